"""Communes have shapes for maps, from a file that is loaded."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Make the table; no commune had a shape before."""
    op.create_table(
        "commune_shape",
        sa.Column("territory_id", sa.Uuid(), nullable=False),
        sa.Column(
            "rings", sa.JSON().with_variant(JSONB(), "postgresql"), nullable=False
        ),
        sa.ForeignKeyConstraint(
            ["territory_id"],
            ["territory.id"],
            name=op.f("fk_commune_shape_territory_id_territory"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("territory_id", name=op.f("pk_commune_shape")),
    )
