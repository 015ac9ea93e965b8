"""The second step of signing in."""

import re
import time
from dataclasses import replace
from datetime import timedelta

import pytest
from passlib.totp import TOTP
from sqlalchemy import select

from intersect.services import second_step
from intersect.storage import tables
from tests.shell.conftest import PASSWORD


@pytest.fixture
def guarded(signed_in, database):
    """An administrator whose second step is on, and the codes they were shown."""
    browser = signed_in("administrator")
    browser.email, browser.id = browser.user.email, browser.user.id
    database.rollback()
    page = browser.get("/account/second-step").text
    key = re.search(r"(?:Clave|Key): ([A-Z0-9 -]+)<", page)[1].strip()
    browser.key = key
    answer = browser.send("/account/second-step", code=code(key))
    codes = re.search(r"<textarea[^>]*>([^<]+)<", answer.text)[1].split()
    browser.codes = codes
    return browser


def code(key, ago=0):
    """Return what the telephone shows, `ago` half minutes later or earlier."""
    return TOTP(key=key).generate(time.time() + 30 * ago).token


def sign_in(browser, email):
    return browser.send("/login", email=email, password=PASSWORD)


def test_it_is_turned_on_with_a_code_and_then_asked_at_every_sign_in(app, guarded):
    other = app.test_client()
    answer = sign_in(other, guarded.email)
    assert answer.location.startswith("/login/code")
    assert other.get("/users").location.startswith("/login"), "not yet"
    assert other.send("/login/code", code="000000").status_code == 200
    assert other.get("/users").location.startswith("/login"), "a wrong code opens not"
    assert other.send("/login/code", code=code(guarded.key, 1)).status_code == 302
    assert other.get("/users").status_code == 200


def test_a_code_opens_once(app, guarded):
    used = code(guarded.key, 1)
    first, second = app.test_client(), app.test_client()
    sign_in(first, guarded.email)
    assert first.send("/login/code", code=used).status_code == 302
    sign_in(second, guarded.email)
    assert second.send("/login/code", code=used).status_code == 200
    assert second.get("/users").location.startswith("/login")


def test_each_recovery_code_opens_once_and_is_kept_unreadable(app, guarded, database):
    kept = kept_user(database, guarded.id).mf_recovery_codes
    assert len(kept) == len(guarded.codes) == second_step.RECOVERY_CODES
    assert not set(kept) & set(guarded.codes)
    assert guarded.codes[0] not in guarded.get("/account/second-step").text
    for status in (302, 200):
        other = app.test_client()
        sign_in(other, guarded.email)
        answer = other.send("/login/recovery-code", code=guarded.codes[0])
        assert answer.status_code == status
    assert len(kept_user(database, guarded.id).mf_recovery_codes) == 7
    assert "recovery_code_used" in actions(database)


def test_a_wrong_first_code_turns_nothing_on(signed_in, database):
    browser = signed_in("evaluator")
    user_id = browser.user.id
    database.rollback()
    assert browser.send("/account/second-step", code="000000").status_code == 422
    assert browser.send("/account/second-step", code="abc").status_code == 422
    assert not second_step.is_on(kept_user(database, user_id))


def test_new_recovery_codes_and_turning_it_off_ask_for_a_code(guarded, database):
    page, renew = "/account/second-step", "/account/second-step/recovery-codes"
    assert guarded.send(renew, page, code="000000").status_code == 422
    fresh = guarded.send(renew, page, code=guarded.codes[1])
    assert fresh.status_code == 200
    assert guarded.codes[2] not in fresh.text
    off = f"{page}/off"
    assert guarded.send(off, page, code=guarded.codes[2]).status_code == 422
    assert guarded.send(off, page, code=code(guarded.key, 1)).status_code == 303
    assert not second_step.is_on(kept_user(database, guarded.id))


def test_another_administrator_resets_it_audited(guarded, signed_in, database):
    page = f"/users/{guarded.id}"
    other = signed_in("administrator")
    answer = other.send(f"{page}/second-step/reset", page)
    assert answer.status_code == 303
    user = kept_user(database, guarded.id)
    assert not second_step.is_on(user)
    assert user.mf_recovery_codes is None
    assert "second_step_reset" in actions(database)


@pytest.mark.parametrize("role", ["administrator", "evaluator"])
def test_who_sees_more_than_one_commune_needs_it_after_seven_days(
    signed_in, database, role
):
    browser = signed_in(role)
    assert "/account/second-step" in browser.get("/").text, "told beforehand"
    user = database.get(tables.User, browser.user.id)
    user.created_at -= second_step.GRACE + timedelta(hours=1)
    database.commit()
    assert browser.get("/").location == "/account/second-step"
    assert browser.get("/account/second-step").status_code == 200
    assert browser.get("/account/sign-out").status_code == 200


def test_others_and_installations_that_make_it_optional_go_without(
    app, signed_in, database, monkeypatch
):
    browser = signed_in("coordinator")
    administrator = signed_in("administrator")
    for each in (browser, administrator):
        user = database.get(tables.User, each.user.id)
        user.created_at -= second_step.GRACE * 2
    database.commit()
    assert browser.get("/").status_code == 200
    monkeypatch.setitem(
        app.extensions,
        "intersect.settings",
        _optional(app.extensions["intersect.settings"]),
    )
    assert administrator.get("/").status_code == 200


@pytest.mark.parametrize("path", ["/tf-setup", "/tf-rescue", "/mf-recovery-codes"])
def test_pages_that_would_show_codes_again_are_not_there(guarded, path):
    assert guarded.get(path).status_code == 404


def test_the_code_cannot_be_asked_for_without_the_password(client):
    assert client.get("/login/code").location.endswith("/login")
    assert client.get("/login/recovery-code").location.endswith("/login")


def actions(database):
    found = set(database.scalars(select(tables.AuditEvent.action)))
    database.rollback()
    return found


def kept_user(database, user_id):
    """Return somebody as the database has them, and let others write."""
    database.expire_all()
    user = database.get(tables.User, user_id)
    database.expunge(user)
    database.rollback()
    return user


def _optional(settings):
    return replace(settings, two_factor="optional")
