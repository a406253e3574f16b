"""Thunderbird as a snap, a Flatpak, a packaged app, on Windows and on a Mac, and Betterbird beside it."""

import ctypes
from pathlib import Path

import pytest

from assistant.clients.tb_profile import BETTERBIRD, THUNDERBIRD, Brand, profile_roots
from assistant.clients.tb_windows import NO_HANDLE, WindowsLock
from assistant.clients.thunderbird import Thunderbird
from assistant.model.fault import SettingsError
from tests.unit.clients.conformance import HOTEL
from tests.unit.clients.test_thunderbird import PROFILES_INI, SAMPLE, policy

WINDOWS = {"APPDATA": "R/Roaming", "LOCALAPPDATA": "L", "PROGRAMFILES": "P", "PROGRAMFILES(X86)": "P86"}


def lay(folder: Path, *, last_used_by: str | None = None) -> Path:
    """Lay down a profile; `last_used_by` is the folder of the program that ran on it last."""
    profile = folder / "abcd1234.default-release"
    profile.mkdir(parents=True)
    (folder / "profiles.ini").write_bytes(PROFILES_INI)
    (profile / "prefs.js").write_bytes(SAMPLE)
    if last_used_by is not None:
        # The lines are those that Thunderbird 153 writes.
        (profile / "compatibility.ini").write_text(
            "[Compatibility]\nLastVersion=153.7.0_20261110162734/20261110162734\nLastOSABI=Linux_x86_64-gcc3\n"
            f"LastPlatformDir={last_used_by}\nLastAppDir={last_used_by}\n"
        )
    return profile


def found(home: Path, brand: Brand) -> list[tuple[str | None, bool | None]]:
    # Not even the system's usual folders are looked in for the program.
    accounts = Thunderbird(home, {"PATH": ""}, policies=(), brand=brand).read().accounts
    return [(account.program, account.installed) for account in accounts]


@pytest.mark.parametrize(
    ("platform", "brand", "folders", "policies"),
    [
        (
            "linux",
            THUNDERBIRD,
            [".thunderbird", "snap/thunderbird/common/.thunderbird", ".var/app/org.mozilla.Thunderbird/.thunderbird"],
            [
                "/etc/thunderbird/policies/policies.json",
                "/usr/lib/thunderbird/distribution/policies.json",
                "/usr/lib64/thunderbird/distribution/policies.json",
                "/opt/thunderbird/distribution/policies.json",
            ],
        ),
        (
            "linux",
            BETTERBIRD,
            [".thunderbird", ".var/app/eu.betterbird.Betterbird/.thunderbird"],
            [
                "/etc/betterbird/policies/policies.json",
                "/etc/thunderbird/policies/policies.json",
                "/usr/lib/betterbird/distribution/policies.json",
                "/usr/lib64/betterbird/distribution/policies.json",
                "/opt/betterbird/distribution/policies.json",
            ],
        ),
        (
            "darwin",
            THUNDERBIRD,
            ["Library/Thunderbird"],
            ["/Applications/Thunderbird.app/Contents/Resources/distribution/policies.json"],
        ),
        (
            "darwin",
            BETTERBIRD,
            ["Library/Thunderbird"],
            ["/Applications/Betterbird.app/Contents/Resources/distribution/policies.json"],
        ),
        (
            "win32",
            THUNDERBIRD,
            ["R/Roaming/Thunderbird"],
            [f"{base}/Mozilla Thunderbird/distribution/policies.json" for base in ("P", "P86")],
        ),
        (
            "win32",
            BETTERBIRD,
            ["R/Roaming/Thunderbird"],
            [f"{base}/Betterbird/distribution/policies.json" for base in ("P", "P86")],
        ),
    ],
)
def test_where_each_keeps_its_profiles_and_its_policies(
    tmp_path: Path, platform: str, brand: Brand, folders: list[str], policies: list[str]
) -> None:
    environ = {name: str(tmp_path / value) for name, value in WINDOWS.items()}
    roots = profile_roots(brand, tmp_path, environ, platform)
    assert [root.folder for root in roots] == [tmp_path / folder for folder in folders]
    assert list(roots[0].policies) == [tmp_path / policy for policy in policies]
    assert [root.sandboxed for root in roots] == [False, *[True] * (len(roots) - 1)]


def test_windows_without_its_folders_has_none(tmp_path: Path) -> None:
    assert profile_roots(THUNDERBIRD, tmp_path, {}, "win32") == ()


def test_a_packaged_app_keeps_its_profiles_in_its_own_folder(tmp_path: Path) -> None:
    package = tmp_path / "Packages/MozillaThunderbird.MZLA_abc"
    package.mkdir(parents=True)
    (tmp_path / "Packages/Somebody.Else_abc").mkdir()
    (root,) = profile_roots(THUNDERBIRD, tmp_path, {"LOCALAPPDATA": str(tmp_path)}, "win32")
    assert root.folder == package / "LocalCache/Roaming/Thunderbird"
    assert root.sandboxed
    assert profile_roots(BETTERBIRD, tmp_path, {"LOCALAPPDATA": str(tmp_path)}, "win32") == ()


@pytest.mark.parametrize(
    ("last_used_by", "brand"),
    [
        (None, THUNDERBIRD),
        ("/usr/lib/thunderbird", THUNDERBIRD),
        ("/opt/betterbird", BETTERBIRD),
        ("C:\\Program Files\\Betterbird", BETTERBIRD),
        ("/Applications/Betterbird.app/Contents/Resources", BETTERBIRD),
    ],
)
def test_a_shared_profile_is_that_of_the_program_which_used_it_last(
    tmp_path: Path, last_used_by: str | None, brand: Brand
) -> None:
    lay(tmp_path / ".thunderbird", last_used_by=last_used_by)
    for one in (THUNDERBIRD, BETTERBIRD):
        assert found(tmp_path, one) == ([(one.name, False)] if one is brand else [])


def test_what_cannot_be_read_of_the_last_use_leaves_a_shared_profile_to_thunderbird(tmp_path: Path) -> None:
    profile = lay(tmp_path / ".thunderbird")
    (profile / "compatibility.ini").write_bytes(b"\xff\xfe[\0")
    assert found(tmp_path, THUNDERBIRD) == [("thunderbird", False)]
    assert found(tmp_path, BETTERBIRD) == []


def test_in_a_sandbox_the_place_decides(tmp_path: Path) -> None:
    lay(tmp_path / ".var/app/eu.betterbird.Betterbird/.thunderbird", last_used_by="/app/lib/thunderbird")
    assert found(tmp_path, BETTERBIRD) == [("betterbird", True)]
    assert found(tmp_path, THUNDERBIRD) == []


def test_a_list_that_both_share_is_complained_of_once(tmp_path: Path) -> None:
    lay(tmp_path / ".thunderbird")
    (tmp_path / ".thunderbird/profiles.ini").write_bytes(b"\xff\xfe[\0")
    told = [
        len(Thunderbird(tmp_path, {}, policies=(), brand=brand).read().unreadable)
        for brand in (THUNDERBIRD, BETTERBIRD)
    ]
    assert told == [1, 0]


def test_betterbird_is_changed_and_spoken_of_by_its_own_name(tmp_path: Path) -> None:
    lay(tmp_path / ".thunderbird", last_used_by="/opt/betterbird")
    program = Thunderbird(tmp_path, {}, policies=(), brand=BETTERBIRD)
    (account,) = program.read().accounts
    plan = program.plan(account, HOTEL)
    assert plan.program == "betterbird"
    (tmp_path / "copies").mkdir()
    program.apply(plan, tmp_path / "copies")
    (changed,) = program.read().accounts
    assert changed.outgoing == HOTEL
    # The other program does not take it for its own, whatever it is handed.
    with pytest.raises(SettingsError) as refused:
        Thunderbird(tmp_path, {}, policies=()).plan(account, HOTEL)
    assert refused.value.code == "account-gone"


def test_what_the_administrator_locks_inside_a_flatpak_is_managed_there_alone(tmp_path: Path) -> None:
    lay(tmp_path / ".var/app/org.mozilla.Thunderbird/.thunderbird")
    lay(tmp_path / "snap/thunderbird/common/.thunderbird")
    inside = tmp_path / ".local/share/flatpak/app/org.mozilla.Thunderbird/current/active/files"
    (inside / "lib/thunderbird/distribution").mkdir(parents=True)
    (inside / "lib/thunderbird/distribution/policies.json").write_text(
        policy(mail__smtpserver__smtp1__hostname={"Value": "smtp.managed.test", "Status": "locked"})
    )
    snap, flatpak = Thunderbird(tmp_path, {}).read().accounts
    assert snap.managed is None
    assert flatpak.managed is not None
    assert flatpak.managed.startswith(str(inside))
    with pytest.raises(SettingsError) as refused:
        Thunderbird(tmp_path, {}).plan(flatpak, HOTEL)
    assert refused.value.code == "settings-managed"


class Function:
    """A function of a library, as ctypes gives one: called, and told its types."""

    def __init__(self, call: object) -> None:
        self._call = call

    def __call__(self, *arguments: object) -> object:
        assert callable(self._call)
        return self._call(*arguments)


class Kernel:
    """What Microsoft documents of CreateFileW for a file that is opened with no sharing, and of CloseHandle."""

    def __init__(self, *, there: bool = True, error: int = 0) -> None:
        self.there = there
        self.error = error
        self.open: dict[int, str] = {}
        self.last_error = 0
        self.CreateFileW = Function(self._create)
        self.CloseHandle = Function(self._close)

    def _create(self, path: str, access: int, share: int, security: None, how: int, flags: int, like: None) -> int:
        assert (access, share, security, flags, like) == (0xC0000000, 0, None, 0x80, None)
        assert how in (3, 4)
        self.last_error = self.error
        if not self.there and how == 3:
            self.last_error = 2
        elif path in self.open.values():
            self.last_error = 32
        if self.last_error:
            assert NO_HANDLE is not None
            return NO_HANDLE
        self.there = True
        handle = (1 << 40) + 4 * len(self.open)
        self.open[handle] = path
        return handle

    def _close(self, handle: int) -> int:
        del self.open[handle]
        return 1


def test_on_windows_a_lock_that_somebody_holds_cannot_be_opened(tmp_path: Path) -> None:
    kernel = Kernel()
    lock = WindowsLock(tmp_path, kernel, lambda: kernel.last_error)
    assert lock.is_taken() is False
    assert kernel.open == {}
    kernel.open[1] = str(tmp_path / "parent.lock")
    assert lock.is_taken() is True
    with lock.held() as taken:
        assert taken is True
    # The program's own handle is left alone.
    assert kernel.open == {1: str(tmp_path / "parent.lock")}


def test_on_windows_the_lock_is_held_meanwhile_and_let_go(tmp_path: Path) -> None:
    kernel = Kernel(there=False)
    lock = WindowsLock(tmp_path, kernel, lambda: kernel.last_error)
    assert lock.is_taken() is False
    with lock.held() as taken:
        assert taken is False
        assert WindowsLock(tmp_path, kernel, lambda: kernel.last_error).is_taken() is True
    assert kernel.open == {}
    assert lock.is_taken() is False


def test_on_windows_what_cannot_be_seen_is_not_known(tmp_path: Path) -> None:
    kernel = Kernel(error=5)
    lock = WindowsLock(tmp_path, kernel, lambda: kernel.last_error)
    assert lock.is_taken() is None
    with lock.held() as taken:
        assert taken is None


def test_on_windows_a_handle_is_not_cut_short(tmp_path: Path) -> None:
    kernel = Kernel()
    WindowsLock(tmp_path, kernel, lambda: 0)
    assert vars(kernel.CreateFileW)["restype"] is ctypes.c_void_p
    assert vars(kernel.CloseHandle)["argtypes"] == [ctypes.c_void_p]
