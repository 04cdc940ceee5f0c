"""A clock that stands still until it is moved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

MORNING = datetime(2025, 3, 26, 9, 0, tzinfo=UTC)
"""Wednesday 26 March 2025, 10 o'clock in Copenhagen."""


@dataclass(slots=True)
class FixedClock:
    """A `secretariat.application.ports.Clock` for tests; its day is UTC's."""

    at: datetime = MORNING

    def now(self) -> datetime:
        """Return the moment, aware, in UTC."""
        return self.at

    def today(self) -> date:
        """Return the day of the moment."""
        return self.at.date()

    def advance(self, *, days: int = 0, minutes: int = 0, seconds: float = 0) -> None:
        """Let time pass."""
        self.at += timedelta(days=days, minutes=minutes, seconds=seconds)
