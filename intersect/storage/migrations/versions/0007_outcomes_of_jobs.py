"""What became of a job so far, and since when a worker has it."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add both; of jobs before, nothing is known."""
    outcome = sa.JSON().with_variant(JSONB(), "postgresql")
    with op.batch_alter_table("job") as job:
        job.add_column(sa.Column("started_at", sa.DateTime(timezone=True)))
        job.add_column(
            sa.Column("outcome", outcome, nullable=False, server_default="{}")
        )
    with op.batch_alter_table("job") as job:
        job.alter_column("outcome", server_default=None)
