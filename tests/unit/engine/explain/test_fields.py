"""The fields of Outlook's and Thunderbird's dialogs, in the languages they speak; texts written for these tests."""

import pytest

from assistant.engine.explain.explain import Category, Rules, Source, explain

REPLY = "550 5.7.1 <someone@example.com>... Relaying denied"
# language: (introduction, labels of subject, account, server, protocol, response, port, secure, its no, error, number)
DIALOGS = {
    "en": (
        "The rejected address was 'someone@example.com'.",
        "Subject",
        "Account",
        "Server",
        "Protocol",
        "Server Response",
        "Port",
        "Secure(SSL)",
        "No",
        "Server Error",
        "Error Number",
    ),
    "it": (
        "L'indirizzo rifiutato era 'someone@example.com'.",
        "Oggetto",
        "Account",
        "Server",
        "Protocollo",
        "Risposta server",
        "porta",
        "sicuro (SSL)",
        "No",
        "errore del server",
        "numero di errore",
    ),
    "de": (
        "Die abgelehnte Adresse ist someone@example.com.",
        "Betreff",
        "Konto",
        "Server",
        "Protokoll",
        "Serverantwort",
        "Anschluss",
        "Secure (SSL)",
        "Nein",
        "Serverfehler",
        "Fehlernummer",
    ),
    "fr": (
        "L'adresse refusée était 'someone@example.com'.",
        "Objet ",
        "Compte ",
        "Serveur ",
        "Protocole ",
        "Réponse du serveur ",
        "Port ",
        "Sécurisé (SSL) ",
        "Non",
        "Erreur du serveur ",
        "Numéro d'erreur ",
    ),
    "es": (
        "La dirección rechazada era 'someone@example.com'.",
        "Asunto",
        "Cuenta",
        "Servidor",
        "Protocolo",
        "Respuesta del servidor",
        "Puerto",
        "Seguridad (SSL)",
        "No",
        "Error del servidor",
        "Número de error",
    ),
    "pt": (
        "O endereço recusado era 'someone@example.com'.",
        "Assunto",
        "Conta",
        "Servidor",
        "Protocolo",
        "Resposta do Servidor",
        "Porta",
        "Secure Sockets Layer (SSL)",
        "Não",
        "Erro do Servidor",
        "Número do Erro",
    ),
    "ja": (
        "拒否されたアドレス: someone@example.com",
        "件名",
        "アカウント ",
        "サーバー ",
        "プロトコル ",
        "サーバーの応答 ",
        "ポート ",
        "セキュリティ (SSL)",
        "なし",
        "サーバー エラー ",
        "エラー番号 ",
    ),
    "pl": (
        "Odrzucony adres: 'someone@example.com'.",
        "Temat",
        "Konto",
        "Serwer",
        "Protokół",
        "Odpowiedź serwera",
        "Port",
        "Zabezpieczenia (SSL)",
        "Nie",
        "Błąd serwera",
        "Numer błędu",
    ),
    "ru": (
        "Отклоненный адрес: 'someone@example.com'.",
        "Тема",
        "Учетная запись",
        "Сервер",
        "Протокол",
        "Ответ сервера",
        "Порт",
        "Безопасность (SSL)",
        "Нет",
        "Ошибка сервера",
        "Номер ошибки",
    ),
    "nl": (
        "Het geweigerde adres was 'someone@example.com'.",
        "Onderwerp",
        "Account",
        "Server",
        "Protocol",
        "Antwoord van server",
        "Poort",
        "Beveiligd (SSL)",
        "Nee",
        "Serverfout",
        "Foutnummer",
    ),
    "sv": (
        "Den avvisade adressen var 'someone@example.com'.",
        "Ämne",
        "Konto",
        "Server",
        "Protokoll",
        "Serversvar",
        "Port",
        "Säker (SSL)",
        "Nej",
        "Serverfel",
        "Felnummer",
    ),
}


def dialog(language: str, opening: str = "'", closing: str = "'") -> str:
    intro, subject, account, server, protocol, response, port, secure, no, error, number = DIALOGS[language]
    return (
        f"{intro} {subject}: {opening}Gruppe: Port 7, mail{closing}, {account}: {opening}Home{closing}, "
        f"{server}: {opening}smtp.example.com{closing}, {protocol}: SMTP, {response}: {opening}{REPLY}{closing}, "
        f"{port}: 25, {secure}: {no}, {error}: 550, {number}: 0x800ccc79"
    )


def check(rules: Rules, text: str) -> None:
    explained = explain(text, rules)
    assert explained.source is Source.OUTLOOK_DIALOG
    fields = explained.fields
    assert fields.rejected == "someone@example.com"
    assert fields.subject == "Gruppe: Port 7, mail"
    assert (fields.account, fields.server, fields.protocol) == ("Home", "smtp.example.com", "SMTP")
    assert (fields.port, fields.secure, fields.server_error) == (25, False, 550)
    assert fields.error_number == "0x800CCC79"
    assert explained.reply is not None
    assert str(explained.reply) == REPLY
    assert explained.category is Category.RELAY_DENIED


@pytest.mark.parametrize("language", DIALOGS)
def test_all_fields_of_an_outlook_dialog(rules: Rules, language: str) -> None:
    check(rules, dialog(language))


@pytest.mark.parametrize("quotes", ['""', "‘’", "“”", "„“", "«»"])
@pytest.mark.parametrize("language", ["en", "de", "it", "ja"])
def test_any_quotes(rules: Rules, language: str, quotes: str) -> None:
    check(rules, dialog(language, quotes[0], quotes[1]))


@pytest.mark.parametrize("language", DIALOGS)
def test_odd_blanks_marks_and_wrapping(rules: Rules, language: str) -> None:
    text = dialog(language)
    check(rules, text.replace(": ", ":\u00a0"))
    check(rules, "\u200f" + text.replace(", ", ",\u200e "))
    check(rules, text.replace(", ", ",\r\n"))
    check(rules, "<p>" + text.replace("<someone", "&lt;someone").replace("com>", "com&gt;") + "</p>")


def test_the_order_does_not_matter(rules: Rules) -> None:
    text = (
        "Error Number: 0x800CCC79, Port: 587, Server: 'mail.example.org', Secure(SSL): Yes, "
        "Server Response: '535 5.7.8 authentication failed', Account: 'Work'"
    )
    explained = explain(text, rules)
    assert explained.category is Category.AUTH_FAILED
    assert (explained.fields.port, explained.fields.secure, explained.fields.account) == (587, True, "Work")


@pytest.mark.parametrize(
    ("number", "category"),
    [
        ("0x800CCC0D", Category.DNS_FAILURE),
        ("0x800CCC19", Category.CONNECTION_TIMEOUT),
        ("0x800CCC1A", Category.TLS_FAILURE),
        ("0x800CCC92", Category.AUTH_FAILED),
        ("0x8004210B", Category.CONNECTION_TIMEOUT),
    ],
)
def test_a_bare_error_number(rules: Rules, number: str, category: Category) -> None:
    explained = explain(f"Task reported error ({number})", rules)
    assert explained.category is category
    assert explained.fields.error_number == number


def test_a_thunderbird_dialog_names_server_and_recipient(rules: Rules) -> None:
    explained = explain(
        "An error occurred while sending mail: Outgoing server (SMTP) smtp.example.com is unknown. "
        "The server may be incorrectly configured.",
        rules,
    )
    assert explained.source is Source.THUNDERBIRD_DIALOG
    assert explained.category is Category.DNS_FAILURE
    assert explained.fields.server == "smtp.example.com"


def test_advice_after_the_reply_is_not_part_of_it(rules: Rules) -> None:
    explained = explain(
        "An error occurred while sending mail. The mail server responded:\n"
        "554 5.7.1 <bob@example.org>: Relay access denied.\n"
        'Please check the message recipient "bob@example.org" and try again.',
        rules,
    )
    assert explained.reply is not None
    assert str(explained.reply) == "554 5.7.1 <bob@example.org>: Relay access denied."
    assert explained.fields.rejected == "bob@example.org"


def test_evolution_and_apple_mail(rules: Rules) -> None:
    evolution = explain(
        'The reported error was "RCPT TO <bob@example.org> failed: <bob@example.org>: Relay access denied".',
        rules,
    )
    assert (evolution.source, evolution.category) == (Source.EVOLUTION_DIALOG, Category.RELAY_DENIED)
    apple = explain(
        "Cannot send message using the server smtp.example.com. The server response was: 550 5.7.1 relaying denied",
        rules,
    )
    assert (apple.source, apple.category) == (Source.APPLE_MAIL_DIALOG, Category.RELAY_DENIED)
    assert apple.fields.server == "smtp.example.com"
