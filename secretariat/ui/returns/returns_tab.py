"""The tab of a file that came back: what the office changed, accepted or refused field by field, then taken in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from secretariat.application.records import RecordKind
from secretariat.application.services import Services
from secretariat.application.travelling import ReturnedFile, ReturnedSheet, key_in_file
from secretariat.domain.status_sheets import Sheet
from secretariat.ui import theme
from secretariat.ui.icons import icon
from secretariat.ui.kit.elided import heading_label
from secretariat.ui.kit.keys import with_keys
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.kit.two_lines import Line, Role
from secretariat.ui.operations import Operations
from secretariat.ui.records import RecordTab, Status
from secretariat.ui.returns.remark_words import sentences
from secretariat.ui.returns.return_cards import HeadCard, ReturnCard, SheetHead, Unchanged, UnchangedCard, sent_told
from secretariat.ui.returns.taking import KEY, Taken, Taking, taken_notice, undo_button
from secretariat.ui.returns.weighing import (
    LOOKS,
    Decision,
    Decisions,
    Place,
    Weighed,
    accepting_uncontested,
    all_weighed,
    deciding,
    of_decision,
    summary,
    weighed,
    with_stored,
    word,
)
from secretariat.ui.side_by_side.cards import LETTERS_TO_A_LINE, CardColumn, CardSpec
from secretariat.ui.side_by_side.field_list import FieldList
from secretariat.ui.side_by_side.field_words import as_text
from secretariat.ui.side_by_side.passages import alone, characters

LIST_WIDTH = 230
"""Pixels, to begin with."""


class ReturnsTab(RecordTab):
    """Shows a returned file. Nothing is stored before "Take in", and then only what was accepted.

    Closing it loses nothing: the file lies where it was and can be taken in again.
    """

    record_wanted = Signal(object, int)
    """A `RecordKind` and an id: the record is wanted in a tab."""

    def __init__(
        self, services: Services, operations: Operations, returned: ReturnedFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._operations = operations
        self._file = returned
        self._decisions: Decisions = {}
        self._has_left = False
        self._taking = Taking(services, operations, self._take_stored)
        self._stack = QUndoStack(self)
        self._list = FieldList(self.tr("Fields that came back"), self)
        self._list.setObjectName("list.returned")
        self._cards = CardColumn(self)
        self._summary = QLabel(self)
        self._summary.setObjectName("returned.summary")
        self._accept_all = QPushButton(icon("list-checks"), self.tr("Accept all that only they changed"), self)
        self._take_in = QPushButton(icon("check", role="on_accent"), self.tr("Take in"), self)
        self._build()
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._list.space_pressed.connect(lambda: self._decide_current(Decision.ACCEPTED))
        self._list.delete_pressed.connect(lambda: self._decide_current(Decision.REFUSED))
        self._list.activated.connect(self._on_activated)
        self._cards.chosen.connect(self._choose)
        self._show()
        self._walk(1)

    @property
    def key(self) -> str:
        return f"returned:{self._file.name}"

    @property
    def title(self) -> str:
        return self._file.name

    @property
    def icon_name(self) -> str:
        return "inbox"

    @property
    def is_dirty(self) -> bool:
        return any(one.decision in (Decision.UNDECIDED, Decision.ACCEPTED) for one in self._weighed())

    @property
    def undo_stack(self) -> QUndoStack:
        return self._stack

    @property
    def status(self) -> Status:
        return Status(findings=summary(self._weighed()))

    @property
    def farewell(self) -> str:
        """What is left undecided or untaken, and where it is."""
        left = self._weighed()
        count = len(of_decision(left, Decision.UNDECIDED)) + len(of_decision(left, Decision.ACCEPTED))
        told = self.tr("{count} fields of “{file}” were not taken in.")
        told = self.tr("1 field of “{file}” was not taken in.") if count == 1 else told
        where = self.tr("The file lies where it was and can be taken in again at any time.")
        return f"{told.format(count=count, file=self._file.name)} {where}"

    def begin(self) -> None:
        self._list.setFocus()

    def leave(self) -> None:
        self._has_left = True

    def save(self) -> bool:
        """Take in what is accepted."""
        return self._take_accepted()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        possible: dict[str, Callable[[], None]] = {}
        fields = self._weighed()
        if of_decision(fields, Decision.ACCEPTED):
            possible["save"] = self._on_take_in_wanted
        if of_decision(fields, Decision.UNDECIDED):
            possible |= {"next_finding": partial(self._walk, 1), "previous_finding": partial(self._walk, -1)}
        return possible

    # Decisions

    def _weighed(self) -> tuple[Weighed, ...]:
        return all_weighed(self._file, self._decisions)

    def _decide(self, places: tuple[Place, ...], decision: Decision) -> None:
        self._push(deciding(self._decisions, places, decision), word(decision))

    def _decide_current(self, decision: Decision) -> None:
        """Decide on the field in focus and go on to the next undecided one."""
        one = self._current()
        if one is not None and one.decision is not Decision.STORED:
            self._decide((one.place,), decision)
            if self._decisions.get(one.place) is decision:
                self._walk(1)

    def _accept_uncontested(self) -> None:
        self._push(accepting_uncontested(self._file, self._decisions), self._accept_all.text())

    def _push(self, decisions: Decisions, text: str) -> None:
        if decisions != self._decisions:
            self._stack.push(_Deciding(self._take_decisions, self._decisions, decisions, text))

    def _take_decisions(self, decisions: Decisions) -> None:
        self._decisions = decisions
        self._show()

    # Taking in

    def _on_take_in_wanted(self) -> None:
        self._take_accepted()

    def _take_accepted(self) -> bool:
        accepted = of_decision(self._weighed(), Decision.ACCEPTED)
        taken = self._taking.take_in(self._weighed())
        if taken:
            self._stack.clear()
            self._tell_taken(taken, accepted)
        return len(taken) == len({one.place[0] for one in accepted})

    def _tell_taken(self, taken: tuple[Taken, ...], accepted: tuple[Weighed, ...]) -> None:
        ids = {one.after.id for one in taken}
        message, meaning = taken_notice(self._weighed(), sum(one.sheet.sheet.id in ids for one in accepted))
        buttons = [undo_button(self._taking, taken)]
        if len(taken) == 1:
            open_it = NoticeButton(self.tr("Open the sheet"), partial(self._want_sheet, taken[0].after), keeps=True)
            buttons.append(open_it)
        self._operations.say(NoticeKind.GOOD, message, meaning=meaning, buttons=tuple(buttons), key=KEY)

    def _want_sheet(self, sheet: Sheet) -> None:
        if not self._has_left:
            self.record_wanted.emit(RecordKind.SHEET, sheet.id)

    def _take_stored(self, sheet: Sheet) -> None:
        """Show what is stored of a sheet now. The tab may be gone when a notice of it is pressed."""
        self._file = with_stored(self._file, sheet)
        if not self._has_left:
            self._show()

    # Showing

    def _show(self) -> None:
        fields = self._weighed()
        self._list.lines_model().show_lines(tuple(self._lines()))
        self._cards.show_cards(tuple(self._specs()))
        nothing = self.tr("There is no sheet in it that can be taken in.")
        self._summary.setText(summary(fields) if self._file.sheets else nothing)
        undecided = of_decision(fields, Decision.UNDECIDED)
        self._accept_all.setEnabled(any(not one.is_contested for one in undecided))
        self._take_in.setEnabled(bool(of_decision(fields, Decision.ACCEPTED)))
        for signal in (self.dirty_changed, self.status_changed, self.commands_changed):
            signal.emit()

    def _lines(self) -> Iterator[Line]:
        for sheet in self._file.sheets:
            fields = weighed(sheet, self._decisions)
            if len(self._file.sheets) > 1 and fields:
                yield Line(sheet.heading, is_heading=True)
            for one in fields:
                contested = self.tr("changed here too") if one.is_contested else ""
                detail = " · ".join(filter(None, (word(one.decision), contested)))
                yield Line(one.field.label, detail, *LOOKS[one.decision], subject=one.place)

    def _specs(self) -> Iterator[CardSpec]:
        told = sentences(self._file.remarks, self._labels(None))
        if told:
            head = SheetHead(self.tr("About the file"), "", told)
            yield CardSpec("file", head, partial(_lines_of, told), HeadCard)
        for sheet in self._file.sheets:
            told = sentences(sheet.remarks, self._labels(sheet))
            head = SheetHead(sheet.heading, sent_told(sheet), told, sheet)
            yield CardSpec(("head", sheet.dispatch.token), head, partial(_lines_of, told), self._made_head)
            for one in weighed(sheet, self._decisions):
                yield CardSpec(one.place, one, partial(_letters, one), self._made_card)
            same = tuple(field for field in sheet.fields if not field.is_changed)
            if same:
                yield CardSpec(("same", sheet.dispatch.token), Unchanged(sheet, same), int, UnchangedCard)

    def _labels(self, sheet: ReturnedSheet | None) -> dict[tuple[str, str], str]:
        """Return what fields are called, by token and key; with the sheet's heading where the file is meant."""
        named = {}
        for other in (sheet,) if sheet is not None else self._file.sheets:
            for field in other.fields:
                label = field.label if sheet is not None else f"{other.heading}, {field.label}"
                for key in (field.field, key_in_file(field.field)):
                    named[other.dispatch.token, str(key)] = label
        return named

    def _made_head(self, parent: QWidget) -> HeadCard:
        card = HeadCard(parent)
        card.open_wanted.connect(lambda: self._on_open_wanted(card))
        return card

    def _on_open_wanted(self, card: HeadCard) -> None:
        if card.sheet is not None:
            self._want_sheet(card.sheet)

    def _made_card(self, parent: QWidget) -> ReturnCard:
        card = ReturnCard(parent)
        card.decided.connect(self._on_decided)
        return card

    def _on_decided(self, place: Place, decision: Decision) -> None:
        self._choose(place)
        self._decide((place,), decision)

    # Going about

    def _current(self) -> Weighed | None:
        place = self._list.currentIndex().data(Role.SUBJECT)
        return next((one for one in self._weighed() if one.place == place), None)

    def _choose(self, key: object) -> None:
        for row, line in enumerate(self._list.lines_model().lines):
            if line.subject is not None and line.subject == key:
                self._list.setCurrentIndex(self._list.model().index(row, 0))

    def _walk(self, steps: int) -> None:
        """Go to the next undecided field, or the one before; around the end."""
        places = [one.place for one in of_decision(self._weighed(), Decision.UNDECIDED)]
        if not places:
            return
        order = [line.subject for line in self._list.lines_model().lines]
        at = self._list.currentIndex().row()
        rows = [order.index(place) for place in places]
        if steps > 0:
            row = next((row for row in rows if row > at), rows[0])
        else:
            row = next((row for row in reversed(rows) if row < at), rows[-1])
        self._list.setCurrentIndex(self._list.model().index(row, 0))

    def _on_current_changed(self, index: QModelIndex) -> None:
        place = index.data(Role.SUBJECT)
        if place is not None:
            self._cards.choose(place)

    def _on_activated(self, index: QModelIndex) -> None:
        card = self._cards.card(index.data(Role.SUBJECT))
        if isinstance(card, ReturnCard):
            card.show_sent(not card.shows_sent)

    # Building

    def _build(self) -> None:
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        self._list.setMinimumWidth(180)
        halves.addWidget(self._list)
        halves.addWidget(self._cards)
        halves.setStretchFactor(1, 1)
        halves.setSizes([LIST_WIDTH, 4 * LIST_WIDTH])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addWidget(halves, 1)

    def _bar(self) -> QFrame:
        bar = QFrame(self)
        theme.set_look(bar, "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        name = heading_label(self._file.name, bar)
        theme.set_look(self._summary, "muted")
        words.addWidget(name)
        words.addWidget(self._summary)
        row.addLayout(words, 1)
        self._accept_all.setObjectName("action.accept_all")
        self._accept_all.clicked.connect(lambda _checked: self._accept_uncontested())
        self._take_in.setObjectName("action.take_in")
        self._take_in.setToolTip(with_keys(self._take_in.text(), "Ctrl+S"))
        self._take_in.clicked.connect(lambda _checked: self._take_accepted())
        theme.set_look(self._take_in, "primary")
        row.addWidget(self._accept_all)
        row.addWidget(self._take_in)
        return bar


class _Deciding(QUndoCommand):
    """A step from some decisions to others."""

    def __init__(self, take: Callable[[Decisions], None], before: Decisions, after: Decisions, text: str) -> None:
        super().__init__(text)
        self._take = take
        self._before, self._after = before, after

    def redo(self) -> None:
        """Decide."""
        self._take(self._after)

    def undo(self) -> None:
        """Take the decision back."""
        self._take(self._before)


def _lines_of(told: tuple[str, ...]) -> int:
    return LETTERS_TO_A_LINE * len(told)


def _letters(one: Weighed) -> int:
    language = one.sheet.sheet.draft.language
    return max(characters(alone(as_text(value, language))) for value in (one.field.stored, one.field.returned))
