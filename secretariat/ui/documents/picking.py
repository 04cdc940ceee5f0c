"""Narrows the list of documents: a chip for each state, a choice of the kinds and the years there are."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from secretariat.domain.documents.documents import DocumentState
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.ui.documents import labels
from secretariat.ui.documents.list_model import DocumentsModel, Picked
from secretariat.ui.theme import set_look


class PickBar(QWidget):
    """`picked` when something else is asked for."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = {state: self._made_chip(state) for state in DocumentState}
        self._kind = self._made_choice("kind", self.tr("Kind"))
        self._year = self._made_choice("year", self.tr("Year"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (*self._chips.values(), self._kind, self._year):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def asked(self) -> Picked:
        """What is asked for now."""
        states = frozenset(state for state, chip in self._chips.items() if chip.isChecked())
        return Picked(states, self._kind.currentData(), self._year.currentData())

    def offer(self, model: DocumentsModel) -> None:
        """Offer what there is: a state, a kind, a year that no document has is not asked for."""
        states, kinds = model.state_counts(), model.kind_counts()
        for state, chip in self._chips.items():
            chip.setText(f"{labels.word(state)} {states[state]}")
            chip.setVisible(bool(states[state]) or chip.isChecked())
        fill(
            self._kind,
            [(self.tr("All kinds"), None)]
            + [(f"{labels.word(kind)} ({kinds[kind]})", kind) for kind in DocumentKind if kinds[kind]],
        )
        fill(self._year, [(self.tr("All years"), None)] + [(str(year), year) for year in model.years()])

    def clear(self) -> None:
        """Ask for everything."""
        for chip in self._chips.values():
            chip.setChecked(False)
        for choice in (self._kind, self._year):
            choice.setCurrentIndex(0)

    def _made_chip(self, state: DocumentState) -> QPushButton:
        chip = QPushButton(labels.word(state), self)
        chip.setCheckable(True)
        chip.setObjectName(f"filter.state.{state.value}")
        set_look(chip, "filter")
        chip.toggled.connect(lambda _checked: self.picked.emit())
        return chip

    def _made_choice(self, name: str, words: str) -> QComboBox:
        choice = QComboBox(self)
        choice.setObjectName(f"filter.{name}")
        choice.setAccessibleName(words)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        choice.currentIndexChanged.connect(lambda _index: self.picked.emit())
        return choice


def fill(choice: QComboBox, entries: list[tuple[str, Any]]) -> None:
    """Offer other entries without a signal; what was chosen stays chosen while it is there, else the first is."""
    before = choice.currentData()
    choice.blockSignals(True)
    choice.clear()
    for words, value in entries:
        choice.addItem(words, value)
    values = [value for _, value in entries]
    choice.setCurrentIndex(values.index(before) if before in values else 0)
    choice.blockSignals(False)
    choice.setVisible(len(entries) > 2)
