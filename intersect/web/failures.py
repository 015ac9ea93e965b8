"""What an exception may say in the log: where it happened, not what people wrote.

The message of an exception often quotes the value that it stumbled over, which here may
be an answer, a name or a password; databases quote whole rows. So only messages that
speak of the program or of the machine are kept. Local variables never are.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from dataclasses import dataclass

NOT_KEPT = "message not kept: it may quote what somebody wrote"

ABOUT_THE_MACHINE = (OSError, MemoryError, RecursionError, SystemExit)
ABOUT_THE_PROGRAM = (AttributeError, ImportError, NameError, RuntimeError, TypeError)
NAMED = {
    "intersect.catalog.CatalogError",
    "intersect.report.pdf.PdfUnavailable",
    "intersect.services.publishing.ChangedQuestionnaire",
    "intersect.storage.schema.SchemaError",
    "intersect.storage.unusable.DatabaseUnusable",
    "jinja2.exceptions.TemplateNotFound",
    "jinja2.exceptions.TemplateSyntaxError",
    "jinja2.exceptions.UndefinedError",
    "sqlite3.DatabaseError",
    "sqlite3.IntegrityError",
    "sqlite3.OperationalError",
}
"""Also kept; SQLite names columns and never quotes the values bound to a statement."""

MARKERS = ("sqlstate", "constraint_name", "table_name", "column_name")
"""What PostgreSQL says of an error beside its message, which quotes rows."""


@dataclass(frozen=True)
class Failure:
    """One exception of a chain."""

    kind: str
    message: str
    at: list[str]
    """Frames from the outermost to where it was raised: file, line, function."""


def failure_chain(error: BaseException) -> list[Failure]:
    """Return an exception and those that led to it, the first cause last."""
    return [
        Failure(_kind(each), _message(each), _frames(each)) for each in _causes(error)
    ]


def failure_text(error: BaseException) -> str:
    """Return the same as lines for a person at a terminal."""
    lines = []
    for each in failure_chain(error):
        lines += [f"{each.kind}: {each.message}", *(f"  {at}" for at in each.at)]
    return "\n".join(lines)


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in seen:
        seen.add(id(following))
        yield following
        cause = following.__cause__
        if cause is None and not following.__suppress_context__:
            cause = following.__context__
        following = cause


def _kind(error: BaseException) -> str:
    return f"{type(error).__module__}.{type(error).__qualname__}".removeprefix(
        "builtins."
    )


def _message(error: BaseException) -> str:
    if hasattr(error, "sqlstate"):  # PostgreSQL's
        return _of_postgresql(error)
    about = isinstance(error, (*ABOUT_THE_MACHINE, *ABOUT_THE_PROGRAM))
    return str(error) if about or _kind(error) in NAMED else NOT_KEPT


def _of_postgresql(error: BaseException) -> str:
    """Return code and names; without a code the server was not even reached."""
    if error.sqlstate is None:  # type: ignore[attr-defined]  # asked for above
        is_connection = type(error).__name__ == "OperationalError"
        return str(error) if is_connection else NOT_KEPT
    known = {name: getattr(error, name, None) for name in MARKERS[:1]}
    known |= {
        name: getattr(getattr(error, "diag", None), name, None) for name in MARKERS[1:]
    }
    return " ".join(f"{name}={value}" for name, value in known.items() if value)


def _frames(error: BaseException) -> list[str]:
    walked = traceback.walk_tb(error.__traceback__)
    return [
        f"{_short(frame.filename)}:{frame.lineno} {frame.name}"
        for frame in traceback.StackSummary.extract(walked, lookup_lines=False)
    ]


def _short(filename: str) -> str:
    """Return a file as seen from the folder that packages are in."""
    for root in ("/site-packages/", "/intersect/"):
        _before, found, after = filename.rpartition(root)
        if found:
            return after if root == "/site-packages/" else f"intersect/{after}"
    return filename
