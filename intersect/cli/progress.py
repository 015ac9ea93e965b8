"""How far a long command is, on standard error, for whoever sits at the terminal."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

import click

from intersect.cli.reader import said
from intersect.language import Message


class Progress:
    """A bar for each step of a command, the next one below the last.

    `steps` says what each is called. Where nobody watches nothing is written.
    """

    def __init__(self, steps: Mapping[str, Message]) -> None:
        self._steps = steps
        self._step = ""
        self._bar: Any = None

    def __call__(self, step: str, done: int, total: int) -> None:
        """Show that `done` of `total` are done of that step."""
        if not sys.stderr.isatty():
            return
        if step != self._step:
            self._finish()
            label = said(self._steps[step])
            self._step = step
            self._bar = click.progressbar(length=total, label=label, file=sys.stderr)
            self._bar.__enter__()
        self._bar.update(done - self._bar.pos)

    def __enter__(self) -> Self:
        """Begin to watch."""
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        """End the last bar, so that what is said next has a line of its own."""
        self._finish()

    def _finish(self) -> None:
        if self._bar is not None:
            self._bar.__exit__(None, None, None)
            self._bar = None
