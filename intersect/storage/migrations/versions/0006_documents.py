"""Texts for the documents of communes, and the documents that went out."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the tables; nothing was written or given out so before."""
    op.create_table(
        "commune_text",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("wave_id", sa.Uuid(), nullable=False),
        sa.Column("territory_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("signature", sa.String(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        _reference("commune_text", "wave_id", "wave", "CASCADE"),
        _reference("commune_text", "territory_id", "territory", "CASCADE"),
        _reference("commune_text", "user_id", "user"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commune_text")),
        sa.UniqueConstraint(
            "wave_id",
            "territory_id",
            "kind",
            name=op.f("uq_commune_text_wave_id_territory_id_kind"),
        ),
    )
    _index("commune_text", "territory_id")
    op.create_table(
        "issued_document",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("wave_id", sa.Uuid(), nullable=False),
        sa.Column("territory_id", sa.Uuid(), nullable=False),
        sa.Column("network_id", sa.Uuid(), nullable=True),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        _reference("issued_document", "wave_id", "wave", "CASCADE"),
        _reference("issued_document", "territory_id", "territory", "CASCADE"),
        _reference("issued_document", "network_id", "network", "CASCADE"),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_issued_document")),
    )
    for column in ("wave_id", "territory_id", "network_id"):
        _index("issued_document", column)


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
