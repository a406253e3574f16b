"""The demo's story, told without a display: a send fails, Roampost finds out why, puts it right, and back.

Whatever network, policy and hazards are selected: the story is what really happens there.
"""

from collections.abc import Callable

from assistant.demo.mailer import DemoMailProgram
from assistant.demo.places import HOME_ADDRESS, RECIPIENT
from assistant.demo.world import DemoWorld
from assistant.model.change import ChangePlan, Receipt
from assistant.model.fault import SettingsError
from assistant.model.finding import AccountDiagnosis, Remedy, Restriction
from assistant.model.mail import Outgoing
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.session.assistant import Assistant
from assistant.session.request import Request
from assistant.session.world import World

Say = Callable[[Sentence | str], None]
"""Shows one line to the person."""

_BEFORE = "Greetings from the road"
_AFTER = "Greetings from the road, again"


async def tell(demo: DemoWorld, ports: World, say: Say) -> bool:
    """Tell the story in the world as it is selected now; its settings are the old ones afterwards.

    Args:
        demo: the demo world; started.
        ports: its ports, as `ports.make_world` gives them.
        say: shows one line.

    Returns:
        Anna's message arrived in the end.
    """
    teller = _Teller(demo, Assistant(ports), say)
    return await teller.tell()


class _Teller:
    def __init__(self, demo: DemoWorld, assistant: Assistant, say: Say) -> None:
        self._demo = demo
        self._assistant = assistant
        self._say = say
        self._program = DemoMailProgram(demo)

    async def tell(self) -> bool:
        self._say(
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "Anna is on the network “{network}”. She writes to {recipient}."),
                network=self._demo.place_name,
                recipient=RECIPIENT,
            )
        )
        arrived = await self._send(_BEFORE)
        diagnosed = await self._diagnose()
        if diagnosed is None or diagnosed.verdict.restriction is Restriction.NONE:
            return arrived
        for remedy in diagnosed.remedies:
            if remedy.automatic:
                return await self._put_right(diagnosed, remedy)
        return arrived

    async def _send(self, subject: str) -> bool:
        outcome = await self._program.send(HOME_ADDRESS, RECIPIENT, subject)
        self._say(outcome.text)
        return outcome.sent and self._arrived(subject)

    def _arrived(self, subject: str) -> bool:
        wanted = f"\nSubject: {subject}\r\n".encode()
        there = any(wanted in message.content for message in self._demo.mailbox(RECIPIENT))
        self._say(
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "It has arrived in the mailbox of {recipient}."), recipient=RECIPIENT
            )
            if there
            else sentence(
                QT_TRANSLATE_NOOP("Roampost", "It never arrived in the mailbox of {recipient}: somebody lost it."),
                recipient=RECIPIENT,
            )
        )
        return there

    async def _diagnose(self) -> AccountDiagnosis | None:
        self._say(sentence(QT_TRANSLATE_NOOP("Roampost", "Roampost looks for the reason, without sending anything …")))
        found = await self._assistant.diagnose(Request(account=HOME_ADDRESS, recipient=RECIPIENT))
        if not found.accounts:
            return None
        diagnosed = found.accounts[0]
        self._say(diagnosed.verdict.summary)
        for remedy in diagnosed.remedies:
            self._say(
                sentence(QT_TRANSLATE_NOOP("Roampost", "A way out, tried just now: {what}"), what=remedy.summary)
                if remedy.proven
                else sentence(QT_TRANSLATE_NOOP("Roampost", "A way out: {what}"), what=remedy.summary)
            )
        return diagnosed

    async def _put_right(self, diagnosed: AccountDiagnosis, remedy: Remedy) -> bool:
        try:
            plan = await self._assistant.plan_fix(diagnosed, remedy)
            self._show(plan)
            receipt = await self._assistant.apply_fix(plan, remedy)
        except SettingsError as error:
            self._say(error.sentence)
            return False
        self._say(sentence(QT_TRANSLATE_NOOP("Roampost", "Roampost has changed the settings of the mail program.")))
        try:
            return await self._send(_AFTER)
        finally:
            await self._put_back(receipt)

    def _show(self, plan: ChangePlan) -> None:
        self._say(
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "What changes for {address}: {before} becomes {after}."),
                address=plan.account,
                before=_line(plan.before),
                after=_line(plan.after),
            )
        )

    async def _put_back(self, receipt: Receipt) -> None:
        try:
            outcome = await self._assistant.undo(receipt)
        except SettingsError as error:
            self._say(error.sentence)
            return
        self._say(
            sentence(QT_TRANSLATE_NOOP("Roampost", "Everything is as it was before, to the last octet."))
            if outcome.byte_identical
            else sentence(QT_TRANSLATE_NOOP("Roampost", "The old settings are back."))
        )


def _line(outgoing: Outgoing) -> str:
    """Write an outgoing side as a person reads it in a terminal: words of the protocols, not translated."""
    return f"{outgoing.host}:{outgoing.port} ({outgoing.security.value}, {outgoing.authentication.value})"
