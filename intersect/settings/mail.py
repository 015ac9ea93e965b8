"""The settings of the mail server and of what it sends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from intersect.language import message
from intersect.settings.values import SettingsError, ascii_only, mailbox, not_among

SMTP_SECURITY: Mapping[str, int] = {"starttls": 587, "tls": 465, "none": 25}
"""How the line to the mail server is protected -> the usual port for it."""
LAST_PORT = 65535


class MailSettings(TypedDict, total=False):
    """The fields of `Settings` about e-mail; none without a server."""

    smtp_host: str
    smtp_port: int
    smtp_security: str
    smtp_user: str
    smtp_password: str
    mail_sender: str
    mail_reply_to: str


def read_mail(environ: Mapping[str, str]) -> MailSettings:
    """Return the settings of e-mail; those without a server are not looked at."""
    host = environ.get("INTERSECT_SMTP_HOST", "")
    if not host:
        return {}
    security = environ.get("INTERSECT_SMTP_SECURITY") or "starttls"
    if security not in SMTP_SECURITY:
        raise not_among("INTERSECT_SMTP_SECURITY", SMTP_SECURITY)
    port = environ.get("INTERSECT_SMTP_PORT") or str(SMTP_SECURITY[security])
    if not (port.isascii() and port.isdigit() and 0 < int(port) <= LAST_PORT):
        raise SettingsError(
            message(
                "INTERSECT_SMTP_PORT must be a number from 1 to {most}.",
                most=str(LAST_PORT),
            )
        )
    return {
        "smtp_host": host,
        "smtp_port": int(port),
        "smtp_security": security,
        "smtp_user": ascii_only(environ, "INTERSECT_SMTP_USER"),
        "smtp_password": ascii_only(environ, "INTERSECT_SMTP_PASSWORD"),
        "mail_sender": mailbox(environ, "INTERSECT_MAIL_SENDER", required=True),
        "mail_reply_to": mailbox(environ, "INTERSECT_MAIL_REPLY_TO"),
    }
