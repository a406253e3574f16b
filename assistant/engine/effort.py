"""What a diagnosis asked of servers for one account: rounds, mail transactions, log-ins and connections, counted."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from assistant.model.finding import Effort, Round
from assistant.model.observation import Evidence, Exchange, Step

MOST_CONNECTIONS: Final = 16
"""How many connections one account's examination may open to one host.

The longest honest run needs them: four addresses of the configured port and two of each of three others, five other
ports as controls, and one of these once more. Usual runs need three to six. Attempts that travel a bounded number of
hops only are no connections to the host and have a bound of their own.
"""

_LOG_INS: Final = frozenset({Step.AUTH, Step.POP_LOGIN})
_NOT_LOOKED_AT: Final = frozenset({500, 501, 502, 503, 504})
"""Replies to an AUTH that was not looked at, so that it was no log-in (RFC 4954 section 4, RFC 5321 section 4.2.4)."""


def spent(evidence: Evidence, *, account: str, plan: Iterable[Round]) -> Effort:
    """Count what was asked for an account.

    A mail transaction begins with MAIL, whether or not it was answered (RFC 5321 section 3.3).

    Args:
        evidence: all observations of the run.
        account: label of the account.
        plan: the rounds so far.
    """
    asked = [one for one in evidence.exchanges() if one.account == account]
    opened = Counter(one.endpoint.host for one in evidence.connects() if one.account == account)
    rounds = tuple(plan)
    return Effort(
        rounds=len(rounds),
        transactions=sum(one.step is Step.MAIL for one in asked),
        logins=sum(_is_login(one) for one in asked),
        connections=tuple(sorted(opened.items(), key=lambda pair: (-pair[1], pair[0]))),
        most_connections=MOST_CONNECTIONS,
        plan=rounds,
    )


def _is_login(one: Exchange) -> bool:
    if one.step not in _LOG_INS:
        return False
    return not (one.step is Step.AUTH and one.reply is not None and one.reply.code in _NOT_LOOKED_AT)
