"""When to sign in by POP3 again: tables of how it stands, and what holds for every history."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.engine.keep_open import (
    AGAIN_AFTER,
    ASSUMED_MINUTES,
    LONGEST_MINUTES,
    MOST_FAILURES,
    SHORTEST_MINUTES,
    Action,
    Ended,
    Keeping,
    LookAgain,
    NotSignedIn,
    Opening,
    SignIn,
    Source,
    Standing,
    Stop,
    Whereabouts,
    is_needed,
    is_own_server,
    is_same_place,
    next_action,
    opening_of,
    signed_in,
)
from assistant.engine.keep_open_words import consent, ended, going_on, told
from assistant.host.language import Translator
from assistant.model.finding import RemedyKind
from assistant.model.mail import Authentication, Incoming, IncomingProtocol
from assistant.model.net import Security
from tests.support.scene import account, registrable
from tests.unit.engine.test_decide import pop_first

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
TEN = Opening(minutes=10)
FRESH = Standing(opening=TEN)
render = Translator().render


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


def at(number: float) -> datetime:
    return NOW + minutes(number)


@pytest.mark.parametrize(
    ("standing", "expected"),
    [
        (FRESH, SignIn(at_utc=NOW)),
        (replace(FRESH, last_utc=NOW), SignIn(at_utc=at(8))),
        (replace(FRESH, last_utc=at(-7)), SignIn(at_utc=at(1))),
        (replace(FRESH, last_utc=at(-8)), SignIn(at_utc=NOW)),
        (replace(FRESH, last_utc=at(-600)), SignIn(at_utc=at(-592))),
        # The clock was set back.
        (replace(FRESH, last_utc=at(30)), SignIn(at_utc=NOW)),
        # What came to nothing is tried again later and later.
        (replace(FRESH, tried_utc=NOW, failures=1), SignIn(at_utc=at(1))),
        (replace(FRESH, tried_utc=NOW, failures=3), SignIn(at_utc=at(4))),
        (replace(FRESH, last_utc=at(-9), tried_utc=at(-1), failures=1), SignIn(at_utc=NOW)),
        (replace(FRESH, failures=MOST_FAILURES), Stop(why=Ended.UNREACHABLE)),
        # No network: nothing is due on it.
        (replace(FRESH, here=None), LookAgain(at_utc=at(1))),
        (replace(FRESH, here=None, last_utc=NOW), SignIn(at_utc=at(8))),
        (replace(FRESH, here=False), Stop(why=Ended.LEFT)),
        (replace(FRESH, refused=True), Stop(why=Ended.REFUSED)),
        (replace(FRESH, needed=False), Stop(why=Ended.NOT_NEEDED)),
        (replace(FRESH, stopped=True), Stop(why=Ended.STOPPED)),
        (replace(FRESH, stopped=True, refused=True, here=False), Stop(why=Ended.STOPPED)),
        (replace(FRESH, refused=True, here=False), Stop(why=Ended.REFUSED)),
    ],
)
def test_what_is_next(standing: Standing, expected: Action) -> None:
    assert next_action(standing, NOW) == expected


@pytest.mark.parametrize(
    ("reply", "given_minutes", "expected"),
    [
        (None, None, Opening()),
        ("550 5.7.1 Relaying denied", None, Opening()),
        ("550 Check for new mail first, good for 30 minutes.", None, Opening(minutes=30, source=Source.SERVER)),
        ("550 Rufen Sie zuerst Post ab (gilt 15 Minuten)", None, Opening(minutes=15, source=Source.SERVER)),
        ("550 Scaricare la posta, valido 20-min", None, Opening(minutes=20, source=Source.SERVER)),
        ("550 for 30 minutes", 5, Opening(minutes=5, source=Source.USER)),
        # Not to be kept up, or no length of time at all.
        ("550 POP first, valid for 1 minute", None, Opening()),
        ("550 POP first, valid for 0 minutes", None, Opening()),
        ("550 POP first, valid for 9999 minutes", None, Opening()),
        ("550 from 192.0.2.5 minutes ago", None, Opening()),
        ("550 30 mines", None, Opening()),
        ("550 " + "x" * 5000 + " 30 minutes", None, Opening()),
        (None, 0, Opening(minutes=SHORTEST_MINUTES, source=Source.USER)),
        (None, 10**9, Opening(minutes=LONGEST_MINUTES, source=Source.USER)),
    ],
)
def test_how_long_a_log_in_counts(reply: str | None, given_minutes: int | None, expected: Opening) -> None:
    assert opening_of([None, reply], given_minutes) == expected


def test_the_first_server_that_says_it_counts() -> None:
    assert opening_of(["no", "15 min", "30 min"]).minutes == 15


@given(st.lists(st.text(max_size=700) | st.none(), max_size=4), st.none() | st.integers())
def test_whatever_is_said_it_is_kept_up_at_most_once_a_minute(
    said: list[str | None], given_minutes: int | None
) -> None:
    found = opening_of(said, given_minutes)
    assert SHORTEST_MINUTES <= found.minutes <= LONGEST_MINUTES
    # Due before it has run out, with time left for a message on its way.
    assert 1 <= found.every_minutes < found.minutes
    assert found.every_minutes <= 0.8 * found.minutes or found.every_minutes == 1


@st.composite
def histories(draw: st.DrawFn) -> tuple[Opening, list[tuple[timedelta, str]]]:
    opening = Opening(minutes=draw(st.integers(SHORTEST_MINUTES, 120)))
    happens = st.sampled_from(["accepted", "nothing", "no network", "refused", "left", "changed"])
    steps = draw(st.lists(st.tuples(st.timedeltas(timedelta(0), minutes(90)), happens), max_size=40))
    return opening, steps


@given(histories())
def test_of_any_history(history: tuple[Opening, list[tuple[timedelta, str]]]) -> None:
    """Log-ins are never closer than they need be, an ending is for good, and nothing is tried after a refusal."""
    opening, happenings = history
    standing, now = Standing(opening=opening), NOW
    accepted: list[datetime] = []
    tried: list[datetime] = []
    over = False
    for passed, happens in happenings:
        now += passed
        standing = replace(standing, here=None if happens == "no network" else standing.here is not False)
        if happens == "left":
            standing = replace(standing, here=False)
        if happens == "changed":
            standing = replace(standing, needed=False)
        action = next_action(standing, now)
        if isinstance(action, Stop):
            over = True
            break
        assert action.at_utc > now or isinstance(action, SignIn)
        if isinstance(action, LookAgain):
            assert standing.here is None
            continue
        if action.at_utc > now:
            continue
        assert standing.here is True and standing.needed and not standing.refused
        tried.append(now)
        standing = replace(standing, tried_utc=now)
        match happens:
            case "accepted":
                accepted.append(now)
                standing = replace(standing, last_utc=now, failures=0)
            case "refused":
                standing = replace(standing, refused=True)
            case _:
                standing = replace(standing, failures=standing.failures + 1)
    for before, after in pairwise(accepted):
        assert after - before >= minutes(opening.every_minutes)
    for before, after in pairwise(tried):
        assert after - before >= AGAIN_AFTER
    if over or standing.refused:
        # What ended it stays so, however long one waits.
        assert isinstance(next_action(standing, now + minutes(10_000)), Stop)


@given(st.integers(SHORTEST_MINUTES, LONGEST_MINUTES))
def test_the_relay_stays_open_while_log_ins_are_accepted(length: int) -> None:
    opening = Opening(minutes=length)
    said = signed_in(opening, NOW)
    due = next_action(Standing(opening=opening, last_utc=NOW), NOW)
    assert due == SignIn(at_utc=said.next_utc)
    assert said.next_utc < said.until_utc


WIFI = Whereabouts(
    mark="m", interface="wlan0", gateway="192.0.2.1", addresses=("192.0.2.9", "2001:db8::9"), tunnelled=False
)


@pytest.mark.parametrize(
    ("before", "now", "same"),
    [
        (WIFI, WIFI, True),
        (WIFI, replace(WIFI, mark="other"), False),
        # Known again by its mark, whatever else is different: another interface, a new lease.
        (WIFI, replace(WIFI, interface="eth0", addresses=("192.0.2.10",)), True),
        # The mark comes with the first packet.
        (replace(WIFI, mark=None), WIFI, True),
        (replace(WIFI, mark=None), replace(WIFI, mark=None, addresses=("192.0.2.9", "2001:db8::77")), True),
        (replace(WIFI, mark=None), replace(WIFI, addresses=("192.0.2.10",)), False),
        (replace(WIFI, mark=None), replace(WIFI, gateway="192.0.2.2"), False),
        (replace(WIFI, mark=None), replace(WIFI, interface="wlan1"), False),
        (replace(WIFI, mark=None, addresses=()), replace(WIFI, mark=None, addresses=()), True),
        (WIFI, replace(WIFI, interface=None), None),
        # The server sees the tunnel's address.
        (WIFI, replace(WIFI, tunnelled=True), False),
    ],
)
def test_is_this_still_that_network(before: Whereabouts, now: Whereabouts, same: bool | None) -> None:
    assert is_same_place(before, now) is same


POP = Incoming(protocol=IncomingProtocol.POP3, host="pop.fjordpost.no", port=995, security=Security.TLS)
KARI = account(pop_first_native=False)
KEEPING = Keeping(account=KARI, server=POP, opening=TEN, host="smtp.fjordpost.no", place=WIFI)


def test_it_is_needed_while_the_program_sends_as_it_did() -> None:
    assert is_needed(KEEPING, KARI)
    assert is_needed(KEEPING, replace(KARI, waiting=3, running=True))
    assert KARI.outgoing is not None
    by_itself = replace(KARI.outgoing, authentication=Authentication.PASSWORD)
    assert not is_needed(KEEPING, replace(KARI, outgoing=by_itself))
    assert not is_needed(KEEPING, None)
    nobodys = replace(KARI, program=None, profile=None)
    assert is_needed(replace(KEEPING, account=nobodys), None)


@pytest.mark.parametrize(
    ("host", "own"),
    [
        ("pop.fjordpost.no", True),
        ("mail.fjordpost.no", True),
        ("pop.somebody-else.com", False),
        ("fjordpost.no.example", False),
        ("192.0.2.110", False),
    ],
)
def test_the_secret_goes_to_the_providers_own_server_alone(host: str, own: bool) -> None:
    assert is_own_server(replace(POP, host=host), KARI, registrable) is own
    assert is_own_server(replace(POP, host=host), replace(KARI, incoming=replace(POP, host=host)), registrable)


def test_the_remedy_says_who_can_do_it() -> None:
    native = pop_first().judged().remedies[0]
    assert (native.automatic, native.keep_signing_in) == (True, False)
    scene = pop_first()
    scene.who = KARI
    other = scene.judged().remedies[0]
    assert other.kind is RemedyKind.POP_FIRST
    assert (other.automatic, other.keep_signing_in, other.proven) == (False, True, True)
    assert other.id == native.id
    scene.pop = replace(POP, host="pop.somebody-else.com")
    assert not scene.judged().remedies[0].keep_signing_in


def test_in_clear_the_risk_is_said() -> None:
    bare = replace(KEEPING, server=replace(POP, security=Security.NONE))
    assert any("anybody here could read it" in render(one) for one in consent(bare))
    assert not any("anybody here could read it" in render(one) for one in consent(KEEPING))


def test_what_is_said_before_during_and_afterwards() -> None:
    before = " ".join(render(one) for one in consent(KEEPING))
    assert "signs in to pop.fjordpost.no as kari@fjordpost.no every 8 min" in before
    assert "is taken to count for 10 min" in before
    for source, words in ((Source.USER, "as you say"), (Source.SERVER, "as the server says")):
        said = consent(replace(KEEPING, opening=Opening(minutes=30, source=source)))
        assert any(words in render(one) and "30 min" in render(one) for one in said)
    zone = timezone(timedelta(hours=2))
    assert render(told(signed_in(TEN, NOW), zone)) == "Signed in at 14:00, good until 14:10. The next time is 14:08."
    assert "Again at 14:01" in render(told(NotSignedIn(again_utc=at(1)), zone))
    assert "every 8 min" in render(going_on(KEEPING))
    assert all("{" not in render(ended(why, KEEPING)) for why in Ended)
    assert ASSUMED_MINUTES == 10
