"""The words, drawings and colours of composed documents: their kinds, their states, their looks, their pieces."""

from __future__ import annotations

from enum import Enum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.domain.documents.documents import DocumentState
from secretariat.domain.documents.kinds import DocumentKind, HeadingCapitals, Numbering, PaperForm
from secretariat.domain.documents.recommendations import PointVerb
from secretariat.domain.text import PieceKind
from secretariat.ui.kit.fields import Choice
from secretariat.ui.labels import Source
from secretariat.ui.report_labels import Look

KINDS: dict[DocumentKind, Source] = {
    DocumentKind.RECOMMENDATION: QT_TRANSLATE_NOOP("DocumentKind", "Recommendation"),
    DocumentKind.STATUS_MEMO: QT_TRANSLATE_NOOP("DocumentKind", "Status memo"),
    DocumentKind.MEMO: QT_TRANSLATE_NOOP("DocumentKind", "Memo"),
    DocumentKind.STATUS_REPORT: QT_TRANSLATE_NOOP("DocumentKind", "Status report"),
    DocumentKind.WORK_PLAN: QT_TRANSLATE_NOOP("DocumentKind", "Work plan"),
    DocumentKind.ECONOMIC_OVERVIEW: QT_TRANSLATE_NOOP("DocumentKind", "Economic overview"),
    DocumentKind.GOAL_STATUS: QT_TRANSLATE_NOOP("DocumentKind", "Goal status"),
}
KIND_LOOKS: dict[DocumentKind, Look] = {
    DocumentKind.RECOMMENDATION: ("gavel", "muted"),
    DocumentKind.STATUS_MEMO: ("file-clock", "muted"),
    DocumentKind.MEMO: ("file-text", "muted"),
    DocumentKind.STATUS_REPORT: ("file-stack", "muted"),
    DocumentKind.WORK_PLAN: ("list-checks", "muted"),
    DocumentKind.ECONOMIC_OVERVIEW: ("coins", "muted"),
    DocumentKind.GOAL_STATUS: ("target", "muted"),
}
STATES: dict[DocumentState, Source] = {
    DocumentState.DRAFTING: QT_TRANSLATE_NOOP("DocumentState", "Drafting"),
    DocumentState.REVIEW: QT_TRANSLATE_NOOP("DocumentState", "Under review"),
    DocumentState.READY: QT_TRANSLATE_NOOP("DocumentState", "Ready"),
    DocumentState.ISSUED: QT_TRANSLATE_NOOP("DocumentState", "Issued"),
}
STATE_LOOKS: dict[DocumentState, Look] = {
    DocumentState.DRAFTING: ("pen-line", "accent"),
    DocumentState.REVIEW: ("users", "warning"),
    DocumentState.READY: ("circle-check", "good"),
    DocumentState.ISSUED: ("lock", "muted"),
}
MOVES: dict[tuple[DocumentState, DocumentState], Source] = {
    (DocumentState.DRAFTING, DocumentState.REVIEW): QT_TRANSLATE_NOOP("DocumentMoves", "To review"),
    (DocumentState.DRAFTING, DocumentState.READY): QT_TRANSLATE_NOOP("DocumentMoves", "It is ready"),
    (DocumentState.REVIEW, DocumentState.READY): QT_TRANSLATE_NOOP("DocumentMoves", "It is ready"),
    (DocumentState.REVIEW, DocumentState.DRAFTING): QT_TRANSLATE_NOOP("DocumentMoves", "Back to drafting"),
    (DocumentState.READY, DocumentState.ISSUED): QT_TRANSLATE_NOOP("DocumentMoves", "Issue …"),
    (DocumentState.READY, DocumentState.DRAFTING): QT_TRANSLATE_NOOP("DocumentMoves", "Back to drafting"),
}
"""What a button calls a move from one state to another."""
FORMS: dict[PaperForm, Source] = {
    PaperForm.MEMO: QT_TRANSLATE_NOOP("PaperForm", "Text with a margin column"),
    PaperForm.REPORT: QT_TRANSLATE_NOOP("PaperForm", "One wide column"),
}
CAPITALS: dict[HeadingCapitals, Source] = {
    HeadingCapitals.AS_WRITTEN: QT_TRANSLATE_NOOP("HeadingCapitals", "As they are written"),
    HeadingCapitals.CAPITALS: QT_TRANSLATE_NOOP("HeadingCapitals", "In capitals"),
}
NUMBERINGS: dict[Numbering, Source] = {
    Numbering.NONE: QT_TRANSLATE_NOOP("Numbering", "Not numbered"),
    Numbering.DECIMAL: QT_TRANSLATE_NOOP("Numbering", "1, 1.1, 1.1.1"),
}
VERBS: dict[PointVerb, Source] = {
    PointVerb.APPROVES: QT_TRANSLATE_NOOP("PointVerb", "approves"),
    PointVerb.TAKES_NOTE: QT_TRANSLATE_NOOP("PointVerb", "takes note of"),
    PointVerb.ENDORSES: QT_TRANSLATE_NOOP("PointVerb", "endorses"),
    PointVerb.DISCUSSES: QT_TRANSLATE_NOOP("PointVerb", "discusses"),
    PointVerb.RECOMMENDS: QT_TRANSLATE_NOOP("PointVerb", "recommends"),
    PointVerb.DECIDES: QT_TRANSLATE_NOOP("PointVerb", "decides"),
    PointVerb.FREE: QT_TRANSLATE_NOOP("PointVerb", "its own words"),
}
PIECES: dict[PieceKind, Source] = {
    PieceKind.SHEET: QT_TRANSLATE_NOOP("PieceKind", "A status sheet"),
    PieceKind.SHEETS: QT_TRANSLATE_NOOP("PieceKind", "Status sheets"),
    PieceKind.SHEET_LIST: QT_TRANSLATE_NOOP("PieceKind", "List of sheets"),
    PieceKind.INDICATORS: QT_TRANSLATE_NOOP("PieceKind", "Indicator table"),
    PieceKind.INDICATOR_CHART: QT_TRANSLATE_NOOP("PieceKind", "Indicator chart"),
    PieceKind.GOALS: QT_TRANSLATE_NOOP("PieceKind", "Goal status"),
    PieceKind.BUDGET_TABLE: QT_TRANSLATE_NOOP("PieceKind", "Budget table"),
    PieceKind.BUDGET_CHART: QT_TRANSLATE_NOOP("PieceKind", "Budget chart"),
    PieceKind.POINTS: QT_TRANSLATE_NOOP("PieceKind", "Points"),
    PieceKind.DECISIONS: QT_TRANSLATE_NOOP("PieceKind", "Decisions"),
    PieceKind.DOCUMENT: QT_TRANSLATE_NOOP("PieceKind", "Another paper"),
    PieceKind.CONTENTS: QT_TRANSLATE_NOOP("PieceKind", "Table of contents"),
    PieceKind.APPENDICES: QT_TRANSLATE_NOOP("PieceKind", "List of appendices"),
    PieceKind.NOTES: QT_TRANSLATE_NOOP("PieceKind", "Footnotes"),
    PieceKind.PAGE_BREAK: QT_TRANSLATE_NOOP("PieceKind", "Page break"),
}
PIECE_SENTENCES: dict[PieceKind, Source] = {
    PieceKind.SHEET: QT_TRANSLATE_NOOP("PieceSentences", "One initiative's status sheet, row by row."),
    PieceKind.SHEETS: QT_TRANSLATE_NOOP("PieceSentences", "Every status sheet of the period, or of one section."),
    PieceKind.SHEET_LIST: QT_TRANSLATE_NOOP("PieceSentences", "Numbers and names of the period's sheets, by section."),
    PieceKind.INDICATORS: QT_TRANSLATE_NOOP("PieceSentences", "Baseline, status and success criterion, line by line."),
    PieceKind.INDICATOR_CHART: QT_TRANSLATE_NOOP(
        "PieceSentences", "The measurements of an indicator, drawn over time."
    ),
    PieceKind.GOALS: QT_TRANSLATE_NOOP("PieceSentences", "How far each goal of the policy is reached."),
    PieceKind.BUDGET_TABLE: QT_TRANSLATE_NOOP("PieceSentences", "The economic overview, another table, or one group."),
    PieceKind.BUDGET_CHART: QT_TRANSLATE_NOOP("PieceSentences", "A budget table drawn: development, shares, largest."),
    PieceKind.POINTS: QT_TRANSLATE_NOOP("PieceSentences", "The numbered points that the committee decides on."),
    PieceKind.DECISIONS: QT_TRANSLATE_NOOP("PieceSentences", "What was decided, and the path through committees."),
    PieceKind.DOCUMENT: QT_TRANSLATE_NOOP("PieceSentences", "The text of another paper, as it stands there."),
    PieceKind.CONTENTS: QT_TRANSLATE_NOOP("PieceSentences", "The headings of this paper with their pages."),
    PieceKind.APPENDICES: QT_TRANSLATE_NOOP("PieceSentences", "The numbered appendices of this paper."),
    PieceKind.NOTES: QT_TRANSLATE_NOOP("PieceSentences", "The footnotes, collected here in order."),
    PieceKind.PAGE_BREAK: QT_TRANSLATE_NOOP("PieceSentences", "What follows begins on a new page."),
}
"""What each kind of piece shows, in a sentence."""
PIECE_DRAWINGS: dict[PieceKind, str] = {
    PieceKind.SHEET: "table-properties",
    PieceKind.SHEETS: "file-stack",
    PieceKind.SHEET_LIST: "list-ordered",
    PieceKind.INDICATORS: "table",
    PieceKind.INDICATOR_CHART: "chart-line",
    PieceKind.GOALS: "target",
    PieceKind.BUDGET_TABLE: "calculator",
    PieceKind.BUDGET_CHART: "chart-line",
    PieceKind.POINTS: "list-ordered",
    PieceKind.DECISIONS: "gavel",
    PieceKind.DOCUMENT: "files",
    PieceKind.CONTENTS: "list",
    PieceKind.APPENDICES: "paperclip",
    PieceKind.NOTES: "superscript",
    PieceKind.PAGE_BREAK: "between-horizontal-end",
}

_TABLES: dict[type[Enum], tuple[str, dict[Any, Source]]] = {
    DocumentKind: ("DocumentKind", KINDS),
    DocumentState: ("DocumentState", STATES),
    PaperForm: ("PaperForm", FORMS),
    HeadingCapitals: ("HeadingCapitals", CAPITALS),
    Numbering: ("Numbering", NUMBERINGS),
    PointVerb: ("PointVerb", VERBS),
    PieceKind: ("PieceKind", PIECES),
}
_LOOKS: dict[type[Enum], dict[Any, Look]] = {DocumentKind: KIND_LOOKS, DocumentState: STATE_LOOKS}


def word(value: Enum) -> str:
    """Return the word for a value of one of the enums here. Raises `KeyError` for another enum's."""
    context, table = _TABLES[type(value)]
    return QCoreApplication.translate(context, str(table[value]))


def look(value: Enum) -> Look:
    """Return the drawing and the colour role of a kind or a state."""
    return _LOOKS[type(value)][value]


def move(before: DocumentState, after: DocumentState) -> str:
    """Return what the button of a move says."""
    return QCoreApplication.translate("DocumentMoves", str(MOVES[before, after]))


def sentence(kind: PieceKind) -> str:
    """Return what a kind of piece shows."""
    return QCoreApplication.translate("PieceSentences", str(PIECE_SENTENCES[kind]))


def choices(kind: type[Enum]) -> tuple[Choice, ...]:
    """Return the choices of a form's field for one of the enums here."""
    return tuple(Choice(value, word(value)) for value in kind)


def edition(number: int) -> str:
    """Return what an issued edition is called."""
    return QCoreApplication.translate("DocumentWords", "Edition {number}").format(number=number)
