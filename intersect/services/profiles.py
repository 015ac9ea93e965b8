"""The profile of a network: what it is for, how it is governed, what it takes."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping
from dataclasses import fields
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from intersect.language import message
from intersect.registry.profile import Profile, is_own_ancestor, profile_mistakes
from intersect.services.refusal import field_problem, refuse_any
from intersect.storage import audit, tables
from intersect.storage import networks as rows


def profile_of(network: tables.Network) -> Profile:
    """Return the profile that is kept of a network."""
    kept: dict[str, Any] = {}
    for each in fields(Profile):
        value = getattr(network, each.name)
        kept[each.name] = tuple(value) if isinstance(value, list) else value
    return Profile(**kept)


def change_profile(
    session: Session,
    network: tables.Network,
    profile: Profile,
    parent_id: uuid.UUID | None,
    terms: Mapping[str, Collection[str]],
    today: date,
    by: int | None,
) -> None:
    """Replace the profile of a network and the network that it is a part of.

    `terms` are the codes of the closed lists.
    """
    problems = [
        field_problem(each.code, each.field, each.what, each.remedy)
        for each in profile_mistakes(profile, terms, today)
    ]
    if is_own_ancestor(network.id, parent_id, rows.parents(session)):
        problems.append(
            field_problem(
                "own_ancestor",
                "parent",
                message("The network would be a part of itself."),
                message("Choose another network, or none."),
            )
        )
    refuse_any(problems)
    for each in fields(Profile):
        value = getattr(profile, each.name)
        setattr(network, each.name, list(value) if isinstance(value, tuple) else value)
    network.parent_id = parent_id
    subject = ("network", network.id)
    audit.add_event(session, by, "changed_profile", subject, network.territory_id)
