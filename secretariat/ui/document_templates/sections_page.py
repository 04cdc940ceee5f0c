"""The sections of a document template: in order at the left, the chosen one at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from secretariat.application.ports import PasteReader
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.documents.templates import DocumentTemplateDraft, TemplateSection
from secretariat.domain.problems import Problem
from secretariat.domain.text import Piece, PieceKind
from secretariat.ui.document_templates.template_fields import piece_choices, piece_words, section_groups
from secretariat.ui.editing.text_editor import EditorNames
from secretariat.ui.forms.row_editors import RowEditors, editors_card
from secretariat.ui.forms.row_texts import RowTextsDraft
from secretariat.ui.icons import icon
from secretariat.ui.kit.drafts import WHOLE
from secretariat.ui.kit.empty import EmptyState
from secretariat.ui.kit.fields import Choice
from secretariat.ui.kit.form import Form
from secretariat.ui.kit.keys import with_keys
from secretariat.ui.kit.ordered_lines import OrderedLines
from secretariat.ui.kit.row_draft import RowDraft
from secretariat.ui.kit.rows import DOWN_KEY, UP_KEY
from secretariat.ui.kit.two_lines import Line, Role
from secretariat.ui.theme import set_look

SECTIONS: Final = "sections"
"""The path of the sections in a template's draft."""

NOTHING: Final = TemplateSection("", "")
INDENT: Final = "      "
"""What a heading stands in by for each level under the first."""

SHARE: Final = 0.4
WIDEST_LIST: Final = 380
LEAST_LIST: Final = 180
"""The list's share of the width, and its bounds in pixels."""

NEEDS_SOURCE: Final = frozenset({PieceKind.SHEET, PieceKind.INDICATOR_CHART, PieceKind.DOCUMENT})
"""Pieces of one record: a template that outlives it cannot name it."""
OF_RECOMMENDATIONS: Final = frozenset({PieceKind.POINTS, PieceKind.DECISIONS})


class SectionsPage(QWidget):
    """Edits the sections of a draft; every change is a step of its stack. `bodies` are the words they begin from."""

    def __init__(
        self, edited: RowTextsDraft[DocumentTemplateDraft], paste: PasteReader, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._edited = edited
        self._section: RowDraft[TemplateSection] = RowDraft(edited, SECTIONS, NOTHING, self)
        self._list = OrderedLines(self.tr("Sections"), self)
        names = EditorNames(self.tr("Text the section begins from"), "")
        self.bodies = RowEditors(edited, paste, "body", names, self)
        self._form = Form(section_groups(), self._section, parent=self)
        self._stack = QStackedWidget(self)
        self._halves = QSplitter(Qt.Orientation.Horizontal, self)
        self._is_moved = False
        self._build()
        self._list.selectionModel().currentChanged.connect(lambda *_: self._on_chosen())
        self._list.moved.connect(self._move)
        self._list.remove_wanted.connect(self._remove)
        self.bodies.shown_wanted.connect(self._choose)
        self._list.activated.connect(lambda _: self._form.go_to("heading"))
        edited.changed.connect(self._on_draft_changed)
        self._show_lines()
        self._choose_row(0)

    @property
    def current(self) -> str:
        """The key of the chosen section, empty for none."""
        return self._section.key

    def begin(self) -> None:
        """Put the cursor where the work is: in the list, or in the heading of a section without one."""
        if self.current and not self._section.draft.heading.strip():
            self._form.go_to("heading")
        else:
            self._list.setFocus()

    def add_section(self) -> None:
        """Add a section after the chosen one, on its level, with the cursor in its heading."""
        row = self._list.currentIndex().row()
        section = TemplateSection(uuid4().hex, "", level=self._section.draft.level)
        sections = self._sections
        wanted = (*sections[: row + 1], section, *sections[row + 1 :])
        self._edited.edit(SECTIONS, wanted, text=self.tr("Add a section"), merge=False)
        self._choose(section.key)
        self._form.go_to("heading")

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Go to the first section that something is wrong with."""
        codes = {problem.code for problem in problems if problem.field == SECTIONS}
        wrong = next((section for section in self._sections if not section.heading.strip()), None)
        if "section_without_heading" in codes and wrong is not None:
            self._choose(wrong.key)
            self._form.go_to("heading")

    @property
    def _sections(self) -> tuple[TemplateSection, ...]:
        return self._edited.draft.sections

    def _move(self, row: int, place: int) -> None:
        sections = list(self._sections)
        moved = sections.pop(row)
        sections.insert(place, moved)
        self._edited.edit(SECTIONS, tuple(sections), text=self.tr("Move a section"), merge=False)
        self._choose(moved.key)

    def _remove(self, row: int) -> None:
        left = (*self._sections[:row], *self._sections[row + 1 :])
        self._edited.edit(SECTIONS, left, text=self.tr("Remove a section"), merge=False)
        self._choose_row(min(row, len(left) - 1))

    def _remove_current(self) -> None:
        if (row := self._list.currentIndex().row()) >= 0:
            self._remove(row)

    # Following

    def _choose(self, key: str) -> None:
        self._choose_row(next((row for row, one in enumerate(self._sections) if one.key == key), -1))

    def _choose_row(self, row: int) -> None:
        if row >= 0:
            self._list.choose(row)
        self._on_chosen()

    def _on_chosen(self) -> None:
        # A click selects its row after it came to it.
        key = str(self._list.currentIndex().data(Role.SUBJECT) or "")
        self._form.offer("pieces", self._piece_choices(key))
        self._section.show_row(key)
        if key:
            self.bodies.show_row(key)
        self._stack.setCurrentIndex(0 if key else 1)

    def _on_draft_changed(self, path: str) -> None:
        if path in (WHOLE, "kind", SECTIONS) or path.startswith(f"{SECTIONS}."):
            self._show_lines()

    def _show_lines(self) -> None:
        current = self.current
        self._list.lines_model().show_lines([self._line(section) for section in self._sections])
        self._list.scheduleDelayedItemsLayout()
        keys = [section.key for section in self._sections]
        if current and current not in keys:
            self._choose_row(min(0, len(keys) - 1))
        else:
            self._choose(current)

    def _line(self, section: TemplateSection) -> Line:
        heading = section.heading.strip() or self.tr("(no heading)")
        told = [self.tr("required") if section.required else self.tr("may be left out")]
        told += [piece_words(piece) for piece in section.pieces]
        if section.body.blocks:
            told.append(self.tr("text"))
        if section.empty_sentence.strip():
            told.append(self.tr("standard sentence"))
        indent = INDENT * (section.level - 1)
        return Line(indent + heading, indent + " · ".join(told), subject=section.key)

    def _piece_choices(self, key: str) -> tuple[Choice, ...]:
        """Return the pieces a section can begin with, those it has already among them."""
        is_recommendation = self._edited.draft.kind is DocumentKind.RECOMMENDATION
        kinds = [kind for kind in PieceKind if kind not in NEEDS_SOURCE]
        plain = [Piece(kind) for kind in kinds if is_recommendation or kind not in OF_RECOMMENDATIONS]
        here = next((section.pieces for section in self._sections if section.key == key), ())
        return piece_choices(dict.fromkeys((*plain, *here)))

    # Putting together

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list its share, until a person moves the line between."""
        super().resizeEvent(event)
        if not self._is_moved:
            share = min(round(self.width() * SHARE), WIDEST_LIST)
            self._halves.setSizes([share, self.width() - share])

    def _on_line_moved(self) -> None:
        self._is_moved = True

    def _build(self) -> None:
        self._form.put_last(
            editors_card(
                self.tr("Text it begins from"),
                self.bodies,
                self,
                help_words=self.tr("Words or a table that stand in the section from the start, before its pieces."),
            )
        )
        self._list.setObjectName("list.sections")
        self._halves.setChildrenCollapsible(False)
        self._halves.addWidget(self._made_left())
        self._stack.addWidget(self._form)
        self._stack.addWidget(
            EmptyState(
                "layout-template",
                self.tr("No sections yet. A paper begins with the sections of its template."),
                button=self.tr("Add a section"),
                do=self.add_section,
                parent=self,
            )
        )
        self._halves.addWidget(self._stack)
        self._halves.setStretchFactor(1, 1)
        self._halves.splitterMoved.connect(self._on_line_moved)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._halves)

    def _made_left(self) -> QWidget:
        left = QWidget(self)
        left.setMinimumWidth(LEAST_LIST)
        add = QPushButton(icon("plus", role="accent"), self.tr("Add"), left)
        add.setObjectName("action.add_section")
        add.setToolTip(self.tr("Add a section after the chosen one"))
        set_look(add, "quiet")
        add.clicked.connect(lambda _: self.add_section())
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 8, 4)
        head.setSpacing(2)
        head.addWidget(add)
        head.addStretch()
        for drawing, words, keys, name, do in (
            ("arrow-up", self.tr("Move up"), UP_KEY, "section_up", lambda: self._list.ask_to_move(-1)),
            ("arrow-down", self.tr("Move down"), DOWN_KEY, "section_down", lambda: self._list.ask_to_move(1)),
            ("trash-2", self.tr("Remove the section"), "Del", "remove_section", self._remove_current),
        ):
            button = QToolButton(left)
            button.setIcon(icon(drawing, role="muted"))
            button.setToolTip(with_keys(words, keys))
            button.setAccessibleName(words)
            button.setObjectName(f"action.{name}")
            button.clicked.connect(do)
            head.addWidget(button)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._list, 1)
        return left


def copied(draft: DocumentTemplateDraft, name: str) -> DocumentTemplateDraft:
    """Return a template like this one under another name. Its sections keep their keys: papers follow them."""
    return replace(draft, name=name)
