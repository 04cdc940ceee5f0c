"""The initiatives a question is about, by number and name, in a list no higher than a few of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractItemView, QWidget

from secretariat.application.queries import OverviewRow
from secretariat.ui.kit.two_lines import Line, LinesView

HIGHEST = 168
"""Pixels; more initiatives than have room are scrolled to."""

MARGINS = 48
"""Pixels at the sides of a question, together."""


def told(row: OverviewRow) -> str:
    """Return an initiative's number and name."""
    return " ".join(filter(None, (row.number, row.name)))


def initiatives_list(initiatives: Sequence[str], parent: QWidget) -> LinesView:
    """Return a list of initiatives, told by number and name, to look at."""
    view = LinesView(QCoreApplication.translate("Overview", "Initiatives"), parent)
    view.setObjectName("question.initiatives")
    view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    view.lines_model().show_lines([Line(initiative) for initiative in initiatives])
    fit_height(view, parent, HIGHEST)
    return view


def fit_height(view: LinesView, question: QWidget, highest: int) -> None:
    """Make a list as high as its lines need in a question, and no higher than `highest` pixels."""
    width = question.minimumWidth() - MARGINS
    view.viewport().resize(width, highest)  # how high a line is depends on where its words wrap
    lines = sum(view.sizeHintForRow(row) for row in range(view.model().rowCount()))
    view.setFixedHeight(min(highest, lines + 2 * view.frameWidth()))
