"""${message}.

Revision ${up_revision}, follows ${down_revision | comma,n}.

There is no way down: an older program refuses a newer database, and the backup made before is the way back.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
${imports if imports else ""}
revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change the tables."""
    ${upgrades if upgrades else "pass"}
