"""Words by which a text in the wrong language is found."""

from __future__ import annotations

import re

ONLY = {
    "es": r"[¿¡ñ]|ción\b|(?<!-)\b(?:el|los|una|del|con|y|usted|pero|más|hasta)\b",
    "en": r"\b(?:the|and|of|your|you|with|this|are|please|not|was|which|from|has)\b",
    "pt": r"ã|õ|\b(?:você|vocês|uma|uns|com|em|mas|também|até|pelo|pela|mais|das)\b",
}
"""Language -> what no text in another of the three has."""

PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|\{\w+(?:![rs])?\}|%%")
NAMES = re.compile(r"«[^»]*»|“[^”]*”|`[^`]*`|\S*[_/@.]\w\S*")
"""What stands in quotes, and addresses, files and codes: names keep their language."""


def foreign_words(text: str, code: str) -> list[str]:
    """Return what a text in the language `code` has of the other two."""
    plain = NAMES.sub(" ", PLACEHOLDER.sub(" ", text))
    return [
        found[0]
        for other, pattern in ONLY.items()
        if other != code
        for found in re.finditer(pattern, plain, re.IGNORECASE)
    ]


def words_of(text: str) -> list[str]:
    """Return the words of a text, without its placeholders."""
    return re.findall(r"[^\W\d_]+", PLACEHOLDER.sub(" ", text))
