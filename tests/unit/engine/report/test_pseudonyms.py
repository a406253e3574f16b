"""Stand-ins: which, for what, the same throughout; and what may be shown as it is."""

import pytest

from assistant.engine.report.pseudonyms import Pseudonyms
from assistant.engine.report.scrub import LONGEST, Scrubber
from tests.support.scene import registrable


def names(*, server: str | None = "smtp.bigpost.com") -> Pseudonyms:
    result = Pseudonyms(registrable)
    result.learn_mailbox("anna.rossi@proseware.com")
    result.learn_mailbox("bob@hp.net")
    result.learn_name("network", "Hotel Bellavista")
    result.learn_name("person", "annas-laptop")
    if server is not None:
        result.learn_server(server)
    return result


@pytest.mark.parametrize(
    ("host", "shown"),
    [
        ("smtp.proseware.com", "smtp.domain1.example"),
        ("SMTP.Proseware.com.", "smtp.domain1.example"),
        ("*.proseware.com", "*.domain1.example"),
        ("proseware.com", "domain1.example"),
        ("payroll.proseware.com", "host1.domain1.example"),
        ("a.b.mail2.proseware.com", "host1.mail2.domain1.example"),
        ("smtp.bigpost.com", "smtp.bigpost.com"),
        ("cluster-north.bigpost.com", "cluster-north.bigpost.com"),
        ("proseware-com.mx.bigpost.com", "host1.mx.bigpost.com"),
        ("rossi.bigpost.com", "host1.bigpost.com"),
        ("hp-net.mail.bigpost.com", "host1.mail.bigpost.com"),
        ("pd9e1c2d3.dip.bigpost.com", "host1.dip.bigpost.com"),
        ("mx01.bigpost.com", "mx01.bigpost.com"),
        ("dsl-203-0-113-7.bigpost.com", "host1.bigpost.com"),
        ("smtp.gmail.com", "smtp.gmail.com"),
        ("7.113.0.203.zen.spamhaus.com", "host1.domain3.example"),
        ("mail.bellavista.net", "mail.domain3.example"),
        ("annas-laptop", "host1.example"),
        ("fritz.box", "host1.example"),
        ("localhost", "localhost"),
        ("127.0.0.1", "127.0.0.1"),
        ("10.1.2.3", "192.0.2.1"),
        ("100.64.3.2", "198.51.100.1"),
        ("8.8.4.4", "203.0.113.1"),
        ("[2a02::7]", "2001:db8::1"),
        ("fe80::1%eth0", "2001:db8:1::1"),
        ("::ffff:8.8.4.4", "::ffff:203.0.113.1"),
        ("4.4.8.8.in-addr.arpa", "1.113.0.203.in-addr.arpa"),
        ("nonsense.arpa", "host1.example"),
        ("", ""),
    ],
)
def test_a_host(host: str, shown: str) -> None:
    assert names().host(host) == shown


@pytest.mark.parametrize("server", ["smtp.proseware.com", "mail.rossi.com", "mail.bellavista.com"])
def test_a_server_is_not_named_whose_name_is_the_users_own(server: str) -> None:
    assert names(server=server).host("smtp." + server.partition(".")[2]).endswith(".example")


def test_a_server_of_the_settings_is_named_and_any_other_is_not() -> None:
    assert names().host("relay.bigpost.com") == "relay.bigpost.com"
    assert names(server=None).host("relay.bigpost.com") == "relay.domain3.example"


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("anna.rossi@proseware.com", "user1@domain1.example"),
        ("Anna.Rossi@mail.proseware.com", "user1@mail.domain1.example"),
        ("bob@gmail.com", "user2@gmail.com"),
        ("eve@gmail.com", "user3@gmail.com"),
        ("postmaster@proseware.com", "postmaster@domain1.example"),
        ("", ""),
        ("nobody", "user3"),
    ],
)
def test_a_mailbox(address: str, shown: str) -> None:
    assert names().mailbox(address) == shown


def test_what_is_equal_has_one_stand_in_and_what_differs_two() -> None:
    here = names()
    first = (
        here.mailbox("bob@adatum.net"),
        here.host("mx.adatum.net"),
        here.address("8.8.8.8"),
        here.mark("key", "ab"),
    )
    other = (
        here.mailbox("eve@fabrikam.net"),
        here.host("mx.fabrikam.net"),
        here.address("8.8.4.4"),
        here.mark("key", "cd"),
    )
    again = (
        here.mailbox("BOB@adatum.net"),
        here.host("MX.adatum.net"),
        here.address("8.8.8.8"),
        here.mark("key", "ab"),
    )
    assert first == again
    assert not set(first) & set(other)


def test_more_addresses_than_a_range_holds_stay_distinct() -> None:
    here = names()
    shown = {here.address(f"10.0.{at // 250}.{at % 250 + 1}") for at in range(600)}
    assert len(shown) == 600
    assert all(one is not None and one.startswith(("192.0.2.", "2001:db8:ffff::")) for one in shown)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("5.7.1 <bob@adatum.net>... Relaying denied", "5.7.1 <user2@domain3.example>... Relaying denied"),
        ("smtp.proseware.com ESMTP Sendmail 8.15.2/8.15.2", "smtp.domain1.example ESMTP Sendmail 8.15.2/8.15.2"),
        ("Mon, 1 Jun 2026 12:30:45", "Mon, 1 Jun 2026 12:30:45"),
        ("AUTH PLAIN LOGIN CRAM-MD5 SCRAM-SHA-256-PLUS", "AUTH PLAIN LOGIN CRAM-MD5 SCRAM-SHA-256-PLUS"),
        ("ENHANCEDSTATUSCODES", "ENHANCEDSTATUSCODES"),
        ("AUTH LOGIN dXNlcg==", "AUTH LOGIN …"),
        ("queued as 4XyZ9b2Q1kz", "queued as 4XyZ9b2Q1kz"),
        ("listed in dnsbl.mail.com; https://www.mail.com/q/8.8.8.8", "listed in dnsbl.mail.com; https://www.mail.com/…"),
        ("v=spf1 ip4:8.8.8.0/24 include:spf.bigpost.com", "v=spf1 ip4:203.0.113.1/24 include:spf.bigpost.com"),
        ("Anna.Rossi is over quota, Rossi", "user1 is over quota, user1"),
        ("go to www.bellavista.net/in?room=7 or 8.8.8.8/in?room=7", "go to www.domain3.example/… or 203.0.113.1/…"),
        ("8.8.8.8:8443/x, 8.8.8.8:25, smtp.bigpost.com:25", "203.0.113.1:8443/… 203.0.113.1:25, smtp.bigpost.com:25"),
        ("TLSv1.3, e.g. 0.123s", "TLSv1.3, e.g. 0.123s"),
        ("javascript://evil.com/x and http://[::1", "… and …"),
        ("Welcome to Hotel Bellavista (annas-laptop)", "Welcome to network1 (person1)"),
    ],
)  # fmt: skip
def test_free_text(text: str, shown: str) -> None:
    assert Scrubber(names()).text(text) == shown


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://webmail.proseware.com/", "https://webmail.domain1.example/"),
        ("https://webmail.proseware.com:8443/u/anna?x#y", "https://webmail.domain1.example:8443/…"),
        ("HTTP://anna:pw@www.proseware.com?t=1", "http://www.domain1.example/…"),
        ("https://a@b@www.proseware.com", "https://www.domain1.example"),
        ("http://[2a02::7]:80/x", "http://[2001:db8::1]:80/…"),
        ("http://10.1.2.3", "http://192.0.2.1"),
        ("urn:ietf:params:capport:unrestricted", "urn:ietf:params:capport:unrestricted"),
        ("urn:ietf:params:anna", "…"),
        ("file:///etc/passwd", "…"),
        ("https://", "…"),
        ("no page", "…"),
        ("", ""),
    ],
)
def test_a_page(url: str, shown: str) -> None:
    assert Scrubber(names()).url(url) == shown


def test_a_name_too_short_to_look_for_goes_where_it_stands_alone() -> None:
    here = names()
    here.learn_name("network", "O2")
    assert Scrubber(here).value("O2") == "network2"
    assert Scrubber(here).value("O2 and smtp.proseware.com") == "O2 and smtp.domain1.example"


def test_a_long_text_is_cut_off() -> None:
    said = Scrubber(names()).text("no " * LONGEST)
    assert len(said) == LONGEST + 1
    assert said.endswith("…")


@pytest.mark.parametrize(
    "hostile", ["a." * 50_000, "@" * 100_000, "1:" * 50_000, "a@" * 50_000, "=" * 100_000, "~a" * 50_000]
)
def test_hostile_text_is_bounded(hostile: str) -> None:
    assert len(Scrubber(names()).text(hostile)) < 10 * LONGEST
