"""Texts for the documents of communes, documents that went out, and whose there are."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping, Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from intersect.storage import tables
from intersect.storage.tables import wave_networks

_Text, _Issued = tables.CommuneText, tables.IssuedDocument


def find_text(
    session: Session, wave_id: uuid.UUID, territory_id: uuid.UUID, kind: str
) -> tables.CommuneText | None:
    """Return what was written for a commune in a wave, or None."""
    return session.scalar(
        sa.select(_Text).where(
            _Text.wave_id == wave_id,
            _Text.territory_id == territory_id,
            _Text.kind == kind,
        )
    )


def find_issued(session: Session, code: str) -> tables.IssuedDocument | None:
    """Return the document with that code, or None."""
    return session.get(_Issued, code)


def list_campaigns_of(
    session: Session, wave: tables.Wave, territory_id: uuid.UUID
) -> Sequence[tables.Campaign]:
    """Return a wave's collections of its first questionnaire in a commune, by name."""
    # Few networks of a wave are there: looked up by it and them, not all of it.
    there = sa.select(tables.Network.id).where(
        tables.Network.territory_id == territory_id
    )
    return session.scalars(
        sa.select(tables.Campaign)
        .join(tables.Network, tables.Network.id == tables.Campaign.network_id)
        .where(
            tables.Campaign.wave_id == wave.id,
            tables.Campaign.questionnaire == wave.questionnaires[0],
            tables.Campaign.network_id.in_(there),
        )
        .order_by(tables.Network.name_key, tables.Network.id)
    ).all()


def count_campaigns(
    session: Session, wave: tables.Wave, territories: Collection[uuid.UUID]
) -> Mapping[uuid.UUID, int]:
    """Return how many collections of its first questionnaire a wave has in communes."""
    place = tables.Network.territory_id
    found = session.execute(
        sa.select(place, sa.func.count())
        .join(tables.Campaign, tables.Campaign.network_id == tables.Network.id)
        .where(
            tables.Campaign.wave_id == wave.id,
            tables.Campaign.questionnaire == wave.questionnaires[0],
            place.in_(territories),
        )
        .group_by(place)
    )
    return {row[0]: row[1] for row in found}


def list_places(
    session: Session,
    territories: Collection[uuid.UUID] | None,
    wave_id: uuid.UUID | None = None,
) -> list[tuple[tables.Wave, tables.Territory, int]]:
    """Return the communes that opened waves of programmes ask, newest waves first.

    With how many networks each; of the communes given, and of the wave, None: of all.
    """
    network, territory, wave = tables.Network, tables.Territory, tables.Wave
    found = (
        sa.select(wave, territory, sa.func.count())
        .join(wave_networks, wave_networks.c.wave_id == wave.id)
        .join(network, network.id == wave_networks.c.network_id)
        .join(territory, territory.id == network.territory_id)
        .where(wave.network_id.is_(None), wave.state != "draft")
        .group_by(wave.id, territory.id)
        .order_by(wave.created_at.desc(), wave.id, territory.name_key, territory.id)
    )
    if wave_id is not None:
        found = found.where(wave.id == wave_id)
    if territories is not None:
        found = found.where(territory.id.in_(territories))
    return [(row[0], row[1], row[2]) for row in session.execute(found)]
