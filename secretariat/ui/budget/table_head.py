"""What stands over the grid: the table's title, written in place, how it is counted, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from secretariat.domain.problems import Problem
from secretariat.ui import labels as of_codes
from secretariat.ui.budget import labels
from secretariat.ui.budget.open_table import OpenTable
from secretariat.ui.icons import icon, pixmap
from secretariat.ui.kit.elided import ElidedLabel
from secretariat.ui.kit.fields import Field
from secretariat.ui.kit.inputs import LineInput
from secretariat.ui.theme import appearance, set_look

TITLE = "title"
SIGN = 16
"""Pixels; the side of the drawing before the quiet line."""


class TableHead(QFrame):
    """The bar over the grid."""

    settings_wanted = Signal()
    save_wanted = Signal()
    left = Signal()
    """The title is written; the work goes on in the grid."""

    def __init__(self, record: OpenTable, parent: QWidget) -> None:
        super().__init__(parent)
        set_look(self, "bar")
        self._record = record
        self._title = LineInput(Field(TITLE, self.tr("Title"), ghost=self.tr("What the table is called")), self)
        self._title.editor.setObjectName("field.title")
        self._title.name_for_readers(self.tr("Title"))
        self._mistake = QLabel(self)
        self._sign = QLabel(self)
        self._counted = ElidedLabel(self)
        self._settings = QPushButton(icon("settings", role="text"), self.tr("Settings …"), self)
        self._save = QPushButton(icon("save", role="on_accent"), self.tr("Save"), self)
        self._build()
        self._connect()
        self.show_draft("")

    def go_to_title(self) -> None:
        """Put the cursor in the title; what a new table begins with is marked, so that typing replaces it."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._record.record is None:
            self._line.selectAll()

    def show_problems(self, problems: tuple[Problem, ...]) -> bool:
        """Show what is wrong with the title; True when something is."""
        mine = [problem for problem in problems if problem.field == TITLE]
        self._mistake.setText(" ".join(of_codes.problem(problem) for problem in mine))
        self._mistake.setVisible(bool(mine))
        self._title.set_wrong(bool(mine))
        return bool(mine)

    def show_draft(self, path: str) -> None:
        """Follow the draft."""
        draft = self._record.draft
        if path in ("", TITLE):
            self._title.show_value(draft.title)
            self._show_beginning()
            if draft.title.strip():
                self.show_problems(())
        self._counted.setText(self._counted_words())
        self._sign.setVisible(draft.is_overview)

    def show_save(self) -> None:
        """Offer to save while something is not stored."""
        self._save.setEnabled(self._record.edited.is_dirty or self._record.record is None)

    def _show_beginning(self) -> None:
        """Show how a title begins that is too long for its field, while nobody writes in it."""
        if not self._line.hasFocus():
            self._line.setCursorPosition(0)

    def _counted_words(self) -> str:
        draft = self._record.draft
        overview = self.tr("Economic overview") if draft.is_overview else ""
        period = next((period.draft.name for period in self._record.periods if period.id == draft.period), "")
        return " · ".join(filter(None, (overview, labels.settings_line(draft), period)))

    @property
    def _line(self) -> QLineEdit:
        line = self._title.editor
        assert isinstance(line, QLineEdit)  # noqa: S101 - that is what a LineInput writes in
        return line

    def _build(self) -> None:
        set_look(self._line, "heading")
        set_look(self._mistake, "problem")
        set_look(self._counted, "muted")
        set_look(self._save, "primary")
        self._mistake.hide()
        self._settings.setObjectName("action.open_settings")
        self._settings.setIconSize(QSize(SIGN, SIGN))
        self._save.setObjectName("save")
        self._save.setToolTip("Ctrl+S")
        words = QVBoxLayout()
        words.setSpacing(2)
        quiet = QHBoxLayout()
        quiet.setContentsMargins(9, 0, 0, 0)
        quiet.setSpacing(6)
        quiet.addWidget(self._sign)
        quiet.addWidget(self._counted, 1)
        for part in (self._title, self._mistake):
            words.addWidget(part)
        words.addLayout(quiet)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 24, 10)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self._settings, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._save, 0, Qt.AlignmentFlag.AlignTop)
        self._tint()

    def _connect(self) -> None:
        record = self._record
        self._title.edited.connect(lambda text: record.edited.edit(TITLE, text, text=self.tr("Title")))
        self._title.left.connect(record.edited.settle)
        self._title.left.connect(self._show_beginning)
        self._line.returnPressed.connect(self.left)
        self._settings.clicked.connect(self.settings_wanted)
        self._save.clicked.connect(self.save_wanted)
        record.edited.changed.connect(self.show_draft)
        record.surroundings_changed.connect(lambda: self.show_draft(""))
        appearance().changed.connect(self._tint)

    def _tint(self) -> None:
        self._sign.setPixmap(pixmap("landmark", role="accent", side=SIGN, ratio=self.devicePixelRatioF()))
