"""A live site, and a Chromium that complains about everything that is not quiet."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, Response

from tests.browser.scene import Scene, set_scene
from tests.browser.site import running_site
from tests.browser.ways import AS_USUAL
from tests.browser.words import field, press

on_both_databases = pytest.mark.parametrize(
    "site", ["sqlite", "postgresql"], indirect=True
)
"""For the tests of what people write, which has to arrive in either."""

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
def site_on_sqlite(tmp_path_factory):
    with running_site(tmp_path_factory.mktemp("instance")) as site:
        site.load_demonstration()
        yield site


@pytest.fixture(scope="session")
def site_on_postgresql(tmp_path_factory, postgresql):
    folder, url = tmp_path_factory.mktemp("instance"), postgresql.new_database()
    with running_site(folder, url) as site:
        site.load_demonstration()
        yield site


@pytest.fixture(scope="session")
def site(request):
    """The site with the demonstration in it; `on_both_databases` asks for two."""
    database = getattr(request, "param", "sqlite")
    return request.getfixturevalue(f"site_on_{database}")


@pytest.fixture
def new_context(new_context):
    """Browsers that fail the test on errors, failed requests and foreign addresses.

    With `bad_line` requests may fail and be refused, as the test means them to.
    """
    complaints: list[str] = []

    def open_quiet(*, bad_line: bool = False, **options) -> BrowserContext:
        context = new_context(**options)
        context.set_default_timeout(10_000)
        context.on("weberror", lambda error: complaints.append(str(error.error)))
        if bad_line:
            return context
        context.on("console", lambda message: _note_console(complaints, message))
        context.on("requestfailed", lambda request: _note_failed(complaints, request))
        context.on("response", lambda response: _note_response(complaints, response))
        return context

    yield open_quiet
    assert complaints == []


@pytest.fixture
def phone(new_context) -> Page:
    """A page as wide as a small telephone."""
    return new_context(viewport={"width": 360, "height": 740}).new_page()


@pytest.fixture
def link(site) -> str:
    """Somebody's personal link, with nothing answered yet."""
    return site.invite().links[0]


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> Iterator[Scene]:
    """One of everything, on a site of its own: on another's there would be two."""
    with running_site(tmp_path_factory.mktemp("scene")) as site:
        site.load_demonstration()
        yield set_scene(site)


@pytest.fixture(scope="module")
def signed_in(scene, browser) -> dict[str, dict]:
    """What the browser of each visitor keeps once they have signed in."""
    kept = {"": {"cookies": [], "origins": []}}
    for visitor in ("administrator", "newcomer", "policy"):
        with browser.new_context(locale="es-CL") as context:
            page = context.new_page()
            sign_in(page, scene.site, scene.accounts[visitor])
            kept[visitor] = context.storage_state()
    return kept


@pytest.fixture(scope="module")
def window_of(signed_in, browser) -> Iterator[Callable[[str], Page]]:
    """Windows that are used for many pages, one for each visitor.

    Whoever answers comes each time with a device that remembers nothing.
    """
    windows: dict[str, Page] = {}

    def window(visitor: str) -> Page:
        if visitor not in windows:
            kept = signed_in[visitor]
            context = browser.new_context(
                locale="es-CL",
                storage_state=kept,
                viewport={"width": AS_USUAL.width, "height": AS_USUAL.height},
                service_workers="block",
            )
            context.set_default_timeout(20_000)
            windows[visitor] = context.new_page()
        elif not visitor:
            windows[visitor].evaluate("localStorage.clear(); sessionStorage.clear()")
        return windows[visitor]

    yield window
    for page in windows.values():
        page.context.close()


def sign_in(page: Page, site, account) -> None:
    """Sign in as anybody does."""
    page.goto(site.address("security.login"))
    field(page, "E-mail").fill(account.email)
    field(page, "Password").fill(account.password)
    press(page, "Sign in")


def _note_console(complaints: list[str], message: ConsoleMessage) -> None:
    # A page that is itself an answer with an error status is noted as one by Chromium.
    is_page = message.page is not None and message.location["url"] == message.page.url
    # On a busy machine a font can come too late to be «used within a few seconds».
    is_late = "was preloaded using link preload but not used" in message.text
    if message.type in {"error", "warning"} and not is_page and not is_late:
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
