"""A draft of any kind as one text, a paragraph a field, so that two of them can be compared and nothing typed is lost.

A hearing, whose response is a text of its own, is told by `secretariat.ui.hearings.draft_text`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.application.services import Services
from secretariat.domain.amounts import MoneyUnit, money_text
from secretariat.domain.committees import CommitteeId, DocumentLanguage, Template
from secretariat.domain.contributions import ContributionState
from secretariat.domain.danish.dates import short_date
from secretariat.domain.danish.numbers import plain_number
from secretariat.domain.status_sheets import SheetDraft, unconfirmed
from secretariat.domain.text import Block, Emphasis, Heading, Paragraph, Run, Text, run
from secretariat.ui import labels, report_labels
from secretariat.ui.side_by_side import field_words

translate = QCoreApplication.translate

LABELS: Final[Mapping[str, object]] = {
    "address": QT_TRANSLATE_NOOP("DraftWords", "Address"),
    "administration": QT_TRANSLATE_NOOP("DraftWords", "Administration"),
    "adopted": QT_TRANSLATE_NOOP("DraftWords", "Adopted"),
    "attainment": QT_TRANSLATE_NOOP("DraftWords", "Judgement"),
    "baseline": QT_TRANSLATE_NOOP("DraftWords", "Baseline"),
    "breaks": QT_TRANSLATE_NOOP("DraftWords", "Method breaks"),
    "budget_lines": QT_TRANSLATE_NOOP("DraftWords", "Budget lines"),
    "by": QT_TRANSLATE_NOOP("DraftWords", "To be reached by"),
    "chair_name": QT_TRANSLATE_NOOP("DraftWords", "The chair's name"),
    "chair_title": QT_TRANSLATE_NOOP("DraftWords", "The chair's title"),
    "contributions": QT_TRANSLATE_NOOP("DraftWords", "Contributions"),
    "counting": QT_TRANSLATE_NOOP("DraftWords", "Counted"),
    "decimals": QT_TRANSLATE_NOOP("DraftWords", "Decimals"),
    "decision": QT_TRANSLATE_NOOP("DraftWords", "Decided in"),
    "default_template": QT_TRANSLATE_NOOP("DraftWords", "Template of new responses"),
    "direction": QT_TRANSLATE_NOOP("DraftWords", "Direction"),
    "due": QT_TRANSLATE_NOOP("DraftWords", "Sheets ready by"),
    "ends": QT_TRANSLATE_NOOP("DraftWords", "Ends"),
    "expects_sheet": QT_TRANSLATE_NOOP("DraftWords", "Has a status sheet"),
    "former_names": QT_TRANSLATE_NOOP("DraftWords", "Former numbers and names"),
    "goal": QT_TRANSLATE_NOOP("DraftWords", "Goal"),
    "goals": QT_TRANSLATE_NOOP("DraftWords", "Goals"),
    "gross": QT_TRANSLATE_NOOP("DraftWords", "Gross"),
    "kind": QT_TRANSLATE_NOOP("DraftWords", "Success criterion"),
    "language": QT_TRANSLATE_NOOP("DraftWords", "Language"),
    "lines": QT_TRANSLATE_NOOP("DraftWords", "Lines"),
    "logo": QT_TRANSLATE_NOOP("DraftWords", "Logo"),
    "logo_alternative": QT_TRANSLATE_NOOP("DraftWords", "The logo in words"),
    "measurements": QT_TRANSLATE_NOOP("DraftWords", "Measurements"),
    "name": QT_TRANSLATE_NOOP("DraftWords", "Name"),
    "net": QT_TRANSLATE_NOOP("DraftWords", "Net"),
    "notes": QT_TRANSLATE_NOOP("DraftWords", "Notes"),
    "number": QT_TRANSLATE_NOOP("DraftWords", "Number"),
    "office": QT_TRANSLATE_NOOP("DraftWords", "Office"),
    "origin": QT_TRANSLATE_NOOP("DraftWords", "Origin"),
    "other_line": QT_TRANSLATE_NOOP("DraftWords", "Counted on the line"),
    "place": QT_TRANSLATE_NOOP("DraftWords", "Place"),
    "rates": QT_TRANSLATE_NOOP("DraftWords", "Refund rates"),
    "reason": QT_TRANSLATE_NOOP("DraftWords", "Reason"),
    "refund_law": QT_TRANSLATE_NOOP("DraftWords", "Refund under"),
    "refund_percent": QT_TRANSLATE_NOOP("DraftWords", "Refund, per cent"),
    "refund_since": QT_TRANSLATE_NOOP("DraftWords", "Refund from"),
    "responsible": QT_TRANSLATE_NOOP("DraftWords", "Responsible"),
    "rows": QT_TRANSLATE_NOOP("DraftWords", "Rows"),
    "section": QT_TRANSLATE_NOOP("DraftWords", "Section"),
    "sections": QT_TRANSLATE_NOOP("DraftWords", "Sections"),
    "sentence": QT_TRANSLATE_NOOP("DraftWords", "Sentence of the economy"),
    "sheet_title": QT_TRANSLATE_NOOP("DraftWords", "Title of a sheet"),
    "short_name": QT_TRANSLATE_NOOP("DraftWords", "Short name"),
    "source": QT_TRANSLATE_NOOP("DraftWords", "Source"),
    "standing": QT_TRANSLATE_NOOP("DraftWords", "Standing"),
    "standing_since": QT_TRANSLATE_NOOP("DraftWords", "Since"),
    "starts": QT_TRANSLATE_NOOP("DraftWords", "Begins"),
    "state": QT_TRANSLATE_NOOP("DraftWords", "State"),
    "title": QT_TRANSLATE_NOOP("DraftWords", "Title"),
    "unconfirmed": QT_TRANSLATE_NOOP("DraftWords", "Unchanged?"),
    "unit": QT_TRANSLATE_NOOP("DraftWords", "Unit"),
    "unit_words": QT_TRANSLATE_NOOP("DraftWords", "Unit in words"),
    "value": QT_TRANSLATE_NOOP("DraftWords", "Figure to be reached"),
    "waivers": QT_TRANSLATE_NOOP("DraftWords", "Let stand with a reason"),
    "year": QT_TRANSLATE_NOOP("DraftWords", "Budget year"),
}
"""The label of each field that can be told."""

GROUPS: Final = ("economy", "criterion", "letterhead")
"""Fields that are themselves made of fields, each told on its own."""

TEXTS: Final = ("text", "goal_statuses")
"""Fields told as the text they hold, after all others."""

MARKS: Final = "marks"
"""Told as the fields that wait to be confirmed."""

UNTOLD: Final = ("key", "template", "code", "field", "copied", "at")
"""What nobody types: identities, and what follows from other fields."""

MONEY: Final = ("gross", "net", "amount")

Names = Mapping[object, str]
"""The words of goals, budget lines and sections, by their lasting keys."""


def names_of(services: Services, committee: CommitteeId) -> Names:
    """Return the words of what a committee's records link to. Raises `StorageFault`."""
    found: dict[object, str] = {}
    for policy in services.policies.list(committee):
        found |= {goal.key: _joined(goal.number, goal.words) for goal in policy.draft.goals}
    for line in services.lists.budget_lines(committee).draft.lines:
        found[line.key] = _joined(line.number, line.name)
    for period in services.periods.list(committee):
        for section in period.draft.sections:
            found.setdefault(section.key, _joined(section.number, section.title))
    return found


def told(draft: Any, names: Names) -> Text:
    """Return the filled fields of a draft, one to a paragraph, and the texts in it after them."""
    blocks: list[Block] = list(_lines(draft, names))
    for name in TEXTS:
        blocks += _texts(getattr(draft, name, None), names)
    return Text(tuple(blocks))


def _lines(draft: Any, names: Names) -> Iterator[Block]:
    for name in (field.name for field in fields(draft)):
        value = getattr(draft, name)
        if name in GROUPS:
            yield from _lines(value, names)
        elif name == MARKS:
            yield from _waiting(draft)
        elif name not in TEXTS and name not in UNTOLD and (words := _words(name, value, names)):
            yield _line(name, words)


def _waiting(sheet: SheetDraft) -> Iterator[Block]:
    """Tell which fields wait to be confirmed: to confirm one is to have done something."""
    called = field_words.labels(sheet)
    if waiting := ", ".join(called[field] for field in unconfirmed(sheet)):
        yield _line("unconfirmed", waiting)


def _line(name: str, words: str) -> Paragraph:
    label = translate("DraftWords", str(LABELS[name]))
    return Paragraph((Run(f"{label}: ", Emphasis.BOLD), Run(words)))


def _texts(value: Any, names: Names) -> Iterator[Block]:
    match value:
        case Text():
            yield from value.blocks
        case tuple():
            for status in value:
                judged = report_labels.attainment(status.attainment)
                yield Heading(1, run(f"{names.get(status.goal, status.goal)}: {judged}"))
                yield from status.text.blocks


def _words(name: str, value: Any, names: Names) -> str:
    if value is None or value in ("", ()):
        return ""
    if isinstance(value, tuple):
        parted = "\n" if is_dataclass(value[0]) else ", "
        return parted.join(_words(name, one, names) for one in value)
    if is_dataclass(value):
        return _row(value, names)
    teller = next((teller for kind, teller in _TELLERS if isinstance(value, kind)), None)
    return teller(name, value) if teller else names.get(value, str(value))


def _row(row: Any, names: Names) -> str:
    told_fields = [field.name for field in fields(row) if field.name not in UNTOLD]
    return " · ".join(words for name in told_fields if (words := _words(name, getattr(row, name), names)))


def _enum(value: Enum) -> str:
    """Return the word for a value of any enum a draft can hold."""
    worded: Sequence[tuple[type[Enum], Callable[[Any], str]]] = (
        (DocumentLanguage, labels.language),
        (Template, labels.template),
        (ContributionState, labels.contribution),
    )
    return next((word(value) for kind, word in worded if isinstance(value, kind)), None) or report_labels.word(value)


_TELLERS: Final[Sequence[tuple[type, Callable[[str, Any], str]]]] = (
    (bool, lambda _, value: translate("DraftWords", "yes") if value else translate("DraftWords", "no")),
    (bytes, lambda _, value: translate("DraftWords", "a picture of {size} kB").format(size=-(-len(value) // 1000))),
    (datetime, lambda _, value: short_date(value.astimezone().date())),
    (date, lambda _, value: short_date(value)),
    (Decimal, lambda name, value: money_text(value, MoneyUnit.KRONER) if name in MONEY else plain_number(value)),
    (Enum, lambda _, value: _enum(value)),
)
"""How a value of each kind is told; the first kind that fits counts."""


def _joined(number: str, words: str) -> str:
    return " ".join(part for part in (number, words) if part)
