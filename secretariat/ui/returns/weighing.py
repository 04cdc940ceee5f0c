"""What is decided of a returned file: which of the fields an office changed are accepted, refused, or neither yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TypeAlias

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.application.travelling import FieldReturn, ReturnedFile, ReturnedSheet
from secretariat.domain.sheet_fields import FieldKey
from secretariat.domain.status_sheets import Sheet, field_values

Place: TypeAlias = tuple[str, FieldKey]
"""A field of a returned file: the token its sheet was sent under, and the field."""


class Decision(Enum):
    """What is decided of a field."""

    UNDECIDED = auto()
    ACCEPTED = auto()
    REFUSED = auto()
    STORED = auto()
    """The sheet says what came back: there is nothing to decide."""


WORDS: dict[Decision, object] = {
    Decision.UNDECIDED: QT_TRANSLATE_NOOP("Decision", "Undecided"),
    Decision.ACCEPTED: QT_TRANSLATE_NOOP("Decision", "Accepted"),
    Decision.REFUSED: QT_TRANSLATE_NOOP("Decision", "Refused"),
    Decision.STORED: QT_TRANSLATE_NOOP("Decision", "Stored"),
}
LOOKS: dict[Decision, tuple[str, str]] = {
    Decision.UNDECIDED: ("circle-question-mark", "warning"),
    Decision.ACCEPTED: ("check", "accent"),
    Decision.REFUSED: ("ban", "muted"),
    Decision.STORED: ("circle-check", "good"),
}
"""The drawing and the colour role of each."""

Decisions: TypeAlias = Mapping[Place, Decision]
"""Accepted and refused places; one that is not among them is undecided."""


def word(decision: Decision) -> str:
    """Return the word for a decision."""
    return QCoreApplication.translate("Decision", str(WORDS[decision]))


@dataclass(frozen=True, slots=True)
class Weighed:
    """A field that an office changed, and what is decided of it."""

    place: Place
    sheet: ReturnedSheet
    field: FieldReturn
    decision: Decision

    @property
    def is_contested(self) -> bool:
        """True when it was changed here too, and what came back is not stored."""
        return self.field.is_contested and self.decision is not Decision.STORED


def weighed(sheet: ReturnedSheet, decisions: Decisions) -> tuple[Weighed, ...]:
    """Return the fields of a sheet that the office changed."""
    return tuple(
        Weighed((sheet.dispatch.token, field.field), sheet, field, _decision(sheet, field, decisions))
        for field in sheet.fields
        if field.is_changed
    )


def _decision(sheet: ReturnedSheet, field: FieldReturn, decisions: Decisions) -> Decision:
    if field.returned == field.stored:
        return Decision.STORED
    return decisions.get((sheet.dispatch.token, field.field), Decision.UNDECIDED)


def all_weighed(file: ReturnedFile, decisions: Decisions) -> tuple[Weighed, ...]:
    """Return the changed fields of every sheet, in order."""
    return tuple(one for sheet in file.sheets for one in weighed(sheet, decisions))


def of_decision(fields: Sequence[Weighed], decision: Decision) -> tuple[Weighed, ...]:
    """Return the fields decided so."""
    return tuple(one for one in fields if one.decision is decision)


def accepting_uncontested(file: ReturnedFile, decisions: Decisions) -> dict[Place, Decision]:
    """Return the decisions with every undecided field accepted that only the office changed."""
    undecided = of_decision(all_weighed(file, decisions), Decision.UNDECIDED)
    return {**decisions, **{one.place: Decision.ACCEPTED for one in undecided if not one.is_contested}}


def deciding(decisions: Decisions, places: Sequence[Place], decision: Decision) -> dict[Place, Decision]:
    """Return the decisions with one more made; the same one again takes it back."""
    is_back = all(decisions.get(place) is decision for place in places)
    others = {place: made for place, made in decisions.items() if place not in places}
    return others if is_back else {**others, **dict.fromkeys(places, decision)}


def with_stored(file: ReturnedFile, sheet: Sheet) -> ReturnedFile:
    """Return the file beside what is stored of one of its sheets by now."""
    return replace(file, sheets=tuple(_beside(old, sheet) if old.sheet.id == sheet.id else old for old in file.sheets))


def _beside(old: ReturnedSheet, sheet: Sheet) -> ReturnedSheet:
    values = field_values(sheet.draft, [field.field for field in old.fields])
    fields = tuple(replace(field, stored=values[field.field]) for field in old.fields)
    return replace(old, sheet=sheet, fields=fields)


def summary(fields: Sequence[Weighed]) -> str:
    """Return how many fields were changed and how far the decisions are."""
    if not fields:
        return QCoreApplication.translate("Weighing", "The office changed nothing.")
    told = [QCoreApplication.translate("Weighing", "{count} changed").format(count=len(fields))]
    for decision, words in _COUNTED.items():
        if count := len(of_decision(fields, decision)):
            told.append(QCoreApplication.translate("Weighing", str(words)).format(count=count))
    return ", ".join(told)


_COUNTED: dict[Decision, object] = {
    Decision.STORED: QT_TRANSLATE_NOOP("Weighing", "{count} stored"),
    Decision.ACCEPTED: QT_TRANSLATE_NOOP("Weighing", "{count} accepted"),
    Decision.REFUSED: QT_TRANSLATE_NOOP("Weighing", "{count} refused"),
    Decision.UNDECIDED: QT_TRANSLATE_NOOP("Weighing", "{count} undecided"),
}
