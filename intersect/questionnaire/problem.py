"""A problem in a file or a form: what, where, and what to do about it."""

from __future__ import annotations

import errno
from dataclasses import dataclass

from intersect.language import Message, message


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong; checks return all of them, never only the first.

    `code` is stable and machine-readable, `place` says where in the reader's own terms
    («line 12, sections › OBJ › OBJ1», «row 4, column sector»); `field` is the name of
    the form field, where there is one, so that a page can link to it.
    """

    code: str
    place: Message | str
    message: Message
    remedy: Message
    field: str = ""


_REASONS = {
    errno.ENOENT: message("there is no such file or folder"),
    errno.ENOTDIR: message("there is no such folder"),
    errno.EISDIR: message("it is a folder"),
    errno.EEXIST: message("a file with that name exists already"),
    errno.EACCES: message("permission denied"),
    errno.EPERM: message("permission denied"),
    errno.EROFS: message("nothing can be written there"),
    errno.ENOSPC: message("there is no space left"),
    errno.EFBIG: message("the file would be larger than allowed here"),
}


def reason(error: OSError) -> Message | str:
    """Return why the system refused; what is rare, in the system's own words."""
    return _REASONS.get(error.errno or 0) or error.strerror or str(error)
