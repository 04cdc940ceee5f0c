"""What holds the house and neither ruff nor import-linter can see."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Mapping

import pytest

from tests.support.source_code import CHECKOUT, PROGRAM, calls, imported, modules, place, tree

LONGEST_MODULE = 500
"""Lines; the habit is 400."""

OWN_PACKAGES = {path.stem for path in PROGRAM.iterdir() if path.is_dir() or path.suffix == ".py"} - {
    "__init__",
    "__pycache__",
    "_resources",
    "_db",
}

PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("package", ["domain", "application"])
def test_the_rules_and_the_use_cases_import_the_standard_library_and_each_other_only(package: str) -> None:
    own = {"domain": {"domain"}, "application": {"domain", "application"}}[package]

    def is_known(name: str) -> bool:
        top, _, rest = name.partition(".")
        return top in sys.stdlib_module_names or (top == "secretariat" and rest.partition(".")[0] in own)

    strange = [
        f"{place(module, node)} {name}"
        for module in modules(PROGRAM / package)
        for name, node in imported(module)
        if not is_known(name)
    ]
    assert strange == []


def test_only_the_paths_module_knows_where_the_program_lies() -> None:
    asking = {
        module.relative_to(PROGRAM).as_posix()
        for module in modules()
        for node in ast.walk(tree(module))
        if isinstance(node, ast.Name) and node.id == "__file__"
    }
    assert asking == {"system/paths.py"}


def test_the_window_never_runs_a_loop_of_events_inside_another() -> None:
    nested = [
        place(module, call)
        for module in modules(PROGRAM / "ui")
        for call in calls(module, "exec", "exec_", "processEvents")
    ]
    assert nested == []


def test_no_test_sleeps() -> None:
    sleeping = [
        place(module, call)
        for module in modules(CHECKOUT / "tests")
        for call in calls(module, "sleep", "wait", "qWait")
        if "sleep" in ast.unparse(call.func) or ast.unparse(call.func) in {"qtbot.wait", "QTest.qWait"}
    ]
    assert sleeping == []


def test_no_module_is_longer_than_a_person_reads() -> None:
    files = [*modules(), *modules(CHECKOUT / "tests"), CHECKOUT / "start.py"]
    long = {
        file.relative_to(CHECKOUT).as_posix(): lines
        for file in files
        if (lines := len(file.read_text(encoding="utf-8").splitlines())) > LONGEST_MODULE
    }
    assert long == {}


@pytest.mark.parametrize(
    ("contract", "home"),
    [
        ("Qt only in the window", {"app", "showcase", "ui"}),
        ("SQLAlchemy only in the store", {"persistence"}),
        ("ReportLab only on paper", {"printing"}),
        ("Word and Excel only in the exchange", {"exchange"}),
    ],
)
def test_a_new_package_cannot_escape_a_contract(contract: str, home: set[str]) -> None:
    contracts: list[Mapping[str, object]] = PROJECT["tool"]["importlinter"]["contracts"]
    sources = next(entry["source_modules"] for entry in contracts if entry["name"] == contract)
    assert isinstance(sources, list)
    held = {source.partition(".")[2] for source in sources}

    assert OWN_PACKAGES - held - home == set()
    assert held & home == set()


def test_every_picture_of_the_readme_is_there() -> None:
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", readme)
    assert pictures
    assert [picture for picture in pictures if not (CHECKOUT / picture).is_file()] == []
