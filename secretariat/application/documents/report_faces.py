"""What the papers of a period share: head, foot, language, whether they are drafts."""

from __future__ import annotations

from datetime import datetime

from secretariat.application.documents.committee_lines import author, foot, letterhead
from secretariat.application.documents.report_wording import ReportWording
from secretariat.application.documents.reports import Face
from secretariat.domain.committees import CommitteeDraft, DocumentLanguage


def face(
    committee: CommitteeDraft,
    title: str,
    *,
    language: DocumentLanguage,
    wording: ReportWording,
    is_draft: bool,
    created: datetime,
) -> Face:
    """Return the face of a paper; a draft says so."""
    return Face(
        language=language,
        title=title,
        author=author(committee),
        subject=wording.subject.format(committee=committee.name, title=title),
        letterhead=letterhead(committee),
        foot=foot(committee),
        standing=wording.draft if is_draft else "",
        created=created,
    )
