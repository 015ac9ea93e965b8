"""The headers that tell browsers how little these pages need."""

from __future__ import annotations

from wsgiref.headers import Headers

from flask import Flask, Response
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

_NONE, _SELF = "'none'", "'self'"


def add_headers(app: Flask, *, https: bool) -> None:
    """Send the headers with every page, unless its blueprint chose a stricter one.

    Pages are never kept by a shared device.
    """
    headers = [*_headers(https).headers.items(), ("Cache-Control", "no-store")]

    def send(response: Response) -> Response:
        # Adding is cheap, and so is one look; ten times «unless it is there» is not.
        chosen = {name.lower() for name, _ in response.headers}
        for name, value in headers:
            if name.lower() not in chosen:
                response.headers.add(name, value)
        return response

    app.after_request(send)


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
