"""The settings of the OpenID Connect provider where the staff can sign in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict
from urllib.parse import urlsplit

from intersect.language import message
from intersect.settings.values import SettingsError

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class ProviderSettings(TypedDict, total=False):
    """The fields of `Settings` about the provider; none without one."""

    oidc_issuer: str
    oidc_client_id: str
    oidc_client_secret: str
    oidc_name: str


def is_protected(url: str) -> bool:
    """Tell whether nobody on the way can read or change what goes to this address."""
    parts = urlsplit(url)
    return bool(parts.hostname) and (
        parts.scheme == "https"
        or (parts.scheme == "http" and parts.hostname in LOOPBACK)
    )


def read_provider(environ: Mapping[str, str]) -> ProviderSettings:
    """Return the settings of the provider; those without an issuer are not looked at.

    Raise `SettingsError` on an address that others can read, or a setting left out.
    """
    issuer = environ.get("INTERSECT_OIDC_ISSUER", "")
    if not issuer:
        return {}
    if not is_protected(issuer):
        raise SettingsError(message("INTERSECT_OIDC_ISSUER must start with https://."))
    return {
        "oidc_issuer": issuer,
        "oidc_client_id": _needed(environ, "INTERSECT_OIDC_CLIENT_ID"),
        "oidc_client_secret": _needed(environ, "INTERSECT_OIDC_CLIENT_SECRET"),
        "oidc_name": _needed(environ, "INTERSECT_OIDC_NAME"),
    }


def _needed(environ: Mapping[str, str], setting: str) -> str:
    value = environ.get(setting, "")
    if not value:
        raise SettingsError(
            message("{setting} is needed with INTERSECT_OIDC_ISSUER.", setting=setting)
        )
    return value
