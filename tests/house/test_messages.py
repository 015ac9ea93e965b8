"""Every text of the interface is in every language, and the catalogues are fresh."""

import re
from functools import cache
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.frontend import parse_keywords, parse_mapping_cfg
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from intersect.language import LANGUAGES, SOURCE_LANGUAGE
from intersect.paths import translations
from tests.house.project import ROOT
from tests.house.words import foreign_words, words_of

KEYWORDS = ("message:1", "message_n:1,2", "_n:1,2", "N_")
PLACEHOLDER = re.compile(r"%\(\w+\)s|(?<!\{)\{\w+\}(?!\})")
CATALOGUES = sorted(translations().glob("*/LC_MESSAGES/messages.po"))
REMEDY = "run `./run messages` and write the translation"
LONG = 4
"""Words from which on a text cannot be the same in two languages by chance."""


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


def translations_of(file: Path) -> dict[str | tuple[str, ...], tuple[str, ...]]:
    return {key(each): forms(each) for each in messages(file)}


def test_every_language_but_that_of_the_messages_has_a_catalogue() -> None:
    present = {file.parts[-3] for file in CATALOGUES}
    assert present == LANGUAGES.keys() - {SOURCE_LANGUAGE}


def test_no_long_text_is_the_same_in_two_languages() -> None:
    first, second = map(translations_of, CATALOGUES)
    same = {
        text: id_
        for id_, texts in first.items()
        for text, other in zip(texts, second.get(id_, ()), strict=False)
        if text == other and len(words_of(text)) >= LONG
    }
    assert same == {}


def test_no_message_has_words_of_another_language() -> None:
    ids = [
        text
        for id_ in texts_in_the_program()
        for text in ([id_] if isinstance(id_, str) else id_)
    ]
    foreign = {text: foreign_words(text, SOURCE_LANGUAGE) for text in ids}
    assert {text: words for text, words in foreign.items() if words} == {}


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.parts[-3])
class TestCatalogue:
    def test_it_has_every_text_and_no_other(self, file: Path) -> None:
        listed = {key(message) for message in messages(file)}
        assert texts_in_the_program() - listed == set(), REMEDY
        assert listed - texts_in_the_program() == set(), REMEDY

    def test_every_text_is_translated(self, file: Path) -> None:
        empty = [each.id for each in messages(file) if not is_translated(each)]
        assert empty == [], REMEDY

    def test_no_translation_has_words_of_another_language(self, file: Path) -> None:
        foreign = {
            text: foreign_words(text, file.parts[-3])
            for texts in translations_of(file).values()
            for text in texts
        }
        assert {text: words for text, words in foreign.items() if words} == {}

    def test_every_language_has_the_plurals_of_its_rule(self, file: Path) -> None:
        catalogue = read(file)
        for each in messages(file):
            if not isinstance(each.id, str):
                assert len(forms(each)) == catalogue.num_plurals, each.id

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
