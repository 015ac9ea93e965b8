"""What every template may use to write in its reader's language.

The web pages and the documents made outside a request share partials, so both of
their Jinja environments are prepared here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from fractions import Fraction
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from intersect.language import Language, Message
from intersect.paths import shipped


def document_environment(language: Language) -> Environment:
    """Return an environment for documents in `language`, outside any request."""
    environment = Environment(
        loader=FileSystemLoader(shipped("templates")),
        autoescape=True,
    )
    prepare(environment, lambda: language)
    return environment


def prepare(environment: Environment, reader: Callable[[], Language]) -> None:
    """Give `environment` gettext and the filters that write values for the reader."""
    environment.undefined = StrictUndefined
    environment.trim_blocks = environment.lstrip_blocks = True
    environment.add_extension("jinja2.ext.i18n")
    environment.install_gettext_callables(  # type: ignore[attr-defined]
        gettext=lambda text: reader().gettext(text),
        ngettext=lambda one, many, n: reader().ngettext(one, many, n),
        newstyle=True,
    )

    def text(item: Message | str) -> str:
        return reader().text(item)

    def local(texts: Mapping[str, str]) -> str:
        return reader().local(texts)

    def number(value: float | Fraction, decimals: int = 0) -> str:
        return reader().number(value, decimals)

    def percent(share: float | Fraction, decimals: int = 0) -> str:
        return reader().percent(share, decimals)

    def listed(items: Sequence[str], style: str = "standard") -> str:
        return reader().listed(items, style)

    def moment(at: datetime, zone: str, style: str = "medium") -> str:
        return reader().moment(at, ZoneInfo(zone), style)

    for each in (text, local, number, percent, listed, moment):
        environment.filters[each.__name__] = each
    environment.globals["reader_language"] = reader
