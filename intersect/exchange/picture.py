"""Pictures that people send: looked at, made small, and written anew.

Nothing of the file that came is kept but its pixels: no place, camera or date (EXIF),
no text, no colour profile, nothing after its end.
"""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING

from intersect.exchange.bad_file import BadFile
from intersect.language import Message, message
from intersect.questionnaire.problem import Problem

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_MEGABYTES = 5
MOST_PIXELS = 25_000_000
"""A hundred megabytes once it is unpacked; a file of a few kilobytes can hold more."""
LEAST_SIDE = 64
LONGEST_SIDE = 480
"""Pixels: 500 dots an inch on paper, where it is 24 mm high."""
MOST_STRETCHED = 3
"""Times that one side may be as long as the other."""

_NOT_READ = message("Send a PNG or JPEG picture that opens on your computer.")


def as_png(content: bytes, field: str) -> bytes:
    """Return a PNG or JPEG picture as a PNG of at most `LONGEST_SIDE` pixels a side.

    Raises `BadFile`, with a problem of the form's `field`, for what is too large, too
    small or no such picture, before its pixels are unpacked.
    """
    if len(content) > MOST_MEGABYTES * 1024 * 1024:
        raise _bad(
            "too_large",
            field,
            message("The file is too large."),
            message("Send one of {n} MB at most.", n=MOST_MEGABYTES),
        )
    picture = _opened(content, field)
    _check_size(picture, field)
    try:
        return _written(picture)
    except (OSError, SyntaxError, ValueError, MemoryError) as error:
        raise _bad(
            "damaged", field, message("The picture is damaged."), _NOT_READ
        ) from error


def _opened(content: bytes, field: str) -> Image:
    from PIL import Image  # half of what starting the program costs

    try:
        with warnings.catch_warnings():
            # It warns of what is too large for it; we say so ourselves.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            return Image.open(io.BytesIO(content), formats=("PNG", "JPEG"))
    except Image.DecompressionBombError as error:
        raise _too_many(field) from error
    except (OSError, SyntaxError, ValueError) as error:
        raise _bad(
            "no_picture",
            field,
            message("The file is no PNG or JPEG picture."),
            _NOT_READ,
        ) from error


def _check_size(picture: Image, field: str) -> None:
    width, height = picture.size
    if width * height > MOST_PIXELS:
        raise _too_many(field)
    if min(width, height) < LEAST_SIDE:
        raise _bad(
            "too_small",
            field,
            message(
                "The picture has {width} × {height} pixels.",
                width=width,
                height=height,
            ),
            message("Send one of at least {n} pixels a side.", n=LEAST_SIDE),
        )
    if max(width, height) > MOST_STRETCHED * min(width, height):
        raise _bad(
            "too_stretched",
            field,
            message("The picture is much longer than it is wide, or wider than long."),
            message("Send the coat of arms alone, without letters beside it."),
        )


def _written(picture: Image) -> bytes:
    from PIL import Image, ImageFile, ImageOps

    lenient = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = False  # WeasyPrint, once loaded, lets them pass
    # A JPEG is unpacked at a fraction of its size, where that suffices.
    picture.draft("RGB", (LONGEST_SIDE * 2, LONGEST_SIDE * 2))
    try:
        shown = ImageOps.exif_transpose(picture).convert("RGBA")
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = lenient
    shown.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    bare = Image.frombytes("RGBA", shown.size, shown.tobytes())
    target = io.BytesIO()
    bare.save(target, "PNG", optimize=True)
    return target.getvalue()


def _too_many(field: str) -> BadFile:
    return _bad(
        "too_many_pixels",
        field,
        message("The picture has too many pixels."),
        message("Send one of {n} million pixels at most.", n=MOST_PIXELS // 1_000_000),
    )


def _bad(code: str, field: str, what: Message, remedy: Message) -> BadFile:
    return BadFile([Problem(code, "", what, remedy, field)])
