"""How a document begins: the sections of its template with their pieces, and the committee's own facts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import count
from typing import Final

from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.documents.recommendations import Recommendation
from secretariat.domain.documents.templates import DocumentTemplate, DocumentTemplateDraft
from secretariat.domain.periods import Period
from secretariat.domain.text import Block, Heading, Paragraph, Section, Text, is_empty, run

PERIOD: Final = "{period}"
"""What a template's title and headings say where the name of the period will stand."""


def text_of(template: DocumentTemplateDraft, *, period: str = "") -> Text:
    """Return the text a document begins with: each section's heading (its key in `section`, its help as ghost text)
    with what the section begins with and an empty paragraph for the cursor to stand in. `period` is named in headings.
    """
    blocks: list[Block] = []
    for section in template.sections:
        heading = run(_named(section.heading, period))
        blocks.append(Heading(section.level, heading, Section(section.key, help=section.help)))
        blocks += (*section.body.blocks, *section.pieces, Paragraph())
    return Text(tuple(blocks))


def _named(words: str, period: str) -> str:
    """Return words with the period's name in its place; without one, nothing stands there."""
    return " ".join(words.replace(PERIOD, period).split()) if PERIOD in words else words


def new_document(
    template: DocumentTemplate, committee: CommitteeDraft, *, period: Period | None, case_officer: str
) -> DocumentDraft:
    """Return the document a person begins with: title (its `{period}` named), look and language of the template, place
    and signatory of the committee, an empty `Recommendation` where the kind has one.
    """
    begun = template.draft
    name = period.draft.name.strip() if period is not None else ""
    return DocumentDraft(
        kind=begun.kind,
        title=_named(begun.title, name),
        template=template.id,
        choices=begun.choices,
        language=begun.language,
        period=period.id if period is not None else None,
        place=committee.place,
        case_officer=case_officer,
        text=text_of(begun, period=name),
        recommendation=Recommendation() if begun.kind is DocumentKind.RECOMMENDATION else None,
        signatory_name=committee.chair_name,
        signatory_title=committee.chair_title,
    )


def with_empty_sentences(text: Text, template: DocumentTemplateDraft) -> Text:
    """Return the text as it prints: an empty section that has a standard sentence says it."""
    sentences = {section.key: section.empty_sentence for section in template.sections if section.empty_sentence.strip()}
    blocks: list[Block] = []
    last = 0
    for heading, start, end in keyed_spans(text):
        sentence = sentences.get(heading)
        if sentence and all(map(is_empty, text.blocks[start + 1 : end])):
            blocks += (*text.blocks[last : start + 1], Paragraph(run(sentence)))
            last = end
    return Text((*blocks, *text.blocks[last:])) if blocks else text


def keyed_spans(text: Text) -> Iterator[tuple[str, int, int]]:
    """Yield the key of each section of whatever level with the blocks it takes up itself, from its heading to the next.

    A key that occurs again belongs to its first section.
    """
    starts = [index for index, block in enumerate(text.blocks) if isinstance(block, Heading)]
    seen: set[str] = set()
    for start, end in zip(starts, (*starts[1:], len(text.blocks)), strict=False):
        section = getattr(text.blocks[start], "section", None)
        if section is not None and section.key and section.key not in seen:
            seen.add(section.key)
            yield section.key, start, end


OWN_SECTION: Final = "own-"


def _new_keys(text: Text) -> Iterator[str]:
    """Yield keys for sections that were typed by hand; none of them is taken in the text."""
    headings = (block for block in text.blocks if isinstance(block, Heading) and block.section is not None)
    taken = {heading.section.key for heading in headings if heading.section is not None}
    return (key for key in map(f"{OWN_SECTION}{{}}".format, count(1)) if key not in taken)


def with_keys(text: Text) -> Text:
    """Return the text with a lasting key in every section (level 1 heading): one typed by hand gets a new one, and so
    does a section whose key another one before it has (it was copied and pasted).
    """
    new_keys, seen = _new_keys(text), set[str]()
    blocks = list(text.blocks)
    for index, block in enumerate(blocks):
        if not isinstance(block, Heading) or block.level > 1:
            continue
        section = block.section or Section("")
        if not section.key or section.key in seen:
            blocks[index] = replace(block, section=replace(section, key=next(new_keys)))
        seen.add(section.key)
    return Text(tuple(blocks))


def day_of(draft: DocumentDraft, today: date) -> date:
    """Return the date the document bears."""
    return draft.date or today
