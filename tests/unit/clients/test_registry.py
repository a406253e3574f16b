"""Which programs are looked for."""

import inspect
from pathlib import Path

from assistant.clients import base
from assistant.clients.registry import installed_programs


def test_every_program_has_a_name_of_its_own_and_reads_an_empty_home(tmp_path: Path) -> None:
    programs = installed_programs(tmp_path, {})
    names = [program.name for program in programs]
    assert set(names) >= {"thunderbird", "claws-mail", "msmtp"}
    assert len(set(names)) == len(names)
    for program in programs:
        assert program.read().accounts == ()


def test_every_program_keeps_to_the_interface(tmp_path: Path) -> None:
    for program in installed_programs(tmp_path, {}):
        for method in ("read", "running", "plan", "apply", "undo"):
            ours = inspect.signature(getattr(type(program), method))
            theirs = inspect.signature(getattr(base.MailProgram, method))
            assert list(ours.parameters) == list(theirs.parameters)


def test_the_real_home_is_the_default(own_home: Path) -> None:
    folder = own_home / ".claws-mail"
    folder.mkdir()
    (folder / "accountrc").write_text(
        "[Account: 1]\naccount_name=A\naddress=a@b.test\nsmtp_server=h.test\nprotocol=0\n"
    )
    found = [account for program in installed_programs() for account in program.read().accounts]
    assert "a@b.test" in {account.address for account in found}
