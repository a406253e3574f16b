"""A stand-in for NAT64, TCP alone: python3 -I translator.py PORT… on a router that takes 64:ff9b::/96 for its own.

Carries what comes for 64:ff9b::V4 to V4, as a real one would, from an IPv4 address of the router's.
"""

import asyncio
import socket
import sys
from ipaddress import IPv4Address, IPv6Address


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    except OSError:
        pass
    finally:
        writer.close()


async def _talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    host, port = writer.get_extra_info("sockname")[:2]
    target = str(IPv4Address(IPv6Address(host).packed[12:]))
    try:
        far_reader, far_writer = await asyncio.open_connection(target, port)
    except OSError:
        writer.transport.abort()
        return
    await asyncio.gather(_carry(reader, far_writer), _carry(far_reader, writer))


async def _serve() -> None:
    servers = [await asyncio.start_server(_talk, "::", int(port), family=socket.AF_INET6) for port in sys.argv[1:]]
    await asyncio.gather(*(server.serve_forever() for server in servers))


asyncio.run(_serve())
