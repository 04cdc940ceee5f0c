"""A table comes in from a file or the clipboard; what cannot be read is refused in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QFileDialog

from secretariat.domain.committees import CommitteeId
from secretariat.ui.budget.new_tables import NewTables
from secretariat.ui.budget.taking_in.arriving import Arrived, Arriving
from secretariat.ui.budget.taking_in.taking_in_tab import TakingInTab
from tests.ui.budget.conftest import click

TYPED = "Projekter, mio. kr.;;\n;2026;2027\n4.1 Patruljer;5,5;6,1\n4.2 Puljen;8,5;3,5\nI alt;14,0;9,6\n"


@pytest.fixture
def arriving(desk, services):
    """Reads tables for the desk."""
    desk.show()
    return Arriving(services.budget_files, desk.operations, desk)


@pytest.fixture
def arrived(arriving):
    """What came in."""
    found: list[Arrived] = []
    arriving.arrived.connect(found.append)
    return found


def test_a_file_is_asked_for_and_read(arriving, arrived, desk, tmp_path, qtbot):
    file = tmp_path / "projekter.csv"
    file.write_text(TYPED, encoding="utf-8")
    arriving.ask_file()
    dialog = desk.findChild(QFileDialog, "dialog.take_in_table")
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    qtbot.waitUntil(lambda: bool(arrived))
    assert (arrived[0].name, arrived[0].first.draft.title) == ("projekter.csv", "Projekter")


def test_a_file_that_is_no_table_is_refused_with_what_to_do(arriving, arrived, desk, tmp_path, qtbot):
    file = tmp_path / "oversigt.pdf"
    file.write_bytes(b"%PDF-1.7\n")
    arriving.read(str(file))
    qtbot.waitUntil(lambda: "“oversigt.pdf” cannot be taken in." in desk.messages())
    assert "Copy the table out of it" in desk.notice("table_in").meaning
    assert arrived == []


def test_an_empty_clipboard_is_told_and_nothing_is_read(arriving, arrived, desk):
    QApplication.clipboard().clear()
    arriving.read_clipboard()
    assert desk.messages() == ["There is no table on the clipboard."]
    assert arrived == []


def test_what_lies_on_the_clipboard_is_read(arriving, arrived, qtbot):
    lying = QMimeData()
    lying.setText(TYPED.replace(";", "\t"))
    QApplication.clipboard().setMimeData(lying)
    arriving.read_clipboard()
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived[0].name == "What lay on the clipboard"
    assert len(arrived[0].first.draft.rows) == 3


def test_a_table_that_is_taken_over_begins_as_a_new_one_that_is_not_stored(desk, services, committee, qtbot):
    desk.show()
    new = NewTables(services, desk.operations, desk, committee=lambda: committee)
    tabs: list[TakingInTab] = []
    begun: list = []
    new.tab_wanted.connect(tabs.append)
    new.begun.connect(begun.append)
    QApplication.clipboard().setText(TYPED.replace(";", "\t"))
    new.paste()
    qtbot.waitUntil(lambda: bool(tabs))
    desk.open(tabs[0])
    qtbot.waitUntil(tabs[0].isVisible)
    click(tabs[0], "action.take_over")
    assert [row.label for row in begun[0].rows] == ["Patruljer", "Puljen", "I alt"]
    assert services.budgets.rows(CommitteeId(committee.id)) == []
    tabs[0].leave()
