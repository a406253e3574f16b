"""``roampost policy``, and what a policy does to ``diagnose``, ``fix`` and ``prove``; in the demo world."""

import asyncio
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from assistant.cli import compose, tables
from assistant.cli.compose import open_real_world, read_own_policy, real_world, renewal_of, trust_of
from assistant.host.policy import sources
from assistant.host.policy.files import PolicyFolder
from assistant.model.policy import Policy, TlsVersion
from assistant.probe.https import Fetcher
from assistant.session.renewal import Renewal
from tests.unit.cli.conftest import Run
from tests.unit.cli.test_demonstrating import ANNA, hold

pytestmark = pytest.mark.skipif(os.name != "posix", reason="owners and modes of POSIX systems")
Given = Callable[..., Path]
HOTEL = ("--network", "hotel", "--provider", "network-only")
OTHER_ACCOUNT = "change_sender:anna@thephone-company.com"


@pytest.fixture
def given_policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Given:
    """Put a policy where the program looks for it, instead of this computer's."""
    monkeypatch.setattr(sources, "system_source", lambda: PolicyFolder(tmp_path, frozenset({os.getuid()})))

    def write(document: Any, level: str = "managed", name: str = "it.json") -> Path:
        path = tmp_path / level / name
        path.parent.mkdir(mode=0o755, exist_ok=True)
        path.write_text(document if isinstance(document, str) else json.dumps(document))
        path.chmod(0o644)
        return path

    return write


def test_check_says_nothing_of_a_file_that_is_right(roampost: Run, tmp_path: Path) -> None:
    (tmp_path / "it.json").write_text('{"minimum_tls": "1.2"}')
    ran = roampost("policy", "check", str(tmp_path / "it.json"))
    assert (ran.status, ran.out, ran.err) == (0, "", "")


def test_check_says_which_keys_do_nothing_yet(roampost: Run, tmp_path: Path) -> None:
    (tmp_path / "it.json").write_text('{"texts": {}, "report_to": "help@a.example", "minimum_tls": "1.2"}')
    ran = roampost("policy", "check", str(tmp_path / "it.json"))
    assert (ran.status, ran.out, ran.err) == (0, "", "")


def test_show_says_which_keys_do_nothing_yet(roampost: Run, given_policy: Given) -> None:
    given_policy({"third_parties": {"public_address": True}, "helpdesk": {"phone": "+47 12 34"}})
    assert roampost("policy", "show").err.strip().endswith(": third_parties.public_address")


SAYS = {
    "texts": {
        "en": {"location_restricted": "Use the VPN.\nIts name is “Away”."},
        "it": {"location_restricted": "VPN!"},
    },
    "helpdesk": {"address": "help@a.example", "phone": "+47 12 34", "text": {"en": "From eight to four."}},
    "allowed_relays": [],
}


def test_what_the_organisation_says_and_who_helps_stands_with_the_verdict(roampost: Run, given_policy: Given) -> None:
    given_policy(SAYS)
    ran = roampost("demo", *HOTEL, "--", "diagnose", "--account", ANNA)
    assert "  Your organisation says:\n    Use the VPN.\n    Its name is “Away”.\n" in ran.out
    assert "Your organisation’s helpdesk: help@a.example, +47 12 34. From eight to four." in " ".join(ran.out.split())
    ran = roampost("demo", *HOTEL, "--", "diagnose", "--account", ANNA, "--json", "--lang", "it")
    hold(ran.document, "diagnosis")
    (account,) = ran.document["accounts"]
    assert account["verdict"]["organisation_text"] == "VPN!"
    assert account["helpdesk"] == {
        "address": "help@a.example", "phone": "+47 12 34", "url": None, "text": "From eight to four."
    }  # fmt: skip


def test_where_nobody_has_to_be_asked_nobody_is_named(roampost: Run, given_policy: Given) -> None:
    given_policy(SAYS)
    ran = roampost("demo", "--network", "home", "--", "diagnose", "--account", ANNA, "--json")
    (account,) = ran.document["accounts"]
    assert (account["verdict"]["organisation_text"], account["helpdesk"]) == (None, None)


def test_who_forbids_says_whom_to_ask(roampost: Run, given_policy: Given) -> None:
    given_policy({**SAYS, "forbidden_relays": ["smtp.proseware.com"]})
    ran = roampost("demo", "--network", "home", "--", "prove", "--account", ANNA)
    assert ran.status == 77
    assert "help@a.example, +47 12 34" in ran.err


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({}, "Send it to help@a.example."),
        ({"report_to": "tickets@a.example"}, "Send it to tickets@a.example."),
        ({"report_to": "https://help.a.example/new"}, "Send it to https://help.a.example/new."),
        ({"report_to": "https://help.a.example/v1/logs"}, "Send it to help@a.example."),
        ({"helpdesk": {"phone": "+47 12 34"}}, "Your organisation’s helpdesk: +47 12 34"),
        ({"helpdesk": {}}, None),
    ],
    ids=["helpdesk", "address", "page", "collector", "phone", "nobody"],
)
def test_a_report_says_where_it_goes_and_where_each_policy_value_comes_from(
    roampost: Run, given_policy: Given, more: dict[str, Any], told: str | None
) -> None:
    path = given_policy({**SAYS, **more})
    ran = roampost("demo", *HOTEL, "--", "report", "--json")
    assert (told in ran.err) if told else (ran.err == "")
    hold(ran.document, "report")
    values = {one["key"]: one for one in ran.document["policy"]["values"]}
    assert values["texts"]["value"] == {"en": {"location_restricted": "…"}, "it": {"location_restricted": "…"}}
    assert (values["texts"]["level"], values["texts"]["line"]) == ("managed", 1)
    assert values["texts"]["where"] == values["helpdesk"]["where"] == "…/file1"
    assert values["third_parties.ispdb"] == {
        "key": "third_parties.ispdb", "value": True, "level": "default", "where": None, "line": None, "acted_on": True
    }  # fmt: skip
    for private in ("a.example", "+47", "VPN", "Away", "eight", str(path)):
        assert private not in ran.out


def test_a_report_tells_of_a_fault_without_what_stands_there(roampost: Run, given_policy: Given) -> None:
    given_policy('{"minimum_tls": "canary",\n"canary_key": 1, "echo_address": "canary"}')
    ran = roampost("demo", *HOTEL, "--", "report", "--json")
    hold(ran.document, "report")
    assert "canary" not in ran.out
    policy = ran.document["policy"]
    assert policy["closed"]
    assert [(one["level"], one["line"], one["where"]) for one in policy["faults"]] == [
        ("managed", line, "…/file1") for line in (1, 2, 2)
    ]
    assert policy["faults"][-1]["text"] == "… cannot be …; it must be an e-mail address such as name@example.org."


def test_check_says_each_fault_on_a_line_of_its_own(roampost: Run, tmp_path: Path) -> None:
    path = tmp_path / "it.json"
    path.write_text('{\n"minimum_tls": "1.0",\n"alowed_relays": []\n}')
    ran = roampost("policy", "check", str(path))
    assert ran.status == 65
    assert ran.out.splitlines() == [
        f'{path}:2: minimum_tls cannot be "1.0"; it must be one of "1.2", "1.3".',
        f'{path}:3: a policy has no key "alowed_relays"; did you mean "allowed_relays"?',
    ]


@pytest.mark.parametrize(
    "octets", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b" " * 400_000, b'{"\x1b[31m\\n": 1}', b"null"]
)
def test_check_of_a_hostile_file_is_one_clean_line(roampost: Run, tmp_path: Path, octets: bytes) -> None:
    path = tmp_path / "it.json"
    path.write_bytes(octets)
    ran = roampost("policy", "check", str(path))
    assert (ran.status, ran.err) == (65, "")
    (line,) = ran.out.splitlines()
    assert line.startswith(f"{path}:1: ")
    assert "\x1b" not in line


def test_check_of_what_cannot_be_read(roampost: Run, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.json"):
        ran = roampost("policy", "check", str(path))
        assert (ran.status, ran.out) == (65, "")
        assert ran.err.count("\n") == 1


@pytest.mark.parametrize("words", [(), ("check",), ("sow",), ("show", "x"), ("check", "--json", "x")])
def test_wrong_usage(roampost: Run, words: tuple[str, ...]) -> None:
    assert roampost("policy", *words).status == 64


def test_show_says_each_value_and_where_it_comes_from(roampost: Run, given_policy: Given, own_home: Path) -> None:
    managed = given_policy('{\n"third_parties": {\n"ispdb": false},\n"minimum_tls": "1.3"}')
    recommended = given_policy({"third_parties": {"portal_probes": False, "blocklists": False}}, "recommended")
    settings = own_home / "roampost" / "settings.json"
    settings.parent.mkdir()
    settings.write_text('{"version": 1, "third_parties": {"ispdb": true, "blocklists": true}}')
    ran = roampost("policy", "show", "--json")
    hold(ran.document, "policy-in-force")
    assert (ran.status, ran.document["faults"], ran.document["closed"]) == (0, [], False)
    found = {one["key"]: (one["value"], one["level"], one["where"], one["line"]) for one in ran.document["values"]}
    assert found["minimum_tls"] == ("1.3", "managed", str(managed), 4)
    assert found["third_parties.ispdb"] == (False, "managed", str(managed), 3)
    assert found["third_parties.blocklists"] == (True, "user", str(settings), None)
    assert found["third_parties.portal_probes"] == (False, "recommended", str(recommended), 1)
    assert found["third_parties.public_address"] == (False, "default", None, None)
    told = roampost("policy", "show").out
    assert f'minimum_tls = "1.3"\n    set by your organisation, in {managed}:4\n' in told
    world = real_world(read_own_policy())
    assert world.options.ispdb_url is None
    assert world.options.portal_probes == ()
    assert world.options.blocklists


def test_show_of_a_policy_with_a_fault(roampost: Run, given_policy: Given) -> None:
    path = given_policy('{"third_parties": {"ispdb": true},\n"minimum_tsl": "1.3"}')
    ran = roampost("policy", "show", "--json")
    hold(ran.document, "policy-in-force")
    assert ran.status == 65
    assert ran.document["closed"]
    assert [(one["where"], one["line"]) for one in ran.document["faults"]] == [(str(path), 2)]
    assert f"{path}:2: " in ran.err
    assert real_world(read_own_policy()).options.ispdb_url is None


def test_what_the_policy_presets_reaches_the_real_world(given_policy: Given) -> None:
    given_policy(
        {"probe_recipients": ["p@a.example"], "echo_address": "e@a.example", "forbidden_relays": ["x.example"]}
    )
    options = real_world(read_own_policy()).options
    assert options.probe_recipients == ("p@a.example",)
    assert options.echo_address == "e@a.example"


def test_the_oldest_tls_version() -> None:
    import ssl

    for wanted, expected in (
        (None, ssl.TLSVersion.TLSv1_2),
        (TlsVersion.TLS_1_2, ssl.TLSVersion.TLSv1_2),
        (TlsVersion.TLS_1_3, ssl.TLSVersion.TLSv1_3),
    ):
        trust = trust_of(Policy(minimum_tls=wanted))
        assert trust.verified.minimum_version is expected
        assert trust.unverified.minimum_version is expected


def hosts(document: Any) -> list[str]:
    (account,) = document["accounts"]
    return [one["outgoing"]["host"] for one in account["remedies"] if one["outgoing"] is not None]


def test_never_through_somebody_elses_server(roampost: Run, given_policy: Given) -> None:
    free = roampost("demo", *HOTEL, "--", "diagnose", "--account", ANNA, "--json")
    (account,) = free.document["accounts"]
    other = next(one for one in account["remedies"] if one["kind"] == "switch_server")
    assert account["forbidden"] == []
    given_policy({"allowed_relays": []})
    ran = roampost("demo", *HOTEL, "--", "diagnose", "--account", ANNA, "--json")
    hold(ran.document, "diagnosis")
    assert other["outgoing"]["host"] not in hosts(ran.document)
    assert [one["id"] for one in ran.document["accounts"][0]["forbidden"]] == [other["id"], OTHER_ACCOUNT]
    for words in ((), ("--remedy", other["id"])):
        fixed = roampost("demo", *HOTEL, "--", "fix", "--account", ANNA, "--yes", *words)
        assert fixed.status == 77
        assert "Your organisation does not allow" in fixed.err.replace("\n", " ")
    told = roampost("demo", *HOTEL, "--", "diagnose", "--account", ANNA).out
    assert "Ways that your organisation does not allow:" in told


def test_a_relay_that_is_allowed(roampost: Run, given_policy: Given) -> None:
    given_policy({"allowed_relays": ["*.bellavista.example"]})
    ran = roampost("demo", *HOTEL, "--", "diagnose", "--account", ANNA, "--json")
    assert any(host.endswith(".bellavista.example") for host in hosts(ran.document))
    assert [one["id"] for one in ran.document["accounts"][0]["forbidden"]] == [OTHER_ACCOUNT]


def test_the_providers_own_way_is_not_somebody_elses(roampost: Run, given_policy: Given) -> None:
    given_policy({"allowed_relays": [], "minimum_tls": "1.2"})
    ran = roampost("demo", "--network", "hotel", "--", "fix", "--account", ANNA, "--yes")
    assert ran.status == 0


@pytest.mark.parametrize(
    ("kinds", "status"), [(["enable_authentication"], 0), (["change_port"], 77), ([], 77), (None, 0)]
)
def test_changes_without_asking(roampost: Run, given_policy: Given, kinds: list[str] | None, status: int) -> None:
    given_policy({} if kinds is None else {"unattended_fixes": kinds})
    ran = roampost("demo", "--network", "hotel", "--", "fix", "--account", ANNA, "--yes")
    assert ran.status == status
    assert ("--yes does not count" in ran.err.replace("\n", " ")) is (status == 77)


def test_nothing_is_changed_or_sent_under_a_policy_with_a_fault(roampost: Run, given_policy: Given) -> None:
    given_policy("{")
    for command in (("fix", "--yes"), ("prove", "--yes")):
        ran = roampost("demo", "--network", "hotel", "--", command[0], "--account", ANNA, *command[1:])
        assert ran.status == 77
        assert "roampost policy show" in ran.err.replace("\n", " ")


def test_no_test_message_through_a_forbidden_server(roampost: Run, given_policy: Given) -> None:
    given_policy({"forbidden_relays": ["smtp.proseware.com"]})
    ran = roampost("demo", "--network", "home", "--", "prove", "--account", ANNA, "--yes")
    assert ran.status == 77


def test_show_names_a_signed_policy_that_must_be_there_and_is_not(roampost: Run, given_policy: Given) -> None:
    key = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="
    url = "https://it.example/roampost.jws"
    given_policy({"signed_policy": {"url": url, "public_key": key, "required": True}})
    ran = roampost("policy", "show")
    assert ran.status == 65
    assert f"{url}: No copy of it was fetched yet." in ran.err
    assert roampost("policy", "show", "--json").document["closed"] is True


def test_what_the_organisations_servers_say_is_explained(
    roampost: Run, given_policy: Given, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "LINUX_FOLDER", tmp_path)
    given_policy({"error_texts": [{"contains": ["house error", "17"], "means": "pop_before_smtp_required"}]})
    ran = roampost("explain", "--json", given="550 House error no 17")
    assert ran.document["category"] == "pop_before_smtp_required"
    monkeypatch.setattr(tables, "LINUX_FOLDER", tmp_path / "none")
    assert roampost("explain", "--json", given="550 House error no 17").document["category"] == "other"


def signed_link(url: str = "https://it.example/roampost.jws") -> dict[str, object]:
    return {"signed_policy": {"url": url, "public_key": "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="}}


def test_only_a_managed_policy_names_a_signed_one(given_policy: Given) -> None:
    assert renewal_of(read_own_policy()) is None
    given_policy(signed_link(), level="recommended")
    assert renewal_of(read_own_policy()) is None
    given_policy(signed_link())
    renewal = renewal_of(read_own_policy())
    assert renewal is not None
    assert renewal.link.url == "https://it.example/roampost.jws"


@pytest.mark.parametrize("hangs", [False, True])
def test_a_signed_policy_is_asked_for_meanwhile_and_never_waited_for_long(
    given_policy: Given, monkeypatch: pytest.MonkeyPatch, hangs: bool
) -> None:
    given_policy(signed_link())
    became: list[str] = []

    async def ask(renewal: Renewal, fetcher: Fetcher) -> None:
        del renewal, fetcher
        try:
            await (asyncio.Event().wait() if hangs else asyncio.sleep(0))
            became.append("asked")
        except asyncio.CancelledError:
            became.append("ended")
            raise

    async def command() -> None:
        async with open_real_world() as world:
            assert world.options.policy.closed is None
            await asyncio.sleep(0)

    monkeypatch.setattr(Renewal, "run", ask)
    monkeypatch.setattr(compose, "_GRACE_S", 0.05)
    asyncio.run(command())
    assert became == ["ended" if hangs else "asked"]


def test_what_a_command_raises_comes_out_as_it_is(given_policy: Given, monkeypatch: pytest.MonkeyPatch) -> None:
    given_policy(signed_link())

    async def ask(renewal: Renewal, fetcher: Fetcher) -> None:
        del renewal, fetcher
        raise ValueError("its own fault")

    async def command() -> None:
        async with open_real_world():
            raise KeyError("the command's")

    monkeypatch.setattr(Renewal, "run", ask)
    with pytest.raises(KeyError):
        asyncio.run(command())


def test_who_wants_a_forbidden_way_is_told_whom_to_ask(roampost: Run, given_policy: Given) -> None:
    given_policy(SAYS)
    ran = roampost("demo", *HOTEL, "--", "fix", "--account", ANNA, "--remedy", OTHER_ACCOUNT, "--yes")
    assert ran.status == 77
    assert "help@a.example, +47 12 34" in ran.err
