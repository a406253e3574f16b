"""What the real servers really answer, asked independently of the product from where the traveller is."""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.lab.lab import Lab, Place
from tests.lab.world import Operator, Person


@dataclass(frozen=True)
class Answer:
    """What became of one question.

    Attributes:
        outcome: ``accepted``, ``refused``, ``no-name``, ``untrusted``, ``tls-failed``, ``not-offered``, ``reset``,
            ``silent``, ``unreachable``.
        step: where it ended.
        code: reply code, 0 without one.
        text: reply text or fault.
    """

    outcome: str
    step: str
    code: int
    text: str

    @property
    def accepted(self) -> bool:
        """The server would take the message."""
        return self.outcome == "accepted"


@dataclass(frozen=True, kw_only=True)
class Way:
    """One way to send: where, how protected, who signs in, and whether POP3 comes first."""

    host: str
    port: int = 25
    security: str = "none"
    login: Person | None = None
    pop: dict[str, Any] | None = field(default=None, hash=False)


def ask(place: Place, way: Way, sender: str, recipients: Sequence[str]) -> dict[str, Answer]:
    """Ask from a place, as far as RCPT, and return the answer for each recipient."""
    question = {
        "host": way.host,
        "port": way.port,
        "security": way.security,
        "sender": sender,
        "recipients": list(recipients),
        "username": way.login.login if way.login is not None else None,
        "password": way.login.password if way.login is not None else None,
        "pop": way.pop,
    }
    prober = Path(__file__).with_name("prober.py")
    said = json.loads(place.client.run([sys.executable, "-I", str(prober)], given=json.dumps(question)))
    if said["outcome"] == "answered":
        return {recipient: Answer(**answer) for recipient, answer in said["recipients"].items()}
    return dict.fromkeys(recipients, Answer(**said))


def pop_login(operator: Operator, person: Person, *, port: int = 995, security: str = "tls") -> dict[str, Any]:
    """Return the POP3 log-in to make before sending, for `Way.pop`."""
    return {
        "host": operator.pop_host,
        "port": port,
        "security": security,
        "username": person.login,
        "password": person.password,
    }


@dataclass(frozen=True, kw_only=True)
class Row:
    """What is true for one account, place and recipient.

    Attributes:
        relaying: is the recipient outside the server's own domain.
        blocked: would the configured server refuse it.
        opened_by: what opens it, with the account's own log-in: ``nothing`` when it is not blocked, else
            ``authentication``, ``pop-first`` or ``location``.
        configured: what the configured server answered.
    """

    relaying: bool
    blocked: bool
    opened_by: str
    configured: Answer

    @property
    def restriction(self) -> str:
        """The contract's restriction that follows, by its precedence."""
        return {
            "nothing": "none",
            "authentication": "authentication_required",
            "pop-first": "pop_before_smtp",
            "location": "location_restricted",
        }[self.opened_by]


def row(lab: Lab, place: Place, operator: Operator, recipient: str) -> Row:
    """Find out what is true for the user of `operator` in `place`, by trying every way there is.

    POP log-ins are forgotten afterwards, so that the next question finds the servers as they were.
    """
    sender, site = operator.user_address, lab.sites[operator.key]

    def tried(way: Way) -> Answer:
        return ask(place, way, sender, [recipient])[recipient]

    site_dovecot = site.dovecot
    if site_dovecot is not None:
        site_dovecot.forget_logins()
    configured = tried(Way(host=operator.smtp_host))
    opened_by = "nothing"
    if not configured.accepted:
        signed_in = [
            Way(host=operator.smtp_host, port=587, security="starttls", login=operator.user),
            Way(host=operator.smtp_host, port=465, security="tls", login=operator.user),
        ]
        if any(tried(way).accepted for way in signed_in):
            opened_by = "authentication"
        elif (
            operator.pop is not None
            and tried(Way(host=operator.smtp_host, pop=pop_login(operator, operator.user))).accepted
        ):
            opened_by = "pop-first"
        else:
            opened_by = "location"
    if site_dovecot is not None:
        site_dovecot.forget_logins()
    return Row(
        relaying=not recipient.endswith("@" + operator.domain),
        blocked=not configured.accepted,
        opened_by=opened_by,
        configured=configured,
    )
