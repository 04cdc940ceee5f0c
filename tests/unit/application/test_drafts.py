"""What is kept whole is read back as it was written, and nothing else is taken for it."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import get_args, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.application.documents.charts import Bar, BarChart, Chart, ChartPoint, LineChart
from secretariat.application.documents.composed import (
    CollectedNotes,
    ComposedDocument,
    DocumentPart,
    Embedded,
    PageBreak,
)
from secretariat.application.drafts import (
    COMMITTEE,
    DOCUMENT,
    FINDINGS,
    FORMS,
    HEARING,
    JOURNAL,
    PACKAGE_DATA,
    PAPER,
    RESPONSE,
)
from secretariat.application.issuing.packages import PackageData
from secretariat.application.records import JournalEntry, JournalKey, RecordKind
from secretariat.application.value_format import Form, FormFault
from secretariat.domain.budget.tables import BLANK, NOT_APPLICABLE, NOTHING, Cell, CellState
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.documents.templates import DocumentTemplateDraft
from secretariat.domain.hearings import HearingDraft
from secretariat.domain.meetings.meetings import MeetingDraft
from tests.support import drafts, report_drafts, whole_budgets
from tests.support.any_values import values

OF_KIND = {
    RecordKind.HEARING: drafts.hearings(),
    RecordKind.COMMITTEE: drafts.committees(),
    RecordKind.POLICY: report_drafts.policies(),
    RecordKind.PERIOD: report_drafts.periods(),
    RecordKind.TEMPLATE: report_drafts.templates(),
    RecordKind.INITIATIVE: report_drafts.initiatives(),
    RecordKind.SHEET: report_drafts.sheets(),
    RecordKind.INDICATOR: report_drafts.indicators(),
    RecordKind.BUDGET_LINES: report_drafts.budget_lines(),
    RecordKind.REFUND_RATES: report_drafts.refund_rates(),
    RecordKind.BUDGET_TABLE: whole_budgets.tables(),
    RecordKind.DOCUMENT: values(DocumentDraft),
    RecordKind.DOCUMENT_TEMPLATE: values(DocumentTemplateDraft),
    RecordKind.MEETING: values(MeetingDraft),
}


@st.composite
def entries(draw: st.DrawFn) -> JournalEntry:
    """Entries of the journal, of records of every kind."""
    kind = draw(st.sampled_from(RecordKind))
    key = JournalKey(draw(st.integers(1)), draw(st.none() | st.integers(1)), draw(st.text(max_size=20)), kind)
    return JournalEntry(key, draw(st.integers(0)), draw(OF_KIND[kind]), draw(drafts.MOMENTS))


@pytest.mark.parametrize(
    ("form", "kept"),
    [
        pytest.param(HEARING, drafts.hearings(), id="hearing"),
        pytest.param(RESPONSE, drafts.responses(), id="response"),
        pytest.param(COMMITTEE, drafts.committees(), id="committee"),
        pytest.param(DOCUMENT, drafts.documents(), id="document"),
        pytest.param(FINDINGS, drafts.several(drafts.findings()), id="findings"),
        pytest.param(PAPER, values(ComposedDocument), id="paper"),
        pytest.param(PACKAGE_DATA, values(PackageData), id="issued document"),
        pytest.param(JOURNAL, entries(), id="journal"),
        *(pytest.param(FORMS[kind], OF_KIND[kind], id=kind.value) for kind in list(RecordKind)[2:]),
    ],
)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_what_is_written_is_read_back(form: Form, kept, data):
    value = data.draw(kept)

    stored = form.write(value)

    assert form.read(stored) == value
    assert form.write(form.read(stored)) == stored


@settings(max_examples=25, deadline=None)
@given(drafts.findings())
def test_a_finding_keeps_the_excerpt_that_comparing_leaves_out(finding):
    (read,) = FINDINGS.read(FINDINGS.write((finding,)))

    assert read.excerpt == finding.excerpt


def test_a_field_that_an_older_program_did_not_write_takes_its_default():
    stored = json.loads(HEARING.write(HearingDraft(title="Bydelsplan", notes="husk")))
    del stored["value"]["notes"]

    assert HEARING.read(json.dumps(stored)) == HearingDraft(title="Bydelsplan")


@pytest.mark.parametrize(
    "stored",
    [
        "",
        "null",
        "[]",
        '{"form":"hearing"}',
        '{"form":"hearing","version":2,"value":{}}',
        '{"form":"response","version":1,"value":{}}',
        '{"form":"hearing","version":1,"value":{"unheard":1}}',
        '{"form":"hearing","version":1,"value":{"title":1}}',
        '{"form":"hearing","version":1,"value":{"received":"yesterday"}}',
        '{"form":"hearing","version":1,"value":{"questions":"q"}}',
        '{"form":"hearing","version":1,"value":{"questions":[{"id":"1"}]}}',
        '{"form":"hearing","version":1,"value":{"response":{"template":"poster"}}}',
        '{"form":"hearing","version":1,"value":{"response":{"text":"torn"}}}',
        '{"form":"hearing","version":1,"value":{"response":{"justified":1}}}',
    ],
)
def test_anything_else_is_refused_in_one_way(stored):
    with pytest.raises(FormFault):
        HEARING.read(stored)


CELL: Form[Cell] = Form("cell", 1, Cell)


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (BLANK, '""'),
        (NOTHING, '"-"'),
        (NOT_APPLICABLE, '"./."'),
        (Cell(CellState.FIGURE, Decimal("47500000.00")), '"47500000.00"'),
    ],
    ids=["blank", "nothing", "not applicable", "figure"],
)
def test_a_cell_of_a_budget_table_is_a_few_characters(cell, words):
    assert CELL.write(cell) == f'{{"form":"cell","version":1,"value":{words}}}'
    assert CELL.read(CELL.write(cell)) == cell


@settings(max_examples=50, deadline=None)
@given(whole_budgets.cells())
def test_a_cell_loses_nothing_whatever_it_says(cell):
    assert CELL.read(CELL.write(cell)) == cell


@pytest.mark.parametrize("value", ['"NaN"', '"6,9"', "6.9", "null", '["figure"]', '{"state":"lost"}'])
def test_what_is_no_cell_is_not_read(value):
    with pytest.raises(FormFault):
        CELL.read(f'{{"form":"cell","version":1,"value":{value}}}')


AMOUNT: Form[Decimal] = Form("amount", 1, Decimal)


@pytest.mark.parametrize(
    "figure", ["0", "-0.00", "59.90", "36400000.00", "1E+30", "0.1", "123456789012345678901234.56"]
)
def test_a_figure_keeps_every_digit(figure):
    stored = AMOUNT.write(Decimal(figure))

    assert str(AMOUNT.read(stored)) == figure
    assert json.loads(stored)["value"] == figure


@pytest.mark.parametrize("value", ["NaN", "sNaN", "Infinity", "-Infinity", "", "6,9", "kr. 6"])
def test_what_is_no_figure_is_not_read(value):
    with pytest.raises(FormFault):
        AMOUNT.read(json.dumps({"form": "amount", "version": 1, "value": value}))


def test_a_figure_that_went_through_a_float_is_not_read():
    with pytest.raises(FormFault):
        AMOUNT.read('{"form":"amount","version":1,"value":6.9}')


@pytest.mark.parametrize("value", ["NaN", "Infinity"])
def test_what_is_no_figure_is_not_written(value):
    with pytest.raises(ValueError, match="no figure"):
        AMOUNT.write(Decimal(value))


def test_an_entry_of_the_first_version_is_read_as_a_hearings():
    draft = HearingDraft(title="Bydelsplan")
    inner = json.loads(HEARING.write(draft))["value"]
    first = {"key": {"committee_id": 1, "hearing_id": 7, "token": ""}, "version": 3, "draft": inner}
    stored = {"form": "journal", "version": 1, "value": first | {"at": "2025-03-26T09:00:00+00:00"}}

    entry = JOURNAL.read(json.dumps(stored))

    assert (entry.key, entry.version, entry.draft) == (JournalKey(1, 7, "", RecordKind.HEARING), 3, draft)


PARTS: Form[tuple[DocumentPart, ...]] = Form("parts", 1, tuple[DocumentPart, ...])


def test_each_part_of_a_paper_is_stored_under_what_it_is():
    stored = PARTS.write((CollectedNotes("Noter"), PageBreak()))

    assert json.loads(stored)["value"] == [{"CollectedNotes": {"heading": "Noter"}}, {"PageBreak": {}}]


def test_the_names_that_issued_papers_are_stored_under_are_the_ones_the_archives_hold():
    parts, papers, charts = (
        {kind.__name__ for kind in get_args(hint)} for hint in (DocumentPart, get_type_hints(Embedded)["paper"], Chart)
    )

    assert parts == {"Prose", "Embedded", "Charted", "Contents", "SheetList", "CollectedNotes", "PageBreak"}
    assert papers == {"SheetsDocument", "IndicatorsDocument", "GoalsDocument", "BudgetDocument"}
    assert charts == {"LineChart", "BarChart", "SeriesChart"}


@pytest.mark.parametrize(
    "value",
    [
        pytest.param({"Unknown": {}}, id="of no kind there is"),
        pytest.param({"heading": "Noter"}, id="without its kind"),
        pytest.param({"CollectedNotes": {"heading": "Noter"}, "PageBreak": {}}, id="of two kinds"),
        pytest.param({}, id="empty"),
        pytest.param(None, id="null"),
        pytest.param("PageBreak", id="words"),
    ],
)
def test_what_is_no_part_of_a_paper_is_not_read(value):
    with pytest.raises(FormFault):
        PARTS.read(json.dumps({"form": "parts", "version": 1, "value": [value]}))


CHART: Form[LineChart | BarChart] = Form("chart", 1, LineChart | BarChart)


def test_a_place_on_a_chart_keeps_every_digit_and_a_whole_one_is_read_too():
    chart = BarChart("Andele", "To søjler", (Bar("2.9", 0, 0.1 + 0.2, "30 pct."),))

    stored = CHART.write(chart)

    assert CHART.read(stored) == chart
    assert CHART.read(stored.replace('"start":0.0', '"start":0')) == chart


@pytest.mark.parametrize("nowhere", [float("nan"), float("inf"), "0.5", True, None])
def test_what_is_no_place_on_a_chart_is_not_written(nowhere):
    chart = LineChart("Kurve", "", (ChartPoint(nowhere, 0.5, "", ""),))

    with pytest.raises((TypeError, ValueError)):
        CHART.write(chart)
