"""The quality of a wave's questionnaire: coefficients, thresholds, what each says."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from intersect.analysis.comparison import Comparison, default_comparison
from intersect.language import Message, message
from intersect.web.compared import compared_wave_or_404, figures
from intersect.web.pages import catalog
from intersect.web.session import db_session

if TYPE_CHECKING:
    from intersect.analysis.instrument import Figure

bp = Blueprint("instrument", __name__, url_prefix="/waves/<uuid:wave_id>/instrument")


@dataclass(frozen=True)
class Coefficient:
    """A coefficient for readers: what it asks, its thresholds, what it does not say."""

    measure: str
    name: Message | str
    question: Message
    says: Message
    says_not: Message
    thresholds: tuple[tuple[Message, str], ...]
    """What a value is called from which parameter of the register on."""

    def cuts(self, comparison: Comparison) -> list[tuple[Message, Fraction]]:
        """Return the thresholds with their values."""
        return [(name, getattr(comparison, key)) for name, key in self.thresholds]


COEFFICIENTS = (
    Coefficient(
        "alpha_ordinal",
        message("Krippendorff's alpha (ordinal)"),
        message("Do the members of a network give a question the same answer?"),
        message("A high value says that questions are read alike in all networks."),
        message(
            "A low one does not say that members disagree in any one network: where "
            "all questions stand at the same step it is near 0 with perfect agreement."
        ),
        (
            (message("good"), "alpha_good"),
            (message("tentative"), "alpha_tentative"),
        ),
    ),
    Coefficient(
        "icc1",
        "ICC(1)",
        message("How much does one respondent tell about their network?"),
        message(
            "It is the share of the differences between answers that lies between "
            "networks."
        ),
        message("It is low where networks are alike, however careful the answers."),
        (),
    ),
    Coefficient(
        "icck",
        "ICC(k)",
        message("Can networks be told apart by the mean of their respondents?"),
        message("Below its threshold networks should not be put in any order."),
        message("It does not say that what is told apart is collaboration."),
        ((message("enough"), "icck_enough"),),
    ),
    Coefficient(
        "cronbach",
        message("Cronbach's alpha"),
        message("Do the questions of a dimension hang together?"),
        message(
            "A high value says that who answers high to one does so to the others."
        ),
        message(
            "It does not say that they measure one thing, and it grows with the "
            "number of questions."
        ),
        ((message("enough"), "consistency_enough"),),
    ),
    Coefficient(
        "omega",
        message("McDonald's omega"),
        message("Do the questions of a dimension hang together, each with its weight?"),
        message("It says how much of the sum comes from what the questions share."),
        message(
            "It does not say that one factor is enough: it takes that for granted."
        ),
        ((message("enough"), "consistency_enough"),),
    ),
    Coefficient(
        "loevinger",
        message("Loevinger's H"),
        message(
            "Are the steps cumulative: does who reaches a hard one reach the easy ones?"
        ),
        message("It compares the answers with a perfect ladder of the same questions."),
        message("It says nothing of a single network, nor of the levels themselves."),
        (
            (message("strong"), "loevinger_strong"),
            (message("medium"), "loevinger_medium"),
            (message("weak"), "loevinger_weak"),
        ),
    ),
    Coefficient(
        "guttman",
        message("Guttman's scale of the eleven milestones"),
        message("Do networks reach the milestones in the order of the levels?"),
        message(
            "CR is the share of milestones that a perfect scale would foretell; MMR "
            "is what could be foretold without any scale, and CS what is gained."
        ),
        message(
            "CR alone says little: milestones that nearly all or nearly no networks "
            "reach make it high."
        ),
        (
            (message("CR enough"), "guttman_cr"),
            (message("CS enough"), "guttman_cs"),
        ),
    ),
)

READINGS: dict[str, Message] = {
    "good": message("good"),
    "tentative": message("tentative"),
    "enough": message("enough"),
    "strong": message("strong"),
    "medium": message("medium"),
    "weak": message("weak"),
    "scalable": message("it forms a scale"),
    "low": message("not enough"),
}

COUNTED: dict[str, Message] = {
    "units": message("units"),
    "responses": message("complete responses"),
    "networks": message("networks"),
}


@bp.get("")
def page(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Show how well the questionnaire measured in a wave, all networks together."""
    from intersect.services.instrument import quality_of_wave  # imports numpy

    wave = compared_wave_or_404(wave_id)
    found = quality_of_wave(db_session(), catalog(), wave, figures())
    by_measure: dict[str, list[Figure]] = {}
    for each in found.quality.figures if found else ():
        by_measure.setdefault(each.measure, []).append(each)
    return render_template(
        "pages/instrument.html",
        wave=wave,
        found=found,
        coefficients=COEFFICIENTS,
        by_measure=by_measure,
        readings=READINGS,
        counted=COUNTED,
        parameters=default_comparison(),
    )
