"""Tabs of records, in one group or in two side by side."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSplitter, QTabBar, QTabWidget, QWidget

UNSAVED = "●"
"""Stands after the title of a tab that holds something not saved."""


class TabGroups(QSplitter):
    """One or two groups of tabs; the second is there while a tab stands in it."""

    current_changed = Signal()
    close_wanted = Signal(object)
    """The widget of a tab that the user wants gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self._groups = [self._made_group(), self._made_group()]
        self._active = self._groups[0]
        self._fixed: set[QWidget] = set()
        self._groups[1].hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    @property
    def current(self) -> QWidget | None:
        """The widget of the tab in front, in the group the cursor was in last."""
        return self._active.currentWidget()

    def widgets(self) -> Iterator[QWidget]:
        """Yield the widgets of all tabs, left group first."""
        for group in self._groups:
            for index in range(group.count()):
                widget = group.widget(index)
                if widget is not None:
                    yield widget

    def add(self, widget: QWidget, title: str, drawing: QIcon, *, closable: bool = True) -> None:
        """Open a tab in the group in use and bring it to the front."""
        group = self._active
        index = group.addTab(widget, drawing, _escaped(title))
        if not closable:
            self._fixed.add(widget)
            for side in (QTabBar.ButtonPosition.LeftSide, QTabBar.ButtonPosition.RightSide):
                group.tabBar().setTabButton(index, side, None)
        group.setCurrentIndex(index)

    def activate(self, widget: QWidget) -> None:
        """Bring a tab to the front."""
        group = self._group_of(widget)
        self._active = group
        group.setCurrentWidget(widget)
        self.current_changed.emit()

    def remove(self, widget: QWidget) -> None:
        """Take a tab away; its widget lives on."""
        group = self._group_of(widget)
        group.removeTab(group.indexOf(widget))
        self._tidy()

    def name(self, widget: QWidget, title: str, *, unsaved: bool, apart: str = "") -> None:
        """Give a tab its words and its dot. `apart` tells it from others of its title under the pointer."""
        group = self._group_of(widget)
        index = group.indexOf(widget)
        group.setTabText(index, f"{_escaped(title)} {UNSAVED}" if unsaved else _escaped(title))
        whole = f"{title} · {apart}" if apart else title
        group.setTabToolTip(index, self.tr("{title}, not saved").format(title=whole) if unsaved else whole)

    def picture(self, widget: QWidget, drawing: QIcon) -> None:
        """Give a tab its drawing."""
        group = self._group_of(widget)
        group.setTabIcon(group.indexOf(widget), drawing)

    def put_beside(self, widget: QWidget) -> None:
        """Move a tab to the other group."""
        group = self._group_of(widget)
        other = self._groups[1 - self._groups.index(group)]
        index = group.indexOf(widget)
        words, drawing, tip = group.tabText(index), group.tabIcon(index), group.tabToolTip(index)
        group.removeTab(index)
        other.show()
        other.setTabToolTip(other.addTab(widget, drawing, words), tip)
        self.setSizes([self.width() // 2, self.width() // 2])
        self._active = other
        other.setCurrentWidget(widget)
        self._tidy()

    def step(self, by: int) -> None:
        """Go to the tab `by` places on, round the end."""
        count = self._active.count()
        if count:
            self._active.setCurrentIndex((self._active.currentIndex() + by) % count)

    def _made_group(self) -> QTabWidget:
        group = QTabWidget(self)
        group.setDocumentMode(True)
        group.setTabsClosable(True)
        group.setMovable(False)
        group.setIconSize(QSize(16, 16))
        group.setElideMode(Qt.TextElideMode.ElideRight)
        group.tabBar().setExpanding(False)
        group.tabBar().setUsesScrollButtons(True)
        group.tabBar().setAccessibleName(self.tr("Open tabs"))
        group.tabCloseRequested.connect(lambda index: self._on_close_requested(group, index))
        group.currentChanged.connect(lambda _: self.current_changed.emit())
        self.addWidget(group)
        return group

    def _group_of(self, widget: QWidget) -> QTabWidget:
        return next(group for group in self._groups if group.indexOf(widget) >= 0)

    def _on_close_requested(self, group: QTabWidget, index: int) -> None:
        """The cross was clicked, or the tab with the middle button."""
        widget = group.widget(index)
        if widget is not None and widget not in self._fixed:
            self.close_wanted.emit(widget)

    def _tidy(self) -> None:
        """Hide the second group when it is empty."""
        if not self._groups[1].count():
            self._groups[1].hide()
            self._active = self._groups[0]
        self.current_changed.emit()

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        for group in self._groups:
            if now is not None and group is not self._active and group.isAncestorOf(now):
                self._active = group
                self.current_changed.emit()


def _escaped(title: str) -> str:
    return title.replace("&", "&&")
