"""Prints the demonstration's papers and takes pictures of the window: what a machine without a screen has to show."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from getpass import getuser
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from secretariat.app import speak
from secretariat.bootstrap import open_office
from secretariat.showcase.papers import printed_papers
from secretariat.showcase.scenes import SCENES, Scene
from secretariat.showcase.stage import NothingShown, Stage
from secretariat.system import paths
from secretariat.system.settings import ScreenLanguage, ThemeChoice
from secretariat.ui.theme import appearance

__all__ = ["SCENES", "NothingShown", "Scene", "make_showcase"]


def make_showcase(
    folder: Path, *, language: str, database: Path | None = None, scenes: Sequence[Scene] | None = None
) -> list[Path]:
    """Write papers (PDF) and pictures (PNG, light and dark) into `folder` and return them.

    The demonstration is loaded into a database of its own, unless `database` names one to show instead. `scenes` are
    the pictures to take, all of `SCENES` by default.

    Raises:
        OSError: the folder cannot be written.
        NothingShown: the window did not come to rest.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as aside:
        shown = Path(aside) / paths.DATABASE_NAME
        if database is not None:
            shutil.copyfile(database, shown)
        with open_office(shown, actor=getuser) as office:
            services = office.services
            if not services.committees.all():
                services.demonstration.load()
            papers = printed_papers(services, folder)
        chosen = SCENES if scenes is None else scenes
        return papers + _pictures(shown, Path(aside), folder, language=ScreenLanguage(language), scenes=chosen)


def _pictures(
    database: Path, settings: Path, folder: Path, *, language: ScreenLanguage, scenes: Sequence[Scene]
) -> list[Path]:
    # Pictures are taken off the screen, also where there is one: they come out the same everywhere.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    instance = QApplication.instance()
    app = instance if isinstance(instance, QApplication) else QApplication(["secretariat"])
    speak(app, language)
    appearance().apply(ThemeChoice.LIGHT)
    empty = database.with_name("empty.db")
    return [
        *_shown(Stage(app, empty, settings), (Scene("welcome"),), folder),
        *_shown(Stage(app, database, settings), scenes, folder),
    ]


def _shown(stage: Stage, scenes: Sequence[Scene], folder: Path) -> list[Path]:
    made = []
    try:
        for scene, theme in product(scenes, (ThemeChoice.LIGHT, ThemeChoice.DARK)):
            if theme is ThemeChoice.LIGHT:
                stage.clear()
                if scene.prepare is not None:
                    scene.prepare(stage)
            made.append(stage.picture(theme, folder / f"{scene.name}-{theme.value}.png"))
    finally:
        stage.close()
    return made
