"""The collection of answers: opening and closing it, and seeing who has answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from intersect.catalog import Catalog, Shipped
from intersect.language import message
from intersect.services import inviting, publishing
from intersect.services.closing import is_over
from intersect.services.dates import LAST_MINUTE, require_near_future, require_own
from intersect.services.refusal import Refused, field_problem
from intersect.storage import audit, campaigns, links, networks, responses, tables
from intersect.storage.responses import ProgressState, ResponseProgress

USUAL_DAYS = 21
IDLE_AFTER = timedelta(days=3)
"""After how long without saving somebody who has started is said to be idle."""

CollectionState = Literal["none", "open", "closed"]
LinkState = Literal["none", "standing", "renewal_asked", "revoked"]


@dataclass(frozen=True)
class MemberProgress:
    """A member, how far they are and whether they can get in; never their answers."""

    member: tables.Membership
    state: ProgressState
    link: LinkState
    opened_at: datetime | None = None
    """When they first used their link; None for who never did, as far as is known."""
    idle_days: int = 0
    """Of who has opened or started: whole days since; 0 while that is recent."""


@dataclass(frozen=True)
class SectorProgress:
    """How many members of a sector have answered."""

    sector: str
    members: int
    submitted: int
    is_expected: bool


@dataclass(frozen=True)
class Board:
    """A network's collection as its coordinator sees it."""

    network: tables.Network
    campaign: tables.Campaign | None
    state: CollectionState
    members: tuple[MemberProgress, ...]
    sectors: tuple[SectorProgress, ...]

    @property
    def submitted(self) -> int:
        """Return how many members have submitted."""
        return sum(each.state == "submitted" for each in self.members)

    @property
    def awaited(self) -> tuple[MemberProgress, ...]:
        """Return who can still answer: nobody, unless the collection is open."""
        if self.state != "open":
            return ()
        return tuple(
            each for each in self.members if each.state in ("not_started", "started")
        )

    @property
    def with_link(self) -> tuple[tables.Membership, ...]:
        """Return the awaited members who have a link that opens."""
        return tuple(each.member for each in self.awaited if each.link == "standing")

    @property
    def without_link(self) -> tuple[tables.Membership, ...]:
        """Return the awaited members who need a link, or asked for another."""
        return tuple(each.member for each in self.awaited if each.link != "standing")


def usual_closing(now: datetime, zone: str) -> datetime:
    """Return the end of the day three weeks from now, in the commune's time zone."""
    day = (now.astimezone(ZoneInfo(zone)) + timedelta(days=USUAL_DAYS)).date()
    return datetime.combine(day, LAST_MINUTE, ZoneInfo(zone))


def asked_in(
    catalog: Catalog, network: tables.Network, campaign: tables.Campaign | None
) -> Shipped:
    """Return what a network is asked; before its collection, what it would be asked."""
    if campaign is not None:
        return catalog.get(campaign.questionnaire, campaign.version)
    return catalog.latest(catalog.network_type(network.type_key).questionnaires[0])


def state_of(campaign: tables.Campaign | None, now: datetime) -> CollectionState:
    """Return whether answers are taken at this moment."""
    if campaign is None:
        return "none"
    over = is_over(campaign.closes_at, campaign.closed_at, now)
    return "closed" if over else "open"


def open_collection(
    session: Session,
    catalog: Catalog,
    network: tables.Network,
    closes_at: datetime,
    now: datetime,
    by: int | None,
) -> tables.Campaign:
    """Start taking answers to the newest questionnaire of the network's type."""
    require_near_future(closes_at, now)
    if campaigns.find_campaign(session, network.id) is not None:
        raise Refused(
            [
                field_problem(
                    "already_open",
                    "closes_at",
                    message("This network already has a collection of answers."),
                    message("Change its closing date, or reopen it."),
                )
            ]
        )
    asked = asked_in(catalog, network, None)
    publishing.keep_asked(session, asked, now)
    campaign = tables.Campaign(
        wave=_own_wave(network, asked, now),
        network=network,
        network_id=network.id,
        questionnaire=asked.questionnaire.id,
        version=asked.questionnaire.version,
        digest=asked.digest,
        opened_at=now,
        closes_at=closes_at,
    )
    session.add(campaign)
    session.flush()
    _note(session, by, "opened", campaign)
    return campaign


def _own_wave(network: tables.Network, asked: Shipped, now: datetime) -> tables.Wave:
    """Return the wave of a collection that is one network's alone."""
    return tables.Wave(
        name=network.name,
        state="open",
        network_id=network.id,
        territory_id=network.territory_id,
        questionnaires=[asked.questionnaire.id],
        created_at=now,
        opened_at=now,
    )


def change_closing(
    session: Session,
    campaign: tables.Campaign,
    closes_at: datetime,
    now: datetime,
    by: int | None,
) -> None:
    """Take answers until another date; links live along with it."""
    require_own(campaign)
    require_near_future(closes_at, now)
    campaign.closes_at = closes_at
    inviting.extend_links(links.list_links(session, campaign.wave_id), closes_at)
    _note(session, by, "changed_closing", campaign)


def close_collection(
    session: Session, campaign: tables.Campaign, now: datetime, by: int | None
) -> None:
    """Stop taking answers now."""
    require_own(campaign)
    campaign.closed_at = campaign.wave.closed_at = now
    campaign.wave.state = "closed"
    _note(session, by, "closed", campaign)


def reopen_collection(
    session: Session,
    campaign: tables.Campaign,
    closes_at: datetime,
    now: datetime,
    by: int | None,
) -> None:
    """Take answers again until a new date; what was submitted can be corrected."""
    require_own(campaign)
    require_near_future(closes_at, now)
    campaign.closed_at = campaign.wave.closed_at = None
    campaign.wave.state = "open"
    campaign.wave.revision += 1
    campaign.closes_at = closes_at
    inviting.extend_links(links.list_links(session, campaign.wave_id), closes_at)
    _note(session, by, "reopened", campaign)


def board(
    session: Session,
    network: tables.Network,
    now: datetime,
    campaign: tables.Campaign | None = None,
) -> Board:
    """Return who has a seat, who has a link and who has answered.

    In the collection given, by default the network's latest.
    """
    campaign = campaign or campaigns.find_campaign(session, network.id)
    members = networks.list_members(session, network.id)
    found: dict[object, ResponseProgress] = {}
    standing: dict[object, tables.Link] = {}
    if campaign is not None:
        for each in responses.list_progress(session, campaign.id):
            found[each.membership_id] = each
        for link in links.list_links(session, campaign.wave_id, network.id):
            standing[link.person_id] = link
    rows = tuple(
        _progress(member, found.get(member.id), standing.get(member.person_id), now)
        for member in members
    )
    return Board(
        network,
        campaign,
        state_of(campaign, now),
        rows,
        _by_sector(rows, network.expected_sectors),
    )


def _progress(
    member: tables.Membership,
    found: ResponseProgress | None,
    link: tables.Link | None,
    now: datetime,
) -> MemberProgress:
    """Return how far a member is, from their response and their latest link."""
    state = found.state if found else "not_started"
    opened_at = link.opened_at if link else None
    latest = found.saved_at if found and state == "started" else opened_at
    is_waiting = state in ("not_started", "started")
    still = now - latest if is_waiting and latest else timedelta()
    return MemberProgress(
        member,
        state,
        _link_state(link) if link else "none",
        opened_at,
        still.days if still >= IDLE_AFTER else 0,
    )


def _link_state(link: tables.Link) -> LinkState:
    if link.renewal_asked_at is not None:
        return "renewal_asked"
    return "standing" if link.revoked_at is None else "revoked"


def _by_sector(
    rows: Sequence[MemberProgress], expected: Sequence[str]
) -> tuple[SectorProgress, ...]:
    present = sorted({row.member.sector for row in rows} - set(expected))
    return tuple(
        SectorProgress(
            sector,
            sum(row.member.sector == sector for row in rows),
            sum(
                row.member.sector == sector and row.state == "submitted" for row in rows
            ),
            sector in expected,
        )
        for sector in (*expected, *present)
    )


def _note(
    session: Session, by: int | None, action: str, campaign: tables.Campaign
) -> None:
    audit.add_event(
        session,
        by,
        action,
        ("campaign", campaign.id),
        campaign.network.territory_id,
        closes_at=campaign.closes_at.isoformat(),
    )
