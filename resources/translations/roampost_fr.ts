<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>&amp;Find out why</source>
        <translation>&amp;Trouver la cause</translation>
    </message>
    <message>
        <source>Another &amp;address:</source>
        <translation>Une autre adr&amp;esse&#x202f;:</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Trouver la cause</translation>
    </message>
    <message>
        <source>Find out why {address} does not send</source>
        <translation>Trouver pourquoi {address} n’envoie pas</translation>
    </message>
    <message>
        <source>Look round in the &amp;demo</source>
        <translation>Voir la &amp;démonstration</translation>
    </message>
    <message>
        <source>Will it work away from here?</source>
        <translation>Cela fonctionnera-t-il ailleurs&#x202f;?</translation>
    </message>
    <message>
        <source>Will sending from {address} work away from here?</source>
        <translation>L’envoi depuis {address} fonctionnera-t-il ailleurs&#x202f;?</translation>
    </message>
    <message>
        <source>Your mail &amp;address:</source>
        <translation>Votre adresse &amp;e-mail&#x202f;:</translation>
    </message>
</context>
<context>
    <name>Apple Mail</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Automatically manage connection settings</source>
        <translation>Gérer automatiquement les réglages de connexion</translation>
    </message>
    <message>
        <source>Edit SMTP Server List…</source>
        <translation>Modifier la liste des serveurs SMTP…</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>Nom de l’hôte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Outgoing Mail Account</source>
        <translation>Compte d’envoi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Réglages du serveur</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Use TLS/SSL</source>
        <translation>Utiliser TLS/SSL</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>&amp;Remember it in this computer’s keyring</source>
        <translation>Mémoriser &amp;dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>&amp;Where is this kept?</source>
        <translation>&amp;Où est-il conservé&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Whom were you writing to?</source>
        <translation>À &amp;qui écriviez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Log-in &amp;name</source>
        <translation>Identifian&amp;t</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Do &amp;not change anything</source>
        <translation>&amp;Ne rien changer</translation>
    </message>
    <message>
        <source>For &amp;good</source>
        <translation>&amp;Définitivement</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Pour combien de temps&#x202f;?</translation>
    </message>
    <message>
        <source>Until I &amp;leave this network</source>
        <translation>&amp;Jusqu’à ce que je quitte ce réseau</translation>
    </message>
    <message>
        <source>What is written, &amp;key by key</source>
        <translation>&amp;Ce qui est écrit, point par point</translation>
    </message>
</context>
<context>
    <name>DemoBar</name>
    <message>
        <source>&amp;Network:</source>
        <translation>Ré&amp;seau&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>Fournisse&amp;ur&#x202f;:</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démonstration</translation>
    </message>
    <message numerus="yes">
        <source>Hazards (%n)</source>
        <translation>
            <numerusform>Obstacles (%n)</numerusform>
            <numerusform>Obstacles (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>all mail ports blocked</source>
        <translation>tous les ports de messagerie bloqués</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>à la maison</translation>
    </message>
    <message>
        <source>at the airport</source>
        <translation>à l’aéroport</translation>
    </message>
    <message>
        <source>certificate run out</source>
        <translation>certificat expiré</translation>
    </message>
    <message>
        <source>checks the sender</source>
        <translation>vérifie l’expéditeur</translation>
    </message>
    <message>
        <source>encryption taken out</source>
        <translation>chiffrement supprimé en route</translation>
    </message>
    <message>
        <source>fetch mail first</source>
        <translation>relever d’abord le courrier</translation>
    </message>
    <message>
        <source>in the hotel</source>
        <translation>à l’hôtel</translation>
    </message>
    <message>
        <source>in the office</source>
        <translation>au bureau</translation>
    </message>
    <message>
        <source>network answers in the server’s place</source>
        <translation>le réseau répond à la place du serveur</translation>
    </message>
    <message>
        <source>only from its own network</source>
        <translation>seulement depuis son propre réseau</translation>
    </message>
    <message>
        <source>only from listed addresses</source>
        <translation>seulement depuis des adresses inscrites</translation>
    </message>
    <message>
        <source>open to everybody</source>
        <translation>ouvert à tout le monde</translation>
    </message>
    <message>
        <source>port 25 blocked</source>
        <translation>port 25 bloqué</translation>
    </message>
    <message>
        <source>sign-in page in the way</source>
        <translation>page de connexion à franchir</translation>
    </message>
    <message>
        <source>sign-in when sending</source>
        <translation>authentification à l’envoi</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>takes mail and drops it</source>
        <translation>accepte le courrier et le jette</translation>
    </message>
</context>
<context>
    <name>DetailTable</name>
    <message>
        <source>The message, its way, and what was checked</source>
        <translation>Le message, son parcours et ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mauvais</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>&amp;Close Roampost</source>
        <translation>&amp;Quitter Roampost</translation>
    </message>
    <message>
        <source>&amp;Send one test message to make sure</source>
        <translation>&amp;Envoyer un message d’essai pour en être sûr</translation>
    </message>
    <message>
        <source>How do you &amp;know that it works?</source>
        <translation>&amp;Comment savoir que cela fonctionne&#x202f;?</translation>
    </message>
    <message>
        <source>Put the &amp;old settings back</source>
        <translation>Rétablir les a&amp;nciens paramètres</translation>
    </message>
</context>
<context>
    <name>EditTable</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>What is written, key by key</source>
        <translation>Ce qui est écrit, point par point</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été observé</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mauvais</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>&amp;Close Roampost</source>
        <translation>&amp;Fermer Roampost</translation>
    </message>
    <message>
        <source>&amp;Forget it all</source>
        <translation>Tout &amp;oublier</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>Tout &amp;garder</translation>
    </message>
    <message>
        <source>Forget the messages that were &amp;never sent too</source>
        <translation>Oublier aussi les messages &amp;jamais envoyés</translation>
    </message>
    <message>
        <source>This is forgotten</source>
        <translation>Ceci est oublié</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Ceci reste</translation>
    </message>
</context>
<context>
    <name>Gmail app</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Outgoing settings</source>
        <translation>Paramètres d’envoi</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Require sign-in</source>
        <translation>Exiger une connexion</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>Serveur SMTP</translation>
    </message>
    <message>
        <source>Security type</source>
        <translation>Type de sécurité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Copié</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>&amp;Sign in for me while I am here</source>
        <translation>&amp;Se connecter pour moi tant que je suis ici</translation>
    </message>
    <message>
        <source>&amp;Text to send</source>
        <translation>&amp;Texte à envoyer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Copier {name}</translation>
    </message>
    <message>
        <source>I have done it, check &amp;again</source>
        <translation>C’est fait, &amp;vérifier à nouveau</translation>
    </message>
    <message>
        <source>Or take these values over with the phone’s camera: this code holds them as text, and no password.</source>
        <translation>Ou reprenez ces valeurs avec l’appareil photo du téléphone&#x202f;: ce code les contient sous forme de texte, sans mot de passe.</translation>
    </message>
    <message>
        <source>QR code with the values above</source>
        <translation>Code QR avec les valeurs ci-dessus</translation>
    </message>
    <message>
        <source>Save a file for it: {name}…</source>
        <translation>Enregistrer un fichier pour lui&#x202f;: {name}…</translation>
    </message>
    <message>
        <source>Which &amp;mail program?</source>
        <translation>Quel &amp;logiciel de messagerie&#x202f;?</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Goes back by itself once its network is left.</source>
        <translation>Sera annulé automatiquement une fois son réseau quitté.</translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation>Rien n’a été changé jusqu’ici.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Put back the change for {address}</source>
        <translation>Rétablir les anciens paramètres de {address}</translation>
    </message>
    <message>
        <source>Was put back.</source>
        <translation>Modification annulée.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été changé</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>What was seen so &amp;far</source>
        <translation>Ce &amp;qui a été observé jusqu’ici</translation>
    </message>
    <message>
        <source>When &amp;it was done</source>
        <translation>Le mome&amp;nt de chaque étape</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Roampost</source>
        <translation>À &amp;propos de Roampost</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Modifications</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Open a returned message…</source>
        <translation>&amp;Ouvrir un message revenu…</translation>
    </message>
    <message>
        <source>&amp;Paste an error text…</source>
        <translation>&amp;Coller le texte d’une erreur…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Report for the helpdesk…</source>
        <translation>&amp;Rapport pour le service d’assistance…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>Account Settings</source>
        <translation>Paramètres du compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Options avancées</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Log on to incoming mail server before sending mail</source>
        <translation>Se connecter au serveur de courrier entrant avant d’envoyer du courrier</translation>
    </message>
    <message>
        <source>Log on using</source>
        <translation>Se connecter à l’aide de</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <source>More Settings</source>
        <translation>Paramètres supplémentaires</translation>
    </message>
    <message>
        <source>My outgoing server (SMTP) requires authentication</source>
        <translation>Mon serveur sortant (SMTP) requiert une authentification</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Outgoing Server</source>
        <translation>Serveur sortant</translation>
    </message>
    <message>
        <source>Outgoing mail server (SMTP)</source>
        <translation>Serveur de courrier sortant (SMTP)</translation>
    </message>
    <message>
        <source>Outgoing server (SMTP)</source>
        <translation>Serveur sortant (SMTP)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Use the following type of encrypted connection</source>
        <translation>Utiliser le type de connexion chiffrée suivant</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>&amp;Error text:</source>
        <translation>&amp;Texte de l’erreur&#x202f;:</translation>
    </message>
    <message>
        <source>Copy what your mail program said, or the returned message, and paste it here.</source>
        <translation>Copiez ce qu’a dit votre logiciel de messagerie, ou le message qui vous est revenu, et collez-le ici.</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xpliquer</translation>
    </message>
    <message>
        <source>Paste an error text</source>
        <translation>Coller le texte d’une erreur</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message>
        <source>&amp;Remove it from the mailbox afterwards</source>
        <translation>&amp;Le retirer ensuite de la boîte aux lettres</translation>
    </message>
    <message>
        <source>&amp;Send this one message</source>
        <translation>&amp;Envoyer ce seul message</translation>
    </message>
    <message>
        <source>Send &amp;nothing</source>
        <translation>&amp;Ne rien envoyer</translation>
    </message>
    <message>
        <source>The test message goes &amp;to</source>
        <translation>Le message d’essai &amp;va à</translation>
    </message>
    <message>
        <source>Use this &amp;address</source>
        <translation>Utiliser cette a&amp;dresse</translation>
    </message>
</context>
<context>
    <name>Proved</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Way, checks and what was said</source>
        <translation>&amp;Parcours, vérifications et échanges</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>Not there yet, after {passed} of {most} seconds.</source>
        <translation>Pas encore arrivé, après {passed} secondes sur {most}.</translation>
    </message>
    <message>
        <source>S&amp;top looking</source>
        <translation>Ne &amp;plus chercher</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>&amp;Every line of it</source>
        <translation>&amp;Chacune de ses lignes</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
</context>
<context>
    <name>Roampost</name>
    <message>
        <source>(not there)</source>
        <translation>(absent)</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to put aside or refuse mail in its name that comes from other servers (DMARC), and whether {host} counts as one of its own could not be found out from here.</source>
        <translation>@{domain} demande à tous de mettre de côté ou de refuser le courrier envoyé en son nom par d’autres serveurs (DMARC), et d’ici il n’a pas été possible de savoir si {host} compte parmi les siens.</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to put mail in its name that comes from other servers into junk (DMARC), and {host} is none of its own.</source>
        <translation>@{domain} demande à tous de classer parmi les indésirables le courrier envoyé en son nom par d’autres serveurs (DMARC), et {host} n’est pas l’un des siens.</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to refuse mail in its name that comes from other servers (DMARC), and {host} is none of its own.</source>
        <translation>@{domain} demande à tous de refuser le courrier envoyé en son nom par d’autres serveurs (DMARC), et {host} n’est pas l’un des siens.</translation>
    </message>
    <message>
        <source>@{domain} names {host} among the servers that may send for it (SPF).</source>
        <translation>@{domain} cite {host} parmi les serveurs qui peuvent envoyer en son nom (SPF).</translation>
    </message>
    <message>
        <source>A copy of the old settings is kept. You can undo this.</source>
        <translation>Une copie des anciens paramètres est conservée. Vous pouvez annuler cette modification.</translation>
    </message>
    <message>
        <source>A firewall on this computer does not let mail programs reach {host} on port {port}.</source>
        <translation>Un pare-feu sur cet ordinateur empêche les logiciels de messagerie de joindre {host} sur le port {port}.</translation>
    </message>
    <message>
        <source>A log-in counts for {minutes} min, as the server says.</source>
        <translation>Une connexion vaut {minutes} min, comme le dit le serveur.</translation>
    </message>
    <message>
        <source>A log-in counts for {minutes} min, as you say.</source>
        <translation>Une connexion vaut {minutes} min, comme vous le dites.</translation>
    </message>
    <message>
        <source>A log-in is taken to count for {minutes} min, as is common; your provider’s help pages may say more.</source>
        <translation>On suppose qu’une connexion vaut {minutes} min, comme c’est courant&#x202f;; les pages d’aide de votre fournisseur en disent peut-être plus.</translation>
    </message>
    <message>
        <source>A log-in name for {host} is needed before {program} can be set.</source>
        <translation>Il faut un identifiant pour {host} avant de pouvoir régler {program}.</translation>
    </message>
    <message>
        <source>A message that was never sent: {file}</source>
        <translation>Un message jamais envoyé&#x202f;: {file}</translation>
    </message>
    <message>
        <source>A name was not found: the server&apos;s in your settings, or the domain of the recipient&apos;s address. Check the spelling, and whether you are online.</source>
        <translation>Un nom est introuvable&#x202f;: celui du serveur dans vos paramètres, ou le domaine de l’adresse du destinataire. Vérifiez l’orthographe, et si vous êtes en ligne.</translation>
    </message>
    <message>
        <source>A password of {program} is still set aside from an earlier change. Please put that change back first.</source>
        <translation>Un mot de passe de {program} est encore mis de côté depuis une modification précédente. Annulez d’abord cette modification.</translation>
    </message>
    <message>
        <source>A port stayed silent: does the same server answer on another one, before and afterwards?</source>
        <translation>Un port est resté muet&#x202f;: le même serveur répond-il sur un autre, avant et après&#x202f;?</translation>
    </message>
    <message>
        <source>A server on the way reports that it keeps trying to reach {recipient}.</source>
        <translation>Un serveur en chemin signale qu’il essaie toujours de joindre {recipient}.</translation>
    </message>
    <message>
        <source>A text only points; “roampost diagnose” finds out what is really so.</source>
        <translation>Un texte ne donne qu’un indice&#x202f;; «&#x202f;roampost diagnose&#x202f;» découvre ce qu’il en est vraiment.</translation>
    </message>
    <message>
        <source>A text to send:</source>
        <translation>Un texte à envoyer&#x202f;:</translation>
    </message>
    <message>
        <source>A value here is of a kind that is not read ({kind}).</source>
        <translation>Il y a ici une valeur d’un type qui n’est pas lu ({kind}).</translation>
    </message>
    <message>
        <source>A way out, tried just now: {what}</source>
        <translation>Une solution, essayée à l’instant&#x202f;: {what}</translation>
    </message>
    <message>
        <source>A way out: {what}</source>
        <translation>Une solution&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Accepté à</translation>
    </message>
    <message>
        <source>Accepted, but not arrived so far</source>
        <translation>Accepté, mais pas encore arrivé</translation>
    </message>
    <message>
        <source>Account: {value}</source>
        <translation>Compte&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Address it was for: {value}</source>
        <translation>Adresse visée&#x202f;: {value}</translation>
    </message>
    <message>
        <source>After a change until you leave this network, the closed window leaves its icon beside the clock. Once you leave, it puts everything back and goes. Otherwise that is done when Roampost is next opened.</source>
        <translation>Après une modification valable jusqu’à ce que vous quittiez ce réseau, la fenêtre fermée laisse son icône à côté de l’horloge. Quand vous partez, elle remet tout en place et disparaît. Sinon, cela se fait à la prochaine ouverture de Roampost.</translation>
    </message>
    <message>
        <source>An address that answers every message, given by your organisation.</source>
        <translation>Une adresse qui répond à chaque message, indiquée par votre organisation.</translation>
    </message>
    <message>
        <source>An address that looks like an option is not passed on. In mutt leave the first -- out: {example}</source>
        <translation>Une adresse qui ressemble à une option n’est pas transmise. Dans mutt, retirez le premier --&#x202f;: {example}</translation>
    </message>
    <message>
        <source>Anna is on the network “{network}”. She writes to {recipient}.</source>
        <translation>Anna est sur le réseau «&#x202f;{network}&#x202f;». Elle écrit à {recipient}.</translation>
    </message>
    <message>
        <source>Another account of yours, with another provider: that it arrives there says most.</source>
        <translation>Un autre de vos comptes, chez un autre fournisseur&#x202f;: si le message y arrive, c’est la meilleure preuve.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Un autre logiciel</translation>
    </message>
    <message>
        <source>Ask about an address with “roampost diagnose --account you@example.com”, or look at “roampost demo”.</source>
        <translation>Interrogez sur une adresse avec «&#x202f;roampost diagnose --account vous@example.com&#x202f;», ou regardez «&#x202f;roampost demo&#x202f;».</translation>
    </message>
    <message>
        <source>Ask blocklists about this network’s address</source>
        <translation>Consulter les listes de blocage sur l’adresse de ce réseau</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>Demander à votre fournisseur</translation>
    </message>
    <message>
        <source>Ask {provider} how to send mail from outside its network.</source>
        <translation>Demandez à {provider} comment envoyer du courrier hors de son réseau.</translation>
    </message>
    <message>
        <source>Asked for a page</source>
        <translation>Demande d’une page</translation>
    </message>
    <message>
        <source>Asked for encryption</source>
        <translation>Demande de chiffrement</translation>
    </message>
    <message>
        <source>Asked what it can do</source>
        <translation>Question&#x202f;: que sait faire le serveur&#x202f;?</translation>
    </message>
    <message>
        <source>Asking for web pages</source>
        <translation>Demande de pages web</translation>
    </message>
    <message>
        <source>Asking how {domain} wants mail to be sent</source>
        <translation>Recherche de la façon dont {domain} veut que le courrier soit envoyé</translation>
    </message>
    <message>
        <source>Asking the server once more, with the new settings…</source>
        <translation>Nouvelle question au serveur, avec les nouveaux paramètres…</translation>
    </message>
    <message>
        <source>Asks {whom} for the servers of your address’s domain, over an encrypted connection, and only where your provider itself does not name them. The list learns the domain, not your address.</source>
        <translation>Demande à {whom} les serveurs du domaine de votre adresse, par une connexion chiffrée, et seulement si votre fournisseur ne les indique pas lui-même. La liste apprend le domaine, pas votre adresse.</translation>
    </message>
    <message>
        <source>Asks {whom} whether this network’s address has a bad name. They learn that address, by way of this network’s name server; nothing about you or your mail.</source>
        <translation>Demande à {whom} si l’adresse de ce réseau a mauvaise réputation. Ces listes apprennent cette adresse, par le serveur de noms de ce réseau&#x202f;; rien sur vous ni sur votre courrier.</translation>
    </message>
    <message>
        <source>Away from here it may well not work: many networks block port 25, the one you send on.</source>
        <translation>Ailleurs, cela risque de ne pas fonctionner&#x202f;: beaucoup de réseaux bloquent le port 25, celui par lequel vous envoyez.</translation>
    </message>
    <message>
        <source>Balsa</source>
        <translation>Balsa</translation>
    </message>
    <message>
        <source>Before you go on</source>
        <translation>Avant de continuer</translation>
    </message>
    <message>
        <source>Began the test message</source>
        <translation>Début du message d’essai</translation>
    </message>
    <message>
        <source>Beside “{field}”, choose “{choice}”, and write {username} and your password.</source>
        <translation>À côté de «&#x202f;{field}&#x202f;», choisissez «&#x202f;{choice}&#x202f;», puis saisissez {username} et votre mot de passe.</translation>
    </message>
    <message>
        <source>Beside “{field}”, choose “{choice}”.</source>
        <translation>À côté de «&#x202f;{field}&#x202f;», choisissez «&#x202f;{choice}&#x202f;».</translation>
    </message>
    <message>
        <source>Beside “{field}”, write {value}.</source>
        <translation>À côté de «&#x202f;{field}&#x202f;», saisissez {value}.</translation>
    </message>
    <message>
        <source>Better not: many recipients will refuse messages sent this way, or put them into junk.</source>
        <translation>À éviter&#x202f;: beaucoup de destinataires refuseront les messages envoyés ainsi, ou les classeront parmi les indésirables.</translation>
    </message>
    <message>
        <source>Better not: {remedy}</source>
        <translation>À éviter&#x202f;: {remedy}</translation>
    </message>
    <message>
        <source>Betterbird</source>
        <translation>Betterbird</translation>
    </message>
    <message>
        <source>Blocked here</source>
        <translation>Bloqué ici</translation>
    </message>
    <message>
        <source>Blocked here, but there is a way</source>
        <translation>Bloqué ici, mais il y a une solution</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change it?</source>
        <translation>Modifier&#x202f;?</translation>
    </message>
    <message>
        <source>Changed until you leave this network.</source>
        <translation>Modifié jusqu’à ce que vous quittiez ce réseau.</translation>
    </message>
    <message>
        <source>Changing the settings, with a copy of the old ones kept…</source>
        <translation>Modification des paramètres, en gardant une copie des anciens…</translation>
    </message>
    <message>
        <source>Check the name and password for {provider}.</source>
        <translation>Vérifiez l’identifiant et le mot de passe pour {provider}.</translation>
    </message>
    <message>
        <source>Check the name and password for {provider}; with two-step sign-in it wants an application password.</source>
        <translation>Vérifiez l’identifiant et le mot de passe pour {provider}&#x202f;; avec la validation en deux étapes, il faut un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Checked by {server}</source>
        <translation>Vérifié par {server}</translation>
    </message>
    <message>
        <source>Checked by {server}: {checks}</source>
        <translation>Vérifié par {server}&#x202f;: {checks}</translation>
    </message>
    <message>
        <source>Checked with the new settings: the server takes your mail from here.</source>
        <translation>Vérifié avec les nouveaux paramètres&#x202f;: d’ici, le serveur accepte votre courrier.</translation>
    </message>
    <message>
        <source>Choose SSL/TLS as the kind of connection.</source>
        <translation>Choisissez SSL/TLS comme type de connexion.</translation>
    </message>
    <message>
        <source>Choose STARTTLS as the kind of connection.</source>
        <translation>Choisissez STARTTLS comme type de connexion.</translation>
    </message>
    <message>
        <source>Choose a connection without encryption.</source>
        <translation>Choisissez une connexion sans chiffrement.</translation>
    </message>
    <message>
        <source>Choose “{choice}”.</source>
        <translation>Choisissez «&#x202f;{choice}&#x202f;».</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the account {address}, then “{change}”.</source>
        <translation>Choisissez «&#x202f;{path}&#x202f;», puis le compte {address}, puis «&#x202f;{change}&#x202f;».</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the account {address}, then “{tab}”.</source>
        <translation>Choisissez «&#x202f;{path}&#x202f;», puis le compte {address}, puis «&#x202f;{tab}&#x202f;».</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the server of {address}, then “{change}”.</source>
        <translation>Choisissez «&#x202f;{path}&#x202f;», puis le serveur de {address}, puis «&#x202f;{change}&#x202f;».</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Close Roampost now. When you open it again, it begins as on the first day.</source>
        <translation>Fermez maintenant Roampost. Quand vous le rouvrirez, il commencera comme au premier jour.</translation>
    </message>
    <message>
        <source>Connect to your VPN, then try again.</source>
        <translation>Connectez-vous à votre VPN, puis réessayez.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connexion au serveur</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Connection: {security}; {authentication}.</source>
        <translation>Connexion&#x202f;: {security}&#x202f;; {authentication}.</translation>
    </message>
    <message>
        <source>Diagnose afresh, and tell a helpdesk what was seen: names and addresses are replaced, secrets never get in. The report is shown line by line; with -o it is also kept as a file.</source>
        <translation>Refaire un diagnostic et dire à un service d’assistance ce qui a été observé&#x202f;: les noms et les adresses sont remplacés, les secrets n’y entrent jamais. Le rapport s’affiche ligne par ligne&#x202f;; avec -o, il est aussi enregistré dans un fichier.</translation>
    </message>
    <message>
        <source>Disconnect your VPN, or use another network, for example your phone&apos;s hotspot.</source>
        <translation>Déconnectez votre VPN, ou utilisez un autre réseau, par exemple le partage de connexion de votre téléphone.</translation>
    </message>
    <message>
        <source>Done. Send your message again from {program}.</source>
        <translation>C’est fait. Renvoyez votre message depuis {program}.</translation>
    </message>
    <message>
        <source>Done: {account} now sends in the new way, which the server accepted just now.</source>
        <translation>C’est fait&#x202f;: {account} envoie maintenant de la nouvelle façon, que le serveur vient d’accepter.</translation>
    </message>
    <message>
        <source>Earlier changes cannot be read from {folder}: {reason}.</source>
        <translation>Les modifications précédentes ne peuvent pas être lues dans {folder}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Encrypted mail is opened on its way by {issuer}, software of this computer or of whoever looks after it; the network is not behind that.</source>
        <translation>Le courrier chiffré est ouvert en chemin par {issuer}, un logiciel de cet ordinateur ou de ceux qui s’en occupent&#x202f;; le réseau n’y est pour rien.</translation>
    </message>
    <message>
        <source>Enter the password again</source>
        <translation>Saisir à nouveau le mot de passe</translation>
    </message>
    <message>
        <source>Error number: {value}</source>
        <translation>Numéro d’erreur&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Everything is as it was before, to the last octet.</source>
        <translation>Tout est comme avant, à l’octet près.</translation>
    </message>
    <message>
        <source>Everything is back as it was.</source>
        <translation>Tout est redevenu comme avant.</translation>
    </message>
    <message>
        <source>Everything is forgotten</source>
        <translation>Tout est oublié</translation>
    </message>
    <message>
        <source>Exim’s own check does not take what would be written there</source>
        <translation>La vérification d’Exim lui-même n’accepte pas ce qui y serait écrit</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Fetch mail first, then send</source>
        <translation>Relever d’abord le courrier, puis envoyer</translation>
    </message>
    <message>
        <source>Fetch mail from {incoming} before each send.</source>
        <translation>Relevez le courrier sur {incoming} avant chaque envoi.</translation>
    </message>
    <message>
        <source>Fetch your mail once before you send.</source>
        <translation>Relevez votre courrier une fois avant d’envoyer.</translation>
    </message>
    <message>
        <source>Fetching mail from {host} first</source>
        <translation>Relève préalable du courrier sur {host}</translation>
    </message>
    <message>
        <source>Find out what else works</source>
        <translation>Chercher ce qui fonctionne d’autre</translation>
    </message>
    <message>
        <source>Find out what is in the way, and what works instead.</source>
        <translation>Trouver ce qui fait obstacle, et ce qui fonctionne à la place.</translation>
    </message>
    <message>
        <source>Find out why mail does not go out?</source>
        <translation>Chercher pourquoi le courrier ne part pas&#x202f;?</translation>
    </message>
    <message>
        <source>Finding out whether mail from {address} will go out elsewhere too…</source>
        <translation>Recherche en cours&#x202f;: le courrier de {address} partira-t-il aussi ailleurs…</translation>
    </message>
    <message>
        <source>Finding out why mail from {address} does not go out…</source>
        <translation>Recherche en cours&#x202f;: pourquoi le courrier de {address} ne part pas…</translation>
    </message>
    <message>
        <source>Finds out why mail cannot be sent from here, and puts it right. Without a command it opens the window.</source>
        <translation>Trouve pourquoi le courrier ne part pas d’ici, et y remédie. Sans commande, ouvre la fenêtre.</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>Tout oublier&#x202f;?</translation>
    </message>
    <message>
        <source>Forget it?</source>
        <translation>Tout oublier&#x202f;?</translation>
    </message>
    <message>
        <source>Forget what Roampost knows and keeps: its passwords in the keyring, what it learned, its settings. Messages that were never sent and changes that were not put back are named, and stay.</source>
        <translation>Oublier ce que Roampost sait et conserve&#x202f;: ses mots de passe dans le trousseau, ce qu’il a appris, ses paramètres. Les messages jamais envoyés et les modifications non annulées sont indiqués, et restent.</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Oubli en cours…</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Oublié.</translation>
    </message>
    <message>
        <source>Forgotten. Passwords taken out of the keyring: {count}.</source>
        <translation>Tout est oublié. Mots de passe retirés du trousseau&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From this network {host} took your mail without a sign-in before.</source>
        <translation>Depuis ce réseau, {host} a déjà accepté votre courrier sans authentification.</translation>
    </message>
    <message>
        <source>Gathering what the helpdesk needs…</source>
        <translation>Préparation de ce dont le service d’assistance a besoin…</translation>
    </message>
    <message>
        <source>Gmail app (Android)</source>
        <translation>Application Gmail (Android)</translation>
    </message>
    <message>
        <source>Handed the test message over</source>
        <translation>Remise du message d’essai</translation>
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
        <translation>Bonjour,

là où je me trouve en ce moment, je n’arrive pas à envoyer de courrier en tant que {account} par votre serveur.

Heure&#x202f;: {time}
Serveur&#x202f;: {host}, port {port}
Destinataire&#x202f;: une adresse chez {domain}
Sa réponse&#x202f;: {reply}
Mon adresse sur internet&#x202f;: {address}
Son nom&#x202f;: {name}
Également essayé&#x202f;: {tried}

{question}

Merci.</translation>
    </message>
    <message>
        <source>Himalaya</source>
        <translation>Himalaya</translation>
    </message>
    <message>
        <source>Home network</source>
        <translation>Réseau domestique</translation>
    </message>
    <message>
        <source>I have read this and want to go on</source>
        <translation>J’ai lu ceci et je veux continuer</translation>
    </message>
    <message>
        <source>If {program} is open, close it and open it again: it reads this at start.</source>
        <translation>Si {program} est ouvert, fermez-le et rouvrez-le&#x202f;: il lit ces paramètres au démarrage.</translation>
    </message>
    <message>
        <source>In no mail program of this computer</source>
        <translation>Dans aucun logiciel de messagerie de cet ordinateur</translation>
    </message>
    <message>
        <source>In the demo no program of this computer is started; send-via runs outside of it.</source>
        <translation>Dans la démonstration, aucun programme de cet ordinateur n’est lancé&#x202f;; send-via fonctionne en dehors d’elle.</translation>
    </message>
    <message>
        <source>In the demo nobody outside this computer is ever asked.</source>
        <translation>Dans la démonstration, personne hors de cet ordinateur n’est jamais interrogé.</translation>
    </message>
    <message>
        <source>In your mail program’s account settings, look for the outgoing (SMTP) server of {address}.</source>
        <translation>Dans les paramètres de compte de votre logiciel de messagerie, cherchez le serveur d’envoi (SMTP) de {address}.</translation>
    </message>
    <message>
        <source>In {program}</source>
        <translation>Dans {program}</translation>
    </message>
    <message>
        <source>In {program}, sends through {host}</source>
        <translation>Dans {program}, envoie par {host}</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Il est arrivé</translation>
    </message>
    <message>
        <source>It arrived, in junk</source>
        <translation>Il est arrivé, parmi les indésirables</translation>
    </message>
    <message>
        <source>It came back to the sender&apos;s own mailbox.</source>
        <translation>Il est revenu dans la boîte aux lettres de l’expéditeur.</translation>
    </message>
    <message>
        <source>It cannot be seen whether {program} is open, so nothing was changed. Please close it.</source>
        <translation>Impossible de voir si {program} est ouvert&#x202f;; rien n’a donc été changé. Fermez-le, s’il vous plaît.</translation>
    </message>
    <message>
        <source>It ends when you stop it or close Roampost, when this computer is on another network, and for good as soon as the server refuses the log-in.</source>
        <translation>Cela finit quand vous l’arrêtez ou fermez Roampost, quand cet ordinateur est sur un autre réseau, et définitivement dès que le serveur refuse la connexion.</translation>
    </message>
    <message>
        <source>It has arrived in the mailbox of {recipient}.</source>
        <translation>Il est arrivé dans la boîte aux lettres de {recipient}.</translation>
    </message>
    <message>
        <source>It is late</source>
        <translation>Il est en retard</translation>
    </message>
    <message>
        <source>It is not a signed policy.</source>
        <translation>Ce n’est pas une stratégie signée.</translation>
    </message>
    <message>
        <source>It is not signed in the only way that counts, EdDSA (Ed25519).</source>
        <translation>Elle n’est pas signée de la seule façon qui compte, EdDSA (Ed25519).</translation>
    </message>
    <message>
        <source>It is not the network of {provider}.</source>
        <translation>Ce n’est pas le réseau de {provider}.</translation>
    </message>
    <message>
        <source>It is older (serial {new}) than the one kept here (serial {kept}).</source>
        <translation>Elle est plus ancienne (serial {new}) que celle conservée ici (serial {kept}).</translation>
    </message>
    <message>
        <source>It is safe in {path}. Find out why: {next}</source>
        <translation>Il est en sûreté dans {path}. Pour savoir pourquoi&#x202f;: {next}</translation>
    </message>
    <message>
        <source>It is the network of {provider}.</source>
        <translation>C’est le réseau de {provider}.</translation>
    </message>
    <message>
        <source>It is tried once with {host}, to be sure that this works. Nothing is changed yet.</source>
        <translation>Il est essayé une fois avec {host}, pour être sûr que cela fonctionne. Rien n’est encore changé.</translation>
    </message>
    <message>
        <source>It may not say {key}: only this computer may.</source>
        <translation>Elle ne peut pas indiquer {key}&#x202f;: seul cet ordinateur le peut.</translation>
    </message>
    <message>
        <source>It may still come. Until it does, do not rely on messages sent this way; take another way out, or call.</source>
        <translation>Il peut encore arriver. D’ici là, ne comptez pas sur les messages envoyés ainsi&#x202f;; prenez une autre solution, ou téléphonez.</translation>
    </message>
    <message>
        <source>It must hold {keys}, and nothing else.</source>
        <translation>Elle doit contenir {keys}, et rien d’autre.</translation>
    </message>
    <message>
        <source>It never arrived in the mailbox of {recipient}: somebody lost it.</source>
        <translation>Il n’est jamais arrivé dans la boîte aux lettres de {recipient}&#x202f;: il a été perdu en chemin.</translation>
    </message>
    <message>
        <source>It should work away from here too: {incoming} accepted your log-in just now, and your mail program fetches before it sends.</source>
        <translation>Cela devrait fonctionner ailleurs aussi&#x202f;: {incoming} vient d’accepter votre authentification, et votre logiciel de messagerie relève le courrier avant d’envoyer.</translation>
    </message>
    <message>
        <source>It wants you to sign in on a web page before anything gets through.</source>
        <translation>Il veut que vous vous identifiiez sur une page web avant de laisser passer quoi que ce soit.</translation>
    </message>
    <message>
        <source>It was not signed with the key that the policy here names.</source>
        <translation>Elle n’a pas été signée avec la clé que désigne la stratégie de cet ordinateur.</translation>
    </message>
    <message>
        <source>It was refused</source>
        <translation>Il a été refusé</translation>
    </message>
    <message>
        <source>It was removed from the mailbox again.</source>
        <translation>Il a été retiré de la boîte aux lettres.</translation>
    </message>
    <message>
        <source>It was valid until {moment} only.</source>
        <translation>Elle n’était valable que jusqu’au {moment}.</translation>
    </message>
    <message>
        <source>It will not work away from here either, before this is put right.</source>
        <translation>Cela ne fonctionnera pas ailleurs non plus, tant que ce n’est pas réglé.</translation>
    </message>
    <message>
        <source>It will not work away from here: {host} takes your mail without a log-in, because of this network.</source>
        <translation>Cela ne fonctionnera pas ailleurs&#x202f;: {host} accepte votre courrier sans authentification, à cause de ce réseau.</translation>
    </message>
    <message>
        <source>It will work away from here too: {host} accepted your log-in on port {port} just now.</source>
        <translation>Cela fonctionnera ailleurs aussi&#x202f;: {host} vient d’accepter votre authentification sur le port {port}.</translation>
    </message>
    <message>
        <source>Its access ends in {minutes} min; then it wants you to sign in again.</source>
        <translation>Son accès se termine dans {minutes}&#xa0;min&#x202f;; il voudra ensuite que vous vous identifiiez à nouveau.</translation>
    </message>
    <message>
        <source>Its mark</source>
        <translation>Sa marque</translation>
    </message>
    <message>
        <source>Its name server makes up the address {address} for names that do not exist.</source>
        <translation>Son serveur de noms invente l’adresse {address} pour les noms qui n’existent pas.</translation>
    </message>
    <message>
        <source>Its own settings, with the language and the place of the window</source>
        <translation>Ses propres réglages, avec la langue et la place de la fenêtre</translation>
    </message>
    <message>
        <source>Its policy must be an object in braces.</source>
        <translation>Sa valeur policy doit être un objet entre accolades.</translation>
    </message>
    <message>
        <source>Its serial must be a whole number from 1.</source>
        <translation>Sa valeur serial doit être un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>Its valid_until must be a moment in UTC such as {example}.</source>
        <translation>Sa valeur valid_until doit être un moment en UTC, tel que {example}.</translation>
    </message>
    <message>
        <source>KMail</source>
        <translation>KMail</translation>
    </message>
    <message>
        <source>Keep it in {where} for next time?</source>
        <translation>Le conserver pour la prochaine fois ({where})&#x202f;?</translation>
    </message>
    <message>
        <source>Keep or forget a password in the system&apos;s keyring. It is read from a prompt or from standard input, never from the command line.</source>
        <translation>Conserver ou oublier un mot de passe dans le trousseau du système. Il est demandé dans le terminal ou lu sur l’entrée standard, jamais sur la ligne de commande.</translation>
    </message>
    <message>
        <source>Kept in {where}.</source>
        <translation>Conservé. Où&#x202f;: {where}.</translation>
    </message>
    <message>
        <source>Leave the line that says where your password is as it is, if it is for this server.</source>
        <translation>Laissez telle quelle la ligne qui dit où est votre mot de passe, s’il est pour ce serveur.</translation>
    </message>
    <message>
        <source>Log-in name</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Log-in name for {address}:</source>
        <translation>Identifiant pour {address}&#x202f;:</translation>
    </message>
    <message>
        <source>Look whether this network wants a sign-in first</source>
        <translation>Regarder si ce réseau demande d’abord de s’identifier</translation>
    </message>
    <message>
        <source>Look your provider up in the public list of providers</source>
        <translation>Chercher votre fournisseur dans la liste publique des fournisseurs</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Recherché</translation>
    </message>
    <message>
        <source>Looked for an earlier test message</source>
        <translation>Recherche d’un message d’essai antérieur</translation>
    </message>
    <message>
        <source>Looked into the mailbox</source>
        <translation>Consultation de la boîte aux lettres</translation>
    </message>
    <message>
        <source>Looked up the address</source>
        <translation>Recherche de l’adresse</translation>
    </message>
    <message>
        <source>Looking for this network&apos;s own outgoing server</source>
        <translation>Recherche du serveur d’envoi de ce réseau</translation>
    </message>
    <message>
        <source>Looking into the mailbox of {mailbox} ({seconds} of {limit} s)</source>
        <translation>Consultation de la boîte aux lettres de {mailbox} ({seconds}&#xa0;s sur {limit})</translation>
    </message>
    <message>
        <source>Looking up names</source>
        <translation>Recherche des noms</translation>
    </message>
    <message>
        <source>Looking what Roampost holds…</source>
        <translation>Recherche de ce que Roampost conserve…</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTES</translation>
    </message>
    <message>
        <source>Made it encrypted</source>
        <translation>Mise en place du chiffrement</translation>
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
        <translation>Le courrier ne part pas d’ici.</translation>
    </message>
    <message>
        <source>Mail from {address} will not go out from here.</source>
        <translation>Le courrier de {address} ne partira pas d’ici.</translation>
    </message>
    <message>
        <source>Mail gets lost</source>
        <translation>Le courrier se perd</translation>
    </message>
    <message>
        <source>Mail goes out from here, but takes its time.</source>
        <translation>D’ici le courrier part, mais prend son temps.</translation>
    </message>
    <message>
        <source>Mail goes out from here.</source>
        <translation>Le courrier part d’ici.</translation>
    </message>
    <message>
        <source>Mailspring</source>
        <translation>Mailspring</translation>
    </message>
    <message>
        <source>Make an application password on {provider}&apos;s web page, and give it to the mail program in place of your own.</source>
        <translation>Créez un mot de passe d’application sur la page web de {provider}, et donnez-le au logiciel de messagerie à la place du vôtre.</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, and some servers refuse them, because @{domain} says that other servers than its own may not send for it (SPF).</source>
        <translation>Les messages de @{domain} envoyés par {host} risquent d’arriver parmi les indésirables, et certains serveurs les refusent, car @{domain} déclare que d’autres serveurs que les siens ne peuvent pas envoyer en son nom (SPF).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because @{domain} does not name it among its servers (SPF), and it cannot sign for @{domain} (DKIM).</source>
        <translation>Les messages de @{domain} envoyés par {host} risquent d’arriver parmi les indésirables, car @{domain} ne le cite pas parmi ses serveurs (SPF), et il ne peut pas signer pour @{domain} (DKIM).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because @{domain} says that other servers than its own should not send for it (SPF).</source>
        <translation>Les messages de @{domain} envoyés par {host} risquent d’arriver parmi les indésirables, car @{domain} déclare que d’autres serveurs que les siens ne devraient pas envoyer en son nom (SPF).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because what @{domain} says about its servers has a fault (SPF), and {host} cannot sign for it (DKIM).</source>
        <translation>Les messages de @{domain} envoyés par {host} risquent d’arriver parmi les indésirables, car ce que @{domain} déclare sur ses serveurs contient une erreur (SPF), et {host} ne peut pas signer en son nom (DKIM).</translation>
    </message>
    <message>
        <source>Messages sent this way may be refused or land in junk: they will not look genuine to everybody.</source>
        <translation>Les messages envoyés ainsi peuvent être refusés ou arriver parmi les indésirables&#x202f;: ils ne paraîtront pas authentiques à tout le monde.</translation>
    </message>
    <message>
        <source>Messages sent this way may land in junk.</source>
        <translation>Les messages envoyés ainsi peuvent arriver parmi les indésirables.</translation>
    </message>
    <message>
        <source>Messages sent this way should arrive.</source>
        <translation>Les messages envoyés ainsi devraient arriver.</translation>
    </message>
    <message>
        <source>Messages that wait in {program}: {count}</source>
        <translation>Messages en attente dans {program}&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Réseau mobile</translation>
    </message>
    <message>
        <source>More than one thing is in the way. To be solved in this order: {causes}.</source>
        <translation>Il y a plus d’un obstacle. À résoudre dans cet ordre&#x202f;: {causes}.</translation>
    </message>
    <message>
        <source>Most likely so; not everything could be tried.</source>
        <translation>C’est très probable&#x202f;; tout n’a pas pu être essayé.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>Named the recipient</source>
        <translation>Annonce du destinataire</translation>
    </message>
    <message>
        <source>Named the recipient {recipient}</source>
        <translation>Annonce du destinataire {recipient}</translation>
    </message>
    <message>
        <source>Named the sender</source>
        <translation>Annonce de l’expéditeur</translation>
    </message>
    <message>
        <source>Named the sender {sender}</source>
        <translation>Annonce de l’expéditeur {sender}</translation>
    </message>
    <message>
        <source>Names and addresses in here are stand-ins: user1@domain1.example is the first account, and what is equal has the same one everywhere. 192.0.2.x and 2001:db8:1:: are private addresses, 203.0.113.x and 2001:db8:: public ones; … was taken out.</source>
        <translation>Les noms et les adresses sont ici remplacés&#x202f;: user1@domain1.example est le premier compte, et ce qui est identique porte partout le même nom. 192.0.2.x et 2001:db8:1:: sont des adresses privées, 203.0.113.x et 2001:db8:: des adresses publiques&#x202f;; … a été retiré.</translation>
    </message>
    <message>
        <source>Needs to know whom you are writing to.</source>
        <translation>Il faut savoir à qui vous écrivez.</translation>
    </message>
    <message>
        <source>Needs your consent to a risk.</source>
        <translation>Il faut votre accord pour un risque.</translation>
    </message>
    <message>
        <source>Needs your log-in name.</source>
        <translation>Il faut votre identifiant.</translation>
    </message>
    <message>
        <source>Needs your password, to be sure that it works.</source>
        <translation>Il faut votre mot de passe, pour être sûr que cela fonctionne.</translation>
    </message>
    <message>
        <source>Next: change the message and send it again. Your settings can stay as they are.</source>
        <translation>Ensuite&#x202f;: modifiez le message et renvoyez-le. Vos paramètres peuvent rester tels quels.</translation>
    </message>
    <message>
        <source>Next: check the recipient&apos;s address. A diagnosis of your account would not help.</source>
        <translation>Ensuite&#x202f;: vérifiez l’adresse du destinataire. Un diagnostic de votre compte ne servirait à rien.</translation>
    </message>
    <message>
        <source>Next: check your own address in the mail program, letter by letter.</source>
        <translation>Ensuite&#x202f;: vérifiez votre propre adresse dans le logiciel de messagerie, lettre par lettre.</translation>
    </message>
    <message>
        <source>Next: reach the recipient in another way. A diagnosis of your account would not help.</source>
        <translation>Ensuite&#x202f;: joignez le destinataire autrement. Un diagnostic de votre compte ne servirait à rien.</translation>
    </message>
    <message>
        <source>Next: wait some minutes and send again. If it stays so, “roampost diagnose” finds out more.</source>
        <translation>Ensuite&#x202f;: attendez quelques minutes et renvoyez. Si rien ne change, «&#x202f;roampost diagnose&#x202f;» en découvre davantage.</translation>
    </message>
    <message>
        <source>No account of yours with another provider is known, so to yourself.</source>
        <translation>Aucun de vos comptes chez un autre fournisseur n’est connu&#x202f;; le message vous est donc adressé à vous-même.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>No copy could be kept in {path}, so nothing was changed.</source>
        <translation>Aucune copie n’a pu être conservée dans {path}&#x202f;; rien n’a donc été changé.</translation>
    </message>
    <message>
        <source>No copy of it was fetched yet.</source>
        <translation>Aucune copie n’en a encore été récupérée.</translation>
    </message>
    <message>
        <source>No keyring of this computer can be reached from here. Roampost keeps passwords nowhere else and will ask for them every time.</source>
        <translation>Aucun trousseau de cet ordinateur n’est accessible d’ici. Roampost ne conserve les mots de passe nulle part ailleurs et les demandera chaque fois.</translation>
    </message>
    <message>
        <source>No log-in for sending was found: does fetching mail first open the server?</source>
        <translation>Aucune authentification pour l’envoi n’a été trouvée&#x202f;: relever d’abord le courrier ouvre-t-il le serveur&#x202f;?</translation>
    </message>
    <message>
        <source>No mail account was found on this computer.</source>
        <translation>Aucun compte de messagerie n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No mail program here holds a sending account.</source>
        <translation>Ici, aucun logiciel de messagerie ne contient de compte qui envoie.</translation>
    </message>
    <message>
        <source>No mail program here holds this account, so nothing can be changed.</source>
        <translation>Ici, aucun logiciel de messagerie ne contient ce compte&#x202f;; rien ne peut donc être changé.</translation>
    </message>
    <message>
        <source>No mail program holds the account {account}.</source>
        <translation>Aucun logiciel de messagerie ne contient le compte {account}.</translation>
    </message>
    <message>
        <source>No mail program says by which server this account sends.</source>
        <translation>Aucun logiciel de messagerie ne dit par quel serveur ce compte envoie.</translation>
    </message>
    <message>
        <source>No message is fetched, read or deleted, and nothing is changed in your mail program.</source>
        <translation>Aucun message n’est relevé, lu ni supprimé, et rien ne change dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>No password is sent to this server.</source>
        <translation>Aucun mot de passe n’est envoyé à ce serveur.</translation>
    </message>
    <message>
        <source>No password was given, or one far too long. Nothing was kept.</source>
        <translation>Aucun mot de passe n’a été donné, ou il est beaucoup trop long. Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>No password was kept for this.</source>
        <translation>Aucun mot de passe n’était conservé pour cela.</translation>
    </message>
    <message>
        <source>No test message was sent.</source>
        <translation>Aucun message d’essai n’a été envoyé.</translation>
    </message>
    <message>
        <source>No trusted encrypted connection could be made: the server offers none, or its certificate does not fit. Do not accept an exception in a network you do not know; it may be somebody in between.</source>
        <translation>Aucune connexion chiffrée digne de confiance n’a pu être établie&#x202f;: le serveur n’en propose pas, ou son certificat ne convient pas. N’acceptez pas d’exception sur un réseau que vous ne connaissez pas&#x202f;; quelqu’un s’est peut-être placé entre vous et le serveur.</translation>
    </message>
    <message>
        <source>No way in so far: does another of your provider&apos;s servers let you sign in?</source>
        <translation>Aucun accès jusqu’ici&#x202f;: un autre serveur de votre fournisseur vous laisse-t-il vous identifier&#x202f;?</translation>
    </message>
    <message>
        <source>None of your mailboxes can be looked into. Name a recipient, or add an account that fetches mail.</source>
        <translation>Aucune de vos boîtes aux lettres ne peut être consultée. Indiquez un destinataire, ou ajoutez un compte qui relève le courrier.</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Pas encore clair</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Not everything could be forgotten</source>
        <translation>Tout n’a pas pu être oublié</translation>
    </message>
    <message>
        <source>Not everything could be put back.</source>
        <translation>Tout n’a pas pu être rétabli.</translation>
    </message>
    <message>
        <source>Not readable: {where} ({program}): {why}</source>
        <translation>Illisible&#x202f;: {where} ({program})&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Not the network of {domain}</source>
        <translation>Ce n’est pas le réseau de {domain}</translation>
    </message>
    <message>
        <source>Nothing comes back from {host} on port {port}, while {other} answers on that port from here: either {host} lets nobody in there, or this network singles it out.</source>
        <translation>Rien ne revient de {host} sur le port {port}, alors que {other} répond d’ici sur ce port&#x202f;: soit {host} n’y laisse entrer personne, soit ce réseau le vise en particulier.</translation>
    </message>
    <message>
        <source>Nothing needs to be changed.</source>
        <translation>Il n’y a rien à changer.</translation>
    </message>
    <message>
        <source>Nothing tells this network from others, so Roampost could not notice when you leave it. Nothing was changed; change it for good, and put it back by hand.</source>
        <translation>Rien ne distingue ce réseau des autres&#x202f;; Roampost ne pourrait donc pas remarquer quand vous le quittez. Rien n’a été changé&#x202f;; faites une modification durable, et annulez-la à la main.</translation>
    </message>
    <message>
        <source>Nothing was begun: say --yes to have it done.</source>
        <translation>Rien n’a été commencé&#x202f;: indiquez --yes pour que ce soit fait.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nothing was changed: say --yes to change it.</source>
        <translation>Rien n’a été changé&#x202f;: ajoutez --yes pour modifier.</translation>
    </message>
    <message>
        <source>Nothing was forgotten.</source>
        <translation>Rien n’a été oublié.</translation>
    </message>
    <message>
        <source>Nothing was forgotten: say --yes to forget it.</source>
        <translation>Rien n’a été oublié&#x202f;: indiquez --yes pour oublier.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody has agreed to it.</source>
        <translation>Rien n’a été envoyé&#x202f;: personne n’a donné son accord.</translation>
    </message>
    <message>
        <source>Nothing was sent: your accounts have changed, and it would go to another address now.</source>
        <translation>Rien n’a été envoyé&#x202f;: vos comptes ont changé, et le message irait maintenant à une autre adresse.</translation>
    </message>
    <message>
        <source>Nothing was written; with -o FILE it is kept as a file.</source>
        <translation>Rien n’a été écrit&#x202f;; avec -o FICHIER, le rapport est enregistré dans un fichier.</translation>
    </message>
    <message>
        <source>Now install {path} in Thunderbird: Add-ons and Themes, the wheel, Install Add-on From File.</source>
        <translation>Installez maintenant {path} dans Thunderbird&#x202f;: Modules complémentaires et thèmes, la roue dentée, Installer un module depuis un fichier.</translation>
    </message>
    <message>
        <source>Office network</source>
        <translation>Réseau du bureau</translation>
    </message>
    <message>
        <source>On this system the installer tells Thunderbird where Roampost is.</source>
        <translation>Sur ce système, c’est le programme d’installation qui indique à Thunderbird où se trouve Roampost.</translation>
    </message>
    <message>
        <source>Once this computer is on another network, Roampost puts it back: at once where “roampost watch” runs, else when it is next started.</source>
        <translation>Dès que cet ordinateur sera sur un autre réseau, Roampost annulera la modification&#x202f;: aussitôt si «&#x202f;roampost watch&#x202f;» est actif, sinon à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Once this computer is on another network, the old settings come back: at once where Roampost watches the network, else when it is next started.</source>
        <translation>Dès que cet ordinateur sera sur un autre réseau, les anciens paramètres reviendront&#x202f;: aussitôt si Roampost surveille le réseau, sinon à son prochain démarrage.</translation>
    </message>
    <message>
        <source>One of the servers tried passes on mail for anybody. Its owner should be told: such servers get blocked.</source>
        <translation>Un des serveurs essayés transmet du courrier pour n’importe qui. Son responsable devrait en être averti&#x202f;: de tels serveurs finissent bloqués.</translation>
    </message>
    <message>
        <source>One of the two addresses cannot be put into a message as it is.</source>
        <translation>L’une des deux adresses ne peut pas être mise telle quelle dans un message.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, is looked for there and removed again.</source>
        <translation>Un message d’essai va de {address} à {recipient}, y est recherché puis retiré.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, is looked for there, and stays there.</source>
        <translation>Un message d’essai va de {address} à {recipient}, y est recherché et y reste.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, whose mailbox cannot be seen from here.</source>
        <translation>Un message d’essai va de {address} à {recipient}, dont la boîte aux lettres n’est pas visible d’ici.</translation>
    </message>
    <message>
        <source>Only Roampost&apos;s own Thunderbird extension may start this.</source>
        <translation>Seule l’extension de Roampost pour Thunderbird peut démarrer ce programme.</translation>
    </message>
    <message>
        <source>Open Roampost to put it right.</source>
        <translation>Ouvrez Roampost pour y remédier.</translation>
    </message>
    <message>
        <source>Open the list beside “{field}”, choose “{choice}”, and press + for a new one.</source>
        <translation>Ouvrez la liste à côté de «&#x202f;{field}&#x202f;», choisissez «&#x202f;{choice}&#x202f;», puis appuyez sur + pour en ajouter un.</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Ouvrir la page de connexion</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>Ouvrir la page web</translation>
    </message>
    <message>
        <source>Open webmail</source>
        <translation>Ouvrir le webmail</translation>
    </message>
    <message>
        <source>Open {file} with a text editor, and find [{section}], the account {address}.</source>
        <translation>Ouvrez {file} avec un éditeur de texte et cherchez [{section}], le compte {address}.</translation>
    </message>
    <message>
        <source>Opening the mailbox of {address}</source>
        <translation>Ouverture de la boîte aux lettres de {address}</translation>
    </message>
    <message>
        <source>Opens test pages of {whom}. They learn that a computer at this network’s address is online; they learn nothing about you or your mail. Without it, a sign-in page may be taken for another fault.</source>
        <translation>Ouvre des pages de test de {whom}. Ces sites apprennent qu’un ordinateur est en ligne à l’adresse de ce réseau&#x202f;; rien sur vous ni sur votre courrier. Sans cela, une page de connexion peut être prise pour une autre panne.</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Serveur d’envoi</translation>
    </message>
    <message>
        <source>Outlook (classic, Windows)</source>
        <translation>Outlook (classique, Windows)</translation>
    </message>
    <message>
        <source>Outlook (new, Windows)</source>
        <translation>Outlook (nouveau, Windows)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password for fetching mail</source>
        <translation>Mot de passe pour relever le courrier</translation>
    </message>
    <message>
        <source>Password for fetching the mail of {address}</source>
        <translation>Mot de passe pour relever le courrier de {address}</translation>
    </message>
    <message>
        <source>Password for sending from {address}</source>
        <translation>Mot de passe pour envoyer depuis {address}</translation>
    </message>
    <message>
        <source>Password for {address} (empty: go on without):</source>
        <translation>Mot de passe pour {address} (vide&#x202f;: continuer sans)&#x202f;:</translation>
    </message>
    <message>
        <source>Password for {address}:</source>
        <translation>Mot de passe pour {address}&#x202f;:</translation>
    </message>
    <message>
        <source>Passwords are kept in {where}, under the service “roampost”.</source>
        <translation>Où sont conservés les mots de passe&#x202f;: {where}, sous le service «&#x202f;roampost&#x202f;».</translation>
    </message>
    <message>
        <source>Passwords are never part of it; names and addresses are replaced. Nothing is written or sent before you save it, and then only to the file that you name.</source>
        <translation>Les mots de passe n’en font jamais partie&#x202f;; les noms et les adresses sont remplacés. Rien n’est écrit ni envoyé avant que vous ne l’enregistriez, et alors seulement dans le fichier que vous indiquez.</translation>
    </message>
    <message>
        <source>Paste the error text, then press Ctrl-D on a line of its own.</source>
        <translation>Collez le texte de l’erreur, puis appuyez sur Ctrl-D sur une ligne vide.</translation>
    </message>
    <message>
        <source>Please tell me how I can send from here: with SMTP authentication on port 587 or 465, or by fetching my mail first (POP before SMTP)? If neither is possible, please put my address on your list; if it changes, a list will not help me for long.</source>
        <translation>Pourriez-vous me dire comment envoyer d’ici&#x202f;: avec l’authentification SMTP sur le port 587 ou 465, ou en relevant d’abord mon courrier (POP avant SMTP)&#x202f;? Si ni l’un ni l’autre n’est possible, merci d’inscrire mon adresse sur votre liste&#x202f;; si elle change, une liste ne m’aidera pas longtemps.</translation>
    </message>
    <message>
        <source>Please tell me how I can send from outside your network: with SMTP authentication on port 587 or 465, or by fetching my mail first (POP before SMTP)? If neither is possible, please put my address on your list.</source>
        <translation>Pourriez-vous me dire comment envoyer hors de votre réseau&#x202f;: avec l’authentification SMTP sur le port 587 ou 465, ou en relevant d’abord mon courrier (POP avant SMTP)&#x202f;? Si ni l’un ni l’autre n’est possible, merci d’inscrire mon adresse sur votre liste.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port {port}: {state}</source>
        <translation>Port {port}&#x202f;: {state}</translation>
    </message>
    <message>
        <source>Press “{first}”, then “{then}”, then “{last}”.</source>
        <translation>Appuyez sur «&#x202f;{first}&#x202f;», puis sur «&#x202f;{then}&#x202f;», puis sur «&#x202f;{last}&#x202f;».</translation>
    </message>
    <message>
        <source>Press “{first}”, then “{then}”.</source>
        <translation>Appuyez sur «&#x202f;{first}&#x202f;», puis sur «&#x202f;{then}&#x202f;».</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, take the tick out of “{needs}”.</source>
        <translation>Appuyez sur «&#x202f;{more}&#x202f;». Sous «&#x202f;{tab}&#x202f;», décochez «&#x202f;{needs}&#x202f;».</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, tick “{needs}” and choose “{choice}”.</source>
        <translation>Appuyez sur «&#x202f;{more}&#x202f;». Sous «&#x202f;{tab}&#x202f;», cochez «&#x202f;{needs}&#x202f;» et choisissez «&#x202f;{choice}&#x202f;».</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, tick “{needs}”, choose “{choice}”, and write {username} and your password.</source>
        <translation>Appuyez sur «&#x202f;{more}&#x202f;». Sous «&#x202f;{tab}&#x202f;», cochez «&#x202f;{needs}&#x202f;», choisissez «&#x202f;{choice}&#x202f;», puis saisissez {username} et votre mot de passe.</translation>
    </message>
    <message>
        <source>Public Wi-Fi</source>
        <translation>Wi-Fi public</translation>
    </message>
    <message>
        <source>Put back, since that network was left: {account} sends as it did before.</source>
        <translation>Annulé, puisque ce réseau a été quitté&#x202f;: {account} envoie comme avant.</translation>
    </message>
    <message>
        <source>Put this right before you leave</source>
        <translation>Réglez ceci avant de partir</translation>
    </message>
    <message>
        <source>Putting everything back…</source>
        <translation>Rétablissement de l’état précédent…</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Lecture des paramètres…</translation>
    </message>
    <message>
        <source>Reading your mail programs…</source>
        <translation>Lecture de vos logiciels de messagerie…</translation>
    </message>
    <message>
        <source>Ready to travel</source>
        <translation>Prêt pour le voyage</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Refused because you are not on {provider}&apos;s network; {host} takes mail from anywhere if you sign in, on port {port}, encrypted.</source>
        <translation>Refusé parce que vous n’êtes pas sur le réseau de {provider}&#x202f;; {host} accepte le courrier de partout si vous vous identifiez, sur le port {port}, avec chiffrement.</translation>
    </message>
    <message>
        <source>Report for the helpdesk</source>
        <translation>Rapport pour le service d’assistance</translation>
    </message>
    <message>
        <source>Roampost asks your own provider’s servers. Whom else it may ask is for you to say; it holds from the next look on.</source>
        <translation>Roampost interroge les serveurs de votre propre fournisseur. C’est à vous de dire qui d’autre il peut interroger&#x202f;; cela vaut à partir de la prochaine vérification.</translation>
    </message>
    <message>
        <source>Roampost cannot look into that mail program; this says what the server answers. Send your message again from it.</source>
        <translation>Roampost ne peut pas regarder dans ce logiciel de messagerie&#x202f;; voici ce que répond le serveur. Envoyez de nouveau votre message depuis ce logiciel.</translation>
    </message>
    <message>
        <source>Roampost cannot sign in by itself for this account here and now.</source>
        <translation>Roampost ne peut pas se connecter lui-même pour ce compte ici et maintenant.</translation>
    </message>
    <message>
        <source>Roampost could not keep the message; your mail program still has it. Find out why: {next}</source>
        <translation>Roampost n’a pas pu conserver le message&#x202f;; votre logiciel de messagerie l’a toujours. Pour savoir pourquoi&#x202f;: {next}</translation>
    </message>
    <message>
        <source>Roampost could not notice when you leave this network, so it does not sign in by itself.</source>
        <translation>Roampost ne pourrait pas remarquer que vous quittez ce réseau&#x202f;; il ne se connecte donc pas lui-même.</translation>
    </message>
    <message>
        <source>Roampost does not start by itself at log-in.</source>
        <translation>Roampost ne démarre pas de lui-même à l’ouverture de session.</translation>
    </message>
    <message>
        <source>Roampost has changed the settings of the mail program.</source>
        <translation>Roampost a modifié les paramètres du logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Roampost is already changing something in {path}. Please try again in a moment.</source>
        <translation>Roampost est déjà en train de modifier quelque chose dans {path}. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Roampost is no longer installed, so it watches no longer.</source>
        <translation>Roampost n’est plus installé&#x202f;; il ne surveille donc plus.</translation>
    </message>
    <message>
        <source>Roampost itself has failed here; nothing was changed by that. With -vv it tells more.</source>
        <translation>C’est Roampost lui-même qui a échoué ici&#x202f;; rien n’en a été changé. Avec -vv, il en dit davantage.</translation>
    </message>
    <message>
        <source>Roampost looks for the reason, without sending anything …</source>
        <translation>Roampost cherche la cause, sans rien envoyer…</translation>
    </message>
    <message>
        <source>Roampost made a mistake of its own ({kind}). Please try once more.</source>
        <translation>Roampost a commis une erreur de son côté ({kind}). Réessayez encore une fois.</translation>
    </message>
    <message>
        <source>Roampost reads the settings of {program} and does not change them: please do it there.</source>
        <translation>Roampost lit les réglages de {program} et ne les modifie pas&#x202f;: faites-le là-bas, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Roampost signs in no more, as you wish.</source>
        <translation>Roampost ne se connecte plus, comme vous le souhaitez.</translation>
    </message>
    <message>
        <source>Roampost signs in to your mailbox every {minutes} min while you are here.</source>
        <translation>Roampost se connecte à votre boîte toutes les {minutes} min tant que vous êtes ici.</translation>
    </message>
    <message>
        <source>Roampost signs in to {server} as {address} every {minutes} min, and {host} takes your mail meanwhile.</source>
        <translation>Roampost se connecte à {server} en tant que {address} toutes les {minutes} min, et pendant ce temps {host} accepte votre courrier.</translation>
    </message>
    <message>
        <source>Roampost stays until you leave this network.</source>
        <translation>Roampost reste jusqu’à ce que vous quittiez ce réseau.</translation>
    </message>
    <message>
        <source>Roampost test message</source>
        <translation>Message d’essai de Roampost</translation>
    </message>
    <message>
        <source>Roampost watches the network already.</source>
        <translation>Roampost surveille déjà le réseau.</translation>
    </message>
    <message>
        <source>Roampost watches the network from every log-in on.</source>
        <translation>Roampost surveille le réseau dès chaque ouverture de session.</translation>
    </message>
    <message>
        <source>Roampost will forget the passwords it keeps, what it learned of servers and networks, earlier log-ins and proofs, its own settings, the policy it fetched, and the changes that were put back. Your mail programs are not touched.</source>
        <translation>Roampost oubliera les mots de passe qu’il conserve, ce qu’il a appris des serveurs et des réseaux, les authentifications et les preuves passées, ses propres paramètres, la stratégie récupérée et les modifications déjà annulées. Vos logiciels de messagerie ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Roampost&apos;s own</source>
        <translation>de Roampost</translation>
    </message>
    <message>
        <source>Roampost&apos;s window is open already, or could not be opened.</source>
        <translation>La fenêtre de Roampost est déjà ouverte, ou n’a pas pu s’ouvrir.</translation>
    </message>
    <message>
        <source>Round {number}: {because}</source>
        <translation>Tour {number}&#x202f;: {because}</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDES</translation>
    </message>
    <message>
        <source>Said goodbye</source>
        <translation>Fin de la conversation</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Send another test message</source>
        <translation>Envoyer un autre message d’essai</translation>
    </message>
    <message>
        <source>Send as {sender}</source>
        <translation>Envoyer en tant que {sender}</translation>
    </message>
    <message>
        <source>Send as {sender}; that is accepted here.</source>
        <translation>Envoyez en tant que {sender}&#x202f;; c’est accepté ici.</translation>
    </message>
    <message>
        <source>Send encrypted, through {host} (port {port}).</source>
        <translation>Envoyez avec chiffrement, par {host} (port {port}).</translation>
    </message>
    <message>
        <source>Send from another address</source>
        <translation>Envoyer depuis une autre adresse</translation>
    </message>
    <message>
        <source>Send from {provider}&apos;s web page.</source>
        <translation>Envoyez depuis la page web de {provider}.</translation>
    </message>
    <message>
        <source>Send it to {where}.</source>
        <translation>Envoyez-le à {where}.</translation>
    </message>
    <message>
        <source>Send it?</source>
        <translation>L’envoyer&#x202f;?</translation>
    </message>
    <message>
        <source>Send one marked message as the mail program would, and look for it in the mailbox: delivered, in junk, delayed, or accepted and lost. Nothing is sent without a yes.</source>
        <translation>Envoyer un message marqué comme le ferait le logiciel de messagerie, et le chercher dans la boîte aux lettres&#x202f;: remis, indésirable, retardé, ou accepté puis perdu. Rien n’est envoyé sans un oui.</translation>
    </message>
    <message>
        <source>Send one test message?</source>
        <translation>Envoyer un message d’essai&#x202f;?</translation>
    </message>
    <message>
        <source>Send over an encrypted connection</source>
        <translation>Envoyer par une connexion chiffrée</translation>
    </message>
    <message>
        <source>Send this from your account {sender}; {host} takes it from here.</source>
        <translation>Envoyez ce message depuis votre compte {sender}&#x202f;; {host} l’accepte d’ici.</translation>
    </message>
    <message>
        <source>Send through another server</source>
        <translation>Envoyer par un autre serveur</translation>
    </message>
    <message>
        <source>Send through {host}</source>
        <translation>Envoyer par {host}</translation>
    </message>
    <message>
        <source>Send through {host} (port {port}, {security}).</source>
        <translation>Envoyez par {host} (port {port}, {security}).</translation>
    </message>
    <message>
        <source>Send through {host} on port {port} ({security}).</source>
        <translation>Envoyez par {host} sur le port {port} ({security}).</translation>
    </message>
    <message>
        <source>Send your message now. Ctrl-C ends this.</source>
        <translation>Envoyez maintenant votre message. Ctrl-C met fin à ceci.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Sending changes for these addresses too: {addresses}</source>
        <translation>L’envoi change aussi pour ces adresses&#x202f;: {addresses}</translation>
    </message>
    <message>
        <source>Sending the test message to {recipient}</source>
        <translation>Envoi du message d’essai à {recipient}</translation>
    </message>
    <message>
        <source>Sending the test message…</source>
        <translation>Envoi du message d’essai…</translation>
    </message>
    <message>
        <source>Sending works</source>
        <translation>L’envoi fonctionne</translation>
    </message>
    <message>
        <source>Sending works from here: {host} accepts mail from you for {recipient}.</source>
        <translation>D’ici, l’envoi fonctionne&#x202f;: {host} accepte votre courrier pour {recipient}.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>Sent to yourself: it says nothing about mail to other people&apos;s servers.</source>
        <translation>Envoyé à vous-même&#x202f;: cela ne dit rien du courrier vers les serveurs d’autrui.</translation>
    </message>
    <message>
        <source>Sent within {domain}: it says nothing about mail to other servers.</source>
        <translation>Envoyé à l’intérieur de {domain}&#x202f;: cela ne dit rien du courrier vers d’autres serveurs.</translation>
    </message>
    <message>
        <source>Sent. Looking for it in the mailbox of {mailbox}…</source>
        <translation>Envoyé. Recherche dans la boîte aux lettres de {mailbox}…</translation>
    </message>
    <message>
        <source>Sent; nobody here can see whether it arrived</source>
        <translation>Envoyé&#x202f;; personne ici ne peut voir s’il est arrivé</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Server name, port or log-in name cannot be written as they are.</source>
        <translation>Le nom du serveur, le port ou l’identifiant ne peuvent pas être écrits tels quels.</translation>
    </message>
    <message>
        <source>Server: {value}</source>
        <translation>Serveur&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Servers see you as {address}.</source>
        <translation>Les serveurs vous voient comme {address}.</translation>
    </message>
    <message>
        <source>Set by your organisation, in {where}.</source>
        <translation>Défini par votre organisation, dans {where}.</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Défini par votre organisation.</translation>
    </message>
    <message>
        <source>Set the mail program to sign in to {provider} in the browser (OAuth 2.0).</source>
        <translation>Réglez le logiciel de messagerie pour qu’il s’identifie auprès de {provider} dans le navigateur (OAuth 2.0).</translation>
    </message>
    <message>
        <source>Several mail programs hold this account. Say which with --account, one of: {accounts}</source>
        <translation>Plusieurs logiciels de messagerie contiennent ce compte. Indiquez lequel avec --account, parmi&#x202f;: {accounts}</translation>
    </message>
    <message>
        <source>Sign in for as long as you are here?</source>
        <translation>Se connecter tant que vous êtes ici&#x202f;?</translation>
    </message>
    <message>
        <source>Sign in on this network&apos;s web page, then try again.</source>
        <translation>Identifiez-vous sur la page web de ce réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Sign in through your provider’s web page</source>
        <translation>S’identifier par la page web de votre fournisseur</translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation>S’identifier sur ce réseau</translation>
    </message>
    <message>
        <source>Sign in to {provider} in the browser (OAuth 2.0), or make an application password there.</source>
        <translation>Identifiez-vous auprès de {provider} dans le navigateur (OAuth 2.0), ou créez-y un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Sign in when sending</source>
        <translation>S’identifier à l’envoi</translation>
    </message>
    <message>
        <source>Sign in when sending, through {host} (port {port}, {security}).</source>
        <translation>Identifiez-vous à l’envoi, par {host} (port {port}, {security}).</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <translation>Service de connexion</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Signed in at {time}, good until {until}. The next time is {next}.</source>
        <translation>Connecté à {time}, valable jusqu’à {until}. La prochaine fois est à {next}.</translation>
    </message>
    <message>
        <source>Signed in to fetch mail</source>
        <translation>Authentification pour relever le courrier</translation>
    </message>
    <message>
        <source>Signing in through the provider&apos;s own page has to be set up in {program} itself.</source>
        <translation>L’authentification par la page du fournisseur doit être réglée dans {program} même.</translation>
    </message>
    <message>
        <source>Some of these settings were changed since; they were left alone.</source>
        <translation>Certains de ces paramètres ont été modifiés depuis&#x202f;; ils ont été laissés tels quels.</translation>
    </message>
    <message>
        <source>Some recipients may find your messages in their junk folder.</source>
        <translation>Certains destinataires pourraient trouver vos messages parmi leurs indésirables.</translation>
    </message>
    <message>
        <source>Some servers learn a moment later that mail was fetched: asked again.</source>
        <translation>Certains serveurs n’apprennent qu’un instant plus tard que le courrier a été relevé&#x202f;: nouvelle question.</translation>
    </message>
    <message>
        <source>Some servers let the first message from somewhere new wait for some minutes. Nothing is wrong yet.</source>
        <translation>Certains serveurs font attendre quelques minutes le premier message venu d’un nouvel endroit. Rien d’anormal pour l’instant.</translation>
    </message>
    <message>
        <source>Something on the way answers port {port} before {host} does.</source>
        <translation>Quelque chose en chemin répond sur le port {port} avant {host}.</translation>
    </message>
    <message>
        <source>Something on this network answers in place of {host}, or strips its encryption; no password was sent there.</source>
        <translation>Quelque chose sur ce réseau répond à la place de {host}, ou en retire le chiffrement&#x202f;; aucun mot de passe n’y a été envoyé.</translation>
    </message>
    <message>
        <source>Something on this network answers in place of {host}: it calls itself {now}, and elsewhere the server was {before}; no password was sent there.</source>
        <translation>Quelque chose sur ce réseau répond à la place de {host}&#x202f;: il se nomme {now}, alors qu’ailleurs le serveur était {before}&#x202f;; aucun mot de passe n’y a été envoyé.</translation>
    </message>
    <message>
        <source>Something on this network opens every encrypted connection and signs for {host} and others in the name of {issuer}, which nothing here trusts; no password was sent there.</source>
        <translation>Quelque chose sur ce réseau ouvre toutes les connexions chiffrées et signe pour {host} et d’autres au nom de {issuer}, à qui rien ici ne fait confiance&#x202f;; aucun mot de passe n’y a été envoyé.</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>Étape {number}</translation>
    </message>
    <message>
        <source>Stay in the background: on every new network find out whether the next message will go out, without signing in, and say so before it fails; put back what was changed for a network once it is left.</source>
        <translation>Rester en arrière-plan&#x202f;: sur chaque nouveau réseau, chercher sans s’authentifier si le prochain message partira, et le dire avant l’échec&#x202f;; annuler ce qui a été modifié pour un réseau une fois qu’il est quitté.</translation>
    </message>
    <message>
        <source>Stays in the background without a window. On every new network it finds out whether the next message will go out, says so before it fails, and puts back what was changed for a network once that is left.</source>
        <translation>Reste en arrière-plan, sans fenêtre. Sur chaque nouveau réseau, il cherche si le prochain message partira, le dit avant l’échec, et annule ce qui a été modifié pour un réseau une fois qu’il est quitté.</translation>
    </message>
    <message>
        <source>Stopped. If the message had been sent by then, it is on its way and stays where it arrives.</source>
        <translation>Arrêté. Si le message était déjà envoyé, il est en route et reste là où il arrive.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Switch the sign-in for sending off.</source>
        <translation>Désactivez l’authentification pour l’envoi.</translation>
    </message>
    <message>
        <source>Switch the sign-in for sending on, with {username} and your password.</source>
        <translation>Activez l’authentification pour l’envoi, avec {username} et votre mot de passe.</translation>
    </message>
    <message>
        <source>Switch “{box}” off.</source>
        <translation>Désactivez «&#x202f;{box}&#x202f;».</translation>
    </message>
    <message>
        <source>Switch “{box}” on.</source>
        <translation>Activez «&#x202f;{box}&#x202f;».</translation>
    </message>
    <message>
        <source>Take out every line there that begins with: {line}</source>
        <translation>Retirez-y chaque ligne qui commence par&#x202f;: {line}</translation>
    </message>
    <message>
        <source>Take the tick out of “{box}”: else Mail may change the port back.</source>
        <translation>Décochez «&#x202f;{box}&#x202f;»&#x202f;: sinon, Mail risque de remettre l’ancien port.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>That mailbox cannot be looked into from here; ask there whether it came.</source>
        <translation>Cette boîte aux lettres ne peut pas être consultée d’ici&#x202f;; demandez au destinataire si le message est arrivé.</translation>
    </message>
    <message>
        <source>The POP3 server refused the log-in: {reply}</source>
        <translation>Le serveur POP3 a refusé l’authentification&#x202f;: {reply}</translation>
    </message>
    <message>
        <source>The address of the network you send from is refused: it is on a blocklist, has a bad reputation or no proper name. Your password is not the problem. Send through your provider with sign-in, or from another network.</source>
        <translation>L’adresse du réseau depuis lequel vous envoyez est refusée&#x202f;: elle figure sur une liste de blocage, a mauvaise réputation ou n’a pas de nom correct. Votre mot de passe n’est pas en cause. Envoyez par votre fournisseur avec authentification, ou depuis un autre réseau.</translation>
    </message>
    <message>
        <source>The change to {account} in {program} stays, so that it can be undone: roampost undo</source>
        <translation>La modification de {account} dans {program} reste, pour pouvoir être annulée&#x202f;: roampost undo</translation>
    </message>
    <message>
        <source>The change to {account} in {program}, so that it can still be undone</source>
        <translation>La modification de {account} dans {program}, pour pouvoir encore l’annuler</translation>
    </message>
    <message>
        <source>The connection is less protected than the settings say, so nothing was sent over it.</source>
        <translation>La connexion est moins protégée que ne le disent les paramètres&#x202f;; rien n’a donc été envoyé par elle.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before it said whether it took the message.</source>
        <translation>La connexion à {host} s’est interrompue avant qu’il dise s’il prenait le message.</translation>
    </message>
    <message>
        <source>The connection was refused at once: the port is blocked here, or the server does not listen on it. Another port of the same server often works.</source>
        <translation>La connexion a été refusée aussitôt&#x202f;: le port est bloqué ici, ou le serveur n’écoute pas dessus. Souvent, un autre port du même serveur fonctionne.</translation>
    </message>
    <message>
        <source>The file is too long; it must be at most {most} bytes.</source>
        <translation>Le fichier est trop long&#x202f;; il doit compter au plus {most} octets.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {reason}.</source>
        <translation>Le dossier {folder} ne peut pas être utilisé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The history of changes that were put back, with the copies made before them</source>
        <translation>L’historique des modifications annulées, avec les copies faites avant</translation>
    </message>
    <message>
        <source>The keyring could not be opened: its window was closed, or could not be shown. Until it can be, Roampost will ask for the password every time.</source>
        <translation>Le trousseau n’a pas pu être ouvert&#x202f;: sa fenêtre a été fermée, ou n’a pas pu s’afficher. Tant que c’est le cas, Roampost demandera le mot de passe chaque fois.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password. Roampost will ask for it every time.</source>
        <translation>Le trousseau n’a pas conservé le mot de passe. Roampost le demandera chaque fois.</translation>
    </message>
    <message>
        <source>The keyring has stopped answering. Roampost keeps passwords nowhere else and will ask for them every time.</source>
        <translation>Le trousseau ne répond plus. Roampost ne conserve les mots de passe nulle part ailleurs et les demandera chaque fois.</translation>
    </message>
    <message>
        <source>The keyring is locked and was not unlocked. Unlock it and try again; until then Roampost will ask for the password every time.</source>
        <translation>Le trousseau est verrouillé et n’a pas été déverrouillé. Déverrouillez-le et réessayez&#x202f;; d’ici là, Roampost demandera le mot de passe chaque fois.</translation>
    </message>
    <message>
        <source>The keyring reported a fault and kept nothing. Roampost will ask for the password every time.</source>
        <translation>Le trousseau a signalé une erreur et n’a rien conservé. Roampost demandera le mot de passe chaque fois.</translation>
    </message>
    <message>
        <source>The log-in did not come about: no answer, no password at hand, or the mailbox is in use. Again at {time}.</source>
        <translation>La connexion n’a pas abouti&#x202f;: pas de réponse, pas de mot de passe disponible, ou la boîte est en cours d’utilisation. De nouveau à {time}.</translation>
    </message>
    <message>
        <source>The mail program does not know the password of {address}.</source>
        <translation>Le logiciel de messagerie ne connaît pas le mot de passe de {address}.</translation>
    </message>
    <message>
        <source>The mail program has no account {address}.</source>
        <translation>Le logiciel de messagerie n’a pas de compte {address}.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message breaks off in the middle.</source>
        <translation>Le message du logiciel de messagerie s’interrompt au milieu.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message has more than the {limit} KB that are read.</source>
        <translation>Le message du logiciel de messagerie dépasse les {limit} Ko qui sont lus.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message is no JSON object.</source>
        <translation>Le message du logiciel de messagerie n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message is not one that Roampost knows.</source>
        <translation>Le message du logiciel de messagerie n’est pas de ceux que Roampost connaît.</translation>
    </message>
    <message>
        <source>The mailbox of {address} did not accept the name and password.</source>
        <translation>La boîte aux lettres de {address} n’a pas accepté l’identifiant et le mot de passe.</translation>
    </message>
    <message>
        <source>The mailbox of {mailbox} could not be looked into.</source>
        <translation>La boîte aux lettres de {mailbox} n’a pas pu être consultée.</translation>
    </message>
    <message>
        <source>The mailbox was read by POP3, which shows no junk folder: it may stand there.</source>
        <translation>La boîte aux lettres a été lue par POP3, qui ne montre pas les indésirables&#x202f;: le message s’y trouve peut-être.</translation>
    </message>
    <message>
        <source>The message broke off before {program} was given it, so it was not sent.</source>
        <translation>Le message s’est interrompu avant d’être remis à {program}&#x202f;; il n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>The message is too big for the server. Make the attachments smaller or send a link to them.</source>
        <translation>Le message est trop volumineux pour le serveur. Réduisez les pièces jointes ou envoyez plutôt un lien.</translation>
    </message>
    <message>
        <source>The message itself was taken for spam, or an attachment is not allowed. Your settings are not the problem: change the text, the links or the attachment.</source>
        <translation>C’est le message lui-même qui a été pris pour du spam, ou une pièce jointe n’est pas autorisée. Vos paramètres ne sont pas en cause&#x202f;: modifiez le texte, les liens ou la pièce jointe.</translation>
    </message>
    <message>
        <source>The message to {recipient} was refused by the server: {reply}</source>
        <translation>Le message pour {recipient} a été refusé par le serveur&#x202f;: {reply}</translation>
    </message>
    <message>
        <source>The name {host} cannot be found from here.</source>
        <translation>Le nom {host} est introuvable d’ici.</translation>
    </message>
    <message>
        <source>The name {host} does not exist; this network&apos;s name server makes up the address {address} for names that do not.</source>
        <translation>Le nom {host} n’existe pas&#x202f;; le serveur de noms de ce réseau invente l’adresse {address} pour les noms qui n’existent pas.</translation>
    </message>
    <message>
        <source>The network of {domain}</source>
        <translation>Le réseau de {domain}</translation>
    </message>
    <message>
        <source>The network wants you to sign in</source>
        <translation>Le réseau demande de s’identifier</translation>
    </message>
    <message>
        <source>The old settings are back.</source>
        <translation>Les anciens paramètres sont rétablis.</translation>
    </message>
    <message>
        <source>The outgoing server cannot be talked to.</source>
        <translation>Impossible de communiquer avec le serveur d’envoi.</translation>
    </message>
    <message>
        <source>The outgoing server does not answer.</source>
        <translation>Le serveur d’envoi ne répond pas.</translation>
    </message>
    <message>
        <source>The outgoing server does not pass on mail to other domains for you here: it does not know you as its customer. Usually it wants you to sign in, to fetch your mail first, or to be in its own network. The recipient&apos;s address is not the problem.</source>
        <translation>Ici, le serveur d’envoi ne transmet pas pour vous le courrier vers d’autres domaines&#x202f;: il ne reconnaît pas en vous un de ses clients. En général, il veut que vous vous identifiiez, que vous releviez d’abord votre courrier, ou que vous soyez sur son propre réseau. L’adresse du destinataire n’est pas en cause.</translation>
    </message>
    <message>
        <source>The outgoing server wants you to sign in before you send. Switch on authentication for the outgoing server, with an encrypted connection.</source>
        <translation>Le serveur d’envoi veut que vous vous identifiiez avant d’envoyer. Activez l’authentification pour le serveur d’envoi, avec une connexion chiffrée.</translation>
    </message>
    <message>
        <source>The outgoing server&apos;s certificate is not to be trusted.</source>
        <translation>Le certificat du serveur d’envoi n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>The outgoing server&apos;s name cannot be found.</source>
        <translation>Le nom du serveur d’envoi est introuvable.</translation>
    </message>
    <message>
        <source>The password is kept in: {where}</source>
        <translation>Où est conservé le mot de passe&#x202f;: {where}</translation>
    </message>
    <message>
        <source>The password of {address} is needed, and is not at hand.</source>
        <translation>Il faut le mot de passe de {address}, et il n’est pas disponible.</translation>
    </message>
    <message>
        <source>The password stays in this computer’s memory until Roampost is closed, and is asked for every time: {why} It is never written to a file, a log or a report.</source>
        <translation>Le mot de passe reste dans la mémoire de cet ordinateur jusqu’à la fermeture de Roampost, et il est demandé chaque fois&#x202f;: {why} Il n’est jamais écrit dans un fichier, un journal ou un rapport.</translation>
    </message>
    <message>
        <source>The password stays in this computer’s memory until Roampost is closed. If you tick “remember”, it is put into {keyring}, under the name “roampost”, and nowhere else. It is never written to a file, a log or a report.</source>
        <translation>Le mot de passe reste dans la mémoire de cet ordinateur jusqu’à la fermeture de Roampost. Si vous cochez «&#x202f;Mémoriser&#x202f;», il va à un seul endroit&#x202f;: {keyring}, sous le nom «&#x202f;roampost&#x202f;». Il n’est jamais écrit dans un fichier, un journal ou un rapport.</translation>
    </message>
    <message>
        <source>The password stored in {program} is taken out, so that it never goes to another server.</source>
        <translation>Le mot de passe enregistré dans {program} est retiré, pour qu’il n’aille jamais à un autre serveur.</translation>
    </message>
    <message>
        <source>The password that Roampost keeps is put into the keyring where {program} looks for it.</source>
        <translation>Le mot de passe que Roampost conserve est placé dans le trousseau, là où {program} le cherche.</translation>
    </message>
    <message>
        <source>The password that was put into the keyring for {program} is still there, under “{label}”: {reason}</source>
        <translation>Le mot de passe placé dans le trousseau pour {program} s’y trouve encore, sous «&#x202f;{label}&#x202f;»&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is not used, so that {host} never gets it.</source>
        <translation>Le mot de passe que {program} conserve pour l’ancien serveur n’est pas utilisé, pour que {host} ne le reçoive jamais.</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is set aside, so that {host} never gets it.</source>
        <translation>Le mot de passe que {program} conserve pour l’ancien serveur est mis de côté, pour que {host} ne le reçoive jamais.</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is taken out, so that {host} never gets it. Once {program} has been used, you type it again after putting the change back.</source>
        <translation>Le mot de passe que {program} conserve pour l’ancien serveur est retiré, pour que {host} ne le reçoive jamais. Une fois que {program} aura servi, vous devrez le saisir à nouveau après avoir annulé la modification.</translation>
    </message>
    <message>
        <source>The password would have travelled unprotected, so nothing was sent.</source>
        <translation>Le mot de passe aurait circulé sans protection&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The passwords that Roampost keeps in the keyring</source>
        <translation>Les mots de passe que Roampost garde dans le trousseau</translation>
    </message>
    <message>
        <source>The policy that it fetched from your organisation; it is fetched again</source>
        <translation>La politique reçue de votre organisation&#x202f;; elle est de nouveau récupérée</translation>
    </message>
    <message>
        <source>The receiving server found that your address&apos;s domain does not allow mail from the server that sent it (SPF, DKIM or DMARC). Send through the server that belongs to your address.</source>
        <translation>Le serveur de réception a constaté que le domaine de votre adresse n’autorise pas le courrier venant du serveur qui l’a envoyé (SPF, DKIM ou DMARC). Envoyez par le serveur qui correspond à votre adresse.</translation>
    </message>
    <message>
        <source>The recipient is refused</source>
        <translation>Le destinataire est refusé</translation>
    </message>
    <message>
        <source>The recipient&apos;s address does not exist. This is not about your settings: check the address for typing errors or ask the recipient in another way.</source>
        <translation>L’adresse du destinataire n’existe pas. Vos paramètres ne sont pas en cause&#x202f;: vérifiez que l’adresse est bien écrite, ou joignez le destinataire autrement.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox does not take this message: it is closed, has moved, or accepts only certain senders. This is not about your settings; ask the recipient in another way.</source>
        <translation>La boîte aux lettres du destinataire ne prend pas ce message&#x202f;: elle est fermée, a été déplacée, ou n’accepte que certains expéditeurs. Vos paramètres ne sont pas en cause&#x202f;; joignez le destinataire autrement.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full. This is not about your settings: try later or ask the recipient in another way.</source>
        <translation>La boîte aux lettres du destinataire est pleine. Vos paramètres ne sont pas en cause&#x202f;: réessayez plus tard ou joignez le destinataire autrement.</translation>
    </message>
    <message>
        <source>The record {file} of an earlier change is damaged. That change can no longer be undone by Roampost; its copies of the files are in {folder}.</source>
        <translation>L’enregistrement {file} d’une modification précédente est endommagé. Roampost ne peut plus annuler cette modification&#x202f;; ses copies des fichiers sont dans {folder}.</translation>
    </message>
    <message>
        <source>The remedy {wanted} is not one of signing in by POP3 again and again.</source>
        <translation>Le remède {wanted} ne consiste pas à se connecter par POP3 à intervalles réguliers.</translation>
    </message>
    <message>
        <source>The sender address or its domain does not exist for the server. Check your own address in the mail program.</source>
        <translation>Pour le serveur, l’adresse de l’expéditeur ou son domaine n’existe pas. Vérifiez votre propre adresse dans le logiciel de messagerie.</translation>
    </message>
    <message>
        <source>The server accepted the test message to {recipient}; whether it arrived is not known here.</source>
        <translation>Le serveur a accepté le message d’essai pour {recipient}&#x202f;; ici, on ne sait pas s’il est arrivé.</translation>
    </message>
    <message>
        <source>The server accepted the test message, yet it has not arrived at {recipient} after {seconds} s.</source>
        <translation>Le serveur a accepté le message d’essai, mais après {seconds}&#xa0;s il n’est pas arrivé chez {recipient}.</translation>
    </message>
    <message>
        <source>The server accepts this only over an encrypted connection. Switch on STARTTLS (port 587) or TLS (port 465).</source>
        <translation>Le serveur ne l’accepte que par une connexion chiffrée. Activez STARTTLS (port 587) ou TLS (port 465).</translation>
    </message>
    <message>
        <source>The server did not answer, or the connection broke. The network you are in may block the port; another port of the same server often works.</source>
        <translation>Le serveur n’a pas répondu, ou la connexion s’est interrompue. Le réseau où vous êtes bloque peut-être le port&#x202f;; souvent, un autre port du même serveur fonctionne.</translation>
    </message>
    <message>
        <source>The server does not let this sign-in or connection use this sender address. Send with the address that belongs to the server, or through the server that belongs to the address.</source>
        <translation>Le serveur ne permet pas à cette authentification ou à cette connexion d’utiliser cette adresse d’expéditeur. Envoyez avec l’adresse qui correspond au serveur, ou par le serveur qui correspond à l’adresse.</translation>
    </message>
    <message>
        <source>The server is asked whether it would take a message there. None is sent.</source>
        <translation>Le serveur est interrogé pour savoir s’il y accepterait un message. Aucun n’est envoyé.</translation>
    </message>
    <message>
        <source>The server lets in certain listed addresses only.</source>
        <translation>Le serveur ne laisse entrer que certaines adresses inscrites.</translation>
    </message>
    <message>
        <source>The server lets in its provider’s own network only.</source>
        <translation>Le serveur ne laisse entrer que le réseau de son propre fournisseur.</translation>
    </message>
    <message>
        <source>The server lets in its provider’s own network or certain listed addresses only; which of the two cannot be told from here.</source>
        <translation>Le serveur ne laisse entrer que le réseau de son propre fournisseur ou certaines adresses inscrites&#x202f;; d’ici, on ne peut pas dire lequel des deux.</translation>
    </message>
    <message>
        <source>The server lets you send for some minutes after you have fetched your mail. Fetch your mail, then send again; the mail program can do this by itself each time.</source>
        <translation>Le serveur vous laisse envoyer pendant quelques minutes après que vous avez relevé votre courrier. Relevez votre courrier, puis renvoyez&#x202f;; le logiciel de messagerie peut le faire de lui-même chaque fois.</translation>
    </message>
    <message>
        <source>The server of your settings, and its other ports for sending, all at once.</source>
        <translation>Le serveur de vos paramètres et ses autres ports d’envoi, tous en même temps.</translation>
    </message>
    <message>
        <source>The server offers encryption: does it take the message with it?</source>
        <translation>Le serveur propose le chiffrement&#x202f;: accepte-t-il ainsi le message&#x202f;?</translation>
    </message>
    <message>
        <source>The server puts it off for now (it is busy, or it lets unknown senders wait). Send again in some minutes; nothing needs to be changed.</source>
        <translation>Le serveur remet à plus tard pour l’instant (il est occupé, ou il fait attendre les expéditeurs inconnus). Renvoyez dans quelques minutes&#x202f;; il n’y a rien à changer.</translation>
    </message>
    <message>
        <source>The server refused the sign-in: the user name or password is wrong, or this way of signing in is switched off. It may want an application password or another method.</source>
        <translation>Le serveur a refusé l’authentification&#x202f;: l’identifiant ou le mot de passe est faux, ou cette façon de s’identifier est désactivée. Il veut peut-être un mot de passe d’application ou une autre méthode.</translation>
    </message>
    <message>
        <source>The server said: {reply}</source>
        <translation>Le serveur a dit&#x202f;: {reply}</translation>
    </message>
    <message>
        <source>The server serves only certain networks or addresses, and yours here is not among them. Sign in where the provider offers it, use the server of the network you are in, or a VPN.</source>
        <translation>Le serveur ne sert que certains réseaux ou certaines adresses, et la vôtre n’en fait pas partie ici. Identifiez-vous si le fournisseur le propose, utilisez le serveur du réseau où vous êtes, ou un VPN.</translation>
    </message>
    <message>
        <source>The server {host} does not answer on port {port}.</source>
        <translation>Le serveur {host} ne répond pas sur le port {port}.</translation>
    </message>
    <message>
        <source>The server’s certificate runs out soon.</source>
        <translation>Le certificat du serveur expire bientôt.</translation>
    </message>
    <message>
        <source>The server’s own words</source>
        <translation>Les propres mots du serveur</translation>
    </message>
    <message>
        <source>The settings are the same to the last byte.</source>
        <translation>Les paramètres sont les mêmes, à l’octet près.</translation>
    </message>
    <message>
        <source>The settings could not be written to {file}: {reason}.</source>
        <translation>Les paramètres n’ont pas pu être écrits dans {file}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The settings file is the old one, to the last byte.</source>
        <translation>Le fichier des paramètres est l’ancien, à l’octet près.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read: {reason}.</source>
        <translation>Les paramètres dans {file} ne peuvent pas être lus&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The settings of {address} are managed by {manager}; please ask there to have them changed.</source>
        <translation>Les paramètres de {address} sont gérés par {manager}&#x202f;; adressez-vous là pour les faire modifier.</translation>
    </message>
    <message>
        <source>The settings of {program} could not be read ({where}): {why}</source>
        <translation>Les paramètres de {program} n’ont pas pu être lus ({where})&#x202f;: {why}</translation>
    </message>
    <message>
        <source>The system does not tell when the network changes: {reason}. Open Roampost after you leave it.</source>
        <translation>Le système ne dit pas quand le réseau change&#x202f;: {reason}. Ouvrez Roampost après l’avoir quitté.</translation>
    </message>
    <message>
        <source>The test message arrived at {recipient} within {seconds} s.</source>
        <translation>Le message d’essai est arrivé chez {recipient} en {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>The test message arrived at {recipient}, in the junk folder.</source>
        <translation>Le message d’essai est arrivé chez {recipient}, parmi les indésirables.</translation>
    </message>
    <message>
        <source>The test message is still in the mailbox; you may delete it.</source>
        <translation>Le message d’essai est encore dans la boîte aux lettres&#x202f;; vous pouvez le supprimer.</translation>
    </message>
    <message>
        <source>The test message to {recipient} is late ({seconds} s).</source>
        <translation>Le message d’essai pour {recipient} est en retard ({seconds}&#xa0;s).</translation>
    </message>
    <message>
        <source>The test message to {recipient} was put off.</source>
        <translation>Le message d’essai pour {recipient} a été remis à plus tard.</translation>
    </message>
    <message>
        <source>The test message to {recipient} was refused.</source>
        <translation>Le message d’essai pour {recipient} a été refusé.</translation>
    </message>
    <message>
        <source>The test message was taken out of the mailbox again.</source>
        <translation>Le message d’essai a été retiré de la boîte aux lettres.</translation>
    </message>
    <message>
        <source>The way it came:</source>
        <translation>Le chemin qu’il a suivi&#x202f;:</translation>
    </message>
    <message>
        <source>The whole program against a small mail world on this computer: a home provider, an office, a hotel, an airport. No real account, keyring or mail program is touched. With -- COMMAND it runs any command in that world.</source>
        <translation>Tout le programme face à un petit monde de messagerie sur cet ordinateur&#x202f;: un fournisseur à la maison, un bureau, un hôtel, un aéroport. Aucun vrai compte, trousseau ou logiciel de messagerie n’est touché. Avec -- COMMANDE, exécute n’importe quelle commande dans ce monde.</translation>
    </message>
    <message>
        <source>Then it puts back what you changed for here, and goes. Its icon beside the clock opens it again; in the settings you can tell it not to stay.</source>
        <translation>Ensuite il remet en place ce que vous avez modifié pour ici, et s’en va. Son icône à côté de l’horloge le rouvre&#x202f;; dans les réglages vous pouvez lui dire de ne pas rester.</translation>
    </message>
    <message>
        <source>There are {number} files here; at most {most} are read.</source>
        <translation>Il y a ici {number} fichiers&#x202f;; {most} au plus sont lus.</translation>
    </message>
    <message>
        <source>There is a way</source>
        <translation>Il y a une solution</translation>
    </message>
    <message>
        <source>There is no demo within the demo.</source>
        <translation>Il n’y a pas de démonstration dans la démonstration.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. In the terminal: “roampost diagnose”, or “roampost demo” to look around.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre. Dans le terminal&#x202f;: «&#x202f;roampost diagnose&#x202f;», ou «&#x202f;roampost demo&#x202f;» pour découvrir le programme.</translation>
    </message>
    <message>
        <source>There is no remedy {wanted} here and now. There are: {remedies}</source>
        <translation>Il n’y a pas de remède {wanted} ici et maintenant. Il y a&#x202f;: {remedies}</translation>
    </message>
    <message>
        <source>There is no room left on the disk to write {path}, so nothing was changed.</source>
        <translation>Il n’y a plus de place sur le disque pour écrire {path}&#x202f;; rien n’a donc été changé.</translation>
    </message>
    <message>
        <source>There is nothing here that Roampost can change for this account.</source>
        <translation>Il n’y a rien ici que Roampost puisse changer pour ce compte.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>There is nothing to explain: the text is empty.</source>
        <translation>Il n’y a rien à expliquer&#x202f;: le texte est vide.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>These accounts share that password and lose it too: {names}.</source>
        <translation>Ces comptes partagent ce mot de passe et le perdent aussi&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>This account hands its mail to a command, not to a server; Roampost does not run it.</source>
        <translation>Ce compte remet son courrier à une commande, pas à un serveur&#x202f;; Roampost ne l’exécute pas.</translation>
    </message>
    <message>
        <source>This account is managed by {who}.</source>
        <translation>Ce compte est géré par {who}.</translation>
    </message>
    <message>
        <source>This account is used on a web page only; there is nothing to set in a mail program.</source>
        <translation>Ce compte ne s’utilise que sur une page web&#x202f;; il n’y a rien à régler dans un logiciel de messagerie.</translation>
    </message>
    <message>
        <source>This account signs in through the browser, which Roampost cannot do for it.</source>
        <translation>Ce compte s’identifie par le navigateur, ce que Roampost ne peut pas faire à sa place.</translation>
    </message>
    <message>
        <source>This cannot be read: {reason}. Every user must be able to read it (chmod a+rX).</source>
        <translation>Lecture impossible&#x202f;: {reason}. Tous les utilisateurs doivent pouvoir le lire (chmod a+rX).</translation>
    </message>
    <message>
        <source>This cannot be undone. Nothing is forgotten yet.</source>
        <translation>Ceci ne peut pas être annulé. Rien n’est encore oublié.</translation>
    </message>
    <message>
        <source>This changes sending for {account} too.</source>
        <translation>Cela change aussi l’envoi pour {account}.</translation>
    </message>
    <message>
        <source>This changes the way of all mail that this computer sends with {program}.</source>
        <translation>Cela change le chemin de tout le courrier que cet ordinateur envoie avec {program}.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Cet ordinateur n’est relié à aucun réseau.</translation>
    </message>
    <message>
        <source>This could not be tried just now, so nothing is begun. Keep the password first: roampost password set --for incoming --account {account}</source>
        <translation>Ceci n’a pas pu être essayé pour l’instant, donc rien n’est commencé. Gardez d’abord le mot de passe&#x202f;: roampost password set --for incoming --account {account}</translation>
    </message>
    <message>
        <source>This could not be tried just now, so nothing was changed. Keep the password first: roampost password set --account {account}</source>
        <translation>Cela n’a pas pu être essayé à l’instant&#x202f;; rien n’a donc été changé. Conservez d’abord le mot de passe&#x202f;: roampost password set --account {account}</translation>
    </message>
    <message>
        <source>This is another network: Roampost signs in no more.</source>
        <translation>C’est un autre réseau&#x202f;: Roampost ne se connecte plus.</translation>
    </message>
    <message>
        <source>This is inferred from what was seen, not proven.</source>
        <translation>C’est déduit de ce qui a été observé, pas prouvé.</translation>
    </message>
    <message>
        <source>This is missing: {what}</source>
        <translation>Il manque&#x202f;: {what}</translation>
    </message>
    <message>
        <source>This is nested too deeply for a policy.</source>
        <translation>L’imbrication est trop profonde pour une stratégie.</translation>
    </message>
    <message>
        <source>This is no error report: it is a message, an automatic answer or a notice.</source>
        <translation>Ce n’est pas un rapport d’erreur&#x202f;: c’est un message, une réponse automatique ou un avis.</translation>
    </message>
    <message>
        <source>This is no property list that can be read.</source>
        <translation>Ce n’est pas une liste de propriétés (plist) lisible.</translation>
    </message>
    <message>
        <source>This is not JSON: {found} stands where {wanted} should be.</source>
        <translation>Ce n’est pas du JSON&#x202f;: il y a {found} là où il devrait y avoir {wanted}.</translation>
    </message>
    <message>
        <source>This is not UTF-8; save the file in that encoding.</source>
        <translation>Ce n’est pas de l’UTF-8&#x202f;; enregistrez le fichier dans ce codage.</translation>
    </message>
    <message>
        <source>This is not known here: {what}</source>
        <translation>Inconnu ici&#x202f;: {what}</translation>
    </message>
    <message>
        <source>This is set by your organisation.</source>
        <translation>Ceci est défini par votre organisation.</translation>
    </message>
    <message>
        <source>This line is not a JSON object with “text” or “message_base64”, or it is too long.</source>
        <translation>Cette ligne n’est pas un objet JSON avec «&#x202f;text&#x202f;» ou «&#x202f;message_base64&#x202f;», ou elle est trop longue.</translation>
    </message>
    <message>
        <source>This message was never sent, and is lost with it: {file}</source>
        <translation>Ce message n’a jamais été envoyé, et il est perdu avec le reste&#x202f;: {file}</translation>
    </message>
    <message>
        <source>This message was never sent, and stays: {file}</source>
        <translation>Ce message n’a jamais été envoyé, et il reste&#x202f;: {file}</translation>
    </message>
    <message>
        <source>This message was sent by Roampost, at its user&apos;s wish, to see whether mail arrives. It needs no answer and may be deleted.</source>
        <translation>Ce message a été envoyé par Roampost, à la demande de son utilisateur, pour voir si le courrier arrive. Il n’appelle pas de réponse et peut être supprimé.</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Ce réseau</translation>
    </message>
    <message>
        <source>This network calls itself {name}.</source>
        <translation>Ce réseau se nomme {name}.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}.</source>
        <translation>Ce réseau ne laisse pas les logiciels de messagerie joindre {host} sur le port {port}.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}: the device {device} on the way turns them away.</source>
        <translation>Ce réseau ne laisse pas les logiciels de messagerie joindre {host} sur le port {port}&#x202f;: l’appareil {device} les refoule en chemin.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}: what is sent there vanishes at the device {device}, or right behind it.</source>
        <translation>Ce réseau ne laisse pas les logiciels de messagerie joindre {host} sur le port {port}&#x202f;: ce qui y est envoyé disparaît à l’appareil {device}, ou juste derrière.</translation>
    </message>
    <message>
        <source>This network speaks IPv6 alone, and your mail program is told the IPv4 address {host}. The server answers; it must be set by its name instead of the number.</source>
        <translation>Ce réseau ne parle qu’IPv6, et votre logiciel de messagerie est réglé sur l’adresse IPv4 {host}. Le serveur répond&#x202f;; il faut l’indiquer par son nom au lieu du numéro.</translation>
    </message>
    <message>
        <source>This network wants you to sign in on its web page before it lets anything through.</source>
        <translation>Ce réseau veut que vous vous identifiiez sur sa page web avant de laisser passer quoi que ce soit.</translation>
    </message>
    <message>
        <source>This network&apos;s name server gives {host} the private address {address}, and who answers there cannot prove to be {host}; no password was sent there.</source>
        <translation>Le serveur de noms de ce réseau donne à {host} l’adresse privée {address}, et ce qui répond là ne peut pas prouver qu’il est {host}&#x202f;; aucun mot de passe n’y a été envoyé.</translation>
    </message>
    <message>
        <source>This network&apos;s name server leads every name to {address}, {host} among them; no password was sent there.</source>
        <translation>Le serveur de noms de ce réseau dirige tous les noms vers {address}, y compris {host}&#x202f;; aucun mot de passe n’y a été envoyé.</translation>
    </message>
    <message>
        <source>This password is longer than the {limit} characters that the Windows keyring can keep. Nothing was kept; Roampost will ask for it every time.</source>
        <translation>Ce mot de passe dépasse les {limit} caractères que le trousseau de Windows peut conserver. Rien n’a été conservé&#x202f;; Roampost le demandera chaque fois.</translation>
    </message>
    <message>
        <source>This server takes the password without encryption only: anybody on this network could read it. Send it all the same?</source>
        <translation>Ce serveur ne prend le mot de passe que sans chiffrement&#x202f;: n’importe qui sur ce réseau pourrait le lire. L’envoyer quand même&#x202f;?</translation>
    </message>
    <message>
        <source>This shows whether mail really arrives. Exactly this message is sent, with a mark by which it is found again, once, and only when you press the button.</source>
        <translation>On voit ainsi si le courrier arrive vraiment. Ce message précis est envoyé, avec une marque qui permet de le retrouver, une seule fois, et seulement quand vous appuyez sur le bouton.</translation>
    </message>
    <message>
        <source>This text does not end on its line, or holds a sign that must be escaped; close it with a double quote, and double each backslash.</source>
        <translation>Ce texte ne se termine pas sur sa ligne, ou contient un signe à faire précéder d’une barre oblique inverse&#x202f;; fermez-le par un guillemet droit double, et doublez chaque barre oblique inverse.</translation>
    </message>
    <message>
        <source>This text does not say clearly why the message was not sent. A diagnosis of the account may.</source>
        <translation>Ce texte ne dit pas clairement pourquoi le message n’a pas été envoyé. Un diagnostic du compte le dira peut-être.</translation>
    </message>
    <message>
        <source>This text holds half a character; both halves must be there.</source>
        <translation>Ce texte contient un demi-caractère&#x202f;; les deux moitiés doivent y être.</translation>
    </message>
    <message>
        <source>This version reads these keys and does nothing with them yet: {keys}</source>
        <translation>Cette version lit ces clés et n’en fait encore rien&#x202f;: {keys}</translation>
    </message>
    <message>
        <source>This way out cannot be carried out by Roampost.</source>
        <translation>Roampost ne peut pas appliquer cette solution.</translation>
    </message>
    <message>
        <source>This will change in {program}</source>
        <translation>Ce qui va changer dans {program}</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Thunderbird did not take the change while it is open. Close it, and try again.</source>
        <translation>Thunderbird n’a pas pris en compte la modification pendant qu’il est ouvert. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Thunderbird does not find Roampost by {path} any more.</source>
        <translation>Thunderbird ne trouve plus Roampost par {path}.</translation>
    </message>
    <message>
        <source>Thunderbird starts this program by itself, once it was told where it is: {command}</source>
        <translation>Thunderbird démarre ce programme de lui-même, une fois qu’on lui a indiqué où il se trouve&#x202f;: {command}</translation>
    </message>
    <message>
        <source>Thunderbird will find Roampost by {path}.</source>
        <translation>Thunderbird trouvera Roampost par {path}.</translation>
    </message>
    <message>
        <source>To do it in {program}:</source>
        <translation>Pour le faire dans {program}&#x202f;:</translation>
    </message>
    <message>
        <source>To have it done, as long as you are here:</source>
        <translation>Pour que ce soit fait, tant que vous êtes ici&#x202f;:</translation>
    </message>
    <message>
        <source>To have it done:</source>
        <translation>Pour le faire faire&#x202f;:</translation>
    </message>
    <message>
        <source>To put everything back as it was:</source>
        <translation>Pour tout remettre comme avant&#x202f;:</translation>
    </message>
    <message>
        <source>To see whether it arrives, with one test message:</source>
        <translation>Pour voir s’il arrive, avec un seul message d’essai&#x202f;:</translation>
    </message>
    <message>
        <source>Too many messages or recipients in a short time, says the server. Wait and send again, to fewer recipients.</source>
        <translation>Trop de messages ou de destinataires en peu de temps, dit le serveur. Attendez et renvoyez, à moins de destinataires.</translation>
    </message>
    <message>
        <source>Took it back, nothing was sent</source>
        <translation>Demande retirée, rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Tried just now for a message to {recipient}; nothing was sent.</source>
        <translation>Essayé à l’instant pour un message à {recipient}&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Tried just now: it works.</source>
        <translation>Essayé à l’instant&#x202f;: cela fonctionne.</translation>
    </message>
    <message>
        <source>Tried just now: this server takes your mail.</source>
        <translation>Essayé à l’instant&#x202f;: ce serveur accepte votre courrier.</translation>
    </message>
    <message>
        <source>Tried just now; nothing was sent.</source>
        <translation>Essayé à l’instant&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Trying whether this works…</source>
        <translation>Vérification que cela fonctionne…</translation>
    </message>
    <message>
        <source>Trying {host} on port {port}</source>
        <translation>Essai de {host} sur le port {port}</translation>
    </message>
    <message>
        <source>Under “{tab}”, write {port} beside “{field}” and choose “{choice}” for “{encryption}”.</source>
        <translation>Sous «&#x202f;{tab}&#x202f;», saisissez {port} à côté de «&#x202f;{field}&#x202f;» et choisissez «&#x202f;{choice}&#x202f;» pour «&#x202f;{encryption}&#x202f;».</translation>
    </message>
    <message>
        <source>Use another network</source>
        <translation>Utiliser un autre réseau</translation>
    </message>
    <message>
        <source>Use another network, for example your phone&apos;s hotspot.</source>
        <translation>Utilisez un autre réseau, par exemple le partage de connexion de votre téléphone.</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Utiliser un autre port</translation>
    </message>
    <message>
        <source>Use port {port} instead</source>
        <translation>Utiliser plutôt le port {port}</translation>
    </message>
    <message>
        <source>Use your VPN</source>
        <translation>Utiliser votre VPN</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Wait a while</source>
        <translation>Attendre un peu</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>Attendez un peu, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait and try later</source>
        <translation>Attendre et réessayer plus tard</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Waited for the greeting</source>
        <translation>Attente du message d’accueil</translation>
    </message>
    <message>
        <source>Wants you to sign in first</source>
        <translation>Demande d’abord de s’identifier</translation>
    </message>
    <message>
        <source>Watching the network.</source>
        <translation>Le réseau est surveillé.</translation>
    </message>
    <message>
        <source>Ways that your organisation does not allow:</source>
        <translation>Les solutions que votre organisation n’autorise pas&#x202f;:</translation>
    </message>
    <message>
        <source>Webmail only</source>
        <translation>Webmail uniquement</translation>
    </message>
    <message>
        <source>What @{domain} asks others to do with mail sent through {host} (DMARC) could not be found out from here.</source>
        <translation>D’ici, il n’a pas été possible de savoir ce que @{domain} demande de faire du courrier envoyé par {host} (DMARC).</translation>
    </message>
    <message>
        <source>What changes for {address}: {before} becomes {after}.</source>
        <translation>Ce qui change pour {address}&#x202f;: {before} devient {after}.</translation>
    </message>
    <message>
        <source>What is being changed could not be written down in {folder}: {reason}.</source>
        <translation>Ce qui est en train d’être modifié n’a pas pu être noté dans {folder}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>What is in the way could not be found out from here.</source>
        <translation>D’ici, il n’a pas été possible de trouver ce qui fait obstacle.</translation>
    </message>
    <message>
        <source>What is in the way is still being found out; but here is something that works.</source>
        <translation>L’obstacle reste à trouver&#x202f;; mais voici quelque chose qui fonctionne.</translation>
    </message>
    <message>
        <source>What is sent to {host} does not go through your VPN.</source>
        <translation>Ce qui est envoyé à {host} ne passe pas par votre VPN.</translation>
    </message>
    <message>
        <source>What is sent to {host} goes through a VPN.</source>
        <translation>Ce qui est envoyé à {host} passe par un VPN.</translation>
    </message>
    <message>
        <source>What it learned of networks and servers, and of earlier log-ins and proofs</source>
        <translation>Ce qu’il a appris des réseaux et des serveurs, et des connexions et preuves précédentes</translation>
    </message>
    <message>
        <source>What it took: rounds of questions {rounds}, mail transactions {transactions}, log-ins {logins}; no message was sent.</source>
        <translation>Ce qu’il a fallu&#x202f;: tours de questions {rounds}, transactions de courrier {transactions}, authentifications {logins}&#x202f;; aucun message n’a été envoyé.</translation>
    </message>
    <message>
        <source>What was changed for the network that you left has been put back.</source>
        <translation>Ce qui avait été modifié pour le réseau que vous avez quitté a été rétabli.</translation>
    </message>
    <message>
        <source>What you can do:</source>
        <translation>Ce que vous pouvez faire&#x202f;:</translation>
    </message>
    <message>
        <source>What your organisation has set on this computer</source>
        <translation>Ce que votre organisation a défini sur cet ordinateur</translation>
    </message>
    <message>
        <source>Whether Roampost starts at log-in cannot be settled: {reason}.</source>
        <translation>Impossible de régler si Roampost démarre à l’ouverture de session&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told without a recipient outside {provider}.</source>
        <translation>Impossible de dire si cela fonctionnera ailleurs sans un destinataire extérieur à {provider}.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told: no password is at hand to try the log-in with.</source>
        <translation>Impossible de dire si cela fonctionnera ailleurs&#x202f;: il manque un mot de passe pour essayer l’authentification.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told: your mail program signs in through the browser, which is not tried here.</source>
        <translation>Impossible de dire si cela fonctionnera ailleurs&#x202f;: votre logiciel de messagerie s’identifie par le navigateur, ce qui n’est pas essayé ici.</translation>
    </message>
    <message>
        <source>Whether it will work elsewhere cannot be told from here.</source>
        <translation>D’ici, impossible de dire si cela fonctionnera ailleurs.</translation>
    </message>
    <message>
        <source>Whether mail goes out from here is not known yet.</source>
        <translation>On ne sait pas encore si le courrier part d’ici.</translation>
    </message>
    <message>
        <source>Whether messages sent this way arrive cannot be told.</source>
        <translation>Impossible de dire si les messages envoyés ainsi arrivent.</translation>
    </message>
    <message>
        <source>Whether {host} may send for @{domain} (SPF) could not be found out from here.</source>
        <translation>D’ici, il n’a pas été possible de savoir si {host} peut envoyer au nom de @{domain} (SPF).</translation>
    </message>
    <message>
        <source>Which account does not send?</source>
        <translation>Quel compte n’envoie pas&#x202f;?</translation>
    </message>
    <message>
        <source>Which program takes the message? Say it like this: roampost send-via -- msmtp -t</source>
        <translation>Quel programme prend le message&#x202f;? Écrivez par exemple&#x202f;: roampost send-via -- msmtp -t</translation>
    </message>
    <message>
        <source>Who answers here: the server itself, or something nearer on the way?</source>
        <translation>Qui répond ici&#x202f;: le serveur lui-même, ou quelque chose de plus proche en chemin&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever runs this server could read what you send through it.</source>
        <translation>Quiconque exploite ce serveur pourrait lire ce que vous envoyez par lui.</translation>
    </message>
    <message>
        <source>Whom did you want to write to?</source>
        <translation>À qui vouliez-vous écrire&#x202f;?</translation>
    </message>
    <message>
        <source>Whom were you writing to?</source>
        <translation>À qui écriviez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Pourquoi&#x202f;:</translation>
    </message>
    <message>
        <source>Wired network</source>
        <translation>Réseau filaire</translation>
    </message>
    <message>
        <source>With -v you get a text to send.</source>
        <translation>Avec -v, vous obtenez un texte à envoyer.</translation>
    </message>
    <message>
        <source>With the settings as they are, your password travels unprotected.</source>
        <translation>Avec les paramètres actuels, votre mot de passe circule sans protection.</translation>
    </message>
    <message>
        <source>Without the password it cannot be told whether {host} lets you send from here.</source>
        <translation>Sans le mot de passe, impossible de dire si {host} vous laisse envoyer d’ici.</translation>
    </message>
    <message>
        <source>Working out what has to change…</source>
        <translation>Préparation des modifications…</translation>
    </message>
    <message>
        <source>Working out what would be sent…</source>
        <translation>Préparation de ce qui serait envoyé…</translation>
    </message>
    <message>
        <source>Works here, but not everywhere</source>
        <translation>Fonctionne ici, mais pas partout</translation>
    </message>
    <message>
        <source>Works here; elsewhere is not clear yet</source>
        <translation>Fonctionne ici&#x202f;; ailleurs, ce n’est pas encore clair</translation>
    </message>
    <message>
        <source>Write from your provider’s web page</source>
        <translation>Écrire depuis la page web de votre fournisseur</translation>
    </message>
    <message>
        <source>Write there, in place of the line that begins alike: {line}</source>
        <translation>Écrivez-y, à la place de la ligne qui commence pareil&#x202f;: {line}</translation>
    </message>
    <message>
        <source>Write {host} as the outgoing server and {port} as its port.</source>
        <translation>Saisissez {host} comme serveur d’envoi et {port} comme port.</translation>
    </message>
    <message>
        <source>Written to {file}. Names and addresses are replaced; read it through before you hand it on.</source>
        <translation>Écrit dans {file}. Les noms et les adresses sont remplacés&#x202f;; relisez-le avant de le transmettre.</translation>
    </message>
    <message>
        <source>You are away from {provider}&apos;s network already, and signed in to {host} on port {port} just now.</source>
        <translation>Vous êtes déjà hors du réseau de {provider}, et l’authentification auprès de {host} sur le port {port} vient de réussir.</translation>
    </message>
    <message>
        <source>You are away from {provider}&apos;s network already: this is what to expect elsewhere too.</source>
        <translation>Vous êtes déjà hors du réseau de {provider}&#x202f;: il faut s’attendre à la même chose ailleurs.</translation>
    </message>
    <message>
        <source>You can send your own message now.</source>
        <translation>Vous pouvez maintenant envoyer votre propre message.</translation>
    </message>
    <message>
        <source>Your address {address} belongs to {name}.</source>
        <translation>Votre adresse {address} appartient à {name}.</translation>
    </message>
    <message>
        <source>Your address {address} calls itself {name}, but that name leads elsewhere.</source>
        <translation>Votre adresse {address} se nomme {name}, mais ce nom mène ailleurs.</translation>
    </message>
    <message>
        <source>Your address&apos;s name ends in {suffix}, as it did where {host} took your mail without a sign-in.</source>
        <translation>Le nom de votre adresse se termine par {suffix}, comme là où {host} acceptait votre courrier sans authentification.</translation>
    </message>
    <message>
        <source>Your mail program cannot do this by itself. Roampost can: it signs in to {server} as {address} again and again, for as long as you are on this network.</source>
        <translation>Votre logiciel de messagerie ne peut pas le faire lui-même. Roampost le peut&#x202f;: il se connecte à {server} en tant que {address} à intervalles réguliers, tant que vous êtes sur ce réseau.</translation>
    </message>
    <message>
        <source>Your mail programs, with their settings and their own passwords</source>
        <translation>Vos logiciels de messagerie, avec leurs réglages et leurs propres mots de passe</translation>
    </message>
    <message>
        <source>Your messages go out, but may be overlooked. Tell the people you write to, to look into junk too.</source>
        <translation>Vos messages partent, mais peuvent passer inaperçus. Dites aux personnes à qui vous écrivez de regarder aussi parmi les indésirables.</translation>
    </message>
    <message>
        <source>Your organisation does not allow sending through other operators&apos; servers such as {host}.</source>
        <translation>Votre organisation n’autorise pas l’envoi par les serveurs d’autres exploitants, tels que {host}.</translation>
    </message>
    <message>
        <source>Your organisation does not allow sending through {host} without encryption.</source>
        <translation>Votre organisation n’autorise pas l’envoi par {host} sans chiffrement.</translation>
    </message>
    <message>
        <source>Your organisation does not allow signing in to {host} without encryption.</source>
        <translation>Votre organisation n’autorise pas l’authentification auprès de {host} sans chiffrement.</translation>
    </message>
    <message>
        <source>Your organisation does not let this be changed without asking ({kind}), so --yes does not count.</source>
        <translation>Votre organisation ne permet pas de changer cela sans demander ({kind})&#x202f;; --yes ne compte donc pas.</translation>
    </message>
    <message>
        <source>Your organisation forbids sending through {host}.</source>
        <translation>Votre organisation interdit l’envoi par {host}.</translation>
    </message>
    <message>
        <source>Your organisation says:</source>
        <translation>Votre organisation dit&#x202f;:</translation>
    </message>
    <message>
        <source>Your organisation says: {text}</source>
        <translation>Votre organisation dit&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy in {where} has a fault, so what it forbids is not known for certain: nothing is changed until that is put right. “roampost policy show” says what is wrong.</source>
        <translation>La stratégie de votre organisation dans {where} contient une erreur&#x202f;; on ne sait donc pas avec certitude ce qu’elle interdit&#x202f;: rien n’est changé tant que ce n’est pas corrigé. «&#x202f;roampost policy show&#x202f;» dit ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Your organisation’s client id for this sign-in: {client}</source>
        <translation>L’identifiant client de votre organisation pour cette connexion&#x202f;: {client}</translation>
    </message>
    <message>
        <source>Your organisation’s client id for this sign-in: {client} (at {issuer})</source>
        <translation>L’identifiant client de votre organisation pour cette connexion&#x202f;: {client} (chez {issuer})</translation>
    </message>
    <message>
        <source>Your organisation’s helpdesk: {ways}</source>
        <translation>L’assistance de votre organisation&#x202f;: {ways}</translation>
    </message>
    <message>
        <source>Your organisation’s helpdesk: {ways}. {text}</source>
        <translation>L’assistance de votre organisation&#x202f;: {ways}. {text}</translation>
    </message>
    <message>
        <source>Your password for {address}</source>
        <translation>Votre mot de passe pour {address}</translation>
    </message>
    <message>
        <source>Your password would travel unprotected: others on this network could read it.</source>
        <translation>Votre mot de passe circulerait sans protection&#x202f;: d’autres personnes sur ce réseau pourraient le lire.</translation>
    </message>
    <message>
        <source>Your provider has no way in from here: does this network, or another account, have a server?</source>
        <translation>Votre fournisseur n’offre aucun accès d’ici&#x202f;: ce réseau, ou un autre compte, a-t-il un serveur&#x202f;?</translation>
    </message>
    <message>
        <source>Your server can only be reached on port 25, which many networks block.</source>
        <translation>Votre serveur n’est joignable que sur le port 25, que beaucoup de réseaux bloquent.</translation>
    </message>
    <message>
        <source>Your server takes your mail only because of where you are now; elsewhere it will not.</source>
        <translation>Votre serveur n’accepte votre courrier qu’à cause de l’endroit où vous êtes maintenant&#x202f;; ailleurs, il ne l’acceptera pas.</translation>
    </message>
    <message>
        <source>Your settings work; {host} refuses the address {recipient} itself.</source>
        <translation>Vos paramètres fonctionnent&#x202f;; c’est l’adresse {recipient} elle-même que {host} refuse.</translation>
    </message>
    <message>
        <source>Your traffic goes through a VPN.</source>
        <translation>Vos données passent par un VPN.</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>un deux-points</translation>
    </message>
    <message>
        <source>a comma or a closing brace</source>
        <translation>une virgule ou une accolade fermante</translation>
    </message>
    <message>
        <source>a comma or a closing bracket</source>
        <translation>une virgule ou un crochet fermant</translation>
    </message>
    <message>
        <source>a domain such as example.org, in ASCII form (xn--…)</source>
        <translation>un domaine tel que example.org, sous sa forme ASCII (xn--…)</translation>
    </message>
    <message>
        <source>a host name such as smtp.example.org, all of a domain such as *.example.org, or an IP address</source>
        <translation>un nom de serveur tel que smtp.example.org, un domaine entier tel que *.example.org, ou une adresse IP</translation>
    </message>
    <message>
        <source>a host name such as smtp.example.org, in ASCII form (xn--…)</source>
        <translation>un nom de serveur tel que smtp.example.org, sous sa forme ASCII (xn--…)</translation>
    </message>
    <message>
        <source>a key in double quotes</source>
        <translation>une clé entre guillemets droits doubles</translation>
    </message>
    <message>
        <source>a language code such as en, it or pt-BR</source>
        <translation>un code de langue tel que en, it ou pt-BR</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>une liste entre crochets</translation>
    </message>
    <message>
        <source>a new file for it: a ZIP, or JSON where its name ends in .json</source>
        <translation>un nouveau fichier pour l’enregistrer&#x202f;: un ZIP, ou du JSON si son nom se termine par .json</translation>
    </message>
    <message>
        <source>a piece of what a server says: two letters or digits in a row at least</source>
        <translation>un morceau de ce que dit un serveur&#x202f;: au moins deux lettres ou chiffres à la suite</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>une stratégie</translation>
    </message>
    <message>
        <source>a quote in line {number} is not closed</source>
        <translation>à la ligne {number}, un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>a quote of server {number} is not closed</source>
        <translation>un guillemet du serveur {number} n’est pas fermé</translation>
    </message>
    <message>
        <source>a telephone number such as +39 02 1234567</source>
        <translation>un numéro de téléphone tel que +39 02 1234567</translation>
    </message>
    <message>
        <source>a text in double quotes</source>
        <translation>un texte entre guillemets droits doubles</translation>
    </message>
    <message>
        <source>a text of at most 2000 characters, without control characters</source>
        <translation>un texte de 2000 caractères au plus, sans caractères de contrôle</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un nombre entier de {least} à {most}</translation>
    </message>
    <message>
        <source>an Ed25519 public key: 32 octets in Base64</source>
        <translation>une clé publique Ed25519&#x202f;: 32 octets en Base64</translation>
    </message>
    <message>
        <source>an address that begins with http://</source>
        <translation>une adresse qui commence par http://</translation>
    </message>
    <message>
        <source>an address that begins with https://</source>
        <translation>une adresse qui commence par https://</translation>
    </message>
    <message>
        <source>an address that begins with https:// and ends with a slash</source>
        <translation>une adresse qui commence par https:// et se termine par une barre oblique</translation>
    </message>
    <message>
        <source>an address, or PROGRAM/PROFILE/ADDRESS</source>
        <translation>une adresse, ou PROGRAMME/PROFIL/ADRESSE</translation>
    </message>
    <message>
        <source>an e-mail address such as name@example.org</source>
        <translation>une adresse e-mail telle que nom@example.org</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>un objet entre accolades</translation>
    </message>
    <message>
        <source>answer as one JSON document</source>
        <translation>répondre par un seul document JSON</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>answered nonsense</source>
        <translation>réponse insensée</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>answers in the server’s place</source>
        <translation>répond à la place du serveur</translation>
    </message>
    <message>
        <source>answers without offering a sign-in</source>
        <translation>répond sans proposer d’authentification</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>ask whether sending will work away from here</source>
        <translation>demander si l’envoi fonctionnera ailleurs</translation>
    </message>
    <message>
        <source>asks you to wait</source>
        <translation>demande d’attendre</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>à l’essai</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>blocks the port</source>
        <translation>bloque le port</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>cannot prove who it is</source>
        <translation>ne peut pas prouver qui il est</translation>
    </message>
    <message>
        <source>certificate for another name</source>
        <translation>certificat établi pour un autre nom</translation>
    </message>
    <message>
        <source>certificate from nobody known</source>
        <translation>certificat d’une autorité inconnue</translation>
    </message>
    <message>
        <source>certificate has run out</source>
        <translation>certificat expiré</translation>
    </message>
    <message>
        <source>change nothing; sign in by POP3 again and again, for a mail program that cannot, until Ctrl-C or until this network is left</source>
        <translation>ne rien modifier&#x202f;; se connecter par POP3 à intervalles réguliers, pour un logiciel de messagerie qui ne le peut pas, jusqu’à Ctrl-C ou jusqu’à ce que ce réseau soit quitté</translation>
    </message>
    <message>
        <source>change the mail program&apos;s settings so that sending works; undo puts them back</source>
        <translation>modifier les paramètres du logiciel de messagerie pour que l’envoi fonctionne&#x202f;; undo les rétablit</translation>
    </message>
    <message>
        <source>change what works here and will not away from here</source>
        <translation>modifier ce qui fonctionne ici et ne fonctionnera pas ailleurs</translation>
    </message>
    <message>
        <source>change without asking</source>
        <translation>modifier sans demander</translation>
    </message>
    <message>
        <source>check an IT policy file; show what is in force</source>
        <translation>vérifier un fichier de stratégie de l’organisation&#x202f;; montrer ce qui est en vigueur</translation>
    </message>
    <message>
        <source>checked nothing</source>
        <translation>n’a rien vérifié</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>connected to {ip}</source>
        <translation>connecté à {ip}</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>ne le dit pas</translation>
    </message>
    <message>
        <source>done, and sending was still refused</source>
        <translation>fait, et l’envoi a tout de même été refusé</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>avec chiffrement</translation>
    </message>
    <message>
        <source>encrypted (STARTTLS)</source>
        <translation>avec chiffrement (STARTTLS)</translation>
    </message>
    <message>
        <source>encrypted (TLS)</source>
        <translation>avec chiffrement (TLS)</translation>
    </message>
    <message>
        <source>encrypted, certificate checked</source>
        <translation>avec chiffrement, certificat vérifié</translation>
    </message>
    <message>
        <source>encrypted, certificate not checked</source>
        <translation>avec chiffrement, certificat non vérifié</translation>
    </message>
    <message>
        <source>encrypted, certificate of {subject} checked</source>
        <translation>avec chiffrement, certificat de {subject} vérifié</translation>
    </message>
    <message>
        <source>encryption could not be agreed on</source>
        <translation>pas d’accord sur le chiffrement</translation>
    </message>
    <message>
        <source>ended on the way</source>
        <translation>arrêté en chemin</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>fetches mail first</source>
        <translation>relève d’abord le courrier</translation>
    </message>
    <message>
        <source>find out why sending fails here and what works; sends no message</source>
        <translation>trouver pourquoi l’envoi échoue ici et ce qui fonctionne&#x202f;; n’envoie aucun message</translation>
    </message>
    <message>
        <source>for sending (the default) or for fetching mail</source>
        <translation>pour envoyer (par défaut) ou pour relever le courrier</translation>
    </message>
    <message>
        <source>forbidden by the network</source>
        <translation>interdit par le réseau</translation>
    </message>
    <message>
        <source>forget messages as well that were never sent</source>
        <translation>oublier aussi les messages jamais envoyés</translation>
    </message>
    <message>
        <source>forget what Roampost knows and keeps</source>
        <translation>oublier ce que Roampost sait et conserve</translation>
    </message>
    <message>
        <source>forget without asking</source>
        <translation>oublier sans demander</translation>
    </message>
    <message>
        <source>hand a message on to msmtp or sendmail, and help when it is refused</source>
        <translation>transmettre un message à msmtp ou sendmail, et aider quand il est refusé</translation>
    </message>
    <message>
        <source>hands mail to the command {command}</source>
        <translation>remet le courrier à la commande {command}</translation>
    </message>
    <message>
        <source>has locked the account</source>
        <translation>a bloqué le compte</translation>
    </message>
    <message>
        <source>how long to look for it (60)</source>
        <translation>combien de temps le chercher (60)</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>a raccroché</translation>
    </message>
    <message>
        <source>in the mailbox of {mailbox}, for {seconds} seconds at most</source>
        <translation>dans la boîte aux lettres de {mailbox}, pendant {seconds} secondes au plus</translation>
    </message>
    <message>
        <source>intercepted</source>
        <translation>intercepté</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>est refusé</translation>
    </message>
    <message>
        <source>it had been accepted, and did not arrive</source>
        <translation>il avait été accepté, et n’est pas arrivé</translation>
    </message>
    <message>
        <source>it holds a password of an older release. Please start {program} once, then try again</source>
        <translation>il contient un mot de passe d’une version plus ancienne. Lancez {program} une fois, puis réessayez</translation>
    </message>
    <message>
        <source>it names no sender by a line “set from = …”</source>
        <translation>il n’indique pas d’expéditeur par une ligne «&#x202f;set from = …&#x202f;»</translation>
    </message>
    <message>
        <source>its name is not found</source>
        <translation>son nom est introuvable</translation>
    </message>
    <message>
        <source>keep or forget a password in the system&apos;s keyring</source>
        <translation>conserver ou oublier un mot de passe dans le trousseau du système</translation>
    </message>
    <message>
        <source>leave the message in the mailbox</source>
        <translation>laisser le message dans la boîte aux lettres</translation>
    </message>
    <message>
        <source>letters, digits and signs without spaces, 200 at most</source>
        <translation>des lettres, des chiffres et des signes sans espaces, 200 au plus</translation>
    </message>
    <message>
        <source>line {number} begins or ends a block out of place</source>
        <translation>la ligne {number} commence ou termine un bloc au mauvais endroit</translation>
    </message>
    <message>
        <source>line {number} is neither section nor key</source>
        <translation>la ligne {number} n’est ni une section ni une clé</translation>
    </message>
    <message>
        <source>line {number} is no preference</source>
        <translation>la ligne {number} n’est pas une préférence</translation>
    </message>
    <message>
        <source>line {number} is not a server, a log-in name and a password</source>
        <translation>la ligne {number} n’est pas un serveur, un identifiant et un mot de passe</translation>
    </message>
    <message>
        <source>line {number} stands before the first account</source>
        <translation>la ligne {number} précède le premier compte</translation>
    </message>
    <message>
        <source>line {number} takes in its own file</source>
        <translation>la ligne {number} inclut son propre fichier</translation>
    </message>
    <message>
        <source>list the sending accounts of your mail programs</source>
        <translation>lister les comptes d’envoi de vos logiciels de messagerie</translation>
    </message>
    <message>
        <source>look ahead on networks where traffic costs too</source>
        <translation>regarder aussi d’avance sur les réseaux où les données sont payantes</translation>
    </message>
    <message>
        <source>macOS does not let Roampost talk to {host}, which is on this local network. Allow it in System Settings, Privacy &amp; Security, Local Network, then look again.</source>
        <translation>macOS ne laisse pas Roampost communiquer avec {host}, qui est sur ce réseau local. Autorisez-le dans Réglages Système, Confidentialité et sécurité, Réseau local, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>mail does not arrive</source>
        <translation>le courrier n’arrive pas</translation>
    </message>
    <message>
        <source>mail is accepted and does not arrive</source>
        <translation>le courrier est accepté et n’arrive pas</translation>
    </message>
    <message>
        <source>mail is taken on</source>
        <translation>le courrier est pris en charge</translation>
    </message>
    <message>
        <source>make a report for a helpdesk, without secrets, names and addresses</source>
        <translation>faire un rapport pour un service d’assistance, sans secrets, noms ni adresses</translation>
    </message>
    <message>
        <source>managed by {who}</source>
        <translation>géré par {who}</translation>
    </message>
    <message>
        <source>many at once: each input line is a JSON object with text or message_base64, and any id</source>
        <translation>plusieurs à la fois&#x202f;: chaque ligne d’entrée est un objet JSON avec text ou message_base64, et un id quelconque</translation>
    </message>
    <message>
        <source>messages waiting to be sent: {number}</source>
        <translation>messages en attente d’envoi&#x202f;: {number}</translation>
    </message>
    <message>
        <source>most likely: {what}</source>
        <translation>très probablement&#x202f;: {what}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>sans authentification</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>nom inexistant</translation>
    </message>
    <message>
        <source>no way there from this network</source>
        <translation>aucun chemin depuis ce réseau</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>personne n’est encore indiqué</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sans chiffrement</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non essayé</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing listed</source>
        <translation>rien d’inscrit</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>offers a sign-in</source>
        <translation>propose une authentification</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>parmi {choices}</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>montrer seulement ce qui changerait</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>open the window on a returned message or an error text</source>
        <translation>ouvrir la fenêtre sur un message revenu ou le texte d’une erreur</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>options of every command</source>
        <translation>options de toutes les commandes</translation>
    </message>
    <message>
        <source>port 587: {submission}; port 465: {submissions}; fetching mail first: {pop}</source>
        <translation>port 587&#x202f;: {submission}&#x202f;; port 465&#x202f;: {submissions}&#x202f;; relever d’abord le courrier&#x202f;: {pop}</translation>
    </message>
    <message>
        <source>put back what the last fix changed</source>
        <translation>annuler ce que le dernier fix a modifié</translation>
    </message>
    <message>
        <source>put it back by itself once this network is left</source>
        <translation>tout rétablir de lui-même une fois ce réseau quitté</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>recommended by your organisation</source>
        <translation>recommandé par votre organisation</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>refuse</translation>
    </message>
    <message>
        <source>refuses for now</source>
        <translation>refuse pour l’instant</translation>
    </message>
    <message>
        <source>refuses mail from here</source>
        <translation>refuse le courrier d’ici</translation>
    </message>
    <message>
        <source>refuses the password</source>
        <translation>refuse le mot de passe</translation>
    </message>
    <message>
        <source>refuses this network’s address</source>
        <translation>refuse l’adresse de ce réseau</translation>
    </message>
    <message>
        <source>refuses this password</source>
        <translation>refuse ce mot de passe</translation>
    </message>
    <message>
        <source>refuses your sender address</source>
        <translation>refuse votre adresse d’expéditeur</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>roampost send-via -- PROGRAM ARGS…: hand the message on standard input to a sendmail-like program unchanged, and leave with its exit status. A message that it does not take is kept safe, and Roampost says where and how to find out why. In mutt leave the first -- out, since it puts its own where it belongs: set sendmail=&quot;roampost send-via msmtp&quot;</source>
        <translation>roampost send-via -- PROGRAMME ARGUMENTS…&#x202f;: transmet tel quel le message lu sur l’entrée standard à un programme du genre de sendmail, et se termine avec le même code de retour. Un message que celui-ci n’accepte pas est gardé en sûreté, et Roampost dit où il est et comment savoir pourquoi. Dans mutt, retirez le premier --, car mutt met le sien là où il faut&#x202f;: set sendmail=&quot;roampost send-via msmtp&quot;</translation>
    </message>
    <message>
        <source>say each value in force, and where it comes from</source>
        <translation>dire chaque valeur en vigueur, et d’où elle vient</translation>
    </message>
    <message>
        <source>say what an error text or a returned message means; no network</source>
        <translation>dire ce que signifie le texte d’une erreur ou un message revenu&#x202f;; sans réseau</translation>
    </message>
    <message>
        <source>say what is wrong in a policy file, line by line</source>
        <translation>dire ce qui ne va pas dans un fichier de stratégie, ligne par ligne</translation>
    </message>
    <message>
        <source>say what network this is and what it does to mail</source>
        <translation>dire quel est ce réseau et ce qu’il fait au courrier</translation>
    </message>
    <message>
        <source>send one marked message, and look whether it arrives</source>
        <translation>envoyer un message marqué, et regarder s’il arrive</translation>
    </message>
    <message>
        <source>send without asking</source>
        <translation>envoyer sans demander</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>défini par vous</translation>
    </message>
    <message>
        <source>set by your organisation</source>
        <translation>défini par votre organisation</translation>
    </message>
    <message>
        <source>show the version and leave</source>
        <translation>afficher la version et quitter</translation>
    </message>
    <message>
        <source>show this and leave</source>
        <translation>afficher cette aide et quitter</translation>
    </message>
    <message>
        <source>sign-in through a web page</source>
        <translation>authentification par une page web</translation>
    </message>
    <message>
        <source>sign-in with password</source>
        <translation>authentification par mot de passe</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>something answers in the server’s place</source>
        <translation>quelque chose répond à la place du serveur</translation>
    </message>
    <message>
        <source>something not known</source>
        <translation>quelque chose d’inconnu</translation>
    </message>
    <message>
        <source>something was slipped in before encryption</source>
        <translation>quelque chose a été glissé avant le chiffrement</translation>
    </message>
    <message>
        <source>start this at every log-in, or no longer, or say which; then end</source>
        <translation>démarrer ceci à chaque ouverture de session, ou ne plus le faire, ou dire ce qu’il en est&#x202f;; puis terminer</translation>
    </message>
    <message>
        <source>stay in the background and look ahead on every network</source>
        <translation>rester en arrière-plan et regarder d’avance sur chaque réseau</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>takes your mail</source>
        <translation>accepte votre courrier</translation>
    </message>
    <message>
        <source>tell what is being done; twice for more</source>
        <translation>dire ce qui est en train d’être fait&#x202f;; deux fois pour plus de détails</translation>
    </message>
    <message>
        <source>the account in line {number} cannot be defined like this</source>
        <translation>le compte à la ligne {number} ne peut pas être défini ainsi</translation>
    </message>
    <message>
        <source>the account is locked</source>
        <translation>le compte est bloqué</translation>
    </message>
    <message>
        <source>the account {name} depends on an eval line, which Roampost does not run</source>
        <translation>le compte {name} dépend d’une ligne eval, que Roampost n’exécute pas</translation>
    </message>
    <message>
        <source>the account {name} names no sender</source>
        <translation>le compte {name} n’indique pas d’expéditeur</translation>
    </message>
    <message>
        <source>the account {name} names no server</source>
        <translation>le compte {name} n’indique pas de serveur</translation>
    </message>
    <message>
        <source>the address of this network has a bad name</source>
        <translation>l’adresse de ce réseau a mauvaise réputation</translation>
    </message>
    <message>
        <source>the answer is there by then (20)</source>
        <translation>délai au bout duquel la réponse est là (20)</translation>
    </message>
    <message>
        <source>the command in line {number} is not known</source>
        <translation>la commande à la ligne {number} est inconnue</translation>
    </message>
    <message>
        <source>the demo&apos;s memory</source>
        <translation>la mémoire de la démonstration</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>la fin du fichier</translation>
    </message>
    <message>
        <source>the error text or returned message; - for standard input</source>
        <translation>le texte de l’erreur ou le message revenu&#x202f;; - pour l’entrée standard</translation>
    </message>
    <message>
        <source>the language to speak: ar, de, en, es, fr, it, nl, pl, pt</source>
        <translation>la langue à employer&#x202f;: ar, de, en, es, fr, it, nl, pl, pt</translation>
    </message>
    <message>
        <source>the line “set v15-compat” is missing, and older rules are not known</source>
        <translation>la ligne «&#x202f;set v15-compat&#x202f;» manque, et les anciennes règles ne sont pas connues</translation>
    </message>
    <message>
        <source>the log-in name that goes with it</source>
        <translation>l’identifiant qui va avec</translation>
    </message>
    <message>
        <source>the message or text; - for standard input</source>
        <translation>le message ou le texte&#x202f;; - pour l’entrée standard</translation>
    </message>
    <message>
        <source>the name server did not answer</source>
        <translation>le serveur de noms n’a pas répondu</translation>
    </message>
    <message>
        <source>the name server failed</source>
        <translation>le serveur de noms a échoué</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>la stratégie</translation>
    </message>
    <message>
        <source>the policy file</source>
        <translation>le fichier de stratégie</translation>
    </message>
    <message>
        <source>the recipient is refused</source>
        <translation>le destinataire est refusé</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>le serveur est injoignable</translation>
    </message>
    <message>
        <source>the server does not accept the password</source>
        <translation>le serveur n’accepte pas le mot de passe</translation>
    </message>
    <message>
        <source>the server does not allow this sender address</source>
        <translation>le serveur n’autorise pas cette adresse d’expéditeur</translation>
    </message>
    <message>
        <source>the server no longer takes this password</source>
        <translation>le serveur n’accepte plus ce mot de passe</translation>
    </message>
    <message>
        <source>the server takes mail only from certain places</source>
        <translation>le serveur n’accepte le courrier que de certains endroits</translation>
    </message>
    <message>
        <source>the server wants an encrypted connection</source>
        <translation>le serveur veut une connexion chiffrée</translation>
    </message>
    <message>
        <source>the server wants you to fetch mail first</source>
        <translation>le serveur veut que vous releviez d’abord le courrier</translation>
    </message>
    <message>
        <source>the server wants you to sign in</source>
        <translation>le serveur veut que vous vous identifiiez</translation>
    </message>
    <message>
        <source>the server’s certificate cannot be trusted</source>
        <translation>le certificat du serveur n’est pas digne de confiance</translation>
    </message>
    <message>
        <source>the server’s name is not found</source>
        <translation>le nom du serveur est introuvable</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>l’authentification a été refusée</translation>
    </message>
    <message>
        <source>the text or message; - or nothing for standard input</source>
        <translation>le texte ou le message&#x202f;; - ou rien pour l’entrée standard</translation>
    </message>
    <message>
        <source>the whole program in a small mail world on this computer</source>
        <translation>tout le programme dans un petit monde de messagerie sur cet ordinateur</translation>
    </message>
    <message>
        <source>this computer has no connection</source>
        <translation>cet ordinateur n’a pas de connexion</translation>
    </message>
    <message>
        <source>this network blocks the port</source>
        <translation>ce réseau bloque le port</translation>
    </message>
    <message>
        <source>this network wants you to sign in first</source>
        <translation>ce réseau veut d’abord que vous vous identifiiez</translation>
    </message>
    <message>
        <source>too much was sent or tried for now</source>
        <translation>trop d’envois ou d’essais pour l’instant</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>utilisation&#x202f;:</translation>
    </message>
    <message>
        <source>wants an encrypted connection</source>
        <translation>veut une connexion chiffrée</translation>
    </message>
    <message>
        <source>wants you to fetch mail first</source>
        <translation>veut que vous releviez d’abord le courrier</translation>
    </message>
    <message>
        <source>wants you to sign in</source>
        <translation>veut que vous vous identifiiez</translation>
    </message>
    <message>
        <source>wants you to sign in first</source>
        <translation>veut d’abord que vous vous identifiiez</translation>
    </message>
    <message>
        <source>what else is in the way; may be given more than once</source>
        <translation>ce qui fait aussi obstacle&#x202f;; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>what follows its line of setting {number} is not understood</source>
        <translation>ce qui suit sa ligne de paramètre {number} n’est pas compris</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>que faire</translation>
    </message>
    <message>
        <source>what {name} is depends on a command or a condition in line {number}, which Roampost does not run</source>
        <translation>la valeur de {name} dépend d’une commande ou d’une condition à la ligne {number}, que Roampost n’exécute pas</translation>
    </message>
    <message>
        <source>where Anna is (hotel)</source>
        <translation>où se trouve Anna (hotel)</translation>
    </message>
    <message>
        <source>which remedy, as diagnose names it; else the first</source>
        <translation>quel remède, tel que diagnose le nomme&#x202f;; sinon le premier</translation>
    </message>
    <message>
        <source>whom her provider lets send (authentication)</source>
        <translation>qui son fournisseur laisse envoyer (authentication)</translation>
    </message>
    <message>
        <source>whom to send it to; else another account of yours, else yourself</source>
        <translation>à qui l’envoyer&#x202f;; sinon à un autre de vos comptes, sinon à vous-même</translation>
    </message>
    <message>
        <source>whom you wanted to write to</source>
        <translation>à qui vous vouliez écrire</translation>
    </message>
    <message>
        <source>with --keep-signing-in: how long a POP3 log-in counts, where your provider says so</source>
        <translation>avec --keep-signing-in&#x202f;: combien de temps vaut une connexion POP3, si votre fournisseur le dit</translation>
    </message>
    <message>
        <source>y</source>
        <translation>o</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>your system’s own keyring</source>
        <translation>le trousseau propre à votre système</translation>
    </message>
    <message>
        <source>{account} is not an e-mail address.</source>
        <translation>{account} n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>{account} sends as it did before.</source>
        <translation>{account} envoie comme avant.</translation>
    </message>
    <message>
        <source>{account} still sends as on the network that you left.</source>
        <translation>{account} envoie toujours comme sur le réseau que vous avez quitté.</translation>
    </message>
    <message>
        <source>{address} has no POP3 server to log in to first.</source>
        <translation>{address} n’a pas de serveur POP3 auprès duquel s’identifier d’abord.</translation>
    </message>
    <message>
        <source>{address} has no outgoing server.</source>
        <translation>{address} n’a pas de serveur d’envoi.</translation>
    </message>
    <message>
        <source>{address} now sends through {after} instead of {before}.</source>
        <translation>{address} envoie maintenant par {after} au lieu de {before}.</translation>
    </message>
    <message>
        <source>{address} now sends through {settings}.</source>
        <translation>{address} envoie maintenant par {settings}.</translation>
    </message>
    <message>
        <source>{address} sends in another way by now, so Roampost signs in no more.</source>
        <translation>{address} envoie désormais autrement&#x202f;; Roampost ne se connecte donc plus.</translation>
    </message>
    <message>
        <source>{count} accounts take their settings from {name}, so it was not touched.</source>
        <translation>{count} comptes tirent leurs paramètres de {name}&#x202f;; rien n’y a donc été touché.</translation>
    </message>
    <message>
        <source>{expectation} {reason}</source>
        <translation>{expectation} {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} ne peut pas être lu&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} ne peut pas être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file} ne peut pas être écrit&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{file} could not be taken away: {reason}.</source>
        <translation>{file} n’a pas pu être retiré&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not the name of a file</source>
        <translation>{file} n’est pas un nom de fichier</translation>
    </message>
    <message>
        <source>{file} is not the name of a file that can be made.</source>
        <translation>{file} n’est pas le nom d’un fichier qui puisse être créé.</translation>
    </message>
    <message>
        <source>{file} is there already, and is left as it is; name another file.</source>
        <translation>{file} existe déjà et reste tel quel&#x202f;; indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} is too large to be an error text or a returned message</source>
        <translation>{file} est trop grand pour être le texte d’une erreur ou un message revenu</translation>
    </message>
    <message>
        <source>{file}, line {line}: these settings were written by another version of Roampost; what this one knows of them holds.</source>
        <translation>{file}, ligne {line}&#x202f;: ces paramètres ont été écrits par une autre version de Roampost&#x202f;; ce que celle-ci en connaît s’applique.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not valid JSON. None of these settings holds until it is put right.</source>
        <translation>{file}, ligne {line}&#x202f;: ce n’est pas du JSON valide. Aucun de ces paramètres ne s’applique tant que ce n’est pas corrigé.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} cannot have this value; its default holds instead.</source>
        <translation>{file}, ligne {line}&#x202f;: {key} ne peut pas avoir cette valeur&#x202f;; sa valeur par défaut s’applique à la place.</translation>
    </message>
    <message>
        <source>{first} And the log-in that would help was refused just now.</source>
        <translation>{first} Et l’authentification qui aiderait vient d’être refusée.</translation>
    </message>
    <message>
        <source>{first} It offers a log-in, which could not be tried without the password.</source>
        <translation>{first} Il propose une authentification, qui n’a pas pu être essayée sans le mot de passe.</translation>
    </message>
    <message>
        <source>{first} It offers a sign-in in the browser only (OAuth 2.0).</source>
        <translation>{first} Il ne propose que l’authentification dans le navigateur (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{first} It offers no log-in.</source>
        <translation>{first} Il ne propose pas d’authentification.</translation>
    </message>
    <message>
        <source>{first} It offers no log-in; whether fetching mail first would open it can only be tried from elsewhere.</source>
        <translation>{first} Il ne propose pas d’authentification&#x202f;; seul un essai depuis un autre réseau dira si relever d’abord le courrier l’ouvrirait.</translation>
    </message>
    <message>
        <source>{first} It takes mail from anywhere if you sign in.</source>
        <translation>{first} Il accepte le courrier de partout si vous vous identifiez.</translation>
    </message>
    <message>
        <source>{first} None of your other addresses that were tried is accepted either.</source>
        <translation>{first} Aucune de vos autres adresses essayées n’est acceptée non plus.</translation>
    </message>
    <message>
        <source>{first} Signed in, it takes it from anywhere; that was tried just now.</source>
        <translation>{first} Avec authentification, il l’accepte de partout&#x202f;; cela vient d’être essayé.</translation>
    </message>
    <message>
        <source>{first} That was less than {minutes} minutes ago. It was not tried again by itself, so that {provider} does not lock the account; typing the password tries it at once.</source>
        <translation>{first} C’était il y a moins de {minutes} minutes. L’essai n’a pas été répété automatiquement, afin que {provider} ne bloque pas le compte&#x202f;; si vous saisissez le mot de passe, il est aussitôt essayé.</translation>
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
        <translation>{first}, puis {rest}</translation>
    </message>
    <message>
        <source>{found} stands after the end; the file must hold one object only.</source>
        <translation>Il y a {found} après la fin&#x202f;; le fichier ne doit contenir qu’un seul objet.</translation>
    </message>
    <message>
        <source>{here} {away}</source>
        <translation>{here} {away}</translation>
    </message>
    <message>
        <source>{host} accepts mail for {provider}&apos;s own addresses; whether it accepts others from here is not known without a recipient to ask about.</source>
        <translation>{host} accepte le courrier pour les adresses de {provider}&#x202f;; sans un destinataire sur lequel l’interroger, on ne sait pas s’il en accepte d’ici pour d’autres.</translation>
    </message>
    <message>
        <source>{host} accepts your mail here and loses it: a test message was accepted and did not arrive.</source>
        <translation>{host} accepte ici votre courrier et le perd&#x202f;: un message d’essai a été accepté et n’est pas arrivé.</translation>
    </message>
    <message>
        <source>{host} answered over IPv4 while IPv6 stayed silent; a mail program that tries IPv6 first may wait long.</source>
        <translation>{host} a répondu en IPv4 tandis qu’IPv6 restait muet&#x202f;; un logiciel de messagerie qui essaie d’abord IPv6 peut attendre longtemps.</translation>
    </message>
    <message>
        <source>{host} asks to come again later; it has not taken the message so far.</source>
        <translation>{host} demande de revenir plus tard&#x202f;; jusqu’ici, il n’a pas pris le message.</translation>
    </message>
    <message>
        <source>{host} asks to wait before trying again.</source>
        <translation>{host} demande d’attendre avant de réessayer.</translation>
    </message>
    <message>
        <source>{host} cannot check passwords at the moment. That is the server&apos;s own trouble, not a wrong password.</source>
        <translation>{host} ne peut pas vérifier les mots de passe en ce moment. C’est un ennui du serveur lui-même, pas un mauvais mot de passe.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is the real server, so no password was sent to it.</source>
        <translation>{host} ne peut pas prouver qu’il est le vrai serveur&#x202f;; aucun mot de passe ne lui a donc été envoyé.</translation>
    </message>
    <message>
        <source>{host} could not be talked to on port {port}; a diagnosis of the account says why.</source>
        <translation>Il n’a pas été possible de communiquer avec {host} sur le port {port}&#x202f;; un diagnostic du compte dira pourquoi.</translation>
    </message>
    <message>
        <source>{host} did not accept the name and password.</source>
        <translation>{host} n’a pas accepté l’identifiant et le mot de passe.</translation>
    </message>
    <message>
        <source>{host} did not accept this log-in name and password.</source>
        <translation>{host} n’a pas accepté cet identifiant et ce mot de passe.</translation>
    </message>
    <message>
        <source>{host} does not let you send as {address} here; as {sender} you may.</source>
        <translation>{host} ne vous laisse pas envoyer ici en tant que {address}&#x202f;; en tant que {sender}, vous le pouvez.</translation>
    </message>
    <message>
        <source>{host} does not let you send as {address}.</source>
        <translation>{host} ne vous laisse pas envoyer en tant que {address}.</translation>
    </message>
    <message>
        <source>{host} does not take mail from {address} over this connection, because of the rules that {domain} publishes for its senders (SPF, DMARC).</source>
        <translation>{host} n’accepte pas le courrier de {address} par cette connexion, à cause des règles que {domain} publie pour ses expéditeurs (SPF, DMARC).</translation>
    </message>
    <message>
        <source>{host} does not take mail from {address}, because it does not find that this address or its domain exists.</source>
        <translation>{host} n’accepte pas le courrier de {address}, car pour lui cette adresse ou son domaine n’existe pas.</translation>
    </message>
    <message>
        <source>{host} does not take your mail from here without a sign-in.</source>
        <translation>D’ici, {host} n’accepte pas votre courrier sans authentification.</translation>
    </message>
    <message>
        <source>{host} has the private address {address}: it can be reached inside its own network, or over that network&apos;s VPN, and not from here.</source>
        <translation>{host} a l’adresse privée {address}&#x202f;: il est joignable depuis son propre réseau, ou par le VPN de ce réseau, et pas d’ici.</translation>
    </message>
    <message>
        <source>{host} is a server by which mail from @{domain} goes out anyway.</source>
        <translation>{host} est un serveur par lequel le courrier de @{domain} part de toute façon.</translation>
    </message>
    <message>
        <source>{host} itself, or its own network, lets nobody connect to port {port} from here; the network you are in is not the cause.</source>
        <translation>C’est {host} lui-même, ou son propre réseau, qui ne laisse personne se connecter d’ici au port {port}&#x202f;; le réseau où vous êtes n’est pas en cause.</translation>
    </message>
    <message>
        <source>{host} offers no way to sign in there that Roampost knows.</source>
        <translation>{host} n’y propose aucune façon de s’identifier que Roampost connaisse.</translation>
    </message>
    <message>
        <source>{host} only takes mail from addresses on its list, and yours is not on it.</source>
        <translation>{host} n’accepte le courrier que des adresses de sa liste, et la vôtre n’y est pas.</translation>
    </message>
    <message>
        <source>{host} only takes mail from {provider}&apos;s own network or from addresses on its list, and you are on neither.</source>
        <translation>{host} n’accepte le courrier que du réseau de {provider} ou des adresses de sa liste, et vous n’êtes ni sur l’un ni sur l’autre.</translation>
    </message>
    <message>
        <source>{host} only takes mail from {provider}&apos;s own network, and you are not on it.</source>
        <translation>{host} n’accepte le courrier que du réseau de {provider}, et vous n’y êtes pas.</translation>
    </message>
    <message>
        <source>{host} only takes mail over an encrypted connection.</source>
        <translation>{host} n’accepte le courrier que par une connexion chiffrée.</translation>
    </message>
    <message>
        <source>{host} refuses mail because this network&apos;s address has a bad name; it is not about you.</source>
        <translation>{host} refuse le courrier parce que l’adresse de ce réseau a mauvaise réputation&#x202f;; vous n’y êtes pour rien.</translation>
    </message>
    <message>
        <source>{host} refuses mail because this network&apos;s address stands on a blocklist ({zone}); it is not about you.</source>
        <translation>{host} refuse le courrier parce que l’adresse de ce réseau figure sur une liste de blocage ({zone})&#x202f;; vous n’y êtes pour rien.</translation>
    </message>
    <message>
        <source>{host} speaks no TLS version on port {port} that your organisation allows; it must be {version} or newer.</source>
        <translation>{host} ne parle sur le port {port} aucune version de TLS que votre organisation autorise&#x202f;; il faut la version {version} ou une plus récente.</translation>
    </message>
    <message>
        <source>{host} takes no more log-ins from this network&apos;s address for a while.</source>
        <translation>{host} n’accepte plus d’authentification depuis l’adresse de ce réseau pendant un moment.</translation>
    </message>
    <message>
        <source>{host} takes your mail from here without a sign-in, and refused it elsewhere.</source>
        <translation>{host} accepte d’ici votre courrier sans authentification, et l’a refusé ailleurs.</translation>
    </message>
    <message>
        <source>{host} wants you to fetch your mail first, and lets you send after that.</source>
        <translation>{host} veut que vous releviez d’abord votre courrier, et vous laisse envoyer ensuite.</translation>
    </message>
    <message>
        <source>{host}, port {port}, {security}, {authentication}</source>
        <translation>{host}, port {port}, {security}, {authentication}</translation>
    </message>
    <message>
        <source>{host}: connections {opened}, of {most} at most.</source>
        <translation>{host}&#x202f;: connexions {opened}, sur {most} au plus.</translation>
    </message>
    <message>
        <source>{issuer}, which vouches for {host}, was added to this computer: it belongs to the same organisation, or software here reads along.</source>
        <translation>{issuer}, qui se porte garant de {host}, a été ajouté à cet ordinateur&#x202f;: il relève de la même organisation, ou un logiciel lit ici en même temps que vous.</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; it must be {right}.</source>
        <translation>{key} ne peut pas être {value}&#x202f;; il faut {right}.</translation>
    </message>
    <message>
        <source>{key} holds {number} entries; it must hold at most {most}.</source>
        <translation>{key} contient {number} entrées&#x202f;; le maximum est de {most}.</translation>
    </message>
    <message>
        <source>{key} in line {number} has a value that is not known</source>
        <translation>{key} à la ligne {number} a une valeur inconnue</translation>
    </message>
    <message>
        <source>{key} in {file} was left alone: it is {found} now, which Roampost did not write.</source>
        <translation>{key} dans {file} a été laissé tel quel&#x202f;: sa valeur est maintenant {found}, que Roampost n’a pas écrite.</translation>
    </message>
    <message>
        <source>{key} is empty; it must hold something.</source>
        <translation>{key} est vide&#x202f;; il faut y mettre quelque chose.</translation>
    </message>
    <message>
        <source>{key} lacks {missing}; it must be there.</source>
        <translation>Il manque {missing} à {key}&#x202f;; c’est obligatoire.</translation>
    </message>
    <message>
        <source>{key} of {section} has a value that is not known</source>
        <translation>{key} de {section} a une valeur inconnue</translation>
    </message>
    <message>
        <source>{key} repeats {value}; once is enough.</source>
        <translation>{key} répète {value}&#x202f;; une fois suffit.</translation>
    </message>
    <message>
        <source>{key} stands here twice; it was set in line {line} already.</source>
        <translation>{key} figure ici deux fois&#x202f;; sa valeur a déjà été définie à la ligne {line}.</translation>
    </message>
    <message>
        <source>{key} was changed since, to “{found}”; it was left as it is.</source>
        <translation>{key} a été modifié depuis, en «&#x202f;{found}&#x202f;»&#x202f;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{name} (it looks like an address that changes)</source>
        <translation>{name} (semble être une adresse qui change)</translation>
    </message>
    <message>
        <source>{name} (nothing in it says that the address changes)</source>
        <translation>{name} (rien dans ce nom n’indique que l’adresse change)</translation>
    </message>
    <message>
        <source>{name} and {what} exclude each other</source>
        <translation>{name} et {what} s’excluent mutuellement</translation>
    </message>
    <message>
        <source>{name} can mean several things: {choices}</source>
        <translation>{name} peut désigner plusieurs choses&#x202f;: {choices}</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} ne peut pas être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be {what}</source>
        <translation>{name} ne peut pas être {what}</translation>
    </message>
    <message>
        <source>{name} cannot be {what}; it is one of {choices}</source>
        <translation>{name} ne peut pas être {what}&#x202f;; les choix possibles sont {choices}</translation>
    </message>
    <message>
        <source>{name} did not do what it was asked over the session bus.</source>
        <translation>{name} n’a pas fait ce qui lui était demandé par le bus de session.</translation>
    </message>
    <message>
        <source>{name} has a value that is not known</source>
        <translation>{name} a une valeur inconnue</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name} ne contient pas de texte.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>il manque {name}</translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation>{name} n’est pas un nombre</translation>
    </message>
    <message>
        <source>{name} is no port</source>
        <translation>{name} n’est pas un port</translation>
    </message>
    <message>
        <source>{name} is set in a file of Exim’s that an administrator wrote, and would overrule the change. It has to be taken out there first.</source>
        <translation>{name} est défini dans un fichier d’Exim écrit par un administrateur et l’emporterait sur la modification. Il faut d’abord l’en retirer.</translation>
    </message>
    <message>
        <source>{name} makes it depend on more than is read here</source>
        <translation>{name} le fait dépendre de plus que ce qui est lu ici</translation>
    </message>
    <message>
        <source>{name} needs a value</source>
        <translation>{name} demande une valeur</translation>
    </message>
    <message>
        <source>{name} stands there twice</source>
        <translation>{name} y figure deux fois</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>{one}, or {other}</source>
        <translation>{one}, ou {other}</translation>
    </message>
    <message>
        <source>{path} breaks off in the middle; it looks damaged, so it was not touched.</source>
        <translation>{path} s’interrompt au milieu&#x202f;; il semble endommagé et n’a donc pas été touché.</translation>
    </message>
    <message>
        <source>{path} could not be read: {detail}.</source>
        <translation>{path} n’a pas pu être lu&#x202f;: {detail}.</translation>
    </message>
    <message>
        <source>{path} could not be written ({detail}), so nothing was changed.</source>
        <translation>{path} n’a pas pu être écrit ({detail})&#x202f;; rien n’a donc été changé.</translation>
    </message>
    <message>
        <source>{path} did not keep what was written to it, so everything was put back as it was.</source>
        <translation>{path} n’a pas gardé ce qui y avait été écrit&#x202f;; tout a donc été remis comme avant.</translation>
    </message>
    <message>
        <source>{path} has been changed by another program meanwhile, so it was not touched. Please try again.</source>
        <translation>{path} a été modifié entre-temps par un autre programme et n’a donc pas été touché. Réessayez.</translation>
    </message>
    <message>
        <source>{path} has no say: Exim follows {other}, which an administrator has to change by hand.</source>
        <translation>{path} n’a pas d’effet&#x202f;: Exim suit {other}, qu’un administrateur doit modifier à la main.</translation>
    </message>
    <message>
        <source>{path} holds something unexpected, so it was not touched: {detail}.</source>
        <translation>{path} contient quelque chose d’inattendu et n’a donc pas été touché&#x202f;: {detail}.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is not there.</source>
        <translation>{path} est un lien vers un fichier qui n’existe pas.</translation>
    </message>
    <message>
        <source>{path} is kept under a second name as well, so it was not touched.</source>
        <translation>{path} existe aussi sous un second nom et n’a donc pas été touché.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB, which no settings file is; it was not touched.</source>
        <translation>{path} dépasse {limit}&#xa0;Mo, ce qu’aucun fichier de paramètres n’atteint&#x202f;; il n’a pas été touché.</translation>
    </message>
    <message>
        <source>{path} is not Roampost&apos;s own, so it was not touched.</source>
        <translation>{path} n’appartient pas à Roampost&#x202f;; il n’a donc pas été touché.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file, so it was not touched.</source>
        <translation>{path} n’est pas un fichier ordinaire et n’a donc pas été touché.</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} n’existe plus.</translation>
    </message>
    <message>
        <source>{path} is not written in UTF-8, so it was not touched.</source>
        <translation>{path} n’est pas écrit en UTF-8 et n’a donc pas été touché.</translation>
    </message>
    <message>
        <source>{path} is refused: it belongs to user {user}, and must belong to root (chown root).</source>
        <translation>{path} est refusé&#x202f;: il appartient à l’utilisateur {user}, et doit appartenir à root (chown root).</translation>
    </message>
    <message>
        <source>{path} is refused: it is no ordinary file.</source>
        <translation>{path} est refusé&#x202f;: ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{path} is refused: others than root may write to it; take that away (chmod go-w).</source>
        <translation>{path} est refusé&#x202f;: d’autres que root peuvent y écrire&#x202f;; retirez ce droit (chmod go-w).</translation>
    </message>
    <message>
        <source>{path} may not be read here.</source>
        <translation>La lecture de {path} n’est pas permise ici.</translation>
    </message>
    <message>
        <source>{path} may not be written here, so nothing was changed.</source>
        <translation>L’écriture de {path} n’est pas permise ici&#x202f;; rien n’a donc été changé.</translation>
    </message>
    <message>
        <source>{place} has no key {key}; did you mean {near}?</source>
        <translation>{place} n’a pas de clé {key}&#x202f;; vouliez-vous dire {near}&#x202f;?</translation>
    </message>
    <message>
        <source>{place} has no key {key}; it may have: {known}.</source>
        <translation>{place} n’a pas de clé {key}&#x202f;; les clés possibles sont&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>{program} cannot log in to fetch mail before it sends with this account. Fetch your mail first, then send within a few minutes.</source>
        <translation>Avec ce compte, {program} ne peut pas s’identifier pour relever le courrier avant d’envoyer. Relevez d’abord votre courrier, puis envoyez dans les quelques minutes qui suivent.</translation>
    </message>
    <message>
        <source>{program} could not be started, so the message was not sent.</source>
        <translation>{program} n’a pas pu être lancé&#x202f;; le message n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>{program} did not send the message.</source>
        <translation>{program} n’a pas envoyé le message.</translation>
    </message>
    <message>
        <source>{program} does not ask for passwords, and holds none for {host}. Please enter a command that gives it as “outgoing-cred-cmd” in {path}, together with the server.</source>
        <translation>{program} ne demande pas de mot de passe, et n’en a aucun pour {host}. Indiquez dans {path}, avec le serveur, une commande qui le fournit, sous «&#x202f;outgoing-cred-cmd&#x202f;».</translation>
    </message>
    <message>
        <source>{program} does not hold the account {address} any more as it was read. Please try again.</source>
        <translation>{program} ne contient plus le compte {address} tel qu’il avait été lu. Réessayez.</translation>
    </message>
    <message>
        <source>{program} hands the mail of {address} to another program, so there is no server to change.</source>
        <translation>{program} remet le courrier de {address} à un autre programme&#x202f;; il n’y a donc pas de serveur à changer.</translation>
    </message>
    <message>
        <source>{program} has one switch for encryption: with it off, your mail and password would be fetched unencrypted as well, so it was not touched.</source>
        <translation>{program} n’a qu’un seul réglage pour le chiffrement&#x202f;: s’il était désactivé, votre courrier et votre mot de passe seraient aussi relevés sans chiffrement&#x202f;; il n’a donc pas été touché.</translation>
    </message>
    <message>
        <source>{program} has the new settings now.</source>
        <translation>{program} a maintenant les nouveaux paramètres.</translation>
    </message>
    <message>
        <source>{program} holds no password for {host} at port {port}. An administrator has to enter it for {program} first.</source>
        <translation>{program} n’a pas de mot de passe pour {host} sur le port {port}. Un administrateur doit d’abord le saisir pour {program}.</translation>
    </message>
    <message>
        <source>{program} is not installed here.</source>
        <translation>{program} n’est pas installé ici.</translation>
    </message>
    <message>
        <source>{program} is not there, so the message was not sent.</source>
        <translation>{program} est introuvable&#x202f;; le message n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>{program} is open and would overwrite the change. Please close it, then try again.</source>
        <translation>{program} est ouvert et écraserait la modification. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>{program} is open. Close it first, then go on.</source>
        <translation>{program} est ouvert. Fermez-le d’abord, puis continuez.</translation>
    </message>
    <message>
        <source>{program} is open. Please quit it and open it again: then it uses the new settings.</source>
        <translation>{program} est ouvert. Quittez-le et rouvrez-le&#x202f;: il utilisera alors les nouveaux paramètres.</translation>
    </message>
    <message>
        <source>{program} is set like this already.</source>
        <translation>{program} est déjà réglé ainsi.</translation>
    </message>
    <message>
        <source>{program} keeps the password it has.</source>
        <translation>{program} garde le mot de passe qu’il a.</translation>
    </message>
    <message>
        <source>{program} knows the servers of {address} by itself, and no other can be set there.</source>
        <translation>{program} connaît de lui-même les serveurs de {address}, et aucun autre ne peut y être indiqué.</translation>
    </message>
    <message>
        <source>{program} looks for the password for {host} in its keyring entry, else asks in the terminal.</source>
        <translation>{program} cherche le mot de passe pour {host} dans son entrée du trousseau, sinon le demande dans le terminal.</translation>
    </message>
    <message>
        <source>{program} sends for the whole computer, so only an administrator can change {path}: there, {host} at port {port} has to be entered.</source>
        <translation>{program} envoie pour tout l’ordinateur&#x202f;; seul un administrateur peut donc modifier {path}&#x202f;: il faut y indiquer {host} sur le port {port}.</translation>
    </message>
    <message>
        <source>{program} still has other settings: {settings}.</source>
        <translation>{program} a encore d’autres paramètres&#x202f;: {settings}.</translation>
    </message>
    <message>
        <source>{program} then insists on encryption when it fetches mail, too.</source>
        <translation>{program} exige alors aussi le chiffrement quand il relève le courrier.</translation>
    </message>
    <message>
        <source>{program} will ask for the password for {host} when it sends next.</source>
        <translation>{program} demandera le mot de passe pour {host} à son prochain envoi.</translation>
    </message>
    <message>
        <source>{program} will ask for your password the next time you send.</source>
        <translation>{program} demandera votre mot de passe à votre prochain envoi.</translation>
    </message>
    <message>
        <source>{program} will log in to {host}, where it fetches mail.</source>
        <translation>{program} s’identifiera auprès de {host}, où il relève le courrier.</translation>
    </message>
    <message>
        <source>{program} will show the certificate of {host} once; it is good if it says that the signature is correct.</source>
        <translation>{program} montrera une fois le certificat de {host}&#x202f;; il est bon si la signature y est dite correcte.</translation>
    </message>
    <message>
        <source>{program} will sign in with the password it fetches mail with.</source>
        <translation>{program} s’identifiera avec le mot de passe qui lui sert à relever le courrier.</translation>
    </message>
    <message>
        <source>{provider} does not take your own password from mail programs; it wants an application password, or a sign-in in the browser (OAuth 2.0).</source>
        <translation>{provider} n’accepte pas votre propre mot de passe de la part des logiciels de messagerie&#x202f;; il veut un mot de passe d’application, ou une authentification dans le navigateur (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{provider} does not take your own password from mail programs; it wants an application password, which you make on its web page.</source>
        <translation>{provider} n’accepte pas votre propre mot de passe de la part des logiciels de messagerie&#x202f;; il veut un mot de passe d’application, que vous créez sur sa page web.</translation>
    </message>
    <message>
        <source>{provider} has locked or suspended this account for now. Nothing more was tried, so as not to make it worse.</source>
        <translation>{provider} a bloqué ou suspendu ce compte pour l’instant. Rien d’autre n’a été tenté, pour ne pas aggraver les choses.</translation>
    </message>
    <message>
        <source>{provider} has no server that mail programs could send through; {address} can be written from only on its web page.</source>
        <translation>{provider} n’a pas de serveur par lequel les logiciels de messagerie puissent envoyer&#x202f;; on ne peut écrire depuis {address} que sur sa page web.</translation>
    </message>
    <message>
        <source>{provider} no longer accepts this kind of password; it wants another way to sign in.</source>
        <translation>{provider} n’accepte plus ce type de mot de passe&#x202f;; il veut une autre façon de s’identifier.</translation>
    </message>
    <message>
        <source>{provider} takes mail from anywhere if you sign in.</source>
        <translation>{provider} accepte le courrier de partout si vous vous identifiez.</translation>
    </message>
    <message>
        <source>{provider} takes no passwords from mail programs; it wants you to sign in in the browser (OAuth 2.0).</source>
        <translation>{provider} n’accepte pas de mots de passe de la part des logiciels de messagerie&#x202f;; il veut que vous vous identifiiez dans le navigateur (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{question} [y/N]</source>
        <translation>{question} [o/N]</translation>
    </message>
    <message>
        <source>{reason} This is inferred: from which of its addresses {host} sends on is not known.</source>
        <translation>{reason} C’est une déduction&#x202f;: on ne sait pas depuis laquelle de ses adresses {host} transmet le courrier.</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} secondes</translation>
    </message>
    <message>
        <source>{server} could not be signed in to several times, so Roampost tries it no more.</source>
        <translation>Plusieurs connexions à {server} n’ont pas abouti&#x202f;; Roampost n’essaie donc plus.</translation>
    </message>
    <message>
        <source>{server} refused the log-in. Roampost tries it no more: has the password of {address} changed?</source>
        <translation>{server} a refusé la connexion. Roampost n’essaie plus&#x202f;: le mot de passe de {address} a-t-il changé&#x202f;?</translation>
    </message>
    <message>
        <source>{server} takes the password without encryption only: each time, anybody here could read it.</source>
        <translation>{server} n’accepte le mot de passe que sans chiffrement&#x202f;: chaque fois, n’importe qui ici pourrait le lire.</translation>
    </message>
    <message>
        <source>{subject} [its mark]</source>
        <translation>{subject} [sa marque]</translation>
    </message>
    <message>
        <source>{what}: {came}</source>
        <translation>{what}&#x202f;: {came}</translation>
    </message>
    <message>
        <source>{where} chooses the keyring {backend}, which is not this computer&apos;s own. Roampost keeps no password there and will ask for it every time.</source>
        <translation>{where} choisit le trousseau {backend}, qui n’est pas celui de cet ordinateur. Roampost n’y conserve pas de mot de passe et le demandera chaque fois.</translation>
    </message>
    <message>
        <source>{who}, in {place}</source>
        <translation>{who}, dans {place}</translation>
    </message>
    <message>
        <source>{works} A test message sent from here earlier landed in the junk folder.</source>
        <translation>{works} Un message d’essai envoyé d’ici auparavant est arrivé parmi les indésirables.</translation>
    </message>
    <message>
        <source>“{subject}” to {recipient} was sent.</source>
        <translation>«&#x202f;{subject}&#x202f;» a été envoyé à {recipient}.</translation>
    </message>
    <message>
        <source>“{text}” is not a language code such as en, it or pt_BR.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un code de langue tel que en, it ou pt_BR.</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>Shows what was seen there</source>
        <translation>Montre ce qui y a été observé</translation>
    </message>
    <message>
        <source>The way of your message</source>
        <translation>Le parcours de votre message</translation>
    </message>
</context>
<context>
    <name>RoutePanel</name>
    <message>
        <source>Nothing was seen here yet.</source>
        <translation>Rien n’a encore été observé ici.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&amp;Forget everything…</source>
        <translation>&amp;Tout oublier…</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Stay beside the clock</source>
        <translation>&amp;Rester à côté de l’horloge</translation>
    </message>
    <message>
        <source>&amp;Watch the network from log-in on</source>
        <translation>&amp;Surveiller le réseau dès l’ouverture de session</translation>
    </message>
    <message>
        <source>Before you give this computer away, Roampost can forget all that it holds of its own.</source>
        <translation>Avant que vous ne donniez cet ordinateur, Roampost peut oublier tout ce qu’il conserve lui-même.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Who may be asked</source>
        <translation>Qui peut être interrogé</translation>
    </message>
</context>
<context>
    <name>Thunderbird</name>
    <message>
        <source>Account Settings</source>
        <translation>Paramètres des comptes</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation>Méthode d’authentification</translation>
    </message>
    <message>
        <source>Connection security</source>
        <translation>Sécurité de la connexion</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>Pas d’authentification</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Normal password</source>
        <translation>Mot de passe normal</translation>
    </message>
    <message>
        <source>Outgoing Server (SMTP)</source>
        <translation>Serveur sortant (SMTP)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Server Name</source>
        <translation>Nom du serveur</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Begun (s)</source>
        <translation>Début (s)</translation>
    </message>
    <message>
        <source>Took (s)</source>
        <translation>Durée (s)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What was done when</source>
        <translation>Ce qui a été fait, et quand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mauvais</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>{began} s after the start, took {took} s</source>
        <translation>{began}&#xa0;s après le début, durée {took}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Roampost</source>
        <translation>&amp;Ouvrir Roampost</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Undo the change for &amp;this network</source>
        <translation>Annuler la modification pour ce &amp;réseau</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>What was written, &amp;key by key</source>
        <translation>&amp;Ce qui a été écrit, point par point</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>&amp;Check for this person</source>
        <translation>Vérifier pour &amp;cette personne</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Other ways</source>
        <translation>Autres s&amp;olutions</translation>
    </message>
    <message>
        <source>&amp;Report for the helpdesk…</source>
        <translation>&amp;Rapport pour le service d’assistance…</translation>
    </message>
    <message>
        <source>&amp;Send one test message to make sure</source>
        <translation>&amp;Envoyer un message d’essai pour en être sûr</translation>
    </message>
    <message>
        <source>&amp;Whom were you writing to?</source>
        <translation>À &amp;qui écriviez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Still trying other ways…</source>
        <translation>Essai d’autres solutions en cours…</translation>
    </message>
    <message>
        <source>What was &amp;said (C: this computer, S: the server)</source>
        <translation>&amp;Propos échangés (C&#x202f;: cet ordinateur, S&#x202f;: le serveur)</translation>
    </message>
    <message>
        <source>When &amp;it was done</source>
        <translation>Le mome&amp;nt de chaque étape</translation>
    </message>
    <message>
        <source>Will it wor&amp;k away from here?</source>
        <translation>Cela fonctionnera-t-il ai&amp;lleurs&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Annuler la dernière modification</translation>
    </message>
    <message>
        <source>About Roampost</source>
        <translation>À propos de Roampost</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Finds out why mail cannot be sent from here, and puts it right. It asks the servers only; no message is sent, and nothing is changed before you have seen it and said yes.</source>
        <translation>Trouve pourquoi le courrier ne part pas d’ici, et y remédie. Il interroge seulement les serveurs&#x202f;; aucun message n’est envoyé, et rien n’est changé avant que vous l’ayez vu et ayez dit oui.</translation>
    </message>
    <message>
        <source>Messages and texts (*.eml *.txt *.msg *.log)</source>
        <translation>Messages et textes (*.eml *.txt *.msg *.log)</translation>
    </message>
    <message>
        <source>Open a returned message or a saved error text</source>
        <translation>Ouvrir un message revenu ou le texte enregistré d’une erreur</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Report (*.zip)</source>
        <translation>Rapport (*.zip)</translation>
    </message>
    <message>
        <source>Report without its lines (*.json)</source>
        <translation>Rapport sans ses lignes (*.json)</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>Enregistrer dans un nouveau fichier</translation>
    </message>
</context>
<context>
    <name>_KeepingLine</name>
    <message>
        <source>&amp;All right</source>
        <translation>&amp;D’accord</translation>
    </message>
    <message>
        <source>S&amp;top signing in</source>
        <translation>&amp;Cesser de se connecter</translation>
    </message>
</context>
<context>
    <name>iPhone</name>
    <message>
        <source>Add Server…</source>
        <translation>Ajouter un serveur…</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Mail Accounts</source>
        <translation>Comptes Mail</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Server Port</source>
        <translation>Port du serveur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Use SSL</source>
        <translation>Utiliser SSL</translation>
    </message>
</context>
</TS>
