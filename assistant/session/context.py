"""What all parts of one run share: the world, the notebook, the listener, and look-ups made only once."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

from assistant.engine.effort import MOST_CONNECTIONS
from assistant.engine.explain.explain import Rules, classify_reply
from assistant.model.baseline import Recollection
from assistant.model.mail import Reply
from assistant.model.net import NetworkSnapshot
from assistant.model.observation import DnsLookup, Exchange, Observation, RecordType
from assistant.model.progress import Event, Seen, Tried, Trying
from assistant.model.text import Sentence
from assistant.probe import daemon
from assistant.probe.allowance import Allowance
from assistant.probe.recorder import Recorder
from assistant.probe.resolver import lookup
from assistant.session.logins import Ledger
from assistant.session.world import World

Listener = Callable[[Event], None]
_RULES_AFTER_S = 0.04
_LOOKUP_S = 4.0
_RECALLING_S = 1.0


class Context:
    """One run's shared state; loop thread only.

    Args:
        world: the ports.
        listener: told of every event, in order.
        tasks: the group that owns whatever is started here.
        deadline_s: when the run must be over, on the run's clock.
    """

    def __init__(self, world: World, listener: Listener | None, tasks: asyncio.TaskGroup, deadline_s: float) -> None:
        self.world = world
        self.deadline_s = deadline_s
        self.ledger = Ledger()
        self.recorder = Recorder(world.clock, self._seen, Allowance(MOST_CONNECTIONS))
        self.snapshot = NetworkSnapshot()
        self.local_authorities: frozenset[str] = frozenset()
        self._listener = listener
        self._tasks = tasks
        self._names: dict[tuple[str, RecordType], asyncio.Task[DnsLookup]] = {}
        self._meanings: dict[Reply, str] = {}
        self._rules: Rules | None = None
        self._attempts = 0
        self._started: list[asyncio.Task[Any]] = []
        self.network_known = asyncio.Event()
        self.memory = Recollection()
        self._recalling: asyncio.Task[None] | None = None
        self.on_observation: list[Callable[[Observation], None]] = []

    def _seen(self, observation: Observation) -> None:
        self.tell(Seen(observation=observation))
        for call in self.on_observation:
            call(observation)

    def tell(self, event: Event) -> None:
        """Hand an event to the listener."""
        if self._listener is not None:
            self._listener(event)

    @property
    def watched(self) -> bool:
        """Somebody listens, so interim judgements are worth drawing."""
        return self._listener is not None

    def start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Start a part of the run that ends with it."""
        task = self._tasks.create_task(work)
        self._started.append(task)
        return task

    def stop(self) -> None:
        """Cancel whatever still runs for this run."""
        for task in (*self._started, *self._names.values()):
            task.cancel()

    def trying(self, what: Sentence, account: str = "") -> str:
        """Tell that something is being tried; returns the key that ends it."""
        self._attempts += 1
        key = f"try-{self._attempts}"
        self.tell(Trying(key=key, what=what, account=account))
        return key

    def tried(self, key: str) -> None:
        """Tell that an attempt is over."""
        self.tell(Tried(key=key))

    async def look_up(self, name: str, record: RecordType, account: str = "") -> DnsLookup:
        """Ask the DNS, once a run for each name and record."""
        asked = (name, record)
        if asked not in self._names:
            self._names[asked] = self._tasks.create_task(
                lookup(self.world.resolver, self.recorder, name, record, account=account, deadline_s=_LOOKUP_S),
            )
        return await asyncio.shield(self._names[asked])

    async def look_up_invented(self, name: str, account: str) -> DnsLookup:
        """Ask for the addresses of a name that was made up and must not exist, as it stands: no search list."""
        return await lookup(
            self.world.resolver,
            self.recorder,
            name,
            RecordType.ADDRESS,
            account=account,
            deadline_s=_LOOKUP_S,
            invented=True,
        )

    async def load_authorities(self) -> None:
        """Read which certificate authorities were added to this computer."""
        self.local_authorities = await daemon.run(self.world.local_authorities, name="authorities")

    async def load_rules(self) -> None:
        """Load what replies mean ahead of the first refusal: it is slow, and must not hold up a dialogue.

        Not at once: on a network without delay the first handshakes would have to share the interpreter with it.
        """
        await asyncio.sleep(_RULES_AFTER_S)
        if self._rules is None:
            self._rules = await daemon.run(self.world.rules, name="rules")

    async def load_trust(self) -> None:
        """Load the system's certificate authorities ahead of the first handshake."""
        await daemon.run(self.world.trust.build, name="trust")

    async def read_snapshot(self) -> NetworkSnapshot:
        """Ask the system for its view of the network."""
        try:
            self.snapshot = await daemon.run(self.world.network.read, name="network-state")
        finally:
            self.network_known.set()
        return self.snapshot

    async def recall(self) -> None:
        """Learn what earlier runs know of this network and of servers; once a run, whoever asks first."""
        if self._recalling is None:
            self._recalling = self.start(self._recall())
        await asyncio.wait([self._recalling], timeout=_RECALLING_S)

    async def _recall(self) -> None:
        memory, mark, now_utc = self.world.memory, self.world.network_mark, self.world.utc_now()
        if memory is None:
            return
        await self.network_known.wait()
        if self._lacks_hardware_address():
            # The system learns the gateway's hardware address with the first packet, which has been sent by now.
            again = await daemon.run(self.world.network.read, name="network-state")
            self.snapshot = replace(self.snapshot, gateway_hardware=again.gateway_hardware)
        snapshot = self.snapshot
        self.memory = await daemon.run(
            lambda: Recollection(baselines=memory.recall(now_utc), network=mark(snapshot)), name="memory"
        )

    def _lacks_hardware_address(self) -> bool:
        here = self.snapshot
        return here.gateway is not None and "." in here.gateway and not (here.gateway_hardware or here.system_id)

    async def mark_of_address(self, address: str) -> str | None:
        """Return by what an own address is known again, None where nothing is remembered."""
        memory = self.world.memory
        return None if memory is None else await daemon.run(lambda: memory.mark(address), name="memory")

    def meaning(self, reply: Reply) -> str:
        """Say what a reply means, each text weighed once."""
        if reply not in self._meanings:
            if self._rules is None:
                self._rules = self.world.rules()
            self._meanings[reply] = classify_reply(reply, self._rules)[0].value
        return self._meanings[reply]

    def meaning_of(self, one: Exchange) -> str:
        """Say what an exchange's reply means; empty without one."""
        return self.meaning(one.reply) if one.reply is not None else ""

    def left_s(self) -> float:
        """Seconds until the run must be over."""
        return max(0.0, self.deadline_s - self.recorder.now_s())
