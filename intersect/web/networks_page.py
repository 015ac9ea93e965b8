"""The start of a personal link that asks about several networks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from intersect.language import Message, message
from intersect.services.opening import without_seat
from intersect.services.seat import Seat
from intersect.web.respond_pages import STATES, SheetLine, Way


@dataclass(frozen=True)
class NetworksPage:
    """The start of a link that asks about several networks."""

    seats: Sequence[tuple[Way, Seat]]
    at: datetime
    to_read: Sequence[SheetLine] = ()
    """Factual sheets of others."""
    has_results: bool = False
    """Whether the results of some of the networks are published."""

    @property
    def person(self) -> str:
        """Return whose link it is."""
        return self.seats[0][1].person

    @property
    def rows(self) -> list[tuple[Seat, str, Message, str]]:
        """Return each seat, its address, and its tag's text and kind."""
        return [(seat, way.url("hub"), *self._state(seat)) for way, seat in self.seats]

    @property
    def is_over(self) -> bool:
        """Whether nothing can be answered any more."""
        return all(seat.is_closed(self.at) for _, seat in self.seats)

    @property
    def everything(self) -> Way:
        """Return the way to the pages that are about all the networks together."""
        way, _ = self.seats[0]
        return replace(way, values={"token": without_seat(way.values["token"])})

    @property
    def is_fictitious(self) -> bool:
        """Whether these networks belong to the demonstration."""
        return any(seat.is_fictitious for _, seat in self.seats)

    @property
    def is_secret(self) -> bool:
        """Whether nothing asked here is shown with an institution's name."""
        return all(seat.questionnaire.is_scored for _, seat in self.seats)

    def _state(self, seat: Seat) -> tuple[Message, str]:
        if seat.is_declined:
            return message("Not mine"), "neutral"
        if seat.is_submitted:
            return message("Submitted"), "done"
        if seat.is_closed(self.at):
            return message("Ended"), "neutral"
        return STATES["in_progress" if seat.answers else "not_started"]
