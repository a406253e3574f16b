"""OpenSMTPD in the provider's place. The one of Debian 12 offers STARTTLS and fails every handshake."""

from pathlib import Path

from tests.lab.certs import Pair
from tests.lab.overlay import Overlaid, SystemUser
from tests.lab.plumbing import Namespace, Service
from tests.lab.world import Operator

_HOME = "/var/lib/opensmtpd/empty"
_USERS = (
    SystemUser("opensmtpd", 5104, _HOME),
    SystemUser("opensmtpq", 5105, _HOME),
    SystemUser("labmail", 5106, _HOME),
)


def opensmtpd(operator: Operator, namespace: Namespace, folder: Path, certificate: Pair, *, tls: bool) -> Service:
    """Return the server, not started; with `tls` it offers STARTTLS on 25 and 587 and TLS on 465."""
    ip, host = operator.smtp_ip, operator.smtp_host
    # An OpenSMTPD mailbox belongs to a system user: every address leads to one.
    mailboxes = "".join(f"{person.address(operator.domain)}: labmail\n" for person in operator.people)
    listen = [f"listen on {ip} port 25 hostname {host}" + (f" tls pki {host}" if tls else "")]
    if tls:
        listen.append(f"listen on {ip} port 587 hostname {host} tls-require pki {host}")
        listen.append(f"listen on {ip} port 465 hostname {host} smtps pki {host}")
    configuration = "\n".join(
        [
            f'pki {host} cert "/etc/lab-cert.pem"',
            f'pki {host} key "/etc/lab-key.pem"',
            "table mailboxes file:/etc/lab-mailboxes",
            *listen,
            'action "box" maildir "/var/lab-mail" virtual <mailboxes>',
            f'action "out" relay src {ip} helo {host}',
            f'match from any for domain "{operator.domain}" action "box"',
            f'match from src {operator.block} for any action "out"',
            "",
        ]
    )
    return Overlaid(
        program="opensmtpd",
        namespace=namespace,
        folder=folder,
        users=_USERS,
        files={
            "/etc/smtpd.conf": configuration,
            "/etc/lab-mailboxes": mailboxes,
            "/etc/lab-cert.pem": certificate.chain.read_text(),
            "/etc/lab-key.pem": certificate.key.read_text(),
            "/etc/mailname": f"{operator.domain}\n",
        },
        setup=[
            f"mkdir -p {_HOME} /var/spool/smtpd /var/lab-mail",
            "chmod 711 /var/spool/smtpd",
            "chmod 600 /etc/lab-key.pem",
            "chown labmail /var/lab-mail",
        ],
        argv=["/usr/sbin/smtpd", "-d", "-f", "/etc/smtpd.conf"],
        ports=[(str(ip), port) for port in ([25, 587, 465] if tls else [25])],
    ).service
