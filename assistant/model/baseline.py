"""What is remembered of a server on a network, to be compared with what it shows now."""

from dataclasses import dataclass
from datetime import datetime

from assistant.model.net import Endpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerBaseline:
    """How one endpoint showed itself on one network, and whom it let in there.

    Nothing of a message, of a recipient, of a secret; networks and own addresses only as marks.

    Attributes:
        endpoint: where.
        network: the network's mark.
        greeting_name: the name in its greeting, None where it gave none.
        keywords: EHLO keywords without TLS, sorted; empty where EHLO was never said in clear.
        secured_keywords: the same under TLS.
        mechanisms: SASL mechanisms, those under TLS where there was TLS.
        issuer: its certificate's issuer, None without a verified one.
        key: SHA-256 over its certificate's public key (SPKI), hexadecimal; None as `issuer`.
        certified: its certificate was verified, for its name, by the system's store.
        addresses: numeric addresses at which its host was reached.
        relayed_utc: when it last took mail for another domain from here without any log-in, None never.
        relayed_address: mark of the own public address then, None not known.
        refused_utc: when it last refused that, None never.
        refusal: what that refusal meant (an error-text category), None without one.
        signed_in: what it said to that after a log-in, None never asked.
        after_pop: what it said to that after a POP3 log-in, None never asked.
        own_network: was this the provider's own network, as it was judged then.
        line_suffix: what the own address's reverse name ended in (``.dip0.isp.example``), kept only where the name
            is confirmed and the network was judged the provider's own; else None.
        seen_utc: when it was last seen so.
        count: in how many runs.
    """

    endpoint: Endpoint
    network: str
    greeting_name: str | None = None
    keywords: tuple[str, ...] = ()
    secured_keywords: tuple[str, ...] = ()
    mechanisms: tuple[str, ...] = ()
    issuer: str | None = None
    key: str | None = None
    certified: bool = False
    addresses: tuple[str, ...] = ()
    relayed_utc: datetime | None = None
    relayed_address: str | None = None
    refused_utc: datetime | None = None
    refusal: str | None = None
    signed_in: bool | None = None
    after_pop: bool | None = None
    own_network: bool | None = None
    line_suffix: str | None = None
    seen_utc: datetime
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Recollection:
    """What is remembered, and by what the present place is known again.

    Attributes:
        baselines: of every endpoint and network.
        network: this network's mark, None for one that nothing tells from others.
        address: mark of the own public address, None while that is not known.
    """

    baselines: tuple[ServerBaseline, ...] = ()
    network: str | None = None
    address: str | None = None

    def of(self, host: str) -> tuple[ServerBaseline, ...]:
        """Return what is remembered of a host, on every network and port."""
        return tuple(one for one in self.baselines if one.endpoint.host == host)
