"""How a way out is shown that the user goes by hand: what to type, which page to open, which text to send. No Qt."""

from assistant.model.finding import Remedy, RemedyKind
from assistant.model.observation import HttpGet
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.session.steps import State
from assistant.ui import notes as notes_of
from assistant.ui import wording
from assistant.ui.links import openable
from assistant.ui.views import GuidePage, Note, Tone


def guide(state: State, remedy: Remedy) -> GuidePage:
    """Show what is to be done."""
    values: list[tuple[Sentence, str]] = []
    if remedy.outgoing is not None:
        out = remedy.outgoing
        values.append((sentence(QT_TRANSLATE_NOOP("Roampost", "Outgoing server")), out.host))
        values.append((sentence(QT_TRANSLATE_NOOP("Roampost", "Port")), str(out.port)))
        if out.username:
            values.append((sentence(QT_TRANSLATE_NOOP("Roampost", "Log-in name")), out.username))
    if remedy.sender is not None:
        values.append((sentence(QT_TRANSLATE_NOOP("Roampost", "Sender")), remedy.sender))
    notes = list(notes_of.warned(remedy))
    if remedy.outgoing is not None:
        how = sentence(
            QT_TRANSLATE_NOOP("Roampost", "Connection: {security}; {authentication}."),
            security=wording.security(remedy.outgoing.security),
            authentication=wording.authentication(remedy.outgoing.authentication),
        )
        notes.insert(0, Note(tone=Tone.CALM, text=how))
    url = openable(remedy.url) or (_portal_url(state) if remedy.kind is RemedyKind.SIGN_IN_TO_PORTAL else None)
    return GuidePage(
        title=wording.remedy_title(remedy),
        text=remedy.summary,
        values=tuple(values),
        notes=tuple(notes),
        open_url=url,
        open_label=wording.page_button(remedy.kind),
        to_send=remedy.text,
    )


def _portal_url(state: State) -> str | None:
    """Give the page that the network answered in another's place; a browser is shown the portal there."""
    for one in reversed(state.seen):
        if isinstance(one, HttpGet) and one.as_expected is False and one.url.startswith("http://"):
            return openable(one.url)
    return None
