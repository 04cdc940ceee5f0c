"""A file with two sheets that came back, on a desk, over a store in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QListView

from secretariat.application.faults import Conflict
from secretariat.application.travelling import Dispatch, FieldReturn, ReadRemark, ReturnedFile, ReturnedSheet
from secretariat.domain.initiatives import InitiativeId
from secretariat.domain.periods import PeriodId
from secretariat.domain.sheet_fields import JUDGEMENT, Attainment, FieldKey
from secretariat.domain.status_sheets import (
    Sheet,
    SheetDraft,
    SheetId,
    field_keys,
    field_value,
    row_field,
    with_field,
)
from secretariat.domain.text_markup import read_markup
from secretariat.ui import theme
from secretariat.ui.returns.returns_tab import ReturnsTab
from secretariat.ui.side_by_side.field_words import labels
from tests.ui.hearings.conftest import Desk
from tests.ui.rolling.conftest import sheet

RESULTS, OUTCOMES = row_field("results"), row_field("outcomes")
OFFICE = "Jobcenter København"


@dataclass
class MemoryStore:
    """Stands for the use cases of sheets and of files that travel."""

    sheets: dict[SheetId, Sheet] = field(default_factory=dict)
    offices: list[str] = field(default_factory=list)

    def get(self, sheet_id: SheetId) -> Sheet:
        """Return a sheet."""
        return self.sheets[sheet_id]

    def save(self, sheet_id: SheetId, draft: SheetDraft, *, version: int) -> Sheet:
        """Store a sheet."""
        old = self.sheets[sheet_id]
        if old.version != version:
            raise Conflict
        self.sheets[sheet_id] = replace(old, version=version + 1, draft=draft)
        return self.sheets[sheet_id]

    def take(self, sheet_id: SheetId, accepted: Mapping[FieldKey, object], *, version: int, office: str = "") -> Sheet:
        """Store accepted fields."""
        draft = self.sheets[sheet_id].draft
        for key, value in accepted.items():
            draft = with_field(draft, key, value)
        saved = self.save(sheet_id, draft, version=version)
        self.offices.append(office)
        return saved

    def change(self, sheet_id: SheetId, key: FieldKey, value: object) -> None:
        """Let somebody else change a sheet."""
        old = self.sheets[sheet_id]
        self.save(sheet_id, with_field(old.draft, key, value), version=old.version)

    def says(self, sheet_id: SheetId, key: FieldKey) -> object:
        """Return what a stored field says."""
        return field_value(self.sheets[sheet_id].draft, key)


FIRST, SECOND = SheetId(1), SheetId(2)
BETTER = read_markup("251 unge kom i job.")
EXPECTED = read_markup("250 unge ventes i job.")


def returned_sheet(store: MemoryStore, sheet_id: SheetId, returned: SheetDraft, heading: str) -> ReturnedSheet:
    """A sheet that was sent as `sheet()`, came back as `returned`, and is stored as the store has it."""
    sent, stored = sheet(), store.sheets[sheet_id]
    names = labels(sent)
    fields = tuple(
        FieldReturn(key, names[key], *(field_value(draft, key) for draft in (sent, returned, stored.draft)))
        for key in field_keys(sent)
    )
    at = datetime(2025, 3, 3, 9, 0, tzinfo=UTC)
    dispatch = Dispatch(f"token{sheet_id:04}", sheet_id, OFFICE, at, "Anna Sekretær", 1, sent)
    return ReturnedSheet(dispatch, stored, heading, fields)


@pytest.fixture
def store() -> MemoryStore:
    """Two stored sheets; the results of the first were changed after it was sent."""
    made = MemoryStore()
    for sheet_id in (FIRST, SECOND):
        made.sheets[sheet_id] = Sheet(sheet_id, InitiativeId(sheet_id), PeriodId(1), 2, sheet())
    made.change(FIRST, RESULTS, read_markup("210 unge kom i job."))
    return made


@pytest.fixture
def returned(store: MemoryStore) -> ReturnedFile:
    """The office changed three fields of the first sheet, one of them contested, and one of the second."""
    draft = with_field(sheet(), RESULTS, BETTER)
    draft = with_field(draft, OUTCOMES, EXPECTED)
    draft = with_field(draft, JUDGEMENT, Attainment.MET)
    return ReturnedFile(
        "Jobcenter.docx",
        (
            returned_sheet(store, FIRST, draft, "2.1 Jobpatruljer"),
            returned_sheet(store, SECOND, with_field(sheet(), RESULTS, BETTER), "2.2 Helbredsteam"),
        ),
        (ReadRemark("stray_text", text="Ring til Kirsten"),),
    )


@dataclass
class OpenReturns:
    """The tab on its desk, and what a person does with it."""

    tab: ReturnsTab
    desk: Desk

    @property
    def summary(self) -> str:
        """What the tab counts."""
        return self.tab.findChild(QLabel, "returned.summary").text()

    @property
    def list(self) -> QListView:
        """The list of changed fields."""
        return self.tab.findChild(QListView, "list.returned")

    def told(self) -> list[tuple[str, str]]:
        """Return the lines of the list."""
        return [(line.words, line.detail) for line in self.list.lines_model().lines]

    def key(self, key: Qt.Key) -> None:
        """Press a key in the list."""
        self.list.setFocus()
        QTest.keyClick(self.list, key)

    def go_to(self, row: int) -> None:
        """Click a line of the list."""
        area = self.list.visualRect(self.list.model().index(row, 0))
        QTest.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, pos=area.center())

    def press(self, name: str) -> None:
        """Click a button."""
        button = self.tab.findChild(QAbstractButton, f"action.{name}")
        assert button is not None, name
        assert button.isEnabled(), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def words(self) -> str:
        """Return every word that labels show."""
        return "\n".join(label.text() for label in self.tab.findChildren(QLabel) if label.isVisible())


OpenFile = Callable[[ReturnedFile], OpenReturns]


@pytest.fixture
def open_file(qtbot, store: MemoryStore) -> Iterator[OpenFile]:
    """Opens a returned file on a desk."""
    theme.appearance().apply(theme.ThemeChoice.LIGHT)
    desks: list[Desk] = []

    def opened(file: ReturnedFile) -> OpenReturns:
        desk = Desk()
        desks.append(desk)
        tab = ReturnsTab(SimpleNamespace(travel=store, sheets=store), desk.operations, file, desk)
        desk.open(tab)
        return OpenReturns(tab, desk)

    yield opened
    for desk in desks:
        desk.tab.leave()
        desk.close()
        desk.deleteLater()


@pytest.fixture
def opened(open_file: OpenFile, returned: ReturnedFile) -> OpenReturns:
    """The usual file, open."""
    return open_file(returned)
