"""No host gets more connections than its share, whoever opens them."""

import asyncio
import time

from hypothesis import given
from hypothesis import strategies as st

from assistant.model.net import Endpoint, Security, SocketAddress
from assistant.model.observation import Role
from assistant.probe.allowance import Allowance
from assistant.probe.recorder import Recorder
from assistant.probe.smtp import Patience, SmtpProbe
from assistant.probe.transport import Connection, Trust

MOST = 3
CLAIMS = st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from(["smtp", "mail", "pop"]), st.sampled_from("12")))


@given(CLAIMS)
def test_neither_a_name_nor_an_address_gets_more_than_its_share(claims: list[tuple[str, str, str]]) -> None:
    allowance = Allowance(MOST)
    taken = [one for one in claims if allowance.claim(*one)]
    for account in "ab":
        mine = [one for one in taken if one[0] == account]
        for which in (1, 2):
            for known in {one[which] for one in mine}:
                assert sum(one[which] == known for one in mine) <= MOST
    # What was denied would have been too much.
    for account, host, ip in claims:
        if (account, host, ip) not in taken:
            named = sum(one[:2] == (account, host) for one in taken)
            reached = sum((one[0], one[2]) == (account, ip) for one in taken)
            assert MOST in (named, reached)


def test_without_a_bound_all_is_allowed() -> None:
    allowance = Allowance()
    assert all(allowance.claim("a", "smtp", "1") for _ in range(100))


class Nowhere:
    """Counts what it is asked to open, and opens nothing."""

    def __init__(self) -> None:
        self.asked = 0

    async def open(self, address: SocketAddress) -> Connection:
        del address
        self.asked += 1
        raise ConnectionRefusedError


def test_a_connection_beyond_the_share_is_neither_opened_nor_recorded() -> None:
    dialer, recorder = Nowhere(), Recorder(time.monotonic, None, Allowance(MOST))

    async def run() -> None:
        for _ in range(MOST + 2):
            probe = SmtpProbe(
                dialer=dialer,
                trust=Trust(),
                recorder=recorder,
                endpoint=Endpoint(host="smtp.fjordpost.no", port=25, security=Security.NONE),
                role=Role.CONTROL,
                account="kari",
                patience=Patience(),
                ehlo_name="[127.0.0.1]",
            )
            seen = await probe.connect("203.0.113.25")
            assert probe.closed and seen.failure is not None

    asyncio.run(run())
    assert dialer.asked == MOST
    assert len(list(recorder.evidence.connects())) == MOST
