"""The settings page: who may be asked, in plain words, and what the organisation has settled. No Qt."""

from typing import Final

from assistant.model.preferences import Preference, Preferences, ThirdParty
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.session.steps import State
from assistant.ui import notes as notes_of
from assistant.ui.views import Note, SettingRow, SettingsPage, Tone

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
    return SettingsPage(rows=rows, text=sentence(text), notes=tuple(notes))


def _row(one: Preference, known: Preferences) -> SettingRow:
    locked: Sentence | None = None
    if one.set_by:
        text = QT_TRANSLATE_NOOP("Roampost", "Set by your organisation, in {where}.")
        locked = sentence(text, where=one.set_by)
    elif known.closed is not None or one.set_by is not None:
        locked = sentence(QT_TRANSLATE_NOOP("Roampost", "Set by your organisation."))
    return SettingRow(
        asks=one.asks,
        title=sentence(_TITLES[one.asks]),
        text=sentence(_TEXTS[one.asks], whom=", ".join(one.whom)),
        on=one.on,
        locked=locked,
    )
