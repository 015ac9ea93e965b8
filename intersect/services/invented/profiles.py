"""What the invented networks are about, in bundles that say something as a pair.

A network may do the same as the first of its bundle with the same members (twin), be
its commission (part), share its members for another task (support), or do the same for
the same people without knowing of it (parallel): method C.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Literal

Relation = Literal["alone", "twin", "part", "support", "parallel"]


@dataclass(frozen=True)
class Profile:
    """A network before it has a commune and members."""

    name: str
    purpose: str
    sectors: tuple[str, ...]
    """Of the institutions at its table, as often as they have one."""
    themes: tuple[str, ...]
    populations: tuple[str, ...]
    functions: tuple[str, ...]
    kind: str = "mesa_comunal"
    relation: Relation = "alone"
    mandate: str = "voluntary"
    governance: str = "shared"
    sharing_purpose: str = ""
    meetings_per_month: float = 1.0
    hours_per_meeting: float = 2.0


_SOCIAL = ("desarrollo_social", "salud", "educacion")
_CHILDHOOD = (
    *("salud", "salud", "salud", "educacion", "educacion"),
    *("desarrollo_social", "proteccion_ninez", "justicia"),
)

CRECE = Profile(
    "Red comunal de crianza",
    "Que cada niña y niño reciba a tiempo las prestaciones que le corresponden.",
    (*_CHILDHOOD[:7], "sociedad_civil"),
    ("desarrollo_infantil", "salud", "proteccion_derechos"),
    ("gestantes", "primera_infancia"),
    ("coordinar", "derivar_casos", "hacer_seguimiento"),
    kind="chile_crece_contigo",
    mandate="national",
    governance="lead",
    meetings_per_month=2,
)
EARLY = Profile(
    "Mesa de primera infancia",
    "Coordinar lo que la comuna ofrece a la primera infancia y derivar sin demora.",
    _CHILDHOOD,
    ("proteccion_derechos", "desarrollo_infantil", "educacion"),
    ("primera_infancia", "ninez"),
    ("coordinar", "derivar_casos", "planificar"),
    relation="twin",
    meetings_per_month=1.5,
)
PROTECTION = Profile(
    "Mesa de protección de derechos",
    "Responder juntos cuando se vulneran los derechos de una niña o un niño.",
    (*_CHILDHOOD[2:], "seguridad", "mujer_genero"),
    ("proteccion_derechos", "violencia"),
    ("ninez", "mujeres"),
    ("coordinar", "derivar_casos", "atender"),
    meetings_per_month=2,
    hours_per_meeting=2.5,
)
CRITICAL_CASES = Profile(
    "Comisión de casos críticos",
    "Revisar cada dos semanas los casos que ningún servicio resuelve por sí solo.",
    ("salud", "proteccion_ninez", "justicia"),
    ("proteccion_derechos",),
    ("ninez",),
    ("derivar_casos",),
    relation="part",
    meetings_per_month=2,
)
CHILDHOOD = Profile(
    "Consejo de infancia y adolescencia",
    "Acordar la política comunal de niñez y revisarla cada año.",
    (*_CHILDHOOD, "cultura_deporte"),
    ("proteccion_derechos", "educacion"),
    ("ninez", "adolescencia"),
    ("coordinar", "planificar"),
    mandate="ordinance",
    governance="secretariat",
)
CHILDHOOD_FUNDS = Profile(
    "Comité de recursos para la infancia",
    "Repartir los fondos comunes que el consejo aprueba.",
    _CHILDHOOD[:6],
    ("proteccion_derechos", "educacion"),
    ("ninez", "adolescencia"),
    ("asignar_recursos",),
    relation="support",
    sharing_purpose="Los mismos miembros deciden el gasto que el consejo planifica.",
    meetings_per_month=0.5,
)
ELDERLY = Profile(
    "Mesa de personas mayores",
    "Planificar juntos los servicios para un envejecimiento digno.",
    ("salud", "salud", *_SOCIAL, "personas_mayores", "sociedad_civil"),
    ("envejecimiento", "salud"),
    ("personas_mayores",),
    ("coordinar", "planificar"),
)
ELDERLY_CARE = Profile(
    "Red de cuidados y apoyo mayor",
    "Coordinar los cuidados de quienes viven solos.",
    (
        *("salud", "desarrollo_social", "cultura_deporte", "vivienda"),
        *("personas_mayores", "sociedad_civil", "sociedad_civil"),
    ),
    ("envejecimiento", "salud"),
    ("personas_mayores",),
    ("coordinar", "planificar", "prevenir_promover"),
    relation="parallel",
    meetings_per_month=0.5,
)
HEALTH = Profile(
    "Red de salud mental",
    "Que quien consulta en cualquier puerta sea atendido en la que corresponde.",
    ("salud",) * 6,
    ("salud_mental", "salud"),
    ("adolescencia", "personas_adultas"),
    ("derivar_casos", "atender"),
    kind="red_de_salud",
    mandate="national",
    governance="lead",
)
SCHOOLS = Profile(
    "Red de mejoramiento escolar",
    "Aprender entre escuelas lo que a cada una le ha resultado.",
    ("educacion",) * 7,
    ("educacion",),
    ("ninez", "adolescencia"),
    ("formar", "intercambiar_informacion"),
    kind="mejoramiento_escolar",
    mandate="national",
)
SAFETY = Profile(
    "Consejo de seguridad y convivencia",
    "Acordar acciones para el buen trato entre escuelas, barrios y servicios.",
    (
        *("seguridad", "seguridad", "justicia", *_SOCIAL),
        *("sociedad_civil", "mujer_genero"),
    ),
    ("seguridad", "drogas_alcohol", "violencia"),
    ("poblacion_general",),
    ("coordinar", "planificar", "prevenir_promover"),
    mandate="national",
    governance="secretariat",
)
INCLUSION = Profile(
    "Mesa de inclusión",
    "Que la comuna sea accesible para todas las personas.",
    (
        *("discapacidad", "discapacidad", *_SOCIAL),
        *("trabajo", "vivienda", "sociedad_civil"),
    ),
    ("discapacidad", "empleo_ingresos"),
    ("discapacidad",),
    ("incidir", "coordinar"),
    meetings_per_month=0.5,
)
NEIGHBOURHOOD = Profile(
    "Mesa de barrio y vivienda",
    "Recuperar los espacios comunes de los barrios.",
    (
        *("vivienda", "desarrollo_social", "seguridad", "medio_ambiente"),
        *("cultura_deporte", "sociedad_civil", "sociedad_civil"),
    ),
    ("vivienda_barrio", "ambiente"),
    ("poblacion_general",),
    ("planificar", "incidir"),
)

BUNDLES: tuple[tuple[Profile, ...], ...] = (
    (CRECE, EARLY),
    (HEALTH,),
    (PROTECTION, CRITICAL_CASES),
    (SAFETY,),
    (ELDERLY, ELDERLY_CARE),
    (SCHOOLS,),
    (CHILDHOOD, CHILDHOOD_FUNDS),
    (INCLUSION,),
    (NEIGHBOURHOOD,),
)


def profiles_of(commune: int, networks: int) -> list[Profile]:
    """Return what the networks of a commune are about; another begins elsewhere."""
    start = commune * 2 % len(BUNDLES)
    return list(islice(_around(start), networks))


def _around(start: int) -> Iterator[Profile]:
    while True:
        yield from chain.from_iterable((*BUNDLES[start:], *BUNDLES[:start]))
