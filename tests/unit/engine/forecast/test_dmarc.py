"""DMARC policies: RFC 9989's tree walk beside the public suffix list, and the worse of both."""

import pytest

from assistant.engine.forecast.dmarc import (
    DmarcPolicy,
    DmarcRecord,
    Policy,
    by_suffix_list,
    by_tree_walk,
    parse,
    policy_of,
    walk,
)
from assistant.engine.forecast.inquiry import Inquiry
from assistant.model.observation import DnsLookup, Failure, RecordType
from tests.support.scene import registrable
from tests.unit.engine.forecast.zone import Zone, in_rounds, lookups


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("v=DMARC1; p=reject", DmarcRecord(policy=Policy.REJECT)),
        ("v=DMARC1;p=quarantine;", DmarcRecord(policy=Policy.QUARANTINE)),
        (" v=DMARC1; p=reject", None),
        ("v = DMARC1 ; p = reject ; x=y", DmarcRecord(policy=Policy.REJECT)),
        ("v=DMARC1; P=Reject; SP=None", DmarcRecord(policy=Policy.REJECT, subdomains=Policy.NONE)),
        (
            "v=DMARC1; p=none; sp=quarantine; np=reject; aspf=s; adkim=s; psd=n; t=y",
            DmarcRecord(
                policy=Policy.NONE,
                subdomains=Policy.QUARANTINE,
                nonexistent=Policy.REJECT,
                suffix=False,
                testing=True,
                strict_spf=True,
                strict_dkim=True,
            ),
        ),
        ("v=DMARC1; p=reject; psd=y", DmarcRecord(policy=Policy.REJECT, suffix=True)),
        ("v=DMARC1; p=reject; psd=u; t=n", DmarcRecord(policy=Policy.REJECT)),
        # pct is gone: what it once softened is asked for whole.
        ("v=DMARC1; p=reject; pct=0", DmarcRecord(policy=Policy.REJECT)),
        # Without a valid policy: monitoring, where reports are wanted (section 4.10.1).
        ("v=DMARC1; rua=mailto:d@example.com", DmarcRecord(policy=Policy.NONE)),
        ("v=DMARC1; p=rejekt; rua=mailto:d@example.com", DmarcRecord(policy=Policy.NONE)),
        ("v=DMARC1; p=reject; sp=what; rua=mailto:d@example.com", DmarcRecord(policy=Policy.NONE)),
        ("v=DMARC1; p=rejekt", None),
        ("v=DMARC1", None),
        ("v=DMARC1; p=none; p=reject", None),
        ("v=DMARC2; p=reject", None),
        ("v=DMARC1x; p=reject", None),
        ("v=dmarc1; p=reject", None),
        ("p=reject; v=DMARC1", None),
        ("", None),
        ("v=DMARC1;;;=;p=;\x00", None),
    ],
)
def test_records(text: str, expected: DmarcRecord | None) -> None:
    assert parse(text) == expected


@pytest.mark.parametrize(
    ("domain", "expected"),
    [
        ("example.com", "example.com com"),
        ("mail.example.com", "mail.example.com example.com com"),
        # The RFC's own example of a long name (section 4.10).
        (
            "a.b.c.d.e.f.g.h.i.j.mail.example.com",
            "a.b.c.d.e.f.g.h.i.j.mail.example.com g.h.i.j.mail.example.com h.i.j.mail.example.com "
            "i.j.mail.example.com j.mail.example.com mail.example.com example.com com",
        ),
        (
            "a.b.c.d.e.f.g.com",
            "a.b.c.d.e.f.g.com b.c.d.e.f.g.com c.d.e.f.g.com d.e.f.g.com e.f.g.com f.g.com g.com com",
        ),
        ("com", "com"),
    ],
)
def test_the_walk_asks_for_eight_names_at_most(domain: str, expected: str) -> None:
    assert walk(domain) == tuple(expected.split())
    assert len(walk(domain)) <= 8


def found_by_walk(zone: Zone, domain: str) -> DmarcPolicy | None:
    return in_rounds(zone, lambda inquiry: by_tree_walk(domain, registrable, inquiry))[0]


def found_by_list(zone: Zone, domain: str) -> DmarcPolicy | None:
    return in_rounds(zone, lambda inquiry: by_suffix_list(domain, registrable, inquiry))[0]


@pytest.mark.parametrize(
    ("zone", "domain", "policy", "organisational"),
    [
        # The From domain's own record decides; nothing above it is asked for.
        ({"TXT _dmarc.example.com": "v=DMARC1; p=reject; sp=none"}, "example.com", "reject", "example.com"),
        (
            {
                "TXT _dmarc.mail.example.com": "v=DMARC1; p=none",
                "TXT _dmarc.example.com": "v=DMARC1; p=reject",
            },
            "mail.example.com",
            "none",
            None,
        ),
        # Below the organisational domain: sp, else p (appendix B.1: simple and subdomain policies).
        ({"TXT _dmarc.example.com": "v=DMARC1; p=reject"}, "mail.example.com", "reject", "example.com"),
        ({"TXT _dmarc.example.com": "v=DMARC1; p=reject; sp=none"}, "mail.example.com", "none", "example.com"),
        # The record with the fewest labels is the organisational domain's (section 4.10.2).
        (
            {
                "TXT _dmarc.b.example.com": "v=DMARC1; p=none",
                "TXT _dmarc.example.com": "v=DMARC1; p=quarantine",
            },
            "a.b.example.com",
            "quarantine",
            "example.com",
        ),
        # psd=n stops the walk there.
        (
            {
                "TXT _dmarc.b.example.com": "v=DMARC1; p=reject; psd=n",
                "TXT _dmarc.example.com": "v=DMARC1; p=none",
            },
            "a.b.example.com",
            "reject",
            "b.example.com",
        ),
        # psd=y: the organisational domain is one label below it; its record first, else the public suffix's.
        (
            {"TXT _dmarc.com": "v=DMARC1; p=none; psd=y", "TXT _dmarc.giant.com": "v=DMARC1; p=reject"},
            "mail.giant.com",
            "reject",
            "giant.com",
        ),
        ({"TXT _dmarc.com": "v=DMARC1; p=reject; psd=y"}, "mail.giant.com", "reject", "giant.com"),
        ({"TXT _dmarc.com": "v=DMARC1; p=reject; sp=quarantine; psd=y"}, "giant.com", "quarantine", "giant.com"),
        ({"TXT _dmarc.co.uk": "v=DMARC1; p=reject; psd=y"}, "a.b.giant.co.uk", "reject", "giant.co.uk"),
        # np for a domain that does not exist, sp or p for one that does.
        ({"TXT _dmarc.example.com": "v=DMARC1; p=none; np=reject"}, "ghost.example.com", "reject", "example.com"),
        (
            {"TXT _dmarc.example.com": "v=DMARC1; p=none; np=reject", "MX mail.example.com": "mx.example.com"},
            "mail.example.com",
            "none",
            "example.com",
        ),
        (
            {"TXT _dmarc.example.com": "v=DMARC1; p=none; np=reject", "MX mail.example.com": ()},
            "mail.example.com",
            "none",
            "example.com",
        ),
        ({"TXT _dmarc.example.com": "v=DMARC1; p=none; np=reject"}, "example.com", "none", "example.com"),
        # A test run lowers by one (section 4.7, t).
        ({"TXT _dmarc.example.com": "v=DMARC1; p=reject; t=y"}, "example.com", "quarantine", "example.com"),
        ({"TXT _dmarc.example.com": "v=DMARC1; p=quarantine; t=y"}, "example.com", "none", "example.com"),
        ({"TXT _dmarc.example.com": "v=DMARC1; p=reject; t=y"}, "mail.example.com", "quarantine", "example.com"),
        # Several records are none; what is none is passed over.
        ({"TXT _dmarc.example.com": ("v=DMARC1; p=reject", "v=DMARC1; p=none")}, "example.com", None, "example.com"),
        ({"TXT _dmarc.example.com": ("v=DMARC1; p=reject", "hello")}, "example.com", "reject", "example.com"),
        ({"TXT _dmarc.example.com": "who knows"}, "example.com", None, "example.com"),
        ({}, "example.com", None, "example.com"),
    ],
)
def test_tree_walk(zone: Zone, domain: str, policy: str | None, organisational: str | None) -> None:
    found = found_by_walk(zone, domain)
    assert found is not None
    assert (found.policy.value if found.policy else None) == policy
    assert organisational is None or found.organisational == organisational


@pytest.mark.parametrize(
    ("zone", "domain", "policy"),
    [
        ({"TXT _dmarc.example.com": "v=DMARC1; p=reject"}, "example.com", "reject"),
        ({"TXT _dmarc.example.com": "v=DMARC1; p=reject; sp=none"}, "a.b.example.com", "none"),
        # What RFC 7489 does not know, its receivers do not heed.
        ({"TXT _dmarc.example.com": "v=DMARC1; p=reject; t=y"}, "example.com", "reject"),
        ({"TXT _dmarc.example.com": "v=DMARC1; p=none; np=reject"}, "ghost.example.com", "none"),
        ({"TXT _dmarc.b.example.com": "v=DMARC1; p=reject; psd=n"}, "a.b.example.com", None),
        ({"TXT _dmarc.co.uk": "v=DMARC1; p=reject; psd=y"}, "giant.co.uk", None),
        ({"TXT _dmarc.com": "v=DMARC1; p=reject"}, "com", "reject"),
    ],
)
def test_public_suffix_list(zone: Zone, domain: str, policy: str | None) -> None:
    found = found_by_list(zone, domain)
    assert found is not None
    assert (found.policy.value if found.policy else None) == policy


def both(zone: Zone, domain: str) -> DmarcPolicy | None:
    return in_rounds(zone, lambda inquiry: policy_of(domain, registrable, inquiry))[0]


@pytest.mark.parametrize(
    ("zone", "domain", "policy"),
    [
        # Only the walk finds the record in between; only the list passes the psd=n by.
        ({"TXT _dmarc.b.example.com": "v=DMARC1; p=reject; psd=n"}, "a.b.example.com", "reject"),
        (
            {
                "TXT _dmarc.b.example.com": "v=DMARC1; p=none; psd=n",
                "TXT _dmarc.example.com": "v=DMARC1; p=quarantine",
            },
            "a.b.example.com",
            "quarantine",
        ),
        # Testing is over for those who do not know of it.
        ({"TXT _dmarc.example.com": "v=DMARC1; p=reject; t=y"}, "example.com", "reject"),
        ({"TXT _dmarc.example.com": "v=DMARC1; p=none"}, "example.com", "none"),
        ({}, "example.com", None),
    ],
)
def test_the_worse_of_both_counts(zone: Zone, domain: str, policy: str | None) -> None:
    found = both(zone, domain)
    assert found is not None
    assert (found.policy.value if found.policy else None) == policy


@pytest.mark.parametrize("failure", [Failure.DNS_TIMED_OUT, Failure.DNS_SERVFAIL, Failure.CANCELLED])
def test_where_nobody_answered_nothing_is_said(failure: Failure) -> None:
    assert both({"TXT _dmarc.example.com": failure}, "example.com") is None
    assert both({"TXT _dmarc.com": failure}, "example.com") is None
    # What is found on one way and cannot be worse on the other is known.
    zone: Zone = {"TXT _dmarc.example.com": "v=DMARC1; p=reject", "TXT _dmarc.com": failure}
    found = both(zone, "mail.example.com")
    assert found is not None and found.policy is Policy.REJECT
    assert both({**zone, "TXT _dmarc.example.com": "v=DMARC1; p=none"}, "mail.example.com") is None
    exists: Zone = {"TXT _dmarc.example.com": "v=DMARC1; p=none; np=reject", "A ghost.example.com": failure}
    assert found_by_walk(exists, "ghost.example.com") is None


def test_a_domain_with_a_record_costs_one_look_up() -> None:
    zone: Zone = {"TXT _dmarc.example.com": "v=DMARC1; p=none"}
    _, rounds = in_rounds(zone, lambda inquiry: policy_of("example.com", registrable, inquiry))
    assert lookups(rounds) == ["TXT _dmarc.example.com"]


def test_one_without_is_walked_in_two_rounds() -> None:
    _, rounds = in_rounds({}, lambda inquiry: policy_of("a.b.example.com", registrable, inquiry))
    assert [set(lookups([one])) for one in rounds] == [
        {"TXT _dmarc.a.b.example.com"},
        {"TXT _dmarc.b.example.com", "TXT _dmarc.example.com", "TXT _dmarc.com"},
    ]


@pytest.mark.parametrize(
    ("other", "strict", "expected"),
    [
        ("mail.example.com", True, True),
        ("example.com", True, False),
        ("example.com", False, True),
        ("news.example.com", False, True),
        ("notexample.com", False, False),
        ("com", False, False),
    ],
)
def test_alignment(other: str, *, strict: bool, expected: bool) -> None:
    policy = DmarcPolicy(domain="mail.example.com", policy=Policy.REJECT, organisational="example.com")
    assert policy.aligns(other, strict=strict) is expected


def test_while_look_ups_are_wanting_there_is_no_policy() -> None:
    inquiry = Inquiry([])
    assert policy_of("example.com", registrable, inquiry) is None
    assert list(inquiry.missing) == [("_dmarc.example.com", RecordType.TXT)]
    own = DnsLookup(
        id=1,
        started_s=0,
        elapsed_s=0,
        name="_dmarc.example.com",
        record=RecordType.TXT,
        failure=Failure.DNS_NXDOMAIN,
    )
    inquiry = Inquiry([own])
    assert policy_of("example.com", registrable, inquiry) is None
    assert list(inquiry.missing) == [("_dmarc.com", RecordType.TXT)]
