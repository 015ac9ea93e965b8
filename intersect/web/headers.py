"""The headers that tell browsers how little these pages need."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING
from wsgiref.headers import Headers

from flask import request
from secure import (
    ContentSecurityPolicy,
    CrossOriginOpenerPolicy,
    CrossOriginResourcePolicy,
    PermissionsPolicy,
    ReferrerPolicy,
    Secure,
    StrictTransportSecurity,
    XContentTypeOptions,
    XFrameOptions,
)

if TYPE_CHECKING:
    from _typeshed import OptExcInfo
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

_NONE, _SELF = "'none'", "'self'"
_LATE = "intersect.headers"
"""In the environment of a request: headers that go on as the answer leaves."""


def with_headers(app: WSGIApplication, *, https: bool) -> WSGIApplication:
    """Return an application that sends the headers, unless a page chose stricter ones.

    Pages are never kept by a shared device.
    """
    headers = [*_headers(https).headers.items(), ("Cache-Control", "no-store")]
    by_name = {name.lower(): (name, value) for name, value in headers}

    # As the answer leaves: Flask would check and copy each of them for every page.
    def answer(environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        def start_with_headers(
            status: str,
            chosen: list[tuple[str, str]],
            failure: OptExcInfo | None = None,
            /,
        ) -> Callable[[bytes], object]:
            present = {name.lower() for name, _ in chosen}
            meant = by_name | environ.get(_LATE, {})
            sent = [meant[name] for name in meant if name not in present]
            return start(status, [*chosen, *sent], failure)

        return app(environ, start_with_headers)

    return answer


def send(name: str, value: str) -> None:
    """Have the answer to this request leave with a header, unless it has its own."""
    late = request.environ.setdefault(_LATE, {})
    late[name.lower()] = name, value


WORKER = "/js/answering-worker.js"


def static_headers(headers: Headers, path: str, _url: str) -> None:
    """Send what also matters for files, which WhiteNoise answers by itself.

    The worker that shows kept pages serves personal links, which lie outside its own
    folder, and nothing else; a newer one is looked for at every visit.
    """
    if path.endswith(WORKER):
        headers["Service-Worker-Allowed"] = "../../r/"
        headers["Cache-Control"] = "no-cache"
    headers["X-Content-Type-Options"] = "nosniff"
    del headers["Access-Control-Allow-Origin"]


def _headers(https: bool) -> Secure:
    policy = (
        ContentSecurityPolicy()
        .default_src(_NONE)
        .script_src(_SELF)
        .style_src(_SELF)
        .img_src(_SELF, "data:")
        .font_src(_SELF)
        .connect_src(_SELF)
        .worker_src(_SELF)
        .form_action(_SELF)
        .base_uri(_NONE)
        .frame_ancestors(_NONE)
    )
    return Secure(
        csp=policy,
        coop=CrossOriginOpenerPolicy().same_origin(),
        corp=CrossOriginResourcePolicy().same_origin(),
        hsts=StrictTransportSecurity().max_age(31_536_000) if https else None,
        permissions=PermissionsPolicy().geolocation().camera().microphone(),
        # Not «no-referrer»: over HTTPS the CSRF check wants to see our own address.
        referrer=ReferrerPolicy().same_origin(),
        xcto=XContentTypeOptions().nosniff(),
        xfo=XFrameOptions().deny(),
    )
