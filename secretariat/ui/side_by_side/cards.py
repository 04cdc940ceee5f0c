"""A page of cards under each other, each made when it comes into sight: many long fields show at once."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from secretariat.ui import theme

PIXELS_TO_A_LINE = 22
LETTERS_TO_A_LINE = 60
BARE_HEIGHT = 110
"""Pixels that a card takes besides the lines of its text."""

AT_ONCE = 15
"""Milliseconds after which no more cards are begun before the window is heard."""


class Card(QWidget):
    """What stands in a card; `show_content` may be called again with a newer value."""

    def show_content(self, content: Any) -> None:
        """Show a value."""
        raise NotImplementedError

    def set_chosen(self, *, is_chosen: bool) -> None:
        """Be the card that keys act on, or not."""


@dataclass(frozen=True, slots=True)
class CardSpec:
    """A card to be shown: what it stands for, what it shows, what counts its letters, and what makes it."""

    key: Hashable
    content: object
    letters: Callable[[], int]
    make: Callable[[QWidget], Card]


class _Place(QFrame):
    """Where a card stands or will stand."""

    pressed = Signal()

    def __init__(self, spec: CardSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self.spec = spec
        self.card: Card | None = None
        self._is_chosen = False
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(1, 1, 1, 1)
        lines = 1 + spec.letters() // LETTERS_TO_A_LINE
        self.setMinimumHeight(BARE_HEIGHT + lines * PIXELS_TO_A_LINE)

    def make(self) -> None:
        """Make the card."""
        self.card = self.spec.make(self)
        self.card.show_content(self.spec.content)
        self.card.set_chosen(is_chosen=self._is_chosen)
        self._room.addWidget(self.card)
        self.card.show()
        self._room.activate()
        # The texts were given their width and know their height now; the layouts around them hear of it here, from the
        # inside out, and not event by event: until then the page would take the card for an empty one.
        for layout in reversed(self.findChildren(QLayout)):
            layout.activate()
        self.setMinimumHeight(0)

    def take(self, spec: CardSpec) -> None:
        """Show a newer content."""
        is_newer = spec.content != self.spec.content
        self.spec = spec
        if self.card is not None and is_newer:
            self.card.show_content(spec.content)

    def set_chosen(self, *, is_chosen: bool) -> None:
        """Be framed, or not."""
        if is_chosen is not self._is_chosen:
            self._is_chosen = is_chosen
            if self.card is not None:
                self.card.set_chosen(is_chosen=is_chosen)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card's ground; the chosen one has a frame."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self._is_chosen else 1.0
        painter.setPen(QPen(theme.colour("accent" if self._is_chosen else "rule"), width))
        painter.setBrush(theme.colour("card"))
        area = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(area, 10, 10)


class CardColumn(QScrollArea):
    """The cards. `chosen` carries the key of a card that was pressed."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: dict[Hashable, _Place] = {}
        self._current: Hashable | None = None
        self._is_settling = False
        self._goal: Hashable | None = None
        self._chained = 0
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._settle)
        self._page = QWidget(self)
        theme.set_look(self._page, "page")
        self._cards = QVBoxLayout(self._page)
        self._cards.setContentsMargins(16, 12, 16, 24)
        self._cards.setSpacing(12)
        self._cards.addStretch()
        self.setWidget(self._page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self._on_moved)
        self.verticalScrollBar().rangeChanged.connect(self._settle)
        self._page.installEventFilter(self)

    @property
    def made(self) -> tuple[Card, ...]:
        """The cards that were made so far, from top to bottom."""
        return tuple(place.card for place in self._places.values() if place.card is not None)

    def card(self, key: Hashable) -> Card | None:
        """Return a card, None while it was never in sight."""
        place = self._places.get(key)
        return place.card if place is not None else None

    def show_cards(self, specs: Sequence[CardSpec]) -> None:
        """Show these cards; those that stand there already stay, and only what changed in them is shown anew."""
        if [spec.key for spec in specs] == list(self._places):
            for spec in specs:
                self._places[spec.key].take(spec)
            return
        for place in self._places.values():
            self._cards.removeWidget(place)
            place.hide()
            place.deleteLater()
        self._chained = 0
        self._places = {spec.key: self._placed(index, spec) for index, spec in enumerate(specs)}
        if self._current not in self._places:
            self._current = None
        elif self._current is not None:
            self._places[self._current].set_chosen(is_chosen=True)

    def choose(self, key: Hashable | None) -> None:
        """Frame a card and bring it into sight."""
        for place_key, place in self._places.items():
            place.set_chosen(is_chosen=place_key == key)
        self._current = self._goal = key
        chosen = self._places.get(key) if key is not None else None
        if chosen is not None and chosen.card is None and self.isVisible():
            chosen.make()
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page: when cards found their height, others come into sight."""
        if watched is self._page and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._settle()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _placed(self, index: int, spec: CardSpec) -> _Place:
        place = _Place(spec, self._page)
        place.pressed.connect(lambda: self.chosen.emit(spec.key))
        self._cards.insertWidget(index, place)
        place.show()
        return place

    def _on_moved(self) -> None:
        if not self._is_settling:
            self._goal = None
        self._make_seen()

    def _settle(self) -> None:
        """Make what is in sight. Cards find their height as they are made, so the goal is sought until it stays."""
        if self._is_settling or not self.isVisible():
            return
        if self._page.height() < self._needed_height():
            return  # the page is about to be given its height, and its cards their places
        self._is_settling = True
        self._cards.activate()
        goal = self._places.get(self._goal) if self._goal is not None else None
        if goal is not None:
            if goal.card is None:
                goal.make()
            self._show_place(goal)
        self._make_seen()
        self._is_settling = False

    def _needed_height(self) -> int:
        """Return the height that the page will be given at its width, as `QScrollArea` reckons it."""
        if self._cards.hasHeightForWidth():
            return self._cards.totalHeightForWidth(self._page.width())
        return self._cards.totalMinimumSize().height()

    def _show_place(self, place: _Place) -> None:
        """Scroll no further than needed for the card to stand wholly in sight; a taller one shows its top."""
        bar, room = self.verticalScrollBar(), self.viewport().height()
        top, bottom = place.y() - self._cards.spacing(), place.y() + place.height() + self._cards.spacing()
        if top < bar.value() or bottom - top > room:
            bar.setValue(top)
        elif bottom > bar.value() + room:
            bar.setValue(bottom - room)

    def _make_seen(self) -> None:
        """Make the cards in sight, a few at a time: keys and clicks are heard in between."""
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        spent = QElapsedTimer()
        spent.start()
        for place in self._places.values():
            if place.card is None and place.y() < bottom and place.y() + place.height() > top:
                if spent.elapsed() > AT_ONCE:
                    self._more.start()
                    break
                place.make()
        if len(self.made) != self._chained:
            self._chain()

    def _chain(self) -> None:
        """Let Tab go from card to card as they stand, whichever came into sight first."""
        self._chained = len(self.made)
        stops = [widget for card in self.made for widget in card.findChildren(QWidget) if _takes_tab(widget)]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
