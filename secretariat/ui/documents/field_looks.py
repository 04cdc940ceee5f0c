"""How a figure drawn from the data is written: its unit, its decimals, with or without the unit after it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from secretariat.domain.documents.fields import FieldSource, parse, written
from secretariat.ui.theme import set_look

MONEY: Final = frozenset({FieldSource.BUDGET, FieldSource.LINE, FieldSource.SHEET})
FIGURES: Final = MONEY | {FieldSource.INDICATOR}
"""What is written with decimals; a name, a year or a date is not."""

MOST_DECIMALS = 3


@dataclass(frozen=True, slots=True)
class Looks:
    """`unit` is empty for the office's usual one, `decimals` None for as many as the fact has."""

    unit: str = ""
    decimals: int | None = None
    is_bare: bool = False


def with_looks(address: str, looks: Looks) -> str:
    """Return the address of a fact written in a certain way; what does not belong to such a fact is left out."""
    parsed = parse(address)
    if parsed is None or parsed.source not in FIGURES:
        return address
    unit = (("unit", looks.unit),) if looks.unit and parsed.source in MONEY else ()
    decimals = (("decimals", str(looks.decimals)),) if looks.decimals is not None else ()
    bare = (("bare", ""),) if looks.is_bare else ()
    return written(replace(parsed, looks=(*unit, *decimals, *bare)))


class LooksBar(QWidget):
    """Asks how the chosen figure is written; `changed` when it is to be written in another way."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._unit = self._made_choice(
            "unit",
            [(self.tr("The usual unit"), ""), ("kr.", "kr"), (self.tr("1,000 kr."), "tkr"), ("mio. kr.", "mio")],
        )
        decimals: list[tuple[str, object]] = [(self.tr("As it is kept"), None)]
        decimals += [(str(count), count) for count in range(MOST_DECIMALS + 1)]
        self._decimals = self._made_choice("decimals", decimals)
        self._bare = QCheckBox(self.tr("Without its unit"), self)
        self._bare.setObjectName("field.bare")
        self._bare.toggled.connect(lambda _checked: self.changed.emit())
        self._unit_block = self._under(self.tr("Unit"), self._unit)
        self._decimals_block = self._under(self.tr("Decimals"), self._decimals)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for widget in (self._unit_block, self._decimals_block, self._under("", self._bare)):
            row.addWidget(widget)
        row.addStretch()

    @property
    def looks(self) -> Looks:
        """What is asked for."""
        return Looks(self._unit.currentData(), self._decimals.currentData(), self._bare.isChecked())

    def offer(self, address: str) -> None:
        """Ask for what belongs to a fact: nothing for a date or a name."""
        parsed = parse(address)
        source = parsed.source if parsed else None
        self.setVisible(source in FIGURES)
        self._unit_block.setVisible(source in MONEY)

    def _made_choice(self, name: str, entries: list[tuple[str, object]]) -> QComboBox:
        choice = QComboBox(self)
        choice.setObjectName(f"field.{name}")
        for words, value in entries:
            choice.addItem(words, value)
        choice.currentIndexChanged.connect(lambda _index: self.changed.emit())
        return choice

    def _under(self, words: str, widget: QWidget) -> QWidget:
        block = QWidget(self)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        label = QLabel(words, block)
        set_look(label, "label")
        label.setBuddy(widget)
        if words:
            widget.setAccessibleName(words)
        column.addWidget(label)
        column.addWidget(widget)
        return block
