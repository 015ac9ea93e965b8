"""Names as people write them: when two spellings are the same name."""

from __future__ import annotations

import unicodedata


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
