"""One row of a draft that is being edited, with the face of a draft of its own: a form can be laid over it."""

from __future__ import annotations

from typing import Any, TypeVar

from PySide6.QtCore import QObject

from secretariat.ui.kit.drafts import WHOLE, EditedDraft, value_at

T = TypeVar("T")


class RowDraft(EditedDraft[T]):
    """The row with the key that was shown last, out of the rows at `path` in `whole`. Its steps are those of `whole`.

    `blank` stands there while no row is shown, or the row is gone.
    """

    def __init__(self, whole: EditedDraft[Any], path: str, blank: T, parent: QObject | None = None) -> None:
        super().__init__(blank, parent)
        self._whole = whole
        self._path = path
        self._key = ""
        self.stack = whole.stack
        whole.changed.connect(self._on_whole_changed)

    @property
    def key(self) -> str:
        """The key of the row that is shown, empty for none."""
        return self._key

    @property
    def draft(self) -> T:
        """The row as it stands now."""
        row: T | None = self._whole.value(self._place) if self._key else None
        return self._draft if row is None else row

    def show_row(self, key: str) -> None:
        """Edit another row; an empty key edits none."""
        if key != self._key:
            self.settle()
            self._key = key
            self.changed.emit(WHOLE)

    def value(self, path: str) -> Any:
        """Return the value at a dotted path in the row."""
        return value_at(self.draft, path)

    def edit(self, path: str, value: object, *, text: str = "", merge: bool = True) -> None:
        """Set a value in the row as a step of the whole; nothing happens while no row is shown."""
        if self._key:
            self._whole.edit(f"{self._place}.{path}" if path else self._place, value, text=text, merge=merge)

    def settle(self) -> None:
        """End the step under way."""
        self._whole.settle()

    @property
    def _place(self) -> str:
        return f"{self._path}.{self._key}"

    def _on_whole_changed(self, path: str) -> None:
        if not self._key:
            return
        if path in (WHOLE, self._path, self._place):
            self.changed.emit(WHOLE)
        elif path.startswith(f"{self._place}."):
            self.changed.emit(path.removeprefix(f"{self._place}."))
