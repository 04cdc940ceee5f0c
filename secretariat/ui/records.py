"""What the window asks of a record that is open in a tab."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QWidget

from secretariat.application.ports import Changes

PREVIEW, CONTROL, NOTES = "preview", "control", "notes"
"""The keys of the panels that records of several kinds have."""


@dataclass(frozen=True, slots=True)
class Panel:
    """A panel at the record's right side. `key` is the same for panels of one kind on different records."""

    key: str
    title: str
    icon: str
    """The drawing's name in `resources/icons`."""
    widget: QWidget


@dataclass(frozen=True, slots=True)
class Status:
    """What the status bar tells of a record, each in words; empty says nothing."""

    saved: str = ""
    selection: str = ""
    findings: str = ""


@runtime_checkable
class RemembersColumns(Protocol):
    """A tab whose columns stand again as a person left them. `columns_changed` carries how they stand."""

    columns_changed: Any

    def restore_columns(self, left: str) -> None:
        """Put the columns back."""


class RecordTab(QWidget):
    """A record open in a tab; every kind of record builds on this.

    Signals are in the past tense: the window reads the property anew when one comes.
    """

    title_changed = Signal()
    dirty_changed = Signal()
    status_changed = Signal()
    badges_changed = Signal()
    commands_changed = Signal()
    """Another set of commands is possible, or another one is checked."""
    panel_wanted = Signal(str)
    """The record asks for one of its panels by key, such as the control panel after a refused issue."""
    closed = Signal()
    """The record is finished with its work (put aside, or kept in the journal) and its tab can go."""

    @property
    def key(self) -> str:
        """Which record this is, such as `hearing:12`: opening it again goes to its tab."""
        raise NotImplementedError

    @property
    def title(self) -> str:
        """The words on the tab."""
        raise NotImplementedError

    @property
    def told_apart(self) -> str:
        """What tells the tab from others of its title, shown under the pointer."""
        return ""

    @property
    def icon_name(self) -> str:
        """The drawing on the tab."""
        return "file-text"

    @property
    def is_dirty(self) -> bool:
        """True when something stands here that is not stored."""
        return False

    @property
    def undo_stack(self) -> QUndoStack | None:
        """The steps of this record; None when nothing in it is edited."""
        return None

    @property
    def status(self) -> Status:
        """What the status bar tells."""
        return Status()

    def save(self) -> bool:
        """Store the record; False when something kept it from being stored (and the screen says what)."""
        return True

    def begin(self) -> None:
        """The tab came to the front: put the cursor where the work is."""
        self.setFocus()

    def place_left(self) -> QWidget | None:
        """Return where the cursor was in this tab when it was left, if that is still there to be seen and used."""
        last = self.focusWidget()
        is_there = last is not None and last is not self and last.isVisibleTo(self) and last.isEnabled()
        return last if is_there else None

    def refresh(self, changes: Changes) -> None:
        """Something was stored on some screen: read anew what is shown here of the kinds in `changes`."""
        del changes  # a record that shows nothing but itself has nothing to read

    def show_finding(self, finding: object) -> None:
        """Another screen told of a finding here: show the panel of findings, and go to its place."""
        if any(panel.key == CONTROL for panel in self.panels()):
            self.panel_wanted.emit(CONTROL)
        self.go_to_finding(finding)

    def go_to_finding(self, finding: object) -> None:
        """Go to the place of a finding."""
        del finding  # a record without places is shown as it is

    def may_leave(self) -> bool:
        """False when what is typed could not be kept anywhere: the tab stays, and the screen says what to do."""
        return True

    def leave(self) -> None:
        """The tab is being closed: keep what is typed (the journal does) and let go of workers and files.

        The window has asked nothing; it shows `farewell` with an "Undo" that opens the record again.
        """

    @property
    def farewell(self) -> str:
        """What to say after closing, such as that the draft is kept; empty says nothing."""
        return ""

    def panels(self) -> Sequence[Panel]:
        """Return the record's panels, the same ones every time."""
        return ()

    def badges(self) -> Mapping[str, int]:
        """Return the number on each panel's button, by key; 0 shows none."""
        return {}

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """Return what can be done now, by the ids of `secretariat.ui.actions`; an id not given is greyed out."""
        return {}

    def checked_commands(self) -> frozenset[str]:
        """Return the ids of checkable commands that are on."""
        return frozenset()

    def menu_actions(self, menu: str) -> Sequence[QAction | None]:
        """Return the record's own actions for a menu of `MENUS`, by its key; None is a line between."""
        del menu  # a record without actions of its own gives none to any menu
        return ()
