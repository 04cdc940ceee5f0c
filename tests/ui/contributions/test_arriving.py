"""A contribution is asked for or dropped on a text; one that cannot be taken in is refused with what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from secretariat.application.contributed import Remark, RemarkCode, Revision, RevisionKind, UnreadableContribution
from secretariat.ui.contributions.contribution_tab import ContributionTab
from secretariat.ui.contributions.contribution_words import refusal, remark_sentences, revision_told
from tests.ui.contributions.conftest import choose_file

CODES = ("not_word", "damaged", "encrypted", "too_large", "hostile", "old_format")
COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def record(open_document, memo):
    """A memo that stands open."""
    return open_document(memo)


@pytest.fixture
def tabs(record):
    """What came in for it."""
    found: list[ContributionTab] = []
    record.tab_wanted.connect(found.append)
    yield found
    for tab in found:
        tab.leave()
        tab.deleteLater()


def drag(record, *paths: Path | str) -> tuple[bool, bool]:
    """Drag files onto the text and let go; whether the text said it takes them, and whether it took them."""
    data = QMimeData()
    data.setUrls([QUrl(path) if isinstance(path, str) else QUrl.fromLocalFile(str(path)) for path in paths])
    onto = record.pages.text.editor.page.viewport()
    place = onto.rect().center()
    enter = QDragEnterEvent(QPointF(place), COPY, data, LEFT, NO_KEYS)
    enter.ignore()
    QApplication.sendEvent(onto, enter)
    drop = QDropEvent(QPointF(place), COPY, data, LEFT, NO_KEYS)
    drop.ignore()
    QApplication.sendEvent(onto, drop)
    return enter.isAccepted(), drop.isAccepted()


def test_a_file_dropped_on_the_text_is_read_and_the_text_stays_as_it_was(record, tabs, contribution, qtbot):
    before = record.draft.text
    assert drag(record, contribution) == (True, True)
    qtbot.waitUntil(lambda: bool(tabs))
    assert tabs[0].title == "bidrag fra job.docx"
    assert record.draft.text == before


def test_what_is_no_word_file_is_not_taken_when_it_is_dropped(record, tabs, tmp_path):
    picture = tmp_path / "foto.png"
    picture.write_bytes(b"")
    drag(record, picture)
    drag(record, "https://example.dk/bidrag.docx")
    assert tabs == []


def test_a_file_that_is_no_word_file_is_refused_with_what_to_do(record, tabs, desk, tmp_path, qtbot):
    file = tmp_path / "bidrag.docx"
    file.write_bytes(b"%PDF-1.7\n")
    record.commands()["take_in_word"]()
    choose_file(desk, file)
    qtbot.waitUntil(lambda: "“bidrag.docx” cannot be taken in." in desk.messages())
    notice = desk.notice("contribution_in")
    assert notice.meaning == "It is no Word file, whatever its name says. Nothing was read."
    assert "save it as Word (.docx)" in notice.advice
    assert tabs == []


def test_a_file_that_is_gone_is_told_as_the_trouble_it_is(record, tabs, desk, tmp_path, qtbot):
    gone = tmp_path / "væk.docx"
    record.commands()["take_in_word"]()
    choose_file(desk, gone)
    qtbot.waitUntil(lambda: bool(desk.messages()) and "Reading" not in desk.messages()[-1])
    assert desk.messages() == [f"{gone} cannot be reached."]
    assert tabs == []


def test_a_contribution_read_after_a_refusal_takes_its_notice_away(record, tabs, desk, contribution, qtbot):
    file = contribution.with_name("bidrag.docx")
    file.write_bytes(b"no")
    for path in (file, contribution):
        record.commands()["take_in_word"]()
        choose_file(desk, path)
        qtbot.waitUntil(lambda path=path: bool(tabs) if path is contribution else bool(desk.messages()))
    assert "“bidrag.docx” cannot be taken in." not in desk.messages()


@pytest.mark.parametrize("code", CODES)
def test_every_refusal_says_what_it_means_and_what_to_do(code):
    meaning, advice = refusal(UnreadableContribution(code))
    assert meaning.endswith(".")
    assert advice.endswith(".")


@pytest.mark.parametrize("code", RemarkCode)
@pytest.mark.parametrize("count", [1, 3])
def test_every_remark_is_a_sentence_with_its_count_and_its_example(code, count):
    (told,) = remark_sentences([Remark(code, count, "Eksempel")])
    assert told.endswith("For example: “Eksempel”")
    assert "{" not in told
    assert ("3" in told) is (count == 3 and code is not RemarkCode.MACROS)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("36 unge", "Put in: “36 unge”"),
        ("¶", "Put in: the end of a paragraph"),
        (" ", "Put in: spaces"),
        ("", "Put in: a row or a cell of a table"),
    ],
)
def test_a_change_is_told_in_words_whatever_it_is(text, told):
    assert revision_told(Revision("r1", RevisionKind.INSERTED, "Anna", None, text, "")) == told
