"""Writes down what goes over loopback: ``python -m tests.support.programs_capture FILE``, inside a namespace.

Every TCP segment with octets in it is one JSON object a line: the two ports, and the octets in hexadecimal.
"""

import json
import socket
import struct
import sys
from pathlib import Path

_EVERYTHING = 3
_IPV4, _TCP = 0x0800, 6


def segment(frame: bytes) -> dict[str, object] | None:
    """Read one Ethernet frame; None where it is no TCP over IPv4 or carries nothing."""
    if len(frame) < 34 or struct.unpack("!H", frame[12:14])[0] != _IPV4 or frame[23] != _TCP:
        return None
    packet = frame[14 : 14 + struct.unpack("!H", frame[16:18])[0]]
    tcp = packet[(packet[0] & 15) * 4 :]
    source, target = struct.unpack("!HH", tcp[:4])
    data = tcp[(tcp[12] >> 4) * 4 :]
    return {"from": source, "to": target, "data": data.hex()} if data else None


if __name__ == "__main__":
    with (
        socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(_EVERYTHING)) as everything,
        Path(sys.argv[1]).open("a") as log,
    ):
        everything.bind(("lo", 0))
        log.write(json.dumps({"from": 0, "to": 0, "data": ""}) + "\n")  # it listens from now on
        log.flush()
        while frame := everything.recv(1 << 17):
            found = segment(frame)
            if found is not None:
                log.write(json.dumps(found) + "\n")
                log.flush()
