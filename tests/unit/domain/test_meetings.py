"""Meetings: what keeps one from being stored, how an agenda is numbered, when it is due, what of it is open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from secretariat.domain.danish.holidays import holidays, is_weekday, weekdays_before
from secretariat.domain.documents.documents import Appendix, DocumentId
from secretariat.domain.meetings.agenda import (
    absent_from,
    drawn,
    moved,
    open_items,
    sending_deadline,
    standard_deadline,
)
from secretariat.domain.meetings.meetings import AgendaItem, MeetingDraft, problems_of

SOUND = MeetingDraft(
    day=date(2009, 1, 15),
    starts=time(15),
    ends=time(17),
    items=(AgendaItem("a", title="Godkendelse"), AgendaItem("b", document=DocumentId(4)), AgendaItem("c", title="C")),
)


def numbers(draft: MeetingDraft) -> list[tuple[str, int | None]]:
    return [(item.key, item.number) for item in draft.items]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"day": None}, ("day", "required")),
        ({"ends": time(15)}, ("ends", "meeting_ends_before_start")),
        ({"ends": time(9)}, ("ends", "meeting_ends_before_start")),
        ({"sending_deadline": date(2009, 1, 16)}, ("sending_deadline", "deadline_after_meeting")),
        ({"items": (*SOUND.items, AgendaItem("d", document=DocumentId(4)))}, ("items", "double_item")),
    ],
)
def test_a_meeting_that_cannot_be_held_is_not_stored(change, problem):
    assert problems_of(SOUND) == ()
    assert [(one.field, one.code) for one in problems_of(replace(SOUND, **change))] == [problem]


def test_numbers_are_drawn_in_order():
    assert numbers(drawn(SOUND)) == [("a", 1), ("b", 2), ("c", 3)]


def test_an_item_that_comes_later_gets_the_next_free_number_wherever_it_stands():
    sent = drawn(SOUND)
    late = replace(sent, items=(AgendaItem("d"), sent.items[0], sent.items[2], AgendaItem("e")))
    assert numbers(drawn(late)) == [("d", 4), ("a", 1), ("c", 3), ("e", 5)]


@pytest.mark.parametrize(
    ("key", "place", "order"), [("c", 0, "cab"), ("a", 1, "bac"), ("a", 99, "bca"), ("b", 1, "abc"), ("b", -3, "bac")]
)
def test_an_item_is_moved_to_its_place(key, place, order):
    assert "".join(item.key for item in moved(SOUND, key, place).items) == order


def test_an_item_that_is_not_there_cannot_be_moved():
    with pytest.raises(KeyError):
        moved(SOUND, "x", 0)


@pytest.mark.parametrize(
    ("day", "deadline"),
    [
        pytest.param(date(2009, 1, 15), date(2009, 1, 9), id="over a week-end"),
        pytest.param(date(2009, 1, 16), date(2009, 1, 12), id="within a week"),
        pytest.param(date(2009, 4, 15), date(2009, 4, 6), id="over Easter"),
        pytest.param(date(2009, 6, 3), date(2009, 5, 27), id="over Whit Monday"),
        pytest.param(date(2009, 5, 12), date(2009, 5, 5), id="over Store bededag"),
        pytest.param(date(2024, 4, 30), date(2024, 4, 24), id="after Store bededag was done away with"),
        pytest.param(date(2024, 5, 13), date(2024, 5, 6), id="over Ascension"),
        pytest.param(date(2009, 1, 5), date(2008, 12, 29), id="over New Year"),
    ],
)
def test_an_agenda_goes_out_four_weekdays_before_the_meeting(day, deadline):
    assert standard_deadline(day) == deadline


def test_a_deadline_of_its_own_counts_before_the_standard_one():
    assert sending_deadline(SOUND) == date(2009, 1, 9)
    assert sending_deadline(replace(SOUND, sending_deadline=date(2009, 1, 8))) == date(2009, 1, 8)
    assert sending_deadline(replace(SOUND, day=None)) is None


@pytest.mark.parametrize(
    ("year", "easter_monday"),
    [(1818, (3, 23)), (2008, (3, 24)), (2009, (4, 13)), (2011, (4, 25)), (2025, (4, 21)), (2038, (4, 26))],
)
def test_easter_falls_where_the_almanac_says(year, easter_monday):
    monday = date(year, *easter_monday)
    assert monday in holidays(year)
    assert date.fromordinal(monday.toordinal() - 3) in holidays(year)


def test_saturdays_and_holidays_are_no_weekdays():
    assert not is_weekday(date(2009, 1, 10))
    assert not is_weekday(date(2009, 12, 24))
    assert is_weekday(date(2009, 1, 12))
    assert weekdays_before(date(2009, 1, 12), 0) == date(2009, 1, 12)


def test_no_deadline_lies_before_the_calendar_begins():
    assert standard_deadline(date(1, 1, 3)) == date.min


def test_the_public_sees_no_closed_item_and_no_closed_appendix():
    draft = MeetingDraft(
        items=(
            AgendaItem("a", appendices=(Appendix("x", "Åbent"), Appendix("y", "Lukket", is_closed=True))),
            AgendaItem("b", is_closed=True),
            AgendaItem("c", document=DocumentId(4)),
            AgendaItem("d", document=DocumentId(5)),
        )
    )
    shown = open_items(draft, {DocumentId(4)})
    assert [item.key for item in shown] == ["a", "d"]
    assert [appendix.title for appendix in shown[0].appendices] == ["Åbent"]


def test_who_is_absent_from_an_item_is_told_once():
    item = AgendaItem("a", absent=("Bo Holm", " Ida Vang "))
    assert absent_from(MeetingDraft(absent=("Ida Vang", "")), item) == ("Ida Vang", "Bo Holm")
