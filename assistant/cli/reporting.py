"""``roampost report``: what a helpdesk needs to know, without anything private; shown before it is handed on."""

import argparse
from typing import Final

from assistant.cli.face import Face
from assistant.cli.running import Running
from assistant.cli.worlds import opener_of
from assistant.engine.policy.organisation import where_to_send_reports
from assistant.host import reportfile
from assistant.model.progress import Event, Trying
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.session.ready_report import ready
from assistant.session.reporting import Reporter
from assistant.session.request import Request

DONE: Final = 0


def run(arguments: argparse.Namespace, face: Face) -> int:
    """Carry the command out."""
    if arguments.output is not None:
        reportfile.check_place(arguments.output)

    def listen(event: Event) -> None:
        if isinstance(event, Trying):
            face.progress(event.what)

    request = Request(account=arguments.account, recipient=arguments.recipient, budget_s=arguments.budget)
    with Running(opener_of(arguments)) as running:
        document, _ = running.do(Reporter(running.world, request, listen).document(face.text))
        goes_to = where_to_send_reports(running.world.options.policy)
    face.progress(None)
    report = ready(document)
    if arguments.output is not None:
        reportfile.write(arguments.output, report.contents(arguments.output))
    if arguments.json:
        face.document(document)
    else:
        face.lines(report.text.rstrip("\n"))
    if arguments.output is not None:
        face.note(
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "Written to {file}. Names and addresses are replaced; read it through before you hand it on.",
                ),
                file=arguments.output,
            )
        )
    elif not arguments.json:
        face.note(sentence(QT_TRANSLATE_NOOP("Roampost", "Nothing was written; with -o FILE it is kept as a file.")))
    if goes_to is not None:
        face.note(goes_to)
    return DONE
