"""Prints the papers of a period: sheets, the indicator table, the goal status table."""

from __future__ import annotations

from collections.abc import Callable
from typing import IO

from secretariat.application.documents.reports import GoalsDocument, IndicatorsDocument, SheetsDocument
from secretariat.application.progress import Tell
from secretariat.printing.figure_tables import goals_story, indicator_shape, indicators_story
from secretariat.printing.papers import REPORT
from secretariat.printing.press import Press
from secretariat.printing.report_parts import ReportParts
from secretariat.printing.setting.blocks import Block
from secretariat.printing.sheets import Entry, SheetComposer, planned
from secretariat.printing.tagging.structure import Element


def print_sheets(document: SheetsDocument, stream: IO[bytes], tell: Tell) -> None:
    """Print sheets one by one; the contents, which know the pages then, are drawn last and put first."""
    parts = ReportParts(document.face, REPORT)
    composer = SheetComposer(document, parts)
    sheets = planned(document)
    press = Press(stream, parts)
    front = press.part() if composer.has_contents else None
    if front is not None:
        press.keep_front(composer.front(Element("Document"), [entry for plan in sheets for entry in plan.entries(0)]))
        press.canvas.addOutlineEntry(*composer.front_outline(), 0)
    entries: list[Entry] = []
    for done, plan in enumerate(sheets):
        tell(done, len(sheets))
        entries += plan.entries(press.next_page)
        part = press.part()
        press.print(part, composer.story(plan, part))
    if front is not None:
        press.print(front, composer.front(front, entries), first_page=1)
    press.finish()
    tell(len(sheets), len(sheets))


def print_indicators(document: IndicatorsDocument, stream: IO[bytes], tell: Tell) -> None:
    """Print the indicator table on the page it needs."""
    shape = indicator_shape(document, ReportParts(document.face, REPORT))
    parts = ReportParts(document.face, shape)
    _print_alone(parts, stream, tell, lambda part: indicators_story(document, parts, part))


def print_goals(document: GoalsDocument, stream: IO[bytes], tell: Tell) -> None:
    """Print the goal status table."""
    parts = ReportParts(document.face, REPORT)
    _print_alone(parts, stream, tell, lambda part: goals_story(document, parts, part))


def _print_alone(parts: ReportParts, stream: IO[bytes], tell: Tell, story: Callable[[Element], list[Block]]) -> None:
    tell(0, 1)
    press = Press(stream, parts)
    part = press.part()
    press.print(part, story(part))
    press.finish()
    tell(1, 1)
