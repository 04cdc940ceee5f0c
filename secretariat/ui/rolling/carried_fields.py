"""How each field of a sheet stands to the period before: still to be looked at, confirmed, changed, emptied, new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.domain.sheet_fields import FieldKey
from secretariat.domain.status_sheets import SheetDraft, field_keys, field_values, says_something, unconfirmed
from secretariat.domain.text import Text
from secretariat.ui.side_by_side.field_words import LineName, as_text, labels


class FieldState(Enum):
    """How a field stands to the period before."""

    UNCONFIRMED = auto()
    """It says what was copied, and nobody has said that it still holds."""
    CONFIRMED = auto()
    CHANGED = auto()
    EMPTIED = auto()
    NEW = auto()
    BLANK = auto()
    """It says nothing in either period: there is nothing to look at."""
    LEFT_OUT = auto()
    """The row is not in this sheet any more."""


WORDS: dict[FieldState, object] = {
    FieldState.UNCONFIRMED: QT_TRANSLATE_NOOP("CarriedField", "Unchanged?"),
    FieldState.CONFIRMED: QT_TRANSLATE_NOOP("CarriedField", "Confirmed"),
    FieldState.CHANGED: QT_TRANSLATE_NOOP("CarriedField", "Changed"),
    FieldState.EMPTIED: QT_TRANSLATE_NOOP("CarriedField", "Emptied"),
    FieldState.NEW: QT_TRANSLATE_NOOP("CarriedField", "New"),
    FieldState.BLANK: QT_TRANSLATE_NOOP("CarriedField", "Empty"),
    FieldState.LEFT_OUT: QT_TRANSLATE_NOOP("CarriedField", "Left out"),
}
LOOKS: dict[FieldState, tuple[str, str]] = {
    FieldState.UNCONFIRMED: ("circle-question-mark", "warning"),
    FieldState.CONFIRMED: ("circle-check", "good"),
    FieldState.CHANGED: ("pen-line", "accent"),
    FieldState.EMPTIED: ("circle-minus", "muted"),
    FieldState.NEW: ("plus", "accent"),
    FieldState.BLANK: ("circle", "muted"),
    FieldState.LEFT_OUT: ("x", "muted"),
}
"""The drawing and the colour role of each."""


def word(state: FieldState) -> str:
    """Return the word for how a field stands."""
    return QCoreApplication.translate("CarriedField", str(WORDS[state]))


@dataclass(frozen=True, slots=True)
class CarriedField:
    """A field of both periods, as texts that can be shown; `is_same` tells that the two values are one."""

    key: FieldKey
    label: str
    state: FieldState
    before: Text
    now: Text
    is_same: bool
    old_years: frozenset[int] = frozenset()


def carried_fields(
    draft: SheetDraft, previous: SheetDraft, *, old_years: frozenset[int], line_name: LineName
) -> tuple[CarriedField, ...]:
    """Return the fields of a sheet in the order they are read, and after them the rows that were left out of it."""
    keys, old_keys = field_keys(draft), field_keys(previous)
    gone = tuple(key for key in old_keys if key not in keys)
    now, before = field_values(draft, keys), field_values(previous, (*old_keys, *keys))
    open_ones = frozenset(unconfirmed(draft))
    names = {**labels(previous), **labels(draft)}

    def carried(key: FieldKey, value: object, state: FieldState) -> CarriedField:
        return CarriedField(
            key,
            names[key],
            state,
            as_text(before[key], previous.language, line_name),
            as_text(value, draft.language, line_name),
            value == before[key],
            old_years,
        )

    return (
        *(carried(key, now[key], _state(now[key], before[key], is_open=key in open_ones)) for key in keys),
        *(carried(key, None, FieldState.LEFT_OUT) for key in gone if says_something(before[key])),
    )


def _state(value: object, before: object, *, is_open: bool) -> FieldState:
    if is_open:
        return FieldState.UNCONFIRMED
    match says_something(before), says_something(value):
        case False, False:
            return FieldState.BLANK
        case False, True:
            return FieldState.NEW
        case True, False:
            return FieldState.EMPTIED
        case _:
            return FieldState.CONFIRMED if value == before else FieldState.CHANGED


def progress(fields: Sequence[CarriedField]) -> tuple[int, int]:
    """Return how many of the fields that say something, now or before, were looked at, and how many there are."""
    counted = [field for field in fields if field.state not in (FieldState.BLANK, FieldState.LEFT_OUT)]
    return sum(field.state is not FieldState.UNCONFIRMED for field in counted), len(counted)
