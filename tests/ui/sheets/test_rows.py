"""Rows that a sheet has left out are put back where its template, or last year's sheet, has them."""

from __future__ import annotations

import pytest

from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.sheet_templates import FOLLOW_UP, GOAL, NAME, supplied_templates
from secretariat.domain.status_sheets import rows_of, text_of, with_row
from secretariat.domain.text import Heading, Paragraph, Section, Text, run
from secretariat.ui.sheets.rows import left_out, with_row_of, with_rows
from tests.ui.sheets.conftest import paragraph

LONG = supplied_templates(DocumentLanguage.DANISH)[0]


def keys(text: Text) -> list[str]:
    return [row.key for row in rows_of(text)]


def without(text: Text, *gone: str) -> Text:
    blocks, is_kept = [], True
    for block in text.blocks:
        if isinstance(block, Heading) and block.level == 1:
            is_kept = block.section is None or block.section.key not in gone
        if is_kept:
            blocks.append(block)
    return Text(tuple(blocks))


def test_a_sheet_with_every_row_has_left_out_none():
    assert left_out(LONG, text_of(LONG)) == ()


def test_a_sheet_whose_template_is_gone_has_left_out_none():
    assert left_out(None, Text()) == ()


@pytest.mark.parametrize("gone", [(NAME,), (GOAL,), (GOAL, FOLLOW_UP), tuple(row.key for row in LONG.rows)])
def test_rows_come_back_where_the_template_has_them(gone):
    text = without(text_of(LONG), *gone)
    missing = left_out(LONG, text)
    assert [row.key for row in missing] == list(gone)
    assert keys(with_rows(LONG, text, missing)) == keys(text_of(LONG))


def test_what_stands_before_the_first_row_stays_first():
    text = Text((Paragraph(run("Indledning")), *without(text_of(LONG), NAME).blocks))
    back = with_rows(LONG, text, left_out(LONG, text))
    assert back.blocks[0] == text.blocks[0]
    assert keys(back)[1] == NAME


def test_rows_of_ones_own_stay_where_they_are():
    own = (Heading(1, run("Samarbejde"), Section("own-1")), Paragraph(run("Med andre")))
    text = Text((*without(text_of(LONG), GOAL).blocks, *own))
    assert keys(with_rows(LONG, text, left_out(LONG, text)))[-1] == "own-1"


def test_a_row_of_another_text_comes_with_its_words():
    before = with_row(text_of(LONG), GOAL, paragraph("Tyve unge"))
    text = with_row_of(before, without(text_of(LONG), GOAL), GOAL)
    assert keys(text) == keys(before)
    assert next(row.content for row in rows_of(text) if row.key == GOAL) == paragraph("Tyve unge")


def test_a_row_that_is_nowhere_cannot_be_taken():
    with pytest.raises(KeyError):
        with_row_of(Text(), text_of(LONG), GOAL)
