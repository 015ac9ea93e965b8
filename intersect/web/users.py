"""People with access: the staff's accounts, for administrators."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, get_args

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from wtforms import Field, RadioField, SelectChoice, SelectMultipleField
from wtforms.validators import StopValidation

from intersect.language import Message, message
from intersect.services import accounts, second_step
from intersect.services.access import Role
from intersect.services.accounts import UserDetails
from intersect.services.entry import Reason, write_to
from intersect.storage import tables, territories, tokens, users
from intersect.web import forms
from intersect.web.commune_choices import regions_of
from intersect.web.editing import EditForm
from intersect.web.entry import entry_url, sender
from intersect.web.language import reader_language
from intersect.web.pages import announce, now
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session

bp = Blueprint("users", __name__, url_prefix="/users")

ROLE_NAMES: dict[str, Message] = {
    "administrator": message("Administrator: everything, in every commune"),
    "coordinator": message(
        "Coordinator: creates and runs the networks of their communes"
    ),
    "evaluator": message("Evaluator: reads every diagnostic, drafts included"),
    "policy": message("Policy team: reads diagnostics of closed collections"),
}
SHORT_ROLE_NAMES: dict[str, Message] = {
    "administrator": message("Administrator"),
    "coordinator": message("Coordinator"),
    "evaluator": message("Evaluator"),
    "policy": message("Policy team"),
}

ASSIGNED = ("region", "commune")
"""What staff are given: a region with every commune in it, or single communes."""


class UserForm(EditForm):
    """Somebody's name, e-mail, role and communes."""

    name = forms.line(message("Name"), message("Enter the person's name."))
    email = forms.email(message("E-mail"), message("Enter the person's e-mail."), "off")
    role = RadioField(
        message("Role"),
        choices=[SelectChoice(role, ROLE_NAMES[role]) for role in get_args(Role)],
        validate_choice=False,
    )
    territories = SelectMultipleField(message("Communes"))

    def validate_role(self, field: Field) -> None:
        """Check the role against the list."""
        if field.data not in get_args(Role):
            raise StopValidation(message("Choose a role."))

    def validate_territories(self, field: Field) -> None:
        """Check that a coordinator has somewhere to work."""
        if self.role.data == "coordinator" and field.choices and not field.data:
            raise StopValidation(message("Choose the communes they coordinate."))

    @property
    def details(self) -> UserDetails:
        """What was written."""
        chosen = territories.list_level(db_session(), *ASSIGNED)
        return UserDetails(
            self.email.data,
            self.name.data,
            self.role.data,
            [each for each in chosen if str(each.id) in self.territories.data],
        )


@bp.get("")
def listing() -> ResponseReturnValue:
    """List the staff."""
    allow("administer")
    sort, language = request.args.get("sort", ""), reader_language()

    def role(user: tables.User) -> str:
        names = [language.text(SHORT_ROLE_NAMES[each.name]) for each in user.roles]
        return language.listed(names)

    orders: Mapping[str, Callable[[tables.User], Any]] = {
        "name": lambda user: language.sort_key(user.name),
        "email": lambda user: user.email.casefold(),
        "role": lambda user: language.sort_key(role(user)),
    }
    sort = sort if sort in orders else "name"
    rows = sorted(users.list_users(db_session()), key=orders[sort])
    return render_template(
        "pages/users.html", rows=rows, sort=sort, role_names=SHORT_ROLE_NAMES
    )


@bp.route("/new", methods=["GET", "POST"])
def new() -> ResponseReturnValue:
    """Invite somebody: send them their link, and show it once."""
    allow("administer")
    session = db_session()
    form = _form(None)
    if form.validate_on_submit():
        with form.refusals():
            by = current_actor().user_id
            user = accounts.invite_user(session, form.details, now(), by)
            return _entry_page(user, "invited")
    return _shown(form, None), 422 if form.errors else 200


@bp.route("/<int:user_id>", methods=["GET", "POST"])
def edit(user_id: int) -> ResponseReturnValue:
    """Change somebody's name, e-mail, role or communes."""
    user = _user_or_404(user_id)
    session = db_session()
    form = _form(user)
    if form.validate_on_submit():
        with form.refusals():
            accounts.change_user(session, user, form.details, current_actor().user_id)
            session.commit()
            announce(message("The account of {name} was saved.", name=user.name))
            return redirect(url_for(".listing"), 303)
    return _shown(form, user), 422 if form.errors else 200


@bp.post("/<int:user_id>/password")
def give_password(user_id: int) -> ResponseReturnValue:
    """Let somebody choose a new password; the old one and their sessions end."""
    user = _user_or_404(user_id)
    accounts.forget_password(user)
    return _entry_page(user, "reset")


@bp.post("/<int:user_id>/second-step/reset")
def reset_second_step(user_id: int) -> ResponseReturnValue:
    """Turn off the second step of who lost their telephone and their codes."""
    user = _user_or_404(user_id)
    session = db_session()
    second_step.turn_off(session, user, current_actor().user_id)
    session.commit()
    announce(message("The second step of {name} was reset.", name=user.name))
    return redirect(url_for(".edit", user_id=user.id), 303)


@bp.post("/<int:user_id>/deactivate")
def deactivate(user_id: int) -> ResponseReturnValue:
    """Stop somebody from signing in."""
    user = _user_or_404(user_id)
    session = db_session()
    form = _form(user)
    with form.refusals():
        accounts.deactivate_user(session, user, current_actor().user_id)
        session.commit()
        announce(message("{name} can no longer sign in.", name=user.name))
        return redirect(url_for(".listing"), 303)
    return _shown(form, user), 422


@bp.post("/<int:user_id>/activate")
def activate(user_id: int) -> ResponseReturnValue:
    """Let somebody sign in again."""
    user = _user_or_404(user_id)
    session = db_session()
    accounts.activate_user(session, user, current_actor().user_id)
    session.commit()
    announce(message("{name} can sign in again.", name=user.name))
    return redirect(url_for(".listing"), 303)


def _entry_page(user: tables.User, reason: Reason) -> str:
    """Show somebody's new link, once, and send it where e-mail is set up."""
    url, send = entry_url(user, reason, current_actor().user_id), sender()
    db_session().commit()
    if send is not None:
        write_to(user, url, reason, reader_language(), send)
    return render_template(
        "pages/entry_link.html",
        user=user,
        url=url,
        is_new=reason == "invited",
        is_sent=send is not None,
    )


def _user_or_404(user_id: int) -> tables.User:
    allow("administer")
    user = users.find_user(db_session(), user_id)
    if user is None:
        abort(404)
    return user


def _form(user: tables.User | None) -> UserForm:
    form = UserForm(
        data=None
        if user is None
        else {
            "name": user.name,
            "email": user.email,
            "role": user.roles[0].name if user.roles else None,
            "territories": [str(each.id) for each in user.territories],
        }
    )
    form.territories.choices = [
        SelectChoice(str(each.id), each.name)
        for each in territories.list_level(db_session(), *ASSIGNED)
    ]
    return form


def _shown(form: UserForm, user: tables.User | None) -> str:
    """Return the page of somebody's account."""
    offered = territories.list_level(db_session(), *ASSIGNED)
    regions = regions_of(db_session(), offered, form.territories.data or ())
    kept = tokens.list_tokens(db_session(), user.id, now()) if user else ()
    return render_template(
        "pages/user.html", form=form, user=user, regions=regions, tokens=kept
    )
