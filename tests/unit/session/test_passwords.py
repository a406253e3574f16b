"""Roampost's own copy of a password on a change: offered, laid ready, taken back."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from assistant.clients.base import KeyringUser
from assistant.host.history import History
from assistant.host.ports import ItemStore, SecretStore
from assistant.model.change import ChangePlan, CredentialStep
from assistant.model.fault import SecretStoreError, SettingsError
from assistant.model.finding import Remedy, RemedyKind
from assistant.model.mail import Outgoing
from assistant.model.secret import KeyringItem, Purpose, Secret
from assistant.model.text import Sentence, sentence
from assistant.session import passwords
from assistant.session.assistant import Assistant
from assistant.session.world import World
from tests.unit.clients import test_claws, test_evolution, test_geary
from tests.unit.clients.conformance import ELSEWHERE, Rig
from tests.unit.clients.conformance import World as Home

ADDRESS = "anna@proseware.test"
CLOSED = SecretStoreError("keyring-locked", sentence("It is locked."))
OWN = ("anna", Secret("Planted-Secret-7"))


class Kept:
    """Roampost's own entries."""

    def __init__(self, **entries: tuple[str | None, Secret]) -> None:
        self.entries = entries
        self.fault: SecretStoreError | None = None

    def get(self, address: str, purpose: Purpose) -> tuple[str | None, Secret] | None:
        assert address == ADDRESS
        if self.fault is not None:
            raise self.fault
        return self.entries.get(purpose.value)


class Items:
    """A Secret Service of other programs' items."""

    def __init__(self) -> None:
        self.laid: dict[KeyringItem, Secret] = {}
        self.has_one = False
        self.fault: SecretStoreError | None = None

    def lay(self, item: KeyringItem, secret: Secret) -> bool:
        if self.fault is not None:
            raise self.fault
        if not self.has_one:
            self.laid[item] = secret
        return not self.has_one

    def take_back(self, item: KeyringItem) -> None:
        if self.fault is not None:
            raise self.fault
        self.laid.pop(item, None)


def remedy(wanted: Outgoing, **changed: object) -> Remedy:
    made = Remedy(
        id="r",
        kind=RemedyKind.ENABLE_AUTHENTICATION,
        proven=True,
        automatic=True,
        outgoing=wanted,
        summary=sentence("Sign in."),
    )
    return replace(made, **changed)  # type: ignore[arg-type] # the caller names its fields


class Scene:
    """Evolution's account, which would ask for the password once it signs in."""

    def __init__(self, folder: Path, rig: Rig = test_evolution.RIG) -> None:
        folder.mkdir(exist_ok=True)
        self.home = Home(rig, folder)
        self.wanted = replace(rig.wanted, username="anna")
        self.remedy = remedy(self.wanted)
        self.secrets, self.items = Kept(outgoing=OWN), Items()

    def plan(self) -> ChangePlan:
        return self.home.plan(self.wanted)

    def offer(self, plan: ChangePlan) -> ChangePlan:
        secrets, items = cast(SecretStore, self.secrets), cast(ItemStore, self.items)
        return passwords.offer(plan, self.home.program, self.remedy, secrets, items)

    def assistant(self) -> Assistant:
        world = SimpleNamespace(
            tell_log=lambda _: None,
            programs=(self.home.program,),
            history=History(self.home.home / "history"),
            utc_now=lambda: datetime(2026, 11, 26, tzinfo=UTC),
            secrets=self.secrets,
            items=self.items,
        )
        return Assistant(cast(World, world))


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return Scene(tmp_path)


def words(notes: tuple[Sentence, ...]) -> str:
    return " ".join(note.template for note in notes)


def test_is_handed_over_where_the_server_let_it_in(scene: Scene) -> None:
    plan = scene.plan()
    assert plan.credential is CredentialStep.PROGRAM_ASKS
    offered = scene.offer(plan)
    assert offered.credential is CredentialStep.HANDED_OVER
    assert "will ask for the password" in words(plan.notes)
    assert "will ask for the password" not in words(offered.notes)
    assert replace(offered, credential=plan.credential, notes=plan.notes) == plan
    assert scene.items.laid == {}, "nothing is written before consent"


def test_the_password_for_fetching_will_do(scene: Scene) -> None:
    scene.secrets = Kept(incoming=(None, OWN[1]))
    assert scene.offer(scene.plan()).credential is CredentialStep.HANDED_OVER


def not_proven(scene: Scene) -> None:
    scene.remedy = remedy(scene.wanted, proven=False)


def another_operator(scene: Scene) -> None:
    scene.remedy = remedy(scene.wanted, kind=RemedyKind.SWITCH_SERVER)


def another_server(scene: Scene) -> None:
    scene.remedy = remedy(replace(scene.wanted, host=ELSEWHERE.host))


def another_name(scene: Scene) -> None:
    scene.secrets = Kept(outgoing=("anna.rossi", OWN[1]), incoming=OWN)


def none_kept(scene: Scene) -> None:
    scene.secrets = Kept()


def closed(scene: Scene) -> None:
    scene.secrets.fault = CLOSED


@pytest.mark.parametrize("spoil", [not_proven, another_operator, another_server, another_name, none_kept, closed])
def test_the_program_asks_in_any_doubt(scene: Scene, spoil: Callable[[Scene], None]) -> None:
    spoil(scene)
    plan = scene.plan()
    assert scene.offer(plan) == plan


def test_a_program_with_a_store_of_its_own_is_let_be(tmp_path: Path) -> None:
    scene = Scene(tmp_path, test_claws.RIG)
    plan = replace(scene.plan(), credential=CredentialStep.PROGRAM_ASKS)
    assert scene.offer(plan) == plan


def test_items_go_by_what_the_programs_look_for(tmp_path: Path) -> None:
    evolution = Scene(tmp_path / "one")
    found = evolution.home.program
    assert isinstance(found, KeyringUser)
    item = found.keyring_item(evolution.plan())
    assert item is not None
    assert dict(item.attributes)["e-source-uid"] == "transport-1"
    geary = Scene(tmp_path / "two", test_geary.RIG)
    geary.wanted = replace(geary.wanted, username="anna.rossi")
    found = geary.home.program
    assert isinstance(found, KeyringUser)
    item = found.keyring_item(geary.plan())
    assert item is not None
    assert item.attributes[1:] == (("proto", "SMTP"), ("host", "smtp.proseware.test"), ("login", "anna.rossi"))


def test_laid_with_the_change_and_taken_back_with_it(scene: Scene) -> None:
    assistant, before = scene.assistant(), scene.home.contents()
    receipt = asyncio.run(assistant.apply_fix(scene.offer(scene.plan()), scene.remedy))
    assert list(scene.items.laid.values()) == [OWN[1]]
    assert receipt.plan.credential is CredentialStep.HANDED_OVER
    (kept,) = asyncio.run(assistant.receipts())
    outcome = asyncio.run(assistant.undo(kept))
    assert outcome.complete
    assert outcome.notes == ()
    assert scene.items.laid == {}
    assert scene.home.contents() == before
    history = b"".join(path.read_bytes() for path in (scene.home.home / "history").rglob("*") if path.is_file())
    assert OWN[1].reveal().encode() not in history


def test_taken_back_where_the_change_fails(scene: Scene) -> None:
    plan = scene.offer(scene.plan())
    scene.home.file.write_bytes(scene.home.file.read_bytes() + b"\n[Changed Since]\n")
    with pytest.raises(SettingsError):
        asyncio.run(scene.assistant().apply_fix(plan, scene.remedy))
    assert scene.items.laid == {}
    assert asyncio.run(scene.assistant().receipts()) == ()


def test_one_that_the_program_has_already_stays(scene: Scene) -> None:
    plan = scene.offer(scene.plan())
    scene.items.has_one = True
    receipt = asyncio.run(scene.assistant().apply_fix(plan, scene.remedy))
    assert receipt.plan.credential is CredentialStep.KEEP


@pytest.mark.parametrize("spoil", [none_kept, closed, lambda scene: setattr(scene.items, "fault", CLOSED)])
def test_a_keyring_that_stays_closed_does_not_keep_the_change_from_being_made(
    scene: Scene, spoil: Callable[[Scene], None]
) -> None:
    plan = scene.offer(scene.plan())
    spoil(scene)
    receipt = asyncio.run(scene.assistant().apply_fix(plan, scene.remedy))
    assert receipt.plan.credential is CredentialStep.PROGRAM_ASKS
    assert scene.home.account.outgoing == plan.after


def test_what_could_not_be_taken_back_is_told(scene: Scene) -> None:
    assistant = scene.assistant()
    receipt = asyncio.run(assistant.apply_fix(scene.offer(scene.plan()), scene.remedy))
    scene.items.fault = CLOSED
    outcome = asyncio.run(assistant.undo(receipt))
    assert outcome.complete
    assert "is still there" in words(outcome.notes)
