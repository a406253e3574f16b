"""What does the user want of Roampost, and what has the organisation settled? Read and kept in the settings file."""

from collections.abc import Callable
from dataclasses import replace
from urllib.parse import urlsplit

from assistant.host.autostart import Autostart, autostart
from assistant.host.policy.kept import Source
from assistant.host.policy.sources import read_policy
from assistant.host.settings import SettingsFile
from assistant.model.fault import AssistantError, ForbiddenError
from assistant.model.policy import InForce, Level, PolicyRead, ThirdParties
from assistant.model.preferences import AtLogIn, Preference, Preferences, ThirdParty
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

__all__ = ["PreferencesFile"]


class PreferencesFile:
    """The user's settings under the organisation's policy. Every call blocks on the disk.

    Args:
        file: the user's settings.
        source: the organisation's policy.
        starter: gives start at log-in, under what the policy says of it.
    """

    def __init__(
        self, file: SettingsFile, source: Source, starter: Callable[[bool | None], Autostart] = autostart
    ) -> None:
        self._file = file
        self._source = source
        self._starter = starter

    def read(self) -> tuple[Preferences, PolicyRead]:
        """Return what is in force, for people and for the probes; never raises."""
        read = read_policy(self._source, self._file)
        closed = read.policy.closed
        values = {one.key: one for one in read.values}
        shown = tuple(
            Preference(
                asks=one,
                on=bool(getattr(read.policy.third_parties, one.value)),
                whom=_whom(one, read.policy.third_parties),
                set_by=_settled(values.get(f"third_parties.{one.value}"), one),
            )
            for one in ThirdParty
        )
        settled = values.get("autostart")
        at_log_in: AtLogIn | None = None
        own = self._file.load()
        faults = own.faults
        try:
            on = self._starter(read.policy.autostart).is_on()
        except AssistantError as error:
            faults = (*faults, error.sentence)
        else:
            at_log_in = AtLogIn(on=on, set_by=settled.where if settled is not None else None)
        known = Preferences(
            third_parties=shown,
            at_log_in=at_log_in,
            in_tray=own.settings.stay_in_tray,
            can_forget=True,
            faults=faults,
            closed=closed,
        )
        return known, read

    def start_at_log_in(self, on: bool) -> Preferences:
        """Settle whether the watcher starts at log-in, and return what is in force then.

        Raises:
            ForbiddenError: the organisation has settled it.
            AssistantError: the system refuses.
        """
        entry = self._starter(read_policy(self._source, self._file).policy.autostart)
        if on:
            entry.on()
        else:
            entry.off()
        return self.read()[0]

    def stay_in_tray(self, on: bool) -> Preferences:
        """Settle whether the closed window may leave its icon in the tray, and return what is in force then.

        Raises:
            AssistantError: the settings cannot be written; the old ones are as they were.
        """
        self._file.save(replace(self._file.load().settings, stay_in_tray=on))
        return self.read()[0]

    def keep(self, asks: ThirdParty, on: bool) -> tuple[Preferences, PolicyRead]:
        """Settle whether a third party may be asked, and return what is in force then.

        Raises:
            ForbiddenError: the organisation has settled it.
            AssistantError: the settings cannot be written; the old ones are as they were.
        """
        before, _ = self.read()
        if before.closed is not None:
            raise ForbiddenError("policy", before.closed)
        if any(one.asks is asks and one.set_by is not None for one in before.third_parties):
            raise ForbiddenError("policy", sentence(QT_TRANSLATE_NOOP("Roampost", "This is set by your organisation.")))
        settings = self._file.load().settings
        third = _with(settings.third_parties, asks, on)
        self._file.save(replace(settings, third_parties=third))
        return self.read()


def _settled(value: InForce | None, asks: ThirdParty) -> str | None:
    if value is None:
        return None
    # The settings file cannot tell a default that was chosen from one that never was: what an organisation
    # recommends against the default holds until it recommends otherwise.
    against = value.level is Level.RECOMMENDED and value.value != getattr(ThirdParties(), asks.value)
    return value.where if value.level is Level.MANAGED or against else None


def _with(third: ThirdParties, asks: ThirdParty, on: bool) -> ThirdParties:
    match asks:
        case ThirdParty.PORTAL_PAGES:
            return replace(third, portal_probes=on)
        case ThirdParty.ISPDB:
            return replace(third, ispdb=on)
        case ThirdParty.BLOCKLISTS:
            return replace(third, blocklists=on)


def _whom(asks: ThirdParty, third: ThirdParties) -> tuple[str, ...]:
    match asks:
        case ThirdParty.PORTAL_PAGES:
            hosts = [urlsplit(page.url).hostname or "" for page in third.portal_pages]
        case ThirdParty.ISPDB:
            hosts = [urlsplit(third.ispdb_url).hostname or ""]
        case ThirdParty.BLOCKLISTS:
            hosts = [*third.blocklist_zones]
    return tuple(dict.fromkeys(host for host in hosts if host))
