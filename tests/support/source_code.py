"""The program's own source, parsed, for tests of what it may say and do."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
PROGRAM = CHECKOUT / "secretariat"


def modules(folder: Path = PROGRAM) -> list[Path]:
    """Return the Python files below a folder, sorted."""
    return sorted(folder.rglob("*.py"))


@cache
def tree(module: Path) -> ast.Module:
    """Return a module, parsed."""
    return ast.parse(module.read_text(encoding="utf-8"), filename=str(module))


def place(module: Path, node: ast.expr | ast.stmt) -> str:
    """Return where a node stands, as an editor opens it."""
    return f"{module.relative_to(CHECKOUT)}:{node.lineno}"


def imported(module: Path) -> Iterator[tuple[str, ast.stmt]]:
    """Yield the full name of each module that a module imports, with the statement."""
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, node


def calls(module: Path, *names: str) -> Iterator[ast.Call]:
    """Yield the calls of functions and methods of these names."""
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in names:
                yield node
