"""A target of the reader's: who reaches it, who may, and what the others lack."""

from collections import Counter

import pytest
from bs4 import BeautifulSoup

from intersect.services.targets import index_target, level_target
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
    load_programme(database)
    return wave_in(database, "published")


@pytest.fixture
def evaluator(wave, signed_in):  # noqa: ARG001 - it must be there first
    return signed_in("evaluator")


def address(wave, rest="", **asked):
    query = "&".join(f"{key}={value}" for key, value in asked.items())
    return f"/waves/{wave.id}/comparison/target{rest}?kind={KIND}&{query}"


def middle_of(of):
    """Return the middle of the published indices, rounded."""
    values = sorted(e.index.estimate.value for e in of.rows if e.index.is_published)
    return round(values[len(values) // 2])


def pages(evaluator, page):
    """Return a page of the list and all that follow it."""
    found = [page]
    while following := BeautifulSoup(found[-1].text, "html.parser").select_one(
        "a[rel=next]"
    ):
        found.append(evaluator.get(following["href"]))
    return found


def test_it_begins_by_asking_for_a_target(wave, evaluator):
    page = evaluator.get(address(wave))
    assert "Elija un nivel o un índice" in words(page)
    assert "<table" not in page.text
    assert evaluator.get(address(wave, ".csv")).status_code == 404


def test_communes_are_counted_by_their_intervals(database, wave, evaluator):
    of = comparison(database, wave)
    points = middle_of(of)
    found = index_target(of, points)
    for row in of.rows:
        estimate = row.index.estimate
        if estimate is None:
            assert row.place.id not in found.distances
            continue
        own = found.distances[row.place.id]
        if estimate.standard_error is None:
            assert own.reach == "unknown"
            continue
        reach = 1.959964 * estimate.standard_error
        assert (own.reach == "reaches") == (max(0, estimate.value - reach) >= points)
        assert (own.reach == "short") == (min(100, estimate.value + reach) < points)
        assert own.lacks == max(0, points - estimate.value)
    assert found.counts == Counter(e.reach for e in found.distances.values())
    database.rollback()
    said = words(evaluator.get(address(wave, aim="index", points=points)))
    assert f"{found.counts['reaches']} de {len(found.distances)} comunas" in said
    assert f"{found.counts['may_reach']} puede que lleguen" in said


def test_a_hidden_index_is_no_distance_on_the_page_nor_in_the_file(
    database, wave, evaluator
):
    of = comparison(database, wave)
    hidden = [row.place.name for row in of.rows if not row.index.is_published]
    assert hidden
    database.rollback()
    asked = {"aim": "index", "points": "45,5"}
    lines = {e[0]: e[1:] for e in table(evaluator.get(address(wave, **asked)))}
    rows = file_rows(evaluator.get(address(wave, ".csv", **asked)))
    in_file = {row[1]: row[3:] for row in rows[1 : len(of.rows) + 1]}
    for name in hidden:
        assert lines[name] == ["Cobertura insuficiente"]
        score, target, reach, *lacks = in_file[name]
        assert (score, target, reach) == ("", "45,5000", "Cobertura insuficiente")
        assert set(lacks) == {""}
    assert set(in_file) == {row.place.name for row in of.rows}


def test_networks_reach_a_level_if_it_is_stable(database, wave, evaluator):
    of = comparison(database, wave)
    found = level_target(of, 2)
    reached = [
        each
        for row in of.rows
        for each in row.members
        if each.result and each.result.level is not None and each.result.level >= 2
    ]
    stable = [each for each in reached if each.result.stability >= 0.8]
    assert found.counts["reaches"] == len(stable)
    assert found.counts["unknown"] == of.levels.insufficient + of.levels.unmeasured
    assert sum(found.counts.values()) == of.kind.networks
    database.rollback()
    page = evaluator.get(address(wave, aim=2))
    said = words(page)
    assert (
        f"{len(stable)} de {of.kind.networks} redes llegan al nivel Intermedia o más"
        in said
    )
    listed = [line for each in pages(evaluator, page) for line in table(each)[1:]]
    assert len(listed) == of.kind.networks
    # What is missing stands beside a network that is one level below.
    short = [line for line in listed if line[2] == "Baja"]
    assert short
    assert all("para Intermedia" in line[4] for line in short)
    rows = file_rows(evaluator.get(address(wave, ".csv", aim=2)))
    assert Counter(row[6] for row in rows[1 : of.kind.networks + 1])["Llega"] == len(
        stable
    )


def test_networks_are_listed_page_by_page_and_the_file_has_all(
    database, wave, evaluator, monkeypatch
):
    monkeypatch.setattr("intersect.web.paging.PAGE_SIZE", 10)
    of = comparison(database, wave)
    region = next(row.region for row in of.rows if row.region)
    networks = [
        (row.place.name, each.network.name)
        for row in of.rows
        if row.region == region
        for each in row.members
    ]
    database.rollback()
    first = evaluator.get(address(wave, aim=2, region=region.id))
    found = pages(evaluator, first)
    assert [len(table(each)) - 1 for each in found] == [
        min(10, len(networks) - start) for start in range(0, len(networks), 10)
    ]
    assert len(found) > 1
    assert f"Redes 1 a 10 de {len(networks)}" in words(first)
    # No network twice, none left out, and the region stays chosen.
    listed = [(line[0], line[1]) for each in found for line in table(each)[1:]]
    assert sorted(listed) == sorted(networks)
    # Another order or target begins at the first page; the file is never cut.
    assert "page=" not in first.text.split("<table")[1].split("<tbody")[0]
    rows = file_rows(evaluator.get(address(wave, ".csv", aim=2, page=2)))
    assert len([row for row in rows[1:] if len(row) == 7]) == of.kind.networks


def test_who_lacks_most_comes_first_if_asked_for(database, wave, evaluator):
    of = comparison(database, wave)
    found = index_target(of, 60)
    names = {row.place.name: row.place.id for row in of.rows}
    database.rollback()
    page = evaluator.get(address(wave, aim="index", points=60, sort="lacks"))
    lacks = [
        found.distances[names[line[0]]].lacks
        for line in table(page)[1:]
        if names[line[0]] in found.distances
    ]
    assert lacks == sorted(lacks, reverse=True)


@pytest.mark.parametrize("points", ["", "mucho", "101", "-1", "nan", "inf", "1e999"])
def test_what_is_no_index_is_said_and_shows_nothing(wave, evaluator, points):
    page = evaluator.get(address(wave, aim="index", points=points))
    assert page.status_code == 422
    assert "es un número de 0 a 100" in words(page)
    assert "<table" not in page.text


def test_it_costs_what_the_comparison_costs(wave, evaluator):
    for asked in ({"aim": "index", "points": 50}, {"aim": "2"}):
        for rest in ("", ".csv"):
            with counted_statements() as counts:
                page = evaluator.get(address(wave, rest, **asked))
            assert page.status_code == 200
            assert counts.total() <= 14
