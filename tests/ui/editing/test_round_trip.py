from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument, QUndoStack

from secretariat.domain.text import (
    Cell,
    ListKind,
    NoteMark,
    Paragraph,
    Piece,
    PieceKind,
    Run,
    Table,
    Text,
    canonical,
    plain,
    run,
)
from secretariat.ui.editing import clipboard, formats, page_fields, piece_lines, rewriting, structure, table_steps
from secretariat.ui.editing.formats import Kind
from secretariat.ui.editing.mirror import Mirror
from secretariat.ui.editing.undoing import TextSteps
from secretariat.ui.editing.writing import held as held_characters
from secretariat.ui.editing.writing import write_note
from tests.support.texts import composed_texts, texts

# The strategy draws letters of scripts that no font of this machine shapes; Qt says so.
pytestmark = pytest.mark.qt_log_ignore("OpenType support missing", extend=True)

relaxed = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


def held(value: Any) -> Any:  # noqa: PLR0911 - one for each kind
    """Return a text as the editor holds it: every line separator is a forced line break, and nothing else differs."""
    match value:
        case Text():
            return canonical(Text(held(value.blocks)))
        case Piece():
            return value
        case Run():
            return replace(value, text=held_characters(value.text).replace("\u2028", "\n"))
        case NoteMark():
            return NoteMark(held(value.note))
        case Cell():
            return Cell(held(value.paragraphs))
        case Table():
            return replace(value, rows=held(value.rows), caption=held(value.caption))
        case tuple():
            return tuple(held(part) for part in value)
        case _:
            return replace(value, inlines=held(value.inlines))


class Sheet:
    """A document with its mirror and its stack, without a window."""

    def __init__(self, text: Text) -> None:
        self.document = QTextDocument()
        self.mirror = Mirror(self.document)
        self.stack = QUndoStack()
        self.steps = TextSteps(self.document, self.stack)
        rewriting.load(self.document, text)

    def fresh(self) -> Text:
        """Return the text of a whole new reading."""
        return Mirror(self.document).text()


@relaxed
@given(text=texts() | composed_texts())
def test_what_is_shown_is_what_is_read_back(qapp, text):
    assert Sheet(text).mirror.text() == held(text)


@relaxed
@given(text=texts())
def test_loading_leaves_nothing_to_undo(qapp, text):
    sheet = Sheet(text)
    assert (sheet.stack.count(), sheet.document.isUndoAvailable()) == (0, False)


@relaxed
@given(first=texts() | composed_texts(), second=composed_texts(), third=texts() | composed_texts())
def test_going_back_to_a_version_is_one_step_each_way(qapp, first, second, third):
    sheet = Sheet(first)
    versions = [held(first)]
    for version in (held(second), Text(held(second).blocks[:2] + held(third).blocks + held(second).blocks[2:])):
        if version != versions[-1]:
            rewriting.rewrite(sheet.document, sheet.mirror, version)
            versions.append(version)
            assert sheet.mirror.text() == version
    assert sheet.stack.count() == len(versions) - 1
    for version in reversed(versions[:-1]):
        sheet.stack.undo()
        assert sheet.mirror.text() == version
    for version in versions[1:]:
        sheet.stack.redo()
        assert sheet.mirror.text() == version


def _cut(cursor: QTextCursor) -> None:
    cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()


def _embolden(cursor: QTextCursor) -> None:
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    look = cursor.charFormat()
    look.clearProperty(look.Property.ObjectType.value)
    if "\ufffc" not in cursor.selectedText():
        look.setFontWeight(700)
        cursor.mergeCharFormat(look)


def _in_table(act):
    def do(cursor: QTextCursor) -> None:
        table = cursor.currentTable()
        if table is not None:
            act(cursor, table)

    return do


def _outside_table(act):
    def do(cursor: QTextCursor) -> None:
        if cursor.currentTable() is None:
            act(cursor)

    return do


def _back(cursor: QTextCursor) -> None:
    if not structure.erase_back(cursor):
        cursor.deletePreviousChar()


def _forward(cursor: QTextCursor) -> None:
    if not structure.erase_forward(cursor):
        cursor.deleteChar()


PIECE_AND_WORDS = Text((Piece(PieceKind.BUDGET_TABLE, 3), Paragraph(run("efter"))))


def _erased(cursor: QTextCursor) -> None:
    cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
    piece_lines.erase_selection(cursor)


EDITS = {
    "type": lambda cursor: cursor.insertText("ord "),
    "enter": _outside_table(structure.break_line),
    "back": _back,
    "forward": _forward,
    "cut": _cut,
    "bold": _embolden,
    "note": lambda cursor: write_note(cursor, NoteMark(run("se bilag"))),
    "bullets": _outside_table(lambda cursor: structure.toggle_list(cursor, Kind.BULLET)),
    "numbers": _outside_table(lambda cursor: structure.toggle_list(cursor, Kind.NUMBER)),
    "in": lambda cursor: structure.shift_levels(cursor, 1),
    "heading": _outside_table(lambda cursor: structure.set_headings(cursor, 1)),
    "paragraph": _outside_table(structure.set_paragraphs),
    "table": _outside_table(table_steps.insert),
    "piece": _outside_table(lambda cursor: clipboard.insert(cursor, PIECE_AND_WORDS, set())),
    "beside": piece_lines.leave,
    "erased": _erased,
    "row": _in_table(lambda cursor, table: table_steps.insert_row(cursor, table, 0)),
    "column": _in_table(lambda cursor, table: table_steps.insert_column(cursor, table, table.columns())),
    "less rows": _in_table(table_steps.remove_rows),
    "less columns": _in_table(table_steps.remove_columns),
    "no table": _in_table(table_steps.remove),
    "header": _in_table(table_steps.toggle_header),
    "next cell": _in_table(lambda cursor, table: table_steps.step_cell(cursor, table, 1)),
}


@relaxed
@given(
    text=texts() | composed_texts(),
    edits=st.lists(st.tuples(st.sampled_from(sorted(EDITS)), st.integers(0, 10_000)), max_size=12),
)
def test_the_text_kept_line_by_line_is_the_text_read_anew_and_undo_brings_the_first_one_back(qapp, text, edits):
    sheet = Sheet(text)
    for name, place in edits:
        cursor = QTextCursor(sheet.document)
        cursor.setPosition(place % sheet.document.characterCount())
        EDITS[name](cursor)
        assert sheet.mirror.text() == sheet.fresh(), name
    last = sheet.mirror.text()
    while sheet.stack.canUndo():
        sheet.stack.undo()
    assert sheet.mirror.text() == held(text) == sheet.fresh()
    while sheet.stack.canRedo():
        sheet.stack.redo()
    assert sheet.mirror.text() == last == sheet.fresh()


@relaxed
@given(text=texts() | composed_texts())
def test_a_line_knows_its_block_its_number_and_its_notes(qapp, text):
    sheet = Sheet(text)
    marks = sheet.mirror.note_positions()
    assert [sheet.mirror.note_number(position) for position in marks] == list(range(1, len(marks) + 1))
    assert len(sheet.mirror.first_lines()) == len(text.blocks)
    for index, line in enumerate(sheet.mirror.first_lines()):
        assert sheet.mirror.block_index(line) == index


def test_list_kinds_are_all_held(qapp):
    assert {kind.value for kind in ListKind} == {"bullet", "number"}
    assert Sheet(Text((Paragraph(),))).mirror.text() == Text((Paragraph(),))


FACT = "line:2.1/2009"


@relaxed
@given(deeds=st.lists(st.sampled_from(("type", "follow", "undo", "redo")), max_size=14))
def test_fields_that_follow_between_steps_leave_every_step_where_it_was(qapp, deeds):
    sheet = Sheet(Text((Paragraph((Run("0 kr.", field=FACT),)),)))
    done, undone = [""], []
    for number, deed in enumerate(deeds):
        if deed == "type":
            sheet.steps.part()
            QTextCursor(sheet.document).insertText(LETTERS[number], formats.plain_format())
            done, undone = [*done, LETTERS[number] + done[-1]], []
        elif deed == "follow" and sheet.steps.can_be_silent:
            with sheet.steps.silently():
                page_fields.follow(sheet.document, sheet.mirror, {FACT: f"{number} kr."})
            assert plain(sheet.fresh().blocks[0]) == f"{done[-1]}{number} kr."
        elif deed == "undo" and len(done) > 1:
            sheet.stack.undo()
            undone.append(done.pop())
        elif deed == "redo" and undone:
            sheet.stack.redo()
            done.append(undone.pop())
        *typed, field = sheet.fresh().blocks[0].inlines
        assert "".join(run.text for run in typed) == done[-1]
        assert field.field == FACT
        assert (sheet.stack.index(), sheet.stack.count()) == (len(done) - 1, len(done) + len(undone) - 1)


LETTERS = "abcdefghijklmn"
