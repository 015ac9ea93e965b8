"""What stands in the log: everything that helps to run the site, nothing of people."""

import json
import logging
import warnings

import pytest

from intersect.storage import tables
from tests.shell.answering_builders import (
    answer_all,
    asked_section,
    make_collection,
    make_form,
)
from tests.shell.conftest import NOW, PASSWORD
from tests.shell.log_lines import written_log

SECRET = "Zq7-secreto_de_prueba-9"
WRITTEN = "lo que alguien escribió"


@pytest.fixture
def log():
    with written_log() as log:
        yield log


@pytest.fixture
def failing(app, monkeypatch):
    """Return a function that makes the open page /method raise an exception."""
    app.config["PROPAGATE_EXCEPTIONS"] = False

    def fail_with(error):
        def view():
            raise error() if callable(error) else error

        monkeypatch.setitem(app.view_functions, "diagnostic.method", view)

    return fail_with


class TestRequest:
    def test_a_line_says_what_it_cost_and_names_the_rule_of_its_address(
        self, client, log
    ):
        answer = client.get(f"/r/{SECRET}?then={SECRET}", headers={"Referer": SECRET})
        line = log.last()
        assert line["ms"] > 0
        assert line["statement_ms"] > 0
        assert {name: line[name] for name in line if name[-2:] != "ms"} == {
            "time": line["time"],
            "level": "info",
            "logger": "intersect.request",
            "event": "request",
            "request": answer.headers["X-Request-ID"],
            "method": "GET",
            "route": "/r/<token>",
            "status": 404,
            "bytes": len(answer.data),
            "statements": line["statements"],
        }
        assert 1 <= line["statements"] <= 2  # SQLite's BEGIN is one
        assert SECRET not in log.getvalue()

    def test_a_person_of_the_staff_is_a_number(self, signed_in, log):
        browser = signed_in("policy")
        browser.get("/account")
        assert log.last()["user"] == browser.user.id
        assert browser.user.email not in log.getvalue()

    def test_an_address_that_does_not_exist_is_not_repeated(self, client, log):
        client.get(f"/{SECRET}")
        assert "route" not in log.last()
        assert SECRET not in log.getvalue()

    def test_what_machines_ask_and_files_are_no_lines(self, client, log):
        client.get("/health")
        client.get("/ready")
        client.get("/static/css/intersect.css").close()
        assert log.lines() == []

    def test_a_proxy_may_say_the_id(self, client, log):
        given = "9f86d081-884c-7d65_9a2f"
        answer = client.get("/login", headers={"X-Request-ID": given})
        assert answer.headers["X-Request-ID"] == log.last()["request"] == given

    @pytest.mark.parametrize("given", ["short", "x" * 65, 'a"b" c\td {}', "ñandúñandú"])
    def test_an_id_that_is_not_one_is_replaced(self, client, log, given):
        answer = client.get("/login", headers={"X-Request-ID": given})
        assert answer.headers["X-Request-ID"] == log.last()["request"] != given
        assert len(log.last()["request"]) == 16

    def test_two_requests_have_different_ids(self, client):
        first, second = (client.get("/login").headers["X-Request-ID"] for _ in "ab")
        assert first != second


class TestFailure:
    def test_its_page_shows_the_code_that_finds_it_in_the_log(
        self, client, log, failing
    ):
        failing(ValueError(WRITTEN))
        answer = client.get("/method")
        assert answer.status_code == 500
        assert f"código: {log.last('failed')['request'][:8]}" in answer.text
        assert log.last()["level"] == "error"
        assert log.last()["status"] == 500

    def test_other_pages_show_none(self, client):
        assert "código:" not in client.get("/no-such-page").text

    def test_it_says_where_and_of_what_kind_but_not_what_was_written(
        self, client, log, failing
    ):
        failing(ValueError(WRITTEN))
        client.get("/method")
        [failure] = log.last("failed")["exception"]
        assert failure["type"] == "ValueError"
        assert failure["message"].startswith("message not kept")
        assert failure["at"][-1].startswith("tests/shell/test_logs.py:") or (
            failure["at"][-1].endswith(" view")
        )
        assert WRITTEN not in log.getvalue()

    @pytest.mark.parametrize(
        ("error", "kept"),
        [
            (OSError(28, "No space left on device"), "No space left on device"),
            (AttributeError("'None' has no attribute 'name'"), "no attribute 'name'"),
            (RuntimeError(f"at /r/{SECRET}/OBJ"), "at /r/…/OBJ"),
            (RuntimeError("of ana@ejemplo.cl"), "of …@…"),
        ],
    )
    def test_what_speaks_of_the_machine_or_the_program_is_kept(
        self, client, log, failing, error, kept
    ):
        failing(error)
        client.get("/method")
        assert kept in log.last("failed")["exception"][0]["message"]
        assert SECRET not in log.getvalue()

    def test_causes_are_listed_too(self, client, log, failing):
        def nested():
            try:
                raise KeyError(WRITTEN)
            except KeyError as cause:
                raise TypeError("not a number") from cause

        failing(nested)
        client.get("/method")
        kinds = [each["type"] for each in log.last("failed")["exception"]]
        assert kinds == ["TypeError", "KeyError"]
        assert WRITTEN not in log.getvalue()

    def test_a_refused_row_is_not_quoted(self, client, log, failing, database):
        def insert_without_email():
            person = {"name": WRITTEN, "password": PASSWORD, "created_at": NOW}
            database.add(tables.User(fs_uniquifier="unico", **person))
            database.flush()

        failing(insert_without_email)
        client.get("/method")
        causes = log.last("failed")["exception"]
        assert causes[0]["type"] == "sqlalchemy.exc.IntegrityError"
        assert "email" in causes[1]["message"]  # the column
        for said in ("unico", WRITTEN, PASSWORD):
            assert said not in log.getvalue()


class TestSecurity:
    def test_a_refused_sign_in_names_the_account_by_its_number(
        self, client, signed_in, log
    ):
        user = signed_in("policy").user
        client.send("/login", email=user.email, password=SECRET)
        assert log.last("sign-in refused")["account"] == user.id
        client.send("/login", email="nadie@ejemplo.cl", password=SECRET)
        assert "account" not in log.last("sign-in refused")
        for said in (user.email, "nadie@", SECRET):
            assert said not in log.getvalue()

    def test_a_sign_in_is_noted(self, client, signed_in, log):
        user = signed_in("policy").user
        client.send("/login", email=user.email, password=PASSWORD)
        assert log.last("signed in")["account"] == user.id
        assert PASSWORD not in log.getvalue()

    def test_refused_access_says_what_was_asked_for(self, signed_in, log):
        browser = signed_in("policy")
        assert browser.get("/users").status_code == 404
        line = log.last("access refused")
        assert (line["action"], line["user"]) == ("administer", browser.user.id)

    def test_forged_forms_and_too_many_attempts_are_noted(self, app, client, log):
        client.post("/login", data={"email": "ana@ejemplo.cl"})
        assert log.last("form refused")["level"] == "warning"
        client.post(f"/r/{SECRET}/OBJ", headers={"Sec-Fetch-Site": "cross-site"})
        assert log.last("post from another site")
        app.extensions["intersect.limiter"].enabled = True
        for _ in range(31):
            client.get(f"/r/{SECRET}")
        assert log.last("too many attempts")["route"] == "/r/<token>"
        assert len(log.lines("unknown link")) == 30
        assert "127.0.0.1" not in log.getvalue()
        assert SECRET not in log.getvalue()


def test_a_whole_visit_leaves_nothing_of_the_person(settings, log):
    collection = make_collection(settings)
    client, [token] = collection.client(), collection.tokens
    hub = f"/r/{token}"
    for page in ("", "/OBJ", "/review", "/not-mine"):
        client.get(hub + page)
    answer_all(client, hub)
    form = make_form(asked_section("OBJ"), OBJ1__comment=WRITTEN)
    client.post(f"{hub}/OBJ", data=form)
    client.post(f"{hub}/submit")
    receipt = client.get(f"{hub}/receipt").request.path
    stranger = collection.client()
    stranger.get(hub)
    stranger.post(f"{hub}/code", data={"code": "AAAA-AAAA"})
    stranger.get(f"{hub}~AAAA-AAAA")
    stranger.post(f"{hub}/renewal")
    text = log.getvalue()
    assert len(log.lines("request")) > 10
    assert log.lines("wrong receipt code")
    for secret in (token, receipt, "AAAA-AAAA", WRITTEN, "Persona", "Alerces"):
        assert secret not in text, secret


class TestOthers:
    @pytest.mark.parametrize(
        ("text", "kept"),
        [
            (f"Error handling request GET /r/{SECRET}", "Error handling request"),
            (f"Invalid request from ip=10.1.2.3: '{SECRET}'", "Invalid request"),
            (f"Exception while serving /r/{SECRET}", "Exception while serving"),
            (f"read /r/{SECRET}/OBJ, %2Fr%2F{SECRET}", "read /r/…/OBJ, /r/…"),
            ("mail to Ana <ana@ejemplo.cl>", "mail to Ana <…@…>"),
            ("x" * 5000, "x" * 2000),
        ],
    )
    def test_lines_of_other_programs_lose_addresses(self, log, text, kept):
        logging.getLogger("gunicorn.error").error(text)
        assert log.last(kept)["logger"] == "gunicorn.error"
        assert SECRET not in log.getvalue()

    def test_their_exceptions_are_told_as_ours(self, log):
        try:
            raise ValueError(WRITTEN)
        except ValueError:
            logging.getLogger("waitress").exception("Socket error")
        [failure] = log.last("Socket error")["exception"]
        assert failure["type"] == "ValueError"
        assert WRITTEN not in log.getvalue()

    def test_warnings_of_python_are_lines_too(self, log):
        with warnings.catch_warnings():
            warnings.simplefilter("always")
            logging.captureWarnings(True)
            warnings.warn("old way", DeprecationWarning, stacklevel=1)
        assert "old way" in log.lines()[-1]["event"]
        assert log.lines()[-1]["level"] == "warning"

    @pytest.mark.parametrize("name", ["werkzeug", "huey", "alembic"])
    def test_those_that_write_a_line_for_each_request_are_quiet(self, log, name):
        logging.getLogger(name).info("GET /r/%s", SECRET)
        assert log.lines() == []

    def test_a_line_break_does_not_make_two_lines(self, log):
        logging.getLogger("other").warning('one\n{"event": "forged"}')
        [line] = log.getvalue().splitlines()
        assert json.loads(line)["event"].startswith("one")


def test_a_terminal_gets_readable_lines_and_no_requests(client, failing):
    with written_log(is_terminal=True) as log:
        failing(ValueError(WRITTEN))
        client.get("/login")
        client.get("/method")
    text = log.getvalue()
    assert "/login" not in text
    assert "failed" in text
    assert "ValueError: message not kept" in text
    assert WRITTEN not in text


@pytest.mark.parametrize(("level", "lines"), [("info", 1), ("error", 0)])
def test_the_level_can_be_chosen(client, level, lines):
    with written_log(level, is_terminal=level == "info") as log:
        client.get("/login")
    assert log.getvalue().count("/login") == lines
