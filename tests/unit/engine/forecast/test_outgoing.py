"""From where a server probably sends on."""

import pytest

from assistant.engine.forecast.outgoing import is_inside, outgoing_of
from assistant.model.observation import Failure
from tests.support.scene import registrable
from tests.unit.engine.forecast.zone import Zone, in_rounds

HOST = "smtp.grandhotel.com"


def found(zone: Zone, host: str = HOST, *, reached: tuple[str, ...] = (), public: str | None = None) -> tuple[str, ...]:
    return in_rounds(zone, lambda inquiry: outgoing_of(host, reached, public, registrable, inquiry))[0]


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        ({}, ()),
        ({"A smtp.grandhotel.com": "192.0.2.20"}, ("192.0.2.20",)),
        (
            {"A smtp.grandhotel.com": "192.0.2.20", "AAAA smtp.grandhotel.com": "2001:db8::20"},
            ("192.0.2.20", "2001:db8::20"),
        ),
        # MX hosts of the operator's own, not those it rents.
        (
            {
                "A smtp.grandhotel.com": "192.0.2.20",
                "MX grandhotel.com": ("mx.grandhotel.com", "mx.mailhost.net"),
                "A mx.grandhotel.com": "192.0.2.22",
                "A mx.mailhost.net": "198.51.100.1",
            },
            ("192.0.2.20", "192.0.2.22"),
        ),
        # Declared senders: addresses, and the ends of small networks; no wide ones, no faulty ones.
        (
            {
                "TXT grandhotel.com": (
                    "other",
                    "v=spf1 ip4:192.0.2.30 +ip4:192.0.2.64/28 ip4:10.0.0.0/8 ip6:2001:db8::/32 ip4:x -all",
                )
            },
            ("192.0.2.30", "192.0.2.65", "192.0.2.78"),
        ),
        ({"TXT grandhotel.com": "v=spf1 -ip4:192.0.2.30 ?all"}, ()),
        (
            {"A smtp.grandhotel.com": Failure.DNS_TIMED_OUT, "TXT grandhotel.com": "v=spf1 ip4:192.0.2.30 -all"},
            ("192.0.2.30",),
        ),
        ({"A smtp.grandhotel.com": tuple(f"192.0.2.{number}" for number in range(1, 17))}, None),
    ],
)
def test_probable_addresses(zone: Zone, expected: tuple[str, ...] | None) -> None:
    seen = found(zone)
    assert len(seen) <= 8
    assert expected is None or seen == expected


def test_a_server_inside_goes_out_by_the_networks_own_address() -> None:
    inside: Zone = {"A smtp.grandhotel.com": "10.1.2.3"}
    assert found(inside, public="203.0.113.7") == ("203.0.113.7",)
    assert found(inside) == ()
    assert found({}, reached=("192.168.1.25",), public="203.0.113.7") == ("203.0.113.7",)
    assert found({}, public="203.0.113.7") == ()
    assert found({}, reached=("192.0.2.20",), public="203.0.113.7") == ("192.0.2.20",)
    # One that is seen outside does not.
    assert found({"A smtp.grandhotel.com": "192.0.2.20"}, public="203.0.113.7") == ("192.0.2.20",)


def test_a_numeric_server_is_its_own_address() -> None:
    assert found({}, "192.0.2.25") == ("192.0.2.25",)
    assert found({}, "10.0.0.25", public="203.0.113.7") == ("203.0.113.7",)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("10.0.0.1", True),
        ("172.31.255.255", True),
        ("172.32.0.1", False),
        ("192.168.9.9", True),
        ("100.64.0.1", True),
        ("169.254.1.1", True),
        ("fd00::1", True),
        ("fe80::1", True),
        ("2001:db8::1", False),
        ("192.0.2.1", False),
    ],
)
def test_inside_addresses(address: str, *, expected: bool) -> None:
    assert is_inside(address) is expected
