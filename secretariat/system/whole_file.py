"""Writes a file whole or not at all: nobody ever mails half a PDF, and a full disk leaves what was there."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from tempfile import mkstemp


def write_whole(file: Path, content: bytes) -> None:
    """Write `content` beside `file` and put it in its place.

    Raises `OSError` naming `file`, and leaves nothing behind then.
    """
    if file.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(file))
    try:
        _write_beside(file, content)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(file)) from error


def _write_beside(file: Path, content: bytes) -> None:
    descriptor, name = mkstemp(dir=file.parent, prefix=".", suffix=".part")
    new = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        new.chmod(0o644)
        new.replace(file)
    finally:
        new.unlink(missing_ok=True)
