"""The banner of a record that is issued, or whose issued version is being corrected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.ui import theme
from secretariat.ui.icons import icon, pixmap
from secretariat.ui.kit.flow import FlowLayout


class FrozenBanner(QFrame):
    """Says that a record left the house, or that what left is being corrected; offers the PDF and a correction.

    `pdf_asked` and `pdf_save_asked` carry the issued version that was shown.
    """

    pdf_asked = Signal(object)
    pdf_save_asked = Signal(object)
    correction_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("issued")
        self._issue: object = None
        self._role = "good"
        self._sign = QLabel(self)
        self._headline = QLabel(self, wordWrap=True)
        theme.set_look(self._headline, "label")
        self._digest = QLabel(self, wordWrap=True)
        self._digest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.set_look(self._digest, "muted")
        self._show_pdf = self._button("banner_show_pdf", "eye", self.tr("Show the PDF"), self._ask_pdf)
        self._save_pdf = self._button("banner_save_pdf", "file-down", self.tr("Save the PDF …"), self._ask_pdf_save)
        self._correct = self._button(
            "begin_correction", "pen-line", self.tr("Begin a correction …"), self.correction_asked.emit
        )
        self._build()
        self.hide()
        theme.appearance().changed.connect(self._tint)

    def show_frozen(self, issue: object, headline: str, digest: str) -> None:
        """Say that the record is locked by `issue`, with the digest of its file."""
        self._issue = issue
        self._say(headline, "good")
        self._digest.setText(digest)
        self._correct.show()

    def show_corrected(self, issue: object, headline: str) -> None:
        """Say that the next version is being written, and that it corrects `issue`."""
        self._issue = issue
        self._say(headline, "warning")
        self._digest.setText("")
        self._correct.hide()

    def _say(self, headline: str, role: str) -> None:
        self._role = role
        self._headline.setText(headline)
        theme.set_look(self, f"notice-{role}")
        self._digest.setVisible(role == "good")
        self._tint()
        self.show()

    def _build(self) -> None:
        buttons = QWidget(self)
        flow = FlowLayout(buttons, margin=0, gap=8)
        for button in (self._show_pdf, self._save_pdf, self._correct):
            flow.addWidget(button)
        text = QVBoxLayout()
        text.setSpacing(4)
        text.addWidget(self._headline)
        text.addWidget(self._digest)
        text.addSpacing(4)
        text.addWidget(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(12)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(text, 1)

    def _button(self, name: str, drawing: str, label: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(icon(drawing), label, self)
        button.setObjectName(f"action.{name}")
        button.clicked.connect(lambda _checked: act())
        return button

    def _ask_pdf(self) -> None:
        self.pdf_asked.emit(self._issue)

    def _ask_pdf_save(self) -> None:
        self.pdf_save_asked.emit(self._issue)

    def _tint(self) -> None:
        drawing = "lock" if self._role == "good" else "pen-line"
        self._sign.setPixmap(pixmap(drawing, role=self._role, side=20, ratio=self.devicePixelRatioF()))


def spaced_digest(sha256: str) -> str:
    """Return a SHA-256 in groups of eight, which a person can compare and a line can break between."""
    return " ".join(sha256[start : start + 8] for start in range(0, len(sha256), 8))
