"""Compiles the translations before a wheel is built, so that an installed program speaks Danish too."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface[Any]):
    """Runs Qt Linguist's `lrelease`, which PySide6-Essentials brings, over every `.ts` beside this file."""

    PLUGIN_NAME = "translations"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make a `.qm` of each `.ts`. Raises `CalledProcessError` when one cannot be read."""
        for source in sorted((Path(self.root) / "resources" / "i18n").glob("*.ts")):
            subprocess.run(
                [str(_lrelease()), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))], check=True
            )


def _lrelease() -> Path:
    qt = find_spec("PySide6")
    if qt is None or qt.origin is None:
        raise ModuleNotFoundError("PySide6-Essentials is needed to build: it brings lrelease")
    return Path(qt.origin).with_name("lrelease.exe" if sys.platform == "win32" else "lrelease")
