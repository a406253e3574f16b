"""A stand-in for qmail's smtpd, which is not packaged: greets, answers and refuses in qmail's own words.

usage: stand_in_qmail.py ADDRESS DOMAIN RELAY_FOR_PREFIX

Everybody may write to DOMAIN; clients whose address starts with RELAY_FOR_PREFIX may write to anybody. Messages are
taken and thrown away. Not qmail; only its words, which are quoted from its source (qmail-smtpd.c).
"""

import asyncio
import sys

REFUSAL = "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"


async def _serve(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, host: str, domain: str, relay_for: str
) -> None:
    relays = str(writer.get_extra_info("peername")[0]).startswith(relay_for)
    sender = recipients = 0

    async def say(text: str) -> None:
        writer.write(f"{text}\r\n".encode())
        await writer.drain()

    await say(f"220 {host} ESMTP")
    while line := (await reader.readline()).decode("utf-8", "replace").strip():
        verb, _, rest = line.partition(" ")
        match verb.upper():
            case "HELO":
                await say(f"250 {host}")
            case "EHLO":
                await say(f"250-{host}\r\n250-PIPELINING\r\n250 8BITMIME")
            case "MAIL":
                sender, recipients = 1, 0
                await say("250 ok")
            case "RCPT" if not sender:
                await say("503 MAIL first (#5.5.1)")
            case "RCPT":
                mailbox = rest.partition(":")[2].strip().partition(" ")[0].strip("<>").lower()
                if relays or mailbox.endswith(f"@{domain}"):
                    recipients += 1
                    await say("250 ok")
                else:
                    await say(REFUSAL)
            case "DATA" if not recipients:
                await say("503 RCPT first (#5.5.1)")
            case "DATA":
                await say("354 go ahead")
                while (await reader.readline()).rstrip(b"\r\n") != b".":
                    pass
                await say("250 ok 1795493778 qp 4711")
            case "RSET":
                sender = recipients = 0
                await say("250 flushed")
            case "NOOP":
                await say("250 ok")
            case "VRFY":
                await say("252 send some mail, i'll try my best")
            case "QUIT":
                await say(f"221 {host}")
                break
            case _:
                await say("502 unimplemented (#5.5.1)")
    writer.close()


async def main(address: str, host: str, domain: str, relay_for: str) -> None:
    """Serve port 25 for ever."""
    server = await asyncio.start_server(lambda r, w: _serve(r, w, host, domain, relay_for), address, 25)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
