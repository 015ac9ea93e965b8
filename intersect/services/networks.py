"""Creating, changing and putting away a commune's networks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from intersect.language import message
from intersect.registry.model import NetworkType
from intersect.services.refusal import Refused, field_problem
from intersect.storage import audit, tables
from intersect.storage import networks as rows


@dataclass(frozen=True)
class NetworkDetails:
    """What a coordinator says about a network."""

    name: str
    purpose: str = ""
    expected_sectors: Sequence[str] = ()


def add_network(
    session: Session,
    territory: tables.Territory,
    kind: NetworkType,
    details: NetworkDetails,
    now: datetime,
    by: int | None,
) -> tables.Network:
    """Add a network of a type, which gives it its voice and its expected sectors."""
    _require_free_name(session, territory, details.name, None)
    network = tables.Network(
        territory=territory,
        territory_id=territory.id,
        type_key=kind.key,
        voice=kind.voice,
        name=details.name,
        purpose=details.purpose,
        expected_sectors=list(details.expected_sectors or kind.expected_sectors),
        created_at=now,
    )
    session.add(network)
    session.flush()
    _note(session, by, "added", network, name=network.name)
    return network


def change_network(
    session: Session, network: tables.Network, details: NetworkDetails, by: int | None
) -> None:
    """Correct a network's name, purpose or expected sectors."""
    _require_free_name(session, network.territory, details.name, network)
    network.name = details.name
    network.purpose = details.purpose
    network.expected_sectors = list(details.expected_sectors)
    _note(session, by, "changed", network, name=network.name)


def archive_network(
    session: Session, network: tables.Network, now: datetime, by: int | None
) -> None:
    """Put a network away; its answers and results are kept."""
    network.archived_at = now
    _note(session, by, "archived", network)


def restore_network(session: Session, network: tables.Network, by: int | None) -> None:
    """Bring an archived network back."""
    network.archived_at = None
    _note(session, by, "restored", network)


def _require_free_name(
    session: Session,
    territory: tables.Territory,
    name: str,
    present: tables.Network | None,
) -> None:
    # Compared here: a database's own lower() may know no letter beyond English.
    in_use = rows.list_networks(session, {territory.id})
    others = (each for each in in_use if each is not present)
    if any(each.name.casefold() == name.casefold() for each in others):
        raise Refused(
            [
                field_problem(
                    "duplicate_name",
                    "name",
                    message("This commune already has a network with this name."),
                    message("Give it another name, or use the network that exists."),
                )
            ]
        )


def _note(
    session: Session,
    by: int | None,
    action: str,
    network: tables.Network,
    **details: object,
) -> None:
    subject = ("network", network.id)
    audit.add_event(session, by, action, subject, network.territory_id, **details)
