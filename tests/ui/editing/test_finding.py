"""The find bar: find as you type, count, replace."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton

from secretariat.domain.text import Alignment, Cell, Emphasis, NoteMark, Paragraph, Run, Table, Text, plain, run
from secretariat.ui.editing.find_bar import FindBar

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

MIXED = Text(
    (
        Paragraph((Run("Åben "), Run("skole", Emphasis.BOLD), NoteMark(run("Skolens plan.")), Run(" og en skole til"))),
        Table(((Cell((run("skole"),)), Cell((run("12"),))),), (Alignment.LEFT, Alignment.RIGHT)),
        Paragraph(run("10\u00a0mio.\u00a0kr. til ÅBEN idræt")),
    )
)


class Bar:
    """The find bar as a person meets it."""

    def __init__(self, editor, qtbot):
        self._qtbot = qtbot
        self.widget = editor.findChild(FindBar)

    def type(self, words):
        field = self.widget.findChild(QLineEdit, "find.words")
        field.clear()
        self._qtbot.keyClicks(field, words)
        return self.count

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        self._qtbot.keyClick(self.widget.findChild(QLineEdit, "find.words"), key, modifiers)

    @property
    def count(self):
        return self.widget.findChild(QLabel, "find.count").text()

    def check(self, name):
        self.widget.findChild(QCheckBox, name).click()

    def replace(self, words, button):
        field = self.widget.findChild(QLineEdit, "find.replacement")
        field.setText(words)
        self._qtbot.mouseClick(self.widget.findChild(QPushButton, button), Qt.MouseButton.LeftButton)


@pytest.fixture
def bar(editor, qtbot, press):
    editor.set_text(MIXED)
    press((CTRL, Key.Key_F))
    return Bar(editor, qtbot)


def test_words_are_found_as_they_are_typed_in_text_tables_and_notes(editor, bar):
    assert bar.type("skole") == "1 of 4"
    assert editor.page.textCursor().selectedText() == "skole"


def test_next_and_previous_go_round(editor, bar):
    bar.type("skole")
    bar.press(Key.Key_Return)
    assert bar.count == "2 of 4"
    for _ in range(3):
        bar.press(Key.Key_Return)
    assert bar.count == "1 of 4"
    bar.press(Key.Key_Return, SHIFT)
    assert bar.count == "4 of 4"


def test_f3_goes_on_from_the_text(editor, bar, press):
    bar.type("skole")
    bar.press(Key.Key_Escape)
    assert not bar.widget.isVisible()
    assert editor.page.hasFocus()
    press(Key.Key_F3)
    assert editor.page.textCursor().selectionStart() == MIXED_SECOND
    press((SHIFT, Key.Key_F3))
    press((SHIFT, Key.Key_F3))
    assert editor.page.textCursor().selectedText() == "skole"


MIXED_SECOND = len("Åben skole")


def test_danish_letters_are_found_whatever_their_case(bar):
    assert bar.type("åben") == "1 of 2"
    bar.check("find.case")
    assert bar.count == "Not found"
    assert bar.type("ÅBEN") == "1 of 1"


def test_whole_words_only(bar):
    bar.check("find.whole")
    assert bar.type("skole") == "1 of 3"


def test_a_space_finds_a_fixed_space(bar):
    assert bar.type("10 mio. kr.") == "1 of 1"


def test_signs_of_patterns_are_only_signs(bar):
    assert bar.type("kr.") == "1 of 1"
    assert bar.type("(.*") == "Not found"


def test_replace_all_is_one_step_and_reaches_the_notes(editor, bar, stack):
    bar.type("skole")
    bar.replace("institution", "find.replace_all")
    first, table, _ = editor.text().blocks
    assert first.inlines == (
        Run("Åben "),
        Run("institution", Emphasis.BOLD),
        NoteMark(run("institutionns plan.")),
        Run(" og en institution til"),
    )
    assert plain(table) == "institution\t12"
    assert stack.count() == 1
    stack.undo()
    assert editor.text() == MIXED


def test_replace_takes_one_and_goes_to_the_next(editor, bar):
    bar.type("skole")
    bar.replace("🙂", "find.replace")
    assert plain(editor.text().blocks[0]).startswith("Åben 🙂\ufffc og en skole")
    assert bar.count == "1 of 3"


def test_what_is_selected_is_looked_for(editor, qtbot, press):
    editor.set_text(MIXED)
    press((CTRL, Key.Key_Right), (CTRL | SHIFT, Key.Key_Right), (CTRL, Key.Key_F))
    assert Bar(editor, qtbot).widget.findChild(QLineEdit, "find.words").text().startswith("skole")


def test_a_locked_text_is_searched_and_not_replaced(editor, bar):
    editor.set_read_only(True)
    bar.type("skole")
    assert not bar.widget.findChild(QPushButton, "find.replace_all").isEnabled()
    assert editor.text() == MIXED


def test_the_count_follows_what_is_typed(editor, bar, qtbot, press):
    bar.type("skole")
    press((CTRL, Key.Key_End), " skole")
    qtbot.waitUntil(lambda: bar.count.endswith("of 5"))


def test_a_note_that_is_found_and_replaced_keeps_its_other_looks(editor, bar):
    note = NoteMark((Run("gul "), Run("rød", Emphasis.ITALIC), Run(" blå")))
    editor.set_text(Text((Paragraph((note,)),)))
    bar.type("rød bl")
    bar.replace("sort", "find.replace_all")
    assert editor.text().blocks[0].inlines == (NoteMark((Run("gul "), Run("sort", Emphasis.ITALIC), Run("å"))),)
