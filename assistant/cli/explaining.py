"""``roampost explain``: what an error text, a reply or a returned message means. No network."""

import argparse
import base64
import binascii
import gc
import json
import sys
from collections.abc import Callable
from functools import cache
from typing import Any, Final

from assistant.cli import intake
from assistant.cli.face import Face
from assistant.cli.tables import explain_rules, own_error_texts
from assistant.engine.explain.action import NEXT, STEPS
from assistant.engine.explain.explain import (
    Category,
    Explanation,
    Rules,
    explain,
    explain_document,
    explain_message,
    looks_like_message,
)
from assistant.model.fault import InputError
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

RECOGNISED: Final = 0
NOT_RECOGNISED: Final = 2
BAD_INPUT: Final = 65
SURE: Final = 0.5
LONGEST_LINE: Final = 16 * 1024 * 1024
"""Octets of one line of ``--jsonl``, its end included."""


def run(arguments: argparse.Namespace, face: Face) -> int:
    """Carry the command out."""
    rules = explain_rules(own_error_texts())
    if arguments.jsonl:
        return _many(arguments.file, rules, face)
    octets = intake.read(arguments.file, face)
    if not octets.strip():
        raise InputError(
            "input-empty",
            sentence(QT_TRANSLATE_NOOP("Roampost", "There is nothing to explain: the text is empty.")),
        )
    found = _explained(octets, rules)
    if arguments.json:
        face.document(explain_document(found, face.render))
    else:
        _show(found, face)
    recognised = found.category is not Category.OTHER or found.confidence >= SURE
    return RECOGNISED if recognised else NOT_RECOGNISED


def _explained(octets: bytes, rules: Rules) -> Explanation:
    if looks_like_message(octets):
        return explain_message(octets, rules)
    return explain(intake.as_text(octets), rules)


def _show(found: Explanation, face: Face) -> None:
    face.say(found.summary, strong=True)
    if found.reply is not None:
        face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "The server said: {reply}"), reply=str(found.reply)), indent=2)
    fields = (
        (QT_TRANSLATE_NOOP("Roampost", "Address it was for: {value}"), found.fields.rejected),
        (QT_TRANSLATE_NOOP("Roampost", "Server: {value}"), found.fields.server),
        (QT_TRANSLATE_NOOP("Roampost", "Account: {value}"), found.fields.account),
        (QT_TRANSLATE_NOOP("Roampost", "Error number: {value}"), found.fields.error_number),
    )
    for template, value in fields:
        if value:
            face.say(sentence(template, value=value), indent=2)
    if found.category is not Category.NOT_BOUNCE:
        face.say(NEXT[STEPS[found.category]])


def _many(name: str | None, rules: Rules, face: Face) -> int:
    """Explain line by line, one object out for each line in; memory does not grow with their number."""
    status = RECOGNISED
    render = cache(face.render)  # there are as many summaries as categories
    gc.freeze()  # the rules stay: they need not be looked through again and again
    try:
        with sys.stdin.buffer if name in (None, "-") else open(name or "", "rb") as lines:  # noqa: PTH123 - as stdin
            while line := lines.readline(LONGEST_LINE):
                answer = _answer(line, rules, face, render)
                while not line.endswith(b"\n") and (line := lines.readline(LONGEST_LINE)):
                    # The rest of a line that is too long belongs to the same answer.
                    continue
                if "error" in answer:
                    status = BAD_INPUT
                face.document(answer, indent=None)
    except OSError as error:
        raise InputError(
            "input-unreadable",
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "{file} cannot be read: {reason}"),
                file=name or "-",
                reason=error.strerror or type(error).__name__,
            ),
        ) from None
    return status


def _answer(line: bytes, rules: Rules, face: Face, render: Callable[[Sentence], str]) -> dict[str, Any]:
    given = _object(line)
    found = _found(given, rules)
    if found is None:
        fault = sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "This line is not a JSON object with “text” or “message_base64”, or it is too long.",
            ),
        )
        answer: dict[str, Any] = {"error": face.text(fault)}
    else:
        answer = explain_document(found, render)
    if "id" in given:
        answer["id"] = given["id"]
    return answer


def _object(line: bytes) -> dict[str, Any]:
    """Return the JSON object on a line; empty when there is none."""
    if len(line) >= LONGEST_LINE and not line.endswith(b"\n"):
        return {}
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return given if isinstance(given, dict) else {}


def _found(given: dict[str, Any], rules: Rules) -> Explanation | None:
    if isinstance(given.get("text"), str):
        return explain(given["text"], rules)
    if not isinstance(given.get("message_base64"), str):
        return None
    try:
        octets = base64.b64decode(given["message_base64"], validate=True)
    except (ValueError, binascii.Error):
        return None
    return explain_message(octets, rules)
