"""What people said of networks that overlap."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the table; nobody had said anything yet."""
    op.create_table(
        "overlap_review",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("one_id", sa.Uuid(), nullable=False),
        sa.Column("other_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        _reference("one_id", "network", "CASCADE"),
        _reference("other_id", "network", "CASCADE"),
        _reference("user_id", "user"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_overlap_review")),
    )
    for column in ("one_id", "other_id"):
        op.create_index(op.f(f"ix_overlap_review_{column}"), "overlap_review", [column])


def _reference(
    column: str, parent: str, ondelete: str | None = None
) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column],
        [f"{parent}.id"],
        name=op.f(f"fk_overlap_review_{column}_{parent}"),
        ondelete=ondelete,
    )
