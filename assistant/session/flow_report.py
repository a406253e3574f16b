"""The steps of a helpdesk report: gathered from any page that rests, shown line by line, then written."""

from dataclasses import replace

from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.session.flow import back_to, stopped
from assistant.session.ready_report import ReadyReport
from assistant.session.request import Request
from assistant.session.steps import WORKING, GatherReport, SaveFile, State, Step, Turn


def gather(state: State) -> Turn:
    """Gather a report on the account asked about, on all of them where none is."""
    if state.step in WORKING or state.step in {Step.REPORTING, Step.PROVING}:
        return Turn(state)
    turn = stopped(state)
    back = back_to(turn.state)
    request = Request(
        account=state.subject,
        recipient=state.recipient,
        error=state.error,
        secrets=state.secrets,
        clear_consent=state.clear_consent,
    )
    state = replace(
        turn.state, step=Step.REPORTING, back=back, running=True, trying=(), report=None, fault=None, notice=None
    )
    return Turn(state, (*turn.effects, GatherReport(request)))


def gathered(state: State, report: ReadyReport) -> Turn:
    """Show every line before anything is written."""
    if state.step is not Step.REPORTING:
        return Turn(state)
    return Turn(replace(state, step=Step.REPORT, running=False, trying=(), report=report))


def save(state: State, path: str) -> Turn:
    """Write what was shown."""
    if state.step is not Step.REPORT or state.report is None:
        return Turn(state)
    return Turn(replace(state, fault=None, notice=None), (SaveFile(path, state.report.contents(path)),))


def saved(state: State, path: str) -> Turn:
    """A file is written: a report, or one for a mail program to open."""
    return Turn(replace(state, notice=sentence(QT_TRANSLATE_NOOP("Roampost", "Saved as {file}."), file=path)))
