"""The packages' entries and the files that go into them: declared once, well-formed, and telling one version."""

import gzip
import json
import plistlib
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from bootstrap import packages_for
from bundle import appimage, debian, flatpak, macos, product, tree
from bundle.formats import FORMATS

from assistant import __version__
from assistant.host.autostart import DESKTOP_FILE, DesktopEntry

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
Program = Callable[[str], str]


LOCKS = sorted((ROOT / "packaging" / "requirements").glob("*.txt"))


def ran(*argv: str | Path, cwd: Path = ROOT) -> str:
    done = subprocess.run(argv, capture_output=True, text=True, check=False, cwd=cwd)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def deb(stand_in: Path, tmp_path: Path, program: Program) -> Path:
    """The deb of the stand-in, unpacked; its own files for dpkg lie in ``DEBIAN``."""
    program("dpkg-deb")
    place = tmp_path / "unpacked"
    ran("dpkg-deb", "--raw-extract", debian.build(stand_in, tmp_path), place)
    return place


def test_the_command_tells_every_format() -> None:
    told = ran(sys.executable, ROOT / "packaging" / "build", "--help")
    assert set(FORMATS) >= {"folder", "wheel", "deb", "msi", "appimage", "flatpak", "macos", "sbom"}
    assert all(re.search(rf"^  {name} +\S", told, re.MULTILINE) for name in FORMATS)


def test_what_is_of_another_system_is_refused_in_one_line(tmp_path: Path) -> None:
    other = "deb" if sys.platform == "darwin" else "macos"
    done = subprocess.run(
        [sys.executable, ROOT / "packaging" / "build", other, tmp_path], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert re.fullmatch(rf"{other} is built on \w+ only, not on \w+\n", done.stderr)


def test_there_is_one_version() -> None:
    assert product.version() == __version__
    assert product.debian_version() == __version__
    assert product.windows_version() == __version__


@pytest.mark.parametrize(
    ("text", "dpkg", "windows"),
    [("1.2.0rc1", "1.2.0~rc1", "1.2.0"), ("1.2.dev3", "1.2~dev3", "1.2.0"), ("2.0.1", "2.0.1", "2.0.1")],
)
def test_a_version_before_a_release_sorts_before_it(
    text: str, dpkg: str, windows: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(product, "version", lambda: text)
    assert (product.debian_version(), product.windows_version()) == (dpkg, windows)


def test_the_deb_brings_what_a_desktop_wants(deb: Path) -> None:
    files = {str(path.relative_to(deb)) for path in deb.rglob("*") if not path.is_dir()}
    assert files >= {
        "usr/bin/roampost",
        "usr/bin/roampost-thunderbird",
        "usr/bin/roampost-window",
        "usr/share/applications/roampost.desktop",
        "usr/share/icons/hicolor/scalable/apps/roampost.svg",
        "usr/share/metainfo/org.roampost.Roampost.metainfo.xml",
        "usr/share/man/man1/roampost.1.gz",
        "usr/share/bash-completion/completions/roampost",
        "usr/share/zsh/vendor-completions/_roampost",
        "usr/share/fish/vendor_completions.d/roampost.fish",
        "usr/share/doc/roampost/copyright",
        "usr/share/doc/roampost/changelog.gz",
        "usr/lib/roampost/sbom.cdx.json",
        "usr/lib/systemd/user/roampost-watch.service",
        "etc/xdg/autostart/org.roampost.watch.desktop",
    }
    assert ran(deb / "usr" / "bin" / "roampost") == "stand-in\n"
    assert gzip.decompress((deb / "usr/share/man/man1/roampost.1.gz").read_bytes()).startswith(b".")


def test_the_deb_brings_what_thunderbird_looks_for(deb: Path) -> None:
    host = json.loads((deb / "usr/lib/mozilla/native-messaging-hosts/roampost.json").read_text())
    assert ran(deb / host["path"].removeprefix("/")) == "stand-in\n"
    example = deb / "usr/share/doc/roampost/examples/thunderbird-policies.json"
    (extension,) = json.loads(example.read_text())["policies"]["ExtensionSettings"].items()
    assert host["allowed_extensions"] == [extension[0]]
    file = deb / extension[1]["install_url"].removeprefix("file:///")
    with zipfile.ZipFile(file) as archive:
        own = json.loads(archive.read("manifest.json"))
    assert own["browser_specific_settings"]["gecko"]["id"] == extension[0]
    # The program tells a user of the one that lies beside it.
    assert (deb / "usr/lib/roampost/roampost.xpi").resolve() == file
    # Which add-ons there are is the organisation's word, and that file is its own.
    assert not (deb / "etc" / "thunderbird").exists()


def test_the_deb_keeps_the_autostart_entry_and_runs_one_script(deb: Path) -> None:
    assert {path.name for path in (deb / "DEBIAN").iterdir()} == {"control", "conffiles", "md5sums", "prerm"}
    assert (deb / "DEBIAN" / "conffiles").read_text() == f"/etc/xdg/autostart/{DESKTOP_FILE}\n"
    ran("md5sum", "--check", "--strict", deb / "DEBIAN" / "md5sums", cwd=deb)


def test_before_it_goes_it_names_whose_settings_it_has_changed(deb: Path, tmp_path: Path) -> None:
    anna, carlo = tmp_path / "anna home", tmp_path / "carlo"
    history = anna / ".local" / "share" / "roampost" / "history"
    history.mkdir(parents=True)
    carlo.mkdir()
    (tmp_path / "getent").write_text(
        f"#!/bin/sh\necho 'anna:x:1000:1000:Anna:{anna}:/bin/sh'\necho 'carlo:x:1001:1001::{carlo}:/bin/sh'\n"
        "echo 'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin'\n"
    )
    (tmp_path / "getent").chmod(0o755)

    def going(word: str) -> str:
        return ran("env", f"PATH={tmp_path}:/usr/bin:/bin", deb / "DEBIAN" / "prerm", word)

    assert going("remove") == ""
    for number in range(3):
        (history / f"2026-{number}.json").write_text("{}")
    assert going("upgrade") == ""
    (told,) = going("remove").splitlines()
    assert "mail settings for anna;" in told
    assert "carlo" not in told


def test_the_deb_wants_what_the_window_wants(deb: Path) -> None:
    fields = dict(
        line.split(": ", 1) for line in (deb / "DEBIAN" / "control").read_text().splitlines() if line[0] != " "
    )
    wanted = {name.split()[0] for name in fields["Depends"].split(", ")}
    assert wanted >= {name for name in packages_for("window") if not name.startswith("fonts-")}
    assert fields["Version"] == __version__
    assert not {name for name in wanted if name.startswith("python")}


def test_the_same_folder_gives_the_same_deb(stand_in: Path, tmp_path: Path, program: Program) -> None:
    program("dpkg-deb")
    made = []
    for name, mode in (("first", 0o755), ("second", 0o700)):
        (tmp_path / name).mkdir()
        (stand_in / "_internal").chmod(mode)
        made.append(debian.build(stand_in, tmp_path / name).read_bytes())
    assert made[0] == made[1]


def test_the_same_checkout_gives_the_same_wheel(tmp_path: Path, release_time: int) -> None:
    del release_time  # the environment names it
    made = []
    for name in ("first", "second"):
        ran(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path / name, cwd=ROOT)
        (wheel,) = (tmp_path / name).iterdir()
        made.append(wheel.read_bytes())
    assert made[0] == made[1]


@pytest.mark.parametrize("file", [LINUX / "roampost.desktop", debian.WATCH / DESKTOP_FILE], ids=lambda file: file.name)
def test_desktop_files_are_valid(file: Path, program: Program) -> None:
    assert ran(program("desktop-file-validate"), "--no-hints", file) == ""


def test_returned_messages_are_opened_and_no_scheme_is_taken() -> None:
    (line,) = re.findall("^MimeType=(.*)$", (LINUX / "roampost.desktop").read_text(), re.MULTILINE)
    assert line == "message/rfc822;"


def test_the_watcher_does_not_start_by_itself_until_the_user_or_the_organisation_says_so(
    deb: Path, tmp_path: Path
) -> None:
    entry = DesktopEntry(folder=tmp_path / "own", system_folders=(deb / "etc" / "xdg" / "autostart",))
    assert not entry.is_on()
    entry.put(["roampost", "watch"])
    assert entry.is_on()
    entry.take_out()
    assert not entry.is_on()
    # An administrator takes the line away for everybody, and a user may still say no.
    file = deb / "etc" / "xdg" / "autostart" / DESKTOP_FILE
    file.write_text(file.read_text().replace("Hidden=true\n", ""))
    assert not entry.is_on()
    (tmp_path / "own" / DESKTOP_FILE).unlink()
    assert entry.is_on()
    units = {path.name for path in (deb / "usr/lib/systemd/user").iterdir()}
    assert units == {debian.UNIT}, "no folder of what is wanted: nobody's session starts it"


def test_the_appstream_data_is_valid(tmp_path: Path, release_time: int, program: Program) -> None:
    del release_time  # the environment names it
    file = tmp_path / "org.roampost.Roampost.metainfo.xml"
    file.write_text(tree.metainfo(), encoding="utf-8")
    ran(program("appstreamcli"), "validate", "--no-net", "--no-color", file)
    release = ET.parse(file).find("releases/release")
    assert release is not None
    assert release.attrib == {"version": __version__, "date": "2023-11-14"}


def test_the_appimages_folder_starts(
    stand_in: Path, tmp_path: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop, stream = program("desktop-file-validate"), program("appstreamcli")
    monkeypatch.setattr("shutil.which", lambda _name: None)
    place = appimage.build(stand_in, tmp_path)
    assert ran(place / "AppRun", "--version") == "stand-in\n"
    assert ran(place / "AppRun") == "stand-in\n"
    for name in product.PROGRAMS:
        (place / "usr" / "lib" / "roampost" / name).write_text('#!/bin/sh\necho "${0##*/} $*"\n')
    message = tmp_path / "returned.eml"
    message.touch()
    asked = "/home/anna/.mozilla/native-messaging-hosts/roampost.json", "thunderbird@roampost"
    assert ran(place / "AppRun", "watch", "--verbose") == "roampost watch --verbose\n"
    assert ran(place / "AppRun", message) == f"roampost-window {message}\n"
    assert ran(place / "AppRun", *asked) == f"roampost-thunderbird {' '.join(asked)}\n"
    named = ran("env", "ARGV0=./roampost-thunderbird", place / "AppRun", "register")
    assert named == "roampost-thunderbird register\n"
    assert (place / ".DirIcon").resolve().read_text().lstrip().startswith("<")
    ran(desktop, "--no-hints", place / "roampost.desktop")
    ran(stream, "validate-tree", "--no-net", "--no-color", place)


def test_the_flatpaks_manifest_names_what_lies_beside_it(stand_in: Path, tmp_path: Path, program: Program) -> None:
    manifest = json.loads(flatpak.build(stand_in, tmp_path).read_text())
    (module,) = manifest["modules"]
    assert all((tmp_path / source["path"]).exists() for source in module["sources"])
    installed = {Path(word).name for line in module["build-commands"] for word in line.split() if "/app/" in word}
    assert manifest["command"] in installed
    assert {f"{manifest['rename-icon']}.svg", manifest["rename-desktop-file"]} <= installed
    ran(program("appstreamcli"), "validate", "--no-net", "--no-color", tmp_path / f"{manifest['id']}.metainfo.xml")


def test_flatpak_builder_reads_the_manifest_as_it_was_meant(stand_in: Path, tmp_path: Path, program: Program) -> None:
    made = flatpak.build(stand_in, tmp_path)
    done = subprocess.run(
        [program("flatpak-builder"), "--show-manifest", made], capture_output=True, text=True, check=False
    )
    # What it does not know it tells on standard error, and leaves out.
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == json.loads(made.read_text())


def test_the_flatpak_may_no_more_than_it_needs() -> None:
    permissions = flatpak.PERMISSIONS
    assert len(permissions) == len(set(permissions))
    kinds = {one.partition("=")[0] for one in permissions}
    assert kinds == {"--share", "--socket", "--device", "--talk-name", "--system-talk-name", "--filesystem"}
    assert "--talk-name=org.freedesktop.secrets" in permissions
    places = {one.partition("=")[2] for one in permissions if one.startswith("--filesystem=")}
    # Folders of mail programs alone; reserved places such as /etc are not shared, whatever is asked.
    assert {place.partition("/")[0] for place in places} == {"~", "xdg-config"}
    assert all(place.partition("/")[2].removesuffix(":ro") for place in places)
    sources = "".join(path.read_text("utf-8") for path in (ROOT / "assistant").rglob("*.py"))
    for name in (one.partition("=")[2] for one in permissions if "talk-name=" in one and "secrets" not in one):
        assert f'"{name}' in sources, "nobody talks to it"
    assert not {one for one in permissions if one.endswith("-bus") or "portal" in one}


def test_macos_installs_the_app_where_thunderbird_is_told_to_look(tmp_path: Path) -> None:
    app = tmp_path / "Roampost.app"
    program = app / "Contents" / "MacOS" / "roampost-thunderbird"
    program.parent.mkdir(parents=True)
    program.touch()
    macos.lay(app, tmp_path / "root")
    host = json.loads(
        (tmp_path / "root/Library/Application Support/Mozilla/NativeMessagingHosts/roampost.json").read_text()
    )
    assert (tmp_path / "root" / host["path"].removeprefix("/")).is_file()
    (component,) = plistlib.loads(macos.components())
    assert (tmp_path / "root" / component["RootRelativeBundlePath"]).is_dir()
    assert component["BundleIsRelocatable"] is False


def test_macos_is_told_why_in_both_languages() -> None:
    macos = ROOT / "packaging" / "macos"
    told = plistlib.loads((macos / "Info.plist").read_bytes())
    reasons = {name for name in told if name.endswith("UsageDescription")}
    assert reasons == {"NSLocalNetworkUsageDescription", "NSAppleEventsUsageDescription"}
    italian = dict(re.findall('^"(.+)" = "(.+)";$', (macos / "it.lproj" / "InfoPlist.strings").read_text(), re.M))
    assert set(italian) == reasons
    assert not set(italian.values()) & {told[name] for name in reasons}
    allowed = plistlib.loads((macos / "entitlements.plist").read_bytes())
    assert allowed["com.apple.security.automation.apple-events"] is True
    assert all(allowed.values()), "what is not needed is not named"
    assert "com.apple.security.cs.disable-library-validation" not in allowed


def test_macos_is_hardened_where_it_is_signed() -> None:
    app = Path("Roampost.app")
    assert "--options runtime --timestamp" in " ".join(macos.seal(app, "Developer ID Application: Proseware"))
    assert "runtime" not in macos.seal(app, "-")


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.name)
def test_locks_hold_names_versions_and_hashes_alone(path: Path) -> None:
    text = path.read_text()
    assert "://" not in text
    for entry in re.split(r"\n(?=[A-Za-z0-9])", re.sub(r"(?m)^ *#.*\n", "", text).strip()):
        assert re.match(r"[\w.-]+(\[[\w,-]+\])?==\S+", entry), entry
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry
