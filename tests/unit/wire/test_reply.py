"""Replies: what is one, what is not, and that the way the octets are cut makes no difference."""

import smtplib
import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.model.mail import EnhancedStatus, Reply
from assistant.wire.reply import (
    BadReplyError,
    BadReplyKind,
    Oddity,
    ReplyReader,
    clean_text,
    parse_enhanced,
    reply_from_text,
)
from tests.unit.wire.cuts import CUTS, pieces

# Octets, replies as they are shown, where it is from.
GOOD: dict[str, tuple[bytes, list[str]]] = {
    "RFC 5321 4.2.1": (
        b"250-First line\r\n250-Second line\r\n250-234 Text beginning with numbers\r\n250 The last line\r\n",
        ["250 First line Second line 234 Text beginning with numbers The last line"],
    ),
    "RFC 5321 D.1": (
        b"220 foo.com Simple Mail Transfer Service Ready\r\n",
        ["220 foo.com Simple Mail Transfer Service Ready"],
    ),
    "RFC 5321 4.2: a code alone is a line": (b"250\r\n", ["250"]),
    "RFC 5321 4.2: codes alone, several lines": (b"250-\r\n250-\r\n250\r\n", ["250"]),
    "RFC 2034 4, several lines": (
        b"550-5.7.1 Relaying denied.\r\n550 5.7.1 Sign in first.\r\n",
        ["550 5.7.1 Relaying denied. 5.7.1 Sign in first."],
    ),
    "RFC 2920 3.1, a group": (
        b"250 sender OK\r\n250 recipient OK\r\n550 no\r\n",
        ["250 sender OK", "250 recipient OK", "550 no"],
    ),
    "a masked greeting (Cisco fixup)": (b"220 *****************02**\r\n", ["220 *****************02**"]),
    "Postfix": (
        b"554 5.7.1 <c@adatum.com>: Relay access denied\r\n",
        ["554 5.7.1 <c@adatum.com>: Relay access denied"],
    ),
    "bare line feeds": (b"250-a\n250 b\n", ["250 a b"]),
    "doubled carriage returns": (b"250-a\r\r\n250 b\r\r\n", ["250 a b"]),
    "a tab after the code": (b"250\tok\r\n", ["250 ok"]),
    "UTF-8 (RFC 6531)": ("250 grüße\r\n".encode(), ["250 grüße"]),
}
BAD: dict[str, tuple[bytes, BadReplyKind]] = {
    "no code": (b"hello\r\n", BadReplyKind.NOT_A_REPLY),
    "code out of range": (b"199 x\r\n", BadReplyKind.NOT_A_REPLY),
    "code with four digits": (b"2500 x\r\n", BadReplyKind.NOT_A_REPLY),
    "no separator": (b"250ok\r\n", BadReplyKind.NOT_A_REPLY),
    "an empty line": (b"\r\n", BadReplyKind.NOT_A_REPLY),
    "a line without code within": (b"250-a\r\nb\r\n250 c\r\n", BadReplyKind.NOT_A_REPLY),
    "differing codes": (b"250-a\r\n550 b\r\n", BadReplyKind.DIFFERING_CODES),
    "a TLS record": (b"\x15\x03\x01\x00\x02\x02\x28", BadReplyKind.NOT_A_REPLY),
    "a line too long": (b"250 " + b"x" * 5000 + b"\r\n", BadReplyKind.LINE_TOO_LONG),
    "a line too long, without end": (b"250 " + b"x" * 5000, BadReplyKind.LINE_TOO_LONG),
    "too many lines": (b"250-\r\n" * 600, BadReplyKind.REPLY_TOO_LONG),
    "too many octets": ((b"250-" + b"x" * 4000 + b"\r\n") * 20, BadReplyKind.REPLY_TOO_LONG),
}


def read_all(octets: bytes, places: list[int]) -> tuple[list[Reply], BadReplyKind | None, ReplyReader]:
    """Feed the pieces one after the other, asking after each."""
    reader = ReplyReader()
    replies: list[Reply] = []
    try:
        for piece in pieces(octets, places):
            reader.feed(piece)
            while (reply := reader.next()) is not None:
                replies.append(reply)
    except BadReplyError as fault:
        return replies, fault.kind, reader
    return replies, None, reader


@pytest.mark.parametrize("case", GOOD)
@given(places=CUTS)
def test_good_replies(case: str, places: list[int]) -> None:
    octets, shown = GOOD[case]
    replies, fault, reader = read_all(octets, places)
    assert [str(reply) for reply in replies] == shown
    assert (fault, reader.pending) == (None, False)


@pytest.mark.parametrize("case", BAD)
@given(places=CUTS)
def test_bad_replies(case: str, places: list[int]) -> None:
    octets, kind = BAD[case]
    replies, fault, reader = read_all(octets, places)
    assert (replies, fault) == ([], kind)
    reader.feed(b"250 ok\r\n")
    with pytest.raises(BadReplyError) as again:
        reader.next()
    assert again.value.kind is kind
    assert len(again.value.detail) <= 100


@given(octets=st.binary(max_size=400), places=CUTS)
def test_any_octets_end_the_same_however_cut(octets: bytes, places: list[int]) -> None:
    whole, fault, _ = read_all(octets, [])
    cut, cut_fault, _ = read_all(octets, places)
    assert (cut, cut_fault) == (whole, fault)


@given(octets=st.lists(st.sampled_from([b"2", b"5", b"0", b"-", b" ", b"\r", b"\n", b"\r\n", b"250", b"250-", b"x"])))
def test_nearly_replies_end_the_same_however_cut(octets: list[bytes]) -> None:
    joined = b"".join(octets)
    assert read_all(joined, [])[:2] == read_all(joined, list(range(10_000)))[:2]


def test_what_follows_a_reply_is_pending() -> None:
    reader = ReplyReader()
    reader.feed(b"220 go ahead\r\n250 AU")
    assert reader.next() is not None
    assert reader.pending
    assert reader.next() is None


@pytest.mark.parametrize(
    ("octets", "text", "odd"),
    [
        (b"a\0b", "a\ufffdb", {Oddity.NUL}),
        (b"a\x1b[0mb", "a\ufffd[0mb", {Oddity.CONTROL}),
        (b"\xff\xfe", "\ufffd\ufffd", {Oddity.NOT_UTF8}),
        (b"a\tb", "a\tb", set()),
        ("a\u202eb".encode(), "a\ufffdb", {Oddity.CONTROL}),
        ("a\u2028b".encode(), "a\ufffdb", {Oddity.CONTROL}),
        ("\u0085x".encode(), "\ufffdx", {Oddity.CONTROL}),
        ("naïve 日本".encode(), "naïve 日本", set()),
    ],
)
def test_text_is_made_harmless(octets: bytes, text: str, odd: set[Oddity]) -> None:
    assert clean_text(octets) == (text, frozenset(odd))


def test_oddities_are_told_once() -> None:
    reader = ReplyReader()
    reader.feed(b"250 a\0b\n")
    assert reader.next() is not None
    assert reader.take_odd() == (Oddity.BARE_LF, Oddity.NUL)
    assert reader.take_odd() == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("5.7.1 Relaying denied", (5, 7, 1)),
        ("5.7.1", (5, 7, 1)),
        ("4.7.650 throttled", (4, 7, 650)),
        ("#5.1.0 Address rejected", (5, 1, 0)),
        ("sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)", (5, 7, 1)),
        ("3.7.1 no such class", None),
        ("5.7.1.2 an address", None),
        ("Relaying denied 5.7.1", None),
        ("5.7 half", None),
    ],
)
def test_enhanced_status_codes(text: str, code: tuple[int, int, int] | None) -> None:
    wanted = None if code is None else EnhancedStatus(klass=code[0], subject=code[1], detail=code[2])
    assert parse_enhanced(text) == wanted


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("550 5.7.1 <x@y.example>... Relaying denied", "550 5.7.1 <x@y.example>... Relaying denied"),
        ("550-5.7.1 one\n550 5.7.1 two", "550 5.7.1 one 5.7.1 two"),
        ("Diagnostic-Code: smtp; 554 5.7.1 Relay access denied", "554 5.7.1 Relay access denied"),
        ("Server Response: '553 sorry, no (#5.7.1)', Port: 25", "553 sorry, no (#5.7.1)', Port: 25"),
        ("220 hello\n250 ok\n550 no", "550 no"),
        ("the server said 5.7.1 at 10:25:550 on port 465", None),
        ("call 0550 123 456 now", None),
        ("nothing here", None),
        ("", None),
        ("550-never\n", "550 never"),
        ("250-never\n550 no", "550 no"),
        ("250 fine", "250 fine"),
    ],
)
def test_replies_in_pasted_text(text: str, shown: str | None) -> None:
    found = reply_from_text(text)
    assert (None if found is None else str(found)) == shown


@given(st.text())
def test_pasted_text_never_breaks(text: str) -> None:
    found = reply_from_text(text)
    assert found is None or 200 <= found.code < 600


def smtplib_reads(octets: bytes) -> tuple[int, bytes]:
    """Let smtplib read one reply from a connected pair of sockets."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        client = smtplib.SMTP()
        client.sock = ours
        client.file = None
        theirs.sendall(octets)
        theirs.shutdown(socket.SHUT_WR)
        try:
            return client.getreply()
        finally:
            client.close()


@pytest.mark.parametrize("case", GOOD)
def test_smtplib_reads_the_same(case: str) -> None:
    octets, _ = GOOD[case]
    replies, _, _ = read_all(octets, [])
    code, text = smtplib_reads(octets)
    assert code == replies[0].code
    assert text.decode().split("\n") == [line.strip() for line in replies[0].lines]
