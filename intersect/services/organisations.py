"""The organisations of a commune: local units such as «CESFAM Norte»."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from intersect.language import message
from intersect.services.refusal import Refused, field_problem
from intersect.storage import audit, tables
from intersect.storage import organisations as rows


@dataclass(frozen=True)
class OrganisationDetails:
    """An organisation's name and the sector that it usually stands for."""

    name: str
    sector: str = ""


def add_organisation(
    session: Session,
    territory: tables.Territory,
    details: OrganisationDetails,
    by: int | None,
) -> tables.Organisation:
    """Add an organisation to a commune."""
    organisation = tables.Organisation(territory_id=territory.id)
    _require_free_name(session, organisation, details.name)
    organisation.name, organisation.sector = details.name, details.sector
    session.add(organisation)
    session.flush()
    _note(session, by, "added", organisation)
    return organisation


def change_organisation(
    session: Session,
    organisation: tables.Organisation,
    details: OrganisationDetails,
    by: int | None,
) -> None:
    """Correct an organisation; the sectors of its seats stay as they are."""
    _require_free_name(session, organisation, details.name)
    organisation.name, organisation.sector = details.name, details.sector
    _note(session, by, "changed", organisation)


def archive_organisation(
    session: Session, organisation: tables.Organisation, now: datetime, by: int | None
) -> None:
    """Put an organisation away; its seats and their answers stay."""
    organisation.archived_at = now
    _note(session, by, "archived", organisation)


def restore_organisation(
    session: Session, organisation: tables.Organisation, by: int | None
) -> None:
    """Bring an archived organisation back."""
    organisation.archived_at = None
    _note(session, by, "restored", organisation)


def delete_organisation(
    session: Session, organisation: tables.Organisation, by: int | None
) -> None:
    """Delete an organisation that nobody ever had a seat for."""
    if rows.has_seats(session, organisation.id):
        raise Refused(
            [
                field_problem(
                    "has_seats",
                    "",
                    message("Somebody has, or had, a seat for this institution."),
                    message("Archive it instead."),
                )
            ]
        )
    _note(session, by, "deleted", organisation)
    session.delete(organisation)


def _require_free_name(
    session: Session, organisation: tables.Organisation, name: str
) -> None:
    same = rows.find_organisation_named(session, organisation.territory_id, name)
    if same is None or same is organisation:
        return
    remedy = (
        message("It is archived: use it again.")
        if same.archived_at
        else message("Use the institution that exists, or give this another name.")
    )
    what = message("This commune already has the institution {name}.", name=same.name)
    raise Refused([field_problem("duplicate_name", "name", what, remedy)])


def _note(
    session: Session, by: int | None, action: str, organisation: tables.Organisation
) -> None:
    subject = ("organisation", organisation.id)
    commune = organisation.territory_id
    audit.add_event(session, by, action, subject, commune, name=organisation.name)
