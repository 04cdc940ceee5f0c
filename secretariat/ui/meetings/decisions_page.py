"""What the meeting decided on an item: its points, who was absent, remarks and statements for the minutes."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from secretariat.domain.documents.recommendations import Point
from secretariat.domain.meetings.meetings import AgendaItem, Decision, Outcome, Statement
from secretariat.ui.editing.text_editor import EditorNames
from secretariat.ui.forms.row_editors import RowEditors, editors_card
from secretariat.ui.icons import icon
from secretariat.ui.kit.fields import Field, Kind, Rows
from secretariat.ui.kit.row_draft import RowDraft
from secretariat.ui.kit.rows import RowsInput
from secretariat.ui.meetings import labels
from secretariat.ui.meetings.absent_list import AbsentList
from secretariat.ui.meetings.decision_rows import DecisionLine, DecisionRows, legend
from secretariat.ui.meetings.open_meeting import OpenMeeting, decision_on, with_decision
from secretariat.ui.theme import set_look

WIDEST = 920
"""Pixels: as wide as a form."""

translate = QCoreApplication.translate


class DecisionsPage(QScrollArea):
    """The page of the item that `item` edits. `onward` asks for the next item."""

    onward = Signal()

    def __init__(self, record: OpenMeeting, item: RowDraft[AgendaItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._item = item
        self.decisions = DecisionRows(self)
        self._all = QPushButton(icon("check", role="accent"), self.tr("All approved"), self)
        self._absent = AbsentList(self, name="item_absent", empty=self.tr("The meeting has no members yet."))
        names = EditorNames(self.tr("Remarks in the minutes"), "")
        self.texts = RowEditors(record.meeting, record.services.paste, "remarks", names, self)
        self._statements = RowsInput(self._statements_field(), self)
        self._build()
        self._connect()

    def show_item(self) -> None:
        """Show the item that is edited now."""
        self.follow()
        if self._item.key:
            self.texts.show_row(self._item.key)

    def follow(self) -> None:
        """Show what the item says now, its remarks apart."""
        item, form = self._item.draft, self._record.meeting.form
        self.decisions.show_lines(
            [
                DecisionLine(_words(place, point, key), decision_on(item, key))
                for place, (key, point) in enumerate(self._record.points_of(item), start=1)
            ]
        )
        self._all.setEnabled(not self._record.is_locked and self._open_points(item))
        self._absent.show_names([member.name for member in form.members], item.absent, throughout=form.absent)
        self._statements.show_value(item.statements)
        self._order()

    def begin(self) -> None:
        """Put the cursor on the first point that is open."""
        self.decisions.begin()

    def set_locked(self, *, locked: bool) -> None:
        """Let everything be read and copied only."""
        self.decisions.set_locked(locked=locked)
        self.texts.set_locked(locked=locked)
        self._absent.set_locked(locked=locked)
        self._statements.set_locked(locked)

    def approve_all(self) -> None:
        """Approve every point that is open."""
        self.decisions.decide_all(Outcome.APPROVED)

    def _order(self) -> None:
        """Let the Tab key go down the page: what comes and goes with the item stood last in the order."""
        editor = self.texts.editor
        page = (editor.page,) if editor is not None else ()
        for before, after in pairwise((self._all, *self.decisions.in_order(), *self._absent.in_order(), *page)):
            self.setTabOrder(before, after)

    def _open_points(self, item: AgendaItem) -> bool:
        return any(decision_on(item, key).outcome is None for key, _ in self._record.points_of(item))

    # What is written

    def _on_decided(self, decisions: tuple[Decision, ...]) -> None:
        item = self._item.draft
        for decision in decisions:
            item = with_decision(item, decision)
        self._item.edit("decisions", item.decisions, text=self.tr("Decision"))

    def _on_absent_edited(self, names: tuple[str, ...]) -> None:
        self._item.edit("absent", names, text=self.tr("Absent from the item"), merge=False)

    def _on_statements_edited(self, statements: tuple[Statement, ...]) -> None:
        self._item.edit("statements", statements, text=self.tr("Statements"))

    def _on_item_changed(self, path: str) -> None:
        if not self._item.key:
            return
        if path == "":
            self.show_item()
        elif path not in ("text", "remarks"):
            self.follow()

    def _on_meeting_changed(self, path: str) -> None:
        if path in ("members", "absent") and self._item.key:
            self.follow()

    # Putting together

    def _statements_field(self) -> Field:
        columns = (
            Field("by", self.tr("By"), stretch=3),
            Field("text", self.tr("Statement"), Kind.TEXT, lines=1, stretch=7),
        )
        return Field(
            "statements",
            self.tr("Statements for the minutes"),
            Kind.ROWS,
            rows=Rows(columns, lambda _: Statement(), self.tr("Add a statement"), self.tr("Statement")),
        )

    def _connect(self) -> None:
        self.decisions.changed.connect(self._on_decided)
        self.decisions.settled.connect(self._item.settle)
        self.decisions.onward.connect(self.onward)
        self._all.clicked.connect(lambda _: self.approve_all())
        self._absent.edited.connect(self._on_absent_edited)
        self.texts.made.connect(self._order)
        self._statements.edited.connect(self._on_statements_edited)
        self._statements.left.connect(self._item.settle)
        self._statements.settled.connect(self._item.settle)
        self._item.changed.connect(self._on_item_changed)
        self._record.meeting.changed.connect(self._on_meeting_changed)

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._all.setObjectName("action.all_approved")
        set_look(self._all, "quiet")
        self._statements.editor.setObjectName("field.statements")
        self._statements.name_for_readers(self.tr("Statements for the minutes"))
        page = QWidget(self)
        set_look(page, "page")
        inner = QWidget(page)
        inner.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._card(self.tr("Decisions"), legend(page), self.decisions, beside=self._all))
        column.addWidget(self._card(self.tr("Absent from this item"), self._absent))
        column.addWidget(editors_card(self.tr("Remarks in the minutes"), self.texts, self))
        column.addWidget(self._card(self.tr("Statements for the minutes"), self._statements))
        column.addStretch()
        across = QHBoxLayout(page)
        across.setContentsMargins(24, 24, 24, 32)
        across.addStretch(1)
        across.addWidget(inner, 1000)
        across.addStretch(1)
        self.setWidget(page)

    def _card(self, heading: str, *parts: QWidget, beside: QWidget | None = None) -> QFrame:
        card = QFrame(self)
        set_look(card, "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(24, 16, 24, 20)
        layout.setSpacing(12)
        head = QHBoxLayout()
        title = QLabel(heading, card)
        set_look(title, "heading")
        head.addWidget(title, 1)
        if beside is not None:
            head.addWidget(beside)
        layout.addLayout(head)
        for part in parts:
            layout.addWidget(part)
        return card


def _words(place: int, point: Point | None, key: str) -> str:
    """Return what a decision is about: nothing for a whole item, which the heading names already."""
    if point is not None:
        words = translate("MeetingItem", "{number}. that the committee {point}")
        return words.format(number=place, point=labels.point(point.verb, point.text))
    return translate("MeetingItem", "A point that the recommendation no longer has") if key else ""
