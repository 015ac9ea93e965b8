"""What the demonstration invents: networks, people, institutions and answers.

Nobody in it exists. The answers of the first network are those of method A.6, «Red
demo 7», so its diagnostic can be compared with the numbers worked out there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from intersect.services.members import MemberDetails
from intersect.services.territories import TerritoryDetails

TERRITORY = TerritoryDetails("00000", "Villa Demostración (ficticia)")

CODES = {"N": "NS", "X": "NA"}
"""Letters of the answer columns below; «-» is a question left without an answer."""


@dataclass(frozen=True)
class InventedNetwork:
    """A network of the demonstration."""

    name: str
    kind: str
    purpose: str
    members: tuple[MemberDetails, ...]


def _members(lines: str) -> tuple[MemberDetails, ...]:
    rows = [line.split("; ") for line in lines.strip().splitlines()]
    return tuple(
        MemberDetails(person.strip(), organisation.strip(), sector.strip())
        for person, organisation, sector in rows
    )


ANSWERED = InventedNetwork(
    "Red demo 7: crianza y primera infancia (ficticia)",
    "chile_crece_contigo",
    "Que cada niña y niño de la comuna reciba a tiempo las prestaciones de salud, "
    "educación y protección social que le corresponden.",
    _members(
        """
        Camila Fuentes Inventada; CESFAM Los Aromos (ficticio); salud
        Rodrigo Salas Inventado; Posta El Maitén (ficticia); salud
        Patricia Núñez Inventada; CECOSF La Loma (ficticio); salud
        Marcela Ortiz Inventada; Jardín infantil Rayito (ficticio); educacion
        Héctor Vidal Inventado; Escuela Las Lengas (ficticia); educacion
        Daniela Soto Inventada; DIDECO de la comuna (ficticia); desarrollo_social
        Luis Carrasco Inventado; Junta de vecinos N.º 99 (ficticia); sociedad_civil
        """
    ),
)
STARTED = InventedNetwork(
    "Mesa comunal de convivencia (ficticia)",
    "mesa_comunal",
    "Acordar acciones para el buen trato entre escuelas, barrios y servicios.",
    _members(
        """
        Andrea Pino Inventada; Escuela El Roble (ficticia); educacion
        Tomás Rivas Inventado; Liceo Río Claro (ficticio); educacion
        Verónica Mella Inventada; CESFAM Los Aromos (ficticio); salud
        Jorge Paredes Inventado; Oficina de seguridad pública (ficticia); seguridad
        Silvia Cortés Inventada; DIDECO de la comuna (ficticia); desarrollo_social
        """
    ),
)
NEW = InventedNetwork(
    "Red de salud mental (ficticia)",
    "red_de_salud",
    "Que quien consulta en cualquier puerta sea atendido en la que corresponde.",
    _members(
        """
        Natalia Vera Inventada; COSAM del valle (ficticio); salud
        Gonzalo Araya Inventado; Hospital comunitario (ficticio); salud
        Teresa Lagos Inventada; CESFAM Los Aromos (ficticio); salud
        """
    ),
)

LADDERS: Mapping[str, str] = {
    "OBJ1": "3322212",
    "OBJ2": "3222222",
    "OBJ3": "3321222",
    "OBJ4": "2211121",
    "OBJ5": "32222N2",
    "PLA1": "3322222",
    "PLA2": "2222122",
    "PLA3": "3222221",
    "PLA4": "2111111",
    "PLA5": "2222322",
    "PLA6": "211N112",
    "PRE1": "3211121",
    "PRE2": "1000N00",
    "PRE3": "2110010",
    "PRE4": "100NN10",
    "PRE5": "11000-0",
    "INF1": "3332232",
    "INF2": "2211111",
    "INF3": "2221N21",
    "INF4": "2211122",
    "INF5": "2110121",
    "EVA1": "2221222",
    "EVA2": "2110111",
    "EVA3": "1110010",
    "EVA4": "2111101",
    "EVA5": "1X011X1",
}
"""Question -> one character for each member of `ANSWERED`, in order (method A.6)."""

LABELS = (
    "intersectorial",
    "coordinacion",
    "coordinacion",
    "intersectorial",
    "coordinacion",
    "intersectorial",
    "intercambio",
)
PHASES: Mapping[str, str] = {
    "objetivos": "1111111",
    "planificar": "1111011",
    "metas": "1101010",
    "presupuestar": "1000010",
    "evaluar": "1100010",
}
"""Phase -> 1 where the member's institution took part."""


def answers_of(member: int) -> dict[str, str]:
    """Return what member number `member` of `ANSWERED` fills in, as form fields."""
    fields = {
        question: CODES.get(answers[member], answers[member])
        for question, answers in LADDERS.items()
        if answers[member] != "-"
    }
    fields["LBL"] = LABELS[member]
    fields["OBJ5V"] = "no"
    for phase, taken in PHASES.items():
        fields[f"PAR.{phase}"] = "si" if taken[member] == "1" else "no"
    return fields
