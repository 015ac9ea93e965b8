"""Where it is: communes named after those of O'Higgins, under codes that none has.

The names and codes are typed from Chile's single territorial codes (CUT) of 2018. The
real communes can be loaded beside these: every code here begins with D, and every name
says that it is invented.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

PREFIX = "D"
TIME_ZONE = "America/Santiago"
PROVINCES = {"061": "Cachapoal", "062": "Cardenal Caro", "063": "Colchagua"}
COMMUNES = (
    ("06101", "Rancagua"),
    ("06301", "San Fernando"),
    ("06115", "Rengo"),
    ("06108", "Machalí"),
    ("06310", "Santa Cruz"),
    ("06201", "Pichilemu"),
    ("06117", "San Vicente"),
    ("06303", "Chimbarongo"),
    ("06106", "Graneros"),
    ("06110", "Mostazal"),
    ("06305", "Nancagua"),
    ("06116", "Requínoa"),
    ("06105", "Doñihue"),
    ("06107", "Las Cabras"),
    ("06302", "Chépica"),
    ("06204", "Marchihue"),
    ("06112", "Peumo"),
    ("06307", "Peralillo"),
    ("06205", "Navidad"),
    ("06304", "Lolol"),
    ("06102", "Codegua"),
    ("06103", "Coinco"),
    ("06104", "Coltauco"),
    ("06109", "Malloa"),
    ("06111", "Olivar"),
    ("06113", "Pichidegua"),
    ("06114", "Quinta de Tilcoco"),
    ("06202", "La Estrella"),
    ("06203", "Litueche"),
    ("06206", "Paredones"),
    ("06306", "Palmilla"),
    ("06308", "Placilla"),
    ("06309", "Pumanque"),
)
"""Larger ones first, of all three provinces: so many are taken from the front."""


@dataclass(frozen=True)
class Commune:
    """A commune of the demonstration."""

    id: uuid.UUID
    code: str
    name: str
    """Without the remark that it is invented."""
    province_id: uuid.UUID


@dataclass(frozen=True)
class Region:
    """A region with its provinces and communes."""

    id: uuid.UUID
    code: str
    name: str
    provinces: tuple[tuple[uuid.UUID, str, str], ...]
    """Identifier, code and name of each."""
    communes: tuple[Commune, ...]


@dataclass(frozen=True)
class Country:
    """The whole of it: one region, and more of them when many communes are wanted."""

    id: uuid.UUID
    regions: tuple[Region, ...]

    @property
    def communes(self) -> tuple[Commune, ...]:
        """Return all communes."""
        return tuple(each for region in self.regions for each in region.communes)


def country(seed: int, communes: int) -> Country:
    """Return the country with so many communes; beyond O'Higgins they have numbers."""
    rng = Random(f"{seed}/places")
    parts = range(0, communes, len(COMMUNES))
    regions = [_region(rng, n, communes - start) for n, start in enumerate(parts)]
    return Country(identifier(rng), tuple(regions))


def identifier(rng: Random) -> uuid.UUID:
    """Return the next identifier of a row."""
    return uuid.UUID(int=rng.getrandbits(128), version=4)


def territory_rows(whole: Country) -> list[dict[str, Any]]:
    """Return the rows of all territories, the larger before the smaller."""
    top = f"{PREFIX}00"
    rows = [_row(whole.id, top, "País de la demostración", "country", None)]
    for region in whole.regions:
        rows.append(_row(region.id, region.code, region.name, "region", whole.id))
        rows += [
            _row(key, code, name, "province", region.id)
            for key, code, name in region.provinces
        ]
        rows += [
            _row(each.id, each.code, each.name, "commune", each.province_id)
            for each in region.communes
        ]
    return rows


def _region(rng: Random, number: int, wanted: int) -> Region:
    chosen: Sequence[tuple[str, str]] = COMMUNES[:wanted]
    name = "Región de O'Higgins"
    if number:  # R: no region's code of two digits
        chosen = tuple(_numbered(number, len(chosen)))
        name = f"Región {number + 1} de la demostración"
    region_id = identifier(rng)
    region = chosen[0][0][:-3]
    provinces = {
        code: identifier(rng) for code in sorted({code[:-2] for code, _ in chosen})
    }
    return Region(
        region_id,
        PREFIX + region,
        name,
        tuple(
            (key, PREFIX + code, f"Provincia {PROVINCES.get(code, code)}")
            for code, key in provinces.items()
        ),
        tuple(
            Commune(identifier(rng), PREFIX + code, said, provinces[code[:-2]])
            for code, said in chosen
        ),
    )


def _numbered(region: int, communes: int) -> Iterator[tuple[str, str]]:
    for number in range(1, communes + 1):
        code = f"R{region:02}1{number:02}"
        yield code, f"Comuna {region}-{number}"


def _row(
    key: uuid.UUID, code: str, name: str, level: str, parent: uuid.UUID | None
) -> dict[str, Any]:
    return {
        "id": key,
        "code": code,
        "name": f"{name} (ficticia)" if level != "country" else f"{name} (ficticio)",
        "level": level,
        "parent_id": parent,
        "time_zone": TIME_ZONE,
        "is_fictitious": True,
    }
