"""``roampost network`` and ``roampost accounts``: what is here, without trying anything at a mail server."""

import argparse
from typing import Final

from assistant.cli.face import Face
from assistant.cli.running import Running
from assistant.cli.worlds import opener_of
from assistant.engine.documents import accounts_document, network_document
from assistant.model.finding import NetworkView
from assistant.model.mail import SendingAccount, Unreadable
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.ui import wording

DONE: Final = 0


def run(arguments: argparse.Namespace, face: Face) -> int:
    """Carry the command out."""
    with Running(opener_of(arguments)) as running:
        if arguments.command == "accounts":
            read = running.do(running.assistant.accounts())
            if arguments.json:
                face.document(accounts_document(read.accounts, read.unreadable))
            else:
                show_accounts(face, read.accounts, read.unreadable)
            return DONE
        network = running.do(running.assistant.network())
        if arguments.json:
            face.document(network_document(network, face.text))
        else:
            show_network(face, network)
    return DONE


def show_accounts(face: Face, accounts: tuple[SendingAccount, ...], unreadable: tuple[Unreadable, ...]) -> None:
    """Print the sending accounts, and what could not be read."""
    if not accounts:
        face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "No mail program here holds a sending account.")))
        face.say(
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "Ask about an address with “roampost diagnose --account you@example.com”, "
                    "or look at “roampost demo”.",
                )
            )
        )
    for account in accounts:
        face.say(account.address, strong=True)
        face.say(wording.plain(f"{wording.program(account)}: {account.profile or ''}".rstrip(": ")), indent=2)
        if account.outgoing is not None:
            face.say(wording.sends_through(account.outgoing), indent=2)
        elif account.via_command is not None:
            face.say(
                sentence(
                    QT_TRANSLATE_NOOP("Roampost", "hands mail to the command {command}"), command=account.via_command
                ),
                indent=2,
            )
        if account.managed is not None:
            face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "managed by {who}"), who=account.managed), indent=2)
        if account.waiting:
            face.say(
                sentence(
                    QT_TRANSLATE_NOOP("Roampost", "messages waiting to be sent: {number}"), number=account.waiting
                ),
                indent=2,
            )
    show_unreadable(face, unreadable)


def show_unreadable(face: Face, unreadable: tuple[Unreadable, ...]) -> None:
    """Print which settings could not be read."""
    for item in unreadable:
        face.note(
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "Not readable: {where} ({program}): {why}"),
                where=item.where,
                program=wording.program_title(item.program),
                why=item.sentence if item.sentence is not None else item.why,
            )
        )


def show_network(face: Face, network: NetworkView) -> None:
    """Print what network this is and why it is thought to be that."""
    name = network.name or network.domain
    kind = wording.network_kind(network.kind)
    face.say(f"{name} ({face.text(kind)})" if name else kind, strong=True)
    for reason in network.because:
        face.say(reason, indent=2)
    if network.captive_portal:
        face.say(
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "It wants you to sign in on a web page before anything gets through.")
            ),
            indent=2,
        )
    if network.public_address is not None:
        face.say(
            sentence(QT_TRANSLATE_NOOP("Roampost", "Servers see you as {address}."), address=network.public_address),
            indent=2,
        )
    for port, state in network.ports:
        face.say(
            sentence(QT_TRANSLATE_NOOP("Roampost", "Port {port}: {state}"), port=port, state=wording.port_state(state)),
            indent=2,
        )
