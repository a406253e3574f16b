import asyncio
import os
import random
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar, cast

import dns.flags
import dns.message
import dns.rcode
import dns.rrset
import pytest

from assistant.model.observation import DnsLookup, Failure, RecordType
from assistant.probe import resolver as module
from assistant.probe.recorder import Recorder
from assistant.probe.resolver import ResolveError, SystemResolver, ascii_name, literal, lookup

ROOT = Path(__file__).resolve().parents[3]
T = TypeVar("T")
Handler = Callable[[dns.message.Message, bool], bytes | None]


def go(made: Coroutine[Any, Any, T]) -> T:
    async def bounded() -> T:
        async with asyncio.timeout(20):
            return await made

    return asyncio.run(bounded())


# --- a name server of the test's own -----------------------------------------------------------------------


class Udp(asyncio.DatagramProtocol):
    def __init__(self, handler: Handler) -> None:
        self.handler = handler
        self.transport: asyncio.DatagramTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.DatagramTransport, transport)

    def datagram_received(self, data: bytes, addr: tuple[str | Any, int]) -> None:
        answer = self.handler(dns.message.from_wire(data), False)
        if answer is not None and self.transport is not None:
            self.transport.sendto(answer, addr)


@asynccontextmanager
async def name_server(handler: Handler) -> AsyncIterator[SystemResolver]:
    loop = asyncio.get_running_loop()

    async def tcp(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            size = int.from_bytes(await reader.readexactly(2), "big")
            answer = handler(dns.message.from_wire(await reader.readexactly(size)), True)
            if answer is not None:
                writer.write(len(answer).to_bytes(2, "big") + answer)
                await writer.drain()
        finally:
            writer.close()

    server = await asyncio.start_server(tcp, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    transport, _ = await loop.create_datagram_endpoint(lambda: Udp(handler), ("127.0.0.1", port))
    try:
        yield SystemResolver(nameservers=[("127.0.0.1", port)], lifetime_s=1.0)
    finally:
        transport.close()
        server.close()
        await server.wait_closed()


def answering(*rows: str, rcode: dns.rcode.Rcode = dns.rcode.NOERROR, **changes: Any) -> Handler:
    """Answer every question with these records (``TYPE rest``)."""

    def handler(query: dns.message.Message, tcp: bool) -> bytes:
        answer = dns.message.make_response(query)
        answer.set_rcode(rcode)
        name = query.question[0].name
        for row in rows:
            kind, _, rest = row.partition(" ")
            answer.answer.append(dns.rrset.from_text(name, 60, "IN", kind, rest))
        if changes.get("truncate") and not tcp:
            answer.answer.clear()
            answer.flags |= dns.flags.TC
        if "id" in changes:
            answer.id = query.id ^ 1
        return answer.to_wire()

    return handler


async def ask(handler: Handler, name: str, record: RecordType) -> tuple[str, ...]:
    async with name_server(handler) as resolver:
        return await resolver.records(name, record)


def failure_of(handler: Handler, record: RecordType = RecordType.MX) -> Failure:
    with pytest.raises(ResolveError) as caught:
        go(ask(handler, "proseware.com", record))
    return caught.value.failure


def test_mx_most_preferred_first() -> None:
    handler = answering("MX 20 b.example.", "MX 10 A.Example.", "MX 30 c.example.")
    assert go(ask(handler, "proseware.com", RecordType.MX)) == ("a.example", "b.example", "c.example")


def test_the_dns_own_addresses() -> None:
    handler = answering("A 127.0.0.2", "A 127.0.0.10")
    assert set(go(ask(handler, "7.2.0.192.bl.example", RecordType.A))) == {"127.0.0.2", "127.0.0.10"}


@pytest.mark.parametrize(("record", "value"), [(RecordType.A, "192.0.2.25"), (RecordType.AAAA, "2001:db8::25")])
def test_published_addresses_come_from_the_dns(record: RecordType, value: str) -> None:
    assert go(ask(answering(f"{record.value} {value}"), "proseware.com", record)) == (value,)
    assert failure_of(answering(), record) is Failure.DNS_NO_DATA


def test_policies_are_kept_however_many_other_texts_there_are() -> None:
    rows = [f'TXT "verification={number}"' for number in range(40)]
    found = go(ask(answering(*rows, 'TXT "v=spf1 -all"'), "proseware.com", RecordType.TXT))
    assert found[0] == "v=spf1 -all" and len(found) == 16


def test_a_null_mx_is_an_answer() -> None:
    assert go(ask(answering("MX 0 ."), "proseware.com", RecordType.MX)) == ()


def test_srv_by_priority_with_ports() -> None:
    handler = answering("SRV 10 1 587 late.example.", "SRV 0 1 465 first.example.")
    name = "_submissions._tcp.proseware.com"
    assert go(ask(handler, name, RecordType.SRV)) == ("first.example:465", "late.example:587")


def test_srv_by_weight_within_a_priority(monkeypatch: pytest.MonkeyPatch) -> None:
    random.seed(1)
    handler = answering("SRV 0 65535 465 heavy.example.", "SRV 0 1 465 light.example.")
    first = [go(ask(handler, "_s._tcp.proseware.com", RecordType.SRV))[0] for _ in range(6)]
    assert first.count("heavy.example:465") >= 5


def test_an_srv_that_says_no_is_an_answer() -> None:
    assert go(ask(answering("SRV 0 0 0 ."), "_imap._tcp.proseware.com", RecordType.SRV)) == ()


def test_txt_strings_are_joined() -> None:
    handler = answering('TXT "v=spf1 ip4:192.0.2.0/24" " -all"', 'TXT "\\255\\000x"')
    assert set(go(ask(handler, "proseware.com", RecordType.TXT))) == {
        "v=spf1 ip4:192.0.2.0/24 -all",
        "\ufffd\x00x",
    }


def test_no_more_than_sixteen() -> None:
    handler = answering(*(f"MX 10 m{n}.example." for n in range(40)), truncate=True)
    assert len(go(ask(handler, "proseware.com", RecordType.MX))) == 16


def test_targets_that_no_host_is_called_are_left_out() -> None:
    handler = answering("MX 10 a\\032b.example.", "MX 20 good.example.", "MX 5 \\000.example.")
    assert go(ask(handler, "proseware.com", RecordType.MX)) == ("good.example",)


def test_a_truncated_answer_is_fetched_over_tcp() -> None:
    assert go(ask(answering("MX 10 a.example.", truncate=True), "proseware.com", RecordType.MX)) == ("a.example",)


def test_no_such_name() -> None:
    assert failure_of(answering(rcode=dns.rcode.NXDOMAIN)) is Failure.DNS_NXDOMAIN


def test_a_name_without_such_records() -> None:
    assert failure_of(answering()) is Failure.DNS_NO_DATA


@pytest.mark.parametrize("rcode", [dns.rcode.SERVFAIL, dns.rcode.REFUSED])
def test_a_server_that_refuses(rcode: dns.rcode.Rcode) -> None:
    assert failure_of(answering(rcode=rcode)) is Failure.DNS_SERVFAIL


def test_a_server_that_never_answers() -> None:
    assert failure_of(lambda query, tcp: None) is Failure.DNS_TIMED_OUT


def test_an_answer_with_another_id_is_no_answer() -> None:
    assert failure_of(answering("MX 1 liar.example.", id=True)) is Failure.DNS_TIMED_OUT


def test_an_answer_to_another_question_is_no_answer() -> None:
    def lying(query: dns.message.Message, tcp: bool) -> bytes:
        other = dns.message.make_query("other.example.", "MX", id=query.id)
        answer = dns.message.make_response(other)
        answer.answer.append(dns.rrset.from_text("other.example.", 60, "IN", "MX", "1 liar.example."))
        return answer.to_wire()

    assert failure_of(lying) in {Failure.DNS_TIMED_OUT, Failure.DNS_SERVFAIL}


@pytest.mark.parametrize("junk", [b"", b"\0", b"\xff" * 500])
def test_junk_is_no_answer(junk: bytes) -> None:
    assert failure_of(lambda query, tcp: junk) in {Failure.DNS_TIMED_OUT, Failure.DNS_SERVFAIL}


def test_a_port_where_nobody_listens() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    resolver = SystemResolver(nameservers=[("127.0.0.1", port)], lifetime_s=0.5)
    with pytest.raises(ResolveError) as caught:
        go(resolver.records("proseware.com", RecordType.MX))
    assert caught.value.failure in {Failure.DNS_SERVFAIL, Failure.DNS_TIMED_OUT}


@pytest.mark.parametrize("content", [None, "", "search example\n", "nameserver\noptions ndots:zz timeout\n", "\0\xff"])
def test_no_name_server_is_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: str | None) -> None:
    import dns.resolver

    path = tmp_path / "resolv.conf"
    if content is not None:
        path.write_text(content)
    real = dns.resolver.BaseResolver.read_resolv_conf
    monkeypatch.setattr(dns.resolver.BaseResolver, "read_resolv_conf", lambda self, _: real(self, str(path)))
    with pytest.raises(ResolveError) as caught:
        go(SystemResolver().records("proseware.com", RecordType.MX))
    assert caught.value.failure is Failure.DNS_SERVFAIL


# --- addresses, by a made-up getaddrinfo -------------------------------------------------------------------


def found(*addresses: str) -> list[Any]:
    return [(socket.AF_INET6 if ":" in ip else socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, 0)) for ip in addresses]


def system(monkeypatch: pytest.MonkeyPatch, answer: Callable[[str, int], list[Any]]) -> SystemResolver:
    def getaddrinfo(host: str, port: object, family: int, kind: int) -> list[Any]:
        assert kind == socket.SOCK_STREAM
        return answer(host, family)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return SystemResolver()


def test_addresses_once_each_in_the_systems_order(monkeypatch: pytest.MonkeyPatch) -> None:
    resolver = system(
        monkeypatch, lambda host, family: found("2001:db8::1", "192.0.2.1", "192.0.2.1", "fe80::1%eth0", "2001:DB8::1")
    )
    assert go(resolver.addresses("smtp.example")) == ("2001:db8::1", "192.0.2.1", "fe80::1")


def test_addresses_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    resolver = system(monkeypatch, lambda host, family: found(*(f"192.0.2.{n}" for n in range(200))))
    assert len(go(resolver.addresses("smtp.example"))) == 16


def test_addresses_that_nothing_can_be_connected_to_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    resolver = system(monkeypatch, lambda host, family: found("0.0.0.0", "::", "224.0.0.1", "junk"))
    with pytest.raises(ResolveError) as caught:
        go(resolver.addresses("smtp.example"))
    assert caught.value.failure is Failure.DNS_NO_DATA


@pytest.mark.parametrize(
    ("code", "failure"),
    [
        (socket.EAI_NONAME, Failure.DNS_NXDOMAIN),
        (getattr(socket, "EAI_NODATA", 11004), Failure.DNS_NO_DATA),
        (getattr(socket, "EAI_ADDRFAMILY", 11004), Failure.DNS_NO_DATA),
        (socket.EAI_AGAIN, Failure.DNS_SERVFAIL),
        (socket.EAI_FAIL, Failure.DNS_SERVFAIL),
        (4711, Failure.DNS_SERVFAIL),
    ],
)
def test_codes_of_getaddrinfo(monkeypatch: pytest.MonkeyPatch, code: int, failure: Failure) -> None:
    def refuse(host: str, family: int) -> list[Any]:
        raise socket.gaierror(code, "said so")

    with pytest.raises(ResolveError) as caught:
        go(system(monkeypatch, refuse).addresses("smtp.example"))
    assert (caught.value.failure, caught.value.detail) == (failure, "said so")


@pytest.mark.parametrize("fault", [OSError(24, "Too many open files"), UnicodeError("label too long")])
def test_other_faults_of_getaddrinfo(monkeypatch: pytest.MonkeyPatch, fault: Exception) -> None:
    def refuse(host: str, family: int) -> list[Any]:
        raise fault

    with pytest.raises(ResolveError) as caught:
        go(system(monkeypatch, refuse).addresses("smtp.example"))
    assert caught.value.failure is Failure.DNS_SERVFAIL


def test_late_is_silence() -> None:
    assert module._failure_of_getaddrinfo(socket.EAI_AGAIN, 5.0) is Failure.DNS_TIMED_OUT


def test_a_name_server_that_drops_aaaa_questions_costs_little(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_HEDGE_S", 0.01)
    release = threading.Event()

    def half(host: str, family: int) -> list[Any]:
        if family == socket.AF_UNSPEC:
            release.wait(20)
            raise socket.gaierror(socket.EAI_AGAIN, "late")
        return found("192.0.2.1")

    try:
        assert go(system(monkeypatch, half).addresses("smtp.example")) == ("192.0.2.1",)
    finally:
        release.set()


def test_when_the_second_question_fails_the_first_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_HEDGE_S", 0.01)
    asked = threading.Event()

    def six_only(host: str, family: int) -> list[Any]:
        if family == socket.AF_UNSPEC:
            assert asked.wait(20)
            return found("2001:db8::1")
        asked.set()
        raise socket.gaierror(socket.EAI_NONAME, "no IPv4")

    assert go(system(monkeypatch, six_only).addresses("smtp.example")) == ("2001:db8::1",)


def test_both_questions_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_HEDGE_S", 0.01)
    asked = threading.Event()

    def neither(host: str, family: int) -> list[Any]:
        if family == socket.AF_UNSPEC:
            assert asked.wait(20)
            raise socket.gaierror(socket.EAI_AGAIN, "late")
        asked.set()
        raise socket.gaierror(socket.EAI_NONAME, "no such name")

    with pytest.raises(ResolveError) as caught:
        go(system(monkeypatch, neither).addresses("smtp.example"))
    assert caught.value.failure in {Failure.DNS_NXDOMAIN, Failure.DNS_SERVFAIL}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("2001:DB8:0::1", "2001:db8::1"),
        ("[192.0.2.1]", "192.0.2.1"),
        ("[2001:db8::1]", "2001:db8::1"),
        ("[IPv6:2001:db8::1]", "2001:db8::1"),
        ("fe80::1%eth0", "fe80::1"),
        ("smtp.example", None),
        ("1.2.3", None),
        ("", None),
        ("[", None),
        ("[]", None),
        ("192.0.2.1.", None),
    ],
)
def test_literals(text: str, number: str | None) -> None:
    assert literal(text) == number


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("Smtp.Example.", "smtp.example"),
        ("münchen.example", "xn--mnchen-3ya.example"),
        ("straße.example", "xn--strae-oqa.example"),
        ("_submission._tcp.example", "_submission._tcp.example"),
        ("mail", "mail"),
    ],
)
def test_names_become_a_labels(name: str, sent: str) -> None:
    assert ascii_name(name) == sent


BAD_NAMES = ["", ".", "..", "a..b", ".a", "x" * 64, "a." * 127 + "a", "a b", "a\0b", "a\nb"]
BAD_NAMES += ["ü" * 80, "\u2028", "é\ud800", "xn--\u00fc"]


@pytest.mark.parametrize("name", BAD_NAMES, ids=range(len(BAD_NAMES)))
@pytest.mark.parametrize("record", list(RecordType))
def test_what_is_no_name_is_a_failure_and_asks_nobody(name: str, record: RecordType) -> None:
    recorder = Recorder(time.monotonic)
    seen = go(lookup(SystemResolver(), recorder, name, record))
    assert (seen.failure, seen.answers) == (Failure.DNS_NXDOMAIN, ())


# --- reverse names -----------------------------------------------------------------------------------------


def reverse(
    monkeypatch: pytest.MonkeyPatch, answer: Callable[[str], tuple[str, list[str], list[str]]]
) -> SystemResolver:
    monkeypatch.setattr(socket, "gethostbyaddr", answer)
    return SystemResolver()


def test_reverse_names(monkeypatch: pytest.MonkeyPatch) -> None:
    resolver = reverse(
        monkeypatch,
        lambda ip: ("Host.Hotel.example", ["1.2.0.192.in-addr.arpa", "alias.example", "192.0.2.1", "a b"], [ip]),
    )
    assert go(resolver.records("192.0.2.1", RecordType.PTR)) == ("host.hotel.example", "alias.example")


def test_an_address_for_a_name_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ResolveError) as caught:
        go(reverse(monkeypatch, lambda ip: ("192.0.2.1", [], [ip])).records("192.0.2.1", RecordType.PTR))
    assert caught.value.failure is Failure.DNS_NO_DATA


@pytest.mark.parametrize(
    ("fault", "failure"),
    [
        (socket.herror(1, "Unknown host"), Failure.DNS_NXDOMAIN),
        (socket.herror(2, "Host name lookup failure"), Failure.DNS_SERVFAIL),
        (socket.herror(4, "No address"), Failure.DNS_NO_DATA),
        (OSError(5, "I/O"), Failure.DNS_SERVFAIL),
    ],
)
def test_no_reverse_name(monkeypatch: pytest.MonkeyPatch, fault: OSError, failure: Failure) -> None:
    def refuse(ip: str) -> tuple[str, list[str], list[str]]:
        raise fault

    with pytest.raises(ResolveError) as caught:
        go(reverse(monkeypatch, refuse).records("192.0.2.1", RecordType.PTR))
    assert caught.value.failure is failure


# --- the recorded look-up ----------------------------------------------------------------------------------


class Scripted:
    """A resolver that does what it was told."""

    def __init__(self, act: Callable[[], Awaitable[tuple[str, ...]]]) -> None:
        self.act = act

    async def addresses(self, host: str) -> tuple[str, ...]:
        return await self.act()

    async def records(self, name: str, record: RecordType) -> tuple[str, ...]:
        return await self.act()


async def forever() -> tuple[str, ...]:
    await asyncio.Event().wait()
    raise AssertionError


async def one() -> tuple[str, ...]:
    return ("192.0.2.1",)


async def servfail() -> tuple[str, ...]:
    raise ResolveError(Failure.DNS_SERVFAIL, "x" * 5000)


def test_a_look_up_is_recorded() -> None:
    recorder = Recorder(time.monotonic)
    seen = go(lookup(Scripted(one), recorder, "smtp.example", RecordType.ADDRESS, account="a"))
    assert recorder.evidence.observations == (seen,)
    assert (seen.name, seen.record, seen.answers, seen.failure) == (
        "smtp.example",
        RecordType.ADDRESS,
        ("192.0.2.1",),
        None,
    )
    assert (seen.id, seen.account) == (1, "a")
    assert seen.elapsed_s >= 0


def test_a_numeric_address_answers_itself() -> None:
    seen = go(lookup(Scripted(forever), Recorder(time.monotonic), "[192.0.2.7]", RecordType.ADDRESS))
    assert seen.answers == ("192.0.2.7",)


def test_a_failure_is_recorded_with_a_bounded_detail() -> None:
    seen = go(lookup(Scripted(servfail), Recorder(time.monotonic), "smtp.example", RecordType.MX))
    assert (seen.failure, seen.answers) == (Failure.DNS_SERVFAIL, ())
    assert len(seen.detail) == 300


def test_the_deadline_holds() -> None:
    seen = go(lookup(Scripted(forever), Recorder(time.monotonic), "smtp.example", RecordType.MX, deadline_s=0.01))
    assert seen.failure is Failure.DNS_TIMED_OUT


def test_a_cancelled_look_up_is_recorded_too() -> None:
    recorder = Recorder(time.monotonic)

    async def cancel() -> None:
        task = asyncio.ensure_future(lookup(Scripted(forever), recorder, "smtp.example", RecordType.MX))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    go(cancel())
    (seen,) = recorder.evidence.observations
    assert isinstance(seen, DnsLookup)
    assert seen.failure is Failure.CANCELLED


def test_a_hung_system_resolver_does_not_hold_the_deadline_up(monkeypatch: pytest.MonkeyPatch) -> None:
    release = threading.Event()

    def hang(host: str, family: int) -> list[Any]:
        release.wait(20)
        return []

    try:
        resolver = system(monkeypatch, hang)
        seen = go(lookup(resolver, Recorder(time.monotonic), "smtp.example", RecordType.ADDRESS, deadline_s=0.02))
        assert seen.failure is Failure.DNS_TIMED_OUT
    finally:
        release.set()


def test_start_up_does_not_pay_for_dnspython() -> None:
    code = "import sys, assistant.probe.resolver; assert 'dns' not in sys.modules and 'idna' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


# --- the real system resolver in a namespace of its own ----------------------------------------------------

IN_NAMESPACE = """
import asyncio, socket, subprocess, sys, time
from pathlib import Path
folder = Path(sys.argv[1])
subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
for name in ("resolv.conf", "hosts", "nsswitch.conf"):
    subprocess.run(["mount", "--bind", str(folder / name), f"/etc/{name}"], check=True)
from assistant.model.observation import RecordType
from assistant.probe.recorder import Recorder
from assistant.probe.resolver import SystemResolver, lookup
server = None
if sys.argv[2] == "dnsmasq":
    server = subprocess.Popen([
        "dnsmasq", "--no-daemon", "--no-resolv", "--no-hosts", "--port=53", "--listen-address=127.0.0.1",
        "--bind-interfaces", "--user=root", "--pid-file=",
        "--host-record=smtp.proseware.com,198.51.100.25,2001:db8::25",
        "--address=/only4.example/198.51.100.4", "--local=/example/", "--local=/proseware.com/",
        "--mx-host=proseware.com,mx.proseware.com,10",
        "--srv-host=_submissions._tcp.proseware.com,smtp.proseware.com,465",
        "--txt-record=proseware.com,v=spf1 -all",
    ], stderr=subprocess.DEVNULL)
    for _ in range(1000):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", 53)) == 0:
                break
        subprocess.run(["true"], check=True)
async def main():
    recorder = Recorder(time.monotonic)
    for line in sys.argv[3:]:
        record, _, name = line.partition("=")
        seen = await lookup(SystemResolver(), recorder, name, RecordType(record), deadline_s=8)
        print(record, name, seen.failure or "-", ",".join(seen.answers), sep="|", flush=True)
try:
    asyncio.run(main())
finally:
    if server is not None:
        server.terminate()
        server.wait()
"""


def in_namespace(folder: Path, resolv: str, server: str, *questions: str) -> list[str]:
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("unshare") is None:
        pytest.skip("needs root and namespaces")
    if server == "dnsmasq" and shutil.which("dnsmasq") is None:
        pytest.skip("dnsmasq is not installed")
    (folder / "resolv.conf").write_text(resolv)
    (folder / "hosts").write_text("127.0.0.1 localhost\n198.51.100.77 hosts-only.example gateway\n")
    (folder / "nsswitch.conf").write_text("hosts: files dns\n")
    done = subprocess.run(
        ["unshare", "-n", "-m", sys.executable, "-c", IN_NAMESPACE, str(folder), server, *questions],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.namespaces
def test_real_answers(tmp_path: Path) -> None:
    said = in_namespace(
        tmp_path,
        "nameserver 127.0.0.1\n",
        "dnsmasq",
        "ADDRESS=smtp.proseware.com",
        "ADDRESS=only4.example",
        "ADDRESS=nosuch.example",
        "ADDRESS=proseware.com",
        "ADDRESS=hosts-only.example",
        "PTR=198.51.100.77",
        "MX=proseware.com",
        "SRV=_submissions._tcp.proseware.com",
        "TXT=proseware.com",
        "TXT=smtp.proseware.com",
        "MX=nosuch.example",
    )
    first, *rest = said
    assert set(first.rpartition("|")[2].split(",")) == {"198.51.100.25", "2001:db8::25"}
    assert rest == [
        "ADDRESS|only4.example|-|198.51.100.4",
        "ADDRESS|nosuch.example|dns-nxdomain|",
        "ADDRESS|proseware.com|dns-no-data|",
        "ADDRESS|hosts-only.example|-|198.51.100.77",
        "PTR|198.51.100.77|-|hosts-only.example,gateway",
        "MX|proseware.com|-|mx.proseware.com",
        "SRV|_submissions._tcp.proseware.com|-|smtp.proseware.com:465",
        "TXT|proseware.com|-|v=spf1 -all",
        "TXT|smtp.proseware.com|dns-no-data|",
        "MX|nosuch.example|dns-nxdomain|",
    ]


@pytest.mark.namespaces
def test_nobody_answers(tmp_path: Path) -> None:
    said = in_namespace(
        tmp_path, "nameserver 127.0.0.1\noptions timeout:1 attempts:1\n", "none", "ADDRESS=smtp.example", "MX=example"
    )
    assert said == ["ADDRESS|smtp.example|dns-servfail|", "MX|example|dns-timed-out|"]


@pytest.mark.namespaces
def test_an_empty_resolv_conf(tmp_path: Path) -> None:
    said = in_namespace(tmp_path, "", "none", "ADDRESS=smtp.example", "MX=example", "ADDRESS=hosts-only.example")
    assert said == [
        "ADDRESS|smtp.example|dns-servfail|",
        "MX|example|dns-servfail|",
        "ADDRESS|hosts-only.example|-|198.51.100.77",
    ]
