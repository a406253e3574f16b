"""The demo world's web: portal probes and their answers, sign-in pages, RFC 8908, autoconfiguration."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import h11

from assistant.demo.places import (
    IMAP_HOST,
    OFFERS_LOGIN,
    POP_HOST,
    PROVIDER_DOMAIN,
    SMTP_HOST,
    Hazard,
    Policy,
)
from assistant.demo.state import State

_IDLE_S = 30.0
_CHUNK = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One HTTP answer."""

    status: int = 200
    reason: str = "OK"
    kind: str = "text/plain"
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = field(default=())


_NOT_FOUND = Page(status=404, reason="Not Found", body=b"not here\n")
_PROBES = {
    ("connectivitycheck.gstatic.com", "/generate_204"): Page(status=204, reason="No Content"),
    ("detectportal.firefox.com", "/success.txt"): Page(body=b"success\n"),
    ("captive.apple.com", "/hotspot-detect.html"): Page(
        kind="text/html",
        body=b"<HTML><HEAD><TITLE>Success</TITLE></HEAD><BODY>Success</BODY></HTML>\n",
    ),
    ("www.msftconnecttest.com", "/connecttest.txt"): Page(body=b"Microsoft Connect Test"),
    ("nmcheck.gnome.org", "/check_network_status.txt"): Page(body=b"NetworkManager is online\n"),
}

Answerer = Callable[[State, str, str], Page]
"""Answers a request for (host, path)."""


def web(state: State, host: str, path: str) -> Page:
    """Answer as the vendors' portal probes do."""
    del state
    return _PROBES.get((host, path), _NOT_FOUND)


def captured(state: State, host: str, path: str) -> Page:
    """Answer in everybody's place: this network wants a sign-in first."""
    del host, path
    return Page(
        status=302,
        reason="Found",
        kind="text/html",
        body=b"<html><body>Sign in first.</body></html>\n",
        headers=(("Location", f"http://{state.place.portal[0]}/sign-in"), ("Cache-Control", "no-store")),
    )


def portal(state: State, host: str, path: str) -> Page:
    """Answer as the network's own portal: the sign-in page, and the API of RFC 8908."""
    captive = Hazard.CAPTIVE_PORTAL in state.hazards
    if path == "/capport":
        answer: dict[str, object] = {"captive": captive, "user-portal-url": f"https://{host}/sign-in"}
        return Page(kind="application/captive+json", body=json.dumps(answer).encode())
    if path == "/sign-in":
        return Page(kind="text/html", body=b"<html><body><h1>Welcome</h1></body></html>\n")
    return _NOT_FOUND


def _outgoing(port: int, socket_type: str, authentication: str) -> str:
    username = "<username>%EMAILLOCALPART%</username>" if authentication == "password-cleartext" else ""
    return (
        f'<outgoingServer type="smtp"><hostname>{SMTP_HOST}</hostname><port>{port}</port>'
        f"<socketType>{socket_type}</socketType>{username}"
        f"<authentication>{authentication}</authentication></outgoingServer>"
    )


def _incoming(kind: str, host: str, port: int, socket_type: str) -> str:
    return (
        f'<incomingServer type="{kind}"><hostname>{host}</hostname><port>{port}</port>'
        f"<socketType>{socket_type}</socketType><username>%EMAILLOCALPART%</username>"
        "<authentication>password-cleartext</authentication></incomingServer>"
    )


def autoconfig(state: State, host: str, path: str) -> Page:
    """Answer with the provider's autoconfiguration document, which says what its policy is."""
    del host
    if path.partition("?")[0] != "/mail/config-v1.1.xml":
        return _NOT_FOUND
    if state.policy in OFFERS_LOGIN:
        outgoing = _outgoing(465, "SSL", "password-cleartext") + _outgoing(587, "STARTTLS", "password-cleartext")
    else:
        method = {Policy.POP_FIRST: "SMTP-after-POP", Policy.OPEN_RELAY: "none"}.get(state.policy, "client-IP-address")
        outgoing = _outgoing(25, "plain", method)
    document = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<clientConfig version="1.1"><emailProvider id="{PROVIDER_DOMAIN}"><domain>{PROVIDER_DOMAIN}</domain>'
        "<displayName>Proseware</displayName>"
        + _incoming("imap", IMAP_HOST, 993, "SSL")
        + _incoming("pop3", POP_HOST, 995, "SSL")
        + _incoming("pop3", POP_HOST, 110, "STARTTLS")
        + outgoing
        + "</emailProvider></clientConfig>\n"
    )
    return Page(kind="text/xml", body=document.encode())


class WebSession:
    """One HTTP/1.1 connection.

    Args:
        state: the world.
        answerer: what is served here.
    """

    def __init__(self, state: State, answerer: Answerer) -> None:
        self._state = state
        self._answerer = answerer

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer requests until the client leaves."""
        connection = h11.Connection(h11.SERVER)
        try:
            while True:
                event = connection.next_event()
                if event is h11.NEED_DATA:
                    async with asyncio.timeout(_IDLE_S):
                        connection.receive_data(await reader.read(_CHUNK))
                elif isinstance(event, h11.Request):
                    await self._answer(connection, event, writer)
                elif event is h11.PAUSED:
                    connection.start_next_cycle()
                elif isinstance(event, h11.ConnectionClosed) or connection.our_state is h11.MUST_CLOSE:
                    return
        except h11.RemoteProtocolError:
            return

    async def _answer(self, connection: h11.Connection, request: h11.Request, writer: asyncio.StreamWriter) -> None:
        target = urlsplit(request.target.decode("ascii", "replace"))
        host = next((value for name, value in request.headers if name == b"host"), b"").decode("ascii", "replace")
        page = self._answerer(self._state, host.partition(":")[0].lower(), target.path)
        await _send(connection, page, writer, head=request.method == b"HEAD")


async def _send(connection: h11.Connection, page: Page, writer: asyncio.StreamWriter, *, head: bool) -> None:
    headers = [*page.headers, ("Date", "Mon, 01 Jan 2024 00:00:00 GMT")]
    if page.status != 204:
        headers += [("Content-Type", page.kind), ("Content-Length", str(len(page.body)))]
    head_of_it = h11.Response(status_code=page.status, reason=page.reason.encode(), headers=headers)
    writer.write(connection.send(head_of_it) or b"")
    if page.body and not head:
        writer.write(connection.send(h11.Data(data=page.body)) or b"")
    writer.write(connection.send(h11.EndOfMessage()) or b"")
    await writer.drain()
