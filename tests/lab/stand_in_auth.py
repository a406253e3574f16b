"""A stand-in for a log-in service with reasons of its own, which Dovecot gives only from modules that are not packaged.

usage: stand_in_auth.py SOCKET [REASON]

Speaks the server's side of Dovecot's authentication protocol 1.1 (auth-protocol.txt of its documentation) to the real
Postfix in front of it: offers PLAIN and LOGIN, and refuses every log-in with REASON; without one it hangs up.
"""

import asyncio
import os
import sys


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, reason: str | None) -> None:
    offers = (
        "VERSION\t1\t1\nMECH\tPLAIN\tplaintext\nMECH\tLOGIN\tplaintext\n"
        f"SPID\t{os.getpid()}\nCUID\t1\nCOOKIE\t{'0' * 32}\nDONE\n"
    )
    writer.write(offers.encode())
    while line := (await reader.readline()).decode("utf-8", "replace").rstrip("\n"):
        words = line.split("\t")
        if words[0] in {"AUTH", "CONT"} and len(words) > 1:
            if reason is None:
                break
            writer.write(f"FAIL\t{words[1]}\treason={reason}\n".encode())
        await writer.drain()
    writer.close()


async def _run(path: str, reason: str | None) -> None:
    server = await asyncio.start_unix_server(lambda reader, writer: _serve(reader, writer, reason), path)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    os.umask(0)  # Postfix comes as a user of its own
    asyncio.run(_run(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None))
