"""Networks that are asked for the ties between their institutions, some answered."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy.orm import Session

from intersect.questionnaire.network_questions import TiesQuestion
from intersect.services import answering, inviting, members, opening, waves
from intersect.services.members import MemberDetails
from intersect.services.opening import with_code
from intersect.services.seat import Seat
from intersect.services.wave_details import WaveDetails
from intersect.storage import networks, tables
from intersect.storage.waves import list_wave_campaigns
from tests.browser.site import Site
from tests.core.flow_builders import make_arcs

ARCS = "CS→DS ED→DS HO→CS CS→HO PI→DS DS→PI ED→CS PO→DS"
"""Those of method D.5."""
INSTITUTIONS = {
    "CS": ("Centro de Salud Familiar Los Aromos", "salud"),
    "HO": ("Hospital", "salud"),
    "ED": ("Educación municipal", "educacion"),
    "DS": ("Desarrollo Social", "desarrollo_social"),
    "PI": ("Oficina de Infancia", "proteccion_ninez"),
    "PO": ("Policía", "seguridad"),
    "JV": ("Junta Vecinal", "sociedad_civil"),
}
BY_NAME = {name: code for code, (name, _) in INSTITUTIONS.items()}


def ties_names(site: Site) -> dict[str, str]:
    """Make a network of which most answer; return what the pages call its parts."""
    network_id = site.invite([]).network_id
    site.close_collection(network_id)
    with site.session() as session:
        network = session.get_one(tables.Network, network_id)
        details = [
            MemberDetails(f"Persona {code}", name, sector)
            for code, (name, sector) in INSTITUTIONS.items()
        ]
        members.add_members(session, network, details, _now(), None)
        campaign = _asked(session, site, network)
        people = networks.list_members(session, network_id)
        issued = inviting.issue_links(session, campaign, people, site.url, _now(), None)
        session.flush()
        tokens = {
            each.person.removeprefix("Persona "): _ties_token(session, site, each.token)
            for each in issued
        }
        for code in ("CS", "HO", "ED", "DS", "PI"):
            seat = _answered(session, site, tokens[code], code)
        assert seat.kept is not None
        assert seat.kept.receipt is not None
        session.commit()
    return {
        "own ties": tokens["JV"],
        "submitted ties": with_code(tokens["PI"], seat.kept.receipt),
        "network with ties": str(network_id),
        "wave of the ties": str(campaign.wave_id),
    }


def _asked(session: Session, site: Site, network: tables.Network) -> tables.Campaign:
    last = (_now() + timedelta(days=30)).date()
    details = WaveDetails("Vínculos", ["nucleo", "vinculos_extendido"], None, last)
    wave = waves.add_wave(session, details, None, _now(), None)
    waves.choose_networks(session, site.catalog, wave, [network.id], _now(), None)
    waves.open_wave(session, site.catalog, wave, _now(), None)
    session.flush()
    found = list_wave_campaigns(session, wave.id)
    return next(each for each in found if each.questionnaire == "vinculos_extendido")


def _ties_token(session: Session, site: Site, token: str) -> str:
    seats = opening.open_seats(session, site.catalog, token, _now())
    return next(k for k, seat in seats.items() if seat.questionnaire.asks_ties)


def _answered(session: Session, site: Site, token: str, code: str) -> Seat:
    """Tell what the institution `code` sends and receives, and submit it."""
    seat = opening.open_link(session, site.catalog, token, _now())
    [section] = seat.questionnaire.sections
    [question] = section.questions
    assert isinstance(question, TiesQuestion)
    arcs = {(each.sender, each.receiver) for each in make_arcs(ARCS)}
    form = {}
    for row, name in question.roster:
        other = BY_NAME[name]
        sends, receives = (code, other) in arcs, (other, code) in arcs
        often = ("nunca", "mensual", "semanal")[sends + receives]
        said = {
            "T1": often,
            "T2": ("sin_trabajo", "asociacion", "sostenida")[sends + receives],
            "T3": _choice(sends),
            "T4": _choice(receives),
            "T5_horas": "dio" if sends else "no",
            "T6": "bastante",
            "T8": "si" if sends and other == "DS" else "no",
        }
        form |= {f"VIN.{row}.{item}": value for item, value in said.items()}
    form["VIN.added1.name"] = "Radio Comunitaria"
    form["VIN.added1.T3"] = "a_veces"
    seat, _ = answering.save(session, seat, section, form, _now())
    return answering.submit(session, seat, _now())


def _choice(has_any: bool) -> str:
    return "a_veces" if has_any else "no"


def _now() -> datetime:
    return datetime.now(UTC)
