"""What institutions give one another, in words."""

from __future__ import annotations

from collections.abc import Mapping

from intersect.language import Message, message

RESOURCE_KINDS: Mapping[str, Message] = {
    "dinero": message("Money"),
    "horas": message("Working hours"),
    "vehiculo": message("Vehicle"),
    "local": message("Premises"),
    "materiales": message("Materials"),
}
"""By the code that sheets and rosters have for it."""


def kind_name(code: str) -> Message | str:
    """Return what a kind of resource is called; its code where nobody named it."""
    return RESOURCE_KINDS.get(code, code)
