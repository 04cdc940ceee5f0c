"""Where a contribution goes: to the cursor, into one section, or section by section."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from secretariat.domain.text import OBJECT, Paragraph, plain
from secretariat.domain.text_placing import Passage, Placement, Target, Way, suggestions
from secretariat.ui import theme
from secretariat.ui.contributions.contribution_words import quoted
from secretariat.ui.kit.segments import Segment, Segments


class Where(IntEnum):
    """The ways, in the order of their buttons."""

    CURSOR = 0
    SECTION = 1
    SECTIONS = 2


class WhereTo(QWidget):
    """Asks for the way, and for the section of the second one. Signals: `changed`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments = Segments(
            (
                Segment(self.tr("At the cursor"), "at_cursor"),
                Segment(self.tr("Into a section"), "into_section"),
                Segment(self.tr("Section by section"), "by_section"),
            ),
            self,
        )
        self._section = QComboBox(self)
        self._section.setObjectName("field.section")
        self._section.setAccessibleName(self.tr("Section"))
        self._section.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._section.setMinimumContentsLength(18)
        label = QLabel(self.tr("Where to"), self)
        theme.set_look(label, "label")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for widget in (label, self._segments, self._section):
            row.addWidget(widget)
        row.addStretch(1)
        self._segments.chosen.connect(lambda _page: self._on_changed())
        self._section.activated.connect(lambda _place: self.changed.emit())
        self._on_changed()

    @property
    def where(self) -> Where:
        """The way that is chosen."""
        return Where(self._segments.page)

    @property
    def section(self) -> str:
        """The key of the section that is chosen, empty while none is."""
        return self._section.currentData() or ""

    def choose(self, where: Where) -> None:
        """Choose a way without a signal."""
        self._segments.show_page(where)
        self._section.setVisible(where is Where.SECTION)

    def offer(self, targets: Sequence[Target], *, here: str) -> None:
        """Offer the sections there are; the one chosen stays, else it is the one the cursor stands in (`here`)."""
        wanted = self.section or here
        with QSignalBlocker(self._section):
            self._section.clear()
            for target in targets:
                self._section.addItem(target.words or self.tr("(no heading)"), target.key)
            self._section.setCurrentIndex(max(self._section.findData(wanted), 0) if targets else -1)
        for way in (Where.SECTION, Where.SECTIONS):
            self._segments.offer(way, is_there=bool(targets))
        if not targets:
            self.choose(Where.CURSOR)

    def _on_changed(self) -> None:
        self._section.setVisible(self.where is Where.SECTION)
        self.changed.emit()


class SectionsPage(QScrollArea):
    """Where each section of a contribution goes: suggested by its heading, changed by hand. Signals: `changed`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._passages: tuple[Passage, ...] = ()
        self._targets: tuple[Target, ...] = ()
        self._fields: list[QComboBox] = []
        self._show_rows(())

    @property
    def placements(self) -> tuple[tuple[Passage, Placement], ...] | None:
        """Where each passage goes; None while that is open for one of them."""
        chosen = [field.currentData() for field in self._fields]
        return None if None in chosen else tuple(zip(self._passages, chosen, strict=True))

    def show_passages(self, passages: Sequence[Passage], targets: Sequence[Target]) -> None:
        """Show the passages with what is suggested for each; what was chosen for one with the same heading stays."""
        if (tuple(passages), tuple(targets)) == (self._passages, self._targets):
            return
        known = self._chosen()
        self._passages, self._targets = tuple(passages), tuple(targets)
        keys = {target.key for target in targets}
        wanted = [
            kept if (kept := known.get(one.heading)) and (kept.way is not Way.INTO or kept.key in keys) else suggested
            for one, suggested in zip(passages, suggestions(passages, targets), strict=True)
        ]
        self._show_rows(wanted)

    def begin(self) -> None:
        """Put the cursor on the first passage."""
        if self._fields:
            self._fields[0].setFocus()

    def _chosen(self) -> dict[str, Placement]:
        said = zip(self._passages, (field.currentData() for field in self._fields), strict=True)
        return {passage.heading: placement for passage, placement in said if placement is not None}

    def _show_rows(self, wanted: Sequence[Placement | None]) -> None:
        page = QWidget(self)
        theme.set_look(page, "page")
        grid = QGridLayout(page)
        grid.setContentsMargins(12, 12, 12, 12)
        grid.setVerticalSpacing(4)
        help_line = QLabel(self._help(), page, wordWrap=True)
        theme.set_look(help_line, "muted")
        grid.addWidget(help_line, 0, 0)
        self._fields = []
        for place, (passage, placement) in enumerate(zip(self._passages, wanted, strict=True)):
            grid.setRowMinimumHeight(3 * place + 1, 8)
            field = self._field(place, passage, placement, page)
            grid.addWidget(self._name(passage, field, page), 3 * place + 2, 0)
            grid.addWidget(field, 3 * place + 3, 0)
            self._fields.append(field)
        grid.setRowStretch(3 * len(self._fields) + 1, 1)
        self.setWidget(page)
        self.changed.emit()

    def _help(self) -> str:
        if not self._passages:
            return self.tr(
                "The sections are matched once every change is decided: only then is it known what they say."
            )
        return self.tr("Suggested by the words of the headings. A section is added to, or filled where it is empty.")

    def _name(self, passage: Passage, field: QComboBox, page: QWidget) -> QLabel:
        label = QLabel(passage_name(passage), page, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_look(label, "label")
        label.setBuddy(field)
        return label

    def _field(self, place: int, passage: Passage, wanted: Placement | None, page: QWidget) -> QComboBox:
        field = QComboBox(page)
        field.setObjectName(f"field.passage.{place}")
        field.setAccessibleName(passage_name(passage))
        field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if wanted is None:
            field.addItem(self.tr("Choose where it goes …"), None)
        for target in self._targets:
            words = target.words or self.tr("(no heading)")
            field.addItem(self.tr("Into “{section}”").format(section=words), Placement(Way.INTO, target.key))
        if passage.heading:
            field.addItem(self.tr("New section"), Placement(Way.NEW))
        field.addItem(self.tr("Leave it out"), Placement(Way.LEFT_OUT))
        places = (row for row in range(field.count()) if field.itemData(row) == wanted)
        field.setCurrentIndex(next(places, 0))
        field.activated.connect(lambda _place: self.changed.emit())
        return field


def passage_name(passage: Passage) -> str:
    """Return the heading of a passage, or how it begins."""
    if passage.heading:
        return passage.heading
    words = (plain(block).replace(OBJECT, "") for block in passage.blocks if isinstance(block, Paragraph))
    begins = " ".join(next((line for line in words if line.strip()), "").split())
    return quoted(f"{begins[:48]} …" if len(begins) > 48 else begins)
