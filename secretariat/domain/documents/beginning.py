"""How a document begins: the sections of its template with their pieces, and the committee's own facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import count
from typing import Final

from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.documents.recommendations import Recommendation
from secretariat.domain.documents.templates import (
    DEEPEST_SECTION,
    DocumentTemplate,
    DocumentTemplateDraft,
    TemplateSection,
)
from secretariat.domain.periods import Period
from secretariat.domain.text import OBJECT, Block, Heading, Paragraph, Piece, Section, Text, is_empty, plain, run

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


def template_of(draft: DocumentDraft, name: str) -> DocumentTemplateDraft:
    """Return a template that begins documents like this one: its headings and pieces without what was written.

    A single year that the title or a heading names becomes the period's name. Headings deeper than a template goes are
    written matter; a level that is skipped is closed up. Pieces before the first heading stand in the first section;
    one that draws from a record of its own is left out, for a template outlives the record.
    """
    return DocumentTemplateDraft(
        name=name,
        kind=draft.kind,
        language=draft.language,
        title=_for_any_year(draft.title),
        choices=draft.choices,
        sections=_sections_of(draft.text),
    )


def _sections_of(text: Text) -> tuple[TemplateSection, ...]:
    made: list[TemplateSection] = []
    waiting: tuple[Piece, ...] = ()
    new_keys = _new_keys(text)
    for block in text.blocks:
        if isinstance(block, Piece) and block.source is None:
            if made:
                made[-1] = replace(made[-1], pieces=(*made[-1].pieces, block))
            else:
                waiting = (*waiting, block)
        elif isinstance(block, Heading) and block.level <= DEEPEST_SECTION and not is_empty(block):
            made.append(_section_of(block, made, new_keys, waiting))
            waiting = ()
    return tuple(made)


def _section_of(
    heading: Heading, before: list[TemplateSection], new_keys: Iterator[str], pieces: tuple[Piece, ...]
) -> TemplateSection:
    known = heading.section or Section("")
    is_free = bool(known.key) and all(section.key != known.key for section in before)
    return TemplateSection(
        key=known.key if is_free else next(new_keys),
        heading=_for_any_year(plain(heading).replace(OBJECT, "").strip()),
        level=min(heading.level, before[-1].level + 1 if before else 1),
        help=known.help,
        pieces=pieces,
    )


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


_YEAR: Final = re.compile(
    r"(?<![\d/.,])(?P<year>(?:19|20)\d\d)(?!\d|/\d|[.,]\d|-\d{3}(?!\d)|-\d{5}|-(?!(?:19|20)\d\d(?!\d))\d{4}| - \d)"
)
"""Not in numbers of cases: `395/2006`, `2008-132946`, `2025 - 334`; nor in dates and amounts: `1.1.2008`, `2.008`."""


def year_named(words: str) -> tuple[int, ...]:
    """Return the years that words name (`Arbejdsplan 2009`), in order; a case number (`395/2006`) names none."""
    return tuple(int(match["year"]) for match in _YEAR.finditer(words))


def _for_any_year(words: str) -> str:
    years = list(_YEAR.finditer(words))
    if len(years) != 1:
        return words
    return words[: years[0].start()] + PERIOD + words[years[0].end() :]


def day_of(draft: DocumentDraft, today: date) -> date:
    """Return the date the document bears."""
    return draft.date or today
