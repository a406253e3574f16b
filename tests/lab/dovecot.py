"""A private Dovecot: IMAP, POP3, the SASL answers that Postfix asks for, and the note that opens POP-before-SMTP."""

import shutil
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path

from tests.lab.certs import Pair
from tests.lab.plumbing import Namespace, Service
from tests.lab.world import Operator


@dataclass
class Dovecot:
    """One Dovecot.

    Attributes:
        operator: whose server it is.
        namespace: where it runs.
        folder: on a tmpfs.
        mail_folder: holds one Maildir a mailbox, named by its local part.
        certificate: for 995 and 993, STLS on 110 and STARTTLS on 143.
    """

    operator: Operator
    namespace: Namespace
    folder: Path
    mail_folder: Path
    certificate: Pair
    service: Service = field(init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.folder.chmod(0o755)
        self._notes = self.folder / "notes"
        self._notes.mkdir(exist_ok=True)
        with sqlite3.connect(self.database) as database:
            database.execute("CREATE TABLE IF NOT EXISTS seen (ip TEXT PRIMARY KEY, at INTEGER)")
        database.close()
        for path in (self._notes, self.database):
            shutil.chown(path, "dovecot")
        self._notes.chmod(0o755)
        self.database.chmod(0o644)
        self._configure()
        ports = [(str(self.operator.pop_ip), port) for port in (110, 995, 143, 993)]
        self.service = Service(
            label=f"dovecot of {self.operator.domain}",
            namespace=self.namespace,
            argv=["dovecot", "-F", "-c", str(self.folder / "dovecot.conf")],
            log=self.folder / "err",
            ports=ports,
            before=lambda: (self.folder / "run" / "master.pid").unlink(missing_ok=True),
        )

    @property
    def sasl_socket(self) -> Path:
        """Where Postfix asks whether a log-in is right."""
        return self.folder / "sasl"

    @property
    def database(self) -> Path:
        """Client addresses that logged in, with the time."""
        return self._notes / "pop.sqlite"

    def forget_logins(self) -> None:
        """Close the relay again for every address that logged in."""
        with sqlite3.connect(self.database) as database:
            database.execute("DELETE FROM seen")
        database.close()

    def let_time_pass(self, seconds: int) -> None:
        """Make every log-in so much older, as if that time had passed."""
        with sqlite3.connect(self.database) as database:
            database.execute("UPDATE seen SET at = at - ?", (seconds,))
        database.close()

    def attempts(self, protocol: str = "pop3") -> tuple[int, int]:
        """Return how many log-ins were accepted and how many refused, as its log has it."""
        lines = (self.folder / "log").read_text(errors="replace").splitlines()
        own = [line for line in lines if f"{protocol}-login:" in line]
        return sum(" Login: user=" in line for line in own), sum("auth failed" in line for line in own)

    def logins(self) -> set[str]:
        """Return the client addresses that logged in."""
        with sqlite3.connect(self.database) as database:
            rows = database.execute("SELECT ip FROM seen").fetchall()
        database.close()
        return {row[0] for row in rows}

    def _configure(self) -> None:
        operator = self.operator
        users = self.folder / "users"
        # A password file of Dovecot's splits at colons, so passwords are kept hexadecimal.
        users.write_text(
            "".join(
                f"{person.login}:{{PLAIN.HEX}}{person.password.encode().hex()}:::::"
                f":userdb_mail=maildir:{self.mail_folder}/{person.local}\n"
                for person in operator.people
            )
        )
        users.chmod(0o644)
        hook = self.folder / "hook"
        hook.write_text(
            "#!/bin/sh\n"
            f"""sqlite3 {self.database} "INSERT OR REPLACE INTO seen VALUES('$IP', strftime('%s', 'now'))"\n"""
            'exec "$@"\n'
        )
        hook.chmod(0o755)
        (self.folder / "dovecot.conf").write_text(f"""\
base_dir = {self.folder}/run
state_dir = {self.folder}/run
log_path = {self.folder}/log
protocols = imap pop3
listen = {operator.pop_ip}
ssl = yes
ssl_cert = <{self.certificate.chain}
ssl_key = <{self.certificate.key}
disable_plaintext_auth = no
auth_mechanisms = plain login cram-md5
auth_failure_delay = 0
auth_username_format = %u
first_valid_uid = 100
namespace inbox {{
  inbox = yes
  mailbox Junk {{
    special_use = \\Junk
  }}
}}
passdb {{
  driver = passwd-file
  args = username_format=%u {users}
}}
userdb {{
  driver = passwd-file
  args = username_format=%u {users}
  override_fields = uid=5000 gid=5000 home={self.mail_folder}
}}
# Else a wrong password makes every later log-in from that address wait, up to 15 s.
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service auth {{
  unix_listener {self.sasl_socket} {{
    mode = 0666
  }}
}}
service pop3 {{
  executable = pop3 noted
}}
service noted {{
  executable = script-login {hook}
  user = dovecot
  unix_listener noted {{
  }}
}}
""")
