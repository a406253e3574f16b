"""The one table of failures."""

import errno
import socket
import ssl

import pytest

from assistant.model.observation import Failure
from assistant.probe.failure import DETAIL_CHARACTERS, PlaintextError, classify, describe
from assistant.wire.reply import BadReplyError, BadReplyKind
from assistant.wire.sasl import SaslError


def untrusted(code: int) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_code = code
    error.verify_message = "why"
    return error


def windows(number: int) -> OSError:
    """Make what Windows raises where its own number has no name here."""
    error = OSError("in the system's language")
    error.winerror = number  # type: ignore[attr-defined] # exists on Windows only
    return error


CASES: list[tuple[BaseException, Failure]] = [
    (ConnectionRefusedError(errno.ECONNREFUSED, "refused"), Failure.CONNECTION_REFUSED),
    (ConnectionResetError(errno.ECONNRESET, "reset"), Failure.CONNECTION_RESET),
    (BrokenPipeError(errno.EPIPE, "pipe"), Failure.CONNECTION_RESET),
    (ConnectionAbortedError(errno.ECONNABORTED, "aborted"), Failure.CONNECTION_RESET),
    (ConnectionAbortedError("without a number"), Failure.CONNECTION_RESET),
    (ConnectionRefusedError("without a number"), Failure.CONNECTION_REFUSED),
    (ConnectionResetError("asyncio: ended during the handshake"), Failure.EOF),
    (OSError(errno.EHOSTUNREACH, "no route"), Failure.HOST_UNREACHABLE),
    (OSError(errno.EHOSTDOWN, "down"), Failure.HOST_UNREACHABLE),
    (OSError(errno.ENETUNREACH, "no network"), Failure.NETWORK_UNREACHABLE),
    (OSError(errno.ENETDOWN, "down"), Failure.NETWORK_UNREACHABLE),
    (OSError(errno.EADDRNOTAVAIL, "no address"), Failure.NETWORK_UNREACHABLE),
    (PermissionError(errno.EACCES, "prohibited"), Failure.ADMIN_PROHIBITED),
    (PermissionError(errno.EPERM, "prohibited"), Failure.ADMIN_PROHIBITED),
    (TimeoutError(), Failure.TIMED_OUT),
    (TimeoutError(errno.ETIMEDOUT, "by the system"), Failure.TIMED_OUT),
    (EOFError("closed"), Failure.EOF),
    (ssl.SSLEOFError(8, "eof"), Failure.EOF),
    (ssl.SSLZeroReturnError(6, "closed"), Failure.EOF),
    (ssl.SSLError(1, "wrong version number"), Failure.TLS_PROTOCOL),
    (PlaintextError("injected"), Failure.TLS_PROTOCOL),
    (untrusted(9), Failure.TLS_EXPIRED),
    (untrusted(10), Failure.TLS_EXPIRED),
    (untrusted(18), Failure.TLS_UNKNOWN_AUTHORITY),
    (untrusted(19), Failure.TLS_UNKNOWN_AUTHORITY),
    (untrusted(20), Failure.TLS_UNKNOWN_AUTHORITY),
    (untrusted(21), Failure.TLS_UNKNOWN_AUTHORITY),
    (untrusted(23), Failure.TLS_UNKNOWN_AUTHORITY),
    (untrusted(62), Failure.TLS_NAME_MISMATCH),
    (untrusted(64), Failure.TLS_NAME_MISMATCH),
    (untrusted(0x800B0101), Failure.TLS_EXPIRED),
    (untrusted(0x800B010F), Failure.TLS_NAME_MISMATCH),
    (untrusted(0x800B0109), Failure.TLS_UNKNOWN_AUTHORITY),
    (untrusted(-67818), Failure.TLS_EXPIRED),
    (untrusted(-67602), Failure.TLS_NAME_MISMATCH),
    (untrusted(-67843), Failure.TLS_UNKNOWN_AUTHORITY),
    (ssl.SSLCertVerificationError("Peer sent no certificates to verify"), Failure.TLS_UNKNOWN_AUTHORITY),
    (socket.gaierror(socket.EAI_NONAME, "no such name"), Failure.DNS_NXDOMAIN),
    (socket.gaierror(socket.EAI_AGAIN, "again"), Failure.DNS_TIMED_OUT),
    (socket.gaierror(socket.EAI_FAIL, "failed"), Failure.DNS_SERVFAIL),
    (socket.gaierror(socket.EAI_MEMORY, "memory"), Failure.DNS_SERVFAIL),
    (BadReplyError(BadReplyKind.NOT_A_REPLY, "?"), Failure.BAD_REPLY),
    (SaslError("no"), Failure.BAD_REPLY),
    (OSError(errno.EMFILE, "too many files"), Failure.UNCLASSIFIED),
    (windows(10061), Failure.UNCLASSIFIED),
    (ValueError("a name that is none"), Failure.UNCLASSIFIED),
]


@pytest.mark.parametrize(("error", "failure"), CASES, ids=lambda value: repr(value)[:60])
def test_classify(error: BaseException, failure: Failure) -> None:
    assert classify(error) is failure


def test_describe_is_one_bounded_line_without_secrets() -> None:
    assert describe(TimeoutError()) == "TimeoutError"
    assert describe(EOFError("closed")) == "EOFError: closed"
    assert describe(BadReplyError(BadReplyKind.DIFFERING_CODES, "x")) == "differing-codes: x"
    long = describe(OSError("x\r\n\0" * 1000))
    assert len(long) <= DETAIL_CHARACTERS
    assert long.isprintable()
    assert describe(OSError("it was geheim"), lambda text: text.replace("geheim", "…")) == "OSError: it was …"
