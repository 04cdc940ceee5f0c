"""What kinds of documents there are and how one may look on paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from secretariat.domain.hearings import NotesPlacement


class DocumentKind(Enum):
    """What a document is to the office."""

    RECOMMENDATION = "recommendation"
    STATUS_MEMO = "status_memo"
    MEMO = "memo"
    STATUS_REPORT = "status_report"
    WORK_PLAN = "work_plan"
    ECONOMIC_OVERVIEW = "economic_overview"
    GOAL_STATUS = "goal_status"


class PaperForm(Enum):
    """How the page is divided."""

    MEMO = "memo"
    """A text column with a margin column for date and case numbers (seed 001)."""
    REPORT = "report"
    """One wide column, for tables and sheets (seed 003)."""


class HeadingCapitals(Enum):
    """How the headings of level 1 are set."""

    AS_WRITTEN = "as_written"
    CAPITALS = "capitals"
    """All capitals, as the committee's papers of 2007 to 2014."""


class Numbering(Enum):
    """How headings are numbered."""

    NONE = "none"
    DECIMAL = "decimal"
    """`1.`, `1.1`, `1.1.1`, counted by the program."""


DEEPEST_CONTENTS: Final = 3
"""How many levels of headings a table of contents has at most."""


@dataclass(frozen=True, slots=True)
class PaperChoices:
    """How a document looks on paper: chosen in its template, and changeable in the document.

    `margin_block` prints date and case numbers (in the margin of a memo, under the title of a report). `front_page`
    gives title, committee and date a page of their own. `contents` puts a table of contents after the title, as deep as
    `contents_depth` heading levels (1 to 3), unless the text has a piece for it. `appendix_list` puts the list of
    appendices at the end, unless the text has a piece for it. `signature` closes it with greeting, name and title.
    """

    form: PaperForm = PaperForm.MEMO
    capitals: HeadingCapitals = HeadingCapitals.AS_WRITTEN
    numbering: Numbering = Numbering.NONE
    margin_block: bool = True
    front_page: bool = False
    contents: bool = False
    contents_depth: int = 2
    appendix_list: bool = True
    signature: bool = False
    notes_placement: NotesPlacement = NotesPlacement.PAGE_FOOT
    justified: bool = False
    hyphenated: bool = False
