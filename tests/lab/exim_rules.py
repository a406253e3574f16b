"""Exim under further rules: encryption demanded, POP3 before SMTP, senders held to their log-in or network."""

from enum import StrEnum

from tests.lab.exim import exim
from tests.lab.lab import Lab
from tests.lab.postfix import POP_FIRST_OPEN_S
from tests.lab.world import Operator


class Rule(StrEnum):
    """What Exim asks for besides what `tests.lab.exim` has it ask for."""

    TLS_REQUIRED = "tls-required"
    POP_FIRST = "pop-first"
    SENDER_CHECK = "sender-check"


def put_exim_in_place(lab: Lab, operator: Operator, rule: Rule) -> None:
    """Let Exim answer in Postfix's place under a rule, until the operator's next `set_policy`.

    Raises:
        NotToBeHadError: its packages cannot be fetched.
    """
    site = lab.sites[operator.key]
    names = (operator.smtp_host, *(f"{alias}.{operator.domain}" for alias in operator.smtp_aliases))

    def change(configuration: str) -> str:
        match rule:
            case Rule.TLS_REQUIRED:
                changed = configuration.replace("tls_advertise_hosts = ", "tls_advertise_hosts = *")
                return _before_acl(
                    changed,
                    "acl_smtp_mail = check_mail",
                    "check_mail:\n"
                    "  deny message = 530 5.7.0 Must issue a STARTTLS command first\n"
                    "       condition = ${if eq{$tls_in_cipher}{}}\n"
                    "  accept",
                )
            case Rule.POP_FIRST:
                assert site.dovecot is not None
                query = (
                    "SELECT count(*) FROM seen WHERE ip = '$sender_host_address'"
                    f" AND at > CAST(strftime('%s', 'now') AS INTEGER) - {POP_FIRST_OPEN_S}"
                )
                run = f'/usr/bin/sqlite3 -readonly {site.dovecot.database} "{query}"'
                return configuration.replace(
                    "  accept authenticated = *",
                    # The answer ends with a line feed.
                    f"  accept condition = ${{if match{{${{run{{{run}}}}}}}{{^1}}}}\n  accept authenticated = *",
                )
            case Rule.SENDER_CHECK:
                return _before_acl(
                    configuration,
                    "acl_smtp_mail = check_mail",
                    "check_mail:\n"
                    "  deny message = Sender address rejected: not owned by user $authenticated_id\n"
                    "       authenticated = *\n"
                    f"       ! senders = {_owned(operator)}\n"
                    "  deny message = Sender address rejected: not owned by user of this network\n"
                    f"       hosts = {operator.block}\n"
                    f"       ! senders = : *@{operator.domain}\n"
                    "  accept",
                )

    service = exim(
        operator,
        site.namespace,
        lab.folder / f"{operator.key}-exim-{rule.value}",
        lab.authority.issue(names),
        authentication=rule is Rule.SENDER_CHECK,
        change=change,
    )
    site.replace(service)


def _before_acl(configuration: str, option: str, acl: str) -> str:
    return configuration.replace("begin acl\n", f"{option}\nbegin acl\n{acl}\n")


def _owned(operator: Operator) -> str:
    """Return the address that belongs to whoever signed in, by log-in name."""
    found = " ".join(f"{person.login}={person.address(operator.domain)}" for person in operator.people)
    return f"${{extract{{$authenticated_id}}{{{found}}}}}"
