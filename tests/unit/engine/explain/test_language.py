"""Which language a text is in."""

import pytest

from assistant.engine.explain.explain import Rules
from assistant.engine.explain.language import detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The message could not be sent because the connection was lost.", "en"),
        ("Il messaggio non è stato inviato perché il server ha rifiutato.", "it"),
        ("Die Nachricht konnte nicht gesendet werden.", "de"),
        ("Le message n'a pas été envoyé car le serveur a refusé.", "fr"),
        ("El mensaje no se ha podido enviar por el servidor.", "es"),
        ("A mensagem não pôde ser enviada porque o servidor recusou.", "pt-BR"),
        ("Het bericht kon niet worden verzonden door de server.", "nl"),
        ("Wysyłanie wiadomości nie powiodło się, ponieważ serwer jest niedostępny.", "pl"),
        ("Meddelandet kunde inte skickas eftersom servern inte svarar.", "sv"),
        ("メッセージを送信できませんでした。", "ja"),
        ("发送邮件时出错", "zh-CN"),
        ("無法傳送郵件", "zh-TW"),
        ("메일을 보낼 수 없습니다", "ko"),
        ("Ошибка отправления почты", "ru"),
        ("Помилка надсилання пошти її", "uk"),
        ("Σφάλμα κατά την αποστολή", "el"),
        ("550 User unknown", "en"),
        ("550 xyzzy", None),
        ("", None),
    ],
)
def test_language(rules: Rules, text: str, language: str | None) -> None:
    assert detect(text, rules) == language
