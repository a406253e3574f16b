"""What is put to the provider's servers: as the mail program would, and signed in where that may be."""

from assistant.model.finding import Restriction
from assistant.model.mail import Authentication
from assistant.model.observation import Exchange, Step
from assistant.probe.smtp import SmtpProbe
from assistant.session.bench import Bench
from assistant.session.examine import Ask, Examination, Question


async def sign_in_and_ask(bench: Bench, here: Examination, probe: SmtpProbe, *, ask_before: bool) -> None:
    """Sign in where that may be, asking before in the same round trip where wanted, and ask again afterwards."""
    from_address, recipients = bench.account.address, bench.recipients
    mechanism = bench.mechanism_of(probe)
    taken = await bench.credential_for(here, probe) if mechanism is not None else None
    if taken is None:
        if ask_before:
            answers = await probe.ask(from_address, recipients)
            await _other_senders(bench, probe, answers)
        return
    login: Exchange | None = None
    try:
        grouped = ask_before and probe.capabilities is not None and probe.capabilities.offers("PIPELINING")
        if grouped:
            answers = await probe.ask(from_address, recipients, credential=taken)
        else:
            answers = [await probe.auth(taken, mechanism)] if mechanism is not None else []
        login = next((one for one in answers if one.step is Step.AUTH), None)
    finally:
        bench.context.ledger.ended(taken, refused=login is None or not login.accepted)
    if not await bench.log_in_ended(taken, login) or probe.closed:
        return
    answers = await probe.ask(from_address, recipients)
    if any(one.refused and (bench.is_shut(one) or bench.context.meaning_of(one) == "rate_limited") for one in answers):
        # Asked to wait, or shut out: every further log-in would only make it worse.
        bench.context.ledger.close(from_address)
    await _other_senders(bench, probe, answers)


async def _other_senders(bench: Bench, probe: SmtpProbe, answers: list[Exchange]) -> None:
    if not bench.wants_other_senders(answers):
        return
    for sender in bench.senders:
        if probe.closed:
            return
        await probe.ask(sender, bench.recipients)


class ConfiguredQuestion(Question):
    """What the mail program itself would do at its endpoint: ask, signed in where it signs in."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench

    async def __call__(self, here: Examination, probe: SmtpProbe) -> None:
        """Ask as the mail program would."""
        bench = self._bench
        outgoing = bench.account.outgoing
        if outgoing is not None and outgoing.authentication is Authentication.PASSWORD:
            await sign_in_and_ask(bench, here, probe, ask_before=True)
            return
        await Ask(bench.account.address, bench.recipients, bench.senders, bench.wants_other_senders)(here, probe)


class ProviderQuestion(Question):
    """What is asked at the provider's other endpoints: only what the configured one left open."""

    def __init__(self, bench: Bench, *, ask_before: bool = False) -> None:
        self._bench = bench
        self._ask_before = ask_before

    async def __call__(self, here: Examination, probe: SmtpProbe) -> None:
        """Sign in and ask, unless sending works without or another endpoint has proven it."""
        bench = self._bench
        await bench.configured_settled()
        relay = bench.relay()
        if relay.signed_in_acceptance() or (relay.case.configured is None and relay.plain_acceptance()):
            return
        works = relay.case.configured is not None and bench.judge().verdict.restriction is Restriction.NONE
        if works and (relay.uses_login() or not bench.request.travel_check):
            return
        await sign_in_and_ask(bench, here, probe, ask_before=self._ask_before or relay.plain_refusal() is None)
