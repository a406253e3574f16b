"""The helpdesk report as a JSON document (``roampost.report/1``), and as the lines that it is previewed by."""

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from typing import Any, Final

from assistant.engine.documents import Document, Render, accounts_document, diagnosis_document, network_document
from assistant.engine.domains import Registrable
from assistant.engine.report.policy import learn_policy, policy_section
from assistant.engine.report.pseudonyms import Pseudonyms, learn_all
from assistant.engine.report.treatment import Treater
from assistant.model.mail import Capabilities, EnhancedStatus, SendingAccount
from assistant.model.observation import DnsLookup, Exchange, HttpGet, Observation, Step, TcpConnect, TlsHandshake
from assistant.model.policy import PolicyRead
from assistant.model.report import Line, Material
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

NO_POLICY: Final = PolicyRead()
_KINDS: Final[dict[type, str]] = {
    DnsLookup: "lookup",
    TcpConnect: "connect",
    TlsHandshake: "tls",
    Exchange: "exchange",
    HttpGet: "http",
}


def report_document(
    material: Material, registrable: Registrable, render: Render, policy: PolicyRead = NO_POLICY
) -> Document:
    """Return the document ``roampost.report/1``: what the material says, without anything private.

    Args:
        material: what was found out, as it was.
        registrable: host name to registrable domain.
        render: puts a sentence into a language; it is handed no private word.
        policy: what is in force, and who says it.

    Raises:
        TypeError: the material holds something that no report may hold.
    """
    names = Pseudonyms(registrable)
    _learn(names, material)
    learn_policy(names, policy)
    treater = Treater(names)
    shown = treater.treated(material)
    network = network_document(shown.diagnosis.network, render)
    del network["schema"]
    system = _plain(shown.snapshot, render)
    # Its treatment leaves nothing of it.
    del system["interface"]
    return {
        "schema": "roampost.report/1",
        "about": render(_about()),
        # When this was done is what a provider finds it by in its logs.
        "made_utc": material.made_utc.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "versions": {
            "roampost": shown.machine.roampost,
            "python": shown.machine.python,
            "system": shown.machine.system,
            "kernel": shown.machine.kernel,
            "architecture": shown.machine.architecture,
            "tls": shown.machine.tls,
            "packages": dict(shown.machine.packages),
        },
        "policy": policy_section(policy, names, treater, render),
        "third_parties": _plain(shown.allowed, render),
        "system_network": system,
        "network": network,
        "accounts": accounts_document(shown.accounts, ())["accounts"],
        "diagnosis": diagnosis_document(shown.diagnosis, render),
        "timings": _timings(shown.observations),
        "observations": [{"kind": _KINDS[type(one)], **_plain(one, render, whole=False)} for one in shown.observations],
    }


def _about() -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "Names and addresses in here are stand-ins: user1@domain1.example is the first account, and what is equal "
            "has the same one everywhere. 192.0.2.x and 2001:db8:1:: are private addresses, 203.0.113.x and 2001:db8:: "
            "public ones; … was taken out.",
        )
    )


def preview(document: Document) -> tuple[Line, ...]:
    """Return a document line by line; all that is in it is in a line, and nothing else."""
    return tuple(Line(section=section, text=text) for section, value in document.items() for text in _told("", value))


def preview_text(lines: tuple[Line, ...]) -> str:
    """Return the preview as one text: each section's lines under its name."""
    told: list[str] = []
    section = ""
    for line in lines:
        if line.section != section:
            section = line.section
            told.extend(("", f"[{section}]") if told else (f"[{section}]",))
        told.append(line.text)
    return "\n".join(told) + "\n"


def _learn(names: Pseudonyms, material: Material) -> None:
    """Make known what is private, the user's own first: it is ``user1@domain1.example``."""
    diagnosed = [one.account for one in material.diagnosis.accounts]
    accounts = (*diagnosed, *material.accounts)
    for address in _mailboxes(material, accounts):
        if address:
            names.learn_mailbox(address)
    for login in _logins(material, accounts):
        names.learn_login(login)
    learn_all(names, "profile", (one.profile for one in accounts))
    learn_all(names, "manager", (one.managed for one in accounts))
    learn_all(names, "network", (material.snapshot.name, material.diagnosis.network.name))
    learn_all(names, "person", material.machine.personal)
    for place in _places(material):
        names.learn_place(place)
    for account in accounts:
        for side in (account.outgoing, account.incoming):
            if side is not None:
                names.learn_server(side.host)


def _mailboxes(material: Material, accounts: tuple[SendingAccount, ...]) -> Iterator[str | None]:
    for account in accounts:
        yield account.address
        yield from account.aliases
    yield from (one.recipient for one in material.diagnosis.accounts)
    yield from (one.waiting_recipient for one in accounts)
    for seen in material.observations:
        if isinstance(seen, Exchange):
            yield seen.sender
            yield seen.recipient


def _places(material: Material) -> Iterator[str]:
    """Yield the names of the network's own, and what a server calls itself where that is a bare label."""
    here = material.snapshot
    for name in (here.dns_domain, *here.search, *here.smtp_servers, material.diagnosis.network.domain):
        if name:
            yield name
    for seen in material.observations:
        if isinstance(seen, Exchange) and seen.step in {Step.GREETING, Step.EHLO} and seen.reply and seen.reply.code:
            first = seen.reply.text.partition(" ")[0]
            if "." not in first:
                yield first


def _logins(material: Material, accounts: tuple[SendingAccount, ...]) -> Iterator[str]:
    remedies = [remedy for one in material.diagnosis.accounts for remedy in one.remedies]
    for side in (
        *(one.outgoing for one in accounts),
        *(one.incoming for one in accounts),
        *(one.outgoing for one in remedies),
        *(one.incoming for one in remedies),
    ):
        if side is not None and side.username:
            yield side.username
    for remedy in remedies:
        if remedy.sender:
            yield remedy.sender


def _timings(observations: tuple[Observation, ...]) -> list[Document]:
    """Say how often each sort of step was taken and how long it took, in seconds, the longest sum first."""
    spent: dict[str, list[float]] = {}
    for one in observations:
        step = one.step.value if isinstance(one, Exchange) else _KINDS[type(one)]
        spent.setdefault(step, []).append(one.elapsed_s)
    ordered = sorted(spent.items(), key=lambda item: (-sum(item[1]), item[0]))
    return [
        {"step": step, "count": len(took), "total_s": round(sum(took), 3), "longest_s": round(max(took), 3)}
        for step, took in ordered
    ]


def _plain(value: Any, render: Render, *, whole: bool = True) -> Any:
    """Return a treated value as plain JSON.

    Args:
        value: as it left the treatment.
        render: puts a sentence into a language.
        whole: with fields that say nothing (None, False, empty).

    Raises:
        TypeError: it is nothing that JSON knows or that is declared.
    """
    match value:
        case Enum():
            return value.value
        case EnhancedStatus():
            return str(value)
        case Capabilities():
            return [" ".join((keyword, *parameters)) for keyword, parameters in value.keywords]
        case None | bool() | int() | str():
            return value
        case float():
            return round(value, 3)
        case datetime():
            return value.strftime("%Y-%m-%d")
        case tuple():
            return [_plain(one, render, whole=whole) for one in value]
        case Sentence():
            return render(value)
        case _ if is_dataclass(value) and not isinstance(value, type):
            named = ((one.name, getattr(value, one.name)) for one in fields(value))
            return {
                name: _plain(content, render, whole=whole)
                for name, content in named
                if whole or (content is not False and content not in (None, "", ()))
            }
    raise TypeError(f"{type(value).__name__} has no place in a report")


def _told(path: str, value: Any) -> Iterator[str]:
    """Yield the lines of one value: a record that holds no list of records is one line, unless it is a section."""
    if isinstance(value, dict) and value and (not path or _holds_records(value)):
        for key, one in value.items():
            yield from _told(f"{path}.{key}" if path else key, one)
    elif isinstance(value, list) and any(isinstance(one, dict | list) for one in value):
        for at, one in enumerate(value, start=1):
            yield from _told(f"{path} {at}".strip(), one)
    else:
        said = ", ".join(f"{name}: {leaf}" if name else leaf for name, leaf in _leaves("", value))
        yield f"{path}: {said}" if path else said


def _holds_records(value: Any) -> bool:
    if isinstance(value, dict):
        return any(_holds_records(one) for one in value.values())
    return isinstance(value, list) and any(isinstance(one, dict) for one in value)


def _leaves(path: str, value: Any) -> Iterator[tuple[str, str]]:
    """Yield (where, what) of everything within a value; numbers and null as JSON writes them."""
    if isinstance(value, dict) and value:
        for key, one in value.items():
            yield from _leaves(f"{path}.{key}" if path else str(key), one)
    elif isinstance(value, list) and any(isinstance(one, list | dict) for one in value):
        for at, one in enumerate(value, start=1):
            yield from _leaves(f"{path} {at}".strip(), one)
    elif isinstance(value, list):
        yield path, " | ".join(_leaf(one) for one in value) or "[]"
    else:
        yield path, _leaf(value)


def _leaf(value: Any) -> str:
    return value.replace("\r", "").replace("\n", " ⏎ ") if isinstance(value, str) else json.dumps(value)
