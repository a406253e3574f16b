"""A DNS written by hand: what is asked of it in rounds, as a run asks the real one."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from assistant.engine.forecast.inquiry import Inquiry, Question
from assistant.model.observation import DnsLookup, Failure, RecordType

T = TypeVar("T")
Zone = Mapping[str, str | tuple[str, ...] | Failure]
"""``TYPE name`` to its value, its values, or its failure; all else is NXDOMAIN."""

MAX_ROUNDS = 12


def answer(zone: Zone, question: Question, number: int) -> DnsLookup:
    name, record = question
    found = zone.get(f"{record.value} {name}", Failure.DNS_NXDOMAIN)
    failure = found if isinstance(found, Failure) else None
    answers = () if isinstance(found, Failure) else (found,) if isinstance(found, str) else found
    return DnsLookup(
        id=number, started_s=0.0, elapsed_s=0.0, name=name, record=record, answers=answers, failure=failure
    )


def in_rounds(zone: Zone, ask: Callable[[Inquiry], T]) -> tuple[T, list[list[Question]]]:
    """Ask, look up what was wanting, ask again, until nothing is; returns what was found and what each round asked."""
    made: list[DnsLookup] = []
    rounds: list[list[Question]] = []
    while True:
        inquiry = Inquiry(made)
        found = ask(inquiry)
        if not inquiry.missing:
            return found, rounds
        assert len(rounds) < MAX_ROUNDS, rounds
        rounds.append(list(inquiry.missing))
        made += [answer(zone, one, len(made) + index) for index, one in enumerate(inquiry.missing, 1)]


def lookups(rounds: list[list[Question]]) -> list[str]:
    return [f"{record.value} {name}" for one in rounds for name, record in one]


__all__ = ["MAX_ROUNDS", "RecordType", "Zone", "answer", "in_rounds", "lookups"]
