"""The sentences on a Word contribution: why it is refused, what was left out of it, what its changes do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, TypeAlias

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.application.contributed import (
    Remark,
    RemarkCode,
    Revision,
    RevisionKind,
    UnreadableContribution,
    WordComment,
)
from secretariat.domain.danish.dates import short_date
from secretariat.ui.record.words import moment

Source: TypeAlias = object
"""A sentence to be translated; PySide6 6.12 types what `QT_TRANSLATE_NOOP` returns, a string, as `object`."""

translate = QCoreApplication.translate

REFUSALS: Final[dict[str, tuple[Source, Source]]] = {
    "not_word": (
        QT_TRANSLATE_NOOP("ContributionRefusals", "It is no Word file, whatever its name says. Nothing was read."),
        QT_TRANSLATE_NOOP("ContributionRefusals", "Open it in the program it comes from and save it as Word (.docx)."),
    ),
    "damaged": (
        QT_TRANSLATE_NOOP("ContributionRefusals", "The file is damaged or lacks its end. Nothing was read."),
        QT_TRANSLATE_NOOP("ContributionRefusals", "Ask for it again, or open it in Word and save it anew."),
    ),
    "encrypted": (
        QT_TRANSLATE_NOOP("ContributionRefusals", "It is protected by a password. Nothing was read."),
        QT_TRANSLATE_NOOP("ContributionRefusals", "Open it in Word and save it without a password."),
    ),
    "too_large": (
        QT_TRANSLATE_NOOP("ContributionRefusals", "It is larger than any contribution can be. Nothing was read."),
        QT_TRANSLATE_NOOP(
            "ContributionRefusals", "Take the pictures out of it, or save the part that is meant as a file of its own."
        ),
    ),
    "hostile": (
        QT_TRANSLATE_NOOP(
            "ContributionRefusals",
            "It is put together as no word processor does it, and could do harm. It was not opened.",
        ),
        QT_TRANSLATE_NOOP("ContributionRefusals", "Do not open it elsewhere. Ask the sender whether they sent it."),
    ),
    "old_format": (
        QT_TRANSLATE_NOOP(
            "ContributionRefusals", "It is of the kind that Word wrote before 2007 (.doc). Nothing was read."
        ),
        QT_TRANSLATE_NOOP("ContributionRefusals", "Open it in Word and save it as .docx."),
    ),
}
"""What a refusal means, and what to do, by its code."""

REMARKS: Final[dict[RemarkCode, tuple[Source, Source]]] = {
    RemarkCode.MACROS: (
        QT_TRANSLATE_NOOP("ContributionRemarks", "The file holds macros. They were left out and never run."),
        QT_TRANSLATE_NOOP("ContributionRemarks", "The file holds macros. They were left out and never run."),
    ),
    RemarkCode.EXTERNAL_LINK: (
        QT_TRANSLATE_NOOP("ContributionRemarks", "A link to a file elsewhere was left out; its words stay."),
        QT_TRANSLATE_NOOP("ContributionRemarks", "{count} links to files elsewhere were left out; their words stay."),
    ),
    RemarkCode.PICTURE: (
        QT_TRANSLATE_NOOP("ContributionRemarks", "A picture was left out."),
        QT_TRANSLATE_NOOP("ContributionRemarks", "{count} pictures were left out."),
    ),
    RemarkCode.EMBEDDED: (
        QT_TRANSLATE_NOOP("ContributionRemarks", "A file inside the file was left out, such as a sheet or a chart."),
        QT_TRANSLATE_NOOP(
            "ContributionRemarks", "{count} files inside the file were left out, such as sheets or charts."
        ),
    ),
    RemarkCode.DEEP_HEADING: (
        QT_TRANSLATE_NOOP("ContributionRemarks", "A heading lay deeper than six levels and was lifted to the sixth."),
        QT_TRANSLATE_NOOP(
            "ContributionRemarks", "{count} headings lay deeper than six levels and were lifted to the sixth."
        ),
    ),
    RemarkCode.DEEP_LIST: (
        QT_TRANSLATE_NOOP("ContributionRemarks", "An item of a list lay deeper than three levels and was lifted."),
        QT_TRANSLATE_NOOP(
            "ContributionRemarks", "{count} items of lists lay deeper than three levels and were lifted."
        ),
    ),
    RemarkCode.TEXT_BOX: (
        QT_TRANSLATE_NOOP("ContributionRemarks", "The words of a text box stand in the text now, after its paragraph."),
        QT_TRANSLATE_NOOP(
            "ContributionRemarks", "The words of {count} text boxes stand in the text now, after their paragraphs."
        ),
    ),
    RemarkCode.HEADER_FOOTER: (
        QT_TRANSLATE_NOOP("ContributionRemarks", "What stands around the text was left out: heads, feet, letterhead."),
        QT_TRANSLATE_NOOP(
            "ContributionRemarks",
            "What stands around the text was left out in {count} places: heads, feet, letterhead.",
        ),
    ),
    RemarkCode.HIDDEN_TEXT: (
        QT_TRANSLATE_NOOP("ContributionRemarks", "Hidden text was left out."),
        QT_TRANSLATE_NOOP("ContributionRemarks", "Hidden text was left out in {count} places."),
    ),
    RemarkCode.MERGED_CELLS: (
        QT_TRANSLATE_NOOP("ContributionRemarks", "A table had merged cells: the words stand in the first of them."),
        QT_TRANSLATE_NOOP(
            "ContributionRemarks", "{count} tables had merged cells: the words stand in the first of them."
        ),
    ),
    RemarkCode.CELL_CONTENT: (
        QT_TRANSLATE_NOOP("ContributionRemarks", "A list or a heading in a cell became plain lines of it."),
        QT_TRANSLATE_NOOP("ContributionRemarks", "Lists or headings in {count} cells became plain lines of them."),
    ),
    RemarkCode.UNKNOWN_CHARACTER: (
        QT_TRANSLATE_NOOP("ContributionRemarks", "A sign could not be read. Look for “\ufffd” in the text."),
        QT_TRANSLATE_NOOP("ContributionRemarks", "{count} signs could not be read. Look for “\ufffd” in the text."),
    ),
}
"""What is said of one and of several things that were left out or taken otherwise."""

KINDS: Final[dict[RevisionKind, Source]] = {
    RevisionKind.INSERTED: QT_TRANSLATE_NOOP("Revisions", "Put in: {text}"),
    RevisionKind.DELETED: QT_TRANSLATE_NOOP("Revisions", "Taken out: {text}"),
}
PARAGRAPH: Final = "¶"
_LONGEST: Final = 160
"""Characters of a change that are told in the list; all of it stands in the text."""


def refusal(refused: UnreadableContribution) -> tuple[str, str]:
    """Return what it means that a file is refused, and what to do."""
    meaning, advice = REFUSALS[refused.code]
    return translate("ContributionRefusals", str(meaning)), translate("ContributionRefusals", str(advice))


def remark_sentences(remarks: Sequence[Remark]) -> tuple[str, ...]:
    """Return a sentence for each remark, with the first example of it."""
    return tuple(map(_remark, remarks))


def _remark(remark: Remark) -> str:
    one, many = REMARKS[remark.code]
    told = translate("ContributionRemarks", str(one if remark.count == 1 else many)).format(count=remark.count)
    if not remark.example:
        return told
    return translate("ContributionRemarks", "{told} For example: “{example}”").format(told=told, example=remark.example)


def revision_told(revision: Revision) -> str:
    """Return what a change does, in words that need no colour."""
    return translate("Revisions", str(KINDS[revision.kind])).format(text=_changed(revision.text))


def _changed(text: str) -> str:
    if text == PARAGRAPH:
        return translate("Revisions", "the end of a paragraph")
    if not text.strip():
        return translate("Revisions", "spaces") if text else translate("Revisions", "a row or a cell of a table")
    line = " ".join(text.split())
    return quoted(line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…")


def quoted(words: str) -> str:
    """Return words of a text in the quotation marks of the screen's language."""
    return translate("Revisions", "“{words}”").format(words=words)


def by(author: str, at: datetime | None) -> str:
    """Return who did something and when, as far as the file tells."""
    name = author or translate("Revisions", "somebody")
    return name if at is None else f"{name} · {moment(at)}"


def comment_about(comment: WordComment) -> str:
    """Return which words a comment is about."""
    words = " ".join(comment.about.split())
    return translate("Revisions", "About “{words}”").format(words=words) if words else ""


def comment_note(comment: WordComment) -> str:
    """Return a comment as the notes keep it, on one line or more."""
    about = comment_about(comment)
    head = by(comment.author, comment.at) + (f" · {about}" if about else "")
    return f"{head}: {comment.text.strip()}"


def provenance(file: str, author: str, at: datetime) -> str:
    """Return what the notes tell of a contribution that was taken in."""
    told = translate("Revisions", "Taken in from “{file}”, {day}.")
    told = translate("Revisions", "Taken in from “{file}” by {author}, {day}.") if author else told
    return told.format(file=file, author=author, day=short_date(at.astimezone().date()))
