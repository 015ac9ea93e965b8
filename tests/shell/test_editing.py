"""Two people who correct the same record at once: nothing is replaced unseen."""

import re

import pytest

from intersect.services.members import MemberDetails, add_members
from intersect.services.organisations import OrganisationDetails, add_organisation
from intersect.storage import tables
from tests.shell.conftest import NOW

SELECT = re.compile(r'<select [^>]*name="(\w+)"[^>]*>(.*?)</select>', re.DOTALL)
TEXT = re.compile(r'<textarea [^>]*name="(\w+)"[^>]*>(.*?)</textarea>', re.DOTALL)


@pytest.fixture
def browsers(signed_in):
    return signed_in(), signed_in()


def fields(browser, url):
    """Return what the form of a page would post as it is."""
    page = browser.get(url).text
    form = page.partition('method="post"')[2].partition("</form>")[0]
    shown = {}
    for tag in re.findall(r"<input [^>]+>", form):
        given = dict(re.findall(r'(\w+)="([^"]*)"', tag))
        if given.get("type") in ("radio", "checkbox") and " checked" not in tag:
            continue
        shown.setdefault(given["name"], []).append(given.get("value", ""))
    for name, inside in SELECT.findall(form):
        shown[name] = re.findall(r'value="([^"]*)" selected', inside)
    for name, text in TEXT.findall(form):
        shown[name] = [text.strip()]
    return shown


@pytest.fixture
def institution(database, commune):
    made = add_organisation(
        database, commune, OrganisationDetails("CESFAM Norte", "salud"), None
    )
    database.commit()
    return made.id


def kept(database, institution):
    database.rollback()
    found = database.get(tables.Organisation, institution)
    row = (found.name, found.sector)
    database.rollback()
    return row


def test_what_somebody_else_changed_is_not_replaced_unseen(
    browsers, database, institution
):
    ana, luis = browsers
    url = f"/institutions/{institution}"
    hers, his = fields(ana, url), fields(luis, url)
    database.rollback()
    assert ana.post(url, data={**hers, "name": "CESFAM Sur"}).status_code == 303
    answer = luis.post(url, data={**his, "name": "CESFAM Oriente"})
    assert answer.status_code == 422
    assert "«CESFAM Sur»" in answer.text
    assert 'value="CESFAM Oriente"' in answer.text
    assert kept(database, institution) == ("CESFAM Sur", "salud")


def test_an_old_page_does_not_put_back_what_it_did_not_touch(
    browsers, database, institution
):
    ana, luis = browsers
    url = f"/institutions/{institution}"
    hers, his = fields(ana, url), fields(luis, url)
    database.rollback()
    ana.post(url, data={**hers, "sector": "educacion"})
    answer = luis.post(url, data={**his, "name": "CESFAM Oriente"})
    assert answer.status_code == 422
    assert "«Educación»" in answer.text
    assert kept(database, institution) == ("CESFAM Norte", "educacion")


def test_saving_again_replaces_it(browsers, database, institution):
    ana, luis = browsers
    url = f"/institutions/{institution}"
    hers, his = fields(ana, url), fields(luis, url)
    database.rollback()
    ana.post(url, data={**hers, "name": "CESFAM Sur"})
    answer = luis.post(url, data={**his, "name": "CESFAM Oriente"})
    stamp = re.search(r'name="_stamp" value="([^"]+)"', answer.text)[1]
    again = {**his, "name": "CESFAM Oriente", "_stamp": stamp}
    assert luis.post(url, data=again).status_code == 303
    assert kept(database, institution)[0] == "CESFAM Oriente"


def test_both_writing_the_same_is_no_conflict(browsers, database, institution):
    ana, luis = browsers
    url = f"/institutions/{institution}"
    hers, his = fields(ana, url), fields(luis, url)
    database.rollback()
    for browser, form in ((ana, hers), (luis, his)):
        changed = {**form, "name": "CESFAM Sur"}
        assert browser.post(url, data=changed).status_code == 303


@pytest.mark.parametrize("page", ["edit", "profile"])
def test_a_page_that_changes_nothing_saves(browsers, database, network, page):
    ana, _ = browsers
    url = f"/networks/{network.id}/{page}"
    database.rollback()
    assert ana.post(url, data=fields(ana, url)).status_code == 303


def test_a_member_is_guarded_too(browsers, database, network):
    details = MemberDetails("Ana Rojas", "CESFAM Norte", "salud", "ana@ejemplo.cl")
    [member] = add_members(database, network, [details], NOW, None)
    database.commit()
    ana, luis = browsers
    url = f"/networks/{network.id}/members/{member.id}"
    database.rollback()
    hers, his = fields(ana, url), fields(luis, url)
    assert ana.post(url, data={**hers, "role": "coordinator"}).status_code == 303
    answer = luis.post(url, data={**his, "email": "otra@ejemplo.cl"})
    assert answer.status_code == 422
    assert "Coordina la red" in answer.text
