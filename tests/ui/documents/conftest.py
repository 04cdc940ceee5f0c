"""A composed document open over a real database: a memo, a recommendation, or last year's report begun anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from secretariat.application.services import Services
from secretariat.domain.budget.tables import BudgetTable
from secretariat.domain.committees import Committee
from secretariat.domain.documents.documents import Document, DocumentDraft
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.documents.recommendations import Point, PointVerb
from secretariat.domain.documents.templates import DocumentTemplate
from secretariat.domain.periods import Period, PeriodDraft
from secretariat.domain.text import Heading, Paragraph, Text, inlines_of, plain, run, sections
from secretariat.ui.documents.document_record import DocumentRecord
from secretariat.ui.kit.two_lines import LinesView
from tests.support.budget_tables import table
from tests.ui.hearings.conftest import Desk, committee, desk, previews, services

__all__ = ["committee", "desk", "previews", "services"]

OpenDocumentTab = Callable[..., DocumentRecord]


def year(services: Services, committee: Committee, number: int) -> Period:
    """Store a period that is a year."""
    days = date(number, 1, 1), date(number, 12, 31)
    return services.periods.add(committee.id, PeriodDraft(str(number), year=number, starts=days[0], ends=days[1]))


@pytest.fixture
def period(services: Services, committee: Committee) -> Period:
    """2009."""
    return year(services, committee, 2009)


@pytest.fixture
def overview(services: Services, committee: Committee, period: Period) -> BudgetTable:
    """The committee's economic overview: two lines that foot."""
    draft = table(
        """
                          | 2009 | 2010 | I alt [sum]
        Indsatser [group] |      |      |
          2.1 Jobpatruljer  | 6,9  | 6,1  |
          2.2 Puljen      | 8,5  | 3,5  |
        I ALT [I alt]     |      |      |
        """,
        title="Økonomisk oversigt",
    )
    return services.budgets.add(committee.id, replace(draft, is_overview=True, period=period.id))


@pytest.fixture
def templates(services: Services, committee: Committee) -> dict[DocumentKind, DocumentTemplate]:
    """The supplied templates by kind."""
    return {template.draft.kind: template for template in services.documents.templates(committee.id)}


def filled(draft: DocumentDraft) -> DocumentDraft:
    """Return a document with a sentence in every section that is empty."""
    blocks = list(draft.text.blocks)
    for span in reversed(sections(draft.text)):
        if span.heading is not None:
            blocks.insert(span.start + 1, Paragraph(run(f"Der er arbejdet med {plain(span.heading).lower()}.")))
    return replace(draft, text=Text(tuple(blocks)))


@pytest.fixture
def memo(
    services: Services, committee: Committee, period: Period, templates: dict[DocumentKind, DocumentTemplate]
) -> Document:
    """A memo of 2009 with a sentence in every section, stored."""
    draft = services.documents.begin(committee.id, templates[DocumentKind.MEMO].id, period.id)
    return services.documents.add(committee.id, filled(replace(draft, title="Notat om indsatser i 2009")))


@pytest.fixture
def recommendation(
    services: Services, committee: Committee, period: Period, templates: dict[DocumentKind, DocumentTemplate]
) -> Document:
    """A recommendation of 2009 with two points, stored."""
    draft = services.documents.begin(committee.id, templates[DocumentKind.RECOMMENDATION].id, period.id)
    assert draft.recommendation is not None
    points = (Point("a", PointVerb.TAKES_NOTE, "status for 2009"), Point("b", PointVerb.APPROVES, "planen for 2010"))
    asked = replace(draft.recommendation, points=points)
    return services.documents.add(committee.id, filled(replace(draft, title="Arbejdsplan 2009", recommendation=asked)))


@pytest.fixture
def open_document(desk: Desk, services: Services, committee: Committee) -> Iterator[OpenDocumentTab]:
    """Opens a document on the desk; it is left in the end."""
    opened: list[DocumentRecord] = []

    def open_one(document: Document | None = None, **more) -> DocumentRecord:
        tab = DocumentRecord(services, desk.operations, committee, document, parent=desk, **more)
        opened.append(tab)
        desk.open(tab)
        tab.show()  # now, not when the layout comes to it: it may be the second on the desk
        tab.begin()
        return tab

    yield open_one
    for tab in opened:
        tab.leave()


def text_with(draft: DocumentDraft, *paragraphs: Paragraph) -> DocumentDraft:
    """Return a document whose text is one section with these paragraphs."""
    heading = draft.text.blocks[0]
    assert isinstance(heading, Heading)
    return replace(draft, text=Text((heading, *paragraphs)))


def runs_of(text: Text) -> list[str]:
    """Return the words of every field in a text."""
    return [
        inline.text
        for block in text.blocks
        for inlines in inlines_of(block)
        for inline in inlines
        if getattr(inline, "field", None)
    ]


def list_of(owner: QWidget, name: str) -> LinesView:
    """Return a list by its name."""
    found = owner.findChild(LinesView, name)
    assert found is not None, name
    return found


def choose_line(view: LinesView, words: str) -> None:
    """Choose a line by its words."""
    lines = view.lines_model().lines
    row = next(row for row, line in enumerate(lines) if line.words == words)
    view.setCurrentIndex(view.model().index(row, 0))
