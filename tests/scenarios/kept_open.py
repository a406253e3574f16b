"""The process that keeps a relay open with the product's own code, in the real world but for the wall clock.

Run in a place's namespace: ``python -m tests.scenarios.kept_open ACCOUNT``. Each line on standard input lets so many
minutes pass; its end stops the log-ins. Each thing told comes as one line on standard output, and last the ending.
"""

import asyncio
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from assistant.cli.compose import open_real_world
from assistant.engine.keep_open import Ended, SignedIn, Told
from assistant.session.assistant import Assistant
from assistant.session.keep_open import KeepOpen
from assistant.session.request import Request
from tests.support.roaming import Bell


def say(word: str) -> None:
    """Tell the test."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def tell(what: Told) -> None:
    """Tell the test what came of a log-in."""
    say("signed-in" if isinstance(what, SignedIn) else "came-to-nothing")


async def main(account: str) -> None:
    """Diagnose, then keep it up, minute by minute as the test says."""
    passed = timedelta()
    async with open_real_world() as real:
        world = replace(real, utc_now=lambda: datetime.now(UTC) + passed)
        assistant = Assistant(world)
        found = (await assistant.diagnose(Request(account=account, for_fix=True))).accounts[0]
        remedy = next(one for one in found.remedies if one.keep_signing_in and one.proven)
        bell = Bell()
        runner = KeepOpen(world, await assistant.plan_keep_open(found, remedy), tell, bell)

        loop = asyncio.get_running_loop()
        async with asyncio.TaskGroup() as group:
            task = group.create_task(runner.run())

            async def listen() -> None:
                nonlocal passed
                while line := await loop.run_in_executor(None, sys.stdin.readline):
                    await runner.idle.wait()
                    passed += timedelta(minutes=float(line))
                    bell.ring()
                task.cancel()

            listening = group.create_task(listen())
            try:
                why = await asyncio.shield(task)
            except asyncio.CancelledError:
                why = Ended.STOPPED
            say(why.value)
            if not listening.done():
                # The thread that reads goes with the process, once the test closes the pipe.
                await listening


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
