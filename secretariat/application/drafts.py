"""The stored forms of what is kept whole rather than in columns: drafts, frozen documents, findings, the journal.

What they look like is told in `secretariat.application.value_format`; every one of them is lossless.
"""

from __future__ import annotations

from secretariat.application.documents.printable import PrintableDocument
from secretariat.application.records import JournalEntry
from secretariat.application.value_format import Form
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.hearings import HearingDraft, ResponseDraft
from secretariat.domain.problems import Finding

HEARING: Form[HearingDraft] = Form("hearing", 1, HearingDraft)
RESPONSE: Form[ResponseDraft] = Form("response", 1, ResponseDraft)
COMMITTEE: Form[CommitteeDraft] = Form("committee", 1, CommitteeDraft)
DOCUMENT: Form[PrintableDocument] = Form("document", 1, PrintableDocument)
FINDINGS: Form[tuple[Finding, ...]] = Form("findings", 1, tuple[Finding, ...])
JOURNAL: Form[JournalEntry] = Form("journal", 1, JournalEntry)
