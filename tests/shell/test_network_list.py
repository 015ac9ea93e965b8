"""The list of networks: who sees what, searched, filtered and cut by the database."""

from datetime import UTC, datetime, timedelta

import pytest

from intersect.services import collecting
from intersect.services.networks import NetworkDetails, add_network, archive_network
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.storage import tables
from tests.shell.conftest import NOW


@pytest.fixture
def add(app, database, commune):
    catalog = app.extensions["intersect.catalog"]

    def add(name, territory=commune, kind="mesa_comunal", closes=None):
        kind = catalog.network_type(kind)
        network = add_network(
            database, territory, kind, NetworkDetails(name), NOW, None
        )
        if closes is not None:
            campaign = collecting.open_collection(
                database, catalog, network, NOW + timedelta(days=9), NOW, None
            )
            campaign.closes_at = datetime.now(UTC) + closes
        database.commit()
        return network

    return add


@pytest.fixture
def elsewhere(database):
    territory = add_territory(database, TerritoryDetails("13120", "Ñuñoa"), None)
    database.commit()
    return territory


def names(browser, asked=""):
    page = browser.get(f"/{asked}").text
    rows = page.split("<tbody", 1)[-1].split("</tbody>")[0] if "<tbody" in page else ""
    return [
        part.split("</th>")[0].split(">", 1)[1].strip()
        for part in rows.split('<th scope="row"')[1:]
    ]


def shown(browser, asked, *expected):
    listed = " ".join(names(browser, asked))
    return [name for name in expected if name in listed] == list(expected)


def test_it_is_searched_without_accents_by_network_and_by_commune(
    add, signed_in, elsewhere
):
    add("Red de Niñez")
    add("Mesa rural", elsewhere)
    browser = signed_in()
    assert len(names(browser)) == 2
    assert shown(browser, "?q=NINEZ", "Red de Niñez")
    assert len(names(browser, "?q=ninez")) == 1
    assert shown(browser, "?q=nunoa", "Mesa rural")
    assert names(browser, "?q=%25") == []


def test_it_is_filtered_by_place_type_and_state(add, signed_in, elsewhere):
    add("Nueva")
    add("Abierta", elsewhere, "red_de_salud", closes=timedelta(days=2))
    add("Cerrada", closes=-timedelta(days=2))
    browser = signed_in()
    for asked, name in [
        (f"?within={elsewhere.id}", "Abierta"),
        ("?kind=red_de_salud", "Abierta"),
        ("?state=none", "Nueva"),
        ("?state=open", "Abierta"),
        ("?state=closed", "Cerrada"),
    ]:
        assert len(names(browser, asked)) == 1
        assert shown(browser, asked, name)


@pytest.mark.parametrize("sort", ["name", "commune", "state", "answers"])
def test_every_network_is_on_exactly_one_page(add, signed_in, sort):
    for number in range(30):
        add(f"Red {number:02}")
    browser = signed_in()
    pages = [names(browser, f"?sort={sort}&page={number}") for number in (1, 2)]
    assert [len(page) for page in pages] == [25, 5]
    assert len({*pages[0], *pages[1]}) == 30


def test_results_are_listed_for_who_may_read_them(add, signed_in, commune, elsewhere):
    add("Nueva")
    add("Abierta", closes=timedelta(days=2))
    # Still within the time of grace: not final for the policy team.
    add("Recién cerrada", closes=-timedelta(minutes=5))
    add("Cerrada", closes=-timedelta(days=2))
    add("Ajena", elsewhere, closes=-timedelta(days=2))

    def seen(role, *communes):
        return len(names(signed_in(role, *communes)))

    assert seen("administrator") == 5
    assert seen("coordinator", commune) == 4
    assert seen("evaluator", commune) == 3
    assert seen("policy", commune) == 1
    assert seen("policy") == 2
    assert seen("coordinator") == 0


def test_archived_networks_are_listed_apart(add, signed_in, database):
    gone = add("Red antigua")
    archive_network(database, gone, NOW, None)
    database.commit()
    browser = signed_in()
    assert names(browser) == []
    assert "Red antigua" in browser.get("/networks/archived").text


def shown_rows(page):
    return page.split('class="pager"')[1].split("</p>")[0].split(">")[-1].strip()


def test_of_a_search_only_the_next_pages_are_counted(database, commune, signed_in):
    database.add_all(
        tables.Person(territory_id=commune.id, name=f"Ana Rojas {n}")
        for n in range(260)
    )
    database.commit()
    browser = signed_in()
    url = "/people?q=rojas"
    assert shown_rows(browser.get(url).text) == "1 a 25 de más de 200"
    assert shown_rows(browser.get(f"{url}&page=3").text) == "51 a 75 de más de 250"
    assert 'rel="next"' in browser.get(f"{url}&page=8").text
    assert shown_rows(browser.get(f"{url}&page=4").text) == "76 a 100 de 260"
    assert 'rel="next"' not in browser.get(f"{url}&page=11").text
    for beyond in (11, 999_999):
        page = browser.get(f"{url}&page={beyond}").text
        assert shown_rows(page) == "251 a 260 de 260"
    assert shown_rows(browser.get("/people").text) == "1 a 25 de 260"
