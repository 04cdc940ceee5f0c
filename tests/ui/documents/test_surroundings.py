"""What a document is weighed against is read once, and again only when it draws from something else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from secretariat.domain.documents.documents import Appendix
from secretariat.domain.text import Piece, PieceKind, Text
from secretariat.ui.documents.open_document import Surroundings


@pytest.fixture
def readings(services, committee, monkeypatch) -> list[object]:
    """Every reading of the store that the papers were asked for."""
    made: list[object] = []
    read: Callable[..., Any] = services.document_papers.surroundings

    def counted(draft, committee_id, **more):
        made.append(draft)
        return read(draft, committee_id, **more)

    monkeypatch.setattr(services.document_papers, "surroundings", counted)
    return made


def test_words_that_are_typed_change_nothing_around(services, committee, memo, readings):
    around = Surroundings(services, committee)
    first = around.of(memo.draft, memo.id)
    again = around.of(replace(memo.draft, title="Et andet navn", place="Aarhus"), memo.id)
    assert again is first
    assert len(readings) == 1


@pytest.mark.parametrize(
    "changed",
    [
        lambda draft: replace(draft, period=None),
        lambda draft: replace(draft, text=Text((*draft.text.blocks, Piece(PieceKind.GOALS)))),
        lambda draft: replace(draft, appendices=(Appendix("a"),)),
    ],
    ids=["another period", "another piece", "another appendix"],
)
def test_what_draws_from_something_else_is_read_anew(services, committee, memo, readings, changed):
    around = Surroundings(services, committee)
    around.of(memo.draft, memo.id)
    around.of(changed(memo.draft), memo.id)
    assert len(readings) == 2


def test_data_that_changed_are_read_anew(services, committee, memo, readings):
    around = Surroundings(services, committee)
    around.of(memo.draft, memo.id)
    around.forget()
    around.of(memo.draft, memo.id)
    assert len(readings) == 2
