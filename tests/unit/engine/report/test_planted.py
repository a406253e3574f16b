"""Nothing private gets into a report: planted in every field of every type that can reach it."""

import base64
import json
import re
from dataclasses import is_dataclass, replace
from datetime import datetime
from enum import Enum
from pathlib import Path
from types import NoneType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from assistant.engine.report.document import preview, preview_text, report_document
from assistant.engine.report.pseudonyms import Pseudonyms
from assistant.engine.report.scrub import Scrubber
from assistant.engine.report.treatment import TREATMENTS, Treater, Treatment
from assistant.model.finding import NetworkView
from assistant.model.mail import SendingAccount
from assistant.model.report import Material
from assistant.model.secret import Secret
from assistant.model.text import Sentence
from assistant.session.request import GivenSecret, in_english
from tests.support.planted import built, reachable
from tests.support.scene import registrable

SCHEMAS = Path(__file__).resolve().parents[4] / "resources" / "schemas"
PASSWORD = "Canary-7-horse"
PLAIN = base64.b64encode(b"\0canary@canaryhome.com\0Canary-7-horse").decode()
# Each form in which something private may stand in free text; none is known beforehand but the account's own.
IN_TEXT = (
    "<canary@canaryhome.com>... denied",
    "user canary is over quota",
    "Canaryhome Ltd. says no",
    "stranger.canary@canarywork.net unknown",
    "stranger%40canarywork.net and canary=40canarywork.net",
    '"canary b"@canarywork.net',
    "mx7.canaryhome.com ESMTP ready",
    "canary-laptop.canarylan.net [198.18.7.9] refused",
    "see https://canary.canaryweb.net/canary?session=canary#canary for help",
    "Hello canary.localnet.com [10.77.66.55], IPv6:2a02:1234:5678:9abc::77 ok",
    "at 02:ca:fe:ca:fe:07",
    "in /home/canary/.config/canary or C:\\Users\\Canary\\mail",
    f"AUTH PLAIN {PLAIN}",
    "PASS canary-short",
    "password=canaryword, token: canarytok",
    "Authorization: Bearer canary.canary.canary",
    f"got {PLAIN} twice",
    "Y2FuYXJ5Y2FuYXJ5QDEyMzQ1Ng",
)
FORBIDDEN = re.compile(
    r"canary|Y2FuYXJ5|198\.18\.7\.9|10\.77\.66\.55|2a02:1234|02:ca:fe|" + re.escape(PLAIN[:12]), re.IGNORECASE
)
BY_TREATMENT = {
    Treatment.HOST: "Canary7.canaryplace.com",
    Treatment.ADDRESS: "10.77.66.55",
    Treatment.MAILBOX: "canary@canaryhome.com",
    Treatment.LOGIN: "canary",
    Treatment.ACCOUNT: "claws-mail/Canary/canary@canaryhome.com",
    Treatment.URL: "https://canary:canary@canary.canaryweb.net/canary?canary#canary",
    Treatment.PATH: "/home/canary/.thunderbird/canary.default",
    Treatment.COMMAND: "/usr/local/bin/canary-send --password=canary",
    Treatment.WORD: "Canary word",
    Treatment.ANSWER: "canary.canaryplace.com",
}


def planted(text: str) -> Material:
    """Return a material with something private in every text that it holds."""

    def plant(owner: type, field: str) -> str:
        treatment = Treatment.TEXT if owner is Sentence else TREATMENTS[owner][field]
        return text if treatment is Treatment.TEXT else BY_TREATMENT.get(treatment, "Canary's own")

    material: Material = built(Material, plant)
    return material


def report(material: Material) -> dict[str, Any]:
    return report_document(material, registrable, in_english)


@pytest.mark.parametrize("text", IN_TEXT)
def test_nothing_planted_anywhere_gets_into_the_report(text: str) -> None:
    document = report(planted(text))
    written = json.dumps(document, ensure_ascii=False)
    assert FORBIDDEN.findall(written) == []
    assert FORBIDDEN.findall(preview_text(preview(document))) == []


def test_the_planted_report_keeps_to_its_schema() -> None:
    material = planted(IN_TEXT[0])
    network = replace(material.diagnosis.network, ports=NetworkView().ports)
    document = json.loads(json.dumps(report(replace(material, diagnosis=replace(material.diagnosis, network=network)))))
    schema = json.loads((SCHEMAS / "report-1.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(document)
    assert {one["kind"] for one in document["observations"]} == {"lookup", "connect", "tls", "exchange", "http"}


def test_every_type_that_can_get_there_is_plain_or_declared_and_none_holds_a_secret() -> None:
    plain = {str, int, float, bool, NoneType, datetime, Sentence}
    for owner, field, kinds in reachable(Material):
        assert owner in TREATMENTS, owner
        assert not kinds & {Secret, GivenSecret, object, Any, bytes, dict}, (owner, field)
        assert str not in kinds or field in TREATMENTS[owner], f"{owner.__name__}.{field} has no treatment"
        for kind in kinds - plain:
            assert is_dataclass(kind) or issubclass(kind, Enum), (owner, field, kind)


def test_no_treatment_is_declared_for_what_is_not_there() -> None:
    there = {(owner, field) for owner, field, _ in reachable(Material)}
    assert {(owner, field) for owner, declared in TREATMENTS.items() for field in declared} <= there
    assert set(TREATMENTS) == {owner for owner, _ in there}


@pytest.mark.parametrize(
    "smuggled",
    [Secret(PASSWORD), (Secret(PASSWORD),), {"password": PASSWORD}, PASSWORD.encode(), object()],
    ids=["secret", "in a tuple", "mapping", "octets", "object"],
)
def test_a_secret_cannot_be_put_there_by_force(smuggled: Any) -> None:
    material = planted(IN_TEXT[0])
    for forced in (
        replace(material, accounts=(replace(material.accounts[0], profile=smuggled),)),
        replace(material, observations=(replace(material.observations[3], detail=smuggled),)),
        replace(material, observations=(smuggled,)),
        replace(material, diagnosis=replace(material.diagnosis, unreadable=smuggled)),
    ):
        with pytest.raises((TypeError, AttributeError)) as raised:
            report(forced)
        assert PASSWORD not in str(raised.value)


def treater(*addresses: str) -> Treater:
    names = Pseudonyms(registrable)
    for address in addresses:
        names.learn_mailbox(address)
    return Treater(names)


@pytest.mark.parametrize("value", ["bare text", GivenSecret, {"a": 1}], ids=["text", "type", "mapping"])
def test_what_has_no_treatment_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="no treatment for"):
        treater().treated(value)


def test_a_field_without_a_treatment_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    lacking = {name: treatment for name, treatment in TREATMENTS[SendingAccount].items() if name != "profile"}
    monkeypatch.setitem(TREATMENTS, SendingAccount, lacking)
    with pytest.raises(TypeError):
        treater().treated(SendingAccount(address="a@b.com", profile="Anna"))


LOCAL = st.from_regex(r"[a-z][a-z0-9]{5,12}", fullmatch=True).filter(
    lambda text: not text.startswith(("user", "domain"))
)
DOMAIN = st.from_regex(r"[a-z]{6,12}\.(?:com|no|co\.uk)", fullmatch=True)
FRAMES = st.sampled_from(
    [
        "550 5.7.1 <{}>... Relaying denied",
        "{}: unknown",
        "from={}, to={}",
        "({})",
        "[{}]",
        "\t{}\t",
        "x {} y {} z",
        "{}",
    ]
)


@given(
    frame=FRAMES,
    local=LOCAL,
    domain=DOMAIN,
    word=st.from_regex(r"[b-z]{7,12}", fullmatch=True),
    address=st.ip_addresses(v=4, network="10.64.0.0/10"),
)
@settings(max_examples=40, deadline=None)
def test_the_users_own_names_never_come_back(frame: str, local: str, domain: str, word: str, address: Any) -> None:
    mailbox, host = f"{local}@{domain}", f"mail.{word}.{domain}"

    def plant(owner: type, field: str) -> str:
        treatment = Treatment.TEXT if owner is Sentence else TREATMENTS[owner][field]
        text = frame.replace("{}", f"{word} {mailbox} {local} {host} {address} https://{host}/{word}?{local}")
        return {
            Treatment.TEXT: text, Treatment.MAILBOX: mailbox, Treatment.LOGIN: local, Treatment.HOST: host,
            Treatment.ADDRESS: str(address), Treatment.ACCOUNT: f"msmtp/{word}/{mailbox}", Treatment.ANSWER: host,
            Treatment.URL: f"https://{local}@{host}/{word}", Treatment.PATH: f"/home/{local}/{word}",
            Treatment.COMMAND: f"/opt/{word}/{word} -f {mailbox}", Treatment.WORD: word,
        }.get(treatment, word)  # fmt: skip

    written = json.dumps(report(built(Material, plant)), ensure_ascii=False).lower()
    assert [one for one in (local, domain, word, str(address)) if one in written] == []


@pytest.mark.parametrize("sign", ["\x1b", "\x07", "\n", "\x9b", "\u202e", "\u2066"])
def test_nothing_in_it_steers_a_terminal(sign: str) -> None:
    def plant(owner: type, field: str) -> str:
        return f"a{sign}b"

    material: Material = built(Material, plant)
    document = report(material)
    assert sign not in json.dumps(document, ensure_ascii=False, indent=None)
    assert sign not in "".join(line.text for line in preview(document))


@given(frame=FRAMES, local=LOCAL, domain=DOMAIN)
def test_a_mailbox_that_nobody_knew_goes_whatever_stands_around_it(frame: str, local: str, domain: str) -> None:
    said = Scrubber(Pseudonyms(registrable)).text(frame.replace("{}", f"{local}@{domain}"))
    assert local not in said
    assert domain not in said
    assert "user1@domain1.example" in said


@given(frame=FRAMES, address=st.ip_addresses(v=4) | st.ip_addresses(v=6))
def test_an_address_goes_whatever_stands_around_it(frame: str, address: Any) -> None:
    said = Scrubber(Pseudonyms(registrable)).text(frame.replace("{}", str(address)))
    if not (address.is_loopback or address.is_unspecified):
        shown = Pseudonyms(registrable).address(str(address))
        assert shown is not None
        assert said == frame.replace("{}", shown)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("from=4000::, to=40ab:1::2", "from=2001:db8::1, to=2001:db8::2"),
        ("to anna=40a.example:25", "to user1@domain1.example:25"),
        ("to anna=40ab:25", "to user1@host1.example:25"),
    ],
)
def test_an_at_sign_in_quoted_printable_is_told_from_an_address(text: str, said: str) -> None:
    assert Scrubber(Pseudonyms(registrable)).text(text) == said


@given(octets=st.binary(min_size=18, max_size=60))
def test_a_key_goes(octets: bytes) -> None:
    key = base64.b64encode(octets).decode().rstrip("=")
    if any(letter.isdigit() for letter in key):
        assert key not in Scrubber(Pseudonyms(registrable)).text(f"235 welcome {key} done")


@given(st.text(max_size=300))
def test_any_text_is_taken_and_its_own_words_never_come_back(text: str) -> None:
    names = Pseudonyms(registrable)
    names.learn_mailbox("annarossi@rossihome.com")
    said = Scrubber(names).text(f"{text} annarossi {text}")
    assert "annarossi" not in said.lower()
