"""Memories written by hand, for the pure rules: what Kari's server showed on other networks."""

from dataclasses import replace
from datetime import timedelta

from assistant.model.baseline import Recollection, ServerBaseline
from assistant.model.net import Endpoint, Security
from tests.support.scene import HOST, NOW, Scene

HERE, HOME, OFFICE, ELSEWHERE = ("0" * 63 + digit for digit in "1234")
THIS_ADDRESS, OTHER_ADDRESS = "a" * 64, "b" * 64
PLAIN = Endpoint(host=HOST, port=25, security=Security.NONE)
YESTERDAY = NOW - timedelta(days=1)

LOOK = ServerBaseline(
    endpoint=PLAIN,
    network=ELSEWHERE,
    greeting_name=HOST,
    keywords=("8BITMIME", "PIPELINING", "SIZE"),
    seen_utc=YESTERDAY,
)
AT_HOME = replace(LOOK, network=HOME, relayed_utc=YESTERDAY, relayed_address=OTHER_ADDRESS, own_network=True)
AT_OFFICE = replace(AT_HOME, network=OFFICE, own_network=False)
TURNED_AWAY = replace(LOOK, refused_utc=YESTERDAY, refusal="relay_denied", own_network=False)


def remembering(scene: Scene, *baselines: ServerBaseline, network: str | None = HERE) -> Scene:
    """Give a scene a memory, on a network that bears this mark."""
    scene.memory = Recollection(baselines=baselines, network=network, address=THIS_ADDRESS)
    return scene
