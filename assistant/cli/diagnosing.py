"""``roampost diagnose``: why sending fails here, and what works."""

import argparse

from assistant.cli import intake
from assistant.cli.asking import diagnose
from assistant.cli.face import Face
from assistant.cli.looking import show_accounts, show_unreadable
from assistant.cli.running import Running
from assistant.cli.worlds import opener_of
from assistant.engine.documents import diagnosis_document, exit_status
from assistant.model.finding import AccountDiagnosis, Effort, Remedy
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.session.request import Request
from assistant.ui import wording


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
            show_account(face, account)
        if diagnosis.accounts:
            show_unreadable(face, diagnosis.unreadable)
        return exit_status(diagnosis)


def show_account(face: Face, account: AccountDiagnosis) -> None:
    """Print one account's verdict, why, and the ways out."""
    verdict = account.verdict
    face.say(account.account.address, strong=True)
    face.say(verdict.summary, indent=2)
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
    for caution in account.warnings:
        face.say(wording.caution(caution), indent=4, mark="! ")
    if account.remedies:
        face.say()
        face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "What you can do:")), indent=2)
    for number, remedy in enumerate(account.remedies, start=1):
        _show_remedy(face, number, remedy)
    automatic = next((remedy for remedy in account.remedies if remedy.automatic and not remedy.needs), None)
    if automatic is not None:
        face.say()
        face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "To have it done:")), indent=2)
        more = "" if automatic is account.remedies[0] else f" --remedy {automatic.id}"
        journey = "" if account.travel is None else " --travel-check"
        face.lines(f"    roampost fix --account {account.account.address}{journey}{more}")
    if face.verbose and account.effort is not None:
        _show_effort(face, account.effort)
    face.say()


def _show_effort(face: Face, effort: Effort) -> None:
    """Print what it took, beside what it might have taken."""
    face.say()
    face.say(
        sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "What it took: rounds of questions {rounds}, mail transactions {transactions}, log-ins {logins}; "
                "no message was sent.",
            ),
            rounds=effort.rounds,
            transactions=effort.transactions,
            logins=effort.logins,
        ),
        indent=2,
    )
    for number, one in enumerate(effort.plan, start=1):
        face.say(one.because, indent=6, mark=f"{number}. ")
    for host, opened in effort.connections:
        face.say(
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "{host}: connections {opened}, of {most} at most."),
                host=host,
                opened=opened,
                most=effort.most_connections,
            ),
            indent=4,
        )


def _show_remedy(face: Face, number: int, remedy: Remedy) -> None:
    face.say(remedy.summary, indent=6, mark=f"{number}. ")
    if remedy.proven:
        face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "Tried just now: it works.")), indent=6)
    for need in remedy.needs:
        face.say(wording.need(need), indent=6)
    for risk in remedy.risks:
        face.say(wording.risk(risk), indent=6, mark="! ")
    if remedy.delivery_because is not None:
        face.say(remedy.delivery_because, indent=6)
