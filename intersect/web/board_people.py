"""Which of a wave's people a board shows: all, a commune's, a network's, one person."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from flask import abort, request, url_for

from intersect.storage import networks
from intersect.storage.recipients import Choice
from intersect.web.pages import network_or_404
from intersect.web.security import allow
from intersect.web.session import db_session
from intersect.web.wave_access import OpenWave


@dataclass(frozen=True)
class BoardPeople:
    """Some of a wave's people, and the page that they were chosen on."""

    choice: Choice
    place: str
    """The network or the commune; empty: the whole wave."""
    page: str
    """The address of the board, or of the wave's messages."""
    page_name: str
    """What the way back is called; empty: as usual."""


def board_people(opened: OpenWave) -> BoardPeople:
    """Return whom the address means (`network`, `commune`, `person`).

    Answer 404 to what does not exist, or is not the person's to run.
    """
    wave_id, reach = opened.wave.id, opened.reach
    network_id, person_id = _asked("network"), _asked("person")
    if network_id is not None:
        network = network_or_404(network_id, "run_networks")
        people = None if person_id is None else (person_id,)
        page = url_for("boards.network", wave_id=wave_id, network_id=network_id)
        choice = Choice(reach=reach, network_id=network_id, people=people)
        return BoardPeople(choice, network.name, page, network.name)
    commune_id = _asked("commune")
    if commune_id is not None:
        allow("run_networks", commune_id)
        commune = networks.find_territory(db_session(), commune_id)
        if commune is None:
            abort(404)
        page = url_for("boards.commune", wave_id=wave_id, territory_id=commune_id)
        choice = Choice(reach=reach, territory_id=commune_id)
        return BoardPeople(choice, commune.name, page, commune.name)
    page = url_for("messages.page", wave_id=wave_id)
    return BoardPeople(Choice(reach=reach), "", page, "")


def _asked(name: str) -> uuid.UUID | None:
    """Return an identifier of the address; 404 to what is none."""
    text = request.args.get(name)
    if text is None:
        return None
    try:
        return uuid.UUID(text)
    except ValueError:
        abort(404)
