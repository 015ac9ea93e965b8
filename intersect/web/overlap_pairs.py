"""Two networks beside each other: what they are to each other, why, and its review."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from wtforms import HiddenField, RadioField, SelectChoice

from intersect.language import message
from intersect.services.access import may
from intersect.storage import overlap_rows
from intersect.web import forms
from intersect.web.listing import asked_id
from intersect.web.overlaps import (
    OF_COMMUNE,
    commune_or_404,
    read_commune,
    words_of_findings,
)
from intersect.web.pages import announce, catalog, now
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session

if TYPE_CHECKING:  # they import numpy, which other pages do not need
    from intersect.services.overlaps import Overlap, Overlaps

bp = Blueprint("overlap_pairs", __name__, url_prefix=OF_COMMUNE)

PAIR = "/<uuid:one_id>/<uuid:other_id>"


class ReviewForm(forms.StaffForm):
    """Whether an overlap is one, and why not."""

    verdict = RadioField(
        message("What do you say, who know both networks?"),
        choices=[
            SelectChoice("confirmed", message("It is so: worth talking about")),
            SelectChoice("discarded", message("It is not so, or it is on purpose")),
        ],
        validators=[forms.filled(message("Choose one of the two."))],
        validate_choice=False,
    )
    reason = forms.paragraph(message("Why"))
    seen = HiddenField()


@bp.get("/choose")
def choose(territory_id: uuid.UUID) -> ResponseReturnValue:
    """Ask for two networks, then go to what they are to each other."""
    place = commune_or_404(territory_id)
    allow("read_proposals", territory_id)
    one, other = asked_id("one"), asked_id("other")
    listed = overlap_rows.list_compared(db_session(), {territory_id})
    known = {each.id for each in listed}
    if one in known and other in known and one != other:
        address = url_for(
            ".pair", territory_id=territory_id, one_id=one, other_id=other
        )
        return redirect(address, 303)
    return render_template(
        "pages/overlap_choose.html",
        place=place,
        is_fictitious=place.is_fictitious,
        networks=listed,
        chosen=(one, other),
        is_wrong=bool(request.args),
    )


@bp.get(PAIR)
def pair(
    territory_id: uuid.UUID, one_id: uuid.UUID, other_id: uuid.UUID
) -> ResponseReturnValue:
    """Show what two networks are to each other, and why."""
    found, overlap = _pair_or_404(territory_id, one_id, other_id)
    return _pair_page(found, overlap, (one_id, other_id), ReviewForm())


@bp.post(PAIR)
def review(
    territory_id: uuid.UUID, one_id: uuid.UUID, other_id: uuid.UUID
) -> ResponseReturnValue:
    """Keep what somebody who knows both networks says of their overlap."""
    allow("review_findings", territory_id)
    found, overlap = _pair_or_404(territory_id, one_id, other_id)
    if overlap is None:
        abort(404)
    form, session = ReviewForm(), db_session()
    if form.validate_on_submit():
        from intersect.services import overlap_reviews

        verdict: overlap_reviews.Verdict = (
            "confirmed" if form.verdict.data == "confirmed" else "discarded"
        )
        with form.refusals():
            overlap_reviews.review(
                session,
                territory_id,
                overlap.seen_as(form.seen.data or ""),
                verdict,
                form.reason.data or "",
                now(),
                current_actor().user_id,
            )
            session.commit()
            announce(message("Your review was saved."))
            return redirect(url_for("overlaps.commune", territory_id=territory_id), 303)
    return _pair_page(found, overlap, (one_id, other_id), form)


def _pair_or_404(
    territory_id: uuid.UUID, one_id: uuid.UUID, other_id: uuid.UUID
) -> tuple[Overlaps, Overlap | None]:
    """Return a finding that the person may read; of proposals' readers, any pair."""
    commune_or_404(territory_id)

    from intersect.services.overlaps import may_read

    found, actor = read_commune(territory_id), current_actor()
    overlap = found.find(one_id, other_id)
    if overlap is not None and not may_read(overlap, actor):
        abort(404)
    if overlap is None:
        allow("read_proposals", territory_id)
    return found, overlap


def _pair_page(
    found: Overlaps,
    overlap: Overlap | None,
    ids: tuple[uuid.UUID, uuid.UUID],
    form: ReviewForm,
) -> ResponseReturnValue:
    from intersect.findings.pair_reasons import reasons
    from intersect.services.overlap_view import together

    account = found.account(*ids)
    if account is None:
        abort(404)
    territory_id = uuid.UUID(account.pair.a.territory)
    actor = current_actor()
    place = found.compared.territories[account.pair.a.territory]
    both = together(found, account.pair)
    if overlap is not None and not form.is_submitted():
        form.seen.data = overlap.digest
    shown = render_template(
        "pages/overlap_pair.html",
        place=place,
        is_fictitious=place.is_fictitious,
        found=found,
        account=account,
        reasons=reasons(account),
        overlap=overlap,
        together=both,
        form=form,
        may_review=overlap is not None and may(actor, "review_findings", territory_id),
        people=[found.compared.people[each] for each in both.people]
        if may(actor, "run_networks", territory_id)
        else [],
        catalog=catalog(),
        **words_of_findings(),
    )
    return shown, 422 if form.errors else 200
