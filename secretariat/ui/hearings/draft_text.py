"""A whole hearing as one text, form and response, so that two of them can be compared and nothing typed is left out."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from secretariat.domain.hearings import HearingDraft
from secretariat.domain.text import Block, Heading, Text, run
from secretariat.ui.hearings.hearing_fields import hearing_groups
from secretariat.ui.hearings.response_fields import response_groups
from secretariat.ui.record.fields_as_text import fields_as_blocks, line_of

translate = QCoreApplication.translate


def draft_as_text(draft: HearingDraft) -> Text:
    """Return the filled fields, one to a paragraph, and the response's text after them."""
    blocks: list[Block] = [Heading(1, run(translate("DraftText", "The hearing")))]
    blocks += fields_as_blocks(draft, hearing_groups(lambda: draft, lambda: date.min))
    if draft.notes.strip():
        blocks.append(line_of(translate("DraftText", "Notes"), draft.notes))
    if draft.response is not None:
        blocks.append(Heading(1, run(translate("DraftText", "The response"))))
        blocks += fields_as_blocks(draft, response_groups())
        blocks += draft.response.text.blocks
    return Text(tuple(blocks))
