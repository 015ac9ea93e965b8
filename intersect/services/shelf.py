"""Documents that were printed before, kept by all that they are printed from.

What a document says, its template and its language are in its HTML; style sheets,
typefaces and the engine are in the mark of the press. The same key, the same PDF.
"""

from __future__ import annotations

import hashlib
import os
from functools import cache
from importlib import metadata
from pathlib import Path

from intersect.exchange.whole_file import write_whole
from intersect.paths import shipped

PRINTED_FROM = ("css/palette.css", "css/print-*.css", "fonts/*")


class Shelf:
    """A folder of printed documents, which never grows beyond its size.

    Those that were not used for longest go first.
    """

    def __init__(self, folder: Path, most_bytes: int) -> None:
        self._folder = folder
        self._most = most_bytes

    def find(self, html: str) -> bytes | None:
        """Return a document that was printed before, or None."""
        path = self._path(html)
        try:
            kept = path.read_bytes()
            os.utime(path)  # used again: others are older now
        except OSError:
            return None
        return kept

    def keep(self, html: str, pdf: bytes) -> None:
        """Keep a document, and make room for it."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._make_room(len(pdf))
        write_whole(self._path(html), pdf)

    def _path(self, html: str) -> Path:
        key = hashlib.sha256(press_mark().encode() + html.encode()).hexdigest()
        return self._folder / f"{key}.pdf"

    def _make_room(self, size: int) -> None:
        kept = []
        for path in self._folder.glob("*.pdf"):
            try:
                kept.append((path.stat().st_mtime, path.stat().st_size, path))
            except FileNotFoundError:
                continue  # somebody else made room
        total = sum(each for _, each, _ in kept) + size
        for _, each, path in sorted(kept):
            if total <= self._most:
                return
            path.unlink(missing_ok=True)
            total -= each


@cache
def press_mark() -> str:
    """Return a digest of what stands beside the HTML: styles, typefaces, engine."""
    digest = hashlib.sha256(metadata.version("weasyprint").encode())
    static = shipped("static")
    for pattern in PRINTED_FROM:
        for path in sorted(static.glob(pattern)):
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()
