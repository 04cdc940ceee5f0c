"""Where everything lies: what the program brings with it, and where a user's work, settings and log are kept.

No other module computes such a place. What the program brings lies beside the checkout's `secretariat/` or, in an
installed wheel, inside it. What belongs to the user follows the habits of the system, or lies under `SECRETARIAT_HOME`
when that is set: a stick in the pocket, or a test.
"""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

HOME_VARIABLE = "SECRETARIAT_HOME"
"""Names one folder for everything that belongs to the user."""

DATABASE_NAME = "secretariat.db"

_PROGRAM = "secretariat"
_PACKAGE = Path(__file__).resolve().parent.parent


def resources() -> Path:
    """Return the folder of fonts, icons, themes, translations, print templates and demonstration data."""
    return _brought("_resources", "resources")


def database_folder() -> Path:
    """Return the folder that holds Alembic's `migrations/`."""
    return _brought("_db", "db")


def data_folder() -> Path:
    """Return the folder of the user's database; it may not be there yet (see `made`)."""
    return _own("data") or platformdirs.user_data_path(_PROGRAM, appauthor=False)


def default_database() -> Path:
    """Return the database that is opened when none is named."""
    return data_folder() / DATABASE_NAME


def settings_folder() -> Path:
    """Return the folder of the user's settings."""
    return _own("settings") or platformdirs.user_config_path(_PROGRAM, appauthor=False)


def journal_folder() -> Path:
    """Return the folder of the recovery journal: what is typed and not saved yet, on this machine."""
    return _own("journal") or platformdirs.user_state_path(_PROGRAM, appauthor=False) / "journal"


def index_folder() -> Path:
    """Return the folder of the search index, which is made anew from the database when it is lost."""
    return _own("cache") or platformdirs.user_cache_path(_PROGRAM, appauthor=False)


def log_folder() -> Path:
    """Return the folder of the log."""
    return _own("log") or platformdirs.user_log_path(_PROGRAM, appauthor=False)


def backup_folder() -> Path:
    """Return the folder of the backups that the program makes by itself, such as before a migration."""
    return _own("backup") or data_folder() / "backup"


def made(folder: Path) -> Path:
    """Return the folder after making it, for the user alone (0700). Raises `OSError` when it cannot be made."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _own(name: str) -> Path | None:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home).expanduser().resolve() / name if home else None


def _brought(in_wheel: str, in_checkout: str) -> Path:
    installed = _PACKAGE / in_wheel
    return installed if installed.is_dir() else _PACKAGE.parent / in_checkout
