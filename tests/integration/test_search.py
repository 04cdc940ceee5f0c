"""One search over all the office wrote: found as it is saved, filtered, quoted, and never lost with its index."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

import pytest

from secretariat.application.searched import Searched, SearchHit, SearchQuery
from secretariat.application.services import Services
from secretariat.bootstrap import open_office
from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.committees import Committee
from secretariat.domain.documents.documents import DocumentDraft, DocumentId
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.documents.recommendations import Point, Recommendation
from secretariat.domain.hearings import Hearing, HearingDraft
from secretariat.domain.meetings.meetings import AgendaItem, Decision, MeetingDraft, Outcome
from secretariat.domain.text import Alignment, Cell, Piece, PieceKind, Table, Text, plain, run
from secretariat.domain.text_markup import read_markup
from secretariat.persistence.search_index import index_of
from secretariat.system import paths
from tests.support.clock import FixedClock

MEMO = DocumentDraft(
    kind=DocumentKind.MEMO,
    title="Notat om helhedsplaner",
    date=date(2009, 3, 2),
    case_numbers=(CaseNumber(CaseSystem.EDOC, "2009-0005600"),),
    text=read_markup(
        "# Baggrund\n\nPlanen for **Tingbjerg** er fra 2007.{Den blev ændret i 2008.}\n\n"
        "# Vurdering\n\nAarhus gør det samme."
    ),
)


@pytest.fixture
def memo(services: Services, committee: Committee) -> DocumentId:
    """A stored memo."""
    return services.documents.add(committee.id, MEMO).id


def found(services: Services, words: str, **filters: object) -> list[SearchHit]:
    """Return the hits once the index has followed the store."""
    services.search.refresh()
    return list(services.search.find(SearchQuery(words, **filters)))  # type: ignore[arg-type]


def test_a_section_is_found_by_its_words_with_the_passage_around_them(services: Services, memo: DocumentId) -> None:
    (hit,) = found(services, "tingbjerg")
    assert (hit.kind, hit.record, hit.title, hit.heading) == (Searched.DOCUMENT, memo, MEMO.title, "Baggrund")
    assert ("Tingbjerg", True) in hit.context


def test_a_record_that_only_its_title_finds_is_told_once(services: Services, committee: Committee) -> None:
    text = read_markup("# Baggrund\n\nEn tekst.\n\n# Vurdering\n\nEn anden.\n\n# Videre\n\nMentorordningen kommer med.")
    services.documents.add(committee.id, DocumentDraft(title="Notat om Fattigdom", text=text))
    services.documents.add(committee.id, DocumentDraft(title="Mentorordningen", text=text))
    assert [hit.title for hit in found(services, "fattigdom")] == ["Notat om Fattigdom"]
    assert {hit.heading for hit in found(services, "mentorordningen")} == {"Videre"}


def test_footnotes_and_case_numbers_are_found_too(services: Services, memo: DocumentId) -> None:
    assert [hit.record for hit in found(services, '"ændret i 2008"')] == [memo]
    assert [hit.record for hit in found(services, "2009-0005600")] == [memo]


def test_danish_words_are_found_however_they_are_spelled(services: Services, memo: DocumentId) -> None:
    assert [hit.heading for hit in found(services, "århus")] == ["Vurdering"]


def test_a_phrase_must_stand_in_its_order(services: Services, memo: DocumentId) -> None:
    assert found(services, '"planen for tingbjerg"')
    assert not found(services, '"tingbjerg for planen"')


def test_what_is_typed_so_far_finds_what_begins_with_it(services: Services, memo: DocumentId) -> None:
    assert found(services, "ting")
    assert found(services, "helhedspl")
    assert not found(services, "ting ")


@pytest.mark.parametrize(
    "typed", ["", " ", "*", '"', '""', "AND", "a OR", "NOT x", "(", "x:y", "ø" * 300, "a\x00b", "'; drop"]
)
def test_nothing_that_is_typed_is_an_error(services: Services, memo: DocumentId, typed: str) -> None:
    assert found(services, typed) == []


def test_a_passage_is_taken_with_its_looks_and_where_it_comes_from(services: Services, memo: DocumentId) -> None:
    (hit,) = found(services, "tingbjerg")
    passage = services.search.passage(hit.passage)
    assert passage is not None
    assert plain(passage.text.blocks[0]).startswith("Planen for Tingbjerg")
    assert (passage.provenance.title, passage.provenance.day, passage.provenance.case_number) == (
        "Notat om helhedsplaner",
        date(2009, 3, 2),
        "2009-0005600",
    )


def test_hearings_points_and_decisions_are_found(services: Services, committee: Committee, hearing: Hearing) -> None:
    recommendation = Recommendation(points=(Point("p1", text="arbejdsplanen"),))
    draft = DocumentDraft(kind=DocumentKind.RECOMMENDATION, title="Arbejdsplan", recommendation=recommendation)
    document = services.documents.add(committee.id, draft)
    item = replace(
        services.meetings.item_of(document.id), decisions=(Decision("p1", Outcome.APPROVED, "Med forbehold"),)
    )
    meeting = services.meetings.add(committee.id, MeetingDraft(day=date(2008, 12, 11), items=(item,)))
    assert [(hit.kind, hit.record) for hit in found(services, "bydelsplan")] == [(Searched.HEARING, hearing.id)]
    assert Searched.RECOMMENDATION in {hit.kind for hit in found(services, "arbejdsplanen")}
    (decision,) = found(services, "forbehold")
    assert (decision.kind, decision.record, decision.part, decision.heading, decision.year) == (
        Searched.DECISION,
        meeting.id,
        item.key,
        "Arbejdsplan",
        2008,
    )


def test_hits_are_filtered_by_kind_year_state_and_committee(
    services: Services, committee: Committee, memo: DocumentId
) -> None:
    services.hearings.receive(committee.id, HearingDraft(title="Høring om Tingbjerg", received=date(2008, 5, 1)))
    assert len(found(services, "tingbjerg")) == 2
    assert [hit.record for hit in found(services, "tingbjerg", kinds=frozenset({Searched.DOCUMENT}))] == [memo]
    assert [hit.year for hit in found(services, "tingbjerg", years=frozenset({2008}))] == [2008]
    assert [hit.state for hit in found(services, "tingbjerg", states=frozenset({"drafting"}))] == ["drafting"]
    assert not found(services, "tingbjerg", committee=committee.id + 1)


def test_what_is_changed_is_found_anew_and_what_is_put_aside_no_more(services: Services, memo: DocumentId) -> None:
    assert found(services, "tingbjerg")
    stored = services.documents.get(memo)
    changed = services.documents.save(
        memo, replace(stored.draft, text=read_markup("Mjølnerparken")), version=stored.version
    )
    assert not found(services, "tingbjerg")
    assert found(services, "mjølnerparken")
    services.documents.remove(memo, version=changed.version)
    assert not found(services, "mjølnerparken")


def test_only_what_changed_is_read_anew(services: Services, committee: Committee, memo: DocumentId) -> None:
    services.search.refresh()
    assert services.search.refresh() == 0
    services.documents.add(committee.id, replace(MEMO, title="Et andet notat"))
    assert services.search.refresh() == 1


@pytest.fixture
def index(database: Path, services: Services, memo: DocumentId) -> Path:
    """The file of the index, once it is made."""
    services.search.refresh()
    return index_of(database, paths.index_folder())


def test_a_damaged_index_is_made_anew_and_nothing_is_missing(
    index: Path, database: Path, clock: FixedClock, services: Services
) -> None:
    services.search.find(SearchQuery("tingbjerg"))
    with open_office(database, actor=lambda: "Bo", clock=clock, exclusive=False) as office:
        index.write_bytes(b"SQLite format 3\x00" + bytes(5000))
        assert [hit.title for hit in office.services.search.find(SearchQuery("tingbjerg"))] == [MEMO.title]


@pytest.mark.parametrize("seed", range(8))
def test_bytes_overwritten_anywhere_in_the_index_lose_nothing(
    seed: int, index: Path, database: Path, clock: FixedClock, services: Services
) -> None:
    services.search.find(SearchQuery("tingbjerg"))
    dice, content = Random(seed), bytearray(index.read_bytes())
    for _ in range(400):
        content[dice.randrange(100, len(content))] = dice.randrange(256)
    with open_office(database, actor=lambda: "Bo", clock=clock, exclusive=False) as office:
        index.write_bytes(bytes(content))
        office.services.search.refresh()
        assert [hit.title for hit in office.services.search.find(SearchQuery("tingbjerg"))] == [MEMO.title]


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE record SET kind = 'nothing'",
        "UPDATE passage SET kind = 'nothing'",
        "UPDATE passage SET day = 'some day'",
        "DROP TABLE passage",
        "DROP TABLE folded",
    ],
)
def test_an_index_that_holds_what_was_never_written_is_made_anew_and_kept(
    damage: str, index: Path, database: Path, clock: FixedClock, services: Services
) -> None:
    services.search.find(SearchQuery("tingbjerg"))
    with sqlite3.connect(index) as connection:
        connection.execute(damage)
    with open_office(database, actor=lambda: "Bo", clock=clock, exclusive=False) as office:
        office.services.search.refresh()
        assert [hit.title for hit in office.services.search.find(SearchQuery("tingbjerg"))] == [MEMO.title]
    with open_office(database, actor=lambda: "Bo", clock=clock, exclusive=False) as office:
        assert office.services.search.refresh() == 0


def test_a_year_that_no_calendar_has_finds_nothing(services: Services, memo: DocumentId) -> None:
    assert not found(services, "tingbjerg", years=frozenset({10**30}))


def test_an_index_of_another_make_is_made_anew(
    index: Path, database: Path, clock: FixedClock, services: Services
) -> None:
    with sqlite3.connect(index) as connection:
        connection.execute("PRAGMA user_version = 99")
    with open_office(database, actor=lambda: "Bo", clock=clock, exclusive=False) as office:
        assert office.services.search.refresh() == 1
        assert office.services.search.find(SearchQuery("tingbjerg"))


def test_without_a_place_for_its_file_the_index_is_kept_in_memory(
    database: Path, clock: FixedClock, memo: DocumentId, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "a file"
    in_the_way.touch()
    monkeypatch.setattr(paths, "index_folder", lambda: in_the_way)
    with open_office(database, actor=lambda: "Bo", clock=clock, exclusive=False) as office:
        office.services.search.refresh()
        assert office.services.search.find(SearchQuery("tingbjerg"))


def test_items_of_the_agenda_are_found_by_their_own_text(services: Services, committee: Committee) -> None:
    item = AgendaItem("i1", title="Meddelelser", text=read_markup("Formanden fortæller om banderne."))
    services.meetings.add(committee.id, MeetingDraft(day=date(2008, 12, 11), items=(item,)))
    (hit,) = found(services, "bander")
    assert (hit.heading, hit.part) == ("Meddelelser", "i1")


def test_a_meeting_is_found_though_a_recommendation_on_its_agenda_was_put_aside(
    services: Services, committee: Committee, memo: DocumentId
) -> None:
    services.documents.remove(memo, version=services.documents.get(memo).version)
    item = AgendaItem("a", document=memo, decisions=(Decision("", Outcome.APPROVED, "Enhedslisten tog forbehold"),))
    meeting = services.meetings.add(committee.id, MeetingDraft(day=date(2009, 3, 12), items=(item,)))
    assert [hit.record for hit in found(services, "forbehold")] == [meeting.id]


def test_an_item_is_found_by_the_title_its_recommendation_has_now(
    services: Services, committee: Committee, memo: DocumentId
) -> None:
    services.meetings.add(committee.id, MeetingDraft(day=date(2009, 3, 12), items=(AgendaItem("a", document=memo),)))
    assert found(services, "helhedsplaner", kinds=frozenset({Searched.DECISION}))
    services.documents.save(memo, replace(MEMO, title="Notat om byfornyelse"), version=1)
    assert not found(services, "helhedsplaner", kinds=frozenset({Searched.DECISION}))
    assert found(services, "byfornyelse", kinds=frozenset({Searched.DECISION}))


def test_what_stands_over_tables_and_pieces_is_found(services: Services, committee: Committee) -> None:
    table = Table(((Cell((run("151"),)),),), (Alignment.RIGHT,), 0, run("Ansatte efter uddannelse"))
    text = Text((table, Piece(PieceKind.BUDGET_CHART, caption="Udgifternes udvikling")))
    memo = services.documents.add(committee.id, replace(MEMO, text=text))
    assert [hit.record for hit in found(services, '"efter uddannelse"')] == [memo.id]
    assert [hit.record for hit in found(services, "udgifternes")] == [memo.id]
