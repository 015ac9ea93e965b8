"""Printing within limits, keeping what was printed, and what may never be fetched."""

import http.server
import multiprocessing
import os
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from intersect.report import press
from intersect.report.page_press import BUSY, PagePress
from intersect.report.pdf import render_pdf
from intersect.report.press import TOO_LARGE, TOO_LONG, Failure, Press
from intersect.report.press_process import DEAF
from intersect.services import shelf
from intersect.services.shelf import Shelf

PAGE = "<!DOCTYPE html><html lang='es'><title>T</title><body>{}</body></html>"
SMALL = PAGE.format("<p>Acción</p>")
ENDLESS = PAGE.format("<table>" + "<tr><td>x</td><td>y</td></tr>" * 40_000 + "</table>")


def test_one_that_takes_too_long_fails_alone_and_the_order_is_kept():
    with Press[str](1, seconds=3) as press:
        found = list(
            press.print_all([("a", SMALL), ("b", ENDLESS), ("c", SMALL), ("d", SMALL)])
        )
    assert [key for key, _ in found] == ["a", "b", "c", "d"]
    assert found[1][1] == TOO_LONG
    for place in (0, 2, 3):
        assert not isinstance(found[place][1], Failure)


def test_processes_make_way_for_new_ones_and_nothing_is_lost(monkeypatch):
    monkeypatch.setattr(press, "MOST_PRINTED", 2)
    with Press[int](1) as made:
        found = list(made.print_all((n, SMALL) for n in range(5)))
    assert [key for key, _ in found] == list(range(5))
    assert not any(isinstance(pdf, Failure) for _, pdf in found)


def needed_for(html):
    """Return how many megabytes a fresh process needs to print `html`."""
    script = (
        "import sys; from intersect.report.pdf import render_pdf\n"
        "render_pdf(sys.argv[1])\n"
        "lines = open('/proc/self/status').read().splitlines()\n"
        "[peak] = [each for each in lines if each.startswith('VmPeak')]\n"
        "print(int(peak.split()[1]) // 1024)"
    )
    command = [sys.executable, "-c", script, html]
    return int(subprocess.run(command, capture_output=True, check=True).stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="only there memory is limited")
def test_one_that_takes_too_much_memory_fails_alone():
    megabytes = needed_for(SMALL) + 160  # threads map more than they use
    with Press[str](1, seconds=300, megabytes=megabytes) as press:
        found = dict(press.print_all([("a", SMALL), ("b", ENDLESS), ("c", SMALL)]))
    assert found["b"] == TOO_LARGE
    assert not isinstance(found["a"], Failure)
    assert not isinstance(found["c"], Failure)


_full: list[str] = []


def never_gives_back(html, *_limits):
    """Print like a process that keeps the memory of a document that ended half-way."""
    if html == "large":
        _full.append(html)
    if _full:
        raise MemoryError
    return html.encode()


class TestAProcessWhoseMemoryIsGone:
    @pytest.fixture(autouse=True)
    def full_processes(self, monkeypatch):
        monkeypatch.setattr(press, "printed", never_gives_back)

    @pytest.mark.parametrize("processes", [1, 2])
    def test_prints_none_of_the_documents_after(self, processes):
        words = ["a", "large", "b", "large", "c", "d"]
        with Press[int](processes) as made:
            found = dict(made.print_all(enumerate(words)))
        assert list(found.values()) == [b"a", TOO_LARGE, b"b", TOO_LARGE, b"c", b"d"]

    def test_prints_no_page_after(self):
        made = PagePress(1)
        assert made.print_one("a") == b"a"
        assert made.print_one("large") == TOO_LARGE
        assert made.print_one("b") == b"b"


class TestPagePress:
    def test_a_hung_document_ends_at_its_time_and_the_next_one_is_printed(self):
        made = PagePress(1, seconds=2)
        assert not isinstance(made.print_one(SMALL), Failure)
        began = time.monotonic()
        assert made.print_one(ENDLESS) == TOO_LONG
        assert time.monotonic() - began < 2 + DEAF
        assert not isinstance(made.print_one(SMALL), Failure)

    def test_no_more_than_so_many_at_once_and_the_others_are_told(self):
        made = PagePress(1, seconds=6)
        made.print_one(SMALL)
        with ThreadPoolExecutor(1) as threads:
            first = threads.submit(made.print_one, ENDLESS)
            while not made._free.empty():
                time.sleep(0.01)
            began = time.monotonic()
            assert made.print_one(SMALL, wait=0.5) == BUSY
            assert time.monotonic() - began < 5
            assert first.result() == TOO_LONG

    def test_a_process_that_was_killed_costs_one_document(self):
        made = PagePress(1, seconds=60)
        made.print_one(SMALL)
        with ThreadPoolExecutor(1) as threads:
            first = threads.submit(made.print_one, ENDLESS)
            while not made._free.empty():
                time.sleep(0.01)
            time.sleep(0.5)
            for child in multiprocessing.active_children():
                child.kill()
            assert first.result() == TOO_LARGE
        assert not isinstance(made.print_one(SMALL), Failure)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no alarms")
def test_a_document_that_hears_no_alarm_ends_with_its_process():
    script = (
        "import signal, time; from intersect.report import press_process\n"
        "press_process.DEAF = 1\n"
        "with press_process._time_limit(1, True):\n"
        "    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])\n"
        "    time.sleep(60)"
    )
    began = time.monotonic()
    ended = subprocess.run([sys.executable, "-c", script], check=False)
    assert ended.returncode == 1
    assert time.monotonic() - began < 30


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed so there")
def test_processes_that_print_end_with_the_one_that_started_them(tmp_path):
    script = tmp_path / "parent.py"
    script.write_text(
        "import multiprocessing, os, signal\n"
        "from intersect.report.press import Press\n"
        "if __name__ == '__main__':\n"
        "    press = Press()\n"
        f"    press.print_one({SMALL!r})\n"
        "    print(*(each.pid for each in multiprocessing.active_children()))\n"
        "    os.sys.stdout.flush()\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    command = [sys.executable, str(script)]
    printed = subprocess.run(
        command, stdout=subprocess.PIPE, text=True, check=False
    ).stdout
    children = [int(each) for each in printed.split()]
    assert children
    until = time.monotonic() + 10
    while any(is_alive(each) for each in children) and time.monotonic() < until:
        time.sleep(0.05)
    assert not any(is_alive(each) for each in children)


def is_alive(process):
    try:
        status = Path(f"/proc/{process}/stat").read_text()
    except FileNotFoundError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"


class TestShelf:
    def test_the_same_page_is_found_and_another_one_is_not(self, tmp_path):
        kept = Shelf(tmp_path / "kept", 1000)
        assert kept.find("<p>uno</p>") is None
        kept.keep("<p>uno</p>", b"%PDF uno")
        assert kept.find("<p>uno</p>") == b"%PDF uno"
        assert kept.find("<p>dos</p>") is None

    def test_other_styles_or_typefaces_make_another_document(
        self, tmp_path, monkeypatch
    ):
        kept = Shelf(tmp_path, 1000)
        kept.keep("<p>uno</p>", b"%PDF")
        monkeypatch.setattr(shelf, "press_mark", lambda: "another style sheet")
        assert kept.find("<p>uno</p>") is None

    def test_the_mark_changes_with_a_style_sheet(self, tmp_path, monkeypatch):
        (tmp_path / "css").mkdir()
        style = tmp_path / "css" / "print-document.css"
        style.write_text("p { color: black }")
        monkeypatch.setattr(shelf, "shipped", lambda _: tmp_path)
        before = shelf.press_mark.__wrapped__()
        style.write_text("p { color: blue }")
        assert shelf.press_mark.__wrapped__() != before

    def test_it_never_grows_beyond_its_size_and_the_oldest_go_first(self, tmp_path):
        kept = Shelf(tmp_path, most_bytes=25)
        for place, page in enumerate(("uno", "dos")):
            kept.keep(page, b"0123456789")
            os.utime(kept._path(page), (place, place))
        assert kept.find("uno")  # now it is the newest
        kept.keep("tres", b"0123456789")
        assert kept.find("dos") is None
        assert kept.find("uno") == kept.find("tres") == b"0123456789"


@pytest.fixture
def foreign():
    """A server that counts what is asked of it, and sends on to a file."""
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(302)
            self.send_header("Location", "file:///etc/hostname")
            self.end_headers()

        def log_message(self, *_):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    "markup",
    [
        '<img src="{}/a.png" alt="x">',
        '<link rel="stylesheet" href="{}/a.css">',
        '<style>@import url("{}/b.css"); p {{ background: url("{}/c.png") }}</style>',
        '<p style="background: url({}/d.png)">x</p>',
        '<svg xmlns="http://www.w3.org/2000/svg"><image href="{}/e.png"/></svg>',
        '<object data="{}/f.pdf"></object>',
        '<embed src="{}/g.png">',
        '<a rel="attachment" href="{}/h.txt">x</a>',
        '<link rel="attachment" href="{}/i.txt">',
    ],
)
def test_even_markup_that_got_through_fetches_nothing(foreign, markup):
    address, asked = foreign
    made = render_pdf(PAGE.format(markup.format(address, address)))
    assert made.startswith(b"%PDF")
    assert asked == []
