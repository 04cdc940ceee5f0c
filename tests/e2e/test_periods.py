"""Four status sheets of a report from 2009 are entered into an empty database through the program's own window, row by
row as they were written, and printed: nothing of them is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QRadioButton

from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.contributions import ContributionState
from secretariat.domain.sheet_fields import Counting, SheetState
from secretariat.domain.sheet_templates import ACTIVITIES, ATTAINMENT, ECONOMY, supplied_templates
from secretariat.domain.status_sheets import rows_of
from secretariat.domain.text import ListItem, Text, plain
from secretariat.domain.text_markup import read_markup
from tests.e2e.overview import choose, initiative_of, let_stand, open_sheet, period_of, stored, wait_for_sheet
from tests.e2e.sitting import Sitting, begin_committee, choose_in, running
from tests.e2e.writing import go_to_row, paste, rewrite_row, type_text
from tests.support.pdf_reading import Element, read, structure_faults
from tests.support.report_texts import (
    BEYOND,
    CONSULTANTS,
    CONTRIBUTING,
    GOALS,
    LINES,
    PATROLS,
    SHEETS,
    TASK_FORCE,
    TypedSheet,
)

Key = Qt.Key
LONG, SHORT = "Lang form", "Kort form"
JUDGEMENTS = {"met": "opfyldt", "partly": "delvist opfyldt", "not_measurable": "kan ikke måles"}
"""What is chosen, and what it prints."""
PASTED = (CONSULTANTS, ACTIVITIES)
"""The row that comes from another program."""


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # its windows cannot be raised


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Path]:
    """A place where no database lies yet."""
    return tmp_path / "office.db"


def test_every_row_of_four_sheets_is_entered_stored_and_printed(database, tmp_path, qtbot, validator):
    with running(database, qtbot) as program:
        begin_committee(program)
        lay_the_groundwork(program)
        for sheet in SHEETS:
            add_initiative(program, sheet)
        begin_sheets(program)
        for sheet in SHEETS:
            enter_sheet(program, sheet)
    with running(database, qtbot) as program:
        assert_nothing_is_lost(program)
        single = print_one(program, TASK_FORCE, tmp_path / "2.13.pdf")
        give_a_reason(program)
        bundle = print_all(program, tmp_path / "alle.pdf")
    assert_says(single, (TASK_FORCE,))
    assert_says(bundle, SHEETS)
    validator.check(single, bundle)


# The groundwork


def lay_the_groundwork(program: Sitting) -> None:
    program.click("subject.groundwork")
    program.click("new.period")
    for field, words in {
        "name": "2009",
        "year": "2009",
        "title": "Statusredegørelse for integrationsindsatsen 2009",
        "starts": "01-01-2009",
        "ends": "31-12-2009",
        "due": "15-05-2009",
    }.items():
        program.write(field, words)
    for place, section in enumerate((CONTRIBUTING, BEYOND)):
        number, _, title = section.partition(" ")
        program.write(f"sections.{place}.number", number)  # those supplied, with the titles they had in 2009
        program.write(f"sections.{place}.title", title)
    program.do("save")
    assert [section.title for section in period_of(program, "2009").draft.sections] == [
        section.partition(" ")[2] for section in (CONTRIBUTING, BEYOND)
    ]
    write_policy(program)
    write_budget_lines(program)


def write_policy(program: Sitting) -> None:
    program.click("subject.groundwork")
    program.click("new.policy")
    program.write("name", "Integrationspolitikken 2006-2010")
    program.write("adopted", "14-06-2006")
    program.write("decision", "BR 395/2006")
    for place, (number, words) in enumerate(GOALS):
        add_row(program, "goals", place, {"number": number, "words": words})
        program.tick(f"goals.{place}.is_main")
    program.do("save")
    (policy,) = program.services.policies.list(period_of(program, "2009").committee_id)
    assert [(goal.number, goal.words) for goal in policy.draft.goals] == list(GOALS)
    assert all(goal.is_main for goal in policy.draft.goals)


def write_budget_lines(program: Sitting) -> None:
    program.click("subject.groundwork")
    program.click("new.budget_lines")
    for place, (number, name, amount) in enumerate(LINES):
        add_row(program, "lines", place, {"number": number, "name": name, "2009": amount})
    program.do("save")
    lines = program.services.lists.budget_lines(period_of(program, "2009").committee_id).draft.lines
    assert [line.amount_in(2009) for line in lines] == [Decimal("1e6") * read_figure(amount) for _, _, amount in LINES]


def add_row(program: Sitting, field: str, place: int, columns: dict[str, str]) -> None:
    """Add a row to a field that repeats, and write into its columns."""
    program.click(f"add.{field}")
    for column, words in columns.items():
        program.write(f"{field}.{place}.{column}", words)


# Initiatives


def add_initiative(program: Sitting, sheet: TypedSheet) -> None:
    program.do("new_initiative")
    program.write("name", sheet.name)
    program.write("number", sheet.number)
    program.write("office", sheet.office)
    program.choose("section", sheet.section)
    program.write("origin", sheet.origin)
    program.write("starts", "2007")
    for field, words in (("goals", sheet.goal), ("budget_lines", sheet.line)):
        if words:
            seek(program, field, words)
    program.do("save")
    draft = initiative_of(program, sheet.number).draft
    assert (len(draft.goals), len(draft.budget_lines)) == (bool(sheet.goal), bool(sheet.line))
    sections = {f"{one.number} {one.title}": one.key for one in period_of(program, "2009").draft.sections}
    assert draft.section == sections[sheet.section]


def seek(program: Sitting, field: str, words: str) -> None:
    """Take the choice that holds some words."""
    line = program.tab.findChild(QLineEdit, f"add.{field}")
    assert line is not None
    line.setFocus()
    QTest.keyClicks(line, words)
    QTest.keyClick(line, Key.Key_Return)


# Sheets


def begin_sheets(program: Sitting) -> None:
    for template in (LONG, SHORT):
        wanted = [sheet.number for sheet in SHEETS if sheet.template == template]
        choose(program, *wanted)
        program.do("begin_sheet")
        question = program.dialog()
        choose_in(question.findChild(object, "field.template"), template)
        program.answer()
        if len(wanted) > 1:
            program.wait_for(f"{len(wanted)} status sheets are begun.")
        else:
            wait_for_sheet(program, *wanted)  # one that is begun alone is opened


def enter_sheet(program: Sitting, sheet: TypedSheet) -> None:
    open_sheet(program, sheet.number)
    enter_rows(program, sheet)
    program.press("facts_page")
    enter_facts(program, sheet)
    enter_economy(program, sheet)
    program.press("move_on")
    program.do("save")
    assert_stored(program, sheet)


def enter_rows(program: Sitting, sheet: TypedSheet) -> None:
    begun = stored(program, sheet.number)
    assert {row.key for row in rows_of(begun.draft.text)} >= set(sheet.rows)
    for row in rows_of(begun.draft.text):
        wanted = read_markup(sheet.rows.get(row.key, ""))
        if row.content == wanted or row.key not in sheet.rows:
            continue
        if any(map(plain, row.content.blocks)):
            rewrite_row(program, row.label, wanted)
        elif (sheet, row.key) == PASTED:
            paste(go_to_row(program, row.label), as_html(wanted))
        else:
            type_text(go_to_row(program, row.label), wanted)


def as_html(text: Text) -> str:
    """Return paragraphs with a list after them as another program puts them on the clipboard."""
    items = [plain(block) for block in text.blocks if isinstance(block, ListItem)]
    paragraphs = [plain(block) for block in text.blocks if not isinstance(block, ListItem)]
    return "".join(f"<p>{words}</p>" for words in paragraphs) + f"<ul><li>{'</li><li>'.join(items)}</li></ul>"


def enter_facts(program: Sitting, sheet: TypedSheet) -> None:
    program.write("title", sheet.title)
    program.write("responsible", "Anna Sekretær")
    program.click(f"tile.attainment.{sheet.judgement}")
    for place, (office, state, due, remark) in enumerate(sheet.contributions):
        add_row(program, "contributions", place, {"office": office, "due": due, "remark": remark})
        program.choose(f"contributions.{place}.state", state)


def enter_economy(program: Sitting, sheet: TypedSheet) -> None:
    for field, words in sheet.economy.items():
        program.write(f"economy.{field}", words)
    for field, words in sheet.chosen.items():
        program.choose(f"economy.{field}", words)
    if "refund_law" in sheet.chosen:
        program.press("take_net")
    if sheet.by_hand:
        program.press("write_by_hand")
        program.write("economy.sentence", sheet.sentence)


def assert_stored(program: Sitting, sheet: TypedSheet) -> None:
    """Everything that was typed stands in the store."""
    draft = stored(program, sheet.number).draft
    assert {row.key: row.content for row in rows_of(draft.text) if row.key in sheet.rows} == {
        key: read_markup(words) for key, words in sheet.rows.items()
    }
    assert (draft.title, draft.attainment and draft.attainment.value) == (sheet.title, sheet.judgement)
    assert (draft.responsible, draft.state) == ("Anna Sekretær", SheetState.READY)
    assert [(one.office, one.remark) for one in draft.contributions] == [
        (office, remark) for office, _, _, remark in sheet.contributions
    ]


def assert_nothing_is_lost(program: Sitting) -> None:
    for sheet in SHEETS:
        assert_stored(program, sheet)
    assert [one.state for one in stored(program, PATROLS.number).draft.contributions] == [
        ContributionState.ASKED,
        ContributionState.RECEIVED,
    ]
    told = {sheet.number: stored(program, sheet.number).draft.economy for sheet in SHEETS}
    assert [(economy.gross, economy.net, economy.counting) for economy in told.values()] == [
        (Decimal(6_900_000), None, Counting.OWN_LINE),
        (Decimal(36_400_000), None, Counting.STATE_FUNDED),
        (Decimal(2_000_000), None, Counting.OTHER_LINE),
        (Decimal(49_000_000), Decimal(24_500_000), Counting.OWN_LINE),
    ]
    assert told["3.2"].refund_percent == Decimal(50)


# Papers


def give_a_reason(program: Sitting) -> None:
    """The report says percentage points where the policy says per cent: it is found, and let stand as it was."""
    open_sheet(program, CONSULTANTS.number)
    let_stand(program, "percent_for_points", "Sådan står det i rapporten fra 2009")
    program.do("save")
    (waiver,) = stored(program, CONSULTANTS.number).draft.waivers
    assert (waiver.excerpt, waiver.reason) == ("ti procentpoint", "Sådan står det i rapporten fra 2009")


def print_one(program: Sitting, sheet: TypedSheet, file: Path) -> Path:
    """Save the paper of one sheet from its tab."""
    open_sheet(program, sheet.number)
    program.do("save_pdf")
    program.pick_file(file)
    program.wait_for(f"Saved as {file.name}.")
    return file


def print_all(program: Sitting, file: Path) -> Path:
    """Save the paper of all sheets of the period from the overview."""
    program.click("subject.initiatives")
    program.do("save_pdf")
    question = program.dialog()
    for name in ("paper.all", "stage.final"):
        question.findChild(QRadioButton, name).click()
    program.qtbot.waitUntil(question.findChild(QPushButton, "confirm.verb").isEnabled)
    program.answer()
    program.pick_file(file)
    program.wait_for(f"Saved as {file.name}.")
    return file


def assert_says(file: Path, sheets: tuple[TypedSheet, ...]) -> None:
    """Read aloud, the paper says every label and every word that was typed, in order."""
    pdf = read(file.read_bytes())
    assert structure_faults(file.read_bytes()) == []
    headings = [heading.text for heading in pdf.root.all("H1", "H2", "H3")]
    assert [words for words in headings if " Status " in words] == [f"{one.number} {one.title}" for one in sheets]
    tables = pdf.root.all("Table")
    assert [rows_said(table) for table in tables] == [rows_typed(sheet) for sheet in sheets]
    assert not [words for words in pdf.artifacts if "Udkast" in words]


def rows_said(table: Element) -> list[tuple[str, list[str]]]:
    """Return each row's label and what stands in its cell, paragraph by paragraph."""
    return [
        (label.text, [part.own_text for part in cell.all("P")])
        for row in table.all("TR")
        for label, cell in [(row.all("TH")[0], row.all("TD")[0])]
    ]


def rows_typed(sheet: TypedSheet) -> list[tuple[str, list[str]]]:
    """Return the same of a sheet as it was typed: the money's sentence and the judgement stand in rows of theirs."""
    (template,) = (one for one in supplied_templates(DocumentLanguage.DANISH) if one.name == sheet.template)
    above = {ECONOMY: [sheet.sentence], ATTAINMENT: [f"Vurdering: {JUDGEMENTS[sheet.judgement]}"]}
    return [
        (
            row.label,
            above.get(row.key, []) + [plain(block) for block in read_markup(sheet.rows.get(row.key, "")).blocks],
        )
        for row in template.rows
    ]


def read_figure(words: str) -> Decimal:
    return Decimal(words.replace(",", "."))
