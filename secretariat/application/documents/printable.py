"""A document ready to print: everything worded, numbered, ordered and formatted; the printer only sets it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from secretariat.domain.committees import DocumentLanguage, Letterhead, Template
from secretariat.domain.hearings import NotesPlacement
from secretariat.domain.text import Text


@dataclass(frozen=True, slots=True)
class MarginEntry:
    """One entry of the memo's margin column or the letter's block at the top right: a small label over its lines."""

    label: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """What closes a response. `place_and_date` is empty where the margin already dates the paper."""

    place_and_date: str
    greeting: str
    name: str
    title: str


@dataclass(frozen=True, slots=True)
class PrintableDocument:
    """A hearing response as it will stand on paper.

    `author` and `subject` are the file's metadata. `addressee` are the lines above a letter's title. `margin` is the
    block of date and case numbers; `foot` the lines at the page's foot beside "Side x af y". `standing` says in the
    document's language what the paper is when it is not simply the issued answer ("Udkast", "Rettet udgave, erstatter
    …"), else it is empty. `created` is aware; it dates the file, so that equal documents give equal bytes.
    """

    template: Template
    language: DocumentLanguage
    title: str
    author: str
    subject: str
    letterhead: Letterhead
    addressee: tuple[str, ...]
    margin: tuple[MarginEntry, ...]
    text: Text
    signature: Signature
    foot: tuple[str, ...]
    standing: str
    notes_placement: NotesPlacement
    justified: bool
    hyphenated: bool
    created: datetime
