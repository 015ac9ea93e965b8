"""Sentences about a network never contradict its numbers."""

import re
from dataclasses import replace
from fractions import Fraction
from itertools import product

import pytest

from intersect.analysis.explanation.certainty import certainty
from intersect.analysis.explanation.headline import headline
from intersect.analysis.explanation.holding_back import dissent, holding_back
from intersect.analysis.explanation.next_level import missing
from intersect.analysis.explanation.steps import item_steps
from intersect.analysis.explanation.sufficiency import what_would_suffice
from intersect.analysis.explanation.wording import Names
from intersect.analysis.scores import (
    Bottleneck,
    SectorMean,
    Stability,
    WorstCase,
)
from intersect.analysis.scoring import score
from intersect.analysis.stability import summary
from intersect.language import language
from tests.core.analysis_builders import (
    DIMENSIONS,
    ITEMS,
    METHOD,
    SECTORS,
    make_red_demo_7,
    make_score,
    make_uniform,
    reference_ladder,
)

SPANISH = language("es")
SHORT = {
    "OBJ": "Objetivos",
    "PLA": "Planificación",
    "PRE": "Presupuesto",
    "INF": "Información",
    "EVA": "Evaluación",
}
NAMES = Names(
    dimensions={code: {"es": name} for code, name in SHORT.items()},
    short_dimensions={code: {"es": name} for code, name in SHORT.items()},
    items={item.code: {"es": item.code} for item in ITEMS},
    voices={"salud": {"es": "Salud"}, "social": {"es": "Desarrollo Social"}},
)
LEVELS = ("Sin colaboración", "Baja", "Intermedia", "Alta")
PROFILES = list(product(range(4), repeat=5))
CLAUSES = {
    3: r"trabajo común y acordado en (.*?) \(peldaño 3\)",
    2: r"coordinación de acciones concretas en (.*?) \(peldaño 2\)",
    1: r"intercambio o acuerdos puntuales en (.*?) \(peldaño 1\)",
    0: r"el primer peldaño aún sin alcanzar en (.*?)\.$",
}


def said(messages):
    return [SPANISH.text(each) for each in messages]


def dimensions_in(text):
    return [code for code in DIMENSIONS if SHORT[code] in text]


def demo(**options):
    [result] = score(make_red_demo_7(), METHOD, instrument="nucleo/1", **options)
    return result


@pytest.mark.parametrize("h1", [True, False])
@pytest.mark.parametrize("h2", [True, False])
def test_the_headline_agrees_with_every_profile_and_hito(h1, h2):
    for profile in PROFILES:
        text = SPANISH.text(headline(make_score(profile, h1, h2), NAMES, METHOD))
        level = reference_ladder(profile, h1, h2)
        assert text.startswith(f"{LEVELS[level]}: ")
        for rung, clause in CLAUSES.items():
            claimed = re.search(clause, text)
            expected = [
                code
                for code, stands in zip(DIMENSIONS, profile, strict=True)
                if stands == rung
            ]
            assert dimensions_in(claimed[1] if claimed else "") == expected, text
        assert ("no reconoce" in text) == (level == 0)
        recognised = "mayoría de las voces reconoce" in text
        by_dimensions = reference_ladder(profile) >= 1
        assert recognised == (level == 1 and not by_dimensions)
        if recognised:
            assert ("reconoce intercambio de información" in text) == h1
            assert ("acciones conjuntas puntuales" in text) == h2


@pytest.mark.parametrize(("h1", "h2"), [(None, False), (False, None)])
def test_what_is_not_known_is_not_denied(h1, h2):
    values = {"H1": h1, "H2": h2}
    found = make_score((0, 0, 0, 0, 0))
    hitos = tuple(
        replace(each, met=values.get(each.code, each.met)) for each in found.milestones
    )
    text = SPANISH.text(headline(replace(found, milestones=hitos), NAMES, METHOD))
    assert "no reconoce" not in text


@pytest.mark.parametrize("h1", [True, False])
@pytest.mark.parametrize("h2", [True, False])
def test_what_is_missing_agrees_with_every_profile_and_hito(h1, h2):
    for profile in PROFILES:
        found = make_score(profile, h1, h2)
        sentences = said(missing(found, NAMES, METHOD))
        level = reference_ladder(profile, h1, h2)
        if level == 3:
            assert sentences == []
            continue
        assert all(LEVELS[level + 1] in each for each in sentences)
        if level == 0:
            assert len(sentences) == 1
            continue
        assert len(sentences) == len(found.unmet)
        for condition, text in zip(found.unmet, sentences, strict=True):
            check_sentence(condition, text, dict(zip(DIMENSIONS, profile, strict=True)))


def check_sentence(condition, text, profile):
    if condition.condition in DIMENSIONS:
        assert f"en {SHORT[condition.condition]} (" in text
        assert f"hoy está en el peldaño {profile[condition.condition]}" in text
        assert profile[condition.condition] < condition.need
    elif condition.condition == "min":
        below = [code for code in DIMENSIONS if profile[code] < condition.need]
        assert dimensions_in(text) == below
    else:
        rung = int(condition.condition[1])
        reached = [code for code in DIMENSIONS if profile[code] >= rung]
        lacking = condition.need - len(reached)
        assert re.search(rf"faltan? {lacking} dimensi", text)
        already = re.search(r"ya están: (.*?)\)", text)
        assert dimensions_in(already[1] if already else "") == reached
        nearest = dimensions_in(re.search(r"más cercanas? .*", text)[0])
        assert len(nearest) == min(lacking + 1, 5 - len(reached))
        assert not set(nearest) & set(reached)


def test_doing_every_step_reaches_the_next_level():
    for profile in PROFILES:
        found = make_score(profile, h1=False, h2=False)
        levels = dict(zip(DIMENSIONS, profile, strict=True))
        for step in item_steps(found, METHOD):
            assert step.level < step.target
            if step.item not in ("INF1", "PLA2") or found.level:
                code = step.item[:3]
                levels[code] = max(levels[code], step.target)
        reached = reference_ladder(tuple(levels.values()))
        assert reached > found.level or found.level == 3


def test_red_demo_7_lacks_one_dimension_and_information_is_nearest():
    [sentence] = said(missing(demo(), NAMES, METHOD))
    assert sentence == (
        "Para llegar a Intermedia falta 1 dimensión en el peldaño 2 (ya están: "
        "Objetivos y Planificación). Las más cercanas son Información (2 de 5 "
        "preguntas; se necesitan 3) y Evaluación (1 de 5 preguntas; se necesitan 3)."
    )


def test_the_nearest_item_comes_first():
    steps = [
        (each.item, each.level, each.target) for each in item_steps(demo(), METHOD)
    ]
    assert steps == [("INF3", 1, 2), ("INF5", 1, 2), ("INF2", 1, 2)]


def test_from_no_collaboration_the_two_hitos_come_first():
    found = make_score((0, 0, 0, 0, 0), h1=False, h2=False)
    assert [each.item for each in item_steps(found, METHOD)][:2] == ["INF1", "PLA2"]
    [sentence] = said(missing(found, NAMES, METHOD))
    assert "basta una de estas condiciones: Información en el peldaño 1" in sentence
    assert "«INF1» en el peldaño 1" in sentence


def test_a_missing_dimension_is_named_as_open():
    found = make_score((3, 3, None, 2, 2))
    text = " ".join(said(missing(found, NAMES, METHOD)))
    assert "faltan respuestas para saber si está ahí" in text
    assert "faltan respuestas sobre Presupuesto" in text
    assert "respuestas insuficientes sobre Presupuesto" in SPANISH.text(
        headline(found, NAMES, METHOD)
    )


class TestInsufficientData:
    def scored(self, sectors, roster=None, **options):
        rosters = {"Red demo 7": roster} if roster else None
        table = make_uniform("22222", sectors)
        [found] = score(
            table, METHOD, instrument="nucleo/1", rosters=rosters, **options
        )
        return found

    def test_it_says_why_what_would_suffice_and_whom_to_ask(self):
        found = self.scored(("salud", "salud"), ["salud", "social", "educacion"])
        assert SPANISH.text(headline(found, NAMES, METHOD)) == (
            "No se puede afirmar un nivel: sólo hay 2 cuestionarios que se pueden usar "
            "y respondió 1 sector. No significa que la red funcione mal."
        )
        assert said(what_would_suffice(found, NAMES, METHOD)) == [
            "Falta que responda al menos 1 persona más.",
            (
                "Falta que responda al menos 1 sector más. A quién pedírselo: "
                "Desarrollo Social y educacion."
            ),
            *[
                f"{name}: 0 de {items} preguntas tienen respuestas suficientes; se "
                f"necesitan {needed}."
                for name, items, needed in (
                    ("Objetivos", 5, 3),
                    ("Planificación", 6, 4),
                    ("Presupuesto", 5, 3),
                    ("Información", 5, 3),
                    ("Evaluación", 5, 3),
                )
            ],
        ]

    def test_nobody_at_all(self):
        [_, empty] = score(
            make_red_demo_7(),
            METHOD,
            instrument="nucleo/1",
            rosters={"Red demo 7": SECTORS, "Vacía": ["salud", "social", "x"]},
        )
        assert "todavía no hay cuestionarios" in SPANISH.text(
            headline(empty, NAMES, METHOD)
        )
        assert said(certainty(empty, NAMES, METHOD)) == []
        assert said(what_would_suffice(empty, NAMES, METHOD)) == [
            "Falta que respondan al menos 3 personas más.",
            (
                "Falta que respondan al menos 2 sectores más. A quién pedírselo: "
                "Salud, Desarrollo Social y x."
            ),
        ]

    def test_low_coverage_names_the_silent_sectors(self):
        found = self.scored(("a", "a", "b"), ["a", "b", "salud", "social", "x"])
        assert "respondieron 2 de 5 sectores" in SPANISH.text(
            headline(found, NAMES, METHOD)
        )
        [sentence] = said(what_would_suffice(found, NAMES, METHOD))
        assert "1 sector más. A quién pedírselo: Salud, Desarrollo Social" in sentence

    def test_an_undecided_level_says_between_which(self):
        table = make_uniform(
            "22211", ("a", "b", "c"), **{f"PRE{n}": "NNN" for n in range(1, 6)}
        )
        [found] = score(table, METHOD, instrument="nucleo/1")
        texts = said(certainty(found, NAMES, METHOD))
        assert (
            "Según lo que ocurra en Presupuesto, el nivel está entre Baja e Intermedia."
            in texts
        )
        assert "Sin Presupuesto no hay índice; estaría entre 40,0 y 60,0." in texts
        assert any("Desconocimiento generalizado" in text for text in texts)
        [needed] = said(what_would_suffice(found, NAMES, METHOD))
        assert needed.startswith("Presupuesto: 0 de 5 preguntas")

    def test_few_people_reveal_nothing_of_what_they_answered(self):
        found = self.scored(("a", "b"))
        assert said(certainty(found, NAMES, METHOD)) == []

    def test_there_is_nothing_to_ask_for_when_there_is_a_level(self):
        assert what_would_suffice(demo(), NAMES, METHOD) == []

    def test_incomplete_questionnaires_are_told(self):
        found = replace(self.scored(("a", "b")), incomplete=1)
        texts = said(what_would_suffice(found, NAMES, METHOD))
        assert (
            "Hay 1 cuestionario incompleto: cuenta desde 13 de las 26 preguntas "
            "respondidas." in texts
        )

    def test_an_institution_is_called_so(self):
        found = self.scored(("a", "a"), ["a", "b"], voice="organisation")
        texts = said(what_would_suffice(found, NAMES, METHOD))
        assert "Falta que responda al menos 1 institución más" in texts[1]
        assert "respondió 1 institución" in SPANISH.text(headline(found, NAMES, METHOD))


class TestCertainty:
    @pytest.mark.parametrize(
        ("label", "words"),
        [
            ("firme", "El nivel es firme"),
            ("probable", "El nivel es probable"),
            ("incierto", "El nivel es incierto"),
            ("en_disputa", "repartidas entre Baja e Intermedia"),
        ],
    )
    def test_how_sure_the_level_is(self, label, words):
        found = replace(demo(), stability=Stability(Fraction(5999, 10_000), label, 2))
        [text] = said(certainty(found, NAMES, METHOD))
        assert words in text
        assert "59 de cada 100" in text

    @pytest.mark.parametrize("times", [580, 1140, 1160])
    def test_an_exact_percentage_is_not_told_as_one_less(self, times):
        stability = summary(1, [2000 - times, times, 0, 0], METHOD)
        texts = said(certainty(replace(demo(), stability=stability), NAMES, METHOD))
        assert f"{times // 20} de cada 100" in texts[0]

    def test_a_provisional_level_names_who_is_missing(self):
        found = demo(rosters={"Red demo 7": [*SECTORS, "cultura", "iglesia"]})
        assert (
            "Provisional: faltan respuestas de cultura e iglesia; el nivel puede "
            "cambiar." in said(certainty(found, NAMES, METHOD))
        )

    def test_ns_as_the_worst_case_is_told_only_if_it_changes_the_level(self):
        found = replace(demo(), ns_as_zero=WorstCase(0, Fraction(10)))
        text = " ".join(said(certainty(found, NAMES, METHOD)))
        assert "equivalieran a «no existe», el nivel sería Sin colaboración" in text
        assert "equivalieran" not in " ".join(said(certainty(demo(), NAMES, METHOD)))

    def test_a_sector_that_decides_is_told(self):
        found = replace(demo(), without_voice={"salud": 2, "social": 1, "x": None})
        texts = said(certainty(found, NAMES, METHOD))
        assert texts[1:] == ["Si no se contara a Salud, el nivel sería Intermedia."]

    def test_a_network_of_one_sector_says_so(self):
        found = replace(demo(), voice="organisation")
        assert "Red intrasectorial" in said(certainty(found, NAMES, METHOD))[-1]

    def test_a_level_that_holds_whatever_the_missing_dimension(self):
        text = said(certainty(make_score((2, 2, None, 2, 1)), NAMES, METHOD))[0]
        assert "cualesquiera que fueran, el nivel sería Intermedia" in text


def test_what_holds_red_demo_7_back():
    assert said(holding_back(demo(), NAMES, METHOD)) == [
        (
            "Cuello de botella en Presupuesto (moderado): si subiera del peldaño 0 al "
            "2, la red pasaría de Baja a Intermedia y está 33,3 puntos por debajo del "
            "promedio de las otras dimensiones."
        ),
        (
            "Cuello de botella en Información (leve): si subiera del peldaño 1 al 2, "
            "la red pasaría de Baja a Intermedia."
        ),
        (
            "Rezago en Evaluación (leve): si subiera del peldaño 1 al 2, la red "
            "pasaría de Baja a Intermedia."
        ),
    ]


def test_a_necessary_dimension_is_told_without_a_lift():
    found = make_score(
        (2, 2, 2, 2, 2),
        bottlenecks=(Bottleneck("PRE", Fraction(0), None, None, True, 1),),
    )
    assert said(holding_back(found, NAMES, METHOD)) == [
        (
            "Cuello de botella en Presupuesto (leve): todos los caminos más cortos a "
            "Alta pasan por subirla."
        )
    ]


def test_dissent_names_who_sees_most_and_least():
    def seen(voice, mean):
        return SectorMean((voice,), 3, {"OBJ": Fraction(mean)})

    merged = SectorMean(("x", "y"), 3, {"OBJ": Fraction(0)})
    found = make_score(
        (2, 2, 2, 2, 2),
        sector_means=(seen("salud", 3), seen("social", 1), merged),
        dissent={"OBJ": Fraction(2)},
    )
    assert said(dissent(found, NAMES)) == [
        (
            "Objetivos se percibe de manera dispar: Salud la ubica 2,0 peldaños más "
            "arriba que Desarrollo Social."
        )
    ]


def test_a_voice_without_a_name_is_called_by_its_code():
    assert set(NAMES.voice("cultura").values()) == {"cultura"}
