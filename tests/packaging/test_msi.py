"""The MSI round its placeholder: tables as Windows Installer reads them, and a signature that holds.

No Windows is here: what the tables say is looked at, what Windows does with them is not.
"""

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from bundle import thunderbird, windows

from assistant import __version__

Program = Callable[[str], str]
Rows = dict[str, dict[str, str]]


def ran(*argv: str | Path) -> str:
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def msi(tmp_path: Path, program: Program, release_time: int) -> Path:
    del release_time  # the environment names it
    for name in ("wixl", "msibuild", "msiinfo"):
        program(name)
    return windows.build(tmp_path, tmp_path)


def table(msi: Path, name: str) -> Rows:
    """Return a table's rows by their first column; the export has names, types and keys in three lines first."""
    names, _, _, *rows = ran("msiinfo", "export", msi, name).rstrip("\n").split("\n")
    columns = names.split("\t")
    return {row.split("\t")[0]: dict(zip(columns, row.split("\t"), strict=True)) for row in rows}


def test_it_is_per_machine_and_named_as_a_placeholder(msi: Path) -> None:
    properties = table(msi, "Property")
    assert properties["ALLUSERS"]["Value"] == "1"
    assert properties["ProductVersion"]["Value"] == __version__
    assert "x64" in ran("msiinfo", "suminfo", msi)
    assert msi.name == f"roampost-{__version__}-placeholder.msi"
    assert [row["FileName"].split("|")[-1] for row in table(msi, "File").values()] == ["placeholder.txt"]


def test_an_older_version_is_replaced_and_a_newer_one_is_not(msi: Path) -> None:
    rows = [line.split("\t") for line in ran("msiinfo", "export", msi, "Upgrade").rstrip().split("\n")[3:]]
    code = table(msi, "Property")["UpgradeCode"]["Value"]
    assert {row[0] for row in rows} == {code}
    assert {(row[1], row[2]) for row in rows} == {("", __version__), (__version__, "")}
    sequence = table(msi, "InstallExecuteSequence")
    first, then = (int(sequence[name]["Sequence"]) for name in ("FindRelatedProducts", "RemoveExistingProducts"))
    assert first < then
    assert any("newer version" in row["Description"] for row in table(msi, "LaunchCondition").values())


def test_autostart_and_policy_are_off_until_a_property_says_so(msi: Path) -> None:
    components = table(msi, "Component")
    assert components["Autostart"]["Condition"] == 'AUTOSTART = "1"'
    assert components["Policy"]["Condition"] == "POLICYURL AND POLICYKEY"
    assert components["Commands"]["Condition"] == ""
    registry_key, transitive, x64 = 4, 64, 256
    # Said otherwise for the version that is installed already, the condition is asked again.
    bits = {name: int(row["Attributes"]) for name, row in components.items() if row["Condition"]}
    assert bits == dict.fromkeys(("Autostart", "Policy"), registry_key | transitive | x64)
    keys = table(msi, "Registry")
    assert all(keys[components[name]["KeyPath"]]["Component_"] == name for name in bits)
    properties = table(msi, "Property")
    assert not {"AUTOSTART", "POLICYURL", "POLICYKEY"} & set(properties)
    secure = set(properties["SecureCustomProperties"]["Value"].split(";"))
    assert {"AUTOSTART", "POLICYURL", "POLICYKEY", "AUTOSTARTBEFORE", "POLICYURLBEFORE", "POLICYKEYBEFORE"} <= secure
    assert {"WIX_UPGRADE_DETECTED", "WIX_DOWNGRADE_DETECTED"} <= secure


def test_what_was_said_last_time_holds_over_an_upgrade(msi: Path) -> None:
    actions, sequence = table(msi, "CustomAction"), table(msi, "InstallExecuteSequence")
    before = table(msi, "RegLocator")
    for name, prop in (
        ("KeepAutostart", "AUTOSTART"), ("KeepPolicyUrl", "POLICYURL"), ("KeepPolicyKey", "POLICYKEY")
    ):  # fmt: skip
        assert (actions[name]["Source"], actions[name]["Target"]) == (prop, f"[{prop}BEFORE]")
        assert sequence[name]["Condition"] == f"{prop}BEFORE AND NOT {prop}"
        assert int(sequence["AppSearch"]["Sequence"]) < int(sequence[name]["Sequence"])
        assert int(sequence[name]["Sequence"]) < int(sequence["CostFinalize"]["Sequence"])
    kept = {row["Name"] for row in table(msi, "Registry").values() if row["Key"] == r"Software\Roampost"}
    assert {row["Name"] for row in before.values()} <= kept


def test_the_registry_is_written_where_roampost_and_windows_read_it(msi: Path) -> None:
    rows = table(msi, "Registry").values()
    assert {row["Root"] for row in rows} == {"2"}, "2 is HKLM"
    values = {(row["Key"], row["Name"]): row["Value"] for row in rows}
    run = values[r"Software\Microsoft\Windows\CurrentVersion\Run", "Roampost"]
    assert run == '"[INSTALLDIR]roampost.exe" watch'
    # Braces are Windows Installer's own signs, and stand escaped.
    policy = values[r"Software\Policies\Roampost", "signed_policy"]
    assert policy == r'[\{]"url": "[POLICYURL]", "public_key": "[POLICYKEY]"[\}]'
    assert (r"Software\Classes\.eml", "") not in values, "what opens messages stays"
    host = values[r"Software\Mozilla\NativeMessagingHosts\roampost", ""]
    assert host == "[INSTALLDIR]native-host.json"


def test_the_folder_for_windows_brings_the_file_that_the_registry_names(stand_in: Path) -> None:
    thunderbird.lay(stand_in, "win32")
    host = json.loads((stand_in / "native-host.json").read_text())
    # A path in it may be relative to it, on Windows alone.
    assert host["path"] == "roampost-thunderbird.exe"
    assert (stand_in / "roampost.xpi").is_file()


def test_every_component_is_of_the_feature_and_goes_when_it_goes(msi: Path) -> None:
    rows = [line.split("\t") for line in ran("msiinfo", "export", msi, "FeatureComponents").rstrip().split("\n")[3:]]
    components = table(msi, "Component")
    assert {row[1] for row in rows} == set(components)
    permanent, shared = 16, 8
    assert [name for name, row in components.items() if int(row["Attributes"]) & (permanent | shared)] == []
    sequence = table(msi, "InstallExecuteSequence")
    assert {"RemoveFiles", "RemoveRegistryValues", "RemoveShortcuts"} <= set(sequence)


def test_the_same_version_has_the_same_codes(msi: Path, tmp_path: Path) -> None:
    again = tmp_path / "again"
    again.mkdir()
    other = windows.build(tmp_path, again)
    for name in ("Property", "Component", "Registry", "File"):
        assert table(msi, name) == table(other, name)


def test_nothing_is_left_for_windows_to_guess(msi: Path) -> None:
    """What the internal consistency evaluators look for, in the tables that are here."""
    components, features = table(msi, "Component"), table(msi, "Feature")
    directories, files = table(msi, "Directory"), table(msi, "File")
    guids = [row["ComponentId"] for row in components.values()]
    assert len(guids) == len(set(guids))
    assert all(re.fullmatch(r"\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}", guid) for guid in guids)
    keys = table(msi, "Registry").keys() | files.keys()
    assert {row["KeyPath"] for row in components.values()} <= keys
    assert {row["Directory_"] for row in components.values()} <= directories.keys()
    assert {row["Directory_Parent"] for row in directories.values()} <= directories.keys() | {""}
    for name in ("Registry", "File", "Shortcut"):
        assert {row["Component_"] for row in table(msi, name).values()} <= components.keys()
    (feature,) = features.values()
    assert (feature["Level"], feature["Feature_Parent"]) == ("1", "")
    sequence = [row["Sequence"] for row in table(msi, "InstallExecuteSequence").values()]
    assert len(sequence) == len(set(sequence))
    # A program of ours runs neither as system nor as anybody else while it is installed: properties alone are set.
    set_property = 51
    assert {int(row["Type"]) & 63 for row in table(msi, "CustomAction").values()} == {set_property}


def test_a_signature_holds_and_a_changed_file_breaks_it(msi: Path, tmp_path: Path, program: Program) -> None:
    signer, key, certificate = program("osslsigncode"), tmp_path / "key.pem", tmp_path / "certificate.pem"
    ran(
        program("openssl"), "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate,
        "-days", "2", "-subj", "/CN=Roampost test", "-addext", "extendedKeyUsage=codeSigning",
    )  # fmt: skip
    signed = tmp_path / "signed.msi"
    ran(
        signer, "sign", "-certs", certificate, "-key", key, "-h", "sha256", "-n", "Roampost", "-in", msi, "-out", signed
    )
    ran(signer, "verify", "-CAfile", certificate, "-in", signed)
    data = bytearray(signed.read_bytes())
    at = data.index(b"MSCF")
    data[at + 40] ^= 1
    signed.write_bytes(data)
    done = subprocess.run([signer, "verify", "-CAfile", certificate, "-in", signed], capture_output=True, check=False)
    assert done.returncode != 0
