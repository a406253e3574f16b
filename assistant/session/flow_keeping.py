"""The steps of signing in by POP3 for a mail program that cannot: offered, agreed to, told of, and over. No I/O."""

from dataclasses import replace

from assistant.engine import keep_open_words as words
from assistant.engine.keep_open import Ended, Keeping, Told
from assistant.model.text import Sentence
from assistant.session import flow
from assistant.session.steps import KeepOpen, State, Step, StopKeepingOpen, Turn


def planned(state: State, keeping: Keeping) -> Turn:
    """Show what would be done, beside what the user may do by hand."""
    if state.step is not Step.GUIDING or state.account is None or state.account.label != keeping.account.label:
        return Turn(state)
    return Turn(replace(state, keep_plan=keeping))


def agreed(state: State) -> Turn:
    """The user said yes to exactly what was shown; the server is asked once more, now that it should let mail in."""
    keeping = state.keep_plan
    if state.step is not Step.GUIDING or keeping is None:
        return Turn(state)
    stop = (StopKeepingOpen(),) if state.keeping is not None else ()
    begin = KeepOpen(
        keeping,
        tuple(one for one in state.secrets if one.address == keeping.account.address),
        state.clear_consent,
    )
    turn = flow.look_again(replace(state, keeping=keeping, keep_plan=None, kept=None, keep_over=None))
    return Turn(turn.state, (*stop, begin, *turn.effects))


def told(state: State, what: Told) -> Turn:
    """Take in what came of a log-in."""
    return Turn(replace(state, kept=what)) if state.keeping is not None else Turn(state)


def stopped(state: State) -> Turn:
    """The user wants no more of it, or has read that it is over."""
    stop = (StopKeepingOpen(),) if state.keeping is not None else ()
    return Turn(replace(state, keeping=None, kept=None, keep_over=None), stop)


def over(state: State, why: Ended) -> Turn:
    """It has ended by itself: say so until the user has read it."""
    if state.keeping is None:
        return Turn(state)
    return Turn(replace(state, keeping=None, kept=None, keep_over=words.ended(why, state.keeping)))


def failed(state: State, fault: Sentence) -> Turn:
    """It broke off, or could not be worked out."""
    if state.keeping is None:
        return flow.remarked(state, fault)
    return Turn(replace(state, keeping=None, kept=None, keep_over=fault))
