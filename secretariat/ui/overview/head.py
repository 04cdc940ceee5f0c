"""The head of the overview: which period, what is picked out of it, and the two things most often done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.periods import Period, PeriodId
from secretariat.ui.icons import icon
from secretariat.ui.kit.flow import FlowLayout
from secretariat.ui.overview.quick_filters import QuickFilter, word
from secretariat.ui.theme import set_look

ENDED = "ended"
"""The chip that shows or hides what is closed or moved."""


class OverviewHead(QWidget):
    """Title, chooser of the period, filter, chips and buttons."""

    period_chosen = Signal(int)
    filtered = Signal()
    grouped = Signal(bool)
    columns_wanted = Signal(QToolButton)
    """The menu of the columns is asked for, under its button."""
    new_wanted = Signal()
    begin_wanted = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = QLabel(title, self)
        self._count = QLabel(self)
        self._periods = QComboBox(self)
        self._begin = QPushButton(icon("file-plus", role="accent"), "", self)
        self._new = QPushButton(icon("plus", role="on_accent"), self.tr("New initiative"), self)
        self._filter = QLineEdit(self)
        self._chips: dict[QuickFilter, QPushButton] = {}
        self._ended = QPushButton(self)
        self._filters = QWidget(self)
        self._build()

    @property
    def typed(self) -> str:
        """What stands in the filter."""
        return self._filter.text()

    @property
    def quick(self) -> frozenset[QuickFilter]:
        """The quick filters that are on."""
        return frozenset(quick for quick, chip in self._chips.items() if chip.isChecked())

    @property
    def with_ended(self) -> bool:
        """True while closed and moved initiatives are shown."""
        return self._ended.isChecked()

    def show_periods(self, periods: Sequence[Period], chosen: PeriodId | None) -> None:
        """Offer the periods, the newest first, with `chosen` in front."""
        self._periods.clear()
        for period in periods:
            self._periods.addItem(period.draft.name, period.id)
        self._periods.setCurrentIndex(self._periods.findData(chosen))
        self._periods.setVisible(bool(periods))

    def show_counts(self, counts: Mapping[QuickFilter, int], ended: int) -> None:
        """Say on each chip how many rows it would show; one that would show none goes, unless it is on."""
        for quick, chip in self._chips.items():
            chip.setText(f"{word(quick)} {counts[quick]}")
            chip.setVisible(bool(counts[quick]) or chip.isChecked())
        self._ended.setText(f"{self.tr('Closed and moved')} {ended}")
        self._ended.setVisible(bool(ended))
        missing = counts[QuickFilter.MISSING_SHEET]
        self._begin.setVisible(bool(missing))
        self._begin.setText(
            self.tr("Begin the missing sheet …") if missing == 1 else self.tr("Begin the missing sheets …")
        )

    def show_shown(self, shown: int, total: int) -> None:
        """Tell how many of the rows are shown."""
        words = self.tr("{shown} of {total}") if shown != total else self.tr("{total} in all")
        self._count.setText(words.format(shown=shown, total=total) if total else "")

    def offer(self, *, filters: bool, new: bool) -> None:
        """Offer what makes sense now: filters only where there are rows, a new initiative only with a committee."""
        self._filters.setVisible(filters)
        self._new.setVisible(new)

    def go_to_filter(self) -> None:
        """Put the cursor in the filter."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def clear(self) -> None:
        """Pick nothing out any more."""
        self._filter.clear()
        for chip in self._chips.values():
            chip.setChecked(False)
        self._ended.setChecked(True)
        self._filter.setFocus()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(self._made_top())
        inside = QVBoxLayout(self._filters)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addLayout(self._made_filter_line())
        inside.addWidget(self._made_chips())
        layout.addWidget(self._filters)

    def _made_top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        set_look(self._title, "title")
        set_look(self._count, "muted")
        self._periods.setObjectName("field.period")
        self._periods.setAccessibleName(self.tr("Period"))
        self._periods.setToolTip(self.tr("Period"))
        self._periods.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._periods.activated.connect(lambda index: self.period_chosen.emit(self._periods.itemData(index)))
        set_look(self._begin, "quiet")
        self._begin.setObjectName("begin_missing")
        self._begin.clicked.connect(self.begin_wanted)
        set_look(self._new, "primary")
        self._new.setObjectName("new_initiative")
        self._new.clicked.connect(self.new_wanted)
        row.addWidget(self._title)
        row.addSpacing(4)
        row.addWidget(self._periods)
        row.addSpacing(4)
        row.addWidget(self._count)
        row.addStretch()
        row.addWidget(self._begin)
        row.addWidget(self._new)
        return row

    def _made_filter_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self._filter.setObjectName("filter.initiatives")
        self._filter.setPlaceholderText(self.tr("Filter by number, name, office …"))
        self._filter.setAccessibleName(self.tr("Filter the initiatives"))
        self._filter.setClearButtonEnabled(True)
        self._filter.addAction(icon("funnel", role="muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._filter.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._filter.setMinimumWidth(160)
        self._filter.textChanged.connect(lambda _: self.filtered.emit())
        row.addWidget(self._filter, 1)
        row.addWidget(self._made_grouping(), 0, Qt.AlignmentFlag.AlignVCenter)
        columns = self._tool("columns-3-cog", self.tr("Columns"))
        columns.clicked.connect(lambda: self.columns_wanted.emit(columns))
        # Not held to the middle, the lowest of them would make the row as low as itself.
        row.addWidget(columns, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _made_grouping(self) -> QToolButton:
        grouping = self._tool("layout-list", self.tr("Under the sections of the report"))
        grouping.setObjectName("grouping")
        grouping.setCheckable(True)
        grouping.setChecked(True)
        grouping.setIcon(icon("layout-list", role="muted", checked_role="on_accent_soft"))
        grouping.toggled.connect(self.grouped)
        return grouping

    def _made_chips(self) -> QWidget:
        chips = QWidget(self)
        flow = FlowLayout(chips, margin=0, gap=6)
        for quick in QuickFilter:
            chip = QPushButton(chips)
            chip.setObjectName(f"filter.{quick.value}")
            self._chips[quick] = chip
        self._ended.setObjectName(f"filter.{ENDED}")
        for chip in (*self._chips.values(), self._ended):
            chip.setCheckable(True)
            set_look(chip, "filter")
            flow.addWidget(chip)
        self._ended.setChecked(True)
        for chip in (*self._chips.values(), self._ended):
            chip.toggled.connect(lambda _: self.filtered.emit())
        return chips

    def _tool(self, drawing: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(drawing, role="muted"))
        button.setIconSize(QSize(18, 18))
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button
