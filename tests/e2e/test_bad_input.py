"""What people paste goes through the whole program: onto the page, into the store, past the checks, onto both papers,
past the validator, and out of the house.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from secretariat.domain.committees import Template
from secretariat.domain.hearings import HearingState
from secretariat.domain.text import Table, plain
from secretariat.printing.renderer import PdfRenderer
from secretariat.ui.bugs import BugDialog
from secretariat.ui.record.preview_panel import PreviewPanel
from tests.e2e.sitting import COMMITTEE, Sitting
from tests.printing.papers import heard
from tests.support.pdf_reading import read, structure_faults
from tests.support.texts import SENTENCE

PASTED = {
    "angle brackets": "a < b & c > d &amp; <b> </b> <br/> <script>alert(1)</script> <img src='/etc/passwd'>",
    "control characters": "a\x07c\x1bd\x7fe\u0085f\x0bg\x0ch",
    "emoji": "godt 😀 gået 👩\u200d👧 🏳️\u200d🌈",
    "right-to-left marks": "\u202eabc\u202c \u200fשלום\u200e \u2066x\u2069",
    "half characters": "a\ud800b",
    "a word of 5,000 characters": "ord " + "æ" * 5_000 + " ord",
}


def begin(program: Sitting, title: str) -> None:
    """Receive a hearing with a title and begin its response."""
    program.do("new_hearing")
    program.write("title", "Valby")
    line = program.tab.findChild(object, "field.title")
    line.setText(title)
    line.textEdited.emit(title)
    program.do("save")
    program.do("begin_response")


def paste(program: Sitting, *, words: str = "", html: str = "") -> None:
    """Paste at the end of the page by the keys."""
    mime = QMimeData()
    if html:
        mime.setHtml(html)
    if words:
        mime.setText(words)
    QApplication.clipboard().setMimeData(mime)
    page = program.tab.pages.editor.page
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keySequence(page, QKeySequence(QKeySequence.StandardKey.Paste))


def preview(program: Sitting) -> PreviewPanel:
    panel = program.frame.findChild(PreviewPanel)
    assert panel is not None
    return panel


def said(program: Sitting) -> str:
    """Return what the notices say."""
    return " ".join(f"{one.message} {one.meaning} {one.advice}" for one in program.window.notices.shown())


def papers(program: Sitting, folder: Path) -> list[Path]:
    """Print the stored response by both templates, read each back through its tags, and return the files."""
    hearing = program.stored()
    made = []
    for template in Template:
        response = replace(hearing.draft.response, template=template)
        paper = program.services.responses.document(
            replace(hearing.draft, response=response), COMMITTEE, state=HearingState.ISSUED, number=1, corrects=None
        )
        data = PdfRenderer().render(paper)
        assert [words for _, words in read(data).texts()] == heard(paper)
        assert structure_faults(data) == []
        made.append(folder / f"{template.value}.pdf")
        made[-1].write_bytes(data)
    return made


@pytest.mark.parametrize("words", PASTED.values(), ids=list(PASTED))
def test_what_is_pasted_comes_out_of_the_house(program, tmp_path, validator, qtbot, words):
    begin(program, words)
    paste(program, words=words)
    paste(program, html=f"<p>{words.replace('&', '&amp;').replace('<', '&lt;')}</p><table><tr><td>1</td></tr></table>")
    qtbot.waitUntil(lambda: preview(program).paper.pages > 0, timeout=20_000)
    assert not preview(program).is_outdated
    program.do("save")
    assert program.frame.findChildren(BugDialog) == []
    validator.check(*papers(program, tmp_path))

    for _ in ("internal review", "the chair's approval"):
        program.press("move_on")
        program.press("confirm_move")
    program.do("issue")
    program.answer("Det haster", "reason")
    qtbot.waitUntil(lambda: program.stored().is_locked, timeout=15_000)
    (issued,) = program.services.responses.issues(program.stored().id)
    issued_paper = tmp_path / "issued.pdf"
    issued_paper.write_bytes(program.services.responses.issued_pdf(issued.id))
    validator.check(issued_paper)


def test_a_table_wider_than_the_page_is_told_and_stays_on_the_page(program, qtbot):
    begin(program, "Valby")
    qtbot.waitUntil(lambda: preview(program).paper.pages > 0, timeout=20_000)
    cells = "".join(f"<td>{number}</td>" for number in range(60))
    paste(program, html=f"<p>Se tabellen.</p><table><tr>{cells}</tr></table>")
    qtbot.waitUntil(lambda: preview(program).is_outdated, timeout=20_000)
    program.do("save")
    for _ in ("internal review", "the chair's approval"):
        program.press("move_on")
        program.press("confirm_move")
    program.do("issue")
    program.answer("Det haster", "reason")
    qtbot.waitUntil(lambda: "A table is wider than the page" in said(program), timeout=15_000)
    assert program.stored().state is HearingState.CHAIR_APPROVAL
    (table,) = (block for block in program.stored().draft.response.text.blocks if isinstance(block, Table))
    assert len(table.alignments) == 60


def test_two_hundred_thousand_pasted_characters_are_saved_checked_and_previewed(program, qtbot):
    begin(program, "Valby")
    words = "\n\n".join(f"{number}. {SENTENCE * 4}" for number in range(300))
    paste(program, words=words)
    program.do("save")
    text = program.stored().draft.response.text
    assert sum(len(plain(block)) for block in text.blocks) > 190_000
    qtbot.waitUntil(lambda: preview(program).paper.pages > 50, timeout=30_000)
    assert program.frame.findChildren(BugDialog) == []
