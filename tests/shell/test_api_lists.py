"""How the API answers: in parts, once, in a language, with problems that say why."""

import base64
import re

import pytest
from itsdangerous import URLSafeSerializer

from intersect.services.invented.programme import Sizes
from intersect.web.api.gate import PER_TOKEN, UNKNOWN_PER_ADDRESS
from intersect.web.api.paging import MOST, USUAL
from intersect.web.api.problems import KINDS
from tests.shell.api_builders import API, Reader, new_token
from tests.shell.compared_scene import KIND, load_programme, wave_in
from tests.shell.statements import counted_statements
from tests.shell.test_api_access import networks_of, paths_of


@pytest.fixture
def wave(database):
    load_programme(database)
    return wave_in(database, "published")


@pytest.fixture
def reader(app, database, signed_in):
    """A program that reads everything."""
    return Reader(
        app.test_client(),
        new_token(database, signed_in("administrator").user),
        database,
    )


def lists_of(wave_id, network):
    paths = paths_of(wave_id, network)
    singles = ("network", "wave", "result", "comparison")
    return {name: path for name, path in paths.items() if name not in singles}


class TestParts:
    def test_together_are_the_whole_list_in_one_order(self, database, wave, reader):
        network = networks_of(database, wave)[0]
        for name, path in lists_of(wave.id, network).items():
            whole = reader.items(path)
            for limit in (1, 2, 7):
                assert reader.items(path, limit) == whole, (name, limit)

    def test_lead_to_the_next_one_and_the_last_to_none(self, wave, reader):
        path = f"/waves/{wave.id}/results"
        first = reader.get(f"{path}?limit=3")
        assert first.headers["Link"] == f'<{first.json["next"]}>; rel="next"'
        last = reader.get(f"{path}?limit={MOST}")
        assert last.json["next"] is None
        assert "Link" not in last.headers

    def test_have_as_many_rows_as_are_asked_for(self, reader, wave):
        path = f"/waves/{wave.id}/results"
        assert len(reader.get(path).json["items"]) <= USUAL
        for limit in (1, 5):
            found = reader.get(f"{path}?limit={limit}").json["items"]
            assert len(found) == limit
        for wrong in ("0", "-1", "201", "x", "", "1.0", "+5", "５", "1e2", "9" * 40):
            answer = reader.get(f"{path}?limit={wrong}")
            assert answer.status_code == 400, wrong
            assert answer.json["type"].endswith("#problem-bad-limit")

    def test_go_on_where_they_were_when_rows_come_in_between(
        self, database, wave, reader
    ):
        path = "/networks"
        before = reader.items(path)
        second = reader.get(f"{path}?limit=4").json["next"]
        gone = networks_of(database, wave)[:2]
        archived = {str(each.id) for each in gone}
        for each in gone:
            each.archived_at = each.created_at
        database.commit()
        rest = reader.get(second).json["items"]
        expected = [each for each in before[4:] if each["id"] not in archived]
        assert rest == expected[: len(rest)]


class TestCursors:
    def cursor(self, reader, path):
        return re.search(r"cursor=([^&]+)", reader.get(f"{path}?limit=1").json["next"])[
            1
        ]

    def test_that_were_tampered_with_are_refused(self, app, wave, reader):
        path = f"/waves/{wave.id}/results"
        good = self.cursor(reader, path)
        text, _, signature = good.rpartition(".")
        key = ["/api/v1/waves", "D00", "x", "y"]
        other = URLSafeSerializer("another key", salt="api cursor").dumps(key)
        salted = URLSafeSerializer(app.config["SECRET_KEY"], salt="x").dumps(key)
        plain = base64.urlsafe_b64encode(b'["D06101","x"]').decode().rstrip("=")
        for wrong in (
            *("", "x", ".", plain, f"{plain}.{signature}", text, good[:-1]),
            *(f"{good}A", good.swapcase(), other, salted, "%00", "é", "A" * 4000),
        ):
            answer = reader.get(f"{path}?cursor={wrong}")
            assert answer.status_code == 400, wrong
            assert answer.json["type"].endswith("#problem-bad-cursor")

    def test_of_another_list_are_refused(self, database, wave, reader):
        network = networks_of(database, wave)[0]
        paths = lists_of(wave.id, network)
        cursor = self.cursor(reader, paths["results"])
        for name, path in paths.items():
            status = reader.get(f"{path}?cursor={cursor}").status_code
            assert status == (200 if name == "results" else 400), name

    def test_of_somebody_else_show_no_more_than_one_may_read(
        self, app, database, wave, reader, signed_in
    ):
        own = networks_of(database, wave)[0]
        user = signed_in("policy", own.territory).user
        other = Reader(app.test_client(), new_token(database, user), database)
        path = f"/waves/{wave.id}/results"
        rows = other.get(f"{path}?cursor={self.cursor(reader, path)}").json["items"]
        place = str(own.territory.code)
        assert {each["territory_code"] for each in rows} <= {place}


class TestOnce:
    def test_what_has_not_changed_is_not_sent_again(self, database, wave, reader):
        network = networks_of(database, wave)[0]
        for name, path in paths_of(wave.id, network).items():
            answer = reader.get(path)
            tag = answer.headers["ETag"]
            assert re.fullmatch(r'"[0-9a-f]{40}"', tag), "strong"
            assert answer.headers["Cache-Control"] == "private, no-cache"
            assert {"Authorization", "Accept-Language"} <= set(answer.vary.as_set(True))
            again = reader.get(path, If_None_Match=tag)
            assert (again.status_code, again.data) == (304, b""), name
            assert again.headers["ETag"] == tag
            assert reader.get(path, If_None_Match='"x"').status_code == 200

    def test_what_has_changed_is(self, database, wave, reader):
        path = f"/waves/{wave.id}"
        tag = reader.get(path).headers["ETag"]
        wave.name = "Otro nombre"
        database.commit()
        again = reader.get(path, If_None_Match=tag)
        assert again.json["name"] == "Otro nombre"

    def test_head_says_the_same_without_sending_it(self, wave, reader):
        path = f"/waves/{wave.id}/results"
        full, head = reader.get(path), reader.open(path, "HEAD")
        assert head.data == b""
        for name in ("ETag", "Content-Length", "Content-Type"):
            assert head.headers[name] == full.headers[name]

    def test_nothing_is_for_the_pages_of_others(self, reader):
        answer = reader.get("/waves", Origin="https://otro.example")
        assert not [each for each in answer.headers if "Allow-Origin" in each[0]]
        assert "Set-Cookie" not in answer.headers


class TestProblems:
    @pytest.mark.parametrize(
        ("language", "title"),
        [
            ("es-CL, en;q=0.5", "El número de filas no sirve"),
            ("pt-BR", "O número de linhas não serve"),
            ("en", "The number of rows is not right"),
            ("fr", "El número de filas no sirve"),
            ("", "El número de filas no sirve"),
        ],
    )
    def test_are_told_in_the_language_of_the_request(self, reader, language, title):
        answer = reader.get("/waves?limit=x", Accept_Language=language)
        assert answer.json["title"] == title
        assert answer.status_code == answer.json["status"] == 400
        assert answer.json["request"] == answer.headers["X-Request-ID"]
        assert set(answer.json) == {"type", "title", "status", "detail", "request"}

    def test_lead_to_where_they_are_explained(self, reader, client):
        page = client.get("/api").text
        for kind in KINDS:
            assert f'id="problem-{kind}"' in page
        kind = reader.get("/waves?limit=x").json["type"]
        assert kind == "/api#problem-bad-limit"

    def test_a_parameter_that_is_unknown_or_there_twice_is_refused(self, reader):
        for query in ("x=1", "language=es", "limit=1&limit=2", "kind=a"):
            answer = reader.get(f"/waves?{query}")
            assert answer.status_code == 400, query
            assert answer.json["type"].endswith("#problem-unknown-parameter")

    @pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
    def test_nothing_can_be_changed(self, reader, method):
        answer = reader.open("/waves", method)
        assert answer.status_code == 405
        assert answer.content_type == "application/problem+json"
        assert "GET" in answer.headers["Allow"]

    def test_what_breaks_says_so_without_a_word_of_why(self, app, reader, monkeypatch):
        app.testing = False

        def broken(*_):
            raise RuntimeError("secret detail")

        monkeypatch.setattr("intersect.web.api.registry.readable_waves", broken)
        answer = reader.get("/waves")
        assert answer.status_code == 500
        assert answer.content_type == "application/problem+json"
        assert "secret" not in answer.text

    def test_a_database_that_fails_is_worth_asking_again(self, reader, monkeypatch):
        from sqlalchemy.exc import OperationalError

        def failing(*_):
            raise OperationalError("select", {}, Exception("gone"))

        monkeypatch.setattr("intersect.web.api.registry.readable_waves", failing)
        answer = reader.get("/waves")
        assert answer.status_code == 503
        assert answer.content_type == "application/problem+json"
        assert int(answer.headers["Retry-After"]) > 0


class TestHowOften:
    @pytest.fixture(autouse=True)
    def _limited(self, app):
        app.extensions["intersect.api_limits"].enabled = True

    def test_a_token_asks_so_many_times_a_minute(
        self, app, database, signed_in, reader
    ):
        for _ in range(PER_TOKEN.amount):
            assert reader.get("/waves?limit=x").status_code == 400
        refused = reader.get("/waves")
        assert refused.status_code == 429
        assert 0 < int(refused.headers["Retry-After"]) <= 60
        assert refused.json["type"].endswith("#problem-too-many-requests")
        # Another one of the same person, at the same address, is another one.
        user = signed_in("policy").user
        other = Reader(app.test_client(), new_token(database, user), database)
        assert other.get("/waves").status_code == 200

    def test_tokens_cannot_be_guessed_for_long_and_others_go_on(self, client, reader):
        wrong = {"Authorization": "Bearer intersect_" + "x" * 43}
        for _ in range(UNKNOWN_PER_ADDRESS.amount):
            assert client.get(f"{API}/waves", headers=wrong).status_code == 401
        assert client.get(f"{API}/waves", headers=wrong).status_code == 429
        assert reader.get("/waves").status_code == 200


MOST_STATEMENTS = {
    "territories": 9,
    "networks": 7,
    "network": 7,
    "waves": 8,
    "wave": 8,
    "results": 9,
    "result": 10,
    "findings": 9,
    "overlaps": 11,
    "comparisons": 11,
    "comparison": 12,
    "compared_communes": 12,
}
"""Those that find the token and its person included."""


@pytest.mark.parametrize("communes", [5, 40])
def test_it_costs_the_same_over_5_and_over_40_communes(database, reader, communes):
    load_programme(database, Sizes(communes, 2 * communes, 400))
    wave = wave_in(database, "published")
    paths = paths_of(wave.id, networks_of(database, wave)[0], KIND)
    database.rollback()
    reader.get("/waves")  # notes that the token is used
    for name, path in paths.items():
        with counted_statements() as counts:
            assert reader.get(path).status_code == 200
        assert counts.total() <= MOST_STATEMENTS[name], (name, counts)
