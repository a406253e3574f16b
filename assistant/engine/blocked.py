"""A port that does not open: is it this network, something else on the way, or the server itself?"""

from assistant.engine.case import Case
from assistant.engine.distance import Side, refusing_device, vanishing
from assistant.engine.domains import operator_of
from assistant.engine.finding import Finding
from assistant.engine.localnetwork import is_local, is_local_network_privacy
from assistant.engine.nat64 import reached_through
from assistant.engine.place import network_operators
from assistant.engine.reading import SILENCE_S, Reading
from assistant.model.finding import Restriction
from assistant.model.net import Endpoint
from assistant.model.observation import Failure, Observation, Role, TcpConnect
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

_UNSPOKEN = frozenset({Failure.TIMED_OUT, Failure.CANCELLED})
_TURNED_AWAY = frozenset({Failure.CONNECTION_REFUSED, Failure.ADMIN_PROHIBITED, Failure.HOST_UNREACHABLE})


def unconnected(case: Case, reading: Reading, endpoint: Endpoint) -> Finding | None:
    """Return why nobody opens an endpoint's port, None while too little is known."""
    failed = reading.failed_connect(endpoint)
    if failed is None:
        return None
    return (
        _this_computer(case, reading, endpoint, failed)
        or _turned_away(case, reading, endpoint)
        or _vanished(case, reading, endpoint)
        or _refused(reading, endpoint, failed)
        or _silent_so_far(case, reading, endpoint, failed)
    )


def _this_computer(case: Case, reading: Reading, endpoint: Endpoint, failed: TcpConnect) -> Finding | None:
    """What this computer's own system, or the kind of its network, keeps from being reached."""
    if is_local_network_privacy(failed, case.platform):
        said = sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "macOS does not let Roampost talk to {host}, which is on this local network. Allow it in "
                "System Settings, Privacy & Security, Local Network, then look again.",
            ),
            host=endpoint.host,
        )
        return Finding(Restriction.SERVER_UNREACHABLE, False, (failed,), said)
    through = reached_through(reading, failed)
    if through is not None:
        said = sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "This network speaks IPv6 alone, and your mail program is told the IPv4 address {host}. The server "
                "answers; it must be set by its name instead of the number.",
            ),
            host=failed.address.ip,
        )
        return Finding(Restriction.SERVER_UNREACHABLE, True, (failed, *through), said)
    return None


def waits_in_vain(case: Case, reading: Reading, endpoint: Endpoint) -> bool:
    """Tell whether an endpoint is kept out of reach by something that no waiting changes."""
    failed = reading.failed_connect(endpoint)
    return failed is not None and _this_computer(case, reading, endpoint, failed) is not None


def _turned_away(case: Case, reading: Reading, endpoint: Endpoint) -> Finding | None:
    """An ICMP message, or a router's refusal: whoever sent it decides."""
    for seen in reading.evidence.connects(host=endpoint.host, port=endpoint.port):
        if seen.failure not in _TURNED_AWAY or (seen.reporter is None and seen.failure is Failure.CONNECTION_REFUSED):
            continue
        if seen.reporter == seen.address.ip:
            return Finding(Restriction.SERVER_UNREACHABLE, True, (seen,), _by_the_server(endpoint))
        control = next(
            (
                other
                for other in reading.evidence.connects()
                if other.failure is None and other.address.ip == seen.address.ip
            ),
            None,
        )
        if control is not None:
            return Finding(Restriction.PORT_BLOCKED, True, (seen, control), _by_device(case, endpoint, seen.reporter))
    return None


def _vanished(case: Case, reading: Reading, endpoint: Endpoint) -> Finding | None:
    """A silence long enough, with controls around it."""
    for seen in reading.evidence.connects(host=endpoint.host, port=endpoint.port):
        if not reading.is_dropped(seen):
            continue
        controls = reading.controls_for(seen)
        assert controls is not None
        where = vanishing(reading, seen)
        if where is not None and where.side is Side.SERVER:
            return Finding(Restriction.SERVER_UNREACHABLE, True, (seen, *where.because), _by_the_server(endpoint))
        elsewhere = open_elsewhere(case, reading, seen)
        if where is not None:
            said = sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "This network does not let mail programs reach {host} on port {port}: what is sent there "
                    "vanishes at the device {device}, or right behind it.",
                ),
                host=endpoint.host,
                port=endpoint.port,
                device=where.device,
            )
            because: tuple[Observation, ...] = (seen, *controls)
            if elsewhere is not None:
                because += where.because
            return Finding(Restriction.PORT_BLOCKED, True, because, said)
        if elsewhere is not None:
            said = sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "Nothing comes back from {host} on port {port}, while {other} answers on that port from here: "
                    "either {host} lets nobody in there, or this network singles it out.",
                ),
                host=endpoint.host,
                port=endpoint.port,
                other=elsewhere.endpoint.host,
            )
            return Finding(Restriction.PORT_BLOCKED, False, (seen, *controls, elsewhere), said)
        return Finding(Restriction.PORT_BLOCKED, True, (seen, *controls))
    return None


def open_elsewhere(case: Case, reading: Reading, silent: TcpConnect) -> TcpConnect | None:
    """Return a connection to the same port of another operator's server, beyond this network.

    Only servers of the user's other accounts are ever asked. One in the visited network itself does not
    count: nothing on the way out was passed.
    """
    here, mine = network_operators(case), operator_of(silent.endpoint.host, case.registrable)
    for seen in reading.evidence.connects(port=silent.address.port):
        theirs = operator_of(seen.endpoint.host, case.registrable)
        if (
            seen.failure is None
            and seen.role not in {Role.LOCAL, Role.PORTAL}
            and seen.address.ip != silent.address.ip
            and not is_local(seen.address.ip)
            and theirs is not None
            and theirs != mine
            and theirs not in here
        ):
            return seen
    return None


def _refused(reading: Reading, endpoint: Endpoint, failed: TcpConnect) -> Finding | None:
    if failed.failure is not Failure.CONNECTION_REFUSED:
        return None
    nearby = reading.refused_nearby(endpoint)
    if not nearby:
        return Finding(Restriction.SERVER_UNREACHABLE, True, (failed,))
    device = refusing_device(reading, nearby[0])
    said = None
    if device is not None:
        said = _device_words(endpoint, device)
    return Finding(Restriction.PORT_BLOCKED, True, nearby, said)


def _silent_so_far(case: Case, reading: Reading, endpoint: Endpoint, failed: TcpConnect) -> Finding | None:
    if not case.finished or (failed.failure in _UNSPOKEN and failed.elapsed_s < SILENCE_S):
        # So short a silence is nothing yet.
        return None
    if is_local(failed.address.ip) and not case.tunnelled:
        return Finding(Restriction.SERVER_UNREACHABLE, False, (failed,), _private(endpoint, failed))
    neighbours = _provider_answers_elsewhere(reading)
    if failed.failure in _UNSPOKEN and neighbours is not None:
        return Finding(Restriction.PORT_BLOCKED, False, (failed, neighbours))
    return Finding(Restriction.SERVER_UNREACHABLE, False, (failed,))


def _provider_answers_elsewhere(reading: Reading) -> TcpConnect | None:
    """Return a connection to the provider's incoming server, when every submission port is silent."""
    for seen in reading.evidence.connects():
        if (
            seen.role in {Role.INCOMING, Role.CONTROL}
            and seen.failure is None
            and seen.endpoint.port not in {25, 465, 587}
        ):
            return seen
    return None


def _by_the_server(endpoint: Endpoint) -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "{host} itself, or its own network, lets nobody connect to port {port} from here; the network you are in "
            "is not the cause.",
        ),
        host=endpoint.host,
        port=endpoint.port,
    )


def _by_device(case: Case, endpoint: Endpoint, reporter: str | None) -> Sentence | None:
    if reporter is None:
        return None
    if reporter in case.snapshot.addresses:
        return sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "A firewall on this computer does not let mail programs reach {host} on port {port}.",
            ),
            host=endpoint.host,
            port=endpoint.port,
        )
    return _device_words(endpoint, reporter)


def _device_words(endpoint: Endpoint, device: str) -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "This network does not let mail programs reach {host} on port {port}: the device {device} on the way "
            "turns them away.",
        ),
        host=endpoint.host,
        port=endpoint.port,
        device=device,
    )


def _private(endpoint: Endpoint, failed: TcpConnect) -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "{host} has the private address {address}: it can be reached inside its own network, or over that "
            "network's VPN, and not from here.",
        ),
        host=endpoint.host,
        address=failed.address.ip,
    )
