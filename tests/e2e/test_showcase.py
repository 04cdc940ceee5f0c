"""What a machine without a screen has to show: the demonstration's papers and pictures of the window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

# In a process of its own: the showcase speaks Danish, and the tests beside this one English.
SHOW = """
import pathlib, sys
from secretariat.showcase import SCENES, make_showcase
chosen = [scene for scene in SCENES if scene.name in {"hearings", "compare", "carried-over"}]
make_showcase(pathlib.Path(sys.argv[1]), language="da", scenes=chosen)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("showcase")


@pytest.fixture
def made(folder: Path, home: Path) -> list[Path]:
    if not any(folder.iterdir()):
        subprocess.run([sys.executable, "-c", SHOW, str(folder)], check=True, env=os.environ)
    return sorted(folder.iterdir())


def test_every_paper_of_the_demonstration_is_accessible_and_archivable(made: list[Path], validator) -> None:
    papers = [path for path in made if path.suffix == ".pdf"]
    assert {"Statusredegørelse for integrationsindsatsen 2009", "Indikatorer 2009", "Status for målene 2009"} < {
        paper.stem for paper in papers
    }
    assert len(papers) == 21
    verdicts = validator.validate(papers)
    assert [(verdict.flavour, verdict.failed) for verdict in verdicts if not verdict.is_compliant] == []


def test_each_picture_comes_in_a_light_and_a_dark_theme(made: list[Path]) -> None:
    names = {path.stem for path in made if path.suffix == ".png"}
    assert names == {
        f"{name}-{theme}" for name in ("welcome", "hearings", "compare", "carried-over") for theme in ("light", "dark")
    }
    assert _ground(made, "hearings-light").lightness() > 200
    assert _ground(made, "hearings-dark").lightness() < 60


def _ground(made: list[Path], name: str) -> QColor:
    picture = QImage(str(next(path for path in made if path.stem == name)))
    return QColor(picture.pixel(picture.width() // 2, picture.height() - 60))
