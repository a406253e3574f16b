"""Stable stand-ins for what a report must not say: who, where, and from which address.

Whatever is equal has one stand-in throughout a report, so that a helpdesk still sees what belongs together;
nothing in a report leads back from a stand-in. Names end in ``.example`` (RFC 2606), addresses are of the
documentation ranges (RFC 5737, RFC 3849). What may be shown is listed; everything else is replaced:

- a mail server's name stays where its operator serves many (`WELL_KNOWN`), or is the one in the account's settings
  and not the domain of a mailbox: a helpdesk must be able to compare it. Labels that hold a private word go.
- every other domain, the user's, a recipient's, the network's, is ``domainN.example``; under it only such labels stay
  as say what a host is for.
"""

import re
from collections.abc import Iterable
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Final

from assistant.engine.domains import Registrable, clean_name

WELL_KNOWN: Final = frozenset(
    """
    1and1.com 163.com abuse.ch abuseat.org aliyun.com alice.it aol.com apple.com aruba.it att.net barracudacentral.org
    bluewin.ch btinternet.com comcast.net fastmail.com fastweb.it firefox.com free.fr freenet.de gandi.net gmail.com
    gmx.at gmx.ch gmx.com gmx.de gmx.net googlemail.com google.com gstatic.com hetzner.com home.pl icloud.com
    hotmail.com infomaniak.com ionos.com ionos.de ispdb.net kundenserver.de laposte.net libero.it live.com mac.com
    mail.com mail.ru mailbox.org mailgun.org me.com messagingengine.com microsoft.com mozilla.org msn.com naver.com
    o2online.de office365.com one.com orange.fr outlook.com ovh.net pobox.com posteo.de proton.me protonmail.com qq.com
    register.it sendgrid.net sfr.fr sorbs.net spamcop.net spamhaus.org strato.de surbl.org swisscom.ch t-online.de
    telenet.be thunderbird.net tim.it tin.it tiscali.it udag.de uol.com.br verizon.net virgilio.it vodafone.it web.de
    wp.pl xfinity.com yahoo.com yahoodns.net yandex.com yandex.net yandex.ru zoho.com zoho.eu
    """.split(),  # noqa: SIM905 - many short words, to be read by people
)
"""Operators that serve so many that their name tells nothing of who asks."""

_PURPOSES: Final = re.compile(
    r"_?(?:smtps?|mail|pop3?s?|imaps?|mx|relay|submissions?|out|outgoing|in|incoming|send|post|auth|smtp-?auth|secure|"
    r"mailout|webmail|www|autoconfig|autodiscover|mta-sts|tcp|udp|dmarc|domainkey|ns|dns|gw|router|wpad)\d{0,2}",
)
_ROLES: Final = frozenset({"abuse", "mailer-daemon", "no-reply", "noreply", "postmaster"})
"""Local parts that stand for nobody (RFC 2142)."""

_SHORTEST_TERM: Final = 3
_SHORTEST_IN_LABEL: Final = 4
_NUMBERED: Final = re.compile(r"\d+|[0-9a-f]{6,}|(?:\D*\d){3}.*")
"""A label that may hold an address, a customer's number, a machine's."""
_CARRIER: Final = ip_network("100.64.0.0/10")
_SYSTEMS_OWN: Final = frozenset({"localhost", "localhost.localdomain"})
# Words that mail is full of: as a local part they name nobody, and taking them out would leave no text readable.
_COMMON: Final = frozenset(
    """
    account address admin auth authentication user username login mail email e-mail smtp pop imap imaps pops host server
    relay sender recipient message password domain denied refused access port error service office home work private
    default main info contact sales support hello help test root daemon nobody mailbox the and for not from you your
    debian desktop fedora laptop linux localhost macbook roampost ubuntu windows
    this that with are was has have accepted required rejected unknown failed local company
    """.split(),  # noqa: SIM905 - many short words, to be read by people
)

_GREETINGS: Final = frozenset({"esmtp", "exim", "hello", "ok", "postfix", "ready", "sendmail", "smtp", "welcome"})
"""What servers begin a greeting with where it is no name, against RFC 5321 section 4.2."""


class Pseudonyms:
    """One report's stand-ins, numbered in the order in which they are first wanted.

    Args:
        registrable: host name to registrable domain.
    """

    def __init__(self, registrable: Registrable) -> None:
        self._registrable = registrable
        self._issued: dict[tuple[str, str], int] = {}
        self._counts: dict[str, int] = {}
        self._own: set[str] = set()
        self._kept: set[str] = set()
        self._terms: dict[str, str] = {}
        self._known: dict[str, str] = {}

    def learn_mailbox(self, address: str) -> None:
        """Take an address's local part and domain for private."""
        local, at, domain = address.strip().rpartition("@")
        if not at:
            return
        self.mailbox(address)
        if local.lower() not in _ROLES:
            self._learn(local, self._user(local))
            for part in re.split(r"[.+_-]", local):
                if len(part) >= _SHORTEST_IN_LABEL:
                    self._learn(part, self._user(local))
        operator = self._operator(domain)
        if operator is not None and operator not in WELL_KNOWN:
            self._own.add(operator)
            for word in (operator.replace(".", "-"), operator.partition(".")[0]):
                self._learn(word, self._domain(operator).partition(".")[0])

    def learn_login(self, name: str) -> None:
        """Take a log-in name for private."""
        if "@" in name:
            self.learn_mailbox(name)
        else:
            self._learn(name, self._user(name))

    def learn_name(self, kind: str, name: str) -> None:
        """Take a free name (of a person, a computer, a network, a profile) and its longer words for private."""
        stand_in = self.name(kind, name)
        self._learn(name, stand_in)
        for word in re.split(r"[\s/\\_.,()-]+", name):
            if len(word) >= _SHORTEST_IN_LABEL and not word.isdigit():
                self._learn(word, stand_in)

    def learn_place(self, host: str) -> None:
        """Take the name of a network's own host or domain for private: a bare label, or its domain's first word."""
        name = host.strip().rstrip(".").lower()
        operator = self._operator(name)
        if "." not in name:
            if name not in _GREETINGS and name not in _SYSTEMS_OWN:
                self._learn(name, self.host(name))
        elif operator is not None and operator not in WELL_KNOWN and self.address(name) is None:
            self._learn(operator.partition(".")[0], self._domain(operator).partition(".")[0])

    def learn_server(self, host: str) -> None:
        """Let the operator of a mail server in the settings be named; mailboxes' domains and private words are not."""
        operator = self._operator(host)
        if operator is not None and operator not in self._own and not self._private(operator):
            self._kept.add(operator)

    @property
    def terms(self) -> tuple[str, ...]:
        """The private words, lower case, longest first."""
        return tuple(sorted(self._terms, key=lambda term: (-len(term), term)))

    def term(self, word: str) -> str | None:
        """Return the stand-in of a private word, None for one that is not."""
        return self._terms.get(word.lower())

    def known(self, text: str) -> str | None:
        """Return the stand-in of a text that is as a whole something learnt, however short or common."""
        return self._known.get(text.strip().lower())

    def _learn(self, word: str, stand_in: str) -> None:
        word = word.strip().lower()
        if word:
            self._known.setdefault(word, stand_in)
        if len(word) >= _SHORTEST_TERM and word not in _COMMON:
            self._terms.setdefault(word, stand_in)

    def mailbox(self, address: str) -> str:
        """Return the stand-in of a mailbox; the null reverse-path stays empty."""
        local, at, domain = address.strip().rpartition("@")
        if not address.strip():
            return ""
        if not at:
            return self._user(domain)
        if local.lower() in _ROLES:
            return f"{local.lower()}@{self.host(domain)}"
        return f"{self._user(local)}@{self.host(domain)}"

    def login(self, name: str) -> str:
        """Return the stand-in of a log-in name."""
        return self.mailbox(name) if "@" in name else self._user(name) if name else ""

    def name(self, kind: str, name: str) -> str:
        """Return the stand-in of a free name."""
        return self._of(kind, name.strip().lower()) if name.strip() else ""

    def address(self, text: str) -> str | None:
        """Return the stand-in of a numeric address, None for what is none.

        Private ones are of 192.0.2.0/24 or 2001:db8:1::/48, a carrier's shared ones of 198.51.100.0/24, public ones
        of 203.0.113.0/24 or 2001:db8::/48; where a range is used up, of 2001:db8:ffff::/48.
        """
        try:
            real = ip_address(text.strip("[]").partition("%")[0])
        except ValueError:
            return None
        if isinstance(real, IPv6Address) and real.ipv4_mapped is not None:
            return f"::ffff:{self.address(str(real.ipv4_mapped))}"
        if real.is_loopback or real.is_unspecified:
            return str(real)
        if isinstance(real, IPv6Address):
            net = "2001:db8::" if real.is_global else "2001:db8:1::"
            return f"{net}{self._number(net, str(real)):x}"
        return self._four(real)

    def _four(self, real: IPv4Address) -> str:
        if real in _CARRIER:
            net = "198.51.100"
        else:
            net = "192.0.2" if real.is_private and not _documentation(real) else "203.0.113"
        number = self._number(net, str(real))
        return f"{net}.{number}" if number < 255 else f"2001:db8:ffff::{self._number('more', str(real)):x}"

    def host(self, name: str) -> str:
        """Return the stand-in of a host name or numeric address."""
        numeric = self.address(name)
        if numeric is not None:
            return numeric
        star = "*." if name.startswith("*.") else ""
        wanted = name.removeprefix("*.").strip().rstrip(".").lower()
        if not wanted or wanted in _SYSTEMS_OWN:
            return star + wanted
        if wanted.endswith(".arpa"):
            return self._reverse(wanted)
        operator = self._operator(wanted)
        if operator is None:
            return f"{star}{self._of('host', wanted)}.example"
        shown = operator not in self._own and (operator in self._kept or operator in WELL_KNOWN)
        base = operator if shown else self._domain(operator)
        labels = wanted.removesuffix(operator).rstrip(".").split(".")
        return star + ".".join((*self._labels(labels, operator, shown=shown), base))

    def mark(self, kind: str, value: str) -> str:
        """Return the stand-in of a value that only says whether two things are the same one."""
        return self._of(kind, value) if value else ""

    def _labels(self, labels: list[str], operator: str, *, shown: bool) -> list[str]:
        """Return what stands for the labels below a domain; neighbours that go, go as one."""
        result: list[str] = []
        going: list[str] = []
        for label in [*filter(None, labels), ""]:
            if label and not self._may_stay(label, shown=shown):
                going.append(label)
                continue
            if going:
                result.append(self._of("host", f"{'.'.join(going)}.{operator}"))
                going = []
            if label:
                result.append(label)
        return result

    def _may_stay(self, label: str, *, shown: bool) -> bool:
        if _PURPOSES.fullmatch(label):
            return True
        return shown and not self._private(label) and not _NUMBERED.fullmatch(label)

    def _private(self, text: str) -> bool:
        return any(term in text for term in self._terms if len(term) >= _SHORTEST_TERM)

    def _reverse(self, name: str) -> str:
        """Return the stand-in of the name under which an address's own name is asked for (RFC 1035 3.5, RFC 3596)."""
        labels = name.split(".")
        if labels[-2:] == ["in-addr", "arpa"]:
            found = self.address(".".join(reversed(labels[:-2])))
        else:
            digits = "".join(reversed(labels[:-2]))
            found = self.address(":".join(digits[at : at + 4] for at in range(0, len(digits), 4)))
        return f"{self._of('host', name)}.example" if found is None else ip_address(found).reverse_pointer

    def _operator(self, name: str) -> str | None:
        cleaned = clean_name(name)
        return self._registrable(cleaned) if cleaned else None

    def _user(self, local: str) -> str:
        return self._of("user", local.strip().strip('"').lower())

    def _domain(self, operator: str) -> str:
        return f"{self._of('domain', operator)}.example"

    def _of(self, kind: str, key: str) -> str:
        return f"{kind}{self._number(kind, key)}"

    def _number(self, kind: str, key: str) -> int:
        if (kind, key) not in self._issued:
            self._counts[kind] = self._counts.get(kind, 0) + 1
            self._issued[kind, key] = self._counts[kind]
        return self._issued[kind, key]


def _documentation(real: IPv4Address) -> bool:
    """Tell whether an address is of the documentation ranges, private to Python, public in labs."""
    return any(real in ip_network(net) for net in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24"))


def learn_all(pseudonyms: Pseudonyms, kind: str, names: Iterable[str | None]) -> None:
    """Learn several free names of one kind."""
    for name in names:
        if name:
            pseudonyms.learn_name(kind, name)
