"""Prints every paper that a database has to show."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

from secretariat.application.queries import HearingListRow
from secretariat.application.services import Services
from secretariat.domain.meetings.meetings import MeetingState

_HELD = (MeetingState.HELD, MeetingState.MINUTES_APPROVED)


def printed_papers(services: Services, folder: Path) -> list[Path]:
    """Write the papers of every committee into a folder and return them. Raises `FileFault`, `CannotPrint`."""
    responses = [row for row in services.hearings.list_rows(None) if row.response_id]
    papers = [_printed(services, row, folder) for row in responses]
    for printed in (_printed_reports, _printed_tables, _printed_documents, _printed_meetings):
        papers += printed(services, folder)
    return papers


def _printed(services: Services, row: HearingListRow, folder: Path) -> Path:
    paper = folder / services.responses.file_name(services.hearings.get(row.id).draft)
    paper.write_bytes(services.responses.paper(row.id))
    return paper


def _printed_reports(services: Services, folder: Path) -> Iterator[Path]:
    """Print what each committee's newest period has to say: its sheets, its indicators, its goals."""
    for committee in services.committees.all():
        for period in services.periods.list(committee.id)[:1]:
            documents = (services.papers.sheets, services.papers.indicators, services.papers.goals)
            for document in (make(period.id) for make in documents):
                paper = folder / services.papers.file_name(document)
                services.renderer.write(document, paper)
                yield paper


def _printed_tables(services: Services, folder: Path) -> Iterator[Path]:
    """Print each committee's budget tables with their charts, and the control report of each."""
    papers = services.budget_papers
    for committee in services.committees.all():
        for row in services.budgets.rows(committee.id):
            draft, findings = services.budgets.get(row.id).draft, services.budgets.check(row.id)
            for document in (papers.table(row.id, charts=True), papers.control(draft, findings, committee.draft)):
                paper = folder / papers.file_name(document)
                services.renderer.write(document, paper)
                yield paper


def _printed_documents(services: Services, folder: Path) -> Iterator[Path]:
    """Print each committee's documents as they stand."""
    for committee in services.committees.all():
        for row in services.documents.rows(committee.id):
            document = services.document_papers.document(row.id)
            paper = folder / services.document_papers.file_name(document)
            services.renderer.write(document, paper)
            yield paper


def _printed_meetings(services: Services, folder: Path) -> Iterator[Path]:
    """Print the agenda of each meeting in full and for the public, and its minutes once it was held."""
    papers = services.meeting_papers
    for committee in services.committees.all():
        for row in services.meetings.rows(committee.id):
            made = [papers.agenda, papers.minutes] if row.state in _HELD else [papers.agenda]
            for make, public in product(made, (False, True)):
                document = make(row.id, public=public)
                paper = folder / papers.file_name(document)
                services.renderer.write(document, paper)
                yield paper
