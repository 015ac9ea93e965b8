"""Change between two waves: what is stated, refused, and never told."""

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
import sqlalchemy as sa
from markupsafe import Markup

from intersect.analysis.change import independent_change, paired_change
from intersect.analysis.comparison import default_comparison
from intersect.analysis.estimate import Estimate
from intersect.services import changing, comparing
from intersect.services.compared_networks import compared_networks
from intersect.services.instrument import quality_of_wave
from intersect.services.kept_figures import KeptFigures
from intersect.services.second_look import second_look
from intersect.storage import compared, tables
from tests.shell.compared_scene import KIND, load_programme, wave_in
from tests.shell.conftest import shipped_catalog
from tests.shell.statements import counted_statements

OF = default_comparison()


@pytest.fixture
def waves(database):
    """The two waves of a programme, earlier and later, both published."""
    load_programme(database, both=True)
    return tuple(wave_in(database, "published", newest=new) for new in (False, True))


def comparisons(database, waves):
    for wave in waves:
        of = comparing.wave_networks(database, wave, None, KeptFigures())
        [kind] = [each for each in of.kinds if each.key == KIND]
        yield comparing.compare(database, of, kind)


def changes(database, waves):
    networks = database.scalars(sa.select(tables.Network).order_by(tables.Network.id))
    for network in networks:
        yield (
            network,
            changing.network_change(database, shipped_catalog(), network, *waves),
        )


def words(response):
    return " ".join(Markup(response.text.split("<main")[1]).striptags().split())


def test_networks_are_paired_only_where_it_tells_nobodys_answers(database, waves):
    found = {each: change for each, change in changes(database, waves) if change.change}
    assert {each.design for each in found.values()} == {"paired", "independent"}
    for change in found.values():
        repeated = change.repeated
        once = [repeated.earlier - repeated.both, repeated.later - repeated.both]
        is_safe = repeated.both >= 3 and not {1, 2} & set(once)
        assert repeated.may_be_shown == is_safe
        is_paired = is_safe and repeated.share >= OF.change_min_repeated
        assert (change.design == "paired") == is_paired
        assert (change.parts is not None) == is_safe
        before, after = (each.scored for each in change.results)
        assert change.difference == pytest.approx(after.index - before.index)
        if is_safe:
            both = change.parts.same + change.parts.others
            assert both == pytest.approx(change.difference)
        if is_paired:
            assert change.parts.same == change.change.points
        else:
            estimates = (
                Estimate(each.index, each.standard_error, each.degrees)
                for each in (before, after)
            )
            assert change.change == independent_change(*estimates, OF)


def test_six_of_ten_are_sixty_percent():
    repeated = changing.Repeated(6, 10, 8, may_be_shown=True)
    assert repeated.share == OF.change_min_repeated
    assert changing.Repeated(3, 5, 5, may_be_shown=True).share == repeated.share


def test_with_fewer_who_repeat_the_parts_are_told_beside_the_independent_test(
    database, waves, signed_in, monkeypatch
):
    network, paired = next(
        (network, each)
        for network, each in changes(database, waves)
        if each.design == "paired"
    )
    never = replace(OF, change_min_repeated=Fraction(2))
    monkeypatch.setattr(changing, "default_comparison", lambda: never)
    found = changing.network_change(database, shipped_catalog(), network, *waves)
    before, after = (
        Estimate(each.index, each.standard_error, each.degrees)
        for each in (result.scored for result in found.results)
    )
    assert (found.design, found.parts) == ("independent", paired.parts)
    assert found.change == independent_change(before, after, OF)
    address = f"/waves/{waves[1].id}/change/networks/{network.id}"
    browser = signed_in("policy")
    database.rollback()
    page = words(browser.get(address))
    assert "se toman como respondidas por personas distintas" in page
    assert "son de las mismas personas" in page


def test_the_same_people_are_compared_by_their_own_answers(database, waves):
    network, change = next(
        (network, each)
        for network, each in changes(database, waves)
        if each.design == "paired" and each.repeated.earlier == each.repeated.both
    )
    means = []
    for wave in waves:
        rows = database.execute(
            sa.select(
                tables.Response.membership_id,
                tables.Membership.sector,
                tables.Response.vector,
            )
            .join(tables.Campaign, tables.Campaign.id == tables.Response.campaign_id)
            .join(
                tables.Membership,
                tables.Membership.id == tables.Response.membership_id,
            )
            .where(
                tables.Campaign.wave_id == wave.id,
                tables.Campaign.network_id == network.id,
            )
        )
        means.append({seat: (sector, vector) for seat, sector, vector in rows})
    same = sorted(means[0].keys() & means[1].keys(), key=str)
    assert len(same) >= change.repeated.both
    # By hand, from answers without a gap: the mean of the dimensions' means.
    if all(not {253, 254, 255} & set(m[s][1]) for m in means for s in same):
        own = [[index_of(m[s][1]) for s in same] for m in means]
        differences = [b - a for a, b in zip(*own, strict=True)]
        sectors = [means[1][s][0] for s in same]
        assert change.change == paired_change(differences, sectors, OF)


def test_where_everybody_answered_twice_nobody_else_is_said_to_have(
    database, waves, signed_in
):
    network = next(
        network
        for network, each in changes(database, waves)
        if each.parts and each.repeated.is_everybody
    )
    browser = signed_in("policy")
    database.rollback()
    page = words(browser.get(f"/waves/{waves[1].id}/change/networks/{network.id}"))
    assert "vienen de preguntas que no contestaron las dos veces" in page
    assert "otras personas" not in page


def index_of(vector):
    items = shipped_catalog().latest("nucleo").questionnaire.items
    by_dimension = {}
    for item, rung in zip(items, vector, strict=True):
        by_dimension.setdefault(item.dimension, []).append(rung * 100 / 3)
    means = [sum(each) / len(each) for each in by_dimension.values()]
    return sum(means) / len(means)


def test_another_version_of_the_questionnaire_is_refused(database, waves):
    network, change = next(
        (network, each) for network, each in changes(database, waves) if each.change
    )
    frozen = database.scalars(
        sa.select(tables.FrozenResult)
        .join(tables.Campaign)
        .where(
            tables.Campaign.network_id == network.id,
            tables.Campaign.wave_id == waves[0].id,
            tables.Campaign.questionnaire == "nucleo",
        )
    ).one()
    content = {**frozen.content, "value": {**frozen.content["value"], "version": 9}}
    frozen.content = content
    database.flush()
    refused = changing.network_change(database, shipped_catalog(), network, *waves)
    assert change.refusal is None
    assert (refused.refusal, refused.change) == ("other_instrument", None)
    assert refused.level == "unknown"


def test_a_commune_changed_by_its_networks_and_by_which_they_are(database, waves):
    before, after = comparisons(database, waves)
    seen = 0
    for row in after.rows:
        old = before.row(row.place.id)
        found = changing.commune_change(old, row, is_comparable=True)
        if found.refusal:
            published = [each.index.is_published for each in (old, row)]
            assert (found.refusal, published.count(False) > 0) == ("no_index", True)
            continue
        seen += 1
        estimates = old.index.estimate, row.index.estimate
        assert found.change == independent_change(*estimates, OF)
        if found.parts:
            both = found.parts.same + found.parts.others
            assert both == pytest.approx(found.change.points)
    assert seen


def test_a_commune_is_refused_where_it_cannot_be_compared(database, waves):
    before, after = comparisons(database, waves)
    row = after.rows[0]
    assert changing.commune_change(None, row, is_comparable=True).refusal == "no_result"
    other = changing.commune_change(row, row, is_comparable=False)
    assert (other.refusal, other.change) == ("other_instrument", None)
    bare = replace(row, index=replace(row.index, estimate=Estimate(50, None, None)))
    assert changing.commune_change(bare, bare, is_comparable=True).refusal == (
        "no_interval"
    )
    assert before.kind.key == after.kind.key


def test_pages_say_whether_a_change_is_conclusive(database, waves, signed_in):
    browser = signed_in("policy")
    found = {str(n.id): c for n, c in changes(database, waves)}
    database.rollback()
    said = set()
    for network, change in list(found.items())[:12]:
        page = browser.get(f"/waves/{waves[1].id}/change/networks/{network}")
        assert page.status_code == 200
        is_said = {
            text: text in words(page)
            for text in ("Cambio concluyente", "Cambio no concluyente")
        }
        is_conclusive = change.change and change.change.is_conclusive
        assert is_said["Cambio concluyente"] == bool(is_conclusive)
        assert is_said["Cambio no concluyente"] == bool(
            change.change and not is_conclusive
        )
        said |= {text for text, is_there in is_said.items() if is_there}
    assert said


def test_the_page_of_a_commune_takes_few_statements(database, waves, signed_in):
    _, after = comparisons(database, waves)
    row = next(each for each in after.rows if each.index.is_published)
    browser = signed_in("evaluator")
    database.rollback()
    address = f"/waves/{waves[1].id}/change/communes/{row.place.id}?kind={KIND}"
    with counted_statements() as counts:
        page = browser.get(address)
    assert page.status_code == 200
    assert counts.total() <= 18
    assert "El índice pasó de" in words(page) or "No hay índice" in words(page)


@pytest.mark.usefixtures("same_moment")
def test_an_index_without_coverage_moves_no_page_of_change(
    app, database, waves, signed_in
):
    """If no page depends on it, nothing can be subtracted to find it."""
    compared_communes = list(comparisons(database, waves))
    rows = {row.place.id for of in compared_communes for row in of.rows}
    hidden = [
        {
            member.network.id
            for row in of.rows
            if not row.index.is_published
            for member in row.members
            if member.result and member.result.scored
        }
        for of in compared_communes
    ]
    assert any(hidden)
    browser = signed_in("evaluator")
    database.rollback()

    def pages():
        return {
            each: browser.get(
                f"/waves/{waves[1].id}/change/communes/{each}?kind={KIND}"
            ).text
            for each in rows
        }

    before = pages()
    kept = KeptFigures()
    for wave, networks in zip(waves, hidden, strict=True):
        found = dict(compared_networks(database, wave, KeptFigures()))
        for network in networks:
            scored = found[network].scored
            moved = replace(scored, index=scored.index / 2, standard_error=9.9)
            found[network] = replace(found[network], scored=moved)
        stamp = compared.stamp_of(database, wave)
        kept.get(("networks", stamp), lambda found=found: found)
    app.extensions["intersect.figures"] = kept
    database.rollback()
    after = pages()
    assert [each for each in rows if before[each] != after[each]] == []


def test_a_second_look_rests_on_the_whole_earlier_wave(database, waves, signed_in):
    network, change = next(
        (network, each) for network, each in changes(database, waves) if each.change
    )
    kept = KeptFigures()
    results = compared_networks(database, waves[0], kept).values()
    indices = [each.scored.index for each in results if each.scored]
    quality = quality_of_wave(database, shipped_catalog(), waves[0], kept).quality
    icck = next(each.value for each in quality.figures if each.measure == "icck")
    found = second_look(database, shipped_catalog(), waves[0], change.difference, kept)
    spread = np.std(indices, ddof=1)
    # Jacobson and Truax: x₂ − x₁ over √2 times the standard error of measurement.
    error = spread * np.sqrt(1 - icck)
    assert found.rc == pytest.approx(change.difference / np.sqrt(2 * error**2))
    assert (found.networks, found.reliability) == (len(indices), icck)
    assert found.deviation == pytest.approx(spread)
    assert found.beyond == pytest.approx(1.959964)
    browser = signed_in("policy")
    database.rollback()
    with counted_statements() as counts:
        page = browser.get(f"/waves/{waves[1].id}/change/networks/{network.id}")
    rc = f"{abs(found.rc):.2f}".replace(".", ",")
    assert f"cambio confiable de Jacobson y Truax es {'+−'[found.rc < 0]}{rc}" in words(
        page
    )
    assert counts.total() <= 26


def test_without_reliability_there_is_no_second_look(database, waves):
    quality = replace(
        quality_of_wave(database, shipped_catalog(), waves[0], KeptFigures()).quality,
        figures=(),
    )
    kept = KeptFigures()
    stamp = compared.stamp_of(database, waves[0])
    kept.get(("instrument", stamp), lambda: quality)
    assert second_look(database, shipped_catalog(), waves[0], 9.0, kept) is None


def test_what_cannot_be_compared_is_not_found(database, waves, signed_in):
    network = database.scalars(sa.select(tables.Network)).first()
    row = next(comparisons(database, waves)).rows[0]
    somebody = signed_in("evaluator", database.get(tables.Territory, row.place.id))
    everybody = signed_in("evaluator")
    foreign = database.scalars(
        sa.select(tables.Network).where(tables.Network.territory_id != row.place.id)
    ).first()
    first, later = (f"/waves/{each.id}/change" for each in waves)
    addresses = [
        (everybody, f"{first}/networks/{network.id}"),  # no wave before it
        (everybody, f"{later}/networks/{network.id}?since={waves[1].id}"),
        (somebody, f"{later}/networks/{foreign.id}"),
        (everybody, f"{later}/communes/{row.place.id}?kind=none"),
        (somebody, f"{later}/communes/{foreign.territory_id}?kind={KIND}"),
    ]
    database.rollback()
    for browser, address in addresses:
        assert browser.get(address).status_code == 404, address
