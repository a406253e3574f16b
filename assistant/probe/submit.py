"""One SMTP connection that hands one message over. A diagnosis never makes one: see `assistant.probe.smtp`."""

from assistant.model.observation import Exchange, RecipientClass, Step
from assistant.probe.smtp import SmtpProbe
from assistant.wire import smtp, submission
from assistant.wire.submission import SubmissionDialogue

__all__ = ["Submitter"]


class Submitter(SmtpProbe):
    """A probe that can send one message, and no second one; for the rest see `SmtpProbe`."""

    # Made by the parent's constructor through this name.
    dialogue_type = SubmissionDialogue
    _dialogue: SubmissionDialogue

    @property
    def handed_over(self) -> bool:
        """The message was sent, whatever became of it."""
        return self._dialogue.handed_over

    async def submit(
        self,
        sender: str,
        recipient: str,
        recipient_class: RecipientClass,
        message: bytes,
    ) -> Exchange:
        """Send the message: MAIL, RCPT, DATA and the message; what is refused ends it.

        One after the other, although groups would save round trips: with RFC 2920 a server may answer DATA
        with 354 although the recipient was refused, and then wants an empty message sent.

        Returns:
            The exchange that decided: the refused or failed one, else the one of the message.

        Raises:
            LocalProtocolError: an address or the message cannot be sent as it is; nothing was sent then.
        """
        whole = submission.message(message)
        size = len(whole.line) if self.capabilities is not None and self.capabilities.offers("SIZE") else None
        steps = (
            submission.mail_sized(sender, size),
            smtp.rcpt(recipient, sender=sender, recipient_class=recipient_class),
            submission.data(),
            whole,
        )
        if (reset := await self._reset()) is not None and (self.closed or not reset.accepted):
            return reset
        seen: Exchange | None = None
        for command in steps:
            seen = await self._say(command)
            if self.closed or not seen.accepted:
                break
        assert seen is not None
        return seen

    async def forget(self) -> bool:
        """Drop an open mail transaction; False when the connection did not survive that."""
        await self._reset()
        return not self.closed

    @staticmethod
    def taken(seen: Exchange) -> bool:
        """Tell whether an exchange of `submit` shows that the server took the message."""
        return seen.step is Step.MESSAGE and seen.accepted
