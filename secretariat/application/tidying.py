"""Puts what a person typed or pasted into the form that is stored: NFC, no half characters, stripped at the ends."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import fields, is_dataclass, replace
from functools import cache
from operator import is_
from typing import Any, Final, TypeVar

from secretariat.domain.budget.tables import Cell
from secretariat.domain.text import Run, Text, canonical

_Draft = TypeVar("_Draft")

_LONE_SURROGATES = re.compile("[\ud800-\udfff]")

_UNSEEN = re.compile(r"[\s\x00-\x1f\x7f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]+")

_KEPT_ENDS: Final = (Run, Cell)
"""A run stands inside a sentence, and what was typed into a cell is shown again as it was typed."""


def tidied(draft: _Draft) -> _Draft:
    """Return `draft` as it is stored. Half characters, which a damaged clipboard gives, become the replacement sign.

    Parts that are tidy already are the same objects afterwards: who compares rows of a large table finds that at once.
    """
    tidy: _Draft = _tidied(draft, strip=True)
    return tidy


def _tidied(value: Any, *, strip: bool) -> Any:
    if isinstance(value, str):
        clean = value if value.isascii() else unicodedata.normalize("NFC", _LONE_SURROGATES.sub("\ufffd", value))
        return _seen(clean.strip()) if strip else clean
    if isinstance(value, tuple):
        return _tidied_items(value, strip=strip)
    if isinstance(value, Text):
        return canonical(Text(_tidied(value.blocks, strip=strip)))
    if names := _parts_of(value.__class__):
        return _tidied_parts(value, names, strip=strip and not isinstance(value, _KEPT_ENDS))
    return value


def _seen(words: str) -> str:
    """Return words as they are, and nothing where nothing of them could be seen: a title of such signs is none."""
    return "" if _UNSEEN.fullmatch(words) else words


def _tidied_items(items: tuple[Any, ...], *, strip: bool) -> tuple[Any, ...]:
    if _are_plain(items):
        return items
    tidy = tuple([_tidied(item, strip=strip) for item in items])
    return items if all(map(is_, tidy, items)) else tidy


def _are_plain(items: tuple[Any, ...]) -> bool:
    """True for cells without words: a table may have hundreds of thousands, and nothing in them to tidy."""
    if not items or not isinstance(items[0], Cell):
        return False
    return not any(cell.typed or cell.notes for cell in items)


def _tidied_parts(value: Any, names: tuple[str, ...], *, strip: bool) -> Any:
    changed = {}
    for name in names:
        part = getattr(value, name)
        if part and (tidy := _tidied(part, strip=strip)) is not part and tidy != part:
            changed[name] = tidy
    return replace(value, **changed) if changed else value


@cache
def _parts_of(kind: type) -> tuple[str, ...]:
    """Return the fields of a dataclass, none for any other type."""
    return tuple(part.name for part in fields(kind)) if is_dataclass(kind) else ()
