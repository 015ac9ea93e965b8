"""Territories, networks and waves through the API: what you may read, and no more."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping

from flask import abort

from intersect.services.access import territories_for
from intersect.services.network_list import network_seen_by, networks_after
from intersect.services.readable_waves import readable_waves
from intersect.storage import compared, tables
from intersect.web.api import models
from intersect.web.api.models import Model
from intersect.web.api.paging import Asked, Part, part_from, part_of
from intersect.web.language import reader_language
from intersect.web.pages import catalog, now
from intersect.web.security import current_actor
from intersect.web.session import db_session


def territories(asked: Asked) -> Part[Model]:
    """Return the communes where the person reads results, and what they belong to."""
    places = compared.list_places(db_session())
    reach = territories_for(current_actor(), "read_results")
    ids = (
        places.keys()
        if reach is None
        else {above for each in reach for above in _lineage(places, each)}
    )
    part = part_of(
        (places[each] for each in ids),
        asked,
        lambda place: (place.code, str(place.id)),
    )
    return part.shown(
        lambda place: models.Territory(
            id=place.id,
            code=place.code,
            name=place.name,
            level=place.level,
            parent=place.parent_id,
            is_fictitious=place.is_fictitious,
        )
    )


def networks(asked: Asked) -> Part[Model]:
    """Return the networks that the person runs or may read results of."""
    after = uuid.UUID(asked.after[0]) if asked.after else None
    found = networks_after(db_session(), current_actor(), now(), after, asked.limit + 1)
    return part_from(found, asked, lambda each: (str(each.id),)).shown(_network)


def network(network_id: uuid.UUID) -> Model:
    """Return one of them."""
    found = network_seen_by(db_session(), current_actor(), now(), network_id)
    if found is None:
        abort(404)
    return _network(found)


def waves(asked: Asked) -> Part[Model]:
    """Return the waves whose results the person may read, the oldest first."""
    found = readable_waves(db_session(), current_actor())
    part = part_of(
        found, asked, lambda wave: (wave.created_at.isoformat(), str(wave.id))
    )
    return part.shown(_wave)


def wave(wave_id: uuid.UUID) -> Model:
    """Return one of them."""
    return _wave(wave_or_404(wave_id))


def wave_or_404(wave_id: uuid.UUID) -> tables.Wave:
    """Return a wave whose results the person may read."""
    found = readable_waves(db_session(), current_actor())
    asked = next((each for each in found if each.id == wave_id), None)
    if asked is None:
        abort(404)
    return asked


def place_of(place: tables.Territory | compared.Place) -> models.Place:
    """Return a territory by its names."""
    return models.Place(id=place.id, code=place.code, name=place.name)


def _lineage(
    places: Mapping[uuid.UUID, compared.Place], territory: uuid.UUID
) -> Iterator[uuid.UUID]:
    """Yield a territory and all that it belongs to."""
    above: uuid.UUID | None = territory
    while above is not None and above in places:
        yield above
        above = places[above].parent_id


def _network(found: tables.Network) -> Model:
    kind = catalog().network_type(found.type_key)
    return models.Network(
        id=found.id,
        name=found.name,
        type=found.type_key,
        type_name=reader_language().local(kind.name),
        voice=found.voice,
        territory=place_of(found.territory),
        is_fictitious=found.territory.is_fictitious,
    )


def _wave(found: tables.Wave) -> Model:
    return models.Wave(
        id=found.id,
        name=found.name,
        state="published" if found.state == "published" else "closed",
        revision=found.revision,
        questionnaires=found.questionnaires,
        opens_on=found.opens_on,
        closes_on=found.closes_on,
        closed_at=found.closed_at,
        published_at=found.published_at,
    )
