"""What the program itself prints of a document leaves the house once, whole, and is the same ever after."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import date
from zipfile import ZipFile

import pytest

from secretariat.application.faults import Withheld
from secretariat.application.issuing.issues import STEPS
from secretariat.application.issuing.packages import MANIFEST
from secretariat.application.progress import Cancelled
from secretariat.bootstrap import open_office
from secretariat.domain.budget.tables import BudgetTableDraft
from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.documents.documents import Appendix, DocumentDraft, DocumentState
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.documents.recommendations import Point, PointVerb, Recommendation
from secretariat.domain.meetings.meetings import Decision, MeetingDraft, MeetingState, Outcome
from secretariat.domain.text import Heading, Paragraph, Piece, PieceKind, Run, Section, Text, plain, run
from tests.integration import reports
from tests.integration.conftest import strays_in
from tests.support.pdf_reading import read

KILLED_WHILE_ISSUING = """
import os, signal, sys
from pathlib import Path
from secretariat.application.issuing.packages import MANIFEST
from secretariat.bootstrap import open_office
from secretariat.persistence.unit_of_work import StoredUnitOfWork

def killed(unit):
    os.kill(os.getpid(), signal.SIGKILL)

office = open_office(Path(sys.argv[1]), actor=str, exclusive=False)
StoredUnitOfWork.commit = killed
office.services.document_issues.issue(int(sys.argv[2]), version=1, reason="Haster")
"""

POINTS = (Point("p1", PointVerb.APPROVES, "arbejdsplanen for 2007"), Point("p2", PointVerb.TAKES_NOTE, "redegørelsen"))


@pytest.fixture
def recommendation(services, committee):
    """A stored recommendation with two points and a piece that tells what was decided."""
    text = Text(
        (
            Piece(PieceKind.POINTS),
            Heading(1, run("Problemstilling"), Section("problem")),
            Paragraph(run("Udvalget skal have en plan for arbejdet med mentorer.")),
            Piece(PieceKind.DECISIONS),
        )
    )
    draft = DocumentDraft(
        kind=DocumentKind.RECOMMENDATION,
        title="Arbejdsplan for 2007",
        case_numbers=(CaseNumber(CaseSystem.EDOC, "2007-0005600"),),
        text=text,
        recommendation=Recommendation(points=POINTS),
    )
    return services.documents.add(committee.id, draft)


def test_a_reprint_is_byte_for_byte_what_was_issued_whatever_is_changed_afterwards(
    services, committee, recommendation, database, clock
):
    issued = services.document_issues.issue(recommendation.id, version=1, reason="Haster")
    printed = {file.role: services.document_issues.file(issued.id, file.role) for file in issued.files}
    services.committees.save(committee.id, replace(committee.draft, name="Et andet udvalg"), version=1)
    clock.advance(days=400)

    with open_office(database, actor=str, clock=clock, exclusive=False) as later:
        again = {role: later.services.document_issues.file(issued.id, role) for role in printed}
        assert later.services.document_issues.issued(issued.id) == issued

    assert again == printed
    assert again["pdf"].startswith(b"%PDF-")
    assert again["word"].startswith(b"PK")


def test_the_frozen_paper_prints_the_same_bytes_again(services, recommendation):
    issued = services.document_issues.issue(recommendation.id, version=1, reason="Haster")

    assert services.renderer.render(issued.paper) == services.document_issues.file(issued.id, "pdf")
    assert services.word_papers.render(issued.paper) == services.document_issues.file(issued.id, "word")


def test_fields_say_the_same_on_paper_and_in_the_locked_document(services, committee):
    period = reports.begun(services, committee.id).period
    old = Paragraph((*run("Planen gælder "), Run("2005", field="period:name"), *run(".")))
    draft = DocumentDraft(title="Arbejdsplan", text=Text((old,)), period=period.id)
    document = services.documents.add(committee.id, draft)

    issued = services.document_issues.issue(document.id, version=1, reason="Haster")

    assert "Planen gælder 2006." in read(services.document_issues.file(issued.id, "pdf")).root.text
    stored = services.documents.get(document.id)
    assert plain(stored.draft.text.blocks[0]) == plain(issued.draft.text.blocks[0]) == "Planen gælder 2006."
    assert stored.is_locked


def test_the_offices_own_notes_stay_in_the_house(services, recommendation, tmp_path):
    noted = replace(recommendation.draft, notes="Kun til internt brug")
    services.documents.save(recommendation.id, noted, version=1)

    issued = services.document_issues.issue(recommendation.id, version=2, reason="Haster")

    folder = services.document_issues.give_out(issued.id, tmp_path)
    word, pdf, data = (next(folder.glob(f"*{ending}")) for ending in (".docx", ".pdf", "5600*.json"))
    with ZipFile(word) as parts:
        told = [parts.read(name) for name in parts.namelist()]
    told += [data.read_bytes(), (folder / MANIFEST).read_bytes(), read(pdf.read_bytes()).root.text.encode()]
    assert not any(b"internt brug" in one for one in told)
    assert issued.draft.notes == "Kun til internt brug"


def test_every_kind_of_document_that_a_template_begins_is_issued(services, committee):
    period = reports.begun(services, committee.id).period
    for template in services.documents.templates(committee.id):
        draft = services.documents.begin(committee.id, template.id, period.id)
        document = services.documents.add(committee.id, replace(draft, title=draft.title or "Uden titel"))
        with pytest.raises(Withheld, match="open_errors"):
            services.document_issues.issue(document.id, version=1)

        issued = services.document_issues.issue(document.id, version=1, reason="Prøvetryk")

        assert issued.waived
        assert services.document_issues.issued(issued.id) == issued
        assert services.document_issues.verify(issued.id) == ()
    assert len(services.document_issues.archive(committee.id)) == len(DocumentKind)


@pytest.mark.skipif(os.name == "nt", reason="POSIX's signals")
def test_an_issue_that_is_killed_before_its_end_leaves_nothing(services, recommendation, database):
    command = [sys.executable, "-c", KILLED_WHILE_ISSUING, str(database), str(recommendation.id)]
    killed = subprocess.run(command, check=False, timeout=60, stderr=subprocess.PIPE)

    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert services.documents.get(recommendation.id) == recommendation
    assert services.document_issues.issues(recommendation.id) == []
    assert strays_in(database) == []


def test_what_a_meeting_decided_stands_in_the_recommendation_afterwards(services, committee, recommendation):
    item = services.meetings.item_of(recommendation.id)
    meeting = services.meetings.add(committee.id, MeetingDraft(day=date(2007, 3, 14), items=(item,)))
    held = services.meetings.move(meeting.id, MeetingState.HELD, version=1)
    decisions = (Decision("p1", Outcome.APPROVED, "med bemærkninger om mentorer"), Decision("p2", Outcome.POSTPONED))
    decided = replace(held.draft, items=(replace(held.draft.items[0], decisions=decisions),))
    services.meetings.save(meeting.id, decided, version=held.version)

    issued = services.document_issues.issue(recommendation.id, version=1, reason="Haster")

    told = read(services.document_issues.file(issued.id, "pdf")).root.text
    assert "med bemærkninger om mentorer" in told
    assert services.documents.get(recommendation.id).state is DocumentState.ISSUED


def test_what_a_documents_pieces_draw_from_may_be_put_aside_and_is_missed_without_breaking_its_paper(
    services, committee
):
    report = reports.begun(services, committee.id)
    overview = services.budgets.add(committee.id, BudgetTableDraft("Økonomioversigt", is_overview=True))
    initiative = report.initiatives[0]
    pieces = (
        Piece(PieceKind.SHEET, source=initiative.id),
        Piece(PieceKind.BUDGET_TABLE, source=overview.id),
        Piece(PieceKind.SHEET_LIST),
        *(Piece(kind) for kind in (PieceKind.INDICATORS, PieceKind.GOALS, PieceKind.SHEETS)),
    )
    draft = DocumentDraft(title="Redegørelse", text=Text(pieces), period=report.period.id)
    document = services.documents.add(committee.id, draft)

    def missed():
        around = services.document_papers.surroundings(draft, committee.id, document_id=document.id)
        findings = services.document_papers.check(draft, around)
        return {finding.place.block for finding in findings if finding.code == "piece_source_gone"}

    assert not missed() & {0, 1}
    services.initiatives.remove(initiative.id, version=initiative.version)
    services.budgets.remove(overview.id, version=overview.version)
    assert missed() >= {0, 1}
    services.periods.remove(report.period.id, version=report.period.version)

    assert missed() >= {0, 1, 2}
    assert services.document_papers.preview(draft, committee.id, document_id=document.id).title == "Redegørelse"
    issued = services.document_issues.issue(document.id, version=1, reason="Uden skemaer")
    assert services.document_issues.verify(issued.id) == ()


def test_the_public_edition_is_frozen_with_the_full_one(services, recommendation, tmp_path):
    stored = services.documents.get(recommendation.id)
    appendices = (Appendix("a1", "Arbejdsplanen"), Appendix("a2", "Kogleaks", is_closed=True))
    text = Text((*stored.draft.text.blocks, Piece(PieceKind.APPENDICES)))
    stored = services.documents.save(
        stored.id, replace(stored.draft, appendices=appendices, text=text), version=stored.version
    )
    issued = services.document_issues.issue(stored.id, version=stored.version, reason="Haster")
    roles = {file.role for file in issued.files}
    assert roles == {"pdf", "word", "data", "public_pdf", "public_word"}
    public = services.document_issues.public_file(issued.id, "pdf")
    assert "Kogleaks" in repr(read(services.document_issues.file(issued.id, "pdf")))
    assert "Kogleaks" not in repr(read(public))
    again = services.documents.correct(stored.id, version=services.documents.get(stored.id).version, reason="Tal")
    services.documents.save(again.id, replace(again.draft, appendices=()), version=again.version)
    assert services.document_issues.public_file(issued.id, "pdf") == public
    package = services.document_issues.give_out(issued.id, tmp_path)
    assert len(list(package.iterdir())) == 6
    assert services.document_issues.verify_folder(package) == ()


def test_both_editions_have_names_of_their_own_however_long_the_title_is(services, recommendation):
    stored = services.documents.get(recommendation.id)
    appendices = (Appendix("a1", "Kogleaks", is_closed=True),)
    draft = replace(stored.draft, title="Om indsatsen " * 20, appendices=appendices)
    stored = services.documents.save(stored.id, draft, version=stored.version)
    issued = services.document_issues.issue(stored.id, version=stored.version, reason="Haster")
    assert len({file.name for file in issued.files}) == 5
    assert services.document_issues.verify(issued.id) == ()


def test_what_holds_nothing_closed_is_public_as_it_is(services, recommendation):
    issued = services.document_issues.issue(recommendation.id, version=recommendation.version, reason="Haster")
    assert {file.role for file in issued.files} == {"pdf", "word", "data"}
    assert services.document_issues.public_file(issued.id, "pdf") == services.document_issues.file(issued.id, "pdf")


def test_an_issued_closed_item_has_nothing_for_the_public(services, recommendation):
    closed = replace(recommendation.draft.recommendation, is_closed=True)
    stored = services.documents.save(
        recommendation.id, replace(recommendation.draft, recommendation=closed), version=recommendation.version
    )
    issued = services.document_issues.issue(stored.id, version=stored.version, reason="Haster")
    with pytest.raises(Withheld, match="closed"):
        services.document_issues.public_file(issued.id, "pdf")


def test_each_step_of_an_issue_is_told_until_it_is_stored(services, recommendation):
    told = []
    services.document_issues.issue(
        recommendation.id,
        version=recommendation.version,
        reason="Haster",
        tell=lambda done, of: told.append((done, of)),
    )
    assert told == [(done, STEPS) for done in range(STEPS)]


@pytest.mark.parametrize("step", range(STEPS))
def test_an_issue_that_is_cancelled_at_any_step_leaves_nothing(services, recommendation, step):
    def tell(done, _of):
        if done == step:
            raise Cancelled

    with pytest.raises(Cancelled):
        services.document_issues.issue(recommendation.id, version=recommendation.version, reason="Haster", tell=tell)
    assert not services.document_issues.issues(recommendation.id)
    assert services.documents.get(recommendation.id).state is not DocumentState.ISSUED
