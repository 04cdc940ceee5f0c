"""The templates a committee begins with, one for each kind of document, in its language.

Sections and their order follow the committee's published papers: the recommendation and work plan of 2009, the memo of
2008, the status report of 2009. The help is the program's own.
"""

from __future__ import annotations

from typing import Final

from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.documents import supplied_danish, supplied_english
from secretariat.domain.documents.templates import DocumentTemplateDraft

_SUPPLIED: Final = {
    DocumentLanguage.DANISH: supplied_danish.TEMPLATES,
    DocumentLanguage.ENGLISH: supplied_english.TEMPLATES,
}


def supplied(language: DocumentLanguage) -> tuple[DocumentTemplateDraft, ...]:
    """Return a template for each kind, in the order of `DocumentKind`."""
    return _SUPPLIED[language]
