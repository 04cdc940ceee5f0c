"""Places where a database gets damaged: drives on a network, and folders that are copied to a cloud as they change.

SQLite's locks do not reach over a network (https://www.sqlite.org/useovernet.html), and a synchroniser copies a
database and its journal at different moments.
"""

from __future__ import annotations

import re
from pathlib import Path

_SYNCHRONISED = re.compile(
    r"onedrive\b|dropbox\b|nextcloud|owncloud|google ?drive|icloud|mobile documents$|syncthing|pcloud ?drive|box sync",
    re.IGNORECASE,
)
_NETWORK = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "ncpfs",
        "afs",
        "9p",
        "ceph",
        "glusterfs",
        "fuse.sshfs",
        "fuse.rclone",
        "davfs",
    }
)
_MOUNTS = Path("/proc/mounts")


def is_risky_place(path: Path, *, mounts: str | None = None) -> str | None:
    """Return what makes a database at `path` unsafe, as a name to show (`OneDrive`, `nfs4`), or None.

    `mounts` is the text of `/proc/mounts`; it is read where the system has it when none is given.
    """
    # Not resolved against the disk when it is a share's name: that would wait for a server that is away.
    written = str(path)
    if written.startswith((r"\\", "//")):
        return written.replace("/", "\\").lstrip("\\").partition("\\")[0]
    place = path.expanduser().absolute()
    synchronised = next((part for part in place.parts if _SYNCHRONISED.match(part)), None)
    return synchronised or _network_of(place, _mounted() if mounts is None else mounts)


def _mounted() -> str:
    return _MOUNTS.read_text("utf-8", errors="replace") if _MOUNTS.exists() else ""


def _network_of(place: Path, mounts: str) -> str | None:
    """The kind of the file system that holds `place`, when it is one on a network."""
    best, kind = 0, ""
    for line in mounts.splitlines():
        _, point, found, *_ = [*line.split(" "), "", "", ""]
        point = point.encode().decode("unicode_escape", errors="replace")
        if len(point) >= best and place.is_relative_to(point or "?"):
            best, kind = len(point), found
    return kind if kind in _NETWORK else None
