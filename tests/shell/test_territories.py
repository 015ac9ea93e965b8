"""Territories: loaded from files, found under former codes, listed page by page."""

import csv

import pytest
from sqlalchemy import func, select

from intersect.exchange.bad_file import BadFile
from intersect.exchange.territories_file import read_territories
from intersect.language import language
from intersect.paths import countries
from intersect.services.refusal import Refused
from intersect.services.territories import (
    Loaded,
    TerritoryDetails,
    add_territory,
    change_territory,
    load_territories,
)
from intersect.storage import networks, tables
from intersect.storage.territories import ids_below, list_aliases
from tests.shell.statements import counted_statements

CHILE = countries() / "chile.csv"


@pytest.fixture
def chile(database, commune):
    """Load Chile, of which one commune is there already."""
    assert commune.code == "01101"
    load_territories(database, read_territories(CHILE, {}), None)
    database.commit()
    return lambda code: networks.find_territory_by_code(database, code)


@pytest.fixture
def written(tmp_path):
    def write(*rows):
        path = tmp_path / "country.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            columns = "code name level parent time_zone valid_from valid_until"
            csv.writer(file).writerows([columns.split(), *rows])
        return path

    return write


def test_chile_has_16_regions_56_provinces_and_346_communes(database, chile):
    counts = database.execute(
        select(tables.Territory.level, func.count()).group_by(tables.Territory.level)
    )
    assert {level: count for level, count in counts} == {
        "country": 1,
        "region": 16,
        "province": 56,
        "commune": 346,
    }
    zones = {chile(code).name: chile(code).time_zone for code in ("12101", "05201")}
    assert zones == {
        "Punta Arenas": "America/Punta_Arenas",
        "Isla de Pascua": "Pacific/Easter",
    }
    assert chile("12202").name == "Antártica"
    assert chile("16101").name == "Chillán"


@pytest.mark.usefixtures("chile")
def test_loading_again_changes_nothing(database):
    again = load_territories(database, read_territories(CHILE, {}), None)
    assert again == Loaded(0, 0, 419)


def test_loading_corrects_what_differs_and_keeps_what_it_does_not_name(
    database, commune, chile
):
    other = add_territory(database, TerritoryDetails("X1", "Otra"), None)
    commune.name = "Ikike"
    assert load_territories(database, read_territories(CHILE, {}), None) == Loaded(
        0, 1, 418
    )
    assert (commune.name, commune.parent_id) == ("Iquique", chile("011").id)
    assert networks.find_territory(database, other.id) is other


def test_a_commune_is_found_under_the_code_that_it_had(database, commune):
    details = TerritoryDetails("01999", "Iquique", valid_from=None)
    change_territory(database, commune, details, None)
    assert networks.find_territory_by_code(database, "01101") is commune
    assert networks.find_territory_by_code(database, "01999") is commune
    assert [each.code for each in list_aliases(database, commune.id)] == ["01101"]
    with pytest.raises(Refused, match="duplicate_code"):
        add_territory(database, TerritoryDetails("01101", "Otra"), None)


def test_a_commune_may_take_up_its_former_code_again(database, commune):
    for code in ("01999", "01101"):
        change_territory(database, commune, TerritoryDetails(code, "Iquique"), None)
        database.flush()
    assert [each.code for each in list_aliases(database, commune.id)] == ["01999"]


def test_a_list_with_a_former_code_leaves_the_commune_alone(database, chile):
    iquique = chile("01101")
    details = TerritoryDetails("01199", "Iquique Nuevo", parent="011")
    change_territory(database, iquique, details, None)
    again = load_territories(database, read_territories(CHILE, {}), None)
    assert (again.added, again.changed) == (0, 0)
    assert (iquique.code, iquique.name) == ("01199", "Iquique Nuevo")


def test_everything_below_a_region_is_found(database, chile):
    found = ids_below(database, [chile("01").id])
    assert len(found) == 1 + 2 + 7
    assert chile("01405").id in found
    assert chile("02101").id not in found


def test_all_mistakes_of_a_file_are_told_with_row_and_column(written):
    path = written(
        ["PE", "Perú", "country", "", "America/Lima", "", ""],
        ["15", "Lima", "departamento", "PE", "America/Lima", "", ""],
        ["1501", "Lima", "commune", "99", "Lima", "ayer", ""],
        ["1501", "", "commune", "PE", "America/Lima", "2020-01-02", "2019-01-01"],
    )
    with pytest.raises(BadFile) as bad:
        read_territories(path, {})
    found = [
        (each.code, language("en").text(each.place)) for each in bad.value.problems
    ]
    assert sorted(found) == [
        ("dates_turned_round", "country.csv: row 5, column valid_until (cell G5)"),
        ("empty_cell", "country.csv: row 5, column name (cell B5)"),
        ("not_a_day", "country.csv: row 4, column valid_from (cell F4)"),
        ("repeated_code", "country.csv: row 5, column code (cell A5)"),
        ("unknown_level", "country.csv: row 3, column level (cell C3)"),
        ("unknown_parent", "country.csv: row 4, column parent (cell D4)"),
        ("unknown_time_zone", "country.csv: row 4, column time_zone (cell E4)"),
    ]


def test_a_row_may_belong_to_what_is_there_already(written):
    path = written(["0199", "Nueva", "commune", "011", "America/Santiago", "", ""])
    assert read_territories(path, {"011": "province"})[0].parent == "011"


class TestPages:
    def test_the_list_is_searched_filtered_and_cut(self, signed_in, chile):
        browser = signed_in()
        first = browser.get("/communes").text
        assert "1 a 25 de 419" in first
        assert "Camarones" not in browser.get("/communes?level=region").text
        assert "Ñuñoa" in browser.get("/communes?q=nunoa").text
        tarapaca = browser.get(f"/communes?within={chile('01').id}&sort=code").text
        assert "Alto Hospicio" in tarapaca
        assert "Calama" not in tarapaca
        beyond = browser.get("/communes?page=999").text
        assert "401 a 419 de 419" in beyond

    @pytest.mark.parametrize(
        "asked", ["page=-1", "page=²", "within=x", "sort=x", "q=%"]
    )
    def test_odd_addresses_are_no_failure(self, signed_in, asked):
        assert signed_in().get(f"/communes?{asked}").status_code == 200

    @pytest.mark.usefixtures("commune")
    def test_the_list_costs_the_same_whatever_its_length(self, signed_in, database):
        browser = signed_in()
        costs = []
        for _ in range(2):
            with counted_statements() as counts:
                assert browser.get("/communes").status_code == 200
            costs.append(counts.total())
            load_territories(database, read_territories(CHILE, {}), None)
            database.commit()
        assert costs[0] == costs[1] <= 12

    def test_a_replaced_code_is_shown_and_searched(self, signed_in, commune):
        browser = signed_in()
        page = f"/communes/{commune.id}"
        fields = {"name": "Iquique", "code": "01999", "time_zone": "America/Santiago"}
        assert browser.send(page, **fields, level="commune").status_code == 303
        assert "01101" in browser.get(page).text
        assert "Iquique" in browser.get("/communes?q=01101").text

    @pytest.mark.usefixtures("network")
    def test_the_level_of_what_has_networks_stays(self, signed_in, commune):
        fields = {"name": "Iquique", "code": "01101", "time_zone": "America/Santiago"}
        answer = signed_in().send(f"/communes/{commune.id}", **fields, level="region")
        assert answer.status_code == 422

    @pytest.mark.usefixtures("chile")
    def test_a_parent_must_be_wider(self, signed_in, commune):
        fields = {"name": "Iquique", "code": "01101", "time_zone": "America/Santiago"}
        page = f"/communes/{commune.id}"
        refused = signed_in().send(page, **fields, level="commune", parent="01107")
        assert refused.status_code == 422


def test_staff_of_a_region_reach_its_communes_and_no_other(signed_in, network, chile):
    page = f"/networks/{network.id}"
    assert signed_in("coordinator", chile("01")).get(page).status_code == 200
    assert signed_in("coordinator", chile("02")).get(page).status_code == 404
