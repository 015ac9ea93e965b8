"""The first page after signing in: the networks that one works with."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from intersect.language import Message, message
from intersect.services.access import may, territories_for
from intersect.services.network_list import NetworkRow, networks_seen_by
from intersect.storage import network_list, territories
from intersect.storage.network_list import SORTS, STATES, NetworkFilter
from intersect.storage.paging import Page
from intersect.web.language import reader_language
from intersect.web.listing import asked_id, asked_of, asked_page, asked_words
from intersect.web.pages import catalog, now
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session

bp = Blueprint("home", __name__)

STATE_NAMES: dict[str, Message] = {
    "none": message("Being set up"),
    "open": message("Collecting answers"),
    "closed": message("Closed"),
}

Choices = Sequence[tuple[str, Message | str]]


@dataclass(frozen=True)
class HomePage:
    """The networks, and what to do first when there are none."""

    list: Page[NetworkRow]
    wanted: NetworkFilter
    places: Choices
    kinds: Choices
    may_create: bool
    may_administer: bool
    archived: int

    @property
    def has_fictitious(self) -> bool:
        """Whether some of it is the demonstration."""
        return any(row.network.territory.is_fictitious for row in self.list.rows)


@bp.get("/")
def page() -> ResponseReturnValue:
    """List the networks that the person may see."""
    session, actor = db_session(), current_actor()
    language = reader_language()
    kinds = [(kind.key, language.local(kind.name)) for kind in catalog().network_types]
    wanted = NetworkFilter(
        asked_words(),
        asked_id("within"),
        asked_of("kind", [key for key, _ in kinds]),
        asked_of("state", STATES),
        asked_of("sort", SORTS, "name"),
    )
    runs = territories_for(actor, "run_networks")
    shown = HomePage(
        list=networks_seen_by(session, actor, wanted, now(), asked_page()),
        wanted=wanted,
        places=places(territories_for(actor, "read_results")),
        kinds=kinds,
        may_create=may(actor, "run_networks"),
        may_administer=may(actor, "administer"),
        archived=network_list.count_archived(session, runs),
    )
    return render_template("pages/home.html", page=shown, state_names=STATE_NAMES)


@bp.get("/networks/archived")
def archived() -> ResponseReturnValue:
    """List the networks that were put away."""
    allow("run_networks")
    reach = territories_for(current_actor(), "run_networks")
    page = network_list.page_of_archived(db_session(), reach, asked_page())
    return render_template("pages/archived.html", page=page)


def places(reach: frozenset[uuid.UUID] | None) -> Choices:
    """Return the regions and communes by which somebody can narrow the list down."""
    return [
        (
            str(place_id),
            message("All of {name} (region)", name=name) if level == "region" else name,
        )
        for place_id, name, level in territories.list_places(db_session())
        if reach is None or place_id in reach
    ]
