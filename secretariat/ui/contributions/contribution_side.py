"""The column beside a contribution's text: its changes, its comments, what was left out, where its sections go."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from secretariat.application.contributed import ContributionRead
from secretariat.ui import theme
from secretariat.ui.contributions.changes_page import ChangesPage
from secretariat.ui.contributions.comments_page import CommentsPage
from secretariat.ui.contributions.contribution_words import remark_sentences
from secretariat.ui.contributions.decisions import Decisions
from secretariat.ui.contributions.where_to import SectionsPage
from secretariat.ui.kit.segments import Segment, Segments
from secretariat.ui.returns.return_cards import RemarkLines


class SidePage(IntEnum):
    """The pages, in the order of their buttons."""

    CHANGES = 0
    COMMENTS = 1
    REMARKS = 2
    SECTIONS = 3


class ContributionSide(QFrame):
    """Only pages that hold something have a button. Signals: `shown` when another page is looked at."""

    shown = Signal()

    def __init__(self, read: ContributionRead, decisions: Decisions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_look(self, "panel")
        self.changes = ChangesPage(decisions, self)
        self.comments = CommentsPage(read.comments, self)
        self.sections = SectionsPage(self)
        self._remarks = self._remark_area(remark_sentences(read.remarks))
        counts = (len(read.revisions), len(read.comments), len(read.remarks))
        self._segments = Segments(
            (
                Segment(self.tr("Changes {count}").format(count=counts[0]), "show_changes"),
                Segment(self.tr("Comments {count}").format(count=counts[1]), "show_comments"),
                Segment(self.tr("To know {count}").format(count=counts[2]), "show_remarks"),
                Segment(self.tr("Sections"), "show_sections"),
            ),
            self,
        )
        self._is_there = {**dict(zip(SidePage, map(bool, counts), strict=False)), SidePage.SECTIONS: False}
        self._pages = QStackedWidget(self)
        self._calm = QLabel(self.tr("Nobody tracked changes or wrote comments in this file."), self, wordWrap=True)
        self._build()
        self._offer()
        self.show_page(next((page for page in SidePage if self._is_there[page]), SidePage.CHANGES))

    @property
    def page(self) -> SidePage:
        """The page that is looked at."""
        return SidePage(self._segments.page)

    @property
    def is_empty(self) -> bool:
        """True while there is nothing to look at here."""
        return not any(self._is_there.values())

    def show_page(self, page: SidePage) -> None:
        """Look at a page."""
        self._segments.show_page(page)
        self._pages.setCurrentIndex(page)
        self.shown.emit()

    def offer_sections(self, *, is_there: bool) -> None:
        """Show the page of the sections, or let it go."""
        if self._is_there[SidePage.SECTIONS] is is_there:
            return
        self._is_there[SidePage.SECTIONS] = is_there
        self._offer()
        if not is_there and self.page is SidePage.SECTIONS:
            self.show_page(next((page for page in SidePage if self._is_there[page]), SidePage.CHANGES))

    def begin(self) -> None:
        """Put the cursor into the page that is looked at."""
        begin: dict[SidePage, Callable[[], None]] = {
            SidePage.CHANGES: self.changes.begin,
            SidePage.COMMENTS: self.comments.begin,
            SidePage.REMARKS: self._remarks.setFocus,
            SidePage.SECTIONS: self.sections.begin,
        }
        begin[self.page]()

    def _offer(self) -> None:
        for page, is_there in self._is_there.items():
            self._segments.offer(page, is_there=is_there)
        for part in (self._segments, self._pages):
            part.setVisible(not self.is_empty)
        self._calm.setVisible(self.is_empty)

    def _build(self) -> None:
        theme.set_look(self._calm, "muted")
        head = QVBoxLayout()
        head.setContentsMargins(12, 10, 12, 10)
        for widget in (self._segments, self._calm):
            head.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        for page in (self.changes, self.comments, self._remarks, self.sections):
            self._pages.addWidget(page)
        layout.addWidget(self._pages, 1)
        layout.addStretch(0)
        self._segments.chosen.connect(lambda page: self.show_page(SidePage(page)))

    def _remark_area(self, sentences: tuple[str, ...]) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("What to know of the file"))
        page = QWidget(area)
        theme.set_look(page, "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 4, 12, 12)
        lines = RemarkLines(page)
        lines.show_sentences(sentences)
        column.addWidget(lines)
        column.addStretch(1)
        area.setWidget(page)
        return area
