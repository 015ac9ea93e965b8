"""What the order of communes depends on: the page, its file, what they hide."""

import numpy as np
import pytest
import sqlalchemy as sa

from intersect.services.compared_networks import compared_networks
from intersect.services.invented.programme import Sizes
from intersect.services.kept_figures import KeptFigures
from intersect.services.result import from_json
from intersect.services.sensitivity import readings_of_wave, sensitivity_of
from intersect.storage import tables
from tests.shell.compared_scene import (
    KIND,
    comparison,
    file_rows,
    load_programme,
    table,
    wave_in,
    words,
)
from tests.shell.conftest import shipped_catalog
from tests.shell.statements import counted_statements


@pytest.fixture
def wave(database):
    load_programme(database)
    return wave_in(database, "published")


def found(database, wave, of=None):
    of = of or comparison(database, wave)
    return sensitivity_of(database, shipped_catalog(), wave, of, KeptFigures())


def address(wave, rest="", **asked):
    query = "&".join(f"{key}={value}" for key, value in asked.items())
    return f"/waves/{wave.id}/comparison/sensitivity{rest}?kind={KIND}&{query}"


class TestFigures:
    def test_readings_are_those_of_the_frozen_results(self, database, wave):
        """With every «No sé» as 0 too: the frozen result holds that index."""
        of = comparison(database, wave)
        readings = readings_of_wave(
            database, shipped_catalog(), wave, of.instrument, KeptFigures()
        )
        contents = database.execute(
            sa.select(tables.Campaign.network_id, tables.FrozenResult.content)
            .join(tables.FrozenResult)
            .where(
                tables.Campaign.wave_id == wave.id,
                tables.Campaign.questionnaire == "nucleo",
            )
        )
        results = compared_networks(database, wave, KeptFigures())
        scored = {str(key) for key, each in results.items() if each.scored}
        assert set(readings) == scored
        for network, content in contents:
            if str(network) in scored:
                score = from_json(content).score
                usual, _, zero, _ = readings[str(network)]
                assert usual.mean() == pytest.approx(float(score.index))
                assert zero.mean() == pytest.approx(float(score.ns_as_zero.index))

    def test_every_published_commune_has_its_place_and_no_other(self, database, wave):
        of = comparison(database, wave)
        own = found(database, wave, of)
        published = {row.place.id for row in of.rows if row.index.is_published}
        assert set(own.places) == published
        assert own.reads_answers
        assert (own.replications, own.seed) == (1000, 1)
        assert set(own.found.choices) == {"weights", "aggregation", "ns", "voices"}
        assert list(own.found.removal) == list(of.dimensions)

    def test_where_no_ranks_are_shown_places_are_the_published_fifths(
        self, database, wave
    ):
        of = comparison(database, wave)
        assert of.ranking.only_bands
        for commune, places in found(database, wave, of).places.items():
            assert places.nominal == of.ranking.bands[commune]
            assert 1 <= places.low <= places.median <= places.high <= 5

    def test_answers_that_no_longer_give_the_result_are_not_read(self, database, wave):
        of = comparison(database, wave)
        row = next(each for each in of.rows if each.index.is_published)
        network = next(
            e.network.id for e in row.members if e.result and e.result.scored
        )
        database.execute(
            sa.update(tables.Response)
            .where(
                tables.Response.campaign_id.in_(
                    sa.select(tables.Campaign.id).where(
                        tables.Campaign.network_id == network
                    )
                )
            )
            .values(vector=bytes(26))
        )
        own = found(database, wave, of)
        assert not own.reads_answers
        assert set(own.found.choices) == {"weights", "aggregation"}
        assert np.isfinite(list(own.found.removal.values())).all()


class TestPage:
    def test_it_says_in_a_sentence_how_far_each_choice_moves_communes(
        self, database, wave, signed_in
    ):
        own = found(database, wave)
        database.rollback()
        said = words(signed_in("evaluator").get(address(wave)))
        for words_of, places in (
            ("Cambiar los pesos de las dimensiones hasta en un cuarto", "weights"),
            ("Leer cada «No sé» como «no existe»", "ns"),
        ):
            figure = f"{own.found.choices[places]:.1f}".replace(".", ",")
            assert f"{words_of} mueve a una comuna {figure} lugares en promedio" in said
        assert said.count("Dejar fuera la dimensión") == 5
        assert "se ordenaron 1.000 veces" in said
        assert "el número 1" in said

    def test_page_and_file_say_the_same_and_hide_the_same(
        self, database, wave, signed_in
    ):
        of = comparison(database, wave)
        hidden = [row.place.name for row in of.rows if not row.index.is_published]
        assert hidden
        database.rollback()
        browser = signed_in("evaluator")
        lines = table(browser.get(address(wave)))[1:]
        rows = file_rows(browser.get(address(wave, ".csv")))
        in_file = {row[1]: row[4:8] for row in rows[1 : len(of.rows) + 1]}
        for name, *cells in lines:
            nominal, median, low, high = in_file[name]
            if name in hidden:
                assert cells == ["Cobertura insuficiente"]
                assert {nominal, median, low, high} == {""}
            else:
                assert cells[1:3] == [nominal, median]
                assert cells[3] == (low if low == high else f"{low} a {high}")
        assert ["Semilla", "1"] in rows
        assert [row[0] for row in rows].count(
            "Cambiar los pesos de las dimensiones hasta en un cuarto"
        ) == 1

    def test_the_address_puts_those_first_that_move_most(
        self, database, wave, signed_in
    ):
        own = found(database, wave)
        names = {
            row.place.id: row.place.name for row in comparison(database, wave).rows
        }
        database.rollback()
        lines = table(signed_in("evaluator").get(address(wave, sort="reach")))[1:]
        reach = {names[key]: each.reach for key, each in own.places.items()}
        shown = [reach[line[0]] for line in lines if line[0] in reach]
        assert shown == sorted(shown, reverse=True)
        assert [line[0] in reach for line in lines] == sorted(
            (line[0] in reach for line in lines), reverse=True
        )

    def test_with_one_commune_there_is_no_order(self, database, wave, signed_in):
        row = next(e for e in comparison(database, wave).rows if e.index.is_published)
        browser = signed_in("evaluator", database.get(tables.Territory, row.place.id))
        page = browser.get(address(wave))
        assert "No hay nada que ordenar" in words(page)
        assert browser.get(address(wave, ".csv")).status_code == 200

    def test_nothing_is_shown_without_a_kind(self, wave, signed_in):
        page = f"/waves/{wave.id}/comparison/sensitivity"
        assert signed_in("evaluator").get(page).status_code == 404


@pytest.mark.parametrize("communes", [5, 50])
def test_it_costs_the_same_over_5_and_over_50_communes(database, signed_in, communes):
    load_programme(database, Sizes(communes, 2 * communes, 400))
    wave = wave_in(database, "published")
    browser = signed_in("evaluator")
    database.rollback()
    for rest in ("", ".csv"):
        with counted_statements() as counts:
            assert browser.get(address(wave, rest)).status_code == 200
        assert counts.total() <= 18, rest
