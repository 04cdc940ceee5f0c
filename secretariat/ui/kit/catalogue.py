"""Which input writes which kind of field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from secretariat.ui.kit.fields import Field, Kind
from secretariat.ui.kit.inputs import CheckInput, ChoiceInput, Input, LineInput, LinesInput, NumberInput, TextInput


def _date(field: Field, parent: QWidget | None) -> Input:
    from secretariat.ui.kit.dates import DateInput  # a calendar is heavier than a first paint should be

    return DateInput(field, parent)


def _time(field: Field, parent: QWidget | None) -> Input:
    from secretariat.ui.kit.times import TimeInput

    return TimeInput(field, parent)


def _rows(field: Field, parent: QWidget | None) -> Input:
    from secretariat.ui.kit.rows import RowsInput  # rows are made of inputs themselves

    return RowsInput(field, parent)


def _picture(field: Field, parent: QWidget | None) -> Input:
    from secretariat.ui.kit.pictures import PictureInput

    return PictureInput(field, parent)


def _tiles(field: Field, parent: QWidget | None) -> Input:
    from secretariat.ui.kit.tiles import TilesInput

    return TilesInput(field, parent)


def _amount(field: Field, parent: QWidget | None) -> Input:
    from secretariat.ui.kit.figures import AmountInput

    return AmountInput(field, parent)


def _figure(field: Field, parent: QWidget | None) -> Input:
    from secretariat.ui.kit.figures import FigureInput

    return FigureInput(field, parent)


def _whole(field: Field, parent: QWidget | None) -> Input:
    from secretariat.ui.kit.figures import WholeInput

    return WholeInput(field, parent)


def _keys(field: Field, parent: QWidget | None) -> Input:
    from secretariat.ui.kit.chosen_keys import KeysInput

    return KeysInput(field, parent)


INPUTS: dict[Kind, Callable[[Field, QWidget | None], Input]] = {
    Kind.LINE: LineInput,
    Kind.TEXT: TextInput,
    Kind.LINES: LinesInput,
    Kind.DATE: _date,
    Kind.TIME: _time,
    Kind.CHOICE: ChoiceInput,
    Kind.TILES: _tiles,
    Kind.CHECK: CheckInput,
    Kind.NUMBER: NumberInput,
    Kind.ROWS: _rows,
    Kind.PICTURE: _picture,
    Kind.AMOUNT: _amount,
    Kind.FIGURE: _figure,
    Kind.WHOLE: _whole,
    Kind.KEYS: _keys,
}


def input_for(field: Field, parent: QWidget | None = None) -> Input:
    """Return a new input for the field."""
    return INPUTS[field.kind](field, parent)
