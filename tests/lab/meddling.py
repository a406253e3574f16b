"""What a visited network may do beside filtering: portals, boxes that answer in everybody's place, name servers
that lie, IPv6 alone. Each is put up for one place, and taken away again.
"""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from tests.lab.certs import Pair
from tests.lab.lab import Lab, Place
from tests.lab.plumbing import Namespace, Service, wait_for

VENDORS = ("gstatic.com", "firefox.com")
ELSEWHERE = "198.18.255.80"
NAT64 = "64:ff9b::"
_HERE = Path(__file__).parent
_numbers = count(1)


def _service(
    lab: Lab, namespace: Namespace, label: str, argv: Sequence[str], ports: Sequence[tuple[str, int]]
) -> Service:
    return Service(
        label=label, namespace=namespace, argv=argv, log=lab.folder / f"{label}-{next(_numbers)}", ports=ports
    )


@contextmanager
def running(service: Service) -> Iterator[None]:
    """Run a server meanwhile."""
    service.start()
    try:
        service.ready()
        yield
    finally:
        service.stop()


def script(lab: Lab, namespace: Namespace, name: str, address: str, port: int, *more: str) -> Service:
    """Return a server of this package's own scripts."""
    argv = [sys.executable, "-I", str(_HERE / f"{name}.py"), address, str(port), *more]
    return _service(lab, namespace, name, argv, [(address, port)])


@contextmanager
def names(lab: Lab, place: Place, *lines: str) -> Iterator[None]:
    """Let the place's own router answer DNS questions: by these dnsmasq lines first, then as everybody does."""
    address = str(place.operator.client_gateway)
    argv = ["dnsmasq", "--no-daemon", "--conf-file=/dev/null", "--no-resolv", "--no-hosts", "--user=root"]
    argv += ["--pid-file=", "--bind-interfaces", f"--listen-address={address}", "--local-ttl=0"]
    argv += [f"--{line}" for line in lines]
    argv += [f"--server={lab.world.dns_ip}"] if not any(line.startswith("address=/#/") for line in lines) else []
    usual = (place.client.etc / "resolv.conf").read_text()
    with running(_service(lab, place.gateway, "names", argv, [(address, 53)])):
        place.client.write_etc("resolv.conf", usual.replace(str(lab.world.dns_ip), address))
        try:
            yield
        finally:
            place.client.write_etc("resolv.conf", usual)


@contextmanager
def answering(lab: Lab, place: Place, port: int, name: str, pair: Pair | None = None) -> Iterator[None]:
    """Let a box in the router itself answer a TCP port in everybody's place."""
    address, own = str(place.operator.client_gateway), 20000 + port
    more = [str(pair.chain), str(pair.key)] if pair is not None else []
    with running(script(lab, place.gateway, "pretender", address, own, name, *more)):
        place.intercept(port, f"{address}:{own}")
        yield


@contextmanager
def inspecting(lab: Lab, place: Place, port: int, target: str, mode: str) -> Iterator[None]:
    """Let a box in the router pass a port's dialogue on to `target` and meddle with it (see `inspector`)."""
    address, own = str(place.operator.client_gateway), 20000 + port
    with running(script(lab, place.gateway, "inspector", address, own, target, str(port), mode)):
        place.intercept(port, f"{address}:{own}")
        yield


@contextmanager
def portal(lab: Lab, place: Place, mode: str, argument: str = "") -> Iterator[None]:
    """Answer every web page by a page of the network's own, and let the vendors' names be found."""
    address = str(place.operator.client_gateway)
    more = [argument] if argument else []
    with (
        names(lab, place, *(f"address=/{vendor}/{ELSEWHERE}" for vendor in VENDORS)),
        running(script(lab, place.gateway, "portal_page", address, 20080, mode, *more)),
    ):
        place.intercept(80, f"{address}:20080")
        yield


@contextmanager
def ipv6_alone(lab: Lab, place: Place, ports: Sequence[int], hosts: Sequence[tuple[str, str]]) -> Iterator[None]:
    """Take IPv4 from the place, and give it IPv6 with NAT64 and DNS64, for these ports and names (name, IPv4)."""
    gateway, client = "2001:db8:66::1", "2001:db8:66::50"
    usual = (place.client.etc / "resolv.conf").read_text()
    place.gateway.ip([f"addr add {gateway}/64 dev clients nodad", f"route add local {NAT64}/96 dev lo"])
    place.client.ip(
        [
            f"addr del {place.operator.client_ip}/26 dev {place.link}",
            f"addr add {client}/64 dev {place.link} nodad",
            f"route add default via {gateway}",
        ]
    )
    argv = ["dnsmasq", "--no-daemon", "--conf-file=/dev/null", "--no-resolv", "--no-hosts", "--user=root"]
    argv += ["--pid-file=", "--bind-interfaces", f"--listen-address={gateway}"]
    known = [("ipv4only.arpa", "192.0.0.170"), ("ipv4only.arpa", "192.0.0.171"), *hosts]
    argv += [f"--host-record={name},{NAT64}{address}" for name, address in known]
    server = _service(lab, place.gateway, "names64", argv, [])
    translator = [sys.executable, "-I", str(_HERE / "translator.py"), *map(str, ports)]
    try:
        with running(server), running(_service(lab, place.gateway, "nat64", translator, [])):
            place.client.write_etc("resolv.conf", f"nameserver {gateway}\n")
            asked = ["python3", "-c", f"import socket; socket.create_connection(({gateway!r}, {ports[0]}), 1)"]
            wait_for(lambda: _succeeds(place.client, asked), "the translator")
            wait_for(lambda: _succeeds(place.client, ["getent", "ahosts", hosts[0][0]]), "the name server")
            yield
    finally:
        place.client.write_etc("resolv.conf", usual)
        place.client.ip(
            [
                f"route del default via {gateway}",
                f"addr del {client}/64 dev {place.link}",
                f"addr add {place.operator.client_ip}/26 brd + dev {place.link}",
                f"route replace default via {place.operator.client_gateway}",
            ]
        )
        place.gateway.ip([f"addr del {gateway}/64 dev clients", f"route del local {NAT64}/96 dev lo"])


def _succeeds(namespace: Namespace, argv: Sequence[str]) -> bool:
    return subprocess.run(namespace.command(argv), capture_output=True, check=False).returncode == 0
