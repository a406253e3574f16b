"""The steps of forgetting everything: from the settings, with a yes to exactly what was shown, to the end."""

from dataclasses import replace

from assistant.session.forgetting import Forgotten, Held
from assistant.session.steps import ForgetEverything, ReadHeld, State, Step, Turn


def ask(state: State) -> Turn:
    """Say what would be lost; nothing is."""
    if state.step is not Step.SETTINGS or state.preferences is None or not state.preferences.can_forget:
        return Turn(state)
    return Turn(replace(state, step=Step.HOLDING, fault=None, notice=None, held=None), (ReadHeld(),))


def held_read(state: State, held: Held) -> Turn:
    """Show it, and ask."""
    if state.step is not Step.HOLDING:
        return Turn(state)
    return Turn(replace(state, step=Step.FORGET, held=held))


def declined(state: State) -> Turn:
    """Back to the settings; all is as it was."""
    if state.step is not Step.FORGET:
        return Turn(state)
    return Turn(replace(state, step=Step.SETTINGS, held=None, fault=None))


def agreed(state: State, *, unsent_too: bool) -> Turn:
    """The user said yes to exactly what was shown."""
    if state.step is not Step.FORGET or state.held is None:
        return Turn(state)
    return Turn(replace(state, step=Step.FORGETTING, fault=None), (ForgetEverything(unsent_too),))


def forgotten(state: State, what: Forgotten) -> Turn:
    """Say what became of it; the window forgets with it, but for the changes that stay."""
    stay = tuple(one for one in state.receipts if not one.undone)
    return Turn(State(step=Step.FORGOTTEN, held=state.held, forgotten=what, receipts=stay))
