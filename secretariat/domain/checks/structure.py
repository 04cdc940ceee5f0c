"""How the text is built: sections, headings, links and tables, as a reader and PDF/UA-1 need them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from secretariat.domain.checks.codes import finding
from secretariat.domain.checks.context import Context, Passage, TextContext
from secretariat.domain.problems import Finding, Place
from secretariat.domain.text import Heading, NoteMark, Run, Table, is_empty, plain, sections

MOST_COLUMNS: Final = 12
"""The columns that fit an upright page with figures in them."""

_ADDRESS: Final = re.compile(r"https?://[^\s/?#]+\S*|mailto:[^\s@]+@[^\s@]+", re.IGNORECASE)


def empty_sections(context: TextContext) -> Iterator[Finding]:
    """Find the sections with a heading and nothing said under it."""
    blocks = context.text.blocks
    for section in sections(context.text):
        said = (block for block in blocks[section.start : section.end] if not isinstance(block, Heading))
        if section.heading is not None and all(is_empty(block) for block in said):
            words = plain(section.heading)
            yield finding("empty_section", _whole(section.start, words), excerpt=words, heading=words.strip())


def unanswered_questions(context: Context) -> Iterator[Finding]:
    """Find the asker's questions that no section answers."""
    if context.written is None:
        return
    headings = (block for block in context.written.text.blocks if isinstance(block, Heading) and block.level == 1)
    answered = {heading.section.question for heading in headings if heading.section is not None}
    for index, question in enumerate(context.draft.questions):
        words = question.text.strip()
        if words and question.id not in answered:
            place = Place("hearing", "questions")
            yield finding("question_unanswered", place, excerpt=words, index=index, question=words)


def headings(context: TextContext) -> Iterator[Finding]:
    """Find headings without words, and levels that are skipped (PDF/UA-1, 7.4.2)."""
    previous = 0
    for index, block in enumerate(context.text.blocks):
        if not isinstance(block, Heading):
            continue
        words = plain(block)
        if is_empty(block):
            yield finding("heading_empty", _whole(index, words))
        if block.level > previous + 1:
            place = _whole(index, words)
            yield finding("heading_skip", place, excerpt=words, level=block.level, previous=previous)
        previous = block.level


def wide_tables(context: TextContext) -> Iterator[Finding]:
    """Find the tables with more columns than a page can hold readably."""
    for index, block in enumerate(context.text.blocks):
        if isinstance(block, Table) and len(block.alignments) > MOST_COLUMNS:
            place = Place("text", block=index)
            yield finding("wide_table", place, columns=len(block.alignments), most=MOST_COLUMNS)


def links(context: TextContext) -> Iterator[Finding]:
    """Find links without words to click, and addresses that lead nowhere."""
    for passage in context.passages:
        if any(isinstance(inline, Run) and inline.link is not None for inline in passage.inlines):
            yield from _links_of(passage)


def _links_of(passage: Passage) -> Iterator[Finding]:
    start = 0
    for inline in passage.inlines:
        end = start + (1 if isinstance(inline, NoteMark) else len(inline.text))
        if isinstance(inline, Run) and inline.link is not None:
            place = passage.place(start, end)
            if not inline.text.strip():
                yield finding("link_without_text", place, excerpt=inline.text)
            if not _ADDRESS.fullmatch(inline.link.strip()):
                yield finding("link_address", place, excerpt=inline.text, address=inline.link)
        start = end


def empty_notes(context: TextContext) -> Iterator[Finding]:
    """Find the footnote marks whose note says nothing."""
    number = 0
    for passage in context.passages:
        start = 0
        for inline in passage.inlines:
            length = 1 if isinstance(inline, NoteMark) else len(inline.text)
            if isinstance(inline, NoteMark):
                number += 1
                if not plain(inline.note).strip():
                    yield finding("note_empty", passage.place(start, start + 1), number=number)
            start += length


def _whole(index: int, words: str) -> Place:
    return Place("text", block=index, start=0, end=len(words))
