"""Peers of a commune: its group of a typology, its region, or all; as it is said."""

import re
from dataclasses import replace

import pytest

from intersect.analysis.comparison import default_comparison
from intersect.services import peers as peers_of_communes
from intersect.services.peers import peers_in
from intersect.services.typology import load_typology
from tests.shell.compared_scene import (
    KIND,
    comparison,
    file_rows,
    load_programme,
    table,
    wave_in,
    words,
)


@pytest.fixture
def wave(database):
    load_programme(database)
    return wave_in(database, "published")


@pytest.fixture
def least(monkeypatch):
    """Say how few communes with an index make peers."""

    def say(count):
        few = replace(default_comparison(), peers_min=count)
        monkeypatch.setattr(peers_of_communes, "default_comparison", lambda: few)

    return say


def with_index(of):
    """Return the communes with an index, the highest first."""
    rows = [row for row in of.rows if row.index.estimate]
    assert len(rows) >= 3
    return sorted(rows, key=lambda row: -row.index.estimate.value)


def group_two(database, wave):
    """Put the communes with the highest and the lowest index in one group."""
    ranked = with_index(comparison(database, wave))
    high, low = ranked[0].place, ranked[-1].place
    load_typology(database, {high.code: "norte", low.code: "norte"}, None)
    database.commit()
    return high, low


def test_without_a_typology_peers_are_a_regions_communes(database, wave, least):
    least(1)
    of = comparison(database, wave)
    assert of.peers_by == ["region"]
    for row in with_index(of):
        found = peers_in(of, "region")[row.place.id]
        mates = {each.place.id for each in with_index(of) if each.region == row.region}
        assert (found.by, found.name) == ("region", row.region.name)
        assert found.communes == mates


def test_with_one_they_are_its_groups_and_the_figures_are_those_of_the_group(
    database, wave, least
):
    least(2)
    high, low = group_two(database, wave)
    of = comparison(database, wave)
    assert of.peers_by == ["group", "region"]
    found = peers_in(of, "group")
    for place, percentile in ((high, 75), (low, 25)):
        own = found[place.id]
        assert (own.by, own.name) == ("group", "norte")
        assert own.communes == {high.id, low.id}
        assert own.standing.n == 2
        assert own.percentile == percentile
    others = [row for row in with_index(of) if not row.place.peer_group]
    assert others
    assert all(found[row.place.id].by in ("region", "all") for row in others)


def test_too_few_of_a_group_are_its_region_and_too_few_of_it_are_all(
    database, wave, least
):
    high, _low = group_two(database, wave)
    of = comparison(database, wave)
    home = of.row(high.id).region
    in_region = sum(row.region == home for row in with_index(of))
    for count, width in ((2, "group"), (len(of.rows) + 1, "all")):
        least(count)
        assert peers_in(of, "group")[high.id].by == width
    if in_region > 2:
        least(3)
        assert peers_in(of, "group")[high.id].by == "region"
    assert peers_in(of, "group").keys() == {row.place.id for row in with_index(of)}


def test_pages_and_file_say_whose_peers_and_the_address_keeps_the_choice(
    database, wave, least, signed_in
):
    least(2)
    high, low = group_two(database, wave)
    browser = signed_in("evaluator")
    database.rollback()
    address = f"/waves/{wave.id}/comparison"
    page = browser.get(f"{address}?kind={KIND}")
    lines = {line[0]: line for line in table(page)[1:]}
    assert "75 entre 2 de su grupo" in lines[high.name]
    assert "25 entre 2 de su grupo" in lines[low.name]
    assert f"communes/{high.id}?kind={KIND}&amp;peers=group" in page.text
    rows = file_rows(browser.get(f"{address}.csv?kind={KIND}"))
    of_high = next(row for row in rows if row[1] == high.name)
    place = rows[0].index("Grupo de comunas")
    assert of_high[place : place + 4] == ["norte", "Las de su grupo", "2", "75,0000"]

    said = words(browser.get(f"{address}/communes/{high.id}?kind={KIND}"))
    assert "Sus pares son las 2 comunas con índice de su grupo, norte." in said
    assert "percentil 75" in said
    assert re.search(r"De las otras 1, no se distingue de [01]\.", said)

    one = f"{address}/communes/{high.id}?kind={KIND}&peers=region"
    said = browser.get(one)
    assert "su grupo, norte" not in words(said)
    assert "peers=group" in said.text
    back = re.search(rf'href="({address}\?kind={KIND}&amp;peers=region)"', said.text)
    assert back, "the way back keeps the choice"
    page = browser.get(back[1].replace("&amp;", "&"))
    assert not any("de su grupo" in cell for line in table(page) for cell in line)

    chosen = browser.get(f"{address}?kind={KIND}&group=norte")
    assert {line[0] for line in table(chosen)[1:]} == {high.name, low.name}


def test_a_group_that_is_too_small_is_said_to_be(database, wave, signed_in):
    high, _low = group_two(database, wave)
    browser = signed_in("evaluator")
    database.rollback()
    said = words(
        browser.get(f"/waves/{wave.id}/comparison/communes/{high.id}?kind={KIND}")
    )
    assert "Menos de 8 comunas de su grupo, norte, tienen índice." in said
    assert "Su región tiene muy pocas comunas con índice" in said
