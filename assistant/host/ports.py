"""What the rest of the program may ask of this computer; the platforms' modules answer behind these."""

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol

from assistant.model.baseline import ServerBaseline
from assistant.model.net import NetworkSnapshot
from assistant.model.secret import KeyringItem, Purpose, Secret


class NetworkReader(Protocol):
    """Reads the state of the network in use. Blocks; bounded by 2 s."""

    def read(self) -> NetworkSnapshot:
        """Return what the system says now; never raises for the system's faults."""
        ...


class SecretStore(Protocol):
    """The OS keyring under Roampost's own service. Every call may block on an unlock dialog."""

    def get(self, address: str, purpose: Purpose) -> tuple[str | None, Secret] | None:
        """Return (log-in name kept with it or None, secret), or None when there is none.

        Raises:
            SecretStoreError: no safe keyring, or it is locked.
        """
        ...

    def put(self, address: str, purpose: Purpose, username: str | None, secret: Secret) -> None:
        """Keep a secret with its log-in name.

        Raises:
            SecretStoreError: as `get`.
        """
        ...

    def forget(self, address: str, purpose: Purpose) -> bool:
        """Take a secret out; False when there was none.

        Raises:
            SecretStoreError: as `get`.
        """
        ...

    def forget_all(self, addresses: Iterable[str]) -> int:
        """Take every secret out: those of these addresses, and all others that can be found; return how many.

        Raises:
            SecretStoreError: as `get`.
        """
        ...

    def where(self) -> str:
        """Say where secrets are kept, in the backend's own name.

        Raises:
            SecretStoreError: no safe keyring.
        """
        ...


class ItemStore(Protocol):
    """Items of other programs in the OS keyring: laid ready and taken back, never read."""

    def lay(self, item: KeyringItem, secret: Secret) -> bool:
        """Lay a password ready; False where the program has one there already, which stays as it is.

        Raises:
            SecretStoreError: no such keyring, or it is locked.
        """
        ...

    def take_back(self, item: KeyringItem) -> None:
        """Take an item away; one that is gone will do.

        Raises:
            SecretStoreError: as `lay`.
        """
        ...


class Memory(Protocol):
    """What earlier runs learned of servers and networks. Every call blocks on the disk; none raises for its faults."""

    def recall(self, now_utc: datetime) -> tuple[ServerBaseline, ...]:
        """Return what is remembered and neither outdated nor from the future."""
        ...

    def note(self, fresh: Iterable[ServerBaseline], now_utc: datetime) -> None:
        """Add to what is remembered."""
        ...

    def forget(self) -> None:
        """Forget everything."""
        ...

    def mark(self, address: str) -> str:
        """Return by what an own address is known again, so that it need not be kept."""
        ...
