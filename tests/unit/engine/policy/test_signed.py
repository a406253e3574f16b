"""Signed policies: what a token must be, and which one may come after which."""

import base64
import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.engine.policy.positions import plain
from assistant.engine.policy.signed import (
    LONGEST_TOKEN,
    Link,
    RefusedTokenError,
    link_of,
    statement,
    take_apart,
    why_not,
)

NOW = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)
KEY = base64.b64encode(bytes(range(32))).decode()


def coded(text: str) -> bytes:
    return base64.urlsafe_b64encode(text.encode()).rstrip(b"=")


def token(header: str = '{"alg":"EdDSA"}', payload: str = "{}", signature: bytes = b"A" * 86) -> bytes:
    return b".".join([coded(header), coded(payload), signature])


def said(**changed: object) -> bytes:
    whole = {"serial": 7, "valid_until": "2027-01-31T00:00:00Z", "policy": {"minimum_tls": "1.3"}} | changed
    return json.dumps({key: value for key, value in whole.items() if value is not ...}).encode()


def test_a_token_is_taken_apart() -> None:
    found = take_apart(token(payload='{"a": 1}') + b"\n")
    assert found.payload == b'{"a": 1}'
    assert found.signed == token(payload='{"a": 1}').rpartition(b".")[0]
    assert found.signature == bytes(64)


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"a.b",
        b"<html>Sign in to the hotel</html>",
        token(header="{}"),
        token(header='{"alg":"none"}'),
        token(header='{"alg":"HS256"}'),
        token(header='{"alg":"EdDSA","crit":["x"]}'),
        token(header='{"alg":"EdDSA","b64":false}'),
        token(header="[]"),
        token(header="[" * 1400),
        token(signature=b"A" * 85),
        token(signature=b"A" * 88),
        token(payload="x" * LONGEST_TOKEN),
    ],
)
def test_what_is_no_token_is_refused(octets: bytes) -> None:
    with pytest.raises(RefusedTokenError):
        take_apart(octets)


@given(st.binary(max_size=300))
def test_any_octets_are_a_token_or_refused(octets: bytes) -> None:
    for one in (octets, b".".join([coded('{"alg":"EdDSA"}'), octets, b"A" * 86])):
        try:
            statement(take_apart(one).payload)
        except RefusedTokenError as error:
            assert error.sentence.template


def test_what_a_token_says() -> None:
    found = statement(said())
    assert (found.serial, found.valid_until) == (7, datetime(2027, 1, 31, tzinfo=UTC))
    assert plain(found.policy) == {"minimum_tls": "1.3"}


@pytest.mark.parametrize(
    "payload",
    [
        b"[]",
        b"{",
        said(serial=...),
        said(policy=...),
        said(valid_until=...),
        said(more=1),
        said(serial=0),
        said(serial=True),
        said(serial="7"),
        said(serial=2**53),
        said(policy=[]),
        said(policy={"signed_policy": {}}),
        said(valid_until="2027-01-31"),
        said(valid_until="2027-13-31T00:00:00Z"),
        said(valid_until=1),
    ],
)
def test_what_says_something_else_is_refused(payload: bytes) -> None:
    with pytest.raises(RefusedTokenError):
        statement(payload)


def test_which_may_come_after_which() -> None:
    older, same, newer = (statement(said(serial=number)) for number in (6, 7, 8))
    assert why_not(same, None, NOW) is None
    assert why_not(same, same, NOW) is None
    assert why_not(newer, same, NOW) is None
    back = why_not(older, same, NOW)
    assert back is not None
    assert dict(back.params) == {"new": 6, "kept": 7}
    assert why_not(newer, same, newer.valid_until - timedelta(seconds=1)) is None
    stale = why_not(newer, same, newer.valid_until)
    assert stale is not None
    assert dict(stale.params) == {"moment": "2027-01-31 00:00 UTC"}


def test_where_it_comes_from() -> None:
    value = {"url": "https://it.example/p.jws", "public_key": KEY, "required": True}
    assert link_of(value) == Link(url="https://it.example/p.jws", public_key=bytes(range(32)), required=True)
    assert link_of([]) is None
    wrong: list[dict[str, object]] = [
        {"url": 1},
        {"url": "http://it.example/p"},
        {"public_key": "AAAA"},
        {"public_key": "%"},
        {"public_key": None},
    ]
    for broken in wrong:
        assert link_of(value | broken) is None
