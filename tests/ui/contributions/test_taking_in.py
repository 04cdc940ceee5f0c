"""A Word contribution is read, decided change by change, placed in a paper, and taken in as one step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from secretariat.application.ports import Changes
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.text import Text
from tests.support.word_contributions import change, file_of, mark, p, run
from tests.ui.contributions.conftest import lines
from tests.ui.documents.conftest import list_of
from tests.ui.hearings.conftest import button, press_notice


def test_nothing_is_decided_beforehand_and_nothing_can_be_taken_in(take_in, contribution):
    incoming = take_in(contribution)
    assert incoming.details() == ["Undecided", "Undecided", "Undecided"]
    assert "Der er brugt 3,53,7 mio. kr. i alt." in incoming.words
    assert incoming.summary == "Decide about 3 changes first."
    assert not button(incoming.tab, "take_in").isEnabled()
    assert not incoming.tab.save()
    assert "save" not in incoming.tab.commands()


def test_changes_are_told_in_words_with_who_made_them_and_where(take_in, contribution):
    first = take_in(contribution).changes.lines_model().lines[0]
    assert first.words == "Taken out: “3,5”"
    assert "Undecided · Anna · " in first.told
    assert "Der er brugt … mio. kr. i alt." in first.told


def test_keys_accept_and_undo_and_go_on_to_the_next_change(take_in, contribution):
    incoming = take_in(contribution)
    incoming.key(Qt.Key.Key_A)
    incoming.key(Qt.Key.Key_U)
    assert incoming.details() == ["Accepted", "Undone", "Undecided"]
    assert "Der er brugt  mio. kr. i alt." in incoming.words
    assert incoming.changes.currentIndex().row() == 2


def test_the_first_change_is_at_hand_also_when_the_list_had_the_cursor_before(take_in, contribution):
    incoming = take_in(contribution)
    incoming.changes.clearSelection()
    incoming.changes.setCurrentIndex(incoming.changes.model().index(-1, 0))
    incoming.tab.begin()
    assert incoming.changes.currentIndex().row() == 0
    assert len(incoming.changes.chosen()) == 1


def test_a_decision_is_a_step_that_is_taken_back(take_in, contribution):
    incoming = take_in(contribution)
    incoming.key(Qt.Key.Key_A)
    assert "Der er brugt 3,7 mio. kr. i alt." in incoming.words
    incoming.tab.undo_stack.undo()
    assert incoming.details() == ["Undecided", "Undecided", "Undecided"]
    assert "Der er brugt 3,53,7 mio. kr. i alt." in incoming.words


def test_f8_walks_through_what_is_undecided(take_in, contribution):
    incoming = take_in(contribution)
    walk = incoming.tab.commands()
    walk["next_finding"]()
    assert incoming.changes.currentIndex().row() == 1
    assert incoming.view.textCursor().selectedText() == "3,7"
    walk["previous_finding"]()
    assert incoming.view.textCursor().selectedText() == "3,5"
    assert "Taken out: “3,5” · Anna" in incoming.view.accessibleDescription()


def test_a_change_can_be_decided_where_it_stands_in_the_text(take_in, contribution):
    incoming = take_in(contribution)
    view = incoming.view
    view.setFocus()
    place = view.document().find("3,7").selectionStart()
    cursor = view.textCursor()
    cursor.setPosition(place)
    view.setTextCursor(cursor)
    assert incoming.changes.currentIndex().row() == 1
    QTest.keyClick(view, Qt.Key.Key_U)
    assert incoming.details() == ["Undecided", "Undone", "Undecided"]


def test_the_cursor_walks_through_a_change_in_the_text_and_is_not_held_there(take_in, contribution):
    incoming = take_in(contribution)
    view = incoming.view
    view.setFocus()
    view.moveCursor(view.textCursor().MoveOperation.Start)
    seen = []
    for _ in range(60):
        QTest.keyClick(view, Qt.Key.Key_Right)
        seen.append(view.textCursor().position())
    assert seen == list(range(1, 61))
    assert incoming.changes.currentIndex().row() == 1


def test_all_changes_of_one_person_are_decided_at_once(take_in, contribution):
    incoming = take_in(contribution)
    incoming.choose("author", "Bo")
    incoming.press("accept_all")
    assert incoming.details() == ["Undecided", "Accepted", "Undecided"]
    incoming.choose("author", "everybody")
    incoming.press("undo_all")
    assert incoming.details() == ["Undone", "Undone", "Undone"]
    incoming.tab.undo_stack.undo()
    assert incoming.details() == ["Undecided", "Accepted", "Undecided"]


def test_sections_are_matched_by_their_headings_and_taken_in_as_one_step(take_in, contribution, desk, qtbot):
    incoming = take_in(contribution)
    incoming.press("accept_all")
    qtbot.waitUntil(button(incoming.tab, "take_in").isEnabled)
    incoming.press("take_in")
    assert lines(incoming.record) == [
        "# Resumé",
        "",
        "# Økonomi",
        "Der er afsat 3,5 mio. kr.",
        "## Økonomiske konsekvenser",
        "Der er brugt 3,7 mio. kr. i alt.",
        "De fordeler sig på 3 puljer.",
        "# Det videre arbejde",
        "Arbejdet fortsætter i 2010.",
    ]
    assert incoming.record.draft.notes.startswith("Taken in from “bidrag fra job.docx” by Center for Job, ")
    press_notice(desk, "Undo")
    assert lines(incoming.record) == ["# Resumé", "", "# Økonomi", "Der er afsat 3,5 mio. kr."]
    assert incoming.record.draft.notes == ""
    assert not incoming.record.undo_stack.canUndo()


def test_what_is_suggested_can_be_changed(take_in, contribution, qtbot):
    incoming = take_in(contribution)
    incoming.press("undo_all")
    qtbot.waitUntil(button(incoming.tab, "take_in").isEnabled)
    incoming.press("show_sections")
    incoming.choose("passage.0", "Leave it out")
    incoming.choose("passage.1", "Into “Resumé”")
    incoming.press("take_in")
    assert lines(incoming.record) == ["# Resumé", "## Det videre arbejde", "", "# Økonomi", "Der er afsat 3,5 mio. kr."]


def test_the_whole_text_can_go_into_one_section(take_in, contribution, qtbot):
    incoming = take_in(contribution)
    incoming.press("accept_all")
    incoming.press("into_section")
    incoming.choose("section", "Resumé")
    qtbot.waitUntil(button(incoming.tab, "take_in").isEnabled)
    incoming.press("take_in")
    assert lines(incoming.record)[:3] == [
        "# Resumé",
        "## Økonomiske konsekvenser",
        "Der er brugt 3,7 mio. kr. i alt.",
    ]


def test_the_text_can_go_to_the_cursor(take_in, tmp_path, open_document, memo, qtbot):
    record = open_document(memo)
    record.pages.text.editor.show_section("economy")
    file = tmp_path / "linje.docx"
    file.write_bytes(file_of(p("Resten overføres. ")))
    incoming = take_in(file, record)
    incoming.press("at_cursor")
    qtbot.waitUntil(button(incoming.tab, "take_in").isEnabled)
    incoming.press("take_in")
    assert lines(record)[-1] == "Resten overføres. Der er afsat 3,5 mio. kr."
    assert "“linje.docx”" in record.draft.notes
    record.undo_stack.undo()
    assert lines(record)[-1] == "Der er afsat 3,5 mio. kr."
    assert record.draft.notes == ""


def test_a_text_before_the_first_heading_waits_for_a_choice(take_in, tmp_path, qtbot):
    file = tmp_path / "bidrag.docx"
    file.write_bytes(file_of(p("Kære alle"), p("Økonomi", style="Overskrift1"), p("Alt er brugt.")))
    incoming = take_in(file)
    qtbot.waitUntil(lambda: incoming.summary == "Choose where each section goes.")
    incoming.choose("passage.0", "Into “Resumé”")
    incoming.press("take_in")
    assert lines(incoming.record) == [
        "# Resumé",
        "Kære alle",
        "# Økonomi",
        "Der er afsat 3,5 mio. kr.",
        "Alt er brugt.",
    ]


def test_comments_stay_out_of_the_text_and_are_copied_into_the_notes(take_in, contribution):
    incoming = take_in(contribution)
    assert "Er tallet nyt?" not in incoming.words
    incoming.press("show_comments")
    incoming.press("copy_all_comments")
    notes = incoming.record.draft.notes
    assert notes.startswith("Bo · ")
    assert notes.endswith("About “3 puljer”: Er tallet nyt?")
    assert "Copied to the notes" in list_of(incoming.tab, "list.comments").lines_model().lines[0].told


def test_the_record_can_be_written_in_meanwhile(take_in, contribution, qtbot):
    incoming = take_in(contribution)
    incoming.press("accept_all")
    qtbot.waitUntil(button(incoming.tab, "take_in").isEnabled)
    incoming.tab.hide()
    incoming.record.show()
    editor = incoming.record.pages.text.editor
    editor.show_section("resume")
    QTest.keyClicks(editor.page, "Kort sagt.")
    incoming.record.hide()
    incoming.tab.show()
    incoming.press("take_in")
    assert lines(incoming.record)[:3] == ["# Resumé", "Kort sagt.", "# Økonomi"]
    assert "# Det videre arbejde" in lines(incoming.record)


def test_a_section_that_went_meanwhile_is_told_and_chosen_anew(take_in, contribution, desk, qtbot):
    incoming = take_in(contribution)
    incoming.press("accept_all")
    qtbot.waitUntil(button(incoming.tab, "take_in").isEnabled)
    editor = incoming.record.pages.text.editor
    editor.replace_text(Text(editor.text().blocks[:2]))
    incoming.press("take_in")
    assert desk.notice("contribution_in").message == "A section that was chosen is no longer in “Notat om puljer”."
    assert lines(incoming.record) == ["# Resumé", ""]
    incoming.press("take_in")
    assert "# Økonomiske konsekvenser" in lines(incoming.record)


def test_a_record_that_was_closed_takes_nothing_in(take_in, contribution):
    incoming = take_in(contribution)
    incoming.press("accept_all")
    incoming.record.leave()
    assert incoming.summary == "“Notat om puljer” is closed. Open it and take the file in again."
    assert not button(incoming.tab, "take_in").isEnabled()


def test_closing_the_tab_says_that_the_file_lies_where_it_was(take_in, contribution):
    incoming = take_in(contribution)
    assert incoming.tab.is_dirty
    assert incoming.tab.farewell == "“bidrag fra job.docx” was not taken in. It lies where it was."


def test_after_the_last_change_enter_goes_to_taking_in(take_in, contribution, qtbot):
    incoming = take_in(contribution)
    for _ in range(3):
        incoming.key(Qt.Key.Key_A)
    taking = button(incoming.tab, "take_in")
    qtbot.waitUntil(taking.isEnabled)
    incoming.key(Qt.Key.Key_Return)
    qtbot.waitUntil(taking.hasFocus)
    QTest.keyClick(taking, Qt.Key.Key_Space)
    assert "# Det videre arbejde" in lines(incoming.record)


def test_a_paper_without_sections_takes_the_text_at_the_cursor(take_in, contribution, open_document, qtbot):
    incoming = take_in(contribution, open_document(draft=DocumentDraft(title="Tomt notat")))
    assert not button(incoming.tab, "into_section").isVisible()
    incoming.press("accept_all")
    qtbot.waitUntil(button(incoming.tab, "take_in").isEnabled)
    incoming.press("take_in")
    assert lines(incoming.record)[0] == "# Økonomiske konsekvenser"


def test_what_is_left_out_of_a_file_is_told_in_sentences(take_in, tmp_path):
    file = tmp_path / "makro.docx"
    hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Fortroligt</w:t></w:r></w:p>"
    file.write_bytes(file_of(p("Alt er brugt."), hidden))
    incoming = take_in(file)
    told = [label.text() for label in incoming.tab.findChildren(QLabel) if label.isVisible()]
    assert "Hidden text was left out. For example: “Fortroligt”" in told
    assert "Fortroligt" not in incoming.words


def test_a_file_without_changes_is_taken_in_at_once(take_in, tmp_path, qtbot):
    file = tmp_path / "bidrag.docx"
    file.write_bytes(file_of(p("Økonomi", style="Overskrift1"), p("Alt er brugt.")))
    incoming = take_in(file)
    qtbot.waitUntil(button(incoming.tab, "take_in").isEnabled)
    assert incoming.summary == "Goes into “Notat om puljer”."
    assert incoming.tab.save()
    assert lines(incoming.record)[-1] == "Alt er brugt."


def test_a_file_of_which_nothing_is_left_cannot_be_taken_in(take_in, tmp_path, qtbot):
    file = tmp_path / "bidrag.docx"
    file.write_bytes(file_of(p(change("ins", run("Nyt.")), more=mark("ins"))))
    incoming = take_in(file)
    incoming.press("undo_all")
    qtbot.waitUntil(lambda: incoming.summary == "There is no text left to take in.")
    assert not incoming.tab.save()


def test_a_record_that_is_issued_meanwhile_takes_nothing_in(take_in, contribution, services, memo, qtbot):
    incoming = take_in(contribution)
    incoming.press("accept_all")
    qtbot.waitUntil(button(incoming.tab, "take_in").isEnabled)
    issued = services.document_issues.issue(memo.id, version=memo.version, reason="Haster")
    incoming.record.refresh(Changes.DOCUMENTS)
    assert issued is not None
    assert not incoming.tab.save()
    incoming.tab.begin()
    assert incoming.summary == "“Notat om puljer” can only be read."
