"""The policy of this computer: every source the platform has, the user's settings among them, made one."""

import json
import os
import sys
from functools import cache
from typing import Any, Final, Protocol

from assistant.engine.policy.merge import Layer, merge, user_layer
from assistant.host.policy.files import PolicyFolder
from assistant.host.policy.preferences import ManagedPreferences
from assistant.host.policy.registry import RegistryPolicy, SystemRegistry
from assistant.host.resources import resource
from assistant.host.settings import SettingsFile
from assistant.model.policy import PolicyRead

SCHEMA: Final = "schemas/policy-1.json"


class Source(Protocol):
    """Where policy comes from."""

    def layers(self) -> tuple[Layer, ...]:
        """Read it; never raises. Blocks."""
        ...


@cache
def policy_schema() -> dict[str, Any]:
    """Return the schema of policy files."""
    schema: dict[str, Any] = json.loads(resource(SCHEMA).read_bytes())
    return schema


def system_source(platform: str = sys.platform) -> Source:
    """Return the platform's managed place."""
    if platform == "win32":
        return RegistryPolicy(policy_schema(), SystemRegistry())
    if platform == "darwin":
        return ManagedPreferences(_user())
    return PolicyFolder()


def _user() -> str:
    if os.name != "posix":
        return ""
    import pwd  # not on Windows

    try:
        # By the process's own id: the environment's word can be changed by the user.
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return ""


def read_policy(source: Source, settings: SettingsFile | None) -> PolicyRead:
    """Read the policy in force. Blocks on the disk; never raises.

    Args:
        source: the platform's managed place.
        settings: the user's; None where they have no say, as in the demo.
    """
    layers = list(source.layers())
    if settings is not None:
        layers.append(user_layer(str(settings.path), settings.load().said))
    return merge(layers, policy_schema())
