"""The settings page: who may be asked, in plain words, and what the organisation has settled. No Qt."""

from typing import Final

from assistant.model.preferences import Preference, Preferences, ThirdParty
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.session.steps import State
from assistant.ui import notes as notes_of
from assistant.ui.views import LogInRow, Note, SettingRow, SettingsPage, Tone

_TITLES: Final = {
    ThirdParty.PORTAL_PAGES: QT_TRANSLATE_NOOP("Roampost", "Look whether this network wants a sign-in first"),
    ThirdParty.ISPDB: QT_TRANSLATE_NOOP("Roampost", "Look your provider up in the public list of providers"),
    ThirdParty.BLOCKLISTS: QT_TRANSLATE_NOOP("Roampost", "Ask blocklists about this network’s address"),
}
_TEXTS: Final = {
    ThirdParty.PORTAL_PAGES: QT_TRANSLATE_NOOP(
        "Roampost",
        "Opens test pages of {whom}. They learn that a computer at this network’s address is online; they learn "
        "nothing about you or your mail. Without it, a sign-in page may be taken for another fault.",
    ),
    ThirdParty.ISPDB: QT_TRANSLATE_NOOP(
        "Roampost",
        "Asks {whom} for the servers of your address’s domain, over an encrypted connection, and only where your "
        "provider itself does not name them. The list learns the domain, not your address.",
    ),
    ThirdParty.BLOCKLISTS: QT_TRANSLATE_NOOP(
        "Roampost",
        "Asks {whom} whether this network’s address has a bad name. They learn that address, by way of this network’s "
        "name server; nothing about you or your mail.",
    ),
}


def settings(state: State) -> SettingsPage:
    """Show what may be settled."""
    known = state.preferences
    faults = notes_of.faults(state)
    if known is None:
        return SettingsPage(text=sentence(QT_TRANSLATE_NOOP("Roampost", "Reading the settings…")), notes=faults)
    rows = tuple(_row(one, known) for one in known.third_parties)
    if rows:
        text = QT_TRANSLATE_NOOP(
            "Roampost",
            "Roampost asks your own provider’s servers. Whom else it may ask is for you to say; it holds from the next "
            "look on.",
        )
    else:
        text = QT_TRANSLATE_NOOP("Roampost", "In the demo nobody outside this computer is ever asked.")
    notes = [*faults, *(Note(tone=Tone.CAREFUL, text=one) for one in known.faults)]
    if known.closed is not None:
        notes.append(Note(tone=Tone.CAREFUL, text=known.closed))
    return SettingsPage(
        rows=rows,
        text=sentence(text),
        at_log_in=_at_log_in(known),
        in_tray=_in_tray(known),
        can_forget=known.can_forget,
        notes=tuple(notes),
    )


def _at_log_in(known: Preferences) -> LogInRow | None:
    if known.at_log_in is None:
        return None
    text = QT_TRANSLATE_NOOP(
        "Roampost",
        "Stays in the background without a window. On every new network it finds out whether the next message will go "
        "out, says so before it fails, and puts back what was changed for a network once that is left.",
    )
    return LogInRow(on=known.at_log_in.on, text=sentence(text), locked=_locked(known.at_log_in.set_by, known))


def _in_tray(known: Preferences) -> LogInRow | None:
    if known.in_tray is None:
        return None
    text = QT_TRANSLATE_NOOP(
        "Roampost",
        "After a change until you leave this network, the closed window leaves its icon beside the clock. Once you "
        "leave, it puts everything back and goes. Otherwise that is done when Roampost is next opened.",
    )
    return LogInRow(on=known.in_tray, text=sentence(text))


def _locked(set_by: str | None, known: Preferences) -> Sentence | None:
    if set_by:
        text = QT_TRANSLATE_NOOP("Roampost", "Set by your organisation, in {where}.")
        return sentence(text, where=set_by)
    if known.closed is not None or set_by is not None:
        return sentence(QT_TRANSLATE_NOOP("Roampost", "Set by your organisation."))
    return None


def _row(one: Preference, known: Preferences) -> SettingRow:
    return SettingRow(
        asks=one.asks,
        title=sentence(_TITLES[one.asks]),
        text=sentence(_TEXTS[one.asks], whom=", ".join(one.whom)),
        on=one.on,
        locked=_locked(one.set_by, known),
    )
