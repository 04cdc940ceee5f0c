"""The bundled family of letters: Qt brings none, and no machine is trusted to have one."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from secretariat.system import paths

SCREEN_FAMILY = "Source Sans 3"
_FILES = ("Regular", "Semibold", "Bold", "It", "BoldIt")


def load_screen_family() -> str:
    """Make the screen's family known to Qt, once, and return its name.

    Raises `FileNotFoundError` when the program's own files are not there.
    """
    if SCREEN_FAMILY in QFontDatabase.families():
        return SCREEN_FAMILY
    folder = paths.resources() / "fonts" / "source-sans-3"
    for style in _FILES:
        if QFontDatabase.addApplicationFont(str(folder / f"SourceSans3-{style}.ttf")) < 0:
            raise FileNotFoundError(folder / f"SourceSans3-{style}.ttf")
    return SCREEN_FAMILY
