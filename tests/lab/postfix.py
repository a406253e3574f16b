"""A private Postfix instance in a namespace: own queue, own settings, nothing of the host's touched."""

import os
import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.lab.certs import Pair
from tests.lab.plumbing import Namespace, Service
from tests.lab.policies import Policy, Settings, settings
from tests.lab.world import Operator

MASTER = "/usr/lib/postfix/sbin/master"
POP_FIRST_OPEN_S = 60

_QUEUES = (
    "active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming", "maildrop", "private", "public",
    "saved", "trace",
)  # fmt: skip

_MASTER_CF = """\
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
"""


@dataclass
class Postfix:
    """One Postfix.

    Attributes:
        operator: whose server it is: domain, people, addresses.
        namespace: where it runs.
        folder: on a tmpfs, since Postfix syncs to disk.
        certificate: for 25, 587 and 465.
        sasl_socket: Dovecot's, None where nobody can log in.
        pop_database: SQLite file of the addresses that logged in to POP3, None without.
        listed: client addresses that LISTED_ADDRESSES lets in.
        policy: in force.
        options: further `main.cf` lines, after everything else.
        ports: which are served, None by the policy.
    """

    operator: Operator
    namespace: Namespace
    folder: Path
    certificate: Pair
    sasl_socket: Path | None = None
    pop_database: Path | None = None
    listed: tuple[str, ...] = ()
    policy: Policy = Policy.NETWORK_ONLY
    options: tuple[str, ...] = ()
    service: Service = field(init=False)

    def __post_init__(self) -> None:
        self._lay_out()
        self.service = Service(
            label=f"postfix of {self.operator.domain}",
            namespace=self.namespace,
            argv=[MASTER, "-c", str(self.configuration)],
            log=self.folder / "master.log",
            environment={"MAIL_CONFIG": str(self.configuration)},
            cwd=self.spool,
            before=self._configure,
        )

    @property
    def configuration(self) -> Path:
        """Folder of main.cf and master.cf."""
        return self.folder / "etc"

    @property
    def spool(self) -> Path:
        """The queue directory."""
        return self.folder / "spool"

    @property
    def mail_folder(self) -> Path:
        """Holds one Maildir a mailbox, named by its local part."""
        return self.folder / "mail"

    @property
    def log_text(self) -> str:
        """Everything it logged."""
        path = self.folder / "maillog"
        return path.read_text(errors="replace") if path.exists() else ""

    def maildir(self, local: str) -> Path:
        """Return the Maildir of a mailbox."""
        return self.mail_folder / local

    def _lay_out(self) -> None:
        for folder in (self.configuration, self.spool, self.folder / "lib", self.mail_folder):
            folder.mkdir(parents=True, exist_ok=True)
        self.folder.chmod(0o755)
        shutil.chown(self.folder / "lib", "postfix")
        shutil.chown(self.mail_folder, 5000, 5000)
        for name in _QUEUES:
            (self.spool / name).mkdir(exist_ok=True)
            shutil.chown(self.spool / name, "postfix")
        (self.spool / "pid").mkdir(exist_ok=True)
        for name, mode in (("maildrop", 0o730), ("public", 0o710)):
            shutil.chown(self.spool / name, "postfix", "postdrop")
            (self.spool / name).chmod(mode)
        (self.spool / "private").chmod(0o700)

    def _addresses(self) -> Sequence[str]:
        addresses = [str(self.operator.smtp_ip)]
        if self.operator.people:
            addresses.append(str(self.operator.mx_ip))
        return addresses

    def _configure(self) -> None:
        chosen = settings(
            self.policy,
            self.operator,
            listed=self.listed,
            pop_map=f"sqlite:{self.configuration}/pop.cf",
        )
        (self.configuration / "main.cf").write_text("\n".join(self._main(chosen)) + "\n")
        (self.configuration / "master.cf").write_text(self._services(chosen) + _MASTER_CF)
        (self.configuration / "pop.cf").write_text(
            f"dbpath = {self.pop_database}\n"
            f"query = SELECT 'OK' FROM seen WHERE ip = '%s'"
            f" AND at > CAST(strftime('%%s', 'now') AS INTEGER) - {POP_FIRST_OPEN_S}\n"
        )
        shutil.copy("/etc/postfix/dynamicmaps.cf", self.configuration)
        # A table or main.cf younger than 2 s makes every process that reads it wait until it has aged.
        old = time.time_ns() - 3600 * 10**9
        for path in self.configuration.iterdir():
            os.utime(path, ns=(old, old))
        ports = [25, 587, 465] if chosen.submission else [25]
        self.service.ports = [(ip, port) for ip in self._addresses() for port in ports]

    def _main(self, chosen: Settings) -> list[str]:
        operator = self.operator
        mailboxes = " ".join(f"{{ {person.address(operator.domain)} = {person.local}/ }}" for person in operator.people)
        owners = " ".join(f"{{ {person.address(operator.domain)} = {person.login} }}" for person in operator.people)
        lines = [
            "compatibility_level = 3.6",
            f"queue_directory = {self.spool}",
            f"data_directory = {self.folder / 'lib'}",
            f"maillog_file = {self.folder / 'maillog'}",
            f"maillog_file_prefixes = {self.folder}",
            f"myhostname = {operator.smtp_host}",
            f"mydomain = {operator.domain}",
            "mydestination =",
            f"inet_interfaces = {', '.join(self._addresses())}",
            f"smtp_bind_address = {operator.smtp_ip}",
            "inet_protocols = ipv4",
            "alias_maps =",
            "alias_database =",
            "local_recipient_maps =",
            "biff = no",
            "smtpd_error_sleep_time = 0",
            "minimal_backoff_time = 5s",
            "queue_run_delay = 5s",
            "maximal_queue_lifetime = 1m",
            "smtpd_client_connection_count_limit = 0",
            f"smtpd_tls_cert_file = {self.certificate.chain}",
            f"smtpd_tls_key_file = {self.certificate.key}",
            "smtpd_tls_auth_only = yes",
            "smtpd_relay_before_recipient_restrictions = yes",
            "smtpd_recipient_restrictions =",
        ]
        if operator.people:
            lines += [
                f"virtual_mailbox_domains = {operator.domain}",
                f"virtual_mailbox_base = {self.mail_folder}",
                f"virtual_mailbox_maps = inline:{{ {mailboxes} }}",
                "virtual_uid_maps = static:5000",
                "virtual_gid_maps = static:5000",
                f"smtpd_sender_login_maps = inline:{{ {owners} }}",
            ]
        if self.sasl_socket is not None:
            lines += ["smtpd_sasl_type = dovecot", f"smtpd_sasl_path = {self.sasl_socket}"]
        if chosen.tls_on_25:
            lines.append("smtpd_tls_security_level = may")
        return [*lines, *chosen.main, *self.options]

    def _services(self, chosen: Settings) -> str:
        lines = []
        options = " ".join(f"-o {option}" for option in chosen.submission_options)
        for ip in self._addresses():
            lines.append(f"{ip}:25 inet n - n - - smtpd")
            if chosen.submission:
                lines.append(f"{ip}:587 inet n - n - - smtpd -o smtpd_tls_security_level=encrypt {options}")
                lines.append(f"{ip}:465 inet n - n - - smtpd -o smtpd_tls_wrappermode=yes {options}")
        return "\n".join(lines) + "\n"
