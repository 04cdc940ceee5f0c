"""The list of appendices: numbered as the text refers to them, whoever reads it."""

from __future__ import annotations

from secretariat.application.documents.appendix_lists import ListedAppendix, appendix_blocks
from secretariat.application.documents.composed import Prose
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.text import Text
from secretariat.printing.wording import document_wording
from tests.support.outlines import outline_of

PLAN, BID, MAP = ListedAppendix("Arbejdsplan"), ListedAppendix("Udlejerens bud", is_closed=True), ListedAppendix("Kort")


def listed(*appendices: ListedAppendix, public: bool = False) -> list[str]:
    """The outline of a list."""
    wording = document_wording(DocumentLanguage.DANISH)
    return outline_of([Prose(Text(appendix_blocks(appendices, wording, is_public=public)))])


def test_appendices_are_numbered_and_closed_ones_say_so() -> None:
    assert listed(PLAN, BID, MAP) == ["1. Arbejdsplan", "2. Udlejerens bud (lukket)", "3. Kort"]


def test_the_public_list_keeps_the_numbers_of_the_full_one() -> None:
    assert listed(PLAN, BID, MAP, public=True) == ["- Bilag 1: Arbejdsplan", "- Bilag 3: Kort"]
    assert listed(PLAN, BID, public=True) == ["1. Arbejdsplan"]


def test_a_list_without_anything_says_so_in_a_sentence() -> None:
    wording = document_wording(DocumentLanguage.DANISH)
    (block,) = appendix_blocks((), wording, is_public=True)
    assert "Der er ingen bilag." in repr(block)
    (block,) = appendix_blocks((BID,), wording, is_public=True)
    assert "Der er ingen åbne bilag." in repr(block)
    assert "bud" not in repr(block)


def test_an_appendix_without_a_title_is_listed_all_the_same() -> None:
    assert listed(ListedAppendix("")) == ["1. Uden titel"]
