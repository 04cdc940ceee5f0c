"""Puts what a person typed or pasted into the form that is stored: NFC, no half characters, stripped at the ends."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from secretariat.domain.text import Run, Text, canonical

_Draft = TypeVar("_Draft")

_LONE_SURROGATES = re.compile("[\ud800-\udfff]")


def tidied(draft: _Draft) -> _Draft:
    """Return `draft` as it is stored. Half characters, which a damaged clipboard gives, become the replacement sign."""
    tidy: _Draft = _tidied(draft, strip=True)
    return tidy


def _tidied(value: Any, *, strip: bool) -> Any:
    if isinstance(value, str):
        clean = unicodedata.normalize("NFC", _LONE_SURROGATES.sub("\ufffd", value))
        return clean.strip() if strip else clean
    if isinstance(value, tuple):
        return tuple(_tidied(item, strip=strip) for item in value)
    if isinstance(value, Text):
        return canonical(Text(_tidied(value.blocks, strip=strip)))
    if is_dataclass(value) and not isinstance(value, type):
        inside_sentence = isinstance(value, Run)
        return _tidied_parts(value, strip=strip and not inside_sentence)
    return value


def _tidied_parts(value: Any, *, strip: bool) -> Any:
    parts = {part.name: getattr(value, part.name) for part in fields(value)}
    tidy = {name: _tidied(part, strip=strip) for name, part in parts.items()}
    changed = {name: part for name, part in tidy.items() if part is not parts[name] and part != parts[name]}
    return replace(value, **changed) if changed else value
