"""The long form of the roster: resources, only ways, and trust told in confidence."""

import json
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup
from sqlalchemy import select

from intersect.analysis.criteria import default_criteria
from intersect.analysis.flows import Member
from intersect.analysis.resource_flows import Delivery, ToldDeliveries
from intersect.language import language
from intersect.report.deliveries_part import deliveries_part
from intersect.report.environment import document_environment
from intersect.report.ties_page import TiesPage
from intersect.services import freezing, ties, waves
from intersect.services.closing import GRACE
from intersect.services.exported_rows import (
    history_rows,
    long_rows,
    private_items,
)
from intersect.services.refusal import Refused
from intersect.services.wave_details import WaveDetails
from intersect.storage import raw_rows, tables
from tests.browser.words import es
from tests.shell.conftest import NOW
from tests.shell.ties_builders import LAST_DAY, NAMES, AskedNetwork

CODES = list(NAMES)
ITEMS = 12
"""T1-T4, five kinds of resource (T5), T6, T7, T8."""


@pytest.fixture
def catalog(app):
    return app.extensions["intersect.catalog"]


@pytest.fixture
def client(app):
    return app.test_client()


@pytest.fixture
def asked(database, catalog, network):
    return AskedNetwork(
        database, catalog, network, NAMES.values(), "vinculos_extendido"
    )


def url_of(asked, client, member):
    page = client.get(f"/r/{asked.tokens[member]}").text
    where = page.index("forma larga")
    return page[:where].rpartition('href="')[2].partition('"')[0]


@pytest.fixture
def answer(asked, client, monkeypatch):
    """Return what answers the roster as one institution, and sends it."""
    monkeypatch.setattr(asked, "url", lambda c, m: url_of(asked, c, m))

    def answered(code, of_each, **of_some):
        told = {name: dict(of_each) for c, (name, _) in NAMES.items() if c != code}
        for other, items in of_some.items():
            told[NAMES[other][0]] |= items
        return asked.submit(client, CODES.index(code), told)

    return answered


def everybody(answer):
    """Everybody trusts (T6) but one, who does not; nobody knows capabilities (T7)."""
    for code in CODES:
        answer(
            code,
            {
                "T1": "mensual",
                "T2": "sostenida",
                "T3": "no",
                "T4": "no",
                "T6": "nada" if code == "JV" else "mucho",
            },
        )


def close(asked):
    for each in asked.database.scalars(select(tables.Campaign)):
        each.closed_at = NOW - GRACE
    asked.database.commit()


class TestAnswering:
    def test_each_thing_asked_is_a_group_of_radios_of_its_own(self, asked, client):
        page = client.get(f"{url_of(asked, client, 0)}/vinculos").text
        parts = BeautifulSoup(page, "html.parser")
        rows = [
            each
            for each in parts.select("fieldset.ties__row")
            if not each["id"].startswith("VIN.added")
        ]
        assert len(rows) == 6
        for row in rows:
            groups = row.select("[role=radiogroup]")
            assert len(groups) == ITEMS
            for group in groups:
                names = {each["name"] for each in group.select("input")}
                assert names == {group["id"]}
                assert parts.find(id=group["aria-labelledby"])
            said = [g.text for g in groups if "(en reserva)" in g.text]
            assert [("confía" in text) for text in said] == [True, True]

    def test_it_says_what_stays_in_confidence_before_it_asks(self, asked, client):
        assert "queda en reserva" in client.get(url_of(asked, client, 0)).text

    def test_the_short_form_says_nothing_of_it(
        self, database, catalog, network, client
    ):
        short = AskedNetwork(database, catalog, network, NAMES.values())
        assert "queda en reserva" not in client.get(short.url(client, 0)).text

    def test_a_wave_asks_one_form_of_the_roster(self, database, catalog, network):
        details = WaveDetails(
            "Ronda", ["nucleo", "vinculos", "vinculos_extendido"], None, LAST_DAY
        )
        wave = waves.add_wave(database, details, None, NOW, None)
        waves.choose_networks(database, catalog, wave, [network.id], NOW, None)
        with pytest.raises(Refused) as refused:
            waves.open_wave(database, catalog, wave, NOW, None)
        assert [each.code for each in refused.value.problems] == ["two_rosters"]


class TestResults:
    def test_resources_are_told_by_both_ends_like_information(self, asked, answer):
        answer("CS", {"T3": "no", "T4": "no"}, DS={"T5_dinero": "recibio", "T8": "si"})
        answer("DS", {"T3": "no", "T4": "no"}, CS={"T5_dinero": "dio"})
        answer("ED", {"T3": "no", "T4": "no"}, CS={"T5_local": "ambas"})
        asked.database.rollback()
        campaign = asked.database.get_one(tables.Campaign, asked.campaign_id)
        found = ties.ties_of(asked.database, asked.catalog, campaign, is_over=False)
        [money, back] = found.resources["dinero"]
        assert (money.reporter, money.sends, money.receives) == (
            "Centro de Salud",
            False,
            True,
        )
        assert (back.reporter, back.sends, back.receives) == (
            "Desarrollo Social",
            True,
            False,
        )
        assert dict(found.only_ways) == {"Desarrollo Social": 1}

    def test_the_page_shows_them(self, asked, answer, signed_in):
        answer("CS", {"T3": "no", "T4": "no"}, DS={"T5_dinero": "recibio", "T8": "si"})
        answer("DS", {"T3": "no", "T4": "no"}, CS={"T5_dinero": "dio"})
        page = signed_in("administrator").get(f"/networks/{asked.network_id}/ties").text
        row = BeautifulSoup(page, "html.parser").select_one(
            "#ties-resources ~ table tbody tr"
        )
        assert row.text.split() == [
            *("2", "Desarrollo", "Social", "1", "Centro", "de", "Salud"),
            "Dinero",
            *es("Both report it").split(),
        ]
        assert "1 institución dice que Desarrollo Social es su única vía" in page


class TestTrust:
    def test_it_is_shown_of_all_together_once_the_collection_is_over(
        self, asked, answer, signed_in
    ):
        everybody(answer)
        staff = signed_in("administrator")
        address = f"/networks/{asked.network_id}/ties"
        assert "Se muestra cuando termina el plazo" in staff.get(address).text
        close(asked)
        page = staff.get(address).text
        # 36 of 42 are «mucho»: .857.
        assert (
            "Al menos 9 de cada 10 respuestas dicen «bastante» o más (7 instituciones)."
            in page
        )

    def test_of_four_institutions_nothing_is_shown(self, asked, answer, signed_in):
        for code in CODES[:4]:
            answer(code, {"T3": "no", "T6": "mucho"})
        close(asked)
        page = signed_in("administrator").get(f"/networks/{asked.network_id}/ties").text
        assert "No se muestra: respondieron 4 instituciones" in page

    def test_no_judgement_is_in_what_is_frozen_or_downloaded(
        self, asked, answer, signed_in
    ):
        everybody(answer)
        close(asked)
        campaign = asked.database.get_one(tables.Campaign, asked.campaign_id)
        frozen = freezing.freeze(asked.database, asked.catalog, campaign, NOW)
        asked.database.commit()
        [kept] = asked.database.scalars(select(tables.FrozenResult.content))
        assert "mucho" not in json.dumps(kept)
        assert [(each.item, str(each.share)) for each in frozen.roster.trust] == [
            ("T6", "9/10")
        ]
        before = ties.ties_result(asked.database, asked.catalog, campaign, NOW)
        assert before == frozen
        asked.database.rollback()
        staff = signed_in("administrator")
        text = staff.get(f"/networks/{asked.network_id}/ties.csv").text
        assert "mucho" not in text
        assert "T6" not in text


class TestExports:
    def test_no_judgement_is_in_the_export_of_everything(self, asked, answer, catalog):
        everybody(answer)
        private = private_items([catalog.latest("vinculos_extendido").questionnaire])
        assert private == {("VIN", "T6"), ("VIN", "T7")}
        connection = asked.database.connection()
        answers = list(long_rows(raw_rows.read_responses(connection), private))
        steps = list(history_rows(raw_rows.read_history(connection), private))
        asked.database.rollback()
        for rows in (answers, steps):
            text = str(rows)
            assert ".T2" in text
            assert "sostenida" in text
            assert ".T6" not in text
            assert "mucho" not in text


class TestDeliveries:
    """What the confirmed sheet of the budget says, beside the ties."""

    TOLD = ToldDeliveries(
        members=tuple(Member(name, "salud", has_answered=True) for name in "ABCDE"),
        deliveries=(
            Delivery("A", "b", "dinero"),
            Delivery("A", "C"),
            Delivery("Minera <Sur>", "A", "local"),
        ),
        document="Acta 3",
    )

    def page(self, told, *, shows_added=True):
        part = deliveries_part(told, default_criteria(), language("es"))
        environment = document_environment(language("es"))
        return environment.get_template("ties/deliveries.html").render(
            part=part, page=TiesPage, shows_added=shows_added
        )

    def test_are_a_table_with_what_they_say_and_how_sure_it_is(self):
        page = self.page(self.TOLD)
        rows = BeautifulSoup(page, "html.parser").select("tbody tr")
        assert [row.text.split("\n")[1:4] for row in rows] == [
            ["A", "B", "Dinero"],
            ["A", "C", es("Not said")],
            ["Minera <Sur>", "A", "Local"],
        ]
        assert "De 2 entregas de recursos entre instituciones, 2 son de A." in page
        assert "D y E no entregan ni reciben recursos." in page
        assert "Esto es provisional" in page
        assert "Fuente: Acta 3." in page

    def test_who_may_not_read_drafts_sees_no_name_that_was_written_freely(self):
        assert "Minera" not in self.page(self.TOLD, shows_added=False)

    def test_without_a_source_it_is_shown_and_not_judged(self):
        page = self.page(replace(self.TOLD, document=""))
        assert "No se juzga: la hoja de hechos no dice de dónde sale esto." in page
        assert "SB1" not in page

    def test_without_any_there_is_nothing(self):
        assert not self.page(None).strip()
