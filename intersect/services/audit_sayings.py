"""How each thing that is noted is said: action and kind of subject -> a sentence."""

from __future__ import annotations

from collections.abc import Mapping

from intersect.language import Message, message

KINDS: Mapping[str, Message] = {
    "network": message("Networks"),
    "membership": message("Members"),
    "organisation": message("Institutions"),
    "person": message("People"),
    "meeting": message("Meetings"),
    "wave": message("Waves"),
    "campaign": message("Collections"),
    "link": message("Personal links"),
    "territory": message("Communes"),
    "user": message("People with access"),
}
"""What things are done to, as a list of them is headed; the rest is `OTHER_KINDS`."""

OTHER_KINDS = message("The installation")

OTHER = message("{who}: {action} ({kind}: {what})")
"""Of what nobody has found words for."""

SAYINGS: Mapping[tuple[str, str], Message] = {
    ("added", "user"): message("{who} gave {what} access"),
    ("changed", "user"): message("{who} changed the account of {what}"),
    ("changed_account", "user"): message("{who} changed their own account"),
    ("new_password", "user"): message("{who} gave {what} a new password"),
    ("deactivated", "user"): message("{who} took away the access of {what}"),
    ("activated", "user"): message("{who} gave {what} access again"),
    ("entry_invited", "user"): message("{who} made the first link for {what}"),
    ("entry_reset", "user"): message("{who} made {what} a link for a new password"),
    ("entry_forgotten", "user"): message("{who} asked for a new password"),
    ("chose_password", "user"): message("{who} chose a password"),
    ("linked_provider", "user"): message(
        "{who} signed in through the identity provider for the first time"
    ),
    ("second_step_on", "user"): message("{who} turned their second step on"),
    ("second_step_off", "user"): message("{who} turned their second step off"),
    ("second_step_reset", "user"): message("{who} reset the second step of {what}"),
    ("recovery_codes_made", "user"): message("{who} made new recovery codes"),
    ("recovery_code_used", "user"): message("{who} signed in with a recovery code"),
    ("made_token", "user"): message("{who} made a token for a program"),
    ("revoked_token", "user"): message("{who} revoked a token of their own"),
    ("revoked_token_of", "user"): message("{who} revoked a token of {what}"),
    ("added", "territory"): message("{who} added the commune {what}"),
    ("changed", "territory"): message("{who} changed the commune {what}"),
    ("added", "network"): message("{who} created {what}"),
    ("changed", "network"): message("{who} changed {what}"),
    ("archived", "network"): message("{who} archived {what}"),
    ("restored", "network"): message("{who} took {what} out of the archive"),
    ("added", "membership"): message("{who} added {what} to a network"),
    ("changed", "membership"): message("{who} changed the seat of {what}"),
    ("removed", "membership"): message("{who} took {what} off a network"),
    ("typing_started", "membership"): message("{who} began to type a paper of {what}"),
    ("typed", "membership"): message("{who} submitted a paper of {what}"),
    ("opened", "campaign"): message("{who} opened the collection of {what}"),
    ("changed_closing", "campaign"): message(
        "{who} changed until when {what} can be answered"
    ),
    ("closed", "campaign"): message("{who} closed the collection of {what}"),
    ("reopened", "campaign"): message("{who} reopened the collection of {what}"),
    ("given_sheet", "membership"): message(
        "The factual sheet of a network was given to {what} by {who}"
    ),
    ("issued", "link"): message("{who} made a personal link for {what}"),
    ("revoked", "link"): message("{who} revoked a personal link of {what}"),
    ("exported", "answers"): message("{who} exported all answers"),
    ("exported", "person"): message("{who} exported what is kept of {what}"),
    ("erased", "person"): message("{who} erased the personal data of somebody"),
    ("purged", "wave"): message("{who} purged the personal data of {what}"),
    ("loaded", "demonstration"): message("{who} loaded the demonstration"),
    ("removed", "demonstration"): message("{who} removed the demonstration"),
    ("changed_arms", "territory"): message("{who} changed the coat of arms of {what}"),
    ("removed_arms", "territory"): message("{who} removed the coat of arms of {what}"),
    ("loaded", "territories"): message("{who} loaded territories from a list"),
    ("loaded", "typology"): message("{who} loaded a typology of communes"),
    ("loaded", "covariates"): message(
        "{who} loaded population, poverty or revenue of communes"
    ),
    ("loaded", "shapes"): message("{who} loaded shapes of communes for maps"),
    ("removed", "shapes"): message("{who} removed the shapes of communes"),
    ("added", "organisation"): message("{who} added the institution {what}"),
    ("changed", "organisation"): message("{who} changed the institution {what}"),
    ("archived", "organisation"): message("{who} archived the institution {what}"),
    ("restored", "organisation"): message(
        "{who} took the institution {what} out of the archive"
    ),
    ("deleted", "organisation"): message("{who} deleted an institution without seats"),
    ("added", "person"): message("{who} added {what} to the people"),
    ("changed", "person"): message("{who} changed the record of {what}"),
    ("archived", "person"): message("{who} archived {what}, whose seats ended"),
    ("restored", "person"): message("{who} took {what} out of the archive of people"),
    ("deleted", "person"): message("{who} deleted somebody who had not answered"),
    ("unsubscribed", "person"): message("{what} wants no more messages"),
    ("resubscribed", "person"): message("{what} wants messages again"),
    ("changed_profile", "network"): message("{who} changed the profile of {what}"),
    ("deleted", "network"): message("{who} deleted a network without answers"),
    ("erased", "network"): message("{who} erased a network with all its answers"),
    ("added", "meeting"): message("{who} noted a meeting of a network"),
    ("changed", "meeting"): message("{who} changed a meeting of a network"),
    ("removed", "meeting"): message("{who} removed a meeting of a network"),
    ("confirmed", "overlap"): message("{who} confirmed an overlap of two networks"),
    ("discarded", "overlap"): message("{who} discarded an overlap of two networks"),
    ("imported", "registry"): message(
        "{who} imported networks and members from a file"
    ),
    ("exported", "registry"): message("{who} exported networks and members to a file"),
    ("added", "wave"): message("{who} set up the wave {what}"),
    ("copied", "wave"): message("{who} copied the wave {what}"),
    ("changed", "wave"): message("{who} changed the wave {what}"),
    ("added_networks", "wave"): message("{who} put networks into the wave {what}"),
    ("removed_networks", "wave"): message("{who} left networks out of the wave {what}"),
    ("open", "wave"): message("{who} opened the wave {what}"),
    ("start_closing", "wave"): message("The time to answer of the wave {what} ended"),
    ("finish", "wave"): message("The wave {what} was closed"),
    ("close", "wave"): message("{who} closed the wave {what}"),
    ("publish", "wave"): message("{who} published the results of the wave {what}"),
    ("reopen", "wave"): message("{who} reopened the wave {what}"),
    ("deleted", "wave"): message("{who} deleted the draft of a wave"),
    ("queued_messages", "wave"): message(
        "{who} sent messages to people of the wave {what}"
    ),
    ("cancelled_messages", "wave"): message(
        "{who} cancelled messages of the wave {what}"
    ),
    ("changed_reminders", "wave"): message(
        "{who} changed the reminders of the wave {what}"
    ),
    ("changed_message", "wave"): message(
        "{who} changed the text of a message of the wave {what}"
    ),
    ("tested_message", "wave"): message(
        "{who} sent themselves a test message of the wave {what}"
    ),
    ("changed_comment", "wave"): message(
        "{who} wrote the comment of a commune for the wave {what}"
    ),
    ("changed_context", "wave"): message(
        "{who} wrote the context of a commune for the wave {what}"
    ),
    ("handed_out_links", "wave"): message(
        "{who} made links to hand out for the wave {what}"
    ),
    ("resent_message", "outbox_message"): message(
        "{who} sent a message again whose fate was not known"
    ),
    ("exported", "wave"): message("{who} took away the answers of the wave {what}"),
    ("frozen", "campaign"): message("The result of {what} was frozen"),
    ("cancelled", "job"): message("{who} cancelled work under way"),
    ("retried", "job"): message("{who} had failed work tried again"),
}
