"""Files made to be slow to read: each is read or refused; one that took for ever would hang this module."""

from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.clients.claws_rc import AccountRc, PasswordStore
from assistant.clients.demo_mail import AccountsFile
from assistant.clients.exim import UpdateExim4Conf
from assistant.clients.exim_passwords import PasswdClient
from assistant.clients.files import MAX_LINES, Content
from assistant.clients.kmail_config import KConfigFile
from assistant.clients.msmtp_rc import MsmtpRc
from assistant.clients.prefs_js import PrefsJs, read_policies, read_user_js
from assistant.clients.tb_profile import profiles_in
from assistant.model.fault import SettingsError

SIZE = 1 << 20
FILES = {
    "blanks": b"a" + b" " * SIZE + b"x\n",
    "blanks at the end": b"a=b" + b" " * SIZE + b"\na" + b" " * SIZE + b"\n",
    "line ends": b"\n" * (SIZE // 2),
    "brackets": b"[" * SIZE + b"\n",
    "quotes": b"\"'" * (SIZE // 2),
    "remarks": b"/*" * (SIZE // 2),
    "backslashes": b'user_pref("' + b"\\" * SIZE + b'",1);\n',
    "near ends": b'user_pref("a", ' + b");  " * (SIZE // 4) + b"x\n",
    "nesting": b'{"accounts":[' + b"[" * SIZE,
    "heirs": b"account a0\n"
    + b"".join(b"k%d v\n" % number for number in range(500))
    + b"".join(b"account a%d : a0\n" % number for number in range(1, 20_000)),
    "chain": b"account a0\nhost h\n"
    + b"".join(b"account a%d : a%d\nhost h\n" % (number, number - 1) for number in range(1, 20_000)),
    "transports": b"".join(b"[Transport %d]\nhost=h\n" % number for number in range(30_000)),
    "empty keys": b"[Account: 1]\n" + b"=\n" * (SIZE // 2),
}
READERS: tuple[Callable[[Content], object], ...] = (
    MsmtpRc,
    AccountRc,
    PasswordStore,
    PrefsJs,
    AccountsFile,
    UpdateExim4Conf,
    PasswdClient,
    KConfigFile,
    read_user_js,
    lambda content: list(read_policies(content)),
)


@pytest.mark.parametrize("name", FILES)
def test_slow_files_end_soon(name: str) -> None:
    for reader in READERS:
        try:
            reader(Content(path=Path("x"), data=FILES[name]))
        except SettingsError as error:
            assert error.sentence.template


@pytest.mark.parametrize("name", FILES)
def test_slow_profile_lists_end_soon(tmp_path: Path, name: str) -> None:
    (tmp_path / "profiles.ini").write_bytes(FILES[name])
    assert profiles_in(tmp_path) == []


def test_more_lines_than_any_settings_file_has() -> None:
    with pytest.raises(SettingsError) as caught:
        Content(path=Path("x"), data=b"\n" * (MAX_LINES + 1)).lines()
    assert caught.value.code == "settings-too-large"


def test_lines_keep_every_octet() -> None:
    data = "a\r\nb\n\x0b\u2028\nlast".encode()
    assert "".join(Content(path=Path("x"), data=data).lines()).encode() == data
    assert Content(path=Path("x"), data=b"").lines() == []
