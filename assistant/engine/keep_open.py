"""When to sign in by POP3 again, so that a relay that wants it stays open for a mail program that cannot do so itself.

A server with POP before SMTP lets an address in for some minutes after a log-in (RFC 2476 section 3.3 names the way;
no standard says for how long). Everything here is reckoned from what it is given: no clock, no socket.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from assistant.engine.candidates import Candidate, Origin, secret_may_go
from assistant.engine.domains import Registrable
from assistant.model.mail import Incoming, SendingAccount

ASSUMED_MINUTES: Final = 10
"""Where nobody says how long a log-in counts. Ten minutes is the least that such servers are commonly set to."""
SHORTEST_MINUTES: Final = 2
"""A shorter time is not kept up: that would be a log-in each minute or more."""
LONGEST_MINUTES: Final = 24 * 60
_SPARE: Final = 0.2
"""So much of the time is left when Roampost signs in again: a message on its way is still let in."""
AGAIN_AFTER: Final = timedelta(minutes=1)
"""The first try after one that came to nothing; each further one waits longer."""
MOST_FAILURES: Final = 5
"""So many in a row that come to nothing end it: a server that is gone is not knocked at for ever."""
_LONGEST_TEXT: Final = 600
_MINUTES: Final = re.compile(
    r"(?<![\d.,:/-])(\d{1,4})[ \u00a0-]{0,3}(?:min(?:\b|ut)|мин|хвил|分|दक|دقي)", re.IGNORECASE
)


class Source(StrEnum):
    """Who says how long a log-in counts."""

    ASSUMED = "assumed"
    SERVER = "server"
    USER = "user"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """For how long a log-in opens the relay.

    Attributes:
        minutes: so long, from the log-in on; `SHORTEST_MINUTES` to `LONGEST_MINUTES`.
        source: who says so.
    """

    minutes: int = ASSUMED_MINUTES
    source: Source = Source.ASSUMED

    @property
    def every_minutes(self) -> int:
        """Whole minutes from one log-in to the next: what is left by then is a fifth of the time, or a little more."""
        return max(1, int(self.minutes * (1 - _SPARE)))


class Ended(StrEnum):
    """Why Roampost signs in no more."""

    STOPPED = "stopped"
    LEFT = "left"
    REFUSED = "refused"
    NOT_NEEDED = "not_needed"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """The network in use, as far as leaving it can be noticed.

    Attributes:
        mark: by what it is known again, None where nothing tells it from others.
        interface: its interface, None while there is no network.
        gateway: the router's address.
        addresses: this computer's own.
        tunnelled: a VPN is up: servers see another address then.
    """

    mark: str | None
    interface: str | None
    gateway: str | None
    addresses: tuple[str, ...]
    tunnelled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """What is to be kept up, as the user agreed to it.

    Attributes:
        account: as its mail program had it then.
        server: the POP3 server that the log-in was proven at, with the log-in name where one is known.
        opening: for how long a log-in counts.
        host: the relay that it opens.
        place: where.
    """

    account: SendingAccount
    server: Incoming
    opening: Opening
    host: str
    place: Whereabouts


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """A log-in was accepted: when, until when it counts, and when the next one is due."""

    at_utc: datetime
    until_utc: datetime
    next_utc: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NotSignedIn:
    """A log-in was due and came to nothing; the next try is at `again_utc`."""

    again_utc: datetime


Told = SignedIn | NotSignedIn
"""What the user is told while it is kept up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How it stands.

    Attributes:
        opening: for how long a log-in counts.
        last_utc: the last log-in that was accepted, None before the first.
        tried_utc: the last try, whatever came of it; None before the first.
        failures: tries in a row that came to nothing: no answer, or a server that was busy.
        here: this is the network that the user agreed on; None while there is none, or nobody can tell.
        refused: the server refused the log-in.
        needed: the mail program still sends as it did, without a log-in of its own.
        stopped: the user said so.
    """

    opening: Opening
    last_utc: datetime | None = None
    tried_utc: datetime | None = None
    failures: int = 0
    here: bool | None = True
    refused: bool = False
    needed: bool = True
    stopped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """Sign in at this time; at once where it has come."""

    at_utc: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LookAgain:
    """There is no network to sign in on: look again at this time."""

    at_utc: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """Sign in no more."""

    why: Ended


Action = SignIn | LookAgain | Stop


def next_action(standing: Standing, now_utc: datetime) -> Action:
    """Say what is to be done next.

    A log-in is due when a fifth of the time is left, never earlier; what ends it for good comes before all else.
    """
    if standing.stopped:
        return Stop(why=Ended.STOPPED)
    if standing.refused:
        return Stop(why=Ended.REFUSED)
    if standing.here is False:
        return Stop(why=Ended.LEFT)
    if not standing.needed:
        return Stop(why=Ended.NOT_NEEDED)
    if standing.failures >= MOST_FAILURES:
        return Stop(why=Ended.UNREACHABLE)
    due_utc = _due(standing, now_utc)
    if standing.here is None and due_utc <= now_utc:
        return LookAgain(at_utc=now_utc + AGAIN_AFTER)
    return SignIn(at_utc=due_utc)


def signed_in(opening: Opening, at_utc: datetime) -> SignedIn:
    """Say what a log-in that was accepted then means."""
    return SignedIn(
        at_utc=at_utc,
        until_utc=at_utc + timedelta(minutes=opening.minutes),
        next_utc=at_utc + timedelta(minutes=opening.every_minutes),
    )


def is_same_place(before: Whereabouts, now: Whereabouts) -> bool | None:
    """Tell whether this is still that network; None while there is none.

    The mark decides where both have one. It may come a moment late, and temporary addresses (RFC 8981) come and go:
    else one own address in common is enough, at the same router.
    """
    if now.interface is None:
        return None
    if before.tunnelled is not now.tunnelled:
        return False
    if before.mark is not None and now.mark is not None:
        return before.mark == now.mark
    shared = set(before.addresses) & set(now.addresses) or before.addresses == now.addresses
    return (before.interface, before.gateway) == (now.interface, now.gateway) and bool(shared)


def opening_of(replies: Iterable[str | None], given_minutes: int | None = None) -> Opening:
    """Say for how long a log-in counts: as the user says, else as the server's own words do, else as is common.

    Args:
        replies: what the server said, most telling first; hostile.
        given_minutes: what the user knows of the provider; kept within bounds.
    """
    if given_minutes is not None:
        return Opening(minutes=_within(given_minutes), source=Source.USER)
    for reply in replies:
        said = _MINUTES.search((reply or "")[:_LONGEST_TEXT])
        # A server that says less than can be kept up, or nothing sensible, is not taken at its word.
        if said is not None and SHORTEST_MINUTES <= int(said[1]) <= LONGEST_MINUTES:
            return Opening(minutes=int(said[1]), source=Source.SERVER)
    return Opening()


def candidate_of(server: Incoming, account: SendingAccount) -> Candidate:
    """Return the server as an endpoint to try, with who named it: the mail program, else the provider's own domain."""
    own = account.incoming
    named = own is not None and own.host == server.host
    return Candidate(endpoint=server.endpoint, origin=Origin.CONFIGURED if named else Origin.USUAL_NAME)


def is_own_server(server: Incoming, account: SendingAccount, registrable: Registrable) -> bool:
    """Tell whether a POP3 server is one that the account's secret may go to again and again.

    The one that the mail program's settings name, or one in the provider's own domain; what a third party's table
    names is good for one log-in that the user sees, not for this.
    """
    return secret_may_go(candidate_of(server, account), account, registrable)


def is_needed(keeping: Keeping, now: SendingAccount | None) -> bool:
    """Tell whether the mail program still wants somebody else's log-in: it is there, and sends as it did.

    Args:
        keeping: what was agreed.
        now: the account as it is read now; None where no program holds it any more.
    """
    before = keeping.account
    if before.program is None:
        return True  # in no mail program of this computer, then as now
    return now is not None and now.outgoing == before.outgoing


def _due(standing: Standing, now_utc: datetime) -> datetime:
    # A time to come: the clock was set back, and nobody knows how long ago it was.
    last_utc = standing.last_utc if standing.last_utc is not None and standing.last_utc <= now_utc else None
    due_utc = now_utc if last_utc is None else last_utc + timedelta(minutes=standing.opening.every_minutes)
    if standing.failures and standing.tried_utc is not None and standing.tried_utc <= now_utc:
        again_utc = standing.tried_utc + AGAIN_AFTER * (1 << (standing.failures - 1))
        return again_utc if last_utc is None else max(due_utc, again_utc)
    return due_utc


def _within(minutes: int) -> int:
    return min(max(minutes, SHORTEST_MINUTES), LONGEST_MINUTES)
