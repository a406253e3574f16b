"""What a user clicks and types in a mail program that Roampost does not change: numbered steps in its menus' own words.

The words of each program's menus are texts of a context of their own, so that every language gives those that the
program itself shows in it, not a translation of ours. Sources: the programs' own help pages and dialogs.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Final

from assistant.engine.guide.himalaya_lines import himalaya_lines
from assistant.model.finding import Remedy, RemedyKind
from assistant.model.mail import Authentication, Outgoing, SettingsPlace
from assistant.model.net import Security
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence


class GuidedProgram(StrEnum):
    """A mail program that the user changes by hand; the values that are program names are the contract's."""

    OUTLOOK = "outlook"
    NEW_OUTLOOK = "new-outlook"
    APPLE_MAIL = "apple-mail"
    IPHONE = "iphone"
    GMAIL_APP = "gmail-app"
    THUNDERBIRD = "thunderbird"
    BETTERBIRD = "betterbird"
    KMAIL = "kmail"
    BALSA = "balsa"
    MAILSPRING = "mailspring"
    HIMALAYA = "himalaya"
    OTHER = "other"


TITLES: Final = {
    GuidedProgram.OUTLOOK: QT_TRANSLATE_NOOP("Roampost", "Outlook (classic, Windows)"),
    GuidedProgram.NEW_OUTLOOK: QT_TRANSLATE_NOOP("Roampost", "Outlook (new, Windows)"),
    GuidedProgram.APPLE_MAIL: QT_TRANSLATE_NOOP("Roampost", "Mail (Mac)"),
    GuidedProgram.IPHONE: QT_TRANSLATE_NOOP("Roampost", "Mail (iPhone, iPad)"),
    GuidedProgram.GMAIL_APP: QT_TRANSLATE_NOOP("Roampost", "Gmail app (Android)"),
    GuidedProgram.THUNDERBIRD: QT_TRANSLATE_NOOP("Roampost", "Thunderbird"),
    GuidedProgram.BETTERBIRD: QT_TRANSLATE_NOOP("Roampost", "Betterbird"),
    GuidedProgram.KMAIL: QT_TRANSLATE_NOOP("Roampost", "KMail"),
    GuidedProgram.BALSA: QT_TRANSLATE_NOOP("Roampost", "Balsa"),
    GuidedProgram.MAILSPRING: QT_TRANSLATE_NOOP("Roampost", "Mailspring"),
    GuidedProgram.HIMALAYA: QT_TRANSLATE_NOOP("Roampost", "Himalaya"),
    GuidedProgram.OTHER: QT_TRANSLATE_NOOP("Roampost", "Another program"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Task:
    """What is to be set: the account, the outgoing side, whether mail is fetched first, and in which file, if any."""

    address: str
    out: Outgoing
    pop_first: bool
    place: SettingsPlace | None = None

    @property
    def signs_in(self) -> bool:
        return self.out.authentication in {Authentication.PASSWORD, Authentication.OAUTH2}


def steps(
    program: GuidedProgram, address: str, remedy: Remedy, place: SettingsPlace | None = None
) -> tuple[Sentence, ...]:
    """Return the steps, in order; none where the remedy sets no outgoing server or the program is not known.

    Args:
        program: whose menus.
        address: the account's address, as the program lists it.
        remedy: what is to be set.
        place: where the account stands in a text file, for a program that has no menus.
    """
    write = _WRITERS.get(program)
    if remedy.outgoing is None or write is None:
        return ()
    is_pop_first = remedy.kind is RemedyKind.POP_FIRST
    return write(_Task(address=address, out=remedy.outgoing, pop_first=is_pop_first, place=place))


def _said(context: str, text: str) -> Sentence:
    return Sentence(template=text, context=context)


def _path(*words: Sentence) -> Sentence:
    """Menu words one after the other, as they are clicked."""
    shown: Sentence = words[0]
    for word in words[1:]:
        shown = sentence(QT_TRANSLATE_NOOP("Roampost", "{first} › {then}"), first=shown, then=word)
    return shown


def _outlook(task: _Task) -> tuple[Sentence, ...]:
    word = partial(_said, "Outlook")

    settings = word(QT_TRANSLATE_NOOP("Outlook", "Account Settings"))
    tab = word(QT_TRANSLATE_NOOP("Outlook", "Outgoing Server"))
    needs = word(QT_TRANSLATE_NOOP("Outlook", "My outgoing server (SMTP) requires authentication"))
    if task.pop_first:
        signing = sentence(
            QT_TRANSLATE_NOOP("Roampost", "Press “{more}”. Under “{tab}”, tick “{needs}” and choose “{choice}”."),
            choice=word(QT_TRANSLATE_NOOP("Outlook", "Log on to incoming mail server before sending mail")),
            more=word(QT_TRANSLATE_NOOP("Outlook", "More Settings")),
            tab=tab,
            needs=needs,
        )
    elif task.signs_in:
        signing = sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "Press “{more}”. Under “{tab}”, tick “{needs}”, choose “{choice}”, and write {username} and your "
                "password.",
            ),
            choice=word(QT_TRANSLATE_NOOP("Outlook", "Log on using")),
            username=task.out.username or task.address,
            more=word(QT_TRANSLATE_NOOP("Outlook", "More Settings")),
            tab=tab,
            needs=needs,
        )
    else:
        signing = sentence(
            QT_TRANSLATE_NOOP("Roampost", "Press “{more}”. Under “{tab}”, take the tick out of “{needs}”."),
            more=word(QT_TRANSLATE_NOOP("Outlook", "More Settings")),
            tab=tab,
            needs=needs,
        )
    return (
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "Choose “{path}”, then the account {address}, then “{change}”."),
            path=_path(word(QT_TRANSLATE_NOOP("Outlook", "File")), settings, settings),
            address=task.address,
            change=word(QT_TRANSLATE_NOOP("Outlook", "Change")),
        ),
        _write(word(QT_TRANSLATE_NOOP("Outlook", "Outgoing mail server (SMTP)")), task.out.host),
        signing,
        sentence(
            QT_TRANSLATE_NOOP(
                "Roampost", "Under “{tab}”, write {port} beside “{field}” and choose “{choice}” for “{encryption}”."
            ),
            tab=word(QT_TRANSLATE_NOOP("Outlook", "Advanced")),
            port=str(task.out.port),
            field=word(QT_TRANSLATE_NOOP("Outlook", "Outgoing server (SMTP)")),
            choice=word(
                {
                    Security.TLS: "SSL/TLS",
                    Security.STARTTLS: "STARTTLS",
                    Security.NONE: QT_TRANSLATE_NOOP("Outlook", "None"),
                }[task.out.security]
            ),
            encryption=word(QT_TRANSLATE_NOOP("Outlook", "Use the following type of encrypted connection")),
        ),
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "Press “{first}”, then “{then}”, then “{last}”."),
            first=word("OK"),
            then=word(QT_TRANSLATE_NOOP("Outlook", "Next")),
            last=word(QT_TRANSLATE_NOOP("Outlook", "Finish")),
        ),
    )


def _new_outlook(task: _Task) -> tuple[Sentence, ...]:
    word = partial(_said, "Outlook")

    return (
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "Choose “{path}”, then the account {address}, then “{change}”."),
            path=_path(word(QT_TRANSLATE_NOOP("Outlook", "Settings")), word(QT_TRANSLATE_NOOP("Outlook", "Accounts"))),
            address=task.address,
            change=word(QT_TRANSLATE_NOOP("Outlook", "Manage")),
        ),
        *_plain_values(task),
    )


def _apple_mail(task: _Task) -> tuple[Sentence, ...]:
    word = partial(_said, "Apple Mail")

    return (
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "Choose “{path}”, then the account {address}, then “{tab}”."),
            path=_path(
                word("Mail"),
                word(QT_TRANSLATE_NOOP("Apple Mail", "Settings…")),
                word(QT_TRANSLATE_NOOP("Apple Mail", "Accounts")),
            ),
            address=task.address,
            tab=word(QT_TRANSLATE_NOOP("Apple Mail", "Server Settings")),
        ),
        sentence(
            QT_TRANSLATE_NOOP(
                "Roampost", "Open the list beside “{field}”, choose “{choice}”, and press + for a new one."
            ),
            field=word(QT_TRANSLATE_NOOP("Apple Mail", "Outgoing Mail Account")),
            choice=word(QT_TRANSLATE_NOOP("Apple Mail", "Edit SMTP Server List…")),
        ),
        _write(word(QT_TRANSLATE_NOOP("Apple Mail", "Host Name")), task.out.host),
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "Take the tick out of “{box}”: else Mail may change the port back."),
            box=word(QT_TRANSLATE_NOOP("Apple Mail", "Automatically manage connection settings")),
        ),
        _write(word(QT_TRANSLATE_NOOP("Apple Mail", "Port")), str(task.out.port)),
        _tick(word(QT_TRANSLATE_NOOP("Apple Mail", "Use TLS/SSL")), on=task.out.security is not Security.NONE),
        _sign_in(
            task,
            word(QT_TRANSLATE_NOOP("Apple Mail", "Authentication")),
            word(QT_TRANSLATE_NOOP("Apple Mail", "Password")),
            word(QT_TRANSLATE_NOOP("Apple Mail", "None")),
        ),
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "Press “{first}”, then “{then}”."),
            first=word(QT_TRANSLATE_NOOP("Apple Mail", "OK")),
            then=word(QT_TRANSLATE_NOOP("Apple Mail", "Save")),
        ),
    )


def _iphone(task: _Task) -> tuple[Sentence, ...]:
    word = partial(_said, "iPhone")

    return (
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "Choose “{path}”, then the account {address}, then “{tab}”."),
            path=_path(
                word(QT_TRANSLATE_NOOP("iPhone", "Settings")),
                word(QT_TRANSLATE_NOOP("iPhone", "Apps")),
                word(QT_TRANSLATE_NOOP("iPhone", "Mail")),
                word(QT_TRANSLATE_NOOP("iPhone", "Mail Accounts")),
            ),
            address=task.address,
            tab="SMTP",
        ),
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "Choose “{choice}”."),
            choice=word(QT_TRANSLATE_NOOP("iPhone", "Add Server…")),
        ),
        _write(word(QT_TRANSLATE_NOOP("iPhone", "Host Name")), task.out.host),
        _tick(word(QT_TRANSLATE_NOOP("iPhone", "Use SSL")), on=task.out.security is not Security.NONE),
        _sign_in(
            task,
            word(QT_TRANSLATE_NOOP("iPhone", "Authentication")),
            word(QT_TRANSLATE_NOOP("iPhone", "Password")),
            word(QT_TRANSLATE_NOOP("iPhone", "None")),
        ),
        _write(word(QT_TRANSLATE_NOOP("iPhone", "Server Port")), str(task.out.port)),
    )


def _gmail_app(task: _Task) -> tuple[Sentence, ...]:
    word = partial(_said, "Gmail app")

    return (
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "Choose “{path}”, then the account {address}, then “{tab}”."),
            path=_path(word("☰"), word(QT_TRANSLATE_NOOP("Gmail app", "Settings"))),
            address=task.address,
            tab=word(QT_TRANSLATE_NOOP("Gmail app", "Outgoing settings")),
        ),
        _write(word(QT_TRANSLATE_NOOP("Gmail app", "SMTP server")), task.out.host),
        _write(word(QT_TRANSLATE_NOOP("Gmail app", "Port")), str(task.out.port)),
        _choose(
            word(QT_TRANSLATE_NOOP("Gmail app", "Security type")),
            word(
                {
                    Security.TLS: "SSL/TLS",
                    Security.STARTTLS: "STARTTLS",
                    Security.NONE: QT_TRANSLATE_NOOP("Gmail app", "None"),
                }[task.out.security]
            ),
        ),
        _tick(word(QT_TRANSLATE_NOOP("Gmail app", "Require sign-in")), on=task.signs_in),
    )


def _thunderbird(task: _Task) -> tuple[Sentence, ...]:
    word = partial(_said, "Thunderbird")

    return (
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "Choose “{path}”, then the server of {address}, then “{change}”."),
            path=_path(
                word("☰"),
                word(QT_TRANSLATE_NOOP("Thunderbird", "Account Settings")),
                word(QT_TRANSLATE_NOOP("Thunderbird", "Outgoing Server (SMTP)")),
            ),
            address=task.address,
            change=word(QT_TRANSLATE_NOOP("Thunderbird", "Edit…")),
        ),
        _write(word(QT_TRANSLATE_NOOP("Thunderbird", "Server Name")), task.out.host),
        _write(word(QT_TRANSLATE_NOOP("Thunderbird", "Port")), str(task.out.port)),
        _choose(
            word(QT_TRANSLATE_NOOP("Thunderbird", "Connection security")),
            word(
                {
                    Security.TLS: "SSL/TLS",
                    Security.STARTTLS: "STARTTLS",
                    Security.NONE: QT_TRANSLATE_NOOP("Thunderbird", "None"),
                }[task.out.security]
            ),
        ),
        _sign_in(
            task,
            word(QT_TRANSLATE_NOOP("Thunderbird", "Authentication method")),
            word(QT_TRANSLATE_NOOP("Thunderbird", "Normal password")),
            word(QT_TRANSLATE_NOOP("Thunderbird", "No authentication")),
        ),
    )


def _other(task: _Task) -> tuple[Sentence, ...]:
    return (
        sentence(
            QT_TRANSLATE_NOOP(
                "Roampost", "In your mail program’s account settings, look for the outgoing (SMTP) server of {address}."
            ),
            address=task.address,
        ),
        *_plain_values(task),
    )


def _himalaya(task: _Task) -> tuple[Sentence, ...]:
    """Name file, section and lines; the words are the file's own, so nobody translates them."""
    if task.place is None:
        return _other(task)
    lines, dropped = himalaya_lines(task.out, task.place.form, signs_in=task.signs_in)
    said = [
        sentence(
            QT_TRANSLATE_NOOP(
                "Roampost", "Open {file} with a text editor, and find [{section}], the account {address}."
            ),
            file=task.place.file,
            section=task.place.section,
            address=task.address,
        )
    ]
    said += [
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "Write there, in place of the line that begins alike: {line}"), line=line
        )
        for line in lines
    ]
    said += [
        sentence(QT_TRANSLATE_NOOP("Roampost", "Take out every line there that begins with: {line}"), line=line)
        for line in dropped
    ]
    if task.signs_in:
        said.append(
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost", "Leave the line that says where your password is as it is, if it is for this server."
                )
            )
        )
    elif task.pop_first:
        said.append(sentence(QT_TRANSLATE_NOOP("Roampost", "Fetch your mail once before you send.")))
    return tuple(said)


def _plain_values(task: _Task) -> tuple[Sentence, ...]:
    """What to set where the fields' own names are not known."""
    values = sentence(
        QT_TRANSLATE_NOOP("Roampost", "Write {host} as the outgoing server and {port} as its port."),
        host=task.out.host,
        port=str(task.out.port),
    )
    match task.out.security:
        case Security.TLS:
            secure = QT_TRANSLATE_NOOP("Roampost", "Choose SSL/TLS as the kind of connection.")
        case Security.STARTTLS:
            secure = QT_TRANSLATE_NOOP("Roampost", "Choose STARTTLS as the kind of connection.")
        case Security.NONE:
            secure = QT_TRANSLATE_NOOP("Roampost", "Choose a connection without encryption.")
    if task.pop_first:
        signing = sentence(QT_TRANSLATE_NOOP("Roampost", "Fetch your mail once before you send."))
    elif task.signs_in:
        signing = sentence(
            QT_TRANSLATE_NOOP("Roampost", "Switch the sign-in for sending on, with {username} and your password."),
            username=task.out.username or task.address,
        )
    else:
        signing = sentence(QT_TRANSLATE_NOOP("Roampost", "Switch the sign-in for sending off."))
    return values, sentence(secure), signing


def _write(field: Sentence, value: str) -> Sentence:
    return sentence(QT_TRANSLATE_NOOP("Roampost", "Beside “{field}”, write {value}."), field=field, value=value)


def _choose(field: Sentence, choice: Sentence) -> Sentence:
    return sentence(QT_TRANSLATE_NOOP("Roampost", "Beside “{field}”, choose “{choice}”."), field=field, choice=choice)


def _tick(box: Sentence, *, on: bool) -> Sentence:
    if on:
        return sentence(QT_TRANSLATE_NOOP("Roampost", "Switch “{box}” on."), box=box)
    return sentence(QT_TRANSLATE_NOOP("Roampost", "Switch “{box}” off."), box=box)


def _sign_in(task: _Task, field: Sentence, password: Sentence, none: Sentence) -> Sentence:
    if task.pop_first:
        return sentence(QT_TRANSLATE_NOOP("Roampost", "Fetch your mail once before you send."))
    if not task.signs_in:
        return _choose(field, none)
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "Beside “{field}”, choose “{choice}”, and write {username} and your password."),
        field=field,
        choice=password,
        username=task.out.username or task.address,
    )


_WRITERS: Final[dict[GuidedProgram, Callable[[_Task], tuple[Sentence, ...]]]] = {
    GuidedProgram.OUTLOOK: _outlook,
    GuidedProgram.NEW_OUTLOOK: _new_outlook,
    GuidedProgram.APPLE_MAIL: _apple_mail,
    GuidedProgram.IPHONE: _iphone,
    GuidedProgram.GMAIL_APP: _gmail_app,
    GuidedProgram.THUNDERBIRD: _thunderbird,
    GuidedProgram.BETTERBIRD: _thunderbird,
    GuidedProgram.KMAIL: _other,
    GuidedProgram.BALSA: _other,
    GuidedProgram.MAILSPRING: _other,
    GuidedProgram.HIMALAYA: _himalaya,
    GuidedProgram.OTHER: _other,
}
