"""The example of a proxy in docs/operations, tried with nginx and a running site."""

import json
import os
import re
import shutil
import socket
import ssl
import subprocess
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from intersect.settings import Settings
from tests.house.project import ROOT
from tests.shell.answering_builders import make_collection
from tests.shell.served_site import PATIENCE, Answer, free_port, served, until

EXAMPLE = ROOT / "docs" / "operations" / "nginx.conf"
NAME = "redes.example.cl"

# `./run test` does not install it: on Debian that would start it, on port 80.
pytestmark = pytest.mark.skipif(
    not (shutil.which("nginx") and shutil.which("openssl")),
    reason="nginx or openssl is not installed",
)


class KeepRedirects(urllib.request.HTTPRedirectHandler):
    """Show a redirection instead of following it."""

    def redirect_request(self, *_):
        return None


@dataclass
class Proxy:
    """A running nginx with the example's configuration."""

    folder: Path
    ports: dict[str, int]

    def ask(self, path, scheme="https", body=None):
        trusting = ssl.create_default_context(cafile=self.folder / "fullchain.pem")
        opener = urllib.request.build_opener(
            KeepRedirects, urllib.request.HTTPSHandler(context=trusting)
        )
        asked = urllib.request.Request(
            f"{scheme}://localhost:{self.ports[scheme]}{path}",
            data=body,
            headers={
                "X-Forwarded-For": "192.0.2.1",
                "X-Request-ID": "given-by-visitor",
            },
        )
        try:
            with opener.open(asked, timeout=PATIENCE) as found:
                return Answer(found.status, dict(found.headers), found.read().decode())
        except urllib.error.HTTPError as found:
            with found:
                return Answer(found.code, dict(found.headers), found.read().decode())

    def lines(self):
        text = (self.folder / "intersect.log").read_text("utf-8")
        return [json.loads(line) for line in text.splitlines()]

    def everything_written(self):
        return "".join(each.read_text("utf-8") for each in self.folder.glob("*.log"))


def adapted(folder, ports, site_port):
    """Return the example with the addresses and paths of this test."""
    text = EXAMPLE.read_text("utf-8")
    for pattern, instead in (
        (r"\n *listen \[::\]:.*", ""),
        (r"listen 80;", f"listen 127.0.0.1:{ports['http']};"),
        (r"listen 443 ", f"listen 127.0.0.1:{ports['https']} "),
        (r"127\.0\.0\.1:8000", f"127.0.0.1:{site_port}"),
        (rf"/etc/letsencrypt/live/{re.escape(NAME)}", str(folder)),
        (r"/var/log/nginx", str(folder)),
        (re.escape(NAME), "localhost"),
    ):
        text, times = re.subn(pattern, instead, text)
        assert times, pattern
    return text


def write_configuration(folder, ports, site_port):
    subprocess.run(
        "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost "
        "-addext subjectAltName=DNS:localhost -keyout privkey.pem -out fullchain.pem",
        cwd=folder,
        check=True,
        capture_output=True,
        shell=True,
    )
    (folder / "site.conf").write_text(adapted(folder, ports, site_port), "utf-8")
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    places = "".join(f"{kind}_temp_path {folder}/{kind};" for kind in kinds)
    user = "user root;" if os.geteuid() == 0 else ""
    main = folder / "nginx.conf"
    main.write_text(
        f"{user} daemon off; pid {folder}/nginx.pid; error_log {folder}/main.log;\n"
        f"events {{}}\nhttp {{ {places} include {folder}/site.conf; }}\n",
        "utf-8",
    )
    return main


@contextmanager
def running_nginx(folder, site_port):
    ports = {"http": free_port(), "https": free_port()}
    main = write_configuration(folder, ports, site_port)
    checked = subprocess.run(
        ["nginx", "-t", "-e", f"{folder}/main.log", "-c", main],
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stderr
    assert "warn" not in checked.stderr
    command = ["nginx", "-e", f"{folder}/main.log", "-c", main]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        until(lambda: process.poll() is not None or is_open(ports["https"]))
        assert process.poll() is None
        yield Proxy(folder, ports)
    finally:
        process.terminate()
        process.wait(PATIENCE)


def is_open(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture
def folder(tmp_path, sqlite_database):
    shutil.copy(sqlite_database, tmp_path / "intersect.db")
    (tmp_path / "nginx").mkdir()
    return tmp_path


@pytest.fixture
def token(folder):
    made = make_collection(Settings.from_environ({"INTERSECT_INSTANCE": str(folder)}))
    return made.tokens[0]


def test_pages_come_through_over_https_and_personal_links_are_in_no_log(folder, token):
    chosen = {"INTERSECT_BASE_URL": f"https://{NAME}", "INTERSECT_PROXIES": "1"}
    with (
        served(folder, "--workers", "1", **chosen) as site,
        running_nginx(folder / "nginx", site.port) as proxy,
    ):
        page = proxy.ask("/login?next=/users")
        assert page.status == 200
        assert "Secure" in page.headers["Set-Cookie"]
        assert "max-age=" in page.headers["Strict-Transport-Security"]
        assert proxy.ask("/static/css/intersect.css").status == 200
        for hidden in ("/metrics", "/ready"):
            assert proxy.ask(hidden).status == 404
        assert proxy.ask("/health").status == 200

        answers = {
            path: proxy.ask(path).status
            for path in (f"/r/{token}", f"/%72/{token}", f"//r//{token}?a={token}")
        }
        assert answers == dict(zip(answers, (200, 200, 308), strict=True))
        assert proxy.ask(f"/r/{token}", "http").status == 301
        assert proxy.ask(f"/r/{token}/OBJ", body=b"x" * 2_000_000).status == 413
        assert proxy.ask(f"/r/{token}/OBJ", body=b"x" * 500_000).status == 413

        # The same request in both logs, with the id of the proxy, not of the visitor.
        until(lambda: len(proxy.lines()) == 9)
        [line] = [each for each in proxy.lines() if each["path"] == "/login"]
        assert line["request"] == page.headers["X-Request-ID"]
        assert line["address"] == "127.0.0.1"
        assert line["request"] in {each["request"] for each in site.log("request")}
        links = [each for each in proxy.lines() if each["path"] == "/r/"]
        assert len(links) == 5
        assert {each["address"] for each in links} == {""}

        site.stop()
        for path in (f"/r/{token}", f"/r/{token}/OBJ?{token}", "/login"):
            away = proxy.ask(path)
            assert (away.status, away.headers["Retry-After"]) == (503, "30")
            assert "Lo que ya estaba guardado sigue guardado" in away.text
        until(lambda: "upstream" in (folder / "nginx/intersect-error.log").read_text())
        assert token not in proxy.everything_written()
        assert token not in site.log_file.read_text("utf-8")


def test_the_limits_count_for_all_workers_and_say_so_kindly(folder, token):
    with (
        served(folder, "--workers", "2", INTERSECT_PROXIES="1") as site,
        running_nginx(folder / "nginx", site.port) as proxy,
    ):
        tried = [proxy.ask("/login", body=b"email=a").status for _ in range(14)]
        assert tried[:11] == [400] * 11
        assert 429 in tried[11:]
        assert proxy.ask("/login").status == 200  # looking is free
        refused = proxy.ask("/login", body=b"email=a")
        assert (refused.status, refused.headers["Retry-After"]) == (429, "60")
        assert "Demasiados intentos" in refused.text

        started = time.monotonic()
        statuses = []
        while 429 not in statuses and time.monotonic() - started < PATIENCE:
            statuses.append(proxy.ask(f"/r/{token}/no-such-section").status)
        assert set(statuses) <= {404, 429}
        assert token not in proxy.everything_written()
