"""What a user of Himalaya writes into the file is what Himalaya's adapter then reads."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.clients.himalaya import Himalaya
from assistant.engine.guide.himalaya_lines import himalaya_lines
from assistant.engine.guide.steps import GuidedProgram, steps
from assistant.host.language import Translator
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from tests.ui import story
from tests.unit.clients.read_conformance import SAMPLES

OUT = story.AFTER
WISHES = [
    OUT,
    replace(OUT, security=Security.TLS, port=465, username='an"na\\'),
    replace(OUT, security=Security.NONE, port=25, authentication=Authentication.NONE, username=None),
    replace(OUT, host="2001:db8::7"),
]


def edited(text: str, section: str, lines: tuple[str, ...], dropped: tuple[str, ...]) -> str:
    """Do what the steps say: within one section, replace, add and take out lines."""
    before, head, rest = text.partition(f"[{section}]\n")
    body, mark, after = rest.partition("\n[")
    kept = [line for line in body.splitlines() if not line.startswith(dropped)] if dropped else body.splitlines()
    for line in lines:
        begins = line.partition("=")[0]
        kept = [one for one in kept if not one.startswith(begins)]
        kept.insert(0, line)
    return before + head + "\n".join(kept) + "\n" + mark + after


@pytest.mark.parametrize("out", WISHES)
@pytest.mark.parametrize(
    ("sample", "number"), [("release-1.toml", 0), ("release-1.toml", 1), ("release-2.toml", 0), ("release-2.toml", 1)]
)
def test_following_the_steps_sets_what_was_wished(tmp_path: Path, sample: str, number: int, out: Outgoing) -> None:
    path = tmp_path / ".config/himalaya/config.toml"
    path.parent.mkdir(parents=True)
    text = (SAMPLES / "himalaya" / sample).read_text()
    path.write_text(text)
    program = Himalaya(tmp_path, {})
    account = program.read().accounts[number]
    assert account.place is not None
    if account.place.section == "accounts.implicit":
        text = text.replace("xoauth2", "plain")
    signs_in = out.authentication is Authentication.PASSWORD
    lines, dropped = himalaya_lines(out, account.place.form, signs_in=signs_in)
    path.write_text(edited(text, account.place.section, lines, dropped))
    tomllib.loads(path.read_text())
    found = [one.outgoing for one in program.read().accounts if one.profile == account.profile]
    if account.place.section == "accounts.implicit":
        # Release 2 names an account by its log-in names alone: without any that is an address, nobody can tell whose
        # it is.
        assert found == []
    else:
        assert found == [out]


def test_the_steps_name_file_section_and_lines(tmp_path: Path) -> None:
    path = tmp_path / ".config/himalaya/config.toml"
    path.parent.mkdir(parents=True)
    path.write_bytes((SAMPLES / "himalaya/release-2.toml").read_bytes())
    account = Himalaya(tmp_path, {}).read().accounts[0]
    said = [
        Translator().render(one) for one in steps(GuidedProgram.HIMALAYA, account.address, story.SIGN_IN, account.place)
    ]
    assert said == [
        f"Open {path} with a text editor, and find [accounts.proseware], the account anna@proseware.test.",
        'Write there, in place of the line that begins alike: smtp.server = "smtp://smtp.proseware.com:587"',
        "Write there, in place of the line that begins alike: smtp.starttls = true",
        'Write there, in place of the line that begins alike: smtp.sasl.plain.username = "anna"',
        "Leave the line that says where your password is as it is, if it is for this server.",
    ]
