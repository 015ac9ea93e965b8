"""Headers, cookies and limits."""

import pytest

from intersect.web.headers import with_headers

PAGES = ("/login", "/no-such-page", "/r/unknown")


@pytest.mark.parametrize("address", PAGES)
def test_every_page_allows_nothing_but_its_own_files(client, address):
    headers = client.get(address).headers
    policy = dict(
        rule.strip().split(" ", 1)
        for rule in headers["Content-Security-Policy"].split(";")
        if rule.strip()
    )
    assert policy == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self' data:",
        "font-src": "'self'",
        "connect-src": "'self'",
        "worker-src": "'self'",
        "form-action": "'self'",
        "base-uri": "'none'",
        "frame-ancestors": "'none'",
    }
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"].upper() == "DENY"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cache-Control"] == "no-store"
    assert "Strict-Transport-Security" not in headers


def test_pages_of_personal_links_send_no_referrer(client):
    assert client.get("/r/unknown").headers["Referrer-Policy"] == "no-referrer"
    assert client.get("/login").headers["Referrer-Policy"] == "same-origin"


@pytest.mark.parametrize("address", PAGES)
def test_every_header_is_sent_once(client, address):
    names = [name.lower() for name, _ in client.get(address).headers]
    assert sorted(names) == sorted(set(names))


def test_what_a_page_chose_stays_however_its_name_is_written():
    def page(_environ, start):
        start("200 OK", [("cache-control", "private"), ("X-Own", "1")], None)
        return [b""]

    sent = {}
    answer = with_headers(page, https=True)
    answer({}, lambda _status, headers, _failure=None: sent.update(headers))
    assert sent["cache-control"] == "private"
    assert "Cache-Control" not in sent
    assert sent["X-Own"] == "1"
    assert sent["Strict-Transport-Security"]


def test_static_files_come_with_their_own_headers(client):
    with client.get("/static/css/intersect.css") as answer:
        assert answer.status_code == 200
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_the_worker_of_personal_links_is_for_them_alone_and_always_fresh(client):
    with client.get("/static/js/answering-worker.js") as answer:
        assert answer.headers["Service-Worker-Allowed"] == "../../r/"
        assert answer.headers["Cache-Control"] == "no-cache"
    with client.get("/static/js/section.js") as answer:
        assert "Service-Worker-Allowed" not in answer.headers


def test_the_session_cookie_is_not_for_scripts_nor_other_sites(client):
    cookie = client.get("/login").headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


def test_a_form_without_its_token_is_refused(signed_in):
    browser = signed_in("administrator")
    assert browser.post("/communes/new", data={"code": "1"}).status_code == 400


def test_a_sign_in_leads_nowhere_outside(client, signed_in):
    email = signed_in("policy").user.email
    answer = client.send(
        "/login?next=https://example.org/",
        email=email,
        password="jirafa lenta 88 toldo",
    )
    assert answer.status_code == 302
    assert "example.org" not in answer.location


def test_guessing_passwords_is_stopped(app, client):
    app.extensions["intersect.limiter"].enabled = True
    fields = {"email": "ana@ejemplo.cl", "password": "no es esta"}
    token = client.token()
    answers = [
        client.post("/login", data={"csrf_token": token, **fields}).status_code
        for _ in range(11)
    ]
    assert answers == [200] * 10 + [429]


def test_guessing_links_is_stopped_and_opening_them_is_not(app, client):
    app.extensions["intersect.limiter"].enabled = True
    answers = [client.get(f"/r/wrong{n}").status_code for n in range(31)]
    assert answers == [404] * 30 + [429]


def test_a_request_that_is_too_large_is_refused(signed_in, network):
    browser = signed_in("administrator")
    url = f"/networks/{network.id}/members/several"
    answer = browser.send(url, lines="x" * 300_000)
    assert answer.status_code == 413
