"""Who stands in for whom is found at once: else every person who is deleted costs a
look at all seats.
"""

from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Add an index to the substitutes."""
    name = op.f("ix_membership_substitute_id")
    op.create_index(name, "membership", ["substitute_id"])
