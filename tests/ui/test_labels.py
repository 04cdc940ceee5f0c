"""Every code has its sentence."""

from __future__ import annotations

import ast
from itertools import chain

import pytest

from secretariat.application.faults import CannotPrint, StorageFault, StorageTrouble
from secretariat.domain.case_numbers import CaseSystem
from secretariat.domain.checks import CODES, PARAMS
from secretariat.domain.committees import DocumentLanguage, Template
from secretariat.domain.contributions import ContributionState
from secretariat.domain.danish.dates import DateTrouble
from secretariat.domain.hearings import HearingState, NotesPlacement, Urgency
from secretariat.domain.problems import Finding, Place, Problem, Severity, params
from secretariat.printing import worker
from secretariat.ui import labels
from tests.support.source_code import PROGRAM, calls, modules

SAMPLES = {
    "deadline": "2025-03-26",
    "today": "2025-03-27",
    "due": "2025-03-26",
    "since": "2007-01-01",
    "system": "edoc",
    "index": 0,
}


@pytest.mark.parametrize("code", CODES)
def test_a_finding_has_a_sentence_with_its_parameters(qapp, code):
    values = {name: SAMPLES.get(name, 7) for name in PARAMS.get(code, ())}
    told = labels.finding(Finding(code, CODES[code], Place("text"), params(**values)))
    assert code not in told
    assert "{" not in told


def test_dates_in_findings_are_danish(qapp):
    finding = Finding(
        "deadline_passed", Severity.WARNING, Place("hearing"), params(deadline="2025-03-26", today="2025-03-27")
    )
    assert labels.finding(finding) == "The deadline was 26-03-2025."


@pytest.mark.parametrize("trouble", list(DateTrouble))
def test_what_is_no_date_has_a_sentence(qapp, trouble):
    assert trouble.value not in labels.problem(Problem("deadline", trouble.value))


@pytest.mark.parametrize("trouble", list(StorageTrouble))
def test_a_fault_says_what_happened_what_it_means_and_what_to_do(qapp, trouble):
    assert all(labels.storage_trouble(StorageFault(trouble)))


def test_who_has_the_database_is_named(qapp):
    message, _, _ = labels.storage_trouble(StorageFault(StorageTrouble.IN_USE, detail="Bo, pc7"))
    assert "Bo, pc7" in message


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        (HearingState, labels.state),
        (Urgency, labels.urgency),
        (CaseSystem, labels.system),
        (ContributionState, labels.contribution),
        (Template, labels.template),
        (DocumentLanguage, labels.language),
        (NotesPlacement, labels.notes_placement),
        (Severity, labels.severity),
    ],
)
def test_every_code_has_a_word(qapp, kind, label):
    assert all(label(code) for code in kind)


REFUSALS = chain.from_iterable(calls(module, "CannotPrint") for module in modules(PROGRAM / "printing"))
NO_PAPER = {code.value for call in REFUSALS if isinstance(code := call.args[0], ast.Constant)} | {worker.STOPPED}


@pytest.mark.parametrize("code", sorted(NO_PAPER))
def test_what_keeps_a_paper_from_being_printed_has_a_sentence(qapp, code):
    assert code not in labels.cannot_print(CannotPrint(code, params(columns=30)))


def test_the_refusals_of_the_printer_are_found_in_its_source():
    assert {"block_too_tall", "logo_unreadable", "table_too_wide"} <= NO_PAPER


def test_a_refund_rate_that_is_not_the_laws_is_told_with_its_day(qapp):
    told = params(law="Integrationsloven", percent="75", expected="50", since="2007-01-01")
    sentence = labels.finding(Finding("refund_rate_odd", Severity.ERROR, Place("sheet"), told))
    assert sentence == "Integrationsloven refunds 50 per cent since 01-01-2007; the sheet says 75."
