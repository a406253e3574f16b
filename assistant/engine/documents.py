"""Answers as JSON documents of the contract, and the exit status that goes with a diagnosis."""

from collections.abc import Callable
from typing import Any, Final

from assistant.model.finding import (
    AccountDiagnosis,
    Delivery,
    Diagnosis,
    Effort,
    EvidenceItem,
    NetworkView,
    Remedy,
    RemedyKind,
    Restriction,
    Travel,
)
from assistant.model.mail import Incoming, Outgoing, SendingAccount, Unreadable
from assistant.model.organisation import Helpdesk
from assistant.model.text import Sentence

Render = Callable[[Sentence], str]
Document = dict[str, Any]

WORKS: Final = 0
REMEDY_KNOWN: Final = 1
NO_REMEDY: Final = 2
NOTHING_FOUND_OUT: Final = 3

NOT_HERE_AND_NOW: Final = frozenset(
    {RemedyKind.ASK_PROVIDER, RemedyKind.WAIT, RemedyKind.CHANGE_NETWORK, RemedyKind.USE_WEBMAIL},
)
"""Remedies that nobody can carry out here and now; alone they leave the problem without a remedy."""


def diagnosis_document(diagnosis: Diagnosis, render: Render) -> Document:
    """Return the document ``roampost.diagnosis/1``."""
    return {
        "schema": "roampost.diagnosis/1",
        "network": _network(diagnosis.network),
        "accounts": [_account_diagnosis(account, render) for account in diagnosis.accounts],
        "unreadable": [_unreadable(item) for item in diagnosis.unreadable],
        "seconds": _seconds(diagnosis.seconds),
    }


def network_document(network: NetworkView, render: Render) -> Document:
    """Return the document ``roampost.network/1``."""
    return {
        "schema": "roampost.network/1",
        **_network(network),
        "because": [render(reason) for reason in network.because],
    }


def accounts_document(accounts: tuple[SendingAccount, ...], unreadable: tuple[Unreadable, ...]) -> Document:
    """Return the document ``roampost.accounts/1``."""
    return {
        "schema": "roampost.accounts/1",
        "accounts": [_account(account) for account in accounts],
        "unreadable": [_unreadable(item) for item in unreadable],
    }


def exit_status(diagnosis: Diagnosis) -> int:
    """Return the contract's exit status for a diagnosis: the worst of its accounts'; 3 without any."""
    return max((account_status(account) for account in diagnosis.accounts), default=NOTHING_FOUND_OUT)


def account_status(account: AccountDiagnosis) -> int:
    """Return the contract's exit status for one account.

    A travel check asks about elsewhere: what works here and will not there is a problem, and what cannot be told is no
    all-clear.
    """
    verdict = account.verdict
    if verdict.restriction is Restriction.NONE:
        if account.travel in {None, Travel.READY}:
            return WORKS
        return REMEDY_KNOWN if _can_be_helped(account) else NO_REMEDY
    if verdict.restriction in (Restriction.OFFLINE, Restriction.CAPTIVE_PORTAL):
        return NOTHING_FOUND_OUT
    if _can_be_helped(account):
        return REMEDY_KNOWN
    if verdict.restriction is Restriction.UNKNOWN and verdict.blocked is None and not verdict.evidence:
        return NOTHING_FOUND_OUT
    return NO_REMEDY


def _can_be_done(remedy: Remedy) -> bool:
    """Tell whether a remedy helps here and now; one whose mail would be refused or put aside helps nobody."""
    return remedy.kind not in NOT_HERE_AND_NOW and remedy.delivery is not Delivery.DO_NOT


def _can_be_helped(account: AccountDiagnosis) -> bool:
    return any(_can_be_done(remedy) for remedy in account.remedies)


def _seconds(value: float) -> float:
    return round(value, 3)


def _network(network: NetworkView) -> Document:
    return {
        "name": network.name,
        "kind": network.kind.value,
        "domain": network.domain,
        "public_address": network.public_address,
        "captive_portal": network.captive_portal,
        "ports": {str(port): state.value for port, state in network.ports},
    }


def _outgoing(outgoing: Outgoing | None) -> Document | None:
    if outgoing is None:
        return None
    return {
        "host": outgoing.host,
        "port": outgoing.port,
        "security": outgoing.security.value,
        "authentication": outgoing.authentication.value,
        "username": outgoing.username,
    }


def _incoming(incoming: Incoming | None) -> Document | None:
    if incoming is None:
        return None
    return {
        "protocol": incoming.protocol.value,
        "host": incoming.host,
        "port": incoming.port,
        "security": incoming.security.value,
        "username": incoming.username,
    }


def _account(account: SendingAccount) -> Document:
    nothing = {"protocol": None, "host": None, "port": None, "security": None, "username": None}
    return {
        "address": account.address,
        "program": account.program,
        "profile": account.profile,
        "outgoing": _outgoing(account.outgoing),
        "incoming": _incoming(account.incoming) or nothing,
        "managed": account.managed,
        "installed": account.installed,
        "running": account.running,
        "waiting": account.waiting,
    }


def _unreadable(item: Unreadable) -> Document:
    return {"program": item.program, "where": item.where, "why": item.why}


def _account_diagnosis(account: AccountDiagnosis, render: Render) -> Document:
    verdict = account.verdict
    return {
        "address": account.account.address,
        "program": account.account.program,
        "profile": account.account.profile,
        "outgoing": _outgoing(account.account.outgoing),
        "recipient": account.recipient,
        "on_provider_network": account.on_provider_network,
        "relaying": account.relaying,
        "verdict": {
            "restriction": verdict.restriction.value,
            "causes": [cause.value for cause in verdict.causes],
            "blocked": verdict.blocked,
            "proven": verdict.proven,
            "summary": render(verdict.summary),
            "evidence": [_evidence(item) for item in verdict.evidence],
            "location": None if verdict.location is None else verdict.location.value,
            "organisation_text": None if verdict.organisation_text is None else render(verdict.organisation_text),
        },
        "remedies": [_remedy(remedy, render) for remedy in account.remedies],
        "forbidden": [
            {"id": one.remedy.id, "kind": one.remedy.kind.value, "because": render(one.because)}
            for one in account.forbidden
        ],
        "warnings": [warning.value for warning in account.warnings],
        "effort": _effort(account.effort, render),
        "travel": None if account.travel is None else account.travel.value,
        "helpdesk": _helpdesk(account.helpdesk, render),
    }


def _helpdesk(helpdesk: Helpdesk | None, render: Render) -> Document | None:
    if helpdesk is None:
        return None
    return {
        "address": helpdesk.address,
        "phone": helpdesk.phone,
        "url": helpdesk.url,
        "text": None if helpdesk.text is None else render(helpdesk.text),
    }


def _effort(effort: Effort | None, render: Render) -> Document | None:
    if effort is None:
        return None
    return {
        "rounds": effort.rounds,
        "transactions": effort.transactions,
        "logins": effort.logins,
        "connections": dict(effort.connections),
        "most_connections": effort.most_connections,
        "plan": [
            {"name": one.name, "because": render(one.because), "started_s": _seconds(one.started_s)}
            for one in effort.plan
        ],
    }


def _evidence(item: EvidenceItem) -> Document:
    return {
        "step": item.step,
        "host": item.host,
        "port": item.port,
        "reply": item.reply,
        "failure": item.failure,
        "seconds": _seconds(item.seconds),
    }


def _remedy(remedy: Remedy, render: Render) -> Document:
    client = remedy.oauth_client
    return {
        "id": remedy.id,
        "kind": remedy.kind.value,
        "proven": remedy.proven,
        "proven_after_s": None if remedy.proven_after_s is None else _seconds(remedy.proven_after_s),
        "automatic": remedy.automatic,
        "keep_signing_in": remedy.keep_signing_in,
        "needs": [need.value for need in remedy.needs],
        "outgoing": _outgoing(remedy.outgoing),
        "incoming": _incoming(remedy.incoming),
        "sender": remedy.sender,
        "risks": [risk.value for risk in remedy.risks],
        "summary": render(remedy.summary),
        "delivery": None if remedy.delivery is None else remedy.delivery.value,
        "delivery_because": None if remedy.delivery_because is None else render(remedy.delivery_because),
        "url": remedy.url,
        "text": None if remedy.text is None else render(remedy.text),
        "oauth_client": None if client is None else {"client_id": client.client_id, "issuer": client.issuer},
    }
