"""Use cases of the documents: begun, saved, rolled over from last year's, moved, kept in versions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from secretariat.application.faults import NotFound, Withheld
from secretariat.application.ports import Actor, Clock, UnitOfWork, UnitOfWorkFactory
from secretariat.application.queries import DocumentListRow
from secretariat.application.tidying import tidied
from secretariat.domain.committees import CommitteeId
from secretariat.domain.document_checks import waived
from secretariat.domain.documents.beginning import new_document
from secretariat.domain.documents.documents import (
    MOVES,
    Document,
    DocumentDraft,
    DocumentId,
    DocumentMove,
    DocumentSnapshot,
    DocumentSnapshotId,
    DocumentState,
    problems_of,
)
from secretariat.domain.documents.rolling import carried_over, unconfirmed
from secretariat.domain.documents.supplied import supplied
from secretariat.domain.documents.templates import DocumentTemplate, DocumentTemplateId
from secretariat.domain.periods import Period, PeriodId
from secretariat.domain.problems import Finding, Invalid, Problem
from secretariat.domain.sheet_fields import Waiver


class DocumentService:
    """Keeps the documents. Each method is one transaction and may raise `StorageFault`."""

    def __init__(self, units: UnitOfWorkFactory, *, clock: Clock, actor: Actor) -> None:
        self._units = units
        self._clock = clock
        self._actor = actor

    def rows(self, committee_id: CommitteeId) -> Sequence[DocumentListRow]:
        """Return a line for each document of a committee, the newest first."""
        with self._units(writing=False) as unit:
            return unit.documents.rows(committee_id)

    def get(self, document_id: DocumentId) -> Document:
        """Return a document. Raises `NotFound`, also for one put aside."""
        with self._units(writing=False) as unit:
            return unit.documents.get(document_id)

    def begin(
        self, committee_id: CommitteeId, template_id: DocumentTemplateId, period_id: PeriodId | None
    ) -> DocumentDraft:
        """Return the draft a person begins with; nothing is stored.

        Raises `NotFound`, also for a template or a period that is another committee's.
        """
        with self._units(writing=False) as unit:
            template = unit.document_templates.get(template_id)
            if template.committee_id != committee_id:
                raise NotFound(f"document template {template_id} of committee {committee_id}")
            period = _period(unit, committee_id, period_id)
            committee = unit.committees.get(committee_id).draft
        return new_document(template, committee, period=period, case_officer=self._actor())

    def rolled(self, document_id: DocumentId, period_id: PeriodId | None) -> DocumentDraft:
        """Return next period's draft of a document, marked where it was copied; nothing is stored.

        Raises `NotFound`, also for a period that is another committee's.
        """
        with self._units(writing=False) as unit:
            document = unit.documents.get(document_id)
            return carried_over(document, _period(unit, document.committee_id, period_id))

    def add(self, committee_id: CommitteeId, draft: DocumentDraft) -> Document:
        """Store a new document. Raises `Invalid`, `NotFound` without such a committee."""
        draft = _checked(draft)
        with self._units() as unit:
            document = unit.documents.add_moved(committee_id, draft, self._move(None, DocumentState.DRAFTING))
            unit.commit()
        return document

    def save(self, document_id: DocumentId, draft: DocumentDraft, *, version: int) -> Document:
        """Store a changed document; marks of what says something else now are gone.

        Raises:
            Invalid: the draft breaks rules.
            Conflict: it was changed since `version`.
            NotFound: there is no such document.
            Withheld: `issued`, it is locked; a correction has to be begun first.
        """
        draft = _checked(draft)
        with self._units() as unit:
            if unit.documents.get(document_id).is_locked:
                raise Withheld("issued")
            document = unit.documents.save(document_id, draft, version=version, at=self._clock.now())
            unit.commit()
        return document

    def move(self, document_id: DocumentId, state: DocumentState, *, version: int, remark: str = "") -> Document:
        """Move a document on; where it stands already is no move.

        Raises `Withheld` (`no_such_move`) for a move `MOVES` does not know, for ISSUED and for leaving it; `Conflict`,
        `NotFound`.
        """
        with self._units() as unit:
            stored = unit.documents.get(document_id)
            if state is stored.state:
                return stored
            if stored.is_locked or state is DocumentState.ISSUED or state not in MOVES[stored.state]:
                raise Withheld("no_such_move")
            document = unit.documents.move(document_id, self._move(stored.state, state, remark), version=version)
            unit.commit()
        return document

    def correct(self, document_id: DocumentId, *, version: int, reason: str) -> Document:
        """Begin the correction of an issued document: the next number, back to drafting.

        Raises `Withheld` with `not_issued`, `reason_needed`; `Conflict`, `NotFound`.
        """
        if not reason.strip():
            raise Withheld("reason_needed")
        with self._units() as unit:
            stored = unit.documents.get(document_id)
            if not stored.is_locked:
                raise Withheld("not_issued")
            move = self._move(stored.state, DocumentState.DRAFTING, reason)
            document = unit.documents.move(document_id, move, version=version, number=stored.number + 1)
            unit.commit()
        return document

    def remove(self, document_id: DocumentId, *, version: int) -> None:
        """Put a document aside; `bring_back` undoes it.

        Raises `Conflict`, `NotFound`, and `Withheld` (`on_agenda`) while it stands on the agenda of a meeting.
        """
        with self._units() as unit:
            if unit.meetings.with_document(document_id):
                raise Withheld("on_agenda")
            unit.documents.remove(document_id, version=version, at=self._clock.now())
            unit.commit()

    def bring_back(self, document_id: DocumentId) -> Document:
        """Bring a document back that was put aside. Raises `NotFound`."""
        with self._units() as unit:
            document = unit.documents.bring_back(document_id)
            unit.commit()
        return document

    def snapshot(self, document_id: DocumentId, name: str) -> DocumentSnapshot:
        """Keep the stored document under a name. Raises `NotFound`, `Invalid` without a name."""
        name = tidied(name)
        if not name:
            raise Invalid((Problem("name", "required"),))
        with self._units() as unit:
            draft = unit.documents.get(document_id).draft
            snapshot = unit.documents.add_snapshot(document_id, name, draft, at=self._clock.now(), by=self._actor())
            unit.commit()
        return snapshot

    def snapshots(self, document_id: DocumentId) -> Sequence[DocumentSnapshot]:
        """Return the named versions of a document, the newest first."""
        with self._units(writing=False) as unit:
            return unit.documents.snapshots(document_id)

    def snapshot_draft(self, snapshot_id: DocumentSnapshotId) -> DocumentDraft:
        """Return what a named version says. Raises `NotFound`."""
        with self._units(writing=False) as unit:
            return unit.documents.snapshot_draft(snapshot_id)

    def waive(self, draft: DocumentDraft, finding: Finding, reason: str) -> DocumentDraft:
        """Return the draft with a reason, by the person at the keyboard, for letting a finding stand."""
        field, excerpt = finding.place.field, finding.excerpt
        waiver = Waiver(finding.code, field, excerpt, reason, by=self._actor(), at=self._clock.now())
        return waived(draft, finding, waiver)

    def templates(self, committee_id: CommitteeId) -> Sequence[DocumentTemplate]:
        """Return the templates of a committee by kind and name.

        One that never had any is given the supplied ones in its language now, as records like any others: so committees
        of older databases get them too. One that put all of its own aside is left without. Raises `NotFound`.
        """
        with self._units(writing=False) as unit:
            templates = unit.document_templates.all(committee_id)
        return templates or self._supplied(committee_id)

    def _supplied(self, committee_id: CommitteeId) -> Sequence[DocumentTemplate]:
        with self._units() as unit:
            language = unit.committees.get(committee_id).draft.language
            if not unit.document_templates.had_any(committee_id):
                for draft in supplied(language):
                    unit.document_templates.add(committee_id, draft)
                unit.commit()
            return unit.document_templates.all(committee_id)

    def _move(self, before: DocumentState | None, after: DocumentState, remark: str = "") -> DocumentMove:
        return DocumentMove(before, after, self._clock.now(), self._actor(), tidied(remark))


def _period(unit: UnitOfWork, committee_id: CommitteeId, period_id: PeriodId | None) -> Period | None:
    """Return a period of the committee. Raises `NotFound` for another's."""
    if period_id is None:
        return None
    period = unit.periods.get(period_id)
    if period.committee_id != committee_id:
        raise NotFound(f"period {period_id} of committee {committee_id}")
    return period


def _checked(draft: DocumentDraft) -> DocumentDraft:
    """Return the draft as it is stored, with the marks that still stand. Raises `Invalid`."""
    draft = tidied(draft)
    if problems := problems_of(draft):
        raise Invalid(problems)
    if not draft.marks:
        return draft
    standing = unconfirmed(draft)
    return replace(draft, marks=tuple(mark for mark in draft.marks if mark.field in standing))
