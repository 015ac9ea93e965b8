"""What the method says of the rosters of ties of the invented programme."""

from __future__ import annotations

from collections import defaultdict

from intersect.analysis.criteria import default_criteria
from intersect.analysis.flows import Member, NetworkTies
from intersect.analysis.structure_severity import flows
from intersect.analysis.told_ties import told_ties
from intersect.questionnaire.tie_answers import row_code
from intersect.storage.kept_responses import answers_in
from tests.shell.conftest import shipped_catalog


def flows_in(rows, wave):
    """Yield what each network's submitted rosters of a wave give."""
    [question] = shipped_catalog().latest("vinculos").questionnaire.questions
    seats = {each["id"]: each for each in rows["membership"]}
    tables = defaultdict(dict)
    for each in rows["membership"]:
        tables[each["network_id"]][each["organisation_id"]] = each["sector"]
    answers = defaultdict(dict)
    for each in rows["response"]:
        if each["submitted_at"]:
            organisation = seats[each["membership_id"]]["organisation_id"]
            answers[each["campaign_id"]][organisation] = answers_in(each["answers"])
    for campaign in rows["campaign"]:
        if (campaign["questionnaire"], campaign["wave_id"]) != ("vinculos", wave["id"]):
            continue
        told = answers[campaign["id"]]
        table = tables[campaign["network_id"]]
        names = {row_code(each): each.hex for each in table}
        reports = [
            tie.report
            for organisation, given in told.items()
            for tie in told_ties(
                question, given[question.id].value, organisation.hex, names
            )
        ]
        members = tuple(Member(o.hex, s, o in told) for o, s in table.items())
        ties = NetworkTies(str(campaign["network_id"]), members, tuple(reports))
        yield flows(ties, default_criteria())
