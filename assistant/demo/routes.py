"""The demo world's route table: what the network does on the way to an address, and which listener stands for it.

The only place where a documentation address becomes a port on loopback.
"""

import asyncio
import errno
import os
import socket
import ssl
from dataclasses import dataclass
from enum import Enum

from assistant.demo import policy, smtp, web
from assistant.demo.authority import Authority
from assistant.demo.delay import listen_far
from assistant.demo.imap import ImapSession, ImapSite
from assistant.demo.listener import LOOPBACK, Listener, listen, listen_streams
from assistant.demo.places import (
    IMAP_HOST,
    MX_HOST,
    OFFERS_LOGIN,
    PLACES,
    POP_HOST,
    ROUND_TRIP_S,
    SMTP_HOST,
    SMTP_IP,
    Hazard,
    is_inside,
)
from assistant.demo.pop import PopSession, PopSite
from assistant.demo.spots import HOSTS, SPOTS, Kind, Spot
from assistant.demo.state import State
from assistant.model.net import SocketAddress
from assistant.probe.transport import Connection, SystemDialer

_MAIL_PORTS = frozenset({25, 110, 143, 465, 587, 993, 995})
_SUBMISSION_PORTS = frozenset({465, 587})
_PORTALS = frozenset(place.portal[1] for place in PLACES.values())
_EXPIRING = frozenset({SMTP_HOST, MX_HOST, POP_HOST, IMAP_HOST})


class Way(Enum):
    """What becomes of packets to an address and port."""

    THROUGH = "through"
    DROPPED = "dropped"
    REFUSED = "refused"
    INTERCEPTED = "intercepted"
    CAPTURED = "captured"


@dataclass(frozen=True, slots=True)
class _Key:
    """What makes one listener differ from another: who comes, where to, and what the way does."""

    client: str
    address: SocketAddress
    way: Way


class Routes:
    """Opens a listener for each place that is dialled, when it is dialled first.

    A listener serves one client address: so a server knows where a connection comes from.

    Args:
        state: what is selected.
        authority: certificates.
    """

    def __init__(self, state: State, authority: Authority) -> None:
        self._state = state
        self._authority = authority
        self._listeners: dict[_Key, Listener] = {}
        self._lines: dict[int, Listener] = {}
        self._lock = asyncio.Lock()

    def way(self, address: SocketAddress) -> Way:
        """Say what the network that is selected does to packets for an address."""
        hazards = self._state.hazards
        portal = self._state.place.portal[1]
        if Hazard.CAPTIVE_PORTAL in hazards and address.ip != portal:
            return Way.CAPTURED if address.port == 80 else Way.DROPPED
        if not is_inside(address.ip, self._state.network):
            if Hazard.ALL_PORTS_BLOCKED in hazards and address.port in _MAIL_PORTS:
                return Way.DROPPED
            if address.port == 25 and Hazard.PORT_25_BLOCKED in hazards:
                return Way.DROPPED
            if address.port == 25 and Hazard.SMTP_INTERCEPTED in hazards:
                return Way.INTERCEPTED
        if address.ip in _PORTALS and address.ip != portal:
            return Way.DROPPED
        if address.ip == SMTP_IP and address.port in _SUBMISSION_PORTS and self._state.policy not in OFFERS_LOGIN:
            return Way.REFUSED
        if (address.ip, address.port) in SPOTS:
            return Way.THROUGH
        return Way.REFUSED if address.ip in HOSTS else Way.DROPPED

    async def port(self, address: SocketAddress) -> int:
        """Return the loopback port that stands for an address and port, as seen from where the laptop is.

        Raises:
            ConnectionRefusedError: nothing listens there.
            TimeoutError: no packet to there is ever answered.
        """
        way = self.way(address)
        if way is Way.DROPPED:
            raise TimeoutError(errno.ETIMEDOUT, os.strerror(errno.ETIMEDOUT))
        if way is Way.REFUSED:
            raise ConnectionRefusedError(errno.ECONNREFUSED, os.strerror(errno.ECONNREFUSED))
        async with self._lock:
            key = _Key(self._state.place.public, address, way)
            listener = self._listeners.get(key)
            if listener is None:
                listener = self._listeners[key] = await self._open(key)
            if Hazard.SLOW not in self._state.hazards:
                return listener.port
            line = self._lines.get(listener.port)
            if line is None:
                line = self._lines[listener.port] = await listen_far(listener.port, ROUND_TRIP_S)
            return line.port

    async def close(self) -> None:
        """Close every listener and throw everybody out; new ones may be opened afterwards."""
        async with self._lock:
            closing = (*self._lines.values(), *self._listeners.values())
            self._lines.clear()
            self._listeners.clear()
            for listener in closing:
                await listener.close()

    async def _open(self, key: _Key) -> Listener:
        if key.way is Way.INTERCEPTED:
            site = smtp.Site(host=self._state.place.gatekeeper, rule=policy.interceptor, echo=False)
            return await listen(smtp.protocol(self._state, site, key.client))
        if key.way is Way.CAPTURED:
            return await listen_streams(lambda: web.WebSession(self._state, web.captured))
        spot = SPOTS[key.address.ip, key.address.port]
        expired = Hazard.EXPIRED_CERTIFICATE in self._state.hazards and spot.host in _EXPIRING
        certified = spot.implicit_tls or spot.upgrades
        context = self._authority.server_context(spot.host, expired=expired) if certified else None
        implicit, later = (context, None) if spot.implicit_tls else (None, context)
        if spot.kind is Kind.SMTP:
            return await listen(smtp.protocol(self._state, self._site(key, spot, later), key.client), implicit)
        if spot.kind is Kind.POP3:
            pop = PopSite(host=spot.host, mailboxes=spot.mailboxes, context=later)
            return await listen_streams(lambda: PopSession(self._state, pop, key.client), implicit)
        if spot.kind is Kind.IMAP:
            imap = ImapSite(host=spot.host, mailboxes=spot.mailboxes, context=later)
            return await listen_streams(lambda: ImapSession(self._state, imap), implicit)
        answerer = spot.answerer or web.web
        return await listen_streams(lambda: web.WebSession(self._state, answerer), implicit)

    def _site(self, key: _Key, spot: Spot, context: ssl.SSLContext | None) -> smtp.Site:
        outside = not is_inside(key.address.ip, self._state.network)
        return smtp.Site(
            host=spot.host,
            rule=spot.rule or policy.destination,
            submission=spot.submission,
            implicit_tls=spot.implicit_tls,
            context=context,
            stripped=Hazard.STARTTLS_STRIPPED in self._state.hazards and outside and not spot.implicit_tls,
            echo=spot.echo,
            passwords=tuple((name, password) for name, (password, _) in spot.mailboxes.items()),
        )


class DemoDialer:
    """A `Dialer` whose network is the demo world; it opens connections to loopback and nothing else.

    Args:
        state: what is selected.
        routes: where things are.
    """

    def __init__(self, state: State, routes: Routes) -> None:
        self._state = state
        self._routes = routes
        self._system = SystemDialer()

    async def open(self, address: SocketAddress) -> Connection:
        """See `Dialer.open`; what the network drops is never answered."""
        return await self._system.open(await self._here(address))

    async def plug(self, address: SocketAddress) -> socket.socket:
        """See `Dialer.plug`; what the network drops is never answered."""
        return await self._system.plug(await self._here(address))

    async def _here(self, address: SocketAddress) -> SocketAddress:
        try:
            port = await self._routes.port(address)
        except TimeoutError:
            # For ever: how long to wait is the caller's decision.
            await asyncio.get_running_loop().create_future()
            raise
        except ConnectionRefusedError:
            await self._state.round_trip()
            raise
        await self._state.round_trip()
        return SocketAddress(ip=LOOPBACK, port=port)
