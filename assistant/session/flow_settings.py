"""The steps of the settings page: from any page that rests, and back to it."""

from dataclasses import replace

from assistant.model.preferences import Preferences, ThirdParty
from assistant.session.flow import back_to, stopped
from assistant.session.steps import (
    WORKING,
    KeepAutostart,
    KeepInTray,
    KeepPreference,
    ReadPreferences,
    State,
    Step,
    Turn,
)


def show_settings(state: State) -> Turn:
    """Show the settings."""
    if state.step in WORKING or state.step is Step.SETTINGS:
        return Turn(state)
    turn = stopped(state)
    back = back_to(turn.state)
    return Turn(replace(turn.state, step=Step.SETTINGS, back=back, fault=None), (*turn.effects, ReadPreferences()))


def preferences_read(state: State, preferences: Preferences) -> Turn:
    """Take in what is settled."""
    return Turn(replace(state, preferences=preferences))


def preference_changed(state: State, asks: ThirdParty, on: bool) -> Turn:
    """Settle whether a third party may be asked; what the organisation has settled stays."""
    if state.step is not Step.SETTINGS or state.preferences is None or state.preferences.closed is not None:
        return Turn(state)
    free = any(one.asks is asks and one.set_by is None for one in state.preferences.third_parties)
    return Turn(replace(state, fault=None), (KeepPreference(asks, on),)) if free else Turn(state)


def start_changed(state: State, on: bool) -> Turn:
    """Settle whether the watcher starts at log-in; what the organisation has settled stays."""
    known = state.preferences.at_log_in if state.preferences is not None else None
    if state.step is not Step.SETTINGS or known is None or known.set_by is not None:
        return Turn(state)
    return Turn(replace(state, fault=None), (KeepAutostart(on),))


def tray_changed(state: State, on: bool) -> Turn:
    """Settle whether the closed window may leave its icon in the tray."""
    if state.step is not Step.SETTINGS or state.preferences is None or state.preferences.in_tray is None:
        return Turn(state)
    return Turn(replace(state, fault=None), (KeepInTray(on),))
