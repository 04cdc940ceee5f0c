"""The log: one small file that turns over, readable by its user alone.

It tells what the program did and what went wrong, never what a secretary wrote: no text of a hearing, no names.
"""

from __future__ import annotations

import logging
import os
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE_NAME = "secretariat.log"
SIZE = 512 * 1024
"""Bytes, before the file is put aside and a new one begun."""
KEPT = 3
"""Files put aside before the oldest goes."""

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class _OwnersFile(RotatingFileHandler):
    """A rotating file that is made with mode 0600, rather than changed to it afterwards."""

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return os.fdopen(descriptor, "a", encoding=self.encoding, errors=self.errors)


def start(folder: Path, *, level: int = logging.INFO) -> Path:
    """Send the program's log to a file in `folder`, which is made when missing, and return the file.

    Starting again replaces the file of the first start. Raises `OSError` when the file cannot be written.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder / FILE_NAME
    handler = _OwnersFile(file, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8", errors="backslashreplace")
    handler.setFormatter(logging.Formatter(_FORMAT))
    stop()
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    logging.captureWarnings(capture=True)
    return file


def stop() -> None:
    """Close the log's file, if one is open."""
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if isinstance(handler, _OwnersFile)]:
        root.removeHandler(handler)
        handler.close()
