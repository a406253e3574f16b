"""What the demo world puts in the place of this computer: its network state and its keyring."""

from collections.abc import Iterable

from assistant.demo.state import State
from assistant.model.net import NetworkSnapshot
from assistant.model.secret import Purpose, Secret
from assistant.model.text import QT_TRANSLATE_NOOP

WHERE = QT_TRANSLATE_NOOP("Roampost", "the demo's memory")


class DemoNetworkReader:
    """A `NetworkReader` that reads the network that is selected.

    Args:
        state: what is selected.
    """

    def __init__(self, state: State) -> None:
        self._state = state

    def read(self) -> NetworkSnapshot:
        """See `NetworkReader.read`. A portal is not known here: the systems of today often do not notice one."""
        return self._state.place.snapshot


class DemoSecrets:
    """A `SecretStore` in memory."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, Purpose], tuple[str | None, Secret]] = {}

    def get(self, address: str, purpose: Purpose) -> tuple[str | None, Secret] | None:
        """See `SecretStore.get`."""
        return self._kept.get((address.lower(), purpose))

    def put(self, address: str, purpose: Purpose, username: str | None, secret: Secret) -> None:
        """See `SecretStore.put`."""
        self._kept[address.lower(), purpose] = (username, secret)

    def forget(self, address: str, purpose: Purpose) -> bool:
        """See `SecretStore.forget`."""
        return self._kept.pop((address.lower(), purpose), None) is not None

    def forget_all(self, addresses: Iterable[str]) -> int:
        """See `SecretStore.forget_all`."""
        del addresses  # all are known here
        count = len(self._kept)
        self._kept.clear()
        return count

    def where(self) -> str:
        """See `SecretStore.where`."""
        return WHERE
