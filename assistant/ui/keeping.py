"""How the log-ins that Roampost makes for a mail program are shown: the offer, and one calm line while they go on."""

from assistant.engine import keep_open_words as words
from assistant.session.steps import State
from assistant.ui.views import KeepingView, Note, Tone


def strip(state: State) -> KeepingView | None:
    """Say what goes on, or that it is over; None while there is nothing to say."""
    if state.keep_over is not None:
        return KeepingView(tone=Tone.CAREFUL, text=state.keep_over, going_on=False)
    if state.keeping is None:
        return None
    said = words.told(state.kept) if state.kept is not None else None
    return KeepingView(tone=Tone.CALM, text=words.going_on(state.keeping), detail=said, going_on=True)


def offer(state: State) -> tuple[Note, ...]:
    """Say exactly what Roampost would do in the mail program's place; nothing where it may not or need not."""
    if state.keep_plan is None:
        return ()
    risk = words.risk(state.keep_plan)
    return tuple(
        Note(tone=Tone.CAREFUL if one == risk else Tone.CALM, text=one) for one in words.consent(state.keep_plan)
    )
