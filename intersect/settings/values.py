"""What the readers of settings share: the error, and values of one kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from email.utils import parseaddr

from intersect.language import Explained, message

MOST_MEGABYTES = 10**6


class SettingsError(Explained):
    """A setting is missing or unusable; the message says which and what to do."""


def not_among(setting: str, allowed: Iterable[str]) -> SettingsError:
    """Return the error of a value that is none of those allowed."""
    return SettingsError(
        message(
            "{setting} must be one of these: {values}.",
            setting=setting,
            values=", ".join(allowed),
        )
    )


def megabytes(environ: Mapping[str, str], setting: str, default: int) -> int:
    """Return a size on the disk; raise `SettingsError` when it is none."""
    value = environ.get(setting) or str(default)
    if not (value.isascii() and value.isdigit() and 1 <= int(value) <= MOST_MEGABYTES):
        raise SettingsError(
            message(
                "{setting} must be a whole number of megabytes, from 1 to {most}.",
                setting=setting,
                most=str(MOST_MEGABYTES),
            )
        )
    return int(value)


def ascii_only(environ: Mapping[str, str], setting: str) -> str:
    """Return a value that must do without accents; raise `SettingsError` else."""
    value = environ.get(setting, "")
    if not value.isascii():
        raise SettingsError(
            message(
                "{setting} can only have letters without accents, digits and signs.",
                setting=setting,
            )
        )
    return value


def mailbox(environ: Mapping[str, str], setting: str, *, required: bool = False) -> str:
    """Return an e-mail address, with or without a name; raise `SettingsError` else."""
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
