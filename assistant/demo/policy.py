"""Which recipient each of the demo world's servers accepts from whom: pure rules, real wording.

The wordings are those of sendmail, Postfix and Exim as seen on real servers.
"""

from dataclasses import dataclass
from ipaddress import ip_address

from assistant.demo.places import (
    COLLEAGUE,
    DESTINATION_DOMAIN,
    HOME_ADDRESS,
    HOTEL_DOMAIN,
    HOTEL_NETWORK,
    LISTED_ADDRESS,
    OFFICE_DOMAIN,
    OFFICE_NETWORK,
    OWNED_ADDRESS,
    PROVIDER_DOMAIN,
    PROVIDER_NETWORK,
    Policy,
)
from assistant.demo.state import State

_MAILBOXES = frozenset({HOME_ADDRESS, OWNED_ADDRESS, COLLEAGUE, f"postmaster@{PROVIDER_DOMAIN}"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One RCPT command with what the server knows when it comes.

    Attributes:
        client: the client's address.
        sender: reverse-path, empty for the null one.
        recipient: forward-path.
        login: the name that signed in on this connection, None without one.
    """

    client: str
    sender: str
    recipient: str
    login: str | None = None

    @property
    def domain(self) -> str:
        """The recipient's domain, lower case."""
        return self.recipient.rpartition("@")[2].lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """What the server answers to a RCPT command.

    Attributes:
        refusal: the reply, None when the recipient is accepted.
        lost: accepted, and thrown away after DATA.
    """

    refusal: str | None = None
    lost: bool = False


_ACCEPTED = Ruling()


def _relaying_denied(attempt: Attempt) -> Ruling:
    return Ruling(refusal=f"550 5.7.1 <{attempt.recipient}>... Relaying denied")


def _lets_in(state: State, client: str) -> bool:
    """Tell whether the provider's port 25 relays for a client's address (or says so, `Policy.SILENT_DROP`)."""
    if ip_address(client) in PROVIDER_NETWORK:
        return True
    match state.policy:
        case Policy.OPEN_RELAY | Policy.SILENT_DROP:
            return True
        case Policy.LISTED_ADDRESSES:
            return client == LISTED_ADDRESS
        case Policy.POP_FIRST:
            return state.popped(client)
        case _:
            return False


def provider(state: State, attempt: Attempt) -> Ruling:
    """Rule on a recipient at the provider's port 25."""
    at_home = ip_address(attempt.client) in PROVIDER_NETWORK
    relaying = attempt.domain != PROVIDER_DOMAIN
    if relaying and not _lets_in(state, attempt.client):
        return _relaying_denied(attempt)
    if state.policy is Policy.SENDER_CHECK and attempt.sender:
        # At home the line says whose it is; outside, a local sender without a log-in is nobody's.
        own = attempt.sender.lower().endswith(f"@{PROVIDER_DOMAIN}")
        if (at_home and attempt.sender.lower() != OWNED_ADDRESS) or (not at_home and own):
            return Ruling(refusal=f"553 5.7.1 <{attempt.sender}>: Sender address rejected: not logged in")
    if not relaying and attempt.recipient.lower() not in _MAILBOXES:
        return Ruling(refusal=f"550 5.1.1 <{attempt.recipient}>... User unknown")
    return Ruling(lost=relaying and not at_home and state.policy is Policy.SILENT_DROP)


def provider_submission(state: State, attempt: Attempt) -> Ruling:
    """Rule on a recipient at the provider's ports 465 and 587 (RFC 6409: who does not sign in, does not submit)."""
    if attempt.login is None:
        return Ruling(refusal="530 5.7.0 Authentication required")
    if state.policy is Policy.SENDER_CHECK and attempt.sender and attempt.sender.lower() != OWNED_ADDRESS:
        return Ruling(
            refusal=f"553 5.7.1 <{attempt.sender}>: Sender address rejected: not owned by user {attempt.login}"
        )
    if attempt.domain == PROVIDER_DOMAIN and attempt.recipient.lower() not in _MAILBOXES:
        return Ruling(refusal=f"550 5.1.1 <{attempt.recipient}>... User unknown")
    return _ACCEPTED


def provider_exchanger(state: State, attempt: Attempt) -> Ruling:
    """Rule on a recipient at the provider's mail exchanger: its own domain's, nobody else's."""
    del state
    if attempt.domain != PROVIDER_DOMAIN:
        return _relaying_denied(attempt)
    if attempt.recipient.lower() not in _MAILBOXES:
        return Ruling(refusal=f"550 5.1.1 <{attempt.recipient}>... User unknown")
    return _ACCEPTED


def office(state: State, attempt: Attempt) -> Ruling:
    """Rule on a recipient at the office's port 25: it relays for the office."""
    del state
    if attempt.domain == OFFICE_DOMAIN or ip_address(attempt.client) in OFFICE_NETWORK:
        return _ACCEPTED
    return Ruling(refusal="550 relay not permitted")


def office_submission(state: State, attempt: Attempt) -> Ruling:
    """Rule on a recipient at the office's ports 465 and 587: who signs in sends as the office, not as anybody."""
    del state
    if attempt.login is None:
        return Ruling(refusal="530 5.7.0 Authentication required")
    if attempt.sender and not attempt.sender.lower().endswith(f"@{OFFICE_DOMAIN}"):
        return Ruling(
            refusal=f"553 5.7.1 <{attempt.sender}>: Sender address rejected: not owned by user {attempt.login}"
        )
    return _ACCEPTED


def hotel(state: State, attempt: Attempt) -> Ruling:
    """Rule on a recipient at the hotel's relay: it takes its guests' mail, whatever their From."""
    del state
    if attempt.domain == HOTEL_DOMAIN or ip_address(attempt.client) in HOTEL_NETWORK:
        return _ACCEPTED
    return Ruling(refusal=f"554 5.7.1 <{attempt.recipient}>: Relay access denied")


def destination(state: State, attempt: Attempt) -> Ruling:
    """Rule on a recipient at the destination's mail exchanger."""
    del state
    if attempt.domain == DESTINATION_DOMAIN:
        return _ACCEPTED
    return Ruling(refusal=f"554 5.7.1 <{attempt.recipient}>: Relay access denied")


def interceptor(state: State, attempt: Attempt) -> Ruling:
    """Rule on a recipient where the network answers in the server's place: nothing passes."""
    del state
    return Ruling(refusal=f"550 5.7.1 <{attempt.recipient}>: mail by port 25 is not let out of this network")
