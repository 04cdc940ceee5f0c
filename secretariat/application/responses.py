"""Use cases of the responses: begun, kept in versions, checked, issued and corrected."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime

from secretariat.application.documents.hearing_response import Edition, build
from secretariat.application.documents.printable import PrintableDocument
from secretariat.application.documents.wording import Wordings
from secretariat.application.faults import NotFound, StorageFault, StorageTrouble, Withheld
from secretariat.application.file_names import pdf_name
from secretariat.application.ports import Actor, Clock, Hearings, Renderer, UnitOfWorkFactory
from secretariat.application.queries import IssueListRow
from secretariat.application.records import IssuedResponse
from secretariat.domain.checks import check
from secretariat.domain.committees import CommitteeDraft, CommitteeId
from secretariat.domain.hearings import (
    Hearing,
    HearingDraft,
    HearingId,
    HearingState,
    IssueId,
    ResponseDraft,
    ResponseId,
    Snapshot,
    StateChange,
)
from secretariat.domain.problems import Finding, Severity
from secretariat.domain.standard_sections import standard_text

_UNKNOWN = IssueId(0)


class ResponseService:
    """Keeps the responses. Methods that reach the store are one transaction each and may raise `StorageFault`."""

    def __init__(
        self,
        units: UnitOfWorkFactory,
        *,
        clock: Clock,
        actor: Actor,
        renderer: Renderer,
        wordings: Wordings,
        unprintable: Callable[[str], tuple[str, ...]],
    ) -> None:
        """`unprintable` tells which characters of a text the printer has no sign for."""
        self._units = units
        self._clock = clock
        self._actor = actor
        self._renderer = renderer
        self._wordings = wordings
        self._unprintable = unprintable

    def begin(self, draft: HearingDraft, committee: CommitteeDraft) -> HearingDraft:
        """Return the hearing with a response begun in it: the committee's template, language and signatory, and a
        section for each question asked, or the standard ones. One that has a response is returned as it is.
        """
        if draft.response is not None:
            return draft
        wording = self._wordings(committee.language)
        response = ResponseDraft(
            title=wording.title.format(subject=draft.subject or draft.title, asker=draft.asker),
            template=committee.default_template,
            language=committee.language,
            addressee=draft.asker,
            place=committee.place,
            case_officer=draft.responsible,
            text=standard_text(draft.questions, committee.language),
            greeting=wording.greeting,
            signatory_name=committee.chair_name,
            signatory_title=committee.chair_title,
        )
        return replace(draft, response=response)

    def snapshot(self, hearing_id: HearingId, name: str) -> Snapshot:
        """Keep the stored response under a name. Raises `NotFound` while there is no response."""
        with self._units() as unit:
            hearing = unit.hearings.get(hearing_id)
            response_id, response = _response_of(hearing)
            snapshot = unit.hearings.add_snapshot(
                response_id, name.strip(), response, at=self._clock.now(), by=self._actor()
            )
            unit.commit()
        return snapshot

    def snapshots(self, hearing_id: HearingId) -> Sequence[Snapshot]:
        """Return the named versions of a hearing's response, the newest first; none while there is no response."""
        with self._units(writing=False) as unit:
            response_id = unit.hearings.get(hearing_id).response_id
            return () if response_id is None else unit.hearings.snapshots(response_id)

    def check(self, hearing: Hearing | None, draft: HearingDraft, committee: CommitteeDraft) -> tuple[Finding, ...]:
        """Return what the checks find in `draft` today; `hearing` is the stored one, None for one not stored yet."""
        state = hearing.state if hearing is not None else HearingState.RECEIVED
        return check(state, draft, committee, self._clock.today(), unprintable=self._unprintable)

    def document(
        self,
        draft: HearingDraft,
        committee: CommitteeDraft,
        *,
        state: HearingState,
        number: int,
        corrects: IssuedResponse | None,
    ) -> PrintableDocument:
        """Return the paper of a response as it stands: a draft in every state but the issued one.

        What left the house is printed from `issues`, not from here. Raises `ValueError` without a response.
        """
        edition = Edition(
            number=number,
            is_issued=state is HearingState.ISSUED,
            day=self._clock.today(),
            created=self._clock.now(),
            corrects=None if corrects is None else (corrects.number, _local_day(corrects.at)),
        )
        language = committee.language if draft.response is None else draft.response.language
        return build(draft, committee, edition=edition, wording=self._wordings(language))

    def file_name(self, draft: HearingDraft) -> str:
        """Return the name a response's PDF is sent under: `2025-0005600 Høringssvar om Valby bydelsplan.pdf`."""
        title = draft.title if draft.response is None else draft.response.title or draft.title
        return pdf_name(title, draft.case_numbers)

    def issue(self, hearing_id: HearingId, *, version: int, reason: str = "") -> IssuedResponse:
        """Issue the stored response: freeze its facts, its paper and its PDF, and lock the hearing.

        Raises:
            Withheld: `not_approved` unless the chair's approval is the state; `open_errors` with the findings when
                errors stand open and no reason is given.
            Conflict: it was changed since `version`.
            NotFound: there is no such hearing, or no response in it.
            CannotPrint: the paper cannot be set.
        """
        with self._units() as unit:
            hearing = unit.hearings.get(hearing_id)
            if hearing.state is not HearingState.CHAIR_APPROVAL:
                raise Withheld("not_approved")
            committee = unit.committees.get(hearing.committee_id).draft
            waived = self._waived(hearing, committee, reason)
            issued, pdf = self._frozen(hearing, committee, _last_issue(unit.hearings, hearing))
            issued = replace(issued, waived=waived, reason=reason.strip() if waived else "")
            stored = unit.hearings.add_issue(issued, pdf)
            move = StateChange(hearing.state, HearingState.ISSUED, issued.at, issued.by, issued.reason)
            unit.hearings.save(hearing_id, hearing.draft, version=version, move=move)
            unit.commit()
        return stored

    def issues(self, hearing_id: HearingId) -> Sequence[IssuedResponse]:
        """Return every version issued of a hearing's response, the first one first."""
        with self._units(writing=False) as unit:
            response_id = unit.hearings.get(hearing_id).response_id
            return () if response_id is None else unit.hearings.issues(response_id)

    def archive(self, committee_id: CommitteeId) -> Sequence[IssueListRow]:
        """Return a line for each version a committee issued, the newest first.

        What left the house stays in the archive when its hearing is put aside.
        """
        with self._units(writing=False) as unit:
            return unit.hearings.issue_rows(committee_id)

    def issued(self, issue_id: IssueId) -> IssuedResponse:
        """Return a version as it left the house. Raises `NotFound`."""
        with self._units(writing=False) as unit:
            return unit.hearings.issue(issue_id)

    def issued_pdf(self, issue_id: IssueId) -> bytes:
        """Return an issued PDF, byte for byte as it left the house.

        Raises `NotFound`, and `StorageFault` with `DAMAGED` when the bytes no longer give the SHA-256 stored with them.
        """
        with self._units(writing=False) as unit:
            issued = unit.hearings.issue(issue_id)
            pdf = unit.hearings.issue_pdf(issue_id)
        found = hashlib.sha256(pdf).hexdigest()
        if found != issued.sha256:
            detail = f"issue {issue_id}: SHA-256 {found}, stored as {issued.sha256}"
            raise StorageFault(StorageTrouble.DAMAGED, detail=detail)
        return pdf

    def paper(self, hearing_id: HearingId) -> bytes:
        """Return the PDF of a response as it stands: byte for byte the one issued, or the draft being written.

        Raises `NotFound`, without a response too; `CannotPrint`; and `StorageFault` as `issued_pdf` does.
        """
        with self._units(writing=False) as unit:
            hearing = unit.hearings.get(hearing_id)
            committee = unit.committees.get(hearing.committee_id).draft
            last = _last_issue(unit.hearings, hearing)
        if hearing.is_locked and last is not None:
            return self.issued_pdf(last.id)
        document = self.document(
            hearing.draft, committee, state=hearing.state, number=hearing.response_number, corrects=last
        )
        return self._renderer.render(document)

    def correct(self, hearing_id: HearingId, *, version: int, reason: str) -> Hearing:
        """Begin the correction of an issued response: the next version number, back to drafting.

        Raises `Withheld` with `not_issued` when there is nothing to correct, `reason_needed` without a reason; also
        `Conflict` and `NotFound`.
        """
        if not reason.strip():
            raise Withheld("reason_needed")
        with self._units() as unit:
            hearing = unit.hearings.get(hearing_id)
            if hearing.state is not HearingState.ISSUED:
                raise Withheld("not_issued")
            move = StateChange(hearing.state, HearingState.DRAFTING, self._clock.now(), self._actor(), reason.strip())
            corrected = unit.hearings.save(
                hearing_id, hearing.draft, version=version, move=move, response_number=hearing.response_number + 1
            )
            unit.commit()
        return corrected

    def _waived(self, hearing: Hearing, committee: CommitteeDraft, reason: str) -> tuple[Finding, ...]:
        """The errors that stand open, when there is a reason to issue all the same."""
        findings = self.check(hearing, hearing.draft, committee)
        errors = tuple(finding for finding in findings if finding.severity is Severity.ERROR)
        if errors and not reason.strip():
            raise Withheld("open_errors", errors)
        return errors

    def _frozen(
        self, hearing: Hearing, committee: CommitteeDraft, before: IssuedResponse | None
    ) -> tuple[IssuedResponse, bytes]:
        response_id, _ = _response_of(hearing)
        document = self.document(
            hearing.draft, committee, state=HearingState.ISSUED, number=hearing.response_number, corrects=before
        )
        pdf = self._renderer.render(document)
        issued = IssuedResponse(
            id=_UNKNOWN,
            response_id=response_id,
            number=hearing.response_number,
            at=document.created,
            by=self._actor(),
            sha256=hashlib.sha256(pdf).hexdigest(),
            hearing=hearing.draft,
            committee=committee,
            document=document,
            corrects=None if before is None else before.number,
        )
        return issued, pdf


def _response_of(hearing: Hearing) -> tuple[ResponseId, ResponseDraft]:
    if hearing.response_id is None or hearing.draft.response is None:
        raise NotFound(f"hearing {hearing.id} has no response")
    return hearing.response_id, hearing.draft.response


def _last_issue(hearings: Hearings, hearing: Hearing) -> IssuedResponse | None:
    response_id, _ = _response_of(hearing)
    issues = hearings.issues(response_id)
    return issues[-1] if issues else None


def _local_day(at: datetime) -> date:
    return at.astimezone().date()
