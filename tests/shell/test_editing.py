"""Two people who correct the same record at once: nothing is replaced unseen."""

import re
from datetime import timedelta
from uuid import uuid4

import pytest

from intersect.services.commune_texts import CommuneText, change_text
from intersect.services.meetings import MeetingDetails, add_meeting
from intersect.services.members import MemberDetails, add_members
from intersect.services.organisations import OrganisationDetails, add_organisation
from intersect.services.wave_details import WaveDetails
from intersect.services.waves import add_wave, choose_networks, open_wave
from intersect.storage import tables
from intersect.storage.users import roles_named
from intersect.web.editing import EditForm
from intersect.web.local import LocalForm
from tests.shell.conftest import NOW, shipped_catalog

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


@pytest.fixture
def places(database, network, institution):
    """Return the identifiers of one record of each kind."""
    details = MemberDetails("Ana Rojas", "CESFAM Norte", "salud", "ana@ejemplo.cl")
    [member] = add_members(database, network, [details], NOW, None)
    meeting = add_meeting(database, network, MeetingDetails(NOW.date()), NOW, None)
    last = NOW.date() + timedelta(days=9)
    wave = add_wave(
        database, WaveDetails("Ronda", ["nucleo"], None, last), None, NOW, None
    )
    draft = add_wave(
        database, WaveDetails("Otra", ["nucleo"], None, None), None, NOW, None
    )
    choose_networks(database, shipped_catalog(), wave, [network.id], NOW, None)
    open_wave(database, shipped_catalog(), wave, NOW, None)
    written = CommuneText("Va lento", "Ana Díaz, coordinadora")
    change_text(database, wave, network.territory_id, "comment", written, NOW, None)
    colleague = tables.User(
        email="eva@ejemplo.cl",
        name="Eva Soto",
        password="-",
        fs_uniquifier="eva",
        created_at=NOW,
        roles=roles_named(database, ["evaluator"]),
    )
    database.add(colleague)
    database.commit()
    return {
        "network": network.id,
        "member": member.id,
        "person": member.person_id,
        "meeting": meeting.id,
        "wave": wave.id,
        "draft": draft.id,
        "commune": network.territory_id,
        "institution": institution,
        "user": colleague.id,
    }


EDITED = [
    ("/networks/{network}/edit", "name", "Red de niñez", "Red de crianza"),
    ("/networks/{network}/profile", "zones", "Norte", "Sur"),
    ("/networks/{network}/members/{member}", "person", "Ana Vera", "Ana Díaz"),
    ("/networks/{network}/meetings/{meeting}", "note", "Acta 1", "Acta 2"),
    ("/institutions/{institution}", "name", "CESFAM Sur", "CESFAM Este"),
    ("/people/{person}", "phone", "+56 9 1111", "+56 9 2222"),
    ("/communes/{commune}", "name", "Iquique Norte", "Iquique Sur"),
    ("/waves/{draft}/edit", "purpose", "Conocer las redes", "Comparar las redes"),
    ("/waves/{wave}/messages/reminders", "days", "5", "3"),
    ("/waves/{wave}/messages/texts/invitation/es", "subject", "Le invitan", "Responda"),
    ("/documents/{wave}/communes/{commune}/comment", "text", "Va bien", "Va mejor"),
    ("/users/{user}", "name", "Eva Soto Vera", "Eva Soto Díaz"),
]
"""A page that corrects a record, a field of it, and what two people write there."""


@pytest.mark.parametrize(("page", "field", "hers", "his"), EDITED)
def test_of_two_who_correct_a_record_the_second_is_shown_both(
    browsers, database, places, page, field, hers, his
):
    ana, luis = browsers
    url = page.format(**places)
    first, second = fields(ana, url), fields(luis, url)
    database.rollback()
    assert ana.post(url, data={**first, field: hers}).status_code == 303
    answer = luis.post(url, data={**second, field: his})
    assert answer.status_code == 422
    assert f"«{hers}»" in answer.text
    assert his in answer.text
    assert hers in str(fields(ana, url)[field])


def test_every_form_that_corrects_a_record_is_among_these(app):
    adapter = app.url_map.bind("localhost")
    nobody = dict.fromkeys(re.findall(r"{(\w+)}", str(EDITED)), uuid4()) | {"user": 1}
    views = [
        app.view_functions[adapter.match(page.format(**nobody), "POST")[0]]
        for page, *_ in EDITED
    ]
    forms = [*EditForm.__subclasses__(), *LocalForm.__subclasses__()]
    corrected = {each.__module__ for each in forms if each is not LocalForm}
    assert corrected == {each.__module__ for each in views}
