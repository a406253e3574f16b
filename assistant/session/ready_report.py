"""A helpdesk report as the user sees it before it is written: its lines, and the octets that would be written."""

import json
from dataclasses import dataclass

from assistant.engine.documents import Document
from assistant.engine.report.document import preview, preview_text
from assistant.host import reportfile
from assistant.model.text import Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyReport:
    """A report ready to be looked at.

    Attributes:
        text: every line of it, as it would be handed on.
        packed: a ZIP of the document and its lines.
        document: the document alone, as JSON.
        send_to: where it is to be handed in; told beside it only, since in it addresses are replaced. None where the
            organisation does not say.
    """

    text: str
    packed: bytes
    document: bytes
    send_to: Sentence | None = None

    def contents(self, name: str) -> bytes:
        """Return what is written under this name: the document alone where it ends in ``.json``, else the ZIP."""
        return self.document if name.lower().endswith(".json") else self.packed


def ready(document: Document, send_to: Sentence | None = None) -> ReadyReport:
    """Make a report ready to be shown and written; nothing is written.

    Args:
        document: the report.
        send_to: where the organisation wants it.
    """
    whole = (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()
    text = preview_text(preview(document))
    return ReadyReport(
        text=text,
        packed=reportfile.packed((("report.json", whole), ("report.txt", text.encode()))),
        document=whole,
        send_to=send_to,
    )
