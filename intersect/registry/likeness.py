"""Names that may mean the same: likely duplicates, for somebody to decide about.

Nothing here says that two names *are* the same; `names.folded` says that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from intersect.registry.names import folded

_KINDS = {
    "salud": (
        "centro comunitario de salud familiar",
        "centro de salud familiar",
        "centro de salud",
        "consultorio",
        "cesfam",
        "cecosf",
        "posta de salud rural",
        "posta",
        "health centre",
        "posto de saude",
        "unidade basica de saude",
        "ubs",
    ),
    "escuela": ("escuela basica", "escuela", "colegio", "school", "escola"),
    "liceo": ("liceo",),
    "jardin": (
        "sala cuna y jardin infantil",
        "jardin infantil y sala cuna",
        "jardin infantil",
        "jardin",
        "sala cuna",
        "nursery school",
        "creche",
    ),
    "municipio": (
        "ilustre municipalidad",
        "i municipalidad",
        "municipalidad",
        "municipality",
        "prefeitura municipal",
        "prefeitura",
    ),
    "hospital": ("hospital",),
    "junta": ("junta de vecinos", "jjvv", "jj vv"),
}
"""What institutions are, as their names begin with it or leave it out."""
_PREFIXES = sorted(
    ((words.split(), kind) for kind, names in _KINDS.items() for words in names),
    key=lambda each: -len(each[0]),
)
_EMPTY_WORDS = frozenset(
    {"de", "del", "la", "las", "el", "los", "y", "e", "o", "en", "n", "no", "nro"}
    | {"da", "das", "do", "dos", "the", "of", "and", "a"}
)
_SHORTEST_WITH_TYPO = 5
"""With fewer letters, one more or less makes another name («Sur», «Sul»)."""


def _words(name: str) -> list[str]:
    return re.findall(r"[^\W_]+", folded(name))


def kind_and_words(name: str) -> tuple[str, tuple[str, ...]]:
    """Return what an institution is and the words of its own name, in no order.

    >>> kind_and_words("Centro de Salud Familiar Norte")
    ('salud', ('norte',))
    >>> kind_and_words("CESFAM norte")
    ('salud', ('norte',))
    """
    words = _words(name)
    kind = ""
    for prefix, its_kind in _PREFIXES:
        if words[: len(prefix)] == prefix:
            words, kind = words[len(prefix) :], its_kind
            break
    return kind, _own(words)


def _own(words: list[str]) -> tuple[str, ...]:
    return tuple(sorted(word for word in words if word not in _EMPTY_WORDS))


@dataclass(frozen=True)
class _Kept:
    key: str
    kind: str
    words: tuple[str, ...]


class Alike:
    """Names among which those like another are found, without comparing all pairs.

    Two spellings that differ by one letter share what is left of them when one letter
    is taken out of each; so each name is kept under all that is left of it.
    """

    def __init__(self, *, of_people: bool = False) -> None:
        self._of_people = of_people
        self._under: dict[str, _Kept | list[_Kept]] = {}

    def add(self, key: str, name: str) -> None:
        """Keep a name; `key` is what `like` returns for it."""
        kind, words = self._parts(name)
        kept = _Kept(key, kind, words)
        for trace in self._traces(words):
            # Nearly all have one name under them: no list for each of millions.
            present = self._under.setdefault(trace, kept)
            if isinstance(present, list):
                present.append(kept)
            elif present is not kept:
                self._under[trace] = [present, kept]

    def like(self, name: str) -> list[str]:
        """Return the keys of the names that may mean the same, first kept first."""
        kind, words = self._parts(name)
        found: dict[str, None] = {}
        for trace in self._traces(words):
            under = self._under.get(trace, [])
            for kept in under if isinstance(under, list) else [under]:
                if _may_be(kept, kind, words, is_part=" " in trace):
                    found[kept.key] = None
        return list(found)

    def _parts(self, name: str) -> tuple[str, tuple[str, ...]]:
        return ("", _own(_words(name))) if self._of_people else kind_and_words(name)

    def _traces(self, words: tuple[str, ...]) -> Iterator[str]:
        letters = "".join(words)
        yield letters
        if len(letters) > _SHORTEST_WITH_TYPO - 1:
            yield from {letters[:at] + letters[at + 1 :] for at in range(len(letters))}
        if self._of_people:
            # «Ana Rojas» may be «Ana María Rojas Soto»: two words in common.
            yield from (f"{one} {two}" for one, two in combinations(words, 2))


def _may_be(kept: _Kept, kind: str, words: tuple[str, ...], *, is_part: bool) -> bool:
    if kind and kept.kind and kind != kept.kind:
        return False
    if is_part and not (set(words) <= set(kept.words) or set(kept.words) <= set(words)):
        return False
    return _digits(words) == _digits(kept.words)


def _digits(words: tuple[str, ...]) -> str:
    """Return the figures of a name: «Escuela D-12» is never «Escuela D-13»."""
    return " ".join(filter(None, (re.sub(r"\D", "", word) for word in words)))
