"""All that can be asked of the API, on one screen: routes and document come from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from intersect.language import Message, message
from intersect.web.api import comparisons, models, overlaps, registry, results
from intersect.web.api.models import Model

WAVE = "/waves/<uuid:wave_id>"
COMPARISONS = f"{WAVE}/comparisons"


@dataclass(frozen=True)
class Operation:
    """An address that can be read."""

    name: str
    path: str
    view: Callable[..., Any]
    """Of a list, it takes which part is asked for and returns that part."""
    answer: type[Model]
    """Of a list, what each of its rows is."""
    says: Message
    is_list: bool = True


OPERATIONS = (
    Operation(
        "territories",
        "/territories",
        registry.territories,
        models.Territory,
        message("The communes that you may read, and what they belong to"),
    ),
    Operation(
        "networks",
        "/networks",
        registry.networks,
        models.Network,
        message("The networks in use of which you may read something"),
    ),
    Operation(
        "network",
        "/networks/<uuid:network_id>",
        registry.network,
        models.Network,
        message("One network"),
        is_list=False,
    ),
    Operation(
        "waves",
        "/waves",
        registry.waves,
        models.Wave,
        message("The waves whose results you may read, the oldest first"),
    ),
    Operation(
        "wave", WAVE, registry.wave, models.Wave, message("One wave"), is_list=False
    ),
    Operation(
        "results",
        f"{WAVE}/results",
        results.results,
        models.Result,
        message("The frozen results of a wave, one for each network"),
    ),
    Operation(
        "result",
        f"{WAVE}/results/<uuid:network_id>",
        results.result,
        models.Result,
        message("The frozen result of one network in a wave"),
        is_list=False,
    ),
    Operation(
        "findings",
        f"{WAVE}/findings",
        results.findings,
        models.NetworkFindings,
        message("What the diagnostic of each network of a wave says"),
    ),
    Operation(
        "overlaps",
        "/territories/<uuid:territory_id>/overlaps",
        overlaps.overlaps,
        models.Overlap,
        message("What was found by comparing the networks of a commune"),
    ),
    Operation(
        "comparisons",
        COMPARISONS,
        comparisons.kinds,
        models.Kind,
        message("What can be compared in a wave: networks of one type"),
    ),
    Operation(
        "comparison",
        f"{COMPARISONS}/<kind>",
        comparisons.comparison_of,
        models.Comparison,
        message("A comparison: what holds for all of its communes"),
        is_list=False,
    ),
    Operation(
        "compared_communes",
        f"{COMPARISONS}/<kind>/communes",
        comparisons.communes,
        models.ComparedCommune,
        message("The communes of a comparison, with levels, index and ranks"),
    ),
)
