"""Networks of a commune that overlap, as coordinators would have set them up."""

from __future__ import annotations

import sqlalchemy as sa

from intersect.services.members import MemberDetails, add_members
from intersect.services.networks import NetworkDetails, add_network
from intersect.storage import tables
from tests.shell.conftest import NOW, shipped_catalog

PROFILE = {
    "themes": ["proteccion_derechos", "salud"],
    "populations": ["ninez"],
    "functions": ["coordinar", "planificar"],
    "zones": ["Centro"],
    "mandate": "voluntary",
    "meetings_per_month": 1.0,
    "hours_per_meeting": 2.0,
}
SECTORS = {"CESFAM": "salud", "Escuela": "educacion", "DIDECO": "desarrollo_social"}
INSTITUTIONS = tuple(SECTORS)


def add_table(database, commune, name, institutions=INSTITUTIONS, people="", **given):
    """Add a network with one member of each institution, and a whole profile.

    Members of one institution are the same person wherever `people` is the same.
    """
    kind = shipped_catalog().network_type("mesa_comunal")
    network = add_network(database, commune, kind, NetworkDetails(name), NOW, None)
    for field, value in (PROFILE | given).items():
        setattr(network, field, value)
    details = [
        MemberDetails(
            f"Ana de {institution}{people}",
            institution,
            SECTORS.get(institution, "cultura_deporte"),
        )
        for institution in institutions
    ]
    add_members(database, network, details, NOW, None)
    return network


def add_twins(database, commune, **given):
    """Add two networks that are the same but for their names, and commit."""
    twins = [add_table(database, commune, name, **given) for name in ("Mesa", "Red")]
    database.commit()
    return twins


def close_wave(database, network, at, name="Ronda 2026", **given):
    """Add a wave of the programme that asked a network and closed."""
    wave = tables.Wave(
        **{
            "name": name,
            "state": "closed",
            "questionnaires": ["nucleo"],
            "created_at": at,
            "closed_at": at,
        }
        | given
    )
    database.add(wave)
    database.flush()
    number = database.scalar(
        sa.select(sa.func.count())
        .select_from(tables.Campaign)
        .where(tables.Campaign.network_id == network.id)
    )
    database.add(
        tables.Campaign(
            wave_id=wave.id,
            network_id=network.id,
            number=number + 1,
            questionnaire="nucleo",
            version=1,
            digest="0",
            opened_at=at,
            closes_at=at,
            closed_at=at,
        )
    )
    database.commit()
    return wave
