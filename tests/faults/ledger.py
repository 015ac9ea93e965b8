"""What a respondent was promised: for each field, the values it may have now.

Acknowledged: the site said that it was saved, with a redirect or in JSON. From then on
the field has that value and no other. Sent without an answer: it may have been saved or
not, so both values are right, until a later answer decides. Refused: it was not saved.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock


@dataclass
class Ledger:
    """The promises made to one respondent, on all their devices."""

    possible: dict[str, set[str]] = field(default_factory=dict)
    """Field of a form -> what may be kept in it; a field not in it is empty."""
    receipt: str = ""
    """The code, once one was shown."""
    may_be_submitted: bool = False
    acknowledged: int = 0
    unanswered: int = 0
    refused: int = 0
    broken: list[str] = field(default_factory=list)
    """What the site did that it must never do."""
    lock: Lock = field(default_factory=Lock)

    def sent(self, values: Mapping[str, str]) -> None:
        """Note what is on its way: from now on it may be kept."""
        with self.lock:
            for name, value in values.items():
                self.possible.setdefault(name, {""}).add(value)

    def saved(self, values: Mapping[str, str]) -> None:
        """Note what the site said it has saved."""
        with self.lock:
            self.acknowledged += len(values)
            self.possible |= {name: {value} for name, value in values.items()}

    def not_saved(
        self, values: Mapping[str, str], before: Mapping[str, set[str]]
    ) -> None:
        """Note what the site said it has not saved; `before` is from before sending."""
        with self.lock:
            self.refused += len(values)
            self.possible |= {name: before.get(name, {""}) for name in values}

    def unknown(self, values: Mapping[str, str]) -> None:
        """Note that no answer came, or one that promised nothing."""
        with self.lock:
            self.unanswered += len(values)

    def may_be(self, name: str) -> set[str]:
        """Return what a field may have now."""
        with self.lock:
            return set(self.possible.get(name, {""}))

    def submitted(self, code: str) -> None:
        """Note the receipt that was shown: there is one for each response, for ever."""
        with self.lock:
            if self.receipt not in {"", code}:
                self.broken.append(f"another receipt: {self.receipt}, then {code}")
            self.receipt = code
            self.may_be_submitted = True

    def complain(self, what: str) -> None:
        """Note what must never happen."""
        with self.lock:
            self.broken.append(what)
