"""Mail over encrypted lines, with a name and a password, to a real server."""

import ssl
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult

from intersect.exchange.mail import Letter, MailLine, NoMailServer
from tests.certificate import write_certificate
from tests.mail_sink import Sink, free_port, mail_sink
from tests.shell.test_mail import settings_for

pytestmark = pytest.mark.filterwarnings(
    # What aiosmtpd knows of TLS is only STARTTLS.
    "ignore:Requiring AUTH while not requiring TLS:UserWarning"
)

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
LETTER = Letter("Ana", "ana@ejemplo.cl", "Hola", "Buenos días.\n", "1")
USER, PASSWORD = "redes", "una clave, con: signos"


class Kept(Sink):
    """What arrived, and whether its line was encrypted."""

    def __init__(self):
        super().__init__()
        self.encrypted = []

    async def handle_DATA(self, server, session, envelope):
        self.encrypted.append(server.transport.get_extra_info("sslcontext") is not None)
        return await super().handle_DATA(server, session, envelope)


def knows(_server, _session, _envelope, _mechanism, given):
    known = given.login == USER.encode() and given.password == PASSWORD.encode()
    return AuthResult(success=known, handled=known)


def serving(sink, context, way, port):
    """Return a server that takes mail only encrypted and from whom it knows."""
    options = {
        "authenticator": knows,
        "auth_required": True,
        "auth_require_tls": way == "starttls",
        "hostname": "localhost",
        "timeout": 20,
    }
    if way == "starttls":
        options |= {"tls_context": context, "require_starttls": True}

    class Server(Controller):
        def factory(self):
            return SMTP(self.handler, **options)

    inner = context if way == "tls" else None
    return Server(sink, hostname="127.0.0.1", port=port, ssl_context=inner)


@pytest.fixture(params=["tls", "starttls"])
def way(request):
    return request.param


@pytest.fixture
def server(way, tmp_path, monkeypatch):
    certificate, key = write_certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    sink, port = Kept(), free_port()
    running = serving(sink, context, way, port)
    running.start()
    yield sink, port
    running.stop()


@pytest.fixture
def settings(server, way, tmp_path):
    return replace(
        settings_for(server[1], tmp_path),
        smtp_security=way,
        smtp_user=USER,
        smtp_password=PASSWORD,
    )


def test_a_message_goes_encrypted_and_with_a_password(server, settings):
    sink, _ = server
    with MailLine(settings) as line:
        assert line.send(LETTER, NOW).fate == "sent"
    assert sink.recipients == ["ana@ejemplo.cl"]
    assert sink.encrypted == [True]


def test_a_wrong_password_is_told_in_the_server_s_words_and_nothing_is_sent(
    server, settings
):
    sink, _ = server
    with (
        MailLine(replace(settings, smtp_password="otra")) as line,
        pytest.raises(NoMailServer, match="535") as refused,
    ):
        line.send(LETTER, NOW)
    assert "otra" not in str(refused.value)
    assert not sink.messages


def test_a_server_that_nobody_vouches_for_gets_neither_password_nor_message(
    server, settings, monkeypatch
):
    sink, _ = server
    monkeypatch.delenv("SSL_CERT_FILE")
    with (
        MailLine(settings) as line,
        pytest.raises(NoMailServer, match="(?i)certificate"),
    ):
        line.send(LETTER, NOW)
    assert not sink.messages


def test_a_server_without_encryption_gets_no_password(tmp_path, way):
    with mail_sink() as (sink, port):
        plain = replace(
            settings_for(port, tmp_path),
            smtp_security=way,
            smtp_user=USER,
            smtp_password=PASSWORD,
        )
        with MailLine(plain) as line, pytest.raises(NoMailServer):
            line.send(LETTER, NOW)
    assert not sink.messages
