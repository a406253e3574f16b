"""Runs a diagnosis for a command: progress on the terminal, and what only the user can say asked in between."""

from dataclasses import replace

from assistant.cli.face import Face
from assistant.cli.running import Running
from assistant.model.fault import SecretStoreError
from assistant.model.finding import AccountDiagnosis, Diagnosis, Need, Risk
from assistant.model.progress import Event, Trying
from assistant.model.secret import Purpose
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.session.request import GivenSecret, Request

_ROUNDS = 3


def diagnose(running: Running, request: Request, face: Face, *, may_ask: bool) -> tuple[Diagnosis, Request]:
    """Diagnose, and again with what the user added, while the first remedy lacks something that can be typed.

    Args:
        running: the open world.
        request: what to find out.
        face: where to show progress and to ask.
        may_ask: somebody is there to be asked.

    Returns:
        The last diagnosis, and the request it answers (with what was typed).
    """

    def listen(event: Event) -> None:
        if isinstance(event, Trying):
            face.progress(event.what)

    for _ in range(_ROUNDS):
        diagnosis = running.do(running.assistant.diagnose(request, listen))
        face.progress(None)
        if not may_ask or len(diagnosis.accounts) != 1:
            return diagnosis, request
        fuller = _fuller(running, diagnosis.accounts[0], request, face)
        if fuller is None:
            return diagnosis, request
        request = fuller
    return diagnosis, request


def _fuller(running: Running, account: AccountDiagnosis, request: Request, face: Face) -> Request | None:
    """Return the request with what the first remedy lacked; None when nothing is lacking or nothing was typed."""
    if account.recipient is None:
        recipient = face.ask(sentence(QT_TRANSLATE_NOOP("Roampost", "Whom did you want to write to?")))
        return replace(request, recipient=recipient) if recipient and "@" in recipient else None
    best = account.remedies[0] if account.remedies else None
    needs = best.needs if best is not None else (Need.PASSWORD,) if _only_a_password_is_missing(account) else ()
    if not needs or Need.RECIPIENT in needs:
        return None
    if Need.CONSENT in needs and not _insists(best is not None and Risk.CLEARTEXT_PASSWORD in best.risks, face):
        return None
    consent = request.clear_consent | ({account.account.label} if Need.CONSENT in needs else set())
    secrets = request.secrets
    if Need.PASSWORD in needs or Need.USERNAME in needs:
        given = _credential(running, account, needs, face)
        if given is None:
            return None
        secrets = (*(one for one in secrets if one.address != account.account.address), *given)
    return replace(request, secrets=secrets, clear_consent=frozenset(consent))


def _only_a_password_is_missing(account: AccountDiagnosis) -> bool:
    outgoing = account.account.outgoing
    return (
        account.verdict.restriction.value == "unknown"
        and outgoing is not None
        and outgoing.authentication.value in {"password", "pop-first"}
    )


def _insists(is_clear: bool, face: Face) -> bool:
    if not is_clear:
        return True
    return face.agrees(
        sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "This server takes the password without encryption only: anybody on this network could read it. "
                "Send it all the same?",
            ),
        ),
    )


def _credential(
    running: Running,
    account: AccountDiagnosis,
    needs: tuple[Need, ...],
    face: Face,
) -> tuple[GivenSecret, ...] | None:
    """Ask for the log-in name where nobody knows it, and for the password; keep it only when told to."""
    address = account.account.address
    username: str | None = None
    if Need.USERNAME in needs:
        username = face.ask(
            sentence(QT_TRANSLATE_NOOP("Roampost", "Log-in name for {address}:"), address=address),
        )
        if username is None:
            return None
    secret = face.ask_secret(
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "Password for {address} (empty: go on without):"),
            address=address,
        ),
    )
    if secret is None:
        return None
    try:
        where = running.do(running.assistant.secret_place())
    except SecretStoreError:
        where = None
    if where is not None and face.agrees(
        sentence(QT_TRANSLATE_NOOP("Roampost", "Keep it in {where} for next time?"), where=where),
    ):
        try:
            running.do(running.assistant.keep_secret(address, Purpose.OUTGOING, username, secret))
        except SecretStoreError as fault:
            face.note(fault.sentence)
    return tuple(GivenSecret(address=address, purpose=purpose, username=username, secret=secret) for purpose in Purpose)
