"""The papers of the office among a document's appendices, each a button that opens it in a tab."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.application.queries import DocumentListRow
from secretariat.domain.documents.documents import Appendix
from secretariat.ui import theme
from secretariat.ui.icons import icon
from secretariat.ui.kit.flow import FlowLayout

LONGEST = 60
"""Letters of a title on a button; all of it is shown under the pointer."""


class AppendixPapers(QFrame):
    """Hidden while no appendix is a paper of the office. Signals: `wanted` with the number of one that is to open."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_look(self, "side")
        self._shown: tuple[tuple[int, str, int], ...] = ()
        self._buttons: list[QPushButton] = []
        name = QLabel(self.tr("Papers among the appendices"), self)
        theme.set_look(name, "label")
        papers = QWidget(self)
        self._row = FlowLayout(papers, margin=0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 10)
        layout.setSpacing(4)
        layout.addWidget(name)
        layout.addWidget(papers)
        self.hide()

    def show_appendices(self, appendices: Sequence[Appendix], documents: Sequence[DocumentListRow]) -> None:
        """Offer the papers that are there, by the numbers they have as appendices."""
        titles = {int(row.id): row.title for row in documents}
        shown = tuple(
            (number, appendix.title.strip() or titles[appendix.document], int(appendix.document))
            for number, appendix in enumerate(appendices, start=1)
            if appendix.document is not None and appendix.document in titles
        )
        if shown == self._shown:
            return
        self._shown = shown
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(*one) for one in shown]
        self.setVisible(bool(shown))

    def _button(self, number: int, title: str, document: int) -> QPushButton:
        words = self.tr("{number}. {title}")
        short = title if len(title) <= LONGEST else f"{title[: LONGEST - 1]}…"
        button = QPushButton(icon("external-link", role="accent"), words.format(number=number, title=short), self)
        button.setObjectName(f"action.open_appendix.{number}")
        button.setToolTip(title)
        button.setAccessibleName(self.tr("Open appendix {number}: {title}").format(number=number, title=title))
        theme.set_look(button, "quiet")
        button.clicked.connect(partial(self._on_clicked, document))
        self._row.addWidget(button)
        button.show()
        return button

    def _on_clicked(self, document: int) -> None:
        self.wanted.emit(document)
