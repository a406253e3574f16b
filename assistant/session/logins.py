"""Who may sign in where: one attempt a secret and server and run, none after a refusal."""

from dataclasses import dataclass, field

from assistant.probe.smtp import Credential


@dataclass(slots=True)
class Ledger:
    """The log-ins of one run. A server is known by its host name and by the address it was reached at."""

    _spent: set[tuple[Credential, str]] = field(default_factory=set)
    _refused: set[Credential] = field(default_factory=set)
    _under_way: set[Credential] = field(default_factory=set)
    _accepted: set[tuple[Credential, str]] = field(default_factory=set)

    def claim(self, credential: Credential, host: str, ip: str) -> bool:
        """Take the one attempt for a secret at a server; False when it is spent, refused or under way elsewhere."""
        if credential in self._refused or credential in self._under_way:
            return False
        if (credential, host) in self._spent or (credential, ip) in self._spent:
            return False
        self._spent |= {(credential, host), (credential, ip)}
        self._under_way.add(credential)
        return True

    def ended(self, credential: Credential, *, refused: bool) -> None:
        """Note the outcome of a claimed attempt."""
        self._under_way.discard(credential)
        if refused:
            self._refused.add(credential)
        else:
            self._accepted |= {one for one in self._spent if one[0] == credential}

    def broke_off(self, credential: Credential) -> None:
        """A claimed attempt ended without an answer: it is spent, and nobody knows whether the secret is right."""
        self._under_way.discard(credential)

    def give_back(self, credential: Credential, host: str, ip: str) -> None:
        """A claimed attempt was never made: the secret did not leave this computer."""
        self._under_way.discard(credential)
        self._spent -= {(credential, host), (credential, ip)}

    def is_good(self, credential: Credential, host: str, ip: str) -> bool:
        """Tell whether a server has accepted a secret in this run: another log-in there locks nobody out."""
        known = {(credential, host), (credential, ip)}
        return credential not in self._refused and bool(known & self._accepted)
