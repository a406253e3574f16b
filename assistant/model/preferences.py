"""What the user may settle about Roampost itself, and where the organisation has settled it already."""

from dataclasses import dataclass
from enum import StrEnum

from assistant.model.text import Sentence


class ThirdParty(StrEnum):
    """Who beyond the user's own servers may be asked; the values are the keys of ``third_parties``."""

    PORTAL_PAGES = "portal_probes"
    ISPDB = "ispdb"
    BLOCKLISTS = "blocklists"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preference:
    """Whether a third party may be asked.

    Attributes:
        asks: who.
        on: it may.
        whom: the hosts or zones that are asked where it may.
        set_by: the policy file, registry key or preferences domain that settles it; None where the user does.
    """

    asks: ThirdParty
    on: bool
    whom: tuple[str, ...]
    set_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AtLogIn:
    """Whether Roampost starts to watch the network when the user logs in.

    Attributes:
        on: it does.
        set_by: as for a third party.
    """

    on: bool
    set_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """All that can be settled.

    Attributes:
        third_parties: who may be asked; empty where nobody is ever (the demo).
        at_log_in: whether the watcher starts then; None where it never does (the demo), or the system does not say.
        in_tray: the closed window leaves its icon in the tray while a change made for one network stands; None where
            it never does (the demo).
        can_forget: there is something of Roampost's own on this computer that can be forgotten; not in the demo.
        faults: what was wrong with the settings file.
        closed: why nobody may be asked: a managed policy cannot be read. None where it can.
    """

    third_parties: tuple[Preference, ...] = ()
    at_log_in: AtLogIn | None = None
    in_tray: bool | None = None
    can_forget: bool = False
    faults: tuple[Sentence, ...] = ()
    closed: Sentence | None = None
