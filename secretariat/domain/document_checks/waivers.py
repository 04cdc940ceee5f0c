"""Findings that somebody let stand, and those that hold a document back."""

from __future__ import annotations

from dataclasses import replace

from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.problems import Finding, Severity
from secretariat.domain.sheet_fields import Waiver


def open_errors(draft: DocumentDraft, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return the errors that are neither mended nor waived."""
    let_stand = set(map(_identity, draft.waivers))
    return tuple(one for one in findings if one.severity is Severity.ERROR and _identity_of(one) not in let_stand)


def waived_by(draft: DocumentDraft, finding: Finding) -> Waiver | None:
    """Return what lets a finding stand, None for one that is not waived."""
    return next((waiver for waiver in draft.waivers if _identity(waiver) == _identity_of(finding)), None)


def waived(draft: DocumentDraft, finding: Finding, waiver: Waiver) -> DocumentDraft:
    """Return the document with a finding let stand; a waiver of the same finding is replaced.

    What the waiver says of the finding is taken from it; reason, name and moment are the waiver's.
    """
    code, field, excerpt = _identity_of(finding)
    kept = tuple(other for other in draft.waivers if _identity(other) != (code, field, excerpt))
    return replace(draft, waivers=(*kept, replace(waiver, code=code, field=field, excerpt=excerpt)))


def _identity(waiver: Waiver) -> tuple[str, str, str]:
    return (waiver.code, waiver.field, waiver.excerpt)


def _identity_of(finding: Finding) -> tuple[str, str, str]:
    return (finding.code, finding.place.field, finding.excerpt)
