"""Asks which paper of a meeting goes on paper: the agenda or the minutes, for the committee or for the public."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QWidget

from secretariat.domain.meetings.meetings import MeetingState
from secretariat.ui import theme
from secretariat.ui.kit.confirm import Question


class MeetingPaper(Enum):
    """The papers of a meeting. The values are parts of the buttons' names."""

    AGENDA = "agenda"
    MINUTES = "minutes"


class PaperWay(Enum):
    """How a paper leaves the program."""

    PRINTER = "printer"
    PDF = "pdf"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class MeetingPaperChoice:
    """What was decided."""

    paper: MeetingPaper
    is_public: bool


HELD = (MeetingState.HELD, MeetingState.MINUTES_APPROVED)


class MeetingPaperQuestion(Question):
    """`decided` carries a `MeetingPaperChoice`. Without a meeting held there is only the agenda to choose."""

    decided = Signal(object)

    def __init__(self, way: PaperWay, state: MeetingState, parent: QWidget, *, public: bool = False) -> None:
        super().__init__(self._heading(way), "", verb=self._verb(way), parent=parent)
        self.setObjectName("meeting_paper")
        self._papers, self._readers = QButtonGroup(self), QButtonGroup(self)
        self._agenda = self._button(self._papers, MeetingPaper.AGENDA.value, self.tr("The agenda"))
        self._minutes = self._button(self._papers, MeetingPaper.MINUTES.value, self.tr("The minutes"))
        self.body.addSpacing(8)
        self._full = self._button(self._readers, "full", self.tr("For the committee: everything"))
        self._public = self._button(self._readers, "public", self.tr("For the public"))
        self._told = QLabel(self, wordWrap=True)
        theme.set_look(self._told, "help")
        self.body.addWidget(self._told)
        is_held = state in HELD
        self._minutes.setEnabled(is_held)
        (self._minutes if is_held else self._agenda).setChecked(True)
        (self._public if public else self._full).setChecked(True)
        self._readers.buttonToggled.connect(lambda *_: self._tell())
        self.accepted.connect(self._decide)
        self._tell()

    def _heading(self, way: PaperWay) -> str:
        if way is PaperWay.PRINTER:
            return self.tr("Print the papers of the meeting")
        return self.tr("Save the papers of the meeting")

    def _verb(self, way: PaperWay) -> str:
        match way:
            case PaperWay.PRINTER:
                return self.tr("Print …")
            case PaperWay.WORD:
                return self.tr("Save as Word …")
        return self.tr("Save as PDF …")

    def _button(self, group: QButtonGroup, name: str, words: str) -> QRadioButton:
        button = QRadioButton(words, self)
        button.setObjectName(f"paper.{name}")
        group.addButton(button)
        self.body.addWidget(button)
        return button

    def _tell(self) -> None:
        self._told.setText(
            self.tr("Built from the open items alone: closed items and closed appendices are not in it.")
            if self._public.isChecked()
            else self.tr("Closed items and closed appendices are in it. It is not for publishing.")
        )
        self.fit()

    def _decide(self) -> None:
        paper = MeetingPaper.MINUTES if self._minutes.isChecked() else MeetingPaper.AGENDA
        self.decided.emit(MeetingPaperChoice(paper, self._public.isChecked()))
