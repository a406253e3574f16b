"""Errors that reach a person: a code and a sentence, never a traceback."""

from assistant.model.text import Sentence


class AssistantError(Exception):
    """Something that was asked for cannot be done.

    Attributes:
        code: kebab-case, stable.
        sentence: what was wrong and what to do.
        exit_status: the contract's exit status for the command line.
    """

    exit_status: int = 70

    def __init__(self, code: str, sentence: Sentence) -> None:
        super().__init__(code)
        self.code = code
        self.sentence = sentence


class InputError(AssistantError):
    """A file or text given by the user could not be read."""

    exit_status = 65


class SettingsError(AssistantError):
    """A mail program's settings are not as they must be for this; nothing was touched."""

    exit_status = 2


class WrongUsageError(AssistantError):
    """What was asked for makes no sense as it was said (unknown account, unknown remedy)."""

    exit_status = 64


class ForbiddenError(AssistantError):
    """The policy or the user forbids it."""

    exit_status = 77


class SecretStoreError(AssistantError):
    """The keyring is missing, locked, or not to be trusted."""

    exit_status = 2
