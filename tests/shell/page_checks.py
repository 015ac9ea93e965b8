"""What must hold of every page, whoever it is for."""

from __future__ import annotations

import re
from collections import Counter

import html5lib
from bs4 import BeautifulSoup, Tag

LINKED = ("/r/", "/u/")
"""Forms under these addresses have no session to protect: the address is the secret."""
LABELLED = "input:not([type=hidden]):not([type=submit]), select, textarea"


def check_page(text: str) -> None:
    """Raise AssertionError with everything that is wrong with a page."""
    problems = [*_syntax(text), *_content(BeautifulSoup(text, "html.parser"))]
    assert not problems, "\n".join(problems)


def _syntax(text: str) -> list[str]:
    parser = html5lib.HTMLParser()
    parser.parse(text)
    return [
        f"line {line}: {code} {values}" for (line, _), code, values in parser.errors
    ]


def _content(page: BeautifulSoup) -> list[str]:
    return [
        *_heading(page),
        *_names(page),
        *(problem for form in page.find_all("form") for problem in _form(form)),
        *_inline(page),
    ]


def _heading(page: BeautifulSoup) -> list[str]:
    headings = [_words(h) for h in page.find_all("h1")]
    title = _words(page.title) if page.title else ""
    if len(headings) != 1:
        return [f"h1: {headings}"]
    if not title.startswith(headings[0]):
        return [f"title «{title}», h1 «{headings[0]}»"]
    return []


def _names(page: BeautifulSoup) -> list[str]:
    ids = Counter(each["id"] for each in page.find_all(id=True))
    return [
        *(f"id {name} × {count}" for name, count in ids.items() if count > 1),
        *(f"without label: {f}" for f in page.select(LABELLED) if not _named(page, f)),
        *(f"without legend: {f}" for f in page.select("fieldset") if not f.legend),
        *(f"without alt: {image}" for image in page.select("img:not([alt])")),
    ]


def _form(form: Tag) -> list[str]:
    action = str(form.get("action") or "")
    if not action:
        return [f"form without action: {form}"]
    has_token = form.find("input", attrs={"name": "csrf_token"})
    if form.get("method") == "post" and not has_token:
        return [] if action.startswith(LINKED) else [f"without CSRF: {action}"]
    return []


def _inline(page: BeautifulSoup) -> list[str]:
    problems = [f"inline style: {each}" for each in page.find_all("style")]
    for each in page.find_all(True):
        inline = [a for a in each.attrs if a == "style" or re.match(r"on[a-z]+$", a)]
        if inline or (each.name == "script" and not each.get("src")):
            problems.append(f"inline code or style: {each.name} {inline}")
    return problems


def _named(page: BeautifulSoup, field: Tag) -> bool:
    label = page.find("label", attrs={"for": field.get("id")})
    return bool(label or field.get("aria-label") or field.get("aria-labelledby"))


def _words(element: Tag) -> str:
    return " ".join(element.get_text().split())
