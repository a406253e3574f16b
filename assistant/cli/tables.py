"""Loads the tables that say what error texts mean; light, since ``explain`` must answer at once."""

from assistant.engine.explain.rules import Rules, compile_rules
from assistant.host.resources import resource


def explain_rules() -> Rules:
    """Return the rules of the tables that come with Roampost."""
    folder = resource("explain")
    return compile_rules({entry.name: entry.read_bytes() for entry in folder.iterdir() if entry.is_file()})
