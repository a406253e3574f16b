"""What is known of a mail provider beside its servers' behaviour: what it publishes, what it refused a while ago."""

from dataclasses import dataclass

from assistant.model.finding import Restriction
from assistant.model.mail import Authentication


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """The document in which a provider, or the ISPDB, describes how its mail is used.

    Attributes:
        observation: id of the request that fetched it.
        authentications: ways to log in when sending that it names; empty where it names no server to send through.
        webmail: its webmail's log-in page, ``https`` only, None without one.
    """

    observation: int
    authentications: frozenset[Authentication] = frozenset()
    webmail: str | None = None

    @property
    def sends(self) -> bool:
        """It names a server to send through."""
        return bool(self.authentications)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentRefusal:
    """A log-in of this account's that was refused in an earlier run, so that none is made by itself for a while.

    Attributes:
        restriction: what the refusal showed then.
        minutes: how long ago, rounded down.
    """

    restriction: Restriction
    minutes: int
