"""The strip above a document: its pages, where it is in its life, what was carried over, the moves it can make."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from secretariat.domain.documents.documents import MOVES, DocumentState
from secretariat.ui import theme
from secretariat.ui.documents import labels
from secretariat.ui.documents.carried_progress import CarriedProgress
from secretariat.ui.icons import icon
from secretariat.ui.kit.chip import Chip
from secretariat.ui.kit.flow import FlowLayout
from secretariat.ui.kit.segments import Segment, Segments
from secretariat.ui.record.remark_row import RemarkRow

TEXT_PAGE, RECOMMENDATION_PAGE, FACTS_PAGE, PAPER_PAGE = range(4)


class DocumentStrip(QFrame):
    """Signals: `page_chosen` tells the page, `move_asked` the state to move to and the remark; issuing asks more.

    `progress` tells how much of what was carried over is looked at.
    """

    page_chosen = Signal(int)
    move_asked = Signal(object, str)
    issue_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_look(self, "bar")
        self._state: DocumentState | None = None
        self._target: DocumentState | None = None
        pages = (
            Segment(self.tr("Text"), "text_page"),
            Segment(self.tr("Recommendation"), "recommendation_page"),
            Segment(self.tr("Facts"), "facts_page"),
            Segment(self.tr("On paper"), "paper_page"),
        )
        self._pages = Segments(pages, self)
        self._kind = QLabel(self)
        self._chip = Chip(self)
        self._chip.setObjectName("state.word")
        self._next = QPushButton(self)
        self._more = QToolButton(self)
        self.progress = CarriedProgress(self)
        self._remark = RemarkRow(self)
        self._build()
        self.show_state(None)

    @property
    def page(self) -> int:
        """The page that is shown."""
        return self._pages.page

    def show_page(self, page: int) -> None:
        """Mark `page` as the one shown."""
        self._pages.show_page(page)

    def offer_recommendation(self, *, is_there: bool) -> None:
        """Show or hide the page that only a recommendation has."""
        self._pages.offer(RECOMMENDATION_PAGE, is_there=is_there)

    def show_kind(self, words: str) -> None:
        """Tell what kind of document it is, and of which period."""
        self._kind.setText(words)

    def show_state(self, state: DocumentState | None) -> None:
        """Show where the document is; None for one that is not stored yet."""
        self._state = state
        self._remark.hide()
        # An issued document has its banner, which offers the correction.
        moves = () if state is None or state is DocumentState.ISSUED else MOVES[state]
        self._next.setVisible(bool(moves))
        self._more.setVisible(len(moves) > 1)
        if state is None:
            self._chip.tell(self.tr("Not saved yet"), "circle", "muted")
            return
        drawing, role = labels.look(state)
        self._chip.tell(labels.word(state), drawing, role)
        self._chip.setAccessibleName(self.tr("State: {state}").format(state=labels.word(state)))
        if moves:
            self._next.setText(labels.move(state, moves[0]))
            theme.set_look(self._next, "primary" if moves[0] is DocumentState.ISSUED else "")
        self._fill_menu(state, moves[1:])

    def _fill_menu(self, state: DocumentState, moves: tuple[DocumentState, ...]) -> None:
        menu = QMenu(self._more)
        for target in moves:
            action = menu.addAction(labels.move(state, target), partial(self._begin_move, target))
            action.setObjectName(f"action.move.{target.value}")
        before = self._more.menu()
        self._more.setMenu(menu)
        if before is not None:
            before.deleteLater()

    def _on_next_clicked(self) -> None:
        if self._state is not None:
            self._begin_move(MOVES[self._state][0])

    def _begin_move(self, target: DocumentState) -> None:
        if target is DocumentState.ISSUED:
            self.issue_asked.emit()
        elif self._state is not None:
            self._target = target
            self._remark.ask(labels.move(self._state, target))

    def _on_remark_confirmed(self, remark: str) -> None:
        if self._target is not None:
            self.move_asked.emit(self._target, remark)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._pages)
        top.addStretch(1)
        top.addWidget(self._next)
        top.addWidget(self._more)
        self._next.setObjectName("action.move_on")
        self._next.clicked.connect(lambda _checked: self._on_next_clicked())
        self._more.setIcon(icon("ellipsis", role="muted"))
        self._more.setToolTip(self.tr("More moves"))
        self._more.setAccessibleName(self.tr("More moves"))
        self._more.setObjectName("action.more_moves")
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        theme.set_look(self._kind, "muted")
        self._kind.setTextFormat(Qt.TextFormat.PlainText)
        facts = QWidget(self)
        flow = FlowLayout(facts, margin=0, gap=8)
        for part in (self._chip, self._kind, self.progress):
            flow.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(8)
        layout.addLayout(top)
        for widget in (facts, self._remark):
            layout.addWidget(widget)
        self._remark.confirmed.connect(self._on_remark_confirmed)
        self._pages.chosen.connect(self.page_chosen)
