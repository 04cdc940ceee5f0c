"""What the papers of a committee share, whatever they tell: head, foot, language, whether they are drafts."""

from __future__ import annotations

from datetime import datetime

from secretariat.application.documents.committee_lines import author, foot, letterhead
from secretariat.application.documents.reports import Face
from secretariat.domain.committees import CommitteeDraft, DocumentLanguage


def face(
    committee: CommitteeDraft,
    title: str,
    *,
    language: DocumentLanguage,
    subject: str,
    standing: str,
    created: datetime,
) -> Face:
    """Return the face of a paper.

    `subject` is a format string that takes `{committee}` and `{title}`; `standing` is what a draft says of itself.
    """
    return Face(
        language=language,
        title=title,
        author=author(committee),
        subject=subject.format(committee=committee.name, title=title),
        letterhead=letterhead(committee),
        foot=foot(committee),
        standing=standing,
        created=created,
    )
