"""Links of the staff to choose a password: invitations, resets, forgotten ones."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import select

from intersect.services import entry
from intersect.storage import tables
from tests.shell.conftest import NOW, PASSWORD

CHOSEN = "siete nubes 31 sobre el muelle"
BOTH = {"new_password": CHOSEN, "repeated": CHOSEN}


@pytest.fixture
def sent(app):
    """What an installation with e-mail sends."""
    messages = []
    app.extensions["intersect.send"] = lambda *message: messages.append(message)
    return messages


def path_in(text):
    return re.search(r"https?://[^/\s]+(/entry/[^\s<]+)", text)[1]


def invite(browser, email="eva@ejemplo.cl"):
    fields = {"name": "Eva Soto", "email": email, "role": "policy"}
    return browser.send("/users/new", **fields)


def test_an_invitation_lets_a_person_choose_a_password_once(
    signed_in, client, database
):
    link = path_in(invite(signed_in("administrator")).text)
    assert client.send("/login", email="eva@ejemplo.cl", password="").status_code == 200
    answer = client.send(link, **BOTH)
    assert answer.location == "/login"
    assert client.post(link, data=BOTH).status_code in (400, 404)
    assert client.get(link).status_code == 404, "used"
    client.send("/login", email="eva@ejemplo.cl", password=CHOSEN)
    assert client.get("/").status_code == 200
    actions = set(database.scalars(select(tables.AuditEvent.action)))
    assert {"added", "entry_invited", "chose_password"} <= actions


def test_only_the_hash_of_a_link_is_kept_and_it_lasts_72_hours(database, signed_in):
    user = database.merge(signed_in("policy").user)
    token = entry.issue_entry(database, user, "invited", NOW, None)
    assert token.encode() not in user.entry_hash
    late = NOW + timedelta(hours=72)
    assert entry.find_entry(database, token, late - timedelta(seconds=1)) is user
    assert entry.find_entry(database, token, late) is None
    entry.issue_entry(database, user, "reset", NOW, None)
    assert entry.find_entry(database, token, NOW) is None, "a newer one replaced it"


def test_a_weak_or_differently_repeated_password_is_refused(signed_in, client):
    link = path_in(invite(signed_in("administrator")).text)
    weak = client.send(link, new_password="123456789012", repeated="123456789012")
    assert weak.status_code == 422
    assert client.send(link, new_password=CHOSEN, repeated="otra").status_code == 422
    assert client.send(link, new_password="", repeated="").status_code == 422
    assert client.send(link, **BOTH).status_code == 303


def test_a_reset_ends_the_old_password_and_every_session(app, signed_in):
    reset = signed_in("coordinator")
    email, user_id = reset.user.email, reset.user.id
    page = f"/users/{user_id}"
    shown = signed_in("administrator").send(f"{page}/password", page)
    assert reset.get("/").location.startswith("/login")
    other = app.test_client()
    assert other.send("/login", email=email, password=PASSWORD).status_code == 200
    other.send(path_in(shown.text), **BOTH)
    assert other.send("/login", email=email, password=CHOSEN).status_code == 302


def test_with_e_mail_an_invitation_is_sent_and_shown(signed_in, sent):
    shown = invite(signed_in("administrator"))
    [(to, subject, body)] = sent
    assert to == "eva@ejemplo.cl"
    assert subject
    assert path_in(body) == path_in(shown.text)


def test_a_forgotten_password_is_answered_alike_whoever_asks(client, signed_in, sent):
    email = signed_in("coordinator").user.email
    known = client.send("/entry/forgotten", email=email)
    unknown = client.send("/entry/forgotten", email="nadie@ejemplo.cl")
    assert known.status_code == unknown.status_code == 200
    said = [_main(each).replace(email, "") for each in (known, unknown)]
    assert said[0] == said[1].replace("nadie@ejemplo.cl", "")
    assert [to for to, _, _ in sent] == [email]
    assert client.send(path_in(sent[0][2]), **BOTH).status_code == 303


@pytest.mark.usefixtures("sent")
def test_asking_for_a_new_password_leaves_the_old_one_alone(client, signed_in):
    browser = signed_in("coordinator")
    client.send("/entry/forgotten", email=browser.user.email)
    assert browser.get("/").status_code == 200


def test_a_deactivated_person_gets_no_link(client, signed_in, database, sent):
    user = signed_in("coordinator").user
    user.active = False
    database.commit()
    client.send("/entry/forgotten", email=user.email)
    assert sent == []


def test_without_e_mail_the_page_says_whom_to_ask(client):
    page = client.get("/entry/forgotten")
    assert page.status_code == 200
    assert "<form" not in page.text.split("<main")[1]


@pytest.mark.usefixtures("sent")
def test_asking_again_and_again_is_refused_for_a_while(app, client):
    app.extensions["intersect.limiter"].enabled = True
    statuses = [
        client.send("/entry/forgotten", email="nadie@ejemplo.cl").status_code
        for _ in range(7)
    ]
    assert statuses[0] == 200
    assert statuses[-1] == 429


def _main(answer):
    return answer.text.split("<main")[1].split("</main")[0]
