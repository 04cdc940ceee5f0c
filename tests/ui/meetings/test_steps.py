"""A meeting on its way: its agenda sent out, held, its minutes approved, and the papers of each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QPushButton, QRadioButton

from secretariat.domain.meetings.meetings import ItemKind, MeetingState
from secretariat.domain.text_markup import read_markup
from secretariat.ui.records import CONTROL, PREVIEW
from tests.ui.meetings.conftest import CLOSED_TITLE, choose, click, confirm, press, trigger, with_decisions


def numbers(tab):
    return [item.number for item in tab.draft.items]


def question_of(tab):
    return next(one for one in tab.findChildren(QDialog, "meeting_step") if one.isVisible())


def meaning_of(tab):
    return "\n".join(label.text() for label in question_of(tab).findChildren(QLabel))


def words_of(paper):
    return repr(paper)


def test_sending_the_agenda_out_draws_the_numbers(open_meeting, services, meeting):
    tab = open_meeting(meeting)
    click(tab, "action.next_step")
    confirm(tab, "meeting_step")
    assert numbers(tab) == [1, 2, 3, 4]
    assert services.meetings.get(meeting.id).state is MeetingState.AGENDA_SENT
    assert not tab.is_dirty


def test_what_is_unsaved_is_stored_before_the_agenda_goes_out(open_meeting, services, meeting):
    tab = open_meeting(meeting)
    QTest.keyClick(choose(tab, 1), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    click(tab, "action.next_step")
    confirm(tab, "meeting_step")
    stored = services.meetings.get(meeting.id).draft.items
    assert [item.number for item in stored] == [1, 2, 3, 4]
    assert stored[1].document != meeting.draft.items[1].document


def test_errors_in_a_recommendation_are_told_before_the_agenda_goes_out(
    open_meeting, services, meeting, recommendations, qtbot
):
    wanting = replace(recommendations[0].draft, text=read_markup("# Problemstilling\n\nDer er [tal mangler] unge."))
    services.documents.save(recommendations[0].id, wanting, version=recommendations[0].version)
    tab = open_meeting(meeting)
    click(tab, "action.next_step")
    qtbot.waitUntil(lambda: "“Statusredegørelse for 2009” has open errors" in meaning_of(tab))
    confirm(tab, "meeting_step")
    assert services.meetings.get(meeting.id).state is MeetingState.AGENDA_SENT


def test_a_meeting_that_lies_ahead_is_marked_as_held_by_its_date(open_meeting, desk, meeting):
    tab = open_meeting(meeting)
    tab.commands()["mark_held"]()
    assert question_of(tab).windowTitle() == "The meeting is on 02-04-2025. Is it held?"


def test_an_item_that_comes_later_gets_the_next_number_when_it_is_sent_out_again(open_meeting, meeting):
    tab = open_meeting(meeting)
    click(tab, "action.next_step")
    confirm(tab, "meeting_step")
    choose(tab, 1)
    trigger(tab, "add.ad_hoc")
    assert numbers(tab) == [1, 2, None, 3, 4]
    click(tab, "action.send_again")
    confirm(tab, "meeting_step")
    assert numbers(tab) == [1, 2, 5, 3, 4]


def test_an_agenda_without_items_is_not_sent_out(open_meeting, desk):
    tab = open_meeting()
    QTest.keyClicks(tab.form.block("day").input.editor, "02-04-2025")
    tab.show_page(0)
    QTest.keyClick(choose(tab, 0), Qt.Key.Key_Delete)
    click(tab, "action.next_step")
    confirm(tab, "meeting_step")
    assert "The meeting stays where it is." in desk.messages()


def test_minutes_wait_for_the_last_decision(open_meeting, services, held_meeting):
    tab = open_meeting(held_meeting)
    assert not tab.findChild(QPushButton, "action.next_step").isEnabled()
    assert "Points without a decision: 4." in tab.findChild(QLabel, "meeting.next").text()
    for row in range(3):
        choose(tab, row)
        tab.agenda.item.begin_decisions()
        press("A")
    click(tab, "action.next_step")
    confirm(tab, "meeting_step")
    assert services.meetings.get(held_meeting.id).state is MeetingState.MINUTES_APPROVED


def test_approved_minutes_are_read_only_until_they_are_opened_again(open_meeting, services, held_meeting):
    services.meetings.save(held_meeting.id, with_decisions(held_meeting), version=held_meeting.version)
    stored = services.meetings.get(held_meeting.id)
    approved = services.meetings.move(stored.id, MeetingState.MINUTES_APPROVED, version=stored.version)
    tab = open_meeting(approved)
    assert tab.is_locked
    assert "save" not in tab.commands()
    tab.show_page(1)
    assert tab.form.block("place").input.editor.isReadOnly()
    click(tab, "action.next_step")
    assert not tab.is_locked
    assert services.meetings.get(held_meeting.id).state is MeetingState.HELD


def test_the_preview_of_a_meeting_that_is_held_is_its_minutes(open_meeting, desk, previews, qtbot, held_meeting):
    open_meeting(held_meeting)
    desk.show_panel(PREVIEW)
    qtbot.waitUntil(lambda: bool(previews.asked))
    assert previews.asked[-1][0].title.startswith("Beslutningsprotokol")


def test_the_public_s_preview_holds_nothing_closed(open_meeting, desk, previews, qtbot, meeting):
    tab = open_meeting(meeting)
    desk.show_panel(PREVIEW)
    qtbot.waitUntil(lambda: bool(previews.asked))
    assert CLOSED_TITLE in words_of(previews.asked[-1][0])
    click(tab.panels()[0].widget, "action.preview_public")
    qtbot.waitUntil(lambda: CLOSED_TITLE not in words_of(previews.asked[-1][0]))
    assert "Tilbud" not in words_of(previews.asked[-1][0])
    assert "Statusredegørelse" in words_of(previews.asked[-1][0])


def test_the_agenda_for_the_public_is_saved_as_pdf(open_meeting, qtbot, desk, meeting, tmp_path: Path):
    tab = open_meeting(meeting)
    tab.commands()["save_pdf"]()
    question = next(one for one in tab.findChildren(QDialog, "meeting_paper") if one.isVisible())
    assert not question.findChild(QRadioButton, "paper.minutes").isEnabled()
    QTest.keyClick(question.findChild(QRadioButton, "paper.public"), Qt.Key.Key_Space)
    click(question, "confirm.verb")
    qtbot.waitUntil(lambda: tab.findChild(QFileDialog, "save_pdf") is not None)
    dialog = tab.findChild(QFileDialog, "save_pdf")
    file = tmp_path / "dagsorden.pdf"
    dialog.fileSelected.emit(str(file))
    dialog.close()
    qtbot.waitUntil(lambda: "Saved as dagsorden.pdf." in desk.messages())
    assert file.read_bytes().startswith(b"%PDF")


def test_the_minutes_are_saved_as_a_word_file(open_meeting, qtbot, desk, held_meeting, tmp_path: Path):
    tab = open_meeting(held_meeting)
    tab.commands()["word_out"]()
    confirm(tab, "meeting_paper")
    qtbot.waitUntil(lambda: tab.findChild(QFileDialog, "save_word") is not None)
    dialog = tab.findChild(QFileDialog, "save_word")
    assert dialog.selectedFiles()[0].endswith(".docx")
    file = tmp_path / "protokol.docx"
    dialog.fileSelected.emit(str(file))
    dialog.close()
    qtbot.waitUntil(lambda: "Saved as protokol.docx." in desk.messages())
    assert file.read_bytes().startswith(b"PK")


def test_an_excerpt_is_of_the_chosen_item_once_the_meeting_is_held(open_meeting, qtbot, held_meeting):
    tab = open_meeting(held_meeting)
    choose(tab, 1)
    tab.commands()["excerpt"]()
    qtbot.waitUntil(lambda: tab.findChild(QFileDialog, "save_pdf") is not None)
    dialog = tab.findChild(QFileDialog, "save_pdf")
    assert "Statusredegørelse" in dialog.selectedFiles()[0]
    dialog.close()


def test_there_is_no_excerpt_before_the_meeting(open_meeting, meeting):
    assert "excerpt" not in open_meeting(meeting).commands()


def test_a_finding_leads_to_its_item(open_meeting, qtbot, held_meeting):
    tab = open_meeting(held_meeting)
    qtbot.waitUntil(lambda: tab.badges()[CONTROL] > 0)
    tab.agenda.choose("rest")
    tab.commands()["next_finding"]()
    assert tab.agenda.current != "rest"


def test_the_facts_are_written_and_the_standard_deadline_is_shown(open_meeting, services, committee):
    tab = open_meeting()
    for name, typed in (("day", "02-04-2025"), ("starts", "1630"), ("ends", "19"), ("title", "Ordinært møde")):
        line = tab.findChild(QLineEdit, f"field.{name}")
        QTest.keyClicks(line, typed)
    words = [label.text() for label in tab.form.findChildren(QLabel) if label.isVisible()]
    assert "Without one the standard deadline holds: 27-03-2025." in words
    assert tab.save()
    (row,) = services.meetings.rows(committee.id)
    stored = services.meetings.get(row.id).draft
    assert (stored.day, stored.starts, stored.ends) == (date(2025, 4, 2), time(16, 30), time(19))


def test_a_meeting_without_a_day_is_not_saved_and_says_where(open_meeting):
    tab = open_meeting()
    tab.show_page(0)
    assert not tab.save()
    assert tab.form.isVisible()
    assert tab.form.block("day").shows_problem


def test_a_time_that_is_none_is_told_when_the_field_is_left(open_meeting, meeting):
    tab = open_meeting(meeting)
    tab.show_page(1)
    line = tab.findChild(QLineEdit, "field.starts")
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "25.00")
    tab.findChild(QLineEdit, "field.place").setFocus()
    assert tab.form.block("starts").shows_problem


def test_a_new_item_is_begun_by_its_command(open_meeting, meeting):
    tab = open_meeting(meeting)
    tab.commands()["new_item"]()
    added = next(item for item in tab.draft.items if item.key == tab.agenda.current)
    assert added.kind is ItemKind.AD_HOC
