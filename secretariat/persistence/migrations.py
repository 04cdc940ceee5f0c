"""Brings a database to the shape this program works with, at every start, with a backup first."""

from __future__ import annotations

import secrets
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from secretariat.application.faults import StorageFault, StorageTrouble, disk_told
from secretariat.persistence.backup import set_aside
from secretariat.persistence.database_file import FileKind, kind_of, known_revisions, revision_of
from secretariat.persistence.engine import APPLICATION_ID, WRITING, create_file, migrating_engine, sqlite_url
from secretariat.persistence.faults import database_told
from secretariat.system.paths import database_folder

if TYPE_CHECKING:
    from alembic.config import Config


def is_ready(path: Path) -> bool:
    """True when the database can be worked with as it is. Raises `StorageFault` when it can never be."""
    return kind_of(path) is FileKind.OURS and revision_of(path) == known_revisions()[-1]


def prepare(path: Path, *, backups: Path, now: datetime) -> None:
    """Make the database when there is none, and bring an older one to the newest revision.

    An older one is copied into the folder `backups` first. What cannot be migrated stays as it was.

    Raises:
        StorageFault: `NEWER`, `NOT_OURS`, `DAMAGED`, or whatever keeps the file from being written.
    """
    if kind_of(path) is FileKind.NEW:
        with disk_told(path):
            create_file(path)
        migrate(path, identity=secrets.randbits(31))
        return
    if (revision := revision_of(path)) == known_revisions()[-1]:
        return
    set_aside(path, backups, now=now, why=f"before-migration-from-{revision}")
    migrate(path)


def migrate(path: Path, *, identity: int | None = None) -> None:
    """Bring the file to the newest revision, all in one transaction; a new one is given its `identity`."""
    engine = migrating_engine(sqlite_url(path)).execution_options(**{WRITING: True})
    try:
        with database_told(path), engine.begin() as connection:
            _upgrade(connection)
            if identity is not None:
                connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.exec_driver_sql(f"PRAGMA user_version = {identity}")
            _refuse_strays(connection, path)
    finally:
        engine.dispose()


def _upgrade(connection: Connection) -> None:
    # Alembic takes a fifth of a second to import, and a database is seldom migrated.
    from alembic import command

    config = migration_config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def migration_config() -> Config:
    """Return what tells Alembic where the migrations lie."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(database_folder() / "migrations").replace("%", "%%"))
    return config


def _refuse_strays(connection: Connection, path: Path) -> None:
    """Foreign keys are off while tables change, so that what they would have refused is looked for at the end."""
    stray = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if stray is not None:
        raise StorageFault(StorageTrouble.DAMAGED, path, f"row {stray[1]} of {stray[0]} belongs to nothing")
