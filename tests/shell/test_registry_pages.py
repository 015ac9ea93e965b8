"""The registry's files on the pages: template, export, preview, answers, import."""

import io
import re
import zipfile

import pytest
from openpyxl import load_workbook
from sqlalchemy import func, select

from intersect.services.members import MemberDetails, add_members
from intersect.services.networks import NetworkDetails, add_network
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.storage import tables
from tests.shell.conftest import NOW, shipped_catalog
from tests.shell.statements import counted_statements
from tests.shell.test_registry_import import ANA, HEAD, csv

PAGE = "/registry"


@pytest.fixture
def coordinator(signed_in, commune):
    return signed_in("coordinator", commune)


def upload(browser, content, name="registro.csv"):
    """Upload a file; return the address of its preview."""
    data = {"csrf_token": browser.token(PAGE), "file": (io.BytesIO(content), name)}
    sent = browser.post(PAGE, data=data)
    assert sent.status_code == 303, sent.text
    return sent.location


def confirm(browser, preview):
    found = re.search(r'name="confirm" value="(\w+)"', browser.get(preview).text)
    return browser.send(preview, confirm=found[1])


def people(database):
    count = database.scalar(select(func.count()).select_from(tables.Person))
    database.rollback()
    return count


def test_a_file_is_previewed_confirmed_and_then_gone(coordinator, database):
    preview = upload(coordinator, csv(HEAD, ANA))
    assert "Ana Rojas" in coordinator.get(preview).text
    assert people(database) == 0
    assert confirm(coordinator, preview).status_code == 303
    assert people(database) == 1
    assert coordinator.get(preview).status_code == 404
    again = coordinator.get(upload(coordinator, csv(HEAD, ANA))).text
    assert 'name="confirm"' not in again
    assert "no hay nada que importar" in again


def test_problems_are_listed_and_nothing_can_be_confirmed(coordinator):
    preview = upload(coordinator, csv(HEAD, [*ANA[:7], "salut", "jefa"]))
    shown = coordinator.get(preview).text
    assert shown.count("no está en la lista de esta columna") == 2
    assert "columna sector (celda H2)" in shown
    assert 'name="confirm"' not in shown


def test_a_likely_duplicate_is_answered_on_the_page(coordinator, database):
    confirm(coordinator, upload(coordinator, csv(HEAD, ANA)))
    other = [*ANA[:3], "Anna Rojas", "", "", "Fundación Integra", "educacion", ""]
    preview = upload(coordinator, csv(HEAD, other))
    shown = coordinator.get(preview).text
    assert 'name="confirm"' not in shown
    name, key = re.search(r'name="(same-\w+)" value="([\w-]+)"', shown).groups()
    assert coordinator.send(preview, **{name: key}).status_code == 303
    assert confirm(coordinator, preview).status_code == 303
    assert people(database) == 1


def test_a_registry_that_changed_since_is_previewed_anew(
    coordinator, database, network
):
    preview = upload(coordinator, csv(HEAD, ANA))
    old = re.search(r'name="confirm" value="(\w+)"', coordinator.get(preview).text)[1]
    kind = shipped_catalog().network_type("mesa_comunal")
    add_network(database, network.territory, kind, NetworkDetails("Mesa"), NOW, None)
    database.commit()
    refused = coordinator.send(preview, confirm=old)
    assert refused.status_code == 422
    assert "El registro cambió" in refused.text
    assert people(database) == 0
    assert confirm(coordinator, preview).status_code == 303


def test_another_persons_file_and_another_commune_stay_closed(
    coordinator, signed_in, database
):
    other = add_territory(database, TerritoryDetails("13101", "Santiago"), None)
    database.commit()
    preview = upload(coordinator, csv(HEAD, ["13101", *ANA[1:]]))
    assert "no es ninguna de sus comunas" in coordinator.get(preview).text
    stranger = signed_in("coordinator", other)
    assert stranger.get(preview).status_code == 404
    assert stranger.send(f"{preview}/remove", PAGE).status_code == 303
    assert coordinator.get(preview).status_code == 200


@pytest.mark.parametrize("role", ["evaluator", "policy"])
def test_who_runs_no_networks_has_none_of_it(signed_in, commune, role):
    browser = signed_in(role, commune)
    for url in (PAGE, f"{PAGE}/template.xlsx"):
        assert browser.get(url).status_code == 404
    token = browser.token("/account")
    data = {"csrf_token": token, "kind": "xlsx"}
    assert browser.post(f"{PAGE}/export", data=data).status_code == 404


def test_the_template_has_all_sheets_and_the_codes(coordinator):
    sent = coordinator.get(f"{PAGE}/template.xlsx")
    book = load_workbook(io.BytesIO(sent.data))
    assert book.sheetnames == [
        "Integrantes",
        "Redes",
        "Instituciones",
        "Personas",
        "Instrucciones",
    ]
    cells = {cell.value for row in book["Instrucciones"] for cell in row}
    assert {"01101", "mesa_comunal", "salud", "ordinance"} <= cells
    assert coordinator.get(f"{PAGE}/template.doc").status_code == 404


def test_an_export_has_the_own_communes_only_and_is_noted(
    coordinator, database, network
):
    other = add_territory(database, TerritoryDetails("13101", "Santiago"), None)
    kind = shipped_catalog().network_type("mesa_comunal")
    foreign = add_network(database, other, kind, NetworkDetails("Ajena"), NOW, None)
    for each, person in ((network, "Ana"), (foreign, "Eva")):
        details = [MemberDetails(person, "CESFAM", "salud")]
        add_members(database, each, details, NOW, None)
    database.commit()
    data = {"csrf_token": coordinator.token(PAGE), "kind": "zip"}
    sent = coordinator.post(f"{PAGE}/export", data=data)
    with zipfile.ZipFile(io.BytesIO(sent.data)) as archive:
        text = archive.read("1-integrantes.csv").decode("utf-8-sig")
    assert "Ana" in text
    assert "Eva" not in text
    database.rollback()
    exported = select(tables.AuditEvent).where(tables.AuditEvent.action == "exported")
    [event] = database.scalars(exported)
    assert event.territory_id == network.territory_id


def test_a_large_file_is_taken_and_a_removed_one_is_gone(coordinator):
    rows = [[*ANA[:3], f"Persona {n:04}", "", "", *ANA[6:]] for n in range(6000)]
    content = csv(HEAD, *rows)
    assert len(content) > 256 * 1024
    preview = upload(coordinator, content)
    assert "5800" in coordinator.get(preview).text
    assert coordinator.send(f"{preview}/remove", preview).status_code == 303
    assert coordinator.get(preview).status_code == 404


def test_no_file_and_a_broken_file_are_said(coordinator):
    token = coordinator.token(PAGE)
    assert coordinator.post(PAGE, data={"csrf_token": token}).status_code == 422
    shown = coordinator.get(upload(coordinator, b"PK\x03\x04", "x.xlsx"))
    assert "XLSX" in shown.text


def test_a_preview_costs_the_same_for_2_and_for_200_rows(coordinator):
    costs = []
    for many in (2, 200):
        rows = [[*ANA[:3], f"P{n} Q{n}", "", "", *ANA[6:]] for n in range(many)]
        preview = upload(coordinator, csv(HEAD, *rows))
        with counted_statements() as counts:
            coordinator.get(preview)
        costs.append(counts.total())
    assert costs[0] == costs[1] <= 14
