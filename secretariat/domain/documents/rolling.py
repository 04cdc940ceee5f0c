"""From last year's document to this year's: what is copied, what is marked, and what has gone stale."""

from __future__ import annotations

from secretariat.domain.documents.documents import Document, DocumentDraft
from secretariat.domain.periods import Period
from secretariat.domain.sheet_fields import FieldKey

TITLE = FieldKey("title")
SECTION_PREFIX = "section:"


def carried_over(document: Document, period: Period | None) -> DocumentDraft:
    """Return the document that the next period starts with: a copy whose sections that say something, and whose title,
    are marked until they are changed or confirmed. Years are left as they were written, for a person to see.

    Pieces draw from the new period by themselves (`source` None) and are not marked; date, waivers, notes, decisions on
    the path, and case numbers stay behind; fields stay fields. A section typed by hand is given a lasting key.
    """
    raise NotImplementedError


def field_keys(draft: DocumentDraft) -> tuple[FieldKey, ...]:
    """Return what can be marked, in reading order: the title, the recommendation's lead, every keyed section."""
    raise NotImplementedError


def unconfirmed(draft: DocumentDraft) -> tuple[FieldKey, ...]:
    """Return what still stands as it was copied and was not confirmed, in the order of `field_keys`."""
    raise NotImplementedError


def confirmed(draft: DocumentDraft, *fields: FieldKey) -> DocumentDraft:
    """Return the document with the marks of `fields` taken away."""
    raise NotImplementedError
