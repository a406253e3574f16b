"""Is this the provider's own network? What its server does tells first, what was learned second, names third."""

from dataclasses import dataclass
from enum import StrEnum

from assistant.engine.baseline import is_home
from assistant.engine.case import Case
from assistant.engine.domains import operator_of
from assistant.engine.reading import RELAYING, Reading
from assistant.engine.reverse_name import is_dynamic_name, line_suffix
from assistant.model.baseline import ServerBaseline
from assistant.model.observation import Exchange, RecipientClass, RecordType
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

_RELAY_PORT = 25


class Ground(StrEnum):
    """On what it rests whether this is the provider's own network."""

    BEHAVIOUR = "behaviour"
    LEARNED = "learned"
    NAMES = "names"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Whether this is the provider's own network, and why that is thought.

    Attributes:
        own: None where nothing tells.
        ground: what it rests on.
        because: for people; None where names alone tell, which are shown anyway.
    """

    own: bool | None
    ground: Ground
    because: Sentence | None = None


def relays_without_login(case: Case, reading: Reading) -> Exchange | None:
    """Return the configured server's answer to the outside recipient without any log-in, if there is one."""
    endpoint = case.configured
    if endpoint is None or case.recipient is None or case.recipient_class is not RecipientClass.OUTSIDE:
        return None
    return reading.answers(
        endpoint,
        account=case.account.label,
        sender=case.account.address,
        recipient=case.recipient,
    )


def is_confirmed(case: Case, reading: Reading) -> bool | None:
    """Tell whether the reverse name leads back to the address: False when it leads elsewhere, None when not known.

    Whoever runs an address block writes what he likes into its reverse names; only the name's owner can confirm one.
    """
    if case.reverse_name is None or case.public_address is None:
        return None
    for seen in reading.evidence.lookups(name=case.reverse_name, record=RecordType.ADDRESS):
        if seen.answers:
            return case.public_address in seen.answers
    return None


def own_line_suffix(case: Case, reading: Reading) -> str | None:
    """Return what this line's confirmed reverse name ends in, None without one."""
    if case.reverse_name is None or not is_confirmed(case, reading):
        return None
    return line_suffix(case.reverse_name, case.public_address, case.registrable)


def standing(case: Case, reading: Reading) -> Standing:
    """Tell whether this is the provider's own network, with the reason.

    That the server takes mail without a log-in decides; that it does not, decides last, since a provider may let in
    only some of its own network, or nobody any more.
    """
    answer = relays_without_login(case, reading)
    if answer is not None and answer.accepted and not _opened_by_pop(case):
        return _let_in(case, reading)
    learned = _learned(case, reading)
    if learned is not None:
        return Standing(own=True, ground=Ground.LEARNED, because=learned)
    mine = case.provider_operators()
    reverse = _reverse_operator(case, reading)
    if reverse is not None:
        return Standing(own=reverse in mine, ground=Ground.NAMES)
    named = operator_of(case.snapshot.dns_domain or "", case.registrable)
    if answer is not None and _is_turned_away(answer, reading):
        if named is not None and named in mine:
            # Refused although the network bears the provider's name: the names and the deed contradict each other.
            return Standing(own=None, ground=Ground.NOTHING)
        return Standing(own=False, ground=Ground.BEHAVIOUR, because=_turned_away(case))
    return Standing(own=True if named is not None and named in mine else None, ground=Ground.NAMES)


def _is_turned_away(answer: Exchange, reading: Reading) -> bool:
    """Tell whether a refusal is of the network: a submission port wants a log-in everywhere (RFC 6409 section 4.3)."""
    return answer.endpoint.port == _RELAY_PORT and answer.refused and reading.says(answer) in RELAYING


def _let_in(case: Case, reading: Reading) -> Standing:
    """The server relays from here without a log-in: its own network, a listed one, or an open relay."""
    mine = case.provider_operators()
    elsewhere = _refused_elsewhere(case)
    because = _relays_here_only(case) if elsewhere else None
    ground = Ground.BEHAVIOUR if elsewhere else Ground.NAMES
    reverse = _reverse_operator(case, reading)
    named = operator_of(case.snapshot.dns_domain or "", case.registrable)
    if reverse is not None:
        if reverse in mine:
            return Standing(own=True, ground=ground, because=because)
        if reverse in _other_organisations(case) or named == reverse:
            # An organisation that names its network as well as its addresses: the provider has listed it.
            return Standing(own=False, ground=Ground.NAMES)
        if not is_dynamic_name(case.reverse_name or "", case.public_address):
            return Standing(own=None if elsewhere else False, ground=Ground.NAMES)
        if elsewhere and not _has_other_home(case):
            # Nobody lists an address that changes; many a provider's lines go by a name of their own.
            return Standing(own=True, ground=Ground.BEHAVIOUR, because=because)
        return Standing(own=None, ground=Ground.NOTHING)
    if named is None or named in mine:
        return Standing(own=True, ground=Ground.BEHAVIOUR, because=because)
    return Standing(own=False if named in _other_organisations(case) else None, ground=Ground.NAMES)


def _of_own_server(case: Case) -> tuple[ServerBaseline, ...]:
    return case.memory.of(case.configured.host) if case.configured is not None else ()


def _refused_elsewhere(case: Case) -> bool:
    """Tell whether the server is known to refuse elsewhere what it takes here, so that it is no open relay."""
    return any(one.refused_utc is not None and one.network != case.memory.network for one in _of_own_server(case))


def _opened_by_pop(case: Case) -> bool:
    """Tell whether a POP3 log-in, the mail program's own perhaps, may be what lets this computer in."""
    return any(one.after_pop for one in _of_own_server(case))


def _has_other_home(case: Case) -> bool:
    return any(one.own_network and is_home(one) and one.network != case.memory.network for one in _of_own_server(case))


def homes(case: Case) -> tuple[ServerBaseline, ...]:
    """Return the networks that were shown to be the provider's own: let in there, refused on another."""
    known = _of_own_server(case)
    return tuple(
        one
        for one in known
        if is_home(one) and any(other.refused_utc and other.network != one.network for other in known)
    )


def _learned(case: Case, reading: Reading) -> Sentence | None:
    """Return why this network is known to be the provider's from before, None where it is not."""
    shown = homes(case)
    suffix = own_line_suffix(case, reading)
    same_line = [one for one in shown if suffix is not None and one.line_suffix == suffix]
    if same_line:
        return sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "Your address's name ends in {suffix}, as it did where {host} took your mail without a sign-in.",
            ),
            suffix=suffix or "",
            host=same_line[0].endpoint.host,
        )
    here = [one for one in shown if case.memory.network is not None and one.network == case.memory.network]
    # Marks repeat (routers of one make): a confirmed name of another line takes the network for another.
    here = [one for one in here if suffix is None or one.line_suffix in {None, suffix}]
    if not here:
        return None
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "From this network {host} took your mail without a sign-in before."),
        host=here[0].endpoint.host,
    )


def _reverse_operator(case: Case, reading: Reading) -> str | None:
    if case.reverse_name is None or is_confirmed(case, reading) is False:
        return None
    return operator_of(case.reverse_name, case.registrable)


def _other_organisations(case: Case) -> frozenset[str]:
    return frozenset(
        found
        for domain in case.own_domains
        if domain != case.account.domain and (found := operator_of(domain, case.registrable))
    )


def _relays_here_only(case: Case) -> Sentence:
    host = case.configured.host if case.configured is not None else ""
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "{host} takes your mail from here without a sign-in, and refused it elsewhere."),
        host=host,
    )


def _turned_away(case: Case) -> Sentence:
    host = case.configured.host if case.configured is not None else ""
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "{host} does not take your mail from here without a sign-in."), host=host
    )
