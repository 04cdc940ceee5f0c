"""Tabs of every kind are opened, closed and brought back in the same way; the committee's too."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from secretariat.application.records import RecordKind
from secretariat.ui.record_kinds import KINDS, key_of, kind_and_number
from secretariat.ui.subjects import PAGES, subjects


def test_every_kind_can_be_opened():
    assert set(KINDS) == set(RecordKind)


@pytest.mark.parametrize("key", ["hearing:3", "budget_lines:1", "sheet:12"])
def test_the_key_of_a_tab_tells_kind_and_number(key):
    kind, number = kind_and_number(key)
    assert key_of(kind, number) == key


@pytest.mark.parametrize("key", ["", "help", "hearing:", "hearing:ab12", "agenda:3", "hearing:-3"])
def test_what_is_no_stored_record_has_no_number(key):
    assert kind_and_number(key) is None


def test_every_subject_has_a_page(qapp):
    assert [subject.key for subject in subjects()] == list(PAGES)


def test_the_tabs_that_an_older_version_kept_are_opened(open_desk, demonstration, home):
    (home / "settings").mkdir(parents=True)
    (home / "settings" / "settings.json").write_text(json.dumps({"place": {"tabs": [1]}}), encoding="utf-8")
    desk = open_desk(demonstration)
    assert [record.key for record in desk.window.records()] == ["hearing:1"]


def test_a_committee_closed_with_changes_is_kept_and_comes_back(desk, qtbot):
    record = desk.startup.workplace.open_record(RecordKind.COMMITTEE, 1)
    name = desk.find(QLineEdit, "field.name")
    name.selectAll()
    QTest.keyClicks(name, "Kulturudvalget")
    desk.startup.workplace.close_tab(record)
    assert desk.startup.workplace.services.recovery.entries()
    undo = next(button for button in desk.window.notices.findChildren(QPushButton) if button.text() == "Undo")
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    again = desk.window.front
    assert again.key == "committee:1"
    assert again.draft.name == "Kulturudvalget"
    assert again.save()
    qtbot.waitUntil(lambda: not desk.startup.workplace.services.recovery.entries())


def test_a_record_that_is_not_there_is_told_of_when_it_is_asked_for(desk):
    assert desk.startup.workplace.open_record(RecordKind.POLICY, 999) is None
    assert "The record is no longer there." in desk.notices


def test_one_new_committee_is_written_at_a_time(desk):
    desk.window.trigger("new_committee")
    desk.window.trigger("new_committee")
    assert desk.tabs == ["New committee"]
