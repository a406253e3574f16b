"""The program as installed, under a policy in the real /etc/roampost, in a mount namespace of the test's own."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.namespaces,
    pytest.mark.skipif(sys.platform != "linux" or not shutil.which("unshare"), reason="unshare is not installed"),
]

# /etc is laid over with a folder of the test's, for this command and its children alone.
_PRIVATE = """
umask 022
mount -t tmpfs none "$1"
mkdir "$1/up" "$1/work"
mount -t overlay overlay -o "lowerdir=/etc,upperdir=$1/up,workdir=$1/work" /etc
mkdir -p /etc/roampost/policies/managed
printf %s "$2" > /etc/roampost/policies/managed/site.json
eval "$3"
shift 3
exec "$@"
"""


def under(policy: object, tmp_path: Path, *words: str, then: str = "true") -> subprocess.CompletedProcess[str]:
    command = ("unshare", "-m", "sh", "-euc", _PRIVATE, "sh", str(tmp_path), json.dumps(policy), then)
    program = (sys.executable, "-m", "assistant")
    return subprocess.run((*command, *program, *words), capture_output=True, text=True, timeout=60, check=False)


def test_managed_values_are_in_force_and_named(tmp_path: Path) -> None:
    ran = under({"minimum_tls": "1.3"}, tmp_path, "policy", "show", "--json")
    assert ran.returncode == 0, ran.stderr
    found = {one["key"]: one for one in json.loads(ran.stdout)["values"]}
    assert found["minimum_tls"]["where"] == "/etc/roampost/policies/managed/site.json"
    assert found["minimum_tls"]["level"] == "managed"


def test_a_policy_of_somebody_elses_is_refused(tmp_path: Path) -> None:
    given_away = "chown nobody /etc/roampost/policies/managed/site.json"
    ran = under({"minimum_tls": "1.3"}, tmp_path, "policy", "show", "--json", then=given_away)
    assert ran.returncode == 65, ran.stderr
    document = json.loads(ran.stdout)
    assert "minimum_tls" not in {one["key"] for one in document["values"]}
    assert document["closed"]
    assert "chown root" in document["faults"][0]["text"]


def test_a_forbidden_server_is_not_switched_to(tmp_path: Path) -> None:
    words = ("demo", "--network", "hotel", "--provider", "network-only", "--", "fix", "--yes")
    ran = under({"allowed_relays": []}, tmp_path, *words, "--account", "anna@proseware.com")
    assert ran.returncode == 77, ran.stderr
    assert "Your organisation does not allow" in ran.stderr
