"""Column types that carry the office's own values: a document's text, a sum of money, a point in time, an enum."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import JSON, BigInteger, Date, DateTime, Dialect, Integer, LargeBinary, String, Time, UnicodeText
from sqlalchemy.types import TypeDecorator

from secretariat.application.value_format import Form
from secretariat.domain import text_format
from secretariat.domain.text import Text

_Value = TypeVar("_Value")


class ColumnFault(Exception):
    """A stored value was damaged and cannot be read; the message says in English of what kind, never what it holds."""


class _Guarded(TypeDecorator[_Value]):
    """A column whose damaged values are told from a bug of the program. Reading one raises `ColumnFault`."""

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], _Value | None] | None:
        """Return what reads a value, whatever lies in the store."""
        read = super().result_processor(dialect, coltype)
        if read is None:
            return None
        kind = type(self).__name__

        def guarded(value: Any) -> _Value | None:
            try:
                return read(value)
            except (ValueError, TypeError, AttributeError, RecursionError, InvalidOperation) as error:
                raise ColumnFault(f"a {kind} cannot be read ({type(error).__name__})") from error

        return guarded


class Day(_Guarded[date]):
    """A date without a time."""

    impl = Date
    cache_ok = True


class Hour(_Guarded[time]):
    """A time of day, on the clock of the place."""

    impl = Time
    cache_ok = True


class Words(_Guarded[str]):
    """Text of any length. SQLite gives back whatever a damaged column holds, bytes too."""

    impl = UnicodeText
    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], str | None]:  # noqa: ARG002
        """Return what gives the text back, as fast as it can: most columns are text."""

        def read(value: Any) -> str | None:
            if value.__class__ is str or value is None:
                text: str | None = value
                return text
            raise ColumnFault("a text is none")

        return read


class Whole(_Guarded[int]):
    """A whole number that is computed with, between two bounds: a year, a number of decimals."""

    impl = Integer
    cache_ok = True

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self.least = least
        self.most = most

    def process_result_value(self, value: Any, _dialect: Dialect) -> int | None:
        """Give the number back."""
        if value is None:
            return None
        if not isinstance(value, int) or not self.least <= value <= self.most:
            raise ValueError("no such whole number")
        return value


class Lines(_Guarded[list[str]]):
    """Lines of text, as JSON."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: list[str] | None, _dialect: Dialect) -> list[str] | None:
        """Store the lines."""
        return value

    def process_result_value(self, value: Any, _dialect: Dialect) -> list[str] | None:
        """Give the lines back."""
        if not isinstance(value, list) or not all(isinstance(line, str) for line in value):
            raise TypeError("not lines")
        return value


class Keys(_Guarded[tuple[str, ...]]):
    """Keys in their order, as JSON; null where there are none, as most rows have none."""

    impl = UnicodeText
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, _dialect: Dialect) -> str | None:
        """Store the keys."""
        return json.dumps(value, ensure_ascii=False) if value else None

    def process_result_value(self, value: Any, _dialect: Dialect) -> tuple[str, ...] | None:
        """Give the keys back."""
        if value is None:
            return ()
        keys = json.loads(value)
        if not isinstance(keys, list) or not all(isinstance(key, str) for key in keys):
            raise TypeError("not keys")
        return tuple(keys)


class PackedText(_Guarded[str]):
    """Long text that is read seldom, compressed."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> bytes | None:
        """Pack the text."""
        return None if value is None else zlib.compress(value.encode("utf-8"))

    def process_result_value(self, value: Any, _dialect: Dialect) -> str | None:
        """Unpack the text."""
        return None if value is None else _unpacked(value)


def _unpacked(packed: bytes) -> str:
    try:
        return zlib.decompress(packed).decode("utf-8")
    except zlib.error as error:
        raise ValueError("packed text is damaged") from error


class Formed(_Guarded[Any]):
    """A value kept whole, in the form that `secretariat.application.drafts` gives it."""

    impl = UnicodeText
    cache_ok = True

    def __init__(self, form: Form[Any]) -> None:
        super().__init__()
        self.form = form

    def process_bind_param(self, value: Any, _dialect: Dialect) -> str | None:
        """Write the value down."""
        return None if value is None else self.form.write(value)

    def process_result_value(self, value: Any, _dialect: Dialect) -> Any:
        """Read the value again. Raises `FormFault` when it was damaged."""
        return None if value is None else self.form.read(value)


class Packed(_Guarded[Any]):
    """A value kept whole that is large and read seldom: its form, compressed."""

    impl = LargeBinary
    cache_ok = True

    def __init__(self, form: Form[Any]) -> None:
        super().__init__()
        self.form = form

    def process_bind_param(self, value: Any, _dialect: Dialect) -> bytes | None:
        """Write the value down and pack it."""
        return None if value is None else zlib.compress(self.form.write(value).encode("utf-8"))

    def process_result_value(self, value: Any, _dialect: Dialect) -> Any:
        """Unpack the value and read it again. Raises `FormFault` when it was damaged."""
        return None if value is None else self.form.read(_unpacked(value))


class StoredText(_Guarded[Text]):
    """A document's text in the form of `secretariat.domain.text_format`."""

    impl = UnicodeText
    cache_ok = True

    def process_bind_param(self, value: Text | None, _dialect: Dialect) -> str | None:
        """Write the text down."""
        return None if value is None else text_format.write(value)

    def process_result_value(self, value: Any, _dialect: Dialect) -> Text | None:
        """Read the text again. Raises `FormatFault` when it was damaged."""
        return None if value is None else text_format.read(value)


class Moment(_Guarded[datetime]):
    """A point in time: aware in code, in UTC and without a zone in the store."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Store in UTC. Raises `ValueError` for a time without a zone, which could mean any hour."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a point in time needs its zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any, _dialect: Dialect) -> datetime | None:
        """Give the zone back."""
        return None if value is None else value.replace(tzinfo=UTC)


class Kroner(_Guarded[Decimal]):
    """A sum of money in kroner: a whole number of øre in the store, which every engine adds up exactly.

    `Numeric` is a floating point number on SQLite.
    """

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, _dialect: Dialect) -> int | None:
        """Store the øre. Raises `TypeError` for a float, `ValueError` for a part of an øre or more than fits."""
        if value is None:
            return None
        oere = _exact(value).scaleb(2)
        if oere != oere.to_integral_value() or abs(oere) > _MOST_OERE:
            raise ValueError("no whole number of øre")
        return int(oere)

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], int | None] | None:
        """Return what stores a sum, as fast as it can: a budget table has hundreds of thousands."""
        careful = super().bind_processor(dialect)
        if careful is None:
            return None

        def bind(value: Any) -> int | None:
            if value.__class__ is Decimal and value.is_finite() and value.adjusted() < _MANY_DIGITS:
                oere = value.scaleb(2)
                stored = int(oere)
                if stored == oere:
                    return stored
            kept: int | None = careful(value)
            return kept

        return bind

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Decimal | None] | None:
        """Return what reads a sum, as fast as it can: a budget table has hundreds of thousands."""
        careful = super().result_processor(dialect, coltype)
        if careful is None:
            return None

        def read(value: Any) -> Decimal | None:
            return Decimal(value).scaleb(-2) if value.__class__ is int else careful(value)

        return read

    def process_result_value(self, value: Any, _dialect: Dialect) -> Decimal | None:
        """Give the kroner back, with two decimals. A server's sum of whole numbers comes as a `Decimal`."""
        if value is None:
            return None
        if isinstance(value, (float, str)):
            raise TypeError("no whole number of øre")
        return Decimal(int(value)).scaleb(-2)


class Figure(_Guarded[Decimal]):
    """A percentage or a measured value, written out in text.

    A figure is measured with as many decimals as its source gives, and is never added up or compared in the store: text
    keeps each digit, where a scaled whole number would need one scale for all that is ever measured.
    """

    impl = UnicodeText
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, _dialect: Dialect) -> str | None:
        """Write the figure out. Raises `TypeError` for a float, `ValueError` for what is no number."""
        return None if value is None else str(_exact(value))

    def process_result_value(self, value: Any, _dialect: Dialect) -> Decimal | None:
        """Read the figure again."""
        return None if value is None else _exact(Decimal(value))


_MOST_OERE = 2**63 - 1
_MANY_DIGITS = 16
"""Kroner with fewer digits than these fit, and nobody needs to compare them with the most that does."""


def _exact(value: Decimal) -> Decimal:
    if not isinstance(value, Decimal):
        raise TypeError(f"a {type(value).__name__} is no exact figure")
    if not value.is_finite():
        raise ValueError(f"{value} is no figure")
    return value


class Choice(_Guarded[Enum]):
    """An enum by its value; adding a member changes no column."""

    impl = String(30)
    cache_ok = True

    def __init__(self, kind: type[Enum]) -> None:
        super().__init__()
        self.kind = kind
        # SQLAlchemy makes a cache key of what __init__ names, and of nothing else.
        self._members = {member.value: member for member in kind}

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], str | None] | None:
        """Return what stores a member, as fast as it can: there are few, and each is stored often."""
        careful = super().bind_processor(dialect)
        return None if careful is None else cache(careful)

    def process_bind_param(self, value: Enum | None, _dialect: Dialect) -> str | None:
        """Store the value."""
        return None if value is None else str(value.value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Enum | None] | None:
        """Return what reads a member, as fast as it can."""
        careful, members = super().result_processor(dialect, coltype), self._members
        if careful is None:
            return None

        def read(value: Any) -> Enum | None:
            return members[value] if value in members else careful(value)

        return read

    def process_result_value(self, value: Any, _dialect: Dialect) -> Enum | None:
        """Give the member back; a value this program does not know is damage."""
        if value is None:
            return None
        member = self._members.get(value)  # an enum's own look-up takes ten times as long
        return self.kind(value) if member is None else member
