"""Every text of the interface has its Spanish, and the compiled catalogue is fresh."""

import re
from functools import cache
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.frontend import parse_keywords, parse_mapping_cfg
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from intersect.paths import translations
from tests.house.project import ROOT

KEYWORDS = ("message:1", "message_n:1,2", "_n:1,2", "N_")
PLACEHOLDER = re.compile(r"%\(\w+\)s|(?<!\{)\{\w+\}(?!\})")
CATALOGUES = sorted(translations().glob("*/LC_MESSAGES/messages.po"))
REMEDY = "run `./run messages` and write the Spanish"


@cache
def texts_in_the_program() -> frozenset[str | tuple[str, ...]]:
    with (ROOT / "babel.cfg").open(encoding="utf-8") as settings:
        methods, options = parse_mapping_cfg(settings)
    found = extract_from_dir(
        ROOT,
        methods,
        options,
        keywords={**DEFAULT_KEYWORDS, **parse_keywords(KEYWORDS)},
    )
    catalogue = Catalog()
    for _, _, text, comments, context in found:
        catalogue.add(text, auto_comments=comments, context=context)
    return frozenset(key(message) for message in catalogue if message.id)


def key(message: Message) -> str | tuple[str, ...]:
    return message.id if isinstance(message.id, str) else tuple(message.id)


def forms(message: Message) -> tuple[str, ...]:
    text = message.string
    return (text,) if isinstance(text, str) else tuple(text)


def is_translated(message: Message) -> bool:
    return all(forms(message))


def read(file: Path) -> Catalog:
    with file.open("rb") as opened:
        return read_po(opened, locale=file.parts[-3])


def messages(file: Path) -> list[Message]:
    return [message for message in read(file) if message.id]


def test_spanish_is_among_the_catalogues() -> None:
    assert "es" in {file.parts[-3] for file in CATALOGUES}


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.parts[-3])
class TestCatalogue:
    def test_it_has_every_text_and_no_other(self, file: Path) -> None:
        listed = {key(message) for message in messages(file)}
        assert texts_in_the_program() - listed == set(), REMEDY
        assert listed - texts_in_the_program() == set(), REMEDY

    def test_every_text_is_translated(self, file: Path) -> None:
        empty = [each.id for each in messages(file) if not is_translated(each)]
        assert empty == [], REMEDY

    def test_no_translation_is_a_guess(self, file: Path) -> None:
        assert [each.id for each in messages(file) if each.fuzzy] == []

    def test_translations_keep_the_placeholders(self, file: Path) -> None:
        for each in filter(is_translated, messages(file)):
            originals = (each.id,) if isinstance(each.id, str) else each.id
            expected = set(PLACEHOLDER.findall(originals[-1]))
            many = forms(each)[-1]
            assert set(PLACEHOLDER.findall(many)) == expected, each.id
            allowed = set(PLACEHOLDER.findall(" ".join(originals)))
            for form in forms(each):
                assert set(PLACEHOLDER.findall(form)) <= allowed, each.id

    def test_the_compiled_catalogue_is_fresh(self, file: Path) -> None:
        with file.with_suffix(".mo").open("rb") as opened:
            compiled = {key(each): forms(each) for each in read_mo(opened) if each.id}
        assert compiled == {key(each): forms(each) for each in messages(file)}
