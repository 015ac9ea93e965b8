"""Programmes: territories in levels, profiles of networks, waves, work and messages."""

import sqlalchemy as sa
from alembic import op
from alembic.operations import BatchOperations
from sqlalchemy.dialects import postgresql

from intersect.registry.names import folded

revision = "0003"
down_revision = "0002"

MOMENT = sa.DateTime(timezone=True)
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    """Make room for whole programmes; what one network collected becomes a wave."""
    _extend_territories()
    _extend_organisations_and_people()
    _extend_networks()
    _extend_memberships()
    _fold_names()
    _extend_users()
    _add_waves()
    _add_meetings()
    _add_work()
    _collections_belong_to_waves()
    _links_belong_to_people()
    _keep_what_was_noted()


def _extend_territories() -> None:
    with op.batch_alter_table("territory") as territory:
        territory.add_column(sa.Column("level", sa.String(), nullable=True))
        territory.add_column(sa.Column("parent_id", sa.Uuid(), nullable=True))
        territory.add_column(sa.Column("valid_from", sa.Date(), nullable=True))
        territory.add_column(sa.Column("valid_until", sa.Date(), nullable=True))
    op.execute("UPDATE territory SET level = 'commune'")
    with op.batch_alter_table("territory") as territory:
        _require(territory, "level")
        _refer(territory, "territory", "parent_id", "territory")
        territory.create_index(op.f("ix_territory_parent_id"), ["parent_id"])
    op.create_table(
        "territory_alias",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("territory_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        _reference("territory_alias", "territory_id", "territory"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_territory_alias")),
        sa.UniqueConstraint("code", name=op.f("uq_territory_alias_code")),
    )
    _index("territory_alias", "territory_id")


def _extend_organisations_and_people() -> None:
    with op.batch_alter_table("organisation") as organisation:
        organisation.add_column(sa.Column("sector", sa.String(), nullable=True))
        organisation.add_column(sa.Column("archived_at", MOMENT, nullable=True))
    op.execute("UPDATE organisation SET sector = ''")
    with op.batch_alter_table("organisation") as organisation:
        _require(organisation, "sector")
    texts = ("email", "phone", "language")
    with op.batch_alter_table("person") as person:
        for name in texts:
            person.add_column(sa.Column(name, sa.String(), nullable=True))
        for name in ("unsubscribed_at", "archived_at", "erased_at"):
            person.add_column(sa.Column(name, MOMENT, nullable=True))
    op.execute(
        "UPDATE person SET language = '',"
        " email = CASE WHEN contact LIKE '%@%' THEN contact ELSE '' END,"
        " phone = CASE WHEN contact LIKE '%@%' THEN '' ELSE contact END"
    )
    with op.batch_alter_table("person") as person:
        for name in texts:
            _require(person, name)
        person.drop_column("contact")


def _extend_networks() -> None:
    lists = ("themes", "populations", "functions", "zones")
    texts = ("mandate", "mandate_text", "governance", "sharing_purpose")
    with op.batch_alter_table("network") as network:
        for name in lists:
            network.add_column(sa.Column(name, JSON, nullable=True))
        for name in texts:
            network.add_column(sa.Column(name, sa.String(), nullable=True))
        network.add_column(sa.Column("parent_id", sa.Uuid(), nullable=True))
        network.add_column(sa.Column("started_on", sa.Date(), nullable=True))
        for name in ("meetings_per_month", "hours_per_meeting"):
            network.add_column(sa.Column(name, sa.Double(), nullable=True))
    nothing = [f"{name} = '[]'" for name in lists] + [f"{name} = ''" for name in texts]
    op.execute("UPDATE network SET " + ", ".join(nothing))
    with op.batch_alter_table("network") as network:
        for name in lists:
            network.alter_column(name, existing_type=JSON, nullable=False)
        for name in texts:
            _require(network, name)
        _refer(network, "network", "parent_id", "network")


def _extend_memberships() -> None:
    with op.batch_alter_table("membership") as membership:
        membership.add_column(sa.Column("role", sa.String(), nullable=True))
        membership.add_column(sa.Column("substitute_id", sa.Uuid(), nullable=True))
    op.execute("UPDATE membership SET role = 'member'")
    with op.batch_alter_table("membership") as membership:
        _require(membership, "role")
        _refer(membership, "membership", "substitute_id", "person")


def _fold_names() -> None:
    """Keep each name without capitals and accents too, to search and sort by."""
    kept_key = sa.String().with_variant(sa.String(collation="C"), "postgresql")
    for name in ("territory", "organisation", "person", "network"):
        with op.batch_alter_table(name) as table:
            table.add_column(sa.Column("name_key", kept_key, nullable=True))
        rows = sa.table(
            name, sa.column("id", sa.Uuid), sa.column("name"), sa.column("name_key")
        )
        keys = [
            {"row": row.id, "key": folded(row.name)}
            for row in op.get_bind().execute(sa.select(rows.c.id, rows.c.name))
        ]
        if keys:
            op.get_bind().execute(
                sa.update(rows)
                .where(rows.c.id == sa.bindparam("row"))
                .values(name_key=sa.bindparam("key")),
                keys,
            )
        with op.batch_alter_table(name) as table:
            _require(table, "name_key")
            table.create_index(op.f(f"ix_{name}_name_key"), ["name_key"])


def _extend_users() -> None:
    with op.batch_alter_table("user") as user:
        for name in ("oidc_subject", "tf_primary_method", "tf_totp_secret"):
            user.add_column(sa.Column(name, sa.String(), nullable=True))
        user.add_column(sa.Column("mf_recovery_codes", JSON, nullable=True))
        user.add_column(sa.Column("tf_last_counter", sa.Integer(), nullable=True))
        user.add_column(sa.Column("entry_hash", sa.LargeBinary(), nullable=True))
        user.add_column(sa.Column("entry_until", MOMENT, nullable=True))
        user.create_unique_constraint(op.f("uq_user_entry_hash"), ["entry_hash"])
        user.create_unique_constraint(op.f("uq_user_oidc_subject"), ["oidc_subject"])


def _add_waves() -> None:
    op.create_table(
        "wave",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("network_id", sa.Uuid(), nullable=True),
        sa.Column("territory_id", sa.Uuid(), nullable=True),
        sa.Column("questionnaires", JSON, nullable=False),
        sa.Column("opens_on", sa.Date(), nullable=True),
        sa.Column("closes_on", sa.Date(), nullable=True),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("consent", JSON, nullable=False),
        sa.Column("retention_until", sa.Date(), nullable=True),
        sa.Column("purged_at", MOMENT, nullable=True),
        sa.Column("reminders", JSON, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("opened_at", MOMENT, nullable=True),
        sa.Column("closed_at", MOMENT, nullable=True),
        sa.Column("published_at", MOMENT, nullable=True),
        sa.Column("copied_from_id", sa.Uuid(), nullable=True),
        _reference("wave", "network_id", "network"),
        _reference("wave", "territory_id", "territory"),
        _reference("wave", "copied_from_id", "wave"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wave")),
    )
    _index("wave", "network_id")
    _index("wave", "territory_id")
    op.create_table(
        "wave_network",
        sa.Column("wave_id", sa.Uuid(), nullable=False),
        sa.Column("network_id", sa.Uuid(), nullable=False),
        _reference("wave_network", "wave_id", "wave", ondelete="CASCADE"),
        _reference("wave_network", "network_id", "network"),
        sa.PrimaryKeyConstraint("wave_id", "network_id", name=op.f("pk_wave_network")),
    )
    _index("wave_network", "network_id")
    op.create_table(
        "frozen_result",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("campaign_id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("frozen_at", MOMENT, nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("content", JSON, nullable=False),
        _reference("frozen_result", "campaign_id", "campaign"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_frozen_result")),
        sa.UniqueConstraint(
            "campaign_id",
            "revision",
            name=op.f("uq_frozen_result_campaign_id_revision"),
        ),
    )


def _add_meetings() -> None:
    op.create_table(
        "meeting",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("network_id", sa.Uuid(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("hours", sa.Double(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("added_at", MOMENT, nullable=False),
        _reference("meeting", "network_id", "network"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
    )
    _index("meeting", "network_id")
    op.create_table(
        "attendance",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        _reference("attendance", "meeting_id", "meeting", ondelete="CASCADE"),
        _reference("attendance", "membership_id", "membership"),
        sa.PrimaryKeyConstraint(
            "meeting_id", "membership_id", name=op.f("pk_attendance")
        ),
    )
    _index("attendance", "membership_id")


def _add_work() -> None:
    op.create_table(
        "job",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("arguments", JSON, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("leased_by", sa.String(), nullable=True),
        sa.Column("leased_until", MOMENT, nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("finished_at", MOMENT, nullable=True),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("error", sa.String(), nullable=False),
        _reference("job", "user_id", "user"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_job")),
    )
    _index("job", "state")
    op.create_table(
        "registry_upload",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("answers", JSON, nullable=False),
        _reference("registry_upload", "user_id", "user"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_registry_upload")),
    )
    _index("registry_upload", "user_id")
    op.create_table(
        "message_template",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("wave_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        _reference("message_template", "wave_id", "wave"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message_template")),
        sa.UniqueConstraint(
            "wave_id",
            "kind",
            "language",
            name=op.f("uq_message_template_wave_id_kind_language"),
        ),
    )
    op.create_table(
        "outbox_message",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("wave_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("not_before", MOMENT, nullable=False),
        sa.Column("leased_by", sa.String(), nullable=True),
        sa.Column("leased_until", MOMENT, nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("finished_at", MOMENT, nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        _reference("outbox_message", "wave_id", "wave"),
        _reference("outbox_message", "person_id", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox_message")),
        sa.UniqueConstraint(
            "wave_id",
            "person_id",
            "kind",
            name=op.f("uq_outbox_message_wave_id_person_id_kind"),
        ),
    )
    _index("outbox_message", "person_id")
    _index("outbox_message", "state")


def _collections_belong_to_waves() -> None:
    """Give each collection a wave of its own, with the same identifier."""
    op.execute(
        "INSERT INTO wave (id, name, state, network_id, territory_id, questionnaires,"
        " purpose, consent, reminders, revision, created_at, opened_at, closed_at)"
        " SELECT campaign.id, network.name,"
        " CASE WHEN campaign.closed_at IS NULL THEN 'open' ELSE 'closed' END,"
        " network.id, network.territory_id,"
        f" {_list_of('campaign.questionnaire')}, '', '{{}}', '{{}}', 1,"
        " campaign.opened_at, campaign.opened_at, campaign.closed_at"
        " FROM campaign JOIN network ON network.id = campaign.network_id"
    )
    op.execute(
        "INSERT INTO wave_network (wave_id, network_id)"
        " SELECT id, network_id FROM campaign"
    )
    with op.batch_alter_table("campaign") as campaign:
        campaign.add_column(sa.Column("wave_id", sa.Uuid(), nullable=True))
    op.execute("UPDATE campaign SET wave_id = id")
    with op.batch_alter_table("campaign") as campaign:
        campaign.alter_column("wave_id", existing_type=sa.Uuid(), nullable=False)
        _refer(campaign, "campaign", "wave_id", "wave")
        campaign.drop_constraint(op.f("uq_campaign_network_id_number"), type_="unique")
        campaign.create_unique_constraint(
            op.f("uq_campaign_network_id_questionnaire_number"),
            ["network_id", "questionnaire", "number"],
        )
        campaign.create_unique_constraint(
            op.f("uq_campaign_wave_id_network_id_questionnaire"),
            ["wave_id", "network_id", "questionnaire"],
        )


def _links_belong_to_people() -> None:
    """A link opens what a wave asks of a person, of however many networks."""
    with op.batch_alter_table("link") as link:
        link.add_column(sa.Column("wave_id", sa.Uuid(), nullable=True))
        link.add_column(sa.Column("person_id", sa.Uuid(), nullable=True))
        link.add_column(sa.Column("opened_at", MOMENT, nullable=True))
    op.execute(
        "UPDATE link SET wave_id = campaign_id, person_id = (SELECT person_id"
        " FROM membership WHERE membership.id = link.membership_id)"
    )
    with op.batch_alter_table("link") as link:
        for name, parent in (("wave_id", "wave"), ("person_id", "person")):
            link.alter_column(name, existing_type=sa.Uuid(), nullable=False)
            _refer(link, "link", name, parent)
            also = ["person_id"] if name == "wave_id" else []
            link.create_index(op.f(f"ix_link_{name}"), [name, *also])
        for parent in ("campaign", "membership"):
            name = f"{parent}_id"
            link.drop_constraint(op.f(f"fk_link_{name}_{parent}"), type_="foreignkey")
            link.drop_index(op.f(f"ix_link_{name}"))
            link.drop_column(name)


def _keep_what_was_noted() -> None:
    """Let nothing change or delete what was done, except of an invented commune."""
    invented = (
        "SELECT 1 FROM territory"
        " WHERE territory.id = OLD.territory_id AND territory.is_fictitious"
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE OR REPLACE FUNCTION keep_audit_event() RETURNS trigger AS $$ BEGIN"
            f" IF TG_OP = 'DELETE' AND EXISTS ({invented}) THEN RETURN OLD; END IF;"
            " RAISE EXCEPTION 'audit_event is append-only';"
            " END; $$ LANGUAGE plpgsql"
        )
        op.execute(
            "CREATE TRIGGER keep_audit_event BEFORE UPDATE OR DELETE ON audit_event"
            " FOR EACH ROW EXECUTE FUNCTION keep_audit_event()"
        )
        return
    refuse = "BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END"
    op.execute(
        "CREATE TRIGGER keep_audit_event_as_it_is BEFORE UPDATE ON audit_event "
        + refuse
    )
    op.execute(
        "CREATE TRIGGER keep_audit_event BEFORE DELETE ON audit_event"
        f" WHEN NOT EXISTS ({invented}) {refuse}"
    )


def _list_of(column: str) -> str:
    """Return the SQL of a JSON list with one text in it."""
    if op.get_bind().dialect.name == "postgresql":
        return f"jsonb_build_array({column})"
    return f"json_array({column})"


def _require(table: BatchOperations, name: str) -> None:
    table.alter_column(name, existing_type=sa.String(), nullable=False)


def _refer(table: BatchOperations, name: str, column: str, parent: str) -> None:
    within_itself = name == parent  # checked at the commit
    table.create_foreign_key(
        op.f(f"fk_{name}_{column}_{parent}"),
        parent,
        [column],
        ["id"],
        deferrable=within_itself or None,
        initially="DEFERRED" if within_itself else None,
    )


def _reference(
    name: str, column: str, parent: str, ondelete: str | None = None
) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column],
        [f"{parent}.id"],
        name=op.f(f"fk_{name}_{column}_{parent}"),
        ondelete=ondelete,
        deferrable=True if name == parent else None,
        initially="DEFERRED" if name == parent else None,
    )


def _index(name: str, column: str) -> None:
    op.create_index(op.f(f"ix_{name}_{column}"), name, [column])
