"""The machine's clock: the only place where the program asks what time it is."""

from __future__ import annotations

from datetime import UTC, date, datetime


class SystemClock:
    """Tells the time of this machine."""

    def now(self) -> datetime:
        """Return this moment, in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - this is the clock

    def today(self) -> date:
        """Return the date where the machine stands."""
        return self.now().astimezone().date()
