"""SPF (RFC 7208) evaluated from look-ups already made, by pyspf, which is never let near a resolver.

pyspf asks the DNS through one method of its `query`, and that through a global of its module. The method is
replaced here in a class of our own, so that evaluations in several threads share nothing; the global is replaced
once and for all by one that refuses, so that no path leads to pyspf's own resolver.
"""

import warnings
from enum import StrEnum
from functools import cache
from typing import Any, Final, NoReturn

from assistant.engine.forecast.inquiry import Inquiry, unanswered
from assistant.model.observation import RecordType

LONGEST_TEXT: Final = 2048
"""Longer TXT records are not kept whole; one that reaches this is not evaluated."""
_LONGEST_LABEL = 63
_NEUTRAL = ((b"v=spf1 ?all",),)


class SpfResult(StrEnum):
    """The results of RFC 7208 section 2.6."""

    PASS = "pass"  # noqa: S105 - the RFC's word, no secret
    NONE = "none"
    NEUTRAL = "neutral"
    TEMPERROR = "temperror"
    SOFTFAIL = "softfail"
    PERMERROR = "permerror"
    FAIL = "fail"


SEVERITY: Final = tuple(SpfResult)
"""From what serves the sender best to what serves worst."""


def load() -> None:
    """Load pyspf and dnspython: a fifth of a second that should pass in a thread before the first evaluation."""
    _offline()


def _refuse(name: str, qtype: str, *_: object) -> NoReturn:
    raise RuntimeError(f"pyspf asked the DNS itself: {qtype} {name}")


@cache
def _offline() -> Any:  # pyspf has no types
    """Return pyspf's `query` with its look-ups answered from an `Inquiry`, and the module's resolver taken out."""
    with warnings.catch_warnings():
        # pyspf 2.0.14 has escapes in plain strings that later Pythons warn of when they compile it.
        warnings.simplefilter("ignore", SyntaxWarning)
        warnings.simplefilter("ignore", DeprecationWarning)
        # Loaded when first needed: with dnspython it takes a fifth of a second, which start-up must not pay.
        import spf  # type: ignore[import-untyped] # pyspf has no types
    spf.DNSLookup = _refuse

    class Offline(spf.query):  # type: ignore[misc] # pyspf has no types
        """One evaluation over the answers of an `Inquiry`."""

        def __init__(self, inquiry: Inquiry, *, address: str, sender: str, helo: str) -> None:
            self.inquiry = inquiry
            self.wanting = False
            super().__init__(i=address, s=sender, h=helo)

        def dns(self, name: str, qtype: str, cnames: object = None, ignore_void: bool = False) -> list[Any]:
            """Answer from the evidence. A question not asked yet counts as *no match*, so that all come to light."""
            asked = str(name).lower().removesuffix(".")
            if not all(0 < len(label) <= _LONGEST_LABEL for label in asked.split(".")):
                return []
            record = RecordType(qtype)
            seen = self.inquiry.ask(self.c if record is RecordType.PTR else asked, record)
            if seen is None:
                self.wanting = True
                return list(_NEUTRAL) if record is RecordType.TXT else []
            if unanswered(seen):
                raise spf.TempError(f"no answer for {qtype} {asked}")
            if not seen.answers and not ignore_void:
                self.void_lookups += 1
                if self.void_lookups > spf.MAX_VOID_LOOKUPS:
                    raise spf.PermError("too many look-ups without an answer (RFC 7208 section 4.6.4)")
            match record:
                case RecordType.TXT:
                    if any(len(one) >= LONGEST_TEXT and one[:6].lower() == "v=spf1" for one in seen.answers):
                        raise spf.TempError("the record is too long to have been read whole")
                    return [(one.encode(),) for one in seen.answers]
                case RecordType.MX:
                    return list(enumerate(seen.answers))
                case _:
                    return list(seen.answers)

        def get_explanation(self, spec: str) -> None:
            """Ask for no explanation (``exp=``): only a refusal would show it."""

    return Offline


def evaluate(inquiry: Inquiry, *, address: str, sender: str, helo: str) -> SpfResult | None:
    """Return what a receiver would find (check_host of RFC 7208 section 4); None while look-ups are wanting.

    Args:
        inquiry: the answers; takes note of what was read and of what is wanting.
        address: numeric address from which the message would come.
        sender: reverse-path, never empty.
        helo: name the server says in EHLO.
    """
    query = _offline()(inquiry, address=address, sender=sender, helo=helo)
    try:
        found = str(query.check()[0])
    except (ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError):
        # Anybody may publish anything: what makes pyspf stumble is a record with a fault (RFC 7208 2.6.7).
        found = SpfResult.PERMERROR
    if query.wanting:
        return None
    return SpfResult(found) if found in SEVERITY else SpfResult.PERMERROR


def worst(results: list[SpfResult]) -> SpfResult:
    """Return the result that serves the sender worst.

    Raises:
        ValueError: there is none.
    """
    return max(results, key=SEVERITY.index)
