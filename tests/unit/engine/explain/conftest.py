"""Compiled rule tables for the tests of the explanation."""

from pathlib import Path

import pytest

from assistant.engine.explain.explain import Rules, compile_rules

TABLES = Path(__file__).parents[4] / "resources" / "explain"


@pytest.fixture(scope="session")
def rules() -> Rules:
    return compile_rules({path.name: path.read_bytes() for path in TABLES.glob("*.json")})
