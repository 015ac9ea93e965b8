"""The pages of the staff, from signing in to reopening a collection."""

import re
import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from intersect.language import language
from intersect.services.closing import GRACE
from intersect.storage import tables
from intersect.storage.campaigns import find_campaign
from tests.shell.conftest import NOW, PASSWORD


def test_signing_in_leads_to_the_page_that_was_asked_for(client, signed_in):
    email = signed_in("administrator").user.email
    asked = client.get("/communes")
    assert asked.status_code == 303
    answer = client.send(asked.location, email=email, password=PASSWORD)
    assert answer.location.endswith("/communes")
    assert client.get("/communes").status_code == 200


def test_a_wrong_password_and_an_unknown_address_are_answered_alike(client, signed_in):
    email = signed_in("administrator").user.email
    wrong = client.send("/login", email=email, password="otra clave cualquiera")
    unknown = client.send("/login", email="nadie@ejemplo.cl", password=PASSWORD)
    summaries = [_summary(each) for each in (wrong, unknown)]
    assert summaries[0] == summaries[1] != ""


def test_an_expired_form_gives_back_what_was_written(client):
    lines = "Ana Rojas; CESFAM Norte; Salud\nLuis Vera; Escuela 1; Educación"
    address = f"/networks/{uuid.uuid4()}/members/several"
    answer = client.post(address, data={"lines": lines, "csrf_token": "vencido"})
    assert answer.status_code == 400
    assert lines in answer.text
    assert "vencido" not in answer.text


def test_an_expired_form_never_shows_a_password(client):
    secret = "cuatro palabras muy secretas"
    form = {"name": "Ana Díaz", "new_password": secret, "repeated": secret}
    answer = client.post("/account", data=form)
    assert answer.status_code == 400
    assert secret not in answer.text


def test_a_choice_that_is_not_offered_is_refused_in_spanish(signed_in, network):
    browser = signed_in("administrator")
    answer = browser.send(
        f"/networks/{network.id}/members/new",
        person="Ana Rojas",
        organisation="CESFAM",
        sector="inventado",
    )
    assert answer.status_code == 422
    assert "no está en la lista" in _summary(answer)


def test_names_are_kept_without_characters_that_cannot_be_shown(signed_in, network):
    browser = signed_in("administrator")
    browser.send(
        f"/networks/{network.id}/members/new",
        person="Jose\u0301 \x00Rojas",
        organisation="CESFAM",
        sector="salud",
    )
    assert "José Rojas" in browser.get(f"/networks/{network.id}").text


def test_a_deactivated_person_cannot_sign_in(client, signed_in, database):
    user = signed_in("coordinator").user
    user.active = False
    database.commit()
    answer = client.send("/login", email=user.email, password=PASSWORD)
    assert answer.status_code == 200


def test_signing_out_takes_a_post(signed_in):
    browser = signed_in("administrator")
    assert browser.get("/logout").status_code == 405
    browser.send("/logout", "/account/sign-out")
    assert browser.get("/").status_code == 303


def test_the_first_thing_an_administrator_is_told_is_to_add_a_commune(signed_in):
    page = signed_in("administrator").get("/").text
    assert "/communes/new" in page
    assert "/networks/new" not in page


def test_a_commune_keeps_the_zeros_of_its_code(signed_in):
    browser = signed_in("administrator")
    browser.send(
        "/communes/new", code="01101", name="Iquique", time_zone="America/Santiago"
    )
    assert ">01101<" in browser.get("/communes?sort=code").text


def test_a_commune_with_a_code_in_use_keeps_what_was_typed(signed_in, commune):
    browser = signed_in("administrator")
    answer = browser.send(
        "/communes/new", code=commune.code, name="Otra", time_zone="Marte/Norte"
    )
    assert answer.status_code == 422
    assert 'value="Otra"' in answer.text
    assert _summary(answer).count("<li>") == 2


def test_a_coordinator_creates_a_network_of_their_commune(signed_in, commune):
    browser = signed_in("coordinator", commune)
    answer = browser.send(
        "/networks/new",
        territory=str(commune.id),
        name="Red de infancia",
        kind="chile_crece_contigo",
        purpose="",
    )
    page = browser.get(answer.location)
    assert page.status_code == 200
    assert "Red comunal Chile Crece Contigo" in page.text
    assert "Red de infancia" in browser.get("/?sort=state").text


def test_an_empty_form_lists_everything_that_is_missing(signed_in, commune):
    answer = signed_in("coordinator", commune).send("/networks/new")
    assert answer.status_code == 422
    assert _summary(answer).count("<li>") == 3


def test_two_networks_of_a_commune_have_different_names(signed_in, network):
    browser = signed_in("administrator")
    answer = browser.send(
        "/networks/new",
        territory=str(network.territory_id),
        name=network.name.upper(),
        kind="chile_crece_contigo",
    )
    assert answer.status_code == 422


def test_a_network_is_changed_archived_and_brought_back(signed_in, network):
    browser = signed_in("administrator")
    url = f"/networks/{network.id}"
    browser.send(f"{url}/edit", name="Otra red", expected_sectors=["salud", "justicia"])
    assert "Otra red" in browser.get(url).text
    browser.send(f"{url}/archive")
    assert "Otra red" not in _table(browser.get("/"))
    assert "Otra red" in browser.get("/networks/archived").text
    browser.send(f"{url}/restore", "/networks/archived")
    assert "Otra red" in _table(browser.get("/"))


def test_members_are_added_one_by_one_changed_and_removed(signed_in, network):
    browser = signed_in("administrator")
    url = f"/networks/{network.id}"
    fields = {"person": "Ana Rojas", "organisation": "CESFAM Norte", "sector": "salud"}
    again = browser.send(f"{url}/members/new", **fields, another="1")
    assert again.location.endswith("/members/new")
    assert "CESFAM Norte" in browser.get(again.location).text
    member = _first_member(browser, url)
    browser.send(member, **fields | {"person": "Ana Rojas Díaz"})
    assert "Ana Rojas Díaz" in browser.get(f"{url}?sort=name").text
    browser.send(f"{member}/remove")
    assert "Ana Rojas Díaz" not in _table(browser.get(url))


def test_a_pasted_list_with_problems_shows_them_all_and_loses_nothing(
    signed_in, network
):
    browser = signed_in("administrator")
    lines = "Ana; CESFAM Norte; Salud\nLuis; Escuela\nEva; DIDECO; Cocina"
    url = f"/networks/{network.id}"
    answer = browser.send(f"{url}/members/several", lines=lines)
    assert answer.status_code == 422
    assert _summary(answer).count("<li>") == 2
    assert lines in answer.text.replace("\r\n", "\n")
    assert "Ana" not in browser.get(url).text
    mended = "Ana; CESFAM Norte; SALUD\nLuis\tEscuela 1\teducacion"
    browser.send(f"{url}/members/several", lines=mended)
    assert "Escuela 1" in browser.get(url).text


def test_the_same_person_twice_in_one_institution_is_refused(signed_in, network):
    browser = signed_in("administrator")
    url = f"/networks/{network.id}/members/several"
    answer = browser.send(url, lines="Ana; CESFAM; salud\nANÁ;cesfam;salud")
    assert answer.status_code == 422


def test_links_are_shown_once_and_made_only_for_those_without(signed_in, network):
    browser = signed_in("administrator")
    url = f"/networks/{network.id}"
    _set_up(browser, url)
    issued = browser.send(f"{url}/links", url)
    tokens = set(re.findall(r"/r/([\w-]{24})", issued.text))
    assert len(tokens) == 2
    assert issued.text.count("data:image/svg+xml") == 2
    assert not any(token in browser.get(url).text for token in tokens)
    again = browser.send(f"{url}/links", f"{url}/edit")
    assert "/r/" not in again.text


@pytest.mark.parametrize(
    ("address", "is_warned"),
    [("http://127.0.0.1:8000", True), ("https://redes.municipio.cl", False)],
)
def test_links_that_no_other_device_can_open_say_so(
    app, signed_in, network, address, is_warned
):
    settings = app.extensions["intersect.settings"]
    app.extensions["intersect.settings"] = replace(settings, base_url=address)
    browser = signed_in("administrator")
    url = f"/networks/{network.id}"
    _set_up(browser, url)
    page = browser.send(f"{url}/links", url).text
    assert ("sólo se abren en este equipo" in page) is is_warned


def test_a_new_link_replaces_the_old_one(signed_in, network, client):
    browser = signed_in("administrator")
    url = f"/networks/{network.id}"
    _set_up(browser, url)
    browser.send(f"{url}/links", url)
    member = _first_member(browser, url)
    old = _link(browser.send(f"{member}/link"))
    new = _link(browser.send(f"{member}/link"))
    assert client.get(old).status_code != 200
    assert client.get(new).status_code == 200
    browser.send(f"{member}/link/revoke")
    assert client.get(new).status_code != 200


def test_lost_links_are_all_replaced_for_those_who_have_not_submitted(
    signed_in, network, client, database
):
    browser = signed_in("administrator")
    url = f"/networks/{network.id}"
    _set_up(browser, url)
    old = set(LINK.findall(browser.send(f"{url}/links", url).text))
    gone, *rest = sorted(old)
    client.post(f"{gone}/OBJ", data={"OBJ1": "2"})
    client.post(f"{gone}/submit")
    reloaded = browser.send(f"{url}/links", f"{url}/edit")
    assert reloaded.location == f"{url}/links/renew"
    assert f'href="{url}/links/renew"' in browser.get(url).text
    assert "1 persona recibirá" in browser.get(reloaded.location).text

    new = set(LINK.findall(browser.send(reloaded.location).text))
    assert len(new) == 1
    assert not new & old
    assert client.get(rest[0]).status_code == 410
    assert client.get(new.pop()).status_code == 200
    assert "ya no es válido" not in client.get(gone).text
    database.rollback()
    events = database.scalars(
        select(tables.AuditEvent).where(tables.AuditEvent.subject.startswith("link:"))
    )
    noted = [each.action for each in events if each.user_id == browser.user.id]
    assert noted == ["issued", "issued", "revoked", "issued"]


def test_links_are_not_all_replaced_once_the_collection_is_closed(signed_in, network):
    browser = signed_in("administrator")
    url = f"/networks/{network.id}"
    _set_up(browser, url)
    browser.send(f"{url}/links", url)
    browser.send(f"{url}/collection/close")
    assert browser.get(f"{url}/links/renew").status_code == 404
    assert f"{url}/links/renew" not in browser.get(url).text


def test_who_never_had_a_link_is_given_one(signed_in, network, client):
    browser = signed_in("administrator")
    url = f"/networks/{network.id}"
    _set_up(browser, url)
    member = _first_member(browser, url)
    paper = member.replace("/members/", "/paper/")
    browser.send(f"{paper}/start", declaration="outside")
    browser.send(f"{paper}/OBJ", OBJ1="2")
    browser.send(f"{paper}/submit", f"{paper}/review")
    assert f'href="{member}/link"' in _table(browser.get(url))
    link = _link(browser.send(f"{member}/link"))
    assert "código" in client.get(link).text


def test_the_diagnostic_is_a_draft_for_all_pages_until_the_grace_is_over(
    signed_in, network, database
):
    browser, reader = signed_in("administrator"), signed_in("policy")
    url = f"/networks/{network.id}"
    _set_up(browser, url)
    for over, is_final in ((timedelta(0), False), (GRACE, True)):
        database.rollback()
        campaign = find_campaign(database, network.id)
        campaign.closes_at = datetime.now(UTC) - over
        database.commit()
        assert ("Borrador" not in browser.get(url).text) is is_final
        assert (f"{url}/diagnostic" in reader.get("/").text) is is_final


def test_what_is_wrong_comes_before_everything_else(signed_in, network, client):
    browser = signed_in("administrator")
    url = f"/networks/{network.id}"
    pages = [
        client.send("/login", email="", password=""),
        browser.send(f"{url}/collection/open", closes_at=""),
        browser.send(f"{url}/members/new"),
    ]
    _set_up(browser, url)
    paper = _first_member(browser, url).replace("/members/", "/paper/")
    pages += [
        browser.send(f"{paper}/start"),
        browser.send(f"{url}/collection/date", closes_at=""),
    ]
    for page in pages:
        main = page.text.partition("<main")[2]
        assert main.count("error-summary__list") == 1
        assert main.index("error-summary__list") < main.index("<h1")


def test_with_a_generated_password_one_can_choose_another_or_leave(signed_in, database):
    browser = signed_in("coordinator")
    browser.user.password_is_generated = True
    database.commit()
    assert browser.get("/").location == "/account"
    page = browser.send("/account").text
    assert page.index("error-summary__list") < page.index("<h1")
    menu = re.search(r"<nav class=\"site-menu.*?</nav>", page, re.DOTALL)[0]
    assert re.findall(r'href="([^"]*)"', menu) == ["/account", "/account/sign-out"]
    leaving = browser.get("/account/sign-out").text
    assert re.search(r'<a href="/account" class="govuk-back-link', leaving)
    browser.send("/logout", "/account/sign-out")
    assert browser.get("/account").location.startswith("/login")


def test_a_post_from_elsewhere_speaks_of_the_link_and_not_of_an_account(client):
    page = client.post("/r/any/OBJ", headers={"Sec-Fetch-Site": "cross-site"})
    assert page.status_code == 403
    assert "enlace personal" in page.text
    assert "cuenta" not in page.text


def test_a_collection_is_opened_extended_closed_and_reopened(signed_in, network):
    browser = signed_in("administrator")
    url = f"/networks/{network.id}"
    refused = browser.send(f"{url}/collection/open", closes_at="2020-01-01")
    assert refused.status_code == 422
    assert "2020-01-01" in refused.text
    _set_up(browser, url)
    browser.send(f"{url}/collection/date", closes_at=_day(50))
    assert _in_words(_day(50)) in browser.get(url).text
    assert browser.get(f"{url}/collection/reopen").status_code == 404
    browser.send(f"{url}/collection/close")
    assert browser.get(f"{url}/collection/date").status_code == 404
    browser.send(f"{url}/collection/reopen", closes_at=_day(80))
    assert _in_words(_day(80)) in browser.get(url).text


def test_a_collection_is_opened_only_once(signed_in, network):
    browser = signed_in("administrator")
    url = f"/networks/{network.id}"
    _set_up(browser, url)
    again = browser.send(f"{url}/collection/open", closes_at=_day(20))
    assert again.status_code == 422


LINK = re.compile(r"/r/[\w-]{24}")


def _day(days):
    return (NOW + timedelta(days=days)).date()


def _in_words(day):
    return language("es").day(day, "long")


def _set_up(browser, url):
    lines = "Ana; CESFAM Norte; Salud\nLuis; Escuela 1; Educación"
    browser.send(f"{url}/members/several", lines=lines)
    browser.send(f"{url}/collection/open", closes_at=_day(20))


def _first_member(browser, url):
    return re.search(rf"{url}/members/[0-9a-f-]{{36}}", browser.get(url).text)[0]


def _link(response):
    return LINK.search(response.text)[0]


def _summary(response):
    found = re.search(r"error-summary__list.*?</ul>", response.text, re.DOTALL)
    return found[0] if found else ""


def _table(response):
    found = re.search(r"<table.*</table>", response.text, re.DOTALL)
    return found[0] if found else ""
