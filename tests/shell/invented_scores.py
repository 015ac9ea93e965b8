"""What the method says of the invented programme's first wave, by network."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime

from intersect.analysis.answer_table import packed_table
from intersect.analysis.method import default_method
from intersect.analysis.scoring import score
from intersect.questionnaire.progress import is_usable_vector
from intersect.questionnaire.response import PackedResponses
from intersect.services.demonstration_programme import QUESTIONNAIRES
from intersect.services.invented.answers import Asked
from intersect.services.invented.programme import programme
from tests.shell.conftest import shipped_catalog

AT = datetime(2026, 11, 2, 15, tzinfo=UTC)


def asked():
    """What members answer, the factual sheets, and the roster of ties."""
    found = [shipped_catalog().latest(each) for each in QUESTIONNAIRES]
    return tuple(Asked(each.questionnaire, each.digest) for each in found)


def rows_of(seed, sizes):
    """All rows of a programme, by table."""
    kinds = {kind.key: kind for kind in shipped_catalog().network_types}
    rows = defaultdict(list)
    for part in programme(seed, sizes, asked(), kinds, AT):
        for table, values in part.items():
            rows[table] += values
    return rows


def first_wave_scores(rows):
    """Score the wave that is over as its diagnostics are, network by network."""
    method = default_method()
    seats = {each["id"]: each for each in rows["membership"]}
    organisations = {each["id"]: each["name"] for each in rows["organisation"]}
    voice_of = {each["id"]: each["voice"] for each in rows["network"]}
    campaigns = {
        each["id"]: each["network_id"]
        for each in rows["campaign"]
        if each["wave_id"] == rows["wave"][0]["id"]
        and each["questionnaire"] == "nucleo"
    }
    declined, counted = set(), defaultdict(list)
    for each in rows["response"]:
        if each["campaign_id"] not in campaigns:
            continue
        if each["declined_at"]:
            declined.add(each["membership_id"])
        elif each["submitted_at"] or is_usable_vector(
            each["vector"], method.usable_share
        ):
            counted[campaigns[each["campaign_id"]]].append(each)

    def voice(seat):
        if voice_of[seat["network_id"]] == "sector":
            return seat["sector"]
        return organisations[seat["organisation_id"]]

    rosters = defaultdict(set)
    for seat in seats.values():
        if seat["id"] not in declined:
            rosters[seat["network_id"]].add(voice(seat))
    scores = []
    for network in campaigns.values():
        name = str(network)
        kept = counted[network]
        sat = [seats[each["membership_id"]] for each in kept]
        packed = PackedResponses(
            (name,) * len(kept),
            tuple(str(seat["id"]) for seat in sat),
            tuple(seat["sector"] for seat in sat),
            tuple(organisations[seat["organisation_id"]] for seat in sat),
            tuple(each["vector"] for each in kept),
            (True,) * len(kept),
        )
        table = packed_table(asked()[0].questionnaire.items, packed, [name])
        scores += score(
            table,
            method,
            instrument="nucleo/1",
            voice=voice_of[network],
            rosters={name: sorted(rosters[network])},
        )
    return scores
