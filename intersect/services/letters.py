"""The message to one person: what they are asked, in their language."""

from __future__ import annotations

import base64
import hashlib
import hmac
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import parseaddr
from zoneinfo import ZoneInfo

from intersect.catalog import Catalog
from intersect.exchange.mail import Letter
from intersect.language import LANGUAGES, language, message
from intersect.services.message_texts import MessageText, filled_in
from intersect.settings import Settings
from intersect.storage.recipients import AskedSeat

HIDDEN_LINK = "https://…/r/…"
"""What stands for a personal link where there is none: in a preview."""
SIGNATURE = 12
"""Bytes of the signature under an address for unsubscribing."""


@dataclass(frozen=True)
class Asked:
    """What a wave still asks of a person, taken together."""

    networks: tuple[str, ...]
    minutes: int
    closes_at: datetime
    zone: str


def asked_of(catalog: Catalog, seats: Sequence[AskedSeat], now: datetime) -> Asked:
    """Return what these seats ask; of those still open, else of all."""
    shown = [each for each in seats if each.is_awaited(now)] or list(seats)
    asked = {(each.questionnaire, each.version, each.network) for each in shown}
    minutes = [
        catalog.get(name, version).questionnaire.minutes.most
        for name, version, _ in asked
    ]
    first = min(shown, key=lambda each: each.closes_at)
    networks = tuple(dict.fromkeys(each.network for each in shown))
    return Asked(networks, sum(minutes), first.closes_at, first.time_zone)


def spoken_by(person_language: str, settings: Settings) -> str:
    """Return the language in which somebody is written to."""
    return person_language if person_language in LANGUAGES else settings.language


def values_of(
    name: str, asked: Asked, link: str, code: str, settings: Settings
) -> dict[str, str]:
    """Return what comes in the place of each placeholder."""
    spoken = language(code)
    quotes = ("“", "”") if code == "en" else ("«", "»")
    networks = [each.join(quotes) for each in asked.networks]
    sender_name, sender_address = parseaddr(settings.mail_sender)
    return {
        "person": name,
        "networks": spoken.listed(networks),
        "link": link,
        "closing": spoken.moment(asked.closes_at, ZoneInfo(asked.zone), "long"),
        "minutes": spoken.number(asked.minutes),
        "sender": sender_name or sender_address,
    }


def written(
    text: MessageText, values: dict[str, str], code: str, unsubscribe_url: str
) -> MessageText:
    """Return a message as its reader gets it, with the way out of further ones."""
    filled = filled_in(text, values)
    farewell = language(code).text(
        message(
            "You do not want any more messages like this one? {url}",
            url=unsubscribe_url,
        )
    )
    return MessageText(filled.subject, f"{filled.body}\n\n-- \n{farewell}\n")


def letter(
    text: MessageText, name: str, address: str, message_id: uuid.UUID, stop_url: str
) -> Letter:
    """Return the letter that carries a message."""
    return Letter(
        to_name=name,
        to_address=address,
        subject=text.subject,
        body=text.body,
        id=f"intersect.{message_id}",
        unsubscribe_url=stop_url,
    )


def unsubscribe_url(person_id: uuid.UUID, settings: Settings) -> str:
    """Return the address at which a person asks for no more messages."""
    return f"{settings.base_url}/u/{unsubscribe_token(person_id, settings.secret_key)}"


def unsubscribe_token(person_id: uuid.UUID, secret_key: str) -> str:
    """Return a person's identifier, signed: nobody can unsubscribe somebody else."""
    signed = person_id.bytes + _signature(person_id.bytes, secret_key)
    return base64.urlsafe_b64encode(signed).decode().rstrip("=")


def person_of_token(token: str, secret_key: str) -> uuid.UUID | None:
    """Return whose token it is, or None when it was not made here."""
    try:
        signed = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except ValueError:
        return None
    person, signature = signed[:16], signed[16:]
    if len(person) < 16 or not hmac.compare_digest(
        signature, _signature(person, secret_key)
    ):
        return None
    return uuid.UUID(bytes=person)


def _signature(person: bytes, secret_key: str) -> bytes:
    key = f"unsubscribe {secret_key}".encode()
    return hmac.new(key, person, hashlib.sha256).digest()[:SIGNATURE]
