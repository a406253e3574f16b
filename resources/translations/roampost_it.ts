<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>&amp;Find out why</source>
        <translation>&amp;Scopri perché</translation>
    </message>
    <message>
        <source>Another &amp;address:</source>
        <translation>Un altro &amp;indirizzo:</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Scopri perché</translation>
    </message>
    <message>
        <source>Find out why {address} does not send</source>
        <translation>Scopri perché {address} non invia</translation>
    </message>
    <message>
        <source>Look round in the &amp;demo</source>
        <translation>Guarda la &amp;dimostrazione</translation>
    </message>
    <message>
        <source>Will it work away from here?</source>
        <translation>Funzionerà lontano da qui?</translation>
    </message>
    <message>
        <source>Will sending from {address} work away from here?</source>
        <translation>L’invio da {address} funzionerà lontano da qui?</translation>
    </message>
    <message>
        <source>Your mail &amp;address:</source>
        <translation>Il tuo &amp;indirizzo di posta:</translation>
    </message>
</context>
<context>
    <name>Apple Mail</name>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticazione</translation>
    </message>
    <message>
        <source>Automatically manage connection settings</source>
        <translation>Gestisci automaticamente impostazioni di connessione</translation>
    </message>
    <message>
        <source>Edit SMTP Server List…</source>
        <translation>Modifica elenco server SMTP…</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>Nome host</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Outgoing Mail Account</source>
        <translation>Account posta in uscita</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Impostazioni server</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Use TLS/SSL</source>
        <translation>Utilizza TLS/SSL</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>&amp;Remember it in this computer’s keyring</source>
        <translation>&amp;Conservala nel portachiavi di questo computer</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>&amp;Where is this kept?</source>
        <translation>&amp;Dove viene conservata?</translation>
    </message>
    <message>
        <source>&amp;Whom were you writing to?</source>
        <translation>A &amp;chi stavi scrivendo?</translation>
    </message>
    <message>
        <source>Log-in &amp;name</source>
        <translation>&amp;Nome utente</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Do &amp;not change anything</source>
        <translation>&amp;Non cambiare nulla</translation>
    </message>
    <message>
        <source>For &amp;good</source>
        <translation>Per &amp;sempre</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Per quanto tempo?</translation>
    </message>
    <message>
        <source>Until I &amp;leave this network</source>
        <translation>&amp;Finché sono su questa rete</translation>
    </message>
    <message>
        <source>What is written, &amp;key by key</source>
        <translation>Che cosa viene scritto, &amp;voce per voce</translation>
    </message>
</context>
<context>
    <name>DemoBar</name>
    <message>
        <source>&amp;Network:</source>
        <translation>&amp;Rete:</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>&amp;Fornitore:</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Dimostrazione</translation>
    </message>
    <message numerus="yes">
        <source>Hazards (%n)</source>
        <translation>
            <numerusform>Ostacoli (%n)</numerusform>
            <numerusform>Ostacoli (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>all mail ports blocked</source>
        <translation>tutte le porte della posta bloccate</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>a casa</translation>
    </message>
    <message>
        <source>at the airport</source>
        <translation>in aeroporto</translation>
    </message>
    <message>
        <source>certificate run out</source>
        <translation>certificato scaduto</translation>
    </message>
    <message>
        <source>checks the sender</source>
        <translation>controlla il mittente</translation>
    </message>
    <message>
        <source>encryption taken out</source>
        <translation>cifratura tolta per strada</translation>
    </message>
    <message>
        <source>fetch mail first</source>
        <translation>prima si scarica la posta</translation>
    </message>
    <message>
        <source>in the hotel</source>
        <translation>in albergo</translation>
    </message>
    <message>
        <source>in the office</source>
        <translation>in ufficio</translation>
    </message>
    <message>
        <source>network answers in the server’s place</source>
        <translation>la rete risponde al posto del server</translation>
    </message>
    <message>
        <source>only from its own network</source>
        <translation>solo dalla propria rete</translation>
    </message>
    <message>
        <source>only from listed addresses</source>
        <translation>solo da indirizzi in elenco</translation>
    </message>
    <message>
        <source>open to everybody</source>
        <translation>aperto a tutti</translation>
    </message>
    <message>
        <source>port 25 blocked</source>
        <translation>porta 25 bloccata</translation>
    </message>
    <message>
        <source>sign-in page in the way</source>
        <translation>pagina di accesso alla rete</translation>
    </message>
    <message>
        <source>sign-in when sending</source>
        <translation>accesso all’invio</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lenta</translation>
    </message>
    <message>
        <source>takes mail and drops it</source>
        <translation>accetta la posta e la butta via</translation>
    </message>
</context>
<context>
    <name>DetailTable</name>
    <message>
        <source>The message, its way, and what was checked</source>
        <translation>Il messaggio, il suo percorso e che cosa è stato controllato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>male</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bene</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>&amp;Close Roampost</source>
        <translation>&amp;Chiudi Roampost</translation>
    </message>
    <message>
        <source>&amp;Send one test message to make sure</source>
        <translation>Invia un &amp;messaggio di prova per esserne certo</translation>
    </message>
    <message>
        <source>How do you &amp;know that it works?</source>
        <translation>Come &amp;sai che funziona?</translation>
    </message>
    <message>
        <source>Put the &amp;old settings back</source>
        <translation>&amp;Rimetti le impostazioni di prima</translation>
    </message>
</context>
<context>
    <name>EditTable</name>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>What is written, key by key</source>
        <translation>Che cosa viene scritto, voce per voce</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Seconds</source>
        <translation>Secondi</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Che cosa è stato fatto</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Che cosa si è visto</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>male</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bene</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>&amp;Close Roampost</source>
        <translation>&amp;Chiudi Roampost</translation>
    </message>
    <message>
        <source>&amp;Forget it all</source>
        <translation>&amp;Dimentica tutto</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>&amp;Tieni tutto</translation>
    </message>
    <message>
        <source>Forget the messages that were &amp;never sent too</source>
        <translation>Dimentica anche i messaggi &amp;mai inviati</translation>
    </message>
    <message>
        <source>This is forgotten</source>
        <translation>Questo viene dimenticato</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Questo resta</translation>
    </message>
</context>
<context>
    <name>Gmail app</name>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Outgoing settings</source>
        <translation>Impostazioni posta in uscita</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Require sign-in</source>
        <translation>Richiedi accesso</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>Server SMTP</translation>
    </message>
    <message>
        <source>Security type</source>
        <translation>Tipo di protezione</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Copiato</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copia il testo</translation>
    </message>
    <message>
        <source>&amp;Sign in for me while I am here</source>
        <translation>&amp;Fai l’accesso per me finché sono qui</translation>
    </message>
    <message>
        <source>&amp;Text to send</source>
        <translation>&amp;Testo da mandare</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Copia {name}</translation>
    </message>
    <message>
        <source>I have done it, check &amp;again</source>
        <translation>Fatto, &amp;ricontrolla</translation>
    </message>
    <message>
        <source>Or take these values over with the phone’s camera: this code holds them as text, and no password.</source>
        <translation>Oppure leggi questi valori con la fotocamera del telefono: questo codice li contiene come testo, e nessuna password.</translation>
    </message>
    <message>
        <source>QR code with the values above</source>
        <translation>Codice QR con i valori qui sopra</translation>
    </message>
    <message>
        <source>Save a file for it: {name}…</source>
        <translation>Salva un file per questo: {name}…</translation>
    </message>
    <message>
        <source>Which &amp;mail program?</source>
        <translation>Quale &amp;programma di posta?</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Goes back by itself once its network is left.</source>
        <translation>Torna da sé com’era quando si lascia la sua rete.</translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation>Finora non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Put back the change for {address}</source>
        <translation>Annulla la modifica per {address}</translation>
    </message>
    <message>
        <source>Was put back.</source>
        <translation>È stata annullata.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Che cosa è stato cambiato</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <source>What was seen so &amp;far</source>
        <translation>Che cosa si è visto &amp;finora</translation>
    </message>
    <message>
        <source>When &amp;it was done</source>
        <translation>Q&amp;uando è stato fatto</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Roampost</source>
        <translation>&amp;Informazioni su Roampost</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Modifiche</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Crono&amp;logia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>&amp;Open a returned message…</source>
        <translation>&amp;Apri un messaggio respinto…</translation>
    </message>
    <message>
        <source>&amp;Paste an error text…</source>
        <translation>Incolla un &amp;testo di errore…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Report for the helpdesk…</source>
        <translation>&amp;Rapporto per l’assistenza…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Annulla l’ultima modifica</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Ricontrolla</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>I&amp;mpostazioni…</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>Account Settings</source>
        <translation>Impostazioni account</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Impostazioni avanzate</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Log on to incoming mail server before sending mail</source>
        <translation>Accedi al server della posta in arrivo prima di inviare la posta</translation>
    </message>
    <message>
        <source>Log on using</source>
        <translation>Accedi con</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gestisci</translation>
    </message>
    <message>
        <source>More Settings</source>
        <translation>Altre impostazioni</translation>
    </message>
    <message>
        <source>My outgoing server (SMTP) requires authentication</source>
        <translation>Il server della posta in uscita (SMTP) richiede l’autenticazione</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Outgoing Server</source>
        <translation>Server della posta in uscita</translation>
    </message>
    <message>
        <source>Outgoing mail server (SMTP)</source>
        <translation>Server posta in uscita (SMTP)</translation>
    </message>
    <message>
        <source>Outgoing server (SMTP)</source>
        <translation>Server posta in uscita (SMTP)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Use the following type of encrypted connection</source>
        <translation>Utilizza il tipo di connessione crittografata seguente</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>&amp;Error text:</source>
        <translation>&amp;Testo dell’errore:</translation>
    </message>
    <message>
        <source>Copy what your mail program said, or the returned message, and paste it here.</source>
        <translation>Copia ciò che ha detto il tuo programma di posta, o il messaggio tornato indietro, e incollalo qui.</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>&amp;Spiega</translation>
    </message>
    <message>
        <source>Paste an error text</source>
        <translation>Incolla il testo di un errore</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message>
        <source>&amp;Remove it from the mailbox afterwards</source>
        <translation>Dopo, &amp;toglilo dalla casella</translation>
    </message>
    <message>
        <source>&amp;Send this one message</source>
        <translation>In&amp;via questo solo messaggio</translation>
    </message>
    <message>
        <source>Send &amp;nothing</source>
        <translation>&amp;Non inviare nulla</translation>
    </message>
    <message>
        <source>The test message goes &amp;to</source>
        <translation>Il &amp;messaggio di prova va a</translation>
    </message>
    <message>
        <source>Use this &amp;address</source>
        <translation>Usa q&amp;uesto indirizzo</translation>
    </message>
</context>
<context>
    <name>Proved</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fatto</translation>
    </message>
    <message>
        <source>&amp;Way, checks and what was said</source>
        <translation>Percorso, &amp;controlli e dialogo</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>Not there yet, after {passed} of {most} seconds.</source>
        <translation>Non ancora arrivato, dopo {passed} secondi su {most}.</translation>
    </message>
    <message>
        <source>S&amp;top looking</source>
        <translation>S&amp;metti di cercare</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>&amp;Every line of it</source>
        <translation>&amp;Ogni sua riga</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Salva il rapporto…</translation>
    </message>
</context>
<context>
    <name>Roampost</name>
    <message>
        <source>(not there)</source>
        <translation>(assente)</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to put aside or refuse mail in its name that comes from other servers (DMARC), and whether {host} counts as one of its own could not be found out from here.</source>
        <translation>@{domain} chiede a tutti di mettere da parte o rifiutare la posta a suo nome che arriva da altri server (DMARC), e da qui non si è potuto sapere se {host} conti come uno dei suoi.</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to put mail in its name that comes from other servers into junk (DMARC), and {host} is none of its own.</source>
        <translation>@{domain} chiede a tutti di mettere nella posta indesiderata i messaggi a suo nome che arrivano da altri server (DMARC), e {host} non è uno dei suoi.</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to refuse mail in its name that comes from other servers (DMARC), and {host} is none of its own.</source>
        <translation>@{domain} chiede a tutti di rifiutare la posta a suo nome che arriva da altri server (DMARC), e {host} non è uno dei suoi.</translation>
    </message>
    <message>
        <source>@{domain} names {host} among the servers that may send for it (SPF).</source>
        <translation>@{domain} elenca {host} tra i server che possono inviare per suo conto (SPF).</translation>
    </message>
    <message>
        <source>A copy of the old settings is kept. You can undo this.</source>
        <translation>Una copia delle impostazioni di prima viene conservata. Puoi annullare la modifica.</translation>
    </message>
    <message>
        <source>A firewall on this computer does not let mail programs reach {host} on port {port}.</source>
        <translation>Un firewall su questo computer non lascia che i programmi di posta raggiungano {host} sulla porta {port}.</translation>
    </message>
    <message>
        <source>A log-in counts for {minutes} min, as the server says.</source>
        <translation>Un accesso vale {minutes} min, come dice il server.</translation>
    </message>
    <message>
        <source>A log-in counts for {minutes} min, as you say.</source>
        <translation>Un accesso vale {minutes} min, come dici tu.</translation>
    </message>
    <message>
        <source>A log-in is taken to count for {minutes} min, as is common; your provider’s help pages may say more.</source>
        <translation>Si suppone che un accesso valga {minutes} min, come è comune; le pagine d’aiuto del tuo provider possono dire di più.</translation>
    </message>
    <message>
        <source>A log-in name for {host} is needed before {program} can be set.</source>
        <translation>Serve un nome utente per {host} prima di poter impostare {program}.</translation>
    </message>
    <message>
        <source>A message that was never sent: {file}</source>
        <translation>Un messaggio mai inviato: {file}</translation>
    </message>
    <message>
        <source>A name was not found: the server&apos;s in your settings, or the domain of the recipient&apos;s address. Check the spelling, and whether you are online.</source>
        <translation>Un nome non è stato trovato: quello del server nelle tue impostazioni, oppure il dominio dell’indirizzo del destinatario. Controlla come sono scritti e se sei in linea.</translation>
    </message>
    <message>
        <source>A password of {program} is still set aside from an earlier change. Please put that change back first.</source>
        <translation>Una password di {program} è ancora messa da parte da una modifica precedente. Annulla prima quella modifica.</translation>
    </message>
    <message>
        <source>A port stayed silent: does the same server answer on another one, before and afterwards?</source>
        <translation>Una porta è rimasta muta: lo stesso server risponde su un’altra, prima e dopo?</translation>
    </message>
    <message>
        <source>A server on the way reports that it keeps trying to reach {recipient}.</source>
        <translation>Un server lungo la strada segnala che continua a provare a raggiungere {recipient}.</translation>
    </message>
    <message>
        <source>A text only points; “roampost diagnose” finds out what is really so.</source>
        <translation>Un testo dà solo un indizio: «roampost diagnose» scopre come stanno davvero le cose.</translation>
    </message>
    <message>
        <source>A text to send:</source>
        <translation>Un testo da mandare:</translation>
    </message>
    <message>
        <source>A value here is of a kind that is not read ({kind}).</source>
        <translation>Qui c’è un valore di un tipo che non viene letto ({kind}).</translation>
    </message>
    <message>
        <source>A way out, tried just now: {what}</source>
        <translation>Una soluzione, provata adesso: {what}</translation>
    </message>
    <message>
        <source>A way out: {what}</source>
        <translation>Una soluzione: {what}</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Accettato alle</translation>
    </message>
    <message>
        <source>Accepted, but not arrived so far</source>
        <translation>Accettato, ma finora non arrivato</translation>
    </message>
    <message>
        <source>Account: {value}</source>
        <translation>Account: {value}</translation>
    </message>
    <message>
        <source>Address it was for: {value}</source>
        <translation>Indirizzo di destinazione: {value}</translation>
    </message>
    <message>
        <source>After a change until you leave this network, the closed window leaves its icon beside the clock. Once you leave, it puts everything back and goes. Otherwise that is done when Roampost is next opened.</source>
        <translation>Dopo una modifica valida finché non lasci questa rete, la finestra chiusa lascia la sua icona accanto all’orologio. Quando te ne vai, rimette tutto com’era e sparisce. Altrimenti lo si fa alla prossima apertura di Roampost.</translation>
    </message>
    <message>
        <source>An address that answers every message, given by your organisation.</source>
        <translation>Un indirizzo che risponde a ogni messaggio, indicato dalla tua organizzazione.</translation>
    </message>
    <message>
        <source>An address that looks like an option is not passed on. In mutt leave the first -- out: {example}</source>
        <translation>Un indirizzo che sembra un’opzione non viene passato. In mutt lascia via il primo --: {example}</translation>
    </message>
    <message>
        <source>Anna is on the network “{network}”. She writes to {recipient}.</source>
        <translation>Anna è nella rete «{network}». Scrive a {recipient}.</translation>
    </message>
    <message>
        <source>Another account of yours, with another provider: that it arrives there says most.</source>
        <translation>Un altro tuo account, presso un altro fornitore: se arriva lì, è la prova migliore.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Un altro programma</translation>
    </message>
    <message>
        <source>Ask about an address with “roampost diagnose --account you@example.com”, or look at “roampost demo”.</source>
        <translation>Chiedi di un indirizzo con «roampost diagnose --account tu@example.com», oppure guarda «roampost demo».</translation>
    </message>
    <message>
        <source>Ask blocklists about this network’s address</source>
        <translation>Chiedi alle liste di blocco dell’indirizzo di questa rete</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>Chiedi al tuo fornitore</translation>
    </message>
    <message>
        <source>Ask {provider} how to send mail from outside its network.</source>
        <translation>Chiedi a {provider} come inviare la posta da fuori della sua rete.</translation>
    </message>
    <message>
        <source>Asked for a page</source>
        <translation>Chiesta una pagina</translation>
    </message>
    <message>
        <source>Asked for encryption</source>
        <translation>Chiesta la cifratura</translation>
    </message>
    <message>
        <source>Asked what it can do</source>
        <translation>Chiesto che cosa sa fare</translation>
    </message>
    <message>
        <source>Asking for web pages</source>
        <translation>Richiesta di pagine web</translation>
    </message>
    <message>
        <source>Asking how {domain} wants mail to be sent</source>
        <translation>Chiedo come {domain} vuole che si invii la posta</translation>
    </message>
    <message>
        <source>Asking the server once more, with the new settings…</source>
        <translation>Interrogo ancora una volta il server, con le nuove impostazioni…</translation>
    </message>
    <message>
        <source>Asks {whom} for the servers of your address’s domain, over an encrypted connection, and only where your provider itself does not name them. The list learns the domain, not your address.</source>
        <translation>Chiede a {whom} i server del dominio del tuo indirizzo, con una connessione cifrata, e solo se il tuo provider non li indica da sé. L’elenco viene a sapere il dominio, non il tuo indirizzo.</translation>
    </message>
    <message>
        <source>Asks {whom} whether this network’s address has a bad name. They learn that address, by way of this network’s name server; nothing about you or your mail.</source>
        <translation>Chiede a {whom} se l’indirizzo di questa rete ha una cattiva reputazione. Vengono a sapere quell’indirizzo, tramite il server dei nomi di questa rete; nulla di te o della tua posta.</translation>
    </message>
    <message>
        <source>Away from here it may well not work: many networks block port 25, the one you send on.</source>
        <translation>Altrove potrebbe non funzionare: molte reti bloccano la porta 25, quella da cui invii.</translation>
    </message>
    <message>
        <source>Balsa</source>
        <translation>Balsa</translation>
    </message>
    <message>
        <source>Before you go on</source>
        <translation>Prima di proseguire</translation>
    </message>
    <message>
        <source>Began the test message</source>
        <translation>Iniziato il messaggio di prova</translation>
    </message>
    <message>
        <source>Beside “{field}”, choose “{choice}”, and write {username} and your password.</source>
        <translation>Accanto a «{field}» scegli «{choice}», e scrivi {username} e la tua password.</translation>
    </message>
    <message>
        <source>Beside “{field}”, choose “{choice}”.</source>
        <translation>Accanto a «{field}» scegli «{choice}».</translation>
    </message>
    <message>
        <source>Beside “{field}”, write {value}.</source>
        <translation>Accanto a «{field}» scrivi {value}.</translation>
    </message>
    <message>
        <source>Better not: many recipients will refuse messages sent this way, or put them into junk.</source>
        <translation>Meglio di no: molti destinatari rifiuteranno i messaggi inviati così, o li metteranno nella posta indesiderata.</translation>
    </message>
    <message>
        <source>Better not: {remedy}</source>
        <translation>Meglio di no: {remedy}</translation>
    </message>
    <message>
        <source>Betterbird</source>
        <translation>Betterbird</translation>
    </message>
    <message>
        <source>Blocked here</source>
        <translation>Da qui è bloccato</translation>
    </message>
    <message>
        <source>Blocked here, but there is a way</source>
        <translation>Da qui è bloccato, ma una soluzione c’è</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Change it?</source>
        <translation>Cambio?</translation>
    </message>
    <message>
        <source>Changed until you leave this network.</source>
        <translation>Modificato finché non lasci questa rete.</translation>
    </message>
    <message>
        <source>Changing the settings, with a copy of the old ones kept…</source>
        <translation>Cambio le impostazioni, conservando una copia di quelle di prima…</translation>
    </message>
    <message>
        <source>Check the name and password for {provider}.</source>
        <translation>Controlla il nome utente e la password di {provider}.</translation>
    </message>
    <message>
        <source>Check the name and password for {provider}; with two-step sign-in it wants an application password.</source>
        <translation>Controlla il nome e la password di {provider}; con l’accesso in due passaggi vuole una password per le applicazioni.</translation>
    </message>
    <message>
        <source>Checked by {server}</source>
        <translation>Controllato da {server}</translation>
    </message>
    <message>
        <source>Checked by {server}: {checks}</source>
        <translation>Verificato da {server}: {checks}</translation>
    </message>
    <message>
        <source>Checked with the new settings: the server takes your mail from here.</source>
        <translation>Controllato con le nuove impostazioni: da qui il server accetta la tua posta.</translation>
    </message>
    <message>
        <source>Choose SSL/TLS as the kind of connection.</source>
        <translation>Scegli SSL/TLS come tipo di connessione.</translation>
    </message>
    <message>
        <source>Choose STARTTLS as the kind of connection.</source>
        <translation>Scegli STARTTLS come tipo di connessione.</translation>
    </message>
    <message>
        <source>Choose a connection without encryption.</source>
        <translation>Scegli una connessione senza cifratura.</translation>
    </message>
    <message>
        <source>Choose “{choice}”.</source>
        <translation>Scegli «{choice}».</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the account {address}, then “{change}”.</source>
        <translation>Scegli «{path}», poi l’account {address}, poi «{change}».</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the account {address}, then “{tab}”.</source>
        <translation>Scegli «{path}», poi l’account {address}, poi «{tab}».</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the server of {address}, then “{change}”.</source>
        <translation>Scegli «{path}», poi il server di {address}, poi «{change}».</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Close Roampost now. When you open it again, it begins as on the first day.</source>
        <translation>Chiudi ora Roampost. Quando lo riapri, ricomincia come il primo giorno.</translation>
    </message>
    <message>
        <source>Connect to your VPN, then try again.</source>
        <translation>Collegati alla tua VPN, poi riprova.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Collegato</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Connection: {security}; {authentication}.</source>
        <translation>Connessione: {security}; {authentication}.</translation>
    </message>
    <message>
        <source>Diagnose afresh, and tell a helpdesk what was seen: names and addresses are replaced, secrets never get in. The report is shown line by line; with -o it is also kept as a file.</source>
        <translation>Fa una nuova diagnosi e racconta all’assistenza che cosa si è visto: nomi e indirizzi sono sostituiti, i segreti non vi entrano mai. Il rapporto si vede riga per riga; con -o viene anche salvato in un file.</translation>
    </message>
    <message>
        <source>Disconnect your VPN, or use another network, for example your phone&apos;s hotspot.</source>
        <translation>Scollega la VPN, o usa un’altra rete, per esempio l’hotspot del telefono.</translation>
    </message>
    <message>
        <source>Done. Send your message again from {program}.</source>
        <translation>Fatto. Invia di nuovo il messaggio da {program}.</translation>
    </message>
    <message>
        <source>Done: {account} now sends in the new way, which the server accepted just now.</source>
        <translation>Fatto: {account} ora invia nel modo nuovo, che il server ha appena accettato.</translation>
    </message>
    <message>
        <source>Earlier changes cannot be read from {folder}: {reason}.</source>
        <translation>Le modifiche precedenti non si possono leggere da {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Encrypted mail is opened on its way by {issuer}, software of this computer or of whoever looks after it; the network is not behind that.</source>
        <translation>La posta cifrata viene aperta lungo la strada da {issuer}, un programma di questo computer o di chi se ne occupa; la rete non c’entra.</translation>
    </message>
    <message>
        <source>Enter the password again</source>
        <translation>Inserisci di nuovo la password</translation>
    </message>
    <message>
        <source>Error number: {value}</source>
        <translation>Numero dell’errore: {value}</translation>
    </message>
    <message>
        <source>Everything is as it was before, to the last octet.</source>
        <translation>Tutto è come prima, fino all’ultimo byte.</translation>
    </message>
    <message>
        <source>Everything is back as it was.</source>
        <translation>Tutto è tornato come prima.</translation>
    </message>
    <message>
        <source>Everything is forgotten</source>
        <translation>Tutto è dimenticato</translation>
    </message>
    <message>
        <source>Exim’s own check does not take what would be written there</source>
        <translation>Il controllo di Exim non accetta quello che vi verrebbe scritto</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Fetch mail first, then send</source>
        <translation>Prima scarica la posta, poi invia</translation>
    </message>
    <message>
        <source>Fetch mail from {incoming} before each send.</source>
        <translation>Scarica la posta da {incoming} prima di ogni invio.</translation>
    </message>
    <message>
        <source>Fetch your mail once before you send.</source>
        <translation>Scarica la posta una volta prima di inviare.</translation>
    </message>
    <message>
        <source>Fetching mail from {host} first</source>
        <translation>Prima scarico la posta da {host}</translation>
    </message>
    <message>
        <source>Find out what else works</source>
        <translation>Scopri che cos’altro funziona</translation>
    </message>
    <message>
        <source>Find out what is in the way, and what works instead.</source>
        <translation>Scopri che cosa lo impedisce, e che cosa invece funziona.</translation>
    </message>
    <message>
        <source>Find out why mail does not go out?</source>
        <translation>Vuoi scoprire perché la posta non parte?</translation>
    </message>
    <message>
        <source>Finding out whether mail from {address} will go out elsewhere too…</source>
        <translation>Cerco di capire se la posta da {address} partirà anche altrove…</translation>
    </message>
    <message>
        <source>Finding out why mail from {address} does not go out…</source>
        <translation>Cerco di capire perché la posta di {address} non parte…</translation>
    </message>
    <message>
        <source>Finds out why mail cannot be sent from here, and puts it right. Without a command it opens the window.</source>
        <translation>Scopre perché da qui la posta non parte, e rimedia. Senza un comando apre la finestra.</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>Dimenticare tutto?</translation>
    </message>
    <message>
        <source>Forget it?</source>
        <translation>Dimenticare tutto?</translation>
    </message>
    <message>
        <source>Forget what Roampost knows and keeps: its passwords in the keyring, what it learned, its settings. Messages that were never sent and changes that were not put back are named, and stay.</source>
        <translation>Dimentica ciò che Roampost sa e conserva: le sue password nel portachiavi, ciò che ha imparato, le sue impostazioni. I messaggi mai inviati e le modifiche non annullate vengono indicati, e restano.</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Dimentico…</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Dimenticata.</translation>
    </message>
    <message>
        <source>Forgotten. Passwords taken out of the keyring: {count}.</source>
        <translation>Dimenticato. Password tolte dal portachiavi: {count}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>From this network {host} took your mail without a sign-in before.</source>
        <translation>Da questa rete {host} ha già accettato la tua posta senza accesso.</translation>
    </message>
    <message>
        <source>Gathering what the helpdesk needs…</source>
        <translation>Raccolgo ciò che serve all’assistenza…</translation>
    </message>
    <message>
        <source>Gmail app (Android)</source>
        <translation>App Gmail (Android)</translation>
    </message>
    <message>
        <source>Handed the test message over</source>
        <translation>Consegnato il messaggio di prova</translation>
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
        <translation>Buongiorno,

da dove mi trovo ora non riesco a inviare posta come {account} attraverso il vostro server.

Ora: {time}
Server: {host}, porta {port}
Destinatario: un indirizzo di {domain}
La sua risposta: {reply}
Il mio indirizzo su internet: {address}
Il suo nome: {name}
Provato anche: {tried}

{question}

Grazie.</translation>
    </message>
    <message>
        <source>Himalaya</source>
        <translation>Himalaya</translation>
    </message>
    <message>
        <source>Home network</source>
        <translation>Rete di casa</translation>
    </message>
    <message>
        <source>I have read this and want to go on</source>
        <translation>Ho letto e voglio proseguire</translation>
    </message>
    <message>
        <source>If {program} is open, close it and open it again: it reads this at start.</source>
        <translation>Se {program} è aperto, chiudilo e riaprilo: legge queste impostazioni all’avvio.</translation>
    </message>
    <message>
        <source>In no mail program of this computer</source>
        <translation>In nessun programma di posta di questo computer</translation>
    </message>
    <message>
        <source>In the demo no program of this computer is started; send-via runs outside of it.</source>
        <translation>Nella demo non viene avviato nessun programma di questo computer; send-via funziona al di fuori.</translation>
    </message>
    <message>
        <source>In the demo nobody outside this computer is ever asked.</source>
        <translation>Nella dimostrazione non si chiede mai nulla a nessuno fuori da questo computer.</translation>
    </message>
    <message>
        <source>In your mail program’s account settings, look for the outgoing (SMTP) server of {address}.</source>
        <translation>Nelle impostazioni account del tuo programma di posta cerca il server della posta in uscita (SMTP) di {address}.</translation>
    </message>
    <message>
        <source>In {program}</source>
        <translation>In {program}</translation>
    </message>
    <message>
        <source>In {program}, sends through {host}</source>
        <translation>In {program}, invia tramite {host}</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>È arrivato</translation>
    </message>
    <message>
        <source>It arrived, in junk</source>
        <translation>È arrivato, nella posta indesiderata</translation>
    </message>
    <message>
        <source>It came back to the sender&apos;s own mailbox.</source>
        <translation>È tornato indietro nella casella del mittente.</translation>
    </message>
    <message>
        <source>It cannot be seen whether {program} is open, so nothing was changed. Please close it.</source>
        <translation>Non si riesce a vedere se {program} è aperto, quindi non è stato cambiato nulla. Chiudilo, per favore.</translation>
    </message>
    <message>
        <source>It ends when you stop it or close Roampost, when this computer is on another network, and for good as soon as the server refuses the log-in.</source>
        <translation>Finisce quando lo fermi o chiudi Roampost, quando questo computer è su un’altra rete, e per sempre appena il server rifiuta l’accesso.</translation>
    </message>
    <message>
        <source>It has arrived in the mailbox of {recipient}.</source>
        <translation>È arrivato nella casella di {recipient}.</translation>
    </message>
    <message>
        <source>It is late</source>
        <translation>È in ritardo</translation>
    </message>
    <message>
        <source>It is not a signed policy.</source>
        <translation>Non sono criteri firmati.</translation>
    </message>
    <message>
        <source>It is not signed in the only way that counts, EdDSA (Ed25519).</source>
        <translation>Non è firmato nell’unico modo che conta, EdDSA (Ed25519).</translation>
    </message>
    <message>
        <source>It is not the network of {provider}.</source>
        <translation>Non è la rete di {provider}.</translation>
    </message>
    <message>
        <source>It is older (serial {new}) than the one kept here (serial {kept}).</source>
        <translation>È più vecchio (serial {new}) di quello conservato qui (serial {kept}).</translation>
    </message>
    <message>
        <source>It is safe in {path}. Find out why: {next}</source>
        <translation>È al sicuro in {path}. Per capire perché: {next}</translation>
    </message>
    <message>
        <source>It is the network of {provider}.</source>
        <translation>È la rete di {provider}.</translation>
    </message>
    <message>
        <source>It is tried once with {host}, to be sure that this works. Nothing is changed yet.</source>
        <translation>Viene provata una volta con {host}, per essere sicuri che funzioni. Per ora non si cambia nulla.</translation>
    </message>
    <message>
        <source>It may not say {key}: only this computer may.</source>
        <translation>Non può dire {key}: può farlo solo questo computer.</translation>
    </message>
    <message>
        <source>It may still come. Until it does, do not rely on messages sent this way; take another way out, or call.</source>
        <translation>Può ancora arrivare. Fino ad allora non fare affidamento sui messaggi inviati così: usa un’altra strada, o telefona.</translation>
    </message>
    <message>
        <source>It must hold {keys}, and nothing else.</source>
        <translation>Deve contenere {keys}, e nient’altro.</translation>
    </message>
    <message>
        <source>It never arrived in the mailbox of {recipient}: somebody lost it.</source>
        <translation>Non è mai arrivato nella casella di {recipient}: qualcuno l’ha perso.</translation>
    </message>
    <message>
        <source>It should work away from here too: {incoming} accepted your log-in just now, and your mail program fetches before it sends.</source>
        <translation>Dovrebbe funzionare anche altrove: {incoming} ha appena accettato l’accesso, e il tuo programma di posta scarica i messaggi prima di inviare.</translation>
    </message>
    <message>
        <source>It wants you to sign in on a web page before anything gets through.</source>
        <translation>Prima di lasciar passare qualcosa vuole che tu acceda da una pagina web.</translation>
    </message>
    <message>
        <source>It was not signed with the key that the policy here names.</source>
        <translation>Non è stato firmato con la chiave che i criteri di questo computer indicano.</translation>
    </message>
    <message>
        <source>It was refused</source>
        <translation>È stato rifiutato</translation>
    </message>
    <message>
        <source>It was removed from the mailbox again.</source>
        <translation>È stato tolto di nuovo dalla casella.</translation>
    </message>
    <message>
        <source>It was valid until {moment} only.</source>
        <translation>Valeva solo fino a {moment}.</translation>
    </message>
    <message>
        <source>It will not work away from here either, before this is put right.</source>
        <translation>Non funzionerà nemmeno altrove, finché questo non è sistemato.</translation>
    </message>
    <message>
        <source>It will not work away from here: {host} takes your mail without a log-in, because of this network.</source>
        <translation>Altrove non funzionerà: {host} accetta la tua posta senza accesso solo perché sei su questa rete.</translation>
    </message>
    <message>
        <source>It will work away from here too: {host} accepted your log-in on port {port} just now.</source>
        <translation>Funzionerà anche altrove: {host} ha appena accettato l’accesso sulla porta {port}.</translation>
    </message>
    <message>
        <source>Its access ends in {minutes} min; then it wants you to sign in again.</source>
        <translation>L’accesso finisce fra {minutes} min; poi vorrà che tu acceda di nuovo.</translation>
    </message>
    <message>
        <source>Its mark</source>
        <translation>Contrassegno</translation>
    </message>
    <message>
        <source>Its name server makes up the address {address} for names that do not exist.</source>
        <translation>Il suo server dei nomi inventa l’indirizzo {address} per i nomi che non esistono.</translation>
    </message>
    <message>
        <source>Its own settings, with the language and the place of the window</source>
        <translation>Le sue impostazioni, con la lingua e la posizione della finestra</translation>
    </message>
    <message>
        <source>Its policy must be an object in braces.</source>
        <translation>La sua policy deve essere un oggetto tra graffe.</translation>
    </message>
    <message>
        <source>Its serial must be a whole number from 1.</source>
        <translation>Il suo serial deve essere un numero intero da 1 in su.</translation>
    </message>
    <message>
        <source>Its valid_until must be a moment in UTC such as {example}.</source>
        <translation>Il suo valid_until deve essere un momento in UTC, per esempio {example}.</translation>
    </message>
    <message>
        <source>KMail</source>
        <translation>KMail</translation>
    </message>
    <message>
        <source>Keep it in {where} for next time?</source>
        <translation>La conservo per la prossima volta? Dove: {where}.</translation>
    </message>
    <message>
        <source>Keep or forget a password in the system&apos;s keyring. It is read from a prompt or from standard input, never from the command line.</source>
        <translation>Conserva o dimentica una password nel portachiavi del sistema. Viene chiesta sul terminale o letta dall’ingresso standard, mai dalla riga di comando.</translation>
    </message>
    <message>
        <source>Kept in {where}.</source>
        <translation>Conservata. Dove: {where}.</translation>
    </message>
    <message>
        <source>Leave the line that says where your password is as it is, if it is for this server.</source>
        <translation>Lascia com’è la riga che dice dov’è la tua password, se è per questo server.</translation>
    </message>
    <message>
        <source>Log-in name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Log-in name for {address}:</source>
        <translation>Nome utente per {address}:</translation>
    </message>
    <message>
        <source>Look whether this network wants a sign-in first</source>
        <translation>Guarda se questa rete vuole prima un accesso</translation>
    </message>
    <message>
        <source>Look your provider up in the public list of providers</source>
        <translation>Cerca il tuo provider nell’elenco pubblico dei provider</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Cercato</translation>
    </message>
    <message>
        <source>Looked for an earlier test message</source>
        <translation>Cercato un messaggio di prova precedente</translation>
    </message>
    <message>
        <source>Looked into the mailbox</source>
        <translation>Guardato nella casella</translation>
    </message>
    <message>
        <source>Looked up the address</source>
        <translation>Cercato l’indirizzo</translation>
    </message>
    <message>
        <source>Looking for this network&apos;s own outgoing server</source>
        <translation>Cerco il server di posta in uscita di questa rete</translation>
    </message>
    <message>
        <source>Looking into the mailbox of {mailbox} ({seconds} of {limit} s)</source>
        <translation>Guardo nella casella di {mailbox} ({seconds} di {limit} s)</translation>
    </message>
    <message>
        <source>Looking up names</source>
        <translation>Ricerca dei nomi</translation>
    </message>
    <message>
        <source>Looking what Roampost holds…</source>
        <translation>Guardo che cosa conserva Roampost…</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTI</translation>
    </message>
    <message>
        <source>Made it encrypted</source>
        <translation>Cifrata la connessione</translation>
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
        <translation>Da qui la posta non parte.</translation>
    </message>
    <message>
        <source>Mail from {address} will not go out from here.</source>
        <translation>Da qui la posta di {address} non partirà.</translation>
    </message>
    <message>
        <source>Mail gets lost</source>
        <translation>La posta va persa</translation>
    </message>
    <message>
        <source>Mail goes out from here, but takes its time.</source>
        <translation>Da qui la posta parte, ma ci mette un po’.</translation>
    </message>
    <message>
        <source>Mail goes out from here.</source>
        <translation>Da qui la posta parte.</translation>
    </message>
    <message>
        <source>Mailspring</source>
        <translation>Mailspring</translation>
    </message>
    <message>
        <source>Make an application password on {provider}&apos;s web page, and give it to the mail program in place of your own.</source>
        <translation>Crea una password per le applicazioni sulla pagina web di {provider} e mettila nel programma di posta al posto della tua.</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, and some servers refuse them, because @{domain} says that other servers than its own may not send for it (SPF).</source>
        <translation>I messaggi di @{domain} inviati tramite {host} possono finire nella posta indesiderata, e alcuni server li rifiutano, perché @{domain} dichiara che i server non suoi non possono inviare per suo conto (SPF).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because @{domain} does not name it among its servers (SPF), and it cannot sign for @{domain} (DKIM).</source>
        <translation>I messaggi di @{domain} inviati tramite {host} possono finire nella posta indesiderata, perché @{domain} non lo elenca tra i suoi server (SPF), e {host} non può firmare per @{domain} (DKIM).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because @{domain} says that other servers than its own should not send for it (SPF).</source>
        <translation>I messaggi di @{domain} inviati tramite {host} possono finire nella posta indesiderata, perché @{domain} dichiara che i server non suoi non dovrebbero inviare per suo conto (SPF).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because what @{domain} says about its servers has a fault (SPF), and {host} cannot sign for it (DKIM).</source>
        <translation>I messaggi di @{domain} inviati tramite {host} possono finire nella posta indesiderata, perché ciò che @{domain} dichiara sui suoi server contiene un errore (SPF), e {host} non può firmare per suo conto (DKIM).</translation>
    </message>
    <message>
        <source>Messages sent this way may be refused or land in junk: they will not look genuine to everybody.</source>
        <translation>I messaggi inviati così possono essere rifiutati o finire nella posta indesiderata: non a tutti sembreranno autentici.</translation>
    </message>
    <message>
        <source>Messages sent this way may land in junk.</source>
        <translation>I messaggi inviati così possono finire nella posta indesiderata.</translation>
    </message>
    <message>
        <source>Messages sent this way should arrive.</source>
        <translation>I messaggi inviati così dovrebbero arrivare.</translation>
    </message>
    <message>
        <source>Messages that wait in {program}: {count}</source>
        <translation>Messaggi in attesa in {program}: {count}</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Rete mobile</translation>
    </message>
    <message>
        <source>More than one thing is in the way. To be solved in this order: {causes}.</source>
        <translation>C’è più di un ostacolo. Da risolvere in quest’ordine: {causes}.</translation>
    </message>
    <message>
        <source>Most likely so; not everything could be tried.</source>
        <translation>Molto probabilmente è così; non è stato possibile provare tutto.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>Named the recipient</source>
        <translation>Indicato il destinatario</translation>
    </message>
    <message>
        <source>Named the recipient {recipient}</source>
        <translation>Indicato il destinatario {recipient}</translation>
    </message>
    <message>
        <source>Named the sender</source>
        <translation>Indicato il mittente</translation>
    </message>
    <message>
        <source>Named the sender {sender}</source>
        <translation>Indicato il mittente {sender}</translation>
    </message>
    <message>
        <source>Names and addresses in here are stand-ins: user1@domain1.example is the first account, and what is equal has the same one everywhere. 192.0.2.x and 2001:db8:1:: are private addresses, 203.0.113.x and 2001:db8:: public ones; … was taken out.</source>
        <translation>Qui nomi e indirizzi sono segnaposto: user1@domain1.example è il primo account, e ciò che è uguale ha ovunque lo stesso. 192.0.2.x e 2001:db8:1:: sono indirizzi privati, 203.0.113.x e 2001:db8:: pubblici; … è stato tolto.</translation>
    </message>
    <message>
        <source>Needs to know whom you are writing to.</source>
        <translation>Serve sapere a chi stai scrivendo.</translation>
    </message>
    <message>
        <source>Needs your consent to a risk.</source>
        <translation>Serve il tuo consenso a un rischio.</translation>
    </message>
    <message>
        <source>Needs your log-in name.</source>
        <translation>Serve il tuo nome utente.</translation>
    </message>
    <message>
        <source>Needs your password, to be sure that it works.</source>
        <translation>Serve la tua password, per essere sicuri che funzioni.</translation>
    </message>
    <message>
        <source>Next: change the message and send it again. Your settings can stay as they are.</source>
        <translation>Il prossimo passo: modifica il messaggio e invialo di nuovo. Le tue impostazioni possono restare come sono.</translation>
    </message>
    <message>
        <source>Next: check the recipient&apos;s address. A diagnosis of your account would not help.</source>
        <translation>Il prossimo passo: controlla l&apos;indirizzo del destinatario. Una diagnosi del tuo account non servirebbe.</translation>
    </message>
    <message>
        <source>Next: check your own address in the mail program, letter by letter.</source>
        <translation>Il prossimo passo: controlla il tuo indirizzo nel programma di posta, lettera per lettera.</translation>
    </message>
    <message>
        <source>Next: reach the recipient in another way. A diagnosis of your account would not help.</source>
        <translation>Il prossimo passo: contatta il destinatario in un altro modo. Una diagnosi del tuo account non servirebbe.</translation>
    </message>
    <message>
        <source>Next: wait some minutes and send again. If it stays so, “roampost diagnose” finds out more.</source>
        <translation>Il prossimo passo: aspetta qualche minuto e invia di nuovo. Se non cambia, “roampost diagnose” scopre di più.</translation>
    </message>
    <message>
        <source>No account of yours with another provider is known, so to yourself.</source>
        <translation>Non si conosce un tuo account presso un altro fornitore, quindi a te stesso.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Nessuna connessione</translation>
    </message>
    <message>
        <source>No copy could be kept in {path}, so nothing was changed.</source>
        <translation>Non è stato possibile conservare una copia in {path}, quindi non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>No copy of it was fetched yet.</source>
        <translation>Non ne è ancora stata presa una copia.</translation>
    </message>
    <message>
        <source>No keyring of this computer can be reached from here. Roampost keeps passwords nowhere else and will ask for them every time.</source>
        <translation>Da qui non si raggiunge nessun portachiavi di questo computer. Roampost non conserva le password altrove e le chiederà ogni volta.</translation>
    </message>
    <message>
        <source>No log-in for sending was found: does fetching mail first open the server?</source>
        <translation>Nessun accesso per l’invio è stato trovato: scaricare prima la posta apre il server?</translation>
    </message>
    <message>
        <source>No mail account was found on this computer.</source>
        <translation>Su questo computer non è stato trovato nessun account di posta.</translation>
    </message>
    <message>
        <source>No mail program here holds a sending account.</source>
        <translation>Nessun programma di posta qui ha un account che invia.</translation>
    </message>
    <message>
        <source>No mail program here holds this account, so nothing can be changed.</source>
        <translation>Nessun programma di posta qui ha questo account, quindi non c’è nulla da cambiare.</translation>
    </message>
    <message>
        <source>No mail program holds the account {account}.</source>
        <translation>Nessun programma di posta ha l’account {account}.</translation>
    </message>
    <message>
        <source>No mail program says by which server this account sends.</source>
        <translation>Nessun programma di posta dice con quale server invia questo account.</translation>
    </message>
    <message>
        <source>No message is fetched, read or deleted, and nothing is changed in your mail program.</source>
        <translation>Nessun messaggio viene scaricato, letto o cancellato, e nel tuo programma di posta non cambia niente.</translation>
    </message>
    <message>
        <source>No password is sent to this server.</source>
        <translation>A questo server non viene mandata nessuna password.</translation>
    </message>
    <message>
        <source>No password was given, or one far too long. Nothing was kept.</source>
        <translation>Non è stata data nessuna password, o è troppo lunga. Non è stato conservato nulla.</translation>
    </message>
    <message>
        <source>No password was kept for this.</source>
        <translation>Per questo non era conservata nessuna password.</translation>
    </message>
    <message>
        <source>No test message was sent.</source>
        <translation>Non è stato inviato nessun messaggio di prova.</translation>
    </message>
    <message>
        <source>No trusted encrypted connection could be made: the server offers none, or its certificate does not fit. Do not accept an exception in a network you do not know; it may be somebody in between.</source>
        <translation>Non è stato possibile stabilire una connessione cifrata e affidabile: il server non la offre, o il suo certificato non va bene. In una rete che non conosci non accettare eccezioni: potrebbe esserci qualcuno in mezzo.</translation>
    </message>
    <message>
        <source>No way in so far: does another of your provider&apos;s servers let you sign in?</source>
        <translation>Finora nessuna via: un altro server del tuo fornitore ti lascia accedere?</translation>
    </message>
    <message>
        <source>None of your mailboxes can be looked into. Name a recipient, or add an account that fetches mail.</source>
        <translation>In nessuna delle tue caselle si può guardare. Indica un destinatario, o aggiungi un account che scarica la posta.</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Non è ancora chiaro</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non collegato</translation>
    </message>
    <message>
        <source>Not everything could be forgotten</source>
        <translation>Non è stato possibile dimenticare tutto</translation>
    </message>
    <message>
        <source>Not everything could be put back.</source>
        <translation>Non è stato possibile ripristinare tutto.</translation>
    </message>
    <message>
        <source>Not readable: {where} ({program}): {why}</source>
        <translation>Non leggibile: {where} ({program}): {why}</translation>
    </message>
    <message>
        <source>Not the network of {domain}</source>
        <translation>Non è la rete di {domain}</translation>
    </message>
    <message>
        <source>Nothing comes back from {host} on port {port}, while {other} answers on that port from here: either {host} lets nobody in there, or this network singles it out.</source>
        <translation>Da {host} sulla porta {port} non torna nulla, mentre {other} su quella porta da qui risponde: o {host} lì non fa entrare nessuno, o questa rete blocca proprio lui.</translation>
    </message>
    <message>
        <source>Nothing needs to be changed.</source>
        <translation>Non c’è nulla da cambiare.</translation>
    </message>
    <message>
        <source>Nothing tells this network from others, so Roampost could not notice when you leave it. Nothing was changed; change it for good, and put it back by hand.</source>
        <translation>Nulla distingue questa rete dalle altre, quindi Roampost non potrebbe accorgersi quando la lasci. Non è stato modificato nulla; modifica per sempre, e annulla poi a mano.</translation>
    </message>
    <message>
        <source>Nothing was begun: say --yes to have it done.</source>
        <translation>Non è stato avviato niente: scrivi --yes perché sia fatto.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Nothing was changed: say --yes to change it.</source>
        <translation>Non è stato cambiato nulla: usa --yes per cambiare.</translation>
    </message>
    <message>
        <source>Nothing was forgotten.</source>
        <translation>Non è stato dimenticato nulla.</translation>
    </message>
    <message>
        <source>Nothing was forgotten: say --yes to forget it.</source>
        <translation>Non è stato dimenticato nulla: indica --yes per dimenticare.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Non è stato inviato nulla</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody has agreed to it.</source>
        <translation>Non è stato inviato nulla: nessuno ha dato il consenso.</translation>
    </message>
    <message>
        <source>Nothing was sent: your accounts have changed, and it would go to another address now.</source>
        <translation>Non è stato inviato nulla: i tuoi account sono cambiati, e ora andrebbe a un altro indirizzo.</translation>
    </message>
    <message>
        <source>Nothing was written; with -o FILE it is kept as a file.</source>
        <translation>Non è stato scritto nulla; con -o FILE viene salvato in un file.</translation>
    </message>
    <message>
        <source>Now install {path} in Thunderbird: Add-ons and Themes, the wheel, Install Add-on From File.</source>
        <translation>Ora installa {path} in Thunderbird: Componenti aggiuntivi e temi, l’ingranaggio, Installa componente aggiuntivo da file.</translation>
    </message>
    <message>
        <source>Office network</source>
        <translation>Rete dell’ufficio</translation>
    </message>
    <message>
        <source>On this system the installer tells Thunderbird where Roampost is.</source>
        <translation>Su questo sistema è il programma di installazione a dire a Thunderbird dove si trova Roampost.</translation>
    </message>
    <message>
        <source>Once this computer is on another network, Roampost puts it back: at once where “roampost watch” runs, else when it is next started.</source>
        <translation>Quando questo computer sarà su un’altra rete, Roampost rimetterà tutto com’era: subito se è in funzione «roampost watch», altrimenti al prossimo avvio.</translation>
    </message>
    <message>
        <source>Once this computer is on another network, the old settings come back: at once where Roampost watches the network, else when it is next started.</source>
        <translation>Quando questo computer sarà su un’altra rete, tornano le vecchie impostazioni: subito se Roampost sorveglia la rete, altrimenti al suo prossimo avvio.</translation>
    </message>
    <message>
        <source>One of the servers tried passes on mail for anybody. Its owner should be told: such servers get blocked.</source>
        <translation>Uno dei server provati inoltra posta per chiunque. Chi lo gestisce andrebbe avvisato: server così finiscono bloccati.</translation>
    </message>
    <message>
        <source>One of the two addresses cannot be put into a message as it is.</source>
        <translation>Uno dei due indirizzi, così com’è, non si può mettere in un messaggio.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, is looked for there and removed again.</source>
        <translation>Un messaggio di prova va da {address} a {recipient}, viene cercato lì e poi tolto.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, is looked for there, and stays there.</source>
        <translation>Un messaggio di prova va da {address} a {recipient}, viene cercato lì e lì resta.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, whose mailbox cannot be seen from here.</source>
        <translation>Un messaggio di prova va da {address} a {recipient}, la cui casella non si vede da qui.</translation>
    </message>
    <message>
        <source>Only Roampost&apos;s own Thunderbird extension may start this.</source>
        <translation>Solo l’estensione di Roampost per Thunderbird può avviare questo programma.</translation>
    </message>
    <message>
        <source>Open Roampost to put it right.</source>
        <translation>Apri Roampost per rimediare.</translation>
    </message>
    <message>
        <source>Open the list beside “{field}”, choose “{choice}”, and press + for a new one.</source>
        <translation>Apri l’elenco accanto a «{field}», scegli «{choice}», e premi + per uno nuovo.</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Apri la pagina di accesso</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>Apri la pagina web</translation>
    </message>
    <message>
        <source>Open webmail</source>
        <translation>Apri la webmail</translation>
    </message>
    <message>
        <source>Open {file} with a text editor, and find [{section}], the account {address}.</source>
        <translation>Apri {file} con un editor di testo e trova [{section}], l’account {address}.</translation>
    </message>
    <message>
        <source>Opening the mailbox of {address}</source>
        <translation>Apro la casella di {address}</translation>
    </message>
    <message>
        <source>Opens test pages of {whom}. They learn that a computer at this network’s address is online; they learn nothing about you or your mail. Without it, a sign-in page may be taken for another fault.</source>
        <translation>Apre pagine di prova di {whom}. Vengono a sapere che un computer all’indirizzo di questa rete è in linea; nulla di te o della tua posta. Senza, una pagina di accesso può sembrare un altro guasto.</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Server di posta in uscita</translation>
    </message>
    <message>
        <source>Outlook (classic, Windows)</source>
        <translation>Outlook (classico, Windows)</translation>
    </message>
    <message>
        <source>Outlook (new, Windows)</source>
        <translation>Outlook (nuovo, Windows)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password for fetching mail</source>
        <translation>Password per scaricare la posta</translation>
    </message>
    <message>
        <source>Password for fetching the mail of {address}</source>
        <translation>Password per scaricare la posta di {address}</translation>
    </message>
    <message>
        <source>Password for sending from {address}</source>
        <translation>Password per inviare da {address}</translation>
    </message>
    <message>
        <source>Password for {address} (empty: go on without):</source>
        <translation>Password di {address} (vuota: prosegui senza):</translation>
    </message>
    <message>
        <source>Password for {address}:</source>
        <translation>Password di {address}:</translation>
    </message>
    <message>
        <source>Passwords are kept in {where}, under the service “roampost”.</source>
        <translation>Dove si conservano le password: {where}, sotto il servizio «roampost».</translation>
    </message>
    <message>
        <source>Passwords are never part of it; names and addresses are replaced. Nothing is written or sent before you save it, and then only to the file that you name.</source>
        <translation>Le password non ne fanno mai parte; nomi e indirizzi sono sostituiti. Nulla è scritto o inviato prima che tu lo salvi, e poi solo nel file che indichi.</translation>
    </message>
    <message>
        <source>Paste the error text, then press Ctrl-D on a line of its own.</source>
        <translation>Incolla il testo dell’errore, poi premi Ctrl-D su una riga vuota.</translation>
    </message>
    <message>
        <source>Please tell me how I can send from here: with SMTP authentication on port 587 or 465, or by fetching my mail first (POP before SMTP)? If neither is possible, please put my address on your list; if it changes, a list will not help me for long.</source>
        <translation>Vi prego di dirmi come posso inviare da qui: con l’autenticazione SMTP sulla porta 587 o 465, o scaricando prima la posta (POP prima di SMTP)? Se nessuna delle due è possibile, vi prego di aggiungere il mio indirizzo al vostro elenco; se però cambia, un elenco non mi aiuterà a lungo.</translation>
    </message>
    <message>
        <source>Please tell me how I can send from outside your network: with SMTP authentication on port 587 or 465, or by fetching my mail first (POP before SMTP)? If neither is possible, please put my address on your list.</source>
        <translation>Vi prego di dirmi come posso inviare da fuori della vostra rete: con l’autenticazione SMTP sulla porta 587 o 465, o scaricando prima la posta (POP prima di SMTP)? Se nessuna delle due è possibile, vi prego di aggiungere il mio indirizzo al vostro elenco.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Port {port}: {state}</source>
        <translation>Porta {port}: {state}</translation>
    </message>
    <message>
        <source>Press “{first}”, then “{then}”, then “{last}”.</source>
        <translation>Premi «{first}», poi «{then}», poi «{last}».</translation>
    </message>
    <message>
        <source>Press “{first}”, then “{then}”.</source>
        <translation>Premi «{first}», poi «{then}».</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, take the tick out of “{needs}”.</source>
        <translation>Premi «{more}». In «{tab}» togli la spunta da «{needs}».</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, tick “{needs}” and choose “{choice}”.</source>
        <translation>Premi «{more}». In «{tab}» spunta «{needs}» e scegli «{choice}».</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, tick “{needs}”, choose “{choice}”, and write {username} and your password.</source>
        <translation>Premi «{more}». In «{tab}» spunta «{needs}», scegli «{choice}», e scrivi {username} e la tua password.</translation>
    </message>
    <message>
        <source>Public Wi-Fi</source>
        <translation>Wi-Fi pubblico</translation>
    </message>
    <message>
        <source>Put back, since that network was left: {account} sends as it did before.</source>
        <translation>Rimesso com’era, perché quella rete è stata lasciata: {account} invia di nuovo come prima.</translation>
    </message>
    <message>
        <source>Put this right before you leave</source>
        <translation>Sistema questo prima di partire</translation>
    </message>
    <message>
        <source>Putting everything back…</source>
        <translation>Rimetto tutto come prima…</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Leggo le impostazioni…</translation>
    </message>
    <message>
        <source>Reading your mail programs…</source>
        <translation>Leggo i tuoi programmi di posta…</translation>
    </message>
    <message>
        <source>Ready to travel</source>
        <translation>Pronto per il viaggio</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Refused because you are not on {provider}&apos;s network; {host} takes mail from anywhere if you sign in, on port {port}, encrypted.</source>
        <translation>Rifiutato perché non sei nella rete di {provider}; {host} accetta posta da ovunque se fai l’accesso, sulla porta {port}, con cifratura.</translation>
    </message>
    <message>
        <source>Report for the helpdesk</source>
        <translation>Rapporto per l’assistenza</translation>
    </message>
    <message>
        <source>Roampost asks your own provider’s servers. Whom else it may ask is for you to say; it holds from the next look on.</source>
        <translation>Roampost chiede ai server del tuo provider. A chi altro possa chiedere lo decidi tu; vale dalla prossima verifica.</translation>
    </message>
    <message>
        <source>Roampost cannot look into that mail program; this says what the server answers. Send your message again from it.</source>
        <translation>Roampost non può guardare in quel programma di posta; questo dice che cosa risponde il server. Invia di nuovo da lì il tuo messaggio.</translation>
    </message>
    <message>
        <source>Roampost cannot sign in by itself for this account here and now.</source>
        <translation>Roampost non può fare da sé l’accesso per questo account qui e ora.</translation>
    </message>
    <message>
        <source>Roampost could not keep the message; your mail program still has it. Find out why: {next}</source>
        <translation>Roampost non ha potuto conservare il messaggio; il tuo programma di posta ce l’ha ancora. Per capire perché: {next}</translation>
    </message>
    <message>
        <source>Roampost could not notice when you leave this network, so it does not sign in by itself.</source>
        <translation>Roampost non si accorgerebbe quando lasci questa rete, perciò non fa da sé l’accesso.</translation>
    </message>
    <message>
        <source>Roampost does not start by itself at log-in.</source>
        <translation>Roampost non parte da solo all’accesso.</translation>
    </message>
    <message>
        <source>Roampost has changed the settings of the mail program.</source>
        <translation>Roampost ha cambiato le impostazioni del programma di posta.</translation>
    </message>
    <message>
        <source>Roampost is already changing something in {path}. Please try again in a moment.</source>
        <translation>Roampost sta già cambiando qualcosa in {path}. Riprova fra un momento.</translation>
    </message>
    <message>
        <source>Roampost is no longer installed, so it watches no longer.</source>
        <translation>Roampost non è più installato, perciò non sorveglia più.</translation>
    </message>
    <message>
        <source>Roampost itself has failed here; nothing was changed by that. With -vv it tells more.</source>
        <translation>Qui è Roampost stesso ad aver sbagliato; per questo non è stato cambiato nulla. Con -vv dice di più.</translation>
    </message>
    <message>
        <source>Roampost looks for the reason, without sending anything …</source>
        <translation>Roampost cerca il motivo, senza inviare nulla…</translation>
    </message>
    <message>
        <source>Roampost made a mistake of its own ({kind}). Please try once more.</source>
        <translation>Roampost ha commesso un errore suo ({kind}). Riprova ancora una volta.</translation>
    </message>
    <message>
        <source>Roampost reads the settings of {program} and does not change them: please do it there.</source>
        <translation>Roampost legge le impostazioni di {program} e non le cambia: fallo lì, per favore.</translation>
    </message>
    <message>
        <source>Roampost signs in no more, as you wish.</source>
        <translation>Roampost non fa più l’accesso, come vuoi tu.</translation>
    </message>
    <message>
        <source>Roampost signs in to your mailbox every {minutes} min while you are here.</source>
        <translation>Roampost accede alla tua casella ogni {minutes} min finché sei qui.</translation>
    </message>
    <message>
        <source>Roampost signs in to {server} as {address} every {minutes} min, and {host} takes your mail meanwhile.</source>
        <translation>Roampost accede a {server} come {address} ogni {minutes} min, e intanto {host} accetta la tua posta.</translation>
    </message>
    <message>
        <source>Roampost stays until you leave this network.</source>
        <translation>Roampost resta finché non lasci questa rete.</translation>
    </message>
    <message>
        <source>Roampost test message</source>
        <translation>Messaggio di prova di Roampost</translation>
    </message>
    <message>
        <source>Roampost watches the network already.</source>
        <translation>Roampost sorveglia già la rete.</translation>
    </message>
    <message>
        <source>Roampost watches the network from every log-in on.</source>
        <translation>Roampost sorveglia la rete da ogni accesso in poi.</translation>
    </message>
    <message>
        <source>Roampost will forget the passwords it keeps, what it learned of servers and networks, earlier log-ins and proofs, its own settings, the policy it fetched, and the changes that were put back. Your mail programs are not touched.</source>
        <translation>Roampost dimenticherà le password che conserva, ciò che ha imparato di server e reti, gli accessi e le prove precedenti, le sue impostazioni, la politica che ha scaricato e le modifiche già annullate. I tuoi programmi di posta non vengono toccati.</translation>
    </message>
    <message>
        <source>Roampost&apos;s own</source>
        <translation>di Roampost</translation>
    </message>
    <message>
        <source>Roampost&apos;s window is open already, or could not be opened.</source>
        <translation>La finestra di Roampost è già aperta, o non si è potuta aprire.</translation>
    </message>
    <message>
        <source>Round {number}: {because}</source>
        <translation>Giro {number}: {because}</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDI</translation>
    </message>
    <message>
        <source>Said goodbye</source>
        <translation>Salutato il server</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvato come {file}.</translation>
    </message>
    <message>
        <source>Send another test message</source>
        <translation>Invia un altro messaggio di prova</translation>
    </message>
    <message>
        <source>Send as {sender}</source>
        <translation>Invia come {sender}</translation>
    </message>
    <message>
        <source>Send as {sender}; that is accepted here.</source>
        <translation>Invia come {sender}: qui è accettato.</translation>
    </message>
    <message>
        <source>Send encrypted, through {host} (port {port}).</source>
        <translation>Invia con cifratura, tramite {host} (porta {port}).</translation>
    </message>
    <message>
        <source>Send from another address</source>
        <translation>Invia da un altro indirizzo</translation>
    </message>
    <message>
        <source>Send from {provider}&apos;s web page.</source>
        <translation>Invia dalla pagina web di {provider}.</translation>
    </message>
    <message>
        <source>Send it to {where}.</source>
        <translation>Mandalo a {where}.</translation>
    </message>
    <message>
        <source>Send it?</source>
        <translation>Lo invio?</translation>
    </message>
    <message>
        <source>Send one marked message as the mail program would, and look for it in the mailbox: delivered, in junk, delayed, or accepted and lost. Nothing is sent without a yes.</source>
        <translation>Invia un messaggio di prova come farebbe il programma di posta e lo cerca nella casella: consegnato, nella posta indesiderata, in ritardo, oppure accettato e perso. Senza un sì non parte nulla.</translation>
    </message>
    <message>
        <source>Send one test message?</source>
        <translation>Inviare un messaggio di prova?</translation>
    </message>
    <message>
        <source>Send over an encrypted connection</source>
        <translation>Invia con una connessione cifrata</translation>
    </message>
    <message>
        <source>Send this from your account {sender}; {host} takes it from here.</source>
        <translation>Invia questo messaggio dal tuo account {sender}: {host} lo accetta da qui.</translation>
    </message>
    <message>
        <source>Send through another server</source>
        <translation>Invia tramite un altro server</translation>
    </message>
    <message>
        <source>Send through {host}</source>
        <translation>Invia tramite {host}</translation>
    </message>
    <message>
        <source>Send through {host} (port {port}, {security}).</source>
        <translation>Invia tramite {host} (porta {port}, {security}).</translation>
    </message>
    <message>
        <source>Send through {host} on port {port} ({security}).</source>
        <translation>Invia tramite {host} sulla porta {port} ({security}).</translation>
    </message>
    <message>
        <source>Send your message now. Ctrl-C ends this.</source>
        <translation>Invia ora il tuo messaggio. Ctrl-C termina.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Mittente</translation>
    </message>
    <message>
        <source>Sending changes for these addresses too: {addresses}</source>
        <translation>L’invio cambia anche per questi indirizzi: {addresses}</translation>
    </message>
    <message>
        <source>Sending the test message to {recipient}</source>
        <translation>Invio il messaggio di prova a {recipient}</translation>
    </message>
    <message>
        <source>Sending the test message…</source>
        <translation>Invio il messaggio di prova…</translation>
    </message>
    <message>
        <source>Sending works</source>
        <translation>L’invio funziona</translation>
    </message>
    <message>
        <source>Sending works from here: {host} accepts mail from you for {recipient}.</source>
        <translation>Da qui l’invio funziona: {host} accetta la tua posta per {recipient}.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Inviato a</translation>
    </message>
    <message>
        <source>Sent to yourself: it says nothing about mail to other people&apos;s servers.</source>
        <translation>Inviato a te stesso: non dice nulla della posta verso i server degli altri.</translation>
    </message>
    <message>
        <source>Sent within {domain}: it says nothing about mail to other servers.</source>
        <translation>Inviato all’interno di {domain}: non dice nulla della posta verso altri server.</translation>
    </message>
    <message>
        <source>Sent. Looking for it in the mailbox of {mailbox}…</source>
        <translation>Inviato. Lo cerco nella casella di {mailbox}…</translation>
    </message>
    <message>
        <source>Sent; nobody here can see whether it arrived</source>
        <translation>Inviato; da qui non si può vedere se è arrivato</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server name, port or log-in name cannot be written as they are.</source>
        <translation>Il nome del server, la porta o il nome utente non si possono scrivere così come sono.</translation>
    </message>
    <message>
        <source>Server: {value}</source>
        <translation>Server: {value}</translation>
    </message>
    <message>
        <source>Servers see you as {address}.</source>
        <translation>I server ti vedono come {address}.</translation>
    </message>
    <message>
        <source>Set by your organisation, in {where}.</source>
        <translation>Deciso dalla tua organizzazione, in {where}.</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Deciso dalla tua organizzazione.</translation>
    </message>
    <message>
        <source>Set the mail program to sign in to {provider} in the browser (OAuth 2.0).</source>
        <translation>Imposta il programma di posta in modo che acceda a {provider} nel browser (OAuth 2.0).</translation>
    </message>
    <message>
        <source>Several mail programs hold this account. Say which with --account, one of: {accounts}</source>
        <translation>Più programmi di posta hanno questo account. Indica quale con --account, uno fra: {accounts}</translation>
    </message>
    <message>
        <source>Sign in for as long as you are here?</source>
        <translation>Fare l’accesso finché sei qui?</translation>
    </message>
    <message>
        <source>Sign in on this network&apos;s web page, then try again.</source>
        <translation>Fai l’accesso sulla pagina web di questa rete, poi riprova.</translation>
    </message>
    <message>
        <source>Sign in through your provider’s web page</source>
        <translation>Fai l’accesso dalla pagina web del fornitore</translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation>Accedi a questa rete</translation>
    </message>
    <message>
        <source>Sign in to {provider} in the browser (OAuth 2.0), or make an application password there.</source>
        <translation>Fai l’accesso a {provider} nel browser (OAuth 2.0), oppure crea lì una password per le applicazioni.</translation>
    </message>
    <message>
        <source>Sign in when sending</source>
        <translation>Fai l’accesso all’invio</translation>
    </message>
    <message>
        <source>Sign in when sending, through {host} (port {port}, {security}).</source>
        <translation>Fai l’accesso all’invio, tramite {host} (porta {port}, {security}).</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <translation>Servizio di accesso</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Fatto l’accesso</translation>
    </message>
    <message>
        <source>Signed in at {time}, good until {until}. The next time is {next}.</source>
        <translation>Accesso fatto alle {time}, valido fino alle {until}. La prossima volta è alle {next}.</translation>
    </message>
    <message>
        <source>Signed in to fetch mail</source>
        <translation>Fatto l’accesso per scaricare la posta</translation>
    </message>
    <message>
        <source>Signing in through the provider&apos;s own page has to be set up in {program} itself.</source>
        <translation>L’accesso dalla pagina del fornitore va impostato in {program} stesso.</translation>
    </message>
    <message>
        <source>Some of these settings were changed since; they were left alone.</source>
        <translation>Alcune di queste impostazioni sono state cambiate nel frattempo; sono rimaste come sono.</translation>
    </message>
    <message>
        <source>Some recipients may find your messages in their junk folder.</source>
        <translation>Alcuni destinatari potrebbero trovare i tuoi messaggi nella posta indesiderata.</translation>
    </message>
    <message>
        <source>Some servers learn a moment later that mail was fetched: asked again.</source>
        <translation>Alcuni server si accorgono un attimo dopo che la posta è stata scaricata: chiesto di nuovo.</translation>
    </message>
    <message>
        <source>Some servers let the first message from somewhere new wait for some minutes. Nothing is wrong yet.</source>
        <translation>Alcuni server fanno aspettare qualche minuto il primo messaggio da un posto nuovo. Finora non c’è nulla che non va.</translation>
    </message>
    <message>
        <source>Something on the way answers port {port} before {host} does.</source>
        <translation>Lungo la strada qualcosa risponde alla porta {port} prima di {host}.</translation>
    </message>
    <message>
        <source>Something on this network answers in place of {host}, or strips its encryption; no password was sent there.</source>
        <translation>In questa rete qualcosa risponde al posto di {host}, o ne toglie la cifratura; lì non è stata mandata nessuna password.</translation>
    </message>
    <message>
        <source>Something on this network answers in place of {host}: it calls itself {now}, and elsewhere the server was {before}; no password was sent there.</source>
        <translation>In questa rete qualcosa risponde al posto di {host}: si presenta come {now}, mentre altrove il server era {before}; lì non è stata mandata nessuna password.</translation>
    </message>
    <message>
        <source>Something on this network opens every encrypted connection and signs for {host} and others in the name of {issuer}, which nothing here trusts; no password was sent there.</source>
        <translation>In questa rete qualcosa apre ogni connessione cifrata e firma per {host} e per altri a nome di {issuer}, di cui qui nulla si fida; lì non è stata mandata nessuna password.</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>Tappa {number}</translation>
    </message>
    <message>
        <source>Stay in the background: on every new network find out whether the next message will go out, without signing in, and say so before it fails; put back what was changed for a network once it is left.</source>
        <translation>Resta in secondo piano: su ogni nuova rete scopre, senza accedere, se il prossimo messaggio partirà, e lo dice prima che fallisca; rimette com’era ciò che è stato cambiato per una rete quando la si lascia.</translation>
    </message>
    <message>
        <source>Stays in the background without a window. On every new network it finds out whether the next message will go out, says so before it fails, and puts back what was changed for a network once that is left.</source>
        <translation>Resta in secondo piano senza finestra. Su ogni nuova rete scopre se il prossimo messaggio partirà, lo dice prima che fallisca, e rimette com’era ciò che è stato cambiato per una rete quando la si lascia.</translation>
    </message>
    <message>
        <source>Stopped. If the message had been sent by then, it is on its way and stays where it arrives.</source>
        <translation>Interrotto. Se il messaggio era già partito, è in viaggio e resta dove arriva.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Switch the sign-in for sending off.</source>
        <translation>Disattiva l’accesso per l’invio.</translation>
    </message>
    <message>
        <source>Switch the sign-in for sending on, with {username} and your password.</source>
        <translation>Attiva l’accesso per l’invio, con {username} e la tua password.</translation>
    </message>
    <message>
        <source>Switch “{box}” off.</source>
        <translation>Disattiva «{box}».</translation>
    </message>
    <message>
        <source>Switch “{box}” on.</source>
        <translation>Attiva «{box}».</translation>
    </message>
    <message>
        <source>Take out every line there that begins with: {line}</source>
        <translation>Togli lì ogni riga che comincia con: {line}</translation>
    </message>
    <message>
        <source>Take the tick out of “{box}”: else Mail may change the port back.</source>
        <translation>Togli la spunta da «{box}»: altrimenti Mail può rimettere la porta di prima.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>That mailbox cannot be looked into from here; ask there whether it came.</source>
        <translation>In quella casella da qui non si può guardare; chiedi al destinatario se è arrivato.</translation>
    </message>
    <message>
        <source>The POP3 server refused the log-in: {reply}</source>
        <translation>Il server POP3 ha rifiutato l’accesso: {reply}</translation>
    </message>
    <message>
        <source>The address of the network you send from is refused: it is on a blocklist, has a bad reputation or no proper name. Your password is not the problem. Send through your provider with sign-in, or from another network.</source>
        <translation>L’indirizzo della rete da cui invii viene rifiutato: è in una lista di blocco, ha una cattiva reputazione o non ha un nome corretto. La tua password non c’entra. Invia tramite il tuo fornitore con l’accesso, o da un’altra rete.</translation>
    </message>
    <message>
        <source>The change to {account} in {program} stays, so that it can be undone: roampost undo</source>
        <translation>La modifica a {account} in {program} resta, così si può annullare: roampost undo</translation>
    </message>
    <message>
        <source>The change to {account} in {program}, so that it can still be undone</source>
        <translation>La modifica a {account} in {program}, così che si possa ancora annullare</translation>
    </message>
    <message>
        <source>The connection is less protected than the settings say, so nothing was sent over it.</source>
        <translation>La connessione è meno protetta di quanto dicono le impostazioni, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before it said whether it took the message.</source>
        <translation>La connessione a {host} si è interrotta prima che dicesse se ha preso il messaggio.</translation>
    </message>
    <message>
        <source>The connection was refused at once: the port is blocked here, or the server does not listen on it. Another port of the same server often works.</source>
        <translation>La connessione è stata rifiutata subito: qui la porta è bloccata, o il server non è in ascolto su di essa. Spesso un’altra porta dello stesso server funziona.</translation>
    </message>
    <message>
        <source>The file is too long; it must be at most {most} bytes.</source>
        <translation>Il file è troppo lungo; dev’essere di {most} byte al massimo.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {reason}.</source>
        <translation>La cartella {folder} non si può usare: {reason}.</translation>
    </message>
    <message>
        <source>The history of changes that were put back, with the copies made before them</source>
        <translation>La cronologia delle modifiche annullate, con le copie fatte prima</translation>
    </message>
    <message>
        <source>The keyring could not be opened: its window was closed, or could not be shown. Until it can be, Roampost will ask for the password every time.</source>
        <translation>Non è stato possibile aprire il portachiavi: la sua finestra è stata chiusa, o non si è potuta mostrare. Finché resta così, Roampost chiederà la password ogni volta.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password. Roampost will ask for it every time.</source>
        <translation>Il portachiavi non ha conservato la password. Roampost la chiederà ogni volta.</translation>
    </message>
    <message>
        <source>The keyring has stopped answering. Roampost keeps passwords nowhere else and will ask for them every time.</source>
        <translation>Il portachiavi ha smesso di rispondere. Roampost non conserva le password altrove e le chiederà ogni volta.</translation>
    </message>
    <message>
        <source>The keyring is locked and was not unlocked. Unlock it and try again; until then Roampost will ask for the password every time.</source>
        <translation>Il portachiavi è bloccato e non è stato sbloccato. Sbloccalo e riprova; fino ad allora Roampost chiederà la password ogni volta.</translation>
    </message>
    <message>
        <source>The keyring reported a fault and kept nothing. Roampost will ask for the password every time.</source>
        <translation>Il portachiavi ha segnalato un guasto e non ha conservato nulla. Roampost chiederà la password ogni volta.</translation>
    </message>
    <message>
        <source>The log-in did not come about: no answer, no password at hand, or the mailbox is in use. Again at {time}.</source>
        <translation>L’accesso non è riuscito: nessuna risposta, nessuna password disponibile, o la casella è in uso. Di nuovo alle {time}.</translation>
    </message>
    <message>
        <source>The mail program does not know the password of {address}.</source>
        <translation>Il programma di posta non conosce la password di {address}.</translation>
    </message>
    <message>
        <source>The mail program has no account {address}.</source>
        <translation>Il programma di posta non ha un account {address}.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message breaks off in the middle.</source>
        <translation>Il messaggio del programma di posta si interrompe a metà.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message has more than the {limit} KB that are read.</source>
        <translation>Il messaggio del programma di posta supera i {limit} KB che vengono letti.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message is no JSON object.</source>
        <translation>Il messaggio del programma di posta non è un oggetto JSON.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message is not one that Roampost knows.</source>
        <translation>Il messaggio del programma di posta non è tra quelli che Roampost conosce.</translation>
    </message>
    <message>
        <source>The mailbox of {address} did not accept the name and password.</source>
        <translation>La casella di {address} non ha accettato il nome e la password.</translation>
    </message>
    <message>
        <source>The mailbox of {mailbox} could not be looked into.</source>
        <translation>Non è stato possibile guardare nella casella di {mailbox}.</translation>
    </message>
    <message>
        <source>The mailbox was read by POP3, which shows no junk folder: it may stand there.</source>
        <translation>La casella è stata letta con POP3, che non mostra la posta indesiderata: potrebbe essere lì.</translation>
    </message>
    <message>
        <source>The message broke off before {program} was given it, so it was not sent.</source>
        <translation>Il messaggio si è interrotto prima di arrivare a {program}, quindi non è stato inviato.</translation>
    </message>
    <message>
        <source>The message is too big for the server. Make the attachments smaller or send a link to them.</source>
        <translation>Il messaggio è troppo grande per il server. Riduci gli allegati o manda un collegamento.</translation>
    </message>
    <message>
        <source>The message itself was taken for spam, or an attachment is not allowed. Your settings are not the problem: change the text, the links or the attachment.</source>
        <translation>È il messaggio stesso a essere stato preso per spam, o un allegato non è ammesso. Le tue impostazioni non c’entrano: cambia il testo, i collegamenti o l’allegato.</translation>
    </message>
    <message>
        <source>The message to {recipient} was refused by the server: {reply}</source>
        <translation>Il messaggio per {recipient} è stato rifiutato dal server: {reply}</translation>
    </message>
    <message>
        <source>The name {host} cannot be found from here.</source>
        <translation>Da qui il nome {host} non si trova.</translation>
    </message>
    <message>
        <source>The name {host} does not exist; this network&apos;s name server makes up the address {address} for names that do not.</source>
        <translation>Il nome {host} non esiste; il server dei nomi di questa rete inventa l’indirizzo {address} per i nomi che non esistono.</translation>
    </message>
    <message>
        <source>The network of {domain}</source>
        <translation>La rete di {domain}</translation>
    </message>
    <message>
        <source>The network wants you to sign in</source>
        <translation>La rete vuole che tu acceda</translation>
    </message>
    <message>
        <source>The old settings are back.</source>
        <translation>Le impostazioni di prima sono tornate.</translation>
    </message>
    <message>
        <source>The outgoing server cannot be talked to.</source>
        <translation>Non si riesce a parlare con il server di posta in uscita.</translation>
    </message>
    <message>
        <source>The outgoing server does not answer.</source>
        <translation>Il server di posta in uscita non risponde.</translation>
    </message>
    <message>
        <source>The outgoing server does not pass on mail to other domains for you here: it does not know you as its customer. Usually it wants you to sign in, to fetch your mail first, or to be in its own network. The recipient&apos;s address is not the problem.</source>
        <translation>Da qui il server di posta in uscita non inoltra per te la posta verso altri domini: non ti riconosce come suo cliente. Di solito vuole che tu faccia l’accesso, che prima scarichi la posta, o che tu sia nella sua rete. L’indirizzo del destinatario non c’entra.</translation>
    </message>
    <message>
        <source>The outgoing server wants you to sign in before you send. Switch on authentication for the outgoing server, with an encrypted connection.</source>
        <translation>Il server di posta in uscita vuole che tu faccia l’accesso prima di inviare. Attiva l’autenticazione per il server di posta in uscita, con una connessione cifrata.</translation>
    </message>
    <message>
        <source>The outgoing server&apos;s certificate is not to be trusted.</source>
        <translation>Il certificato del server di posta in uscita non è affidabile.</translation>
    </message>
    <message>
        <source>The outgoing server&apos;s name cannot be found.</source>
        <translation>Il nome del server di posta in uscita non si trova.</translation>
    </message>
    <message>
        <source>The password is kept in: {where}</source>
        <translation>La password è conservata qui: {where}</translation>
    </message>
    <message>
        <source>The password of {address} is needed, and is not at hand.</source>
        <translation>Serve la password di {address}, e non è disponibile.</translation>
    </message>
    <message>
        <source>The password stays in this computer’s memory until Roampost is closed, and is asked for every time: {why} It is never written to a file, a log or a report.</source>
        <translation>La password resta nella memoria di questo computer finché Roampost non viene chiuso, e viene chiesta ogni volta: {why} Non viene mai scritta in un file, in un registro o in un rapporto.</translation>
    </message>
    <message>
        <source>The password stays in this computer’s memory until Roampost is closed. If you tick “remember”, it is put into {keyring}, under the name “roampost”, and nowhere else. It is never written to a file, a log or a report.</source>
        <translation>La password resta nella memoria di questo computer finché Roampost non viene chiuso. Se spunti «Conservala», va in un solo posto: {keyring}, con il nome «roampost». Non viene mai scritta in un file, in un registro o in un rapporto.</translation>
    </message>
    <message>
        <source>The password stored in {program} is taken out, so that it never goes to another server.</source>
        <translation>La password conservata in {program} viene tolta, così non va mai a un altro server.</translation>
    </message>
    <message>
        <source>The password that Roampost keeps is put into the keyring where {program} looks for it.</source>
        <translation>La password che Roampost conserva viene messa nel portachiavi dove {program} la cerca.</translation>
    </message>
    <message>
        <source>The password that was put into the keyring for {program} is still there, under “{label}”: {reason}</source>
        <translation>La password messa nel portachiavi per {program} è ancora lì, sotto «{label}»: {reason}</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is not used, so that {host} never gets it.</source>
        <translation>La password che {program} conserva per il vecchio server non viene usata, così {host} non la riceve mai.</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is set aside, so that {host} never gets it.</source>
        <translation>La password che {program} conserva per il vecchio server viene messa da parte, così {host} non la riceve mai.</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is taken out, so that {host} never gets it. Once {program} has been used, you type it again after putting the change back.</source>
        <translation>La password che {program} conserva per il vecchio server viene tolta, così {host} non la riceve mai. Se nel frattempo hai usato {program}, dopo aver annullato la modifica la scrivi di nuovo.</translation>
    </message>
    <message>
        <source>The password would have travelled unprotected, so nothing was sent.</source>
        <translation>La password avrebbe viaggiato senza protezione, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The passwords that Roampost keeps in the keyring</source>
        <translation>Le password che Roampost tiene nel portachiavi</translation>
    </message>
    <message>
        <source>The policy that it fetched from your organisation; it is fetched again</source>
        <translation>La policy scaricata dalla tua organizzazione; viene scaricata di nuovo</translation>
    </message>
    <message>
        <source>The receiving server found that your address&apos;s domain does not allow mail from the server that sent it (SPF, DKIM or DMARC). Send through the server that belongs to your address.</source>
        <translation>Il server che riceve ha visto che il dominio del tuo indirizzo non ammette posta dal server che l’ha inviata (SPF, DKIM o DMARC). Invia tramite il server che appartiene al tuo indirizzo.</translation>
    </message>
    <message>
        <source>The recipient is refused</source>
        <translation>Il destinatario è rifiutato</translation>
    </message>
    <message>
        <source>The recipient&apos;s address does not exist. This is not about your settings: check the address for typing errors or ask the recipient in another way.</source>
        <translation>L’indirizzo del destinatario non esiste. Le tue impostazioni non c’entrano: controlla che l’indirizzo sia scritto bene, o senti il destinatario in un altro modo.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox does not take this message: it is closed, has moved, or accepts only certain senders. This is not about your settings; ask the recipient in another way.</source>
        <translation>La casella del destinatario non accetta questo messaggio: è chiusa, è stata spostata, o ammette solo certi mittenti. Le tue impostazioni non c’entrano; senti il destinatario in un altro modo.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full. This is not about your settings: try later or ask the recipient in another way.</source>
        <translation>La casella del destinatario è piena. Le tue impostazioni non c’entrano: riprova più tardi o senti il destinatario in un altro modo.</translation>
    </message>
    <message>
        <source>The record {file} of an earlier change is damaged. That change can no longer be undone by Roampost; its copies of the files are in {folder}.</source>
        <translation>La registrazione {file} di una modifica precedente è danneggiata. Roampost non può più annullare quella modifica; le sue copie dei file sono in {folder}.</translation>
    </message>
    <message>
        <source>The remedy {wanted} is not one of signing in by POP3 again and again.</source>
        <translation>Il rimedio {wanted} non consiste nell’accedere più volte con POP3.</translation>
    </message>
    <message>
        <source>The sender address or its domain does not exist for the server. Check your own address in the mail program.</source>
        <translation>Per il server l’indirizzo del mittente, o il suo dominio, non esiste. Controlla il tuo indirizzo nel programma di posta.</translation>
    </message>
    <message>
        <source>The server accepted the test message to {recipient}; whether it arrived is not known here.</source>
        <translation>Il server ha accettato il messaggio di prova per {recipient}; se sia arrivato, da qui non si sa.</translation>
    </message>
    <message>
        <source>The server accepted the test message, yet it has not arrived at {recipient} after {seconds} s.</source>
        <translation>Il server ha accettato il messaggio di prova, ma dopo {seconds} s non è arrivato a {recipient}.</translation>
    </message>
    <message>
        <source>The server accepts this only over an encrypted connection. Switch on STARTTLS (port 587) or TLS (port 465).</source>
        <translation>Il server lo accetta solo con una connessione cifrata. Attiva STARTTLS (porta 587) o TLS (porta 465).</translation>
    </message>
    <message>
        <source>The server did not answer, or the connection broke. The network you are in may block the port; another port of the same server often works.</source>
        <translation>Il server non ha risposto, o la connessione è caduta. La rete in cui sei potrebbe bloccare la porta; spesso un’altra porta dello stesso server funziona.</translation>
    </message>
    <message>
        <source>The server does not let this sign-in or connection use this sender address. Send with the address that belongs to the server, or through the server that belongs to the address.</source>
        <translation>Il server non permette a questo accesso o a questa connessione di usare questo indirizzo di mittente. Invia con l’indirizzo che appartiene al server, o tramite il server che appartiene all’indirizzo.</translation>
    </message>
    <message>
        <source>The server is asked whether it would take a message there. None is sent.</source>
        <translation>Al server si chiede se accetterebbe un messaggio per quell’indirizzo. Non se ne invia nessuno.</translation>
    </message>
    <message>
        <source>The server lets in certain listed addresses only.</source>
        <translation>Il server lascia entrare solo certi indirizzi di un elenco.</translation>
    </message>
    <message>
        <source>The server lets in its provider’s own network only.</source>
        <translation>Il server lascia entrare solo la rete del suo fornitore.</translation>
    </message>
    <message>
        <source>The server lets in its provider’s own network or certain listed addresses only; which of the two cannot be told from here.</source>
        <translation>Il server lascia entrare solo la rete del suo fornitore o certi indirizzi di un elenco; da qui non si può dire quale delle due cose.</translation>
    </message>
    <message>
        <source>The server lets you send for some minutes after you have fetched your mail. Fetch your mail, then send again; the mail program can do this by itself each time.</source>
        <translation>Il server ti lascia inviare per alcuni minuti dopo che hai scaricato la posta. Scarica la posta, poi invia di nuovo; il programma di posta può farlo da sé ogni volta.</translation>
    </message>
    <message>
        <source>The server of your settings, and its other ports for sending, all at once.</source>
        <translation>Il server delle tue impostazioni e le sue altre porte per l’invio, tutti insieme.</translation>
    </message>
    <message>
        <source>The server offers encryption: does it take the message with it?</source>
        <translation>Il server offre la cifratura: con quella accetta il messaggio?</translation>
    </message>
    <message>
        <source>The server puts it off for now (it is busy, or it lets unknown senders wait). Send again in some minutes; nothing needs to be changed.</source>
        <translation>Per ora il server rimanda (è occupato, o fa aspettare i mittenti che non conosce). Invia di nuovo fra qualche minuto; non c’è nulla da cambiare.</translation>
    </message>
    <message>
        <source>The server refused the sign-in: the user name or password is wrong, or this way of signing in is switched off. It may want an application password or another method.</source>
        <translation>Il server ha rifiutato l’accesso: il nome utente o la password sono sbagliati, o questo modo di accedere è disattivato. Forse vuole una password per le applicazioni o un altro metodo.</translation>
    </message>
    <message>
        <source>The server said: {reply}</source>
        <translation>Il server ha detto: {reply}</translation>
    </message>
    <message>
        <source>The server serves only certain networks or addresses, and yours here is not among them. Sign in where the provider offers it, use the server of the network you are in, or a VPN.</source>
        <translation>Il server serve solo certe reti o certi indirizzi, e il tuo qui non è fra questi. Fai l’accesso se il fornitore lo offre, usa il server della rete in cui sei, o una VPN.</translation>
    </message>
    <message>
        <source>The server {host} does not answer on port {port}.</source>
        <translation>Il server {host} non risponde sulla porta {port}.</translation>
    </message>
    <message>
        <source>The server’s certificate runs out soon.</source>
        <translation>Il certificato del server sta per scadere.</translation>
    </message>
    <message>
        <source>The server’s own words</source>
        <translation>Le parole del server</translation>
    </message>
    <message>
        <source>The settings are the same to the last byte.</source>
        <translation>Le impostazioni sono le stesse, fino all’ultimo byte.</translation>
    </message>
    <message>
        <source>The settings could not be written to {file}: {reason}.</source>
        <translation>Non è stato possibile scrivere le impostazioni in {file}: {reason}.</translation>
    </message>
    <message>
        <source>The settings file is the old one, to the last byte.</source>
        <translation>Il file delle impostazioni è quello di prima, fino all’ultimo byte.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read: {reason}.</source>
        <translation>Le impostazioni in {file} non si possono leggere: {reason}.</translation>
    </message>
    <message>
        <source>The settings of {address} are managed by {manager}; please ask there to have them changed.</source>
        <translation>Le impostazioni di {address} sono gestite da {manager}; chiedi lì di cambiarle.</translation>
    </message>
    <message>
        <source>The settings of {program} could not be read ({where}): {why}</source>
        <translation>Non è stato possibile leggere le impostazioni di {program} ({where}): {why}</translation>
    </message>
    <message>
        <source>The system does not tell when the network changes: {reason}. Open Roampost after you leave it.</source>
        <translation>Il sistema non dice quando la rete cambia: {reason}. Apri Roampost dopo averla lasciata.</translation>
    </message>
    <message>
        <source>The test message arrived at {recipient} within {seconds} s.</source>
        <translation>Il messaggio di prova è arrivato a {recipient} entro {seconds} s.</translation>
    </message>
    <message>
        <source>The test message arrived at {recipient}, in the junk folder.</source>
        <translation>Il messaggio di prova è arrivato a {recipient}, nella posta indesiderata.</translation>
    </message>
    <message>
        <source>The test message is still in the mailbox; you may delete it.</source>
        <translation>Il messaggio di prova è ancora nella casella; puoi cancellarlo.</translation>
    </message>
    <message>
        <source>The test message to {recipient} is late ({seconds} s).</source>
        <translation>Il messaggio di prova per {recipient} è in ritardo ({seconds} s).</translation>
    </message>
    <message>
        <source>The test message to {recipient} was put off.</source>
        <translation>Il messaggio di prova per {recipient} è stato rimandato a più tardi.</translation>
    </message>
    <message>
        <source>The test message to {recipient} was refused.</source>
        <translation>Il messaggio di prova per {recipient} è stato rifiutato.</translation>
    </message>
    <message>
        <source>The test message was taken out of the mailbox again.</source>
        <translation>Il messaggio di prova è stato tolto dalla casella.</translation>
    </message>
    <message>
        <source>The way it came:</source>
        <translation>La strada che ha fatto:</translation>
    </message>
    <message>
        <source>The whole program against a small mail world on this computer: a home provider, an office, a hotel, an airport. No real account, keyring or mail program is touched. With -- COMMAND it runs any command in that world.</source>
        <translation>Tutto il programma in un piccolo mondo di posta su questo computer: un fornitore di casa, un ufficio, un albergo, un aeroporto. Non si tocca nessun account, portachiavi o programma di posta vero. Con -- COMANDO esegue qualunque comando in quel mondo.</translation>
    </message>
    <message>
        <source>Then it puts back what you changed for here, and goes. Its icon beside the clock opens it again; in the settings you can tell it not to stay.</source>
        <translation>Poi rimette a posto quello che hai cambiato per qui, e se ne va. La sua icona accanto all’orologio lo riapre; nelle impostazioni puoi dirgli di non restare.</translation>
    </message>
    <message>
        <source>There are {number} files here; at most {most} are read.</source>
        <translation>Qui ci sono {number} file; se ne leggono al massimo {most}.</translation>
    </message>
    <message>
        <source>There is a way</source>
        <translation>Una soluzione c’è</translation>
    </message>
    <message>
        <source>There is no demo within the demo.</source>
        <translation>Dentro la dimostrazione non c’è un’altra dimostrazione.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. In the terminal: “roampost diagnose”, or “roampost demo” to look around.</source>
        <translation>Non c’è uno schermo su cui aprire una finestra. Nel terminale: «roampost diagnose», oppure «roampost demo» per dare un’occhiata.</translation>
    </message>
    <message>
        <source>There is no remedy {wanted} here and now. There are: {remedies}</source>
        <translation>Qui e ora non c’è un rimedio {wanted}. Ci sono: {remedies}</translation>
    </message>
    <message>
        <source>There is no room left on the disk to write {path}, so nothing was changed.</source>
        <translation>Sul disco non c’è più posto per scrivere {path}, quindi non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>There is nothing here that Roampost can change for this account.</source>
        <translation>Per questo account qui non c’è nulla che Roampost possa cambiare.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Non c&apos;è nulla da fare.</translation>
    </message>
    <message>
        <source>There is nothing to explain: the text is empty.</source>
        <translation>Non c’è nulla da spiegare: il testo è vuoto.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Non c’è nulla da ripristinare.</translation>
    </message>
    <message>
        <source>These accounts share that password and lose it too: {names}.</source>
        <translation>Questi account condividono quella password e la perdono anche loro: {names}.</translation>
    </message>
    <message>
        <source>This account hands its mail to a command, not to a server; Roampost does not run it.</source>
        <translation>Questo account affida la posta a un comando, non a un server; Roampost non lo esegue.</translation>
    </message>
    <message>
        <source>This account is managed by {who}.</source>
        <translation>Questo account è gestito da {who}.</translation>
    </message>
    <message>
        <source>This account is used on a web page only; there is nothing to set in a mail program.</source>
        <translation>Questo account si usa solo da una pagina web; in un programma di posta non c’è nulla da impostare.</translation>
    </message>
    <message>
        <source>This account signs in through the browser, which Roampost cannot do for it.</source>
        <translation>Questo account accede tramite il browser, cosa che Roampost non può fare al suo posto.</translation>
    </message>
    <message>
        <source>This cannot be read: {reason}. Every user must be able to read it (chmod a+rX).</source>
        <translation>Non si riesce a leggerlo: {reason}. Ogni utente deve poterlo leggere (chmod a+rX).</translation>
    </message>
    <message>
        <source>This cannot be undone. Nothing is forgotten yet.</source>
        <translation>Non si può annullare. Non è ancora stato dimenticato niente.</translation>
    </message>
    <message>
        <source>This changes sending for {account} too.</source>
        <translation>Questo cambia l’invio anche per {account}.</translation>
    </message>
    <message>
        <source>This changes the way of all mail that this computer sends with {program}.</source>
        <translation>Questo cambia la strada di tutta la posta che questo computer invia con {program}.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Questo computer non è collegato a una rete.</translation>
    </message>
    <message>
        <source>This could not be tried just now, so nothing is begun. Keep the password first: roampost password set --for incoming --account {account}</source>
        <translation>Non si è potuto provare adesso, perciò non si comincia niente. Salva prima la password: roampost password set --for incoming --account {account}</translation>
    </message>
    <message>
        <source>This could not be tried just now, so nothing was changed. Keep the password first: roampost password set --account {account}</source>
        <translation>Adesso non è stato possibile provarlo, quindi non è stato cambiato nulla. Prima conserva la password: roampost password set --account {account}</translation>
    </message>
    <message>
        <source>This is another network: Roampost signs in no more.</source>
        <translation>Questa è un’altra rete: Roampost non fa più l’accesso.</translation>
    </message>
    <message>
        <source>This is inferred from what was seen, not proven.</source>
        <translation>È dedotto da ciò che si è visto, non provato.</translation>
    </message>
    <message>
        <source>This is missing: {what}</source>
        <translation>Manca: {what}</translation>
    </message>
    <message>
        <source>This is nested too deeply for a policy.</source>
        <translation>Questo è annidato troppo in profondità per un criterio.</translation>
    </message>
    <message>
        <source>This is no error report: it is a message, an automatic answer or a notice.</source>
        <translation>Non è la segnalazione di un errore: è un messaggio, una risposta automatica o un avviso.</translation>
    </message>
    <message>
        <source>This is no property list that can be read.</source>
        <translation>Questo non è un elenco di proprietà (plist) che si possa leggere.</translation>
    </message>
    <message>
        <source>This is not JSON: {found} stands where {wanted} should be.</source>
        <translation>Questo non è JSON: c’è {found} dove dovrebbe esserci {wanted}.</translation>
    </message>
    <message>
        <source>This is not UTF-8; save the file in that encoding.</source>
        <translation>Questo non è UTF-8; salva il file con quella codifica.</translation>
    </message>
    <message>
        <source>This is not known here: {what}</source>
        <translation>Qui questo non è conosciuto: {what}</translation>
    </message>
    <message>
        <source>This is set by your organisation.</source>
        <translation>Questo è deciso dalla tua organizzazione.</translation>
    </message>
    <message>
        <source>This line is not a JSON object with “text” or “message_base64”, or it is too long.</source>
        <translation>Questa riga non è un oggetto JSON con «text» o «message_base64», o è troppo lunga.</translation>
    </message>
    <message>
        <source>This message was never sent, and is lost with it: {file}</source>
        <translation>Questo messaggio non è mai stato inviato, e va perso con il resto: {file}</translation>
    </message>
    <message>
        <source>This message was never sent, and stays: {file}</source>
        <translation>Questo messaggio non è mai stato inviato, e resta: {file}</translation>
    </message>
    <message>
        <source>This message was sent by Roampost, at its user&apos;s wish, to see whether mail arrives. It needs no answer and may be deleted.</source>
        <translation>Questo messaggio è stato inviato da Roampost, su richiesta di chi lo usa, per vedere se la posta arriva. Non serve rispondere e si può eliminare.</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Questa rete</translation>
    </message>
    <message>
        <source>This network calls itself {name}.</source>
        <translation>Questa rete si chiama {name}.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}.</source>
        <translation>Questa rete non lascia che i programmi di posta raggiungano {host} sulla porta {port}.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}: the device {device} on the way turns them away.</source>
        <translation>Questa rete non lascia che i programmi di posta raggiungano {host} sulla porta {port}: il dispositivo {device} lungo la strada li respinge.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}: what is sent there vanishes at the device {device}, or right behind it.</source>
        <translation>Questa rete non lascia che i programmi di posta raggiungano {host} sulla porta {port}: quello che si manda lì sparisce nel dispositivo {device}, o subito dopo.</translation>
    </message>
    <message>
        <source>This network speaks IPv6 alone, and your mail program is told the IPv4 address {host}. The server answers; it must be set by its name instead of the number.</source>
        <translation>Questa rete parla solo IPv6, e nel tuo programma di posta c’è l’indirizzo IPv4 {host}. Il server risponde; va impostato con il suo nome al posto del numero.</translation>
    </message>
    <message>
        <source>This network wants you to sign in on its web page before it lets anything through.</source>
        <translation>Questa rete vuole che tu acceda dalla sua pagina web prima di lasciar passare qualcosa.</translation>
    </message>
    <message>
        <source>This network&apos;s name server gives {host} the private address {address}, and who answers there cannot prove to be {host}; no password was sent there.</source>
        <translation>Il server dei nomi di questa rete dà a {host} l’indirizzo privato {address}, e chi risponde lì non può dimostrare di essere {host}; lì non è stata mandata nessuna password.</translation>
    </message>
    <message>
        <source>This network&apos;s name server leads every name to {address}, {host} among them; no password was sent there.</source>
        <translation>Il server dei nomi di questa rete porta ogni nome a {address}, anche {host}; lì non è stata mandata nessuna password.</translation>
    </message>
    <message>
        <source>This password is longer than the {limit} characters that the Windows keyring can keep. Nothing was kept; Roampost will ask for it every time.</source>
        <translation>Questa password supera i {limit} caratteri che il portachiavi di Windows può conservare. Non è stato conservato nulla; Roampost la chiederà ogni volta.</translation>
    </message>
    <message>
        <source>This server takes the password without encryption only: anybody on this network could read it. Send it all the same?</source>
        <translation>Questo server accetta la password solo senza cifratura: chiunque in questa rete potrebbe leggerla. La mando lo stesso?</translation>
    </message>
    <message>
        <source>This shows whether mail really arrives. Exactly this message is sent, with a mark by which it is found again, once, and only when you press the button.</source>
        <translation>Così si vede se la posta arriva davvero. Parte esattamente questo messaggio, con un contrassegno che permette di ritrovarlo, una volta sola, e soltanto quando premi il pulsante.</translation>
    </message>
    <message>
        <source>This text does not end on its line, or holds a sign that must be escaped; close it with a double quote, and double each backslash.</source>
        <translation>Questo testo non finisce sulla sua riga, o contiene un segno che va scritto con la barra rovesciata; chiudilo con le virgolette doppie, e raddoppia ogni barra rovesciata.</translation>
    </message>
    <message>
        <source>This text does not say clearly why the message was not sent. A diagnosis of the account may.</source>
        <translation>Questo testo non dice chiaramente perché il messaggio non è partito. Una diagnosi dell’account potrebbe dirlo.</translation>
    </message>
    <message>
        <source>This text holds half a character; both halves must be there.</source>
        <translation>Questo testo contiene mezzo carattere; devono esserci entrambe le metà.</translation>
    </message>
    <message>
        <source>This version reads these keys and does nothing with them yet: {keys}</source>
        <translation>Questa versione legge queste chiavi e per ora non ne fa nulla: {keys}</translation>
    </message>
    <message>
        <source>This way out cannot be carried out by Roampost.</source>
        <translation>Roampost non può applicare questa soluzione.</translation>
    </message>
    <message>
        <source>This will change in {program}</source>
        <translation>Che cosa cambierà in {program}</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Tramite</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Thunderbird did not take the change while it is open. Close it, and try again.</source>
        <translation>Thunderbird non ha accettato la modifica mentre è aperto. Chiudilo e riprova.</translation>
    </message>
    <message>
        <source>Thunderbird does not find Roampost by {path} any more.</source>
        <translation>Thunderbird non trova più Roampost tramite {path}.</translation>
    </message>
    <message>
        <source>Thunderbird starts this program by itself, once it was told where it is: {command}</source>
        <translation>Thunderbird avvia da sé questo programma, dopo che gli è stato detto dov’è: {command}</translation>
    </message>
    <message>
        <source>Thunderbird will find Roampost by {path}.</source>
        <translation>Thunderbird troverà Roampost tramite {path}.</translation>
    </message>
    <message>
        <source>To do it in {program}:</source>
        <translation>Per farlo in {program}:</translation>
    </message>
    <message>
        <source>To have it done, as long as you are here:</source>
        <translation>Per farlo fare, finché sei qui:</translation>
    </message>
    <message>
        <source>To have it done:</source>
        <translation>Per farlo fare:</translation>
    </message>
    <message>
        <source>To put everything back as it was:</source>
        <translation>Per rimettere tutto come prima:</translation>
    </message>
    <message>
        <source>To see whether it arrives, with one test message:</source>
        <translation>Per vedere se arriva, con un solo messaggio di prova:</translation>
    </message>
    <message>
        <source>Too many messages or recipients in a short time, says the server. Wait and send again, to fewer recipients.</source>
        <translation>Troppi messaggi o destinatari in poco tempo, dice il server. Aspetta e invia di nuovo, a meno destinatari.</translation>
    </message>
    <message>
        <source>Took it back, nothing was sent</source>
        <translation>Ritirata la richiesta, nulla è stato inviato</translation>
    </message>
    <message>
        <source>Tried just now for a message to {recipient}; nothing was sent.</source>
        <translation>Provato adesso per un messaggio a {recipient}; nulla è stato inviato.</translation>
    </message>
    <message>
        <source>Tried just now: it works.</source>
        <translation>Provato adesso: funziona.</translation>
    </message>
    <message>
        <source>Tried just now: this server takes your mail.</source>
        <translation>Provato poco fa: questo server accetta la tua posta.</translation>
    </message>
    <message>
        <source>Tried just now; nothing was sent.</source>
        <translation>Provato adesso; nulla è stato inviato.</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Trying whether this works…</source>
        <translation>Provo se funziona…</translation>
    </message>
    <message>
        <source>Trying {host} on port {port}</source>
        <translation>Provo {host} sulla porta {port}</translation>
    </message>
    <message>
        <source>Under “{tab}”, write {port} beside “{field}” and choose “{choice}” for “{encryption}”.</source>
        <translation>In «{tab}» scrivi {port} accanto a «{field}» e scegli «{choice}» per «{encryption}».</translation>
    </message>
    <message>
        <source>Use another network</source>
        <translation>Usa un’altra rete</translation>
    </message>
    <message>
        <source>Use another network, for example your phone&apos;s hotspot.</source>
        <translation>Usa un’altra rete, per esempio l’hotspot del tuo telefono.</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Usa un’altra porta</translation>
    </message>
    <message>
        <source>Use port {port} instead</source>
        <translation>Usa invece la porta {port}</translation>
    </message>
    <message>
        <source>Use your VPN</source>
        <translation>Usa la tua VPN</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Wait a while</source>
        <translation>Aspetta un po’</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>Aspetta un po’, poi riprova.</translation>
    </message>
    <message>
        <source>Wait and try later</source>
        <translation>Aspetta e riprova più tardi</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attesa</translation>
    </message>
    <message>
        <source>Waited for the greeting</source>
        <translation>Atteso il saluto del server</translation>
    </message>
    <message>
        <source>Wants you to sign in first</source>
        <translation>Vuole che prima tu acceda</translation>
    </message>
    <message>
        <source>Watching the network.</source>
        <translation>Sorveglio la rete.</translation>
    </message>
    <message>
        <source>Ways that your organisation does not allow:</source>
        <translation>Modi che la tua organizzazione non consente:</translation>
    </message>
    <message>
        <source>Webmail only</source>
        <translation>Solo webmail</translation>
    </message>
    <message>
        <source>What @{domain} asks others to do with mail sent through {host} (DMARC) could not be found out from here.</source>
        <translation>Da qui non si è potuto sapere che cosa @{domain} chieda di fare della posta inviata tramite {host} (DMARC).</translation>
    </message>
    <message>
        <source>What changes for {address}: {before} becomes {after}.</source>
        <translation>Che cosa cambia per {address}: {before} diventa {after}.</translation>
    </message>
    <message>
        <source>What is being changed could not be written down in {folder}: {reason}.</source>
        <translation>Non è stato possibile annotare in {folder} ciò che si sta cambiando: {reason}.</translation>
    </message>
    <message>
        <source>What is in the way could not be found out from here.</source>
        <translation>Da qui non è stato possibile scoprire qual è l’ostacolo.</translation>
    </message>
    <message>
        <source>What is in the way is still being found out; but here is something that works.</source>
        <translation>L’ostacolo è ancora da scoprire; ma ecco qualcosa che funziona.</translation>
    </message>
    <message>
        <source>What is sent to {host} does not go through your VPN.</source>
        <translation>Quello che si manda a {host} non passa dalla tua VPN.</translation>
    </message>
    <message>
        <source>What is sent to {host} goes through a VPN.</source>
        <translation>Quello che si manda a {host} passa da una VPN.</translation>
    </message>
    <message>
        <source>What it learned of networks and servers, and of earlier log-ins and proofs</source>
        <translation>Quello che ha imparato su reti e server, e su accessi e prove precedenti</translation>
    </message>
    <message>
        <source>What it took: rounds of questions {rounds}, mail transactions {transactions}, log-ins {logins}; no message was sent.</source>
        <translation>Che cosa c’è voluto: giri di domande {rounds}, transazioni di posta {transactions}, accessi {logins}; nessun messaggio è stato inviato.</translation>
    </message>
    <message>
        <source>What was changed for the network that you left has been put back.</source>
        <translation>Ciò che era stato cambiato per la rete che hai lasciato è tornato com’era.</translation>
    </message>
    <message>
        <source>What you can do:</source>
        <translation>Che cosa puoi fare:</translation>
    </message>
    <message>
        <source>What your organisation has set on this computer</source>
        <translation>Quello che la tua organizzazione ha impostato su questo computer</translation>
    </message>
    <message>
        <source>Whether Roampost starts at log-in cannot be settled: {reason}.</source>
        <translation>Non si può decidere se Roampost parte all’accesso: {reason}.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told without a recipient outside {provider}.</source>
        <translation>Se funzionerà altrove non si può dire senza un destinatario fuori da {provider}.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told: no password is at hand to try the log-in with.</source>
        <translation>Se funzionerà altrove non si può dire: manca la password per provare l’accesso.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told: your mail program signs in through the browser, which is not tried here.</source>
        <translation>Se funzionerà altrove non si può dire: il tuo programma di posta accede tramite il browser, e qui non lo si prova.</translation>
    </message>
    <message>
        <source>Whether it will work elsewhere cannot be told from here.</source>
        <translation>Se funzionerà altrove non si può dire da qui.</translation>
    </message>
    <message>
        <source>Whether mail goes out from here is not known yet.</source>
        <translation>Non si sa ancora se da qui la posta parte.</translation>
    </message>
    <message>
        <source>Whether messages sent this way arrive cannot be told.</source>
        <translation>Non si può dire se i messaggi inviati così arrivino.</translation>
    </message>
    <message>
        <source>Whether {host} may send for @{domain} (SPF) could not be found out from here.</source>
        <translation>Da qui non si è potuto sapere se {host} possa inviare per conto di @{domain} (SPF).</translation>
    </message>
    <message>
        <source>Which account does not send?</source>
        <translation>Quale account non invia?</translation>
    </message>
    <message>
        <source>Which program takes the message? Say it like this: roampost send-via -- msmtp -t</source>
        <translation>Quale programma prende il messaggio? Scrivi così: roampost send-via -- msmtp -t</translation>
    </message>
    <message>
        <source>Who answers here: the server itself, or something nearer on the way?</source>
        <translation>Chi risponde qui: il server stesso, o qualcosa di più vicino lungo la strada?</translation>
    </message>
    <message>
        <source>Whoever runs this server could read what you send through it.</source>
        <translation>Chi gestisce questo server potrebbe leggere ciò che invii tramite esso.</translation>
    </message>
    <message>
        <source>Whom did you want to write to?</source>
        <translation>A chi volevi scrivere?</translation>
    </message>
    <message>
        <source>Whom were you writing to?</source>
        <translation>A chi stavi scrivendo?</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Perché:</translation>
    </message>
    <message>
        <source>Wired network</source>
        <translation>Rete via cavo</translation>
    </message>
    <message>
        <source>With -v you get a text to send.</source>
        <translation>Con -v ottieni un testo da mandare.</translation>
    </message>
    <message>
        <source>With the settings as they are, your password travels unprotected.</source>
        <translation>Con le impostazioni attuali la tua password viaggia senza protezione.</translation>
    </message>
    <message>
        <source>Without the password it cannot be told whether {host} lets you send from here.</source>
        <translation>Senza la password non si può dire se {host} ti lascia inviare da qui.</translation>
    </message>
    <message>
        <source>Working out what has to change…</source>
        <translation>Preparo le modifiche da fare…</translation>
    </message>
    <message>
        <source>Working out what would be sent…</source>
        <translation>Preparo ciò che verrebbe inviato…</translation>
    </message>
    <message>
        <source>Works here, but not everywhere</source>
        <translation>Qui funziona, ma non ovunque</translation>
    </message>
    <message>
        <source>Works here; elsewhere is not clear yet</source>
        <translation>Qui funziona; altrove non è ancora chiaro</translation>
    </message>
    <message>
        <source>Write from your provider’s web page</source>
        <translation>Scrivi dalla pagina web del fornitore</translation>
    </message>
    <message>
        <source>Write there, in place of the line that begins alike: {line}</source>
        <translation>Scrivi lì, al posto della riga che comincia allo stesso modo: {line}</translation>
    </message>
    <message>
        <source>Write {host} as the outgoing server and {port} as its port.</source>
        <translation>Scrivi {host} come server della posta in uscita e {port} come porta.</translation>
    </message>
    <message>
        <source>Written to {file}. Names and addresses are replaced; read it through before you hand it on.</source>
        <translation>Scritto in {file}. Nomi e indirizzi sono sostituiti; rileggilo prima di consegnarlo.</translation>
    </message>
    <message>
        <source>You are away from {provider}&apos;s network already, and signed in to {host} on port {port} just now.</source>
        <translation>Sei già fuori dalla rete di {provider}, e l’accesso a {host} sulla porta {port} è appena riuscito.</translation>
    </message>
    <message>
        <source>You are away from {provider}&apos;s network already: this is what to expect elsewhere too.</source>
        <translation>Sei già fuori dalla rete di {provider}: altrove sarà lo stesso.</translation>
    </message>
    <message>
        <source>You can send your own message now.</source>
        <translation>Ora puoi inviare il tuo messaggio.</translation>
    </message>
    <message>
        <source>Your address {address} belongs to {name}.</source>
        <translation>Il tuo indirizzo {address} appartiene a {name}.</translation>
    </message>
    <message>
        <source>Your address {address} calls itself {name}, but that name leads elsewhere.</source>
        <translation>Il tuo indirizzo {address} si fa chiamare {name}, ma quel nome porta altrove.</translation>
    </message>
    <message>
        <source>Your address&apos;s name ends in {suffix}, as it did where {host} took your mail without a sign-in.</source>
        <translation>Il nome del tuo indirizzo finisce in {suffix}, come là dove {host} accettava la tua posta senza accesso.</translation>
    </message>
    <message>
        <source>Your mail program cannot do this by itself. Roampost can: it signs in to {server} as {address} again and again, for as long as you are on this network.</source>
        <translation>Il tuo programma di posta non può farlo da sé. Roampost sì: accede più volte a {server} come {address}, finché sei su questa rete.</translation>
    </message>
    <message>
        <source>Your mail programs, with their settings and their own passwords</source>
        <translation>I tuoi programmi di posta, con le loro impostazioni e le loro password</translation>
    </message>
    <message>
        <source>Your messages go out, but may be overlooked. Tell the people you write to, to look into junk too.</source>
        <translation>I tuoi messaggi partono, ma possono passare inosservati. Avvisa le persone a cui scrivi di guardare anche nella posta indesiderata.</translation>
    </message>
    <message>
        <source>Your organisation does not allow sending through other operators&apos; servers such as {host}.</source>
        <translation>La tua organizzazione non consente di spedire attraverso i server di altri gestori, come {host}.</translation>
    </message>
    <message>
        <source>Your organisation does not allow sending through {host} without encryption.</source>
        <translation>La tua organizzazione non consente di spedire attraverso {host} senza cifratura.</translation>
    </message>
    <message>
        <source>Your organisation does not allow signing in to {host} without encryption.</source>
        <translation>La tua organizzazione non consente di accedere a {host} senza cifratura.</translation>
    </message>
    <message>
        <source>Your organisation does not let this be changed without asking ({kind}), so --yes does not count.</source>
        <translation>La tua organizzazione non lascia che questo si cambi senza chiedere ({kind}), perciò --yes non vale.</translation>
    </message>
    <message>
        <source>Your organisation forbids sending through {host}.</source>
        <translation>La tua organizzazione vieta di spedire attraverso {host}.</translation>
    </message>
    <message>
        <source>Your organisation says:</source>
        <translation>La tua organizzazione dice:</translation>
    </message>
    <message>
        <source>Your organisation says: {text}</source>
        <translation>La tua organizzazione dice: {text}</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy in {where} has a fault, so what it forbids is not known for certain: nothing is changed until that is put right. “roampost policy show” says what is wrong.</source>
        <translation>Il criterio della tua organizzazione in {where} ha un errore, quindi non si sa di sicuro che cosa vieta: finché non viene corretto non si cambia nulla. «roampost policy show» dice che cosa non va.</translation>
    </message>
    <message>
        <source>Your organisation’s client id for this sign-in: {client}</source>
        <translation>L’ID client della tua organizzazione per questo accesso: {client}</translation>
    </message>
    <message>
        <source>Your organisation’s client id for this sign-in: {client} (at {issuer})</source>
        <translation>L’ID client della tua organizzazione per questo accesso: {client} (presso {issuer})</translation>
    </message>
    <message>
        <source>Your organisation’s helpdesk: {ways}</source>
        <translation>L’assistenza della tua organizzazione: {ways}</translation>
    </message>
    <message>
        <source>Your organisation’s helpdesk: {ways}. {text}</source>
        <translation>L’assistenza della tua organizzazione: {ways}. {text}</translation>
    </message>
    <message>
        <source>Your password for {address}</source>
        <translation>La tua password di {address}</translation>
    </message>
    <message>
        <source>Your password would travel unprotected: others on this network could read it.</source>
        <translation>La tua password viaggerebbe senza protezione: altri in questa rete potrebbero leggerla.</translation>
    </message>
    <message>
        <source>Your provider has no way in from here: does this network, or another account, have a server?</source>
        <translation>Il tuo fornitore non ha una via da qui: questa rete, o un altro account, ha un server?</translation>
    </message>
    <message>
        <source>Your server can only be reached on port 25, which many networks block.</source>
        <translation>Il tuo server si raggiunge solo sulla porta 25, che molte reti bloccano.</translation>
    </message>
    <message>
        <source>Your server takes your mail only because of where you are now; elsewhere it will not.</source>
        <translation>Il tuo server accetta la tua posta solo per il posto in cui sei ora; altrove non lo farà.</translation>
    </message>
    <message>
        <source>Your settings work; {host} refuses the address {recipient} itself.</source>
        <translation>Le tue impostazioni funzionano; è l’indirizzo {recipient} che {host} rifiuta.</translation>
    </message>
    <message>
        <source>Your traffic goes through a VPN.</source>
        <translation>Il tuo traffico passa da una VPN.</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>un due punti</translation>
    </message>
    <message>
        <source>a comma or a closing brace</source>
        <translation>una virgola o una graffa chiusa</translation>
    </message>
    <message>
        <source>a comma or a closing bracket</source>
        <translation>una virgola o una parentesi quadra chiusa</translation>
    </message>
    <message>
        <source>a domain such as example.org, in ASCII form (xn--…)</source>
        <translation>un dominio come example.org, in forma ASCII (xn--…)</translation>
    </message>
    <message>
        <source>a host name such as smtp.example.org, all of a domain such as *.example.org, or an IP address</source>
        <translation>un nome di server come smtp.example.org, un dominio intero come *.example.org, o un indirizzo IP</translation>
    </message>
    <message>
        <source>a host name such as smtp.example.org, in ASCII form (xn--…)</source>
        <translation>un nome di server come smtp.example.org, in forma ASCII (xn--…)</translation>
    </message>
    <message>
        <source>a key in double quotes</source>
        <translation>una chiave tra virgolette doppie</translation>
    </message>
    <message>
        <source>a language code such as en, it or pt-BR</source>
        <translation>un codice di lingua come en, it o pt-BR</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>un elenco tra parentesi quadre</translation>
    </message>
    <message>
        <source>a new file for it: a ZIP, or JSON where its name ends in .json</source>
        <translation>un file nuovo in cui salvarlo: uno ZIP, o JSON se il nome finisce in .json</translation>
    </message>
    <message>
        <source>a piece of what a server says: two letters or digits in a row at least</source>
        <translation>un pezzo di quel che dice un server: almeno due lettere o cifre di seguito</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>un criterio</translation>
    </message>
    <message>
        <source>a quote in line {number} is not closed</source>
        <translation>alla riga {number} le virgolette non sono chiuse</translation>
    </message>
    <message>
        <source>a quote of server {number} is not closed</source>
        <translation>una virgoletta del server {number} non è chiusa</translation>
    </message>
    <message>
        <source>a telephone number such as +39 02 1234567</source>
        <translation>un numero di telefono come +39 02 1234567</translation>
    </message>
    <message>
        <source>a text in double quotes</source>
        <translation>un testo tra virgolette doppie</translation>
    </message>
    <message>
        <source>a text of at most 2000 characters, without control characters</source>
        <translation>un testo di 2000 caratteri al massimo, senza caratteri di controllo</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valore</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un numero intero</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un numero intero da {least} a {most}</translation>
    </message>
    <message>
        <source>an Ed25519 public key: 32 octets in Base64</source>
        <translation>una chiave pubblica Ed25519: 32 ottetti in Base64</translation>
    </message>
    <message>
        <source>an address that begins with http://</source>
        <translation>un indirizzo che comincia con http://</translation>
    </message>
    <message>
        <source>an address that begins with https://</source>
        <translation>un indirizzo che comincia con https://</translation>
    </message>
    <message>
        <source>an address that begins with https:// and ends with a slash</source>
        <translation>un indirizzo che comincia con https:// e finisce con una barra</translation>
    </message>
    <message>
        <source>an address, or PROGRAM/PROFILE/ADDRESS</source>
        <translation>un indirizzo, o PROGRAMMA/PROFILO/INDIRIZZO</translation>
    </message>
    <message>
        <source>an e-mail address such as name@example.org</source>
        <translation>un indirizzo di posta come nome@example.org</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>un oggetto tra graffe</translation>
    </message>
    <message>
        <source>answer as one JSON document</source>
        <translation>rispondi con un solo documento JSON</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>ha risposto</translation>
    </message>
    <message>
        <source>answered nonsense</source>
        <translation>risposta senza senso</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>risponde</translation>
    </message>
    <message>
        <source>answers in the server’s place</source>
        <translation>risponde al posto del server</translation>
    </message>
    <message>
        <source>answers without offering a sign-in</source>
        <translation>risponde senza offrire l’accesso</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argomenti</translation>
    </message>
    <message>
        <source>ask whether sending will work away from here</source>
        <translation>chiedi se l’invio funzionerà lontano da qui</translation>
    </message>
    <message>
        <source>asks you to wait</source>
        <translation>chiede di aspettare</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>in prova</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloccata</translation>
    </message>
    <message>
        <source>blocks the port</source>
        <translation>blocca la porta</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>non si raggiunge</translation>
    </message>
    <message>
        <source>cannot prove who it is</source>
        <translation>non può provare chi è</translation>
    </message>
    <message>
        <source>certificate for another name</source>
        <translation>certificato per un altro nome</translation>
    </message>
    <message>
        <source>certificate from nobody known</source>
        <translation>certificato di un’autorità sconosciuta</translation>
    </message>
    <message>
        <source>certificate has run out</source>
        <translation>certificato scaduto</translation>
    </message>
    <message>
        <source>change nothing; sign in by POP3 again and again, for a mail program that cannot, until Ctrl-C or until this network is left</source>
        <translation>non cambiare niente; accedi più volte con POP3, per un programma di posta che non può farlo, fino a Ctrl-C o finché non si lascia questa rete</translation>
    </message>
    <message>
        <source>change the mail program&apos;s settings so that sending works; undo puts them back</source>
        <translation>cambia le impostazioni del programma di posta in modo che l’invio funzioni; undo le ripristina</translation>
    </message>
    <message>
        <source>change what works here and will not away from here</source>
        <translation>cambia ciò che qui funziona e altrove non funzionerà</translation>
    </message>
    <message>
        <source>change without asking</source>
        <translation>cambia senza chiedere</translation>
    </message>
    <message>
        <source>check an IT policy file; show what is in force</source>
        <translation>controlla un file di criteri dell’organizzazione; mostra che cosa vale</translation>
    </message>
    <message>
        <source>checked nothing</source>
        <translation>non ha controllato nulla</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiusa</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>comandi</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>collegata</translation>
    </message>
    <message>
        <source>connected to {ip}</source>
        <translation>collegato a {ip}</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>interrotta</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>non lo dice</translation>
    </message>
    <message>
        <source>done, and sending was still refused</source>
        <translation>fatto, e l’invio è stato rifiutato comunque</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrata</translation>
    </message>
    <message>
        <source>encrypted (STARTTLS)</source>
        <translation>cifrata (STARTTLS)</translation>
    </message>
    <message>
        <source>encrypted (TLS)</source>
        <translation>cifrata (TLS)</translation>
    </message>
    <message>
        <source>encrypted, certificate checked</source>
        <translation>cifrata, certificato controllato</translation>
    </message>
    <message>
        <source>encrypted, certificate not checked</source>
        <translation>cifrata, certificato non controllato</translation>
    </message>
    <message>
        <source>encrypted, certificate of {subject} checked</source>
        <translation>cifrata, certificato di {subject} controllato</translation>
    </message>
    <message>
        <source>encryption could not be agreed on</source>
        <translation>nessun accordo sulla cifratura</translation>
    </message>
    <message>
        <source>ended on the way</source>
        <translation>finito lungo la strada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>fetches mail first</source>
        <translation>prima scarica la posta</translation>
    </message>
    <message>
        <source>find out why sending fails here and what works; sends no message</source>
        <translation>scopri perché da qui l’invio non riesce e che cosa funziona; non invia messaggi</translation>
    </message>
    <message>
        <source>for sending (the default) or for fetching mail</source>
        <translation>per inviare (se non dici altro) o per scaricare la posta</translation>
    </message>
    <message>
        <source>forbidden by the network</source>
        <translation>vietato dalla rete</translation>
    </message>
    <message>
        <source>forget messages as well that were never sent</source>
        <translation>dimentica anche i messaggi mai inviati</translation>
    </message>
    <message>
        <source>forget what Roampost knows and keeps</source>
        <translation>dimentica ciò che Roampost sa e conserva</translation>
    </message>
    <message>
        <source>forget without asking</source>
        <translation>dimentica senza chiedere</translation>
    </message>
    <message>
        <source>hand a message on to msmtp or sendmail, and help when it is refused</source>
        <translation>passa un messaggio a msmtp o sendmail e aiuta quando viene rifiutato</translation>
    </message>
    <message>
        <source>hands mail to the command {command}</source>
        <translation>passa la posta al comando {command}</translation>
    </message>
    <message>
        <source>has locked the account</source>
        <translation>ha bloccato l’account</translation>
    </message>
    <message>
        <source>how long to look for it (60)</source>
        <translation>per quanto cercarlo (60)</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>ha chiuso la connessione</translation>
    </message>
    <message>
        <source>in the mailbox of {mailbox}, for {seconds} seconds at most</source>
        <translation>nella casella di {mailbox}, al massimo per {seconds} secondi</translation>
    </message>
    <message>
        <source>intercepted</source>
        <translation>intercettata</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>è rifiutato</translation>
    </message>
    <message>
        <source>it had been accepted, and did not arrive</source>
        <translation>era stato accettato, e non è arrivato</translation>
    </message>
    <message>
        <source>it holds a password of an older release. Please start {program} once, then try again</source>
        <translation>contiene una password di una versione più vecchia. Avvia {program} una volta, poi riprova</translation>
    </message>
    <message>
        <source>it names no sender by a line “set from = …”</source>
        <translation>non indica un mittente con una riga «set from = …»</translation>
    </message>
    <message>
        <source>its name is not found</source>
        <translation>il suo nome non si trova</translation>
    </message>
    <message>
        <source>keep or forget a password in the system&apos;s keyring</source>
        <translation>conserva o dimentica una password nel portachiavi del sistema</translation>
    </message>
    <message>
        <source>leave the message in the mailbox</source>
        <translation>lasciare il messaggio nella casella</translation>
    </message>
    <message>
        <source>letters, digits and signs without spaces, 200 at most</source>
        <translation>lettere, cifre e segni senza spazi, 200 al massimo</translation>
    </message>
    <message>
        <source>line {number} begins or ends a block out of place</source>
        <translation>la riga {number} apre o chiude un blocco fuori posto</translation>
    </message>
    <message>
        <source>line {number} is neither section nor key</source>
        <translation>la riga {number} non è né una sezione né una voce</translation>
    </message>
    <message>
        <source>line {number} is no preference</source>
        <translation>la riga {number} non è una preferenza</translation>
    </message>
    <message>
        <source>line {number} is not a server, a log-in name and a password</source>
        <translation>la riga {number} non è un server, un nome di accesso e una password</translation>
    </message>
    <message>
        <source>line {number} stands before the first account</source>
        <translation>la riga {number} viene prima del primo account</translation>
    </message>
    <message>
        <source>line {number} takes in its own file</source>
        <translation>la riga {number} include il suo stesso file</translation>
    </message>
    <message>
        <source>list the sending accounts of your mail programs</source>
        <translation>elenca gli account che inviano nei tuoi programmi di posta</translation>
    </message>
    <message>
        <source>look ahead on networks where traffic costs too</source>
        <translation>guarda avanti anche su reti dove il traffico si paga</translation>
    </message>
    <message>
        <source>macOS does not let Roampost talk to {host}, which is on this local network. Allow it in System Settings, Privacy &amp; Security, Local Network, then look again.</source>
        <translation>macOS non lascia che Roampost parli con {host}, che è in questa rete locale. Consentilo in Impostazioni di Sistema, Privacy e sicurezza, Rete locale, poi guarda di nuovo.</translation>
    </message>
    <message>
        <source>mail does not arrive</source>
        <translation>la posta non arriva</translation>
    </message>
    <message>
        <source>mail is accepted and does not arrive</source>
        <translation>la posta viene accettata e non arriva</translation>
    </message>
    <message>
        <source>mail is taken on</source>
        <translation>la posta viene presa in carico</translation>
    </message>
    <message>
        <source>make a report for a helpdesk, without secrets, names and addresses</source>
        <translation>prepara un rapporto per l’assistenza, senza segreti, nomi e indirizzi</translation>
    </message>
    <message>
        <source>managed by {who}</source>
        <translation>gestito da {who}</translation>
    </message>
    <message>
        <source>many at once: each input line is a JSON object with text or message_base64, and any id</source>
        <translation>molti in una volta: ogni riga in ingresso è un oggetto JSON con text o message_base64, e un id qualunque</translation>
    </message>
    <message>
        <source>messages waiting to be sent: {number}</source>
        <translation>messaggi in attesa di invio: {number}</translation>
    </message>
    <message>
        <source>most likely: {what}</source>
        <translation>molto probabilmente: {what}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>nessun collegamento</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>senza accesso</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>nome inesistente</translation>
    </message>
    <message>
        <source>no way there from this network</source>
        <translation>da questa rete non c’è strada</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>nessuno indicato finora</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non cifrata</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non si sa</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non raggiunto</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non provato</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>nothing listed</source>
        <translation>nulla in elenco</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>offers a sign-in</source>
        <translation>offre l’accesso</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>uno tra {choices}</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>mostra soltanto che cosa cambierebbe</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperta</translation>
    </message>
    <message>
        <source>open the window on a returned message or an error text</source>
        <translation>apri la finestra su un messaggio tornato indietro o sul testo di un errore</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opzioni</translation>
    </message>
    <message>
        <source>options of every command</source>
        <translation>opzioni di ogni comando</translation>
    </message>
    <message>
        <source>port 587: {submission}; port 465: {submissions}; fetching mail first: {pop}</source>
        <translation>porta 587: {submission}; porta 465: {submissions}; scaricare prima la posta: {pop}</translation>
    </message>
    <message>
        <source>put back what the last fix changed</source>
        <translation>ripristina ciò che l’ultimo fix ha cambiato</translation>
    </message>
    <message>
        <source>put it back by itself once this network is left</source>
        <translation>rimetti tutto com’era da solo quando questa rete viene lasciata</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>recommended by your organisation</source>
        <translation>consigliato dalla tua organizzazione</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutata</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>rifiuta</translation>
    </message>
    <message>
        <source>refuses for now</source>
        <translation>per ora rifiuta</translation>
    </message>
    <message>
        <source>refuses mail from here</source>
        <translation>rifiuta la posta da qui</translation>
    </message>
    <message>
        <source>refuses the password</source>
        <translation>rifiuta la password</translation>
    </message>
    <message>
        <source>refuses this network’s address</source>
        <translation>rifiuta l’indirizzo di questa rete</translation>
    </message>
    <message>
        <source>refuses this password</source>
        <translation>rifiuta questa password</translation>
    </message>
    <message>
        <source>refuses your sender address</source>
        <translation>rifiuta il tuo indirizzo mittente</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>respinto</translation>
    </message>
    <message>
        <source>roampost send-via -- PROGRAM ARGS…: hand the message on standard input to a sendmail-like program unchanged, and leave with its exit status. A message that it does not take is kept safe, and Roampost says where and how to find out why. In mutt leave the first -- out, since it puts its own where it belongs: set sendmail=&quot;roampost send-via msmtp&quot;</source>
        <translation>roampost send-via -- PROGRAMMA ARGOMENTI…: passa così com’è il messaggio letto dallo standard input a un programma simile a sendmail ed esce con il suo stesso stato. Un messaggio che non viene accettato resta al sicuro, e Roampost dice dove si trova e come capire perché. In mutt lascia via il primo --, perché mutt mette il suo al posto giusto: set sendmail=&quot;roampost send-via msmtp&quot;</translation>
    </message>
    <message>
        <source>say each value in force, and where it comes from</source>
        <translation>dice ogni valore che vale, e da dove viene</translation>
    </message>
    <message>
        <source>say what an error text or a returned message means; no network</source>
        <translation>dì che cosa significa il testo di un errore o un messaggio tornato indietro; senza rete</translation>
    </message>
    <message>
        <source>say what is wrong in a policy file, line by line</source>
        <translation>dice che cosa non va in un file di criteri, riga per riga</translation>
    </message>
    <message>
        <source>say what network this is and what it does to mail</source>
        <translation>dì che rete è questa e che cosa fa alla posta</translation>
    </message>
    <message>
        <source>send one marked message, and look whether it arrives</source>
        <translation>inviare un messaggio di prova e guardare se arriva</translation>
    </message>
    <message>
        <source>send without asking</source>
        <translation>inviare senza chiedere</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>impostato da te</translation>
    </message>
    <message>
        <source>set by your organisation</source>
        <translation>impostato dalla tua organizzazione</translation>
    </message>
    <message>
        <source>show the version and leave</source>
        <translation>mostra la versione ed esci</translation>
    </message>
    <message>
        <source>show this and leave</source>
        <translation>mostra questo aiuto ed esci</translation>
    </message>
    <message>
        <source>sign-in through a web page</source>
        <translation>accesso da una pagina web</translation>
    </message>
    <message>
        <source>sign-in with password</source>
        <translation>accesso con password</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muta</translation>
    </message>
    <message>
        <source>something answers in the server’s place</source>
        <translation>qualcosa risponde al posto del server</translation>
    </message>
    <message>
        <source>something not known</source>
        <translation>qualcosa che non si sa</translation>
    </message>
    <message>
        <source>something was slipped in before encryption</source>
        <translation>è stato infilato qualcosa prima della cifratura</translation>
    </message>
    <message>
        <source>start this at every log-in, or no longer, or say which; then end</source>
        <translation>avvialo a ogni accesso, o non più, o di’ quale dei due; poi termina</translation>
    </message>
    <message>
        <source>stay in the background and look ahead on every network</source>
        <translation>resta in secondo piano e guarda avanti su ogni rete</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>fermato</translation>
    </message>
    <message>
        <source>takes your mail</source>
        <translation>accetta la tua posta</translation>
    </message>
    <message>
        <source>tell what is being done; twice for more</source>
        <translation>dì che cosa si sta facendo; due volte per saperne di più</translation>
    </message>
    <message>
        <source>the account in line {number} cannot be defined like this</source>
        <translation>l’account alla riga {number} non si può definire così</translation>
    </message>
    <message>
        <source>the account is locked</source>
        <translation>l’account è bloccato</translation>
    </message>
    <message>
        <source>the account {name} depends on an eval line, which Roampost does not run</source>
        <translation>l’account {name} dipende da una riga eval, che Roampost non esegue</translation>
    </message>
    <message>
        <source>the account {name} names no sender</source>
        <translation>l’account {name} non indica un mittente</translation>
    </message>
    <message>
        <source>the account {name} names no server</source>
        <translation>l’account {name} non indica un server</translation>
    </message>
    <message>
        <source>the address of this network has a bad name</source>
        <translation>l’indirizzo di questa rete ha una cattiva fama</translation>
    </message>
    <message>
        <source>the answer is there by then (20)</source>
        <translation>la risposta arriva entro questo tempo (20)</translation>
    </message>
    <message>
        <source>the command in line {number} is not known</source>
        <translation>il comando alla riga {number} non è conosciuto</translation>
    </message>
    <message>
        <source>the demo&apos;s memory</source>
        <translation>la memoria della dimostrazione</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>la fine del file</translation>
    </message>
    <message>
        <source>the error text or returned message; - for standard input</source>
        <translation>il testo dell’errore o il messaggio tornato indietro; - per l’ingresso standard</translation>
    </message>
    <message>
        <source>the language to speak: ar, de, en, es, fr, it, nl, pl, pt</source>
        <translation>la lingua da usare: ar, de, en, es, fr, it, nl, pl, pt</translation>
    </message>
    <message>
        <source>the line “set v15-compat” is missing, and older rules are not known</source>
        <translation>manca la riga «set v15-compat», e le regole più vecchie non sono note</translation>
    </message>
    <message>
        <source>the log-in name that goes with it</source>
        <translation>il nome utente che la accompagna</translation>
    </message>
    <message>
        <source>the message or text; - for standard input</source>
        <translation>il messaggio o il testo; - per l’ingresso standard</translation>
    </message>
    <message>
        <source>the name server did not answer</source>
        <translation>il server dei nomi non ha risposto</translation>
    </message>
    <message>
        <source>the name server failed</source>
        <translation>il server dei nomi ha dato errore</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>il criterio</translation>
    </message>
    <message>
        <source>the policy file</source>
        <translation>il file di criteri</translation>
    </message>
    <message>
        <source>the recipient is refused</source>
        <translation>il destinatario viene rifiutato</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>il server non si raggiunge</translation>
    </message>
    <message>
        <source>the server does not accept the password</source>
        <translation>il server non accetta la password</translation>
    </message>
    <message>
        <source>the server does not allow this sender address</source>
        <translation>il server non permette questo indirizzo di mittente</translation>
    </message>
    <message>
        <source>the server no longer takes this password</source>
        <translation>il server non accetta più questa password</translation>
    </message>
    <message>
        <source>the server takes mail only from certain places</source>
        <translation>il server accetta posta solo da certi posti</translation>
    </message>
    <message>
        <source>the server wants an encrypted connection</source>
        <translation>il server vuole una connessione cifrata</translation>
    </message>
    <message>
        <source>the server wants you to fetch mail first</source>
        <translation>il server vuole che prima tu scarichi la posta</translation>
    </message>
    <message>
        <source>the server wants you to sign in</source>
        <translation>il server vuole che tu faccia l’accesso</translation>
    </message>
    <message>
        <source>the server’s certificate cannot be trusted</source>
        <translation>il certificato del server non è affidabile</translation>
    </message>
    <message>
        <source>the server’s name is not found</source>
        <translation>il nome del server non si trova</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>l’accesso è stato rifiutato</translation>
    </message>
    <message>
        <source>the text or message; - or nothing for standard input</source>
        <translation>il testo o il messaggio; - o niente per l’ingresso standard</translation>
    </message>
    <message>
        <source>the whole program in a small mail world on this computer</source>
        <translation>tutto il programma in un piccolo mondo di posta su questo computer</translation>
    </message>
    <message>
        <source>this computer has no connection</source>
        <translation>questo computer non è collegato</translation>
    </message>
    <message>
        <source>this network blocks the port</source>
        <translation>questa rete blocca la porta</translation>
    </message>
    <message>
        <source>this network wants you to sign in first</source>
        <translation>questa rete vuole che prima tu acceda</translation>
    </message>
    <message>
        <source>too much was sent or tried for now</source>
        <translation>per ora si è inviato o provato troppo</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>uso:</translation>
    </message>
    <message>
        <source>wants an encrypted connection</source>
        <translation>vuole un collegamento cifrato</translation>
    </message>
    <message>
        <source>wants you to fetch mail first</source>
        <translation>vuole che prima tu scarichi la posta</translation>
    </message>
    <message>
        <source>wants you to sign in</source>
        <translation>vuole che tu acceda</translation>
    </message>
    <message>
        <source>wants you to sign in first</source>
        <translation>vuole che prima tu acceda</translation>
    </message>
    <message>
        <source>what else is in the way; may be given more than once</source>
        <translation>che altro è d’ostacolo; si può dare più volte</translation>
    </message>
    <message>
        <source>what follows its line of setting {number} is not understood</source>
        <translation>ciò che segue la sua riga di impostazione {number} non si capisce</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>che cosa fare</translation>
    </message>
    <message>
        <source>what {name} is depends on a command or a condition in line {number}, which Roampost does not run</source>
        <translation>il valore di {name} dipende da un comando o da una condizione alla riga {number}, che Roampost non esegue</translation>
    </message>
    <message>
        <source>where Anna is (hotel)</source>
        <translation>dove si trova Anna (hotel)</translation>
    </message>
    <message>
        <source>which remedy, as diagnose names it; else the first</source>
        <translation>quale rimedio, come lo chiama diagnose; altrimenti il primo</translation>
    </message>
    <message>
        <source>whom her provider lets send (authentication)</source>
        <translation>chi il suo fornitore lascia inviare (authentication)</translation>
    </message>
    <message>
        <source>whom to send it to; else another account of yours, else yourself</source>
        <translation>a chi inviarlo; altrimenti un altro tuo account, altrimenti tu stesso</translation>
    </message>
    <message>
        <source>whom you wanted to write to</source>
        <translation>a chi volevi scrivere</translation>
    </message>
    <message>
        <source>with --keep-signing-in: how long a POP3 log-in counts, where your provider says so</source>
        <translation>con --keep-signing-in: quanto vale un accesso POP3, dove il tuo provider lo dice</translation>
    </message>
    <message>
        <source>y</source>
        <translation>s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>your system’s own keyring</source>
        <translation>il portachiavi del tuo sistema</translation>
    </message>
    <message>
        <source>{account} is not an e-mail address.</source>
        <translation>{account} non è un indirizzo di posta elettronica.</translation>
    </message>
    <message>
        <source>{account} sends as it did before.</source>
        <translation>{account} invia come prima.</translation>
    </message>
    <message>
        <source>{account} still sends as on the network that you left.</source>
        <translation>{account} invia ancora come sulla rete che hai lasciato.</translation>
    </message>
    <message>
        <source>{address} has no POP3 server to log in to first.</source>
        <translation>{address} non ha un server POP3 a cui accedere prima.</translation>
    </message>
    <message>
        <source>{address} has no outgoing server.</source>
        <translation>{address} non ha un server di posta in uscita.</translation>
    </message>
    <message>
        <source>{address} now sends through {after} instead of {before}.</source>
        <translation>{address} ora invia tramite {after} invece di {before}.</translation>
    </message>
    <message>
        <source>{address} now sends through {settings}.</source>
        <translation>{address} ora invia tramite {settings}.</translation>
    </message>
    <message>
        <source>{address} sends in another way by now, so Roampost signs in no more.</source>
        <translation>{address} ora invia in un altro modo, perciò Roampost non fa più l’accesso.</translation>
    </message>
    <message>
        <source>{count} accounts take their settings from {name}, so it was not touched.</source>
        <translation>{count} account prendono le loro impostazioni da {name}, quindi non è stato toccato.</translation>
    </message>
    <message>
        <source>{expectation} {reason}</source>
        <translation>{expectation} {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} non si può leggere: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} non si può leggere: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} non si può scrivere.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file} non si può scrivere: {reason}</translation>
    </message>
    <message>
        <source>{file} could not be taken away: {reason}.</source>
        <translation>{file} non si è potuto togliere: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not the name of a file</source>
        <translation>{file} non è il nome di un file</translation>
    </message>
    <message>
        <source>{file} is not the name of a file that can be made.</source>
        <translation>{file} non è il nome di un file che si possa creare.</translation>
    </message>
    <message>
        <source>{file} is there already, and is left as it is; name another file.</source>
        <translation>{file} esiste già e resta com’è; indica un altro file.</translation>
    </message>
    <message>
        <source>{file} is too large to be an error text or a returned message</source>
        <translation>{file} è troppo grande per essere il testo di un errore o un messaggio tornato indietro</translation>
    </message>
    <message>
        <source>{file}, line {line}: these settings were written by another version of Roampost; what this one knows of them holds.</source>
        <translation>{file}, riga {line}: queste impostazioni le ha scritte un’altra versione di Roampost; vale ciò che questa ne conosce.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not valid JSON. None of these settings holds until it is put right.</source>
        <translation>{file}, riga {line}: questo non è JSON valido. Finché non viene corretto non vale nessuna di queste impostazioni.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} cannot have this value; its default holds instead.</source>
        <translation>{file}, riga {line}: {key} non può avere questo valore; vale invece quello predefinito.</translation>
    </message>
    <message>
        <source>{first} And the log-in that would help was refused just now.</source>
        <translation>{first} E l’accesso che servirebbe è appena stato rifiutato.</translation>
    </message>
    <message>
        <source>{first} It offers a log-in, which could not be tried without the password.</source>
        <translation>{first} Offre l’accesso, che senza la password non si è potuto provare.</translation>
    </message>
    <message>
        <source>{first} It offers a sign-in in the browser only (OAuth 2.0).</source>
        <translation>{first} Offre solo l’accesso nel browser (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{first} It offers no log-in.</source>
        <translation>{first} Non offre nessun accesso.</translation>
    </message>
    <message>
        <source>{first} It offers no log-in; whether fetching mail first would open it can only be tried from elsewhere.</source>
        <translation>{first} Non offre nessun accesso; se scaricare prima la posta lo aprirebbe, si può provare solo da un’altra rete.</translation>
    </message>
    <message>
        <source>{first} It takes mail from anywhere if you sign in.</source>
        <translation>{first} Accetta posta da ovunque se fai l’accesso.</translation>
    </message>
    <message>
        <source>{first} None of your other addresses that were tried is accepted either.</source>
        <translation>{first} Nemmeno gli altri tuoi indirizzi che sono stati provati vengono accettati.</translation>
    </message>
    <message>
        <source>{first} Signed in, it takes it from anywhere; that was tried just now.</source>
        <translation>{first} Con l’accesso la accetta da ovunque; è stato appena provato.</translation>
    </message>
    <message>
        <source>{first} That was less than {minutes} minutes ago. It was not tried again by itself, so that {provider} does not lock the account; typing the password tries it at once.</source>
        <translation>{first} È successo meno di {minutes} minuti fa. Il tentativo non è stato ripetuto da solo, perché {provider} non blocchi l’account; se scrivi la password, si riprova subito.</translation>
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
        <translation>{first}, poi {rest}</translation>
    </message>
    <message>
        <source>{found} stands after the end; the file must hold one object only.</source>
        <translation>Dopo la fine c’è {found}; il file deve contenere un solo oggetto.</translation>
    </message>
    <message>
        <source>{here} {away}</source>
        <translation>{here} {away}</translation>
    </message>
    <message>
        <source>{host} accepts mail for {provider}&apos;s own addresses; whether it accepts others from here is not known without a recipient to ask about.</source>
        <translation>{host} accetta posta per gli indirizzi di {provider}; se da qui ne accetta per altri non si può sapere senza un destinatario di cui chiedere.</translation>
    </message>
    <message>
        <source>{host} accepts your mail here and loses it: a test message was accepted and did not arrive.</source>
        <translation>{host} qui accetta la tua posta e la perde: un messaggio di prova è stato accettato e non è arrivato.</translation>
    </message>
    <message>
        <source>{host} answered over IPv4 while IPv6 stayed silent; a mail program that tries IPv6 first may wait long.</source>
        <translation>{host} ha risposto con IPv4 mentre con IPv6 taceva; un programma di posta che prova prima IPv6 può aspettare a lungo.</translation>
    </message>
    <message>
        <source>{host} asks to come again later; it has not taken the message so far.</source>
        <translation>{host} chiede di riprovare più tardi; finora non ha preso il messaggio.</translation>
    </message>
    <message>
        <source>{host} asks to wait before trying again.</source>
        <translation>{host} chiede di aspettare prima di riprovare.</translation>
    </message>
    <message>
        <source>{host} cannot check passwords at the moment. That is the server&apos;s own trouble, not a wrong password.</source>
        <translation>{host} al momento non riesce a controllare le password. È un problema del server, non una password sbagliata.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is the real server, so no password was sent to it.</source>
        <translation>{host} non può dimostrare di essere il vero server, quindi non gli è stata mandata nessuna password.</translation>
    </message>
    <message>
        <source>{host} could not be talked to on port {port}; a diagnosis of the account says why.</source>
        <translation>Con {host} non si è potuto parlare sulla porta {port}; una diagnosi dell’account dice perché.</translation>
    </message>
    <message>
        <source>{host} did not accept the name and password.</source>
        <translation>{host} non ha accettato il nome utente e la password.</translation>
    </message>
    <message>
        <source>{host} did not accept this log-in name and password.</source>
        <translation>{host} non ha accettato questo nome utente e questa password.</translation>
    </message>
    <message>
        <source>{host} does not let you send as {address} here; as {sender} you may.</source>
        <translation>{host} qui non ti lascia inviare come {address}; come {sender} invece sì.</translation>
    </message>
    <message>
        <source>{host} does not let you send as {address}.</source>
        <translation>{host} non ti lascia inviare come {address}.</translation>
    </message>
    <message>
        <source>{host} does not take mail from {address} over this connection, because of the rules that {domain} publishes for its senders (SPF, DMARC).</source>
        <translation>{host} non accetta posta da {address} attraverso questo collegamento, per via delle regole che {domain} pubblica per i suoi mittenti (SPF, DMARC).</translation>
    </message>
    <message>
        <source>{host} does not take mail from {address}, because it does not find that this address or its domain exists.</source>
        <translation>{host} non accetta posta da {address}, perché non gli risulta che questo indirizzo o il suo dominio esista.</translation>
    </message>
    <message>
        <source>{host} does not take your mail from here without a sign-in.</source>
        <translation>Da qui {host} non accetta la tua posta senza accesso.</translation>
    </message>
    <message>
        <source>{host} has the private address {address}: it can be reached inside its own network, or over that network&apos;s VPN, and not from here.</source>
        <translation>{host} ha l’indirizzo privato {address}: si raggiunge dentro la sua rete, o con la VPN di quella rete, e non da qui.</translation>
    </message>
    <message>
        <source>{host} is a server by which mail from @{domain} goes out anyway.</source>
        <translation>{host} è un server dal quale la posta di @{domain} parte comunque.</translation>
    </message>
    <message>
        <source>{host} itself, or its own network, lets nobody connect to port {port} from here; the network you are in is not the cause.</source>
        <translation>È {host} stesso, o la sua rete, a non lasciare che ci si colleghi da qui alla porta {port}; la rete in cui sei non c’entra.</translation>
    </message>
    <message>
        <source>{host} offers no way to sign in there that Roampost knows.</source>
        <translation>{host} lì non offre nessun modo di accedere che Roampost conosca.</translation>
    </message>
    <message>
        <source>{host} only takes mail from addresses on its list, and yours is not on it.</source>
        <translation>{host} accetta posta solo dagli indirizzi del suo elenco, e il tuo non c’è.</translation>
    </message>
    <message>
        <source>{host} only takes mail from {provider}&apos;s own network or from addresses on its list, and you are on neither.</source>
        <translation>{host} accetta posta solo dalla rete di {provider} o da indirizzi del suo elenco, e tu non sei né nell’una né nell’altro.</translation>
    </message>
    <message>
        <source>{host} only takes mail from {provider}&apos;s own network, and you are not on it.</source>
        <translation>{host} accetta posta solo dalla rete di {provider}, e tu non sei in quella rete.</translation>
    </message>
    <message>
        <source>{host} only takes mail over an encrypted connection.</source>
        <translation>{host} accetta posta solo con una connessione cifrata.</translation>
    </message>
    <message>
        <source>{host} refuses mail because this network&apos;s address has a bad name; it is not about you.</source>
        <translation>{host} rifiuta la posta perché l’indirizzo di questa rete ha una cattiva fama; non dipende da te.</translation>
    </message>
    <message>
        <source>{host} refuses mail because this network&apos;s address stands on a blocklist ({zone}); it is not about you.</source>
        <translation>{host} rifiuta la posta perché l’indirizzo di questa rete si trova in una lista di blocco ({zone}); non dipende da te.</translation>
    </message>
    <message>
        <source>{host} speaks no TLS version on port {port} that your organisation allows; it must be {version} or newer.</source>
        <translation>Sulla porta {port} {host} non parla nessuna versione di TLS che la tua organizzazione consenta; dev’essere la {version} o una più nuova.</translation>
    </message>
    <message>
        <source>{host} takes no more log-ins from this network&apos;s address for a while.</source>
        <translation>{host} per un po’ non accetta altri accessi dall’indirizzo di questa rete.</translation>
    </message>
    <message>
        <source>{host} takes your mail from here without a sign-in, and refused it elsewhere.</source>
        <translation>Da qui {host} accetta la tua posta senza accesso, mentre altrove l’ha rifiutata.</translation>
    </message>
    <message>
        <source>{host} wants you to fetch your mail first, and lets you send after that.</source>
        <translation>{host} vuole che prima tu scarichi la posta, e dopo ti lascia inviare.</translation>
    </message>
    <message>
        <source>{host}, port {port}, {security}, {authentication}</source>
        <translation>{host}, porta {port}, connessione {security}, {authentication}</translation>
    </message>
    <message>
        <source>{host}: connections {opened}, of {most} at most.</source>
        <translation>{host}: connessioni {opened}, al massimo {most}.</translation>
    </message>
    <message>
        <source>{issuer}, which vouches for {host}, was added to this computer: it belongs to the same organisation, or software here reads along.</source>
        <translation>{issuer}, che garantisce per {host}, è stato aggiunto a questo computer: è della stessa organizzazione, oppure un programma qui legge anche lui.</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; it must be {right}.</source>
        <translation>{key} non può essere {value}; dev’essere {right}.</translation>
    </message>
    <message>
        <source>{key} holds {number} entries; it must hold at most {most}.</source>
        <translation>{key} contiene {number} voci; può contenerne al massimo {most}.</translation>
    </message>
    <message>
        <source>{key} in line {number} has a value that is not known</source>
        <translation>{key} alla riga {number} ha un valore sconosciuto</translation>
    </message>
    <message>
        <source>{key} in {file} was left alone: it is {found} now, which Roampost did not write.</source>
        <translation>{key} in {file} è rimasto com’è: ora vale {found}, che non è stato scritto da Roampost.</translation>
    </message>
    <message>
        <source>{key} is empty; it must hold something.</source>
        <translation>{key} è vuoto; deve contenere qualcosa.</translation>
    </message>
    <message>
        <source>{key} lacks {missing}; it must be there.</source>
        <translation>A {key} manca {missing}; deve esserci.</translation>
    </message>
    <message>
        <source>{key} of {section} has a value that is not known</source>
        <translation>{key} di {section} ha un valore che non è conosciuto</translation>
    </message>
    <message>
        <source>{key} repeats {value}; once is enough.</source>
        <translation>{key} ripete {value}; una volta basta.</translation>
    </message>
    <message>
        <source>{key} stands here twice; it was set in line {line} already.</source>
        <translation>{key} c’è due volte; era già impostato alla riga {line}.</translation>
    </message>
    <message>
        <source>{key} was changed since, to “{found}”; it was left as it is.</source>
        <translation>{key} nel frattempo è stato cambiato in «{found}»; è rimasto com’è.</translation>
    </message>
    <message>
        <source>{name} (it looks like an address that changes)</source>
        <translation>{name} (sembra un indirizzo che cambia)</translation>
    </message>
    <message>
        <source>{name} (nothing in it says that the address changes)</source>
        <translation>{name} (niente nel nome dice che l’indirizzo cambia)</translation>
    </message>
    <message>
        <source>{name} and {what} exclude each other</source>
        <translation>{name} e {what} si escludono a vicenda</translation>
    </message>
    <message>
        <source>{name} can mean several things: {choices}</source>
        <translation>{name} può voler dire più cose: {choices}</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} non si può leggere: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be {what}</source>
        <translation>{name} non può essere {what}</translation>
    </message>
    <message>
        <source>{name} cannot be {what}; it is one of {choices}</source>
        <translation>{name} non può essere {what}; è uno fra {choices}</translation>
    </message>
    <message>
        <source>{name} did not do what it was asked over the session bus.</source>
        <translation>{name} non ha fatto ciò che gli è stato chiesto attraverso il bus di sessione.</translation>
    </message>
    <message>
        <source>{name} has a value that is not known</source>
        <translation>{name} ha un valore che non è conosciuto</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name} non contiene testo.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>manca {name}</translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation>{name} non è un numero</translation>
    </message>
    <message>
        <source>{name} is no port</source>
        <translation>{name} non è una porta</translation>
    </message>
    <message>
        <source>{name} is set in a file of Exim’s that an administrator wrote, and would overrule the change. It has to be taken out there first.</source>
        <translation>{name} è impostato in un file di Exim scritto da un amministratore, e prevarrebbe sulla modifica. Prima va tolto da lì.</translation>
    </message>
    <message>
        <source>{name} makes it depend on more than is read here</source>
        <translation>{name} lo fa dipendere da più di quanto si legge qui</translation>
    </message>
    <message>
        <source>{name} needs a value</source>
        <translation>{name} richiede un valore</translation>
    </message>
    <message>
        <source>{name} stands there twice</source>
        <translation>{name} compare due volte</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{one}, or {other}</source>
        <translation>{one}, oppure {other}</translation>
    </message>
    <message>
        <source>{path} breaks off in the middle; it looks damaged, so it was not touched.</source>
        <translation>{path} si interrompe a metà; sembra danneggiato, quindi non è stato toccato.</translation>
    </message>
    <message>
        <source>{path} could not be read: {detail}.</source>
        <translation>Non è stato possibile leggere {path}: {detail}.</translation>
    </message>
    <message>
        <source>{path} could not be written ({detail}), so nothing was changed.</source>
        <translation>Non è stato possibile scrivere {path} ({detail}), quindi non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>{path} did not keep what was written to it, so everything was put back as it was.</source>
        <translation>{path} non ha conservato ciò che vi era stato scritto, quindi tutto è stato rimesso come prima.</translation>
    </message>
    <message>
        <source>{path} has been changed by another program meanwhile, so it was not touched. Please try again.</source>
        <translation>{path} nel frattempo è stato cambiato da un altro programma, quindi non è stato toccato. Riprova.</translation>
    </message>
    <message>
        <source>{path} has no say: Exim follows {other}, which an administrator has to change by hand.</source>
        <translation>{path} non conta: Exim segue {other}, che un amministratore deve cambiare a mano.</translation>
    </message>
    <message>
        <source>{path} holds something unexpected, so it was not touched: {detail}.</source>
        <translation>{path} contiene qualcosa di inatteso, quindi non è stato toccato: {detail}.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is not there.</source>
        <translation>{path} è un collegamento a un file che non c’è.</translation>
    </message>
    <message>
        <source>{path} is kept under a second name as well, so it was not touched.</source>
        <translation>{path} esiste anche sotto un secondo nome, quindi non è stato toccato.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB, which no settings file is; it was not touched.</source>
        <translation>{path} supera i {limit} MB, e nessun file di impostazioni è così grande; non è stato toccato.</translation>
    </message>
    <message>
        <source>{path} is not Roampost&apos;s own, so it was not touched.</source>
        <translation>{path} non è di Roampost, quindi non è stato toccato.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file, so it was not touched.</source>
        <translation>{path} non è un file normale, quindi non è stato toccato.</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} non c’è più.</translation>
    </message>
    <message>
        <source>{path} is not written in UTF-8, so it was not touched.</source>
        <translation>{path} non è scritto in UTF-8, quindi non è stato toccato.</translation>
    </message>
    <message>
        <source>{path} is refused: it belongs to user {user}, and must belong to root (chown root).</source>
        <translation>{path} è rifiutato: è dell’utente {user}, e deve essere di root (chown root).</translation>
    </message>
    <message>
        <source>{path} is refused: it is no ordinary file.</source>
        <translation>{path} è rifiutato: non è un file normale.</translation>
    </message>
    <message>
        <source>{path} is refused: others than root may write to it; take that away (chmod go-w).</source>
        <translation>{path} è rifiutato: oltre a root possono scriverci altri; togli questo permesso (chmod go-w).</translation>
    </message>
    <message>
        <source>{path} may not be read here.</source>
        <translation>Qui {path} non si può leggere.</translation>
    </message>
    <message>
        <source>{path} may not be written here, so nothing was changed.</source>
        <translation>Qui {path} non si può scrivere, quindi non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>{place} has no key {key}; did you mean {near}?</source>
        <translation>{place} non ha una chiave {key}; intendevi {near}?</translation>
    </message>
    <message>
        <source>{place} has no key {key}; it may have: {known}.</source>
        <translation>{place} non ha una chiave {key}; può avere: {known}.</translation>
    </message>
    <message>
        <source>{program} cannot log in to fetch mail before it sends with this account. Fetch your mail first, then send within a few minutes.</source>
        <translation>Con questo account {program} non può scaricare la posta prima di inviare. Scarica prima la posta, poi invia entro pochi minuti.</translation>
    </message>
    <message>
        <source>{program} could not be started, so the message was not sent.</source>
        <translation>Non è stato possibile avviare {program}, quindi il messaggio non è stato inviato.</translation>
    </message>
    <message>
        <source>{program} did not send the message.</source>
        <translation>{program} non ha inviato il messaggio.</translation>
    </message>
    <message>
        <source>{program} does not ask for passwords, and holds none for {host}. Please enter a command that gives it as “outgoing-cred-cmd” in {path}, together with the server.</source>
        <translation>{program} non chiede password, e non ne ha una per {host}. Indica in {path}, insieme al server, un comando che la fornisca come «outgoing-cred-cmd».</translation>
    </message>
    <message>
        <source>{program} does not hold the account {address} any more as it was read. Please try again.</source>
        <translation>{program} non ha più l’account {address} così come era stato letto. Riprova.</translation>
    </message>
    <message>
        <source>{program} hands the mail of {address} to another program, so there is no server to change.</source>
        <translation>{program} passa la posta di {address} a un altro programma, quindi non c’è un server da cambiare.</translation>
    </message>
    <message>
        <source>{program} has one switch for encryption: with it off, your mail and password would be fetched unencrypted as well, so it was not touched.</source>
        <translation>{program} ha un solo interruttore per la cifratura: spegnendolo, anche la posta scaricata e la tua password viaggerebbero in chiaro, quindi non è stato toccato.</translation>
    </message>
    <message>
        <source>{program} has the new settings now.</source>
        <translation>{program} ora ha le nuove impostazioni.</translation>
    </message>
    <message>
        <source>{program} holds no password for {host} at port {port}. An administrator has to enter it for {program} first.</source>
        <translation>{program} non ha una password per {host} alla porta {port}. Un amministratore deve prima indicarla per {program}.</translation>
    </message>
    <message>
        <source>{program} is not installed here.</source>
        <translation>{program} non è installato qui.</translation>
    </message>
    <message>
        <source>{program} is not there, so the message was not sent.</source>
        <translation>{program} non c’è, quindi il messaggio non è stato inviato.</translation>
    </message>
    <message>
        <source>{program} is open and would overwrite the change. Please close it, then try again.</source>
        <translation>{program} è aperto e cancellerebbe la modifica. Chiudilo, poi riprova.</translation>
    </message>
    <message>
        <source>{program} is open. Close it first, then go on.</source>
        <translation>{program} è aperto. Prima chiudilo, poi prosegui.</translation>
    </message>
    <message>
        <source>{program} is open. Please quit it and open it again: then it uses the new settings.</source>
        <translation>{program} è aperto. Chiudilo e riaprilo: poi userà le nuove impostazioni.</translation>
    </message>
    <message>
        <source>{program} is set like this already.</source>
        <translation>{program} è già impostato così.</translation>
    </message>
    <message>
        <source>{program} keeps the password it has.</source>
        <translation>{program} mantiene la password che ha.</translation>
    </message>
    <message>
        <source>{program} knows the servers of {address} by itself, and no other can be set there.</source>
        <translation>{program} conosce da sé i server di {address}, e lì non se ne può impostare un altro.</translation>
    </message>
    <message>
        <source>{program} looks for the password for {host} in its keyring entry, else asks in the terminal.</source>
        <translation>{program} cerca la password per {host} nella sua voce del portachiavi, altrimenti la chiede nel terminale.</translation>
    </message>
    <message>
        <source>{program} sends for the whole computer, so only an administrator can change {path}: there, {host} at port {port} has to be entered.</source>
        <translation>{program} invia per tutto il computer, quindi solo un amministratore può cambiare {path}: lì va indicato {host} alla porta {port}.</translation>
    </message>
    <message>
        <source>{program} still has other settings: {settings}.</source>
        <translation>{program} ha ancora altre impostazioni: {settings}.</translation>
    </message>
    <message>
        <source>{program} then insists on encryption when it fetches mail, too.</source>
        <translation>Da allora {program} esige la cifratura anche quando scarica la posta.</translation>
    </message>
    <message>
        <source>{program} will ask for the password for {host} when it sends next.</source>
        <translation>{program} chiederà la password per {host} al prossimo invio.</translation>
    </message>
    <message>
        <source>{program} will ask for your password the next time you send.</source>
        <translation>{program} chiederà la tua password al prossimo invio.</translation>
    </message>
    <message>
        <source>{program} will log in to {host}, where it fetches mail.</source>
        <translation>{program} farà l’accesso a {host}, da cui scarica la posta.</translation>
    </message>
    <message>
        <source>{program} will show the certificate of {host} once; it is good if it says that the signature is correct.</source>
        <translation>{program} mostrerà una volta il certificato di {host}; va bene se dice che la firma è corretta.</translation>
    </message>
    <message>
        <source>{program} will sign in with the password it fetches mail with.</source>
        <translation>{program} farà l’accesso con la password con cui scarica la posta.</translation>
    </message>
    <message>
        <source>{provider} does not take your own password from mail programs; it wants an application password, or a sign-in in the browser (OAuth 2.0).</source>
        <translation>{provider} non accetta la tua solita password dai programmi di posta; vuole una password per le applicazioni, oppure l’accesso nel browser (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{provider} does not take your own password from mail programs; it wants an application password, which you make on its web page.</source>
        <translation>{provider} non accetta la tua solita password dai programmi di posta; vuole una password per le applicazioni, che si crea sulla sua pagina web.</translation>
    </message>
    <message>
        <source>{provider} has locked or suspended this account for now. Nothing more was tried, so as not to make it worse.</source>
        <translation>{provider} ha bloccato o sospeso questo account per ora. Non è stato tentato altro, per non peggiorare le cose.</translation>
    </message>
    <message>
        <source>{provider} has no server that mail programs could send through; {address} can be written from only on its web page.</source>
        <translation>{provider} non ha un server da cui i programmi di posta possano inviare; da {address} si può scrivere solo sulla sua pagina web.</translation>
    </message>
    <message>
        <source>{provider} no longer accepts this kind of password; it wants another way to sign in.</source>
        <translation>{provider} non accetta più questo tipo di password; vuole un altro modo di accedere.</translation>
    </message>
    <message>
        <source>{provider} takes mail from anywhere if you sign in.</source>
        <translation>{provider} accetta posta da ovunque se fai l’accesso.</translation>
    </message>
    <message>
        <source>{provider} takes no passwords from mail programs; it wants you to sign in in the browser (OAuth 2.0).</source>
        <translation>{provider} non accetta password dai programmi di posta; vuole che tu acceda nel browser (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{question} [y/N]</source>
        <translation>{question} [s/N]</translation>
    </message>
    <message>
        <source>{reason} This is inferred: from which of its addresses {host} sends on is not known.</source>
        <translation>{reason} È una deduzione: non si sa da quale dei suoi indirizzi {host} spedisca.</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} secondi</translation>
    </message>
    <message>
        <source>{server} could not be signed in to several times, so Roampost tries it no more.</source>
        <translation>Più volte non si è riusciti ad accedere a {server}, perciò Roampost non ci prova più.</translation>
    </message>
    <message>
        <source>{server} refused the log-in. Roampost tries it no more: has the password of {address} changed?</source>
        <translation>{server} ha rifiutato l’accesso. Roampost non ci prova più: è cambiata la password di {address}?</translation>
    </message>
    <message>
        <source>{server} takes the password without encryption only: each time, anybody here could read it.</source>
        <translation>{server} accetta la password solo senza crittografia: ogni volta, chiunque qui potrebbe leggerla.</translation>
    </message>
    <message>
        <source>{subject} [its mark]</source>
        <translation>{subject} [il suo contrassegno]</translation>
    </message>
    <message>
        <source>{what}: {came}</source>
        <translation>{what}: {came}</translation>
    </message>
    <message>
        <source>{where} chooses the keyring {backend}, which is not this computer&apos;s own. Roampost keeps no password there and will ask for it every time.</source>
        <translation>{where} sceglie il portachiavi {backend}, che non è quello di questo computer. Roampost non vi conserva password e le chiederà ogni volta.</translation>
    </message>
    <message>
        <source>{who}, in {place}</source>
        <translation>{who}, in {place}</translation>
    </message>
    <message>
        <source>{works} A test message sent from here earlier landed in the junk folder.</source>
        <translation>{works} Un messaggio di prova inviato prima da qui è finito nella posta indesiderata.</translation>
    </message>
    <message>
        <source>“{subject}” to {recipient} was sent.</source>
        <translation>«{subject}» per {recipient} è stato inviato.</translation>
    </message>
    <message>
        <source>“{text}” is not a language code such as en, it or pt_BR.</source>
        <translation>«{text}» non è un codice di lingua come en, it o pt_BR.</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>Shows what was seen there</source>
        <translation>Mostra che cosa si è visto lì</translation>
    </message>
    <message>
        <source>The way of your message</source>
        <translation>Il percorso del tuo messaggio</translation>
    </message>
</context>
<context>
    <name>RoutePanel</name>
    <message>
        <source>Nothing was seen here yet.</source>
        <translation>Qui non si è ancora visto nulla.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&amp;Forget everything…</source>
        <translation>&amp;Dimentica tutto…</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Lingua:</translation>
    </message>
    <message>
        <source>&amp;Stay beside the clock</source>
        <translation>&amp;Resta accanto all’orologio</translation>
    </message>
    <message>
        <source>&amp;Watch the network from log-in on</source>
        <translation>&amp;Sorveglia la rete dall’accesso in poi</translation>
    </message>
    <message>
        <source>Before you give this computer away, Roampost can forget all that it holds of its own.</source>
        <translation>Prima che tu dia via questo computer, Roampost può dimenticare tutto quello che conserva di suo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Who may be asked</source>
        <translation>A chi si può chiedere</translation>
    </message>
</context>
<context>
    <name>Thunderbird</name>
    <message>
        <source>Account Settings</source>
        <translation>Impostazioni account</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation>Metodo di autenticazione</translation>
    </message>
    <message>
        <source>Connection security</source>
        <translation>Sicurezza della connessione</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>Nessuna autenticazione</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Normal password</source>
        <translation>Password normale</translation>
    </message>
    <message>
        <source>Outgoing Server (SMTP)</source>
        <translation>Server in uscita (SMTP)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Server Name</source>
        <translation>Nome server</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Begun (s)</source>
        <translation>Inizio (s)</translation>
    </message>
    <message>
        <source>Took (s)</source>
        <translation>Durata (s)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Che cosa è stato fatto</translation>
    </message>
    <message>
        <source>What was done when</source>
        <translation>Che cosa è stato fatto e quando</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>male</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bene</translation>
    </message>
    <message>
        <source>{began} s after the start, took {took} s</source>
        <translation>{began} s dopo l’inizio, durata {took} s</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Roampost</source>
        <translation>&amp;Apri Roampost</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Controlla di nuovo</translation>
    </message>
    <message>
        <source>Undo the change for &amp;this network</source>
        <translation>Annulla la modifica per questa &amp;rete</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Ricontrolla</translation>
    </message>
    <message>
        <source>What was written, &amp;key by key</source>
        <translation>Che cosa è stato scritto, &amp;voce per voce</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>&amp;Check for this person</source>
        <translation>&amp;Controlla per questa persona</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>D&amp;ettagli</translation>
    </message>
    <message>
        <source>&amp;Other ways</source>
        <translation>&amp;Altre soluzioni</translation>
    </message>
    <message>
        <source>&amp;Report for the helpdesk…</source>
        <translation>&amp;Rapporto per l’assistenza…</translation>
    </message>
    <message>
        <source>&amp;Send one test message to make sure</source>
        <translation>Invia un &amp;messaggio di prova per esserne certo</translation>
    </message>
    <message>
        <source>&amp;Whom were you writing to?</source>
        <translation>A c&amp;hi stavi scrivendo?</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Ricontrolla</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <source>Still trying other ways…</source>
        <translation>Sto ancora provando altre soluzioni…</translation>
    </message>
    <message>
        <source>What was &amp;said (C: this computer, S: the server)</source>
        <translation>Che cosa si sono &amp;detti (C: questo computer, S: il server)</translation>
    </message>
    <message>
        <source>When &amp;it was done</source>
        <translation>Q&amp;uando è stato fatto</translation>
    </message>
    <message>
        <source>Will it wor&amp;k away from here?</source>
        <translation>Funzionerà lontano da &amp;qui?</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Crono&amp;logia</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Annulla l’ultima modifica</translation>
    </message>
    <message>
        <source>About Roampost</source>
        <translation>Informazioni su Roampost</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Finds out why mail cannot be sent from here, and puts it right. It asks the servers only; no message is sent, and nothing is changed before you have seen it and said yes.</source>
        <translation>Scopre perché da qui la posta non parte, e rimedia. Interroga soltanto i server: non invia messaggi e non cambia nulla prima che tu abbia visto che cosa e detto di sì.</translation>
    </message>
    <message>
        <source>Messages and texts (*.eml *.txt *.msg *.log)</source>
        <translation>Messaggi e testi (*.eml *.txt *.msg *.log)</translation>
    </message>
    <message>
        <source>Open a returned message or a saved error text</source>
        <translation>Apri un messaggio tornato indietro o il testo salvato di un errore</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Report (*.zip)</source>
        <translation>Rapporto (*.zip)</translation>
    </message>
    <message>
        <source>Report without its lines (*.json)</source>
        <translation>Rapporto senza le sue righe (*.json)</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>Salva come nuovo file</translation>
    </message>
</context>
<context>
    <name>_KeepingLine</name>
    <message>
        <source>&amp;All right</source>
        <translation>&amp;Va bene</translation>
    </message>
    <message>
        <source>S&amp;top signing in</source>
        <translation>&amp;Smetti di accedere</translation>
    </message>
</context>
<context>
    <name>iPhone</name>
    <message>
        <source>Add Server…</source>
        <translation>Aggiungi server…</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticazione</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>Nome host</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Mail Accounts</source>
        <translation>Account Mail</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Server Port</source>
        <translation>Porta server</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Use SSL</source>
        <translation>Usa SSL</translation>
    </message>
</context>
</TS>
