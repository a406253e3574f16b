"""The JSON documents of the contract and the exit status, against the shipped schemas."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from assistant.engine.documents import (
    account_status,
    accounts_document,
    diagnosis_document,
    exit_status,
    network_document,
)
from assistant.model.finding import (
    AccountDiagnosis,
    Caution,
    Diagnosis,
    EvidenceItem,
    Need,
    NetworkView,
    Remedy,
    RemedyKind,
    Restriction,
    Risk,
    Verdict,
)
from assistant.model.mail import Authentication, Incoming, IncomingProtocol, Outgoing, SendingAccount, Unreadable
from assistant.model.net import NetworkKind, PortState, Security
from assistant.model.text import Sentence, sentence

SCHEMAS = Path(__file__).resolve().parents[3] / "resources" / "schemas"
OUTGOING = Outgoing(host="smtp.proseware.com", port=25, security=Security.NONE, authentication=Authentication.NONE)
ANNA = SendingAccount(
    address="anna@proseware.com",
    program="claws-mail",
    profile="Anna",
    outgoing=OUTGOING,
    incoming=Incoming(
        protocol=IncomingProtocol.POP3,
        host="pop.proseware.com",
        port=110,
        security=Security.NONE,
        username="anna",
    ),
    installed=True,
)


def render(text: Sentence) -> str:
    return text.template.format(**dict(text.params))


def check(name: str, document: dict[str, Any]) -> None:
    """Hold a document against its schema, after a round trip through JSON."""
    schema = json.loads((SCHEMAS / f"{name}.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(json.loads(json.dumps(document)))


def diagnosed(restriction: Restriction, *kinds: RemedyKind, blocked: bool | None = True) -> AccountDiagnosis:
    return AccountDiagnosis(
        account=ANNA,
        recipient="carlo@adatum.com",
        on_provider_network=False,
        relaying=True,
        verdict=Verdict(
            restriction=restriction,
            causes=() if restriction is Restriction.NONE else (restriction,),
            blocked=blocked,
            proven=True,
            summary=sentence("{host} refuses", host="smtp.proseware.com"),
            evidence=(
                EvidenceItem(
                    step="rcpt",
                    host="smtp.proseware.com",
                    port=25,
                    reply="550 5.7.1 <carlo@adatum.com>... Relaying denied",
                    failure=None,
                    seconds=0.1234567,
                    observation=4,
                ),
            ),
        ),
        remedies=tuple(
            Remedy(
                id=f"r{number}",
                kind=kind,
                proven=number == 0,
                proven_after_s=0.94321 if number == 0 else None,
                automatic=True,
                needs=(Need.PASSWORD,),
                outgoing=OUTGOING,
                risks=(Risk.SPF_FAIL,),
                summary=sentence("Do it"),
            )
            for number, kind in enumerate(kinds)
        ),
        warnings=(Caution.ONLY_PORT_25,),
    )


def diagnosis(*accounts: AccountDiagnosis) -> Diagnosis:
    network = NetworkView(
        name="Hotel Bellavista",
        kind=NetworkKind.HOTSPOT,
        domain="bellavista.example",
        ports=((25, PortState.OPEN), (465, PortState.DROPPED), (587, PortState.OPEN)),
        because=(sentence("Its gateway is {gateway}.", gateway="192.0.2.1"),),
    )
    unreadable = (Unreadable(program="msmtp", where="/home/anna/.msmtprc", why="cut off"),)
    return Diagnosis(network=network, accounts=accounts, unreadable=unreadable, seconds=1.80004)


def test_diagnosis_document_fits_its_schema_and_the_contract() -> None:
    document = diagnosis_document(
        diagnosis(diagnosed(Restriction.AUTHENTICATION_REQUIRED, RemedyKind.ENABLE_AUTHENTICATION)), render
    )
    check("diagnosis-1", document)
    account = document["accounts"][0]
    assert account["verdict"]["summary"] == "smtp.proseware.com refuses"
    assert account["verdict"]["evidence"][0]["seconds"] == 0.123
    assert account["remedies"][0]["proven_after_s"] == 0.943
    assert document["seconds"] == 1.8
    assert document["network"]["ports"] == {"25": "open", "465": "dropped", "587": "open"}


def test_an_address_that_no_program_holds_has_null_program_and_outgoing() -> None:
    stranger = AccountDiagnosis(
        account=SendingAccount(address="anna@proseware.com"),
        recipient=None,
        on_provider_network=None,
        relaying=None,
        verdict=Verdict(restriction=Restriction.UNKNOWN, summary=sentence("Not known")),
    )
    document = diagnosis_document(diagnosis(stranger), render)
    check("diagnosis-1", document)
    assert document["accounts"][0]["program"] is None
    assert document["accounts"][0]["outgoing"] is None
    assert document["accounts"][0]["relaying"] is None


def test_network_document_fits_its_schema() -> None:
    document = network_document(diagnosis().network, render)
    check("network-1", document)
    assert document["because"] == ["Its gateway is 192.0.2.1."]


def test_accounts_document_fits_its_schema() -> None:
    send_only = SendingAccount(address="root@example.com", program="msmtp", profile="default", waiting=2)
    document = accounts_document((ANNA, send_only), diagnosis().unreadable)
    check("accounts-1", document)
    assert document["accounts"][0]["incoming"]["protocol"] == "pop3"
    assert document["accounts"][1]["incoming"]["protocol"] is None
    assert document["accounts"][1]["outgoing"] is None
    assert document["unreadable"][0]["why"] == "cut off"


@pytest.mark.parametrize(
    ("account", "status"),
    [
        (diagnosed(Restriction.NONE, blocked=False), 0),
        (diagnosed(Restriction.AUTHENTICATION_REQUIRED, RemedyKind.ENABLE_AUTHENTICATION), 1),
        (diagnosed(Restriction.LOCATION_RESTRICTED, RemedyKind.ASK_PROVIDER, RemedyKind.SWITCH_SERVER), 1),
        (diagnosed(Restriction.AUTHENTICATION_FAILED, RemedyKind.FIX_PASSWORD), 1),
        (
            diagnosed(
                Restriction.LOCATION_RESTRICTED,
                RemedyKind.ASK_PROVIDER,
                RemedyKind.WAIT,
                RemedyKind.CHANGE_NETWORK,
                RemedyKind.USE_WEBMAIL,
            ),
            2,
        ),
        (diagnosed(Restriction.RECIPIENT_REFUSED), 2),
        (diagnosed(Restriction.UNKNOWN, blocked=None), 2),
        (diagnosed(Restriction.CAPTIVE_PORTAL, RemedyKind.SIGN_IN_TO_PORTAL), 3),
        (diagnosed(Restriction.OFFLINE, RemedyKind.CHANGE_NETWORK), 3),
    ],
    ids=lambda value: value.verdict.restriction.value if isinstance(value, AccountDiagnosis) else str(value),
)
def test_account_status(account: AccountDiagnosis, status: int) -> None:
    assert account_status(account) == status


def test_the_worst_account_decides() -> None:
    works = diagnosed(Restriction.NONE, blocked=False)
    curable = diagnosed(Restriction.TLS_REQUIRED, RemedyKind.USE_TLS)
    assert exit_status(diagnosis(works, curable)) == 1
    assert exit_status(diagnosis(works)) == 0


def test_without_an_account_nothing_was_found_out() -> None:
    assert exit_status(diagnosis()) == 3


def test_unknown_without_any_evidence_is_nothing_found_out() -> None:
    account = AccountDiagnosis(
        account=ANNA,
        recipient=None,
        on_provider_network=None,
        relaying=None,
        verdict=Verdict(restriction=Restriction.UNKNOWN, summary=sentence("Not known")),
    )
    assert account_status(account) == 3
