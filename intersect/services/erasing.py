"""Taking a network away for good: without answers, or, explicitly, with them."""

from __future__ import annotations

from sqlalchemy.orm import Session

from intersect.language import message
from intersect.registry.names import folded
from intersect.services.refusal import Refused, field_problem
from intersect.storage import audit, erasure, tables


def delete_network(session: Session, network: tables.Network, by: int | None) -> None:
    """Delete a network for which nobody has answered."""
    if erasure.has_answers(session, network.id):
        raise Refused(
            [
                field_problem(
                    "has_answers",
                    "",
                    message("Somebody has answered for this network."),
                    message("Archive it instead."),
                )
            ]
        )
    _erase(session, network, "deleted", by)


def erase_network(
    session: Session, network: tables.Network, typed_name: str, by: int | None
) -> None:
    """Erase a network with its answers and results; its name was typed to confirm.

    What is noted of it says in numbers what it was.
    """
    if folded(typed_name) != folded(network.name):
        raise Refused(
            [
                field_problem(
                    "other_name",
                    "name",
                    message("This is not the name of the network."),
                    message("Write its name as it stands above."),
                )
            ]
        )
    _erase(session, network, "erased", by)


def _erase(
    session: Session, network: tables.Network, action: str, by: int | None
) -> None:
    audit.add_event(
        session,
        by,
        action,
        ("network", network.id),
        network.territory_id,
        seats=erasure.count_seats(session, network.id),
        answers=erasure.count_answers(session, network.id),
    )
    erasure.erase_network(session, network.id)
