"""Plain mail clients of the standard library, put on the demo world's loopback ports: they know nothing of Roampost."""

import poplib
import smtplib
import ssl
from dataclasses import dataclass

from assistant.demo.places import HOME_ADDRESS, SMTP_HOST, SMTP_IP
from assistant.demo.world import DemoWorld
from assistant.probe import daemon

PATIENCE_S = 10.0


@dataclass(frozen=True)
class Answers:
    """What a plain client got: EHLO keywords, and the replies to MAIL and RCPT as (code, text)."""

    ehlo: str
    offered: frozenset[str]
    mail: tuple[int, str]
    rcpt: tuple[int, str]

    @property
    def accepted(self) -> bool:
        """The recipient was accepted."""
        return self.rcpt[0] == 250

    @property
    def refusal(self) -> str:
        """The last reply, code and text."""
        return f"{self.rcpt[0]} {self.rcpt[1]}"


async def ask(
    world: DemoWorld,
    recipient: str,
    *,
    ip: str = SMTP_IP,
    host: str = SMTP_HOST,
    port: int = 25,
    sender: str = HOME_ADDRESS,
    login: tuple[str, str] | None = None,
) -> Answers:
    """Ask a server whether it takes a recipient, as far as RCPT; 587 is upgraded, 465 is under TLS from the start."""
    there = await world.port(ip, port)
    context = world.trust.verified

    def talk() -> Answers:
        if port == 465:
            link: smtplib.SMTP = _Implicit(host, there, context=context)
        else:
            link = smtplib.SMTP("127.0.0.1", there, timeout=PATIENCE_S)
        with link:
            link._host = host  # type: ignore[attr-defined] # what the certificate is checked against
            link.ehlo()
            if port == 587:
                link.starttls(context=context)
                link.ehlo()
            if login is not None:
                link.login(*login)
            ehlo = (link.ehlo_resp or b"").decode()
            mail = link.mail(sender)
            rcpt = link.rcpt(recipient)
            return Answers(
                ehlo=ehlo,
                offered=frozenset(link.esmtp_features),
                mail=(mail[0], mail[1].decode()),
                rcpt=(rcpt[0], rcpt[1].decode()),
            )

    return await daemon.run(talk, name="plain-smtp")


class _Implicit(smtplib.SMTP_SSL):
    """smtplib under implicit TLS: connects to loopback, checks the certificate for the host meant."""

    def __init__(self, host: str, port: int, context: ssl.SSLContext) -> None:
        self._meant = host
        super().__init__("127.0.0.1", port, timeout=PATIENCE_S, context=context)

    def _get_socket(self, host: str, port: int, timeout: float) -> object:
        del host
        plain = smtplib.SMTP._get_socket(self, "127.0.0.1", port, timeout)  # type: ignore[attr-defined] # typeshed leaves it out
        return self.context.wrap_socket(plain, server_hostname=self._meant)


async def log_in_to_pop(world: DemoWorld, username: str, password: str) -> bytes:
    """Log in to the provider's POP3 server in clear, and leave; returns the answer to PASS."""
    port = await world.port("203.0.113.110", 110)

    def talk() -> bytes:
        link = poplib.POP3("127.0.0.1", port, timeout=PATIENCE_S)
        link.user(username)
        answer = link.pass_(password)
        link.quit()
        return answer

    return await daemon.run(talk, name="plain-pop")
