"""Fields in the editor of a composed document: words that follow a fact until somebody writes in them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QToolTip

from secretariat.domain.problems import Place
from secretariat.domain.text import (
    Alignment,
    Cell,
    Emphasis,
    Heading,
    NoteMark,
    Paragraph,
    Piece,
    PieceKind,
    Run,
    Section,
    Table,
    Text,
    plain,
    run,
)
from secretariat.ui import theme
from secretariat.ui.editing.composed_editing import ComposedEditing
from secretariat.ui.editing.text_editor import TextEditor

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
COPY, PASTE, ALL = (CTRL, Key.Key_C), (CTRL, Key.Key_V), (CTRL, Key.Key_A)

MONEY = "line:2.1/2009"
YEAR = "period:year"
FIELD = Run("6,9 mio.", field=MONEY)
SENTENCE = Paragraph((Run("Der er "), FIELD, Run(" i år")))
FIRST, LAST = 7, 15
"""Where the field of the sentence begins and ends."""

COMPOSED = ComposedEditing(
    piece_words=lambda piece: (piece.kind.value, ""), field_words=lambda address: f"Økonomisk oversigt, {address}"
)


@pytest.fixture
def editor(qtbot, stack, reader) -> TextEditor:
    made = TextEditor(stack, reader, composed=COMPOSED)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    made.page.setFocus()
    made.set_text(Text((SENTENCE,)))
    return made


@pytest.fixture(autouse=True)
def _clipboard_is_left_empty(qapp):
    yield
    QGuiApplication.clipboard().clear()


def go(editor, start, end=None):
    editor.show_place(Place("text", block=0, start=start, end=start if end is None else end))


def inlines(editor, block=0):
    return editor.text().blocks[block].inlines


def fields(editor):
    return [(one.text, one.field) for one in inlines(editor) if isinstance(one, Run) and one.field]


def test_a_field_is_read_back_as_one(editor):
    assert inlines(editor) == SENTENCE.inlines


def test_two_fields_of_one_fact_beside_each_other_stay_two(editor):
    text = Text((Paragraph((FIELD, FIELD)),))
    editor.set_text(text)
    assert editor.text() == text


def test_writing_inside_a_field_makes_it_plain_words_and_loses_none(editor, press):
    go(editor, FIRST + 1)
    press("x")
    assert inlines(editor) == run("Der er 6x,9 mio. i år")
    assert editor.field_at_cursor() is None


@pytest.mark.parametrize("key", [Key.Key_Backspace, Key.Key_Delete], ids=str)
def test_taking_a_letter_out_of_a_field_makes_it_plain_words(editor, press, key):
    go(editor, FIRST + 3)
    press(key)
    assert fields(editor) == []


def test_what_is_typed_over_a_field_is_not_bound_even_when_it_begins_alike(editor, press, stack):
    editor.set_text(Text((Paragraph((Run("3", Emphasis.BOLD, field=MONEY), Run(" ark"))),)))
    before = editor.text()
    go(editor, 0, 1)
    press("30")
    assert inlines(editor) == (Run("30", Emphasis.BOLD), Run(" ark"))
    editor.follow_fields({MONEY: "4"})
    assert plain(inlines(editor)) == "30 ark"
    assert stack.count() == 1
    stack.undo()
    assert editor.text() == before
    stack.redo()
    assert plain(inlines(editor)) == "30 ark"


def test_letters_of_several_keys_typed_over_a_field_are_not_bound(editor):
    editor.set_text(Text((Paragraph((Run("3", field=MONEY), Run(" ark"))),)))
    go(editor, 0, 1)
    event = QInputMethodEvent()
    event.setCommitString("3")
    QApplication.sendEvent(editor.page, event)
    assert inlines(editor) == run("3 ark")


def test_undo_brings_the_field_back(editor, press, stack):
    go(editor, FIRST + 1)
    press("x")
    stack.undo()
    assert editor.text() == Text((SENTENCE,))


@pytest.mark.parametrize(("at", "words"), [(FIRST, "Der er x6,9 mio. i år"), (LAST, "Der er 6,9 mio.x i år")])
def test_what_is_written_beside_a_field_is_no_part_of_it(editor, press, at, words):
    go(editor, at)
    press("x")
    assert plain(inlines(editor)) == words
    assert fields(editor) == [("6,9 mio.", MONEY)]


def test_what_is_written_before_a_field_that_begins_a_line_is_no_part_of_it(editor, press):
    editor.set_text(Text((Paragraph((FIELD, Run(" i år"))),)))
    go(editor, 0)
    press("Ca. ")
    assert inlines(editor) == (Run("Ca. "), FIELD, Run(" i år"))


@pytest.mark.parametrize("at", [FIRST, LAST], ids=["before", "after"])
def test_letters_of_several_keys_and_fixed_spaces_stand_beside_a_field(editor, at):
    go(editor, at)
    event = QInputMethodEvent()
    event.setCommitString("é")
    QApplication.sendEvent(editor.page, event)
    go(editor, at)
    editor.action("nbsp").trigger()
    assert fields(editor) == [("6,9 mio.", MONEY)]


def test_a_line_begun_after_a_field_is_no_part_of_it(editor, press):
    editor.set_text(Text((Paragraph((FIELD,)),)))
    go(editor, len(FIELD.text))
    press(Key.Key_Return, "6,9 mio.")
    assert editor.text().blocks == (Paragraph((FIELD,)), Paragraph(run("6,9 mio.")))


def test_bold_over_half_a_field_takes_the_whole_and_keeps_it_a_field(editor):
    go(editor, FIRST + 2, LAST + 2)
    editor.action("bold").trigger()
    bold = Run("6,9 mio.", Emphasis.BOLD, field=MONEY)
    assert inlines(editor) == (Run("Der er "), bold, Run(" i", Emphasis.BOLD), Run(" år"))


def test_a_field_in_a_footnote_is_kept_while_its_note_is_read(editor, qtbot):
    text = Text((Paragraph((Run("ord"), NoteMark((Run("Kilde: "), FIELD)))),))
    editor.set_text(text)
    editor.page.note_opened.emit(1)
    line = editor.findChild(QTextEdit, "note-line")
    qtbot.keyClick(line, Key.Key_Home)
    qtbot.keyClicks(line, "x")
    assert inlines(editor) == (Run("ord"), NoteMark((Run("xKilde: "), FIELD)))


def test_what_is_typed_beside_a_field_in_a_footnote_is_no_part_of_it(editor, qtbot):
    editor.set_text(Text((Paragraph((NoteMark((FIELD,)),)),)))
    editor.page.note_opened.emit(1)
    line = editor.findChild(QTextEdit, "note-line")
    qtbot.keyClicks(line, " i alt")
    qtbot.keyClick(line, Key.Key_Home)
    qtbot.keyClicks(line, "Ca. ")
    assert inlines(editor) == (NoteMark((Run("Ca. "), FIELD, Run(" i alt"))),)


def test_a_field_copied_whole_is_a_field_where_it_is_pasted(editor, press):
    go(editor, FIRST, LAST)
    press(COPY, (CTRL, Key.Key_End), PASTE)
    assert fields(editor) == [("6,9 mio.", MONEY), ("6,9 mio.", MONEY)]


def test_half_a_field_that_is_copied_is_plain_words(editor, press):
    go(editor, FIRST, FIRST + 3)
    press(COPY, (CTRL, Key.Key_End), PASTE)
    assert inlines(editor) == (*SENTENCE.inlines[:2], Run(" i år6,9"))


def test_an_editor_of_no_composed_document_takes_the_words_alone(editor, press, qtbot, stack, reader):
    press(ALL, COPY)
    other = TextEditor(stack, reader)
    qtbot.addWidget(other)
    QTest.keyClick(other.page, Key.Key_V, CTRL)
    assert other.text().blocks == (Paragraph(run("Der er 6,9 mio. i år")),)


def test_a_field_is_inserted_at_the_cursor_as_one_step(editor, stack):
    go(editor, 0)
    editor.insert_field(YEAR, "2009")
    assert fields(editor)[0] == ("2009", YEAR)
    assert editor.field_at_cursor() == YEAR
    stack.undo()
    assert editor.text() == Text((SENTENCE,))


def test_a_field_inserted_on_a_piece_goes_to_a_paragraph_below_it(editor):
    editor.set_text(Text((Piece(PieceKind.CONTENTS),)))
    editor.insert_field(YEAR, "2009")
    assert editor.text().blocks[1] == Paragraph((Run("2009", field=YEAR),))


@pytest.mark.parametrize(("at", "address"), [(FIRST - 1, None), (FIRST, MONEY), (FIRST + 2, MONEY), (LAST, MONEY)])
def test_the_field_at_the_cursor_is_told(editor, at, address):
    go(editor, at)
    assert editor.field_at_cursor() == address


EVERYWHERE = Text(
    (
        Heading(1, (Run("Status "), Run("2008", field=YEAR)), Section("a")),
        Paragraph(
            (Run("Se"), NoteMark((Run("2008", field=YEAR),)), Run(" i "), Run("2008", Emphasis.BOLD, None, YEAR))
        ),
        Table(((Cell(((Run("2008", field=YEAR),),)),),), (Alignment.LEFT,), 0, (Run("2008", field=YEAR),)),
        Paragraph((Run("2008"),)),
    )
)


def test_fields_follow_in_headings_tables_and_footnotes_and_keep_their_looks(editor):
    editor.set_text(EVERYWHERE)
    editor.follow_fields({YEAR: "2009"})
    heading, prose, table, words = editor.text().blocks
    now = Run("2009", field=YEAR)
    assert heading.inlines == (Run("Status "), now)
    assert prose.inlines == (Run("Se"), NoteMark((now,)), Run(" i "), Run("2009", Emphasis.BOLD, None, YEAR))
    assert (table.rows[0][0], table.caption) == (Cell(((now,),)), (now,))
    assert words == Paragraph(run("2008"))


def test_following_is_no_step_and_undo_takes_back_what_was_typed(editor, press, stack):
    go(editor, 0)
    press("x")
    editor.follow_fields({MONEY: "7,2 mio."})
    press("y")
    assert stack.count() == 2
    assert plain(inlines(editor)) == "xyDer er 7,2 mio. i år"
    stack.undo()
    assert plain(inlines(editor)) == "xDer er 7,2 mio. i år"
    stack.undo()
    assert plain(inlines(editor)).startswith("Der er ")
    stack.redo()
    stack.redo()
    assert plain(inlines(editor)) == "xyDer er 7,2 mio. i år"


def test_following_leaves_the_cursor_where_it_is_and_a_fresh_text_without_a_step(editor, stack):
    go(editor, LAST + 3)
    editor.follow_fields({MONEY: "17,25 mio."})
    assert editor.page.textCursor().position() == LAST + 5
    assert stack.count() == 0


def test_what_was_taken_back_can_be_made_again_and_the_fields_follow_then(editor, press, stack, qtbot):
    go(editor, 0)
    press("x")
    stack.undo()
    editor.follow_fields({MONEY: "7,2 mio."})
    assert stack.canRedo()
    stack.redo()
    qtbot.waitUntil(lambda: plain(inlines(editor)) == "xDer er 7,2 mio. i år")
    assert stack.count() == 1


def test_a_text_that_follows_is_told_of_as_edited_and_one_that_need_not_is_not(editor, qtbot):
    with qtbot.waitSignal(editor.text_edited):
        editor.follow_fields({MONEY: "7,2 mio."})
    with qtbot.assertNotEmitted(editor.text_edited):
        editor.follow_fields({MONEY: "7,2 mio.", YEAR: "2010"})


def test_a_released_field_follows_no_more(editor, press):
    go(editor, FIRST + 1)
    press("x")
    editor.follow_fields({MONEY: "7,2 mio."})
    assert plain(inlines(editor)) == "Der er 6x,9 mio. i år"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_pointer_on_a_field_tells_where_it_comes_from(editor):
    go(editor, FIRST + 2)
    point: QPoint = editor.page.cursorRect().center()
    QApplication.sendEvent(
        editor.page.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, editor.page.viewport().mapToGlobal(point))
    )
    assert QToolTip.text() == "Økonomisk oversigt, line:2.1/2009"
    QToolTip.hideText()


def test_a_field_stands_on_a_ground_of_its_own(editor):
    go(editor, 0)
    cursor = QTextCursor(editor.page.document())
    cursor.setPosition(FIRST + 4)
    corner = editor.page.cursorRect(cursor).topRight() + QPoint(1, 2)
    assert editor.page.viewport().grab().toImage().pixelColor(corner) == theme.colour("accent_soft")


def test_replacing_words_releases_the_fields_they_stand_in_and_no_others(editor):
    other = Run("2009", field=YEAR)
    editor.set_text(Text((Paragraph((FIELD, Run(" i "), other)),)))
    editor.find()
    editor.findChild(QLineEdit, "find.words").setText("mio")
    editor.findChild(QLineEdit, "find.replacement").setText("mia")
    editor.findChild(QAbstractButton, "find.replace_all").click()
    assert inlines(editor) == (Run("6,9 mia. i "), other)
