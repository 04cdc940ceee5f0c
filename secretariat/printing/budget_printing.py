"""Prints budget tables and their control reports, page by page: a long table takes no more memory than a short one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import IO

from secretariat.application.documents.budgets import BudgetDocument, ControlReport
from secretariat.application.progress import Tell
from secretariat.printing.budget_control import ControlComposer
from secretariat.printing.budget_layout import budget_layout
from secretariat.printing.budget_tables import BudgetComposer
from secretariat.printing.papers import REPORT
from secretariat.printing.press import Press
from secretariat.printing.report_parts import ReportParts
from secretariat.printing.setting.blocks import Block
from secretariat.printing.setting.flowing_table import TableBody
from secretariat.printing.tagging.structure import Element


def print_budget(document: BudgetDocument, stream: IO[bytes], tell: Tell) -> None:
    """Print a budget table on the page it needs."""
    layout = budget_layout(document)
    parts = ReportParts(document.face, layout.shape)
    composer = BudgetComposer(document, parts, layout)
    rows = len(document.rows) * len(layout.parts)
    _print(parts, stream, composer.story, composer.tables, lambda done: tell(done, rows + 1))
    tell(rows + 1, rows + 1)


def print_control(document: ControlReport, stream: IO[bytes], tell: Tell) -> None:
    """Print a control report."""
    parts = ReportParts(document.face, REPORT)
    composer = ControlComposer(document, parts)
    findings = sum(len(group.findings) for group in document.groups)
    _print(parts, stream, composer.story, composer.tables, lambda done: tell(done, findings + 1))
    tell(findings + 1, findings + 1)


def _print(
    parts: ReportParts,
    stream: IO[bytes],
    story: Callable[[Element], list[Block]],
    tables: Sequence[TableBody],
    tell: Callable[[int], None],
) -> None:
    tell(0)
    press = Press(stream, parts)
    part = press.part()

    def put_away() -> None:
        """Write the rows that the finished page brought to their end."""
        for table in tables:
            press.canvas.flush_children(table.body, table.written, table.feed.drawn)
            table.written = table.feed.drawn
        tell(sum(table.written for table in tables))

    press.print(part, story(part), after_page=put_away)
    press.finish()
