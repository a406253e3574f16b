"""SPF from gathered answers: RFC 7208's own examples and limits, garbage, and no way to a resolver."""

import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import NoReturn

import pytest

from assistant.engine.forecast.inquiry import Inquiry
from assistant.engine.forecast.spf import LONGEST_TEXT, SEVERITY, SpfResult, evaluate, load, worst
from assistant.model.observation import DnsLookup, Failure, RecordType
from tests.unit.engine.forecast.zone import Zone, in_rounds, lookups

SENDER = "strong-bad@example.com"

# RFC 7208 appendix A.
EXAMPLE: Zone = {
    "A example.com": ("192.0.2.10", "192.0.2.11"),
    "A amy.example.com": "192.0.2.65",
    "A bob.example.com": "192.0.2.66",
    "A mail-a.example.com": "192.0.2.129",
    "A mail-b.example.com": "192.0.2.130",
    "MX example.com": ("mail-a.example.com", "mail-b.example.com"),
    "A mail-c.example.org": "192.0.2.140",
    "MX example.org": "mail-c.example.org",
    "PTR 192.0.2.10": "example.com",
    "PTR 192.0.2.65": "amy.example.com",
    "PTR 10.0.0.4": "bob.example.com",
}


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No evaluation in this module gets as far as a socket."""
    load()

    def refuse(*_: object, **__: object) -> NoReturn:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    yield


def result(zone: Zone, address: str, sender: str = SENDER, helo: str = "relay.example.net") -> SpfResult:
    found, _ = in_rounds(zone, lambda inquiry: evaluate(inquiry, address=address, sender=sender, helo=helo))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("record", "address", "expected"),
    [
        ("v=spf1 +all", "192.0.2.129", "pass"),
        ("v=spf1 a -all", "192.0.2.10", "pass"),
        ("v=spf1 a -all", "192.0.2.129", "fail"),
        ("v=spf1 a:example.org -all", "192.0.2.10", "fail"),
        ("v=spf1 mx -all", "192.0.2.129", "pass"),
        ("v=spf1 mx -all", "192.0.2.10", "fail"),
        ("v=spf1 mx:example.org -all", "192.0.2.140", "pass"),
        ("v=spf1 mx mx:example.org -all", "192.0.2.130", "pass"),
        ("v=spf1 mx/30 mx:example.org/30 -all", "192.0.2.131", "pass"),
        ("v=spf1 mx/30 mx:example.org/30 -all", "192.0.2.143", "pass"),
        ("v=spf1 ptr -all", "192.0.2.65", "pass"),
        ("v=spf1 ptr -all", "10.0.0.4", "fail"),
        ("v=spf1 ip4:192.0.2.128/28 -all", "192.0.2.65", "fail"),
        ("v=spf1 ip4:192.0.2.128/28 -all", "192.0.2.129", "pass"),
        ("v=spf1 ?all", "192.0.2.1", "neutral"),
        ("v=spf1 ~all", "192.0.2.1", "softfail"),
        ("v=spf1", "192.0.2.1", "neutral"),
        ("v=spf1 ip6:2001:db8::/32 -all", "2001:db8::25", "pass"),
        ("v=spf1 ip4:0.0.0.0/0 -all", "2001:db8::25", "fail"),
        ("v=spf1 ip4:192.0.2.0/24 -all", "::ffff:192.0.2.7", "pass"),
        ("V=SPF1 IP4:192.0.2.1 -ALL", "192.0.2.1", "pass"),
    ],
)
def test_examples_of_the_rfc(record: str, address: str, expected: str) -> None:
    assert result({**EXAMPLE, "TXT example.com": record}, address).value == expected


MACRO: Zone = {
    "TXT example.com": "v=spf1 exists:%{ir}.%{l1r+-}._spf.%{d} -all",
    "A 3.2.0.192.strong._spf.example.com": "127.0.0.2",
    "A 4.2.0.192.bad._spf.example.com": "127.0.0.2",
}


@pytest.mark.parametrize(
    ("zone", "address", "expected"),
    [
        # Of section 7.4 and appendix A.3: exists with macros.
        ({**MACRO, "A 3.2.0.192.bad._spf.example.com": "127.0.0.2"}, "192.0.2.3", "pass"),
        ({**MACRO}, "192.0.2.5", "fail"),
        # include: only a pass matches (section 5.2).
        (
            {"TXT example.com": "v=spf1 include:a.example -all", "TXT a.example": "v=spf1 ip4:192.0.2.1 -all"},
            "192.0.2.1",
            "pass",
        ),
        (
            {
                "TXT example.com": "v=spf1 include:a.example ip4:192.0.2.9 -all",
                "TXT a.example": "v=spf1 -all",
            },
            "192.0.2.9",
            "pass",
        ),
        ({"TXT example.com": "v=spf1 include:a.example -all"}, "192.0.2.1", "permerror"),
        # redirect takes the other's answer whole (section 6.1).
        ({"TXT example.com": "v=spf1 redirect=a.example", "TXT a.example": "v=spf1 -all"}, "192.0.2.1", "fail"),
        ({"TXT example.com": "v=spf1 redirect=a.example"}, "192.0.2.1", "permerror"),
        (
            {
                "TXT example.com": "v=spf1 include:a.example -all",
                "TXT a.example": "v=spf1 redirect=b.example",
                "TXT b.example": "v=spf1 a:c.example ~all",
                "A c.example": "192.0.2.77",
            },
            "192.0.2.77",
            "pass",
        ),
        # No record, several records, other records beside (section 4.5).
        ({}, "192.0.2.1", "none"),
        ({"TXT example.com": ("hello", "v=spf10 -all")}, "192.0.2.1", "none"),
        ({"TXT example.com": ("hello", "v=spf1 -all")}, "192.0.2.1", "fail"),
        ({"TXT example.com": ("v=spf1 -all", "v=spf1 +all")}, "192.0.2.1", "permerror"),
        # Nobody answered (section 2.6.6), at the top and below.
        ({"TXT example.com": Failure.DNS_TIMED_OUT}, "192.0.2.1", "temperror"),
        (
            {"TXT example.com": "v=spf1 include:a.example -all", "TXT a.example": Failure.DNS_SERVFAIL},
            "192.0.2.1",
            "temperror",
        ),
        ({"TXT example.com": "v=spf1 ip4:192.0.2.1 a -all", "A example.com": Failure.CANCELLED}, "192.0.2.1", "pass"),
        # Two look-ups without an answer are borne, three are not (section 4.6.4).
        ({"TXT example.com": "v=spf1 a:x1.example a:x2.example ~all"}, "192.0.2.1", "softfail"),
        ({"TXT example.com": "v=spf1 a:x1.example a:x2.example a:x3.example ~all"}, "192.0.2.1", "permerror"),
        # Circles.
        ({"TXT example.com": "v=spf1 include:example.com -all"}, "192.0.2.1", "permerror"),
        (
            {"TXT example.com": "v=spf1 include:a.example -all", "TXT a.example": "v=spf1 include:example.com -all"},
            "192.0.2.1",
            "permerror",
        ),
        (
            {"TXT example.com": "v=spf1 redirect=a.example", "TXT a.example": "v=spf1 redirect=example.com"},
            "192.0.2.1",
            "permerror",
        ),
        # An explanation is never asked for.
        ({"TXT example.com": "v=spf1 -all exp=why.example.com"}, "192.0.2.1", "fail"),
        # A record that may have been cut off is not taken at its word.
        ({"TXT example.com": "v=spf1 " + "ip4:192.0.2.1 " * 200 + "-all"}, "192.0.2.1", "temperror"),
    ],
)
def test_other_records(zone: Zone, address: str, expected: str) -> None:
    assert result(zone, address).value == expected
    assert "TXT why.example.com" not in lookups(
        in_rounds(zone, lambda inquiry: evaluate(inquiry, address=address, sender=SENDER, helo="h.example"))[1]
    )


def test_ten_look_ups_are_borne_and_eleven_are_not() -> None:
    def chain(length: int) -> Zone:
        zone = {f"TXT d{number}.example": f"v=spf1 include:d{number + 1}.example -all" for number in range(length)}
        zone[f"TXT d{length}.example"] = "v=spf1 ip4:192.0.2.1 -all"
        return zone

    assert result(chain(10), "192.0.2.1", sender="a@d0.example") is SpfResult.PASS
    assert result(chain(11), "192.0.2.1", sender="a@d0.example") is SpfResult.PERMERROR


def test_more_than_ten_mx_hosts_are_a_fault() -> None:
    hosts = tuple(f"m{number}.example.com" for number in range(11))
    zone: dict[str, str | tuple[str, ...] | Failure] = {"TXT example.com": "v=spf1 mx -all", "MX example.com": hosts}
    assert result(zone, "192.0.2.1") is SpfResult.PERMERROR


@pytest.mark.parametrize(
    "record",
    [
        "v=spf1 ip4:300.1.1.1 -all",
        "v=spf1 ip4:192.0.2.0/33 -all",
        "v=spf1 ip6:zz::/1 -all",
        "v=spf1 bogus -all",
        "v=spf1 a:%{z} -all",
        "v=spf1 exists:%{" + "9" * 1500 + "d}.example -all",
        "v=spf1 a:" + "." * 300,
        "v=spf1 =",
        "v=spf1 \x00\x01 -all",
        "v=spf1 blåbær -all",
        "v=spf1 include: -all",
        "v=spf1 redirect= redirect=",
        "v=spf1 all:all",
        "v=spf1 " + "a:" + "x" * 64 + ".example -all -all",
    ],
)
def test_garbage_never_breaks_out(record: str) -> None:
    assert len(record) < LONGEST_TEXT
    assert result({"TXT example.com": record}, "192.0.2.1") in {SpfResult.PERMERROR, SpfResult.FAIL}


@pytest.mark.parametrize("sender", ["a@", "@example.com", 'a"b@c"@example.com', "x" * 300 + "@example.com", "a@b..c"])
def test_odd_senders_never_break_out(sender: str) -> None:
    assert result({"TXT example.com": "v=spf1 exists:%{l}.%{d} -all"}, "192.0.2.1", sender=sender) in SEVERITY


def test_all_that_stands_in_one_record_is_asked_for_at_once() -> None:
    zone: Zone = {
        "TXT example.com": "v=spf1 a:one.example mx:two.example include:three.example exists:four.example -all",
        "A one.example": "192.0.2.1",
        "MX two.example": ("mx1.two.example", "mx2.two.example"),
        "A mx1.two.example": "192.0.2.2",
        "A mx2.two.example": "192.0.2.3",
        "TXT three.example": "v=spf1 a:five.example -all",
        "A four.example": Failure.DNS_NO_DATA,
    }
    found, rounds = in_rounds(
        zone, lambda inquiry: evaluate(inquiry, address="198.51.100.1", sender=SENDER, helo="h.example")
    )
    assert found is SpfResult.FAIL
    assert [set(lookups([one])) for one in rounds] == [
        {"TXT example.com"},
        {"A one.example", "MX two.example", "TXT three.example", "A four.example"},
        {"A mx1.two.example", "A mx2.two.example", "A five.example"},
    ]


def test_ipv6_asks_for_aaaa() -> None:
    zone: Zone = {"TXT example.com": "v=spf1 a -all", "AAAA example.com": "2001:db8::25"}
    found, rounds = in_rounds(
        zone, lambda inquiry: evaluate(inquiry, address="2001:db8::25", sender=SENDER, helo="h.example")
    )
    assert (found, lookups(rounds)) == (SpfResult.PASS, ["TXT example.com", "AAAA example.com"])


def test_while_something_is_wanting_there_is_no_result() -> None:
    top = DnsLookup(
        id=1,
        started_s=0,
        elapsed_s=0,
        name="Example.COM.",
        record=RecordType.TXT,
        answers=("v=spf1 include:a.example -all",),
    )
    inquiry = Inquiry([top])
    assert evaluate(inquiry, address="192.0.2.1", sender=SENDER, helo="h.example") is None
    assert list(inquiry.missing) == [("a.example", RecordType.TXT)]
    assert list(inquiry.read) == [1]
    # Nor is there one where somebody else already noted the same as wanting.
    assert evaluate(inquiry, address="192.0.2.2", sender=SENDER, helo="h.example") is None


def test_pyspf_cannot_ask_the_dns() -> None:
    import spf  # type: ignore[import-untyped] # pyspf has no types

    with pytest.raises(RuntimeError, match="asked the DNS itself"):
        spf.DNSLookup("example.com", "TXT", True, 1)
    with pytest.raises(RuntimeError, match="asked the DNS itself"):
        spf.check2(i="192.0.2.1", s=SENDER, h="h.example")


def test_threads_share_nothing() -> None:
    ready = threading.Barrier(8)

    def one(number: int) -> SpfResult:
        ready.wait(10)
        address = f"192.0.2.{number}"
        zone: Zone = {"TXT example.com": f"v=spf1 ip4:{address} -all" if number % 2 else "v=spf1 -all"}
        return result(zone, address)

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(one, range(8)))
    assert found == [SpfResult.PASS if number % 2 else SpfResult.FAIL for number in range(8)]


def test_pyspf_is_loaded_only_when_something_is_evaluated_and_warns_of_nothing() -> None:
    script = (
        "import sys, assistant.engine.decide, assistant.session.diagnosis\n"
        "assert 'spf' not in sys.modules and 'dns' not in sys.modules\n"
        "from assistant.engine.forecast.spf import load\n"
        "load()\n"
        "assert 'spf' in sys.modules\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-B", "-c", script], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_worst_result_counts() -> None:
    assert worst([SpfResult.PASS, SpfResult.SOFTFAIL, SpfResult.NONE]) is SpfResult.SOFTFAIL
    assert worst([SpfResult.PASS]) is SpfResult.PASS
    with pytest.raises(ValueError, match="empty"):
        worst([])
