"""Every address of the site: a removed or renamed one fails here first."""

import pytest

from intersect.settings import Settings
from intersect.storage import schema
from intersect.storage.engine import open_engine
from intersect.web import create_app

NETWORK = "/networks/<uuid:network_id>"
DOCUMENTS = "/documents/<uuid:wave_id>/communes/<uuid:territory_id>"
MEMBER = f"{NETWORK}/members/<uuid:membership_id>"
PAPER = f"{NETWORK}/paper/<uuid:membership_id>"
WAVE = "/waves/<uuid:wave_id>"
PERSON = "/people/<uuid:person_id>/data"
STEP = "/account/second-step"
MESSAGES = "/waves/<uuid:wave_id>/messages"
STATE = "<any(waiting, sending, sent, uncertain, refused, cancelled):state>"
TEXT = f"{MESSAGES}/texts/<any(invitation, reminder):kind>/<any(es, en, pt):code>"
READ, SEND, BOTH = "GET", "POST", "GET POST"

ROUTES = {
    ("/", READ, "home.page"),
    ("/networks/archived", READ, "home.archived"),
    ("/account", BOTH, "account.page"),
    ("/account/sign-out", READ, "account.sign_out"),
    (STEP, READ, "second_step.page"),
    (STEP, SEND, "second_step.turn_on"),
    (f"{STEP}/recovery-codes", SEND, "second_step.renew_codes"),
    (f"{STEP}/off", SEND, "second_step.turn_off"),
    ("/entry/forgotten", BOTH, "entry.forgotten"),
    ("/entry/<token>", BOTH, "entry.choose"),
    ("/login/provider", READ, "provider.start"),
    ("/login/provider/answer", READ, "provider.answer"),
    ("/login/code", BOTH, "security.two_factor_token_validation"),
    ("/login/recovery-code", BOTH, "security.mf_recovery"),
    # Closed: web.security.CLOSED_ENDPOINTS.
    ("/tf-setup", BOTH, "security.two_factor_setup"),
    ("/tf-setup/<token>", SEND, "security.two_factor_setup_validate"),
    ("/tf-rescue", BOTH, "security.two_factor_rescue"),
    ("/tf-select", BOTH, "security.tf_select"),
    ("/mf-recovery-codes", BOTH, "security.mf_recovery_codes"),
    ("/audit", READ, "audit.page"),
    ("/audit.csv", READ, "audit.document"),
    (PERSON, READ, "personal.page"),
    (f"{PERSON}/copy", SEND, "personal.document"),
    (f"{PERSON}/erase", BOTH, "personal.erase"),
    ("/languages", READ, "languages.page"),
    ("/guides/<audience>", READ, "guides.page"),
    ("/guides/images/<name>", READ, "guides.picture"),
    ("/login", BOTH, "security.login"),
    ("/logout", SEND, "security.logout"),
    ("/method", READ, "diagnostic.method"),
    ("/health", READ, "monitoring.health"),
    ("/ready", READ, "monitoring.ready"),
    ("/metrics", READ, "monitoring.counts"),
    ("/static/<path:filename>", READ, "static"),
    ("/communes", READ, "territories.listing"),
    ("/communes/new", BOTH, "territories.new"),
    ("/communes/<uuid:territory_id>", BOTH, "territories.edit"),
    ("/institutions", READ, "organisations.listing"),
    ("/institutions/new", BOTH, "organisations.new"),
    ("/institutions/<uuid:organisation_id>", BOTH, "organisations.edit"),
    ("/institutions/<uuid:organisation_id>/archive", SEND, "organisations.archive"),
    ("/institutions/<uuid:organisation_id>/restore", SEND, "organisations.restore"),
    ("/institutions/<uuid:organisation_id>/delete", BOTH, "organisations.delete"),
    ("/people", READ, "people.listing"),
    ("/people/new", BOTH, "people.new"),
    ("/people/<uuid:person_id>", BOTH, "people.edit"),
    ("/people/<uuid:person_id>/archive", SEND, "people.archive"),
    ("/people/<uuid:person_id>/restore", SEND, "people.restore"),
    ("/people/<uuid:person_id>/delete", BOTH, "people.delete"),
    ("/users", READ, "users.listing"),
    ("/users/new", BOTH, "users.new"),
    ("/users/<int:user_id>", BOTH, "users.edit"),
    ("/users/<int:user_id>/activate", SEND, "users.activate"),
    ("/users/<int:user_id>/deactivate", SEND, "users.deactivate"),
    ("/users/<int:user_id>/password", SEND, "users.give_password"),
    ("/registry", BOTH, "registry_files.page"),
    ("/registry/template.<kind>", READ, "registry_files.template"),
    ("/registry/export", SEND, "registry_files.export"),
    ("/registry/imports/<uuid:upload_id>", BOTH, "registry_files.preview"),
    ("/registry/imports/<uuid:upload_id>/remove", SEND, "registry_files.remove"),
    ("/waves", READ, "waves.listing"),
    ("/waves/new", BOTH, "waves.new"),
    (f"{WAVE}/edit", BOTH, "waves.edit"),
    (f"{WAVE}/copy", BOTH, "waves.copy"),
    (f"{WAVE}/networks", BOTH, "wave_networks.choose"),
    (f"{WAVE}/open", BOTH, "wave_steps.start"),
    (f"{WAVE}/close", BOTH, "wave_steps.close"),
    (f"{WAVE}/publish", BOTH, "wave_steps.publish"),
    (f"{WAVE}/reopen", BOTH, "wave_steps.reopen"),
    (f"{WAVE}/delete", BOTH, "wave_steps.delete"),
    (WAVE, READ, "boards.wave"),
    (f"{WAVE}/communes/<uuid:territory_id>", READ, "boards.commune"),
    (f"{WAVE}{NETWORK}", READ, "boards.network"),
    (f"{WAVE}{NETWORK}/revisions/<int:revision>", READ, "boards.former"),
    (f"{WAVE}{MEMBER}/link", BOTH, "boards.reissue"),
    (f"{WAVE}{MEMBER}/substitute", BOTH, "boards.substitute"),
    ("/r/<token>/results", READ, "respond.results"),
    ("/r/<token>/sheets/<uuid:campaign_id>", READ, "sheets.read"),
    ("/r/<token>/sheets/<uuid:campaign_id>", SEND, "sheets.review"),
    ("/r/<token>/pass-on", READ, "sheets.choose"),
    ("/r/<token>/pass-on", SEND, "sheets.pass_on"),
    ("/r/<token>/passed-on", READ, "sheets.passed_on"),
    (f"{WAVE}{NETWORK}/sheets/<uuid:campaign_id>", READ, "wave_sheets.page"),
    (f"{WAVE}{NETWORK}/sheets/<uuid:campaign_id>", SEND, "wave_sheets.give"),
    ("/r/<token>/my-data", READ, "respond.my_data"),
    ("/r/<token>/my-data/file", READ, "respond.my_data_file"),
    ("/users/<int:user_id>/second-step/reset", SEND, "users.reset_second_step"),
    ("/networks/new", BOTH, "networks.new"),
    (NETWORK, READ, "networks.page"),
    (f"{NETWORK}/edit", BOTH, "networks.edit"),
    (f"{NETWORK}/archive", BOTH, "networks.archive"),
    (f"{NETWORK}/restore", SEND, "networks.restore"),
    (f"{NETWORK}/delete", BOTH, "erasure.delete"),
    (f"{NETWORK}/erase", BOTH, "erasure.erase"),
    (f"{NETWORK}/profile", BOTH, "profile.edit"),
    (f"{NETWORK}/meetings", READ, "meetings.listing"),
    (f"{NETWORK}/meetings/new", BOTH, "meetings.new"),
    (f"{NETWORK}/meetings/<uuid:meeting_id>", BOTH, "meetings.edit"),
    (f"{NETWORK}/meetings/<uuid:meeting_id>/remove", BOTH, "meetings.remove"),
    (f"{NETWORK}/members/new", BOTH, "members.new"),
    (f"{NETWORK}/members/several", BOTH, "members.several"),
    (MEMBER, BOTH, "members.edit"),
    (f"{MEMBER}/remove", BOTH, "members.remove"),
    (f"{NETWORK}/links", SEND, "links.issue"),
    (f"{NETWORK}/links/renew", BOTH, "links.renew"),
    (f"{MEMBER}/link", BOTH, "links.reissue"),
    (f"{MEMBER}/link/revoke", BOTH, "links.revoke"),
    (MESSAGES, READ, "messages.page"),
    (f"{MESSAGES}/{STATE}", READ, "messages.listing"),
    (f"{MESSAGES}/send/<any(invitation, reminder):kind>", BOTH, "messages.send"),
    (f"{MESSAGES}/cancel", SEND, "messages.cancel"),
    (f"{MESSAGES}/<uuid:message_id>/resend", BOTH, "messages.resend"),
    (f"{MESSAGES}/reminders", BOTH, "messages.reminders"),
    (f"{MESSAGES}/texts", READ, "message_texts.listing"),
    (TEXT, BOTH, "message_texts.edit"),
    (f"{TEXT}/usual", SEND, "message_texts.restore"),
    (f"{TEXT}/preview", READ, "message_texts.preview"),
    (f"{TEXT}/test", SEND, "message_texts.test"),
    (f"{MESSAGES}/links", BOTH, "handing_out.page"),
    ("/u/<token>", READ, "unsubscribe.page"),
    ("/u/<token>", SEND, "unsubscribe.stop"),
    ("/u/<token>/again", SEND, "unsubscribe.again"),
    ("/work", READ, "work.listing"),
    ("/work/<uuid:job_id>/cancel", BOTH, "work.cancel"),
    ("/work/<uuid:job_id>/retry", SEND, "work.retry"),
    (f"{NETWORK}/collection/open", BOTH, "collection.start"),
    (f"{NETWORK}/collection/date", BOTH, "collection.extend"),
    (f"{NETWORK}/collection/close", BOTH, "collection.close"),
    (f"{NETWORK}/collection/reopen", BOTH, "collection.reopen"),
    (f"{NETWORK}/diagnostic", READ, "diagnostic.page"),
    (f"{NETWORK}/diagnostic.pdf", READ, "diagnostic.document"),
    (f"{NETWORK}/annex.pdf", READ, "diagnostic.annex"),
    ("/documents", READ, "documents.listing"),
    (DOCUMENTS, READ, "documents.commune"),
    (f"{DOCUMENTS}/authorities.pdf", READ, "documents.authorities"),
    (
        f"{DOCUMENTS}{NETWORK}/<any(network, annex):kind>.pdf",
        READ,
        "documents.network",
    ),
    (f"{DOCUMENTS}/comment", BOTH, "documents.comment"),
    (f"{DOCUMENTS}/context", BOTH, "documents.context"),
    ("/d/<code>", READ, "issued.page"),
    (f"{NETWORK}/questionnaire.pdf", READ, "diagnostic.blank"),
    (f"{NETWORK}/preview", READ, "preview.hub"),
    (f"{NETWORK}/preview/review", READ, "preview.review"),
    (f"{NETWORK}/preview/<section_id>", READ, "preview.section"),
    (f"{NETWORK}/preview/<section_id>", SEND, "preview.check"),
    (f"{NETWORK}/paper", READ, "paper.listing"),
    (PAPER, READ, "paper.hub"),
    (f"{PAPER}/start", BOTH, "paper.start"),
    (f"{PAPER}/review", READ, "paper.review"),
    (f"{PAPER}/submit", SEND, "paper.submit"),
    (f"{PAPER}/<section_id>", READ, "paper.section"),
    (f"{PAPER}/<section_id>", SEND, "paper.save"),
    ("/r/<token>", READ, "respond.hub"),
    ("/r/<token>/review", READ, "respond.review"),
    ("/r/<token>/submit", SEND, "respond.submit"),
    ("/r/<token>/receipt", READ, "respond.receipt"),
    ("/r/<token>/copy", READ, "respond.copy"),
    ("/r/<token>/not-mine", READ, "respond.not_mine"),
    ("/r/<token>/not-mine", SEND, "respond.decline"),
    ("/r/<token>/mine", SEND, "respond.reopen"),
    ("/r/<token>/renewal", SEND, "respond.ask_renewal"),
    ("/r/<token>/code", SEND, "respond.enter_code"),
    ("/r/<token>/leave", SEND, "respond.leave"),
    ("/r/", READ, "respond.left"),
    ("/r/<token>/<section_id>", READ, "respond.section"),
    ("/r/<token>/<section_id>", SEND, "respond.save"),
}


@pytest.fixture
def routes(tmp_path):
    settings = Settings.from_environ({"INTERSECT_INSTANCE": str(tmp_path)})
    engine = open_engine(settings.database_url)
    schema.upgrade(engine)
    engine.dispose()
    return {
        (rule.rule, " ".join(sorted(rule.methods & {"GET", "POST"})), rule.endpoint)
        for rule in create_app(settings).url_map.iter_rules()
    }


def test_the_list_is_complete(routes):
    assert routes == ROUTES
