"""What the pages of the staff load and say in the same way."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime

from flask import abort, current_app, flash, request

from intersect.catalog import Catalog
from intersect.language import Message
from intersect.services.access import Action
from intersect.services.kept_counts import KeptCounts
from intersect.services.rosters import find_ties_campaign
from intersect.services.work_queue import WorkQueue
from intersect.settings import Settings
from intersect.storage import campaigns, networks, tables
from intersect.web.language import reader_language
from intersect.web.security import allow
from intersect.web.session import db_session

TIES = "ties"
"""What `asked` says in an address that is about the roster of ties."""


def catalog() -> Catalog:
    """Return the questionnaires and network types that are shipped."""
    kept: Catalog = current_app.extensions["intersect.catalog"]
    return kept


def settings() -> Settings:
    """Return the settings of this installation."""
    kept: Settings = current_app.extensions["intersect.settings"]
    return kept


def now() -> datetime:
    """Return the present moment."""
    return datetime.now(UTC)


def work_queue() -> WorkQueue:
    """Return what wakes up whoever does the work that pages leave to them."""
    queue: WorkQueue = current_app.extensions["intersect.queue"]
    return queue


def kept_counts() -> KeptCounts:
    """Return the counts of many people that this process has just made."""
    kept: KeptCounts = current_app.extensions["intersect.counts"]
    return kept


def announce(done: Message, kind: str = "success") -> None:
    """Say on the next page what was just done."""
    flash(reader_language().text(done), kind)


def asked_region() -> uuid.UUID | None:
    """Return the region that the address asks for, if it does."""
    try:
        return uuid.UUID(request.args.get("region", ""))
    except ValueError:
        return None


def network_or_404(
    network_id: uuid.UUID, action: Action = "run_networks"
) -> tables.Network:
    """Return the network, unless it does not exist or is none of the person's."""
    network = networks.find_network(db_session(), network_id)
    if network is None:
        abort(404)
    allow(action, network.territory_id)
    return network


def member_or_404(
    network: tables.Network, membership_id: uuid.UUID
) -> tables.Membership:
    """Return a present member of that network."""
    membership = networks.find_member(db_session(), network.id, membership_id)
    if membership is None:
        abort(404)
    return membership


def asked_ties() -> str | None:
    """Return what the address is about where that is not the usual questionnaire."""
    return TIES if request.args.get("asked") == TIES else None


def asked_campaign(network: tables.Network) -> tables.Campaign | None:
    """Return the collection that the address is about: of ties, or the usual one."""
    if not asked_ties():
        return campaigns.find_campaign(db_session(), network.id)
    return find_ties_campaign(db_session(), catalog(), network.id) or abort(404)


def campaign_or_404(network: tables.Network) -> tables.Campaign:
    """Return the network's collection of answers."""
    campaign = campaigns.find_campaign(db_session(), network.id)
    if campaign is None:
        abort(404)
    return campaign
