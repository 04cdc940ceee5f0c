"""A whole sheet as one text, facts and rows, so that two of them can be compared and nothing typed is left out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from secretariat.domain.status_sheets import SheetDraft
from secretariat.domain.text import Block, Heading, Text, run
from secretariat.ui.record.fields_as_text import fields_as_blocks, line_of
from secretariat.ui.sheets.facts_fields import sheet_groups
from secretariat.ui.sheets.open_sheet import OpenSheet

translate = QCoreApplication.translate


def sheet_as_text(record: OpenSheet, draft: SheetDraft) -> Text:
    """Return the filled fields of a draft of an open sheet, one to a paragraph, and its rows after them."""
    blocks: list[Block] = [Heading(1, run(translate("SheetText", "Facts and economy")))]
    blocks += fields_as_blocks(draft, sheet_groups(record))
    if draft.notes.strip():
        blocks.append(line_of(translate("SheetText", "Notes"), draft.notes))
    return Text((*blocks, *draft.text.blocks))
