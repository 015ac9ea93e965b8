"""A live site, and a Chromium that complains about everything that is not quiet."""

from __future__ import annotations

import shutil

import pytest
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, Response

from tests.browser.site import running_site
from tests.browser.words import field, press

CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser_type_launch_args():
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.fail("the browser tests need Chromium: ./run test installs it")
    return {"executable_path": chromium, "args": CHROMIUM_ARGUMENTS}


@pytest.fixture(scope="session")
def base_url():
    """Replace the plugin's own, of a kind that pytest 9.2 warns about."""
    return ""


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args):
    return {**browser_context_args, "locale": "es-CL"}


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The site with the demonstration in it."""
    with running_site(tmp_path_factory.mktemp("instance")) as site:
        site.load_demonstration()
        yield site


@pytest.fixture
def new_context(new_context):
    """Browsers that fail the test on errors, failed requests and foreign addresses."""
    complaints: list[str] = []

    def open_quiet(**options) -> BrowserContext:
        context = new_context(**options)
        context.set_default_timeout(10_000)
        context.on("console", lambda message: _note_console(complaints, message))
        context.on("weberror", lambda error: complaints.append(str(error.error)))
        context.on("requestfailed", lambda request: _note_failed(complaints, request))
        context.on("response", lambda response: _note_response(complaints, response))
        return context

    yield open_quiet
    assert complaints == []


@pytest.fixture
def phone(new_context) -> Page:
    """A page as wide as a small telephone."""
    return new_context(viewport={"width": 360, "height": 740}).new_page()


def sign_in(page: Page, site, account) -> None:
    """Sign in as anybody does."""
    page.goto(site.address("security.login"))
    field(page, "E-mail").fill(account.email)
    field(page, "Password").fill(account.password)
    press(page, "Sign in")


def _note_console(complaints: list[str], message: ConsoleMessage) -> None:
    # A page that is itself an answer with an error status is noted as one by Chromium.
    is_page = message.page is not None and message.location["url"] == message.page.url
    if message.type in {"error", "warning"} and not is_page:
        complaints.append(f"{message.type}: {message.text} {message.location}")


def _note_failed(complaints: list[str], request: Request) -> None:
    # A second click, a download or going on quickly abandons what is under way.
    if "ERR_ABORTED" not in request.failure:
        complaints.append(f"{request.url}: {request.failure}")


def _note_response(complaints: list[str], response: Response) -> None:
    is_local = response.url.startswith(("http://127.0.0.1:", "data:"))
    is_page = response.request.is_navigation_request()
    if not is_local or (response.status >= 400 and not is_page):
        complaints.append(f"{response.url}: {response.status}")
