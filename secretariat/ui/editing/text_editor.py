"""The editor of a text: the page with its toolbar, outline, footnotes and find bar."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QResizeEvent,
    QTextCursor,
    QUndoStack,
)
from PySide6.QtWidgets import QFrame, QLabel, QSplitter, QVBoxLayout, QWidget

from secretariat.application.ports import PasteReader
from secretariat.domain.problems import Finding, Place
from secretariat.domain.text import Heading, Paragraph, Piece, Run, Section, Text, notes, sections
from secretariat.ui.editing import (
    actions,
    context_menu,
    formatting,
    ghosts,
    outline,
    page_fields,
    painting,
    piece_moves,
    pieces,
    places,
    reading,
    structure,
)
from secretariat.ui.editing.composed_editing import ComposedEditing
from secretariat.ui.editing.find_bar import FindBar
from secretariat.ui.editing.footnotes import Footnotes
from secretariat.ui.editing.live_page import LivePage
from secretariat.ui.editing.notes_pane import NotesPane
from secretariat.ui.editing.outline import Outline
from secretariat.ui.editing.searching import Searching
from secretariat.ui.editing.toolbar import TableBar, Toolbar

BESIDE_MS = 150
"""Milliseconds after the last key until outline, footnotes and word count follow."""
OUTLINE_WIDTH = 200
"""Pixels, where the window leaves them."""
OUTLINE_SHARE = 0.22
"""Of the editor's width; the most the outline takes in a narrow window."""
ROUND_SECTION = 16
"""Pixels above and below a section that is brought into sight."""


@dataclass(frozen=True, slots=True)
class EditorNames:
    """What a screen reader calls the page and its outline. An outline without a name is left out: a remark has none."""

    page: str
    outline: str


class TextEditor(QWidget):
    """Edits one `Text`. Undo is the record's: every change becomes a step on the stack it is given.

    With `composed` it is the text of a composed document, in which live pieces and fields can stand. Without it a piece
    that is pasted is refused, and a field becomes plain words.
    """

    text_edited = Signal()
    """The user, or undo, changed the text."""
    refused = Signal(str)
    """Something pasted could not be taken in; plain words on why."""
    selection_words_changed = Signal(int)
    """How many words are selected."""
    piece_opened = Signal(int)
    """Somebody wants to see to the live piece that is this block of the text."""

    def __init__(
        self,
        undo_stack: QUndoStack,
        paste: PasteReader,
        parent: QWidget | None = None,
        *,
        names: EditorNames | None = None,
        composed: ComposedEditing | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("text-editor")
        names = names or EditorNames(self.tr("Text of the response"), self.tr("Outline of the response"))
        self._locked = False
        self.page = LivePage(undo_stack, paste, self, composed=composed)
        self.page.setAccessibleName(names.page)
        self._actions = actions.make(self, self._do)
        self._toolbar = Toolbar(self._actions, self)
        self._table_bar = TableBar(self._actions, self)
        self._find_bar = FindBar(self)
        self._outline = Outline(self)
        self._outline.setAccessibleName(names.outline)
        self._notes = NotesPane(undo_stack, self)
        self._footnotes = Footnotes(self.page, self._notes, undo_stack)
        self._across = QSplitter(Qt.Orientation.Horizontal, self)
        self._is_outline_moved = False
        self._help = QLabel(self)
        self._marks = places.Marks(self.page)
        self._searching = Searching(self.page, self._find_bar, self._marks)
        self._beside = QTimer(self)
        self._beside.setSingleShot(True)
        self._beside.setInterval(BESIDE_MS)
        self.page.addActions(list(self._actions.values()))
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.page)
        self._follow()

    # Text

    def set_text(self, text: Text) -> None:
        """Show `text`; nothing before it can be undone. The caller clears the stack it gave."""
        self._marks.clear()
        self.page.load(text)
        self._follow()

    def text(self) -> Text:
        """Return the text in canonical form. Costs what changed since the last call."""
        return self.page.text()

    def replace_text(self, text: Text) -> None:
        """Put `text` in the place of what is there, in one step that can be undone."""
        self.page.steps.part()
        self.page.rewrite(text)

    def show_place(self, place: Place) -> None:
        """Select the words a place points at, scroll to them and put the cursor there; open the note it stands in."""
        self._follow()
        cursor = places.cursor_at(self.page.mirror, self.page.document(), place)
        if cursor is None:
            return
        self.page.setTextCursor(cursor)
        self.page.ensureCursorVisible()
        self.page.setFocus()
        if place.note is not None:
            self._notes.open_note(place.note)
            places.select(self._notes.line, place.start, place.end)

    def set_findings(self, findings: tuple[Finding, ...]) -> None:
        """Underline the words that findings in the text point at."""
        self._marks.set_findings(findings)

    def set_heading_marks(self, marks: Mapping[str, str]) -> None:
        """Show a word beside the headings of some sections, by their keys, on the page and in the outline."""
        self.page.show_heading_marks(marks)
        self._outline.show_marks(marks)

    def set_finding_words(self, words: Callable[[Finding], str]) -> None:
        """Let `words` say what a finding means, when the pointer rests on it."""
        self._marks.words = words

    def set_read_only(self, locked: bool) -> None:
        """Let the text be read, searched and copied only."""
        self._locked = locked
        self.page.setReadOnly(locked)
        if locked:
            flags = Qt.TextInteractionFlag
            self.page.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self._notes.set_read_only(locked)
        self._outline.set_read_only(locked)
        self._find_bar.set_read_only(locked)
        self._on_place_changed()

    # Actions

    def actions(self) -> list[QAction]:
        """Return everything that can be done to the text."""
        return list(self._actions.values())

    def action(self, name: str) -> QAction:
        """Return the action `action.<name>`."""
        return self._actions[name]

    def menu_actions(self, menu: str) -> Sequence[QAction | None]:
        """Return the actions of the menu "format", "insert" or "table"; None is a line between them."""
        shown = actions.of_menu(self._actions, menu)
        return [*shown, None, *actions.of_menu(self._actions, "table")] if menu == "insert" else shown

    def find(self) -> None:  # type: ignore[override]  # QWidget.find finds windows by their system's number, here words
        """Open the find bar."""
        self._searching.open()

    def find_next(self) -> None:
        """Go to the next place found."""
        self._searching.step(1)

    def find_previous(self) -> None:
        """Go to the place found before."""
        self._searching.step(-1)

    def _do(self, name: str) -> None:
        steps: dict[str, Callable[[], None]] = {
            "find": self.find,
            "find_next": self.find_next,
            "find_previous": self.find_previous,
            "footnote": self._footnotes.insert,
            "section_up": lambda: self._move(-1),
            "section_down": lambda: self._move(1),
            "section_remove": self._remove_section,
        }
        if name in steps:
            steps[name]()
        else:
            formatting.do(self.page, name)
        self._on_place_changed()

    def _block(self) -> int:
        return self.page.mirror.block_index(self.page.textCursor().block().blockNumber())

    def _open_menu(self, place: QPoint) -> None:
        menu = context_menu.build(self.page, self._actions)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    # Sections

    @property
    def section(self) -> Section | None:
        """The section the cursor stands in, None before the first heading."""
        spans = sections(self.text())
        heading = next((span.heading for span in spans if span.start <= self._block() < span.end), None)
        return heading.section if heading else None

    def show_section(self, key: str) -> bool:
        """Put the cursor at the beginning of what stands in a section; False when the text has none of that key."""
        text = self.text()
        for span in sections(text):
            if span.heading is not None and span.heading.section is not None and span.heading.section.key == key:
                self._go_to_block(min(span.start + 1, span.end - 1))
                self._bring_into_sight(span.start, span.end - 1)
                self.page.setFocus()
                return True
        return False

    def add_section(self) -> None:
        """Add an empty section after the one the cursor stands in, as one step, with the cursor in its heading."""
        text, at = self.text(), self._block()
        end = next((span.end for span in sections(text) if span.start <= at < span.end), len(text.blocks))
        added = (Heading(1, (), structure.new_section()), Paragraph())
        self.replace_text(Text((*text.blocks[:end], *added, *text.blocks[end:])))
        self._go_to_block(end)
        self.page.setFocus()

    def _heading_block(self, heading: int) -> int | None:
        """Return the block of a heading as the text is now; None when there are no longer so many."""
        entries = outline.entries(self.text())
        return entries[heading].block if heading < len(entries) else None

    def _on_section_moved(self, heading: int, by: int) -> None:
        if (block := self._heading_block(heading)) is not None:
            self._move_section(block, by)

    def _move_section(self, block: int, by: int) -> None:
        text = self.text()
        moved = outline.section_moved(text, block, by=by)
        if moved is None or self._locked:
            return
        chosen = text.blocks[block]
        offset = next(n for n, other in enumerate(moved.blocks) if other is chosen)
        self.replace_text(moved)
        self._go_to_block(offset)
        self._follow()

    def _remove_section(self) -> None:
        left = outline.section_removed(self.text(), self._block())
        if left is not None:
            self.replace_text(left)

    def _go_to_block(self, block: int) -> None:
        cursor = self._cursor_at(block)
        if cursor is not None:
            self.page.setTextCursor(cursor)
            self.page.ensureCursorVisible()

    def _bring_into_sight(self, first: int, last: int) -> None:
        """Scroll on until a section stands wholly in sight; of a taller one, the heading at the top."""
        top, bottom = (self._cursor_at(block) for block in (first, last))
        if top is None or bottom is None:
            return
        bottom.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        above = self.page.cursorRect(top).top() - ROUND_SECTION
        below = self.page.cursorRect(bottom).bottom() + ROUND_SECTION - self.page.viewport().height()
        if above < 0 or below > 0:
            bar = self.page.verticalScrollBar()
            bar.setValue(bar.value() + (min(above, below) if below > 0 else above))

    def _cursor_at(self, block: int) -> QTextCursor | None:
        cursor = places.cursor_at(self.page.mirror, self.page.document(), Place("text", block=block))
        if cursor is not None:
            cursor.setPosition(cursor.selectionStart())
        return cursor

    def _on_heading_chosen(self, heading: int) -> None:
        """Go to a heading; one that came with help is named already, and what stands under it is written."""
        if (block := self._heading_block(heading)) is not None:
            self._go_to_block(block)  # in view itself, wherever the cursor goes
            if _is_named(self.text(), block):
                self._go_to_block(block + 1)
        self.page.setFocus()

    # What is live in a composed document

    def insert_piece(self, piece: Piece) -> None:
        """Put a piece at the cursor, after the table it stands in, and stand on it."""
        cursor = self.page.textCursor()
        if cursor.currentTable() is None and not reading.is_caption(cursor.block()):
            self.page.insert_text(Text((piece,)))
        else:
            index = self._block() + 1
            pieces.rewrite(self.page, piece_moves.added(self.text(), index, piece), index)
        self.page.setFocus()

    def replace_piece(self, block_index: int, piece: Piece) -> None:
        """Put another piece in the place of one, as one step. Raises `IndexError` when that block is no piece."""
        text = self.text()
        if not isinstance(text.blocks[block_index], Piece):
            message = f"block {block_index} is no piece"
            raise IndexError(message)
        pieces.rewrite(self.page, piece_moves.exchanged(text, block_index, piece), block_index)

    def insert_field(self, address: str, words: str) -> None:
        """Put the words of a fact, bound to it, in the place of the selection."""
        self.page.insert_text(Text((Paragraph((Run(words, field=address),)),)))
        self.page.setFocus()

    def follow_fields(self, words_by_address: Mapping[str, str]) -> None:
        """Let the fields say these words: the text changes, and the record has no step for it."""
        self.page.follow_fields(words_by_address)

    def piece_at_cursor(self) -> tuple[int, Piece] | None:
        """Return the piece the cursor stands on with the block it is; None when it stands on none."""
        return pieces.piece_at(self.page, self.page.textCursor())

    def field_at_cursor(self) -> str | None:
        """Return the address of the field the cursor stands in or beside; None when there is none."""
        field = page_fields.field_at(self.page.document(), self.page.textCursor().position())
        return field.run.field if field is not None else None

    def _move(self, by: int) -> None:
        """Move the piece the cursor stands on past its neighbour, or else the section past the next one."""
        found = self.piece_at_cursor()
        if found is None:
            self._move_section(self._block(), by)
        else:
            pieces.move(self.page, found[0], found[0] + (2 if by > 0 else -1))

    # What stands beside the text

    def put_under_outline(self, widget: QWidget) -> None:
        """Place a widget of the screen's own under the outline: what it does with whole sections."""
        self._side_column.addWidget(widget)

    def _lay_out(self) -> None:
        self._help.setObjectName("section-help")
        self._help.setProperty("look", "help")
        self._help.setWordWrap(True)
        self._help.setContentsMargins(20, 8, 20, 8)
        self._find_bar.hide()
        self._table_bar.hide()
        side = QFrame(self)
        side.setProperty("look", "side")
        self._side_column = side_column = _column(side, (12, 12, 8, 8))
        side.setVisible(bool(self._outline.accessibleName()))
        title = QLabel(self.tr("Outline"), side)
        title.setProperty("look", "label")
        side_column.addWidget(title)
        side_column.addWidget(self._outline, 1)
        middle = QWidget(self)
        middle_column = _column(middle)
        middle_column.addWidget(self.page, 1)
        middle_column.addWidget(self._help)
        down = QSplitter(Qt.Orientation.Vertical, self)
        down.setChildrenCollapsible(False)
        for widget in (middle, self._notes):
            down.addWidget(widget)
        down.setStretchFactor(0, 1)
        for widget in (side, down):
            self._across.addWidget(widget)
        self._across.setStretchFactor(1, 1)
        column = _column(self)
        for widget in (self._toolbar, self._table_bar, self._find_bar):
            column.addWidget(widget)
        column.addWidget(self._across, 1)

    def _connect(self) -> None:
        self.page.changed.connect(self._on_changed)
        self.page.cursorPositionChanged.connect(self._on_place_changed)
        self.page.selectionChanged.connect(self._on_selection_changed)
        self.page.currentCharFormatChanged.connect(lambda _look: self._show_state())
        self.page.piece_opened.connect(self.piece_opened)
        self.page.refused.connect(self.refused)
        self.page.menu_wanted.connect(self._open_menu)
        self._beside.timeout.connect(self._follow)
        self._across.splitterMoved.connect(self._on_outline_moved)
        self._outline.heading_chosen.connect(self._on_heading_chosen)
        self._outline.section_moved.connect(self._on_section_moved)
        self._footnotes.wanted.connect(self._follow)

    def _on_changed(self) -> None:
        self._beside.start()
        self.text_edited.emit()

    def _on_place_changed(self) -> None:
        self._show_state()
        self._beside.start()
        if words := pieces.told(self.page):
            self.page.setAccessibleDescription(words)
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.page, words))

    def _on_selection_changed(self) -> None:
        words = self.page.textCursor().selectedText() if self.page.textCursor().hasSelection() else ""
        self.selection_words_changed.emit(len(words.replace("\ufffc", "").split()))

    def _show_state(self) -> None:
        formatting.show_state(self.page, self._actions, locked=self._locked)
        in_table = self.page.textCursor().currentTable() is not None and not self._locked
        if self._table_bar.isHidden() == in_table:
            self._table_bar.setVisible(in_table)

    def _follow(self) -> None:
        """Let outline, footnotes, help and word count say what the text says now."""
        self._beside.stop()
        self.page.catch_up()
        mirror = self.page.mirror
        text = mirror.text()
        self._outline.show_headings(outline.entries(text))
        line = self.page.textCursor().block().blockNumber()
        self._outline.follow(mirror.block_index(line))
        has_notes = mirror.note_count() > 0
        if has_notes:
            self._notes.show_notes(notes(text))
        self._notes.setVisible(has_notes)
        words = ghosts.section_help(mirror, line)
        self._help.setText(words)
        self.page.setAccessibleDescription(pieces.told(self.page) or words)
        self._help.setVisible(len(words) > painting.GHOST_LETTERS and not self._locked)
        count = QLocale().toString(mirror.words())
        self._toolbar.show_words(self.tr("{count} words").format(count=count))
        self._searching.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the outline its share, until a person has given it a width."""
        super().resizeEvent(event)
        if not self._is_outline_moved:
            share = round(min(OUTLINE_WIDTH, self.width() * OUTLINE_SHARE))
            self._across.setSizes([share, self.width() - share])

    def _on_outline_moved(self) -> None:
        self._is_outline_moved = True

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_marks"):
            self._marks.show()


def _column(parent: QWidget, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(*margins)
    column.setSpacing(0)
    return column


def _is_named(text: Text, block: int) -> bool:
    """True for the heading of a section that help came with, and that has something under it."""
    heading, below = text.blocks[block], text.blocks[block + 1 : block + 2]
    has_help = isinstance(heading, Heading) and heading.section is not None and bool(heading.section.help)
    return has_help and bool(below) and not (isinstance(below[0], Heading) and below[0].level == 1)
