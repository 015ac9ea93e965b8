"""What invented people, institutions and places are called."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle
from random import Random

_WOMEN = (
    "Alicia Amanda Andrea Antonia Bárbara Camila Carolina Catalina Cecilia Daniela "
    "Elena Fernanda Francisca Gabriela Inés Isabel Javiera Josefa Laura Lorena "
    "Lucía Macarena Marcela Margarita Mónica Natalia Paula Pilar Rosa Sofía Teresa "
    "Valentina Verónica Ximena"
)
_MEN = (
    "Alberto Alejandro Andrés Benjamín Bruno Carlos Claudio Cristián Diego Eduardo "
    "Esteban Felipe Francisco Gabriel Gonzalo Héctor Hugo Ignacio Iván Jaime "
    "Joaquín Jorge Leonardo Luis Manuel Marcelo Mario Matías Nicolás Óscar Pablo "
    "Pedro Rodrigo Sergio Tomás Vicente"
)
_SURNAMES = (
    "Acuña Aguilera Araya Arriagada Bravo Bustos Cáceres Carrasco Castro Contreras "
    "Cortés Díaz Espinoza Farías Figueroa Flores Fuentes Gallardo Garrido Godoy "
    "Gómez Henríquez Jara Lagos Leiva López Maldonado Mella Molina Morales Muñoz "
    "Navarrete Núñez Olivares Orellana Ortiz Palma Paredes Parra Peña Pino Pizarro "
    "Reyes Riquelme Rivas Rojas Saavedra Salas Sandoval Sepúlveda Silva Soto Tapia "
    "Toro Valdés Vargas Vega Vera Vergara Vidal Yáñez Zúñiga"
)
PLACES = (
    *("Los Aromos", "El Maitén", "La Loma", "Las Lengas", "El Roble", "Río Claro"),
    *("Los Boldos", "El Quillay", "La Vega", "Las Camelias", "El Litre", "Los Peumos"),
    *("Santa Inventada", "El Mirador", "La Acequia", "Los Tilos", "Agua Buena"),
    *("Las Encinas", "El Parrón", "La Cantera", "Los Copihues", "Piedra Blanca"),
)
UNITS = {
    "salud": (
        *("CESFAM {} (ficticio)", "Posta {} (ficticia)", "CECOSF {} (ficticio)"),
        *("Hospital {} (ficticio)", "COSAM {} (ficticio)"),
    ),
    "educacion": (
        *("Escuela {} (ficticia)", "Jardín infantil {} (ficticio)"),
        *("Liceo {} (ficticio)", "Colegio {} (ficticio)"),
    ),
    "desarrollo_social": (
        "DIDECO, programa {} (ficticio)",
        "Oficina social {} (ficticia)",
    ),
    "proteccion_ninez": (
        "Oficina local de la niñez {} (ficticia)",
        "Programa de protección {} (ficticio)",
    ),
    "justicia": ("Oficina jurídica {} (ficticia)", "Centro de mediación {} (ficticio)"),
    "seguridad": ("Oficina de seguridad {} (ficticia)", "Tenencia {} (ficticia)"),
    "cultura_deporte": ("Casa de la cultura {} (ficticia)", "Club {} (ficticio)"),
    "vivienda": ("Oficina de vivienda {} (ficticia)",),
    "trabajo": ("Oficina laboral {} (ficticia)",),
    "discapacidad": ("Oficina de inclusión {} (ficticia)", "Centro {} (ficticio)"),
    "mujer_genero": ("Centro de la mujer {} (ficticio)",),
    "personas_mayores": ("Club de mayores {} (ficticio)", "Residencia {} (ficticia)"),
    "medio_ambiente": ("Oficina ambiental {} (ficticia)",),
    "sociedad_civil": ("Junta de vecinos {} (ficticia)", "Fundación {} (ficticia)"),
}
"""By sector; {} is a place."""


def people(rng: Random, wanted: int) -> Iterator[str]:
    """Return names that differ, as far as there are enough; none could be real."""
    first = [f"{name} {{}} Inventada" for name in _WOMEN.split()]
    first += [f"{name} {{}} Inventado" for name in _MEN.split()]
    surnames = _SURNAMES.split()
    whole = len(first) * len(surnames)
    for number in cycle(rng.sample(range(whole), min(wanted, whole))):
        surname, place = divmod(number, len(first))
        yield first[place].format(surnames[surname])


def institution(sector: str, number: int) -> str:
    """Return what institution number `number` of a sector of a commune is called."""
    units = UNITS[sector]
    place, unit = divmod(number, len(units))
    turn, place = divmod(place, len(PLACES))
    return units[unit].format(f"{PLACES[place]} {turn + 1}" if turn else PLACES[place])
