"""Communes have a group of peers, from a typology that is loaded."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Add the group; no typology was loaded before.

    In place, and so with its default for good: a trigger reads this table, and SQLite
    refuses to build it anew under it.
    """
    op.add_column(
        "territory",
        sa.Column("peer_group", sa.String(), nullable=False, server_default=""),
    )
