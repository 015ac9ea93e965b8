"""Messages to the staff, sent beside the requests that ask for them.

How long a page takes must not tell whether somebody has an account, and a message of
this kind is worth nothing later: who did not get it asks again. So it waits in this
process alone, and its link is kept nowhere.
"""

from __future__ import annotations

import logging
import secrets
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

from intersect.exchange.mail import Letter, MailLine, NoMailServer, Outcome
from intersect.settings import Settings
from intersect.web.logs import log

LOGGER = "intersect.mail"


class StaffMail:
    """Sends one message after the other, in a thread that begins with the first."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._thread = ThreadPoolExecutor(1, "staff-mail")

    def __call__(self, to: str, subject: str, body: str) -> None:
        """Take a message on, and return at once."""
        letter = Letter("", to, subject, body, secrets.token_hex(16))
        self._thread.submit(self._send, letter)

    def close(self) -> None:
        """Send what waits, and end the thread."""
        self._thread.shutdown()

    def _send(self, letter: Letter) -> None:
        try:
            with MailLine(self._settings) as line:
                outcome = line.send(letter, datetime.now(UTC))
        except NoMailServer as error:
            outcome = Outcome("refused", str(error))
        if outcome.fate != "sent":
            # Not to whom: the log knows nobody.
            log(LOGGER, logging.WARNING, "not sent", fate=outcome.fate)
