"""A finding says in words where it stands: the field, the section, the words, the line of a table."""

from __future__ import annotations

import pytest

from secretariat.domain.problems import Finding, Place, Severity
from secretariat.ui.control.told import counts, where


def found(place: Place, excerpt: str = "") -> Finding:
    """Return a finding at a place."""
    return Finding("double_space", Severity.WARNING, place, excerpt=excerpt)


@pytest.mark.parametrize(
    ("place", "excerpt", "words"),
    [
        (Place("document", "title"), "", "Title"),
        (Place("document", "points:a"), "", "Points"),
        (Place("sheet", "economy.net"), "3,5", "Economy"),
        (Place("meeting", "items:k1.decisions"), "k1", "Agenda · Decisions"),
        (Place("goal"), "", "Goal status"),
        (Place("initiative"), "", "The whole record"),
        (Place("text", "section:a", block=3, start=2, end=4), "to ord", "Problemstilling · “to ord”"),
        (Place("text", block=3, start=2, end=4, note=2), "to ord", "Text · Note 2 · “to ord”"),
        (Place("text", "section:a", block=3), "2.2 · 2.4", "Problemstilling"),
    ],
)
def test_a_place_is_told_in_words(place, excerpt, words):
    assert where(found(place, excerpt), {"section:a": "Problemstilling"}) == words


def test_findings_are_counted_by_their_weight():
    error = Finding("text_missing", Severity.ERROR, Place("text"))
    warning = found(Place("text"))
    assert counts(()) == ""
    assert counts((error,)) == "1 error"
    assert counts((error, warning, warning)) == "1 error · 2 warnings"
