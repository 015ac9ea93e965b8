"""Networks with factual sheets: to fill in, to be read, and asked a second time."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from intersect.questionnaire.model import Section
from intersect.services import answering, inviting, opening, sheets, waves
from intersect.services.wave_details import WaveDetails
from intersect.storage import networks, tables
from intersect.storage.waves import list_wave_campaigns
from tests.browser.site import Site

MINIMUM = "hechos_minimos"
FULL = ("hechos_presupuesto", "hechos_informacion", "hechos_red")
SOURCE = {"document": "Cuenta pública", "year": "2025", "basis": "documented"}
FACTS: dict[str, dict[str, dict[str, str]]] = {
    MINIMUM: {
        "presupuesto": {
            "FP2.respuesta": "una",
            "FP4.comprometidos": "8",
            "FP6.parte": "62,5",
        },
        "informacion": {
            "FI1.nombre_1": "Ficha familiar",
            "FI1.institucion_1": "CESFAM",
        },
        "reuniones": {"FM1.reuniones": "1,5"},
    },
    "hechos_presupuesto": {
        "recursos": {
            "FP1.total": "12.500.000",
            "FP1.conjunto": "1.250.000,50",
            "FP1.moneda": "CLP",
            **{f"FP1.{place}": text for place, text in SOURCE.items()},
        },
        "fuentes": {"FP7.fuente_1": "Municipio", "FP7.monto_1": "9000000"},
    },
    "hechos_informacion": {
        "registros": {
            "FI1.nombre_1": "Ficha familiar",
            "FI1.nombre_2": "Registro de la oficina local de la niñez",
            "FI1.nombre_3": "Libro de matrícula",
        },
    },
}
"""Questionnaire -> section -> what is written there."""


def sheet_names(site: Site) -> dict[str, str]:
    """Make both networks; return what the list of pages calls their parts."""
    blank, filled = _asked(site), _asked(site)
    for questionnaire in (MINIMUM, "hechos_informacion"):
        _fill_in(site, filled[questionnaire], submits=questionnaire == MINIMUM)
    return {
        "own sheet": blank[MINIMUM],
        "blank information sheet": blank["hechos_informacion"],
        "budget sheet": blank["hechos_presupuesto"],
        "sheet of the network": blank["hechos_red"],
        "information sheet": filled["hechos_informacion"],
        "submitted sheet": filled[MINIMUM],
        "reads the sheet": filled["other sector"],
        "sheet": filled["sheet"],
        "wave of the sheet": filled["wave"],
        "network of the sheet": filled["network"],
        **_second_wave(site),
    }


def _second_wave(site: Site) -> dict[str, str]:
    """Ask a network again whose sheet about the budget was confirmed."""
    asked = _asked(site)
    _fill_in(site, asked["hechos_presupuesto"], submits=True)
    with site.session() as session:
        wave = session.get_one(tables.Wave, uuid.UUID(asked["wave"]))
        found = list_wave_campaigns(session, wave.id)
        campaign = next(e for e in found if e.questionnaire == "hechos_presupuesto")
        sheet = sheets.find_sheet(session, site.catalog, campaign.id)
        assert sheet is not None
        assert sheet.kept is not None
        _, reader = networks.list_members(session, campaign.network_id)
        revision = sheet.kept.revision
        sheets.review(session, sheet, reader, "confirmed", "", revision, _now())
        waves.close_wave(session, wave, _now(), None)
        session.commit()
        names = {
            "full sheet": str(campaign.id),
            "wave of the full sheet": asked["wave"],
        }
    again = _ask(site, uuid.UUID(asked["network"]))
    return names | {
        "sheet of the second wave": again["hechos_presupuesto"],
        "network of the full sheet": asked["network"],
    }


def _fill_in(site: Site, token: str, *, submits: bool) -> None:
    with site.session() as session:
        seat = opening.open_link(session, site.catalog, token, _now())
        for section, form in FACTS[seat.questionnaire.id].items():
            asked = seat.questionnaire.section(section)
            assert isinstance(asked, Section)
            seat, _ = answering.save(session, seat, asked, form, _now())
        if submits:
            answering.submit(session, seat, _now())
        session.commit()


def _asked(site: Site) -> dict[str, str]:
    """Ask a new network for its sheets too; return what `_ask` does."""
    network_id = site.invite(["salud", "educacion"]).network_id
    site.close_collection(network_id)
    with site.session() as session:
        networks.list_members(session, network_id)[0].role = "coordinator"
        session.commit()
    return _ask(site, network_id)


def _ask(site: Site, network_id: uuid.UUID) -> dict[str, str]:
    """Open a wave; return its id, the links to each sheet and of another sector."""
    with site.session() as session:
        network = session.get_one(tables.Network, network_id)
        campaign = _sheet(session, site, network)
        first, other = inviting.issue_links(
            session,
            campaign,
            networks.list_members(session, network_id),
            site.url,
            _now(),
            None,
        )
        seats = opening.open_seats(session, site.catalog, first.token, _now())
        own = {
            seat.questionnaire.id: key
            for key, seat in seats.items()
            if seat.questionnaire.is_sheet
        }
        session.commit()
        return own | {
            "other sector": other.token,
            "sheet": str(campaign.id),
            "wave": str(campaign.wave_id),
            "network": str(network_id),
        }


def _sheet(session: Session, site: Site, network: tables.Network) -> tables.Campaign:
    last = (_now() + timedelta(days=30)).date()
    number = session.scalar(
        select(func.count(tables.Campaign.id)).where(
            tables.Campaign.network_id == network.id
        )
    )
    name = f"Hoja {number} de {network.name}"
    details = WaveDetails(name, ["nucleo", MINIMUM, *FULL], None, last)
    wave = waves.add_wave(session, details, None, _now(), None)
    waves.choose_networks(session, site.catalog, wave, [network.id], _now(), None)
    waves.open_wave(session, site.catalog, wave, _now(), None)
    session.flush()
    found = list_wave_campaigns(session, wave.id)
    return next(each for each in found if each.questionnaire == MINIMUM)


def _now() -> datetime:
    return datetime.now(UTC)
