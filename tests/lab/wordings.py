"""Servers that say what a test wants: Exim at any step, Postfix when it refuses a log-in, Dovecot by POP3."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.lab.dovecot import Dovecot
from tests.lab.exim import exim
from tests.lab.lab import Lab
from tests.lab.plumbing import Service, wait_for
from tests.lab.policies import Policy
from tests.lab.world import Operator

_TOKENS = """\
begin authenticators
tokens:
  driver = plaintext
  public_name = XOAUTH2
  server_prompts = :
  server_condition = false
"""


@dataclass(frozen=True, kw_only=True)
class Words:
    """What an Exim says, each a whole reply with its codes; empty: nothing out of the ordinary.

    Attributes:
        connect: in place of its greeting, to clients outside its own network that `listed_in` lists.
        listed_in: the DNS blocklist; empty for every client.
        auth: to every AUTH command.
        mail: to every MAIL after a log-in.
        rcpt: to every RCPT after a log-in.
        mail_unless: this sender is spared from `mail`.
        tokens: offer OAuth 2.0 alone.
    """

    connect: str = ""
    listed_in: str = ""
    auth: str = ""
    mail: str = ""
    rcpt: str = ""
    mail_unless: str = ""
    tokens: bool = False


@dataclass(frozen=True)
class Saying:
    """An Exim that answers in its operator's place until the next `set_policy`."""

    folder: Path

    @property
    def log_text(self) -> str:
        """Everything it logged."""
        logs = self.folder / "upper" / "var" / "log" / "exim4"
        return "".join(path.read_text(errors="replace") for path in sorted(logs.glob("mainlog")))

    @property
    def log_ins(self) -> int:
        """How many AUTH commands it refused; one that it accepts is no line of its log."""
        return self.log_text.count("rejected AUTH") + self.log_text.count("authenticator failed")


def exim_says(lab: Lab, operator: Operator, words: Words) -> Saying:
    """Let an Exim that says `words` answer in an operator's place.

    Raises:
        NotToBeHadError: its packages cannot be fetched.
    """
    site = lab.sites[operator.key]
    folder = lab.folder / f"{operator.key}-exim-words"
    certificate = lab.authority.issue((operator.smtp_host,))
    service: Service = exim(
        operator,
        site.namespace,
        folder,
        certificate,
        authentication=True,
        change=lambda configuration: _changed(configuration, words, operator),
    )
    site.replace(service)
    return Saying(folder)


def _changed(configuration: str, words: Words, operator: Operator) -> str:
    rules: list[str] = []
    options: list[str] = []
    if words.connect:
        listed = f"\n    dnslists = {words.listed_in}" if words.listed_in else ""
        rules += ["words_connect:", f"{_refusal(words.connect)}\n    hosts = ! {operator.block}{listed}", "  accept"]
        options.append("acl_smtp_connect = words_connect")
    if words.auth:
        rules += ["words_auth:", _refusal(words.auth)]
        options.append("acl_smtp_auth = words_auth")
    if words.mail:
        spared = f"\n    senders = ! {words.mail_unless}" if words.mail_unless else ""
        rules += ["words_mail:", f"{_refusal(words.mail)}\n    authenticated = *{spared}", "  accept"]
        options.append("acl_smtp_mail = words_mail")
    if words.rcpt:
        configuration = configuration.replace(
            "check_rcpt:\n", f"check_rcpt:\n{_refusal(words.rcpt)}\n    authenticated = *\n"
        )
    if words.tokens:
        configuration = configuration.partition("begin authenticators\n")[0] + _TOKENS
    return configuration.replace("begin acl\n", "\n".join([*options, "begin acl", *rules, ""]), 1)


def _refusal(reply: str) -> str:
    verb = "defer" if reply.startswith("4") else "deny"
    return f"  {verb}\n    message = {reply}"


@contextmanager
def postfix_refuses_log_ins(lab: Lab, operator: Operator, reason: str | None) -> Iterator[None]:
    """Let an operator's Postfix offer log-ins and refuse each with a reason; None: its log-in service dies at each."""
    site = lab.sites[operator.key]
    more = [reason] if reason is not None else []
    socket = lab.folder / f"{operator.key}-auth"
    service = Service(
        label="stand-in for a log-in service",
        namespace=site.namespace,
        argv=[sys.executable, "-I", str(Path(__file__).with_name("stand_in_auth.py")), str(socket), *more],
        log=lab.folder / f"{operator.key}-auth.log",
        before=lambda: socket.unlink(missing_ok=True),
    )
    service.start()
    try:
        wait_for(socket.is_socket, f"{socket}: {service.tail()}")
        site.set_policy(Policy.AUTHENTICATION, options=(f"smtpd_sasl_path = {socket}",))
        yield
    finally:
        service.stop()


@contextmanager
def dovecot_says(dovecot: Dovecot, *, reason: str = "", tokens: bool = False) -> Iterator[None]:
    """Let a Dovecot refuse log-ins in its own way, and bring it back afterwards.

    Args:
        dovecot: which.
        reason: POP3 refuses the right password with this reason, one word (blanks as hyphens).
        tokens: it takes OAuth 2.0 tokens too (none is ever right).
    """
    users, configuration = dovecot.folder / "users", dovecot.folder / "dovecot.conf"
    usual = users.read_text(), configuration.read_text()
    dovecot.service.stop()
    try:
        if reason:
            users.write_text("".join(f"{line} nologin=y reason={reason}\n" for line in usual[0].splitlines()))
        if tokens:
            configuration.write_text(_with_tokens(usual[1], dovecot.folder))
        dovecot.service.start()
        dovecot.service.ready()
        yield
    finally:
        dovecot.service.stop()
        users.write_text(usual[0])
        users.chmod(0o644)
        configuration.write_text(usual[1])
        dovecot.service.start()
        dovecot.service.ready()


def _with_tokens(configuration: str, folder: Path) -> str:
    keys = folder / "keys"
    keys.mkdir(exist_ok=True)
    (folder / "oauth2.conf").write_text(
        f"introspection_mode = local\nlocal_validation_key_dict = fs:posix:prefix={keys}/\nusername_attribute = email\n"
    )
    return configuration.replace(
        "auth_mechanisms = plain login", "auth_mechanisms = xoauth2 oauthbearer plain login"
    ) + (f"passdb {{\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = {folder}/oauth2.conf\n}}\n")
