"""Sendmail in the provider's place: the very program whose refusal starts the story."""

from pathlib import Path

from tests.lab.certs import Pair
from tests.lab.overlay import Overlaid, SystemUser
from tests.lab.plumbing import Namespace, Service
from tests.lab.world import Operator

_HOME = "/var/lib/sendmail"
_USERS = (SystemUser("smmta", 5101, _HOME), SystemUser("smmsp", 5102, _HOME))


def sendmail(
    operator: Operator, namespace: Namespace, folder: Path, certificate: Pair, *, authentication: bool
) -> Service:
    """Return the server, not started."""
    ip, host = operator.smtp_ip, operator.smtp_host
    octets = str(operator.block.network_address).rpartition(".")[0]
    daemons = [f"DAEMON_OPTIONS(`Name=MTA, Addr={ip}, Port=25{', M=A' if authentication else ''}')dnl"]
    security: list[str] = []
    passwords: list[str] = []
    if authentication:
        daemons += [
            f"DAEMON_OPTIONS(`Name=MSA, Addr={ip}, Port=587, M=Ea')dnl",
            f"DAEMON_OPTIONS(`Name=TLSMSA, Addr={ip}, Port=465, M=Eas')dnl",
        ]
        security = [
            "define(`confAUTH_MECHANISMS', `PLAIN LOGIN')dnl",
            "TRUST_AUTH_MECH(`PLAIN LOGIN')dnl",
            "define(`confAUTH_OPTIONS', `A p')dnl",
            f"define(`confAUTH_REALM', `{host}')dnl",
            "define(`confCACERT_PATH', `/etc/ssl/certs')dnl",
            "define(`confCACERT', `/etc/ssl/certs/ca-certificates.crt')dnl",
            "define(`confSERVER_CERT', `/etc/mail/lab-cert.pem')dnl",
            "define(`confSERVER_KEY', `/etc/mail/lab-key.pem')dnl",
        ]
        passwords = [
            f"printf %s {_quoted(person.password)} | saslpasswd2 -p -c -f /etc/sasldb2 -u {host} {person.login}"
            for person in operator.people
        ] + ["chmod 600 /etc/sasldb2"]
    configuration = "\n".join(
        [
            "divert(-1)",
            "include(`/usr/share/sendmail/cf/m4/cf.m4')",
            "divert(0)dnl",
            "OSTYPE(`debian')dnl",
            f"define(`confDOMAIN_NAME', `{host}')dnl",
            "define(`confTO_IDENT', `0')dnl",
            "define(`confDONT_PROBE_INTERFACES', `true')dnl",
            "define(`ALIAS_FILE', `/etc/mail/aliases')dnl",
            "undefine(`confSERVICE_SWITCH_FILE')dnl",
            *security,
            "FEATURE(`no_default_msa')dnl",
            *daemons,
            f"CLIENT_OPTIONS(`Family=inet, Address={ip}')dnl",
            "FEATURE(`access_db', `hash -T<TMPF> /etc/mail/access')dnl",
            f"LOCAL_DOMAIN(`{operator.domain}')dnl",
            "MAILER(`local')dnl",
            "MAILER(`smtp')dnl",
            "",
        ]
    )
    return Overlaid(
        program="sendmail",
        namespace=namespace,
        folder=folder,
        users=_USERS,
        files={
            "/etc/mail/lab.mc": configuration,
            "/etc/mail/access": f"Connect:{octets}\tRELAY\n",
            "/etc/mail/aliases": "".join(f"{person.local}: /dev/null\n" for person in operator.people)
            + "postmaster: /dev/null\nMAILER-DAEMON: /dev/null\n",
            "/etc/mail/lab-cert.pem": certificate.chain.read_text(),
            "/etc/mail/lab-key.pem": certificate.key.read_text(),
            "/etc/hosts": f"127.0.0.1 localhost\n{ip} {host}\n",
            "/etc/sasl2/Sendmail.conf": "pwcheck_method: auxprop\nauxprop_plugin: sasldb\nmech_list: PLAIN LOGIN\n",
        },
        setup=[
            "PATH=/usr/libexec/sendmail:$PATH",
            "mkdir -p /var/spool/mqueue /run/sendmail/mta /var/lib/sendmail/host_status",
            "chown root:smmsp /var/spool/mqueue",
            "chmod 750 /var/spool/mqueue",
            "chmod 600 /etc/mail/lab-key.pem",
            *passwords,
            "m4 /etc/mail/lab.mc > /etc/mail/sendmail.cf",
            "makemap hash /etc/mail/access < /etc/mail/access",
            f"hostname() {{ echo {host}; }}",
            "sendmail -bi -C/etc/mail/sendmail.cf",
        ],
        argv=["/usr/libexec/sendmail/sendmail", "-bD", "-q5s", "-C/etc/mail/sendmail.cf"],
        ports=[(str(ip), port) for port in ([25, 587, 465] if authentication else [25])],
    ).service


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
