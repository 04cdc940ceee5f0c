"""Hypothesis strategies for any value that is stored whole, made of its declared types."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, NewType, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from secretariat.domain.text import Paragraph, Piece, Run, Text, canonical
from tests.support.drafts import DAYS, MOMENTS, lines
from tests.support.texts import blocks, characters


@cache
def values(hint: Any) -> SearchStrategy[Any]:
    """Values of a type as it is declared: a dataclass with any values in its fields, a tuple of up to two."""
    if isinstance(hint, NewType):
        return values(hint.__supertype__)
    if hint in _LEAVES:
        return _LEAVES[hint]()
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return st.builds(hint, **{field.name: values(hints[field.name]) for field in fields(hint)})
    return _GENERICS[get_origin(hint)](get_args(hint))


def composed_texts() -> SearchStrategy[Text]:
    """Canonical texts with live pieces and fields in them."""
    field = st.builds(Run, characters(), field=st.just("line:2.1/2009")).map(lambda run: Paragraph((run,)))
    block = st.one_of(blocks(), values(Piece), field)
    return st.lists(block, max_size=3).map(tuple).map(Text).map(canonical)


def _tuples(arguments: tuple[Any, ...]) -> SearchStrategy[Any]:
    if arguments[-1] is Ellipsis:
        return st.lists(values(arguments[0]), max_size=2).map(tuple)
    return st.tuples(*map(values, arguments))


def _unions(arguments: tuple[Any, ...]) -> SearchStrategy[Any]:
    return st.one_of(*map(values, arguments))


_LEAVES: dict[Any, Any] = {
    str: lines,
    int: lambda: st.integers(0, 2009),
    bool: st.booleans,
    bytes: lambda: st.binary(max_size=8),
    NoneType: st.none,
    float: lambda: st.floats(-1, 2),
    Decimal: lambda: st.decimals(-99, 99, places=2),
    date: lambda: DAYS,
    time: st.times,
    datetime: lambda: MOMENTS,
    Text: composed_texts,
}

_GENERICS: dict[Any, Any] = {tuple: _tuples, Union: _unions, UnionType: _unions, Literal: st.sampled_from}
