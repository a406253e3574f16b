"""The field's words in our identifiers, and nothing of one machine or one registry in the tree."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "assistant").rglob("*.py"))
# STYLE: say implicit TLS, greeting, reply. "ssl" is also the standard library's module, which keeps its name.
WRONG = re.compile(r"(?:^|_)(ssl|banner|response)(?:_|$)", re.IGNORECASE)
LIBRARY_NAMES = {"ssl"}
# RFC 4954 and 4422 speak of an initial response and of responses to challenges; HTTP of responses, in h11's events.
FIELD_WORDS = re.compile(r"initial_response|Response$", re.IGNORECASE)


def identifiers(tree: ast.AST) -> set[str]:
    """Return every name that a module defines."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.arg):
            names.add(node.arg)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            names.add(node.attr)
    return names


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_identifiers_use_the_fields_words(path: Path) -> None:
    names = identifiers(ast.parse(path.read_text("utf-8"))) - LIBRARY_NAMES
    assert sorted(name for name in names if WRONG.search(name) and not FIELD_WORDS.search(name)) == []


def tracked_texts() -> list[tuple[Path, str]]:
    """Return every text file that git knows of, with what it holds."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    texts = []
    for name in filter(None, listed.split("\0")):
        path = ROOT / name
        try:
            texts.append((path, path.read_text("utf-8")))
        except (UnicodeDecodeError, FileNotFoundError):
            continue
    return texts


def test_nothing_of_one_machine_or_registry_in_the_tree() -> None:
    wrong = re.compile(r"/(?:wo" r"rk|ro" r"ot)/|py" r"pi\.org|pythonho" r"sted|npm" r"js\.org")
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:80]}"
        for path, text in tracked_texts()
        for number, line in enumerate(text.splitlines(), 1)
        if wrong.search(line)
    ]
    assert found == []


def test_top_level_holds_what_it_should() -> None:
    allowed = {"pyproject.toml", "assistant", "resources", "tests", "packaging", "README.md", "LICENSE", "CHANGELOG.md"}
    top = {path.relative_to(ROOT).parts[0] for path, _ in tracked_texts()}
    assert sorted(name for name in top - allowed if not name.startswith(".")) == []
