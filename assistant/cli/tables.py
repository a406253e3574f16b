"""Loads the tables that say what error texts mean; light, since ``explain`` must answer at once."""

import sys
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from assistant.engine.explain.rules import Rules, compile_rules
from assistant.host.policy.place import LINUX_FOLDER
from assistant.host.resources import resource

if TYPE_CHECKING:
    # Loading the policy's types takes a moment that most computers need not spend.
    from assistant.model.policy import ErrorText


def explain_rules(own: "Iterable[ErrorText]" = ()) -> Rules:
    """Return the rules of the tables that come with Roampost.

    Args:
        own: what the organisation's servers say beyond them.
    """
    folder = resource("explain")
    tables = {entry.name: entry.read_bytes() for entry in folder.iterdir() if entry.is_file()}
    own = tuple(own)
    if own:
        # Few organisations say anything of their own.
        from assistant.engine.explain.house import NAME, house_table

        tables[NAME] = house_table(own)
    return compile_rules(tables)


@lru_cache(maxsize=1)
def shared_rules(own: "tuple[ErrorText, ...]" = ()) -> Rules:
    """Return the rules for one who asks again and again, from whatever thread: compiled once, and completed.

    Every diagnosis wants them. Made anew each time, in a thread of its own, they leave holes in the memory: it grows.

    Args:
        own: as for `explain_rules`.
    """
    rules = explain_rules(own)
    rules.lexicon.complete()
    return rules


def own_error_texts() -> "tuple[ErrorText, ...]":
    """Return what the policy of this computer says of error texts; looks no further where there is no policy."""
    if sys.platform == "linux" and not LINUX_FOLDER.is_dir():
        return ()
    # As above.
    from assistant.host.paths import paths
    from assistant.host.policy.sources import read_policy, whole_source

    return read_policy(whole_source(paths().state), None).policy.error_texts
