"""Networks with a factual sheet: one to fill in, one that others read."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy.orm import Session

from intersect.questionnaire.model import Section
from intersect.services import answering, inviting, opening, waves
from intersect.services.wave_details import WaveDetails
from intersect.storage import networks, tables
from intersect.storage.waves import list_wave_campaigns
from tests.browser.site import Site

FACTS = {
    "presupuesto": {"FP2": "una", "FP4.comprometidos": "8", "FP6.parte": "62,5"},
    "informacion": {"FI1.nombre_1": "Ficha familiar", "FI1.institucion_1": "CESFAM"},
    "reuniones": {"FM1.reuniones": "1,5"},
}


def sheet_names(site: Site) -> dict[str, str]:
    """Make both networks; return what the list of pages calls their parts."""
    blank, filled = _asked(site), _asked(site)
    with site.session() as session:
        seat = opening.open_link(session, site.catalog, filled["own sheet"], _now())
        for section, form in FACTS.items():
            asked = seat.questionnaire.section(section)
            assert isinstance(asked, Section)
            seat, _ = answering.save(session, seat, asked, form, _now())
        answering.submit(session, seat, _now())
        session.commit()
    return {
        "own sheet": blank["own sheet"],
        "submitted sheet": filled["own sheet"],
        "reads the sheet": filled["other sector"],
        "sheet": filled["sheet"],
        "wave of the sheet": filled["wave"],
        "network of the sheet": filled["network"],
    }


def _asked(site: Site) -> dict[str, str]:
    """Ask a network for its sheet too: of who coordinates it, and of another sector."""
    network_id = site.invite(["salud", "educacion"]).network_id
    site.close_collection(network_id)
    with site.session() as session:
        members = networks.list_members(session, network_id)
        members[0].role = "coordinator"
        network = session.get_one(tables.Network, network_id)
        campaign = _sheet(session, site, network)
        first, other = inviting.issue_links(
            session, campaign, members, site.url, _now(), None
        )
        seats = opening.open_seats(session, site.catalog, first.token, _now())
        own = next(k for k, seat in seats.items() if seat.questionnaire.is_sheet)
        session.commit()
        return {
            "own sheet": own,
            "other sector": other.token,
            "sheet": str(campaign.id),
            "wave": str(campaign.wave_id),
            "network": str(network_id),
        }


def _sheet(session: Session, site: Site, network: tables.Network) -> tables.Campaign:
    last = (_now() + timedelta(days=30)).date()
    name = f"Hoja de {network.name}"
    details = WaveDetails(name, ["nucleo", "hechos_minimos"], None, last)
    wave = waves.add_wave(session, details, None, _now(), None)
    waves.choose_networks(session, site.catalog, wave, [network.id], _now(), None)
    waves.open_wave(session, site.catalog, wave, _now(), None)
    session.flush()
    found = list_wave_campaigns(session, wave.id)
    return next(each for each in found if each.questionnaire == "hechos_minimos")


def _now() -> datetime:
    return datetime.now(UTC)
