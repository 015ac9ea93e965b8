"""The settings of one installation, read once from the environment."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from email.utils import parseaddr
from pathlib import Path
from typing import Literal, TypedDict, cast, get_args
from urllib.parse import urlsplit

from intersect.language import DEFAULT_LANGUAGE, LANGUAGES, Explained, message
from intersect.paths import shipped

TwoFactor = Literal["required", "optional"]
LOG_LEVELS = ("info", "warning", "error")
SMTP_SECURITY: Mapping[str, int] = {"starttls": 587, "tls": 465, "none": 25}
"""How the line to the mail server is protected -> the usual port for it."""
MOST_PROXIES = 5
LAST_PORT = 65535
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
SHORTEST_TOKEN = 16
"""Of what opens the metrics; shorter ones can be guessed."""


class SettingsError(Explained):
    """A setting is missing or unusable; the message says which and what to do."""


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
            raise _not_among("INTERSECT_SECURE_COOKIES", ("1", "0"))
        return cls(
            instance=instance,
            database_url=database_url,
            secret_key=environ.get("INTERSECT_SECRET_KEY") or _kept_secret(instance),
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
            oidc_issuer=_issuer(environ),
            oidc_client_id=environ.get("INTERSECT_OIDC_CLIENT_ID", ""),
            oidc_client_secret=environ.get("INTERSECT_OIDC_CLIENT_SECRET", ""),
            oidc_name=environ.get("INTERSECT_OIDC_NAME", ""),
            **_mail(environ),
        )


def language_in(environ: Mapping[str, str]) -> str:
    """Return the language that `environ` chooses, else the default.

    Raise `SettingsError` when it names one that the program does not speak.
    """
    code = environ.get("INTERSECT_LANGUAGE") or DEFAULT_LANGUAGE
    if code not in LANGUAGES:
        raise _not_among("INTERSECT_LANGUAGE", LANGUAGES)
    return code


def _not_among(setting: str, allowed: Iterable[str]) -> SettingsError:
    return SettingsError(
        message(
            "{setting} must be one of these: {values}.",
            setting=setting,
            values=", ".join(allowed),
        )
    )


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
        raise _not_among("INTERSECT_LOG_LEVEL", LOG_LEVELS)
    return value


def _two_factor(value: str) -> TwoFactor:
    if value not in get_args(TwoFactor):
        raise _not_among("INTERSECT_TWO_FACTOR", get_args(TwoFactor))
    return cast("TwoFactor", value)


def is_protected(url: str) -> bool:
    """Tell whether nobody on the way can read or change what goes to this address."""
    parts = urlsplit(url)
    return bool(parts.hostname) and (
        parts.scheme == "https"
        or (parts.scheme == "http" and parts.hostname in LOOPBACK)
    )


def _issuer(environ: Mapping[str, str]) -> str:
    """Return the provider's address; without one the others are not looked at."""
    issuer = environ.get("INTERSECT_OIDC_ISSUER", "")
    if issuer and not is_protected(issuer):
        raise SettingsError(message("INTERSECT_OIDC_ISSUER must start with https://."))
    for name in ("CLIENT_ID", "CLIENT_SECRET", "NAME") if issuer else ():
        if not environ.get(f"INTERSECT_OIDC_{name}"):
            raise SettingsError(
                message(
                    "{setting} is needed with INTERSECT_OIDC_ISSUER.",
                    setting=f"INTERSECT_OIDC_{name}",
                )
            )
    return issuer


def _make_secret(kept: Path) -> None:
    """Make a key, there whole or not at all; of two made at once one is kept."""
    fresh = kept.with_name(f"{kept.name}.{secrets.token_hex(4)}")
    try:
        fresh.touch(mode=0o600)
        fresh.write_text(secrets.token_urlsafe(48), encoding="ascii")
        with suppress(FileExistsError):
            kept.hardlink_to(fresh)
    finally:
        fresh.unlink(missing_ok=True)


class _Mail(TypedDict, total=False):
    smtp_host: str
    smtp_port: int
    smtp_security: str
    smtp_user: str
    smtp_password: str
    mail_sender: str
    mail_reply_to: str


def _mail(environ: Mapping[str, str]) -> _Mail:
    """Return the settings of e-mail; those without a server are not looked at."""
    host = environ.get("INTERSECT_SMTP_HOST", "")
    if not host:
        return {}
    security = environ.get("INTERSECT_SMTP_SECURITY") or "starttls"
    if security not in SMTP_SECURITY:
        raise _not_among("INTERSECT_SMTP_SECURITY", SMTP_SECURITY)
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
        "smtp_user": _ascii(environ, "INTERSECT_SMTP_USER"),
        "smtp_password": _ascii(environ, "INTERSECT_SMTP_PASSWORD"),
        "mail_sender": _mailbox(environ, "INTERSECT_MAIL_SENDER", required=True),
        "mail_reply_to": _mailbox(environ, "INTERSECT_MAIL_REPLY_TO"),
    }


def _ascii(environ: Mapping[str, str], setting: str) -> str:
    """Return what names us to the mail server: smtplib can say no other letters."""
    value = environ.get(setting, "")
    if not value.isascii():
        raise SettingsError(
            message(
                "{setting} can only have letters without accents, digits and signs.",
                setting=setting,
            )
        )
    return value


def _mailbox(
    environ: Mapping[str, str], setting: str, *, required: bool = False
) -> str:
    value = environ.get(setting, "").strip()
    if not value and not required:
        return ""
    before, _, after = parseaddr(value)[1].rpartition("@")
    if not (before and after) or "\n" in value or "\r" in value:
        raise SettingsError(
            message(
                "{setting} must be an e-mail address, or a name with the address in "
                "angle brackets.",
                setting=setting,
            )
        )
    return value


def _kept_secret(instance: Path) -> str:
    """Return the secret key kept in the instance folder; make it on first use."""
    kept = instance / "secret_key"
    try:
        instance.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not kept.exists():
            _make_secret(kept)
        return kept.read_text(encoding="ascii")
    except OSError as error:
        raise SettingsError(
            message(
                "Cannot write to {folder} ({reason}). Choose another folder with "
                "INTERSECT_INSTANCE, or set INTERSECT_SECRET_KEY.",
                folder=str(instance),
                reason=error.strerror or "",
            )
        ) from error
