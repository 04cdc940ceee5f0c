"""The tab of one committee."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.application.ports import Changes
from secretariat.application.services import Services
from secretariat.domain.committees import Committee, CommitteeDraft, problems_of
from secretariat.domain.problems import Problem
from secretariat.ui.committees.fields import committee_groups
from secretariat.ui.icons import icon
from secretariat.ui.kit.confirm import Question
from secretariat.ui.kit.drafts import EditedDraft
from secretariat.ui.kit.form import Form
from secretariat.ui.kit.inputs import holds_focus
from secretariat.ui.kit.notices import NoticeKind
from secretariat.ui.operations import Operations
from secretariat.ui.records import RecordTab, Status
from secretariat.ui.theme import set_look


class CommitteeRecord(RecordTab):
    """A committee as stored, or a new one (`committee` None)."""

    stored = Signal(object)
    """The committee as it was stored."""

    def __init__(
        self,
        services: Services,
        operations: Operations,
        committee: Committee | None,
        *,
        draft: CommitteeDraft | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Open a committee; `draft` is what was typed and not saved when its tab was closed."""
        super().__init__(parent)
        self._services = services
        self._operations = operations
        self._committee = committee
        saved = committee.draft if committee else CommitteeDraft()
        self.edited: EditedDraft[CommitteeDraft] = EditedDraft(draft or saved, self, saved=saved)
        self.form = Form(committee_groups(), self.edited, problems_of=problems_of, parent=self)
        self._heading = QLabel(self)
        self._save = QPushButton(icon("save", role="on_accent"), self.tr("Save"), self)
        self._build()
        self.edited.changed.connect(self._on_draft_changed)
        self.edited.dirty_changed.connect(self._on_dirty_changed)
        self._on_draft_changed("")
        self._on_dirty_changed()

    @property
    def key(self) -> str:
        return f"committee:{self._committee.id if self._committee else 'new'}"

    @property
    def committee(self) -> Committee | None:
        """The committee as it was last stored."""
        return self._committee

    @property
    def title(self) -> str:
        draft = self.edited.draft
        return draft.short_name.strip() or draft.name.strip() or self.tr("New committee")

    @property
    def icon_name(self) -> str:
        return "landmark"

    @property
    def is_dirty(self) -> bool:
        return self.edited.is_dirty

    @property
    def undo_stack(self) -> QUndoStack:
        return self.edited.stack

    @property
    def status(self) -> Status:
        if self._committee is None:
            return Status(saved=self.tr("Not saved yet"))
        return Status(saved=self.tr("Unsaved changes") if self.is_dirty else self.tr("Saved"))

    @property
    def farewell(self) -> str:
        return self.tr("“{title}” was closed with changes that are not saved.").format(title=self.title)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"save": self._on_save_wanted}

    def begin(self) -> None:
        if not holds_focus(self):
            self.form.go_to("name")

    def save(self) -> bool:
        if self.form.check():
            return False
        draft, committee, committees = self.edited.draft, self._committee, self._services.committees
        return self._operations.run(
            (lambda: committees.save(committee.id, draft, version=committee.version))
            if committee
            else (lambda: committees.add(draft)),
            changes=Changes.COMMITTEES,
            on_done=self._on_stored,
            on_invalid=self._show_problems,
            on_conflict=self._on_conflict,
        )

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        self.form.check(problems)

    def _on_save_wanted(self) -> None:
        self.save()

    def _on_stored(self, committee: Committee) -> None:
        self._committee = committee
        self.edited.mark_saved(committee.draft)
        if self.edited.draft != committee.draft:  # stripped at the edge
            self.edited.put("", committee.draft)
        self.stored.emit(committee)
        self._operations.say(NoticeKind.GOOD, self.tr("The committee is saved."), key="saved", brief=True)
        self._on_dirty_changed()

    def _on_conflict(self) -> None:
        question = Question(
            self.tr("The committee has been changed elsewhere meanwhile"),
            self.tr("Saving yours replaces what was changed there. Cancel keeps both as they are for now."),
            verb=self.tr("Save mine"),
            grave=True,
            parent=self,
        )
        question.accepted.connect(self._save_over)
        question.open()

    def _save_over(self) -> None:
        committee = self._committee
        if committee is None:
            return
        newest: list[Committee] = []
        if self._operations.run(lambda: self._services.committees.get(committee.id), on_done=newest.append):
            self._committee = newest[0]
            self.save()

    def _on_draft_changed(self, _path: str) -> None:
        self._heading.setText(self.edited.draft.name.strip() or self.tr("New committee"))
        self.title_changed.emit()

    def _on_dirty_changed(self, _dirty: bool = False) -> None:
        self._save.setEnabled(self.is_dirty or self._committee is None)
        self.dirty_changed.emit()
        self.status_changed.emit()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        bar = QFrame(self)
        set_look(bar, "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 12, 24, 12)
        set_look(self._heading, "heading")
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        set_look(self._save, "primary")
        self._save.setObjectName("save")
        self._save.setToolTip("Ctrl+S")
        self._save.clicked.connect(self._on_save_wanted)
        row.addWidget(self._heading, 1)
        row.addWidget(self._save)
        layout.addWidget(bar)
        layout.addWidget(self.form, 1)
