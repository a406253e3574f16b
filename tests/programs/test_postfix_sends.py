"""Real Postfix, in a folder of its own, sending through what was changed."""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.clients.postfix import Postfix, reload_postfix
from assistant.clients.relay import System
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from tests.support.programs_network import PrivateNetwork, missing
from tests.support.programs_sink import PASSWORD
from tests.support.programs_unpacked import message
from tests.unit.clients.conformance import receipt, refused

pytestmark = [
    pytest.mark.programs,
    pytest.mark.skipif(bool(missing("postfix")), reason=missing("postfix") or "nothing is missing"),
]

HOTEL = Outgoing(host="mx.hotel.test", port=2525, security=Security.NONE, authentication=Authentication.NONE)
SIGNED_IN = Outgoing(
    host="smtp.proseware.test",
    port=587,
    security=Security.STARTTLS,
    authentication=Authentication.PASSWORD,
    username="anna",
)
IMPLICIT = replace(SIGNED_IN, port=465, security=Security.TLS)
ENVIRON = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C"}


@pytest.fixture
def etc(network: PrivateNetwork) -> Iterator[Path]:
    """Run a Postfix whose settings stand for those in ``/etc``; not below tmp_path, which is closed to its user."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        home.chmod(0o755)
        etc = home / "etc"
        settings = etc / "postfix"
        settings.mkdir(parents=True)
        for name in ("spool", "lib"):
            (home / name).mkdir()
        shutil.chown(home / "lib", "postfix")
        for name in ("master.cf", "dynamicmaps.cf", "postfix-files"):
            shutil.copy(Path("/etc/postfix") / name, settings)
        # No server on port 25, and nobody in a chroot, where names could not be looked up.
        services = (settings / "master.cf").read_text().replace("smtp      inet", "# smtp      inet")
        (settings / "master.cf").write_text(services.replace("  -       y       ", "  -       n       "))
        (etc / "mailname").write_text("proseware.test\n")
        (settings / "sasl_passwd").write_text(f"smtp.proseware.test anna:{PASSWORD}\n")
        (settings / "main.cf").write_text(
            f"compatibility_level = 3.6\nqueue_directory = {home}/spool\ndata_directory = {home}/lib\n"
            f"maillog_file = {home}/maillog\nmaillog_file_prefixes = {home}\nmyhostname = laptop.proseware.test\n"
            "mydestination =\ninet_interfaces = 192.0.2.1\nsmtp_bind_address = 127.0.0.1\n"
            "inet_protocols = ipv4\nsmtp_host_lookup = native\n"
            f"smtp_dns_support_level = disabled\nsmtp_tls_CAfile = {network.authority}\nnotify_classes =\n"
            "relayhost=[smtp.proseware.test]\nsmtp_sasl_auth_enable = no\n"
            f"smtp_sasl_password_maps = texthash:{settings}/sasl_passwd\n"
        )
        started = network.run(["postfix", "-c", str(settings), "start"], ENVIRON)
        assert started.returncode == 0, started.stderr
        try:
            yield etc
        finally:
            network.run(["postfix", "-c", str(settings), "stop"], ENVIRON)


def test_refused_then_changed_then_sent_then_put_back(network: PrivateNetwork, tmp_path: Path, etc: Path) -> None:
    settings = etc / "postfix"
    file = settings / "main.cf"
    before = file.read_bytes()

    def send(subject: str) -> None:
        command = ["sendmail", "-C", str(settings), "-f", "anna@proseware.test", "bob@fabrikam.test"]
        assert network.run(command, ENVIRON, text=message(subject)).returncode == 0

    def fails() -> None:
        seen = len(network.events())
        send("refused")
        network.wait_for(lambda event: event["event"] == "refused", after=seen)

    fails()

    def tell(main_cf: Path) -> None:
        """Reload from inside the network: from without, Postfix would miss its address."""
        script = f"from pathlib import Path; {reload_postfix.__name__}(Path({str(main_cf)!r}))"
        script = f"from {reload_postfix.__module__} import {reload_postfix.__name__}; {script}"
        assert network.run([sys.executable, "-c", script], ENVIRON).returncode == 0

    program = Postfix(System(etc=etc, user="anna", administrator=True), tell=tell)
    (account,) = program.read().accounts
    copies = tmp_path / "copies"
    copies.mkdir()
    elsewhere = replace(SIGNED_IN, host="out.elsewhere.test")
    assert refused(lambda: program.plan(account, elsewhere)).code == "password-by-administrator"
    for wanted in (SIGNED_IN, IMPLICIT, HOTEL):
        seen = len(network.events())
        plan = program.plan(account, wanted)
        made = receipt(plan, program.apply(plan, copies))
        send("sent")
        mail = network.wait_for(
            lambda event: event["event"] == "mail" and event["recipients"] == ["bob@fabrikam.test"], after=seen
        )
        assert mail["port"] == wanted.port
        assert mail["tls"] is (wanted.security is not Security.NONE)
        assert mail["signed_in"] is (wanted.authentication is Authentication.PASSWORD)
        if wanted is HOTEL:
            signs_in = [event for event in network.events()[seen:] if event["event"] == "auth"]
            assert signs_in == [], "the password must not go to the hotel"
        assert program.undo(made).byte_identical
        assert file.read_bytes() == before
    fails()
