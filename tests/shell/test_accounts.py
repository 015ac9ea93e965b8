"""Accounts and their passwords."""

import re

import pytest

from intersect.services import accounts
from intersect.services.accounts import UserDetails
from intersect.services.passwords import (
    generated_password,
    is_password,
    password_hash,
    password_problem,
)
from intersect.services.refusal import Refused
from tests.shell.conftest import NOW, PASSWORD

ANA = UserDetails("ana@ejemplo.cl", "Ana Rojas", "administrator")


@pytest.mark.parametrize(
    "password",
    [
        "corta",
        "once letras",
        "123456789012",
        "contraseña2026",
        "Password1234",
        "Bienvenidos2026",
        "qwertyuiopasdf",
        "aaaaaaaaaaaaaa",
        "intersect-2026",
        "anarojas anarojas",
        "Municipalidad1",
        "x" * 129,
    ],
)
def test_a_password_that_others_would_try_is_refused(password):
    assert password_problem(password, "Ana Rojas", "anarojas@ejemplo.cl")


@pytest.mark.parametrize("password", [PASSWORD, "ñandú, lluvia y 3 botas"])
def test_a_few_unrelated_words_are_a_good_password(password):
    assert password_problem(password, "Ana Rojas", "ana@ejemplo.cl") is None


def test_generated_passwords_differ_and_pass_the_check():
    passwords = {generated_password() for _ in range(50)}
    assert len(passwords) == 50
    assert not any(password_problem(each) for each in passwords)


def test_an_accent_typed_in_another_way_is_the_same_password():
    assert is_password("n\u0303andu\u0301 y botas", password_hash("ñandú y botas"))
    assert not is_password("nandu y botas", password_hash("ñandú y botas"))


def test_an_address_signs_in_only_one_person_whatever_its_capitals(database):
    accounts.add_user(database, ANA, NOW, None)
    with pytest.raises(Refused, match="duplicate_email"):
        accounts.add_user(
            database, UserDetails("ANA@ejemplo.cl", "Otra", "evaluator"), NOW, None
        )


@pytest.mark.parametrize("email", ["ana", "ana@", "@x.cl", "a na@x.cl", "a@b@c"])
def test_what_is_not_an_address_is_refused(database, email):
    with pytest.raises(Refused, match="bad_email"):
        accounts.add_user(database, UserDetails(email, "Ana", "policy"), NOW, None)


def test_the_last_administrator_stays(database):
    user, _ = accounts.add_user(database, ANA, NOW, None)
    with pytest.raises(Refused, match="last_administrator"):
        accounts.deactivate_user(database, user, user.id)
    with pytest.raises(Refused, match="last_administrator"):
        accounts.change_user(
            database, user, UserDetails(user.email, "Ana", "policy"), user.id
        )
    second = UserDetails("eva@ejemplo.cl", "Eva", "administrator")
    accounts.add_user(database, second, NOW, None)
    accounts.deactivate_user(database, user, user.id)
    assert accounts.find_administrator(database).email == second.email


def test_the_first_sign_in_leads_to_a_page_that_cannot_be_passed_by(client, database):
    details = UserDetails("admin@localhost", "Administración", "administrator")
    _, generated = accounts.add_user(database, details, NOW, None)
    database.commit()
    client.send("/login", email="admin@localhost", password=generated)
    for page in ("/", "/users", "/networks/new"):
        assert client.get(page).location == "/account"
    kept = {"name": "Ana Rojas", "email": "ana@ejemplo.cl"}
    refused = client.send("/account", **kept, new_password="", repeated="")
    assert refused.status_code == 422
    weak = client.send(
        "/account", **kept, new_password="123456789012", repeated="123456789012"
    )
    assert weak.status_code == 422
    assert 'value="Ana Rojas"' in weak.text
    client.send("/account", **kept, new_password=PASSWORD, repeated=PASSWORD)
    assert client.get("/").status_code == 200


def test_the_present_password_is_asked_before_it_changes(signed_in):
    browser = signed_in("coordinator")
    fields = {
        "name": "Ana",
        "email": browser.user.email,
        "new_password": "otra frase con 9 botas",
        "repeated": "otra frase con 9 botas",
    }
    assert browser.send("/account", **fields).status_code == 422
    wrong = fields | {"present_password": "no es esta"}
    assert browser.send("/account", **wrong).status_code == 422
    right = fields | {"present_password": PASSWORD}
    assert browser.send("/account", **right).status_code == 303


def test_a_new_password_ends_the_sessions_elsewhere(signed_in, database):
    browser = signed_in("evaluator")
    accounts.give_new_password(database, database.merge(browser.user), None)
    database.commit()
    assert browser.get("/").location.startswith("/login")


def test_an_administrator_adds_changes_and_deactivates_people(signed_in, commune, app):
    browser = signed_in("administrator")
    fields = {"name": "Eva Soto", "email": "eva@ejemplo.cl", "role": "coordinator"}
    added = browser.send("/users/new", **fields, territories=[str(commune.id)])
    assert "eva@ejemplo.cl" in added.text
    link = _link(added.text)
    listing = browser.get("/users?sort=role").text
    assert commune.name in listing
    url = f"/users/{max(map(int, _ids(listing)))}"
    browser.send(url, **fields | {"role": "evaluator", "name": "Eva Díaz"})
    assert "Eva Díaz" in browser.get("/users?sort=email").text
    other = app.test_client()
    other.send(link, new_password=PASSWORD, repeated=PASSWORD)
    other.send("/login", email="eva@ejemplo.cl", password=PASSWORD)
    assert other.get("/").status_code == 200
    browser.send(f"{url}/deactivate", url)
    assert other.get("/").location.startswith("/login")
    browser.send(f"{url}/activate", url)
    assert other.get("/").location.startswith("/login"), "the old session is over"


def test_a_coordinator_needs_a_commune(signed_in, commune):
    browser = signed_in("administrator")
    fields = {"name": "Eva", "email": "eva@ejemplo.cl", "role": "coordinator"}
    assert browser.send("/users/new", **fields).status_code == 422
    given = browser.send("/users/new", **fields, territories=[str(commune.id)])
    assert given.status_code == 200


def test_an_unknown_role_is_refused(signed_in):
    answer = signed_in("administrator").send(
        "/users/new", name="Eva", email="eva@ejemplo.cl", role="king"
    )
    assert answer.status_code == 422


def _link(page):
    return re.search(r"https?://[^/\s]+(/entry/[^\s<]+)", page)[1]


def _ids(page):
    return [
        part.split('"')[0]
        for part in page.split('href="/users/')[1:]
        if (part.split('"')[0].isdecimal())
    ]
