"""Who and where: the names, people and addresses of a lab, as data; nothing here starts anything.

Two worlds are given, so that no test can lean on one naming: `ARTICLE` has the names of the story that
everybody tells, `FJORD` has log-in names that are no local part, hosts that nobody would guess, and other
address blocks.
"""

from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody with a mailbox. `login` is the log-in name, which need not be the local part."""

    local: str
    login: str
    password: str

    def address(self, domain: str) -> str:
        """Return the mailbox at `domain`."""
        return f"{self.local}@{domain}"


@dataclass(frozen=True, kw_only=True)
class Operator:
    """An organisation with an address block of 256 and, perhaps, mail servers in it.

    The block is cut the same way everywhere: servers in the second sixteenth (`.16` to `.31`), client
    computers in the upper half (`.128` to `.191`).

    Attributes:
        key: what the lab calls it, unique in a world.
        domain: its domain.
        block: its addresses, a /24.
        smtp: label of the submission server; the host is ``LABEL.domain``.
        pop: label of the POP3 server, None without one.
        smtp_aliases: further labels that lead to the submission server.
        pop_aliases: further labels that lead to the POP3 server.
        people: those with a mailbox there.
        srv: publish SRV records for submission and POP3.
        search: the DNS search domain its clients are told, None for its own domain.
        ipv6_names: publish IPv6 addresses too, which nobody in the lab can reach: no place has IPv6.
    """

    key: str
    domain: str
    block: IPv4Network
    smtp: str | None = None
    pop: str | None = None
    smtp_aliases: tuple[str, ...] = ()
    pop_aliases: tuple[str, ...] = ()
    people: tuple[Person, ...] = ()
    srv: bool = False
    search: str | None = None
    ipv6_names: bool = False

    @property
    def smtp_host(self) -> str:
        """Name of the submission server."""
        return f"{self.smtp}.{self.domain}"

    @property
    def pop_host(self) -> str:
        """Name of the POP3 server."""
        return f"{self.pop}.{self.domain}"

    @property
    def mx_host(self) -> str:
        """Name of the host that takes mail for the domain."""
        return f"mx.{self.domain}"

    @property
    def user(self) -> Person:
        """The person the tests are about."""
        return self.people[0]

    @property
    def colleague(self) -> Person:
        """Somebody else at the same domain."""
        return self.people[1]

    @property
    def user_address(self) -> str:
        """Mailbox of `user`."""
        return self.user.address(self.domain)

    @property
    def colleague_address(self) -> str:
        """Mailbox of `colleague`."""
        return self.colleague.address(self.domain)

    def at(self, offset: int) -> IPv4Address:
        """Return the address `offset` into the block."""
        return self.block[offset]

    @property
    def smtp_ip(self) -> IPv4Address:
        """Address of the submission server."""
        return self.at(20)

    @property
    def pop_ip(self) -> IPv4Address:
        """Address of the POP3 server."""
        return self.at(21)

    @property
    def mx_ip(self) -> IPv4Address:
        """Address of the MX host."""
        return self.at(22)

    def published(self, address: IPv4Address) -> str:
        """Return what the name server says for a server's address, IPv6 after IPv4."""
        if not self.ipv6_names:
            return str(address)
        return f"{address},2001:db8:{int(address) >> 16:x}:{int(address) & 0xFFFF:x}::25"

    @property
    def server_gateway(self) -> IPv4Address:
        """Address of the router on the servers' side."""
        return self.at(17)

    @property
    def client_ip(self) -> IPv4Address:
        """Address of the traveller's computer while it is in this block."""
        return self.at(140)

    @property
    def client_gateway(self) -> IPv4Address:
        """Address of the router on the clients' side."""
        return self.at(129)

    @property
    def client_name(self) -> str:
        """Reverse name of `client_ip`."""
        label = str(self.client_ip).replace(".", "-")
        return f"{label}.{self.search or 'pool.' + self.domain}"

    @property
    def search_domain(self) -> str:
        """What the clients' resolver searches."""
        return self.search or self.domain


@dataclass(frozen=True, kw_only=True)
class World:
    """All names and addresses of one lab.

    Attributes:
        key: short name for test ids.
        provider: runs the home line and Anna's mailbox.
        work: the employer, with servers of its own inside the office network.
        hotel: a network with a relay for its guests.
        airport: a network without any server.
        destination: the other domain, where messages really arrive.
        core: the block of the routers in the middle and of the name server.
    """

    key: str
    provider: Operator
    work: Operator
    hotel: Operator
    airport: Operator
    destination: Operator
    core: Operator

    @property
    def operators(self) -> tuple[Operator, ...]:
        """All but the core."""
        return (self.provider, self.work, self.hotel, self.airport, self.destination)

    @property
    def dns_ip(self) -> IPv4Address:
        """Address of the name server."""
        return self.core.at(53)

    @property
    def places(self) -> dict[str, Operator]:
        """Where the traveller's computer may be, and whose network that is."""
        return {"home": self.provider, "office": self.work, "hotel": self.hotel, "airport": self.airport}

    @property
    def mailbox_operators(self) -> tuple[Operator, ...]:
        """Those that have mailboxes."""
        return (self.provider, self.work, self.destination)


ARTICLE = World(
    key="article",
    provider=Operator(
        key="provider",
        domain="proseware.com",
        block=IPv4Network("203.0.113.0/24"),
        smtp="smtp",
        pop="pop",
        smtp_aliases=("mail",),
        pop_aliases=("pop3",),
        people=(
            Person(local="anna", login="anna", password="canzone antica 7"),
            Person(local="bob", login="bob", password="bob-e-basta"),
        ),
    ),
    work=Operator(
        key="work",
        domain="thephone-company.com",
        block=IPv4Network("198.51.100.0/24"),
        smtp="smtp",
        pop="mail",
        people=(
            Person(local="anna.rossi", login="anna.rossi", password="Ufficio!2026"),
            Person(local="terri", login="terri", password="Centralino-9"),
        ),
        srv=True,
    ),
    hotel=Operator(
        key="hotel",
        domain="bellavista.example",
        block=IPv4Network("192.0.2.0/24"),
        smtp="smtp",
        search="bellavista.example",
    ),
    airport=Operator(
        key="airport", domain="aeroporto.example", block=IPv4Network("198.18.7.0/24"), search="wifi.aeroporto.example"
    ),
    destination=Operator(
        key="destination",
        domain="adatum.com",
        block=IPv4Network("198.18.25.0/24"),
        smtp="smtp",
        people=(
            Person(local="carlo", login="carlo", password="carlo-carlo"),
            Person(local="dana", login="dana", password="dana-dana"),
        ),
    ),
    core=Operator(key="core", domain="transit.example", block=IPv4Network("198.18.255.0/24")),
)

FJORD = World(
    key="fjord",
    provider=Operator(
        key="provider",
        domain="fjordnett.example",
        block=IPv4Network("198.19.40.0/24"),
        smtp="utpost",
        pop="innpost",
        people=(
            Person(local="kari.nordmann", login="kn4711", password='blåbær "og" \\ fløte'),
            Person(local="ola", login="on0815", password="ola"),
        ),
        srv=True,
        ipv6_names=True,
    ),
    work=Operator(
        key="work",
        domain="brueckner-bau.example",
        block=IPv4Network("198.19.72.0/24"),
        smtp="postausgang",
        pop="posteingang",
        people=(
            Person(local="k.nordmann", login="k.nordmann@brueckner-bau.example", password="Baustelle+3"),
            Person(local="meister", login="meister@brueckner-bau.example", password="Kelle:Kelle"),
        ),
        srv=True,
        ipv6_names=True,
    ),
    hotel=Operator(
        key="hotel",
        domain="pensao-luar.example",
        block=IPv4Network("198.51.100.0/24"),
        smtp="mail",
        search="hospedes.pensao-luar.example",
        ipv6_names=True,
    ),
    airport=Operator(
        key="airport", domain="flughafen.example", block=IPv4Network("192.0.2.0/24"), search="gast.flughafen.example"
    ),
    destination=Operator(
        key="destination",
        domain="litware.example",
        block=IPv4Network("203.0.113.0/24"),
        smtp="eingang",
        people=(
            Person(local="chidi", login="chidi", password="chidi-1"),
            Person(local="noor", login="noor", password="noor-2"),
        ),
    ),
    core=Operator(key="core", domain="backbone.example", block=IPv4Network("198.18.9.0/24")),
)

WORLDS = {world.key: world for world in (ARTICLE, FJORD)}
