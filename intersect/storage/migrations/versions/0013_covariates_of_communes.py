"""Population, rural share, poverty and revenue of communes, each with its source."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0011"


def upgrade() -> None:
    """Make the table; nothing was loaded before."""
    op.create_table(
        "commune_covariate",
        sa.Column("territory_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.Double(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["territory_id"],
            ["territory.id"],
            name=op.f("fk_commune_covariate_territory_id_territory"),
        ),
        sa.PrimaryKeyConstraint(
            "territory_id", "name", name=op.f("pk_commune_covariate")
        ),
    )
