"""The text of a contribution as it will come in, with every change that is undecided marked where it stands.

What was put in is underlined, what was taken out is struck through, both in a colour; a change that is decided is done:
what goes is gone, what stays has dots under it. Where the cursor stands is told to who cannot see it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from secretariat.application.contributed import MarkedBlock, MarkedSpan, RevisionKind
from secretariat.domain.text import Block, Emphasis, Heading, ListItem
from secretariat.ui import theme
from secretariat.ui.contributions.contribution_words import by, revision_told
from secretariat.ui.contributions.decisions import DECIDING_KEYS, Decisions, word

MOST_REWRITTEN = 40
"""Changes decided at once beyond which all is written anew: that is quicker then."""

COLUMN = 720
"""Pixels of text and margins: about 75 characters to the line."""

_BESIDE_CELLS = "  │  "
_HEADING_SIZES = {1: 1.3, 2: 1.15}


_Kinds: TypeAlias = frozenset[RevisionKind]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where words of a change stand: characters inside a line of the view."""

    key: str
    line: int
    start: int
    end: int


class MarkedView(QTextEdit):
    """Signals: `stood_on` with the key of the change the cursor came to; `decided` when a key decides about it."""

    stood_on = Signal(str)
    decided = Signal(object)

    def __init__(self, blocks: Sequence[MarkedBlock], decisions: Decisions, parent: QWidget | None = None) -> None:
        self._blocks = tuple(blocks)
        self._decisions = decisions
        self._lines: tuple[tuple[int, ...], ...] = ()
        self._places: dict[int, list[_Place]] = {}
        self._looks: dict[tuple[int, Emphasis, _Kinds | None], QTextCharFormat] = {}
        self._is_moving = False
        super().__init__(parent)
        self.setObjectName("contribution.text")
        self.setAccessibleName(self.tr("The text as it will come in"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        theme.set_look(self, "paper")
        self.document().setDocumentMargin(20)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self._write_all()
        decisions.changed.connect(self._on_decided)
        self.cursorPositionChanged.connect(self._on_cursor_moved)
        self.selectionChanged.connect(self._on_cursor_moved)  # a click where a selection ended moves nothing

    def go_to(self, key: str) -> None:
        """Mark a change and bring it into view; the cursor stands where it was, when nothing is left of it."""
        places = [place for line in sorted(self._places) for place in self._places[line] if place.key == key]
        if not places:
            return
        cursor = self.textCursor()
        cursor.setPosition(self._start(places[0]))
        cursor.setPosition(self._start(places[-1]) + places[-1].end - places[-1].start, QTextCursor.MoveMode.KeepAnchor)
        self._is_moving = True
        self.setTextCursor(cursor)
        self._is_moving = False
        self.ensureCursorVisible()
        self._tell(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide about the change the cursor stands in."""
        decision = DECIDING_KEYS.get(Qt.Key(event.key()))
        if decision is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        else:
            self.decided.emit(decision)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell of the change under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            keys = self._changes_at(self.cursorForPosition(event.pos()))
            QToolTip.showText(event.globalPos(), "\n".join(map(self._told, keys)), self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines short enough to read, whatever room there is."""
        super().resizeEvent(event)
        self.setLineWrapColumnOrWidth(min(COLUMN, self.viewport().width()))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the words in the colours of the theme in force."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._lines:
            self._write_all()

    # Where the cursor is

    def _on_cursor_moved(self) -> None:
        if self._is_moving:
            return
        keys = self._changes_at(self.textCursor())
        if keys:
            self._tell(keys[-1])
            self.stood_on.emit(keys[-1])

    def _changes_at(self, cursor: QTextCursor) -> tuple[str, ...]:
        """Return the changes that a place stands in, the innermost last: one can take out what another put in."""
        here = cursor.positionInBlock()
        places = self._places.get(cursor.blockNumber(), ())
        return tuple(place.key for place in places if place.start <= here < place.end)

    def _tell(self, key: str) -> None:
        """Say what is marked in words, to who listens."""
        told = self._told(key)
        self.setAccessibleDescription(told)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    def _told(self, key: str) -> str:
        revision = self._decisions.revision(key)
        return " · ".join((revision_told(revision), by(revision.author, revision.at), word(self._decisions.of(key))))

    def _start(self, place: _Place) -> int:
        return self.document().findBlockByNumber(place.line).position() + place.start

    # Writing

    def _on_decided(self, keys: frozenset[str]) -> None:
        lines = self._joined()
        if lines != self._lines or len(keys) > MOST_REWRITTEN:
            self._write_all()
            return
        touched = [line for line, places in self._places.items() if any(place.key in keys for place in places)]
        self._is_moving = True
        for line in touched:
            cursor = QTextCursor(self.document().findBlockByNumber(line))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            self._write_line(cursor, line)
        self._is_moving = False

    def _write_all(self) -> None:
        bar = self.verticalScrollBar()
        seen = bar.value()
        self._is_moving = True
        self._lines, self._places = self._joined(), {}
        self._looks.clear()  # they are of the theme and the letters that were
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for line in range(len(self._lines)):
            if line:
                cursor.insertBlock()
            self._write_line(cursor, line)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._is_moving = False
        bar.setValue(seen)

    def _joined(self) -> tuple[tuple[int, ...], ...]:
        """Return which blocks stand in each line: more than one where the end of a paragraph goes."""
        lines: list[tuple[int, ...]] = []
        begun: tuple[int, ...] = ()
        for number, block in enumerate(self._blocks):
            begun = (*begun, number)
            last = block.spans[-1] if block.spans else None
            if last is None or not last.ends_paragraph or self._decisions.stays(last):
                lines.append(begun)
                begun = ()
        return (*lines, begun) if begun else tuple(lines)

    def _write_line(self, cursor: QTextCursor, line: int) -> None:
        blocks = [self._blocks[number] for number in self._lines[line]]
        # Joined paragraphs are as the last of them is: it keeps its end.
        shape = blocks[-1].block
        cursor.setBlockFormat(_block_format(shape))
        if isinstance(shape, ListItem):
            cursor.insertText("•  ", self._look(MarkedSpan(""), shape))
        self._places[line] = [place for block in blocks for place in self._write_spans(cursor, line, block, shape)]

    def _write_spans(self, cursor: QTextCursor, line: int, block: MarkedBlock, shape: Block) -> Iterable[_Place]:
        for span in block.spans:
            start = cursor.positionInBlock()
            if self._decisions.stays(span) and not (span.ends_paragraph and not self._decisions.open_kinds(span)):
                cursor.insertText(_shown(span.words), self._look(span, shape))
            for key in span.revisions:
                yield _Place(key, line, start, cursor.positionInBlock())

    def _look(self, span: MarkedSpan, shape: Block) -> QTextCharFormat:
        kinds = self._decisions.open_kinds(span) if span.revisions else None
        level = shape.level if isinstance(shape, Heading) else 0
        known = self._looks.get((level, span.emphasis, kinds))
        if known is None:
            known = self._looks[level, span.emphasis, kinds] = self._made_look(level, span.emphasis, kinds)
        return known

    def _made_look(self, level: int, emphasis: Emphasis, kinds: _Kinds | None) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(theme.colour("text"))
        if level:
            made.setFontWeight(QFont.Weight.DemiBold)
            made.setFontPointSize(self.font().pointSizeF() * _HEADING_SIZES.get(level, 1.0))
        if Emphasis.BOLD in emphasis:
            made.setFontWeight(QFont.Weight.Bold)
        made.setFontItalic(Emphasis.ITALIC in emphasis)
        if kinds is not None:
            _mark(made, kinds)
        return made


def _mark(made: QTextCharFormat, kinds: _Kinds) -> None:
    """Give words of a change its look; `kinds` is what is undecided about them, nothing once all of it is decided."""
    if not kinds:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        made.setUnderlineColor(theme.colour("muted"))
        return
    colour = "error" if RevisionKind.DELETED in kinds else "good"
    made.setForeground(theme.colour(colour))
    made.setBackground(theme.colour(f"{colour}_soft"))
    made.setFontStrikeOut(RevisionKind.DELETED in kinds)
    made.setFontUnderline(RevisionKind.INSERTED in kinds)


def _shown(words: str) -> str:
    return words.replace("\t", _BESIDE_CELLS).replace("\n", "\u2028")


def _block_format(shape: Block) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setBottomMargin(8)
    made.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if isinstance(shape, Heading):
        made.setTopMargin(12)
    if isinstance(shape, ListItem):
        made.setLeftMargin(20 * shape.level)
    return made
