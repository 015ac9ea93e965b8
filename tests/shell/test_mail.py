"""One message over SMTP: what it looks like, and what became of it."""

import socket
import threading
from datetime import UTC, datetime

import pytest

from intersect.exchange.mail import Letter, MailLine, NoMailServer, email_message
from intersect.settings import Settings
from tests.mail_sink import mail_sink

AT = datetime(2026, 11, 28, 12, tzinfo=UTC)
LETTER = Letter(
    "María Ñancupil",
    "maria@ejemplo.cl",
    "¿Cómo funciona su red? ¡Responda!",
    "Hola, María.\n.\nhttps://redes.ejemplo.cl/r/" + "a" * 60 + "\n",
    "intersect.1234",
    "https://redes.ejemplo.cl/u/abc",
)


@pytest.fixture
def sink():
    with mail_sink() as (kept, port):
        kept.port = port
        yield kept


def settings_for(port, tmp_path, **more):
    return Settings.from_environ(
        {
            "INTERSECT_INSTANCE": str(tmp_path),
            "INTERSECT_SMTP_HOST": "127.0.0.1",
            "INTERSECT_SMTP_PORT": str(port),
            "INTERSECT_SMTP_SECURITY": "none",
            "INTERSECT_MAIL_SENDER": "Redes de Ñuñoa <redes@ejemplo.cl>",
            "INTERSECT_MAIL_REPLY_TO": "equipo@ejemplo.cl",
            **more,
        }
    )


@pytest.fixture
def line(sink, tmp_path):
    with MailLine(settings_for(sink.port, tmp_path)) as opened:
        yield opened


def test_a_message_arrives_as_it_was_written(line, sink):
    assert line.send(LETTER, AT).fate == "sent"
    [message] = sink.messages
    assert message["Subject"] == LETTER.subject
    assert message["To"].addresses[0].display_name == "María Ñancupil"
    assert message["From"].addresses[0].display_name == "Redes de Ñuñoa"
    assert message["Reply-To"].addresses[0].addr_spec == "equipo@ejemplo.cl"
    assert message["Message-ID"] == "<intersect.1234@ejemplo.cl>"
    assert message["Date"].datetime == AT
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["List-Unsubscribe"] == "<https://redes.ejemplo.cl/u/abc>"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert message.get_content().replace("\r", "") == LETTER.body


def test_what_travels_is_ascii_in_short_lines(tmp_path):
    message = email_message(settings_for(25, tmp_path), LETTER, AT)
    raw = message.as_bytes()
    assert raw.isascii()
    assert max(map(len, raw.splitlines())) <= 78


def test_many_messages_share_a_connection(line, sink):
    for _ in range(5):
        line.open()
        line.send(LETTER, AT)
    assert len(sink.messages) == 5
    assert sink.connections == 1


def test_a_refusal_has_the_words_of_the_server(line, sink):
    sink.refuses["maria@ejemplo.cl"] = "550 5.1.1 No such mailbox"
    outcome = line.send(LETTER, AT)
    assert (outcome.fate, outcome.words) == ("refused", "550 5.1.1 No such mailbox")
    assert not sink.messages
    sink.refuses.clear()
    assert line.send(LETTER, AT).fate == "sent", "the line goes on after a refusal"


def test_not_now_is_no_refusal(line, sink):
    sink.refuses["maria@ejemplo.cl"] = "451 Greylisted, try again later"
    assert line.send(LETTER, AT).fate == "postponed"


def test_a_line_that_breaks_after_the_message_leaves_its_fate_unknown(line, sink):
    sink.hangs_up_after_data = True
    assert line.send(LETTER, AT).fate == "uncertain"
    sink.hangs_up_after_data = False
    assert line.send(LETTER, AT).fate == "sent", "the next one gets a new connection"


@pytest.mark.parametrize("address", ["maria", "a b@ejemplo.cl", "@", "ñandú@"])
def test_what_is_no_address_is_refused(line, sink, address):
    letter = Letter("María", address, "Hola", "Hola", "x.1")
    assert line.send(letter, AT).fate == "refused"
    assert not sink.messages


@pytest.mark.parametrize("name", ["María\nBcc: otra@ejemplo.cl", "O'Higgins, «Ñ» <x>"])
def test_a_name_adds_no_header(line, sink, name):
    letter = Letter(name, "maria@ejemplo.cl", "Hola", "Hola", "x.1")
    assert line.send(letter, AT).fate == "sent"
    assert sink.messages[0]["Bcc"] is None
    assert sink.recipients == ["maria@ejemplo.cl"]


def test_an_address_with_accents_arrives_where_the_server_can(line, sink):
    letter = Letter("Ñandú", "ñandú@ejemplo.cl", "Hola", "Hola", "x.1")
    assert line.send(letter, AT).fate == "sent"
    assert len(sink.messages) == 1


def test_no_server_is_told_before_anything_is_sent(tmp_path):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        with (
            MailLine(settings_for(port, tmp_path)) as line,
            pytest.raises(NoMailServer),
        ):
            line.open()


def test_a_server_that_leaves_before_the_message_leaves_it_unsent(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as server:

        def talk():
            client, _ = server.accept()
            with client:
                client.sendall(b"220 hi\r\n")
                client.recv(99)
                client.sendall(b"250 hi\r\n")
                client.recv(99)  # MAIL FROM, and then nothing

        thread = threading.Thread(target=talk)
        thread.start()
        with MailLine(settings_for(server.getsockname()[1], tmp_path)) as line:
            assert line.send(LETTER, AT).fate == "postponed"
        thread.join()
