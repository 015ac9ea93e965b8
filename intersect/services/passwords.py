"""Staff passwords: made, judged and hashed."""

from __future__ import annotations

import re
import secrets
import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from intersect.language import Message, message

MIN_LENGTH = 12
MAX_LENGTH = 128
UNCOMMON_LENGTH = 6
"""Characters that must remain when common words and sequences are taken out."""

_READABLE = "abcdefghjkmnpqrstuvwxyz23456789"
_COMMON = re.compile(
    "contrasenas?|passwords?|passw0rds?|claves?|secret[oa]s?|admin(istrador[a]?)?|"
    "intersect(orial)?|municip(alidad|io)|comuna|chile|hola|bienvenid[oa]s?|usuari[oa]s?|"
    "teamo|qwerty(uiop)?|asdf(ghjkl)?|zxcv(bnm)?|abc(def)?(ghi)?|iloveyou|welcome|"
    r"letmein|dragon|monkey|futbol|colocolo|(19|20)\d\d|0?123(4(5(6(7(8(90?)?)?)?)?)?)?|"
    r"(?:098?)?7?654321|(.)\1{2,}"
)


def generated_password() -> str:
    """Return a password that can be read out: four groups of four characters."""
    return "-".join(
        "".join(secrets.choice(_READABLE) for _ in range(4)) for _ in range(4)
    )


def password_problem(password: str, *own: str) -> Message | None:
    """Return why nobody should use this password, or None.

    `own` are words of the person (name, e-mail) that others would try first.
    """
    if len(password) < MIN_LENGTH:
        return message("The password needs {n} characters or more.", n=MIN_LENGTH)
    if len(password) > MAX_LENGTH:
        return message("The password can have {n} characters at most.", n=MAX_LENGTH)
    rest = _plain(password)
    for word in _words(own):
        rest = rest.replace(word, "")
    if len(set(_COMMON.sub("", rest))) < UNCOMMON_LENGTH:
        return message("This password is easy to guess. Use a few unrelated words.")
    return None


def password_hash(password: str) -> str:
    """Return the argon2 hash that signing in compares with."""
    return PasswordHasher().hash(_normal(password))


def is_password(password: str, kept_hash: str) -> bool:
    """Return whether the hash is of this password."""
    try:
        return PasswordHasher().verify(kept_hash, _normal(password))
    except VerifyMismatchError:
        return False


def _normal(password: str) -> str:
    # As Flask-Security does at sign-in: an accent typed in two ways is one accent.
    return unicodedata.normalize("NFKD", password)


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text)
    return "".join(c for c in letters if not unicodedata.combining(c)).casefold()


def _words(own: tuple[str, ...]) -> list[str]:
    words = [word for text in own for word in re.split(r"\W+", _plain(text))]
    return sorted((word for word in words if len(word) > 3), key=len, reverse=True)
