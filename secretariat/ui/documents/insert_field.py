"""The dialog that puts a figure from the data into a document's prose."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from secretariat.application.queries import FactChoice
from secretariat.domain.documents.fields import Fact
from secretariat.ui.documents.field_looks import LooksBar, with_looks
from secretariat.ui.icons import icon
from secretariat.ui.kit.newest import NewestWins
from secretariat.ui.kit.two_lines import Line, LinesView
from secretariat.ui.search import searchable
from secretariat.ui.theme import set_look

WIDTH, HEIGHT = 640, 600

MOST_SHOWN = 200
"""Facts in the list at a time; a committee has thousands, and who types finds his."""


@dataclass(frozen=True, slots=True)
class FactSource:
    """Where the dialog reads: every fact there is, and what some of them say. Both run beside the screen."""

    choices: Callable[[], Sequence[FactChoice]]
    facts: Callable[[Sequence[str]], Mapping[str, Fact | None]]


@dataclass(frozen=True, slots=True)
class _Known:
    """A fact with what the typed words are looked for in."""

    choice: FactChoice
    haystack: str


class InsertFieldDialog(QDialog):
    """Asks for a fact and how it is written; `answered` carries its address and what it says now.

    `failed` carries the fault when the facts could not be read.
    """

    answered = Signal(str, str)
    failed = Signal(object)

    def __init__(self, source: FactSource, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("insert_field")
        self.setWindowTitle(self.tr("Insert a figure from the data"))
        self._source = source
        self._known: Sequence[_Known] = ()
        self._written = ""
        self._words = ""
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="facts")
        self._reading, self._wording = NewestWins(self), NewestWins(self)
        self._line = QLineEdit(self)
        self._list = LinesView(self.tr("Figures"), self)
        self._told = QLabel(self.tr("The figures are being read …"), self, wordWrap=True)
        self._looks = LooksBar(self)
        self._now = QLabel(self)
        self._verb = QPushButton(self.tr("Insert it"), self)
        self._refuse = QPushButton(self.tr("Cancel"), self)
        self._build()
        self._connect()
        self._weigh()
        self._reading.ask(lambda: self._worker.submit(source.choices))

    @property
    def chosen(self) -> FactChoice | None:
        """The fact chosen."""
        found = self._list.chosen()
        return found[0] if found and isinstance(found[0], FactChoice) else None

    def done(self, result: int) -> None:
        """Read no more."""
        for newest in (self._reading, self._wording):
            newest.close()
        self._worker.shutdown(wait=False, cancel_futures=True)
        super().done(result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys walk the list while one types."""
        steps = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
        if watched is self._line and isinstance(event, QKeyEvent) and event.key() in steps:
            self._list.event(event)
            return True
        return super().eventFilter(watched, event)

    # What is found

    def _on_choices_arrived(self, choices: Sequence[FactChoice]) -> None:
        self._known = [_Known(choice, searchable(f"{choice.group} {choice.name} {choice.words}")) for choice in choices]
        self._show_found()

    def _show_found(self) -> None:
        typed = searchable(self._line.text()).split()
        found = [known.choice for known in self._known if all(word in known.haystack for word in typed)]
        lines = list(_grouped(found[:MOST_SHOWN]))
        self._list.lines_model().show_lines(lines)
        first = next((row for row, line in enumerate(lines) if not line.is_heading), None)
        if first is not None:
            self._list.setCurrentIndex(self._list.model().index(first, 0))
        self._told.setText(self._told_words(len(found)))
        self._on_fact_chosen()

    def _told_words(self, found: int) -> str:
        if not self._known:
            return self.tr("The committee has no figures yet.")
        if not found:
            return self.tr("Nothing fits what is typed.")
        if found > MOST_SHOWN:
            return self.tr("{shown} of {found} are shown. Type more to find yours.").format(
                shown=MOST_SHOWN, found=found
            )
        return self.tr("{found} found").format(found=found)

    # What is chosen

    def _on_fact_chosen(self) -> None:
        if (chosen := self.chosen) is not None:
            self._looks.offer(chosen.address)
        self._on_looks_changed()

    def _on_looks_changed(self) -> None:
        chosen = self.chosen
        self._words = ""
        self._written = "" if chosen is None else with_looks(chosen.address, self._looks.looks)
        if chosen is not None and self._written == chosen.address:
            self._words = chosen.words
        elif chosen is not None:
            address, read = self._written, self._source.facts
            self._wording.ask(lambda: self._worker.submit(read, (address,)))
        self._weigh()

    def _on_facts_arrived(self, facts: Mapping[str, Fact | None]) -> None:
        fact = facts.get(self._written)
        if fact is not None:
            self._words = fact.words
            self._weigh()

    def _weigh(self) -> None:
        self._now.setText(self.tr("It says: {words}").format(words=self._words) if self._words else "")
        self._verb.setEnabled(bool(self._words))

    def _answer(self) -> None:
        if self._words:
            self.accept()
            self.answered.emit(self._written, self._words)

    def _on_failed(self, fault: Exception) -> None:
        self.reject()
        self.failed.emit(fault)

    # Putting together

    def _connect(self) -> None:
        self._line.textChanged.connect(lambda _typed: self._show_found())
        self._line.installEventFilter(self)
        self._list.selectionModel().selectionChanged.connect(lambda *_: self._on_fact_chosen())
        self._list.activated.connect(lambda _index: self._answer())
        self._looks.changed.connect(self._on_looks_changed)
        self._reading.arrived.connect(self._on_choices_arrived)
        self._wording.arrived.connect(self._on_facts_arrived)
        for newest in (self._reading, self._wording):
            newest.failed.connect(self._on_failed)
        self._verb.clicked.connect(lambda _checked: self._answer())
        self._refuse.clicked.connect(self.reject)

    def _build(self) -> None:
        self.resize(WIDTH, HEIGHT)
        self._line.setObjectName("field.fact")
        self._line.setAccessibleName(self.tr("Find a figure"))
        self._line.setPlaceholderText(self.tr("Type a number, a name, a year …"))
        self._line.addAction(icon("search", role="muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._list.setObjectName("list.facts")
        self._looks.hide()
        set_look(self._told, "muted")
        set_look(self._now, "label")
        self._now.setObjectName("field.now")
        self._now.setTextFormat(Qt.TextFormat.PlainText)
        set_look(self._verb, "primary")
        self._verb.setObjectName("insert.verb")
        self._verb.setDefault(True)
        self._refuse.setObjectName("insert.cancel")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._now, 1)
        foot.addWidget(self._refuse)
        foot.addWidget(self._verb)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self._line)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._told)
        layout.addWidget(self._looks)
        layout.addLayout(foot)


def _grouped(choices: Sequence[FactChoice]) -> Iterator[Line]:
    """Yield the facts under the headings of their groups, in the order given."""
    for group, found in groupby(choices, key=lambda choice: choice.group):
        yield Line(group, is_heading=True)
        yield from (Line(choice.name, choice.words, "hash", "accent", choice) for choice in found)
