"""What the clock asks for, whether anybody looks or not.

Waves end, people are forgotten, and tables grow. All of it is looked for in a session
that reads; only what is due takes the place of those who write.
"""

from __future__ import annotations

from datetime import datetime

from intersect.services.closing import GRACE
from intersect.services.personal_data import purge_due
from intersect.services.workshop import Workshop
from intersect.storage import frozen, personal, planner


def end_waves(workshop: Workshop, now: datetime) -> None:
    """Freeze the results of what has ended, and close waves that are all frozen."""
    with workshop.reading() as session:
        ended_by = now - GRACE
        is_due = bool(
            frozen.list_begun_to_end(session, now)
            or frozen.list_unfrozen(session, ended_by, 1)
            or frozen.list_ended(session, ended_by)
        )
    if not is_due:
        return
    from intersect.services.freezing import close_due  # imports numpy

    is_done = False
    while not (is_done or workshop.stopping.is_set()):
        with workshop.alone() as session:
            is_done = close_due(session, workshop.catalog, now).is_done
            session.commit()


def forget_people(workshop: Workshop, now: datetime) -> None:
    """Anonymise whom waves asked whose day of retention is over."""
    with workshop.reading() as session:
        is_due = bool(personal.list_due_waves(session, now.date()))
    if not is_due:
        return
    with workshop.alone() as session:
        purge_due(session, now)
        session.commit()


def keep_sizes(workshop: Workshop, _now: datetime) -> None:
    """Let the database know how large its tables have become, to plan queries by."""
    with workshop.reading() as session:
        is_due = planner.is_outdated(session)
    if not is_due:
        return
    with workshop.alone() as session:
        planner.learn_sizes(session)
        session.commit()
