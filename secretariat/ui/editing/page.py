"""The page: the text column a person writes in, with the keys a writer expects."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, QRectF, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextOption,
    QUndoStack,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QToolTip, QWidget

from secretariat.application.ports import PasteReader
from secretariat.domain.text import NBSP, Heading, Piece, Text
from secretariat.ui.editing import clipboard, formats, ghosts, page_fields, painting, reading, structure, table_steps
from secretariat.ui.editing.looks import Looks
from secretariat.ui.editing.mirror import Mirror
from secretariat.ui.editing.note_marks import NoteMarks
from secretariat.ui.editing.piece_chips import Chips, chip_rect, words_without_data
from secretariat.ui.editing.rewriting import load, rewrite
from secretariat.ui.editing.undoing import TextSteps

COLUMN_LETTERS = 75
PAGE_MARGIN = 44
"""Pixels between the edge of the page and its text."""

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextPage(QTextEdit):
    """One document holding the whole text. What a key does to the text lives in `structure` and `table_steps`."""

    changed = Signal()
    """The text changed, by the user or by undo; not when it is loaded."""
    note_opened = Signal(int)
    """The user wants to edit the footnote of this number."""
    refused = Signal(str)
    """Something could not be taken in; plain words on why."""
    piece_opened = Signal(int)
    """The user wants to see to the live piece that is this block of the text."""
    menu_wanted = Signal(QPoint)
    """The user asks for the menu, at a place on the screen."""

    def __init__(self, undo_stack: QUndoStack, paste: PasteReader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("text-page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The page lies on the window: only its own column is painted, see `paintEvent`.
        self.setStyleSheet("#text-page { border: none; padding: 0; background: transparent; }")
        self.viewport().setAutoFillBackground(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setAcceptRichText(True)
        self.setTabChangesFocus(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.viewport().setMouseTracking(True)
        self._stack = undo_stack
        self._paste = paste
        self._loading = False
        self._after_space = False
        self.tooltip_at: Callable[[int], str] = lambda _position: ""
        self._heading_marks: Mapping[str, str] = {}
        document = self.document()
        document.setDocumentMargin(PAGE_MARGIN)
        self.mirror = Mirror(document)
        self.steps = TextSteps(document, undo_stack)
        self._marks = NoteMarks(document, self.mirror)
        document.documentLayout().registerHandler(formats.NOTE_OBJECT, self._marks)
        self._looks = Looks(document, self.palette())
        document.contentsChanged.connect(self._on_contents_changed)
        self.steps.undone.connect(self._on_step_undone)
        self._dressing = QTimer(self, singleShot=True, interval=0)
        self._dressing.timeout.connect(self._dress)
        self._dress()
        self.load(Text())

    # Text in and out

    def load(self, text: Text) -> None:
        """Show `text`; nothing before it can be undone here."""
        self._loading = True
        try:
            load(self.document(), text)
            self.mirror.read_anew()
        finally:
            self._loading = False
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def rewrite(self, text: Text) -> None:
        """Make the page hold `text`, in one step."""
        rewrite(self.document(), self.mirror, text)

    def text(self) -> Text:
        """Return the text in canonical form."""
        return self.mirror.text()

    def _on_contents_changed(self) -> None:
        if not self._loading:
            self.changed.emit()

    def _on_step_undone(self, cursor: QTextCursor) -> None:
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    # Look

    def _dress(self) -> None:
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * 1.1)
        self._marks.palette = self.palette()
        self._centre()
        if self._looks.is_dressed_with(self.palette(), font):
            return
        with QSignalBlocker(self.document()):
            self.document().setDefaultFont(font)
        # Painting the document anew makes Qt say that its contents changed, though no word of it did.
        was_loading, self._loading = self._loading, True
        self._looks.set_palette(self.palette())
        self._loading = was_loading

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the size of letters."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange} and hasattr(
            self, "_dressing"
        ):
            # Qt tells of a new style for every parent the page gets; a long text is dressed once for all of them.
            self._dressing.start()

    def column_width(self) -> int:
        """Return how wide the page may be, in pixels: 75 letters and its margins."""
        return round(self.fontMetrics().averageCharWidth() * 1.1 * COLUMN_LETTERS) + 2 * PAGE_MARGIN

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page in the middle."""
        super().resizeEvent(event)
        self._centre()

    def _centre(self) -> None:
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        column = min(self.column_width(), room)
        side = (room - column) // 2
        if (self.viewportMargins().left(), self.lineWrapColumnOrWidth()) != (side, column):
            self.setViewportMargins(side, 0, room - column - side, 0)
            # By the width of the viewport Qt would lay out to what it was before the margins.
            self.setLineWrapColumnOrWidth(column)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words and, under and over them, what is no part of the text."""
        painter = QPainter(self.viewport())
        painting.paint_paper(painter, self.viewport().rect())
        canvas = self._canvas(painter, event.rect())
        first = self.cursorForPosition(QPoint(PAGE_MARGIN, event.rect().top())).block()
        lines = list(painting.visible_lines(canvas, first.previous() if first.previous().isValid() else first))
        painting.paint_under(canvas, lines)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painting.paint_over(self._canvas(painter, event.rect()), lines)
        painter.end()

    def _canvas(self, painter: QPainter, changed: QRect) -> painting.Canvas:
        shift = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return painting.Canvas(
            painter,
            self.document(),
            self.mirror,
            self.palette(),
            shift,
            QRectF(changed),
            self._heading_marks,
            self.chips(),
        )

    def chips(self) -> Chips:
        """Return how the pieces of the page look now."""
        return Chips(self.piece_words, self.textCursor(), self.hasFocus())

    def piece_words(self, piece: Piece) -> tuple[str, str]:
        """Return the title and the detail of a piece's chip."""
        return words_without_data(piece)

    def line_rect(self, line: QTextBlock) -> QRectF:
        """Return where a line stands on the viewport; the whole chip, for a piece."""
        shift = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        rect = self.document().documentLayout().blockBoundingRect(line).translated(-shift)
        return chip_rect(rect) if formats.is_piece(line.blockFormat()) else rect

    def show_heading_marks(self, marks: Mapping[str, str]) -> None:
        """Show a word in a chip beside the headings of some sections, by their keys."""
        if marks != self._heading_marks:
            self._heading_marks = dict(marks)
            self.viewport().update()

    # Keys

    def event(self, event: QEvent) -> bool:
        """Leave undo to the record; take the keys of the text before the window's own of the same name."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _is_record_key(event):
                event.ignore()
                return False
            if self._action_of(event) is not None:
                event.accept()
                return True
        return super().event(event)

    def _action_of(self, event: QKeyEvent) -> QAction | None:
        if not event.modifiers() and not Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F12:
            return None
        typed = QKeySequence(event.keyCombination())
        return next((action for action in self.actions() if typed in action.shortcuts()), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a writer expects of a key."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._stack.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._stack.redo()
        elif (action := self._action_of(event)) is not None:
            action.trigger()
        elif self.isReadOnly() or not self._take_key(event):
            self._part_words(event)
            super().keyPressEvent(event)
            if event.text() == " " and not self.isReadOnly():
                self._list_from_marker()

    def _take_key(self, event: QKeyEvent) -> bool:
        """Do the keys that differ from a plain text field's. False when the field's own way is right."""
        key, held = event.key(), event.modifiers()
        shift = Qt.KeyboardModifier.ShiftModifier
        if key in ENTER and not held & ~Qt.KeyboardModifier.KeypadModifier:
            return self._press_enter()
        if key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab} and not held & ~shift:
            return self._press_tab(-1 if key == Qt.Key.Key_Backtab or held & shift else 1)
        if key == Qt.Key.Key_Backspace and not held & ~Qt.KeyboardModifier.ControlModifier:
            return self._do(structure.erase_back)
        if key == Qt.Key.Key_Delete and not held & ~Qt.KeyboardModifier.ControlModifier:
            return self._do(structure.erase_forward)
        if key == Qt.Key.Key_F2 and not held:
            return self.open_note_at_cursor()
        return False

    def _do(self, step: Callable[[QTextCursor], bool]) -> bool:
        cursor = self.textCursor()
        is_done = step(cursor)
        if is_done:
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        return is_done

    def _press_enter(self) -> bool:
        cursor = self.textCursor()
        if cursor.hasSelection() and self.open_note_at_cursor():
            return True
        if cursor.currentTable() is not None:
            return False
        if reading.is_caption(cursor.block()):
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        else:
            self.steps.part()
            structure.break_line(cursor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def _press_tab(self, by: int) -> bool:
        cursor = self.textCursor()
        table = cursor.currentTable()
        if table is not None:
            table_steps.step_cell(cursor, table, by)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
            return True
        if any(structure.is_item(line.blockFormat()) for line in structure.chosen_lines(cursor)):
            structure.shift_levels(cursor, by)
            return True
        if by < 0:
            self.focusPreviousChild()
            return True
        return False

    def _part_words(self, event: QKeyEvent) -> None:
        """Let each word typed be a step of its own, its space with it."""
        typed = event.text()
        if not typed or not typed.isprintable():
            return
        if self._after_space and not typed.isspace():
            self.steps.part()
        self._after_space = typed.isspace()
        self.leave_what_stands_before()

    def leave_what_stands_before(self) -> None:
        """Let what is typed beside a field, or right after a link, be no part of it."""
        cursor = self.textCursor()
        if page_fields.leave(cursor):
            self.setTextCursor(cursor)
            self.setCurrentCharFormat(cursor.charFormat())
        self._leave_link()

    def _leave_link(self) -> None:
        """What is typed right after a link is no part of it."""
        cursor = self.textCursor()
        if cursor.hasSelection() or not self.currentCharFormat().isAnchor():
            return
        ahead = QTextCursor(cursor)
        ahead.movePosition(QTextCursor.MoveOperation.NextCharacter)
        is_inside = (
            ahead.position() > cursor.position() and ahead.charFormat().anchorHref() == cursor.charFormat().anchorHref()
        )
        if cursor.atBlockEnd() or not is_inside:
            structure.unlink(cursor)
            self.setTextCursor(cursor)
            self.setCurrentCharFormat(cursor.charFormat())

    def _list_from_marker(self) -> None:
        cursor = self.textCursor()
        self.steps.part()
        if structure.make_list_of_marker(cursor):
            self.setTextCursor(cursor)

    def insert_fixed_space(self) -> None:
        """Type a space that no line may break at."""
        self.leave_what_stands_before()
        self.insertPlainText(NBSP)

    # Footnotes

    def note_at(self, cursor: QTextCursor) -> int | None:
        """Return the number of the footnote mark that is selected or stands just before the cursor."""
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        if end - start > 1:
            return None
        place = start if end > start else start - 1
        return self._note_number_at(place)

    def _note_number_at(self, place: int) -> int | None:
        if place < 0 or self.document().characterAt(place) != "\ufffc":
            return None
        probe = QTextCursor(self.document())
        probe.setPosition(place + 1)
        if probe.charFormat().objectType() != formats.NOTE_OBJECT:
            return None
        return self.mirror.note_number(place)

    def open_note_at_cursor(self) -> bool:
        """Ask for the footnote whose mark is selected or stands before the cursor. False when none does."""
        number = self.note_at(self.textCursor())
        if number is not None:
            self.note_opened.emit(number)
        return number is not None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a footnote mark opens its note."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            number = self._note_under(event.position().toPoint())
            if number is not None:
                self.note_opened.emit(number)

    def _note_under(self, point: QPoint) -> int | None:
        cursor = self.cursorForPosition(point)
        for place in (cursor.position(), cursor.position() - 1):
            number = self._note_number_at(place)
            if number is not None and self._covers(place, point):
                return number
        return None

    def _covers(self, place: int, point: QPoint) -> bool:
        before, after = QTextCursor(self.document()), QTextCursor(self.document())
        before.setPosition(place)
        after.setPosition(place + 1)
        left, right = self.cursorRect(before), self.cursorRect(after)
        return left.left() - 2 <= point.x() <= right.left() + 2 and left.top() <= point.y() <= left.bottom()

    # Clipboard

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy in the program's own form beside HTML and plain words."""
        # Qt's own object, not one made here: the clipboard outlives Python, and what Python made would then be asked
        # for its words after Python is gone (a segmentation fault at the end of the program, PySide6 6.12).
        mime = super().createMimeDataFromSelection()
        mime.html()  # Qt fills it in when it is first asked, over whatever was put into it before
        clipboard.fill(mime, clipboard.selected(self.textCursor()))
        return mime

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text comes in; a picture comes in as a notice that it cannot."""
        return source.hasFormat(clipboard.OWN_MIME) or source.hasHtml() or source.hasText() or source.hasImage()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop."""
        if source.hasFormat(clipboard.OWN_MIME) or source.hasHtml() or source.hasText():
            self.insert_text(clipboard.read(source, self._paste))
        elif source.hasImage() or source.hasUrls():
            self.refused.emit(self.tr("Pictures cannot stand in the text. Attach them as files of their own instead."))

    def insert_text(self, text: Text) -> None:
        """Put what of a text can stand there in the place of the selection, in one step."""
        cursor = self.textCursor()
        self.steps.part()
        clipboard.insert(cursor, self.admitted(text, cursor), self.section_keys())
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def admitted(self, text: Text, cursor: QTextCursor) -> Text:  # noqa: ARG002 - a place tells what can stand at it
        """Return what of a text that comes in can stand at the cursor."""
        return text

    def section_keys(self) -> set[str]:
        """Return the keys of the sections in the text."""
        return {block.section.key for block in self.text().blocks if isinstance(block, Heading) and block.section}

    # Help

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the editor's own menu: Qt's undoes the document behind the record's back."""
        self.menu_wanted.emit(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Show what a finding or a ghost says under the pointer."""
        if event.type() == QEvent.Type.ToolTip:
            point = event.pos()  # type: ignore[attr-defined]  # a QHelpEvent
            cursor = self.cursorForPosition(point)
            QToolTip.showText(event.globalPos(), self.help_at(cursor), self)  # type: ignore[attr-defined]
            return True
        return super().viewportEvent(event)

    def help_at(self, cursor: QTextCursor) -> str:
        """Return what is told of a place: what findings say of it, else the help of its section."""
        return self.tooltip_at(cursor.position()) or ghosts.help_at(self.mirror, cursor.block().blockNumber())


def _is_record_key(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
