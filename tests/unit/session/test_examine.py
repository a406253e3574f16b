"""One endpoint's dialogue: when its answers are there, nobody waits for its leave."""

import asyncio

from assistant.demo.places import Network, Policy
from assistant.engine.candidates import Candidate, Origin
from assistant.model.net import Endpoint, Security
from assistant.model.observation import Role
from assistant.probe.channel import Patience
from assistant.probe.smtp import SmtpProbe
from assistant.session.context import Context
from assistant.session.examine import Examination, Phase
from tests.unit.session.test_run import somewhere

PATIENCE = Patience(connect_s=10, greeting_s=10, command_s=10)


def test_nobody_waits_for_a_server_that_is_slow_to_say_goodbye() -> None:
    async def run() -> None:
        leave = asyncio.Event()

        class Lingering(SmtpProbe):
            async def quit(self) -> None:
                await leave.wait()
                await super().quit()

        async with (
            somewhere(Network.HOTEL, Policy.AUTHENTICATION) as world,
            asyncio.timeout(20),
            asyncio.TaskGroup() as group,
        ):
            context = Context(world, None, group, 10.0)
            where = Endpoint(host="smtp.proseware.com", port=25, security=Security.NONE)
            candidate = Candidate(endpoint=where, origin=Origin.CONFIGURED)
            one = Examination(context, candidate, Role.CONFIGURED, "a", patience=PATIENCE, kind=Lingering)
            one.task = group.create_task(one.run(None))
            await one.over()
            assert (one.spoke, one.phase, one.is_over, one.task.done()) == (True, Phase.DONE, True, False)
            leave.set()
            await one.task
            context.stop()

    asyncio.run(run())
