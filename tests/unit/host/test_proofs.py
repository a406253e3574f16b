"""Outcomes are remembered for a day, by account, way out and network, and never by name."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.host.proofs import Proofs
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from assistant.model.proof import Outcome, Remembered

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
KARI, HOTEL = "msmtp/home/kari@fjordpost.no", "a" * 64
PLAIN = Outgoing(
    host="smtp.fjordpost.no", port=25, security=Security.NONE, authentication=Authentication.NONE, username=None
)
SIGNED_IN = Outgoing(
    host="smtp.fjordpost.no", port=25, security=Security.NONE, authentication=Authentication.PASSWORD, username="k"
)


class Memory:
    """Notes and recalls with everything but what a test is about filled in."""

    def __init__(self, file: Path) -> None:
        self.proofs = Proofs(file)

    def note(self, outcome: Outcome, *, hours: float = 0, recipient: str = "ola@nordlys.se") -> None:
        self.proofs.note(
            account=KARI,
            outgoing=PLAIN,
            network=HOTEL,
            recipient=recipient,
            outcome=outcome,
            waited_s=60.0,
            now_utc=NOW - timedelta(hours=hours),
        )

    def recall(
        self,
        *,
        account: str = KARI,
        outgoing: Outgoing = PLAIN,
        network: str = HOTEL,
        recipient: str = "eva@nordlys.se",
        now_utc: datetime = NOW,
    ) -> Remembered | None:
        return self.proofs.recall(
            account=account, outgoing=outgoing, network=network, recipient=recipient, now_utc=now_utc
        )


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(tmp_path / "state" / "proofs.json")


def test_a_loss_is_known_again_here_this_way_and_today_only(memory: Memory) -> None:
    assert memory.proofs.is_empty(NOW)
    memory.note(Outcome.LOST_SO_FAR)
    found = memory.recall()
    assert found == Remembered(outcome=Outcome.LOST_SO_FAR, at_utc=NOW, waited_s=60.0, losses=1, same_domain=True)
    assert memory.recall(account="msmtp/home/ola@fjordpost.no") is None
    assert memory.recall(outgoing=SIGNED_IN) is None
    assert memory.recall(network="b" * 64) is None
    assert memory.recall(now_utc=NOW + timedelta(hours=25)) is None
    assert memory.recall(now_utc=NOW - timedelta(minutes=1)) is None


def test_losses_count_back_to_the_last_that_arrived(memory: Memory) -> None:
    memory.note(Outcome.LOST_SO_FAR, hours=4)
    memory.note(Outcome.DELIVERED, hours=3)
    memory.note(Outcome.LOST_SO_FAR, hours=2)
    memory.note(Outcome.LOST_SO_FAR, hours=1)
    found = memory.recall()
    assert found is not None and (found.losses, found.same_domain) == (2, True)
    memory.note(Outcome.LOST_SO_FAR, recipient="x@elsewhere.example")
    found = memory.recall()
    assert found is not None and (found.losses, found.same_domain) == (3, False)


@pytest.mark.parametrize("outcome", [Outcome.DELIVERED, Outcome.JUNK, Outcome.DELAYED])
def test_a_later_arrival_overrides_a_loss(memory: Memory, outcome: Outcome) -> None:
    memory.note(Outcome.LOST_SO_FAR, hours=2)
    memory.note(outcome, hours=1)
    found = memory.recall()
    assert found is not None and (found.outcome, found.losses) == (outcome, 0)


def test_nothing_in_the_file_names_anybody_or_any_place(memory: Memory, tmp_path: Path) -> None:
    memory.note(Outcome.LOST_SO_FAR)
    file = tmp_path / "state" / "proofs.json"
    text = file.read_text()
    assert not any(name in text for name in ("kari", "fjordpost", "nordlys", "ola", HOTEL))
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "text", ["", "{}", "nope", '[{"way": 1}]', '[{"way":"a","domain":"b","outcome":"odd","at_utc":"x","waited_s":1.0}]',
             '[{"way":"a","domain":"b","outcome":"junk","at_utc":"yesterday","waited_s":1.0}]', "[" * 100_000, "\0"]
)  # fmt: skip
def test_a_damaged_file_is_as_good_as_none(memory: Memory, tmp_path: Path, text: str) -> None:
    file = tmp_path / "state" / "proofs.json"
    file.parent.mkdir()
    file.write_text(text)
    assert memory.recall() is None
    memory.note(Outcome.LOST_SO_FAR)
    assert memory.recall() is not None


def test_a_place_that_cannot_be_written_is_let_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    memory = Memory(tmp_path / "file" / "proofs.json")
    memory.note(Outcome.LOST_SO_FAR)
    assert memory.recall() is None


def test_only_so_many_are_kept(memory: Memory, tmp_path: Path) -> None:
    for number in range(210):
        memory.note(Outcome.LOST_SO_FAR, hours=1 - number / 1000)
    found = memory.recall()
    assert found is not None and found.losses == 200
