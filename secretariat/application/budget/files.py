"""Use cases of tables that come in and go out: files, the clipboard, text copied out of a paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from secretariat.application.progress import Tell, silently
from secretariat.domain.budget.recognition.sources import Source
from secretariat.domain.budget.tables import BudgetTableDraft
from secretariat.domain.problems import Params
from secretariat.domain.refunds import RefundRate


class TableFormat(Enum):
    """What a table is given out as. The value is the ending of the file's name."""

    XLSX = "xlsx"
    CSV = "csv"
    WORD = "docx"
    JSON = "json"


class UnreadableTable(Exception):
    """A file cannot be taken in; `code` becomes a sentence on the screen.

    `not_a_workbook` (the file's name says it is one; `format` tells LibreOffice's own), `old_workbook` (`.xls`),
    `protected`, `damaged` (`part` tells where), `too_large` (`cells` or `megabytes` at most), `empty`,
    `only_hidden_sheets` (`sheet` names the first), `pdf`, `not_text`, `not_a_table`.
    """

    def __init__(self, code: str, params: Params = ()) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


@dataclass(frozen=True, slots=True)
class Copied:
    """Cells as they go to the clipboard: for spreadsheets (tab-separated) and for documents (HTML)."""

    plain: str
    html: str


class BudgetFiles(Protocol):
    """Reads and writes tables outside the database."""

    def read(self, file: Path, *, tell: Tell = silently) -> Sequence[Source]:
        """Return the tables of a file: a source a sheet of a workbook (`.xlsx`), one of any other (`.csv`, `.txt`).

        Hidden rows, columns and sheets, merged cells and formulas that were never worked out are told as the source's
        remarks, never dropped silently. Raises `UnreadableTable`, `StorageFault`, `Cancelled`.
        """

    def write(
        self,
        draft: BudgetTableDraft,
        target: Path,
        kind: TableFormat,
        *,
        rates: Sequence[RefundRate] = (),
        tell: Tell = silently,
    ) -> None:
        """Write a table, whole or not at all. Raises `StorageFault`, `Cancelled`.

        `rates` are the committee's refund rates, for lines that name their law alone; Word tells gross and refund.
        """

    def pasted(self, *, html: str | None, plain: str | None) -> Source:
        """Return what lies on the clipboard, to be understood as a table: its cells, or its lines of text.

        Raises `UnreadableTable` for more cells than can be borne.
        """

    def cells(self, *, html: str | None, plain: str | None, finest: int = 2) -> Sequence[Sequence[str]]:
        """Return what lies on the clipboard as a rectangle of texts, to be pasted into cells; rows are filled up.

        Where a spreadsheet tells the exact figure behind what it shows, and that figure rounds to what is shown, it is
        taken with at most `finest` decimals (what the table's unit keeps: `2 + EXPONENTS[unit]`), with a decimal comma;
        everywhere else what was shown counts. What stands high stays so (`Integration³`). Raises as above.
        """

    def copied(self, texts: Sequence[Sequence[str]]) -> Copied:
        """Return a rectangle of texts as it goes to the clipboard; Excel and LibreOffice read the same cells again."""
