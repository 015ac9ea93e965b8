"""A reader's language: messages, numbers, dates and lists as that reader writes them.

The core never writes prose: it returns a `Message`, an English template with its
values, and whoever shows it asks the reader's `Language` for the text. Which language a
reader gets, and what a draft is, stands in docs/decisions/0007-languages.md.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from decimal import Decimal
from fractions import Fraction
from functools import cache, lru_cache

from babel import Locale
from babel.dates import format_date, format_time, get_datetime_format
from babel.lists import format_list
from babel.numbers import format_decimal
from babel.support import NullTranslations, Translations

from intersect.paths import translations

LANGUAGES = {"es": "Español", "en": "English", "pt": "Português"}
"""Code of each language -> what it calls itself."""
DEFAULT_LANGUAGE = "es"
"""What an installation speaks unless it chooses, and what every text has."""
REGIONS = {"en": "en_GB"}
"""Where a language writes dates as we do: as it spells, and with the day first."""
SOURCE_LANGUAGE = "en"
"""What the messages of the interface are written in: it needs no catalogue."""
DRAFTS = frozenset({"en", "pt"})
"""Languages of the interface that no person has read through yet (CONTRIBUTING.md)."""


@dataclass(frozen=True)
class Message:
    """An English template, its values, and, when it counts something, its plural.

    Placeholders are written `{name}`; a value may be text, a number, another message
    or a sequence of these (joined as a list in the reader's language). A `Decimal` is
    written with the decimals that it has, another number with a fraction with one.
    """

    msgid: str
    values: Mapping[str, object] = field(default_factory=dict)
    plural: str | None = None
    count: int = 1


@dataclass(frozen=True)
class Either:
    """Values of a message of which one is enough: listed with «or»."""

    values: Sequence[object]


def message(msgid: str, /, **values: object) -> Message:
    """Return the message `msgid`; the extraction of texts looks for this name."""
    return Message(msgid, values)


def message_n(singular: str, plural: str, count: int, /, **values: object) -> Message:
    """Return a message about `count` things; `{count}` is filled by itself."""
    return Message(singular, {"count": count, **values}, plural, count)


class Explained(Exception):
    """An error that tells people, in their language, what is wrong and what to do."""

    def __init__(self, what: Message) -> None:
        super().__init__(what)
        self.what = what

    def __str__(self) -> str:
        """Return what is wrong in the default language, for logs."""
        return language(DEFAULT_LANGUAGE).text(self.what)


def untranslated(name: str) -> dict[str, str]:
    """Return a name that is the same in every language, as people gave it."""
    return dict.fromkeys(LANGUAGES, name)


class Language:
    """One language's catalogue and habits of writing."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.locale = Locale.parse(REGIONS.get(code, code))
        self._catalogue: NullTranslations = Translations.load(
            str(translations()), [code]
        )

    def gettext(self, msgid: str) -> str:
        """Return `msgid` in this language."""
        return self._catalogue.gettext(msgid)

    def ngettext(self, singular: str, plural: str, count: int) -> str:
        """Return the form of the message that fits `count`."""
        return self._catalogue.ngettext(singular, plural, count)

    def text(self, item: Message | str) -> str:
        """Return the text of a message; plain text comes back as it is."""
        if isinstance(item, str):
            return item
        template = (
            self.gettext(item.msgid)
            if item.plural is None
            else self.ngettext(item.msgid, item.plural, item.count)
        )
        return template.format_map(
            {name: self._written(value) for name, value in item.values.items()}
        )

    def local(self, texts: Mapping[str, str]) -> str:
        """Return a text in this language, else in the default, else as there is one.

        Raises StopIteration where there is none.
        """
        return texts[self.spoken(texts)]

    def spoken(self, texts: Mapping[str, str]) -> str:
        """Return the code of the language in which `local` returns the text."""
        known = (self.code, DEFAULT_LANGUAGE, *texts)
        return next(code for code in known if texts.get(code))

    def number(self, value: float | Fraction, decimals: int = 0) -> str:
        """Return `value` rounded half up to `decimals`, with this language's comma."""
        pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
        return format_decimal(
            rounded(value, decimals), format=pattern, locale=self.locale
        )

    def percent(self, share: float | Fraction, decimals: int = 0) -> str:
        """Return a share (0–1) as a percentage: «50 %» in Spanish, else «50%»."""
        sign: str = self.locale.percent_formats[None].suffix[0]
        return self.number(share * 100, decimals) + sign

    def listed(self, items: Sequence[str], style: str = "standard") -> str:
        """Return «a, b y c» (`standard`) or «a, b o c» (`or`)."""
        joined = format_list(list(items), style=style, locale=self.locale)  # type: ignore[arg-type]
        return _euphonic(joined, items[-1]) if self.code == "es" and items else joined

    def day(self, day: date, style: str = "long") -> str:
        """Return a day, written short, medium or long."""
        return format_date(day, format=style, locale=self.locale)

    def hour(self, at: datetime, zone: tzinfo) -> str:
        """Return the hour of a moment, in the zone given."""
        return format_time(at.astimezone(zone), format="short", locale=self.locale)

    def lately(self, at: datetime, zone: tzinfo, now: datetime) -> str:
        """Return the hour of a moment; its day too, unless that is today's there."""
        is_today = at.astimezone(zone).date() == now.astimezone(zone).date()
        return self.hour(at, zone) if is_today else self.moment(at, zone)

    def moment(self, at: datetime, zone: tzinfo, style: str = "medium") -> str:
        """Return day (written short, medium or long) and hour, in the zone given."""
        return _moment(self, at.replace(second=0, microsecond=0), zone, style)

    def sort_key(self, name: str) -> tuple[str, str]:
        """Return what sorts names as a dictionary of this language does.

        Accents and capitals only decide between names that are otherwise the same;
        «ñ» is a letter of its own in Spanish.

        >>> sorted(["Óscar", "Oscar", "ñandú", "nube"], key=Language("es").sort_key)
        ['nube', 'ñandú', 'Oscar', 'Óscar']
        """
        return _letters(name, self.code == "es"), name

    def _written(self, value: object) -> str:
        match value:
            case Message():
                return self.text(value)
            case str():
                return value
            case int():
                return self.number(value)
            case Decimal():
                return self.number(Fraction(value), _decimals(value))
            case float() | Fraction():
                return self.number(value, 1)
            case Mapping():
                return self.local(value)
            case Either(values):
                return self.listed([self._written(each) for each in values], "or")
            case Sequence():
                return self.listed([self._written(each) for each in value])
            case _:
                return str(value)


_AFTER_EVERY_LETTER = "\U0010fffd"


@cache
def language(code: str) -> Language:
    """Return the language `code`; catalogues are read once."""
    return Language(code)


@lru_cache(maxsize=4096)
def _letters(name: str, is_spanish: bool) -> str:
    """Return a name as dictionaries see it; the same few hundred names are listed."""
    plain = unicodedata.normalize("NFC", name).casefold()
    if is_spanish:
        plain = plain.replace("ñ", "n" + _AFTER_EVERY_LETTER)
    apart = unicodedata.normalize("NFD", plain)
    return "".join(c for c in apart if unicodedata.category(c) != "Mn")


@lru_cache(maxsize=4096)
def _moment(reader: Language, minute: datetime, zone: tzinfo, style: str) -> str:
    """Return a moment as written; many people ask for the same minutes."""
    day, hour = reader.day(minute.astimezone(zone), style), reader.hour(minute, zone)
    if reader.code == "pt":  # Babel only knows «22 de novembro de 2026 15:05»
        return f"{day} às {hour}"
    joined = str(get_datetime_format(style, locale=reader.locale))  # type: ignore[arg-type]
    return joined.replace("{0}", hour).replace("{1}", day)


def _euphonic(joined: str, last: str) -> str:
    """Return «Baja e Intermedia», «siete u ocho»: Spanish keeps equal vowels apart."""
    word = last.casefold()
    vowel = word.removeprefix("h")[:1]
    for plain, other, vowels in ((" y ", " e ", "ií"), (" o ", " u ", "oó")):
        clashes = vowel and vowel in vowels and not word.startswith(("hia", "hie"))
        if clashes and joined.endswith(plain + last):
            joined = joined.removesuffix(plain + last) + other + last
    return joined


def rounded(value: float | Fraction, decimals: int) -> Decimal:
    """Return `value` rounded half up, with so many decimals even where they are 0."""
    units = (Fraction(value) * 10**decimals * 2 + 1) // 2
    return Decimal(units).scaleb(-decimals)


def _decimals(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
