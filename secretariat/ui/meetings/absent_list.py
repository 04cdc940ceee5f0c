"""Who was absent: the members as boxes to tick, and those who are told absent and are no members."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from secretariat.ui import theme
from secretariat.ui.kit.flow import FlowLayout


class AbsentList(QWidget):
    """`edited` carries the names that are ticked, in the members' order."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, name: str, empty: str) -> None:
        super().__init__(parent)
        self._name = name
        self._boxes: dict[str, QCheckBox] = {}
        self._shown: tuple[object, ...] = ()
        self._absent: tuple[str, ...] = ()
        self._locked = False
        self._room = QWidget(self)
        self._flow = FlowLayout(self._room, margin=0, gap=12)
        self._empty = QLabel(empty, self, wordWrap=True)
        theme.set_look(self._empty, "help")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._empty)
        self._column.addWidget(self._room)

    def put_first(self, widget: QWidget) -> None:
        """Place a widget of the screen's own over the names."""
        self._column.insertWidget(0, widget)

    def show_names(self, members: Sequence[str], absent: Sequence[str], *, throughout: Collection[str] = ()) -> None:
        """Show the members; `throughout` are those absent from the whole meeting, which is told and not ticked here."""
        self._absent = tuple(absent)
        names = tuple(dict.fromkeys((*filter(None, members), *absent)))
        shown = (names, tuple(members), frozenset(throughout))
        if shown != self._shown:
            self._shown = shown
            self._make_boxes(names, members, throughout)
        for name, box in self._boxes.items():
            box.setChecked(name in self._absent or name in throughout)
        self._empty.setHidden(bool(names))
        self._room.setVisible(bool(names))

    def in_order(self) -> Iterator[QWidget]:
        """Yield what the Tab key goes through."""
        yield from self._boxes.values()

    def set_locked(self, *, locked: bool) -> None:
        """Let the names be read only."""
        self._locked = locked
        self._room.setDisabled(locked)

    def _make_boxes(self, names: Sequence[str], members: Sequence[str], throughout: Collection[str]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._boxes = {}
        for place, name in enumerate(names):
            box = QCheckBox(self._words(name, members, throughout).replace("&", "&&"), self._room)
            box.setObjectName(f"field.{self._name}.{place}")
            box.setDisabled(name in throughout)
            box.clicked.connect(lambda is_absent, name=name: self._on_clicked(name, is_absent))
            self._flow.addWidget(box)
            box.show()
            self._boxes[name] = box

    def _words(self, name: str, members: Sequence[str], throughout: Collection[str]) -> str:
        if name in throughout:
            return self.tr("{name} (the whole meeting)").format(name=name)
        return name if name in members else self.tr("{name} (no member)").format(name=name)

    def _on_clicked(self, name: str, is_absent: bool) -> None:
        wanted = {*self._absent, name} if is_absent else {*self._absent} - {name}
        self.edited.emit(tuple(one for one in self._boxes if one in wanted))
