"""Tables by keys and by the actions of the table."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from secretariat.domain.problems import Place
from secretariat.domain.text import Alignment, Cell, Heading, NoteMark, Paragraph, Run, Table, Text, plain, run
from secretariat.ui.editing.page import TextPage

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT, RIGHT = Alignment.LEFT, Alignment.RIGHT


def table_of(*rows, alignments=(LEFT, RIGHT), header_rows=1, caption=""):
    cells = tuple(tuple(Cell((run(words),)) for words in row) for row in rows)
    return Table(cells, alignments, header_rows, run(caption))


PRICES = table_of(("Indsats", "2025"), ("Planer", "10,5"), caption="Tabel 1")


@pytest.fixture
def priced(editor):
    editor.set_text(Text((Paragraph(run("før")), PRICES, Paragraph(run("efter")))))
    editor.show_place(Place("text", block=1, cell=(1, 0)))
    return editor


def shown(editor):
    return next(block for block in editor.text().blocks if isinstance(block, Table))


def test_a_table_is_put_in_and_filled_by_keys(editor, press, stack):
    editor.action("table").trigger()
    press("a", Key.Key_Tab, "b", Key.Key_Tab, "c")
    table = shown(editor)
    assert plain(table) == "a\tb\nc\t\n\t"
    assert table.header_rows == 1
    while stack.canUndo():
        stack.undo()
    assert editor.text() == Text()


def test_the_line_over_a_table_has_its_own_place_before_anything_is_written_in_it(editor):
    editor.set_text(Text((Heading(1, run("Årsværk")), table_of(("Indsats", "2025"), ("Planer", "10,5")))))
    document = editor.findChild(TextPage).document()
    caption = document.begin().next()
    head = caption.next()
    lines = document.documentLayout()
    assert lines.blockBoundingRect(caption).height() > 10
    assert caption.text() == ""
    assert lines.blockBoundingRect(head).top() >= lines.blockBoundingRect(caption).bottom()


def test_a_table_in_the_middle_leaves_the_words_around_it_alone(editor, press):
    editor.set_text(Text((Paragraph(run("før")), Paragraph(run("efter")))))
    press(Key.Key_End)
    editor.action("table").trigger()
    kinds = [type(block).__name__ for block in editor.text().blocks]
    assert kinds == ["Paragraph", "Table", "Paragraph"]
    assert [plain(block) for block in editor.text().blocks][::2] == ["før", "efter"]


def test_tab_in_the_last_cell_adds_a_row(priced, press):
    press(Key.Key_Tab, Key.Key_Tab, "ny")
    assert plain(shown(priced)) == "Indsats\t2025\nPlaner\t10,5\nny\t"
    assert shown(priced).alignments == (LEFT, RIGHT)


def test_shift_tab_goes_to_the_cell_before_and_selects_it(priced, press):
    press((SHIFT, Key.Key_Backtab))
    assert priced.page.textCursor().selectedText() == "2025"
    press((SHIFT, Key.Key_Backtab), (SHIFT, Key.Key_Backtab), "Navn")
    assert plain(shown(priced)).startswith("Navn\t")


@pytest.mark.parametrize(
    ("action", "words"),
    [
        ("row_above", "Indsats\t2025\n\t\nPlaner\t10,5"),
        ("row_below", "Indsats\t2025\nPlaner\t10,5\n\t"),
        ("column_left", "\tIndsats\t2025\n\tPlaner\t10,5"),
        ("column_right", "Indsats\t\t2025\nPlaner\t\t10,5"),
        ("row_remove", "Indsats\t2025"),
        ("column_remove", "2025\n10,5"),
    ],
)
def test_rows_and_columns_come_and_go_in_one_step(priced, stack, action, words):
    before = priced.text()
    priced.action(action).trigger()
    assert plain(shown(priced)) == words
    assert shown(priced).caption == run("Tabel 1")
    assert stack.count() == 1
    stack.undo()
    assert priced.text() == before


def test_columns_keep_their_alignment_when_another_comes(priced):
    priced.action("column_left").trigger()
    assert shown(priced).alignments == (LEFT, LEFT, RIGHT)


def test_the_table_is_removed_with_its_caption(priced, stack):
    before = priced.text()
    priced.action("table_remove").trigger()
    assert priced.text() == Text((Paragraph(run("før")), Paragraph(run("efter"))))
    stack.undo()
    assert priced.text() == before


def test_removing_the_last_row_removes_the_table(editor):
    editor.set_text(Text((table_of(("a", "b")),)))
    editor.show_place(Place("text", block=0, cell=(0, 0)))
    editor.action("row_remove").trigger()
    assert not any(isinstance(block, Table) for block in editor.text().blocks)


def test_header_row_and_alignment_are_toggled(priced, stack):
    priced.action("header_row").trigger()
    assert shown(priced).header_rows == 0
    priced.action("align_right").trigger()
    assert shown(priced).alignments == (RIGHT, RIGHT)
    assert priced.action("align_right").isChecked()
    stack.undo()
    stack.undo()
    assert shown(priced) == PRICES


def test_the_caption_is_reached_and_enter_goes_into_the_table(priced, press):
    priced.action("caption").trigger()
    press("a", Key.Key_Return, (CTRL, Key.Key_A))
    assert shown(priced).caption == run("Tabel 1a")


def test_enter_in_a_cell_makes_a_second_paragraph_in_it(priced, press):
    press(Key.Key_End, Key.Key_Return, "mere")
    assert shown(priced).rows[1][0] == Cell((run("Planer"), run("mere")))


def test_delete_and_backspace_do_not_break_a_table_open(priced, press):
    before = priced.text()
    priced.show_place(Place("text", block=0, start=3, end=3))
    press(Key.Key_Delete)
    priced.show_place(Place("text", block=2, start=0, end=0))
    press(Key.Key_Backspace)
    priced.show_place(Place("text", block=1, cell=(0, 0), start=0, end=0))
    press(Key.Key_Backspace)
    assert priced.text() == before


def test_the_table_bar_shows_only_inside_a_table(priced, press):
    bar = priced.findChild(QWidget, "table-bar")
    assert bar.isVisible()
    assert not priced.action("heading_1").isEnabled()
    press((CTRL, Key.Key_Home))
    assert not bar.isVisible()
    assert priced.action("heading_1").isEnabled()


def test_notes_are_numbered_through_captions_and_cells(editor):
    mark = (Run("x"), NoteMark(run("n")))
    table = Table(((Cell((mark,)), Cell((mark, mark))),), (LEFT, LEFT), 1, mark)
    editor.set_text(Text((Paragraph(mark), table, Paragraph(mark))))
    mirror = editor.page.mirror
    assert [mirror.note_number(place) for place in mirror.note_positions()] == [1, 2, 3, 4, 5, 6]


def test_typing_below_a_table_at_the_end_makes_a_paragraph(editor, press):
    editor.set_text(Text((PRICES,)))
    press((CTRL, Key.Key_End), "slut")
    assert editor.text() == Text((PRICES, Paragraph(run("slut"))))


def test_removing_a_row_leaves_no_more_heading_rows_than_rows(editor, stack):
    editor.set_text(Text((table_of(("a", "b"), ("c", "d"), header_rows=2),)))
    before = editor.text()
    editor.show_place(Place("text", block=0, cell=(0, 0)))
    editor.action("row_remove").trigger()
    assert plain(shown(editor)) == "c\td"
    assert shown(editor).header_rows == 1
    stack.undo()
    assert editor.text() == before
