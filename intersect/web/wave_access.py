"""Whose a wave is: who may write its texts, and whose people somebody may write to."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from flask import abort

from intersect.services.access import territories_for
from intersect.storage import recipients, tables
from intersect.storage.outbox_lists import Reach
from intersect.storage.recipients import AskedNetwork
from intersect.web.security import current_actor
from intersect.web.session import db_session

SHOWN = 20
"""Networks that the page of a wave's messages leads to."""


@dataclass(frozen=True)
class OpenWave:
    """A wave as far as somebody may see it."""

    wave: tables.Wave
    reach: Reach
    """The communes of the people that they may write to; None: all."""
    is_theirs: bool
    """They may change what is the same for all of its people."""
    asked: tuple[AskedNetwork, ...]
    """The first of the networks that it asks there."""
    is_fictitious: bool
    """Some of its people are invented."""

    @property
    def is_open(self) -> bool:
        """Tell whether people can answer."""
        return self.wave.state in recipients.OPEN_STATES

    @property
    def time_zone(self) -> str:
        """Return the zone in which its pages tell the time."""
        return self.asked[0].time_zone if self.asked else "UTC"


def wave_or_404(wave_id: uuid.UUID) -> OpenWave:
    """Return a wave, unless it does not exist or asks nobody of the person's."""
    session, actor = db_session(), current_actor()
    reach = territories_for(actor, "run_networks")
    wave = session.get(tables.Wave, wave_id)
    if wave is None:
        abort(404)
    is_theirs = reach is None or wave.territory_id in reach
    asked = tuple(recipients.list_asked(session, wave.id, reach, SHOWN))
    if not (is_theirs or asked):
        abort(404)
    is_fictitious = recipients.asks_invented(session, wave.id, reach)
    return OpenWave(wave, reach, is_theirs, asked, is_fictitious)


def own_wave_or_404(wave_id: uuid.UUID) -> OpenWave:
    """Return a wave whose texts and schedule the person may change."""
    opened = wave_or_404(wave_id)
    if not opened.is_theirs:
        abort(404)
    return opened
