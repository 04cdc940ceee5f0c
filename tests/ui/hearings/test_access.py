"""Everything in a hearing's tab that takes the focus has a name for those who hear the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

from tests.ui.hearings.conftest import press


def nameless(owner: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in owner.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget, QScrollBar)
        and not (isinstance(widget.parent(), QAbstractScrollArea) and widget.objectName().startswith("qt_"))
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]


@pytest.mark.parametrize("page", ["hearing_page", "response_page"])
def test_every_input_of_a_page_has_a_name(open_tab, drafted, page):
    tab = open_tab(drafted)
    tab.pages.hearing.form.block("case_numbers").input.add_row()
    tab.pages.hearing.form.block("contributions").input.add_row()
    press(tab, page)
    if page == "response_page":
        press(tab, "unfold_form")
    assert not nameless(tab)


@pytest.mark.parametrize("key", ["preview", "control", "history", "notes"])
def test_every_input_of_a_panel_has_a_name(open_tab, drafted, desk, key):
    tab = open_tab(drafted)
    desk.show_panel(key)
    assert not nameless(next(panel.widget for panel in tab.panels() if panel.key == key))
