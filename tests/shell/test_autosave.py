"""Answers saved one by one by a script, and what it is told."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup

from intersect.storage import tables
from tests.shell.answering_builders import NOW, make_collection, make_link

SCRIPT = {"Accept": "application/json"}
PAST = NOW - timedelta(hours=1)


@pytest.fixture
def collection(settings):
    return make_collection(settings)


@pytest.fixture
def client(collection):
    return collection.client()


@pytest.fixture
def hub(collection):
    return f"/r/{collection.tokens[0]}"


@pytest.fixture
def send(client, hub):
    """Return a function that posts fields of OBJ as a script does."""

    def sent(revision=0, page="OBJ", **fields):
        form = {name.replace("__", "."): text for name, text in fields.items()}
        form |= {"_revision": str(revision)}
        return client.post(f"{hub}/{page}", data=form, headers=SCRIPT)

    return sent


def answers(collection):
    [row] = collection.rows(tables.Response)
    return {key: entry.get("value") for key, entry in row.answers.items()}


def test_a_saved_answer_is_told_with_its_revision_and_hour(collection, send):
    reply = send(OBJ1="2")

    assert reply.status_code == 200
    assert reply.headers["Cache-Control"] == "no-store"
    saved = reply.json.pop("saved")
    assert saved.startswith("Guardado ")
    assert reply.json == {
        "revision": 1,
        "changed": {},
        "problems": {},
        "conflicts": {},
        "saved": saved,
    }
    assert answers(collection) == {"OBJ1": 2}


def test_the_hour_is_that_of_the_commune(collection, send):
    send(OBJ1="2")
    at = NOW.replace(hour=3, minute=7) - timedelta(days=3)
    collection.change(tables.Territory, time_zone="Asia/Tokyo")
    collection.change(tables.Response, saved_at=at)

    assert "12:07" in send(1).json["saved"]


def test_the_same_answer_again_changes_nothing(collection, send):
    first, second = send(OBJ1="2"), send(OBJ1="2")

    assert second.json["revision"] == first.json["revision"] == 1
    assert second.json["conflicts"] == {}
    assert len(collection.rows(tables.ResponseChange)) == 1


def test_what_other_pages_changed_is_told_in_full(send):
    send(OBJ1="2", OBJ2="1", OBJ2__comment="Acta 4")
    send(1, OBJ2="", OBJ3="3")
    send(2, page="PLA", PLA1="1")

    reply = send(1, OBJ4="0").json

    assert reply["revision"] == 4
    assert {name: each["value"] for name, each in reply["changed"].items()} == {
        "OBJ2": "",
        "OBJ3": "3",
    }
    assert "otra página" in reply["changed"]["OBJ3"]["note"]


def test_asking_without_an_answer_tells_what_is_new_and_starts_nothing(
    collection, send
):
    assert send().json["revision"] == 0
    assert send().json["saved"] == ""
    assert collection.rows(tables.Response) == []
    send(OBJ1="2")

    assert send().json["changed"]["OBJ1"]["value"] == "2"


def test_a_conflict_comes_with_both_answers_and_the_kept_one_stays(collection, send):
    send(OBJ1="2")
    reply = send(OBJ1="3", OBJ2="1").json

    assert answers(collection) == {"OBJ1": 2, "OBJ2": 1}
    assert "OBJ1" not in reply["changed"]
    conflict = reply["conflicts"]["OBJ1"]
    assert conflict["kept"] == "2"
    box = BeautifulSoup(conflict["html"], "html5lib").fieldset
    assert "Acordamos una idea común" in box.get_text()
    assert "Existe una visión común escrita" in box.get_text()
    assert [each["value"] for each in box.select("[type=radio]")] == ["kept", "mine"]


def test_what_a_respondent_wrote_is_text_in_a_conflict(send):
    send(OBJ1__comment="<b>uno</b>")
    html = send(OBJ1__comment="<i>dos</i>").json["conflicts"]["OBJ1.comment"]["html"]

    assert "&lt;b&gt;uno&lt;/b&gt;" in html
    assert "&lt;i&gt;dos&lt;/i&gt;" in html


def test_what_cannot_be_used_is_told_by_field(collection, send):
    reply = send(OBJ1="2", OBJ1__evidence="la carpeta").json

    assert answers(collection) == {"OBJ1": 2}
    assert list(reply["problems"]) == ["OBJ1.evidence"]
    assert "http" in reply["problems"]["OBJ1.evidence"]


@pytest.mark.parametrize(
    ("table", "columns", "refusal"),
    [
        (tables.Link, {"revoked_at": PAST}, "revoked"),
        (tables.Link, {"expires_at": PAST}, "expired"),
        (tables.Campaign, {"closed_at": PAST}, "closed"),
    ],
)
def test_a_link_that_does_not_open_says_why(collection, send, table, columns, refusal):
    collection.change(table, **columns)
    reply = send(OBJ1="2")

    assert reply.status_code == 410
    assert reply.json["refusal"] == refusal
    assert reply.json["text"]
    assert collection.rows(tables.Response) == []


def test_submitted_answers_are_sealed_for_scripts_too(collection, client, hub, send):
    send(OBJ1="2")
    client.post(f"{hub}/submit")
    later = make_link(collection, 0, "x" * 24)
    reply = client.post(f"/r/{later}/OBJ", data={"OBJ1": "0"}, headers=SCRIPT)

    assert (reply.status_code, reply.json["refusal"]) == (410, "sealed")
    assert answers(collection) == {"OBJ1": 2}


@pytest.mark.parametrize("page", [f"/r/{'B' * 24}/OBJ", "/r/{token}/NADA"])
def test_what_is_not_there_is_told_as_json(collection, client, page):
    address = page.format(token=collection.tokens[0])
    reply = client.post(address, data={"OBJ1": "1"}, headers=SCRIPT)

    assert reply.status_code == 404
    assert reply.json["text"]


def test_too_large_a_post_is_told_as_json(send):
    reply = send(OBJ1__comment="x" * 300_000)

    assert reply.status_code == 413
    assert reply.json["text"]


def test_too_many_attempts_are_told_as_json(collection, client):
    collection.app.extensions["intersect.limiter"].enabled = True
    replies = [client.post(f"/r/no{n}/OBJ", headers=SCRIPT) for n in range(31)]

    assert replies[-1].status_code == 429
    assert replies[-1].json["text"]


def test_a_failure_on_our_side_is_told_as_json(collection, client, hub, monkeypatch):
    def fail(*_):
        raise RuntimeError

    monkeypatch.setattr("intersect.services.answering.save", fail)
    collection.app.testing = False
    reply = client.post(f"{hub}/OBJ", data={"OBJ1": "1"}, headers=SCRIPT)

    assert reply.status_code == 500
    assert reply.json["text"]


def test_posts_of_scripts_from_other_sites_are_refused(collection, client, hub):
    headers = SCRIPT | {"Sec-Fetch-Site": "cross-site"}
    reply = client.post(f"{hub}/OBJ", data={"OBJ1": "2"}, headers=headers)

    assert reply.status_code == 403
    assert collection.rows(tables.Response) == []


def test_submitting_by_script_leads_to_the_receipt(collection, client, hub, send):
    send(OBJ1="2")
    reply = client.post(f"{hub}/submit", headers=SCRIPT)
    [row] = collection.rows(tables.Response)

    assert reply.json == {"next": f"{hub}~{row.receipt}/receipt"}
    assert client.get(hub).status_code == 200  # the cookie came along


def test_leaving_forgets_the_code_on_this_device(client, hub, send):
    send(OBJ1="2")
    client.post(f"{hub}/submit")
    left = client.post(f"{hub}/leave")

    assert left.location == "/r/"
    assert "Ya salió" in client.get(left.location).text
    assert client.get(hub).status_code == 410


def test_pages_name_what_devices_keep_without_the_token(collection, client, hub):
    page = BeautifulSoup(client.get(f"{hub}/OBJ").text, "html5lib")
    device = page.find(id="device")

    assert collection.tokens[0] not in device["data-key"]
    assert len(device["data-pages"].split()) == 9
    client.post(f"{hub}/OBJ", data={"OBJ1": "1"})
    client.post(f"{hub}/submit")
    page = BeautifulSoup(client.get(f"{hub}/OBJ").text, "html5lib")
    assert page.find(id="device")["data-key"] == device["data-key"]
    assert not page.find(id="device").has_attr("data-pages")


def test_staff_pages_keep_nothing_on_the_device(collection):
    browser = collection.staff_client()
    network = collection.campaign.network_id
    page = browser.get(f"/networks/{network}/preview/OBJ").text

    assert 'id="device"' not in page
    assert "section.js" not in page
