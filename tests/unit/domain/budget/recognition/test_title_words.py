"""A title loses the unit and the price level it ends in, and nothing else."""

from __future__ import annotations

import pytest

from secretariat.domain.budget.recognition.headings import without_unit


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("Indsatser for unge, mio. kr. (2026-p/l)", "Indsatser for unge"),
        ("Indsatser for unge (mio. kr., 2026-p/l)", "Indsatser for unge"),
        ("Indsatser for unge (2026-p/l, mio. kr.)", "Indsatser for unge"),
        ("Indsatser for unge, 2026-p/l, 1.000 kr.", "Indsatser for unge"),
        ("Udgifter i mio. kr., 2009-p/l", "Udgifter"),
        ("Budget 2009-2010 (1.000 kr.)", "Budget 2009-2010"),
        ("Oversigt 2008-2010", "Oversigt 2008-2010"),
        ("Indsatser i 2026-priser", "Indsatser i 2026-priser"),
        ("(mio. kr.)", "(mio. kr.)"),
    ],
)
def test_what_the_table_tells_otherwise_is_left_out_of_its_title(title, left):
    assert without_unit(title) == left
