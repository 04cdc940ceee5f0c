"""Counts how often the store is asked."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Engine, event


def statements(work: Callable[[], object]) -> int:
    """Return how many statements `work` sends to the store."""
    asked: list[str] = []

    def ask(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", ask)
    try:
        work()
    finally:
        event.remove(Engine, "before_cursor_execute", ask)
    return len(asked)
