"""Who still has to answer: the sufficiency rule (method A.2, step 5), said."""

import pytest

from intersect.analysis.explanation.awaited import Awaited, awaited, who_is_missing
from intersect.language import language
from tests.core.analysis_builders import METHOD

NAMES = {
    "salud": {"es": "Salud", "en": "Health"},
    "educacion": {"es": "Educación", "en": "Education"},
    "vivienda": {"es": "Vivienda", "en": "Housing"},
    "cultura": {"es": "Cultura", "en": "Culture"},
}


def said(submitted, roster, voice="sector"):
    found = awaited(submitted, roster, METHOD)
    return language("en").text(who_is_missing(found, NAMES, voice))


@pytest.mark.parametrize(
    ("submitted", "roster", "lacking"),
    [
        ({}, ["salud", "educacion"], "Health, Education and 1 more person"),
        ({"salud": 1}, ["salud", "educacion"], "Education and 1 more person"),
        ({"salud": 5}, ["salud", "educacion"], "Education"),
        ({"salud": 1, "educacion": 1}, ["salud", "educacion"], "1 person"),
        ({"salud": 3}, ["salud"], "someone from another sector"),
        ({}, [], "someone from another sector and 1 more person"),
        (
            {"salud": 3},
            ["salud", "educacion", "vivienda", "cultura"],
            "1 of Education, Housing or Culture",
        ),
    ],
)
def test_what_is_lacking_is_said(submitted, roster, lacking):
    expected = f"Still to answer before a level can be stated: {lacking}."
    assert said(submitted, roster) == expected


def test_with_three_people_of_two_of_four_sectors_enough_have_answered():
    roster = ["salud", "educacion", "vivienda", "cultura"]
    found = awaited({"salud": 2, "educacion": 1}, roster, METHOD)
    assert found == Awaited(0, 0, ("vivienda", "cultura"))
    assert found.is_enough
    assert said({"salud": 2, "educacion": 1}, roster) == (
        "Enough people have answered to state a level."
    )


def test_half_of_the_roster_has_to_answer():
    roster = ["salud", "educacion", "vivienda", "cultura", "deporte"]
    found = awaited({"salud": 9, "educacion": 9}, roster, METHOD)
    assert (found.voices, found.people) == (1, 0)


def test_institutions_are_asked_for_where_each_has_a_voice():
    assert "someone from another institution" in said({"salud": 3}, [], "organisation")
