"""A meeting's panel tells what is wrong with it and with the recommendations on its agenda."""

from __future__ import annotations

from dataclasses import replace

import pytest

from secretariat.application.records import RecordKind
from secretariat.domain.meetings.meetings import AgendaItem, Meeting
from secretariat.domain.text_markup import read_markup
from tests.ui.control.conftest import choose, headings, panel_of, settle
from tests.ui.hearings.conftest import press
from tests.ui.meetings.conftest import Desk


def shown(tab, desk: Desk, qtbot):
    """Show the findings of a meeting, and wait until everything is looked into."""
    desk.show_panel("control")
    panel = panel_of(tab)
    settle(panel, qtbot)
    return panel


def test_what_is_wrong_with_a_recommendation_stands_under_its_title_and_opens_it(open_meeting, meeting, desk, qtbot):
    tab = open_meeting(meeting)
    panel = shown(tab, desk, qtbot)
    assert "Statusredegørelse for 2009" in headings(panel)
    choose(panel, lambda line: getattr(getattr(line.subject, "record", None), "kind", None) is RecordKind.DOCUMENT)
    with qtbot.waitSignal(tab.place_wanted) as wanted:
        press(panel, "open_there")
    assert wanted.args[0] is RecordKind.DOCUMENT


def test_words_of_an_item_are_mended_and_undo_takes_it_back(open_meeting, services, meeting, desk, qtbot):
    item = AgendaItem("budget", title="Budget", text=read_markup("Der er brugt 5 pct af midlerne , i alt."))
    stored = services.meetings.save(
        meeting.id, replace(meeting.draft, items=(*meeting.draft.items, item)), version=meeting.version
    )
    tab = open_meeting(stored)
    panel = shown(tab, desk, qtbot)
    choose(panel, lambda line: getattr(line.subject, "code", "") == "space_before_sign")
    press(panel, "mend")
    assert tab.draft.items[-1].text == read_markup("Der er brugt 5 pct af midlerne, i alt.")
    tab.undo_stack.undo()
    assert tab.draft.items[-1].text == item.text


@pytest.fixture
def outdated(services, clock, meeting) -> Meeting:
    """The meeting whose first recommendation was saved after its agenda was sent out."""
    services.meetings.send_agenda(meeting.id, version=meeting.version)
    document = services.documents.get(meeting.draft.items[1].document)
    clock.advance(minutes=5)
    services.documents.save(document.id, replace(document.draft, greeting="Venlig hilsen"), version=document.version)
    return services.meetings.get(meeting.id)


def test_a_recommendation_that_was_changed_after_the_agenda_went_out_is_told(open_meeting, outdated, desk, qtbot):
    panel = shown(open_meeting(outdated), desk, qtbot)
    line = choose(panel, lambda line: getattr(line.subject, "code", "") == "item_document_changed")
    assert "was changed after the agenda went out" in line.words
