"""Names of files made from the names of networks, safe on every system."""

from __future__ import annotations

import re
from collections.abc import Iterable

from intersect.registry.names import folded

_LONGEST = 80
_RESERVED = re.compile(r"con|prn|aux|nul|(?:com|lpt)\d")
"""Names that Windows keeps for devices, whatever the ending."""


def file_names(networks: Iterable[str]) -> dict[str, str]:
    """Return a different name, without ending, for each network.

    >>> file_names(["Red Ñuñoa / Sur", "red nunoa sur", "CON"])
    {'Red Ñuñoa / Sur': 'red-nunoa-sur', 'red nunoa sur': 'red-nunoa-sur-2', \
'CON': 'con-red'}
    """
    names: dict[str, str] = {}
    taken: set[str] = set()
    for network in networks:
        plain = _plain(network)
        name, number = plain, 1
        while name in taken:
            number += 1
            name = f"{plain}-{number}"
        taken.add(name)
        names[network] = name
    return names


def _plain(network: str) -> str:
    words = re.findall(r"[a-z0-9]+", folded(network))
    name = "-".join(words)[:_LONGEST].rstrip("-") or "red"
    return f"{name}-red" if _RESERVED.fullmatch(name) else name
