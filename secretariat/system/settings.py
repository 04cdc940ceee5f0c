"""What the user chose and how the window was left: kept in one small file, only where it differs from the default."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import Enum
from pathlib import Path
from typing import Any, get_args, get_type_hints

FILE_NAME = "settings.json"

# Settings are read before the first paint: the log and the names of temporary files are imported when needed.


class ThemeChoice(Enum):
    """What the user wants: the system's own choice, or one of the two."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class ScreenLanguage(Enum):
    """The language of the screen, apart from a document's."""

    DANISH = "da"
    ENGLISH = "en"


class TextSize(Enum):
    """The size of the letters on screen, in per cent of the base size."""

    SMALL = 90
    NORMAL = 100
    LARGE = 115
    LARGER = 130
    LARGEST = 150


@dataclass(frozen=True, slots=True)
class Person:
    """Who works here; the name stands beside each change of a hearing."""

    name: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """How the screen looks."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_size: TextSize = TextSize.NORMAL
    language: ScreenLanguage = ScreenLanguage.DANISH


@dataclass(frozen=True, slots=True)
class Writing:
    """How the program behaves while one writes."""

    preview: bool = True


@dataclass(frozen=True, slots=True)
class Place:
    """How the window was left. `geometry` is Qt's own, in base 64; `columns` is each list's own too."""

    geometry: str = ""
    navigation_collapsed: bool = False
    panel: str = "preview"
    panel_shown: bool = True
    panel_width: int = 420
    subject: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    tabs: tuple[int, ...] = ()
    """The ids of the hearings that stood open, in order, as long as hearings were all there was to open."""
    records: tuple[str, ...] = ()
    """The records that stood open, in order, each by kind and id: `hearing:3`."""


@dataclass(frozen=True, slots=True)
class Recent:
    """What was worked on last. `database` is empty for the usual one."""

    database: str = ""
    committee: int = 0
    period: int = 0


@dataclass(frozen=True, slots=True)
class Settings:
    """All of it, a group a subject."""

    person: Person = field(default_factory=Person)
    look: Look = field(default_factory=Look)
    writing: Writing = field(default_factory=Writing)
    place: Place = field(default_factory=Place)
    recent: Recent = field(default_factory=Recent)


class SettingsFile:
    """The settings and the file that keeps them."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE_NAME
        self._settings = _read(self._file)

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    def change(self, settings: Settings) -> None:
        """Put other settings in force and store them. Raises `OSError` when they cannot be stored; they hold anyway."""
        if settings != self._settings:
            self._settings = settings
            _write(self._file, _differing(settings, Settings()))


def _read(file: Path) -> Settings:
    try:
        stored = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        _warn("settings are not read, the defaults hold: %s", error)
        return Settings()
    filled: Settings = _filled(Settings(), stored, "settings")
    return filled


def _warn(message: str, *values: object) -> None:
    import logging

    logging.getLogger(__name__).warning(message, *values)


def _filled(default: Any, stored: Any, name: str) -> Any:
    """Return the default with what is stored put in; the unknown and the impossible are dropped with a log line."""
    if not isinstance(stored, dict):
        _warn("dropped %s: no group of settings", name)
        return default
    kinds = get_type_hints(type(default))
    values = {}
    for key, value in stored.items():
        if key not in kinds:
            _warn("dropped %s.%s: unknown", name, key)
            continue
        try:
            values[key] = _value(getattr(default, key), value, f"{name}.{key}", entries=get_args(kinds[key]))
        except (TypeError, ValueError):
            _warn("dropped %s.%s: not a value it can have", name, key)
    return replace(default, **values)


def _value(default: Any, stored: Any, name: str, *, entries: tuple[Any, ...]) -> Any:
    """Return what is stored as the kind of value the default is; `entries` are the kinds of a tuple's entries."""
    if hasattr(default, "__dataclass_fields__"):
        return _filled(default, stored, name)
    if isinstance(default, Enum):
        return type(default)(stored)
    if isinstance(default, tuple):
        return tuple(_checked(entry, entries[0]) for entry in _checked(stored, list))
    if isinstance(default, Mapping):
        return {_checked(key, str): _checked(value, str) for key, value in _checked(stored, dict).items()}
    return _checked(stored, type(default))


def _checked(value: Any, kind: type) -> Any:
    if type(value) is not kind:
        message = f"{value!r} is no {kind.__name__}"
        raise TypeError(message)
    return value


def _differing(value: Any, default: Any) -> dict[str, Any]:
    """Return what differs from the default, ready for JSON."""
    found: dict[str, Any] = {}
    for part in fields(value):
        one, other = getattr(value, part.name), getattr(default, part.name)
        if one == other:
            continue
        if hasattr(one, "__dataclass_fields__"):
            found[part.name] = _differing(one, other)
        else:
            found[part.name] = one.value if isinstance(one, Enum) else dict(one) if isinstance(one, Mapping) else one
    return found


def _write(file: Path, stored: Mapping[str, Any]) -> None:
    """Write beside the file and put it in place in one step: a fallen power plug leaves the old settings."""
    import tempfile

    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=FILE_NAME, suffix=".new")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as new:
            json.dump(stored, new, ensure_ascii=False, indent=2, sort_keys=True)
        Path(name).replace(file)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
