"""The comments in the margin of a contribution: read here, copied into the notes; they never come into the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.application.contributed import WordComment
from secretariat.ui import theme
from secretariat.ui.contributions.contribution_words import by, comment_about, comment_note
from secretariat.ui.icons import icon
from secretariat.ui.kit.two_lines import Line, LinesView


class CommentsPage(QWidget):
    """Signals: `copied` with the lines that are to stand in the notes; `show_copied` says that they do."""

    copied = Signal(str)

    def __init__(self, comments: Sequence[WordComment], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comments = tuple(comments)
        self._kept: set[int] = set()
        self._asked: tuple[int, ...] = ()
        self._list = LinesView(self.tr("Comments"), self)
        self._list.setObjectName("list.comments")
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._copy = QPushButton(icon("notebook-pen"), self.tr("&Copy to the notes"), self)
        self._copy_all = QPushButton(icon("copy"), self.tr("Copy all"), self)
        self._build()
        self._show()
        self._list.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self._list.activated.connect(lambda _index: self._ask(self._chosen()))
        self._copy.clicked.connect(lambda _checked: self._ask(self._chosen()))
        self._copy_all.clicked.connect(lambda _checked: self._ask(tuple(range(len(self._comments)))))

    def begin(self) -> None:
        """Put the cursor on the first comment."""
        self._list.setFocus()
        if not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._list.model().index(0, 0))

    def show_copied(self) -> None:
        """Say of what was asked for last that it stands in the notes."""
        self._kept |= set(self._asked)
        self._show()

    def _ask(self, places: tuple[int, ...]) -> None:
        if places:
            self._asked = places
            self.copied.emit("\n\n".join(comment_note(self._comments[place]) for place in places))

    def _chosen(self) -> tuple[int, ...]:
        return tuple(place for place in self._list.chosen() if isinstance(place, int))

    def _show(self) -> None:
        self._list.lines_model().show_lines([self._line(place, one) for place, one in enumerate(self._comments)])
        self._offer()

    def _offer(self) -> None:
        self._copy.setEnabled(bool(self._chosen()))

    def _line(self, place: int, comment: WordComment) -> Line:
        details = [by(comment.author, comment.at), comment_about(comment)]
        if place in self._kept:
            details.append(self.tr("Copied to the notes"))
        drawing, colour = ("circle-check", "good") if place in self._kept else ("pen-line", "muted")
        return Line(comment.text.strip(), "\n".join(filter(None, details)), drawing, colour, subject=place)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._list, 1)
        foot = QFrame(self)
        theme.set_look(foot, "side")
        rows = QVBoxLayout(foot)
        rows.setContentsMargins(12, 10, 12, 12)
        rows.setSpacing(8)
        help_line = QLabel(self.tr("Comments never come into the text. The notes never print."), foot, wordWrap=True)
        theme.set_look(help_line, "muted")
        rows.addWidget(help_line)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button, name in ((self._copy, "copy_comment"), (self._copy_all, "copy_all_comments")):
            button.setObjectName(f"action.{name}")
            buttons.addWidget(button, 1)
        rows.addLayout(buttons)
        layout.addWidget(foot)
