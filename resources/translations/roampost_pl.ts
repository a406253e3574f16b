<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>&amp;Find out why</source>
        <translation>&amp;Sprawdź, dlaczego</translation>
    </message>
    <message>
        <source>Another &amp;address:</source>
        <translation>Inny &amp;adres:</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Sprawdź, dlaczego</translation>
    </message>
    <message>
        <source>Find out why {address} does not send</source>
        <translation>Sprawdź, dlaczego {address} nie wysyła</translation>
    </message>
    <message>
        <source>Look round in the &amp;demo</source>
        <translation>Obejrzyj wersję &amp;pokazową</translation>
    </message>
    <message>
        <source>Will it work away from here?</source>
        <translation>Czy zadziała w innym miejscu?</translation>
    </message>
    <message>
        <source>Will sending from {address} work away from here?</source>
        <translation>Czy wysyłanie z adresu {address} zadziała w innym miejscu?</translation>
    </message>
    <message>
        <source>Your mail &amp;address:</source>
        <translation>&amp;Adres e-mail:</translation>
    </message>
</context>
<context>
    <name>Apple Mail</name>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Uwierzytelnianie</translation>
    </message>
    <message>
        <source>Automatically manage connection settings</source>
        <translation>Automatycznie zarządzaj ustawieniami połączenia</translation>
    </message>
    <message>
        <source>Edit SMTP Server List…</source>
        <translation>Edytuj listę serwerów SMTP…</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>Nazwa hosta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Outgoing Mail Account</source>
        <translation>Konto poczty wychodzącej</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Ustawienia serwera</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Use TLS/SSL</source>
        <translation>Użyj TLS/SSL</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>&amp;Remember it in this computer’s keyring</source>
        <translation>Zapa&amp;miętaj w pęku kluczy tego komputera</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Wypróbuj</translation>
    </message>
    <message>
        <source>&amp;Where is this kept?</source>
        <translation>&amp;Gdzie jest przechowywane?</translation>
    </message>
    <message>
        <source>&amp;Whom were you writing to?</source>
        <translation>&amp;Do kogo miała trafić wiadomość?</translation>
    </message>
    <message>
        <source>Log-in &amp;name</source>
        <translation>&amp;Nazwa użytkownika</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Do &amp;not change anything</source>
        <translation>&amp;Niczego nie zmieniaj</translation>
    </message>
    <message>
        <source>For &amp;good</source>
        <translation>Na &amp;stałe</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Na jak długo?</translation>
    </message>
    <message>
        <source>Until I &amp;leave this network</source>
        <translation>&amp;Do opuszczenia tej sieci</translation>
    </message>
    <message>
        <source>What is written, &amp;key by key</source>
        <translation>Co zostanie zapisane, &amp;klucz po kluczu</translation>
    </message>
</context>
<context>
    <name>DemoBar</name>
    <message>
        <source>&amp;Network:</source>
        <translation>&amp;Sieć:</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>&amp;Dostawca:</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Wersja pokazowa</translation>
    </message>
    <message numerus="yes">
        <source>Hazards (%n)</source>
        <translation>
            <numerusform>Przeszkody (%n)</numerusform>
            <numerusform>Przeszkody (%n)</numerusform>
            <numerusform>Przeszkody (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>all mail ports blocked</source>
        <translation>wszystkie porty poczty zablokowane</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>w domu</translation>
    </message>
    <message>
        <source>at the airport</source>
        <translation>na lotnisku</translation>
    </message>
    <message>
        <source>certificate run out</source>
        <translation>certyfikat wygasł</translation>
    </message>
    <message>
        <source>checks the sender</source>
        <translation>sprawdza nadawcę</translation>
    </message>
    <message>
        <source>encryption taken out</source>
        <translation>szyfrowanie usunięte po drodze</translation>
    </message>
    <message>
        <source>fetch mail first</source>
        <translation>najpierw pobranie poczty</translation>
    </message>
    <message>
        <source>in the hotel</source>
        <translation>w hotelu</translation>
    </message>
    <message>
        <source>in the office</source>
        <translation>w biurze</translation>
    </message>
    <message>
        <source>network answers in the server’s place</source>
        <translation>sieć odpowiada zamiast serwera</translation>
    </message>
    <message>
        <source>only from its own network</source>
        <translation>tylko z własnej sieci</translation>
    </message>
    <message>
        <source>only from listed addresses</source>
        <translation>tylko z adresów na liście</translation>
    </message>
    <message>
        <source>open to everybody</source>
        <translation>otwarty dla wszystkich</translation>
    </message>
    <message>
        <source>port 25 blocked</source>
        <translation>port 25 zablokowany</translation>
    </message>
    <message>
        <source>sign-in page in the way</source>
        <translation>strona logowania po drodze</translation>
    </message>
    <message>
        <source>sign-in when sending</source>
        <translation>logowanie przy wysyłaniu</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>wolna</translation>
    </message>
    <message>
        <source>takes mail and drops it</source>
        <translation>przyjmuje pocztę i ją gubi</translation>
    </message>
</context>
<context>
    <name>DetailTable</name>
    <message>
        <source>The message, its way, and what was checked</source>
        <translation>Wiadomość, jej droga i co zostało sprawdzone</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>źle</translation>
    </message>
    <message>
        <source>good</source>
        <translation>dobrze</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>After</source>
        <translation>Po zmianie</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed zmianą</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>&amp;Close Roampost</source>
        <translation>Za&amp;mknij Roampost</translation>
    </message>
    <message>
        <source>&amp;Send one test message to make sure</source>
        <translation>&amp;Wyślij jedną wiadomość próbną dla pewności</translation>
    </message>
    <message>
        <source>How do you &amp;know that it works?</source>
        <translation>&amp;Skąd wiadomo, że to działa?</translation>
    </message>
    <message>
        <source>Put the &amp;old settings back</source>
        <translation>&amp;Przywróć poprzednie ustawienia</translation>
    </message>
</context>
<context>
    <name>EditTable</name>
    <message>
        <source>After</source>
        <translation>Po zmianie</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed zmianą</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>What is written, key by key</source>
        <translation>Co zostanie zapisane, klucz po kluczu</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Seconds</source>
        <translation>Sekundy</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zostało zrobione</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Co było widać</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>źle</translation>
    </message>
    <message>
        <source>good</source>
        <translation>dobrze</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>&amp;Close Roampost</source>
        <translation>Za&amp;mknij Roampost</translation>
    </message>
    <message>
        <source>&amp;Forget it all</source>
        <translation>&amp;Usuń wszystko z pamięci</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>Z&amp;achowaj wszystko</translation>
    </message>
    <message>
        <source>Forget the messages that were &amp;never sent too</source>
        <translation>Usuń także wiadomości, których &amp;nigdy nie wysłano</translation>
    </message>
    <message>
        <source>This is forgotten</source>
        <translation>To zostanie usunięte z pamięci</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>To zostaje</translation>
    </message>
</context>
<context>
    <name>Gmail app</name>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Outgoing settings</source>
        <translation>Poczta wychodząca</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Require sign-in</source>
        <translation>Wymagaj logowania</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>Serwer SMTP</translation>
    </message>
    <message>
        <source>Security type</source>
        <translation>Typ zabezpieczeń</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>&amp;Copied</source>
        <translation>S&amp;kopiowano</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Kopiuj tekst</translation>
    </message>
    <message>
        <source>&amp;Sign in for me while I am here</source>
        <translation>&amp;Loguj za mnie, dopóki tu jestem</translation>
    </message>
    <message>
        <source>&amp;Text to send</source>
        <translation>&amp;Tekst do wysłania</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Kopiuj: {name}</translation>
    </message>
    <message>
        <source>I have done it, check &amp;again</source>
        <translation>Gotowe, sprawdź &amp;ponownie</translation>
    </message>
    <message>
        <source>Or take these values over with the phone’s camera: this code holds them as text, and no password.</source>
        <translation>Można też przejąć te wartości aparatem telefonu: ten kod zawiera je jako tekst, bez hasła.</translation>
    </message>
    <message>
        <source>QR code with the values above</source>
        <translation>Kod QR z powyższymi wartościami</translation>
    </message>
    <message>
        <source>Save a file for it: {name}…</source>
        <translation>Zapisz plik dla niego: {name}…</translation>
    </message>
    <message>
        <source>Which &amp;mail program?</source>
        <translation>Który &amp;program pocztowy?</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Goes back by itself once its network is left.</source>
        <translation>Cofa się automatycznie po opuszczeniu danej sieci.</translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation>Jak dotąd nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Put back the change for {address}</source>
        <translation>Cofnij zmianę dla {address}</translation>
    </message>
    <message>
        <source>Was put back.</source>
        <translation>Cofnięto.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Co zostało zmienione</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>S&amp;top</source>
        <translation>Za&amp;trzymaj</translation>
    </message>
    <message>
        <source>What was seen so &amp;far</source>
        <translation>Co było widać do tej p&amp;ory</translation>
    </message>
    <message>
        <source>When &amp;it was done</source>
        <translation>Ki&amp;edy to zrobiono</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Roampost</source>
        <translation>&amp;O programie Roampost</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Zmiany</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Open a returned message…</source>
        <translation>&amp;Otwórz zwróconą wiadomość…</translation>
    </message>
    <message>
        <source>&amp;Paste an error text…</source>
        <translation>&amp;Wklej tekst błędu…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;Report for the helpdesk…</source>
        <translation>&amp;Raport dla pomocy technicznej…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Za&amp;trzymaj</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Cofnij ostatnią zmianę</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Sprawdź &amp;ponownie</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>Account Settings</source>
        <translation>Ustawienia konta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Zaawansowane</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Log on to incoming mail server before sending mail</source>
        <translation>Zaloguj do serwera poczty przychodzącej przed wysłaniem poczty</translation>
    </message>
    <message>
        <source>Log on using</source>
        <translation>Zaloguj za pomocą</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Zarządzaj</translation>
    </message>
    <message>
        <source>More Settings</source>
        <translation>Więcej ustawień</translation>
    </message>
    <message>
        <source>My outgoing server (SMTP) requires authentication</source>
        <translation>Serwer wychodzący (SMTP) wymaga uwierzytelniania</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Outgoing Server</source>
        <translation>Serwer wychodzący</translation>
    </message>
    <message>
        <source>Outgoing mail server (SMTP)</source>
        <translation>Serwer poczty wychodzącej (SMTP)</translation>
    </message>
    <message>
        <source>Outgoing server (SMTP)</source>
        <translation>Serwer wychodzący (SMTP)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Use the following type of encrypted connection</source>
        <translation>Użyj następującego typu połączenia szyfrowanego</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>&amp;Error text:</source>
        <translation>Tekst &amp;błędu:</translation>
    </message>
    <message>
        <source>Copy what your mail program said, or the returned message, and paste it here.</source>
        <translation>Proszę skopiować komunikat programu pocztowego albo zwróconą wiadomość i wkleić tutaj.</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>&amp;Wyjaśnij</translation>
    </message>
    <message>
        <source>Paste an error text</source>
        <translation>Wklejanie tekstu błędu</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message>
        <source>&amp;Remove it from the mailbox afterwards</source>
        <translation>Potem &amp;usuń ją ze skrzynki</translation>
    </message>
    <message>
        <source>&amp;Send this one message</source>
        <translation>&amp;Wyślij tę jedną wiadomość</translation>
    </message>
    <message>
        <source>Send &amp;nothing</source>
        <translation>&amp;Niczego nie wysyłaj</translation>
    </message>
    <message>
        <source>The test message goes &amp;to</source>
        <translation>Wiadomość próbna trafi &amp;do</translation>
    </message>
    <message>
        <source>Use this &amp;address</source>
        <translation>Użyj tego &amp;adresu</translation>
    </message>
</context>
<context>
    <name>Proved</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gotowe</translation>
    </message>
    <message>
        <source>&amp;Way, checks and what was said</source>
        <translation>&amp;Droga, kontrole i przebieg rozmowy</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>Not there yet, after {passed} of {most} seconds.</source>
        <translation>Jeszcze nie dotarła, po {passed} z {most} sekund.</translation>
    </message>
    <message>
        <source>S&amp;top looking</source>
        <translation>Przestań &amp;szukać</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>&amp;Every line of it</source>
        <translation>&amp;Każdy wiersz raportu</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Zapisz raport…</translation>
    </message>
</context>
<context>
    <name>Roampost</name>
    <message>
        <source>(not there)</source>
        <translation>(brak)</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to put aside or refuse mail in its name that comes from other servers (DMARC), and whether {host} counts as one of its own could not be found out from here.</source>
        <translation>Domena @{domain} prosi wszystkich, by odkładali na bok lub odrzucali pocztę w jej imieniu z obcych serwerów (DMARC), a stąd nie udało się ustalić, czy {host} liczy się jako jeden z jej własnych.</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to put mail in its name that comes from other servers into junk (DMARC), and {host} is none of its own.</source>
        <translation>Domena @{domain} prosi wszystkich, by pocztę w jej imieniu z obcych serwerów traktowali jako spam (DMARC), a {host} nie jest jednym z jej własnych.</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to refuse mail in its name that comes from other servers (DMARC), and {host} is none of its own.</source>
        <translation>Domena @{domain} prosi wszystkich, by odrzucali pocztę w jej imieniu z obcych serwerów (DMARC), a {host} nie jest jednym z jej własnych.</translation>
    </message>
    <message>
        <source>@{domain} names {host} among the servers that may send for it (SPF).</source>
        <translation>Domena @{domain} wymienia {host} wśród serwerów, które mogą wysyłać w jej imieniu (SPF).</translation>
    </message>
    <message>
        <source>A copy of the old settings is kept. You can undo this.</source>
        <translation>Kopia poprzednich ustawień zostaje zachowana. Zmianę można cofnąć.</translation>
    </message>
    <message>
        <source>A firewall on this computer does not let mail programs reach {host} on port {port}.</source>
        <translation>Zapora na tym komputerze nie pozwala programom pocztowym połączyć się z {host} na porcie {port}.</translation>
    </message>
    <message>
        <source>A log-in counts for {minutes} min, as the server says.</source>
        <translation>Logowanie jest ważne przez {minutes} min, jak podaje serwer.</translation>
    </message>
    <message>
        <source>A log-in counts for {minutes} min, as you say.</source>
        <translation>Logowanie jest ważne przez {minutes} min, zgodnie z podaną wartością.</translation>
    </message>
    <message>
        <source>A log-in is taken to count for {minutes} min, as is common; your provider’s help pages may say more.</source>
        <translation>Przyjęto, że logowanie jest ważne przez {minutes} min, jak to zwykle bywa; więcej może być na stronach pomocy dostawcy.</translation>
    </message>
    <message>
        <source>A log-in name for {host} is needed before {program} can be set.</source>
        <translation>Aby ustawić program {program}, potrzebna jest nazwa użytkownika dla {host}.</translation>
    </message>
    <message>
        <source>A message that was never sent: {file}</source>
        <translation>Wiadomość, której nigdy nie wysłano: {file}</translation>
    </message>
    <message>
        <source>A name was not found: the server&apos;s in your settings, or the domain of the recipient&apos;s address. Check the spelling, and whether you are online.</source>
        <translation>Nie znaleziono nazwy: serwera z ustawień albo domeny adresu odbiorcy. Proszę sprawdzić pisownię oraz połączenie z internetem.</translation>
    </message>
    <message>
        <source>A password of {program} is still set aside from an earlier change. Please put that change back first.</source>
        <translation>Hasło programu {program} jest nadal odłożone po wcześniejszej zmianie. Proszę najpierw cofnąć tamtą zmianę.</translation>
    </message>
    <message>
        <source>A port stayed silent: does the same server answer on another one, before and afterwards?</source>
        <translation>Port milczał: czy ten sam serwer odpowiada na innym porcie, przedtem i potem?</translation>
    </message>
    <message>
        <source>A server on the way reports that it keeps trying to reach {recipient}.</source>
        <translation>Serwer po drodze zgłasza, że wciąż próbuje dotrzeć do {recipient}.</translation>
    </message>
    <message>
        <source>A text only points; “roampost diagnose” finds out what is really so.</source>
        <translation>Sam tekst daje tylko wskazówkę; „roampost diagnose” ustala, jak jest naprawdę.</translation>
    </message>
    <message>
        <source>A text to send:</source>
        <translation>Tekst do wysłania:</translation>
    </message>
    <message>
        <source>A value here is of a kind that is not read ({kind}).</source>
        <translation>Jest tu wartość rodzaju, którego się nie odczytuje ({kind}).</translation>
    </message>
    <message>
        <source>A way out, tried just now: {what}</source>
        <translation>Rozwiązanie, wypróbowane przed chwilą: {what}</translation>
    </message>
    <message>
        <source>A way out: {what}</source>
        <translation>Rozwiązanie: {what}</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Przyjęto o</translation>
    </message>
    <message>
        <source>Accepted, but not arrived so far</source>
        <translation>Przyjęta, ale jak dotąd nie dotarła</translation>
    </message>
    <message>
        <source>Account: {value}</source>
        <translation>Konto: {value}</translation>
    </message>
    <message>
        <source>Address it was for: {value}</source>
        <translation>Adres docelowy: {value}</translation>
    </message>
    <message>
        <source>After a change until you leave this network, the closed window leaves its icon beside the clock. Once you leave, it puts everything back and goes. Otherwise that is done when Roampost is next opened.</source>
        <translation>Po zmianie, która obowiązuje do opuszczenia tej sieci, zamknięte okno zostawia ikonę obok zegara. Po opuszczeniu sieci Roampost wszystko przywraca i kończy działanie. W przeciwnym razie dzieje się to przy następnym otwarciu programu Roampost.</translation>
    </message>
    <message>
        <source>An address that answers every message, given by your organisation.</source>
        <translation>Adres, który odpowiada na każdą wiadomość, podany przez organizację.</translation>
    </message>
    <message>
        <source>An address that looks like an option is not passed on. In mutt leave the first -- out: {example}</source>
        <translation>Adres, który wygląda jak opcja, nie jest przekazywany. W programie mutt proszę pominąć pierwsze --: {example}</translation>
    </message>
    <message>
        <source>Anna is on the network “{network}”. She writes to {recipient}.</source>
        <translation>Anna jest w sieci „{network}”. Pisze do {recipient}.</translation>
    </message>
    <message>
        <source>Another account of yours, with another provider: that it arrives there says most.</source>
        <translation>Inne własne konto, u innego dostawcy: jeśli wiadomość tam dotrze, mówi to najwięcej.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Inny program</translation>
    </message>
    <message>
        <source>Ask about an address with “roampost diagnose --account you@example.com”, or look at “roampost demo”.</source>
        <translation>O adres można zapytać poleceniem „roampost diagnose --account nazwa@example.com”, można też obejrzeć „roampost demo”.</translation>
    </message>
    <message>
        <source>Ask blocklists about this network’s address</source>
        <translation>Pytaj czarne listy o adres tej sieci</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>Zapytać dostawcę</translation>
    </message>
    <message>
        <source>Ask {provider} how to send mail from outside its network.</source>
        <translation>Proszę zapytać dostawcę {provider}, jak wysyłać pocztę spoza jego sieci.</translation>
    </message>
    <message>
        <source>Asked for a page</source>
        <translation>Poproszono o stronę</translation>
    </message>
    <message>
        <source>Asked for encryption</source>
        <translation>Poproszono o szyfrowanie</translation>
    </message>
    <message>
        <source>Asked what it can do</source>
        <translation>Zapytano, co potrafi</translation>
    </message>
    <message>
        <source>Asking for web pages</source>
        <translation>Proszenie o strony internetowe</translation>
    </message>
    <message>
        <source>Asking how {domain} wants mail to be sent</source>
        <translation>Pytanie, jak {domain} każe wysyłać pocztę</translation>
    </message>
    <message>
        <source>Asking the server once more, with the new settings…</source>
        <translation>Jeszcze jedno pytanie do serwera, z nowymi ustawieniami…</translation>
    </message>
    <message>
        <source>Asks {whom} for the servers of your address’s domain, over an encrypted connection, and only where your provider itself does not name them. The list learns the domain, not your address.</source>
        <translation>Pyta {whom} o serwery domeny adresu e-mail, przez połączenie szyfrowane i tylko wtedy, gdy sam dostawca ich nie podaje. Lista poznaje domenę, nie adres.</translation>
    </message>
    <message>
        <source>Asks {whom} whether this network’s address has a bad name. They learn that address, by way of this network’s name server; nothing about you or your mail.</source>
        <translation>Pyta {whom}, czy adres tej sieci ma złą opinię. Poznają ten adres za pośrednictwem serwera nazw tej sieci; o użytkowniku ani o poczcie nie dowiadują się niczego.</translation>
    </message>
    <message>
        <source>Away from here it may well not work: many networks block port 25, the one you send on.</source>
        <translation>W innym miejscu może nie działać: wiele sieci blokuje port 25, przez który odbywa się wysyłanie.</translation>
    </message>
    <message>
        <source>Balsa</source>
        <translation>Balsa</translation>
    </message>
    <message>
        <source>Before you go on</source>
        <translation>Zanim nastąpi dalszy krok</translation>
    </message>
    <message>
        <source>Began the test message</source>
        <translation>Rozpoczęto wiadomość próbną</translation>
    </message>
    <message>
        <source>Beside “{field}”, choose “{choice}”, and write {username} and your password.</source>
        <translation>Przy „{field}” proszę wybrać „{choice}” i wpisać {username} oraz hasło.</translation>
    </message>
    <message>
        <source>Beside “{field}”, choose “{choice}”.</source>
        <translation>Przy „{field}” proszę wybrać „{choice}”.</translation>
    </message>
    <message>
        <source>Beside “{field}”, write {value}.</source>
        <translation>Przy „{field}” proszę wpisać {value}.</translation>
    </message>
    <message>
        <source>Better not: many recipients will refuse messages sent this way, or put them into junk.</source>
        <translation>Lepiej nie: wielu odbiorców odrzuci wiadomości wysłane w ten sposób albo potraktuje je jako spam.</translation>
    </message>
    <message>
        <source>Better not: {remedy}</source>
        <translation>Lepiej nie: {remedy}</translation>
    </message>
    <message>
        <source>Betterbird</source>
        <translation>Betterbird</translation>
    </message>
    <message>
        <source>Blocked here</source>
        <translation>Stąd zablokowane</translation>
    </message>
    <message>
        <source>Blocked here, but there is a way</source>
        <translation>Stąd zablokowane, ale jest rozwiązanie</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>POLECENIE</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change it?</source>
        <translation>Zmienić?</translation>
    </message>
    <message>
        <source>Changed until you leave this network.</source>
        <translation>Zmieniono do opuszczenia tej sieci.</translation>
    </message>
    <message>
        <source>Changing the settings, with a copy of the old ones kept…</source>
        <translation>Zmienianie ustawień, z zachowaniem kopii poprzednich…</translation>
    </message>
    <message>
        <source>Check the name and password for {provider}.</source>
        <translation>Proszę sprawdzić nazwę użytkownika i hasło u dostawcy {provider}.</translation>
    </message>
    <message>
        <source>Check the name and password for {provider}; with two-step sign-in it wants an application password.</source>
        <translation>Proszę sprawdzić nazwę użytkownika i hasło u dostawcy {provider}; przy logowaniu dwuetapowym wymaga on hasła aplikacji.</translation>
    </message>
    <message>
        <source>Checked by {server}</source>
        <translation>Sprawdzone przez {server}</translation>
    </message>
    <message>
        <source>Checked by {server}: {checks}</source>
        <translation>Sprawdzone przez {server}: {checks}</translation>
    </message>
    <message>
        <source>Checked with the new settings: the server takes your mail from here.</source>
        <translation>Sprawdzone z nowymi ustawieniami: serwer przyjmuje stąd pocztę.</translation>
    </message>
    <message>
        <source>Choose SSL/TLS as the kind of connection.</source>
        <translation>Proszę wybrać SSL/TLS jako rodzaj połączenia.</translation>
    </message>
    <message>
        <source>Choose STARTTLS as the kind of connection.</source>
        <translation>Proszę wybrać STARTTLS jako rodzaj połączenia.</translation>
    </message>
    <message>
        <source>Choose a connection without encryption.</source>
        <translation>Proszę wybrać połączenie bez szyfrowania.</translation>
    </message>
    <message>
        <source>Choose “{choice}”.</source>
        <translation>Proszę wybrać „{choice}”.</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the account {address}, then “{change}”.</source>
        <translation>Proszę wybrać „{path}”, potem konto {address}, potem „{change}”.</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the account {address}, then “{tab}”.</source>
        <translation>Proszę wybrać „{path}”, potem konto {address}, potem „{tab}”.</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the server of {address}, then “{change}”.</source>
        <translation>Proszę wybrać „{path}”, potem serwer konta {address}, potem „{change}”.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identyfikator klienta</translation>
    </message>
    <message>
        <source>Close Roampost now. When you open it again, it begins as on the first day.</source>
        <translation>Proszę teraz zamknąć Roampost. Po ponownym otwarciu zacznie tak, jak pierwszego dnia.</translation>
    </message>
    <message>
        <source>Connect to your VPN, then try again.</source>
        <translation>Proszę połączyć się ze swoją siecią VPN i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Nawiązano połączenie</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Connection: {security}; {authentication}.</source>
        <translation>Połączenie: {security}; {authentication}.</translation>
    </message>
    <message>
        <source>Diagnose afresh, and tell a helpdesk what was seen: names and addresses are replaced, secrets never get in. The report is shown line by line; with -o it is also kept as a file.</source>
        <translation>Diagnozuje od nowa i przekazuje pomocy technicznej, co było widać: nazwy i adresy są zastąpione, a sekrety nigdy tam nie trafiają. Raport jest pokazywany wiersz po wierszu; z -o zostaje też zapisany jako plik.</translation>
    </message>
    <message>
        <source>Disconnect your VPN, or use another network, for example your phone&apos;s hotspot.</source>
        <translation>Proszę rozłączyć VPN albo użyć innej sieci, na przykład hotspotu w telefonie.</translation>
    </message>
    <message>
        <source>Done. Send your message again from {program}.</source>
        <translation>Gotowe. Teraz proszę wysłać wiadomość ponownie z programu {program}.</translation>
    </message>
    <message>
        <source>Done: {account} now sends in the new way, which the server accepted just now.</source>
        <translation>Gotowe: konto {account} wysyła teraz w nowy sposób, który serwer przed chwilą zaakceptował.</translation>
    </message>
    <message>
        <source>Earlier changes cannot be read from {folder}: {reason}.</source>
        <translation>Wcześniejszych zmian nie można odczytać z {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Encrypted mail is opened on its way by {issuer}, software of this computer or of whoever looks after it; the network is not behind that.</source>
        <translation>Szyfrowana poczta jest po drodze otwierana przez {issuer}, oprogramowanie tego komputera lub tego, kto się nim opiekuje; sieć nie ma z tym nic wspólnego.</translation>
    </message>
    <message>
        <source>Enter the password again</source>
        <translation>Wpisać hasło ponownie</translation>
    </message>
    <message>
        <source>Error number: {value}</source>
        <translation>Numer błędu: {value}</translation>
    </message>
    <message>
        <source>Everything is as it was before, to the last octet.</source>
        <translation>Wszystko jest tak jak przedtem, co do bajta.</translation>
    </message>
    <message>
        <source>Everything is back as it was.</source>
        <translation>Wszystko jest znów tak, jak było.</translation>
    </message>
    <message>
        <source>Everything is forgotten</source>
        <translation>Wszystko usunięto z pamięci</translation>
    </message>
    <message>
        <source>Exim’s own check does not take what would be written there</source>
        <translation>Własny test programu Exim nie przyjmuje tego, co zostałoby tam zapisane</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>PLIK</translation>
    </message>
    <message>
        <source>Fetch mail first, then send</source>
        <translation>Najpierw pobrać pocztę, potem wysłać</translation>
    </message>
    <message>
        <source>Fetch mail from {incoming} before each send.</source>
        <translation>Pobierać pocztę z {incoming} przed każdym wysłaniem.</translation>
    </message>
    <message>
        <source>Fetch your mail once before you send.</source>
        <translation>Przed wysłaniem proszę raz pobrać pocztę.</translation>
    </message>
    <message>
        <source>Fetching mail from {host} first</source>
        <translation>Najpierw pobieranie poczty z {host}</translation>
    </message>
    <message>
        <source>Find out what else works</source>
        <translation>Sprawdź, co jeszcze działa</translation>
    </message>
    <message>
        <source>Find out what is in the way, and what works instead.</source>
        <translation>Ustalenie, co przeszkadza i co działa zamiast tego.</translation>
    </message>
    <message>
        <source>Find out why mail does not go out?</source>
        <translation>Sprawdzić, dlaczego poczta nie wychodzi?</translation>
    </message>
    <message>
        <source>Finding out whether mail from {address} will go out elsewhere too…</source>
        <translation>Sprawdzanie, czy poczta z {address} wyjdzie także w innym miejscu…</translation>
    </message>
    <message>
        <source>Finding out why mail from {address} does not go out…</source>
        <translation>Sprawdzanie, dlaczego poczta z {address} nie wychodzi…</translation>
    </message>
    <message>
        <source>Finds out why mail cannot be sent from here, and puts it right. Without a command it opens the window.</source>
        <translation>Ustala, dlaczego nie można stąd wysłać poczty, i usuwa przyczynę. Bez polecenia otwiera okno.</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>Usunąć wszystko z pamięci?</translation>
    </message>
    <message>
        <source>Forget it?</source>
        <translation>Usunąć z pamięci?</translation>
    </message>
    <message>
        <source>Forget what Roampost knows and keeps: its passwords in the keyring, what it learned, its settings. Messages that were never sent and changes that were not put back are named, and stay.</source>
        <translation>Usuwa z pamięci to, co Roampost wie i przechowuje: jego hasła w pęku kluczy, to, czego się dowiedział, jego ustawienia. Nigdy niewysłane wiadomości i niecofnięte zmiany są wymieniane i zostają.</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Usuwanie z pamięci…</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Usunięto z pamięci.</translation>
    </message>
    <message>
        <source>Forgotten. Passwords taken out of the keyring: {count}.</source>
        <translation>Usunięto z pamięci. Hasła usunięte z pęku kluczy: {count}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>From this network {host} took your mail without a sign-in before.</source>
        <translation>Z tej sieci {host} już wcześniej przyjmował pocztę bez logowania.</translation>
    </message>
    <message>
        <source>Gathering what the helpdesk needs…</source>
        <translation>Zbieranie tego, czego potrzebuje pomoc techniczna…</translation>
    </message>
    <message>
        <source>Gmail app (Android)</source>
        <translation>Aplikacja Gmail (Android)</translation>
    </message>
    <message>
        <source>Handed the test message over</source>
        <translation>Przekazano wiadomość próbną</translation>
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
        <translation>Dzień dobry,

z miejsca, w którym teraz jestem, nie mogę wysyłać poczty jako {account} przez Państwa serwer.

Czas: {time}
Serwer: {host}, port {port}
Odbiorca: adres w domenie {domain}
Odpowiedź serwera: {reply}
Mój adres w internecie: {address}
Jego nazwa: {name}
Próbowano też: {tried}

{question}

Dziękuję.</translation>
    </message>
    <message>
        <source>Himalaya</source>
        <translation>Himalaya</translation>
    </message>
    <message>
        <source>Home network</source>
        <translation>Sieć domowa</translation>
    </message>
    <message>
        <source>I have read this and want to go on</source>
        <translation>Przeczytane, chcę kontynuować</translation>
    </message>
    <message>
        <source>If {program} is open, close it and open it again: it reads this at start.</source>
        <translation>Jeśli program {program} jest otwarty, proszę go zamknąć i otworzyć ponownie: odczytuje te ustawienia przy uruchamianiu.</translation>
    </message>
    <message>
        <source>In no mail program of this computer</source>
        <translation>W żadnym programie pocztowym tego komputera</translation>
    </message>
    <message>
        <source>In the demo no program of this computer is started; send-via runs outside of it.</source>
        <translation>W wersji pokazowej nie jest uruchamiany żaden program tego komputera; send-via działa poza nią.</translation>
    </message>
    <message>
        <source>In the demo nobody outside this computer is ever asked.</source>
        <translation>W wersji pokazowej nikt poza tym komputerem nie jest o nic pytany.</translation>
    </message>
    <message>
        <source>In your mail program’s account settings, look for the outgoing (SMTP) server of {address}.</source>
        <translation>W ustawieniach kont programu pocztowego proszę znaleźć serwer poczty wychodzącej (SMTP) konta {address}.</translation>
    </message>
    <message>
        <source>In {program}</source>
        <translation>W programie {program}</translation>
    </message>
    <message>
        <source>In {program}, sends through {host}</source>
        <translation>W programie {program}, wysyła przez {host}</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Dotarła</translation>
    </message>
    <message>
        <source>It arrived, in junk</source>
        <translation>Dotarła, do spamu</translation>
    </message>
    <message>
        <source>It came back to the sender&apos;s own mailbox.</source>
        <translation>Wróciła do skrzynki samego nadawcy.</translation>
    </message>
    <message>
        <source>It cannot be seen whether {program} is open, so nothing was changed. Please close it.</source>
        <translation>Nie widać, czy program {program} jest otwarty, więc nic nie zostało zmienione. Proszę go zamknąć.</translation>
    </message>
    <message>
        <source>It ends when you stop it or close Roampost, when this computer is on another network, and for good as soon as the server refuses the log-in.</source>
        <translation>Kończy się, gdy to zatrzymasz lub zamkniesz Roampost, gdy ten komputer jest w innej sieci, i na dobre, gdy tylko serwer odrzuci logowanie.</translation>
    </message>
    <message>
        <source>It has arrived in the mailbox of {recipient}.</source>
        <translation>Dotarła do skrzynki {recipient}.</translation>
    </message>
    <message>
        <source>It is late</source>
        <translation>Spóźnia się</translation>
    </message>
    <message>
        <source>It is not a signed policy.</source>
        <translation>To nie są podpisane zasady.</translation>
    </message>
    <message>
        <source>It is not signed in the only way that counts, EdDSA (Ed25519).</source>
        <translation>Brak podpisu złożonego w jedyny uznawany sposób, EdDSA (Ed25519).</translation>
    </message>
    <message>
        <source>It is not the network of {provider}.</source>
        <translation>To nie jest sieć dostawcy {provider}.</translation>
    </message>
    <message>
        <source>It is older (serial {new}) than the one kept here (serial {kept}).</source>
        <translation>Jest starszy (serial {new}) niż ten przechowywany tutaj (serial {kept}).</translation>
    </message>
    <message>
        <source>It is safe in {path}. Find out why: {next}</source>
        <translation>Jest bezpieczna w {path}. Aby poznać przyczynę: {next}</translation>
    </message>
    <message>
        <source>It is the network of {provider}.</source>
        <translation>To jest sieć dostawcy {provider}.</translation>
    </message>
    <message>
        <source>It is tried once with {host}, to be sure that this works. Nothing is changed yet.</source>
        <translation>Dla pewności, że działa, zostaje raz wypróbowane na {host}. Na razie nic się nie zmienia.</translation>
    </message>
    <message>
        <source>It may not say {key}: only this computer may.</source>
        <translation>Nie może określać {key}: może to tylko ten komputer.</translation>
    </message>
    <message>
        <source>It may still come. Until it does, do not rely on messages sent this way; take another way out, or call.</source>
        <translation>Może jeszcze dotrzeć. Do tego czasu lepiej nie polegać na wiadomościach wysłanych w ten sposób; proszę użyć innego rozwiązania albo zadzwonić.</translation>
    </message>
    <message>
        <source>It must hold {keys}, and nothing else.</source>
        <translation>Musi zawierać {keys} i nic więcej.</translation>
    </message>
    <message>
        <source>It never arrived in the mailbox of {recipient}: somebody lost it.</source>
        <translation>Nigdy nie dotarła do skrzynki {recipient}: ktoś ją zgubił.</translation>
    </message>
    <message>
        <source>It should work away from here too: {incoming} accepted your log-in just now, and your mail program fetches before it sends.</source>
        <translation>W innym miejscu też powinno działać: {incoming} przed chwilą przyjął logowanie, a program pocztowy pobiera pocztę przed wysłaniem.</translation>
    </message>
    <message>
        <source>It wants you to sign in on a web page before anything gets through.</source>
        <translation>Zanim cokolwiek przepuści, wymaga zalogowania się na stronie internetowej.</translation>
    </message>
    <message>
        <source>It was not signed with the key that the policy here names.</source>
        <translation>Nie został podpisany kluczem, który wskazują tutejsze zasady.</translation>
    </message>
    <message>
        <source>It was refused</source>
        <translation>Została odrzucona</translation>
    </message>
    <message>
        <source>It was removed from the mailbox again.</source>
        <translation>Została z powrotem usunięta ze skrzynki.</translation>
    </message>
    <message>
        <source>It was valid until {moment} only.</source>
        <translation>Był ważny tylko do {moment}.</translation>
    </message>
    <message>
        <source>It will not work away from here either, before this is put right.</source>
        <translation>W innym miejscu też nie zadziała, dopóki to nie zostanie naprawione.</translation>
    </message>
    <message>
        <source>It will not work away from here: {host} takes your mail without a log-in, because of this network.</source>
        <translation>W innym miejscu nie zadziała: {host} przyjmuje pocztę bez logowania tylko ze względu na tę sieć.</translation>
    </message>
    <message>
        <source>It will work away from here too: {host} accepted your log-in on port {port} just now.</source>
        <translation>W innym miejscu też zadziała: {host} przed chwilą przyjął logowanie na porcie {port}.</translation>
    </message>
    <message>
        <source>Its access ends in {minutes} min; then it wants you to sign in again.</source>
        <translation>Dostęp kończy się za {minutes} min; potem trzeba będzie zalogować się ponownie.</translation>
    </message>
    <message>
        <source>Its mark</source>
        <translation>Znacznik</translation>
    </message>
    <message>
        <source>Its name server makes up the address {address} for names that do not exist.</source>
        <translation>Jej serwer nazw zmyśla adres {address} dla nazw, które nie istnieją.</translation>
    </message>
    <message>
        <source>Its own settings, with the language and the place of the window</source>
        <translation>Własne ustawienia, razem z językiem i położeniem okna</translation>
    </message>
    <message>
        <source>Its policy must be an object in braces.</source>
        <translation>Pole policy musi być obiektem w nawiasach klamrowych.</translation>
    </message>
    <message>
        <source>Its serial must be a whole number from 1.</source>
        <translation>Pole serial musi być liczbą całkowitą od 1 wzwyż.</translation>
    </message>
    <message>
        <source>Its valid_until must be a moment in UTC such as {example}.</source>
        <translation>Pole valid_until musi być chwilą w czasie UTC, na przykład {example}.</translation>
    </message>
    <message>
        <source>KMail</source>
        <translation>KMail</translation>
    </message>
    <message>
        <source>Keep it in {where} for next time?</source>
        <translation>Zachować na następny raz? Miejsce: {where}.</translation>
    </message>
    <message>
        <source>Keep or forget a password in the system&apos;s keyring. It is read from a prompt or from standard input, never from the command line.</source>
        <translation>Zachowuje lub usuwa hasło w systemowym pęku kluczy. Hasło jest wpisywane na żądanie lub czytane ze standardowego wejścia, nigdy z wiersza poleceń.</translation>
    </message>
    <message>
        <source>Kept in {where}.</source>
        <translation>Zachowano. Miejsce: {where}.</translation>
    </message>
    <message>
        <source>Leave the line that says where your password is as it is, if it is for this server.</source>
        <translation>Wiersz, który mówi, gdzie jest hasło, proszę zostawić bez zmian, jeśli dotyczy tego serwera.</translation>
    </message>
    <message>
        <source>Log-in name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Log-in name for {address}:</source>
        <translation>Nazwa użytkownika dla {address}:</translation>
    </message>
    <message>
        <source>Look whether this network wants a sign-in first</source>
        <translation>Sprawdzaj, czy ta sieć wymaga najpierw zalogowania</translation>
    </message>
    <message>
        <source>Look your provider up in the public list of providers</source>
        <translation>Szukaj dostawcy na publicznej liście dostawców</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Szukano</translation>
    </message>
    <message>
        <source>Looked for an earlier test message</source>
        <translation>Szukano wcześniejszej wiadomości próbnej</translation>
    </message>
    <message>
        <source>Looked into the mailbox</source>
        <translation>Zajrzano do skrzynki</translation>
    </message>
    <message>
        <source>Looked up the address</source>
        <translation>Wyszukano adres</translation>
    </message>
    <message>
        <source>Looking for this network&apos;s own outgoing server</source>
        <translation>Szukanie własnego serwera poczty wychodzącej tej sieci</translation>
    </message>
    <message>
        <source>Looking into the mailbox of {mailbox} ({seconds} of {limit} s)</source>
        <translation>Zaglądanie do skrzynki {mailbox} ({seconds} z {limit} s)</translation>
    </message>
    <message>
        <source>Looking up names</source>
        <translation>Wyszukiwanie nazw</translation>
    </message>
    <message>
        <source>Looking what Roampost holds…</source>
        <translation>Sprawdzanie, co przechowuje Roampost…</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTY</translation>
    </message>
    <message>
        <source>Made it encrypted</source>
        <translation>Zaszyfrowano połączenie</translation>
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
        <translation>Poczta stąd nie wychodzi.</translation>
    </message>
    <message>
        <source>Mail from {address} will not go out from here.</source>
        <translation>Poczta z {address} stąd nie wyjdzie.</translation>
    </message>
    <message>
        <source>Mail gets lost</source>
        <translation>Poczta ginie</translation>
    </message>
    <message>
        <source>Mail goes out from here, but takes its time.</source>
        <translation>Poczta stąd wychodzi, ale potrzebuje czasu.</translation>
    </message>
    <message>
        <source>Mail goes out from here.</source>
        <translation>Poczta stąd wychodzi.</translation>
    </message>
    <message>
        <source>Mailspring</source>
        <translation>Mailspring</translation>
    </message>
    <message>
        <source>Make an application password on {provider}&apos;s web page, and give it to the mail program in place of your own.</source>
        <translation>Proszę utworzyć hasło aplikacji na stronie internetowej dostawcy {provider} i wpisać je w programie pocztowym zamiast własnego.</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, and some servers refuse them, because @{domain} says that other servers than its own may not send for it (SPF).</source>
        <translation>Wiadomości z @{domain} wysłane przez {host} mogą trafić do spamu, a niektóre serwery je odrzucają, bo @{domain} ogłasza, że obce serwery nie mogą wysyłać w jej imieniu (SPF).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because @{domain} does not name it among its servers (SPF), and it cannot sign for @{domain} (DKIM).</source>
        <translation>Wiadomości z @{domain} wysłane przez {host} mogą trafić do spamu, bo @{domain} nie wymienia go wśród swoich serwerów (SPF), a on nie może podpisywać za @{domain} (DKIM).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because @{domain} says that other servers than its own should not send for it (SPF).</source>
        <translation>Wiadomości z @{domain} wysłane przez {host} mogą trafić do spamu, bo @{domain} ogłasza, że obce serwery nie powinny wysyłać w jej imieniu (SPF).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because what @{domain} says about its servers has a fault (SPF), and {host} cannot sign for it (DKIM).</source>
        <translation>Wiadomości z @{domain} wysłane przez {host} mogą trafić do spamu, bo to, co @{domain} ogłasza o swoich serwerach, zawiera błąd (SPF), a {host} nie może podpisywać w jej imieniu (DKIM).</translation>
    </message>
    <message>
        <source>Messages sent this way may be refused or land in junk: they will not look genuine to everybody.</source>
        <translation>Wiadomości wysłane w ten sposób mogą zostać odrzucone lub trafić do spamu: nie każdemu wydadzą się autentyczne.</translation>
    </message>
    <message>
        <source>Messages sent this way may land in junk.</source>
        <translation>Wiadomości wysłane w ten sposób mogą trafić do spamu.</translation>
    </message>
    <message>
        <source>Messages sent this way should arrive.</source>
        <translation>Wiadomości wysłane w ten sposób powinny dotrzeć.</translation>
    </message>
    <message>
        <source>Messages that wait in {program}: {count}</source>
        <translation>Wiadomości czekające w programie {program}: {count}</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Sieć komórkowa</translation>
    </message>
    <message>
        <source>More than one thing is in the way. To be solved in this order: {causes}.</source>
        <translation>Przeszkód jest więcej niż jedna. Do rozwiązania w tej kolejności: {causes}.</translation>
    </message>
    <message>
        <source>Most likely so; not everything could be tried.</source>
        <translation>Najprawdopodobniej tak jest; nie wszystko można było wypróbować.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAZWA</translation>
    </message>
    <message>
        <source>Named the recipient</source>
        <translation>Podano odbiorcę</translation>
    </message>
    <message>
        <source>Named the recipient {recipient}</source>
        <translation>Podano odbiorcę {recipient}</translation>
    </message>
    <message>
        <source>Named the sender</source>
        <translation>Podano nadawcę</translation>
    </message>
    <message>
        <source>Named the sender {sender}</source>
        <translation>Podano nadawcę {sender}</translation>
    </message>
    <message>
        <source>Names and addresses in here are stand-ins: user1@domain1.example is the first account, and what is equal has the same one everywhere. 192.0.2.x and 2001:db8:1:: are private addresses, 203.0.113.x and 2001:db8:: public ones; … was taken out.</source>
        <translation>Nazwy i adresy są tu zastąpione: user1@domain1.example to pierwsze konto, a to, co jednakowe, ma wszędzie ten sam zastępnik. 192.0.2.x i 2001:db8:1:: to adresy prywatne, 203.0.113.x i 2001:db8:: to publiczne; … zostało usunięte.</translation>
    </message>
    <message>
        <source>Needs to know whom you are writing to.</source>
        <translation>Trzeba wiedzieć, do kogo ma trafić wiadomość.</translation>
    </message>
    <message>
        <source>Needs your consent to a risk.</source>
        <translation>Potrzebna zgoda na ryzyko.</translation>
    </message>
    <message>
        <source>Needs your log-in name.</source>
        <translation>Potrzebna nazwa użytkownika.</translation>
    </message>
    <message>
        <source>Needs your password, to be sure that it works.</source>
        <translation>Potrzebne hasło, aby mieć pewność, że to działa.</translation>
    </message>
    <message>
        <source>Next: change the message and send it again. Your settings can stay as they are.</source>
        <translation>Następny krok: zmienić wiadomość i wysłać ją ponownie. Ustawienia mogą zostać takie, jakie są.</translation>
    </message>
    <message>
        <source>Next: check the recipient&apos;s address. A diagnosis of your account would not help.</source>
        <translation>Następny krok: sprawdzić adres odbiorcy. Diagnoza konta nie pomoże.</translation>
    </message>
    <message>
        <source>Next: check your own address in the mail program, letter by letter.</source>
        <translation>Następny krok: sprawdzić własny adres w programie pocztowym, litera po literze.</translation>
    </message>
    <message>
        <source>Next: reach the recipient in another way. A diagnosis of your account would not help.</source>
        <translation>Następny krok: skontaktować się z odbiorcą inną drogą. Diagnoza konta nie pomoże.</translation>
    </message>
    <message>
        <source>Next: wait some minutes and send again. If it stays so, “roampost diagnose” finds out more.</source>
        <translation>Następny krok: odczekać kilka minut i wysłać ponownie. Jeśli nic się nie zmieni, „roampost diagnose” ustali więcej.</translation>
    </message>
    <message>
        <source>No account of yours with another provider is known, so to yourself.</source>
        <translation>Nie jest znane żadne własne konto u innego dostawcy, więc na ten sam adres.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>No copy could be kept in {path}, so nothing was changed.</source>
        <translation>Nie udało się zachować kopii w {path}, więc nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>No copy of it was fetched yet.</source>
        <translation>Nie pobrano jeszcze żadnej kopii.</translation>
    </message>
    <message>
        <source>No keyring of this computer can be reached from here. Roampost keeps passwords nowhere else and will ask for them every time.</source>
        <translation>Żaden pęk kluczy tego komputera nie jest stąd dostępny. Roampost nie przechowuje haseł nigdzie indziej i będzie o nie pytać za każdym razem.</translation>
    </message>
    <message>
        <source>No log-in for sending was found: does fetching mail first open the server?</source>
        <translation>Nie znaleziono logowania do wysyłania: czy wcześniejsze pobranie poczty otwiera serwer?</translation>
    </message>
    <message>
        <source>No mail account was found on this computer.</source>
        <translation>Na tym komputerze nie znaleziono żadnego konta pocztowego.</translation>
    </message>
    <message>
        <source>No mail program here holds a sending account.</source>
        <translation>Żaden program pocztowy nie ma tu konta do wysyłania.</translation>
    </message>
    <message>
        <source>No mail program here holds this account, so nothing can be changed.</source>
        <translation>Żaden program pocztowy nie ma tu tego konta, więc nie ma czego zmieniać.</translation>
    </message>
    <message>
        <source>No mail program holds the account {account}.</source>
        <translation>Żaden program pocztowy nie ma konta {account}.</translation>
    </message>
    <message>
        <source>No mail program says by which server this account sends.</source>
        <translation>Żaden program pocztowy nie mówi, przez który serwer wysyła to konto.</translation>
    </message>
    <message>
        <source>No message is fetched, read or deleted, and nothing is changed in your mail program.</source>
        <translation>Żadna wiadomość nie jest pobierana, czytana ani usuwana, a w programie pocztowym nic się nie zmienia.</translation>
    </message>
    <message>
        <source>No password is sent to this server.</source>
        <translation>Do tego serwera nie jest wysyłane żadne hasło.</translation>
    </message>
    <message>
        <source>No password was given, or one far too long. Nothing was kept.</source>
        <translation>Nie podano hasła albo jest o wiele za długie. Niczego nie zachowano.</translation>
    </message>
    <message>
        <source>No password was kept for this.</source>
        <translation>Dla tego nie było zachowanego hasła.</translation>
    </message>
    <message>
        <source>No test message was sent.</source>
        <translation>Żadna wiadomość próbna nie została wysłana.</translation>
    </message>
    <message>
        <source>No trusted encrypted connection could be made: the server offers none, or its certificate does not fit. Do not accept an exception in a network you do not know; it may be somebody in between.</source>
        <translation>Nie udało się nawiązać zaufanego połączenia szyfrowanego: serwer go nie oferuje albo jego certyfikat się nie zgadza. W nieznanej sieci nie należy akceptować wyjątku; ktoś może stać pośrodku.</translation>
    </message>
    <message>
        <source>No way in so far: does another of your provider&apos;s servers let you sign in?</source>
        <translation>Jak dotąd brak wejścia: czy inny serwer dostawcy pozwala się zalogować?</translation>
    </message>
    <message>
        <source>None of your mailboxes can be looked into. Name a recipient, or add an account that fetches mail.</source>
        <translation>Do żadnej z własnych skrzynek nie można zajrzeć. Proszę podać odbiorcę albo dodać konto, które pobiera pocztę.</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Jeszcze nie wiadomo</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Brak połączenia z siecią</translation>
    </message>
    <message>
        <source>Not everything could be forgotten</source>
        <translation>Nie wszystko udało się usunąć z pamięci</translation>
    </message>
    <message>
        <source>Not everything could be put back.</source>
        <translation>Nie wszystko udało się przywrócić.</translation>
    </message>
    <message>
        <source>Not readable: {where} ({program}): {why}</source>
        <translation>Nie do odczytania: {where} ({program}): {why}</translation>
    </message>
    <message>
        <source>Not the network of {domain}</source>
        <translation>To nie jest sieć {domain}</translation>
    </message>
    <message>
        <source>Nothing comes back from {host} on port {port}, while {other} answers on that port from here: either {host} lets nobody in there, or this network singles it out.</source>
        <translation>Z {host} na porcie {port} nic nie wraca, choć {other} na tym porcie stąd odpowiada: albo {host} nikogo tam nie wpuszcza, albo ta sieć blokuje właśnie jego.</translation>
    </message>
    <message>
        <source>Nothing needs to be changed.</source>
        <translation>Niczego nie trzeba zmieniać.</translation>
    </message>
    <message>
        <source>Nothing tells this network from others, so Roampost could not notice when you leave it. Nothing was changed; change it for good, and put it back by hand.</source>
        <translation>Nic nie odróżnia tej sieci od innych, więc Roampost nie zauważyłby jej opuszczenia. Nic nie zostało zmienione; proszę zmienić na stałe i cofnąć ręcznie.</translation>
    </message>
    <message>
        <source>Nothing was begun: say --yes to have it done.</source>
        <translation>Niczego nie rozpoczęto: aby to wykonać, proszę dodać --yes.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Nothing was changed: say --yes to change it.</source>
        <translation>Nic nie zostało zmienione: aby zmienić, proszę dodać --yes.</translation>
    </message>
    <message>
        <source>Nothing was forgotten.</source>
        <translation>Niczego nie usunięto z pamięci.</translation>
    </message>
    <message>
        <source>Nothing was forgotten: say --yes to forget it.</source>
        <translation>Niczego nie usunięto z pamięci: aby usunąć, proszę dodać --yes.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nic nie zostało wysłane</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody has agreed to it.</source>
        <translation>Nic nie zostało wysłane: nikt nie wyraził zgody.</translation>
    </message>
    <message>
        <source>Nothing was sent: your accounts have changed, and it would go to another address now.</source>
        <translation>Nic nie zostało wysłane: konta się zmieniły i wiadomość trafiłaby teraz na inny adres.</translation>
    </message>
    <message>
        <source>Nothing was written; with -o FILE it is kept as a file.</source>
        <translation>Nic nie zostało zapisane; z -o PLIK raport zostaje zachowany jako plik.</translation>
    </message>
    <message>
        <source>Now install {path} in Thunderbird: Add-ons and Themes, the wheel, Install Add-on From File.</source>
        <translation>Teraz proszę zainstalować {path} w programie Thunderbird: Dodatki i motywy, koło zębate, Zainstaluj dodatek z pliku.</translation>
    </message>
    <message>
        <source>Office network</source>
        <translation>Sieć biurowa</translation>
    </message>
    <message>
        <source>On this system the installer tells Thunderbird where Roampost is.</source>
        <translation>W tym systemie to instalator mówi programowi Thunderbird, gdzie jest Roampost.</translation>
    </message>
    <message>
        <source>Once this computer is on another network, Roampost puts it back: at once where “roampost watch” runs, else when it is next started.</source>
        <translation>Gdy ten komputer znajdzie się w innej sieci, Roampost cofnie zmianę: od razu, jeśli działa „roampost watch”, w przeciwnym razie przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>Once this computer is on another network, the old settings come back: at once where Roampost watches the network, else when it is next started.</source>
        <translation>Gdy ten komputer znajdzie się w innej sieci, wrócą poprzednie ustawienia: od razu, jeśli Roampost obserwuje sieć, w przeciwnym razie przy jego następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>One of the servers tried passes on mail for anybody. Its owner should be told: such servers get blocked.</source>
        <translation>Jeden z wypróbowanych serwerów przekazuje pocztę każdemu. Warto powiadomić właściciela: takie serwery są blokowane.</translation>
    </message>
    <message>
        <source>One of the two addresses cannot be put into a message as it is.</source>
        <translation>Jednego z dwóch adresów nie można w tej postaci umieścić w wiadomości.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, is looked for there and removed again.</source>
        <translation>Jedna wiadomość próbna idzie z {address} do {recipient}, jest tam szukana i z powrotem usuwana.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, is looked for there, and stays there.</source>
        <translation>Jedna wiadomość próbna idzie z {address} do {recipient}, jest tam szukana i tam zostaje.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, whose mailbox cannot be seen from here.</source>
        <translation>Jedna wiadomość próbna idzie z {address} do {recipient}; do tej skrzynki nie można stąd zajrzeć.</translation>
    </message>
    <message>
        <source>Only Roampost&apos;s own Thunderbird extension may start this.</source>
        <translation>Tylko własne rozszerzenie programu Roampost dla programu Thunderbird może to uruchomić.</translation>
    </message>
    <message>
        <source>Open Roampost to put it right.</source>
        <translation>Aby to naprawić, proszę otworzyć Roampost.</translation>
    </message>
    <message>
        <source>Open the list beside “{field}”, choose “{choice}”, and press + for a new one.</source>
        <translation>Proszę otworzyć listę przy „{field}”, wybrać „{choice}” i nacisnąć +, aby dodać nową pozycję.</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Otwórz stronę logowania</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>Otwórz stronę internetową</translation>
    </message>
    <message>
        <source>Open webmail</source>
        <translation>Otwórz pocztę w przeglądarce</translation>
    </message>
    <message>
        <source>Open {file} with a text editor, and find [{section}], the account {address}.</source>
        <translation>Proszę otworzyć {file} w edytorze tekstu i znaleźć [{section}], konto {address}.</translation>
    </message>
    <message>
        <source>Opening the mailbox of {address}</source>
        <translation>Otwieranie skrzynki {address}</translation>
    </message>
    <message>
        <source>Opens test pages of {whom}. They learn that a computer at this network’s address is online; they learn nothing about you or your mail. Without it, a sign-in page may be taken for another fault.</source>
        <translation>Otwiera strony testowe: {whom}. Dowiadują się one, że komputer o adresie tej sieci jest podłączony do internetu; o użytkowniku ani o poczcie nie dowiadują się niczego. Bez tego strona logowania może zostać wzięta za inną usterkę.</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Serwer poczty wychodzącej</translation>
    </message>
    <message>
        <source>Outlook (classic, Windows)</source>
        <translation>Outlook (klasyczny, Windows)</translation>
    </message>
    <message>
        <source>Outlook (new, Windows)</source>
        <translation>Outlook (nowy, Windows)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Password for fetching mail</source>
        <translation>Hasło do pobierania poczty</translation>
    </message>
    <message>
        <source>Password for fetching the mail of {address}</source>
        <translation>Hasło do pobierania poczty z {address}</translation>
    </message>
    <message>
        <source>Password for sending from {address}</source>
        <translation>Hasło do wysyłania z {address}</translation>
    </message>
    <message>
        <source>Password for {address} (empty: go on without):</source>
        <translation>Hasło dla {address} (puste: dalej bez hasła):</translation>
    </message>
    <message>
        <source>Password for {address}:</source>
        <translation>Hasło dla {address}:</translation>
    </message>
    <message>
        <source>Passwords are kept in {where}, under the service “roampost”.</source>
        <translation>Miejsce przechowywania haseł: {where}, pod nazwą usługi „roampost”.</translation>
    </message>
    <message>
        <source>Passwords are never part of it; names and addresses are replaced. Nothing is written or sent before you save it, and then only to the file that you name.</source>
        <translation>Haseł nigdy w nim nie ma; nazwy i adresy są zastąpione. Nic nie jest zapisywane ani wysyłane przed zapisaniem raportu, a wtedy tylko do wskazanego pliku.</translation>
    </message>
    <message>
        <source>Paste the error text, then press Ctrl-D on a line of its own.</source>
        <translation>Proszę wkleić tekst błędu, a potem nacisnąć Ctrl-D w osobnym wierszu.</translation>
    </message>
    <message>
        <source>Please tell me how I can send from here: with SMTP authentication on port 587 or 465, or by fetching my mail first (POP before SMTP)? If neither is possible, please put my address on your list; if it changes, a list will not help me for long.</source>
        <translation>Proszę o informację, jak mogę stąd wysyłać: z uwierzytelnianiem SMTP na porcie 587 lub 465, czy po wcześniejszym pobraniu poczty (POP przed SMTP)? Jeśli żadne z nich nie jest możliwe, proszę o dodanie mojego adresu do listy; jeśli się zmieni, lista nie pomoże mi na długo.</translation>
    </message>
    <message>
        <source>Please tell me how I can send from outside your network: with SMTP authentication on port 587 or 465, or by fetching my mail first (POP before SMTP)? If neither is possible, please put my address on your list.</source>
        <translation>Proszę o informację, jak mogę wysyłać spoza Państwa sieci: z uwierzytelnianiem SMTP na porcie 587 lub 465, czy po wcześniejszym pobraniu poczty (POP przed SMTP)? Jeśli żadne z nich nie jest możliwe, proszę o dodanie mojego adresu do listy.</translation>
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
        <translation>Proszę nacisnąć „{first}”, potem „{then}”, potem „{last}”.</translation>
    </message>
    <message>
        <source>Press “{first}”, then “{then}”.</source>
        <translation>Proszę nacisnąć „{first}”, potem „{then}”.</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, take the tick out of “{needs}”.</source>
        <translation>Proszę nacisnąć „{more}”. W „{tab}” proszę usunąć zaznaczenie „{needs}”.</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, tick “{needs}” and choose “{choice}”.</source>
        <translation>Proszę nacisnąć „{more}”. W „{tab}” proszę zaznaczyć „{needs}” i wybrać „{choice}”.</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, tick “{needs}”, choose “{choice}”, and write {username} and your password.</source>
        <translation>Proszę nacisnąć „{more}”. W „{tab}” proszę zaznaczyć „{needs}”, wybrać „{choice}” i wpisać {username} oraz hasło.</translation>
    </message>
    <message>
        <source>Public Wi-Fi</source>
        <translation>Publiczna sieć Wi-Fi</translation>
    </message>
    <message>
        <source>Put back, since that network was left: {account} sends as it did before.</source>
        <translation>Po opuszczeniu tamtej sieci zmiana została cofnięta: konto {account} wysyła jak przedtem.</translation>
    </message>
    <message>
        <source>Put this right before you leave</source>
        <translation>Do naprawienia przed wyjazdem</translation>
    </message>
    <message>
        <source>Putting everything back…</source>
        <translation>Przywracanie wszystkiego…</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Odczytywanie ustawień…</translation>
    </message>
    <message>
        <source>Reading your mail programs…</source>
        <translation>Odczytywanie programów pocztowych…</translation>
    </message>
    <message>
        <source>Ready to travel</source>
        <translation>Gotowe do podróży</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>Refused because you are not on {provider}&apos;s network; {host} takes mail from anywhere if you sign in, on port {port}, encrypted.</source>
        <translation>Odrzucone, bo połączenie nie pochodzi z sieci dostawcy {provider}; po zalogowaniu {host} przyjmuje pocztę z każdego miejsca, na porcie {port}, z szyfrowaniem.</translation>
    </message>
    <message>
        <source>Report for the helpdesk</source>
        <translation>Raport dla pomocy technicznej</translation>
    </message>
    <message>
        <source>Roampost asks your own provider’s servers. Whom else it may ask is for you to say; it holds from the next look on.</source>
        <translation>Roampost pyta serwery własnego dostawcy poczty. Kogo jeszcze może pytać, decyduje użytkownik; obowiązuje to od następnego sprawdzenia.</translation>
    </message>
    <message>
        <source>Roampost cannot look into that mail program; this says what the server answers. Send your message again from it.</source>
        <translation>Roampost nie może zajrzeć do tego programu pocztowego; tu widać, co odpowiada serwer. Proszę ponownie wysłać z niego wiadomość.</translation>
    </message>
    <message>
        <source>Roampost cannot sign in by itself for this account here and now.</source>
        <translation>Roampost nie może tu i teraz sam logować się na to konto.</translation>
    </message>
    <message>
        <source>Roampost could not keep the message; your mail program still has it. Find out why: {next}</source>
        <translation>Roampost nie mógł zachować wiadomości; program pocztowy nadal ją ma. Aby poznać przyczynę: {next}</translation>
    </message>
    <message>
        <source>Roampost could not notice when you leave this network, so it does not sign in by itself.</source>
        <translation>Roampost nie zauważyłby opuszczenia tej sieci, więc sam się nie loguje.</translation>
    </message>
    <message>
        <source>Roampost does not start by itself at log-in.</source>
        <translation>Roampost nie uruchamia się sam przy logowaniu.</translation>
    </message>
    <message>
        <source>Roampost has changed the settings of the mail program.</source>
        <translation>Roampost zmienił ustawienia programu pocztowego.</translation>
    </message>
    <message>
        <source>Roampost is already changing something in {path}. Please try again in a moment.</source>
        <translation>Roampost już coś zmienia w {path}. Proszę za chwilę spróbować ponownie.</translation>
    </message>
    <message>
        <source>Roampost is no longer installed, so it watches no longer.</source>
        <translation>Roampost nie jest już zainstalowany, więc niczego już nie obserwuje.</translation>
    </message>
    <message>
        <source>Roampost itself has failed here; nothing was changed by that. With -vv it tells more.</source>
        <translation>Tu zawiódł sam Roampost; nic nie zostało przez to zmienione. Z -vv mówi więcej.</translation>
    </message>
    <message>
        <source>Roampost looks for the reason, without sending anything …</source>
        <translation>Roampost szuka przyczyny, niczego nie wysyłając…</translation>
    </message>
    <message>
        <source>Roampost made a mistake of its own ({kind}). Please try once more.</source>
        <translation>Roampost sam popełnił błąd ({kind}). Proszę spróbować jeszcze raz.</translation>
    </message>
    <message>
        <source>Roampost reads the settings of {program} and does not change them: please do it there.</source>
        <translation>Roampost odczytuje ustawienia programu {program}, ale ich nie zmienia: proszę to zrobić tam.</translation>
    </message>
    <message>
        <source>Roampost signs in no more, as you wish.</source>
        <translation>Roampost już się nie loguje, zgodnie z życzeniem.</translation>
    </message>
    <message>
        <source>Roampost signs in to your mailbox every {minutes} min while you are here.</source>
        <translation>Roampost loguje się do Twojej skrzynki co {minutes} min, dopóki tu jesteś.</translation>
    </message>
    <message>
        <source>Roampost signs in to {server} as {address} every {minutes} min, and {host} takes your mail meanwhile.</source>
        <translation>Roampost loguje się do {server} jako {address} co {minutes} min, a {host} przyjmuje w tym czasie pocztę.</translation>
    </message>
    <message>
        <source>Roampost stays until you leave this network.</source>
        <translation>Roampost zostaje do opuszczenia tej sieci.</translation>
    </message>
    <message>
        <source>Roampost test message</source>
        <translation>Wiadomość próbna programu Roampost</translation>
    </message>
    <message>
        <source>Roampost watches the network already.</source>
        <translation>Roampost już obserwuje sieć.</translation>
    </message>
    <message>
        <source>Roampost watches the network from every log-in on.</source>
        <translation>Roampost obserwuje sieć od każdego logowania.</translation>
    </message>
    <message>
        <source>Roampost will forget the passwords it keeps, what it learned of servers and networks, earlier log-ins and proofs, its own settings, the policy it fetched, and the changes that were put back. Your mail programs are not touched.</source>
        <translation>Roampost usunie z pamięci hasła, które przechowuje, to, czego się dowiedział o serwerach i sieciach, wcześniejsze logowania i potwierdzenia, własne ustawienia, pobrane zasady i cofnięte już zmiany. Programy pocztowe pozostaną bez zmian.</translation>
    </message>
    <message>
        <source>Roampost&apos;s own</source>
        <translation>wartość programu Roampost</translation>
    </message>
    <message>
        <source>Roampost&apos;s window is open already, or could not be opened.</source>
        <translation>Okno programu Roampost jest już otwarte albo nie udało się go otworzyć.</translation>
    </message>
    <message>
        <source>Round {number}: {because}</source>
        <translation>Runda {number}: {because}</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDY</translation>
    </message>
    <message>
        <source>Said goodbye</source>
        <translation>Pożegnano się</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Zapisano jako {file}.</translation>
    </message>
    <message>
        <source>Send another test message</source>
        <translation>Wyślij kolejną wiadomość próbną</translation>
    </message>
    <message>
        <source>Send as {sender}</source>
        <translation>Wysyłać jako {sender}</translation>
    </message>
    <message>
        <source>Send as {sender}; that is accepted here.</source>
        <translation>Wysyłać jako {sender}; to jest tu akceptowane.</translation>
    </message>
    <message>
        <source>Send encrypted, through {host} (port {port}).</source>
        <translation>Wysyłać z szyfrowaniem, przez {host} (port {port}).</translation>
    </message>
    <message>
        <source>Send from another address</source>
        <translation>Wysyłać z innego adresu</translation>
    </message>
    <message>
        <source>Send from {provider}&apos;s web page.</source>
        <translation>Wysyłać ze strony internetowej dostawcy {provider}.</translation>
    </message>
    <message>
        <source>Send it to {where}.</source>
        <translation>Proszę wysłać to do: {where}.</translation>
    </message>
    <message>
        <source>Send it?</source>
        <translation>Wysłać?</translation>
    </message>
    <message>
        <source>Send one marked message as the mail program would, and look for it in the mailbox: delivered, in junk, delayed, or accepted and lost. Nothing is sent without a yes.</source>
        <translation>Wysyła jedną oznaczoną wiadomość tak, jak zrobiłby to program pocztowy, i szuka jej w skrzynce: doręczona, w spamie, opóźniona albo przyjęta i zgubiona. Bez zgody nic nie zostaje wysłane.</translation>
    </message>
    <message>
        <source>Send one test message?</source>
        <translation>Wysłać jedną wiadomość próbną?</translation>
    </message>
    <message>
        <source>Send over an encrypted connection</source>
        <translation>Wysyłać przez połączenie szyfrowane</translation>
    </message>
    <message>
        <source>Send this from your account {sender}; {host} takes it from here.</source>
        <translation>Wysłać tę wiadomość z konta {sender}; {host} przyjmuje ją stąd.</translation>
    </message>
    <message>
        <source>Send through another server</source>
        <translation>Wysyłać przez inny serwer</translation>
    </message>
    <message>
        <source>Send through {host}</source>
        <translation>Wysyłać przez {host}</translation>
    </message>
    <message>
        <source>Send through {host} (port {port}, {security}).</source>
        <translation>Wysyłać przez {host} (port {port}, {security}).</translation>
    </message>
    <message>
        <source>Send through {host} on port {port} ({security}).</source>
        <translation>Wysyłać przez {host} na porcie {port} ({security}).</translation>
    </message>
    <message>
        <source>Send your message now. Ctrl-C ends this.</source>
        <translation>Proszę teraz wysłać wiadomość. Ctrl-C kończy.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>Sending changes for these addresses too: {addresses}</source>
        <translation>Wysyłanie zmienia się także dla tych adresów: {addresses}</translation>
    </message>
    <message>
        <source>Sending the test message to {recipient}</source>
        <translation>Wysyłanie wiadomości próbnej do {recipient}</translation>
    </message>
    <message>
        <source>Sending the test message…</source>
        <translation>Wysyłanie wiadomości próbnej…</translation>
    </message>
    <message>
        <source>Sending works</source>
        <translation>Wysyłanie działa</translation>
    </message>
    <message>
        <source>Sending works from here: {host} accepts mail from you for {recipient}.</source>
        <translation>Wysyłanie stąd działa: {host} przyjmuje pocztę dla {recipient}.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Wysłano do</translation>
    </message>
    <message>
        <source>Sent to yourself: it says nothing about mail to other people&apos;s servers.</source>
        <translation>Wysłana na własny adres: nie mówi nic o poczcie do cudzych serwerów.</translation>
    </message>
    <message>
        <source>Sent within {domain}: it says nothing about mail to other servers.</source>
        <translation>Wysłana w obrębie {domain}: nie mówi nic o poczcie do innych serwerów.</translation>
    </message>
    <message>
        <source>Sent. Looking for it in the mailbox of {mailbox}…</source>
        <translation>Wysłana. Szukanie jej w skrzynce {mailbox}…</translation>
    </message>
    <message>
        <source>Sent; nobody here can see whether it arrived</source>
        <translation>Wysłana; nikt stąd nie zobaczy, czy dotarła</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Server name, port or log-in name cannot be written as they are.</source>
        <translation>Nazwy serwera, portu lub nazwy użytkownika nie można zapisać w tej postaci.</translation>
    </message>
    <message>
        <source>Server: {value}</source>
        <translation>Serwer: {value}</translation>
    </message>
    <message>
        <source>Servers see you as {address}.</source>
        <translation>Serwery widzą to połączenie jako {address}.</translation>
    </message>
    <message>
        <source>Set by your organisation, in {where}.</source>
        <translation>Ustawione przez organizację, w {where}.</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Ustawione przez organizację.</translation>
    </message>
    <message>
        <source>Set the mail program to sign in to {provider} in the browser (OAuth 2.0).</source>
        <translation>Ustawić program pocztowy tak, aby logował się u dostawcy {provider} w przeglądarce (OAuth 2.0).</translation>
    </message>
    <message>
        <source>Several mail programs hold this account. Say which with --account, one of: {accounts}</source>
        <translation>To konto jest w kilku programach pocztowych. Proszę wskazać które, opcją --account, jedno z: {accounts}</translation>
    </message>
    <message>
        <source>Sign in for as long as you are here?</source>
        <translation>Logować się przez cały czas pobytu tutaj?</translation>
    </message>
    <message>
        <source>Sign in on this network&apos;s web page, then try again.</source>
        <translation>Proszę zalogować się na stronie tej sieci i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Sign in through your provider’s web page</source>
        <translation>Zalogować się przez stronę dostawcy</translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation>Zalogować się do tej sieci</translation>
    </message>
    <message>
        <source>Sign in to {provider} in the browser (OAuth 2.0), or make an application password there.</source>
        <translation>Zalogować się u dostawcy {provider} w przeglądarce (OAuth 2.0) albo utworzyć tam hasło aplikacji.</translation>
    </message>
    <message>
        <source>Sign in when sending</source>
        <translation>Logować się przy wysyłaniu</translation>
    </message>
    <message>
        <source>Sign in when sending, through {host} (port {port}, {security}).</source>
        <translation>Logować się przy wysyłaniu, przez {host} (port {port}, {security}).</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <translation>Usługa logowania</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Zalogowano</translation>
    </message>
    <message>
        <source>Signed in at {time}, good until {until}. The next time is {next}.</source>
        <translation>Zalogowano o {time}, ważne do {until}. Następny raz: {next}.</translation>
    </message>
    <message>
        <source>Signed in to fetch mail</source>
        <translation>Zalogowano, aby pobrać pocztę</translation>
    </message>
    <message>
        <source>Signing in through the provider&apos;s own page has to be set up in {program} itself.</source>
        <translation>Logowanie przez stronę dostawcy trzeba ustawić w samym programie {program}.</translation>
    </message>
    <message>
        <source>Some of these settings were changed since; they were left alone.</source>
        <translation>Niektóre z tych ustawień zostały w międzyczasie zmienione; pozostawiono je bez zmian.</translation>
    </message>
    <message>
        <source>Some recipients may find your messages in their junk folder.</source>
        <translation>Niektórzy odbiorcy mogą znaleźć te wiadomości w folderze ze spamem.</translation>
    </message>
    <message>
        <source>Some servers learn a moment later that mail was fetched: asked again.</source>
        <translation>Niektóre serwery dopiero po chwili zauważają, że poczta została pobrana: zapytano ponownie.</translation>
    </message>
    <message>
        <source>Some servers let the first message from somewhere new wait for some minutes. Nothing is wrong yet.</source>
        <translation>Niektóre serwery każą pierwszej wiadomości z nowego miejsca czekać kilka minut. Na razie wszystko jest w porządku.</translation>
    </message>
    <message>
        <source>Something on the way answers port {port} before {host} does.</source>
        <translation>Coś po drodze odpowiada na porcie {port} wcześniej niż {host}.</translation>
    </message>
    <message>
        <source>Something on this network answers in place of {host}, or strips its encryption; no password was sent there.</source>
        <translation>Coś w tej sieci odpowiada zamiast {host} albo usuwa jego szyfrowanie; nie wysłano tam żadnego hasła.</translation>
    </message>
    <message>
        <source>Something on this network answers in place of {host}: it calls itself {now}, and elsewhere the server was {before}; no password was sent there.</source>
        <translation>Coś w tej sieci odpowiada zamiast {host}: przedstawia się jako {now}, a gdzie indziej serwer był {before}; nie wysłano tam żadnego hasła.</translation>
    </message>
    <message>
        <source>Something on this network opens every encrypted connection and signs for {host} and others in the name of {issuer}, which nothing here trusts; no password was sent there.</source>
        <translation>Coś w tej sieci otwiera każde szyfrowane połączenie i podpisuje się za {host} i innych w imieniu {issuer}, któremu nic tutaj nie ufa; nie wysłano tam żadnego hasła.</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>Etap {number}</translation>
    </message>
    <message>
        <source>Stay in the background: on every new network find out whether the next message will go out, without signing in, and say so before it fails; put back what was changed for a network once it is left.</source>
        <translation>Działa w tle: w każdej nowej sieci ustala bez logowania, czy następna wiadomość wyjdzie, i mówi o tym, zanim się nie uda; po opuszczeniu sieci cofa to, co zostało dla niej zmienione.</translation>
    </message>
    <message>
        <source>Stays in the background without a window. On every new network it finds out whether the next message will go out, says so before it fails, and puts back what was changed for a network once that is left.</source>
        <translation>Działa w tle bez okna. W każdej nowej sieci ustala, czy następna wiadomość wyjdzie, mówi o tym, zanim się nie uda, i po opuszczeniu sieci cofa to, co zostało dla niej zmienione.</translation>
    </message>
    <message>
        <source>Stopped. If the message had been sent by then, it is on its way and stays where it arrives.</source>
        <translation>Zatrzymano. Jeśli wiadomość została już wysłana, jest w drodze i zostanie tam, gdzie dotrze.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Switch the sign-in for sending off.</source>
        <translation>Proszę wyłączyć logowanie przy wysyłaniu.</translation>
    </message>
    <message>
        <source>Switch the sign-in for sending on, with {username} and your password.</source>
        <translation>Proszę włączyć logowanie przy wysyłaniu, podając {username} i hasło.</translation>
    </message>
    <message>
        <source>Switch “{box}” off.</source>
        <translation>Proszę wyłączyć „{box}”.</translation>
    </message>
    <message>
        <source>Switch “{box}” on.</source>
        <translation>Proszę włączyć „{box}”.</translation>
    </message>
    <message>
        <source>Take out every line there that begins with: {line}</source>
        <translation>Proszę usunąć tam każdy wiersz, który zaczyna się od: {line}</translation>
    </message>
    <message>
        <source>Take the tick out of “{box}”: else Mail may change the port back.</source>
        <translation>Proszę usunąć zaznaczenie „{box}”: inaczej Mail może przywrócić poprzedni port.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>That mailbox cannot be looked into from here; ask there whether it came.</source>
        <translation>Do tej skrzynki nie można stąd zajrzeć; proszę zapytać tam, czy wiadomość dotarła.</translation>
    </message>
    <message>
        <source>The POP3 server refused the log-in: {reply}</source>
        <translation>Serwer POP3 odrzucił logowanie: {reply}</translation>
    </message>
    <message>
        <source>The address of the network you send from is refused: it is on a blocklist, has a bad reputation or no proper name. Your password is not the problem. Send through your provider with sign-in, or from another network.</source>
        <translation>Adres sieci, z której wychodzi wiadomość, jest odrzucany: jest na czarnej liście, ma złą opinię albo nie ma właściwej nazwy. Hasło nie jest problemem. Proszę wysyłać przez własnego dostawcę z logowaniem albo z innej sieci.</translation>
    </message>
    <message>
        <source>The change to {account} in {program} stays, so that it can be undone: roampost undo</source>
        <translation>Zmiana konta {account} w programie {program} zostaje, aby można ją było cofnąć: roampost undo</translation>
    </message>
    <message>
        <source>The change to {account} in {program}, so that it can still be undone</source>
        <translation>Zmiana konta {account} w programie {program}, aby nadal można ją było cofnąć</translation>
    </message>
    <message>
        <source>The connection is less protected than the settings say, so nothing was sent over it.</source>
        <translation>Połączenie jest słabiej chronione, niż mówią ustawienia, więc nic przez nie nie wysłano.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before it said whether it took the message.</source>
        <translation>Połączenie z {host} zostało przerwane, zanim serwer powiedział, czy przyjął wiadomość.</translation>
    </message>
    <message>
        <source>The connection was refused at once: the port is blocked here, or the server does not listen on it. Another port of the same server often works.</source>
        <translation>Połączenie zostało od razu odrzucone: port jest tu zablokowany albo serwer na nim nie nasłuchuje. Często działa inny port tego samego serwera.</translation>
    </message>
    <message>
        <source>The file is too long; it must be at most {most} bytes.</source>
        <translation>Plik jest za długi; może mieć najwyżej {most} bajtów.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {reason}.</source>
        <translation>Folderu {folder} nie można użyć: {reason}.</translation>
    </message>
    <message>
        <source>The history of changes that were put back, with the copies made before them</source>
        <translation>Historia cofniętych zmian, z kopiami wykonanymi przed nimi</translation>
    </message>
    <message>
        <source>The keyring could not be opened: its window was closed, or could not be shown. Until it can be, Roampost will ask for the password every time.</source>
        <translation>Nie udało się otworzyć pęku kluczy: jego okno zostało zamknięte lub nie dało się go pokazać. Dopóki tak jest, Roampost będzie za każdym razem pytać o hasło.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password. Roampost will ask for it every time.</source>
        <translation>Pęk kluczy nie zachował hasła. Roampost będzie o nie pytać za każdym razem.</translation>
    </message>
    <message>
        <source>The keyring has stopped answering. Roampost keeps passwords nowhere else and will ask for them every time.</source>
        <translation>Pęk kluczy przestał odpowiadać. Roampost nie przechowuje haseł nigdzie indziej i będzie o nie pytać za każdym razem.</translation>
    </message>
    <message>
        <source>The keyring is locked and was not unlocked. Unlock it and try again; until then Roampost will ask for the password every time.</source>
        <translation>Pęk kluczy jest zablokowany i nie został odblokowany. Proszę go odblokować i spróbować ponownie; do tego czasu Roampost będzie za każdym razem pytać o hasło.</translation>
    </message>
    <message>
        <source>The keyring reported a fault and kept nothing. Roampost will ask for the password every time.</source>
        <translation>Pęk kluczy zgłosił błąd i niczego nie zachował. Roampost będzie za każdym razem pytać o hasło.</translation>
    </message>
    <message>
        <source>The log-in did not come about: no answer, no password at hand, or the mailbox is in use. Again at {time}.</source>
        <translation>Logowanie nie doszło do skutku: brak odpowiedzi, brak hasła pod ręką albo skrzynka jest używana. Ponownie o {time}.</translation>
    </message>
    <message>
        <source>The mail program does not know the password of {address}.</source>
        <translation>Program pocztowy nie zna hasła dla {address}.</translation>
    </message>
    <message>
        <source>The mail program has no account {address}.</source>
        <translation>Program pocztowy nie ma konta {address}.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message breaks off in the middle.</source>
        <translation>Komunikat programu pocztowego urywa się w połowie.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message has more than the {limit} KB that are read.</source>
        <translation>Komunikat programu pocztowego ma więcej niż te {limit} KB, które są czytane.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message is no JSON object.</source>
        <translation>Komunikat programu pocztowego nie jest obiektem JSON.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message is not one that Roampost knows.</source>
        <translation>Komunikat programu pocztowego nie należy do tych, które Roampost zna.</translation>
    </message>
    <message>
        <source>The mailbox of {address} did not accept the name and password.</source>
        <translation>Skrzynka {address} nie przyjęła nazwy użytkownika i hasła.</translation>
    </message>
    <message>
        <source>The mailbox of {mailbox} could not be looked into.</source>
        <translation>Nie udało się zajrzeć do skrzynki {mailbox}.</translation>
    </message>
    <message>
        <source>The mailbox was read by POP3, which shows no junk folder: it may stand there.</source>
        <translation>Skrzynka została odczytana przez POP3, które nie pokazuje folderu ze spamem: wiadomość może tam być.</translation>
    </message>
    <message>
        <source>The message broke off before {program} was given it, so it was not sent.</source>
        <translation>Wiadomość urwała się, zanim program {program} ją otrzymał, więc nie została wysłana.</translation>
    </message>
    <message>
        <source>The message is too big for the server. Make the attachments smaller or send a link to them.</source>
        <translation>Wiadomość jest za duża dla serwera. Proszę zmniejszyć załączniki albo wysłać do nich link.</translation>
    </message>
    <message>
        <source>The message itself was taken for spam, or an attachment is not allowed. Your settings are not the problem: change the text, the links or the attachment.</source>
        <translation>Sama wiadomość została uznana za spam albo załącznik jest niedozwolony. Ustawienia nie są problemem: proszę zmienić tekst, linki lub załącznik.</translation>
    </message>
    <message>
        <source>The message to {recipient} was refused by the server: {reply}</source>
        <translation>Wiadomość do {recipient} została odrzucona przez serwer: {reply}</translation>
    </message>
    <message>
        <source>The name {host} cannot be found from here.</source>
        <translation>Nazwy {host} nie można stąd znaleźć.</translation>
    </message>
    <message>
        <source>The name {host} does not exist; this network&apos;s name server makes up the address {address} for names that do not.</source>
        <translation>Nazwa {host} nie istnieje; serwer nazw tej sieci zmyśla adres {address} dla nazw, których nie ma.</translation>
    </message>
    <message>
        <source>The network of {domain}</source>
        <translation>Sieć {domain}</translation>
    </message>
    <message>
        <source>The network wants you to sign in</source>
        <translation>Sieć wymaga zalogowania</translation>
    </message>
    <message>
        <source>The old settings are back.</source>
        <translation>Poprzednie ustawienia zostały przywrócone.</translation>
    </message>
    <message>
        <source>The outgoing server cannot be talked to.</source>
        <translation>Z serwerem poczty wychodzącej nie można się porozumieć.</translation>
    </message>
    <message>
        <source>The outgoing server does not answer.</source>
        <translation>Serwer poczty wychodzącej nie odpowiada.</translation>
    </message>
    <message>
        <source>The outgoing server does not pass on mail to other domains for you here: it does not know you as its customer. Usually it wants you to sign in, to fetch your mail first, or to be in its own network. The recipient&apos;s address is not the problem.</source>
        <translation>Serwer poczty wychodzącej nie przekazuje stąd wiadomości do innych domen: nie rozpoznaje nadawcy jako swojego klienta. Zwykle wymaga zalogowania, wcześniejszego pobrania poczty albo połączenia z własnej sieci. Adres odbiorcy nie jest problemem.</translation>
    </message>
    <message>
        <source>The outgoing server wants you to sign in before you send. Switch on authentication for the outgoing server, with an encrypted connection.</source>
        <translation>Serwer poczty wychodzącej wymaga zalogowania przed wysłaniem. Proszę włączyć uwierzytelnianie dla serwera poczty wychodzącej, z połączeniem szyfrowanym.</translation>
    </message>
    <message>
        <source>The outgoing server&apos;s certificate is not to be trusted.</source>
        <translation>Certyfikatowi serwera poczty wychodzącej nie można ufać.</translation>
    </message>
    <message>
        <source>The outgoing server&apos;s name cannot be found.</source>
        <translation>Nie można znaleźć nazwy serwera poczty wychodzącej.</translation>
    </message>
    <message>
        <source>The password is kept in: {where}</source>
        <translation>Miejsce przechowywania hasła: {where}</translation>
    </message>
    <message>
        <source>The password of {address} is needed, and is not at hand.</source>
        <translation>Potrzebne jest hasło dla {address}, a nie ma go pod ręką.</translation>
    </message>
    <message>
        <source>The password stays in this computer’s memory until Roampost is closed, and is asked for every time: {why} It is never written to a file, a log or a report.</source>
        <translation>Hasło pozostaje w pamięci tego komputera do zamknięcia programu Roampost i za każdym razem trzeba je podać: {why} Nigdy nie jest zapisywane w pliku, dzienniku ani raporcie.</translation>
    </message>
    <message>
        <source>The password stays in this computer’s memory until Roampost is closed. If you tick “remember”, it is put into {keyring}, under the name “roampost”, and nowhere else. It is never written to a file, a log or a report.</source>
        <translation>Hasło pozostaje w pamięci tego komputera do zamknięcia programu Roampost. Po zaznaczeniu „Zapamiętaj” trafia tylko w jedno miejsce: {keyring}, pod nazwą „roampost”, i nigdzie indziej. Nigdy nie jest zapisywane w pliku, dzienniku ani raporcie.</translation>
    </message>
    <message>
        <source>The password stored in {program} is taken out, so that it never goes to another server.</source>
        <translation>Hasło zapisane w programie {program} zostaje usunięte, aby nigdy nie trafiło do innego serwera.</translation>
    </message>
    <message>
        <source>The password that Roampost keeps is put into the keyring where {program} looks for it.</source>
        <translation>Hasło, które przechowuje Roampost, zostaje umieszczone w pęku kluczy tam, gdzie szuka go program {program}.</translation>
    </message>
    <message>
        <source>The password that was put into the keyring for {program} is still there, under “{label}”: {reason}</source>
        <translation>Hasło umieszczone w pęku kluczy dla programu {program} nadal tam jest, pod „{label}”: {reason}</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is not used, so that {host} never gets it.</source>
        <translation>Hasło, które program {program} przechowuje dla starego serwera, nie jest używane, aby {host} nigdy go nie otrzymał.</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is set aside, so that {host} never gets it.</source>
        <translation>Hasło, które program {program} przechowuje dla starego serwera, zostaje odłożone na bok, aby {host} nigdy go nie otrzymał.</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is taken out, so that {host} never gets it. Once {program} has been used, you type it again after putting the change back.</source>
        <translation>Hasło, które program {program} przechowuje dla starego serwera, zostaje usunięte, aby {host} nigdy go nie otrzymał. Jeśli program {program} był potem używany, po cofnięciu zmiany trzeba wpisać hasło ponownie.</translation>
    </message>
    <message>
        <source>The password would have travelled unprotected, so nothing was sent.</source>
        <translation>Hasło szłoby bez ochrony, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>The passwords that Roampost keeps in the keyring</source>
        <translation>Hasła, które Roampost przechowuje w pęku kluczy</translation>
    </message>
    <message>
        <source>The policy that it fetched from your organisation; it is fetched again</source>
        <translation>Zasady pobrane z organizacji; zostaną pobrane ponownie</translation>
    </message>
    <message>
        <source>The receiving server found that your address&apos;s domain does not allow mail from the server that sent it (SPF, DKIM or DMARC). Send through the server that belongs to your address.</source>
        <translation>Serwer odbierający stwierdził, że domena adresu nadawcy nie zezwala na pocztę z serwera, który ją wysłał (SPF, DKIM lub DMARC). Proszę wysyłać przez serwer, który należy do tego adresu.</translation>
    </message>
    <message>
        <source>The recipient is refused</source>
        <translation>Odbiorca jest odrzucany</translation>
    </message>
    <message>
        <source>The recipient&apos;s address does not exist. This is not about your settings: check the address for typing errors or ask the recipient in another way.</source>
        <translation>Adres odbiorcy nie istnieje. Nie chodzi o ustawienia: proszę sprawdzić, czy w adresie nie ma literówek, albo zapytać odbiorcę inną drogą.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox does not take this message: it is closed, has moved, or accepts only certain senders. This is not about your settings; ask the recipient in another way.</source>
        <translation>Skrzynka odbiorcy nie przyjmuje tej wiadomości: jest zamknięta, została przeniesiona albo przyjmuje tylko niektórych nadawców. Nie chodzi o ustawienia; proszę zapytać odbiorcę inną drogą.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full. This is not about your settings: try later or ask the recipient in another way.</source>
        <translation>Skrzynka odbiorcy jest pełna. Nie chodzi o ustawienia: proszę spróbować później albo zapytać odbiorcę inną drogą.</translation>
    </message>
    <message>
        <source>The record {file} of an earlier change is damaged. That change can no longer be undone by Roampost; its copies of the files are in {folder}.</source>
        <translation>Zapis {file} wcześniejszej zmiany jest uszkodzony. Roampost nie może już cofnąć tamtej zmiany; kopie plików są w {folder}.</translation>
    </message>
    <message>
        <source>The remedy {wanted} is not one of signing in by POP3 again and again.</source>
        <translation>Rozwiązanie {wanted} nie polega na wielokrotnym logowaniu przez POP3.</translation>
    </message>
    <message>
        <source>The sender address or its domain does not exist for the server. Check your own address in the mail program.</source>
        <translation>Adres nadawcy lub jego domena nie istnieje dla serwera. Proszę sprawdzić własny adres w programie pocztowym.</translation>
    </message>
    <message>
        <source>The server accepted the test message to {recipient}; whether it arrived is not known here.</source>
        <translation>Serwer przyjął wiadomość próbną do {recipient}; czy dotarła, tego stąd nie wiadomo.</translation>
    </message>
    <message>
        <source>The server accepted the test message, yet it has not arrived at {recipient} after {seconds} s.</source>
        <translation>Serwer przyjął wiadomość próbną, ale po {seconds} s nie dotarła ona do {recipient}.</translation>
    </message>
    <message>
        <source>The server accepts this only over an encrypted connection. Switch on STARTTLS (port 587) or TLS (port 465).</source>
        <translation>Serwer przyjmuje to tylko przez połączenie szyfrowane. Proszę włączyć STARTTLS (port 587) lub TLS (port 465).</translation>
    </message>
    <message>
        <source>The server did not answer, or the connection broke. The network you are in may block the port; another port of the same server often works.</source>
        <translation>Serwer nie odpowiedział albo połączenie zostało przerwane. Obecna sieć może blokować port; często działa inny port tego samego serwera.</translation>
    </message>
    <message>
        <source>The server does not let this sign-in or connection use this sender address. Send with the address that belongs to the server, or through the server that belongs to the address.</source>
        <translation>Serwer nie pozwala temu logowaniu lub połączeniu użyć tego adresu nadawcy. Proszę wysyłać z adresu, który należy do serwera, albo przez serwer, który należy do adresu.</translation>
    </message>
    <message>
        <source>The server is asked whether it would take a message there. None is sent.</source>
        <translation>Serwer zostaje zapytany, czy przyjąłby wiadomość na ten adres. Żadna nie jest wysyłana.</translation>
    </message>
    <message>
        <source>The server lets in certain listed addresses only.</source>
        <translation>Serwer wpuszcza tylko wybrane adresy z listy.</translation>
    </message>
    <message>
        <source>The server lets in its provider’s own network only.</source>
        <translation>Serwer wpuszcza tylko własną sieć swojego dostawcy.</translation>
    </message>
    <message>
        <source>The server lets in its provider’s own network or certain listed addresses only; which of the two cannot be told from here.</source>
        <translation>Serwer wpuszcza tylko własną sieć swojego dostawcy albo wybrane adresy z listy; co z tych dwóch, tego stąd nie można ustalić.</translation>
    </message>
    <message>
        <source>The server lets you send for some minutes after you have fetched your mail. Fetch your mail, then send again; the mail program can do this by itself each time.</source>
        <translation>Serwer pozwala wysyłać przez kilka minut po pobraniu poczty. Proszę pobrać pocztę, a potem wysłać ponownie; program pocztowy może to robić sam za każdym razem.</translation>
    </message>
    <message>
        <source>The server of your settings, and its other ports for sending, all at once.</source>
        <translation>Serwer z ustawień i jego pozostałe porty do wysyłania, wszystkie naraz.</translation>
    </message>
    <message>
        <source>The server offers encryption: does it take the message with it?</source>
        <translation>Serwer oferuje szyfrowanie: czy z nim przyjmie wiadomość?</translation>
    </message>
    <message>
        <source>The server puts it off for now (it is busy, or it lets unknown senders wait). Send again in some minutes; nothing needs to be changed.</source>
        <translation>Serwer na razie to odkłada (jest zajęty albo każe czekać nieznanym nadawcom). Proszę wysłać ponownie za kilka minut; niczego nie trzeba zmieniać.</translation>
    </message>
    <message>
        <source>The server refused the sign-in: the user name or password is wrong, or this way of signing in is switched off. It may want an application password or another method.</source>
        <translation>Serwer odrzucił logowanie: nazwa użytkownika lub hasło są błędne albo ten sposób logowania jest wyłączony. Może wymagać hasła aplikacji lub innej metody.</translation>
    </message>
    <message>
        <source>The server said: {reply}</source>
        <translation>Serwer odpowiedział: {reply}</translation>
    </message>
    <message>
        <source>The server serves only certain networks or addresses, and yours here is not among them. Sign in where the provider offers it, use the server of the network you are in, or a VPN.</source>
        <translation>Serwer obsługuje tylko określone sieci lub adresy, a obecnego nie ma wśród nich. Proszę zalogować się, jeśli dostawca to oferuje, użyć serwera obecnej sieci albo VPN.</translation>
    </message>
    <message>
        <source>The server {host} does not answer on port {port}.</source>
        <translation>Serwer {host} nie odpowiada na porcie {port}.</translation>
    </message>
    <message>
        <source>The server’s certificate runs out soon.</source>
        <translation>Certyfikat serwera wkrótce wygaśnie.</translation>
    </message>
    <message>
        <source>The server’s own words</source>
        <translation>Własne słowa serwera</translation>
    </message>
    <message>
        <source>The settings are the same to the last byte.</source>
        <translation>Ustawienia są takie same, co do bajta.</translation>
    </message>
    <message>
        <source>The settings could not be written to {file}: {reason}.</source>
        <translation>Nie udało się zapisać ustawień w {file}: {reason}.</translation>
    </message>
    <message>
        <source>The settings file is the old one, to the last byte.</source>
        <translation>Plik ustawień jest taki jak poprzednio, co do bajta.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read: {reason}.</source>
        <translation>Nie można odczytać ustawień w {file}: {reason}.</translation>
    </message>
    <message>
        <source>The settings of {address} are managed by {manager}; please ask there to have them changed.</source>
        <translation>Ustawieniami {address} zarządza {manager}; proszę tam poprosić o ich zmianę.</translation>
    </message>
    <message>
        <source>The settings of {program} could not be read ({where}): {why}</source>
        <translation>Nie udało się odczytać ustawień programu {program} ({where}): {why}</translation>
    </message>
    <message>
        <source>The system does not tell when the network changes: {reason}. Open Roampost after you leave it.</source>
        <translation>System nie powiadamia o zmianie sieci: {reason}. Proszę otworzyć Roampost po jej opuszczeniu.</translation>
    </message>
    <message>
        <source>The test message arrived at {recipient} within {seconds} s.</source>
        <translation>Wiadomość próbna dotarła do {recipient} w ciągu {seconds} s.</translation>
    </message>
    <message>
        <source>The test message arrived at {recipient}, in the junk folder.</source>
        <translation>Wiadomość próbna dotarła do {recipient}, do folderu ze spamem.</translation>
    </message>
    <message>
        <source>The test message is still in the mailbox; you may delete it.</source>
        <translation>Wiadomość próbna jest nadal w skrzynce; można ją usunąć.</translation>
    </message>
    <message>
        <source>The test message to {recipient} is late ({seconds} s).</source>
        <translation>Wiadomość próbna do {recipient} spóźnia się ({seconds} s).</translation>
    </message>
    <message>
        <source>The test message to {recipient} was put off.</source>
        <translation>Wiadomość próbna do {recipient} została odłożona na później.</translation>
    </message>
    <message>
        <source>The test message to {recipient} was refused.</source>
        <translation>Wiadomość próbna do {recipient} została odrzucona.</translation>
    </message>
    <message>
        <source>The test message was taken out of the mailbox again.</source>
        <translation>Wiadomość próbna została z powrotem usunięta ze skrzynki.</translation>
    </message>
    <message>
        <source>The way it came:</source>
        <translation>Droga, którą przyszła:</translation>
    </message>
    <message>
        <source>The whole program against a small mail world on this computer: a home provider, an office, a hotel, an airport. No real account, keyring or mail program is touched. With -- COMMAND it runs any command in that world.</source>
        <translation>Cały program w małym świecie poczty na tym komputerze: domowy dostawca, biuro, hotel, lotnisko. Żadne prawdziwe konto, pęk kluczy ani program pocztowy nie zostają naruszone. Z -- POLECENIE uruchamia w tym świecie dowolne polecenie.</translation>
    </message>
    <message>
        <source>Then it puts back what you changed for here, and goes. Its icon beside the clock opens it again; in the settings you can tell it not to stay.</source>
        <translation>Potem cofa to, co zostało zmienione dla tego miejsca, i kończy działanie. Ikona obok zegara otwiera go ponownie; w ustawieniach można wybrać, aby nie zostawał.</translation>
    </message>
    <message>
        <source>There are {number} files here; at most {most} are read.</source>
        <translation>Jest tu {number} plików; odczytuje się najwyżej {most}.</translation>
    </message>
    <message>
        <source>There is a way</source>
        <translation>Jest rozwiązanie</translation>
    </message>
    <message>
        <source>There is no demo within the demo.</source>
        <translation>W wersji pokazowej nie ma drugiej wersji pokazowej.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. In the terminal: “roampost diagnose”, or “roampost demo” to look around.</source>
        <translation>Nie ma ekranu, na którym można by otworzyć okno. W terminalu: „roampost diagnose” albo „roampost demo”, aby się rozejrzeć.</translation>
    </message>
    <message>
        <source>There is no remedy {wanted} here and now. There are: {remedies}</source>
        <translation>Nie ma tu i teraz rozwiązania {wanted}. Są: {remedies}</translation>
    </message>
    <message>
        <source>There is no room left on the disk to write {path}, so nothing was changed.</source>
        <translation>Na dysku nie ma już miejsca, aby zapisać {path}, więc nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>There is nothing here that Roampost can change for this account.</source>
        <translation>Nie ma tu nic, co Roampost mógłby zmienić dla tego konta.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Nie ma nic do zrobienia.</translation>
    </message>
    <message>
        <source>There is nothing to explain: the text is empty.</source>
        <translation>Nie ma czego wyjaśniać: tekst jest pusty.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Nie ma czego przywracać.</translation>
    </message>
    <message>
        <source>These accounts share that password and lose it too: {names}.</source>
        <translation>Te konta mają wspólne hasło i też je tracą: {names}.</translation>
    </message>
    <message>
        <source>This account hands its mail to a command, not to a server; Roampost does not run it.</source>
        <translation>To konto przekazuje pocztę poleceniu, a nie serwerowi; Roampost go nie uruchamia.</translation>
    </message>
    <message>
        <source>This account is managed by {who}.</source>
        <translation>Tym kontem zarządza {who}.</translation>
    </message>
    <message>
        <source>This account is used on a web page only; there is nothing to set in a mail program.</source>
        <translation>Z tego konta korzysta się tylko na stronie internetowej; w programie pocztowym nie ma nic do ustawienia.</translation>
    </message>
    <message>
        <source>This account signs in through the browser, which Roampost cannot do for it.</source>
        <translation>To konto loguje się przez przeglądarkę, czego Roampost nie może zrobić za nie.</translation>
    </message>
    <message>
        <source>This cannot be read: {reason}. Every user must be able to read it (chmod a+rX).</source>
        <translation>Nie można tego odczytać: {reason}. Każdy użytkownik musi móc to odczytać (chmod a+rX).</translation>
    </message>
    <message>
        <source>This cannot be undone. Nothing is forgotten yet.</source>
        <translation>Tego nie można cofnąć. Niczego jeszcze nie usunięto z pamięci.</translation>
    </message>
    <message>
        <source>This changes sending for {account} too.</source>
        <translation>To zmienia wysyłanie także dla {account}.</translation>
    </message>
    <message>
        <source>This changes the way of all mail that this computer sends with {program}.</source>
        <translation>To zmienia drogę całej poczty, którą ten komputer wysyła przez {program}.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Ten komputer nie jest połączony z siecią.</translation>
    </message>
    <message>
        <source>This could not be tried just now, so nothing is begun. Keep the password first: roampost password set --for incoming --account {account}</source>
        <translation>Nie można było tego teraz wypróbować, więc niczego nie rozpoczęto. Proszę najpierw zachować hasło: roampost password set --for incoming --account {account}</translation>
    </message>
    <message>
        <source>This could not be tried just now, so nothing was changed. Keep the password first: roampost password set --account {account}</source>
        <translation>Nie można było tego teraz wypróbować, więc nic nie zostało zmienione. Proszę najpierw zachować hasło: roampost password set --account {account}</translation>
    </message>
    <message>
        <source>This is another network: Roampost signs in no more.</source>
        <translation>To inna sieć: Roampost już się nie loguje.</translation>
    </message>
    <message>
        <source>This is inferred from what was seen, not proven.</source>
        <translation>To wniosek z tego, co było widać, a nie dowód.</translation>
    </message>
    <message>
        <source>This is missing: {what}</source>
        <translation>Brakuje: {what}</translation>
    </message>
    <message>
        <source>This is nested too deeply for a policy.</source>
        <translation>To jest zbyt głęboko zagnieżdżone jak na zasady.</translation>
    </message>
    <message>
        <source>This is no error report: it is a message, an automatic answer or a notice.</source>
        <translation>To nie jest zgłoszenie błędu: to wiadomość, automatyczna odpowiedź albo powiadomienie.</translation>
    </message>
    <message>
        <source>This is no property list that can be read.</source>
        <translation>To nie jest lista właściwości (plist), którą można odczytać.</translation>
    </message>
    <message>
        <source>This is not JSON: {found} stands where {wanted} should be.</source>
        <translation>To nie jest JSON: {found} stoi tam, gdzie powinno być: {wanted}.</translation>
    </message>
    <message>
        <source>This is not UTF-8; save the file in that encoding.</source>
        <translation>To nie jest UTF-8; proszę zapisać plik w tym kodowaniu.</translation>
    </message>
    <message>
        <source>This is not known here: {what}</source>
        <translation>To nie jest tu znane: {what}</translation>
    </message>
    <message>
        <source>This is set by your organisation.</source>
        <translation>To ustawiła organizacja.</translation>
    </message>
    <message>
        <source>This line is not a JSON object with “text” or “message_base64”, or it is too long.</source>
        <translation>Ten wiersz nie jest obiektem JSON z „text” lub „message_base64” albo jest za długi.</translation>
    </message>
    <message>
        <source>This message was never sent, and is lost with it: {file}</source>
        <translation>Tej wiadomości nigdy nie wysłano i przepada wraz z resztą: {file}</translation>
    </message>
    <message>
        <source>This message was never sent, and stays: {file}</source>
        <translation>Tej wiadomości nigdy nie wysłano i zostaje: {file}</translation>
    </message>
    <message>
        <source>This message was sent by Roampost, at its user&apos;s wish, to see whether mail arrives. It needs no answer and may be deleted.</source>
        <translation>Tę wiadomość wysłał Roampost na życzenie swojego użytkownika, aby sprawdzić, czy poczta dociera. Nie wymaga odpowiedzi i można ją usunąć.</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Ta sieć</translation>
    </message>
    <message>
        <source>This network calls itself {name}.</source>
        <translation>Ta sieć nazywa się {name}.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}.</source>
        <translation>Ta sieć nie pozwala programom pocztowym połączyć się z {host} na porcie {port}.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}: the device {device} on the way turns them away.</source>
        <translation>Ta sieć nie pozwala programom pocztowym połączyć się z {host} na porcie {port}: zawraca je urządzenie {device} po drodze.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}: what is sent there vanishes at the device {device}, or right behind it.</source>
        <translation>Ta sieć nie pozwala programom pocztowym połączyć się z {host} na porcie {port}: to, co się tam wysyła, znika na urządzeniu {device} albo tuż za nim.</translation>
    </message>
    <message>
        <source>This network speaks IPv6 alone, and your mail program is told the IPv4 address {host}. The server answers; it must be set by its name instead of the number.</source>
        <translation>Ta sieć używa tylko IPv6, a w programie pocztowym wpisany jest adres IPv4 {host}. Serwer odpowiada; trzeba go ustawić przez nazwę zamiast numeru.</translation>
    </message>
    <message>
        <source>This network wants you to sign in on its web page before it lets anything through.</source>
        <translation>Ta sieć wymaga zalogowania się na jej stronie internetowej, zanim cokolwiek przepuści.</translation>
    </message>
    <message>
        <source>This network&apos;s name server gives {host} the private address {address}, and who answers there cannot prove to be {host}; no password was sent there.</source>
        <translation>Serwer nazw tej sieci podaje dla {host} prywatny adres {address}, a ten, kto tam odpowiada, nie może dowieść, że jest {host}; nie wysłano tam żadnego hasła.</translation>
    </message>
    <message>
        <source>This network&apos;s name server leads every name to {address}, {host} among them; no password was sent there.</source>
        <translation>Serwer nazw tej sieci kieruje każdą nazwę na {address}, także {host}; nie wysłano tam żadnego hasła.</translation>
    </message>
    <message>
        <source>This password is longer than the {limit} characters that the Windows keyring can keep. Nothing was kept; Roampost will ask for it every time.</source>
        <translation>To hasło jest dłuższe niż {limit} znaków, które może przechować pęk kluczy Windows. Niczego nie zachowano; Roampost będzie o nie pytać za każdym razem.</translation>
    </message>
    <message>
        <source>This server takes the password without encryption only: anybody on this network could read it. Send it all the same?</source>
        <translation>Ten serwer przyjmuje hasło tylko bez szyfrowania: każdy w tej sieci mógłby je przeczytać. Wysłać mimo to?</translation>
    </message>
    <message>
        <source>This shows whether mail really arrives. Exactly this message is sent, with a mark by which it is found again, once, and only when you press the button.</source>
        <translation>To pokazuje, czy poczta naprawdę dociera. Wysłana zostanie dokładnie ta wiadomość, ze znacznikiem, po którym zostanie odnaleziona, jeden raz i dopiero po naciśnięciu przycisku.</translation>
    </message>
    <message>
        <source>This text does not end on its line, or holds a sign that must be escaped; close it with a double quote, and double each backslash.</source>
        <translation>Ten tekst nie kończy się w swoim wierszu albo zawiera znak, który trzeba poprzedzić ukośnikiem odwrotnym; proszę zamknąć go cudzysłowem i podwoić każdy ukośnik odwrotny.</translation>
    </message>
    <message>
        <source>This text does not say clearly why the message was not sent. A diagnosis of the account may.</source>
        <translation>Ten tekst nie mówi jasno, dlaczego wiadomość nie została wysłana. Może to ustalić diagnoza konta.</translation>
    </message>
    <message>
        <source>This text holds half a character; both halves must be there.</source>
        <translation>Ten tekst zawiera połowę znaku; muszą być obie połowy.</translation>
    </message>
    <message>
        <source>This version reads these keys and does nothing with them yet: {keys}</source>
        <translation>Ta wersja odczytuje te klucze, ale jeszcze nic z nimi nie robi: {keys}</translation>
    </message>
    <message>
        <source>This way out cannot be carried out by Roampost.</source>
        <translation>Roampost nie może zastosować tego rozwiązania.</translation>
    </message>
    <message>
        <source>This will change in {program}</source>
        <translation>Co się zmieni w programie {program}</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Przez</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Thunderbird did not take the change while it is open. Close it, and try again.</source>
        <translation>Thunderbird nie przyjął zmiany, gdy jest otwarty. Proszę go zamknąć i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Thunderbird does not find Roampost by {path} any more.</source>
        <translation>Thunderbird nie znajduje już programu Roampost przez {path}.</translation>
    </message>
    <message>
        <source>Thunderbird starts this program by itself, once it was told where it is: {command}</source>
        <translation>Thunderbird sam uruchamia ten program, gdy już się dowie, gdzie on jest: {command}</translation>
    </message>
    <message>
        <source>Thunderbird will find Roampost by {path}.</source>
        <translation>Thunderbird znajdzie program Roampost przez {path}.</translation>
    </message>
    <message>
        <source>To do it in {program}:</source>
        <translation>Jak to zrobić w programie {program}:</translation>
    </message>
    <message>
        <source>To have it done, as long as you are here:</source>
        <translation>Aby to zrobić, dopóki tu jesteś:</translation>
    </message>
    <message>
        <source>To have it done:</source>
        <translation>Aby to wykonać:</translation>
    </message>
    <message>
        <source>To put everything back as it was:</source>
        <translation>Aby przywrócić wszystko tak, jak było:</translation>
    </message>
    <message>
        <source>To see whether it arrives, with one test message:</source>
        <translation>Aby sprawdzić, czy dotrze, za pomocą jednej wiadomości próbnej:</translation>
    </message>
    <message>
        <source>Too many messages or recipients in a short time, says the server. Wait and send again, to fewer recipients.</source>
        <translation>Za dużo wiadomości lub odbiorców w krótkim czasie, mówi serwer. Proszę poczekać i wysłać ponownie, do mniejszej liczby odbiorców.</translation>
    </message>
    <message>
        <source>Took it back, nothing was sent</source>
        <translation>Wycofano, nic nie zostało wysłane</translation>
    </message>
    <message>
        <source>Tried just now for a message to {recipient}; nothing was sent.</source>
        <translation>Wypróbowano przed chwilą dla wiadomości do {recipient}; nic nie zostało wysłane.</translation>
    </message>
    <message>
        <source>Tried just now: it works.</source>
        <translation>Wypróbowano przed chwilą: działa.</translation>
    </message>
    <message>
        <source>Tried just now: this server takes your mail.</source>
        <translation>Wypróbowano przed chwilą: ten serwer przyjmuje pocztę.</translation>
    </message>
    <message>
        <source>Tried just now; nothing was sent.</source>
        <translation>Wypróbowano przed chwilą; nic nie zostało wysłane.</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Trying whether this works…</source>
        <translation>Sprawdzanie, czy to działa…</translation>
    </message>
    <message>
        <source>Trying {host} on port {port}</source>
        <translation>Próba połączenia z {host} na porcie {port}</translation>
    </message>
    <message>
        <source>Under “{tab}”, write {port} beside “{field}” and choose “{choice}” for “{encryption}”.</source>
        <translation>W „{tab}” proszę wpisać {port} przy „{field}” i wybrać „{choice}” dla „{encryption}”.</translation>
    </message>
    <message>
        <source>Use another network</source>
        <translation>Użyć innej sieci</translation>
    </message>
    <message>
        <source>Use another network, for example your phone&apos;s hotspot.</source>
        <translation>Proszę użyć innej sieci, na przykład hotspotu w telefonie.</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Użyć innego portu</translation>
    </message>
    <message>
        <source>Use port {port} instead</source>
        <translation>Użyć portu {port}</translation>
    </message>
    <message>
        <source>Use your VPN</source>
        <translation>Użyć własnej sieci VPN</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Wait a while</source>
        <translation>Chwilę poczekać</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>Proszę chwilę poczekać i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Wait and try later</source>
        <translation>Poczekać i spróbować później</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Czas oczekiwania</translation>
    </message>
    <message>
        <source>Waited for the greeting</source>
        <translation>Zaczekano na powitanie serwera</translation>
    </message>
    <message>
        <source>Wants you to sign in first</source>
        <translation>Wymaga najpierw zalogowania</translation>
    </message>
    <message>
        <source>Watching the network.</source>
        <translation>Obserwowanie sieci.</translation>
    </message>
    <message>
        <source>Ways that your organisation does not allow:</source>
        <translation>Sposoby, na które organizacja nie pozwala:</translation>
    </message>
    <message>
        <source>Webmail only</source>
        <translation>Tylko przez przeglądarkę</translation>
    </message>
    <message>
        <source>What @{domain} asks others to do with mail sent through {host} (DMARC) could not be found out from here.</source>
        <translation>Nie udało się stąd ustalić, co @{domain} każe robić z pocztą wysyłaną przez {host} (DMARC).</translation>
    </message>
    <message>
        <source>What changes for {address}: {before} becomes {after}.</source>
        <translation>Co się zmienia dla {address}: {before} zmienia się na {after}.</translation>
    </message>
    <message>
        <source>What is being changed could not be written down in {folder}: {reason}.</source>
        <translation>Nie udało się zanotować w {folder}, co jest zmieniane: {reason}.</translation>
    </message>
    <message>
        <source>What is in the way could not be found out from here.</source>
        <translation>Nie udało się stąd ustalić, co przeszkadza.</translation>
    </message>
    <message>
        <source>What is in the way is still being found out; but here is something that works.</source>
        <translation>Ustalanie przeszkody jeszcze trwa; ale oto coś, co działa.</translation>
    </message>
    <message>
        <source>What is sent to {host} does not go through your VPN.</source>
        <translation>To, co jest wysyłane do {host}, nie idzie przez VPN.</translation>
    </message>
    <message>
        <source>What is sent to {host} goes through a VPN.</source>
        <translation>To, co jest wysyłane do {host}, idzie przez VPN.</translation>
    </message>
    <message>
        <source>What it learned of networks and servers, and of earlier log-ins and proofs</source>
        <translation>To, czego dowiedział się o sieciach i serwerach oraz o wcześniejszych logowaniach i potwierdzeniach</translation>
    </message>
    <message>
        <source>What it took: rounds of questions {rounds}, mail transactions {transactions}, log-ins {logins}; no message was sent.</source>
        <translation>Co było potrzebne: rundy pytań {rounds}, transakcje pocztowe {transactions}, logowania {logins}; żadna wiadomość nie została wysłana.</translation>
    </message>
    <message>
        <source>What was changed for the network that you left has been put back.</source>
        <translation>To, co zostało zmienione dla opuszczonej sieci, zostało cofnięte.</translation>
    </message>
    <message>
        <source>What you can do:</source>
        <translation>Co można zrobić:</translation>
    </message>
    <message>
        <source>What your organisation has set on this computer</source>
        <translation>To, co organizacja ustawiła na tym komputerze</translation>
    </message>
    <message>
        <source>Whether Roampost starts at log-in cannot be settled: {reason}.</source>
        <translation>Nie można ustawić, czy Roampost ma się uruchamiać przy logowaniu: {reason}.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told without a recipient outside {provider}.</source>
        <translation>Bez odbiorcy spoza sieci dostawcy {provider} nie można powiedzieć, czy zadziała w innym miejscu.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told: no password is at hand to try the log-in with.</source>
        <translation>Nie można powiedzieć, czy zadziała w innym miejscu: nie ma pod ręką hasła, aby wypróbować logowanie.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told: your mail program signs in through the browser, which is not tried here.</source>
        <translation>Nie można powiedzieć, czy zadziała w innym miejscu: program pocztowy loguje się przez przeglądarkę, a tego się tu nie sprawdza.</translation>
    </message>
    <message>
        <source>Whether it will work elsewhere cannot be told from here.</source>
        <translation>Stąd nie można powiedzieć, czy zadziała w innym miejscu.</translation>
    </message>
    <message>
        <source>Whether mail goes out from here is not known yet.</source>
        <translation>Nie wiadomo jeszcze, czy poczta stąd wychodzi.</translation>
    </message>
    <message>
        <source>Whether messages sent this way arrive cannot be told.</source>
        <translation>Nie można powiedzieć, czy wiadomości wysłane w ten sposób docierają.</translation>
    </message>
    <message>
        <source>Whether {host} may send for @{domain} (SPF) could not be found out from here.</source>
        <translation>Nie udało się stąd ustalić, czy {host} może wysyłać w imieniu @{domain} (SPF).</translation>
    </message>
    <message>
        <source>Which account does not send?</source>
        <translation>Które konto nie wysyła?</translation>
    </message>
    <message>
        <source>Which program takes the message? Say it like this: roampost send-via -- msmtp -t</source>
        <translation>Który program ma przyjąć wiadomość? Pisze się to tak: roampost send-via -- msmtp -t</translation>
    </message>
    <message>
        <source>Who answers here: the server itself, or something nearer on the way?</source>
        <translation>Kto tu odpowiada: sam serwer czy coś bliżej po drodze?</translation>
    </message>
    <message>
        <source>Whoever runs this server could read what you send through it.</source>
        <translation>Kto prowadzi ten serwer, mógłby czytać to, co jest przez niego wysyłane.</translation>
    </message>
    <message>
        <source>Whom did you want to write to?</source>
        <translation>Do kogo miała trafić wiadomość?</translation>
    </message>
    <message>
        <source>Whom were you writing to?</source>
        <translation>Do kogo miała trafić wiadomość?</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Dlaczego:</translation>
    </message>
    <message>
        <source>Wired network</source>
        <translation>Sieć przewodowa</translation>
    </message>
    <message>
        <source>With -v you get a text to send.</source>
        <translation>Z -v pojawi się tekst do wysłania.</translation>
    </message>
    <message>
        <source>With the settings as they are, your password travels unprotected.</source>
        <translation>Przy obecnych ustawieniach hasło idzie bez ochrony.</translation>
    </message>
    <message>
        <source>Without the password it cannot be told whether {host} lets you send from here.</source>
        <translation>Bez hasła nie można powiedzieć, czy {host} pozwala stąd wysyłać.</translation>
    </message>
    <message>
        <source>Working out what has to change…</source>
        <translation>Ustalanie, co trzeba zmienić…</translation>
    </message>
    <message>
        <source>Working out what would be sent…</source>
        <translation>Ustalanie, co zostałoby wysłane…</translation>
    </message>
    <message>
        <source>Works here, but not everywhere</source>
        <translation>Tu działa, ale nie wszędzie</translation>
    </message>
    <message>
        <source>Works here; elsewhere is not clear yet</source>
        <translation>Tu działa; o innych miejscach jeszcze nie wiadomo</translation>
    </message>
    <message>
        <source>Write from your provider’s web page</source>
        <translation>Pisać na stronie dostawcy</translation>
    </message>
    <message>
        <source>Write there, in place of the line that begins alike: {line}</source>
        <translation>Proszę tam wpisać, zamiast wiersza, który zaczyna się tak samo: {line}</translation>
    </message>
    <message>
        <source>Write {host} as the outgoing server and {port} as its port.</source>
        <translation>Proszę wpisać {host} jako serwer poczty wychodzącej i {port} jako jego port.</translation>
    </message>
    <message>
        <source>Written to {file}. Names and addresses are replaced; read it through before you hand it on.</source>
        <translation>Zapisano w {file}. Nazwy i adresy są zastąpione; przed przekazaniem proszę plik przejrzeć.</translation>
    </message>
    <message>
        <source>You are away from {provider}&apos;s network already, and signed in to {host} on port {port} just now.</source>
        <translation>To miejsce jest już poza siecią dostawcy {provider}, a logowanie do {host} na porcie {port} przed chwilą się udało.</translation>
    </message>
    <message>
        <source>You are away from {provider}&apos;s network already: this is what to expect elsewhere too.</source>
        <translation>To miejsce jest już poza siecią dostawcy {provider}: gdzie indziej należy się spodziewać tego samego.</translation>
    </message>
    <message>
        <source>You can send your own message now.</source>
        <translation>Teraz można wysłać własną wiadomość.</translation>
    </message>
    <message>
        <source>Your address {address} belongs to {name}.</source>
        <translation>Obecny adres {address} należy do {name}.</translation>
    </message>
    <message>
        <source>Your address {address} calls itself {name}, but that name leads elsewhere.</source>
        <translation>Obecny adres {address} nazywa się {name}, ale ta nazwa prowadzi gdzie indziej.</translation>
    </message>
    <message>
        <source>Your address&apos;s name ends in {suffix}, as it did where {host} took your mail without a sign-in.</source>
        <translation>Nazwa obecnego adresu kończy się na {suffix}, tak jak tam, gdzie {host} przyjmował pocztę bez logowania.</translation>
    </message>
    <message>
        <source>Your mail program cannot do this by itself. Roampost can: it signs in to {server} as {address} again and again, for as long as you are on this network.</source>
        <translation>Program pocztowy sam tego nie potrafi. Roampost tak: loguje się wciąż na nowo do {server} jako {address}, dopóki ten komputer jest w tej sieci.</translation>
    </message>
    <message>
        <source>Your mail programs, with their settings and their own passwords</source>
        <translation>Programy pocztowe, z ich ustawieniami i ich własnymi hasłami</translation>
    </message>
    <message>
        <source>Your messages go out, but may be overlooked. Tell the people you write to, to look into junk too.</source>
        <translation>Wiadomości wychodzą, ale mogą zostać przeoczone. Warto uprzedzić odbiorców, aby zaglądali też do spamu.</translation>
    </message>
    <message>
        <source>Your organisation does not allow sending through other operators&apos; servers such as {host}.</source>
        <translation>Organizacja nie pozwala wysyłać przez serwery innych operatorów, takie jak {host}.</translation>
    </message>
    <message>
        <source>Your organisation does not allow sending through {host} without encryption.</source>
        <translation>Organizacja nie pozwala wysyłać przez {host} bez szyfrowania.</translation>
    </message>
    <message>
        <source>Your organisation does not allow signing in to {host} without encryption.</source>
        <translation>Organizacja nie pozwala logować się do {host} bez szyfrowania.</translation>
    </message>
    <message>
        <source>Your organisation does not let this be changed without asking ({kind}), so --yes does not count.</source>
        <translation>Organizacja nie pozwala zmieniać tego bez pytania ({kind}), więc --yes się nie liczy.</translation>
    </message>
    <message>
        <source>Your organisation forbids sending through {host}.</source>
        <translation>Organizacja zabrania wysyłać przez {host}.</translation>
    </message>
    <message>
        <source>Your organisation says:</source>
        <translation>Organizacja informuje:</translation>
    </message>
    <message>
        <source>Your organisation says: {text}</source>
        <translation>Organizacja informuje: {text}</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy in {where} has a fault, so what it forbids is not known for certain: nothing is changed until that is put right. “roampost policy show” says what is wrong.</source>
        <translation>Zasady organizacji w {where} zawierają błąd, więc nie wiadomo na pewno, czego zabraniają: dopóki nie zostanie to poprawione, nic się nie zmienia. „roampost policy show” mówi, co jest nie tak.</translation>
    </message>
    <message>
        <source>Your organisation’s client id for this sign-in: {client}</source>
        <translation>Identyfikator klienta organizacji dla tego logowania: {client}</translation>
    </message>
    <message>
        <source>Your organisation’s client id for this sign-in: {client} (at {issuer})</source>
        <translation>Identyfikator klienta organizacji dla tego logowania: {client} (w {issuer})</translation>
    </message>
    <message>
        <source>Your organisation’s helpdesk: {ways}</source>
        <translation>Pomoc techniczna organizacji: {ways}</translation>
    </message>
    <message>
        <source>Your organisation’s helpdesk: {ways}. {text}</source>
        <translation>Pomoc techniczna organizacji: {ways}. {text}</translation>
    </message>
    <message>
        <source>Your password for {address}</source>
        <translation>Hasło dla {address}</translation>
    </message>
    <message>
        <source>Your password would travel unprotected: others on this network could read it.</source>
        <translation>Hasło szłoby bez ochrony: inni w tej sieci mogliby je przeczytać.</translation>
    </message>
    <message>
        <source>Your provider has no way in from here: does this network, or another account, have a server?</source>
        <translation>Dostawca nie ma stąd żadnego wejścia: czy ta sieć albo inne konto ma serwer?</translation>
    </message>
    <message>
        <source>Your server can only be reached on port 25, which many networks block.</source>
        <translation>Serwer jest osiągalny tylko na porcie 25, który wiele sieci blokuje.</translation>
    </message>
    <message>
        <source>Your server takes your mail only because of where you are now; elsewhere it will not.</source>
        <translation>Serwer przyjmuje pocztę tylko ze względu na obecne miejsce; gdzie indziej tego nie zrobi.</translation>
    </message>
    <message>
        <source>Your settings work; {host} refuses the address {recipient} itself.</source>
        <translation>Ustawienia działają; {host} odrzuca sam adres {recipient}.</translation>
    </message>
    <message>
        <source>Your traffic goes through a VPN.</source>
        <translation>Ruch sieciowy idzie przez VPN.</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>dwukropek</translation>
    </message>
    <message>
        <source>a comma or a closing brace</source>
        <translation>przecinek lub zamykający nawias klamrowy</translation>
    </message>
    <message>
        <source>a comma or a closing bracket</source>
        <translation>przecinek lub zamykający nawias kwadratowy</translation>
    </message>
    <message>
        <source>a domain such as example.org, in ASCII form (xn--…)</source>
        <translation>domena taka jak example.org, w postaci ASCII (xn--…)</translation>
    </message>
    <message>
        <source>a host name such as smtp.example.org, all of a domain such as *.example.org, or an IP address</source>
        <translation>nazwa serwera taka jak smtp.example.org, cała domena taka jak *.example.org albo adres IP</translation>
    </message>
    <message>
        <source>a host name such as smtp.example.org, in ASCII form (xn--…)</source>
        <translation>nazwa serwera taka jak smtp.example.org, w postaci ASCII (xn--…)</translation>
    </message>
    <message>
        <source>a key in double quotes</source>
        <translation>klucz w cudzysłowie</translation>
    </message>
    <message>
        <source>a language code such as en, it or pt-BR</source>
        <translation>kod języka taki jak en, it lub pt-BR</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>lista w nawiasach kwadratowych</translation>
    </message>
    <message>
        <source>a new file for it: a ZIP, or JSON where its name ends in .json</source>
        <translation>nowy plik na raport: ZIP albo JSON, jeśli nazwa kończy się na .json</translation>
    </message>
    <message>
        <source>a piece of what a server says: two letters or digits in a row at least</source>
        <translation>fragment tego, co mówi serwer: co najmniej dwie litery lub cyfry z rzędu</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>zasady</translation>
    </message>
    <message>
        <source>a quote in line {number} is not closed</source>
        <translation>cudzysłów w wierszu {number} nie jest zamknięty</translation>
    </message>
    <message>
        <source>a quote of server {number} is not closed</source>
        <translation>cudzysłów serwera {number} nie jest zamknięty</translation>
    </message>
    <message>
        <source>a telephone number such as +39 02 1234567</source>
        <translation>numer telefonu taki jak +39 02 1234567</translation>
    </message>
    <message>
        <source>a text in double quotes</source>
        <translation>tekst w cudzysłowie</translation>
    </message>
    <message>
        <source>a text of at most 2000 characters, without control characters</source>
        <translation>tekst do 2000 znaków, bez znaków sterujących</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>wartość</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>liczba całkowita</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>liczba całkowita od {least} do {most}</translation>
    </message>
    <message>
        <source>an Ed25519 public key: 32 octets in Base64</source>
        <translation>klucz publiczny Ed25519: 32 bajty w Base64</translation>
    </message>
    <message>
        <source>an address that begins with http://</source>
        <translation>adres, który zaczyna się od http://</translation>
    </message>
    <message>
        <source>an address that begins with https://</source>
        <translation>adres, który zaczyna się od https://</translation>
    </message>
    <message>
        <source>an address that begins with https:// and ends with a slash</source>
        <translation>adres, który zaczyna się od https:// i kończy ukośnikiem</translation>
    </message>
    <message>
        <source>an address, or PROGRAM/PROFILE/ADDRESS</source>
        <translation>adres albo PROGRAM/PROFIL/ADRES</translation>
    </message>
    <message>
        <source>an e-mail address such as name@example.org</source>
        <translation>adres e-mail taki jak name@example.org</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>obiekt w nawiasach klamrowych</translation>
    </message>
    <message>
        <source>answer as one JSON document</source>
        <translation>odpowiedź jako jeden dokument JSON</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>odpowiedź była</translation>
    </message>
    <message>
        <source>answered nonsense</source>
        <translation>odpowiedź bez sensu</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>odpowiada</translation>
    </message>
    <message>
        <source>answers in the server’s place</source>
        <translation>odpowiada zamiast serwera</translation>
    </message>
    <message>
        <source>answers without offering a sign-in</source>
        <translation>odpowiada, ale nie oferuje logowania</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argumenty</translation>
    </message>
    <message>
        <source>ask whether sending will work away from here</source>
        <translation>zapytaj, czy wysyłanie zadziała w innym miejscu</translation>
    </message>
    <message>
        <source>asks you to wait</source>
        <translation>każe poczekać</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>w trakcie próby</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>zablokowany</translation>
    </message>
    <message>
        <source>blocks the port</source>
        <translation>blokuje port</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>nieosiągalny</translation>
    </message>
    <message>
        <source>cannot prove who it is</source>
        <translation>nie może dowieść, kim jest</translation>
    </message>
    <message>
        <source>certificate for another name</source>
        <translation>certyfikat na inną nazwę</translation>
    </message>
    <message>
        <source>certificate from nobody known</source>
        <translation>certyfikat od nieznanego wystawcy</translation>
    </message>
    <message>
        <source>certificate has run out</source>
        <translation>certyfikat wygasł</translation>
    </message>
    <message>
        <source>change nothing; sign in by POP3 again and again, for a mail program that cannot, until Ctrl-C or until this network is left</source>
        <translation>niczego nie zmieniaj; loguj się wciąż na nowo przez POP3, za program pocztowy, który tego nie potrafi, do naciśnięcia Ctrl-C albo do opuszczenia tej sieci</translation>
    </message>
    <message>
        <source>change the mail program&apos;s settings so that sending works; undo puts them back</source>
        <translation>zmienia ustawienia programu pocztowego tak, aby wysyłanie działało; undo je przywraca</translation>
    </message>
    <message>
        <source>change what works here and will not away from here</source>
        <translation>zmień to, co tu działa, a w innym miejscu nie zadziała</translation>
    </message>
    <message>
        <source>change without asking</source>
        <translation>zmień bez pytania</translation>
    </message>
    <message>
        <source>check an IT policy file; show what is in force</source>
        <translation>sprawdza plik zasad organizacji; pokazuje, co obowiązuje</translation>
    </message>
    <message>
        <source>checked nothing</source>
        <translation>niczego nie sprawdził</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięty</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>polecenia</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>połączono</translation>
    </message>
    <message>
        <source>connected to {ip}</source>
        <translation>połączono z {ip}</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>przerwano połączenie</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>nie podaje</translation>
    </message>
    <message>
        <source>done, and sending was still refused</source>
        <translation>zrobione, a wysyłanie nadal było odrzucane</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>szyfrowane</translation>
    </message>
    <message>
        <source>encrypted (STARTTLS)</source>
        <translation>szyfrowane (STARTTLS)</translation>
    </message>
    <message>
        <source>encrypted (TLS)</source>
        <translation>szyfrowane (TLS)</translation>
    </message>
    <message>
        <source>encrypted, certificate checked</source>
        <translation>szyfrowane, certyfikat sprawdzony</translation>
    </message>
    <message>
        <source>encrypted, certificate not checked</source>
        <translation>szyfrowane, certyfikat niesprawdzony</translation>
    </message>
    <message>
        <source>encrypted, certificate of {subject} checked</source>
        <translation>szyfrowane, certyfikat {subject} sprawdzony</translation>
    </message>
    <message>
        <source>encryption could not be agreed on</source>
        <translation>nie uzgodniono szyfrowania</translation>
    </message>
    <message>
        <source>ended on the way</source>
        <translation>urwało się po drodze</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nie powiodło się</translation>
    </message>
    <message>
        <source>fetches mail first</source>
        <translation>najpierw pobiera pocztę</translation>
    </message>
    <message>
        <source>find out why sending fails here and what works; sends no message</source>
        <translation>ustala, dlaczego wysyłanie stąd się nie udaje i co działa; nie wysyła żadnej wiadomości</translation>
    </message>
    <message>
        <source>for sending (the default) or for fetching mail</source>
        <translation>do wysyłania (domyślnie) lub do pobierania poczty</translation>
    </message>
    <message>
        <source>forbidden by the network</source>
        <translation>zabronione przez sieć</translation>
    </message>
    <message>
        <source>forget messages as well that were never sent</source>
        <translation>usuń także wiadomości, których nigdy nie wysłano</translation>
    </message>
    <message>
        <source>forget what Roampost knows and keeps</source>
        <translation>usuwa z pamięci to, co Roampost wie i przechowuje</translation>
    </message>
    <message>
        <source>forget without asking</source>
        <translation>usuń bez pytania</translation>
    </message>
    <message>
        <source>hand a message on to msmtp or sendmail, and help when it is refused</source>
        <translation>przekazuje wiadomość do msmtp lub sendmail i pomaga, gdy zostanie odrzucona</translation>
    </message>
    <message>
        <source>hands mail to the command {command}</source>
        <translation>przekazuje pocztę poleceniu {command}</translation>
    </message>
    <message>
        <source>has locked the account</source>
        <translation>zablokował konto</translation>
    </message>
    <message>
        <source>how long to look for it (60)</source>
        <translation>jak długo jej szukać (60)</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>rozłączył się</translation>
    </message>
    <message>
        <source>in the mailbox of {mailbox}, for {seconds} seconds at most</source>
        <translation>w skrzynce {mailbox}, najwyżej przez {seconds} sekund</translation>
    </message>
    <message>
        <source>intercepted</source>
        <translation>przechwytywany</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>jest odrzucany</translation>
    </message>
    <message>
        <source>it had been accepted, and did not arrive</source>
        <translation>została przyjęta, a nie dotarła</translation>
    </message>
    <message>
        <source>it holds a password of an older release. Please start {program} once, then try again</source>
        <translation>zawiera hasło starszej wersji. Proszę raz uruchomić program {program}, a potem spróbować ponownie</translation>
    </message>
    <message>
        <source>it names no sender by a line “set from = …”</source>
        <translation>nie podaje nadawcy w wierszu „set from = …”</translation>
    </message>
    <message>
        <source>its name is not found</source>
        <translation>nie znaleziono jego nazwy</translation>
    </message>
    <message>
        <source>keep or forget a password in the system&apos;s keyring</source>
        <translation>zachowuje lub usuwa hasło w systemowym pęku kluczy</translation>
    </message>
    <message>
        <source>leave the message in the mailbox</source>
        <translation>zostaw wiadomość w skrzynce</translation>
    </message>
    <message>
        <source>letters, digits and signs without spaces, 200 at most</source>
        <translation>litery, cyfry i znaki bez spacji, najwyżej 200</translation>
    </message>
    <message>
        <source>line {number} begins or ends a block out of place</source>
        <translation>wiersz {number} zaczyna lub kończy blok w złym miejscu</translation>
    </message>
    <message>
        <source>line {number} is neither section nor key</source>
        <translation>wiersz {number} nie jest ani sekcją, ani kluczem</translation>
    </message>
    <message>
        <source>line {number} is no preference</source>
        <translation>wiersz {number} nie jest ustawieniem</translation>
    </message>
    <message>
        <source>line {number} is not a server, a log-in name and a password</source>
        <translation>wiersz {number} nie zawiera serwera, nazwy użytkownika i hasła</translation>
    </message>
    <message>
        <source>line {number} stands before the first account</source>
        <translation>wiersz {number} stoi przed pierwszym kontem</translation>
    </message>
    <message>
        <source>line {number} takes in its own file</source>
        <translation>wiersz {number} dołącza swój własny plik</translation>
    </message>
    <message>
        <source>list the sending accounts of your mail programs</source>
        <translation>wymienia konta do wysyłania z programów pocztowych</translation>
    </message>
    <message>
        <source>look ahead on networks where traffic costs too</source>
        <translation>sprawdzaj z wyprzedzeniem także w sieciach, w których transfer kosztuje</translation>
    </message>
    <message>
        <source>macOS does not let Roampost talk to {host}, which is on this local network. Allow it in System Settings, Privacy &amp; Security, Local Network, then look again.</source>
        <translation>macOS nie pozwala programowi Roampost łączyć się z {host}, który jest w tej sieci lokalnej. Proszę na to zezwolić w Ustawieniach systemowych: Prywatność i ochrona, Sieć lokalna, a potem sprawdzić ponownie.</translation>
    </message>
    <message>
        <source>mail does not arrive</source>
        <translation>poczta nie dociera</translation>
    </message>
    <message>
        <source>mail is accepted and does not arrive</source>
        <translation>poczta jest przyjmowana i nie dociera</translation>
    </message>
    <message>
        <source>mail is taken on</source>
        <translation>poczta jest przyjmowana</translation>
    </message>
    <message>
        <source>make a report for a helpdesk, without secrets, names and addresses</source>
        <translation>tworzy raport dla pomocy technicznej, bez sekretów, nazw i adresów</translation>
    </message>
    <message>
        <source>managed by {who}</source>
        <translation>zarządza: {who}</translation>
    </message>
    <message>
        <source>many at once: each input line is a JSON object with text or message_base64, and any id</source>
        <translation>wiele naraz: każdy wiersz wejścia to obiekt JSON z text lub message_base64 i dowolnym id</translation>
    </message>
    <message>
        <source>messages waiting to be sent: {number}</source>
        <translation>wiadomości czekające na wysłanie: {number}</translation>
    </message>
    <message>
        <source>most likely: {what}</source>
        <translation>najprawdopodobniej: {what}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>brak połączenia</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>bez logowania</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>nie ma takiej nazwy</translation>
    </message>
    <message>
        <source>no way there from this network</source>
        <translation>z tej sieci nie ma tam drogi</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>jeszcze nie podano</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nieszyfrowane</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>jeszcze nie wiadomo</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nie osiągnięto</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nie wypróbowano</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>nothing listed</source>
        <translation>brak wpisów</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>offers a sign-in</source>
        <translation>oferuje logowanie</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>jedno z: {choices}</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>tylko pokaż, co by się zmieniło</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarty</translation>
    </message>
    <message>
        <source>open the window on a returned message or an error text</source>
        <translation>otwórz okno dla zwróconej wiadomości lub tekstu błędu</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opcje</translation>
    </message>
    <message>
        <source>options of every command</source>
        <translation>opcje każdego polecenia</translation>
    </message>
    <message>
        <source>port 587: {submission}; port 465: {submissions}; fetching mail first: {pop}</source>
        <translation>port 587: {submission}; port 465: {submissions}; wcześniejsze pobranie poczty: {pop}</translation>
    </message>
    <message>
        <source>put back what the last fix changed</source>
        <translation>przywraca to, co zmienił ostatni fix</translation>
    </message>
    <message>
        <source>put it back by itself once this network is left</source>
        <translation>cofnij samoczynnie po opuszczeniu tej sieci</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gotowy</translation>
    </message>
    <message>
        <source>recommended by your organisation</source>
        <translation>zalecane przez organizację</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmowa połączenia</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>odmawia</translation>
    </message>
    <message>
        <source>refuses for now</source>
        <translation>na razie odmawia</translation>
    </message>
    <message>
        <source>refuses mail from here</source>
        <translation>odrzuca pocztę stąd</translation>
    </message>
    <message>
        <source>refuses the password</source>
        <translation>odrzuca hasło</translation>
    </message>
    <message>
        <source>refuses this network’s address</source>
        <translation>odrzuca adres tej sieci</translation>
    </message>
    <message>
        <source>refuses this password</source>
        <translation>odrzuca to hasło</translation>
    </message>
    <message>
        <source>refuses your sender address</source>
        <translation>odrzuca adres nadawcy</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odrzucono</translation>
    </message>
    <message>
        <source>roampost send-via -- PROGRAM ARGS…: hand the message on standard input to a sendmail-like program unchanged, and leave with its exit status. A message that it does not take is kept safe, and Roampost says where and how to find out why. In mutt leave the first -- out, since it puts its own where it belongs: set sendmail=&quot;roampost send-via msmtp&quot;</source>
        <translation>roampost send-via -- PROGRAM ARGUMENTY…: przekazuje wiadomość ze standardowego wejścia bez zmian do programu podobnego do sendmail i kończy się jego kodem wyjścia. Wiadomość, której ten nie przyjmie, zostaje bezpiecznie zachowana, a Roampost mówi, gdzie jest i jak poznać przyczynę. W programie mutt proszę pominąć pierwsze --, bo wstawia on własne we właściwym miejscu: set sendmail=&quot;roampost send-via msmtp&quot;</translation>
    </message>
    <message>
        <source>say each value in force, and where it comes from</source>
        <translation>podaje każdą obowiązującą wartość i jej źródło</translation>
    </message>
    <message>
        <source>say what an error text or a returned message means; no network</source>
        <translation>wyjaśnia, co znaczy tekst błędu lub zwrócona wiadomość; bez sieci</translation>
    </message>
    <message>
        <source>say what is wrong in a policy file, line by line</source>
        <translation>mówi, co jest nie tak w pliku zasad, wiersz po wierszu</translation>
    </message>
    <message>
        <source>say what network this is and what it does to mail</source>
        <translation>mówi, jaka to sieć i co robi z pocztą</translation>
    </message>
    <message>
        <source>send one marked message, and look whether it arrives</source>
        <translation>wysyła jedną oznaczoną wiadomość i sprawdza, czy dotrze</translation>
    </message>
    <message>
        <source>send without asking</source>
        <translation>wyślij bez pytania</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>ustawione przez użytkownika</translation>
    </message>
    <message>
        <source>set by your organisation</source>
        <translation>ustawione przez organizację</translation>
    </message>
    <message>
        <source>show the version and leave</source>
        <translation>pokaż wersję i zakończ</translation>
    </message>
    <message>
        <source>show this and leave</source>
        <translation>pokaż tę pomoc i zakończ</translation>
    </message>
    <message>
        <source>sign-in through a web page</source>
        <translation>logowanie przez stronę internetową</translation>
    </message>
    <message>
        <source>sign-in with password</source>
        <translation>logowanie hasłem</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>milczy</translation>
    </message>
    <message>
        <source>something answers in the server’s place</source>
        <translation>coś odpowiada zamiast serwera</translation>
    </message>
    <message>
        <source>something not known</source>
        <translation>coś nieznanego</translation>
    </message>
    <message>
        <source>something was slipped in before encryption</source>
        <translation>przed szyfrowaniem coś zostało wtrącone</translation>
    </message>
    <message>
        <source>start this at every log-in, or no longer, or say which; then end</source>
        <translation>uruchamiaj to przy każdym logowaniu albo już nie, albo powiedz, co obowiązuje; potem zakończ</translation>
    </message>
    <message>
        <source>stay in the background and look ahead on every network</source>
        <translation>działa w tle i sprawdza z wyprzedzeniem każdą sieć</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zatrzymano</translation>
    </message>
    <message>
        <source>takes your mail</source>
        <translation>przyjmuje pocztę</translation>
    </message>
    <message>
        <source>tell what is being done; twice for more</source>
        <translation>mów, co jest robione; dwa razy, aby dowiedzieć się więcej</translation>
    </message>
    <message>
        <source>the account in line {number} cannot be defined like this</source>
        <translation>konta w wierszu {number} nie można tak zdefiniować</translation>
    </message>
    <message>
        <source>the account is locked</source>
        <translation>konto jest zablokowane</translation>
    </message>
    <message>
        <source>the account {name} depends on an eval line, which Roampost does not run</source>
        <translation>konto {name} zależy od wiersza eval, którego Roampost nie wykonuje</translation>
    </message>
    <message>
        <source>the account {name} names no sender</source>
        <translation>konto {name} nie podaje nadawcy</translation>
    </message>
    <message>
        <source>the account {name} names no server</source>
        <translation>konto {name} nie podaje serwera</translation>
    </message>
    <message>
        <source>the address of this network has a bad name</source>
        <translation>adres tej sieci ma złą opinię</translation>
    </message>
    <message>
        <source>the answer is there by then (20)</source>
        <translation>do tego czasu jest odpowiedź (20)</translation>
    </message>
    <message>
        <source>the command in line {number} is not known</source>
        <translation>polecenie w wierszu {number} nie jest znane</translation>
    </message>
    <message>
        <source>the demo&apos;s memory</source>
        <translation>pamięć wersji pokazowej</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>koniec pliku</translation>
    </message>
    <message>
        <source>the error text or returned message; - for standard input</source>
        <translation>tekst błędu lub zwrócona wiadomość; - oznacza standardowe wejście</translation>
    </message>
    <message>
        <source>the language to speak: ar, de, en, es, fr, it, nl, pl, pt</source>
        <translation>język programu: ar, de, en, es, fr, it, nl, pl, pt</translation>
    </message>
    <message>
        <source>the line “set v15-compat” is missing, and older rules are not known</source>
        <translation>brakuje wiersza „set v15-compat”, a starsze zasady nie są znane</translation>
    </message>
    <message>
        <source>the log-in name that goes with it</source>
        <translation>nazwa użytkownika, która do tego należy</translation>
    </message>
    <message>
        <source>the message or text; - for standard input</source>
        <translation>wiadomość lub tekst; - oznacza standardowe wejście</translation>
    </message>
    <message>
        <source>the name server did not answer</source>
        <translation>serwer nazw nie odpowiedział</translation>
    </message>
    <message>
        <source>the name server failed</source>
        <translation>serwer nazw zawiódł</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>zasady</translation>
    </message>
    <message>
        <source>the policy file</source>
        <translation>plik zasad</translation>
    </message>
    <message>
        <source>the recipient is refused</source>
        <translation>odbiorca jest odrzucany</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>serwer jest nieosiągalny</translation>
    </message>
    <message>
        <source>the server does not accept the password</source>
        <translation>serwer nie przyjmuje hasła</translation>
    </message>
    <message>
        <source>the server does not allow this sender address</source>
        <translation>serwer nie zezwala na ten adres nadawcy</translation>
    </message>
    <message>
        <source>the server no longer takes this password</source>
        <translation>serwer nie przyjmuje już tego hasła</translation>
    </message>
    <message>
        <source>the server takes mail only from certain places</source>
        <translation>serwer przyjmuje pocztę tylko z określonych miejsc</translation>
    </message>
    <message>
        <source>the server wants an encrypted connection</source>
        <translation>serwer wymaga połączenia szyfrowanego</translation>
    </message>
    <message>
        <source>the server wants you to fetch mail first</source>
        <translation>serwer wymaga najpierw pobrania poczty</translation>
    </message>
    <message>
        <source>the server wants you to sign in</source>
        <translation>serwer wymaga zalogowania</translation>
    </message>
    <message>
        <source>the server’s certificate cannot be trusted</source>
        <translation>certyfikatowi serwera nie można ufać</translation>
    </message>
    <message>
        <source>the server’s name is not found</source>
        <translation>nie znaleziono nazwy serwera</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>logowanie zostało odrzucone</translation>
    </message>
    <message>
        <source>the text or message; - or nothing for standard input</source>
        <translation>tekst lub wiadomość; - albo nic oznacza standardowe wejście</translation>
    </message>
    <message>
        <source>the whole program in a small mail world on this computer</source>
        <translation>cały program w małym świecie poczty na tym komputerze</translation>
    </message>
    <message>
        <source>this computer has no connection</source>
        <translation>ten komputer nie ma połączenia</translation>
    </message>
    <message>
        <source>this network blocks the port</source>
        <translation>ta sieć blokuje port</translation>
    </message>
    <message>
        <source>this network wants you to sign in first</source>
        <translation>ta sieć wymaga najpierw zalogowania</translation>
    </message>
    <message>
        <source>too much was sent or tried for now</source>
        <translation>na razie wysłano lub próbowano za dużo</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true lub false</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>użycie:</translation>
    </message>
    <message>
        <source>wants an encrypted connection</source>
        <translation>wymaga połączenia szyfrowanego</translation>
    </message>
    <message>
        <source>wants you to fetch mail first</source>
        <translation>wymaga najpierw pobrania poczty</translation>
    </message>
    <message>
        <source>wants you to sign in</source>
        <translation>wymaga zalogowania</translation>
    </message>
    <message>
        <source>wants you to sign in first</source>
        <translation>wymaga najpierw zalogowania</translation>
    </message>
    <message>
        <source>what else is in the way; may be given more than once</source>
        <translation>co jeszcze przeszkadza; można podać więcej niż raz</translation>
    </message>
    <message>
        <source>what follows its line of setting {number} is not understood</source>
        <translation>to, co następuje po jego wierszu ustawienia {number}, jest niezrozumiałe</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>co zrobić</translation>
    </message>
    <message>
        <source>what {name} is depends on a command or a condition in line {number}, which Roampost does not run</source>
        <translation>wartość {name} zależy od polecenia lub warunku w wierszu {number}, którego Roampost nie wykonuje</translation>
    </message>
    <message>
        <source>where Anna is (hotel)</source>
        <translation>gdzie jest Anna (hotel)</translation>
    </message>
    <message>
        <source>which remedy, as diagnose names it; else the first</source>
        <translation>które rozwiązanie, tak jak nazywa je diagnose; inaczej pierwsze</translation>
    </message>
    <message>
        <source>whom her provider lets send (authentication)</source>
        <translation>komu jej dostawca pozwala wysyłać (authentication)</translation>
    </message>
    <message>
        <source>whom to send it to; else another account of yours, else yourself</source>
        <translation>do kogo wysłać; inaczej na inne własne konto, inaczej na ten sam adres</translation>
    </message>
    <message>
        <source>whom you wanted to write to</source>
        <translation>do kogo miała trafić wiadomość</translation>
    </message>
    <message>
        <source>with --keep-signing-in: how long a POP3 log-in counts, where your provider says so</source>
        <translation>z --keep-signing-in: jak długo ważne jest logowanie POP3, jeśli dostawca to podaje</translation>
    </message>
    <message>
        <source>y</source>
        <translation>t</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>your system’s own keyring</source>
        <translation>pęk kluczy tego systemu</translation>
    </message>
    <message>
        <source>{account} is not an e-mail address.</source>
        <translation>{account} nie jest adresem e-mail.</translation>
    </message>
    <message>
        <source>{account} sends as it did before.</source>
        <translation>Konto {account} wysyła jak przedtem.</translation>
    </message>
    <message>
        <source>{account} still sends as on the network that you left.</source>
        <translation>Konto {account} nadal wysyła tak jak w opuszczonej sieci.</translation>
    </message>
    <message>
        <source>{address} has no POP3 server to log in to first.</source>
        <translation>{address} nie ma serwera POP3, do którego można by się najpierw zalogować.</translation>
    </message>
    <message>
        <source>{address} has no outgoing server.</source>
        <translation>{address} nie ma serwera poczty wychodzącej.</translation>
    </message>
    <message>
        <source>{address} now sends through {after} instead of {before}.</source>
        <translation>{address} wysyła teraz przez {after} zamiast {before}.</translation>
    </message>
    <message>
        <source>{address} now sends through {settings}.</source>
        <translation>{address} wysyła teraz przez {settings}.</translation>
    </message>
    <message>
        <source>{address} sends in another way by now, so Roampost signs in no more.</source>
        <translation>{address} wysyła już w inny sposób, więc Roampost już się nie loguje.</translation>
    </message>
    <message>
        <source>{count} accounts take their settings from {name}, so it was not touched.</source>
        <translation>Liczba kont, które biorą ustawienia z {name}: {count}, więc pozostawiono go bez zmian.</translation>
    </message>
    <message>
        <source>{expectation} {reason}</source>
        <translation>{expectation} {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>Nie można odczytać {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>Nie można odczytać {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>Nie można zapisać {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>nie można zapisać {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} could not be taken away: {reason}.</source>
        <translation>nie udało się usunąć {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not the name of a file</source>
        <translation>{file} nie jest nazwą pliku</translation>
    </message>
    <message>
        <source>{file} is not the name of a file that can be made.</source>
        <translation>{file} nie jest nazwą pliku, który można utworzyć.</translation>
    </message>
    <message>
        <source>{file} is there already, and is left as it is; name another file.</source>
        <translation>{file} już istnieje i pozostaje bez zmian; proszę podać inny plik.</translation>
    </message>
    <message>
        <source>{file} is too large to be an error text or a returned message</source>
        <translation>{file} jest za duży jak na tekst błędu lub zwróconą wiadomość</translation>
    </message>
    <message>
        <source>{file}, line {line}: these settings were written by another version of Roampost; what this one knows of them holds.</source>
        <translation>{file}, wiersz {line}: te ustawienia zapisała inna wersja programu Roampost; obowiązuje to, co ta wersja z nich zna.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not valid JSON. None of these settings holds until it is put right.</source>
        <translation>{file}, wiersz {line}: to nie jest poprawny JSON. Dopóki nie zostanie poprawiony, żadne z tych ustawień nie obowiązuje.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} cannot have this value; its default holds instead.</source>
        <translation>{file}, wiersz {line}: {key} nie może mieć tej wartości; obowiązuje domyślna.</translation>
    </message>
    <message>
        <source>{first} And the log-in that would help was refused just now.</source>
        <translation>{first} A logowanie, które by pomogło, zostało przed chwilą odrzucone.</translation>
    </message>
    <message>
        <source>{first} It offers a log-in, which could not be tried without the password.</source>
        <translation>{first} Oferuje logowanie, którego bez hasła nie można było wypróbować.</translation>
    </message>
    <message>
        <source>{first} It offers a sign-in in the browser only (OAuth 2.0).</source>
        <translation>{first} Oferuje logowanie tylko w przeglądarce (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{first} It offers no log-in.</source>
        <translation>{first} Nie oferuje logowania.</translation>
    </message>
    <message>
        <source>{first} It offers no log-in; whether fetching mail first would open it can only be tried from elsewhere.</source>
        <translation>{first} Nie oferuje logowania; czy otworzyłoby go wcześniejsze pobranie poczty, można wypróbować tylko z innej sieci.</translation>
    </message>
    <message>
        <source>{first} It takes mail from anywhere if you sign in.</source>
        <translation>{first} Po zalogowaniu przyjmuje pocztę z każdego miejsca.</translation>
    </message>
    <message>
        <source>{first} None of your other addresses that were tried is accepted either.</source>
        <translation>{first} Żaden z innych wypróbowanych adresów też nie jest akceptowany.</translation>
    </message>
    <message>
        <source>{first} Signed in, it takes it from anywhere; that was tried just now.</source>
        <translation>{first} Po zalogowaniu przyjmuje ją z każdego miejsca; wypróbowano to przed chwilą.</translation>
    </message>
    <message>
        <source>{first} That was less than {minutes} minutes ago. It was not tried again by itself, so that {provider} does not lock the account; typing the password tries it at once.</source>
        <translation>{first} To było mniej niż {minutes} min temu. Nie ponowiono tego samoczynnie, aby {provider} nie zablokował konta; po wpisaniu hasła próba nastąpi od razu.</translation>
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
        <translation>{first}, potem {rest}</translation>
    </message>
    <message>
        <source>{found} stands after the end; the file must hold one object only.</source>
        <translation>Po końcu stoi {found}; plik może zawierać tylko jeden obiekt.</translation>
    </message>
    <message>
        <source>{here} {away}</source>
        <translation>{here} {away}</translation>
    </message>
    <message>
        <source>{host} accepts mail for {provider}&apos;s own addresses; whether it accepts others from here is not known without a recipient to ask about.</source>
        <translation>{host} przyjmuje pocztę na adresy samego dostawcy {provider}; czy przyjmuje stąd inną, nie wiadomo bez odbiorcy, o którego można zapytać.</translation>
    </message>
    <message>
        <source>{host} accepts your mail here and loses it: a test message was accepted and did not arrive.</source>
        <translation>{host} przyjmuje stąd pocztę i ją gubi: wiadomość próbna została przyjęta i nie dotarła.</translation>
    </message>
    <message>
        <source>{host} answered over IPv4 while IPv6 stayed silent; a mail program that tries IPv6 first may wait long.</source>
        <translation>{host} odpowiedział przez IPv4, a przez IPv6 milczał; program pocztowy, który najpierw próbuje IPv6, może długo czekać.</translation>
    </message>
    <message>
        <source>{host} asks to come again later; it has not taken the message so far.</source>
        <translation>{host} prosi o ponowną próbę później; jak dotąd nie przyjął wiadomości.</translation>
    </message>
    <message>
        <source>{host} asks to wait before trying again.</source>
        <translation>{host} prosi, aby poczekać przed ponowną próbą.</translation>
    </message>
    <message>
        <source>{host} cannot check passwords at the moment. That is the server&apos;s own trouble, not a wrong password.</source>
        <translation>{host} nie może w tej chwili sprawdzać haseł. To kłopot samego serwera, a nie błędne hasło.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is the real server, so no password was sent to it.</source>
        <translation>{host} nie może dowieść, że jest prawdziwym serwerem, więc nie wysłano mu żadnego hasła.</translation>
    </message>
    <message>
        <source>{host} could not be talked to on port {port}; a diagnosis of the account says why.</source>
        <translation>Z {host} nie udało się porozumieć na porcie {port}; diagnoza konta powie, dlaczego.</translation>
    </message>
    <message>
        <source>{host} did not accept the name and password.</source>
        <translation>{host} nie przyjął nazwy użytkownika i hasła.</translation>
    </message>
    <message>
        <source>{host} did not accept this log-in name and password.</source>
        <translation>{host} nie przyjął tej nazwy użytkownika i tego hasła.</translation>
    </message>
    <message>
        <source>{host} does not let you send as {address} here; as {sender} you may.</source>
        <translation>{host} nie pozwala tu wysyłać jako {address}; jako {sender} można.</translation>
    </message>
    <message>
        <source>{host} does not let you send as {address}.</source>
        <translation>{host} nie pozwala wysyłać jako {address}.</translation>
    </message>
    <message>
        <source>{host} does not take mail from {address} over this connection, because of the rules that {domain} publishes for its senders (SPF, DMARC).</source>
        <translation>{host} nie przyjmuje poczty z {address} przez to połączenie z powodu reguł, które {domain} ogłasza dla swoich nadawców (SPF, DMARC).</translation>
    </message>
    <message>
        <source>{host} does not take mail from {address}, because it does not find that this address or its domain exists.</source>
        <translation>{host} nie przyjmuje poczty z {address}, bo według niego ten adres lub jego domena nie istnieje.</translation>
    </message>
    <message>
        <source>{host} does not take your mail from here without a sign-in.</source>
        <translation>{host} nie przyjmuje stąd poczty bez logowania.</translation>
    </message>
    <message>
        <source>{host} has the private address {address}: it can be reached inside its own network, or over that network&apos;s VPN, and not from here.</source>
        <translation>{host} ma prywatny adres {address}: jest osiągalny we własnej sieci lub przez jej VPN, a stąd nie.</translation>
    </message>
    <message>
        <source>{host} is a server by which mail from @{domain} goes out anyway.</source>
        <translation>{host} to serwer, przez który poczta z @{domain} i tak wychodzi.</translation>
    </message>
    <message>
        <source>{host} itself, or its own network, lets nobody connect to port {port} from here; the network you are in is not the cause.</source>
        <translation>To sam {host} albo jego sieć nie pozwala nikomu stąd połączyć się z portem {port}; obecna sieć nie jest przyczyną.</translation>
    </message>
    <message>
        <source>{host} offers no way to sign in there that Roampost knows.</source>
        <translation>{host} nie oferuje tam żadnego sposobu logowania, który zna Roampost.</translation>
    </message>
    <message>
        <source>{host} only takes mail from addresses on its list, and yours is not on it.</source>
        <translation>{host} przyjmuje pocztę tylko z adresów na swojej liście, a obecnego na niej nie ma.</translation>
    </message>
    <message>
        <source>{host} only takes mail from {provider}&apos;s own network or from addresses on its list, and you are on neither.</source>
        <translation>{host} przyjmuje pocztę tylko z sieci dostawcy {provider} lub z adresów na swojej liście, a obecne połączenie do nich nie należy.</translation>
    </message>
    <message>
        <source>{host} only takes mail from {provider}&apos;s own network, and you are not on it.</source>
        <translation>{host} przyjmuje pocztę tylko z sieci dostawcy {provider}, a obecne połączenie jest spoza niej.</translation>
    </message>
    <message>
        <source>{host} only takes mail over an encrypted connection.</source>
        <translation>{host} przyjmuje pocztę tylko przez połączenie szyfrowane.</translation>
    </message>
    <message>
        <source>{host} refuses mail because this network&apos;s address has a bad name; it is not about you.</source>
        <translation>{host} odrzuca pocztę, bo adres tej sieci ma złą opinię; nie chodzi o nadawcę.</translation>
    </message>
    <message>
        <source>{host} refuses mail because this network&apos;s address stands on a blocklist ({zone}); it is not about you.</source>
        <translation>{host} odrzuca pocztę, bo adres tej sieci jest na czarnej liście ({zone}); nie chodzi o nadawcę.</translation>
    </message>
    <message>
        <source>{host} speaks no TLS version on port {port} that your organisation allows; it must be {version} or newer.</source>
        <translation>{host} na porcie {port} nie obsługuje żadnej wersji TLS, na którą pozwala organizacja; musi to być {version} lub nowsza.</translation>
    </message>
    <message>
        <source>{host} takes no more log-ins from this network&apos;s address for a while.</source>
        <translation>{host} przez pewien czas nie przyjmuje więcej logowań z adresu tej sieci.</translation>
    </message>
    <message>
        <source>{host} takes your mail from here without a sign-in, and refused it elsewhere.</source>
        <translation>{host} przyjmuje stąd pocztę bez logowania, a gdzie indziej ją odrzucił.</translation>
    </message>
    <message>
        <source>{host} wants you to fetch your mail first, and lets you send after that.</source>
        <translation>{host} wymaga najpierw pobrania poczty, a potem pozwala wysyłać.</translation>
    </message>
    <message>
        <source>{host}, port {port}, {security}, {authentication}</source>
        <translation>{host}, port {port}, połączenie {security}, {authentication}</translation>
    </message>
    <message>
        <source>{host}: connections {opened}, of {most} at most.</source>
        <translation>{host}: połączenia {opened}, najwyżej {most}.</translation>
    </message>
    <message>
        <source>{issuer}, which vouches for {host}, was added to this computer: it belongs to the same organisation, or software here reads along.</source>
        <translation>{issuer}, który ręczy za {host}, został dodany do tego komputera: należy do tej samej organizacji albo jakieś oprogramowanie tutaj czyta pocztę po drodze.</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; it must be {right}.</source>
        <translation>{key} nie może mieć wartości {value}; właściwe jest: {right}.</translation>
    </message>
    <message>
        <source>{key} holds {number} entries; it must hold at most {most}.</source>
        <translation>{key} zawiera {number} wpisów; może zawierać najwyżej {most}.</translation>
    </message>
    <message>
        <source>{key} in line {number} has a value that is not known</source>
        <translation>{key} w wierszu {number} ma nieznaną wartość</translation>
    </message>
    <message>
        <source>{key} in {file} was left alone: it is {found} now, which Roampost did not write.</source>
        <translation>{key} w {file} pozostawiono bez zmian: ma teraz wartość {found}, której Roampost nie zapisał.</translation>
    </message>
    <message>
        <source>{key} is empty; it must hold something.</source>
        <translation>{key} jest puste; musi coś zawierać.</translation>
    </message>
    <message>
        <source>{key} lacks {missing}; it must be there.</source>
        <translation>W {key} brakuje {missing}; musi tam być.</translation>
    </message>
    <message>
        <source>{key} of {section} has a value that is not known</source>
        <translation>{key} w {section} ma nieznaną wartość</translation>
    </message>
    <message>
        <source>{key} repeats {value}; once is enough.</source>
        <translation>{key} powtarza {value}; raz wystarczy.</translation>
    </message>
    <message>
        <source>{key} stands here twice; it was set in line {line} already.</source>
        <translation>{key} występuje tu dwa razy; ustawiono je już w wierszu {line}.</translation>
    </message>
    <message>
        <source>{key} was changed since, to “{found}”; it was left as it is.</source>
        <translation>{key} zostało w międzyczasie zmienione na „{found}”; pozostawiono bez zmian.</translation>
    </message>
    <message>
        <source>{name} (it looks like an address that changes)</source>
        <translation>{name} (wygląda na adres, który się zmienia)</translation>
    </message>
    <message>
        <source>{name} (nothing in it says that the address changes)</source>
        <translation>{name} (nic w nazwie nie mówi, że adres się zmienia)</translation>
    </message>
    <message>
        <source>{name} and {what} exclude each other</source>
        <translation>{name} i {what} wykluczają się wzajemnie</translation>
    </message>
    <message>
        <source>{name} can mean several things: {choices}</source>
        <translation>{name} może znaczyć kilka rzeczy: {choices}</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>Nie można odczytać {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be {what}</source>
        <translation>{name} nie może mieć wartości {what}</translation>
    </message>
    <message>
        <source>{name} cannot be {what}; it is one of {choices}</source>
        <translation>{name} nie może mieć wartości {what}; możliwe są: {choices}</translation>
    </message>
    <message>
        <source>{name} did not do what it was asked over the session bus.</source>
        <translation>{name} nie wykonał tego, o co poproszono przez magistralę sesji.</translation>
    </message>
    <message>
        <source>{name} has a value that is not known</source>
        <translation>{name} ma nieznaną wartość</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name} nie zawiera tekstu.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>brakuje {name}</translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation>{name} nie jest liczbą</translation>
    </message>
    <message>
        <source>{name} is no port</source>
        <translation>{name} nie jest portem</translation>
    </message>
    <message>
        <source>{name} is set in a file of Exim’s that an administrator wrote, and would overrule the change. It has to be taken out there first.</source>
        <translation>{name} jest ustawione w pliku programu Exim, który napisał administrator, i miałoby pierwszeństwo przed zmianą. Najpierw trzeba je stamtąd usunąć.</translation>
    </message>
    <message>
        <source>{name} makes it depend on more than is read here</source>
        <translation>{name} uzależnia to od czegoś więcej niż to, co jest tu czytane</translation>
    </message>
    <message>
        <source>{name} needs a value</source>
        <translation>{name} wymaga wartości</translation>
    </message>
    <message>
        <source>{name} stands there twice</source>
        <translation>{name} występuje dwa razy</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{one}, or {other}</source>
        <translation>{one} albo {other}</translation>
    </message>
    <message>
        <source>{path} breaks off in the middle; it looks damaged, so it was not touched.</source>
        <translation>{path} urywa się w środku; wygląda na uszkodzony, więc pozostawiono go bez zmian.</translation>
    </message>
    <message>
        <source>{path} could not be read: {detail}.</source>
        <translation>Nie udało się odczytać {path}: {detail}.</translation>
    </message>
    <message>
        <source>{path} could not be written ({detail}), so nothing was changed.</source>
        <translation>Nie udało się zapisać {path} ({detail}), więc nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>{path} did not keep what was written to it, so everything was put back as it was.</source>
        <translation>{path} nie zachował tego, co do niego zapisano, więc wszystko przywrócono do poprzedniego stanu.</translation>
    </message>
    <message>
        <source>{path} has been changed by another program meanwhile, so it was not touched. Please try again.</source>
        <translation>{path} został w międzyczasie zmieniony przez inny program, więc pozostawiono go bez zmian. Proszę spróbować ponownie.</translation>
    </message>
    <message>
        <source>{path} has no say: Exim follows {other}, which an administrator has to change by hand.</source>
        <translation>{path} nie ma znaczenia: Exim stosuje {other}, a ten plik administrator musi zmienić ręcznie.</translation>
    </message>
    <message>
        <source>{path} holds something unexpected, so it was not touched: {detail}.</source>
        <translation>{path} zawiera coś nieoczekiwanego, więc pozostawiono go bez zmian: {detail}.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is not there.</source>
        <translation>{path} jest dowiązaniem do pliku, którego nie ma.</translation>
    </message>
    <message>
        <source>{path} is kept under a second name as well, so it was not touched.</source>
        <translation>{path} istnieje także pod drugą nazwą, więc pozostawiono go bez zmian.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB, which no settings file is; it was not touched.</source>
        <translation>{path} ma ponad {limit} MB, a żaden plik ustawień nie jest tak duży; pozostawiono go bez zmian.</translation>
    </message>
    <message>
        <source>{path} is not Roampost&apos;s own, so it was not touched.</source>
        <translation>{path} nie należy do programu Roampost, więc pozostawiono go bez zmian.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file, so it was not touched.</source>
        <translation>{path} nie jest zwykłym plikiem, więc pozostawiono go bez zmian.</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} już nie istnieje.</translation>
    </message>
    <message>
        <source>{path} is not written in UTF-8, so it was not touched.</source>
        <translation>{path} nie jest zapisany w UTF-8, więc pozostawiono go bez zmian.</translation>
    </message>
    <message>
        <source>{path} is refused: it belongs to user {user}, and must belong to root (chown root).</source>
        <translation>{path} nie został przyjęty: należy do użytkownika {user}, a musi należeć do root (chown root).</translation>
    </message>
    <message>
        <source>{path} is refused: it is no ordinary file.</source>
        <translation>{path} nie został przyjęty: nie jest zwykłym plikiem.</translation>
    </message>
    <message>
        <source>{path} is refused: others than root may write to it; take that away (chmod go-w).</source>
        <translation>{path} nie został przyjęty: oprócz root mogą w nim pisać inni; proszę im to odebrać (chmod go-w).</translation>
    </message>
    <message>
        <source>{path} may not be read here.</source>
        <translation>Brak uprawnień do odczytu {path}.</translation>
    </message>
    <message>
        <source>{path} may not be written here, so nothing was changed.</source>
        <translation>Brak uprawnień do zapisu {path}, więc nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>{place} has no key {key}; did you mean {near}?</source>
        <translation>{place} nie ma klucza {key}; może chodziło o {near}?</translation>
    </message>
    <message>
        <source>{place} has no key {key}; it may have: {known}.</source>
        <translation>{place} nie ma klucza {key}; może mieć: {known}.</translation>
    </message>
    <message>
        <source>{program} cannot log in to fetch mail before it sends with this account. Fetch your mail first, then send within a few minutes.</source>
        <translation>Program {program} nie może przy tym koncie pobrać poczty przed wysłaniem. Proszę najpierw pobrać pocztę, a potem wysłać w ciągu kilku minut.</translation>
    </message>
    <message>
        <source>{program} could not be started, so the message was not sent.</source>
        <translation>Nie udało się uruchomić programu {program}, więc wiadomość nie została wysłana.</translation>
    </message>
    <message>
        <source>{program} did not send the message.</source>
        <translation>Program {program} nie wysłał wiadomości.</translation>
    </message>
    <message>
        <source>{program} does not ask for passwords, and holds none for {host}. Please enter a command that gives it as “outgoing-cred-cmd” in {path}, together with the server.</source>
        <translation>Program {program} nie pyta o hasła i nie ma żadnego dla {host}. Proszę wpisać w {path}, razem z serwerem, jako „outgoing-cred-cmd” polecenie, które je podaje.</translation>
    </message>
    <message>
        <source>{program} does not hold the account {address} any more as it was read. Please try again.</source>
        <translation>Program {program} nie ma już konta {address} w odczytanej postaci. Proszę spróbować ponownie.</translation>
    </message>
    <message>
        <source>{program} hands the mail of {address} to another program, so there is no server to change.</source>
        <translation>Program {program} przekazuje pocztę z {address} innemu programowi, więc nie ma serwera do zmiany.</translation>
    </message>
    <message>
        <source>{program} has one switch for encryption: with it off, your mail and password would be fetched unencrypted as well, so it was not touched.</source>
        <translation>Program {program} ma jeden przełącznik szyfrowania: po wyłączeniu także poczta i hasło byłyby pobierane bez szyfrowania, więc pozostawiono go bez zmian.</translation>
    </message>
    <message>
        <source>{program} has the new settings now.</source>
        <translation>Program {program} ma teraz nowe ustawienia.</translation>
    </message>
    <message>
        <source>{program} holds no password for {host} at port {port}. An administrator has to enter it for {program} first.</source>
        <translation>Program {program} nie ma hasła dla {host} na porcie {port}. Administrator musi je najpierw wpisać dla programu {program}.</translation>
    </message>
    <message>
        <source>{program} is not installed here.</source>
        <translation>Program {program} nie jest tu zainstalowany.</translation>
    </message>
    <message>
        <source>{program} is not there, so the message was not sent.</source>
        <translation>Programu {program} nie ma, więc wiadomość nie została wysłana.</translation>
    </message>
    <message>
        <source>{program} is open and would overwrite the change. Please close it, then try again.</source>
        <translation>Program {program} jest otwarty i nadpisałby zmianę. Proszę go zamknąć i spróbować ponownie.</translation>
    </message>
    <message>
        <source>{program} is open. Close it first, then go on.</source>
        <translation>Program {program} jest otwarty. Proszę go najpierw zamknąć, a potem kontynuować.</translation>
    </message>
    <message>
        <source>{program} is open. Please quit it and open it again: then it uses the new settings.</source>
        <translation>Program {program} jest otwarty. Proszę go zakończyć i otworzyć ponownie: wtedy użyje nowych ustawień.</translation>
    </message>
    <message>
        <source>{program} is set like this already.</source>
        <translation>Program {program} jest już tak ustawiony.</translation>
    </message>
    <message>
        <source>{program} keeps the password it has.</source>
        <translation>Program {program} zachowuje hasło, które ma.</translation>
    </message>
    <message>
        <source>{program} knows the servers of {address} by itself, and no other can be set there.</source>
        <translation>Program {program} sam zna serwery adresu {address} i nie można tam ustawić innego.</translation>
    </message>
    <message>
        <source>{program} looks for the password for {host} in its keyring entry, else asks in the terminal.</source>
        <translation>Program {program} szuka hasła dla {host} w swoim wpisie w pęku kluczy, a inaczej pyta o nie w terminalu.</translation>
    </message>
    <message>
        <source>{program} sends for the whole computer, so only an administrator can change {path}: there, {host} at port {port} has to be entered.</source>
        <translation>Program {program} wysyła za cały komputer, więc tylko administrator może zmienić {path}: trzeba tam wpisać {host} na porcie {port}.</translation>
    </message>
    <message>
        <source>{program} still has other settings: {settings}.</source>
        <translation>Program {program} ma jeszcze inne ustawienia: {settings}.</translation>
    </message>
    <message>
        <source>{program} then insists on encryption when it fetches mail, too.</source>
        <translation>Program {program} będzie wtedy wymagać szyfrowania także przy pobieraniu poczty.</translation>
    </message>
    <message>
        <source>{program} will ask for the password for {host} when it sends next.</source>
        <translation>Program {program} zapyta o hasło dla {host} przy następnym wysyłaniu.</translation>
    </message>
    <message>
        <source>{program} will ask for your password the next time you send.</source>
        <translation>Program {program} zapyta o hasło przy następnym wysyłaniu.</translation>
    </message>
    <message>
        <source>{program} will log in to {host}, where it fetches mail.</source>
        <translation>Program {program} będzie logować się do {host}, skąd pobiera pocztę.</translation>
    </message>
    <message>
        <source>{program} will show the certificate of {host} once; it is good if it says that the signature is correct.</source>
        <translation>Program {program} pokaże raz certyfikat {host}; jest dobry, jeśli mówi, że podpis jest prawidłowy.</translation>
    </message>
    <message>
        <source>{program} will sign in with the password it fetches mail with.</source>
        <translation>Program {program} będzie logować się hasłem, którym pobiera pocztę.</translation>
    </message>
    <message>
        <source>{provider} does not take your own password from mail programs; it wants an application password, or a sign-in in the browser (OAuth 2.0).</source>
        <translation>{provider} nie przyjmuje zwykłego hasła od programów pocztowych; wymaga hasła aplikacji albo logowania w przeglądarce (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{provider} does not take your own password from mail programs; it wants an application password, which you make on its web page.</source>
        <translation>{provider} nie przyjmuje zwykłego hasła od programów pocztowych; wymaga hasła aplikacji, które tworzy się na jego stronie internetowej.</translation>
    </message>
    <message>
        <source>{provider} has locked or suspended this account for now. Nothing more was tried, so as not to make it worse.</source>
        <translation>{provider} na razie zablokował lub zawiesił to konto. Nie próbowano niczego więcej, aby nie pogorszyć sytuacji.</translation>
    </message>
    <message>
        <source>{provider} has no server that mail programs could send through; {address} can be written from only on its web page.</source>
        <translation>{provider} nie ma serwera, przez który programy pocztowe mogłyby wysyłać; z {address} można pisać tylko na jego stronie internetowej.</translation>
    </message>
    <message>
        <source>{provider} no longer accepts this kind of password; it wants another way to sign in.</source>
        <translation>{provider} nie przyjmuje już tego rodzaju hasła; wymaga innego sposobu logowania.</translation>
    </message>
    <message>
        <source>{provider} takes mail from anywhere if you sign in.</source>
        <translation>{provider} po zalogowaniu przyjmuje pocztę z każdego miejsca.</translation>
    </message>
    <message>
        <source>{provider} takes no passwords from mail programs; it wants you to sign in in the browser (OAuth 2.0).</source>
        <translation>{provider} nie przyjmuje haseł od programów pocztowych; wymaga logowania w przeglądarce (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{question} [y/N]</source>
        <translation>{question} [t/N]</translation>
    </message>
    <message>
        <source>{reason} This is inferred: from which of its addresses {host} sends on is not known.</source>
        <translation>{reason} To wniosek: nie wiadomo, z którego ze swoich adresów {host} wysyła dalej.</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{server} could not be signed in to several times, so Roampost tries it no more.</source>
        <translation>Kilka razy nie udało się zalogować do {server}, więc Roampost już nie próbuje.</translation>
    </message>
    <message>
        <source>{server} refused the log-in. Roampost tries it no more: has the password of {address} changed?</source>
        <translation>{server} odrzucił logowanie. Roampost już nie próbuje: czy hasło dla {address} się zmieniło?</translation>
    </message>
    <message>
        <source>{server} takes the password without encryption only: each time, anybody here could read it.</source>
        <translation>{server} przyjmuje hasło tylko bez szyfrowania: za każdym razem każdy tutaj mógłby je przeczytać.</translation>
    </message>
    <message>
        <source>{subject} [its mark]</source>
        <translation>{subject} [znacznik]</translation>
    </message>
    <message>
        <source>{what}: {came}</source>
        <translation>{what}: {came}</translation>
    </message>
    <message>
        <source>{where} chooses the keyring {backend}, which is not this computer&apos;s own. Roampost keeps no password there and will ask for it every time.</source>
        <translation>{where} wybiera pęk kluczy {backend}, który nie należy do tego komputera. Roampost nie przechowuje tam haseł i będzie o nie pytać za każdym razem.</translation>
    </message>
    <message>
        <source>{who}, in {place}</source>
        <translation>{who}, w {place}</translation>
    </message>
    <message>
        <source>{works} A test message sent from here earlier landed in the junk folder.</source>
        <translation>{works} Wiadomość próbna wysłana stąd wcześniej trafiła do folderu ze spamem.</translation>
    </message>
    <message>
        <source>“{subject}” to {recipient} was sent.</source>
        <translation>Wysłano „{subject}” do {recipient}.</translation>
    </message>
    <message>
        <source>“{text}” is not a language code such as en, it or pt_BR.</source>
        <translation>„{text}” nie jest kodem języka takim jak en, it lub pt_BR.</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>Shows what was seen there</source>
        <translation>Pokazuje, co było tam widać</translation>
    </message>
    <message>
        <source>The way of your message</source>
        <translation>Droga wiadomości</translation>
    </message>
</context>
<context>
    <name>RoutePanel</name>
    <message>
        <source>Nothing was seen here yet.</source>
        <translation>Tu jeszcze nic nie było widać.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&amp;Forget everything…</source>
        <translation>&amp;Usuń wszystko z pamięci…</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Język:</translation>
    </message>
    <message>
        <source>&amp;Stay beside the clock</source>
        <translation>Pozo&amp;stań obok zegara</translation>
    </message>
    <message>
        <source>&amp;Watch the network from log-in on</source>
        <translation>&amp;Obserwuj sieć od zalogowania</translation>
    </message>
    <message>
        <source>Before you give this computer away, Roampost can forget all that it holds of its own.</source>
        <translation>Przed oddaniem tego komputera Roampost może usunąć z pamięci wszystko, co sam przechowuje.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Who may be asked</source>
        <translation>Kogo można pytać</translation>
    </message>
</context>
<context>
    <name>Thunderbird</name>
    <message>
        <source>Account Settings</source>
        <translation>Konfiguracja kont</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation>Metoda uwierzytelniania</translation>
    </message>
    <message>
        <source>Connection security</source>
        <translation>Bezpieczeństwo połączenia</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>Bez uwierzytelniania</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Bez szyfrowania</translation>
    </message>
    <message>
        <source>Normal password</source>
        <translation>Zwykłe hasło</translation>
    </message>
    <message>
        <source>Outgoing Server (SMTP)</source>
        <translation>Poczta wychodząca</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Server Name</source>
        <translation>Nazwa serwera</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Begun (s)</source>
        <translation>Początek (s)</translation>
    </message>
    <message>
        <source>Took (s)</source>
        <translation>Czas trwania (s)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zostało zrobione</translation>
    </message>
    <message>
        <source>What was done when</source>
        <translation>Co i kiedy zostało zrobione</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>źle</translation>
    </message>
    <message>
        <source>good</source>
        <translation>dobrze</translation>
    </message>
    <message>
        <source>{began} s after the start, took {took} s</source>
        <translation>{began} s po rozpoczęciu, trwało {took} s</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Roampost</source>
        <translation>&amp;Otwórz Roampost</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Sprawdź &amp;ponownie</translation>
    </message>
    <message>
        <source>Undo the change for &amp;this network</source>
        <translation>&amp;Cofnij zmianę dla tej sieci</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Sprawdź &amp;ponownie</translation>
    </message>
    <message>
        <source>What was written, &amp;key by key</source>
        <translation>Co zostało zapisane, &amp;klucz po kluczu</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>&amp;Check for this person</source>
        <translation>&amp;Sprawdź dla tej osoby</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Szc&amp;zegóły</translation>
    </message>
    <message>
        <source>&amp;Other ways</source>
        <translation>&amp;Inne rozwiązania</translation>
    </message>
    <message>
        <source>&amp;Report for the helpdesk…</source>
        <translation>&amp;Raport dla pomocy technicznej…</translation>
    </message>
    <message>
        <source>&amp;Send one test message to make sure</source>
        <translation>&amp;Wyślij jedną wiadomość próbną dla pewności</translation>
    </message>
    <message>
        <source>&amp;Whom were you writing to?</source>
        <translation>&amp;Do kogo miała trafić wiadomość?</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Sprawdź &amp;ponownie</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Za&amp;trzymaj</translation>
    </message>
    <message>
        <source>Still trying other ways…</source>
        <translation>Trwa próbowanie innych sposobów…</translation>
    </message>
    <message>
        <source>What was &amp;said (C: this computer, S: the server)</source>
        <translation>Przebieg &amp;rozmowy (C: ten komputer, S: serwer)</translation>
    </message>
    <message>
        <source>When &amp;it was done</source>
        <translation>Ki&amp;edy to zrobiono</translation>
    </message>
    <message>
        <source>Will it wor&amp;k away from here?</source>
        <translation>Czy zadziała w innym &amp;miejscu?</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Cofnij ostatnią zmianę</translation>
    </message>
    <message>
        <source>About Roampost</source>
        <translation>O programie Roampost</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Finds out why mail cannot be sent from here, and puts it right. It asks the servers only; no message is sent, and nothing is changed before you have seen it and said yes.</source>
        <translation>Ustala, dlaczego nie można stąd wysłać poczty, i usuwa przyczynę. Pyta tylko serwery; żadna wiadomość nie jest wysyłana i nic się nie zmienia, dopóki użytkownik tego nie zobaczy i nie potwierdzi.</translation>
    </message>
    <message>
        <source>Messages and texts (*.eml *.txt *.msg *.log)</source>
        <translation>Wiadomości i teksty (*.eml *.txt *.msg *.log)</translation>
    </message>
    <message>
        <source>Open a returned message or a saved error text</source>
        <translation>Otwieranie zwróconej wiadomości lub zapisanego tekstu błędu</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Report (*.zip)</source>
        <translation>Raport (*.zip)</translation>
    </message>
    <message>
        <source>Report without its lines (*.json)</source>
        <translation>Raport bez wierszy (*.json)</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>Zapisz jako nowy plik</translation>
    </message>
</context>
<context>
    <name>_KeepingLine</name>
    <message>
        <source>&amp;All right</source>
        <translation>W &amp;porządku</translation>
    </message>
    <message>
        <source>S&amp;top signing in</source>
        <translation>Przes&amp;tań się logować</translation>
    </message>
</context>
<context>
    <name>iPhone</name>
    <message>
        <source>Add Server…</source>
        <translation>Dodaj serwer…</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Aplikacje</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Uwierzytelnianie</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>Nazwa hosta</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Mail Accounts</source>
        <translation>Konta Mail</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Server Port</source>
        <translation>Port serwera</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Use SSL</source>
        <translation>Użyj SSL</translation>
    </message>
</context>
</TS>
