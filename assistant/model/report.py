"""What a helpdesk report is made of, before anything private is taken out of it."""

from dataclasses import dataclass
from datetime import datetime

from assistant.model.finding import Diagnosis
from assistant.model.mail import SendingAccount
from assistant.model.net import NetworkSnapshot
from assistant.model.observation import Observation


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """What a run stood on.

    Attributes:
        roampost: Roampost's own version.
        python: the interpreter's version.
        system: the operating system with its version.
        kernel: the kernel's release, empty where that says nothing more.
        architecture: ``x86_64`` and so on.
        tls: the TLS library with its version.
        packages: (name, version) of the libraries in use, by name.
        personal: names of the computer, of its user and of the user's home: never shown, only looked for.
    """

    roampost: str
    python: str
    system: str
    kernel: str = ""
    architecture: str = ""
    tls: str = ""
    packages: tuple[tuple[str, str], ...] = ()
    personal: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """Which third parties might be asked.

    Attributes:
        portal_pages: addresses of pages whose exact answer is known.
        ispdb: base address of the ISPDB, None where it is forbidden.
        blocklists: DNS zones.
    """

    portal_pages: tuple[str, ...] = ()
    ispdb: str | None = None
    blocklists: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """Everything that a report may draw from. No type in here can hold a `Secret`.

    Attributes:
        machine: what the run stood on.
        allowed: which third parties might be asked.
        accounts: every sending account of this computer.
        diagnosis: what was found out.
        observations: what was seen, in the order in which it ended.
        snapshot: what the operating system says of the network.
        made_utc: when.
    """

    machine: Machine
    allowed: Allowance
    accounts: tuple[SendingAccount, ...]
    diagnosis: Diagnosis
    observations: tuple[Observation, ...]
    snapshot: NetworkSnapshot
    made_utc: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a report's preview.

    Attributes:
        section: the key of the report's top level that it belongs to.
        text: what the report says there, whole.
    """

    section: str
    text: str
