"""What is told about a table, its rows and its columns: each answer is one step that undo takes back."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QSpinBox, QToolButton, QWidget

from secretariat.domain.budget.findings import BudgetSeverity
from secretariat.domain.budget.tables import ColumnKind, RowKind, Unit
from secretariat.domain.initiatives import InitiativeDraft
from secretariat.domain.refunds import STANDARD_RATES, RefundRatesDraft
from tests.ui.budget.conftest import answer, choose, click, dialog, fill, shown


@pytest.fixture
def rates(services, committee):
    """The rates of the integration act, stored."""
    known = services.lists.refund_rates(committee.id)
    services.lists.save_refund_rates(committee.id, RefundRatesDraft(STANDARD_RATES), version=known.version)


def row_of(tab, key):
    return next(row for row in tab.draft.rows if row.key == key)


def place_of(tab, key):
    return tab.draft.rows.index(row_of(tab, key))


def about_row(tab, key, column="2009"):
    tab.grid.show_place(key, column)
    tab.commands()["row_settings"]()
    return dialog(tab, "row_settings")


# The table


def test_the_settings_of_the_table_are_one_step(open_table, small, period):
    tab = open_table(small)
    tab.commands()["table_settings"]()
    asked = dialog(tab, "table_settings")
    fill(asked, "title", "Budget 2010")
    fill(asked, "price_level", "2010-p/l")
    choose(asked, "unit", "1,000 kr.")
    asked.findChild(QSpinBox, "field.decimals").setValue(0)
    choose(asked, "period", "2009")
    answer(asked)
    assert (tab.draft.title, tab.draft.price_level, tab.draft.period) == ("Budget 2010", "2010-p/l", period.id)
    assert tab.undo_stack.count() == 1
    tab.undo_stack.undo()
    assert tab.draft == small.draft


def test_another_unit_of_money_shows_the_same_money_otherwise(open_table, small):
    tab = open_table(small)
    tab.commands()["table_settings"]()
    asked = dialog(tab, "table_settings")
    choose(asked, "unit", "1,000 kr.")
    answer(asked)
    assert shown(tab.draft, "4.1", "2009") == "5.500"
    assert tab.draft.rows == small.draft.rows
    tab.commands()["table_settings"]()
    asked = dialog(tab, "table_settings")
    choose(asked, "unit", "mio. kr.")
    answer(asked)
    assert shown(tab.draft, "4.1", "2009") == "5,5"


def test_a_finer_unit_says_what_becomes_of_the_roundings_of_printed_totals(open_table, overview):
    tab = open_table(overview)
    tab.commands()["table_settings"]()
    asked = dialog(tab, "table_settings")
    choose(asked, "unit", "1,000 kr.")
    answer(asked)
    question = dialog(tab, "unit_question")
    told = " ".join(label.text() for label in question.findChildren(QLabel))
    assert "Roundings of printed totals are then told as errors" in told
    click(question, "confirm.verb")
    assert (tab.draft.unit, tab.draft.decimals) == (Unit.THOUSANDS, 0)


def test_money_becomes_a_number_only_when_somebody_means_it(open_table, small):
    tab = open_table(small)
    tab.commands()["table_settings"]()
    asked = dialog(tab, "table_settings")
    choose(asked, "unit", "number")
    answer(asked)
    assert tab.draft.unit is Unit.MILLIONS
    click(dialog(tab, "unit_question"), "confirm.verb")
    assert tab.draft.unit is Unit.COUNT
    assert shown(tab.draft, "4.1", "2009") == "5,5"


def test_cancelling_changes_nothing(open_table, small):
    tab = open_table(small)
    tab.commands()["table_settings"]()
    asked = dialog(tab, "table_settings")
    fill(asked, "title", "Budget 2010")
    click(asked, "form.cancel")
    assert tab.draft == small.draft
    assert tab.undo_stack.count() == 0


def test_a_table_is_not_left_without_a_title(open_table, small):
    tab = open_table(small)
    tab.commands()["table_settings"]()
    asked = dialog(tab, "table_settings")
    fill(asked, "title", " ")
    answer(asked)
    assert asked.isVisible()
    assert tab.draft.title == "Projekter i 2009"
    asked.reject()


def test_a_footnote_that_is_removed_takes_its_marks_along(open_table, overview, qtbot):
    tab = open_table(overview)
    tab.commands()["table_settings"]()
    asked = dialog(tab, "table_settings")
    (remove,) = [one for one in asked.findChildren(QToolButton) if one.accessibleName() == "Remove: Footnote 1"]
    remove.click()
    answer(asked)
    assert [note.mark for note in tab.draft.notes] == ["4", "5"]
    assert row_of(tab, "2.3").notes == ()
    qtbot.waitUntil(lambda: tab.is_reconciled)
    assert tab.status.findings == "12 errors, 1 rounding"


def test_the_overview_is_named_in_the_head_and_tells_the_budget_lines(open_table, small, services, committee):
    tab = open_table(small)
    tab.commands()["table_settings"]()
    asked = dialog(tab, "table_settings")
    asked.findChild(QCheckBox, "field.is_overview").click()
    answer(asked)
    assert tab.save()
    lines = services.lists.budget_lines(committee.id).draft.lines
    assert [line.number for line in lines] == ["4.1", "4.2"]
    assert any("Economic overview" in label.text() for label in tab.head.findChildren(QLabel))


# Rows


def test_a_row_is_told_about_in_one_step(open_table, small):
    tab = open_table(small)
    asked = about_row(tab, "4.2")
    fill(asked, "number", "4.3")
    fill(asked, "label", "Den tværgående pulje")
    fill(asked, "explanation", "Regnes med under 4.1.")
    answer(asked)
    assert row_of(tab, "4.2").name == "4.3 Den tværgående pulje"
    tab.undo_stack.undo()
    assert tab.draft == small.draft


def test_a_stated_reason_explains_the_findings_of_the_row(open_table, overview, qtbot):
    tab = open_table(overview)
    asked = about_row(tab, "I ALT", "2009")
    fill(asked, "explanation", "Som vedtaget; linjerne er rettet siden.")
    answer(asked)
    qtbot.waitUntil(lambda: tab.is_reconciled)
    assert {one.severity for one in tab.findings if one.row == "I ALT"} == {BudgetSeverity.EXPLAINED}


def test_a_line_becomes_a_part_of_the_line_above_it(open_table, small):
    tab = open_table(small)
    asked = about_row(tab, "4.2")
    choose(asked, "kind", "Of which: a part of the line above, never added")
    answer(asked)
    assert row_of(tab, "4.2").kind is RowKind.OF_WHICH


def test_footnotes_are_written_where_they_belong(open_table, small):
    tab = open_table(small)
    asked = about_row(tab, "4.1")
    click(asked, "add.written")
    fill(asked, "written.0.text", "Ny i 2009.")
    click(asked, "add.written")
    fill(asked, "written.1.text", "Heraf 1,0 til evaluering.")
    choose(asked, "written.1.place", "On the figure in 2009")
    answer(asked)
    assert [(note.mark, note.text) for note in tab.draft.notes] == [
        ("1", "Ny i 2009."), ("2", "Heraf 1,0 til evaluering."),
    ]  # fmt: skip
    row = row_of(tab, "4.1")
    assert row.notes == (tab.draft.notes[0].key,)
    assert row.cells[0].notes == (tab.draft.notes[1].key,)
    assert tab.undo_stack.count() == 1


def test_a_row_names_the_initiatives_that_count_on_it(open_table, services, committee, small):
    stored = services.budgets.save(small.id, replace(small.draft, is_overview=True), version=small.version)
    key = next(row for row in stored.draft.rows if row.number == "4.1").line_key
    services.initiatives.add(committee.id, InitiativeDraft(number="4.1", name="Jobpatruljer", budget_lines=(key,)))
    tab = open_table(stored)
    asked = about_row(tab, "4.1")
    assert asked.findChild(QLabel, "row.counting").text() == "Counted on it: 4.1 Jobpatruljer."
    asked.reject()


def test_a_line_shows_what_is_left_after_the_refund_and_takes_it(open_table, small, rates):
    tab = open_table(small)
    asked = about_row(tab, "4.1")
    choose(asked, "law", "Integrationsloven")
    fill(asked, "gross.2009", "10,0")
    assert asked.findChild(QLabel, "refund.2009").text() == asked.findChild(QLabel, "net.2009").text()
    assert "5,5" in asked.findChild(QLabel, "line.2009").text()
    assert "50" in asked.findChild(QLabel, "refund.sentence").text()
    click(asked, "action.take_net")
    answer(asked)
    row = row_of(tab, "4.1")
    assert row.refund.gross[0] == Decimal(10_000_000)
    assert shown(tab.draft, "4.1", "2009") == "5,0"
    assert shown(tab.draft, "4.1", "2010") == "6,1", "no gross figure is told of it"


def test_a_gross_figure_that_is_none_holds_the_answer_back(open_table, small, rates):
    tab = open_table(small)
    asked = about_row(tab, "4.1")
    fill(asked, "gross.2009", "meget")
    answer(asked)
    assert asked.isVisible()
    asked.reject()


def test_a_derived_row_is_made_of_others(open_table, small):
    tab = open_table(small)
    asked = about_row(tab, "4.2")
    choose(asked, "kind", "Derived: adds and subtracts other rows")
    click(asked, "add.terms")
    choose(asked, "terms.0.row", "4.1 Patruljer")
    answer(asked)
    (term,) = row_of(tab, "4.2").terms
    assert (term.row, term.is_subtracted) == ("4.1", False)


# Columns


def new_column(tab):
    tab.commands()["insert_column"]()
    return dialog(tab, "column_settings")


def labels_of(asked):
    return [label.text() for label in asked.findChildren(QLabel) if label.isVisible()]


def test_a_column_is_asked_about_and_inserted_before_the_cursor_in_one_step(open_table, small):
    tab = open_table(small)
    tab.grid.show_place("4.1", "I alt")
    asked = new_column(tab)
    fill(asked, "label", "Afvigelse")
    choose(asked, "kind", "Difference: one column less another")
    choose(asked, "first", "2010")
    choose(asked, "second", "2009")
    answer(asked)
    assert [column.label for column in tab.draft.columns] == ["2009", "2010", "Afvigelse", "I alt"]
    made = tab.draft.columns[2]
    assert (made.kind, made.of) == (ColumnKind.DIFFERENCE, ("2010", "2009"))
    assert tab.grid.current_place() == ("4.1", made.key)
    tab.undo_stack.undo()
    assert tab.draft == small.draft


def test_a_year_as_the_heading_of_a_new_column_is_its_budget_year(open_table, small):
    tab = open_table(small)
    tab.grid.show_place("4.1", "2009")
    asked = new_column(tab)
    fill(asked, "label", "2008")
    answer(asked)
    assert (tab.draft.columns[0].label, tab.draft.columns[0].year) == ("2008", 2008)


@pytest.mark.parametrize(
    ("kind", "read"),
    [
        ("Difference: one column less another", ("The first column", "Less the column")),
        ("Change from one column to another, in per cent", ("From the column", "To the column")),
        ("Share of the grand total, in per cent", ("Of the grand total of the column",)),
        ("Sum of columns", ("Adds these columns",)),
    ],
)
def test_the_columns_of_a_rule_are_asked_for_as_the_rule_reads(open_table, small, kind, read):
    asked = new_column(open_table(small))
    choose(asked, "kind", kind)
    told = labels_of(asked)
    assert [words for words in told if words in read] == list(read)
    asked.reject()


def test_a_rule_needs_its_columns(open_table, small):
    tab = open_table(small)
    asked = new_column(tab)
    choose(asked, "kind", "Share of the grand total, in per cent")
    answer(asked)
    assert asked.isVisible()
    asked.reject()


def test_a_column_is_told_about_in_one_step(open_table, small):
    tab = open_table(small)
    tab.grid.show_place("4.1", "2009")
    tab.commands()["column_settings"]()
    asked = dialog(tab, "column_settings")
    fill(asked, "label", "Budget 2009")
    fill(asked, "over", "Kommunen")
    fill(asked, "decimals", "3")
    fill(asked, "new_note", "Korrigeret i marts.")
    answer(asked)
    column = tab.draft.columns[0]
    assert (column.label, column.over, column.decimals) == ("Budget 2009", "Kommunen", 3)
    assert column.notes == (tab.draft.notes[0].key,)
    assert shown(tab.draft, "4.1", "2009") == "5,500"
    tab.undo_stack.undo()
    assert tab.draft == small.draft


def test_fields_that_a_kind_does_not_ask_for_are_not_shown(open_table, small):
    tab = open_table(small)
    tab.questions.ask_about_column(0)
    asked = dialog(tab, "column_settings")
    assert asked.findChild(QWidget, "field.year").isVisible()
    assert not asked.findChild(QWidget, "field.first").isVisible()
    asked.reject()


def test_a_column_without_figures_becomes_a_rule_without_being_asked_about(open_table, small):
    tab = open_table(small)
    asked = new_column(tab)
    fill(asked, "label", "Ændring")
    answer(asked)
    place = next(place for place, column in enumerate(tab.draft.columns) if column.label == "Ændring")
    tab.questions.ask_about_column(place)
    asked = dialog(tab, "column_settings")
    choose(asked, "kind", "Change from one column to another, in per cent")
    choose(asked, "first", "2009")
    choose(asked, "second", "2010")
    answer(asked)
    assert tab.draft.columns[place].kind is ColumnKind.CHANGE


def test_a_card_that_the_kind_does_not_ask_for_leaves_nothing_on_the_page(open_table, small):
    asked = about_row(open_table(small), "4.1")
    assert "Add a row" not in [button.text() for button in asked.findChildren(QPushButton) if button.isVisible()]
    asked.reject()


def test_the_tab_key_comes_to_the_gross_figures_before_the_buttons(open_table, small, rates):
    asked = about_row(open_table(small), "4.1")
    reached = []
    widget = asked.findChild(QWidget, "field.percent")
    while widget is not None and widget.objectName() != "form.verb":
        widget = widget.nextInFocusChain()
        if widget.objectName() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.append(widget.objectName())
    wanted = ["field.gross.2009", "field.gross.2010", "action.take_net", "form.cancel", "form.verb"]
    assert [name for name in reached if name in wanted] == wanted
    asked.reject()
