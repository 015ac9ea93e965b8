"""Links for the staff by e-mail: beside the request, and to our own address."""

import re
from dataclasses import replace

import pytest

from intersect.web.staff_mail import StaffMail
from tests.mail_sink import mail_sink


@pytest.fixture
def sink():
    with mail_sink() as (kept, port):
        kept.port = port
        yield kept


@pytest.fixture
def settings(settings, sink):
    return replace(
        settings,
        base_url="https://intersect.ejemplo.cl",
        smtp_host="127.0.0.1",
        smtp_port=sink.port,
        smtp_security="none",
        mail_sender="intersect <avisos@ejemplo.cl>",
    )


@pytest.fixture
def mail(app):
    sending = app.extensions["intersect.send"]
    assert isinstance(sending, StaffMail)
    yield sending
    sending.close()


def test_who_forgot_gets_a_link_to_our_own_address_whatever_the_request_names(
    client, signed_in, mail, sink
):
    user = signed_in("coordinator").user
    there = {"base_url": "http://malo.example"}
    page = client.get("/entry/forgotten", **there).text
    token = re.search(r'name="csrf_token" value="([^"]+)"', page)[1]
    form = {"csrf_token": token, "email": user.email}
    assert client.post("/entry/forgotten", data=form, **there).status_code < 400
    mail.close()
    [message] = sink.messages
    assert message["To"].addresses[0].addr_spec == user.email
    assert "https://intersect.ejemplo.cl/entry/" in message.get_content()
    assert "malo.example" not in message.get_content()


def test_nobody_gets_one_at_an_address_without_an_account(client, mail, sink):
    sent = client.send("/entry/forgotten", email="nadie@ejemplo.cl")
    assert sent.status_code < 400
    mail.close()
    assert sink.messages == []


def test_a_server_that_refuses_fails_no_page(client, signed_in, mail, sink, caplog):
    user = signed_in("coordinator").user
    sink.refuses[user.email] = "550 No such mailbox"
    assert client.send("/entry/forgotten", email=user.email).status_code < 400
    mail.close()
    assert sink.messages == []
    assert "not sent" in caplog.text
    assert user.email not in caplog.text
