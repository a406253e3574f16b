"""``--travel-check`` of ``diagnose`` and ``fix`` in the demo world: documents, exit statuses, what is printed."""

import pytest

from tests.unit.cli.conftest import Run
from tests.unit.cli.test_demonstrating import ANNA, hold


@pytest.mark.parametrize(
    ("demo", "travel", "first", "status"),
    [
        (("--network", "home"), "not_ready", "enable_authentication", 1),
        (("--network", "home", "--provider", "network-only"), "not_ready", "use_webmail", 2),
        (("--network", "hotel"), "not_ready", "enable_authentication", 1),
        (("--network", "hotel", "--hazard", "captive-portal"), "unknown", "sign_in_to_portal", 3),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_the_answer_and_its_exit_status(
    roampost: Run, demo: tuple[str, ...], travel: str, first: str, status: int
) -> None:
    ran = roampost("demo", *demo, "--", "diagnose", "--travel-check", "--account", ANNA, "--json")
    hold(ran.document, "diagnosis")
    account = ran.document["accounts"][0]
    assert (account["travel"], account["remedies"][0]["kind"], ran.status) == (travel, first, status)


def test_what_it_took_is_printed_for_who_asks_for_more(roampost: Run) -> None:
    more = roampost("demo", "--network", "hotel", "--", "diagnose", "-v", "--account", ANNA)
    words = " ".join(more.out.split())
    assert "What it took: rounds of questions 1, mail transactions 2, log-ins 1; no message was sent." in words
    assert "smtp.proseware.com: connections 3, of 16 at most." in words
    usual = roampost("demo", "--network", "hotel", "--", "diagnose", "--account", ANNA)
    assert "What it took" not in usual.out


def test_the_check_names_the_command_that_puts_it_right(roampost: Run) -> None:
    told = roampost("demo", "--network", "home", "--", "diagnose", "--travel-check", "--account", ANNA)
    assert f"roampost fix --account {ANNA} --travel-check" in told.out
    fixed = roampost("demo", "--network", "home", "--", "fix", "--travel-check", "--dry-run", "--account", ANNA)
    assert fixed.status == 0 and "Sign in when sending" in fixed.out
    usual = roampost("demo", "--network", "home", "--", "fix", "--dry-run", "--account", ANNA)
    assert "Nothing needs to be changed." in usual.out
