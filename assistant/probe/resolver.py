"""Names to addresses, and the DNS records that tell where a domain's mail goes.

Addresses come from the system resolver, since it alone honours the hosts file, the VPN's name
servers and NAT64, and so answers what the mail program gets too. A, AAAA, MX, SRV and TXT come from
dnspython: what a domain itself has published. Nothing here uses asyncio's own thread pool: see
`assistant.probe.daemon`.
"""

import asyncio
import ipaddress
import socket
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final, Protocol

from assistant.model.observation import DnsLookup, Failure, RecordType
from assistant.probe import daemon
from assistant.probe.recorder import Recorder

if TYPE_CHECKING:
    import dns.asyncresolver
    import dns.resolver

MAX_ANSWERS: Final = 16
MAX_TEXT: Final = 2048
_DETAIL: Final = 300

# A name server that drops AAAA questions holds the call for both families up for its full
# time-out; after this long the IPv4 half is asked for by itself.
_HEDGE_S: Final = 1.0
# What getaddrinfo calls "try again" is a refusal to answer when it comes at once, silence when late.
_SILENCE_S: Final = 1.0


class ResolveError(Exception):
    """A look-up gave nothing.

    Attributes:
        failure: one of the ``DNS_…`` failures.
        detail: raw text for the report.
    """

    def __init__(self, failure: Failure, detail: str) -> None:
        super().__init__(failure.value, detail)
        self.failure = failure
        self.detail = detail[:_DETAIL]


class Resolver(Protocol):
    """Turns names into addresses and records. The caller bounds the time."""

    async def addresses(self, host: str) -> tuple[str, ...]:
        """Return numeric addresses, most preferred first, no doubles, at most 16, never empty.

        A name that ends in a dot is asked for as it stands; others may be completed by the search list.

        Raises:
            ResolveError: there are none, or nobody could tell.
        """
        ...

    async def records(self, name: str, record: RecordType) -> tuple[str, ...]:
        """Return the values of A, AAAA, MX, SRV, TXT or PTR records in the form of `DnsLookup.answers`.

        Args:
            name: a domain name; for PTR a numeric address.
            record: which records.

        Raises:
            ResolveError: as `addresses`. A null MX or a ``.`` SRV is an answer, ().
        """
        ...


def literal(host: str) -> str | None:
    """Return the numeric address that ``host`` is, in its plain form, or None when it is a name.

    Accepts ``192.0.2.1``, ``2001:db8::1``, ``[2001:db8::1]`` and ``[IPv6:2001:db8::1]`` (RFC 5321
    section 4.1.3); a scope is dropped.
    """
    text = host.strip()
    if text.startswith("[") and text.endswith("]"):
        text = text[1:-1]
        if text[:5].lower() == "ipv6:":
            text = text[5:]
    try:
        return str(ipaddress.ip_address(text.partition("%")[0]))
    except ValueError:
        return None


def ascii_name(name: str) -> str:
    """Return a domain name in A-labels, lower case, without a trailing dot.

    Raises:
        ResolveError: it is no domain name: empty, too long, or with octets that no name has.
    """
    text = name.strip().removesuffix(".")
    if not text.isascii():
        # idna's tables cost 10 ms and hardly any name needs them.
        import idna

        try:
            text = idna.encode(text, uts46=True).decode("ascii")
        except (idna.IDNAError, UnicodeError) as error:
            raise ResolveError(Failure.DNS_NXDOMAIN, f"not a domain name: {error}") from None
    text = text.lower()
    labels = text.split(".")
    if (
        not 1 <= len(text) <= 253
        or any(not 1 <= len(label) <= 63 for label in labels)
        or any(not 0x21 <= ord(letter) <= 0x7E for letter in text)
    ):
        raise ResolveError(Failure.DNS_NXDOMAIN, "not a domain name")
    return text


def _failure_of_getaddrinfo(code: int | None, elapsed_s: float) -> Failure:
    """Map an ``EAI_…`` code (RFC 3493 section 6.1; Windows: WSA numbers) to a failure."""
    # Windows and some C libraries give one number to both: the plainer reading goes first.
    if code == socket.EAI_NONAME:
        return Failure.DNS_NXDOMAIN
    if code in {getattr(socket, "EAI_NODATA", None), getattr(socket, "EAI_ADDRFAMILY", None), 11004}:
        return Failure.DNS_NO_DATA
    if code == socket.EAI_AGAIN and elapsed_s >= _SILENCE_S:
        return Failure.DNS_TIMED_OUT
    return Failure.DNS_SERVFAIL


def _usable(addresses: Sequence[str]) -> tuple[str, ...]:
    """Drop doubles, scopes, and what nothing can be connected to; keep the order."""
    kept: dict[str, None] = {}
    for text in addresses:
        plain = text.partition("%")[0]
        try:
            address = ipaddress.ip_address(plain)
        except ValueError:
            continue
        # "0.0.0.0" is how filters say no; connecting to it would reach this computer itself.
        if not (address.is_unspecified or address.is_multicast):
            kept[str(address)] = None
    return tuple(kept)[:MAX_ANSWERS]


class SystemResolver:
    """The real resolver.

    Args:
        nameservers: ask these (numeric, ``(address, port)``) for MX, SRV and TXT instead of the system's; for tests.
        lifetime_s: how long one MX, SRV or TXT question may take over all tries.
    """

    def __init__(self, nameservers: Sequence[tuple[str, int]] = (), lifetime_s: float = 5.0) -> None:
        self._nameservers = tuple(nameservers)
        self._lifetime_s = lifetime_s

    async def addresses(self, host: str) -> tuple[str, ...]:
        """See `Resolver.addresses`."""
        number = literal(host)
        if number is not None:
            return (number,)
        # A final dot keeps the system's search list out (resolv.conf(5)).
        name = ascii_name(host) + ("." if host.endswith(".") else "")
        async with asyncio.TaskGroup() as group:
            both = group.create_task(self._system(name, socket.AF_UNSPEC))
            await asyncio.wait({both}, timeout=_HEDGE_S)
            if not both.done():
                four = group.create_task(self._system(name, socket.AF_INET))
                await asyncio.wait({both, four}, return_when=asyncio.FIRST_COMPLETED)
                if not both.done() and isinstance(four.result(), ResolveError):
                    await asyncio.wait({both})
                answer = both.result() if both.done() else four.result()
                if isinstance(answer, ResolveError) and four.done():
                    answer = four.result()
                both.cancel()
                four.cancel()
            else:
                answer = both.result()
        if isinstance(answer, ResolveError):
            raise answer
        return answer

    async def records(self, name: str, record: RecordType) -> tuple[str, ...]:
        """See `Resolver.records`."""
        if record is RecordType.ADDRESS:
            return await self.addresses(name)
        if record is RecordType.PTR:
            return await self._names_of(name)
        return await self._ask(ascii_name(name), record)

    async def _system(self, name: str, family: socket.AddressFamily) -> tuple[str, ...] | ResolveError:
        """Ask getaddrinfo; a failure is returned, so that the other call of a pair goes on."""
        loop = asyncio.get_running_loop()
        began_s = loop.time()
        try:
            found = await daemon.run(
                lambda: socket.getaddrinfo(name, None, family, socket.SOCK_STREAM), name=f"resolve {name}"
            )
        except socket.gaierror as error:
            return ResolveError(_failure_of_getaddrinfo(error.errno, loop.time() - began_s), str(error.strerror))
        except (OSError, UnicodeError) as error:
            return ResolveError(Failure.DNS_SERVFAIL, f"{type(error).__name__}: {error}")
        usable = _usable([str(entry[4][0]) for entry in found])
        return usable or ResolveError(Failure.DNS_NO_DATA, "no address that could be connected to")

    async def _names_of(self, address: str) -> tuple[str, ...]:
        number = literal(address)
        if number is None:
            raise ResolveError(Failure.DNS_NXDOMAIN, "not a numeric address")
        try:
            name, aliases, _ = await daemon.run(lambda: socket.gethostbyaddr(number), name=f"name of {number}")
        except socket.herror as error:
            # h_errno: 1 host not found, 2 try again, 3 no recovery, 4 no data (RFC 3493's forerunner, netdb.h).
            table = {1: Failure.DNS_NXDOMAIN, 4: Failure.DNS_NO_DATA, 11001: Failure.DNS_NXDOMAIN}
            raise ResolveError(table.get(error.errno or 0, Failure.DNS_SERVFAIL), str(error.strerror)) from None
        except OSError as error:
            raise ResolveError(Failure.DNS_SERVFAIL, str(error)) from None
        names: dict[str, None] = {}
        for candidate in (name, *aliases):
            if literal(candidate) is None and not candidate.endswith(".arpa"):
                try:
                    names[ascii_name(candidate)] = None
                except ResolveError:
                    continue
        if not names:
            raise ResolveError(Failure.DNS_NO_DATA, "no usable name")
        return tuple(names)[:MAX_ANSWERS]

    async def _ask(self, name: str, record: RecordType) -> tuple[str, ...]:
        # Made anew each time, since the name servers change with the network.
        stub = await daemon.run(self._make_stub, name="load dnspython")
        # Loaded by now, in the thread above.
        import dns.exception
        import dns.resolver

        try:
            async with asyncio.timeout(self._lifetime_s + 0.5):
                answer = await stub.resolve(f"{name}.", record.value, search=False)
        except dns.resolver.NXDOMAIN:
            raise ResolveError(Failure.DNS_NXDOMAIN, "no such name") from None
        except dns.resolver.NoAnswer:
            raise ResolveError(Failure.DNS_NO_DATA, f"the name has no {record.value} records") from None
        except (TimeoutError, dns.exception.Timeout) as error:
            raise ResolveError(Failure.DNS_TIMED_OUT, str(error)) from None
        except (dns.exception.DNSException, OSError, ValueError) as error:
            raise ResolveError(Failure.DNS_SERVFAIL, f"{type(error).__name__}: {error}") from None
        return _values(answer, record)

    def _make_stub(self) -> "dns.asyncresolver.Resolver":
        # dnspython takes a tenth of a second to import: start-up must not pay it, and the loop goes on meanwhile.
        import dns.asyncresolver
        import dns.exception
        import dns.nameserver

        try:
            stub = dns.asyncresolver.Resolver(configure=not self._nameservers)
        except (dns.exception.DNSException, OSError, ValueError, LookupError) as error:
            raise ResolveError(Failure.DNS_SERVFAIL, f"no name server is set: {error}") from None
        if self._nameservers:
            stub.nameservers = [dns.nameserver.Do53Nameserver(address, port) for address, port in self._nameservers]
        stub.lifetime = self._lifetime_s
        stub.timeout = min(2.0, self._lifetime_s)
        return stub


def _values(answer: "dns.resolver.Answer", record: RecordType) -> tuple[str, ...]:
    """Turn an answer into strings, most preferred first (RFC 5321 section 5.1, RFC 2782)."""
    if answer.rrset is None:
        raise ResolveError(Failure.DNS_NO_DATA, f"the name has no {record.value} records")
    values: dict[str, None] = {}
    rows: Iterable[Any] = answer.rrset.processing_order()  # the record's own class has its own fields
    for rdata in rows:
        if record is RecordType.TXT:
            values[b"".join(rdata.strings)[:MAX_TEXT].decode("utf-8", "replace")] = None
            continue
        if record in {RecordType.A, RecordType.AAAA}:
            values[rdata.address] = None
            continue
        target = rdata.exchange if record is RecordType.MX else rdata.target
        try:
            host = ascii_name(target.to_text(omit_final_dot=True))
        except ResolveError:
            continue  # RFC 7505 (null MX), RFC 2782 (target "."): the service is decidedly not there
        if "\\" in host:
            continue  # octets that no host name has, escaped
        values[host if record is RecordType.MX else f"{host}:{rdata.port}"] = None
    kept = list(values)
    if record is RecordType.TXT:
        # Large domains have dozens of records that prove something to somebody: policies go before those.
        kept.sort(key=lambda text: not text.lower().startswith("v="))
    return tuple(kept)[:MAX_ANSWERS]


async def lookup(
    resolver: Resolver,
    recorder: Recorder,
    name: str,
    record: RecordType,
    *,
    account: str = "",
    deadline_s: float = 5.0,
    invented: bool = False,
) -> DnsLookup:
    """Look a name up and record it; never raises for network reasons.

    Args:
        resolver: who is asked.
        recorder: where the observation goes.
        name: what is asked for; a numeric address asked for its addresses answers itself.
        record: which records.
        account: label of the account it is for.
        deadline_s: seconds after which it counts as not answered.
        invented: the name was made up; it is asked for as it stands, without the search list.
    """
    number = recorder.next_id()
    started_s = recorder.now_s()
    answers: tuple[str, ...] = ()
    failure: Failure | None = Failure.CANCELLED
    detail = ""
    try:
        async with asyncio.timeout(deadline_s):
            if record is RecordType.ADDRESS:
                own = literal(name)
                answers = (own,) if own is not None else await resolver.addresses(f"{name}." if invented else name)
            else:
                answers = await resolver.records(name, record)
        failure = None
    except ResolveError as error:
        failure, detail = error.failure, error.detail
    except TimeoutError:
        failure, detail = Failure.DNS_TIMED_OUT, f"no answer in {deadline_s:g} s"
    finally:
        seen = DnsLookup(
            id=number,
            started_s=started_s,
            elapsed_s=recorder.now_s() - started_s,
            failure=failure,
            detail=detail,
            account=account,
            name=name,
            record=record,
            answers=answers[:MAX_ANSWERS],
            invented=invented,
        )
        recorder.add(seen)
    return seen
