"""The words of a document's form that print, by the field each stands in, and how one is changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, Final

from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.documents.recommendations import Recommendation
from secretariat.domain.documents.rolling import LEAD, POINTS, TITLE

_PLAIN: Final = (TITLE, "addressee", "greeting", "signatory_name", "signatory_title")
POINT_PREFIX: Final = f"{POINTS}:"
APPENDIX_PREFIX: Final = "appendices:"

FORM_ORDER: Final = (
    *("title", "addressee", "case_numbers", "lead", "points", "path", "closed_ground", "text"),
    *("appendices", "greeting", "signatory_name", "signatory_title"),
)
"""The fields of the form in the order they are read; `points:<key>` and `appendices:<key>` stand with theirs."""


def words_of_form(draft: DocumentDraft) -> Iterator[tuple[str, str]]:
    """Yield what a document's form prints: `title`, `lead`, `points:<key>`, `appendices:<key>` … with its words."""
    for field in _PLAIN:
        yield field, str(getattr(draft, field))
    if draft.recommendation is not None:
        yield LEAD, draft.recommendation.lead
        yield from ((POINT_PREFIX + point.key, point.text) for point in draft.recommendation.points)
    yield from ((APPENDIX_PREFIX + appendix.key, appendix.title) for appendix in draft.appendices)


def with_words(draft: DocumentDraft, field: str, change: Callable[[str], str]) -> DocumentDraft:
    """Return the document with the words of a field of `words_of_form` changed; no other field is touched."""
    if field in _PLAIN:
        changed: dict[str, Any] = {field: change(str(getattr(draft, field)))}
        return replace(draft, **changed)
    if field.startswith(APPENDIX_PREFIX):
        key = field.removeprefix(APPENDIX_PREFIX)
        return replace(
            draft,
            appendices=tuple(
                replace(appendix, title=change(appendix.title)) if appendix.key == key else appendix
                for appendix in draft.appendices
            ),
        )
    if draft.recommendation is None:
        return draft
    return replace(draft, recommendation=_with_asked(draft.recommendation, field, change))


def _with_asked(asked: Recommendation, field: str, change: Callable[[str], str]) -> Recommendation:
    if field == LEAD:
        return replace(asked, lead=change(asked.lead))
    points = tuple(
        replace(point, text=change(point.text)) if POINT_PREFIX + point.key == field else point
        for point in asked.points
    )
    return replace(asked, points=points)
