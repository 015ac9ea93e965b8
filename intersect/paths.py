"""Where the files that come with the program are, in a checkout and in a wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def shipped(name: str) -> Path:
    """Return the folder `name` (templates, static, questionnaires, docs).

    A wheel carries it inside the package; a checkout has it beside the package.
    """
    packed = _PACKAGE / "_shipped" / name
    return packed if packed.is_dir() else _PACKAGE.parent / name


def translations() -> Path:
    """Return the folder of the message catalogues."""
    return _PACKAGE / "translations"


def countries() -> Path:
    """Return the folder of the countries whose territories come with the program."""
    return _PACKAGE / "territories"
