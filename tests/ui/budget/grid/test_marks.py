"""What marks a cell: findings, footnotes, explanations. Nothing is told by colour alone."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolTip

from secretariat.domain.budget.reconciliation import reconcile
from secretariat.domain.budget.surroundings import Surroundings
from secretariat.domain.budget.tables import Rounding
from secretariat.ui.budget.reconciling.finding_sentences import sentence
from tests.support.budget_tables import seed_003, table
from tests.ui.budget.grid.conftest import CTRL, SMALL, Key


@pytest.fixture
def clerk(begin):
    return begin(seed_003())


@pytest.fixture
def findings():
    return reconcile(seed_003(), Surroundings())


def group_2(clerk):
    return clerk.draft.rows[0].key


def below(clerk):
    return clerk.grid.findChild(QLabel, "grid.explanation").text()


def test_a_finding_is_told_at_its_cell_with_both_figures(clerk, findings):
    clerk.grid.set_findings(findings)
    told = clerk.explains(group_2(clerk), "2009")
    assert "Printed 88,4 · computed 86,4" in told
    assert "Error:" in told


def test_a_rounding_is_never_told_as_an_error(clerk, findings):
    clerk.grid.set_findings(findings)
    told = clerk.explains("2.14", "I alt")
    assert "Rounding:" in told
    assert "Error" not in told


def test_an_accepted_finding_tells_its_reason(clerk, findings):
    found = next(one for one in findings if one.row == group_2(clerk) and one.column == "2009")
    accepted = found.acceptance("Trykt i 2009.", by="Anna", at=datetime(2009, 1, 1, tzinfo=UTC))
    clerk.grid.set_findings([replace(found, accepted=accepted)])
    assert "Accepted:" in clerk.explains(group_2(clerk), "2009")
    assert "Trykt i 2009." in clerk.explains(group_2(clerk), "2009")


def test_findings_that_are_gone_are_no_longer_told(clerk, findings):
    clerk.grid.set_findings(findings)
    clerk.grid.set_findings([])
    assert "Error" not in clerk.explains(group_2(clerk), "2009")


def test_a_finding_is_shown_at_its_place(clerk):
    clerk.show("3.3", "I alt")
    assert clerk.at == ("3.3", "I alt")
    clerk.show("4.1")
    assert clerk.at == ("4.1", "label")
    clerk.show("", "2009")
    assert clerk.chosen() == (25, 1)


def test_the_explanation_of_the_cell_stands_below_the_grid(clerk):
    clerk.show("3.3", "I alt")
    assert below(clerk) == "Printed 191,3 · computed 191,3 · 3.3 Danskundervisning, I alt"


def test_figures_below_the_grid_have_the_decimals_of_the_findings(begin):
    clerk = begin(table(" | 2008\n a | 0,12345\n b | 0,13334\n I alt [I alt] | 0,2", decimals=1))
    found = reconcile(clerk.draft)
    clerk.grid.set_findings(found)
    clerk.show("I alt", "2008")
    assert below(clerk).startswith("Printed 0,2 · computed 0,2568 · Difference -0,0568 · ")
    assert "0,0568" in sentence(found[0])


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_explanation_is_shown_by_keyboard_too(clerk):
    clerk.show(group_2(clerk), "2009")
    clerk.press((CTRL, Key.Key_F1))
    assert "computed 86,4" in QToolTip.text()
    QToolTip.hideText()


def test_footnotes_are_told_with_their_text(clerk):
    assert "footnote 4" in clerk.says("2.15", "2009")
    assert "Note 4: Omtrent halvdelen" in clerk.explains("2.15", "2009")
    assert "Note 3: " in clerk.explains("2.3", "label")


def test_a_note_without_words_is_told_to_be_missing(begin):
    draft = seed_003()
    clerk = begin(replace(draft, notes=tuple(replace(note, text=" ") for note in draft.notes)))
    assert "Note 4: its text is missing" in clerk.explains("2.15", "2009")


def test_a_mark_whose_note_is_missing_is_told(begin):
    clerk = begin(seed_003(with_notes=False))
    assert "Footnote without a note" in clerk.explains("2.15", "2009")


def test_a_screen_reader_hears_the_row_the_column_and_how_a_figure_came_about(clerk):
    model = clerk.view.model()
    heard = Qt.ItemDataRole.AccessibleTextRole
    assert model.headerData(clerk.row("2.15"), Qt.Orientation.Vertical, heard) == "2.15 Jobplanen 2009"
    assert model.headerData(clerk.column("2009"), Qt.Orientation.Horizontal) == "2009"
    assert clerk.says(group_2(clerk), "2009") == "88,4, printed, differs from the computed figure"


def test_figures_are_shown_as_the_table_rounds_them(begin):
    rows = """
                     | 2008
    a                | 0,44
    b                | 0,44
    I alt [I alt]    |
    """
    exact = begin(table(rows))
    assert exact.line("I alt") == ["0,9"]
    rounded = begin(table(rows, rounding=Rounding.SUM_OF_ROUNDED))
    assert rounded.line("I alt") == ["0,8"]
    rounded.go("a", "2008")
    rounded.press("0,46", Key.Key_Return)
    assert rounded.line("I alt") == ["0,9"]


def test_another_unit_is_shown_at_once(begin):
    clerk = begin(table(SMALL))
    clerk.edited.swap(replace(clerk.draft, decimals=3), text="Decimals")
    assert clerk.shows("4.1", "2008") == "5,500"


def test_nothing_is_told_of_a_total_that_no_figure_makes(begin):
    clerk = begin(
        table(
            """
                             | 2009
            Projekter [group] |
              4.1 Puljen      |
            """
        )
    )
    assert "Computed" not in clerk.explains("Projekter", "2009")
