"""What is read out of a message's trace fields: real servers' forms, and what nobody should have written."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.model.proof import Checked, Hop
from assistant.wire import trace

AT = datetime(2026, 11, 25, 9, 0, 1, tzinfo=UTC)
WHEN = "Wed, 25 Nov 2026 10:00:01 +0100 (CET)"

RECEIVED: dict[str, tuple[str, Hop]] = {
    "postfix": (
        f"from laptop.example (room57.example [192.0.2.57])\r\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 "
        f"(256/256 bits))\r\n\tby mx.adatum.com (Postfix) with ESMTPS id 4F1\r\n\tfor <carlo@adatum.com>; {WHEN}",
        Hop(by="mx.adatum.com", sender="laptop.example", address="192.0.2.57", protocol="ESMTPS", at_utc=AT),
    ),
    "exim": (
        f"from [192.0.2.57] (helo=laptop) by smtp.fjordpost.no with esmtpsa (TLS1.3) tls X (Exim 4.96) "
        f"(envelope-from <kari@fjordpost.no>) id 1rX-00; {WHEN}",
        Hop(by="smtp.fjordpost.no", sender="[192.0.2.57]", address="192.0.2.57", protocol="esmtpsa", at_utc=AT),
    ),
    "sendmail, IPv6": (
        f"from laptop ([IPv6:2001:db8::57]) by mail.example (8.17.1/8.17.1) with ESMTP id 4AP; {WHEN}",
        Hop(by="mail.example", sender="laptop", address="2001:db8::57", protocol="ESMTP", at_utc=AT),
    ),
    "qmail, no time zone name": (
        "(qmail 1234 invoked by uid 1000); 25 Nov 2026 09:00:01 -0000",
        Hop(at_utc=AT),
    ),
    "web mail": (f"by 2002:a05:6214:: with HTTP; {WHEN}", Hop(by="2002:a05:6214::", protocol="HTTP", at_utc=AT)),
    "a comment that never closes": ("from a.example (b by c.example; yesterday", Hop(sender="a.example")),
    "a quoted bracket": (
        f'from "a (not a comment" ([192.0.2.9]) by b.example with SMTP; {WHEN}',
        Hop(by="b.example", sender='"a', address="192.0.2.9", protocol="SMTP", at_utc=AT),
    ),
    "nothing": ("", Hop()),
    "a time that is none": ("by a.example; Wed, 99 Nov 2026 99:99:99 +9999", Hop(by="a.example")),
}


@pytest.mark.parametrize("name", RECEIVED)
def test_one_hop(name: str) -> None:
    value, hop = RECEIVED[name]
    assert trace.route(f"Received: {value}\r\n\r\nbody".encode()) == (hop,)


def test_the_sending_side_comes_first_and_the_body_is_not_read() -> None:
    header = b"Received: by last.example\r\nSubject: x\r\nReceived: by first.example\r\n\r\nReceived: by body\r\n"
    assert [hop.by for hop in trace.route(header)] == ["first.example", "last.example"]


RESULTS: dict[str, tuple[str, str, tuple[Checked, ...]]] = {
    "gmail": (
        "mx.google.com;\r\n dkim=pass header.i=@adatum.com header.s=s1 header.b=kQ+x/9A=;\r\n spf=softfail (google: "
        "domain of transitioning a@b.example does not designate 192.0.2.1 as permitted; really) "
        "smtp.mailfrom=a@b.example;\r\n dmarc=fail (p=NONE sp=NONE dis=NONE) header.from=adatum.com",
        "mx.google.com",
        (
            Checked(
                method="dkim",
                result="pass",
                properties=(("header.i", "@adatum.com"), ("header.s", "s1"), ("header.b", "kQ+x/9A=")),
            ),
            Checked(method="spf", result="softfail", properties=(("smtp.mailfrom", "a@b.example"),)),
            Checked(method="dmarc", result="fail", properties=(("header.from", "adatum.com"),)),
        ),
    ),
    "a version, a reason in quotation marks": (
        'example.org 1; spf/1 = neutral reason="because; so" smtp.mailfrom = "a b"@x.example',
        "example.org",
        (Checked(method="spf", result="neutral", reason="because; so", properties=(("smtp.mailfrom", "a b"),)),),
    ),
    "nothing checked": ("example.org; none", "example.org", ()),
}


@pytest.mark.parametrize("name", RESULTS)
def test_results(name: str) -> None:
    value, server, checks = RESULTS[name]
    found = trace.authentication_results(f"Authentication-Results: {value}\r\n\r\n".encode(), lambda _: True)
    assert found is not None
    assert found.server == server
    assert found.checks == checks
    assert found.result("spf") == next((one.result for one in checks if one.method == "spf"), None)


def test_only_the_recipients_own_server_is_believed() -> None:
    header = (
        b"Authentication-Results: relay.hotel.example; spf=pass smtp.mailfrom=x\r\n"
        b"Received: from a by mx.adatum.com\r\n"
        b"Authentication-Results: mx.adatum.com; spf=fail smtp.mailfrom=x\r\n\r\n"
    )
    found = trace.authentication_results(header, lambda server: server == "mx.adatum.com")
    assert found is not None
    assert found.result("spf") == "fail"
    assert trace.authentication_results(header, lambda _: False) is None


@pytest.mark.parametrize("value", ["", ";", "spf=pass", '"', "(", " ; spf=pass"])
def test_a_field_without_a_server_is_none(value: str) -> None:
    assert trace.authentication_results(f"Authentication-Results: {value}\r\n".encode(), lambda _: True) is None


def test_what_is_read_is_bounded() -> None:
    many = b"Received: by a.example\r\n" * 5000
    assert len(trace.route(many)) <= 30
    wide = b"Received: by " + b"a" * 100_000 + b".example\r\n"
    assert all(len(hop.by or "") <= 255 for hop in trace.route(wide))
    folded = b"Authentication-Results: a.example" + b";\r\n spf=pass x.y=z" * 20_000
    found = trace.authentication_results(folded, lambda _: True)
    assert found is not None and len(found.checks) <= 40


def test_control_characters_and_directions_do_not_come_through() -> None:
    (hop,) = trace.route("Received: from \x1b[31m\u202eevil by b\x07.example\r\n\r\n".encode())
    assert "\x1b" not in str(hop) and "\u202e" not in str(hop) and "\x07" not in str(hop)


@given(octets=st.binary(max_size=400))
def test_no_octets_break_it(octets: bytes) -> None:
    for name in (b"Received: ", b"Authentication-Results: ", b""):
        trace.route(name + octets)
        trace.authentication_results(name + octets, lambda _: True)
