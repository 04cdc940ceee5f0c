"""What a composed document leads to, known before it is set: the headings of its contents, and where sheets stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count

from secretariat.application.documents.composed import ComposedDocument, Embedded, Prose
from secretariat.application.documents.reports import SheetsDocument
from secretariat.domain.text import OBJECT, Heading, plain
from secretariat.printing.characters import single_line
from secretariat.printing.heading_order import heading_place
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
    """The headings in the order they are read, and the places of sheets by their headings."""

    headings: tuple[PlannedHeading, ...]
    sheets: Mapping[str, str]

    def place_of_sheet(self, heading: str) -> str | None:
        """Return the place of the first sheet with this heading, None where the document holds none."""
        return self.sheets.get(_shortened(single_line(heading)))

    def entries(self, depth: int) -> list[PlannedHeading]:
        """Return the lines of the contents: the headings down to level `depth`, and those of sheets."""
        return [heading for heading in self.headings if heading.words and (heading.level <= depth or heading.is_sheet)]


def part_name(index: int) -> str:
    """Return what begins the names of places in a part."""
    return f"part-{index}-"


def document_plan(document: ComposedDocument) -> DocumentPlan:
    """Return where a document's headings will stand; `StoryBuilder` and the sheets name their places the same way."""
    headings = tuple(_headings(document))
    sheets: dict[str, str] = {}
    for heading in headings:
        if heading.is_sheet and heading.words:
            sheets.setdefault(heading.words, heading.place)
    return DocumentPlan(headings, sheets)


def _headings(document: ComposedDocument) -> Iterator[PlannedHeading]:
    numbers = count(1)
    for index, part in enumerate(document.parts):
        if isinstance(part, Prose):
            for block in part.text.blocks:
                if isinstance(block, Heading) and single_line(words := plain(block)):
                    place = heading_place(next(numbers))
                    yield PlannedHeading(_shortened(single_line(words.replace(OBJECT, ""))), block.level, place)
        elif isinstance(part, Embedded):
            yield from _embedded(part, part_name(index))


def _embedded(part: Embedded, name: str) -> Iterator[PlannedHeading]:
    paper = part.paper
    if isinstance(paper, SheetsDocument):
        for plan in planned(paper, name):
            if plan.opens:
                yield PlannedHeading(_shortened(plan.opens), part.level, plan.section_place)
            heading = single_line(plan.sheet.heading)
            yield PlannedHeading(_shortened(heading), part.level + plan.is_in_section, plan.place, is_sheet=True)


def _shortened(words: str) -> str:
    if len(words) <= _LONGEST:
        return words
    return words[:_LONGEST].rsplit(" ", 1)[0] + " …"
