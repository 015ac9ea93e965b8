"""What is said of ties: the worked example in words, and why nothing is said."""

import pytest

from intersect.analysis.explanation.ties import (
    arcs_sentence,
    certainty,
    tie_statements,
)
from intersect.analysis.flows import TieReport, information_arcs
from intersect.analysis.structure_severity import flows
from intersect.language import language
from tests.core.flow_builders import CRITERIA, WORKED, WORKED_SECTORS, make_ties

ES = language("es")
SECTORS = {code: {"es": code.capitalize()} for code in WORKED_SECTORS.values()}
SECTORS |= {f"sector of {name}": {"es": f"Sector {name}"} for name in "ABCDEFGHIJ"}


def said(arcs, sectors=None, **options):
    """Return by code what is said of a network, in Spanish."""
    found = flows(make_ties(arcs, sectors, **options), CRITERIA)
    statements = tie_statements(found, SECTORS, CRITERIA)
    return {
        each.code: [ES.text(sentence) for sentence in each.sentences]
        for each in statements
    }


def first_words(arcs, sectors=None, **options):
    ties = make_ties(arcs, sectors, **options)
    return [ES.text(each) for each in certainty(flows(ties, CRITERIA), ties, CRITERIA)]


def test_the_worked_example():
    """Method D.5."""
    told = said(WORKED, WORKED_SECTORS)
    assert told["SI1"] == [
        "JV no envía ni recibe información: 1 de 7 instituciones.",
        "Queda fuera un sector entero: Civil.",
    ]
    [both_ways] = told["SI2"]
    assert both_ways.startswith("De 6 pares de instituciones")
    assert both_ways.endswith("va en ambos sentidos en 2 (33,3 %).")
    assert told["SI3"] == [
        "DS recibe información de 4 instituciones y la envía a 1 de ellas."
    ]
    gravest, second, *_ = told["SI4"]
    cut_off = "de las otras 5 instituciones conectadas"
    assert gravest.startswith(f"Si DS deja de participar, 2 {cut_off} quedan sin vía")
    assert second.startswith(f"Si CS deja de participar, 1 {cut_off} queda sin vía")
    assert "Sólo el vínculo entre DS y PO une los dos lados." in told["SI4"]
    assert told["SI5"][0] == "La mayor parte de las vías entre otras pasa por DS."
    assert "42,2 de 100" in told["SI5"][1]
    assert "en 14 de 42 recorridos posibles (33,3 %)" in told["SI6"][0]


def test_who_is_cut_off_is_counted_in_its_own_part_of_the_network():
    """In a part of three, who stands in the middle joins one other to the third."""
    told = said("A→B B→C D→E E→F F→D")
    assert told["SI4"][0].startswith("Si B deja de participar, 1 de las otras 2 ")


def test_a_ring_has_nothing_to_say():
    told = said("A→B B→A B→C C→B C→D D→C D→E E→D E→A A→E")
    assert told["SI1"] == [
        "Ninguna institución está aislada: cada una envía o recibe información."
    ]
    assert told["SI3"] == ["Nadie recibe de muchas y responde a pocas."]
    assert told["SI4"] == ["Ninguna institución es la única vía hacia otra."]
    assert len(told["SI5"]) == 1


def test_without_any_arc_no_pair_is_counted():
    told = said([], {name: f"sector of {name}" for name in "ABCDE"})
    assert told["SI2"] == ["No va información entre las instituciones."]


def test_few_pairs_are_told_and_not_judged():
    told = said("A→B B→C C→D D→E")
    assert told["SI2"][1] == "Con menos de 5 pares esto no se juzga."


def test_a_star_by_design_says_that_it_weighs_less():
    told = said("A→B A→C A→D A→E", governance="lead")
    assert told["SI4"][-1].startswith("Pesa como leve a lo más")
    assert told["SI5"][-1].startswith("Pesa como leve a lo más")
    assert not told["SI6"][-1].startswith("Pesa")


@pytest.mark.parametrize(
    ("answered", "words"),
    [
        ("ABCDEFG", []),
        ("ABCDEF", ["Provisional: respondieron menos de 70 de cada 100"]),
        ("ABCD", ["La estructura no se calcula: tienen que responder 50 de cada 100"]),
    ],
)
def test_how_many_answered_says_how_sure_it_is(answered, words):
    ring = "A→B B→C C→D D→E E→F F→G G→H H→I I→J J→A"
    count, *others = first_words(ring, answered=answered)
    assert count == f"Respondieron {len(answered)} de 10 instituciones."
    assert [
        each[: len(said)] for each, said in zip(others, words, strict=True)
    ] == words


def test_four_institutions_are_too_few():
    [_, why] = first_words("A→B B→C C→D D→A")
    assert (
        why == "La estructura no se calcula: para eso una red necesita 5 instituciones."
    )


def test_without_arcs_nothing_is_counted():
    assert ES.text(arcs_sentence([])) == (
        "Hasta ahora ninguna respuesta cuenta que la información vaya de una "
        "institución a otra."
    )


def test_arcs_are_counted_by_who_reports_them():
    arcs = information_arcs(
        [
            TieReport("A", "B", sends=True, receives=True),
            TieReport("B", "A", sends=False, receives=True),
            TieReport("A", "C", sends=True, receives=None),
        ]
    )
    assert ES.text(arcs_sentence(arcs)) == (
        "La información va de una institución a otra en 3 casos: 1 los dicen ambas; 1, "
        "la única que respondió sobre ello."
    )
