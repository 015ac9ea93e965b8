"""Which languages are complete, and which no person has checked yet."""

from __future__ import annotations

from dataclasses import replace

import pytest
from bs4 import BeautifulSoup

from intersect.catalog import Catalog, load_catalog
from intersect.language import DRAFTS, LANGUAGES, language
from intersect.paths import shipped
from intersect.services.languages import Standing, list_parts, local_texts
from tests.house.words import foreign_words

SAME = {
    "Ambiente",
    "Ambos",
    "Atraso típico",
    "Balboa (PAB)",
    "Bastante",
    "Boliviano (BOB)",
    "Bolívar (VES)",
    "Casos de cada 10",
    "Córdoba (NIO)",
    "Digital",
    "Euro (EUR)",
    "Fiscalizar",
    "Formar",
    "Gestantes",
    "Guaraní (PYG)",
    "Indicadores",
    "Lempira (HNL)",
    "Local",
    "Mandato",
    "Migrantes",
    "Nada",
    "No",
    "No.",
    "Nunca",
    "Objetivos",
    "Peso argentino (ARS)",
    "Peso chileno (CLP)",
    "Peso colombiano (COP)",
    "Peso cubano (CUP)",
    "Peso dominicano (DOP)",
    "Peso mexicano (MXN)",
    "Quetzal (GTQ)",
    "Regularmente",
    "Sector",
    "Sistemas",
    "Sol peruano (PEN)",
    "Tipo de recurso",
    "Universidades e institutos",
    "Uso conjunto",
    "Zona",
    "horas",
    "meses",
}
"""Texts that two languages write alike."""

CATALOG = load_catalog(shipped("questionnaires"))
FILES = [
    *((each.questionnaire.key, each.questionnaire) for each in CATALOG.shipped),
    *((each.code, each) for each in CATALOG.sectors),
    *((each.key, each) for each in CATALOG.network_types),
]


@pytest.mark.parametrize("part", [p for _, p in FILES], ids=[n for n, _ in FILES])
class TestShippedTexts:
    def test_are_in_every_language(self, part) -> None:
        texts = list(local_texts(part))
        assert texts
        for text in texts:
            assert text.keys() == LANGUAGES.keys(), text
            assert all(text.values()), text

    def test_differ_from_language_to_language(self, part) -> None:
        same = {
            one
            for text in local_texts(part)
            for code, one in text.items()
            for other, two in text.items()
            if code != other and one == two
        }
        assert same <= SAME

    def test_have_no_words_of_another_language(self, part) -> None:
        foreign = {
            said: foreign_words(said, code)
            for text in local_texts(part)
            for code, said in text.items()
        }
        assert {said: words for said, words in foreign.items() if words} == {}


def test_no_text_is_excused_that_is_not_there() -> None:
    said = {each for _, p in FILES for text in local_texts(p) for each in text.values()}
    assert said >= SAME


def test_texts_are_found_at_every_depth() -> None:
    nucleo = CATALOG.latest("nucleo").questionnaire
    texts = list(local_texts(nucleo))
    grid = next(each for each in nucleo.questions if each.kind == "grid")
    for text in (
        nucleo.title,
        nucleo.instructions[-1],
        nucleo.dimensions[0].short,
        nucleo.items[0].anchors[3].text,
        grid.rows[0].label,
        grid.choices[-1].label,
    ):
        assert text in texts


def standings(catalog: Catalog, part: int) -> dict[str, Standing]:
    parts = list(list_parts(catalog))
    return {each.code: each for each in parts[part].standings}


class TestStanding:
    def test_parts_are_interface_questionnaires_and_networks(self) -> None:
        names = [language("en").text(each.name) for each in list_parts(CATALOG)]
        assert names == [
            "Interface",
            *(
                f"Questionnaire {each.questionnaire.title['en']}, "
                f"version {each.questionnaire.version}"
                for each in CATALOG.shipped
            ),
            "Sectors and types of network",
        ]
        assert "Questionnaire Minimum factual sheet, version 1" in names

    def test_the_interface_is_complete_and_says_which_are_drafts(self) -> None:
        found = standings(CATALOG, 0)
        assert {code for code, each in found.items() if each.is_draft} == DRAFTS
        assert [each.missing for each in found.values()] == [0, 0, 0]

    def test_a_questionnaire_says_what_it_lacks(self) -> None:
        shipped_one = CATALOG.latest("nucleo")
        title = {"es": shipped_one.questionnaire.title["es"]}
        lacking = shipped_one.questionnaire.model_copy(
            update={"title": title, "drafts": ["pt"]}
        )
        catalog = replace(
            CATALOG, shipped=(replace(shipped_one, questionnaire=lacking),)
        )
        found = standings(catalog, 1)
        assert found == {
            "es": Standing("es", 0, is_draft=False),
            "en": Standing("en", 1, is_draft=False),
            "pt": Standing("pt", 1, is_draft=True),
        }


def drafts_in(page: str) -> list[str]:
    nav = BeautifulSoup(page, "html.parser").select_one(".language-switch")
    return [
        li.select_one("[lang]")["lang"]
        for li in nav.select("li")
        if li.select_one(".language-switch__draft")
    ]


class TestWhoIsTold:
    def test_administrators_see_drafts_beside_the_switch(self, signed_in) -> None:
        page = signed_in("administrator").get("/").text
        assert drafts_in(page) == [code for code in LANGUAGES if code in DRAFTS]

    @pytest.mark.parametrize("role", ["coordinator", "evaluator", "policy"])
    def test_nobody_else_does(self, signed_in, commune, role) -> None:
        assert drafts_in(signed_in(role, commune).get("/").text) == []

    def test_nor_who_has_not_signed_in(self, client) -> None:
        assert drafts_in(client.get("/login").text) == []
        assert drafts_in(client.get("/method").text) == []
        assert drafts_in(client.get("/r/no-such-link").text) == []

    def test_the_page_shows_every_part_in_every_language(self, signed_in) -> None:
        browser = signed_in("administrator")
        link = BeautifulSoup(browser.get("/").text, "html.parser").select_one(
            'main a[href="/languages"]'
        )
        assert link
        page = BeautifulSoup(browser.get("/languages").text, "html.parser")
        rows = page.select("tbody tr")
        assert len(rows) == 2 + len(CATALOG.shipped)
        tags = [[tag.get_text() for tag in row.select(".govuk-tag")] for row in rows]
        expected = ["Borrador" if code in DRAFTS else "Revisado" for code in LANGUAGES]
        assert tags[0] == expected
        assert all(len(each) == len(LANGUAGES) for each in tags)
