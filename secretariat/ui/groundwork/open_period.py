"""What the parts of an open period share: its form, and the goals' statuses, each written in an editor of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer

from secretariat.domain.periods import PeriodDraft, status_of, with_status
from secretariat.domain.policies import GoalKey
from secretariat.domain.text import Text
from secretariat.ui.forms.open_form import OpenForm
from secretariat.ui.forms.stores import StoredRecord
from secretariat.ui.kit.drafts import WHOLE, EditedDraft
from secretariat.ui.record.written_draft import WEIGH_AFTER

ReadText: TypeAlias = Callable[[GoalKey], Text]
ShowText: TypeAlias = Callable[[PeriodDraft], None]

_OF_STATUSES = (WHOLE, "goal_statuses", "unconfirmed")


class StatusesDraft(EditedDraft[PeriodDraft]):
    """A period's draft while it is open whose goals' texts belong to editors.

    The editors put their own steps on the same stack. A text is read when `draft` is asked for and not at every key;
    until then the record counts as unsaved.
    """

    def __init__(self, draft: PeriodDraft, read_text: ReadText, parent: QObject) -> None:
        self._read_text = read_text
        self._ahead: set[GoalKey] = set()
        self._confirmed_by_text: set[GoalKey] = set()
        super().__init__(draft, parent)
        self._weighing = QTimer(self, singleShot=True, interval=WEIGH_AFTER)
        self._weighing.timeout.connect(self.weigh)

    @property
    def draft(self) -> PeriodDraft:
        """What stands on the screen now, the editors' texts included."""
        if self._ahead:
            ahead, self._ahead = self._ahead, set()
            before = self._draft.unconfirmed
            for goal in ahead:
                self._take_text(goal)
            self._tell_dirty()
            if self._draft.unconfirmed != before:
                self.changed.emit("unconfirmed")
        return self._draft

    @property
    def form(self) -> PeriodDraft:
        """What stands in the form, without asking the editors: the texts may be some keys behind."""
        return self._draft

    @property
    def is_dirty(self) -> bool:
        """True when something stands on the screen that is not stored, or may not be."""
        return bool(self._ahead) or self.draft != self.saved

    def edit(self, path: str, value: object, *, text: str = "", merge: bool = True) -> None:
        """Set the value at `path` as one step. The editors are read first where the step must put their texts back."""
        if path in _OF_STATUSES:
            self.weigh()
        super().edit(path, value, text=text, merge=merge)

    def text_touched(self, goal: GoalKey) -> None:
        """Note that a goal's text changed."""
        self._ahead.add(goal)
        self._tell_dirty()
        self._weighing.start()
        self.touched.emit()

    def weigh(self) -> None:
        """Read the texts and compare them with what is stored."""
        self.draft  # noqa: B018 - reading it is what is wanted

    def _take_text(self, goal: GoalKey) -> None:
        """Take a goal's text from its editor. A copied status is confirmed by changing it, until that is undone."""
        status = replace(status_of(self._draft, goal), text=self._read_text(goal))
        draft = with_status(self._draft, status)
        if goal in self._draft.unconfirmed and goal not in draft.unconfirmed:
            self._confirmed_by_text.add(goal)
        elif goal in self._confirmed_by_text and status == status_of(self.saved, goal):
            self._confirmed_by_text.discard(goal)
            waiting = {*draft.unconfirmed, goal}
            draft = replace(draft, unconfirmed=tuple(key for key in self.saved.unconfirmed if key in waiting))
        self._draft = draft


class OpenPeriod(OpenForm[PeriodDraft]):
    """One period open in a tab."""

    _read: ReadText
    _replace: ShowText
    _show: ShowText

    def begun(self, draft: PeriodDraft) -> StatusesDraft:
        """Edit the draft with the goals' texts in editors."""
        self.connect_texts(lambda goal: status_of(self.statuses.form, goal).text, _do_nothing, _do_nothing)
        self.statuses = StatusesDraft(draft, self._text_of, self)
        return self.statuses

    def connect_texts(self, read: ReadText, replace_with: ShowText, show: ShowText) -> None:
        """Let the editors' texts be read, replaced (one step each) and shown anew (no step)."""
        self._read, self._replace, self._show = read, replace_with, show

    def take_over(self, draft: PeriodDraft, words: str) -> None:
        """Show another draft, its texts included, as one step that undo takes back."""
        stack = self.statuses.stack
        stack.beginMacro(words)
        self.statuses.edit(WHOLE, draft, text=words, merge=False)
        self._replace(draft)
        stack.endMacro()

    def show_tidied(self, draft: PeriodDraft) -> None:
        """Show what the store made of the period; texts are stored as they were written."""
        self.statuses.put(WHOLE, replace(draft, goal_statuses=self.statuses.form.goal_statuses))

    def follow(self, record: StoredRecord[PeriodDraft]) -> None:
        """Show the period as another screen stored it; the steps taken here until then are forgotten."""
        self._show(record.draft)
        super().follow(record)

    def _text_of(self, goal: GoalKey) -> Text:
        return self._read(goal)


def _do_nothing(_draft: PeriodDraft) -> None:
    """There is no editor yet."""
