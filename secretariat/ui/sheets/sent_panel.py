"""The panel of what was sent: when a sheet went out, to which office, and in which version."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.application.travelling import Dispatch
from secretariat.ui import theme
from secretariat.ui.icons import icon
from secretariat.ui.kit.two_lines import Line, LinesView
from secretariat.ui.record import words


class SentPanel(QWidget):
    """A line for each time the sheet was sent, the newest first. `send_asked` wants it sent once more."""

    send_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sent"))
        self._send = QPushButton(icon("send", role="accent"), self.tr("Send to an office …"), self)
        self._send.setObjectName("action.panel_send")
        theme.set_look(self._send, "quiet")
        self._send.clicked.connect(self.send_asked)
        self._empty = QLabel(self.tr("The sheet has not been sent to anybody."), self, wordWrap=True)
        self._empty.setMargin(12)
        theme.set_look(self._empty, "muted")
        self._view = LinesView(self.tr("Sent"), self)
        self._view.setObjectName("list.sent")
        head = QVBoxLayout()
        head.setContentsMargins(8, 8, 8, 4)
        head.addWidget(self._send)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._empty)
        layout.addWidget(self._view, 1)
        layout.addStretch()

    def show_sent(self, sent: Sequence[Dispatch]) -> None:
        """Show what was sent, in the order it is given."""
        self._view.lines_model().show_lines([self._line(dispatch) for dispatch in sent])
        self._view.setVisible(bool(sent))
        self._empty.setHidden(bool(sent))

    def _line(self, dispatch: Dispatch) -> Line:
        told = self.tr("{moment}, by {person}, version {version}").format(
            moment=words.moment(dispatch.at), person=dispatch.by, version=dispatch.version
        )
        return Line(dispatch.office or self.tr("(no office named)"), told, "send", "accent", dispatch)
