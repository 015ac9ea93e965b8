"""Networks: creating one, the page from which it is run, changing and archiving it."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from wtforms import RadioField, SelectChoice, SelectField, SelectMultipleField

from intersect.language import Language, Message, message
from intersect.registry.profile import GOVERNANCE, MANDATES
from intersect.services import collecting, networks
from intersect.services.access import may, territories_for
from intersect.services.closing import is_final
from intersect.services.collecting import Board, MemberProgress, SectorProgress
from intersect.services.networks import NetworkDetails
from intersect.services.rosters import find_ties_campaign
from intersect.storage import networks as rows
from intersect.storage import tables
from intersect.web import forms
from intersect.web.editing import EditForm
from intersect.web.language import reader_language
from intersect.web.pages import announce, catalog, network_or_404, now
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session

bp = Blueprint("networks", __name__, url_prefix="/networks")

VOICES: Mapping[str, Message] = {
    "sector": message("each sector has one voice"),
    "organisation": message("each institution has one voice"),
}
STATE_ORDER = ("not_started", "started", "submitted", "declined")


class NewNetworkForm(forms.StaffForm):
    """Commune, type, name and purpose."""

    territory = SelectField(
        message("Commune"),
        coerce=str,
        validators=[forms.filled(message("Choose the commune."))],
    )
    name = forms.line(
        message("Name of the network"), message("Enter the name of the network.")
    )
    kind = RadioField(
        message("Type of network"),
        validators=[forms.filled(message("Choose the type of network."))],
        validate_choice=False,
    )
    purpose = forms.paragraph(message("What the network is for"))


class NetworkForm(EditForm):
    """Name, purpose and expected sectors."""

    name = forms.line(
        message("Name of the network"), message("Enter the name of the network.")
    )
    purpose = forms.paragraph(message("What the network is for"))
    expected_sectors = SelectMultipleField(message("Sectors expected at the table"))


@dataclass(frozen=True)
class NetworkPage:
    """Everything the page of one network shows."""

    board: Board
    rows: tuple[MemberProgress, ...]
    sectors: tuple[SectorProgress, ...]
    """Those expected first."""
    sort: str
    voice: Message
    asked_again: int
    """How many members asked for a new link."""
    is_final: bool
    """Whether the diagnostic is not a draft any more."""
    parent: tables.Network | None
    """The network that it is a part of."""
    has_ties: bool
    """Whether it was asked for the ties between its institutions."""


def _orders() -> Mapping[str, Callable[[MemberProgress], Any]]:
    language, names = reader_language(), catalog()

    def sector(row: MemberProgress) -> str:
        return language.local(names.sector_name(row.member.sector))

    return {
        "sector": lambda row: language.sort_key(sector(row)),
        "name": lambda row: language.sort_key(row.member.person.name),
        "organisation": lambda row: language.sort_key(row.member.organisation.name),
        "state": lambda row: STATE_ORDER.index(row.state),
    }


def _sector_order(row: SectorProgress) -> tuple[bool, tuple[str, str]]:
    """Keep the order of those expected; put the others in that of the reader."""
    if row.is_expected:
        return False, ("", "")
    language = reader_language()
    return True, language.sort_key(language.local(catalog().sector_name(row.sector)))


@bp.route("/new", methods=["GET", "POST"])
def new() -> ResponseReturnValue:
    """Create a network."""
    allow("run_networks")
    session = db_session()
    form = _new_form()
    if form.validate_on_submit():
        territory = rows.find_territory(session, uuid.UUID(form.territory.data))
        kind = catalog().network_type(form.kind.data)
        if territory is not None:
            allow("run_networks", territory.id)
            with form.refusals():
                network = networks.add_network(
                    session,
                    territory,
                    kind,
                    NetworkDetails(form.name.data, form.purpose.data),
                    now(),
                    current_actor().user_id,
                )
                session.commit()
                announce(message("The network was created. Now add its members."))
                return redirect(url_for(".page", network_id=network.id), 303)
    shown = render_template("pages/network_new.html", form=form)
    return shown, 422 if form.errors else 200


@bp.get("/<uuid:network_id>")
def page(network_id: uuid.UUID) -> ResponseReturnValue:
    """Show a network: what to do next, its members and who has answered."""
    network = network_or_404(network_id)
    at = now()
    board = collecting.board(db_session(), network, at)
    orders = _orders()
    sort = request.args.get("sort", "sector")
    sort = sort if sort in orders else "sector"
    shown = NetworkPage(
        board,
        tuple(sorted(board.members, key=orders[sort])),
        tuple(sorted(board.sectors, key=_sector_order)),
        sort,
        VOICES[network.voice],
        sum(row.link == "renewal_asked" for row in board.members),
        is_final(board.campaign, at),
        rows.find_network(db_session(), network.parent_id)
        if network.parent_id
        else None,
        find_ties_campaign(db_session(), catalog(), network.id) is not None,
    )
    return render_template(
        "pages/network.html",
        page=shown,
        catalog=catalog(),
        mandates=MANDATES,
        governance=GOVERNANCE,
    )


@bp.route("/<uuid:network_id>/edit", methods=["GET", "POST"])
def edit(network_id: uuid.UUID) -> ResponseReturnValue:
    """Correct a network's name, purpose or expected sectors."""
    network = network_or_404(network_id)
    session = db_session()
    form = NetworkForm(obj=network)
    form.expected_sectors.choices = [
        SelectChoice(sector.code, reader_language().local(sector.name))
        for sector in catalog().sectors
    ]
    if form.validate_on_submit():
        details = NetworkDetails(
            form.name.data, form.purpose.data, form.expected_sectors.data
        )
        with form.refusals():
            networks.change_network(session, network, details, current_actor().user_id)
            session.commit()
            announce(message("The network was saved."))
            return redirect(url_for(".page", network_id=network.id), 303)
    shown = render_template(
        "pages/network_edit.html",
        form=form,
        network=network,
        may_administer=may(current_actor(), "administer"),
    )
    return shown, 422 if form.errors else 200


@bp.route("/<uuid:network_id>/archive", methods=["GET", "POST"])
def archive(network_id: uuid.UUID) -> ResponseReturnValue:
    """Ask, then put the network away."""
    network = network_or_404(network_id)
    if request.method != "POST":
        return render_template("pages/network_archive.html", network=network)
    session = db_session()
    networks.archive_network(session, network, now(), current_actor().user_id)
    session.commit()
    announce(message("{name} was archived.", name=network.name))
    return redirect(url_for("home.page"), 303)


@bp.post("/<uuid:network_id>/restore")
def restore(network_id: uuid.UUID) -> ResponseReturnValue:
    """Bring an archived network back."""
    network = network_or_404(network_id)
    session = db_session()
    networks.restore_network(session, network, current_actor().user_id)
    session.commit()
    announce(message("{name} is in use again.", name=network.name))
    return redirect(url_for(".page", network_id=network.id), 303)


def _new_form() -> NewNetworkForm:
    language, actor = reader_language(), current_actor()
    reach = territories_for(actor, "run_networks")
    communes = sorted(
        (
            each
            for each in rows.list_communes(db_session())
            if reach is None or each.id in reach
        ),
        key=lambda each: language.sort_key(each.name),
    )
    form = NewNetworkForm()
    form.territory.choices = [
        SelectChoice(str(each.id), each.name) for each in communes
    ]
    if len(communes) > 1:
        form.territory.choices.insert(0, SelectChoice("", message("Choose a commune")))
    form.kind.choices = [
        SelectChoice(kind.key, _described(kind.key, language))
        for kind in catalog().network_types
    ]
    if form.kind.data not in {kind.key for kind in catalog().network_types}:
        form.kind.data = None
    return form


def _described(key: str, language: Language) -> Message:
    kind = catalog().network_type(key)
    sectors = [
        language.local(catalog().sector_name(code)) for code in kind.expected_sectors
    ]
    if not sectors:
        return message("{name}: {voice}", name=kind.name, voice=VOICES[kind.voice])
    return message(
        "{name}: {voice}; expected: {sectors}",
        name=kind.name,
        voice=VOICES[kind.voice],
        sectors=sectors,
    )
