"""Where on its way does the message stop? The picture at the top, from what is known so far. No Qt."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from assistant.model.finding import AccountDiagnosis, Restriction
from assistant.model.mail import SendingAccount
from assistant.model.net import NetworkKind
from assistant.model.observation import (
    DnsLookup,
    Exchange,
    HttpGet,
    Observation,
    RecipientClass,
    Role,
    TcpConnect,
    TlsHandshake,
)
from assistant.model.observation import Step as Said
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.session.steps import State, Step
from assistant.ui import evidence, facts, wording
from assistant.ui.picture import Place, RouteView, StopState, StopView
from assistant.ui.views import EvidenceRow

_BREAKS: Final = {
    Restriction.AUTHENTICATION_REQUIRED: (Place.SERVER, QT_TRANSLATE_NOOP("Roampost", "wants you to sign in")),
    Restriction.TLS_REQUIRED: (Place.SERVER, QT_TRANSLATE_NOOP("Roampost", "wants an encrypted connection")),
    Restriction.POP_BEFORE_SMTP: (Place.SERVER, QT_TRANSLATE_NOOP("Roampost", "wants you to fetch mail first")),
    Restriction.LOCATION_RESTRICTED: (Place.SERVER, QT_TRANSLATE_NOOP("Roampost", "refuses mail from here")),
    Restriction.SENDER_RESTRICTED: (Place.SERVER, QT_TRANSLATE_NOOP("Roampost", "refuses your sender address")),
    Restriction.AUTHENTICATION_FAILED: (Place.SERVER, QT_TRANSLATE_NOOP("Roampost", "refuses the password")),
    Restriction.PASSWORD_METHOD_DISABLED: (Place.SERVER, QT_TRANSLATE_NOOP("Roampost", "refuses this password")),
    Restriction.PORT_BLOCKED: (Place.NETWORK, QT_TRANSLATE_NOOP("Roampost", "blocks the port")),
    Restriction.INTERCEPTED: (Place.NETWORK, QT_TRANSLATE_NOOP("Roampost", "answers in the server’s place")),
    Restriction.CAPTIVE_PORTAL: (Place.NETWORK, QT_TRANSLATE_NOOP("Roampost", "wants you to sign in first")),
    Restriction.ADDRESS_BLOCKLISTED: (Place.SERVER, QT_TRANSLATE_NOOP("Roampost", "refuses this network’s address")),
    Restriction.CERTIFICATE_UNTRUSTED: (Place.SERVER, QT_TRANSLATE_NOOP("Roampost", "cannot prove who it is")),
    Restriction.SILENT_DROP: (Place.RECIPIENT, QT_TRANSLATE_NOOP("Roampost", "mail does not arrive")),
    Restriction.SERVER_UNREACHABLE: (Place.SERVER, QT_TRANSLATE_NOOP("Roampost", "cannot be reached")),
    Restriction.NAME_NOT_FOUND: (Place.SERVER, QT_TRANSLATE_NOOP("Roampost", "its name is not found")),
    Restriction.OFFLINE: (Place.NETWORK, QT_TRANSLATE_NOOP("Roampost", "no connection")),
    Restriction.RATE_LIMITED: (Place.SERVER, QT_TRANSLATE_NOOP("Roampost", "asks you to wait")),
    Restriction.ACCOUNT_LOCKED: (Place.SERVER, QT_TRANSLATE_NOOP("Roampost", "has locked the account")),
    Restriction.RECIPIENT_REFUSED: (Place.RECIPIENT, QT_TRANSLATE_NOOP("Roampost", "is refused")),
}
"""Where each obstacle stands in the way, and what that stop does."""
_KEPT_OFF: Final = frozenset(
    {
        Restriction.OFFLINE,
        Restriction.SERVER_UNREACHABLE,
        Restriction.NAME_NOT_FOUND,
        Restriction.SILENT_DROP,
        Restriction.RECIPIENT_REFUSED,
    }
)
"""Obstacles before which a message does not even get to the stop that they are shown at."""
_ROLES: Final = {
    Place.COMPUTER: QT_TRANSLATE_NOOP("Roampost", "This computer"),
    Place.NETWORK: QT_TRANSLATE_NOOP("Roampost", "This network"),
    Place.SERVER: QT_TRANSLATE_NOOP("Roampost", "Outgoing server"),
    Place.RECIPIENT: QT_TRANSLATE_NOOP("Roampost", "Recipient"),
}
_LOCAL_PURPOSES: Final = frozenset({"portal", "capport"})
_Stand = tuple[StopState, Sentence, bool]


def route(state: State) -> RouteView:
    """Draw the way of a message: by the verdict once there is one, before that by what was seen so far."""
    current = state.current if state.step is not Step.LOOKING else None
    decided = current is not None and current.verdict.restriction is not Restriction.UNKNOWN
    stands = _judged(state, current) if current is not None and decided else _so_far(state)
    return RouteView(
        stops=tuple(
            StopView(
                place=place,
                state=stands[place][0],
                role=sentence(_ROLES[place]),
                name=_name(state, place),
                words=stands[place][1],
                reached=stands[place][2],
                said=_said(state, place),
            )
            for place in Place
        )
    )


def rows(state: State) -> tuple[EvidenceRow, ...]:
    """Put what was seen for the account asked about into words, each with the stops that it tells of."""
    return tuple(replace(evidence.row(one), at=places(one, state)) for one in _own(state))


def places(seen: Observation, state: State) -> frozenset[Place]:
    """Tell which stops an observation tells of."""
    match seen:
        case DnsLookup():
            return frozenset({_place_of_name(seen.name, state)})
        case HttpGet():
            return frozenset({Place.NETWORK if seen.purpose in _LOCAL_PURPOSES else Place.SERVER})
        case TcpConnect() | TlsHandshake() | Exchange() if seen.role in {Role.LOCAL, Role.CONTROL, Role.PORTAL}:
            return frozenset({Place.NETWORK})
        case Exchange() if seen.step is Said.RCPT and seen.recipient == _recipient(state):
            return frozenset({Place.SERVER, Place.RECIPIENT})
        case _:
            return frozenset({Place.SERVER})


def _place_of_name(name: str, state: State) -> Place:
    account, recipient = state.account, _recipient(state)
    if recipient is not None and name == recipient.rpartition("@")[2]:
        return Place.RECIPIENT
    if account is None:
        return Place.NETWORK
    hosts = {side.host for side in (account.outgoing, account.incoming) if side is not None}
    own = name in hosts or name == account.domain or name.endswith(f".{account.domain}")
    return Place.SERVER if own else Place.NETWORK


def _own(state: State) -> Iterable[Observation]:
    label = state.account.label if state.account is not None else ""
    return (one for one in state.seen if one.account in ("", label))


def _recipient(state: State) -> str | None:
    current = state.current
    return current.recipient if current is not None and current.recipient is not None else state.recipient


# -- once there is a verdict ---------------------------------------------------------------------


def _judged(state: State, current: AccountDiagnosis) -> dict[Place, _Stand]:
    verdict = current.verdict
    causes = () if verdict.restriction is Restriction.NONE else verdict.causes or (verdict.restriction,)
    broken: dict[Place, tuple[Restriction, Sentence]] = {}
    for cause in causes:
        known = _BREAKS.get(cause)
        if known is not None:
            broken.setdefault(known[0], (cause, sentence(known[1])))
    way = tuple(Place)
    first = next((index for index, place in enumerate(way) if place in broken), len(way))
    stands: dict[Place, _Stand] = {}
    for index, place in enumerate(way):
        if place in broken:
            cause, words = broken[place]
            stands[place] = (
                StopState.BROKEN if verdict.proven else StopState.UNCERTAIN,
                words if verdict.proven else _most_likely(words),
                index == first and cause not in _KEPT_OFF,
            )
        elif index < first:
            stands[place] = _passed(place, state, current)
        else:
            stands[place] = (StopState.UNKNOWN, sentence(QT_TRANSLATE_NOOP("Roampost", "not reached")), False)
    return stands


def _passed(place: Place, state: State, current: AccountDiagnosis) -> _Stand:
    works = current.verdict.restriction is Restriction.NONE
    match place:
        case Place.COMPUTER:
            return _computer()
        case Place.NETWORK if works:
            return StopState.FINE, _connected(), True
        case Place.NETWORK:
            stand = _network_so_far(state)
            return stand if stand[0] is StopState.FINE else (StopState.UNKNOWN, _not_known(), True)
        case Place.RECIPIENT if current.recipient is None:
            return StopState.UNKNOWN, sentence(QT_TRANSLATE_NOOP("Roampost", "nobody named yet")), False
        case Place.RECIPIENT:
            words = sentence(QT_TRANSLATE_NOOP("Roampost", "mail is taken on"))
        case Place.SERVER if current.verdict.restriction is Restriction.RECIPIENT_REFUSED:
            words = _answers()
        case Place.SERVER:
            words = _takes()
    if works and not current.verdict.proven:
        return StopState.UNCERTAIN, _most_likely(words), True
    return StopState.FINE, words, True


# -- before there is a verdict -------------------------------------------------------------------


def _so_far(state: State) -> dict[Place, _Stand]:
    server = _server_so_far(state)
    taken = server[0] is StopState.FINE
    if taken:
        recipient: _Stand = (StopState.FINE, sentence(QT_TRANSLATE_NOOP("Roampost", "mail is taken on")), True)
    elif _recipient(state) is None and not state.running:
        recipient = (StopState.UNKNOWN, sentence(QT_TRANSLATE_NOOP("Roampost", "nobody named yet")), False)
    else:
        recipient = (StopState.UNKNOWN, _not_known(), False)
    return {
        Place.COMPUTER: _computer(),
        Place.NETWORK: _network_so_far(state),
        Place.SERVER: server,
        Place.RECIPIENT: recipient,
    }


def _network_so_far(state: State) -> _Stand:
    if state.network is not None and state.network.captive_portal:
        return StopState.BROKEN, sentence(_BREAKS[Restriction.CAPTIVE_PORTAL][1]), True
    for one in _own(state):
        match one:
            case TcpConnect(failure=None, pending=False, hop_limit=None) if one.role is not Role.LOCAL:
                return StopState.FINE, _connected(), True
            case HttpGet(purpose="portal", as_expected=True):
                return StopState.FINE, _connected(), True
            case _:
                pass
    return (*_open(state), state.network is not None)


def _server_so_far(state: State) -> _Stand:
    """Tell how the configured server stands: its first answer to the account's own question decides."""
    account = state.account
    state_of, words = _open(state)
    reached = False
    if account is None or account.outgoing is None:
        return state_of, words, reached
    for one in _own(state):
        match one:
            case DnsLookup(name=name, failure=failure) if name == account.outgoing.host and failure is not None:
                state_of, words = StopState.UNCERTAIN, wording.failure(failure)
            case TcpConnect(role=Role.CONFIGURED, hop_limit=None, pending=False, failure=failure):
                if failure is None:
                    state_of, words, reached = StopState.TRYING, _answers(), True
                elif not reached:
                    state_of, words = StopState.UNCERTAIN, wording.failure(failure)
            case TlsHandshake(role=Role.CONFIGURED, failure=failure) if failure is not None:
                state_of, words = StopState.UNCERTAIN, wording.failure(failure)
            case Exchange(role=Role.CONFIGURED) if _asked(one, account):
                return *_answered(one), True
            case _:
                pass
    if state_of is StopState.TRYING and not state.running:
        state_of = StopState.UNKNOWN
    return state_of, words, reached


def _asked(one: Exchange, account: SendingAccount) -> bool:
    """Tell whether this is the question that sending a message would ask, answered."""
    return (
        one.step is Said.RCPT
        and one.recipient_class is RecipientClass.OUTSIDE
        and one.sender == account.address
        and not one.after_pop
        and one.reply is not None
    )


def _answered(one: Exchange) -> tuple[StopState, Sentence]:
    if one.accepted:
        return StopState.FINE, _takes()
    if one.reply is not None and one.reply.code < 500:
        return StopState.UNCERTAIN, sentence(QT_TRANSLATE_NOOP("Roampost", "refuses for now"))
    return StopState.BROKEN, sentence(QT_TRANSLATE_NOOP("Roampost", "refuses"))


def _open(state: State) -> tuple[StopState, Sentence]:
    if state.running:
        return StopState.TRYING, sentence(QT_TRANSLATE_NOOP("Roampost", "being tried"))
    return StopState.UNKNOWN, _not_known()


# -- names and words -----------------------------------------------------------------------------


def _name(state: State, place: Place) -> Sentence | None:
    account, network = state.account, state.network
    match place:
        case Place.COMPUTER if account is not None and account.program is not None:
            return wording.plain(wording.program(account))
        case Place.NETWORK if network is not None and (
            network.name or network.domain or network.kind is not NetworkKind.UNKNOWN
        ):
            return wording.network(network)
        case Place.SERVER if account is not None and account.outgoing is not None:
            return wording.plain(account.outgoing.host)
        case Place.RECIPIENT:
            recipient = _recipient(state)
            return wording.plain(recipient) if recipient is not None else None
        case _:
            return None


def _said(state: State, place: Place) -> tuple[Sentence, ...]:
    account, network, current = state.account, state.network, state.current
    match place:
        case Place.COMPUTER if account is not None and account.outgoing is not None:
            return (wording.sends_through(account.outgoing),)
        case Place.NETWORK if network is not None:
            return (*network.because, *facts.ports(network))
        case Place.SERVER if current is not None:
            return facts.restriction(current)
        case _:
            return ()


def _computer() -> _Stand:
    return StopState.FINE, sentence(QT_TRANSLATE_NOOP("Roampost", "ready")), True


def _most_likely(words: Sentence) -> Sentence:
    return sentence(QT_TRANSLATE_NOOP("Roampost", "most likely: {what}"), what=words)


def _connected() -> Sentence:
    return sentence(QT_TRANSLATE_NOOP("Roampost", "connected"))


def _answers() -> Sentence:
    return sentence(QT_TRANSLATE_NOOP("Roampost", "answers"))


def _takes() -> Sentence:
    return sentence(QT_TRANSLATE_NOOP("Roampost", "takes your mail"))


def _not_known() -> Sentence:
    return sentence(QT_TRANSLATE_NOOP("Roampost", "not known yet"))
