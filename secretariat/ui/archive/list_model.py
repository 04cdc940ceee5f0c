"""The rows of the archive: hearing responses and documents that left the house, filtered and sorted together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Final, Literal, TypeAlias

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt

from secretariat.application.queries import DocumentIssueRow, IssueListRow
from secretariat.application.records import RecordKind
from secretariat.domain.danish.dates import short_date
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.ui.documents import labels
from secretariat.ui.icons import icon
from secretariat.ui.kit.list_model import DESCENDING, Listed, ListModel
from secretariat.ui.search import searchable

RESPONSE: Final = "response"
ArchivedKind: TypeAlias = DocumentKind | Literal["response"]
"""What an issued paper is: a kind of document, or the response to a hearing."""

KINDS: Final[tuple[ArchivedKind, ...]] = (RESPONSE, *DocumentKind)


class Column(IntEnum):
    """The columns, left to right."""

    ISSUED = 0
    KIND = 1
    TITLE = 2
    EDITION = 3
    CASE_NUMBERS = 4
    YEAR = 5
    BY = 6


HEADINGS: dict[Column, object] = {
    Column.ISSUED: QT_TRANSLATE_NOOP("ArchiveColumns", "Issued"),
    Column.KIND: QT_TRANSLATE_NOOP("ArchiveColumns", "Kind"),
    Column.TITLE: QT_TRANSLATE_NOOP("ArchiveColumns", "Title"),
    Column.EDITION: QT_TRANSLATE_NOOP("ArchiveColumns", "Edition"),
    Column.CASE_NUMBERS: QT_TRANSLATE_NOOP("ArchiveColumns", "Case numbers"),
    Column.YEAR: QT_TRANSLATE_NOOP("ArchiveColumns", "Year"),
    Column.BY: QT_TRANSLATE_NOOP("ArchiveColumns", "Issued by"),
}
FIGURES: Final = frozenset({Column.EDITION})
"""The columns whose figures stand at the right."""


@dataclass(frozen=True, slots=True)
class Archived:
    """A line of the archive: an edition of a document, or a version of a response."""

    issue: DocumentIssueRow | IssueListRow

    @property
    def id(self) -> int:
        """A number that no other line has: documents have the odd ones."""
        return 2 * self.issue.id + (self.kind != RESPONSE)

    @property
    def kind(self) -> ArchivedKind:
        """What it is."""
        return self.issue.kind if isinstance(self.issue, DocumentIssueRow) else RESPONSE

    @property
    def year(self) -> int:
        """The year it is about, or that it was issued in."""
        about = self.issue.year if isinstance(self.issue, DocumentIssueRow) else None
        return about if about is not None else self.issue.at.astimezone().year

    @property
    def record(self) -> tuple[RecordKind, int]:
        """The kind and the id of the record it was issued from."""
        if isinstance(self.issue, DocumentIssueRow):
            return RecordKind.DOCUMENT, self.issue.document_id
        return RecordKind.HEARING, self.issue.hearing_id


@dataclass(frozen=True, slots=True)
class Picked:
    """What the archive is narrowed to besides the words typed; None is every kind or year."""

    kind: ArchivedKind | None = None
    year: int | None = None


def heading(column: IntEnum) -> str:
    """Return a column's heading in the screen's language."""
    return QCoreApplication.translate("ArchiveColumns", str(HEADINGS[Column(column)]))


def kind_word(kind: ArchivedKind) -> str:
    """Return the word for what an issued paper is."""
    if isinstance(kind, DocumentKind):
        return labels.word(kind)
    return QCoreApplication.translate("ArchiveColumns", "Response to a hearing")


class ArchiveModel(ListModel[Listed[Archived]]):
    """Issued papers × columns."""

    columns = Column
    figures = FIGURES
    named_by = Column.ISSUED
    sorted_first = (Column.ISSUED, DESCENDING)

    def __init__(self) -> None:
        super().__init__()
        self._picked = Picked()

    def show_issues(self, issues: Sequence[DocumentIssueRow | IssueListRow]) -> None:
        """Show other papers."""
        self.show_listed(_listed(Archived(issue)) for issue in issues)

    def pick(self, picked: Picked) -> None:
        """Narrow the list."""
        if picked != self._picked:
            self._picked = picked
            self._show_fitting()

    def kind_counts(self) -> Counter[ArchivedKind]:
        """Return how many papers there are of each kind, filtered or not."""
        return Counter(listed.row.kind for listed in self._all)

    def years(self) -> tuple[int, ...]:
        """Return the years there are papers of, the newest first."""
        return tuple(sorted({listed.row.year for listed in self._all}, reverse=True))

    def fits(self, listed: Listed[Archived]) -> bool:
        row, picked = listed.row, self._picked
        return picked.kind in (None, row.kind) and picked.year in (None, row.year) and super().fits(listed)

    def heading(self, column: IntEnum) -> str:
        return heading(column)

    def order(self, listed: Listed[Archived], column: IntEnum) -> Any:
        row = listed.row
        known: dict[IntEnum, Any] = {
            Column.ISSUED: row.issue.at,
            Column.KIND: KINDS.index(row.kind),
            Column.EDITION: row.issue.number,
            Column.YEAR: row.year,
        }
        return known[column] if column in known else super().order(listed, column)

    def tell(self, listed: Listed[Archived], column: IntEnum, role: int) -> Any:
        if role != Qt.ItemDataRole.DecorationRole or column is not Column.KIND:
            return None
        kind = listed.row.kind
        return icon(labels.look(kind)[0] if isinstance(kind, DocumentKind) else "inbox", role="muted")


def _listed(row: Archived) -> Listed[Archived]:
    issue = row.issue
    shown = {
        Column.ISSUED: short_date(issue.at.astimezone().date()),
        Column.KIND: kind_word(row.kind),
        Column.TITLE: issue.title,
        Column.EDITION: str(issue.number),
        Column.CASE_NUMBERS: ", ".join(issue.case_numbers),
        Column.YEAR: str(row.year),
        Column.BY: issue.by,
    }
    return Listed(row, tuple(shown[column] for column in Column), searchable(" ".join(shown.values())))
