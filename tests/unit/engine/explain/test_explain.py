"""The explanation of replies and dialogs, on texts written for these tests."""

import pytest

from assistant.engine.explain.explain import Category, Rules, Source, classify_reply, explain, explain_document
from assistant.engine.explain.replies import reply_of

# What real servers answered to a foreign recipient from outside, and what is easily taken for it.
REPLIES = [
    ("554 5.7.1 <carlo@adatum.com>: Relay access denied", Category.RELAY_DENIED),
    ("550 5.7.1 <carlo@adatum.com>... Relaying denied", Category.RELAY_DENIED),
    ("550 5.7.1 <carlo@adatum.com>... Relaying denied. Proper authentication required.", Category.RELAY_DENIED),
    ("550 relay not permitted", Category.RELAY_DENIED),
    ("513 Relaying denied.", Category.RELAY_DENIED),
    ("553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)", Category.RELAY_DENIED),
    ("550 5.7.1 Unable to relay for carlo@adatum.com", Category.RELAY_DENIED),
    ("550 5.7.64 TenantAttribution; Relay Access Denied", Category.RELAY_DENIED),
    ("554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.example", Category.IP_REPUTATION),
    ("554 5.7.1 <unknown[192.0.2.1]>: Client host rejected: Access denied", Category.NETWORK_NOT_AUTHORISED),
    ("553 5.7.1 <kim@proseware.com>: Sender address rejected: not logged in", Category.AUTH_REQUIRED),
    ("553 5.7.1 <kim@proseware.com>: Sender address rejected: not owned by user kim", Category.SENDER_NOT_ALLOWED),
    ("550 5.7.23 Message rejected due to: SPF fail - not authorized", Category.DMARC_SPF_DKIM_FAIL),
    ("550 5.7.1 rejected by DMARC policy for proseware.com", Category.DMARC_SPF_DKIM_FAIL),
    ("450 4.2.0 <a@b.example>: Recipient address rejected: Greylisted", Category.TEMPORARY),
    ("530 5.7.0 Must issue a STARTTLS command first", Category.TLS_REQUIRED),
    ("530 5.7.0 Authentication required", Category.AUTH_REQUIRED),
    ("535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6", Category.AUTH_FAILED),
    ("550 mf-505: Sender Policy - Relay denied", Category.SENDER_NOT_ALLOWED),
    ("550 5.7.1 Relaying denied: you must check for new mail before sending", Category.POP_BEFORE_SMTP_REQUIRED),
    ("550 5.1.1 <bob@x.example>: Recipient address rejected: User unknown", Category.RECIPIENT_UNKNOWN),
]


@pytest.mark.parametrize(("text", "category"), REPLIES)
def test_a_servers_reply(rules: Rules, text: str, category: Category) -> None:
    reply = reply_of(text)
    assert reply is not None
    meaning, confidence = classify_reply(reply, rules)
    assert meaning is category
    assert confidence >= 0.5
    explained = explain(text, rules)
    assert (explained.category, explained.source) == (category, Source.REPLY)
    assert explained.reply is not None
    assert explained.reply.code == int(text[:3])


def test_the_first_dialog_of_the_seed(rules: Rules) -> None:
    text = (
        "Impossibile inviare il messaggio perché uno dei destinatari è stato rifiutato dal server. "
        "L'indirizzo di posta "
        "elettronica rifiutato era \" <someone@example.com>\". Oggetto: '<test>', Account: '<Test>', Server: "
        "'<smtp.example.com>', Protocollo: SMTP, Risposta server: '550 <someone@example.com>... "
        "Inoltro negato', porta: "
        "25, sicuro (SSL): No, errore del server: 550, numero di errore: 0x800CCC79"
    )
    document = explain_document(explain(text, rules), lambda s: s.template)
    assert document["category"] == "relay_denied"
    assert document["confidence"] > 0.8
    assert document["reply"] == {
        "code": 550,
        "enhanced": None,
        "text": "<someone@example.com>... Inoltro negato",
    }
    assert document["fields"] == {
        "rejected": "someone@example.com",
        "subject": "test",
        "account": "Test",
        "server": "smtp.example.com",
        "protocol": "SMTP",
        "port": 25,
        "secure": False,
        "server_error": 550,
        "error_number": "0x800CCC79",
    }
    assert document["source"] == "outlook-dialog"
    assert document["language"] == "it"


def test_the_second_dialog_of_the_seed_with_its_broken_address(rules: Rules) -> None:
    text = (
        "\"Impossibile inviare il messaggio perché uno dei destinatari è stato rifiutato dal server. L'indirizzo di "
        "posta elettronica rifiutato era \"<'indirizzo e-mail>\". Soggetto '<test>', Account: '<Test>', Server: "
        "'<smtp.example.com>', Protocol: SMTP, Server Response: '553 sorry, that domain is't in my list of allowed "
        "rcpthosts (#5.7.1)', Port: 25, Secure(SSL): No, Server Error: 553, Error Number: 0x800CCC79.\""
    )
    explained = explain(text, rules)
    assert explained.category is Category.RELAY_DENIED
    assert explained.reply is not None
    assert str(explained.reply.enhanced) == "5.7.1"
    assert explained.reply.text == "sorry, that domain is't in my list of allowed rcpthosts (#5.7.1)"
    fields = explained.fields
    assert (fields.rejected, fields.subject, fields.account) == (None, "test", "Test")
    assert (fields.server, fields.port, fields.secure) == ("smtp.example.com", 25, False)


def test_what_is_not_recognised_says_so(rules: Rules) -> None:
    explained = explain("Lorem ipsum dolor sit amet", rules)
    assert explained.category is Category.OTHER
    assert explained.confidence < 0.5


# Own sentences in the languages of servers and mail programs.
SENTENCES: dict[Category, tuple[str, ...]] = {
    Category.POP_BEFORE_SMTP_REQUIRED: (
        "550 5.7.1 Please check your mail via POP3 before sending",
        "553 You must log in to the POP server before you can send mail from this address",
        "535 please authenticate via POP or IMAP first",
        "550 POP authentication required before SMTP; check for new messages and try again",
        "550-To reduce spam, collect your mail before you send. 550 Relaying denied",
        "454 4.7.1 Relay access denied: read your mail with POP3 then send within 10 minutes",
        "554 bitte vor dem Senden zuerst E-Mails abrufen",
        "550 Sie müssen sich erst am POP3-Server anmelden, bevor Sie Mails versenden können",
        "550 Vor dem Versenden müssen Sie Ihr Postfach abrufen (SMTP after POP)",
        "550 Relay negato: controllare prima la posta in arrivo e poi inviare",
        "553 Prima di inviare la posta è necessario scaricare i messaggi",
        "550 Effettuare prima l'accesso POP3 alla casella",
        "550 Veuillez relever votre courrier avant d'envoyer un message",
        "550 Vous devez d'abord consulter votre boîte aux lettres (POP avant SMTP)",
        "550 Debe consultar su correo antes de enviar",
        "553 Primero debe recibir su correo por POP3 antes de poder enviar mensajes",
        "550 Você deve verificar seu e-mail antes de enviar",
        "550 É necessário receber as mensagens primeiro (autenticação POP)",
        "550 U moet eerst uw e-mail ophalen voordat u kunt verzenden",
        "550 Haal eerst uw mail op",
        "550 Najpierw odbierz pocztę, potem wysyłaj",
        "550 Przed wysłaniem wiadomości należy sprawdzić skrzynkę POP3",
        "550 Du måste hämta din e-post innan du kan skicka",
        "550 Před odesláním nejprve vyzvedněte poštu přes POP3",
        "550 Сначала получите почту, затем отправляйте",
        "550 Перед отправкой необходимо проверить почтовый ящик по POP3",
        "550 送信する前にメールを受信してください (POP before SMTP)",
        "550 先にメールを受信してから送信してください",
        "550 请先收取邮件再发送",
        "550 메일을 보내기 전에 먼저 받은 편지함을 확인하십시오",
        "550 Hent din post, før du sender",
        "550 Hae ensin postisi ennen lähettämistä",
        "550 Küldés előtt először töltse le leveleit",
        "550 Göndermeden önce e-postanızı kontrol edin",
    ),
    Category.NETWORK_NOT_AUTHORISED: (
        "550 5.7.1 Mail may only be sent from within our network",
        "554 this server is available to our customers on our own connections only",
        "550 access to this mail server is restricted to on-campus addresses",
        "550 5.7.1 Your IP address is not in the list of permitted networks",
        "550 connection not permitted from outside the company network; use the VPN",
        "550 Versand nur aus unserem Netz möglich",
        "554 Dieser Server nimmt Mails nur von Kunden in unserem Netz an",
        "550 Invio consentito solo dalla rete del fornitore",
        "550 L'invio è permesso solo ai clienti collegati alla nostra rete",
        "550 Envoi autorisé uniquement depuis notre réseau",
        "550 Le serveur n'est accessible qu'à nos abonnés connectés à notre réseau",
        "550 Solo se permite el envío desde nuestra red",
        "550 Envio permitido apenas a partir da nossa rede",
        "550 Verzenden is alleen toegestaan vanaf ons netwerk",
        "550 Wysyłanie możliwe tylko z naszej sieci",
        "550 Sändning är endast tillåten från vårt nätverk",
        "550 Отправка разрешена только из нашей сети",
        "550 当社のネットワーク以外からは送信できません",
        "550 仅允许从本公司网络发送",
        "421 4.7.0 You are not connected to our network",
    ),
    Category.RELAY_DENIED: (
        "550 Weiterleitung nicht erlaubt",
        "550 5.7.1 Relaying nicht gestattet",
        "550 Weiterleiten verweigert",
        "550 Inoltro non consentito",
        "550 Relay non autorizzato per questo dominio",
        "550 Relais non autorisé",
        "550 Retransmisión denegada",
        "550 Reenvío no permitido",
        "550 Encaminhamento não permitido",
        "550 Relay niet toegestaan",
        "550 Doorsturen geweigerd",
        "550 Przekazywanie zabronione",
        "550 Relay nie jest dozwolony",
        "550 Vidarebefordran nekas",
        "550 Ретрансляция запрещена",
        "550 Пересылка почты запрещена",
        "550 中継は許可されていません",
        "550 リレーが拒否されました",
        "550 拒绝中继",
        "550 릴레이가 거부되었습니다",
        "550 not a local mailbox and relaying is off",
        "571 Delivery not allowed to non-local recipient",
        "554 5.7.1 This host does not act as relay for you",
        "550 5.7.1 mail to adatum.com not permitted; not a gateway",
        "550 Server does not relay for that domain",
        "551 we are not a relay",
        "550 5.1.2 not relaying to domain adatum.com",
        "550 that domain isn't hosted here",
    ),
    Category.AUTH_REQUIRED: (
        "550 5.7.1 Client was not authenticated",
        "530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM",
        "550 Please log in to your account before sending",
        "550 SMTP AUTH is required for message submission on port 587",
        "530 SMTP authentication is required.",
        "503 AUTH first",
        "505 5.7.0 Authentication required",
        "550 authentication is required for relay",
        "530 Anmeldung erforderlich",
        "530 Bitte authentifizieren Sie sich",
        "530 Autenticazione richiesta",
        "530 È necessaria l'autenticazione SMTP",
        "530 Authentification requise",
        "530 Se requiere autenticación",
        "530 Autenticação necessária",
        "530 Verificatie vereist",
        "530 Wymagane uwierzytelnienie",
        "530 Autentisering krävs",
        "530 Требуется аутентификация",
        "530 認証が必要です",
        "530 需要身份验证",
        "530 인증이 필요합니다",
    ),
    Category.AUTH_FAILED: (
        "535 Benutzername oder Passwort falsch",
        "535 Nome utente o password errati",
        "535 Nom d'utilisateur ou mot de passe incorrect",
        "535 Usuario o contraseña incorrectos",
        "535 Usuário ou senha inválidos",
        "535 Gebruikersnaam of wachtwoord onjuist",
        "535 Nieprawidłowa nazwa użytkownika lub hasło",
        "535 Fel användarnamn eller lösenord",
        "535 Неверное имя пользователя или пароль",
        "535 ユーザー名またはパスワードが正しくありません",
        "535 用户名或密码错误",
        "535 사용자 이름 또는 비밀번호가 잘못되었습니다",
        "535-5.7.8 Username and Password not accepted. Learn more at",
        "534 5.7.9 Application-specific password required",
        "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant",
        "334 eyJzdGF0dXMiOiI0MDAi 535 5.7.3 Authentication unsuccessful",
        "-ERR [AUTH] Authentication failed.",
        "De uitgaande (SMTP-)server mail.x.example ondersteunt de geselecteerde authenticatiemethode niet. "
        "Wijzig de ‘Authenticatiemethode’.",
        "De uitgaande (SMTP-)server mail.x.example staat geen gebruik van plattetekstwachtwoorden toe.",
        "Den utgående servern (SMTP) mail.x.example stöder inte den valda autentiseringsmetoden.",
        "SMTP server mail.x.example nepodporuje zvolenou metodu autentizace.",
        "SMTP-palvelin mail.x.example ei tue valittua todennustapaa.",
        "Todennus SMTP-palvelimelle mail.x.example epäonnistui. Tarkista salasanasi.",
        "Nem sikerült a hitelesítés a(z) mail.x.example levélküldő (SMTP) kiszolgálóhoz. Ellenőrizze a jelszót",
        "发件服务器（SMTP） mail.x.example 不允许明文密码。",
        "无法向发件服务器（SMTP） mail.x.example 进行认证。请检查密码",
    ),
    Category.SENDER_NOT_ALLOWED: (
        "550 5.7.1 Absenderadresse nicht erlaubt",
        "550 Il mittente non è autorizzato a usare questo indirizzo",
        "550 L'adresse de l'expéditeur n'appartient pas à l'utilisateur authentifié",
        "550 La dirección del remitente no corresponde al usuario autenticado",
        "550 O remetente não corresponde ao usuário autenticado",
        "553 Afzender niet toegestaan",
        "553 Adres nadawcy nie należy do zalogowanego użytkownika",
        "550 Адрес отправителя не принадлежит пользователю",
        "550 送信者アドレスが認証ユーザーと一致しません",
        "553 5.7.1 Sender address rejected: you may not send as kim@x.example",
        "550 You are not authorized to send from this email address",
        "551 not authorised to send from this header address",
        "501 Mail from address must be same as authorization user",
        "550 SendAsDenied",
    ),
    Category.SENDER_UNKNOWN: (
        "550 Absender unbekannt",
        "550 5.1.8 Sender domain does not exist",
        "450 4.1.8 <kim@nowhere.example>: Sender address rejected: Domain not found",
        "553 5.5.4 kim... Domain name required for sender address kim",
        "550 Mittente sconosciuto",
        "550 Expéditeur inconnu",
        "550 Remitente desconocido",
    ),
    Category.CONNECTION_TIMEOUT: (
        "Het bericht kon niet worden verzonden, omdat de wachttijd voor de verbinding met uitgaande "
        "(SMTP-)server mail.x.example is verlopen.",
        "Het bericht kon niet worden verzonden, omdat de verbinding met uitgaande (SMTP-)server "
        "mail.x.example in het midden van de transactie werd verbroken.",
        "Meddelandet kunde inte skickas eftersom anslutningen till utgående server (SMTP) mail.x.example "
        "gjorde timeout. Försök igen.",
        "Zprávu se nepodařilo odeslat, protože spojení se SMTP serverem mail.x.example vypršelo.",
        "Viestiä ei voitu lähettää, koska yhteys SMTP-palvelimeen mail.x.example aikakatkaistiin.",
        "Az üzenet küldése sikertelen, mert a levélküldő (SMTP) kiszolgálóval (mail.x.example) való "
        "kapcsolat időtúllépés miatt megszakadt.",
        "消息未发送，因为与发件服务器（SMTP）mail.x.example 的连接超时。请重试。",
        "消息未发送，因为与发件服务器（SMTP） mail.x.example 的连接在传输过程中中断。请重试。",
    ),
    Category.CONNECTION_REFUSED: (
        "Het bericht kon niet worden verzonden, omdat het verbinden met uitgaande (SMTP-)server "
        "mail.x.example is mislukt. Mogelijk is de server niet beschikbaar of weigert SMTP-verbindingen. "
        "Controleer of",
        "Meddelandet kunde inte skickas eftersom anslutning till utgående server (SMTP) x.example "
        "misslyckades. Servern kan vara otillgänglig eller nekar anslutningar",
        "Zprávu nelze odeslat, protože se nepodařilo připojit na SMTP server x.example. Server může být "
        "nedostupný nebo odmítá SMTP spojení.",
        "Viestiä ei voitu lähettää, koska yhteyttä lähtevän postin palvelimeen (SMTP) x.example ei "
        "onnistuttu luomaan. Palvelin voi olla varattu tai estää SMTP-yhteyspyynnöt.",
        "Az üzenet küldése sikertelen, mert nem lehetett kapcsolatot teremteni a levélküldő (SMTP) "
        "kiszolgálóval (x.example). A kiszolgáló elérhetetlen, vagy visszautasítja az SMTP kapcsolatokat.",
        "因为无法连接到发件服务器（SMTP） x.example，邮件未能发送。该服务器可能暂时不可用，或者拒绝 SMTP 连接。",
        "[Errno 111] Connection refused",
        "dial tcp 192.0.2.1:587: connect: connection refused",
    ),
    Category.DNS_FAILURE: (
        "Er is een fout opgetreden bij het verzenden van e-mail: uitgaande (SMTP-)server x.example is "
        "onbekend. Mogelijk is de server niet juist geconfigureerd.",
        "Ett fel uppstod när e-post skulle skickas: Utgående server (SMTP) x.example är okänd. Servern kan "
        "vara felaktigt konfigurerad.",
        "Při odesílání zprávy nastala chyba: SMTP server x.example je neznámý.",
        "Postia lähetettäessä tapahtui virhe: SMTP-palvelinta x.example ei tunneta.",
        "Hiba történt a levél küldésekor: a(z) x.example levélküldő kiszolgáló (SMTP) ismeretlen.",
        "发送邮件时出错：发件服务器（SMTP） x.example 未知。服务器可能配置错误",
    ),
    Category.TLS_FAILURE: (
        "Er is een fout opgetreden bij het verzenden van e-mail: kan geen beveiligde verbinding met "
        "uitgaande (SMTP-)server x.example tot stand brengen met STARTTLS, aangezien de server die functie "
        "niet aankondigt.",
        "Ett fel uppstod när e-post skulle skickas: Det går inte att upprätta en säker länk till utgående "
        "server (SMTP) x.example med STARTTLS eftersom den inte annonserat den funktionen.",
        "Při odesílání zprávy nastala chyba: Nelze se bezpečně připojit k SMTP serveru x.example pomocí "
        "STARTTLS, protože server tuto možnost nepodporuje.",
        "Postia lähetettäessä tapahtui virhe: SMTP-palvelimeen x.example ei kyetty muodostamaan suojattua "
        "yhteyttä STARTTLS-käytännöllä, koska palvelin ei kerro tukevansa ominaisuutta.",
        "Hiba történt a levél küldésekor: Nem sikerült kapcsolódni a(z) x.example levélküldő (SMTP) "
        "kiszolgálóhoz a STARTTLS használatával, ugyanis az nem hirdeti ezt a funkciót.",
        "发送邮件时出错：无法与发件服务器（SMTP） x.example 使用 STARTTLS 建立安全连接，因为它不宣称支持此功能。",
        "The certificate for smtp.x.example is not trusted",
        "Der Name im Sicherheitszertifikat stimmt nicht überein",
        "Impossibile verificare l'identità del server: certificato non valido",
        "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate",
        "[SSL: WRONG_VERSION_NUMBER] wrong version number",
    ),
    Category.RATE_LIMITED: (
        "Het bericht is niet verzonden, omdat het toegestane aantal ontvangers wordt overschreden.",
        "Zpráva nebyla odeslána, protože překročila povolený počet příjemců.",
        "消息发送失败，因为收件人数量超出上限。",
        "Viestiä ei lähetetty, koska vastaanottajien sallittu määrä ylittyi.",
        "Az üzenet nem lett elküldve, mert túllépte a címzettek engedélyezett számát.",
        "Meddelandet skickades inte på grund av att det tillåtna antalet mottagare överskrids.",
        "450 Sie haben das Versandlimit pro Stunde überschritten",
    ),
    Category.MESSAGE_TOO_BIG: (
        "De grootte van het bericht dat u wilt verzenden overschrijdt de globalegroottelimiet van de "
        "server. Het bericht is niet verzonden; verminder de berichtgrootte en probeer het opnieuw.",
        "Storleken på meddelandet du försöker skicka överskrider den globala storleksgränsen för servern.",
        "Velikost odesílané zprávy překročila na serveru nastavený globální velikostní limit.",
        "Viestin, jota yritit lähettää, koko ylittää palvelimen kokorajoituksen viesteille.",
        "Az elküldeni kívánt üzenet mérete meghaladja a kiszolgáló által meghatározott globális méretkorlátot.",
        "您尝试发送的消息大小超过了全局大小限制。消息未发送。",
    ),
    Category.TLS_REQUIRED: (
        "530 TLS erforderlich",
        "530 È richiesta una connessione cifrata",
        "523 Encryption needed",
        "550 5.7.4 Unencrypted connections are refused; use STARTTLS",
    ),
}


@pytest.mark.parametrize(("category", "text"), [(c, text) for c, texts in SENTENCES.items() for text in texts])
def test_a_sentence_in_another_language(rules: Rules, category: Category, text: str) -> None:
    assert explain(text, rules).category is category
