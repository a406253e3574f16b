"""The window's levers move the world."""

import pytest

from assistant.demo.control import DemoControl
from assistant.demo.places import Hazard, Network, Policy
from assistant.demo.world import DemoWorld
from assistant.ui import demo_bar


def test_it_is_what_the_window_wants() -> None:
    control: demo_bar.DemoControl = DemoControl(DemoWorld())
    assert control.networks == ("home", "office", "hotel", "airport")
    assert len(control.policies) == 7
    assert len(control.hazards) == 7
    for word in (*control.networks, *control.policies, *control.hazards):
        assert word in demo_bar._WORDS


@pytest.mark.asyncio
async def test_a_change_is_taken(world: DemoWorld) -> None:
    control = DemoControl(world)
    await control.change(network="airport", policy="pop-first", hazards=frozenset({"slow"}))
    assert (control.network, control.policy, control.hazards_on) == ("airport", "pop-first", frozenset({"slow"}))
    assert (world.network, world.provider, world.hazards) == (
        Network.AIRPORT,
        Policy.POP_FIRST,
        frozenset({Hazard.SLOW}),
    )
    with pytest.raises(ValueError, match="moon"):
        await control.change(network="moon", policy="pop-first", hazards=frozenset())
