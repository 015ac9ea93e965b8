"""Networks whose institutions are asked for their ties, and answer as in method D.5."""

from datetime import timedelta

from sqlalchemy import select

from intersect.questionnaire.tie_answers import row_code
from intersect.services import inviting, waves
from intersect.services.members import MemberDetails, add_members
from intersect.services.wave_details import WaveDetails
from intersect.storage import tables
from intersect.storage import waves as wave_rows
from tests.core.flow_builders import WORKED, make_arcs
from tests.shell.conftest import NOW

LAST_DAY = NOW.date() + timedelta(days=20)
NAMES = {
    "CS": ("Centro de Salud", "salud"),
    "HO": ("Hospital", "salud"),
    "ED": ("Educación", "educacion"),
    "DS": ("Desarrollo Social", "desarrollo_social"),
    "PI": ("Oficina de Infancia", "proteccion_ninez"),
    "PO": ("Policía", "seguridad"),
    "JV": ("Junta Vecinal", "sociedad_civil"),
}
"""The institutions of method D.5: name and sector."""


class AskedNetwork:
    """A network that a wave asks for its ties, and the links of its people."""

    def __init__(self, database, catalog, network, people, questionnaire="vinculos"):
        self.database, self.catalog, self.network = database, catalog, network
        details = [
            MemberDetails(f"Persona {number}", name, sector)
            for number, (name, sector) in enumerate(people, 1)
        ]
        self.members = add_members(database, network, details, NOW, None)
        asked = WaveDetails("Ronda", ["nucleo", questionnaire], None, LAST_DAY)
        self.wave = waves.add_wave(database, asked, None, NOW, None)
        waves.choose_networks(database, catalog, self.wave, [network.id], NOW, None)
        waves.open_wave(database, catalog, self.wave, NOW, None)
        database.flush()
        self.campaign = next(
            each
            for each in wave_rows.list_wave_campaigns(database, self.wave.id)
            if each.questionnaire == questionnaire
        )
        self.campaign_id, self.network_id = self.campaign.id, network.id
        issued = inviting.issue_links(
            database, self.campaign, self.members, "", NOW, None
        )
        by_name = {each.person: each.token for each in issued}
        self.tokens = [by_name[each.person.name] for each in self.members]
        self.organisations = {
            name: row_code(key)
            for key, name in database.execute(
                select(tables.Organisation.id, tables.Organisation.name)
            )
        }
        database.commit()

    def url(self, client, member):
        """Return where a member's link leads to for the ties."""
        page = client.get(f"/r/{self.tokens[member]}").text
        where = page.index("Vínculos entre instituciones")
        return page[:where].rpartition('href="')[2].partition('"')[0]

    def form(self, told):
        """Return the fields of what is told: institution -> what of T1, T3, T4."""
        return {
            f"VIN.{self.organisations[name]}.{code}": value
            for name, items in told.items()
            for code, value in items.items()
        }

    def save(self, client, member, form):
        """Post a member's page as a browser does; return the address and answer."""
        url = self.url(client, member)
        page = client.get(f"{url}/vinculos").text
        revision = page.partition('name="_revision" value="')[2].partition('"')[0]
        data = {**form, "_revision": revision}
        return url, client.post(f"{url}/vinculos", data=data)

    def submit(self, client, member, told):
        """Answer and send; return the address that opens it again."""
        url, answer = self.save(client, member, self.form(told))
        assert answer.status_code == 303
        sent = client.post(f"{url}/submit")
        assert sent.status_code == 303
        return sent.location.removesuffix("/receipt")


def worked_answers(*, silent=()):
    """Return what each institution of D.5 tells, by its code: all arcs confirmed."""
    arcs = {(each.sender, each.receiver) for each in make_arcs(WORKED)}
    return {
        code: {
            NAMES[other][0]: {
                "T1": "mensual" if {(code, other), (other, code)} & arcs else "nunca",
                "T3": "a_veces" if (code, other) in arcs else "no",
                "T4": "regular" if (other, code) in arcs else "no",
            }
            for other in NAMES
            if other != code
        }
        for code in NAMES
        if code not in silent
    }
