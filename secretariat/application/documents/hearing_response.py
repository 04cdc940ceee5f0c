"""From a hearing, its response and the committee to the paper that answers the asker."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from secretariat.application.documents.committee_lines import author, foot, letterhead, lines, present
from secretariat.application.documents.printable import MarginEntry, PrintableDocument, Signature
from secretariat.application.documents.wording import ResponseWording
from secretariat.domain.committees import CommitteeDraft, Template
from secretariat.domain.danish.dates import long_date, short_date
from secretariat.domain.hearings import HearingDraft, ResponseDraft


@dataclass(frozen=True, slots=True)
class Edition:
    """Which edition of a response is printed.

    `number` is the version (1 for the first); `corrects` is the issued version it replaces and the day that was issued.
    `is_issued` is False for every print before the response leaves the house, which then says that it is a draft.
    `day` dates the paper where the response names no date of its own; `created` (aware) dates the file.
    """

    number: int
    is_issued: bool
    day: date
    created: datetime
    corrects: tuple[int, date] | None = None


def build(
    hearing: HearingDraft, committee: CommitteeDraft, *, edition: Edition, wording: ResponseWording
) -> PrintableDocument:
    """Return the response as it will stand on paper.

    Raises:
        ValueError: the hearing has no response yet.
    """
    response = hearing.response
    if response is None:
        raise ValueError("a hearing without a response has nothing to print")
    day = response.date or edition.day
    return PrintableDocument(
        template=response.template,
        language=response.language,
        title=response.title,
        author=author(committee),
        subject=wording.subject.format(asker=hearing.asker, subject=hearing.subject or hearing.title),
        letterhead=letterhead(committee),
        addressee=lines(response.addressee),
        margin=_margin(hearing, response, committee, day, wording),
        text=response.text,
        signature=_signature(response, day, wording),
        foot=foot(committee),
        standing=_standing(edition, response, wording),
        notes_placement=response.notes_placement,
        justified=response.justified,
        hyphenated=response.hyphenated,
        created=edition.created,
    )


def _margin(
    hearing: HearingDraft, response: ResponseDraft, committee: CommitteeDraft, day: date, wording: ResponseWording
) -> tuple[MarginEntry, ...]:
    unit = present(committee.office, committee.administration) if response.template is Template.MEMO else ()
    entries = [MarginEntry("", unit), MarginEntry("", (short_date(day),))]
    entries += [
        MarginEntry(wording.case_numbers[case_number.system], present(case_number.number))
        for case_number in hearing.case_numbers
    ]
    entries.append(MarginEntry(wording.case_officer, present(response.case_officer)))
    return tuple(entry for entry in entries if entry.lines)


def _signature(response: ResponseDraft, day: date, wording: ResponseWording) -> Signature:
    """A memo is dated in its margin; a letter also where it is signed, when a place is given."""
    dated = response.template is Template.LETTER and response.place
    place_and_date = wording.place_and_date.format(place=response.place, date=long_date(day, response.language))
    return Signature(
        place_and_date=place_and_date if dated else "",
        greeting=response.greeting,
        name=response.signatory_name,
        title=response.signatory_title,
    )


def _standing(edition: Edition, response: ResponseDraft, wording: ResponseWording) -> str:
    if not edition.is_issued:
        words = wording.draft if edition.number <= 1 else wording.draft_of_correction
        return words.format(number=edition.number)
    if edition.corrects is None:
        return ""
    corrected, day = edition.corrects
    return wording.correction.format(number=edition.number, corrected=corrected, date=long_date(day, response.language))
