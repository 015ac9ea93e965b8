"""Every address of the site: a removed or renamed one fails here first."""

import pytest

from intersect.settings import Settings
from intersect.storage import schema
from intersect.storage.engine import open_engine
from intersect.web import create_app

NETWORK = "/networks/<uuid:network_id>"
MEMBER = f"{NETWORK}/members/<uuid:membership_id>"
PAPER = f"{NETWORK}/paper/<uuid:membership_id>"
READ, SEND, BOTH = "GET", "POST", "GET POST"

ROUTES = {
    ("/", READ, "home.page"),
    ("/networks/archived", READ, "home.archived"),
    ("/account", BOTH, "account.page"),
    ("/account/sign-out", READ, "account.sign_out"),
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
    ("/users", READ, "users.listing"),
    ("/users/new", BOTH, "users.new"),
    ("/users/<int:user_id>", BOTH, "users.edit"),
    ("/users/<int:user_id>/activate", SEND, "users.activate"),
    ("/users/<int:user_id>/deactivate", SEND, "users.deactivate"),
    ("/users/<int:user_id>/password", SEND, "users.give_password"),
    ("/networks/new", BOTH, "networks.new"),
    (NETWORK, READ, "networks.page"),
    (f"{NETWORK}/edit", BOTH, "networks.edit"),
    (f"{NETWORK}/archive", BOTH, "networks.archive"),
    (f"{NETWORK}/restore", SEND, "networks.restore"),
    (f"{NETWORK}/members/new", BOTH, "members.new"),
    (f"{NETWORK}/members/several", BOTH, "members.several"),
    (MEMBER, BOTH, "members.edit"),
    (f"{MEMBER}/remove", BOTH, "members.remove"),
    (f"{NETWORK}/links", SEND, "links.issue"),
    (f"{NETWORK}/links/renew", BOTH, "links.renew"),
    (f"{MEMBER}/link", BOTH, "links.reissue"),
    (f"{MEMBER}/link/revoke", BOTH, "links.revoke"),
    (f"{NETWORK}/collection/open", BOTH, "collection.start"),
    (f"{NETWORK}/collection/date", BOTH, "collection.extend"),
    (f"{NETWORK}/collection/close", BOTH, "collection.close"),
    (f"{NETWORK}/collection/reopen", BOTH, "collection.reopen"),
    (f"{NETWORK}/diagnostic", READ, "diagnostic.page"),
    (f"{NETWORK}/diagnostic.pdf", READ, "diagnostic.document"),
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
