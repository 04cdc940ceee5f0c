"""From a document and its composed body to the paper: title, front page, margin, signature, whether it is a draft."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from secretariat.application.documents.committee_lines import author, lines, present
from secretariat.application.documents.composed import ComposedDocument, DocumentPart, FrontPage
from secretariat.application.documents.document_wording import DocumentWording
from secretariat.application.documents.printable import MarginEntry, Signature
from secretariat.application.documents.report_faces import face
from secretariat.application.documents.reports import Face
from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.danish.dates import long_date, short_date
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.documents.kinds import PaperForm


@dataclass(frozen=True, slots=True)
class PaperEdition:
    """Which edition of a document is printed.

    `number` counts from 1; `corrects` is the issued edition it replaces and the day that was issued. A paper that is
    not `is_final` says that it is a draft. `day` dates it; `created` (aware) dates the file. `period` is the name of
    the period it is about.
    """

    day: date
    created: datetime
    is_final: bool = False
    number: int = 1
    corrects: tuple[int, date] | None = None
    period: str = ""


def face_of(
    draft: DocumentDraft, committee: CommitteeDraft, *, edition: PaperEdition, wording: DocumentWording
) -> Face:
    """Return what the document shares with every paper of the committee."""
    return face(
        committee,
        draft.title.strip(),
        language=draft.language,
        subject=wording.words["subject"],
        standing=_standing(edition, draft, wording),
        created=edition.created,
    )


def build(
    draft: DocumentDraft,
    committee: CommitteeDraft,
    parts: Sequence[DocumentPart],
    *,
    edition: PaperEdition,
    wording: DocumentWording,
) -> ComposedDocument:
    """Return the document as it will stand on paper; `parts` is its body."""
    choices = draft.choices
    return ComposedDocument(
        face=face_of(draft, committee, edition=edition, wording=wording),
        form=choices.form,
        title=draft.title.strip(),
        parts=tuple(parts),
        over=_over(draft, wording),
        front=_front(draft, committee, edition) if choices.front_page else None,
        addressee=lines(draft.addressee),
        margin=_margin(draft, committee, edition, wording) if choices.margin_block else (),
        signature=_signature(draft, edition, wording) if choices.signature else None,
        notes_placement=choices.notes_placement,
        justified=choices.justified,
        hyphenated=choices.hyphenated,
        reference=_reference(draft.case_numbers),
    )


def _reference(case_numbers: Sequence[CaseNumber]) -> str:
    """Return the number that names the file: eDoc's before any other."""
    ordered = sorted(case_numbers, key=lambda case_number: case_number.system is not CaseSystem.EDOC)
    return next((case_number.number.strip() for case_number in ordered if case_number.number.strip()), "")


def _standing(edition: PaperEdition, draft: DocumentDraft, wording: DocumentWording) -> str:
    if not edition.is_final:
        return wording("draft" if edition.number <= 1 else "draft_of_correction", number=edition.number)
    if edition.corrects is None:
        return ""
    corrected, day = edition.corrects
    return wording("correction", number=edition.number, corrected=corrected, date=long_date(day, draft.language))


def _over(draft: DocumentDraft, wording: DocumentWording) -> str:
    recommendation = draft.recommendation
    if recommendation is None or not recommendation.is_closed:
        return ""
    ground = recommendation.closed_ground.strip()
    return wording("closed_because", ground=ground) if ground else wording("closed_item")


def _front(draft: DocumentDraft, committee: CommitteeDraft, edition: PaperEdition) -> FrontPage:
    title, period = draft.title.strip(), edition.period.strip()
    told = "" if period in title else period
    given_by = committee.administration.strip() or committee.office.strip()
    below = present(given_by, told, long_date(edition.day, draft.language))
    return FrontPage(title, committee.name.strip() or author(committee), below)


def _margin(
    draft: DocumentDraft, committee: CommitteeDraft, edition: PaperEdition, wording: DocumentWording
) -> tuple[MarginEntry, ...]:
    unit = present(committee.office, committee.administration) if draft.choices.form is PaperForm.MEMO else ()
    day = () if draft.choices.front_page else (short_date(edition.day),)  # a front page bears the date itself
    entries = (
        MarginEntry("", unit),
        MarginEntry("", day),
        *(MarginEntry(wording.case_numbers[one.system], present(one.number)) for one in draft.case_numbers),
        MarginEntry(wording("case_officer"), present(draft.case_officer)),
    )
    return tuple(entry for entry in entries if entry.lines)


def _signature(draft: DocumentDraft, edition: PaperEdition, wording: DocumentWording) -> Signature | None:
    """Return what closes the paper, None when nobody signs it; it is dated here unless its margin is."""
    if not present(draft.greeting, draft.signatory_name, draft.signatory_title):
        return None
    is_dated = draft.place.strip() and not draft.choices.margin_block
    day = long_date(edition.day, draft.language)
    return Signature(
        place_and_date=wording("place_and_date", place=draft.place.strip(), date=day) if is_dated else "",
        greeting=draft.greeting,
        name=draft.signatory_name,
        title=draft.signatory_title,
    )
