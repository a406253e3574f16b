"""The signed policy, fetched: kept when it is good and newer, refused in words when not, in force at the next start."""

import asyncio
import importlib.util
import stat
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from assistant.engine.policy.merge import Layer
from assistant.engine.policy.positions import node_of
from assistant.engine.policy.signed import link_of
from assistant.host.policy.kept import AFTER_FAILURE, EVERY, Copy, KeptPolicy, WithSigned
from assistant.host.policy.sources import read_policy
from assistant.model.observation import Failure
from assistant.model.policy import Level, PolicyRead, TlsVersion
from assistant.probe.https import Fetched, FetchError
from assistant.session.renewal import Renewal

URL = "https://it.example/roampost.jws"
NOW = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)
UNTIL = "2027-01-31T00:00:00Z"
KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))
ANOTHER = Ed25519PrivateKey.from_private_bytes(bytes(31) + b"x")


def _tool() -> ModuleType:
    path = Path(__file__).parents[3] / "packaging" / "policy" / "sign.py"
    spec = importlib.util.spec_from_file_location("sign", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


TOOL = _tool()


def token(serial: int, policy: object, key: Ed25519PrivateKey = KEY, until: str = UNTIL) -> bytes:
    made: bytes = TOOL.sign(key, policy, serial, until)
    return made


class StandInServer:
    """A stand-in for the organisation's web server: one document under a tag."""

    def __init__(self) -> None:
        self.body: bytes | None = None
        self.asked: list[str | None] = []

    async def get(
        self, url: str, *, deadline_s: float, accept: str = "*/*", if_none_match: str | None = None
    ) -> Fetched:
        """Answer as RFC 9110 section 13.1.2 says."""
        del deadline_s, accept
        self.asked.append(if_none_match)
        if self.body is None:
            raise FetchError(Failure.TIMED_OUT, "nobody")
        tag = f'"{hash(self.body)}"'
        same = if_none_match == tag
        return Fetched(
            status=304 if same else 200,
            headers=(("etag", tag),),
            body=b"" if same else self.body,
            location=None,
            final_url=url,
        )


class Local:
    """The computer's own policy."""

    def __init__(self, required: bool, **more: object) -> None:
        link = {"url": URL, "public_key": TOOL.public(KEY), "required": required}
        self._document = {"signed_policy": link, **more}

    def layers(self) -> tuple[Layer, ...]:
        """Return it."""
        return (Layer(level=Level.MANAGED, where="local.json", node=node_of(self._document)),)


class Desk:
    def __init__(self, folder: Path, *, required: bool = False, **more: Any) -> None:
        self.folder, self.now, self.server = folder, NOW, StandInServer()
        self.kept = KeptPolicy(folder)
        self.local = Local(required, **more)
        link = link_of({"url": URL, "public_key": TOOL.public(KEY)})
        assert link is not None
        self.renewal = Renewal(link=link, kept=self.kept, utc_now=lambda: self.now)

    def fetch(self, body: bytes | None) -> str | None:
        self.server.body = body
        refused = asyncio.run(self.renewal.fetch(self.server))
        return None if refused is None else refused.template

    def in_force(self) -> PolicyRead:
        return read_policy(WithSigned(self.local, self.kept, self.now), None)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "state")


def test_before_the_first_copy_the_computers_own_policy_rules(tmp_path: Path, desk: Desk) -> None:
    found = desk.in_force()
    assert found.faults == ()
    assert found.policy.minimum_tls is None
    closed = Desk(tmp_path / "state", required=True).in_force()
    assert closed.policy.closed is not None
    assert [one.where for one in closed.faults] == [URL]


def test_a_good_copy_is_in_force_and_the_computers_own_word_wins(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "state", echo_address="here@it.example")
    assert desk.fetch(token(3, {"minimum_tls": "1.3", "echo_address": "there@it.example"})) is None
    found = desk.in_force()
    assert found.faults == ()
    assert found.policy.minimum_tls is TlsVersion.TLS_1_3
    assert found.policy.echo_address == "here@it.example"
    where = {one.key: (one.where, one.level) for one in found.values}
    assert where["minimum_tls"] == (URL, Level.MANAGED)
    assert where["echo_address"] == ("local.json", Level.MANAGED)


def test_what_a_signed_policy_says_wrongly_is_told_like_a_file(desk: Desk) -> None:
    assert desk.fetch(token(3, {"minimum_tls": "0.9"})) is None
    found = desk.in_force()
    assert [(one.where, one.level) for one in found.faults] == [(URL, Level.MANAGED)]
    assert found.policy.closed is not None


@pytest.mark.parametrize(
    "body",
    [
        b"<html>sign in</html>",
        token(9, {}, ANOTHER),
        token(9, {}, until="2026-11-26T08:00:00Z"),
        token(2, {}),
        token(9, {"signed_policy": {"url": URL, "public_key": "x"}}),
        token(9, {}).replace(b"A", b"B", 1),
    ],
)
def test_what_is_refused_leaves_the_last_good_copy(desk: Desk, body: bytes) -> None:
    good = token(3, {"minimum_tls": "1.3"})
    assert desk.fetch(good) is None
    assert desk.fetch(body) is not None
    copy = desk.kept.load()
    assert copy is not None
    assert copy.token == good
    assert desk.in_force().policy.minimum_tls is TlsVersion.TLS_1_3


def test_nobody_there_leaves_the_last_good_copy(desk: Desk) -> None:
    assert desk.fetch(token(3, {"minimum_tls": "1.3"})) is None
    assert desk.fetch(None) is None
    assert desk.in_force().policy.minimum_tls is TlsVersion.TLS_1_3


def test_the_same_version_is_not_sent_again(desk: Desk) -> None:
    body = token(3, {"minimum_tls": "1.3"})
    assert desk.fetch(body) is None
    desk.now += timedelta(hours=5)
    assert desk.fetch(body) is None
    assert desk.server.asked == [None, f'"{hash(body)}"']
    copy = desk.kept.load()
    assert copy is not None
    assert (copy.token, copy.again_utc) == (body, desk.now + EVERY)


@pytest.mark.parametrize("required", [False, True])
def test_a_stale_or_changed_copy_is_refused_in_words(tmp_path: Path, required: bool) -> None:
    desk = Desk(tmp_path / "state", required=required)
    assert desk.fetch(token(3, {"minimum_tls": "1.3"})) is None
    desk.now = datetime(2027, 2, 1, tzinfo=UTC)
    stale = desk.in_force()
    desk.now = NOW
    path = desk.folder / "signed-policy.json"
    text = path.read_text()
    path.write_text(text.replace(desk.kept.load().token.decode(), token(3, {}, ANOTHER).decode()))  # type: ignore[union-attr] # it was kept above
    changed = desk.in_force()
    for found, words in ((stale, "It was valid until"), (changed, "It was not signed with the key")):
        assert [one.sentence.template[: len(words)] for one in found.faults] == [words]
        assert found.policy.minimum_tls is None
        assert (found.policy.closed is not None) is required


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"{}", b"\xff", b'{"token": 1, "etag": null, "again_utc": "2026-11-26T08:00:00+00:00"}', b"[" * 9999],
)
def test_a_copy_that_is_none_is_as_good_as_missing(desk: Desk, content: bytes) -> None:
    desk.folder.mkdir(mode=0o700)
    (desk.folder / "signed-policy.json").write_bytes(content)
    assert desk.kept.load() is None
    assert desk.in_force().faults == ()
    assert desk.fetch(token(3, {"minimum_tls": "1.3"})) is None
    assert desk.in_force().policy.minimum_tls is TlsVersion.TLS_1_3


def test_it_is_asked_for_now_and_then(desk: Desk) -> None:
    desk.server.body = token(3, {})
    for after_h, times in ((0, 1), (1, 1), (3, 1), (5, 2), (-24, 3)):
        desk.now = NOW + timedelta(hours=after_h)
        asyncio.run(desk.renewal.run(desk.server))
        assert len(desk.server.asked) == times


@pytest.mark.parametrize("answer", [None, b"<html>sign in</html>"])
def test_a_server_that_does_not_answer_well_is_left_alone_for_a_while(
    desk: Desk, expect_log: Callable[[str], None], answer: bytes | None
) -> None:
    if answer is not None:
        expect_log("was not taken over")
    good = token(3, {"minimum_tls": "1.3"})
    for held in (False, True):
        if held:
            assert desk.fetch(good) is None
            desk.now += EVERY
        desk.server.body, asked = answer, len(desk.server.asked)
        for after, times in ((timedelta(0), 1), (AFTER_FAILURE / 2, 1), (AFTER_FAILURE, 2)):
            begun, desk.now = desk.now, desk.now + after
            asyncio.run(desk.renewal.run(desk.server))
            assert len(desk.server.asked) == asked + times
            desk.now = begun
        desk.now += EVERY
    copy = desk.kept.load()
    assert copy is not None
    assert copy.token == good


def test_a_copy_that_is_not_good_is_asked_for_whole(desk: Desk) -> None:
    body = token(3, {"minimum_tls": "1.3"}, ANOTHER)
    tag = f'"{hash(body)}"'
    desk.kept.keep(Copy(token=body, etag=tag, again_utc=NOW))
    assert desk.fetch(body) is not None
    assert desk.server.asked == [None]
    assert [one.sentence.template[:18] for one in desk.in_force().faults] == ["It was not signed "]


def test_a_key_is_made_once(tmp_path: Path) -> None:
    path = tmp_path / "key.pem"
    shown = TOOL.make_key(path)
    assert TOOL.public(TOOL.load(path)) == shown
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(FileExistsError):
        TOOL.make_key(path)
