"""Asks what an initiative is numbered and called from now on, and until when the old words held."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from secretariat.domain.initiatives import InitiativeDraft
from secretariat.ui.kit.confirm import Question
from secretariat.ui.kit.fields import Field, Kind
from secretariat.ui.kit.form import FieldBlock


@dataclass(frozen=True, slots=True)
class Renaming:
    """What was decided. The former number and name held until a day (inclusive)."""

    number: str
    name: str
    until: date


class RenameQuestion(Question):
    """Asks for the new number and name; `decided` carries a `Renaming`."""

    decided = Signal(object)

    def __init__(self, draft: InitiativeDraft, today: date, parent: QWidget) -> None:
        super().__init__(
            self.tr("Renumber or rename"),
            self.tr(
                "The initiative stays the same one: its sheets, goals and budget lines follow. “{number} {name}” is "
                "kept as what it was called until then."
            ).format(number=draft.number, name=draft.name),
            verb=self.tr("Rename"),
            parent=parent,
        )
        self.setMinimumWidth(520)
        self._before = (draft.number.strip(), draft.name.strip())
        self._values: dict[str, Any] = {"number": draft.number, "name": draft.name, "until": today - timedelta(days=1)}
        self._blocks = {
            field.name: FieldBlock(field, self)
            for field in (
                Field("number", self.tr("New number")),
                Field("name", self.tr("New name"), required=True),
                Field("until", self.tr("The former words held until"), Kind.DATE, required=True),
            )
        }
        for name, block in self._blocks.items():
            block.input.editor.setObjectName(f"field.rename.{name}")
            block.input.show_value(self._values[name])
            block.input.edited.connect(lambda value, name=name: self._on_edited(name, value))
            block.input.left.connect(self._weigh)
            self.body.addWidget(block)
        self._blocks["number"].input.setFocus()
        self.accepted.connect(self._decide)
        self._weigh()

    def accept(self) -> None:
        """Rename, unless what stands in the fields is not right: Enter answers before a field is left."""
        self._weigh()
        if self.verb.isEnabled():
            super().accept()

    def _on_edited(self, name: str, value: Any) -> None:
        self._values[name] = value
        self._weigh()

    def _weigh(self) -> None:
        """There must be a name, something must be new, and the day must be one."""
        trouble = self._blocks["until"].trouble()
        self._blocks["until"].show_problems([trouble] if trouble else [])
        is_new = (self._values["number"].strip(), self._values["name"].strip()) != self._before
        self.verb.setEnabled(is_new and bool(self._values["name"].strip()) and trouble is None)

    def _decide(self) -> None:
        values = self._values
        self.decided.emit(Renaming(values["number"].strip(), values["name"].strip(), values["until"]))
