"""Personal links: issued, shown once with a message and a QR code, revoked."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import segno
from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from intersect.language import message
from intersect.services import collecting, inviting
from intersect.services.inviting import IssuedLink
from intersect.storage import tables
from intersect.web.language import reader_language
from intersect.web.pages import (
    announce,
    campaign_or_404,
    catalog,
    member_or_404,
    network_or_404,
    now,
    settings,
)
from intersect.web.security import current_actor
from intersect.web.session import db_session

bp = Blueprint("links", __name__, url_prefix="/networks/<uuid:network_id>")

LOCAL_HOSTS = frozenset({"localhost", "127.0.0.1", "::1"})
"""What every device calls itself: links to them lead nowhere from another one."""


@dataclass(frozen=True)
class Invitation:
    """What one member is given: the link, a message to copy, a code to print."""

    link: IssuedLink
    text: str
    qr: str
    """The link as a QR code, an image in a data address."""


@bp.post("/links")
def issue(network_id: uuid.UUID) -> ResponseReturnValue:
    """Give a link to every member without one and show them, this once."""
    network = network_or_404(network_id)
    campaign = campaign_or_404(network)
    board = collecting.board(db_session(), network, now())
    if board.without_link:
        return show_issued(network, campaign, board.without_link)
    # The page with the links was loaded again: they cannot be, only replaced.
    target = ".renew" if board.with_link else "networks.page"
    return redirect(url_for(target, network_id=network.id), 303)


@bp.route("/links/renew", methods=["GET", "POST"])
def renew(network_id: uuid.UUID) -> ResponseReturnValue:
    """Ask, then give a new link to everybody who has not submitted."""
    network = network_or_404(network_id)
    campaign = campaign_or_404(network)
    board = collecting.board(db_session(), network, now())
    if not board.awaited:
        abort(404)
    if request.method != "POST":
        return render_template("pages/links_renew.html", network=network, board=board)
    return show_issued(network, campaign, [each.member for each in board.awaited])


@bp.route("/members/<uuid:membership_id>/link", methods=["GET", "POST"])
def reissue(network_id: uuid.UUID, membership_id: uuid.UUID) -> ResponseReturnValue:
    """Ask, then give one member a new link in place of the old one."""
    network = network_or_404(network_id)
    campaign = campaign_or_404(network)
    member = member_or_404(network, membership_id)
    if request.method != "POST":
        return render_template("pages/link_new.html", network=network, member=member)
    return show_issued(network, campaign, [member])


@bp.route("/members/<uuid:membership_id>/link/revoke", methods=["GET", "POST"])
def revoke(network_id: uuid.UUID, membership_id: uuid.UUID) -> ResponseReturnValue:
    """Ask, then make a member's link stop working."""
    network = network_or_404(network_id)
    campaign = campaign_or_404(network)
    member = member_or_404(network, membership_id)
    if request.method != "POST":
        return render_template("pages/link_revoke.html", network=network, member=member)
    session = db_session()
    inviting.revoke_links(session, campaign, member, now(), current_actor().user_id)
    session.commit()
    announce(
        message("The link of {person} no longer works.", person=member.person.name)
    )
    return redirect(url_for("networks.page", network_id=network.id), 303)


def show_issued(
    network: tables.Network,
    campaign: tables.Campaign,
    members: Sequence[tables.Membership],
) -> ResponseReturnValue:
    """Give these members links and show them, this once."""
    session = db_session()
    links = inviting.issue_links(
        session,
        campaign,
        members,
        settings().base_url,
        now(),
        current_actor().user_id,
    )
    session.commit()
    minutes = catalog().get(campaign.questionnaire, campaign.version)
    return render_template(
        "pages/links.html",
        network=network,
        campaign=campaign,
        is_local=urlsplit(settings().base_url).hostname in LOCAL_HOSTS,
        invitations=[
            Invitation(
                link,
                _text(link, network, campaign, minutes.questionnaire.minutes.most),
                qr_code(link.url),
            )
            for link in links
        ],
    )


def _text(
    link: IssuedLink, network: tables.Network, campaign: tables.Campaign, minutes: int
) -> str:
    """Return the message to send; the date is the commune's."""
    language = reader_language()
    zone = ZoneInfo(network.territory.time_zone)
    closing = language.moment(campaign.closes_at, zone, "long")
    return language.text(
        message(
            "Hello, {person}. As a member of “{network}”, please answer the "
            "questionnaire about how the network works. It takes about {minutes} "
            "minutes; you can stop and continue later. This is your personal link, "
            "please do not share it: {url} It is open until {closing}. Thank you!",
            person=link.person,
            network=network.name,
            minutes=minutes,
            url=link.url,
            closing=closing,
        )
    )


def qr_code(url: str) -> str:
    """Return the code of an address as an image without colours or sizes of its own."""
    return str(segno.make(url, error="m").svg_data_uri(border=2, scale=4))
