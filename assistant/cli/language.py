"""Which language the command line speaks."""

from collections.abc import Callable

from assistant.host.language import choose_language, load_translator
from assistant.host.paths import paths
from assistant.model.text import Sentence


def renderer(wanted: str | None) -> Callable[[Sentence], str]:
    """Return what puts sentences into the chosen language.

    Args:
        wanted: as given by ``--lang``; None for the settings', else the system's.

    Raises:
        WrongUsageError: ``wanted`` is no language code.
    """
    return load_translator(choose_language(wanted, None if wanted else _setting())).render


def _setting() -> str | None:
    file = paths().settings
    if not file.exists():
        return None
    # Most users have set nothing, and reading settings costs start-up time.
    from assistant.host.settings import SettingsFile

    return SettingsFile(file).load().settings.language
