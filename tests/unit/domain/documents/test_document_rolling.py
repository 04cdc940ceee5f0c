"""From last year's document to this year's: what is copied, what waits to be confirmed, what stays behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.committees import CommitteeId
from secretariat.domain.documents.documents import Document, DocumentDraft, DocumentId, DocumentState
from secretariat.domain.documents.fields import Fact, followed
from secretariat.domain.documents.recommendations import PathStep, Point, PreviousDecision, Recommendation
from secretariat.domain.documents.rolling import (
    BEGINNING,
    LEAD,
    POINTS,
    TITLE,
    carried_over,
    confirmed,
    field_keys,
    section_field,
    unconfirmed,
)
from secretariat.domain.periods import Period, PeriodDraft, PeriodId
from secretariat.domain.sheet_fields import Waiver
from secretariat.domain.text import (
    Alignment,
    Cell,
    Heading,
    ListItem,
    ListKind,
    NoteMark,
    Paragraph,
    Piece,
    PieceKind,
    Run,
    Section,
    Table,
    Text,
    plain,
    run,
)

ADDRESS = "line:2.1/2009"
NEXT = Period(PeriodId(2), CommitteeId(1), 1, PeriodDraft("2010", year=2010))
REPORT = DocumentDraft(
    title="Statusredegørelse 2009",
    period=PeriodId(1),
    date=date(2009, 6, 1),
    case_numbers=(CaseNumber(CaseSystem.EDOC, "2009-0005600"),),
    text=Text(
        (
            Paragraph(run("Hovedmålet er 64 pct. i 2010.")),
            Heading(1, run("Status"), Section("status", help="Hvor langt?")),
            Paragraph((Run("Jobpatruljer har "), Run("6,9 mio. kr.", field=ADDRESS), Run(" i året."))),
            Heading(1, run("Målene i 2009"), Section("goals")),
            Piece(PieceKind.GOALS),
            Paragraph(),
            Heading(1, run("Egne ord")),
            ListItem(ListKind.BULLET, 1, run("Et punkt")),
        )
    ),
    waivers=(Waiver("leftover", "title", "XX", "Det hedder den."),),
    notes="Ring til Bo.",
)
ROLLED_SECTION = section_field("status")


def stored(draft: DocumentDraft) -> Document:
    return Document(DocumentId(5), CommitteeId(1), 3, DocumentState.ISSUED, 1, draft)


ROLLED = carried_over(stored(REPORT), NEXT)


def test_the_next_document_is_a_copy_about_the_next_period():
    assert (ROLLED.title, ROLLED.period, ROLLED.rolled_from) == (REPORT.title, 2, 5)
    assert list(map(plain, ROLLED.text.blocks)) == list(map(plain, REPORT.text.blocks))


def test_date_case_numbers_waivers_and_notes_stay_behind():
    assert (ROLLED.date, ROLLED.case_numbers, ROLLED.waivers, ROLLED.notes) == (None, (), (), "")


def test_what_says_something_waits_to_be_confirmed_and_a_piece_alone_does_not():
    assert unconfirmed(ROLLED) == (TITLE, BEGINNING, ROLLED_SECTION, section_field("own-1"))
    assert section_field("goals") in field_keys(ROLLED)


def test_a_section_typed_by_hand_has_a_lasting_key_from_then_on():
    heading = ROLLED.text.blocks[6]
    assert isinstance(heading, Heading)
    assert heading.section == Section("own-1")


def test_nobody_has_to_confirm_anything_in_a_document_that_was_not_carried_over():
    assert unconfirmed(REPORT) == ()


def test_a_confirmed_section_is_confirmed_and_the_others_are_not():
    assert unconfirmed(confirmed(ROLLED, TITLE, ROLLED_SECTION)) == (BEGINNING, section_field("own-1"))


def with_block(draft: DocumentDraft, index: int, *blocks: object) -> DocumentDraft:
    made = [*draft.text.blocks]
    made[index : index + 1] = blocks
    return replace(draft, text=Text(tuple(made)))


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param(with_block(ROLLED, 2, Paragraph(run("Der er nyt."))), id="other words"),
        pytest.param(with_block(ROLLED, 1, Heading(1, run("Status nu"), Section("status"))), id="another heading"),
        pytest.param(with_block(ROLLED, 2, ROLLED.text.blocks[2], Paragraph(run("Og mere."))), id="more words"),
    ],
)
def test_a_section_that_says_something_else_needs_no_confirmation(changed):
    assert ROLLED_SECTION not in unconfirmed(changed)


def test_a_field_that_follows_the_new_year_does_not_confirm_the_words_around_it():
    moved = replace(ROLLED, text=followed(ROLLED.text, {ADDRESS: Fact("7,2 mio. kr.")}))
    assert moved.text != ROLLED.text
    assert ROLLED_SECTION in unconfirmed(moved)


def test_a_field_in_a_note_or_a_table_does_not_confirm_them_either():
    bound = Run("6,9", field=ADDRESS)
    table = Table(((Cell(((bound,),)),),), (Alignment.RIGHT,), 0)
    blocks = (Heading(1, run("Status"), Section("status")), Paragraph((Run("Se"), NoteMark((bound,)))), table)
    rolled = carried_over(stored(replace(REPORT, text=Text(blocks))), NEXT)
    moved = replace(rolled, text=followed(rolled.text, {ADDRESS: Fact("7,2")}))
    assert unconfirmed(moved) == unconfirmed(rolled) == (TITLE, ROLLED_SECTION)


def test_new_help_in_the_template_does_not_confirm_a_section():
    helped = with_block(ROLLED, 1, Heading(1, run("Status"), Section("status", help="Noget andet?")))
    assert ROLLED_SECTION in unconfirmed(helped)


def test_a_section_that_was_taken_out_needs_no_confirmation():
    without = replace(ROLLED, text=Text(ROLLED.text.blocks[:1]))
    assert unconfirmed(without) == (TITLE, BEGINNING)


def test_a_recommendation_asks_anew_and_remembers_what_was_decided_before():
    before = PreviousDecision("BIU", date(2006, 6, 14), "BIU 167/2006", "Godkendt")
    asked = Recommendation(
        lead="Status og plan.",
        points=(Point("p1", text="arbejdsplanen for 2009"),),
        path=(PathStep("BIU", date(2009, 1, 15), "BIU 9/2009", "Godkendt"), PathStep("ØU")),
        previous=(before,),
    )
    rolled = carried_over(stored(replace(REPORT, recommendation=asked)), NEXT)
    assert rolled.recommendation is not None
    assert rolled.recommendation.path == (PathStep("BIU"), PathStep("ØU"))
    assert rolled.recommendation.previous == (before,)
    assert unconfirmed(rolled)[:3] == (TITLE, LEAD, POINTS)
    other = replace(rolled.recommendation, lead="Nyt.", points=(Point("p1", text="arbejdsplanen for 2010"),))
    assert unconfirmed(replace(rolled, recommendation=other))[:2] == (TITLE, BEGINNING)


def test_a_document_without_a_next_period_has_none():
    assert carried_over(stored(REPORT), None).period is None
