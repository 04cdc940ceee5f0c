"""One control over everything: a document with all it draws in, a meeting, the whole committee, and its report."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from secretariat.application.controlled import AnyFinding, Controlled
from secretariat.application.records import RecordKind
from secretariat.application.services import Services
from secretariat.bootstrap import open_office
from secretariat.domain.committees import CommitteeId, DocumentLanguage
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.meetings.meetings import AgendaItem, MeetingDraft
from secretariat.domain.text_markup import read_markup
from tests.support.clock import FixedClock
from tests.support.outlines import outline
from tests.support.store_reads import statements

REPORT = 6
"""The status report of the demonstration, which draws in the period's sheets, its goals and the overview."""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, CommitteeId]:
    """The database of the demonstration."""
    database = tmp_path_factory.mktemp("control") / "office.db"
    with open_office(database, actor=lambda: "Anna", clock=FixedClock()) as opened:
        return database, opened.services.demonstration.load()


@pytest.fixture
def demonstration(office: tuple[Path, CommitteeId]) -> Services:
    """The use cases over the demonstration, which these tests only read."""
    with open_office(office[0], actor=lambda: "Anna", clock=FixedClock(), exclusive=False) as opened:
        yield opened.services


def kinds(controlled: tuple[Controlled, ...]) -> set[RecordKind]:
    """Return the kinds of the records."""
    return {one.kind for one in controlled}


def codes(one: Controlled) -> set[str]:
    """Return the codes of a record's findings."""
    return {getattr(finding, "code", "") or finding.kind.value for finding in one.findings}


def test_a_report_is_weighed_with_everything_it_draws_in(demonstration: Services) -> None:
    controlled = demonstration.control.of_document(REPORT)
    assert (controlled[0].kind, controlled[0].record) == (RecordKind.DOCUMENT, REPORT)
    assert kinds(controlled) >= {RecordKind.DOCUMENT, RecordKind.SHEET, RecordKind.BUDGET_TABLE}
    table = next(one for one in controlled if one.kind is RecordKind.BUDGET_TABLE)
    assert "total_of_lines" in codes(table)
    assert table.open_errors > 0


def test_a_document_that_draws_nothing_in_is_weighed_alone(
    demonstration: Services, office: tuple[Path, CommitteeId]
) -> None:
    draft = DocumentDraft(title="Notat", text=read_markup("# Baggrund\n\n[Fra sidste år: husk tallet]"))
    (alone,) = demonstration.control.of_draft(draft, office[1])
    assert "leftover" in codes(alone)


def test_a_table_drawn_in_twice_is_told_once(demonstration: Services, office: tuple[Path, CommitteeId]) -> None:
    draft = DocumentDraft(title="Notat", text=read_markup("@budget_table\n@budget_table\n@budget_chart:development"))
    controlled = demonstration.control.of_draft(draft, office[1])
    assert [one.kind for one in controlled].count(RecordKind.BUDGET_TABLE) == 1


def test_a_meeting_is_weighed_with_its_recommendations(demonstration: Services) -> None:
    controlled = demonstration.control.of_meeting(1)
    assert controlled[0].kind is RecordKind.MEETING
    assert {one.kind for one in controlled[1:]} <= {RecordKind.DOCUMENT}


def test_documents_weighed_together_are_told_what_each_is_told_alone(
    demonstration: Services, office: tuple[Path, CommitteeId]
) -> None:
    papers, documents = demonstration.document_papers, demonstration.documents
    stored = [documents.get(row.id) for row in documents.rows(office[1])]
    together = papers.weighed(stored)
    alone = {
        one.id: papers.check(one.draft, papers.surroundings(one.draft, office[1], document_id=one.id)) for one in stored
    }
    assert together == alone
    assert any(together.values())


def test_what_documents_share_is_read_once(demonstration: Services, office: tuple[Path, CommitteeId]) -> None:
    papers, documents = demonstration.document_papers, demonstration.documents
    stored = [documents.get(row.id) for row in documents.rows(office[1])]
    one_by_one = statements(lambda: [papers.weighed([document]) for document in stored])
    assert statements(lambda: papers.weighed(stored)) < one_by_one / 2


def test_everything_of_a_committee_is_weighed_with_progress(
    demonstration: Services, office: tuple[Path, CommitteeId]
) -> None:
    steps: list[tuple[int, int]] = []
    controlled = demonstration.control.of_committee(office[1], tell=lambda done, total: steps.append((done, total)))
    assert kinds(controlled) >= {RecordKind.HEARING, RecordKind.SHEET, RecordKind.BUDGET_TABLE, RecordKind.DOCUMENT}
    assert all(one.findings or one.waived for one in controlled)
    assert steps[-1] == (5, 5)


def test_the_report_tells_every_finding_and_why_it_was_let_stand(
    demonstration: Services, office: tuple[Path, CommitteeId]
) -> None:
    def told(finding: AnyFinding) -> tuple[str, str]:
        return "et sted", f"noget om {getattr(finding, 'code', '') or finding.kind.value}"

    (alone, *_) = demonstration.control.of_document(REPORT)
    waived = replace(alone, findings=alone.findings[:1], waived=((alone.findings[0], "Aftalt med formanden"),))
    document = demonstration.control.report(
        [waived], "Redegørelse", office[1], language=DocumentLanguage.DANISH, told=told
    )
    assert document.title == "Kontrolrapport: Redegørelse"
    assert any(line.startswith("| Type | Sted | Fund (2)") for line in outline(document))
    assert "Begrundelse: Aftalt med formanden" in repr(document)
    assert demonstration.renderer.render(document).startswith(b"%PDF")


def test_a_control_that_found_nothing_says_so(demonstration: Services, office: tuple[Path, CommitteeId]) -> None:
    clean = Controlled(RecordKind.DOCUMENT, 1, "Notat", ())
    document = demonstration.control.report(
        [clean], "", office[1], language=DocumentLanguage.ENGLISH, told=lambda _: ("", "")
    )
    assert "The control found nothing." in repr(document)
    assert "everything of" in document.title


def test_an_unstored_meeting_has_findings_too(demonstration: Services, office: tuple[Path, CommitteeId]) -> None:
    draft = MeetingDraft(day=date(2025, 4, 9), items=(AgendaItem("i1"),))
    assert "item_untitled" in {one.code for one in demonstration.meeting_papers.check(draft, office[1])}
