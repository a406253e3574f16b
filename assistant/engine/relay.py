"""The relaying question: who was let through where, in which state, and what flipped it."""

from dataclasses import dataclass

from assistant.engine.case import Case
from assistant.engine.place import answered_by_other
from assistant.engine.reading import RELAYING, Reading
from assistant.model.mail import Authentication, Mechanism
from assistant.model.net import Endpoint, Security
from assistant.model.observation import Exchange, RecipientClass, Role, Step, TlsHandshake

__all__ = ["PASSING", "RECIPIENT", "RELAYING", "REPUTATION", "SENDER", "Answers", "Relay"]

REPUTATION = frozenset({"ip_reputation"})
# A server that refuses MAIL or RCPT for what the From's domain publishes (SPF, DMARC) does not let this connection
# use that From: for whoever wants to send it is the same obstacle as a rule of the server's own.
SENDER = frozenset({"sender_not_allowed", "sender_unknown", "dmarc_spf_dkim_fail"})
RECIPIENT = frozenset({"recipient_unknown", "recipient_rejected", "mailbox_full"})
PASSING = frozenset({"rate_limited", "temporary"})


@dataclass(frozen=True, slots=True)
class Answers:
    """What one endpoint said to the account's own From in one state.

    Attributes:
        target: to the recipient the verdict is for.
        own: to the user's own address (always inside).
    """

    target: Exchange | None
    own: Exchange | None


@dataclass(frozen=True, slots=True)
class Relay:
    """The rules' view of one case: answers by endpoint and state."""

    case: Case
    reading: Reading

    @property
    def target(self) -> str:
        """The recipient the verdict is for: the one asked about, else the user's own address."""
        return self.case.recipient or self.case.account.address

    def at(
        self,
        endpoint: Endpoint,
        *,
        signed_in: bool = False,
        after_pop: bool = False,
        sender: str | None = None,
    ) -> Answers:
        """Return an endpoint's answers in one state."""

        def ask(recipient: str) -> Exchange | None:
            return self.reading.answers(
                endpoint,
                account=self.case.account.label,
                sender=sender or self.case.account.address,
                recipient=recipient,
                signed_in=signed_in,
                after_pop=after_pop,
            )

        return Answers(target=ask(self.target), own=ask(self.case.account.address))

    def is_relay_refusal(self, answers: Answers) -> bool:
        """Tell whether a refusal is one of relaying: by its words, or because the own address passed.

        A server's words may read like an unknown user (``550 Invalid recipient``), so the pair of
        recipients in one session decides where the code does not name the address (RFC 3463 x.1.x).
        """
        target = answers.target
        if target is None or not target.refused or target.reply is None:
            return False
        said = self.reading.says(target)
        if said in RELAYING:
            return True
        if said in REPUTATION | SENDER | PASSING | {"tls_required", "content_spam", "message_too_big"}:
            return False
        named = target.reply.enhanced is not None and target.reply.enhanced.subject == 1
        return (
            not named
            and self.case.recipient_class is RecipientClass.OUTSIDE
            and not target.signed_in
            and answers.own is not None
            and answers.own.accepted
        )

    def provider_endpoints(self) -> tuple[Endpoint, ...]:
        """Return the endpoints that are the provider's own: those its secret may go to."""
        return tuple(
            dict.fromkeys(one.endpoint for one in self.case.candidates if one.endpoint in self.case.trusted),
        )

    def plain_refusal(self) -> tuple[Endpoint, Answers] | None:
        """Return where the target was refused without any log-in, the configured endpoint first."""
        for endpoint in self._configured_first():
            answers = self.at(endpoint)
            if answers.target is not None and answers.target.refused:
                return endpoint, answers
        return None

    def plain_acceptance(self) -> tuple[Endpoint, Answers] | None:
        """Return where of the provider the target was accepted without any log-in, the configured endpoint first."""
        for endpoint in self._configured_first():
            answers = self.at(endpoint)
            if answers.target is not None and answers.target.accepted:
                return endpoint, answers
        return None

    def signed_in_acceptance(self) -> list[tuple[Endpoint, Exchange]]:
        """Return where the target was accepted after the log-in, soonest first."""
        found: list[tuple[Endpoint, Exchange]] = []
        for endpoint in self._configured_first():
            target = self.at(endpoint, signed_in=True).target
            if target is not None and target.accepted:
                found.append((endpoint, target))
        return sorted(found, key=lambda pair: pair[1].ended_s)

    def signed_in_refusal(self) -> tuple[Endpoint, Exchange] | None:
        """Return where the target was refused after a log-in that was accepted."""
        for endpoint in self._configured_first():
            target = self.at(endpoint, signed_in=True).target
            if target is not None and target.refused:
                return endpoint, target
        return None

    def after_pop_acceptance(self) -> tuple[Endpoint, Exchange] | None:
        """Return where the target was accepted after the POP3 log-in and refused before it, now or a while ago."""
        for endpoint in self._configured_first():
            target = self.at(endpoint, after_pop=True).target
            before = self.at(endpoint).target
            shut = before is not None and (before.refused or self.case.recent_pop)
            if target is not None and target.accepted and shut:
                return endpoint, target
        return None

    def other_sender(self) -> tuple[Endpoint, str, Exchange, Exchange] | None:
        """Return (where, the From that passed, its answer, the own From's refusal) in one and the same state."""
        for endpoint in self._configured_first():
            for signed_in, after_pop in ((True, False), (False, True), (False, False)):
                own = self.at(endpoint, signed_in=signed_in, after_pop=after_pop).target
                if own is None or not own.refused:
                    continue
                for sender in dict.fromkeys((*self.case.account.aliases, *self.case.senders)):
                    other = self.at(endpoint, signed_in=signed_in, after_pop=after_pop, sender=sender).target
                    if other is not None and other.accepted:
                        return endpoint, sender, other, own
        return None

    def refused_login(self) -> Exchange | None:
        """Return a log-in, SMTP or POP3, of this account that the provider's server refused."""
        label = self.case.account.label
        for one in self.reading.evidence.exchanges():
            # A log-in at another operator's server is another account's.
            if one.account != label or one.step not in {Step.AUTH, Step.POP_LOGIN} or one.role is Role.LOCAL:
                continue
            if one.refused:
                return one
        return None

    def token_offers(self) -> list[Exchange]:
        """Return the provider's offers, verified, of OAuth 2.0 log-ins and no password."""
        found: list[Exchange] = []
        for endpoint in self._configured_first():
            one = self.reading.offers_only_tokens(endpoint) if endpoint in self.case.trusted else None
            if one is not None and one.verified:
                found.append(one)
        return found

    def offers(self) -> tuple[list[Exchange], list[Exchange], list[Exchange]]:
        """Return the provider's offers of a log-in: verified, behind an untrusted certificate, in clear."""
        verified: list[Exchange] = []
        untrusted: list[Exchange] = []
        clear: list[Exchange] = []
        for endpoint in self._configured_first():
            if endpoint not in self.case.trusted:
                continue
            if (one := self.reading.offers_login(endpoint)) is not None:
                verified.append(one)
            elif (one := self.reading.offers_login_unverified(endpoint)) is not None:
                untrusted.append(one)
            elif (one := self.reading.offers_login_clear(endpoint)) is not None and self._is_whole(endpoint):
                clear.append(one)
        return verified, untrusted, clear

    def oauth2_offers(self) -> list[Exchange]:
        """Return the provider's offers, verified, of OAuth 2.0 log-ins, beside passwords or not."""
        found: list[Exchange] = []
        for endpoint in self._configured_first():
            if endpoint not in self.case.trusted:
                continue
            for one in self.reading.evidence.exchanges(step=Step.EHLO, endpoint=endpoint):
                offered = set(one.capabilities.auth_mechanisms) if one.capabilities is not None else set()
                if one.verified and offered & {Mechanism.XOAUTH2, Mechanism.OAUTHBEARER}:
                    found.append(one)
        return found

    def _is_whole(self, endpoint: Endpoint) -> bool:
        return self.reading.is_intercepted(endpoint.host, endpoint.port) is None

    def tampered(self) -> Exchange | TlsHandshake | None:
        """Return what shows that one of the provider's log-in ports was tampered with on the way."""
        for endpoint in self.provider_endpoints():
            if endpoint.security is Security.NONE:
                continue
            seen = self.reading.is_intercepted(endpoint.host, endpoint.port)
            if seen is not None:
                return seen
        return None

    def uses_login(self) -> bool:
        """Tell whether the mail program already signs in when it sends."""
        outgoing = self.case.account.outgoing
        return outgoing is not None and outgoing.authentication in {Authentication.PASSWORD, Authentication.OAUTH2}

    def _configured_first(self) -> tuple[Endpoint, ...]:
        own = self.case.configured
        endpoints = self.provider_endpoints()
        ordered = endpoints if own is None else (own, *(one for one in endpoints if one != own))
        # What a box on the way answers is no word of the provider's.
        return tuple(one for one in ordered if answered_by_other(self.case, self.reading, one) is None)
