"""The fields of a document's text: figures that follow a fact, and what has come between the two."""

from __future__ import annotations

from collections.abc import Iterator

from secretariat.domain.checks.codes import finding
from secretariat.domain.checks.context import Passage, TextContext
from secretariat.domain.document_checks.context import DocumentContext
from secretariat.domain.problems import Finding, Place
from secretariat.domain.text import NBSP, Run


def fields_in(written: TextContext) -> Iterator[tuple[Run, Place]]:
    """Yield the fields of a text, in tables and notes too, each with its place."""
    for passage in written.passages:
        yield from ((run, passage.place(start, end)) for run, start, end in fields_of_passage(passage))


def fields_of_passage(passage: Passage) -> Iterator[tuple[Run, int, int]]:
    """Yield the fields of a passage, each with where it begins and ends in it."""
    start = 0
    for inline in passage.inlines:
        end = start + (len(inline.text) if isinstance(inline, Run) else 1)
        if isinstance(inline, Run) and inline.field is not None:
            yield inline, start, end
        start = end


def unfounded(context: DocumentContext) -> Iterator[Finding]:
    """Find fields whose fact is not there (any more), and those whose words are not what the fact says.

    The mend of the latter is what the fact says; the field stays one. A fact that is not told of at all was not looked
    up yet; one that says nothing is none.
    """
    facts = context.around.facts
    for run, place in fields_in(context.written):
        if run.field is None or run.field not in facts:
            continue
        fact = facts[run.field]
        if fact is None or not fact.words:
            yield finding("field_without_fact", place, excerpt=run.text, words=run.text)
        elif _even(fact.words) != _even(run.text):
            told = {"words": run.text, "fact": fact.words, "origin": fact.origin}
            yield finding("field_changed", place, excerpt=run.text, mend=fact.words, **told)


def _even(words: str) -> str:
    return " ".join(words.replace(NBSP, " ").split())
