"""``roampost prove``: send one marked message, and look whether it arrives."""

import argparse
from dataclasses import replace

from assistant.cli.face import Face
from assistant.cli.running import Running
from assistant.cli.worlds import opener_of
from assistant.engine.proof import proof_document, proof_status
from assistant.model.progress import Event, Looked, Trying
from assistant.model.proof import Hop, Proof, ProofPlan
from assistant.model.secret import Purpose
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.session.request import GivenSecret, ProveRequest


def run(arguments: argparse.Namespace, face: Face) -> int:
    """Carry the command out.

    Who is asked says yes on the terminal; who cannot be asked (no terminal, or ``--json``) has to say ``--yes``
    beforehand, else nothing is sent and the status is 77: no message leaves without a yes. In the demo none leaves
    this computer, and giving the command is enough.
    """
    wanted = ProveRequest(
        account=arguments.account,
        recipient=arguments.to,
        patience_s=arguments.wait,
        remove=not arguments.keep,
        consent=arguments.yes,
        render=face.render,
    )
    may_ask = face.interactive and not arguments.json
    with Running(opener_of(arguments)) as running:
        plan = running.do(running.assistant.plan_proof(wanted))
        if plan.obstacle is None and may_ask:
            wanted = _asked(wanted, plan, face)
        elif running.world.options.embedded:
            wanted = replace(wanted, consent=True)
        proof = running.do(running.assistant.prove(wanted, _Listener(face)))
        face.progress(None)
    if arguments.json:
        face.document(proof_document(proof, face.text))
    else:
        show_proof(face, proof)
    return proof_status(proof)


def _asked(wanted: ProveRequest, plan: ProofPlan, face: Face) -> ProveRequest:
    """Return the request with the passwords that were typed, and the user's yes."""
    if not wanted.consent:
        face.note(_what_is_sent(plan, keep=not wanted.remove))
        if plan.limit is not None:
            face.note(plan.limit)
        if not face.agrees(sentence(QT_TRANSLATE_NOOP("Roampost", "Send it?"))):
            return wanted
        wanted = replace(wanted, consent=True)
    typed: list[GivenSecret] = []
    for missing in plan.missing:
        if any(one.address == missing.address for one in typed):
            continue
        secret = face.ask_secret(
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "Password for {address} (empty: go on without):"),
                address=missing.address,
            )
        )
        if secret is not None:
            typed += [
                GivenSecret(address=missing.address, purpose=purpose, username=None, secret=secret)
                for purpose in Purpose
            ]
    return replace(wanted, secrets=tuple(typed))


def _what_is_sent(plan: ProofPlan, *, keep: bool) -> Sentence:
    fields = {"address": plan.account.address, "recipient": plan.recipient or ""}
    if plan.mailbox is None:
        return sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "One test message goes from {address} to {recipient}, whose mailbox cannot be seen from here.",
            ),
            **fields,
        )
    if keep:
        return sentence(
            QT_TRANSLATE_NOOP(
                "Roampost", "One test message goes from {address} to {recipient}, is looked for there, and stays there."
            ),
            **fields,
        )
    return sentence(
        QT_TRANSLATE_NOOP(
            "Roampost", "One test message goes from {address} to {recipient}, is looked for there and removed again."
        ),
        **fields,
    )


class _Listener:
    """Shows on the terminal what is being done."""

    def __init__(self, face: Face) -> None:
        self._face = face

    def __call__(self, event: Event) -> None:
        """Take one event."""
        if isinstance(event, Trying):
            self._face.progress(event.what)
        elif isinstance(event, Looked):
            self._face.progress(
                sentence(
                    QT_TRANSLATE_NOOP("Roampost", "Looking into the mailbox of {mailbox} ({seconds} of {limit} s)"),
                    mailbox=event.mailbox,
                    seconds=round(event.waited_s),
                    limit=round(event.patience_s),
                )
            )


def show_proof(face: Face, proof: Proof) -> None:
    """Print what became of the message."""
    face.say(proof.summary, strong=True)
    for more in (proof.reason, proof.reply, proof.limit):
        if more is not None:
            face.say(more, indent=2)
    if proof.found and proof.route:
        face.say()
        face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "The way it came:")), indent=2)
        for hop in proof.route:
            face.say(_hop(hop), indent=4)
    results = proof.authentication_results
    if results is not None:
        checks = ", ".join(f"{check.method}={check.result}" for check in results.checks) or "-"
        face.say(
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "Checked by {server}: {checks}"), server=results.server, checks=checks
            ),
            indent=2,
        )
    if proof.removed:
        face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "It was removed from the mailbox again.")), indent=2)


def _hop(hop: Hop) -> str:
    sender = " ".join(part for part in (hop.sender, f"[{hop.address}]" if hop.address else None) if part)
    when = f" ({hop.at_utc:%H:%M:%S} UTC)" if hop.at_utc is not None else ""
    return f"{sender or '?'} → {hop.by or '?'}{when}"
