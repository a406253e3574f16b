"""A box that passes SMTP on and meddles with it: python3 -I inspector.py ADDRESS PORT TARGET TARGETPORT MODE.

MODE: ``pass`` changes nothing; ``mask`` overwrites the greeting with asterisks and STARTTLS with X, lengths kept, as
firewalls do that inspect SMTP; ``star`` overwrites the greeting and takes STARTTLS away; ``forget`` offers STARTTLS
and answers that it does not know it; ``inject`` slips a reply in before TLS starts.
"""

import asyncio
import re
import sys

ADDRESS, PORT, TARGET, TARGET_PORT, MODE = sys.argv[1:]


def _towards_client(line: bytes, first: bool) -> bytes:
    if first and MODE in {"mask", "star"}:
        return re.sub(rb"(?<=^220[ -]).+?(?=\r\n)", lambda found: b"*" * len(found[0]), line)
    if MODE == "mask":
        return re.sub(rb"(?<=^250.)STARTTLS", b"XXXXXXXA", line)
    if MODE == "star" and line[4:].strip() == b"STARTTLS":
        return b"250-ENHANCEDSTATUSCODES\r\n" if line[3:4] == b"-" else b"250 ENHANCEDSTATUSCODES\r\n"
    return line


async def _back(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, plain: list[bool]) -> None:
    first = True
    while plain[0] and (line := await reader.readline()):
        if MODE == "inject" and line.startswith(b"220") and not first:
            line += b"250 slipped in\r\n"
        writer.write(_towards_client(line, first))
        first = False
    while data := await reader.read(65536):
        writer.write(data)


async def _forth(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, client: asyncio.StreamWriter, plain: list[bool]
) -> None:
    while plain[0] and (line := await reader.readline()):
        if line.strip().upper() == b"STARTTLS":
            if MODE == "forget":
                client.write(b"502 5.5.1 Command not implemented\r\n")
                continue
            # The server's one reply line follows, then octets that are nobody's business.
            plain[0] = False
        writer.write(line)
    while data := await reader.read(65536):
        writer.write(data)


async def _talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    far_reader, far_writer = await asyncio.open_connection(TARGET, int(TARGET_PORT))
    plain = [True]
    tasks = [
        asyncio.ensure_future(_back(far_reader, writer, plain)),
        asyncio.ensure_future(_forth(reader, far_writer, writer, plain)),
    ]
    await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    for end in (far_writer, writer):
        end.close()


async def _serve() -> None:
    server = await asyncio.start_server(_talk, ADDRESS, int(PORT))
    await server.serve_forever()


asyncio.run(_serve())
