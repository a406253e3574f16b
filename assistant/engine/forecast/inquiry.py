"""DNS answers gathered as evidence, asked as if they were the DNS; what is not among them is noted as wanting."""

from collections.abc import Iterable

from assistant.model.observation import DnsLookup, Failure, RecordType

Question = tuple[str, RecordType]
"""A name, lower case without a trailing dot (for PTR an address), and which of its records."""

_NOTHING_THERE = frozenset({Failure.DNS_NXDOMAIN, Failure.DNS_NO_DATA})


def plain(name: str) -> str:
    """Return a name as it is asked for: lower case, no trailing dot."""
    return name.strip().lower().removesuffix(".")


def a_label(domain: str) -> str:
    """Return a domain in A-labels where it is one; else as it stands."""
    try:
        return plain(domain) if domain.isascii() else plain(domain.encode("idna").decode("ascii"))
    except UnicodeError:
        return plain(domain)


def unanswered(seen: DnsLookup) -> bool:
    """Tell whether nobody could say: neither an answer nor that there is none (RFC 7208 2.6.6)."""
    return seen.failure is not None and seen.failure not in _NOTHING_THERE


class Inquiry:
    """The answers of one run, with a notebook of what was read and what is wanting.

    Args:
        lookups: every look-up of the run, in the order in which they ended.

    Attributes:
        missing: questions that nobody has asked yet, in the order in which they came up.
        read: ids of the look-ups that were read.
    """

    def __init__(self, lookups: Iterable[DnsLookup]) -> None:
        self._answers = {(plain(one.name), one.record): one for one in lookups}
        self.missing: dict[Question, None] = {}
        self.read: dict[int, None] = {}

    def ask(self, name: str, record: RecordType) -> DnsLookup | None:
        """Return the look-up of a name's records; None, and noted as wanting, where it was not made."""
        question = (plain(name), record)
        seen = self._answers.get(question)
        if seen is None:
            self.missing[question] = None
        else:
            self.read[seen.id] = None
        return seen

    def ask_all(self, questions: Iterable[Question]) -> list[DnsLookup] | None:
        """Return the look-ups of all questions; None, and all that want noted, when one was not made."""
        seen = [self.ask(name, record) for name, record in questions]
        made = [one for one in seen if one is not None]
        return made if len(made) == len(seen) else None
