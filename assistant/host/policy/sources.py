"""The policy of this computer: every source the platform has, the user's settings among them, made one."""

import json
import os
import sys
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, Final

from assistant.engine.policy.merge import merge, user_layer
from assistant.host.policy.files import PolicyFolder
from assistant.host.policy.kept import KeptPolicy, Source, WithSigned
from assistant.host.policy.preferences import ManagedPreferences
from assistant.host.policy.registry import RegistryPolicy, SystemRegistry
from assistant.host.resources import resource
from assistant.host.settings import SettingsFile
from assistant.model.policy import PolicyRead

SCHEMA: Final = "schemas/policy-1.json"


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


def whole_source(state: Path) -> Source:
    """Return the platform's managed place, with the signed policy that it may name.

    Args:
        state: the folder where its copy is kept.
    """
    return WithSigned(system_source(), KeptPolicy(state), datetime.now(UTC))


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
