"""Whose network is this: what the server does, what was learned, what names say; in that order, with the reason."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from assistant.engine.home import Ground, Standing, standing
from assistant.engine.place import view
from assistant.engine.reading import Reading
from assistant.model.finding import NetworkView
from assistant.model.mail import Authentication
from assistant.model.net import Endpoint, NetworkKind, NetworkSnapshot, Security
from assistant.model.observation import Evidence
from tests.support.remembered import AT_HOME, AT_OFFICE, HERE, PLAIN, TURNED_AWAY, remembering
from tests.support.scene import HOST, Scene, account, meaning

ADDRESS = "198.51.100.7"
LINE = "p7.dip0.nordisk-telecom.net"
SUFFIX = ".dip0.nordisk-telecom.net"
OK, DENIED = "250 2.1.5 Ok", "550 5.7.1 Relaying denied"
# This network and the line it hangs on, as an earlier run left them.
HOME_HERE = replace(AT_HOME, network=HERE, line_suffix=SUFFIX)
OTHER_LINE = replace(AT_HOME, line_suffix=SUFFIX)


def asked(answer: str | None) -> Scene:
    scene = Scene().resolved().speaks(PLAIN)
    return scene if answer is None else scene.asks(PLAIN, answer)


def let_in() -> Scene:
    return asked(OK)


def refused() -> Scene:
    return asked(DENIED)


def unasked() -> Scene:
    return asked(None)


def judged(scene: Scene) -> Standing:
    return standing(scene.case(), Reading(Evidence(tuple(scene.seen)), meaning))


def named(scene: Scene, name: str | None, *, leads_to: str | None = ADDRESS, dhcp: str | None = None) -> Scene:
    scene.reverse_name, scene.public_address = name, ADDRESS
    scene.snapshot = NetworkSnapshot(has_default_route=True, dns_domain=dhcp)
    if name is not None and leads_to is not None:
        scene.resolved(name, leads_to)
    return scene


@pytest.mark.parametrize(
    ("scene", "name", "dhcp", "memory", "own", "ground"),
    [
        # Behaviour: taken here, refused elsewhere; then an operator's line may be called anything.
        (let_in, LINE, None, (TURNED_AWAY,), True, Ground.BEHAVIOUR),
        (let_in, None, None, (TURNED_AWAY,), True, Ground.BEHAVIOUR),
        (let_in, "line-7.kunde.fjordpost.no", None, (TURNED_AWAY,), True, Ground.BEHAVIOUR),
        # Taken here, and nobody knows of a refusal: it may be an open relay, or a listed address.
        (let_in, LINE, None, (), None, Ground.NOTHING),
        (let_in, "host.grandhotel.com", None, (), False, Ground.NAMES),
        # A fixed address may well be a listed one, and so may an organisation's.
        (let_in, "static-7.nordisk-telecom.net", None, (TURNED_AWAY,), None, Ground.NAMES),
        (let_in, LINE, "nordisk-telecom.net", (TURNED_AWAY,), False, Ground.NAMES),
        # The provider's own network is known to be another.
        (let_in, LINE, None, (TURNED_AWAY, AT_HOME), None, Ground.NOTHING),
        # Another organisation of the user's, which the provider has listed.
        (let_in, "pc7.dyn.firma.com", None, (TURNED_AWAY,), False, Ground.NAMES),
        (let_in, None, "firma.com", (TURNED_AWAY,), False, Ground.NAMES),
        (let_in, None, "grandhotel.com", (TURNED_AWAY,), None, Ground.NAMES),
        # A POP3 log-in may be what let it in; then names are left.
        (let_in, LINE, None, (replace(TURNED_AWAY, after_pop=True),), False, Ground.NAMES),
        # Learned: by the network's mark, or by the line.
        (unasked, None, None, (HOME_HERE, TURNED_AWAY), True, Ground.LEARNED),
        (unasked, LINE, None, (OTHER_LINE, TURNED_AWAY), True, Ground.LEARNED),
        (refused, LINE, None, (HOME_HERE, TURNED_AWAY), True, Ground.LEARNED),
        # Not learned: an open relay, a listed office, another line, the mark of another line's router.
        (unasked, None, None, (HOME_HERE,), None, Ground.NAMES),
        (unasked, None, None, (replace(AT_OFFICE, network=HERE), TURNED_AWAY), None, Ground.NAMES),
        (unasked, "p7.dip9.other-telecom.net", None, (OTHER_LINE, TURNED_AWAY), False, Ground.NAMES),
        (unasked, "p7.dip9.other-telecom.net", None, (HOME_HERE, TURNED_AWAY), False, Ground.NAMES),
        # Names alone.
        (unasked, "line-7.kunde.fjordpost.no", None, (), True, Ground.NAMES),
        (unasked, "host.grandhotel.com", None, (), False, Ground.NAMES),
        (unasked, None, "kunde.fjordpost.no", (), True, Ground.NAMES),
        (unasked, None, "grandhotel.com", (), None, Ground.NAMES),
        (refused, None, "kunde.fjordpost.no", (), None, Ground.NOTHING),
        (refused, None, None, (), False, Ground.BEHAVIOUR),
    ],
)
def test_standing(
    scene: Callable[[], Scene],
    name: str | None,
    dhcp: str | None,
    memory: tuple[object, ...],
    own: bool | None,
    ground: Ground,
) -> None:
    here = remembering(named(scene(), name, dhcp=dhcp), *memory)  # type: ignore[arg-type] # baselines
    here.own_domains = frozenset({"fjordpost.no", "firma.com"})
    found = judged(here)
    assert (found.own, found.ground) == (own, ground)
    assert (found.because is not None) == (ground in {Ground.BEHAVIOUR, Ground.LEARNED}) or not memory


@pytest.mark.parametrize(("leads_to", "own"), [(ADDRESS, True), (None, True), ("192.0.2.9", None)])
def test_a_name_that_leads_elsewhere_is_not_believed(leads_to: str | None, own: bool | None) -> None:
    scene = named(unasked(), "line-7.kunde.fjordpost.no", leads_to=leads_to)
    assert judged(scene).own is own


def test_a_line_is_known_by_a_confirmed_name_only() -> None:
    scene = remembering(named(unasked(), LINE, leads_to=None), OTHER_LINE, TURNED_AWAY)
    assert judged(scene).ground is Ground.NAMES


def test_a_submission_port_that_wants_a_log_in_tells_nothing_of_the_network() -> None:
    submission = Endpoint(host=HOST, port=587, security=Security.STARTTLS)
    who = account(port=587, security=Security.STARTTLS, authentication=Authentication.PASSWORD)
    scene = Scene(who=who).resolved().speaks(submission, "AUTH PLAIN").asks(submission, "530 5.7.0 Please sign in")
    assert judged(scene).own is None


def test_memory_of_another_server_teaches_nothing() -> None:
    other = replace(PLAIN, host="smtp.nordlys.se")
    scene = remembering(unasked(), replace(HOME_HERE, endpoint=other), replace(TURNED_AWAY, endpoint=other))
    assert judged(scene).own is None


def seen(scene: Scene) -> NetworkView:
    return view(scene.case(), Reading(Evidence(tuple(scene.seen)), meaning), portal=None, accounts=(scene.who,))


def test_the_view_says_why() -> None:
    scene = remembering(named(unasked(), LINE), OTHER_LINE, TURNED_AWAY)
    shown = seen(scene)
    assert shown.kind is NetworkKind.HOME
    texts = [one.template for one in shown.because]
    assert any("ends in {suffix}" in text for text in texts)
    assert texts[-1] == "It is the network of {provider}."


def test_the_view_says_that_a_name_leads_elsewhere() -> None:
    shown = seen(named(unasked(), "line-7.kunde.fjordpost.no", leads_to="192.0.2.9"))
    assert shown.domain is None
    assert any("leads elsewhere" in one.template for one in shown.because)


def test_another_organisations_reverse_name_makes_an_office() -> None:
    scene = named(unasked(), "pc7.firma.com")
    other = replace(scene.who, address="kari@firma.com")
    case, reading = scene.case(), Reading(Evidence(tuple(scene.seen)), meaning)
    assert view(case, reading, portal=None, accounts=(scene.who, other)).kind is NetworkKind.OFFICE
    assert view(case, reading, portal=None, accounts=(scene.who,)).kind is not NetworkKind.OFFICE
