"""Budget tables are kept without loss, written only where they changed, and never by halves."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings

from secretariat.application.faults import Conflict, NotFound, StorageFault, StorageTrouble
from secretariat.bootstrap import open_office
from secretariat.domain.budget.tables import (
    BLANK,
    NOTHING,
    BudgetTableDraft,
    Cell,
    CellState,
    Column,
    ColumnKey,
    LineRefund,
    Row,
    RowKey,
    RowKind,
    Term,
    Unit,
)
from secretariat.domain.committees import CommitteeDraft, CommitteeId
from secretariat.domain.periods import PeriodDraft
from secretariat.domain.problems import Invalid
from secretariat.persistence import engine as engines
from tests.integration.conftest import ACTOR
from tests.support.budget_tables import table
from tests.support.whole_budgets import tables

OVERVIEW = table(
    """
                              | 2008 | 2009 | I alt [sum]
    Indsatser [group]         |  7,0 |  6,1 | 13,1
      2.9 Jobkonsulenter      |  5,5 |  6,1 | 11,6
      2.10 Diskrimination^1   |  1,5 | -    |  1,5
        heraf løn [of which]  |  0,5
    I ALT [grand total]       |  7,0 |  6,1 | 13,1
    ^1: Puljen er opbrugt.
    """,
    title="Økonomioversigt",
)


def _seen(draft: BudgetTableDraft) -> list[str]:
    return [row.name for row in draft.rows]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(draft=tables(), changed=tables())
def test_whatever_stands_in_a_table_is_stored_and_changed_without_loss(services, committee, draft, changed):
    stored = services.budgets.add(committee.id, draft)
    assert (stored.version, services.budgets.get(stored.id)) == (1, stored)
    assert services.budgets.save(stored.id, stored.draft, version=1).draft == stored.draft

    saved = services.budgets.save(stored.id, changed, version=2)
    assert (saved.version, services.budgets.get(stored.id)) == (3, saved)

    snapshot = services.budgets.keep_snapshot(stored.id, "Vedtaget")
    assert services.budgets.snapshot(snapshot.id).draft == saved.draft


def test_what_is_stored_is_what_was_typed(services, committee):
    stored = services.budgets.add(committee.id, OVERVIEW)

    assert stored.draft == OVERVIEW
    assert services.budgets.get(stored.id).draft == OVERVIEW


def test_nothing_zero_and_not_applicable_are_three_cells(services, committee):
    cells = (Cell(CellState.NOTHING), Cell(CellState.FIGURE, Decimal(0)), Cell(CellState.NOT_APPLICABLE), BLANK)
    columns = tuple(Column(ColumnKey(f"c{place}")) for place in range(4))
    draft = BudgetTableDraft("Tabel", columns=columns, rows=(Row(RowKey("r"), cells=cells),))

    stored = services.budgets.add(committee.id, draft)

    assert services.budgets.get(stored.id).draft.rows[0].cells == cells


# Written only where it changed


@pytest.fixture
def written(monkeypatch, database, clock):
    """The use cases over a database whose connections count the rows they write of each table."""
    counted: Counter[str] = Counter()
    ordinary = engines.working_engine

    def counting(url):
        engine = ordinary(url)

        @engines.event.listens_for(engine, "after_cursor_execute")
        def _count(_connection, cursor, statement, parameters, _context, executemany):
            verb, *words = statement.split()
            name = next((word.strip('"') for word in words if word.startswith("budget_table")), "")
            if verb in ("INSERT", "UPDATE", "DELETE") and name:
                rows = 1 + statement.count("), (")  # of one statement
                counted[f"{verb} {name}"] += rows * (len(parameters) if executemany else 1)

        return engine

    monkeypatch.setattr(engines, "working_engine", counting)
    with open_office(database, actor=str, clock=clock) as office:
        yield office.services, counted


@pytest.fixture
def long_table(written):
    """A stored table of fifty lines and three columns, nothing counted of its making."""
    services, counted = written
    committee = services.committees.add(CommitteeDraft(name="Udvalg"))
    columns = tuple(Column(ColumnKey(f"c{place}"), str(2008 + place)) for place in range(3))
    figure = Cell(CellState.FIGURE, Decimal(1_000_000))
    rows = tuple(Row(RowKey(f"r{place}"), label=f"Linje {place}", cells=(figure,) * 3) for place in range(50))
    stored = services.budgets.add(committee.id, BudgetTableDraft("Lang", columns=columns, rows=rows))
    counted.clear()
    return stored


def test_a_changed_cell_writes_its_row_alone(written, long_table):
    services, counted = written
    rows = list(long_table.draft.rows)
    rows[7] = replace(rows[7], cells=(NOTHING, *rows[7].cells[1:]))

    saved = services.budgets.save(long_table.id, replace(long_table.draft, rows=tuple(rows)), version=1)

    assert services.budgets.get(long_table.id) == saved
    assert counted == {
        "UPDATE budget_table": 1,
        "DELETE budget_table_row": 1,
        "INSERT budget_table_row": 1,
        "INSERT budget_table_cell": 3,
    }


def test_a_row_put_on_top_moves_the_others_and_writes_no_cell_of_theirs(written, long_table):
    services, counted = written
    new = Row(RowKey("new"), RowKind.HEADING, label="Øverst", cells=(BLANK,) * 3)

    saved = services.budgets.save(
        long_table.id, replace(long_table.draft, rows=(new, *long_table.draft.rows)), version=1
    )

    assert services.budgets.get(long_table.id) == saved
    assert counted == {"UPDATE budget_table": 1, "UPDATE budget_table_row": 50, "INSERT budget_table_row": 1}


def test_an_empty_column_writes_no_row_and_a_column_taken_away_the_rows_it_held_something_in(written, long_table):
    services, counted = written
    wider = replace(
        long_table.draft,
        columns=(Column(ColumnKey("new")), *long_table.draft.columns),
        rows=tuple(replace(row, cells=(BLANK, *row.cells)) for row in long_table.draft.rows),
    )
    saved = services.budgets.save(long_table.id, wider, version=1)
    assert services.budgets.get(long_table.id) == saved
    assert not {thing for thing in counted if "row" in thing or "cell" in thing}

    narrower = replace(
        wider, columns=wider.columns[:-1], rows=tuple(replace(row, cells=row.cells[:-1]) for row in wider.rows)
    )
    saved = services.budgets.save(long_table.id, narrower, version=2)
    assert services.budgets.get(long_table.id) == saved
    assert counted["INSERT budget_table_row"] == 50


def test_a_column_that_takes_another_ones_place_keeps_its_own_figures(services, committee):
    draft = replace(OVERVIEW, columns=OVERVIEW.columns[:2], rows=(replace(OVERVIEW.rows[1], cells=(NOTHING, NOTHING)),))
    stored = services.budgets.add(committee.id, draft)
    for version, key in enumerate(("2010", "2011", "2009"), start=1):
        draft = replace(draft, columns=(draft.columns[0], Column(ColumnKey(key), key)))

        saved = services.budgets.save(stored.id, draft, version=version)

        assert services.budgets.get(stored.id) == saved


# Who comes second


def test_a_change_on_top_of_somebody_elses_is_a_conflict_over_another_connection_too(
    services, committee, database, clock
):
    stored = services.budgets.add(committee.id, OVERVIEW)
    with open_office(database, actor=str, clock=clock, exclusive=False) as other:
        theirs = other.services.budgets.save(stored.id, replace(OVERVIEW, title="Deres"), version=1)

        for late in (
            lambda: services.budgets.save(stored.id, replace(OVERVIEW, title="Vores"), version=1),
            lambda: services.budgets.remove(stored.id, version=1),
        ):
            with pytest.raises(Conflict):
                late()

        assert services.budgets.get(stored.id) == other.services.budgets.get(stored.id) == theirs


# By halves


@pytest.fixture
def _no_room(monkeypatch):
    """Every database that is opened may grow by ten pages: SQLite answers as on a full disk."""
    ordinary = engines.working_engine

    def full(url):
        engine = ordinary(url)

        @engines.event.listens_for(engine, "connect")
        def _limit(connection, _entry):
            (pages,) = connection.execute("PRAGMA page_count").fetchone()
            connection.execute(f"PRAGMA max_page_count = {pages + 10}")

        return engine

    monkeypatch.setattr(engines, "working_engine", full)


@pytest.mark.usefixtures("_no_room")
def test_a_disk_that_fills_half_way_stores_nothing_of_a_table(database, clock):
    with open_office(database, actor=str, clock=clock) as office:
        budgets = office.services.budgets
        committee = office.services.committees.add(CommitteeDraft(name="Udvalg"))
        stored = budgets.add(committee.id, OVERVIEW)
        rows = tuple(replace(OVERVIEW.rows[1], key=RowKey(f"r{place}")) for place in range(5000))
        for failing in (
            lambda: budgets.add(committee.id, replace(OVERVIEW, title="Ny", rows=rows)),
            lambda: budgets.save(stored.id, replace(OVERVIEW, rows=rows, is_overview=True), version=1),
        ):
            with pytest.raises(StorageFault) as fault:
                failing()
            assert fault.value.trouble is StorageTrouble.FULL

        assert [row.title for row in budgets.rows(committee.id)] == ["Økonomioversigt"]
        assert budgets.get(stored.id) == stored
        assert office.services.lists.budget_lines(committee.id).version == 0


@pytest.mark.parametrize(
    ("broken", "place"),
    [
        ({"title": " "}, ("title", "required")),
        ({"decimals": 4}, ("decimals", "decimals_out_of_bounds")),
        ({"columns": (Column("c", decimals=7),)}, ("columns", "decimals_out_of_bounds")),
        ({"columns": (Column("c", year=0),)}, ("columns", "year_out_of_bounds")),
        ({"rows": (Row("r", cells=(Cell(CellState.FIGURE, Decimal("0.005")),)),)}, ("rows", "figure_out_of_bounds")),
        ({"rows": (Row("r", cells=(Cell(CellState.FIGURE, Decimal("1E+17")),)),)}, ("rows", "figure_out_of_bounds")),
        ({"rows": (Row("r", cells=(Cell(CellState.FIGURE, Decimal("NaN")),)),)}, ("rows", "figure_out_of_bounds")),
        ({"rows": (Row("r", refund=LineRefund(gross=(Decimal("0.001"),))),)}, ("rows", "figure_out_of_bounds")),
    ],
    ids=str,
)
def test_a_table_that_breaks_rules_is_not_stored_and_says_why(services, committee, broken, place):
    draft = replace(BudgetTableDraft("Tabel", columns=(Column(ColumnKey("c")),)), **broken)

    with pytest.raises(Invalid) as refused:
        services.budgets.add(committee.id, draft)

    assert [(problem.field, problem.code) for problem in refused.value.problems] == [place]
    assert list(services.budgets.rows(committee.id)) == []


def test_rows_and_columns_that_came_with_one_key_are_told_apart(services, committee):
    figures = (Cell(CellState.FIGURE, Decimal(1)), Cell(CellState.FIGURE, Decimal(2)))
    draft = BudgetTableDraft(
        "Tabel",
        columns=(Column(ColumnKey("c"), "A"), Column(ColumnKey("c"), "B")),
        rows=(
            Row(RowKey("r"), label="Første", cells=figures),
            Row(RowKey("r"), label="Anden", cells=figures[::-1]),
            Row(RowKey("d"), RowKind.DERIVED, cells=(BLANK, BLANK), terms=(Term(RowKey("r")),)),
        ),
    )

    stored = services.budgets.add(committee.id, draft)

    assert services.budgets.get(stored.id) == stored
    assert len({row.key for row in stored.draft.rows}) == 3
    assert stored.draft.rows[0] is draft.rows[0]
    assert [row.cells for row in stored.draft.rows] == [figures, figures[::-1], (BLANK, BLANK)]


def test_a_row_with_fewer_cells_than_columns_has_blank_ones(services, committee):
    draft = replace(OVERVIEW, rows=(Row(RowKey("r"), label="Ny", refund=LineRefund("Loven")),))

    stored = services.budgets.add(committee.id, draft)

    assert stored.draft.rows[0].cells == (BLANK,) * 3
    assert stored.draft.rows[0].refund == LineRefund("Loven", None, (None,) * 3)
    assert services.budgets.get(stored.id) == stored


def test_damage_in_a_table_is_told_as_damage(services, committee, database):
    stored = services.budgets.add(committee.id, OVERVIEW)
    snapshot = services.budgets.keep_snapshot(stored.id, "Forslag")
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE budget_table_cell SET figure = 'mange' WHERE figure IS NOT NULL")
        connection.execute("UPDATE budget_table_snapshot SET draft = x'00'")

    for damaged in (lambda: services.budgets.get(stored.id), lambda: services.budgets.snapshot(snapshot.id)):
        with pytest.raises(StorageFault) as fault:
            damaged()
        assert fault.value.trouble is StorageTrouble.DAMAGED


# Lists, versions, put aside


def test_the_list_tells_each_table_in_danish_order(services, committee):
    period = services.periods.add(committee.id, PeriodDraft("2009", year=2009))
    kept = services.budgets.add(committee.id, replace(OVERVIEW, title="Ålegade", period=period.id))
    services.budgets.add(committee.id, replace(OVERVIEW, title="Zoo", unit=Unit.KRONER, is_overview=True))
    services.budgets.keep_snapshot(kept.id, "Forslag")

    zoo, other = services.budgets.rows(committee.id)

    assert (zoo.title, zoo.unit, zoo.is_overview, zoo.period, zoo.snapshots) == ("Zoo", Unit.KRONER, True, None, 0)
    assert (other.id, other.years, other.lines) == (kept.id, (2008, 2009), 2)
    assert (other.is_overview, other.period, other.snapshots) == (False, period.id, 1)


def test_snapshots_come_newest_first_and_stay_as_the_table_stood(services, committee, clock):
    stored = services.budgets.add(committee.id, OVERVIEW)
    first = services.budgets.keep_snapshot(stored.id, " Budgetforslag ")
    saved = services.budgets.save(stored.id, replace(OVERVIEW, title="Vedtaget"), version=1)
    second = services.budgets.keep_snapshot(stored.id, "Vedtaget budget")

    assert list(services.budgets.snapshots(stored.id)) == [second, first]
    assert (first.name, first.by, first.at, first.draft) == ("Budgetforslag", ACTOR, clock.now(), OVERVIEW)
    assert services.budgets.snapshot(second.id).draft == saved.draft
    with pytest.raises(Invalid):
        services.budgets.keep_snapshot(stored.id, " ")
    with pytest.raises(NotFound):
        services.budgets.snapshot(second.id + 1)


def test_a_table_put_aside_leaves_the_list_and_comes_back_whole(services, committee):
    stored = services.budgets.add(committee.id, OVERVIEW)

    services.budgets.remove(stored.id, version=1)

    assert list(services.budgets.rows(committee.id)) == []
    for missing in (
        lambda: services.budgets.get(stored.id),
        lambda: services.budgets.save(stored.id, OVERVIEW, version=2),
        lambda: services.budgets.keep_snapshot(stored.id, "Forslag"),
        lambda: services.budgets.check(stored.id),
    ):
        with pytest.raises(NotFound):
            missing()
    back = services.budgets.bring_back(stored.id)
    assert (back.draft, back.version) == (OVERVIEW, 3)
    assert services.budgets.bring_back(stored.id) == back


def test_an_unknown_table_or_committee_is_not_found(services, committee):
    for missing in (
        lambda: services.budgets.get(7),
        lambda: services.budgets.save(7, replace(OVERVIEW, is_overview=True), version=1),
        lambda: services.budgets.remove(7, version=1),
        lambda: services.budgets.bring_back(7),
        lambda: services.budgets.add(CommitteeId(committee.id + 7), OVERVIEW),
        lambda: services.budgets.add(CommitteeId(committee.id + 7), replace(OVERVIEW, is_overview=True)),
    ):
        with pytest.raises(NotFound):
            missing()


def test_a_copy_begins_a_table_of_its_own_with_the_same_lines(services, committee):
    stored = services.budgets.add(committee.id, replace(OVERVIEW, is_overview=True))

    copy = services.budgets.copied(stored.draft, "Økonomioversigt 2010")

    assert (copy.title, copy.is_overview, copy.accepted) == ("Økonomioversigt 2010", False, ())
    assert _seen(copy) == _seen(stored.draft)
    assert copy.rows is stored.draft.rows
    assert services.budgets.add(committee.id, copy).id != stored.id
