"""The tab of one issued document: how it left the house, what was let stand in it, and its paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.application.issuing.packages import IssuedDocument
from secretariat.application.records import RecordKind
from secretariat.application.services import Services
from secretariat.domain.document_checks import waived_by
from secretariat.ui.archive.archive_out import ArchiveOut, Issued
from secretariat.ui.control.told import let_stand, sections_of, where
from secretariat.ui.documents import labels
from secretariat.ui.icons import icon, pixmap
from secretariat.ui.kit.flow import FlowLayout
from secretariat.ui.kit.two_lines import Line, LinesView
from secretariat.ui.operations import Operations
from secretariat.ui.record.frozen_banner import spaced_digest
from secretariat.ui.record.paper_view import PaperView
from secretariat.ui.record.words import moment
from secretariat.ui.records import RecordTab
from secretariat.ui.theme import appearance, set_look

HIGHEST_LIST: Final = 140
"""Pixels; more of what was let stand is scrolled to."""

SIDES: Final = 92
"""Pixels beside the list, together: the margins, the frame and the sign."""


def key_of(issue: int) -> str:
    """Return the key of the tab of an edition."""
    return f"document_issue:{issue}"


class IssuedDocumentTab(RecordTab):
    """Shows an edition as it is kept: its SHA-256 was compared when it was read."""

    record_wanted = Signal(object, int)
    """The `RecordKind` and the id of the document it was issued from."""

    def __init__(
        self,
        services: Services,
        operations: Operations,
        issue: IssuedDocument,
        pdf: bytes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._issue = issue
        self._paper = Issued(issue.id, is_document=True, title=issue.draft.title, number=issue.number)
        self._out = ArchiveOut(services, operations, self)
        self._sign = QLabel(self)
        self._waived: LinesView | None = None
        view = PaperView(self)
        view.show_pdf(pdf)
        room = QVBoxLayout()
        room.setContentsMargins(16, 12, 16, 12)
        room.addWidget(self._made_banner())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(room)
        layout.addWidget(view, 1)
        appearance().changed.connect(self._tint)
        self._tint()

    @property
    def key(self) -> str:
        return key_of(self._issue.id)

    @property
    def title(self) -> str:
        return self.tr("{title}, issued").format(title=self._issue.draft.title)

    @property
    def told_apart(self) -> str:
        """The edition."""
        return labels.edition(self._issue.number)

    @property
    def icon_name(self) -> str:
        return "file-check"

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """What can be done with an edition."""
        return {
            "save_pdf": lambda: self._out.ask_pdf(self._paper),
            "word_out": lambda: self._out.ask_word(self._paper),
            "print": lambda: self._out.ask_printer(self._paper),
            "print_public": lambda: self._out.ask_public_printer(self._paper),
            "save_package": lambda: self._out.ask_package(self._paper),
            "verify_issue": lambda: self._out.verify(self._paper),
            "verify_package": self._out.ask_folder,
        }

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what was let stand the room its lines need when they wrap anew."""
        super().resizeEvent(event)
        if self._waived is not None:
            self._waived.fit(HIGHEST_LIST, width=self.width() - SIDES)

    # The banner

    def _made_banner(self) -> QFrame:
        banner = QFrame(self)
        banner.setObjectName("issued")
        set_look(banner, "notice-warning" if self._issue.waived else "notice-good")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._label(self._headline(), "label"))
        if digest := next((file.sha256 for file in self._issue.files if file.role == "pdf"), ""):
            words.addWidget(self._label(f"SHA-256 {spaced_digest(digest)}", "muted"))
        if self._issue.waived:
            words.addWidget(self._label(self._told_waived(), ""))
            self._waived = self._made_waived(banner)
            words.addWidget(self._waived)
        words.addSpacing(4)
        words.addWidget(self._made_buttons(banner))
        across = QHBoxLayout(banner)
        across.setContentsMargins(12, 10, 12, 10)
        across.setSpacing(12)
        across.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)
        return banner

    def _headline(self) -> str:
        issue = self._issue
        told = self.tr("{edition}, issued on {moment} by {name}.").format(
            edition=labels.edition(issue.number), moment=moment(issue.at), name=issue.by
        )
        if issue.corrects is None:
            return told
        return f"{told} " + self.tr("It replaces edition {number}.").format(number=issue.corrects)

    def _told_waived(self) -> str:
        told = self.tr("Errors that stood when it was issued: {count}").format(count=len(self._issue.waived))
        if not self._issue.reason:
            return told
        return f"{told}\n" + self.tr("Why it was issued all the same: {reason}").format(reason=self._issue.reason)

    def _made_waived(self, banner: QFrame) -> LinesView:
        view = LinesView(self.tr("What was let stand"), banner)
        view.setObjectName("list.waived")
        view.lines_model().show_lines(self._waived_lines())
        return view

    def _waived_lines(self) -> list[Line]:
        draft, sections = self._issue.draft, sections_of(self._issue.draft.text)
        lines = []
        for finding in self._issue.waived:
            waiver = waived_by(draft, finding)
            reason = waiver.reason if waiver is not None else self._issue.reason
            lines.append(let_stand(finding, reason, finding, where(finding, sections)))
        return lines

    def _made_buttons(self, banner: QFrame) -> QWidget:
        room = QWidget(banner)
        flow = FlowLayout(room, margin=0, gap=8)
        for name, drawing, words in (
            ("save_pdf", "file-down", self.tr("Save the PDF …")),
            ("word_out", "file-type", self.tr("Save the Word file …")),
            ("save_package", "folder-open", self.tr("Save the package …")),
            ("verify_issue", "shield-check", self.tr("Verify")),
        ):
            flow.addWidget(self._button(name, drawing, words, self.commands()[name]))
        flow.addWidget(self._button("open_source", "files", self.tr("Open the paper"), self._open_source))
        return room

    def _button(self, name: str, drawing: str, words: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(icon(drawing), words, self)
        button.setObjectName(f"issued.{name}")
        button.clicked.connect(lambda _checked: act())
        return button

    def _label(self, words: str, look: str) -> QLabel:
        label = QLabel(words, self, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_look(label, look)
        return label

    def _open_source(self) -> None:
        self.record_wanted.emit(RecordKind.DOCUMENT, self._issue.document_id)

    def _tint(self) -> None:
        drawing, role = ("triangle-alert", "warning") if self._issue.waived else ("lock", "good")
        self._sign.setPixmap(pixmap(drawing, role=role, side=20, ratio=self.devicePixelRatioF()))
