from pathlib import Path

import pytest

from assistant.host import resources
from assistant.host.resources import resource


def test_a_checkout_has_them_beside_the_package() -> None:
    assert resource("schemas/diagnosis-1.json").is_file()


def test_an_installed_package_has_them_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = tmp_path / "assistant" / "resources"
    inside.mkdir(parents=True)
    (inside / "x.txt").write_text("inside")
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "assistant")
    assert resource("x.txt").read_text() == "inside"


@pytest.mark.parametrize("name", ["../pyproject.toml", "/etc/passwd", "a//b", "", "a\\b", "c:x", "."])
def test_nothing_outside_is_reached(name: str) -> None:
    with pytest.raises(ValueError, match="not a resource"):
        resource(name)


def test_what_is_not_there_says_so() -> None:
    assert not resource("no/such.thing").is_file()
