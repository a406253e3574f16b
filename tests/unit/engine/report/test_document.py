"""The report's document: what it still tells, and that its preview shows all of it."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from assistant.engine.report.document import preview, preview_text, report_document
from assistant.model.finding import Diagnosis, NetworkView
from assistant.model.net import Endpoint, NetworkSnapshot, Security
from assistant.model.observation import Step
from assistant.model.report import Allowance, Machine, Material
from assistant.model.text import sentence
from assistant.session.request import in_english
from tests.support.scene import HOST, NOW, OUTSIDE, Scene, registrable

SUBMISSION = Endpoint(host=HOST, port=587, security=Security.STARTTLS)
PLAIN = Endpoint(host=HOST, port=25, security=Security.NONE)


def material(scene: Scene) -> Material:
    """Return what a run would hand over that saw the scene."""
    return Material(
        machine=Machine(
            roampost="1.0", python="3.11.2", system="Debian GNU/Linux 12", personal=("kari-pc", "Kari Nord")
        ),
        allowed=Allowance(portal_pages=("http://detectportal.firefox.com/success.txt",)),
        accounts=(scene.who,),
        diagnosis=Diagnosis(network=NetworkView(name="Nord"), accounts=(scene.judged(),), seconds=1.5),
        observations=tuple(scene.seen),
        snapshot=NetworkSnapshot(addresses=("10.0.0.5",), gateway="10.0.0.1", has_default_route=True),
        made_utc=NOW,
    )


def refused() -> Scene:
    """Return a scene in which port 25 refuses and 587 takes mail after a log-in."""
    scene = Scene().resolved()
    scene.speaks(PLAIN).asks(PLAIN, f"550 5.7.1 <{OUTSIDE}>... Relaying denied (kari-pc [10.0.0.5])")
    scene.speaks(SUBMISSION, "AUTH PLAIN LOGIN").signs_in(SUBMISSION)
    return scene.asks(SUBMISSION, "250 2.1.5 Ok", signed_in=True)


def report(scene: Scene) -> dict[str, Any]:
    return report_document(material(scene), registrable, in_english)


def test_what_was_found_out_is_told_with_stand_ins() -> None:
    document = report(refused())
    account = document["diagnosis"]["accounts"][0]
    assert account["address"] == "user1@domain1.example"
    assert account["recipient"] == "user2@domain2.example"
    assert account["verdict"]["restriction"] == "authentication_required"
    assert account["outgoing"]["host"] == "smtp.domain1.example"
    assert account["outgoing"]["username"] == "user1"
    reply = account["verdict"]["evidence"][0]["reply"]
    assert reply == "550 5.7.1 <user2@domain2.example>... Relaying denied (person1 [192.0.2.1])"
    assert "smtp.domain1.example" in account["verdict"]["summary"]
    assert document["system_network"]["addresses"] == ["192.0.2.1"]
    assert document["system_network"]["gateway"] == "192.0.2.2"


def test_every_observation_is_there_with_its_time() -> None:
    scene = refused()
    document = report(scene)
    assert [one["id"] for one in document["observations"]] == [one.id for one in scene.seen]
    assert [one["elapsed_s"] for one in document["observations"]] == [round(one.elapsed_s, 3) for one in scene.seen]
    rcpt = next(one for one in document["timings"] if one["step"] == "rcpt")
    asked = [one for one in scene.seen if getattr(one, "step", None) is Step.RCPT]
    assert rcpt == {"step": "rcpt", "count": len(asked), "total_s": round(0.05 * len(asked), 3), "longest_s": 0.05}


def test_what_the_network_calls_itself_goes_wherever_it_is_said() -> None:
    scene = refused()
    scene.say(PLAIN, Step.GREETING, "220 hotelgw ESMTP Postfix")
    scene.say(PLAIN, Step.RCPT, "554 5.7.1 HotelGW of Bellavista: no relaying; wifi only", recipient=OUTSIDE)
    here = material(scene)
    snapshot = replace(here.snapshot, dns_domain="bellavista.se", search=("wifi", "localhost"))
    because = (sentence("It is the network of {domain}.", domain="wifi"),)
    network = replace(here.diagnosis.network, domain="gast.bellavista.se", because=because)
    here = replace(here, snapshot=snapshot, diagnosis=replace(here.diagnosis, network=network))
    document = report_document(here, registrable, in_english)
    text = preview_text(preview(document))
    assert [word for word in ("hotelgw", "bellavista", "wifi") if word in text.lower()] == []
    assert document["network"]["because"] == ["It is the network of host1.example."]
    assert document["observations"][-1]["reply"]["lines"] == [
        "5.7.1 host2.example of domain3: no relaying; host1.example only"
    ]
    assert "ESMTP Postfix" in text


def test_two_reports_of_the_same_are_the_same_and_the_next_persons_numbers_begin_anew() -> None:
    assert report(refused()) == report(refused())
    other = refused()
    other.who = replace(other.who, address="per@fjordpost.no")
    assert report(other)["accounts"][0]["address"] == "user1@domain1.example"


def leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        for key, one in value.items():
            yield key
            yield from leaves(one)
    elif isinstance(value, list):
        for one in value:
            yield from leaves(one)
    else:
        yield value


def test_the_preview_shows_all_that_is_in_the_report_and_each_line_is_one() -> None:
    document = json.loads(json.dumps(report(refused())))
    document["network"]["because"] = ["two\nlines", "a third"]
    lines = preview(document)
    text = preview_text(lines)
    for leaf in leaves(document):
        said = leaf if isinstance(leaf, str) else json.dumps(leaf)
        assert said.replace("\n", " ⏎ ") in text, said
    assert all("\n" not in line.text for line in lines)
    assert list(dict.fromkeys(line.section for line in lines)) == list(document)
    assert sum(line.section == "observations" for line in lines) == len(document["observations"])


def test_a_preview_of_nothing_is_a_line_all_the_same() -> None:
    assert [line.text for line in preview({"accounts": [], "versions": {}, "name": None})] == ["[]", "{}", "null"]
