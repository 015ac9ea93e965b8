"""Every page for people who answer, in each of its states."""

from tests.browser.scene import SECTIONS
from tests.browser.visit import BAD_LINK, Visit

SEALED = {"token": "sealed"}
"""The link of submitted answers, in a browser that does not have their code."""

ANSWERS_IN_VAIN = """
    window.fetch = () => Promise.reject(new TypeError());
    document.getElementById("PLA1-2").click();
"""
"""Without a line."""
DISAGREES = """() => {
    document.querySelector("[name=_revision]").value = "0";
    const all = [...document.getElementsByName("OBJ1")];
    all.find((each) => each.value && !each.checked).click();
}"""
"""An older page on which something else is chosen than what is saved by now."""

SCRIPTED = [
    Visit(
        "two answers",
        "respond.section",
        {"token": "half-way", "section_id": "OBJ"},
        "",
        script=DISAGREES,
        until=".conflict",
    ),
    Visit(
        "two answers, asked again",
        "respond.section",
        {"token": "half-way", "section_id": "OBJ"},
        "",
        script=DISAGREES,
        press="Save and continue",
        posts_to="respond.save",
        until=".conflict",
        status=409,
    ),
    Visit(
        "changed on another page",
        "respond.section",
        {"token": "half-way", "section_id": "OBJ"},
        "",
        script="""() => {
            document.querySelector("[name=_revision]").value = "0";
            document.querySelector("input:checked").checked = false;
            const comment = document.getElementById("OBJ5.comment");
            comment.dispatchEvent(new Event("input", { bubbles: true }));
        }""",
        until=".moved",
    ),
    Visit(
        "waiting to be sent",
        "respond.section",
        {"token": "untouched", "section_id": "PLA"},
        "",
        script=f"() => {{ {ANSWERS_IN_VAIN} }}",
        until=".saving[data-state=waiting]",
    ),
    Visit(
        "a kept copy",
        "respond.section",
        {"token": "untouched", "section_id": "PLA"},
        "",
        script="() => { document.documentElement.dataset.kept = ''; }",
        until=".copy-note",
    ),
    Visit(
        "leaving with answers that are not sent",
        "respond.section",
        {"token": "untouched", "section_id": "PLA"},
        "",
        script=f"""() => {{
            document.getElementById("borrowed").click();
            {ANSWERS_IN_VAIN}
            document.querySelector("#leave button").click();
        }}""",
        until="#leave-warning",
    ),
    Visit(
        "revoked, with answers that were not sent",
        "respond.hub",
        {"token": "revoked"},
        "",
        script="() => { document.getElementById('kept').hidden = false; }",
        until="#kept-text",
        status=410,
    ),
]
"""What pages of answering show only when their scripts have something to say."""

READER = "reads the sheet"
OWN_SHEET = {"token": "own sheet"}
OWN_TIES = {"token": "own ties"}
SECTIONS_OF_SHEETS = {
    "amounts": {"token": "budget sheet", "section_id": "recursos"},
    "transfers": {"token": "budget sheet", "section_id": "entregas"},
    "pairs": {"token": "information sheet", "section_id": "traspasos"},
    "pairs of nothing": {
        "token": "blank information sheet",
        "section_id": "traspasos",
    },
    "zones": {"token": "sheet of the network", "section_id": "territorio"},
    "governance": {"token": "sheet of the network", "section_id": "gobernanza"},
    "offer": {"token": "sheet of the second wave", "section_id": "recursos"},
}
OTHERS_SHEET = {"token": READER, "campaign_id": "sheet"}

RESPONDENT = [
    Visit("left", "respond.left", {}, ""),
    Visit("guide to answering", "guides.page", {"audience": "respondent"}, ""),
    Visit("start", "respond.hub", {"token": "untouched"}, ""),
    Visit("start half-way", "respond.hub", {"token": "half-way"}, ""),
    Visit("start after submitting", "respond.hub", {"token": "submitted"}, ""),
    Visit("start declined", "respond.hub", {"token": "declined"}, ""),
    Visit("start after the end", "respond.hub", {"token": "late"}, ""),
    *(
        Visit(
            f"section {section}",
            "respond.section",
            {"token": "untouched", "section_id": section},
            "",
        )
        for section in SECTIONS
    ),
    Visit(
        "section saved",
        "respond.section",
        {"token": "complete", "section_id": "EVA"},
        "",
    ),
    Visit(
        "grid saved",
        "respond.section",
        {"token": "complete", "section_id": "participacion"},
        "",
    ),
    Visit(
        "section with an error",
        "respond.section",
        {"token": "half-way", "section_id": "OBJ"},
        "",
        BAD_LINK,
        press="Save and continue",
        posts_to="respond.save",
        status=422,
    ),
    Visit("review of nothing", "respond.review", {"token": "untouched"}, ""),
    Visit("review half-way", "respond.review", {"token": "half-way"}, ""),
    Visit("review complete", "respond.review", {"token": "complete"}, ""),
    Visit("review after submitting", "respond.review", {"token": "submitted"}, ""),
    Visit("receipt", "respond.receipt", {"token": "submitted"}, ""),
    Visit("receipt after the end", "respond.receipt", {"token": "closed"}, ""),
    Visit("copy", "respond.copy", {"token": "submitted"}, ""),
    Visit("copy before submitting", "respond.copy", {"token": "half-way"}, ""),
    Visit("not mine", "respond.not_mine", {"token": "wrong"}, ""),
    Visit(
        "told that it is not",
        "respond.not_mine",
        {"token": "wrong"},
        "",
        press="It is not my network",
        posts_to="respond.decline",
    ),
    Visit("submitted, without its code", "respond.hub", SEALED, "", status=410),
    Visit(
        "submitted, with a wrong code",
        "respond.hub",
        SEALED,
        "",
        {"#code": "AAAA-AAAA"},
        press="See my answers",
        status=404,
    ),
    Visit("revoked link", "respond.hub", {"token": "revoked"}, "", status=410),
    Visit("expired link", "respond.hub", {"token": "expired"}, "", status=410),
    Visit("link asked for", "respond.hub", {"token": "asked"}, "", status=410),
    Visit("closed, submitted", "respond.hub", {"token": "closed"}, "", status=410),
    Visit("closed, saved", "respond.hub", {"token": "closed half-way"}, "", status=410),
    Visit("closed, nothing", "respond.hub", {"token": "closed empty"}, "", status=410),
    Visit("results", "respond.results", {"token": "published"}, ""),
    Visit("start of a sheet", "respond.hub", OWN_SHEET, ""),
    Visit(
        "section of a sheet",
        "respond.section",
        {**OWN_SHEET, "section_id": "presupuesto"},
        "",
    ),
    Visit(
        "rows of a sheet",
        "respond.section",
        {**OWN_SHEET, "section_id": "informacion"},
        "",
    ),
    Visit(
        "facts that cannot be",
        "respond.section",
        {**OWN_SHEET, "section_id": "presupuesto"},
        "",
        {"[name='FP6.parte']": "120"},
        press="Save and continue",
        posts_to="respond.save",
        status=422,
    ),
    *(
        Visit(f"{section} of a full sheet", "respond.section", values, "")
        for section, values in SECTIONS_OF_SHEETS.items()
    ),
    Visit(
        "amounts that cannot be",
        "respond.section",
        {"token": "budget sheet", "section_id": "recursos"},
        "",
        {"[name='FP1.total']": "1,234", "[name='FP1.year']": "1812"},
        press="Save and continue",
        posts_to="respond.save",
        status=422,
    ),
    Visit(
        "a part of less",
        "respond.section",
        {"token": "budget sheet", "section_id": "llegada"},
        "",
        {"[name='FP4.comprometidos']": "8", "[name='FP4.en_plazo']": "9"},
        press="Save and continue",
        posts_to="respond.save",
        status=422,
    ),
    Visit(
        "values of the wave before",
        "respond.section",
        {
            "token": "sheet of the second wave",
            "section_id": "recursos",
            "earlier": "1",
        },
        "",
    ),
    Visit("review of a sheet", "respond.review", {"token": "submitted sheet"}, ""),
    Visit("receipt of a sheet", "respond.receipt", {"token": "submitted sheet"}, ""),
    Visit("start with a sheet to read", "respond.hub", {"token": READER}, ""),
    Visit("sheet of another", "sheets.read", OTHERS_SHEET, ""),
    Visit(
        "nothing said of a sheet",
        "sheets.read",
        OTHERS_SHEET,
        "",
        press="Send",
        posts_to="sheets.review",
        status=422,
    ),
    Visit("pass a sheet on?", "sheets.choose", OWN_SHEET, ""),
    Visit(
        "pass a sheet on to nobody",
        "sheets.choose",
        OWN_SHEET,
        "",
        press="Pass it on",
        posts_to="sheets.pass_on",
        status=422,
    ),
    Visit("sheet passed on", "sheets.passed_on", {"token": READER}, ""),
    Visit("start of ties", "respond.hub", OWN_TIES, ""),
    Visit("ties", "respond.section", {**OWN_TIES, "section_id": "vinculos"}, ""),
    Visit("review of ties", "respond.review", {"token": "submitted ties"}, ""),
    Visit("receipt of ties", "respond.receipt", {"token": "submitted ties"}, ""),
    Visit("own data", "respond.my_data", {"token": "submitted"}, ""),
    Visit("no results yet", "respond.results", {"token": "untouched"}, ""),
    Visit("no more messages?", "unsubscribe.page", {"token": "out of messages"}, ""),
    Visit("no more messages", "unsubscribe.page", {"token": "already out"}, ""),
    Visit("unknown link", "respond.hub", {"token": "no-such-link"}, "", status=404),
    Visit(
        "unknown section",
        "respond.section",
        {"token": "untouched", "section_id": "XYZ"},
        "",
        status=404,
    ),
]
