"""Which language a text is in: by its script, else by its commonest words. None when that does not say."""

import re
from typing import Final

from assistant.engine.explain.rules import Rules

_WORD: Final = re.compile(r"[^\W\d_]+")
_READ: Final = 800
_UKRAINIAN: Final = frozenset("іїєґ")
_TRADITIONAL: Final = frozenset("無網頁郵證錯誤伺務連線請確認檢寄號碼發個這嗎權")
_BRAZILIAN: Final = frozenset(["você", "usuário", "conexão", "mensagem", "excluir", "senha", "registro"])
_EUROPEAN: Final = frozenset(["utilizador", "ligação", "eletrónico", "correio", "palavra", "definições", "ficheiro"])
_REPLY_ENGLISH: Final = frozenset(
    {
        "denied",
        "rejected",
        "unknown",
        "recipient",
        "refused",
        "failed",
        "failure",
        "authentication",
        "required",
        "mailbox",
        "user",
        "sender",
        "blocked",
        "exceeded",
        "found",
        "invalid",
        "disabled",
        "unavailable",
        "credentials",
        "host",
        "size",
        "large",
        "listed",
        "domain",
        "account",
        "quota",
        "full",
        "relaying",
        "permitted",
        "timeout",
        "expired",
    },
)
_SCRIPTS: Final = (
    ("ja", "\u3040", "\u30ff"),
    ("ko", "\uac00", "\ud7a3"),
    ("el", "\u0370", "\u03ff"),
    ("th", "\u0e00", "\u0e7f"),
)


def detect(text: str, rules: Rules) -> str | None:
    """Give the language tag of a cleaned text, None when unknown."""
    text = text[:_READ]
    if not text.isascii():
        other = _by_script(text)
        if other is not None:
            return other
    words = _WORD.findall(" ".join(filter(_is_prose, text.lower().split())))
    counts: dict[str, int] = {}
    for word in words:
        for language in rules.common_words.get(word, ()):
            counts[language] = counts.get(language, 0) + 1
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    if not ranked or ranked[0][1] < 2:
        # Replies are short and in English; a few of their words are known well enough.
        if (not ranked or ranked[0][1] == 0) and not _REPLY_ENGLISH.isdisjoint(words):
            return "en"
        return "en" if ranked and ranked[0][0] == "en" and not _REPLY_ENGLISH.isdisjoint(words) else None
    if len(ranked) > 1 and ranked[1][1] == ranked[0][1]:
        return None
    language = ranked[0][0]
    if language == "pt" and not _BRAZILIAN.isdisjoint(words) and _EUROPEAN.isdisjoint(words):
        return "pt-BR"
    return language


def _is_prose(chunk: str) -> bool:
    """Tell words from addresses, host names and codes: their parts (``com``, ``de``) are words of some language."""
    return "@" not in chunk and "." not in chunk.rstrip(".,:;!?)'\"")


def _by_script(text: str) -> str | None:
    foreign = [c for c in text.lower() if c >= "\u0370"]
    if len(foreign) < 3:
        return None
    for language, first, last in _SCRIPTS:
        if sum(first <= c <= last for c in foreign) >= 3:
            return language
    cyrillic = [c for c in foreign if "\u0400" <= c <= "\u04ff"]
    if len(cyrillic) >= 3:
        return "uk" if not _UKRAINIAN.isdisjoint(cyrillic) else "ru"
    han = [c for c in foreign if "\u4e00" <= c <= "\u9fff"]
    if len(han) >= 3:
        return "zh-TW" if not _TRADITIONAL.isdisjoint(han) else "zh-CN"
    return None
