"""A form: cards of fields bound to an edited draft, in one or two columns, with its mistakes beside the fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from secretariat.domain.problems import Problem
from secretariat.ui import labels
from secretariat.ui.icons import pixmap
from secretariat.ui.kit.catalogue import input_for
from secretariat.ui.kit.drafts import EditedDraft
from secretariat.ui.kit.fields import Choice, Field, Group, Kind
from secretariat.ui.kit.rows import RowsInput
from secretariat.ui.kit.tiles import TilesInput
from secretariat.ui.theme import appearance, set_look

TWO_COLUMNS_FROM = 620
"""Pixels of width from which a card has two columns."""

Lead: TypeAlias = Callable[[Any, Any], tuple[str, Any]]
"""Given the draft and a field's new value, tells the path and the value that are edited instead: more goes with it."""

WIDEST = 920
"""Pixels: wider than this a form's lines are tiring to follow."""


class FieldBlock(QWidget):
    """A field on the screen: its label, its input, help under it, and the mistake when there is one."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.input = input_for(field, self)
        self.input.editor.setObjectName(f"field.{field.name}")
        self.input.name_for_readers(field.label, field.help)
        self._label = QLabel(self._label_text(), self)
        self._label.setBuddy(self.input.focusProxy() or self.input.editor)
        self._label.setVisible(field.kind is not Kind.CHECK)
        set_look(self._label, "label")
        self._help = QLabel(field.help, self)
        self._help.setWordWrap(True)
        self._help.setVisible(bool(field.help))
        set_look(self._help, "help")
        self._mistake = _Mistake(self)
        self._mistake.setObjectName(f"problem.{field.name}")
        self._build()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what is wrong with the field, or that nothing is any longer."""
        self._mistake.say(" ".join(labels.problem(problem) for problem in problems))
        self.input.set_wrong(bool(problems))
        description = self._mistake.words() or self.field.help
        self.input.editor.setAccessibleDescription(description)

    def put_under(self, widget: QWidget) -> None:
        """Place a widget of the screen's own under the input: what the program offers, knows or makes of it."""
        self._column.insertWidget(self._column.indexOf(self._help), widget)

    @property
    def shows_problem(self) -> bool:
        """True while a mistake is told under the field."""
        return bool(self._mistake.words())

    def rename(self, label: str) -> None:
        """Give the field another name, where what it asks for follows from another field."""
        self.field = replace(self.field, label=label)
        self._label.setText(self._label_text())
        self.input.name_for_readers(label, self.field.help)

    def hide_label(self) -> None:
        """Leave the field's name to the heading over it, which says the same."""
        self._label.hide()

    def trouble(self) -> Problem | None:
        """Return what is wrong when what stands in the field is no value at all."""
        code = self.input.trouble()
        return Problem(self.field.name, code) if code else None

    def _label_text(self) -> str:
        if not self.field.required:
            return self.field.label
        return self.tr("{label} (required)").format(label=self.field.label)

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        for part in (self._label, self.input, self._help, self._mistake):
            self._column.addWidget(part)
        self._column.addStretch()


class _Mistake(QWidget):
    """An icon and a sentence under a field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sign = QLabel(self)
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        set_look(self._sentence, "problem")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._sentence, 1)
        self.hide()
        appearance().changed.connect(self._tint)

    def say(self, words: str) -> None:
        self._tint()
        self._sentence.setText(words)
        self.setVisible(bool(words))

    def words(self) -> str:
        return self._sentence.text()

    def _tint(self) -> None:
        self._sign.setPixmap(pixmap("circle-alert", role="error", side=16, ratio=self.devicePixelRatio()))


class GroupCard(QFrame):
    """A card: a short heading over the blocks of its fields."""

    def __init__(self, group: Group, blocks: Sequence[FieldBlock], parent: QWidget) -> None:
        super().__init__(parent)
        set_look(self, "card")
        self.blocks = blocks
        self._columns = 0
        for block in blocks:
            block.setParent(self)  # now: a hidden card is laid out by nobody, and they would lie loose on the page
            if block.field.label == group.heading:
                block.hide_label()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 24)
        layout.setSpacing(16)
        head = QVBoxLayout()
        head.setSpacing(4)
        for words, look in ((group.heading, "heading"), (group.help, "help")):
            if words:
                label = QLabel(words, self)
                label.setWordWrap(True)
                set_look(label, look)
                head.addWidget(label)
        layout.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(16)
        layout.addLayout(self._grid)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._flow(2 if self.width() >= TWO_COLUMNS_FROM else 1)

    def _flow(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        row = column = 0
        for block in self.blocks:
            wide = block.field.wide or columns == 1
            if wide and column:
                row, column = row + 1, 0
            self._grid.addWidget(block, row, column, 1, columns if wide else 1)
            column = 0 if wide else (column + 1) % columns
            row += 0 if column else 1
        for index in range(2):
            self._grid.setColumnStretch(index, 1 if index < columns else 0)


class Form(QScrollArea):
    """The cards of one form over an edited draft.

    A mistake is told when its field is left and when the form is checked, never at each key. `leads` tell, by the
    field that is edited, what else goes with the edit, as one step.
    """

    field_left = Signal(str)
    """The name of the field the cursor went away from."""

    def __init__(
        self,
        groups: Iterable[Group],
        edited: EditedDraft[Any],
        *,
        problems_of: Callable[[Any], Sequence[Problem]] = lambda _: (),
        leads: Mapping[str, Lead] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._edited = edited
        self._problems_of = problems_of
        self._leads = leads or {}
        self._blocks: dict[str, FieldBlock] = {}
        self._showing = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = QWidget(self)
        set_look(self._page, "page")
        self._column = QVBoxLayout()
        self._column.setSpacing(16)
        self._cards: list[GroupCard] = []
        self._locked = False
        self._build(groups)
        self.show_draft("")
        edited.changed.connect(self.show_draft)

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the fields, in order."""
        return tuple(self._blocks)

    def block(self, name: str) -> FieldBlock:
        """Return a field's block. Raises `KeyError` when the form has no such field."""
        return self._blocks[name]

    def show_card(self, name: str, *, is_shown: bool) -> None:
        """Show or hide the card that a field stands in. Raises `KeyError` when the form has no such field."""
        block = self._blocks[name]
        next(card for card in self._cards if block in card.blocks).setVisible(is_shown)

    def put_last(self, widget: QWidget) -> None:
        """Place a widget of the screen's own under the cards."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def check(self, problems: Sequence[Problem] = ()) -> tuple[Problem, ...]:
        """Show everything that is wrong, together with `problems` a service found; go to the first and return them."""
        found = self.problems(problems)
        for name, block in self._blocks.items():
            block.show_problems([problem for problem in found if _belongs(problem, name)])
        first = next((name for name in self._blocks for problem in found if _belongs(problem, name)), None)
        if first:
            self.go_to(first)
        return found

    def problems(self, more: Sequence[Problem] = ()) -> tuple[Problem, ...]:
        """Return everything that is wrong now, in no field or of no value, without showing it."""
        return tuple(dict.fromkeys((*self.troubles(), *self._problems_of(self._edited.draft), *more)))

    def troubles(self) -> tuple[Problem, ...]:
        """Return what stands in a field and is no value of it, such as half a date: the draft does not hold it."""
        return tuple(trouble for block in self._blocks.values() if (trouble := block.trouble()))

    def go_to(self, name: str) -> None:
        """Put the cursor in a field and bring it into view."""
        block = self._blocks[name]
        block.input.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(block, 0, 48)

    def show_groups(self, groups: Iterable[Group]) -> None:
        """Show other fields over the same draft, such as a row's columns when there is one more."""
        place = self._column.indexOf(self._cards[0]) if self._cards else 0
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._blocks.clear()
        self._place_cards(groups, place)
        self.set_locked(self._locked)
        self.show_draft("")

    def offer(self, name: str, choices: Sequence[Choice]) -> None:
        """Offer other choices in a field. Raises `KeyError` when the form has no such field."""
        self._blocks[name].input.offer(choices)

    def set_locked(self, locked: bool) -> None:
        """Let the form be read and copied only."""
        self._locked = locked
        for block in self._blocks.values():
            block.input.set_locked(locked)

    def show_draft(self, path: str) -> None:
        """Show the values at and under `path` (all of them when it is empty)."""
        self._showing = True
        for name, block in self._blocks.items():
            if _touches(path, name):
                block.input.show_value(self._edited.value(name))
        self._showing = False

    def _on_field_edited(self, name: str, value: Any) -> None:
        if self._showing:
            return
        lead = self._leads.get(name)
        path, wanted = lead(self._edited.draft, value) if lead else (name, value)
        self._edited.edit(path, wanted, text=self._blocks[name].field.label)
        if self._blocks[name].shows_problem:
            self._tell(name)

    def _on_field_left(self, name: str) -> None:
        self._edited.settle()
        self._tell(name)
        self.field_left.emit(name)

    def _tell(self, name: str) -> None:
        found = [problem for problem in self.problems() if _belongs(problem, name)]
        self._blocks[name].show_problems(found)

    def _build(self, groups: Iterable[Group]) -> None:
        self._place_cards(groups, 0)
        self._column.addStretch()
        centred = QHBoxLayout(self._page)
        centred.setContentsMargins(24, 24, 24, 32)
        inner = QWidget(self._page)
        inner.setMaximumWidth(WIDEST)
        inner.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        centred.addStretch(1)
        centred.addWidget(inner, 1000)
        centred.addStretch(1)
        self.setWidget(self._page)

    def _place_cards(self, groups: Iterable[Group], place: int) -> None:
        self._cards = []
        for group in groups:
            blocks = [self._made_block(field) for field in group.fields]
            card = GroupCard(group, blocks, self._page)
            self._column.insertWidget(place + len(self._cards), card)
            card.show()  # now, not when the layout comes to it: the cursor may go there at once
            self._cards.append(card)

    def _made_block(self, field: Field) -> FieldBlock:
        block = FieldBlock(field, self._page)
        block.input.edited.connect(partial(self._on_field_edited, field.name))
        block.input.left.connect(partial(self._on_field_left, field.name))
        if isinstance(block.input, RowsInput | TilesInput):
            block.input.settled.connect(self._edited.settle)
        self._blocks[field.name] = block
        return block


def _belongs(problem: Problem, name: str) -> bool:
    return problem.field == name or problem.field.startswith(f"{name}.")


def _touches(path: str, name: str) -> bool:
    """True when a change at `path` may change the field `name`."""
    return not path or path == name or name.startswith(f"{path}.") or path.startswith(f"{name}.")
