"""What a composed document leads to, known before it is set: the headings of its contents, and where sheets stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count

from secretariat.application.documents.budgets import BudgetDocument
from secretariat.application.documents.composed import CollectedNotes, ComposedDocument, DocumentPart, Embedded, Prose
from secretariat.application.documents.reports import GoalsDocument, IndicatorsDocument, SheetsDocument
from secretariat.domain.hearings import NotesPlacement
from secretariat.domain.text import OBJECT, Heading, Table, Text, notes, plain
from secretariat.printing.characters import single_line
from secretariat.printing.heading_order import heading_place
from secretariat.printing.labels import labels
from secretariat.printing.sheets import planned

_LONGEST = 300
"""Characters of an entry: a heading may be of any length, a line of the contents stands on one page."""


@dataclass(frozen=True, slots=True)
class PlannedHeading:
    """A heading: its words, its level (1 stands under the title), the name of its place; whether it heads a sheet."""

    words: str
    level: int
    place: str
    is_sheet: bool = False


@dataclass(frozen=True, slots=True)
class DocumentPlan:
    """The headings in the order they are read, and their places by their words, sheets before all others."""

    headings: tuple[PlannedHeading, ...]
    places: Mapping[str, str]

    def place_of(self, heading: str) -> str | None:
        """Return the place of the first sheet, or else section, with this heading; None where there is none."""
        return self.places.get(_shortened(single_line(heading)))

    def entries(self, depth: int) -> list[PlannedHeading]:
        """Return the lines of the contents: the headings down to level `depth`, and those of sheets."""
        return [heading for heading in self.headings if heading.words and (heading.level <= depth or heading.is_sheet)]


def part_name(index: int) -> str:
    """Return what begins the names of places in a part."""
    return f"part-{index}-"


def charts_place(name: str) -> str:
    """Return the place of the heading above the charts of a part."""
    return f"{name}charts"


def notes_place(index: int) -> str:
    """Return the place of the heading above the notes that stand at a part's place."""
    return f"{part_name(index)}notes"


def document_plan(document: ComposedDocument) -> DocumentPlan:
    """Return where a document's headings will stand; `StoryBuilder` and the sheets name their places the same way."""
    headings = tuple(_headings(document))
    places: dict[str, str] = {}
    for heading in sorted(headings, key=lambda each: not each.is_sheet):
        if heading.words:
            places.setdefault(heading.words, heading.place)
    return DocumentPlan(headings, places)


def notes_at_foot(document: ComposedDocument) -> bool:
    """True when notes stand at the feet of the pages: nothing collects them."""
    collects = any(isinstance(part, CollectedNotes) for part in document.parts)
    return document.notes_placement is NotesPlacement.PAGE_FOOT and not collects


def _headings(document: ComposedDocument) -> Iterator[PlannedHeading]:
    numbers = count(1)
    waiting = False
    for index, part in enumerate(document.parts):
        waiting = waiting or _has_notes(part)
        if isinstance(part, Prose):
            yield from _of_text(part.text, numbers)
        elif isinstance(part, Embedded):
            yield from _embedded(part, part_name(index))
        elif isinstance(part, CollectedNotes) and waiting:
            yield PlannedHeading(_shortened(single_line(part.heading)), 1, notes_place(index))
            waiting = False
    if waiting and not notes_at_foot(document):
        words = labels(document.face.language).notes
        yield PlannedHeading(words, 1, notes_place(len(document.parts)))


def _of_text(text: Text, numbers: Iterator[int]) -> Iterator[PlannedHeading]:
    for block in text.blocks:
        if isinstance(block, Heading) and single_line(words := plain(block)):
            place = heading_place(next(numbers))
            yield PlannedHeading(_shortened(single_line(words.replace(OBJECT, ""))), block.level, place)


def _embedded(part: Embedded, name: str) -> Iterator[PlannedHeading]:
    paper = part.paper
    if isinstance(paper, SheetsDocument):
        for plan in planned(paper, name):
            if plan.opens:
                yield PlannedHeading(_shortened(plan.opens), part.level, plan.section_place)
            heading = single_line(plan.sheet.heading)
            yield PlannedHeading(_shortened(heading), part.level + plan.is_in_section, plan.place, is_sheet=True)
    elif isinstance(paper, IndicatorsDocument | BudgetDocument) and paper.charts:
        yield PlannedHeading(_shortened(single_line(paper.charts_heading)), part.level, charts_place(name))


def _has_notes(part: DocumentPart) -> bool:
    """True when a part has footnotes of the document; those of a budget table stand below it."""
    match part:
        case Prose():
            return _marks_notes(part.text)
        case Embedded(paper=SheetsDocument() as paper):
            return any(_marks_notes(row.text) for plan in planned(paper) for row in plan.sheet.rows)
        case Embedded(paper=GoalsDocument() as paper):
            return any(_marks_notes(row.text) for row in paper.rows)
        case Embedded(paper=IndicatorsDocument() as paper):
            return any(single_line(row.note) for group in paper.groups for row in group.rows)
        case _:
            return False


def _marks_notes(text: Text) -> bool:
    printed = (block for block in text.blocks if not isinstance(block, Table) or (block.rows and block.alignments))
    return bool(notes(Text(tuple(printed))))


def _shortened(words: str) -> str:
    if len(words) <= _LONGEST:
        return words
    return words[:_LONGEST].rsplit(" ", 1)[0] + " …"
