"""One row of a draft edited as if it were a draft of its own."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from secretariat.ui.kit.drafts import EditedDraft, value_at, with_value
from secretariat.ui.kit.row_draft import RowDraft


@dataclass(frozen=True)
class Row:
    key: str
    title: str = ""


@dataclass(frozen=True)
class Whole:
    rows: tuple[Row, ...] = (Row("a", "Et"), Row("b", "To"))


@pytest.fixture
def whole(qapp):
    return EditedDraft(Whole())


@pytest.fixture
def row(whole):
    made = RowDraft(whole, "rows", Row(""), whole)
    made.show_row("b")
    return made


def test_the_way_to_a_row_goes_by_its_key():
    assert value_at(Whole(), "rows.b.title") == "To"
    assert value_at(Whole(), "rows.c.title") is None
    assert with_value(Whole(), "rows.a.title", "Nul").rows == (Row("a", "Nul"), Row("b", "To"))


def test_an_edit_of_the_row_is_a_step_of_the_whole(whole, row):
    row.edit("title", "Tre")
    assert whole.draft.rows[1] == Row("b", "Tre")
    whole.stack.undo()
    assert row.draft == Row("b", "To")


def test_a_change_elsewhere_is_not_told_of(whole, row):
    told = []
    row.changed.connect(told.append)
    whole.edit("rows.a.title", "Nul")
    whole.edit("rows.b.title", "Tre")
    assert told == ["title"]


def test_a_row_that_is_gone_is_blank_and_not_edited(whole, row):
    whole.edit("rows", (Row("a"),))
    assert row.draft == Row("")
    row.edit("title", "Spøgelse")
    assert whole.draft.rows == (Row("a"),)


def test_without_a_row_nothing_is_edited(whole, row):
    row.show_row("")
    row.edit("title", "Ingen")
    assert whole.draft == Whole()
