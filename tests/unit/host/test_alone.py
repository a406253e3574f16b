"""One watcher at a time."""

from pathlib import Path

from assistant.host.alone import alone


def test_the_second_is_told_so_and_the_next_may(tmp_path: Path) -> None:
    with alone(tmp_path / "state") as first:
        assert first
        with alone(tmp_path / "state") as second:
            assert not second
        with alone(tmp_path / "state") as third:
            assert not third  # a second that was refused has let go of nothing
    with alone(tmp_path / "state") as later:
        assert later
