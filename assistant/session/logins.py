"""Who may sign in where: one attempt a secret and server and run, none after a refusal."""

from dataclasses import dataclass, field

from assistant.model.secret import Secret


@dataclass(slots=True)
class Ledger:
    """The log-ins of one run. A server is known by its host name and by the address it was reached at."""

    _spent: set[tuple[Secret, str]] = field(default_factory=set)
    _refused: set[Secret] = field(default_factory=set)
    _under_way: set[Secret] = field(default_factory=set)

    def claim(self, secret: Secret, host: str, ip: str) -> bool:
        """Take the one attempt for a secret at a server; False when it is spent, refused or under way elsewhere."""
        if secret in self._refused or secret in self._under_way:
            return False
        if (secret, host) in self._spent or (secret, ip) in self._spent:
            return False
        self._spent |= {(secret, host), (secret, ip)}
        self._under_way.add(secret)
        return True

    def ended(self, secret: Secret, *, refused: bool) -> None:
        """Note the outcome of a claimed attempt."""
        self._under_way.discard(secret)
        if refused:
            self._refused.add(secret)
