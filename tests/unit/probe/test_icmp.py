"""What the system hands on of ICMP messages, as raw structures; the real thing is tried in namespaces."""

import errno
import socket
import struct
import sys

import pytest

from assistant.model.observation import Failure
from assistant.probe import icmp
from assistant.probe.failure import classify
from assistant.probe.icmp import Complaint, complaint_of, parse

GATEWAY = "192.0.2.129"


def raw(origin: int, kind: int, code: int, reporter: str = GATEWAY, number: int = errno.EHOSTUNREACH) -> bytes:
    head = struct.pack("=IBBBBII", number, origin, kind, code, 0, 0, 0)
    if ":" in reporter:
        return (
            head + struct.pack("=HHI", socket.AF_INET6, 0, 0) + socket.inet_pton(socket.AF_INET6, reporter) + bytes(4)
        )
    return head + struct.pack("=HH", socket.AF_INET, 0) + socket.inet_aton(reporter) + bytes(8)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (raw(2, 11, 0), Complaint(Failure.HOPS_EXCEEDED, GATEWAY)),
        (raw(2, 3, 13), Complaint(Failure.ADMIN_PROHIBITED, GATEWAY)),
        (raw(2, 3, 10), Complaint(Failure.ADMIN_PROHIBITED, GATEWAY)),
        (raw(2, 3, 9), Complaint(Failure.ADMIN_PROHIBITED, GATEWAY)),
        (raw(2, 3, 1), Complaint(None, GATEWAY)),
        (raw(2, 3, 3), Complaint(None, GATEWAY)),
        (raw(3, 3, 0, "2001:db8::1"), Complaint(Failure.HOPS_EXCEEDED, "2001:db8::1")),
        (raw(3, 1, 1, "2001:db8::1"), Complaint(Failure.ADMIN_PROHIBITED, "2001:db8::1")),
        (raw(3, 1, 0, "2001:db8::1"), Complaint(None, "2001:db8::1")),
        (raw(1, 3, 13), None),
        (raw(0, 0, 0), None),
        (raw(2, 3, 13)[:20], None),
        (raw(2, 3, 13)[:16] + struct.pack("=HH", 0, 0) + bytes(12), None),
        (b"", None),
        (b"\xff" * 7, None),
    ],
)
def test_the_structure(data: bytes, expected: Complaint | None) -> None:
    assert parse(data) == expected


@pytest.mark.parametrize(
    ("complaint", "number", "expected"),
    [
        (Complaint(Failure.HOPS_EXCEEDED, GATEWAY), errno.EHOSTUNREACH, Failure.HOPS_EXCEEDED),
        (Complaint(Failure.ADMIN_PROHIBITED, GATEWAY), errno.EHOSTUNREACH, Failure.ADMIN_PROHIBITED),
        (Complaint(None, GATEWAY), errno.ECONNREFUSED, Failure.CONNECTION_REFUSED),
        (None, errno.EHOSTUNREACH, Failure.HOST_UNREACHABLE),
    ],
)
def test_the_message_says_more_than_the_number(complaint: Complaint | None, number: int, expected: Failure) -> None:
    error = OSError(number, "no")
    if complaint is not None:
        vars(error)["complaint"] = complaint
    assert classify(error) is expected
    assert complaint_of(error) == complaint


@pytest.mark.skipif(sys.platform != "linux", reason="only there")
@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_a_socket_that_nobody_complained_about(family: socket.AddressFamily) -> None:
    with socket.socket(family, socket.SOCK_STREAM) as plug:
        icmp.listen(plug)
        assert icmp.complaint(plug) is None
        icmp.leave(plug)
        error = OSError(errno.ECONNREFUSED, "no")
        icmp.attach(error, plug)
        assert complaint_of(error) is None
