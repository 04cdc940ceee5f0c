"""Notices above the record, and what becomes of a use case that fails."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from secretariat.application.faults import Conflict, NotFound, StorageFault, StorageTrouble, Withheld
from secretariat.application.ports import Changes
from secretariat.domain.problems import Invalid, Problem
from secretariat.ui.bugs import BugDialog, BugReporter
from secretariat.ui.kit.notices import MOST, Notice, NoticeBar, NoticeButton, NoticeKind
from secretariat.ui.operations import Operations
from secretariat.ui.theme import ThemeChoice, appearance


@pytest.fixture
def window(qtbot):
    appearance().apply(ThemeChoice.LIGHT)
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


@pytest.fixture
def bar(window):
    return NoticeBar(window)


@pytest.fixture
def operations(window, bar):
    return Operations(bar, BugReporter(Path("/log/file"), window), window)


def fail(fault):
    def call():
        raise fault

    return call


def messages(bar):
    return [notice.message for notice in bar.shown()]


def test_at_most_three_notices_stand(bar):
    for number in range(5):
        bar.say(Notice(NoticeKind.INFO, str(number)))
    assert messages(bar) == ["2", "3", "4"]
    assert len(bar.shown()) == MOST


def test_work_under_way_does_not_give_way(bar):
    bar.show_progress("printing")
    for number in range(4):
        bar.say(Notice(NoticeKind.INFO, str(number)))
    assert "printing" in messages(bar)


def test_a_notice_takes_the_place_of_the_one_with_its_key(bar):
    bar.say(Notice(NoticeKind.ERROR, "a", key="k"))
    bar.say(Notice(NoticeKind.ERROR, "b", key="k"))
    assert messages(bar) == ["b"]


def test_a_button_does_its_work_and_the_notice_goes(bar, qtbot):
    done = []
    strip = bar.say(Notice(NoticeKind.GOOD, "gone", buttons=(NoticeButton("Undo", lambda: done.append(1)),)))
    strip.findChild(QPushButton).click()
    assert done == [1]
    assert messages(bar) == []


def test_a_use_case_that_goes_well_tells_what_it_changed(operations, qtbot):
    with qtbot.waitSignal(operations.changed) as told:
        assert operations.run(lambda: 1, changes=Changes.HEARINGS)
    assert told.args == [Changes.HEARINGS]


def test_broken_rules_go_to_the_form(operations):
    problem = Problem("title", "required")
    found = []
    assert not operations.run(fail(Invalid((problem,))), on_invalid=found.append)
    assert found == [(problem,)]


def test_a_conflict_goes_to_the_screen_that_can_offer_both(operations):
    asked = []
    operations.run(fail(Conflict()), on_conflict=lambda: asked.append(1))
    assert asked == [1]


@pytest.mark.parametrize("trouble", list(StorageTrouble))
def test_a_fault_of_the_machine_is_a_notice_with_advice_and_another_try(operations, bar, trouble):
    operations.run(fail(StorageFault(trouble)))
    (notice,) = bar.shown()
    assert notice.advice
    assert [button.label for button in notice.buttons] == ["Try again"]


def test_trying_again_runs_it_again_and_takes_the_notice_away(operations, bar):
    results = [StorageFault(StorageTrouble.FULL), None]

    def call():
        if result := results.pop(0):
            raise result
        return "stored"

    done = []
    operations.run(call, on_done=done.append)
    bar.shown()[0].buttons[0].do()
    assert done == ["stored"]
    assert messages(bar) == []


@pytest.mark.parametrize("fault", [NotFound("x"), Conflict(), Withheld("locked"), Invalid((Problem("a", "required"),))])
def test_what_no_screen_takes_is_said_in_a_notice(operations, bar, fault):
    operations.run(fail(fault))
    assert len(bar.shown()) == 1


def test_anything_else_is_a_bug_told_one_at_a_time(operations, window, qtbot):
    operations.run(fail(ZeroDivisionError("one")))
    operations.run(fail(ZeroDivisionError("two")))
    (dialog,) = window.findChildren(BugDialog)
    dialog.accept()
    qtbot.waitUntil(lambda: any(d.isVisible() and d is not dialog for d in window.findChildren(BugDialog)))
    for left in window.findChildren(BugDialog):
        left.accept()


def test_long_work_runs_beside_the_screen_and_ends_on_its_thread(operations, bar, qtbot):
    threads = []

    def work(progress):
        progress.tell(1, 2)
        return threading.current_thread()

    operations.run_in_background(work, message="Printing", on_done=threads.append)
    assert messages(bar) == ["Printing"]
    qtbot.waitUntil(lambda: bool(threads))
    assert threads[0] is not threading.main_thread()
    assert messages(bar) == []


def test_cancelled_work_ends_without_a_word(operations, bar, qtbot):
    go_on = threading.Event()

    def work(progress):
        go_on.wait(5)
        progress.check()

    done = []
    progress = operations.run_in_background(work, message="Printing", on_done=done.append)
    progress.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not bar.shown())
    assert done == []
