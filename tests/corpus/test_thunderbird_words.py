"""Thunderbird's own dialogs, read from the language packs that are installed, are explained in every language.

English is in the program itself; further packs (Debian: thunderbird-l10n-*) are read where the system has them or
where ``ROAMPOST_LOCALES`` names a folder of them. The texts are read where they stand.
"""

import os
import re
import zipfile
from functools import cache
from pathlib import Path

import pytest

from assistant.engine.explain.explain import Category, Rules, Source, compile_rules, explain

TABLES = Path(__file__).parents[2] / "resources" / "explain"
PROGRAMS = (Path("/usr/lib/thunderbird"), Path("/opt/thunderbird"))
NAME = "messenger/messengercompose/composeMsgs.properties"
MEANINGS = {
    "smtpAuthFailure": Category.AUTH_FAILED,
    "smtpAuthGssapi": Category.AUTH_FAILED,
    "smtpAuthMechNotSupported": Category.AUTH_FAILED,
    "smtpHintAuthEncryptToPlainNoSsl": Category.AUTH_FAILED,
    "smtpHintAuthEncryptToPlainSsl": Category.AUTH_FAILED,
    "smtpHintAuthPlainToEncrypt": Category.AUTH_FAILED,
    "smtpSendFailedUnknownServer": Category.DNS_FAILURE,
    "smtpSendRequestRefused": Category.CONNECTION_REFUSED,
    "smtpSendInterrupted": Category.CONNECTION_TIMEOUT,
    "smtpSendTimeout": Category.CONNECTION_TIMEOUT,
    "startTlsFailed": Category.TLS_FAILURE,
    "smtpPermSizeExceeded2": Category.MESSAGE_TOO_BIG,
    "smtpTooManyRecipients": Category.RATE_LIMITED,
}
AROUND = (
    "errorSendingFromCommand",
    "errorSendingRcptCommand",
    "smtpSendNotAllowed",
    "smtpServerError",
    "errorSendingMessage",
    "errorSendingDataCommand",
)
REPLIES = (
    "550 5.7.1 <mia@dest.example>: Relay access denied",
    "530 5.7.0 Authentication required",
    "554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.example",
    "553 5.7.1 <kim@a.example>: Sender address rejected: not owned by user kim",
    "550-You are not in our network.\n550 Use your own server",
)
LANGUAGES = [
    "en",
    "it",
    "de",
    "fr",
    "es",
    "pt",
    "nl",
    "pl",
    "cs",
    "sv",
    "da",
    "fi",
    "hu",
    "el",
    "tr",
    "ru",
    "uk",
    "ja",
    "ko",
    "zh",
]


@cache
def packs() -> dict[str, dict[str, str]]:
    """Give each installed language's texts."""
    named = os.environ.get("ROAMPOST_LOCALES")
    folders = [*PROGRAMS, *([Path(named)] if named else [])]
    files = [path for folder in folders for path in (*folder.rglob("*.xpi"), *folder.glob("omni.ja"))]
    found: dict[str, dict[str, str]] = {}
    for file in files:
        with zipfile.ZipFile(file) as pack:
            for name in pack.namelist():
                if name.endswith(NAME):
                    found[name.split("/")[1]] = _texts(pack.read(name).decode("utf-8"))
    return found


def _texts(properties: str) -> dict[str, str]:
    pairs = re.findall(r"^(\w+)\s*=\s*(.*)$", properties, re.MULTILINE)
    return {key: value.replace("\\n", "\n").replace("\\u0020", " ") for key, value in pairs}


def filled(template: str, first: str, second: str = "") -> str:
    """Fill Mozilla's placeholders."""
    return re.sub(r"%(?:([12])\$)?[sS]", lambda match: second if match[1] == "2" else first, template)


def known(language: str) -> bool:
    """Tell whether a pack's language is one that Roampost promises."""
    return language.partition("-")[0] in LANGUAGES


@pytest.fixture(scope="module")
def rules() -> Rules:
    return compile_rules({table.name: table.read_bytes() for table in TABLES.glob("*.json")})


pytestmark = pytest.mark.skipif(not packs(), reason="no Thunderbird is installed")


@pytest.mark.parametrize("language", sorted(filter(known, packs())))
def test_its_own_words_have_their_meaning(rules: Rules, language: str) -> None:
    texts = packs()[language]
    for key, meaning in MEANINGS.items():
        if key in texts:
            said = {
                "smtpPermSizeExceeded2": "552 5.3.4 Message size exceeds fixed limit",
                "smtpTooManyRecipients": "452 4.5.3 Error: too many recipients",
            }.get(key, "smtp.firm.example")
            text = filled(texts[key], said)
            assert explain(text, rules).category is meaning, text


@pytest.mark.parametrize("language", sorted(filter(known, packs())))
def test_the_reply_and_the_recipient_are_taken_out_whole(rules: Rules, language: str) -> None:
    texts = packs()[language]
    for key in AROUND:
        for reply in REPLIES:
            if key not in texts:
                continue
            text = filled(texts[key], reply, "mia@dest.example")
            explained, alone = explain(text, rules), explain(reply, rules)
            assert explained.category is alone.category, text
            assert explained.source is Source.THUNDERBIRD_DIALOG, text
            assert explained.reply is not None
            assert str(explained.reply).rstrip(". ") == str(alone.reply).rstrip(". "), text
            if key == "errorSendingRcptCommand":
                assert explained.fields.rejected == "mia@dest.example", text
