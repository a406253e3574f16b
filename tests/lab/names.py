"""The lab's name server: every name of a world, by dnsmasq, and nothing else (all other names are NXDOMAIN)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.lab.plumbing import Namespace, Service
from tests.lab.world import Operator, World

Texts = Mapping[str, str | None]
"""Names to their one TXT record, None for none: what a test publishes in place of what there usually is."""


def usual_texts(world: World) -> dict[str, str]:
    """Return the SPF and DMARC records of a world: each domain lists its own servers, and asks for nothing."""
    texts: dict[str, str] = {}
    for operator in world.mailbox_operators:
        texts[operator.domain] = f"v=spf1 ip4:{operator.at(16)}/28 -all"
        texts[f"_dmarc.{operator.domain}"] = "v=DMARC1; p=none"
    return texts


def records(world: World, texts: Texts) -> list[str]:
    """Return the dnsmasq lines for a world.

    Args:
        world: names and addresses.
        texts: TXT records in place of the usual ones, or beside them.
    """
    lines: list[str] = []
    for operator in world.operators:
        domain = operator.domain
        if operator.smtp is not None:
            lines.append(f"host-record={operator.smtp_host},{operator.published(operator.smtp_ip)}")
            lines += [f"cname={alias}.{domain},{operator.smtp_host}" for alias in operator.smtp_aliases]
        if operator.pop is not None:
            lines.append(f"host-record={operator.pop_host},{operator.published(operator.pop_ip)}")
            lines += [f"cname={alias}.{domain},{operator.pop_host}" for alias in operator.pop_aliases]
        if operator.people:
            lines.append(f"host-record={operator.mx_host},{operator.mx_ip}")
            lines.append(f"mx-host={domain},{operator.mx_host},10")
        lines += _services(operator)
        lines.append(_pointer(str(operator.client_ip), operator.client_name))
        lines.append(f"host-record={operator.client_name},{operator.client_ip}")
        lines.append(_pointer(str(operator.client_gateway), f"gw.{operator.search_domain}"))
    published = {**usual_texts(world), **texts}
    return (
        lines
        + _blocklist(world)
        + [f'txt-record={name},"{text}"' for name, text in published.items() if text is not None]
    )


def blocklist(world: World) -> str:
    """Return the zone of the world's DNS blocklist, which lists the airport's clients (RFC 5782)."""
    return f"bl.{world.core.domain}"


def _blocklist(world: World) -> list[str]:
    listed = (str(world.airport.client_ip), "127.0.0.2")
    reversed_names = (".".join(reversed(address.split("."))) for address in listed)
    return [f"host-record={name}.{blocklist(world)},127.0.0.2" for name in reversed_names]


def _services(operator: Operator) -> list[str]:
    if not operator.srv:
        return []
    return [
        f"srv-host=_submissions._tcp.{operator.domain},{operator.smtp_host},465,0,1",
        f"srv-host=_submission._tcp.{operator.domain},{operator.smtp_host},587,10,1",
        f"srv-host=_pop3s._tcp.{operator.domain},{operator.pop_host},995,0,1",
        f"srv-host=_pop3._tcp.{operator.domain},{operator.pop_host},110,10,1",
    ]


def _pointer(ip: str, name: str) -> str:
    return f"ptr-record={'.'.join(reversed(ip.split('.')))}.in-addr.arpa,{name}"


@dataclass
class NameServer:
    """The name server and what it publishes.

    Attributes:
        world: names and addresses.
        namespace: where it runs.
        folder: its files.
        texts: TXT records in place of the usual ones.
    """

    world: World
    namespace: Namespace
    folder: Path
    texts: Texts = field(default_factory=dict)
    service: Service = field(init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        address = str(self.world.dns_ip)
        self.service = Service(
            label="name server",
            namespace=self.namespace,
            argv=["dnsmasq", "-k", "-C", str(self._configuration), "--user=root", "--log-facility=-"],
            log=self.folder / "log",
            ports=[(address, 53)],
            before=self._write,
        )

    @property
    def _configuration(self) -> Path:
        return self.folder / "dnsmasq.conf"

    def _write(self) -> None:
        fixed = [
            "port=53",
            f"listen-address={self.world.dns_ip}",
            "bind-interfaces",
            "no-resolv",
            "no-hosts",
            "no-negcache",
            "local=/#/",
            "local-ttl=1",
            f"pid-file={self.folder / 'dnsmasq.pid'}",
        ]
        self._configuration.write_text("\n".join([*fixed, *records(self.world, self.texts)]) + "\n")

    def publish(self, texts: Texts) -> None:
        """Publish other TXT records from now on, those of before forgotten."""
        if dict(texts) == dict(self.texts):
            return
        self.texts = dict(texts)
        self.service.stop()
        self.service.start()
        self.service.ready()
