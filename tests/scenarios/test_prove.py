"""Proofs of delivery between real servers: what arrives, what lands in junk, what is late, lost, refused or unsent.

The sender's account is the provider's and fetched by POP3; the mailbox looked into is the employer's, by IMAP. Both are
Claws Mail's.
"""

import json
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.lab.fixtures import shared_lab
from tests.lab.lab import Lab
from tests.lab.others import put_in_place
from tests.lab.overlay import NotToBeHadError
from tests.lab.policies import Policy
from tests.lab.world import Operator
from tests.scenarios import settings
from tests.scenarios.conftest import make_travellers
from tests.scenarios.traveller import Traveller

pytestmark = pytest.mark.namespaces

SCHEMA = json.loads((Path(__file__).resolve().parents[2] / "resources" / "schemas" / "proof-1.json").read_text("utf-8"))
Prover = Callable[[Lab], Traveller]


@pytest.fixture(scope="module")
def provers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Prover]:
    """One traveller a world, with both accounts and their passwords."""
    made: dict[str, Traveller] = {}
    makers = make_travellers(tmp_path_factory)
    make = next(makers)

    def lend(lab: Lab) -> Traveller:
        if lab.world.key not in made:
            made[lab.world.key] = make(lab)
            for operator in (lab.world.provider, lab.world.work):
                made[lab.world.key].keep_password(operator)
        person = made[lab.world.key]
        write_accounts(person, lab)
        shutil.rmtree(person.home / "roampost", ignore_errors=True)
        return person

    yield lend
    next(makers, None)


def write_accounts(person: Traveller, lab: Lab, *, protocol: str = "imap") -> None:
    """Give Claws Mail both accounts: the provider's by POP3, the employer's by `protocol`."""
    path = settings.accountrc(person.home, lab.world.provider)
    first = path.read_text("utf-8")
    settings.accountrc(person.home, lab.world.work)
    second = path.read_text("utf-8").replace("[Account: 1]", "[Account: 2]")
    if protocol == "imap":
        second = second.replace("\nprotocol=0\n", "\nprotocol=1\n").replace("\nssl_imap=0\n", "\nssl_imap=1\n")
    path.write_text(f"{first}\n{second}", "utf-8")


@contextmanager
def emptied(lab: Lab) -> Iterator[Lab]:
    """Lend the lab, and take away what arrived in its mailboxes."""
    with lab.restored():
        try:
            yield lab
        finally:
            for site in (lab.provider, lab.work):
                for person in site.operator.people:
                    shutil.rmtree(site.postfix.maildir(person.local), ignore_errors=True)


@pytest.fixture
def lab(request: pytest.FixtureRequest) -> Iterator[Lab]:
    with emptied(shared_lab("article", request.config)) as made:
        yield made


def prove(
    person: Traveller, place: str, *more: str, sender: Operator | None = None, status: int | None = None
) -> dict[str, Any]:
    """Run ``roampost prove`` and return its document, held to the schema."""
    address = (sender or person.lab.world.provider).user_address
    finished = person.roampost(person.lab.place(place), "prove", "--json", "--account", address, "--wait", "12", *more)
    text = f"exit {finished.status} after {finished.seconds:.1f} s\n{finished.out}\n{finished.err}"
    assert finished.out.startswith("{"), text
    document = finished.document
    Draft202012Validator(SCHEMA).validate(document)
    if status is not None:
        assert finished.status == status, text
    return document


def in_mailbox(lab: Lab, operator: Operator, proof: dict[str, Any]) -> int:
    """Count the copies of a proof's message below a user's Maildir, junk and read ones too."""
    folder = lab.sites[operator.key].postfix.maildir(operator.user.local)
    texts = [path.read_text("utf-8", "replace") for path in folder.rglob("*") if path.is_file()]
    return sum(f"\nX-Roampost-Proof: {proof['token']}\n" in text for text in texts)


def taken_by(lab: Lab, operator: Operator) -> int:
    """Count the messages that an operator's Postfix has taken over SMTP since it came up."""
    return len(re.findall(r"cleanup\[\d+\]: \w+: message-id=<roampost\.", lab.sites[operator.key].postfix.log_text))


@pytest.mark.parametrize("key", ["article", "fjord"])
def test_delivered_read_out_and_removed(provers: Prover, request: pytest.FixtureRequest, key: str) -> None:
    with emptied(shared_lab(key, request.config)) as lab:
        world, person = lab.world, provers(lab)
        checked = (
            "smtpd_data_restrictions = check_sender_access static:{PREPEND Authentication-Results:"
            f" {world.work.mx_host}; spf=pass smtp.mailfrom={world.provider.user_address}}}"
        )
        lab.work.set_policy(Policy.NETWORK_ONLY, options=(checked,))
        before = taken_by(lab, world.provider)
        found = prove(person, "home", "--yes", status=0)
        assert (found["outcome"], found["chosen"]) == ("delivered", "other-account"), found
        assert found["recipient"] == world.work.user_address
        assert [hop["by"] for hop in found["route"]] == [world.provider.smtp_host, world.work.smtp_host]
        assert found["route"][0]["address"] == str(world.provider.client_ip)
        assert found["authentication_results"]["spf"] == "pass"
        assert found["removed"]
        assert in_mailbox(lab, world.work, found) == 0
        assert taken_by(lab, world.provider) == before + 1


def test_one_message_that_stays_when_it_is_to_be_kept(provers: Prover, lab: Lab) -> None:
    found = prove(provers(lab), "home", "--yes", "--keep", status=0)
    assert (found["outcome"], found["removed"]) == ("delivered", False)
    assert in_mailbox(lab, lab.world.work, found) == 1


def test_no_message_without_a_yes(provers: Prover, lab: Lab) -> None:
    before = taken_by(lab, lab.world.provider)
    found = prove(provers(lab), "home", status=77)
    assert (found["outcome"], found["token"], found["sent_utc"]) == ("not_sent", None, None)
    assert taken_by(lab, lab.world.provider) == before


def test_in_the_junk_folder(provers: Prover, lab: Lab) -> None:
    work = lab.world.work
    into_junk = f"virtual_mailbox_maps = inline:{{ {{ {work.user_address} = {work.user.local}/.Junk/ }} }}"
    lab.work.set_policy(Policy.NETWORK_ONLY, options=(into_junk,))
    # The folder must be there when the mailbox is opened; mail has made it before.
    maildir = lab.work.postfix.maildir(work.user.local)
    for folder in (maildir, maildir / ".Junk"):
        for part in ("cur", "new", "tmp"):
            (folder / part).mkdir(parents=True, exist_ok=True)
    for path in (maildir, *maildir.rglob("*")):
        shutil.chown(path, 5000, 5000)
    found = prove(provers(lab), "home", "--yes", status=0)
    assert (found["outcome"], found["removed"]) == ("junk", True), found
    assert in_mailbox(lab, work, found) == 0


def test_a_mailbox_that_is_fetched_by_pop3_alone(provers: Prover, lab: Lab) -> None:
    person = provers(lab)
    write_accounts(person, lab, protocol="pop3")
    found = prove(person, "home", "--yes", status=0)
    assert (found["outcome"], found["removed"]) == ("delivered", True), found
    assert in_mailbox(lab, lab.world.work, found) == 0


@pytest.mark.parametrize("program", ["postfix", "exim"])
def test_accepted_and_thrown_away(provers: Prover, lab: Lab, program: str) -> None:
    person, provider = provers(lab), lab.world.provider
    if program == "exim":
        try:
            put_in_place(lab, provider, "exim", authentication=True, discards=True)
        except NotToBeHadError as why:
            pytest.skip(str(why))
    else:
        lab.provider.set_policy(Policy.SILENT_DROP)
    target = lab.world.destination.user_address
    before = person.diagnose(lab.place("hotel"), provider, target)
    assert before.restriction == "none", before.text
    found = prove(person, "hotel", "--yes", "--wait", "2", status=2)
    assert (found["outcome"], found["found"], found["reason"]) == ("lost_so_far", False, None), found
    assert found["waited_seconds"] >= 2
    after = person.diagnose(lab.place("hotel"), provider, target)
    assert after.restriction == "silent_drop", after.text
    assert not after.proven
    assert [item["step"] for item in after.account["verdict"]["evidence"]] == ["rcpt", "proof"]
    if program == "exim":
        assert (after.kinds[0], after.remedies[0]["proven"]) == ("enable_authentication", True), after.text
    # The other network has lost nothing.
    assert person.diagnose(lab.place("airport"), provider, target).restriction == "none"


@pytest.mark.parametrize("when", ["at once", "later"])
def test_refused_by_the_server_or_returned_afterwards(provers: Prover, lab: Lab, when: str) -> None:
    person = provers(lab)
    if when == "at once":
        found = prove(person, "hotel", "--yes", status=2)
        assert "554 5.7.1" in found["reply"], found
        assert found["sent_utc"] is None
    else:
        found = prove(person, "home", "--yes", "--to", f"nobody@{lab.world.work.domain}", status=2)
        assert found["sent_utc"] is not None
    assert found["outcome"] == "refused", found
    assert found["reason"]


def test_a_server_that_asks_to_come_again_has_taken_nothing(provers: Prover, lab: Lab) -> None:
    later = "smtpd_recipient_restrictions = check_recipient_access static:{450 4.7.1 Greylisted, come again later}"
    lab.provider.set_policy(Policy.NETWORK_ONLY, options=(later,))
    before = taken_by(lab, lab.world.provider)
    found = prove(provers(lab), "home", "--yes", "--wait", "1", status=2)
    assert (found["outcome"], found["found"]) == ("delayed", False), found
    assert "450 4.7.1" in found["reply"]
    assert taken_by(lab, lab.world.provider) == before


def test_a_server_on_the_way_that_keeps_trying(provers: Prover, lab: Lab) -> None:
    """The recipient's server greylists; the provider's reports that it keeps trying."""
    later = "smtpd_recipient_restrictions = check_recipient_access static:{450 4.7.1 Greylisted, come again later}"
    lab.work.set_policy(Policy.NETWORK_ONLY, options=(later,))
    lab.provider.set_policy(
        Policy.NETWORK_ONLY,
        options=("delay_warning_time = 1s", "minimal_backoff_time = 1s", "queue_run_delay = 1s"),
    )
    try:
        found = prove(provers(lab), "home", "--yes", "--wait", "6", status=2)
    finally:
        # Else it would be delivered in the middle of another test.
        lab.provider.namespace.run(["postsuper", "-c", str(lab.provider.postfix.configuration), "-d", "ALL"])
    assert (found["outcome"], found["found"]) == ("delayed", False), found
    assert found["reason"]


def test_signed_in_as_the_mail_program_does(provers: Prover, lab: Lab) -> None:
    person = provers(lab)
    lab.provider.set_policy(Policy.AUTHENTICATION)
    path = settings.accountrc(
        person.home, lab.world.provider, port=587, security="starttls", login=lab.world.provider.user.login
    )
    first = path.read_text("utf-8")
    write_accounts(person, lab)
    second = path.read_text("utf-8").partition("[Account: 2]")[2]
    path.write_text(f"{first}\n[Account: 2]{second}", "utf-8")
    found = prove(person, "hotel", "--yes", status=0)
    assert (found["outcome"], found["route"][0]["protocol"]) == ("delivered", "ESMTPSA"), found
