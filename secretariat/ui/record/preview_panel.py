"""The preview beside the editor: the real PDF, made in another process within a second after typing stops."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from secretariat.application.faults import CannotPrint
from secretariat.ui import labels, theme
from secretariat.ui.icons import pixmap
from secretariat.ui.kit.newest import NewestWins
from secretariat.ui.record.paper_view import PaperView

SETTLE = 300
"""Milliseconds without a key before the paper is made."""


class Previews(Protocol):
    """Makes papers beside the screen, as `secretariat.application.ports.PreviewRenderer` does."""

    def submit(self, document: Any, /) -> Future[bytes]:
        """Begin the paper of what was composed."""


class PreviewPanel(QWidget):
    """Shows the paper of the open draft. `compose` gives what `previews` take, or None while there is nothing to print;
    then `empty` says why.

    `edited` may be called at every key. Nothing is printed while the panel is hidden; it catches up when shown. When
    the draft cannot be printed, the last good paper stays with a mark, and `page_count` is left as it was.
    """

    page_count = Signal(int)

    def __init__(
        self,
        previews: Previews,
        compose: Callable[[], Any | None],
        parent: QWidget | None = None,
        *,
        empty: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Preview"))
        self._previews = previews
        self._compose = compose
        self._is_stale = True
        self._fixed: bytes | None = None
        self._settled = QTimer(self, singleShot=True, interval=SETTLE)
        self._settled.timeout.connect(self.refresh)
        self._newest = NewestWins(self)
        self._newest.arrived.connect(self._on_paper_arrived)
        self._newest.failed.connect(self._on_paper_failed)
        self._paper = PaperView(self)
        self._empty = QLabel(empty, self, wordWrap=True)
        self._empty.setMargin(16)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        theme.set_look(self._empty, "muted")
        self._mark = OutdatedMark(self)
        self._mark.left.connect(self.follow_draft)
        self._build()

    @property
    def paper(self) -> PaperView:
        """The pages."""
        return self._paper

    @property
    def is_outdated(self) -> bool:
        """True while the paper shown is older than the draft because the draft cannot be printed."""
        return not self._mark.isHidden()

    def edited(self) -> None:
        """Note that the draft changed: the paper is made when typing stops."""
        self._is_stale = True
        if self.isVisible() and self._fixed is None:
            self._settled.start()

    def refresh(self) -> None:
        """Make the paper of the draft as it is now."""
        self._settled.stop()
        if self._fixed is not None:
            return
        self._is_stale = False
        document = self._compose()
        self._pages.setCurrentIndex(0 if document is None else 1)
        if document is not None:
            self._newest.ask(lambda: self._previews.submit(document))

    def show_issued(self, pdf: bytes, words: str, *, can_leave: bool) -> None:
        """Show a frozen paper instead of the draft's; `words` say which one it is.

        With `can_leave` a button leads back to the draft's paper.
        """
        self._settled.stop()
        self._fixed = pdf
        self._mark.say(words, "lock", "muted", can_leave=can_leave)
        self._pages.setCurrentIndex(1)
        self._paper.show_pdf(pdf)
        self.page_count.emit(self._paper.pages)

    def follow_draft(self) -> None:
        """Show the draft's paper again."""
        self._fixed = None
        self._mark.hide()
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def close_down(self) -> None:
        """Take no more papers: the record closes."""
        self._settled.stop()
        self._newest.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was typed while the panel was hidden."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _build(self) -> None:
        paper = QWidget(self)
        inner = QVBoxLayout(paper)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self._mark)
        inner.addWidget(self._paper, 1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(paper)

    def _on_paper_arrived(self, pdf: bytes) -> None:
        if self._fixed is not None:
            return
        self._mark.hide()
        self._paper.show_pdf(pdf)
        self.page_count.emit(self._paper.pages)

    def _on_paper_failed(self, fault: Exception) -> None:
        if self._fixed is not None:
            return
        if not isinstance(fault, CannotPrint):
            self._is_stale = True
            self._mark.say(
                self.tr("The preview stopped. It starts again at the next change."), "triangle-alert", "warning"
            )
            raise fault
        words = labels.cannot_print(fault)
        if self._paper.pages:
            words = self.tr("{reason} The paper below is from before.").format(reason=words)
        self._mark.say(words, "triangle-alert", "warning")


class OutdatedMark(QWidget):
    """A line above the paper: an icon and words on why the paper is not the draft's."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("preview.mark")
        self._back = QPushButton(self.tr("Show the draft"), self)
        self._back.setObjectName("action.follow_draft")
        self._back.clicked.connect(self.left)
        theme.set_look(self._back, "quiet")
        self._picture = QLabel(self)
        self._words = QLabel(self, wordWrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self._picture)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._back)
        self.hide()

    @property
    def words(self) -> str:
        """What the line says."""
        return self._words.text()

    def say(self, words: str, drawing: str, role: str, *, can_leave: bool = False) -> None:
        """Show the line, with a button back to the draft when it can be left."""
        self._back.setVisible(can_leave)
        self._words.setText(words)
        self._picture.setPixmap(pixmap(drawing, role=role, ratio=self.devicePixelRatioF()))
        self.setAccessibleName(words)
        self.show()
