"""A mail server on this machine: keeps what it is sent, and can be made difficult."""

from __future__ import annotations

import asyncio
import socket
from collections import Counter
from collections.abc import Callable
from contextlib import contextmanager
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP

Answer = Callable[[str, EmailMessage], str | None]


class Sink:
    """What arrived, in its order."""

    def __init__(self) -> None:
        self.messages: list[EmailMessage] = []
        self.keeps_messages = True
        self.received: Counter[str] = Counter()
        """Message-ID -> how often it came."""
        self.refuses: dict[str, str] = {}
        """Address -> what the server says instead of accepting it."""
        self.hangs_up_after_data = False
        self.delay = 0.0
        self.connections = 0

    @property
    def recipients(self) -> list[str]:
        return [each["To"].addresses[0].addr_spec for each in self.messages]

    async def handle_RCPT(self, _server, _session, envelope, address, _options):
        if address in self.refuses:
            return self.refuses[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _session, envelope):
        message = message_from_bytes(envelope.content, policy=default)
        self.received[message["Message-ID"]] += 1
        if self.keeps_messages:
            self.messages.append(message)
        if self.delay:
            await asyncio.sleep(self.delay)
        if self.hangs_up_after_data:
            server.transport.close()
        return "250 OK"


class _Server(Controller):
    def factory(self) -> SMTP:
        self.handler.connections += 1
        return SMTP(self.handler, enable_SMTPUTF8=True, hostname="localhost")


def free_port() -> int:
    """Return the number of a port of this machine that nobody listens at."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


@contextmanager
def mail_sink():
    """Run a mail server on a free port; yield what it keeps, and its port."""
    sink, port = Sink(), free_port()
    server = _Server(sink, hostname="127.0.0.1", port=port)
    server.start()
    sink.connections = 0  # it has called itself to see that it lives
    try:
        yield sink, port
    finally:
        server.stop()
