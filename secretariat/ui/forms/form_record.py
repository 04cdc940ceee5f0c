"""The tab of a record that is edited in a form; every kind of record but the hearing and the sheet builds on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from secretariat.application.faults import NotFound
from secretariat.application.ports import Changes
from secretariat.application.records import JournalEntry, RecordKind
from secretariat.application.services import Services
from secretariat.domain.committees import Committee, CommitteeId
from secretariat.domain.problems import Finding, Problem
from secretariat.ui.forms.form_storing import FormStoring, put_aside
from secretariat.ui.forms.open_form import OpenForm
from secretariat.ui.forms.stores import AsideStore, FormStore, StoredRecord
from secretariat.ui.icons import icon
from secretariat.ui.kit.drafts import EditedDraft
from secretariat.ui.kit.fields import Group
from secretariat.ui.kit.form import Form
from secretariat.ui.operations import Operations
from secretariat.ui.record.keeping import Keeping
from secretariat.ui.records import RecordTab, Status
from secretariat.ui.theme import set_look

DraftT = TypeVar("DraftT")

NOBODY = CommitteeId(0)
"""The committee of a record that belongs to none: a new committee itself."""


class FormRecord(RecordTab, Generic[DraftT]):
    """A record as stored, or a new one (`record` None), in a form under a bar with its name and "Save".

    What is typed is in the recovery journal within a second and is shown again as `recovered`. A kind of record says
    what it is through `kind`, `changes` and `drawing`, and answers `store`, `new_draft`, `groups`, `problems_of`,
    `title_of` and `new_title`. It may also answer `first_field`, `beside` and `below_bar` (widgets of its own),
    `more_commands`, `show_stored` and `refresh`. `groups` and the widgets are asked for while the tab is made, when
    `services`, `committee`, `stored` and `edited` are there already.
    """

    kind: ClassVar[RecordKind]
    changes: ClassVar[Changes]
    """What saving one changes."""
    drawing: ClassVar[str] = "file-text"
    opened_as: ClassVar[Callable[..., OpenForm[Any]]] = OpenForm
    """What holds the open record; a kind with texts of its own gives another."""
    can_be_put_aside: ClassVar[bool] = True

    def __init__(
        self,
        services: Services,
        operations: Operations,
        committee: Committee | None,
        record: StoredRecord[DraftT] | None = None,
        *,
        recovered: JournalEntry | None = None,
        draft: DraftT | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Open `record`; a new one begins with `draft` where there is more than `new_draft` to begin with."""
        super().__init__(parent)
        self.services = services
        self.operations = operations
        self.committee = committee
        self._open: OpenForm[DraftT] = self.opened_as(
            services,
            operations,
            committee.id if committee else NOBODY,
            record,
            kind=self.kind,
            store=self.store(services),
            changes=self.changes,
            draft=record.draft if record else (draft or self.new_draft()),
            window=self,
        )
        self._storing = FormStoring(self._open)
        self._is_locked = False
        self._is_given_up = False
        self._has_begun = False
        self._farewell = ""
        if recovered is not None:
            self._open.resume(recovered, self.tr("Take the recovered text"))
        self._keeping = Keeping(self._open, self.save)
        self.form = Form(self.groups(), self.edited, problems_of=self.problems_of, parent=self)
        self._heading = QLabel(self)
        self._save = QPushButton(icon("save", role="on_accent"), self.tr("Save"), self)
        self._build()
        self._connect()
        self._show_title()
        self._show_save()

    # What a kind of record answers

    def store(self, services: Services) -> FormStore:
        """Return where records of this kind are stored."""
        raise NotImplementedError

    def new_draft(self) -> DraftT:
        """Return what a new record begins with."""
        raise NotImplementedError

    def groups(self) -> Iterable[Group]:
        """Return the form's groups of fields."""
        raise NotImplementedError

    def problems_of(self, draft: DraftT) -> Sequence[Problem]:
        """Return what keeps a draft from being stored."""
        raise NotImplementedError

    def title_of(self, draft: DraftT) -> str:
        """Return what the record is called; empty while it has no name."""
        raise NotImplementedError

    def heading_of(self, draft: DraftT) -> str:
        """Return what stands in the bar, where there is more room than on the tab."""
        return self.title_of(draft)

    def new_title(self) -> str:
        """Return what a record without a name is called."""
        raise NotImplementedError

    def first_field(self) -> str:
        """Return the field in which the work begins."""
        return self.form.fields[0]

    def beside(self) -> QWidget | None:
        """Return a widget that stands to the right of the form, made here; None leaves the form alone."""
        return None

    def below_bar(self) -> QWidget | None:
        """Return a widget that stands between the bar and the form, made here; None leaves nothing there."""
        return None

    def body(self) -> QWidget:
        """Return what stands under the bar: the form and what is beside it, unless a kind has more pages."""
        body = QWidget(self)
        across = QHBoxLayout(body)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.form, 1)
        if (beside := self.beside()) is not None:
            across.addWidget(beside, 1)
        return body

    def bar_buttons(self) -> Sequence[QWidget]:
        """Return buttons that stand in the bar, before "Save"."""
        return ()

    def more_commands(self) -> Mapping[str, Callable[[], None]]:
        """Return what can be done besides saving and putting aside."""
        return {}

    def show_stored(self) -> None:
        """Follow the store: the record was saved, or read anew."""

    # What stands there

    @property
    def edited(self) -> EditedDraft[DraftT]:
        """The draft on the screen and its steps."""
        return self._open.edited

    @property
    def draft(self) -> DraftT:
        """What stands on the screen now."""
        return self.edited.draft

    @property
    def stored(self) -> Any:
        """The record as it was last stored, None for a new one."""
        return self._open.record

    @property
    def is_locked(self) -> bool:
        """True while nothing can be changed."""
        return self._is_locked

    @property
    def key(self) -> str:
        """The kind and the record's number, or the token of one not stored yet."""
        key = self._open.journal_key
        return f"{key.kind.value}:{key.record_id or key.token}"

    @property
    def title(self) -> str:
        """What the record is called."""
        return self.title_of(self.draft).strip() or self.new_title()

    @property
    def icon_name(self) -> str:
        """The drawing of the kind."""
        return self.drawing

    @property
    def is_dirty(self) -> bool:
        """True when something stands here that is not stored."""
        return self.edited.is_dirty

    @property
    def undo_stack(self) -> QUndoStack:
        """The steps of the form."""
        return self.edited.stack

    @property
    def status(self) -> Status:
        """Whether it is saved."""
        if self.stored is None:
            return Status(saved=self.tr("Not saved yet"))
        return Status(saved=self.tr("Unsaved changes") if self.is_dirty else self.tr("Saved"))

    @property
    def farewell(self) -> str:
        """That what was typed is kept, when something in it was not saved."""
        return self._farewell

    # What is done

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """Save, put aside, and what the kind adds."""
        found: dict[str, Callable[[], None]] = {}
        if not self._is_locked:
            found["save"] = self._on_save_wanted
        if self.can_be_put_aside and self.stored is not None:
            found["put_aside"] = self.put_aside
        return {**found, **self.more_commands()}

    def begin(self) -> None:
        """Put the cursor where it was in this tab, or in the field in which the work begins."""
        last = self.place_left() if self._has_begun else None
        if last is None:
            self._go_to_first_field()
        else:
            last.setFocus()
        self._has_begun = True

    def _go_to_first_field(self) -> None:
        """What a new record was begun with is marked, so that typing replaces it; what is stored is not."""
        name = self.first_field()
        self.form.go_to(name)
        line = self.form.block(name).input.editor
        if isinstance(line, QLineEdit):
            line.end(False)
            if self.stored is None:
                line.selectAll()

    def save(self) -> bool:
        """Store the record; False when something kept it from being stored, which the form then tells."""
        if self.form.check():
            return False
        return self._storing.save()

    def put_aside(self) -> None:
        """Put the stored record aside and close the tab; one press brings it back."""
        store: Any = self._open.store
        aside: AsideStore = store
        told = self.tr("“{title}” is put aside.").format(title=self.title)
        put_aside(self._open, aside, told=told, undo=self.tr("Undo"), done=self.closed.emit)

    def set_locked(self, locked: bool) -> None:
        """Let the record be read and copied only."""
        self._is_locked = locked
        self.form.set_locked(locked)
        self._show_save()
        self.commands_changed.emit()

    def refresh(self, changes: Changes) -> None:
        """Follow what another screen stored of this record, unless something is unsaved here: saving then asks."""
        if changes & self.changes and self.stored is not None and not self.is_dirty:
            self.operations.run(self._read_anew, on_done=self._follow)

    def _read_anew(self) -> StoredRecord[DraftT] | None:
        try:
            return self._open.read_anew()
        except NotFound:
            return None

    def _follow(self, record: StoredRecord[DraftT] | None) -> None:
        if record is None:
            self.closed.emit()  # put aside on another screen
        elif record.version != self._open.version:
            self._open.follow(record)

    def go_to_finding(self, finding: object) -> None:
        """Go to the field a finding stands in."""
        if isinstance(finding, Finding):
            field = finding.place.field.partition(".")[0]
            self.form.go_to(field if field in self.form.fields else self.first_field())

    def may_leave(self) -> bool:
        """Wait until what is typed is in the journal; False when it cannot be kept, unless the user gave it up."""
        return self._is_given_up or self._keeping.secure()

    def leave(self) -> None:
        """Keep what is typed in the journal."""
        is_unsaved = self.is_dirty
        if self.may_leave() and is_unsaved and not self._is_given_up:
            self._farewell = self.tr("“{title}” is closed. What was not saved is kept.").format(title=self.title)
        self._keeping.close()
        # The stack tells its end to the editors a kind may have, which may be gone by then; an empty one has nothing to
        # tell.
        self.undo_stack.clear()

    # Following

    def _on_save_wanted(self) -> None:
        self.save()

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self.form.check(problems)

    def _on_draft_changed(self, _path: str) -> None:
        self._show_title()
        self.title_changed.emit()

    def _on_dirty_changed(self, _dirty: bool) -> None:
        self._show_save()
        self.dirty_changed.emit()
        self.status_changed.emit()

    def _on_stored(self) -> None:
        self._keeping.follow_store()
        self.show_stored()
        self._show_save()
        for signal in (self.title_changed, self.dirty_changed, self.status_changed, self.commands_changed):
            signal.emit()

    def _on_given_up(self) -> None:
        self._is_given_up = True
        self.closed.emit()

    def _show_title(self) -> None:
        self._heading.setText(self.heading_of(self.draft).strip() or self.new_title())

    def _show_save(self) -> None:
        self._save.setEnabled(not self._is_locked and (self.is_dirty or self.stored is None))

    def _connect(self) -> None:
        self.edited.changed.connect(self._on_draft_changed)
        self.edited.dirty_changed.connect(self._on_dirty_changed)
        self._storing.refused.connect(self._on_refused)
        self._open.stored.connect(self._on_stored)
        self._keeping.given_up.connect(self._on_given_up)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._made_bar())
        if (below := self.below_bar()) is not None:
            layout.addWidget(below)
        layout.addWidget(self.body(), 1)

    def _made_bar(self) -> QWidget:
        bar = QFrame(self)
        set_look(bar, "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(8)
        set_look(self._heading, "heading")
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        set_look(self._save, "primary")
        self._save.setObjectName("save")
        self._save.setToolTip("Ctrl+S")
        self._save.clicked.connect(self._on_save_wanted)
        row.addWidget(self._heading, 1)
        for button in (*self.bar_buttons(), self._save):
            row.addWidget(button)
        return bar
