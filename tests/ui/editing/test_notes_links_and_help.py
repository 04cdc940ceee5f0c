"""Footnotes, links, ghost help, findings, sections and the outline."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QLineEdit

from secretariat.domain.problems import Finding, Place, Severity
from secretariat.domain.text import (
    Alignment,
    Cell,
    Emphasis,
    Heading,
    NoteMark,
    Paragraph,
    Run,
    Section,
    Table,
    Text,
    plain,
    run,
)
from secretariat.ui.editing import ghosts
from secretariat.ui.editing.link_dialog import LinkDialog, tidy_address
from secretariat.ui.editing.notes_pane import NoteLine, NotesPane
from secretariat.ui.editing.outline import Outline, section_moved, section_removed

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
BESIDE = 1000


def noted(*notes):
    return Text((Paragraph(tuple(part for note in notes for part in (Run("ord"), NoteMark(run(note))))),))


@pytest.fixture
def note_line(editor):
    return editor.findChild(NoteLine)


@pytest.fixture
def notes_pane(editor):
    return editor.findChild(NotesPane)


def test_a_footnote_is_put_in_and_written_by_keys_alone(editor, press, qtbot, note_line):
    press("Planen", (CTRL | ALT, Key.Key_F))
    assert note_line.hasFocus()
    qtbot.keyClicks(note_line, "Se bilag 1.")
    qtbot.keyClick(note_line, Key.Key_Return)
    assert editor.page.hasFocus()
    press(" er god.")
    assert editor.text().blocks[0].inlines == (Run("Planen"), NoteMark(run("Se bilag 1.")), Run(" er god."))


def test_what_is_typed_in_one_note_is_one_step(editor, press, qtbot, note_line, stack):
    press("x", (CTRL | ALT, Key.Key_F))
    steps = stack.count()
    qtbot.keyClicks(note_line, "Se bilag 1.")
    assert stack.count() == steps + 1
    qtbot.keyClick(note_line, Key.Key_Z, CTRL)
    assert editor.text().blocks[0].inlines == (Run("x"), NoteMark())
    stack.redo()
    assert editor.text().blocks[0].inlines == (Run("x"), NoteMark(run("Se bilag 1.")))
    stack.undo()
    stack.undo()
    assert editor.text().blocks[0].inlines == run("x")


def test_a_notes_bold_words_and_links_survive_an_edit(editor, qtbot, note_line):
    kept = (Run("Se "), Run("bilag", Emphasis.BOLD), Run(" på "), Run("siden", link="https://www.kk.dk/"))
    editor.set_text(Text((Paragraph((NoteMark(kept),)),)))
    editor.page.note_opened.emit(1)
    qtbot.keyClick(note_line, Key.Key_Home)
    qtbot.keyClicks(note_line, "* ")
    note = editor.text().blocks[0].inlines[0].note
    assert note == (Run("* Se "), *kept[1:])


def test_notes_are_numbered_by_their_place(editor, press, notes_pane, qtbot):
    editor.set_text(noted("første", "anden"))
    assert [notes_pane.list.item(n).text() for n in range(2)] == ["1  første", "2  anden"]
    press(Key.Key_Home, (CTRL | ALT, Key.Key_F))
    assert [notes_pane.list.item(n).text()[:4] for n in (1, 2)] == ["2  f", "3  a"]


def test_f2_at_a_mark_opens_its_note(editor, press, note_line):
    editor.set_text(noted("første", "anden"))
    press(Key.Key_End, Key.Key_F2)
    assert note_line.hasFocus()
    assert note_line.toPlainText() == "anden"


def test_a_click_on_a_mark_opens_its_note(editor, qtbot, note_line):
    editor.set_text(noted("første"))
    cursor = editor.page.textCursor()
    cursor.setPosition(3)
    place = editor.page.cursorRect(cursor)
    qtbot.mouseClick(
        editor.page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.right() + 3, place.center().y())
    )
    assert note_line.hasFocus()
    assert note_line.toPlainText() == "første"


def test_deleting_a_mark_deletes_its_note_and_hides_the_pane(editor, press, notes_pane, qtbot):
    editor.set_text(noted("første"))
    assert notes_pane.isVisible()
    press(Key.Key_End, Key.Key_Backspace)
    assert editor.text() == Text((Paragraph(run("ord")),))
    qtbot.waitUntil(lambda: not notes_pane.isVisible(), timeout=BESIDE)


def test_words_typed_after_a_mark_are_plain_words(editor, press):
    editor.set_text(noted("første"))
    press(Key.Key_End, "mere")
    assert editor.text().blocks[0].inlines == (Run("ord"), NoteMark(run("første")), Run("mere"))


def test_bold_over_a_mark_keeps_its_note(editor, press):
    editor.set_text(noted("første"))
    press((CTRL, Key.Key_A), (CTRL, Key.Key_B))
    assert editor.text().blocks[0].inlines == (Run("ord", Emphasis.BOLD), NoteMark(run("første")))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("www.kk.dk", "https://www.kk.dk"),
        ("kk.dk/planer?a=1", "https://kk.dk/planer?a=1"),
        (" https://kk.dk ", "https://kk.dk"),
        ("http://kk.dk", "http://kk.dk"),
        ("mailto:bif@example.org", "mailto:bif@example.org"),
        ("bif@example.org", "mailto:bif@example.org"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("ftp://kk.dk", None),
        ("to ord", None),
        ("https://", None),
        ("", None),
    ],
)
def test_addresses_are_tidied_or_refused(typed, kept):
    assert tidy_address(typed) == kept


def test_a_link_is_set_on_the_selected_words(editor, press, qtbot, stack):
    editor.set_text(Text((Paragraph(run("se siden her")),)))
    editor.show_place(Place("text", block=0, start=3, end=8))
    press((CTRL | SHIFT, Key.Key_K))
    dialog = editor.findChild(LinkDialog)
    field = dialog.findChild(QLineEdit, "field.address")
    qtbot.keyClicks(field, "javascript:x")
    qtbot.keyClick(field, Key.Key_Return)
    assert dialog.isVisible()
    field.clear()
    qtbot.keyClicks(field, "www.kk.dk")
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert editor.text().blocks[0].inlines == (Run("se "), Run("siden", link="https://www.kk.dk"), Run(" her"))
    stack.undo()
    assert editor.text().blocks[0].inlines == run("se siden her")


def test_an_emptied_address_removes_the_link(editor, press, qtbot):
    editor.set_text(Text((Paragraph((Run("se "), Run("siden", link="https://www.kk.dk"))),)))
    press(Key.Key_End, (CTRL | SHIFT, Key.Key_K))
    dialog = editor.findChild(LinkDialog)
    field = dialog.findChild(QLineEdit, "field.address")
    assert field.text() == "https://www.kk.dk"
    field.clear()
    qtbot.keyClick(field, Key.Key_Return)
    assert editor.text().blocks[0].inlines == run("se siden")


HELPED = Text(
    (
        Heading(1, run("Økonomi"), Section("e", None, "Er der penge til det?")),
        Paragraph(),
        Heading(1, run("Tider"), Section("t", None, "Hvornår?")),
        Paragraph(run("Snart.")),
    )
)


def test_an_empty_section_shows_its_help_and_the_help_is_no_text(editor, press):
    editor.set_text(HELPED)
    mirror = editor.page.mirror
    assert ghosts.help_at(mirror, 1) == "Er der penge til det?"
    assert ghosts.help_at(mirror, 3) == ""
    assert editor.text() == HELPED
    press(Key.Key_Down, "J")
    assert ghosts.help_at(mirror, 1) == ""


def test_the_help_is_painted(editor):
    editor.set_text(HELPED)
    with_help = editor.page.viewport().grab().toImage()
    bare = Text((Heading(1, run("Økonomi"), Section("e")), *HELPED.blocks[1:]))
    editor.set_text(bare)
    assert editor.page.viewport().grab().toImage() != with_help


def test_findings_are_underlined_where_they_stand(editor):
    table = Table(
        (
            (
                Cell((run("a"),)),
                Cell((run("10 kr"), run("mere"))),
            ),
        ),
        (Alignment.LEFT, Alignment.RIGHT),
    )
    editor.set_text(Text((Paragraph(run("🙂 fem pct.")), table)))
    places = (
        Place("text", block=0, start=6, end=10),
        Place("text", block=1, cell=(0, 1), start=6, end=10),
        Place("hearing", field="title"),
    )
    editor.set_finding_words(lambda finding: finding.code)
    editor.set_findings(tuple(Finding(f"f{n}", Severity.WARNING, place) for n, place in enumerate(places)))
    marks = editor.page.extraSelections()
    assert [mark.cursor.selectedText() for mark in marks] == ["pct.", "mere"]
    assert all(m.format.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline for m in marks)
    assert editor.page.tooltip_at(marks[0].cursor.position()) == "f0"
    assert editor.page.tooltip_at(0) == ""


def test_a_place_in_a_note_opens_the_note_at_the_words(editor, note_line):
    editor.set_text(noted("første", "anden note"))
    editor.show_place(Place("text", block=0, note=2, start=6, end=10))
    assert note_line.hasFocus()
    assert note_line.textCursor().selectedText() == "note"


def test_a_place_that_is_gone_changes_nothing(editor):
    editor.set_text(noted("første"))
    editor.show_place(Place("text", block=9))
    editor.show_place(Place("text", block=0, note=7))
    assert editor.page.textCursor().position() == 0


def sectioned(*names):
    return Text(
        tuple(
            block
            for name in names
            for block in (Heading(1, run(name), Section(name)), Heading(2, run("under")), Paragraph(run(f"om {name}")))
        )
    )


def test_a_section_moves_with_all_that_stands_under_it(editor, press, stack):
    editor.set_text(Text((Paragraph(run("indledning")), *sectioned("a", "b", "c").blocks)))
    editor.show_place(Place("text", block=9))
    press((ALT, Key.Key_Up))
    assert editor.text() == Text((Paragraph(run("indledning")), *sectioned("a", "c", "b").blocks))
    assert stack.count() == 1
    press((ALT, Key.Key_Up))
    press((ALT, Key.Key_Up))
    assert editor.text() == Text((Paragraph(run("indledning")), *sectioned("c", "a", "b").blocks))
    stack.undo()
    stack.undo()
    assert editor.text() == Text((Paragraph(run("indledning")), *sectioned("a", "b", "c").blocks))


def test_the_last_section_goes_no_further_down():
    assert section_moved(sectioned("a", "b"), 3, by=1) is None
    assert section_moved(sectioned("a", "b"), 0, by=5) == sectioned("b", "a")
    assert section_removed(sectioned("a", "b"), 4) == sectioned("a")
    assert section_removed(Text((Paragraph(),)), 0) is None


def test_a_section_is_removed_in_one_step(editor, stack):
    editor.set_text(sectioned("a", "b"))
    editor.action("section_remove").trigger()
    assert editor.text() == sectioned("b")
    stack.undo()
    assert editor.text() == sectioned("a", "b")


def test_the_outline_follows_the_cursor_and_goes_where_it_is_clicked(editor, press, qtbot):
    editor.set_text(sectioned("a", "b"))
    outline = editor.findChild(Outline)
    assert [outline.item(n).text().strip() for n in range(outline.count())] == ["a", "under", "b", "under"]
    outline.setCurrentRow(2)
    outline.setFocus()
    qtbot.keyClick(outline, Key.Key_Return)
    assert editor.page.hasFocus()
    assert editor.page.textCursor().block().text() == "b"
    press((CTRL, Key.Key_Home))
    qtbot.waitUntil(lambda: outline.currentRow() == 0, timeout=BESIDE)


def test_the_outline_goes_to_its_heading_at_once_after_typing_that_moved_it(editor, press, qtbot):
    editor.set_text(sectioned("a", "b"))
    press(Key.Key_End, Key.Key_Return, "en", Key.Key_Return, "to")
    outline = editor.findChild(Outline)
    (item,) = outline.findItems("b", Qt.MatchFlag.MatchExactly)
    qtbot.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=outline.visualItemRect(item).center())
    assert editor.page.textCursor().block().text() == "b"


def test_a_section_that_came_with_help_is_chosen_to_write_under_its_heading(editor, press, qtbot):
    goal = Heading(1, run("Mål"), Section("k", None, "Hvad skal nås?"))
    editor.set_text(Text((goal, Paragraph(), *sectioned("a").blocks)))
    outline = editor.findChild(Outline)
    outline.setCurrentRow(0)
    qtbot.keyClick(outline, Key.Key_Return)
    press("Tyve unge i job")
    assert plain(editor.text().blocks[0]) == "Mål"
    assert plain(editor.text().blocks[1]) == "Tyve unge i job"


def test_alt_down_in_the_outline_moves_the_section(editor, qtbot):
    editor.set_text(sectioned("a", "b"))
    outline = editor.findChild(Outline)
    outline.setCurrentRow(0)
    qtbot.keyClick(outline, Key.Key_Down, ALT)
    assert editor.text() == sectioned("b", "a")


def test_a_renamed_heading_is_renamed_in_the_outline(editor, press, qtbot):
    editor.set_text(sectioned("a"))
    outline = editor.findChild(Outline)
    press("Z")
    qtbot.waitUntil(lambda: outline.item(0).text() == "Za", timeout=BESIDE)


def test_every_widget_that_can_be_reached_has_a_name(editor):
    from PySide6.QtWidgets import QToolButton, QWidget

    for widget in editor.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            named = widget.accessibleName() or getattr(widget, "text", str)()
            assert named or isinstance(widget, QToolButton), widget.objectName()


def test_the_words_are_counted_without_the_notes(editor, press):
    from PySide6.QtWidgets import QLabel

    editor.set_text(noted("tre lange ord"))
    assert plain(editor.text().blocks[0]) == "ord\ufffc"
    assert editor.findChild(QLabel, "word-count").text().startswith("1 ")
