"""The same fact told differently: in the document and in the data, in another paper, twice in the document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from secretariat.domain.amounts import MoneyUnit, last_place, money_text
from secretariat.domain.checks.codes import finding
from secretariat.domain.checks.context import Passage, passages_of
from secretariat.domain.checks.goal_claims import percent_for_points
from secretariat.domain.checks.indicator_claims import indicator_claims
from secretariat.domain.document_checks.context import DocumentContext
from secretariat.domain.document_checks.surroundings import KnownLine, KnownSheet, Told
from secretariat.domain.document_checks.told_amounts import TellsAmount, subjects_of, told_in
from secretariat.domain.problems import Finding
from secretariat.domain.sheet_checks import text_claims
from secretariat.domain.text import Text


def figures(context: DocumentContext) -> Iterator[Finding]:
    """Find figures of one sentence that disagree, and those of an indicator or a goal that are not its own."""
    yield from text_claims(context.written)
    yield from indicator_claims(context.written, context.around.indicators)
    yield from percent_for_points(context.written, context.around.goals)


def amounts(context: DocumentContext) -> Iterator[Finding]:
    """Find sums that differ from what the line holds in the year, from another paper, or from an earlier sentence.

    A difference that the rounding of both can explain is none; one of a unit of the last decimal is told apart, for
    somebody may have rounded twice.
    """
    subjects = subjects_of(context.around.lines, context.around.sheets) if context.written.is_danish else None
    if subjects is None:
        return
    held = {
        (line.number.strip().rstrip(".") or line.name.strip(), year): amount
        for line in context.around.lines
        for year, amount in line.amounts
        if amount
    }
    others: dict[tuple[str, int], list[Told]] = {}
    for other in context.around.told:
        others.setdefault((other.number.strip().rstrip("."), other.year), []).append(other)
    first: dict[tuple[str, int], TellsAmount] = {}
    for passage, told in told_in(context.written.passages, subjects):
        fact = held.get((told.subject, told.year))
        if fact is not None:
            yield from _against_line(passage, told, fact)
        else:
            yield from _against_before(passage, told, first.setdefault((told.subject, told.year), told))
        yield from _against_others(passage, told, others.get((told.subject, told.year), ()))


def _against_line(passage: Passage, told: TellsAmount, fact: Decimal) -> Iterator[Finding]:
    unit_of_both = told.last_place + last_place(fact, MoneyUnit.MILLIONS)
    difference = abs(told.amount - fact)
    if difference * 2 <= unit_of_both:
        return
    code = "amount_rounding" if difference <= unit_of_both else "amount_differs"
    of_line = money_text(fact, told.unit)
    yield _differs(code, passage, told, of_line=of_line)


def _against_before(passage: Passage, told: TellsAmount, before: TellsAmount) -> Iterator[Finding]:
    if abs(told.amount - before.amount) * 2 > told.last_place + before.last_place:
        yield _differs("amount_told_twice", passage, told, other=before.words)


def _against_others(passage: Passage, told: TellsAmount, others: Iterable[Told]) -> Iterator[Finding]:
    for other in others:
        if abs(told.amount - other.amount) * 2 > told.last_place + other.last_place:
            words = money_text(other.amount, told.unit)
            yield _differs("amount_told_elsewhere", passage, told, other=words, where=other.where)


def _differs(code: str, passage: Passage, told: TellsAmount, **values: str) -> Finding:
    place = passage.place(told.start, told.end)
    named = {"subject": told.subject, "year": str(told.year), "told": told.words}
    excerpt = f"{told.subject} · {told.year} · {told.words}"
    return finding(code, place, excerpt=excerpt, **named, **values)


def told_by(text: Text, lines: tuple[KnownLine, ...], sheets: tuple[KnownSheet, ...], where: str) -> tuple[Told, ...]:
    """Return what a text tells of the money of lines and initiatives, for another document to be weighed against.

    `where` names the text for a person.
    """
    subjects = subjects_of(lines, sheets)
    found = told_in(tuple(passages_of(text)), subjects) if subjects is not None else ()
    return tuple(Told(told.subject, told.year, told.amount, where, told.last_place) for _, told in found)
