"""A meeting's panel tells what is wrong with it and with the recommendations on its agenda."""

from __future__ import annotations

from dataclasses import replace

from secretariat.application.records import RecordKind
from secretariat.domain.meetings.meetings import AgendaItem
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
