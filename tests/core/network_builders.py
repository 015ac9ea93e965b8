"""Networks as tests need them, and an independent reference of the rules about pairs.

`WORKED_EXAMPLE` is that of method C.6, in its own short codes.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

from hypothesis import settings
from hypothesis import strategies as st

from intersect.analysis.network import Network
from intersect.analysis.network_table import network_table
from intersect.analysis.redundancy import CLASSES, Overlaps, overlaps
from intersect.analysis.redundancy_method import redundancy_method

METHOD = redundancy_method()
FEWER = settings(max_examples=40)
"""Lists of networks take long to make up."""

_ROWS = """
N1 | CS DS PI ED JI IN PO TR | proteccion desarrollo educacion | primera ninez    | coordinar derivar planificar
N2 | CS HO DS PI ED JI IN RS | desarrollo salud proteccion     | primera gestantes | coordinar derivar seguimiento
N3 | CS DS PI ED PO TR OM    | proteccion violencia            | ninez mujeres    | coordinar derivar atencion
N4 | CS HO SM ED PD DS       | salud_mental salud              | adolescencia adultos | planificar formar
N5 | CS PI TR                | proteccion                      | ninez            | derivar
N6 | CS DS CM JV             | envejecimiento salud            | mayores          | coordinar planificar
N7 | CS DS PI ED JI IN       | proteccion desarrollo           | primera ninez    | asignar_recursos
"""  # noqa: E501 - one network a line, as in the method


def make_network(name: str = "N1", **given: object) -> Network:
    """Return a network with a whole profile; sets as texts with spaces between."""
    filled = {
        "territory": "Ñuñoa",
        "members": "a b c d",
        "themes": "salud",
        "populations": "ninez",
        "functions": "coordinar",
        "zones": "Z1",
        **given,
    }
    return Network(
        network=name,
        **{
            field: frozenset(value.split())
            if field not in ("territory", "parent") and isinstance(value, str)
            else value
            for field, value in filled.items()
        },
    )


def worked_example() -> list[Network]:
    networks = []
    for line in _ROWS.strip().splitlines():
        name, members, themes, populations, functions = line.split("|")
        networks.append(
            make_network(
                name.strip(),
                members=members,
                themes=themes,
                populations=populations,
                functions=functions,
                zones="T1" if name.startswith("N6") else "T1 T2",
                parent="N1" if name.startswith("N5") else "",
            )
        )
    return networks


def found_in(networks: list[Network]) -> Overlaps:
    return overlaps(network_table(networks), METHOD)


def classes_of(found: Overlaps) -> dict[tuple[str, str], str]:
    """Return the class of each reported pair, by the names of its networks."""
    rows, counts = found.measures.table.networks, found.measures.counts
    return {
        (rows[i].network, rows[j].network): CLASSES[code]
        for i, j, code in zip(
            counts.i.tolist(), counts.j.tolist(), found.classes.tolist(), strict=True
        )
    }


def class_of(one: Network, other: Network) -> str:
    """Return the class of a pair; «none» also when it is not reported."""
    [*classes] = classes_of(found_in([one, other])).values()
    return classes[0] if classes else "none"


def reference_classes(networks: list[Network]) -> dict[tuple[str, str], str]:
    """Return the pairs that are to be reported, from sets and fractions alone."""
    classes = {}
    for one, other in combinations(networks, 2):
        if one.territory == other.territory:
            found = _reference_class(one, other, networks)
            if found != "none" or one.members & other.members:
                classes[one.network, other.network] = found
    return classes


def _reference_class(one: Network, other: Network, networks: list[Network]) -> str:
    """The decision table of method C.2, with R⁸ and m² in place of roots."""
    if not (one.is_active and other.is_active):
        return "inactive"
    sets = [(getattr(one, name), getattr(other, name)) for name in _SETS]
    if not all(first and second for first, second in sets):
        return "no_profile"
    m2, theta2, pi2, phi2, _ = (
        Fraction(len(first & second) ** 2, len(first) * len(second))
        for first, second in sets
    )
    zones = sets[-1]
    t = Fraction(len(zones[0] & zones[1]), min(map(len, zones)))
    r8 = m2 * theta2 * pi2 * phi2 * t**8
    small, large = sorted(map(len, sets[0]))
    shared = len(one.members & other.members)
    if (
        _is_above(one, other, networks)
        or _is_above(other, one, networks)
        or (10 * shared >= 9 * small and 10 * small <= 6 * large)
    ):
        return "nested"
    if r8 >= Fraction(60, 100) ** 8 and 4 * m2 >= 1 and shared >= 3:
        return "probable"
    if r8 >= Fraction(45, 100) ** 8 and 25 * m2 >= 4 and shared >= 2:
        return "possible"
    if theta2 * pi2 * phi2 * t**6 >= Fraction(7, 10) ** 6 and 100 * m2 < 9:
        return "parallel"
    if 4 * m2 >= 1 and (phi2 < Fraction(34, 100) ** 2 or not theta2 or not pi2):
        return "complementary"
    return "none"


_SETS = ("members", "themes", "populations", "functions", "zones")


def _is_above(one: Network, other: Network, networks: list[Network]) -> bool:
    parents = {each.network: each.parent for each in networks}
    above, steps = other.parent, 0
    while above and steps <= len(networks):
        if above == one.network:
            return True
        above, steps = parents.get(above, ""), steps + 1
    return False


def _sets(names: str, *, least: int = 0) -> st.SearchStrategy[frozenset[str]]:
    return st.frozensets(st.sampled_from(names.split()), min_size=least)


@st.composite
def network_lists(draw: st.DrawFn, *, least: int = 0) -> list[Network]:
    """Make up to seven networks in two territories; few codes, so that many meet."""
    names = [f"N{n}" for n in range(draw(st.integers(least, 7)))]
    territories = {name: draw(st.sampled_from("AB")) for name in names}
    return [
        Network(
            territory=territories[name],
            network=name,
            members=draw(_sets("a b c d e f g h", least=1) | _sets("a b c")),
            people=draw(_sets("p q r s")),
            themes=draw(_sets("t u v", least=1) | _sets("t")),
            populations=draw(_sets("k l m", least=1)),
            functions=draw(_sets("f g h", least=1)),
            zones=draw(_sets("x y z", least=1)),
            parent=draw(
                st.sampled_from(
                    ["", "", *(n for n in names if territories[n] == territories[name])]
                )
            ),
            is_active=draw(st.sampled_from([True, True, True, False])),
            is_mandated=draw(st.booleans()),
            hours=draw(st.sampled_from([None, Fraction(2), Fraction("1.6")])),
        )
        for name in names
    ]
