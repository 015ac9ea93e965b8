"""Saving, submitting and declining: what is kept, and that nothing is lost."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import numpy as np
import pytest

from intersect.questionnaire.answer import Answer
from intersect.questionnaire.response import MISSING_CODE, NS_CODE, PackedResponses
from intersect.services import answering, opening
from intersect.services.answering import REVISION_FIELD
from intersect.services.closing import GRACE
from intersect.services.opening import LinkRefused, UnknownLink
from intersect.services.seat import Seat
from intersect.storage import campaigns, responses, tables, vectors
from tests.shell.answering_builders import (
    NOW,
    Collection,
    asked_section,
    make_collection,
    make_form,
    make_link,
    shipped_catalog,
)

OBJ = asked_section("OBJ")


@pytest.fixture
def collection(settings):
    return make_collection(settings, members=3)


def opened(collection: Collection, member: int = 0, at=NOW) -> Seat:
    with collection.session(writes=False) as session:
        token = key_of(collection, member)
        return opening.open_link(session, shipped_catalog(), token, at)


def key_of(collection: Collection, member: int = 0) -> str:
    """Return what opens a member's link: with the receipt code, once there is one."""
    token, seat = collection.tokens[member], collection.memberships[member]
    for row in collection.rows(tables.Response):
        if row.membership_id == seat.id and row.receipt:
            return opening.with_code(token, row.receipt)
    return token


def saved(
    collection: Collection,
    form: dict[str, str],
    *,
    page: Seat | None = None,
    member: int = 0,
    typist: int | None = None,
):
    """Save a page that was opened as `page`, by default just now."""
    shown = page or opened(collection, member)
    form = form | {REVISION_FIELD: str(shown.revision)}
    with collection.session() as session:
        token = key_of(collection, member)
        seat = opening.open_link(session, shipped_catalog(), token, NOW)
        result = answering.save(session, seat, OBJ, form, NOW, typist)
        session.commit()
    return result


def history(collection: Collection) -> list[tuple[int, str, dict]]:
    rows = collection.rows(tables.ResponseChange)
    return [(row.revision, row.action, row.changes) for row in rows]


def test_a_saved_page_is_there_for_the_next_visit(collection):
    saved(collection, {"OBJ1": "3", "OBJ1.comment": "Acta 4", "OBJ2": "NS"})

    assert opened(collection).answers == {
        "OBJ1": Answer(3, "Acta 4"),
        "OBJ2": Answer("NS"),
    }


def test_the_row_keeps_when_and_with_which_revision_each_answer_came(collection):
    saved(collection, {"OBJ1": "3"})
    saved(collection, {"OBJ2": "1"})

    [row] = collection.rows(tables.Response)
    assert row.answers == {
        "OBJ1": {"value": 3, "revision": 1, "at": NOW.isoformat()},
        "OBJ2": {"value": 1, "revision": 2, "at": NOW.isoformat()},
    }
    assert (row.questionnaire, row.version) == ("nucleo", 1)
    assert row.digest == collection.campaign.digest


def test_the_vector_follows_the_answers_in_the_order_of_the_items(collection):
    saved(collection, {"OBJ1": "3", "OBJ3": "NS"})

    [row] = collection.rows(tables.Response)
    codes = np.frombuffer(row.vector, dtype=np.int8).tolist()
    assert codes[:4] == [3, MISSING_CODE, NS_CODE, MISSING_CODE]
    assert len(codes) == 26


def test_the_same_answers_again_write_no_history(collection):
    form = make_form(OBJ)
    saved(collection, form)
    saved(collection, form)

    assert [action for _, action, _ in history(collection)] == ["saved"]
    assert opened(collection).revision == 1


def test_an_empty_page_starts_nothing(collection):
    saved(collection, {"OBJ1.comment": "", "OBJ1.evidence": ""})

    assert collection.rows(tables.Response) == []


def test_history_holds_the_answer_before_and_after(collection):
    saved(collection, {"OBJ1": "3"})
    saved(collection, {"OBJ1": "1"})

    assert history(collection)[1] == (
        2,
        "saved",
        {"OBJ1": {"old": {"value": 3}, "new": {"value": 1}}},
    )


def test_leaving_a_question_unanswered_takes_its_answer_back(collection):
    saved(collection, {"OBJ1": "3"})
    saved(collection, {"OBJ1": ""})

    assert opened(collection).answers == {}
    assert history(collection)[1][2] == {"OBJ1": {"old": {"value": 3}, "new": None}}


def test_a_field_that_a_page_does_not_carry_deletes_nothing(collection):
    saved(collection, {"OBJ1": "3", "OBJ1.comment": "Acta 4"})
    saved(collection, {"OBJ2": "1"})

    assert opened(collection).answers["OBJ1"] == Answer(3, "Acta 4")


def test_good_answers_are_kept_beside_bad_ones(collection):
    bad = {"OBJ1": "7", "OBJ2": "1", "OBJ3": "2", "OBJ3.evidence": "la carpeta"}
    _, outcome = saved(collection, bad)

    assert [each.field for each in outcome.problems] == ["OBJ1", "OBJ3.evidence"]
    assert opened(collection).answers == {"OBJ2": Answer(1), "OBJ3": Answer(2)}


def test_a_refused_link_leaves_the_one_that_was_there(collection):
    saved(collection, {"OBJ1": "3", "OBJ1.evidence": "https://example.cl/acta"})
    saved(collection, {"OBJ1": "2", "OBJ1.evidence": "acta"})

    assert opened(collection).answers["OBJ1"].evidence == "https://example.cl/acta"


def test_an_older_page_keeps_what_another_one_saved_meanwhile(collection):
    first = opened(collection)
    saved(collection, make_form(OBJ, "1"))
    second = opened(collection)
    saved(collection, make_form(OBJ, "1") | {"OBJ1": "3"}, page=second)

    # The page opened second still shows 1 everywhere; only OBJ2 is touched on it.
    saved(collection, make_form(OBJ, "1") | {"OBJ2": "0"}, page=second)
    # And the first one, opened on an empty questionnaire, touches a comment.
    saved(collection, {"OBJ3.comment": "Acta 4", "OBJ1.comment": ""}, page=first)

    values = {key: each.value for key, each in opened(collection).answers.items()}
    assert values == {
        "OBJ1": 3,
        "OBJ2": 0,
        "OBJ3": 1,
        "OBJ4": 1,
        "OBJ5": 1,
        "OBJ5V": "si",
    }


def test_an_older_page_does_not_bring_a_cleared_answer_back(collection):
    saved(collection, make_form(OBJ, "1"))
    older = opened(collection)
    saved(collection, {"OBJ1": ""})

    saved(collection, make_form(OBJ, "1"), page=older)

    assert "OBJ1" not in opened(collection).answers


def test_of_two_pages_that_touch_one_answer_the_older_replaces_nothing(collection):
    older = opened(collection)
    saved(collection, {"OBJ1": "3"})

    _, outcome = saved(collection, {"OBJ1": "0", "OBJ2": "1"}, page=older)

    [conflict] = outcome.conflicts
    assert (conflict.field, conflict.kept, conflict.mine) == ("OBJ1", 3, 0)
    assert conflict.at == NOW
    assert opened(collection).answers == {"OBJ1": Answer(3), "OBJ2": Answer(1)}
    assert [set(changes) for _, _, changes in history(collection)] == [
        {"OBJ1"},
        {"OBJ2"},
    ]


def test_an_answer_changed_there_and_back_is_newer_all_the_same(collection):
    """A slow post that its page has sent again must not replace what came after."""
    saved(collection, {"OBJ1": "1"})
    slow = opened(collection)
    saved(collection, {"OBJ1": "2"})
    saved(collection, {"OBJ1": "1"})

    _, outcome = saved(collection, {"OBJ1": "2"}, page=slow)

    assert [each.field for each in outcome.conflicts] == ["OBJ1"]
    assert opened(collection).answers == {"OBJ1": Answer(1)}


def test_a_conflict_that_comes_back_still_says_when_the_other_was_saved(collection):
    saved(collection, {"OBJ1": "3"})
    _, outcome = saved(collection, {"OBJ1": "0", "_conflict.OBJ1": "1"})

    assert [each.at for each in outcome.conflicts] == [NOW]


def test_a_comment_and_a_choice_of_two_pages_meet(collection):
    saved(collection, {"OBJ1": "1"})
    older = opened(collection)
    saved(collection, {"OBJ1": "2"})

    saved(collection, {"OBJ1": "1", "OBJ1.comment": "Acta 4"}, page=older)

    assert opened(collection).answers["OBJ1"] == Answer(2, "Acta 4")


@pytest.mark.parametrize("revision", ["", "nada", "-1", "9" * 40, "²"])
def test_a_tampered_revision_is_a_page_that_showed_nothing(collection, revision):
    saved(collection, {"OBJ1": "1"})
    with collection.session() as session:
        token = collection.tokens[0]
        seat = opening.open_link(session, shipped_catalog(), token, NOW)
        form = {"OBJ1": "2", "OBJ2": "2", "OBJ3": "", REVISION_FIELD: revision}
        _, outcome = answering.save(session, seat, OBJ, form, NOW)
        session.commit()

    assert [each.field for each in outcome.conflicts] == ["OBJ1"]
    assert opened(collection).answers == {"OBJ1": Answer(1), "OBJ2": Answer(2)}


def test_first_saves_at_the_same_moment_lose_nothing(collection):
    """Five devices start the same response; all had read that there was none."""
    items = [f"OBJ{number}" for number in (1, 2, 3, 4, 5)]
    seat = opened(collection)
    ready = Barrier(len(items))

    def save(item: str) -> None:
        ready.wait()
        with collection.session() as session:
            answering.save(session, seat, OBJ, {item: "2"}, NOW)
            session.commit()

    with ThreadPoolExecutor(len(items)) as pool:
        list(pool.map(save, items))

    assert set(opened(collection).answers) == set(items)
    assert [revision for revision, _, _ in history(collection)] == [1, 2, 3, 4, 5]


def test_submitting_twice_gives_one_receipt(collection):
    saved(collection, make_form(OBJ))
    receipts = []
    for _ in range(2):
        with collection.session() as session:
            token = key_of(collection)
            seat = opening.open_link(session, shipped_catalog(), token, NOW)
            receipts.append(answering.submit(session, seat, NOW).kept.receipt)
            session.commit()

    assert receipts[0] == receipts[1]
    assert set(receipts[0]) <= set("23456789ABCDEFGHJKMNPQRSTUVWXYZ-")
    assert [action for _, action, _ in history(collection)] == ["saved", "submitted"]


def test_submitting_in_two_tabs_at_once_gives_one_receipt(collection):
    saved(collection, make_form(OBJ))
    seat = opened(collection)
    receipts = []
    for _ in range(2):
        with collection.session() as session:
            receipts.append(answering.submit(session, seat, NOW).kept.receipt)
            session.commit()

    assert receipts[0] == receipts[1]


def test_nothing_answered_is_not_submitted(collection):
    with collection.session() as session:
        seat = opening.open_link(session, shipped_catalog(), collection.tokens[0], NOW)
        assert not answering.submit(session, seat, NOW).is_submitted


def test_correcting_keeps_the_response_submitted(collection):
    saved(collection, {"OBJ1": "1"})
    with collection.session() as session:
        answering.submit(session, opened(collection), NOW)
        session.commit()
    saved(collection, {"OBJ1": "2"})

    [vector] = list_submitted(collection).vectors
    assert vector[0] == 2
    assert [action for _, action, _ in history(collection)] == [
        "saved",
        "submitted",
        "saved",
    ]


def test_declining_is_reversible_and_keeps_the_answers(collection):
    saved(collection, {"OBJ1": "1"})
    with collection.session() as session:
        answering.submit(session, opened(collection), NOW)
        session.commit()
    with collection.session() as session:
        answering.decline(session, opened(collection), NOW)
        session.commit()

    assert list_submitted(collection).vectors == ()
    assert counted_submitted(collection) == {}

    with collection.session() as session:
        answering.reopen(session, opened(collection), NOW)
        session.commit()
    assert len(list_submitted(collection).vectors) == 1
    assert counted_submitted(collection) == {collection.campaign.id: (1, 0)}


def test_progress_says_how_far_each_member_is_and_nothing_else(collection):
    saved(collection, {"OBJ1": "1", "OBJ2": "NS", "OBJ3.comment": "Acta"}, member=0)
    with collection.session() as session:
        answering.decline(session, opened(collection, 1), NOW)
        session.commit()
    with collection.session(writes=False) as session:
        progress = responses.list_progress(session, collection.campaign.id)

    states = {each.membership_id: each.state for each in progress}
    seats = [membership.id for membership in collection.memberships]
    assert [states[seat] for seat in seats] == ["started", "declined", "not_started"]


def test_unsubmitted_responses_are_told_from_the_others(collection):
    saved(collection, {"OBJ1": "1"}, member=0)
    saved(collection, {"OBJ1": "2"}, member=1)
    with collection.session() as session:
        answering.submit(session, opened(collection, 1), NOW)
        session.commit()

    submitted = list_submitted(collection)
    assert submitted.respondents == (str(collection.memberships[1].id),)
    assert (submitted.sectors, submitted.organisations) == (
        ("educacion",),
        ("CESFAM 1",),
    )
    with collection.session(writes=False) as session:
        packed = vectors.list_packed(session, collection.campaign.id)
    saved_only = packed.only(not each for each in packed.are_submitted)
    assert saved_only.respondents == (str(collection.memberships[0].id),)


def list_submitted(collection: Collection) -> PackedResponses:
    with collection.session(writes=False) as session:
        packed = vectors.list_packed(session, collection.campaign.id)
    return packed.only(packed.are_submitted)


def counted_submitted(collection: Collection) -> dict:
    with collection.session(writes=False) as session:
        return campaigns.count_submitted(session, [collection.campaign.id])


def test_a_link_that_was_never_issued_is_unknown(collection):
    with collection.session(writes=False) as session, pytest.raises(UnknownLink):
        opening.open_link(session, shipped_catalog(), "B" * 24, NOW)


def test_a_new_link_opens_the_same_response(collection):
    saved(collection, {"OBJ1": "1"})
    token = make_link(collection, 0, "C" * 24)
    with collection.session(writes=False) as session:
        seat = opening.open_link(session, shipped_catalog(), token, NOW)

    assert seat.answers == {"OBJ1": Answer(1)}


def test_answers_are_taken_a_quarter_of_an_hour_after_the_announced_end(collection):
    end = collection.campaign.closes_at
    last = end + GRACE - timedelta(seconds=1)

    assert not opened(collection, at=last).is_submitted
    with pytest.raises(LinkRefused) as refused:
        opened(collection, at=end + GRACE)
    assert refused.value.refusal == "closed"


def test_a_link_ends_at_the_very_moment_that_it_names(collection):
    end = collection.rows(tables.Link)[0].expires_at
    collection.change(tables.Campaign, closes_at=end + timedelta(days=1))

    assert opened(collection, at=end - timedelta(seconds=1)).person
    with pytest.raises(LinkRefused) as refused:
        opened(collection, at=end)
    assert refused.value.refusal == "expired"


def test_no_new_link_is_wanted_for_a_collection_that_is_over(collection):
    collection.change(tables.Campaign, closed_at=NOW)
    for columns in ({"revoked_at": NOW}, {"expires_at": NOW}):
        collection.change(tables.Link, **columns)
        with collection.session() as session:
            opening.ask_renewal(session, shipped_catalog(), collection.tokens[0], NOW)
            session.commit()

    assert collection.rows(tables.Link)[0].renewal_asked_at is None


def test_a_collection_closed_by_hand_is_closed_at_once(collection):
    collection.change(tables.Campaign, closed_at=NOW)

    with pytest.raises(LinkRefused) as refused:
        opened(collection)
    assert refused.value.refusal == "closed"


def test_half_of_the_items_make_a_response_count(collection):
    needed = opened(collection).needed_items
    assert needed == 13
