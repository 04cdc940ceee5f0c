"""A sheet open over a real database, as a person finds it: begun from the long form, or rolled from the year before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from secretariat.application.services import Services
from secretariat.domain.budget_lines import BudgetLine, BudgetLineKey, BudgetLinesDraft
from secretariat.domain.committees import Committee, DocumentLanguage
from secretariat.domain.initiatives import Initiative, InitiativeDraft
from secretariat.domain.periods import Period, PeriodDraft
from secretariat.domain.sheet_fields import Attainment, Economy
from secretariat.domain.sheet_templates import GOAL, TARGET_GROUP, SheetTemplate, supplied_templates
from secretariat.domain.status_sheets import Sheet, with_row
from secretariat.domain.text import Paragraph, Text, plain, run
from secretariat.ui.sheets.sheet_record import SheetRecord
from tests.ui.hearings.conftest import Desk, committee, desk, previews, services

__all__ = ["committee", "desk", "previews", "services"]

OWN_LINE = BudgetLineKey("a" * 32)
OTHER_LINE = BudgetLineKey("b" * 32)


def paragraph(words: str) -> Text:
    """Return a text of one paragraph."""
    return Text((Paragraph(run(words)),))


@pytest.fixture
def templates(services: Services, committee: Committee) -> tuple[SheetTemplate, ...]:
    """The long and the short form, stored."""
    supplied = supplied_templates(DocumentLanguage.DANISH)
    return tuple(services.templates.add(committee.id, draft) for draft in supplied)


@pytest.fixture
def initiative(services: Services, committee: Committee) -> Initiative:
    """The job patrols, with a budget line of their own."""
    lines = (BudgetLine(OWN_LINE, "2.1", "Jobpatruljer"), BudgetLine(OTHER_LINE, "2.13", "Integrationspuljen"))
    services.lists.save_budget_lines(committee.id, BudgetLinesDraft(lines), version=0)
    draft = InitiativeDraft(number="2.1", name="Jobpatruljer", origin="Budget 2009", budget_lines=(OWN_LINE,))
    return services.initiatives.add(committee.id, draft)


def year(services: Services, committee: Committee, number: int) -> Period:
    """Store a period that is a year."""
    days = date(number, 1, 1), date(number, 12, 31)
    return services.periods.add(committee.id, PeriodDraft(str(number), year=number, starts=days[0], ends=days[1]))


@pytest.fixture
def period(services: Services, committee: Committee) -> Period:
    """2009."""
    return year(services, committee, 2009)


@pytest.fixture
def sheet(services: Services, initiative: Initiative, period: Period, templates: tuple[SheetTemplate, ...]) -> Sheet:
    """The sheet of 2009 as it is begun."""
    return services.sheets.begin(initiative.id, period.id, templates[0].id)


@pytest.fixture
def written(services: Services, sheet: Sheet) -> Sheet:
    """The sheet of 2009 with two rows, its money and a judgement."""
    text = with_row(sheet.draft.text, TARGET_GROUP, paragraph("Unge ledige i København."))
    text = with_row(text, GOAL, paragraph("Tyve unge i job."))
    economy = Economy(
        gross=Decimal(4_000_000), refund_percent=Decimal(50), refund_law="Integrationsloven",
        refund_since=date(2007, 1, 1), net=Decimal(2_000_000), year=2009,
    )  # fmt: skip
    draft = replace(sheet.draft, text=text, economy=economy, attainment=Attainment.PARTLY)
    return services.sheets.save(sheet.id, draft, version=sheet.version)


@pytest.fixture
def rolled(services: Services, written: Sheet, initiative: Initiative) -> Sheet:
    """The sheet of 2010, carried over from 2009 with every field that says something marked."""
    after = services.periods.roll(written.period_id, services.periods.next_draft(written.period_id))
    carried = services.sheets.of(initiative.id, after.id)
    assert carried is not None
    return carried


OpenSheetTab = Callable[..., SheetRecord]


@pytest.fixture
def open_sheet(desk: Desk, services: Services, committee: Committee) -> Iterator[OpenSheetTab]:
    """Opens a sheet on the desk; it is left in the end."""
    opened: list[SheetRecord] = []

    def open_one(sheet: Sheet, **more) -> SheetRecord:
        tab = SheetRecord(services, desk.operations, committee, sheet, parent=desk, **more)
        opened.append(tab)
        desk.open(tab)
        tab.begin()
        return tab

    yield open_one
    for tab in opened:
        tab.leave()


def press(owner: QWidget, name: str) -> None:
    """Click the button of an action."""
    found = [button for button in owner.findChildren(QAbstractButton, f"action.{name}") if button.isVisible()]
    assert found, name
    assert found[0].isEnabled(), name
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def row_words(tab: SheetRecord, key: str) -> str:
    """Return the plain words of a row on the screen."""
    from secretariat.domain.status_sheets import rows_of

    return "\n".join(plain(block) for row in rows_of(tab.draft.text) if row.key == key for block in row.content.blocks)


def type_into_row(tab: SheetRecord, key: str, words: str) -> None:
    """Put the cursor in a row as the outline does, and type."""
    editor = tab.pages.rows.editor
    assert editor.show_section(key)
    QTest.keyClicks(editor.page, words)
