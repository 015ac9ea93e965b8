"""`intersect serve`: on this machine with waitress, in production with gunicorn."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

import click

from intersect.cli.installation import (
    USUAL_HOST,
    USUAL_PORT,
    free_port,
    installation,
    local_settings,
    noted_port,
    problems_told,
)
from intersect.cli.loading import loading
from intersect.cli.reader import command, said
from intersect.language import message
from intersect.settings import Settings

if TYPE_CHECKING:
    from intersect.cli.workers import Site

MOST_WORKERS = 64


@command(
    message(
        "Serve the site until Ctrl+C: in one process, for this machine, or with "
        "--workers for many people, behind a proxy with HTTPS."
    )
)
@click.option(
    "--host",
    default=USUAL_HOST,
    show_default=True,
    help=said(message("Address to listen on.")),
)
@click.option(
    "--port",
    default=USUAL_PORT,
    show_default=True,
    help=said(
        message(
            "Port. When it is in use, the next free one is taken; with --workers the "
            "command fails."
        )
    ),
)
@click.option(
    "--workers",
    type=click.IntRange(1, MOST_WORKERS),
    help=said(message("Processes that answer, for production: one for each core.")),
)
def serve(host: str, port: int, workers: int | None) -> None:
    """Serve the site."""
    if workers is None:
        _serve_here(host, port)
    else:
        _serve_many(host, port, workers)


def _serve_here(host: str, port: int) -> None:
    """Serve with waitress: one process, on every system."""
    with loading():
        import waitress

        from intersect.services.work_queue import working_here
        from intersect.web import create_app
        from intersect.web.logs import write_logs

    with problems_told():
        port = free_port(host, port)
        settings = local_settings(host, port)
        app = create_app(settings)
    write_logs(settings.log_level)
    address = os.environ.get("INTERSECT_BASE_URL") or f"http://{host}:{port}"
    click.echo(said(message("Open {address} (Ctrl+C stops it)", address=address)))
    # E-mail works out of the box: here the worker is part of the server.
    with (
        noted_port(settings.instance, port),
        working_here(app.extensions["intersect.queue"]),
    ):
        waitress.serve(
            app,
            host=host,
            port=port,
            threads=8,
            ident=None,
            # The application itself believes as many proxies as it is told to.
            clear_untrusted_proxy_headers=False,
        )


def _serve_many(host: str, port: int, workers: int) -> None:
    """Serve with gunicorn; what could refuse the start is checked once, before it."""
    try:
        import gunicorn.arbiter  # noqa: F401  # not on Windows, and fails there
    except ImportError as error:
        raise click.ClickException(
            said(
                message(
                    "--workers needs gunicorn, which this system does not have. "
                    "Without --workers the site is served in one process."
                )
            )
        ) from error
    with loading():
        from intersect.cli.workers import serve_with_workers

        site = _site_with_workers(host, port, workers)
    with noted_port(site.settings.instance, port):
        serve_with_workers(site)


def _site_with_workers(host: str, port: int, workers: int) -> Site:
    from intersect.cli.workers import Site
    from intersect.web import require_ready
    from intersect.web.logs import write_logs

    with problems_told():
        settings = local_settings(host, port)
        with installation() as place:
            catalog = place.catalog
            require_ready(place.engine, catalog)
    write_logs(settings.log_level)
    _warn(settings)
    return Site(settings, catalog, f"{host}:{port}", workers)


def _warn(settings: Settings) -> None:
    """Say in the log what people would otherwise only notice when links are out."""
    from intersect.web.logs import log

    warning = ""
    if not os.environ.get("INTERSECT_BASE_URL"):
        warning = "INTERSECT_BASE_URL is not set: links lead to this machine only"
    elif settings.base_url.startswith("https://") and not settings.proxies:
        warning = (
            "INTERSECT_PROXIES is 0 and HTTPS ends in a proxy: everybody seems to come "
            "from its address, and one person's failed sign-ins lock out all"
        )
    if warning:
        log("intersect.serving", logging.WARNING, warning)
