"""What people say of overlaps: a proposal is confirmed or discarded (guard 7, C.2)."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy.orm import Session

from intersect.language import message
from intersect.services.refusal import Refused, field_problem
from intersect.storage import audit, tables

Verdict = Literal["confirmed", "discarded"]
State = Literal["proposed", "confirmed", "discarded"]
Key = tuple[uuid.UUID, uuid.UUID]


@dataclass(frozen=True)
class Standing:
    """What is the case with an overlap, and what was said of it before."""

    state: State
    reviews: Sequence[tables.OverlapReview] = ()
    """The oldest first."""

    @property
    def last(self) -> tables.OverlapReview | None:
        """The last thing that was said."""
        return self.reviews[-1] if self.reviews else None

    @property
    def is_back(self) -> bool:
        """Whether it was reviewed, and what it was decided on has changed since."""
        return self.state == "proposed" and bool(self.reviews)


def pair_key(one: str, other: str) -> Key:
    """Return two networks in the order in which a pair is kept."""
    first, second = sorted((uuid.UUID(one), uuid.UUID(other)))
    return first, second


def by_pair(
    reviews: Iterable[tables.OverlapReview],
) -> Mapping[Key, Sequence[tables.OverlapReview]]:
    """Return what was said of each pair, the oldest first."""
    found: dict[Key, list[tables.OverlapReview]] = {}
    for each in reviews:
        found.setdefault((each.one_id, each.other_id), []).append(each)
    return found


def standing(reviews: Sequence[tables.OverlapReview], digest: str) -> Standing:
    """Return what holds for the pair as it is now, which `digest` stands for.

    What was said of other members or another profile does not hold any more.
    """
    last = reviews[-1] if reviews else None
    if last is None or last.digest != digest:
        return Standing("proposed", reviews)
    return Standing(
        "confirmed" if last.verdict == "confirmed" else "discarded", reviews
    )


@dataclass(frozen=True)
class Reviewed:
    """The overlap that somebody has before them."""

    key: Key
    code: str
    digest: str
    """Of what it is now."""
    seen: str
    """Of what the person saw."""


def review(
    session: Session,
    territory_id: uuid.UUID,
    reviewed: Reviewed,
    verdict: Verdict,
    reason: str,
    now: datetime,
    by: int | None,
) -> None:
    """Note what somebody says of an overlap.

    Refuses a discarded one without a reason, and what the person did not see.
    """
    if reviewed.seen != reviewed.digest:
        raise Refused(
            [
                field_problem(
                    "changed_meanwhile",
                    "",
                    message("One of the two networks was changed in the meantime."),
                    message("Read the figures again, and then decide."),
                )
            ]
        )
    if verdict == "discarded" and not reason:
        raise Refused(
            [
                field_problem(
                    "no_reason",
                    "reason",
                    message("Write why this is no overlap to work on."),
                    message("Others will read it when they ask the same."),
                )
            ]
        )
    one, other = reviewed.key
    said = tables.OverlapReview(
        one_id=one,
        other_id=other,
        code=reviewed.code,
        digest=reviewed.digest,
        verdict=verdict,
        reason=reason,
        user_id=by,
        at=now,
    )
    session.add(said)
    session.flush()
    audit.add_event(
        session,
        by,
        verdict,
        ("overlap", said.id),
        territory_id,
        one=str(one),
        other=str(other),
        code=reviewed.code,
    )
