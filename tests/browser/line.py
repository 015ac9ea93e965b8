"""A line between a browser and a site that can be cut for everything in the browser.

Chromium's own «offline» does not reach what a page sends while it is being left.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from urllib.parse import urlsplit

CHUNK = 65_536


class Line:
    """Passes bytes on, both ways, until it is cut."""

    def __init__(self, listening: socket.socket, site_url: str) -> None:
        self._listening = listening
        self._site = urlsplit(site_url)
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self.is_cut = False
        self.is_silent = False
        """Nothing comes through, and nothing says so."""

    def through(self, url: str) -> str:
        """Return an address of the site as it is reached over this line."""
        here = f"{self._site.hostname}:{self._listening.getsockname()[1]}"
        return url.replace(self._site.netloc, here)

    def cut(self) -> None:
        """End all connections, and every new one at once."""
        self.is_cut = True
        for each in list(self._open):
            _close(each)

    def mend(self) -> None:
        self.is_cut = False

    def serve(self) -> None:
        """Take connections until the listening socket is closed."""
        while True:
            try:
                browser, _ = self._listening.accept()
            except OSError:
                break
            if self.is_cut:
                browser.close()
                continue
            site = socket.create_connection((self._site.hostname, self._site.port))
            self._open |= {browser, site}
            for one, other in ((browser, site), (site, browser)):
                thread = threading.Thread(target=self._pass_on, args=(one, other))
                thread.start()
                self._threads.append(thread)
        self.cut()
        for thread in self._threads:
            thread.join()

    def _pass_on(self, one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while read := one.recv(CHUNK):
                if not self.is_silent:
                    other.sendall(read)
        for each in (one, other):
            _close(each)
            self._open.discard(each)


@contextmanager
def running_line(site_url: str) -> Iterator[Line]:
    """Lay a line to a running site."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        line = Line(listening, site_url)
        thread = threading.Thread(target=line.serve)
        thread.start()
        try:
            yield line
        finally:
            _close(listening)
            thread.join()


def _close(each: socket.socket) -> None:
    """End a connection for whoever waits for something on it, too."""
    with suppress(OSError):
        each.shutdown(socket.SHUT_RDWR)
    each.close()
