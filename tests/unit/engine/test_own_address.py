"""The own public address where an interface bears it itself: only when it is the only one that can have been seen."""

import pytest

from assistant.engine.echo import own_outside_address


@pytest.mark.parametrize(
    ("addresses", "server", "expected"),
    [
        (("8.8.4.4",), "1.1.1.1", "8.8.4.4"),
        (("198.51.100.7",), "203.0.113.25", "198.51.100.7"),
        (("10.0.0.9", "8.8.4.4"), "1.1.1.1", "8.8.4.4"),
        (("10.0.0.9",), "1.1.1.1", None),
        (("100.64.0.9",), "1.1.1.1", None),
        (("8.8.4.4", "9.9.9.9"), "1.1.1.1", None),
        (("2606:4700::1",), "1.1.1.1", None),
        (("10.0.0.9", "2606:4700::1"), "2606:4700::2", "2606:4700::1"),
        (("2606:4700::1", "2606:4700::9"), "2606:4700::2", None),
        (("8.8.4.4",), None, None),
        ((), "1.1.1.1", None),
    ],
)
def test_own_address(addresses: tuple[str, ...], server: str | None, expected: str | None) -> None:
    assert own_outside_address(addresses, server) == expected
