"""Is a captive portal in the way, and where does one sign in?"""

import re

from assistant.engine.case import Case
from assistant.engine.domains import Registrable, operator_of
from assistant.engine.finding import Finding
from assistant.engine.place import answered_by_other, greeting_operator
from assistant.engine.reading import Reading
from assistant.engine.relay import Relay
from assistant.model.finding import Restriction
from assistant.model.net import NO_PORTAL, NetworkSnapshot
from assistant.model.observation import HttpGet, Observation

_NETWORK_AUTHENTICATION_REQUIRED = 511
_MAX_URL = 2000
# RFC 3986 in printable ASCII: a host, no user name before it.
_URL = re.compile(
    r"(?P<scheme>https?)://(?P<host>[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::[0-9]{1,5})?(?:[/?#][\x21-\x7e]*)?", re.IGNORECASE
)


def system_word(snapshot: NetworkSnapshot) -> bool | None:
    """Return what the system and the network's own lease say of a portal; None where they say nothing."""
    return False if snapshot.portal_api == NO_PORTAL else snapshot.portal_known


def is_evidence(probe: HttpGet, registrable: Registrable) -> bool:
    """Tell whether the answer of a portal probe shows anything.

    A server's own fault, a proxy that wants a password (407) or is overloaded (5xx) is no portal; nor is a
    redirection within the same vendor's domain.
    """
    if probe.status is None or probe.as_expected is None:
        return False
    if probe.as_expected or probe.purpose == "capport":
        return True
    if not _may_be_a_portals(probe.status):
        return False
    return probe.location is None or not _same_vendor(probe.url, probe.location, registrable)


def _may_be_a_portals(status: int) -> bool:
    return status == _NETWORK_AUTHENTICATION_REQUIRED or (status < 500 and status not in {407, 429})


def _same_vendor(url: str, location: str, registrable: Registrable) -> bool:
    asked, led = _host(url), _host(location)
    if led is None or asked is None:
        return False
    mine = operator_of(asked, registrable)
    return led == asked or (mine is not None and mine == operator_of(led, registrable))


def _host(url: str) -> str | None:
    found = _URL.fullmatch(url)
    return found["host"].lower().rstrip(".") if found else None


def portal_state(
    reading: Reading, system: bool | None, registrable: Registrable
) -> tuple[bool | None, tuple[HttpGet, ...]]:
    """Tell whether a captive portal stands in the way, and which probes say so.

    One exact answer means no portal; some portals let one vendor's page through, so every answer
    that came must be wrong. A probe without an answer is no evidence.

    Source: RFC 8952; RFC 8908 for the system's own word; 511 is RFC 6585 section 6.
    """
    asked = [one for one in reading.evidence.gets() if one.purpose in {"portal", "capport"}]
    answered = [one for one in asked if is_evidence(one, registrable)]
    wrong = tuple(one for one in answered if one.as_expected is False)
    if any(one.status == _NETWORK_AUTHENTICATION_REQUIRED or one.purpose == "capport" for one in wrong):
        return True, wrong
    if wrong and len(wrong) == len(answered):
        return True, wrong
    if answered:
        return False, ()
    return system, ()


def captive(case: Case, reading: Reading) -> Finding | None:
    """Return that the network wants a sign-in first, unless mail gets through all the same."""
    state, wrong = portal_state(reading, system_word(case.snapshot), case.registrable)
    if not state:
        return _half_open(case, reading) if state is False else None
    if mail_passes(case, reading):
        # A session that has run out on paper, or a portal for the web alone.
        return None
    because: tuple[Observation, ...] = wrong or tuple(reading.evidence.observations[:1])
    explicit = any(one.status == _NETWORK_AUTHENTICATION_REQUIRED or one.purpose == "capport" for one in wrong)
    return Finding(Restriction.CAPTIVE_PORTAL, explicit or len(wrong) > 1, because)


def mail_passes(case: Case, reading: Reading) -> bool:
    """Tell whether the provider's own server was talked to: behind a verified certificate, or in its own name.

    A portal may answer port 25 itself, so that an acceptance by somebody of another name counts for nothing.
    """
    if any(shake.verified for shake in reading.evidence.handshakes()):
        return True
    relay = Relay(case, reading)
    accepted = relay.plain_acceptance()
    if accepted is None:
        return False
    endpoint, _ = accepted
    greeting = reading.greeting(endpoint)
    named = greeting_operator(greeting, case) in case.provider_operators()
    return named and answered_by_other(case, reading, endpoint) is None


def _half_open(case: Case, reading: Reading) -> Finding | None:
    """A portal that lets one vendor's page through: the other page leads to a stranger, and nothing else opens."""
    asked = [one for one in reading.evidence.gets(purpose="portal") if is_evidence(one, case.registrable)]
    led = tuple(one for one in asked if one.as_expected is False and one.location is not None)
    passed = any(one.failure is None for one in reading.evidence.connects())
    if not led or passed or not case.finished:
        return None
    return Finding(Restriction.CAPTIVE_PORTAL, False, led)


def sign_in_page(reading: Reading, registrable: Registrable) -> str | None:
    """Return the page on which one signs in: the network's own word, else where a probe was led to.

    Only a bounded ``https`` or ``http`` address of a host; nothing else a network may say is ever opened.
    """
    gets = [one for one in reading.evidence.gets() if one.location is not None and one.as_expected is False]
    own = [one.location for one in gets if one.purpose == "capport"]
    led = [one.location for one in gets if one.purpose == "portal" and is_evidence(one, registrable)]
    for url in own:
        if url is not None and _is_page(url, {"https"}):
            return url
    for url in led:
        if url is not None and _is_page(url, {"https", "http"}):
            return url
    return None


def _is_page(url: str, schemes: set[str]) -> bool:
    found = _URL.fullmatch(url) if len(url) <= _MAX_URL else None
    return found is not None and found["scheme"].lower() in schemes
