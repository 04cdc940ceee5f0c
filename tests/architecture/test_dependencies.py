"""What the program stands on is named, pinned and told why."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import PackageNotFoundError, version

from tests.support.source_code import CHECKOUT

PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
REQUIREMENTS: list[str] = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["test"]]
PINS = [
    line
    for line in (CHECKOUT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def plain(name: str) -> str:
    """A package's name as the index compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def test_constraints_pin_names_to_versions_and_name_no_host() -> None:
    assert [pin for pin in PINS if not re.fullmatch(r"[\w.-]+==[\w.]+", pin)] == []
    assert len({plain(pin.partition("==")[0]) for pin in PINS}) == len(PINS)


def test_every_requirement_is_pinned() -> None:
    pinned = {plain(pin.partition("==")[0]) for pin in PINS}
    asked = {plain(re.split(r"[<>=!~ ]", requirement, maxsplit=1)[0]) for requirement in REQUIREMENTS}

    assert asked - pinned == set()


def test_the_tests_run_with_the_pinned_versions() -> None:
    strayed = {}
    for name, pinned in (pin.split("==") for pin in PINS):
        try:
            installed = version(name)
        except PackageNotFoundError:
            continue  # some packages are for one system only; a missing one that is needed fails elsewhere
        if installed != pinned:
            strayed[name] = (installed, pinned)
    assert strayed == {}


def test_every_requirement_says_its_licence_and_its_use() -> None:
    text = (CHECKOUT / "pyproject.toml").read_text(encoding="utf-8")
    for requirement in REQUIREMENTS:
        assert re.search(re.escape(f'"{requirement}"') + r", +# .+: .+", text), requirement
