"""Every language is complete at all times: nothing missing, nothing stale, the same fields, marked rightly."""

import ast
import re
import subprocess
import sys
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import pytest
import translate

from assistant.host.language import load_translator
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.ui.languages import NAMES

ROOT = Path(__file__).resolve().parents[1]
FILES = sorted((ROOT / "resources" / "translations").glob("*.ts"))
_MARKS = {"QT_TRANSLATE_NOOP": 2, "tr": 1, "translate": 2}


def messages(path: Path) -> list[tuple[str, str, list[str]]]:
    root = ElementTree.parse(path).getroot()
    found = []
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            assert translation.get("type") is None, message.findtext("source")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found.append((context.findtext("name") or "", message.findtext("source") or "", forms))
    return found


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_there_is_a_file_for_each_language_that_was_promised() -> None:
    assert [path.name for path in FILES] == [f"roampost_{code}.ts" for code in translate.LANGUAGES]
    assert set(translate.LANGUAGES) == set(NAMES) - {"en"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_nothing_is_missing_and_every_field_is_kept(path: Path) -> None:
    found = messages(path)
    assert len(found) > 400
    for context, source, forms in found:
        for form in forms:
            assert form.strip(), (context, source)
            assert fields(form) == fields(source), (context, source)
            assert form.count("%n") == source.count("%n"), (context, source)


def test_the_files_are_up_to_date_with_the_sources() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "packaging" / "translate.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def _calls() -> list[tuple[Path, ast.Call, str]]:
    found = []
    for path in sorted((ROOT / "assistant").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name == "QT_TRANSLATE_NOOP" or (name == "tr" and isinstance(node.func, ast.Attribute)):
                    found.append((path, node, name))
    return found


def test_what_is_marked_is_a_literal() -> None:
    calls = _calls()
    assert len(calls) > 400
    for path, call, name in calls:
        for argument in call.args[: _MARKS[name]]:
            assert isinstance(argument, ast.Constant), f"{path.name}:{call.lineno}"
            assert isinstance(argument.value, str), f"{path.name}:{call.lineno}"


def test_a_sentence_is_said_in_italian_and_nested_ones_too() -> None:
    inner = sentence(QT_TRANSLATE_NOOP("Roampost", "encrypted"))
    outer = sentence(
        QT_TRANSLATE_NOOP("Roampost", "Send through {host} (port {port}, {security})."),
        host="smtp.fjordpost.no",
        port=587,
        security=inner,
    )
    italian = load_translator("it").render(outer)
    assert italian != load_translator("en").render(outer)
    assert "smtp.fjordpost.no" in italian and "587" in italian and "encrypted" not in italian


def test_the_help_names_every_language() -> None:
    said = re.search(
        r"The language to speak: ([^.]*)\.", (ROOT / "packaging" / "man" / "roampost.1").read_text("utf-8")
    )
    assert said is not None
    assert said[1].split(", ") == sorted(NAMES)
