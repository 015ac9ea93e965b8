"""Lists in the order of names are read, and counted, from an index alone."""

from alembic import op

revision = "0009"
down_revision = "0008"

LISTED = {
    "organisation": ("name_key", "id", "territory_id", "archived_at"),
    "person": ("name_key", "id", "territory_id", "archived_at", "erased_at"),
    "network": ("name_key", "id", "territory_id", "archived_at"),
}


def upgrade() -> None:
    """Replace the indexes of names by wider ones of the same names."""
    for table, columns in LISTED.items():
        name = op.f(f"ix_{table}_name_key")
        op.drop_index(name, table)
        op.create_index(name, table, list(columns))
