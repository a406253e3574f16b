"""The demo world: a provider, an office, a hotel, an airport and a destination, in this process, on loopback.

Everything that Roampost touches outside itself is handed to it as ports (`session.world.World`), and
here these ports lead to servers of our own. No real account, keyring, mail program or network is touched.
"""

import json
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from assistant.demo.edge import DemoNetworkReader, DemoSecrets
from assistant.demo.names import DemoResolver
from assistant.demo.places import (
    HOME_ADDRESS,
    HOME_PASSWORD,
    OWNED_ADDRESS,
    POP_HOST,
    SMTP_HOST,
    USERNAME,
    WORK_ADDRESS,
    WORK_IMAP_HOST,
    WORK_PASSWORD,
    WORK_SMTP_HOST,
    WORK_USERNAME,
    Hazard,
    Network,
    Policy,
)
from assistant.demo.state import Delivered, State
from assistant.model.net import SocketAddress
from assistant.model.secret import Purpose, Secret
from assistant.probe.transport import SocketDialer, Trust

if TYPE_CHECKING:
    from assistant.demo.routes import Routes

_SETTINGS: dict[str, object] = {
    "accounts": [
        {
            "address": HOME_ADDRESS,
            "profile": "Anna",
            "outgoing": {
                "host": SMTP_HOST,
                "port": 25,
                "security": "none",
                "authentication": "none",
                "username": None,
            },
            "incoming": {
                "protocol": "pop3",
                "host": POP_HOST,
                "port": 995,
                "security": "tls",
                "username": USERNAME,
            },
            "aliases": [OWNED_ADDRESS],
        },
        {
            "address": WORK_ADDRESS,
            "profile": "Work",
            "outgoing": {
                "host": WORK_SMTP_HOST,
                "port": 587,
                "security": "starttls",
                "authentication": "password",
                "username": WORK_USERNAME,
            },
            "incoming": {
                "protocol": "imap",
                "host": WORK_IMAP_HOST,
                "port": 993,
                "security": "tls",
                "username": WORK_USERNAME,
            },
            "aliases": [],
        },
    ]
}


class DemoWorld:
    """The embedded mail world. Used from one event loop; `start` before anything else, `stop` at the end.

    Args:
        clock: monotonic seconds.
        utc_now: aware wall-clock time.
    """

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        utc_now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._clock = clock
        self._utc_now = utc_now
        self._state = State(clock=clock)
        self._folder: TemporaryDirectory[str] | None = None
        self._routes: Routes | None = None
        self._dialer: SocketDialer | None = None
        self._trust: Trust | None = None
        self._secrets = DemoSecrets()

    async def start(self) -> None:
        """Make the authority, the keyring and the mail program's settings; servers open when first dialled."""
        if self._folder is not None:
            raise RuntimeError("started already")
        # aiosmtpd, h11 and cryptography take a tenth of a second: who only lists the networks must not pay it.
        from assistant.demo.authority import Authority
        from assistant.demo.routes import DemoDialer, Routes

        self._folder = TemporaryDirectory(prefix="roampost-demo-")
        try:
            authority = Authority(self.folder, self._utc_now)
            self._routes = Routes(self._state, authority)
            self._dialer = DemoDialer(self._state, self._routes)
            self._trust = Trust(authorities=authority.pem)
            self._reset()
        except BaseException:
            self._folder.cleanup()
            self._folder = None
            raise

    async def stop(self) -> None:
        """Close every server and connection and remove every file; may be called again."""
        routes, folder = self._routes, self._folder
        self._routes = self._folder = self._trust = self._dialer = None
        try:
            if routes is not None:
                await routes.close()
        finally:
            if folder is not None:
                folder.cleanup()

    async def __aenter__(self) -> "DemoWorld":
        await self.start()
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.stop()

    async def select(
        self,
        network: Network | str | None = None,
        provider: Policy | str | None = None,
        hazards: Iterable[Hazard | str] | None = None,
    ) -> None:
        """Take the laptop to another network, or change the provider's policy or the hazards; None leaves as is.

        A change of network or hazards ends every connection, as in life.

        Raises:
            ValueError: there is no such network, policy or hazard.
        """
        state = self._state
        where = state.network if network is None else Network(network)
        policy = state.policy if provider is None else Policy(provider)
        wrong = state.hazards if hazards is None else frozenset(Hazard(hazard) for hazard in hazards)
        moved = (where, wrong) != (state.network, state.hazards)
        if policy is not state.policy:
            state.forget_pop_log_ins()
        state.network, state.policy, state.hazards = where, policy, wrong
        if moved and self._routes is not None:
            await self._routes.close()

    async def reset(self) -> None:
        """Put mail program, keyring and mailboxes back to how they were at the start."""
        self._state.mailboxes.clear()
        self._state.dropped.clear()
        self._state.forget_pop_log_ins()
        self._reset()

    def _reset(self) -> None:
        self.settings_file.write_text(json.dumps(_SETTINGS, indent=2) + "\n", encoding="utf-8")
        for purpose in Purpose:
            self._secrets.put(HOME_ADDRESS, purpose, USERNAME, Secret(HOME_PASSWORD))
            self._secrets.put(WORK_ADDRESS, purpose, WORK_USERNAME, Secret(WORK_PASSWORD))

    @property
    def network(self) -> Network:
        """Where the laptop is."""
        return self._state.network

    @property
    def place_name(self) -> str:
        """What the network that is selected calls itself."""
        return self._state.place.snapshot.name or self._state.network.value

    @property
    def provider(self) -> Policy:
        """The provider's policy."""
        return self._state.policy

    @property
    def hazards(self) -> frozenset[Hazard]:
        """What else goes wrong."""
        return self._state.hazards

    @property
    def folder(self) -> Path:
        """The world's own temporary folder."""
        if self._folder is None:
            raise RuntimeError("not started")
        return Path(self._folder.name)

    def utc_now(self) -> datetime:
        """Return the wall-clock time."""
        return self._utc_now()

    @property
    def settings_file(self) -> Path:
        """The demo mail program's settings."""
        return self.folder / "demo-mail.json"

    @property
    def routes(self) -> "Routes":
        """The route table."""
        if self._routes is None:
            raise RuntimeError("not started")
        return self._routes

    @property
    def trust(self) -> Trust:
        """Trusts the world's own authority and nobody else."""
        if self._trust is None:
            raise RuntimeError("not started")
        return self._trust

    @property
    def secrets(self) -> DemoSecrets:
        """The keyring; holds Anna's passwords."""
        return self._secrets

    @property
    def dialer(self) -> SocketDialer:
        """Opens connections in this world."""
        if self._dialer is None:
            raise RuntimeError("not started")
        return self._dialer

    @property
    def resolver(self) -> DemoResolver:
        """Knows this world's names."""
        return DemoResolver(self._state)

    @property
    def network_reader(self) -> DemoNetworkReader:
        """Reads the network that is selected."""
        return DemoNetworkReader(self._state)

    async def port(self, ip: str, port: int) -> int:
        """Return the loopback port that stands for a port of a documentation address, for other programs to try.

        Raises:
            OSError: the network drops or refuses it.
        """
        return await self.routes.port(SocketAddress(ip=ip, port=port))

    def deliver(self, message: Delivered) -> None:
        """Put a message into its recipient's mailbox, as if it had come from somewhere."""
        self._state.deliver(message)

    def popped(self, client: str) -> bool:
        """Tell whether a POP log-in from a client's address is young enough to let it relay."""
        return self._state.popped(client)

    def mailbox(self, address: str) -> tuple[Delivered, ...]:
        """Return what has arrived for an address, oldest first."""
        return self._state.mailbox(address)

    @property
    def mailboxes(self) -> dict[str, tuple[Delivered, ...]]:
        """Everything that has arrived anywhere, by recipient."""
        return {address: tuple(messages) for address, messages in self._state.mailboxes.items()}

    @property
    def dropped(self) -> tuple[Delivered, ...]:
        """What was accepted and thrown away."""
        return tuple(self._state.dropped)
