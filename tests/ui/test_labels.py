"""Every code has its sentence."""

from __future__ import annotations

import ast
from itertools import chain
from pathlib import Path

import pytest

from secretariat.application.faults import CannotPrint, FileFault, StorageFault, StorageTrouble, Withheld
from secretariat.application.travelling import UnreadableFile
from secretariat.domain.amounts import AmountTrouble, MoneyUnit
from secretariat.domain.case_numbers import CaseSystem
from secretariat.domain.checks import CODES, PARAMS
from secretariat.domain.committees import DocumentLanguage, Template
from secretariat.domain.contributions import ContributionState
from secretariat.domain.danish.dates import DateTrouble
from secretariat.domain.hearings import HearingState, NotesPlacement, Urgency
from secretariat.domain.indicators import Course, CriterionKind, Direction, Unit
from secretariat.domain.initiatives import Standing
from secretariat.domain.problems import Finding, Place, Problem, Severity, params
from secretariat.domain.sheet_fields import Attainment, Counting, SheetState
from secretariat.printing import worker
from secretariat.system import paths
from secretariat.ui import labels, report_labels
from secretariat.ui.theme import load
from secretariat.ui.trouble_words import UNREADABLE_FILES
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


def test_an_amount_that_ends_a_finding_brings_its_full_stop(qapp):
    told = params(told="6,9 mio. kr.", line="2.1", of_line="7,4 mio. kr.")
    sentence = labels.finding(Finding("line_differs", Severity.WARNING, Place("sheet"), told))
    assert sentence == "The sheet says 6,9 mio. kr., but line 2.1 holds 7,4 mio. kr."


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


@pytest.mark.parametrize("trouble", [StorageTrouble.FULL, StorageTrouble.READ_ONLY, StorageTrouble.UNREACHABLE])
def test_a_fault_of_a_chosen_file_names_the_file_and_blames_no_database(qapp, trouble):
    told = labels.storage_trouble(FileFault(trouble, Path("Papirer/maal.pdf")))
    assert all(told)
    assert str(Path("Papirer/maal.pdf")) in told[0]
    assert "database" not in " ".join(told)


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


def test_what_keeps_a_bundle_from_being_printed_names_the_sheet(qapp):
    refusal = CannotPrint("table_too_wide", params(columns=30), part="2.4 Status for CBSI")
    assert labels.cannot_print(refusal).startswith("2.4 Status for CBSI: ")


def test_the_refusals_of_the_printer_are_found_in_its_source():
    assert {"block_too_tall", "logo_unreadable", "table_too_wide"} <= NO_PAPER


def test_a_refund_rate_that_is_not_the_laws_is_told_with_its_day(qapp):
    told = params(law="Integrationsloven", percent="75", expected="50", since="2007-01-01")
    sentence = labels.finding(Finding("refund_rate_odd", Severity.ERROR, Place("sheet"), told))
    assert sentence == "Integrationsloven refunds 50 per cent since 01-01-2007; the sheet says 75."


UNTOLD = "Something is not as it should be"
"""What is said of a code that nobody has given a sentence."""

REPORT_ENUMS = (Attainment, SheetState, Counting, Standing, Unit, Direction, CriterionKind, Course, MoneyUnit)


@pytest.mark.parametrize("kind", REPORT_ENUMS, ids=lambda kind: kind.__name__)
def test_every_value_of_the_reports_has_a_word_a_drawing_and_a_colour(qapp, kind):
    light = load("light")
    for value in kind:
        drawing, role = report_labels.look(value)
        assert report_labels.word(value)
        assert (paths.resources() / "icons" / f"{drawing}.svg").is_file(), value
        assert light.colour(role).isValid(), value


def test_a_choice_can_begin_with_none(qapp):
    first, *others = report_labels.choices(Attainment, none="Not judged")
    assert (first.value, first.label) == (None, "Not judged")
    assert [choice.value for choice in others] == list(Attainment)
    assert report_labels.attainment(None) == "Not judged"


FOUND = chain.from_iterable(calls(module, "Problem") for module in modules(PROGRAM / "domain"))
PROBLEM_CODES = {
    code.value for call in FOUND if len(call.args) > 1 and isinstance(code := call.args[1], ast.Constant)
} | {trouble.value for trouble in AmountTrouble}


@pytest.mark.parametrize("code", sorted(PROBLEM_CODES))
def test_what_keeps_a_record_from_being_stored_has_a_sentence(qapp, code):
    assert code not in labels.problem(Problem("name", code))


def test_the_problems_are_found_in_the_domain_s_source():
    assert {"required", "goal_without_words", "double_rate", "criterion_needs_value"} <= PROBLEM_CODES


@pytest.mark.parametrize("code", ["not_word", "damaged", "too_large", "protected", "not_ours"])
def test_a_file_that_cannot_be_read_has_a_sentence(qapp, code):
    assert code in UNREADABLE_FILES
    assert UNTOLD not in labels.unreadable_file(UnreadableFile(code))


REFUSED = chain.from_iterable(calls(module, "Withheld") for module in modules(PROGRAM / "application"))
WITHHELD_CODES = {code.value for call in REFUSED if isinstance(code := call.args[0], ast.Constant)}


@pytest.mark.parametrize("code", sorted(WITHHELD_CODES))
def test_what_is_refused_has_a_sentence(qapp, code):
    assert UNTOLD not in labels.withheld(Withheld(code))
