"""The cards of a returned file: what is said of it as a whole, each sheet's heading, each field, what is unchanged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.application.travelling import FieldReturn, ReturnedSheet
from secretariat.domain.status_sheets import Sheet
from secretariat.ui import theme
from secretariat.ui.icons import icon, pixmap
from secretariat.ui.kit.chip import Chip
from secretariat.ui.record.words import moment
from secretariat.ui.returns.weighing import LOOKS, Decision, Weighed, word
from secretariat.ui.side_by_side.cards import Card
from secretariat.ui.side_by_side.field_words import as_text
from secretariat.ui.side_by_side.passage_view import PassageView
from secretariat.ui.side_by_side.passages import alone, side_by_side
from secretariat.ui.side_by_side.two_columns import TwoColumns

translate = QCoreApplication.translate


class RemarkLines(QWidget):
    """Sentences, each with the sign of something to know."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signs: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        theme.appearance().changed.connect(self._tint)

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Show them; they are told once."""
        for row, sentence in enumerate(sentences):
            sign, label = QLabel(self), QLabel(sentence, self, wordWrap=True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._signs.append(sign)
            self._grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label, row, 1)
        self.setVisible(bool(sentences))
        self._tint()

    def _tint(self) -> None:
        for sign in self._signs:
            sign.setPixmap(pixmap("triangle-alert", role="warning", side=16, ratio=self.devicePixelRatio()))


@dataclass(frozen=True, slots=True)
class SheetHead:
    """What stands above a returned sheet's fields; `sheet` is None above what is said of the file as a whole."""

    heading: str
    told: str
    sentences: tuple[str, ...]
    sheet: ReturnedSheet | None = None


def sent_told(sheet: ReturnedSheet) -> str:
    """Return who a sheet was sent to, when, and by whom."""
    dispatch = sheet.dispatch
    words = translate("ReturnCards", "Sent to {office} on {moment} by {name}")
    return words.format(office=dispatch.office, moment=moment(dispatch.at), name=dispatch.by)


class HeadCard(Card):
    """Shows a `SheetHead`. `open_wanted` when the stored sheet is wanted in a tab."""

    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading, self._told = QLabel(self), QLabel(self, wordWrap=True)
        theme.set_look(self._heading, "heading")
        theme.set_look(self._told, "muted")
        self._open = QPushButton(icon("external-link", role="accent"), self.tr("Open the sheet"), self)
        theme.set_look(self._open, "quiet")
        self._remarks = RemarkLines(self)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._open)
        layout.addLayout(head)
        layout.addWidget(self._told)
        layout.addWidget(self._remarks)
        self._open.clicked.connect(lambda _checked: self.open_wanted.emit())
        self._is_told = False
        self.sheet: Sheet | None = None

    def show_content(self, content: SheetHead) -> None:
        self.sheet = content.sheet.sheet if content.sheet is not None else None
        self._heading.setText(content.heading)
        self._told.setText(content.told)
        self._told.setVisible(bool(content.told))
        self._open.setVisible(content.sheet is not None)
        if content.sheet is not None:
            self._open.setObjectName(f"action.open_sheet.{content.sheet.sheet.id}")
        if not self._is_told:
            self._is_told = True
            self._remarks.show_sentences(content.sentences)


class ReturnCard(Card):
    """Shows a `Weighed` field: what is stored beside what came back. `decided` carries its place and the decision."""

    decided = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weighed: Weighed | None = None
        self._label = QLabel(self, wordWrap=True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_look(self._label, "label")
        self._contested, self._chip = Chip(self), Chip(self)
        self._contested.tell(self.tr("Changed here too"), "triangle-alert", "warning")
        self._warning = QLabel(
            self.tr("It was changed here too after it was sent. Accepting puts what came back in its place."),
            self,
            wordWrap=True,
        )
        theme.set_look(self._warning, "warning")
        self._columns = TwoColumns(self.tr("Stored now"), self.tr("As it came back"), self, is_headed=True)
        self._sent = PassageView(self.tr("As it was sent"), self)
        self._sent_name = QLabel(self.tr("As it was sent"), self)
        theme.set_look(self._sent_name, "muted")
        self._show_sent = QPushButton(icon("history", role="accent"), self.tr("Show what was sent"), self)
        self._show_sent.setCheckable(True)
        self._accept = self._button("check", self.tr("Accept"), self.tr("Accept (Space)"), Decision.ACCEPTED)
        self._refuse = self._button("ban", self.tr("Refuse"), self.tr("Refuse (Delete)"), Decision.REFUSED)
        self._build()

    def show_content(self, content: Weighed) -> None:
        self._weighed = content
        field, key = content.field, f"{content.place[0]}.{content.place[1]}"
        self._label.setText(field.label)
        self._chip.tell(word(content.decision), *LOOKS[content.decision])
        self._contested.setVisible(content.is_contested)
        self._warning.setVisible(content.is_contested)
        language = content.sheet.sheet.draft.language
        stored, returned = (as_text(value, language) for value in (field.stored, field.returned))
        self._columns.show_sides(*side_by_side(stored, returned), when_empty=self.tr("Nothing"))
        self._sent.show_side(alone(as_text(field.sent, language)), when_empty=self.tr("Nothing"))
        for button, act, decision in (
            (self._accept, "accept", Decision.ACCEPTED),
            (self._refuse, "refuse", Decision.REFUSED),
        ):
            button.setObjectName(f"action.{act}.{key}")
            button.setAccessibleName(f"{button.text()}: {field.label}")
            button.setChecked(content.decision is decision)
            button.setVisible(content.decision is not Decision.STORED)
        self._show_sent.setObjectName(f"action.show_sent.{key}")

    def set_chosen(self, *, is_chosen: bool) -> None:
        """Let the buttons of the chosen card, and no others, be on the way of the Tab key."""
        for button in (self._show_sent, self._accept, self._refuse):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus)

    def show_sent(self, is_wanted: bool) -> None:
        """Show what was sent as well, or no longer."""
        self._show_sent.setChecked(is_wanted)

    @property
    def shows_sent(self) -> bool:
        """True while what was sent is shown."""
        return self._show_sent.isChecked()

    def _button(self, drawing: str, label: str, tip: str, decision: Decision) -> QPushButton:
        button = QPushButton(icon(drawing), label, self)
        button.setCheckable(True)
        button.setToolTip(tip)
        theme.set_look(button, "filter")
        button.clicked.connect(lambda: self._on_decided(decision))
        return button

    def _on_decided(self, decision: Decision) -> None:
        if self._weighed is not None:
            self.decided.emit(self._weighed.place, decision)

    def _on_sent_wanted(self, is_wanted: bool) -> None:
        self._sent.setVisible(is_wanted)
        self._sent_name.setVisible(is_wanted)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 10)
        layout.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._label, 1)
        head.addWidget(self._contested, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        for part in (self._warning, self._columns, self._sent_name, self._sent):
            layout.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(8)
        theme.set_look(self._show_sent, "quiet")
        self._show_sent.toggled.connect(self._on_sent_wanted)
        self._on_sent_wanted(False)
        row.addWidget(self._show_sent)
        row.addStretch()
        row.addWidget(self._accept)
        row.addWidget(self._refuse)
        layout.addLayout(row)


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The fields of a sheet that came back as they were sent."""

    sheet: ReturnedSheet
    fields: tuple[FieldReturn, ...]


class UnchangedCard(Card):
    """Shows `Unchanged` fields folded away; their words are made when they are unfolded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unchanged: Unchanged | None = None
        self._fold = QPushButton(self)
        self._fold.setCheckable(True)
        theme.set_look(self._fold, "quiet")
        self._fold.toggled.connect(self._on_folded)
        self._words: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 6, 16, 6)
        self._layout.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)

    def show_content(self, content: Unchanged) -> None:
        self._unchanged = content
        self._fold.setObjectName(f"action.unfold.{content.sheet.dispatch.token}")
        self._on_folded(self._fold.isChecked())

    def _on_folded(self, is_open: bool) -> None:
        if self._unchanged is None:
            return
        if is_open and self._words is None:
            self._words = self._made_words(self._unchanged)
            self._layout.addWidget(self._words)
        if self._words is not None:
            self._words.setVisible(is_open)
        self._fold.setIcon(icon("chevron-down" if is_open else "chevron-right", role="accent"))
        self._fold.setText(unchanged_told(len(self._unchanged.fields)))

    def _made_words(self, unchanged: Unchanged) -> QWidget:
        words = QWidget(self)
        grid = QGridLayout(words)
        grid.setContentsMargins(8, 4, 0, 8)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, field in enumerate(unchanged.fields):
            label = QLabel(field.label, words, wordWrap=True)
            label.setMaximumWidth(200)
            theme.set_look(label, "muted")
            view = PassageView(field.label, words)
            side = alone(as_text(field.returned, unchanged.sheet.sheet.draft.language))
            view.show_side(side, when_empty=self.tr("Nothing"))
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(view, row, 1)
        return words


def unchanged_told(count: int) -> str:
    """Return how many fields came back as they were sent."""
    if count == 1:
        return translate("ReturnCards", "1 field came back unchanged")
    return translate("ReturnCards", "{count} fields came back unchanged").format(count=count)
