"""The budget, in whole runs of the demo world and as properties: connections, log-ins, and where a secret may go."""

import ast
import asyncio
from pathlib import Path
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.demo.places import Hazard, Network, Policy
from assistant.engine.candidates import Candidate, Origin, secret_may_go
from assistant.model.mail import Authentication, Outgoing, SendingAccount
from assistant.model.net import Endpoint, Security
from assistant.model.observation import Exchange, Role, Step, TcpConnect
from assistant.model.secret import Secret
from assistant.probe.smtp import Credential
from assistant.session import rounds
from assistant.session.logins import Ledger
from assistant.session.request import Request
from assistant.session.rounds import Rounds
from tests.support.scene import registrable
from tests.unit.session.test_run import HOME, diagnose, seen, somewhere

SESSION = Path(__file__).resolve().parents[3] / "assistant" / "session"


@pytest.mark.parametrize(
    ("network", "policy", "hazards"),
    [
        (Network.HOTEL, Policy.AUTHENTICATION, ()),
        (Network.HOTEL, Policy.NETWORK_ONLY, ()),
        (Network.HOTEL, Policy.POP_FIRST, ()),
        (Network.HOTEL, Policy.AUTHENTICATION, (Hazard.ALL_PORTS_BLOCKED,)),
        (Network.HOTEL, Policy.AUTHENTICATION, (Hazard.EXPIRED_CERTIFICATE,)),
        (Network.HOTEL, Policy.AUTHENTICATION, (Hazard.STARTTLS_STRIPPED,)),
    ],
)
def test_what_was_counted_is_what_was_seen(network: Network, policy: Policy, hazards: tuple[Hazard, ...]) -> None:
    async def run() -> None:
        async with somewhere(network, policy, *hazards) as world:
            diagnosis, events = await diagnose(world, Request(account=HOME))
        effort = diagnosis.accounts[0].effort
        assert effort is not None and effort.rounds == len(effort.plan) >= 1
        exchanges = [one for one in seen(events) if isinstance(one, Exchange)]
        assert effort.transactions == sum(one.step is Step.MAIL for one in exchanges)
        assert effort.logins == sum(one.step in {Step.AUTH, Step.POP_LOGIN} for one in exchanges)
        connects = [one for one in seen(events) if isinstance(one, TcpConnect) and one.hop_limit is None]
        for host, opened in effort.connections:
            assert opened == sum(one.endpoint.host == host for one in connects) <= effort.most_connections
        for ip in {one.address.ip for one in connects}:
            assert sum(one.address.ip == ip for one in connects) <= effort.most_connections
        assert [one.started_s for one in effort.plan] == sorted(one.started_s for one in effort.plan)

    asyncio.run(run())


def test_the_recipients_are_asked_about_in_one_transaction_and_one_endpoint_signs_in() -> None:
    async def run() -> None:
        async with somewhere(Network.HOTEL, Policy.AUTHENTICATION) as world:
            diagnosis, events = await diagnose(world, Request(account=HOME))
        exchanges = [one for one in seen(events) if isinstance(one, Exchange)]
        mails = [one for one in exchanges if one.step is Step.MAIL]
        assert [one.role for one in mails] == [Role.CONFIGURED, Role.PROVIDER]
        assert sum(one.step is Step.RCPT for one in exchanges) == 4
        assert sum(one.step is Step.AUTH for one in exchanges) == 1
        effort = diagnosis.accounts[0].effort
        assert effort is not None
        assert [one.name for one in effort.plan] == ["first"]

    asyncio.run(run())


@pytest.mark.parametrize("late_s", [0.02, 0.05, 0.08, 0.12, 0.2])
def test_a_computer_that_was_held_up_is_no_servers_silence(late_s: float) -> None:
    async def run() -> None:
        async with somewhere(Network.HOTEL, Policy.AUTHENTICATION) as world:
            asyncio.get_running_loop().call_later(late_s, Event().wait, 0.7)
            diagnosis, _ = await diagnose(world, Request(account=HOME))
        effort = diagnosis.accounts[0].effort
        assert effort is not None
        assert [one.name for one in effort.plan] == ["first"]

    asyncio.run(run())


def test_every_dial_of_a_session_passes_the_notebook_that_counts() -> None:
    """Only probes open connections, and each has the run's recorder; hop-limited tries have a bound of their own."""
    opened = []
    for path in sorted(SESSION.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("dialer.open"):
                opened.append(f"{path.name}:{node.lineno}")
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id.endswith("Probe"):
                given_names = {one.arg for one in node.keywords}
                assert "dialer" not in given_names or "recorder" in given_names, f"{path.name}:{node.lineno}"
    assert opened == []


# --- rounds ------------------------------------------------------------------------------------------------


def test_what_is_asked_at_the_same_time_is_one_round() -> None:
    plan = Rounds()
    plan.begin(rounds.FIRST, 0.0)
    with plan.together():
        plan.begin(rounds.FETCH, 1.0)
        plan.begin(rounds.CONTROL, 1.1)
        plan.begin(rounds.PROVIDER, 1.2)
    plan.begin(rounds.FIRST, 2.0)
    plan.begin(rounds.ELSEWHERE, 3.0)
    assert [one.name for one in plan.plan] == ["first", "fetch+provider", "control", "elsewhere"]
    assert [one.started_s for one in plan.plan] == [0.0, 1.0, 1.1, 3.0]


def test_what_is_asked_one_after_the_other_are_two_rounds() -> None:
    plan = Rounds()
    plan.begin(rounds.PROVIDER, 1.0)
    plan.begin(rounds.FETCH, 2.0)
    assert [one.name for one in plan.plan] == ["provider", "fetch"]


# --- log-ins -----------------------------------------------------------------------------------------------

CREDENTIALS = [Credential(username=name, secret=Secret(word)) for name, word in (("a", "1"), ("a", "2"), ("b", "1"))]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(CREDENTIALS),
        st.sampled_from(["smtp.x.example", "mail.x.example", "pop.x.example"]),
        st.sampled_from(["192.0.2.1", "192.0.2.2"]),
        st.sampled_from(["accepted", "refused", "pending"]),
    ),
    max_size=30,
)


@given(STEPS)
def test_one_log_in_for_each_secret_and_server_and_none_after_a_refusal(
    steps: list[tuple[Credential, str, str, str]],
) -> None:
    ledger = Ledger()
    made: list[tuple[Credential, str, str]] = []
    refused: set[Credential] = set()
    pending: set[Credential] = set()
    for credential, host, ip, ending in steps:
        if not ledger.claim(credential, host, ip):
            continue
        assert credential not in refused, "a log-in after a refusal"
        assert credential not in pending, "two log-ins at once with one secret"
        assert not any(one == credential and (host == where or ip == at) for one, where, at in made)
        made.append((credential, host, ip))
        if ending == "pending":
            pending.add(credential)
            continue
        ledger.ended(credential, refused=ending == "refused")
        if ending == "refused":
            refused.add(credential)


HOSTS = [
    "smtp.fjordpost.no",
    "mail.fjordpost.no",
    "fjordpost.no",
    "smtp.grandhotel.com",
    "192.0.2.7",
    "fjordpost.no.evil.com",
]


@given(st.sampled_from(HOSTS), st.sampled_from(list(Origin)), st.sampled_from([25, 465, 587]))
def test_no_secret_goes_to_a_host_that_the_network_suggested_or_that_was_guessed_elsewhere(
    host: str, origin: Origin, port: int
) -> None:
    account = SendingAccount(
        address="kari@fjordpost.no",
        outgoing=Outgoing(
            host="smtp.fjordpost.no", port=25, security=Security.NONE, authentication=Authentication.NONE
        ),
    )
    candidate = Candidate(endpoint=Endpoint(host=host, port=port, security=Security.TLS), origin=origin)
    may = secret_may_go(candidate, account, registrable)
    if host == "smtp.fjordpost.no" or origin in {Origin.AUTOCONFIG, Origin.ISPDB, Origin.POLICY}:
        assert may  # the configured host, or one that the provider or the company names over HTTPS
    elif origin in {Origin.NETWORK, Origin.OTHER_ACCOUNT}:
        assert not may
    else:
        assert may == host.endswith("fjordpost.no")
