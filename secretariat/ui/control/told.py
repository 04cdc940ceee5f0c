"""Findings of any check as a person reads them: how they weigh, where they stand, what is wrong and why it matters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.application.controlled import AnyFinding, Controlled, is_error
from secretariat.domain.budget.findings import BudgetFinding, BudgetSeverity
from secretariat.domain.documents.rolling import placed_sections
from secretariat.domain.meetings.checks import ITEM_PREFIX
from secretariat.domain.problems import Finding, Place
from secretariat.domain.text import OBJECT, Text, plain
from secretariat.ui import labels
from secretariat.ui.budget.reconciling import finding_sentences
from secretariat.ui.budget.reconciling.reconciling_panel import LOOKS
from secretariat.ui.kit.two_lines import Line
from secretariat.ui.labels import Source
from secretariat.ui.record.control_panel import DRAWINGS

translate = QCoreApplication.translate

_FIELDS: Final[Mapping[str, Source]] = {
    "absent": QT_TRANSLATE_NOOP("FindingPlaces", "Absent"),
    "addressee": QT_TRANSLATE_NOOP("FindingPlaces", "Addressee"),
    "appendices": QT_TRANSLATE_NOOP("FindingPlaces", "Appendices"),
    "asker": QT_TRANSLATE_NOOP("FindingPlaces", "Who asks"),
    "attainment": QT_TRANSLATE_NOOP("FindingPlaces", "Goal attainment"),
    "case_numbers": QT_TRANSLATE_NOOP("FindingPlaces", "Case numbers"),
    "case_officer": QT_TRANSLATE_NOOP("FindingPlaces", "Case officer"),
    "closed_ground": QT_TRANSLATE_NOOP("FindingPlaces", "Legal ground"),
    "contributions": QT_TRANSLATE_NOOP("FindingPlaces", "Contributions"),
    "deadline": QT_TRANSLATE_NOOP("FindingPlaces", "Deadline"),
    "decisions": QT_TRANSLATE_NOOP("FindingPlaces", "Decisions"),
    "document": QT_TRANSLATE_NOOP("FindingPlaces", "Recommendation"),
    "economy": QT_TRANSLATE_NOOP("FindingPlaces", "Economy"),
    "goal": QT_TRANSLATE_NOOP("FindingPlaces", "Goal status"),
    "greeting": QT_TRANSLATE_NOOP("FindingPlaces", "Signature"),
    "items": QT_TRANSLATE_NOOP("FindingPlaces", "Agenda"),
    "lead": QT_TRANSLATE_NOOP("FindingPlaces", "Lead"),
    "measurements": QT_TRANSLATE_NOOP("FindingPlaces", "Measurements"),
    "members": QT_TRANSLATE_NOOP("FindingPlaces", "Members"),
    "minutes_of": QT_TRANSLATE_NOOP("FindingPlaces", "Minutes"),
    "number": QT_TRANSLATE_NOOP("FindingPlaces", "Number"),
    "path": QT_TRANSLATE_NOOP("FindingPlaces", "Path"),
    "place": QT_TRANSLATE_NOOP("FindingPlaces", "Place"),
    "points": QT_TRANSLATE_NOOP("FindingPlaces", "Points"),
    "questions": QT_TRANSLATE_NOOP("FindingPlaces", "Questions"),
    "remarks": QT_TRANSLATE_NOOP("FindingPlaces", "Remarks"),
    "response": QT_TRANSLATE_NOOP("FindingPlaces", "Response"),
    "section": QT_TRANSLATE_NOOP("FindingPlaces", "Section"),
    "sending_deadline": QT_TRANSLATE_NOOP("FindingPlaces", "Sending out"),
    "signatory_name": QT_TRANSLATE_NOOP("FindingPlaces", "Signature"),
    "signatory_title": QT_TRANSLATE_NOOP("FindingPlaces", "Signature"),
    "starts": QT_TRANSLATE_NOOP("FindingPlaces", "Time"),
    "statements": QT_TRANSLATE_NOOP("FindingPlaces", "Statements"),
    "text": QT_TRANSLATE_NOOP("FindingPlaces", "Text"),
    "title": QT_TRANSLATE_NOOP("FindingPlaces", "Title"),
}
"""What the fields are called that findings stand in, by the first word of their path."""

_TEXT: Final = QT_TRANSLATE_NOOP("FindingPlaces", "Text")
_NOTE: Final = QT_TRANSLATE_NOOP("FindingPlaces", "Note {number}")
_WHOLE: Final = QT_TRANSLATE_NOOP("FindingPlaces", "The whole record")
_QUOTED: Final = QT_TRANSLATE_NOOP("FindingPlaces", "“{words}”")

_BUDGET_WEIGHTS: Final[Mapping[BudgetSeverity, Source]] = {
    BudgetSeverity.ERROR: QT_TRANSLATE_NOOP("FindingWeights", "Error"),
    BudgetSeverity.ROUNDING: QT_TRANSLATE_NOOP("FindingWeights", "Rounding"),
    BudgetSeverity.EXPLAINED: QT_TRANSLATE_NOOP("FindingWeights", "Explained"),
}

Sections = Mapping[str, str]
"""The headings of a text by the field each section is (`section:<key>`)."""
_NO_SECTIONS: Final[Sections] = {}


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A finding that stands in another record."""

    record: Controlled
    finding: AnyFinding


def sections_of(text: Text) -> Sections:
    """Return the headings of a document's sections, for telling where in it something stands."""
    return {
        key: plain(span.heading).replace(OBJECT, "").strip()
        for key, span in placed_sections(text)
        if span.heading is not None
    }


def sentence(finding: AnyFinding) -> str:
    """Return what is wrong, why it matters and what to do."""
    if isinstance(finding, BudgetFinding):
        return finding_sentences.sentence(finding)
    return labels.finding(finding)


def where(finding: AnyFinding, sections: Sections = _NO_SECTIONS) -> str:
    """Return the place of a finding: the line and column of a table, or the field and the words it stands at."""
    if isinstance(finding, BudgetFinding):
        return finding_sentences.where(finding)
    return " · ".join(_parts(finding, sections)) or translate("FindingPlaces", str(_WHOLE))


def weight(finding: AnyFinding) -> str:
    """Return the word for how a finding weighs."""
    if isinstance(finding, BudgetFinding):
        return translate("FindingWeights", str(_BUDGET_WEIGHTS[finding.severity]))
    return labels.severity(finding.severity)


def line_of(finding: AnyFinding, subject: object, sections: Sections = _NO_SECTIONS) -> Line:
    """Return the line of an open finding; `subject` is what it stands for."""
    drawing, colour = LOOKS[finding.severity] if isinstance(finding, BudgetFinding) else DRAWINGS[finding.severity]
    return Line(sentence(finding), f"{weight(finding)} · {where(finding, sections)}", drawing, colour, subject)


def group_of(title: str, found: Sequence[tuple[AnyFinding, object]], sections: Sections) -> Iterator[Line]:
    """Yield the heading of a record and its findings, errors first; nothing for a record without any."""
    if not found:
        return
    yield Line(title, counts([finding for finding, _ in found]), is_heading=True)
    for finding, subject in sorted(found, key=lambda one: not is_error(one[0])):
        yield line_of(finding, subject, sections)


def let_stand(finding: AnyFinding, reason: str, subject: object, place: str) -> Line:
    """Return the line of a finding that is let stand: struck through, where it stands and why under it."""
    return Line(sentence(finding), f"{place}: {reason}", "circle-minus", "muted", subject, is_struck=True)


def counts(findings: Sequence[AnyFinding]) -> str:
    """Return how many errors and other findings there are, in words; empty for none."""
    errors = sum(map(is_error, findings))
    others = len(findings) - errors
    told = (
        _one_or_many(errors, translate("Words", "1 error"), translate("Words", "{count} errors")),
        _one_or_many(others, translate("Words", "1 warning"), translate("Words", "{count} warnings")),
    )
    return " · ".join(filter(None, told))


def _one_or_many(count: int, one: str, many: str) -> str:
    if not count:
        return ""
    return one if count == 1 else many.format(count=count)


def _parts(finding: Finding, sections: Sections) -> Iterator[str]:
    place = finding.place
    yield from _field(place, sections)
    if place.note is not None:
        yield translate("FindingPlaces", str(_NOTE)).format(number=place.note)
    is_words = place.end > place.start  # of a whole block or field, the excerpt is what tells findings apart
    if finding.excerpt and is_words and finding.excerpt not in sentence(finding):
        yield translate("FindingPlaces", str(_QUOTED)).format(words=finding.excerpt)


def _field(place: Place, sections: Sections) -> Iterator[str]:
    """Yield what the field a finding stands in is called; an item of an agenda comes before its own field."""
    if place.part == "text":
        yield sections.get(place.field) or translate("FindingPlaces", str(_TEXT))
        return
    field = place.field or place.part
    if field.startswith(ITEM_PREFIX):
        yield translate("FindingPlaces", str(_FIELDS["items"]))
        field = field.rpartition(".")[2]
    name = field.partition(":")[0].partition(".")[0]
    if name in _FIELDS:
        yield translate("FindingPlaces", str(_FIELDS[name]))
