"""The first start, and what a person meets when a database cannot be opened."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView

from secretariat.bootstrap import open_office
from secretariat.domain.danish.dates import short_date


def texts(desk):
    return " ".join(label.text() for label in desk.frame.findChildren(QLabel) if label.isVisible())


def test_an_empty_database_offers_three_ways_on(open_desk, database):
    desk = open_desk(database)
    for way in ("committee", "open", "demonstration"):
        assert desk.find(QPushButton, f"way.{way}").isEnabled()


def test_the_demonstration_fills_the_list(open_desk, database):
    desk = open_desk(database)
    desk.click(QPushButton, "way.demonstration")
    assert desk.find(QTableView, "table.hearings").model().rowCount() == 3


def test_a_new_committee_is_written_and_stored(open_desk, database, qtbot):
    desk = open_desk(database)
    desk.click(QPushButton, "way.committee")
    name = desk.find(QLineEdit, "field.name")
    assert name.hasFocus()
    qtbot.keyClicks(name, "Kulturudvalget")
    desk.keys("Ctrl+S")
    assert desk.notices == []
    assert [c.draft.name for c in desk.startup.workplace.services.committees.all()] == ["Kulturudvalget"]


def test_a_committee_without_a_name_is_not_stored_and_the_field_says_why(open_desk, database):
    desk = open_desk(database)
    desk.click(QPushButton, "way.committee")
    desk.click(QPushButton, "save")
    assert "This must be filled in." in texts(desk)
    assert desk.startup.workplace.is_empty


def test_a_stranger_s_file_is_left_untouched_and_told_of_calmly(open_desk, tmp_path):
    file = tmp_path / "letter.db"
    file.write_text("Kære udvalg", encoding="utf-8")
    desk = open_desk(file)
    assert "The file is no database of this program." in texts(desk)
    assert file.read_text(encoding="utf-8") == "Kære udvalg"
    assert desk.find(QPushButton, "way.open").isVisible()


def test_a_database_that_is_open_elsewhere_says_who_has_it(open_desk, demonstration, clock):
    with open_office(demonstration, actor=lambda: "x", clock=clock):
        desk = open_desk(demonstration)
        told = texts(desk)
        assert "The database is open already" in told
        assert short_date(clock.now().astimezone().date()) in told
        assert told.count(str(demonstration)) == 1
    desk.click(QPushButton, "way.again")
    assert desk.find(QTableView, "table.hearings").model().rowCount() == 3
