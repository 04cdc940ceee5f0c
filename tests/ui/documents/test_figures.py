"""Pieces and figures from the data: put into the text, shown by name, following what they are drawn from."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit

from secretariat.application.faults import StorageFault, StorageTrouble
from secretariat.application.ports import Changes
from secretariat.domain.documents.fields import fields_of
from secretariat.domain.text import Alignment, Cell, NoteMark, Paragraph, Piece, PieceKind, Run, Table, Text, run
from secretariat.ui.documents.changed_fields import changed_fields
from secretariat.ui.documents.insert_field import InsertFieldDialog
from secretariat.ui.documents.insert_piece import InsertPieceDialog
from tests.ui.budget.conftest import choose, click, fill
from tests.ui.documents.conftest import choose_line, list_of, runs_of, text_with
from tests.ui.hearings.conftest import press_notice

JOB_PATROLS = "line:2.1/2009"


@pytest.fixture
def bound(services, memo, overview):
    """A memo that tells the job patrols' money of 2009, bound to the overview, as it was when it was put in."""
    told = Paragraph((Run("Der er "), Run("6,9\u00a0mio.\u00a0kr.", field=JOB_PATROLS), Run(" til jobpatruljer.")))
    return services.documents.save(memo.id, text_with(memo.draft, told), version=memo.version)


def with_amount(services, overview, kroner: int):
    """Store the overview with another amount for the job patrols in 2009."""
    stored = services.budgets.get(overview.id)
    figure = Decimal(kroner)
    rows = (
        replace(row, cells=(replace(row.cells[0], figure=figure), *row.cells[1:])) if row.number == "2.1" else row
        for row in stored.draft.rows
    )
    services.budgets.save(stored.id, replace(stored.draft, rows=tuple(rows)), version=stored.version)


def shown(tab) -> list[str]:
    """Return what the fields say, with plain spaces."""
    return [words.replace("\u00a0", " ") for words in runs_of(tab.draft.text)]


def dialog(tab, kind):
    return next(one for one in tab.findChildren(kind) if one.isVisible())


def test_a_figure_follows_the_data_when_the_document_is_opened(open_document, bound, services, desk, qtbot):
    overview = services.budgets.rows(bound.committee_id)[0]
    with_amount(services, overview, 7_100_000)
    tab = open_document(bound)
    qtbot.waitUntil(lambda: shown(tab) == ["7,1 mio. kr."])
    assert "1 figure in the text has followed the data." in desk.messages()
    press_notice(desk, "Show")
    assert tab.pages.text.editor.page.textCursor().selectedText().replace("\u00a0", " ") == "7,1 mio. kr."


def test_a_figure_follows_the_data_while_the_document_is_open(open_document, bound, services, overview, qtbot):
    tab = open_document(bound)
    assert not tab.is_dirty
    with_amount(services, overview, 7_300_000)
    tab.refresh(Changes.BUDGET_TABLES)
    qtbot.waitUntil(lambda: shown(tab) == ["7,3 mio. kr."])
    assert tab.is_dirty


def test_a_figure_that_says_what_the_data_say_is_no_news(open_document, bound, desk, qtbot):
    tab = open_document(bound)
    qtbot.waitUntil(lambda: bool(tab.badges()["control"]))
    assert not desk.messages()


def test_a_figure_is_found_by_typing_and_put_in_as_it_is_to_be_written(open_document, memo, overview, qtbot):
    tab = open_document(memo)
    tab.pages.text.editor.show_section(memo.draft.text.blocks[0].section.key)
    tab.commands()["insert_field"]()
    asked = dialog(tab, InsertFieldDialog)
    facts = list_of(asked, "list.facts")
    qtbot.waitUntil(lambda: bool(facts.lines_model().lines))
    fill(asked, "fact", "2.1 2009")
    assert all("2.1" in line.words for line in facts.lines_model().lines if not line.is_heading)
    choose(asked, "unit", "kr.")
    now = asked.findChild(QLabel, "field.now")
    qtbot.waitUntil(lambda: "6.900.000" in now.text())
    click(asked, "insert.verb")
    assert shown(tab) == ["6.900.000 kr."]
    assert fields_of(tab.draft.text)[0].endswith("?unit=kr")


def test_a_figure_can_be_put_in_without_its_unit(open_document, memo, overview, qtbot):
    tab = open_document(memo)
    tab.commands()["insert_field"]()
    asked = dialog(tab, InsertFieldDialog)
    facts = list_of(asked, "list.facts")
    qtbot.waitUntil(lambda: bool(facts.lines_model().lines))
    fill(asked, "fact", "2.1 2009")
    asked.findChild(QCheckBox, "field.bare").click()
    now = asked.findChild(QLabel, "field.now")
    qtbot.waitUntil(lambda: now.text() == "It says: 6,9")
    asked.reject()
    assert not fields_of(tab.draft.text)


def test_the_arrow_keys_walk_the_figures_while_one_types(open_document, memo, overview, qtbot):
    tab = open_document(memo)
    tab.commands()["insert_field"]()
    asked = dialog(tab, InsertFieldDialog)
    facts = list_of(asked, "list.facts")
    qtbot.waitUntil(lambda: bool(facts.lines_model().lines))
    before = asked.chosen
    QTest.keyClick(asked.findChild(QLineEdit, "field.fact"), Qt.Key.Key_Down)
    assert asked.chosen != before
    asked.reject()


def test_a_piece_is_put_in_where_the_cursor_stands(open_document, memo, overview, qtbot):
    tab = open_document(memo)
    tab.commands()["insert_piece"]()
    asked = dialog(tab, InsertPieceDialog)
    choose_line(list_of(asked, "list.piece_kinds"), "Budget table")
    qtbot.waitUntil(lambda: asked.source is not None)
    fill(asked, "piece_caption", "Hele oversigten")
    click(asked, "insert.verb")
    pieces = [block for block in tab.draft.text.blocks if isinstance(block, Piece)]
    assert pieces == [Piece(PieceKind.BUDGET_TABLE, caption="Hele oversigten")]
    tab.undo_stack.undo()
    assert tab.draft == memo.draft


def test_only_a_recommendation_is_offered_points_and_decisions(open_document, memo):
    tab = open_document(memo)
    tab.commands()["insert_piece"]()
    asked = dialog(tab, InsertPieceDialog)
    kinds = [line.words for line in list_of(asked, "list.piece_kinds").lines_model().lines]
    assert "Points" not in kinds
    assert "Budget table" in kinds
    asked.reject()


def test_only_what_the_kind_chosen_last_draws_from_is_offered(open_document, memo, overview, qtbot):
    tab = open_document(memo)
    tab.commands()["insert_piece"]()
    asked = dialog(tab, InsertPieceDialog)
    kinds = list_of(asked, "list.piece_kinds")
    choose_line(kinds, "Budget table")
    choose_line(kinds, "Page break")
    qtbot.waitUntil(lambda: asked.source is not None)
    assert len(list_of(asked, "list.piece_sources").lines_model().lines) == 1
    click(asked, "insert.verb")
    assert Piece(PieceKind.PAGE_BREAK) in tab.draft.text.blocks


def test_a_piece_cannot_be_put_in_when_the_store_cannot_be_read(open_document, memo, desk, qtbot):
    def sources(_kind):
        raise StorageFault(StorageTrouble.LOCKED)

    asked = InsertPieceDialog(sources, memo.draft.kind, desk)
    asked.open()
    with qtbot.waitSignal(asked.failed) as failed:
        choose_line(list_of(asked, "list.piece_kinds"), "Budget table")
    assert isinstance(failed.args[0], StorageFault)
    assert not asked.isVisible()


def test_a_piece_that_stands_there_is_changed(open_document, services, memo, overview, qtbot):
    piece = Piece(PieceKind.BUDGET_TABLE, caption="Oversigt")
    blocks = (*memo.draft.text.blocks[:1], piece, *memo.draft.text.blocks[1:])
    changed = replace(memo.draft, text=replace(memo.draft.text, blocks=blocks))
    stored = services.documents.save(memo.id, changed, version=memo.version)
    tab = open_document(stored)
    tab.pages.text.editor.piece_opened.emit(1)
    asked = dialog(tab, InsertPieceDialog)
    assert asked.findChild(QLineEdit, "field.piece_caption").text() == "Oversigt"
    qtbot.waitUntil(lambda: asked.source is not None)
    fill(asked, "piece_caption", "Økonomien")
    click(asked, "insert.verb")
    assert tab.draft.text.blocks[1] == replace(piece, caption="Økonomien")


def test_a_chart_asks_what_it_tells_those_who_cannot_see_it(open_document, memo, overview):
    tab = open_document(memo)
    tab.commands()["insert_piece"]()
    asked = dialog(tab, InsertPieceDialog)
    alternative = asked.findChild(QLineEdit, "field.piece_alternative")
    assert not alternative.isVisible()
    choose_line(list_of(asked, "list.piece_kinds"), "Budget chart")
    assert alternative.isVisible()
    asked.reject()


def test_what_changed_is_told_place_by_place():
    def text(words: str) -> Text:
        field = Run(words, field=JOB_PATROLS)
        note = NoteMark((Run("Se "), field))
        return Text(
            (
                Paragraph((Run("I alt "), field, note)),
                Table(((Cell((run("2009"), (field,))),),), (Alignment.LEFT,)),
            )
        )

    before, after = text("6,9"), text("7,15")
    places = changed_fields(before, after)
    assert [(place.block, place.start, place.end, place.note, place.cell) for place in places] == [
        (0, 6, 10, None, None),
        (0, 3, 7, 1, None),
        (1, 5, 9, None, (0, 0)),
    ]
    assert changed_fields(after, after) == ()
