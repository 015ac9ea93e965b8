"""How each language writes numbers, dates, lists and names.

Expected texts are those of CLDR 48 and of each language's own style guides, by hand.
"""

import doctest
from datetime import UTC, date, datetime
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest
from fontTools.ttLib import TTFont

from intersect import language as module
from intersect.language import (
    DEFAULT_LANGUAGE,
    DRAFTS,
    LANGUAGES,
    Either,
    Explained,
    Language,
    language,
    message,
    message_n,
    untranslated,
)
from intersect.paths import shipped

ES, EN, PT = (language(code) for code in ("es", "en", "pt"))
NOON = datetime(2026, 11, 2, 15, 5, tzinfo=UTC)


def test_examples_in_docstrings_hold() -> None:
    assert doctest.testmod(module).failed == 0
    assert doctest.testmod(module).attempted > 0


def test_the_default_is_a_language_that_a_person_has_checked() -> None:
    assert DEFAULT_LANGUAGE in LANGUAGES
    assert DEFAULT_LANGUAGE not in DRAFTS
    assert set(LANGUAGES) > DRAFTS


@pytest.mark.parametrize(
    ("reader", "number", "percent"),
    [
        (ES, "1.234,5", "50\N{NO-BREAK SPACE}%"),
        (EN, "1,234.5", "50%"),
        (PT, "1.234,5", "50%"),
    ],
)
def test_numbers_have_the_marks_of_the_language(
    reader: Language, number: str, percent: str
) -> None:
    assert reader.number(Fraction("1234.45"), 1) == number
    assert reader.percent(Fraction(1, 2)) == percent


@pytest.mark.parametrize(
    ("reader", "day", "moment"),
    [
        (ES, "2 de noviembre de 2026", "2 de noviembre de 2026, 15:05"),
        (EN, "2 November 2026", "2 November 2026, 15:05"),
        (PT, "2 de novembro de 2026", "2 de novembro de 2026 às 15:05"),
    ],
)
def test_days_and_hours_are_written_out(
    reader: Language, day: str, moment: str
) -> None:
    assert reader.day(date(2026, 11, 2)) == day
    assert reader.moment(NOON, UTC, "long") == moment


def test_an_hour_is_that_of_the_zone_and_may_be_of_another_day() -> None:
    assert PT.moment(NOON, ZoneInfo("Pacific/Auckland"), "long") == (
        "3 de novembro de 2026 às 04:05"
    )


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("style", ["short", "medium", "long"])
def test_our_typefaces_have_every_letter_of_a_date(code: str, style: str) -> None:
    letters = TTFont(shipped("static") / "fonts" / "NotoSans-Regular.ttf").getBestCmap()
    for month in range(1, 13):
        written = language(code).moment(NOON.replace(month=month), UTC, style)
        assert [each for each in written if ord(each) not in letters] == []


@pytest.mark.parametrize(
    ("reader", "three", "either"),
    [
        (ES, "Ana, Luz e Inés", "siete u ocho"),
        (EN, "Ana, Luz and Inés", "siete or ocho"),
        (PT, "Ana, Luz e Inés", "siete ou ocho"),
    ],
)
def test_lists_end_with_the_word_of_the_language(
    reader: Language, three: str, either: str
) -> None:
    assert reader.listed(["Ana", "Luz", "Inés"]) == three
    choice = message("{a}", a=Either(["siete", "ocho"]))
    assert reader.text(choice) == either


@pytest.mark.parametrize(
    ("count", "es", "en", "pt"),
    [
        (0, "0 diagnósticos", "0 diagnostics", "0 diagnósticos"),
        (1, "1 diagnóstico ", "1 diagnostic ", "1 diagnóstico "),
        (2000, "2.000 diagnósticos", "2,000 diagnostics", "2.000 diagnósticos"),
    ],
)
def test_what_is_counted_has_its_plural(count: int, es: str, en: str, pt: str) -> None:
    written = message_n(
        "{count} diagnostic written.", "{count} diagnostics written.", count
    )
    for reader, start in ((ES, es), (EN, en), (PT, pt)):
        assert reader.text(written).startswith(start)


@pytest.mark.parametrize(
    ("reader", "names"),
    [
        (ES, ["Ancud", "Ángel", "Ángela", "nube", "Ñuñoa", "Óscar", "Valparaíso"]),
        (PT, ["Ancud", "Ángel", "Ángela", "nube", "Ñuñoa", "Óscar", "Valparaíso"]),
    ],
)
def test_names_are_sorted_without_regard_to_accents(
    reader: Language, names: list[str]
) -> None:
    mixed = [*names[1::2], *names[::2]]
    assert sorted(mixed, key=reader.sort_key) == names


def test_only_in_spanish_is_the_letter_with_a_tilde_one_of_its_own() -> None:
    names = ["nuble", "ñandú"]
    assert sorted(names, key=ES.sort_key) == ["nuble", "ñandú"]
    assert sorted(names, key=PT.sort_key) == ["ñandú", "nuble"]
    assert sorted(names, key=EN.sort_key) == ["ñandú", "nuble"]


def test_a_text_without_the_language_is_given_in_the_default() -> None:
    texts = {"es": "Salud", "en": "Health"}
    assert (EN.local(texts), EN.spoken(texts)) == ("Health", "en")
    assert (PT.local(texts), PT.spoken(texts)) == ("Salud", "es")
    assert PT.spoken({"es": "Salud", "pt": ""}) == "es"


def test_a_name_that_is_not_translated_is_no_text_in_another_language() -> None:
    for reader in (ES, EN, PT):
        assert reader.local(untranslated("CESFAM")) == "CESFAM"
        assert reader.spoken(untranslated("CESFAM")) == reader.code


def test_an_error_explains_itself_in_each_language() -> None:
    error = Explained(message("There is nobody on the list."))
    assert str(error) == ES.text(error.what)
    assert len({reader.text(error.what) for reader in (ES, EN, PT)}) == 3
