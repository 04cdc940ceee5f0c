"""The page with live pieces on it: chips that keys and the mouse treat as one thing, and that nobody can write into."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QTextBlock,
    QTextCursor,
    QUndoStack,
)
from PySide6.QtWidgets import QWidget

from secretariat.application.ports import PasteReader
from secretariat.domain.documents.fields import released
from secretariat.domain.text import Piece, Text
from secretariat.ui.editing import formats, page_fields, piece_lines, pieces, reading
from secretariat.ui.editing.composed_editing import ComposedEditing
from secretariat.ui.editing.page import TextPage
from secretariat.ui.editing.page_fields import FieldPlace
from secretariat.ui.editing.piece_chips import Chips
from secretariat.ui.editing.piece_dragging import PieceDragging
from secretariat.ui.editing.piece_moves import without_pieces


class LivePage(TextPage):
    """Takes keys and the mouse where a piece stands; everywhere else it is the page that it is."""

    def __init__(
        self,
        undo_stack: QUndoStack,
        paste: PasteReader,
        parent: QWidget | None = None,
        *,
        composed: ComposedEditing | None = None,
    ) -> None:
        self._composed = composed
        self._followed: dict[str, str] = {}
        self._is_behind = False
        super().__init__(undo_stack, paste, parent)
        self._dragging = PieceDragging(self)
        self._caret = self.cursorWidth()
        self._has_chosen = False
        self.cursorPositionChanged.connect(self._on_cursor_moved)
        self.selectionChanged.connect(self._show_chosen)

    # What is live

    def chips(self) -> Chips:
        """Return how the pieces look now, and where one that is dragged would go."""
        return replace(super().chips(), drop=self._dragging.drop)

    def piece_words(self, piece: Piece) -> tuple[str, str]:
        """Return the title and the detail of a piece's chip."""
        return super().piece_words(piece) if self._composed is None else self._composed.piece_words(piece)

    def field_words(self, position: int) -> str:
        """Return where the field at a place in the document draws from; empty where none is."""
        field = page_fields.field_at(self.document(), position)
        if field is None or field.run.field is None or self._composed is None:
            return ""
        return self._composed.field_words(field.run.field)

    def help_at(self, cursor: QTextCursor) -> str:
        """Return what is told of a place, and of the field or the piece that stands there."""
        if piece_lines.on_piece(cursor):
            return "\n".join(filter(None, self.piece_words(formats.piece_of(cursor.blockFormat()))))
        return "\n".join(filter(None, (self.field_words(cursor.position()), super().help_at(cursor))))

    def admitted(self, text: Text, cursor: QTextCursor) -> Text:
        """Return a text with live pieces and fields where they can live, and say so when a piece has to stay out."""
        bound = text if self._composed is not None else released(text)
        is_running = cursor.currentTable() is None and not reading.is_caption(cursor.block())
        if self._composed is not None and is_running:
            return bound
        words = without_pieces(bound)
        if words is not bound:
            self.refused.emit(
                self.tr("Inserted elements stand in the running text of papers only. They were left out.")
            )
        return words

    def follow_fields(self, words: Mapping[str, str]) -> None:
        """Let fields, by their addresses, say these words: no step of their own, and the cursor stays.

        What was taken back and could be made again would be lost by it; the fields follow as soon as there is none.
        """
        self._followed = dict(words)
        self._is_behind = True
        self.catch_up()

    def catch_up(self) -> None:
        """Let the fields follow that could not when they should have."""
        if self._is_behind and self.steps.can_be_silent:
            self._is_behind = False
            with self.steps.silently():
                page_fields.follow(self.document(), self.mirror, self._followed)

    def _on_step_undone(self, cursor: QTextCursor) -> None:
        self._is_behind = bool(self._followed)
        super()._on_step_undone(cursor)

    # Keys and the mouse

    def _on_cursor_moved(self) -> None:
        """A chip shows itself that it is chosen: no caret stands before it."""
        on_piece = piece_lines.on_piece(self.textCursor())
        self.setCursorWidth(0 if on_piece else self._caret)
        if on_piece:
            self._bring_into_sight(self.textCursor().block())
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Paint the chips anew that came to be chosen or are no longer; a key among words costs no more than before."""
        cursor = self.textCursor()
        had_chosen, self._has_chosen = self._has_chosen, cursor.hasSelection() or piece_lines.on_piece(cursor)
        if had_chosen or self._has_chosen:
            self.viewport().update()

    def _bring_into_sight(self, line: QTextBlock) -> None:
        """Scroll on until the whole chip is seen; Qt knows of its first row only."""
        below = self.line_rect(line).bottom() + 8 - self.viewport().height()
        if 0 < below < self.viewport().height():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(below))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a piece take its keys first; Esc lets go of one that is dragged."""
        if event.key() == Qt.Key.Key_Escape and self._dragging.cancel():
            return
        if pieces.take_key(self, event):
            return
        field = page_fields.chosen_field(self.textCursor()) if pieces.is_typing(event) else None
        if field is None or self.isReadOnly():
            super().keyPressEvent(event)
        else:
            self._type_over(field, event)

    def _type_over(self, field: FieldPlace, event: QKeyEvent) -> None:
        """Release a field that words are typed over, as part of their step.

        They look like its first character, and must not be bound as that one was: `30` typed over a bound `3` would be
        a bound `3` and a nought.
        """
        self.steps.part()
        page_fields.release(self.document(), field)
        with self.steps.joined(self.textCursor()):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Letters that are put together of several keys stand beside a piece and a field as all others do."""
        if not self.isReadOnly() and (event.commitString() or event.preeditString()):
            if piece_lines.on_piece(self.textCursor()):
                pieces.write_beside(self, piece_lines.leave)
            if (field := page_fields.chosen_field(self.textCursor())) is not None:
                page_fields.release(self.document(), field)
            self.leave_what_stands_before()
        super().inputMethodEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Let the menu be that of the piece under the mouse."""
        line = pieces.line_under(self, event.pos())
        if line is not None and event.reason() == QContextMenuEvent.Reason.Mouse:
            self.setTextCursor(QTextCursor(line))
        super().contextMenuEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Stand on the pressed piece, wherever it is pressed."""
        super().mousePressEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        line = pieces.line_under(self, point)
        if line is not None and not event.modifiers():
            self.setTextCursor(QTextCursor(line))
        self._dragging.press(point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the pressed piece; show over a chip that it is a thing and no words."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._dragging.move(event.position().toPoint()):
            return
        super().mouseMoveEvent(event)
        if not event.buttons():
            is_over = pieces.line_under(self, event.position().toPoint()) is not None
            self.viewport().setCursor(Qt.CursorShape.ArrowCursor if is_over else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._dragging.release():
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the piece under the mouse."""
        line = pieces.line_under(self, event.position().toPoint())
        if line is None:
            super().mouseDoubleClickEvent(event)
            return
        self.piece_opened.emit(self.mirror.block_index(line.blockNumber()))
