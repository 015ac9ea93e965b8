"""What every template may use to write in its reader's language.

`local` writes a text of a questionnaire and may add markup; `local_plain` is for titles
and attributes, where markup cannot be.

The web pages and the documents made outside a request share partials, so both of
their Jinja environments are prepared here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from fractions import Fraction
from functools import cache
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from intersect.language import Language, Message
from intersect.paths import shipped


@cache
def document_environment(language: Language) -> Environment:
    """Return an environment for documents in `language`, outside any request.

    It compiles each template once, which takes ten times as long as filling it in.
    """
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
    filters = _Filters(reader)
    for each in FILTERS:
        environment.filters[each] = getattr(filters, each)
    environment.globals["reader_language"] = reader


FILTERS = (
    *("text", "local", "local_plain", "number", "percent"),
    *("listed", "in_order", "day", "moment", "lately"),
)


@dataclass(frozen=True)
class _Filters:
    """What templates write with `{{ value|name }}`, in the reader's language."""

    reader: Callable[[], Language]

    def text(self, item: Message | str) -> str:
        return self.reader().text(item)

    def local(self, texts: Mapping[str, str]) -> str:
        """Mark a text in another language as such, for who hears it read aloud."""
        language = self.reader()
        spoken, said = language.spoken(texts), language.local(texts)
        if spoken == language.code:
            return said
        return Markup('<span lang="{}">{}</span>').format(spoken, said)

    def local_plain(self, texts: Mapping[str, str]) -> str:
        return self.reader().local(texts)

    def number(self, value: float | Fraction, decimals: int = 0) -> str:
        return self.reader().number(value, decimals)

    def percent(self, share: float | Fraction, decimals: int = 0) -> str:
        return self.reader().percent(share, decimals)

    def listed(self, items: Sequence[str], style: str = "standard") -> str:
        return self.reader().listed(items, style)

    def in_order(self, names: Iterable[str]) -> list[str]:
        return sorted(names, key=self.reader().sort_key)

    def day(self, day: date, style: str = "long") -> str:
        return self.reader().day(day, style)

    def moment(self, at: datetime, zone: str, style: str = "medium") -> str:
        return self.reader().moment(at, ZoneInfo(zone), style)

    def lately(self, at: datetime, zone: str) -> str:
        return self.reader().lately(at, ZoneInfo(zone), datetime.now(UTC))
