"""``roampost report``: what a helpdesk needs to know, without anything private; shown before it is handed on."""

import argparse
import json
from typing import Final

from assistant.cli.face import Face
from assistant.cli.running import Running
from assistant.cli.worlds import opener_of
from assistant.engine.documents import Document
from assistant.engine.report.document import preview, preview_text
from assistant.host import reportfile
from assistant.model.progress import Event, Trying
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
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
    face.progress(None)
    if arguments.output is not None:
        reportfile.write(arguments.output, contents(arguments.output, document))
    if arguments.json:
        face.document(document)
    else:
        face.lines(preview_text(preview(document)).rstrip("\n"))
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
    return DONE


def contents(name: str, document: Document) -> bytes:
    """Return what is written: the document where the name ends in ``.json``, else a ZIP of it and its preview."""
    whole = (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()
    if name.lower().endswith(".json"):
        return whole
    return reportfile.packed((("report.json", whole), ("report.txt", preview_text(preview(document)).encode())))
