"""The page of a period's goal statuses: the goals at the left, the chosen one's judgement and text at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from secretariat.application.ports import PasteReader
from secretariat.domain.periods import GoalStatus, PeriodDraft, confirmed, status_of, with_status
from secretariat.domain.policies import Goal, GoalKey
from secretariat.domain.sheet_fields import Attainment
from secretariat.domain.text import Text
from secretariat.ui import report_labels
from secretariat.ui.editing.text_editor import EditorNames, TextEditor
from secretariat.ui.groundwork.open_period import StatusesDraft
from secretariat.ui.icons import icon
from secretariat.ui.kit.empty import EmptyState
from secretariat.ui.kit.fields import Choice, Field, Kind
from secretariat.ui.kit.inputs import ChoiceInput
from secretariat.ui.kit.two_lines import Line, LinesView
from secretariat.ui.theme import set_look

LIST_WIDTH = 280
"""Pixels, before the user moves the line between."""

translate = QCoreApplication.translate


class GoalStatusesPage(QWidget):
    """How far each main goal is. The texts' steps and the judgements' are on the record's one stack."""

    policy_wanted = Signal()
    """There is no main goal: a policy is to be written first."""

    def __init__(self, edited: StatusesDraft, paste: PasteReader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edited = edited
        self._paste = paste
        self._goals: Sequence[Goal] = ()
        self._editors: dict[GoalKey, TextEditor] = {}
        self._locked = False
        self._list = LinesView(self.tr("Goals"), self)
        self._words = QLabel(self)
        self._judgement = ChoiceInput(self._judgement_field(), self)
        self._mark = QFrame(self)
        self._confirm = QPushButton(icon("check", role="accent"), self.tr("Confirm and go on"), self)
        self._texts = QStackedWidget(self)
        self._stack = QStackedWidget(self)
        self._build()
        self._list.selectionModel().currentChanged.connect(self._on_chosen)
        self._judgement.edited.connect(self._on_judged)
        self._confirm.clicked.connect(self.confirm_current)
        edited.changed.connect(self._on_draft_changed)

    # Goals

    def show_goals(self, goals: Sequence[Goal]) -> None:
        """Show a status for each of the goals, and for each goal that has one though it is no longer listed."""
        told = {status.goal for status in self._edited.form.goal_statuses}
        known = {goal.key for goal in goals}
        unknown = [Goal(key, "", self.tr("A goal that is no longer there")) for key in told - known]
        self._goals = (*goals, *sorted(unknown, key=lambda goal: goal.key))
        self._show_lines()
        self._stack.setCurrentIndex(0 if self._goals else 1)
        if self._goals and self.current is None:
            self._list.setCurrentIndex(self._list.model().index(0, 0))

    @property
    def current(self) -> GoalKey | None:
        """The chosen goal."""
        row = self._list.currentIndex().row()
        return self._goals[row].key if 0 <= row < len(self._goals) else None

    def choose(self, goal: GoalKey) -> None:
        """Go to a goal."""
        row = next((row for row, listed in enumerate(self._goals) if listed.key == goal), None)
        if row is not None:
            self._list.setCurrentIndex(self._list.model().index(row, 0))

    def walk(self, steps: int) -> None:
        """Go to the next goal whose status is not confirmed; to one before it when `steps` is negative."""
        waiting = set(self._edited.draft.unconfirmed)
        rows = [row for row, goal in enumerate(self._goals) if goal.key in waiting]
        if not rows:
            return
        here = self._list.currentIndex().row()
        if steps > 0:
            row = next((row for row in rows if row > here), rows[0])
        else:
            row = next((row for row in reversed(rows) if row < here), rows[-1])
        self._list.setCurrentIndex(self._list.model().index(row, 0))

    def confirm_current(self) -> None:
        """Confirm the chosen goal's status as it was copied, and go to the next."""
        goal = self.current
        if goal is None or self._locked or goal not in self._edited.draft.unconfirmed:
            return
        draft = confirmed(self._edited.draft, goal)
        self._edited.edit("unconfirmed", draft.unconfirmed, text=self._confirm.text(), merge=False)
        self.walk(1)

    def set_locked(self, locked: bool) -> None:
        """Let the statuses be read and copied only."""
        self._locked = locked
        self._judgement.set_locked(locked)
        self._confirm.setDisabled(locked)
        for editor in self._editors.values():
            editor.set_read_only(locked)

    # Texts

    @property
    def editor(self) -> TextEditor | None:
        """The editor of the chosen goal's status."""
        goal = self.current
        return self._editors.get(goal) if goal else None

    def text_of(self, goal: GoalKey) -> Text:
        """Return a goal's text as it stands in its editor."""
        return self._editors[goal].text()

    def replace_texts(self, draft: PeriodDraft) -> None:
        """Put the texts of another draft in the place of what is there, as steps that can be undone."""
        for goal, editor in self._editors.items():
            editor.replace_text(status_of(draft, goal).text)

    def show_texts(self, draft: PeriodDraft) -> None:
        """Show the texts of another draft; nothing before it can be undone."""
        for goal, editor in self._editors.items():
            editor.set_text(status_of(draft, goal).text)

    def menu_actions(self, menu: str) -> Sequence[QAction | None]:
        """Return the editor's own actions for the menus "insert" and "format"."""
        return self.editor.menu_actions(menu) if self.editor else ()

    def begin(self) -> None:
        """Put the cursor where the work is."""
        (self.editor or self._list).setFocus()

    def _editor_of(self, goal: Goal) -> TextEditor:
        if goal.key not in self._editors:
            names = EditorNames(
                self.tr("Status of the goal {goal}").format(goal=_numbered(goal)), self.tr("Outline of the status")
            )
            editor = TextEditor(self._edited.stack, self._paste, self, names=names)
            editor.set_text(status_of(self._edited.form, goal.key).text)
            editor.set_read_only(self._locked)
            editor.text_edited.connect(partial(self._on_text_edited, goal.key))
            self._editors[goal.key] = editor
            self._texts.addWidget(editor)
        return self._editors[goal.key]

    # Following

    def _on_chosen(self) -> None:
        goal = next((goal for goal in self._goals if goal.key == self.current), None)
        if goal is not None:
            self._words.setText(_numbered(goal))
            self._texts.setCurrentWidget(self._editor_of(goal))
            self._show_status()

    def _on_text_edited(self, goal: GoalKey) -> None:
        self._edited.text_touched(goal)
        if goal != self.current:
            self.choose(goal)  # undone while another goal was in front

    def _on_judged(self, attainment: Attainment | None) -> None:
        goal = self.current
        if goal is None:
            return
        draft = self._edited.draft
        judged = with_status(draft, replace(status_of(draft, goal), attainment=attainment))
        self._edited.edit("", judged, text=self._judgement_field().label, merge=False)

    def _on_draft_changed(self, path: str) -> None:
        if path in ("", "goal_statuses", "unconfirmed"):
            self._show_lines()
            self._show_status()

    def _show_status(self) -> None:
        goal = self.current
        if goal is None:
            return
        draft = self._edited.form
        self._judgement.show_value(status_of(draft, goal).attainment)
        self._mark.setVisible(goal in draft.unconfirmed)

    def _show_lines(self) -> None:
        draft = self._edited.form
        self._list.lines_model().show_lines(
            [self._line(goal, status_of(draft, goal.key), goal.key in draft.unconfirmed) for goal in self._goals]
        )

    def _line(self, goal: Goal, status: GoalStatus, is_unconfirmed: bool) -> Line:
        judged = report_labels.attainment(status.attainment)
        if is_unconfirmed:
            detail = translate("GoalStatuses", "{judgement} · unchanged?").format(judgement=judged)
            return Line(_numbered(goal), detail, "circle-question-mark", "warning", goal.key)
        drawing, colour = report_labels.look(status.attainment) if status.attainment else ("circle", "muted")
        return Line(_numbered(goal), judged, drawing, colour, goal.key)

    # Putting together

    def _judgement_field(self) -> Field:
        choices = (
            Choice(None, report_labels.attainment(None)),
            *(Choice(value, report_labels.word(value)) for value in Attainment),
        )
        return Field("attainment", self.tr("Judgement"), Kind.CHOICE, choices=choices)

    def _build(self) -> None:
        self._list.setObjectName("list.goals")
        self._judgement.editor.setObjectName("field.attainment")
        self._judgement.name_for_readers(self.tr("Judgement"))
        self._confirm.setObjectName("confirm_status")
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._list)
        halves.addWidget(self._made_right())
        halves.setStretchFactor(1, 1)
        halves.setSizes([LIST_WIDTH, 3 * LIST_WIDTH])
        self._stack.addWidget(halves)
        self._stack.addWidget(
            EmptyState(
                "target",
                self.tr("No main goals yet. The goals that a policy marks as main goals are reported here."),
                button=self.tr("New policy"),
                do=self.policy_wanted.emit,
                parent=self,
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _made_right(self) -> QWidget:
        right = QWidget(self)
        head = QFrame(right)
        set_look(head, "bar")
        column = QVBoxLayout(head)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(8)
        set_look(self._words, "heading")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        label = QLabel(self.tr("Judgement"), head)
        set_look(label, "label")
        label.setBuddy(self._judgement.editor)
        self._judgement.setMinimumWidth(220)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(label)
        line.addWidget(self._judgement)
        line.addStretch()
        column.addWidget(self._words)
        column.addLayout(line)
        column.addWidget(self._made_mark())
        layout = QVBoxLayout(right)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._texts, 1)
        return right

    def _made_mark(self) -> QWidget:
        """The line that asks whether a copied status still holds."""
        set_look(self._mark, "notice-warning")
        question = QLabel(self.tr("Unchanged? It was copied from the period before."), self._mark)
        question.setWordWrap(True)
        row = QHBoxLayout(self._mark)
        row.setContentsMargins(12, 6, 6, 6)
        row.addWidget(question, 1)
        row.addWidget(self._confirm)
        self._mark.hide()
        return self._mark


def _numbered(goal: Goal) -> str:
    return " ".join(part for part in (goal.number, goal.words) if part)
