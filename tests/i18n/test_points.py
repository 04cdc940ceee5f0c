"""A point reads on the Danish screen as it does on paper, its comma among it."""

from __future__ import annotations

import pytest

from secretariat.domain.documents.recommendations import PointVerb
from secretariat.ui.meetings import labels

pytestmark = pytest.mark.usefixtures("danish_screen")


@pytest.mark.parametrize(
    ("verb", "text", "told"),
    [
        (PointVerb.APPROVES, "ordningen", "godkender ordningen"),
        (PointVerb.APPROVES, "at ordningen fortsætter", "godkender, at ordningen fortsætter"),
        (PointVerb.TAKES_NOTE, "redegørelsen", "tager redegørelsen til efterretning"),
        (PointVerb.TAKES_NOTE, "at ordningen ophører", "tager til efterretning, at ordningen ophører"),
        (PointVerb.FREE, "at ordningen ophører", "at ordningen ophører"),
    ],
)
def test_a_clause_is_set_off_with_a_comma(verb: PointVerb, text: str, told: str) -> None:
    assert labels.point(verb, text) == told
