"""What networks have in common, as files for other programs: JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable

from intersect.analysis.network import Network
from intersect.analysis.network_comparison import NetworkComparison, Pair
from intersect.analysis.workload import Load
from intersect.exchange.spreadsheet_text import harmless

_TEXTS = ("territory", "a", "b", "a_name", "b_name", "a_purpose", "b_purpose")
_COLUMNS = (
    *("territory", "a", "b", "a_name", "b_name", "class", "R", "shared"),
    *("jaccard", "overlap", "a_in_b", "b_in_a", "m", "theta", "pi", "phi", "t"),
    *("hypergeometric_p", "bicm_p", "bicm_q", "hours_released", "group", "notes"),
    *("a_purpose", "b_purpose"),
)


def as_json(comparison: NetworkComparison) -> str:
    """Return pairs, groups and loads, one a line; what does not exist is null."""
    parts: dict[str, Iterable[object]] = {
        "pairs": map(_pair_json, comparison.pairs()),
        "groups": ([each.network for each in group] for group in comparison.groups),
        "loads": map(_load_json, comparison.loads),
    }
    lists = ",\n".join(f'  "{name}": {_listed(part)}' for name, part in parts.items())
    return f'{{\n  "method": "{comparison.method.key}",\n{lists}\n}}\n'


def _listed(entries: Iterable[object]) -> str:
    lines = [json.dumps(each, ensure_ascii=False, allow_nan=False) for each in entries]
    return "[\n    " + ",\n    ".join(lines) + "\n  ]" if lines else "[]"


def _pair_json(pair: Pair) -> dict[str, object]:
    return {
        "territory": pair.a.territory,
        "a": pair.a.network,
        "b": pair.b.network,
        "shared": pair.shared,
        "jaccard": pair.jaccard,
        "overlap": pair.overlap,
        "m": pair.m,
        "theta": pair.theta,
        "pi": pair.pi,
        "phi": pair.phi,
        "t": pair.t,
        "R": pair.index,
        "class": pair.kind,
        "hypergeometric_p": pair.hypergeometric_p,
        "bicm_p": pair.bicm_p,
        "bicm_q": pair.bicm_q,
        "hours_released": pair.hours_released,
    }


def _load_json(load: Load) -> dict[str, object]:
    return {
        "person": load.person,
        "networks": load.networks,
        "hours": None if load.hours is None else float(load.hours),
        "flag": load.flag,
    }


def as_csv(comparison: NetworkComparison) -> str:
    """Return one row per pair: its figures as in JSON, and what is said beside them.

    What does not exist is an empty cell. Pairs of one group have its number.
    """
    group_of = {
        (each.territory, each.network): number
        for number, group in enumerate(comparison.groups, start=1)
        for each in group
    }

    def group(network: Network) -> int | None:
        return group_of.get((network.territory, network.network))

    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, _COLUMNS)
    writer.writeheader()
    for pair in comparison.pairs():
        row = {
            **_pair_json(pair),
            "a_name": pair.a.name,
            "b_name": pair.b.name,
            "a_purpose": pair.a.purpose,
            "b_purpose": pair.b.purpose,
            "a_in_b": pair.a_in_b,
            "b_in_a": pair.b_in_a,
            "group": group(pair.a) if group(pair.a) == group(pair.b) else None,
            "notes": " ".join(pair.notes),
        }
        writer.writerow(row | {name: harmless(str(row[name])) for name in _TEXTS})
    return text.getvalue()
