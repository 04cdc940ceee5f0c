"""The one way in chooses between the window and the command line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import secretariat
from secretariat.__main__ import main


@pytest.fixture
def taken(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, list[str]]]:
    """The ways that were taken, with their arguments; neither the window nor a command really runs."""
    ways: list[tuple[str, list[str]]] = []
    for name, function in (("app", "run"), ("cli", "main")):
        stand_in = ModuleType(f"secretariat.{name}")

        def way(argv: list[str], name: str = name) -> int:
            ways.append((name, argv))
            return 7

        setattr(stand_in, function, way)
        monkeypatch.setitem(sys.modules, stand_in.__name__, stand_in)
        monkeypatch.setattr(secretariat, name, stand_in, raising=False)
    return ways


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--database", "office.db"],
        ["--database=office.db"],
        ["--language", "en", "--theme", "dark"],
        ["-style=fusion"],
    ],
)
def test_options_alone_open_the_window(words: list[str], taken: list[tuple[str, list[str]]]) -> None:
    assert main(words) == 7
    assert taken == [("app", words)]


@pytest.mark.parametrize(
    "words",
    [
        ["list", "hearings", "--json"],
        ["--database", "office.db", "demo"],
        ["--help"],
        ["--version"],
        ["misspelt"],
    ],
)
def test_a_command_or_a_question_goes_to_the_command_line(words: list[str], taken: list[tuple[str, list[str]]]) -> None:
    assert main(words) == 7
    assert taken == [("cli", words)]


def test_the_entry_itself_imports_nothing_heavy() -> None:
    code = (
        "import sys, secretariat.__main__;"
        "print([name for name in ('PySide6', 'sqlalchemy', 'reportlab', 'argparse') if name in sys.modules])"
    )

    checkout = Path(__file__).parents[2]
    answer = subprocess.run([sys.executable, "-c", code], cwd=checkout, capture_output=True, text=True, check=True)

    assert answer.stdout.strip() == "[]"
