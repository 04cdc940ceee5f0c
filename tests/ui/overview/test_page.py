"""The page of a period: chosen, filtered, opened, counted, and what stands where there is nothing yet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListView, QPushButton, QWidget

from secretariat.application.ports import Changes
from secretariat.application.records import RecordKind
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.initiatives import InitiativeDraft
from secretariat.domain.periods import PeriodDraft
from secretariat.domain.text import NBSP
from secretariat.ui.kit.two_lines import Role
from secretariat.ui.overview.rows import Column, Group
from secretariat.ui.records import CONTROL

LEFT = Qt.MouseButton.LeftButton


def seen(page, kind=QPushButton) -> list[str]:
    """The words of the buttons (or labels) that can be seen."""
    return [widget.text() for widget in page.findChildren(kind) if widget.isVisible()]


def test_the_newest_period_is_shown_first_with_its_initiatives(desk, page, services):
    combo = page.findChild(QComboBox, "field.period")
    assert [combo.itemText(place) for place in range(combo.count())] == ["2009", "2008"]
    assert page.period.draft.name == "2009"
    assert f"{len(services.periods.overview(page.period.id))} in all" in seen(page, QLabel)
    assert desk.numbers.index("2.9") < desk.numbers.index("2.10")


def test_another_period_is_chosen_and_told(page, services, qtbot):
    combo = page.findChild(QComboBox, "field.period")
    combo.setFocus()
    with qtbot.waitSignal(page.period_changed) as told:
        QTest.keyClick(combo, Qt.Key.Key_Down)
    assert page.period.draft.name == "2008"
    assert told.args == [page.period.id]
    assert f"{len(services.periods.overview(page.period.id))} in all" in seen(page, QLabel)
    assert all(row in services.periods.overview(page.period.id) for row in page.all_rows())


def test_the_period_that_was_shown_last_is_shown_again(desk, services, committee):
    first = services.periods.list(committee)[-1]
    assert desk.show_page(committee, period=first.id).period.id == first.id


def test_typing_in_the_filter_narrows_and_the_empty_state_widens_again(desk, page, qtbot):
    line = page.findChild(QLineEdit, "filter.initiatives")
    qtbot.keyClicks(line, "helbred")
    assert desk.numbers == ["2.2"]
    qtbot.keyClicks(line, "xyz")
    clear = next(button for button in page.findChildren(QPushButton) if button.text() == "Clear the filter")
    QTest.mouseClick(clear, LEFT)
    assert len(desk.numbers) == len(page.all_rows())


def test_a_chip_shows_as_many_as_it_says(desk, page):
    chip = page.findChild(QPushButton, "filter.unconfirmed")
    QTest.mouseClick(chip, LEFT)
    assert chip.text() == f"Unconfirmed {len(desk.numbers)}"
    assert 0 < len(desk.numbers) < len(page.all_rows())


def test_a_chip_that_would_show_nothing_is_not_there(page):
    assert not page.findChild(QPushButton, "filter.ended").isVisible()


def test_enter_opens_the_sheet_and_control_enter_the_initiative(desk, page, qtbot):
    desk.choose("2.5")
    row = next(row for row in page.all_rows() if row.number == "2.5")
    desk.table.setFocus()
    with qtbot.waitSignal(page.sheet_wanted) as wanted:
        QTest.keyClick(desk.table, Qt.Key.Key_Return)
    assert wanted.args == [row.initiative_id, page.period.id]
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    with qtbot.waitSignal(page.record_wanted) as wanted:
        QTest.keyClick(desk.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wanted.args == [RecordKind.INITIATIVE, row.initiative_id]


@pytest.mark.parametrize("number", ["2.15", "4.2"])
def test_opening_a_row_without_a_sheet_asks_before_one_is_begun(desk, page, services, number):
    row = next(row for row in page.all_rows() if row.number == number)
    assert row.sheet_id is None
    desk.choose(number)
    desk.table.setFocus()
    QTest.keyClick(desk.table, Qt.Key.Key_Return)
    desk.question().reject()
    assert services.sheets.of(row.initiative_id, page.period.id) is None


def test_the_arrow_keys_pass_over_the_groups(desk, page):
    lines = desk.table.model().lines
    group = next(place for place, line in enumerate(lines) if place and isinstance(line, Group))
    desk.table.setFocus()
    desk.table.setCurrentIndex(desk.table.model().index(group - 1, 0))
    QTest.keyClick(desk.table, Qt.Key.Key_Down)
    assert desk.table.currentIndex().row() == group + 1


def test_the_selection_is_counted_and_summed(desk, page):
    desk.choose("2.4", "2.6")
    assert page.status.selection.replace(NBSP, " ") == "2 selected · net 27,4 mio. kr."


def test_the_selection_stays_when_the_rows_are_read_anew_and_regrouped(desk, page):
    desk.choose("2.4", "2.6")
    desk.click("grouping")
    assert not any(isinstance(line, Group) for line in desk.table.model().lines)
    page.show_committee(page.period.committee_id)
    assert page.status.selection.startswith("2 selected")


def test_hidden_columns_and_widths_come_back(desk, page, committee):
    told = []
    page.columns_changed.connect(told.append)
    desk.table.setColumnWidth(Column.OFFICE, 233)
    desk.table.columns_menu(desk.table).actions()[Column.GROSS - 1].toggle()
    page.hide()
    desk.show_page(committee, columns=told[-1])
    assert desk.table.columnWidth(Column.OFFICE) == 233
    assert desk.table.isColumnHidden(Column.GROSS)


def test_headings_and_figures_are_not_cut_off(desk, page):
    head = desk.table.horizontalHeader()
    for column in Column:
        if column not in (Column.NAME, Column.OFFICE):
            assert head.sectionSize(column) >= head.sectionSizeFromContents(column).width() or column is Column.NUMBER


@pytest.mark.parametrize(
    ("kind", "button"),
    [
        (RecordKind.COMMITTEE, "New committee"),
        (RecordKind.PERIOD, "First period"),
        (RecordKind.INITIATIVE, "New initiative"),
    ],
)
def test_an_empty_page_says_what_belongs_here_and_begins_it(desk, services, qtbot, kind, button):
    committee = None
    if kind is not RecordKind.COMMITTEE:
        committee = services.committees.add(CommitteeDraft(name="Et nyt udvalg")).id
    if kind is RecordKind.INITIATIVE:
        services.periods.add(committee, PeriodDraft(name="2009", year=2009))
    page = desk.show_page(committee)
    shown = [one for one in page.findChildren(QPushButton) if one.text() == button and one.isVisible()]
    with qtbot.waitSignal(page.new_wanted) as wanted:
        QTest.mouseClick(shown[-1], LEFT)
    assert wanted.args == [kind]


def test_an_initiative_stored_elsewhere_comes_into_the_list(desk, page, services, committee):
    services.initiatives.add(committee, InitiativeDraft(number="2.99", name="En ny indsats"))
    page.refresh(Changes.INITIATIVES)
    assert "2.99" in desk.numbers


def test_the_control_lists_findings_by_record_and_opens_the_record(desk, page, services, qtbot):
    qtbot.waitUntil(lambda: page.badges()[CONTROL] > 0)
    view = page.panels()[0].widget.findChild(QListView, "control.period")
    lines = view.model().lines
    assert lines[0].is_heading
    assert lines[0].words.startswith("2.1 ")
    index = view.model().index(1, 0)
    with qtbot.waitSignal(page.record_wanted) as wanted:
        QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
    assert wanted.args == [RecordKind.SHEET, int(index.data(Role.SUBJECT).id)]


def test_findings_are_walked_through_with_keys(desk, page, qtbot):
    qtbot.waitUntil(lambda: "next_finding" in page.commands())
    view = page.panels()[0].widget.findChild(QListView, "control.period")
    desk.do("next_finding")
    first = view.currentIndex().row()
    desk.do("next_finding")
    desk.do("previous_finding")
    assert view.currentIndex().row() == first == 1


def test_every_part_that_can_be_worked_has_a_name_for_screen_readers(page):
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.objectName():
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget.objectName()
