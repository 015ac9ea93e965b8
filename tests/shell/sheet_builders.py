"""A network of two sectors whose coordinator fills in a factual sheet, wave by wave."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.services import inviting, sheets, waves
from intersect.services.members import MemberDetails, add_members
from intersect.services.wave_details import WaveDetails
from intersect.storage import tables
from intersect.storage import waves as rows
from tests.shell.conftest import NOW

PEOPLE = [
    MemberDetails("Ana Rojas", "CESFAM Norte", "salud", role="coordinator"),
    MemberDetails("Luis Vera", "Escuela 1", "educacion"),
]


@dataclass
class SheetScene:
    """The links and the waves of the network; `number` tells the waves apart."""

    database: Session
    catalog: Catalog
    client: FlaskClient
    network: tables.Network
    questionnaire: str
    number: int = 0

    def open_wave(self) -> None:
        """Close the wave there is, and open the next."""
        if self.number:
            waves.close_wave(self.database, self.wave, NOW, None)
        else:
            self.seats = add_members(self.database, self.network, PEOPLE, NOW, None)
        self.number += 1
        last = NOW.date() + timedelta(days=20)
        asked = ["nucleo", self.questionnaire]
        details = WaveDetails(f"Ronda {self.number}", asked, None, last)
        self.wave = waves.add_wave(self.database, details, None, NOW, None)
        chosen = [self.network.id]
        waves.choose_networks(self.database, self.catalog, self.wave, chosen, NOW, None)
        waves.open_wave(self.database, self.catalog, self.wave, NOW, None)
        self.database.flush()
        found = rows.list_wave_campaigns(self.database, self.wave.id)
        sheet = next(e for e in found if e.questionnaire == self.questionnaire)
        issued = inviting.issue_links(self.database, sheet, self.seats, "", NOW, None)
        self.database.commit()
        self.sheet_id, self.wave_id = sheet.id, self.wave.id
        by_name = {each.person: each.token for each in issued}
        own, self.reader = [by_name[each.person] for each in PEOPLE]
        title = self.catalog.latest(self.questionnaire).questionnaire.title["es"]
        self.database.rollback()
        hub = self.client.get(f"/r/{own}").text
        self.url = hub[: hub.index(title)].rpartition('href="')[2].partition('"')[0]

    def page(self, section: str) -> str:
        return self.client.get(f"{self.url}/{section}").text

    def post(self, section: str, facts: Mapping[str, str], revision: int | None = None):
        """Post a page that was opened just now, or at `revision`."""
        if revision is None:
            shown = re.search(r'name="_revision" value="(\d+)"', self.page(section))
            assert shown
            revision = int(shown[1])
        form = {**facts, "_revision": str(revision)}
        return self.client.post(f"{self.url}/{section}", data=form)

    def kept(self) -> dict[str, dict[str, str]]:
        """Return what is kept, by question."""
        found = sheets.find_sheet(self.database, self.catalog, self.sheet_id)
        answers = found.kept.answers if found and found.kept else {}
        self.database.rollback()
        return {key: dict(each.value) for key, each in answers.items() if each.value}

    def collection(self) -> tables.Campaign:
        """Return the collection of the questionnaire that gives a level."""
        found = rows.find_wave_campaign(
            self.database,
            self.database.get_one(tables.Wave, self.wave_id),
            self.network.id,
        )
        assert found is not None
        return found

    def confirm(self) -> None:
        """Submit the sheet, and have the other sector confirm it."""
        assert self.client.post(f"{self.url}/submit").status_code == 303
        found = sheets.find_sheet(self.database, self.catalog, self.sheet_id)
        form = {"verdict": "confirmed", "remark": "", "revision": found.kept.revision}
        self.database.rollback()
        page = f"/r/{self.reader}/sheets/{self.sheet_id}"
        assert self.client.post(page, data=form).status_code == 303
