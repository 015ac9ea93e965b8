"""The demonstration: an invented commune with networks in three states."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.services import answering, collecting, inviting, members, networks
from intersect.services import demonstration_contents as contents
from intersect.services.demonstration_contents import InventedNetwork
from intersect.services.inviting import IssuedLink
from intersect.services.networks import NetworkDetails
from intersect.services.seat import seat_in
from intersect.services.territories import add_territory
from intersect.storage import audit, erasure, tables
from intersect.storage import networks as network_rows

SUBJECT = ("demonstration", "1")
OPEN_FOR = timedelta(days=60)
"""Long enough to look around for weeks after it was loaded."""


def is_loaded(session: Session) -> bool:
    """Return whether the invented commune is there."""
    return _territory(session) is not None


def was_loaded(session: Session) -> bool:
    """Return whether the demonstration was ever loaded, removed or not."""
    return audit.has_event(session, "loaded", SUBJECT)


def load(session: Session, catalog: Catalog, now: datetime) -> None:
    """Add the commune: one network closed, one answering, one just set up."""
    territory = add_territory(session, contents.TERRITORY, None, is_fictitious=True)
    _load_answered(session, catalog, territory, now)
    _load_started(session, catalog, territory, now)
    _add_network(session, catalog, territory, contents.NEW, now)
    audit.add_event(session, None, "loaded", SUBJECT)


def respondent_link(
    session: Session, base_url: str, now: datetime
) -> IssuedLink | None:
    """Return a new link of somebody who has not answered, if the demonstration asks.

    It is always the same person's, so the answers typed with an earlier one are there.
    """
    territory = _territory(session)
    if territory is None:
        return None
    for network in network_rows.list_networks(session, {territory.id}):
        board = collecting.board(session, network, now)
        waiting = [row.member for row in board.members if row.state == "not_started"]
        started = [row.member for row in board.members if row.state == "started"]
        if board.campaign is not None and board.state == "open":
            chosen = (started + waiting)[:1]
            links = inviting.issue_links(
                session, board.campaign, chosen, base_url, now, None
            )
            return next(iter(links), None)
    return None


def remove(session: Session) -> bool:
    """Remove the invented commune with everything in it; False when it is not there."""
    territory = _territory(session)
    if territory is None:
        return False
    erasure.erase_territory(session, territory.id)
    audit.add_event(session, None, "removed", SUBJECT)
    return True


def _load_answered(
    session: Session, catalog: Catalog, territory: tables.Territory, now: datetime
) -> None:
    start = now - timedelta(days=30)
    invented = contents.ANSWERED
    network, seats = _add_network(session, catalog, territory, invented, start)
    campaign = collecting.open_collection(
        session, catalog, network, now - timedelta(days=1), start, None
    )
    for number, membership in enumerate(seats):
        at = start + timedelta(days=number + 1)
        _answer(session, catalog, campaign, membership, number, at)
    collecting.close_collection(session, campaign, now - timedelta(days=1), None)


def _load_started(
    session: Session, catalog: Catalog, territory: tables.Territory, now: datetime
) -> None:
    start = now - timedelta(days=3)
    invented = contents.STARTED
    network, seats = _add_network(session, catalog, territory, invented, start)
    campaign = collecting.open_collection(
        session, catalog, network, now + OPEN_FOR, start, None
    )
    _answer(session, catalog, campaign, seats[0], 3, now - timedelta(days=1))


def _add_network(
    session: Session,
    catalog: Catalog,
    territory: tables.Territory,
    invented: InventedNetwork,
    at: datetime,
) -> tuple[tables.Network, list[tables.Membership]]:
    kind = catalog.network_type(invented.kind)
    details = NetworkDetails(invented.name, invented.purpose)
    network = networks.add_network(session, territory, kind, details, at, None)
    return network, members.add_members(session, network, invented.members, at, None)


def _answer(
    session: Session,
    catalog: Catalog,
    campaign: tables.Campaign,
    membership: tables.Membership,
    number: int,
    at: datetime,
) -> None:
    """Save each section and submit, as the respondent's pages would."""
    seat = seat_in(campaign, membership, catalog, None)
    fields = contents.answers_of(number)
    for section in seat.questionnaire.sections:
        ids = {question.id for question in section.questions}
        form = {k: v for k, v in fields.items() if k.partition(".")[0] in ids}
        seat, outcome = answering.save(session, seat, section, form, at)
        if outcome.problems:
            raise ValueError(f"the demonstration answers wrongly: {outcome.problems}")
    answering.submit(session, seat, at)


def _territory(session: Session) -> tables.Territory | None:
    code = contents.TERRITORY.code
    territory = network_rows.find_territory_by_code(session, code)
    return territory if territory is not None and territory.is_fictitious else None
