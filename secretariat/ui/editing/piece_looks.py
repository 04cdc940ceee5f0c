"""What each kind of live piece is called on screen, and its drawing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.domain.text import PieceKind


@dataclass(frozen=True, slots=True)
class PieceLook:
    """The name of a kind, translated when it is shown, and its drawing among the icons."""

    name: object
    drawing: str


PIECE_LOOKS: Final[dict[PieceKind, PieceLook]] = {
    PieceKind.SHEET: PieceLook(QT_TRANSLATE_NOOP("PieceLooks", "Status sheet"), "file-text"),
    PieceKind.SHEETS: PieceLook(QT_TRANSLATE_NOOP("PieceLooks", "Status sheets"), "file-stack"),
    PieceKind.SHEET_LIST: PieceLook(QT_TRANSLATE_NOOP("PieceLooks", "List of the status sheets"), "clipboard-list"),
    PieceKind.INDICATORS: PieceLook(QT_TRANSLATE_NOOP("PieceLooks", "Table of indicators"), "trending-up"),
    PieceKind.INDICATOR_CHART: PieceLook(QT_TRANSLATE_NOOP("PieceLooks", "Chart of an indicator"), "chart-line"),
    PieceKind.GOALS: PieceLook(QT_TRANSLATE_NOOP("PieceLooks", "Goal status"), "target"),
    PieceKind.BUDGET_TABLE: PieceLook(QT_TRANSLATE_NOOP("PieceLooks", "Budget table"), "table"),
    PieceKind.BUDGET_CHART: PieceLook(QT_TRANSLATE_NOOP("PieceLooks", "Chart of a budget table"), "chart-line"),
    PieceKind.POINTS: PieceLook(QT_TRANSLATE_NOOP("PieceLooks", "Points recommended"), "list-ordered"),
    PieceKind.DECISIONS: PieceLook(QT_TRANSLATE_NOOP("PieceLooks", "Decisions"), "gavel"),
    PieceKind.DOCUMENT: PieceLook(QT_TRANSLATE_NOOP("PieceLooks", "Another document"), "file-input"),
    PieceKind.CONTENTS: PieceLook(QT_TRANSLATE_NOOP("PieceLooks", "Table of contents"), "layout-list"),
    PieceKind.APPENDICES: PieceLook(QT_TRANSLATE_NOOP("PieceLooks", "List of appendices"), "paperclip"),
    PieceKind.NOTES: PieceLook(QT_TRANSLATE_NOOP("PieceLooks", "Footnotes"), "superscript"),
    PieceKind.PAGE_BREAK: PieceLook(QT_TRANSLATE_NOOP("PieceLooks", "Page break"), "scissors"),
}


def piece_name(kind: PieceKind) -> str:
    """Return what a kind of piece is called."""
    return QCoreApplication.translate("PieceLooks", str(PIECE_LOOKS[kind].name))


def piece_drawing(kind: PieceKind) -> str:
    """Return the name of a kind's drawing among the icons."""
    return PIECE_LOOKS[kind].drawing
