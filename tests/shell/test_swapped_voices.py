"""Two hidden voices change their answers, and no output of the wave tells.

If every page, file and answer of the API reads alike when two voices of as many people,
neither of them shown alone, have given each other's answers, then nothing in all of
them together, by subtraction or otherwise, tells what either of them said.  The export
of answers is left out: it hides none, and is for those who may read them.
"""

import re

import numpy as np
import pytest
import sqlalchemy as sa

from intersect.analysis import stability
from intersect.language import language
from intersect.report.pages import annex_html, authorities_html, diagnostic_html
from intersect.services import comparing
from intersect.services.diagnosing import collection_diagnostic, measured
from intersect.services.documents import commune_report
from intersect.services.kept_figures import KeptFigures
from intersect.services.result import from_json, to_json
from intersect.storage import tables
from tests.shell.api_builders import Reader, new_token
from tests.shell.compared_scene import NOW, load_programme, wave_in
from tests.shell.conftest import shipped_catalog

SPANISH = language("es")
VARYING = {
    r"\b[0-9a-f]{64}\b": "digest",
    r"\b[0-9a-f]{12}\b": "digest",
    r"\b\d+\.\d{7,}\b": lambda figure: f"{float(figure[0]):.6f}",
    r"\b\d+,\d{7,}\b": lambda figure: f"{float(figure[0].replace(',', '.')):.6f}",
}
"""What is computed from all answers without telling any, and last digits of sums."""


of_one_database = pytest.mark.parametrize("database_kind", ["sqlite"], indirect=True)
"""A minute of pages, whose figures come from frozen results alike in both."""


@pytest.fixture
def wave(database, monkeypatch):
    """A published wave, in which all weigh alike in the draws of the stability.

    Draws are by respondent: with others, the share of them would be another by chance.
    """
    monkeypatch.setattr(
        stability, "gamma_draws", lambda people, *_: np.ones((len(people), 10))
    )
    load_programme(database)
    wave = wave_in(database, "published")
    freeze_again(database, wave)
    return wave


def campaigns_of(database, wave):
    """Return the collections of the main questionnaire, each with its frozen result."""
    found = (
        sa.select(tables.Campaign, tables.FrozenResult)
        .join(
            tables.FrozenResult, tables.FrozenResult.campaign_id == tables.Campaign.id
        )
        .where(
            tables.Campaign.wave_id == wave.id,
            tables.Campaign.questionnaire == wave.questionnaires[0],
        )
    )
    return database.execute(found).all()


def freeze_again(database, wave):
    for campaign, kept in campaigns_of(database, wave):
        network, at = campaign.network, kept.frozen_at
        found = measured(
            database, shipped_catalog(), network, campaign, at, is_over=True
        )
        kept.content, kept.digest = to_json(found), found.reference
    database.commit()


def hidden_twins(score):
    """Return two voices that are not shown alone and have as many people, if any."""
    alone = {each.voices[0] for each in score.sector_means if len(each.voices) == 1}
    by_size = {}
    for each in score.voices:
        if each.usable and not each.incomplete and each.voice not in alone:
            by_size.setdefault(each.usable, []).append(each.voice)
    return next((voices[:2] for voices in by_size.values() if len(voices) > 1), None)


def answered(database, campaign, voice):
    """Return the responses of a voice, in the order of their people."""
    of_voice = (
        tables.Membership.organisation_id
        if campaign.network.voice == "organisation"
        else tables.Membership.sector
    )
    found = (
        sa.select(tables.Response)
        .join(tables.Membership, tables.Membership.id == tables.Response.membership_id)
        .where(
            tables.Response.campaign_id == campaign.id,
            tables.Response.declined_at.is_(None),
            sa.cast(of_voice, sa.String) == voice,
        )
        .order_by(tables.Response.id)
    )
    return database.scalars(found).all()


def swap_answers(database, wave):
    """Let hidden voices give each other's answers; return where they did."""
    swapped = []
    for campaign, kept in campaigns_of(database, wave):
        twins = hidden_twins(from_json(kept.content).score)
        if twins is None or campaign.network.voice == "organisation":
            continue
        one, other = (answered(database, campaign, voice) for voice in twins)
        if len(one) != len(other) or any(
            each.submitted_at is None for each in (*one, *other)
        ):
            continue
        for a, b in zip(one, other, strict=True):
            a.answers, b.answers = b.answers, a.answers
            a.vector, b.vector = b.vector, a.vector
        if {each.vector for each in one} != {each.vector for each in other}:
            swapped.append((campaign.network, twins))
    database.commit()
    return swapped


def alike(text):
    """Return a text without what may differ."""
    for pattern, stands in VARYING.items():
        text = re.sub(pattern, stands, text)
    return text


def addresses(database, wave):
    """Return what is read of the wave: on pages and as files, then through the API."""
    of = comparing.wave_networks(database, wave, None, KeptFigures())
    kinds = [each.key for each in of.kinds]
    communes = sorted({each.territory_id for each in of.registered})
    networks = sorted(each.id for each in of.registered)
    page = f"/waves/{wave.id}"
    pages = [
        f"/results/{wave.id}.csv",
        f"{page}/findings",
        f"{page}/instrument",
        *(f"/networks/{each}/diagnostic" for each in networks),
        *(
            f"{page}/places/{each}/findings{end}"
            for each in communes
            for end in ("", ".csv")
        ),
        *(
            f"{page}/comparison{rest}?kind={kind}"
            for kind in kinds
            for rest in (
                "",
                ".csv",
                "/dimensions",
                "/sensitivity",
                "/sensitivity.csv",
                "/tiles",
            )
        ),
        *(
            f"{page}/comparison/target?kind={each}&aim=index&points=50"
            for each in kinds
        ),
    ]
    api = [
        *(
            f"{page}/{each}?limit=200"
            for each in ("results", "findings", "comparisons")
        ),
        *(f"{page}/comparisons/{each}" for each in kinds),
        *(f"{page}/comparisons/{each}/communes?limit=200" for each in kinds),
    ]
    return pages, api


def outputs(app, database, wave, browser, reader):
    """Return everything that is read of a wave, by where it is read."""
    app.extensions["intersect.figures"] = KeptFigures()
    pages, api = addresses(database, wave)
    catalog = shipped_catalog()
    found = {}
    for campaign, _ in campaigns_of(database, wave):
        made = collection_diagnostic(database, catalog, campaign.network, campaign, NOW)
        name = campaign.network.name
        found[f"network {name}"] = diagnostic_html(made, SPANISH)
        found[f"annex {name}"] = annex_html(made, SPANISH)
    for place in {c.network.territory for c, _ in campaigns_of(database, wave)}:
        report = commune_report(database, catalog, wave, place, NOW)
        found[f"authorities {place.name}"] = authorities_html(report, SPANISH)
    database.rollback()
    for get, asked in ((browser.get, pages), (reader.get, api)):
        for address in asked:
            answer = get(address)
            assert answer.status_code == 200, address
            found[f"{get.__self__.__class__.__name__} {address}"] = answer.text
    return {where: alike(text) for where, text in found.items()}


@of_one_database
@pytest.mark.usefixtures("same_moment")
def test_hidden_voices_may_change_their_answers_and_nothing_tells(
    app, database, wave, signed_in
):
    browser = signed_in("evaluator")
    reader = Reader(app.test_client(), new_token(database, browser.user), database)
    before = outputs(app, database, wave, browser, reader)
    swapped = swap_answers(database, wave)
    assert len(swapped) >= 3
    freeze_again(database, wave)
    after = outputs(app, database, wave, browser, reader)
    assert [where for where in before if before[where] != after[where]] == []
    assert any("Otros sectores" in text for text in after.values())


def test_what_is_not_hidden_does_tell(database, wave):
    """The test above would see a difference: the documents of one network have it."""
    campaign, _ = next(
        each
        for each in campaigns_of(database, wave)
        if from_json(each[1].content).score.index
    )

    def documents():
        made = collection_diagnostic(
            database, shipped_catalog(), campaign.network, campaign, NOW
        )
        return [alike(each(made, SPANISH)) for each in (diagnostic_html, annex_html)]

    before = documents()
    of_network = tables.Response.campaign_id == campaign.id
    for response in database.scalars(sa.select(tables.Response).where(of_network)):
        response.vector = response.vector.replace(b"\x02", b"\x03")
    freeze_again(database, wave)
    assert all(a != b for a, b in zip(before, documents(), strict=True))
