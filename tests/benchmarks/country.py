"""An invented country: networks of eight members, and a database with their answers."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray
from sqlalchemy import Engine

from intersect.analysis.answer_table import AnswerTable, Item
from intersect.catalog import Shipped, load_catalog
from intersect.paths import shipped
from intersect.questionnaire.parts import NA, NS
from intersect.questionnaire.response import MISSING_CODE, NA_CODE, NS_CODE
from intersect.storage import tables

MEMBERS = 8
SECTORS = ("educacion", "salud", "desarrollo_social", "justicia", "ninez", "vivienda")
OPENED = datetime(2026, 3, 1, tzinfo=UTC)
VALUES = {NS_CODE: NS, NA_CODE: NA}
LABELS = ("intercambio", "coordinacion", "intersectorial", NS)


@cache
def core() -> Shipped:
    """The questionnaire that everybody answers."""
    return load_catalog(shipped("questionnaires")).latest("nucleo")


@dataclass(frozen=True)
class Country:
    """Answers of members 0–7 of network 0, then of network 1, and so on."""

    items: tuple[Item, ...]
    codes: NDArray[np.int8]
    """Items × respondents."""
    networks: tuple[str, ...]
    sectors: tuple[str, ...]
    """Of each respondent; every network has at least three."""

    @property
    def members(self) -> list[tuple[int, str]]:
        """Network and sector of every respondent."""
        return [(n // MEMBERS, sector) for n, sector in enumerate(self.sectors)]

    def table(self) -> AnswerTable:
        """The answers in an order that helps nobody, laid out as they are stored."""
        shuffled = np.random.default_rng(2).permutation(len(self.sectors)).tolist()
        return AnswerTable(
            items=self.items,
            codes=np.ascontiguousarray(self.codes.T[shuffled]).T,
            networks=tuple(self.networks[n // MEMBERS] for n in shuffled),
            respondents=tuple(f"r{n:06}" for n in shuffled),
            sectors=tuple(self.sectors[n] for n in shuffled),
            organisations=("",) * len(shuffled),
            order=self.networks,
        )


def make_country(networks: int, seed: int = 1) -> Country:
    """Invent a country: 2 % of the answers missing, 5 % NS, NA where it is allowed.

    Members answer around what their network is like, so that all levels come up.
    """
    rng = np.random.default_rng(seed)
    items = tuple(
        Item(question.id, question.dimension, question.allow_na)
        for question in core().questionnaire.items
    )
    shape = (len(items), networks * MEMBERS)
    alike = rng.uniform(-0.5, 3.2, size=(len(items), networks))
    rungs = np.repeat(alike, MEMBERS, axis=1) + rng.normal(0, 0.8, size=shape)
    codes = np.clip(np.rint(rungs), 0, 3).astype(np.int8)
    chance = rng.random(shape)
    may_not_apply = np.array([[item.allow_na] for item in items])
    codes[chance < 0.05] = NS_CODE
    codes[(chance > 0.05) & (chance < 0.09) & may_not_apply] = NA_CODE
    codes[chance > 0.98] = MISSING_CODE
    drawn = rng.integers(0, len(SECTORS), size=(networks, MEMBERS))
    drawn[:, :3] = (0, 1, 2)
    return Country(
        items,
        codes,
        tuple(str(network_id(n)) for n in range(networks)),
        tuple(SECTORS[sector] for sector in drawn.ravel()),
    )


def fill_database(engine: Engine, country: Country) -> list[uuid.UUID]:
    """Store the country's answers as the site would; return its collections.

    One collection a network, everything submitted, every collection closed.
    """
    asked = core()
    territory = _identifier(1, 0)
    rows = {
        tables.Territory: [
            {
                "id": territory,
                "code": "90000",
                "name": "Comuna inventada",
                "time_zone": "America/Santiago",
                "is_fictitious": True,
            }
        ],
        tables.Organisation: [
            {
                "id": _identifier(2, n),
                "territory_id": territory,
                "name": f"Servicio {n}",
            }
            for n in range(MEMBERS)
        ],
        tables.Person: [
            {"id": _identifier(3, n), "territory_id": territory, "name": f"Persona {n}"}
            for n in range(MEMBERS)
        ],
        tables.Network: [
            {
                "id": network_id(n),
                "territory_id": territory,
                "type_key": "mesa_comunal",
                "voice": "sector",
                "name": f"Red {n}",
                "expected_sectors": list(SECTORS[:3]),
                "created_at": OPENED,
            }
            for n in range(len(country.networks))
        ],
        tables.Wave: [
            {
                "id": _identifier(11, n),
                "name": f"Red {n}",
                "state": "closed",
                "network_id": network_id(n),
                "questionnaires": [asked.questionnaire.id],
                "created_at": OPENED,
            }
            for n in range(len(country.networks))
        ],
        tables.Campaign: [
            {
                "id": _identifier(11, n),
                "wave_id": _identifier(11, n),
                "network_id": network_id(n),
                "questionnaire": asked.questionnaire.id,
                "version": asked.questionnaire.version,
                "digest": asked.digest,
                "opened_at": OPENED,
                "closes_at": OPENED + timedelta(days=30),
                "closed_at": OPENED + timedelta(days=20),
            }
            for n in range(len(country.networks))
        ],
        tables.Membership: [
            {
                "id": _identifier(12, seat),
                "network_id": network_id(network),
                "person_id": _identifier(3, seat % MEMBERS),
                "organisation_id": _identifier(2, seat % MEMBERS),
                "sector": sector,
                "since": OPENED,
            }
            for seat, (network, sector) in enumerate(country.members)
        ],
        tables.Response: [
            {
                "id": _identifier(13, seat),
                "campaign_id": _identifier(11, network),
                "membership_id": _identifier(12, seat),
                "questionnaire": asked.questionnaire.id,
                "version": asked.questionnaire.version,
                "digest": asked.digest,
                "answers": _record(country, seat),
                "vector": country.codes[:, seat].tobytes(),
                "revision": 5,
                "started_at": OPENED,
                "saved_at": OPENED + timedelta(minutes=seat % 9999),
                "submitted_at": OPENED + timedelta(minutes=seat % 9999),
                "has_consent": False,
            }
            for seat, (network, _) in enumerate(country.members)
        ],
    }
    with engine.begin() as connection:
        for table, values in rows.items():
            connection.execute(sa.insert(table), values)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")
    return [_identifier(11, n) for n in range(len(country.networks))]


def network_id(number: int) -> uuid.UUID:
    """The identifier of a network in the database."""
    return _identifier(10, number)


def _record(country: Country, seat: int) -> dict[str, dict[str, object]]:
    """Return the answers of one member as they are kept, with the declared label."""
    column = country.codes[:, seat].tolist()
    values = {
        item.code: VALUES.get(code, code)
        for item, code in zip(country.items, column, strict=True)
        if code != MISSING_CODE
    }
    values["LBL"] = LABELS[seat % len(LABELS)]
    return {
        question: {"value": value, "revision": 1 + n // 6, "at": OPENED.isoformat()}
        for n, (question, value) in enumerate(values.items())
    }


def _identifier(kind: int, number: int) -> uuid.UUID:
    """Return an identifier that looks random, the same every time."""
    return uuid.uuid5(uuid.UUID(int=kind), str(number))
