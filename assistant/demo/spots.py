"""What stands on which port of which address: the table of the demo world's servers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from assistant.demo import policy, web
from assistant.demo.places import (
    AUTOCONFIG_HOST,
    AUTOCONFIG_IP,
    DESTINATION_HOST,
    DESTINATION_IP,
    HOME_ADDRESS,
    HOME_PASSWORD,
    HOTEL_SMTP_HOST,
    HOTEL_SMTP_IP,
    IMAP_HOST,
    IMAP_IP,
    MX_HOST,
    MX_IP,
    OWNED_ADDRESS,
    PLACES,
    POP_HOST,
    POP_IP,
    SMTP_HOST,
    SMTP_IP,
    USERNAME,
    WEB_HOSTS,
    WEB_IP,
    WORK_ADDRESS,
    WORK_IMAP_HOST,
    WORK_IMAP_IP,
    WORK_PASSWORD,
    WORK_SMTP_HOST,
    WORK_SMTP_IP,
    WORK_USERNAME,
)
from assistant.demo.state import State

Rule = Callable[[State, policy.Attempt], policy.Ruling]
Mailboxes = Mapping[str, tuple[str, tuple[str, ...]]]


class Kind(Enum):
    """Which protocol is spoken."""

    SMTP = "smtp"
    POP3 = "pop3"
    IMAP = "imap"
    WEB = "web"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """One server.

    Attributes:
        host: the name it has and its certificate is for.
        kind: what it speaks.
        implicit_tls: TLS from the first octet.
        upgrades: offers STARTTLS (STLS).
        rule: SMTP: which recipients it accepts.
        submission: SMTP: for users who sign in.
        echo: SMTP: its EHLO reply says the client's address.
        mailboxes: log-in name to (password, addresses); SMTP uses the passwords.
        answerer: HTTP: what it answers.
    """

    host: str
    kind: Kind
    implicit_tls: bool = False
    upgrades: bool = True
    rule: Rule | None = None
    submission: bool = False
    echo: bool = True
    mailboxes: Mailboxes = field(default_factory=dict)
    answerer: web.Answerer | None = None


_HOME: Final = {USERNAME: (HOME_PASSWORD, (HOME_ADDRESS, OWNED_ADDRESS))}
_WORK: Final = {WORK_USERNAME: (WORK_PASSWORD, (WORK_ADDRESS,))}


def _table() -> dict[tuple[str, int], Spot]:
    table: dict[tuple[str, int], Spot] = {}

    def relay(ip: str, host: str, rule: Rule, *, upgrades: bool = True, echo: bool = True) -> None:
        table[ip, 25] = Spot(host=host, kind=Kind.SMTP, rule=rule, upgrades=upgrades, echo=echo)

    def submission(ip: str, host: str, rule: Rule, mailboxes: Mailboxes) -> None:
        for port in (465, 587):
            table[ip, port] = Spot(
                host=host, kind=Kind.SMTP, rule=rule, submission=True, mailboxes=mailboxes, implicit_tls=port == 465
            )

    def fetching(ip: str, host: str, kind: Kind, clear: int, implicit: int, mailboxes: Mailboxes) -> None:
        for port in (clear, implicit):
            table[ip, port] = Spot(host=host, kind=kind, mailboxes=mailboxes, implicit_tls=port == implicit)

    relay(SMTP_IP, SMTP_HOST, policy.provider)
    submission(SMTP_IP, SMTP_HOST, policy.provider_submission, _HOME)
    relay(MX_IP, MX_HOST, policy.provider_exchanger)
    fetching(POP_IP, POP_HOST, Kind.POP3, 110, 995, _HOME)
    fetching(IMAP_IP, IMAP_HOST, Kind.IMAP, 143, 993, _HOME)
    table[AUTOCONFIG_IP, 443] = Spot(host=AUTOCONFIG_HOST, kind=Kind.WEB, implicit_tls=True, answerer=web.autoconfig)
    relay(WORK_SMTP_IP, WORK_SMTP_HOST, policy.office)
    submission(WORK_SMTP_IP, WORK_SMTP_HOST, policy.office_submission, _WORK)
    fetching(WORK_IMAP_IP, WORK_IMAP_HOST, Kind.IMAP, 143, 993, _WORK)
    relay(HOTEL_SMTP_IP, HOTEL_SMTP_HOST, policy.hotel, upgrades=False, echo=False)
    relay(DESTINATION_IP, DESTINATION_HOST, policy.destination, echo=False)
    table[WEB_IP, 80] = Spot(host=WEB_HOSTS[0], kind=Kind.WEB, answerer=web.web)
    for place in PLACES.values():
        host, ip = place.portal
        table[ip, 80] = Spot(host=host, kind=Kind.WEB, answerer=web.portal)
        table[ip, 443] = Spot(host=host, kind=Kind.WEB, answerer=web.portal, implicit_tls=True)
    return table


SPOTS: Final = _table()
HOSTS: Final = frozenset(ip for ip, _ in SPOTS)
"""Every address at which something answers, be it with a refusal."""
