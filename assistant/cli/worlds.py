"""Which world a command works in: this computer's, or the demo's."""

import argparse

from assistant.cli.running import Opener


def opener_of(arguments: argparse.Namespace) -> Opener:
    """Return what opens the world that a parsed command is to work in."""
    opener: Opener | None = getattr(arguments, "opener", None)
    if opener is not None:
        return opener
    # The real world brings the whole of probes, keyring and adapters; the demo does without part of it.
    from assistant.cli.compose import open_real_world

    return open_real_world
