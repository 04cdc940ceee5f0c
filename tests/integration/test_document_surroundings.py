"""What a document is weighed against: what its pieces draw from now, and the errors that stand in it."""

from __future__ import annotations

from dataclasses import replace

from secretariat.domain.document_checks.surroundings import DocumentSurroundings, PieceSource
from secretariat.domain.documents.documents import Appendix, DocumentDraft, DocumentId
from secretariat.domain.documents.recommendations import Recommendation
from secretariat.domain.initiatives import InitiativeId
from secretariat.domain.status_sheets import carried_over
from secretariat.domain.text import Piece, PieceKind, Text
from tests.integration.composing import Desk, drawn_in, heading, paragraph
from tests.support.clock import MORNING


def around(desk: Desk, draft: DocumentDraft, number: DocumentId | None = None) -> DocumentSurroundings:
    """What a draft is weighed against."""
    return desk.services.document_papers.surroundings(draft, desk.committee, document_id=number)


def source(desk: Desk, piece: Piece) -> PieceSource | None:
    """What a piece of a memo draws from."""
    return around(desk, desk.memo(piece)).pieces[piece]


def test_every_piece_tells_what_it_draws_from(desk: Desk) -> None:
    sheet = source(desk, Piece(PieceKind.SHEET, desk.initiative("2.1")))
    section = source(desk, Piece(PieceKind.SHEETS, part="beyond"))
    table = source(desk, Piece(PieceKind.BUDGET_TABLE))
    assert sheet is not None
    assert section is not None
    assert table is not None
    assert sheet.title == "2.1 Status for Jobpatruljer"
    assert section.title == "Indsatser i 2009 ud over integrationspolitikkens mål"
    assert table.title.startswith("Økonomisk oversigt")
    assert source(desk, Piece(PieceKind.PAGE_BREAK)) == PieceSource("")
    assert source(desk, Piece(PieceKind.GOALS)) == PieceSource("Status for målene")


def test_a_source_that_is_gone_is_none(desk: Desk) -> None:
    kinds = (PieceKind.SHEET, PieceKind.INDICATOR_CHART, PieceKind.BUDGET_TABLE, PieceKind.BUDGET_CHART)
    assert [source(desk, Piece(kind, 9999)) for kind in (*kinds, PieceKind.DOCUMENT)] == [None] * 5
    assert source(desk, Piece(PieceKind.SHEETS, part="nowhere")) is None
    assert source(desk, Piece(PieceKind.BUDGET_CHART, part="nowhere")) is None
    assert source(desk, Piece(PieceKind.DOCUMENT, 10**30)) is None


def test_what_is_another_committees_is_not_there(desk: Desk) -> None:
    committee = desk.services.committees.get(desk.committee).draft
    other = desk.services.committees.add(replace(committee, name="Økonomiudvalget")).id
    overview = desk.services.budgets.get(desk.services.budgets.rows(desk.committee)[0].id).draft
    table = desk.services.budgets.add(other, overview)
    document = desk.services.documents.add(other, desk.memo(paragraph("Deres ord.")))
    address = f"budget:{table.id}/{overview.rows[-1].key}/{overview.columns[-1].key}"
    assert source(desk, Piece(PieceKind.BUDGET_TABLE, int(table.id))) is None
    assert source(desk, drawn_in(document)) is None
    assert desk.services.document_papers.facts([address], desk.memo(), desk.committee) == {address: None}


def test_the_open_errors_of_a_sheet_are_counted_where_it_is_printed_and_not_where_it_is_listed(desk: Desk) -> None:
    sheet = desk.services.sheets.of(InitiativeId(desk.initiative("3.2")), desk.period.id)
    assert sheet is not None
    printed, listed = Piece(PieceKind.SHEETS, part="beyond"), Piece(PieceKind.SHEET_LIST, part="beyond")
    before = source(desk, printed)
    marked = replace(sheet.draft, marks=carried_over(sheet.draft).marks)
    desk.services.sheets.save(sheet.id, marked, version=sheet.version)
    after, named = source(desk, printed), source(desk, listed)
    assert before is not None
    assert after is not None
    assert named is not None
    assert after.errors > before.errors
    assert named.errors == 0


def test_the_errors_of_a_document_that_is_drawn_in_are_counted_and_never_those_drawn_into_it(desk: Desk) -> None:
    broken = desk.stored(desk.memo(heading("Tomt"), recommendation=Recommendation()))
    whole = desk.stored(desk.memo(paragraph("Ord."), drawn_in(broken)))
    of_broken, of_whole = source(desk, drawn_in(broken)), source(desk, drawn_in(whole))
    assert of_broken is not None
    assert of_whole is not None
    assert of_broken.errors > 0
    assert of_whole.errors < of_broken.errors


def test_documents_that_lead_back_are_told_and_others_are_not(desk: Desk) -> None:
    first = desk.stored(desk.memo(paragraph("Først.")))
    second = desk.stored(desk.memo(drawn_in(first)))
    third = desk.stored(desk.memo(drawn_in(second)))
    stranger = desk.stored(desk.memo(paragraph("Fremmed.")))
    draft = replace(first.draft, text=Text((drawn_in(third), drawn_in(stranger))))
    assert around(desk, draft, first.id).leads_back == {second.id, third.id}
    assert around(desk, draft).leads_back == frozenset()


def test_an_appendix_that_was_put_aside_is_gone(desk: Desk) -> None:
    kept, aside = desk.stored(desk.memo(title="Kort")), desk.stored(desk.memo(title="Plan"))
    desk.services.documents.remove(aside.id, version=aside.version)
    draft = desk.memo(appendices=(Appendix("a", document=kept.id), Appendix("b", document=aside.id)))
    assert around(desk, draft).gone == {aside.id}


def test_sheets_tell_their_sums_and_whether_they_stand_on_a_line(desk: Desk) -> None:
    told = around(desk, desk.memo())
    jobs = next(sheet for sheet in told.sheets if sheet.number == "2.1")
    assert (jobs.title, jobs.has_line) == ("Status for Jobpatruljer", True)
    assert [sheet.number for sheet in told.sheets if not sheet.has_line] != []
    sums = {(one.number, one.year): one.amount for one in told.told}
    assert sums["2.1", 2009] == 6_900_000
    assert next(line for line in told.lines if line.number == "2.1").amounts[1] == (2009, 6_900_000)


def test_the_day_of_the_last_issue_is_told(desk: Desk) -> None:
    document = desk.stored(desk.memo(paragraph("Ord.")))
    assert around(desk, document.draft, document.id).issued is None
    desk.services.document_issues.issue(document.id, version=document.version, reason="Prøve")
    assert around(desk, document.draft, document.id).issued == MORNING.date()
