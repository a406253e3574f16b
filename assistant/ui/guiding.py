"""How a way out is shown that the user goes by hand: what to type, which page to open, which text to send. No Qt."""

from typing import Final

from assistant.engine.guide.files import GuideFile, files
from assistant.engine.guide.steps import TITLES, GuidedProgram, steps
from assistant.model.finding import Remedy, RemedyKind
from assistant.model.observation import HttpGet
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.session.steps import State
from assistant.ui import keeping, wording
from assistant.ui import notes as notes_of
from assistant.ui.links import openable
from assistant.ui.views import GuidePage, Note, Tone

_PHONES: Final = frozenset({GuidedProgram.IPHONE, GuidedProgram.GMAIL_APP})


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
    client = remedy.oauth_client
    if client is not None:
        values.append((sentence(QT_TRANSLATE_NOOP("Roampost", "Client id")), client.client_id))
        if client.issuer is not None:
            values.append((sentence(QT_TRANSLATE_NOOP("Roampost", "Sign-in service")), client.issuer))
    notes = [*notes_of.warned(remedy), *notes_of.oauth_client(remedy)]
    if remedy.kind is RemedyKind.ASK_PROVIDER:
        notes += notes_of.helpdesk(state.current)
    said = [_line(name, value) for name, value in values]
    if remedy.outgoing is not None:
        how = sentence(
            QT_TRANSLATE_NOOP("Roampost", "Connection: {security}; {authentication}."),
            security=wording.security(remedy.outgoing.security),
            authentication=wording.authentication(remedy.outgoing.authentication),
        )
        notes.insert(0, Note(tone=Tone.CALM, text=how))
        said.append(how)
    account = state.account
    named = account.program if account is not None else None
    program = GuidedProgram(named) if named in set(GuidedProgram) else state.guide_program
    choices: tuple[tuple[str, Sentence], ...] = ()
    to_do: tuple[Sentence, ...] = ()
    to_open: tuple[GuideFile, ...] = ()
    if remedy.outgoing is not None:
        if named != program.value:
            choices = tuple((one.value, sentence(title)) for one, title in TITLES.items())
        place = account.place if account is not None else None
        to_do = steps(program, account.address if account is not None else (state.subject or ""), remedy, place)
        to_open = files(program, account, remedy.outgoing) if account is not None else ()
    url = openable(remedy.url) or (_portal_url(state) if remedy.kind is RemedyKind.SIGN_IN_TO_PORTAL else None)
    return GuidePage(
        title=wording.remedy_title(remedy),
        text=remedy.summary,
        programs=choices,
        program=program.value,
        steps=to_do,
        files=to_open,
        values=tuple(values),
        for_phone=tuple(said) if remedy.outgoing is not None and program in _PHONES else (),
        notes=(*notes_of.faults(state), *notes_of.notices(state), *notes),
        open_url=url,
        open_label=wording.page_button(remedy.kind),
        to_send=remedy.text,
        keeping=keeping.offer(state),
    )


def _line(name: Sentence, value: str) -> Sentence:
    return sentence(QT_TRANSLATE_NOOP("Roampost", "{name}: {value}"), name=name, value=value)


def _portal_url(state: State) -> str | None:
    """Give the page that the network answered in another's place; a browser is shown the portal there."""
    for one in reversed(state.seen):
        if isinstance(one, HttpGet) and one.as_expected is False and one.url.startswith("http://"):
            return openable(one.url)
    return None


def by_hand(state: State) -> tuple[Note, ...]:
    """Say whether the settings are now as the user was to make them, where that can be read."""
    wanted, account = state.by_hand, state.account
    if wanted is None or account is None:
        return ()
    if account.program is None or account.outgoing is None:
        text = QT_TRANSLATE_NOOP(
            "Roampost",
            "Roampost cannot look into that mail program; this says what the server answers. Send your message again "
            "from it.",
        )
        return (Note(tone=Tone.CALM, text=sentence(text)),)
    now = account.outgoing
    program = wording.program(account)
    if (now.endpoint, now.authentication) == (wanted.endpoint, wanted.authentication):
        text = QT_TRANSLATE_NOOP("Roampost", "{program} has the new settings now.")
        return (Note(tone=Tone.GOOD, text=sentence(text, program=program)),)
    text = QT_TRANSLATE_NOOP("Roampost", "{program} still has other settings: {settings}.")
    return (Note(tone=Tone.CAREFUL, text=sentence(text, program=program, settings=wording.sends_through(now))),)
