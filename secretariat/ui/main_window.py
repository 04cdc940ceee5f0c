"""The window: navigation at the left, records in tabs in the middle under the notices, their panels at the right.

It knows no use case: `secretariat.ui.workplace` puts an open database to work in it. So it can be shown at once, and
the database is opened after the first paint.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QUndoGroup
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from secretariat.ui.actions import ActionSpec, By, WindowActions, words
from secretariat.ui.bugs import BugReporter
from secretariat.ui.frame import Frame
from secretariat.ui.icons import application_icon, icon
from secretariat.ui.kit import keys
from secretariat.ui.kit.inputs import holds_focus
from secretariat.ui.kit.notices import NoticeBar
from secretariat.ui.navigation import Navigation, Subject
from secretariat.ui.panels import PanelDock
from secretariat.ui.preferences import Preferences
from secretariat.ui.records import PREVIEW, RecordTab
from secretariat.ui.search import Hit, SearchField, searchable
from secretariat.ui.tabs import TabGroups
from secretariat.ui.theme import set_look

SEARCH_WIDTH = 460

CRAMPED = 160
"""Letters across a window in which the navigation takes too much; about 1,120 pixels at a text size of 100 %."""


class MainWindow(QWidget):
    """What stands in the frame; making one furnishes the frame with it."""

    subject_chosen = Signal(str)

    def __init__(self, frame: Frame, *, log_file: Path | None = None) -> None:
        super().__init__(frame)
        self.frame = frame
        self.preferences: Preferences = frame.preferences
        self.bugs = BugReporter(log_file, frame)
        self.undo_group = QUndoGroup(self)
        self.notices = NoticeBar(self)
        self.navigation = Navigation(self)
        self.tabs = TabGroups(self)
        self.panels = PanelDock(self)
        self.hits_of_records: Callable[[], Sequence[Hit]] = list
        self._is_cramped = False
        self._do: dict[str, Callable[[], None]] = {}
        self._home = QStackedWidget(self)
        self._front: RecordTab | None = None
        self._with_preview = frame.preferences.settings.writing.preview
        self.actions_table = WindowActions(frame, self.trigger)
        self.search = SearchField(self._hits, self)
        self._sides = QSplitter(self)
        self._stage = QStackedWidget(self)
        self._status = {name: QLabel(self) for name in ("saved", "selection", "findings", "database")}
        self._build()
        self._connect()
        self._offer_window_commands()
        self._restore()
        self._show_front()
        self.show()

    # What is in front

    @property
    def front(self) -> RecordTab | None:
        """The record or page in front."""
        current = self.tabs.current
        if current is self._home:
            current = self._home.currentWidget()
        return current if isinstance(current, RecordTab) else None

    def records(self) -> list[RecordTab]:
        """Return the records open in tabs."""
        return [widget for widget in self.tabs.widgets() if isinstance(widget, RecordTab)]

    def show_record(self, record: RecordTab) -> None:
        """Open a record in a tab, or go to its tab when it is open."""
        if record not in self.records():
            self.tabs.add(record, record.title, icon(record.icon_name, role="muted"))
            for signal in (record.title_changed, record.dirty_changed):
                signal.connect(lambda: self._name_tab(record))
            record.status_changed.connect(lambda: self._on_record_told(record, self._show_status))
            record.badges_changed.connect(lambda: self._on_record_told(record, self._show_badges))
            record.commands_changed.connect(lambda: self._on_record_told(record, self._show_commands))
            record.panel_wanted.connect(self.show_panel)
            if record.undo_stack is not None:
                self.undo_group.addStack(record.undo_stack)
            self._name_tab(record)
        self.tabs.activate(record)
        record.begin()

    def forget_record(self, record: RecordTab) -> None:
        """Take a record's tab away for good."""
        if record is self._front:
            self.panels.offer((), {})
            self._front = None
        self.tabs.remove(record)
        if self.front is not None:
            self.front.begin()
        if record.undo_stack is not None:
            self.undo_group.removeStack(record.undo_stack)
        record.hide()
        record.deleteLater()

    def show_page(self, page: RecordTab) -> None:
        """Show a subject's page in the first tab."""
        if self._home.indexOf(page) < 0:
            self._home.addWidget(page)
            page.status_changed.connect(lambda: self._on_record_told(page, self._show_status))
            page.commands_changed.connect(lambda: self._on_record_told(page, self._show_commands))
            page.badges_changed.connect(lambda: self._on_record_told(page, self._show_badges))
            page.panel_wanted.connect(self.show_panel)
        self._home.setCurrentWidget(page)
        self.tabs.name(self._home, page.title, unsaved=False)
        self.tabs.picture(self._home, icon(page.icon_name, role="muted"))
        self.tabs.activate(self._home)
        page.begin()

    def forget_pages(self) -> None:
        """Let go of the subjects' pages: another database is opened."""
        while (page := self._home.currentWidget()) is not None:
            self._home.removeWidget(page)
            page.deleteLater()

    def cover(self, page: QWidget | None) -> None:
        """Show a page over everything (a welcome, a fault at the start), or the workplace again."""
        for index in range(self._stage.count() - 1, 0, -1):
            old = self._stage.widget(index)
            if old is not None:
                self._stage.removeWidget(old)
                old.deleteLater()
        if page is not None:
            self._stage.setCurrentIndex(self._stage.addWidget(page))
        self._show_front()

    @property
    def is_covered(self) -> bool:
        """True while a page stands over everything."""
        return self._stage.currentIndex() > 0

    def show_panel(self, key: str) -> None:
        """Show one of the record's panels."""
        self.panels.choose(key)
        self.preferences.keep("place", panel=key, panel_shown=True)
        self._show_panels()

    def offer_subjects(self, subjects: Sequence[Subject]) -> None:
        """Fill the navigation and the menus; done once."""
        self.actions_table.build(self.frame.menuBar(), self.navigation.offer(subjects))
        self._show_front()

    def handle(self, commands: dict[str, Callable[[], None]]) -> None:
        """Take over commands of the window, by id."""
        self._do.update(commands)
        self._show_commands()

    def trigger(self, action_id: str) -> None:
        """Do what an action says: the window's own, or the front record's."""
        commands = self._do if action_id in self._do else self.front.commands() if self.front else {}
        if action_id in commands:
            commands[action_id]()

    def name_database(self, name: str, path: str) -> None:
        """Tell which database is open."""
        self._status["database"].setText(name)
        self._status["database"].setToolTip(path)

    # How it was left

    def leave_place(self) -> None:
        """Keep how the window stands."""
        if not self.panels.isHidden():
            self.preferences.keep("place", panel_width=self._sides.sizes()[1])

    def _restore(self) -> None:
        place = self.preferences.settings.place
        self.navigation.set_collapsed(place.navigation_collapsed)
        self.actions_table["navigation"].setChecked(place.navigation_collapsed)
        self.panels.choose(place.panel)

    # Putting together

    def _build(self) -> None:
        self.frame.setWindowIcon(application_icon())
        workplace = QWidget(self)
        across = QHBoxLayout(workplace)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.navigation)
        self._sides.addWidget(self._made_middle())
        self._sides.addWidget(self.panels)
        self._sides.setStretchFactor(0, 1)
        self._sides.setStretchFactor(1, 0)
        self._sides.setCollapsible(0, False)
        across.addWidget(self._sides, 1)
        self._stage.addWidget(workplace)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stage)
        self.frame.setCentralWidget(self)
        self.tabs.add(self._home, "", icon("inbox", role="muted"), closable=False)
        for name in ("saved", "selection", "findings"):
            self.frame.statusBar().addWidget(self._status[name])
        self.frame.statusBar().addPermanentWidget(self._status["database"])
        self.frame.statusBar().setSizeGripEnabled(False)

    def _made_middle(self) -> QWidget:
        middle = QWidget(self)
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        bar = QFrame(middle)
        set_look(bar, "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 16, 8)
        self.search.setMaximumWidth(SEARCH_WIDTH)
        row.addStretch(1)
        row.addWidget(self.search, 4)
        row.addStretch(1)
        for part in (bar, self.notices):
            layout.addWidget(part)
        layout.addWidget(self.tabs, 1)
        return middle

    def _connect(self) -> None:
        self.frame.closing.connect(self.leave_place)
        self.preferences.changed.connect(self._on_preferences_changed)
        self.tabs.current_changed.connect(self._show_front)
        self.notices.answered.connect(self._on_notice_answered)
        self.navigation.chosen.connect(self.subject_chosen)
        self.navigation.settings_wanted.connect(lambda: self.trigger("settings"))
        self.navigation.new_committee_wanted.connect(lambda: self.trigger("new_committee"))
        self.panels.chosen.connect(lambda key: self.preferences.keep("place", panel=key))
        self.panels.hide_wanted.connect(lambda: self._set_panel_shown(shown=False))
        self.undo_group.canUndoChanged.connect(lambda _: self._show_undo())
        self.undo_group.canRedoChanged.connect(lambda _: self._show_undo())
        self.undo_group.undoTextChanged.connect(lambda _: self._show_undo())
        self.undo_group.redoTextChanged.connect(lambda _: self._show_undo())

    def _on_notice_answered(self) -> None:
        """Give the keys back to what is in front: the button that had them is gone."""
        if self.front is not None and QApplication.activeModalWidget() is None and not holds_focus(self.front):
            self.front.begin()

    def _offer_window_commands(self) -> None:
        panel, navigation = self.actions_table["panel"], self.actions_table["navigation"]
        self._do = {
            "search": self.search.begin,
            "undo": self.undo_group.undo,
            "redo": self.undo_group.redo,
            "preview": lambda: self.show_panel(PREVIEW),
            "panel": lambda: self._set_panel_shown(shown=panel.isChecked()),
            "navigation": lambda: self._set_collapsed(collapsed=navigation.isChecked()),
            "next_tab": lambda: self.tabs.step(1),
            "previous_tab": lambda: self.tabs.step(-1),
            "beside": self._put_beside,
            "quit": self._quit,
        }

    def _quit(self) -> None:
        self.frame.close()

    def _put_beside(self) -> None:
        front = self.front
        if front in self.records() and front is not None:
            self.tabs.put_beside(front)
            front.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the record when there is little of it: the navigation shows its drawings alone."""
        super().resizeEvent(event)
        is_cramped = self.width() < self.fontMetrics().averageCharWidth() * CRAMPED
        if is_cramped is not self._is_cramped:
            self._is_cramped = is_cramped
            collapsed = is_cramped or self.preferences.settings.place.navigation_collapsed
            self.navigation.set_collapsed(collapsed)
            self.actions_table["navigation"].setChecked(collapsed)

    def _set_collapsed(self, *, collapsed: bool) -> None:
        self.navigation.set_collapsed(collapsed)
        self.preferences.keep("place", navigation_collapsed=collapsed)

    def _set_panel_shown(self, *, shown: bool) -> None:
        self.leave_place()
        self.preferences.keep("place", panel_shown=shown)
        self._show_panels()

    # Showing what is in front

    def _show_front(self) -> None:
        front = self.front
        if front is not self._front:
            self._front = front
            self._show_panels()
        stack = front.undo_stack if front else None
        self.undo_group.setActiveStack(stack)  # type: ignore[arg-type]  # None is none, as Qt says
        self.navigation.mark(front.key if front is not None and self.tabs.current is self._home else "")
        title = front.title if front else ""
        self.frame.setWindowTitle(f"{title}[*] – {self.tr('Secretariat')}" if title else self.tr("Secretariat"))
        self.frame.setWindowModified(bool(front and front.is_dirty))
        for key in self.actions_table.menus:
            self.actions_table.offer_own(key, list(front.menu_actions(key)) if front else [])
        self._show_commands()
        self._show_status()
        self._show_undo()

    def _on_preferences_changed(self) -> None:
        with_preview = self.preferences.settings.writing.preview
        if with_preview is not self._with_preview:
            self._with_preview = with_preview
            self._show_panels()

    def _show_panels(self) -> None:
        front = self.front
        with_preview = self.preferences.settings.writing.preview
        offered = front.panels() if front else ()
        panels = [panel for panel in offered if with_preview or panel.key != PREVIEW]
        self.panels.offer(panels, front.badges() if front else {})
        shown = bool(panels) and self.preferences.settings.place.panel_shown
        was_hidden = self.panels.isHidden()
        self.panels.setVisible(shown)
        if shown and was_hidden:
            wanted = self.preferences.settings.place.panel_width
            self._sides.setSizes([max(1, self._sides.width() - wanted), wanted])
        self.actions_table["panel"].setChecked(shown)
        self.actions_table["panel"].setEnabled(bool(panels))
        self.actions_table["preview"].setEnabled(any(panel.key == PREVIEW for panel in panels))

    def _show_commands(self) -> None:
        offered = self.front.commands() if self.front and not self.is_covered else {}
        checked = self.front.checked_commands() if self.front else frozenset()
        for spec, action in self.actions_table:
            if spec.id in ("panel", "preview", "undo", "redo"):
                continue
            if spec.by is By.RECORD:
                action.setEnabled(spec.id in offered)
                if spec.checkable:
                    action.setChecked(spec.id in checked)
            else:
                action.setEnabled(spec.id in self._do and (not self.is_covered or _works_covered(spec)))
        self.actions_table["beside"].setEnabled(self.front in self.records())
        self.actions_table["close_tab"].setEnabled(self.front in self.records())

    def _show_status(self) -> None:
        status = self.front.status if self.front else None
        for name in ("saved", "selection", "findings"):
            told = getattr(status, name) if status else ""
            self._status[name].setText(told)
            self._status[name].setVisible(bool(told))

    def _show_badges(self) -> None:
        if self.front:
            self.panels.show_badges(self.front.badges())

    def _show_undo(self) -> None:
        group = self.undo_group
        for name, can, text, plain in (
            ("undo", group.canUndo(), group.undoText(), self.tr("&Undo")),
            ("redo", group.canRedo(), group.redoText(), self.tr("&Redo")),
        ):
            action = self.actions_table[name]
            action.setEnabled(can)
            action.setText(f"{plain}: {text}" if text else plain)

    def _name_tab(self, record: RecordTab) -> None:
        if record not in self.records():
            return
        self.tabs.name(record, record.title, unsaved=record.is_dirty, apart=record.told_apart)
        self.tabs.picture(record, icon(record.icon_name, role="muted"))
        if record is self.front:
            self.frame.setWindowTitle(f"{record.title}[*] – {self.tr('Secretariat')}")
            self.frame.setWindowModified(record.is_dirty)

    def _on_record_told(self, record: RecordTab, show: Callable[[], Any]) -> None:
        if record is self.front:
            show()

    def _hits(self) -> list[Hit]:
        commands = [
            Hit(
                words(action.text()).removesuffix(" …"),
                keys.told(action.shortcut()),
                spec.icon or "arrow-right",
                searchable(words(action.text())),
                action.trigger,
            )
            for spec, action in self.actions_table
            if action.isEnabled() and spec.id != "search"
        ]
        return [*commands, *self.hits_of_records()]


def _works_covered(spec: ActionSpec) -> bool:
    """True for what can be done while no database is open."""
    return spec.id in ("open_database", "settings", "quit", "theme", "about", "log")
