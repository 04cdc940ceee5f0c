"""The whole passage beside the list of hits: read-only, with its looks, where it comes from, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QTextCursor, QUndoStack
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from secretariat.application.ports import PasteReader
from secretariat.application.quoting import can_be_quoted
from secretariat.application.searched import Passage, SearchHit
from secretariat.domain.danish.dates import short_date
from secretariat.domain.searched_words import Term, marked
from secretariat.domain.text import Paragraph, Text, notes, run
from secretariat.ui.editing.offsets import to_qt
from secretariat.ui.editing.page import TextPage
from secretariat.ui.icons import icon
from secretariat.ui.kit.elided import ElidedLabel, heading_label
from secretariat.ui.kit.keys import with_keys
from secretariat.ui.searching.found_painting import found_format
from secretariat.ui.searching.kinds import kind_word, state_word
from secretariat.ui.theme import set_look

INSERT_KEY = "Ctrl+Return"
MOST_MARKS = 400
"""Words that are marked in a passage: more would only slow the page down."""

PAGE_MARGIN = 16
"""Pixels around the passage, which stands in a card of its own."""

MOST_TITLE = 28
"""Letters of a record's title on the button; the whole of it stands under the pointer."""


class PassageView(QFrame):
    """`open_wanted` and `insert_wanted` when the buttons are pressed."""

    open_wanted = Signal()
    insert_wanted = Signal()

    def __init__(self, paste: PasteReader, parent: QWidget) -> None:
        super().__init__(parent)
        self._passage: Passage | None = None
        self._terms: tuple[Term, ...] = ()
        self._heading = heading_label("", self)
        self._source = QLabel(self, wordWrap=True)
        self._more = ElidedLabel(self)
        self._steps = QUndoStack(self)
        self.page = TextPage(self._steps, paste, self)
        self._open = QPushButton(icon("external-link", role="on_accent"), self.tr("Open"), self)
        self._insert = QPushButton(icon("superscript", role="text"), "", self)
        self._reason = QLabel(self, wordWrap=True)
        self._build()
        self.show_passage(None, "", "")

    @property
    def passage(self) -> Passage | None:
        """The passage that is shown."""
        return self._passage

    @property
    def can_insert(self) -> bool:
        """True when the passage can be put somewhere."""
        return self._insert.isEnabled()

    def show_hit(self, hit: SearchHit) -> None:
        """Show where a hit stands; its passage follows."""
        self._terms = hit.terms
        self._heading.setText(hit.heading or hit.title)
        self._source.setText(source_line(hit))
        state = state_word(hit.kind, hit.state)
        self._more.setText(" · ".join(part for part in (kind_word(hit.kind), state) if part))

    def show_passage(self, passage: Passage | None, target: str, reason: str) -> None:
        """Show the passage of the hit; `target` and `reason` as `offer_target` has them."""
        self._passage = passage
        self.page.load(_with_notes(passage.text) if passage is not None else Text())
        self._steps.clear()  # nothing is written here; a stack that is not empty would tell the page of its end
        self._mark()
        self.offer_target(target, reason)

    def offer_target(self, target: str, reason: str) -> None:
        """Offer to insert the passage into the record of the title `target`; `reason` tells why it cannot be."""
        if not reason and (self._passage is None or not can_be_quoted(self._passage)):
            reason = self.tr("No text stands here that could be inserted.") if self._passage is not None else ""
            is_possible = False
        else:
            is_possible = not reason
        short = target if len(target) <= MOST_TITLE else target[:MOST_TITLE].rstrip() + "…"
        words = self.tr("Insert into “{title}”").format(title=short) if target else self.tr("Insert")
        self._insert.setText(words.replace("&", "&&"))
        self._insert.setToolTip(
            with_keys(reason or self.tr("Insert into “{title}”").format(title=target), "Ctrl+Enter")
        )
        self._insert.setAccessibleDescription(reason)
        self._insert.setEnabled(is_possible)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))

    def _mark(self) -> None:
        """Mark the words that were looked for, and bring the first into sight."""
        selections: list[QTextEdit.ExtraSelection] = []
        block = self.page.document().begin()
        while block.isValid() and len(selections) < MOST_MARKS:
            place = block.position()
            for words, is_match in marked(block.text(), self._terms):
                length = to_qt(words, len(words))
                if is_match:
                    selections.append(self._selection(place, length))
                place += length
            block = block.next()
        self.page.setExtraSelections(selections)
        if selections:
            cursor = QTextCursor(selections[0].cursor)
            cursor.clearSelection()
            self.page.setTextCursor(cursor)
            self.page.ensureCursorVisible()

    def _selection(self, place: int, length: int) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self.page.document())
        cursor.setPosition(place)
        cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
        made = QTextEdit.ExtraSelection()
        made.cursor = cursor
        made.format = found_format()
        # On a page the words keep their width: a rule tells what bold tells in the list.
        made.format.setFontUnderline(True)
        return made

    def changeEvent(self, event: QEvent) -> None:
        """Mark in the colours of the theme in force."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "page"):
            self._mark()

    def _build(self) -> None:
        set_look(self, "card")
        set_look(self._more, "muted")
        set_look(self._source, "muted")
        set_look(self._reason, "help")
        set_look(self._open, "primary")
        self._source.setObjectName("source")
        self._source.setTextFormat(Qt.TextFormat.PlainText)
        self._source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        flags = Qt.TextInteractionFlag
        self.page.document().setDocumentMargin(PAGE_MARGIN)
        self.page.setReadOnly(True)
        self.page.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.page.setAccessibleName(self.tr("The whole passage"))
        self._open.setObjectName("action.open_found")
        self._open.setToolTip(with_keys(self.tr("Open"), "Enter"))
        self._insert.setObjectName("action.insert_found")
        for button, signal in ((self._open, self.open_wanted), (self._insert, self.insert_wanted)):
            button.clicked.connect(_telling(signal.emit))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 14, 1, 14)
        layout.setSpacing(8)
        layout.addLayout(_column(16, 2, (self._heading, self._source, self._more)))
        layout.addWidget(self.page, 1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(16, 0, 16, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self._open)
        buttons.addWidget(self._insert)
        buttons.addStretch()
        layout.addLayout(buttons)
        layout.addLayout(_column(16, 0, (self._reason,)))


def source_line(hit: SearchHit) -> str:
    """Return the document a hit stands in, its date and its case number."""
    source = hit.provenance
    day = short_date(source.day) if source.day is not None else ""
    return " · ".join(part for part in (source.title, day, source.case_number) if part)


def _with_notes(text: Text) -> Text:
    """Return a passage with its footnotes told below it."""
    told = [Paragraph((*run(f"{number}  "), *mark.note)) for number, mark in enumerate(notes(text), start=1)]
    return Text((*text.blocks, *told))


def _telling(tell: Callable[[], None]) -> Callable[[bool], None]:
    def told(_checked: bool) -> None:
        tell()

    return told


def _column(side: int, gap: int, widgets: Sequence[QWidget]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(side, 0, side, 0)
    column.setSpacing(gap)
    for widget in widgets:
        column.addWidget(widget)
    return column
