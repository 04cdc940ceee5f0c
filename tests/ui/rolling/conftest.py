"""A status sheet of two periods, as hand-made drafts, and the page that shows them in a window of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QListView, QTextEdit

from secretariat.domain.sheet_fields import Attainment, Economy, FieldKey
from secretariat.domain.status_sheets import (
    SheetDraft,
    carried_over,
    confirmed,
    emptied,
    field_keys,
    field_value,
    row_field,
    with_field,
)
from secretariat.domain.text import Heading, Section, Text, run
from secretariat.domain.text_markup import read_markup
from secretariat.ui import theme
from secretariat.ui.rolling.carried_page import CarriedPage

ROWS = {
    "background": ("Baggrund", "Patruljerne blev sat i gang i 2008. [tjek tal]"),
    "content": ("Indhold", "De går i:\n\n- Tingbjerg\n- Mjølnerparken, hver **fredag**"),
    "results": ("Resultater", "206 unge kom i job."),
    "outcomes": ("Forventede resultater", ""),
}


def sheet(rows: dict[str, tuple[str, str]] = ROWS) -> SheetDraft:
    """A sheet of 2008 with these rows: key, label, content in the light mark-up."""
    blocks = []
    for key, (label, content) in rows.items():
        blocks += [Heading(1, run(label), Section(key)), *read_markup(content).blocks]
    money = Economy(
        gross=Decimal(6_900_000),
        refund_percent=Decimal(50),
        refund_since=date(2008, 1, 1),
        net=Decimal(3_450_000),
        year=2008,
    )
    return SheetDraft("Status for Jobpatruljer", economy=money, attainment=Attainment.PARTLY, text=Text(tuple(blocks)))


@dataclass
class RolledSheet:
    """The page, and a record's part of the work: what the page asks for is done to the draft, and shown."""

    page: CarriedPage
    previous: SheetDraft
    draft: SheetDraft
    asked: list[tuple[str, object]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.confirm_wanted.connect(lambda keys: self._on_asked("confirm", keys, confirmed(self.draft, *keys)))
        self.page.empty_wanted.connect(lambda key: self._on_asked("empty", key, emptied(self.draft, FieldKey(key))))
        self.page.take_again_wanted.connect(lambda key: self._on_asked("take_again", key, self._taken_again(key)))
        self.page.edit_wanted.connect(lambda key: self.asked.append(("edit", key)))

    def show(self) -> None:
        """Show the draft beside the one of the period before."""
        self.page.show_sheets(self.draft, self.previous, period="2009", period_before="2008")

    def say(self, key: str, value: object) -> None:
        """Let a field say something else, as after typing."""
        self.draft = with_field(self.draft, FieldKey(key), value)
        self.show()

    @property
    def list(self) -> QListView:
        """The list of fields."""
        return self.page.findChild(QListView, "list.carried")

    @property
    def progress(self) -> str:
        """What is told of how far one is."""
        return self.page.findChild(QLabel, "carried.progress").text()

    def told(self) -> dict[str, str]:
        """Return what the list says of each field."""
        return {line.words: line.detail for line in self.list.lines_model().lines}

    def press_key(self, key: Qt.Key) -> None:
        """Press a key in the list."""
        self.list.setFocus()
        QTest.keyClick(self.list, key)

    def go_to(self, key: str) -> None:
        """Go to a field by keys."""
        self.press_key(Qt.Key.Key_Home)
        for _ in self.list.lines_model().lines:
            if self.page.current != key:
                self.press_key(Qt.Key.Key_Down)

    def button(self, act: str, key: str) -> QAbstractButton:
        """Return a button of a field's card."""
        return self.page.findChild(QAbstractButton, f"action.{act}_field.{key}")

    def press(self, act: str, key: str) -> None:
        """Click a button of a field's card."""
        button = self.button(act, key)
        assert button.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def views(self, key: str) -> tuple[QTextEdit, QTextEdit]:
        """Return the texts of both periods."""
        left, right = self.button("change", key).parent().findChildren(QTextEdit)
        return left, right

    def _on_asked(self, what: str, keys: object, draft: SheetDraft) -> None:
        self.asked.append((what, keys))
        self.draft = draft
        self.show()

    def _taken_again(self, key: str) -> SheetDraft:
        if FieldKey(key) not in field_keys(self.draft):
            return self.previous  # the row comes back with its neighbours: enough for a page that only asks
        return with_field(self.draft, FieldKey(key), field_value(self.previous, FieldKey(key)))


@pytest.fixture
def open_rolled(qtbot) -> Iterator[Callable[..., RolledSheet]]:
    """Shows a sheet carried over to 2009."""
    theme.appearance().apply(theme.ThemeChoice.LIGHT)
    pages: list[CarriedPage] = []

    def opened(previous: SheetDraft | None = None) -> RolledSheet:
        page = CarriedPage()
        pages.append(page)
        page.resize(1000, 760)
        page.show()
        QTest.qWaitForWindowExposed(page)
        before = previous or sheet()
        carried = carried_over(before)
        rolled = RolledSheet(page, before, carried)
        rolled.show()
        return rolled

    yield opened
    for page in pages:
        page.close()
        page.deleteLater()


@pytest.fixture
def rolled(open_rolled) -> RolledSheet:
    """The usual sheet, carried over."""
    return open_rolled()


def row(key: str) -> FieldKey:
    """The field that a row is."""
    return row_field(key)
