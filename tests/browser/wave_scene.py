"""Waves in each of their states, for the list of pages."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta

from sqlalchemy.orm import Session

from intersect.services import freezing, inviting, waves
from intersect.services.wave_details import WaveDetails
from intersect.storage import jobs, networks, tables
from intersect.storage.waves import list_wave_campaigns
from tests.browser.site import Site

MANY_DAYS = timedelta(days=30)


def wave_names(site: Site) -> dict[str, str]:
    """Make a wave of each kind; return what the list of pages calls them."""
    asked = _network(site)
    names = {"asked network": asked}
    with site.session() as session:
        [campaign] = _opened(session, site, "Ronda abierta", asked)
        names["wave"] = str(campaign.wave_id)
        names["commune of the wave"] = str(campaign.network.territory_id)
        member = networks.list_members(session, campaign.network_id)[0]
        member.person.email = "alguien@ejemplo.cl"
        names["member of asked"] = str(member.id)
        names["draft wave"] = str(_draft(session, site, "Ronda en borrador", asked).id)
        session.commit()
    for kind in ("closed", "reopened", "published"):
        names |= _ended(site, kind)
    return names


def add_exports(session: Session, site: Site, wave_id: str, user_id: int) -> None:
    """Add exports of a wave as they look while and after they are made."""
    folder = site.app.extensions["intersect.settings"].instance / "exports"
    folder.mkdir(exist_ok=True)
    chosen = {"formats": ["csv", "xlsx", "sav"], "language": "es", "separator": ";"}
    scope = {"wave_id": wave_id, "communes": None, "with_texts": False}
    for state in ("done", "failed", "cancelled", "running"):
        job = jobs.add_job(session, "export_wave", {**chosen, **scope}, _now(), user_id)
        job.state, job.total, job.done = state, 26000, 12000
        if state == "running":
            job.leased_until = _now() + MANY_DAYS
        elif state == "done":
            job.finished_at = _now()
            (folder / f"{job.id}.zip").write_bytes(b"PK" * 900_000)


def add_batches(session: Session, site: Site, wave_id: str, user_id: int) -> None:
    """Add documents of communes as they look while and after they are printed."""
    folder = site.app.extensions["intersect.settings"].instance / "exports"
    communes = [str(uuid.uuid4()) for _ in range(346)]
    arguments = {
        "wave_id": wave_id,
        "kinds": ["authorities", "network"],
        "language": "es",
        "communes": communes,
        "with_drafts": True,
    }
    wrong = ["05101 Valparaíso", "its results are not published"]
    outcome = {"made": 1890, "kept": 1200, "failed": 1, "failures": [wrong]}
    for state in ("done", "failed", "cancelled", "running"):
        job = jobs.add_job(session, "print_documents", arguments, _now(), user_id)
        job.state, job.total, job.done = state, 2076, 1891
        if state in ("running", "done"):
            job.outcome = outcome
        if state == "running":
            job.started_at = _now() - timedelta(minutes=40)
            job.leased_until = _now() + MANY_DAYS
        elif state == "done":
            job.done, job.finished_at = 2076, _now()
            (folder / f"{job.id}.zip").write_bytes(b"PK" * 900_000)


def _ended(site: Site, kind: str) -> dict[str, str]:
    chosen = _network(site)
    with site.session() as session:
        [campaign] = _opened(session, site, f"Ronda {kind}", chosen)
        members = networks.list_members(session, campaign.network_id)
        [link, *_] = inviting.issue_links(
            session, campaign, members, site.url, _now(), None
        )
        wave = campaign.wave
        waves.close_wave(session, wave, _now(), None)
        session.flush()
        freezing.close_due(session, site.catalog, _now())
        if kind == "reopened":
            last = (_now() + MANY_DAYS).date()
            waves.reopen_wave(session, wave, last, _now(), None)
        if kind == "published":
            waves.publish_wave(session, wave, _now(), None)
        session.commit()
        # What the rest of the scene calls closed is another link.
        named = {"published": link.token, "reopened": chosen}
        return {f"{kind} wave": str(wave.id)} | (
            {kind: named[kind]} if kind in named else {}
        )


def _network(site: Site) -> str:
    """Return a network with members that is not being asked anything."""
    invited = site.invite(["salud", "educacion"])
    site.close_collection(invited.network_id)
    return str(invited.network_id)


def _draft(session: Session, site: Site, name: str, network: str) -> tables.Wave:
    last = (_now() + MANY_DAYS).date()
    details = WaveDetails(name, ["nucleo"], None, last)
    wave = waves.add_wave(session, details, None, _now(), None)
    ids = [each.id for each in networks.list_networks(session, None)]
    chosen = [each for each in ids if str(each) == network]
    waves.choose_networks(session, site.catalog, wave, chosen, _now(), None)
    return wave


def _opened(
    session: Session, site: Site, name: str, network: str
) -> list[tables.Campaign]:
    wave = _draft(session, site, name, network)
    waves.open_wave(session, site.catalog, wave, _now(), None)
    session.flush()
    return list(list_wave_campaigns(session, wave.id))


def _now() -> datetime:
    return datetime.now(UTC)
