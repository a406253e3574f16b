"""How many connections may still be opened to a host: counted where every probe passes, so that none is forgotten."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass(slots=True)
class Allowance:
    """The connections of one run.

    A host is known by its name and by its address: several names of one machine share what it is spared, and several
    addresses of one name do too.

    Attributes:
        most: how many each account may open to one host; None for as many as it likes.
    """

    most: int | None = None
    _opened: Counter[tuple[str, str]] = field(default_factory=Counter)

    def claim(self, account: str, host: str, ip: str) -> bool:
        """Take one connection for an account; False, and nothing is taken, when the host has had its share."""
        known = {(account, host), (account, ip)}
        if self.most is not None and any(self._opened[one] >= self.most for one in known):
            return False
        self._opened.update(known)
        return True
