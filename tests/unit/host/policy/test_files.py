"""Policy files: only what the administrator alone can have written is read; the rest is refused in words."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.engine.policy.merge import Layer, merge
from assistant.engine.policy.positions import plain
from assistant.host.policy.files import MOST_FILES, PolicyFolder
from assistant.host.policy.sources import policy_schema
from assistant.model.policy import Level

pytestmark = pytest.mark.skipif(os.name != "posix", reason="owners and modes of POSIX systems")
OWNERS = frozenset({os.getuid()})
NOBODY = 65534
NEEDS_ROOT = pytest.mark.skipif(os.name == "posix" and os.getuid() != 0, reason="gives files away")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for level in ("managed", "recommended"):
        (tmp_path / "policies" / level).mkdir(parents=True)
        (tmp_path / "policies" / level).chmod(0o755)
    return tmp_path / "policies"


def write(path: Path, text: str = '{"minimum_tls": "1.3"}', mode: int = 0o644) -> Path:
    path.write_text(text)
    path.chmod(mode)
    return path


def layers(folder: Path) -> tuple[Layer, ...]:
    return PolicyFolder(folder, OWNERS).layers()


def test_no_folder_is_no_policy(tmp_path: Path, folder: Path) -> None:
    assert layers(tmp_path / "none") == ()
    assert layers(folder) == ()


def test_all_files_are_read_in_the_order_of_their_names(folder: Path) -> None:
    for name in ("20.json", "10.json", ".hidden.json", "30.json.bak", "README"):
        write(folder / "managed" / name, f'{{"echo_address": "{name}@x.example"}}')
    write(folder / "recommended" / "99.json", '{"echo_address": "r@x.example"}')
    found = layers(folder)
    assert [(one.level, Path(one.where).name) for one in found] == [
        (Level.RECOMMENDED, "99.json"),
        (Level.MANAGED, "10.json"),
        (Level.MANAGED, "20.json"),
    ]
    assert all(one.fault is None for one in found)
    assert merge(found, policy_schema()).policy.echo_address == "20.json@x.example"


def test_a_link_to_what_is_trusted_is_followed(tmp_path: Path, folder: Path) -> None:
    write(tmp_path / "site.json")
    (folder / "managed" / "site.json").symlink_to("../../policies/../site.json")
    (one,) = layers(folder)
    assert one.node is not None
    assert plain(one.node) == {"minimum_tls": "1.3"}


def group_writable(folder: Path) -> None:
    write(folder / "managed" / "a.json", mode=0o664)


def world_writable(folder: Path) -> None:
    write(folder / "managed" / "a.json", mode=0o646)


def folder_writable(folder: Path) -> None:
    write(folder / "managed" / "a.json")
    (folder / "managed").chmod(0o777)


def folder_sticky(folder: Path) -> None:
    write(folder / "managed" / "a.json")
    (folder / "managed").chmod(0o1777)


def above_writable(folder: Path) -> None:
    write(folder / "managed" / "a.json")
    folder.chmod(0o777)


def pipe(folder: Path) -> None:
    os.mkfifo(folder / "managed" / "a.json", 0o644)


def directory(folder: Path) -> None:
    (folder / "managed" / "a.json").mkdir()


def dangling(folder: Path) -> None:
    (folder / "managed" / "a.json").symlink_to(folder / "none.json")


def circle(folder: Path) -> None:
    (folder / "managed" / "a.json").symlink_to(folder / "managed" / "a.json")


def device(folder: Path) -> None:
    (folder / "managed" / "a.json").symlink_to("/dev/zero")


def link_to_untrusted(folder: Path) -> None:
    (folder.parent / "open").mkdir()
    (folder.parent / "open").chmod(0o777)
    write(folder.parent / "open" / "a.json")
    (folder / "managed" / "a.json").symlink_to(folder.parent / "open" / "a.json")


def link_by_way_of_untrusted(folder: Path) -> None:
    (folder.parent / "open").mkdir()
    (folder.parent / "open").chmod(0o777)
    write(folder.parent / "a.json")
    (folder.parent / "open" / "step").symlink_to(folder.parent / "a.json")
    (folder / "managed" / "a.json").symlink_to(folder.parent / "open" / "step")


def too_many(folder: Path) -> None:
    for number in range(MOST_FILES + 1):
        write(folder / "managed" / f"{number}.json")


def too_long(folder: Path) -> None:
    write(folder / "managed" / "a.json", " " * 300_000 + "{}")


def not_utf_8(folder: Path) -> None:
    (folder / "managed" / "a.json").write_bytes(b'{"a": "\xff"}')


def a_file_in_place_of_the_folder(folder: Path) -> None:
    (folder / "managed").rmdir()
    write(folder / "managed")


WRONG = [
    group_writable, world_writable, folder_writable, folder_sticky, above_writable, pipe, directory, dangling, circle,
    device, link_to_untrusted, link_by_way_of_untrusted, too_many, too_long, not_utf_8, a_file_in_place_of_the_folder,
]  # fmt: skip


@pytest.mark.parametrize("make", WRONG, ids=lambda make: make.__name__)
def test_what_is_not_sure_is_refused_said_and_closes(folder: Path, make: Callable[[Path], None]) -> None:
    make(folder)
    (one,) = layers(folder)
    assert one.node is None
    assert one.fault is not None
    found = merge((one,), policy_schema())
    assert found.policy.closed is not None
    assert found.policy.minimum_tls is None


@NEEDS_ROOT
@pytest.mark.parametrize("what", ["a.json", ".", ".."])
def test_what_belongs_to_somebody_else_is_refused(folder: Path, what: str) -> None:
    write(folder / "managed" / "a.json")
    os.chown(folder / "managed" / what, NOBODY, NOBODY)
    (one,) = layers(folder)
    assert one.node is None
    assert one.fault is not None
    assert dict(one.fault.sentence.params)["user"] == NOBODY


def test_recommended_files_are_held_to_the_same_and_close_nothing(folder: Path) -> None:
    write(folder / "recommended" / "a.json", mode=0o666)
    found = merge(layers(folder), policy_schema())
    assert len(found.faults) == 1
    assert found.policy.closed is None
