"""The index follows what is stored by itself, and can be made anew from the menu, with progress and a way to stop."""

from __future__ import annotations

import threading

from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from secretariat.application.ports import Changes
from secretariat.application.searched import SearchQuery
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.text_markup import read_markup


def found(desk, words: str) -> int:
    return len(desk.startup.workplace.services.search.find(SearchQuery(words)))


def test_opening_the_window_reads_what_is_stored_without_being_asked(qtbot, desk) -> None:
    qtbot.waitUntil(lambda: found(desk, "ungegruppen") == 1)


def test_what_is_stored_is_read_beside_the_screen(qtbot, indexed) -> None:
    workplace = indexed.startup.workplace
    readers: list[threading.Thread] = []
    search = type(workplace.services.search)
    refresh = search.refresh

    def noted(self, **how):
        readers.append(threading.current_thread())
        return refresh(self, **how)

    draft = DocumentDraft(title="Et notat", text=read_markup("# Afsnit\n\nNoget tidligere ukendt."))
    search.refresh = noted
    try:
        workplace.services.documents.add(workplace.committee, draft)
        indexed.startup.operations.changed.emit(Changes.DOCUMENTS)
        qtbot.waitUntil(lambda: found(indexed, "tidligere ukendt") == 1)
    finally:
        search.refresh = refresh
    assert readers
    assert threading.main_thread() not in readers


def test_the_menu_makes_the_index_anew_and_says_so(qtbot, indexed) -> None:
    indexed.window.trigger("rebuild_index")
    qtbot.waitUntil(lambda: any("made anew" in told for told in indexed.notices))
    assert found(indexed, "ungegruppen") == 1


def test_making_it_anew_can_be_stopped_and_the_rest_is_read_beside(qtbot, indexed, monkeypatch) -> None:
    search = type(indexed.startup.workplace.services.search)
    rebuild = search.rebuild
    may_begin = threading.Event()

    def slowly(self, *, tell):
        may_begin.wait(10)
        return rebuild(self, tell=tell)

    monkeypatch.setattr(search, "rebuild", slowly)
    indexed.window.trigger("rebuild_index")
    stop = next(button for button in indexed.frame.findChildren(QPushButton) if button.text() == "Cancel")
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    may_begin.set()
    qtbot.waitUntil(lambda: "The rest is read while you work." in indexed.notices)
    qtbot.waitUntil(lambda: found(indexed, "ungegruppen") == 1)


def test_closing_the_window_stops_the_reading_of_everything(qtbot, desk, monkeypatch) -> None:
    services = desk.startup.workplace.services
    told: list[int] = []
    go_on = threading.Event()
    search = type(services.search)
    rebuild = search.rebuild

    def noted(self, *, tell):
        def telling(done: int, of: int) -> None:
            told.append(done)
            go_on.wait(0.02)
            tell(done, of)

        return rebuild(self, tell=telling)

    monkeypatch.setattr(search, "rebuild", noted)
    desk.window.trigger("rebuild_index")
    qtbot.waitUntil(lambda: bool(told))
    desk.frame.close()
    assert desk.startup.workplace is None
    QThreadPool.globalInstance().waitForDone()
    assert max(told) < 60
