"""What there is in the demo world: networks, policies and hazards, the cast, names and addresses.

Every address is one that the Internet does not have (RFC 5737, RFC 2544): it stands in the demo's
own route table and nowhere else.
"""

from dataclasses import dataclass
from enum import StrEnum
from ipaddress import ip_address, ip_network
from typing import Final

from assistant.model.net import Medium, NetworkSnapshot


class Network(StrEnum):
    """Where Anna is."""

    HOME = "home"
    OFFICE = "office"
    HOTEL = "hotel"
    AIRPORT = "airport"


class Policy(StrEnum):
    """Whose mail her provider takes (contract: demo policies)."""

    NETWORK_ONLY = "network-only"
    AUTHENTICATION = "authentication"
    POP_FIRST = "pop-first"
    LISTED_ADDRESSES = "listed-addresses"
    SENDER_CHECK = "sender-check"
    SILENT_DROP = "silent-drop"
    OPEN_RELAY = "open-relay"


class Hazard(StrEnum):
    """What else may go wrong on the way (contract: hazards)."""

    PORT_25_BLOCKED = "port-25-blocked"
    ALL_PORTS_BLOCKED = "all-ports-blocked"
    STARTTLS_STRIPPED = "starttls-stripped"
    SMTP_INTERCEPTED = "smtp-intercepted"
    CAPTIVE_PORTAL = "captive-portal"
    EXPIRED_CERTIFICATE = "expired-certificate"
    SLOW = "slow"


OFFERS_LOGIN: Final = frozenset({Policy.AUTHENTICATION, Policy.SENDER_CHECK, Policy.SILENT_DROP})
"""The policies under which the provider's submission ports (465, 587) stand open and take a log-in."""

POP_WINDOW_S: Final = 60.0
"""How long a POP log-in lets an address relay."""

ROUND_TRIP_S: Final = 0.3
"""The `Hazard.SLOW` network's round trip, seconds."""

PROVIDER_DOMAIN: Final = "proseware.com"
PROVIDER_NETWORK: Final = ip_network("203.0.113.0/24")
OFFICE_DOMAIN: Final = "thephone-company.com"
OFFICE_NETWORK: Final = ip_network("198.51.100.0/24")
HOTEL_DOMAIN: Final = "bellavista.example"
HOTEL_NETWORK: Final = ip_network("192.0.2.0/25")
DESTINATION_DOMAIN: Final = "adatum.com"

HOME_ADDRESS: Final = "anna@proseware.com"
OWNED_ADDRESS: Final = "anna.rossi@proseware.com"
WORK_ADDRESS: Final = "anna@thephone-company.com"
RECIPIENT: Final = "carlo@adatum.com"
COLLEAGUE: Final = "bob@proseware.com"
USERNAME: Final = "anna"
WORK_USERNAME: Final = "anna@thephone-company.com"
HOME_PASSWORD: Final = "tartufo-e-nebbia"  # noqa: S105 - opens nothing but the demo's own servers
WORK_PASSWORD: Final = "centralino-42"  # noqa: S105 - opens nothing but the demo's own servers

SMTP_HOST: Final = "smtp.proseware.com"
SMTP_IP: Final = "203.0.113.25"
MX_HOST: Final = "mx.proseware.com"
MX_IP: Final = "203.0.113.26"
POP_HOST: Final = "pop.proseware.com"
POP_IP: Final = "203.0.113.110"
IMAP_HOST: Final = "imap.proseware.com"
IMAP_IP: Final = "203.0.113.143"
AUTOCONFIG_HOST: Final = "autoconfig.proseware.com"
AUTOCONFIG_IP: Final = "203.0.113.80"
WORK_SMTP_HOST: Final = "smtp.thephone-company.com"
WORK_SMTP_IP: Final = "198.51.100.25"
WORK_IMAP_HOST: Final = "imap.thephone-company.com"
WORK_IMAP_IP: Final = "198.51.100.143"
HOTEL_SMTP_HOST: Final = "smtp.bellavista.example"
HOTEL_SMTP_IP: Final = "192.0.2.25"
DESTINATION_HOST: Final = "mx.adatum.com"
DESTINATION_IP: Final = "198.18.25.25"
WEB_IP: Final = "198.18.80.80"
WEB_HOSTS: Final = (
    "connectivitycheck.gstatic.com",
    "detectportal.firefox.com",
    "captive.apple.com",
    "www.msftconnecttest.com",
    "nmcheck.gnome.org",
)

LISTED_ADDRESS: Final = "198.51.100.57"
"""The one address outside its network that the provider knows under `Policy.LISTED_ADDRESSES`: the office's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One network that Anna's laptop can be on.

    Attributes:
        network: which.
        public: the laptop's address as servers outside see it.
        reverse: the name that address resolves to.
        domain: the network's own domain (DHCP option 15).
        operator: the registered domain of whoever runs it.
        relay: name and address of the network's own mail relay, None without one.
        portal: name and address of its sign-in page.
        snapshot: what the operating system says of it.
    """

    network: Network
    public: str
    reverse: str
    domain: str
    operator: str
    relay: tuple[str, str] | None
    portal: tuple[str, str]
    snapshot: NetworkSnapshot

    @property
    def gatekeeper(self) -> str:
        """The name by which this network's interceptor introduces itself."""
        return f"gate.{self.operator}"


PLACES: Final = {
    Network.HOME: Place(
        network=Network.HOME,
        public="203.0.113.140",
        reverse="dsl-140.pool.proseware.com",
        domain="home.arpa",
        operator="casa-rossi.example",
        relay=None,
        portal=("portal.home.arpa", "192.168.178.1"),
        snapshot=NetworkSnapshot(
            name="Casa Rossi",
            medium=Medium.WIFI,
            interface="demo0",
            addresses=("192.168.178.23",),
            gateway="192.168.178.1",
            gateway_hardware="02:00:5e:00:53:01",
            has_default_route=True,
            dns_domain="home.arpa",
            resolvers=("192.168.178.1",),
            source="demo",
        ),
    ),
    Network.OFFICE: Place(
        network=Network.OFFICE,
        public="198.51.100.57",
        reverse="pc57.thephone-company.com",
        domain=OFFICE_DOMAIN,
        operator=OFFICE_DOMAIN,
        relay=(WORK_SMTP_HOST, WORK_SMTP_IP),
        portal=("portal.thephone-company.com", "198.51.100.80"),
        snapshot=NetworkSnapshot(
            name="The Phone Company",
            medium=Medium.WIRED,
            interface="demo0",
            addresses=("198.51.100.57",),
            gateway="198.51.100.1",
            gateway_hardware="02:00:5e:00:53:02",
            has_default_route=True,
            dns_domain=OFFICE_DOMAIN,
            resolvers=("198.51.100.53",),
            source="demo",
        ),
    ),
    Network.HOTEL: Place(
        network=Network.HOTEL,
        public="192.0.2.57",
        reverse="room57.guests.bellavista.example",
        domain=HOTEL_DOMAIN,
        operator=HOTEL_DOMAIN,
        relay=(HOTEL_SMTP_HOST, HOTEL_SMTP_IP),
        portal=("portal.bellavista.example", "192.0.2.80"),
        snapshot=NetworkSnapshot(
            name="Hotel Bellavista",
            medium=Medium.WIFI,
            interface="demo0",
            addresses=("10.20.30.57",),
            gateway="10.20.30.1",
            gateway_hardware="02:00:5e:00:53:03",
            has_default_route=True,
            dns_domain=HOTEL_DOMAIN,
            resolvers=("10.20.30.1",),
            source="demo",
        ),
    ),
    Network.AIRPORT: Place(
        network=Network.AIRPORT,
        public="192.0.2.188",
        reverse="guest188.wifi.airport.example",
        domain="wifi.airport.example",
        operator="airport.example",
        relay=None,
        portal=("portal.airport.example", "192.0.2.180"),
        snapshot=NetworkSnapshot(
            name="Airport Free Wi-Fi",
            medium=Medium.WIFI,
            interface="demo0",
            addresses=("10.99.1.188",),
            gateway="10.99.0.1",
            gateway_hardware="02:00:5e:00:53:04",
            has_default_route=True,
            dns_domain="wifi.airport.example",
            resolvers=("10.99.0.1",),
            portal_api="https://portal.airport.example/capport",
            source="demo",
        ),
    ),
}


def is_inside(address: str, network: Network) -> bool:
    """Tell whether a server's address belongs to the network the laptop is on, so that nothing on the way counts."""
    here = ip_address(address)
    place = PLACES[network]
    if address == place.portal[1] or (place.relay is not None and address == place.relay[1]):
        return True
    return network is Network.OFFICE and here in OFFICE_NETWORK
