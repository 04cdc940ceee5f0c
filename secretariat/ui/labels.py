"""Codes become sentences here and nowhere else: problems, findings, states, systems, faults of the machine."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.application.faults import CannotPrint, FileFault, StorageFault, StorageTrouble, Withheld
from secretariat.application.travelling import UnreadableFile
from secretariat.domain.case_numbers import CaseSystem
from secretariat.domain.committees import DocumentLanguage, Template
from secretariat.domain.contributions import ContributionState
from secretariat.domain.danish.dates import short_date
from secretariat.domain.hearings import HearingState, NotesPlacement, Urgency
from secretariat.domain.problems import Finding, Param, Params, Problem, Severity
from secretariat.ui.finding_words import FINDINGS
from secretariat.ui.kit.fields import Choice
from secretariat.ui.trouble_words import CANNOT_PRINT, PROBLEMS, UNREADABLE_FILES, WITHHELD

K = TypeVar("K")

Source: TypeAlias = object
"""A sentence to be translated; PySide6 6.12 types what `QT_TRANSLATE_NOOP` returns, a string, as `object`."""

STATES: dict[HearingState, Source] = {
    HearingState.RECEIVED: QT_TRANSLATE_NOOP("HearingState", "Received"),
    HearingState.DRAFTING: QT_TRANSLATE_NOOP("HearingState", "Drafting"),
    HearingState.INTERNAL_REVIEW: QT_TRANSLATE_NOOP("HearingState", "Internal review"),
    HearingState.CHAIR_APPROVAL: QT_TRANSLATE_NOOP("HearingState", "Chair's approval"),
    HearingState.ISSUED: QT_TRANSLATE_NOOP("HearingState", "Issued"),
    HearingState.DECLINED: QT_TRANSLATE_NOOP("HearingState", "No remarks"),
}
STATE_LOOKS: dict[HearingState, tuple[str, str]] = {
    HearingState.RECEIVED: ("inbox", "accent"),
    HearingState.DRAFTING: ("pen-line", "accent"),
    HearingState.INTERNAL_REVIEW: ("users", "warning"),
    HearingState.CHAIR_APPROVAL: ("user", "warning"),
    HearingState.ISSUED: ("circle-check", "good"),
    HearingState.DECLINED: ("circle-minus", "muted"),
}
"""The drawing and the colour of each state."""

URGENCIES: dict[Urgency, Source] = {
    Urgency.DONE: QT_TRANSLATE_NOOP("Urgency", "Done"),
    Urgency.OVERDUE: QT_TRANSLATE_NOOP("Urgency", "Overdue"),
    Urgency.SOON: QT_TRANSLATE_NOOP("Urgency", "Soon"),
    Urgency.LATER: QT_TRANSLATE_NOOP("Urgency", "Later"),
    Urgency.NONE: QT_TRANSLATE_NOOP("Urgency", "No deadline"),
}
SYSTEMS: dict[CaseSystem, Source] = {
    CaseSystem.EDOC: QT_TRANSLATE_NOOP("CaseSystem", "eDoc"),
    CaseSystem.F2_CASE: QT_TRANSLATE_NOOP("CaseSystem", "F2, case"),
    CaseSystem.F2_DOCUMENT: QT_TRANSLATE_NOOP("CaseSystem", "F2, document"),
    CaseSystem.POLITICAL: QT_TRANSLATE_NOOP("CaseSystem", "Political"),
    CaseSystem.ACADRE: QT_TRANSLATE_NOOP("CaseSystem", "Acadre"),
    CaseSystem.OTHER: QT_TRANSLATE_NOOP("CaseSystem", "Other"),
}
CONTRIBUTIONS: dict[ContributionState, Source] = {
    ContributionState.ASKED: QT_TRANSLATE_NOOP("ContributionState", "Asked"),
    ContributionState.PROMISED: QT_TRANSLATE_NOOP("ContributionState", "Promised"),
    ContributionState.RECEIVED: QT_TRANSLATE_NOOP("ContributionState", "Received"),
    ContributionState.NONE_GIVEN: QT_TRANSLATE_NOOP("ContributionState", "None given"),
}
TEMPLATES: dict[Template, Source] = {
    Template.LETTER: QT_TRANSLATE_NOOP("Template", "Letter"),
    Template.MEMO: QT_TRANSLATE_NOOP("Template", "Memo with margin column"),
}
LANGUAGES: dict[DocumentLanguage, Source] = {
    DocumentLanguage.DANISH: QT_TRANSLATE_NOOP("DocumentLanguage", "Danish"),
    DocumentLanguage.ENGLISH: QT_TRANSLATE_NOOP("DocumentLanguage", "English"),
}
NOTES_PLACEMENTS: dict[NotesPlacement, Source] = {
    NotesPlacement.PAGE_FOOT: QT_TRANSLATE_NOOP("NotesPlacement", "At the foot of the page"),
    NotesPlacement.DOCUMENT_END: QT_TRANSLATE_NOOP("NotesPlacement", "At the end of the document"),
}
SEVERITIES: dict[Severity, Source] = {
    Severity.ERROR: QT_TRANSLATE_NOOP("Severity", "Error"),
    Severity.WARNING: QT_TRANSLATE_NOOP("Severity", "Warning"),
}

TROUBLES: dict[StorageTrouble, tuple[Source, Source, Source]] = {
    StorageTrouble.FULL: (
        QT_TRANSLATE_NOOP("StorageTrouble", "The disk is full."),
        QT_TRANSLATE_NOOP("StorageTrouble", "Nothing was stored. What you typed still stands here."),
        QT_TRANSLATE_NOOP("StorageTrouble", "Make room on the disk, then save again."),
    ),
    StorageTrouble.READ_ONLY: (
        QT_TRANSLATE_NOOP("StorageTrouble", "The database cannot be written."),
        QT_TRANSLATE_NOOP("StorageTrouble", "Nothing was stored. What you typed still stands here."),
        QT_TRANSLATE_NOOP("StorageTrouble", "Ask for leave to write in its folder, or open a copy somewhere else."),
    ),
    StorageTrouble.LOCKED: (
        QT_TRANSLATE_NOOP("StorageTrouble", "Another program holds the database just now."),
        QT_TRANSLATE_NOOP("StorageTrouble", "Nothing was stored. What you typed still stands here."),
        QT_TRANSLATE_NOOP("StorageTrouble", "Wait a moment and try again; close backup programs that read the file."),
    ),
    StorageTrouble.IN_USE: (
        QT_TRANSLATE_NOOP("StorageTrouble", "The database is open already."),
        QT_TRANSLATE_NOOP("StorageTrouble", "Only one program at a time can work in it."),
        QT_TRANSLATE_NOOP("StorageTrouble", "Close it there, then try again."),
    ),
    StorageTrouble.NEWER: (
        QT_TRANSLATE_NOOP("StorageTrouble", "The database was made by a newer version of the program."),
        QT_TRANSLATE_NOOP("StorageTrouble", "It was left untouched."),
        QT_TRANSLATE_NOOP("StorageTrouble", "Install the newest version, or open another database."),
    ),
    StorageTrouble.NOT_OURS: (
        QT_TRANSLATE_NOOP("StorageTrouble", "The file is no database of this program."),
        QT_TRANSLATE_NOOP("StorageTrouble", "It was left untouched."),
        QT_TRANSLATE_NOOP("StorageTrouble", "Choose another file."),
    ),
    StorageTrouble.DAMAGED: (
        QT_TRANSLATE_NOOP("StorageTrouble", "The database is damaged."),
        QT_TRANSLATE_NOOP("StorageTrouble", "It was left as it is, so that what can be saved of it is still there."),
        QT_TRANSLATE_NOOP("StorageTrouble", "Bring back the last backup: secretariat restore."),
    ),
    StorageTrouble.UNREACHABLE: (
        QT_TRANSLATE_NOOP("StorageTrouble", "The database cannot be reached."),
        QT_TRANSLATE_NOOP("StorageTrouble", "Nothing was stored. What you typed still stands here."),
        QT_TRANSLATE_NOOP("StorageTrouble", "See whether the drive is connected and the folder is there."),
    ),
}
"""For each trouble: what happened, what it means for the work, what to do."""

FILE_TROUBLES: dict[StorageTrouble, tuple[Source, Source, Source]] = {
    StorageTrouble.FULL: (
        QT_TRANSLATE_NOOP("FileTrouble", "There is no room for {file}."),
        QT_TRANSLATE_NOOP("FileTrouble", "The file was not written."),
        QT_TRANSLATE_NOOP("FileTrouble", "Make room on the disk, or choose another folder."),
    ),
    StorageTrouble.READ_ONLY: (
        QT_TRANSLATE_NOOP("FileTrouble", "There is no access to {file}."),
        QT_TRANSLATE_NOOP("FileTrouble", "It may be open in another program, or lie where you may not write."),
        QT_TRANSLATE_NOOP("FileTrouble", "Close it there, or choose another folder."),
    ),
    StorageTrouble.UNREACHABLE: (
        QT_TRANSLATE_NOOP("FileTrouble", "{file} cannot be reached."),
        QT_TRANSLATE_NOOP("FileTrouble", "The folder or the drive is not there."),
        QT_TRANSLATE_NOOP("FileTrouble", "Choose another folder, or see whether the drive is connected."),
    ),
}
"""The same for a file that somebody chose, which the disk has only these three troubles with."""

_UNTOLD = QT_TRANSLATE_NOOP("Labels", "Something is not as it should be ({code}).")


def problem(found: Problem) -> str:
    """Return the sentence under a field."""
    return _worded("Problems", PROBLEMS, found.code, found.params)


def finding(found: Finding) -> str:
    """Return the sentence of the control panel."""
    told = _worded("Findings", FINDINGS, found.code, tuple((name, _told(name, value)) for name, value in found.params))
    return told[:-1] if told.endswith("kr..") else told  # an amount that ends the sentence brings its full stop


def withheld(refusal: Withheld) -> str:
    """Return why something was refused."""
    return _worded("Withheld", WITHHELD, refusal.code, ())


def cannot_print(refusal: CannotPrint) -> str:
    """Return why a paper cannot be printed, and which part of it keeps it from being so."""
    told = _worded("CannotPrint", CANNOT_PRINT, refusal.code, refusal.params)
    return f"{refusal.part}: {told}" if refusal.part else told


def unreadable_file(refusal: UnreadableFile) -> str:
    """Return why a returned file cannot be read."""
    return _worded("UnreadableFile", UNREADABLE_FILES, refusal.code, refusal.params)


def storage_trouble(fault: StorageFault) -> tuple[str, str, str]:
    """Return what happened, what it means for the work, and what to do."""
    if isinstance(fault, FileFault):
        message, meaning, advice = (_translated("FileTrouble", source) for source in FILE_TROUBLES[fault.trouble])
        return message.format(file=fault.path), meaning, advice
    message, meaning, advice = (_translated("StorageTrouble", source) for source in TROUBLES[fault.trouble])
    if fault.trouble is StorageTrouble.IN_USE and fault.detail:
        message = QCoreApplication.translate("StorageTrouble", "The database is open already: {who}.").format(
            who=fault.detail
        )
    return message, meaning, advice


def state(code: HearingState) -> str:
    """Return the name of a state."""
    return _translated("HearingState", STATES[code])


def urgency(code: Urgency) -> str:
    """Return the word for how pressing a deadline is."""
    return _translated("Urgency", URGENCIES[code])


def system(code: CaseSystem) -> str:
    """Return the name of a case system."""
    return _translated("CaseSystem", SYSTEMS[code])


def contribution(code: ContributionState) -> str:
    """Return how far a contribution is."""
    return _translated("ContributionState", CONTRIBUTIONS[code])


def template(code: Template) -> str:
    """Return the name of a template."""
    return _translated("Template", TEMPLATES[code])


def language(code: DocumentLanguage) -> str:
    """Return the name of a document's language."""
    return _translated("DocumentLanguage", LANGUAGES[code])


def notes_placement(code: NotesPlacement) -> str:
    """Return where footnotes print."""
    return _translated("NotesPlacement", NOTES_PLACEMENTS[code])


def severity(code: Severity) -> str:
    """Return the word for how a finding weighs."""
    return _translated("Severity", SEVERITIES[code])


def choices(context: str, table: dict[K, Source]) -> tuple[Choice, ...]:
    """Return the choices of a form's field out of one of the tables here."""
    return tuple(Choice(value, _translated(context, source)) for value, source in table.items())


def _told(name: str, value: Param) -> Param:
    """Return a finding's parameter as a person reads it: dates the Danish way, places counted from 1, systems named."""
    if name in ("deadline", "today", "due", "since"):
        return short_date(date.fromisoformat(str(value)))
    if name == "index":
        return int(value) + 1
    return system(CaseSystem(value)) if name == "system" else value


def _translated(context: str, source: Source) -> str:
    return QCoreApplication.translate(context, str(source))


def _worded(context: str, table: dict[str, Source], code: str, params: Params) -> str:
    source = table.get(code)
    if source is None:
        return QCoreApplication.translate("Labels", str(_UNTOLD)).format(code=code)
    return _translated(context, source).format(**dict(params))
