"""Packages of issued documents as folders: written whole with a manifest, and verified against it.

A package that is verified came from anywhere: its manifest may be torn or hostile. Nothing in it is followed: a name
that leads out of the folder is a fault, and so is a link in the place of a file.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC
from hashlib import file_digest
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Final
from unicodedata import category, normalize

from secretariat import __version__
from secretariat.application.faults import file_told
from secretariat.application.issuing.packages import MANIFEST, FaultKind, IssuedDocument, PackageFault
from secretariat.domain.danish.collation import sort_key
from secretariat.system.whole_file import write_whole

FORM: Final = "secretariat-package"
FORM_VERSION: Final = 1

_LARGEST_MANIFEST: Final = 1024 * 1024
_MOST_FILES: Final = 1_000
_LONGEST_NAME: Final = 200
_LONGEST_FOLDER: Final = 80
_UNSAFE: Final = re.compile(r'[/\\:*?"<>|\x00-\x1f\x7f]')
"""Characters that lead out of a folder, or that a file's name cannot have on one of the systems."""
_HASH: Final = re.compile("[0-9a-f]{64}")


class PackageFolders:
    """See `secretariat.application.issuing.packages.Packages`."""

    def manifest(self, issued: IssuedDocument) -> bytes:
        """Return the manifest of a package: sorted JSON in UTF-8, the same bytes for the same document."""
        told = {
            "form": {"name": FORM, "version": FORM_VERSION},
            "program": {"name": "secretariat", "version": __version__},
            "title": issued.draft.title,
            "kind": issued.draft.kind.value,
            "language": issued.draft.language.value,
            "edition": issued.number,
            "corrects": issued.corrects,
            "issued": {"at": issued.at.astimezone(UTC).isoformat(), "by": issued.by},
            "committee": issued.committee.name,
            "case_numbers": [
                {"system": case.system.value, "number": case.number} for case in issued.draft.case_numbers
            ],
            "files": [
                {"name": file.name, "role": file.role, "sha256": file.sha256, "size": file.size}
                for file in issued.files
            ],
        }
        return (json.dumps(told, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()

    def write(self, folder: Path, files: Sequence[tuple[str, bytes]]) -> Path:
        """Write the files into a folder of their own, named after the first one that is not the manifest.

        Raises:
            FileFault: the disk cannot take them; nothing is left of them then.
            ValueError: two files share a name, or a name is none that a file can have.
        """
        names = [normalize("NFC", name).casefold() for name, _ in files]
        if len(set(names)) < len(names) or not all(_is_name(name) for name, _ in files):
            raise ValueError(f"no package of {[name for name, _ in files]}")
        with file_told(folder):
            new = Path(mkdtemp(dir=folder, prefix=".", suffix=".part"))
            try:
                for name, content in files:
                    write_whole(new / name, content)
                new.chmod(0o755)
                return _moved(new, folder, _folder_name(files))
            finally:
                if new.exists():
                    shutil.rmtree(new)

    def verify(self, folder: Path) -> tuple[PackageFault, ...]:
        """Return what is wrong with a package, file by file. Raises `FileFault` when there is no such folder."""
        with file_told(folder), os.scandir(folder) as listed:
            found = {normalize("NFC", entry.name): Path(entry.path) for entry in listed}
        manifest = found.pop(MANIFEST, None)
        if manifest is None:
            return (PackageFault(FaultKind.NO_MANIFEST, MANIFEST),)
        try:
            named = _read(manifest)
        except (OSError, ValueError, RecursionError):  # whatever a torn or hostile manifest makes the reader raise
            return (PackageFault(FaultKind.UNREADABLE, MANIFEST),)
        known = {file.name for file in named}
        faults = [fault for file in named for fault in _faults(file, found)]
        unknown = sorted((name for name in found if name not in known), key=sort_key)
        return (*faults, *(PackageFault(FaultKind.UNKNOWN, _shown(name)) for name in unknown))


def _is_name(name: str) -> bool:
    """True when a name is one of a file in the folder itself, on every system."""
    return bool(name) and len(name) <= _LONGEST_NAME and name.strip(" .") == name and not _UNSAFE.search(name)


def _folder_name(files: Sequence[tuple[str, bytes]]) -> str:
    first = next((name for name, _ in files if name != MANIFEST), MANIFEST)
    return Path(first).stem[:_LONGEST_FOLDER].strip(" .")


def _moved(new: Path, folder: Path, name: str) -> Path:
    """Put a finished folder in its place, numbered when the name is taken, and return that place."""
    number = 1
    while True:
        target = folder / (name if number == 1 else f"{name} ({number})")
        number += 1
        if os.path.lexists(target):
            continue
        try:
            return new.rename(target)
        except OSError:
            if not os.path.lexists(target):  # else somebody took the name this very moment
                raise


@dataclass(frozen=True, slots=True)
class _Named:
    """A file as a manifest names it."""

    name: str
    sha256: str
    size: int


def _read(manifest: Path) -> tuple[_Named, ...]:
    """Return the files that a manifest names. Raises `OSError`, `ValueError` and `RecursionError` for a bad one."""
    status = manifest.lstat()
    if not stat.S_ISREG(status.st_mode) or status.st_size > _LARGEST_MANIFEST:
        raise ValueError("no manifest")
    told = json.loads(manifest.read_bytes().decode("utf-8"))
    form = _part(told, "form", dict)
    if form.get("name") != FORM or form.get("version") != FORM_VERSION:
        raise ValueError("a manifest of another form")
    files = tuple(_named(entry) for entry in _part(told, "files", list))
    if len(files) > _MOST_FILES or len({file.name for file in files}) < len(files):
        raise ValueError("too many files, or one of them twice")
    return files


def _part(told: Any, key: str, kind: type) -> Any:
    """Return an entry of a JSON object. Raises `ValueError` when it is missing or of another kind."""
    value = told.get(key) if isinstance(told, dict) else None
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise ValueError(f"no {key}")
    return value


def _named(entry: Any) -> _Named:
    name, sha256 = normalize("NFC", _part(entry, "name", str)), _part(entry, "sha256", str)
    if not _HASH.fullmatch(sha256):
        raise ValueError("no hash")
    return _Named(name, sha256, _part(entry, "size", int))


def _faults(file: _Named, found: Mapping[str, Path]) -> Iterator[PackageFault]:
    if not _is_name(file.name) or file.name == MANIFEST:
        yield PackageFault(FaultKind.UNREADABLE, _shown(file.name))
        return
    path = found.get(file.name)
    if path is None:
        yield PackageFault(FaultKind.MISSING, _shown(file.name))
        return
    try:
        status = path.lstat()
        if not stat.S_ISREG(status.st_mode):
            yield PackageFault(FaultKind.UNREADABLE, file.name)
        elif status.st_size != file.size or _hash(path) != file.sha256:
            yield PackageFault(FaultKind.CHANGED, file.name)
    except FileNotFoundError:
        yield PackageFault(FaultKind.MISSING, file.name)
    except OSError:
        yield PackageFault(FaultKind.UNREADABLE, file.name)


def _hash(path: Path) -> str:
    with path.open("rb") as stream:
        return file_digest(stream, "sha256").hexdigest()


def _shown(name: str) -> str:
    """Return a stranger's name as it can be shown: no half characters, no controls, no longer than a line."""
    whole = name.encode("utf-8", "replace").decode("utf-8")
    return "".join("\ufffd" if category(sign).startswith("C") else sign for sign in whole)[:_LONGEST_NAME]
