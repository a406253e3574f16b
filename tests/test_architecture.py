"""The house keeps its order: import contracts, types, style, sizes, empty package markers, sources of protocol code."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "assistant").rglob("*.py"))
BIN = Path(sys.executable).parent
LONGEST = 500


def run(*command: str) -> None:
    """Run a checker at the root; on failure the test shows all it said."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"


def test_import_contracts_hold() -> None:
    run(str(BIN / "lint-imports"), "--no-cache")


def test_types_are_strict(tmp_path: Path) -> None:
    run(sys.executable, "-m", "mypy", "--cache-dir", str(tmp_path))


def test_style_holds() -> None:
    run(sys.executable, "-m", "ruff", "check", "--no-cache")


def test_format_holds() -> None:
    run(sys.executable, "-m", "ruff", "format", "--check", "--no-cache")


def test_modules_are_short() -> None:
    sizes = {str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert {path: size for path, size in sizes.items() if size >= LONGEST} == {}


def test_package_markers_are_empty() -> None:
    markers = [path for path in MODULES if path.name == "__init__.py" and path.parent.name != "assistant"]
    assert [str(path.relative_to(ROOT)) for path in markers if path.read_text("utf-8").strip()] == []


def public_definitions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    """Yield the public functions and classes at the top of a module."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            yield node


@pytest.mark.parametrize(
    "path", [path for path in MODULES if "wire" in path.parts and path.name != "fault.py"], ids=lambda path: path.name
)
def test_protocol_modules_name_their_source(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    if not list(public_definitions(tree)):
        return
    docs = [ast.get_docstring(tree) or "", *(ast.get_docstring(node) or "" for node in public_definitions(tree))]
    assert any("Source:" in doc or "RFC" in doc for doc in docs), f"{path.name} names no RFC or other source"


def test_imports_inside_functions_give_their_reason() -> None:
    silent = []
    for path in MODULES:
        text = path.read_text("utf-8")
        lines = text.splitlines()
        for node in ast.walk(ast.parse(text)):
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            for inner in ast.walk(node):
                if isinstance(inner, ast.Import | ast.ImportFrom):
                    around = lines[max(0, inner.lineno - 4) : inner.lineno]
                    if not any("#" in line for line in around):
                        silent.append(f"{path.relative_to(ROOT)}:{inner.lineno}")
    assert silent == []


def test_suppressions_give_their_reason() -> None:
    silent = []
    for path in [*MODULES, *sorted((ROOT / "tests").rglob("*.py")), *sorted((ROOT / "packaging").glob("*.py"))]:
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            for mark in ("# type: " + "ignore", "# no" + "qa"):
                _, found, rest = line.partition(mark)
                if found and not any(sign in rest for sign in (" # ", " - ")):
                    silent.append(f"{path.relative_to(ROOT)}:{number}")
    assert silent == []


def test_no_fixed_waits_in_tests() -> None:
    waits = ("time.sl" + "eep(", "qtbot.wa" + "it(")
    found = [
        f"{path.relative_to(ROOT)}: {wait}"
        for path in sorted((ROOT / "tests").rglob("*.py"))
        for wait in waits
        if wait in path.read_text("utf-8")
    ]
    assert found == []
