"""Thunderbird: ``prefs.js`` of its profiles, written only while it is closed; else its extension makes the change."""

import json
import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from assistant.clients.base import Reading, Written
from assistant.clients.edits import Document, Replace, Writer
from assistant.clients.files import is_there, read_settings, replace_files
from assistant.clients.planning import (
    aliases,
    check_changeable,
    check_edits,
    check_method,
    check_wanted,
    gone,
    unreadable_settings,
    will_ask,
)
from assistant.clients.prefs_js import (
    LISTED,
    SERVER_BRANCH,
    SERVER_LIST,
    PrefsJs,
    read_policies,
    read_user_js,
    servers,
)
from assistant.clients.tb_live import Live
from assistant.clients.tb_outbox import read_unsent
from assistant.clients.tb_profile import (
    THUNDERBIRD,
    Brand,
    Profile,
    Root,
    held,
    is_running,
    is_used_by,
    profile_roots,
    profiles_in,
)
from assistant.clients.tb_settings import NO_AUTH, PASSWORD, Settings, incoming, outgoing
from assistant.model.change import ChangePlan, CredentialStep, Edit, Receipt, UndoOutcome
from assistant.model.fault import SettingsError
from assistant.model.mail import (
    Authentication,
    Incoming,
    Outgoing,
    SendingAccount,
    Unreadable,
)
from assistant.model.net import Security

_SECURITY_VALUES: Final = {Security.NONE: "0", Security.STARTTLS: "2", Security.TLS: "3"}
_LAST_NEW_SERVER: Final = 100_000


class Thunderbird:
    """Thunderbird, or a program built from it.

    Args:
        home: the user's home folder.
        environ: the environment in which its folders and its program are looked up.
        policies: the administrator's policy files; those that hold for each profile by default.
        brand: which of them.
    """

    def __init__(
        self,
        home: Path,
        environ: Mapping[str, str],
        policies: tuple[Path, ...] | None = None,
        brand: Brand = THUNDERBIRD,
    ) -> None:
        self.name = brand.name
        self.title = brand.title
        self._home = home
        self._environ = environ
        self._brand = brand
        self._policies = policies

    def read(self) -> Reading:
        """Read every identity of every profile in use; never raises for what the files hold."""
        accounts: list[SendingAccount] = []
        unreadable: list[Unreadable] = []
        for root in self._roots():
            try:
                profiles = profiles_in(root.folder)
            except SettingsError as error:
                # A list that the brands share is complained of once.
                if root.sandboxed or self._brand is THUNDERBIRD:
                    unreadable.append(unreadable_settings(self.name, root.folder / "profiles.ini", error))
                continue
            for profile in profiles:
                if is_there(profile.prefs) and is_used_by(profile, root, self._brand):
                    self._read_profile(root, profile, accounts, unreadable)
        return Reading(accounts=tuple(accounts), unreadable=tuple(unreadable))

    def running(self, account: SendingAccount) -> bool | None:
        """Tell whether it holds the lock of the account's profile."""
        folder, _ = _key(account.key)
        return is_running(folder) if folder is not None else None

    def plan(self, account: SendingAccount, wanted: Outgoing, *, incoming: Incoming | None = None) -> ChangePlan:
        """Work out the change: another server is added and pointed to, else the one there is changed.

        Raises:
            SettingsError: the account is gone, managed, or cannot do what is wanted.
        """
        del incoming
        check_wanted(wanted)
        check_changeable(account, self.title)
        check_method(wanted, self.title, pop_first=False)
        root, profile, identity = self._find(account.key)
        if root is None or profile is None:
            raise gone(account, self.title)
        is_live = self._live(profile.folder) is not None
        content = read_settings(profile.prefs)
        settings = self._settings(root, profile, PrefsJs(content))
        holder = dict(settings.identities()).get(identity)
        current = self._account(profile, settings, identity, holder) if holder is not None else None
        server = settings.server_of(identity)
        if current is None or current.outgoing is None or server is None or current.address != account.address:
            raise gone(account, self.title)
        check_changeable(current, self.title)
        shared = [
            other for other, _ in settings.identities() if other != identity and settings.server_of(other) == server
        ]
        after = replace(wanted, username=_user_for(current, wanted))
        if wanted.host != current.outgoing.host or shared:
            values = _new_server(settings, identity, after)
        else:
            values = _changed_server(settings, server, current.outgoing, after)
        edits = tuple(
            Edit(path=str(content.path), section=section, key=key, old=old, new=new)
            for (section, key), new in values.items()
            if (old := settings.prefs.get(section, key)) != new
        )
        check_edits(edits, self.title)
        for edit in edits:
            who = settings.fixed.get(f"{edit.section}.{edit.key}") or (
                settings.fixed.get(SERVER_LIST) if edit.section == SERVER_LIST else None
            )
            if who is not None:
                check_changeable(replace(current, managed=who), self.title)
        credential = self._credential(profile, current.outgoing, after)
        return ChangePlan(
            program=self.name,
            profile=profile.name,
            account=current.address,
            key=account.key,
            before=current.outgoing,
            after=after,
            edits=edits,
            files=(content.state,),
            needs_closed=not is_live,
            credential=credential,
            notes=(will_ask(self.title, after.host),) if credential is CredentialStep.PROGRAM_ASKS else (),
        )

    def apply(self, plan: ChangePlan, backup_folder: Path) -> Written:
        """Make the change: under the profile's own lock, or through the extension of the running program.

        Raises:
            SettingsError: it runs without the extension, the settings changed meanwhile, or could not be written;
                nothing was changed.
        """
        folder = self._folder(plan)
        live = self._live(folder)
        if live is None:
            with held(folder, self.title):
                return _writer(replace_files).apply(plan, backup_folder, lambda: None)
        # A running program writes its file for many reasons: the keys are compared instead, in the program itself.
        states = tuple(read_settings(Path(state.path)).state for state in plan.files)
        now = replace(plan, files=states)
        return _writer(live.replacing(plan.edits)).apply(now, backup_folder, lambda: None)

    def undo(self, receipt: Receipt) -> UndoOutcome:
        """Put the change back in the same two ways.

        Raises:
            SettingsError: as `apply`.
        """
        folder = self._folder(receipt.plan)
        live = self._live(folder)
        if live is None:
            with held(folder, self.title):
                return _writer(replace_files).undo(receipt, lambda: None)
        return _writer(live.replacing(receipt.plan.edits)).undo(receipt, lambda: None)

    def _live(self, folder: Path) -> Live | None:
        """Return the extension of the program that runs on a profile; None where it is closed or has none."""
        if is_running(folder) is not True:
            return None
        live = Live(self._environ, folder)
        return live if live.is_there() else None

    def _folder(self, plan: ChangePlan) -> Path:
        # By the file's own place: the profile may have been taken off the list since.
        folder, _ = _key(plan.key)
        return folder if folder is not None else Path(plan.files[0].path).parent

    def _roots(self) -> tuple[Root, ...]:
        return profile_roots(self._brand, self._home, self._environ)

    def _find(self, key: str) -> tuple[Root | None, Profile | None, str]:
        folder, identity = _key(key)
        for root in self._roots():
            for profile in profiles_in(root.folder):
                if profile.folder == folder and is_used_by(profile, root, self._brand):
                    return root, profile, identity
        return None, None, identity

    def _read_profile(
        self, root: Root, profile: Profile, accounts: list[SendingAccount], unreadable: list[Unreadable]
    ) -> None:
        try:
            settings = self._settings(root, profile, PrefsJs(read_settings(profile.prefs)))
        except SettingsError as error:
            unreadable.append(unreadable_settings(self.name, profile.prefs, error))
            return
        running = is_running(profile.folder)
        by_server: dict[str, list[str]] = {}
        here: list[tuple[str, str | None, SendingAccount]] = []
        for identity, holder in settings.identities():
            try:
                account = self._account(profile, settings, identity, holder)
            except SettingsError as error:
                unreadable.append(unreadable_settings(self.name, profile.prefs, error))
                continue
            if account is not None:
                server = settings.server_of(identity)
                here.append((identity, server, account))
                if server is not None:
                    by_server.setdefault(server, []).append(account.address)
        installed = self._installed(root)
        unsent = read_unsent(settings, profile.folder) if here else None
        accounts += (
            replace(
                account,
                aliases=aliases(by_server[server], account.address) if server is not None else (),
                installed=installed,
                running=running,
                waiting=None if unsent is None else unsent.count(identity),
                waiting_recipient=None if unsent is None else unsent.newest_recipient(identity),
            )
            for identity, server, account in here
        )

    def _settings(self, root: Root, profile: Profile, prefs: PrefsJs) -> Settings:
        """Work ``user.js`` and the policies into the profile's own preferences."""
        values = dict(prefs.values)
        fixed: dict[str, str] = {}
        user_js = profile.folder / "user.js"
        if is_there(user_js):
            for name, value in read_user_js(read_settings(user_js)).items():
                values[name] = value
                fixed[name] = str(user_js)
        for path in root.policies if self._policies is None else self._policies:
            if not is_there(path):
                continue
            for name, value, is_locked in read_policies(read_settings(path)):
                if is_locked:
                    values[name] = value
                    fixed[name] = str(path)
                else:
                    values.setdefault(name, value)
        return Settings(prefs=prefs, values=values, fixed=fixed, listed=dict.fromkeys(servers(values)))

    def _account(self, profile: Profile, settings: Settings, identity: str, holder: str) -> SendingAccount | None:
        """Read one identity; None where it has no address.

        Raises:
            SettingsError: its server is only half there.
        """
        local, separator, domain = settings.text(f"mail.identity.{identity}.useremail").strip().rpartition("@")
        if not separator or not local or not domain:
            return None
        server = settings.server_of(identity)
        own = {f"mail.identity.{identity}.smtpServer"}
        branch = f"{SERVER_BRANCH}{server}."
        managed = next((who for name, who in settings.fixed.items() if name in own or name.startswith(branch)), None)
        return SendingAccount(
            address=f"{local}@{domain.lower()}",
            program=self.name,
            profile=profile.name,
            key=json.dumps([str(profile.folder), identity]),
            outgoing=outgoing(settings, branch) if server is not None else None,
            incoming=incoming(settings, settings.text(f"mail.account.{holder}.server")),
            managed=managed,
        )

    def _credential(self, profile: Profile, before: Outgoing, after: Outgoing) -> CredentialStep:
        """Tell whether it has a password for the host: it keeps them by host, so none reaches another."""
        if after.authentication is not Authentication.PASSWORD:
            return CredentialStep.NOT_USED
        if (before.host, before.authentication, before.username) == (after.host, after.authentication, after.username):
            return CredentialStep.KEEP
        return CredentialStep.KEEP if after.host in _saved_hosts(profile) else CredentialStep.PROGRAM_ASKS

    def _installed(self, root: Root) -> bool:
        """Tell whether the program itself is there; a sandbox's folder is made when it is installed."""
        return root.sandboxed or shutil.which(self._brand.command, path=self._environ.get("PATH")) is not None


def _key(key: str) -> tuple[Path | None, str]:
    """Take an account's key apart: profile folder and identity."""
    try:
        folder, identity = json.loads(key)
    except (ValueError, TypeError):
        return None, ""
    return Path(str(folder)), str(identity)


def _writer(how: Replace) -> Writer:
    return Writer(
        PrefsJs,
        is_host=lambda _, edit: edit.key in ("hostname", "smtpServer"),
        in_use=_sends_by_new_server,
        replace=how,
    )


def _user_for(current: SendingAccount, wanted: Outgoing) -> str | None:
    """Give the log-in name where the wish leaves it open: the one there is, else the one mail is fetched with."""
    if wanted.authentication is not Authentication.PASSWORD:
        return None
    if wanted.username is not None:
        return wanted.username
    if current.outgoing is not None and current.outgoing.username:
        return current.outgoing.username
    return current.incoming.username if current.incoming is not None else None


def _auth_value(wanted: Outgoing) -> str:
    return str(PASSWORD if wanted.authentication is Authentication.PASSWORD else NO_AUTH)


def _new_server(settings: Settings, identity: str, after: Outgoing) -> dict[tuple[str, str], str | None]:
    """Give the preferences of a server of its own for an identity, and the pointer to it."""
    pointer = (f"mail.identity.{identity}", "smtpServer")
    for server in settings.listed:
        if _reads_as(settings, f"{SERVER_BRANCH}{server}.", after):
            return {pointer: server}
    taken = set(settings.listed)
    taken |= {
        name[len(SERVER_BRANCH) :].partition(".")[0] for name in settings.values if name.startswith(SERVER_BRANCH)
    }
    key = next(f"smtp{number}" for number in range(1, _LAST_NEW_SERVER) if f"smtp{number}" not in taken)
    branch = f"{SERVER_BRANCH}{key}"
    values: dict[tuple[str, str], str | None] = {
        (branch, "type"): "smtp",
        (branch, "hostname"): after.host,
        (branch, "port"): str(after.port),
        (branch, "try_ssl"): _SECURITY_VALUES[after.security],
        (branch, "authMethod"): _auth_value(after),
        (branch, "description"): after.host,
    }
    if after.authentication is Authentication.PASSWORD and after.username:
        values[branch, "username"] = after.username
    values[SERVER_LIST, key] = LISTED
    values[pointer] = key
    return values


def _reads_as(settings: Settings, branch: str, wanted: Outgoing) -> bool:
    try:
        return outgoing(settings, branch) == wanted
    except SettingsError:
        return False


def _changed_server(
    settings: Settings, server: str, before: Outgoing, after: Outgoing
) -> dict[tuple[str, str], str | None]:
    """Give the preferences of a server that stays where it is."""
    branch = f"{SERVER_BRANCH}{server}"
    values: dict[tuple[str, str], str | None] = {}
    if after.endpoint != before.endpoint:
        values[branch, "port"] = str(after.port)
    if after.security is not before.security:
        values[branch, "try_ssl"] = _SECURITY_VALUES[after.security]
    if after.authentication is not before.authentication:
        values[branch, "authMethod"] = _auth_value(after)
    if after.authentication is Authentication.PASSWORD and after.username:
        values[branch, "username"] = after.username
    return values


def _sends_by_new_server(plan: ChangePlan, document: Document, edit: Edit) -> bool:
    """Tell whether something else sends by the server that an undo would take away."""
    added = {mine.key for mine in plan.edits if mine.section == SERVER_LIST}
    server = edit.key if edit.section == SERVER_LIST else edit.section.removeprefix(SERVER_BRANCH)
    if server not in added or not isinstance(document, PrefsJs):
        return False
    own = {f"{mine.section}.{mine.key}" for mine in plan.edits if mine.key == "smtpServer"}
    return document.values.get("mail.smtp.defaultserver") == server or any(
        value == server and name.endswith(".smtpServer") and name not in own for name, value in document.values.items()
    )


def _saved_hosts(profile: Profile) -> frozenset[str]:
    """List the outgoing hosts a password is saved for; the names stand in clear, the passwords are not looked at."""
    path = profile.folder / "logins.json"
    if not is_there(path):
        return frozenset()
    try:
        root = json.loads(read_settings(path).text())
    except (SettingsError, ValueError, RecursionError):
        return frozenset()
    logins = root.get("logins") if isinstance(root, dict) else None
    return frozenset(
        str(login.get("hostname")).removeprefix("smtp://")
        for login in (logins if isinstance(logins, list) else [])
        if isinstance(login, dict) and str(login.get("hostname")).startswith("smtp://")
    )
