"""The networks that somebody sees, as lines of a list."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from intersect.services.access import Actor, may, territories_for
from intersect.services.closing import GRACE, is_released
from intersect.services.collecting import CollectionState, state_of
from intersect.storage import campaigns, network_list, networks, tables
from intersect.storage.campaigns import Submitted
from intersect.storage.network_list import NetworkFilter, Sight
from intersect.storage.paging import Page

NONE = Submitted(0, 0)


@dataclass(frozen=True)
class NetworkRow:
    """A network as one line of the list."""

    network: tables.Network
    state: CollectionState
    members: int
    """Those that it has now, and former ones who answered."""
    submitted: int
    has_page: bool
    """Whether the person runs this network."""
    has_diagnostic: bool
    """Whether the person may read its diagnostic, as it is now."""


def sight_of(actor: Actor) -> Sight:
    """Return where somebody sees networks, and which."""
    return Sight(
        territories_for(actor, "run_networks"),
        territories_for(actor, "read_drafts"),
        territories_for(actor, "read_results"),
    )


def networks_after(
    session: Session, actor: Actor, now: datetime, after: uuid.UUID | None, at_most: int
) -> Sequence[tables.Network]:
    """Return the networks that somebody sees, by identifier, from one on."""
    sight = sight_of(actor)
    return network_list.list_after(session, sight, now, GRACE, after, at_most)


def network_seen_by(
    session: Session, actor: Actor, now: datetime, network_id: uuid.UUID
) -> tables.Network | None:
    """Return a network if somebody sees it."""
    sight = sight_of(actor)
    return network_list.find_seen(session, sight, now, GRACE, network_id)


def networks_seen_by(
    session: Session, actor: Actor, wanted: NetworkFilter, now: datetime, number: int
) -> Page[NetworkRow]:
    """Return a page of the networks that somebody runs or may read results of."""
    sight = sight_of(actor)
    page = network_list.page_of_networks(session, wanted, sight, now, GRACE, number)
    shown = [network.id for network in page.rows]
    latest = campaigns.latest_campaigns(session, shown)
    members = networks.count_members(session, shown)
    submitted = campaigns.count_submitted(
        session, [campaign.id for campaign in latest.values()]
    )
    rows = []
    for network in page.rows:
        campaign = latest.get(network.id)
        drafts = may(actor, "read_drafts", network.territory_id)
        answers = submitted.get(campaign.id, NONE) if campaign else NONE
        rows.append(
            NetworkRow(
                network,
                state_of(campaign, now),
                members.get(network.id, 0) + answers.former,
                answers.in_all,
                may(actor, "run_networks", network.territory_id),
                is_released(campaign, now) or (drafts and campaign is not None),
            )
        )
    return Page(rows, page.number, page.total, page.has_more)
