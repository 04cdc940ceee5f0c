"""A document's sections: left out, empty, told twice, or carried over and not confirmed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from secretariat.domain.checks.codes import finding
from secretariat.domain.document_checks.context import DocumentContext, in_form, whole
from secretariat.domain.documents.rolling import BEGINNING, LEAD, POINTS, TITLE, section_field, unconfirmed
from secretariat.domain.documents.templates import TemplateSection
from secretariat.domain.problems import Finding, Place
from secretariat.domain.text import OBJECT, Block, Heading, is_empty, plain


def missing(context: DocumentContext) -> Iterator[Finding]:
    """Find the sections the template requires and the document has left out."""
    there = {heading.section.key for _, heading in context.headings() if heading.section is not None}
    for wanted in _sections_of_template(context).values():
        if wanted.required and wanted.key not in there:
            heading = wanted.heading.replace("{period}", context.around.period.name if context.around.period else "")
            place = Place("text", section_field(wanted.key))
            yield finding("section_missing", place, excerpt=wanted.key, heading=" ".join(heading.split()))


def empty(context: DocumentContext) -> Iterator[Finding]:
    """Find the headings with nothing said under them, the outermost of several.

    In order is one whose template has a sentence for it, and one that the template does not require: the paper leaves
    it out, unless it has subheadings.
    """
    blocks, known, checked = context.draft.text.blocks, _sections_of_template(context), 0
    for index, heading in context.headings():
        end = _end_of(blocks, index, heading.level)
        is_checked = index < checked
        if is_checked or is_empty(heading) or not _says_nothing(blocks[index + 1 : end]):
            continue
        wanted = known.get(heading.section.key) if heading.section is not None else None
        if wanted is None or not _may_be_empty(wanted, blocks[index + 1 : end]):
            checked, words = end, _words(heading)
            yield finding("empty_section", whole(index, heading), excerpt=words, heading=words)


def _may_be_empty(wanted: TemplateSection, under: tuple[Block, ...]) -> bool:
    if wanted.empty_sentence.strip():
        return True
    return not wanted.required and not any(isinstance(block, Heading) for block in under)


def _end_of(blocks: tuple[Block, ...], start: int, level: int) -> int:
    for index in range(start + 1, len(blocks)):
        block = blocks[index]
        if isinstance(block, Heading) and block.level <= level:
            return index
    return len(blocks)


def _says_nothing(blocks: tuple[Block, ...]) -> bool:
    return all(isinstance(block, Heading) or is_empty(block) for block in blocks)


def doubled(context: DocumentContext) -> Iterator[Finding]:
    """Find a heading that stands twice under the same one, and a section of the template that is there twice."""
    above: dict[int, str] = {}
    seen: set[tuple[str, ...]] = set()
    keys: set[str] = set()
    for index, heading in context.headings():
        words = _words(heading)
        above = {level: over for level, over in above.items() if level < heading.level}
        path = (*above.values(), words.casefold())
        above[heading.level] = words.casefold()
        key = heading.section.key if heading.section is not None else ""
        if words and (path in seen or (key and key in keys)):
            yield finding("heading_double", whole(index, heading), excerpt=words, heading=words)
        seen.add(path)
        keys.add(key)


_UNCONFIRMED: Final = {TITLE: "title_unconfirmed", LEAD: "lead_unconfirmed", POINTS: "points_unconfirmed"}


def not_confirmed(context: DocumentContext) -> Iterator[Finding]:
    """Find what still says what it said in the document it was carried over from, and was not confirmed."""
    spans = dict(context.spans)
    for key in unconfirmed(context.draft):
        if key in _UNCONFIRMED:
            yield finding(_UNCONFIRMED[key], in_form(key))
            continue
        span = spans[key]
        if span.heading is None:
            yield finding("beginning_unconfirmed", Place("text", BEGINNING, block=span.start))
        else:
            words = _words(span.heading)
            place = Place("text", key, block=span.start, start=0, end=len(plain(span.heading)))
            yield finding("section_unconfirmed", place, excerpt=words, heading=words)


def _sections_of_template(context: DocumentContext) -> Mapping[str, TemplateSection]:
    template = context.around.template
    return {section.key: section for section in template.sections} if template is not None else {}


def _words(heading: Heading) -> str:
    return plain(heading).replace(OBJECT, "").strip()
