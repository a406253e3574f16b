<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>&amp;Find out why</source>
        <translation>&amp;Grund herausfinden</translation>
    </message>
    <message>
        <source>Another &amp;address:</source>
        <translation>Eine andere &amp;Adresse:</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Grund herausfinden</translation>
    </message>
    <message>
        <source>Find out why {address} does not send</source>
        <translation>Herausfinden, warum {address} nicht sendet</translation>
    </message>
    <message>
        <source>Look round in the &amp;demo</source>
        <translation>In der De&amp;mo umsehen</translation>
    </message>
    <message>
        <source>Will it work away from here?</source>
        <translation>Klappt es auch anderswo?</translation>
    </message>
    <message>
        <source>Will sending from {address} work away from here?</source>
        <translation>Klappt das Senden von {address} auch anderswo?</translation>
    </message>
    <message>
        <source>Your mail &amp;address:</source>
        <translation>Ihre E-Mail-&amp;Adresse:</translation>
    </message>
</context>
<context>
    <name>Apple Mail</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Automatically manage connection settings</source>
        <translation>Verbindungseinstellungen automatisch verwalten</translation>
    </message>
    <message>
        <source>Edit SMTP Server List…</source>
        <translation>SMTP-Serverliste bearbeiten …</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Outgoing Mail Account</source>
        <translation>Account für ausgehende E-Mails</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Servereinstellungen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Use TLS/SSL</source>
        <translation>TLS/SSL verwenden</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>&amp;Remember it in this computer’s keyring</source>
        <translation>Im Schlüsselbund dieses Computers &amp;merken</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>Aus&amp;probieren</translation>
    </message>
    <message>
        <source>&amp;Where is this kept?</source>
        <translation>W&amp;o wird es aufbewahrt?</translation>
    </message>
    <message>
        <source>&amp;Whom were you writing to?</source>
        <translation>An &amp;wen wollten Sie schreiben?</translation>
    </message>
    <message>
        <source>Log-in &amp;name</source>
        <translation>&amp;Benutzername</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Do &amp;not change anything</source>
        <translation>Nichts änd&amp;ern</translation>
    </message>
    <message>
        <source>For &amp;good</source>
        <translation>&amp;Dauerhaft</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Für wie lange?</translation>
    </message>
    <message>
        <source>Until I &amp;leave this network</source>
        <translation>&amp;Bis ich dieses Netzwerk verlasse</translation>
    </message>
    <message>
        <source>What is written, &amp;key by key</source>
        <translation>Was geschrieben wird, Eintrag &amp;für Eintrag</translation>
    </message>
</context>
<context>
    <name>DemoBar</name>
    <message>
        <source>&amp;Network:</source>
        <translation>&amp;Netzwerk:</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>Anb&amp;ieter:</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message numerus="yes">
        <source>Hazards (%n)</source>
        <translation>
            <numerusform>Hindernis (%n)</numerusform>
            <numerusform>Hindernisse (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>all mail ports blocked</source>
        <translation>alle E-Mail-Ports blockiert</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>zu Hause</translation>
    </message>
    <message>
        <source>at the airport</source>
        <translation>am Flughafen</translation>
    </message>
    <message>
        <source>certificate run out</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>checks the sender</source>
        <translation>prüft den Absender</translation>
    </message>
    <message>
        <source>encryption taken out</source>
        <translation>Verschlüsselung unterwegs entfernt</translation>
    </message>
    <message>
        <source>fetch mail first</source>
        <translation>zuerst E-Mails abrufen</translation>
    </message>
    <message>
        <source>in the hotel</source>
        <translation>im Hotel</translation>
    </message>
    <message>
        <source>in the office</source>
        <translation>im Büro</translation>
    </message>
    <message>
        <source>network answers in the server’s place</source>
        <translation>Netzwerk antwortet anstelle des Servers</translation>
    </message>
    <message>
        <source>only from its own network</source>
        <translation>nur aus dem eigenen Netzwerk</translation>
    </message>
    <message>
        <source>only from listed addresses</source>
        <translation>nur von eingetragenen Adressen</translation>
    </message>
    <message>
        <source>open to everybody</source>
        <translation>offen für alle</translation>
    </message>
    <message>
        <source>port 25 blocked</source>
        <translation>Port 25 blockiert</translation>
    </message>
    <message>
        <source>sign-in page in the way</source>
        <translation>Anmeldeseite im Weg</translation>
    </message>
    <message>
        <source>sign-in when sending</source>
        <translation>Anmeldung beim Senden</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>takes mail and drops it</source>
        <translation>nimmt E-Mails an und verwirft sie</translation>
    </message>
</context>
<context>
    <name>DetailTable</name>
    <message>
        <source>The message, its way, and what was checked</source>
        <translation>Die Nachricht, ihr Weg und was geprüft wurde</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>&amp;Close Roampost</source>
        <translation>Roampost s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Send one test message to make sure</source>
        <translation>Zur Sicherheit eine Testnachricht s&amp;enden</translation>
    </message>
    <message>
        <source>How do you &amp;know that it works?</source>
        <translation>Woher &amp;weiß Roampost, dass es klappt?</translation>
    </message>
    <message>
        <source>Put the &amp;old settings back</source>
        <translation>&amp;Alte Einstellungen wiederherstellen</translation>
    </message>
</context>
<context>
    <name>EditTable</name>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>What is written, key by key</source>
        <translation>Was geschrieben wird, Eintrag für Eintrag</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was dabei herauskam</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was zu sehen war</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>&amp;Close Roampost</source>
        <translation>Roampost &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Forget it all</source>
        <translation>&amp;Alles vergessen</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>Alles &amp;behalten</translation>
    </message>
    <message>
        <source>Forget the messages that were &amp;never sent too</source>
        <translation>Auch die &amp;nie gesendeten Nachrichten vergessen</translation>
    </message>
    <message>
        <source>This is forgotten</source>
        <translation>Das wird vergessen</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Das bleibt</translation>
    </message>
</context>
<context>
    <name>Gmail app</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Outgoing settings</source>
        <translation>Ausgehende Nachrichten</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Require sign-in</source>
        <translation>Anmeldung erforderlich</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>SMTP-Server</translation>
    </message>
    <message>
        <source>Security type</source>
        <translation>Sicherheitstyp</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Kopiert</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Sign in for me while I am here</source>
        <translation>Für mich &amp;anmelden, solange ich hier bin</translation>
    </message>
    <message>
        <source>&amp;Text to send</source>
        <translation>&amp;Text zum Verschicken</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>{name} kopieren</translation>
    </message>
    <message>
        <source>I have done it, check &amp;again</source>
        <translation>Erledigt, erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Or take these values over with the phone’s camera: this code holds them as text, and no password.</source>
        <translation>Oder übernehmen Sie diese Werte mit der Kamera des Telefons: Dieser Code enthält sie als Text und kein Passwort.</translation>
    </message>
    <message>
        <source>QR code with the values above</source>
        <translation>QR-Code mit den obigen Werten</translation>
    </message>
    <message>
        <source>Save a file for it: {name}…</source>
        <translation>Eine Datei dafür speichern: {name}…</translation>
    </message>
    <message>
        <source>Which &amp;mail program?</source>
        <translation>Welches E-Mail-&amp;Programm?</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Goes back by itself once its network is left.</source>
        <translation>Wird von selbst rückgängig gemacht, sobald das zugehörige Netzwerk verlassen wird.</translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation>Bisher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Put back the change for {address}</source>
        <translation>Änderung für {address} rückgängig machen</translation>
    </message>
    <message>
        <source>Was put back.</source>
        <translation>Wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>What was seen so &amp;far</source>
        <translation>Was bisher zu sehen &amp;war</translation>
    </message>
    <message>
        <source>When &amp;it was done</source>
        <translation>Wann es ges&amp;chah</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Roampost</source>
        <translation>Ü&amp;ber Roampost</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Änderungen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;Open a returned message…</source>
        <translation>Zurückgekommene Nachricht ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste an error text…</source>
        <translation>Fehlerte&amp;xt einfügen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Report for the helpdesk…</source>
        <translation>Beri&amp;cht für den Helpdesk…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>Account Settings</source>
        <translation>Kontoeinstellungen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig stellen</translation>
    </message>
    <message>
        <source>Log on to incoming mail server before sending mail</source>
        <translation>Vor dem Senden bei Posteingangsserver anmelden</translation>
    </message>
    <message>
        <source>Log on using</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>More Settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>My outgoing server (SMTP) requires authentication</source>
        <translation>Der Postausgangsserver (SMTP) erfordert Authentifizierung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Outgoing Server</source>
        <translation>Postausgangsserver</translation>
    </message>
    <message>
        <source>Outgoing mail server (SMTP)</source>
        <translation>Postausgangsserver (SMTP)</translation>
    </message>
    <message>
        <source>Outgoing server (SMTP)</source>
        <translation>Postausgangsserver (SMTP)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Use the following type of encrypted connection</source>
        <translation>Verwenden Sie den folgenden verschlüsselten Verbindungstyp</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>&amp;Error text:</source>
        <translation>&amp;Fehlertext:</translation>
    </message>
    <message>
        <source>Copy what your mail program said, or the returned message, and paste it here.</source>
        <translation>Kopieren Sie, was Ihr E-Mail-Programm gemeldet hat, oder die zurückgekommene Nachricht, und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;rklären</translation>
    </message>
    <message>
        <source>Paste an error text</source>
        <translation>Fehlertext einfügen</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message>
        <source>&amp;Remove it from the mailbox afterwards</source>
        <translation>Danach aus dem &amp;Postfach entfernen</translation>
    </message>
    <message>
        <source>&amp;Send this one message</source>
        <translation>Diese &amp;eine Nachricht senden</translation>
    </message>
    <message>
        <source>Send &amp;nothing</source>
        <translation>Nichts &amp;senden</translation>
    </message>
    <message>
        <source>The test message goes &amp;to</source>
        <translation>Die Testnachricht &amp;geht an</translation>
    </message>
    <message>
        <source>Use this &amp;address</source>
        <translation>Diese &amp;Adresse verwenden</translation>
    </message>
</context>
<context>
    <name>Proved</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Way, checks and what was said</source>
        <translation>&amp;Weg, Prüfungen und Wortlaut</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>Not there yet, after {passed} of {most} seconds.</source>
        <translation>Nach {passed} von {most} Sekunden noch nicht da.</translation>
    </message>
    <message>
        <source>S&amp;top looking</source>
        <translation>Nicht &amp;weiter suchen</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>&amp;Every line of it</source>
        <translation>&amp;Jede Zeile davon</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
</context>
<context>
    <name>Roampost</name>
    <message>
        <source>(not there)</source>
        <translation>(nicht vorhanden)</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to put aside or refuse mail in its name that comes from other servers (DMARC), and whether {host} counts as one of its own could not be found out from here.</source>
        <translation>@{domain} fordert alle auf, E-Mails in seinem Namen, die von anderen Servern kommen, auszusortieren oder abzulehnen (DMARC), und ob {host} zu den eigenen Servern zählt, ließ sich von hier aus nicht herausfinden.</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to put mail in its name that comes from other servers into junk (DMARC), and {host} is none of its own.</source>
        <translation>@{domain} fordert alle auf, E-Mails in seinem Namen, die von anderen Servern kommen, als Spam einzusortieren (DMARC), und {host} gehört nicht zu den eigenen Servern.</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to refuse mail in its name that comes from other servers (DMARC), and {host} is none of its own.</source>
        <translation>@{domain} fordert alle auf, E-Mails in seinem Namen, die von anderen Servern kommen, abzulehnen (DMARC), und {host} gehört nicht zu den eigenen Servern.</translation>
    </message>
    <message>
        <source>@{domain} names {host} among the servers that may send for it (SPF).</source>
        <translation>@{domain} nennt {host} unter den Servern, die in seinem Namen senden dürfen (SPF).</translation>
    </message>
    <message>
        <source>A copy of the old settings is kept. You can undo this.</source>
        <translation>Eine Kopie der alten Einstellungen wird aufbewahrt. Sie können die Änderung rückgängig machen.</translation>
    </message>
    <message>
        <source>A firewall on this computer does not let mail programs reach {host} on port {port}.</source>
        <translation>Eine Firewall auf diesem Computer lässt E-Mail-Programme {host} auf Port {port} nicht erreichen.</translation>
    </message>
    <message>
        <source>A log-in counts for {minutes} min, as the server says.</source>
        <translation>Eine Anmeldung gilt {minutes} Min., wie der Server sagt.</translation>
    </message>
    <message>
        <source>A log-in counts for {minutes} min, as you say.</source>
        <translation>Eine Anmeldung gilt {minutes} Min., wie Sie sagen.</translation>
    </message>
    <message>
        <source>A log-in is taken to count for {minutes} min, as is common; your provider’s help pages may say more.</source>
        <translation>Es wird angenommen, dass eine Anmeldung {minutes} Min. gilt, wie es üblich ist; die Hilfeseiten Ihres Anbieters sagen vielleicht mehr.</translation>
    </message>
    <message>
        <source>A log-in name for {host} is needed before {program} can be set.</source>
        <translation>Für {host} wird ein Benutzername gebraucht, bevor {program} eingestellt werden kann.</translation>
    </message>
    <message>
        <source>A message that was never sent: {file}</source>
        <translation>Eine Nachricht, die nie gesendet wurde: {file}</translation>
    </message>
    <message>
        <source>A name was not found: the server&apos;s in your settings, or the domain of the recipient&apos;s address. Check the spelling, and whether you are online.</source>
        <translation>Ein Name wurde nicht gefunden: der des Servers in Ihren Einstellungen oder die Domain der Empfängeradresse. Prüfen Sie die Schreibweise und ob Sie online sind.</translation>
    </message>
    <message>
        <source>A password of {program} is still set aside from an earlier change. Please put that change back first.</source>
        <translation>Von einer früheren Änderung ist noch ein Passwort von {program} beiseitegelegt. Bitte machen Sie zuerst diese Änderung rückgängig.</translation>
    </message>
    <message>
        <source>A port stayed silent: does the same server answer on another one, before and afterwards?</source>
        <translation>Ein Port blieb stumm: Antwortet derselbe Server auf einem anderen, vorher und nachher?</translation>
    </message>
    <message>
        <source>A server on the way reports that it keeps trying to reach {recipient}.</source>
        <translation>Ein Server unterwegs meldet, dass er weiter versucht, {recipient} zu erreichen.</translation>
    </message>
    <message>
        <source>A text only points; “roampost diagnose” finds out what is really so.</source>
        <translation>Ein Text gibt nur einen Hinweis; „roampost diagnose“ findet heraus, was wirklich los ist.</translation>
    </message>
    <message>
        <source>A text to send:</source>
        <translation>Ein Text zum Verschicken:</translation>
    </message>
    <message>
        <source>A value here is of a kind that is not read ({kind}).</source>
        <translation>Ein Wert hier ist von einer Art, die nicht gelesen wird ({kind}).</translation>
    </message>
    <message>
        <source>A way out, tried just now: {what}</source>
        <translation>Ein Ausweg, gerade ausprobiert: {what}</translation>
    </message>
    <message>
        <source>A way out: {what}</source>
        <translation>Ein Ausweg: {what}</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Angenommen um</translation>
    </message>
    <message>
        <source>Accepted, but not arrived so far</source>
        <translation>Angenommen, aber bisher nicht angekommen</translation>
    </message>
    <message>
        <source>Account: {value}</source>
        <translation>Konto: {value}</translation>
    </message>
    <message>
        <source>Address it was for: {value}</source>
        <translation>Zieladresse: {value}</translation>
    </message>
    <message>
        <source>After a change until you leave this network, the closed window leaves its icon beside the clock. Once you leave, it puts everything back and goes. Otherwise that is done when Roampost is next opened.</source>
        <translation>Nach einer Änderung, bis Sie dieses Netzwerk verlassen, lässt das geschlossene Fenster sein Symbol neben der Uhr. Sobald Sie gehen, stellt es alles wieder her und verschwindet. Sonst geschieht das, wenn Roampost das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>An address that answers every message, given by your organisation.</source>
        <translation>Eine Adresse, die jede Nachricht beantwortet, von Ihrer Organisation angegeben.</translation>
    </message>
    <message>
        <source>An address that looks like an option is not passed on. In mutt leave the first -- out: {example}</source>
        <translation>Eine Adresse, die wie eine Option aussieht, wird nicht weitergegeben. Lassen Sie in mutt das erste -- weg: {example}</translation>
    </message>
    <message>
        <source>Anna is on the network “{network}”. She writes to {recipient}.</source>
        <translation>Anna ist im Netzwerk „{network}“. Sie schreibt an {recipient}.</translation>
    </message>
    <message>
        <source>Another account of yours, with another provider: that it arrives there says most.</source>
        <translation>Ein anderes Konto von Ihnen, bei einem anderen Anbieter: Kommt sie dort an, sagt das am meisten.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>Ask about an address with “roampost diagnose --account you@example.com”, or look at “roampost demo”.</source>
        <translation>Fragen Sie mit „roampost diagnose --account sie@example.com“ nach einer Adresse, oder sehen Sie sich „roampost demo“ an.</translation>
    </message>
    <message>
        <source>Ask blocklists about this network’s address</source>
        <translation>Sperrlisten nach der Adresse dieses Netzwerks fragen</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>Fragen Sie Ihren Anbieter</translation>
    </message>
    <message>
        <source>Ask {provider} how to send mail from outside its network.</source>
        <translation>Fragen Sie bei {provider} nach, wie Sie von außerhalb des dortigen Netzwerks E-Mails senden können.</translation>
    </message>
    <message>
        <source>Asked for a page</source>
        <translation>Eine Seite angefordert</translation>
    </message>
    <message>
        <source>Asked for encryption</source>
        <translation>Verschlüsselung angefordert</translation>
    </message>
    <message>
        <source>Asked what it can do</source>
        <translation>Gefragt, was er kann</translation>
    </message>
    <message>
        <source>Asking for web pages</source>
        <translation>Webseiten werden abgefragt</translation>
    </message>
    <message>
        <source>Asking how {domain} wants mail to be sent</source>
        <translation>Es wird gefragt, wie E-Mails von {domain} gesendet werden sollen</translation>
    </message>
    <message>
        <source>Asking the server once more, with the new settings…</source>
        <translation>Der Server wird noch einmal gefragt, mit den neuen Einstellungen…</translation>
    </message>
    <message>
        <source>Asks {whom} for the servers of your address’s domain, over an encrypted connection, and only where your provider itself does not name them. The list learns the domain, not your address.</source>
        <translation>Fragt bei {whom} nach den Servern zur Domain Ihrer Adresse, über eine verschlüsselte Verbindung und nur dann, wenn Ihr Anbieter sie nicht selbst nennt. Die Liste erfährt die Domain, nicht Ihre Adresse.</translation>
    </message>
    <message>
        <source>Asks {whom} whether this network’s address has a bad name. They learn that address, by way of this network’s name server; nothing about you or your mail.</source>
        <translation>Fragt bei {whom} nach, ob die Adresse dieses Netzwerks einen schlechten Ruf hat. Dort erfährt man diese Adresse, auf dem Weg über den Nameserver dieses Netzwerks; nichts über Sie oder Ihre E-Mails.</translation>
    </message>
    <message>
        <source>Away from here it may well not work: many networks block port 25, the one you send on.</source>
        <translation>Anderswo klappt es womöglich nicht: Viele Netzwerke blockieren Port 25, über den Sie senden.</translation>
    </message>
    <message>
        <source>Balsa</source>
        <translation>Balsa</translation>
    </message>
    <message>
        <source>Before you go on</source>
        <translation>Bevor Sie fortfahren</translation>
    </message>
    <message>
        <source>Began the test message</source>
        <translation>Testnachricht begonnen</translation>
    </message>
    <message>
        <source>Beside “{field}”, choose “{choice}”, and write {username} and your password.</source>
        <translation>Wählen Sie neben „{field}“ den Eintrag „{choice}“ und geben Sie {username} und Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Beside “{field}”, choose “{choice}”.</source>
        <translation>Wählen Sie neben „{field}“ den Eintrag „{choice}“.</translation>
    </message>
    <message>
        <source>Beside “{field}”, write {value}.</source>
        <translation>Geben Sie neben „{field}“ {value} ein.</translation>
    </message>
    <message>
        <source>Better not: many recipients will refuse messages sent this way, or put them into junk.</source>
        <translation>Lieber nicht: Viele Empfänger werden so gesendete Nachrichten ablehnen oder als Spam einsortieren.</translation>
    </message>
    <message>
        <source>Better not: {remedy}</source>
        <translation>Lieber nicht: {remedy}</translation>
    </message>
    <message>
        <source>Betterbird</source>
        <translation>Betterbird</translation>
    </message>
    <message>
        <source>Blocked here</source>
        <translation>Hier blockiert</translation>
    </message>
    <message>
        <source>Blocked here, but there is a way</source>
        <translation>Hier blockiert, aber es gibt einen Weg</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change it?</source>
        <translation>Ändern?</translation>
    </message>
    <message>
        <source>Changed until you leave this network.</source>
        <translation>Geändert, bis Sie dieses Netzwerk verlassen.</translation>
    </message>
    <message>
        <source>Changing the settings, with a copy of the old ones kept…</source>
        <translation>Die Einstellungen werden geändert, eine Kopie der alten wird aufbewahrt…</translation>
    </message>
    <message>
        <source>Check the name and password for {provider}.</source>
        <translation>Prüfen Sie Benutzername und Passwort für {provider}.</translation>
    </message>
    <message>
        <source>Check the name and password for {provider}; with two-step sign-in it wants an application password.</source>
        <translation>Prüfen Sie Benutzername und Passwort für {provider}; bei Anmeldung in zwei Schritten wird ein App-Passwort verlangt.</translation>
    </message>
    <message>
        <source>Checked by {server}</source>
        <translation>Geprüft von {server}</translation>
    </message>
    <message>
        <source>Checked by {server}: {checks}</source>
        <translation>Geprüft von {server}: {checks}</translation>
    </message>
    <message>
        <source>Checked with the new settings: the server takes your mail from here.</source>
        <translation>Mit den neuen Einstellungen geprüft: Der Server nimmt Ihre E-Mails von hier aus an.</translation>
    </message>
    <message>
        <source>Choose SSL/TLS as the kind of connection.</source>
        <translation>Wählen Sie SSL/TLS als Art der Verbindung.</translation>
    </message>
    <message>
        <source>Choose STARTTLS as the kind of connection.</source>
        <translation>Wählen Sie STARTTLS als Art der Verbindung.</translation>
    </message>
    <message>
        <source>Choose a connection without encryption.</source>
        <translation>Wählen Sie eine Verbindung ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>Choose “{choice}”.</source>
        <translation>Wählen Sie „{choice}“.</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the account {address}, then “{change}”.</source>
        <translation>Wählen Sie „{path}“, dann das Konto {address}, dann „{change}“.</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the account {address}, then “{tab}”.</source>
        <translation>Wählen Sie „{path}“, dann das Konto {address}, dann „{tab}“.</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the server of {address}, then “{change}”.</source>
        <translation>Wählen Sie „{path}“, dann den Server von {address}, dann „{change}“.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Close Roampost now. When you open it again, it begins as on the first day.</source>
        <translation>Schließen Sie Roampost jetzt. Wenn Sie es wieder öffnen, beginnt es wie am ersten Tag.</translation>
    </message>
    <message>
        <source>Connect to your VPN, then try again.</source>
        <translation>Verbinden Sie sich mit Ihrem VPN und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Connection: {security}; {authentication}.</source>
        <translation>Verbindung: {security}; {authentication}.</translation>
    </message>
    <message>
        <source>Diagnose afresh, and tell a helpdesk what was seen: names and addresses are replaced, secrets never get in. The report is shown line by line; with -o it is also kept as a file.</source>
        <translation>Neu prüfen und dem Helpdesk erzählen, was zu sehen war: Namen und Adressen werden ersetzt, Geheimes gelangt nie hinein. Der Bericht wird Zeile für Zeile angezeigt; mit -o wird er auch als Datei gespeichert.</translation>
    </message>
    <message>
        <source>Disconnect your VPN, or use another network, for example your phone&apos;s hotspot.</source>
        <translation>Trennen Sie Ihr VPN oder nutzen Sie ein anderes Netzwerk, zum Beispiel den Hotspot Ihres Telefons.</translation>
    </message>
    <message>
        <source>Done. Send your message again from {program}.</source>
        <translation>Fertig. Senden Sie Ihre Nachricht noch einmal aus {program}.</translation>
    </message>
    <message>
        <source>Done: {account} now sends in the new way, which the server accepted just now.</source>
        <translation>Fertig: {account} sendet jetzt auf die neue Art, die der Server gerade angenommen hat.</translation>
    </message>
    <message>
        <source>Earlier changes cannot be read from {folder}: {reason}.</source>
        <translation>Frühere Änderungen lassen sich nicht aus {folder} lesen: {reason}.</translation>
    </message>
    <message>
        <source>Encrypted mail is opened on its way by {issuer}, software of this computer or of whoever looks after it; the network is not behind that.</source>
        <translation>Verschlüsselte E-Mails werden unterwegs von {issuer} geöffnet, einer Software dieses Computers oder derer, die ihn betreuen; das Netzwerk steckt nicht dahinter.</translation>
    </message>
    <message>
        <source>Enter the password again</source>
        <translation>Passwort erneut eingeben</translation>
    </message>
    <message>
        <source>Error number: {value}</source>
        <translation>Fehlernummer: {value}</translation>
    </message>
    <message>
        <source>Everything is as it was before, to the last octet.</source>
        <translation>Alles ist wie vorher, bis aufs letzte Byte.</translation>
    </message>
    <message>
        <source>Everything is back as it was.</source>
        <translation>Alles ist wieder, wie es war.</translation>
    </message>
    <message>
        <source>Everything is forgotten</source>
        <translation>Alles ist vergessen</translation>
    </message>
    <message>
        <source>Exim’s own check does not take what would be written there</source>
        <translation>Exims eigene Prüfung nimmt nicht an, was dort geschrieben würde</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Fetch mail first, then send</source>
        <translation>Zuerst E-Mails abrufen, dann senden</translation>
    </message>
    <message>
        <source>Fetch mail from {incoming} before each send.</source>
        <translation>Vor jedem Senden E-Mails von {incoming} abrufen.</translation>
    </message>
    <message>
        <source>Fetch your mail once before you send.</source>
        <translation>Rufen Sie Ihre E-Mails einmal ab, bevor Sie senden.</translation>
    </message>
    <message>
        <source>Fetching mail from {host} first</source>
        <translation>Zuerst werden E-Mails von {host} abgerufen</translation>
    </message>
    <message>
        <source>Find out what else works</source>
        <translation>Herausfinden, was sonst klappt</translation>
    </message>
    <message>
        <source>Find out what is in the way, and what works instead.</source>
        <translation>Herausfinden, was im Weg ist und was stattdessen klappt.</translation>
    </message>
    <message>
        <source>Find out why mail does not go out?</source>
        <translation>Herausfinden, warum E-Mails nicht hinausgehen?</translation>
    </message>
    <message>
        <source>Finding out whether mail from {address} will go out elsewhere too…</source>
        <translation>Es wird geprüft, ob E-Mails von {address} auch anderswo hinausgehen…</translation>
    </message>
    <message>
        <source>Finding out why mail from {address} does not go out…</source>
        <translation>Es wird geprüft, warum E-Mails von {address} nicht hinausgehen…</translation>
    </message>
    <message>
        <source>Finds out why mail cannot be sent from here, and puts it right. Without a command it opens the window.</source>
        <translation>Findet heraus, warum sich von hier aus keine E-Mails senden lassen, und behebt es. Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>Alles vergessen?</translation>
    </message>
    <message>
        <source>Forget it?</source>
        <translation>Vergessen?</translation>
    </message>
    <message>
        <source>Forget what Roampost knows and keeps: its passwords in the keyring, what it learned, its settings. Messages that were never sent and changes that were not put back are named, and stay.</source>
        <translation>Vergessen, was Roampost weiß und aufbewahrt: seine Passwörter im Schlüsselbund, was es gelernt hat, seine Einstellungen. Nie gesendete Nachrichten und nicht rückgängig gemachte Änderungen werden genannt und bleiben.</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Wird vergessen …</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Vergessen.</translation>
    </message>
    <message>
        <source>Forgotten. Passwords taken out of the keyring: {count}.</source>
        <translation>Vergessen. Aus dem Schlüsselbund genommene Passwörter: {count}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From this network {host} took your mail without a sign-in before.</source>
        <translation>Aus diesem Netzwerk hat {host} Ihre E-Mails schon einmal ohne Anmeldung angenommen.</translation>
    </message>
    <message>
        <source>Gathering what the helpdesk needs…</source>
        <translation>Was der Helpdesk braucht, wird gesammelt…</translation>
    </message>
    <message>
        <source>Gmail app (Android)</source>
        <translation>Gmail-App (Android)</translation>
    </message>
    <message>
        <source>Handed the test message over</source>
        <translation>Testnachricht übergeben</translation>
    </message>
    <message>
        <source>Hello,

I cannot send mail as {account} through your server from where I am now.

Time: {time}
Server: {host}, port {port}
Recipient: an address at {domain}
Its answer: {reply}
My address on the internet: {address}
Its name: {name}
Tried as well: {tried}

{question}

Thank you.</source>
        <translation>Guten Tag,

von meinem jetzigen Standort aus kann ich als {account} keine E-Mails über Ihren Server senden.

Zeit: {time}
Server: {host}, Port {port}
Empfänger: eine Adresse bei {domain}
Antwort des Servers: {reply}
Meine Adresse im Internet: {address}
Deren Name: {name}
Auch versucht: {tried}

{question}

Vielen Dank.</translation>
    </message>
    <message>
        <source>Himalaya</source>
        <translation>Himalaya</translation>
    </message>
    <message>
        <source>Home network</source>
        <translation>Heimnetzwerk</translation>
    </message>
    <message>
        <source>I have read this and want to go on</source>
        <translation>Ich habe das gelesen und möchte fortfahren</translation>
    </message>
    <message>
        <source>If {program} is open, close it and open it again: it reads this at start.</source>
        <translation>Falls {program} geöffnet ist, schließen und öffnen Sie es neu: Diese Einstellungen werden beim Start gelesen.</translation>
    </message>
    <message>
        <source>In no mail program of this computer</source>
        <translation>In keinem E-Mail-Programm dieses Computers</translation>
    </message>
    <message>
        <source>In the demo no program of this computer is started; send-via runs outside of it.</source>
        <translation>In der Demo wird kein Programm dieses Computers gestartet; send-via läuft außerhalb davon.</translation>
    </message>
    <message>
        <source>In the demo nobody outside this computer is ever asked.</source>
        <translation>In der Demo wird nie jemand außerhalb dieses Computers gefragt.</translation>
    </message>
    <message>
        <source>In your mail program’s account settings, look for the outgoing (SMTP) server of {address}.</source>
        <translation>Suchen Sie in den Kontoeinstellungen Ihres E-Mail-Programms den Postausgangsserver (SMTP) von {address}.</translation>
    </message>
    <message>
        <source>In {program}</source>
        <translation>In {program}</translation>
    </message>
    <message>
        <source>In {program}, sends through {host}</source>
        <translation>In {program}, sendet über {host}</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Sie ist angekommen</translation>
    </message>
    <message>
        <source>It arrived, in junk</source>
        <translation>Sie ist angekommen, im Spam-Ordner</translation>
    </message>
    <message>
        <source>It came back to the sender&apos;s own mailbox.</source>
        <translation>Sie kam in das eigene Postfach des Absenders zurück.</translation>
    </message>
    <message>
        <source>It cannot be seen whether {program} is open, so nothing was changed. Please close it.</source>
        <translation>Es ist nicht zu erkennen, ob {program} geöffnet ist, daher wurde nichts geändert. Bitte schließen Sie es.</translation>
    </message>
    <message>
        <source>It ends when you stop it or close Roampost, when this computer is on another network, and for good as soon as the server refuses the log-in.</source>
        <translation>Es endet, wenn Sie es anhalten oder Roampost schließen, wenn dieser Computer in einem anderen Netzwerk ist, und endgültig, sobald der Server die Anmeldung ablehnt.</translation>
    </message>
    <message>
        <source>It has arrived in the mailbox of {recipient}.</source>
        <translation>Sie ist im Postfach von {recipient} angekommen.</translation>
    </message>
    <message>
        <source>It is late</source>
        <translation>Sie verspätet sich</translation>
    </message>
    <message>
        <source>It is not a signed policy.</source>
        <translation>Das ist keine signierte Richtlinie.</translation>
    </message>
    <message>
        <source>It is not signed in the only way that counts, EdDSA (Ed25519).</source>
        <translation>Sie ist nicht auf die einzige Art signiert, die zählt: EdDSA (Ed25519).</translation>
    </message>
    <message>
        <source>It is not the network of {provider}.</source>
        <translation>Es ist nicht das Netzwerk von {provider}.</translation>
    </message>
    <message>
        <source>It is older (serial {new}) than the one kept here (serial {kept}).</source>
        <translation>Sie ist älter (serial {new}) als die hier aufbewahrte (serial {kept}).</translation>
    </message>
    <message>
        <source>It is safe in {path}. Find out why: {next}</source>
        <translation>Sie liegt sicher in {path}. So finden Sie den Grund heraus: {next}</translation>
    </message>
    <message>
        <source>It is the network of {provider}.</source>
        <translation>Es ist das Netzwerk von {provider}.</translation>
    </message>
    <message>
        <source>It is tried once with {host}, to be sure that this works. Nothing is changed yet.</source>
        <translation>Es wird einmal mit {host} ausprobiert, damit sicher ist, dass es klappt. Noch wird nichts geändert.</translation>
    </message>
    <message>
        <source>It may not say {key}: only this computer may.</source>
        <translation>Sie darf {key} nicht enthalten: Das darf nur dieser Computer.</translation>
    </message>
    <message>
        <source>It may still come. Until it does, do not rely on messages sent this way; take another way out, or call.</source>
        <translation>Sie kann noch kommen. Verlassen Sie sich bis dahin nicht auf so gesendete Nachrichten; nehmen Sie einen anderen Ausweg oder rufen Sie an.</translation>
    </message>
    <message>
        <source>It must hold {keys}, and nothing else.</source>
        <translation>Sie muss {keys} enthalten und sonst nichts.</translation>
    </message>
    <message>
        <source>It never arrived in the mailbox of {recipient}: somebody lost it.</source>
        <translation>Sie ist nie im Postfach von {recipient} angekommen: Irgendwo ging sie verloren.</translation>
    </message>
    <message>
        <source>It should work away from here too: {incoming} accepted your log-in just now, and your mail program fetches before it sends.</source>
        <translation>Es sollte auch anderswo klappen: {incoming} hat Ihre Anmeldung gerade angenommen, und Ihr E-Mail-Programm ruft E-Mails ab, bevor es sendet.</translation>
    </message>
    <message>
        <source>It wants you to sign in on a web page before anything gets through.</source>
        <translation>Es verlangt, dass Sie sich auf einer Webseite anmelden, bevor etwas durchkommt.</translation>
    </message>
    <message>
        <source>It was not signed with the key that the policy here names.</source>
        <translation>Sie wurde nicht mit dem Schlüssel signiert, den die Richtlinie hier nennt.</translation>
    </message>
    <message>
        <source>It was refused</source>
        <translation>Sie wurde abgelehnt</translation>
    </message>
    <message>
        <source>It was removed from the mailbox again.</source>
        <translation>Sie wurde wieder aus dem Postfach entfernt.</translation>
    </message>
    <message>
        <source>It was valid until {moment} only.</source>
        <translation>Sie galt nur bis {moment}.</translation>
    </message>
    <message>
        <source>It will not work away from here either, before this is put right.</source>
        <translation>Anderswo klappt es auch nicht, solange das nicht behoben ist.</translation>
    </message>
    <message>
        <source>It will not work away from here: {host} takes your mail without a log-in, because of this network.</source>
        <translation>Anderswo klappt es nicht: {host} nimmt Ihre E-Mails nur wegen dieses Netzwerks ohne Anmeldung an.</translation>
    </message>
    <message>
        <source>It will work away from here too: {host} accepted your log-in on port {port} just now.</source>
        <translation>Es klappt auch anderswo: {host} hat Ihre Anmeldung auf Port {port} gerade angenommen.</translation>
    </message>
    <message>
        <source>Its access ends in {minutes} min; then it wants you to sign in again.</source>
        <translation>Der Zugang endet in {minutes} Min.; danach müssen Sie sich erneut anmelden.</translation>
    </message>
    <message>
        <source>Its mark</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Its name server makes up the address {address} for names that do not exist.</source>
        <translation>Sein Nameserver erfindet die Adresse {address} für Namen, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Its own settings, with the language and the place of the window</source>
        <translation>Die eigenen Einstellungen, mit der Sprache und dem Ort des Fensters</translation>
    </message>
    <message>
        <source>Its policy must be an object in braces.</source>
        <translation>Das Feld policy muss ein Objekt in geschweiften Klammern sein.</translation>
    </message>
    <message>
        <source>Its serial must be a whole number from 1.</source>
        <translation>Das Feld serial muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>Its valid_until must be a moment in UTC such as {example}.</source>
        <translation>Das Feld valid_until muss ein Zeitpunkt in UTC sein, zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>KMail</source>
        <translation>KMail</translation>
    </message>
    <message>
        <source>Keep it in {where} for next time?</source>
        <translation>Für das nächste Mal aufbewahren? Ort: {where}.</translation>
    </message>
    <message>
        <source>Keep or forget a password in the system&apos;s keyring. It is read from a prompt or from standard input, never from the command line.</source>
        <translation>Ein Passwort im Schlüsselbund des Systems aufbewahren oder vergessen. Es wird im Terminal abgefragt oder von der Standardeingabe gelesen, nie von der Befehlszeile.</translation>
    </message>
    <message>
        <source>Kept in {where}.</source>
        <translation>Aufbewahrt. Ort: {where}.</translation>
    </message>
    <message>
        <source>Leave the line that says where your password is as it is, if it is for this server.</source>
        <translation>Lassen Sie die Zeile, die sagt, wo Ihr Passwort ist, wie sie ist, wenn es für diesen Server gilt.</translation>
    </message>
    <message>
        <source>Log-in name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Log-in name for {address}:</source>
        <translation>Benutzername für {address}:</translation>
    </message>
    <message>
        <source>Look whether this network wants a sign-in first</source>
        <translation>Nachsehen, ob dieses Netzwerk zuerst eine Anmeldung verlangt</translation>
    </message>
    <message>
        <source>Look your provider up in the public list of providers</source>
        <translation>Ihren Anbieter in der öffentlichen Anbieterliste nachschlagen</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Gesucht wird</translation>
    </message>
    <message>
        <source>Looked for an earlier test message</source>
        <translation>Nach einer früheren Testnachricht gesucht</translation>
    </message>
    <message>
        <source>Looked into the mailbox</source>
        <translation>Ins Postfach geschaut</translation>
    </message>
    <message>
        <source>Looked up the address</source>
        <translation>Adresse nachgeschlagen</translation>
    </message>
    <message>
        <source>Looking for this network&apos;s own outgoing server</source>
        <translation>Der eigene Postausgangsserver dieses Netzwerks wird gesucht</translation>
    </message>
    <message>
        <source>Looking into the mailbox of {mailbox} ({seconds} of {limit} s)</source>
        <translation>Im Postfach {mailbox} wird nachgesehen ({seconds} von {limit} s)</translation>
    </message>
    <message>
        <source>Looking up names</source>
        <translation>Namen werden nachgeschlagen</translation>
    </message>
    <message>
        <source>Looking what Roampost holds…</source>
        <translation>Es wird nachgesehen, was Roampost aufbewahrt …</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTEN</translation>
    </message>
    <message>
        <source>Made it encrypted</source>
        <translation>Verbindung verschlüsselt</translation>
    </message>
    <message>
        <source>Mail (Mac)</source>
        <translation>Mail (Mac)</translation>
    </message>
    <message>
        <source>Mail (iPhone, iPad)</source>
        <translation>Mail (iPhone, iPad)</translation>
    </message>
    <message>
        <source>Mail does not go out from here.</source>
        <translation>Von hier geht keine Post hinaus.</translation>
    </message>
    <message>
        <source>Mail from {address} will not go out from here.</source>
        <translation>E-Mails von {address} gehen von hier aus nicht hinaus.</translation>
    </message>
    <message>
        <source>Mail gets lost</source>
        <translation>E-Mails gehen verloren</translation>
    </message>
    <message>
        <source>Mail goes out from here, but takes its time.</source>
        <translation>E-Mails gehen von hier aus hinaus, aber es dauert.</translation>
    </message>
    <message>
        <source>Mail goes out from here.</source>
        <translation>Von hier geht Post hinaus.</translation>
    </message>
    <message>
        <source>Mailspring</source>
        <translation>Mailspring</translation>
    </message>
    <message>
        <source>Make an application password on {provider}&apos;s web page, and give it to the mail program in place of your own.</source>
        <translation>Erstellen Sie auf der Webseite von {provider} ein App-Passwort und geben Sie es im E-Mail-Programm anstelle Ihres eigenen ein.</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, and some servers refuse them, because @{domain} says that other servers than its own may not send for it (SPF).</source>
        <translation>Nachrichten von @{domain}, die über {host} gesendet werden, können im Spam landen, und manche Server lehnen sie ab, weil laut @{domain} andere als die eigenen Server nicht in seinem Namen senden dürfen (SPF).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because @{domain} does not name it among its servers (SPF), and it cannot sign for @{domain} (DKIM).</source>
        <translation>Nachrichten von @{domain}, die über {host} gesendet werden, können im Spam landen, weil @{domain} diesen Server nicht unter den eigenen nennt (SPF) und er nicht für @{domain} signieren kann (DKIM).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because @{domain} says that other servers than its own should not send for it (SPF).</source>
        <translation>Nachrichten von @{domain}, die über {host} gesendet werden, können im Spam landen, weil laut @{domain} andere als die eigenen Server nicht in seinem Namen senden sollten (SPF).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because what @{domain} says about its servers has a fault (SPF), and {host} cannot sign for it (DKIM).</source>
        <translation>Nachrichten von @{domain}, die über {host} gesendet werden, können im Spam landen, weil die Angaben von @{domain} zu den eigenen Servern einen Fehler haben (SPF) und {host} nicht dafür signieren kann (DKIM).</translation>
    </message>
    <message>
        <source>Messages sent this way may be refused or land in junk: they will not look genuine to everybody.</source>
        <translation>So gesendete Nachrichten können abgelehnt werden oder im Spam landen: Sie wirken nicht auf alle echt.</translation>
    </message>
    <message>
        <source>Messages sent this way may land in junk.</source>
        <translation>So gesendete Nachrichten können im Spam landen.</translation>
    </message>
    <message>
        <source>Messages sent this way should arrive.</source>
        <translation>So gesendete Nachrichten sollten ankommen.</translation>
    </message>
    <message>
        <source>Messages that wait in {program}: {count}</source>
        <translation>Wartende Nachrichten in {program}: {count}</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Mobilfunknetz</translation>
    </message>
    <message>
        <source>More than one thing is in the way. To be solved in this order: {causes}.</source>
        <translation>Mehr als eine Sache ist im Weg. In dieser Reihenfolge zu lösen: {causes}.</translation>
    </message>
    <message>
        <source>Most likely so; not everything could be tried.</source>
        <translation>Sehr wahrscheinlich ist es so; nicht alles ließ sich ausprobieren.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Named the recipient</source>
        <translation>Empfänger genannt</translation>
    </message>
    <message>
        <source>Named the recipient {recipient}</source>
        <translation>Empfänger {recipient} genannt</translation>
    </message>
    <message>
        <source>Named the sender</source>
        <translation>Absender genannt</translation>
    </message>
    <message>
        <source>Named the sender {sender}</source>
        <translation>Absender {sender} genannt</translation>
    </message>
    <message>
        <source>Names and addresses in here are stand-ins: user1@domain1.example is the first account, and what is equal has the same one everywhere. 192.0.2.x and 2001:db8:1:: are private addresses, 203.0.113.x and 2001:db8:: public ones; … was taken out.</source>
        <translation>Namen und Adressen sind hier Platzhalter: user1@domain1.example ist das erste Konto, und was gleich ist, hat überall denselben. 192.0.2.x und 2001:db8:1:: sind private Adressen, 203.0.113.x und 2001:db8:: öffentliche; … wurde herausgenommen.</translation>
    </message>
    <message>
        <source>Needs to know whom you are writing to.</source>
        <translation>Dafür muss bekannt sein, an wen Sie schreiben.</translation>
    </message>
    <message>
        <source>Needs your consent to a risk.</source>
        <translation>Dafür müssen Sie einem Risiko zustimmen.</translation>
    </message>
    <message>
        <source>Needs your log-in name.</source>
        <translation>Dafür wird Ihr Benutzername gebraucht.</translation>
    </message>
    <message>
        <source>Needs your password, to be sure that it works.</source>
        <translation>Dafür wird Ihr Passwort gebraucht, damit sicher ist, dass es klappt.</translation>
    </message>
    <message>
        <source>Next: change the message and send it again. Your settings can stay as they are.</source>
        <translation>Nächster Schritt: Ändern Sie die Nachricht und senden Sie sie erneut. Ihre Einstellungen können bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Next: check the recipient&apos;s address. A diagnosis of your account would not help.</source>
        <translation>Nächster Schritt: Prüfen Sie die Adresse des Empfängers. Eine Diagnose Ihres Kontos würde nicht helfen.</translation>
    </message>
    <message>
        <source>Next: check your own address in the mail program, letter by letter.</source>
        <translation>Nächster Schritt: Prüfen Sie Ihre eigene Adresse im E-Mail-Programm, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Next: reach the recipient in another way. A diagnosis of your account would not help.</source>
        <translation>Nächster Schritt: Erreichen Sie den Empfänger auf anderem Weg. Eine Diagnose Ihres Kontos würde nicht helfen.</translation>
    </message>
    <message>
        <source>Next: wait some minutes and send again. If it stays so, “roampost diagnose” finds out more.</source>
        <translation>Nächster Schritt: Warten Sie einige Minuten und senden Sie erneut. Bleibt es dabei, findet „roampost diagnose“ mehr heraus.</translation>
    </message>
    <message>
        <source>No account of yours with another provider is known, so to yourself.</source>
        <translation>Es ist kein Konto von Ihnen bei einem anderen Anbieter bekannt, also geht sie an Sie selbst.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No copy could be kept in {path}, so nothing was changed.</source>
        <translation>In {path} konnte keine Kopie aufbewahrt werden, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No copy of it was fetched yet.</source>
        <translation>Es wurde noch keine Kopie davon abgerufen.</translation>
    </message>
    <message>
        <source>No keyring of this computer can be reached from here. Roampost keeps passwords nowhere else and will ask for them every time.</source>
        <translation>Von hier aus ist kein Schlüsselbund dieses Computers erreichbar. Roampost bewahrt Passwörter nirgendwo sonst auf und fragt jedes Mal danach.</translation>
    </message>
    <message>
        <source>No log-in for sending was found: does fetching mail first open the server?</source>
        <translation>Es wurde keine Anmeldung zum Senden gefunden: Öffnet sich der Server, wenn zuerst E-Mails abgerufen werden?</translation>
    </message>
    <message>
        <source>No mail account was found on this computer.</source>
        <translation>Auf diesem Computer wurde kein E-Mail-Konto gefunden.</translation>
    </message>
    <message>
        <source>No mail program here holds a sending account.</source>
        <translation>Kein E-Mail-Programm hier hat ein Konto, das sendet.</translation>
    </message>
    <message>
        <source>No mail program here holds this account, so nothing can be changed.</source>
        <translation>Kein E-Mail-Programm hier hat dieses Konto, daher lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>No mail program holds the account {account}.</source>
        <translation>Kein E-Mail-Programm hat das Konto {account}.</translation>
    </message>
    <message>
        <source>No mail program says by which server this account sends.</source>
        <translation>Kein E-Mail-Programm gibt an, über welchen Server dieses Konto sendet.</translation>
    </message>
    <message>
        <source>No message is fetched, read or deleted, and nothing is changed in your mail program.</source>
        <translation>Keine Nachricht wird abgeholt, gelesen oder gelöscht, und in Ihrem Mailprogramm wird nichts geändert.</translation>
    </message>
    <message>
        <source>No password is sent to this server.</source>
        <translation>An diesen Server wird kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>No password was given, or one far too long. Nothing was kept.</source>
        <translation>Es wurde kein Passwort angegeben oder ein viel zu langes. Es wurde nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>No password was kept for this.</source>
        <translation>Hierfür war kein Passwort aufbewahrt.</translation>
    </message>
    <message>
        <source>No test message was sent.</source>
        <translation>Es wurde keine Testnachricht gesendet.</translation>
    </message>
    <message>
        <source>No trusted encrypted connection could be made: the server offers none, or its certificate does not fit. Do not accept an exception in a network you do not know; it may be somebody in between.</source>
        <translation>Es kam keine vertrauenswürdige verschlüsselte Verbindung zustande: Der Server bietet keine an, oder sein Zertifikat passt nicht. Lassen Sie in einem Netzwerk, das Sie nicht kennen, keine Ausnahme zu; es könnte jemand dazwischensitzen.</translation>
    </message>
    <message>
        <source>No way in so far: does another of your provider&apos;s servers let you sign in?</source>
        <translation>Bisher kein Zugang: Können Sie sich bei einem anderen Server Ihres Anbieters anmelden?</translation>
    </message>
    <message>
        <source>None of your mailboxes can be looked into. Name a recipient, or add an account that fetches mail.</source>
        <translation>In keines Ihrer Postfächer lässt sich hineinschauen. Nennen Sie einen Empfänger oder fügen Sie ein Konto hinzu, das E-Mails abruft.</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Noch nicht klar</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not everything could be forgotten</source>
        <translation>Nicht alles konnte vergessen werden</translation>
    </message>
    <message>
        <source>Not everything could be put back.</source>
        <translation>Nicht alles ließ sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Not readable: {where} ({program}): {why}</source>
        <translation>Nicht lesbar: {where} ({program}): {why}</translation>
    </message>
    <message>
        <source>Not the network of {domain}</source>
        <translation>Nicht das Netzwerk von {domain}</translation>
    </message>
    <message>
        <source>Nothing comes back from {host} on port {port}, while {other} answers on that port from here: either {host} lets nobody in there, or this network singles it out.</source>
        <translation>Von {host} kommt auf Port {port} nichts zurück, während {other} von hier aus auf diesem Port antwortet: Entweder lässt {host} dort niemanden hinein, oder dieses Netzwerk sperrt gerade diesen Server aus.</translation>
    </message>
    <message>
        <source>Nothing needs to be changed.</source>
        <translation>Es muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>Nothing tells this network from others, so Roampost could not notice when you leave it. Nothing was changed; change it for good, and put it back by hand.</source>
        <translation>Nichts unterscheidet dieses Netzwerk von anderen, daher könnte Roampost nicht bemerken, wann Sie es verlassen. Es wurde nichts geändert; ändern Sie es dauerhaft und machen Sie es später selbst rückgängig.</translation>
    </message>
    <message>
        <source>Nothing was begun: say --yes to have it done.</source>
        <translation>Es wurde nichts begonnen: Geben Sie --yes an, damit es geschieht.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed: say --yes to change it.</source>
        <translation>Es wurde nichts geändert: Mit --yes wird geändert.</translation>
    </message>
    <message>
        <source>Nothing was forgotten.</source>
        <translation>Nichts wurde vergessen.</translation>
    </message>
    <message>
        <source>Nothing was forgotten: say --yes to forget it.</source>
        <translation>Nichts wurde vergessen: Mit --yes wird vergessen.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody has agreed to it.</source>
        <translation>Es wurde nichts gesendet: Niemand hat zugestimmt.</translation>
    </message>
    <message>
        <source>Nothing was sent: your accounts have changed, and it would go to another address now.</source>
        <translation>Es wurde nichts gesendet: Ihre Konten haben sich geändert, und die Nachricht ginge jetzt an eine andere Adresse.</translation>
    </message>
    <message>
        <source>Nothing was written; with -o FILE it is kept as a file.</source>
        <translation>Es wurde nichts geschrieben; mit -o DATEI wird es als Datei gespeichert.</translation>
    </message>
    <message>
        <source>Now install {path} in Thunderbird: Add-ons and Themes, the wheel, Install Add-on From File.</source>
        <translation>Installieren Sie nun {path} in Thunderbird: Add-ons und Themes, das Zahnrad, Add-on aus Datei installieren.</translation>
    </message>
    <message>
        <source>Office network</source>
        <translation>Büronetzwerk</translation>
    </message>
    <message>
        <source>On this system the installer tells Thunderbird where Roampost is.</source>
        <translation>Auf diesem System sagt das Installationsprogramm Thunderbird, wo Roampost ist.</translation>
    </message>
    <message>
        <source>Once this computer is on another network, Roampost puts it back: at once where “roampost watch” runs, else when it is next started.</source>
        <translation>Sobald dieser Computer in einem anderen Netzwerk ist, macht Roampost es rückgängig: sofort, wenn „roampost watch“ läuft, sonst beim nächsten Start.</translation>
    </message>
    <message>
        <source>Once this computer is on another network, the old settings come back: at once where Roampost watches the network, else when it is next started.</source>
        <translation>Sobald dieser Computer in einem anderen Netzwerk ist, kommen die alten Einstellungen zurück: sofort, wenn Roampost das Netzwerk beobachtet, sonst bei seinem nächsten Start.</translation>
    </message>
    <message>
        <source>One of the servers tried passes on mail for anybody. Its owner should be told: such servers get blocked.</source>
        <translation>Einer der ausprobierten Server leitet E-Mails für jeden weiter. Sein Betreiber sollte es erfahren: Solche Server werden gesperrt.</translation>
    </message>
    <message>
        <source>One of the two addresses cannot be put into a message as it is.</source>
        <translation>Eine der beiden Adressen lässt sich so, wie sie ist, nicht in eine Nachricht setzen.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, is looked for there and removed again.</source>
        <translation>Eine Testnachricht geht von {address} an {recipient}, wird dort gesucht und wieder entfernt.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, is looked for there, and stays there.</source>
        <translation>Eine Testnachricht geht von {address} an {recipient}, wird dort gesucht und bleibt dort.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, whose mailbox cannot be seen from here.</source>
        <translation>Eine Testnachricht geht von {address} an {recipient}; in dieses Postfach lässt sich von hier aus nicht hineinschauen.</translation>
    </message>
    <message>
        <source>Only Roampost&apos;s own Thunderbird extension may start this.</source>
        <translation>Nur die eigene Thunderbird-Erweiterung von Roampost darf dies starten.</translation>
    </message>
    <message>
        <source>Open Roampost to put it right.</source>
        <translation>Öffnen Sie Roampost, um es zu beheben.</translation>
    </message>
    <message>
        <source>Open the list beside “{field}”, choose “{choice}”, and press + for a new one.</source>
        <translation>Öffnen Sie die Liste neben „{field}“, wählen Sie „{choice}“ und drücken Sie + für einen neuen Eintrag.</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Anmeldeseite öffnen</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>Webseite öffnen</translation>
    </message>
    <message>
        <source>Open webmail</source>
        <translation>Webmail öffnen</translation>
    </message>
    <message>
        <source>Open {file} with a text editor, and find [{section}], the account {address}.</source>
        <translation>Öffnen Sie {file} mit einem Texteditor und suchen Sie [{section}], das Konto {address}.</translation>
    </message>
    <message>
        <source>Opening the mailbox of {address}</source>
        <translation>Das Postfach von {address} wird geöffnet</translation>
    </message>
    <message>
        <source>Opens test pages of {whom}. They learn that a computer at this network’s address is online; they learn nothing about you or your mail. Without it, a sign-in page may be taken for another fault.</source>
        <translation>Öffnet Testseiten von {whom}. Dort erfährt man, dass ein Computer mit der Adresse dieses Netzwerks online ist, aber nichts über Sie oder Ihre E-Mails. Ohne dies kann eine Anmeldeseite für eine andere Störung gehalten werden.</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Postausgangsserver</translation>
    </message>
    <message>
        <source>Outlook (classic, Windows)</source>
        <translation>Outlook (klassisch, Windows)</translation>
    </message>
    <message>
        <source>Outlook (new, Windows)</source>
        <translation>Outlook (neu, Windows)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password for fetching mail</source>
        <translation>Passwort zum Abrufen der E-Mails</translation>
    </message>
    <message>
        <source>Password for fetching the mail of {address}</source>
        <translation>Passwort zum Abrufen der E-Mails von {address}</translation>
    </message>
    <message>
        <source>Password for sending from {address}</source>
        <translation>Passwort zum Senden von {address}</translation>
    </message>
    <message>
        <source>Password for {address} (empty: go on without):</source>
        <translation>Passwort für {address} (leer: ohne fortfahren):</translation>
    </message>
    <message>
        <source>Password for {address}:</source>
        <translation>Passwort für {address}:</translation>
    </message>
    <message>
        <source>Passwords are kept in {where}, under the service “roampost”.</source>
        <translation>Passwörter werden unter dem Dienst „roampost“ aufbewahrt. Ort: {where}.</translation>
    </message>
    <message>
        <source>Passwords are never part of it; names and addresses are replaced. Nothing is written or sent before you save it, and then only to the file that you name.</source>
        <translation>Passwörter sind nie darin enthalten; Namen und Adressen sind ersetzt. Nichts wird geschrieben oder gesendet, bevor Sie es speichern, und dann nur in die Datei, die Sie angeben.</translation>
    </message>
    <message>
        <source>Paste the error text, then press Ctrl-D on a line of its own.</source>
        <translation>Fügen Sie den Fehlertext ein und drücken Sie dann in einer eigenen Zeile Strg-D.</translation>
    </message>
    <message>
        <source>Please tell me how I can send from here: with SMTP authentication on port 587 or 465, or by fetching my mail first (POP before SMTP)? If neither is possible, please put my address on your list; if it changes, a list will not help me for long.</source>
        <translation>Bitte teilen Sie mir mit, wie ich von hier aus senden kann: mit SMTP-Authentifizierung auf Port 587 oder 465, oder indem ich zuerst meine E-Mails abrufe (POP vor SMTP)? Falls beides nicht möglich ist, nehmen Sie bitte meine Adresse in Ihre Liste auf; ändert sie sich, hilft mir eine Liste allerdings nicht lange.</translation>
    </message>
    <message>
        <source>Please tell me how I can send from outside your network: with SMTP authentication on port 587 or 465, or by fetching my mail first (POP before SMTP)? If neither is possible, please put my address on your list.</source>
        <translation>Bitte teilen Sie mir mit, wie ich von außerhalb Ihres Netzwerks senden kann: mit SMTP-Authentifizierung auf Port 587 oder 465, oder indem ich zuerst meine E-Mails abrufe (POP vor SMTP)? Falls beides nicht möglich ist, nehmen Sie bitte meine Adresse in Ihre Liste auf.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port {port}: {state}</source>
        <translation>Port {port}: {state}</translation>
    </message>
    <message>
        <source>Press “{first}”, then “{then}”, then “{last}”.</source>
        <translation>Drücken Sie „{first}“, dann „{then}“, dann „{last}“.</translation>
    </message>
    <message>
        <source>Press “{first}”, then “{then}”.</source>
        <translation>Drücken Sie „{first}“, dann „{then}“.</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, take the tick out of “{needs}”.</source>
        <translation>Drücken Sie „{more}“. Entfernen Sie unter „{tab}“ das Häkchen bei „{needs}“.</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, tick “{needs}” and choose “{choice}”.</source>
        <translation>Drücken Sie „{more}“. Setzen Sie unter „{tab}“ ein Häkchen bei „{needs}“ und wählen Sie „{choice}“.</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, tick “{needs}”, choose “{choice}”, and write {username} and your password.</source>
        <translation>Drücken Sie „{more}“. Setzen Sie unter „{tab}“ ein Häkchen bei „{needs}“, wählen Sie „{choice}“ und geben Sie {username} und Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Public Wi-Fi</source>
        <translation>Öffentliches WLAN</translation>
    </message>
    <message>
        <source>Put back, since that network was left: {account} sends as it did before.</source>
        <translation>Rückgängig gemacht, weil das Netzwerk verlassen wurde: {account} sendet wieder wie vorher.</translation>
    </message>
    <message>
        <source>Put this right before you leave</source>
        <translation>Vor der Abreise beheben</translation>
    </message>
    <message>
        <source>Putting everything back…</source>
        <translation>Alles wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Einstellungen werden gelesen…</translation>
    </message>
    <message>
        <source>Reading your mail programs…</source>
        <translation>Ihre E-Mail-Programme werden gelesen…</translation>
    </message>
    <message>
        <source>Ready to travel</source>
        <translation>Reisefertig</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Refused because you are not on {provider}&apos;s network; {host} takes mail from anywhere if you sign in, on port {port}, encrypted.</source>
        <translation>Abgelehnt, weil Sie nicht im Netzwerk von {provider} sind; {host} nimmt E-Mails von überall an, wenn Sie sich anmelden, auf Port {port}, verschlüsselt.</translation>
    </message>
    <message>
        <source>Report for the helpdesk</source>
        <translation>Bericht für den Helpdesk</translation>
    </message>
    <message>
        <source>Roampost asks your own provider’s servers. Whom else it may ask is for you to say; it holds from the next look on.</source>
        <translation>Roampost fragt die Server Ihres eigenen Anbieters. Wen es sonst noch fragen darf, bestimmen Sie; das gilt ab der nächsten Prüfung.</translation>
    </message>
    <message>
        <source>Roampost cannot look into that mail program; this says what the server answers. Send your message again from it.</source>
        <translation>Roampost kann nicht in dieses E-Mail-Programm hineinsehen; dies sagt, was der Server antwortet. Senden Sie Ihre Nachricht von dort erneut.</translation>
    </message>
    <message>
        <source>Roampost cannot sign in by itself for this account here and now.</source>
        <translation>Roampost kann sich für dieses Konto hier und jetzt nicht selbst anmelden.</translation>
    </message>
    <message>
        <source>Roampost could not keep the message; your mail program still has it. Find out why: {next}</source>
        <translation>Roampost konnte die Nachricht nicht aufbewahren; Ihr E-Mail-Programm hat sie noch. So finden Sie den Grund heraus: {next}</translation>
    </message>
    <message>
        <source>Roampost could not notice when you leave this network, so it does not sign in by itself.</source>
        <translation>Roampost könnte nicht bemerken, wann Sie dieses Netzwerk verlassen, und meldet sich deshalb nicht selbst an.</translation>
    </message>
    <message>
        <source>Roampost does not start by itself at log-in.</source>
        <translation>Roampost startet bei der Anmeldung nicht von selbst.</translation>
    </message>
    <message>
        <source>Roampost has changed the settings of the mail program.</source>
        <translation>Roampost hat die Einstellungen des E-Mail-Programms geändert.</translation>
    </message>
    <message>
        <source>Roampost is already changing something in {path}. Please try again in a moment.</source>
        <translation>Roampost ändert gerade schon etwas in {path}. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Roampost is no longer installed, so it watches no longer.</source>
        <translation>Roampost ist nicht mehr installiert und beobachtet deshalb nicht mehr.</translation>
    </message>
    <message>
        <source>Roampost itself has failed here; nothing was changed by that. With -vv it tells more.</source>
        <translation>Hier hat Roampost selbst versagt; dadurch wurde nichts geändert. Mit -vv sagt es mehr.</translation>
    </message>
    <message>
        <source>Roampost looks for the reason, without sending anything …</source>
        <translation>Roampost sucht den Grund, ohne etwas zu senden …</translation>
    </message>
    <message>
        <source>Roampost made a mistake of its own ({kind}). Please try once more.</source>
        <translation>Roampost hat selbst einen Fehler gemacht ({kind}). Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Roampost reads the settings of {program} and does not change them: please do it there.</source>
        <translation>Roampost liest die Einstellungen von {program} und ändert sie nicht: Bitte tun Sie es dort.</translation>
    </message>
    <message>
        <source>Roampost signs in no more, as you wish.</source>
        <translation>Roampost meldet sich nicht mehr an, wie Sie es wünschen.</translation>
    </message>
    <message>
        <source>Roampost signs in to your mailbox every {minutes} min while you are here.</source>
        <translation>Roampost meldet sich alle {minutes} Min. bei Ihrem Postfach an, solange Sie hier sind.</translation>
    </message>
    <message>
        <source>Roampost signs in to {server} as {address} every {minutes} min, and {host} takes your mail meanwhile.</source>
        <translation>Roampost meldet sich alle {minutes} Min. bei {server} als {address} an, und {host} nimmt unterdessen Ihre Post an.</translation>
    </message>
    <message>
        <source>Roampost stays until you leave this network.</source>
        <translation>Roampost bleibt, bis Sie dieses Netzwerk verlassen.</translation>
    </message>
    <message>
        <source>Roampost test message</source>
        <translation>Roampost-Testnachricht</translation>
    </message>
    <message>
        <source>Roampost watches the network already.</source>
        <translation>Roampost beobachtet das Netzwerk bereits.</translation>
    </message>
    <message>
        <source>Roampost watches the network from every log-in on.</source>
        <translation>Roampost beobachtet das Netzwerk ab jeder Anmeldung.</translation>
    </message>
    <message>
        <source>Roampost will forget the passwords it keeps, what it learned of servers and networks, earlier log-ins and proofs, its own settings, the policy it fetched, and the changes that were put back. Your mail programs are not touched.</source>
        <translation>Roampost vergisst die Passwörter, die es aufbewahrt, was es über Server und Netzwerke gelernt hat, frühere Anmeldungen und Nachweise, seine eigenen Einstellungen, die abgerufene Richtlinie und die Änderungen, die schon rückgängig gemacht sind. Ihre E-Mail-Programme bleiben unangetastet.</translation>
    </message>
    <message>
        <source>Roampost&apos;s own</source>
        <translation>Vorgabe von Roampost</translation>
    </message>
    <message>
        <source>Roampost&apos;s window is open already, or could not be opened.</source>
        <translation>Das Fenster von Roampost ist schon geöffnet oder ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Round {number}: {because}</source>
        <translation>Runde {number}: {because}</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDEN</translation>
    </message>
    <message>
        <source>Said goodbye</source>
        <translation>Verabschiedet</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>Send another test message</source>
        <translation>Noch eine Testnachricht senden</translation>
    </message>
    <message>
        <source>Send as {sender}</source>
        <translation>Als {sender} senden</translation>
    </message>
    <message>
        <source>Send as {sender}; that is accepted here.</source>
        <translation>Senden Sie als {sender}; das wird hier angenommen.</translation>
    </message>
    <message>
        <source>Send encrypted, through {host} (port {port}).</source>
        <translation>Senden Sie verschlüsselt, über {host} (Port {port}).</translation>
    </message>
    <message>
        <source>Send from another address</source>
        <translation>Von einer anderen Adresse senden</translation>
    </message>
    <message>
        <source>Send from {provider}&apos;s web page.</source>
        <translation>Senden Sie von der Webseite von {provider}.</translation>
    </message>
    <message>
        <source>Send it to {where}.</source>
        <translation>Senden Sie ihn an {where}.</translation>
    </message>
    <message>
        <source>Send it?</source>
        <translation>Senden?</translation>
    </message>
    <message>
        <source>Send one marked message as the mail program would, and look for it in the mailbox: delivered, in junk, delayed, or accepted and lost. Nothing is sent without a yes.</source>
        <translation>Eine gekennzeichnete Nachricht senden, wie es das E-Mail-Programm täte, und im Postfach danach suchen: zugestellt, im Spam, verspätet oder angenommen und verloren. Ohne ein Ja wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Send one test message?</source>
        <translation>Eine Testnachricht senden?</translation>
    </message>
    <message>
        <source>Send over an encrypted connection</source>
        <translation>Über eine verschlüsselte Verbindung senden</translation>
    </message>
    <message>
        <source>Send this from your account {sender}; {host} takes it from here.</source>
        <translation>Senden Sie dies von Ihrem Konto {sender}; {host} nimmt es von hier aus an.</translation>
    </message>
    <message>
        <source>Send through another server</source>
        <translation>Über einen anderen Server senden</translation>
    </message>
    <message>
        <source>Send through {host}</source>
        <translation>Über {host} senden</translation>
    </message>
    <message>
        <source>Send through {host} (port {port}, {security}).</source>
        <translation>Senden Sie über {host} (Port {port}, {security}).</translation>
    </message>
    <message>
        <source>Send through {host} on port {port} ({security}).</source>
        <translation>Senden Sie über {host} auf Port {port} ({security}).</translation>
    </message>
    <message>
        <source>Send your message now. Ctrl-C ends this.</source>
        <translation>Senden Sie jetzt Ihre Nachricht. Strg-C beendet dies.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Sending changes for these addresses too: {addresses}</source>
        <translation>Das Senden ändert sich auch für diese Adressen: {addresses}</translation>
    </message>
    <message>
        <source>Sending the test message to {recipient}</source>
        <translation>Die Testnachricht wird an {recipient} gesendet</translation>
    </message>
    <message>
        <source>Sending the test message…</source>
        <translation>Die Testnachricht wird gesendet…</translation>
    </message>
    <message>
        <source>Sending works</source>
        <translation>Senden klappt</translation>
    </message>
    <message>
        <source>Sending works from here: {host} accepts mail from you for {recipient}.</source>
        <translation>Von hier aus klappt das Senden: {host} nimmt von Ihnen E-Mails für {recipient} an.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>Sent to yourself: it says nothing about mail to other people&apos;s servers.</source>
        <translation>An Sie selbst gesendet: Das sagt nichts über E-Mails an Server anderer Leute.</translation>
    </message>
    <message>
        <source>Sent within {domain}: it says nothing about mail to other servers.</source>
        <translation>Innerhalb von {domain} gesendet: Das sagt nichts über E-Mails an andere Server.</translation>
    </message>
    <message>
        <source>Sent. Looking for it in the mailbox of {mailbox}…</source>
        <translation>Gesendet. Im Postfach {mailbox} wird danach gesucht…</translation>
    </message>
    <message>
        <source>Sent; nobody here can see whether it arrived</source>
        <translation>Gesendet; ob sie ankam, ist von hier aus nicht zu sehen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server name, port or log-in name cannot be written as they are.</source>
        <translation>Servername, Port oder Benutzername lassen sich so, wie sie sind, nicht schreiben.</translation>
    </message>
    <message>
        <source>Server: {value}</source>
        <translation>Server: {value}</translation>
    </message>
    <message>
        <source>Servers see you as {address}.</source>
        <translation>Server sehen Sie als {address}.</translation>
    </message>
    <message>
        <source>Set by your organisation, in {where}.</source>
        <translation>Von Ihrer Organisation festgelegt, in {where}.</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Von Ihrer Organisation festgelegt.</translation>
    </message>
    <message>
        <source>Set the mail program to sign in to {provider} in the browser (OAuth 2.0).</source>
        <translation>Stellen Sie das E-Mail-Programm so ein, dass es sich bei {provider} im Browser anmeldet (OAuth 2.0).</translation>
    </message>
    <message>
        <source>Several mail programs hold this account. Say which with --account, one of: {accounts}</source>
        <translation>Mehrere E-Mail-Programme haben dieses Konto. Geben Sie mit --account an, welches, eines von: {accounts}</translation>
    </message>
    <message>
        <source>Sign in for as long as you are here?</source>
        <translation>Anmelden, solange Sie hier sind?</translation>
    </message>
    <message>
        <source>Sign in on this network&apos;s web page, then try again.</source>
        <translation>Melden Sie sich auf der Webseite dieses Netzwerks an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Sign in through your provider’s web page</source>
        <translation>Über die Webseite Ihres Anbieters anmelden</translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation>Bei diesem Netzwerk anmelden</translation>
    </message>
    <message>
        <source>Sign in to {provider} in the browser (OAuth 2.0), or make an application password there.</source>
        <translation>Melden Sie sich bei {provider} im Browser an (OAuth 2.0) oder erstellen Sie dort ein App-Passwort.</translation>
    </message>
    <message>
        <source>Sign in when sending</source>
        <translation>Beim Senden anmelden</translation>
    </message>
    <message>
        <source>Sign in when sending, through {host} (port {port}, {security}).</source>
        <translation>Melden Sie sich beim Senden an, über {host} (Port {port}, {security}).</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <translation>Anmeldedienst</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed in at {time}, good until {until}. The next time is {next}.</source>
        <translation>Angemeldet um {time}, gültig bis {until}. Das nächste Mal ist um {next}.</translation>
    </message>
    <message>
        <source>Signed in to fetch mail</source>
        <translation>Zum Abrufen der E-Mails angemeldet</translation>
    </message>
    <message>
        <source>Signing in through the provider&apos;s own page has to be set up in {program} itself.</source>
        <translation>Die Anmeldung über die Seite des Anbieters muss in {program} selbst eingerichtet werden.</translation>
    </message>
    <message>
        <source>Some of these settings were changed since; they were left alone.</source>
        <translation>Einige dieser Einstellungen wurden inzwischen geändert; sie blieben unangetastet.</translation>
    </message>
    <message>
        <source>Some recipients may find your messages in their junk folder.</source>
        <translation>Manche Empfänger finden Ihre Nachrichten womöglich im Spam-Ordner.</translation>
    </message>
    <message>
        <source>Some servers learn a moment later that mail was fetched: asked again.</source>
        <translation>Manche Server merken erst einen Augenblick später, dass E-Mails abgerufen wurden: noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Some servers let the first message from somewhere new wait for some minutes. Nothing is wrong yet.</source>
        <translation>Manche Server lassen die erste Nachricht von einem neuen Ort einige Minuten warten. Noch ist nichts verkehrt.</translation>
    </message>
    <message>
        <source>Something on the way answers port {port} before {host} does.</source>
        <translation>Etwas unterwegs antwortet auf Port {port}, bevor {host} es tut.</translation>
    </message>
    <message>
        <source>Something on this network answers in place of {host}, or strips its encryption; no password was sent there.</source>
        <translation>Etwas in diesem Netzwerk antwortet anstelle von {host} oder entfernt dessen Verschlüsselung; es wurde kein Passwort dorthin gesendet.</translation>
    </message>
    <message>
        <source>Something on this network answers in place of {host}: it calls itself {now}, and elsewhere the server was {before}; no password was sent there.</source>
        <translation>Etwas in diesem Netzwerk antwortet anstelle von {host}: Es nennt sich {now}, und anderswo war der Server {before}; es wurde kein Passwort dorthin gesendet.</translation>
    </message>
    <message>
        <source>Something on this network opens every encrypted connection and signs for {host} and others in the name of {issuer}, which nothing here trusts; no password was sent there.</source>
        <translation>Etwas in diesem Netzwerk öffnet jede verschlüsselte Verbindung und unterschreibt für {host} und andere im Namen von {issuer}, dem hier nichts vertraut; es wurde kein Passwort dorthin gesendet.</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>Etappe {number}</translation>
    </message>
    <message>
        <source>Stay in the background: on every new network find out whether the next message will go out, without signing in, and say so before it fails; put back what was changed for a network once it is left.</source>
        <translation>Im Hintergrund bleiben: in jedem neuen Netzwerk ohne Anmeldung herausfinden, ob die nächste Nachricht hinausgehen wird, und es sagen, bevor es scheitert; was für ein Netzwerk geändert wurde, wird rückgängig gemacht, sobald es verlassen ist.</translation>
    </message>
    <message>
        <source>Stays in the background without a window. On every new network it finds out whether the next message will go out, says so before it fails, and puts back what was changed for a network once that is left.</source>
        <translation>Bleibt ohne Fenster im Hintergrund. Findet in jedem neuen Netzwerk heraus, ob die nächste Nachricht hinausgehen wird, sagt es, bevor es scheitert, und macht rückgängig, was für ein Netzwerk geändert wurde, sobald es verlassen ist.</translation>
    </message>
    <message>
        <source>Stopped. If the message had been sent by then, it is on its way and stays where it arrives.</source>
        <translation>Gestoppt. Falls die Nachricht bis dahin gesendet war, ist sie unterwegs und bleibt, wo sie ankommt.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Switch the sign-in for sending off.</source>
        <translation>Schalten Sie die Anmeldung beim Senden aus.</translation>
    </message>
    <message>
        <source>Switch the sign-in for sending on, with {username} and your password.</source>
        <translation>Schalten Sie die Anmeldung beim Senden ein, mit {username} und Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Switch “{box}” off.</source>
        <translation>Schalten Sie „{box}“ aus.</translation>
    </message>
    <message>
        <source>Switch “{box}” on.</source>
        <translation>Schalten Sie „{box}“ ein.</translation>
    </message>
    <message>
        <source>Take out every line there that begins with: {line}</source>
        <translation>Entfernen Sie dort jede Zeile, die so beginnt: {line}</translation>
    </message>
    <message>
        <source>Take the tick out of “{box}”: else Mail may change the port back.</source>
        <translation>Entfernen Sie das Häkchen bei „{box}“: Sonst ändert Mail den Port womöglich wieder zurück.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>That mailbox cannot be looked into from here; ask there whether it came.</source>
        <translation>In dieses Postfach lässt sich von hier aus nicht hineinschauen; fragen Sie dort nach, ob sie ankam.</translation>
    </message>
    <message>
        <source>The POP3 server refused the log-in: {reply}</source>
        <translation>Der POP3-Server hat die Anmeldung abgelehnt: {reply}</translation>
    </message>
    <message>
        <source>The address of the network you send from is refused: it is on a blocklist, has a bad reputation or no proper name. Your password is not the problem. Send through your provider with sign-in, or from another network.</source>
        <translation>Die Adresse des Netzwerks, aus dem Sie senden, wird abgelehnt: Sie steht auf einer Sperrliste, hat einen schlechten Ruf oder keinen richtigen Namen. An Ihrem Passwort liegt es nicht. Senden Sie mit Anmeldung über Ihren Anbieter oder aus einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>The change to {account} in {program} stays, so that it can be undone: roampost undo</source>
        <translation>Die Änderung an {account} in {program} bleibt, damit sie rückgängig gemacht werden kann: roampost undo</translation>
    </message>
    <message>
        <source>The change to {account} in {program}, so that it can still be undone</source>
        <translation>Die Änderung an {account} in {program}, damit sie noch rückgängig gemacht werden kann</translation>
    </message>
    <message>
        <source>The connection is less protected than the settings say, so nothing was sent over it.</source>
        <translation>Die Verbindung ist schlechter geschützt, als die Einstellungen angeben, daher wurde nichts darüber gesendet.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before it said whether it took the message.</source>
        <translation>Die Verbindung zu {host} brach ab, bevor klar war, ob der Server die Nachricht angenommen hat.</translation>
    </message>
    <message>
        <source>The connection was refused at once: the port is blocked here, or the server does not listen on it. Another port of the same server often works.</source>
        <translation>Die Verbindung wurde sofort abgelehnt: Der Port ist hier blockiert, oder der Server ist darauf nicht erreichbar. Ein anderer Port desselben Servers klappt oft.</translation>
    </message>
    <message>
        <source>The file is too long; it must be at most {most} bytes.</source>
        <translation>Die Datei ist zu lang; sie darf höchstens {most} Bytes haben.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {reason}.</source>
        <translation>Der Ordner {folder} kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>The history of changes that were put back, with the copies made before them</source>
        <translation>Der Verlauf zurückgenommener Änderungen, mit den Kopien davor</translation>
    </message>
    <message>
        <source>The keyring could not be opened: its window was closed, or could not be shown. Until it can be, Roampost will ask for the password every time.</source>
        <translation>Der Schlüsselbund ließ sich nicht öffnen: Sein Fenster wurde geschlossen oder konnte nicht angezeigt werden. Bis es gelingt, fragt Roampost jedes Mal nach dem Passwort.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password. Roampost will ask for it every time.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht aufbewahrt. Roampost fragt jedes Mal danach.</translation>
    </message>
    <message>
        <source>The keyring has stopped answering. Roampost keeps passwords nowhere else and will ask for them every time.</source>
        <translation>Der Schlüsselbund antwortet nicht mehr. Roampost bewahrt Passwörter nirgendwo sonst auf und fragt jedes Mal danach.</translation>
    </message>
    <message>
        <source>The keyring is locked and was not unlocked. Unlock it and try again; until then Roampost will ask for the password every time.</source>
        <translation>Der Schlüsselbund ist gesperrt und wurde nicht entsperrt. Entsperren Sie ihn und versuchen Sie es erneut; bis dahin fragt Roampost jedes Mal nach dem Passwort.</translation>
    </message>
    <message>
        <source>The keyring reported a fault and kept nothing. Roampost will ask for the password every time.</source>
        <translation>Der Schlüsselbund hat einen Fehler gemeldet und nichts aufbewahrt. Roampost fragt jedes Mal nach dem Passwort.</translation>
    </message>
    <message>
        <source>The log-in did not come about: no answer, no password at hand, or the mailbox is in use. Again at {time}.</source>
        <translation>Die Anmeldung kam nicht zustande: keine Antwort, kein Passwort zur Hand, oder das Postfach ist in Gebrauch. Wieder um {time}.</translation>
    </message>
    <message>
        <source>The mail program does not know the password of {address}.</source>
        <translation>Das E-Mail-Programm kennt das Passwort von {address} nicht.</translation>
    </message>
    <message>
        <source>The mail program has no account {address}.</source>
        <translation>Das E-Mail-Programm hat kein Konto {address}.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message breaks off in the middle.</source>
        <translation>Die Nachricht des E-Mail-Programms bricht mittendrin ab.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message has more than the {limit} KB that are read.</source>
        <translation>Die Nachricht des E-Mail-Programms hat mehr als die {limit} KB, die gelesen werden.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message is no JSON object.</source>
        <translation>Die Nachricht des E-Mail-Programms ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message is not one that Roampost knows.</source>
        <translation>Die Nachricht des E-Mail-Programms ist keine, die Roampost kennt.</translation>
    </message>
    <message>
        <source>The mailbox of {address} did not accept the name and password.</source>
        <translation>Das Postfach von {address} hat Benutzername und Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>The mailbox of {mailbox} could not be looked into.</source>
        <translation>In das Postfach {mailbox} ließ sich nicht hineinschauen.</translation>
    </message>
    <message>
        <source>The mailbox was read by POP3, which shows no junk folder: it may stand there.</source>
        <translation>Das Postfach wurde mit POP3 gelesen, das keinen Spam-Ordner zeigt: Dort könnte sie liegen.</translation>
    </message>
    <message>
        <source>The message broke off before {program} was given it, so it was not sent.</source>
        <translation>Die Nachricht brach ab, bevor {program} sie bekam, daher wurde sie nicht gesendet.</translation>
    </message>
    <message>
        <source>The message is too big for the server. Make the attachments smaller or send a link to them.</source>
        <translation>Die Nachricht ist zu groß für den Server. Verkleinern Sie die Anhänge oder senden Sie einen Link darauf.</translation>
    </message>
    <message>
        <source>The message itself was taken for spam, or an attachment is not allowed. Your settings are not the problem: change the text, the links or the attachment.</source>
        <translation>Die Nachricht selbst wurde für Spam gehalten, oder ein Anhang ist nicht erlaubt. An Ihren Einstellungen liegt es nicht: Ändern Sie den Text, die Links oder den Anhang.</translation>
    </message>
    <message>
        <source>The message to {recipient} was refused by the server: {reply}</source>
        <translation>Die Nachricht an {recipient} wurde vom Server abgelehnt: {reply}</translation>
    </message>
    <message>
        <source>The name {host} cannot be found from here.</source>
        <translation>Der Name {host} ist von hier aus nicht zu finden.</translation>
    </message>
    <message>
        <source>The name {host} does not exist; this network&apos;s name server makes up the address {address} for names that do not.</source>
        <translation>Den Namen {host} gibt es nicht; der Nameserver dieses Netzwerks erfindet die Adresse {address} für Namen, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The network of {domain}</source>
        <translation>Das Netzwerk von {domain}</translation>
    </message>
    <message>
        <source>The network wants you to sign in</source>
        <translation>Das Netzwerk verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>The old settings are back.</source>
        <translation>Die alten Einstellungen sind wieder da.</translation>
    </message>
    <message>
        <source>The outgoing server cannot be talked to.</source>
        <translation>Mit dem Postausgangsserver lässt sich nicht reden.</translation>
    </message>
    <message>
        <source>The outgoing server does not answer.</source>
        <translation>Der Postausgangsserver antwortet nicht.</translation>
    </message>
    <message>
        <source>The outgoing server does not pass on mail to other domains for you here: it does not know you as its customer. Usually it wants you to sign in, to fetch your mail first, or to be in its own network. The recipient&apos;s address is not the problem.</source>
        <translation>Der Postausgangsserver leitet von hier aus keine E-Mails an andere Domains für Sie weiter: Er erkennt Sie nicht als seinen Kunden. Meist verlangt er, dass Sie sich anmelden, zuerst Ihre E-Mails abrufen oder in seinem eigenen Netzwerk sind. An der Adresse des Empfängers liegt es nicht.</translation>
    </message>
    <message>
        <source>The outgoing server wants you to sign in before you send. Switch on authentication for the outgoing server, with an encrypted connection.</source>
        <translation>Der Postausgangsserver verlangt, dass Sie sich vor dem Senden anmelden. Schalten Sie die Authentifizierung für den Postausgangsserver ein, mit verschlüsselter Verbindung.</translation>
    </message>
    <message>
        <source>The outgoing server&apos;s certificate is not to be trusted.</source>
        <translation>Dem Zertifikat des Postausgangsservers ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>The outgoing server&apos;s name cannot be found.</source>
        <translation>Der Name des Postausgangsservers ist nicht zu finden.</translation>
    </message>
    <message>
        <source>The password is kept in: {where}</source>
        <translation>Hier wird das Passwort aufbewahrt: {where}</translation>
    </message>
    <message>
        <source>The password of {address} is needed, and is not at hand.</source>
        <translation>Das Passwort von {address} wird gebraucht und liegt nicht vor.</translation>
    </message>
    <message>
        <source>The password stays in this computer’s memory until Roampost is closed, and is asked for every time: {why} It is never written to a file, a log or a report.</source>
        <translation>Das Passwort bleibt im Arbeitsspeicher dieses Computers, bis Roampost geschlossen wird, und wird jedes Mal abgefragt: {why} Es wird nie in eine Datei, ein Protokoll oder einen Bericht geschrieben.</translation>
    </message>
    <message>
        <source>The password stays in this computer’s memory until Roampost is closed. If you tick “remember”, it is put into {keyring}, under the name “roampost”, and nowhere else. It is never written to a file, a log or a report.</source>
        <translation>Das Passwort bleibt im Arbeitsspeicher dieses Computers, bis Roampost geschlossen wird. Wenn Sie „merken“ ankreuzen, wird es nur an einem einzigen Ort abgelegt: {keyring}, unter dem Namen „roampost“. Es wird nie in eine Datei, ein Protokoll oder einen Bericht geschrieben.</translation>
    </message>
    <message>
        <source>The password stored in {program} is taken out, so that it never goes to another server.</source>
        <translation>Das in {program} gespeicherte Passwort wird herausgenommen, damit es nie an einen anderen Server geht.</translation>
    </message>
    <message>
        <source>The password that Roampost keeps is put into the keyring where {program} looks for it.</source>
        <translation>Das Passwort, das Roampost aufbewahrt, wird in den Schlüsselbund gelegt, wo {program} danach sucht.</translation>
    </message>
    <message>
        <source>The password that was put into the keyring for {program} is still there, under “{label}”: {reason}</source>
        <translation>Das Passwort, das für {program} in den Schlüsselbund gelegt wurde, ist noch dort, unter „{label}“: {reason}</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is not used, so that {host} never gets it.</source>
        <translation>Das Passwort, das {program} für den alten Server aufbewahrt, wird nicht verwendet, damit {host} es nie bekommt.</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is set aside, so that {host} never gets it.</source>
        <translation>Das Passwort, das {program} für den alten Server aufbewahrt, wird beiseitegelegt, damit {host} es nie bekommt.</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is taken out, so that {host} never gets it. Once {program} has been used, you type it again after putting the change back.</source>
        <translation>Das Passwort, das {program} für den alten Server aufbewahrt, wird herausgenommen, damit {host} es nie bekommt. Wurde {program} inzwischen benutzt, geben Sie es nach dem Rückgängigmachen der Änderung neu ein.</translation>
    </message>
    <message>
        <source>The password would have travelled unprotected, so nothing was sent.</source>
        <translation>Das Passwort wäre ungeschützt übertragen worden, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The passwords that Roampost keeps in the keyring</source>
        <translation>Die Passwörter, die Roampost im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>The policy that it fetched from your organisation; it is fetched again</source>
        <translation>Die Richtlinie, die es von Ihrer Organisation abgerufen hat; sie wird wieder abgerufen</translation>
    </message>
    <message>
        <source>The receiving server found that your address&apos;s domain does not allow mail from the server that sent it (SPF, DKIM or DMARC). Send through the server that belongs to your address.</source>
        <translation>Der empfangende Server hat festgestellt, dass die Domain Ihrer Adresse keine E-Mails von dem Server erlaubt, der sie gesendet hat (SPF, DKIM oder DMARC). Senden Sie über den Server, der zu Ihrer Adresse gehört.</translation>
    </message>
    <message>
        <source>The recipient is refused</source>
        <translation>Der Empfänger wird abgelehnt</translation>
    </message>
    <message>
        <source>The recipient&apos;s address does not exist. This is not about your settings: check the address for typing errors or ask the recipient in another way.</source>
        <translation>Die Adresse des Empfängers gibt es nicht. An Ihren Einstellungen liegt es nicht: Prüfen Sie die Adresse auf Tippfehler oder fragen Sie den Empfänger auf anderem Weg.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox does not take this message: it is closed, has moved, or accepts only certain senders. This is not about your settings; ask the recipient in another way.</source>
        <translation>Das Postfach des Empfängers nimmt diese Nachricht nicht an: Es ist geschlossen, umgezogen oder nimmt nur bestimmte Absender an. An Ihren Einstellungen liegt es nicht; fragen Sie den Empfänger auf anderem Weg.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full. This is not about your settings: try later or ask the recipient in another way.</source>
        <translation>Das Postfach des Empfängers ist voll. An Ihren Einstellungen liegt es nicht: Versuchen Sie es später oder fragen Sie den Empfänger auf anderem Weg.</translation>
    </message>
    <message>
        <source>The record {file} of an earlier change is damaged. That change can no longer be undone by Roampost; its copies of the files are in {folder}.</source>
        <translation>Die Aufzeichnung {file} einer früheren Änderung ist beschädigt. Roampost kann diese Änderung nicht mehr rückgängig machen; die Kopien der Dateien liegen in {folder}.</translation>
    </message>
    <message>
        <source>The remedy {wanted} is not one of signing in by POP3 again and again.</source>
        <translation>Die Abhilfe {wanted} ist keine, bei der man sich immer wieder per POP3 anmeldet.</translation>
    </message>
    <message>
        <source>The sender address or its domain does not exist for the server. Check your own address in the mail program.</source>
        <translation>Die Absenderadresse oder ihre Domain gibt es für den Server nicht. Prüfen Sie Ihre eigene Adresse im E-Mail-Programm.</translation>
    </message>
    <message>
        <source>The server accepted the test message to {recipient}; whether it arrived is not known here.</source>
        <translation>Der Server hat die Testnachricht an {recipient} angenommen; ob sie ankam, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The server accepted the test message, yet it has not arrived at {recipient} after {seconds} s.</source>
        <translation>Der Server hat die Testnachricht angenommen, aber nach {seconds} s ist sie nicht bei {recipient} angekommen.</translation>
    </message>
    <message>
        <source>The server accepts this only over an encrypted connection. Switch on STARTTLS (port 587) or TLS (port 465).</source>
        <translation>Der Server nimmt dies nur über eine verschlüsselte Verbindung an. Schalten Sie STARTTLS (Port 587) oder TLS (Port 465) ein.</translation>
    </message>
    <message>
        <source>The server did not answer, or the connection broke. The network you are in may block the port; another port of the same server often works.</source>
        <translation>Der Server hat nicht geantwortet, oder die Verbindung brach ab. Das Netzwerk, in dem Sie sind, blockiert vielleicht den Port; ein anderer Port desselben Servers klappt oft.</translation>
    </message>
    <message>
        <source>The server does not let this sign-in or connection use this sender address. Send with the address that belongs to the server, or through the server that belongs to the address.</source>
        <translation>Der Server lässt bei dieser Anmeldung oder Verbindung diese Absenderadresse nicht zu. Senden Sie mit der Adresse, die zum Server gehört, oder über den Server, der zur Adresse gehört.</translation>
    </message>
    <message>
        <source>The server is asked whether it would take a message there. None is sent.</source>
        <translation>Der Server wird gefragt, ob er eine Nachricht dorthin annehmen würde. Gesendet wird keine.</translation>
    </message>
    <message>
        <source>The server lets in certain listed addresses only.</source>
        <translation>Der Server lässt nur bestimmte eingetragene Adressen zu.</translation>
    </message>
    <message>
        <source>The server lets in its provider’s own network only.</source>
        <translation>Der Server lässt nur das eigene Netzwerk seines Anbieters zu.</translation>
    </message>
    <message>
        <source>The server lets in its provider’s own network or certain listed addresses only; which of the two cannot be told from here.</source>
        <translation>Der Server lässt nur das eigene Netzwerk seines Anbieters oder bestimmte eingetragene Adressen zu; welches von beiden, lässt sich von hier aus nicht sagen.</translation>
    </message>
    <message>
        <source>The server lets you send for some minutes after you have fetched your mail. Fetch your mail, then send again; the mail program can do this by itself each time.</source>
        <translation>Der Server lässt Sie einige Minuten lang senden, nachdem Sie Ihre E-Mails abgerufen haben. Rufen Sie Ihre E-Mails ab und senden Sie dann erneut; das E-Mail-Programm kann das jedes Mal von selbst tun.</translation>
    </message>
    <message>
        <source>The server of your settings, and its other ports for sending, all at once.</source>
        <translation>Der Server Ihrer Einstellungen und seine anderen Ports zum Senden, alle zugleich.</translation>
    </message>
    <message>
        <source>The server offers encryption: does it take the message with it?</source>
        <translation>Der Server bietet Verschlüsselung an: Nimmt er die Nachricht damit an?</translation>
    </message>
    <message>
        <source>The server puts it off for now (it is busy, or it lets unknown senders wait). Send again in some minutes; nothing needs to be changed.</source>
        <translation>Der Server vertröstet vorerst (er ist ausgelastet oder lässt unbekannte Absender warten). Senden Sie in einigen Minuten erneut; es muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>The server refused the sign-in: the user name or password is wrong, or this way of signing in is switched off. It may want an application password or another method.</source>
        <translation>Der Server hat die Anmeldung abgelehnt: Benutzername oder Passwort ist falsch, oder diese Art der Anmeldung ist abgeschaltet. Vielleicht verlangt er ein App-Passwort oder ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>The server said: {reply}</source>
        <translation>Der Server sagte: {reply}</translation>
    </message>
    <message>
        <source>The server serves only certain networks or addresses, and yours here is not among them. Sign in where the provider offers it, use the server of the network you are in, or a VPN.</source>
        <translation>Der Server bedient nur bestimmte Netzwerke oder Adressen, und Ihre hier gehört nicht dazu. Melden Sie sich an, wo der Anbieter das anbietet, oder nutzen Sie den Server des Netzwerks, in dem Sie sind, oder ein VPN.</translation>
    </message>
    <message>
        <source>The server {host} does not answer on port {port}.</source>
        <translation>Der Server {host} antwortet auf Port {port} nicht.</translation>
    </message>
    <message>
        <source>The server’s certificate runs out soon.</source>
        <translation>Das Zertifikat des Servers läuft bald ab.</translation>
    </message>
    <message>
        <source>The server’s own words</source>
        <translation>Die Worte des Servers</translation>
    </message>
    <message>
        <source>The settings are the same to the last byte.</source>
        <translation>Die Einstellungen sind bis aufs letzte Byte dieselben.</translation>
    </message>
    <message>
        <source>The settings could not be written to {file}: {reason}.</source>
        <translation>Die Einstellungen konnten nicht in {file} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The settings file is the old one, to the last byte.</source>
        <translation>Die Einstellungsdatei ist wieder die alte, bis aufs letzte Byte.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read: {reason}.</source>
        <translation>Die Einstellungen in {file} lassen sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The settings of {address} are managed by {manager}; please ask there to have them changed.</source>
        <translation>Die Einstellungen von {address} werden von {manager} verwaltet; bitten Sie dort darum, sie zu ändern.</translation>
    </message>
    <message>
        <source>The settings of {program} could not be read ({where}): {why}</source>
        <translation>Die Einstellungen von {program} konnten nicht gelesen werden ({where}): {why}</translation>
    </message>
    <message>
        <source>The system does not tell when the network changes: {reason}. Open Roampost after you leave it.</source>
        <translation>Das System sagt nicht, wann das Netzwerk wechselt: {reason}. Öffnen Sie Roampost, nachdem Sie es verlassen haben.</translation>
    </message>
    <message>
        <source>The test message arrived at {recipient} within {seconds} s.</source>
        <translation>Die Testnachricht kam innerhalb von {seconds} s bei {recipient} an.</translation>
    </message>
    <message>
        <source>The test message arrived at {recipient}, in the junk folder.</source>
        <translation>Die Testnachricht kam bei {recipient} an, im Spam-Ordner.</translation>
    </message>
    <message>
        <source>The test message is still in the mailbox; you may delete it.</source>
        <translation>Die Testnachricht liegt noch im Postfach; Sie können sie löschen.</translation>
    </message>
    <message>
        <source>The test message to {recipient} is late ({seconds} s).</source>
        <translation>Die Testnachricht an {recipient} verspätet sich ({seconds} s).</translation>
    </message>
    <message>
        <source>The test message to {recipient} was put off.</source>
        <translation>Die Testnachricht an {recipient} wurde aufgeschoben.</translation>
    </message>
    <message>
        <source>The test message to {recipient} was refused.</source>
        <translation>Die Testnachricht an {recipient} wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The test message was taken out of the mailbox again.</source>
        <translation>Die Testnachricht wurde wieder aus dem Postfach genommen.</translation>
    </message>
    <message>
        <source>The way it came:</source>
        <translation>Der Weg, den sie nahm:</translation>
    </message>
    <message>
        <source>The whole program against a small mail world on this computer: a home provider, an office, a hotel, an airport. No real account, keyring or mail program is touched. With -- COMMAND it runs any command in that world.</source>
        <translation>Das ganze Programm in einer kleinen E-Mail-Welt auf diesem Computer: ein Anbieter zu Hause, ein Büro, ein Hotel, ein Flughafen. Kein echtes Konto, kein Schlüsselbund und kein E-Mail-Programm wird berührt. Mit -- BEFEHL führt es einen beliebigen Befehl in dieser Welt aus.</translation>
    </message>
    <message>
        <source>Then it puts back what you changed for here, and goes. Its icon beside the clock opens it again; in the settings you can tell it not to stay.</source>
        <translation>Dann stellt es wieder her, was Sie für hier geändert haben, und geht. Sein Symbol neben der Uhr öffnet es wieder; in den Einstellungen können Sie ihm sagen, dass es nicht bleiben soll.</translation>
    </message>
    <message>
        <source>There are {number} files here; at most {most} are read.</source>
        <translation>Hier sind {number} Dateien; höchstens {most} werden gelesen.</translation>
    </message>
    <message>
        <source>There is a way</source>
        <translation>Es gibt einen Weg</translation>
    </message>
    <message>
        <source>There is no demo within the demo.</source>
        <translation>In der Demo gibt es keine weitere Demo.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. In the terminal: “roampost diagnose”, or “roampost demo” to look around.</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen ließe. Im Terminal: „roampost diagnose“, oder „roampost demo“, um sich umzusehen.</translation>
    </message>
    <message>
        <source>There is no remedy {wanted} here and now. There are: {remedies}</source>
        <translation>Die Abhilfe {wanted} gibt es hier und jetzt nicht. Es gibt: {remedies}</translation>
    </message>
    <message>
        <source>There is no room left on the disk to write {path}, so nothing was changed.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr, um {path} zu schreiben, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is nothing here that Roampost can change for this account.</source>
        <translation>Für dieses Konto gibt es hier nichts, was Roampost ändern kann.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>There is nothing to explain: the text is empty.</source>
        <translation>Es gibt nichts zu erklären: Der Text ist leer.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>These accounts share that password and lose it too: {names}.</source>
        <translation>Diese Konten teilen sich dieses Passwort und verlieren es ebenfalls: {names}.</translation>
    </message>
    <message>
        <source>This account hands its mail to a command, not to a server; Roampost does not run it.</source>
        <translation>Dieses Konto übergibt seine E-Mails an einen Befehl, nicht an einen Server; Roampost führt ihn nicht aus.</translation>
    </message>
    <message>
        <source>This account is managed by {who}.</source>
        <translation>Dieses Konto wird von {who} verwaltet.</translation>
    </message>
    <message>
        <source>This account is used on a web page only; there is nothing to set in a mail program.</source>
        <translation>Dieses Konto wird nur auf einer Webseite benutzt; in einem E-Mail-Programm ist nichts einzustellen.</translation>
    </message>
    <message>
        <source>This account signs in through the browser, which Roampost cannot do for it.</source>
        <translation>Dieses Konto meldet sich über den Browser an; das kann Roampost nicht für das Konto tun.</translation>
    </message>
    <message>
        <source>This cannot be read: {reason}. Every user must be able to read it (chmod a+rX).</source>
        <translation>Das lässt sich nicht lesen: {reason}. Alle Benutzer müssen es lesen können (chmod a+rX).</translation>
    </message>
    <message>
        <source>This cannot be undone. Nothing is forgotten yet.</source>
        <translation>Das lässt sich nicht rückgängig machen. Noch ist nichts vergessen.</translation>
    </message>
    <message>
        <source>This changes sending for {account} too.</source>
        <translation>Das ändert auch das Senden für {account}.</translation>
    </message>
    <message>
        <source>This changes the way of all mail that this computer sends with {program}.</source>
        <translation>Das ändert den Weg aller E-Mails, die dieser Computer mit {program} sendet.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Dieser Computer ist mit keinem Netzwerk verbunden.</translation>
    </message>
    <message>
        <source>This could not be tried just now, so nothing is begun. Keep the password first: roampost password set --for incoming --account {account}</source>
        <translation>Das konnte gerade nicht versucht werden, deshalb wird nichts begonnen. Bewahren Sie zuerst das Passwort auf: roampost password set --for incoming --account {account}</translation>
    </message>
    <message>
        <source>This could not be tried just now, so nothing was changed. Keep the password first: roampost password set --account {account}</source>
        <translation>Das ließ sich gerade nicht ausprobieren, daher wurde nichts geändert. Bewahren Sie zuerst das Passwort auf: roampost password set --account {account}</translation>
    </message>
    <message>
        <source>This is another network: Roampost signs in no more.</source>
        <translation>Das ist ein anderes Netzwerk: Roampost meldet sich nicht mehr an.</translation>
    </message>
    <message>
        <source>This is inferred from what was seen, not proven.</source>
        <translation>Das ist aus dem Gesehenen geschlossen, nicht bewiesen.</translation>
    </message>
    <message>
        <source>This is missing: {what}</source>
        <translation>Es fehlt: {what}</translation>
    </message>
    <message>
        <source>This is nested too deeply for a policy.</source>
        <translation>Für eine Richtlinie ist das zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This is no error report: it is a message, an automatic answer or a notice.</source>
        <translation>Das ist keine Fehlermeldung: Es ist eine Nachricht, eine automatische Antwort oder ein Hinweis.</translation>
    </message>
    <message>
        <source>This is no property list that can be read.</source>
        <translation>Das ist keine lesbare Eigenschaftsliste (plist).</translation>
    </message>
    <message>
        <source>This is not JSON: {found} stands where {wanted} should be.</source>
        <translation>Das ist kein JSON: Hier steht {found}, wo {wanted} stehen müsste.</translation>
    </message>
    <message>
        <source>This is not UTF-8; save the file in that encoding.</source>
        <translation>Das ist kein UTF-8; speichern Sie die Datei in dieser Kodierung.</translation>
    </message>
    <message>
        <source>This is not known here: {what}</source>
        <translation>Das ist hier nicht bekannt: {what}</translation>
    </message>
    <message>
        <source>This is set by your organisation.</source>
        <translation>Das ist von Ihrer Organisation festgelegt.</translation>
    </message>
    <message>
        <source>This line is not a JSON object with “text” or “message_base64”, or it is too long.</source>
        <translation>Diese Zeile ist kein JSON-Objekt mit „text“ oder „message_base64“, oder sie ist zu lang.</translation>
    </message>
    <message>
        <source>This message was never sent, and is lost with it: {file}</source>
        <translation>Diese Nachricht wurde nie gesendet und geht mit verloren: {file}</translation>
    </message>
    <message>
        <source>This message was never sent, and stays: {file}</source>
        <translation>Diese Nachricht wurde nie gesendet und bleibt: {file}</translation>
    </message>
    <message>
        <source>This message was sent by Roampost, at its user&apos;s wish, to see whether mail arrives. It needs no answer and may be deleted.</source>
        <translation>Diese Nachricht wurde von Roampost auf Wunsch seines Benutzers gesendet, um zu sehen, ob E-Mails ankommen. Sie braucht keine Antwort und kann gelöscht werden.</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Dieses Netzwerk</translation>
    </message>
    <message>
        <source>This network calls itself {name}.</source>
        <translation>Dieses Netzwerk nennt sich {name}.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}.</source>
        <translation>Dieses Netzwerk lässt E-Mail-Programme {host} auf Port {port} nicht erreichen.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}: the device {device} on the way turns them away.</source>
        <translation>Dieses Netzwerk lässt E-Mail-Programme {host} auf Port {port} nicht erreichen: Das Gerät {device} unterwegs weist sie ab.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}: what is sent there vanishes at the device {device}, or right behind it.</source>
        <translation>Dieses Netzwerk lässt E-Mail-Programme {host} auf Port {port} nicht erreichen: Was dorthin gesendet wird, verschwindet beim Gerät {device} oder gleich dahinter.</translation>
    </message>
    <message>
        <source>This network speaks IPv6 alone, and your mail program is told the IPv4 address {host}. The server answers; it must be set by its name instead of the number.</source>
        <translation>Dieses Netzwerk spricht nur IPv6, und in Ihrem E-Mail-Programm steht die IPv4-Adresse {host}. Der Server antwortet; er muss mit seinem Namen statt mit der Nummer eingetragen werden.</translation>
    </message>
    <message>
        <source>This network wants you to sign in on its web page before it lets anything through.</source>
        <translation>Dieses Netzwerk verlangt, dass Sie sich auf seiner Webseite anmelden, bevor es etwas durchlässt.</translation>
    </message>
    <message>
        <source>This network&apos;s name server gives {host} the private address {address}, and who answers there cannot prove to be {host}; no password was sent there.</source>
        <translation>Der Nameserver dieses Netzwerks gibt {host} die private Adresse {address}, und wer dort antwortet, kann sich nicht als {host} ausweisen; es wurde kein Passwort dorthin gesendet.</translation>
    </message>
    <message>
        <source>This network&apos;s name server leads every name to {address}, {host} among them; no password was sent there.</source>
        <translation>Der Nameserver dieses Netzwerks lenkt jeden Namen zu {address}, auch {host}; es wurde kein Passwort dorthin gesendet.</translation>
    </message>
    <message>
        <source>This password is longer than the {limit} characters that the Windows keyring can keep. Nothing was kept; Roampost will ask for it every time.</source>
        <translation>Dieses Passwort ist länger als die {limit} Zeichen, die der Windows-Schlüsselbund aufbewahren kann. Es wurde nichts aufbewahrt; Roampost fragt jedes Mal danach.</translation>
    </message>
    <message>
        <source>This server takes the password without encryption only: anybody on this network could read it. Send it all the same?</source>
        <translation>Dieser Server nimmt das Passwort nur ohne Verschlüsselung an: Jeder in diesem Netzwerk könnte es mitlesen. Trotzdem senden?</translation>
    </message>
    <message>
        <source>This shows whether mail really arrives. Exactly this message is sent, with a mark by which it is found again, once, and only when you press the button.</source>
        <translation>Das zeigt, ob E-Mails wirklich ankommen. Genau diese Nachricht wird gesendet, mit einem Kennzeichen, an dem sie wiedergefunden wird, einmal und nur, wenn Sie die Schaltfläche drücken.</translation>
    </message>
    <message>
        <source>This text does not end on its line, or holds a sign that must be escaped; close it with a double quote, and double each backslash.</source>
        <translation>Dieser Text endet nicht in seiner Zeile oder enthält ein Zeichen, das maskiert werden muss; schließen Sie ihn mit einem doppelten Anführungszeichen ab und verdoppeln Sie jeden umgekehrten Schrägstrich.</translation>
    </message>
    <message>
        <source>This text does not say clearly why the message was not sent. A diagnosis of the account may.</source>
        <translation>Dieser Text sagt nicht deutlich, warum die Nachricht nicht gesendet wurde. Eine Diagnose des Kontos sagt es vielleicht.</translation>
    </message>
    <message>
        <source>This text holds half a character; both halves must be there.</source>
        <translation>Dieser Text enthält ein halbes Zeichen; beide Hälften müssen da sein.</translation>
    </message>
    <message>
        <source>This version reads these keys and does nothing with them yet: {keys}</source>
        <translation>Diese Version liest diese Schlüssel und tut noch nichts damit: {keys}</translation>
    </message>
    <message>
        <source>This way out cannot be carried out by Roampost.</source>
        <translation>Diesen Ausweg kann Roampost nicht ausführen.</translation>
    </message>
    <message>
        <source>This will change in {program}</source>
        <translation>Das ändert sich in {program}</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Thunderbird did not take the change while it is open. Close it, and try again.</source>
        <translation>Thunderbird hat die Änderung nicht angenommen, während es geöffnet ist. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Thunderbird does not find Roampost by {path} any more.</source>
        <translation>Thunderbird findet Roampost nicht mehr über {path}.</translation>
    </message>
    <message>
        <source>Thunderbird starts this program by itself, once it was told where it is: {command}</source>
        <translation>Thunderbird startet dieses Programm von selbst, sobald ihm gesagt wurde, wo es ist: {command}</translation>
    </message>
    <message>
        <source>Thunderbird will find Roampost by {path}.</source>
        <translation>Thunderbird wird Roampost über {path} finden.</translation>
    </message>
    <message>
        <source>To do it in {program}:</source>
        <translation>So geht es in {program}:</translation>
    </message>
    <message>
        <source>To have it done, as long as you are here:</source>
        <translation>Um es erledigen zu lassen, solange Sie hier sind:</translation>
    </message>
    <message>
        <source>To have it done:</source>
        <translation>So lassen Sie es erledigen:</translation>
    </message>
    <message>
        <source>To put everything back as it was:</source>
        <translation>So stellen Sie alles wieder her, wie es war:</translation>
    </message>
    <message>
        <source>To see whether it arrives, with one test message:</source>
        <translation>So sehen Sie mit einer Testnachricht, ob sie ankommt:</translation>
    </message>
    <message>
        <source>Too many messages or recipients in a short time, says the server. Wait and send again, to fewer recipients.</source>
        <translation>Zu viele Nachrichten oder Empfänger in kurzer Zeit, sagt der Server. Warten Sie und senden Sie erneut, an weniger Empfänger.</translation>
    </message>
    <message>
        <source>Took it back, nothing was sent</source>
        <translation>Zurückgenommen, es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Tried just now for a message to {recipient}; nothing was sent.</source>
        <translation>Gerade für eine Nachricht an {recipient} ausprobiert; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Tried just now: it works.</source>
        <translation>Gerade ausprobiert: Es klappt.</translation>
    </message>
    <message>
        <source>Tried just now: this server takes your mail.</source>
        <translation>Gerade ausprobiert: Dieser Server nimmt Ihre E-Mails an.</translation>
    </message>
    <message>
        <source>Tried just now; nothing was sent.</source>
        <translation>Gerade ausprobiert; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Trying whether this works…</source>
        <translation>Es wird ausprobiert, ob das klappt…</translation>
    </message>
    <message>
        <source>Trying {host} on port {port}</source>
        <translation>{host} wird auf Port {port} ausprobiert</translation>
    </message>
    <message>
        <source>Under “{tab}”, write {port} beside “{field}” and choose “{choice}” for “{encryption}”.</source>
        <translation>Geben Sie unter „{tab}“ neben „{field}“ {port} ein und wählen Sie „{choice}“ für „{encryption}“.</translation>
    </message>
    <message>
        <source>Use another network</source>
        <translation>Anderes Netzwerk nutzen</translation>
    </message>
    <message>
        <source>Use another network, for example your phone&apos;s hotspot.</source>
        <translation>Nutzen Sie ein anderes Netzwerk, zum Beispiel den Hotspot Ihres Telefons.</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Anderen Port nutzen</translation>
    </message>
    <message>
        <source>Use port {port} instead</source>
        <translation>Stattdessen Port {port} nutzen</translation>
    </message>
    <message>
        <source>Use your VPN</source>
        <translation>Ihr VPN nutzen</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Wait a while</source>
        <translation>Eine Weile warten</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>Warten Sie eine Weile und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Wait and try later</source>
        <translation>Warten und später versuchen</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Waited for the greeting</source>
        <translation>Auf die Begrüßung gewartet</translation>
    </message>
    <message>
        <source>Wants you to sign in first</source>
        <translation>Verlangt zuerst eine Anmeldung</translation>
    </message>
    <message>
        <source>Watching the network.</source>
        <translation>Das Netzwerk wird beobachtet.</translation>
    </message>
    <message>
        <source>Ways that your organisation does not allow:</source>
        <translation>Wege, die Ihre Organisation nicht erlaubt:</translation>
    </message>
    <message>
        <source>Webmail only</source>
        <translation>Nur Webmail</translation>
    </message>
    <message>
        <source>What @{domain} asks others to do with mail sent through {host} (DMARC) could not be found out from here.</source>
        <translation>Was nach dem Wunsch von @{domain} mit E-Mails geschehen soll, die über {host} gesendet werden (DMARC), ließ sich von hier aus nicht herausfinden.</translation>
    </message>
    <message>
        <source>What changes for {address}: {before} becomes {after}.</source>
        <translation>Das ändert sich für {address}: Aus {before} wird {after}.</translation>
    </message>
    <message>
        <source>What is being changed could not be written down in {folder}: {reason}.</source>
        <translation>Was geändert wird, konnte nicht in {folder} festgehalten werden: {reason}.</translation>
    </message>
    <message>
        <source>What is in the way could not be found out from here.</source>
        <translation>Was im Weg ist, ließ sich von hier aus nicht herausfinden.</translation>
    </message>
    <message>
        <source>What is in the way is still being found out; but here is something that works.</source>
        <translation>Was im Weg ist, wird noch herausgefunden; aber hier ist etwas, das klappt.</translation>
    </message>
    <message>
        <source>What is sent to {host} does not go through your VPN.</source>
        <translation>Was an {host} gesendet wird, geht nicht durch Ihr VPN.</translation>
    </message>
    <message>
        <source>What is sent to {host} goes through a VPN.</source>
        <translation>Was an {host} gesendet wird, geht durch ein VPN.</translation>
    </message>
    <message>
        <source>What it learned of networks and servers, and of earlier log-ins and proofs</source>
        <translation>Was es über Netzwerke und Server gelernt hat, und über frühere Anmeldungen und Nachweise</translation>
    </message>
    <message>
        <source>What it took: rounds of questions {rounds}, mail transactions {transactions}, log-ins {logins}; no message was sent.</source>
        <translation>Was es gebraucht hat: Fragerunden {rounds}, E-Mail-Vorgänge {transactions}, Anmeldungen {logins}; es wurde keine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>What was changed for the network that you left has been put back.</source>
        <translation>Was für das Netzwerk geändert wurde, das Sie verlassen haben, ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>What you can do:</source>
        <translation>Was Sie tun können:</translation>
    </message>
    <message>
        <source>What your organisation has set on this computer</source>
        <translation>Was Ihre Organisation auf diesem Computer festgelegt hat</translation>
    </message>
    <message>
        <source>Whether Roampost starts at log-in cannot be settled: {reason}.</source>
        <translation>Ob Roampost bei der Anmeldung startet, lässt sich nicht festlegen: {reason}.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told without a recipient outside {provider}.</source>
        <translation>Ob es auch anderswo klappt, lässt sich ohne einen Empfänger außerhalb von {provider} nicht sagen.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told: no password is at hand to try the log-in with.</source>
        <translation>Ob es auch anderswo klappt, lässt sich nicht sagen: Es liegt kein Passwort vor, um die Anmeldung auszuprobieren.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told: your mail program signs in through the browser, which is not tried here.</source>
        <translation>Ob es auch anderswo klappt, lässt sich nicht sagen: Ihr E-Mail-Programm meldet sich über den Browser an, und das wird hier nicht ausprobiert.</translation>
    </message>
    <message>
        <source>Whether it will work elsewhere cannot be told from here.</source>
        <translation>Ob es anderswo klappt, lässt sich von hier aus nicht sagen.</translation>
    </message>
    <message>
        <source>Whether mail goes out from here is not known yet.</source>
        <translation>Ob von hier Post hinausgeht, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether messages sent this way arrive cannot be told.</source>
        <translation>Ob so gesendete Nachrichten ankommen, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Whether {host} may send for @{domain} (SPF) could not be found out from here.</source>
        <translation>Ob {host} für @{domain} senden darf (SPF), ließ sich von hier aus nicht herausfinden.</translation>
    </message>
    <message>
        <source>Which account does not send?</source>
        <translation>Welches Konto sendet nicht?</translation>
    </message>
    <message>
        <source>Which program takes the message? Say it like this: roampost send-via -- msmtp -t</source>
        <translation>Welches Programm nimmt die Nachricht entgegen? Geben Sie es so an: roampost send-via -- msmtp -t</translation>
    </message>
    <message>
        <source>Who answers here: the server itself, or something nearer on the way?</source>
        <translation>Wer antwortet hier: der Server selbst oder etwas, das näher auf dem Weg liegt?</translation>
    </message>
    <message>
        <source>Whoever runs this server could read what you send through it.</source>
        <translation>Wer diesen Server betreibt, könnte lesen, was Sie darüber senden.</translation>
    </message>
    <message>
        <source>Whom did you want to write to?</source>
        <translation>An wen wollten Sie schreiben?</translation>
    </message>
    <message>
        <source>Whom were you writing to?</source>
        <translation>An wen wollten Sie schreiben?</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Warum:</translation>
    </message>
    <message>
        <source>Wired network</source>
        <translation>Kabelnetzwerk</translation>
    </message>
    <message>
        <source>With -v you get a text to send.</source>
        <translation>Mit -v bekommen Sie einen Text zum Verschicken.</translation>
    </message>
    <message>
        <source>With the settings as they are, your password travels unprotected.</source>
        <translation>Mit den jetzigen Einstellungen wird Ihr Passwort ungeschützt übertragen.</translation>
    </message>
    <message>
        <source>Without the password it cannot be told whether {host} lets you send from here.</source>
        <translation>Ohne das Passwort lässt sich nicht sagen, ob {host} Sie von hier aus senden lässt.</translation>
    </message>
    <message>
        <source>Working out what has to change…</source>
        <translation>Es wird ermittelt, was sich ändern muss…</translation>
    </message>
    <message>
        <source>Working out what would be sent…</source>
        <translation>Es wird ermittelt, was gesendet würde…</translation>
    </message>
    <message>
        <source>Works here, but not everywhere</source>
        <translation>Klappt hier, aber nicht überall</translation>
    </message>
    <message>
        <source>Works here; elsewhere is not clear yet</source>
        <translation>Klappt hier; anderswo ist noch nicht klar</translation>
    </message>
    <message>
        <source>Write from your provider’s web page</source>
        <translation>Auf der Webseite Ihres Anbieters schreiben</translation>
    </message>
    <message>
        <source>Write there, in place of the line that begins alike: {line}</source>
        <translation>Schreiben Sie dort, anstelle der Zeile, die gleich beginnt: {line}</translation>
    </message>
    <message>
        <source>Write {host} as the outgoing server and {port} as its port.</source>
        <translation>Geben Sie {host} als Postausgangsserver und {port} als dessen Port ein.</translation>
    </message>
    <message>
        <source>Written to {file}. Names and addresses are replaced; read it through before you hand it on.</source>
        <translation>In {file} geschrieben. Namen und Adressen sind ersetzt; lesen Sie es durch, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>You are away from {provider}&apos;s network already, and signed in to {host} on port {port} just now.</source>
        <translation>Sie sind bereits außerhalb des Netzwerks von {provider}, und die Anmeldung bei {host} auf Port {port} hat gerade geklappt.</translation>
    </message>
    <message>
        <source>You are away from {provider}&apos;s network already: this is what to expect elsewhere too.</source>
        <translation>Sie sind bereits außerhalb des Netzwerks von {provider}: Das ist auch anderswo zu erwarten.</translation>
    </message>
    <message>
        <source>You can send your own message now.</source>
        <translation>Jetzt können Sie Ihre eigene Nachricht senden.</translation>
    </message>
    <message>
        <source>Your address {address} belongs to {name}.</source>
        <translation>Ihre Adresse {address} gehört zu {name}.</translation>
    </message>
    <message>
        <source>Your address {address} calls itself {name}, but that name leads elsewhere.</source>
        <translation>Ihre Adresse {address} nennt sich {name}, aber dieser Name führt anderswohin.</translation>
    </message>
    <message>
        <source>Your address&apos;s name ends in {suffix}, as it did where {host} took your mail without a sign-in.</source>
        <translation>Der Name Ihrer Adresse endet auf {suffix}, wie dort, wo {host} Ihre E-Mails ohne Anmeldung annahm.</translation>
    </message>
    <message>
        <source>Your mail program cannot do this by itself. Roampost can: it signs in to {server} as {address} again and again, for as long as you are on this network.</source>
        <translation>Ihr Mailprogramm kann das nicht selbst. Roampost kann es: Es meldet sich immer wieder bei {server} als {address} an, solange Sie in diesem Netzwerk sind.</translation>
    </message>
    <message>
        <source>Your mail programs, with their settings and their own passwords</source>
        <translation>Ihre Mailprogramme, mit ihren Einstellungen und eigenen Passwörtern</translation>
    </message>
    <message>
        <source>Your messages go out, but may be overlooked. Tell the people you write to, to look into junk too.</source>
        <translation>Ihre Nachrichten gehen hinaus, könnten aber übersehen werden. Sagen Sie den Leuten, denen Sie schreiben, dass sie auch im Spam nachsehen sollen.</translation>
    </message>
    <message>
        <source>Your organisation does not allow sending through other operators&apos; servers such as {host}.</source>
        <translation>Ihre Organisation erlaubt nicht, über Server anderer Betreiber wie {host} zu senden.</translation>
    </message>
    <message>
        <source>Your organisation does not allow sending through {host} without encryption.</source>
        <translation>Ihre Organisation erlaubt nicht, ohne Verschlüsselung über {host} zu senden.</translation>
    </message>
    <message>
        <source>Your organisation does not allow signing in to {host} without encryption.</source>
        <translation>Ihre Organisation erlaubt nicht, sich ohne Verschlüsselung bei {host} anzumelden.</translation>
    </message>
    <message>
        <source>Your organisation does not let this be changed without asking ({kind}), so --yes does not count.</source>
        <translation>Ihre Organisation lässt nicht zu, dass dies ohne Rückfrage geändert wird ({kind}), daher zählt --yes nicht.</translation>
    </message>
    <message>
        <source>Your organisation forbids sending through {host}.</source>
        <translation>Ihre Organisation verbietet, über {host} zu senden.</translation>
    </message>
    <message>
        <source>Your organisation says:</source>
        <translation>Ihre Organisation sagt:</translation>
    </message>
    <message>
        <source>Your organisation says: {text}</source>
        <translation>Ihre Organisation sagt: {text}</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy in {where} has a fault, so what it forbids is not known for certain: nothing is changed until that is put right. “roampost policy show” says what is wrong.</source>
        <translation>Die Richtlinie Ihrer Organisation in {where} hat einen Fehler, daher ist nicht sicher bekannt, was sie verbietet: Bis das behoben ist, wird nichts geändert. „roampost policy show“ sagt, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Your organisation’s client id for this sign-in: {client}</source>
        <translation>Die Client-ID Ihrer Organisation für diese Anmeldung: {client}</translation>
    </message>
    <message>
        <source>Your organisation’s client id for this sign-in: {client} (at {issuer})</source>
        <translation>Die Client-ID Ihrer Organisation für diese Anmeldung: {client} (bei {issuer})</translation>
    </message>
    <message>
        <source>Your organisation’s helpdesk: {ways}</source>
        <translation>Der Helpdesk Ihrer Organisation: {ways}</translation>
    </message>
    <message>
        <source>Your organisation’s helpdesk: {ways}. {text}</source>
        <translation>Der Helpdesk Ihrer Organisation: {ways}. {text}</translation>
    </message>
    <message>
        <source>Your password for {address}</source>
        <translation>Ihr Passwort für {address}</translation>
    </message>
    <message>
        <source>Your password would travel unprotected: others on this network could read it.</source>
        <translation>Ihr Passwort würde ungeschützt übertragen: Andere in diesem Netzwerk könnten es mitlesen.</translation>
    </message>
    <message>
        <source>Your provider has no way in from here: does this network, or another account, have a server?</source>
        <translation>Ihr Anbieter hat von hier aus keinen Zugang: Hat dieses Netzwerk oder ein anderes Konto einen Server?</translation>
    </message>
    <message>
        <source>Your server can only be reached on port 25, which many networks block.</source>
        <translation>Ihr Server ist nur über Port 25 erreichbar, den viele Netzwerke blockieren.</translation>
    </message>
    <message>
        <source>Your server takes your mail only because of where you are now; elsewhere it will not.</source>
        <translation>Ihr Server nimmt Ihre E-Mails nur wegen des Ortes an, an dem Sie gerade sind; anderswo wird er es nicht tun.</translation>
    </message>
    <message>
        <source>Your settings work; {host} refuses the address {recipient} itself.</source>
        <translation>Ihre Einstellungen sind in Ordnung; {host} lehnt die Adresse {recipient} selbst ab.</translation>
    </message>
    <message>
        <source>Your traffic goes through a VPN.</source>
        <translation>Ihr Datenverkehr geht durch ein VPN.</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a comma or a closing brace</source>
        <translation>ein Komma oder eine schließende geschweifte Klammer</translation>
    </message>
    <message>
        <source>a comma or a closing bracket</source>
        <translation>ein Komma oder eine schließende eckige Klammer</translation>
    </message>
    <message>
        <source>a domain such as example.org, in ASCII form (xn--…)</source>
        <translation>eine Domain wie example.org, in ASCII-Form (xn--…)</translation>
    </message>
    <message>
        <source>a host name such as smtp.example.org, all of a domain such as *.example.org, or an IP address</source>
        <translation>ein Servername wie smtp.example.org, eine ganze Domain wie *.example.org oder eine IP-Adresse</translation>
    </message>
    <message>
        <source>a host name such as smtp.example.org, in ASCII form (xn--…)</source>
        <translation>ein Servername wie smtp.example.org, in ASCII-Form (xn--…)</translation>
    </message>
    <message>
        <source>a key in double quotes</source>
        <translation>ein Schlüssel in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>a language code such as en, it or pt-BR</source>
        <translation>ein Sprachcode wie en, it oder pt-BR</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>eine Liste in eckigen Klammern</translation>
    </message>
    <message>
        <source>a new file for it: a ZIP, or JSON where its name ends in .json</source>
        <translation>eine neue Datei dafür: ein ZIP oder JSON, wenn ihr Name auf .json endet</translation>
    </message>
    <message>
        <source>a piece of what a server says: two letters or digits in a row at least</source>
        <translation>ein Stück dessen, was ein Server sagt: mindestens zwei Buchstaben oder Ziffern hintereinander</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>eine Richtlinie</translation>
    </message>
    <message>
        <source>a quote in line {number} is not closed</source>
        <translation>ein Anführungszeichen in Zeile {number} ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a quote of server {number} is not closed</source>
        <translation>ein Anführungszeichen von Server {number} ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a telephone number such as +39 02 1234567</source>
        <translation>eine Telefonnummer wie +39 02 1234567</translation>
    </message>
    <message>
        <source>a text in double quotes</source>
        <translation>ein Text in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>a text of at most 2000 characters, without control characters</source>
        <translation>ein Text von höchstens 2000 Zeichen, ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>an Ed25519 public key: 32 octets in Base64</source>
        <translation>ein öffentlicher Ed25519-Schlüssel: 32 Bytes in Base64</translation>
    </message>
    <message>
        <source>an address that begins with http://</source>
        <translation>eine Adresse, die mit http:// beginnt</translation>
    </message>
    <message>
        <source>an address that begins with https://</source>
        <translation>eine Adresse, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>an address that begins with https:// and ends with a slash</source>
        <translation>eine Adresse, die mit https:// beginnt und mit einem Schrägstrich endet</translation>
    </message>
    <message>
        <source>an address, or PROGRAM/PROFILE/ADDRESS</source>
        <translation>eine Adresse oder PROGRAMM/PROFIL/ADRESSE</translation>
    </message>
    <message>
        <source>an e-mail address such as name@example.org</source>
        <translation>eine E-Mail-Adresse wie name@example.org</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>answer as one JSON document</source>
        <translation>als ein einziges JSON-Dokument antworten</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>hat geantwortet</translation>
    </message>
    <message>
        <source>answered nonsense</source>
        <translation>hat Unsinn geantwortet</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>answers in the server’s place</source>
        <translation>antwortet anstelle des Servers</translation>
    </message>
    <message>
        <source>answers without offering a sign-in</source>
        <translation>antwortet, ohne eine Anmeldung anzubieten</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>ask whether sending will work away from here</source>
        <translation>fragen, ob das Senden auch anderswo klappt</translation>
    </message>
    <message>
        <source>asks you to wait</source>
        <translation>bittet Sie zu warten</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>wird ausprobiert</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>blocks the port</source>
        <translation>blockiert den Port</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>cannot prove who it is</source>
        <translation>kann sich nicht ausweisen</translation>
    </message>
    <message>
        <source>certificate for another name</source>
        <translation>Zertifikat für einen anderen Namen</translation>
    </message>
    <message>
        <source>certificate from nobody known</source>
        <translation>Zertifikat von unbekannter Stelle</translation>
    </message>
    <message>
        <source>certificate has run out</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>change nothing; sign in by POP3 again and again, for a mail program that cannot, until Ctrl-C or until this network is left</source>
        <translation>nichts ändern; immer wieder per POP3 anmelden, für ein Mailprogramm, das es nicht kann, bis Strg-C oder bis dieses Netzwerk verlassen wird</translation>
    </message>
    <message>
        <source>change the mail program&apos;s settings so that sending works; undo puts them back</source>
        <translation>die Einstellungen des E-Mail-Programms ändern, damit das Senden klappt; undo macht es rückgängig</translation>
    </message>
    <message>
        <source>change what works here and will not away from here</source>
        <translation>ändern, was hier klappt und anderswo nicht</translation>
    </message>
    <message>
        <source>change without asking</source>
        <translation>ohne Rückfrage ändern</translation>
    </message>
    <message>
        <source>check an IT policy file; show what is in force</source>
        <translation>eine IT-Richtliniendatei prüfen; anzeigen, was gilt</translation>
    </message>
    <message>
        <source>checked nothing</source>
        <translation>hat nichts geprüft</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connected to {ip}</source>
        <translation>verbunden mit {ip}</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>done, and sending was still refused</source>
        <translation>erledigt, und das Senden wurde trotzdem abgelehnt</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>encrypted (STARTTLS)</source>
        <translation>verschlüsselt (STARTTLS)</translation>
    </message>
    <message>
        <source>encrypted (TLS)</source>
        <translation>verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>encrypted, certificate checked</source>
        <translation>verschlüsselt, Zertifikat geprüft</translation>
    </message>
    <message>
        <source>encrypted, certificate not checked</source>
        <translation>verschlüsselt, Zertifikat nicht geprüft</translation>
    </message>
    <message>
        <source>encrypted, certificate of {subject} checked</source>
        <translation>verschlüsselt, Zertifikat von {subject} geprüft</translation>
    </message>
    <message>
        <source>encryption could not be agreed on</source>
        <translation>keine Einigung auf eine Verschlüsselung</translation>
    </message>
    <message>
        <source>ended on the way</source>
        <translation>endete unterwegs</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>fetches mail first</source>
        <translation>ruft zuerst E-Mails ab</translation>
    </message>
    <message>
        <source>find out why sending fails here and what works; sends no message</source>
        <translation>herausfinden, warum das Senden hier scheitert und was klappt; sendet keine Nachricht</translation>
    </message>
    <message>
        <source>for sending (the default) or for fetching mail</source>
        <translation>zum Senden (Standard) oder zum Abrufen von E-Mails</translation>
    </message>
    <message>
        <source>forbidden by the network</source>
        <translation>vom Netzwerk verboten</translation>
    </message>
    <message>
        <source>forget messages as well that were never sent</source>
        <translation>auch Nachrichten vergessen, die nie gesendet wurden</translation>
    </message>
    <message>
        <source>forget what Roampost knows and keeps</source>
        <translation>vergessen, was Roampost weiß und aufbewahrt</translation>
    </message>
    <message>
        <source>forget without asking</source>
        <translation>ohne Rückfrage vergessen</translation>
    </message>
    <message>
        <source>hand a message on to msmtp or sendmail, and help when it is refused</source>
        <translation>eine Nachricht an msmtp oder sendmail weitergeben und helfen, wenn sie abgelehnt wird</translation>
    </message>
    <message>
        <source>hands mail to the command {command}</source>
        <translation>übergibt E-Mails an den Befehl {command}</translation>
    </message>
    <message>
        <source>has locked the account</source>
        <translation>hat das Konto gesperrt</translation>
    </message>
    <message>
        <source>how long to look for it (60)</source>
        <translation>wie lange danach gesucht wird (60)</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>hat die Verbindung beendet</translation>
    </message>
    <message>
        <source>in the mailbox of {mailbox}, for {seconds} seconds at most</source>
        <translation>im Postfach {mailbox}, höchstens {seconds} Sekunden lang</translation>
    </message>
    <message>
        <source>intercepted</source>
        <translation>abgefangen</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>wird abgelehnt</translation>
    </message>
    <message>
        <source>it had been accepted, and did not arrive</source>
        <translation>sie war angenommen worden und kam nicht an</translation>
    </message>
    <message>
        <source>it holds a password of an older release. Please start {program} once, then try again</source>
        <translation>darin ist ein Passwort einer älteren Version. Bitte starten Sie {program} einmal und versuchen Sie es dann erneut</translation>
    </message>
    <message>
        <source>it names no sender by a line “set from = …”</source>
        <translation>darin nennt keine Zeile „set from = …“ einen Absender</translation>
    </message>
    <message>
        <source>its name is not found</source>
        <translation>sein Name ist nicht zu finden</translation>
    </message>
    <message>
        <source>keep or forget a password in the system&apos;s keyring</source>
        <translation>ein Passwort im Schlüsselbund des Systems aufbewahren oder vergessen</translation>
    </message>
    <message>
        <source>leave the message in the mailbox</source>
        <translation>die Nachricht im Postfach lassen</translation>
    </message>
    <message>
        <source>letters, digits and signs without spaces, 200 at most</source>
        <translation>Buchstaben, Ziffern und Zeichen ohne Leerzeichen, höchstens 200</translation>
    </message>
    <message>
        <source>line {number} begins or ends a block out of place</source>
        <translation>Zeile {number} beginnt oder beendet einen Block an der falschen Stelle</translation>
    </message>
    <message>
        <source>line {number} is neither section nor key</source>
        <translation>Zeile {number} ist weder Abschnitt noch Eintrag</translation>
    </message>
    <message>
        <source>line {number} is no preference</source>
        <translation>Zeile {number} ist keine Einstellung</translation>
    </message>
    <message>
        <source>line {number} is not a server, a log-in name and a password</source>
        <translation>Zeile {number} ist kein Server mit Anmeldename und Passwort</translation>
    </message>
    <message>
        <source>line {number} stands before the first account</source>
        <translation>Zeile {number} steht vor dem ersten Konto</translation>
    </message>
    <message>
        <source>line {number} takes in its own file</source>
        <translation>Zeile {number} bindet die eigene Datei ein</translation>
    </message>
    <message>
        <source>list the sending accounts of your mail programs</source>
        <translation>die sendenden Konten Ihrer E-Mail-Programme auflisten</translation>
    </message>
    <message>
        <source>look ahead on networks where traffic costs too</source>
        <translation>auch in Netzwerken vorausschauen, in denen Datenverkehr kostet</translation>
    </message>
    <message>
        <source>macOS does not let Roampost talk to {host}, which is on this local network. Allow it in System Settings, Privacy &amp; Security, Local Network, then look again.</source>
        <translation>macOS lässt Roampost nicht mit {host} sprechen, das in diesem lokalen Netzwerk liegt. Erlauben Sie es in den Systemeinstellungen unter „Datenschutz &amp; Sicherheit“ &gt; „Lokales Netzwerk“ und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>mail does not arrive</source>
        <translation>E-Mails kommen nicht an</translation>
    </message>
    <message>
        <source>mail is accepted and does not arrive</source>
        <translation>E-Mails werden angenommen und kommen nicht an</translation>
    </message>
    <message>
        <source>mail is taken on</source>
        <translation>E-Mails werden angenommen</translation>
    </message>
    <message>
        <source>make a report for a helpdesk, without secrets, names and addresses</source>
        <translation>einen Bericht für den Helpdesk erstellen, ohne Geheimnisse, Namen und Adressen</translation>
    </message>
    <message>
        <source>managed by {who}</source>
        <translation>verwaltet von {who}</translation>
    </message>
    <message>
        <source>many at once: each input line is a JSON object with text or message_base64, and any id</source>
        <translation>viele auf einmal: Jede Eingabezeile ist ein JSON-Objekt mit text oder message_base64 und einer beliebigen id</translation>
    </message>
    <message>
        <source>messages waiting to be sent: {number}</source>
        <translation>Nachrichten, die auf das Senden warten: {number}</translation>
    </message>
    <message>
        <source>most likely: {what}</source>
        <translation>höchstwahrscheinlich: {what}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>keine Anmeldung</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>kein solcher Name</translation>
    </message>
    <message>
        <source>no way there from this network</source>
        <translation>aus diesem Netzwerk führt kein Weg dorthin</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>noch niemand genannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht ausprobiert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing listed</source>
        <translation>nichts eingetragen</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>offers a sign-in</source>
        <translation>bietet eine Anmeldung an</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>eines von {choices}</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>nur anzeigen, was sich ändern würde</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open the window on a returned message or an error text</source>
        <translation>das Fenster mit einer zurückgekommenen Nachricht oder einem Fehlertext öffnen</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>options of every command</source>
        <translation>Optionen jedes Befehls</translation>
    </message>
    <message>
        <source>port 587: {submission}; port 465: {submissions}; fetching mail first: {pop}</source>
        <translation>Port 587: {submission}; Port 465: {submissions}; zuerst E-Mails abrufen: {pop}</translation>
    </message>
    <message>
        <source>put back what the last fix changed</source>
        <translation>rückgängig machen, was der letzte fix geändert hat</translation>
    </message>
    <message>
        <source>put it back by itself once this network is left</source>
        <translation>es von selbst rückgängig machen, sobald dieses Netzwerk verlassen ist</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>recommended by your organisation</source>
        <translation>von Ihrer Organisation empfohlen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>lehnt ab</translation>
    </message>
    <message>
        <source>refuses for now</source>
        <translation>lehnt vorerst ab</translation>
    </message>
    <message>
        <source>refuses mail from here</source>
        <translation>lehnt E-Mails von hier ab</translation>
    </message>
    <message>
        <source>refuses the password</source>
        <translation>lehnt das Passwort ab</translation>
    </message>
    <message>
        <source>refuses this network’s address</source>
        <translation>lehnt die Adresse dieses Netzwerks ab</translation>
    </message>
    <message>
        <source>refuses this password</source>
        <translation>lehnt dieses Passwort ab</translation>
    </message>
    <message>
        <source>refuses your sender address</source>
        <translation>lehnt Ihre Absenderadresse ab</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>zurückgewiesen</translation>
    </message>
    <message>
        <source>roampost send-via -- PROGRAM ARGS…: hand the message on standard input to a sendmail-like program unchanged, and leave with its exit status. A message that it does not take is kept safe, and Roampost says where and how to find out why. In mutt leave the first -- out, since it puts its own where it belongs: set sendmail=&quot;roampost send-via msmtp&quot;</source>
        <translation>roampost send-via -- PROGRAMM ARGUMENTE…: die Nachricht von der Standardeingabe unverändert an ein sendmail-ähnliches Programm weitergeben und mit dessen Exit-Status enden. Eine Nachricht, die es nicht annimmt, wird sicher aufbewahrt, und Roampost sagt, wo sie liegt und wie sich der Grund herausfinden lässt. Lassen Sie in mutt das erste -- weg, weil mutt sein eigenes an die richtige Stelle setzt: set sendmail=&quot;roampost send-via msmtp&quot;</translation>
    </message>
    <message>
        <source>say each value in force, and where it comes from</source>
        <translation>jeden geltenden Wert nennen und woher er kommt</translation>
    </message>
    <message>
        <source>say what an error text or a returned message means; no network</source>
        <translation>sagen, was ein Fehlertext oder eine zurückgekommene Nachricht bedeutet; ohne Netzwerk</translation>
    </message>
    <message>
        <source>say what is wrong in a policy file, line by line</source>
        <translation>sagen, was an einer Richtliniendatei nicht stimmt, Zeile für Zeile</translation>
    </message>
    <message>
        <source>say what network this is and what it does to mail</source>
        <translation>sagen, was das für ein Netzwerk ist und was es mit E-Mails macht</translation>
    </message>
    <message>
        <source>send one marked message, and look whether it arrives</source>
        <translation>eine gekennzeichnete Nachricht senden und nachsehen, ob sie ankommt</translation>
    </message>
    <message>
        <source>send without asking</source>
        <translation>ohne Rückfrage senden</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>von Ihnen festgelegt</translation>
    </message>
    <message>
        <source>set by your organisation</source>
        <translation>von Ihrer Organisation festgelegt</translation>
    </message>
    <message>
        <source>show the version and leave</source>
        <translation>die Version anzeigen und beenden</translation>
    </message>
    <message>
        <source>show this and leave</source>
        <translation>diese Hilfe anzeigen und beenden</translation>
    </message>
    <message>
        <source>sign-in through a web page</source>
        <translation>Anmeldung über eine Webseite</translation>
    </message>
    <message>
        <source>sign-in with password</source>
        <translation>Anmeldung mit Passwort</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>something answers in the server’s place</source>
        <translation>etwas antwortet anstelle des Servers</translation>
    </message>
    <message>
        <source>something not known</source>
        <translation>etwas Unbekanntes</translation>
    </message>
    <message>
        <source>something was slipped in before encryption</source>
        <translation>vor der Verschlüsselung wurde etwas eingeschleust</translation>
    </message>
    <message>
        <source>start this at every log-in, or no longer, or say which; then end</source>
        <translation>dies bei jeder Anmeldung starten oder nicht mehr, oder sagen, was davon gilt; danach beenden</translation>
    </message>
    <message>
        <source>stay in the background and look ahead on every network</source>
        <translation>im Hintergrund bleiben und in jedem Netzwerk vorausschauen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>takes your mail</source>
        <translation>nimmt Ihre E-Mails an</translation>
    </message>
    <message>
        <source>tell what is being done; twice for more</source>
        <translation>sagen, was gerade getan wird; zweimal für mehr</translation>
    </message>
    <message>
        <source>the account in line {number} cannot be defined like this</source>
        <translation>das Konto in Zeile {number} lässt sich so nicht festlegen</translation>
    </message>
    <message>
        <source>the account is locked</source>
        <translation>das Konto ist gesperrt</translation>
    </message>
    <message>
        <source>the account {name} depends on an eval line, which Roampost does not run</source>
        <translation>das Konto {name} hängt von einer eval-Zeile ab, die Roampost nicht ausführt</translation>
    </message>
    <message>
        <source>the account {name} names no sender</source>
        <translation>das Konto {name} nennt keinen Absender</translation>
    </message>
    <message>
        <source>the account {name} names no server</source>
        <translation>das Konto {name} nennt keinen Server</translation>
    </message>
    <message>
        <source>the address of this network has a bad name</source>
        <translation>die Adresse dieses Netzwerks hat einen schlechten Ruf</translation>
    </message>
    <message>
        <source>the answer is there by then (20)</source>
        <translation>so lange darf die Antwort dauern (20)</translation>
    </message>
    <message>
        <source>the command in line {number} is not known</source>
        <translation>der Befehl in Zeile {number} ist nicht bekannt</translation>
    </message>
    <message>
        <source>the demo&apos;s memory</source>
        <translation>das Gedächtnis der Demo</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>das Ende der Datei</translation>
    </message>
    <message>
        <source>the error text or returned message; - for standard input</source>
        <translation>der Fehlertext oder die zurückgekommene Nachricht; - für die Standardeingabe</translation>
    </message>
    <message>
        <source>the language to speak: ar, de, en, es, fr, it, nl, pl, pt</source>
        <translation>die zu verwendende Sprache: ar, de, en, es, fr, it, nl, pl, pt</translation>
    </message>
    <message>
        <source>the line “set v15-compat” is missing, and older rules are not known</source>
        <translation>die Zeile „set v15-compat“ fehlt, und ältere Regeln sind nicht bekannt</translation>
    </message>
    <message>
        <source>the log-in name that goes with it</source>
        <translation>der Benutzername, der dazu gehört</translation>
    </message>
    <message>
        <source>the message or text; - for standard input</source>
        <translation>die Nachricht oder der Text; - für die Standardeingabe</translation>
    </message>
    <message>
        <source>the name server did not answer</source>
        <translation>der Nameserver hat nicht geantwortet</translation>
    </message>
    <message>
        <source>the name server failed</source>
        <translation>der Nameserver hat versagt</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>die Richtlinie</translation>
    </message>
    <message>
        <source>the policy file</source>
        <translation>die Richtliniendatei</translation>
    </message>
    <message>
        <source>the recipient is refused</source>
        <translation>der Empfänger wird abgelehnt</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the server does not accept the password</source>
        <translation>der Server nimmt das Passwort nicht an</translation>
    </message>
    <message>
        <source>the server does not allow this sender address</source>
        <translation>der Server lässt diese Absenderadresse nicht zu</translation>
    </message>
    <message>
        <source>the server no longer takes this password</source>
        <translation>der Server nimmt dieses Passwort nicht mehr an</translation>
    </message>
    <message>
        <source>the server takes mail only from certain places</source>
        <translation>der Server nimmt E-Mails nur von bestimmten Orten an</translation>
    </message>
    <message>
        <source>the server wants an encrypted connection</source>
        <translation>der Server verlangt eine verschlüsselte Verbindung</translation>
    </message>
    <message>
        <source>the server wants you to fetch mail first</source>
        <translation>der Server verlangt, dass Sie zuerst E-Mails abrufen</translation>
    </message>
    <message>
        <source>the server wants you to sign in</source>
        <translation>der Server verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>the server’s certificate cannot be trusted</source>
        <translation>dem Zertifikat des Servers ist nicht zu trauen</translation>
    </message>
    <message>
        <source>the server’s name is not found</source>
        <translation>der Name des Servers ist nicht zu finden</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>the text or message; - or nothing for standard input</source>
        <translation>der Text oder die Nachricht; - oder nichts für die Standardeingabe</translation>
    </message>
    <message>
        <source>the whole program in a small mail world on this computer</source>
        <translation>das ganze Programm in einer kleinen E-Mail-Welt auf diesem Computer</translation>
    </message>
    <message>
        <source>this computer has no connection</source>
        <translation>dieser Computer hat keine Verbindung</translation>
    </message>
    <message>
        <source>this network blocks the port</source>
        <translation>dieses Netzwerk blockiert den Port</translation>
    </message>
    <message>
        <source>this network wants you to sign in first</source>
        <translation>dieses Netzwerk verlangt zuerst eine Anmeldung</translation>
    </message>
    <message>
        <source>too much was sent or tried for now</source>
        <translation>für den Moment wurde zu viel gesendet oder versucht</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>wants an encrypted connection</source>
        <translation>verlangt eine verschlüsselte Verbindung</translation>
    </message>
    <message>
        <source>wants you to fetch mail first</source>
        <translation>verlangt, dass Sie zuerst E-Mails abrufen</translation>
    </message>
    <message>
        <source>wants you to sign in</source>
        <translation>verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>wants you to sign in first</source>
        <translation>verlangt zuerst eine Anmeldung</translation>
    </message>
    <message>
        <source>what else is in the way; may be given more than once</source>
        <translation>was sonst noch im Weg ist; kann mehrmals angegeben werden</translation>
    </message>
    <message>
        <source>what follows its line of setting {number} is not understood</source>
        <translation>was auf die Zeile der Einstellung {number} folgt, wird nicht verstanden</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>was zu tun ist</translation>
    </message>
    <message>
        <source>what {name} is depends on a command or a condition in line {number}, which Roampost does not run</source>
        <translation>was {name} ist, hängt von einem Befehl oder einer Bedingung in Zeile {number} ab, die Roampost nicht ausführt</translation>
    </message>
    <message>
        <source>where Anna is (hotel)</source>
        <translation>wo Anna ist (hotel)</translation>
    </message>
    <message>
        <source>which remedy, as diagnose names it; else the first</source>
        <translation>welche Abhilfe, wie diagnose sie nennt; sonst die erste</translation>
    </message>
    <message>
        <source>whom her provider lets send (authentication)</source>
        <translation>wen ihr Anbieter senden lässt (authentication)</translation>
    </message>
    <message>
        <source>whom to send it to; else another account of yours, else yourself</source>
        <translation>an wen gesendet wird; sonst ein anderes Konto von Ihnen, sonst Sie selbst</translation>
    </message>
    <message>
        <source>whom you wanted to write to</source>
        <translation>an wen Sie schreiben wollten</translation>
    </message>
    <message>
        <source>with --keep-signing-in: how long a POP3 log-in counts, where your provider says so</source>
        <translation>mit --keep-signing-in: wie lange eine POP3-Anmeldung gilt, wo Ihr Anbieter es sagt</translation>
    </message>
    <message>
        <source>y</source>
        <translation>j</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>your system’s own keyring</source>
        <translation>der Schlüsselbund Ihres Systems</translation>
    </message>
    <message>
        <source>{account} is not an e-mail address.</source>
        <translation>{account} ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>{account} sends as it did before.</source>
        <translation>{account} sendet wieder wie vorher.</translation>
    </message>
    <message>
        <source>{account} still sends as on the network that you left.</source>
        <translation>{account} sendet noch wie in dem Netzwerk, das Sie verlassen haben.</translation>
    </message>
    <message>
        <source>{address} has no POP3 server to log in to first.</source>
        <translation>{address} hat keinen POP3-Server für eine vorherige Anmeldung.</translation>
    </message>
    <message>
        <source>{address} has no outgoing server.</source>
        <translation>{address} hat keinen Postausgangsserver.</translation>
    </message>
    <message>
        <source>{address} now sends through {after} instead of {before}.</source>
        <translation>{address} sendet jetzt über {after} statt über {before}.</translation>
    </message>
    <message>
        <source>{address} now sends through {settings}.</source>
        <translation>{address} sendet jetzt über {settings}.</translation>
    </message>
    <message>
        <source>{address} sends in another way by now, so Roampost signs in no more.</source>
        <translation>{address} sendet inzwischen auf anderem Weg, deshalb meldet sich Roampost nicht mehr an.</translation>
    </message>
    <message>
        <source>{count} accounts take their settings from {name}, so it was not touched.</source>
        <translation>{count} Konten beziehen ihre Einstellungen von {name}, daher blieb das unangetastet.</translation>
    </message>
    <message>
        <source>{expectation} {reason}</source>
        <translation>{expectation} {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>{file} could not be taken away: {reason}.</source>
        <translation>{file} konnte nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not the name of a file</source>
        <translation>{file} ist kein Dateiname</translation>
    </message>
    <message>
        <source>{file} is not the name of a file that can be made.</source>
        <translation>{file} ist kein Name einer Datei, die sich anlegen ließe.</translation>
    </message>
    <message>
        <source>{file} is there already, and is left as it is; name another file.</source>
        <translation>{file} gibt es schon und bleibt, wie es ist; nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} is too large to be an error text or a returned message</source>
        <translation>{file} ist zu groß für einen Fehlertext oder eine zurückgekommene Nachricht</translation>
    </message>
    <message>
        <source>{file}, line {line}: these settings were written by another version of Roampost; what this one knows of them holds.</source>
        <translation>{file}, Zeile {line}: Diese Einstellungen hat eine andere Version von Roampost geschrieben; was diese hier davon kennt, gilt.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not valid JSON. None of these settings holds until it is put right.</source>
        <translation>{file}, Zeile {line}: Das ist kein gültiges JSON. Keine dieser Einstellungen gilt, bis das behoben ist.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} cannot have this value; its default holds instead.</source>
        <translation>{file}, Zeile {line}: {key} kann diesen Wert nicht haben; stattdessen gilt die Vorgabe.</translation>
    </message>
    <message>
        <source>{first} And the log-in that would help was refused just now.</source>
        <translation>{first} Und die Anmeldung, die helfen würde, wurde gerade abgelehnt.</translation>
    </message>
    <message>
        <source>{first} It offers a log-in, which could not be tried without the password.</source>
        <translation>{first} Der Server bietet eine Anmeldung an, die sich ohne das Passwort nicht ausprobieren ließ.</translation>
    </message>
    <message>
        <source>{first} It offers a sign-in in the browser only (OAuth 2.0).</source>
        <translation>{first} Der Server bietet nur eine Anmeldung im Browser an (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{first} It offers no log-in.</source>
        <translation>{first} Der Server bietet keine Anmeldung an.</translation>
    </message>
    <message>
        <source>{first} It offers no log-in; whether fetching mail first would open it can only be tried from elsewhere.</source>
        <translation>{first} Der Server bietet keine Anmeldung an; ob ihn das vorherige Abrufen von E-Mails öffnet, lässt sich nur von anderswo ausprobieren.</translation>
    </message>
    <message>
        <source>{first} It takes mail from anywhere if you sign in.</source>
        <translation>{first} Der Server nimmt E-Mails von überall an, wenn Sie sich anmelden.</translation>
    </message>
    <message>
        <source>{first} None of your other addresses that were tried is accepted either.</source>
        <translation>{first} Auch keine Ihrer anderen ausprobierten Adressen wird angenommen.</translation>
    </message>
    <message>
        <source>{first} Signed in, it takes it from anywhere; that was tried just now.</source>
        <translation>{first} Mit Anmeldung nimmt der Server sie von überall an; das wurde gerade ausprobiert.</translation>
    </message>
    <message>
        <source>{first} That was less than {minutes} minutes ago. It was not tried again by itself, so that {provider} does not lock the account; typing the password tries it at once.</source>
        <translation>{first} Das war vor weniger als {minutes} Minuten. Es wurde nicht von selbst noch einmal versucht, damit {provider} das Konto nicht sperrt; wenn Sie das Passwort eingeben, wird es sofort ausprobiert.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{first} › {then}</source>
        <translation>{first} › {then}</translation>
    </message>
    <message>
        <source>{first}, then {rest}</source>
        <translation>{first}, dann {rest}</translation>
    </message>
    <message>
        <source>{found} stands after the end; the file must hold one object only.</source>
        <translation>Nach dem Ende steht noch {found}; die Datei darf nur ein einziges Objekt enthalten.</translation>
    </message>
    <message>
        <source>{here} {away}</source>
        <translation>{here} {away}</translation>
    </message>
    <message>
        <source>{host} accepts mail for {provider}&apos;s own addresses; whether it accepts others from here is not known without a recipient to ask about.</source>
        <translation>{host} nimmt E-Mails für die eigenen Adressen von {provider} an; ob der Server von hier aus auch andere annimmt, ist ohne einen Empfänger, nach dem sich fragen ließe, nicht bekannt.</translation>
    </message>
    <message>
        <source>{host} accepts your mail here and loses it: a test message was accepted and did not arrive.</source>
        <translation>{host} nimmt Ihre E-Mails hier an und verliert sie: Eine Testnachricht wurde angenommen und kam nicht an.</translation>
    </message>
    <message>
        <source>{host} answered over IPv4 while IPv6 stayed silent; a mail program that tries IPv6 first may wait long.</source>
        <translation>{host} hat über IPv4 geantwortet, während IPv6 stumm blieb; ein E-Mail-Programm, das zuerst IPv6 versucht, wartet womöglich lange.</translation>
    </message>
    <message>
        <source>{host} asks to come again later; it has not taken the message so far.</source>
        <translation>{host} bittet, später wiederzukommen; die Nachricht wurde bisher nicht angenommen.</translation>
    </message>
    <message>
        <source>{host} asks to wait before trying again.</source>
        <translation>{host} bittet, vor dem nächsten Versuch zu warten.</translation>
    </message>
    <message>
        <source>{host} cannot check passwords at the moment. That is the server&apos;s own trouble, not a wrong password.</source>
        <translation>{host} kann im Moment keine Passwörter prüfen. Das ist eine Störung des Servers selbst, kein falsches Passwort.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is the real server, so no password was sent to it.</source>
        <translation>{host} kann nicht beweisen, der echte Server zu sein, daher wurde kein Passwort dorthin gesendet.</translation>
    </message>
    <message>
        <source>{host} could not be talked to on port {port}; a diagnosis of the account says why.</source>
        <translation>Mit {host} ließ sich auf Port {port} nicht reden; eine Diagnose des Kontos sagt, warum.</translation>
    </message>
    <message>
        <source>{host} did not accept the name and password.</source>
        <translation>{host} hat Benutzername und Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>{host} did not accept this log-in name and password.</source>
        <translation>{host} hat diesen Benutzernamen und dieses Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>{host} does not let you send as {address} here; as {sender} you may.</source>
        <translation>{host} lässt Sie hier nicht als {address} senden; als {sender} dürfen Sie es.</translation>
    </message>
    <message>
        <source>{host} does not let you send as {address}.</source>
        <translation>{host} lässt Sie nicht als {address} senden.</translation>
    </message>
    <message>
        <source>{host} does not take mail from {address} over this connection, because of the rules that {domain} publishes for its senders (SPF, DMARC).</source>
        <translation>{host} nimmt über diese Verbindung keine E-Mails von {address} an, wegen der Regeln, die {domain} für die eigenen Absender veröffentlicht (SPF, DMARC).</translation>
    </message>
    <message>
        <source>{host} does not take mail from {address}, because it does not find that this address or its domain exists.</source>
        <translation>{host} nimmt keine E-Mails von {address} an, weil der Server diese Adresse oder ihre Domain nicht finden kann.</translation>
    </message>
    <message>
        <source>{host} does not take your mail from here without a sign-in.</source>
        <translation>{host} nimmt Ihre E-Mails von hier aus nicht ohne Anmeldung an.</translation>
    </message>
    <message>
        <source>{host} has the private address {address}: it can be reached inside its own network, or over that network&apos;s VPN, and not from here.</source>
        <translation>{host} hat die private Adresse {address}: Der Server ist innerhalb seines eigenen Netzwerks oder über dessen VPN erreichbar, nicht von hier aus.</translation>
    </message>
    <message>
        <source>{host} is a server by which mail from @{domain} goes out anyway.</source>
        <translation>{host} ist ein Server, über den E-Mails von @{domain} ohnehin hinausgehen.</translation>
    </message>
    <message>
        <source>{host} itself, or its own network, lets nobody connect to port {port} from here; the network you are in is not the cause.</source>
        <translation>{host} selbst oder das eigene Netzwerk dieses Servers lässt von hier aus niemanden auf Port {port} zu; das Netzwerk, in dem Sie sind, ist nicht die Ursache.</translation>
    </message>
    <message>
        <source>{host} offers no way to sign in there that Roampost knows.</source>
        <translation>{host} bietet dort keine Art der Anmeldung an, die Roampost kennt.</translation>
    </message>
    <message>
        <source>{host} only takes mail from addresses on its list, and yours is not on it.</source>
        <translation>{host} nimmt nur E-Mails von Adressen auf der eigenen Liste an, und Ihre steht nicht darauf.</translation>
    </message>
    <message>
        <source>{host} only takes mail from {provider}&apos;s own network or from addresses on its list, and you are on neither.</source>
        <translation>{host} nimmt nur E-Mails aus dem Netzwerk von {provider} oder von Adressen auf der eigenen Liste an, und beides trifft auf Sie nicht zu.</translation>
    </message>
    <message>
        <source>{host} only takes mail from {provider}&apos;s own network, and you are not on it.</source>
        <translation>{host} nimmt nur E-Mails aus dem Netzwerk von {provider} an, und Sie sind nicht darin.</translation>
    </message>
    <message>
        <source>{host} only takes mail over an encrypted connection.</source>
        <translation>{host} nimmt E-Mails nur über eine verschlüsselte Verbindung an.</translation>
    </message>
    <message>
        <source>{host} refuses mail because this network&apos;s address has a bad name; it is not about you.</source>
        <translation>{host} lehnt E-Mails ab, weil die Adresse dieses Netzwerks einen schlechten Ruf hat; an Ihnen liegt es nicht.</translation>
    </message>
    <message>
        <source>{host} refuses mail because this network&apos;s address stands on a blocklist ({zone}); it is not about you.</source>
        <translation>{host} lehnt E-Mails ab, weil die Adresse dieses Netzwerks auf einer Sperrliste steht ({zone}); an Ihnen liegt es nicht.</translation>
    </message>
    <message>
        <source>{host} speaks no TLS version on port {port} that your organisation allows; it must be {version} or newer.</source>
        <translation>{host} spricht auf Port {port} keine TLS-Version, die Ihre Organisation erlaubt; es muss {version} oder neuer sein.</translation>
    </message>
    <message>
        <source>{host} takes no more log-ins from this network&apos;s address for a while.</source>
        <translation>{host} nimmt eine Zeit lang keine weiteren Anmeldungen von der Adresse dieses Netzwerks an.</translation>
    </message>
    <message>
        <source>{host} takes your mail from here without a sign-in, and refused it elsewhere.</source>
        <translation>{host} nimmt Ihre E-Mails von hier aus ohne Anmeldung an und hat sie anderswo abgelehnt.</translation>
    </message>
    <message>
        <source>{host} wants you to fetch your mail first, and lets you send after that.</source>
        <translation>{host} verlangt, dass Sie zuerst Ihre E-Mails abrufen, und lässt Sie danach senden.</translation>
    </message>
    <message>
        <source>{host}, port {port}, {security}, {authentication}</source>
        <translation>{host}, Port {port}, {security}, {authentication}</translation>
    </message>
    <message>
        <source>{host}: connections {opened}, of {most} at most.</source>
        <translation>{host}: {opened} Verbindungen, von höchstens {most}.</translation>
    </message>
    <message>
        <source>{issuer}, which vouches for {host}, was added to this computer: it belongs to the same organisation, or software here reads along.</source>
        <translation>{issuer} bürgt für {host} und wurde diesem Computer hinzugefügt: Entweder gehört es zur selben Organisation, oder eine Software hier liest mit.</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; it must be {right}.</source>
        <translation>{key} kann nicht {value} sein; zulässig ist: {right}.</translation>
    </message>
    <message>
        <source>{key} holds {number} entries; it must hold at most {most}.</source>
        <translation>{key} enthält {number} Einträge; höchstens {most} sind erlaubt.</translation>
    </message>
    <message>
        <source>{key} in line {number} has a value that is not known</source>
        <translation>{key} in Zeile {number} hat einen unbekannten Wert</translation>
    </message>
    <message>
        <source>{key} in {file} was left alone: it is {found} now, which Roampost did not write.</source>
        <translation>{key} in {file} blieb unangetastet: Dort steht jetzt {found}, was nicht von Roampost stammt.</translation>
    </message>
    <message>
        <source>{key} is empty; it must hold something.</source>
        <translation>{key} ist leer; es muss etwas enthalten.</translation>
    </message>
    <message>
        <source>{key} lacks {missing}; it must be there.</source>
        <translation>{key} ist unvollständig: Es fehlt {missing}; das muss vorhanden sein.</translation>
    </message>
    <message>
        <source>{key} of {section} has a value that is not known</source>
        <translation>{key} von {section} hat einen unbekannten Wert</translation>
    </message>
    <message>
        <source>{key} repeats {value}; once is enough.</source>
        <translation>{key} wiederholt {value}; einmal genügt.</translation>
    </message>
    <message>
        <source>{key} stands here twice; it was set in line {line} already.</source>
        <translation>{key} steht hier zweimal; es wurde schon in Zeile {line} gesetzt.</translation>
    </message>
    <message>
        <source>{key} was changed since, to “{found}”; it was left as it is.</source>
        <translation>{key} wurde inzwischen in „{found}“ geändert; es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>{name} (it looks like an address that changes)</source>
        <translation>{name} (sieht aus wie eine Adresse, die wechselt)</translation>
    </message>
    <message>
        <source>{name} (nothing in it says that the address changes)</source>
        <translation>{name} (nichts darin sagt, dass die Adresse wechselt)</translation>
    </message>
    <message>
        <source>{name} and {what} exclude each other</source>
        <translation>{name} und {what} schließen einander aus</translation>
    </message>
    <message>
        <source>{name} can mean several things: {choices}</source>
        <translation>{name} kann mehreres bedeuten: {choices}</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be {what}</source>
        <translation>{name} kann nicht {what} sein</translation>
    </message>
    <message>
        <source>{name} cannot be {what}; it is one of {choices}</source>
        <translation>{name} kann nicht {what} sein; es ist eines von {choices}</translation>
    </message>
    <message>
        <source>{name} did not do what it was asked over the session bus.</source>
        <translation>{name} hat nicht getan, worum es über den Sitzungsbus gebeten wurde.</translation>
    </message>
    <message>
        <source>{name} has a value that is not known</source>
        <translation>{name} hat einen unbekannten Wert</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name} enthält keinen Text.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} fehlt</translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation>{name} ist keine Zahl</translation>
    </message>
    <message>
        <source>{name} is no port</source>
        <translation>{name} ist kein Port</translation>
    </message>
    <message>
        <source>{name} is set in a file of Exim’s that an administrator wrote, and would overrule the change. It has to be taken out there first.</source>
        <translation>{name} ist in einer von einem Administrator geschriebenen Datei von Exim gesetzt und würde die Änderung überstimmen. Es muss dort zuerst entfernt werden.</translation>
    </message>
    <message>
        <source>{name} makes it depend on more than is read here</source>
        <translation>{name} macht es von mehr abhängig, als hier gelesen wird</translation>
    </message>
    <message>
        <source>{name} needs a value</source>
        <translation>{name} braucht einen Wert</translation>
    </message>
    <message>
        <source>{name} stands there twice</source>
        <translation>{name} steht zweimal da</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{one}, or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{path} breaks off in the middle; it looks damaged, so it was not touched.</source>
        <translation>{path} bricht mittendrin ab; die Datei sieht beschädigt aus, daher blieb sie unangetastet.</translation>
    </message>
    <message>
        <source>{path} could not be read: {detail}.</source>
        <translation>{path} konnte nicht gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>{path} could not be written ({detail}), so nothing was changed.</source>
        <translation>{path} konnte nicht geschrieben werden ({detail}), daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} did not keep what was written to it, so everything was put back as it was.</source>
        <translation>{path} hat nicht behalten, was hineingeschrieben wurde, daher wurde alles wiederhergestellt, wie es war.</translation>
    </message>
    <message>
        <source>{path} has been changed by another program meanwhile, so it was not touched. Please try again.</source>
        <translation>{path} wurde inzwischen von einem anderen Programm geändert und blieb daher unangetastet. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} has no say: Exim follows {other}, which an administrator has to change by hand.</source>
        <translation>{path} gilt nicht: Exim folgt {other}, was ein Administrator von Hand ändern muss.</translation>
    </message>
    <message>
        <source>{path} holds something unexpected, so it was not touched: {detail}.</source>
        <translation>{path} enthält etwas Unerwartetes und blieb daher unangetastet: {detail}.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is not there.</source>
        <translation>{path} ist eine Verknüpfung zu einer Datei, die nicht da ist.</translation>
    </message>
    <message>
        <source>{path} is kept under a second name as well, so it was not touched.</source>
        <translation>{path} gibt es auch unter einem zweiten Namen und blieb daher unangetastet.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB, which no settings file is; it was not touched.</source>
        <translation>{path} ist größer als {limit} MB, was bei keiner Einstellungsdatei vorkommt, und blieb unangetastet.</translation>
    </message>
    <message>
        <source>{path} is not Roampost&apos;s own, so it was not touched.</source>
        <translation>{path} gehört nicht Roampost und blieb daher unangetastet.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file, so it was not touched.</source>
        <translation>{path} ist keine gewöhnliche Datei und blieb daher unangetastet.</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{path} is not written in UTF-8, so it was not touched.</source>
        <translation>{path} ist nicht in UTF-8 geschrieben und blieb daher unangetastet.</translation>
    </message>
    <message>
        <source>{path} is refused: it belongs to user {user}, and must belong to root (chown root).</source>
        <translation>{path} wird abgelehnt: Die Datei gehört dem Benutzer {user} und muss root gehören (chown root).</translation>
    </message>
    <message>
        <source>{path} is refused: it is no ordinary file.</source>
        <translation>{path} wird abgelehnt: Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{path} is refused: others than root may write to it; take that away (chmod go-w).</source>
        <translation>{path} wird abgelehnt: Nicht nur root darf hineinschreiben; nehmen Sie den anderen dieses Recht (chmod go-w).</translation>
    </message>
    <message>
        <source>{path} may not be read here.</source>
        <translation>{path} darf hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{path} may not be written here, so nothing was changed.</source>
        <translation>{path} darf hier nicht geschrieben werden, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{place} has no key {key}; did you mean {near}?</source>
        <translation>{place} hat keinen Schlüssel {key}; meinten Sie {near}?</translation>
    </message>
    <message>
        <source>{place} has no key {key}; it may have: {known}.</source>
        <translation>{place} hat keinen Schlüssel {key}; möglich sind: {known}.</translation>
    </message>
    <message>
        <source>{program} cannot log in to fetch mail before it sends with this account. Fetch your mail first, then send within a few minutes.</source>
        <translation>{program} kann sich mit diesem Konto nicht vor dem Senden anmelden, um E-Mails abzurufen. Rufen Sie zuerst Ihre E-Mails ab und senden Sie dann innerhalb weniger Minuten.</translation>
    </message>
    <message>
        <source>{program} could not be started, so the message was not sent.</source>
        <translation>{program} konnte nicht gestartet werden, daher wurde die Nachricht nicht gesendet.</translation>
    </message>
    <message>
        <source>{program} did not send the message.</source>
        <translation>{program} hat die Nachricht nicht gesendet.</translation>
    </message>
    <message>
        <source>{program} does not ask for passwords, and holds none for {host}. Please enter a command that gives it as “outgoing-cred-cmd” in {path}, together with the server.</source>
        <translation>{program} fragt nicht nach Passwörtern und hat keines für {host}. Bitte tragen Sie in {path} zusammen mit dem Server als „outgoing-cred-cmd“ einen Befehl ein, der es liefert.</translation>
    </message>
    <message>
        <source>{program} does not hold the account {address} any more as it was read. Please try again.</source>
        <translation>{program} hat das Konto {address} nicht mehr so, wie es gelesen wurde. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{program} hands the mail of {address} to another program, so there is no server to change.</source>
        <translation>{program} übergibt die E-Mails von {address} an ein anderes Programm, daher gibt es keinen Server zu ändern.</translation>
    </message>
    <message>
        <source>{program} has one switch for encryption: with it off, your mail and password would be fetched unencrypted as well, so it was not touched.</source>
        <translation>{program} hat nur einen Schalter für Verschlüsselung: Wäre er aus, würden auch das Abrufen Ihrer E-Mails und Ihr Passwort unverschlüsselt übertragen, daher blieb er unangetastet.</translation>
    </message>
    <message>
        <source>{program} has the new settings now.</source>
        <translation>{program} hat jetzt die neuen Einstellungen.</translation>
    </message>
    <message>
        <source>{program} holds no password for {host} at port {port}. An administrator has to enter it for {program} first.</source>
        <translation>{program} hat kein Passwort für {host} auf Port {port}. Ein Administrator muss es zuerst für {program} eintragen.</translation>
    </message>
    <message>
        <source>{program} is not installed here.</source>
        <translation>{program} ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>{program} is not there, so the message was not sent.</source>
        <translation>{program} ist nicht vorhanden, daher wurde die Nachricht nicht gesendet.</translation>
    </message>
    <message>
        <source>{program} is open and would overwrite the change. Please close it, then try again.</source>
        <translation>{program} ist geöffnet und würde die Änderung überschreiben. Bitte schließen Sie es und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{program} is open. Close it first, then go on.</source>
        <translation>{program} ist geöffnet. Schließen Sie es zuerst und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>{program} is open. Please quit it and open it again: then it uses the new settings.</source>
        <translation>{program} ist geöffnet. Bitte beenden Sie es und öffnen Sie es neu: Dann verwendet es die neuen Einstellungen.</translation>
    </message>
    <message>
        <source>{program} is set like this already.</source>
        <translation>{program} ist bereits so eingestellt.</translation>
    </message>
    <message>
        <source>{program} keeps the password it has.</source>
        <translation>{program} behält sein bisheriges Passwort.</translation>
    </message>
    <message>
        <source>{program} knows the servers of {address} by itself, and no other can be set there.</source>
        <translation>{program} kennt die Server von {address} von selbst, und andere lassen sich dort nicht einstellen.</translation>
    </message>
    <message>
        <source>{program} looks for the password for {host} in its keyring entry, else asks in the terminal.</source>
        <translation>{program} sucht das Passwort für {host} in seinem Schlüsselbund-Eintrag und fragt sonst im Terminal danach.</translation>
    </message>
    <message>
        <source>{program} sends for the whole computer, so only an administrator can change {path}: there, {host} at port {port} has to be entered.</source>
        <translation>{program} sendet für den ganzen Computer, daher kann nur ein Administrator {path} ändern: Dort ist {host} auf Port {port} einzutragen.</translation>
    </message>
    <message>
        <source>{program} still has other settings: {settings}.</source>
        <translation>{program} hat noch andere Einstellungen: {settings}.</translation>
    </message>
    <message>
        <source>{program} then insists on encryption when it fetches mail, too.</source>
        <translation>{program} besteht dann auch beim Abrufen von E-Mails auf Verschlüsselung.</translation>
    </message>
    <message>
        <source>{program} will ask for the password for {host} when it sends next.</source>
        <translation>{program} fragt beim nächsten Senden nach dem Passwort für {host}.</translation>
    </message>
    <message>
        <source>{program} will ask for your password the next time you send.</source>
        <translation>{program} fragt nach Ihrem Passwort, wenn Sie das nächste Mal senden.</translation>
    </message>
    <message>
        <source>{program} will log in to {host}, where it fetches mail.</source>
        <translation>{program} meldet sich bei {host} an, wo es E-Mails abruft.</translation>
    </message>
    <message>
        <source>{program} will show the certificate of {host} once; it is good if it says that the signature is correct.</source>
        <translation>{program} zeigt einmal das Zertifikat von {host}; es ist gut, wenn dort steht, dass die Signatur korrekt ist.</translation>
    </message>
    <message>
        <source>{program} will sign in with the password it fetches mail with.</source>
        <translation>{program} meldet sich mit dem Passwort an, mit dem es E-Mails abruft.</translation>
    </message>
    <message>
        <source>{provider} does not take your own password from mail programs; it wants an application password, or a sign-in in the browser (OAuth 2.0).</source>
        <translation>{provider} nimmt Ihr eigenes Passwort von E-Mail-Programmen nicht an; verlangt wird ein App-Passwort oder eine Anmeldung im Browser (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{provider} does not take your own password from mail programs; it wants an application password, which you make on its web page.</source>
        <translation>{provider} nimmt Ihr eigenes Passwort von E-Mail-Programmen nicht an; verlangt wird ein App-Passwort, das Sie auf der Webseite des Anbieters erstellen.</translation>
    </message>
    <message>
        <source>{provider} has locked or suspended this account for now. Nothing more was tried, so as not to make it worse.</source>
        <translation>{provider} hat dieses Konto vorerst gesperrt oder ausgesetzt. Es wurde nichts weiter versucht, um es nicht schlimmer zu machen.</translation>
    </message>
    <message>
        <source>{provider} has no server that mail programs could send through; {address} can be written from only on its web page.</source>
        <translation>{provider} hat keinen Server, über den E-Mail-Programme senden könnten; von {address} lässt sich nur auf der Webseite schreiben.</translation>
    </message>
    <message>
        <source>{provider} no longer accepts this kind of password; it wants another way to sign in.</source>
        <translation>{provider} nimmt diese Art von Passwort nicht mehr an; verlangt wird eine andere Art der Anmeldung.</translation>
    </message>
    <message>
        <source>{provider} takes mail from anywhere if you sign in.</source>
        <translation>{provider} nimmt E-Mails von überall an, wenn Sie sich anmelden.</translation>
    </message>
    <message>
        <source>{provider} takes no passwords from mail programs; it wants you to sign in in the browser (OAuth 2.0).</source>
        <translation>{provider} nimmt keine Passwörter von E-Mail-Programmen an; verlangt wird eine Anmeldung im Browser (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{question} [y/N]</source>
        <translation>{question} [j/N]</translation>
    </message>
    <message>
        <source>{reason} This is inferred: from which of its addresses {host} sends on is not known.</source>
        <translation>{reason} Das ist eine Schlussfolgerung: Von welcher seiner Adressen {host} weitersendet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} Sekunden</translation>
    </message>
    <message>
        <source>{server} could not be signed in to several times, so Roampost tries it no more.</source>
        <translation>Bei {server} schlug die Anmeldung mehrmals fehl, deshalb versucht Roampost es nicht mehr.</translation>
    </message>
    <message>
        <source>{server} refused the log-in. Roampost tries it no more: has the password of {address} changed?</source>
        <translation>{server} hat die Anmeldung abgelehnt. Roampost versucht es nicht mehr: Hat sich das Passwort von {address} geändert?</translation>
    </message>
    <message>
        <source>{server} takes the password without encryption only: each time, anybody here could read it.</source>
        <translation>{server} nimmt das Passwort nur unverschlüsselt an: Jedes Mal könnte es hier jeder lesen.</translation>
    </message>
    <message>
        <source>{subject} [its mark]</source>
        <translation>{subject} [ihr Kennzeichen]</translation>
    </message>
    <message>
        <source>{what}: {came}</source>
        <translation>{what}: {came}</translation>
    </message>
    <message>
        <source>{where} chooses the keyring {backend}, which is not this computer&apos;s own. Roampost keeps no password there and will ask for it every time.</source>
        <translation>{where} wählt den Schlüsselbund {backend}, der nicht der dieses Computers ist. Roampost bewahrt dort kein Passwort auf und fragt jedes Mal danach.</translation>
    </message>
    <message>
        <source>{who}, in {place}</source>
        <translation>{who}, in {place}</translation>
    </message>
    <message>
        <source>{works} A test message sent from here earlier landed in the junk folder.</source>
        <translation>{works} Eine früher von hier gesendete Testnachricht landete im Spam-Ordner.</translation>
    </message>
    <message>
        <source>“{subject}” to {recipient} was sent.</source>
        <translation>„{subject}“ an {recipient} wurde gesendet.</translation>
    </message>
    <message>
        <source>“{text}” is not a language code such as en, it or pt_BR.</source>
        <translation>„{text}“ ist kein Sprachcode wie en, it oder pt_BR.</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>Shows what was seen there</source>
        <translation>Zeigt, was dort zu sehen war</translation>
    </message>
    <message>
        <source>The way of your message</source>
        <translation>Der Weg Ihrer Nachricht</translation>
    </message>
</context>
<context>
    <name>RoutePanel</name>
    <message>
        <source>Nothing was seen here yet.</source>
        <translation>Hier war noch nichts zu sehen.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&amp;Forget everything…</source>
        <translation>&amp;Alles vergessen …</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Sp&amp;rache:</translation>
    </message>
    <message>
        <source>&amp;Stay beside the clock</source>
        <translation>Neben der Uhr &amp;bleiben</translation>
    </message>
    <message>
        <source>&amp;Watch the network from log-in on</source>
        <translation>Net&amp;zwerk ab der Anmeldung beobachten</translation>
    </message>
    <message>
        <source>Before you give this computer away, Roampost can forget all that it holds of its own.</source>
        <translation>Bevor Sie diesen Computer weggeben, kann Roampost alles vergessen, was es selbst aufbewahrt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Who may be asked</source>
        <translation>Wer gefragt werden darf</translation>
    </message>
</context>
<context>
    <name>Thunderbird</name>
    <message>
        <source>Account Settings</source>
        <translation>Konten-Einstellungen</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation>Authentifizierungsmethode</translation>
    </message>
    <message>
        <source>Connection security</source>
        <translation>Verbindungssicherheit</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>Keine Authentifizierung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Normal password</source>
        <translation>Passwort, normal</translation>
    </message>
    <message>
        <source>Outgoing Server (SMTP)</source>
        <translation>Postausgangs-Server (SMTP)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Server Name</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Begun (s)</source>
        <translation>Beginn (s)</translation>
    </message>
    <message>
        <source>Took (s)</source>
        <translation>Dauer (s)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What was done when</source>
        <translation>Was wann getan wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>{began} s after the start, took {took} s</source>
        <translation>{began} s nach dem Start, Dauer {took} s</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Roampost</source>
        <translation>Roampost &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Undo the change for &amp;this network</source>
        <translation>Die Änderung für dieses &amp;Netzwerk rückgängig machen</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>What was written, &amp;key by key</source>
        <translation>Was geschrieben wurde, Eintrag &amp;für Eintrag</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>&amp;Check for this person</source>
        <translation>&amp;Für diese Person prüfen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>&amp;Other ways</source>
        <translation>&amp;Andere Wege</translation>
    </message>
    <message>
        <source>&amp;Report for the helpdesk…</source>
        <translation>Beri&amp;cht für den Helpdesk…</translation>
    </message>
    <message>
        <source>&amp;Send one test message to make sure</source>
        <translation>Zur Sicherheit eine Testnachricht s&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Whom were you writing to?</source>
        <translation>An &amp;wen wollten Sie schreiben?</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Still trying other ways…</source>
        <translation>Andere Wege werden noch ausprobiert…</translation>
    </message>
    <message>
        <source>What was &amp;said (C: this computer, S: the server)</source>
        <translation>Was &amp;gesagt wurde (C: dieser Computer, S: der Server)</translation>
    </message>
    <message>
        <source>When &amp;it was done</source>
        <translation>Wann es ges&amp;chah</translation>
    </message>
    <message>
        <source>Will it wor&amp;k away from here?</source>
        <translation>Klappt es auch andersw&amp;o?</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>About Roampost</source>
        <translation>Über Roampost</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Finds out why mail cannot be sent from here, and puts it right. It asks the servers only; no message is sent, and nothing is changed before you have seen it and said yes.</source>
        <translation>Findet heraus, warum sich von hier aus keine E-Mails senden lassen, und behebt es. Es fragt nur die Server; es wird keine Nachricht gesendet und nichts geändert, bevor Sie es gesehen und Ja gesagt haben.</translation>
    </message>
    <message>
        <source>Messages and texts (*.eml *.txt *.msg *.log)</source>
        <translation>Nachrichten und Texte (*.eml *.txt *.msg *.log)</translation>
    </message>
    <message>
        <source>Open a returned message or a saved error text</source>
        <translation>Eine zurückgekommene Nachricht oder einen gespeicherten Fehlertext öffnen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Report (*.zip)</source>
        <translation>Bericht (*.zip)</translation>
    </message>
    <message>
        <source>Report without its lines (*.json)</source>
        <translation>Bericht ohne die Zeilen (*.json)</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>Als neue Datei speichern</translation>
    </message>
</context>
<context>
    <name>_KeepingLine</name>
    <message>
        <source>&amp;All right</source>
        <translation>In &amp;Ordnung</translation>
    </message>
    <message>
        <source>S&amp;top signing in</source>
        <translation>Nicht &amp;mehr anmelden</translation>
    </message>
</context>
<context>
    <name>iPhone</name>
    <message>
        <source>Add Server…</source>
        <translation>Server hinzufügen …</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Mail Accounts</source>
        <translation>Mail-Accounts</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Server Port</source>
        <translation>Server-Port</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Use SSL</source>
        <translation>SSL verwenden</translation>
    </message>
</context>
</TS>
