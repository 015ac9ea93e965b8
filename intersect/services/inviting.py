"""Personal links: issued once, shown once, revocable; only their hash is kept."""

from __future__ import annotations

import hashlib
import secrets
import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from intersect.storage import audit, links, tables

LIFE_AFTER_CLOSING = timedelta(days=30)
"""How long a link still shows a respondent their own answers and receipt."""


@dataclass(frozen=True)
class IssuedLink:
    """A new link; this is the only time that its token is known."""

    membership_id: uuid.UUID
    person: str
    token: str
    url: str


def token_hash(token: str) -> bytes:
    """Return what is kept of a token: its SHA-256."""
    return hashlib.sha256(token.encode()).digest()


def issue_links(
    session: Session,
    campaign: tables.Campaign,
    memberships: Sequence[tables.Membership],
    base_url: str,
    now: datetime,
    by: int | None,
) -> list[IssuedLink]:
    """Give each of these members a new link; the links they had stop working.

    It opens all that the wave of `campaign` asks of the person, of whatever network.
    """
    issued = []
    for membership in memberships:
        revoke_links(session, campaign, membership, now, by)
        person = membership.person
        _, url = add_link(
            session,
            campaign.wave_id,
            person,
            campaign.closes_at,
            base_url,
            now,
            by,
        )
        token = url.rpartition("/")[2]
        issued.append(IssuedLink(membership.id, person.name, token, url))
    return issued


def add_link(
    session: Session,
    wave_id: uuid.UUID,
    person: tables.Person,
    closes_at: datetime,
    base_url: str,
    now: datetime,
    by: int | None,
) -> tuple[tables.Link, str]:
    """Give a person one more link and return its address; those they have stay."""
    token = secrets.token_urlsafe(18)
    link = tables.Link(
        wave_id=wave_id,
        person_id=person.id,
        token_hash=token_hash(token),
        issued_at=now,
        expires_at=closes_at + LIFE_AFTER_CLOSING,
    )
    session.add(link)
    session.flush()
    _note(session, by, "issued", link, person.territory_id)
    return link, f"{base_url}/r/{token}"


def revoke_links(
    session: Session,
    campaign: tables.Campaign,
    membership: tables.Membership,
    now: datetime,
    by: int | None,
) -> None:
    """Make every link of this member to the wave of `campaign` stop working."""
    wave_id, person = campaign.wave_id, membership.person
    _revoke(session, links.list_standing_links(session, wave_id, person.id), now, by)


def revoke_links_without_seat(
    session: Session, person: tables.Person, now: datetime, by: int | None
) -> None:
    """Make the links stop working that lead to no network that the person is in."""
    session.flush()
    _revoke(session, links.list_links_without_seat(session, person.id), now, by)


def extend_links(standing: Collection[tables.Link], closes_at: datetime) -> None:
    """Let links live as long as the collection's new closing date asks for."""
    for link in standing:
        if link.revoked_at is None:
            link.expires_at = closes_at + LIFE_AFTER_CLOSING


def _revoke(
    session: Session,
    standing: Sequence[tables.Link],
    now: datetime,
    by: int | None,
) -> None:
    for link in standing:
        link.revoked_at = now
        person = session.get_one(tables.Person, link.person_id)
        _note(session, by, "revoked", link, person.territory_id)


def _note(
    session: Session,
    by: int | None,
    action: str,
    link: tables.Link,
    territory_id: uuid.UUID,
) -> None:
    audit.add_event(session, by, action, ("link", link.id), territory_id)
