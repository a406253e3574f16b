"""Exceptions of the operating system, TLS and asyncio to `Failure`: the only such table."""

import errno
import socket
import ssl
from collections.abc import Callable
from typing import Final

from assistant.model.observation import Failure
from assistant.probe.icmp import complaint_of
from assistant.wire.reply import BadReplyError, clean_text
from assistant.wire.sasl import SaslError

DETAIL_CHARACTERS: Final = 300

_ERRNO: Final[dict[int, Failure]] = {
    code: failure
    for failure, names in {
        Failure.CONNECTION_REFUSED: ("ECONNREFUSED", "WSAECONNREFUSED"),
        Failure.CONNECTION_RESET: (
            "ECONNRESET", "ECONNABORTED", "EPIPE", "ESHUTDOWN", "ENETRESET", "ENOTCONN",
            "WSAECONNRESET", "WSAECONNABORTED", "WSAESHUTDOWN", "WSAENETRESET", "WSAENOTCONN",
        ),
        Failure.HOST_UNREACHABLE: ("EHOSTUNREACH", "EHOSTDOWN", "WSAEHOSTUNREACH", "WSAEHOSTDOWN"),
        Failure.NETWORK_UNREACHABLE: (
            "ENETUNREACH", "ENETDOWN", "EADDRNOTAVAIL", "EAFNOSUPPORT",
            "WSAENETUNREACH", "WSAENETDOWN", "WSAEADDRNOTAVAIL", "WSAEAFNOSUPPORT",
        ),
        Failure.ADMIN_PROHIBITED: ("EACCES", "EPERM", "WSAEACCES"),
        Failure.TIMED_OUT: ("ETIMEDOUT", "WSAETIMEDOUT"),
    }.items()
    for name in names
    if (code := getattr(errno, name, None)) is not None
}  # fmt: skip

# Where OpenSSL verifies: X509_V_ERR_* of x509_vfy.h. Where the system does, truststore hands its own codes on:
# CERT_E_* of winerror.h, errSec* of SecBase.h.
_VERIFY: Final[dict[int, Failure]] = {
    9: Failure.TLS_EXPIRED,  # not yet valid
    10: Failure.TLS_EXPIRED,
    62: Failure.TLS_NAME_MISMATCH,  # host name
    64: Failure.TLS_NAME_MISMATCH,  # address
    0x800B0101: Failure.TLS_EXPIRED,  # CERT_E_EXPIRED
    0x800B0102: Failure.TLS_EXPIRED,  # CERT_E_VALIDITYPERIODNESTING
    0x800B010F: Failure.TLS_NAME_MISMATCH,  # CERT_E_CN_NO_MATCH
    -67818: Failure.TLS_EXPIRED,  # errSecCertificateExpired
    -67819: Failure.TLS_EXPIRED,  # errSecCertificateNotValidYet
    -67602: Failure.TLS_NAME_MISMATCH,  # errSecHostNameMismatch
}

_GAI: Final[dict[int, Failure]] = {
    code: failure
    for name, failure in {
        "EAI_NONAME": Failure.DNS_NXDOMAIN,
        "EAI_NODATA": Failure.DNS_NO_DATA,
        "EAI_ADDRFAMILY": Failure.DNS_NO_DATA,
        "EAI_AGAIN": Failure.DNS_TIMED_OUT,
        "EAI_FAIL": Failure.DNS_SERVFAIL,
    }.items()
    if (code := getattr(socket, name, None)) is not None
}


class PlaintextError(Exception):
    """Octets came in clear after the server agreed to start TLS: somebody injected them.

    Source: RFC 3207 section 4.2; CVE-2011-0411.
    """


def classify(error: BaseException) -> Failure:
    """Name the failure that an exception stands for.

    Shape: trust faults of a certificate first, since they are `OSError`s and `ValueError`s too.
    """
    match error:
        case ssl.SSLCertVerificationError():
            return _VERIFY.get(_verify_code(error), Failure.TLS_UNKNOWN_AUTHORITY)
        case ssl.SSLEOFError() | ssl.SSLZeroReturnError():
            return Failure.EOF
        case ssl.SSLError() | PlaintextError() | ssl.CertificateError():
            return Failure.TLS_PROTOCOL
        case socket.gaierror():
            return _GAI.get(error.errno or 0, Failure.DNS_SERVFAIL)
        case TimeoutError() if error.errno is None:
            return Failure.TIMED_OUT
        case EOFError():
            return Failure.EOF
        case ConnectionResetError() if error.errno is None:
            return Failure.EOF  # asyncio's word for an orderly end during a handshake
        case BadReplyError() | SaslError():
            return Failure.BAD_REPLY
        case OSError():
            return _classify_os(error)
        case _:
            return Failure.UNCLASSIFIED


def describe(error: BaseException, blot: Callable[[str], str] = str) -> str:
    """Say in one bounded line what an exception says, for the report.

    Args:
        error: any exception.
        blot: takes secrets out.
    """
    if isinstance(error, BadReplyError):
        text = f"{error.kind.value}: {error.detail}"
    else:
        text = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    shown, _ = clean_text(text[: 4 * DETAIL_CHARACTERS].encode("utf-8", errors="replace"))
    return blot(shown)[:DETAIL_CHARACTERS]


def _classify_os(error: OSError) -> Failure:
    told = complaint_of(error)
    if told is not None and told.failure is not None:
        return told.failure
    for code in (error.errno, getattr(error, "winerror", None)):
        if code is not None and (failure := _ERRNO.get(code)) is not None:
            return failure
    if isinstance(error, ConnectionRefusedError):
        return Failure.CONNECTION_REFUSED
    if isinstance(error, ConnectionError):
        return Failure.CONNECTION_RESET
    return Failure.UNCLASSIFIED


def _verify_code(error: ssl.SSLCertVerificationError) -> int:
    # An error raised by hand carries no code: the attribute is then missing altogether.
    code = getattr(error, "verify_code", 0)
    return code if isinstance(code, int) else 0
