"""A response is begun, kept in versions, issued once and corrected in a new version."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from secretariat.application.faults import CannotPrint, Conflict, NotFound, StorageFault, StorageTrouble, Withheld
from secretariat.domain.committees import DocumentLanguage, Template
from secretariat.domain.hearings import HearingDraft, HearingState, Question
from secretariat.domain.problems import Severity
from secretariat.domain.text import Heading, Text, plain
from tests.integration.conftest import ACTOR
from tests.support.responses import ANSWER, answered, approved, drafting, paragraph


def test_a_response_begins_as_the_committee_writes(services, committee):
    own = replace(committee.draft, default_template=Template.MEMO, place="Aarhus")
    draft = HearingDraft(title="Valby", asker="Lokaludvalget\nPostboks 1", responsible="Bo")

    response = services.responses.begin(draft, own).response

    assert (response.template, response.language, response.place) == (Template.MEMO, DocumentLanguage.DANISH, "Aarhus")
    assert (response.addressee, response.case_officer) == (draft.asker, "Bo")
    assert (response.signatory_name, response.signatory_title) == (own.chair_name, own.chair_title)
    assert response.greeting == "Med venlig hilsen"
    assert "Valby" in response.title
    assert any(isinstance(block, Heading) for block in response.text.blocks)


def test_a_response_begins_with_a_section_for_each_question(services, committee):
    draft = HearingDraft(title="Valby", questions=(Question("a", "Hvad?"), Question("b", "Hvornår?")))

    text = services.responses.begin(draft, committee.draft).response.text

    answers = [
        block for block in text.blocks if isinstance(block, Heading) and block.section and block.section.question
    ]
    assert [(heading.section.question, plain(heading)) for heading in answers] == [("a", "Hvad?"), ("b", "Hvornår?")]


def test_an_english_committee_begins_in_english(services, committee):
    english = replace(committee.draft, language=DocumentLanguage.ENGLISH)

    response = services.responses.begin(HearingDraft(title="Valby"), english).response

    assert response.language is DocumentLanguage.ENGLISH
    assert response.greeting.startswith("Yours")


def test_a_response_is_begun_once(services, committee, hearing):
    draft = drafting(services, hearing).draft

    assert services.responses.begin(draft, committee.draft) is draft


def test_a_named_version_is_kept_while_the_text_goes_on(services, hearing, clock):
    hearing = drafting(services, hearing)
    first = services.responses.snapshot(hearing.id, " Før høring ")
    clock.advance(minutes=10)
    changed = answered(hearing.draft, Text((paragraph("Helt andet"),)))
    hearing = services.hearings.save(hearing.id, changed, version=hearing.version)
    second = services.responses.snapshot(hearing.id, "Efter")

    assert (first.name, first.by, first.draft.text) == ("Før høring", ACTOR, ANSWER)
    assert list(services.responses.snapshots(hearing.id)) == [second, first]
    assert second.draft == changed.response


def test_without_a_response_there_are_no_versions(services, hearing):
    assert not services.responses.snapshots(hearing.id)
    assert not services.responses.issues(hearing.id)
    with pytest.raises(NotFound):
        services.responses.snapshot(hearing.id, "Før")


def test_the_checks_know_what_day_it_is(services, committee, clock):
    draft = HearingDraft(title="Valby", deadline=clock.today())

    before = {finding.code for finding in services.responses.check(None, draft, committee.draft)}
    clock.advance(days=2)
    after = {finding.code for finding in services.responses.check(None, draft, committee.draft)}

    assert after - before == {"deadline_passed"}


def test_a_response_on_its_way_prints_as_a_draft(services, committee, hearing):
    hearing = drafting(services, hearing)

    document = services.responses.document(
        hearing.draft, committee.draft, state=hearing.state, number=hearing.response_number, corrects=None
    )

    assert document.standing == "Udkast"
    assert services.renderer.render(document).startswith(b"%PDF-")


def test_the_file_is_named_after_the_case_and_the_title(services, hearing):
    draft = drafting(services, hearing).draft

    assert services.responses.file_name(draft) == f"2025-0005600 {draft.response.title}.pdf"
    assert services.responses.file_name(HearingDraft(title="Valby")) == "Valby.pdf"


def test_an_approved_response_is_issued_and_frozen(services, committee, hearing, clock):
    hearing = approved(services, drafting(services, hearing))
    clock.advance(minutes=30)

    issued = services.responses.issue(hearing.id, version=hearing.version)

    pdf = services.responses.issued_pdf(issued.id)
    assert issued.sha256 == hashlib.sha256(pdf).hexdigest()
    assert (issued.number, issued.corrects, issued.at, issued.by) == (1, None, clock.now(), ACTOR)
    assert (issued.hearing, issued.committee) == (hearing.draft, committee.draft)
    assert (issued.document.standing, issued.document.text) == ("", ANSWER)
    assert (issued.waived, issued.reason) == ((), "")
    assert list(services.responses.issues(hearing.id)) == [issued]
    stored = services.hearings.get(hearing.id)
    assert (stored.state, stored.is_locked) == (HearingState.ISSUED, True)
    assert stored.history[-1].after is HearingState.ISSUED


def test_what_was_issued_does_not_follow_what_changes_later(services, committee, hearing):
    hearing = approved(services, drafting(services, hearing))
    issued = services.responses.issue(hearing.id, version=hearing.version)
    pdf = services.responses.issued_pdf(issued.id)

    services.committees.save(committee.id, replace(committee.draft, name="Et nyt navn"), version=1)
    locked = services.hearings.get(hearing.id)
    corrected = services.responses.correct(hearing.id, version=locked.version, reason="Tastefejl")
    services.hearings.save(hearing.id, answered(corrected.draft, Text((paragraph("Nyt"),))), version=corrected.version)

    assert list(services.responses.issues(hearing.id)) == [issued]
    assert services.responses.issued_pdf(issued.id) == pdf


def test_an_issued_response_cannot_be_edited(services, hearing):
    hearing = approved(services, drafting(services, hearing))
    services.responses.issue(hearing.id, version=hearing.version)
    locked = services.hearings.get(hearing.id)

    with pytest.raises(Withheld, match="locked"):
        services.hearings.save(hearing.id, replace(locked.draft, notes="ny"), version=locked.version)
    for state in (HearingState.DRAFTING, HearingState.DECLINED):
        with pytest.raises(Withheld, match="locked"):
            services.hearings.move(hearing.id, state, version=locked.version)
    assert services.hearings.get(hearing.id) == locked


@pytest.mark.parametrize("steps", [0, 1])
def test_nothing_is_issued_without_the_chairs_approval(services, hearing, steps):
    hearing = drafting(services, hearing)
    for state in (HearingState.INTERNAL_REVIEW,)[:steps]:
        hearing = services.hearings.move(hearing.id, state, version=hearing.version)

    with pytest.raises(Withheld, match="not_approved"):
        services.responses.issue(hearing.id, version=hearing.version, reason="haster")

    assert services.hearings.get(hearing.id) == hearing


def test_open_errors_hold_a_response_back_until_there_is_a_reason(services, hearing):
    hearing = approved(services, drafting(services, hearing, text=Text((paragraph("[mangler tal]"),))))

    with pytest.raises(Withheld, match="open_errors") as refusal:
        services.responses.issue(hearing.id, version=hearing.version, reason="  ")

    assert refusal.value.findings
    assert all(finding.severity is Severity.ERROR for finding in refusal.value.findings)
    issued = services.responses.issue(hearing.id, version=hearing.version, reason="Fristen er i dag ")
    assert (issued.waived, issued.reason) == (refusal.value.findings, "Fristen er i dag")
    assert services.responses.issues(hearing.id)[0].waived == refusal.value.findings


def test_a_response_changed_meanwhile_is_not_issued(services, hearing):
    hearing = approved(services, drafting(services, hearing))

    with pytest.raises(Conflict):
        services.responses.issue(hearing.id, version=hearing.version - 1)

    assert services.hearings.get(hearing.id) == hearing
    assert not services.responses.issues(hearing.id)


def test_a_paper_that_cannot_be_set_is_not_issued(services, hearing, monkeypatch):
    hearing = approved(services, drafting(services, hearing))

    def refuse(_renderer, _document):
        raise CannotPrint("table_too_wide")

    monkeypatch.setattr("secretariat.printing.renderer.PdfRenderer.render", refuse)
    with pytest.raises(CannotPrint):
        services.responses.issue(hearing.id, version=hearing.version)

    assert services.hearings.get(hearing.id) == hearing
    assert not services.responses.issues(hearing.id)


def test_a_correction_is_a_new_version_that_tells_what_it_replaces(services, hearing, clock):
    hearing = approved(services, drafting(services, hearing))
    first = services.responses.issue(hearing.id, version=hearing.version)
    locked = services.hearings.get(hearing.id)
    clock.advance(days=3)

    corrected = services.responses.correct(hearing.id, version=locked.version, reason="Forkert beløb")

    assert (corrected.state, corrected.response_number) == (HearingState.DRAFTING, 2)
    assert (corrected.history[-1].remark, corrected.draft) == ("Forkert beløb", locked.draft)
    second = services.responses.issue(hearing.id, version=approved(services, corrected).version)
    assert (second.number, second.corrects) == (2, 1)
    assert "version 1" in second.document.standing
    assert "26. marts 2025" in second.document.standing
    assert list(services.responses.issues(hearing.id)) == [first, second]


def test_only_what_was_issued_is_corrected_and_only_for_a_reason(services, hearing):
    hearing = drafting(services, hearing)
    with pytest.raises(Withheld, match="not_issued"):
        services.responses.correct(hearing.id, version=hearing.version, reason="Fejl")
    with pytest.raises(Withheld, match="reason_needed"):
        services.responses.correct(hearing.id, version=hearing.version, reason=" ")


@pytest.mark.parametrize("change", ["CAST(pdf || x'20' AS BLOB)", "pdf || x'20'", "x''"])
def test_a_pdf_that_was_tampered_with_is_not_handed_out(services, hearing, database, change):
    hearing = approved(services, drafting(services, hearing))
    issued = services.responses.issue(hearing.id, version=hearing.version)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute(f"UPDATE issue SET pdf = {change}")

    with pytest.raises(StorageFault) as fault:
        services.responses.issued_pdf(issued.id)

    assert fault.value.trouble is StorageTrouble.DAMAGED


def test_a_paper_with_a_date_of_its_own_keeps_it(services, hearing, committee):
    draft = drafting(services, hearing).draft
    dated = replace(draft, response=replace(draft.response, date=date(2025, 1, 2)))

    document = services.responses.document(dated, committee.draft, state=HearingState.DRAFTING, number=1, corrects=None)

    assert "2. januar 2025" in document.signature.place_and_date


def test_a_locked_response_prints_as_it_left_the_house(services, hearing):
    hearing = approved(services, drafting(services, hearing))
    issued = services.responses.issue(hearing.id, version=hearing.version)
    assert services.responses.paper(hearing.id) == services.responses.issued_pdf(issued.id)


def test_a_response_being_written_prints_as_a_draft(services, hearing):
    drafting(services, hearing)
    assert services.responses.paper(hearing.id).startswith(b"%PDF-1.7")


def test_the_archive_lists_every_version_the_newest_first(services, committee, hearing, clock):
    hearing = approved(services, drafting(services, hearing))
    first = services.responses.issue(hearing.id, version=hearing.version)
    clock.advance(days=3)
    corrected = services.responses.correct(
        hearing.id, version=services.hearings.get(hearing.id).version, reason="Forkert beløb"
    )
    second = services.responses.issue(hearing.id, version=approved(services, corrected).version)

    rows = services.responses.archive(committee.id)

    assert [(row.id, row.number, row.hearing_id) for row in rows] == [
        (second.id, 2, hearing.id),
        (first.id, 1, hearing.id),
    ]
    assert rows[0].title == second.document.title
    assert rows[0].case_numbers == tuple(number.number for number in second.hearing.case_numbers)


def test_what_left_the_house_stays_in_the_archive_when_its_hearing_is_put_aside(services, committee, hearing):
    hearing = approved(services, drafting(services, hearing))
    issued = services.responses.issue(hearing.id, version=hearing.version)
    services.hearings.remove(hearing.id, version=services.hearings.get(hearing.id).version)

    assert [row.id for row in services.responses.archive(committee.id)] == [issued.id]
    assert services.responses.issued_pdf(issued.id).startswith(b"%PDF")
