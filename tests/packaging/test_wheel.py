"""The wheel, installed outside the checkout, holds all that the commands and the window need."""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 120
REFUSED = "550 5.7.1 <carlo@adatum.com>... Relaying denied"
HERE = """
import sys
from pathlib import Path
import assistant
from assistant.host.resources import resource

sys.exit(0 if Path(assistant.__file__).is_relative_to(sys.prefix) and resource("schemas").is_dir() and
         Path(str(resource("schemas"))).is_relative_to(sys.prefix) else 1)
"""
WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from assistant.app import make_application, run_window

application = make_application()
seen = []

def close():
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and widget.windowTitle():
            seen.append(widget.windowTitle())
    if seen:
        application.closeAllWindows()

timer = QTimer()
timer.timeout.connect(close)
timer.start(50)
status = run_window(language="it")
assert seen, "no window was shown"
sys.exit(status)
"""

Command = Callable[..., "subprocess.CompletedProcess[str]"]


def call(*command: str | Path, cwd: Path, **settings: str) -> "subprocess.CompletedProcess[str]":
    """Run a program away from the checkout, with no way to its modules."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PIP_"))}
    given = settings.pop("given", "")
    return subprocess.run(
        command, cwd=cwd, env={**environment, **settings}, input=given, capture_output=True, text=True,
        timeout=SECONDS, check=False,
    )  # fmt: skip


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    built = call(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    assert built.returncode == 0, built.stdout + built.stderr
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def place(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A virtual environment of its own with the wheel in it; what Roampost depends on is lent from this one."""
    folder = tmp_path_factory.mktemp("elsewhere")
    made = call(sys.executable, "-m", "venv", "--without-pip", folder / "venv", cwd=folder)
    assert made.returncode == 0, made.stdout + made.stderr
    (site,) = folder.glob("venv/[Ll]ib/**/site-packages")
    # Only folders named here: the files that lead to the checkout itself are not followed.
    lent = [path for path in map(Path, sys.path) if path.name in ("site-packages", "dist-packages")]
    (site / "lent.pth").write_text("".join(f"{path}\n" for path in lent), encoding="utf-8")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", folder / "venv")
    installed = call(*pip, "install", "-q", "--no-deps", "--no-index", "--force-reinstall", "--ignore-installed",
                     wheel, cwd=folder)  # fmt: skip
    assert installed.returncode == 0, installed.stdout + installed.stderr
    return folder


@pytest.fixture
def run(place: Path, own_home: Path) -> Command:
    """Run what the wheel installed: ``run("roampost", "explain", given="...")``."""
    del own_home  # the environment names it
    scripts = place / "venv" / ("Scripts" if os.name == "nt" else "bin")

    def one(program: str, *words: str, given: str = "", **settings: str) -> "subprocess.CompletedProcess[str]":
        return call(scripts / program, *words, cwd=place, given=given, **settings)

    return one


def test_the_wheel_holds_the_package_and_its_resources_alone(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as file:
        names = set(file.namelist())
    resources = {
        f"assistant/resources/{path.relative_to(ROOT / 'resources').as_posix()}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    tracked = subprocess.run(["git", "ls-files", "resources"], cwd=ROOT, capture_output=True, text=True, check=False)
    if tracked.returncode == 0 and tracked.stdout:
        resources &= {f"assistant/{name}" for name in tracked.stdout.splitlines()}
    assert resources
    assert resources <= names
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"assistant"}


def test_the_package_and_its_resources_come_from_the_wheel(run: Command) -> None:
    done = run("python", "-c", HERE)
    assert (done.returncode, done.stderr) == (0, "")


def test_explain_speaks_both_languages(run: Command) -> None:
    english, italian = (run("roampost", "explain", "--json", "--lang", lang, given=REFUSED) for lang in ("en", "it"))
    assert (english.returncode, italian.returncode) == (0, 0)
    assert json.loads(english.stdout)["category"] == json.loads(italian.stdout)["category"] == "relay_denied"
    assert json.loads(english.stdout)["summary"] != json.loads(italian.stdout)["summary"]


def test_the_demo_diagnoses(run: Command) -> None:
    done = run("roampost", "demo", "--", "diagnose", "--json")
    assert (done.returncode, done.stderr) == (1, "")
    first = json.loads(done.stdout)["accounts"][0]
    assert first["verdict"]["restriction"] == "authentication_required"
    assert first["remedies"][0]["proven"] is True


def test_the_window_opens_and_closes(run: Command) -> None:
    done = run("python", "-c", WINDOW, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
