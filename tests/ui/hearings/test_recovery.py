"""What was typed and not saved is offered beside what is saved, and thrown away only when asked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QListView

from secretariat.application.faults import StorageFault, StorageTrouble
from secretariat.ui.recovery_page import RecoveryTab, tell_damaged
from tests.ui.hearings.conftest import press, press_notice, type_into, words_of


@pytest.fixture
def tab(open_tab, drafted):
    return open_tab(drafted)


@pytest.fixture
def kept(open_tab, drafted, services):
    tab = open_tab(drafted)
    QTest.keyClicks(tab.pages.editor.page, "Aldrig gemt. ")
    tab.leave()
    (entry,) = services.recovery.entries()
    tab.hide()
    return entry


@pytest.fixture
def page(desk, services, kept, qtbot):
    page = RecoveryTab(services, desk.operations, [kept], desk)
    with qtbot.waitSignal(page.comparison.compared):
        desk.open(page)
    yield page
    page.leave()


def test_closing_a_tab_keeps_what_was_typed_and_says_so(open_tab, drafted, services):
    tab = open_tab(drafted)
    QTest.keyClicks(tab.pages.editor.page, "Aldrig gemt. ")
    tab.leave()
    (entry,) = services.recovery.entries()
    assert "Aldrig gemt." in words_of(entry.draft.response.text)
    assert "Valby bydelsplan" in tab.farewell


def test_closing_a_saved_tab_keeps_nothing(open_tab, drafted, services):
    tab = open_tab(drafted)
    tab.leave()
    assert not services.recovery.entries()
    assert not tab.farewell


def test_the_differences_are_marked(page):
    (difference,) = page.comparison.view.differences
    assert "Aldrig gemt." in page.comparison.view.toPlainText()[difference.start : difference.end]


def test_a_click_shows_the_entry_that_was_clicked(desk, services, drafted, kept, qtbot):
    with_nothing = replace(kept, draft=drafted.draft)
    page = RecoveryTab(services, desk.operations, [kept, with_nothing], desk)
    with qtbot.waitSignal(page.comparison.compared):
        desk.open(page)
    entries = page.findChild(QListView, "recovery.entries")
    place = entries.visualRect(entries.model().index(1, 0)).center()
    QTest.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: not page.comparison.view.differences)
    page.leave()


def test_what_was_typed_opens_as_unsaved_edits(page, open_tab, drafted, services, qtbot):
    with qtbot.waitSignal(page.open_wanted) as wanted:
        press(page, "open_recovered")
    (entry,) = wanted.args
    tab = open_tab(services.hearings.get(drafted.id), recovered=entry)
    assert tab.is_dirty
    assert "Aldrig gemt." in words_of(tab.pages.editor.text())
    assert tab.save()
    tab.leave()
    assert not services.recovery.entries()
    assert "Aldrig gemt." in words_of(services.hearings.get(drafted.id).draft.response.text)


def test_the_saved_one_is_kept_after_a_question(page, services, qtbot):
    press(page, "keep_saved")
    dialog = next(dialog for dialog in page.findChildren(QDialog) if dialog.isVisible())
    assert services.recovery.entries()
    with qtbot.waitSignal(page.closed):
        QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert not services.recovery.entries()


def test_deciding_later_keeps_it(page, services, qtbot):
    with qtbot.waitSignal(page.closed):
        press(page, "decide_later")
    assert services.recovery.entries()


def test_a_recovered_text_over_an_older_version_meets_the_newer_one_as_a_conflict(
    kept, open_tab, drafted, services, desk
):
    services.hearings.save(drafted.id, replace(drafted.draft, title="Gemt siden"), version=drafted.version)
    tab = open_tab(services.hearings.get(drafted.id), recovered=kept)
    assert not tab.save()
    assert desk.notice("conflict")


def test_a_new_hearing_never_saved_is_recovered_too(open_tab, services, committee):
    tab = open_tab()
    type_into(tab, "title", "Helt ny")
    tab.leave()
    (entry,) = services.recovery.entries()
    again = open_tab(recovered=entry)
    assert again.title == "Helt ny"
    assert again.save()
    again.leave()
    assert not services.recovery.entries()


@pytest.fixture
def full_disk(services, monkeypatch):
    def full(*_, **__):
        raise StorageFault(StorageTrouble.FULL)

    monkeypatch.setattr(type(services.recovery), "keep", full)
    return monkeypatch


def is_told(desk) -> bool:
    return any(notice.key == "journal" for notice in desk.notices.shown())


def test_a_full_disk_is_told_and_the_text_stands(tab, full_disk, desk, qtbot):
    QTest.keyClicks(tab.pages.editor.page, "Ny. ")
    qtbot.waitUntil(lambda: is_told(desk))
    assert "Ny." in words_of(tab.pages.editor.text())
    full_disk.undo()
    QTest.keyClicks(tab.pages.editor.page, "Mere. ")
    qtbot.waitUntil(lambda: not is_told(desk))


def test_a_tab_whose_text_can_be_kept_nowhere_does_not_close(tab, full_disk, desk):
    QTest.keyClicks(tab.pages.editor.page, "Ny. ")
    assert not tab.may_leave()
    assert is_told(desk)
    full_disk.undo()
    assert tab.may_leave()


def test_text_is_lost_only_when_the_question_is_answered(tab, full_disk, desk, qtbot):
    QTest.keyClicks(tab.pages.editor.page, "Ny. ")
    assert not tab.may_leave()
    press_notice(desk, "Close and lose it …")
    dialog = next(dialog for dialog in tab.findChildren(QDialog) if dialog.isVisible())
    with qtbot.waitSignal(tab.closed):
        QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert tab.may_leave()
    tab.leave()
    assert not tab.farewell


def test_damaged_files_are_named_and_kept(desk, tmp_path):
    torn = tmp_path / "torn.json"
    tell_damaged(desk.operations, [torn])
    assert "torn.json" in desk.notice("journal.damaged").meaning
