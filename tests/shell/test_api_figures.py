"""The API tells what pages and files tell, and nothing from which more follows."""

import csv
import io
import re
import uuid
from collections import Counter
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from intersect.analysis.method import default_method
from intersect.analysis.scores import TOO_FEW
from intersect.language import language
from intersect.services.compared_networks import compared_networks
from intersect.services.diagnosing import collection_diagnostic
from intersect.services.kept_figures import KeptFigures
from intersect.storage import compared, tables
from intersect.storage.waves import find_wave_campaign
from intersect.web import api
from tests.shell.api_builders import Reader, new_token
from tests.shell.compared_scene import KIND, load_programme, wave_in
from tests.shell.conftest import NOW
from tests.shell.test_api_access import networks_of, paths_of

ENGLISH = {"Accept_Language": "en"}


@pytest.fixture
def wave(database):
    """The newest published wave of a programme, which networks' pages show as well."""
    load_programme(database, both=True)
    return wave_in(database, "published")


@pytest.fixture
def evaluator(signed_in):
    found = signed_in("evaluator")
    found.set_cookie("language", "en")
    return found


@pytest.fixture
def reader(app, database, evaluator):
    """A program of the same person as the evaluator."""
    token = new_token(database, evaluator.user)
    return Reader(app.test_client(), token, database)


def file_rows(evaluator, address):
    text = evaluator.get(address).data.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text)))


def number(cell):
    return None if cell == "" else float(cell)


def estimate(found):
    names = ("value", "low", "high")
    return tuple(None if found is None else found[name] for name in names)


class TestResults:
    def test_are_the_rows_of_the_result_table(self, database, wave, evaluator, reader):
        wave_id, method = wave.id, default_method()
        database.rollback()
        heads, *lines = file_rows(evaluator, f"/results/{wave_id}.csv")
        table = [dict(zip(heads, line, strict=True)) for line in lines]
        rows = {row["network"]: row for row in table}
        found = reader.items(f"/waves/{wave_id}/results")
        assert {each["network"] for each in found} == set(rows)
        assert len(found) == len(rows) > 20
        for each in found:
            row = rows[each["network"]]
            for name in (
                "network_name",
                "territory_code",
                "type",
                "state",
                "reference",
            ):
                assert each[name] == row[name]
            for name in ("level", "level_low", "level_high", "n", "n_eff", "invited"):
                assert each[name] == number(row[name]), name
            assert each["coverage"] == number(row["coverage"])
            assert estimate(each["index"]) == tuple(
                number(row[name]) for name in ("index", "ci_low", "ci_high")
            )
            assert (each["stability"] or {}).get("share") == number(row["stability"])
            for code in method.dimensions:
                dimension = each["dimensions"].get(code, {"index": None, "level": None})
                assert dimension["level"] == number(row[f"{code}_level"])
                assert dimension.get("n") == number(row[f"{code}_n"])
                assert estimate(dimension["index"]) == tuple(
                    number(row[f"{code}_{name}"])
                    for name in ("index", "ci_low", "ci_high")
                )

    def test_of_one_network_are_its_row(self, wave, reader):
        path = f"/waves/{wave.id}/results"
        for each in reader.items(path)[:5]:
            assert reader.get(f"{path}/{each['network']}").json == each

    def test_say_with_each_figure_what_it_rests_on(self, wave, reader):
        for each in reader.items(f"/waves/{wave.id}/results"):
            assert each["source"] == {
                "method": "escalera5/1",
                "questionnaire": "nucleo",
                "version": 1,
            }
            assert each["n"] >= 0
            if each["index"] is not None and each["n_eff"] is not None:
                low, high = each["index"]["low"], each["index"]["high"]
                assert low is None or low <= each["index"]["value"] <= high


class TestFindings:
    def test_are_the_sentences_of_the_diagnostics(self, app, database, wave, reader):
        found = reader.get(f"/waves/{wave.id}/findings?limit=200", **ENGLISH).json
        catalog, text = app.extensions["intersect.catalog"], language("en").text
        told = 0
        for each in found["items"]:
            network = database.get(tables.Network, uuid.UUID(each["network"]))
            campaign = find_wave_campaign(database, wave, network.id)
            shown = collection_diagnostic(database, catalog, network, campaign, NOW)
            assert each["headline"] == text(shown.headline)
            for name in ("certainty", "missing", "holding_back"):
                assert each[name] == [text(said) for said in getattr(shown, name)]
            assert [(one["code"], one["sentences"]) for one in each["findings"]] == [
                (one.code, [text(said) for said in one.sentences])
                for one in shown.findings
            ]
            told += len(shown.findings)
        assert told

    def test_of_overlaps_are_the_rows_of_the_file(
        self, database, wave, evaluator, reader
    ):
        places = {str(each.territory_id) for each in networks_of(database, wave)}
        database.rollback()
        compared_rows = 0
        for place in places:
            heads, *lines = file_rows(evaluator, f"/communes/{place}/overlaps.csv")
            rows = [dict(zip(heads, line, strict=False)) for line in lines]
            rows = [row for row in rows if row["other_network"] and row["code"]]
            found = reader.get(f"/territories/{place}/overlaps", **ENGLISH).json
            assert Counter(
                (e["code"], *e["names"], e["index"], e["shared"], e["text"])
                for e in found["items"]
            ) == Counter(
                (
                    row["code"],
                    row["network"],
                    row["other_network"],
                    number(row["R"]),
                    number(row["shared"]),
                    row["text"],
                )
                for row in rows
            )
            compared_rows += len(rows)
        assert compared_rows

    def test_name_nobody(self, database, wave, reader):
        people = set(database.scalars(sa.select(tables.Person.name)))
        paths = paths_of(wave.id, networks_of(database, wave)[0])
        for name, path in paths.items():
            text = reader.get(path).text
            assert not [each for each in people if each in text], name


class TestComparisons:
    def test_are_those_of_the_file_with_the_same_cells_hidden(
        self, database, wave, evaluator, reader
    ):
        wave_id = wave.id
        database.rollback()
        heads, *lines = file_rows(
            evaluator, f"/waves/{wave_id}/comparison.csv?kind={KIND}"
        )
        rows = {line[0]: dict(zip(heads, line, strict=False)) for line in lines[:-5]}
        path = f"/waves/{wave_id}/comparisons/{KIND}"
        found = reader.items(f"{path}/communes")
        assert {each["territory"]["code"] for each in found} == set(rows)
        for each in found:
            row = rows[each["territory"]["code"]]
            assert str(each["networks"]) == row["Networks in use"]
            assert str(each["scored"]) == row["Networks with an index"]
            assert str(each["people"]) == row["People"]
            names = ("Index", "Interval from", "Interval to")
            for name, one in zip(names, estimate(each["index"]), strict=True):
                assert number(row[name]) == (None if one is None else round(one, 4))
            for code, one in each["dimensions"].items():
                assert number(row[code]) == round(one, 4)
            ranks = each["ranks"] or ("", "")
            assert [str(rank) for rank in ranks] == [
                row["Highest rank"],
                row["Lowest rank"],
            ]
            fifth = "" if each["fifth"] is None else str(each["fifth"])
            assert fifth == row["Fifth, 1 the highest"]
        whole = reader.get(path).json
        assert str(whole["people"]) == lines[-1][1]
        for name in ("networks", "scored"):
            assert whole[name] == sum(each[name] for each in found)


FIGURES = (
    *("bounds", "interval", "n_eff", "ad", "rwg", "geometric", "mazziotta_pareto"),
    *("items", "ns_as_zero", "atypical", "dissent", "without_voice"),
)
"""What a score has of the answers also where too few gave any."""


class TestHiddenCells:
    """What is hidden moves nothing that is told, so nothing tells it."""

    def outputs(self, reader, wave_id, network):
        found = {}
        for name, path in paths_of(wave_id, network).items():
            is_list = path.endswith(
                ("results", "findings", "communes", "comparisons", "networks", "waves")
            )
            found[name] = reader.items(path) if is_list else reader.get(path).text
        return found

    def test_figures_of_too_few_people(self, database, wave, reader):
        rows = database.scalars(
            sa.select(tables.FrozenResult)
            .join(
                tables.Campaign, tables.Campaign.id == tables.FrozenResult.campaign_id
            )
            .where(
                tables.Campaign.wave_id == wave.id,
                tables.Campaign.questionnaire == "nucleo",
            )
        ).all()
        score = lambda row: row.content["value"]["score"]["value"]  # noqa: E731
        few = [row for row in rows if TOO_FEW & set(score(row)["reasons"])]
        full = next(row for row in rows if score(row)["state"] == "ok")
        assert few, "nothing is hidden in this wave"
        assert {score(row)[name] for row in few for name in ("level", "index")} == {
            None
        }
        campaign = database.get(tables.Campaign, few[0].campaign_id)
        network, wave_id, other = campaign.network, wave.id, deepcopy(score(full))
        before = self.outputs(reader, wave_id, network)
        for row in few:
            content = deepcopy(row.content)
            for name in FIGURES:
                content["value"]["score"]["value"][name] = other[name]
            database.execute(
                sa.update(tables.FrozenResult)
                .where(tables.FrozenResult.id == row.id)
                .values(content=content)
            )
        database.commit()
        reader.client.application.extensions["intersect.figures"] = KeptFigures()
        after = self.outputs(reader, wave_id, network)
        for name, found in before.items():
            assert after[name] == found, name

    def test_an_index_without_enough_coverage(self, app, database, signed_in):
        """A network's own result is published; its commune's index is not."""
        load_programme(database)
        wave = wave_in(database, "published")
        token = new_token(database, signed_in("evaluator").user)
        reader = Reader(app.test_client(), token, database)
        stamp = compared.stamp_of(database, wave)
        networks = dict(compared_networks(database, wave, KeptFigures()))
        path = f"/waves/{wave.id}/comparisons/{KIND}"
        network = networks_of(database, wave)[0]
        before = self.outputs(reader, wave.id, network)
        hidden = {
            each["territory"]["id"]
            for each in reader.items(f"{path}/communes")
            if each["index"] is None
        }
        moved = 0
        for each in networks_of(database, wave):
            old = networks.get(each.id)
            if str(each.territory_id) not in hidden or not old or not old.scored:
                continue
            if f"{each.type_key}.{each.voice}" == KIND:
                scored = replace(old.scored, index=old.scored.index / 2)
                networks[each.id] = replace(old, scored=scored)
                moved += 1
        assert moved
        kept = app.extensions["intersect.figures"] = KeptFigures()
        kept.get(("networks", stamp), lambda: networks)
        assert self.outputs(reader, wave.id, network) == before


def test_figures_are_never_worked_out_twice():
    """The API reads what services found: it has no arithmetic of its own."""
    heavy = r"^\s*(?:import|from) (?:numpy|pandas|scipy)\b"
    analysis = r"^\s*from intersect\.analysis\.(?!method |scores )"
    for file in Path(api.__file__).parent.glob("*.py"):
        text = file.read_text(encoding="utf-8")
        assert not re.findall(heavy, text, re.MULTILINE), file.name
        assert not re.findall(analysis, text, re.MULTILINE), file.name
