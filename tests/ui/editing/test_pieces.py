"""Live pieces in the editor of a composed document: chips that are things, and never words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QMenu

from secretariat.domain.problems import Place
from secretariat.domain.text import (
    Alignment,
    Cell,
    Heading,
    ListItem,
    ListKind,
    Paragraph,
    Piece,
    PieceKind,
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
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
COPY, CUT, PASTE, ALL = (CTRL, Key.Key_C), (CTRL, Key.Key_X), (CTRL, Key.Key_V), (CTRL, Key.Key_A)

SHEET = Piece(PieceKind.SHEET, 3)
TABLE = Piece(PieceKind.BUDGET_TABLE, 7, "2", "Tabel 1", "Udgifterne stiger.")
BEFORE, AFTER = Paragraph(run("før")), Paragraph(run("efter"))
GRID = Table(((Cell((run("a"),)), Cell((run("b"),))),), (Alignment.LEFT, Alignment.RIGHT), 1, run("Tabel"))

COMPOSED = ComposedEditing(
    piece_words=lambda piece: (f"Ark {piece.source}", "Perioden 2009"), field_words=lambda _address: ""
)


@pytest.fixture
def editor(qtbot, stack, reader) -> TextEditor:
    made = TextEditor(stack, reader, composed=COMPOSED)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    made.page.setFocus()
    return made


@pytest.fixture
def heard(editor) -> list[int]:
    """The blocks of the pieces that somebody asked to see to."""
    blocks: list[int] = []
    editor.piece_opened.connect(blocks.append)
    return blocks


@pytest.fixture(autouse=True)
def _clipboard_is_left_empty(qapp):
    yield
    QGuiApplication.clipboard().clear()


def shown(editor, *blocks, at=0):
    """Show a text with the cursor at the beginning of a block."""
    editor.set_text(Text(blocks))
    editor.show_place(Place("text", block=at))


def middle(editor, block) -> QPoint:
    """Return the middle of the chip of a block, on the page's viewport."""
    editor.show_place(Place("text", block=block))
    return editor.page.line_rect(editor.page.textCursor().block()).center().toPoint()


def blocks(editor):
    return editor.text().blocks


def test_a_text_with_pieces_is_shown_and_read_back_whole(editor):
    text = Text((BEFORE, SHEET, TABLE, AFTER, SHEET))
    editor.set_text(text)
    assert editor.text() == text


def test_a_text_of_one_piece_alone_is_shown_and_read_back_whole(editor):
    editor.set_text(Text((SHEET,)))
    assert blocks(editor) == (SHEET,)


def test_what_is_typed_on_a_piece_goes_to_a_paragraph_below_it(editor, press):
    shown(editor, BEFORE, SHEET, AFTER, at=1)
    press("nye ord")
    assert blocks(editor) == (BEFORE, SHEET, Paragraph(run("nye ord")), AFTER)


def test_letters_put_together_of_several_keys_go_to_a_paragraph_below_too(editor):
    shown(editor, SHEET, AFTER)
    event = QInputMethodEvent()
    event.setCommitString("é")
    QApplication.sendEvent(editor.page, event)
    assert blocks(editor) == (SHEET, Paragraph(run("é")), AFTER)


def test_shift_enter_and_ctrl_enter_open_a_paragraph_above_and_below(editor, press):
    shown(editor, SHEET, AFTER)
    press((SHIFT, Key.Key_Return), "over", Key.Key_Down, (CTRL, Key.Key_Return), "under")
    assert blocks(editor) == (Paragraph(run("over")), SHEET, Paragraph(run("under")), AFTER)


def test_the_arrows_go_onto_a_piece_and_on_from_it(editor, press):
    shown(editor, BEFORE, SHEET, AFTER)
    press(Key.Key_Down)
    assert editor.piece_at_cursor() == (1, SHEET)
    press(Key.Key_Down)
    assert editor.piece_at_cursor() is None
    press(Key.Key_Left)
    assert editor.piece_at_cursor() == (1, SHEET)


@pytest.mark.parametrize(
    "key", [Key.Key_Delete, Key.Key_Backspace, (CTRL, Key.Key_Delete), (CTRL, Key.Key_Backspace)], ids=str
)
def test_a_piece_is_deleted_as_one_step(editor, press, stack, key):
    shown(editor, BEFORE, SHEET, AFTER, at=1)
    press(key)
    assert blocks(editor) == (BEFORE, AFTER)
    assert stack.count() == 1
    stack.undo()
    assert blocks(editor) == (BEFORE, SHEET, AFTER)
    stack.redo()
    assert blocks(editor) == (BEFORE, AFTER)


@pytest.mark.parametrize("key", [Key.Key_Backspace, (CTRL, Key.Key_Backspace)], ids=str)
def test_backspace_after_a_piece_goes_to_it_and_takes_nothing_away(editor, press, key):
    shown(editor, BEFORE, SHEET, AFTER, at=2)
    press(key)
    assert editor.piece_at_cursor() == (1, SHEET)
    assert blocks(editor) == (BEFORE, SHEET, AFTER)


def test_delete_before_a_piece_goes_to_it_and_takes_nothing_away(editor, press):
    shown(editor, BEFORE, SHEET, AFTER)
    press(Key.Key_End, Key.Key_Delete)
    assert editor.piece_at_cursor() == (1, SHEET)
    assert blocks(editor) == (BEFORE, SHEET, AFTER)


@pytest.mark.parametrize(("at", "key"), [(1, Key.Key_Backspace), (1, Key.Key_Delete)], ids=["above", "below"])
def test_an_empty_line_between_two_pieces_goes_away(editor, press, at, key):
    shown(editor, SHEET, Paragraph(), TABLE, at=at)
    press(key)
    assert blocks(editor) == (SHEET, TABLE)
    assert editor.piece_at_cursor() == ((0, SHEET) if key == Key.Key_Backspace else (1, TABLE))


def test_a_piece_between_two_tables_is_deleted_and_both_tables_stay(editor, press):
    shown(editor, GRID, SHEET, GRID, at=1)
    press(Key.Key_Delete)
    assert blocks(editor) == (GRID, GRID)


@pytest.mark.parametrize("key", [Key.Key_Delete, "x"], ids=["delete", "typed over"])
def test_a_selection_that_ends_on_a_piece_takes_it_along_and_leaves_words(editor, press, key):
    shown(editor, BEFORE, SHEET, AFTER)
    press(Key.Key_Right, (SHIFT, Key.Key_Down), key)
    left = Paragraph(run("f" if key == Key.Key_Delete else "fx"))
    assert blocks(editor) == (left, AFTER)


def test_a_selection_from_a_piece_into_words_leaves_the_words_after_it(editor, press):
    shown(editor, SHEET, ListItem(ListKind.BULLET, 1, run("punkt")), AFTER)
    press((SHIFT, Key.Key_Down), (SHIFT, Key.Key_Right), Key.Key_Delete)
    assert blocks(editor) == (ListItem(ListKind.BULLET, 1, run("unkt")), AFTER)


def test_words_typed_over_a_piece_and_a_table_stand_in_a_paragraph(editor, press, stack):
    shown(editor, SHEET, GRID, AFTER)
    text = editor.text()
    press((SHIFT, Key.Key_Down), (SHIFT, Key.Key_Down), "x")
    assert blocks(editor) == (Paragraph(run("xefter")),)
    while stack.canUndo():
        stack.undo()
    assert editor.text() == text


def test_everything_can_be_deleted_from_a_piece_on(editor, press):
    shown(editor, SHEET, AFTER, GRID)
    press(ALL, Key.Key_Delete)
    assert [plain(block) for block in blocks(editor)] in ([], [""])


def test_all_that_is_cut_comes_back_by_pasting_pieces_too(editor, press):
    text = Text((Heading(1, run("Økonomi"), Section("k1")), BEFORE, SHEET, TABLE, AFTER))
    editor.set_text(text)
    press(ALL, CUT, PASTE)
    assert editor.text() == text


def test_a_piece_alone_is_copied_and_pasted_where_the_cursor_parts_the_words(editor, press):
    shown(editor, SHEET, BEFORE)
    press(COPY, Key.Key_Down, Key.Key_Right, PASTE)
    assert blocks(editor) == (SHEET, Paragraph(run("f")), SHEET, Paragraph(run("ør")))


def test_a_piece_that_is_cut_is_pasted_below_the_piece_the_cursor_stands_on(editor, press):
    shown(editor, SHEET, TABLE, AFTER)
    press(CUT)
    assert blocks(editor) == (TABLE, AFTER)
    assert editor.piece_at_cursor() == (0, TABLE)
    press(PASTE)
    assert blocks(editor) == (TABLE, SHEET, AFTER)


def test_a_piece_pasted_into_a_heading_goes_below_it(editor, press):
    heading = Heading(1, run("Økonomi"), Section("k1"))
    shown(editor, SHEET, heading, AFTER)
    press(COPY, Key.Key_Down, Key.Key_Right, PASTE)
    assert blocks(editor) == (SHEET, heading, SHEET, AFTER)


def test_a_piece_pasted_into_a_table_is_told_to_stay_out(editor, press, qtbot):
    shown(editor, SHEET, GRID, AFTER)
    press(COPY, Key.Key_Down, Key.Key_Down)
    assert editor.page.textCursor().currentTable() is not None
    with qtbot.waitSignal(editor.refused) as refused:
        press(PASTE)
    assert "left out" in refused.args[0]
    assert blocks(editor) == (SHEET, GRID, AFTER)


def test_an_editor_of_no_composed_document_takes_the_words_and_refuses_the_piece(editor, press, qtbot, stack, reader):
    editor.set_text(Text((BEFORE, SHEET, AFTER)))
    press(ALL, COPY)
    other = TextEditor(stack, reader)
    qtbot.addWidget(other)
    with qtbot.waitSignal(other.refused):
        QTest.keyClick(other.page, Key.Key_V, CTRL)
    assert other.text().blocks == (BEFORE, AFTER)


def test_a_piece_is_inserted_at_the_cursor_and_stood_on(editor, press, stack):
    shown(editor, BEFORE, AFTER)
    press(Key.Key_End)
    editor.insert_piece(SHEET)
    assert blocks(editor) == (BEFORE, SHEET, AFTER)
    assert editor.piece_at_cursor() == (1, SHEET)
    assert stack.count() == 1


def test_a_piece_takes_the_place_of_an_empty_paragraph(editor):
    shown(editor, BEFORE, Paragraph(), AFTER, at=1)
    editor.insert_piece(SHEET)
    assert blocks(editor) == (BEFORE, SHEET, AFTER)


def test_a_piece_inserted_in_a_table_goes_below_the_table(editor, press):
    shown(editor, GRID, AFTER)
    press(Key.Key_Down)
    editor.insert_piece(SHEET)
    assert blocks(editor) == (GRID, SHEET, AFTER)


def test_a_piece_is_replaced_as_one_step(editor, stack):
    shown(editor, BEFORE, SHEET, AFTER)
    editor.replace_piece(1, TABLE)
    assert blocks(editor) == (BEFORE, TABLE, AFTER)
    assert editor.piece_at_cursor() == (1, TABLE)
    stack.undo()
    assert blocks(editor) == (BEFORE, SHEET, AFTER)


def test_what_is_no_piece_is_not_replaced_by_one(editor):
    shown(editor, BEFORE)
    with pytest.raises(IndexError, match="no piece"):
        editor.replace_piece(0, SHEET)


def test_alt_and_the_arrows_move_a_piece_past_its_neighbour_as_one_step(editor, press, stack):
    shown(editor, BEFORE, SHEET, AFTER, at=1)
    press((ALT, Key.Key_Down))
    assert blocks(editor) == (BEFORE, AFTER, SHEET)
    press((ALT, Key.Key_Down))
    assert stack.count() == 1  # there is nothing further down
    press((ALT, Key.Key_Up), (ALT, Key.Key_Up))
    assert blocks(editor) == (SHEET, BEFORE, AFTER)
    assert editor.piece_at_cursor() == (0, SHEET)
    assert stack.count() == 3


def test_a_piece_moves_past_a_whole_table(editor, press):
    shown(editor, SHEET, GRID, AFTER)
    press((ALT, Key.Key_Down))
    assert blocks(editor) == (GRID, SHEET, AFTER)
    press((ALT, Key.Key_Up))
    assert blocks(editor) == (SHEET, GRID, AFTER)


def dragged(editor, start: QPoint, end: QPoint) -> None:
    view = editor.page.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for point in (start + QPoint(0, 20), end):
        QTest.mouseMove(view, point)


def test_a_piece_is_dragged_to_the_gap_under_the_mouse(editor, stack):
    shown(editor, BEFORE, SHEET, AFTER, TABLE)
    end = middle(editor, 3) + QPoint(0, 10)
    dragged(editor, middle(editor, 1), end)
    QTest.mouseRelease(editor.page.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert blocks(editor) == (BEFORE, AFTER, TABLE, SHEET)
    assert editor.piece_at_cursor() == (3, SHEET)
    assert stack.count() == 1


def test_esc_lets_go_of_a_dragged_piece(editor, stack):
    shown(editor, BEFORE, SHEET, AFTER, TABLE)
    end = middle(editor, 3)
    dragged(editor, middle(editor, 1), end)
    QTest.keyClick(editor.page, Key.Key_Escape)
    QTest.mouseRelease(editor.page.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert blocks(editor) == (BEFORE, SHEET, AFTER, TABLE)
    assert stack.count() == 0


def test_a_click_on_any_part_of_a_chip_stands_on_it(editor):
    shown(editor, BEFORE, SHEET, AFTER)
    rect = editor.page.line_rect(editor.page.document().findBlockByNumber(1))
    for point in (rect.topLeft() + QPointF(5, 3), rect.bottomRight() - QPointF(5, 3)):
        editor.show_place(Place("text", block=0))
        QTest.mouseClick(editor.page.viewport(), Qt.MouseButton.LeftButton, pos=point.toPoint())
        assert editor.piece_at_cursor() == (1, SHEET)


def test_enter_and_a_double_click_ask_for_the_piece(editor, press, heard):
    shown(editor, BEFORE, SHEET, AFTER, at=1)
    press(Key.Key_Return)
    QTest.mouseDClick(editor.page.viewport(), Qt.MouseButton.LeftButton, pos=middle(editor, 1))
    assert heard == [1, 1]
    assert blocks(editor) == (BEFORE, SHEET, AFTER)


def test_a_locked_text_opens_its_pieces_and_changes_none(editor, press, heard):
    shown(editor, BEFORE, SHEET, AFTER, at=1)
    editor.set_read_only(True)
    press("x", Key.Key_Delete, (ALT, Key.Key_Down), CUT, Key.Key_Return)
    assert heard == [1]
    assert blocks(editor) == (BEFORE, SHEET, AFTER)


def test_a_reader_for_the_blind_hears_what_the_piece_is(editor, press):
    shown(editor, BEFORE, SHEET)
    press(Key.Key_Down)
    assert editor.page.accessibleDescription().startswith("Ark 3. Perioden 2009. ")


def test_a_new_table_on_a_piece_goes_below_it(editor):
    shown(editor, SHEET, AFTER)
    editor.action("table").trigger()
    assert [type(block) for block in blocks(editor)] == [Piece, Table, Paragraph]


def test_on_a_piece_only_what_can_be_done_to_it_is_offered(editor):
    shown(editor, SHEET, AFTER)
    offered = {action.objectName() for action in editor.menu_actions("format") if action and action.isEnabled()}
    assert offered == {"action.section_up", "action.section_down", "action.section_remove"}


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_of_a_piece_opens_a_paragraph_above_it(editor, qtbot):
    shown(editor, SHEET, AFTER)
    place = QPoint(60, 60)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, editor.page.mapToGlobal(place))
    QApplication.sendEvent(editor.page.viewport(), event)
    menu = editor.page.findChild(QMenu, "page-menu")
    above = next(action for action in menu.actions() if "above" in action.text())
    above.trigger()
    menu.close()
    QTest.keyClicks(editor.page, "x")
    assert blocks(editor) == (Paragraph(run("x")), SHEET, AFTER)


SECTIONED = (
    Heading(1, run("Mål"), Section("a")),
    BEFORE,
    SHEET,
    Heading(1, run("Økonomi"), Section("b")),
    TABLE,
    AFTER,
)


def drop_on(outline: QListWidget, row: int) -> None:
    """Drop what is dragged, the chosen heading, on a row; the system alone can tell that it came from the list."""
    place = QPointF(outline.visualItemRect(outline.item(row)).center())
    moves, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    outline.dropEvent(QDropEvent(place, moves, QMimeData(), left, none))


@pytest.mark.parametrize("is_dragged", [False, True], ids=["keyboard", "drag"])
def test_a_section_moves_whole_with_its_pieces_as_one_step(editor, qtbot, stack, is_dragged):
    editor.set_text(Text(SECTIONED))
    outline = editor.findChild(QListWidget, "outline")
    qtbot.waitUntil(lambda: outline.count() == 2)
    outline.setFocus()
    outline.setCurrentRow(1)
    if is_dragged:
        drop_on(outline, 0)
    else:
        QTest.keyClick(outline, Key.Key_Up, ALT)
    assert blocks(editor) == (*SECTIONED[3:], *SECTIONED[:3])
    assert stack.count() == 1
    stack.undo()
    assert blocks(editor) == SECTIONED


def test_a_chip_is_drawn_in_the_colours_of_the_theme(editor):
    shown(editor, SHEET, AFTER, at=1)
    image = editor.page.viewport().grab().toImage()
    rect = editor.page.line_rect(editor.page.document().firstBlock())
    inside = (rect.topRight() + QPointF(-20, 20)).toPoint()
    assert image.pixelColor(inside) == theme.colour("window")


def test_words_count_no_pieces(editor):
    editor.set_text(Text((BEFORE, SHEET, AFTER)))
    assert editor.page.mirror.words() == 2
    assert [plain(block) for block in blocks(editor)] == ["før", "\ufffc", "efter"]


def test_headings_down_to_the_sixth_level_are_kept_and_shifted(editor, stack):
    deep = tuple(Heading(level, run(f"Niveau {level}")) for level in (2, 3, 4, 5, 6))
    shown(editor, *deep, at=4)
    assert blocks(editor) == deep
    editor.action("indent").trigger()
    assert blocks(editor) == deep
    editor.action("outdent").trigger()
    assert blocks(editor)[4] == Heading(5, run("Niveau 6"))


def test_the_heading_of_a_section_is_no_step_on_a_scale(editor):
    heading = Heading(1, run("Mål"), Section("a"))
    shown(editor, heading, AFTER)
    assert not editor.action("indent").isEnabled()


def test_a_paragraph_becomes_a_heading_of_the_fourth_level(editor, press):
    shown(editor, AFTER)
    press((CTRL | ALT, Key.Key_4))
    assert blocks(editor) == (Heading(4, run("efter")),)
