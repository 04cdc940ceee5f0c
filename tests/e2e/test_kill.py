"""The process is killed in the middle of a word: at most the last second of typing is lost."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import replace
from datetime import date
from itertools import islice
from pathlib import Path

import pytest

from secretariat.application.records import RecordKind
from secretariat.application.services import Services
from secretariat.bootstrap import open_office
from secretariat.domain.budget.editing import new_table
from secretariat.domain.budget.tables import BudgetTable, BudgetTableDraft, Unit
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.documents.documents import Document
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.hearings import HearingDraft
from secretariat.domain.initiatives import InitiativeDraft
from secretariat.domain.meetings.meetings import AgendaItem, Meeting, MeetingDraft
from secretariat.domain.periods import PeriodDraft
from secretariat.domain.status_sheets import Sheet
from secretariat.domain.text import Text, plain
from secretariat.ui.editing.page import TextPage
from tests.e2e.sitting import running
from tests.e2e.typist import typed_characters
from tests.support.responses import drafting

ROOT = Path(__file__).parents[2]
MAY_BE_LOST = 1.0
"""Seconds of typing before the kill."""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A database with one hearing whose response is being drafted."""
    database = tmp_path / "office.db"
    with open_office(database, actor=lambda: "Anna") as office:
        services = office.services
        committee = services.committees.add(CommitteeDraft(name="Udvalget", chair_name="Navn", chair_title="Formand"))
        hearing = services.hearings.receive(committee.id, HearingDraft(title="Valby", asker="Lokaludvalget"))
        drafting(services, hearing)
    return database


def keys_until(process: subprocess.Popen[str], last: int) -> list[tuple[float, int]]:
    """Return the time and number of each key up to `last`."""
    keys = []
    assert process.stdout is not None
    for line in process.stdout:
        at, number = line.split()
        keys.append((float(at), int(number)))
        if keys[-1][1] >= last:
            break
    return keys


def typed_until_killed(database: Path, kind: RecordKind, last: int) -> int:
    """Let a typist of its own process type into the first record of a kind, kill it after key `last`, and return how
    many of the keys are old enough to be safe.
    """
    with subprocess.Popen(
        [sys.executable, str(Path(__file__).parent / "typist.py"), str(database), kind.value, "1"],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment(),
    ) as process:
        keys = keys_until(process, last)
        killed = time.monotonic()
        process.kill()
    assert len(keys) == last
    return max((number for at, number in keys if at < killed - MAY_BE_LOST), default=0)


def typed(count: int) -> str:
    """Return the first characters that are typed."""
    return "".join(islice(typed_characters(), count))


@pytest.mark.parametrize("last", [30, 150, 263])
def test_a_killed_program_has_kept_all_but_the_last_second(database: Path, last: int):
    safe = typed_until_killed(database, RecordKind.HEARING, last)

    with open_office(database, actor=lambda: "Anna") as office:
        entries = office.services.recovery.entries()
        saved = office.services.hearings.list_rows(None)

    assert [row.title for row in saved] == ["Valby"]
    assert safe or last < 100
    if safe:
        (entry,) = entries
        kept = "\n".join(plain(block) for block in entry.draft.response.text.blocks)
        assert typed(safe) in kept


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # its windows cannot be raised
def test_what_was_typed_into_a_sheet_is_offered_at_the_next_start_and_opens_as_unsaved_edits(database, qtbot):
    with open_office(database, actor=lambda: "Anna") as office:
        sheet = begun_sheet(office.services)
    safe = typed_until_killed(database, RecordKind.SHEET, 200)
    assert safe

    with running(database, qtbot) as program:
        program.press("open_recovered")
        tab = program.tab
        assert (tab.key, tab.is_dirty) == (f"sheet:{sheet.id}", True)
        assert typed(safe) in tab.findChild(TextPage).toPlainText()
        assert program.services.sheets.get(sheet.id).draft == sheet.draft
        program.do("save")
        assert typed(safe) in words_of(program.services.sheets.get(sheet.id))
        qtbot.waitUntil(lambda: not program.services.recovery.entries())


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # its windows cannot be raised
def test_figures_typed_into_a_table_are_offered_at_the_next_start_and_saved(database, qtbot):
    with open_office(database, actor=lambda: "Anna") as office:
        table = empty_table(office.services)
    safe = typed_until_killed(database, RecordKind.BUDGET_TABLE, 200)
    assert safe

    with running(database, qtbot) as program:
        program.press("open_recovered")
        tab = program.tab
        assert (tab.key, tab.is_dirty) == (f"budget_table:{table.id}", True)
        assert figures_of(tab.draft).startswith(typed(safe).strip()), "the one still in its field among them"
        assert program.services.budgets.get(table.id).draft == table.draft
        program.do("save")
        assert figures_of(program.services.budgets.get(table.id).draft).startswith(typed(safe).strip())
        qtbot.waitUntil(lambda: not program.services.recovery.entries())


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # its windows cannot be raised
def test_what_was_typed_into_a_paper_is_offered_at_the_next_start_and_opens_as_unsaved_edits(database, qtbot):
    with open_office(database, actor=lambda: "Anna") as office:
        paper = begun_memo(office.services)
    safe = typed_until_killed(database, RecordKind.DOCUMENT, 200)
    assert safe

    with running(database, qtbot) as program:
        program.press("open_recovered")
        tab = program.tab
        assert (tab.key, tab.is_dirty) == (f"document:{paper.id}", True)
        assert typed(safe) in tab.findChild(TextPage).toPlainText()
        assert program.services.documents.get(paper.id).draft == paper.draft
        program.do("save")
        assert typed(safe) in plain_words(program.services.documents.get(paper.id).draft.text)
        qtbot.waitUntil(lambda: not program.services.recovery.entries())


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # its windows cannot be raised
def test_what_was_typed_into_an_item_of_a_meeting_is_offered_at_the_next_start_and_saved(database, qtbot):
    with open_office(database, actor=lambda: "Anna") as office:
        meeting = planned_meeting(office.services)
    safe = typed_until_killed(database, RecordKind.MEETING, 200)
    assert safe

    with running(database, qtbot) as program:
        program.press("open_recovered")
        tab = program.tab
        assert (tab.key, tab.is_dirty) == (f"meeting:{meeting.id}", True)
        assert typed(safe) in tab.findChild(TextPage).toPlainText()
        assert program.services.meetings.get(meeting.id).draft == meeting.draft
        program.do("save")
        (item,) = program.services.meetings.get(meeting.id).draft.items
        assert typed(safe) in plain_words(item.text)
        qtbot.waitUntil(lambda: not program.services.recovery.entries())


def begun_memo(services: Services) -> Document:
    """Store a memo as its template begins it."""
    (committee,) = services.committees.all()
    template = next(one for one in services.documents.templates(committee.id) if one.draft.kind is DocumentKind.MEMO)
    begun = services.documents.begin(committee.id, template.id, None)
    return services.documents.add(committee.id, replace(begun, title="Notat om Valby"))


def planned_meeting(services: Services) -> Meeting:
    """Store a meeting with one item in which nothing is written."""
    (committee,) = services.committees.all()
    item = AgendaItem("a", title="Besøg i Valby")
    return services.meetings.add(committee.id, MeetingDraft(day=date(2025, 4, 2), items=(item,)))


def empty_table(services: Services) -> BudgetTable:
    """Store a table with a column and no line."""
    (committee,) = services.committees.all()
    return services.budgets.add(committee.id, replace(new_table("Budget 2009", (2009,)), rows=(), unit=Unit.KRONER))


def figures_of(draft: BudgetTableDraft) -> str:
    """Return what stands in the first column, as it is typed."""
    return " ".join(f"{row.cells[0].figure:.0f}" for row in draft.rows)


def begun_sheet(services: Services) -> Sheet:
    """Begin the sheet of an initiative."""
    (committee,) = services.committees.all()
    period = services.periods.add(committee.id, PeriodDraft("2009", year=2009))
    initiative = services.initiatives.add(committee.id, InitiativeDraft(number="2.1", name="Jobpatruljer"))
    return services.sheets.begin(initiative.id, period.id, services.templates.list(committee.id)[0].id)


def words_of(sheet: Sheet) -> str:
    """Return the plain words of a sheet's rows."""
    return plain_words(sheet.draft.text)


def plain_words(text: Text) -> str:
    """Return the words of a text without their looks."""
    return "\n".join(plain(block) for block in text.blocks)


def environment() -> dict[str, str]:
    """The test's own, with the checkout on the path."""
    return {**os.environ, "PYTHONPATH": str(ROOT)}
