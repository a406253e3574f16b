"""Run one diagnosis from where this process is, with the password typed just now, and print its times as JSON."""

import asyncio
import json
import sys

from assistant.cli.compose import read_own_policy, real_world
from assistant.model.finding import Restriction
from assistant.model.secret import Purpose, Secret
from assistant.session.assistant import Assistant
from assistant.session.request import GivenSecret, Request


async def _measure(account: str, recipient: str, username: str, password: str) -> dict[str, object]:
    world = real_world(read_own_policy())
    sys.setswitchinterval(0.0005)
    await asyncio.to_thread(world.trust.build)
    given = GivenSecret(address=account, purpose=Purpose.OUTGOING, username=username, secret=Secret(password))
    same = GivenSecret(address=account, purpose=Purpose.INCOMING, username=username, secret=Secret(password))
    request = Request(account=account, recipient=recipient, secrets=(given, same))
    diagnosis = await Assistant(world).diagnose(request)
    one = diagnosis.accounts[0]
    proven = [remedy for remedy in one.remedies if remedy.proven_after_s is not None]
    assert one.verdict.restriction is not Restriction.NONE
    return {
        "proven_after_s": min((remedy.proven_after_s or 0.0 for remedy in proven), default=None),
        "port": proven[0].outgoing.port if proven and proven[0].outgoing else None,
        "restriction": one.verdict.restriction.value,
        "seconds": diagnosis.seconds,
    }


def main() -> None:
    """Measure as the arguments say: account, recipient, log-in name; the password on standard input."""
    account, recipient, username = sys.argv[1:4]
    password = sys.stdin.readline().rstrip("\n")
    print(json.dumps(asyncio.run(_measure(account, recipient, username, password))))


if __name__ == "__main__":
    main()
