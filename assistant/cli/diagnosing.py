"""``roampost diagnose``: why sending fails here, and what works."""

import argparse
import textwrap

from assistant.cli import intake
from assistant.cli.asking import diagnose
from assistant.cli.face import Face
from assistant.cli.looking import show_accounts, show_unreadable
from assistant.cli.running import Running
from assistant.cli.worlds import opener_of
from assistant.engine.documents import diagnosis_document, exit_status
from assistant.engine.guide.steps import GuidedProgram, steps
from assistant.engine.policy.organisation import named
from assistant.model.finding import AccountDiagnosis, Caution, NetworkView, Remedy, Restriction
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.session.request import Request
from assistant.ui import facts, notes, wording
from assistant.ui.links import openable


def run(arguments: argparse.Namespace, face: Face) -> int:
    """Carry the command out."""
    error = intake.as_text(intake.read(arguments.error, face)) if arguments.error is not None else None
    request = Request(
        account=arguments.account,
        recipient=arguments.recipient,
        error=error,
        travel_check=arguments.travel_check,
        budget_s=arguments.budget,
    )
    may_ask = face.interactive and not arguments.json and arguments.error != "-"
    with Running(opener_of(arguments)) as running:
        diagnosis, _ = diagnose(running, request, face, may_ask=may_ask)
        if arguments.json:
            face.document(diagnosis_document(diagnosis, face.text))
            return exit_status(diagnosis)
        if not diagnosis.accounts:
            show_accounts(face, (), diagnosis.unreadable)
        for account in diagnosis.accounts:
            show_account(face, account, diagnosis.network)
        if diagnosis.accounts:
            show_unreadable(face, diagnosis.unreadable)
        return exit_status(diagnosis)


def show_account(face: Face, account: AccountDiagnosis, network: NetworkView | None = None) -> None:
    """Print one account's verdict, why, and the ways out.

    Args:
        face: where to.
        account: what was found out.
        network: what network this is, told when more than needed is wanted.
    """
    verdict = account.verdict
    face.say(account.account.address, strong=True)
    if Caution.WEBMAIL_ONLY in account.warnings:
        face.say(wording.caution(Caution.WEBMAIL_ONLY), indent=2, mark="! ")
    face.say(verdict.summary, indent=2)
    in_order = facts.causes(verdict.causes)
    if in_order is not None:
        face.say(in_order, indent=2)
    if verdict.organisation_text is not None:
        face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "Your organisation says:")), indent=2)
        _paragraphs(face, verdict.organisation_text, indent=4)
    if not verdict.proven and verdict.evidence:
        face.say(
            sentence(QT_TRANSLATE_NOOP("Roampost", "This is inferred from what was seen, not proven.")),
            indent=2,
        )
    if verdict.evidence:
        face.say()
        face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "Why:")), indent=2)
    for item in verdict.evidence:
        where = f"{item.host}:{item.port}" if item.port is not None else item.host or ""
        said = item.reply if item.reply is not None else item.failure and wording.failure_word(item.failure)
        said_text = face.text(said) if said else face.text(sentence(QT_TRANSLATE_NOOP("Roampost", "answered")))
        face.say(f"{where} {face.text(wording.step(item.step))}: {said_text}", indent=4)
    for fact in facts.behind(network, account) if face.verbose else facts.restriction(account):
        face.say(fact, indent=4)
    for caution in account.warnings:
        if caution is not Caution.WEBMAIL_ONLY:
            face.say(wording.caution(caution), indent=4, mark="! ")
    if account.remedies:
        face.say()
        face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "What you can do:")), indent=2)
    for number, remedy in enumerate(account.remedies, start=1):
        _show_remedy(face, number, remedy)
    if account.forbidden:
        face.say()
        face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "Ways that your organisation does not allow:")), indent=2)
    for barred in account.forbidden:
        face.say(barred.remedy.summary, indent=6, mark="- ")
        face.say(barred.because, indent=6)
    if account.helpdesk is not None:
        face.say()
        _paragraphs(face, named(account.helpdesk), indent=2)
    automatic = next((remedy for remedy in account.remedies if remedy.automatic and not remedy.needs), None)
    if automatic is not None:
        face.say()
        face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "To have it done:")), indent=2)
        more = "" if automatic is account.remedies[0] else f" --remedy {automatic.id}"
        journey = "" if account.travel is None else " --travel-check"
        face.lines(f"    roampost fix --account {account.account.address}{journey}{more}")
    elif any(remedy.keep_signing_in and remedy.proven for remedy in account.remedies):
        face.say()
        face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "To have it done, as long as you are here:")), indent=2)
        face.lines(f"    roampost fix --account {account.account.address} --keep-signing-in")
    _show_steps(face, account)
    if verdict.restriction is Restriction.NONE and account.account.outgoing is not None:
        face.say()
        face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "To see whether it arrives, with one test message:")), indent=2)
        face.lines(f"    roampost prove --account {account.account.address}")
    face.say()


def _show_steps(face: Face, account: AccountDiagnosis) -> None:
    """Print what the user does in a program that is only read, for the first way out that sets something there."""
    held = account.account
    remedy = next((one for one in account.remedies if one.outgoing is not None), None)
    if not held.read_only or remedy is None or held.program not in set(GuidedProgram):
        return
    face.say()
    program = wording.program(held)
    face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "To do it in {program}:"), program=program), indent=2)
    for step in steps(GuidedProgram(held.program), held.address, remedy, held.place):
        face.say(step, indent=4, mark="- ")


def _show_remedy(face: Face, number: int, remedy: Remedy) -> None:
    face.say(remedy.summary, indent=6, mark=f"{number}. ")
    for note in notes.proven(remedy):
        face.say(note.text, indent=6)
    for need in remedy.needs:
        face.say(wording.need(need), indent=6)
    show_outlook(face, remedy, indent=6)
    if remedy.oauth_client is not None:
        face.say(wording.oauth_client(remedy.oauth_client), indent=6)
    url = openable(remedy.url)
    if url is not None:
        face.lines(f"      {url}")
    if remedy.text is not None and number > 1 and not face.verbose:
        face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "With -v you get a text to send.")), indent=6)
    elif remedy.text is not None:
        face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "A text to send:")), indent=6)
        face.lines(textwrap.indent(face.text(remedy.text), "        "))


def _paragraphs(face: Face, what: Sentence, *, indent: int) -> None:
    """Print a text that may have several lines."""
    for line in face.text(what).splitlines():
        face.say(line, indent=indent)


def show_outlook(face: Face, remedy: Remedy, *, indent: int) -> None:
    """Print what is to be expected of a way out, and its risks."""
    if remedy.delivery is not None:
        face.say(wording.delivery(remedy.delivery, remedy.delivery_because), indent=indent)
    for risk in wording.risks(remedy):
        face.say(risk, indent=indent, mark="! ")
