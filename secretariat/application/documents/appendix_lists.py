"""The numbered list of a document's appendices, for the committee and for the public."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from secretariat.application.documents.document_wording import DocumentWording
from secretariat.domain.text import Block, ListItem, ListKind, Paragraph, run


@dataclass(frozen=True, slots=True)
class ListedAppendix:
    """An appendix as it is listed: its title, and whether the public may know of it."""

    title: str
    is_closed: bool = False


def appendix_blocks(
    appendices: Sequence[ListedAppendix], wording: DocumentWording, *, is_public: bool
) -> tuple[Block, ...]:
    """Return the list; a sentence where there is nothing to list.

    Numbers are the same in both papers, for the text names them (`bilag 2`): where a closed one leaves a gap, every
    line says its number itself.
    """
    told = [(place, one) for place, one in enumerate(appendices, start=1) if not (is_public and one.is_closed)]
    if not told:
        return (Paragraph(run(wording("no_open_appendices" if appendices else "no_appendices"))),)
    titles = [(place, _title(one, wording)) for place, one in told]
    if all(place == number for number, (place, _) in enumerate(titles, start=1)):
        return tuple(ListItem(ListKind.NUMBER, 1, run(title)) for _, title in titles)
    numbered = (wording("numbered_appendix", number=place, title=title) for place, title in titles)
    return tuple(ListItem(ListKind.BULLET, 1, run(words)) for words in numbered)


def _title(appendix: ListedAppendix, wording: DocumentWording) -> str:
    title = appendix.title or wording("untitled_appendix")
    return wording("closed_appendix", title=title) if appendix.is_closed else title
