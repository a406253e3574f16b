"""Reads error texts and returned messages for whoever wants to know which account they are about, and what follows."""

from email.parser import BytesHeaderParser
from email.policy import compat32
from email.utils import getaddresses
from typing import Final

from assistant.engine.explain.action import NEXT, STEPS, Step
from assistant.engine.explain.explain import Rules, explain, explain_message, looks_like_message
from assistant.session.pasted import Pasted

_HEAD_OCTETS: Final = 65_536
_MOST_ADDRESSES: Final = 20
_NO_DIAGNOSIS: Final = frozenset({Step.CHECK_RECIPIENT, Step.ASK_RECIPIENT, Step.CHECK_SENDER, Step.CHANGE_MESSAGE})


def read_error(text: str, rules: Rules) -> Pasted:
    """Read an error text or a whole returned message; anything can be read, though it may mean nothing.

    Args:
        text: as it was pasted, dropped or read out of a file.
        rules: what error texts mean.
    """
    octets = text.encode("utf-8", "replace")
    whole = looks_like_message(octets)
    found = explain_message(octets, rules) if whole else explain(text, rules)
    rejected, follows = found.fields.rejected, STEPS[found.category]
    return Pasted(
        summary=found.summary,
        instead=NEXT[follows] if follows in _NO_DIAGNOSIS else None,
        recipient=rejected if rejected and "@" in rejected else None,
        server=found.fields.server.lower() if found.fields.server else None,
        account=found.fields.account,
        returned_to=_returned_to(octets) if whole else frozenset(),
    )


def _returned_to(octets: bytes) -> frozenset[str]:
    head = BytesHeaderParser(policy=compat32).parsebytes(octets[:_HEAD_OCTETS])
    fields = [str(field) for name in ("To", "Delivered-To") for field in head.get_all(name, ())][:_MOST_ADDRESSES]
    return frozenset(address.lower() for _, address in getaddresses(fields)[:_MOST_ADDRESSES] if "@" in address)
