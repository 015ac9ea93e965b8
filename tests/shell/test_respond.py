"""The pages behind a personal link, from the invitation to the receipt."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest

from intersect.questionnaire.answer import Answer
from intersect.questionnaire.check import RESERVED_SECTIONS
from intersect.storage import tables
from tests.shell.answering_builders import (
    NOW,
    answer_all,
    asked_section,
    asked_sections,
    make_collection,
    make_form,
    make_link,
)

OBJ = asked_section("OBJ")
PAST = NOW - timedelta(hours=1)


@pytest.fixture
def collection(settings):
    return make_collection(settings)


@pytest.fixture
def client(collection):
    return collection.client()


@pytest.fixture
def hub(collection):
    return f"/r/{collection.tokens[0]}"


def answers(collection):
    [row] = collection.rows(tables.Response)
    return {key: entry.get("value") for key, entry in row.answers.items()}


def test_the_hub_says_what_this_is_and_who_will_see_what(client, hub):
    page = client.get(hub).text

    assert "Red de infancia de Los Alerces" in page
    assert "Comuna de Los Alerces" in page
    assert "15 a 20 minutos" in page
    assert "CESFAM 0" in page
    assert "no se publican" in page
    assert "al menos 13 de las 26" in page


def test_the_closing_time_is_that_of_the_commune(settings):
    closes_at = NOW.replace(year=2031, month=12, day=14, hour=2, minute=59)
    collection = make_collection(settings, closes_at=closes_at)

    page = collection.client().get(f"/r/{collection.tokens[0]}").text

    assert "13 de diciembre de 2031, 23:59" in page


def test_no_section_can_take_the_place_of_another_page(app):
    rules = [str(rule) for rule in app.url_map.iter_rules()]
    folders = {rule.removesuffix("<section_id>") for rule in rules}
    beside = {
        rule.removeprefix(folder)
        for folder in folders.difference(rules)
        for rule in rules
        if rule.startswith(folder)
    }
    pages = {each for each in beside if each and not set(each) & set("/<")}
    assert {"review", "start"} < pages <= set(RESERVED_SECTIONS)


def test_opening_a_link_writes_nothing_and_sets_no_cookie(collection, client, hub):
    before = [vars(row) for row in collection.rows(tables.Link)]
    for page in ("", "/OBJ", "/review", "/not-mine"):
        response = client.get(hub + page)
        assert response.status_code == 200
        assert "Set-Cookie" not in response.headers

    after = [vars(row) for row in collection.rows(tables.Link)]
    for row in before + after:
        row.pop("_sa_instance_state")
    assert before == after
    assert collection.rows(tables.Response) == []


@pytest.mark.parametrize("page", ["", "/OBJ", "/review", "/receipt", "/nada"])
def test_the_address_stays_out_of_referrers_caches_and_search(client, hub, page):
    headers = client.get(hub + page).headers

    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cache-Control"] == "no-store"
    assert "noindex" in headers["X-Robots-Tag"]


def test_the_whole_questionnaire_is_answered_and_submitted(collection, client, hub):
    answer_all(client, hub)
    review = client.get(f"{hub}/review").text
    assert "sin responder" not in review.lower()

    submitted = client.post(f"{hub}/submit")
    [row] = collection.rows(tables.Response)
    assert submitted.status_code == 303
    assert submitted.location == f"{hub}~{row.receipt}/receipt"

    assert row.receipt in client.get(f"{hub}/receipt").text
    assert row.receipt in client.get(hub).text
    copy = client.get(f"{hub}/copy").text
    assert row.receipt in copy
    assert "Acordamos una idea común para acciones o casos concretos" in copy


def test_buttons_lead_on_back_to_the_sections_or_to_the_review(client, hub):
    section = f"{hub}/OBJ"

    def leads_to(button):
        return client.post(section, data={"OBJ1": "2", "_next": button}).location

    assert leads_to("next") == f"{hub}/PLA"
    assert leads_to("hub") == hub
    assert leads_to("review") == f"{hub}/review"
    assert client.post(f"{hub}/participacion", data={}).location == f"{hub}/review"


def test_the_hub_leads_to_the_first_incomplete_section(client, hub):
    assert f'href="{hub}/apertura"' in client.get(hub).text
    client.post(f"{hub}/apertura", data={"LBL": "ns"})
    page = client.get(hub).text
    assert "Continuar" in page
    assert "Completada" in page


def test_no_answer_is_required(client, hub):
    assert client.post(f"{hub}/OBJ", data={}).status_code == 303
    client.post(f"{hub}/OBJ", data={"OBJ1": "NS"})
    page = client.get(f"{hub}/review").text
    assert "sin respuesta" in page
    assert "al menos 13 de las 26" in page

    assert client.post(f"{hub}/submit").location.endswith("/receipt")


def test_without_any_answer_there_is_nothing_to_submit(collection, client, hub):
    assert client.post(f"{hub}/submit").location == f"{hub}/review"
    assert collection.rows(tables.Response) == []
    assert "Todavía no hay" in client.get(f"{hub}/review").text


def test_bad_answers_come_back_as_typed_and_good_ones_are_kept(collection, client, hub):
    form = {
        "OBJ1": "9",
        "OBJ2": "1",
        "OBJ3": "2",
        "OBJ3.evidence": "la carpeta azul",
        "OBJ4.comment": "x" * 2001,
        "_revision": "0",
    }
    response = client.post(f"{hub}/OBJ", data=form)

    assert response.status_code == 422
    assert "Hay un problema" in response.text
    for field in ("OBJ1", "OBJ3.evidence", "OBJ4.comment"):
        assert f'href="#{field}"' in response.text
    assert "la carpeta azul" in response.text
    assert "x" * 2001 in response.text
    assert answers(collection) == {"OBJ2": 1, "OBJ3": 2}


def test_a_page_refused_once_can_be_corrected(client, hub):
    refused = client.post(f"{hub}/OBJ", data={"OBJ1": "2", "OBJ1.evidence": "acta"})
    assert 'name="_revision" value="1"' in refused.text
    form = {"OBJ1": "2", "OBJ1.evidence": "https://example.cl/a", "_revision": "1"}

    assert client.post(f"{hub}/OBJ", data=form).status_code == 303


def test_posts_need_neither_session_nor_token(collection, hub):
    """An expired session cannot lose an answer: there is none."""
    collection.client()
    assert collection.app.config.get("WTF_CSRF_ENABLED", True)
    fresh = collection.app.test_client()

    assert fresh.post(f"{hub}/OBJ", data={"OBJ1": "2"}).status_code == 303


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_posts_from_other_sites_are_refused(collection, client, hub, site):
    headers = {"Sec-Fetch-Site": site}
    response = client.post(f"{hub}/OBJ", data={"OBJ1": "2"}, headers=headers)

    assert response.status_code == 403
    assert collection.rows(tables.Response) == []


@pytest.mark.parametrize("site", ["same-origin", "none", None])
def test_posts_from_our_own_pages_are_taken(client, hub, site):
    headers = {"Sec-Fetch-Site": site} if site else {}
    headers["Origin"] = "null"
    response = client.post(f"{hub}/OBJ", data={"OBJ1": "2"}, headers=headers)

    assert response.status_code == 303


def test_submitting_twice_or_going_back_shows_the_same_receipt(collection, client, hub):
    answer_all(client, hub)
    places = {client.post(f"{hub}/submit").location for _ in range(2)}
    [row] = collection.rows(tables.Response)
    assert places == {f"{hub}~{row.receipt}/receipt"}
    client.get(f"{hub}/review")
    client.post(f"{hub}/submit")

    actions = [row.action for row in collection.rows(tables.ResponseChange)]
    assert actions.count("submitted") == 1


def test_a_correction_after_submitting_counts_at_once(collection, client, hub):
    answer_all(client, hub)
    client.post(f"{hub}/submit")
    [before] = collection.rows(tables.Response)

    form = {"OBJ1": "0", "_revision": str(before.revision), "_next": "review"}
    assert client.post(f"{hub}/OBJ", data=form).location == f"{hub}/review"

    [after] = collection.rows(tables.Response)
    assert (after.submitted_at, after.receipt) == (before.submitted_at, before.receipt)
    assert after.answers["OBJ1"]["value"] == 0
    assert after.revision == before.revision + 1


def test_the_receipt_is_not_shown_before_submitting(client, hub):
    client.post(f"{hub}/OBJ", data={"OBJ1": "2"})

    assert client.get(f"{hub}/receipt").location == f"{hub}/review"


def test_not_my_network_is_asked_noted_and_taken_back(collection, client, hub):
    client.post(f"{hub}/OBJ", data={"OBJ1": "2"})
    assert client.get(f"{hub}/not-mine").status_code == 200

    assert client.post(f"{hub}/not-mine").location == hub
    assert "no es su red" in client.get(hub).text
    [row] = collection.rows(tables.Response)
    assert row.declined_at is not None
    assert client.post(f"{hub}/submit").location == f"{hub}/review"

    client.post(f"{hub}/mine")
    [row] = collection.rows(tables.Response)
    assert row.declined_at is None
    assert answers(collection) == {"OBJ1": 2}


def test_an_unknown_link_explains_itself(client):
    response = client.get("/r/" + "B" * 24)

    assert response.status_code == 404
    assert "No reconocemos este enlace" in response.text


@pytest.mark.parametrize(
    ("columns", "title"),
    [
        ({"revoked_at": PAST}, "Este enlace ya no sirve"),
        ({"expires_at": PAST}, "Este enlace venció"),
    ],
)
def test_a_dead_link_explains_itself_and_asks_for_another(
    collection, client, hub, columns, title
):
    collection.change(tables.Link, **columns)
    response = client.get(hub)
    assert response.status_code == 410
    assert title in response.text
    assert "Red de infancia" not in response.text
    assert "Pedir un enlace nuevo" in response.text

    assert client.post(f"{hub}/renewal").location == hub
    [link] = collection.rows(tables.Link)
    assert link.renewal_asked_at is not None
    assert "Pedir un enlace nuevo" not in client.get(hub).text

    client.post(f"{hub}/renewal")
    assert collection.rows(tables.Link)[0].renewal_asked_at == link.renewal_asked_at


def test_no_new_link_can_be_asked_for_while_this_one_opens(collection, client, hub):
    client.post(f"{hub}/renewal")

    [link] = collection.rows(tables.Link)
    assert link.renewal_asked_at is None


def test_a_deadline_that_passes_while_a_page_is_open_loses_nothing(
    collection, client, hub
):
    client.post(f"{hub}/OBJ", data=make_form(OBJ))
    collection.change(tables.Campaign, closes_at=PAST)
    form = {
        "PLA1": "3",
        "PLA2.comment": "Acta 4 del municipio",
        "PLA3.evidence": "sin dirección",
    }
    response = client.post(f"{hub}/PLA", data=form)

    assert response.status_code == 410
    assert "Lo que acaba de escribir no se pudo guardar" in response.text
    assert "Todos los sectores elaboramos juntos" in response.text
    assert "Acta 4 del municipio" in response.text
    assert "sin dirección" in response.text
    assert "no alcanzan" in response.text
    assert "PLA1" not in answers(collection)


def test_enough_saved_answers_count_after_the_end(collection, client, hub):
    answer_all(client, hub)
    collection.change(tables.Campaign, closed_at=PAST)
    response = client.post(f"{hub}/submit")

    assert response.status_code == 410
    assert "cuentan como enviadas" in response.text


def test_within_the_time_of_grace_answers_are_taken(collection, client, hub):
    ended = datetime.now(UTC) - timedelta(minutes=5)
    collection.change(tables.Campaign, closes_at=ended)

    assert "unos minutos" in client.get(hub).text
    assert client.post(f"{hub}/OBJ", data={"OBJ1": "2"}).status_code == 303
    assert client.post(f"{hub}/submit").location.endswith("/receipt")


def test_the_receipt_and_the_copy_outlive_the_collection(collection, client, hub):
    answer_all(client, hub)
    client.post(f"{hub}/submit")
    collection.change(tables.Campaign, closed_at=PAST)

    assert client.get(hub).status_code == 410
    assert client.get(f"{hub}/receipt").status_code == 200
    assert client.get(f"{hub}/copy").status_code == 200
    assert client.get(f"{hub}/OBJ").status_code == 410


def test_a_revoked_link_does_not_show_the_copy(collection, client, hub):
    answer_all(client, hub)
    client.post(f"{hub}/submit")
    collection.change(tables.Link, revoked_at=PAST)

    assert client.get(f"{hub}/copy").status_code == 410


def test_what_a_respondent_wrote_is_text_everywhere(client, hub):
    code = "<script>alert(1)</script>"
    client.post(f"{hub}/OBJ", data={"OBJ1": "2", "OBJ1.comment": code})
    for page in ("/OBJ", "/review", "/copy"):
        assert code not in client.get(hub + page).text


@pytest.mark.parametrize("section", [each.id for each in asked_sections()])
def test_a_section_shows_what_is_kept_and_can_be_left_unanswered(
    collection, client, hub, section
):
    client.post(f"{hub}/{section}", data=make_form(asked_section(section)))
    page = client.get(f"{hub}/{section}").text

    kept = len(collection.rows(tables.Response)[0].answers)
    assert page.count(" checked") >= kept
    assert "-none" in page


def test_a_comment_survives_the_round_trip(collection, client, hub):
    text = "Acta 4: «sí»\nsegunda línea & fin"
    client.post(f"{hub}/OBJ", data={"OBJ1": "2", "OBJ1.comment": text})

    with collection.session(writes=False):
        [row] = collection.rows(tables.Response)
    assert row.answers["OBJ1"]["comment"] == text
    assert Answer(2, text).comment.splitlines()[1] in client.get(
        f"{hub}/copy"
    ).text.replace("&amp;", "&")


def test_an_unknown_section_is_not_found(client, hub):
    assert client.get(f"{hub}/NADA").status_code == 404
    assert client.post(f"{hub}/NADA", data={"OBJ1": "1"}).status_code == 404


@pytest.fixture
def later_link(collection, client, hub):
    """A link that the coordinator made after the member had submitted."""
    client.post(f"{hub}/OBJ", data={"OBJ1": "2", "OBJ1.comment": "Solo para mí."})
    client.post(f"{hub}/submit")
    return f"/r/{make_link(collection, 0, 'x' * 24)}"


def review_proof(client, hub):
    page = client.get(f"{hub}/review").text
    return re.search(r'name="_seen" value="([0-9a-f]{64})"', page)[1]


def test_who_kept_the_link_reads_nothing_after_submitting(collection, client, hub):
    client.post(f"{hub}/OBJ", data={"OBJ1": "2", "OBJ1.comment": "Solo para mí."})
    client.post(f"{hub}/submit")
    [row] = collection.rows(tables.Response)
    stranger = collection.client()
    for page in ("", "/OBJ", "/review", "/copy", "/receipt", "/not-mine"):
        answer = stranger.get(hub + page)
        assert answer.status_code == 410
        assert "Solo para mí." not in answer.text
        assert row.receipt not in answer.text
    for page in ("OBJ", "submit", "not-mine", "mine"):
        assert stranger.post(f"{hub}/{page}", data={"OBJ1": "0"}).status_code == 410
    assert answers(collection) == {"OBJ1": 2}


def test_the_same_device_opens_its_link_again_without_the_code(client, hub):
    client.post(f"{hub}/OBJ", data={"OBJ1": "2"})
    cookie = client.post(f"{hub}/submit").headers["Set-Cookie"]
    assert f"Path={hub}" in cookie
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert client.get(f"{hub}/review").status_code == 200


def test_a_second_post_of_the_same_page_reaches_the_receipt(collection, client, hub):
    client.post(f"{hub}/OBJ", data={"OBJ1": "2"})
    form = {"_seen": review_proof(client, hub)}
    client.post(f"{hub}/submit", data=form)
    [row] = collection.rows(tables.Response)
    again = collection.client().post(f"{hub}/submit", data=form)
    assert again.location == f"{hub}~{row.receipt}/receipt"


def test_a_page_that_showed_other_answers_proves_nothing(collection, client, hub):
    client.post(f"{hub}/OBJ", data={"OBJ1": "2"})
    form = {"_seen": review_proof(client, hub)}
    client.post(f"{hub}/OBJ", data={"OBJ2": "1"})
    client.post(f"{hub}/submit")
    answer = collection.client().post(f"{hub}/submit", data=form)
    assert answer.status_code == 410


def test_a_link_made_after_submitting_shows_no_answer_without_the_code(
    collection, client, later_link
):
    [row] = collection.rows(tables.Response)
    for page in ("", "/OBJ", "/review", "/copy", "/receipt", "/not-mine"):
        answer = client.get(later_link + page)
        assert answer.status_code == 410
        assert "Solo para mí." not in answer.text
        assert row.receipt not in answer.text
    for page in ("OBJ", "submit", "not-mine", "mine"):
        answer = client.post(f"{later_link}/{page}", data={"OBJ1": "0"})
        assert answer.status_code == 410
        assert row.receipt not in answer.text
    assert answers(collection) == {"OBJ1": 2}


def test_with_the_receipt_code_it_shows_and_corrects_them(
    collection, client, later_link
):
    [row] = collection.rows(tables.Response)
    typed = f" {row.receipt.lower().replace('-', ' ')}"
    opened = client.post(f"{later_link}/code", data={"code": typed}).location
    assert "Solo para mí." in client.get(f"{opened}/OBJ").text
    saved = client.post(f"{opened}/OBJ", data={"OBJ1": "3", "_revision": "9"})
    assert saved.status_code == 303
    assert client.get(saved.location).status_code == 200
    assert answers(collection) == {"OBJ1": 3}


def test_a_wrong_receipt_code_counts_like_an_unknown_link(client, later_link):
    wrong = client.post(f"{later_link}/code", data={"code": "2222-2222"}).location
    answer = client.get(wrong)
    assert answer.status_code == 404
    assert "El código no es correcto" in answer.text
    assert "Solo para mí." not in answer.text


def test_a_link_made_after_submitting_stays_sealed_after_the_end(
    collection, client, later_link
):
    [row] = collection.rows(tables.Response)
    collection.change(tables.Campaign, closes_at=PAST)
    assert row.receipt not in client.get(later_link).text
    assert client.get(f"{later_link}~{row.receipt}/copy").status_code == 200


def opened_page(client, hub):
    page = client.get(f"{hub}/OBJ").text
    return {"_revision": re.search(r'name="_revision" value="(\d+)"', page)[1]}


def test_two_pages_that_disagree_come_back_with_both_answers(collection, client, hub):
    older = opened_page(client, hub)
    client.post(
        f"{hub}/OBJ", data={"OBJ1": "2", "OBJ3": "2", **opened_page(client, hub)}
    )
    page = {"OBJ1": "3", "OBJ2": "1", "OBJ2.comment": "Acta 4"}
    response = client.post(f"{hub}/OBJ", data=older | page)

    assert response.status_code == 409
    assert answers(collection) == {"OBJ1": 2, "OBJ2": 1, "OBJ3": 2}
    assert 'href="#conflict-OBJ1"' in response.text
    assert "Guardada desde otra página" in response.text
    assert re.search(r'id="OBJ1-3"[^>]* checked', response.text)  # what this page has
    assert re.search(r'id="OBJ3-2"[^>]* checked', response.text)  # what the other saved
    assert 'name="_revision" value="2"' in response.text

    form = page | {"OBJ3": "2", "_conflict.OBJ1": "1", "_revision": "2"}
    again = client.post(f"{hub}/OBJ", data=form)
    assert again.status_code == 409
    assert answers(collection)["OBJ1"] == 2

    form |= {"_choice.OBJ1": "mine"}
    assert client.post(f"{hub}/OBJ", data=form).status_code == 303
    assert answers(collection)["OBJ1"] == 3


def test_a_page_that_comes_back_shows_what_others_saved_meanwhile(client, hub):
    older = opened_page(client, hub)
    client.post(f"{hub}/OBJ", data={"OBJ1": "2", "OBJ1.comment": "Acta 4"})
    form = older | {"OBJ1.comment": "", "OBJ2": "1", "OBJ3.evidence": "la carpeta"}
    page = client.post(f"{hub}/OBJ", data=form).text

    assert re.search(r'id="OBJ1-2"[^>]* checked', page)
    assert "Acta 4" in page
    assert re.search(r'id="OBJ2-1"[^>]* checked', page)
    assert "la carpeta" in page


def test_the_notice_of_a_wave_is_told_before_answering(collection, client, hub):
    with collection.session() as session:
        wave = session.query(tables.Wave).one()
        wave.purpose = "Para el plan <comunal> de infancia."
        wave.consent = {"pt": "Aviso da prefeitura."}
        wave.retention_until = date(2031, 3, 9)
        session.commit()

    page = client.get(hub).text
    assert "Para el plan &lt;comunal&gt; de infancia." in page
    assert '<span lang="pt">Aviso da prefeitura.</span>' in page
    assert "se guardan hasta el 9 de marzo de 2031" in page
    with collection.session() as session:
        session.query(tables.Wave).one().purpose = "Otro fin."
        session.commit()
    changed = client.get(hub).text
    assert "Otro fin." in changed
    assert "plan" not in changed


def test_people_see_what_is_kept_of_them_but_not_what_is_sealed(collection, client):
    token = collection.tokens[0]
    answer_all(client, f"/r/{token}")
    page = client.get(f"/r/{token}/my-data").text
    assert "Persona 0" in page
    assert "CESFAM 0" in page
    assert "None" not in page
    before = client.get(f"/r/{token}/my-data/file").json
    assert before["answers"][0]["answers"]["OBJ1"]["value"]

    received = client.post(f"/r/{token}/submit").location
    bare = collection.client().get(f"/r/{token}/my-data/file")
    assert "attachment" in bare.headers["Content-Disposition"]
    assert bare.json["answers"][0]["answers"] == "only with their receipt code"
    assert bare.json["responses"][0]["submitted_at"]
    with_code = received.removesuffix("/receipt")
    opened = collection.client().get(f"{with_code}/my-data/file").json
    assert opened["answers"] == before["answers"]


def test_a_dead_link_shows_nothing_of_anybody(collection, client):
    with collection.session() as session:
        session.query(tables.Link).update({"revoked_at": NOW})
        session.commit()
    for page in ("my-data", "my-data/file"):
        answer = client.get(f"/r/{collection.tokens[0]}/{page}")
        assert answer.status_code == 410
        assert "Persona 0" not in answer.text
