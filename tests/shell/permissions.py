"""Who may open what: the table that tests try from outside and that people read.

`python -m tests.shell.permissions` writes it into docs/permissions.md.
"""

from __future__ import annotations

from pathlib import Path

from flask import Flask

from intersect.services.access import ROLES

PAGE = Path(__file__).parents[2] / "docs" / "permissions.md"
START, END = "<!-- table -->\n", "<!-- end of the table -->\n"

EVERYBODY = frozenset(ROLES)
ADMINISTRATOR = frozenset({"administrator"})
RUNNING = ADMINISTRATOR | {"coordinator"}
READING = RUNNING | {"evaluator"}
ANALYSING = ADMINISTRATOR | {"evaluator"}
COMPARING = ADMINISTRATOR | {"evaluator", "policy"}

WHO = {
    "home.page": EVERYBODY,
    "home.archived": RUNNING,
    "account.page": EVERYBODY,
    "account.sign_out": EVERYBODY,
    "second_step.page": EVERYBODY,
    "second_step.turn_on": EVERYBODY,
    "second_step.renew_codes": EVERYBODY,
    "second_step.turn_off": EVERYBODY,
    "tokens.page": EVERYBODY,
    "tokens.make": EVERYBODY,
    "tokens.revoke": EVERYBODY,
    "tokens.revoke_of": ADMINISTRATOR,
    "audit.page": RUNNING,
    "audit.document": RUNNING,
    "languages.page": ADMINISTRATOR,
    "territories.listing": ADMINISTRATOR,
    "territories.new": ADMINISTRATOR,
    "territories.edit": ADMINISTRATOR,
    "arms.page": RUNNING,
    "arms.remove": RUNNING,
    "arms.picture": EVERYBODY,
    "users.listing": ADMINISTRATOR,
    "users.new": ADMINISTRATOR,
    "users.edit": ADMINISTRATOR,
    "users.activate": ADMINISTRATOR,
    "users.deactivate": ADMINISTRATOR,
    "users.give_password": ADMINISTRATOR,
    "users.reset_second_step": ADMINISTRATOR,
    "personal.page": RUNNING,
    "personal.document": RUNNING,
    "personal.erase": RUNNING,
    "overlaps.listing": EVERYBODY,
    "overlaps.commune": EVERYBODY,
    "overlaps.network": EVERYBODY,
    "overlaps.document": EVERYBODY,
    "findings.common": EVERYBODY,
    "findings.commune": EVERYBODY,
    "findings.document": EVERYBODY,
    "overlap_pairs.choose": READING,
    "overlap_pairs.pair": EVERYBODY,
    "overlap_pairs.review": RUNNING,
    "organisations.listing": RUNNING,
    "organisations.new": RUNNING,
    "organisations.edit": RUNNING,
    "organisations.archive": RUNNING,
    "organisations.restore": RUNNING,
    "organisations.delete": RUNNING,
    "people.listing": RUNNING,
    "people.new": RUNNING,
    "people.edit": RUNNING,
    "people.archive": RUNNING,
    "people.restore": RUNNING,
    "people.delete": RUNNING,
    "registry_files.page": RUNNING,
    "registry_files.template": RUNNING,
    "registry_files.export": RUNNING,
    "registry_files.preview": RUNNING,
    "registry_files.remove": RUNNING,
    "erasure.delete": RUNNING,
    "erasure.erase": ADMINISTRATOR,
    "profile.edit": RUNNING,
    "meetings.listing": RUNNING,
    "meetings.new": RUNNING,
    "meetings.edit": RUNNING,
    "meetings.remove": RUNNING,
    "waves.listing": READING,
    "waves.new": RUNNING,
    "waves.edit": RUNNING,
    "waves.copy": RUNNING,
    "wave_networks.choose": RUNNING,
    "wave_steps.start": RUNNING,
    "wave_steps.close": RUNNING,
    "wave_steps.publish": RUNNING,
    "wave_steps.reopen": RUNNING,
    "wave_steps.delete": RUNNING,
    "boards.wave": READING,
    "boards.commune": READING,
    "boards.network": READING,
    "boards.former": READING,
    "boards.reissue": RUNNING,
    "boards.substitute": RUNNING,
    "wave_exports.page": ANALYSING,
    "wave_exports.document": ANALYSING,
    "wave_exports.cancel": ANALYSING,
    "result_tables.listing": EVERYBODY,
    "result_tables.document": EVERYBODY,
    "wave_sheets.page": READING,
    "wave_sheets.give": RUNNING,
    "comparing.waves": COMPARING,
    "comparing.communes": COMPARING,
    "comparing.dimensions": COMPARING,
    "comparing.region": COMPARING,
    "comparing.commune": COMPARING,
    "comparing.document": COMPARING,
    "sensitivity.page": COMPARING,
    "sensitivity.document": COMPARING,
    "tiles.page": COMPARING,
    "targets.page": COMPARING,
    "targets.document": COMPARING,
    "changes.network": COMPARING,
    "changes.commune": COMPARING,
    "instrument.page": COMPARING,
    "messages.page": RUNNING,
    "messages.listing": RUNNING,
    "messages.send": RUNNING,
    "messages.cancel": RUNNING,
    "messages.resend": RUNNING,
    "messages.reminders": RUNNING,
    "message_texts.listing": RUNNING,
    "message_texts.edit": RUNNING,
    "message_texts.restore": RUNNING,
    "message_texts.preview": RUNNING,
    "message_texts.test": RUNNING,
    "handing_out.page": RUNNING,
    "work.listing": ADMINISTRATOR,
    "work.cancel": ADMINISTRATOR,
    "work.retry": ADMINISTRATOR,
    "networks.new": RUNNING,
    "networks.page": RUNNING,
    "networks.edit": RUNNING,
    "networks.archive": RUNNING,
    "networks.restore": RUNNING,
    "members.new": RUNNING,
    "members.several": RUNNING,
    "members.edit": RUNNING,
    "members.remove": RUNNING,
    "links.issue": RUNNING,
    "links.reissue": RUNNING,
    "links.renew": RUNNING,
    "links.revoke": RUNNING,
    "collection.start": RUNNING,
    "collection.extend": RUNNING,
    "collection.close": RUNNING,
    "collection.reopen": RUNNING,
    "documents.listing": EVERYBODY,
    "documents.commune": EVERYBODY,
    "documents.authorities": READING,
    "documents.network": READING,
    "batches.page": EVERYBODY,
    "batches.document": EVERYBODY,
    "batches.cancel": EVERYBODY,
    "documents.comment": RUNNING,
    "documents.context": ADMINISTRATOR | {"policy"},
    "diagnostic.page": READING,
    "diagnostic.document": READING,
    "ties.page": READING,
    "ties.document": READING,
    "diagnostic.annex": READING,
    "diagnostic.blank": RUNNING,
    "preview.hub": RUNNING,
    "preview.review": RUNNING,
    "preview.section": RUNNING,
    "preview.check": RUNNING,
    "paper.listing": RUNNING,
    "paper.hub": RUNNING,
    "paper.start": RUNNING,
    "paper.review": RUNNING,
    "paper.submit": RUNNING,
    "paper.section": RUNNING,
    "paper.save": RUNNING,
}
"""Endpoint -> who may, in their commune, while the collection is open."""

WITH_A_TOKEN = {
    "api.territories": EVERYBODY,
    "api.networks": EVERYBODY,
    "api.network": EVERYBODY,
    "api.waves": EVERYBODY,
    "api.wave": EVERYBODY,
    "api.results": EVERYBODY,
    "api.result": EVERYBODY,
    "api.findings": EVERYBODY,
    "api.overlaps": EVERYBODY,
    "api.comparisons": COMPARING,
    "api.comparison": COMPARING,
    "api.compared_communes": COMPARING,
}
"""Endpoint of the API -> whose tokens may, once a wave is published."""

OF_A_COMMUNE = {"network_id", "person_id", "territory_id"}
"""Parts of an address that belong to a commune: outside of it, nothing is there."""


def written_table(app: Flask) -> str:
    """Return the table as docs/permissions.md has it."""
    heads = ["Page", "Methods", *(role.capitalize() for role in ROLES), "Not signed in"]
    lines = [_line(heads), _line(["---"] * len(heads))]
    for rule in sorted(app.url_map.iter_rules(), key=lambda r: (r.rule, r.endpoint)):
        methods = " ".join(sorted(rule.methods & {"GET", "POST"}))
        page = f"`{rule.rule}`"
        lines.append(_line([page, methods, *_cells(rule.endpoint, rule.arguments)]))
    return "\n".join(lines) + "\n"


def _cells(endpoint: str, arguments: set[str]) -> list[str]:
    known = WHO | WITH_A_TOKEN
    if endpoint not in known:
        return ["open"] * (len(ROLES) + 1)
    where = "own" if arguments & OF_A_COMMUNE else "yes"
    may = {role: where if role in known[endpoint] else "–" for role in ROLES}
    if may["administrator"] == "own":
        may["administrator"] = "all"
    return [*may.values(), "–"]


def _line(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def main() -> None:
    """Write the table into the page."""
    import tempfile

    from intersect.settings import Settings
    from intersect.storage import schema
    from intersect.storage.engine import open_engine
    from intersect.web import create_app

    with tempfile.TemporaryDirectory() as folder:
        settings = Settings.from_environ({"INTERSECT_INSTANCE": folder})
        engine = open_engine(settings.database_url)
        schema.upgrade(engine)
        engine.dispose()
        table = written_table(create_app(settings))
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(START)
    after = rest.partition(END)[2]
    PAGE.write_text(f"{before}{START}{table}{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
