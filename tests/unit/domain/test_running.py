"""Whether an initiative runs in a period, as its standing and its years tell."""

from __future__ import annotations

from datetime import date

import pytest

from secretariat.domain.initiatives import InitiativeDraft, Standing
from secretariat.domain.periods import PeriodDraft
from secretariat.domain.running import ran_in, runs_in

PERIOD = PeriodDraft("2009", year=2009, starts=date(2009, 1, 1), ends=date(2009, 12, 31))
ONLY_YEAR = PeriodDraft("2009", year=2009)


@pytest.mark.parametrize("period", [PERIOD, ONLY_YEAR])
@pytest.mark.parametrize(
    ("starts", "ends", "runs"),
    [
        ("", "", True),
        ("2009", "2009", True),
        ("2007", "medio 2009", True),
        ("1. kvartal 2009", "", True),
        ("løbende", "indtil videre", True),
        ("2007", "2008", False),
        ("2007", "ultimo 2008", False),
        ("", "2007-2008", False),
        ("", "2008-2010", True),
        ("medio 2010", "", False),
        ("2010", "2012", False),
    ],
)
def test_an_initiative_runs_in_the_years_it_was_written_to(period, starts, ends, runs):
    assert runs_in(InitiativeDraft("2.1", "Indsats", starts=starts, ends=ends), period) is runs


@pytest.mark.parametrize("standing", [Standing.CLOSED, Standing.MOVED])
@pytest.mark.parametrize(
    ("since", "runs"),
    [(None, False), (date(2008, 6, 1), False), (date(2009, 12, 31), False), (date(2010, 1, 1), True)],
)
def test_one_closed_or_moved_ran_until_then(standing, since, runs):
    closed = InitiativeDraft("2.1", "Indsats", standing=standing, standing_since=since, reason="Nedlagt")

    assert runs_in(closed, PERIOD) is runs


def test_a_period_without_days_and_year_leaves_the_question_open():
    assert runs_in(InitiativeDraft("2.1", "Indsats", starts="2012", ends="2001"), PeriodDraft("Foråret"))


@pytest.mark.parametrize(
    ("since", "ran"),
    [(date(2008, 12, 31), False), (date(2009, 1, 1), True), (date(2009, 12, 31), True), (date(2010, 1, 1), True)],
)
def test_an_initiative_closed_during_a_period_ran_in_it(since, ran):
    closed = InitiativeDraft("2.3", "Indsats", standing=Standing.CLOSED, standing_since=since, reason="Nedlagt")
    assert ran_in(closed, PERIOD) is ran


def test_one_closed_on_an_unknown_day_did_not_run():
    closed = InitiativeDraft("2.3", "Indsats", standing=Standing.CLOSED, reason="Nedlagt")
    assert not ran_in(closed, PERIOD)
