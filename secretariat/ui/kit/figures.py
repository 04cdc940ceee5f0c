"""Figures as they are typed in Denmark: sums of money, plain figures, whole numbers. Each may be empty.

What is no figure stays where it was typed and is marked; the value then stays what it was.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from secretariat.domain.amounts import AmountTrouble, MoneyUnit, money_text, read_amount
from secretariat.domain.danish.numbers import plain_number, read_number
from secretariat.ui.kit.fields import Field, Kind
from secretariat.ui.kit.inputs import Input


class _Trouble(str):
    """The code of what is wrong with what was typed."""

    __slots__ = ()


def exact_money(amount: Decimal, unit: MoneyUnit) -> str:
    """Return the amount in the unit, or in kroner where that would round it."""
    told = money_text(amount, unit)
    return told if read_amount(told, unit) == amount else money_text(amount, MoneyUnit.KRONER)


class _TypedInput(Input):
    """A line that reads a value and writes it tidily when it is left."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        self._line = QLineEdit()
        super().__init__(self._line, parent)
        self._field = field
        self._value: Any = None
        self._line.setPlaceholderText(field.ghost)
        self._line.setAlignment(Qt.AlignmentFlag.AlignLeft if field.kind is Kind.WHOLE else Qt.AlignmentFlag.AlignRight)
        self._line.textEdited.connect(self._on_text_edited)
        self.left.connect(self._tidy)

    def show_value(self, value: Any) -> None:
        if value != self._value:
            self._value = value
            self._line.setText(self._written())

    def trouble(self) -> str | None:
        read = self._read_line()
        if isinstance(read, _Trouble):
            return str(read)
        return "required" if read is None and self._field.required else None

    def set_locked(self, locked: bool) -> None:
        self._line.setReadOnly(locked)

    def _write(self, value: Any) -> str:
        raise NotImplementedError

    def _read(self, typed: str) -> Any:
        """Return the value of what was typed, or a `_Trouble`."""
        raise NotImplementedError

    def _written(self) -> str:
        return "" if self._value is None else self._write(self._value)

    def _read_line(self) -> Any:
        text = self._line.text()
        if text == self._written():
            return self._value  # what is shown may be shorter than the value: it is not read back
        return self._read(text) if text.strip() else None

    def _on_text_edited(self, text: str) -> None:
        read = self._read(text) if text.strip() else None
        if isinstance(read, _Trouble) or (read is None and self._field.required) or read == self._value:
            return
        self._value = read
        self.edited.emit(read)

    def _tidy(self) -> None:
        if self.trouble() is None and not self._line.isReadOnly():
            self._line.setText(self._written())


class AmountInput(_TypedInput):
    """A sum of money, in kroner. A unit that is typed wins over the field's."""

    def _read(self, typed: str) -> Decimal | _Trouble:
        read = read_amount(typed, self._field.unit)
        return _Trouble(read.value) if isinstance(read, AmountTrouble) else read

    def _write(self, value: Decimal) -> str:
        return exact_money(value, self._field.unit)


class FigureInput(_TypedInput):
    """A plain figure."""

    def _read(self, typed: str) -> Decimal | _Trouble:
        read = read_number(typed)
        return _Trouble("not_a_figure") if read is None else read

    def _write(self, value: Decimal) -> str:
        return plain_number(value)


class WholeInput(_TypedInput):
    """A whole number, written without points: a year."""

    def _read(self, typed: str) -> int | _Trouble:
        text = typed.strip()
        least, most = self._field.bounds
        is_meant = text.isascii() and text.isdigit() and least <= int(text) <= most
        return int(text) if is_meant else _Trouble("not_a_number")

    def _write(self, value: int) -> str:
        return str(value)
