"""The lab: an internet of network namespaces with real mail servers, and places where a traveller may be.

    home ── gw-home ──┐                      ┌── gw-destination ── destination
    (provider) ───────┤                      │
    office ── gw-office ──┬── core (routes, name server) ──┬── gw-hotel ── hotel
    (work) ───────────────┘                                └── gw-hotel ── (relay)

Each operator has a router of its own towards the core; its servers and its clients hang on different links of
that router, so that a rule for the clients of one place touches nobody else. Nothing leads to the outside.
"""

import json
import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path

from tests.lab.certs import Authority, Fault
from tests.lab.delay import Delay
from tests.lab.dovecot import Dovecot
from tests.lab.names import NameServer, Texts
from tests.lab.plumbing import LabError, Namespace, Service, end_all, run, wait_for
from tests.lab.policies import Policy
from tests.lab.postfix import Postfix
from tests.lab.world import ARTICLE, Operator, World

PREFIX = "rplab"
STATE = Path("/run/roampost-lab")
NAMESPACES = Path("/run/netns")


class Filter(StrEnum):
    """What a network does to a port."""

    DROP = "drop"
    RESET = "reset"
    PROHIBITED = "prohibited"

    @property
    def statement(self) -> str:
        """The nft statement."""
        match self:
            case Filter.DROP:
                return "drop"
            case Filter.RESET:
                return "reject with tcp reset"
            case Filter.PROHIBITED:
                return "reject with icmpx type admin-prohibited"


class Place:
    """A network with the traveller's computer in it.

    Attributes:
        key: ``home``, ``office``, ``hotel``, ``airport``.
        operator: whose network it is.
        client: where programs of the traveller's run.
        gateway: the network's router.
    """

    def __init__(self, key: str, operator: Operator, client: Namespace, gateway: Namespace, link: str) -> None:
        self.key = key
        self.operator = operator
        self.client = client
        self.gateway = gateway
        self.link = link
        self._delay: Delay | None = None

    def filter(
        self, ports: Mapping[int, Filter], *, hosts: Sequence[str] = (), every_tcp: Filter | None = None
    ) -> None:
        """Treat TCP ports so for everything that leaves this place, instead of what was said before.

        Args:
            ports: what happens to which port.
            hosts: only towards these addresses, all when empty.
            every_tcp: what happens to every other TCP port.
        """
        whom = f"ip daddr {{ {', '.join(hosts)} }} " if hosts else ""
        rules = [f"{whom}tcp dport {port} {what.statement}" for port, what in ports.items()]
        if every_tcp is not None:
            rules.append(f"{whom}meta l4proto tcp {every_tcp.statement}")
        self._rules(rules)

    def drop_names(self) -> None:
        """Let no DNS query out."""
        self._rules(["meta l4proto { tcp, udp } th dport 53 drop"])

    def intercept(self, port: int, target: str) -> None:
        """Answer a TCP port in everybody's place, from `target`."""
        self.gateway.nft(
            "table ip lab_nat {\n chain prerouting {\n  type nat hook prerouting priority dstnat;\n"
            f'  iifname {{ "clients", "far" }} tcp dport {port} dnat to {target}\n }}\n}}\n'
        )

    def _rules(self, rules: Sequence[str]) -> None:
        body = "\n".join(f'  iifname {{ "clients", "far" }} {rule}' for rule in rules)
        self.gateway.nft(
            "table inet lab {}\ndelete table inet lab\ntable inet lab {\n chain forward {\n"
            f"  type filter hook forward priority 0;\n{body}\n }}\n}}\n"
        )

    def delay(self, round_trip_s: float) -> None:
        """Make everything between the computer and its router take so long, there and back; 0 takes it away."""
        if self._delay is not None:
            self._delay.stop()
            self._delay = None
        if round_trip_s > 0:
            self._delay = Delay(
                near=self.client,
                far=self.gateway,
                address=str(self.operator.client_ip),
                router=str(self.operator.client_gateway),
                link=self.link,
                round_trip_s=round_trip_s,
            )
            self._delay.start()

    def unplug(self) -> None:
        """Take the link down."""
        self.client.ip([f"link set {self.link} down"])

    def plug(self) -> None:
        """Bring the link up, with its route."""
        self.client.ip([f"link set {self.link} up", f"route replace default via {self.operator.client_gateway}"])

    def clear(self) -> None:
        """Undo everything that was done to this place."""
        self.delay(0)
        self.gateway.nft("table inet lab {}\ndelete table inet lab\ntable ip lab_nat {}\ndelete table ip lab_nat\n")
        self.plug()


class MailSite:
    """The servers of one operator, with the switches that tests turn.

    Attributes:
        operator: whose servers.
        postfix: takes and relays mail.
        dovecot: POP3 and the log-ins, None where there is none.
    """

    def __init__(self, operator: Operator, namespace: Namespace, folder: Path, authority: Authority) -> None:
        self.operator = operator
        self.namespace = namespace
        self._authority = authority
        names = (operator.smtp_host, *(f"{alias}.{operator.domain}" for alias in operator.smtp_aliases))
        if operator.people:
            names = (*names, operator.mx_host)
        self._names = names
        self.dovecot: Dovecot | None = None
        if operator.pop is not None:
            self.dovecot = Dovecot(
                operator=operator,
                namespace=namespace,
                folder=folder / f"{operator.key}-dovecot",
                mail_folder=folder / f"{operator.key}-postfix" / "mail",
                certificate=authority.issue(
                    (operator.pop_host, *(f"{alias}.{operator.domain}" for alias in operator.pop_aliases))
                ),
            )
        self.postfix = Postfix(
            operator=operator,
            namespace=namespace,
            folder=folder / f"{operator.key}-postfix",
            certificate=authority.issue(names),
            sasl_socket=self.dovecot.sasl_socket if self.dovecot else None,
            pop_database=self.dovecot.database if self.dovecot else None,
        )
        self._usual_listed = self.postfix.listed
        self._stand_in: Service | None = None

    @property
    def services(self) -> list[Service]:
        """What must run."""
        return [self.postfix.service, *([self.dovecot.service] if self.dovecot else [])]

    @property
    def policy(self) -> Policy:
        """In force."""
        return self.postfix.policy

    def set_policy(
        self,
        policy: Policy,
        *,
        options: tuple[str, ...] = (),
        certificate: Fault = Fault.VALID,
        listed: tuple[str, ...] | None = None,
    ) -> None:
        """Restart the server with another policy, unless all is as wanted; POP log-ins are forgotten."""
        pair = self._authority.issue(self._names, certificate)
        wanted = (policy, options, pair, self._usual_listed if listed is None else listed)
        if self.dovecot is not None:
            self.dovecot.forget_logins()
        have = (self.postfix.policy, self.postfix.options, self.postfix.certificate, self.postfix.listed)
        if wanted == have and self.postfix.service.running and self._stand_in is None:
            return
        self.postfix.service.stop()
        self._end_stand_in()
        self.postfix.policy, self.postfix.options, self.postfix.certificate, self.postfix.listed = wanted
        self.postfix.service.start()
        self.postfix.service.ready()

    def list_addresses(self, addresses: tuple[str, ...]) -> None:
        """Say which client addresses LISTED_ADDRESSES lets in; takes effect with the next policy."""
        self.postfix.listed = addresses
        self._usual_listed = addresses

    def replace(self, service: Service) -> None:
        """Let another program answer in Postfix's place until the next `set_policy`."""
        self.postfix.service.stop()
        self._end_stand_in()
        self._stand_in = service
        service.start()
        service.ready()

    def stop(self) -> None:
        """Let nothing answer on the submission server; its host still does, with resets."""
        self._end_stand_in()
        self.postfix.service.stop()

    def _end_stand_in(self) -> None:
        if self._stand_in is not None:
            self._stand_in.stop()
            self._stand_in = None

    def messages(self, local: str) -> list[Path]:
        """Return the messages in a mailbox."""
        new = self.postfix.maildir(local) / "new"
        return sorted(new.iterdir()) if new.is_dir() else []

    def find(self, local: str, token: str) -> Path | None:
        """Return the message that holds `token`, None when it is not (yet) there."""
        for path in self.messages(local):
            if token.encode() in path.read_bytes():
                return path
        return None

    def wait_for(self, local: str, token: str, *, limit_s: float = 15.0) -> bytes:
        """Wait until the message that holds `token` is in the mailbox, and return it."""
        wait_for(lambda: self.find(local, token) is not None, f"{token} in {local}'s mailbox", limit_s=limit_s)
        found = self.find(local, token)
        assert found is not None
        return found.read_bytes()


class Lab:
    """Everything of one world, up or down.

    Args:
        world: names, people and addresses.
        name: unique on this computer; namespaces and folders carry it.
    """

    def __init__(self, world: World = ARTICLE, name: str | None = None) -> None:
        self.world = world
        self.name = name or f"{os.getpid()}{world.key[0]}"
        self.folder = STATE / self.name
        self.namespaces: dict[str, Namespace] = {}
        self.places: dict[str, Place] = {}
        self.sites: dict[str, MailSite] = {}
        self._names: NameServer | None = None
        self.authority: Authority

    # --- up and down ---------------------------------------------------------------------------------------

    def up(self) -> None:
        """Make everything and wait until every server answers."""
        if self.folder.exists():
            raise LabError(f"lab {self.name} is there already")
        try:
            self._make()
        except BaseException:
            self.down()
            raise

    def _make(self) -> None:
        self.folder.mkdir(parents=True)
        run(["mount", "-t", "tmpfs", "-o", "size=256m,mode=755", "roampost-lab", str(self.folder)])
        self.authority = Authority(self.folder / "certs")
        self._network()
        self._names = NameServer(self.world, self.namespaces["core"], self.folder / "names")
        self._names.service.start()
        for operator in (self.world.provider, self.world.work, self.world.hotel, self.world.destination):
            self.sites[operator.key] = MailSite(
                operator, self.namespaces[f"{operator.key}-servers"], self.folder, self.authority
            )
        # Each of the two lists the other's clients, as for somebody who works there, or at home.
        self.provider.list_addresses((f"{self.world.work.client_ip}/32",))
        self.work.list_addresses((f"{self.world.provider.client_ip}/32",))
        services = [service for site in self.sites.values() for service in site.services]
        for service in services:
            service.start()
        self._names.service.ready()
        for service in services:
            service.ready()
        (self.folder / "world").write_text(self.world.key)

    def down(self) -> None:
        """Take everything away; safe to call at any time, twice too."""
        names = [path.name for path in NAMESPACES.glob(f"{PREFIX}{self.name}-*")] if NAMESPACES.is_dir() else []
        for place in self.places.values():
            with suppress(LabError, OSError):
                place.delay(0)
        for name in names:
            with suppress(OSError):
                end_all("net", (NAMESPACES / name).stat().st_ino)
        for site in self.sites.values():
            for service in site.services:
                service.stop()
        if self._names is not None:
            self._names.service.stop()
        for name in names:
            with suppress(LabError):
                run(["ip", "netns", "del", name])
            shutil.rmtree(Path("/etc/netns") / name, ignore_errors=True)
        if os.path.ismount(self.folder):
            run(["umount", "-l", str(self.folder)])
        shutil.rmtree(self.folder, ignore_errors=True)
        for parent in (Path("/etc/netns"), STATE):
            with suppress(OSError):
                parent.rmdir()
        self.namespaces.clear()
        self.places.clear()
        self.sites.clear()

    def __enter__(self) -> "Lab":
        self.up()
        return self

    def __exit__(self, *exception: object) -> None:
        self.down()

    # --- the network ---------------------------------------------------------------------------------------

    def _network(self) -> None:
        world = self.world
        labels = ["core"]
        cables: list[tuple[str, str, str, str]] = []
        for operator in world.operators:
            labels.append(f"gw-{operator.key}")
            cables.append(("core", f"to-{operator.key}", f"gw-{operator.key}", "core"))
            if operator.smtp is not None:
                labels.append(f"{operator.key}-servers")
                cables.append((f"gw-{operator.key}", "servers", f"{operator.key}-servers", "eth0"))
        for key, operator in world.places.items():
            labels.append(key)
            cables.append((f"gw-{operator.key}", "clients", key, _link(key)))
        for label in labels:
            self.namespaces[label] = Namespace(name=f"{PREFIX}{self.name}-{label}", label=label)
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda label: run(["ip", "netns", "add", self.namespaces[label].name]), labels))
        run(
            ["ip", "-batch", "-"],
            given="\n".join(
                f"link add {near_end} netns {self.namespaces[near].name} type veth"
                f" peer name {far_end} netns {self.namespaces[far].name}"
                for near, near_end, far, far_end in cables
            ),
        )
        self._etc()
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda job: job(), self._addressing()))

    def _addressing(self) -> Iterator[Callable[[], None]]:
        world = self.world
        core = ["link set lo up", f"addr add {world.dns_ip}/32 dev lo"]
        for number, operator in enumerate(world.operators):
            hub, spoke = world.core.at(4 * number + 65), world.core.at(4 * number + 66)
            core += [
                f"addr add {hub}/30 dev to-{operator.key}",
                f"link set to-{operator.key} up",
                f"route add {operator.block} via {spoke}",
            ]
            gateway = ["link set lo up", f"addr add {spoke}/30 dev core", "link set core up"]
            gateway.append(f"route add default via {hub}")
            if operator.smtp is not None:
                gateway += [f"addr add {operator.server_gateway}/28 dev servers", "link set servers up"]
                yield self._setter(f"{operator.key}-servers", self._server_lines(operator))
            for key, at in world.places.items():
                if at is operator:
                    gateway += [f"addr add {operator.client_gateway}/26 dev clients", "link set clients up"]
                    yield self._setter(key, _client_lines(key, operator))
            yield self._setter(f"gw-{operator.key}", gateway, forward=True)
        yield self._setter("core", core, forward=True)

    def _server_lines(self, operator: Operator) -> list[str]:
        addresses = [operator.smtp_ip]
        addresses += [operator.pop_ip] if operator.pop is not None else []
        addresses += [operator.mx_ip] if operator.people else []
        return [
            "link set lo up",
            *(f"addr add {address}/28 dev eth0" for address in addresses),
            "link set eth0 up",
            f"route add default via {operator.server_gateway} src {operator.smtp_ip}",
        ]

    def _setter(self, label: str, lines: Sequence[str], *, forward: bool = False) -> Callable[[], None]:
        namespace = self.namespaces[label]

        def carry_out() -> None:
            namespace.ip(lines)
            if forward:
                namespace.run(["sh", "-c", "echo 1 > /proc/sys/net/ipv4/ip_forward"])

        return carry_out

    def _etc(self) -> None:
        for label, namespace in self.namespaces.items():
            operator = self.world.places.get(label)
            search = f"search {operator.search_domain}\n" if operator is not None else ""
            namespace.write_etc(
                "resolv.conf", f"nameserver {self.world.dns_ip}\n{search}options timeout:2 attempts:2\n"
            )
            namespace.write_etc("hosts", "127.0.0.1 localhost\n")
            if operator is not None or label.endswith("-servers"):
                self.authority.trust_store(namespace.etc / "ssl")

    # --- what tests use ------------------------------------------------------------------------------------

    @property
    def provider(self) -> MailSite:
        """The provider's servers."""
        return self.sites["provider"]

    @property
    def work(self) -> MailSite:
        """The employer's servers."""
        return self.sites["work"]

    @property
    def hotel_relay(self) -> MailSite:
        """The hotel's relay for its guests."""
        return self.sites["hotel"]

    @property
    def destination(self) -> MailSite:
        """Where messages to the other domain really arrive."""
        return self.sites["destination"]

    def place(self, key: str) -> Place:
        """Return a place: home, office, hotel or airport."""
        return self.places.setdefault(
            key,
            Place(
                key,
                self.world.places[key],
                self.namespaces[key],
                self.namespaces[f"gw-{self.world.places[key].key}"],
                _link(key),
            ),
        )

    def reset(self) -> None:
        """Bring every place and server back to how the lab came up."""
        for place in self.places.values():
            place.clear()
        for site in self.sites.values():
            site.set_policy(Policy.NETWORK_ONLY)
        self.publish({})

    def publish(self, texts: Texts) -> None:
        """Publish TXT records (SPF, DMARC) in place of the usual ones until the reset; None takes one away."""
        assert self._names is not None
        self._names.publish(texts)

    @contextmanager
    def restored(self) -> Iterator["Lab"]:
        """Lend the lab and reset it afterwards."""
        try:
            yield self
        finally:
            self.reset()


def _link(place: str) -> str:
    return "wlan0" if place in ("hotel", "airport") else "eth0"


def _client_lines(key: str, operator: Operator) -> list[str]:
    link = _link(key)
    return [
        "link set lo up",
        f"addr add {operator.client_ip}/26 brd + dev {link}",
        f"link set {link} up",
        f"route add default via {operator.client_gateway}",
    ]


def labs() -> list[str]:
    """Return the names of the labs on this computer."""
    return sorted(path.name for path in STATE.iterdir()) if STATE.is_dir() else []


def sweep() -> list[str]:
    """Take away labs whose maker died without doing so; return their names.

    Only a name that starts with the number of a process that no longer exists counts.
    """
    gone = []
    for name in labs():
        maker = name.rstrip("abcdefghijklmnopqrstuvwxyz")
        if maker.isdigit() and maker != name and not Path(f"/proc/{maker}").exists():
            Lab(name=name).down()
            gone.append(name)
    return gone


def describe(lab: Lab) -> str:
    """Return names and addresses of a lab as JSON, for people."""
    return json.dumps(
        {
            "name": lab.name,
            "world": lab.world.key,
            "places": {key: str(operator.client_ip) for key, operator in lab.world.places.items()},
            "servers": {
                operator.key: {"smtp": operator.smtp_host, "at": str(operator.smtp_ip)}
                for operator in lab.world.operators
                if operator.smtp is not None
            },
            "people": {
                operator.user_address: {"login": operator.user.login, "password": operator.user.password}
                for operator in lab.world.mailbox_operators
            },
        },
        indent=2,
        ensure_ascii=False,
    )
