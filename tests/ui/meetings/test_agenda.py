"""The agenda of a meeting: its order, its items, their texts, and the steps back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QLineEdit, QListView, QPushButton, QTableView

from secretariat.domain.meetings.meetings import ItemKind
from secretariat.domain.text import plain
from secretariat.ui.kit.two_lines import Role
from tests.ui.meetings.conftest import CLOSED_TITLE, agenda, choose, click, press_notice, told, trigger

AGENDA, STATUS, CLOSED, REST = range(4)


def test_the_items_stand_in_order_with_the_numbers_they_will_get(open_meeting, meeting):
    tab = open_meeting(meeting)
    assert agenda(tab) == ["Approval of the agenda", "Statusredegørelse for 2009", CLOSED_TITLE, "Any other business"]
    model = tab.findChild(QListView, "list.agenda").model()
    lines = [model.index(row, 0).data(Role.SUBJECT) for row in range(4)]
    assert [line.number for line in lines] == [1, 2, 3, 4]
    assert not any(line.is_drawn for line in lines)


def test_a_closed_recommendation_says_so_in_words(open_meeting, meeting):
    tab = open_meeting(meeting)
    assert "closed" in told(tab)[CLOSED]
    assert "closed" not in told(tab)[STATUS]


def test_a_click_shows_the_item_that_was_clicked(open_meeting, meeting):
    tab = open_meeting(meeting)
    view = choose(tab, AGENDA)
    for row, title in ((CLOSED, CLOSED_TITLE), (STATUS, "Statusredegørelse for 2009")):
        place = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert tab.findChild(QLabel, "item.title").text() == title


def test_alt_and_an_arrow_move_an_item_and_undo_moves_it_back(open_meeting, meeting):
    tab = open_meeting(meeting)
    view = choose(tab, STATUS)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert agenda(tab)[1:3] == [CLOSED_TITLE, "Statusredegørelse for 2009"]
    assert view.currentIndex().row() == CLOSED
    tab.undo_stack.undo()
    assert agenda(tab)[1:3] == ["Statusredegørelse for 2009", CLOSED_TITLE]


def test_a_removed_item_comes_back_with_undo(open_meeting, meeting):
    tab = open_meeting(meeting)
    QTest.keyClick(choose(tab, STATUS), Qt.Key.Key_Delete)
    assert len(agenda(tab)) == 3
    tab.undo_stack.undo()
    assert agenda(tab)[STATUS] == "Statusredegørelse for 2009"


def test_recommendations_are_added_several_at_a_time_before_any_other_business(
    open_meeting, services, committee, recommendations
):
    tab = open_meeting()
    tab.agenda.add_item(ItemKind.ANY_OTHER_BUSINESS)
    trigger(tab, "add_recommendations")
    dialog = tab.findChild(QDialog, "candidates")
    table = dialog.findChild(QTableView, "list.candidates")
    assert table.model().rowCount() == 3
    table.selectAll()
    click(dialog, "candidates.add")
    assert agenda(tab) == [
        "Approval of the agenda",
        "Arbejdsplan 2010",
        CLOSED_TITLE,
        "Statusredegørelse for 2009",
        "Any other business",
    ]
    assert [len(item.decisions) for item in tab.draft.items[1:4]] == [1, 1, 3]


def test_the_first_recommendation_is_chosen_so_that_return_puts_it_on_the_agenda(open_meeting, recommendations):
    tab = open_meeting()
    trigger(tab, "add_recommendations")
    QTest.keyClick(tab.findChild(QDialog, "candidates").findChild(QTableView, "list.candidates"), Qt.Key.Key_Return)
    assert agenda(tab) == ["Approval of the agenda", "Arbejdsplan 2010"]


def test_what_stands_on_the_agenda_is_not_offered_again(open_meeting, meeting):
    tab = open_meeting(meeting)
    trigger(tab, "add_recommendations")
    table = tab.findChild(QDialog, "candidates").findChild(QTableView, "list.candidates")
    assert [table.model().index(row, 0).data() for row in range(table.model().rowCount())] == ["Arbejdsplan 2010"]


def test_an_item_of_ones_own_is_written_saved_and_read_again(open_meeting, services, meeting):
    tab = open_meeting(meeting)
    choose(tab, CLOSED)
    trigger(tab, "add.ad_hoc")
    title = next(one for one in tab.findChildren(QLineEdit, "field.title") if one.isVisible())
    assert title.hasFocus()
    QTest.keyClicks(title, "Besøg på jobcentret")
    editor = tab.agenda.item.matter.texts.editor
    QTest.keyClicks(editor.page, "Afgang kl. 9.")
    assert tab.is_dirty
    assert tab.save()
    assert not tab.is_dirty
    item = services.meetings.get(meeting.id).draft.items[3]
    assert (item.title, item.kind) == ("Besøg på jobcentret", ItemKind.AD_HOC)
    assert [plain(block) for block in item.text.blocks] == ["Afgang kl. 9."]


def test_undo_takes_back_the_text_and_then_the_item(open_meeting, meeting):
    tab = open_meeting(meeting)
    trigger(tab, "add.information")
    QTest.keyClicks(tab.agenda.item.matter.texts.editor.page, "Orientering")
    while tab.undo_stack.canUndo():
        tab.undo_stack.undo()
    assert len(agenda(tab)) == 4
    while tab.undo_stack.canRedo():
        tab.undo_stack.redo()
    added = next(item for item in tab.draft.items if item.kind is ItemKind.INFORMATION)
    assert [plain(block) for block in added.text.blocks] == ["Orientering"]


def test_a_text_that_is_undone_comes_to_the_front(open_meeting, meeting):
    tab = open_meeting(meeting)
    choose(tab, AGENDA)
    QTest.keyClicks(tab.agenda.item.matter.texts.editor.page, "Et")
    choose(tab, REST)
    tab.undo_stack.undo()
    assert tab.agenda.current == "agenda"
    assert not any(plain(block) for block in tab.draft.items[AGENDA].text.blocks)


def test_a_recommendation_shows_what_it_asks_for_and_leads_to_its_paper(open_meeting, meeting, recommendations):
    tab = open_meeting(meeting)
    wanted = []
    tab.record_wanted.connect(lambda kind, number: wanted.append((kind.value, number)))
    choose(tab, STATUS)
    words = " ".join(label.text() for label in tab.agenda.item.findChildren(QLabel) if label.isVisible())
    assert "2. approves rammen" in words
    assert "Appendix 2: Tilbud (closed)" in words
    click(tab, "action.open_recommendation")
    assert wanted == [("document", recommendations[0].id)]


def test_a_recommendation_that_was_put_aside_is_told(open_meeting, services, meeting, recommendations):
    gone = recommendations[0]
    services.meetings.remove(meeting.id, version=meeting.version)
    services.documents.remove(gone.id, version=gone.version)
    tab = open_meeting(services.meetings.bring_back(meeting.id))
    assert "the recommendation is put aside" in told(tab)[STATUS]


def test_an_item_is_closed_with_its_ground(open_meeting, services, meeting):
    tab = open_meeting(meeting)
    choose(tab, AGENDA)
    box = next(one for one in tab.findChildren(QCheckBox, "field.is_closed") if one.isVisible())
    QTest.keyClick(box, Qt.Key.Key_Space)
    ground = next(one for one in tab.findChildren(QLineEdit, "field.closed_ground") if one.isVisible())
    QTest.keyClicks(ground, "styrelseslovens § 10")
    assert "closed" in told(tab)[AGENDA]
    assert tab.save()
    stored = services.meetings.get(meeting.id).draft.items[AGENDA]
    assert stored.is_closed
    assert stored.closed_ground == "styrelseslovens § 10"


def test_an_empty_agenda_offers_recommendations(open_meeting, recommendations):
    tab = open_meeting()
    QTest.keyClick(choose(tab, 0), Qt.Key.Key_Delete)
    tab.show_page(0)
    button = next(one for one in tab.findChildren(QPushButton) if one.text() == "Add recommendations …")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert tab.findChild(QDialog, "candidates").isVisible()


def test_a_new_meeting_begins_as_the_last_one_ended(open_meeting, held):
    tab = open_meeting()
    assert tab.draft.place == "Rådhuset"
    assert agenda(tab) == ["Approval of the agenda", "Approval of minutes of 05-03-2025"]
    assert tab.draft.items[1].minutes_of == held.id


def test_another_who_saved_first_is_met_with_a_choice(open_meeting, services, desk, meeting):
    tab = open_meeting(meeting)
    QTest.keyClick(choose(tab, STATUS), Qt.Key.Key_Delete)
    services.meetings.save(meeting.id, meeting.draft, version=meeting.version)
    assert not tab.save()
    press_notice(desk, "Use the stored version")
    assert len(agenda(tab)) == 4
    tab.undo_stack.undo()
    assert len(agenda(tab)) == 3


def test_texts_follow_the_stored_version_and_come_back_with_undo(open_meeting, services, desk, meeting):
    tab = open_meeting(meeting)
    choose(tab, AGENDA)
    QTest.keyClicks(tab.agenda.item.matter.texts.editor.page, "Mit")
    services.meetings.save(meeting.id, meeting.draft, version=meeting.version)
    assert not tab.save()
    press_notice(desk, "Use the stored version")
    assert not any(plain(block) for block in tab.draft.items[AGENDA].text.blocks)
    tab.undo_stack.undo()
    assert [plain(block) for block in tab.draft.items[AGENDA].text.blocks] == ["Mit"]


def test_what_was_typed_and_not_saved_is_recovered(open_meeting, services, qtbot, meeting):
    tab = open_meeting(meeting)
    choose(tab, AGENDA)
    QTest.keyClicks(tab.agenda.item.matter.texts.editor.page, "Ikke gemt")
    tab.leave()
    (entry,) = services.recovery.entries()
    again = open_meeting(services.meetings.get(meeting.id), recovered=entry)
    assert again.is_dirty
    assert [plain(block) for block in again.draft.items[AGENDA].text.blocks] == ["Ikke gemt"]
    qtbot.waitUntil(again.isVisible)
    assert again.agenda.item.matter.texts.editor.page.toPlainText() == "Ikke gemt"
