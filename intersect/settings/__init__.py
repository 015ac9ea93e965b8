"""The settings of one installation, read once from the environment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, cast, get_args

from intersect.language import DEFAULT_LANGUAGE, LANGUAGES, message
from intersect.paths import shipped
from intersect.settings.mail import SMTP_SECURITY, read_mail
from intersect.settings.provider import read_provider
from intersect.settings.secret import kept_secret
from intersect.settings.values import SettingsError, megabytes, not_among

__all__ = (
    "LOG_LEVELS",
    "SHORTEST_TOKEN",
    "Settings",
    "SettingsError",
    "TwoFactor",
    "language_in",
)

TwoFactor = Literal["required", "optional"]
LOG_LEVELS = ("info", "warning", "error")
MOST_PROXIES = 5
SHORTEST_TOKEN = 16
"""Of what opens the metrics; shorter ones can be guessed."""


@dataclass(frozen=True)
class Settings:
    """Everything an installation can choose; README's table lists each field."""

    instance: Path
    """Folder of the database and the secret key (INTERSECT_INSTANCE)."""
    database_url: str = field(repr=False)  # may hold a password
    """SQLAlchemy address of the database (INTERSECT_DATABASE_URL)."""
    secret_key: str = field(repr=False)
    """Signs cookies and forms (INTERSECT_SECRET_KEY)."""
    questionnaires: Path
    """Folder of the questionnaire files (INTERSECT_QUESTIONNAIRES)."""
    base_url: str
    """Address that personal links start with (INTERSECT_BASE_URL)."""
    secure_cookies: bool
    """Send cookies over HTTPS only (INTERSECT_SECURE_COOKIES, 1 or 0)."""
    language: str = DEFAULT_LANGUAGE
    """What readers are spoken to in until they choose (INTERSECT_LANGUAGE)."""
    proxies: int = 0
    """Proxies in front whose word on address and scheme counts (INTERSECT_PROXIES)."""
    metrics_token: str = field(default="", repr=False)
    """Opens /metrics, which is not there without it (INTERSECT_METRICS_TOKEN)."""
    log_level: str = ""
    """Least level of the log: info, warning or error (INTERSECT_LOG_LEVEL)."""
    two_factor: TwoFactor = "required"
    """Whether administrators and evaluators must set up a second step, seven days
    after their account was made at the latest (INTERSECT_TWO_FACTOR)."""
    files_mb: int = 2048
    """Megabytes of exports and batches that wait to be fetched; the oldest make room
    (INTERSECT_FILES_MB)."""
    documents_mb: int = 500
    """Megabytes of printed documents that are kept, some 7,000; those that were not
    used for longest make room (INTERSECT_DOCUMENTS_MB)."""
    smtp_host: str = ""
    """The mail server; without it no e-mail is sent (INTERSECT_SMTP_HOST)."""
    smtp_port: int = SMTP_SECURITY["starttls"]
    """Its port (INTERSECT_SMTP_PORT)."""
    smtp_security: str = "starttls"
    """Protection of the line: starttls, tls or none (INTERSECT_SMTP_SECURITY)."""
    smtp_user: str = ""
    """Who signs in to it; empty: nobody needs to (INTERSECT_SMTP_USER)."""
    smtp_password: str = field(default="", repr=False)
    """With which password (INTERSECT_SMTP_PASSWORD)."""
    mail_sender: str = ""
    """Who messages come from: «Name <address>» (INTERSECT_MAIL_SENDER)."""
    mail_reply_to: str = ""
    """Where answers go, if not there (INTERSECT_MAIL_REPLY_TO)."""
    oidc_issuer: str = ""
    """The OpenID Connect provider where the staff signs in (INTERSECT_OIDC_ISSUER)."""
    oidc_client_id: str = ""
    """What it calls this installation (INTERSECT_OIDC_CLIENT_ID)."""
    oidc_client_secret: str = field(default="", repr=False)
    """How it knows that it is us (INTERSECT_OIDC_CLIENT_SECRET)."""
    oidc_name: str = ""
    """What the button to it says (INTERSECT_OIDC_NAME)."""

    @property
    def sends_mail(self) -> bool:
        """Tell whether a mail server is configured."""
        return bool(self.smtp_host)

    @classmethod
    def from_environ(cls, environ: Mapping[str, str]) -> Settings:
        """Return the settings in `environ`; raise `SettingsError` on a bad one.

        What is left out has a default that suits one machine: everything in the
        instance folder, and a secret key made there on first use.
        """
        instance = Path(environ.get("INTERSECT_INSTANCE", "instance")).resolve()
        database_url = environ.get("INTERSECT_DATABASE_URL", "")
        if not database_url:
            database_url = f"sqlite:///{instance / 'intersect.db'}"
        base_url = environ.get("INTERSECT_BASE_URL", "http://127.0.0.1:8000")
        if not base_url.startswith(("http://", "https://")):
            raise SettingsError(
                message("INTERSECT_BASE_URL must start with http:// or https://.")
            )
        secure = environ.get("INTERSECT_SECURE_COOKIES") or str(
            int(base_url.startswith("https://"))
        )
        if secure not in {"0", "1"}:
            raise not_among("INTERSECT_SECURE_COOKIES", ("1", "0"))
        return cls(
            instance=instance,
            database_url=database_url,
            secret_key=environ.get("INTERSECT_SECRET_KEY") or kept_secret(instance),
            questionnaires=Path(
                environ.get("INTERSECT_QUESTIONNAIRES") or shipped("questionnaires")
            ),
            base_url=base_url.rstrip("/"),
            secure_cookies=secure == "1",
            language=language_in(environ),
            proxies=_proxies(environ.get("INTERSECT_PROXIES") or "0"),
            metrics_token=_metrics_token(environ.get("INTERSECT_METRICS_TOKEN", "")),
            log_level=_log_level(environ.get("INTERSECT_LOG_LEVEL", "")),
            two_factor=_two_factor(environ.get("INTERSECT_TWO_FACTOR") or "required"),
            files_mb=megabytes(environ, "INTERSECT_FILES_MB", cls.files_mb),
            documents_mb=megabytes(environ, "INTERSECT_DOCUMENTS_MB", cls.documents_mb),
            **read_mail(environ),
            **read_provider(environ),
        )


def language_in(environ: Mapping[str, str]) -> str:
    """Return the language that `environ` chooses, else the default.

    Raise `SettingsError` when it names one that the program does not speak.
    """
    code = environ.get("INTERSECT_LANGUAGE") or DEFAULT_LANGUAGE
    if code not in LANGUAGES:
        raise not_among("INTERSECT_LANGUAGE", LANGUAGES)
    return code


def _proxies(value: str) -> int:
    if not (value.isascii() and value.isdigit() and int(value) <= MOST_PROXIES):
        raise SettingsError(
            message(
                "INTERSECT_PROXIES must be a number from 0 to {most}.",
                most=MOST_PROXIES,
            )
        )
    return int(value)


def _metrics_token(value: str) -> str:
    if value and not (value.isascii() and len(value) >= SHORTEST_TOKEN):
        raise SettingsError(
            message(
                "INTERSECT_METRICS_TOKEN must have {least} ASCII characters or more.",
                least=SHORTEST_TOKEN,
            )
        )
    return value


def _log_level(value: str) -> str:
    if value not in {"", *LOG_LEVELS}:
        raise not_among("INTERSECT_LOG_LEVEL", LOG_LEVELS)
    return value


def _two_factor(value: str) -> TwoFactor:
    if value not in get_args(TwoFactor):
        raise not_among("INTERSECT_TWO_FACTOR", get_args(TwoFactor))
    return cast("TwoFactor", value)
