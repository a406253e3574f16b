"""The notes that may stand on any page: faults, good news, explanations, unreadable settings. No Qt."""

from assistant.engine.policy.organisation import named
from assistant.model.finding import AccountDiagnosis, Caution, Delivery, Forbidden, Remedy
from assistant.model.mail import Unreadable
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.session.steps import State
from assistant.ui import wording
from assistant.ui.views import Note, Tone


def faults(state: State) -> tuple[Note, ...]:
    """What went wrong last."""
    return (Note(tone=Tone.BAD, text=state.fault),) if state.fault is not None else ()


def notices(state: State) -> tuple[Note, ...]:
    """What went well last."""
    return (Note(tone=Tone.GOOD, text=state.notice),) if state.notice is not None else ()


def explained(state: State) -> tuple[Note, ...]:
    """What the pasted error text means, and what to do where a diagnosis would not help."""
    if state.pasted is None:
        return ()
    said = (state.pasted.summary, state.pasted.instead)
    return tuple(Note(tone=Tone.CALM, text=one) for one in said if one is not None)


def waiting(state: State) -> tuple[Note, ...]:
    """How many messages wait in the mail program of the account asked about."""
    said = wording.waiting(state.account) if state.account is not None else None
    return (Note(tone=Tone.CALM, text=said),) if said is not None else ()


def cautions(found: tuple[Caution, ...]) -> tuple[Note, ...]:
    """What else should be known; that there is nothing to set in a mail program comes first."""
    ordered = sorted(found, key=lambda one: one is not Caution.WEBMAIL_ONLY)
    return tuple(Note(tone=Tone.CAREFUL, text=wording.caution(one)) for one in ordered)


def forbidden(found: tuple[Forbidden, ...]) -> tuple[Note, ...]:
    """Why the organisation's policy does not allow further ways out; each reason once."""
    return tuple(Note(tone=Tone.CAREFUL, text=because) for because in dict.fromkeys(one.because for one in found))


def organisation(account: AccountDiagnosis) -> tuple[Note, ...]:
    """What the organisation says of the verdict, and who helps there."""
    added = account.verdict.organisation_text
    if added is None:
        return helpdesk(account)
    text = sentence(QT_TRANSLATE_NOOP("Roampost", "Your organisation says: {text}"), text=added)
    return (Note(tone=Tone.CALM, text=text), *helpdesk(account))


def helpdesk(account: AccountDiagnosis | None) -> tuple[Note, ...]:
    """Who helps in the organisation."""
    who = None if account is None else account.helpdesk
    return () if who is None else (Note(tone=Tone.CALM, text=named(who)),)


def oauth_client(remedy: Remedy) -> tuple[Note, ...]:
    """By which client id the organisation's programs sign in."""
    client = remedy.oauth_client
    return () if client is None else (Note(tone=Tone.CALM, text=wording.oauth_client(client)),)


def proven(remedy: Remedy) -> tuple[Note, ...]:
    """That a way out was tried; that mail is taken is good news only where it should arrive, too."""
    if not remedy.proven:
        return ()
    if remedy.delivery in {None, Delivery.SHOULD_ARRIVE}:
        return (Note(tone=Tone.GOOD, text=sentence(QT_TRANSLATE_NOOP("Roampost", "Tried just now: it works."))),)
    return (
        Note(
            tone=Tone.CALM, text=sentence(QT_TRANSLATE_NOOP("Roampost", "Tried just now: this server takes your mail."))
        ),
    )


def warned(remedy: Remedy) -> tuple[Note, ...]:
    """What is to be expected of a way out, and its risks."""
    expected: tuple[Note, ...] = ()
    if remedy.delivery is not None:
        text = wording.delivery(remedy.delivery, remedy.delivery_because)
        expected = (Note(tone=wording.delivery_tone(remedy.delivery), text=text),)
    return (*expected, *(Note(tone=Tone.CAREFUL, text=one) for one in wording.risks(remedy)))


def unreadable(one: Unreadable) -> Note:
    """Which settings could not be read, and why."""
    text = sentence(
        QT_TRANSLATE_NOOP("Roampost", "The settings of {program} could not be read ({where}): {why}"),
        program=wording.program_title(one.program),
        where=one.where,
        why=one.why,
    )
    return Note(tone=Tone.CAREFUL, text=text)
