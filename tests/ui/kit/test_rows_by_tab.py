"""The Tab key goes through rows in the order in which they stand, those that were added later too."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from secretariat.ui.kit.fields import Field, Kind, Rows
from secretariat.ui.kit.rows import RowsInput


@dataclass(frozen=True)
class Row:
    """A row with two words."""

    word: str = ""
    other: str = ""


@pytest.fixture
def page(qtbot) -> QWidget:
    """Rows between two lines, on the screen; the first row is added when the page already stands."""
    columns = (Field("word", "Word"), Field("other", "Other"))
    made = RowsInput(
        Field(
            "rows",
            "Rows",
            Kind.ROWS,
            rows=Rows(columns, lambda _: Row(), add_label="Add", row_name="Row", movable=False),
        )
    )
    page = QWidget()
    layout = QVBoxLayout(page)
    for widget in (QLineEdit(objectName="before"), made, QLineEdit(objectName="after")):
        layout.addWidget(widget)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    made.add_row()
    made.add_row()
    return page


def test_tab_goes_from_a_row_that_was_added_to_the_next_and_to_what_adds_another(page):
    page.findChild(QLineEdit, "before").setFocus()
    passed = []
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget().objectName() or QApplication.focusWidget().accessibleName())
    first, second = ["field.rows.0.word", "field.rows.0.other"], ["field.rows.1.word", "field.rows.1.other"]
    assert passed == [*first, "Remove: Row 1", *second, "Remove: Row 2", "add.rows", "after"]
