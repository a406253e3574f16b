"""One proof of delivery: choose a recipient, send one marked message after a yes, look for it, take it out again."""

import asyncio
import secrets
from contextlib import suppress
from dataclasses import dataclass, replace

from assistant.engine import proof as words
from assistant.engine.case import recipient_class_of
from assistant.engine.explain.explain import Category, Rules, classify_reply, explain_message
from assistant.engine.explain.sentences import SUMMARIES
from assistant.engine.policy.enforce import sending_refusal
from assistant.engine.policy.organisation import with_helpdesk
from assistant.model.fault import ForbiddenError, WrongUsageError
from assistant.model.mail import Authentication, Outgoing, SendingAccount
from assistant.model.observation import Exchange, RecipientClass
from assistant.model.progress import Looked
from assistant.model.proof import Choice, Missing, Outcome, Proof, ProofPlan
from assistant.model.secret import Purpose
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.probe import daemon
from assistant.probe.mailbox import Found, Trouble
from assistant.session.accounts import choose, read_accounts
from assistant.session.bench import Bench
from assistant.session.context import Context, Listener
from assistant.session.postman import Fate, Posting, Postman
from assistant.session.recipients import Target, choose_target, with_incoming
from assistant.session.request import ProveRequest, Request
from assistant.session.watching import Watch
from assistant.session.world import World
from assistant.wire import trace
from assistant.wire.marked import Mark, Report, Sight, compose, make_mark, report

_SENDING_S = 120.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How a proof spends its time, seconds.

    Attributes:
        again_s: pauses before each further try at a server that asks to come again later.
        first_look_s: from the acceptance to the first look.
        growth: each pause between looks is so many times the one before.
        longest_s: no pause between looks is longer.
        growth_by_pop: as `growth`, where each look is a log-in.
        longest_by_pop_s: as `longest_s`, where each look is a log-in.
        returned_after_s: from then on the sender's own mailbox is looked into as well, for a returned message.
        prompt_s: found later than this, the message was delayed.
    """

    again_s: tuple[float, ...] = (5.0, 10.0, 20.0, 40.0)
    first_look_s: float = 0.5
    growth: float = 1.5
    longest_s: float = 5.0
    growth_by_pop: float = 2.0
    longest_by_pop_s: float = 15.0
    returned_after_s: float = 3.0
    prompt_s: float = 30.0


@dataclass(slots=True)
class _Seen:
    """What has been found so far, and in whose mailbox."""

    message: tuple[Watch, Found] | None = None
    answered: bool = False
    returned: Found | None = None
    delayed: bool = False


class ProofRun:
    """One proof; cancel it by cancelling the task that runs it.

    Args:
        world: the ports.
        wanted: what is asked.
        listener: told of what is being tried, and of each look.
        pace: how to spend the time.
    """

    def __init__(
        self, world: World, wanted: ProveRequest, listener: Listener | None = None, pace: Pace | None = None
    ) -> None:
        self._world = world
        self._wanted = wanted
        self._listener = listener
        self._pace = pace or Pace()
        self._accounts: tuple[SendingAccount, ...] = ()
        self._account: SendingAccount
        self._target: Target
        self._mine: Bench
        self._theirs: Bench | None = None
        self._own: Watch | None = None

    async def plan(self) -> ProofPlan:
        """Say what would be sent, and what is wanted for it; touches no server.

        Raises:
            WrongUsageError: the account or the recipient makes no sense.
            ForbiddenError: the organisation's policy does not allow sending that way.
        """
        await self._settle()
        async with asyncio.TaskGroup() as tasks:
            context = self._context(tasks)
            try:
                return await self._plan(context)
            finally:
                context.stop()

    async def run(self) -> Proof:
        """Send and look.

        Raises:
            WrongUsageError: the account or the recipient makes no sense.
            ForbiddenError: the organisation's policy does not allow sending that way.
        """
        await self._settle()
        async with asyncio.TaskGroup() as tasks:
            context = self._context(tasks)
            watches: list[Watch] = []
            try:
                plan = await self._plan(context)
                obstacle = self._obstacle(plan)
                if obstacle is not None:
                    return obstacle
                return await self._prove(context, watches)
            finally:
                for watch in watches:
                    watch.close()
                context.stop()

    def _context(self, tasks: asyncio.TaskGroup) -> Context:
        return Context(self._world, self._listener, tasks, _SENDING_S + self._wanted.patience_s)

    async def _settle(self) -> None:
        """Find out who sends to whom."""
        self._accounts = (await read_accounts(self._world)).accounts
        self._account = self._chosen()
        outgoing = self._account.outgoing
        because = None if outgoing is None else sending_refusal(self._world.options.policy, outgoing)
        if because is not None:
            raise ForbiddenError("policy", with_helpdesk(self._world.options.policy, because))
        self._target = choose_target(
            self._account, self._accounts, self._wanted.recipient, self._world.options.echo_address
        )

    async def _plan(self, context: Context) -> ProofPlan:
        self._mine = await self._bench(context, self._account)
        holder = self._target.holder
        if holder is not None and holder.address.lower() == self._account.address.lower():
            self._theirs = self._mine
        elif holder is not None:
            self._theirs = await self._bench(context, holder)
        missing = await self._missing()
        return ProofPlan(
            account=self._account,
            recipient=self._target.recipient,
            choice=self._target.choice,
            mailbox=None if self._theirs is None else self._theirs.account.address,
            limit=self._target.limit,
            missing=missing,
            obstacle=self._no_way_out() or self._target.obstacle,
        )

    def _chosen(self) -> SendingAccount:
        found = choose(self._accounts, self._wanted.account)
        ways = {(one.outgoing.endpoint, one.outgoing.authentication) for one in found if one.outgoing is not None}
        if len(ways) > 1:
            raise WrongUsageError(
                "several-accounts",
                sentence(
                    QT_TRANSLATE_NOOP(
                        "Roampost",
                        "Several mail programs hold this account. Say which with --account, one of: {accounts}",
                    ),
                    accounts=", ".join(one.label for one in found),
                ),
            )
        return with_incoming(found[0], self._accounts)

    @property
    def _outgoing(self) -> Outgoing | None:
        return self._wanted.through or self._account.outgoing

    def _no_way_out(self) -> Sentence | None:
        outgoing = self._outgoing
        if outgoing is None:
            return words.HANDS_OVER if self._account.via_command is not None else words.NO_SERVER
        return words.BROWSER_ONLY if outgoing.authentication is Authentication.OAUTH2 else None

    async def _bench(self, context: Context, account: SendingAccount) -> Bench:
        request = Request(secrets=self._wanted.secrets, clear_consent=self._wanted.clear_consent)
        bench = Bench(context, request, account, self._target.recipient, ())
        await bench.read_secrets()
        return bench

    async def _missing(self) -> tuple[Missing, ...]:
        outgoing = self._outgoing
        needs = outgoing is not None and outgoing.authentication in {Authentication.PASSWORD, Authentication.POP_FIRST}
        missing: list[Missing] = []
        if needs and await self._mine.secret_for(Purpose.OUTGOING) is None:
            missing.append(Missing(address=self._account.address, purpose=Purpose.OUTGOING))
        if self._theirs is not None and not await Watch(self._theirs).can_sign_in():
            missing.append(Missing(address=self._theirs.account.address, purpose=Purpose.INCOMING))
        return tuple(missing)

    def _obstacle(self, plan: ProofPlan) -> Proof | None:
        """Return the proof that nothing was sent, where nothing may or can be."""
        if plan.obstacle is not None:
            return self._not_sent(plan.obstacle)
        if not self._wanted.consent:
            return replace(self._not_sent(words.NOT_AGREED), forbidden=True)
        if self._wanted.agreed_recipient not in {None, plan.recipient}:
            return replace(self._not_sent(words.AGREED_TO_ANOTHER), forbidden=True)
        for one in plan.missing:
            # Whom the user named may have the message although nobody can look for it here.
            if one.purpose is Purpose.OUTGOING or plan.choice is not Choice.NAMED:
                return self._not_sent(words.needs_password(one.address))
        return None

    def _not_sent(self, reason: Sentence) -> Proof:
        made = words.not_sent(self._account, reason, recipient=self._target.recipient)
        return replace(made, choice=self._target.choice, limit=self._target.limit)

    async def _prove(self, context: Context, watches: list[Watch]) -> Proof:
        context.start(context.load_trust())
        snapshot = context.start(self._snapshot(context))
        outgoing, recipient = self._outgoing, self._target.recipient
        assert outgoing is not None
        assert recipient is not None
        watch = Watch(self._theirs) if self._theirs is not None and await Watch(self._theirs).can_sign_in() else None
        if watch is not None:
            watches.append(watch)
            if self._may_open_before(watch, outgoing) and not await watch.open(from_now=True):
                if self._target.choice is not Choice.NAMED:
                    return self._not_sent(self._why_not(watch))
                watch = None
        mark = make_mark(secrets.token_hex(16), self._account.address)
        try:
            message = compose(
                mark=mark,
                sender=self._account.address,
                recipient=recipient,
                subject=self._wanted.render(words.SUBJECT),
                text=self._wanted.render(words.BODY),
                sent_utc=self._world.utc_now(),
            )
        except ValueError:
            return self._not_sent(words.NOT_WRITABLE)
        postman = Postman(self._mine, outgoing, self._pace.again_s)
        posting = await postman.send(message, recipient, self._wanted.patience_s)
        if posting.fate in {Fate.REFUSED, Fate.PUT_OFF, Fate.NOT_SENT}:
            return await self._stopped(posting)
        base = Proof(
            account=self._account.label,
            outcome=None,
            summary=words.summary(None, recipient, 0.0),
            recipient=recipient,
            choice=self._target.choice,
            token=mark.token,
            sent_utc=self._world.utc_now() if posting.fate is Fate.TAKEN else None,
            limit=self._target.limit,
            reason=posting.reason,
        )
        proof = await self._follow(context, watches, watch, mark, base)
        await snapshot
        await self._remember(context, proof, sure=watch is not None and watch.sees_junk)
        return proof

    def _may_open_before(self, watch: Watch, outgoing: Outgoing) -> bool:
        """Tell whether looking into the mailbox leaves alone what is to be proven: a POP3 log-in may open the relay."""
        if self._theirs is None or self._theirs is self._mine:
            return False
        incoming = self._theirs.account.incoming
        registrable = self._world.registrable
        elsewhere = incoming is None or registrable(incoming.host) != registrable(outgoing.host)
        return elsewhere or not watch.by_pop

    @staticmethod
    async def _snapshot(context: Context) -> None:
        await context.read_snapshot()

    def _why_not(self, watch: Watch) -> Sentence:
        if watch.trouble is Trouble.REFUSED:
            return words.refused_mailbox(watch.address)
        return words.not_looked_into(watch.address)

    async def _stopped(self, posting: Posting) -> Proof:
        """Return the proof for a message that the server did not take."""
        recipient = self._target.recipient
        fates = {Fate.REFUSED: Outcome.REFUSED, Fate.PUT_OFF: Outcome.DELAYED, Fate.NOT_SENT: Outcome.NOT_SENT}
        outcome = fates[posting.fate]
        seen = posting.decisive
        reason = posting.reason if posting.reason is not None else await self._explained(seen)
        return Proof(
            account=self._account.label,
            outcome=outcome,
            summary=words.summary(outcome, recipient, 0.0),
            recipient=recipient,
            choice=self._target.choice,
            limit=self._target.limit,
            reason=reason,
            reply=None if seen is None or seen.reply is None else str(seen.reply),
        )

    async def _explained(self, seen: Exchange | None) -> Sentence | None:
        if seen is None or seen.reply is None:
            return None
        return SUMMARIES[classify_reply(seen.reply, await self._rules())[0]]

    async def _rules(self) -> Rules:
        # Compiling them takes long enough to hold up a dialogue, and only a refusal needs them.
        return await daemon.run(self._world.rules, name="rules")

    async def _follow(
        self, context: Context, watches: list[Watch], watch: Watch | None, mark: Mark, base: Proof
    ) -> Proof:
        """Look until something decides or the patience ends."""
        began_s = context.recorder.now_s()
        patience_s, pace = self._wanted.patience_s, self._pace
        seen = _Seen()
        pause_s = pace.first_look_s
        while True:
            waited_s = context.recorder.now_s() - began_s
            left_s = patience_s - waited_s
            await asyncio.sleep(max(0.0, min(pause_s, left_s)))
            waited_s = context.recorder.now_s() - began_s
            await self._open_own(watches, watch, waited_s)
            for one in watches:
                self._sort(seen, one, await one.look(mark), mark)
            waited_s = context.recorder.now_s() - began_s
            if seen.message is not None or seen.answered or seen.returned is not None:
                return await self._found(base, seen, mark, waited_s)
            if waited_s >= patience_s:
                return self._given_up(base, seen, watch, waited_s)
            for one in watches[:1]:
                context.tell(Looked(mailbox=one.address, waited_s=round(waited_s, 1), patience_s=patience_s))
            pause_s = self._next_pause_s(pause_s, watches)

    def _next_pause_s(self, pause_s: float, watches: list[Watch]) -> float:
        pace = self._pace
        if any(one.by_pop for one in watches):
            return min(max(pause_s, 0.1) * pace.growth_by_pop, pace.longest_by_pop_s)
        return min(max(pause_s, 0.1) * pace.growth, pace.longest_s)

    async def _open_own(self, watches: list[Watch], watch: Watch | None, waited_s: float) -> None:
        """Watch the sender's own mailbox too once the message does not turn up: it may be returned."""
        if self._own is not None or waited_s < self._pace.returned_after_s:
            return
        if watch is not None and self._theirs is self._mine:
            self._own = watch
            return
        self._own = Watch(self._mine)
        if self._account.incoming is not None and await self._own.can_sign_in():
            watches.append(self._own)

    def _sort(self, seen: _Seen, watch: Watch, found: tuple[Found, ...], mark: Mark) -> None:
        for one in found:
            if one.sight is Sight.MESSAGE:
                seen.message = (watch, one)
            elif one.sight is Sight.ANSWER:
                seen.answered = seen.answered or self._target.choice is Choice.ECHO
            else:
                said = report(one.body, mark)
                if said is Report.FAILED:
                    seen.returned = one
                seen.delayed = seen.delayed or said is Report.DELAYED

    async def _found(self, base: Proof, seen: _Seen, mark: Mark, waited_s: float) -> Proof:
        late = waited_s > self._pace.prompt_s
        if seen.message is None:
            if seen.answered:
                return replace(self._closed(base, Outcome.DELAYED if late else Outcome.DELIVERED, waited_s), found=True)
            assert seen.returned is not None
            said = explain_message(seen.returned.body, await self._rules())
            reason = words.CAME_BACK if said.category is Category.NOT_BOUNCE else said.summary
            return replace(self._closed(base, Outcome.REFUSED, waited_s), reason=reason)
        watch, found = seen.message
        outcome = Outcome.JUNK if found.junk else Outcome.DELAYED if late else Outcome.DELIVERED
        removed = await watch.remove(found, mark) if self._wanted.remove else False
        route = trace.route(found.header)
        newest = route[-1].by if route else None
        return replace(
            self._closed(base, outcome, waited_s),
            route=route,
            authentication_results=trace.authentication_results(
                found.header, lambda server: self._is_recipients(server, newest)
            ),
            removed=removed,
            found=True,
        )

    def _is_recipients(self, server: str, newest: str | None) -> bool:
        """Tell whether a name is of the recipient's own server: as whoever took the message last, or by its domain."""
        incoming = self._theirs.account.incoming if self._theirs is not None else None
        domain = (self._target.recipient or "").rpartition("@")[2]
        known = {name.lower() for name in (newest, domain, incoming.host if incoming is not None else None) if name}
        registrable = self._world.registrable
        operators = {found for name in known if (found := registrable(name)) is not None}
        return server in known or registrable(server) in operators

    def _given_up(self, base: Proof, seen: _Seen, watch: Watch | None, waited_s: float) -> Proof:
        if seen.delayed:
            whom = self._target.recipient or ""
            return replace(self._closed(base, Outcome.DELAYED, waited_s), reason=words.still_trying(whom))
        if self._target.choice is Choice.ECHO or watch is None or not watch.looked:
            reason = words.NOT_SEEN if watch is None or self._target.choice is Choice.ECHO else self._why_not(watch)
            return replace(self._closed(base, None, waited_s), reason=base.reason or reason)
        if base.reason is not None:
            return self._closed(base, None, waited_s)  # whether it was taken at all is not known
        lost = self._closed(base, Outcome.LOST_SO_FAR, waited_s)
        return lost if watch.sees_junk else replace(lost, reason=words.NO_JUNK_BY_POP)

    @staticmethod
    def _closed(base: Proof, outcome: Outcome | None, waited_s: float) -> Proof:
        return replace(
            base,
            outcome=outcome,
            waited_s=round(waited_s, 3),
            summary=words.summary(outcome, base.recipient, waited_s),
            reason=base.reason if outcome is None else None,
        )

    async def _remember(self, context: Context, proof: Proof, *, sure: bool) -> None:
        """Keep the outcome for a later diagnosis: of a message beyond the own domain, and only where it was seen.

        A message that is not found by POP3 may stand in junk, so that shows no loss.
        """
        proofs, outgoing, recipient = self._world.proofs, self._outgoing, self._target.recipient
        if proofs is None or outgoing is None or recipient is None or proof.outcome is None:
            return
        if not proof.found and not (proof.outcome is Outcome.LOST_SO_FAR and sure):
            return
        if recipient_class_of(recipient, self._account) is not RecipientClass.OUTSIDE:
            return
        outcome, now_utc = proof.outcome, self._world.utc_now()

        def keep() -> None:
            mark = self._world.network_mark(context.snapshot)
            if mark is not None:
                proofs.note(
                    account=self._account.label,
                    outgoing=outgoing,
                    network=mark,
                    recipient=recipient,
                    outcome=outcome,
                    waited_s=proof.waited_s,
                    now_utc=now_utc,
                )

        with suppress(OSError):
            await daemon.run(keep, name="proofs")
