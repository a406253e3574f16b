"""What else a network does that the user should know of, though it keeps no mail from going out."""

from assistant.engine.case import Case
from assistant.engine.distance import answered_nearer
from assistant.engine.inspection import in_this_computer
from assistant.engine.lies import rewritten
from assistant.engine.reading import Reading
from assistant.model.net import Endpoint
from assistant.model.observation import Failure
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

_SOON_S = 3600
_LONG_S = 0.25
_SILENT = frozenset({Failure.TIMED_OUT, Failure.CANCELLED})


def network_notes(case: Case, reading: Reading) -> tuple[Sentence, ...]:
    """Return one sentence for each such thing, for the network's ``because``."""
    found = (
        _way(case),
        in_this_computer(case, reading),
        _made_up_names(reading),
        _passed_on(case, reading),
        _silent_ipv6(case, reading),
        _ends_soon(reading),
    )
    return tuple(one for one in found if one is not None)


def _way(case: Case) -> Sentence | None:
    """Say which way mail goes, where that differs from everything else's."""
    if case.configured is None or case.tunnelled is None or case.tunnelled is case.snapshot.vpn:
        return None
    said = (
        QT_TRANSLATE_NOOP("Roampost", "What is sent to {host} goes through a VPN.")
        if case.tunnelled
        else QT_TRANSLATE_NOOP("Roampost", "What is sent to {host} does not go through your VPN.")
    )
    return sentence(said, host=case.configured.host)


def _made_up_names(reading: Reading) -> Sentence | None:
    lie = rewritten(reading)
    if lie is None:
        return None
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "Its name server makes up the address {address} for names that do not exist."),
        address=lie.lookup.answers[0],
    )


def _passed_on(case: Case, reading: Reading) -> Sentence | None:
    own: Endpoint | None = case.configured
    if own is None or answered_nearer(reading, own.host, own.port) is None:
        return None
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "Something on the way answers port {port} before {host} does."),
        port=own.port,
        host=own.host,
    )


def _silent_ipv6(case: Case, reading: Reading) -> Sentence | None:
    """Say that a server's IPv6 addresses stayed silent for longer than IPv4 took to answer, and then some.

    No IPv6 at all is told at once by the system, and is no trouble to anybody.
    """
    own = case.configured
    if own is None:
        return None
    seen = list(reading.evidence.connects(host=own.host))
    six = [one for one in seen if ":" in one.address.ip]
    silent = max((one.elapsed_s for one in six if one.failure in _SILENT), default=0.0)
    four = min((one.elapsed_s for one in seen if one.failure is None and one not in six), default=None)
    if any(one.failure is None for one in six) or four is None or silent < max(_LONG_S, 2 * four):
        return None
    return sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "{host} answered over IPv4 while IPv6 stayed silent; a mail program that tries IPv6 first may wait long.",
        ),
        host=own.host,
    )


def _ends_soon(reading: Reading) -> Sentence | None:
    for one in reading.evidence.gets(purpose="capport"):
        if one.as_expected and one.seconds_left is not None and one.seconds_left < _SOON_S:
            return sentence(
                QT_TRANSLATE_NOOP("Roampost", "Its access ends in {minutes} min; then it wants you to sign in again."),
                minutes=max(1, one.seconds_left // 60),
            )
    return None
