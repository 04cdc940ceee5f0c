"""Alembic's way into the program: compares and changes the tables over a connection that it is handed."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Connection, make_url
from sqlalchemy.types import TypeDecorator

from secretariat.persistence import (  # noqa: F401 - their tables belong to the metadata
    budget_tables,
    document_tables,
    meeting_tables,
    report_tables,
    sheet_tables,
)
from secretariat.persistence.engine import migrating_engine
from secretariat.persistence.rows import Base


def render_item(kind: str, item: Any, _autogenerate: AutogenContext) -> str | Literal[False]:
    """Write our own column types as the plain ones below them: a migration must not change when the program does."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl_instance!r}"
    return False


def run(connection: Connection) -> None:
    """Run what Alembic was asked for. The caller owns the transaction."""
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_item=render_item,
        render_as_batch=True,
        transactional_ddl=True,
    )
    context.run_migrations()


handed = context.config.attributes.get("connection")
if handed is not None:
    run(handed)
else:
    engine = migrating_engine(make_url(context.config.get_main_option("sqlalchemy.url", "")))
    with engine.begin() as own:
        run(own)
