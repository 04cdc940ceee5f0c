"""The dialog that puts a live piece into a document, or changes one that stands there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from secretariat.application.queries import PieceChoice
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.text import Piece, PieceKind
from secretariat.ui.documents import labels
from secretariat.ui.kit.newest import NewestWins
from secretariat.ui.kit.two_lines import Line, LinesView
from secretariat.ui.search import searchable
from secretariat.ui.theme import set_look

WIDTH, HEIGHT = 780, 560
KINDS_WIDTH = 300
"""Pixels."""

FILTERED_FROM = 8
"""So many sources, and the list of them is filtered as one types."""

ONLY_RECOMMENDATIONS: Final = frozenset({PieceKind.POINTS, PieceKind.DECISIONS})
"""Kinds that draw from what only a recommendation has."""

UNCAPTIONED: Final = frozenset({PieceKind.PAGE_BREAK, PieceKind.POINTS, PieceKind.DECISIONS, PieceKind.DOCUMENT})
"""Kinds over which nothing is set."""

DRAWN: Final = frozenset({PieceKind.INDICATOR_CHART, PieceKind.BUDGET_CHART})
"""Kinds that are told in words to somebody who cannot see them."""

Sources = Callable[[PieceKind], Sequence[PieceChoice]]


class InsertPieceDialog(QDialog):
    """Asks what is put in and what it draws from; `answered` carries the `Piece`.

    `sources` gives what a kind can draw from, and is read beside the screen; `failed` carries the fault when that went
    wrong. `piece` is one that stands there and is to be changed.
    """

    answered = Signal(object)
    failed = Signal(object)

    def __init__(
        self, sources: Sources, document_kind: DocumentKind, parent: QWidget, *, piece: Piece | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("insert_piece")
        self.setWindowTitle(self.tr("Change the piece") if piece else self.tr("Insert a piece"))
        self._sources = sources
        self._offered: Sequence[PieceChoice] = ()
        self._standing = piece
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pieces")
        self._reading = NewestWins(self)
        self._kinds = self._made_list("list.piece_kinds", self.tr("Kinds of pieces"))
        self._filter = QLineEdit(self)
        self._choices = self._made_list("list.piece_sources", self.tr("What it draws from"))
        self._nothing = QLabel(self, wordWrap=True)
        self._caption, self._caption_block = self._made_line("caption", self.tr("Caption"), "")
        self._alternative, self._alternative_block = self._made_line(
            "alternative",
            self.tr("What it shows, in words"),
            self.tr("For those who cannot see it. Left empty, the program tells the figures."),
        )
        self._verb = QPushButton(self.tr("Change it") if piece else self.tr("Insert it"), self)
        self._refuse = QPushButton(self.tr("Cancel"), self)
        self._build()
        self._connect()
        self._show_kinds(document_kind)
        self._begin_with(piece)

    @property
    def kind(self) -> PieceKind | None:
        """The kind chosen."""
        chosen = self._kinds.chosen()
        return chosen[0] if chosen and isinstance(chosen[0], PieceKind) else None

    @property
    def source(self) -> PieceChoice | None:
        """What it is to draw from."""
        chosen = self._choices.chosen()
        return chosen[0] if chosen and isinstance(chosen[0], PieceChoice) else None

    def done(self, result: int) -> None:
        """Read no more."""
        self._reading.close()
        self._worker.shutdown(wait=False, cancel_futures=True)
        super().done(result)

    # What is chosen

    def _on_kind_chosen(self) -> None:
        kind = self.kind
        self._filter.clear()
        self._caption_block.setVisible(kind is not None and kind not in UNCAPTIONED)
        self._alternative_block.setVisible(kind in DRAWN)
        self._offer(())
        self._nothing.hide()  # nobody knows yet
        self._choices.show()
        if kind is not None:
            self._reading.ask(lambda: self._worker.submit(lambda: (kind, self._sources(kind))))

    def _on_sources_arrived(self, read: tuple[PieceKind, Sequence[PieceChoice]]) -> None:
        kind, sources = read
        if kind is not self.kind:
            return  # another kind was chosen meanwhile, and is being read
        self._offer(sources)
        if (standing := self._standing) is not None and kind is standing.kind:
            self._choose(standing)

    def _on_failed(self, fault: Exception) -> None:
        self.reject()
        self.failed.emit(fault)

    def _offer(self, sources: Sequence[PieceChoice]) -> None:
        self._offered = sources
        self._filter.setVisible(len(sources) >= FILTERED_FROM)
        self._show_sources()

    def _choose(self, piece: Piece) -> None:
        """Choose what a piece draws from."""
        for row, line in enumerate(self._choices.lines_model().lines):
            choice = line.subject
            if isinstance(choice, PieceChoice) and (choice.source, choice.part) == (piece.source, piece.part):
                self._choices.setCurrentIndex(self._choices.model().index(row, 0))

    def _show_sources(self) -> None:
        words = searchable(self._filter.text()).split()
        shown = [choice for choice in self._offered if all(word in searchable(choice.name) for word in words)]
        self._choices.lines_model().show_lines([Line(choice.name, subject=choice) for choice in shown])
        if shown:
            self._choices.setCurrentIndex(self._choices.model().index(0, 0))
        self._choices.setVisible(bool(shown))
        self._nothing.setVisible(not shown)
        self._nothing.setText(
            self.tr("Nothing fits what is typed.")
            if self._offered
            else self.tr("The committee has nothing yet that this piece could draw from.")
        )
        self._weigh()

    def _weigh(self) -> None:
        self._verb.setEnabled(self.source is not None)

    def _answer(self) -> None:
        kind, source = self.kind, self.source
        if kind is None or source is None:
            return
        piece = Piece(kind, source.source, source.part)
        if kind not in UNCAPTIONED:
            piece = replace(piece, caption=self._caption.text().strip())
        if kind in DRAWN:
            piece = replace(piece, alternative=self._alternative.text().strip())
        self.accept()
        self.answered.emit(piece)

    # Beginning

    def _show_kinds(self, document_kind: DocumentKind) -> None:
        is_recommendation = document_kind is DocumentKind.RECOMMENDATION
        kinds = [kind for kind in PieceKind if is_recommendation or kind not in ONLY_RECOMMENDATIONS]
        if is_recommendation:
            kinds.sort(key=lambda kind: kind not in ONLY_RECOMMENDATIONS)
        lines = [
            Line(labels.word(kind), labels.sentence(kind), labels.PIECE_DRAWINGS[kind], "accent", kind)
            for kind in kinds
        ]
        self._kinds.lines_model().show_lines(lines)

    def _begin_with(self, piece: Piece | None) -> None:
        lines = self._kinds.lines_model().lines
        row = next((row for row, line in enumerate(lines) if piece and line.subject is piece.kind), 0)
        self._kinds.setCurrentIndex(self._kinds.model().index(row, 0))
        self._kinds.setFocus(Qt.FocusReason.PopupFocusReason)
        if piece is not None:
            self._caption.setText(piece.caption)
            self._alternative.setText(piece.alternative)

    # Putting together

    def _connect(self) -> None:
        self._kinds.selectionModel().selectionChanged.connect(lambda *_: self._on_kind_chosen())
        self._kinds.activated.connect(lambda _index: self._choices.setFocus())
        self._reading.arrived.connect(self._on_sources_arrived)
        self._reading.failed.connect(self._on_failed)
        self._choices.selectionModel().selectionChanged.connect(lambda *_: self._weigh())
        self._choices.activated.connect(lambda _index: self._answer())
        self._filter.textChanged.connect(lambda _typed: self._show_sources())
        self._verb.clicked.connect(lambda _checked: self._answer())
        self._refuse.clicked.connect(self.reject)

    def _build(self) -> None:
        self.resize(WIDTH, HEIGHT)
        self._kinds.setFixedWidth(KINDS_WIDTH)
        self._filter.setObjectName("field.piece_filter")
        self._filter.setPlaceholderText(self.tr("Filter"))
        self._filter.setAccessibleName(self.tr("Filter what it draws from"))
        self._filter.setClearButtonEnabled(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        set_look(self._nothing, "muted")
        right = QVBoxLayout()
        right.setSpacing(8)
        heading = QLabel(self.tr("What it draws from"), self)
        set_look(heading, "label")
        for part in (heading, self._filter):
            right.addWidget(part)
        right.addWidget(self._choices, 1)
        right.addWidget(self._nothing, 1)
        for block in (self._caption_block, self._alternative_block):
            right.addWidget(block)
        across = QHBoxLayout()
        across.setSpacing(20)
        across.addWidget(self._kinds)
        across.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(16)
        layout.addLayout(across, 1)
        layout.addLayout(self._made_foot())

    def _made_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        set_look(self._verb, "primary")
        self._verb.setObjectName("insert.verb")
        self._verb.setDefault(True)
        self._refuse.setObjectName("insert.cancel")
        foot.addStretch()
        foot.addWidget(self._refuse)
        foot.addWidget(self._verb)
        return foot

    def _made_list(self, name: str, words: str) -> LinesView:
        made = LinesView(words, self)
        made.setObjectName(name)
        return made

    def _made_line(self, name: str, words: str, help_words: str) -> tuple[QLineEdit, QWidget]:
        block = QWidget(self)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        label, line = QLabel(words, block), QLineEdit(block)
        set_look(label, "label")
        label.setBuddy(line)
        line.setObjectName(f"field.piece_{name}")
        line.setAccessibleName(words)
        line.setAccessibleDescription(help_words)
        column.addWidget(label)
        column.addWidget(line)
        if help_words:
            help_line = QLabel(help_words, block, wordWrap=True)
            set_look(help_line, "help")
            column.addWidget(help_line)
        return line, block
