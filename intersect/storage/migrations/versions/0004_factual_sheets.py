"""Factual sheets: one answer for a network, confirmed by another sector."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the tables; nothing was asked so before."""
    op.create_table(
        "sheet",
        sa.Column("campaign_id", sa.Uuid(), nullable=False),
        sa.Column("holder_id", sa.Uuid(), nullable=True),
        _reference("sheet", "campaign_id", "campaign", "CASCADE"),
        _reference("sheet", "holder_id", "membership"),
        sa.PrimaryKeyConstraint("campaign_id", name=op.f("pk_sheet")),
    )
    _index("sheet", "holder_id")
    op.create_table(
        "sheet_review",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("campaign_id", sa.Uuid(), nullable=False),
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        _reference("sheet_review", "campaign_id", "campaign", "CASCADE"),
        _reference("sheet_review", "membership_id", "membership"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sheet_review")),
    )
    _index("sheet_review", "campaign_id")
    _index("sheet_review", "membership_id")


def _reference(
    table: str, column: str, parent: str, ondelete: str | None = None
) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column],
        [f"{parent}.id"],
        name=op.f(f"fk_{table}_{column}_{parent}"),
        ondelete=ondelete,
    )


def _index(table: str, column: str) -> None:
    op.create_index(op.f(f"ix_{table}_{column}"), table, [column])
