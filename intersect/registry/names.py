"""Names as people write them: when two spellings are the same name."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise


def folded(name: str) -> str:
    """Return what two spellings of one name share: no case, accents or odd spaces.

    >>> folded("  EDUCACIÓN  básica") == folded("Educacion basica")
    True
    """
    if name.isascii():  # most are, and a country's registry has a hundred thousand
        return " ".join(name.casefold().split())
    plain = unicodedata.normalize("NFKD", name).casefold()
    apart = unicodedata.normalize("NFKD", plain)
    kept = (c for c in apart if unicodedata.category(c) not in {"Mn", "Cf"})
    return " ".join("".join(kept).split())


def without_name(text: str, name: str, mark: str) -> str:
    """Return `text` with `mark` in place of somebody's name, however it is spelt.

    Only whole words in the order of the name, and only names of two words or more: a
    single one would be that of too many others.

    >>> without_name("Ana Pérez, directora", "ANA PEREZ", "[…]")
    '[…], directora'
    >>> without_name("Ana Pérezcota; Pérez, Ana", "Ana Pérez", "[…]")
    'Ana Pérezcota; Pérez, Ana'
    """
    wanted = [folded(word) for word in _WORD.findall(name)]
    words = list(_WORD.finditer(text))
    if len(wanted) < 2:
        return text
    written, end, place = "", 0, 0
    while place + len(wanted) <= len(words):
        here = words[place : place + len(wanted)]
        if [folded(each[0]) for each in here] == wanted and _are_joined(text, here):
            written += text[end : here[0].start()] + mark
            end = here[-1].end()
            place += len(wanted)
        else:
            place += 1
    return written + text[end:]


_WORD = re.compile(r"\w+")


def _are_joined(text: str, words: list[re.Match[str]]) -> bool:
    """Tell whether only spaces, points or hyphens stand between words."""
    gaps = (text[one.end() : other.start()] for one, other in pairwise(words))
    return all(re.fullmatch(r"[\s.'’-]+", gap) for gap in gaps)
