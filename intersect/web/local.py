"""What the pages of a commune's organisations and of its people have in common."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

from flask import abort, request
from wtforms import SelectChoice, SelectField

from intersect.language import message
from intersect.services.access import territories_for
from intersect.storage import networks, tables, territories
from intersect.storage.organisations import LocalFilter
from intersect.storage.paging import Page
from intersect.web import forms
from intersect.web.editing import EditForm
from intersect.web.home import Choices, places
from intersect.web.listing import asked_id, asked_of, asked_words
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session


class LocalForm(EditForm):
    """Something that belongs to a commune, which is chosen when it is added."""

    territory = SelectField(
        message("Commune"), validators=[forms.filled(message("Choose the commune."))]
    )

    def offer_communes(self) -> None:
        """Offer the communes where one works; that of the address first."""
        actor = current_actor()
        reach = territories_for(actor, "run_networks")
        communes = [
            each
            for each in networks.list_communes(db_session())
            if reach is None or each.id in reach
        ]
        self.territory.choices = [
            SelectChoice(str(each.id), each.name) for each in communes
        ]
        if len(communes) != 1:
            nothing = SelectChoice("", message("Choose a commune"))
            self.territory.choices.insert(0, nothing)
        if request.method != "POST":
            self.territory.data = request.args.get("commune", self.territory.data)

    @property
    def chosen(self) -> tables.Territory:
        """The commune that was chosen."""
        territory = networks.find_territory(
            db_session(), uuid.UUID(self.territory.data)
        )
        if territory is None:
            abort(404)
        allow("run_networks", territory.id)
        return territory


@dataclass(frozen=True)
class LocalPage:
    """A page of a list of organisations or people."""

    rows: Page[Any]
    wanted: LocalFilter
    communes: dict[uuid.UUID, str]
    places: Choices


def asked_filter() -> LocalFilter:
    """Return what the address asks for, where one works."""
    allow("run_networks")
    return LocalFilter(
        territories_for(current_actor(), "run_networks"),
        asked_words(),
        asked_id("within"),
        request.args.get("archived") == "1",
        asked_of("sort", ("name", "commune"), "name"),
    )


def local_page(page: Page[Any], wanted: LocalFilter) -> LocalPage:
    """Return what a list shows."""
    reach = territories_for(current_actor(), "run_networks")
    communes = {row.territory_id for row in page.rows}
    return LocalPage(
        page, wanted, territories.names_of(db_session(), communes), places(reach)
    )
