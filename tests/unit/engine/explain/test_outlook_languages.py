"""Every field of Outlook's dialog comes out whole, in many languages and as it is copied from the screen.

The sentences were written for these tests. ``xx`` is no language: only the places of its fields say what they are.
"""

# ruff: noqa: E501 - one wording a line; copied texts have odd marks

from collections.abc import Iterator

import pytest

from assistant.engine.explain.explain import Category, Fields, Rules, Source, explain

REPLY = "550 5.7.1 <someone@dest.example>... Relaying denied"
# language: sentence, labels of subject, account, server, protocol, response, port, secure, its no, error, number
DIALOGS = {
    "en": (
        "The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail address was {a}.",
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
        "Impossibile inviare il messaggio. Uno dei destinatari è stato rifiutato dal server. L'indirizzo di posta rifiutato è {a}.",
        "Oggetto",
        "Account",
        "Server",
        "Protocollo",
        "Risposta del server",
        "Porta",
        "Protezione (SSL)",
        "No",
        "Errore del server",
        "Numero di errore",
    ),
    "de": (
        "Die Nachricht konnte nicht gesendet werden, da einer der Empfänger vom Server nicht akzeptiert wurde. Die nicht akzeptierte E-Mail-Adresse ist {a}.",
        "Betreff",
        "Konto",
        "Server",
        "Protokoll",
        "Serverantwort",
        "Port",
        "Secure (SSL)",
        "Nein",
        "Serverfehler",
        "Fehlernummer",
    ),
    "fr": (
        "Impossible d'envoyer le message car un des destinataires a été refusé par le serveur. L'adresse refusée est {a}.",
        "Objet",
        "Compte",
        "Serveur",
        "Protocole",
        "Réponse du serveur",
        "Port",
        "Sécurisé (SSL)",
        "Non",
        "Erreur de serveur",
        "Numéro d'erreur",
    ),
    "es": (
        "No se pudo enviar el mensaje porque el servidor rechazó uno de los destinatarios. La dirección rechazada fue {a}.",
        "Asunto",
        "Cuenta",
        "Servidor",
        "Protocolo",
        "Respuesta del servidor",
        "Puerto",
        "Seguridad (SSL)",
        "No",
        "Error de servidor",
        "Número de error",
    ),
    "pt": (
        "A mensagem não pôde ser enviada porque um dos destinatários foi rejeitado pelo servidor. O endereço rejeitado foi {a}.",
        "Assunto",
        "Conta",
        "Servidor",
        "Protocolo",
        "Resposta do servidor",
        "Porta",
        "Segurança (SSL)",
        "Não",
        "Erro do servidor",
        "Número do erro",
    ),
    "nl": (
        "Het bericht kan niet worden verzonden, omdat een van de geadresseerden door de server is geweigerd. Het geweigerde e-mailadres was {a}.",
        "Onderwerp",
        "Account",
        "Server",
        "Protocol",
        "Antwoord van de server",
        "Poort",
        "Beveiligd (SSL)",
        "Nee",
        "Serverfout",
        "Foutnummer",
    ),
    "pl": (
        "Nie można wysłać wiadomości, ponieważ jeden z adresatów został odrzucony przez serwer. Odrzucony adres to {a}.",
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
    "cs": (
        "Zprávu nelze odeslat, protože jeden z příjemců byl odmítnut serverem. Odmítnutá adresa byla {a}.",
        "Předmět",
        "Účet",
        "Server",
        "Protokol",
        "Odpověď serveru",
        "Port",
        "Zabezpečeno (SSL)",
        "Ne",
        "Chyba serveru",
        "Číslo chyby",
    ),
    "sv": (
        "Meddelandet kunde inte skickas eftersom en av mottagarna avvisades av servern. Den avvisade adressen är {a}.",
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
    "da": (
        "Meddelelsen kunne ikke sendes, fordi en af modtagerne blev afvist af serveren. Den afviste adresse er {a}.",
        "Emne",
        "Konto",
        "Server",
        "Protokol",
        "Serversvar",
        "Port",
        "Sikker (SSL)",
        "Nej",
        "Serverfejl",
        "Fejlnummer",
    ),
    "fi": (
        "Viestiä ei voitu lähettää, koska palvelin hylkäsi yhden vastaanottajista. Hylätty osoite on {a}.",
        "Aihe",
        "Tili",
        "Palvelin",
        "Protokolla",
        "Palvelimen vastaus",
        "Portti",
        "Suojattu (SSL)",
        "Ei",
        "Palvelinvirhe",
        "Virhenumero",
    ),
    "hu": (
        "Az üzenet nem küldhető el, mert az egyik címzettet a kiszolgáló elutasította. Az elutasított cím: {a}.",
        "Tárgy",
        "Fiók",
        "Kiszolgáló",
        "Protokoll",
        "A kiszolgáló válasza",
        "Port",
        "Biztonságos (SSL)",
        "Nem",
        "Kiszolgálóhiba",
        "Hibaszám",
    ),
    "el": (
        "Δεν ήταν δυνατή η αποστολή του μηνύματος, επειδή ένας παραλήπτης απορρίφθηκε. Η διεύθυνση που απορρίφθηκε ήταν {a}.",
        "Θέμα",
        "Λογαριασμός",
        "Διακομιστής",
        "Πρωτόκολλο",
        "Απάντηση διακομιστή",
        "Θύρα",
        "Ασφαλής (SSL)",
        "Όχι",
        "Σφάλμα διακομιστή",
        "Αριθμός σφάλματος",
    ),
    "tr": (
        "Alıcılardan biri sunucu tarafından reddedildiğinden ileti gönderilemedi. Reddedilen adres {a}.",
        "Konu",
        "Hesap",
        "Sunucu",
        "İletişim kuralı",
        "Sunucu Yanıtı",
        "Bağlantı noktası",
        "Güvenli (SSL)",
        "Hayır",
        "Sunucu Hatası",
        "Hata Numarası",
    ),
    "ru": (
        "Не удалось отправить сообщение, так как сервер отклонил одного из получателей. Отклонённый адрес: {a}.",
        "Тема",
        "Учетная запись",
        "Сервер",
        "Протокол",
        "Ответ сервера",
        "Порт",
        "Защита (SSL)",
        "Нет",
        "Ошибка сервера",
        "Код ошибки",
    ),
    "uk": (
        "Не вдалося надіслати повідомлення, оскільки сервер відхилив одного з одержувачів. Відхилена адреса: {a}.",
        "Тема",
        "Обліковий запис",
        "Сервер",
        "Протокол",
        "Відповідь сервера",
        "Порт",
        "Безпека (SSL)",
        "Ні",
        "Помилка сервера",
        "Номер помилки",
    ),
    "ja": (
        "受信者の 1 人がサーバーによって拒否されたため、メッセージを送信できませんでした。拒否されたアドレスは {a} です。",
        "件名",
        "アカウント",
        "サーバー",
        "プロトコル",
        "サーバーの応答",
        "ポート",
        "セキュリティ (SSL)",
        "いいえ",
        "サーバー エラー",
        "エラー番号",
    ),
    "ko": (
        "받는 사람 중 하나를 서버에서 거부하여 메시지를 보낼 수 없습니다. 거부된 주소는 {a}입니다.",
        "제목",
        "계정",
        "서버",
        "프로토콜",
        "서버 응답",
        "포트",
        "보안(SSL)",
        "아니요",
        "서버 오류",
        "오류 번호",
    ),
    "zh-CN": (
        "由于服务器拒绝接受其中一个收件人，无法发送邮件。被拒绝的电子邮件地址是 {a}。",
        "主题",
        "帐户",
        "服务器",
        "协议",
        "服务器响应",
        "端口",
        "安全(SSL)",
        "否",
        "服务器错误",
        "错误号",
    ),
    "zh-TW": (
        "無法傳送郵件，因為伺服器拒絕其中一個收件者。被拒絕的電子郵件地址是 {a}。",
        "主旨",
        "帳戶",
        "伺服器",
        "通訊協定",
        "伺服器回應",
        "連接埠",
        "安全(SSL)",
        "否",
        "伺服器錯誤",
        "錯誤號碼",
    ),
    "sk": (
        "Správu nebolo možné odoslať, pretože jeden z príjemcov bol zamietnutý serverom. Odmietnutá adresa je {a}.",
        "Predmet",
        "Konto",
        "Server",
        "Protokol",
        "odpoveď servera",
        "port",
        "zabezpečenie (SSL)",
        "nie",
        "chyba servera",
        "číslo chyby",
    ),
    "xx": (
        "Vozot mumin larestu. Fazul {a}.",
        "Bezet",
        "Kontum",
        "Servum",
        "Protun",
        "Vastum servum",
        "Hamal",
        "Kutum (SSL)",
        "Neh",
        "Servum fal",
        "Falnumor",
    ),
    "lt": (
        "Pranešimo išsiųsti nepavyko. Atmestas adresas {a}.",
        "Tema",
        "Paskyra",
        "Serveris",
        "Protokolas",
        "Serverio atsakymas",
        "Prievadas",
        "Saugus (SSL)",
        "Ne",
        "Serverio klaida",
        "Klaidos numeris",
    ),
}
UNKNOWN = {"xx", "lt"}


def forms(language: str) -> Iterator[str]:
    """Give the dialog as it is shown, with typographic marks, by line, small, wrapped, with hidden marks, as HTML."""
    sentence, subject, account, server, protocol, response, port, secure, no, error, number = DIALOGS[language]
    said = sentence.format(a="'someone@dest.example'")
    shown = (
        f"{said} {subject} 'Trip, part 2: home', {account}: 'My account', {server}: 'smtp.firm.example', "
        f"{protocol}: SMTP, {response}: '{REPLY}', {port}: 25, {secure}: {no}, {error}: 550, {number}: 0x800CCC79"
    )
    yield shown
    colon = "：" if language in ("ja", "zh-CN", "zh-TW") else ":"
    yield (
        f"{sentence.format(a='„<someone@dest.example>“')} {subject}{colon} „<Trip, part 2: home>“, "
        f"{account}{colon} „<My account>“, {server}{colon} „<smtp.firm.example>“, {protocol}{colon} SMTP, "
        f"{response}{colon} „{REPLY}“, {port}{colon} 25, {secure}{colon} {no}, {error}{colon} 550, "
        f"{number}{colon} 0x800CCC79."
    )
    yield shown.replace(f"' {subject}", f"'\n{subject}").replace(", ", "\n").replace("Trip\npart", "Trip, part")
    yield (
        f"{sentence.format(a='someone@dest.example')} {subject}: «Trip, part 2: home», "
        f"{account.lower()}: «My account», {server.lower()}: «smtp.firm.example», {protocol.lower()}: SMTP, "
        f"{response.lower()}: «{REPLY}», {port} 25, {secure}: {no.lower()}, {error.lower()}: 550, "
        f"{number.lower()} 0x800CCC79"
    )
    yield _wrapped(shown)
    yield "\u200e" + shown.replace(": ", ":\u00a0").replace("'", "\u2019")
    yield "<p>" + shown.replace("'", "&quot;").replace(", ", ",<br> ") + "</p>"


def _wrapped(text: str) -> str:
    lines = [""]
    for word in text.split(" "):
        if len(lines[-1]) + len(word) > 58:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".lstrip()
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(language, text, id=f"{language}-{n}")
        for language in DIALOGS
        for n, text in enumerate(forms(language))
    ],
)
def test_all_fields_come_out_whole(rules: Rules, language: str, text: str) -> None:
    explained = explain(text, rules)
    assert explained.fields == Fields(
        rejected="someone@dest.example",
        subject="Trip, part 2: home",
        account="My account",
        server="smtp.firm.example",
        protocol="SMTP",
        port=25,
        secure=None if language == "xx" else False,
        server_error=550,
        error_number="0x800CCC79",
        error_means="SMTP: a recipient was refused",
    )
    assert explained.source is Source.OUTLOOK_DIALOG
    assert explained.category is Category.RELAY_DENIED
    assert explained.reply is not None
    assert (explained.reply.code, explained.reply.text.removeprefix("5.7.1 ")) == (
        550,
        REPLY.removeprefix("550 5.7.1 "),
    )


@pytest.mark.parametrize("language", sorted(DIALOGS.keys() - UNKNOWN - {"pt", "sk"}))
def test_the_language_is_known(rules: Rules, language: str) -> None:
    assert explain(next(forms(language)), rules).language == language


def test_a_dialog_without_a_response_is_not_given_one(rules: Rules) -> None:
    explained = explain(
        "Vozot larestu. Kontum: 'My account', Servum: 'smtp.firm.example', Protun: SMTP, Hamal: 25, "
        "Falnumor: 0x800CCC19",
        rules,
    )
    assert explained.reply is None
    assert explained.fields == Fields(
        account="My account",
        server="smtp.firm.example",
        protocol="SMTP",
        port=25,
        error_number="0x800CCC19",
        error_means="time-out",
    )
