"""The colours and letters the grid is painted with, made once a theme and a size of letters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QFontMetrics, QPen

from secretariat.domain.budget.tables import RowKind
from secretariat.ui.theme import BASE_POINTS, colour

_RAISED = 0.72
"""The size of a raised mark, as a share of the letters beside it."""


@dataclass(frozen=True, slots=True)
class Inks:
    """Everything a painter asks for while it paints cells; nothing is made anew there."""

    ground: QColor
    group_ground: QColor
    chosen: QColor
    wrong_ground: QColor
    text: QColor
    muted: QColor
    on_chosen: QColor
    error: QColor
    warning: QColor
    accent: QColor
    hair: QPen
    edge: QPen
    total: QPen
    grand: QPen
    focus: QPen
    fonts: Mapping[RowKind, QFont]
    plain: QFont
    italic: QFont
    raised: QFont
    metrics: QFontMetrics
    bold_metrics: QFontMetrics
    raised_metrics: QFontMetrics
    scale: float
    """Of pixels, from the base size of letters to the one chosen."""

    def scaled(self, pixels: int) -> int:
        """Return what is `pixels` at the base size of letters."""
        return round(pixels * self.scale)


def inks(base: QFont) -> Inks:
    """Return the inks of the theme in force for letters of a size; digits are all of one width."""
    plain = _tabular(base)
    bold, heavy, italic, raised = (QFont(plain) for _ in range(4))
    bold.setWeight(QFont.Weight.DemiBold)
    heavy.setWeight(QFont.Weight.Bold)
    italic.setItalic(True)
    raised.setPointSizeF(plain.pointSizeF() * _RAISED)
    return Inks(
        ground=colour("card"),
        group_ground=colour("sunken"),
        chosen=colour("selection"),
        wrong_ground=colour("error_soft"),
        text=colour("text"),
        muted=colour("muted"),
        on_chosen=colour("on_selection"),
        error=colour("error"),
        warning=colour("warning"),
        accent=colour("accent"),
        hair=QPen(colour("rule"), 1),
        edge=QPen(colour("border"), 1),
        total=QPen(colour("muted"), 1),
        grand=QPen(colour("text"), 2),
        focus=QPen(colour("focus"), 2),
        fonts={
            RowKind.LINE: plain,
            RowKind.OF_WHICH: italic,
            RowKind.DERIVED: bold,
            RowKind.GROUP: bold,
            RowKind.HEADING: bold,
            RowKind.TOTAL: bold,
            RowKind.GRAND_TOTAL: heavy,
        },
        plain=plain,
        italic=italic,
        raised=raised,
        metrics=QFontMetrics(plain),
        bold_metrics=QFontMetrics(heavy),
        raised_metrics=QFontMetrics(raised),
        scale=base.pointSizeF() / BASE_POINTS,
    )


def _tabular(base: QFont) -> QFont:
    made = QFont(base)
    made.setFeature(QFont.Tag("tnum"), 1)
    made.setFeature(QFont.Tag("lnum"), 1)
    return made
