"""The tab of a Word contribution: its changes are decided one by one, then it is placed in the record it came for."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from secretariat.application.contributed import WordContributions
from secretariat.domain.text import Heading, Text, is_empty
from secretariat.domain.text_placing import SectionGone, passages, placed, placed_in, targets
from secretariat.ui import theme
from secretariat.ui.contributions.arriving import KEY, Arrived
from secretariat.ui.contributions.contribution_side import ContributionSide, SidePage
from secretariat.ui.contributions.contribution_words import provenance
from secretariat.ui.contributions.decided_text import DecidedText
from secretariat.ui.contributions.decisions import Decision, Decisions
from secretariat.ui.contributions.destination import Destination
from secretariat.ui.contributions.marked_view import MarkedView
from secretariat.ui.contributions.where_to import Where, WhereTo
from secretariat.ui.icons import icon
from secretariat.ui.kit.elided import heading_label
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.operations import Operations
from secretariat.ui.records import RecordTab, Status

SIDE_WIDTH = 400
"""Pixels, to begin with."""

Now = Callable[[], datetime]


class ContributionTab(RecordTab):
    """Shows a contribution. The record it came for is changed by "Take in" alone, in one step that undo takes back.

    Closing the tab loses nothing: the file lies where it was.
    """

    record_wanted = Signal(object, int)
    """A `RecordKind` and an id: the record is wanted in front."""

    def __init__(
        self,
        contributions: WordContributions,
        operations: Operations,
        arrived: Arrived,
        destination: Destination,
        *,
        now: Now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._operations = operations
        self._read = arrived.read
        self._destination = destination
        self._now = now
        self._is_taken_in = False
        self._decisions = Decisions(arrived.read.revisions, self)
        self._decided = DecidedText(contributions, arrived.read, self._decisions, self)
        self._view = MarkedView(arrived.marked, self._decisions, self)
        self._side = ContributionSide(arrived.read, self._decisions, self)
        self._where = WhereTo(self)
        self._summary = QLabel(self)
        self._take_in = QPushButton(icon("check", role="on_accent"), self.tr("Take in"), self)
        self._build()
        self._connect()
        has_headings = any(isinstance(block.block, Heading) for block in arrived.marked)
        self._where.choose(Where.SECTIONS if has_headings else Where.SECTION)
        self._offer_targets()
        self._on_where_changed()
        if not self._side.is_empty:
            first = SidePage.CHANGES if self._decisions.revisions else self._side.page
            self._side.show_page(first)
        self._decided.refresh()

    @property
    def key(self) -> str:
        return f"contribution:{id(self)}"

    @property
    def title(self) -> str:
        return self._read.file

    @property
    def icon_name(self) -> str:
        return "file-input"

    @property
    def is_dirty(self) -> bool:
        return not self._is_taken_in  # until then it stands nowhere

    @property
    def undo_stack(self) -> QUndoStack:
        return self._decisions.stack

    @property
    def status(self) -> Status:
        return Status(saved=self.tr("Not taken in yet"), findings=self._undecided_told())

    @property
    def farewell(self) -> str:
        return self.tr("“{file}” was not taken in. It lies where it was.").format(file=self._read.file)

    def begin(self) -> None:
        """Offer the sections there are now; begin at the first change that is undecided, or at what goes on."""
        self._offer_targets()
        if not self._side.is_empty:
            self._side.begin()
        elif self._take_in.isEnabled():
            self._take_in.setFocus()
        else:
            self._view.setFocus()

    def save(self) -> bool:
        """Take the contribution in; False while something stands in the way, which the line above the text tells."""
        text = self._decided.text
        if text is None or self._hindrance():
            return False
        try:
            self._place(text)
        except SectionGone:
            self._on_section_gone()
            return False
        self._is_taken_in = True
        self._say_taken_in()
        if (stored := self._destination.stored) is not None:
            self.record_wanted.emit(*stored)
        self.closed.emit()
        return True

    def leave(self) -> None:
        """End the worker."""
        self._decided.close_down()
        self._decisions.stack.clear()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        possible: dict[str, Callable[[], None]] = {}
        if not self._hindrance():
            possible["save"] = self._on_take_in_wanted
        if self._decisions.revisions:
            walk = self._walk
            possible |= {"next_finding": partial(walk, 1), "previous_finding": partial(walk, -1)}
        return possible

    # Taking in

    def _place(self, text: Text) -> None:
        destination, words = self._destination, self.tr("Take in “{file}”").format(file=self._read.file)
        note = provenance(self._read.file, self._read.author, self._now())
        if self._where.where is Where.CURSOR:
            destination.insert(text, note, words=words)
        elif self._where.where is Where.SECTION:
            destination.put(placed_in(destination.text(), self._where.section, text), note, words=words)
        else:
            incoming = self._side.sections.placements or ()
            made = placed(destination.text(), incoming, new_key=lambda: secrets.token_hex(4))
            destination.put(made, note, words=words)

    def _say_taken_in(self) -> None:
        told = self.tr("“{file}” is taken into “{title}”.").format(file=self._read.file, title=self._destination.title)
        self._operations.say(
            NoticeKind.GOOD,
            told,
            meaning=self.tr("The notes tell where it came from."),
            buttons=(NoticeButton(self.tr("Undo"), self._destination.undo),),
            key=KEY,
            brief=True,
        )

    def _on_section_gone(self) -> None:
        self._offer_targets()
        self._operations.say(
            NoticeKind.WARNING,
            self.tr("A section that was chosen is no longer in “{title}”.").format(title=self._destination.title),
            meaning=self.tr("Nothing was taken in."),
            advice=self.tr("The sections are offered anew: choose where it goes."),
            key=KEY,
        )

    def _hindrance(self) -> str:
        """Return what must be done before the contribution can be taken in; empty when nothing stands in the way."""
        title = self._destination.title
        if self._destination.is_left:
            return self.tr("“{title}” is closed. Open it and take the file in again.").format(title=title)
        if not self._destination.is_open:
            return self.tr("“{title}” can only be read.").format(title=title)
        return self._open_question()

    def _open_question(self) -> str:
        """Return what must be decided or read first of the contribution itself."""
        text, undecided = self._decided.text, len(self._decisions.undecided)
        told = ""
        if undecided:
            told = self.tr("Decide about {count} changes first.").format(count=undecided)
            told = self.tr("Decide about 1 change first.") if undecided == 1 else told
        elif self._decided.is_behind:
            told = self.tr("The text is being read …")
        elif text is None:
            told = self.tr("The text could not be read. Close the tab and take the file in again.")
        elif all(map(is_empty, text.blocks)):
            told = self.tr("There is no text left to take in.")
        elif self._where.where is Where.SECTIONS and self._side.sections.placements is None:
            told = self.tr("Choose where each section goes.")
        return told

    # What happens

    def _on_take_in_wanted(self) -> None:
        self.save()

    def _on_text_changed(self) -> None:
        self._match_sections()
        self._show()

    def _on_where_changed(self) -> None:
        by_sections = self._where.where is Where.SECTIONS
        self._side.offer_sections(is_there=by_sections)
        if by_sections and not self._decisions.undecided:
            self._side.show_page(SidePage.SECTIONS)
        self._show()

    def _on_change_chosen(self, key: str) -> None:
        self._view.go_to(key)

    def _on_stood_on(self, key: str) -> None:
        if self._side.page is not SidePage.CHANGES:
            self._side.show_page(SidePage.CHANGES)
        self._side.changes.follow(key)

    def _on_decided_in_text(self, decision: Decision) -> None:
        self._side.changes.decide(decision)

    def _on_gone_on(self) -> None:
        """Enter on a change: on to the next one, or to what is left to do when all are decided."""
        if self._decisions.undecided:
            self._side.changes.walk(1)
        elif self._take_in.isEnabled():
            self._take_in.setFocus()
        elif self._where.where is Where.SECTIONS:
            self._side.show_page(SidePage.SECTIONS)
            self._side.begin()

    def _on_comments_copied(self, lines: str) -> None:
        if not self._destination.is_open:
            self._operations.say(NoticeKind.WARNING, self._hindrance(), key=KEY, brief=True)
            return
        self._destination.note(lines, words=self.tr("Copy comments to the notes"))
        self._side.comments.show_copied()

    def _walk(self, steps: int) -> None:
        self._side.show_page(SidePage.CHANGES)
        self._side.changes.walk(steps)

    # Showing

    def _offer_targets(self) -> None:
        self._where.offer(targets(self._destination.text()), here=self._destination.section())
        self._side.offer_sections(is_there=self._where.where is Where.SECTIONS)
        self._match_sections()
        self._show()

    def _match_sections(self) -> None:
        text = self._decided.text
        incoming = () if text is None else passages(text)
        self._side.sections.show_passages(incoming, targets(self._destination.text()))

    def _show(self) -> None:
        hindrance = self._hindrance()
        into = self.tr("Goes into “{title}”.").format(title=self._destination.title)
        self._summary.setText(hindrance or into)
        self._take_in.setEnabled(not hindrance)
        self._take_in.setToolTip(hindrance)
        for signal in (self.status_changed, self.commands_changed):
            signal.emit()

    def _undecided_told(self) -> str:
        count = len(self._decisions.undecided)
        if count == 1:
            return self.tr("1 change is undecided")
        return self.tr("{count} changes are undecided").format(count=count) if count else ""

    # Building

    def _connect(self) -> None:
        self._decided.changed.connect(self._on_text_changed)
        self._decided.failed.connect(self._operations.tell)
        self._where.changed.connect(self._on_where_changed)
        self._destination.left.connect(self._show)
        self._view.stood_on.connect(self._on_stood_on)
        self._view.decided.connect(self._on_decided_in_text)
        side = self._side
        side.changes.chosen.connect(self._on_change_chosen)
        side.changes.gone_on.connect(self._on_gone_on)
        side.comments.copied.connect(self._on_comments_copied)
        side.sections.changed.connect(self._show)
        self._take_in.clicked.connect(lambda _checked: self.save())

    def _build(self) -> None:
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._view)
        halves.addWidget(self._side)
        halves.setStretchFactor(0, 1)
        halves.setSizes([2 * SIDE_WIDTH, SIDE_WIDTH])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addWidget(halves, 1)

    def _bar(self) -> QFrame:
        bar = QFrame(self)
        theme.set_look(bar, "bar")
        words, line, rows = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(bar)
        words.setSpacing(2)
        rows.setContentsMargins(16, 10, 16, 10)
        rows.setSpacing(8)
        words.addWidget(heading_label(self._read.file, bar))
        told = QLabel(" · ".join(filter(None, (self._read.author, self._read.title))), bar)
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setVisible(bool(told.text()))
        theme.set_look(told, "muted")
        words.addWidget(told)
        self._summary.setObjectName("contribution.summary")
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        words.addWidget(self._summary)
        theme.set_look(self._take_in, "primary")
        self._take_in.setObjectName("action.take_in")
        line.addLayout(words, 1)
        line.addWidget(self._take_in, 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(line)
        rows.addWidget(self._where)
        return bar
