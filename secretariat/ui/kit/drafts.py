"""A draft that is being edited: an immutable value, what is saved of it, and the steps between."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

T = TypeVar("T")

WHOLE = ""
"""The path of the draft itself."""

_MERGING = 1
_ALONE = -1


def value_at(draft: Any, path: str) -> Any:
    """Return the value at a dotted path (`response.title`); None when the way there is not laid yet.

    The way through a tuple of rows goes by a row's lasting key: `items.3f2a.title`.
    """
    value = draft
    for name in path.split(".") if path else ():
        if value is None:
            return None
        value = _row(value, name) if isinstance(value, tuple) else getattr(value, name)
    return value


def with_value(draft: Any, path: str, value: Any) -> Any:
    """Return the draft with another value at a dotted path. Raises `TypeError` when the way there is not laid yet."""
    if not path:
        return value
    name, _, rest = path.partition(".")
    if isinstance(draft, tuple):
        return tuple(with_value(row, rest, value) if row.key == name else row for row in draft)
    return replace(draft, **{name: with_value(getattr(draft, name), rest, value)})


class EditedDraft(QObject, Generic[T]):
    """Holds a draft of type `T` while a person edits it; every edit is a step on the undo stack.

    Steps in one field become one step until a word ends, the field is left (`settle`) or another field is edited.
    """

    changed = Signal(str)
    """The path that has another value now; empty when all of it may."""
    dirty_changed = Signal(bool)
    touched = Signal()
    """Something was edited, whatever it was: there may be something to keep."""

    def __init__(self, draft: T, parent: QObject | None = None, *, saved: T | None = None) -> None:
        """Begin with `draft`; `saved` is what is stored when that differs (recovered text)."""
        super().__init__(parent)
        self._draft = draft
        self._saved = draft if saved is None else saved
        self._was_dirty = self.is_dirty
        self._settled = True
        self.stack = QUndoStack(self)
        self.changed.connect(self.touched)

    @property
    def draft(self) -> T:
        """What stands on the screen now."""
        return self._draft

    @property
    def saved(self) -> T:
        """What is stored."""
        return self._saved

    @property
    def is_dirty(self) -> bool:
        """True when something stands on the screen that is not stored."""
        return self._draft != self._saved

    def value(self, path: str) -> Any:
        """Return the value at a dotted path, None when the way there is not laid yet."""
        return value_at(self._draft, path)

    def edit(self, path: str, value: Any, *, text: str = "", merge: bool = True) -> None:
        """Set the value at `path` as one step, called `text` in the menu; nothing happens when it stands there."""
        before = self.value(path)
        if before == value:
            return
        begins = self._settled or not merge
        self._settled = not merge
        self.stack.push(_Step(self, path, before, value, text, begins=begins))

    def swap(self, draft: T, *, text: str) -> None:
        """Set the whole draft as one step: going back to a snapshot, beginning a response."""
        self.edit(WHOLE, draft, text=text, merge=False)

    def settle(self) -> None:
        """End the step under way: the next edit is a step of its own."""
        self._settled = True

    def mark_saved(self, saved: T) -> None:
        """Tell what is stored now. What was typed while it was stored stays; the steps stay too."""
        self._saved = saved
        self._tell_dirty()

    def load(self, draft: T) -> None:
        """Begin anew with another stored draft; the steps are forgotten."""
        self._draft = self._saved = draft
        self._settled = True
        self.stack.clear()
        self.changed.emit(WHOLE)
        self._tell_dirty()

    def put(self, path: str, value: Any) -> None:
        """Set a value without a step. Undo and redo come through here; screens use `edit`."""
        self._draft = with_value(self._draft, path, value)
        self.changed.emit(path)
        self._tell_dirty()

    def _tell_dirty(self) -> None:
        if self.is_dirty is not self._was_dirty:
            self._was_dirty = not self._was_dirty
            self.dirty_changed.emit(self._was_dirty)


class _Step(QUndoCommand):
    """One edit: a path, what stood there and what stands there after it."""

    def __init__(
        self, edited: EditedDraft[Any], path: str, before: Any, after: Any, text: str, *, begins: bool
    ) -> None:
        super().__init__(text)
        self._edited = edited
        self.path = path
        self.before = before
        self.after = after
        self.begins = begins

    def redo(self) -> None:
        self._edited.put(self.path, self.after)

    def undo(self) -> None:
        self._edited.settle()
        self._edited.put(self.path, self.before)

    def id(self) -> int:
        return _MERGING if self.path else _ALONE

    def mergeWith(self, other: QUndoCommand) -> bool:
        if (
            not isinstance(other, _Step)
            or other.begins
            or other.path != self.path
            or _ends_word(self.after, other.after)
        ):
            return False
        self.after = other.after
        self.setObsolete(self.after == self.before)
        return True


def _row(rows: tuple[Any, ...], key: str) -> Any:
    return next((row for row in rows if row.key == key), None)


def _ends_word(before: Any, after: Any) -> bool:
    """True when white space was just typed at the end: undo then takes a word at a time."""
    if not isinstance(before, str) or not isinstance(after, str):
        return False
    return len(after) == len(before) + 1 and after[-1].isspace()
