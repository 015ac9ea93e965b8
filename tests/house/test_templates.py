"""What holds for every template, whether some page shows it in a test or not."""

import re
from pathlib import Path

import pytest

from intersect.language import language
from intersect.paths import shipped
from intersect.report.environment import document_environment

FOLDER = shipped("templates")
TEMPLATES = sorted(FOLDER.rglob("*.html"))
INLINE_CODE = re.compile(
    r"<style\b|<script(?![^>]*\bsrc=)|\bstyle\s*=\s*[\"']|\son[a-z]+\s*=\s*[\"']|javascript:",
    re.IGNORECASE,
)
UNESCAPED = re.compile(r"\|\s*safe\b|autoescape\s+false")
MACRO = re.compile(r"{%-?\s*macro\s+(\w+)")


TAGS = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<[^>]*>", re.DOTALL)
NOT_TRANSLATED = {
    *("intersect", "UTC"),
    *("aria", "describedby", "error", "govuk", "hint", "input", "width"),
}
"""Names, and the classes and attributes that macros write outside of a tag."""


def name(template: Path) -> str:
    return template.relative_to(FOLDER).as_posix()


def test_there_are_templates() -> None:
    assert len(TEMPLATES) > 10


@pytest.mark.parametrize("template", TEMPLATES, ids=name)
def test_a_template_compiles(template: Path) -> None:
    document_environment(language("es")).get_template(name(template))


@pytest.mark.parametrize("template", TEMPLATES, ids=name)
def test_a_template_has_no_inline_code_and_escapes_everything(template: Path) -> None:
    text = template.read_text(encoding="utf-8")
    assert INLINE_CODE.findall(text) == []
    assert UNESCAPED.findall(text) == []


@pytest.mark.parametrize("template", TEMPLATES, ids=name)
def test_a_template_says_nothing_without_gettext(template: Path) -> None:
    said = TAGS.sub(" ", template.read_text(encoding="utf-8"))
    assert set(re.findall(r"[^\W\d_]{2,}", said)) <= NOT_TRANSLATED


@pytest.mark.parametrize("template", TEMPLATES, ids=name)
def test_an_attribute_that_is_read_says_nothing_without_gettext(
    template: Path,
) -> None:
    text = re.sub(r"\{\{.*?\}\}", "", template.read_text(encoding="utf-8"))
    spoken = re.findall(r'\s(?:alt|aria-label|title|placeholder)="([^"]*)"', text)
    assert [each for each in spoken if re.search(r"[^\W\d_]", each)] in (
        [],
        ["https://"],
    )


@pytest.mark.parametrize(
    "template", sorted((FOLDER / "components").glob("*")), ids=name
)
def test_a_component_is_a_macro_named_like_its_file(template: Path) -> None:
    assert template.stem in MACRO.findall(template.read_text(encoding="utf-8"))
