"""The members of a network: one by one, or a list pasted at once."""

from __future__ import annotations

import uuid
from datetime import date
from zoneinfo import ZoneInfo

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from wtforms import DateField, RadioField, SelectChoice, SelectField, TextAreaField
from wtforms.validators import Optional

from intersect.language import message, message_n
from intersect.services import members, members_list
from intersect.services.members import MemberDetails
from intersect.storage import networks, tables
from intersect.web import forms
from intersect.web.editing import EditForm
from intersect.web.language import reader_language
from intersect.web.pages import announce, catalog, member_or_404, network_or_404, now
from intersect.web.security import current_actor
from intersect.web.session import db_session

bp = Blueprint("members", __name__, url_prefix="/networks/<uuid:network_id>/members")


class MemberForm(EditForm):
    """A person, their organisation and its sector."""

    person = forms.line(
        message("Person"), message("Enter the person's first and last name.")
    )
    organisation = forms.line(
        message("Institution"),
        message("Enter the institution that the person comes from."),
        render_kw={"list": "organisations", "autocomplete": "off"},
    )
    sector = SelectField(
        message("Sector"), validators=[forms.filled(message("Choose a sector."))]
    )
    email = forms.line(
        message("E-mail"), render_kw={"type": "email", "autocomplete": "off"}
    )
    phone = forms.line(
        message("Telephone"), render_kw={"type": "tel", "autocomplete": "off"}
    )
    role = RadioField(
        message("Role in the network"),
        choices=[
            SelectChoice("member", message("Member")),
            SelectChoice("coordinator", message("Coordinates the network")),
        ],
        default="member",
    )
    substitute = forms.line(
        message("Who stands in for the person"), render_kw={"autocomplete": "off"}
    )
    since = DateField(message("Member since"), [Optional()])

    @property
    def details(self) -> MemberDetails:
        """What was written."""
        return MemberDetails(
            self.person.data,
            self.organisation.data,
            self.sector.data,
            self.email.data,
            self.phone.data,
            self.role.data,
            self.substitute.data,
            self.since.data,
        )


class RemoveForm(forms.StaffForm):
    """Until when somebody was a member."""

    last_day = DateField(message("Last day as a member"), [Optional()])


class ListForm(forms.StaffForm):
    """Many members, a line each."""

    lines = TextAreaField(message("List of members"), filters=[forms.stripped])


@bp.route("/new", methods=["GET", "POST"])
def new(network_id: uuid.UUID) -> ResponseReturnValue:
    """Add one member."""
    network = network_or_404(network_id)
    session = db_session()
    form = _form(None)
    if form.validate_on_submit():
        with form.refusals():
            members.add_members(
                session, network, [form.details], now(), current_actor().user_id
            )
            session.commit()
            announce(message("{person} was added.", person=form.person.data))
            again = "another" in request.form
            target = ".new" if again else "networks.page"
            return redirect(url_for(target, network_id=network.id), 303)
    return _shown(form, network, None)


@bp.route("/several", methods=["GET", "POST"])
def several(network_id: uuid.UUID) -> ResponseReturnValue:
    """Add the people of a pasted list; all of them or, with a problem, nobody."""
    network = network_or_404(network_id)
    session = db_session()
    form = ListForm()
    if form.validate_on_submit():
        details, problems = members_list.read_members(
            form.lines.data, catalog().sectors
        )
        form.show(problems)
        if not problems:
            with form.refusals():
                added = members.add_members(
                    session, network, details, now(), current_actor().user_id
                )
                session.commit()
                announce(
                    message_n(
                        "{count} member was added.",
                        "{count} members were added.",
                        len(added),
                    )
                )
                return redirect(url_for("networks.page", network_id=network.id), 303)
    shown = render_template(
        "pages/members_several.html",
        form=form,
        network=network,
        sectors=catalog().sectors,
    )
    return shown, 422 if form.errors else 200


@bp.route("/<uuid:membership_id>", methods=["GET", "POST"])
def edit(network_id: uuid.UUID, membership_id: uuid.UUID) -> ResponseReturnValue:
    """Correct a member's name, organisation, sector or contact."""
    network = network_or_404(network_id)
    member = member_or_404(network, membership_id)
    session = db_session()
    form = _form(member)
    if form.validate_on_submit():
        with form.refusals():
            members.change_member(
                session, member, form.details, now(), current_actor().user_id
            )
            session.commit()
            announce(message("{person} was saved.", person=form.person.data))
            return redirect(url_for("networks.page", network_id=network.id), 303)
    return _shown(form, network, member)


@bp.route("/<uuid:membership_id>/remove", methods=["GET", "POST"])
def remove(network_id: uuid.UUID, membership_id: uuid.UUID) -> ResponseReturnValue:
    """Ask, then take a member out of the network."""
    network = network_or_404(network_id)
    member = member_or_404(network, membership_id)
    form = RemoveForm(data={"last_day": _today(network)})
    if form.validate_on_submit():
        session, by = db_session(), current_actor().user_id
        with form.refusals():
            members.remove_member(session, member, now(), by, form.last_day.data)
            session.commit()
            name = member.person.name
            announce(message("{person} is no longer a member.", person=name))
            return redirect(url_for("networks.page", network_id=network.id), 303)
    shown = render_template(
        "pages/member_remove.html", form=form, network=network, member=member
    )
    return shown, 422 if form.errors else 200


def _today(network: tables.Network) -> date:
    return now().astimezone(ZoneInfo(network.territory.time_zone)).date()


def _substitute_name(member: tables.Membership) -> str:
    if member.substitute_id is None:
        return ""
    return db_session().get_one(tables.Person, member.substitute_id).name


def _form(member: tables.Membership | None) -> MemberForm:
    form = MemberForm(
        data=None
        if member is None
        else {
            "person": member.person.name,
            "organisation": member.organisation.name,
            "sector": member.sector,
            "email": member.person.email,
            "phone": member.person.phone,
            "role": member.role,
            "substitute": _substitute_name(member),
            "since": members.first_day(db_session(), member),
        }
    )
    form.sector.choices = [
        SelectChoice("", message("Choose a sector")),
        *(
            SelectChoice(sector.code, reader_language().local(sector.name))
            for sector in catalog().sectors
        ),
    ]
    return form


def _shown(
    form: MemberForm, network: tables.Network, member: tables.Membership | None
) -> ResponseReturnValue:
    organisations = networks.list_organisations(db_session(), network.territory_id)
    shown = render_template(
        "pages/member.html",
        form=form,
        network=network,
        member=member,
        organisations=sorted(
            organisations, key=lambda each: reader_language().sort_key(each.name)
        ),
    )
    return shown, 422 if form.errors else 200
