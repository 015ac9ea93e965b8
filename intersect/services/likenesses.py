"""Which communes are most like which, as far as the four values of them are known."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np

from intersect.analysis.nearest import nearest_peers
from intersect.registry.covariate import COVARIATES, Covariates, is_complete
from intersect.storage.compared import Place


@dataclass(frozen=True, eq=False)
class Likenesses:
    """What is known of communes, and where they lie."""

    known: Mapping[uuid.UUID, Covariates]
    places: Mapping[uuid.UUID, Place]

    def lacking(self, commune: uuid.UUID) -> list[str]:
        """Return which values of a commune are not known."""
        known = self.known.get(commune, {})
        return [name for name in COVARIATES if name not in known]

    def nearest(
        self, among: Collection[uuid.UUID], count: int
    ) -> Mapping[uuid.UUID, list[uuid.UUID]]:
        """Return the `count` of these communes most like each of them, nearest first.

        Only of its own country, whose communes of which all is known make the scale,
        compared or not.  A commune of which a value is not known has no entry.
        """
        countries: dict[uuid.UUID, list[Place]] = {}
        for commune, known in self.known.items():
            if is_complete(known):
                place = self.places[commune]
                countries.setdefault(self._top(place), []).append(place)
        found = {}
        for communes in countries.values():
            peers = nearest_peers(
                np.array([self._values(each) for each in communes]),
                [each.code for each in communes],
                np.array([each.id in among for each in communes]),
                count,
            )
            for place, own in zip(communes, peers, strict=True):
                if place.id in among:
                    found[place.id] = [communes[each].id for each in own]
        return found

    def _values(self, place: Place) -> list[float]:
        return [self.known[place.id][name].value for name in COVARIATES]

    def _top(self, place: Place) -> uuid.UUID:
        """Return the country of a commune, or the largest territory that is known."""
        for _ in range(len(self.places)):
            above = self.places.get(place.parent_id) if place.parent_id else None
            if above is None:
                break
            place = above
        return place.id
