"""Servers other than Postfix that can answer in an operator's place, by one name each."""

import sys
from pathlib import Path

from tests.lab.exim import exim
from tests.lab.lab import Lab
from tests.lab.opensmtpd import opensmtpd
from tests.lab.plumbing import LabError, Namespace, Service
from tests.lab.sendmail import sendmail
from tests.lab.world import Operator

NETWORK_ONLY = ("sendmail", "exim", "opensmtpd", "stand_in_qmail")
AUTHENTICATION = ("sendmail", "exim")
BROKEN_STARTTLS = "opensmtpd"


def put_in_place(
    lab: Lab, operator: Operator, program: str, *, authentication: bool = False, discards: bool = False
) -> None:
    """Let another program answer in Postfix's place, until the operator's next `set_policy`.

    Args:
        lab: which.
        operator: whose submission server.
        program: one of `NETWORK_ONLY`.
        authentication: offer TLS and log-ins on 587 and 465; OpenSMTPD offers TLS alone, and fails it.
        discards: accept everybody's mail, and lose what would not be relayed (Exim alone).

    Raises:
        NotToBeHadError: its packages cannot be fetched.
    """
    site = lab.sites[operator.key]
    names = (operator.smtp_host, *(f"{alias}.{operator.domain}" for alias in operator.smtp_aliases))
    certificate = lab.authority.issue(names)
    folder = lab.folder / f"{operator.key}-{program}"
    service: Service
    match program:
        case "sendmail":
            service = sendmail(operator, site.namespace, folder, certificate, authentication=authentication)
        case "exim":
            service = exim(
                operator, site.namespace, folder, certificate, authentication=authentication, discards=discards
            )
        case "opensmtpd":
            service = opensmtpd(operator, site.namespace, folder, certificate, tls=authentication)
        case "stand_in_qmail":
            service = _qmail(operator, site.namespace, folder)
        case _:
            raise LabError(f"no such server: {program}")
    site.replace(service)


def _qmail(operator: Operator, namespace: Namespace, folder: Path) -> Service:
    octets = str(operator.block.network_address).rpartition(".")[0]
    folder.mkdir(parents=True, exist_ok=True)
    return Service(
        label="stand-in for qmail",
        namespace=namespace,
        argv=[
            sys.executable,
            "-I",
            str(Path(__file__).with_name("stand_in_qmail.py")),
            str(operator.smtp_ip),
            operator.smtp_host,
            operator.domain,
            f"{octets}.",
        ],
        log=folder / "log",
        ports=[(str(operator.smtp_ip), 25)],
    )
