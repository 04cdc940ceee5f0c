"""The carried-over page: the period before beside this one, field by field, until every field was looked at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.sheet_fields import TITLE, FieldKey
from secretariat.domain.status_sheets import SheetDraft
from secretariat.ui import theme
from secretariat.ui.icons import icon
from secretariat.ui.kit.empty import EmptyState
from secretariat.ui.kit.keys import with_keys
from secretariat.ui.kit.two_lines import Line
from secretariat.ui.rolling.carried_card import CHANGE, CONFIRM, EMPTY, TAKE_AGAIN, CarriedCard
from secretariat.ui.rolling.carried_fields import LOOKS, CarriedField, FieldState, carried_fields, progress, word
from secretariat.ui.side_by_side.cards import CardColumn, CardSpec
from secretariat.ui.side_by_side.field_list import FieldList
from secretariat.ui.side_by_side.field_words import LineName, no_line
from secretariat.ui.side_by_side.passages import alone, characters, years_in

LIST_WIDTH = 230
"""Pixels, to begin with."""


class CarriedPage(QWidget):
    """Shows what was carried over and asks for what is to be done; the record does it and shows the sheets anew.

    Going past a field confirms nothing: only the button, Space and `confirm_current` do.
    """

    confirm_wanted = Signal(object)
    """A tuple of `FieldKey`: they still hold."""
    empty_wanted = Signal(str)
    take_again_wanted = Signal(str)
    """What the field said in the period before is wanted back."""
    edit_wanted = Signal(str)
    """The field is to be written in: the editor at its row, or its form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: tuple[CarriedField, ...] = ()
        self._is_locked = False
        self._list = FieldList(self.tr("Fields of the sheet"), self)
        self._list.setObjectName("list.carried")
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._cards = CardColumn(self)
        self._told = QLabel(self)
        self._told.setObjectName("carried.progress")
        self._bar = QProgressBar(self)
        self._next = QToolButton(self)
        self._names = (QLabel(self), QLabel(self))
        self._pages = QStackedWidget(self)
        self._build()
        self.setFocusProxy(self._list)
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._list.activated.connect(self._on_activated)
        self._list.space_pressed.connect(self.confirm_current)
        self._cards.chosen.connect(self._choose)

    @property
    def current(self) -> FieldKey | None:
        """The field that keys act on."""
        row = self._list.currentIndex().row()
        return self._fields[row].key if 0 <= row < len(self._fields) else None

    def show_sheets(
        self,
        draft: SheetDraft,
        previous: SheetDraft | None,
        *,
        period: str = "",
        period_before: str = "",
        line_name: LineName = no_line,
    ) -> None:
        """Show a sheet beside the one of the period before; None when there was none.

        `period` and `period_before` are the names of the two, such as `2009` and `2008`; `line_name` tells the budget
        line a sheet's money is counted on. May be called at every change: what stays the same is not made anew.
        """
        self._pages.setCurrentIndex(0 if previous is not None else 1)
        if previous is None:
            self._fields = ()
            self._list.lines_model().show_lines(())
            self._cards.show_cards(())
            return
        self._name_periods(period, period_before)
        old_years = _years(period_before, previous) - _years(period, draft)
        self._show_fields(carried_fields(draft, previous, old_years=old_years, line_name=line_name))

    def walk(self, steps: int) -> None:
        """Go to the next field that is not confirmed, or the one before; around the end."""
        open_ones = [i for i, field in enumerate(self._fields) if field.state is FieldState.UNCONFIRMED]
        if not open_ones:
            return
        at = self._list.currentIndex().row()
        if steps > 0:
            self._go_to(next((i for i in open_ones if i > at), open_ones[0]))
        else:
            self._go_to(next((i for i in reversed(open_ones) if i < at), open_ones[-1]))

    def confirm_current(self) -> None:
        """Confirm the chosen fields and go on to the next that is not confirmed."""
        chosen = set(self._list.chosen()) | {self.current}
        wanted = tuple(f.key for f in self._fields if f.key in chosen and f.state is FieldState.UNCONFIRMED)
        if wanted and not self._is_locked:
            self.confirm_wanted.emit(wanted)
        self.walk(1)

    def set_locked(self, locked: bool) -> None:
        """Let the sheets be read only."""
        self._is_locked = locked
        for card in self._cards.made:
            if isinstance(card, CarriedCard):
                card.set_locked(is_locked=locked)

    def _show_fields(self, fields: tuple[CarriedField, ...]) -> None:
        current = self.current
        self._fields = fields
        self._list.lines_model().show_lines(_lines(fields))
        self._cards.show_cards([self._spec(field) for field in fields])
        self._tell_progress()
        keys = [field.key for field in fields]
        if current in keys:
            if self.current != current:
                self._choose(current)
        else:
            states = [field.state for field in fields]
            self._go_to(states.index(FieldState.UNCONFIRMED) if FieldState.UNCONFIRMED in states else 0)

    def _spec(self, field: CarriedField) -> CardSpec:
        return CardSpec(field.key, field, partial(_letters, field), self._made_card)

    def _made_card(self, parent: QWidget) -> CarriedCard:
        card = CarriedCard((self._names[0].text(), self._names[1].text()), parent)
        card.set_locked(is_locked=self._is_locked)
        card.wanted.connect(self._on_wanted)
        return card

    def _on_wanted(self, act: str, key: str) -> None:
        self._choose(key)
        if act != CHANGE:
            self._list.setFocus()  # the button pressed may be gone in a moment
        if act == CONFIRM:
            self.confirm_wanted.emit((FieldKey(key),))
            self.walk(1)
            return
        asked = {CHANGE: self.edit_wanted, EMPTY: self.empty_wanted, TAKE_AGAIN: self.take_again_wanted}
        asked[act].emit(key)

    def _on_activated(self, index: QModelIndex) -> None:
        field = self._fields[index.row()]
        if not self._is_locked and field.state is not FieldState.LEFT_OUT:
            self.edit_wanted.emit(field.key)

    def _on_current_changed(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._fields):
            self._cards.choose(self._fields[index.row()].key)

    def _choose(self, key: object) -> None:
        self._go_to(next(i for i, field in enumerate(self._fields) if field.key == key))

    def _go_to(self, row: int) -> None:
        self._list.setCurrentIndex(self._list.model().index(row, 0))

    def _tell_progress(self) -> None:
        done, total = progress(self._fields)
        words = self.tr("{done} of {total} looked at")
        self._told.setText(words.format(done=done, total=total))
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        self._next.setEnabled(done < total)

    def _name_periods(self, period: str, period_before: str) -> None:
        before, now = self._names
        told = self.tr("The period before: {name}").format(name=period_before)
        before.setText(told if period_before else self.tr("The period before"))
        now.setText(self.tr("This period: {name}").format(name=period) if period else self.tr("This period"))

    def _build(self) -> None:
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._side())
        halves.addWidget(self._main())
        halves.setStretchFactor(1, 1)
        halves.setSizes([LIST_WIDTH, 4 * LIST_WIDTH])
        self._pages.addWidget(halves)
        nothing = self.tr("There is no sheet from the period before, so nothing was carried over.")
        empty = EmptyState(
            "history",
            nothing,
            button=self.tr("Write the sheet"),
            button_icon="pen-line",
            do=lambda: self.edit_wanted.emit(TITLE),
        )
        empty.button.setObjectName("action.write_sheet")
        self._pages.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def _side(self) -> QWidget:
        side = QFrame(self)
        theme.set_look(side, "side")
        side.setMinimumWidth(180)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(12, 10, 8, 10)
        head.setSpacing(6)
        row = QHBoxLayout()
        theme.set_look(self._told, "label")
        row.addWidget(self._told, 1)
        row.addWidget(self._next)
        head.addLayout(row)
        head.addWidget(self._bar)
        column.addLayout(head)
        column.addWidget(self._list, 1)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Fields that were looked at"))
        self._next.setIcon(icon("arrow-down"))
        self._next.setObjectName("action.walk_unconfirmed")
        words = self.tr("Next field that is not confirmed")
        self._next.setToolTip(with_keys(words, "F9"))
        self._next.setAccessibleName(words)
        self._next.clicked.connect(lambda: self.walk(1))
        return side

    def _main(self) -> QWidget:
        main = QWidget(self)
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QFrame(main)
        theme.set_look(bar, "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(33, 8, 45, 8)
        row.setSpacing(33)
        for name in self._names:
            theme.set_look(name, "label")
            row.addWidget(name, 1)
        column.addWidget(bar)
        column.addWidget(self._cards, 1)
        return main


def _lines(fields: Sequence[CarriedField]) -> list[Line]:
    return [Line(field.label, word(field.state), *LOOKS[field.state], subject=field.key) for field in fields]


def _letters(field: CarriedField) -> int:
    return max(characters(alone(field.before)), characters(alone(field.now)))


def _years(name: str, draft: SheetDraft) -> frozenset[int]:
    """Return the years a period is known by: those in its name, or else the budget year of its sheet."""
    budget_year = draft.economy.year
    return years_in(name) or (frozenset({budget_year}) if budget_year else frozenset())
