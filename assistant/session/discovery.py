"""What the provider publishes: autoconfig, ISPDB, SRV, MX, and the usual names; asked only when needed."""

import asyncio
from urllib.parse import quote

from assistant.engine.candidates import (
    SECOND_CHOICE,
    Candidate,
    Origin,
    from_srv,
    usual_pop,
    usual_security,
    usual_submission,
)
from assistant.engine.policy.enforce import own_candidates
from assistant.model.mail import Incoming, IncomingProtocol
from assistant.model.net import Endpoint, Security
from assistant.model.observation import Failure, HttpGet, RecordType, Role
from assistant.model.provider import Published
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.probe.https import FetchError
from assistant.session import rounds
from assistant.session.bench import Bench
from assistant.session.examine import Phase
from assistant.session.questions import ProviderQuestion
from assistant.wire.autoconfig import Autoconfig, BadAutoconfigError, parse_autoconfig

_PATIENCE_S = 3.0
_MAX_PROVIDER = 10
_BY_NAME = frozenset({Failure.TLS_NAME_MISMATCH, Failure.TLS_UNKNOWN_AUTHORITY})
_SHUT = frozenset({Failure.CONNECTION_REFUSED, Failure.ADMIN_PROHIBITED})


class Discovery:
    """One account's provider, as it describes itself.

    Args:
        bench: the account, and the means to try things.
        group: owns the tasks.
    """

    def __init__(self, bench: Bench, group: asyncio.TaskGroup) -> None:
        self._bench = bench
        self._group = group
        self._task: asyncio.Task[None] | None = None
        self.submission: list[Candidate] = []
        self.incoming: list[tuple[Candidate, Incoming]] = []

    def start(self) -> None:
        """Begin to ask, unless that was done."""
        if self._task is None:
            self._task = self._group.create_task(self._discover())

    def cancel(self) -> None:
        """Stop asking."""
        if self._task is not None:
            self._task.cancel()

    async def known(self) -> None:
        """Wait until what the provider publishes is known, or its time is up."""
        self.start()
        assert self._task is not None
        await asyncio.wait([self._task])

    async def run(self, group: asyncio.TaskGroup) -> None:
        """Try the provider's further submission endpoints, when none so far offers a way in."""
        bench = self._bench
        if bench.could_sign_in() or bench.is_closed() or bench.relay().refused_login() is not None:
            return
        await self.known()
        known = {one.endpoint for one in bench.candidates}
        fresh = [*self._second_choice(), *self.submission]
        fresh = [one for one in fresh if one.endpoint not in known and bench.is_trusted(one)]
        fresh = [one for one in fresh[: 2 * _MAX_PROVIDER] if await self._is_new(one)][:_MAX_PROVIDER]
        if fresh:
            bench.round(rounds.PROVIDER)
        started = [bench.examine(group, one, Role.PROVIDER, ProviderQuestion(bench)) for one in fresh]
        await bench.settle(started)

    def _second_choice(self) -> list[Candidate]:
        """Return the configured host's port 2525, where neither 465 nor 587 of it talks: many providers keep it."""
        own = self._bench.account.outgoing
        reading = self._bench.reading()
        if own is None or any(
            reading.spoke(one.endpoint)
            for one in self._bench.candidates
            if one.endpoint.host == own.host and one.endpoint.port in {465, 587}
        ):
            return []
        where = Endpoint(host=own.host, port=SECOND_CHOICE, security=usual_security(SECOND_CHOICE))
        return [Candidate(endpoint=where, origin=Origin.CONFIGURED)]

    async def _is_new(self, candidate: Candidate) -> bool:
        """Tell whether a name leads anywhere, and to an address and port neither talked to nor shut yet.

        Under another name a server may present another certificate; a port that is refused or silent stays so.
        """
        found = await self._bench.context.look_up(candidate.endpoint.host, RecordType.ADDRESS, self._bench.label)
        if not found.answers:
            return False
        done = {
            (seen.address.ip, seen.address.port)
            for seen in self._bench.context.recorder.evidence.connects()
            if seen.account == self._bench.label
            and (seen.failure in _SHUT or (seen.failure is None and not self._may_differ(seen.endpoint)))
        }
        for one in self._bench.examinations.values():
            if one.phase is Phase.CONNECTING:
                waited = await self._bench.context.look_up(
                    one.candidate.endpoint.host, RecordType.ADDRESS, self._bench.label
                )
                done |= {(ip, one.candidate.endpoint.port) for ip in waited.answers}
        return not all((ip, candidate.endpoint.port) in done for ip in found.answers)

    def _may_differ(self, endpoint: Endpoint) -> bool:
        """Tell whether the same server may present another certificate, or a fitting one, under another name."""
        shakes = list(self._bench.context.recorder.evidence.handshakes(endpoint=endpoint))
        return any(shake.failure in _BY_NAME for shake in shakes) and not any(shake.verified for shake in shakes)

    async def _discover(self) -> None:
        context, domain = self._bench.context, self._bench.account.domain
        if not domain:
            return
        self.submission += own_candidates(context.world.options.policy, domain)
        key = context.trying(
            sentence(QT_TRANSLATE_NOOP("Roampost", "Asking how {domain} wants mail to be sent"), domain=domain),
            self._bench.label,
        )
        try:
            async with asyncio.timeout(_PATIENCE_S):
                await self._ask_all(domain)
        except TimeoutError:
            self._usual(domain, ())
        finally:
            context.tried(key)

    async def _ask_all(self, domain: str) -> None:
        labels = ("_submissions._tcp", "_submission._tcp", "_pop3s._tcp", "_pop3._tcp")
        async with asyncio.TaskGroup() as group:
            look = [
                group.create_task(self._bench.context.look_up(f"{label}.{domain}", RecordType.SRV, self._bench.label))
                for label in labels
            ]
            mail = group.create_task(self._bench.context.look_up(domain, RecordType.MX, self._bench.label))
            address = quote(self._bench.account.address, safe="@")
            documents = [
                group.create_task(
                    self._fetch(
                        f"https://autoconfig.{domain}/mail/config-v1.1.xml?emailaddress={address}",
                        Origin.AUTOCONFIG,
                    ),
                ),
                group.create_task(
                    self._fetch(
                        f"https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
                        Origin.AUTOCONFIG,
                    ),
                ),
            ]
            ispdb = self._bench.context.world.options.ispdb_url
            if ispdb is not None:
                documents.append(group.create_task(self._fetch(f"{ispdb.rstrip('/')}/{domain}", Origin.ISPDB)))
        for document in documents:
            found = document.result()
            if found is not None:
                self._take(*found)
                break
        submissions, submission, pop3s, pop3 = (one.result().answers for one in look)
        self.submission += from_srv(submissions, Security.TLS)
        self.submission += from_srv(submission, Security.STARTTLS)
        for answers, security in ((pop3s, Security.TLS), (pop3, Security.STARTTLS)):
            self.incoming += [(one, _pop(one.endpoint)) for one in from_srv(answers, security)]
        self._usual(domain, mail.result().answers)

    def _usual(self, domain: str, mx_hosts: tuple[str, ...]) -> None:
        self.submission += usual_submission(domain, mx_hosts)
        self.incoming += [(one, _pop(one.endpoint)) for one in usual_pop(domain)]

    async def _fetch(self, url: str, origin: Origin) -> tuple[Autoconfig, Origin, int] | None:
        context = self._bench.context
        started_s = context.recorder.now_s()
        failure: Failure | None = None
        status: int | None = None
        found: Autoconfig | None = None
        detail = ""
        try:
            fetched = await context.world.fetcher.get(url, deadline_s=_PATIENCE_S)
            status = fetched.status
            if status == 200 and fetched.final_url.startswith("https:"):
                found = parse_autoconfig(fetched.body, self._bench.account.address)
        except FetchError as error:
            failure, detail = error.failure, error.detail
        except BadAutoconfigError as error:
            failure, detail = Failure.BAD_REPLY, str(error)
        number = context.recorder.next_id()
        context.recorder.add(
            HttpGet(
                id=number,
                started_s=started_s,
                elapsed_s=context.recorder.now_s() - started_s,
                failure=failure,
                detail=detail,
                account=self._bench.label,
                url=url.partition("?")[0],
                purpose=origin.value,
                status=status,
            ),
        )
        return (found, origin, number) if found is not None else None

    def _take(self, document: Autoconfig, origin: Origin, number: int) -> None:
        for one in document.outgoing:
            outgoing = one.outgoing
            self.submission.append(
                Candidate(endpoint=outgoing.endpoint, origin=origin, username=outgoing.username),
            )
            if self._bench.username is None and outgoing.username is not None:
                self._bench.username = outgoing.username
        for fetched in document.incoming:
            incoming = fetched.incoming
            if incoming.protocol is IncomingProtocol.POP3:
                candidate = Candidate(endpoint=incoming.endpoint, origin=origin, username=incoming.username)
                self.incoming.append((candidate, incoming))
        self._bench.published = Published(
            observation=number,
            authentications=frozenset(one.outgoing.authentication for one in document.outgoing),
            webmail=document.webmail if document.webmail and document.webmail.startswith("https:") else None,
        )


def _pop(endpoint: Endpoint) -> Incoming:
    return Incoming(
        protocol=IncomingProtocol.POP3,
        host=endpoint.host,
        port=endpoint.port,
        security=endpoint.security,
    )
