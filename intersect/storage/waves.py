"""Waves, the networks chosen for them, and their collections."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from intersect.storage import tables
from intersect.storage.tables import wave_networks

Territories = Collection[uuid.UUID] | None
"""The communes that somebody may see; None: every one."""

_AT_ONCE = 500


def find_wave(
    session: Session, wave_id: uuid.UUID, *, held: bool = False
) -> tables.Wave | None:
    """Return a wave, or None; `held` makes others wait who would change it."""
    return session.get(tables.Wave, wave_id, with_for_update=held or None)


def list_waves(session: Session, territories: Territories) -> Sequence[tables.Wave]:
    """Return the programme's waves in which these communes have a part, newest first.

    A wave belongs to a commune, or has one of its networks.
    """
    wave = tables.Wave
    found = sa.select(wave).where(wave.network_id.is_(None))
    if territories is not None:
        chosen = (
            sa.select(wave_networks.c.wave_id)
            .join(tables.Network, tables.Network.id == wave_networks.c.network_id)
            .where(tables.Network.territory_id.in_(territories))
        )
        found = found.where(
            sa.or_(wave.territory_id.in_(territories), wave.id.in_(chosen))
        )
    return session.scalars(found.order_by(wave.created_at.desc(), wave.id)).all()


def list_named(session: Session, name: str) -> Sequence[tables.Wave]:
    """Return the wave of that identifier, else those of that name."""
    try:
        found = session.get(tables.Wave, uuid.UUID(name))
    except ValueError:
        found = None
    if found is not None:
        return [found]
    return session.scalars(
        sa.select(tables.Wave)
        .where(tables.Wave.name == name)
        .order_by(tables.Wave.created_at, tables.Wave.id)
    ).all()


def list_due(session: Session) -> Sequence[uuid.UUID]:
    """Return the waves that may have come to their end, of single networks too."""
    return session.scalars(
        sa.select(tables.Wave.id)
        .where(tables.Wave.state.in_(("open", "closing")))
        .order_by(tables.Wave.created_at, tables.Wave.id)
    ).all()


def count_networks(session: Session, territories: Territories) -> dict[uuid.UUID, int]:
    """Return how many networks are chosen for each wave, of the communes given."""
    rows = sa.select(wave_networks.c.wave_id, sa.func.count()).group_by(
        wave_networks.c.wave_id
    )
    if territories is not None:
        rows = rows.join(
            tables.Network, tables.Network.id == wave_networks.c.network_id
        ).where(tables.Network.territory_id.in_(territories))
    return {wave_id: count for wave_id, count in session.execute(rows)}


def chosen_networks(session: Session, wave_id: uuid.UUID) -> set[uuid.UUID]:
    """Return which networks are chosen for a wave."""
    return set(
        session.scalars(
            sa.select(wave_networks.c.network_id).where(
                wave_networks.c.wave_id == wave_id
            )
        )
    )


def list_chosen(
    session: Session, wave_id: uuid.UUID, commune_id: uuid.UUID | None = None
) -> Sequence[tables.Network]:
    """Return the networks chosen for a wave, of one commune or of all."""
    found = (
        sa.select(tables.Network)
        .join(wave_networks, wave_networks.c.network_id == tables.Network.id)
        .where(wave_networks.c.wave_id == wave_id)
        .order_by(tables.Network.id)
    )
    if commune_id is not None:
        found = found.where(tables.Network.territory_id == commune_id)
    return session.scalars(found).all()


def find_wave_campaign(
    session: Session, wave: tables.Wave, network_id: uuid.UUID
) -> tables.Campaign | None:
    """Return the collection of a wave's first questionnaire in one network."""
    return session.scalar(
        sa.select(tables.Campaign).where(
            tables.Campaign.wave_id == wave.id,
            tables.Campaign.network_id == network_id,
            tables.Campaign.questionnaire == wave.questionnaires[0],
        )
    )


def choose(
    session: Session, wave_id: uuid.UUID, network_ids: Iterable[uuid.UUID]
) -> int:
    """Add networks to those chosen for a wave; return how many were not there."""
    new = sorted(set(network_ids) - chosen_networks(session, wave_id))
    for start in range(0, len(new), _AT_ONCE):
        session.execute(
            sa.insert(wave_networks),
            [
                {"wave_id": wave_id, "network_id": each}
                for each in new[start : start + _AT_ONCE]
            ],
        )
    return len(new)


def leave_out(
    session: Session, wave_id: uuid.UUID, network_ids: Collection[uuid.UUID]
) -> None:
    """Take networks, and what was opened for them, out of a wave."""
    for table in (tables.Base.metadata.tables["campaign"], wave_networks):
        for part in _parts(network_ids):
            session.execute(
                sa.delete(table).where(
                    table.c.wave_id == wave_id, table.c.network_id.in_(part)
                )
            )


def list_wave_campaigns(
    session: Session, wave_id: uuid.UUID
) -> Sequence[tables.Campaign]:
    """Return all collections of a wave."""
    return session.scalars(
        sa.select(tables.Campaign)
        .where(tables.Campaign.wave_id == wave_id)
        .order_by(tables.Campaign.id)
    ).all()


def highest_numbers(session: Session) -> dict[tuple[uuid.UUID, str], int]:
    """Return the number of the latest collection by network and questionnaire."""
    campaign = tables.Campaign
    rows = session.execute(
        sa.select(
            campaign.network_id, campaign.questionnaire, sa.func.max(campaign.number)
        ).group_by(campaign.network_id, campaign.questionnaire)
    )
    return {(network, asked): number for network, asked, number in rows}


def asked_elsewhere(
    session: Session,
    wave_id: uuid.UUID,
    questionnaires: Sequence[str],
    now: datetime,
) -> list[tuple[uuid.UUID, str, str]]:
    """Return who of a wave's networks another wave still asks one of these.

    The network's identifier and name, and the name of that wave.
    """
    campaign, network, wave = tables.Campaign, tables.Network, tables.Wave
    rows = session.execute(
        sa.select(network.id, network.name, wave.name)
        .join(campaign, campaign.network_id == network.id)
        .join(wave, wave.id == campaign.wave_id)
        .join(wave_networks, wave_networks.c.network_id == network.id)
        .where(
            wave_networks.c.wave_id == wave_id,
            campaign.wave_id != wave_id,
            campaign.questionnaire.in_(questionnaires),
            campaign.closed_at.is_(None),
            campaign.closes_at > now,
        )
        .distinct()
        .order_by(network.name, network.id)
    )
    return [(network_id, name, other) for network_id, name, other in rows]


def answered_networks(session: Session, wave_id: uuid.UUID) -> set[uuid.UUID]:
    """Return the wave's networks in which somebody has begun to answer."""
    return set(
        session.scalars(
            sa.select(tables.Campaign.network_id)
            .join(tables.Response, tables.Response.campaign_id == tables.Campaign.id)
            .where(tables.Campaign.wave_id == wave_id)
        )
    )


def delete_wave(session: Session, wave_id: uuid.UUID) -> None:
    """Delete a wave that was never opened."""
    session.execute(
        sa.update(tables.Wave)
        .where(tables.Wave.copied_from_id == wave_id)
        .values(copied_from_id=None)
    )
    templates = tables.MessageTemplate
    session.execute(sa.delete(templates).where(templates.wave_id == wave_id))
    session.execute(sa.delete(wave_networks).where(wave_networks.c.wave_id == wave_id))
    session.execute(sa.delete(tables.Wave).where(tables.Wave.id == wave_id))


def _parts(
    network_ids: Collection[uuid.UUID],
) -> Iterable[Sequence[uuid.UUID]]:
    ordered = sorted(network_ids)
    for start in range(0, len(ordered), _AT_ONCE):
        yield ordered[start : start + _AT_ONCE]
