"""What a VPN changes: which way mail takes, and whether a server is to be had inside a network alone."""

from assistant.engine.case import Case
from assistant.engine.domains import is_address
from assistant.engine.localnetwork import is_local
from assistant.engine.reading import Reading
from assistant.model.observation import DnsLookup, RecordType


def through_vpn(case: Case) -> bool:
    """Tell whether mail to the configured server goes through a tunnel; by the default route where that is unknown."""
    return case.snapshot.vpn if case.tunnelled is None else case.tunnelled


def only_inside(case: Case, reading: Reading) -> DnsLookup | None:
    """Return the look-up that shows that the configured server has private addresses alone, and no tunnel leads there.

    A number in the settings tells nothing: it may be a server of this very network.
    """
    own = case.configured
    if own is None or is_address(own.host) or through_vpn(case) or reading.connected(own) is not None:
        return None
    for one in reading.evidence.lookups(name=own.host, record=RecordType.ADDRESS):
        if one.answers and all(is_local(answer) for answer in one.answers):
            return one
    return None
