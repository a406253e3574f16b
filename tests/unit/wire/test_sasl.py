"""Mechanisms against the examples of their RFCs, and servers that do not keep to them."""

import base64
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.model.mail import Mechanism
from assistant.model.secret import Secret
from assistant.wire.fault import LocalProtocolError
from assistant.wire.sasl import (
    MAX_ITERATIONS,
    SaslClient,
    SaslError,
    Scram,
    choose_mechanism,
    decode_challenge,
    encode_line,
    make_client,
    saslprep,
)

ALL = ["CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256", "LOGIN", "PLAIN", "GSSAPI", "XOAUTH2"]


def client(mechanism: Mechanism, username: str = "user", secret: str = "pencil", nonce: str = "nonce") -> SaslClient:
    return make_client(mechanism, username, Secret(secret), nonce)


@pytest.mark.parametrize(
    ("offered", "encrypted", "chosen"),
    [
        (ALL, True, Mechanism.PLAIN),
        (ALL[:-3], True, Mechanism.LOGIN),
        (ALL[:3], True, Mechanism.SCRAM_SHA_256),
        (ALL[:2], True, Mechanism.SCRAM_SHA_1),
        (ALL[:1], True, Mechanism.CRAM_MD5),
        (ALL, False, Mechanism.SCRAM_SHA_256),
        (["login", "cram-md5"], False, Mechanism.CRAM_MD5),
        (["PLAIN", "LOGIN"], False, Mechanism.PLAIN),
        (["XOAUTH2", "GSSAPI"], True, None),
        ([], True, None),
    ],
)
def test_choice(offered: list[str], encrypted: bool, chosen: Mechanism | None) -> None:
    assert choose_mechanism(offered, encrypted) is chosen


def test_plain_as_in_rfc_4616() -> None:
    plain = client(Mechanism.PLAIN, "tim", "tanstaaftanstaaf")
    assert plain.initial() == b"\0tim\0tanstaaftanstaaf"
    assert plain.proven
    assert plain.step(b"") == plain.initial()  # a server that overlooked it
    with pytest.raises(SaslError):
        plain.step(b"")
    with pytest.raises(SaslError):
        client(Mechanism.PLAIN).step(b"what?")
    with pytest.raises(LocalProtocolError):
        client(Mechanism.PLAIN, "a\0b")
    with pytest.raises(LocalProtocolError):
        client(Mechanism.PLAIN, secret="a\0b")


def test_login_answers_two_prompts_whatever_they_say() -> None:
    login = client(Mechanism.LOGIN, "tim", "tanstaaf")
    assert login.initial() is None
    assert login.step(b"Username:") == b"tim"
    assert login.step(b"") == b"tanstaaf"
    with pytest.raises(SaslError):
        login.step(b"More:")


def test_cram_md5_as_in_rfc_2195() -> None:
    cram = client(Mechanism.CRAM_MD5, "tim", "tanstaaftanstaaf")
    assert cram.initial() is None
    challenge = b"<1896.697170952@postoffice.reston.mci.net>"
    assert cram.step(challenge) == b"tim b913a602c7eda7a495b4e6e7334d3890"
    with pytest.raises(SaslError):
        cram.step(challenge)
    with pytest.raises(SaslError):
        client(Mechanism.CRAM_MD5).step(b"")


# RFC 5802 section 5 and RFC 7677 section 3.
SCRAM = {
    Mechanism.SCRAM_SHA_1: (
        "fyko+d2lbbFgONRv9qkxdawL",
        b"r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096",
        b"c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=",
        b"v=rmF9pqV8S7suAoZWja4dJRkFsKQ=",
    ),
    Mechanism.SCRAM_SHA_256: (
        "rOprNGfwEbeRWgbNEkqO",
        b"r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
        b"c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
        b"v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=",
    ),
}


@pytest.mark.parametrize("mechanism", SCRAM)
def test_scram_as_in_its_rfc(mechanism: Mechanism) -> None:
    nonce, server_first, client_final, server_final = SCRAM[mechanism]
    scram = client(mechanism, nonce=nonce)
    assert scram.initial() == b"n,,n=user,r=" + nonce.encode()
    assert scram.step(server_first) == client_final
    assert (scram.proven, scram.step(server_final), scram.proven) == (False, b"", True)
    with pytest.raises(SaslError):
        scram.step(b"v=again")


@pytest.mark.parametrize("mechanism", SCRAM)
@pytest.mark.parametrize(
    "final",
    [
        b"v=AAAA",
        b"v=",
        b"",
        b"v=!!!!",
        b"e=invalid-proof",
        b"x=1",
        b"\xff",
        b"v=cm1GOXBxVjhTN3N1QW9aV2phNGRKUmtGc0tRPQ==",
    ],
)
def test_a_wrong_server_signature_is_never_believed(mechanism: Mechanism, final: bytes) -> None:
    nonce, server_first, _, _ = SCRAM[mechanism]
    scram = client(mechanism, nonce=nonce)
    scram.step(server_first)
    with pytest.raises(SaslError):
        scram.step(final)
    assert not scram.proven


@given(flipped=st.integers(min_value=0, max_value=27 * 8 - 1))
def test_any_flipped_bit_of_the_signature_is_seen(flipped: int) -> None:
    nonce, server_first, _, server_final = SCRAM[Mechanism.SCRAM_SHA_1]
    signature = bytearray(base64.b64decode(server_final[2:]))
    signature[flipped // 8 % len(signature)] ^= 1 << flipped % 8
    scram = client(Mechanism.SCRAM_SHA_1, nonce=nonce)
    scram.step(server_first)
    with pytest.raises(SaslError):
        scram.step(b"v=" + base64.b64encode(signature))


@pytest.mark.parametrize(
    "first",
    [
        b"r=other,s=QSXCR+Q6sek8bf92,i=4096",
        b"r=nonce,s=QSXCR+Q6sek8bf92,i=4096",
        b"r=nonceX,s=?,i=4096",
        b"r=nonceX,s=QSXCR+Q6sek8bf92,i=0",
        b"r=nonceX,s=QSXCR+Q6sek8bf92,i=-1",
        b"r=nonceX,s=QSXCR+Q6sek8bf92,i=many",
        b"r=nonceX,s=QSXCR+Q6sek8bf92,i=" + str(MAX_ITERATIONS + 1).encode(),
        b"r=nonceX,s=QSXCR+Q6sek8bf92,i=99999999999999999999",
        b"m=ext,r=nonceX,s=QSXCR+Q6sek8bf92,i=4096",
        b"r=nonceX",
        b"nonsense",
        b"",
        b"\xff\xfe",
    ],
)
def test_scram_refuses_a_server_first_message_that_makes_no_sense(first: bytes) -> None:
    with pytest.raises(SaslError):
        client(Mechanism.SCRAM_SHA_256).step(first)


def test_scram_escapes_the_name() -> None:
    assert Scram(Mechanism.SCRAM_SHA_1, "a=b,c", Secret("x"), "n").initial() == b"n,,n=a=3Db=2Cc,r=n"


# RFC 4013 section 3.
@pytest.mark.parametrize(
    ("text", "prepared"),
    [
        ("I\u00adX", "IX"),
        ("user", "user"),
        ("USER", "USER"),
        ("\u00aa", "a"),
        ("\u2168", "IX"),
        ("a\u00a0b", "a b"),
        ("é\u0007", "é\u0007"),
    ],
)
def test_saslprep(text: str, prepared: str) -> None:
    assert saslprep(text) == prepared


def test_mechanisms_known_by_name_only_are_refused() -> None:
    with pytest.raises(LocalProtocolError):
        client(Mechanism.XOAUTH2)


@pytest.mark.parametrize("text", ["not base64!", "a", "é", "A" * 5000])
def test_challenges_that_are_none(text: str) -> None:
    with pytest.raises(SaslError):
        decode_challenge(text)


@given(st.binary(max_size=300))
def test_lines_are_base64(message: bytes) -> None:
    assert decode_challenge(encode_line(message).decode()) == message


@given(challenge=st.binary(max_size=200), mechanism=st.sampled_from([*SCRAM, Mechanism.PLAIN, Mechanism.CRAM_MD5]))
def test_no_challenge_breaks_a_machine_or_shows_the_secret(challenge: bytes, mechanism: Mechanism) -> None:
    try:
        client(mechanism, secret="S3cret-Word").step(challenge)
    except SaslError as fault:
        assert re.search("S3cret", str(fault)) is None
