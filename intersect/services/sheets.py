"""Factual sheets: who fills one in, who confirms it, how far it is.

Method B.2: one answer per network, filled in by the coordinator or whom they pass it
on to, and confirmed by a person of another sector. A correction after that stays
possible and is seen: what was confirmed is the revision that was read.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.language import message
from intersect.questionnaire.model import Questionnaire
from intersect.questionnaire.problem import Problem
from intersect.services import opening
from intersect.services.closing import takes_no_more
from intersect.services.inviting import token_hash
from intersect.services.refusal import Refused, field_problem
from intersect.services.seat import as_asked
from intersect.storage import audit, networks, sheets, tables
from intersect.storage.kept_responses import KeptResponse
from intersect.storage.sheets import KeptSheet

State = Literal[
    "nobody",
    "not_started",
    "started",
    "submitted",
    "confirmed",
    "questioned",
    "changed",
]
"""Changed: after it was confirmed, or questioned; so it waits to be read again."""
REMARK_LIMIT = 1000
"""Characters of what a reader writes."""


@dataclass(frozen=True)
class Sheet:
    """A network's factual sheet as people see it."""

    questionnaire: Questionnaire
    campaign: tables.Campaign
    holder: tables.Membership | None
    kept: KeptResponse | None
    reviews: Sequence[tables.SheetReview]
    state: State

    @property
    def remarks(self) -> Sequence[tables.SheetReview]:
        """Return what was said of the answers as they are now, that they are wrong."""
        if self.kept is None:
            return []
        now = [each for each in self.reviews if each.revision == self.kept.revision]
        return [each for each in now if each.verdict == "questioned"]

    @property
    def confirmation(self) -> tables.SheetReview | None:
        """Return who last confirmed it, also if it was changed since."""
        found = [each for each in self.reviews if each.verdict == "confirmed"]
        return found[-1] if found else None

    def is_closed(self, now: datetime) -> bool:
        """Whether nothing more can be saved or said."""
        return takes_no_more(self.campaign.closes_at, self.campaign.closed_at, now)


def sheets_of(
    session: Session, catalog: Catalog, wave_id: uuid.UUID, network_id: uuid.UUID
) -> list[Sheet]:
    """Return the sheets that a wave asks of a network."""
    found = sheets.list_sheets(session, wave_id, network_id)
    return [_sheet(catalog, each) for each in found]


def find_sheet(
    session: Session, catalog: Catalog, campaign_id: uuid.UUID
) -> Sheet | None:
    """Return the sheet that a collection is; None if it asks each member."""
    kept = sheets.find_sheet(session, campaign_id)
    return None if kept is None else _sheet(catalog, kept)


def earlier_sheets(
    session: Session, catalog: Catalog, campaign_id: uuid.UUID
) -> list[Sheet]:
    """Return the sheets of the same network and questionnaire before, newest first."""
    found = sheets.list_earlier(session, campaign_id)
    return [_sheet(catalog, each) for each in found]


def sheets_to_read(
    session: Session, catalog: Catalog, token: str
) -> list[tuple[Sheet, tables.Membership]]:
    """Return what a link that opens shows of others' sheets, each with their seat."""
    link = token_hash(opening.without_seat(token))
    found = [
        (_sheet(catalog, kept), seat) for kept, seat in sheets.list_shown(session, link)
    ]
    return [
        (sheet, seat)
        for sheet, seat in found
        if sheet.state not in ("nobody", "not_started", "started")
    ]


def may_review(sheet: Sheet, reader: tables.Membership) -> bool:
    """Whether the reader is of another sector than who filled it in.

    In networks of one sector it is another institution that counts.
    """
    if sheet.holder is None or sheet.holder.person_id == reader.person_id:
        return False
    if sheet.campaign.network.voice == "organisation":
        return reader.organisation_id != sheet.holder.organisation_id
    return reader.sector != sheet.holder.sector


def review(
    session: Session,
    sheet: Sheet,
    reader: tables.Membership,
    verdict: str,
    remark: str,
    revision: int,
    now: datetime,
) -> None:
    """Note what a reader says of the answers that they saw; twice is once.

    `revision` is that of the page: what changed since has to be read first.
    """
    if verdict not in ("confirmed", "questioned"):
        raise Refused(
            [
                field_problem(
                    "no_verdict",
                    "verdict",
                    message("Nothing is chosen."),
                    message("Say whether the facts are right."),
                )
            ]
        )
    if sheet.is_closed(now) or not may_review(sheet, reader) or sheet.kept is None:
        raise Refused([_not_now()])
    if sheet.kept.revision != revision:
        raise Refused(
            [
                field_problem(
                    "changed_meanwhile",
                    "verdict",
                    message("The sheet was changed while you were reading it."),
                    message("Read it again and choose."),
                )
            ]
        )
    if verdict == "questioned" and not remark:
        raise Refused(
            [
                field_problem(
                    "no_remark",
                    "remark",
                    message("What is wrong is missing."),
                    message("Write which fact is wrong, and what is right."),
                )
            ]
        )
    said = (reader.id, revision, verdict, remark)
    for each in sheet.reviews:
        if said == (each.membership_id, each.revision, each.verdict, each.remark):
            return
    session.add(
        tables.SheetReview(
            campaign_id=sheet.campaign.id,
            membership_id=reader.id,
            revision=revision,
            verdict=verdict,
            remark=remark,
            at=now,
        )
    )


def pass_on(
    session: Session,
    campaign_id: uuid.UUID,
    membership_id: uuid.UUID,
    now: datetime,
    by: int | None,
) -> tables.Membership:
    """Give a sheet, with what is written in it, to another present member."""
    kept = sheets.find_sheet(session, campaign_id)
    if kept is None:
        raise LookupError(f"the collection {campaign_id} is no sheet")
    if takes_no_more(kept.campaign.closes_at, kept.campaign.closed_at, now):
        raise Refused([_not_now()])
    members = networks.list_members(session, kept.campaign.network_id)
    holder = next((each for each in members if each.id == membership_id), None)
    if holder is None:
        raise Refused(
            [
                field_problem(
                    "no_member",
                    "member",
                    message("Nobody is chosen."),
                    message("Choose a member of the network."),
                )
            ]
        )
    if kept.holder is None or kept.holder.id != holder.id:
        sheets.hand_over(session, kept, holder)
        where = kept.campaign.network.territory_id
        audit.add_event(session, by, "given_sheet", ("membership", holder.id), where)
    return holder


def _sheet(catalog: Catalog, kept: KeptSheet) -> Sheet:
    campaign = kept.campaign
    asked = catalog.get(campaign.questionnaire, campaign.version).questionnaire
    asked = as_asked(asked, kept.kept)
    return Sheet(asked, campaign, kept.holder, kept.kept, kept.reviews, _state(kept))


def _state(kept: KeptSheet) -> State:
    if kept.holder is None or (kept.holder.until is not None and kept.kept is None):
        return "nobody"
    if kept.kept is None:
        return "not_started"
    if kept.kept.submitted_at is None:
        return "started"
    now = [each for each in kept.reviews if each.revision == kept.kept.revision]
    if now:
        return now[-1].verdict  # type: ignore[return-value] # kept as text
    return "changed" if kept.reviews else "submitted"


def _not_now() -> Problem:
    return field_problem(
        "not_now",
        "",
        message("This can no longer be done: the time is over."),
        message("Ask the coordinator of the network."),
    )
