"""The flows of networks as JSON; docs/files.md says what each key holds."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from intersect.analysis.criteria import Criteria
from intersect.analysis.flows import NetworkTies
from intersect.analysis.structure import Structure
from intersect.analysis.structure_severity import NetworkFlows, sinks


def flows_report(
    networks: Sequence[NetworkTies], found: Iterable[NetworkFlows], criteria: Criteria
) -> dict[str, object]:
    """Return the report of these networks, ready to be written; networks by name."""
    by_name = sorted(found, key=lambda each: each.network)
    return {
        "method": criteria.key,
        "reference": ties_reference(networks, criteria),
        "networks": [_network(each, criteria) for each in by_name],
    }


def _network(found: NetworkFlows, criteria: Criteria) -> dict[str, object]:
    return {
        "network": found.network,
        "organisations": found.organisations,
        "response": _number(found.response),
        "provisional": found.is_provisional,
        "reasons": list(found.reasons),
        "arcs": len(found.arcs),
        "confirmed_arcs": sum(each.is_confirmed for each in found.arcs),
        "single_report_arcs": sum(each.is_single_report for each in found.arcs),
        **_measures(found.structure),
        "isolated_sectors": list(found.isolated_sectors) if found.structure else None,
        "sinks": list(sinks(found.structure, criteria)) if found.structure else None,
        "severities": dict(found.severities),
        "capped": list(found.capped),
    }


def _measures(found: Structure | None) -> Mapping[str, object]:
    """Return the measures by their keys; all null where there is no structure."""
    if found is None:
        return dict.fromkeys(_MEASURES)
    values = (
        _number(found.density),
        _number(found.arc_reciprocity),
        _number(found.dyad_reciprocity),
        list(found.isolated),
        [
            {"organisation": name, "share_cut_off": _number(share)}
            for name, share in found.articulation.items()
        ],
        [list(ends) for ends in found.bridges],
        [list(names) for names in found.strong_components],
        dict(found.betweenness),
        found.centralization,
        _number(found.reach),
    )
    return dict(zip(_MEASURES, values, strict=True))


_MEASURES = (
    "density",
    "arc_reciprocity",
    "dyad_reciprocity",
    "isolated",
    "articulation",
    "bridges",
    "strong_components",
    "betweenness",
    "centralization",
    "reach",
)


def _number(value: Fraction | None) -> float | None:
    return None if value is None else float(value)


def ties_reference(networks: Sequence[NetworkTies], criteria: Criteria) -> str:
    """Return SHA-256 over all that the report depends on; the order of rows is not."""
    content = {
        "method": [criteria.key, criteria.digest],
        "networks": sorted(
            [
                each.network,
                each.governance,
                sorted(
                    [m.organisation, m.sector, m.has_answered] for m in each.members
                ),
                sorted(
                    [[r.reporter, r.other], [r.sends, r.receives]] for r in each.reports
                ),
            ]
            for each in networks
        ),
    }
    canonical = json.dumps(content, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()
