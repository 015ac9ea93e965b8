"""Groups of networks that are all redundant with each other (method C.5)."""

from __future__ import annotations

import numpy as np

from intersect.analysis.redundancy import Overlaps


def redundant_groups(found: Overlaps) -> list[list[int]]:
    """Return the groups of two or more networks, as rows of the table.

    Complete linkage: every pair of a group is a probable redundancy. In a chain where
    A is redundant with B and B with C, but not A with C, they are not one group. The
    most redundant pairs come first, then those whose names come first: the order of
    the networks in the file does not matter.
    """
    names = [each.network for each in found.measures.table.networks]
    counts, index = found.measures.counts, found.measures.index
    edges = []
    for pair in np.flatnonzero(found.are("probable")).tolist():
        rows = int(counts.i[pair]), int(counts.j[pair])
        one, other = sorted(rows, key=names.__getitem__)
        edges.append((-index.exact_power(pair), names[one], names[other], one, other))
    linked = {(one, other) for *_, one, other in edges}
    group_of: dict[int, list[int]] = {}
    for *_, one, other in sorted(edges):
        first = group_of.setdefault(one, [one])
        second = group_of.setdefault(other, [other])
        if first is second or not all(
            (a, b) in linked or (b, a) in linked for a in first for b in second
        ):
            continue
        first += second
        for each in second:
            group_of[each] = first
    groups = {id(group): group for group in group_of.values() if len(group) > 1}
    by_name = [sorted(group, key=names.__getitem__) for group in groups.values()]
    return sorted(by_name, key=min)
