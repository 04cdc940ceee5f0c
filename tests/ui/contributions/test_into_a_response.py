"""The same contribution is taken into the response of a hearing, in the same tab and with the same keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from secretariat.ui.contributions.contribution_tab import ContributionTab
from tests.support.word_contributions import change, file_of, p, run
from tests.ui.contributions.conftest import choose_file
from tests.ui.documents.conftest import list_of
from tests.ui.hearings.conftest import drafted, open_tab, press, received, words_of

__all__ = ["drafted", "open_tab", "received"]


def test_a_contribution_is_taken_into_a_response(open_tab, drafted, desk, tmp_path, qtbot):
    record = open_tab(drafted)
    tabs: list[ContributionTab] = []
    record.tab_wanted.connect(tabs.append)
    file = tmp_path / "bidrag.docx"
    file.write_bytes(file_of(p("Svaret er ", change("ins", run("stadig ")), "ja.")))
    record.commands()["take_in_word"]()
    choose_file(desk, file)
    qtbot.waitUntil(lambda: bool(tabs))
    record.hide()
    desk.open(tabs[0])
    tabs[0].activateWindow()
    tabs[0].begin()
    QTest.keyClick(list_of(tabs[0], "list.changes"), Qt.Key.Key_A)
    qtbot.waitUntil(lambda: "save" in tabs[0].commands())
    press(tabs[0], "take_in")
    assert record.draft.response is not None
    assert "Svaret er stadig ja." in words_of(record.draft.response.text)
    assert "Taken in from “bidrag.docx”" in record.draft.notes
    record.undo_stack.undo()
    assert record.draft == drafted.draft
    tabs[0].leave()


def test_a_hearing_without_a_response_takes_nothing_in(open_tab, received):
    assert "take_in_word" not in open_tab(received).commands()
