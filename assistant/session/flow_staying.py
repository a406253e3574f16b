"""The steps when the window is closed while a change made for one network stands, and when it comes back."""

from assistant.session.flow import stopped
from assistant.session.steps import WORKING, PutBackLeft, State, Step, Turn


def put_away(state: State) -> Turn:
    """The window was closed: what was typed is forgotten, and what was found out grows old. A change goes on."""
    if state.step in WORKING:
        return Turn(state)
    turn = stopped(state)
    kept = State(
        step=Step.CHOOSING,
        accounts=state.accounts,
        receipts=state.receipts,
        guide_program=state.guide_program,
    )
    return Turn(kept, turn.effects)


def come_back(state: State) -> Turn:
    """The window is opened again, perhaps elsewhere and days later: start over as at the start."""
    if state.step in WORKING:
        return Turn(state)
    return Turn(State(receipts=state.receipts, guide_program=state.guide_program), (PutBackLeft(),))
