"""Networks with people to write to, and a place where the work is done."""

from dataclasses import replace
from datetime import timedelta

from intersect.services import collecting
from intersect.services.members import MemberDetails, add_members
from intersect.services.workshop import Workshop
from tests.shell.conftest import NOW, shipped_catalog

CLOSING = NOW + timedelta(days=9)


def with_mail(settings, port, **changes):
    return replace(
        settings,
        smtp_host="127.0.0.1",
        smtp_port=port,
        smtp_security="none",
        mail_sender="Red de Ñuñoa <redes@ejemplo.cl>",
        **changes,
    )


def open_wave(session, network, people=3, closes_at=CLOSING):
    """Open the network's collection for people whose addresses are p0@…, p1@…"""
    details = [
        MemberDetails(f"Persona {n}", f"Institución {n}", "salud")
        for n in range(people)
    ]
    seats = add_members(session, network, details, NOW, None)
    for n, seat in enumerate(seats):
        seat.person.email = f"p{n}@ejemplo.cl"
    campaign = collecting.open_collection(
        session, shipped_catalog(), network, closes_at, NOW, None
    )
    session.commit()
    return campaign.wave


def workshop_for(settings, app):
    engine = app.extensions["intersect.engine"]
    return Workshop.open(settings, shipped_catalog(), engine)
