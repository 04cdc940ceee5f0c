"""What a person who knows a word processor expects of the keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoCommand

from secretariat.domain.problems import Place
from secretariat.domain.text import (
    NBSP,
    Emphasis,
    Heading,
    ListItem,
    ListKind,
    Paragraph,
    Run,
    Section,
    Text,
    plain,
    run,
)

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
BULLET, NUMBER = ListKind.BULLET, ListKind.NUMBER


def words(editor):
    return [plain(block) for block in editor.text().blocks]


def test_typing_into_an_empty_text_makes_a_paragraph(editor, press):
    press("Udvalget støtter planen.")
    assert editor.text() == Text((Paragraph(run("Udvalget støtter planen.")),))


def test_enter_in_an_empty_text_makes_two_paragraphs(editor, press):
    press(Key.Key_Return, "to")
    assert editor.text() == Text((Paragraph(), Paragraph(run("to"))))


def test_bold_and_italic_are_typed_and_taken_off(editor, press):
    press("en ", (CTRL, Key.Key_B), "fed", (CTRL, Key.Key_B), (CTRL, Key.Key_I), "skrå")
    assert editor.text().blocks[0].inlines == (Run("en "), Run("fed", Emphasis.BOLD), Run("skrå", Emphasis.ITALIC))


def test_selected_words_become_bold_and_undo_gives_them_back(editor, press, stack):
    editor.set_text(Text((Paragraph(run("en to tre")),)))
    editor.show_place(Place("text", block=0, start=3, end=5))
    press((CTRL, Key.Key_B))
    assert editor.text().blocks[0].inlines == (Run("en "), Run("to", Emphasis.BOLD), Run(" tre"))
    press((CTRL, Key.Key_Z))
    assert editor.text().blocks[0].inlines == run("en to tre")


def test_enter_after_a_heading_gives_a_paragraph(editor, press):
    press("Økonomi", (CTRL | ALT, Key.Key_1), Key.Key_Return, "Der er penge.")
    heading, paragraph = editor.text().blocks
    assert isinstance(heading, Heading)
    assert heading.level == 1
    assert heading.section is not None
    assert paragraph == Paragraph(run("Der er penge."))


def test_headings_of_every_level_and_back_to_a_paragraph(editor, press):
    press("Tider")
    for key, level in ((Key.Key_2, 2), (Key.Key_3, 3)):
        press((CTRL | ALT, key))
        assert editor.text().blocks == (Heading(level, run("Tider")),)
    press((CTRL | ALT, Key.Key_0))
    assert editor.text().blocks == (Paragraph(run("Tider")),)


def test_a_heading_split_in_two_gives_two_sections_with_keys_of_their_own(editor, press):
    editor.set_text(Text((Heading(1, run("EnTo"), Section("k1", "q1", "Hjælp")),)))
    press(Key.Key_Right, Key.Key_Right, Key.Key_Return)
    first, second = editor.text().blocks
    assert (plain(first), first.section) == ("En", Section("k1", "q1", "Hjælp"))
    assert plain(second) == "To"
    assert second.section.key != "k1"
    assert second.section.question is None


def test_enter_before_a_heading_makes_room_above_it(editor, press):
    section = Section("k1")
    editor.set_text(Text((Heading(1, run("En"), section),)))
    press(Key.Key_Home, Key.Key_Return)
    assert editor.text() == Text((Paragraph(), Heading(1, run("En"), section)))


def test_a_heading_keeps_its_key_when_it_is_renamed(editor, press):
    editor.set_text(Text((Heading(1, run("En"), Section("k1", "q1")),)))
    press(Key.Key_End, "hver")
    assert editor.text().blocks == (Heading(1, run("Enhver"), Section("k1", "q1")),)


def test_a_dash_and_a_space_begin_a_list_and_one_undo_takes_only_that_back(editor, press):
    press("- punkt")
    assert editor.text().blocks == (ListItem(BULLET, 1, run("punkt")),)
    press((CTRL, Key.Key_Z))
    press((CTRL, Key.Key_Z))
    assert editor.text().blocks == (Paragraph(run("- ")),)


def test_one_and_a_dot_begin_a_numbered_list(editor, press):
    press("1. først", Key.Key_Return, "så")
    assert editor.text().blocks == (ListItem(NUMBER, 1, run("først")), ListItem(NUMBER, 1, run("så")))


def test_a_dash_inside_a_sentence_stays_a_dash(editor, press):
    press("ja - nej")
    assert editor.text().blocks == (Paragraph(run("ja - nej")),)


def test_enter_on_an_empty_item_moves_it_out_and_then_ends_the_list(editor, press):
    editor.set_text(Text((ListItem(BULLET, 2, run("dybt")),)))
    press(Key.Key_End, Key.Key_Return)
    assert editor.text().blocks[1] == ListItem(BULLET, 2)
    press(Key.Key_Return)
    assert editor.text().blocks[1] == ListItem(BULLET, 1)
    press(Key.Key_Return)
    assert editor.text().blocks == (ListItem(BULLET, 2, run("dybt")), Paragraph())


def test_tab_moves_items_in_and_shift_tab_out(editor, press):
    editor.set_text(Text((ListItem(NUMBER, 1, run("en")),)))
    press(Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
    assert editor.text().blocks == (ListItem(NUMBER, 3, run("en")),)
    press((SHIFT, Key.Key_Backtab))
    assert editor.text().blocks == (ListItem(NUMBER, 2, run("en")),)


def test_backspace_at_the_start_of_an_item_moves_it_out_and_then_takes_its_mark(editor, press):
    editor.set_text(Text((ListItem(BULLET, 2, run("en")),)))
    press(Key.Key_Home, Key.Key_Backspace)
    assert editor.text().blocks == (ListItem(BULLET, 1, run("en")),)
    press(Key.Key_Backspace)
    assert editor.text().blocks == (Paragraph(run("en")),)


def test_lists_are_toggled_for_all_the_lines_chosen(editor, press):
    editor.set_text(Text((Paragraph(run("en")), Paragraph(run("to")))))
    press((CTRL, Key.Key_A), (CTRL | SHIFT, Key.Key_L))
    assert editor.text().blocks == (ListItem(BULLET, 1, run("en")), ListItem(BULLET, 1, run("to")))
    press((CTRL | SHIFT, Key.Key_7))
    assert editor.text().blocks == (ListItem(NUMBER, 1, run("en")), ListItem(NUMBER, 1, run("to")))
    press((CTRL | SHIFT, Key.Key_Slash))
    assert editor.text().blocks == (Paragraph(run("en")), Paragraph(run("to")))


def test_shift_enter_breaks_the_line_inside_the_paragraph(editor, press):
    press("en", (SHIFT, Key.Key_Return), "to")
    assert editor.text().blocks == (Paragraph(run("en\nto")),)


def test_ctrl_shift_space_is_a_fixed_space(editor, press):
    press("10", (CTRL | SHIFT, Key.Key_Space), "kr.")
    assert words(editor) == [f"10{NBSP}kr."]


def test_an_emphasised_word_survives_enter_in_the_middle_of_it(editor, press):
    editor.set_text(Text((Paragraph(run("enfed", Emphasis.BOLD)),)))
    press(Key.Key_Right, Key.Key_Right, Key.Key_Return)
    assert editor.text().blocks == (Paragraph(run("en", Emphasis.BOLD)), Paragraph(run("fed", Emphasis.BOLD)))


def test_what_is_typed_after_a_link_is_no_part_of_it(editor, press):
    editor.set_text(Text((Paragraph(run("siden", link="https://www.kk.dk/")),)))
    press(Key.Key_End, "!")
    assert editor.text().blocks[0].inlines == (Run("siden", link="https://www.kk.dk/"), Run("!"))


def test_what_is_typed_inside_a_link_is_part_of_it(editor, press):
    editor.set_text(Text((Paragraph(run("sien", link="https://www.kk.dk/")),)))
    press(Key.Key_Right, Key.Key_Right, "d")
    assert editor.text().blocks[0].inlines == run("siden", link="https://www.kk.dk/")


def test_every_word_typed_is_a_step(editor, press, stack):
    press("en to tre")
    assert stack.count() == 3
    press((CTRL, Key.Key_Z))
    assert words(editor) == ["en to "]
    press((CTRL, Key.Key_Y))
    assert words(editor) == ["en to tre"]


def test_text_and_form_are_undone_in_the_order_they_were_done(editor, press, stack):
    press("før")
    stack.push(QUndoCommand("a field of the form"))
    press("efter")
    assert stack.count() == 3
    stack.undo()
    assert words(editor) == ["før"]
    stack.undo()
    assert words(editor) == ["før"]
    stack.undo()
    assert editor.text() == Text()


def test_what_is_typed_after_a_save_makes_the_record_unsaved(editor, press, stack):
    press("en")
    stack.setClean()
    press("to")
    assert not stack.isClean()
    stack.undo()
    assert stack.isClean()
    assert words(editor) == ["en"]


def test_what_is_typed_after_an_undo_takes_the_place_of_what_was_undone(editor, press, stack):
    press("en to")
    stack.undo()
    press("tre")
    assert not stack.canRedo()
    assert words(editor) == ["en tre"]
    stack.undo()
    assert words(editor) == ["en "]


def test_the_stack_has_told_nobody_before_the_text_can_be_read(editor, press, stack):
    seen = []
    stack.indexChanged.connect(lambda _index: seen.append(words(editor)))
    press("a")
    assert seen == [["a"]]


def test_loading_tells_nobody_of_an_edit(editor, qtbot):
    with qtbot.assertNotEmitted(editor.text_edited):
        editor.set_text(Text((Paragraph(run("en")),)))


def test_going_back_to_a_version_is_one_step(editor, stack):
    editor.set_text(Text((Paragraph(run("en")),)))
    editor.replace_text(Text((Heading(2, run("to")), Paragraph(run("tre")))))
    assert words(editor) == ["to", "tre"]
    assert stack.count() == 1
    stack.undo()
    assert words(editor) == ["en"]


def test_the_text_is_the_same_object_until_it_changes(editor, press):
    press("en")
    before = editor.text()
    assert editor.text() is before
    press("t")
    assert editor.text() is not before


def test_a_locked_text_takes_no_key_and_no_action(editor, press, stack):
    editor.set_text(Text((Paragraph(run("en")),)))
    editor.set_read_only(True)
    press("x", Key.Key_Return, Key.Key_Backspace, (CTRL, Key.Key_B), (CTRL | ALT, Key.Key_1), (CTRL, Key.Key_V))
    assert words(editor) == ["en"]
    assert stack.count() == 0
    assert not editor.action("bold").isEnabled()
    assert editor.action("find").isEnabled()
    editor.set_read_only(False)
    press("x")
    assert words(editor) == ["xen"]


def test_a_word_of_five_thousand_letters_and_an_emoji_are_held(editor, press):
    long = "a" * 5000
    editor.set_text(Text((Paragraph(run(long + "🙂 slut")),)))
    editor.show_place(Place("text", block=0, start=5002, end=5006))
    assert editor.page.textCursor().selectedText() == "slut"
    press("!")
    assert words(editor) == [long + "🙂 !"]
