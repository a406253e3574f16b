"""Without a window, for as long as a change made for one network stands: put it back once that network is left."""

from collections.abc import Callable

from assistant.host.netwatch import ChangeNotices
from assistant.model.fault import SettingsError
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.session.notice import Notice
from assistant.session.roaming import Roaming
from assistant.session.world import World


async def stay(world: World, notices: ChangeNotices, tell: Callable[[Notice], None]) -> None:
    """Wait for the network to be left, and put back what was changed for it; ends when nothing of that stands.

    Args:
        world: the ports.
        notices: tells when the network changes.
        tell: is given each notice for the user; the first says what is being waited for.

    Raises:
        SettingsError: the system does not tell when the network changes.
    """
    tell(
        Notice(
            title=sentence(QT_TRANSLATE_NOOP("Roampost", "Roampost stays until you leave this network.")),
            body=sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "Then it puts back what you changed for here, and goes. Its icon beside the clock opens it again; "
                    "in the settings you can tell it not to stay.",
                )
            ),
            opening=True,
        )
    )
    try:
        await Roaming(world, notices, tell, ahead=False).run()
    except OSError as fault:
        text = QT_TRANSLATE_NOOP(
            "Roampost", "The system does not tell when the network changes: {reason}. Open Roampost after you leave it."
        )
        reason = fault.strerror or type(fault).__name__
        raise SettingsError("network-not-watched", sentence(text, reason=reason)) from fault
