"""Reads the evidence: what each endpoint did, asked as a rule would ask it."""

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.engine.case import Meaning
from assistant.model.mail import Capabilities, Mechanism
from assistant.model.net import Endpoint, PortState, Security
from assistant.model.observation import (
    TLS_TRUST_FAILURES,
    Evidence,
    Exchange,
    Failure,
    RecipientClass,
    Role,
    Step,
    TcpConnect,
    TlsHandshake,
)

RELAYING = frozenset({"relay_denied", "auth_required", "pop_before_smtp_required", "network_not_authorised"})
SILENCE_S = 3.0
GREETING_PATIENCE_S = 8.0
NO_ANSWER_YET_S = 0.5
_DEFAULT_RTT_S = 0.3
_PASSWORD_MECHANISMS = frozenset(
    {
        Mechanism.PLAIN,
        Mechanism.LOGIN,
        Mechanism.CRAM_MD5,
        Mechanism.SCRAM_SHA_1,
        Mechanism.SCRAM_SHA_256,
    },
)
_SILENT = frozenset({Failure.TIMED_OUT, Failure.CANCELLED})
_PROHIBITED = frozenset({Failure.ADMIN_PROHIBITED, Failure.HOST_UNREACHABLE})


def dropped_after_s(rtt_s: float) -> float:
    """Return how long a connection attempt must stay unanswered before a port may be called dropped.

    Source: Linux repeats a SYN at 1, 2 and 3 s; an open port is still silent after 4.3 s in under 1 % of
    tries even at 30 % loss each way (measured at a round trip of 100 ms).
    """
    return SILENCE_S + max(1.0, 3 * rtt_s)


def no_answer_yet_s(rtt_s: float) -> float:
    """Return how long to wait for an endpoint before going on without it."""
    return max(NO_ANSWER_YET_S, 4 * rtt_s)


@dataclass(frozen=True, slots=True)
class Reading:
    """The evidence with the rules' questions on it.

    Attributes:
        evidence: all observations of the run.
        meaning: what a reply says.
    """

    evidence: Evidence
    meaning: Meaning

    def rtt_s(self) -> float:
        """Return the shortest connection time seen, or a cautious 0.3 s."""
        times = [seen.elapsed_s for seen in self.evidence.connects() if seen.failure is None]
        return min(times, default=_DEFAULT_RTT_S)

    def connected(self, endpoint: Endpoint) -> TcpConnect | None:
        """Return a successful connection to host and port of ``endpoint``."""
        for seen in self.evidence.connects(host=endpoint.host, port=endpoint.port):
            if seen.failure is None and not seen.pending:
                return seen
        return None

    def failed_connect(self, endpoint: Endpoint) -> TcpConnect | None:
        """Return the connection attempt that tells most when none succeeded."""
        if self.connected(endpoint):
            return None
        order = (Failure.CONNECTION_REFUSED, *_PROHIBITED, Failure.NETWORK_UNREACHABLE)
        attempts = list(self.evidence.connects(host=endpoint.host, port=endpoint.port))
        attempts.sort(key=lambda seen: (order.index(seen.failure) if seen.failure in order else 9, -seen.elapsed_s))
        return attempts[0] if attempts else None

    def controls_for(self, silent: TcpConnect) -> tuple[TcpConnect, TcpConnect] | None:
        """Return connections to the same address on other ports, before and after the silence.

        A reset from the host counts as an answer: the host was reached.
        """
        answered = [
            seen
            for seen in self.evidence.connects()
            if seen.address.ip == silent.address.ip
            and seen.address.port != silent.address.port
            and (seen.failure is None or seen.failure is Failure.CONNECTION_REFUSED)
            and not seen.pending
        ]
        wanted_s = silent.started_s + dropped_after_s(self.rtt_s())
        before = next((seen for seen in answered if seen.started_s < wanted_s), None)
        after = next((seen for seen in answered if seen.ended_s >= wanted_s), None)
        return (before, after) if before and after else None

    def greeting(self, endpoint: Endpoint) -> Exchange | None:
        """Return the greeting, accepted or not, of an endpoint."""
        seen = list(self.evidence.exchanges(step=Step.GREETING, endpoint=endpoint))
        return next((one for one in seen if one.reply), seen[-1] if seen else None)

    def port_state(self, host: str, port: int) -> PortState:
        """Return what became of a port of a host, from here."""
        connects = list(self.evidence.connects(host=host, port=port))
        if any(seen.failure is None and not seen.pending for seen in connects):
            greetings = [
                one
                for one in self.evidence.exchanges(step=Step.GREETING)
                if one.endpoint.host == host and one.endpoint.port == port
            ]
            if self.is_intercepted(host, port):
                return PortState.INTERCEPTED
            if greetings and all(one.reply is None and one.failure in _SILENT for one in greetings):
                waited_s = max(one.elapsed_s for one in greetings)
                return PortState.SILENT if waited_s >= GREETING_PATIENCE_S else PortState.UNKNOWN
            return PortState.OPEN
        for seen in connects:
            if seen.failure is Failure.CONNECTION_REFUSED or seen.failure in _PROHIBITED:
                return PortState.REFUSED
        for seen in connects:
            if self.is_dropped(seen):
                return PortState.DROPPED
        return PortState.UNKNOWN

    def is_dropped(self, seen: TcpConnect) -> bool:
        """Tell whether an attempt stayed silent long enough, with a control before and after."""
        return (
            seen.failure in _SILENT
            and seen.elapsed_s >= dropped_after_s(self.rtt_s()) - 0.05
            and self.controls_for(seen) is not None
        )

    def refused_nearby(self, endpoint: Endpoint) -> tuple[TcpConnect, ...]:
        """Return what shows that a refusal came from nearer than the server: the refusal, and the open port's tries.

        The refusal came back over so few hops that an open port of the same address could not be
        reached over them, twice. Empty when nothing shows that.
        """
        near = [
            seen
            for seen in self.evidence.limited_connects(host=endpoint.host, port=endpoint.port)
            if seen.failure is Failure.CONNECTION_REFUSED
        ]
        if not near:
            return ()
        refused = min(near, key=lambda seen: seen.hop_limit or 0)
        tries = [
            seen
            for seen in self.evidence.observations
            if isinstance(seen, TcpConnect)
            and seen.hop_limit == refused.hop_limit
            and seen.address.ip == refused.address.ip
            and seen.address.port != refused.address.port
        ]
        if len(tries) < 2 or any(seen.failure is None for seen in tries):
            return ()
        return (refused, *tries)

    def capabilities(self, endpoint: Endpoint) -> Capabilities | None:
        """Return the EHLO keywords that count: those under TLS where there was TLS."""
        found: Capabilities | None = None
        secured = False
        for one in self.evidence.exchanges(step=Step.EHLO, endpoint=endpoint):
            if one.capabilities is not None and (one.encrypted or not secured):
                found, secured = one.capabilities, secured or one.encrypted
        return found

    def offers_login(self, endpoint: Endpoint) -> Exchange | None:
        """Return the EHLO under verified TLS that offered a password mechanism we can speak."""
        return self._offer(endpoint, encrypted=True, verified=True)

    def offers_login_unverified(self, endpoint: Endpoint) -> Exchange | None:
        """Return the EHLO under TLS of an untrusted certificate that offered a password mechanism."""
        return self._offer(endpoint, encrypted=True, verified=False)

    def offers_login_clear(self, endpoint: Endpoint) -> Exchange | None:
        """Return the EHLO without TLS that offered a password mechanism."""
        return self._offer(endpoint, encrypted=False, verified=False)

    def offers_only_tokens(self, endpoint: Endpoint) -> Exchange | None:
        """Return the EHLO that offered OAuth 2.0 mechanisms and no password mechanism."""
        for one in self.evidence.exchanges(step=Step.EHLO, endpoint=endpoint):
            if one.capabilities and one.encrypted:
                offered = set(one.capabilities.auth_mechanisms)
                if offered & {Mechanism.XOAUTH2, Mechanism.OAUTHBEARER} and not offered & _PASSWORD_MECHANISMS:
                    return one
        return None

    def _offer(self, endpoint: Endpoint, *, encrypted: bool, verified: bool) -> Exchange | None:
        for one in self.evidence.exchanges(step=Step.EHLO, endpoint=endpoint):
            if (
                one.capabilities
                and one.encrypted is encrypted
                and one.verified is verified
                and _PASSWORD_MECHANISMS & set(one.capabilities.auth_mechanisms)
            ):
                return one
        return None

    def untrusted(self, endpoint: Endpoint) -> TlsHandshake | None:
        """Return the handshake that failed for want of trust, unless another one was verified."""
        seen = list(self.evidence.handshakes(endpoint=endpoint))
        if any(one.verified and one.failure is None for one in seen):
            return None
        return next((one for one in seen if one.failure in TLS_TRUST_FAILURES), None)

    def login(self, endpoint: Endpoint | None = None, *, account: str) -> Exchange | None:
        """Return the SMTP log-in of an account, if one was answered."""
        for one in self.evidence.exchanges(step=Step.AUTH, endpoint=endpoint):
            if one.account == account and one.reply is not None:
                return one
        return None

    def pop_login(self, *, account: str) -> Exchange | None:
        """Return the POP3 log-in of an account, if one was answered."""
        for one in self.evidence.exchanges(step=Step.POP_LOGIN):
            if one.account == account and one.reply is not None:
                return one
        return None

    def answers(
        self,
        endpoint: Endpoint,
        *,
        account: str,
        sender: str,
        recipient: str,
        signed_in: bool = False,
        after_pop: bool = False,
    ) -> Exchange | None:
        """Return what the server said to one sender and recipient in one state.

        A refused MAIL stands for its recipients: nothing would have been accepted after it.
        """
        found: Exchange | None = None
        for one in self.evidence.exchanges(endpoint=endpoint):
            if one.account != account or one.signed_in is not signed_in or one.after_pop is not after_pop:
                continue
            if one.sender is None or one.sender.lower() != sender.lower() or one.reply is None:
                continue
            if one.step is Step.RCPT and one.recipient is not None and one.recipient.lower() == recipient.lower():
                if found is None or found.step is Step.RCPT:
                    found = one
            elif one.step is Step.MAIL and one.refused:
                found = one
        if found is None and not signed_in:
            return self._turned_away(endpoint, account=account, after_pop=after_pop)
        return found

    def _turned_away(self, endpoint: Endpoint, *, account: str, after_pop: bool) -> Exchange | None:
        """Return a greeting or EHLO in which the server turned this network away: it stands for every recipient."""
        for step in (Step.GREETING, Step.EHLO):
            for one in self.evidence.exchanges(step=step, endpoint=endpoint):
                if one.account == account and one.after_pop is after_pop and one.refused and self.says(one) in RELAYING:
                    return one
        return None

    def refused_asks(self, *, account: str) -> Iterator[Exchange]:
        """Yield every refused MAIL and RCPT of an account."""
        for one in self.evidence.exchanges():
            if one.account == account and one.step in {Step.MAIL, Step.RCPT} and one.refused:
                yield one

    def says(self, one: Exchange | None) -> str:
        """Return what an exchange's reply means; empty without a reply."""
        return self.meaning(one.reply) if one is not None and one.reply is not None else ""

    def masked_keywords(self, host: str, port: int) -> Exchange | None:
        """Return an EHLO whose keywords a box on the way overwrote (``XXXXXXXA``, ``XXXBstarttls``).

        Source: observed behaviour of SMTP inspection in firewalls, which keeps each line's length.
        """
        for one in self.evidence.exchanges():
            if one.endpoint.host != host or one.endpoint.port != port:
                continue
            if one.step is Step.EHLO and one.capabilities:
                for name, _ in one.capabilities.keywords:
                    if len(name) >= 4 and name.startswith("XXX") and len(name.lstrip("X")) <= 1:
                        return one
                    if name.upper().startswith("XXX") and name.upper().endswith("STARTTLS"):
                        return one
        return None

    def is_intercepted(self, host: str, port: int) -> Exchange | TlsHandshake | None:
        """Return what shows that something on the way answers for the server on this port, or None."""
        masked = self.masked_keywords(host, port)
        if masked:
            return masked
        return self.stripped_starttls(host, port)

    def stripped_starttls(self, host: str, port: int) -> Exchange | None:
        """Return the EHLO on a STARTTLS port that offers none, while the same host has TLS elsewhere or demands it."""
        for one in self.evidence.exchanges(step=Step.EHLO):
            where = one.endpoint
            if where.host != host or where.port != port or where.security is not Security.STARTTLS or one.encrypted:
                continue
            if one.capabilities is None or one.capabilities.offers("STARTTLS"):
                continue
            demanded = any(
                self.says(other) == "tls_required" for other in self.evidence.exchanges(endpoint=where) if other.refused
            )
            elsewhere = any(
                shake.verified and shake.endpoint.host == host and shake.endpoint != where
                for shake in self.evidence.handshakes()
            )
            if demanded or elsewhere or self._starred(one):
                return one
        return None

    def _starred(self, ehlo: Exchange) -> bool:
        """Tell whether the greeting before an EHLO was overwritten with asterisks (``220 ****2*****0***``)."""
        for one in self.evidence.exchanges(step=Step.GREETING, endpoint=ehlo.endpoint):
            if one.connection == ehlo.connection and one.reply is not None and one.reply.lines:
                word = one.reply.lines[0].split(maxsplit=1)[0] if one.reply.lines[0].strip() else ""
                if word.count("*") >= 4 and not word.strip("*02"):
                    return True
        return False

    def spoke(self, endpoint: Endpoint) -> bool:
        """Tell whether an SMTP dialogue got as far as an accepted EHLO there, under TLS where TLS is wanted."""
        wants_tls = endpoint.security is not Security.NONE
        return any(
            one.accepted and (one.encrypted or not wants_tls)
            for one in self.evidence.exchanges(step=Step.EHLO, endpoint=endpoint)
        )

    def any_answer(self) -> bool:
        """Tell whether anything on the network answered at all."""
        for seen in self.evidence.observations:
            if isinstance(seen, TcpConnect) and seen.role is not Role.PORTAL:
                if seen.failure is None or seen.failure is Failure.CONNECTION_REFUSED:
                    return True
            elif isinstance(seen, Exchange) and seen.reply:
                return True
        return any(seen.failure is None and seen.answers for seen in self.evidence.lookups())


def recipient_for(reading_class: RecipientClass | None, recipient: str | None, own: str) -> str:
    """Return whom a verdict is drawn for: the recipient asked about, else the user's own address."""
    return recipient if recipient is not None and reading_class is not None else own
