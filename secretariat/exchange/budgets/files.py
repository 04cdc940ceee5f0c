"""Reads and writes budget tables outside the database; see `secretariat.application.budget.files.BudgetFiles`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from secretariat.application.budget.files import Copied, TableFormat, UnreadableTable
from secretariat.application.documents.budget_tables import build
from secretariat.application.documents.budget_wording import BudgetWordings
from secretariat.application.faults import file_told
from secretariat.application.progress import Tell, silently
from secretariat.domain.budget.recognition.sources import Source
from secretariat.domain.budget.tables import BudgetTableDraft
from secretariat.domain.refunds import RefundRate
from secretariat.exchange.budgets.clipboard_tables import copied_cells, pasted_cells, pasted_table
from secretariat.exchange.budgets.json_writing import json_file
from secretariat.exchange.budgets.outgoing_table import bare_face, outgoing
from secretariat.exchange.budgets.separated_text import read_text
from secretariat.exchange.budgets.separated_writing import separated_file
from secretariat.exchange.budgets.table_limits import LARGEST_FILE, too_many_bytes
from secretariat.exchange.budgets.word_table import word_file
from secretariat.exchange.budgets.workbook_reading import read_workbook
from secretariat.exchange.budgets.workbook_writing import workbook_file
from secretariat.exchange.office_package import OLE, ZIP
from secretariat.system.collecting import uncollected
from secretariat.system.whole_file import write_whole

_WORKBOOKS: Final = frozenset((".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods"))


class TableFilesOutside:
    """Picks the reader by what the file is, whatever it is called, and the writer by the kind that is asked for.

    What files say besides what people write is in the words of the paper, in the table's language.
    """

    def __init__(self, wordings: BudgetWordings) -> None:
        self._wordings = wordings

    def read(self, file: Path, *, tell: Tell = silently) -> Sequence[Source]:
        """Return the tables of a file.

        Raises:
            UnreadableTable: it is none, torn, too large or behind a password.
            FileFault: the disk cannot give it.
            Cancelled: the person wants no more of it.
        """
        with file_told(file), file.open("rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
        if len(content) > LARGEST_FILE:
            raise too_many_bytes()
        if not content:
            raise UnreadableTable("empty")
        with uncollected():
            if content.startswith((OLE, ZIP)) or file.suffix.casefold() in _WORKBOOKS:
                return read_workbook(content, tell=tell)
            return (read_text(content, tell=tell),)

    def write(
        self,
        draft: BudgetTableDraft,
        target: Path,
        kind: TableFormat,
        *,
        rates: Sequence[RefundRate] = (),
        tell: Tell = silently,
    ) -> None:
        """Write a table, whole or not at all. `rates` are the refund rates that its lines may leave untold.

        Raises:
            FileFault: the disk cannot take it.
            Cancelled: the person wants no more of it.
        """
        with uncollected():
            content = self._content(draft, kind, rates, tell)
        with file_told(target):
            write_whole(target, content)

    def _content(self, draft: BudgetTableDraft, kind: TableFormat, rates: Sequence[RefundRate], tell: Tell) -> bytes:
        wording = self._wordings(draft.language)
        if kind is TableFormat.WORD:
            return word_file(build(draft, face=bare_face(draft), wording=wording, rates=rates), tell=tell)
        table = outgoing(draft, wording)
        match kind:
            case TableFormat.XLSX:
                return workbook_file(table, computed=wording("control_computed"), tell=tell)
            case TableFormat.CSV:
                return separated_file(table, tell=tell)
            case TableFormat.JSON:
                return json_file(table, tell=tell)

    def pasted(self, *, html: str | None, plain: str | None) -> Source:
        """Return what lies on the clipboard, to be understood as a table. Raises `UnreadableTable`."""
        with uncollected():
            return pasted_table(html=html, plain=plain)

    def cells(self, *, html: str | None, plain: str | None, finest: int = 2) -> Sequence[Sequence[str]]:
        """Return what lies on the clipboard as a rectangle of texts. Raises `UnreadableTable`."""
        with uncollected():
            return pasted_cells(html=html, plain=plain, finest=finest)

    def copied(self, texts: Sequence[Sequence[str]]) -> Copied:
        """Return a rectangle of texts as it goes to the clipboard."""
        return copied_cells(texts)
