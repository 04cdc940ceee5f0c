"""Gathers the measured figures into one table: shown when the benchmarks end, and written to out/benchmarks.md."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

TABLE = Path(__file__).resolve().parents[2] / "out" / "benchmarks.md"

_HEAD = ("Measured", "Floor", "Program", "Figure", "Target", "")
_FIGURES = pytest.StashKey["list[Figure]"]()


@dataclass(frozen=True)
class Figure:
    """A line of the table; every part is said with its unit. A figure without a target is only told."""

    thing: str
    floor: str
    program: str
    figure: str
    target: str
    is_held: bool | None

    @property
    def cells(self) -> tuple[str, ...]:
        """The line's cells."""
        verdict = {True: "held", False: "**missed**", None: ""}[self.is_held]
        return (self.thing, self.floor, self.program, self.figure, self.target, verdict)


class Figures:
    """Takes the figures of a test and fails it when a target is missed."""

    def __init__(self, gathered: list[Figure]) -> None:
        self._gathered = gathered

    def ratio(self, thing: str, *, floor: float, program: float, most: float | None = None) -> None:
        """Hold the program's seconds to so many times the floor's."""
        found = program / floor
        told = Figure(
            thing,
            _told_seconds(floor),
            _told_seconds(program),
            f"{found:.2f} ×",
            _at_most(most, "×"),
            _held(found, most),
        )
        self._add(told)

    def milliseconds(
        self, thing: str, *, program: float, figure: str, most: float | None = None, floor: float | None = None
    ) -> None:
        """Hold the program to so many milliseconds; `figure` says which of many it is."""
        told_floor = "" if floor is None else f"{floor:.1f} ms"
        cells = (thing, told_floor, f"{program:.1f} ms", figure, _at_most(most, "ms"))
        self._add(Figure(*cells, _held(program, most)))

    def megabytes(self, thing: str, *, program: float, most: float) -> None:
        """Hold the program to so much memory."""
        self._add(Figure(thing, "", f"{program:.0f} MB", "peak", _at_most(most, "MB"), _held(program, most)))

    def kilobytes(self, thing: str, *, floor: float, program: float, most: float) -> None:
        """Hold the program's memory to so many times the floor's."""
        found = program / floor
        cells = (thing, f"{floor:.1f} KB", f"{program:.1f} KB", f"{found:.2f} ×", _at_most(most, "×"))
        self._add(Figure(*cells, _held(found, most)))

    def _add(self, told: Figure) -> None:
        self._gathered.append(told)
        assert told.is_held is not False, " | ".join(told.cells)


@pytest.fixture
def figures(request: pytest.FixtureRequest) -> Figures:
    """Where a benchmark tells its figures, each beside its floor and its target."""
    return Figures(request.config.stash[_FIGURES])


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_FIGURES] = []


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Show the table and write it down, when anything was measured."""
    gathered = config.stash[_FIGURES]
    if not gathered:
        return
    lines = list(_markdown(gathered))
    terminalreporter.write_sep("=", "figures")
    terminalreporter.write_line("\n".join(lines))
    TABLE.parent.mkdir(exist_ok=True)
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _markdown(gathered: list[Figure]) -> Iterator[str]:
    yield _line(_HEAD)
    yield _line("---" for _ in _HEAD)
    for figure in gathered:
        yield _line(figure.cells)


def _line(cells: Iterator[str] | tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def _told_seconds(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms"


def _at_most(most: float | None, unit: str) -> str:
    return "" if most is None else f"≤ {most:g} {unit}"


def _held(found: float, most: float | None) -> bool | None:
    return None if most is None else found <= most
