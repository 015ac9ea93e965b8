"""Signing in at an OpenID Connect provider."""

import re
import sys
from dataclasses import replace
from datetime import timedelta
from urllib.parse import urlencode
from urllib.request import HTTPRedirectHandler, build_opener

import pytest
from joserfc.jwk import OctKey, RSAKey
from sqlalchemy import select

from intersect.services import second_step
from intersect.services.accounts import UserDetails, change_user, deactivate_user
from intersect.settings import SettingsError
from intersect.storage import tables
from intersect.web import identity
from tests.shell.conftest import make_app
from tests.shell.mock_provider import CLIENT, SECRET, serving
from tests.shell.test_second_step import actions, code

START, ANSWER = "/login/provider", "/login/provider/answer"


@pytest.fixture
def provider():
    with serving() as provider:
        yield provider


@pytest.fixture
def settings(settings, provider):
    return replace(
        settings,
        oidc_issuer=provider.issuer,
        oidc_client_id=CLIENT,
        oidc_client_secret=SECRET,
        oidc_name="Clave del Estado",
    )


@pytest.fixture
def ana(signed_in, database, provider):
    """A coordinator whose address the provider has checked."""
    user = signed_in("coordinator").user
    told = {"sub": "ana-1", "email": user.email.upper(), "email_verified": True}
    provider.claims = told
    database.refresh(user)
    database.commit()
    return user


class _Stay(HTTPRedirectHandler):
    def http_error_302(self, _request, answer, _code, _message, headers):
        answer.close()
        raise StopIteration(headers["Location"])


def from_provider(browser, start=START):
    """Start, sign in at the provider; return the address that it sends back to."""
    begun = browser.get(start)
    assert begun.status_code == 302
    try:
        build_opener(_Stay).open(begun.location, timeout=5)
    except StopIteration as sent:
        return str(sent.value).removeprefix("http://127.0.0.1:8000")
    raise AssertionError("the provider sent nobody back")


def sign_in(browser, start=START):
    return browser.get(from_provider(browser, start))


def is_in(browser):
    return browser.get("/account").status_code == 200


def test_the_button_is_there_only_where_it_is_configured(client, settings):
    page = client.get("/login?next=/waves").text
    assert "Clave del Estado" in page
    assert "/login/provider?next=/waves" in page
    plain = make_app(replace(settings, oidc_issuer="")).test_client()
    assert "provider" not in plain.get("/login").text
    for address in (START, ANSWER):
        assert plain.get(address).status_code == 404


def test_the_first_time_the_checked_address_counts_then_the_subject(
    app, database, provider, ana
):
    browser = app.test_client()
    answer = sign_in(browser)
    assert (answer.status_code, answer.location) == (303, "/")
    assert is_in(browser)
    kept = database.get(tables.User, ana.id, populate_existing=True)
    assert kept.oidc_subject == f"{provider.issuer} ana-1"
    database.commit()
    provider.claims = {"sub": "ana-1", "email": "otra@ejemplo.cl"}
    again = app.test_client()
    sign_in(again)
    assert is_in(again)
    assert list(actions(database)).count("linked_provider") == 1


@pytest.mark.usefixtures("ana")
def test_an_address_that_only_userinfo_tells_is_enough(app, provider):
    provider.in_token = False
    browser = app.test_client()
    sign_in(browser)
    assert is_in(browser)


@pytest.mark.parametrize(
    "change",
    [
        {"email": "nadie@ejemplo.cl"},
        {"email_verified": False},
        {"email_verified": None},
        {"email": None},
    ],
)
@pytest.mark.usefixtures("ana")
def test_nobody_gets_an_account_by_the_provider_alone(app, database, provider, change):
    before = len(database.scalars(select(tables.User)).all())
    database.commit()
    provider.claims |= change
    browser = app.test_client()
    answer = sign_in(browser)
    assert answer.status_code == 403
    assert "administra" in answer.text
    assert not is_in(browser)
    assert len(database.scalars(select(tables.User)).all()) == before


@pytest.mark.usefixtures("ana")
def test_an_address_given_to_somebody_else_opens_nothing(app, provider):
    sign_in(app.test_client())
    provider.claims |= {"sub": "another person"}
    browser = app.test_client()
    assert sign_in(browser).status_code == 403
    assert not is_in(browser)


def test_an_account_that_is_given_another_address_is_found_anew(app, database, ana):
    sign_in(app.test_client())
    user = database.get(tables.User, ana.id, populate_existing=True)
    details = UserDetails("sucesora@ejemplo.cl", "Sucesora", "coordinator")
    change_user(database, user, details, None)
    database.commit()
    browser = app.test_client()
    assert sign_in(browser).status_code == 403
    assert not is_in(browser)


def test_who_was_deactivated_stays_out(app, database, ana):
    sign_in(app.test_client())
    deactivate_user(database, database.get(tables.User, ana.id), None)
    database.commit()
    browser = app.test_client()
    assert sign_in(browser).status_code == 403
    assert not is_in(browser)


def test_a_generated_password_ends_with_the_first_sign_in(app, database, ana):
    ana.password_is_generated = True
    database.commit()
    browser = app.test_client()
    sign_in(browser)
    assert browser.get("/").status_code == 200
    kept = database.get(tables.User, ana.id, populate_existing=True)
    assert (kept.password, kept.password_is_generated) == (None, False)


@pytest.mark.usefixtures("ana")
def test_the_page_that_was_wanted_opens_but_none_elsewhere(app):
    wanted = sign_in(app.test_client(), f"{START}?next=/waves")
    assert wanted.location == "/waves"
    away = sign_in(app.test_client(), f"{START}?next=https://evil.example/")
    assert away.location == "/"


@pytest.fixture
def guarded(signed_in, database, provider):
    """An administrator whose second step is on; the key of its codes."""
    browser = signed_in("administrator")
    provider.claims = {
        "sub": "eva",
        "email": browser.user.email,
        "email_verified": True,
    }
    database.rollback()
    page = browser.get("/account/second-step").text
    key = re.search(r"(?:Clave|Key): ([A-Z0-9 -]+)<", page)[1].strip()
    browser.send("/account/second-step", code=code(key))
    return key


def test_the_code_is_asked_as_after_a_password(app, guarded):
    browser = app.test_client()
    answer = sign_in(browser, f"{START}?next=/users")
    assert answer.location.startswith("/login/code")
    assert not is_in(browser)
    opened = browser.send(answer.location, code=code(guarded, 1))
    assert opened.location == "/users"
    assert is_in(browser)


@pytest.mark.usefixtures("guarded")
def test_no_code_is_asked_when_the_provider_asked_for_more(app, provider):
    provider.claims |= {"amr": ["pwd", "mfa"]}
    browser = app.test_client()
    assert sign_in(browser).location == "/"
    assert is_in(browser)


def test_a_second_step_at_the_provider_is_enough_when_one_is_overdue(
    app, database, provider, signed_in
):
    user = signed_in("evaluator").user
    user.created_at -= second_step.GRACE + timedelta(hours=1)
    database.commit()
    provider.claims = {"sub": "e", "email": user.email, "email_verified": True}
    database.commit()
    browser = app.test_client()
    sign_in(browser)
    assert browser.get("/").location == "/account/second-step"
    provider.claims |= {"amr": ["mfa"]}
    browser = app.test_client()
    sign_in(browser)
    assert browser.get("/").status_code == 200


@pytest.mark.usefixtures("ana")
def test_who_did_not_want_to_sign_in_there_is_told(client):
    back = from_provider(client)
    state = re.search(r"state=([^&]+)", back)[1]
    refused = {"error": "access_denied", "state": state}
    answer = client.get(f"{ANSWER}?{urlencode(refused)}")
    assert answer.status_code == 403
    assert not is_in(client)


@pytest.mark.usefixtures("ana")
def test_an_answer_for_another_browser_or_used_already_opens_nothing(app):
    first, second = app.test_client(), app.test_client()
    back = from_provider(first)
    assert second.get(back).status_code == 403
    assert not is_in(second)
    assert first.get(back).status_code == 303
    assert app.test_client().get(back).status_code == 403
    assert app.test_client().get(ANSWER).status_code == 403


@pytest.mark.parametrize(
    "wrong",
    [
        {"nonce": "of somebody else"},
        {"aud": "another client"},
        {"iss": "https://other.example"},
        {"exp": 1_000_000_000, "iat": 999_999_000},
    ],
)
@pytest.mark.usefixtures("ana")
def test_a_token_for_another_sign_in_is_refused(client, provider, wrong):
    provider.token_claims = wrong
    assert sign_in(client).status_code == 502
    assert not is_in(client)


@pytest.mark.parametrize(
    ("signer", "algorithm"),
    [
        (RSAKey.generate_key(2048, {"kid": "one"}), "RS256"),
        (OctKey.import_key(SECRET), "HS256"),
        (None, "none"),
    ],
)
@pytest.mark.usefixtures("ana")
def test_a_token_that_the_provider_did_not_sign_is_refused(
    client, provider, signer, algorithm
):
    provider.signer, provider.algorithm = signer, algorithm
    assert sign_in(client).status_code == 502
    assert not is_in(client)


@pytest.mark.parametrize(
    "metadata",
    [
        {"issuer": "https://other.example"},
        {"authorization_endpoint": "http://other.example/authorize"},
        {"authorization_endpoint": None},
    ],
)
def test_a_provider_that_is_not_itself_gets_nobody(client, provider, metadata):
    provider.metadata = metadata
    assert client.get(START).status_code == 502


@pytest.mark.usefixtures("ana")
def test_no_secret_goes_to_an_address_without_https(client, provider):
    provider.metadata = {"token_endpoint": "http://other.example/token"}
    assert sign_in(client).status_code == 502


def test_a_provider_that_is_slow_or_down_is_told(
    client, provider, settings, monkeypatch
):
    monkeypatch.setattr(identity, "PATIENCE", 0.2)
    provider.patience = 0.6
    answer = client.get(f"{START}?language=en")
    assert answer.status_code == 502
    assert "sign in with your password" in answer.text
    down = make_app(replace(settings, oidc_issuer="http://127.0.0.1:9"))
    assert down.test_client().get(START).status_code == 502
    provider.patience = 0
    assert client.get(START).status_code == 302, "it is asked again"


def test_refusals_are_limited_with_the_wrong_passwords(app, client):
    app.extensions["intersect.limiter"].enabled = True
    statuses = [client.get(ANSWER).status_code for _ in range(11)]
    assert statuses == [403] * 10 + [429]


def test_without_the_library_it_says_what_to_install(settings, monkeypatch):
    monkeypatch.setattr(identity, "find_spec", lambda _name: None)
    with pytest.raises(SettingsError, match="INTERSECT_OIDC_ISSUER"):
        make_app(settings)


def test_the_library_is_loaded_only_for_who_goes_to_the_provider(client):
    for name in [each for each in sys.modules if each.split(".")[0] == "authlib"]:
        del sys.modules[name]
    client.get("/login")
    assert "authlib" not in sys.modules
