"""NETWORKS files as tests need them."""

from pathlib import Path

from tests.shell.answers import Cells, write_csv

COLUMNS = (
    *("territory", "network", "name", "purpose", "members", "people", "themes"),
    *("populations", "functions", "zones", "parent", "mandate", "active"),
    *("meetings_per_month", "hours_per_meeting"),
)
FILLED = {
    "territory": "Ñuñoa",
    "network": "N1",
    "members": "CESFAM Norte|Escuela 12|DIDECO",
    "themes": "salud",
    "populations": "ninez",
    "functions": "coordinar",
    "zones": "T1",
}


def network_row(network: str = "N1", **given: object) -> list[object]:
    """Return a row with a whole profile but for what is `given`."""
    filled = {**FILLED, "network": network, **given}
    return [filled.get(column, "") for column in COLUMNS]


def worked_example() -> list[Cells]:
    """Return method C.6, in the codes of the shipped lists, with loads of C.4."""
    rows = """
    N1|CS DS PI ED JI IN PO TR|proteccion_derechos desarrollo_infantil educacion|primera_infancia ninez|coordinar derivar_casos planificar
    N2|CS HO DS PI ED JI IN RS|desarrollo_infantil salud proteccion_derechos|primera_infancia gestantes|coordinar derivar_casos hacer_seguimiento
    N3|CS DS PI ED PO TR OM|proteccion_derechos violencia|ninez mujeres|coordinar derivar_casos atender
    N4|CS HO SM ED PD DS|salud_mental salud|adolescencia personas_adultas|planificar formar
    N5|CS PI TR|proteccion_derechos|ninez|derivar_casos
    N6|CS DS CM JV|envejecimiento salud|personas_mayores|coordinar planificar
    N7|CS DS PI ED JI IN|proteccion_derechos desarrollo_infantil|primera_infancia ninez|asignar_recursos
    """  # noqa: E501 - one network a line, as in the method
    people = {"N1": "p1|p2|p3", "N2": "p1|p2|p4", "N3": "p1|p4"}
    hours = {"N1": "4", "N2": "3", "N3": "2"}
    made: list[Cells] = [COLUMNS]
    for line in rows.split("\n")[1:-1]:
        name, *lists = (part.strip().replace(" ", "|") for part in line.split("|"))
        members, themes, populations, functions = lists
        made.append(
            network_row(
                name,
                members=members,
                people=people.get(name, ""),
                themes=themes,
                populations=populations,
                functions=functions,
                zones="T1" if name == "N6" else "T1|T2",
                parent="N1" if name == "N5" else "",
                meetings_per_month="1" if name in hours else "",
                hours_per_meeting=hours.get(name, ""),
            )
        )
    return made


def write_networks(path: Path, *rows: Cells, **options: str) -> Path:
    return write_csv(path, [COLUMNS, *rows], **options)
