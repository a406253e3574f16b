"""The lab's name server: every name of a world, by dnsmasq, and nothing else (all other names are NXDOMAIN)."""

from pathlib import Path

from tests.lab.plumbing import Namespace, Service
from tests.lab.world import Operator, World


def records(world: World) -> list[str]:
    """Return the dnsmasq lines for a world."""
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
            lines.append(f'txt-record={domain},"v=spf1 ip4:{operator.at(16)}/28 -all"')
            lines.append(f'txt-record=_dmarc.{domain},"v=DMARC1; p=none"')
        lines += _services(operator)
        lines.append(_pointer(str(operator.client_ip), operator.client_name))
        lines.append(f"host-record={operator.client_name},{operator.client_ip}")
        lines.append(_pointer(str(operator.client_gateway), f"gw.{operator.search_domain}"))
    return lines + _blocklist(world)


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


def name_server(world: World, namespace: Namespace, folder: Path) -> Service:
    """Return the name server, not started."""
    folder.mkdir(parents=True, exist_ok=True)
    configuration = folder / "dnsmasq.conf"
    fixed = [
        "port=53",
        f"listen-address={world.dns_ip}",
        "bind-interfaces",
        "no-resolv",
        "no-hosts",
        "no-negcache",
        "local=/#/",
        "local-ttl=1",
        f"pid-file={folder / 'dnsmasq.pid'}",
    ]
    configuration.write_text("\n".join([*fixed, *records(world)]) + "\n")
    return Service(
        label="name server",
        namespace=namespace,
        argv=["dnsmasq", "-k", "-C", str(configuration), "--user=root", "--log-facility=-"],
        log=folder / "log",
        ports=[(str(world.dns_ip), 53)],
    )
