"""What the pages that compare load and refuse in the same way."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from flask import abort, current_app, request

from intersect.language import Message, message
from intersect.services.access import may, territories_for
from intersect.services.kept_figures import KeptFigures
from intersect.storage import compared, tables
from intersect.storage.waves import Territories
from intersect.web.pages import catalog
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session

if TYPE_CHECKING:
    from intersect.services.comparing import WaveNetworks
    from intersect.services.comparison import Comparison, Kind

PUBLISHED = ("published",)


def states() -> tuple[str, ...]:
    """Return the states of the waves that the person may compare.

    Whoever may read no drafts waits until results are published.
    """
    reads_drafts = may(current_actor(), "read_drafts")
    return compared.COMPARABLE_STATES if reads_drafts else PUBLISHED


def reach() -> Territories:
    """Return the communes that the person may compare; None: all."""
    return territories_for(current_actor(), "compare")


def figures() -> KeptFigures:
    """Return what this process has worked out of waves that are over."""
    kept: KeptFigures = current_app.extensions["intersect.figures"]
    return kept


def compared_wave_or_404(wave_id: uuid.UUID) -> tables.Wave:
    """Return a wave that is over and that the person may compare."""
    allow("compare")
    found = compared.list_comparable(db_session(), states(), reach())
    wave = next((each for each in found if each.id == wave_id), None)
    if wave is None:
        abort(404)
    return wave


def networks_of(wave: tables.Wave) -> WaveNetworks:
    """Return the networks of a wave, as far as the person may compare them."""
    from intersect.services.comparing import wave_networks  # imports numpy

    return wave_networks(db_session(), wave, reach(), figures())


def chosen_kind(of: WaveNetworks) -> Kind | None:
    """Return what the address says is compared."""
    return kind_called(of, request.args.get("kind", ""))


def kind_called(of: WaveNetworks, key: str) -> Kind | None:
    """Return what is compared under that name."""
    return next((each for each in of.kinds if each.key == key), None)


def comparison_or_404(wave: tables.Wave) -> Comparison:
    """Return the comparison that the address asks for."""
    from intersect.services.comparing import compare

    of = networks_of(wave)
    kind = chosen_kind(of)
    if kind is None:
        abort(404)
    return compare(db_session(), of, kind)


def kind_name(kind: Kind) -> Message:
    """Return what is compared in words: the type, and whether it has one sector."""
    name = catalog().network_type(kind.type_key).name
    if kind.voice == "organisation":
        return message("{type} (networks of a single sector)", type=name)
    return message("{type} (intersectoral networks)", type=name)


def earlier_than(wave: tables.Wave) -> list[tables.Wave]:
    """Return the waves before one that the person may compare it with, newest first."""
    known = compared.list_comparable(db_session(), states(), reach())
    return [
        each
        for each in known
        if each.closed_at and wave.closed_at and each.closed_at < wave.closed_at
    ]
