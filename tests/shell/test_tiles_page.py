"""Communes as tiles: what each tile says, and that the table says the same."""

import re

import pytest
from bs4 import BeautifulSoup

from intersect.analysis.explanation.wording import LEVELS
from intersect.language import LANGUAGES, language
from tests.shell.compared_scene import (
    KIND,
    comparison,
    load_programme,
    table,
    wave_in,
    words,
)
from tests.shell.statements import counted_statements


@pytest.fixture
def wave(database):
    load_programme(database)
    return wave_in(database, "published")


@pytest.fixture
def evaluator(wave, signed_in):  # noqa: ARG001 - it must be there first
    return signed_in("evaluator")


def address(wave, **asked):
    query = "&".join(f"{key}={value}" for key, value in asked.items())
    return f"/waves/{wave.id}/comparison/tiles?kind={KIND}&{query}"


def tiles(page):
    """Return what each tile says, by the name of its commune."""
    read = BeautifulSoup(page.text, "html.parser")
    return {
        tile.select_one("a").get_text(strip=True): [
            " ".join(mark.get_text(" ", strip=True).split())
            for mark in tile.select(".tile__mark")
        ]
        for tile in read.select("li.tile")
    }


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_level_has_a_letter_of_its_own(code):
    letters = [language(code).text(each)[0] for each in LEVELS]
    assert len(set(letters)) == 4


def test_a_tile_has_a_letter_for_each_level_of_its_networks(database, wave, evaluator):
    of = comparison(database, wave)
    database.rollback()
    page = evaluator.get(address(wave))
    found = tiles(page)
    assert len(found) == len(of.rows)
    for row in of.rows:
        expected = [
            "SBIA"[level] + (f" {count}" if count > 1 else "")
            for level, count in row.levels.taken
        ]
        without = row.levels.insufficient + row.levels.unmeasured
        if without:
            expected.append("?" + (f" {without}" if without > 1 else ""))
        assert found[row.place.name] == expected
    # The table has the same communes, and the levels in words.
    lines = {line[1]: line for line in table(page)[1:]}
    assert set(lines) == set(found)
    for row in of.rows:
        region, _, said = lines[row.place.name]
        assert region == row.region.name
        assert [int(each) for each in re.findall(r": (\d+)", said)] == [
            *(count for _, count in row.levels.taken),
            *filter(None, (row.levels.insufficient, row.levels.unmeasured)),
        ]


def test_regions_are_in_the_order_of_their_codes(database, wave, evaluator):
    of = comparison(database, wave)
    regions = sorted({row.region for row in of.rows}, key=lambda each: each.code)
    database.rollback()
    read = BeautifulSoup(evaluator.get(address(wave)).text, "html.parser")
    shown = [each.get_text(strip=True) for each in read.select(".tiles__region")]
    assert shown == [each.name for each in regions]


@pytest.mark.parametrize("show", ["index", "PRE"])
def test_a_tile_has_the_score_asked_for_or_none(database, wave, evaluator, show):
    of = comparison(database, wave)
    place = None if show == "index" else of.dimensions.index(show)
    database.rollback()
    found = tiles(evaluator.get(address(wave, show=show)))
    for row in of.rows:
        if not row.index.is_published:
            assert found[row.place.name] == ["? Cobertura insuficiente"]
            continue
        figure = (
            row.index.estimate.value if place is None else row.index.dimensions[place]
        )
        assert found[row.place.name] == [f"{figure:.0f}"]


def test_filters_leave_tiles_out_and_keep_what_is_shown(database, wave, evaluator):
    name = comparison(database, wave).rows[0].place.name
    database.rollback()
    page = evaluator.get(address(wave, q=name, show="index"))
    assert set(tiles(page)) == {name}
    assert 'name="show" value="index"' in page.text
    assert "ninguna" not in words(page)


def test_it_costs_what_the_comparison_costs(wave, evaluator):
    with counted_statements() as counts:
        assert evaluator.get(address(wave)).status_code == 200
    assert counts.total() <= 14
