"""The stored form of the office's values: JSON that follows their types, with a name and a version in front.

A value of a `Form` is stored as

    {"form": "hearing", "version": 1, "value": …}

and its parts by their declared types:

- a frozen dataclass as an object of its fields, by name; a field that is missing takes its default
- a tuple as a list; None as null; text, whole numbers, true and false as themselves
- one of several dataclasses as an object with the class's name before its fields: `{"Prose":{"text":…}}`
- an enum as its value; a date as `2025-03-26`; a moment as `2025-03-26T09:30:00+00:00`; a time of day as `15:00:00`
- a place on a chart, which is no figure of the office's, as a number
- a `Decimal` as text (`36400000.00`), so that nothing is rounded
- bytes in base64; a document's `Text` as the string of `secretariat.domain.text_format`
- a cell of a budget table, of which there are hundreds of thousands, as text: its figure (`47500000.00`), `-` for no
  appropriation, `./.` for not applicable, nothing for a blank one; as an object of its fields when it says more

A change that makes old values unreadable, the new name of a class or a field among them, raises the form's version and
comes with a reader for the old one.
"""

from __future__ import annotations

import base64
import json
import math
from collections.abc import Callable
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Generic, Literal, NamedTuple, NewType, TypeVar, Union, get_args, get_origin, get_type_hints

from secretariat.domain import text_format
from secretariat.domain.budget.tables import BLANK, NOT_APPLICABLE, NOTHING, Cell, CellState
from secretariat.domain.text import Text

_Value = TypeVar("_Value")


class FormFault(Exception):
    """A stored value cannot be read; the message says in English what is wrong, for the log."""


@dataclass(frozen=True)
class Form(Generic[_Value]):
    """How values of one type are stored. `type` is the type itself, or a tuple of it."""

    name: str
    version: int
    type: Any

    def write(self, value: _Value) -> str:
        """Return the stored form of `value`."""
        stored = {"form": self.name, "version": self.version, "value": _codec(self.type).encode(value)}
        return json.dumps(stored, ensure_ascii=False, separators=(",", ":"))

    def read(self, stored: str) -> _Value:
        """Return the value that `write` stored. Raises `FormFault`."""
        try:
            value: _Value = _codec(self.type).decode(self._content(json.loads(stored)))
        except (KeyError, TypeError, ValueError, InvalidOperation, RecursionError, text_format.FormatFault) as error:
            raise FormFault(f"{self.name}: {error}") from error
        return value

    def _content(self, stored: Any) -> Any:
        found = (stored["form"], stored["version"])
        if found != (self.name, self.version):
            raise FormFault(f"expected {self.name} {self.version}, found {found[0]} {found[1]}")
        return stored["value"]


class _Codec(NamedTuple):
    encode: Callable[[Any], Any]
    decode: Callable[[Any], Any]


@cache
def _codec(hint: Any) -> _Codec:
    """The codec of a type hint, made once."""
    if isinstance(hint, NewType):
        return _codec(hint.__supertype__)
    if hint in _LEAVES:
        return _LEAVES[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _Codec(lambda member: member.value, hint)
    if hint is Cell:
        return _cell_codec()
    if is_dataclass(hint):
        return _dataclass_codec(hint)
    if (make := _GENERICS.get(get_origin(hint))) is not None:
        return make(get_args(hint))
    raise TypeError(f"no stored form for {hint!r}")


def _plain(kind: type) -> _Codec:
    def decode(stored: Any) -> Any:
        if type(stored) is not kind:
            raise TypeError(f"expected {kind.__name__}, found {type(stored).__name__}")
        return stored

    return _Codec(lambda value: value, decode)


def _place(value: Any) -> float:
    """Only a number that is somewhere: JSON has no other."""
    if type(value) not in (float, int):
        raise TypeError(f"expected a number, found {type(value).__name__}")
    if not math.isfinite(value):
        raise ValueError(f"{value} is nowhere")
    return float(value)


_LEAVES: dict[Any, _Codec] = {
    str: _plain(str),
    int: _plain(int),
    bool: _plain(bool),
    NoneType: _plain(NoneType),
    date: _Codec(date.isoformat, date.fromisoformat),
    datetime: _Codec(datetime.isoformat, datetime.fromisoformat),
    time: _Codec(time.isoformat, time.fromisoformat),
    float: _Codec(_place, _place),
    Decimal: _Codec(lambda value: str(_finite(value)), lambda stored: _finite(Decimal(_text(stored)))),
    bytes: _Codec(
        lambda value: base64.b64encode(value).decode("ascii"), lambda stored: base64.b64decode(stored, validate=True)
    ),
    Text: _Codec(text_format.write, text_format.read),
}


def _text(stored: Any) -> str:
    """Only text: a number of JSON went through a `float` somewhere."""
    if not isinstance(stored, str):
        raise TypeError(f"expected text, found {type(stored).__name__}")
    return stored


def _finite(value: Decimal) -> Decimal:
    """Only a figure: what is infinite or no number can be neither shown nor counted with."""
    if not value.is_finite():
        raise ValueError(f"{value} is no figure")
    return value


def _cell_codec() -> _Codec:
    whole = _dataclass_codec(Cell)
    of_words = {"": BLANK, "-": NOTHING, "./.": NOT_APPLICABLE}
    states = {cell.state: words for words, cell in of_words.items()}

    def encode(cell: Cell) -> Any:
        if cell.typed or cell.notes or (cell.figure is None) == (cell.state is CellState.FIGURE):
            return whole.encode(cell)
        if cell.figure is not None:
            return str(_finite(cell.figure))
        return states[cell.state] if cell.state in states else whole.encode(cell)

    def decode(stored: Any) -> Cell:
        if not isinstance(stored, str):
            cell: Cell = whole.decode(stored)
            return cell
        return of_words.get(stored) or Cell(CellState.FIGURE, _finite(Decimal(stored)))

    return _Codec(encode, decode)


def _dataclass_codec(kind: Any) -> _Codec:
    hints = get_type_hints(kind)
    codecs = {part.name: _codec(hints[part.name]) for part in fields(kind)}
    needed = {part.name for part in fields(kind) if part.default is MISSING and part.default_factory is MISSING}

    def encode(value: Any) -> dict[str, Any]:
        return {name: codec.encode(getattr(value, name)) for name, codec in codecs.items()}

    def decode(stored: Any) -> Any:
        if not isinstance(stored, dict):
            raise TypeError(f"expected {kind.__name__}, found {type(stored).__name__}")
        if unknown := stored.keys() - codecs.keys():
            raise ValueError(f"{kind.__name__} has no {', '.join(sorted(unknown))}")
        if missing := needed - stored.keys():
            raise ValueError(f"{kind.__name__} lacks {', '.join(sorted(missing))}")
        return kind(**{name: codecs[name].decode(part) for name, part in stored.items()})

    return _Codec(encode, decode)


def _tuple_codec(arguments: tuple[Any, ...]) -> _Codec:
    if arguments[-1] is Ellipsis:
        item = _codec(arguments[0])
        return _Codec(
            lambda value: [item.encode(each) for each in value],
            lambda stored: tuple(item.decode(each) for each in _listed(stored)),
        )
    items = [_codec(argument) for argument in arguments]
    return _Codec(
        lambda value: [codec.encode(each) for codec, each in zip(items, value, strict=True)],
        lambda stored: tuple(codec.decode(each) for codec, each in zip(items, _listed(stored), strict=True)),
    )


def _listed(stored: Any) -> list[Any]:
    if not isinstance(stored, list):
        raise TypeError(f"expected a list, found {type(stored).__name__}")
    return stored


def _union_codec(arguments: tuple[Any, ...]) -> _Codec:
    """Either one type or None, or one of several types that JSON tells apart, or one of several dataclasses."""
    others = [argument for argument in arguments if argument is not NoneType]
    if len(others) == 1:
        inner = _codec(others[0])
        return _Codec(
            lambda value: None if value is None else inner.encode(value),
            lambda stored: None if stored is None else inner.decode(stored),
        )
    if len(others) == len(arguments) and all(map(is_dataclass, others)):
        return _named_codec(others)
    if not set(others) <= {str, int, bool}:
        raise TypeError(f"JSON does not tell {arguments} apart")
    return _Codec(lambda value: value, lambda stored: _one_of(stored, type(stored) in arguments))


def _named_codec(kinds: list[Any]) -> _Codec:
    codecs = {kind.__name__: _codec(kind) for kind in kinds}

    def encode(value: Any) -> dict[str, Any]:
        name = type(value).__name__
        return {name: codecs[name].encode(value)}

    def decode(stored: Any) -> Any:
        if not isinstance(stored, dict) or len(stored) != 1:
            raise TypeError(f"expected one of {', '.join(codecs)}")
        ((name, value),) = stored.items()
        return codecs[name].decode(value)

    return _Codec(encode, decode)


def _literal_codec(choices: tuple[Any, ...]) -> _Codec:
    return _Codec(lambda value: value, lambda stored: _one_of(stored, stored in choices))


_GENERICS: dict[Any, Callable[[tuple[Any, ...]], _Codec]] = {
    tuple: _tuple_codec,
    Union: _union_codec,
    UnionType: _union_codec,
    Literal: _literal_codec,
}


def _one_of(stored: Any, known: bool) -> Any:
    if not known:
        raise ValueError(f"{stored!r} is not possible here")
    return stored
