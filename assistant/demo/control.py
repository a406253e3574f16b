"""What the window's bar needs to steer the demo world: the words to choose from, what is chosen, and `change`.

The words are the contract's; the bar has its own labels for them.
"""

from assistant.demo.places import Hazard, Network, Policy
from assistant.demo.world import DemoWorld


class DemoControl:
    """The demo world's levers, in the shape of the window's protocol of the same name.

    Args:
        world: the world.
    """

    def __init__(self, world: DemoWorld) -> None:
        self._world = world

    @property
    def networks(self) -> tuple[str, ...]:
        """Where the laptop can be."""
        return tuple(network.value for network in Network)

    @property
    def policies(self) -> tuple[str, ...]:
        """Whose mail the provider can take."""
        return tuple(policy.value for policy in Policy)

    @property
    def hazards(self) -> tuple[str, ...]:
        """What can go wrong besides."""
        return tuple(hazard.value for hazard in Hazard)

    @property
    def network(self) -> str:
        """Where the laptop is."""
        return self._world.network.value

    @property
    def policy(self) -> str:
        """Whose mail the provider takes."""
        return self._world.provider.value

    @property
    def hazards_on(self) -> frozenset[str]:
        """What goes wrong besides."""
        return frozenset(hazard.value for hazard in self._world.hazards)

    async def change(self, *, network: str, policy: str, hazards: frozenset[str]) -> None:
        """Put the world into another state; called in the world's event loop.

        Raises:
            ValueError: there is no such network, policy or hazard.
        """
        await self._world.select(network=network, provider=policy, hazards=hazards)
