"""The standing words of a period's papers, one set per document language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.sheet_fields import Attainment


@dataclass(frozen=True, slots=True)
class ReportWording:
    """What the papers of a period say besides what people write, as format strings where braces are named.

    `sheets_title`, `indicators_title` and `goals_title` take `{period}`; `attainments` words each judgement;
    `judged` takes `{word}`. `indicator_headings` are the six columns, `goal_headings` the two of the goal table.
    """

    draft: str
    sheets_title: str
    indicators_title: str
    goals_title: str
    contents: str
    charts: str
    subject: str
    indicator_headings: tuple[str, str, str, str, str, str]
    goal_headings: tuple[str, str]
    attainments: Mapping[Attainment, str]
    judged: str
    shall_rise: str
    shall_fall: str
    more: Mapping[str, str]
    """Sentences of the papers' own parts, by name: the chart's alternative text, breaks of method, the Word file."""


ReportWordings: TypeAlias = Callable[[DocumentLanguage], ReportWording]
"""Gives the wording of a language."""
