"""Reverse names as providers write them: which change hands, and what they end in."""

import pytest

from assistant.cli.compose import registrable_domain
from assistant.engine.reverse_name import is_dynamic_name, line_suffix

DYNAMIC = [
    ("p5b0a1c22.dip0.t-ipconnect.de", "91.10.28.34"),
    ("host86-150-1-2.range86-150.btcentralplus.com", "86.150.1.2"),
    ("cpe-76-90-11-22.socal.res.rr.com", "76.90.11.22"),
    ("c-73-12-34-56.hsd1.ca.comcast.net", "73.12.34.56"),
    ("dynamic-078-055-120-009.78.55.pool.telefonica.de", "78.55.120.9"),
    ("host-79-21-44-5.retail.telecomitalia.it", "79.21.44.5"),
    ("lfbn-ren-1-123-45.w2-10.abo.wanadoo.fr", "2.10.123.45"),
    ("5.44.21.79.in-line.example.net", "79.21.44.5"),
    ("x4f152c05.dyn.telefonica.de", "79.21.44.5"),
    ("n079021044005.netvigator.example", "79.21.44.5"),
    ("ppp-7.isp.example.com", None),
    ("adsl.customer.isp.example.com", None),
    ("2001-db8--7.pool.isp.example.com", "2001:db8::7"),
    ("20010db8000000000000000000000007.isp.example.com", "2001:db8::7"),
]
FIXED = [
    ("mail.example.com", "192.0.2.1"),
    ("static-79-21-44-5.isp.example.com", "79.21.44.5"),
    ("79-21-44-5.static.dsl.isp.example.com", "79.21.44.5"),
    ("business-79-21-44-5.isp.example.com", "79.21.44.5"),
    ("gw7.firma.com", "79.21.44.5"),
    ("dyn.com", "192.0.2.1"),
    ("home.pl", "192.0.2.1"),
    ("office-2-floor-9.firma.com", "79.21.44.5"),
    ("79-21-44-5.isp.example.com", "not an address"),
    ("", "192.0.2.1"),
    ("no name at all", "192.0.2.1"),
    ("192.0.2.1", "192.0.2.1"),
]


@pytest.mark.parametrize(("name", "address"), DYNAMIC)
def test_changing(name: str, address: str | None) -> None:
    assert is_dynamic_name(name, address)
    assert is_dynamic_name(name.upper() + ".", address)


@pytest.mark.parametrize(("name", "address"), FIXED)
def test_not_changing(name: str, address: str | None) -> None:
    assert not is_dynamic_name(name, address)


@pytest.mark.parametrize(
    ("name", "address", "suffix"),
    [
        ("p5b0a1c22.dip0.t-ipconnect.de", "91.10.28.34", ".dip0.t-ipconnect.de"),
        ("203-0-113-140.pool.proseware.com", "203.0.113.140", ".pool.proseware.com"),
        ("140.113.0.203.dyn.isp.net", "203.0.113.140", ".dyn.isp.net"),
        ("cpe-76-90-11-22.socal.res.rr.com", "76.90.11.22", ".socal.res.rr.com"),
        ("host1.isp.co.uk", None, ".isp.co.uk"),
        ("Line7.Kunde.Isp.Net.", "203.0.113.140", ".kunde.isp.net"),
        ("isp.net", "203.0.113.140", None),
        ("co.uk", None, None),
        ("localhost", "127.0.0.1", None),
        ("not a name", "203.0.113.140", None),
    ],
)
def test_suffix(name: str, address: str | None, suffix: str | None) -> None:
    assert line_suffix(name, address, registrable_domain) == suffix
