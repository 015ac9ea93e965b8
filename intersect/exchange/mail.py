"""E-mail: one message, one connection for many, and what became of each.

What matters most is what is *not* known: when the line breaks after the whole message
was handed over and before the server has said a word, it may be on its way or not.
"""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime, parseaddr
from functools import partial
from types import TracebackType
from typing import Literal, Self

from intersect.settings import Settings

PATIENCE = 30
"""Seconds that the server may take for each of its answers."""
MOST_ON_ONE_CONNECTION = 100
"""Messages after which a new connection is made; many servers end it at some number."""
LONGEST_WORDS = 300
NO_NUMBER = -1
"""What smtplib takes an answer for that does not begin with a number."""

Fate = Literal["sent", "refused", "postponed", "uncertain"]
"""Postponed: the server, or the line to it, was not ready; it certainly did not go."""


@dataclass(frozen=True)
class Letter:
    """A message to one person."""

    to_name: str
    to_address: str
    subject: str
    body: str
    id: str
    """What makes its Message-ID: the same each time that the same one is sent."""
    unsubscribe_url: str = ""


@dataclass(frozen=True)
class Outcome:
    """What became of a message, with the server's words where it had any."""

    fate: Fate
    words: str = ""


class NoMailServer(Exception):
    """The server cannot be reached, or does not let us in; nothing was sent."""


class MailLine:
    """A connection to the mail server of the settings, made when it is needed.

    After `NoMailServer` the next message tries again.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._server: smtplib.SMTP | None = None
        self._sent = 0

    def __enter__(self) -> Self:
        """Return the line."""
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        """Say goodbye."""
        self.close()

    def close(self) -> None:
        """End the connection, if there is one."""
        server, self._server = self._server, None
        if server is not None:
            with suppress(smtplib.SMTPException, OSError):
                server.quit()

    def open(self) -> None:
        """Have a connection that works; raise `NoMailServer` where there is none.

        Called before a message is said to be on its way: so one that cannot leave
        is never taken for one whose fate is unknown.
        """
        if self._sent >= MOST_ON_ONE_CONNECTION:
            self.close()
        if self._server is not None:
            try:
                if self._server.noop()[0] == 250:
                    return
            except (smtplib.SMTPException, OSError):
                pass
            self.close()
        self._sent = 0
        try:
            self._server = _connected(self.settings)
        except (smtplib.SMTPException, OSError) as error:
            raise NoMailServer(_words(error)) from error

    def send(self, letter: Letter, at: datetime) -> Outcome:
        """Send one message and say what became of it."""
        if self._server is None:
            self.open()
        assert self._server is not None
        self._sent += 1
        try:
            message = email_message(self.settings, letter, at)
        except (ValueError, MessageError) as error:  # no address at all
            return Outcome("refused", _words(error))
        outcome = _deliver(self._server, message)
        if outcome.fate in ("uncertain", "postponed"):
            self.close()
        return outcome


def email_message(settings: Settings, letter: Letter, at: datetime) -> EmailMessage:
    """Return a message as it travels: plain text, with what mail programs expect."""
    message = EmailMessage()
    name, address = parseaddr(settings.mail_sender)
    message["From"] = _mailbox(name, address)
    message["To"] = _mailbox(letter.to_name, letter.to_address)
    if settings.mail_reply_to:
        message["Reply-To"] = _mailbox(*parseaddr(settings.mail_reply_to))
    message["Subject"] = letter.subject
    message["Date"] = format_datetime(at)
    message["Message-ID"] = f"<{letter.id}@{address.rpartition('@')[2]}>"
    # No holiday notices in answer to it.
    message["Auto-Submitted"] = "auto-generated"
    if letter.unsubscribe_url:
        message["List-Unsubscribe"] = f"<{letter.unsubscribe_url}>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message.set_content(letter.body, cte="quoted-printable")
    return message


def _mailbox(name: str, address: str) -> Address:
    before, _, after = address.rpartition("@")
    if not (before and after) or any(c.isspace() for c in address):
        raise ValueError("not an e-mail address")
    return Address(" ".join(name.split()), before, after)


def _connected(settings: Settings) -> smtplib.SMTP:
    context = ssl.create_default_context()
    place = (settings.smtp_host, settings.smtp_port)
    server: smtplib.SMTP
    if settings.smtp_security == "tls":
        server = smtplib.SMTP_SSL(*place, timeout=PATIENCE, context=context)
    else:
        server = smtplib.SMTP(*place, timeout=PATIENCE)
    try:
        if settings.smtp_security == "starttls":
            server.starttls(context=context)
        if settings.smtp_user:
            server.login(settings.smtp_user, settings.smtp_password)
    except BaseException:
        server.close()
        raise
    return server


def _deliver(server: smtplib.SMTP, message: EmailMessage) -> Outcome:
    """Go through the conversation step by step: only so it is known where it ended."""
    to = message["To"].addresses[0].addr_spec
    sender = message["From"].addresses[0].addr_spec
    try:
        server.ehlo_or_helo_if_needed()
        is_plain = to.isascii() and sender.isascii()
        if not is_plain and not server.has_extn("smtputf8"):
            return Outcome("refused", "SMTPUTF8")
        content = message.as_bytes(policy=SMTP if is_plain else SMTPUTF8)
        options = () if is_plain else ("SMTPUTF8", "BODY=8BITMIME")
        steps: tuple[Callable[[], tuple[int, bytes]], ...] = (
            partial(server.mail, sender, options),
            partial(server.rcpt, to),
            partial(server.docmd, "DATA"),
        )
        for step in steps:
            code, words = step()
            if code not in (250, 251, 354):
                with suppress(smtplib.SMTPException, OSError):
                    server.rset()
                return _refusal(code, words)
    except (smtplib.SMTPException, OSError, ValueError) as error:
        return Outcome("postponed", _words(error))  # not a byte of the message went
    try:
        server.send(_dotted(content))
        code, words = server.getreply()
    except (smtplib.SMTPException, OSError) as error:
        return Outcome("uncertain", _words(error))
    if code == 250:
        return Outcome("sent")
    # Not a number: it said something, but nobody knows what.
    return Outcome("uncertain") if code == NO_NUMBER else _refusal(code, words)


def _dotted(content: bytes) -> bytes:
    """Return a message as DATA wants it: dots doubled, and one at the end."""
    lines = content.replace(b"\n.", b"\n..")
    start = b"." if lines.startswith(b".") else b""
    end = b"" if lines.endswith(b"\r\n") else b"\r\n"
    return start + lines + end + b".\r\n"


def _refusal(code: int, words: bytes) -> Outcome:
    """Return what a server's «no» means: 4xx is «not now», the rest is for good."""
    said = f"{code} {words.decode('utf-8', 'replace')}"
    is_passing = code == NO_NUMBER or 400 <= code < 500
    fate: Fate = "postponed" if is_passing else "refused"
    return Outcome(fate, " ".join(said.split())[:LONGEST_WORDS])


def _words(error: Exception) -> str:
    """Return what the server or the system said, never what we said to it."""
    if isinstance(error, smtplib.SMTPResponseException):
        text = error.smtp_error
        said = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
        return f"{error.smtp_code} {said}"[:LONGEST_WORDS]
    return (str(error) or type(error).__name__)[:LONGEST_WORDS]
