"""What the organisation says, who helps there, and by which client id its programs sign in; hostile values as well."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from assistant.cli.face import clean
from assistant.engine.decide import decide
from assistant.engine.documents import diagnosis_document
from assistant.engine.policy.merge import Layer, merge
from assistant.engine.policy.organisation import named, where_to_send_reports
from assistant.engine.policy.positions import node_of
from assistant.host.language import Translator
from assistant.model.finding import AccountDiagnosis, Diagnosis, NetworkView, RemedyKind, Restriction
from assistant.model.observation import Evidence
from assistant.model.organisation import Helpdesk, OAuthClient
from assistant.model.policy import Level, Policy, PolicyRead
from assistant.model.text import in_language, own_words, sentence
from assistant.session.request import in_english
from tests.support.scene import HOST, Scene, meaning
from tests.unit.engine.policy.policies import SCHEMA
from tests.unit.engine.test_decide import location, method_disabled, sign_in, works

CLIENT = OAuthClient(domain="fjordpost.no", client_id="1234-abc", issuer="https://login.fjordpost.no/")
HELP = Helpdesk(address="help@fjordpost.no", phone="+47 12 34")
KIM = own_words({"en": "Ask Kim."})


def judged(scene: Scene, policy: Policy, *, finished: bool = True) -> AccountDiagnosis:
    return decide(replace(scene.case(), policy=policy, finished=finished), Evidence(tuple(scene.seen)), meaning)


def read(document: Any) -> PolicyRead:
    return merge([Layer(level=Level.MANAGED, where="m", node=node_of(document))], SCHEMA)


def test_the_organisations_words_stand_with_the_verdict_that_they_are_for() -> None:
    policy = read({"texts": {"en": {"location_restricted": "Use the VPN.", "offline": "Plug it in."}}}).policy
    found = judged(location(), policy).verdict.organisation_text
    assert found is not None and in_english(found) == "Use the VPN."
    assert judged(works(), policy).verdict.organisation_text is None
    assert judged(sign_in(), policy).verdict.organisation_text is None


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("it", "it"),
        ("it_CH", "it"),
        ("pt_BR", "pt-BR"),
        ("pt", "pt-PT"),
        ("pt_AO", "pt-PT"),
        ("de", "en"),
        ("en", "en"),
    ],
)
def test_it_is_said_in_the_readers_language_else_in_english(language: str, shown: str) -> None:
    said = own_words({code: code for code in ("it", "pt-PT", "pt-BR", "en")})
    assert said is not None
    assert Translator(language).render(sentence("{text}", text=said)) == shown


def test_where_neither_is_there_any_language_is_better_than_nothing() -> None:
    assert in_language((("pl", "pl"), ("nl", "nl")), "it") == "pl"
    assert own_words({"it": "", "en": " \n"}) is None


def test_the_helpdesk_is_named_where_somebody_has_to_be_asked() -> None:
    policy = Policy(helpdesk=HELP)
    asks = judged(location(), policy)
    assert RemedyKind.ASK_PROVIDER in {one.kind for one in asks.remedies}
    assert asks.helpdesk == HELP
    assert judged(sign_in(), policy).helpdesk is None
    assert judged(works(), policy).helpdesk is None
    assert judged(sign_in(), replace(policy, forbidden_relays=(HOST,))).helpdesk == HELP
    assert judged(location(), policy, finished=False).helpdesk is None
    assert judged(location(), Policy()).helpdesk is None
    assert judged(location(), Policy(helpdesk=Helpdesk())).helpdesk is None


@pytest.mark.parametrize(
    ("helpdesk", "told"),
    [
        (HELP, "Your organisation’s helpdesk: help@fjordpost.no, +47 12 34"),
        (replace(HELP, phone=None, text=KIM), "Your organisation’s helpdesk: help@fjordpost.no. Ask Kim."),
        (Helpdesk(text=KIM), "Ask Kim."),
    ],
    ids=["no words", "both", "words alone"],
)
def test_it_is_named_in_one_line(helpdesk: Helpdesk, told: str) -> None:
    assert Translator().render(named(helpdesk)) == told


def test_a_report_goes_nowhere_that_nobody_named() -> None:
    assert where_to_send_reports(Policy()) is None
    assert where_to_send_reports(Policy(helpdesk=Helpdesk())) is None
    assert where_to_send_reports(Policy(report_to="https://otel.example/v1/logs")) is None


@pytest.mark.parametrize(
    ("domains", "found"),
    [
        (("fjordpost.no",), True),
        ((HOST,), True),
        (("no",), False),
        (("notfjordpost.no",), False),
        (("a.fjordpost.no",), False),
        ((), False),
    ],
)
def test_the_client_id_of_the_addresss_or_the_servers_domain_stands_with_the_way_out(
    domains: tuple[str, ...], found: bool
) -> None:
    clients = tuple(replace(CLIENT, domain=one) for one in domains)
    ways = {one.kind: one.oauth_client for one in judged(method_disabled(), Policy(oauth_clients=clients)).remedies}
    assert (ways[RemedyKind.USE_OAUTH2] is not None) is found
    assert {kind for kind, client in ways.items() if client is not None} <= {RemedyKind.USE_OAUTH2}


def test_the_addresss_own_domain_comes_before_the_servers() -> None:
    clients = (replace(CLIENT, domain=HOST, client_id="server"), replace(CLIENT, client_id="address"))
    scene = method_disabled()
    ways = judged(scene, Policy(oauth_clients=clients)).remedies
    (client,) = [one.oauth_client for one in ways if one.kind is RemedyKind.USE_OAUTH2]
    assert scene.who.domain == "fjordpost.no"
    assert client is not None and client.client_id == "address"


# -- hostile values ------------------------------------------------------------------------------

SIGNS = st.sampled_from("\x00\x07\x1b\x7f\x9b\u202e\u202a\u2066\u2069\t\r")
STEERING = st.builds(
    lambda before, sign, after: before + sign + after, st.text(max_size=20), SIGNS, st.text(max_size=9)
)
# Lone surrogates come in by no source: not by JSON that was read, nor from a registry.
ANYTHING = st.text(st.characters(codec="utf-8"), max_size=2100)


def document_of(policy: Policy) -> str:
    """Return all that the faces are given, in one text."""
    found = [judged(scene, policy) for scene in (location(), method_disabled())]
    told = diagnosis_document(
        Diagnosis(network=NetworkView(), accounts=tuple(found), seconds=1.0), Translator("it").render
    )
    goes_to = where_to_send_reports(policy)
    return f"{told}{'' if goes_to is None else Translator().render(goes_to)}"


@given(STEERING)
@pytest.mark.parametrize(
    "document",
    [
        lambda text: {"texts": {"en": {"location_restricted": text}}},
        lambda text: {"texts": {text: {"location_restricted": "x"}}},
        lambda text: {"helpdesk": {"text": {"en": text}}},
        lambda text: {"helpdesk": {"phone": text}},
        lambda text: {"helpdesk": {"address": text}},
        lambda text: {"helpdesk": {"url": text}},
        lambda text: {"oauth_clients": [{"domain": "fjordpost.no", "client_id": text}]},
        lambda text: {"oauth_clients": [{"domain": "fjordpost.no", "client_id": "x", "issuer": text}]},
        lambda text: {"report_to": text},
    ],
)
def test_what_steers_a_terminal_or_turns_a_line_around_is_refused_and_never_shown(document: Any, text: str) -> None:
    found = read(document(text))
    assert found.faults
    assert found.policy.closed is not None
    policy = replace(found.policy, closed=None)
    assert (policy.texts, policy.helpdesk, policy.oauth_clients, policy.report_to) == ((), None, (), None)


@given(ANYTHING)
@example("{host} %n {0} {")
@example("<b>bold</b> <a href='https://bad.example'>x</a>")
@example("x" * 2001)
def test_any_words_are_shown_as_they_stand_or_refused_with_a_sentence(text: str) -> None:
    found = read({"texts": {"it": {"location_restricted": text}}, "helpdesk": {"text": {"it": text}}})
    if found.faults:
        assert found.policy.texts == () and found.policy.helpdesk is None
        return
    assert len(text) <= 2000
    told = judged(location(), found.policy)
    said, who = told.verdict.organisation_text, told.helpdesk
    if not text.strip():
        assert (said, who) == (None, None)
        return
    assert said is not None and who is not None and who.text is not None
    for one in (said, who.text, sentence("{text}", text=said)):
        assert Translator("it").render(one) == in_english(one) == text
    assert document_of(found.policy)


@given(st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=200))
def test_a_client_id_is_shown_as_it_stands(text: str) -> None:
    policy = read({"oauth_clients": [{"domain": "fjordpost.no", "client_id": text}]}).policy
    ways = judged(method_disabled(), policy).remedies
    assert [one.oauth_client.client_id for one in ways if one.oauth_client is not None] == [text]
    assert clean(text) == text


def test_no_verdict_is_changed_by_what_the_organisation_says() -> None:
    policy = read({"texts": {"en": {one.value: "x" for one in Restriction if one is not Restriction.NONE}}}).policy
    for scene in (location, method_disabled, sign_in, works):
        plain, told = judged(scene(), Policy()), judged(scene(), policy)
        assert replace(told, verdict=replace(told.verdict, organisation_text=None)) == plain
