"""Networks with responses of every kind, for what is exported."""

import random
from datetime import timedelta

from intersect.services import answering, collecting
from intersect.services.members import MemberDetails, add_members, remove_member
from intersect.services.networks import NetworkDetails, add_network
from intersect.services.seat import seat_in
from intersect.storage import tables
from tests.shell.answering_builders import own_wave
from tests.shell.conftest import NOW

CLOSES = NOW + timedelta(days=10)
AFTERWARDS = CLOSES + timedelta(days=1)
FORMULA = '=HYPERLINK("http://x.example","ver")'
LINES = 'Acta N.º 4:\n"según, lo; acordado"\t— '
EVIDENCE = "https://municipio.example/acta?4"


class Scene:
    """Networks of one commune; each step is what people do on the site's pages."""

    def __init__(self, database, catalog, commune):
        self.database = database
        self.catalog = catalog
        self.commune = commune
        self.random = random.Random(7)

    def network(self, type_key, people, *, name="Red"):
        """Add a network whose members are (institution, sector)."""
        kind = self.catalog.network_type(type_key)
        details = NetworkDetails(name, "Cuidar a niñas y niños.")
        made = add_network(self.database, self.commune, kind, details, NOW, None)
        members = [
            MemberDetails(f"Persona {number}", institution, sector)
            for number, (institution, sector) in enumerate(people)
        ]
        seats = add_members(self.database, made, members, NOW, None)
        campaign = collecting.open_collection(
            self.database, self.catalog, made, CLOSES, NOW, None
        )
        self.database.flush()
        return made, campaign, seats

    def collect_again(self, campaign):
        """Add another collection to the network: no page does so, but data may."""
        names = ("network", "questionnaire", "version", "digest", "closes_at")
        again = tables.Campaign(
            **{name: getattr(campaign, name) for name in names},
            number=campaign.number + 1,
            wave=own_wave(campaign.network),
            opened_at=NOW,
        )
        self.database.add(again)
        self.database.flush()
        return again

    def answer(self, campaign, member, share=1.0, typist=None, **given):
        """Answer about that share of the questions at random, and those given."""
        seat = seat_in(campaign, member, self.catalog, None)
        for section in seat.questionnaire.sections:
            form = {}
            for question in section.questions:
                if self.random.random() < share:
                    form |= self._choice(question)
                asked = (
                    question.id,
                    f"{question.id}.comment",
                    f"{question.id}.evidence",
                )
                form |= {name: given[name] for name in asked if name in given}
            seat, outcome = answering.save(
                self.database, seat, section, form, NOW, typist
            )
            assert not outcome.problems
        return seat

    def submit(self, campaign, member, **given):
        answering.submit(self.database, self.answer(campaign, member, **given), NOW)

    def decline(self, campaign, member):
        answering.decline(
            self.database, seat_in(campaign, member, self.catalog, None), NOW
        )

    def leave(self, member):
        remove_member(self.database, member, NOW, None)

    def _choice(self, question):
        if question.kind == "ladder":
            codes = ["0", "1", "2", "3", "NS", *(["NA"] if question.allow_na else [])]
            return {question.id: self.random.choice(codes)}
        codes = [choice.code for choice in question.choices]
        if question.kind == "choice":
            return {question.id: self.random.choice(codes)}
        return {
            f"{question.id}.{row.code}": self.random.choice(codes)
            for row in question.rows
        }


def fill(scene):
    """Add responses of every kind; return the networks that have a collection."""
    sectors = ["salud", "salud", "educacion", "desarrollo_social", "justicia"] * 2
    sectors[-1] = "vivienda"  # who leaves without a word takes the sector along
    people = [(f"Institución {number}", each) for number, each in enumerate(sectors)]
    first, campaign, seats = scene.network(
        "chile_crece_contigo", people, name="Primera"
    )
    for seat in seats[:4]:
        scene.submit(campaign, seat)
    comments = {"OBJ1.comment": FORMULA, "OBJ2.comment": LINES, "PAR.comment": "'=1"}
    scene.submit(campaign, seats[4], **comments, **{"OBJ3.evidence": EVIDENCE})
    scene.answer(campaign, seats[5], share=0.9)
    scene.answer(campaign, seats[6], share=0.1)
    scene.answer(campaign, seats[7])
    scene.decline(campaign, seats[7])
    scene.submit(campaign, seats[8])
    scene.leave(seats[8])
    scene.leave(seats[9])

    centres = [(f"=CESFAM {number // 2}", "salud") for number in range(7)]
    second, campaign, seats = scene.network("red_de_salud", centres, name="Segunda")
    for seat in seats[:6]:
        scene.submit(campaign, seat)

    third, campaign, seats = scene.network("mesa_comunal", people[:3], name="Tercera")
    for seat in seats:
        scene.submit(campaign, seat)
    scene.submit(scene.collect_again(campaign), seats[0])
    scene.database.commit()
    return [first, second, third]
