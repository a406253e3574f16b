"""The demo world's DNS: what every name means on the network that is selected."""

from assistant.demo.places import (
    AUTOCONFIG_HOST,
    AUTOCONFIG_IP,
    DESTINATION_DOMAIN,
    DESTINATION_HOST,
    DESTINATION_IP,
    HOTEL_DOMAIN,
    HOTEL_SMTP_HOST,
    HOTEL_SMTP_IP,
    IMAP_HOST,
    IMAP_IP,
    MX_HOST,
    MX_IP,
    OFFERS_LOGIN,
    OFFICE_DOMAIN,
    PLACES,
    POP_HOST,
    POP_IP,
    PROVIDER_DOMAIN,
    SMTP_HOST,
    SMTP_IP,
    WEB_HOSTS,
    WEB_IP,
    WORK_IMAP_HOST,
    WORK_IMAP_IP,
    WORK_SMTP_HOST,
    WORK_SMTP_IP,
)
from assistant.demo.state import State
from assistant.model.observation import Failure, RecordType
from assistant.probe.resolver import ResolveError, ascii_name, literal

Records = dict[str, dict[RecordType, tuple[str, ...]]]


def _put(records: Records, name: str, record: RecordType, *values: str) -> None:
    records.setdefault(name, {})[record] = values


def _base() -> Records:
    """Return what holds on every network and under every policy."""
    records: Records = {}
    hosts = (
        (SMTP_HOST, SMTP_IP),
        (MX_HOST, MX_IP),
        (POP_HOST, POP_IP),
        (IMAP_HOST, IMAP_IP),
        (AUTOCONFIG_HOST, AUTOCONFIG_IP),
        (WORK_SMTP_HOST, WORK_SMTP_IP),
        (WORK_IMAP_HOST, WORK_IMAP_IP),
        (HOTEL_SMTP_HOST, HOTEL_SMTP_IP),
        (DESTINATION_HOST, DESTINATION_IP),
        *((place.reverse, place.public) for place in PLACES.values()),
        *(place.portal for place in PLACES.values()),
    )
    for host, address in hosts:
        _put(records, host, RecordType.ADDRESS, address)
        _put(records, address, RecordType.PTR, host)
    for host in WEB_HOSTS:
        _put(records, host, RecordType.ADDRESS, WEB_IP)
    _put(records, PROVIDER_DOMAIN, RecordType.MX, MX_HOST)
    _put(records, PROVIDER_DOMAIN, RecordType.TXT, "v=spf1 ip4:203.0.113.0/24 ~all")
    _put(records, f"_dmarc.{PROVIDER_DOMAIN}", RecordType.TXT, f"v=DMARC1; p=none; rua=mailto:dmarc@{PROVIDER_DOMAIN}")
    _put(records, OFFICE_DOMAIN, RecordType.MX, WORK_SMTP_HOST)
    _put(records, OFFICE_DOMAIN, RecordType.TXT, "v=spf1 ip4:198.51.100.0/24 -all")
    _put(records, f"_dmarc.{OFFICE_DOMAIN}", RecordType.TXT, "v=DMARC1; p=reject")
    _put(records, HOTEL_DOMAIN, RecordType.MX, HOTEL_SMTP_HOST)
    _put(records, DESTINATION_DOMAIN, RecordType.MX, DESTINATION_HOST)
    _put(records, f"_pop3s._tcp.{PROVIDER_DOMAIN}", RecordType.SRV, f"{POP_HOST}:995")
    _put(records, f"_pop3._tcp.{PROVIDER_DOMAIN}", RecordType.SRV, f"{POP_HOST}:110")
    _put(records, f"_imaps._tcp.{PROVIDER_DOMAIN}", RecordType.SRV, f"{IMAP_HOST}:993")
    _put(records, f"_imap._tcp.{PROVIDER_DOMAIN}", RecordType.SRV, f"{IMAP_HOST}:143")
    _put(records, f"_submission._tcp.{OFFICE_DOMAIN}", RecordType.SRV, f"{WORK_SMTP_HOST}:587")
    _put(records, f"_submissions._tcp.{OFFICE_DOMAIN}", RecordType.SRV, f"{WORK_SMTP_HOST}:465")
    _put(records, f"_imaps._tcp.{OFFICE_DOMAIN}", RecordType.SRV, f"{WORK_IMAP_HOST}:993")
    return records


_BASE = _base()
_SUBMISSION = {
    f"_submission._tcp.{PROVIDER_DOMAIN}": (f"{SMTP_HOST}:587",),
    f"_submissions._tcp.{PROVIDER_DOMAIN}": (f"{SMTP_HOST}:465",),
}


class DemoResolver:
    """A `Resolver` that knows the demo world's names and nothing else.

    Args:
        state: what is selected.
    """

    def __init__(self, state: State) -> None:
        self._state = state

    async def addresses(self, host: str) -> tuple[str, ...]:
        """See `Resolver.addresses`."""
        number = literal(host)
        return (number,) if number is not None else await self.records(host, RecordType.ADDRESS)

    async def records(self, name: str, record: RecordType) -> tuple[str, ...]:
        """See `Resolver.records`."""
        await self._state.round_trip()
        asked = (literal(name) or name) if record is RecordType.PTR else ascii_name(name)
        if record is RecordType.SRV and self._state.policy in OFFERS_LOGIN and asked in _SUBMISSION:
            return _SUBMISSION[asked]
        known = _BASE.get(asked)
        if known is None:
            # A name with names below it exists, though it has no records of its own (RFC 8020).
            below = f".{asked}"
            if any(other.endswith(below) for other in _BASE):
                raise ResolveError(Failure.DNS_NO_DATA, f"the name has no {record.value} records")
            raise ResolveError(Failure.DNS_NXDOMAIN, "no such name")
        if record is RecordType.A and RecordType.ADDRESS in known:
            return known[RecordType.ADDRESS]  # the demo's world has no IPv6
        if record not in known:
            raise ResolveError(Failure.DNS_NO_DATA, f"the name has no {record.value} records")
        return known[record]
