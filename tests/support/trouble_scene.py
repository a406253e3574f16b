"""Evidence written by hand of what networks do: distances, messages from routers, portals, lying name servers."""

from dataclasses import dataclass, replace

from assistant.engine.case import Case
from assistant.model.net import Endpoint
from assistant.model.observation import (
    Certificate,
    DnsLookup,
    Failure,
    HttpGet,
    RecordType,
    Role,
    TcpConnect,
    TlsHandshake,
)
from tests.support.scene import Scene

GATEWAY = "192.0.2.129"


@dataclass
class TroubleScene(Scene):
    """A run's evidence, with what only networks do.

    Attributes:
        platform: the system.
        tunnelled: mail goes through a VPN.
        local_authorities: what was added to the computer's store.
    """

    platform: str = "linux"
    tunnelled: bool | None = None
    local_authorities: frozenset[str] = frozenset()

    def case(self) -> Case:
        """Return the question."""
        return replace(
            super().case(),
            platform=self.platform,
            tunnelled=self.tunnelled,
            local_authorities=self.local_authorities,
        )

    def turned_away(
        self, port: int, failure: Failure, reporter: str | None, *, elapsed_s: float = 0.02
    ) -> "TroubleScene":
        """Note an attempt that somebody ended."""
        self.connect(port, failure=failure, elapsed_s=elapsed_s)
        last = self.seen.pop()
        assert isinstance(last, TcpConnect)
        self.add(replace(last, reporter=reporter))
        return self

    def hop(self, port: int, hops: int, failure: Failure | None, reporter: str | None = None) -> "TroubleScene":
        """Note an attempt with a bounded number of hops."""
        self.connect(port, failure=failure, hop_limit=hops, role=Role.CONTROL)
        last = self.seen.pop()
        assert isinstance(last, TcpConnect)
        self.add(replace(last, reporter=reporter))
        return self

    def literal(self, ip: str, port: int = 25, *, failure: Failure | None = None) -> "TroubleScene":
        """Note an attempt at an address that is no name's."""
        self.connect(port, host=ip, ip=ip, failure=failure, role=Role.CONTROL)
        return self

    def stranger(
        self, endpoint: Endpoint, issuer: str | None, failure: Failure = Failure.TLS_UNKNOWN_AUTHORITY
    ) -> "TroubleScene":
        """Note a handshake that could not be trusted."""
        return self._shake(endpoint, Certificate(subject=endpoint.host, issuer=issuer), failure)

    def vouched(self, endpoint: Endpoint, issuer: str, authority: str) -> "TroubleScene":
        """Note a handshake that was trusted, and whose authority vouched for it."""
        return self._shake(endpoint, Certificate(subject=endpoint.host, issuer=issuer, authority=authority), None)

    def _shake(self, endpoint: Endpoint, certificate: Certificate, failure: Failure | None) -> "TroubleScene":
        self.add(
            TlsHandshake(
                **self._next(0.05),  # type: ignore[arg-type] # the shared fields
                endpoint=endpoint,
                connection=endpoint.port,
                role=Role.PROVIDER,
                verified=failure is None,
                failure=failure,
                certificate=certificate,
            )
        )
        return self

    def invented(self, name: str, *answers: str) -> "TroubleScene":
        """Note what was answered for a name that was made up."""
        self.add(
            DnsLookup(
                **self._next(0.02),  # type: ignore[arg-type] # the shared fields
                name=name,
                record=RecordType.ADDRESS,
                answers=answers,
                failure=None if answers else Failure.DNS_NXDOMAIN,
                invented=True,
            )
        )
        return self

    def got(
        self,
        url: str,
        *,
        purpose: str = "portal",
        status: int | None = None,
        as_expected: bool | None = None,
        location: str | None = None,
        failure: Failure | None = None,
        seconds_left: int | None = None,
    ) -> "TroubleScene":
        """Note a web page."""
        self.add(
            HttpGet(
                **self._next(0.05),  # type: ignore[arg-type] # the shared fields
                url=url,
                purpose=purpose,
                status=status,
                as_expected=as_expected,
                location=location,
                failure=failure,
                seconds_left=seconds_left,
            )
        )
        return self
