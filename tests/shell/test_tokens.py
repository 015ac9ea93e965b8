"""Tokens for programs: made and revoked by their person, or by an administrator."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import select

from intersect.services import accounts, tokens
from intersect.services.refusal import Refused
from intersect.storage import tables
from tests.shell.api_builders import API, Reader, new_token
from tests.shell.conftest import NOW


def made_in(page):
    return re.search(tokens.TOKEN.pattern, page.text)[0]


def kept(database):
    database.rollback()
    return database.scalars(select(tables.ApiToken)).all()


def noted(database):
    database.rollback()
    events = database.scalars(select(tables.AuditEvent)).all()
    return [(each.action, each.details) for each in events if "token" in each.action]


class TestTheirPerson:
    def test_is_shown_a_new_one_once_and_only_its_hash_is_kept(
        self, signed_in, database, app
    ):
        browser = signed_in("policy")
        page = browser.send("/account/tokens", name="Informe mensual", days="90")
        secret = made_in(page)
        assert page.headers["Cache-Control"] == "no-store"
        [token] = kept(database)
        assert token.token_hash == tokens.hashed(secret)
        assert secret.encode() not in token.token_hash
        assert token.expires_at - token.made_at == timedelta(days=90)
        assert noted(database) == [("made_token", {"days": 90})]
        database.rollback()
        assert (
            Reader(app.test_client(), secret, database).get("/waves").status_code == 200
        )
        listed = browser.get("/account/tokens").text
        assert "Informe mensual" in listed
        assert secret not in listed
        assert "Informe mensual" not in signed_in("policy").get("/account/tokens").text

    @pytest.mark.parametrize(
        "fields", [{}, {"name": "", "days": "90"}, {"name": "x", "days": "3650"}]
    )
    def test_says_what_it_is_for_and_chooses_how_long(
        self, signed_in, database, fields
    ):
        browser = signed_in("policy")
        assert browser.send("/account/tokens", **fields).status_code == 422
        assert kept(database) == []

    def test_revokes_it_and_it_opens_nothing_any_more(self, app, signed_in, database):
        browser = signed_in("policy")
        secret = new_token(database, browser.user)
        [token] = kept(database)
        where = f"/account/tokens/{token.id}/revoke"
        database.rollback()
        answer = browser.send(where, page="/account/tokens")
        assert answer.status_code == 303
        assert (
            Reader(app.test_client(), secret, database).get("/waves").status_code == 401
        )
        assert where not in browser.get("/account/tokens").text
        # Once more changes nothing, and is not noted again.
        browser.send(where, page="/account/tokens")
        assert [action for action, _ in noted(database)] == [
            "made_token",
            "revoked_token",
        ]

    def test_cannot_revoke_those_of_others(self, app, signed_in, database):
        secret = new_token(database, signed_in("policy").user)
        [token] = kept(database)
        database.rollback()
        where = f"/account/tokens/{token.id}/revoke"
        for role in ("policy", "administrator"):
            browser = signed_in(role)
            assert browser.send(where, page="/account/tokens").status_code == 404
        assert (
            Reader(app.test_client(), secret, database).get("/waves").status_code == 200
        )

    def test_has_no_more_of_them_than_anybody_oversees(self, signed_in, database):
        user = signed_in("policy").user
        for _ in range(tokens.MOST_TOKENS):
            new_token(database, user)
        with pytest.raises(Refused, match="too_many_tokens"):
            new_token(database, user)
        database.rollback()
        first = kept(database)[0]
        tokens.revoke_token(database, first, NOW, user.id)
        assert new_token(database, user)


class TestAnAdministrator:
    def test_sees_and_revokes_somebodys(self, app, signed_in, database):
        person, administrator = signed_in("evaluator").user, signed_in("administrator")
        secret = new_token(database, person)
        [token] = kept(database)
        account = f"/users/{person.id}"
        database.rollback()
        where = f"{account}/tokens/{token.id}/revoke"
        database.rollback()
        page = administrator.get(account).text
        assert where in page
        assert secret not in page
        database.rollback()
        assert administrator.send(where, page=account).status_code == 303
        assert (
            Reader(app.test_client(), secret, database).get("/waves").status_code == 401
        )
        assert noted(database)[-1] == ("revoked_token_of", {})
        said = administrator.get("/audit").text
        assert "revocó un token de Persona evaluator" in said

    def test_ends_them_with_the_access_also_for_when_it_comes_back(
        self, app, signed_in, database
    ):
        person = signed_in("evaluator").user
        secret = new_token(database, person)
        by = signed_in("administrator").user.id
        accounts.deactivate_user(database, person, by)
        database.commit()
        reader = Reader(app.test_client(), secret, database)
        assert reader.get("/waves").status_code == 401
        accounts.activate_user(database, person, by)
        database.commit()
        assert reader.get("/waves").status_code == 401

    def test_who_is_none_cannot_revoke_others(self, signed_in, database):
        person = signed_in("evaluator").user
        new_token(database, person)
        [token] = kept(database)
        database.rollback()
        where = f"/users/{person.id}/tokens/{token.id}/revoke"
        other = signed_in("evaluator")
        assert other.send(where, page="/account/tokens").status_code == 404
        assert kept(database)[0].revoked_at is None


class TestWhetherItWorks:
    @pytest.mark.parametrize(
        ("wrong", "status"),
        [
            ("", 401),
            ("Bearer", 401),
            ("Basic YTpi", 401),
            ("Bearer intersect_" + "a" * 43, 401),
            ("Bearer " + "a" * 5000, 401),
            ("Bearer intersect_' OR 1=1", 401),
        ],
    )
    def test_without_one_that_works_there_is_nothing(self, client, wrong, status):
        answer = client.get(f"{API}/waves", headers={"Authorization": wrong})
        assert answer.status_code == status
        assert answer.headers["WWW-Authenticate"].startswith("Bearer ")
        assert answer.content_type == "application/problem+json"

    def test_whoever_is_signed_in_on_the_site_needs_one_too(self, signed_in):
        assert signed_in("administrator").get(f"{API}/waves").status_code == 401

    def test_it_opens_no_page(self, app, signed_in, database):
        secret = new_token(database, signed_in("administrator").user)
        for address in ("/", "/users", "/comparison", "/account/tokens"):
            answer = app.test_client().get(
                address, headers={"Authorization": f"Bearer {secret}"}
            )
            assert answer.location.startswith("/login")

    def test_one_that_is_too_old_does_not(self, app, signed_in, database):
        secret = new_token(database, signed_in("policy").user)
        [token] = kept(database)
        token.expires_at = NOW - timedelta(seconds=1)
        database.commit()
        answer = Reader(app.test_client(), secret, database).get("/waves")
        assert answer.status_code == 401
        assert answer.json["type"].endswith("#problem-token-unknown")

    def test_who_has_to_choose_a_password_first_reads_nothing(
        self, app, signed_in, database
    ):
        user = signed_in("policy").user
        secret = new_token(database, user)
        user.password_is_generated = True
        database.commit()
        answer = Reader(app.test_client(), secret, database).get("/waves")
        assert answer.status_code == 403
        assert answer.json["type"].endswith("#problem-account-not-ready")

    @pytest.mark.parametrize(
        ("role", "elsewhere", "status"),
        [
            ("evaluator", False, 403),
            ("evaluator", True, 200),
            ("administrator", False, 403),
            ("policy", False, 200),
        ],
    )
    def test_who_needs_a_second_step_and_has_put_it_off_reads_nothing(
        self, app, signed_in, database, role, elsewhere, status
    ):
        user = signed_in(role).user
        secret = new_token(database, user, step_elsewhere=elsewhere)
        reader = Reader(app.test_client(), secret, database)
        assert reader.get("/waves").status_code == 200
        user.created_at = NOW - timedelta(days=8)
        database.commit()
        assert reader.get("/waves").status_code == status
        user.tf_totp_secret, user.tf_primary_method = "{}", "authenticator"
        database.commit()
        assert reader.get("/waves").status_code == 200

    def test_its_last_use_is_kept_to_the_hour(self, app, signed_in, database):
        secret = new_token(database, signed_in("policy").user)
        reader = Reader(app.test_client(), secret, database)
        assert kept(database)[0].used_at is None
        database.rollback()
        reader.get("/waves")
        [token] = kept(database)
        first = token.used_at
        assert first is not None
        database.rollback()
        reader.get("/waves")
        assert kept(database)[0].used_at == first
        [token] = kept(database)
        token.used_at = first - tokens.NOTED_EVERY
        database.commit()
        reader.get("/waves")
        database.expire_all()
        assert kept(database)[0].used_at > first - tokens.NOTED_EVERY
