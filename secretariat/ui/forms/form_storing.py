"""Stores a record open in a form: the first time, again, when somebody else did meanwhile; and puts it aside."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from secretariat.application.ports import Changes
from secretariat.domain.problems import Problem
from secretariat.ui.forms.open_form import OpenForm, id_of
from secretariat.ui.forms.stores import AsideStore, StoredRecord
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.operations import Operations

CONFLICT_KEY = "conflict"


class FormStoring(QObject):
    """Saves an open record. `refused` carries the problems that the form must show.

    Where the screen can show two versions beside each other (`can_compare`), `both_wanted` carries the stored record.
    """

    refused = Signal(object)
    both_wanted = Signal(object)

    def __init__(self, form: OpenForm[Any], *, can_compare: bool = False) -> None:
        super().__init__(form)
        self._form = form
        self._can_compare = can_compare

    def save(self) -> bool:
        """Store the draft; True when it is stored or nothing was unsaved."""
        form = self._form
        if form.record is not None and not form.edited.is_dirty:
            return True
        sent = form.edited.draft
        return form.operations.run(
            self.storing(sent),
            changes=form.changes,
            on_done=lambda record: self._on_stored(record, sent),
            on_invalid=self._on_invalid,
            on_conflict=self._offer_choice,
        )

    def storing(self, draft: Any) -> Callable[[], StoredRecord[Any]]:
        """Return what stores a draft over the record as it is known now; it can be called on any thread."""
        form = self._form
        record, store = form.record, form.store

        def store_it() -> StoredRecord[Any]:
            stored: StoredRecord[Any]
            if record is None:
                stored = store.add(form.committee, draft)
            else:
                stored = store.save(id_of(record), draft, version=record.version)
            return stored

        return store_it

    def _on_stored(self, record: StoredRecord[Any], sent: Any) -> None:
        self._form.operations.notices.withdraw(CONFLICT_KEY)
        self._form.take(record, sent=sent)

    def _on_invalid(self, problems: tuple[Problem, ...]) -> None:
        self.refused.emit(problems)

    def _offer_choice(self) -> None:
        """Somebody stored the record since it was read: keep this one or take the other."""
        both = NoticeButton(self.tr("Show both"), self._with_stored(self.both_wanted.emit), keeps=True)
        self._form.operations.say(
            NoticeKind.WARNING,
            self.tr("The record was changed somewhere else after you opened it."),
            meaning=self.tr("Nothing was stored. What you typed stands here."),
            buttons=(
                *((both,) if self._can_compare else ()),
                NoticeButton(self.tr("Keep mine"), self._with_stored(self._keep_mine)),
                NoticeButton(self.tr("Use the stored version"), self._with_stored(self._take_stored)),
            ),
            key=CONFLICT_KEY,
        )

    def _with_stored(self, act: Callable[[StoredRecord[Any]], None]) -> Callable[[], None]:
        """Return a press of a button: read the stored record and act on it."""
        return lambda: self._read_and(act)

    def _read_and(self, act: Callable[[StoredRecord[Any]], None]) -> None:
        self._form.operations.run(self._form.read_anew, on_done=act)

    def _keep_mine(self, stored: StoredRecord[Any]) -> None:
        """Save over the other's version."""
        self._form.record = stored
        self._form.edited.mark_saved(stored.draft)
        self.save()

    def _take_stored(self, stored: StoredRecord[Any]) -> None:
        """Show the stored record; undo brings back what was typed here."""
        form = self._form
        form.take_over(stored.draft, self.tr("Use the stored version"))
        form.take(stored, sent=stored.draft)
        form.operations.say(
            NoticeKind.GOOD,
            self.tr("This is the stored version."),
            meaning=self.tr("What you had typed comes back with Undo."),
            buttons=(NoticeButton(self.tr("Undo"), form.edited.stack.undo),),
            key=CONFLICT_KEY,
        )


def put_aside(form: OpenForm[Any], store: AsideStore, *, told: str, undo: str, done: Callable[[], None]) -> None:
    """Put the stored record aside, say so with the words `told` and a button `undo`, and then `done`.

    What is not saved of it stays in the journal.
    """
    record = form.record
    if record is None:
        return
    operations, changes, number = form.operations, form.changes, id_of(record)

    def say() -> None:
        button = NoticeButton(undo, lambda: _bring_back(operations, store, number, changes))
        operations.say(NoticeKind.GOOD, told, buttons=(button,), key="put_aside", brief=True)
        done()

    operations.run(lambda: store.remove(number, version=record.version), changes=changes, on_done=lambda _: say())


def _bring_back(operations: Operations, store: AsideStore, number: int, changes: Changes) -> None:
    """Put the record back into the lists. The tab it was asked from is gone by then."""
    operations.run(lambda: store.bring_back(number), changes=changes)
