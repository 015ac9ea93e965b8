"""A network's collections are numbered, and no two have the same number."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Number the collections of each network from the oldest on.

    Nothing stopped two people from opening one at the same moment on PostgreSQL. Both
    stay: there may be answers in either.
    """
    with op.batch_alter_table("campaign") as campaign:
        campaign.add_column(sa.Column("number", sa.Integer(), nullable=True))
    op.execute(
        "UPDATE campaign SET number = ("
        "SELECT count(*) FROM campaign AS earlier"
        " WHERE earlier.network_id = campaign.network_id"
        " AND (earlier.opened_at, earlier.id) <= (campaign.opened_at, campaign.id))"
    )
    with op.batch_alter_table("campaign") as campaign:
        campaign.alter_column("number", existing_type=sa.Integer(), nullable=False)
        campaign.create_unique_constraint(
            op.f("uq_campaign_network_id_number"), ["network_id", "number"]
        )
        campaign.drop_index(op.f("ix_campaign_network_id"))
