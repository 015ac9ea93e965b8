"""Communes side by side: what pages and the file say, hide, and cost."""

import re
from dataclasses import replace

import pytest
import sqlalchemy as sa
from bs4 import BeautifulSoup

from intersect.analysis.communes import commune_index
from intersect.services import comparing
from intersect.services.compared_networks import compared_networks
from intersect.services.invented.programme import Sizes
from intersect.services.kept_figures import MOST_KEPT, KeptFigures
from intersect.services.result import from_json
from intersect.storage import compared, tables
from tests.shell.api_builders import Reader, new_token
from tests.shell.compared_scene import (
    KIND,
    comparison,
    file_rows,
    load_programme,
    table,
    wave_in,
    words,
)
from tests.shell.statements import counted_statements


@pytest.fixture
def wave(database):
    """A published wave with all of its results frozen."""
    load_programme(database)
    return wave_in(database, "published")


class TestFigures:
    def test_they_are_those_of_the_frozen_results(self, database, wave):
        of = comparison(database, wave)
        contents = dict(
            database.execute(
                sa.select(tables.Campaign.network_id, tables.FrozenResult.content)
                .join(
                    tables.FrozenResult,
                    tables.FrozenResult.campaign_id == tables.Campaign.id,
                )
                .where(
                    tables.Campaign.wave_id == wave.id,
                    tables.Campaign.questionnaire == "nucleo",
                )
            ).all()
        )
        seen = 0
        for row in of.rows:
            for member in row.members:
                score = from_json(contents[member.network.id]).score
                assert member.result.level == score.level
                assert member.result.people == score.n
                assert member.result.unmet == len(score.unmet)
                if score.index is None:
                    assert member.result.scored is None
                    continue
                seen += 1
                scored = member.result.scored
                assert scored.index == pytest.approx(float(score.index))
                assert sum(scored.dimensions) / 5 == pytest.approx(scored.index)
                assert scored.degrees == pytest.approx(score.n_eff - 1)
                assert scored.standard_error < score.interval.half_width
        assert seen > 5

    def test_a_commune_has_the_index_of_its_networks_and_counts_of_their_levels(
        self, database, wave
    ):
        of = comparison(database, wave)
        for row in of.rows:
            results = [each.result for each in row.members]
            scored = [each.scored for each in results if each.scored]
            assert row.index == commune_index(scored, len(row.members))
            for level in range(4):
                at_it = sum(each.level == level for each in results)
                assert row.levels.counts[level] == at_it
        assert sum(of.levels.counts) + of.levels.insufficient == of.kind.networks

    def test_a_network_added_after_the_wave_is_not_counted_as_missing(
        self, database, wave
    ):
        before = comparison(database, wave)
        some = before.rows[0].members[0].network
        kept = database.get(tables.Network, some.id)
        database.add(
            tables.Network(
                name="Otra",
                territory_id=kept.territory_id,
                type_key=kept.type_key,
                voice=kept.voice,
                expected_sectors=[],
                created_at=wave.closed_at.replace(year=wave.closed_at.year + 1),
            )
        )
        database.flush()
        assert comparison(database, wave).kind == before.kind

    def test_a_network_that_was_never_asked_counts_as_in_use(self, database, wave):
        before = comparison(database, wave)
        row = before.rows[0]
        kept = database.get(tables.Network, row.members[0].network.id)
        database.add(
            tables.Network(
                name="Otra",
                territory_id=kept.territory_id,
                type_key=kept.type_key,
                voice=kept.voice,
                expected_sectors=[],
                created_at=kept.created_at,
            )
        )
        database.flush()
        after = comparison(database, wave).row(row.place.id)
        assert after.index.registered == row.index.registered + 1
        assert after.levels.unmeasured == row.levels.unmeasured + 1

    def test_results_of_another_version_are_left_out(self, database, wave):
        kept = KeptFigures()
        networks = dict(compared_networks(database, wave, kept))
        strange = next(key for key, each in networks.items() if each.scored)
        old = networks[strange]
        networks[strange] = replace(old, instrument=replace(old.instrument, version=99))
        stamp = compared.stamp_of(database, wave)
        other = KeptFigures()
        other.get(("networks", stamp), lambda: networks)
        of = comparing.wave_networks(database, wave, None, other)
        assert strange not in of.results
        assert of.instrument == old.instrument


class TestPages:
    @pytest.fixture
    def evaluator(self, signed_in):
        return signed_in("evaluator")

    def address(self, wave, rest="", **asked):
        query = "&".join(f"{key}={value}" for key, value in asked.items())
        return f"/waves/{wave.id}/comparison{rest}?{query}"

    def test_it_begins_by_asking_for_a_type(self, wave, evaluator):
        page = evaluator.get(self.address(wave))
        assert "¿Qué quiere comparar?" in page.text
        assert "<table" not in page.text
        assert "redes de un solo sector" in words(page)

    def test_coverage_comes_before_any_figure(self, wave, evaluator):
        said = words(evaluator.get(self.address(wave, kind=KIND)))
        assert 0 < said.index("Cobertura: ") < said.index("Niveles de todas las redes")
        assert said.index("Cobertura: ") < said.index("Índice (intervalo")

    def test_a_type_of_one_sector_is_a_comparison_of_its_own(self, database, wave):
        of = comparing.wave_networks(database, wave, None, KeptFigures())
        assert {each.voice for each in of.kinds} == {"sector", "organisation"}
        for kind in of.kinds:
            rows = comparing.compare(database, of, kind).rows
            members = [each for row in rows for each in row.members]
            assert {each.network.voice for each in members} == {kind.voice}
            assert {each.network.type_key for each in members} == {kind.type_key}

    def test_the_address_puts_the_table_in_order_and_filters_it(
        self, database, wave, evaluator
    ):
        of = comparison(database, wave)
        published = {
            row.place.name: row.index.estimate.value
            for row in of.rows
            if row.index.is_published
        }
        lines = table(evaluator.get(self.address(wave, kind=KIND, sort="index")))[1:]
        shown = [line[0] for line in lines if line[0] in published]
        assert shown == sorted(published, key=published.get, reverse=True)
        name = shown[0]
        lines = table(evaluator.get(self.address(wave, kind=KIND, q=name)))[1:]
        assert [line[0] for line in lines] == [name]

    def test_with_few_pairs_told_apart_there_are_fifths_and_no_ranks(
        self, database, wave, evaluator
    ):
        of = comparison(database, wave)
        assert of.ranking.only_bands
        said = words(evaluator.get(self.address(wave, kind=KIND)))
        assert "Sólo se muestran quintos" in said
        rows = file_rows(evaluator.get(f"/waves/{wave.id}/comparison.csv?kind={KIND}"))
        ranks = [rows[0].index(each) for each in ("Lugar más alto", "Lugar más bajo")]
        assert {row[place] for row in rows[1:-5] for place in ranks} == {""}

    def test_a_commune_says_what_each_network_lacks_for_the_next_level(
        self, database, wave, evaluator
    ):
        of = comparison(database, wave)
        row, member = next(
            (row, each)
            for row in of.rows
            for each in row.members
            if each.result.level == 1
        )
        page = evaluator.get(self.address(wave, f"/communes/{row.place.id}", kind=KIND))
        [line] = [each for each in table(page) if each[0] == member.network.name]
        assert line[1].startswith("Baja")
        assert re.fullmatch(
            rf"Faltan? {member.result.unmet} de 3 condiciones para Intermedia\.",
            line[2],
        )

    def test_a_commune_without_enough_coverage_has_no_figure_anywhere(
        self, database, wave, evaluator
    ):
        of = comparison(database, wave)
        row = next(each for each in of.rows if not each.index.is_published)
        for rest in ("", "/dimensions"):
            page = evaluator.get(self.address(wave, rest, kind=KIND))
            [line] = [each for each in table(page) if each[0] == row.place.name]
            assert "Cobertura insuficiente" in line
            assert not any(re.search(r"\d,\d", cell) for cell in line)
        page = evaluator.get(self.address(wave, f"/communes/{row.place.id}", kind=KIND))
        assert "No hay índice" in words(page)

    def test_every_page_opens_for_who_may_compare(self, database, wave, signed_in):
        row = comparison(database, wave).rows[0]
        database.rollback()
        for role in ("administrator", "evaluator", "policy"):
            browser = signed_in(role)
            assert browser.get("/comparison").status_code == 200
            for rest in (
                "",
                "/dimensions",
                f"/regions/{row.region.id}",
                f"/communes/{row.place.id}",
            ):
                page = browser.get(self.address(wave, rest, kind=KIND))
                assert page.status_code == 200, rest

    def test_the_policy_team_waits_until_results_are_published(
        self, database, wave, signed_in
    ):
        wave.state = "closed"
        database.commit()
        found = {
            role: signed_in(role).get(self.address(wave, kind=KIND)).status_code
            for role in ("evaluator", "policy")
        }
        assert found == {"evaluator": 200, "policy": 404}

    def test_somebody_of_one_commune_sees_no_other(self, database, wave, signed_in):
        of = comparison(database, wave)
        own, other = of.rows[0].place, of.rows[1].place
        browser = signed_in("evaluator", database.get(tables.Territory, own.id))
        said = browser.get(self.address(wave, kind=KIND))
        assert own.name in said.text
        assert other.name not in said.text
        page = browser.get(self.address(wave, f"/communes/{other.id}", kind=KIND))
        assert page.status_code == 404

    @pytest.mark.usefixtures("wave")
    def test_who_runs_a_commune_does_not_compare_it(self, signed_in):
        assert signed_in("coordinator").get("/comparison").status_code == 404

    def test_what_is_no_comparison_is_not_found(self, wave, evaluator):
        for rest, kind in (("/dimensions", "x"), ("/dimensions", ""), (".csv", "x")):
            assert evaluator.get(self.address(wave, rest, kind=kind)).status_code == 404


class TestHiddenCells:
    """Nobody may work a hidden cell out, from the pages and the file together."""

    def outputs(self, browser, reader, wave, of):
        """Return every page, file and answer of the API but pages of hidden communes.

        These show the results of their networks, which are published by themselves.
        """
        address = f"/waves/{wave.id}/comparison"
        regions = {row.region.id for row in of.rows}
        shown = [row.place.id for row in of.rows if row.index.is_published]
        asked = [
            *(
                f"{rest}?kind={KIND}&sort={sort}"
                for rest in ("", "/dimensions", "/sensitivity")
                for sort in ("name", "index", "alike", "OBJ", "nominal", "reach")
            ),
            *(f"/tiles?kind={KIND}&show={show}" for show in ("levels", "index", "PRE")),
            *(
                f"/target{file}?kind={KIND}&aim={aim}&points=50&sort=lacks"
                for file in ("", ".csv")
                for aim in ("index", "1", "2", "3")
            ),
            *(f"{file}.csv?kind={KIND}" for file in ("", "/sensitivity")),
            *(f"/regions/{each}?kind={KIND}" for each in sorted(regions)),
            *(f"/communes/{each}?kind={KIND}" for each in shown),
        ]
        answers = {each: browser.get(address + each) for each in asked}
        answers |= {
            each: reader.get(f"/waves/{wave.id}/comparisons/{KIND}{each}")
            for each in ("", "/communes")
        }
        assert {each.status_code for each in answers.values()} == {200}
        return {each: answer.text for each, answer in answers.items()}

    @pytest.mark.usefixtures("same_moment")
    def test_a_hidden_index_moves_nothing_that_is_shown(
        self, app, database, wave, signed_in
    ):
        """If no output depends on it, nothing can be subtracted to find it."""
        browser = signed_in("evaluator")
        token = new_token(database, browser.user)
        reader = Reader(app.test_client(), token, database)
        of = comparison(database, wave)
        hidden = [row for row in of.rows if not row.index.is_published]
        networks = [
            each.network.id
            for row in hidden
            for each in row.members
            if each.result.scored
        ]
        assert networks
        before = self.outputs(browser, reader, wave, of)
        stamp = compared.stamp_of(database, wave)
        changed = dict(compared_networks(database, wave, KeptFigures()))
        for network in networks:
            old = changed[network]
            moved = replace(
                old.scored,
                index=old.scored.index / 2,
                standard_error=9.9,
                dimensions=tuple(each / 2 for each in old.scored.dimensions),
            )
            changed[network] = replace(old, scored=moved)
        kept = app.extensions["intersect.figures"] = KeptFigures()
        kept.get(("networks", stamp), lambda: changed)
        database.rollback()
        after = self.outputs(browser, reader, wave, of)
        assert [each for each in before if before[each] != after[each]] == []

    def test_people_of_a_commune_are_those_beside_its_networks_results(
        self, database, wave, signed_in
    ):
        """Nothing is hidden that the result tables, which have every n, would tell."""
        evaluator = signed_in("evaluator")
        results = file_rows(evaluator.get(f"/results/{wave.id}.csv"))
        n, network = (results[0].index(each) for each in ("n", "network"))
        counted = {row[network]: int(row[n] or 0) for row in results[1:]}
        of = comparison(database, wave)
        expected = {
            row.place.name: sum(
                counted.get(str(each.network.id), 0) for each in row.members
            )
            for row in of.rows
        }
        database.rollback()
        page = evaluator.get(f"/waves/{wave.id}/comparison?kind={KIND}")
        lines = {line[0]: int(line[-1]) for line in table(page)[1:]}
        rows = file_rows(evaluator.get(f"/waves/{wave.id}/comparison.csv?kind={KIND}"))
        people = rows[0].index("Personas")
        assert {row[1]: int(row[people]) for row in rows[1:-5]} == expected
        assert lines == expected
        assert int(rows[-1][1]) == sum(expected.values()) > 0
        # Filtering shows fewer rows, and never another total.
        one = evaluator.get(
            f"/waves/{wave.id}/comparison.csv?kind={KIND}&q={of.rows[0].place.name}"
        )
        assert file_rows(one)[-1] == rows[-1]


@pytest.mark.parametrize("communes", [5, 50])
def test_pages_cost_the_same_over_5_and_over_50_communes(database, signed_in, communes):
    load_programme(database, Sizes(communes, 2 * communes, 400))
    wave = wave_in(database, "published")
    row = comparison(database, wave).rows[0]
    browser = signed_in("evaluator")
    database.rollback()
    address = f"/waves/{wave.id}/comparison"
    most = {"": 14, "/dimensions": 14, f"/communes/{row.place.id}": 15, ".csv": 14}
    for rest, limit in most.items():
        with counted_statements() as counts:
            assert browser.get(f"{address}{rest}?kind={KIND}").status_code == 200
        assert counts.total() <= limit, rest


@pytest.mark.parametrize(("rest", "most"), [("", 25), ("/dimensions", 10)])
def test_a_line_of_a_country_is_light(database, signed_in, rest, most):
    """A country has 346 of them: each element costs a slow laptop its share."""
    load_programme(database)
    wave = wave_in(database, "published")
    browser = signed_in("evaluator")
    page = browser.get(f"/waves/{wave.id}/comparison{rest}?kind={KIND}")
    read = BeautifulSoup(page.text, "html.parser").select_one("table.compared")
    heads = read.select("thead th")
    for line in read.select("tbody > tr"):
        assert len(line.find_all(True)) <= most
        # Nothing lies between the cells, not even white space.
        cells = list(line.children)
        assert [cell.name for cell in cells] == ["th", *["td"] * (len(cells) - 1)]
        columns = sum(int(cell.get("colspan", 1)) for cell in cells)
        assert columns == len(heads)


def test_figures_are_kept_for_the_latest_waves_only():
    kept, made = KeptFigures(), []

    def make(key):
        made.append(key)
        return key

    for key in (*range(MOST_KEPT), 0, MOST_KEPT, 0, 1):
        assert kept.get(key, lambda key=key: make(key)) == key
    assert made == [*range(MOST_KEPT), MOST_KEPT, 1]
