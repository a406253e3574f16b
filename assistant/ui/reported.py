"""How a helpdesk report is shown before it is written. No Qt."""

from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.session.ready_report import ReadyReport
from assistant.session.steps import State
from assistant.ui import notes as notes_of
from assistant.ui.views import Note, ReportPage, Tone


def report(state: State, ready: ReadyReport) -> ReportPage:
    """Show every line of it."""
    return ReportPage(
        title=sentence(QT_TRANSLATE_NOOP("Roampost", "Report for the helpdesk")),
        text=sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "Passwords are never part of it; names and addresses are replaced. Nothing is written or sent before "
                "you save it, and then only to the file that you name.",
            )
        ),
        notes=(
            *notes_of.faults(state),
            *notes_of.notices(state),
            *((Note(tone=Tone.CALM, text=ready.send_to),) if ready.send_to is not None else ()),
        ),
        report=ready.text,
    )
