"""The scenario suite as data: what is arranged, what must be said, and the fewest questions that could decide it.

A case is asked of real servers, for the home account as msmtp has it (port 25, bare) unless its arrangement says
otherwise. `tests.benchmarks.scenarios` runs them all; `test_effort.py` holds a few of them in every run of the tests.
To add cases of another topic, put a tuple of them into a module of its own and name it in `all_cases`.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.lab.certs import Fault
from tests.lab.exim_rules import Rule, put_exim_in_place
from tests.lab.lab import Filter
from tests.lab.others import put_in_place
from tests.lab.policies import Policy
from tests.scenarios import settings
from tests.scenarios.traveller import Answer, Traveller

RATIO = 1.5
"""At most so many times the fewest rounds, transactions and log-ins."""


@dataclass(frozen=True, kw_only=True)
class Floor:
    """The fewest questions whose answers decide a case and prove its first remedy.

    Attributes:
        rounds: of questions; all that can be asked at the same time is one.
        transactions: mail transactions.
        logins: SMTP and POP3.
        why: what each is for.
    """

    rounds: int
    transactions: int
    logins: int
    why: str

    def exceeded_by(self, effort: dict[str, int]) -> list[str]:
        """Return what of a diagnosis' ``effort`` is more than `RATIO` times the floor."""
        return [
            f"{effort[name]} {name}, could be {fewest}"
            for name, fewest in (
                ("rounds", self.rounds),
                ("transactions", self.transactions),
                ("logins", self.logins),
            )
            if effort[name] > RATIO * fewest
        ]


@dataclass(frozen=True, kw_only=True)
class Case:
    """One scenario.

    Attributes:
        name: unique.
        arrange: turns the lab's switches and writes the mail program's settings.
        restriction: what must be said.
        causes: all of them, in order; just the restriction by default.
        first: kind of the first remedy, None for none.
        proven: the first remedy was tried and works.
        status: exit status.
        floor: the fewest questions.
        place: where the traveller is.
        recipient: ``outside``, ``inside`` or ``nobody`` (inside, and unknown there).
        options: further arguments of ``diagnose``.
        sender: the account asked about, None for the home account.
        travel: what the travel check says.
        warnings: those that must be among the warnings.
        server: the program that answers for the provider.
        timed: the proof of its first remedy waits for nothing but the round trips of a log-in.
        quick: held in every run of the tests.
    """

    name: str
    arrange: Callable[[Traveller], None]
    restriction: str
    causes: tuple[str, ...] | None = None
    first: str | None = None
    proven: bool = False
    status: int
    floor: Floor
    place: str = "hotel"
    recipient: str = "outside"
    options: tuple[str, ...] = ()
    sender: str | None = None
    travel: str | None = None
    warnings: tuple[str, ...] = ()
    server: str = "postfix"
    timed: bool = False
    quick: bool = False

    @property
    def obstacles(self) -> tuple[str, ...]:
        """``verdict.causes`` as it must be."""
        if self.causes is not None:
            return self.causes
        return () if self.restriction in ("none", "unknown") else (self.restriction,)


@dataclass(frozen=True)
class Outcome:
    """What became of a case.

    Attributes:
        case: which.
        said: the diagnosis.
        verdict: what is wrong with the verdict.
        remedy: what is wrong with the first remedy.
        effort: what was asked in vain.
    """

    case: Case
    said: Answer
    verdict: list[str] = field(default_factory=list)
    remedy: list[str] = field(default_factory=list)
    effort: list[str] = field(default_factory=list)

    @property
    def misses(self) -> list[str]:
        """All that is wrong."""
        return [*self.verdict, *self.remedy, *self.effort]

    @property
    def spent(self) -> dict[str, int]:
        """``effort`` of the diagnosis."""
        spent = self.said.account["effort"]
        assert isinstance(spent, dict)
        return spent


def recipient_of(case: Case, person: Traveller) -> str:
    """Return whom a case asks about."""
    world = person.lab.world
    return {
        "outside": world.destination.user_address,
        "inside": world.provider.colleague_address,
        "nobody": f"no-such-person@{world.provider.domain}",
    }[case.recipient]


def hold(case: Case, person: Traveller) -> Outcome:
    """Arrange a case, ask, and compare; the lab must be reset afterwards.

    Raises:
        NotToBeHadError: its server program cannot be had here.
    """
    case.arrange(person)
    lab = person.lab
    said = person.diagnose(
        lab.place(case.place), lab.world.provider, recipient_of(case, person), *case.options, sender=case.sender
    )
    return compare(case, said)


def compare(case: Case, said: Answer) -> Outcome:
    """Return what a diagnosis says beside what it must say."""
    outcome = Outcome(case, said)
    _differ(outcome.verdict, "restriction", said.restriction, case.restriction)
    _differ(outcome.verdict, "causes", tuple(said.causes), case.obstacles)
    _differ(outcome.verdict, "exit status", said.finished.status, case.status)
    _differ(outcome.verdict, "travel", said.account["travel"], case.travel)
    missing = [one for one in case.warnings if one not in said.warnings]
    if missing:
        outcome.verdict.append(f"no warning of {missing}")
    first = said.remedies[0] if said.remedies else None
    _differ(outcome.remedy, "first remedy", first and first["kind"], case.first)
    if first is not None:
        _differ(outcome.remedy, "proof of the first remedy", first["proven"], case.proven)
    outcome.effort.extend(case.floor.exceeded_by(outcome.spent))
    return outcome


def _differ(found: list[str], what: str, said: object, wanted: object) -> None:
    if said != wanted:
        found.append(f"{what}: {said}, not {wanted}")


# --- arrangements ------------------------------------------------------------------------------------------

Arrange = Callable[[Traveller], None]


def policy(which: Policy, *, certificate: Fault = Fault.VALID) -> Arrange:
    """Give the provider a policy."""
    return lambda person: person.lab.provider.set_policy(which, certificate=certificate)


def filtered(ports: dict[int, Filter], *, place: str = "hotel", every_tcp: Filter | None = None) -> Arrange:
    """Let a network filter ports."""
    return lambda person: person.lab.place(place).filter(ports, every_tcp=every_tcp)


def program(name: str, *, authentication: bool = False) -> Arrange:
    """Let another server program answer."""
    return lambda person: put_in_place(person.lab, person.lab.world.provider, name, authentication=authentication)


def exim_rule(which: Rule) -> Arrange:
    """Let Exim answer under one of its further rules."""
    return lambda person: put_exim_in_place(person.lab, person.lab.world.provider, which)


def signs_in(port: int = 587, security: str = "starttls", *, sender: str | None = None) -> Arrange:
    """Let the mail program sign in."""

    def arrange(person: Traveller) -> None:
        provider = person.lab.world.provider
        settings.msmtprc(person.home, provider, port=port, security=security, login=provider.user.login, sender=sender)
        if sender is not None:
            person.keep_password(provider, sender=sender)

    return arrange


def host(label: str) -> Arrange:
    """Let the mail program have another host of the provider's domain."""

    def arrange(person: Traveller) -> None:
        provider = person.lab.world.provider
        settings.msmtprc(person.home, provider, host=f"{label}.{provider.domain}")

    return arrange


def log_in_on_25(person: Traveller) -> None:
    """Let the provider's relay port take a log-in too, under TLS."""
    person.lab.provider.set_policy(
        Policy.AUTHENTICATION_EVERYWHERE, options=("smtpd_sasl_auth_enable = yes", "smtpd_tls_auth_only = yes")
    )


def without_password(person: Traveller) -> None:
    """Take the passwords away."""
    person.forget_passwords(person.lab.world.provider)


def wrong_password(person: Traveller) -> None:
    """Put wrong passwords into the keyring."""
    person.keep_password(person.lab.world.provider, password="not this one")


def offline(person: Traveller) -> None:
    """Take the link down."""
    person.lab.place("airport").unplug()


def server_down(person: Traveller) -> None:
    """Let nothing answer on the provider's mail ports."""
    person.lab.provider.stop()


def both(*arrangements: Arrange) -> Arrange:
    """Arrange one after another."""

    def arrange(person: Traveller) -> None:
        for one in arrangements:
            one(person)

    return arrange


# --- floors ------------------------------------------------------------------------------------------------

LET_IN = Floor(rounds=1, transactions=1, logins=0, why="one acceptance")
SIGNED_IN = Floor(rounds=1, transactions=1, logins=1, why="one log-in, one acceptance after it")
NEEDS_LOG_IN = Floor(rounds=1, transactions=2, logins=1, why="a refusal without the log-in, an acceptance with it")
LOCATION = Floor(
    rounds=3,
    transactions=3,
    logins=1,
    why="a refusal; a POP3 log-in and a refusal after it; one more a moment later, as some servers learn slowly",
)
LOCATION_AND_LOCAL = Floor(
    rounds=4, transactions=4, logins=1, why="as where only the location counts, and one acceptance by a server here"
)
SENDER_NOT_OWNED = Floor(
    rounds=2, transactions=2, logins=1, why="a refusal of the From after an accepted log-in; a server here"
)
FETCH_FIRST = Floor(rounds=2, transactions=2, logins=1, why="a refusal; a POP3 log-in and an acceptance after it")

CASES: tuple[Case, ...] = (
    Case(
        name="home: network-only",
        arrange=policy(Policy.NETWORK_ONLY),
        place="home",
        restriction="none",
        status=0,
        floor=LET_IN,
        quick=True,
    ),
    Case(
        name="hotel: inside needs no relaying",
        arrange=policy(Policy.NETWORK_ONLY),
        recipient="inside",
        restriction="none",
        status=0,
        floor=LET_IN,
    ),
    *(
        Case(
            name=f"{place}: authentication",
            arrange=policy(Policy.AUTHENTICATION),
            place=place,
            restriction="authentication_required",
            first="enable_authentication",
            proven=True,
            status=1,
            floor=NEEDS_LOG_IN,
            timed=True,
            quick=place == "hotel",
        )
        for place in ("hotel", "airport", "office")
    ),
    Case(
        name="home: authentication everywhere",
        arrange=policy(Policy.AUTHENTICATION_EVERYWHERE),
        place="home",
        restriction="authentication_required",
        first="enable_authentication",
        proven=True,
        status=1,
        floor=NEEDS_LOG_IN,
        timed=True,
    ),
    Case(
        name="hotel: authentication, no password",
        arrange=both(policy(Policy.AUTHENTICATION), without_password),
        restriction="authentication_required",
        first="enable_authentication",
        status=1,
        floor=Floor(rounds=1, transactions=1, logins=0, why="a refusal; the offer of a log-in is read beside it"),
    ),
    Case(
        name="hotel: signed in on 587",
        arrange=both(policy(Policy.AUTHENTICATION), signs_in()),
        restriction="none",
        status=0,
        floor=SIGNED_IN,
        quick=True,
    ),
    Case(
        name="hotel: signed in on 465",
        arrange=both(policy(Policy.AUTHENTICATION), signs_in(465, "tls")),
        restriction="none",
        status=0,
        floor=SIGNED_IN,
    ),
    *(
        Case(
            name=f"hotel: {which.value}",
            arrange=policy(which),
            restriction="location_restricted",
            first="switch_server",
            proven=True,
            status=1,
            floor=LOCATION_AND_LOCAL,
            quick=which is Policy.NETWORK_ONLY,
        )
        for which in (Policy.NETWORK_ONLY, Policy.LISTED_ADDRESSES)
    ),
    Case(
        name="airport: network-only",
        arrange=policy(Policy.NETWORK_ONLY),
        place="airport",
        restriction="location_restricted",
        first="use_webmail",
        status=2,
        floor=LOCATION,
    ),
    Case(
        name="office: listed-addresses",
        arrange=policy(Policy.LISTED_ADDRESSES),
        place="office",
        restriction="none",
        status=0,
        floor=LET_IN,
    ),
    *(
        Case(
            name=f"{place}: pop-first",
            arrange=policy(Policy.POP_FIRST),
            place=place,
            restriction="pop_before_smtp",
            first="pop_first",
            proven=True,
            status=1,
            floor=FETCH_FIRST,
            quick=place == "hotel",
        )
        for place in ("hotel", "airport")
    ),
    Case(
        name="hotel: sender-check",
        arrange=policy(Policy.SENDER_CHECK),
        restriction="authentication_required",
        first="enable_authentication",
        proven=True,
        status=1,
        floor=NEEDS_LOG_IN,
        timed=True,
    ),
    Case(
        name="hotel: sender not owned",
        arrange=both(policy(Policy.SENDER_CHECK), signs_in(sender="terri@contoso.example")),
        sender="terri@contoso.example",
        restriction="sender_restricted",
        first="change_sender",
        proven=True,
        status=1,
        floor=SENDER_NOT_OWNED,
    ),
    Case(
        name="hotel: open relay",
        arrange=policy(Policy.OPEN_RELAY),
        restriction="none",
        status=0,
        warnings=("open_relay",),
        floor=LET_IN,
    ),
    Case(
        name="home: tls-required",
        arrange=policy(Policy.TLS_REQUIRED),
        place="home",
        restriction="tls_required",
        first="use_tls",
        proven=True,
        status=1,
        floor=Floor(rounds=2, transactions=2, logins=0, why="a refusal in clear, an acceptance under TLS"),
        quick=True,
    ),
    *(
        Case(
            name=f"hotel: port 25 {what.value}",
            arrange=both(policy(Policy.AUTHENTICATION), filtered({25: what})),
            restriction="port_blocked",
            causes=("port_blocked", "authentication_required"),
            first="enable_authentication",
            proven=True,
            status=1,
            floor=Floor(
                rounds=1 if what is Filter.PROHIBITED else 2,
                transactions=2,
                logins=1,
                why="the same on 465 or 587 instead of 25; a control, where silence or a reset alone says too little",
            ),
            timed=True,
            quick=what is Filter.RESET,
        )
        for what in Filter
    ),
    Case(
        name="hotel: every mail port dropped",
        arrange=both(policy(Policy.AUTHENTICATION), filtered({25: Filter.DROP, 465: Filter.DROP, 587: Filter.DROP})),
        restriction="port_blocked",
        first="change_network",
        status=2,
        floor=Floor(
            rounds=3, transactions=0, logins=0, why="silence; a control on another port; is there a server here"
        ),
    ),
    Case(
        name="airport: everything dropped",
        arrange=filtered({}, place="airport", every_tcp=Filter.DROP),
        place="airport",
        restriction="server_unreachable",
        first="wait",
        status=2,
        floor=Floor(rounds=2, transactions=0, logins=0, why="silence, and a control that is silent too"),
    ),
    Case(
        name="airport: offline",
        arrange=offline,
        place="airport",
        restriction="offline",
        first="change_network",
        status=3,
        floor=Floor(rounds=1, transactions=0, logins=0, why="the system has no way out"),
        quick=True,
    ),
    Case(
        name="hotel: server down",
        arrange=server_down,
        restriction="server_unreachable",
        first="switch_server",
        proven=True,
        status=1,
        floor=Floor(rounds=2, transactions=1, logins=0, why="a refusal from the host itself; a server here"),
    ),
    Case(
        name="hotel: name with a slip of the pen",
        arrange=both(policy(Policy.AUTHENTICATION), host("smpt")),
        restriction="name_not_found",
        causes=("name_not_found", "authentication_required"),
        first="enable_authentication",
        proven=True,
        status=1,
        floor=Floor(
            rounds=2, transactions=2, logins=1, why="the name; the provider's usual names, with and without the log-in"
        ),
    ),
    *(
        Case(
            name=f"hotel: certificate {fault.value}, signs in",
            arrange=both(policy(Policy.AUTHENTICATION, certificate=fault), signs_in()),
            restriction="certificate_untrusted",
            first="switch_server",
            proven=True,
            status=1,
            floor=Floor(rounds=2, transactions=1, logins=0, why="one handshake; a server here"),
        )
        for fault in (Fault.EXPIRED, Fault.WRONG_NAME, Fault.UNKNOWN_AUTHORITY, Fault.SELF_SIGNED)
    ),
    Case(
        name="hotel: certificate expired, bare",
        arrange=policy(Policy.AUTHENTICATION, certificate=Fault.EXPIRED),
        restriction="certificate_untrusted",
        causes=("certificate_untrusted", "authentication_required"),
        first="switch_server",
        proven=True,
        status=1,
        floor=Floor(rounds=2, transactions=2, logins=0, why="a refusal; one handshake; a server here"),
    ),
    Case(
        name="hotel: wrong password",
        arrange=both(policy(Policy.AUTHENTICATION), signs_in(), wrong_password),
        restriction="authentication_failed",
        first="fix_password",
        status=1,
        floor=Floor(rounds=1, transactions=0, logins=1, why="one refused log-in"),
        quick=True,
    ),
    Case(
        name="hotel: wrong password, bare",
        arrange=both(policy(Policy.AUTHENTICATION), wrong_password),
        restriction="authentication_failed",
        causes=("authentication_failed", "authentication_required"),
        first="fix_password",
        status=1,
        floor=Floor(rounds=1, transactions=1, logins=1, why="a refusal, one refused log-in"),
    ),
    *(
        Case(
            name=f"{place}: unknown recipient",
            arrange=policy(Policy.NETWORK_ONLY),
            place=place,
            recipient="nobody",
            restriction="recipient_refused",
            status=2,
            floor=LET_IN,
        )
        for place in ("home", "hotel")
    ),
    *(
        Case(
            name=f"airport: {name}, network-only",
            arrange=program(name),
            place="airport",
            server=name,
            restriction="location_restricted",
            first="use_webmail",
            status=2,
            floor=LOCATION,
        )
        for name in ("sendmail", "exim", "opensmtpd", "stand_in_qmail")
    ),
    *(
        Case(
            name=f"hotel: {name}, authentication",
            arrange=program(name, authentication=True),
            server=name,
            restriction="authentication_required",
            first="enable_authentication",
            proven=True,
            status=1,
            floor=NEEDS_LOG_IN,
            timed=True,
        )
        for name in ("sendmail", "exim")
    ),
    Case(
        name="home: exim, tls-required",
        arrange=exim_rule(Rule.TLS_REQUIRED),
        place="home",
        server="exim",
        restriction="tls_required",
        first="use_tls",
        proven=True,
        status=1,
        floor=Floor(rounds=2, transactions=2, logins=0, why="a refusal in clear, an acceptance under TLS"),
        quick=True,
    ),
    Case(
        name="hotel: exim, pop-first",
        arrange=exim_rule(Rule.POP_FIRST),
        server="exim",
        restriction="pop_before_smtp",
        first="pop_first",
        proven=True,
        status=1,
        floor=FETCH_FIRST,
        quick=True,
    ),
    Case(
        name="hotel: exim, sender not owned",
        arrange=both(exim_rule(Rule.SENDER_CHECK), signs_in(sender="terri@contoso.example")),
        sender="terri@contoso.example",
        server="exim",
        restriction="sender_restricted",
        first="change_sender",
        proven=True,
        status=1,
        floor=SENDER_NOT_OWNED,
    ),
    Case(
        name="hotel: exim, sender owned",
        arrange=both(exim_rule(Rule.SENDER_CHECK), signs_in()),
        server="exim",
        restriction="none",
        status=0,
        floor=SIGNED_IN,
    ),
    Case(
        name="hotel: exim, wrong password",
        arrange=both(program("exim", authentication=True), signs_in(), wrong_password),
        server="exim",
        restriction="authentication_failed",
        first="fix_password",
        status=1,
        floor=Floor(rounds=1, transactions=0, logins=1, why="one refused log-in"),
    ),
    Case(
        name="hotel: exim, unknown recipient",
        arrange=program("exim"),
        recipient="nobody",
        server="exim",
        restriction="recipient_refused",
        status=2,
        floor=LET_IN,
    ),
)

TRAVEL = ("--travel-check",)
TRAVEL_CASES: tuple[Case, ...] = (
    *(
        Case(
            name=f"travel: {which.value}",
            arrange=policy(which),
            place="home",
            options=TRAVEL,
            restriction="none",
            travel="not_ready",
            warnings=("relays_by_network_only", "only_port_25"),
            first="use_webmail",
            status=2,
            floor=Floor(rounds=2, transactions=1, logins=0, why="an acceptance; no log-in is offered anywhere"),
            quick=which is Policy.NETWORK_ONLY,
        )
        for which in (Policy.NETWORK_ONLY, Policy.LISTED_ADDRESSES, Policy.POP_FIRST)
    ),
    Case(
        name="travel: authentication",
        arrange=policy(Policy.AUTHENTICATION),
        place="home",
        options=TRAVEL,
        restriction="none",
        travel="not_ready",
        warnings=("relays_by_network_only",),
        first="enable_authentication",
        proven=True,
        status=1,
        floor=NEEDS_LOG_IN,
        quick=True,
    ),
    Case(
        name="travel: authentication, no password",
        arrange=both(policy(Policy.AUTHENTICATION), without_password),
        place="home",
        options=TRAVEL,
        restriction="none",
        travel="not_ready",
        warnings=("relays_by_network_only",),
        first="enable_authentication",
        status=1,
        floor=LET_IN,
        quick=True,
    ),
    Case(
        name="travel: authentication, wrong password",
        arrange=both(policy(Policy.AUTHENTICATION), wrong_password),
        place="home",
        options=TRAVEL,
        restriction="none",
        travel="not_ready",
        warnings=("relays_by_network_only",),
        first="fix_password",
        status=1,
        floor=Floor(rounds=1, transactions=1, logins=1, why="an acceptance, one refused log-in"),
        quick=True,
    ),
    Case(
        name="travel: signed in on 587",
        arrange=both(policy(Policy.AUTHENTICATION), signs_in()),
        place="home",
        options=TRAVEL,
        restriction="none",
        travel="ready",
        status=0,
        floor=SIGNED_IN,
        quick=True,
    ),
    Case(
        name="travel: signed in on 587, no password",
        arrange=both(policy(Policy.AUTHENTICATION), signs_in(), without_password),
        place="home",
        options=TRAVEL,
        restriction="unknown",
        travel="unknown",
        status=2,
        floor=LET_IN,
    ),
    Case(
        name="travel: signed in on 25",
        arrange=both(log_in_on_25, signs_in(25)),
        place="home",
        options=TRAVEL,
        restriction="none",
        travel="not_ready",
        first="change_port",
        proven=True,
        status=1,
        floor=Floor(
            rounds=1,
            transactions=2,
            logins=1,
            why="a log-in on 465 or 587, an acceptance after it; an answer on 25 without it: whose network is this",
        ),
    ),
    Case(
        name="travel: asked in the hotel",
        arrange=policy(Policy.AUTHENTICATION),
        options=TRAVEL,
        restriction="authentication_required",
        travel="not_ready",
        first="enable_authentication",
        proven=True,
        status=1,
        floor=NEEDS_LOG_IN,
    ),
    *(
        Case(
            name=f"travel: {name}, {'authentication' if offers else 'network-only'}",
            arrange=program(name, authentication=offers),
            place="home",
            server=name,
            options=TRAVEL,
            restriction="none",
            travel="not_ready",
            warnings=("relays_by_network_only",),
            first="enable_authentication" if offers else "use_webmail",
            proven=offers,
            status=1 if offers else 2,
            floor=NEEDS_LOG_IN
            if offers
            else Floor(rounds=2, transactions=1, logins=0, why="an acceptance; no log-in is offered anywhere"),
            quick=name == "exim" and offers,
        )
        for name in ("sendmail", "exim")
        for offers in (False, True)
    ),
)


def all_cases() -> tuple[Case, ...]:
    """Return every case."""
    return (*CASES, *TRAVEL_CASES)
