"""Which commune a row of a REGISTRY file means: codes as spreadsheets spoil them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy.orm import Session

from intersect.exchange.registry_file import Entry
from intersect.language import message
from intersect.questionnaire.problem import Problem
from intersect.registry.names import folded
from intersect.services.registry_plan import Plan
from intersect.storage import registry_rows, tables


class Communes:
    """The communes that somebody may import into, by code, former code and name."""

    def __init__(self, session: Session, communes: Sequence[tables.Territory]) -> None:
        self.all = communes
        by_id = {each.id: each for each in communes}
        self._exact = {each.code: each for each in communes}
        self._exact |= {
            code: by_id[owner]
            for code, owner in registry_rows.list_former_codes(session)
            if owner in by_id and code not in self._exact
        }
        self._near: dict[str, set[tables.Territory]] = defaultdict(set)
        for commune in communes:
            self._near[folded(commune.name)].add(commune)
            self._near[commune.code.lstrip("0")].add(commune)

    def find(self, text: str) -> tables.Territory | None:
        """Return the commune with that code or name; «1101» may be «01101»."""
        if text in self._exact:
            return self._exact[text]
        near = self._near.get(folded(text).lstrip("0"), set())
        return next(iter(near)) if len(near) == 1 else None

    def named_by(self, entries: Sequence[Entry]) -> list[tables.Territory]:
        """Return the communes that these rows name; all, when some name none."""
        texts = {entry.text("commune") for entry in entries}
        if "" in texts:
            return list(self.all)
        found = (self.find(text) for text in sorted(texts))
        return list(dict.fromkeys(each for each in found if each is not None))

    def of(self, entry: Entry, plan: Plan) -> tables.Territory | None:
        """Return a row's commune; say why when it has none."""
        text = entry.text("commune")
        if not text and len(self.all) == 1:
            return self.all[0]
        commune = self.find(text) if text else None
        if commune is None:
            plan.problems.append(_without_commune(entry, text))
        elif text != commune.code and text.isdigit():
            plan.notices[text] = message(
                "The commune code {text} was read as {code} ({name}).",
                text=text,
                code=commune.code,
                name=commune.name,
            )
        return commune


def _without_commune(entry: Entry, text: str) -> Problem:
    if text:
        what = message("“{text}” is none of your communes.", text=text)
    else:
        what = message("The row does not say of which commune it is.")
    return Problem(
        "unknown_commune",
        entry.place("commune"),
        what,
        message("Write the official code, as on the sheet of instructions."),
    )
