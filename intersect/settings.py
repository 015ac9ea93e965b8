"""The settings of one installation, read once from the environment."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from intersect.language import DEFAULT_LANGUAGE, LANGUAGES, Explained, message
from intersect.paths import shipped

LOG_LEVELS = ("info", "warning", "error")
MOST_PROXIES = 5
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
