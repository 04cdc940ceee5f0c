"""What a document's words refer to: appendices that are not there, and closed ones that open words name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from secretariat.domain.checks.codes import finding
from secretariat.domain.checks.hits import holds
from secretariat.domain.document_checks.context import DocumentContext, in_form
from secretariat.domain.document_checks.form_fields import APPENDIX_PREFIX, words_of_form
from secretariat.domain.problems import Finding

_APPENDIX: Final = re.compile(
    r"\b(?:[Bb]ilag(?: nr\.)?|[Aa]ppendix)[ \u00a0](?P<number>\d{1,2})(?!\d|[.,]\d|[ \u00a0](?:til|i|to|of)\b)"
)
"""Not `bilag 1 til loven`: that is another paper's."""
_SHORTEST_TITLE: Final = 8
"""Letters: a shorter title of a closed appendix may be a common word (`Oversigt`)."""


def unknown_appendices(context: DocumentContext) -> Iterator[Finding]:
    """Find references to an appendix that the document does not have."""
    count = len(context.draft.appendices)
    for passage in context.written.passages:
        for match in _APPENDIX.finditer(passage.text) if holds(passage.text, "ilag", "ppendix") else ():
            number = int(match["number"])
            if not 1 <= number <= count:
                place = passage.place(match.start(), match.end())
                yield finding("appendix_unknown", place, excerpt=match.group(), number=number, count=count)


def closed_matter(context: DocumentContext) -> Iterator[Finding]:
    """Find the title of a closed appendix in words that a public print shows; a closed item has no public print."""
    draft = context.draft
    if draft.recommendation is not None and draft.recommendation.is_closed:
        return
    closed = {APPENDIX_PREFIX + one.key: " ".join(one.title.split()) for one in draft.appendices if one.is_closed}
    titles = {title.casefold(): title for title in closed.values() if len(title) >= _SHORTEST_TITLE}
    if not titles:
        return
    words_of = (r"\s+".join(map(re.escape, title.split())) for title in titles.values())
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(words_of)})(?!\w)", re.IGNORECASE)
    for passage in context.written.passages:
        for match in pattern.finditer(passage.text):
            place = passage.place(match.start(), match.end())
            yield finding("closed_named", place, excerpt=match.group(), title=match.group())
    for field, words in words_of_form(draft):
        for match in pattern.finditer(words) if field not in closed else ():
            place = in_form(field, match.start(), match.end())
            yield finding("closed_named", place, excerpt=match.group(), title=match.group())
