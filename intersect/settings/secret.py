"""The key that signs cookies and forms, where the environment gives none."""

from __future__ import annotations

import secrets
from contextlib import suppress
from pathlib import Path

from intersect.language import message
from intersect.settings.values import SettingsError


def kept_secret(instance: Path) -> str:
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
