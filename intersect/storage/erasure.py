"""Erasing for good what may be erased."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from sqlalchemy import Delete, Select, Update, delete, func, or_, select, update
from sqlalchemy.orm import Session

from intersect.storage import tables


def erase_network(session: Session, network_id: uuid.UUID) -> None:
    """Delete a network with its seats, answers, results and meetings.

    Its people and organisations belong to the commune, and stay.
    """
    networks = select(tables.Network.id).where(tables.Network.id == network_id)
    own_waves = select(tables.Wave.id).where(tables.Wave.network_id == network_id)
    session.flush()
    # Whoever is answering there ends first; afterwards their links lead nowhere.
    session.execute(_campaigns_of(networks).with_for_update())
    for statement in _with_networks(networks, own_waves):
        session.execute(statement, execution_options={"synchronize_session": False})
    session.expire_all()


def has_answers(session: Session, network_id: uuid.UUID) -> bool:
    """Return whether anybody ever began to answer for a network."""
    return count_answers(session, network_id) > 0


def count_answers(session: Session, network_id: uuid.UUID) -> int:
    """Return how many people have begun to answer for a network."""
    networks = select(tables.Network.id).where(tables.Network.id == network_id)
    counted = select(func.count(tables.Response.id)).where(
        tables.Response.campaign_id.in_(_campaigns_of(networks))
    )
    return session.scalar(counted) or 0


def count_seats(session: Session, network_id: uuid.UUID) -> int:
    """Return how many seats a network has, or had."""
    seat = tables.Membership
    counted = select(func.count(seat.id)).where(seat.network_id == network_id)
    return session.scalar(counted) or 0


def erase_territory(session: Session, territory_id: uuid.UUID) -> None:
    """Delete an invented commune with all that it holds and what was noted of it.

    The database itself keeps what was noted of a real one (migration 0003).
    """
    session.flush()
    networks = select(tables.Network.id).where(
        tables.Network.territory_id == territory_id
    )
    people = select(tables.Person.id).where(tables.Person.territory_id == territory_id)
    # A wave of the whole country stays, without what it asked here.
    waves = select(tables.Wave.id).where(
        or_(
            tables.Wave.territory_id == territory_id,
            tables.Wave.network_id.in_(networks),
        )
    )
    # Whoever is answering there ends first; afterwards their links lead nowhere.
    session.execute(_campaigns_of(networks).with_for_update())
    of_territory = tables.user_territories.c.territory_id == territory_id
    for statement in (
        delete(tables.OutboxMessage).where(tables.OutboxMessage.person_id.in_(people)),
        delete(tables.Link).where(tables.Link.person_id.in_(people)),
        *_with_networks(networks, waves),
        delete(tables.Person).where(tables.Person.territory_id == territory_id),
        delete(tables.Organisation).where(
            tables.Organisation.territory_id == territory_id
        ),
        delete(tables.user_territories).where(of_territory),
        delete(tables.AuditEvent).where(tables.AuditEvent.territory_id == territory_id),
        delete(tables.TerritoryAlias).where(
            tables.TerritoryAlias.territory_id == territory_id
        ),
        delete(tables.CommuneCovariate).where(
            tables.CommuneCovariate.territory_id == territory_id
        ),
        delete(tables.Territory).where(tables.Territory.id == territory_id),
    ):
        session.execute(statement, execution_options={"synchronize_session": False})
    session.expire_all()


def _campaigns_of(networks: Select[uuid.UUID]) -> Select[uuid.UUID]:
    return select(tables.Campaign.id).where(tables.Campaign.network_id.in_(networks))


def _with_networks(
    networks: Select[uuid.UUID], waves: Select[uuid.UUID]
) -> Sequence[Delete | Update]:
    """Return what deletes networks and waves with all that hangs on them, in order."""
    campaigns = _campaigns_of(networks)
    responses = select(tables.Response.id).where(
        tables.Response.campaign_id.in_(campaigns)
    )
    meetings = select(tables.Meeting.id).where(tables.Meeting.network_id.in_(networks))
    seats = select(tables.Membership.id).where(
        tables.Membership.network_id.in_(networks)
    )
    return (
        delete(tables.ResponseChange).where(
            tables.ResponseChange.response_id.in_(responses)
        ),
        delete(tables.Response).where(tables.Response.campaign_id.in_(campaigns)),
        delete(tables.FrozenResult).where(
            tables.FrozenResult.campaign_id.in_(campaigns)
        ),
        delete(tables.OutboxMessage).where(tables.OutboxMessage.wave_id.in_(waves)),
        delete(tables.Link).where(tables.Link.wave_id.in_(waves)),
        delete(tables.Campaign).where(tables.Campaign.network_id.in_(networks)),
        delete(tables.wave_networks).where(
            tables.wave_networks.c.network_id.in_(networks)
        ),
        delete(tables.MessageTemplate).where(tables.MessageTemplate.wave_id.in_(waves)),
        update(tables.Wave)
        .where(tables.Wave.copied_from_id.in_(waves))
        .values(copied_from_id=None),
        delete(tables.Wave).where(tables.Wave.id.in_(waves)),
        delete(tables.Attendance).where(
            or_(
                tables.Attendance.meeting_id.in_(meetings),
                tables.Attendance.membership_id.in_(seats),
            )
        ),
        delete(tables.Meeting).where(tables.Meeting.network_id.in_(networks)),
        delete(tables.Membership).where(tables.Membership.network_id.in_(networks)),
        update(tables.Network)
        .where(tables.Network.parent_id.in_(networks))
        .values(parent_id=None),
        delete(tables.Network).where(tables.Network.id.in_(networks)),
    )
