"""The settings of one installation, read once from the environment."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from intersect.paths import shipped


class SettingsError(Exception):
    """A setting is missing or unusable; the message says which and what to do."""


@dataclass(frozen=True)
class Settings:
    """Everything an installation can choose; README's table lists each field."""

    instance: Path
    """Folder of the database and the secret key (INTERSECT_INSTANCE)."""
    database_url: str
    """SQLAlchemy address of the database (INTERSECT_DATABASE_URL)."""
    secret_key: str
    """Signs cookies and forms (INTERSECT_SECRET_KEY)."""
    questionnaires: Path
    """Folder of the questionnaire files (INTERSECT_QUESTIONNAIRES)."""
    base_url: str
    """Address that personal links start with (INTERSECT_BASE_URL)."""
    secure_cookies: bool
    """Send cookies over HTTPS only (INTERSECT_SECURE_COOKIES, 1 or 0)."""

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
                "INTERSECT_BASE_URL must start with http:// or https://"
            )
        secure = environ.get("INTERSECT_SECURE_COOKIES") or str(
            int(base_url.startswith("https://"))
        )
        if secure not in {"0", "1"}:
            raise SettingsError("INTERSECT_SECURE_COOKIES must be 1 or 0")
        return cls(
            instance=instance,
            database_url=database_url,
            secret_key=environ.get("INTERSECT_SECRET_KEY") or _kept_secret(instance),
            questionnaires=Path(
                environ.get("INTERSECT_QUESTIONNAIRES") or shipped("questionnaires")
            ),
            base_url=base_url.rstrip("/"),
            secure_cookies=secure == "1",
        )


def _kept_secret(instance: Path) -> str:
    """Return the secret key kept in the instance folder; make it on first use."""
    kept = instance / "secret_key"
    try:
        instance.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not kept.exists():
            fresh = kept.with_suffix(".new")
            fresh.touch(mode=0o600)
            fresh.write_text(secrets.token_urlsafe(48), encoding="ascii")
            fresh.replace(kept)  # a key is there whole or not at all
        return kept.read_text(encoding="ascii")
    except OSError as error:
        raise SettingsError(
            f"{instance} cannot be written ({error.strerror}): choose another folder "
            "with INTERSECT_INSTANCE, or set INTERSECT_SECRET_KEY"
        ) from error
