"""The menu of signed-in staff."""

from __future__ import annotations

from flask import request, url_for

from intersect.language import Message, message
from intersect.services.access import Action, may
from intersect.web.security import current_actor, is_open_now

ENTRIES: tuple[tuple[Message, str, Action | None], ...] = (
    (message("Networks"), "home.page", None),
    (message("Institutions"), "organisations.listing", "run_networks"),
    (message("People"), "people.listing", "run_networks"),
    (message("Waves"), "waves.listing", "read_drafts"),
    (message("Result tables"), "result_tables.listing", "read_results"),
    (message("Documents"), "documents.listing", "read_results"),
    (message("Compare"), "comparing.waves", "compare"),
    (message("Communes"), "territories.listing", "administer"),
    (message("People with access"), "users.listing", "administer"),
    (message("What was done"), "audit.page", "run_networks"),
    (message("Work"), "work.listing", "administer"),
    (message("My account"), "account.page", None),
    (message("Sign out"), "account.sign_out", None),
)


def staff_menu() -> list[tuple[Message, str, bool]]:
    """Return the entries that this person may open: label, address, is it this one.

    With a generated password that is only the way out.
    """
    actor = current_actor()
    return [
        (label, url_for(endpoint), request.endpoint == endpoint)
        for label, endpoint, action in ENTRIES
        if (action is None or may(actor, action)) and is_open_now(endpoint)
    ]
