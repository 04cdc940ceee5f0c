"""Copy, cut and paste inside the text and from other programs."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QMenu

from secretariat.domain.problems import Place
from secretariat.domain.text import (
    Alignment,
    Cell,
    Emphasis,
    Heading,
    ListItem,
    ListKind,
    NoteMark,
    Paragraph,
    Run,
    Section,
    Table,
    Text,
    plain,
    run,
)
from secretariat.ui.editing import clipboard

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
COPY, CUT, PASTE = (CTRL, Key.Key_C), (CTRL, Key.Key_X), (CTRL, Key.Key_V)
ALL = (CTRL, Key.Key_A)

RICH = Text(
    (
        Heading(1, run("Økonomi"), Section("k1", "q1", "Hjælp")),
        Paragraph((Run("fed", Emphasis.BOLD), NoteMark(run("note")), Run(" ord"))),
        ListItem(ListKind.NUMBER, 2, run("punkt")),
        Table(((Cell((run("a"),)), Cell((run("b"),))),), (Alignment.LEFT, Alignment.RIGHT), 1, run("Tabel 1")),
        Paragraph(run("slut", link="https://www.kk.dk/")),
    )
)


def words(editor):
    return [plain(block) for block in editor.text().blocks]


def pasted(*, text=None, html=None):
    mime = QMimeData()
    if text is not None:
        mime.setText(text)
    if html is not None:
        mime.setHtml(html)
    QGuiApplication.clipboard().setMimeData(mime)


@pytest.fixture(autouse=True)
def _clipboard_is_left_empty(qapp):
    """What Python puts there must not outlive it."""
    yield
    QGuiApplication.clipboard().clear()


def test_all_that_is_cut_comes_back_by_pasting(editor, press):
    editor.set_text(RICH)
    press(ALL, CUT)
    assert "".join(words(editor)) == ""
    press(PASTE)
    assert editor.text() == RICH


def test_a_section_pasted_twice_gets_a_key_of_its_own_and_no_question(editor, press):
    editor.set_text(Text((*RICH.blocks[:1], Paragraph(run("x")), Paragraph())))
    press(ALL, COPY, (CTRL, Key.Key_End), PASTE)
    first, second = (block.section for block in editor.text().blocks if isinstance(block, Heading))
    assert first == Section("k1", "q1", "Hjælp")
    assert second.key != "k1"
    assert second.question is None


def test_a_few_words_are_pasted_into_the_line(editor, press):
    editor.set_text(Text((Paragraph((Run("en "), Run("to", Emphasis.BOLD), Run(" tre"))),)))
    editor.show_place(Place("text", block=0, start=3, end=5))
    press(COPY, Key.Key_End, PASTE)
    assert editor.text().blocks[0].inlines == (
        Run("en "),
        Run("to", Emphasis.BOLD),
        Run(" tre"),
        Run("to", Emphasis.BOLD),
    )


def test_foreign_text_is_read_by_the_paste_reader(editor, press, reader, stack):
    pasted(text="en\nto", html="<p>en</p><p>to</p>")
    press("før ", PASTE)
    assert reader.html is not None
    assert words(editor) == ["før en", "to"]
    stack.undo()
    assert words(editor) == ["før "]


def test_paste_as_plain_text_leaves_the_looks_behind(editor, press):
    editor.set_text(Text((Paragraph(run("fed", Emphasis.BOLD)), Paragraph())))
    editor.show_place(Place("text", block=0, start=0, end=3))
    press(COPY, (CTRL, Key.Key_End), (CTRL | SHIFT, Key.Key_V))
    assert editor.text().blocks[1] == Paragraph(run("fed"))


def test_blocks_pasted_into_a_cell_become_paragraphs_of_it(editor, press):
    editor.set_text(RICH)
    press(ALL, COPY)
    editor.show_place(Place("text", block=3, cell=(0, 0), start=0, end=1))
    press(PASTE)
    table = editor.text().blocks[3]
    assert isinstance(table, Table)
    assert [plain(p) for p in table.rows[0][0].paragraphs] == [
        *("Økonomi", "fed\ufffc ord", "punkt", "Tabel 1", "a", "b", "slut")
    ]


def test_lines_pasted_into_a_heading_go_on_after_it(editor, press):
    editor.set_text(Text((Heading(2, run("Tid")),)))
    pasted(text="er\npenge")
    press(Key.Key_End, PASTE)
    assert editor.text().blocks == (Heading(2, run("Tider")), Paragraph(run("penge")))


def test_one_line_pasted_into_an_empty_item_stays_an_item(editor, press):
    editor.set_text(Text((ListItem(ListKind.BULLET, 1),)))
    pasted(text="punkt")
    press(PASTE)
    assert editor.text().blocks == (ListItem(ListKind.BULLET, 1, run("punkt")),)


def test_what_other_programs_get_is_html_and_words(editor, press):
    editor.set_text(RICH)
    press(ALL, COPY)
    mime = QGuiApplication.clipboard().mimeData()
    assert "<b>fed</b>" in mime.html()
    assert mime.text().splitlines()[:3] == ["Økonomi", "fed ord", "punkt"]


def test_a_picture_is_refused_with_a_word_on_why(editor, qtbot, stack):
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    mime = QMimeData()
    mime.setImageData(image)
    with qtbot.waitSignal(editor.refused) as told:
        editor.page.insertFromMimeData(mime)
    assert told.args[0]
    assert stack.count() == 0


def test_another_versions_own_form_falls_back_on_the_words(editor):
    mime = QMimeData()
    mime.setData(clipboard.OWN_MIME, b"secretariat-text 999\n")
    mime.setText("ord")
    editor.page.insertFromMimeData(mime)
    assert words(editor) == ["ord"]


def test_dropped_text_takes_the_same_way(editor, reader):
    mime = QMimeData()
    mime.setText("faldet")
    mime.setUrls([QUrl("https://www.kk.dk")])
    assert editor.page.canInsertFromMimeData(mime)
    mime.setText("faldet")
    editor.page.insertFromMimeData(mime)
    assert words(editor) == ["faldet"]


@pytest.mark.parametrize("count", [1, 2, 5])
def test_pasting_over_a_selection_takes_its_place_in_one_step(editor, press, stack, count):
    before = Text(tuple(Paragraph(run(f"linje {n}")) for n in range(count)))
    editor.set_text(before)
    pasted(text="ny")
    press(ALL, PASTE)
    assert words(editor) == ["ny"]
    assert stack.count() == 1
    stack.undo()
    assert editor.text() == before


# What the offscreen platform says of every menu that pops up.
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_of_the_page_copies_and_does_not_undo_behind_the_records_back(editor, qtbot, press):
    press("ord", ALL)
    place = QPoint(60, 60)
    QApplication.sendEvent(
        editor.page.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, editor.page.mapToGlobal(place))
    )
    menu = editor.page.findChild(QMenu, "page-menu")
    words_shown = [action.text().replace("&", "") for action in menu.actions()]
    assert not any(words.startswith("Undo") for words in words_shown)
    next(action for action in menu.actions() if action.text().startswith("&Copy")).trigger()
    menu.close()
    assert QGuiApplication.clipboard().text() == "ord"


COPY_AND_END = """
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication
from secretariat.domain.text_markup import read_markup
from secretariat.exchange.clipboard import ClipboardReader
from secretariat.ui.editing.text_editor import TextEditor
from secretariat.ui.theme import appearance

app = QApplication([])
appearance()
editor = TextEditor(QUndoStack(), ClipboardReader())
editor.set_text(read_markup("# Økonomi\\n\\nDer er afsat 10,5~mio.~kr."))
editor.page.selectAll()
editor.page.copy()
assert "Der er afsat" in app.clipboard().text()
"""


def test_a_program_that_ends_with_its_words_on_the_clipboard_ends_in_peace():
    ended = subprocess.run([sys.executable, "-c", COPY_AND_END], check=False, capture_output=True, text=True)
    assert (ended.returncode, ended.stderr) == (0, "")
