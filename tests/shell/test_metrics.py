"""The counts at /metrics: who may read them, what they count, what they never say."""

from dataclasses import replace

import pytest

from intersect.storage import tables
from intersect.web import create_app, metrics
from tests.shell.answering_builders import answer_all, make_collection

TOKEN = "a token of the monitoring"


@pytest.fixture
def counting(settings):
    return replace(settings, metrics_token=TOKEN)


@pytest.fixture
def app(counting):
    app = create_app(counting)
    app.testing = True
    return app


def counts(client):
    """Return the series and their values."""
    answer = client.get("/metrics", headers={"Authorization": f"Bearer {TOKEN}"})
    assert answer.status_code == 200
    assert answer.mimetype == "text/plain"
    lines = [line for line in answer.text.splitlines() if not line.startswith("#")]
    series = (line.rpartition(" ") for line in lines)
    return {name: float(value) for name, _, value in series}


def test_without_a_token_set_there_are_none(settings):
    client = create_app(settings).test_client()
    assert client.get("/metrics").status_code == 404
    opened = client.get("/metrics", headers={"Authorization": "Bearer "})
    assert opened.status_code == 404


@pytest.mark.parametrize("sent", ["", "Bearer ", "Bearer a token", TOKEN, "ñandú"])
def test_without_the_right_one_they_are_refused(client, sent):
    answer = client.get("/metrics", headers={"Authorization": sent})
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"] == "Bearer"
    assert "intersect_" not in answer.text
    refused = 'intersect_security_events_total{event="metrics refused"}'
    assert counts(client)[refused] == 1


def test_requests_are_counted_by_rule_method_and_class_of_status(client):
    for _ in range(3):
        client.get("/r/unknown")
    client.get("/login")
    client.get("/no-such-page")
    found = counts(client)
    link = 'method="GET",route="/r/<token>",status="4xx"'
    assert found[f"intersect_requests_total{{{link}}}"] == 3
    page = 'method="GET",route="/login",status="2xx"'
    assert found[f"intersect_requests_total{{{page}}}"] == 1
    nowhere = 'method="GET",route="",status="4xx"'
    assert found[f"intersect_requests_total{{{nowhere}}}"] == 1
    assert found['intersect_request_seconds_count{route="/r/<token>"}'] == 3


def test_what_machines_ask_is_not_counted(client):
    client.get("/health")
    client.get("/ready")
    counts(client)
    assert not [name for name in counts(client) if "requests_total" in name]


def test_made_up_methods_make_no_series_of_their_own(client):
    for method in ("BREW", "WHEN", "PROPFIND"):
        client.open("/login", method=method)
    found = [name for name in counts(client) if "requests_total" in name]
    assert found == ['intersect_requests_total{method="other",route="",status="4xx"}']


def test_answers_are_counted_and_never_whose(counting, app):
    collection = make_collection(counting)
    collection.app = app
    client, [token] = app.test_client(), collection.tokens
    hub = f"/r/{token}"
    answer_all(client, hub)
    saves = counts(client)["intersect_saves_total"]
    assert saves >= 6
    client.post(f"{hub}/submit")
    app.test_client().get(hub)
    collection.change(tables.Link, revoked_at=collection.campaign.opened_at)
    client.get(hub)
    client.get("/r/unknown")
    found = counts(client)
    assert found["intersect_submissions_total"] == 1
    assert found["intersect_saves_total"] == saves
    for reason in ("sealed", "revoked", "unknown"):
        assert found[f'intersect_links_refused_total{{reason="{reason}"}}'] == 1
    said = " ".join(found)
    for secret in (token, "unknown/", "Persona", "Alerces"):
        assert secret not in said


def test_every_label_is_one_of_a_closed_list(app, client):
    for address in ("/login", "/r/x/y", "/method", "/static/none"):
        client.get(address)
        client.post(address)
    rules = {rule.rule for rule in app.url_map.iter_rules()}
    for name in counts(client):
        if 'route="' in name:
            assert name.split('route="')[1].split('"')[0] in rules | {""}


def test_pdfs_are_timed(app, client):
    with app.test_request_context(), metrics.timed_pdf():
        pass
    assert counts(client)["intersect_pdf_seconds_count"] == 1


def test_open_connections_to_the_database_are_counted(app, client):
    client.get("/r/unknown")
    assert counts(client)["intersect_database_connections"] >= 1
    app.extensions["intersect.engine"].dispose()
    assert counts(client)["intersect_database_connections"] == 0
    assert counts(client)["intersect_workers"] == 1


def test_a_worker_that_is_just_starting_spoils_no_count(client, tmp_path, monkeypatch):
    folder = tmp_path / "counts"
    folder.mkdir()
    monkeypatch.setenv(metrics.SHARED_FOLDER, str(folder))
    file = folder / "counter_1.db"
    file.touch()
    monkeypatch.setattr(metrics, "sleep", lambda _: file.write_bytes(bytes(65_536)))
    assert counts(client) == {}


def test_two_applications_in_one_process_count_apart(counting, client):
    client.get("/login")
    other = create_app(counting).test_client()
    assert not [name for name in counts(other) if "/login" in name]
