"""The column beside a table that comes in: what is said of its file, what is in doubt, what is no part of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from secretariat.domain.budget.recognition.sources import SourceRemark
from secretariat.domain.budget.recognition.understanding import Doubt, LeftOut, Understanding
from secretariat.domain.budget.tables import BudgetTableDraft
from secretariat.ui import theme
from secretariat.ui.budget.taking_in.doubt_card import DoubtCard
from secretariat.ui.budget.taking_in.source_words import left_out_lines, remark

MOST_CARDS = 40
"""Doubts that are shown at a time; of more, those come that nobody settled yet."""

LINES_SHOWN = 8
"""Of what is no part of the table; more is scrolled to."""


class DoubtColumn(QScrollArea):
    """Signals: `chosen` with a doubt's key and the place of an alternative, `looked_at` with a doubt."""

    chosen = Signal(str, int)
    looked_at = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What is in doubt"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._cards: dict[str, DoubtCard] = {}
        self._told: tuple[SourceRemark, ...] = ()
        self._page = QWidget(self)
        self._settled = QTimer(self, singleShot=True, interval=0)  # once the letters have reached the cards
        self._settled.timeout.connect(self._keep_width)
        self._remarks, self._doubts = QVBoxLayout(), QVBoxLayout()
        self._calm = self._said("", "muted")
        self._more = self._said("", "muted")
        self._left_out_head = self._said(self.tr("Not part of the table"), "label")
        self._left_out = QPlainTextEdit(self._page, readOnly=True, tabChangesFocus=True)
        self._build()

    @property
    def cards(self) -> tuple[DoubtCard, ...]:
        """The cards from the top."""
        return tuple(self._cards.values())

    def show_understanding(self, understood: Understanding) -> None:
        """Show what is in doubt now; the card that was at work on keeps the cursor, or else the next one takes it."""
        held = next((key for key, card in self._cards.items() if card.holds_focus), None)
        shown = _shown(understood)
        self._lay_out(understood, shown)
        for doubt in shown:
            self._cards[doubt.key].show_doubt(doubt)
        self._tell_rest(understood, len(shown))
        self._keep_width()
        if held is not None and (held not in self._cards or not self._cards[held].holds_focus):
            self._return_to(held)

    def walk(self, steps: int) -> None:
        """Go to the next doubt that nobody settled, or the one before; around the end."""
        cards = [card for card in self.cards if not card.doubt.is_settled or card.holds_focus]
        here = next((place for place, card in enumerate(cards) if card.holds_focus), None)
        if cards:
            cards[(here + steps) % len(cards) if here is not None else 0 if steps > 0 else -1].take_focus()

    def begin(self) -> bool:
        """Put the cursor on the first doubt that nobody settled; False when there is none."""
        card = next((card for card in self.cards if not card.doubt.is_settled), None)
        if card is not None:
            card.take_focus()
        return card is not None

    def changeEvent(self, event: QEvent) -> None:
        """Give larger letters the room they need."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._settled.start()

    def _lay_out(self, understood: Understanding, doubts: Sequence[Doubt]) -> None:
        """Put a card for each doubt in its order; one that is about the same doubt still is the same card."""
        if understood.remarks != self._told:
            self._told = understood.remarks
            _clear(self._remarks)
            for told in understood.remarks:
                self._remarks.addWidget(self._said(remark(told), "warning"))
        before, self._cards = self._cards, {}
        for doubt, where in zip(doubts, _places(understood.draft, doubts), strict=True):
            card = before.get(doubt.key)
            is_kept = card is not None and card.is_about(doubt, where)
            self._cards[doubt.key] = before.pop(doubt.key) if is_kept else self._made(doubt, where)
        for card in before.values():
            self._doubts.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, card in enumerate(self._cards.values()):
            if self._doubts.indexOf(card) != place:
                self._doubts.insertWidget(place, card)
                card.show()  # at once, so that the cursor can go there
        stops = [*(way for card in self._cards.values() for way in card.ways), self._left_out]
        for earlier, later in pairwise(stops):
            QWidget.setTabOrder(earlier, later)

    def _made(self, doubt: Doubt, where: str) -> DoubtCard:
        card = DoubtCard(doubt, where, self._page)
        card.chosen.connect(self.chosen)
        card.looked_at.connect(self._on_looked_at)
        return card

    def _tell_rest(self, understood: Understanding, shown: int) -> None:
        more = len(understood.doubts) - shown
        self._more.setText(self.tr("{count} more: they come as these are settled.").format(count=more))
        self._more.setVisible(more > 0)
        calm = self.tr("Nothing is in doubt. Look the table through, then take it over.")
        none = self.tr("No table was found here. Choose another file, or copy the table alone.")
        self._calm.setText(calm if understood.draft.rows else none)
        self._calm.setVisible(not understood.doubts)
        self._show_left_out(understood.left_out)

    def _show_left_out(self, left: Sequence[LeftOut]) -> None:
        told = left_out_lines(left)
        if told != self._left_out.toPlainText():
            self._left_out.setPlainText(told)
        line = self._left_out.fontMetrics().lineSpacing()
        frame = 2 * self._left_out.frameWidth() + 2 * int(self._left_out.document().documentMargin())
        self._left_out.setFixedHeight((min(2 * len(left), LINES_SHOWN) + 1) * line + frame)
        self._left_out_head.setVisible(bool(left))
        self._left_out.setVisible(bool(left))

    def _return_to(self, held: str) -> None:
        """Put the cursor back on a card that was made anew; where its doubt is gone, on the next one."""
        if held in self._cards:
            self._cards[held].take_focus()
        else:
            self.begin()

    def _on_looked_at(self, doubt: Doubt) -> None:
        if (card := self._cards.get(doubt.key)) is not None:
            self.ensureWidgetVisible(card, 0, self._doubts.spacing())
        self.looked_at.emit(doubt)

    def _keep_width(self) -> None:
        """Be as wide as the widest word: what does not wrap would be cut off at the edge."""
        scroll_bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(self._page.minimumSizeHint().width() + scroll_bar)

    def _build(self) -> None:
        self._left_out.setObjectName("taking_in.left_out")
        self._left_out.setAccessibleName(self._left_out_head.text())
        layout = QVBoxLayout(self._page)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        for rows in (self._remarks, self._doubts):
            rows.setSpacing(12)
            layout.addLayout(rows)
        for widget in (self._calm, self._more, self._left_out_head, self._left_out):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.setWidget(self._page)

    def _said(self, words: str, look: str) -> QLabel:
        label = QLabel(words, self._page, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.set_look(label, look)
        return label


def _places(draft: BudgetTableDraft, doubts: Sequence[Doubt]) -> Sequence[str]:
    """Return where each doubt stands, in the table's own words."""
    wanted = {doubt.row for doubt in doubts}
    rows = {row.key: row.name for row in draft.rows if row.key in wanted}
    columns = {column.key: column.label for column in draft.columns}
    return [" · ".join(filter(None, (rows.get(doubt.row), columns.get(doubt.column)))) for doubt in doubts]


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def _shown(understood: Understanding) -> tuple[Doubt, ...]:
    if len(understood.doubts) <= MOST_CARDS:
        return understood.doubts
    return (understood.open_doubts or understood.doubts)[:MOST_CARDS]
