"""Whom the site believes about where a request comes from, and over what."""

from dataclasses import replace

import pytest
from flask import request

from intersect.web import create_app


def page(app):
    """Return what the application takes a request for."""
    seen = {}

    def note():
        seen.update(address=request.remote_addr, is_secure=request.is_secure)

    app.before_request(note)
    return seen


@pytest.mark.parametrize(
    ("proxies", "address", "is_secure"),
    [(0, "127.0.0.1", False), (1, "10.0.0.9", True), (2, "10.0.0.8", False)],
)
def test_only_as_many_proxies_are_believed_as_there_are(
    settings, proxies, address, is_secure
):
    app = create_app(replace(settings, proxies=proxies))
    seen = page(app)
    app.test_client().get(
        "/login",
        headers={
            "X-Forwarded-For": "10.0.0.7, 10.0.0.8, 10.0.0.9",
            "X-Forwarded-Proto": "http, https",
        },
    )
    assert seen == {"address": address, "is_secure": is_secure}


def guess(client, **headers):
    """Open a link that does not exist."""
    names = {name.replace("_", "-"): text for name, text in headers.items()}
    return client.get("/r/wrong", headers=names).status_code


def test_behind_a_proxy_everybody_has_a_limit_of_their_own(settings):
    client = create_app(replace(settings, proxies=1)).test_client()
    for _ in range(30):
        assert guess(client, X_Forwarded_For="10.0.0.1") == 404
    assert guess(client, X_Forwarded_For="10.0.0.1") == 429
    assert guess(client, X_Forwarded_For="made up, 10.0.0.1") == 429
    assert guess(client, X_Forwarded_For="10.0.0.2") == 404


def test_without_a_proxy_nobody_escapes_the_limit_by_naming_another_address(settings):
    client = create_app(settings).test_client()
    answers = [guess(client, X_Forwarded_For=f"10.0.0.{n}") for n in range(31)]
    assert answers == [404] * 30 + [429]
