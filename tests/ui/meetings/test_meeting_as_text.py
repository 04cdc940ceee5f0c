"""Whatever is typed into a meeting is told in the comparison after a crash."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.documents.documents import Appendix
from secretariat.domain.meetings.meetings import (
    AgendaItem,
    Decision,
    ItemKind,
    MeetingDraft,
    Member,
    Outcome,
    Statement,
)
from secretariat.domain.text import plain
from secretariat.domain.text_markup import read_markup
from secretariat.ui.meetings.meeting_as_text import meeting_as_text

ITEM = AgendaItem(
    "a",
    ItemKind.AD_HOC,
    number=3,
    title="Besøg",
    case_numbers=(CaseNumber(CaseSystem.EDOC, "2025-0005600"),),
    text=read_markup("Afgang kl. 9."),
    appendices=(Appendix("b", "Program", file="S:/program.pdf"),),
    is_closed=True,
    closed_ground="styrelseslovens § 10",
    decisions=(Decision("", Outcome.APPROVED, "uden bemærkninger"),),
    remarks=read_markup("Udvalget drøftede sagen."),
    statements=(Statement("Ø", "Vi stemte imod."),),
    absent=("Bo Friis",),
)
DRAFT = MeetingDraft(
    title="Ordinært møde",
    day=date(2025, 4, 2),
    starts=time(16, 30),
    ends=time(19, 15),
    place="Rådhuset",
    members=(Member("Anna Berg", "Formand", "A"),),
    absent=("Carla Holm",),
    sending_deadline=date(2025, 3, 28),
    items=(ITEM,),
    notes="Husk kaffe",
)
TOLD = (
    "Ordinært møde", "02-04-2025", "16.30", "19.15", "Rådhuset", "Anna Berg · Formand · A", "Carla Holm",
    "28-03-2025", "Husk kaffe", "3. Besøg", "2025-0005600", "Afgang kl. 9.", "Program · S:/program.pdf",
    "styrelseslovens § 10", "Approved · uden bemærkninger", "Udvalget drøftede sagen.", "Ø · Vi stemte imod.",
    "Bo Friis",
)  # fmt: skip


def words(draft):
    return "\n".join(plain(block) for block in meeting_as_text(draft).blocks)


def test_everything_that_was_typed_is_told(qapp):
    assert [part for part in TOLD if part not in words(DRAFT)] == []


def test_an_empty_meeting_tells_nothing(qapp):
    assert not meeting_as_text(MeetingDraft()).blocks


def test_two_meetings_that_differ_are_told_differently(qapp):
    decided = replace(ITEM, decisions=(Decision("", Outcome.REJECTED),))
    assert words(DRAFT) != words(replace(DRAFT, items=(decided,)))
