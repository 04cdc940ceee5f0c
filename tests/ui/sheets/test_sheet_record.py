"""A sheet is written, kept, taken back and saved in its tab."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QToolButton

from secretariat.application.faults import NotFound
from secretariat.application.ports import Changes
from secretariat.application.records import RecordKind
from secretariat.domain.sheet_fields import SheetState
from secretariat.domain.sheet_templates import (
    ACTIVITIES,
    FOLLOW_UP,
    GOAL,
    ORIGIN,
    TARGET_GROUP,
    TemplateDraft,
    TemplateRow,
)
from secretariat.domain.status_sheets import rows_of
from tests.ui.hearings.conftest import press_notice, type_into
from tests.ui.sheets.conftest import press, row_words, type_into_row


def labels_of(tab) -> list[str]:
    return [row.label for row in rows_of(tab.draft.text)]


def test_what_is_typed_in_a_row_is_stored_and_stands_there_again(open_sheet, services, sheet):
    tab = open_sheet(sheet)
    type_into_row(tab, TARGET_GROUP, "Unge ledige")
    assert tab.is_dirty

    assert tab.save()

    assert not tab.is_dirty
    again = open_sheet(services.sheets.get(sheet.id))
    assert row_words(again, TARGET_GROUP) == "Unge ledige"


def test_the_tab_is_called_by_its_number_its_name_and_its_period(open_sheet, sheet):
    tab = open_sheet(sheet)
    assert tab.title == "2.1 Jobpatruljer · 2009"
    assert tab.key == f"sheet:{sheet.id}"


def test_nothing_is_unsaved_when_a_sheet_was_only_looked_at(open_sheet, written):
    tab = open_sheet(written)
    for page in ("facts_page", "rows_page"):
        press(tab, page)
    tab.pages.rows.editor.text()
    assert not tab.is_dirty


def test_undo_takes_back_facts_and_rows_in_the_order_they_were_done(open_sheet, sheet):
    tab = open_sheet(sheet)
    press(tab, "facts_page")
    type_into(tab, "title", "!")
    press(tab, "rows_page")
    type_into_row(tab, GOAL, "Tyve")
    press(tab, "facts_page")
    type_into(tab, "responsible", "Bo")
    stack = tab.undo_stack

    stack.undo()
    assert (tab.draft.responsible, row_words(tab, GOAL)) == ("", "Tyve")
    stack.undo()
    assert (row_words(tab, GOAL), tab.draft.title[-1]) == ("", "!")
    stack.undo()
    assert tab.draft == sheet.draft
    while stack.canRedo():
        stack.redo()
    assert (tab.draft.responsible, row_words(tab, GOAL), tab.draft.title[-1]) == ("Bo", "Tyve", "!")


def test_a_row_of_ones_own_is_typed_after_the_row_the_cursor_stands_in(open_sheet, services, sheet):
    tab = open_sheet(sheet)
    tab.pages.rows.editor.show_section(TARGET_GROUP)
    press(tab, "add_row")
    page = tab.pages.rows.editor.page
    QTest.keyClicks(page, "Samarbejde")
    QTest.keyClick(page, Qt.Key.Key_Return)
    QTest.keyClicks(page, "Med Socialforvaltningen")
    assert tab.save()

    rows = rows_of(services.sheets.get(sheet.id).draft.text)
    place = next(place for place, row in enumerate(rows) if row.label == "Samarbejde")
    assert rows[place - 1].key == TARGET_GROUP
    assert rows[place].key
    assert row_words(tab, rows[place].key).startswith("Med Socialforvaltningen")


def test_a_row_is_renamed_and_keeps_its_key(open_sheet, services, sheet):
    tab = open_sheet(sheet)
    editor = tab.pages.rows.editor
    editor.show_section(GOAL)
    QTest.keyClick(editor.page, Qt.Key.Key_Up)
    QTest.keyClick(editor.page, Qt.Key.Key_End)
    QTest.keyClicks(editor.page, "et for 2009")
    assert tab.save()
    assert (
        next(row.label for row in rows_of(services.sheets.get(sheet.id).draft.text) if row.key == GOAL)
        == "Målet for 2009"
    )


def test_a_row_is_moved_by_the_keyboard(open_sheet, sheet):
    tab = open_sheet(sheet)
    before = labels_of(tab)
    place = next(place for place, row in enumerate(rows_of(tab.draft.text)) if row.key == GOAL)
    tab.pages.rows.editor.show_section(GOAL)
    QTest.keyClick(tab.pages.rows.editor.page, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    after = labels_of(tab)
    assert after.index(before[place]) == place - 1


def test_a_row_that_was_left_out_is_put_back_where_the_template_has_it(open_sheet, sheet, qtbot):
    tab = open_sheet(sheet)
    before = labels_of(tab)
    editor = tab.pages.rows.editor
    editor.show_section(FOLLOW_UP)
    editor.action("section_remove").trigger()
    button = tab.findChild(QToolButton, "action.put_back_row")
    qtbot.waitUntil(button.isVisible)
    assert "Planlagt opfølgning" in button.toolTip()
    assert labels_of(tab) != before

    tab.findChild(QAction, f"action.put_back.{FOLLOW_UP}").trigger()

    assert labels_of(tab) == before
    assert tab.pages.field == f"row:{FOLLOW_UP}"
    assert button.isHidden()
    tab.undo_stack.undo()
    assert labels_of(tab) != before


@pytest.fixture
def own_form(services, committee):
    rows = (
        TemplateRow(ORIGIN, "Afsæt"),
        TemplateRow("risk", "Risici", "Hvad kan gå galt?"),
        TemplateRow(GOAL, "Mål"),
        TemplateRow("press", "Presse"),
    )
    return services.templates.add(committee.id, TemplateDraft("Egen form", "Status for {name}", rows=rows))


def choose_template(tab, name: str) -> None:
    press(tab, "facts_page")
    combo = tab.findChild(QComboBox, "field.template")
    combo.setFocus()
    combo.setCurrentIndex(combo.findText(name))
    combo.activated.emit(combo.currentIndex())


def answer(tab, name: str) -> None:
    dialog = tab.findChild(QDialog)
    press_in(dialog, name)


def press_in(dialog, name: str) -> None:
    QTest.mouseClick(dialog.findChild(object, name), Qt.MouseButton.LeftButton)


def test_another_template_adds_its_rows_when_asked_and_takes_nothing_away(open_sheet, written, own_form):
    tab = open_sheet(written)
    before = labels_of(tab)
    choose_template(tab, "Egen form")
    answer(tab, "confirm.verb")

    after = labels_of(tab)
    assert [label for label in after if label in before] == before
    assert after.index("Risici") == after.index("Afsæt") + 1
    assert "Presse" in after
    assert row_words(tab, TARGET_GROUP) == "Unge ledige i København."
    assert tab.draft.template == own_form.id
    tab.undo_stack.undo()
    tab.undo_stack.undo()
    assert tab.draft == written.draft


def test_another_template_leaves_the_rows_alone_when_that_is_the_answer(open_sheet, written, own_form):
    tab = open_sheet(written)
    before = labels_of(tab)
    choose_template(tab, "Egen form")
    answer(tab, "confirm.cancel")
    assert labels_of(tab) == before
    assert tab.draft.template == own_form.id


def test_a_template_that_asks_for_no_more_asks_nothing(open_sheet, written, services, committee):
    services.templates.add(committee.id, TemplateDraft("Kun mål", rows=(TemplateRow(GOAL, "Mål"),)))
    tab = open_sheet(written)
    choose_template(tab, "Kun mål")
    assert tab.findChild(QDialog) is None


def test_it_is_ready_with_one_press_and_that_can_be_undone(open_sheet, written):
    tab = open_sheet(written)
    icon = tab.icon_name
    press(tab, "move_on")
    assert tab.draft.state is SheetState.READY
    assert tab.icon_name != icon
    tab.undo_stack.undo()
    assert tab.draft.state is SheetState.DRAFTING


def test_closing_keeps_what_was_typed_and_it_opens_again_as_unsaved(open_sheet, services, sheet):
    tab = open_sheet(sheet)
    type_into_row(tab, ACTIVITIES, "Aldrig gemt.")
    press(tab, "facts_page")
    type_into(tab, "responsible", "Bo")
    tab.leave()
    assert "2.1 Jobpatruljer" in tab.farewell
    (entry,) = services.recovery.entries()
    assert entry.key.kind is RecordKind.SHEET

    again = open_sheet(services.sheets.get(sheet.id), recovered=entry)

    assert again.is_dirty
    assert (row_words(again, ACTIVITIES), again.draft.responsible) == ("Aldrig gemt.", "Bo")
    assert again.save()
    again.leave()
    assert not services.recovery.entries()


def test_what_is_typed_is_in_the_journal_without_closing(open_sheet, services, sheet, qtbot):
    tab = open_sheet(sheet)
    type_into_row(tab, GOAL, "Halvtreds")
    qtbot.waitUntil(lambda: bool(services.recovery.entries()))
    (entry,) = services.recovery.entries()
    assert "Halvtreds" in str(entry.draft.text)


@pytest.fixture
def late(open_sheet, written, services):
    tab = open_sheet(written)
    services.sheets.save(written.id, replace(written.draft, title="Den andens titel"), version=written.version)
    type_into_row(tab, ACTIVITIES, "Mine ord")
    assert not tab.save()
    return tab


def test_mine_is_kept_when_two_stored_one_sheet_and_i_say_so(late, desk, services, written):
    press_notice(desk, "Keep mine")
    stored = services.sheets.get(written.id).draft
    assert (stored.title, row_words(late, ACTIVITIES)) == (written.draft.title, "Mine ord")
    assert not late.is_dirty


def test_the_stored_one_can_be_taken_and_that_undone(late, desk):
    press_notice(desk, "Use the stored version")
    assert (late.draft.title, row_words(late, ACTIVITIES)) == ("Den andens titel", "")
    assert not late.is_dirty
    press_notice(desk, "Undo")
    assert row_words(late, ACTIVITIES) == "Mine ord"
    assert late.save()


def test_both_are_shown_beside_each_other(late, desk, qtbot):
    with qtbot.waitSignal(late.pages.comparison.compared):
        press_notice(desk, "Show both")
    shown = late.pages.comparison.view.toPlainText()
    assert "Den andens titel" in shown
    assert "Mine ord" in shown


def test_a_sheet_follows_what_another_screen_stored(open_sheet, services, written):
    tab = open_sheet(written)
    services.sheets.save(written.id, replace(written.draft, title="Anden titel"), version=written.version)
    tab.refresh(Changes.SHEETS)
    assert tab.draft.title == "Anden titel"
    assert not tab.is_dirty


def test_what_is_unsaved_is_not_overwritten_by_another_screen(open_sheet, services, written):
    tab = open_sheet(written)
    type_into_row(tab, ACTIVITIES, "Mine ord")
    services.sheets.save(written.id, replace(written.draft, title="Anden titel"), version=written.version)
    tab.refresh(Changes.SHEETS)
    assert row_words(tab, ACTIVITIES) == "Mine ord"


def test_a_renamed_initiative_renames_the_tab(open_sheet, services, initiative, written):
    tab = open_sheet(written)
    draft = replace(initiative.draft, name="Jobpatruljen")
    services.initiatives.save(initiative.id, draft, version=initiative.version)
    tab.refresh(Changes.INITIATIVES)
    assert tab.title == "2.1 Jobpatruljen · 2009"


def test_a_sheet_is_put_aside_and_brought_back(open_sheet, services, desk, written, qtbot):
    tab = open_sheet(written)
    with qtbot.waitSignal(tab.closed):
        tab.commands()["put_aside"]()
    with pytest.raises(NotFound):
        services.sheets.get(written.id)
    press_notice(desk, "Undo")
    assert services.sheets.get(written.id).draft == written.draft


def test_half_an_amount_is_told_and_nothing_is_stored_meanwhile(open_sheet, services, written):
    tab = open_sheet(written)
    press(tab, "facts_page")
    type_into(tab, "economy.gross", " vist nok")
    assert not tab.save()
    assert services.sheets.get(written.id).version == written.version
