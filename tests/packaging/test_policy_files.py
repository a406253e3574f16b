"""The files for Ansible, Group Policy, Intune, Jamf and Munki: what they bring is a policy without a fault."""

import json
import os
import plistlib
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from assistant.engine.policy.check import check
from assistant.engine.policy.merge import acts_on, merge
from assistant.engine.policy.positions import node_of, read
from assistant.host.policy.files import PolicyFolder
from assistant.host.policy.registry import RegistryPolicy
from assistant.host.policy.sources import policy_schema
from assistant.model.policy import Level, TlsVersion

FOLDER = Path(__file__).resolve().parents[2] / "packaging" / "policy"
SCHEMA = policy_schema()


@pytest.mark.parametrize("path", sorted((FOLDER / "examples").glob("*.json")), ids=lambda path: path.name)
def test_the_examples_have_no_fault(path: Path) -> None:
    assert check(read(path.read_bytes()), SCHEMA) == ()


def test_the_profile_has_no_fault_and_munki_names_it() -> None:
    profile = plistlib.loads((FOLDER / "jamf" / "roampost.mobileconfig").read_bytes())
    (payload,) = profile["PayloadContent"]
    assert payload["PayloadType"] == "org.roampost"
    document = {key: value for key, value in payload.items() if not key.startswith("Payload")}
    assert document
    assert check(node_of(document), SCHEMA) == ()
    item = plistlib.loads((FOLDER / "munki" / "roampost-policy.pkginfo").read_bytes())
    assert item["installer_item_location"] == "roampost.mobileconfig"
    assert item["PayloadIdentifier"] == profile["PayloadIdentifier"]


class Script:
    """Stands in for the registry after the PowerShell script, read as text: PowerShell itself is not here."""

    def __init__(self, text: str) -> None:
        self._keys: dict[str, dict[str, object]] = {}
        keys = {"$key": r"Software\Policies\Roampost", "$third": r"Software\Policies\Roampost\third_parties"}
        pattern = r"New-ItemProperty -Path (\$\w+) -Name (\w+) -PropertyType (\w+)\s+-Value (.+?) -Force"
        for key, name, kind, value in re.findall(pattern, text.replace("`\n", "")):
            words = re.findall("'([^']*)'", value)
            written: object = int(value) if kind == "DWord" else words if kind == "MultiString" else words[0]
            self._keys.setdefault(keys[key], {})[name] = written

    def values(self, hive: str, key: str) -> dict[str, object] | None:
        return self._keys.get(key) if hive == "HKLM" else None


def test_the_script_for_intune_sets_a_policy_without_a_fault() -> None:
    text = (FOLDER / "intune" / "set-policy.ps1").read_text("utf-8")
    found = merge(RegistryPolicy(SCHEMA, Script(text)).layers(), SCHEMA)
    assert found.faults == ()
    assert found.policy.allowed_relays == ()
    assert found.policy.minimum_tls is TlsVersion.TLS_1_2
    assert not found.policy.third_parties.ispdb
    assert sum(one.level is Level.MANAGED for one in found.values) == text.count("New-ItemProperty")


def test_the_documentation_names_every_key_and_each_does_something() -> None:
    text = (FOLDER / "README.md").read_text("utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| `")]
    named = {key for line in rows for key in re.findall(r"`(\w+)`", line.split("|")[1])}
    assert named == set(SCHEMA["properties"])
    assert [key for key in SCHEMA["properties"] if not acts_on(key)] == []


ANSIBLE = shutil.which("ansible-playbook")


@pytest.mark.programs
@pytest.mark.skipif(
    ANSIBLE is None or os.name != "posix" or os.getuid() != 0, reason="no ansible-playbook, or not root"
)
def test_the_role_puts_a_checked_policy_in_place_and_takes_it_away(tmp_path: Path) -> None:
    where = tmp_path / "roampost" / "policies"

    program = f"env PYTHONPATH={FOLDER.parents[1]} {sys.executable} -m assistant"

    def play(managed: Any) -> subprocess.CompletedProcess[str]:
        given = {
            "ansible_connection": "local",
            "ansible_python_interpreter": sys.executable,
            "roampost_policy_folder": str(where),
            "roampost_policy_check": f"{program} policy check %s",
            "roampost_policy_managed": managed,
        }
        book = tmp_path / "book.yml"
        role = {"hosts": "all", "gather_facts": False, "roles": ["roampost_policy"], "vars": given}
        book.write_text(json.dumps([role]))
        environ = os.environ | {
            "ANSIBLE_ROLES_PATH": str(FOLDER / "ansible" / "roles"),
            "ANSIBLE_LOCAL_TEMP": str(tmp_path / "local"),
            "ANSIBLE_REMOTE_TEMP": str(tmp_path / "remote"),
            "LC_ALL": "C.UTF-8",
        }
        command = [str(ANSIBLE), "-i", "localhost,", str(book)]
        return subprocess.run(command, env=environ, capture_output=True, text=True, timeout=120, check=False)

    document = json.loads((FOLDER / "examples" / "managed.json").read_text("utf-8"))
    ran = play(document)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    found = merge(PolicyFolder(where).layers(), SCHEMA)
    assert found.faults == ()
    assert found.policy.allowed_relays == ()
    file = where / "managed" / "50-ansible.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o644
    assert "changed=0" in play(document).stdout
    wrong = play({"minimum_tsl": "1.2"})
    assert wrong.returncode != 0
    assert "did you mean" in wrong.stdout
    assert json.loads(file.read_text()) == document
    assert play({}).returncode == 0
    assert not file.exists()


def test_the_script_for_intune_keeps_what_others_have_written() -> None:
    text = (FOLDER / "intune" / "set-policy.ps1").read_text("utf-8")
    made = [line for line in text.splitlines() if "New-Item " in line]
    assert made
    # With -Force and no look before, PowerShell empties a key that is there: the installer's signed policy is in it.
    assert all("if (-not (Test-Path" in line for line in made)


@pytest.mark.parametrize(
    "given", [("0", "2027-01-31T00:00:00Z"), ("7", "2027-01-31"), ("seven", "2027-01-31T00:00:00Z")]
)
def test_what_no_reader_would_take_is_not_signed(given: tuple[str, str], tmp_path: Path) -> None:
    def signing(*words: str | Path) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, FOLDER / "sign.py", *words]
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)

    key, policy = tmp_path / "key.pem", FOLDER / "examples" / "managed.json"
    assert signing("key", key).returncode == 0
    assert signing("sign", key, policy, "7", "2027-01-31T00:00:00Z").stdout.count(".") == 2
    for done in (signing("sign", key, policy, *given), signing("key", key)):
        assert (done.returncode, done.stdout) == (65, "")
        assert done.stderr.count("\n") == 1
