"""Narrows what was found: a menu each of the kinds, years and states that occur, several of them at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from secretariat.application.searched import Searched
from secretariat.domain.danish.collation import sort_key
from secretariat.ui.icons import icon
from secretariat.ui.searching.kinds import kind_word, state_word
from secretariat.ui.searching.looking import Filters, Occurring
from secretariat.ui.theme import set_look

Entry = tuple[str, int, frozenset[Any]]
"""What can be chosen: its words, how many hits there are, and the values it lets through."""


class FilterBar(QWidget):
    """`changed` when something else is let through."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = _FilterButton("kind", self.tr("Kind"), self)
        self._year = _FilterButton("year", self.tr("Year"), self)
        self._state = _FilterButton("state", self.tr("State"), self)
        self._clear = QPushButton(icon("funnel-x", role="muted"), self.tr("Clear filters"), self)
        self._clear.setObjectName("action.clear_filters")
        set_look(self._clear, "filter")
        self._clear.clicked.connect(lambda _checked: self.clear())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for button in (self._kind, self._year, self._state):
            button.picked.connect(self._on_picked)
            row.addWidget(button)
        row.addWidget(self._clear)
        row.addStretch()
        self.offer(Occurring())

    @property
    def filters(self) -> Filters:
        """What is let through."""
        return Filters(self._kind.chosen, self._year.chosen, self._state.chosen)

    def offer(self, occurring: Occurring) -> None:
        """Offer the kinds, years and states that occur among the hits, and those chosen before."""
        self._kind.offer(_kinds(occurring))
        self._year.offer((str(year), occurring.years[year], frozenset({year})) for year in _newest(occurring))
        self._state.offer(_states(occurring))
        self._show()

    def clear(self) -> None:
        """Let everything through."""
        for button in (self._kind, self._year, self._state):
            button.clear()
        self._on_picked()

    def _on_picked(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        had_focus = self._clear.hasFocus()
        self._clear.setVisible(bool(self.filters))
        if had_focus and self._clear.isHidden():
            self._kind.setFocus()


class _FilterButton(QPushButton):
    """A button with a menu of what can be chosen; it tells what is."""

    picked = Signal()

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._name = name
        self._words = words
        self._entries: tuple[Entry, ...] = ()
        self._chosen: dict[str, frozenset[Any]] = {}
        self._menu = QMenu(self)
        self.setObjectName(f"filter.{name}")
        self.setCheckable(True)
        self.setIcon(icon("chevron-down", role="muted"))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands after the words
        self._menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        set_look(self, "filter")
        self.clicked.connect(lambda _checked: self._open())
        self._menu.aboutToHide.connect(self._show)

    @property
    def chosen(self) -> frozenset[Any]:
        """The values that are let through; none lets all of them."""
        return frozenset().union(*self._chosen.values())

    def offer(self, entries: Iterable[Entry]) -> None:
        """Offer other entries. One that is chosen stays to be seen though nothing is found of it any more."""
        offered = {words: (count, values) for words, count, values in entries}
        for words, values in self._chosen.items():
            offered.setdefault(words, (0, values))
        wanted = tuple((words, count, values) for words, (count, values) in offered.items())
        if wanted != self._entries:
            self._entries = wanted
            self._fill()
        self.setVisible(len(self._entries) > 1 or bool(self._chosen))
        self._show()

    def clear(self) -> None:
        """Choose nothing."""
        self._chosen = {}
        for action in self._menu.actions():
            action.setChecked(False)
        self._show()

    def _fill(self) -> None:
        self._menu.clear()
        for words, count, values in self._entries:
            action = QAction(f"{words} ({count})", self._menu)
            action.setObjectName(f"filter.{self._name}.{'-'.join(sorted(map(_named, values)))}")
            action.setCheckable(True)
            action.setChecked(words in self._chosen)
            action.toggled.connect(partial(self._on_toggled, words, values))
            self._menu.addAction(action)

    def _on_toggled(self, words: str, values: frozenset[Any], is_chosen: bool) -> None:
        if is_chosen == (words in self._chosen):
            return
        if is_chosen:
            self._chosen[words] = values
        else:
            del self._chosen[words]
        self._show()
        self.picked.emit()

    def _open(self) -> None:
        self._show()
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _show(self) -> None:
        first = next(iter(self._chosen), "")
        more = f" + {len(self._chosen) - 1}" if len(self._chosen) > 1 else ""
        self.setText(f"{self._words}: {first}{more}" if first else self._words)
        self.setAccessibleName(f"{self._words}: {', '.join(self._chosen)}" if first else self._words)
        self.setChecked(bool(self._chosen))


def _named(value: object) -> str:
    return value.value if isinstance(value, Searched) else str(value)


def _kinds(occurring: Occurring) -> list[Entry]:
    return [(kind_word(kind), occurring.kinds[kind], frozenset({kind})) for kind in Searched if kind in occurring.kinds]


def _newest(occurring: Occurring) -> list[int]:
    return sorted(occurring.years, reverse=True)


def _states(occurring: Occurring) -> list[Entry]:
    """Return the states, those of one word together: a draft is a draft whatever it is of."""
    found: dict[str, tuple[int, frozenset[str]]] = {}
    for (kind, state), count in occurring.states.items():
        words = state_word(kind, state)
        before, values = found.get(words, (0, frozenset()))
        found[words] = (before + count, values | {state})
    order: Callable[[str], Any] = sort_key
    return [(words, *found[words]) for words in sorted(found, key=order)]
