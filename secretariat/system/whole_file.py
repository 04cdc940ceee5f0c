"""Writes a file whole or not at all: nobody ever mails half a PDF, and a full disk leaves what was there."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkstemp
from typing import IO


def write_whole(file: Path, content: bytes) -> None:
    """Write `content` beside `file` and put it in its place.

    Raises `OSError` naming `file`, and leaves nothing behind then.
    """
    with written_whole(file) as stream:
        stream.write(content)


@contextmanager
def written_whole(file: Path) -> Iterator[IO[bytes]]:
    """Give a stream that becomes `file` when nothing is raised inside; else nothing is left of it.

    Raises `OSError` naming `file`.
    """
    if file.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(file))
    try:
        with _beside(file) as stream:
            yield stream
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(file)) from error


@contextmanager
def _beside(file: Path) -> Iterator[IO[bytes]]:
    descriptor, name = mkstemp(dir=file.parent, prefix=".", suffix=".part")
    new = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        new.chmod(0o644)
        new.replace(file)
    finally:
        new.unlink(missing_ok=True)
