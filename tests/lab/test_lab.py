"""The lab's own tests: what the other tests lean on is true of it."""

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.host.secrets import KeyringStore
from assistant.model.secret import Purpose, Secret
from tests.lab import truth
from tests.lab.certs import Fault
from tests.lab.lab import Filter, Lab, labs
from tests.lab.plumbing import is_zombie, listening_ports, wait_for, wait_for_end
from tests.lab.policies import Policy
from tests.lab.secretservice import SecretService
from tests.lab.truth import Way
from tests.lab.world import ARTICLE, FJORD, World

pytestmark = pytest.mark.namespaces


def ask(lab: Lab, place: str, recipient: str, **way: object) -> truth.Answer:
    operator = lab.world.provider
    chosen = Way(**{"host": operator.smtp_host, **way})  # type: ignore[arg-type] # keywords of Way
    return truth.ask(lab.place(place), chosen, operator.user_address, [recipient])[recipient]


def test_worlds_share_no_name_and_no_role_for_a_block() -> None:
    names = [{operator.domain for operator in world.operators} for world in (ARTICLE, FJORD)]
    assert not names[0] & names[1]
    for world in (ARTICLE, FJORD):
        blocks = [operator.block for operator in world.operators] + [world.core.block]
        assert len(set(blocks)) == len(blocks)


@pytest.mark.parametrize("place", ["home", "office", "hotel", "airport"])
def test_only_the_own_network_relays(any_lab: Lab, place: str) -> None:
    outside, inside = any_lab.world.destination.user_address, any_lab.world.provider.colleague_address
    assert ask(any_lab, place, inside).accepted
    answer = ask(any_lab, place, outside)
    assert answer.accepted == (place == "home")
    if place != "home":
        assert (answer.code, answer.text) == (554, f"5.7.1 <{outside}>: Relay access denied")


def test_authentication_opens_submission_anywhere(any_lab: Lab) -> None:
    provider, outside = any_lab.world.provider, any_lab.world.destination.user_address
    any_lab.provider.set_policy(Policy.AUTHENTICATION)
    for port, security in ((587, "starttls"), (465, "tls")):
        assert ask(any_lab, "hotel", outside, port=port, security=security, login=provider.user).accepted
        refused = ask(any_lab, "hotel", outside, port=port, security=security)
        assert (refused.code, refused.step) == (554, "rcpt")
    assert not ask(any_lab, "hotel", outside).accepted
    assert ask(any_lab, "home", outside).accepted


def test_a_wrong_password_is_refused(any_lab: Lab) -> None:
    any_lab.provider.set_policy(Policy.AUTHENTICATION)
    stranger = any_lab.world.work.user
    answer = ask(any_lab, "hotel", any_lab.world.destination.user_address, port=465, security="tls", login=stranger)
    assert (answer.step, answer.code) == ("auth", 535)


def test_a_pop_login_opens_the_relay_for_that_address_alone(any_lab: Lab) -> None:
    provider, outside = any_lab.world.provider, any_lab.world.destination.user_address
    any_lab.provider.set_policy(Policy.POP_FIRST)
    assert not ask(any_lab, "hotel", outside).accepted
    assert ask(any_lab, "hotel", outside, pop=truth.pop_login(provider, provider.user)).accepted
    assert ask(any_lab, "hotel", outside).accepted
    assert not ask(any_lab, "airport", outside).accepted
    dovecot = any_lab.provider.dovecot
    assert dovecot is not None
    assert dovecot.logins() == {str(any_lab.world.hotel.client_ip)}
    dovecot.forget_logins()
    assert not ask(any_lab, "hotel", outside).accepted


def test_a_pop_login_counts_only_under_its_policy(lab: Lab) -> None:
    provider, outside = lab.world.provider, lab.world.destination.user_address
    assert not ask(lab, "hotel", outside, pop=truth.pop_login(provider, provider.user)).accepted


def test_pop_in_clear_and_upgraded(lab: Lab) -> None:
    provider, outside = lab.world.provider, lab.world.destination.user_address
    lab.provider.set_policy(Policy.POP_FIRST)
    for security in ("none", "starttls"):
        login = truth.pop_login(provider, provider.user, port=110, security=security)
        assert ask(lab, "hotel", outside, pop=login).accepted


def test_listed_addresses_open_the_office(any_lab: Lab) -> None:
    any_lab.provider.set_policy(Policy.LISTED_ADDRESSES)
    accepted = {key: ask(any_lab, key, any_lab.world.destination.user_address).accepted for key in any_lab.world.places}
    assert accepted == {"home": True, "office": True, "hotel": False, "airport": False}


def test_the_sender_check_looks_at_network_and_login(any_lab: Lab) -> None:
    provider, outside = any_lab.world.provider, any_lab.world.destination.user_address
    any_lab.provider.set_policy(Policy.SENDER_CHECK)
    foreign = any_lab.world.work.user_address
    home, hotel = any_lab.place("home"), any_lab.place("hotel")
    plain = Way(host=provider.smtp_host)
    assert truth.ask(home, plain, provider.user_address, [outside])[outside].accepted
    refused = truth.ask(home, plain, foreign, [outside])[outside]
    assert (refused.code, refused.text) == (554, f"5.7.1 <{foreign}>: Sender address rejected: Access denied")
    signed_in = Way(host=provider.smtp_host, port=587, security="starttls", login=provider.user)
    assert truth.ask(hotel, signed_in, provider.user_address, [outside])[outside].accepted
    owned = truth.ask(hotel, signed_in, provider.colleague_address, [outside])[outside]
    assert (owned.code, "not owned by user" in owned.text) == (553, True)


def test_an_open_relay_takes_everything(lab: Lab) -> None:
    lab.provider.set_policy(Policy.OPEN_RELAY)
    assert ask(lab, "airport", lab.world.destination.user_address).accepted


def test_an_unknown_mailbox_is_refused_everywhere(lab: Lab) -> None:
    answer = ask(lab, "home", f"no-such-person@{lab.world.provider.domain}")
    assert answer.code == 550
    assert answer.text.startswith("5.1.1 ")


@pytest.mark.parametrize("site", ["home", "hotel", "office"])
def test_each_network_has_a_server_that_relays_for_it_alone(any_lab: Lab, site: str) -> None:
    operator, outside = any_lab.world.places[site], any_lab.world.destination.user_address
    way, sender = Way(host=operator.smtp_host), any_lab.world.provider.user_address
    for place in any_lab.world.places:
        accepted = truth.ask(any_lab.place(place), way, sender, [outside])[outside].accepted
        assert accepted == (place == site)


def send(lab: Lab, place: str, sender: str, recipient: str, host: str, token: str) -> None:
    lab.place(place).client.run(
        [
            sys.executable,
            "-c",
            "import smtplib, sys\nwith smtplib.SMTP(sys.argv[1]) as smtp:\n smtp.sendmail(*sys.argv[2:])",
            host,
            sender,
            recipient,
            f"From: {sender}\r\nTo: {recipient}\r\nSubject: {token}\r\n\r\nHallo\r\n",
        ]
    )


def test_messages_really_arrive(any_lab: Lab) -> None:
    world = any_lab.world
    sender, recipient = world.provider.user_address, world.destination.user_address
    for number, (place, host) in enumerate(
        (("home", world.provider.smtp_host), ("hotel", world.hotel.smtp_host), ("office", world.work.smtp_host))
    ):
        send(any_lab, place, sender, recipient, host, f"token-{world.key}-{number}")
        message = any_lab.destination.wait_for(world.destination.user.local, f"token-{world.key}-{number}")
        assert f"by {world.destination.mx_host}".encode() in message or b"Received: from" in message


def test_a_silent_drop_says_yes_and_delivers_nothing(lab: Lab) -> None:
    world = lab.world
    lab.provider.set_policy(Policy.SILENT_DROP)
    recipient = world.destination.user_address
    send(lab, "hotel", world.provider.user_address, recipient, world.provider.smtp_host, "lost-token")
    send(lab, "home", world.provider.user_address, recipient, world.provider.smtp_host, "later-token")
    lab.destination.wait_for(world.destination.user.local, "later-token")
    assert lab.destination.find(world.destination.user.local, "lost-token") is None
    assert "DISCARD" in lab.provider.postfix.log_text.upper()


@pytest.mark.parametrize(
    ("what", "outcome"), [(Filter.DROP, "silent"), (Filter.RESET, "reset"), (Filter.PROHIBITED, "unreachable")]
)
def test_filters_bite_one_port_of_one_place(lab: Lab, what: Filter, outcome: str) -> None:
    outside = lab.world.destination.user_address
    lab.provider.set_policy(Policy.AUTHENTICATION)
    lab.place("hotel").filter({25: what})
    assert ask(lab, "hotel", outside).outcome == outcome
    assert ask(lab, "hotel", outside, port=465, security="tls", login=lab.world.provider.user).accepted
    assert ask(lab, "airport", outside).outcome == "refused"
    lab.place("hotel").clear()
    assert ask(lab, "hotel", outside).outcome == "refused"


def test_a_stopped_server_answers_with_resets(lab: Lab) -> None:
    lab.provider.stop()
    assert ask(lab, "hotel", lab.world.destination.user_address).outcome == "reset"


def test_names_outside_the_world_do_not_exist(lab: Lab) -> None:
    for host in ("smtp.nowhere.example", "connectivitycheck.gstatic.com"):
        assert ask(lab, "hotel", lab.world.destination.user_address, host=host).outcome == "no-name"


def test_reverse_names_and_search_domain(any_lab: Lab) -> None:
    for key, operator in any_lab.world.places.items():
        client = any_lab.place(key).client
        name = client.run(
            [sys.executable, "-c", f"import socket; print(socket.gethostbyaddr('{operator.client_ip}')[0])"]
        )
        assert name.strip() == operator.client_name
        assert f"search {operator.search_domain}" in client.run(["cat", "/etc/resolv.conf"])


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        (Fault.VALID, "refused"),
        (Fault.WILDCARD, "refused"),
        (Fault.ENDS_SOON, "refused"),
        (Fault.EXPIRED, "untrusted"),
        (Fault.WRONG_NAME, "untrusted"),
        (Fault.UNKNOWN_AUTHORITY, "untrusted"),
        (Fault.SELF_SIGNED, "untrusted"),
    ],
)
def test_certificates(lab: Lab, fault: Fault, outcome: str) -> None:
    lab.provider.set_policy(Policy.AUTHENTICATION, certificate=fault)
    for port, security in ((587, "starttls"), (465, "tls")):
        assert ask(lab, "hotel", lab.world.destination.user_address, port=port, security=security).outcome == outcome


@pytest.mark.parametrize("round_trip_s", [0.02, 0.1, 0.3])
def test_the_delay_is_what_was_asked_for(lab: Lab, round_trip_s: float) -> None:
    place = lab.place("hotel")
    place.delay(round_trip_s)
    script = (
        "import socket, sys, time\n"
        "connection = socket.create_connection((sys.argv[1], 25)); connection.recv(99)\n"
        "took = []\n"
        "for _ in range(5):\n"
        "    start = time.monotonic(); connection.sendall(b'NOOP\\r\\n'); connection.recv(99)\n"
        "    took.append(time.monotonic() - start)\n"
        "print(min(took))"
    )
    measure = [sys.executable, "-c", script, str(lab.world.provider.smtp_ip)]
    assert float(place.client.run(measure)) >= round_trip_s
    place.delay(0)
    assert float(place.client.run(measure)) < round_trip_s


def test_published_ipv6_addresses_cannot_be_reached(any_lab: Lab) -> None:
    host = any_lab.world.provider.smtp_host
    script = (
        "import socket, sys\n"
        "found = socket.getaddrinfo(sys.argv[1], 25, type=socket.SOCK_STREAM)\n"
        "for family, kind, protocol, _, address in found:\n"
        "    with socket.socket(family, kind, protocol) as attempt:\n"
        "        print(family.name, attempt.connect_ex(address))"
    )
    said = any_lab.place("hotel").client.run([sys.executable, "-c", script, host]).split("\n")
    assert "AF_INET 0" in said
    assert [line for line in said if line.startswith("AF_INET6")] == (
        [f"AF_INET6 {errno.ENETUNREACH}"] if any_lab.world.provider.ipv6_names else []
    )


def test_a_place_can_be_offline_and_back(lab: Lab) -> None:
    place = lab.place("airport")
    place.unplug()
    assert ask(lab, "airport", lab.world.destination.user_address).outcome == "no-name"
    place.plug()
    assert ask(lab, "airport", lab.world.destination.user_address).outcome == "refused"


def test_interception_answers_in_the_servers_place(lab: Lab) -> None:
    lab.place("hotel").intercept(25, str(lab.world.hotel.smtp_ip))
    assert ask(lab, "hotel", lab.world.destination.user_address).accepted


def test_nothing_leads_outside(lab: Lab) -> None:
    for namespace in lab.namespaces.values():
        routes = namespace.run(["ip", "-o", "route", "show", "default"])
        assert (namespace.label == "core") == (routes == "")
    assert "eth0" not in lab.namespaces["core"].run(["ip", "-o", "link"])


@pytest.fixture(params=[ARTICLE, FJORD], ids=lambda world: world.key)
def passing_lab(request: pytest.FixtureRequest, lab: Lab) -> Lab:
    """A lab beside the session's one, in the state that a test leaves it in."""
    world: World = request.param
    return Lab(world, f"{lab.name}passing")


def test_down_leaves_nothing_behind(passing_lab: Lab) -> None:
    passing_lab.up()
    pids = [pid for namespace in passing_lab.namespaces.values() for pid in namespace.pids()]
    assert pids
    passing_lab.down()
    assert not [pid for pid in pids if Path(f"/proc/{pid}").exists() and not is_zombie(pid)]
    assert passing_lab.name not in labs()
    assert not list(Path("/run/netns").glob(f"*{passing_lab.name}*"))
    assert not list(Path("/etc").glob(f"netns/*{passing_lab.name}*"))
    assert f"/roampost-lab/{passing_lab.name} " not in Path("/proc/self/mounts").read_text()


def test_a_lab_that_fails_on_the_way_up_is_taken_down(passing_lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.lab.postfix.MASTER", "/bin/false")
    with pytest.raises(RuntimeError, match="postfix of"):
        passing_lab.up()
    assert passing_lab.name not in labs()
    assert not list(Path("/run/netns").glob(f"*{passing_lab.name}*"))


def test_a_guard_takes_the_lab_of_a_killed_process_away(passing_lab: Lab, pytestconfig: pytest.Config) -> None:
    passing_lab.up()
    maker = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    guard = subprocess.Popen(
        [sys.executable, "-m", "tests.lab", "guard", passing_lab.name, str(maker.pid)], cwd=pytestconfig.rootpath
    )
    os.kill(maker.pid, signal.SIGKILL)
    maker.communicate()
    assert guard.wait(timeout=20) == 0
    assert passing_lab.name not in labs()
    passing_lab.down()  # its own handles; nothing is left to take away


def test_listening_ports_of_a_server(lab: Lab) -> None:
    lab.provider.set_policy(Policy.AUTHENTICATION)
    pid = lab.namespaces["provider-servers"].pids()[0]
    assert {port for _, port in listening_ports(pid)} == {25, 110, 143, 465, 587, 993, 995}


def test_waiting_in_vain_says_what_for() -> None:
    with pytest.raises(RuntimeError, match="the moon to rise"):
        wait_for(lambda: False, "the moon to rise", limit_s=0.02)
    wait_for_end(2**22 + 1)  # no such process: at once


def test_a_keyring_that_aborts_is_there_again(lab: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secrets = SecretService(lab.namespaces["core"], lab.folder / "sanew")
    secrets.start()
    try:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", secrets.address)
        KeyringStore().put("anna@example.org", Purpose.OUTGOING, "anna", Secret("kept"))
        secrets.abort()
        kept = KeyringStore().get("anna@example.org", Purpose.OUTGOING)
        assert kept is not None
        assert kept[1].reveal() == "kept"
    finally:
        secrets.stop()
