"""Contributions that come as Word files: what they say, section by section, and what must be decided first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Protocol

from secretariat.domain.text import Block, Emphasis, Text


class RemarkCode(Enum):
    """What was left out of a file or taken otherwise, told to the person who takes it in."""

    MACROS = "macros"
    EXTERNAL_LINK = "external_link"
    """A link to a file or a template outside; web and mail addresses stay."""
    PICTURE = "picture"
    EMBEDDED = "embedded"
    DEEP_HEADING = "deep_heading"
    DEEP_LIST = "deep_list"
    TEXT_BOX = "text_box"
    HEADER_FOOTER = "header_footer"
    """Words in heads and feet, and what a paper of ours bears around its text: letterhead, addressee, signature …"""
    HIDDEN_TEXT = "hidden_text"
    MERGED_CELLS = "merged_cells"
    CELL_CONTENT = "cell_content"
    """A list, a heading or a table inside a cell, whose words became lines of the cell."""
    UNKNOWN_CHARACTER = "unknown_character"


@dataclass(frozen=True, slots=True)
class Remark:
    """Something the reader did, and how often."""

    code: RemarkCode
    count: int = 1
    example: str = ""


class RevisionKind(Enum):
    """What a tracked change does."""

    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Revision:
    """A tracked change that stands undecided. `text` is what was put in or taken out, `context` the words around it."""

    key: str
    kind: RevisionKind
    author: str
    at: datetime | None
    text: str
    context: str


@dataclass(frozen=True, slots=True)
class WordComment:
    """A comment in the margin: who said what about which words. It never comes into the text."""

    author: str
    at: datetime | None
    text: str
    about: str


@dataclass(frozen=True, slots=True)
class ContributionRead:
    """What a Word file says. `title` is what stands as its title, which is no part of the text, or else what its
    properties tell, as they tell `author`.

    The text depends on what is decided about the tracked changes: `WordContributions.text` gives it.
    """

    file: str
    title: str
    author: str
    revisions: tuple[Revision, ...]
    comments: tuple[WordComment, ...]
    remarks: tuple[Remark, ...]
    content: bytes
    """The file itself, cleaned, for `WordContributions.text`."""


@dataclass(frozen=True, slots=True)
class MarkedSpan:
    """Words of one look, and the keys of the revisions they are part of, the outermost first.

    `ends_paragraph` says that it stands for the end of a paragraph that was put in or taken out, and is `¶`.
    """

    words: str
    revisions: tuple[str, ...] = ()
    emphasis: Emphasis = Emphasis.NONE
    ends_paragraph: bool = False


@dataclass(frozen=True, slots=True)
class MarkedBlock:
    """A block as it stands while nothing is decided: what was put in and what was taken out are both in `spans`.

    A footnote stands in square brackets at its mark, the cells of a table are parted by tabs and its rows by line
    breaks, the caption on a line above them. `block` gives the shape alone.
    """

    block: Block
    spans: tuple[MarkedSpan, ...]


class UnreadableContribution(Exception):
    """A file cannot be taken in. `code` becomes a sentence: `not_word`, `damaged`, `encrypted`, `too_large`, `hostile`,
    `old_format`.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class WordContributions(Protocol):
    """Reads Word files that come from outside. Nothing in them is followed or run."""

    def read(self, file: Path) -> ContributionRead:
        """Return what a file says. Raises `UnreadableContribution`, `FileFault`."""

    def text(self, read: ContributionRead, accepted: Sequence[str]) -> Text:
        """Return the text with the revisions whose keys are in `accepted` made and all others undone: headings, lists,
        tables, footnotes and emphasis kept.
        """

    def marked(self, read: ContributionRead) -> tuple[MarkedBlock, ...]:
        """Return the blocks with every revision marked where it stands and none of them decided."""
