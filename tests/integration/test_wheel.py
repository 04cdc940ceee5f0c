"""The wheel carries what the program needs at run time."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.support.source_code import CHECKOUT

PARTS = ("secretariat", "resources", "db", "pyproject.toml", "README.md", "LICENSE")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built off line from a copy of the checkout."""
    copy = tmp_path_factory.mktemp("checkout")
    for part in filter(Path.exists, (CHECKOUT / name for name in PARTS)):
        if part.is_dir():
            shutil.copytree(part, copy / part.name, ignore=shutil.ignore_patterns("__pycache__", "*.qm"))
        else:
            shutil.copy(part, copy)
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--no-deps", "--no-build-isolation", "--no-index", "."], cwd=copy, check=True)
    (built,) = copy.glob("secretariat-*.whl")
    return built


def test_the_wheel_holds_fonts_migrations_and_the_licence(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())

    assert "secretariat/__main__.py" in names
    assert "secretariat/_resources/fonts/dejavu-sans/DejaVuSans.ttf" in names
    assert any(name.startswith("secretariat/_db/migrations/") for name in names)
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_the_wheel_speaks_danish(wheel: Path) -> None:
    assert "secretariat/_resources/i18n/secretariat_da.qm" in zipfile.ZipFile(wheel).namelist()


def test_the_unpacked_wheel_finds_what_it_brings(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    code = "from secretariat.system import paths; print(paths.resources(), paths.database_folder(), sep='\\n')"

    # -P: the program is imported from the unpacked wheel alone, never from where the tests run
    answer = subprocess.run(
        [sys.executable, "-P", "-c", f"import sys; sys.path.insert(0, {str(tmp_path)!r}); {code}"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )

    package = tmp_path / "secretariat"
    assert answer.stdout.splitlines() == [str(package / "_resources"), str(package / "_db")]
