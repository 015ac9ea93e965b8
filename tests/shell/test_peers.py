"""Peers of a commune: its group, those most like it, its region, or all; as is said."""

import re
from dataclasses import replace

import pytest

from intersect.analysis.comparison import default_comparison
from intersect.registry.covariate import COVARIATES, Covariate
from intersect.services import peers as peers_of_communes
from intersect.services.covariates import load_covariates
from intersect.services.peers import peers_in
from intersect.services.typology import load_typology
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


@pytest.fixture
def wave(database):
    load_programme(database)
    return wave_in(database, "published")


@pytest.fixture
def least(monkeypatch):
    """Say how few communes with an index make peers, and how many are the nearest."""

    def say(count, nearest=15):
        few = replace(default_comparison(), peers_min=count, peers_nearest=nearest)
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


def covariates(people, poverty=20):
    """Return what a file says of a commune; communes differ in people and poverty."""
    values = (people, 50, poverty, 100)
    return {
        name: Covariate(value, "Inventado", 2024)
        for name, value in zip(COVARIATES, values, strict=True)
    }


def liken(database, wave):
    """Give communes with an index tenfold people each; return them in that order."""
    ranked = [row.place for row in with_index(comparison(database, wave))]
    wanted = {
        place.code: covariates(10 ** (n + 1)) for n, place in enumerate(ranked[:4])
    }
    load_covariates(database, wanted, None)
    database.commit()
    return ranked


def test_the_nearest_are_those_most_alike_with_an_index(database, wave, least):
    least(2, nearest=2)
    ranked = liken(database, wave)
    of = comparison(database, wave)
    assert of.peers_by == ["nearest", "region"]
    assert len(ranked) >= 4
    found = peers_in(of, "nearest")
    ids = [each.id for each in ranked]
    first = found[ids[0]]
    assert first.by == "nearest"
    assert first.nearest == (ids[1], ids[2])
    assert first.communes == {*ids[:3]}
    # It has the highest index of the three: 100·(2 + ½)/3.
    assert first.standing.n == 3
    assert first.percentile == pytest.approx(250 / 3)
    tied = sorted((ranked[0], ranked[2]), key=lambda place: place.code)
    assert found[ids[1]].nearest == tuple(each.id for each in tied)
    assert found[ids[3]].nearest == (ids[2], ids[1])


def test_a_commune_of_which_something_is_not_known_has_no_nearest(
    database, wave, least
):
    least(2, nearest=2)
    ranked = liken(database, wave)
    unknown = {ranked[1].code: {"poverty_percent": None}}
    load_covariates(database, unknown, None)
    database.commit()
    of = comparison(database, wave)
    found = peers_in(of, "nearest")
    assert found.keys() == {row.place.id for row in with_index(of)}
    own = found[ranked[1].id]
    assert own.by in ("region", "all")
    assert own.nearest == ()
    assert all(ranked[1].id not in each.nearest for each in found.values())
    assert found[ranked[0].id].nearest == (ranked[2].id, ranked[3].id)


def test_communes_that_are_not_compared_move_the_scale_and_are_no_peers(
    database, wave, least
):
    least(2, nearest=1)
    ranked = liken(database, wave)
    # Two steps of people, or ten points of poverty: among these four, people differ
    # by much more than poverty does, so poverty weighs more.
    own, by_people, by_poverty, far = (each.code for each in ranked[:4])
    wanted = {
        own: covariates(1_000, 20),
        by_people: covariates(2_000, 20),
        by_poverty: covariates(1_000, 22),
        far: covariates(1_000_000, 20),
    }
    load_covariates(database, wanted, None)
    database.commit()
    of = comparison(database, wave)
    assert peers_in(of, "nearest")[ranked[0].id].nearest == (ranked[1].id,)
    compared = {row.place.id for row in of.rows}
    [country] = [each for each in of.likenesses.places.values() if not each.parent_id]
    for name, poverty in (("90", 0), ("91", 100)):
        other = tables.Territory(
            code=f"D99{name}",
            name=f"Otra {name}",
            parent_id=country.id,
            time_zone="America/Santiago",
        )
        database.add(other)
        database.flush()
        load_covariates(database, {other.code: covariates(1_000, poverty)}, None)
        assert other.id not in compared
    database.commit()
    # Now poverty differs by a hundred points in the country, and two are little.
    found = peers_in(comparison(database, wave), "nearest")
    assert found[ranked[0].id].nearest == (ranked[2].id,)
    assert {peer for each in found.values() for peer in each.nearest} <= compared


def test_communes_of_another_country_are_never_alike(database, wave, least):
    least(2)
    ranked = liken(database, wave)
    moved = database.get(tables.Territory, ranked[1].id)
    moved.parent_id = None
    database.commit()
    found = peers_in(comparison(database, wave), "nearest")
    assert ranked[1].id not in found[ranked[0].id].nearest
    assert found[ranked[1].id].by == "all"


def test_the_page_says_who_is_most_alike_and_in_what(database, wave, least, signed_in):
    least(2)
    ranked = liken(database, wave)
    high, _low = group_two(database, wave)
    browser = signed_in("evaluator")
    database.rollback()
    address = f"/waves/{wave.id}/comparison"
    # The typology goes first, as long as nobody asks for another.
    assert "su grupo" in words(browser.get(f"{address}/communes/{high.id}?kind={KIND}"))
    page = browser.get(f"{address}/communes/{high.id}?kind={KIND}&peers=nearest")
    said = words(page)
    assert "Sus pares son las 3 comunas con índice que más se le parecen" in said
    order = ", ".join(each.name for each in ranked[1:3])
    assert f"Primero la que más se le parece: {order}" in said
    assert ["Población", "10", "Inventado, 2024"] in table(page)
    for other in ("group", "region"):
        assert f"peers={other}" in page.text
    page = browser.get(f"{address}?kind={KIND}&peers=nearest")
    lines = {line[0]: line for line in table(page)[1:]}
    assert "entre 4: ella y las que más se le parecen" in " ".join(lines[high.name])
    assert f"communes/{high.id}?kind={KIND}&amp;peers=nearest" in page.text
    rows = file_rows(browser.get(f"{address}.csv?kind={KIND}&peers=nearest"))
    of_high = next(row for row in rows if row[1] == high.name)
    place = rows[0].index("Pares de una comuna")
    assert of_high[place : place + 3] == ["Las que más se le parecen", "4", "87,5000"]


def test_the_page_says_what_is_not_known_or_that_too_few_are(
    database, wave, least, signed_in
):
    least(2)
    ranked = liken(database, wave)
    load_covariates(database, {ranked[0].code: {"poverty_percent": None}}, None)
    database.commit()
    browser = signed_in("evaluator")
    database.rollback()
    address = f"/waves/{wave.id}/comparison/communes/{{}}?kind={KIND}&peers=nearest"
    said = words(browser.get(address.format(ranked[0].id)))
    assert "porque de ella no está cargado esto: Pobreza, porcentaje." in said
    least(5)
    said = words(browser.get(address.format(ranked[1].id)))
    assert "tienen todos los valores que dicen cuáles se le parecen más" in said
