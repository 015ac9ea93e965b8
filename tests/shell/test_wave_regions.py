"""The board of a wave that reaches several regions, and the regions of an account."""

import re

import pytest

from intersect.services import boards, waves
from intersect.services.kept_counts import KeptCounts
from intersect.services.members import MemberDetails, add_members
from intersect.services.networks import NetworkDetails, add_network
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.storage import tables
from tests.shell import test_waves
from tests.shell.conftest import NOW

catalog = test_waves.catalog
PLACES = {  # region: {commune: members of its network}
    "Tarapacá": {"Iquique": 2, "Alto Hospicio": 1},
    "Ñuble": {"Chillán": 3},
}


def a_place(database, name, level, parent_id=None):
    place = tables.Territory(
        code=f"{level[0]}-{name}",
        name=name,
        level=level,
        parent_id=parent_id,
        time_zone="America/Santiago",
    )
    database.add(place)
    database.flush()
    return place


@pytest.fixture
def places(database):
    """Regions with their communes; between them there may be a province."""
    found = {}
    for region, communes in PLACES.items():
        found[region] = a_place(database, region, "region")
        province = a_place(database, f"P. {region}", "province", found[region].id)
        for commune in communes:
            found[commune] = a_place(database, commune, "commune", province.id)
    database.commit()
    return found


@pytest.fixture
def wave(database, catalog, places):
    made = waves.add_wave(database, test_waves.DETAILS, None, NOW, None)
    kind = catalog.network_type("mesa_comunal")
    for communes in PLACES.values():
        for commune, members in communes.items():
            details = NetworkDetails(f"Mesa de {commune}")
            mesa = add_network(database, places[commune], kind, details, NOW, None)
            people = [MemberDetails(f"P{n}", "Unidad", "salud") for n in range(members)]
            add_members(database, mesa, people, NOW, None)
            waves.choose_networks(database, catalog, made, [mesa.id], NOW, None)
    waves.open_wave(database, catalog, made, NOW, None)
    database.commit()
    return made


def rows(board):
    return {
        row.territory.name: (row.networks, row.counts.not_opened) for row in board.rows
    }


def test_a_wave_of_several_regions_is_counted_by_region(database, wave, places):
    board = boards.wave_board(database, wave, None, None, NOW, KeptCounts())
    assert board.is_by_region
    assert rows(board) == {"Tarapacá": (2, 3), "Ñuble": (1, 3)}
    inside = boards.wave_board(
        database, wave, None, places["Tarapacá"].id, NOW, KeptCounts()
    )
    assert not inside.is_by_region
    assert rows(inside) == {"Iquique": (1, 2), "Alto Hospicio": (1, 1)}
    assert inside.region.name == "Tarapacá"


def test_who_sees_one_region_sees_its_communes(database, wave, places):
    seen = {places["Iquique"].id, places["Alto Hospicio"].id}
    board = boards.wave_board(database, wave, seen, None, NOW, KeptCounts())
    assert rows(board) == {"Iquique": (1, 2), "Alto Hospicio": (1, 1)}


def test_a_region_leads_to_its_communes(signed_in, wave, places):
    browser = signed_in("administrator")
    page = browser.get(f"/waves/{wave.id}").text
    address = f"/waves/{wave.id}?region={places['Tarapacá'].id}"
    assert f'href="{address}"' in page
    assert "Iquique" not in page
    inside = browser.get(address).text
    assert f"/waves/{wave.id}/communes/{places['Iquique'].id}" in inside
    assert "Chillán" not in inside


def offered(page):
    return set(re.findall(r"Mesa de [^<]+", page.text))


@pytest.mark.usefixtures("wave")
def test_networks_are_chosen_for_a_wave_by_region_commune_and_name(
    signed_in, database, places
):
    draft = waves.add_wave(database, test_waves.DETAILS, None, NOW, None)
    database.commit()
    browser, url = signed_in("administrator"), f"/waves/{draft.id}/networks"
    everything = {"Mesa de Iquique", "Mesa de Alto Hospicio", "Mesa de Chillán"}
    assert offered(browser.get(url)) == everything
    region = f"{url}?place={places['Tarapacá'].id}"
    assert offered(browser.get(region)) == everything - {"Mesa de Chillán"}
    assert offered(browser.get(f"{url}?q=chillan")) == {"Mesa de Chillán"}
    database.rollback()
    browser.send(region, action="add_all")
    assert offered(browser.get(f"{url}?chosen=no")) == {"Mesa de Chillán"}
    assert offered(browser.get(f"{url}?chosen=yes")) == everything - {"Mesa de Chillán"}


@pytest.mark.usefixtures("wave")
def test_a_wave_of_a_region_is_offered_the_networks_of_its_communes(
    signed_in, database, places
):
    draft = waves.add_wave(database, test_waves.DETAILS, None, NOW, None)
    draft.territory_id = places["Ñuble"].id
    database.commit()
    page = signed_in("administrator").get(f"/waves/{draft.id}/networks")
    assert offered(page) == {"Mesa de Chillán"}
    assert "Iquique" not in page.text


def test_the_communes_of_an_account_are_chosen_in_their_region(
    signed_in, database, places
):
    add_territory(database, TerritoryDetails("99999", "Sin región"), None)
    database.commit()
    chosen = places["Chillán"].id
    browser = signed_in("administrator")
    fields = {"name": "Eva", "email": "eva@ejemplo.cl", "role": "coordinator"}
    sent = browser.send("/users/new", **fields, territories=[str(chosen)])
    assert sent.status_code == 200
    found = database.query(tables.User).filter_by(email="eva@ejemplo.cl").one()
    assert [each.name for each in found.territories] == ["Chillán"]
    page = browser.get(f"/users/{found.id}").text
    database.rollback()
    parts = re.split(r"<details", page.split('name="territories"', 1)[1])
    ours = next(part for part in parts if "algunas de sus comunas: Ñuble" in part)
    assert " open>" in ours.split("</details>")[0]
    assert f'value="{chosen}" checked' in ours.split("</details>")[0]
    other = next(part for part in parts if "algunas de sus comunas: Tarapacá" in part)
    assert " open>" not in other.split("</details>")[0]
    assert page.count("checked") == 2, "the role, and one commune"
    assert "Sin región" in page
