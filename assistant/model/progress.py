"""What a run tells its listener while it works: frozen, in order, safe to hand to another thread."""

from dataclasses import dataclass

from assistant.model.finding import AccountDiagnosis, NetworkView
from assistant.model.mail import SendingAccount, Unreadable
from assistant.model.observation import Observation
from assistant.model.text import Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountsRead:
    """The mail programs were read."""

    accounts: tuple[SendingAccount, ...]
    unreadable: tuple[Unreadable, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trying:
    """Something is being tried now. `key` names the attempt; `Tried` with the same key ends it."""

    key: str
    what: Sentence
    account: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """An attempt is over, whatever came of it."""

    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One observation was made."""

    observation: Observation


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkJudged:
    """What is known of the network has changed."""

    network: NetworkView


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What is known of an account has changed; `diagnosis.finished` tells whether more is to come."""

    diagnosis: AccountDiagnosis


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """A mailbox was looked into for the marked message, and it is not there yet.

    Attributes:
        mailbox: the account's address.
        waited_s: seconds since the message was accepted.
        patience_s: when the looking ends.
    """

    mailbox: str
    waited_s: float
    patience_s: float


Event = AccountsRead | Trying | Tried | Seen | NetworkJudged | Judged | Looked
