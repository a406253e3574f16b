"""Ask for the organisation's signed policy anew, now and then, while something else is done; never waited for."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from assistant.engine.policy.signed import Link, RefusedTokenError, why_not
from assistant.host.policy.kept import AFTER_FAILURE, EVERY, Copy, KeptPolicy, opened
from assistant.model.text import Sentence
from assistant.probe import daemon
from assistant.probe.https import Fetcher, FetchError

_log = logging.getLogger(__name__)
_DEADLINE_S: Final = 20.0
_OK: Final = 200
_NOT_MODIFIED: Final = 304


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewal:
    """Where the signed policy comes from, and where it is kept.

    Attributes:
        link: what the local policy says of it.
        kept: the copy.
        utc_now: the time.
    """

    link: Link
    kept: KeptPolicy
    utc_now: Callable[[], datetime]

    async def run(self, fetcher: Fetcher) -> None:
        """Fetch it where it is due; what comes is in force from the next start on. Never raises for what comes."""
        if await daemon.run(lambda: self.kept.is_due(self.utc_now()), name="signed-policy"):
            refused = await self.fetch(fetcher)
            if refused is not None:
                _log.warning("the signed policy was not taken over: %s", refused.template)

    async def fetch(self, fetcher: Fetcher) -> Sentence | None:
        """Fetch it now.

        Returns:
            Why what came was refused; None where it was kept, did not change, or nothing came.
        """
        held = await daemon.run(self.kept.load, name="signed-policy")
        before = await daemon.run(lambda: self.kept.good(self.link), name="signed-policy")
        now = self.utc_now()
        if held is None:
            held = Copy(token=None, etag=None, again_utc=now)
        if before is None:
            # "Not modified" would say that what is not good here is good there.
            held = replace(held, etag=None)
        # Written down first: a command that ends meanwhile has asked all the same.
        await self._keep(replace(held, again_utc=now + AFTER_FAILURE))
        try:
            answer = await fetcher.get(
                self.link.url, deadline_s=_DEADLINE_S, accept="application/jose", if_none_match=held.etag
            )
        except FetchError as error:
            _log.info("the policy could not be asked for: %s", error.failure.value)
            return None
        if not answer.final_url.startswith("https://") or answer.location is not None:
            _log.info("the policy's address leads elsewhere")
            return None
        if answer.status == _NOT_MODIFIED and held.etag is not None:
            await self._keep(replace(held, again_utc=now + EVERY))
            return None
        if answer.status != _OK:
            _log.info("the policy's server says %d", answer.status)
            return None
        try:
            refused = why_not(opened(answer.body, self.link), before, now)
        except RefusedTokenError as error:
            return error.sentence
        if refused is None:
            etag = next((value for name, value in answer.headers if name == "etag"), None)
            await self._keep(Copy(token=answer.body.strip(), etag=_usable(etag), again_utc=now + EVERY))
        return refused

    async def _keep(self, copy: Copy) -> None:
        await daemon.run(lambda: self.kept.keep(copy), name="signed-policy")


def _usable(etag: str | None) -> str | None:
    # It goes back into a request: one line of visible ASCII (RFC 9110 section 8.8.3).
    return etag if etag is not None and len(etag) <= 200 and all(" " <= sign <= "~" for sign in etag) else None
