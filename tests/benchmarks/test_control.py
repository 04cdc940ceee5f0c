"""How long the control of a 100-page report takes with everything it draws in; the floor is reading all of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from statistics import median
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from secretariat.application.services import Services
from secretariat.bootstrap import open_office
from secretariat.domain.budget.tables import (
    BudgetTableDraft,
    Cell,
    CellState,
    Column,
    ColumnKey,
    ColumnKind,
    Row,
    RowKey,
    RowKind,
)
from secretariat.domain.budget_lines import BudgetLineKey
from secretariat.domain.committees import CommitteeDraft, CommitteeId
from secretariat.domain.documents.documents import DocumentDraft, DocumentId
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.initiatives import InitiativeDraft
from secretariat.domain.sheet_fields import Economy
from secretariat.domain.status_sheets import rows_of, with_row
from secretariat.domain.text import Paragraph, Text, run
from secretariat.domain.text_markup import read_markup
from tests.benchmarks.conftest import Figures
from tests.support.texts import SENTENCE

SHEETS = 60
CHAPTERS = 35
ROUNDS = 5
MOST_SECONDS = 1.0
YEARS = (2009, 2010, 2011)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Services, DocumentId]]:
    """A report of 35 chapters that draws in 60 sheets and an overview of 60 lines, stored."""
    with open_office(tmp_path_factory.mktemp("control") / "office.db", actor=lambda: "Anna") as opened:
        services = opened.services
        committee = services.committees.add(CommitteeDraft(name="Udvalget", short_name="BIU")).id
        draft = replace(
            services.periods.first_draft(committee),
            name="2009",
            year=2009,
            starts=date(2009, 1, 1),
            ends=date(2009, 12, 31),
        )
        period = services.periods.add(committee, draft)
        _sheets(services, committee, period.id)
        services.budgets.add(committee, replace(_overview(), period=period.id))
        report = DocumentDraft(
            kind=DocumentKind.STATUS_REPORT,
            title="Statusredegørelse 2009",
            period=period.id,
            text=read_markup(_report()),
        )
        yield services, services.documents.add(committee, report).id


def _sheets(services: Services, committee: CommitteeId, period: int) -> None:
    template = max(services.templates.list(committee), key=lambda each: len(each.draft.rows))
    section = services.periods.list(committee)[0].draft.sections[0].key
    for number in range(1, SHEETS + 1):
        initiative = InitiativeDraft(
            f"2.{number}", f"Indsats {number}", section=section, budget_lines=(BudgetLineKey(f"l{number}"),)
        )
        stored = services.initiatives.add(committee, initiative)
        sheet = services.sheets.begin(stored.id, period, template.id)
        text = sheet.draft.text
        for row in rows_of(text):
            text = with_row(text, row.key, Text((Paragraph(run(SENTENCE * 3)), Paragraph(run(SENTENCE * 2)))))
        economy = Economy(net=Decimal(number) * 1_000_000, year=2009)
        services.sheets.save(sheet.id, replace(sheet.draft, text=text, economy=economy), version=sheet.version)


def _overview() -> BudgetTableDraft:
    columns = tuple(Column(ColumnKey(str(year)), str(year), ColumnKind.AMOUNT, year) for year in YEARS)
    cells = [(Cell(CellState.FIGURE, Decimal(number) * 1_000_000),) * len(YEARS) for number in range(1, SHEETS + 1)]
    rows = tuple(
        Row(
            RowKey(f"r{number}"),
            RowKind.LINE,
            0,
            number=f"2.{number}",
            label=f"Indsats {number}",
            cells=figures,
            line=BudgetLineKey(f"l{number}"),
        )
        for number, figures in enumerate(cells, start=1)
    )
    return BudgetTableDraft(title="Økonomisk oversigt", columns=columns, rows=rows, is_overview=True)


def _report() -> str:
    chapters = [
        f"# Kapitel {number}\n\n"
        + "\n\n".join(f"{SENTENCE * 6}{{Note {number}.{note}: {SENTENCE}}}" for note in range(8))
        for number in range(1, CHAPTERS + 1)
    ]
    pieces = ("@indicators", "@goals", "@sheet_list", "@sheets", "@budget_table")
    return "\n\n".join((*chapters, *(f"# Afsnit {at}\n\n{piece}" for at, piece in enumerate(pieces))))


def test_control_of_a_long_report(
    office: tuple[Services, DocumentId], benchmark: BenchmarkFixture, figures: Figures
) -> None:
    services, report = office
    floors: list[float] = []

    def reading() -> None:
        start = perf_counter()
        assert services.document_papers.document(report).parts
        floors.append(perf_counter() - start)

    found = benchmark.pedantic(services.control.of_document, args=(report,), setup=reading, rounds=ROUNDS)
    assert found[0].record == report
    program = benchmark.stats.stats.median
    figures.milliseconds(
        f"Control of a report of {SHEETS} sheets and all it draws in, beside composing it",
        floor=median(floors) * 1000,
        program=program * 1000,
        figure="median",
        most=MOST_SECONDS * 1000,
    )
