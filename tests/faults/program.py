"""`intersect` with a clock that a test can move: `python -m tests.faults.program …`.

Everything else is the program as it is installed. The file says by how many seconds the
clock is wrong; it is read each time that somebody looks at the clock.
"""

from __future__ import annotations

import os
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

from intersect.cli import main
from intersect.web import pages

CLOCK = "FAULTS_CLOCK"
"""The environment's name for the file."""


class MovedClock(datetime):
    """The time of day as this machine believes it to be."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
        """Return the present moment of the wrong clock."""
        seconds = Path(os.environ[CLOCK]).read_text(encoding="ascii")
        return datetime.now(tz) + timedelta(seconds=float(seconds))


if __name__ == "__main__":
    pages.datetime = MovedClock  # type: ignore[misc]
    main()
