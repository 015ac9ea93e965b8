"""What the columns of somebody's data are called, as people read them."""

from __future__ import annotations

from collections.abc import Mapping

from intersect.language import Message, message

COLUMNS: Mapping[str, Message] = {
    "id": message("Number in this program"),
    "name": message("Name"),
    "email": message("E-mail"),
    "phone": message("Telephone"),
    "language": message("Language"),
    "unsubscribed_at": message("Wants no more messages since"),
    "archived_at": message("Archived on"),
    "network": message("Network"),
    "organisation": message("Institution"),
    "sector": message("Sector"),
    "role": message("Role"),
    "since": message("Since"),
    "until": message("Until"),
    "wave": message("Wave"),
    "issued_at": message("Link made on"),
    "opened_at": message("Link first used on"),
    "expires_at": message("Link works until"),
    "revoked_at": message("Link revoked on"),
    "kind": message("Message"),
    "state": message("State"),
    "address": message("Sent to"),
    "created_at": message("Written on"),
    "finished_at": message("Done on"),
    "questionnaire": message("Questionnaire"),
    "version": message("Version"),
    "started_at": message("Started on"),
    "saved_at": message("Last saved on"),
    "submitted_at": message("Submitted on"),
    "text_kind": message("Part of the document"),
    "text": message("Text"),
    "signature": message("Who signs it"),
    "changed_at": message("Written on"),
}
"""Column of `personal_data.Held` -> how it is shown."""
