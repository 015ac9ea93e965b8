"""The first page after signing in: the networks that one works with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from intersect.services.access import may, territories_for
from intersect.services.closing import is_released
from intersect.services.collecting import CollectionState, state_of
from intersect.storage import campaigns, networks, tables
from intersect.web.language import reader_language
from intersect.web.pages import now
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session

bp = Blueprint("home", __name__)


@dataclass(frozen=True)
class NetworkRow:
    """A network as one line of the list."""

    network: tables.Network
    state: CollectionState
    members: int
    submitted: int
    has_page: bool
    """Whether the person runs this network."""
    has_diagnostic: bool
    """Whether the person may read its diagnostic, as it is now."""


def _orders() -> Mapping[str, Callable[[NetworkRow], Any]]:
    in_order = reader_language().sort_key
    return {
        "name": lambda row: in_order(row.network.name),
        "commune": lambda row: in_order(row.network.territory.name),
        "state": lambda row: row.state,
        "answers": lambda row: -row.submitted,
    }


@dataclass(frozen=True)
class HomePage:
    """The networks, and what to do first when there are none."""

    rows: Sequence[NetworkRow]
    sort: str
    may_create: bool
    may_administer: bool
    has_territories: bool
    archived: int

    @property
    def has_fictitious(self) -> bool:
        """Whether some of it is the demonstration."""
        return any(row.network.territory.is_fictitious for row in self.rows)


@bp.get("/")
def page() -> ResponseReturnValue:
    """List the networks that the person may see."""
    orders, sort = _orders(), request.args.get("sort", "")
    sort = sort if sort in orders else "name"
    actor = current_actor()
    shown = HomePage(
        rows=sorted(_rows(), key=orders[sort]),
        sort=sort,
        may_create=may(actor, "run_networks"),
        may_administer=may(actor, "administer"),
        has_territories=bool(networks.list_territories(db_session())),
        archived=len(_archived()),
    )
    return render_template("pages/home.html", page=shown)


@bp.get("/networks/archived")
def archived() -> ResponseReturnValue:
    """List the networks that were put away."""
    allow("run_networks")
    return render_template("pages/archived.html", networks=_archived())


def _archived() -> Sequence[tables.Network]:
    reach = territories_for(current_actor(), "run_networks")
    rows = networks.list_networks(db_session(), reach, archived=True)
    return sorted(rows, key=lambda each: reader_language().sort_key(each.name))


def _rows() -> list[NetworkRow]:
    session, actor, at = db_session(), current_actor(), now()
    members = networks.count_members(session)
    submitted = campaigns.count_submitted(session)
    latest = {each.network_id: each for each in campaigns.list_campaigns(session)}
    rows = []
    reach = territories_for(actor, "read_results")
    for network in networks.list_networks(session, reach):
        campaign = latest.get(network.id)
        state = state_of(campaign, at)
        runs = may(actor, "run_networks", network.territory_id)
        drafts = may(actor, "read_drafts", network.territory_id)
        row = NetworkRow(
            network,
            state,
            members.get(network.id, 0),
            submitted.get(campaign.id, 0) if campaign else 0,
            runs,
            is_released(campaign, at) or (drafts and campaign is not None),
        )
        if runs or row.has_diagnostic:
            rows.append(row)
    return rows
