<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>&amp;Find out why</source>
        <translation>&amp;Uitzoeken waarom</translation>
    </message>
    <message>
        <source>Another &amp;address:</source>
        <translation>Een ander &amp;adres:</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Uitzoeken waarom</translation>
    </message>
    <message>
        <source>Find out why {address} does not send</source>
        <translation>Uitzoeken waarom {address} niet verstuurt</translation>
    </message>
    <message>
        <source>Look round in the &amp;demo</source>
        <translation>Rondkijken in de &amp;demo</translation>
    </message>
    <message>
        <source>Will it work away from here?</source>
        <translation>Werkt het ook ergens anders?</translation>
    </message>
    <message>
        <source>Will sending from {address} work away from here?</source>
        <translation>Werkt versturen vanaf {address} ook ergens anders?</translation>
    </message>
    <message>
        <source>Your mail &amp;address:</source>
        <translation>Je e-mail&amp;adres:</translation>
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
        <translation>Identiteitscontrole</translation>
    </message>
    <message>
        <source>Automatically manage connection settings</source>
        <translation>Beheer verbindingsinstellingen automatisch</translation>
    </message>
    <message>
        <source>Edit SMTP Server List…</source>
        <translation>Wijzig SMTP-serverlijst…</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>Hostnaam</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Outgoing Mail Account</source>
        <translation>Account voor uitgaande e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Serverinstellingen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Instellingen…</translation>
    </message>
    <message>
        <source>Use TLS/SSL</source>
        <translation>Gebruik TLS/SSL</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>&amp;Remember it in this computer’s keyring</source>
        <translation>Ontho&amp;uden in de sleutelbos van deze computer</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Proberen</translation>
    </message>
    <message>
        <source>&amp;Where is this kept?</source>
        <translation>W&amp;aar wordt dit bewaard?</translation>
    </message>
    <message>
        <source>&amp;Whom were you writing to?</source>
        <translation>Aan wie schreef &amp;je?</translation>
    </message>
    <message>
        <source>Log-in &amp;name</source>
        <translation>Gebruikers&amp;naam</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Do &amp;not change anything</source>
        <translation>&amp;Niets wijzigen</translation>
    </message>
    <message>
        <source>For &amp;good</source>
        <translation>&amp;Blijvend</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Voor hoe lang?</translation>
    </message>
    <message>
        <source>Until I &amp;leave this network</source>
        <translation>&amp;Tot ik dit netwerk verlaat</translation>
    </message>
    <message>
        <source>What is written, &amp;key by key</source>
        <translation>Wat er wordt geschreven, &amp;instelling voor instelling</translation>
    </message>
</context>
<context>
    <name>DemoBar</name>
    <message>
        <source>&amp;Network:</source>
        <translation>N&amp;etwerk:</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>Pro&amp;vider:</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message numerus="yes">
        <source>Hazards (%n)</source>
        <translation>
            <numerusform>Hindernis (%n)</numerusform>
            <numerusform>Hindernissen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>all mail ports blocked</source>
        <translation>alle e-mailpoorten geblokkeerd</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>thuis</translation>
    </message>
    <message>
        <source>at the airport</source>
        <translation>op de luchthaven</translation>
    </message>
    <message>
        <source>certificate run out</source>
        <translation>certificaat verlopen</translation>
    </message>
    <message>
        <source>checks the sender</source>
        <translation>controleert de afzender</translation>
    </message>
    <message>
        <source>encryption taken out</source>
        <translation>versleuteling onderweg verwijderd</translation>
    </message>
    <message>
        <source>fetch mail first</source>
        <translation>eerst e-mail ophalen</translation>
    </message>
    <message>
        <source>in the hotel</source>
        <translation>in het hotel</translation>
    </message>
    <message>
        <source>in the office</source>
        <translation>op kantoor</translation>
    </message>
    <message>
        <source>network answers in the server’s place</source>
        <translation>netwerk antwoordt in plaats van de server</translation>
    </message>
    <message>
        <source>only from its own network</source>
        <translation>alleen vanuit het eigen netwerk</translation>
    </message>
    <message>
        <source>only from listed addresses</source>
        <translation>alleen vanaf adressen op een lijst</translation>
    </message>
    <message>
        <source>open to everybody</source>
        <translation>open voor iedereen</translation>
    </message>
    <message>
        <source>port 25 blocked</source>
        <translation>poort 25 geblokkeerd</translation>
    </message>
    <message>
        <source>sign-in page in the way</source>
        <translation>aanmeldpagina zit in de weg</translation>
    </message>
    <message>
        <source>sign-in when sending</source>
        <translation>aanmelden bij het versturen</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>traag</translation>
    </message>
    <message>
        <source>takes mail and drops it</source>
        <translation>neemt e-mail aan en gooit die weg</translation>
    </message>
</context>
<context>
    <name>DetailTable</name>
    <message>
        <source>The message, its way, and what was checked</source>
        <translation>Het bericht, de weg die het aflegde en wat er is gecontroleerd</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>slecht</translation>
    </message>
    <message>
        <source>good</source>
        <translation>goed</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>&amp;Close Roampost</source>
        <translation>Roampost &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Send one test message to make sure</source>
        <translation>Eén testbericht versturen voor de &amp;zekerheid</translation>
    </message>
    <message>
        <source>How do you &amp;know that it works?</source>
        <translation>Hoe weet Roam&amp;post dat het werkt?</translation>
    </message>
    <message>
        <source>Put the &amp;old settings back</source>
        <translation>De oude &amp;instellingen terugzetten</translation>
    </message>
</context>
<context>
    <name>EditTable</name>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>What is written, key by key</source>
        <translation>Wat er wordt geschreven, instelling voor instelling</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Seconds</source>
        <translation>Seconden</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat eruit kwam</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Wat er is gezien</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>slecht</translation>
    </message>
    <message>
        <source>good</source>
        <translation>goed</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>&amp;Close Roampost</source>
        <translation>Roampost &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Forget it all</source>
        <translation>Alles &amp;vergeten</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>Alles bew&amp;aren</translation>
    </message>
    <message>
        <source>Forget the messages that were &amp;never sent too</source>
        <translation>Ook de berichten vergeten die &amp;nooit zijn verstuurd</translation>
    </message>
    <message>
        <source>This is forgotten</source>
        <translation>Dit wordt vergeten</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Dit blijft</translation>
    </message>
</context>
<context>
    <name>Gmail app</name>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Outgoing settings</source>
        <translation>Instellingen uitgaande e-mail</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Require sign-in</source>
        <translation>Aanmelding vereisen</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>SMTP-server</translation>
    </message>
    <message>
        <source>Security type</source>
        <translation>Beveiligingstype</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>&amp;Copied</source>
        <translation>Ge&amp;kopieerd</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Tekst &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Sign in for me while I am here</source>
        <translation>&amp;Meld mij aan zolang ik hier ben</translation>
    </message>
    <message>
        <source>&amp;Text to send</source>
        <translation>Tek&amp;st om te versturen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>{name} kopiëren</translation>
    </message>
    <message>
        <source>I have done it, check &amp;again</source>
        <translation>Gedaan, &amp;controleer opnieuw</translation>
    </message>
    <message>
        <source>Or take these values over with the phone’s camera: this code holds them as text, and no password.</source>
        <translation>Of neem deze waarden over met de camera van de telefoon: deze code bevat ze als tekst, en geen wachtwoord.</translation>
    </message>
    <message>
        <source>QR code with the values above</source>
        <translation>QR-code met de waarden hierboven</translation>
    </message>
    <message>
        <source>Save a file for it: {name}…</source>
        <translation>Een bestand ervoor opslaan: {name}…</translation>
    </message>
    <message>
        <source>Which &amp;mail program?</source>
        <translation>Welk e-mail&amp;programma?</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Goes back by itself once its network is left.</source>
        <translation>Wordt vanzelf teruggezet zodra het bijbehorende netwerk is verlaten.</translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation>Tot nu toe is er niets gewijzigd.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Put back the change for {address}</source>
        <translation>De wijziging voor {address} terugzetten</translation>
    </message>
    <message>
        <source>Was put back.</source>
        <translation>Is teruggezet.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Wat er is gewijzigd</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>What was seen so &amp;far</source>
        <translation>Wat er tot nu toe is ge&amp;zien</translation>
    </message>
    <message>
        <source>When &amp;it was done</source>
        <translation>Wanneer het is gedaa&amp;n</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Roampost</source>
        <translation>&amp;Over Roampost</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Te&amp;rug</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Wijzigingen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Geschiedenis</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Open a returned message…</source>
        <translation>Teruggestuurd bericht &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Paste an error text…</source>
        <translation>Fouttekst &amp;plakken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Report for the helpdesk…</source>
        <translation>&amp;Rapport voor de helpdesk…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>De &amp;laatste wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Opnieuw &amp;controleren</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>Account Settings</source>
        <translation>Accountinstellingen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Voltooien</translation>
    </message>
    <message>
        <source>Log on to incoming mail server before sending mail</source>
        <translation>Voor verzenden aanmelden bij server voor inkomende e-mail</translation>
    </message>
    <message>
        <source>Log on using</source>
        <translation>Aanmelden met</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Beheren</translation>
    </message>
    <message>
        <source>More Settings</source>
        <translation>Meer instellingen</translation>
    </message>
    <message>
        <source>My outgoing server (SMTP) requires authentication</source>
        <translation>Voor de server voor uitgaande e-mail (SMTP) is verificatie vereist</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Outgoing Server</source>
        <translation>Server voor uitgaande e-mail</translation>
    </message>
    <message>
        <source>Outgoing mail server (SMTP)</source>
        <translation>Server voor uitgaande e-mail (SMTP)</translation>
    </message>
    <message>
        <source>Outgoing server (SMTP)</source>
        <translation>Server voor uitgaande e-mail (SMTP)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Use the following type of encrypted connection</source>
        <translation>Gebruik het volgende type versleutelde verbinding</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>&amp;Error text:</source>
        <translation>&amp;Fouttekst:</translation>
    </message>
    <message>
        <source>Copy what your mail program said, or the returned message, and paste it here.</source>
        <translation>Kopieer wat je e-mailprogramma meldde, of het teruggestuurde bericht, en plak het hier.</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>&amp;Uitleggen</translation>
    </message>
    <message>
        <source>Paste an error text</source>
        <translation>Fouttekst plakken</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message>
        <source>&amp;Remove it from the mailbox afterwards</source>
        <translation>Daarna uit het &amp;postvak verwijderen</translation>
    </message>
    <message>
        <source>&amp;Send this one message</source>
        <translation>Dit ene bericht ver&amp;sturen</translation>
    </message>
    <message>
        <source>Send &amp;nothing</source>
        <translation>&amp;Niets versturen</translation>
    </message>
    <message>
        <source>The test message goes &amp;to</source>
        <translation>Het testbericht g&amp;aat naar</translation>
    </message>
    <message>
        <source>Use this &amp;address</source>
        <translation>&amp;Dit adres gebruiken</translation>
    </message>
</context>
<context>
    <name>Proved</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
    <message>
        <source>&amp;Way, checks and what was said</source>
        <translation>Weg, &amp;controles en letterlijke antwoorden</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>Not there yet, after {passed} of {most} seconds.</source>
        <translation>Na {passed} van {most} seconden nog niet aangekomen.</translation>
    </message>
    <message>
        <source>S&amp;top looking</source>
        <translation>&amp;Stoppen met zoeken</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>&amp;Every line of it</source>
        <translation>&amp;Elke regel ervan</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>Rapport op&amp;slaan…</translation>
    </message>
</context>
<context>
    <name>Roampost</name>
    <message>
        <source>(not there)</source>
        <translation>(niet aanwezig)</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to put aside or refuse mail in its name that comes from other servers (DMARC), and whether {host} counts as one of its own could not be found out from here.</source>
        <translation>@{domain} vraagt iedereen om e-mail op zijn naam die van andere servers komt apart te zetten of te weigeren (DMARC), en of {host} als een eigen server telt, was van hieruit niet te achterhalen.</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to put mail in its name that comes from other servers into junk (DMARC), and {host} is none of its own.</source>
        <translation>@{domain} vraagt iedereen om e-mail op zijn naam die van andere servers komt bij de spam te zetten (DMARC), en {host} is geen eigen server.</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to refuse mail in its name that comes from other servers (DMARC), and {host} is none of its own.</source>
        <translation>@{domain} vraagt iedereen om e-mail op zijn naam die van andere servers komt te weigeren (DMARC), en {host} is geen eigen server.</translation>
    </message>
    <message>
        <source>@{domain} names {host} among the servers that may send for it (SPF).</source>
        <translation>@{domain} noemt {host} als een van de servers die namens dit domein mogen versturen (SPF).</translation>
    </message>
    <message>
        <source>A copy of the old settings is kept. You can undo this.</source>
        <translation>Er wordt een kopie van de oude instellingen bewaard. Je kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>A firewall on this computer does not let mail programs reach {host} on port {port}.</source>
        <translation>Een firewall op deze computer laat e-mailprogramma’s {host} niet bereiken op poort {port}.</translation>
    </message>
    <message>
        <source>A log-in counts for {minutes} min, as the server says.</source>
        <translation>Een aanmelding geldt {minutes} min, zoals de server zegt.</translation>
    </message>
    <message>
        <source>A log-in counts for {minutes} min, as you say.</source>
        <translation>Een aanmelding geldt {minutes} min, zoals je hebt opgegeven.</translation>
    </message>
    <message>
        <source>A log-in is taken to count for {minutes} min, as is common; your provider’s help pages may say more.</source>
        <translation>Aangenomen wordt dat een aanmelding {minutes} min geldt, zoals gebruikelijk; misschien staat er meer op de hulppagina’s van je provider.</translation>
    </message>
    <message>
        <source>A log-in name for {host} is needed before {program} can be set.</source>
        <translation>Er is een gebruikersnaam voor {host} nodig voordat {program} kan worden ingesteld.</translation>
    </message>
    <message>
        <source>A message that was never sent: {file}</source>
        <translation>Een bericht dat nooit is verstuurd: {file}</translation>
    </message>
    <message>
        <source>A name was not found: the server&apos;s in your settings, or the domain of the recipient&apos;s address. Check the spelling, and whether you are online.</source>
        <translation>Een naam is niet gevonden: die van de server in je instellingen, of het domein van het adres van de ontvanger. Controleer de spelling, en of je online bent.</translation>
    </message>
    <message>
        <source>A password of {program} is still set aside from an earlier change. Please put that change back first.</source>
        <translation>Van een eerdere wijziging is nog een wachtwoord van {program} apart gezet. Zet die wijziging eerst terug.</translation>
    </message>
    <message>
        <source>A port stayed silent: does the same server answer on another one, before and afterwards?</source>
        <translation>Een poort bleef stil: antwoordt dezelfde server op een andere, ervoor en erna?</translation>
    </message>
    <message>
        <source>A server on the way reports that it keeps trying to reach {recipient}.</source>
        <translation>Een server onderweg meldt dat hij blijft proberen {recipient} te bereiken.</translation>
    </message>
    <message>
        <source>A text only points; “roampost diagnose” finds out what is really so.</source>
        <translation>Een tekst geeft alleen een aanwijzing; “roampost diagnose” zoekt uit hoe het echt zit.</translation>
    </message>
    <message>
        <source>A text to send:</source>
        <translation>Een tekst om te versturen:</translation>
    </message>
    <message>
        <source>A value here is of a kind that is not read ({kind}).</source>
        <translation>Hier staat een waarde van een soort die niet wordt gelezen ({kind}).</translation>
    </message>
    <message>
        <source>A way out, tried just now: {what}</source>
        <translation>Een uitweg, zojuist geprobeerd: {what}</translation>
    </message>
    <message>
        <source>A way out: {what}</source>
        <translation>Een uitweg: {what}</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Aangenomen om</translation>
    </message>
    <message>
        <source>Accepted, but not arrived so far</source>
        <translation>Aangenomen, maar nog niet aangekomen</translation>
    </message>
    <message>
        <source>Account: {value}</source>
        <translation>Account: {value}</translation>
    </message>
    <message>
        <source>Address it was for: {value}</source>
        <translation>Bestemd voor: {value}</translation>
    </message>
    <message>
        <source>After a change until you leave this network, the closed window leaves its icon beside the clock. Once you leave, it puts everything back and goes. Otherwise that is done when Roampost is next opened.</source>
        <translation>Na een wijziging die geldt tot je dit netwerk verlaat, blijft van het gesloten venster een pictogram naast de klok over. Zodra je het netwerk verlaat, zet Roampost alles terug en stopt het. Anders gebeurt dat wanneer Roampost de volgende keer wordt geopend.</translation>
    </message>
    <message>
        <source>An address that answers every message, given by your organisation.</source>
        <translation>Een adres dat elk bericht beantwoordt, opgegeven door je organisatie.</translation>
    </message>
    <message>
        <source>An address that looks like an option is not passed on. In mutt leave the first -- out: {example}</source>
        <translation>Een adres dat op een optie lijkt, wordt niet doorgegeven. Laat in mutt de eerste -- weg: {example}</translation>
    </message>
    <message>
        <source>Anna is on the network “{network}”. She writes to {recipient}.</source>
        <translation>Anna zit op het netwerk “{network}”. Ze schrijft aan {recipient}.</translation>
    </message>
    <message>
        <source>Another account of yours, with another provider: that it arrives there says most.</source>
        <translation>Een ander account van jou, bij een andere provider: als het daar aankomt, zegt dat het meest.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Een ander programma</translation>
    </message>
    <message>
        <source>Ask about an address with “roampost diagnose --account you@example.com”, or look at “roampost demo”.</source>
        <translation>Vraag naar een adres met “roampost diagnose --account jij@example.com”, of bekijk “roampost demo”.</translation>
    </message>
    <message>
        <source>Ask blocklists about this network’s address</source>
        <translation>Blokkeerlijsten vragen naar het adres van dit netwerk</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>Vraag het je provider</translation>
    </message>
    <message>
        <source>Ask {provider} how to send mail from outside its network.</source>
        <translation>Vraag {provider} hoe je van buiten het eigen netwerk e-mail kunt versturen.</translation>
    </message>
    <message>
        <source>Asked for a page</source>
        <translation>Om een pagina gevraagd</translation>
    </message>
    <message>
        <source>Asked for encryption</source>
        <translation>Om versleuteling gevraagd</translation>
    </message>
    <message>
        <source>Asked what it can do</source>
        <translation>Gevraagd wat hij kan</translation>
    </message>
    <message>
        <source>Asking for web pages</source>
        <translation>Webpagina’s opvragen</translation>
    </message>
    <message>
        <source>Asking how {domain} wants mail to be sent</source>
        <translation>Vragen hoe {domain} wil dat e-mail wordt verstuurd</translation>
    </message>
    <message>
        <source>Asking the server once more, with the new settings…</source>
        <translation>De server nog eens vragen, met de nieuwe instellingen…</translation>
    </message>
    <message>
        <source>Asks {whom} for the servers of your address’s domain, over an encrypted connection, and only where your provider itself does not name them. The list learns the domain, not your address.</source>
        <translation>Vraagt {whom} naar de servers van het domein van je adres, via een versleutelde verbinding, en alleen als je provider ze niet zelf noemt. De lijst komt het domein te weten, niet je adres.</translation>
    </message>
    <message>
        <source>Asks {whom} whether this network’s address has a bad name. They learn that address, by way of this network’s name server; nothing about you or your mail.</source>
        <translation>Vraagt {whom} of het adres van dit netwerk een slechte naam heeft. Daar komt men dat adres te weten, via de naamserver van dit netwerk; niets over jou of je e-mail.</translation>
    </message>
    <message>
        <source>Away from here it may well not work: many networks block port 25, the one you send on.</source>
        <translation>Ergens anders werkt het misschien niet: veel netwerken blokkeren poort 25, waarover jij verstuurt.</translation>
    </message>
    <message>
        <source>Balsa</source>
        <translation>Balsa</translation>
    </message>
    <message>
        <source>Before you go on</source>
        <translation>Voordat je verdergaat</translation>
    </message>
    <message>
        <source>Began the test message</source>
        <translation>Testbericht begonnen</translation>
    </message>
    <message>
        <source>Beside “{field}”, choose “{choice}”, and write {username} and your password.</source>
        <translation>Kies naast “{field}” voor “{choice}” en vul {username} en je wachtwoord in.</translation>
    </message>
    <message>
        <source>Beside “{field}”, choose “{choice}”.</source>
        <translation>Kies naast “{field}” voor “{choice}”.</translation>
    </message>
    <message>
        <source>Beside “{field}”, write {value}.</source>
        <translation>Vul naast “{field}” {value} in.</translation>
    </message>
    <message>
        <source>Better not: many recipients will refuse messages sent this way, or put them into junk.</source>
        <translation>Liever niet: veel ontvangers zullen berichten die zo zijn verstuurd weigeren of bij de spam zetten.</translation>
    </message>
    <message>
        <source>Better not: {remedy}</source>
        <translation>Liever niet: {remedy}</translation>
    </message>
    <message>
        <source>Betterbird</source>
        <translation>Betterbird</translation>
    </message>
    <message>
        <source>Blocked here</source>
        <translation>Hier geblokkeerd</translation>
    </message>
    <message>
        <source>Blocked here, but there is a way</source>
        <translation>Hier geblokkeerd, maar er is een manier</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>OPDRACHT</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change it?</source>
        <translation>Wijzigen?</translation>
    </message>
    <message>
        <source>Changed until you leave this network.</source>
        <translation>Gewijzigd tot je dit netwerk verlaat.</translation>
    </message>
    <message>
        <source>Changing the settings, with a copy of the old ones kept…</source>
        <translation>De instellingen wijzigen; er wordt een kopie van de oude bewaard…</translation>
    </message>
    <message>
        <source>Check the name and password for {provider}.</source>
        <translation>Controleer de gebruikersnaam en het wachtwoord voor {provider}.</translation>
    </message>
    <message>
        <source>Check the name and password for {provider}; with two-step sign-in it wants an application password.</source>
        <translation>Controleer de gebruikersnaam en het wachtwoord voor {provider}; bij aanmelding in twee stappen is een app-wachtwoord nodig.</translation>
    </message>
    <message>
        <source>Checked by {server}</source>
        <translation>Gecontroleerd door {server}</translation>
    </message>
    <message>
        <source>Checked by {server}: {checks}</source>
        <translation>Gecontroleerd door {server}: {checks}</translation>
    </message>
    <message>
        <source>Checked with the new settings: the server takes your mail from here.</source>
        <translation>Gecontroleerd met de nieuwe instellingen: de server neemt je e-mail van hieruit aan.</translation>
    </message>
    <message>
        <source>Choose SSL/TLS as the kind of connection.</source>
        <translation>Kies SSL/TLS als soort verbinding.</translation>
    </message>
    <message>
        <source>Choose STARTTLS as the kind of connection.</source>
        <translation>Kies STARTTLS als soort verbinding.</translation>
    </message>
    <message>
        <source>Choose a connection without encryption.</source>
        <translation>Kies een verbinding zonder versleuteling.</translation>
    </message>
    <message>
        <source>Choose “{choice}”.</source>
        <translation>Kies “{choice}”.</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the account {address}, then “{change}”.</source>
        <translation>Kies “{path}”, dan het account {address}, dan “{change}”.</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the account {address}, then “{tab}”.</source>
        <translation>Kies “{path}”, dan het account {address}, dan “{tab}”.</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the server of {address}, then “{change}”.</source>
        <translation>Kies “{path}”, dan de server van {address}, dan “{change}”.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-id</translation>
    </message>
    <message>
        <source>Close Roampost now. When you open it again, it begins as on the first day.</source>
        <translation>Sluit Roampost nu. Als je het weer opent, begint het zoals op de eerste dag.</translation>
    </message>
    <message>
        <source>Connect to your VPN, then try again.</source>
        <translation>Maak verbinding met je VPN en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Connection: {security}; {authentication}.</source>
        <translation>Verbinding: {security}; {authentication}.</translation>
    </message>
    <message>
        <source>Diagnose afresh, and tell a helpdesk what was seen: names and addresses are replaced, secrets never get in. The report is shown line by line; with -o it is also kept as a file.</source>
        <translation>Een nieuwe diagnose stellen en een helpdesk vertellen wat er is gezien: namen en adressen worden vervangen, geheimen komen er nooit in. Het rapport wordt regel voor regel getoond; met -o wordt het ook als bestand bewaard.</translation>
    </message>
    <message>
        <source>Disconnect your VPN, or use another network, for example your phone&apos;s hotspot.</source>
        <translation>Verbreek de verbinding met je VPN, of gebruik een ander netwerk, bijvoorbeeld de hotspot van je telefoon.</translation>
    </message>
    <message>
        <source>Done. Send your message again from {program}.</source>
        <translation>Klaar. Verstuur je bericht opnieuw vanuit {program}.</translation>
    </message>
    <message>
        <source>Done: {account} now sends in the new way, which the server accepted just now.</source>
        <translation>Klaar: {account} verstuurt nu op de nieuwe manier, die de server zojuist heeft aangenomen.</translation>
    </message>
    <message>
        <source>Earlier changes cannot be read from {folder}: {reason}.</source>
        <translation>Eerdere wijzigingen kunnen niet worden gelezen uit {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Encrypted mail is opened on its way by {issuer}, software of this computer or of whoever looks after it; the network is not behind that.</source>
        <translation>Versleutelde e-mail wordt onderweg geopend door {issuer}, software van deze computer of van wie hem beheert; het netwerk zit daar niet achter.</translation>
    </message>
    <message>
        <source>Enter the password again</source>
        <translation>Wachtwoord opnieuw invoeren</translation>
    </message>
    <message>
        <source>Error number: {value}</source>
        <translation>Foutnummer: {value}</translation>
    </message>
    <message>
        <source>Everything is as it was before, to the last octet.</source>
        <translation>Alles is zoals het was, tot op de laatste byte.</translation>
    </message>
    <message>
        <source>Everything is back as it was.</source>
        <translation>Alles is weer zoals het was.</translation>
    </message>
    <message>
        <source>Everything is forgotten</source>
        <translation>Alles is vergeten</translation>
    </message>
    <message>
        <source>Exim’s own check does not take what would be written there</source>
        <translation>De eigen controle van Exim accepteert niet wat daar zou worden geschreven</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>BESTAND</translation>
    </message>
    <message>
        <source>Fetch mail first, then send</source>
        <translation>Eerst e-mail ophalen, dan versturen</translation>
    </message>
    <message>
        <source>Fetch mail from {incoming} before each send.</source>
        <translation>Haal voor elke verzending e-mail op van {incoming}.</translation>
    </message>
    <message>
        <source>Fetch your mail once before you send.</source>
        <translation>Haal je e-mail één keer op voordat je verstuurt.</translation>
    </message>
    <message>
        <source>Fetching mail from {host} first</source>
        <translation>Eerst e-mail ophalen van {host}</translation>
    </message>
    <message>
        <source>Find out what else works</source>
        <translation>Uitzoeken wat er nog meer werkt</translation>
    </message>
    <message>
        <source>Find out what is in the way, and what works instead.</source>
        <translation>Uitzoeken wat er in de weg zit, en wat wel werkt.</translation>
    </message>
    <message>
        <source>Find out why mail does not go out?</source>
        <translation>Uitzoeken waarom e-mail niet weggaat?</translation>
    </message>
    <message>
        <source>Finding out whether mail from {address} will go out elsewhere too…</source>
        <translation>Uitzoeken of e-mail van {address} ook ergens anders weggaat…</translation>
    </message>
    <message>
        <source>Finding out why mail from {address} does not go out…</source>
        <translation>Uitzoeken waarom e-mail van {address} niet weggaat…</translation>
    </message>
    <message>
        <source>Finds out why mail cannot be sent from here, and puts it right. Without a command it opens the window.</source>
        <translation>Zoekt uit waarom e-mail van hieruit niet kan worden verstuurd, en lost het op. Zonder opdracht wordt het venster geopend.</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>Alles vergeten?</translation>
    </message>
    <message>
        <source>Forget it?</source>
        <translation>Vergeten?</translation>
    </message>
    <message>
        <source>Forget what Roampost knows and keeps: its passwords in the keyring, what it learned, its settings. Messages that were never sent and changes that were not put back are named, and stay.</source>
        <translation>Vergeten wat Roampost weet en bewaart: de wachtwoorden in de sleutelbos, wat het heeft geleerd, de instellingen. Berichten die nooit zijn verstuurd en wijzigingen die niet zijn teruggezet, worden genoemd en blijven.</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Vergeten…</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Vergeten.</translation>
    </message>
    <message>
        <source>Forgotten. Passwords taken out of the keyring: {count}.</source>
        <translation>Vergeten. Wachtwoorden uit de sleutelbos gehaald: {count}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>From this network {host} took your mail without a sign-in before.</source>
        <translation>Vanaf dit netwerk nam {host} je e-mail eerder zonder aanmelding aan.</translation>
    </message>
    <message>
        <source>Gathering what the helpdesk needs…</source>
        <translation>Verzamelen wat de helpdesk nodig heeft…</translation>
    </message>
    <message>
        <source>Gmail app (Android)</source>
        <translation>Gmail-app (Android)</translation>
    </message>
    <message>
        <source>Handed the test message over</source>
        <translation>Testbericht overgedragen</translation>
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
        <translation>Hallo,

Ik kan vanaf de plek waar ik nu ben geen e-mail als {account} via uw server versturen.

Tijd: {time}
Server: {host}, poort {port}
Ontvanger: een adres bij {domain}
Antwoord van de server: {reply}
Mijn adres op internet: {address}
De naam daarvan: {name}
Ook geprobeerd: {tried}

{question}

Alvast bedankt.</translation>
    </message>
    <message>
        <source>Himalaya</source>
        <translation>Himalaya</translation>
    </message>
    <message>
        <source>Home network</source>
        <translation>Thuisnetwerk</translation>
    </message>
    <message>
        <source>I have read this and want to go on</source>
        <translation>Ik heb dit gelezen en wil doorgaan</translation>
    </message>
    <message>
        <source>If {program} is open, close it and open it again: it reads this at start.</source>
        <translation>Als {program} open is, sluit het dan en open het opnieuw: het leest dit bij het starten.</translation>
    </message>
    <message>
        <source>In no mail program of this computer</source>
        <translation>In geen enkel e-mailprogramma op deze computer</translation>
    </message>
    <message>
        <source>In the demo no program of this computer is started; send-via runs outside of it.</source>
        <translation>In de demo wordt geen programma van deze computer gestart; send-via werkt daarbuiten.</translation>
    </message>
    <message>
        <source>In the demo nobody outside this computer is ever asked.</source>
        <translation>In de demo wordt nooit iemand buiten deze computer iets gevraagd.</translation>
    </message>
    <message>
        <source>In your mail program’s account settings, look for the outgoing (SMTP) server of {address}.</source>
        <translation>Zoek in de accountinstellingen van je e-mailprogramma de server voor uitgaande e-mail (SMTP) van {address}.</translation>
    </message>
    <message>
        <source>In {program}</source>
        <translation>In {program}</translation>
    </message>
    <message>
        <source>In {program}, sends through {host}</source>
        <translation>In {program}, verstuurt via {host}</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Het is aangekomen</translation>
    </message>
    <message>
        <source>It arrived, in junk</source>
        <translation>Het is aangekomen, in de spam</translation>
    </message>
    <message>
        <source>It came back to the sender&apos;s own mailbox.</source>
        <translation>Het kwam terug in het eigen postvak van de afzender.</translation>
    </message>
    <message>
        <source>It cannot be seen whether {program} is open, so nothing was changed. Please close it.</source>
        <translation>Er is niet te zien of {program} open is, dus is er niets gewijzigd. Sluit het programma.</translation>
    </message>
    <message>
        <source>It ends when you stop it or close Roampost, when this computer is on another network, and for good as soon as the server refuses the log-in.</source>
        <translation>Het eindigt wanneer u het stopt of Roampost sluit, wanneer deze computer op een ander netwerk is, en voorgoed zodra de server de aanmelding weigert.</translation>
    </message>
    <message>
        <source>It has arrived in the mailbox of {recipient}.</source>
        <translation>Het is aangekomen in het postvak van {recipient}.</translation>
    </message>
    <message>
        <source>It is late</source>
        <translation>Het is laat</translation>
    </message>
    <message>
        <source>It is not a signed policy.</source>
        <translation>Het is geen ondertekend beleid.</translation>
    </message>
    <message>
        <source>It is not signed in the only way that counts, EdDSA (Ed25519).</source>
        <translation>Het is niet ondertekend op de enige manier die telt, EdDSA (Ed25519).</translation>
    </message>
    <message>
        <source>It is not the network of {provider}.</source>
        <translation>Het is niet het netwerk van {provider}.</translation>
    </message>
    <message>
        <source>It is older (serial {new}) than the one kept here (serial {kept}).</source>
        <translation>Het is ouder (serial {new}) dan wat hier is bewaard (serial {kept}).</translation>
    </message>
    <message>
        <source>It is safe in {path}. Find out why: {next}</source>
        <translation>Het is veilig bewaard in {path}. Zo zoek je uit waarom: {next}</translation>
    </message>
    <message>
        <source>It is the network of {provider}.</source>
        <translation>Het is het netwerk van {provider}.</translation>
    </message>
    <message>
        <source>It is tried once with {host}, to be sure that this works. Nothing is changed yet.</source>
        <translation>Het wordt één keer met {host} geprobeerd, om zeker te zijn dat het werkt. Er wordt nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>It may not say {key}: only this computer may.</source>
        <translation>Het mag {key} niet bevatten: dat mag alleen deze computer.</translation>
    </message>
    <message>
        <source>It may still come. Until it does, do not rely on messages sent this way; take another way out, or call.</source>
        <translation>Het kan nog komen. Vertrouw tot die tijd niet op berichten die zo zijn verstuurd; neem een andere uitweg, of bel.</translation>
    </message>
    <message>
        <source>It must hold {keys}, and nothing else.</source>
        <translation>Het moet {keys} bevatten, en verder niets.</translation>
    </message>
    <message>
        <source>It never arrived in the mailbox of {recipient}: somebody lost it.</source>
        <translation>Het is nooit aangekomen in het postvak van {recipient}: ergens is het verloren gegaan.</translation>
    </message>
    <message>
        <source>It should work away from here too: {incoming} accepted your log-in just now, and your mail program fetches before it sends.</source>
        <translation>Het zou ook ergens anders moeten werken: {incoming} nam je aanmelding zojuist aan, en je e-mailprogramma haalt e-mail op voordat het verstuurt.</translation>
    </message>
    <message>
        <source>It wants you to sign in on a web page before anything gets through.</source>
        <translation>Het wil dat je je op een webpagina aanmeldt voordat er iets doorheen komt.</translation>
    </message>
    <message>
        <source>It was not signed with the key that the policy here names.</source>
        <translation>Het is niet ondertekend met de sleutel die het beleid hier noemt.</translation>
    </message>
    <message>
        <source>It was refused</source>
        <translation>Het is geweigerd</translation>
    </message>
    <message>
        <source>It was removed from the mailbox again.</source>
        <translation>Het is weer uit het postvak verwijderd.</translation>
    </message>
    <message>
        <source>It was valid until {moment} only.</source>
        <translation>Het was maar geldig tot {moment}.</translation>
    </message>
    <message>
        <source>It will not work away from here either, before this is put right.</source>
        <translation>Ergens anders werkt het ook niet, zolang dit niet is opgelost.</translation>
    </message>
    <message>
        <source>It will not work away from here: {host} takes your mail without a log-in, because of this network.</source>
        <translation>Ergens anders werkt het niet: {host} neemt je e-mail zonder aanmelding aan vanwege dit netwerk.</translation>
    </message>
    <message>
        <source>It will work away from here too: {host} accepted your log-in on port {port} just now.</source>
        <translation>Het werkt ook ergens anders: {host} nam je aanmelding op poort {port} zojuist aan.</translation>
    </message>
    <message>
        <source>Its access ends in {minutes} min; then it wants you to sign in again.</source>
        <translation>De toegang eindigt over {minutes} min; daarna moet je je opnieuw aanmelden.</translation>
    </message>
    <message>
        <source>Its mark</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Its name server makes up the address {address} for names that do not exist.</source>
        <translation>De naamserver verzint het adres {address} voor namen die niet bestaan.</translation>
    </message>
    <message>
        <source>Its own settings, with the language and the place of the window</source>
        <translation>De eigen instellingen, met de taal en de plaats van het venster</translation>
    </message>
    <message>
        <source>Its policy must be an object in braces.</source>
        <translation>Het veld policy moet een object tussen accolades zijn.</translation>
    </message>
    <message>
        <source>Its serial must be a whole number from 1.</source>
        <translation>Het veld serial moet een geheel getal vanaf 1 zijn.</translation>
    </message>
    <message>
        <source>Its valid_until must be a moment in UTC such as {example}.</source>
        <translation>Het veld valid_until moet een moment in UTC zijn, zoals {example}.</translation>
    </message>
    <message>
        <source>KMail</source>
        <translation>KMail</translation>
    </message>
    <message>
        <source>Keep it in {where} for next time?</source>
        <translation>In {where} bewaren voor de volgende keer?</translation>
    </message>
    <message>
        <source>Keep or forget a password in the system&apos;s keyring. It is read from a prompt or from standard input, never from the command line.</source>
        <translation>Een wachtwoord in de sleutelbos van het systeem bewaren of vergeten. Het wordt in de terminal gevraagd of van standaardinvoer gelezen, nooit van de opdrachtregel.</translation>
    </message>
    <message>
        <source>Kept in {where}.</source>
        <translation>Bewaard in {where}.</translation>
    </message>
    <message>
        <source>Leave the line that says where your password is as it is, if it is for this server.</source>
        <translation>Laat de regel die zegt waar je wachtwoord staat zoals die is, als die voor deze server is.</translation>
    </message>
    <message>
        <source>Log-in name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Log-in name for {address}:</source>
        <translation>Gebruikersnaam voor {address}:</translation>
    </message>
    <message>
        <source>Look whether this network wants a sign-in first</source>
        <translation>Kijken of dit netwerk eerst een aanmelding wil</translation>
    </message>
    <message>
        <source>Look your provider up in the public list of providers</source>
        <translation>Je provider opzoeken in de openbare lijst van providers</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Wordt gezocht</translation>
    </message>
    <message>
        <source>Looked for an earlier test message</source>
        <translation>Een eerder testbericht gezocht</translation>
    </message>
    <message>
        <source>Looked into the mailbox</source>
        <translation>In het postvak gekeken</translation>
    </message>
    <message>
        <source>Looked up the address</source>
        <translation>Het adres opgezocht</translation>
    </message>
    <message>
        <source>Looking for this network&apos;s own outgoing server</source>
        <translation>De eigen server voor uitgaande e-mail van dit netwerk zoeken</translation>
    </message>
    <message>
        <source>Looking into the mailbox of {mailbox} ({seconds} of {limit} s)</source>
        <translation>Kijken in het postvak van {mailbox} ({seconds} van {limit} s)</translation>
    </message>
    <message>
        <source>Looking up names</source>
        <translation>Namen opzoeken</translation>
    </message>
    <message>
        <source>Looking what Roampost holds…</source>
        <translation>Kijken wat Roampost bewaart…</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTEN</translation>
    </message>
    <message>
        <source>Made it encrypted</source>
        <translation>De verbinding versleuteld</translation>
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
        <translation>E-mail gaat van hieruit niet weg.</translation>
    </message>
    <message>
        <source>Mail from {address} will not go out from here.</source>
        <translation>E-mail van {address} gaat van hieruit niet weg.</translation>
    </message>
    <message>
        <source>Mail gets lost</source>
        <translation>E-mail gaat verloren</translation>
    </message>
    <message>
        <source>Mail goes out from here, but takes its time.</source>
        <translation>E-mail gaat van hieruit weg, maar het duurt even.</translation>
    </message>
    <message>
        <source>Mail goes out from here.</source>
        <translation>E-mail gaat van hieruit weg.</translation>
    </message>
    <message>
        <source>Mailspring</source>
        <translation>Mailspring</translation>
    </message>
    <message>
        <source>Make an application password on {provider}&apos;s web page, and give it to the mail program in place of your own.</source>
        <translation>Maak op de webpagina van {provider} een app-wachtwoord aan en geef dat in het e-mailprogramma op in plaats van je eigen wachtwoord.</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, and some servers refuse them, because @{domain} says that other servers than its own may not send for it (SPF).</source>
        <translation>Berichten van @{domain} die via {host} zijn verstuurd, kunnen bij de spam belanden, en sommige servers weigeren ze, omdat andere dan de eigen servers volgens @{domain} niet namens dit domein mogen versturen (SPF).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because @{domain} does not name it among its servers (SPF), and it cannot sign for @{domain} (DKIM).</source>
        <translation>Berichten van @{domain} die via {host} zijn verstuurd, kunnen bij de spam belanden, omdat @{domain} die server niet als een van de eigen servers noemt (SPF), en die niet voor @{domain} kan ondertekenen (DKIM).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because @{domain} says that other servers than its own should not send for it (SPF).</source>
        <translation>Berichten van @{domain} die via {host} zijn verstuurd, kunnen bij de spam belanden, omdat andere dan de eigen servers volgens @{domain} niet namens dit domein zouden moeten versturen (SPF).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because what @{domain} says about its servers has a fault (SPF), and {host} cannot sign for it (DKIM).</source>
        <translation>Berichten van @{domain} die via {host} zijn verstuurd, kunnen bij de spam belanden, omdat er een fout zit in wat @{domain} over de eigen servers opgeeft (SPF), en {host} er niet voor kan ondertekenen (DKIM).</translation>
    </message>
    <message>
        <source>Messages sent this way may be refused or land in junk: they will not look genuine to everybody.</source>
        <translation>Berichten die zo zijn verstuurd, kunnen worden geweigerd of bij de spam belanden: ze zien er niet voor iedereen echt uit.</translation>
    </message>
    <message>
        <source>Messages sent this way may land in junk.</source>
        <translation>Berichten die zo zijn verstuurd, kunnen bij de spam belanden.</translation>
    </message>
    <message>
        <source>Messages sent this way should arrive.</source>
        <translation>Berichten die zo zijn verstuurd, zouden moeten aankomen.</translation>
    </message>
    <message>
        <source>Messages that wait in {program}: {count}</source>
        <translation>Wachtende berichten in {program}: {count}</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Mobiel netwerk</translation>
    </message>
    <message>
        <source>More than one thing is in the way. To be solved in this order: {causes}.</source>
        <translation>Er zit meer dan één ding in de weg. Op te lossen in deze volgorde: {causes}.</translation>
    </message>
    <message>
        <source>Most likely so; not everything could be tried.</source>
        <translation>Zo is het zeer waarschijnlijk; niet alles kon worden geprobeerd.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAAM</translation>
    </message>
    <message>
        <source>Named the recipient</source>
        <translation>De ontvanger genoemd</translation>
    </message>
    <message>
        <source>Named the recipient {recipient}</source>
        <translation>De ontvanger {recipient} genoemd</translation>
    </message>
    <message>
        <source>Named the sender</source>
        <translation>De afzender genoemd</translation>
    </message>
    <message>
        <source>Named the sender {sender}</source>
        <translation>De afzender {sender} genoemd</translation>
    </message>
    <message>
        <source>Names and addresses in here are stand-ins: user1@domain1.example is the first account, and what is equal has the same one everywhere. 192.0.2.x and 2001:db8:1:: are private addresses, 203.0.113.x and 2001:db8:: public ones; … was taken out.</source>
        <translation>Namen en adressen zijn hier vervangen: user1@domain1.example is het eerste account, en wat gelijk is, heeft overal dezelfde vervanging. 192.0.2.x en 2001:db8:1:: zijn privéadressen, 203.0.113.x en 2001:db8:: openbare; … is weggelaten.</translation>
    </message>
    <message>
        <source>Needs to know whom you are writing to.</source>
        <translation>Daarvoor moet bekend zijn aan wie je schrijft.</translation>
    </message>
    <message>
        <source>Needs your consent to a risk.</source>
        <translation>Daarvoor moet je met een risico instemmen.</translation>
    </message>
    <message>
        <source>Needs your log-in name.</source>
        <translation>Daarvoor is je gebruikersnaam nodig.</translation>
    </message>
    <message>
        <source>Needs your password, to be sure that it works.</source>
        <translation>Daarvoor is je wachtwoord nodig, om zeker te zijn dat het werkt.</translation>
    </message>
    <message>
        <source>Next: change the message and send it again. Your settings can stay as they are.</source>
        <translation>Volgende stap: wijzig het bericht en verstuur het opnieuw. Je instellingen kunnen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Next: check the recipient&apos;s address. A diagnosis of your account would not help.</source>
        <translation>Volgende stap: controleer het adres van de ontvanger. Een diagnose van je account zou niet helpen.</translation>
    </message>
    <message>
        <source>Next: check your own address in the mail program, letter by letter.</source>
        <translation>Volgende stap: controleer je eigen adres in het e-mailprogramma, letter voor letter.</translation>
    </message>
    <message>
        <source>Next: reach the recipient in another way. A diagnosis of your account would not help.</source>
        <translation>Volgende stap: bereik de ontvanger op een andere manier. Een diagnose van je account zou niet helpen.</translation>
    </message>
    <message>
        <source>Next: wait some minutes and send again. If it stays so, “roampost diagnose” finds out more.</source>
        <translation>Volgende stap: wacht een paar minuten en verstuur opnieuw. Blijft het zo, dan zoekt “roampost diagnose” meer uit.</translation>
    </message>
    <message>
        <source>No account of yours with another provider is known, so to yourself.</source>
        <translation>Er is geen account van jou bij een andere provider bekend, dus gaat het naar jezelf.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Geen verbinding</translation>
    </message>
    <message>
        <source>No copy could be kept in {path}, so nothing was changed.</source>
        <translation>In {path} kon geen kopie worden bewaard, dus is er niets gewijzigd.</translation>
    </message>
    <message>
        <source>No copy of it was fetched yet.</source>
        <translation>Er is nog geen kopie van opgehaald.</translation>
    </message>
    <message>
        <source>No keyring of this computer can be reached from here. Roampost keeps passwords nowhere else and will ask for them every time.</source>
        <translation>Van hieruit is geen sleutelbos van deze computer bereikbaar. Roampost bewaart wachtwoorden nergens anders en zal er elke keer om vragen.</translation>
    </message>
    <message>
        <source>No log-in for sending was found: does fetching mail first open the server?</source>
        <translation>Er is geen aanmelding voor het versturen gevonden: gaat de server open als er eerst e-mail wordt opgehaald?</translation>
    </message>
    <message>
        <source>No mail account was found on this computer.</source>
        <translation>Op deze computer is geen e-mailaccount gevonden.</translation>
    </message>
    <message>
        <source>No mail program here holds a sending account.</source>
        <translation>Geen e-mailprogramma hier heeft een account dat verstuurt.</translation>
    </message>
    <message>
        <source>No mail program here holds this account, so nothing can be changed.</source>
        <translation>Geen e-mailprogramma hier heeft dit account, dus valt er niets te wijzigen.</translation>
    </message>
    <message>
        <source>No mail program holds the account {account}.</source>
        <translation>Geen e-mailprogramma heeft het account {account}.</translation>
    </message>
    <message>
        <source>No mail program says by which server this account sends.</source>
        <translation>Geen e-mailprogramma zegt via welke server dit account verstuurt.</translation>
    </message>
    <message>
        <source>No message is fetched, read or deleted, and nothing is changed in your mail program.</source>
        <translation>Er wordt geen bericht opgehaald, gelezen of verwijderd, en in je e-mailprogramma wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>No password is sent to this server.</source>
        <translation>Er wordt geen wachtwoord naar deze server gestuurd.</translation>
    </message>
    <message>
        <source>No password was given, or one far too long. Nothing was kept.</source>
        <translation>Er is geen wachtwoord opgegeven, of een dat veel te lang is. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>No password was kept for this.</source>
        <translation>Hiervoor was geen wachtwoord bewaard.</translation>
    </message>
    <message>
        <source>No test message was sent.</source>
        <translation>Er is geen testbericht verstuurd.</translation>
    </message>
    <message>
        <source>No trusted encrypted connection could be made: the server offers none, or its certificate does not fit. Do not accept an exception in a network you do not know; it may be somebody in between.</source>
        <translation>Er kon geen vertrouwde versleutelde verbinding worden gemaakt: de server biedt er geen, of zijn certificaat klopt niet. Sta in een netwerk dat je niet kent geen uitzondering toe; er kan iemand tussen zitten.</translation>
    </message>
    <message>
        <source>No way in so far: does another of your provider&apos;s servers let you sign in?</source>
        <translation>Nog geen ingang: kun je je bij een andere server van je provider aanmelden?</translation>
    </message>
    <message>
        <source>None of your mailboxes can be looked into. Name a recipient, or add an account that fetches mail.</source>
        <translation>In geen van je postvakken kan worden gekeken. Noem een ontvanger, of voeg een account toe dat e-mail ophaalt.</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Nog niet duidelijk</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>Not everything could be forgotten</source>
        <translation>Niet alles kon worden vergeten</translation>
    </message>
    <message>
        <source>Not everything could be put back.</source>
        <translation>Niet alles kon worden teruggezet.</translation>
    </message>
    <message>
        <source>Not readable: {where} ({program}): {why}</source>
        <translation>Niet leesbaar: {where} ({program}): {why}</translation>
    </message>
    <message>
        <source>Not the network of {domain}</source>
        <translation>Niet het netwerk van {domain}</translation>
    </message>
    <message>
        <source>Nothing comes back from {host} on port {port}, while {other} answers on that port from here: either {host} lets nobody in there, or this network singles it out.</source>
        <translation>Van {host} komt op poort {port} niets terug, terwijl {other} van hieruit op die poort wel antwoordt: óf {host} laat daar niemand binnen, óf dit netwerk sluit juist die server buiten.</translation>
    </message>
    <message>
        <source>Nothing needs to be changed.</source>
        <translation>Er hoeft niets te worden gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing tells this network from others, so Roampost could not notice when you leave it. Nothing was changed; change it for good, and put it back by hand.</source>
        <translation>Niets onderscheidt dit netwerk van andere, dus zou Roampost niet kunnen merken wanneer je het verlaat. Er is niets gewijzigd; wijzig het blijvend, en zet het later met de hand terug.</translation>
    </message>
    <message>
        <source>Nothing was begun: say --yes to have it done.</source>
        <translation>Er is niets begonnen: gebruik --yes om het te laten doen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing was changed: say --yes to change it.</source>
        <translation>Er is niets gewijzigd: gebruik --yes om te wijzigen.</translation>
    </message>
    <message>
        <source>Nothing was forgotten.</source>
        <translation>Er is niets vergeten.</translation>
    </message>
    <message>
        <source>Nothing was forgotten: say --yes to forget it.</source>
        <translation>Er is niets vergeten: gebruik --yes om te vergeten.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Er is niets verstuurd</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody has agreed to it.</source>
        <translation>Er is niets verstuurd: niemand heeft ermee ingestemd.</translation>
    </message>
    <message>
        <source>Nothing was sent: your accounts have changed, and it would go to another address now.</source>
        <translation>Er is niets verstuurd: je accounts zijn veranderd, en het zou nu naar een ander adres gaan.</translation>
    </message>
    <message>
        <source>Nothing was written; with -o FILE it is kept as a file.</source>
        <translation>Er is niets geschreven; met -o BESTAND wordt het als bestand bewaard.</translation>
    </message>
    <message>
        <source>Now install {path} in Thunderbird: Add-ons and Themes, the wheel, Install Add-on From File.</source>
        <translation>Installeer nu {path} in Thunderbird: Add-ons en thema’s, het tandwiel, Add-on installeren via bestand.</translation>
    </message>
    <message>
        <source>Office network</source>
        <translation>Kantoornetwerk</translation>
    </message>
    <message>
        <source>On this system the installer tells Thunderbird where Roampost is.</source>
        <translation>Op dit systeem vertelt het installatieprogramma aan Thunderbird waar Roampost is.</translation>
    </message>
    <message>
        <source>Once this computer is on another network, Roampost puts it back: at once where “roampost watch” runs, else when it is next started.</source>
        <translation>Zodra deze computer op een ander netwerk zit, zet Roampost het terug: meteen als “roampost watch” draait, anders bij de volgende start.</translation>
    </message>
    <message>
        <source>Once this computer is on another network, the old settings come back: at once where Roampost watches the network, else when it is next started.</source>
        <translation>Zodra deze computer op een ander netwerk zit, komen de oude instellingen terug: meteen als Roampost het netwerk in de gaten houdt, anders bij de volgende start.</translation>
    </message>
    <message>
        <source>One of the servers tried passes on mail for anybody. Its owner should be told: such servers get blocked.</source>
        <translation>Een van de geprobeerde servers geeft e-mail door voor iedereen. De beheerder zou het moeten weten: zulke servers worden geblokkeerd.</translation>
    </message>
    <message>
        <source>One of the two addresses cannot be put into a message as it is.</source>
        <translation>Een van de twee adressen kan zo niet in een bericht worden gezet.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, is looked for there and removed again.</source>
        <translation>Er gaat één testbericht van {address} naar {recipient}; het wordt daar gezocht en weer verwijderd.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, is looked for there, and stays there.</source>
        <translation>Er gaat één testbericht van {address} naar {recipient}; het wordt daar gezocht en blijft daar.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, whose mailbox cannot be seen from here.</source>
        <translation>Er gaat één testbericht van {address} naar {recipient}; in dat postvak kan van hieruit niet worden gekeken.</translation>
    </message>
    <message>
        <source>Only Roampost&apos;s own Thunderbird extension may start this.</source>
        <translation>Alleen de eigen Thunderbird-extensie van Roampost mag dit starten.</translation>
    </message>
    <message>
        <source>Open Roampost to put it right.</source>
        <translation>Open Roampost om het op te lossen.</translation>
    </message>
    <message>
        <source>Open the list beside “{field}”, choose “{choice}”, and press + for a new one.</source>
        <translation>Open de lijst naast “{field}”, kies “{choice}” en druk op + voor een nieuwe.</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>De aanmeldpagina openen</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>De webpagina openen</translation>
    </message>
    <message>
        <source>Open webmail</source>
        <translation>Webmail openen</translation>
    </message>
    <message>
        <source>Open {file} with a text editor, and find [{section}], the account {address}.</source>
        <translation>Open {file} met een teksteditor en zoek [{section}], het account {address}.</translation>
    </message>
    <message>
        <source>Opening the mailbox of {address}</source>
        <translation>Het postvak van {address} openen</translation>
    </message>
    <message>
        <source>Opens test pages of {whom}. They learn that a computer at this network’s address is online; they learn nothing about you or your mail. Without it, a sign-in page may be taken for another fault.</source>
        <translation>Opent testpagina’s van {whom}. Daar komt men te weten dat er een computer met het adres van dit netwerk online is, maar niets over jou of je e-mail. Zonder dit kan een aanmeldpagina voor een andere storing worden aangezien.</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Server voor uitgaande e-mail</translation>
    </message>
    <message>
        <source>Outlook (classic, Windows)</source>
        <translation>Outlook (klassiek, Windows)</translation>
    </message>
    <message>
        <source>Outlook (new, Windows)</source>
        <translation>Outlook (nieuw, Windows)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Password for fetching mail</source>
        <translation>Wachtwoord voor het ophalen van e-mail</translation>
    </message>
    <message>
        <source>Password for fetching the mail of {address}</source>
        <translation>Wachtwoord voor het ophalen van de e-mail van {address}</translation>
    </message>
    <message>
        <source>Password for sending from {address}</source>
        <translation>Wachtwoord voor het versturen vanaf {address}</translation>
    </message>
    <message>
        <source>Password for {address} (empty: go on without):</source>
        <translation>Wachtwoord voor {address} (leeg: zonder doorgaan):</translation>
    </message>
    <message>
        <source>Password for {address}:</source>
        <translation>Wachtwoord voor {address}:</translation>
    </message>
    <message>
        <source>Passwords are kept in {where}, under the service “roampost”.</source>
        <translation>Wachtwoorden worden bewaard in {where}, onder de dienst “roampost”.</translation>
    </message>
    <message>
        <source>Passwords are never part of it; names and addresses are replaced. Nothing is written or sent before you save it, and then only to the file that you name.</source>
        <translation>Wachtwoorden zitten er nooit in; namen en adressen zijn vervangen. Er wordt niets geschreven of verstuurd voordat je het opslaat, en dan alleen naar het bestand dat je opgeeft.</translation>
    </message>
    <message>
        <source>Paste the error text, then press Ctrl-D on a line of its own.</source>
        <translation>Plak de fouttekst en druk dan op een eigen regel op Ctrl-D.</translation>
    </message>
    <message>
        <source>Please tell me how I can send from here: with SMTP authentication on port 587 or 465, or by fetching my mail first (POP before SMTP)? If neither is possible, please put my address on your list; if it changes, a list will not help me for long.</source>
        <translation>Kunt u mij laten weten hoe ik van hieruit kan versturen: met SMTP-authenticatie op poort 587 of 465, of door eerst mijn e-mail op te halen (POP vóór SMTP)? Als geen van beide mogelijk is, zet mijn adres dan alstublieft op uw lijst; als het verandert, helpt een lijst me niet lang.</translation>
    </message>
    <message>
        <source>Please tell me how I can send from outside your network: with SMTP authentication on port 587 or 465, or by fetching my mail first (POP before SMTP)? If neither is possible, please put my address on your list.</source>
        <translation>Kunt u mij laten weten hoe ik van buiten uw netwerk kan versturen: met SMTP-authenticatie op poort 587 of 465, of door eerst mijn e-mail op te halen (POP vóór SMTP)? Als geen van beide mogelijk is, zet mijn adres dan alstublieft op uw lijst.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Port {port}: {state}</source>
        <translation>Poort {port}: {state}</translation>
    </message>
    <message>
        <source>Press “{first}”, then “{then}”, then “{last}”.</source>
        <translation>Druk op “{first}”, dan op “{then}”, dan op “{last}”.</translation>
    </message>
    <message>
        <source>Press “{first}”, then “{then}”.</source>
        <translation>Druk op “{first}”, dan op “{then}”.</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, take the tick out of “{needs}”.</source>
        <translation>Druk op “{more}”. Haal onder “{tab}” het vinkje weg bij “{needs}”.</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, tick “{needs}” and choose “{choice}”.</source>
        <translation>Druk op “{more}”. Zet onder “{tab}” een vinkje bij “{needs}” en kies “{choice}”.</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, tick “{needs}”, choose “{choice}”, and write {username} and your password.</source>
        <translation>Druk op “{more}”. Zet onder “{tab}” een vinkje bij “{needs}”, kies “{choice}” en vul {username} en je wachtwoord in.</translation>
    </message>
    <message>
        <source>Public Wi-Fi</source>
        <translation>Openbare wifi</translation>
    </message>
    <message>
        <source>Put back, since that network was left: {account} sends as it did before.</source>
        <translation>Teruggezet, omdat dat netwerk is verlaten: {account} verstuurt weer zoals eerst.</translation>
    </message>
    <message>
        <source>Put this right before you leave</source>
        <translation>Los dit op voordat je vertrekt</translation>
    </message>
    <message>
        <source>Putting everything back…</source>
        <translation>Alles terugzetten…</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>De instellingen lezen…</translation>
    </message>
    <message>
        <source>Reading your mail programs…</source>
        <translation>Je e-mailprogramma’s lezen…</translation>
    </message>
    <message>
        <source>Ready to travel</source>
        <translation>Klaar voor de reis</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Refused because you are not on {provider}&apos;s network; {host} takes mail from anywhere if you sign in, on port {port}, encrypted.</source>
        <translation>Geweigerd omdat je niet op het netwerk van {provider} zit; {host} neemt overal vandaan e-mail aan als je je aanmeldt, op poort {port}, versleuteld.</translation>
    </message>
    <message>
        <source>Report for the helpdesk</source>
        <translation>Rapport voor de helpdesk</translation>
    </message>
    <message>
        <source>Roampost asks your own provider’s servers. Whom else it may ask is for you to say; it holds from the next look on.</source>
        <translation>Roampost vraagt het de servers van je eigen provider. Wie het nog meer mag vragen, bepaal jij; dat geldt vanaf de volgende keer.</translation>
    </message>
    <message>
        <source>Roampost cannot look into that mail program; this says what the server answers. Send your message again from it.</source>
        <translation>Roampost kan niet in dat e-mailprogramma kijken; dit zegt wat de server antwoordt. Verstuur je bericht daar opnieuw.</translation>
    </message>
    <message>
        <source>Roampost cannot sign in by itself for this account here and now.</source>
        <translation>Roampost kan zich hier en nu voor dit account niet vanzelf aanmelden.</translation>
    </message>
    <message>
        <source>Roampost could not keep the message; your mail program still has it. Find out why: {next}</source>
        <translation>Roampost kon het bericht niet bewaren; je e-mailprogramma heeft het nog. Zo zoek je uit waarom: {next}</translation>
    </message>
    <message>
        <source>Roampost could not notice when you leave this network, so it does not sign in by itself.</source>
        <translation>Roampost zou niet kunnen merken wanneer je dit netwerk verlaat, dus meldt het zich niet vanzelf aan.</translation>
    </message>
    <message>
        <source>Roampost does not start by itself at log-in.</source>
        <translation>Roampost start niet vanzelf bij het aanmelden.</translation>
    </message>
    <message>
        <source>Roampost has changed the settings of the mail program.</source>
        <translation>Roampost heeft de instellingen van het e-mailprogramma gewijzigd.</translation>
    </message>
    <message>
        <source>Roampost is already changing something in {path}. Please try again in a moment.</source>
        <translation>Roampost is al iets aan het wijzigen in {path}. Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>Roampost is no longer installed, so it watches no longer.</source>
        <translation>Roampost is niet meer geïnstalleerd en houdt dus niets meer in de gaten.</translation>
    </message>
    <message>
        <source>Roampost itself has failed here; nothing was changed by that. With -vv it tells more.</source>
        <translation>Hier is Roampost zelf tekortgeschoten; daardoor is er niets gewijzigd. Met -vv vertelt het meer.</translation>
    </message>
    <message>
        <source>Roampost looks for the reason, without sending anything …</source>
        <translation>Roampost zoekt de reden, zonder iets te versturen …</translation>
    </message>
    <message>
        <source>Roampost made a mistake of its own ({kind}). Please try once more.</source>
        <translation>Roampost heeft zelf een fout gemaakt ({kind}). Probeer het nog een keer.</translation>
    </message>
    <message>
        <source>Roampost reads the settings of {program} and does not change them: please do it there.</source>
        <translation>Roampost leest de instellingen van {program} en wijzigt ze niet: doe het daar zelf.</translation>
    </message>
    <message>
        <source>Roampost signs in no more, as you wish.</source>
        <translation>Roampost meldt zich niet meer aan, zoals je wilde.</translation>
    </message>
    <message>
        <source>Roampost signs in to your mailbox every {minutes} min while you are here.</source>
        <translation>Roampost meldt zich elke {minutes} min bij uw postvak aan zolang u hier bent.</translation>
    </message>
    <message>
        <source>Roampost signs in to {server} as {address} every {minutes} min, and {host} takes your mail meanwhile.</source>
        <translation>Roampost meldt zich elke {minutes} min als {address} aan bij {server}, en {host} neemt intussen je e-mail aan.</translation>
    </message>
    <message>
        <source>Roampost stays until you leave this network.</source>
        <translation>Roampost blijft tot je dit netwerk verlaat.</translation>
    </message>
    <message>
        <source>Roampost test message</source>
        <translation>Testbericht van Roampost</translation>
    </message>
    <message>
        <source>Roampost watches the network already.</source>
        <translation>Roampost houdt het netwerk al in de gaten.</translation>
    </message>
    <message>
        <source>Roampost watches the network from every log-in on.</source>
        <translation>Roampost houdt het netwerk vanaf elke aanmelding in de gaten.</translation>
    </message>
    <message>
        <source>Roampost will forget the passwords it keeps, what it learned of servers and networks, earlier log-ins and proofs, its own settings, the policy it fetched, and the changes that were put back. Your mail programs are not touched.</source>
        <translation>Roampost zal de wachtwoorden vergeten die het bewaart, wat het heeft geleerd over servers en netwerken, eerdere aanmeldingen en bewijzen, de eigen instellingen, het opgehaalde beleid en de wijzigingen die zijn teruggezet. Je e-mailprogramma’s worden niet aangeraakt.</translation>
    </message>
    <message>
        <source>Roampost&apos;s own</source>
        <translation>standaard van Roampost</translation>
    </message>
    <message>
        <source>Roampost&apos;s window is open already, or could not be opened.</source>
        <translation>Het venster van Roampost is al open, of kon niet worden geopend.</translation>
    </message>
    <message>
        <source>Round {number}: {because}</source>
        <translation>Ronde {number}: {because}</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDEN</translation>
    </message>
    <message>
        <source>Said goodbye</source>
        <translation>Afscheid genomen</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Opgeslagen als {file}.</translation>
    </message>
    <message>
        <source>Send another test message</source>
        <translation>Nog een testbericht versturen</translation>
    </message>
    <message>
        <source>Send as {sender}</source>
        <translation>Versturen als {sender}</translation>
    </message>
    <message>
        <source>Send as {sender}; that is accepted here.</source>
        <translation>Verstuur als {sender}; dat wordt hier aangenomen.</translation>
    </message>
    <message>
        <source>Send encrypted, through {host} (port {port}).</source>
        <translation>Verstuur versleuteld, via {host} (poort {port}).</translation>
    </message>
    <message>
        <source>Send from another address</source>
        <translation>Vanaf een ander adres versturen</translation>
    </message>
    <message>
        <source>Send from {provider}&apos;s web page.</source>
        <translation>Verstuur vanaf de webpagina van {provider}.</translation>
    </message>
    <message>
        <source>Send it to {where}.</source>
        <translation>Stuur het naar {where}.</translation>
    </message>
    <message>
        <source>Send it?</source>
        <translation>Versturen?</translation>
    </message>
    <message>
        <source>Send one marked message as the mail program would, and look for it in the mailbox: delivered, in junk, delayed, or accepted and lost. Nothing is sent without a yes.</source>
        <translation>Eén gemerkt bericht versturen zoals het e-mailprogramma zou doen, en het in het postvak zoeken: bezorgd, bij de spam, vertraagd, of aangenomen en verloren. Zonder een ja wordt er niets verstuurd.</translation>
    </message>
    <message>
        <source>Send one test message?</source>
        <translation>Eén testbericht versturen?</translation>
    </message>
    <message>
        <source>Send over an encrypted connection</source>
        <translation>Via een versleutelde verbinding versturen</translation>
    </message>
    <message>
        <source>Send this from your account {sender}; {host} takes it from here.</source>
        <translation>Verstuur dit vanaf je account {sender}; {host} neemt het van hieruit aan.</translation>
    </message>
    <message>
        <source>Send through another server</source>
        <translation>Via een andere server versturen</translation>
    </message>
    <message>
        <source>Send through {host}</source>
        <translation>Via {host} versturen</translation>
    </message>
    <message>
        <source>Send through {host} (port {port}, {security}).</source>
        <translation>Verstuur via {host} (poort {port}, {security}).</translation>
    </message>
    <message>
        <source>Send through {host} on port {port} ({security}).</source>
        <translation>Verstuur via {host} op poort {port} ({security}).</translation>
    </message>
    <message>
        <source>Send your message now. Ctrl-C ends this.</source>
        <translation>Verstuur je bericht nu. Ctrl-C beëindigt dit.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Sending changes for these addresses too: {addresses}</source>
        <translation>Het versturen verandert ook voor deze adressen: {addresses}</translation>
    </message>
    <message>
        <source>Sending the test message to {recipient}</source>
        <translation>Het testbericht naar {recipient} versturen</translation>
    </message>
    <message>
        <source>Sending the test message…</source>
        <translation>Het testbericht versturen…</translation>
    </message>
    <message>
        <source>Sending works</source>
        <translation>Versturen werkt</translation>
    </message>
    <message>
        <source>Sending works from here: {host} accepts mail from you for {recipient}.</source>
        <translation>Versturen werkt van hieruit: {host} neemt e-mail van jou voor {recipient} aan.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Verstuurd naar</translation>
    </message>
    <message>
        <source>Sent to yourself: it says nothing about mail to other people&apos;s servers.</source>
        <translation>Naar jezelf verstuurd: dat zegt niets over e-mail naar de servers van anderen.</translation>
    </message>
    <message>
        <source>Sent within {domain}: it says nothing about mail to other servers.</source>
        <translation>Binnen {domain} verstuurd: dat zegt niets over e-mail naar andere servers.</translation>
    </message>
    <message>
        <source>Sent. Looking for it in the mailbox of {mailbox}…</source>
        <translation>Verstuurd. Het wordt gezocht in het postvak van {mailbox}…</translation>
    </message>
    <message>
        <source>Sent; nobody here can see whether it arrived</source>
        <translation>Verstuurd; of het is aangekomen, is van hieruit niet te zien</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server name, port or log-in name cannot be written as they are.</source>
        <translation>Servernaam, poort of gebruikersnaam kunnen zo niet worden geschreven.</translation>
    </message>
    <message>
        <source>Server: {value}</source>
        <translation>Server: {value}</translation>
    </message>
    <message>
        <source>Servers see you as {address}.</source>
        <translation>Servers zien je als {address}.</translation>
    </message>
    <message>
        <source>Set by your organisation, in {where}.</source>
        <translation>Ingesteld door je organisatie, in {where}.</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Ingesteld door je organisatie.</translation>
    </message>
    <message>
        <source>Set the mail program to sign in to {provider} in the browser (OAuth 2.0).</source>
        <translation>Stel het e-mailprogramma zo in dat het zich bij {provider} in de browser aanmeldt (OAuth 2.0).</translation>
    </message>
    <message>
        <source>Several mail programs hold this account. Say which with --account, one of: {accounts}</source>
        <translation>Meerdere e-mailprogramma’s hebben dit account. Geef met --account aan welk, een van: {accounts}</translation>
    </message>
    <message>
        <source>Sign in for as long as you are here?</source>
        <translation>Aanmelden zolang je hier bent?</translation>
    </message>
    <message>
        <source>Sign in on this network&apos;s web page, then try again.</source>
        <translation>Meld je aan op de webpagina van dit netwerk en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Sign in through your provider’s web page</source>
        <translation>Aanmelden via de webpagina van je provider</translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation>Aanmelden bij dit netwerk</translation>
    </message>
    <message>
        <source>Sign in to {provider} in the browser (OAuth 2.0), or make an application password there.</source>
        <translation>Meld je in de browser aan bij {provider} (OAuth 2.0), of maak daar een app-wachtwoord aan.</translation>
    </message>
    <message>
        <source>Sign in when sending</source>
        <translation>Aanmelden bij het versturen</translation>
    </message>
    <message>
        <source>Sign in when sending, through {host} (port {port}, {security}).</source>
        <translation>Meld je aan bij het versturen, via {host} (poort {port}, {security}).</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <translation>Aanmeldingsdienst</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Signed in at {time}, good until {until}. The next time is {next}.</source>
        <translation>Aangemeld om {time}, geldig tot {until}. De volgende keer is {next}.</translation>
    </message>
    <message>
        <source>Signed in to fetch mail</source>
        <translation>Aangemeld om e-mail op te halen</translation>
    </message>
    <message>
        <source>Signing in through the provider&apos;s own page has to be set up in {program} itself.</source>
        <translation>Aanmelden via de eigen pagina van de provider moet in {program} zelf worden ingesteld.</translation>
    </message>
    <message>
        <source>Some of these settings were changed since; they were left alone.</source>
        <translation>Sommige van deze instellingen zijn sindsdien gewijzigd; die zijn ongemoeid gelaten.</translation>
    </message>
    <message>
        <source>Some recipients may find your messages in their junk folder.</source>
        <translation>Sommige ontvangers vinden je berichten misschien in hun spammap.</translation>
    </message>
    <message>
        <source>Some servers learn a moment later that mail was fetched: asked again.</source>
        <translation>Sommige servers merken pas even later dat er e-mail is opgehaald: opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>Some servers let the first message from somewhere new wait for some minutes. Nothing is wrong yet.</source>
        <translation>Sommige servers laten het eerste bericht vanaf een nieuwe plek een paar minuten wachten. Er is nog niets mis.</translation>
    </message>
    <message>
        <source>Something on the way answers port {port} before {host} does.</source>
        <translation>Iets onderweg antwoordt op poort {port} voordat {host} dat doet.</translation>
    </message>
    <message>
        <source>Something on this network answers in place of {host}, or strips its encryption; no password was sent there.</source>
        <translation>Iets op dit netwerk antwoordt in plaats van {host}, of haalt de versleuteling ervan weg; daarheen is geen wachtwoord gestuurd.</translation>
    </message>
    <message>
        <source>Something on this network answers in place of {host}: it calls itself {now}, and elsewhere the server was {before}; no password was sent there.</source>
        <translation>Iets op dit netwerk antwoordt in plaats van {host}: het noemt zich {now}, en elders was de server {before}; daarheen is geen wachtwoord gestuurd.</translation>
    </message>
    <message>
        <source>Something on this network opens every encrypted connection and signs for {host} and others in the name of {issuer}, which nothing here trusts; no password was sent there.</source>
        <translation>Iets op dit netwerk opent elke versleutelde verbinding en ondertekent voor {host} en andere uit naam van {issuer}, dat hier door niets wordt vertrouwd; daarheen is geen wachtwoord gestuurd.</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>Etappe {number}</translation>
    </message>
    <message>
        <source>Stay in the background: on every new network find out whether the next message will go out, without signing in, and say so before it fails; put back what was changed for a network once it is left.</source>
        <translation>Op de achtergrond blijven: op elk nieuw netwerk zonder aanmelding uitzoeken of het volgende bericht weg zal gaan, en het zeggen voordat het misgaat; wat voor een netwerk is gewijzigd, terugzetten zodra het is verlaten.</translation>
    </message>
    <message>
        <source>Stays in the background without a window. On every new network it finds out whether the next message will go out, says so before it fails, and puts back what was changed for a network once that is left.</source>
        <translation>Blijft zonder venster op de achtergrond. Zoekt op elk nieuw netwerk uit of het volgende bericht weg zal gaan, zegt het voordat het misgaat, en zet terug wat voor een netwerk is gewijzigd zodra het is verlaten.</translation>
    </message>
    <message>
        <source>Stopped. If the message had been sent by then, it is on its way and stays where it arrives.</source>
        <translation>Gestopt. Als het bericht toen al verstuurd was, is het onderweg en blijft het waar het aankomt.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Switch the sign-in for sending off.</source>
        <translation>Zet het aanmelden bij het versturen uit.</translation>
    </message>
    <message>
        <source>Switch the sign-in for sending on, with {username} and your password.</source>
        <translation>Zet het aanmelden bij het versturen aan, met {username} en je wachtwoord.</translation>
    </message>
    <message>
        <source>Switch “{box}” off.</source>
        <translation>Zet “{box}” uit.</translation>
    </message>
    <message>
        <source>Switch “{box}” on.</source>
        <translation>Zet “{box}” aan.</translation>
    </message>
    <message>
        <source>Take out every line there that begins with: {line}</source>
        <translation>Haal daar elke regel weg die begint met: {line}</translation>
    </message>
    <message>
        <source>Take the tick out of “{box}”: else Mail may change the port back.</source>
        <translation>Haal het vinkje weg bij “{box}”: anders zet Mail de poort misschien weer terug.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>That mailbox cannot be looked into from here; ask there whether it came.</source>
        <translation>In dat postvak kan van hieruit niet worden gekeken; vraag daar of het is aangekomen.</translation>
    </message>
    <message>
        <source>The POP3 server refused the log-in: {reply}</source>
        <translation>De POP3-server weigerde de aanmelding: {reply}</translation>
    </message>
    <message>
        <source>The address of the network you send from is refused: it is on a blocklist, has a bad reputation or no proper name. Your password is not the problem. Send through your provider with sign-in, or from another network.</source>
        <translation>Het adres van het netwerk vanwaar je verstuurt, wordt geweigerd: het staat op een blokkeerlijst, heeft een slechte reputatie of geen goede naam. Aan je wachtwoord ligt het niet. Verstuur met aanmelding via je provider, of vanaf een ander netwerk.</translation>
    </message>
    <message>
        <source>The change to {account} in {program} stays, so that it can be undone: roampost undo</source>
        <translation>De wijziging van {account} in {program} blijft, zodat die ongedaan kan worden gemaakt: roampost undo</translation>
    </message>
    <message>
        <source>The change to {account} in {program}, so that it can still be undone</source>
        <translation>De wijziging van {account} in {program}, zodat die nog ongedaan kan worden gemaakt</translation>
    </message>
    <message>
        <source>The connection is less protected than the settings say, so nothing was sent over it.</source>
        <translation>De verbinding is minder beveiligd dan de instellingen zeggen, dus is er niets over verstuurd.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before it said whether it took the message.</source>
        <translation>De verbinding met {host} werd verbroken voordat duidelijk was of de server het bericht had aangenomen.</translation>
    </message>
    <message>
        <source>The connection was refused at once: the port is blocked here, or the server does not listen on it. Another port of the same server often works.</source>
        <translation>De verbinding werd meteen geweigerd: de poort is hier geblokkeerd, of de server luistert er niet op. Een andere poort van dezelfde server werkt vaak wel.</translation>
    </message>
    <message>
        <source>The file is too long; it must be at most {most} bytes.</source>
        <translation>Het bestand is te lang; het mag hoogstens {most} bytes zijn.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {reason}.</source>
        <translation>De map {folder} kan niet worden gebruikt: {reason}.</translation>
    </message>
    <message>
        <source>The history of changes that were put back, with the copies made before them</source>
        <translation>De geschiedenis van teruggezette wijzigingen, met de kopieën die ervoor zijn gemaakt</translation>
    </message>
    <message>
        <source>The keyring could not be opened: its window was closed, or could not be shown. Until it can be, Roampost will ask for the password every time.</source>
        <translation>De sleutelbos kon niet worden geopend: het venster ervan is gesloten, of kon niet worden getoond. Zolang dat zo is, zal Roampost elke keer om het wachtwoord vragen.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password. Roampost will ask for it every time.</source>
        <translation>De sleutelbos heeft het wachtwoord niet bewaard. Roampost zal er elke keer om vragen.</translation>
    </message>
    <message>
        <source>The keyring has stopped answering. Roampost keeps passwords nowhere else and will ask for them every time.</source>
        <translation>De sleutelbos antwoordt niet meer. Roampost bewaart wachtwoorden nergens anders en zal er elke keer om vragen.</translation>
    </message>
    <message>
        <source>The keyring is locked and was not unlocked. Unlock it and try again; until then Roampost will ask for the password every time.</source>
        <translation>De sleutelbos is vergrendeld en werd niet ontgrendeld. Ontgrendel hem en probeer het opnieuw; tot die tijd zal Roampost elke keer om het wachtwoord vragen.</translation>
    </message>
    <message>
        <source>The keyring reported a fault and kept nothing. Roampost will ask for the password every time.</source>
        <translation>De sleutelbos meldde een fout en heeft niets bewaard. Roampost zal elke keer om het wachtwoord vragen.</translation>
    </message>
    <message>
        <source>The log-in did not come about: no answer, no password at hand, or the mailbox is in use. Again at {time}.</source>
        <translation>De aanmelding lukte niet: geen antwoord, geen wachtwoord bij de hand, of het postvak is in gebruik. Opnieuw om {time}.</translation>
    </message>
    <message>
        <source>The mail program does not know the password of {address}.</source>
        <translation>Het e-mailprogramma kent het wachtwoord van {address} niet.</translation>
    </message>
    <message>
        <source>The mail program has no account {address}.</source>
        <translation>Het e-mailprogramma heeft geen account {address}.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message breaks off in the middle.</source>
        <translation>Het bericht van het e-mailprogramma breekt halverwege af.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message has more than the {limit} KB that are read.</source>
        <translation>Het bericht van het e-mailprogramma is groter dan de {limit} KB die worden gelezen.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message is no JSON object.</source>
        <translation>Het bericht van het e-mailprogramma is geen JSON-object.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message is not one that Roampost knows.</source>
        <translation>Het bericht van het e-mailprogramma is er geen dat Roampost kent.</translation>
    </message>
    <message>
        <source>The mailbox of {address} did not accept the name and password.</source>
        <translation>Het postvak van {address} accepteerde de gebruikersnaam en het wachtwoord niet.</translation>
    </message>
    <message>
        <source>The mailbox of {mailbox} could not be looked into.</source>
        <translation>In het postvak van {mailbox} kon niet worden gekeken.</translation>
    </message>
    <message>
        <source>The mailbox was read by POP3, which shows no junk folder: it may stand there.</source>
        <translation>Het postvak is gelezen met POP3, dat geen spammap toont: het kan daar staan.</translation>
    </message>
    <message>
        <source>The message broke off before {program} was given it, so it was not sent.</source>
        <translation>Het bericht brak af voordat {program} het kreeg, dus is het niet verstuurd.</translation>
    </message>
    <message>
        <source>The message is too big for the server. Make the attachments smaller or send a link to them.</source>
        <translation>Het bericht is te groot voor de server. Maak de bijlagen kleiner of stuur een link ernaar.</translation>
    </message>
    <message>
        <source>The message itself was taken for spam, or an attachment is not allowed. Your settings are not the problem: change the text, the links or the attachment.</source>
        <translation>Het bericht zelf is voor spam aangezien, of een bijlage is niet toegestaan. Aan je instellingen ligt het niet: wijzig de tekst, de links of de bijlage.</translation>
    </message>
    <message>
        <source>The message to {recipient} was refused by the server: {reply}</source>
        <translation>Het bericht aan {recipient} is door de server geweigerd: {reply}</translation>
    </message>
    <message>
        <source>The name {host} cannot be found from here.</source>
        <translation>De naam {host} is van hieruit niet te vinden.</translation>
    </message>
    <message>
        <source>The name {host} does not exist; this network&apos;s name server makes up the address {address} for names that do not.</source>
        <translation>De naam {host} bestaat niet; de naamserver van dit netwerk verzint het adres {address} voor namen die niet bestaan.</translation>
    </message>
    <message>
        <source>The network of {domain}</source>
        <translation>Het netwerk van {domain}</translation>
    </message>
    <message>
        <source>The network wants you to sign in</source>
        <translation>Het netwerk wil dat je je aanmeldt</translation>
    </message>
    <message>
        <source>The old settings are back.</source>
        <translation>De oude instellingen zijn terug.</translation>
    </message>
    <message>
        <source>The outgoing server cannot be talked to.</source>
        <translation>Met de server voor uitgaande e-mail valt niet te praten.</translation>
    </message>
    <message>
        <source>The outgoing server does not answer.</source>
        <translation>De server voor uitgaande e-mail antwoordt niet.</translation>
    </message>
    <message>
        <source>The outgoing server does not pass on mail to other domains for you here: it does not know you as its customer. Usually it wants you to sign in, to fetch your mail first, or to be in its own network. The recipient&apos;s address is not the problem.</source>
        <translation>De server voor uitgaande e-mail geeft hier voor jou geen e-mail door aan andere domeinen: hij herkent je niet als klant. Meestal wil hij dat je je aanmeldt, dat je eerst je e-mail ophaalt of dat je op zijn eigen netwerk zit. Aan het adres van de ontvanger ligt het niet.</translation>
    </message>
    <message>
        <source>The outgoing server wants you to sign in before you send. Switch on authentication for the outgoing server, with an encrypted connection.</source>
        <translation>De server voor uitgaande e-mail wil dat je je aanmeldt voordat je verstuurt. Zet authenticatie aan voor de server voor uitgaande e-mail, met een versleutelde verbinding.</translation>
    </message>
    <message>
        <source>The outgoing server&apos;s certificate is not to be trusted.</source>
        <translation>Het certificaat van de server voor uitgaande e-mail is niet te vertrouwen.</translation>
    </message>
    <message>
        <source>The outgoing server&apos;s name cannot be found.</source>
        <translation>De naam van de server voor uitgaande e-mail is niet te vinden.</translation>
    </message>
    <message>
        <source>The password is kept in: {where}</source>
        <translation>Het wachtwoord wordt bewaard in: {where}</translation>
    </message>
    <message>
        <source>The password of {address} is needed, and is not at hand.</source>
        <translation>Het wachtwoord van {address} is nodig, en is niet voorhanden.</translation>
    </message>
    <message>
        <source>The password stays in this computer’s memory until Roampost is closed, and is asked for every time: {why} It is never written to a file, a log or a report.</source>
        <translation>Het wachtwoord blijft in het geheugen van deze computer tot Roampost wordt gesloten, en wordt elke keer gevraagd: {why} Het wordt nooit in een bestand, een logboek of een rapport geschreven.</translation>
    </message>
    <message>
        <source>The password stays in this computer’s memory until Roampost is closed. If you tick “remember”, it is put into {keyring}, under the name “roampost”, and nowhere else. It is never written to a file, a log or a report.</source>
        <translation>Het wachtwoord blijft in het geheugen van deze computer tot Roampost wordt gesloten. Als je “Onthouden” aanvinkt, wordt het in {keyring} gezet, onder de naam “roampost”, en nergens anders. Het wordt nooit in een bestand, een logboek of een rapport geschreven.</translation>
    </message>
    <message>
        <source>The password stored in {program} is taken out, so that it never goes to another server.</source>
        <translation>Het in {program} opgeslagen wachtwoord wordt eruit gehaald, zodat het nooit naar een andere server gaat.</translation>
    </message>
    <message>
        <source>The password that Roampost keeps is put into the keyring where {program} looks for it.</source>
        <translation>Het wachtwoord dat Roampost bewaart, wordt in de sleutelbos gezet waar {program} ernaar zoekt.</translation>
    </message>
    <message>
        <source>The password that was put into the keyring for {program} is still there, under “{label}”: {reason}</source>
        <translation>Het wachtwoord dat voor {program} in de sleutelbos is gezet, staat er nog, onder “{label}”: {reason}</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is not used, so that {host} never gets it.</source>
        <translation>Het wachtwoord dat {program} voor de oude server bewaart, wordt niet gebruikt, zodat {host} het nooit krijgt.</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is set aside, so that {host} never gets it.</source>
        <translation>Het wachtwoord dat {program} voor de oude server bewaart, wordt apart gezet, zodat {host} het nooit krijgt.</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is taken out, so that {host} never gets it. Once {program} has been used, you type it again after putting the change back.</source>
        <translation>Het wachtwoord dat {program} voor de oude server bewaart, wordt eruit gehaald, zodat {host} het nooit krijgt. Als {program} intussen is gebruikt, typ je het opnieuw na het terugzetten van de wijziging.</translation>
    </message>
    <message>
        <source>The password would have travelled unprotected, so nothing was sent.</source>
        <translation>Het wachtwoord zou onbeveiligd zijn verstuurd, dus is er niets verstuurd.</translation>
    </message>
    <message>
        <source>The passwords that Roampost keeps in the keyring</source>
        <translation>De wachtwoorden die Roampost in de sleutelbos bewaart</translation>
    </message>
    <message>
        <source>The policy that it fetched from your organisation; it is fetched again</source>
        <translation>Het beleid dat bij je organisatie is opgehaald; het wordt opnieuw opgehaald</translation>
    </message>
    <message>
        <source>The receiving server found that your address&apos;s domain does not allow mail from the server that sent it (SPF, DKIM or DMARC). Send through the server that belongs to your address.</source>
        <translation>De ontvangende server stelde vast dat het domein van je adres geen e-mail toestaat van de server die het verstuurde (SPF, DKIM of DMARC). Verstuur via de server die bij je adres hoort.</translation>
    </message>
    <message>
        <source>The recipient is refused</source>
        <translation>De ontvanger wordt geweigerd</translation>
    </message>
    <message>
        <source>The recipient&apos;s address does not exist. This is not about your settings: check the address for typing errors or ask the recipient in another way.</source>
        <translation>Het adres van de ontvanger bestaat niet. Aan je instellingen ligt het niet: controleer het adres op typefouten of vraag het de ontvanger op een andere manier.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox does not take this message: it is closed, has moved, or accepts only certain senders. This is not about your settings; ask the recipient in another way.</source>
        <translation>Het postvak van de ontvanger neemt dit bericht niet aan: het is gesloten, verhuisd of laat alleen bepaalde afzenders toe. Aan je instellingen ligt het niet; vraag het de ontvanger op een andere manier.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full. This is not about your settings: try later or ask the recipient in another way.</source>
        <translation>Het postvak van de ontvanger is vol. Aan je instellingen ligt het niet: probeer het later of vraag het de ontvanger op een andere manier.</translation>
    </message>
    <message>
        <source>The record {file} of an earlier change is damaged. That change can no longer be undone by Roampost; its copies of the files are in {folder}.</source>
        <translation>De vastlegging {file} van een eerdere wijziging is beschadigd. Die wijziging kan door Roampost niet meer ongedaan worden gemaakt; de kopieën van de bestanden staan in {folder}.</translation>
    </message>
    <message>
        <source>The remedy {wanted} is not one of signing in by POP3 again and again.</source>
        <translation>De oplossing {wanted} is er geen waarbij steeds opnieuw met POP3 wordt aangemeld.</translation>
    </message>
    <message>
        <source>The sender address or its domain does not exist for the server. Check your own address in the mail program.</source>
        <translation>Het afzenderadres of het domein ervan bestaat niet voor de server. Controleer je eigen adres in het e-mailprogramma.</translation>
    </message>
    <message>
        <source>The server accepted the test message to {recipient}; whether it arrived is not known here.</source>
        <translation>De server nam het testbericht aan {recipient} aan; of het is aangekomen, is hier niet bekend.</translation>
    </message>
    <message>
        <source>The server accepted the test message, yet it has not arrived at {recipient} after {seconds} s.</source>
        <translation>De server nam het testbericht aan, maar na {seconds} s is het niet bij {recipient} aangekomen.</translation>
    </message>
    <message>
        <source>The server accepts this only over an encrypted connection. Switch on STARTTLS (port 587) or TLS (port 465).</source>
        <translation>De server neemt dit alleen via een versleutelde verbinding aan. Zet STARTTLS (poort 587) of TLS (poort 465) aan.</translation>
    </message>
    <message>
        <source>The server did not answer, or the connection broke. The network you are in may block the port; another port of the same server often works.</source>
        <translation>De server antwoordde niet, of de verbinding werd verbroken. Het netwerk waarop je zit, blokkeert misschien de poort; een andere poort van dezelfde server werkt vaak wel.</translation>
    </message>
    <message>
        <source>The server does not let this sign-in or connection use this sender address. Send with the address that belongs to the server, or through the server that belongs to the address.</source>
        <translation>De server staat bij deze aanmelding of verbinding dit afzenderadres niet toe. Verstuur met het adres dat bij de server hoort, of via de server die bij het adres hoort.</translation>
    </message>
    <message>
        <source>The server is asked whether it would take a message there. None is sent.</source>
        <translation>De server wordt gevraagd of hij een bericht daarheen zou aannemen. Er wordt er geen verstuurd.</translation>
    </message>
    <message>
        <source>The server lets in certain listed addresses only.</source>
        <translation>De server laat alleen bepaalde adressen op een lijst toe.</translation>
    </message>
    <message>
        <source>The server lets in its provider’s own network only.</source>
        <translation>De server laat alleen het eigen netwerk van zijn provider toe.</translation>
    </message>
    <message>
        <source>The server lets in its provider’s own network or certain listed addresses only; which of the two cannot be told from here.</source>
        <translation>De server laat alleen het eigen netwerk van zijn provider of bepaalde adressen op een lijst toe; welke van de twee, is van hieruit niet te zeggen.</translation>
    </message>
    <message>
        <source>The server lets you send for some minutes after you have fetched your mail. Fetch your mail, then send again; the mail program can do this by itself each time.</source>
        <translation>De server laat je een paar minuten versturen nadat je je e-mail hebt opgehaald. Haal je e-mail op en verstuur dan opnieuw; het e-mailprogramma kan dit elke keer vanzelf doen.</translation>
    </message>
    <message>
        <source>The server of your settings, and its other ports for sending, all at once.</source>
        <translation>De server uit je instellingen en de andere poorten daarvan voor versturen, allemaal tegelijk.</translation>
    </message>
    <message>
        <source>The server offers encryption: does it take the message with it?</source>
        <translation>De server biedt versleuteling: neemt hij het bericht daarmee aan?</translation>
    </message>
    <message>
        <source>The server puts it off for now (it is busy, or it lets unknown senders wait). Send again in some minutes; nothing needs to be changed.</source>
        <translation>De server stelt het voorlopig uit (hij is druk, of laat onbekende afzenders wachten). Verstuur over een paar minuten opnieuw; er hoeft niets te worden gewijzigd.</translation>
    </message>
    <message>
        <source>The server refused the sign-in: the user name or password is wrong, or this way of signing in is switched off. It may want an application password or another method.</source>
        <translation>De server weigerde de aanmelding: de gebruikersnaam of het wachtwoord klopt niet, of deze manier van aanmelden is uitgeschakeld. Misschien wil hij een app-wachtwoord of een andere methode.</translation>
    </message>
    <message>
        <source>The server said: {reply}</source>
        <translation>De server zei: {reply}</translation>
    </message>
    <message>
        <source>The server serves only certain networks or addresses, and yours here is not among them. Sign in where the provider offers it, use the server of the network you are in, or a VPN.</source>
        <translation>De server bedient alleen bepaalde netwerken of adressen, en dat van jou hier hoort er niet bij. Meld je aan als de provider dat aanbiedt, gebruik de server van het netwerk waarop je zit, of een VPN.</translation>
    </message>
    <message>
        <source>The server {host} does not answer on port {port}.</source>
        <translation>De server {host} antwoordt niet op poort {port}.</translation>
    </message>
    <message>
        <source>The server’s certificate runs out soon.</source>
        <translation>Het certificaat van de server verloopt binnenkort.</translation>
    </message>
    <message>
        <source>The server’s own words</source>
        <translation>De woorden van de server</translation>
    </message>
    <message>
        <source>The settings are the same to the last byte.</source>
        <translation>De instellingen zijn gelijk tot op de laatste byte.</translation>
    </message>
    <message>
        <source>The settings could not be written to {file}: {reason}.</source>
        <translation>De instellingen konden niet in {file} worden geschreven: {reason}.</translation>
    </message>
    <message>
        <source>The settings file is the old one, to the last byte.</source>
        <translation>Het instellingenbestand is weer het oude, tot op de laatste byte.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read: {reason}.</source>
        <translation>De instellingen in {file} kunnen niet worden gelezen: {reason}.</translation>
    </message>
    <message>
        <source>The settings of {address} are managed by {manager}; please ask there to have them changed.</source>
        <translation>De instellingen van {address} worden beheerd door {manager}; vraag daar om ze te laten wijzigen.</translation>
    </message>
    <message>
        <source>The settings of {program} could not be read ({where}): {why}</source>
        <translation>De instellingen van {program} konden niet worden gelezen ({where}): {why}</translation>
    </message>
    <message>
        <source>The system does not tell when the network changes: {reason}. Open Roampost after you leave it.</source>
        <translation>Het systeem laat niet weten wanneer het netwerk verandert: {reason}. Open Roampost nadat je het hebt verlaten.</translation>
    </message>
    <message>
        <source>The test message arrived at {recipient} within {seconds} s.</source>
        <translation>Het testbericht kwam binnen {seconds} s aan bij {recipient}.</translation>
    </message>
    <message>
        <source>The test message arrived at {recipient}, in the junk folder.</source>
        <translation>Het testbericht kwam aan bij {recipient}, in de spammap.</translation>
    </message>
    <message>
        <source>The test message is still in the mailbox; you may delete it.</source>
        <translation>Het testbericht staat nog in het postvak; je kunt het verwijderen.</translation>
    </message>
    <message>
        <source>The test message to {recipient} is late ({seconds} s).</source>
        <translation>Het testbericht aan {recipient} is laat ({seconds} s).</translation>
    </message>
    <message>
        <source>The test message to {recipient} was put off.</source>
        <translation>Het testbericht aan {recipient} is uitgesteld.</translation>
    </message>
    <message>
        <source>The test message to {recipient} was refused.</source>
        <translation>Het testbericht aan {recipient} is geweigerd.</translation>
    </message>
    <message>
        <source>The test message was taken out of the mailbox again.</source>
        <translation>Het testbericht is weer uit het postvak gehaald.</translation>
    </message>
    <message>
        <source>The way it came:</source>
        <translation>De weg die het aflegde:</translation>
    </message>
    <message>
        <source>The whole program against a small mail world on this computer: a home provider, an office, a hotel, an airport. No real account, keyring or mail program is touched. With -- COMMAND it runs any command in that world.</source>
        <translation>Het hele programma in een kleine e-mailwereld op deze computer: een provider thuis, een kantoor, een hotel, een luchthaven. Geen enkel echt account, echte sleutelbos of echt e-mailprogramma wordt aangeraakt. Met -- OPDRACHT voert het een willekeurige opdracht in die wereld uit.</translation>
    </message>
    <message>
        <source>Then it puts back what you changed for here, and goes. Its icon beside the clock opens it again; in the settings you can tell it not to stay.</source>
        <translation>Dan zet het terug wat je voor deze plek hebt gewijzigd, en stopt het. Het pictogram naast de klok opent het weer; in de instellingen kun je aangeven dat het niet moet blijven.</translation>
    </message>
    <message>
        <source>There are {number} files here; at most {most} are read.</source>
        <translation>Hier staan {number} bestanden; er worden er hoogstens {most} gelezen.</translation>
    </message>
    <message>
        <source>There is a way</source>
        <translation>Er is een manier</translation>
    </message>
    <message>
        <source>There is no demo within the demo.</source>
        <translation>Binnen de demo is er geen demo.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. In the terminal: “roampost diagnose”, or “roampost demo” to look around.</source>
        <translation>Er is geen scherm om een venster op te openen. In de terminal: “roampost diagnose”, of “roampost demo” om rond te kijken.</translation>
    </message>
    <message>
        <source>There is no remedy {wanted} here and now. There are: {remedies}</source>
        <translation>Er is hier en nu geen oplossing {wanted}. Er zijn: {remedies}</translation>
    </message>
    <message>
        <source>There is no room left on the disk to write {path}, so nothing was changed.</source>
        <translation>Er is geen ruimte meer op de schijf om {path} te schrijven, dus is er niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is nothing here that Roampost can change for this account.</source>
        <translation>Er is hier niets wat Roampost voor dit account kan wijzigen.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Er is niets te doen.</translation>
    </message>
    <message>
        <source>There is nothing to explain: the text is empty.</source>
        <translation>Er is niets uit te leggen: de tekst is leeg.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Er is niets terug te zetten.</translation>
    </message>
    <message>
        <source>These accounts share that password and lose it too: {names}.</source>
        <translation>Deze accounts delen dat wachtwoord en verliezen het ook: {names}.</translation>
    </message>
    <message>
        <source>This account hands its mail to a command, not to a server; Roampost does not run it.</source>
        <translation>Dit account geeft zijn e-mail aan een opdracht, niet aan een server; Roampost voert die niet uit.</translation>
    </message>
    <message>
        <source>This account is managed by {who}.</source>
        <translation>Dit account wordt beheerd door {who}.</translation>
    </message>
    <message>
        <source>This account is used on a web page only; there is nothing to set in a mail program.</source>
        <translation>Dit account wordt alleen op een webpagina gebruikt; in een e-mailprogramma valt er niets in te stellen.</translation>
    </message>
    <message>
        <source>This account signs in through the browser, which Roampost cannot do for it.</source>
        <translation>Dit account meldt zich aan via de browser, en dat kan Roampost er niet voor doen.</translation>
    </message>
    <message>
        <source>This cannot be read: {reason}. Every user must be able to read it (chmod a+rX).</source>
        <translation>Dit kan niet worden gelezen: {reason}. Elke gebruiker moet het kunnen lezen (chmod a+rX).</translation>
    </message>
    <message>
        <source>This cannot be undone. Nothing is forgotten yet.</source>
        <translation>Dit kan niet ongedaan worden gemaakt. Er is nog niets vergeten.</translation>
    </message>
    <message>
        <source>This changes sending for {account} too.</source>
        <translation>Dit wijzigt ook het versturen voor {account}.</translation>
    </message>
    <message>
        <source>This changes the way of all mail that this computer sends with {program}.</source>
        <translation>Dit verandert de weg van alle e-mail die deze computer met {program} verstuurt.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Deze computer is niet met een netwerk verbonden.</translation>
    </message>
    <message>
        <source>This could not be tried just now, so nothing is begun. Keep the password first: roampost password set --for incoming --account {account}</source>
        <translation>Dit kon zojuist niet worden geprobeerd, dus is er niets begonnen. Bewaar eerst het wachtwoord: roampost password set --for incoming --account {account}</translation>
    </message>
    <message>
        <source>This could not be tried just now, so nothing was changed. Keep the password first: roampost password set --account {account}</source>
        <translation>Dit kon zojuist niet worden geprobeerd, dus is er niets gewijzigd. Bewaar eerst het wachtwoord: roampost password set --account {account}</translation>
    </message>
    <message>
        <source>This is another network: Roampost signs in no more.</source>
        <translation>Dit is een ander netwerk: Roampost meldt zich niet meer aan.</translation>
    </message>
    <message>
        <source>This is inferred from what was seen, not proven.</source>
        <translation>Dit is afgeleid uit wat er is gezien, niet bewezen.</translation>
    </message>
    <message>
        <source>This is missing: {what}</source>
        <translation>Dit ontbreekt: {what}</translation>
    </message>
    <message>
        <source>This is nested too deeply for a policy.</source>
        <translation>Dit is te diep genest voor een beleid.</translation>
    </message>
    <message>
        <source>This is no error report: it is a message, an automatic answer or a notice.</source>
        <translation>Dit is geen foutmelding: het is een bericht, een automatisch antwoord of een kennisgeving.</translation>
    </message>
    <message>
        <source>This is no property list that can be read.</source>
        <translation>Dit is geen eigenschappenlijst (plist) die kan worden gelezen.</translation>
    </message>
    <message>
        <source>This is not JSON: {found} stands where {wanted} should be.</source>
        <translation>Dit is geen JSON: hier staat {found} waar {wanted} zou moeten staan.</translation>
    </message>
    <message>
        <source>This is not UTF-8; save the file in that encoding.</source>
        <translation>Dit is geen UTF-8; sla het bestand op in die codering.</translation>
    </message>
    <message>
        <source>This is not known here: {what}</source>
        <translation>Dit is hier niet bekend: {what}</translation>
    </message>
    <message>
        <source>This is set by your organisation.</source>
        <translation>Dit is ingesteld door je organisatie.</translation>
    </message>
    <message>
        <source>This line is not a JSON object with “text” or “message_base64”, or it is too long.</source>
        <translation>Deze regel is geen JSON-object met “text” of “message_base64”, of hij is te lang.</translation>
    </message>
    <message>
        <source>This message was never sent, and is lost with it: {file}</source>
        <translation>Dit bericht is nooit verstuurd en gaat mee verloren: {file}</translation>
    </message>
    <message>
        <source>This message was never sent, and stays: {file}</source>
        <translation>Dit bericht is nooit verstuurd en blijft: {file}</translation>
    </message>
    <message>
        <source>This message was sent by Roampost, at its user&apos;s wish, to see whether mail arrives. It needs no answer and may be deleted.</source>
        <translation>Dit bericht is door Roampost verstuurd, op verzoek van de gebruiker, om te zien of e-mail aankomt. Een antwoord is niet nodig en het mag worden verwijderd.</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Dit netwerk</translation>
    </message>
    <message>
        <source>This network calls itself {name}.</source>
        <translation>Dit netwerk noemt zich {name}.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}.</source>
        <translation>Dit netwerk laat e-mailprogramma’s {host} niet bereiken op poort {port}.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}: the device {device} on the way turns them away.</source>
        <translation>Dit netwerk laat e-mailprogramma’s {host} niet bereiken op poort {port}: het apparaat {device} onderweg wijst ze af.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}: what is sent there vanishes at the device {device}, or right behind it.</source>
        <translation>Dit netwerk laat e-mailprogramma’s {host} niet bereiken op poort {port}: wat daarheen wordt gestuurd, verdwijnt bij het apparaat {device}, of vlak daarachter.</translation>
    </message>
    <message>
        <source>This network speaks IPv6 alone, and your mail program is told the IPv4 address {host}. The server answers; it must be set by its name instead of the number.</source>
        <translation>Dit netwerk spreekt alleen IPv6, en in je e-mailprogramma staat het IPv4-adres {host}. De server antwoordt; hij moet met zijn naam worden ingesteld in plaats van met het nummer.</translation>
    </message>
    <message>
        <source>This network wants you to sign in on its web page before it lets anything through.</source>
        <translation>Dit netwerk wil dat je je op zijn webpagina aanmeldt voordat het iets doorlaat.</translation>
    </message>
    <message>
        <source>This network&apos;s name server gives {host} the private address {address}, and who answers there cannot prove to be {host}; no password was sent there.</source>
        <translation>De naamserver van dit netwerk geeft {host} het privéadres {address}, en wie daar antwoordt, kan niet bewijzen {host} te zijn; daarheen is geen wachtwoord gestuurd.</translation>
    </message>
    <message>
        <source>This network&apos;s name server leads every name to {address}, {host} among them; no password was sent there.</source>
        <translation>De naamserver van dit netwerk leidt elke naam naar {address}, ook {host}; daarheen is geen wachtwoord gestuurd.</translation>
    </message>
    <message>
        <source>This password is longer than the {limit} characters that the Windows keyring can keep. Nothing was kept; Roampost will ask for it every time.</source>
        <translation>Dit wachtwoord is langer dan de {limit} tekens die de Windows-sleutelbos kan bewaren. Er is niets bewaard; Roampost zal er elke keer om vragen.</translation>
    </message>
    <message>
        <source>This server takes the password without encryption only: anybody on this network could read it. Send it all the same?</source>
        <translation>Deze server neemt het wachtwoord alleen zonder versleuteling aan: iedereen op dit netwerk zou het kunnen lezen. Toch versturen?</translation>
    </message>
    <message>
        <source>This shows whether mail really arrives. Exactly this message is sent, with a mark by which it is found again, once, and only when you press the button.</source>
        <translation>Dit laat zien of e-mail echt aankomt. Precies dit bericht wordt verstuurd, met een kenmerk waaraan het wordt teruggevonden, één keer, en alleen als je op de knop drukt.</translation>
    </message>
    <message>
        <source>This text does not end on its line, or holds a sign that must be escaped; close it with a double quote, and double each backslash.</source>
        <translation>Deze tekst eindigt niet op zijn regel, of bevat een teken dat alleen met een backslash ervoor mag; sluit hem af met een dubbel aanhalingsteken en verdubbel elke backslash.</translation>
    </message>
    <message>
        <source>This text does not say clearly why the message was not sent. A diagnosis of the account may.</source>
        <translation>Deze tekst zegt niet duidelijk waarom het bericht niet is verstuurd. Een diagnose van het account zegt het misschien wel.</translation>
    </message>
    <message>
        <source>This text holds half a character; both halves must be there.</source>
        <translation>Deze tekst bevat een half teken; beide helften moeten er staan.</translation>
    </message>
    <message>
        <source>This version reads these keys and does nothing with them yet: {keys}</source>
        <translation>Deze versie leest deze sleutels en doet er nog niets mee: {keys}</translation>
    </message>
    <message>
        <source>This way out cannot be carried out by Roampost.</source>
        <translation>Deze uitweg kan niet door Roampost worden uitgevoerd.</translation>
    </message>
    <message>
        <source>This will change in {program}</source>
        <translation>Dit verandert er in {program}</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Thunderbird did not take the change while it is open. Close it, and try again.</source>
        <translation>Thunderbird nam de wijziging niet aan terwijl het open is. Sluit het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Thunderbird does not find Roampost by {path} any more.</source>
        <translation>Thunderbird vindt Roampost niet meer via {path}.</translation>
    </message>
    <message>
        <source>Thunderbird starts this program by itself, once it was told where it is: {command}</source>
        <translation>Thunderbird start dit programma uit zichzelf, nadat verteld is waar het staat: {command}</translation>
    </message>
    <message>
        <source>Thunderbird will find Roampost by {path}.</source>
        <translation>Thunderbird zal Roampost vinden via {path}.</translation>
    </message>
    <message>
        <source>To do it in {program}:</source>
        <translation>Zo doe je het in {program}:</translation>
    </message>
    <message>
        <source>To have it done, as long as you are here:</source>
        <translation>Om het te laten doen zolang u hier bent:</translation>
    </message>
    <message>
        <source>To have it done:</source>
        <translation>Zo laat je het doen:</translation>
    </message>
    <message>
        <source>To put everything back as it was:</source>
        <translation>Zo zet je alles terug zoals het was:</translation>
    </message>
    <message>
        <source>To see whether it arrives, with one test message:</source>
        <translation>Zo zie je met één testbericht of het aankomt:</translation>
    </message>
    <message>
        <source>Too many messages or recipients in a short time, says the server. Wait and send again, to fewer recipients.</source>
        <translation>Te veel berichten of ontvangers in korte tijd, zegt de server. Wacht en verstuur opnieuw, aan minder ontvangers.</translation>
    </message>
    <message>
        <source>Took it back, nothing was sent</source>
        <translation>Teruggenomen, er is niets verstuurd</translation>
    </message>
    <message>
        <source>Tried just now for a message to {recipient}; nothing was sent.</source>
        <translation>Zojuist geprobeerd voor een bericht aan {recipient}; er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Tried just now: it works.</source>
        <translation>Zojuist geprobeerd: het werkt.</translation>
    </message>
    <message>
        <source>Tried just now: this server takes your mail.</source>
        <translation>Zojuist geprobeerd: deze server neemt je e-mail aan.</translation>
    </message>
    <message>
        <source>Tried just now; nothing was sent.</source>
        <translation>Zojuist geprobeerd; er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Trying whether this works…</source>
        <translation>Proberen of dit werkt…</translation>
    </message>
    <message>
        <source>Trying {host} on port {port}</source>
        <translation>{host} proberen op poort {port}</translation>
    </message>
    <message>
        <source>Under “{tab}”, write {port} beside “{field}” and choose “{choice}” for “{encryption}”.</source>
        <translation>Vul onder “{tab}” naast “{field}” {port} in en kies “{choice}” voor “{encryption}”.</translation>
    </message>
    <message>
        <source>Use another network</source>
        <translation>Een ander netwerk gebruiken</translation>
    </message>
    <message>
        <source>Use another network, for example your phone&apos;s hotspot.</source>
        <translation>Gebruik een ander netwerk, bijvoorbeeld de hotspot van je telefoon.</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Een andere poort gebruiken</translation>
    </message>
    <message>
        <source>Use port {port} instead</source>
        <translation>In plaats daarvan poort {port} gebruiken</translation>
    </message>
    <message>
        <source>Use your VPN</source>
        <translation>Je VPN gebruiken</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Wait a while</source>
        <translation>Een poosje wachten</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>Wacht een poosje en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Wait and try later</source>
        <translation>Wachten en later proberen</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewacht</translation>
    </message>
    <message>
        <source>Waited for the greeting</source>
        <translation>Op de begroeting gewacht</translation>
    </message>
    <message>
        <source>Wants you to sign in first</source>
        <translation>Wil dat je je eerst aanmeldt</translation>
    </message>
    <message>
        <source>Watching the network.</source>
        <translation>Het netwerk wordt in de gaten gehouden.</translation>
    </message>
    <message>
        <source>Ways that your organisation does not allow:</source>
        <translation>Manieren die je organisatie niet toestaat:</translation>
    </message>
    <message>
        <source>Webmail only</source>
        <translation>Alleen webmail</translation>
    </message>
    <message>
        <source>What @{domain} asks others to do with mail sent through {host} (DMARC) could not be found out from here.</source>
        <translation>Wat @{domain} anderen vraagt te doen met e-mail die via {host} is verstuurd (DMARC), was van hieruit niet te achterhalen.</translation>
    </message>
    <message>
        <source>What changes for {address}: {before} becomes {after}.</source>
        <translation>Wat er verandert voor {address}: {before} wordt {after}.</translation>
    </message>
    <message>
        <source>What is being changed could not be written down in {folder}: {reason}.</source>
        <translation>Wat er wordt gewijzigd, kon niet worden vastgelegd in {folder}: {reason}.</translation>
    </message>
    <message>
        <source>What is in the way could not be found out from here.</source>
        <translation>Wat er in de weg zit, was van hieruit niet te achterhalen.</translation>
    </message>
    <message>
        <source>What is in the way is still being found out; but here is something that works.</source>
        <translation>Wat er in de weg zit, wordt nog uitgezocht; maar hier is iets wat werkt.</translation>
    </message>
    <message>
        <source>What is sent to {host} does not go through your VPN.</source>
        <translation>Wat naar {host} wordt gestuurd, gaat niet door je VPN.</translation>
    </message>
    <message>
        <source>What is sent to {host} goes through a VPN.</source>
        <translation>Wat naar {host} wordt gestuurd, gaat door een VPN.</translation>
    </message>
    <message>
        <source>What it learned of networks and servers, and of earlier log-ins and proofs</source>
        <translation>Wat het heeft geleerd over netwerken en servers, en over eerdere aanmeldingen en bewijzen</translation>
    </message>
    <message>
        <source>What it took: rounds of questions {rounds}, mail transactions {transactions}, log-ins {logins}; no message was sent.</source>
        <translation>Wat ervoor nodig was: vraagrondes {rounds}, e-mailtransacties {transactions}, aanmeldingen {logins}; er is geen bericht verstuurd.</translation>
    </message>
    <message>
        <source>What was changed for the network that you left has been put back.</source>
        <translation>Wat was gewijzigd voor het netwerk dat je hebt verlaten, is teruggezet.</translation>
    </message>
    <message>
        <source>What you can do:</source>
        <translation>Wat je kunt doen:</translation>
    </message>
    <message>
        <source>What your organisation has set on this computer</source>
        <translation>Wat je organisatie op deze computer heeft ingesteld</translation>
    </message>
    <message>
        <source>Whether Roampost starts at log-in cannot be settled: {reason}.</source>
        <translation>Of Roampost bij het aanmelden start, kan niet worden vastgelegd: {reason}.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told without a recipient outside {provider}.</source>
        <translation>Of het ergens anders werkt, is niet te zeggen zonder een ontvanger buiten {provider}.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told: no password is at hand to try the log-in with.</source>
        <translation>Of het ergens anders werkt, is niet te zeggen: er is geen wachtwoord voorhanden om de aanmelding mee te proberen.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told: your mail program signs in through the browser, which is not tried here.</source>
        <translation>Of het ergens anders werkt, is niet te zeggen: je e-mailprogramma meldt zich aan via de browser, en dat wordt hier niet geprobeerd.</translation>
    </message>
    <message>
        <source>Whether it will work elsewhere cannot be told from here.</source>
        <translation>Of het ergens anders werkt, is van hieruit niet te zeggen.</translation>
    </message>
    <message>
        <source>Whether mail goes out from here is not known yet.</source>
        <translation>Of e-mail van hieruit weggaat, is nog niet bekend.</translation>
    </message>
    <message>
        <source>Whether messages sent this way arrive cannot be told.</source>
        <translation>Of berichten die zo zijn verstuurd aankomen, is niet te zeggen.</translation>
    </message>
    <message>
        <source>Whether {host} may send for @{domain} (SPF) could not be found out from here.</source>
        <translation>Of {host} voor @{domain} mag versturen (SPF), was van hieruit niet te achterhalen.</translation>
    </message>
    <message>
        <source>Which account does not send?</source>
        <translation>Welk account verstuurt niet?</translation>
    </message>
    <message>
        <source>Which program takes the message? Say it like this: roampost send-via -- msmtp -t</source>
        <translation>Welk programma neemt het bericht aan? Geef het zo op: roampost send-via -- msmtp -t</translation>
    </message>
    <message>
        <source>Who answers here: the server itself, or something nearer on the way?</source>
        <translation>Wie antwoordt hier: de server zelf, of iets dichterbij op de weg erheen?</translation>
    </message>
    <message>
        <source>Whoever runs this server could read what you send through it.</source>
        <translation>Wie deze server beheert, zou kunnen lezen wat je erdoor verstuurt.</translation>
    </message>
    <message>
        <source>Whom did you want to write to?</source>
        <translation>Aan wie wilde je schrijven?</translation>
    </message>
    <message>
        <source>Whom were you writing to?</source>
        <translation>Aan wie schreef je?</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Waarom:</translation>
    </message>
    <message>
        <source>Wired network</source>
        <translation>Bekabeld netwerk</translation>
    </message>
    <message>
        <source>With -v you get a text to send.</source>
        <translation>Met -v krijg je een tekst om te versturen.</translation>
    </message>
    <message>
        <source>With the settings as they are, your password travels unprotected.</source>
        <translation>Met de huidige instellingen wordt je wachtwoord onbeveiligd verstuurd.</translation>
    </message>
    <message>
        <source>Without the password it cannot be told whether {host} lets you send from here.</source>
        <translation>Zonder het wachtwoord is niet te zeggen of {host} je van hieruit laat versturen.</translation>
    </message>
    <message>
        <source>Working out what has to change…</source>
        <translation>Uitzoeken wat er moet veranderen…</translation>
    </message>
    <message>
        <source>Working out what would be sent…</source>
        <translation>Uitzoeken wat er zou worden verstuurd…</translation>
    </message>
    <message>
        <source>Works here, but not everywhere</source>
        <translation>Werkt hier, maar niet overal</translation>
    </message>
    <message>
        <source>Works here; elsewhere is not clear yet</source>
        <translation>Werkt hier; ergens anders is nog niet duidelijk</translation>
    </message>
    <message>
        <source>Write from your provider’s web page</source>
        <translation>Op de webpagina van je provider schrijven</translation>
    </message>
    <message>
        <source>Write there, in place of the line that begins alike: {line}</source>
        <translation>Schrijf daar, in plaats van de regel die net zo begint: {line}</translation>
    </message>
    <message>
        <source>Write {host} as the outgoing server and {port} as its port.</source>
        <translation>Vul {host} in als server voor uitgaande e-mail en {port} als poort.</translation>
    </message>
    <message>
        <source>Written to {file}. Names and addresses are replaced; read it through before you hand it on.</source>
        <translation>Geschreven in {file}. Namen en adressen zijn vervangen; lees het door voordat je het doorgeeft.</translation>
    </message>
    <message>
        <source>You are away from {provider}&apos;s network already, and signed in to {host} on port {port} just now.</source>
        <translation>Je bent al buiten het netwerk van {provider}, en het aanmelden bij {host} op poort {port} is zojuist gelukt.</translation>
    </message>
    <message>
        <source>You are away from {provider}&apos;s network already: this is what to expect elsewhere too.</source>
        <translation>Je bent al buiten het netwerk van {provider}: ergens anders is hetzelfde te verwachten.</translation>
    </message>
    <message>
        <source>You can send your own message now.</source>
        <translation>Je kunt nu je eigen bericht versturen.</translation>
    </message>
    <message>
        <source>Your address {address} belongs to {name}.</source>
        <translation>Je adres {address} hoort bij {name}.</translation>
    </message>
    <message>
        <source>Your address {address} calls itself {name}, but that name leads elsewhere.</source>
        <translation>Je adres {address} noemt zich {name}, maar die naam leidt ergens anders heen.</translation>
    </message>
    <message>
        <source>Your address&apos;s name ends in {suffix}, as it did where {host} took your mail without a sign-in.</source>
        <translation>De naam van je adres eindigt op {suffix}, net als waar {host} je e-mail zonder aanmelding aannam.</translation>
    </message>
    <message>
        <source>Your mail program cannot do this by itself. Roampost can: it signs in to {server} as {address} again and again, for as long as you are on this network.</source>
        <translation>Je e-mailprogramma kan dit niet vanzelf. Roampost wel: het meldt zich steeds opnieuw als {address} aan bij {server}, zolang je op dit netwerk zit.</translation>
    </message>
    <message>
        <source>Your mail programs, with their settings and their own passwords</source>
        <translation>Je e-mailprogramma’s, met hun instellingen en hun eigen wachtwoorden</translation>
    </message>
    <message>
        <source>Your messages go out, but may be overlooked. Tell the people you write to, to look into junk too.</source>
        <translation>Je berichten gaan weg, maar kunnen over het hoofd worden gezien. Zeg tegen de mensen aan wie je schrijft dat ze ook bij de spam kijken.</translation>
    </message>
    <message>
        <source>Your organisation does not allow sending through other operators&apos; servers such as {host}.</source>
        <translation>Je organisatie staat niet toe dat je via servers van andere beheerders verstuurt, zoals {host}.</translation>
    </message>
    <message>
        <source>Your organisation does not allow sending through {host} without encryption.</source>
        <translation>Je organisatie staat niet toe dat je zonder versleuteling via {host} verstuurt.</translation>
    </message>
    <message>
        <source>Your organisation does not allow signing in to {host} without encryption.</source>
        <translation>Je organisatie staat niet toe dat je je zonder versleuteling bij {host} aanmeldt.</translation>
    </message>
    <message>
        <source>Your organisation does not let this be changed without asking ({kind}), so --yes does not count.</source>
        <translation>Je organisatie staat niet toe dat dit zonder vragen wordt gewijzigd ({kind}), dus telt --yes niet.</translation>
    </message>
    <message>
        <source>Your organisation forbids sending through {host}.</source>
        <translation>Je organisatie verbiedt het versturen via {host}.</translation>
    </message>
    <message>
        <source>Your organisation says:</source>
        <translation>Je organisatie zegt:</translation>
    </message>
    <message>
        <source>Your organisation says: {text}</source>
        <translation>Je organisatie zegt: {text}</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy in {where} has a fault, so what it forbids is not known for certain: nothing is changed until that is put right. “roampost policy show” says what is wrong.</source>
        <translation>Het beleid van je organisatie in {where} bevat een fout, dus is niet zeker wat het verbiedt: er wordt niets gewijzigd totdat dat is opgelost. “roampost policy show” zegt wat er mis is.</translation>
    </message>
    <message>
        <source>Your organisation’s client id for this sign-in: {client}</source>
        <translation>De client-id van je organisatie voor deze aanmelding: {client}</translation>
    </message>
    <message>
        <source>Your organisation’s client id for this sign-in: {client} (at {issuer})</source>
        <translation>De client-id van je organisatie voor deze aanmelding: {client} (bij {issuer})</translation>
    </message>
    <message>
        <source>Your organisation’s helpdesk: {ways}</source>
        <translation>De helpdesk van je organisatie: {ways}</translation>
    </message>
    <message>
        <source>Your organisation’s helpdesk: {ways}. {text}</source>
        <translation>De helpdesk van je organisatie: {ways}. {text}</translation>
    </message>
    <message>
        <source>Your password for {address}</source>
        <translation>Je wachtwoord voor {address}</translation>
    </message>
    <message>
        <source>Your password would travel unprotected: others on this network could read it.</source>
        <translation>Je wachtwoord zou onbeveiligd worden verstuurd: anderen op dit netwerk zouden het kunnen lezen.</translation>
    </message>
    <message>
        <source>Your provider has no way in from here: does this network, or another account, have a server?</source>
        <translation>Je provider heeft van hieruit geen ingang: heeft dit netwerk, of een ander account, een server?</translation>
    </message>
    <message>
        <source>Your server can only be reached on port 25, which many networks block.</source>
        <translation>Je server is alleen bereikbaar op poort 25, die veel netwerken blokkeren.</translation>
    </message>
    <message>
        <source>Your server takes your mail only because of where you are now; elsewhere it will not.</source>
        <translation>Je server neemt je e-mail alleen aan vanwege de plek waar je nu bent; ergens anders niet.</translation>
    </message>
    <message>
        <source>Your settings work; {host} refuses the address {recipient} itself.</source>
        <translation>Je instellingen werken; {host} weigert het adres {recipient} zelf.</translation>
    </message>
    <message>
        <source>Your traffic goes through a VPN.</source>
        <translation>Je verkeer gaat door een VPN.</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>een dubbele punt</translation>
    </message>
    <message>
        <source>a comma or a closing brace</source>
        <translation>een komma of een sluitaccolade</translation>
    </message>
    <message>
        <source>a comma or a closing bracket</source>
        <translation>een komma of een vierkant sluithaakje</translation>
    </message>
    <message>
        <source>a domain such as example.org, in ASCII form (xn--…)</source>
        <translation>een domein zoals example.org, in ASCII-vorm (xn--…)</translation>
    </message>
    <message>
        <source>a host name such as smtp.example.org, all of a domain such as *.example.org, or an IP address</source>
        <translation>een servernaam zoals smtp.example.org, een heel domein zoals *.example.org, of een IP-adres</translation>
    </message>
    <message>
        <source>a host name such as smtp.example.org, in ASCII form (xn--…)</source>
        <translation>een servernaam zoals smtp.example.org, in ASCII-vorm (xn--…)</translation>
    </message>
    <message>
        <source>a key in double quotes</source>
        <translation>een sleutel tussen dubbele aanhalingstekens</translation>
    </message>
    <message>
        <source>a language code such as en, it or pt-BR</source>
        <translation>een taalcode zoals en, it of pt-BR</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>een lijst tussen vierkante haken</translation>
    </message>
    <message>
        <source>a new file for it: a ZIP, or JSON where its name ends in .json</source>
        <translation>een nieuw bestand ervoor: een ZIP, of JSON als de naam op .json eindigt</translation>
    </message>
    <message>
        <source>a piece of what a server says: two letters or digits in a row at least</source>
        <translation>een stukje van wat een server zegt: ten minste twee letters of cijfers achter elkaar</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>een beleid</translation>
    </message>
    <message>
        <source>a quote in line {number} is not closed</source>
        <translation>een aanhalingsteken in regel {number} is niet gesloten</translation>
    </message>
    <message>
        <source>a quote of server {number} is not closed</source>
        <translation>een aanhalingsteken van server {number} is niet gesloten</translation>
    </message>
    <message>
        <source>a telephone number such as +39 02 1234567</source>
        <translation>een telefoonnummer zoals +39 02 1234567</translation>
    </message>
    <message>
        <source>a text in double quotes</source>
        <translation>een tekst tussen dubbele aanhalingstekens</translation>
    </message>
    <message>
        <source>a text of at most 2000 characters, without control characters</source>
        <translation>een tekst van hoogstens 2000 tekens, zonder stuurtekens</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>een waarde</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>een geheel getal</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>een geheel getal van {least} tot en met {most}</translation>
    </message>
    <message>
        <source>an Ed25519 public key: 32 octets in Base64</source>
        <translation>een openbare Ed25519-sleutel: 32 bytes in Base64</translation>
    </message>
    <message>
        <source>an address that begins with http://</source>
        <translation>een adres dat met http:// begint</translation>
    </message>
    <message>
        <source>an address that begins with https://</source>
        <translation>een adres dat met https:// begint</translation>
    </message>
    <message>
        <source>an address that begins with https:// and ends with a slash</source>
        <translation>een adres dat met https:// begint en met een schuine streep eindigt</translation>
    </message>
    <message>
        <source>an address, or PROGRAM/PROFILE/ADDRESS</source>
        <translation>een adres, of PROGRAMMA/PROFIEL/ADRES</translation>
    </message>
    <message>
        <source>an e-mail address such as name@example.org</source>
        <translation>een e-mailadres zoals naam@example.org</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>een object tussen accolades</translation>
    </message>
    <message>
        <source>answer as one JSON document</source>
        <translation>antwoorden als één JSON-document</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>heeft geantwoord</translation>
    </message>
    <message>
        <source>answered nonsense</source>
        <translation>antwoordde onzin</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwoordt</translation>
    </message>
    <message>
        <source>answers in the server’s place</source>
        <translation>antwoordt in plaats van de server</translation>
    </message>
    <message>
        <source>answers without offering a sign-in</source>
        <translation>antwoordt zonder aanmelding aan te bieden</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argumenten</translation>
    </message>
    <message>
        <source>ask whether sending will work away from here</source>
        <translation>vragen of versturen ook ergens anders werkt</translation>
    </message>
    <message>
        <source>asks you to wait</source>
        <translation>vraagt je te wachten</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>wordt geprobeerd</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>blocks the port</source>
        <translation>blokkeert de poort</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>is niet bereikbaar</translation>
    </message>
    <message>
        <source>cannot prove who it is</source>
        <translation>kan niet bewijzen wie hij is</translation>
    </message>
    <message>
        <source>certificate for another name</source>
        <translation>certificaat voor een andere naam</translation>
    </message>
    <message>
        <source>certificate from nobody known</source>
        <translation>certificaat van een onbekende instantie</translation>
    </message>
    <message>
        <source>certificate has run out</source>
        <translation>certificaat is verlopen</translation>
    </message>
    <message>
        <source>change nothing; sign in by POP3 again and again, for a mail program that cannot, until Ctrl-C or until this network is left</source>
        <translation>niets wijzigen; steeds opnieuw met POP3 aanmelden, voor een e-mailprogramma dat dat niet kan, tot Ctrl-C of tot dit netwerk is verlaten</translation>
    </message>
    <message>
        <source>change the mail program&apos;s settings so that sending works; undo puts them back</source>
        <translation>de instellingen van het e-mailprogramma wijzigen zodat versturen werkt; undo zet ze terug</translation>
    </message>
    <message>
        <source>change what works here and will not away from here</source>
        <translation>wijzigen wat hier werkt en ergens anders niet</translation>
    </message>
    <message>
        <source>change without asking</source>
        <translation>wijzigen zonder te vragen</translation>
    </message>
    <message>
        <source>check an IT policy file; show what is in force</source>
        <translation>een IT-beleidsbestand controleren; tonen wat er geldt</translation>
    </message>
    <message>
        <source>checked nothing</source>
        <translation>heeft niets gecontroleerd</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>opdrachten</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbonden</translation>
    </message>
    <message>
        <source>connected to {ip}</source>
        <translation>verbonden met {ip}</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>afgebroken</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>zegt het niet</translation>
    </message>
    <message>
        <source>done, and sending was still refused</source>
        <translation>gedaan, en versturen werd nog steeds geweigerd</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>versleuteld</translation>
    </message>
    <message>
        <source>encrypted (STARTTLS)</source>
        <translation>versleuteld (STARTTLS)</translation>
    </message>
    <message>
        <source>encrypted (TLS)</source>
        <translation>versleuteld (TLS)</translation>
    </message>
    <message>
        <source>encrypted, certificate checked</source>
        <translation>versleuteld, certificaat gecontroleerd</translation>
    </message>
    <message>
        <source>encrypted, certificate not checked</source>
        <translation>versleuteld, certificaat niet gecontroleerd</translation>
    </message>
    <message>
        <source>encrypted, certificate of {subject} checked</source>
        <translation>versleuteld, certificaat van {subject} gecontroleerd</translation>
    </message>
    <message>
        <source>encryption could not be agreed on</source>
        <translation>geen overeenstemming over versleuteling</translation>
    </message>
    <message>
        <source>ended on the way</source>
        <translation>onderweg geëindigd</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>fetches mail first</source>
        <translation>haalt eerst e-mail op</translation>
    </message>
    <message>
        <source>find out why sending fails here and what works; sends no message</source>
        <translation>uitzoeken waarom versturen hier mislukt en wat wel werkt; verstuurt geen bericht</translation>
    </message>
    <message>
        <source>for sending (the default) or for fetching mail</source>
        <translation>voor versturen (standaard) of voor het ophalen van e-mail</translation>
    </message>
    <message>
        <source>forbidden by the network</source>
        <translation>verboden door het netwerk</translation>
    </message>
    <message>
        <source>forget messages as well that were never sent</source>
        <translation>ook berichten vergeten die nooit zijn verstuurd</translation>
    </message>
    <message>
        <source>forget what Roampost knows and keeps</source>
        <translation>vergeten wat Roampost weet en bewaart</translation>
    </message>
    <message>
        <source>forget without asking</source>
        <translation>vergeten zonder te vragen</translation>
    </message>
    <message>
        <source>hand a message on to msmtp or sendmail, and help when it is refused</source>
        <translation>een bericht doorgeven aan msmtp of sendmail, en helpen als het wordt geweigerd</translation>
    </message>
    <message>
        <source>hands mail to the command {command}</source>
        <translation>geeft e-mail aan de opdracht {command}</translation>
    </message>
    <message>
        <source>has locked the account</source>
        <translation>heeft het account geblokkeerd</translation>
    </message>
    <message>
        <source>how long to look for it (60)</source>
        <translation>hoe lang ernaar wordt gezocht (60)</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>verbrak de verbinding</translation>
    </message>
    <message>
        <source>in the mailbox of {mailbox}, for {seconds} seconds at most</source>
        <translation>in het postvak van {mailbox}, hoogstens {seconds} seconden lang</translation>
    </message>
    <message>
        <source>intercepted</source>
        <translation>onderschept</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>wordt geweigerd</translation>
    </message>
    <message>
        <source>it had been accepted, and did not arrive</source>
        <translation>het was aangenomen, en kwam niet aan</translation>
    </message>
    <message>
        <source>it holds a password of an older release. Please start {program} once, then try again</source>
        <translation>het bevat een wachtwoord van een oudere versie. Start {program} één keer en probeer het dan opnieuw</translation>
    </message>
    <message>
        <source>it names no sender by a line “set from = …”</source>
        <translation>het noemt geen afzender met een regel “set from = …”</translation>
    </message>
    <message>
        <source>its name is not found</source>
        <translation>de naam ervan is niet te vinden</translation>
    </message>
    <message>
        <source>keep or forget a password in the system&apos;s keyring</source>
        <translation>een wachtwoord in de sleutelbos van het systeem bewaren of vergeten</translation>
    </message>
    <message>
        <source>leave the message in the mailbox</source>
        <translation>het bericht in het postvak laten staan</translation>
    </message>
    <message>
        <source>letters, digits and signs without spaces, 200 at most</source>
        <translation>letters, cijfers en tekens zonder spaties, hoogstens 200</translation>
    </message>
    <message>
        <source>line {number} begins or ends a block out of place</source>
        <translation>regel {number} begint of beëindigt een blok op de verkeerde plaats</translation>
    </message>
    <message>
        <source>line {number} is neither section nor key</source>
        <translation>regel {number} is geen sectie en geen sleutel</translation>
    </message>
    <message>
        <source>line {number} is no preference</source>
        <translation>regel {number} is geen voorkeursinstelling</translation>
    </message>
    <message>
        <source>line {number} is not a server, a log-in name and a password</source>
        <translation>regel {number} is geen server, gebruikersnaam en wachtwoord</translation>
    </message>
    <message>
        <source>line {number} stands before the first account</source>
        <translation>regel {number} staat vóór het eerste account</translation>
    </message>
    <message>
        <source>line {number} takes in its own file</source>
        <translation>regel {number} neemt het eigen bestand op</translation>
    </message>
    <message>
        <source>list the sending accounts of your mail programs</source>
        <translation>de versturende accounts van je e-mailprogramma’s tonen</translation>
    </message>
    <message>
        <source>look ahead on networks where traffic costs too</source>
        <translation>ook vooruitkijken op netwerken waar verkeer geld kost</translation>
    </message>
    <message>
        <source>macOS does not let Roampost talk to {host}, which is on this local network. Allow it in System Settings, Privacy &amp; Security, Local Network, then look again.</source>
        <translation>macOS laat Roampost niet praten met {host}, dat op dit lokale netwerk zit. Sta het toe in Systeeminstellingen, “Privacy en beveiliging”, “Lokaal netwerk”, en kijk dan opnieuw.</translation>
    </message>
    <message>
        <source>mail does not arrive</source>
        <translation>e-mail komt niet aan</translation>
    </message>
    <message>
        <source>mail is accepted and does not arrive</source>
        <translation>e-mail wordt aangenomen en komt niet aan</translation>
    </message>
    <message>
        <source>mail is taken on</source>
        <translation>e-mail wordt aangenomen</translation>
    </message>
    <message>
        <source>make a report for a helpdesk, without secrets, names and addresses</source>
        <translation>een rapport voor een helpdesk maken, zonder geheimen, namen en adressen</translation>
    </message>
    <message>
        <source>managed by {who}</source>
        <translation>beheerd door {who}</translation>
    </message>
    <message>
        <source>many at once: each input line is a JSON object with text or message_base64, and any id</source>
        <translation>veel tegelijk: elke invoerregel is een JSON-object met text of message_base64, en een willekeurige id</translation>
    </message>
    <message>
        <source>messages waiting to be sent: {number}</source>
        <translation>berichten die wachten om te worden verstuurd: {number}</translation>
    </message>
    <message>
        <source>most likely: {what}</source>
        <translation>zeer waarschijnlijk: {what}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>geen verbinding</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>geen aanmelding</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>naam bestaat niet</translation>
    </message>
    <message>
        <source>no way there from this network</source>
        <translation>vanaf dit netwerk is er geen weg daarheen</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>nog niemand genoemd</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>niet versleuteld</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>niet bereikt</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>niet geprobeerd</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>nothing listed</source>
        <translation>niets vermeld</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>offers a sign-in</source>
        <translation>biedt een aanmelding</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>een van {choices}</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>alleen tonen wat er zou veranderen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>open the window on a returned message or an error text</source>
        <translation>het venster openen met een teruggestuurd bericht of een fouttekst</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opties</translation>
    </message>
    <message>
        <source>options of every command</source>
        <translation>opties van elke opdracht</translation>
    </message>
    <message>
        <source>port 587: {submission}; port 465: {submissions}; fetching mail first: {pop}</source>
        <translation>poort 587: {submission}; poort 465: {submissions}; eerst e-mail ophalen: {pop}</translation>
    </message>
    <message>
        <source>put back what the last fix changed</source>
        <translation>terugzetten wat de laatste fix heeft gewijzigd</translation>
    </message>
    <message>
        <source>put it back by itself once this network is left</source>
        <translation>het vanzelf terugzetten zodra dit netwerk is verlaten</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>recommended by your organisation</source>
        <translation>aanbevolen door je organisatie</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>weigert</translation>
    </message>
    <message>
        <source>refuses for now</source>
        <translation>weigert voorlopig</translation>
    </message>
    <message>
        <source>refuses mail from here</source>
        <translation>weigert e-mail vanaf hier</translation>
    </message>
    <message>
        <source>refuses the password</source>
        <translation>weigert het wachtwoord</translation>
    </message>
    <message>
        <source>refuses this network’s address</source>
        <translation>weigert het adres van dit netwerk</translation>
    </message>
    <message>
        <source>refuses this password</source>
        <translation>weigert dit wachtwoord</translation>
    </message>
    <message>
        <source>refuses your sender address</source>
        <translation>weigert je afzenderadres</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>roampost send-via -- PROGRAM ARGS…: hand the message on standard input to a sendmail-like program unchanged, and leave with its exit status. A message that it does not take is kept safe, and Roampost says where and how to find out why. In mutt leave the first -- out, since it puts its own where it belongs: set sendmail=&quot;roampost send-via msmtp&quot;</source>
        <translation>roampost send-via -- PROGRAMMA ARGUMENTEN…: het bericht van standaardinvoer ongewijzigd doorgeven aan een sendmail-achtig programma, en eindigen met de afsluitstatus daarvan. Een bericht dat het niet aanneemt, wordt veilig bewaard, en Roampost zegt waar het staat en hoe je uitzoekt waarom. Laat in mutt de eerste -- weg, want mutt zet zijn eigen op de juiste plaats: set sendmail=&quot;roampost send-via msmtp&quot;</translation>
    </message>
    <message>
        <source>say each value in force, and where it comes from</source>
        <translation>elke geldende waarde noemen, en waar die vandaan komt</translation>
    </message>
    <message>
        <source>say what an error text or a returned message means; no network</source>
        <translation>zeggen wat een fouttekst of een teruggestuurd bericht betekent; zonder netwerk</translation>
    </message>
    <message>
        <source>say what is wrong in a policy file, line by line</source>
        <translation>zeggen wat er mis is in een beleidsbestand, regel voor regel</translation>
    </message>
    <message>
        <source>say what network this is and what it does to mail</source>
        <translation>zeggen welk netwerk dit is en wat het met e-mail doet</translation>
    </message>
    <message>
        <source>send one marked message, and look whether it arrives</source>
        <translation>één gemerkt bericht versturen en kijken of het aankomt</translation>
    </message>
    <message>
        <source>send without asking</source>
        <translation>versturen zonder te vragen</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>ingesteld door jou</translation>
    </message>
    <message>
        <source>set by your organisation</source>
        <translation>ingesteld door je organisatie</translation>
    </message>
    <message>
        <source>show the version and leave</source>
        <translation>de versie tonen en afsluiten</translation>
    </message>
    <message>
        <source>show this and leave</source>
        <translation>deze hulp tonen en afsluiten</translation>
    </message>
    <message>
        <source>sign-in through a web page</source>
        <translation>aanmelding via een webpagina</translation>
    </message>
    <message>
        <source>sign-in with password</source>
        <translation>aanmelding met wachtwoord</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stil</translation>
    </message>
    <message>
        <source>something answers in the server’s place</source>
        <translation>iets antwoordt in plaats van de server</translation>
    </message>
    <message>
        <source>something not known</source>
        <translation>iets onbekends</translation>
    </message>
    <message>
        <source>something was slipped in before encryption</source>
        <translation>er is iets tussen geschoven vóór de versleuteling</translation>
    </message>
    <message>
        <source>start this at every log-in, or no longer, or say which; then end</source>
        <translation>dit bij elke aanmelding starten, of niet meer, of zeggen welke van de twee geldt; dan afsluiten</translation>
    </message>
    <message>
        <source>stay in the background and look ahead on every network</source>
        <translation>op de achtergrond blijven en op elk netwerk vooruitkijken</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>takes your mail</source>
        <translation>neemt je e-mail aan</translation>
    </message>
    <message>
        <source>tell what is being done; twice for more</source>
        <translation>vertellen wat er wordt gedaan; twee keer voor meer</translation>
    </message>
    <message>
        <source>the account in line {number} cannot be defined like this</source>
        <translation>het account in regel {number} kan zo niet worden gedefinieerd</translation>
    </message>
    <message>
        <source>the account is locked</source>
        <translation>het account is geblokkeerd</translation>
    </message>
    <message>
        <source>the account {name} depends on an eval line, which Roampost does not run</source>
        <translation>het account {name} hangt af van een eval-regel, die Roampost niet uitvoert</translation>
    </message>
    <message>
        <source>the account {name} names no sender</source>
        <translation>het account {name} noemt geen afzender</translation>
    </message>
    <message>
        <source>the account {name} names no server</source>
        <translation>het account {name} noemt geen server</translation>
    </message>
    <message>
        <source>the address of this network has a bad name</source>
        <translation>het adres van dit netwerk heeft een slechte naam</translation>
    </message>
    <message>
        <source>the answer is there by then (20)</source>
        <translation>binnen deze tijd is het antwoord er (20)</translation>
    </message>
    <message>
        <source>the command in line {number} is not known</source>
        <translation>de opdracht in regel {number} is niet bekend</translation>
    </message>
    <message>
        <source>the demo&apos;s memory</source>
        <translation>het geheugen van de demo</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>het einde van het bestand</translation>
    </message>
    <message>
        <source>the error text or returned message; - for standard input</source>
        <translation>de fouttekst of het teruggestuurde bericht; - voor standaardinvoer</translation>
    </message>
    <message>
        <source>the language to speak: ar, de, en, es, fr, it, nl, pl, pt</source>
        <translation>de te gebruiken taal: ar, de, en, es, fr, it, nl, pl, pt</translation>
    </message>
    <message>
        <source>the line “set v15-compat” is missing, and older rules are not known</source>
        <translation>de regel “set v15-compat” ontbreekt, en oudere regels zijn niet bekend</translation>
    </message>
    <message>
        <source>the log-in name that goes with it</source>
        <translation>de gebruikersnaam die erbij hoort</translation>
    </message>
    <message>
        <source>the message or text; - for standard input</source>
        <translation>het bericht of de tekst; - voor standaardinvoer</translation>
    </message>
    <message>
        <source>the name server did not answer</source>
        <translation>de naamserver antwoordde niet</translation>
    </message>
    <message>
        <source>the name server failed</source>
        <translation>de naamserver gaf een fout</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>het beleid</translation>
    </message>
    <message>
        <source>the policy file</source>
        <translation>het beleidsbestand</translation>
    </message>
    <message>
        <source>the recipient is refused</source>
        <translation>de ontvanger wordt geweigerd</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>de server is niet bereikbaar</translation>
    </message>
    <message>
        <source>the server does not accept the password</source>
        <translation>de server accepteert het wachtwoord niet</translation>
    </message>
    <message>
        <source>the server does not allow this sender address</source>
        <translation>de server staat dit afzenderadres niet toe</translation>
    </message>
    <message>
        <source>the server no longer takes this password</source>
        <translation>de server accepteert dit wachtwoord niet meer</translation>
    </message>
    <message>
        <source>the server takes mail only from certain places</source>
        <translation>de server neemt alleen vanaf bepaalde plekken e-mail aan</translation>
    </message>
    <message>
        <source>the server wants an encrypted connection</source>
        <translation>de server wil een versleutelde verbinding</translation>
    </message>
    <message>
        <source>the server wants you to fetch mail first</source>
        <translation>de server wil dat je eerst e-mail ophaalt</translation>
    </message>
    <message>
        <source>the server wants you to sign in</source>
        <translation>de server wil dat je je aanmeldt</translation>
    </message>
    <message>
        <source>the server’s certificate cannot be trusted</source>
        <translation>het certificaat van de server is niet te vertrouwen</translation>
    </message>
    <message>
        <source>the server’s name is not found</source>
        <translation>de naam van de server is niet te vinden</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>de aanmelding werd geweigerd</translation>
    </message>
    <message>
        <source>the text or message; - or nothing for standard input</source>
        <translation>de tekst of het bericht; - of niets voor standaardinvoer</translation>
    </message>
    <message>
        <source>the whole program in a small mail world on this computer</source>
        <translation>het hele programma in een kleine e-mailwereld op deze computer</translation>
    </message>
    <message>
        <source>this computer has no connection</source>
        <translation>deze computer heeft geen verbinding</translation>
    </message>
    <message>
        <source>this network blocks the port</source>
        <translation>dit netwerk blokkeert de poort</translation>
    </message>
    <message>
        <source>this network wants you to sign in first</source>
        <translation>dit netwerk wil dat je je eerst aanmeldt</translation>
    </message>
    <message>
        <source>too much was sent or tried for now</source>
        <translation>er is voorlopig te veel verstuurd of geprobeerd</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>gebruik:</translation>
    </message>
    <message>
        <source>wants an encrypted connection</source>
        <translation>wil een versleutelde verbinding</translation>
    </message>
    <message>
        <source>wants you to fetch mail first</source>
        <translation>wil dat je eerst e-mail ophaalt</translation>
    </message>
    <message>
        <source>wants you to sign in</source>
        <translation>wil dat je je aanmeldt</translation>
    </message>
    <message>
        <source>wants you to sign in first</source>
        <translation>wil dat je je eerst aanmeldt</translation>
    </message>
    <message>
        <source>what else is in the way; may be given more than once</source>
        <translation>wat er nog meer in de weg zit; mag vaker worden opgegeven</translation>
    </message>
    <message>
        <source>what follows its line of setting {number} is not understood</source>
        <translation>wat volgt op de regel van instelling {number} wordt niet begrepen</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>wat er moet gebeuren</translation>
    </message>
    <message>
        <source>what {name} is depends on a command or a condition in line {number}, which Roampost does not run</source>
        <translation>wat {name} is, hangt af van een opdracht of een voorwaarde in regel {number}, die Roampost niet uitvoert</translation>
    </message>
    <message>
        <source>where Anna is (hotel)</source>
        <translation>waar Anna is (hotel)</translation>
    </message>
    <message>
        <source>which remedy, as diagnose names it; else the first</source>
        <translation>welke oplossing, zoals diagnose die noemt; anders de eerste</translation>
    </message>
    <message>
        <source>whom her provider lets send (authentication)</source>
        <translation>wie haar provider laat versturen (authentication)</translation>
    </message>
    <message>
        <source>whom to send it to; else another account of yours, else yourself</source>
        <translation>aan wie het wordt verstuurd; anders een ander account van jou, anders jijzelf</translation>
    </message>
    <message>
        <source>whom you wanted to write to</source>
        <translation>aan wie je wilde schrijven</translation>
    </message>
    <message>
        <source>with --keep-signing-in: how long a POP3 log-in counts, where your provider says so</source>
        <translation>met --keep-signing-in: hoelang een POP3-aanmelding geldt, als je provider dat vermeldt</translation>
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
        <translation>de eigen sleutelbos van je systeem</translation>
    </message>
    <message>
        <source>{account} is not an e-mail address.</source>
        <translation>{account} is geen e-mailadres.</translation>
    </message>
    <message>
        <source>{account} sends as it did before.</source>
        <translation>{account} verstuurt weer zoals eerst.</translation>
    </message>
    <message>
        <source>{account} still sends as on the network that you left.</source>
        <translation>{account} verstuurt nog zoals op het netwerk dat je hebt verlaten.</translation>
    </message>
    <message>
        <source>{address} has no POP3 server to log in to first.</source>
        <translation>{address} heeft geen POP3-server om eerst bij aan te melden.</translation>
    </message>
    <message>
        <source>{address} has no outgoing server.</source>
        <translation>{address} heeft geen server voor uitgaande e-mail.</translation>
    </message>
    <message>
        <source>{address} now sends through {after} instead of {before}.</source>
        <translation>{address} verstuurt nu via {after} in plaats van {before}.</translation>
    </message>
    <message>
        <source>{address} now sends through {settings}.</source>
        <translation>{address} verstuurt nu via {settings}.</translation>
    </message>
    <message>
        <source>{address} sends in another way by now, so Roampost signs in no more.</source>
        <translation>{address} verstuurt intussen op een andere manier, dus meldt Roampost zich niet meer aan.</translation>
    </message>
    <message>
        <source>{count} accounts take their settings from {name}, so it was not touched.</source>
        <translation>{count} accounts halen hun instellingen uit {name}, dus is dat ongemoeid gelaten.</translation>
    </message>
    <message>
        <source>{expectation} {reason}</source>
        <translation>{expectation} {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} kan niet worden gelezen: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} kan niet worden gelezen: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file} kan niet worden geschreven: {reason}</translation>
    </message>
    <message>
        <source>{file} could not be taken away: {reason}.</source>
        <translation>{file} kon niet worden verwijderd: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not the name of a file</source>
        <translation>{file} is geen bestandsnaam</translation>
    </message>
    <message>
        <source>{file} is not the name of a file that can be made.</source>
        <translation>{file} is geen naam van een bestand dat kan worden gemaakt.</translation>
    </message>
    <message>
        <source>{file} is there already, and is left as it is; name another file.</source>
        <translation>{file} bestaat al en blijft zoals het is; noem een ander bestand.</translation>
    </message>
    <message>
        <source>{file} is too large to be an error text or a returned message</source>
        <translation>{file} is te groot voor een fouttekst of een teruggestuurd bericht</translation>
    </message>
    <message>
        <source>{file}, line {line}: these settings were written by another version of Roampost; what this one knows of them holds.</source>
        <translation>{file}, regel {line}: deze instellingen zijn door een andere versie van Roampost geschreven; wat deze versie ervan kent, geldt.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not valid JSON. None of these settings holds until it is put right.</source>
        <translation>{file}, regel {line}: dit is geen geldige JSON. Geen van deze instellingen geldt tot dat is opgelost.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} cannot have this value; its default holds instead.</source>
        <translation>{file}, regel {line}: {key} kan deze waarde niet hebben; in plaats daarvan geldt de standaardwaarde.</translation>
    </message>
    <message>
        <source>{first} And the log-in that would help was refused just now.</source>
        <translation>{first} En de aanmelding die zou helpen, is zojuist geweigerd.</translation>
    </message>
    <message>
        <source>{first} It offers a log-in, which could not be tried without the password.</source>
        <translation>{first} De server biedt een aanmelding, die zonder het wachtwoord niet kon worden geprobeerd.</translation>
    </message>
    <message>
        <source>{first} It offers a sign-in in the browser only (OAuth 2.0).</source>
        <translation>{first} De server biedt alleen een aanmelding in de browser (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{first} It offers no log-in.</source>
        <translation>{first} De server biedt geen aanmelding.</translation>
    </message>
    <message>
        <source>{first} It offers no log-in; whether fetching mail first would open it can only be tried from elsewhere.</source>
        <translation>{first} De server biedt geen aanmelding; of eerst e-mail ophalen hem zou openen, kan alleen ergens anders vandaan worden geprobeerd.</translation>
    </message>
    <message>
        <source>{first} It takes mail from anywhere if you sign in.</source>
        <translation>{first} De server neemt overal vandaan e-mail aan als je je aanmeldt.</translation>
    </message>
    <message>
        <source>{first} None of your other addresses that were tried is accepted either.</source>
        <translation>{first} Ook geen van je andere adressen die zijn geprobeerd, wordt aangenomen.</translation>
    </message>
    <message>
        <source>{first} Signed in, it takes it from anywhere; that was tried just now.</source>
        <translation>{first} Met aanmelding neemt de server die overal vandaan aan; dat is zojuist geprobeerd.</translation>
    </message>
    <message>
        <source>{first} That was less than {minutes} minutes ago. It was not tried again by itself, so that {provider} does not lock the account; typing the password tries it at once.</source>
        <translation>{first} Dat was minder dan {minutes} minuten geleden. Het is niet vanzelf opnieuw geprobeerd, zodat {provider} het account niet blokkeert; als je het wachtwoord typt, wordt het meteen geprobeerd.</translation>
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
        <translation>{first}, dan {rest}</translation>
    </message>
    <message>
        <source>{found} stands after the end; the file must hold one object only.</source>
        <translation>Na het einde staat nog {found}; het bestand mag maar één object bevatten.</translation>
    </message>
    <message>
        <source>{here} {away}</source>
        <translation>{here} {away}</translation>
    </message>
    <message>
        <source>{host} accepts mail for {provider}&apos;s own addresses; whether it accepts others from here is not known without a recipient to ask about.</source>
        <translation>{host} neemt e-mail aan voor de eigen adressen van {provider}; of die server van hieruit ook andere aanneemt, is niet bekend zonder een ontvanger om naar te vragen.</translation>
    </message>
    <message>
        <source>{host} accepts your mail here and loses it: a test message was accepted and did not arrive.</source>
        <translation>{host} neemt je e-mail hier aan en raakt die kwijt: een testbericht werd aangenomen en kwam niet aan.</translation>
    </message>
    <message>
        <source>{host} answered over IPv4 while IPv6 stayed silent; a mail program that tries IPv6 first may wait long.</source>
        <translation>{host} antwoordde via IPv4 terwijl IPv6 stil bleef; een e-mailprogramma dat eerst IPv6 probeert, kan lang wachten.</translation>
    </message>
    <message>
        <source>{host} asks to come again later; it has not taken the message so far.</source>
        <translation>{host} vraagt om later terug te komen; het bericht is nog niet aangenomen.</translation>
    </message>
    <message>
        <source>{host} asks to wait before trying again.</source>
        <translation>{host} vraagt om te wachten voor een nieuwe poging.</translation>
    </message>
    <message>
        <source>{host} cannot check passwords at the moment. That is the server&apos;s own trouble, not a wrong password.</source>
        <translation>{host} kan op dit moment geen wachtwoorden controleren. Dat is een storing van de server zelf, geen verkeerd wachtwoord.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is the real server, so no password was sent to it.</source>
        <translation>{host} kan niet bewijzen de echte server te zijn, dus is daarheen geen wachtwoord gestuurd.</translation>
    </message>
    <message>
        <source>{host} could not be talked to on port {port}; a diagnosis of the account says why.</source>
        <translation>Met {host} viel niet te praten op poort {port}; een diagnose van het account zegt waarom.</translation>
    </message>
    <message>
        <source>{host} did not accept the name and password.</source>
        <translation>{host} accepteerde de gebruikersnaam en het wachtwoord niet.</translation>
    </message>
    <message>
        <source>{host} did not accept this log-in name and password.</source>
        <translation>{host} accepteerde deze gebruikersnaam en dit wachtwoord niet.</translation>
    </message>
    <message>
        <source>{host} does not let you send as {address} here; as {sender} you may.</source>
        <translation>{host} laat je hier niet als {address} versturen; als {sender} mag het wel.</translation>
    </message>
    <message>
        <source>{host} does not let you send as {address}.</source>
        <translation>{host} laat je niet als {address} versturen.</translation>
    </message>
    <message>
        <source>{host} does not take mail from {address} over this connection, because of the rules that {domain} publishes for its senders (SPF, DMARC).</source>
        <translation>{host} neemt via deze verbinding geen e-mail van {address} aan, vanwege de regels die {domain} voor de eigen afzenders publiceert (SPF, DMARC).</translation>
    </message>
    <message>
        <source>{host} does not take mail from {address}, because it does not find that this address or its domain exists.</source>
        <translation>{host} neemt geen e-mail van {address} aan, omdat de server dit adres of het domein ervan niet kan vinden.</translation>
    </message>
    <message>
        <source>{host} does not take your mail from here without a sign-in.</source>
        <translation>{host} neemt je e-mail van hieruit niet zonder aanmelding aan.</translation>
    </message>
    <message>
        <source>{host} has the private address {address}: it can be reached inside its own network, or over that network&apos;s VPN, and not from here.</source>
        <translation>{host} heeft het privéadres {address}: de server is bereikbaar binnen zijn eigen netwerk, of via de VPN van dat netwerk, en niet van hieruit.</translation>
    </message>
    <message>
        <source>{host} is a server by which mail from @{domain} goes out anyway.</source>
        <translation>{host} is een server waarlangs e-mail van @{domain} toch al weggaat.</translation>
    </message>
    <message>
        <source>{host} itself, or its own network, lets nobody connect to port {port} from here; the network you are in is not the cause.</source>
        <translation>{host} zelf, of het eigen netwerk van die server, laat van hieruit niemand verbinden met poort {port}; het netwerk waarop je zit, is niet de oorzaak.</translation>
    </message>
    <message>
        <source>{host} offers no way to sign in there that Roampost knows.</source>
        <translation>{host} biedt daar geen manier van aanmelden die Roampost kent.</translation>
    </message>
    <message>
        <source>{host} only takes mail from addresses on its list, and yours is not on it.</source>
        <translation>{host} neemt alleen e-mail aan van adressen op de eigen lijst, en dat van jou staat er niet op.</translation>
    </message>
    <message>
        <source>{host} only takes mail from {provider}&apos;s own network or from addresses on its list, and you are on neither.</source>
        <translation>{host} neemt alleen e-mail aan vanaf het netwerk van {provider} of van adressen op de eigen lijst, en voor jou geldt geen van beide.</translation>
    </message>
    <message>
        <source>{host} only takes mail from {provider}&apos;s own network, and you are not on it.</source>
        <translation>{host} neemt alleen e-mail aan vanaf het netwerk van {provider}, en daar zit je niet op.</translation>
    </message>
    <message>
        <source>{host} only takes mail over an encrypted connection.</source>
        <translation>{host} neemt alleen e-mail aan via een versleutelde verbinding.</translation>
    </message>
    <message>
        <source>{host} refuses mail because this network&apos;s address has a bad name; it is not about you.</source>
        <translation>{host} weigert e-mail omdat het adres van dit netwerk een slechte naam heeft; aan jou ligt het niet.</translation>
    </message>
    <message>
        <source>{host} refuses mail because this network&apos;s address stands on a blocklist ({zone}); it is not about you.</source>
        <translation>{host} weigert e-mail omdat het adres van dit netwerk op een blokkeerlijst staat ({zone}); aan jou ligt het niet.</translation>
    </message>
    <message>
        <source>{host} speaks no TLS version on port {port} that your organisation allows; it must be {version} or newer.</source>
        <translation>{host} spreekt op poort {port} geen TLS-versie die je organisatie toestaat; het moet {version} of nieuwer zijn.</translation>
    </message>
    <message>
        <source>{host} takes no more log-ins from this network&apos;s address for a while.</source>
        <translation>{host} neemt een poosje geen aanmeldingen meer aan vanaf het adres van dit netwerk.</translation>
    </message>
    <message>
        <source>{host} takes your mail from here without a sign-in, and refused it elsewhere.</source>
        <translation>{host} neemt je e-mail van hieruit zonder aanmelding aan, en weigerde die elders.</translation>
    </message>
    <message>
        <source>{host} wants you to fetch your mail first, and lets you send after that.</source>
        <translation>{host} wil dat je eerst je e-mail ophaalt, en laat je daarna versturen.</translation>
    </message>
    <message>
        <source>{host}, port {port}, {security}, {authentication}</source>
        <translation>{host}, poort {port}, {security}, {authentication}</translation>
    </message>
    <message>
        <source>{host}: connections {opened}, of {most} at most.</source>
        <translation>{host}: verbindingen {opened}, van hoogstens {most}.</translation>
    </message>
    <message>
        <source>{issuer}, which vouches for {host}, was added to this computer: it belongs to the same organisation, or software here reads along.</source>
        <translation>{issuer}, dat instaat voor {host}, is aan deze computer toegevoegd: het hoort bij dezelfde organisatie, of software hier leest mee.</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; it must be {right}.</source>
        <translation>{key} kan niet {value} zijn; het moet dit zijn: {right}.</translation>
    </message>
    <message>
        <source>{key} holds {number} entries; it must hold at most {most}.</source>
        <translation>{key} bevat {number} items; het mogen er hoogstens {most} zijn.</translation>
    </message>
    <message>
        <source>{key} in line {number} has a value that is not known</source>
        <translation>{key} in regel {number} heeft een onbekende waarde</translation>
    </message>
    <message>
        <source>{key} in {file} was left alone: it is {found} now, which Roampost did not write.</source>
        <translation>{key} in {file} is ongemoeid gelaten: daar staat nu {found}, wat niet door Roampost is geschreven.</translation>
    </message>
    <message>
        <source>{key} is empty; it must hold something.</source>
        <translation>{key} is leeg; het moet iets bevatten.</translation>
    </message>
    <message>
        <source>{key} lacks {missing}; it must be there.</source>
        <translation>In {key} ontbreekt {missing}; dat moet er staan.</translation>
    </message>
    <message>
        <source>{key} of {section} has a value that is not known</source>
        <translation>{key} van {section} heeft een onbekende waarde</translation>
    </message>
    <message>
        <source>{key} repeats {value}; once is enough.</source>
        <translation>{key} herhaalt {value}; één keer is genoeg.</translation>
    </message>
    <message>
        <source>{key} stands here twice; it was set in line {line} already.</source>
        <translation>{key} staat hier twee keer; het was al ingesteld in regel {line}.</translation>
    </message>
    <message>
        <source>{key} was changed since, to “{found}”; it was left as it is.</source>
        <translation>{key} is sindsdien gewijzigd in “{found}”; het is zo gelaten.</translation>
    </message>
    <message>
        <source>{name} (it looks like an address that changes)</source>
        <translation>{name} (het lijkt op een adres dat wisselt)</translation>
    </message>
    <message>
        <source>{name} (nothing in it says that the address changes)</source>
        <translation>{name} (niets erin zegt dat het adres wisselt)</translation>
    </message>
    <message>
        <source>{name} and {what} exclude each other</source>
        <translation>{name} en {what} sluiten elkaar uit</translation>
    </message>
    <message>
        <source>{name} can mean several things: {choices}</source>
        <translation>{name} kan verschillende dingen betekenen: {choices}</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} kan niet worden gelezen: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be {what}</source>
        <translation>{name} kan niet {what} zijn</translation>
    </message>
    <message>
        <source>{name} cannot be {what}; it is one of {choices}</source>
        <translation>{name} kan niet {what} zijn; het is een van {choices}</translation>
    </message>
    <message>
        <source>{name} did not do what it was asked over the session bus.</source>
        <translation>{name} deed niet wat er via de sessiebus werd gevraagd.</translation>
    </message>
    <message>
        <source>{name} has a value that is not known</source>
        <translation>{name} heeft een onbekende waarde</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name} bevat geen tekst.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} ontbreekt</translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation>{name} is geen getal</translation>
    </message>
    <message>
        <source>{name} is no port</source>
        <translation>{name} is geen poort</translation>
    </message>
    <message>
        <source>{name} is set in a file of Exim’s that an administrator wrote, and would overrule the change. It has to be taken out there first.</source>
        <translation>{name} is ingesteld in een bestand van Exim dat een beheerder heeft geschreven, en zou voorgaan op de wijziging. Het moet daar eerst worden weggehaald.</translation>
    </message>
    <message>
        <source>{name} makes it depend on more than is read here</source>
        <translation>{name} laat het afhangen van meer dan hier wordt gelezen</translation>
    </message>
    <message>
        <source>{name} needs a value</source>
        <translation>{name} heeft een waarde nodig</translation>
    </message>
    <message>
        <source>{name} stands there twice</source>
        <translation>{name} staat er twee keer</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{one}, or {other}</source>
        <translation>{one}, of {other}</translation>
    </message>
    <message>
        <source>{path} breaks off in the middle; it looks damaged, so it was not touched.</source>
        <translation>{path} breekt halverwege af; het ziet er beschadigd uit en is dus ongemoeid gelaten.</translation>
    </message>
    <message>
        <source>{path} could not be read: {detail}.</source>
        <translation>{path} kon niet worden gelezen: {detail}.</translation>
    </message>
    <message>
        <source>{path} could not be written ({detail}), so nothing was changed.</source>
        <translation>{path} kon niet worden geschreven ({detail}), dus is er niets gewijzigd.</translation>
    </message>
    <message>
        <source>{path} did not keep what was written to it, so everything was put back as it was.</source>
        <translation>{path} hield niet vast wat erin was geschreven, dus is alles teruggezet zoals het was.</translation>
    </message>
    <message>
        <source>{path} has been changed by another program meanwhile, so it was not touched. Please try again.</source>
        <translation>{path} is intussen door een ander programma gewijzigd en dus ongemoeid gelaten. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{path} has no say: Exim follows {other}, which an administrator has to change by hand.</source>
        <translation>{path} heeft niets te zeggen: Exim volgt {other}, en dat moet een beheerder met de hand wijzigen.</translation>
    </message>
    <message>
        <source>{path} holds something unexpected, so it was not touched: {detail}.</source>
        <translation>{path} bevat iets onverwachts en is dus ongemoeid gelaten: {detail}.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is not there.</source>
        <translation>{path} is een koppeling naar een bestand dat er niet is.</translation>
    </message>
    <message>
        <source>{path} is kept under a second name as well, so it was not touched.</source>
        <translation>{path} bestaat ook onder een tweede naam en is dus ongemoeid gelaten.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB, which no settings file is; it was not touched.</source>
        <translation>{path} is groter dan {limit} MB, wat voor geen enkel instellingenbestand geldt; het is ongemoeid gelaten.</translation>
    </message>
    <message>
        <source>{path} is not Roampost&apos;s own, so it was not touched.</source>
        <translation>{path} is niet van Roampost zelf en is dus ongemoeid gelaten.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file, so it was not touched.</source>
        <translation>{path} is geen gewoon bestand en is dus ongemoeid gelaten.</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} is er niet meer.</translation>
    </message>
    <message>
        <source>{path} is not written in UTF-8, so it was not touched.</source>
        <translation>{path} is niet in UTF-8 geschreven en is dus ongemoeid gelaten.</translation>
    </message>
    <message>
        <source>{path} is refused: it belongs to user {user}, and must belong to root (chown root).</source>
        <translation>{path} wordt geweigerd: het is van gebruiker {user}, en moet van root zijn (chown root).</translation>
    </message>
    <message>
        <source>{path} is refused: it is no ordinary file.</source>
        <translation>{path} wordt geweigerd: het is geen gewoon bestand.</translation>
    </message>
    <message>
        <source>{path} is refused: others than root may write to it; take that away (chmod go-w).</source>
        <translation>{path} wordt geweigerd: ook anderen dan root mogen erin schrijven; neem dat recht weg (chmod go-w).</translation>
    </message>
    <message>
        <source>{path} may not be read here.</source>
        <translation>{path} mag hier niet worden gelezen.</translation>
    </message>
    <message>
        <source>{path} may not be written here, so nothing was changed.</source>
        <translation>{path} mag hier niet worden geschreven, dus is er niets gewijzigd.</translation>
    </message>
    <message>
        <source>{place} has no key {key}; did you mean {near}?</source>
        <translation>{place} heeft geen sleutel {key}; bedoelde je {near}?</translation>
    </message>
    <message>
        <source>{place} has no key {key}; it may have: {known}.</source>
        <translation>{place} heeft geen sleutel {key}; mogelijk zijn: {known}.</translation>
    </message>
    <message>
        <source>{program} cannot log in to fetch mail before it sends with this account. Fetch your mail first, then send within a few minutes.</source>
        <translation>{program} kan zich met dit account niet aanmelden om e-mail op te halen voordat het verstuurt. Haal eerst je e-mail op en verstuur dan binnen een paar minuten.</translation>
    </message>
    <message>
        <source>{program} could not be started, so the message was not sent.</source>
        <translation>{program} kon niet worden gestart, dus is het bericht niet verstuurd.</translation>
    </message>
    <message>
        <source>{program} did not send the message.</source>
        <translation>{program} heeft het bericht niet verstuurd.</translation>
    </message>
    <message>
        <source>{program} does not ask for passwords, and holds none for {host}. Please enter a command that gives it as “outgoing-cred-cmd” in {path}, together with the server.</source>
        <translation>{program} vraagt niet om wachtwoorden en heeft er geen voor {host}. Vul in {path} samen met de server als “outgoing-cred-cmd” een opdracht in die het geeft.</translation>
    </message>
    <message>
        <source>{program} does not hold the account {address} any more as it was read. Please try again.</source>
        <translation>{program} heeft het account {address} niet meer zoals het was gelezen. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{program} hands the mail of {address} to another program, so there is no server to change.</source>
        <translation>{program} geeft de e-mail van {address} aan een ander programma, dus is er geen server om te wijzigen.</translation>
    </message>
    <message>
        <source>{program} has one switch for encryption: with it off, your mail and password would be fetched unencrypted as well, so it was not touched.</source>
        <translation>{program} heeft één schakelaar voor versleuteling: als die uit staat, worden ook je e-mail en wachtwoord bij het ophalen onversleuteld verstuurd, dus is hij ongemoeid gelaten.</translation>
    </message>
    <message>
        <source>{program} has the new settings now.</source>
        <translation>{program} heeft nu de nieuwe instellingen.</translation>
    </message>
    <message>
        <source>{program} holds no password for {host} at port {port}. An administrator has to enter it for {program} first.</source>
        <translation>{program} heeft geen wachtwoord voor {host} op poort {port}. Een beheerder moet het eerst voor {program} invullen.</translation>
    </message>
    <message>
        <source>{program} is not installed here.</source>
        <translation>{program} is hier niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>{program} is not there, so the message was not sent.</source>
        <translation>{program} is er niet, dus is het bericht niet verstuurd.</translation>
    </message>
    <message>
        <source>{program} is open and would overwrite the change. Please close it, then try again.</source>
        <translation>{program} is open en zou de wijziging overschrijven. Sluit het en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>{program} is open. Close it first, then go on.</source>
        <translation>{program} is open. Sluit het eerst en ga dan verder.</translation>
    </message>
    <message>
        <source>{program} is open. Please quit it and open it again: then it uses the new settings.</source>
        <translation>{program} is open. Sluit het af en open het opnieuw: dan gebruikt het de nieuwe instellingen.</translation>
    </message>
    <message>
        <source>{program} is set like this already.</source>
        <translation>{program} is al zo ingesteld.</translation>
    </message>
    <message>
        <source>{program} keeps the password it has.</source>
        <translation>{program} houdt het wachtwoord dat het heeft.</translation>
    </message>
    <message>
        <source>{program} knows the servers of {address} by itself, and no other can be set there.</source>
        <translation>{program} kent de servers van {address} vanzelf, en daar kunnen geen andere worden ingesteld.</translation>
    </message>
    <message>
        <source>{program} looks for the password for {host} in its keyring entry, else asks in the terminal.</source>
        <translation>{program} zoekt het wachtwoord voor {host} in zijn vermelding in de sleutelbos, en vraagt er anders in de terminal om.</translation>
    </message>
    <message>
        <source>{program} sends for the whole computer, so only an administrator can change {path}: there, {host} at port {port} has to be entered.</source>
        <translation>{program} verstuurt voor de hele computer, dus alleen een beheerder kan {path} wijzigen: daar moet {host} op poort {port} worden ingevuld.</translation>
    </message>
    <message>
        <source>{program} still has other settings: {settings}.</source>
        <translation>{program} heeft nog andere instellingen: {settings}.</translation>
    </message>
    <message>
        <source>{program} then insists on encryption when it fetches mail, too.</source>
        <translation>{program} staat dan ook bij het ophalen van e-mail op versleuteling.</translation>
    </message>
    <message>
        <source>{program} will ask for the password for {host} when it sends next.</source>
        <translation>{program} vraagt bij de volgende verzending om het wachtwoord voor {host}.</translation>
    </message>
    <message>
        <source>{program} will ask for your password the next time you send.</source>
        <translation>{program} vraagt om je wachtwoord als je de volgende keer verstuurt.</translation>
    </message>
    <message>
        <source>{program} will log in to {host}, where it fetches mail.</source>
        <translation>{program} meldt zich aan bij {host}, waar het e-mail ophaalt.</translation>
    </message>
    <message>
        <source>{program} will show the certificate of {host} once; it is good if it says that the signature is correct.</source>
        <translation>{program} toont één keer het certificaat van {host}; het is goed als er staat dat de handtekening klopt.</translation>
    </message>
    <message>
        <source>{program} will sign in with the password it fetches mail with.</source>
        <translation>{program} meldt zich aan met het wachtwoord waarmee het e-mail ophaalt.</translation>
    </message>
    <message>
        <source>{provider} does not take your own password from mail programs; it wants an application password, or a sign-in in the browser (OAuth 2.0).</source>
        <translation>{provider} accepteert je eigen wachtwoord niet van e-mailprogramma’s; nodig is een app-wachtwoord, of een aanmelding in de browser (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{provider} does not take your own password from mail programs; it wants an application password, which you make on its web page.</source>
        <translation>{provider} accepteert je eigen wachtwoord niet van e-mailprogramma’s; nodig is een app-wachtwoord, dat je op de webpagina van de provider aanmaakt.</translation>
    </message>
    <message>
        <source>{provider} has locked or suspended this account for now. Nothing more was tried, so as not to make it worse.</source>
        <translation>{provider} heeft dit account voorlopig geblokkeerd of opgeschort. Er is niets meer geprobeerd, om het niet erger te maken.</translation>
    </message>
    <message>
        <source>{provider} has no server that mail programs could send through; {address} can be written from only on its web page.</source>
        <translation>{provider} heeft geen server waarlangs e-mailprogramma’s kunnen versturen; vanaf {address} kan alleen op de webpagina worden geschreven.</translation>
    </message>
    <message>
        <source>{provider} no longer accepts this kind of password; it wants another way to sign in.</source>
        <translation>{provider} accepteert dit soort wachtwoord niet meer; nodig is een andere manier van aanmelden.</translation>
    </message>
    <message>
        <source>{provider} takes mail from anywhere if you sign in.</source>
        <translation>{provider} neemt overal vandaan e-mail aan als je je aanmeldt.</translation>
    </message>
    <message>
        <source>{provider} takes no passwords from mail programs; it wants you to sign in in the browser (OAuth 2.0).</source>
        <translation>{provider} accepteert geen wachtwoorden van e-mailprogramma’s; je moet je in de browser aanmelden (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{question} [y/N]</source>
        <translation>{question} [j/N]</translation>
    </message>
    <message>
        <source>{reason} This is inferred: from which of its addresses {host} sends on is not known.</source>
        <translation>{reason} Dit is afgeleid: vanaf welk van zijn adressen {host} verder verstuurt, is niet bekend.</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} seconden</translation>
    </message>
    <message>
        <source>{server} could not be signed in to several times, so Roampost tries it no more.</source>
        <translation>Aanmelden bij {server} is meermaals niet gelukt, dus probeert Roampost het niet meer.</translation>
    </message>
    <message>
        <source>{server} refused the log-in. Roampost tries it no more: has the password of {address} changed?</source>
        <translation>{server} weigerde de aanmelding. Roampost probeert het niet meer: is het wachtwoord van {address} gewijzigd?</translation>
    </message>
    <message>
        <source>{server} takes the password without encryption only: each time, anybody here could read it.</source>
        <translation>{server} neemt het wachtwoord alleen zonder versleuteling aan: iedereen hier zou het elke keer kunnen lezen.</translation>
    </message>
    <message>
        <source>{subject} [its mark]</source>
        <translation>{subject} [het kenmerk]</translation>
    </message>
    <message>
        <source>{what}: {came}</source>
        <translation>{what}: {came}</translation>
    </message>
    <message>
        <source>{where} chooses the keyring {backend}, which is not this computer&apos;s own. Roampost keeps no password there and will ask for it every time.</source>
        <translation>{where} kiest de sleutelbos {backend}, die niet de eigen sleutelbos van deze computer is. Roampost bewaart daar geen wachtwoord en zal er elke keer om vragen.</translation>
    </message>
    <message>
        <source>{who}, in {place}</source>
        <translation>{who}, in {place}</translation>
    </message>
    <message>
        <source>{works} A test message sent from here earlier landed in the junk folder.</source>
        <translation>{works} Een testbericht dat eerder van hieruit is verstuurd, belandde in de spammap.</translation>
    </message>
    <message>
        <source>“{subject}” to {recipient} was sent.</source>
        <translation>“{subject}” aan {recipient} is verstuurd.</translation>
    </message>
    <message>
        <source>“{text}” is not a language code such as en, it or pt_BR.</source>
        <translation>“{text}” is geen taalcode zoals en, it of pt_BR.</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>Shows what was seen there</source>
        <translation>Toont wat er daar is gezien</translation>
    </message>
    <message>
        <source>The way of your message</source>
        <translation>De weg van je bericht</translation>
    </message>
</context>
<context>
    <name>RoutePanel</name>
    <message>
        <source>Nothing was seen here yet.</source>
        <translation>Hier is nog niets gezien.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&amp;Forget everything…</source>
        <translation>Alles &amp;vergeten…</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Taal:</translation>
    </message>
    <message>
        <source>&amp;Stay beside the clock</source>
        <translation>Naast de &amp;klok blijven</translation>
    </message>
    <message>
        <source>&amp;Watch the network from log-in on</source>
        <translation>Net&amp;werk vanaf het aanmelden in de gaten houden</translation>
    </message>
    <message>
        <source>Before you give this computer away, Roampost can forget all that it holds of its own.</source>
        <translation>Voordat je deze computer wegdoet, kan Roampost alles vergeten wat het zelf bewaart.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Who may be asked</source>
        <translation>Wie er iets mag worden gevraagd</translation>
    </message>
</context>
<context>
    <name>Thunderbird</name>
    <message>
        <source>Account Settings</source>
        <translation>Accountinstellingen</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation>Authenticatiemethode</translation>
    </message>
    <message>
        <source>Connection security</source>
        <translation>Verbindingsbeveiliging</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>Geen authenticatie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Normal password</source>
        <translation>Normaal wachtwoord</translation>
    </message>
    <message>
        <source>Outgoing Server (SMTP)</source>
        <translation>Uitgaande server (SMTP)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Server Name</source>
        <translation>Servernaam</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Begun (s)</source>
        <translation>Begin (s)</translation>
    </message>
    <message>
        <source>Took (s)</source>
        <translation>Duur (s)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
    <message>
        <source>What was done when</source>
        <translation>Wat er wanneer is gedaan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>slecht</translation>
    </message>
    <message>
        <source>good</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>{began} s after the start, took {took} s</source>
        <translation>{began} s na de start, duurde {took} s</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Roampost</source>
        <translation>Roampost &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Opnieuw &amp;controleren</translation>
    </message>
    <message>
        <source>Undo the change for &amp;this network</source>
        <translation>De wijziging voor &amp;dit netwerk ongedaan maken</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Opnieuw &amp;controleren</translation>
    </message>
    <message>
        <source>What was written, &amp;key by key</source>
        <translation>Wat er is geschreven, &amp;instelling voor instelling</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>&amp;Check for this person</source>
        <translation>Voor deze &amp;persoon controleren</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Other ways</source>
        <translation>&amp;Andere manieren</translation>
    </message>
    <message>
        <source>&amp;Report for the helpdesk…</source>
        <translation>&amp;Rapport voor de helpdesk…</translation>
    </message>
    <message>
        <source>&amp;Send one test message to make sure</source>
        <translation>Eén testbericht versturen voor de &amp;zekerheid</translation>
    </message>
    <message>
        <source>&amp;Whom were you writing to?</source>
        <translation>Aan wie schreef &amp;je?</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Opnieuw &amp;controleren</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Still trying other ways…</source>
        <translation>Er worden nog andere manieren geprobeerd…</translation>
    </message>
    <message>
        <source>What was &amp;said (C: this computer, S: the server)</source>
        <translation>Wat er &amp;is gezegd (C: deze computer, S: de server)</translation>
    </message>
    <message>
        <source>When &amp;it was done</source>
        <translation>Wanneer het is gedaa&amp;n</translation>
    </message>
    <message>
        <source>Will it wor&amp;k away from here?</source>
        <translation>Wer&amp;kt het ook ergens anders?</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Back</source>
        <translation>Te&amp;rug</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Geschiedenis</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>De &amp;laatste wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>About Roampost</source>
        <translation>Over Roampost</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Finds out why mail cannot be sent from here, and puts it right. It asks the servers only; no message is sent, and nothing is changed before you have seen it and said yes.</source>
        <translation>Zoekt uit waarom e-mail van hieruit niet kan worden verstuurd, en lost het op. Het vraagt het alleen de servers; er wordt geen bericht verstuurd en niets gewijzigd voordat je het hebt gezien en ja hebt gezegd.</translation>
    </message>
    <message>
        <source>Messages and texts (*.eml *.txt *.msg *.log)</source>
        <translation>Berichten en teksten (*.eml *.txt *.msg *.log)</translation>
    </message>
    <message>
        <source>Open a returned message or a saved error text</source>
        <translation>Een teruggestuurd bericht of een bewaarde fouttekst openen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Report (*.zip)</source>
        <translation>Rapport (*.zip)</translation>
    </message>
    <message>
        <source>Report without its lines (*.json)</source>
        <translation>Rapport zonder de regels (*.json)</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>Opslaan als nieuw bestand</translation>
    </message>
</context>
<context>
    <name>_KeepingLine</name>
    <message>
        <source>&amp;All right</source>
        <translation>&amp;Goed</translation>
    </message>
    <message>
        <source>S&amp;top signing in</source>
        <translation>&amp;Stoppen met aanmelden</translation>
    </message>
</context>
<context>
    <name>iPhone</name>
    <message>
        <source>Add Server…</source>
        <translation>Voeg server toe…</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authenticatie</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>Hostnaam</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Mail Accounts</source>
        <translation>Mailaccounts</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Server Port</source>
        <translation>Serverpoort</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Use SSL</source>
        <translation>Gebruik SSL</translation>
    </message>
</context>
</TS>
