"""Documents are kept without loss, listed without reading them, moved as the office moves them, never by halves."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings

from secretariat.application.faults import Conflict, NotFound, StorageFault, StorageTrouble, Withheld
from secretariat.bootstrap import open_office
from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.committees import CommitteeDraft, CommitteeId, DocumentLanguage
from secretariat.domain.documents.documents import DocumentDraft, DocumentId, DocumentState, problems_of
from secretariat.domain.documents.kinds import DocumentKind, PaperChoices
from secretariat.domain.documents.recommendations import Point, Recommendation
from secretariat.domain.documents.rolling import TITLE, confirmed
from secretariat.domain.documents.templates import DocumentTemplateDraft, TemplateSection
from secretariat.domain.meetings.meetings import MeetingDraft
from secretariat.domain.periods import PeriodDraft
from secretariat.domain.problems import Invalid
from secretariat.domain.text import Heading, Paragraph, Piece, PieceKind, Section, Text, run
from secretariat.persistence import engine as engines
from tests.integration import reports
from tests.integration.conftest import ACTOR
from tests.support.any_values import values
from tests.support.texts import long_text

CASES = (CaseNumber(CaseSystem.EDOC, "2009-0005600"), CaseNumber(CaseSystem.POLITICAL, "167/2006"))


def _memo(title: str = "Notat om mentorer", **told) -> DocumentDraft:
    return DocumentDraft(title=title, **told)


@pytest.fixture
def memo(services, committee):
    """A stored memo."""
    return services.documents.add(committee.id, _memo(case_numbers=CASES, case_officer="Bo"))


def _unlinked(draft: DocumentDraft) -> DocumentDraft:
    """Return a draft that may be stored alone: what it links to is not there."""
    choices = replace(draft.choices, contents_depth=2)
    title = draft.title.strip() or "Notat"
    return replace(draft, title=title, choices=choices, template=None, period=None, rolled_from=None)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(draft=values(DocumentDraft).map(_unlinked), changed=values(DocumentDraft).map(_unlinked))
def test_whatever_stands_in_a_document_is_stored_and_changed_without_loss(services, committee, draft, changed):
    stored = services.documents.add(committee.id, draft)
    assert (stored.version, stored.number, stored.state) == (1, 1, DocumentState.DRAFTING)
    assert services.documents.get(stored.id) == stored
    assert services.documents.save(stored.id, stored.draft, version=1).draft == stored.draft

    saved = services.documents.save(stored.id, changed, version=2)
    assert (saved.version, services.documents.get(stored.id)) == (3, saved)

    snapshot = services.documents.snapshot(stored.id, "Før mødet")
    assert services.documents.snapshot_draft(snapshot.id) == saved.draft


def test_a_text_with_pieces_and_fields_is_what_was_written(services, committee):
    text = Text(
        (
            Heading(1, run("Økonomi"), Section("economy")),
            Paragraph((*run("Der er afsat "), replace(run("6,9 mio. kr.")[0], field="line:2.1/2009"))),
            Piece(PieceKind.BUDGET_TABLE, source=7, part="g1", caption="Indsatser"),
        )
    )

    stored = services.documents.add(committee.id, _memo(text=text))

    assert services.documents.get(stored.id).draft.text == text


def test_a_document_keeps_what_it_links_to(services, committee):
    report = reports.begun(services, committee.id)
    template = services.documents.templates(committee.id)[0]
    first = services.documents.add(committee.id, _memo())
    draft = _memo(template=template.id, period=report.period.id, rolled_from=first.id)

    stored = services.documents.add(committee.id, draft)

    assert services.documents.get(stored.id).draft == draft


def test_a_document_without_a_title_is_not_stored_and_says_why(services, committee):
    untitled = _memo(" ", choices=PaperChoices(contents_depth=4))

    with pytest.raises(Invalid) as refusal:
        services.documents.add(committee.id, untitled)

    assert refusal.value.problems == problems_of(untitled)
    assert services.documents.rows(committee.id) == []


def test_what_was_typed_is_tidied(services, committee):
    stored = services.documents.add(committee.id, _memo("  Notat om a\u030arhus ", addressee="Udvalget \n"))

    assert (stored.draft.title, stored.draft.addressee) == ("Notat om århus", "Udvalget")


def test_the_list_tells_each_document_the_last_changed_first(services, committee, clock):
    report = reports.begun(services, committee.id)
    closed = Recommendation(points=(Point("p1"),), is_closed=True)
    first = services.documents.add(
        committee.id,
        _memo(
            "Ærøs indstilling",
            kind=DocumentKind.RECOMMENDATION,
            recommendation=closed,
            period=report.period.id,
            date=date(2007, 2, 1),
            case_numbers=CASES,
            case_officer="Bo",
        ),
    )
    clock.advance(minutes=1)
    second = services.documents.add(committee.id, _memo("Andet"))
    clock.advance(minutes=1)
    services.documents.save(first.id, first.draft, version=1)

    rows = services.documents.rows(committee.id)

    assert [row.id for row in rows] == [first.id, second.id]
    row = rows[0]
    assert (row.kind, row.title, row.state, row.number) == (
        DocumentKind.RECOMMENDATION,
        "Ærøs indstilling",
        DocumentState.DRAFTING,
        1,
    )
    assert (row.day, row.period, row.year) == (date(2007, 2, 1), report.period.id, 2006)
    assert (row.case_numbers, row.case_officer) == (("2009-0005600", "167/2006"), "Bo")
    assert (row.is_closed, row.unconfirmed, row.changed) == (True, 0, clock.now())
    assert rows[1].sort_key < row.sort_key
    assert (rows[1].year, rows[1].day, rows[1].is_closed) == (None, None, False)


def test_a_change_on_top_of_somebody_elses_is_a_conflict_over_another_connection_too(
    services, committee, memo, database, clock
):
    with open_office(database, actor=str, clock=clock, exclusive=False) as other:
        saved = other.services.documents.save(memo.id, replace(memo.draft, title="Andres"), version=1)

    for change in (
        lambda: services.documents.save(memo.id, memo.draft, version=1),
        lambda: services.documents.move(memo.id, DocumentState.READY, version=1),
        lambda: services.documents.remove(memo.id, version=1),
    ):
        with pytest.raises(Conflict):
            change()
    assert services.documents.get(memo.id) == saved


def test_a_disk_that_fills_half_way_stores_nothing_of_a_document(database, clock, monkeypatch):
    ordinary = engines.working_engine

    def full(url):
        engine = ordinary(url)

        @engines.event.listens_for(engine, "connect")
        def _limit(connection, _entry):
            (pages,) = connection.execute("PRAGMA page_count").fetchone()
            connection.execute(f"PRAGMA max_page_count = {pages + 10}")

        return engine

    monkeypatch.setattr(engines, "working_engine", full)
    with open_office(database, actor=str, clock=clock) as office:
        services = office.services
        committee = services.committees.add(CommitteeDraft(name="Udvalg"))
        memo = services.documents.add(committee.id, _memo())

        with pytest.raises(StorageFault) as fault:
            services.documents.save(memo.id, _memo("Nyt", text=long_text()), version=1)

        assert fault.value.trouble is StorageTrouble.FULL
        assert services.documents.get(memo.id) == memo


@pytest.mark.parametrize("column", ["text", "choices", "appendices", "recommendation", "marks", "waivers"])
def test_damage_in_a_document_is_told_as_damage_and_keeps_nothing_from_the_list(
    services, committee, memo, database, column
):
    with closing(sqlite3.connect(database)) as connection:
        connection.execute(f"UPDATE document SET {column} = '[]'")
        connection.commit()

    with pytest.raises(StorageFault) as fault:
        services.documents.get(memo.id)

    assert (fault.value.trouble, fault.value.path) == (StorageTrouble.DAMAGED, database)
    assert [row.title for row in services.documents.rows(committee.id)] == ["Notat om mentorer"]


def test_a_document_moves_on_and_back_and_tells_who_moved_it(services, memo, clock):
    clock.advance(minutes=5)
    ready = services.documents.move(memo.id, DocumentState.READY, version=1, remark=" Læst ")
    back = services.documents.move(memo.id, DocumentState.DRAFTING, version=2)

    assert services.documents.get(memo.id) == back
    assert [(move.before, move.after, move.by, move.remark) for move in back.history] == [
        (None, DocumentState.DRAFTING, ACTOR, ""),
        (DocumentState.DRAFTING, DocumentState.READY, ACTOR, "Læst"),
        (DocumentState.READY, DocumentState.DRAFTING, ACTOR, ""),
    ]
    assert ready.history[1].at == clock.now()


def test_where_a_document_stands_already_is_no_move(services, memo):
    assert services.documents.move(memo.id, DocumentState.DRAFTING, version=1) == memo


def test_a_move_the_office_does_not_know_is_refused(services, memo):
    ready = services.documents.move(memo.id, DocumentState.READY, version=1)

    for state in (DocumentState.REVIEW, DocumentState.ISSUED):
        with pytest.raises(Withheld, match="no_such_move"):
            services.documents.move(memo.id, state, version=ready.version)


def test_only_an_issued_document_is_corrected_and_only_with_a_reason(services, memo):
    with pytest.raises(Withheld, match="not_issued"):
        services.documents.correct(memo.id, version=1, reason="Tallet i afsnit 2 var forkert")
    with pytest.raises(Withheld, match="reason_needed"):
        services.documents.correct(memo.id, version=1, reason=" ")


def test_a_document_put_aside_leaves_the_list_and_comes_back_whole(services, committee, memo):
    services.documents.remove(memo.id, version=1)

    assert services.documents.rows(committee.id) == []
    with pytest.raises(NotFound):
        services.documents.get(memo.id)

    back = services.documents.bring_back(memo.id)
    assert (back.draft, back.version) == (memo.draft, 3)
    assert services.documents.bring_back(memo.id) == back


def test_a_document_on_an_agenda_is_not_put_aside_before_the_meeting_is(services, committee):
    draft = _memo(kind=DocumentKind.RECOMMENDATION, recommendation=Recommendation())
    document = services.documents.add(committee.id, draft)
    item = services.meetings.item_of(document.id)
    meeting = services.meetings.add(committee.id, MeetingDraft(day=date(2009, 3, 18), items=(item,)))

    with pytest.raises(Withheld, match="on_agenda"):
        services.documents.remove(document.id, version=1)
    services.meetings.remove(meeting.id, version=1)
    services.documents.remove(document.id, version=1)

    assert services.documents.rows(committee.id) == []


def test_an_unknown_document_or_committee_is_not_found(services, committee):
    nobody, nothing = CommitteeId(99), DocumentId(99)
    template = services.documents.templates(committee.id)[0].id

    for ask in (
        lambda: services.documents.get(nothing),
        lambda: services.documents.save(nothing, _memo(), version=1),
        lambda: services.documents.move(nothing, DocumentState.READY, version=1),
        lambda: services.documents.remove(nothing, version=1),
        lambda: services.documents.bring_back(nothing),
        lambda: services.documents.snapshot(nothing, "Før mødet"),
        lambda: services.documents.snapshot_draft(nothing),
        lambda: services.documents.rolled(nothing, None),
        lambda: services.documents.add(nobody, _memo()),
        lambda: services.documents.templates(nobody),
        lambda: services.documents.begin(nobody, template, None),
    ):
        with pytest.raises(NotFound):
            ask()


def test_versions_come_newest_first_and_stay_as_the_document_stood(services, memo, clock):
    first = services.documents.snapshot(memo.id, " Før mødet ")
    clock.advance(minutes=1)
    services.documents.save(memo.id, replace(memo.draft, title="Efter mødet"), version=1)
    second = services.documents.snapshot(memo.id, "Efter mødet")

    assert services.documents.snapshots(memo.id) == [second, first]
    assert (first.name, first.by) == ("Før mødet", ACTOR)
    assert services.documents.snapshot_draft(first.id) == memo.draft
    assert services.documents.snapshot_draft(second.id).title == "Efter mødet"


def test_a_version_needs_a_name(services, memo):
    with pytest.raises(Invalid):
        services.documents.snapshot(memo.id, "  ")


def test_a_document_begins_with_its_template_its_period_and_the_committees_facts(services, committee):
    report = reports.begun(services, committee.id)
    template = next(
        each for each in services.documents.templates(committee.id) if each.draft.kind is DocumentKind.STATUS_REPORT
    )

    draft = services.documents.begin(committee.id, template.id, report.period.id)

    assert (draft.kind, draft.template, draft.period) == (DocumentKind.STATUS_REPORT, template.id, report.period.id)
    assert "2006" in draft.title
    assert (draft.case_officer, draft.signatory_name) == (ACTOR, "Formandens navn")
    assert services.documents.rows(committee.id) == []


def test_nothing_begins_with_what_is_another_committees(services, committee):
    other = services.committees.add(CommitteeDraft(name="Økonomiudvalget"))
    template = services.documents.templates(other.id)[0]
    own = services.documents.templates(committee.id)[0]
    period = services.periods.add(other.id, PeriodDraft("2006", year=2006))
    memo = services.documents.add(committee.id, _memo())

    for ask in (
        lambda: services.documents.begin(committee.id, template.id, None),
        lambda: services.documents.begin(committee.id, own.id, period.id),
        lambda: services.documents.rolled(memo.id, period.id),
    ):
        with pytest.raises(NotFound):
            ask()


SECTION = Text((Heading(1, run("Formål"), Section("purpose")), Paragraph(run("Udvalget styrker indsatsen i 2006."))))


@pytest.fixture
def rolled(services, committee):
    """Next period's document, stored as it was carried over."""
    period = reports.begun(services, committee.id).period
    last = services.documents.add(committee.id, _memo("Arbejdsplan 2006", text=SECTION, period=period.id))
    following = services.periods.add(committee.id, PeriodDraft("2007", year=2007))
    return services.documents.add(committee.id, services.documents.rolled(last.id, following.id))


def test_what_was_carried_over_is_counted_until_it_is_changed_or_confirmed(services, committee, rolled):
    assert services.documents.rows(committee.id)[0].unconfirmed == 2

    changed = services.documents.save(rolled.id, replace(rolled.draft, title="Arbejdsplan 2007"), version=1)
    assert [mark.field for mark in changed.draft.marks] == ["section:purpose"]
    assert services.documents.rows(committee.id)[0].unconfirmed == 1

    services.documents.save(rolled.id, confirmed(changed.draft, changed.draft.marks[0].field), version=2)
    assert services.documents.rows(committee.id)[0].unconfirmed == 0


def test_a_mark_that_fell_does_not_come_back_when_the_old_words_do(services, rolled):
    changed = services.documents.save(rolled.id, replace(rolled.draft, title="Arbejdsplan 2007"), version=1)

    back = services.documents.save(rolled.id, replace(changed.draft, title=rolled.draft.title), version=2)

    assert TITLE not in [mark.field for mark in back.draft.marks]


def test_a_committee_that_never_had_a_template_is_given_one_of_each_kind_in_its_language(services, committee):
    english = services.committees.add(CommitteeDraft(name="Committee", language=DocumentLanguage.ENGLISH))

    danish = services.documents.templates(committee.id)

    assert [each.draft.kind for each in danish] == list(DocumentKind)
    assert services.documents.templates(committee.id) == danish
    assert services.document_templates.list(committee.id) == danish
    assert {each.draft.language for each in services.documents.templates(english.id)} == {DocumentLanguage.ENGLISH}


def test_a_committee_that_put_its_templates_aside_is_left_without(services, committee):
    for template in services.documents.templates(committee.id):
        services.document_templates.remove(template.id, version=1)

    assert services.documents.templates(committee.id) == []


def test_templates_come_by_kind_and_name(services, committee):
    sections = (TemplateSection("a", "Baggrund", pieces=(Piece(PieceKind.POINTS),)),)
    names = [
        ("Økonomisk notat", DocumentKind.MEMO),
        ("Årsplan", DocumentKind.WORK_PLAN),
        ("Almindeligt notat", DocumentKind.MEMO),
        ("Indstilling", DocumentKind.RECOMMENDATION),
    ]
    for name, kind in names:
        services.document_templates.add(committee.id, DocumentTemplateDraft(name, kind=kind, sections=sections))

    found = services.documents.templates(committee.id)

    assert [each.draft.name for each in found] == ["Indstilling", "Almindeligt notat", "Økonomisk notat", "Årsplan"]
    assert found[0].draft.sections == sections


def test_a_document_stays_whole_when_what_its_pieces_draw_from_is_put_aside(services, committee):
    report = reports.begun(services, committee.id)
    pieces = Text((Piece(PieceKind.SHEETS), Piece(PieceKind.SHEET, source=report.initiatives[0].id)))
    template = services.documents.templates(committee.id)[0]
    draft = _memo(text=pieces, period=report.period.id, template=template.id)
    stored = services.documents.add(committee.id, draft)

    services.periods.remove(report.period.id, version=report.period.version)
    services.initiatives.remove(report.initiatives[0].id, version=report.initiatives[0].version)
    services.document_templates.remove(template.id, version=template.version)

    assert services.documents.get(stored.id) == stored
    assert services.documents.rows(committee.id)[0].year == 2006
    assert services.documents.save(stored.id, replace(draft, title="Nyt"), version=1).draft.text == pieces


def test_the_moment_of_a_change_is_kept_in_universal_time(services, committee, clock):
    clock.at = datetime(2009, 7, 1, 22, 30, tzinfo=UTC)

    services.documents.add(committee.id, _memo())

    assert services.documents.rows(committee.id)[0].changed == clock.at
