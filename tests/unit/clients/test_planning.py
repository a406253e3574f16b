"""What every planner asks."""

import pytest

from assistant.clients.planning import aliases, registrable_domain, same_operator


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("smtp.proseware.com", "proseware.com"),
        ("SMTP.Proseware.CO.UK.", "proseware.co.uk"),
        ("mx.a.b.example", "b.example"),
        ("localhost", "localhost"),
        ("co.uk", "co.uk"),
        ("192.0.2.25", "192.0.2.25"),
        ("2001:db8::25", "2001:db8::25"),
    ],
)
def test_registrable_domain(host: str, domain: str) -> None:
    assert registrable_domain(host) == domain


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("smtp.proseware.com", "out.mail.proseware.com", True),
        ("smtp.proseware.com", "smtp.proseware.net", False),
        ("a.co.uk", "b.co.uk", False),
        ("anna.github.io", "mallory.github.io", False),
        ("192.0.2.25", "192.0.2.26", False),
        ("192.0.2.25", "192.0.2.25", True),
    ],
)
def test_same_operator(one: str, other: str, *, same: bool) -> None:
    assert same_operator(one, other) is same


def test_aliases_are_others_and_few() -> None:
    assert aliases(["a@x", "b@x", "a@x", "b@x"], "a@x") == ("b@x",)
    assert len(aliases([f"{number}@x" for number in range(50)], "0@x")) == 16
