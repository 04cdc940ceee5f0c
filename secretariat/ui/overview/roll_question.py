"""Shows the next period before it is made: what its titles and days have become, and what comes along."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from secretariat.domain.danish.dates import short_date
from secretariat.domain.periods import Period, PeriodDraft, ReportSection, problems_of
from secretariat.ui.kit.confirm import Question
from secretariat.ui.kit.drafts import EditedDraft
from secretariat.ui.kit.fields import Field, Group, Kind
from secretariat.ui.kit.form import Form
from secretariat.ui.theme import set_look

HEIGHT = 420
"""Pixels of the form; the rest of it is scrolled to."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Carried:
    """How many sheets go on into the next period, and how many initiatives with a sheet stay behind."""

    sheets: int
    behind: int


class RollQuestion(Question):
    """The draft of the next period in a form, with what stood there before; `decided` carries the draft."""

    decided = Signal(object)

    def __init__(
        self, before: Period, draft: PeriodDraft, carried: Callable[[PeriodDraft], Carried], parent: QWidget
    ) -> None:
        """`carried` tells what comes along into a period as it stands in the form."""
        super().__init__(
            self.tr("The period after {name}").format(name=before.draft.name),
            "",
            verb=self.tr("Make the period"),
            parent=parent,
        )
        self.setMinimumWidth(800)
        self._carried = carried
        self._edited: EditedDraft[PeriodDraft] = EditedDraft(draft, self)
        self._form = Form(_groups(), self._edited, problems_of=problems_of, parent=self)
        self._form.setFixedHeight(HEIGHT)
        for name in self._form.fields:
            if told := was(getattr(before.draft, name), getattr(draft, name)):
                self._form.block(name).put_under(_mark(name, told, self._form))
        self._form.put_last(SectionTitles(before.draft, self._edited, self._form))
        self.body.addWidget(self._form)
        self._edited.changed.connect(self._tell)
        self._tell()

    def accept(self) -> None:
        """Make the period, unless something in the form is wrong."""
        if not self._form.check():
            super().accept()
            self.decided.emit(self._edited.draft)

    def _tell(self, _path: str = "") -> None:
        self.say_meaning(_copied_words(self._carried(self._edited.draft)))


class SectionTitles(QWidget):
    """The titles of the report's sections, each with what it was called before when that is something else."""

    def __init__(self, before: PeriodDraft, edited: EditedDraft[PeriodDraft], parent: QWidget) -> None:
        super().__init__(parent)
        self._edited = edited
        titles = {section.key: section.title for section in before.sections}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        heading = QLabel(self.tr("The sections of the report"), self)
        set_look(heading, "heading")
        layout.addWidget(heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for place, section in enumerate(edited.draft.sections):
            self._add(grid, place, section, titles.get(section.key, ""))
        layout.addLayout(grid)

    def _add(self, grid: QGridLayout, place: int, section: ReportSection, before: str) -> None:
        line = QLineEdit(section.title, self)
        line.setObjectName(f"field.sections.{place}.title")
        line.setAccessibleName(self.tr("Title of section {number}").format(number=section.number or place + 1))
        line.textEdited.connect(lambda title: self._on_title_edited(place, title))
        grid.addWidget(QLabel(section.number, self), 2 * place, 0)
        grid.addWidget(line, 2 * place, 1)
        if told := was(before, section.title):
            line.setAccessibleDescription(told)
            grid.addWidget(_mark(f"sections.{place}", told, self), 2 * place + 1, 1)

    def _on_title_edited(self, place: int, title: str) -> None:
        sections = list(self._edited.draft.sections)
        sections[place] = replace(sections[place], title=title)
        self._edited.edit("sections", tuple(sections))


def was(before: object, now: object) -> str:
    """Return what stood there before, in words; empty when it stands there still or nothing did."""
    if before == now or before in (None, ""):
        return ""
    told = short_date(before) if isinstance(before, date) else before
    return translate("RollQuestion", "Before: {value}").format(value=told)


def _mark(name: str, told: str, parent: QWidget) -> QLabel:
    """Return the mark under what was moved on."""
    mark = QLabel(told, parent, wordWrap=True)
    mark.setObjectName(f"was.{name}")
    set_look(mark, "chip-accent")
    return mark


def _groups() -> tuple[Group, ...]:
    def field(name: str, label: str, kind: Kind = Kind.LINE, *, required: bool = False, wide: bool = False) -> Field:
        return Field(name, label, kind, required=required, wide=wide, bounds=(1900, 2200))

    return (
        Group(
            translate("RollQuestion", "The period"),
            (
                field("name", translate("RollQuestion", "Name"), required=True),
                field("year", translate("RollQuestion", "Budget year"), Kind.WHOLE),
                field("title", translate("RollQuestion", "Title of the report"), wide=True),
                field("starts", translate("RollQuestion", "First day"), Kind.DATE),
                field("ends", translate("RollQuestion", "Last day"), Kind.DATE),
                field("due", translate("RollQuestion", "Sheets ready by"), Kind.DATE),
            ),
        ),
    )


def _copied_words(carried: Carried) -> str:
    told = [
        translate("RollQuestion", "1 status sheet is copied.")
        if carried.sheets == 1
        else translate("RollQuestion", "{count} status sheets are copied.").format(count=carried.sheets)
    ]
    if carried.behind == 1:
        told.append(translate("RollQuestion", "1 initiative stays behind because it is closed, moved or over."))
    elif carried.behind:
        words = translate("RollQuestion", "{count} initiatives stay behind because they are closed, moved or over.")
        told.append(words.format(count=carried.behind))
    told.append(
        translate("RollQuestion", "Every field that is copied is marked “unchanged?” until somebody confirms it.")
    )
    return " ".join(told)
