"""What stands behind a verdict, line by line, for whoever asks "why do you think so?". No Qt."""

from assistant.model.finding import AccountDiagnosis, Effort, NetworkView, Restriction
from assistant.model.net import PortState
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.ui import wording


def behind(network: NetworkView | None, current: AccountDiagnosis) -> tuple[Sentence, ...]:
    """Say whom the server lets in, what network this is and why, what becomes of the ports, and what it took."""
    lines = list(restriction(current))
    if network is not None:
        lines.extend(network.because)
    lines.extend(ports(network))
    if current.effort is not None:
        lines.extend(effort(current.effort))
    return tuple(lines)


def restriction(current: AccountDiagnosis) -> tuple[Sentence, ...]:
    """Say whom a server lets in that is restricted by location."""
    where = current.verdict.location
    return (wording.location(where),) if where is not None else ()


def ports(network: NetworkView | None) -> tuple[Sentence, ...]:
    """Say what becomes of the mail ports, those of which anything is known."""
    if network is None:
        return ()
    return tuple(
        sentence(QT_TRANSLATE_NOOP("Roampost", "Port {port}: {state}"), port=port, state=wording.port_state(state))
        for port, state in network.ports
        if state is not PortState.UNKNOWN
    )


def effort(spent: Effort) -> tuple[Sentence, ...]:
    """Say what a diagnosis asked of the servers and why, beside what it might have."""
    took = sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "What it took: rounds of questions {rounds}, mail transactions {transactions}, log-ins {logins}; "
            "no message was sent.",
        ),
        rounds=spent.rounds,
        transactions=spent.transactions,
        logins=spent.logins,
    )
    plan = (
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "Round {number}: {because}"),
            number=number,
            because=one.because,
        )
        for number, one in enumerate(spent.plan, start=1)
    )
    connections = (
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "{host}: connections {opened}, of {most} at most."),
            host=host,
            opened=opened,
            most=spent.most_connections,
        )
        for host, opened in spent.connections
    )
    return (took, *plan, *connections)


def causes(found: tuple[Restriction, ...]) -> Sentence | None:
    """Say all that is in the way in the order in which it must be solved; None where it is one thing only."""
    if len(found) < 2:
        return None
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "More than one thing is in the way. To be solved in this order: {causes}."),
        causes=_one_after_the_other(found),
    )


def _one_after_the_other(found: tuple[Restriction, ...]) -> Sentence:
    first, *rest = found
    if not rest:
        return wording.cause(first)
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "{first}, then {rest}"),
        first=wording.cause(first),
        rest=_one_after_the_other(tuple(rest)),
    )
