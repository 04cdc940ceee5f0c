"""A whole meeting as one text, so that two of them can be compared and nothing typed is left out."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from secretariat.domain.meetings.meetings import AgendaItem, Decision, MeetingDraft
from secretariat.domain.text import Block, Heading, Text, run
from secretariat.ui.meetings import labels
from secretariat.ui.meetings.facts_fields import facts_groups
from secretariat.ui.meetings.item_fields import item_groups
from secretariat.ui.record.fields_as_text import fields_as_blocks, line_of

translate = QCoreApplication.translate


def meeting_as_text(draft: MeetingDraft) -> Text:
    """Return the filled fields, one to a paragraph, then item by item; recommendations are told by their numbers."""
    if draft == MeetingDraft():
        return Text()
    blocks = [*fields_as_blocks(draft, facts_groups()), *_absent(draft.absent)]
    if draft.notes.strip():
        blocks.append(line_of(translate("MeetingText", "Notes"), draft.notes))
    for item in draft.items:
        blocks += _item(item)
    return Text(tuple(blocks))


def _item(item: AgendaItem) -> Iterator[Block]:
    number = f"{item.number}. " if item.number is not None else ""
    yield Heading(1, run(number + labels.item_title(item)))
    if item.document is not None:
        yield line_of(translate("MeetingText", "Paper"), str(item.document))
    yield from fields_as_blocks(item, item_groups(item.kind))
    yield from item.text.blocks
    for decision in item.decisions:
        if words := _decision(decision):
            yield line_of(translate("MeetingText", "Decision"), words)
    yield from _absent(item.absent)
    if item.remarks.blocks:
        yield Heading(2, run(translate("MeetingText", "Remarks")))
        yield from item.remarks.blocks
    for statement in item.statements:
        words = " · ".join(filter(None, (statement.by, statement.text)))
        yield line_of(translate("MeetingText", "Statement"), words)


def _decision(decision: Decision) -> str:
    outcome = labels.outcome(decision.outcome) if decision.outcome is not None else ""
    return " · ".join(filter(None, (outcome, decision.remark)))


def _absent(names: tuple[str, ...]) -> Iterator[Block]:
    if names:
        yield line_of(translate("MeetingText", "Absent"), ", ".join(names))
