"""Communes as tiles: what each tile says, and that the table says the same."""

import re

import pytest
from bs4 import BeautifulSoup

from intersect.analysis.explanation.wording import LEVELS
from intersect.language import LANGUAGES, language
from intersect.services.shapes import load_shapes
from tests.shell.compared_scene import (
    KIND,
    comparison,
    load_programme,
    table,
    wave_in,
    words,
)
from tests.shell.shapes import feature, outlines_of, side_by_side, square
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


@pytest.fixture
def drawn(database, wave):
    """The communes of the comparison but the last, with a shape; by code."""
    codes = sorted(row.place.code for row in comparison(database, wave).rows)
    database.rollback()
    shapes = outlines_of(side_by_side(codes[:-1]))
    load_shapes(database, shapes, None)
    database.commit()
    return shapes


def maps(page):
    """Return the pictures of a page."""
    return BeautifulSoup(page.text, "html.parser").select("figure.shape-map svg")


def fills(page):
    """Return how each commune is filled, from left to right, by its name."""
    found = {}
    for title in BeautifulSoup(page.text, "html.parser").select("figure title"):
        _, name = title.get_text().split(" ", 1)
        shapes = title.parent.select("rect") or [title.parent]
        found[name] = [(each["fill"], float(each.get("width", 0))) for each in shapes]
    return found


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


def test_without_shapes_there_are_tiles_and_no_choice(wave, evaluator):
    page = evaluator.get(address(wave, map="shapes"))
    assert not maps(page)
    assert "formas" not in words(page)
    assert "<h1" in page.text
    assert "Mapa de mosaicos" in page.text


def test_shapes_are_filled_in_the_share_of_each_level(database, wave, evaluator, drawn):
    of = comparison(database, wave)
    database.rollback()
    page = evaluator.get(address(wave))
    found = fills(page)
    for row in of.rows:
        if row.place.code not in drawn:
            assert row.place.name not in found
            continue
        without = row.levels.insufficient + row.levels.unmeasured
        expected = [(f"url(#fill-{level})", count) for level, count in row.levels.taken]
        if without:
            expected.append(("url(#fill-none)", without))
        total = sum(count for _, count in expected)
        bands = found[row.place.name]
        assert [kind for kind, _ in bands] == [kind for kind, _ in expected]
        if len(bands) > 1:
            whole = sum(width for _, width in bands)
            assert [width / whole for _, width in bands] == pytest.approx(
                [count / total for _, count in expected], abs=0.01
            )
    # Each fill is defined on the page, and each picture says where the words are.
    # Where forced colours take the grounds of the key away, it has samples.
    read = BeautifulSoup(page.text, "html.parser")
    assert len(read.select(".tile-key .shape-sample--forced")) == len(LEVELS)
    defined = {each["id"] for each in read.select("defs > [id]")}
    used = {kind for bands in found.values() for kind, _ in bands}
    assert used <= {f"url(#{each})" for each in defined}
    for picture in maps(page):
        assert picture["role"] == "img"
        assert "la tabla de abajo dice lo mismo" in picture["aria-label"]


def test_who_has_no_shape_is_named_and_keeps_its_tile(database, wave, evaluator, drawn):
    of = comparison(database, wave)
    [missing] = [e.place.name for e in of.rows if e.place.code not in drawn]
    database.rollback()
    page = evaluator.get(address(wave))
    assert f"Sin forma en el archivo que se cargó: {missing}." in words(page)
    assert len(tiles(page)) == len(of.rows)
    assert len(table(page)) == len(of.rows) + 1
    # The number on the map is that of the tile.
    read = BeautifulSoup(page.text, "html.parser")
    numbers = {
        (tile.select_one(".tile__number").get_text(), tile.select_one("a").get_text())
        for tile in read.select("li.tile")
    }
    assert {tuple(e.get_text().split(" ", 1)) for e in read.select("figure title")} == {
        each for each in numbers if each[1] != missing
    }


@pytest.mark.parametrize("show", ["index", "PRE"])
def test_a_hidden_score_is_no_shade(database, wave, evaluator, drawn, show):
    of = comparison(database, wave)
    place = None if show == "index" else of.dimensions.index(show)
    hidden = [row for row in of.rows if not row.index.is_published]
    assert any(row.place.code in drawn for row in hidden)
    database.rollback()
    found = fills(evaluator.get(address(wave, show=show)))
    for row in of.rows:
        if row.place.code not in drawn:
            continue
        [(fill, _)] = found[row.place.name]
        if row in hidden:
            assert fill == "url(#fill-none)"
            continue
        score = (
            row.index.estimate.value if place is None else row.index.dimensions[place]
        )
        assert fill == f"url(#fill-heat--{min(4, int(score // 20))})"


def test_a_link_switches_to_tiles_and_the_address_keeps_it(
    wave,
    evaluator,
    drawn,  # noqa: ARG001 - loaded
):
    page = evaluator.get(address(wave, show="index"))
    assert maps(page)
    read = BeautifulSoup(page.text, "html.parser")
    [switch] = [e for e in read.select("main a") if e.get_text() == "Sólo mosaicos"]
    only = evaluator.get(f"/waves/{wave.id}/comparison/tiles{switch['href']}")
    assert not maps(only)
    assert tiles(only) == tiles(page)
    assert 'name="map" value="tiles"' in only.text
    assert "Con las formas de las comunas" in words(only)


def test_far_communes_have_a_picture_of_their_own(database, wave, evaluator, drawn):
    code = min(drawn)
    far = feature(code, [square(-109.4, -27.2)])
    load_shapes(database, outlines_of([far]), None)
    database.commit()
    of = comparison(database, wave)
    [row] = [each for each in of.rows if each.place.code == code]
    beside = [e for e in of.rows if e.region == row.region and e.place.code in drawn]
    database.rollback()
    assert len(beside) > 1
    said = words(evaluator.get(address(wave)))
    assert f"Lejos del resto, a otra escala: {row.place.name}." in said


def test_shapes_cost_two_statements(wave, evaluator, drawn):  # noqa: ARG001 - loaded
    with counted_statements() as tiles_only:
        evaluator.get(address(wave, map="tiles"))
    with counted_statements() as counts:
        assert maps(evaluator.get(address(wave)))
    assert counts.total() <= 16
    assert counts.total() - tiles_only.total() <= 1
