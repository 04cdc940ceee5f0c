"""Documents weighed against what is stored: begun from a template, and told differently from another paper."""

from __future__ import annotations

import pytest

from secretariat.domain.documents.documents import Appendix
from secretariat.domain.documents.kinds import DocumentKind
from tests.integration.composing import Desk, drawn_in, paragraph

NB = "\u00a0"


def sums(desk: Desk, words: str, **told: object) -> list[tuple[str, str]]:
    """The sums of a memo that are told differently elsewhere, each with where."""
    papers, draft = desk.services.document_papers, desk.memo(paragraph(words), **told)
    found = papers.check(draft, papers.surroundings(draft, desk.committee))
    return [(one.code, str(dict(one.params).get("where", ""))) for one in found if one.code.startswith("amount_")]


def test_a_sum_is_held_against_its_line(desk: Desk) -> None:
    assert sums(desk, f"Til jobpatruljerne er der afsat 6,9{NB}mio.{NB}kr. i 2009.") == []
    told = sums(desk, f"Til jobpatruljerne er der afsat 9,6{NB}mio.{NB}kr. i 2009.")
    assert told[0] == ("amount_differs", "")


def test_a_sum_is_held_against_an_appendix_and_against_what_is_drawn_in(desk: Desk) -> None:
    words = f"Til jobpatruljerne er der afsat 6,9{NB}mio.{NB}kr. i 2009."
    other = desk.stored(desk.memo(paragraph(words.replace("6,9", "7,4")), title="Oversigt til mødet"))
    told = [("amount_told_elsewhere", "Oversigt til mødet")]
    assert sums(desk, words, appendices=(Appendix("a", "Oversigt", other.id),)) == told
    draft = desk.memo(paragraph(words), drawn_in(other))
    assert "amount_told_elsewhere" in desk.codes(draft)
    assert "amount_told_elsewhere" not in desk.codes(desk.memo(paragraph(words)))


@pytest.mark.parametrize("kind", DocumentKind)
def test_a_document_just_begun_lacks_only_what_nobody_has_written_yet(desk: Desk, kind: DocumentKind) -> None:
    expected = {"empty_section", "points_missing", "document_title_missing", "case_number_missing", "number_gap"}
    placeholders = {"leftover"} if kind is DocumentKind.WORK_PLAN else set()
    of_the_data = {"piece_errors", "piece_roundings", "line_without_sheet"}
    found = set(desk.codes(desk.begun(kind)))
    assert found <= expected | placeholders | of_the_data
    assert placeholders <= found
