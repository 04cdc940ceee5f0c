"""Cards that are made as they come into sight: what a person does with them is as if all were there from the first."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from secretariat.ui.side_by_side.cards import Card, CardColumn, CardSpec


class Pressed(Card):
    """A card with a button that is named like its content."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._button = QPushButton(self)
        self._button.setMinimumHeight(200)
        QVBoxLayout(self).addWidget(self._button)

    def show_content(self, content: str) -> None:
        self._button.setText(content)


def test_tab_goes_from_card_to_card_as_they_stand_whichever_came_into_sight_first(qtbot):
    names = ["a", "b", "c", "d", "e", "f"]
    column = CardColumn()
    qtbot.addWidget(column)
    column.resize(400, 300)
    column.show_cards([CardSpec(name, name, lambda: 0, Pressed) for name in names])
    column.show()
    column.activateWindow()
    qtbot.waitUntil(column.isActiveWindow)
    for name in ("e", "c", "a", "f", "b", "d"):
        column.choose(name)
        qtbot.waitUntil(lambda name=name: column.card(name) is not None)

    column.card("a").findChild(QPushButton).setFocus()
    reached = [QApplication.focusWidget().text()]
    for _ in names[1:]:
        column.focusNextChild()
        reached.append(QApplication.focusWidget().text())

    assert reached == names
