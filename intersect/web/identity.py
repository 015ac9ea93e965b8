"""Talking to the identity provider; its libraries are loaded when somebody comes."""

from __future__ import annotations

import time
from functools import cache
from importlib.util import find_spec
from typing import Any

from flask import current_app
from flask.typing import ResponseReturnValue

from intersect.language import message
from intersect.services.provider_accounts import Identity
from intersect.settings import Settings, SettingsError
from intersect.settings.provider import is_protected

LIBRARIES = ("authlib", "requests")
PATIENCE = 10
"""Seconds that the provider has for each answer."""
REMEMBERED = 60 * 60
"""Seconds until its addresses and keys are asked for again."""
ALGORITHMS = tuple(
    f"{family}{size}" for family in ("RS", "PS", "ES") for size in (256, 384, 512)
)
"""How it may sign: with a key of its own, never without or with our secret."""
MORE_THAN_A_PASSWORD = frozenset({"mfa"})
STATES = "_state_provider_"
"""How the library's entries of sign-ins under way begin, in the session."""


class ProviderError(Exception):
    """The provider does not answer, or not as it should; a fixed text says how."""


class ConsentRefused(Exception):
    """The person did not want to sign in there."""


class UnknownState(Exception):
    """The answer belongs to no sign-in that was begun in this browser."""


def require_library() -> None:
    """Refuse to start without what signing in at a provider needs."""
    if not all(find_spec(name) for name in LIBRARIES):
        raise SettingsError(
            message(
                "INTERSECT_OIDC_ISSUER needs packages that are not installed: install "
                "intersect[oidc]."
            )
        )


def begin(settings: Settings, redirect_uri: str) -> ResponseReturnValue:
    """Return the redirection to the provider; what must come back is kept."""
    with _Faults():
        redirection: ResponseReturnValue = _client(settings).authorize_redirect(
            redirect_uri
        )
    return redirection


def identify(settings: Settings) -> Identity:
    """Return who the provider says came back with this request."""
    with _Faults():
        client = _client(settings)
        token = client.authorize_access_token(
            claims_options={
                "iss": {"essential": True, "value": settings.oidc_issuer},
                "aud": {"essential": True, "value": settings.oidc_client_id},
            }
        )
        claims = token.get("userinfo")
        if not claims:
            raise ProviderError("no identity token")
        more = {} if "email" in claims else _more(client, token, claims["sub"])
    told = {**more, **claims}
    verified = told.get("email_verified") in (True, "true")
    methods = claims.get("amr") or []
    return Identity(
        issuer=settings.oidc_issuer,
        subject=str(claims["sub"]),
        email=str(told.get("email") or "").strip() if verified else "",
        has_second_step=isinstance(methods, list)
        and bool(MORE_THAN_A_PASSWORD.intersection(map(str, methods))),
    )


def _more(client: Any, token: dict[str, Any], subject: str) -> dict[str, Any]:  # noqa: ANN401
    """Return what the provider tells about them beside the token."""
    if "userinfo_endpoint" not in client.load_server_metadata():
        return {}
    told: dict[str, Any] = client.userinfo(token=token)
    return told if told.get("sub") == subject else {}


def _client(settings: Settings) -> Any:  # noqa: ANN401 # untyped library
    """Return what talks to the provider, made anew when it is too old."""
    kept, until = current_app.extensions.get("intersect.provider", (None, 0.0))
    if kept is None or until < time.monotonic():
        kept = _new_client(settings)
        until = time.monotonic() + REMEMBERED
        current_app.extensions["intersect.provider"] = kept, until
    return kept


def _new_client(settings: Settings) -> Any:  # noqa: ANN401
    from authlib.integrations.base_client import FrameworkIntegration
    from authlib.integrations.flask_client import FlaskOAuth2App

    class Client(FlaskOAuth2App):  # type: ignore[misc]
        client_cls = _careful_session()

    issuer = settings.oidc_issuer
    client = Client(
        FrameworkIntegration("provider"),
        "provider",
        client_id=settings.oidc_client_id,
        client_secret=settings.oidc_client_secret,
        server_metadata_url=f"{issuer.rstrip('/')}/.well-known/openid-configuration",
        client_kwargs={
            "scope": "openid email",
            "code_challenge_method": "S256",
            "default_timeout": PATIENCE,
            "leeway": 0,  # the token is used at once, however short it lasts
        },
    )
    told = client.load_server_metadata()
    if told.get("issuer") != issuer:
        raise ProviderError("another issuer")
    if not is_protected(str(told.get("authorization_endpoint"))):
        raise ProviderError("its page is not https")
    signing = told.get("id_token_signing_alg_values_supported") or ALGORITHMS
    told["id_token_signing_alg_values_supported"] = [
        each for each in ALGORITHMS if each in signing
    ]
    ways = told.get("token_endpoint_auth_methods_supported")
    if ways and "client_secret_basic" not in ways and "client_secret_post" in ways:
        client.client_kwargs["token_endpoint_auth_method"] = "client_secret_post"
    return client


@cache
def _careful_session() -> type:
    """Return a session that goes to protected addresses only, without detours."""
    from authlib.integrations.requests_client import OAuth2Session

    class CarefulSession(OAuth2Session):  # type: ignore[misc]
        def request(self, method: str, url: str, **kwargs: Any) -> Any:  # noqa: ANN401
            if not is_protected(url):
                raise ProviderError("an address is not https")
            kwargs["allow_redirects"] = False
            return super().request(method, url, **kwargs)

    return CarefulSession


class _Faults:
    """Turns what the libraries raise into the three that a page explains."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: BaseException | None, *_: object) -> None:
        if error is None or isinstance(error, ProviderError):
            return
        from authlib.common.errors import AuthlibBaseError
        from authlib.integrations.base_client import MismatchingStateError, OAuthError
        from joserfc.errors import JoseError
        from requests import RequestException

        if isinstance(error, MismatchingStateError):
            raise UnknownState from error
        if isinstance(error, OAuthError) and error.error == "access_denied":
            raise ConsentRefused from error
        known = (AuthlibBaseError, JoseError, RequestException)
        if isinstance(error, (*known, ValueError, KeyError, TypeError, RuntimeError)):
            raise ProviderError(type(error).__name__) from error
