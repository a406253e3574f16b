"""Nothing in the table of what holds each verdict is missing, misspelt, or held on one server program only."""

import ast
from functools import cache
from pathlib import Path

import pytest

from assistant.demo.places import Hazard
from assistant.model.finding import Restriction
from tests.lab.others import AUTHENTICATION, BROKEN_STARTTLS, NETWORK_ONLY
from tests.scenarios.cases import all_cases
from tests.scenarios.covered import COVERED, HAZARDS, NOT_ON_REAL_SERVERS, Cover

GROUPS = {
    "NETWORK_ONLY": NETWORK_ONLY,
    "AUTHENTICATION": AUTHENTICATION,
    "BROKEN_STARTTLS": (BROKEN_STARTTLS,),
    "PROGRAMS": ("postfix", "exim"),
}
"""Lists of server programs that tests are run over, by the name they go by there."""
TESTS = Path(__file__).resolve().parents[1]


@cache
def functions(file: str) -> dict[str, ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse((TESTS / f"{file}.py").read_text("utf-8"))
    return {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def exists(name: str) -> bool:
    kind, _, rest = name.partition("case:")
    if rest and not kind:
        return rest in {one.name for one in all_cases()}
    file, _, function = name.partition("::")
    return (TESTS / f"{file}.py").is_file() and function in functions(file)


def words_of(name: str) -> set[str]:
    """The words a test and its parameters name; the lab's own lists of server programs are looked up."""
    file, _, function = name.partition("::")
    node = functions(file)[function]
    words = {one.value for one in ast.walk(node) if isinstance(one, ast.Constant) and isinstance(one.value, str)}
    used = {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}
    for group, members in GROUPS.items():
        if group in used:
            words |= set(members)
    return words


@pytest.mark.parametrize("restriction", list(Restriction), ids=lambda one: one.value)
def test_every_verdict_is_held(restriction: Restriction) -> None:
    assert (restriction in COVERED) != (restriction in NOT_ON_REAL_SERVERS)


@pytest.mark.parametrize("hazard", list(Hazard), ids=lambda one: one.value)
def test_every_hazard_is_held(hazard: Hazard) -> None:
    assert HAZARDS[hazard]
    assert [name for name in HAZARDS[hazard] if not exists(name)] == []


@pytest.mark.parametrize(("restriction", "cover"), COVERED.items(), ids=lambda one: getattr(one, "value", ""))
def test_what_holds_it_exists(restriction: Restriction, cover: Cover) -> None:
    assert cover.found and cover.near_misses and cover.scenes
    named = (*cover.found, *cover.near_misses, *cover.scenes, cover.removal)
    assert [name for name in named if not exists(name)] == []
    assert not set(cover.found) & set(cover.near_misses)
    for one in all_cases():
        if f"case:{one.name}" in cover.found:
            assert one.restriction == restriction.value
        if f"case:{one.name}" in cover.near_misses:
            assert one.restriction != restriction.value


@pytest.mark.parametrize(("restriction", "cover"), COVERED.items(), ids=lambda one: getattr(one, "value", ""))
def test_what_a_server_does_is_held_on_two_programs(restriction: Restriction, cover: Cover) -> None:
    if cover.by_server:
        assert len(set(cover.programs)) >= 2
    by_case = {one.server for one in all_cases() if one.restriction == restriction.value}
    by_test = {word for name in cover.found if not name.startswith("case:") for word in words_of(name)}
    for program in cover.programs:
        assert program in by_case | by_test, f"no test of {restriction.value} on {program} is named"


def test_every_scene_of_the_removal_test_is_named() -> None:
    """A scene is judged by the removal test of its file only when it is in that file's table."""
    table = (TESTS / "unit/engine/test_decide.py").read_text("utf-8")
    listed = ast.parse(table)
    scenes = next(
        node
        for node in listed.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == "SCENES"
    )
    names = {node.id for node in ast.walk(scenes) if isinstance(node, ast.Name)}
    for cover in COVERED.values():
        for scene in cover.scenes:
            file, _, function = scene.partition("::")
            if file == "unit/engine/test_decide":
                assert function in names, function


@pytest.mark.parametrize("restriction", list(NOT_ON_REAL_SERVERS), ids=lambda one: one.value)
def test_what_is_held_elsewhere_exists(restriction: Restriction) -> None:
    assert [name for name in NOT_ON_REAL_SERVERS[restriction] if not exists(name)] == []
