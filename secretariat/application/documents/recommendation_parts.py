"""What a recommendation prints besides its text: its points, what was decided before, its path, what was decided."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from secretariat.application.documents.committee_lines import present
from secretariat.application.documents.document_wording import DocumentWording
from secretariat.domain.committees import CommitteeDraft, DocumentLanguage
from secretariat.domain.danish.dates import long_date
from secretariat.domain.documents.recommendations import PathStep, Point, PointVerb, PreviousDecision, Recommendation
from secretariat.domain.meetings.meetings import AgendaItem, Decision, Statement
from secretariat.domain.text import DEEPEST_HEADING, Block, Heading, ListItem, ListKind, Paragraph, is_empty, run


@dataclass(frozen=True, slots=True)
class DecidedItem:
    """What a meeting decided on a recommendation: the item of its agenda, and the meeting's day."""

    item: AgendaItem
    day: date | None


def point_sentence(point: Point, committee: CommitteeDraft, wording: DocumentWording) -> str:
    """Return a point as it prints: `at Beskæftigelses- og Integrationsudvalget godkender …`, with its stop."""
    words, clause = _without_stop(point.text.strip()), wording("clause")
    is_clause = words.casefold().startswith(clause)
    if is_clause and point.verb is PointVerb.FREE:
        words, is_clause = words[len(clause) :], False  # the whole sentence, begun as it begins on paper
    form = wording.words[f"clause_{point.verb.value}"] if is_clause else wording.verbs[point.verb]
    who = point.committee.strip() or committee.name.strip()
    sentence = form.format(committee=who, text=words).strip()
    return sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."


def _without_stop(words: str) -> str:
    """Return words without the stop that ends a sentence; the stop of an abbreviation stays (`6,9 mio. kr.`)."""
    return words if _ABBREVIATED.search(words) else words.rstrip(" .")


_ABBREVIATED: Final = re.compile(r"\b(?:kr|pct|mio|mia|nr|stk|m\.v|mv|m\.fl|mfl|osv|etc)\.$", re.IGNORECASE)


def point_sentences(
    recommendation: Recommendation, committee: CommitteeDraft, wording: DocumentWording
) -> tuple[tuple[str, str], ...]:
    """Return the key and the sentence of each point."""
    return tuple((point.key, point_sentence(point, committee, wording)) for point in recommendation.points)


def points(recommendation: Recommendation, committee: CommitteeDraft, wording: DocumentWording) -> tuple[Block, ...]:
    """Return who recommends, and the numbered points; nothing without any."""
    sentences = point_sentences(recommendation, committee, wording)
    if not sentences:
        return ()
    proposer = recommendation.proposer.strip() or committee.administration.strip() or committee.name.strip()
    listed = (ListItem(ListKind.NUMBER, 1, run(sentence)) for _, sentence in sentences)
    return (Paragraph(run(wording("recommends", proposer=proposer))), *listed)


class DecisionPrinter:
    """Prints what was decided before, by meetings, and on the way through other committees, under headings."""

    def __init__(
        self, recommendation: Recommendation, wording: DocumentWording, language: DocumentLanguage, *, level: int
    ) -> None:
        """`level` is that of the headings."""
        self._recommendation = recommendation
        self._wording = wording
        self._language = language
        self._level = min(level, DEEPEST_HEADING)
        self._numbers = {point.key: place for place, point in enumerate(recommendation.points, start=1)}

    def blocks(self, decided: Sequence[DecidedItem], committee: CommitteeDraft) -> tuple[Block, ...]:
        """Return the blocks; none when nothing was decided and no path is laid."""
        days = {one.day for one in decided if one.day is not None}
        ahead = [step for step in self._recommendation.path if step.decision.strip() or step.day not in days]
        return (
            *self._listed("previous_decisions", self._recommendation.previous),
            *(block for one in decided for block in self._decided(one, committee)),
            *self._listed("path", ahead),
        )

    def _listed(self, heading: str, steps: Sequence[PathStep | PreviousDecision]) -> Iterator[Block]:
        told = [words for words in map(self._step, steps) if words]
        if told:
            yield Heading(self._level, run(self._wording(heading)))
            yield from (ListItem(ListKind.BULLET, 1, run(words)) for words in told)

    def _step(self, step: PathStep | PreviousDecision) -> str:
        """Return a step with its decision: `Økonomiudvalget, 16. december 2008 (ØU 311/2008): Tiltrådt`."""
        day = "" if step.day is None else long_date(step.day, self._language)
        where = ", ".join(present(step.committee, day))
        if step.case_number.strip():
            where = self._wording("with_number", words=where, number=step.case_number.strip()).strip()
        decision = step.decision.strip()
        if not decision:
            return where
        return self._wording("step_decided", where=where, decision=decision) if where else decision

    def _decided(self, one: DecidedItem, committee: CommitteeDraft) -> Iterator[Block]:
        item = one.item
        told = [words for words in map(self._decision, item.decisions) if words]
        remarks = [_under(block, self._level) for block in item.remarks.blocks if not is_empty(block)]
        statements = [self._statement(statement) for statement in item.statements if statement.text.strip()]
        if not (told or remarks or statements):
            return
        name = "decided_undated" if one.day is None else "decided_on"
        day = "" if one.day is None else long_date(one.day, self._language)
        yield Heading(self._level, run(self._wording(name, committee=committee.name, day=day)))
        yield from (Paragraph(run(words)) for words in told)
        yield from remarks
        yield from (Paragraph(run(words)) for words in statements)

    def _statement(self, statement: Statement) -> str:
        name = "statement" if statement.by.strip() else "statement_alone"
        return self._wording(name, by=statement.by.strip(), text=statement.text.strip())

    def _decision(self, decision: Decision) -> str:
        """Return a decision with its remark: `1. at-punkt: Godkendt. Enhedslisten tog forbehold`."""
        told = self._wording.decided(decision)
        number = self._numbers.get(decision.point)
        return self._wording("decided_point", number=number, decision=told) if told and number is not None else told


def _under(block: Block, level: int) -> Block:
    """Return a block of a remark; its headings stand under the decision's."""
    if isinstance(block, Heading):
        return Heading(min(block.level + level, DEEPEST_HEADING), block.inlines)
    return block
