<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>&amp;Find out why</source>
        <translation>Averiguar el &amp;motivo</translation>
    </message>
    <message>
        <source>Another &amp;address:</source>
        <translation>&amp;Otra dirección:</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Averiguar el motivo</translation>
    </message>
    <message>
        <source>Find out why {address} does not send</source>
        <translation>Averiguar por qué {address} no envía</translation>
    </message>
    <message>
        <source>Look round in the &amp;demo</source>
        <translation>Ver la demo&amp;stración</translation>
    </message>
    <message>
        <source>Will it work away from here?</source>
        <translation>¿Funcionará fuera de aquí?</translation>
    </message>
    <message>
        <source>Will sending from {address} work away from here?</source>
        <translation>¿Funcionará fuera de aquí el envío desde {address}?</translation>
    </message>
    <message>
        <source>Your mail &amp;address:</source>
        <translation>Su dirección de c&amp;orreo:</translation>
    </message>
</context>
<context>
    <name>Apple Mail</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Automatically manage connection settings</source>
        <translation>Gestionar automáticamente los ajustes de conexión</translation>
    </message>
    <message>
        <source>Edit SMTP Server List…</source>
        <translation>Editar lista de servidores SMTP…</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>Nombre del host</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Outgoing Mail Account</source>
        <translation>Cuenta de correo saliente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Ajustes del servidor</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Use TLS/SSL</source>
        <translation>Usar TLS/SSL</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>&amp;Remember it in this computer’s keyring</source>
        <translation>&amp;Guardarla en el llavero de este equipo</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>&amp;Where is this kept?</source>
        <translation>¿Dó&amp;nde se guarda?</translation>
    </message>
    <message>
        <source>&amp;Whom were you writing to?</source>
        <translation>¿A &amp;quién le escribía?</translation>
    </message>
    <message>
        <source>Log-in &amp;name</source>
        <translation>No&amp;mbre de usuario</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Do &amp;not change anything</source>
        <translation>&amp;No cambiar nada</translation>
    </message>
    <message>
        <source>For &amp;good</source>
        <translation>De forma &amp;permanente</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>¿Por cuánto tiempo?</translation>
    </message>
    <message>
        <source>Until I &amp;leave this network</source>
        <translation>&amp;Hasta que salga de esta red</translation>
    </message>
    <message>
        <source>What is written, &amp;key by key</source>
        <translation>&amp;Lo que se escribe, punto por punto</translation>
    </message>
</context>
<context>
    <name>DemoBar</name>
    <message>
        <source>&amp;Network:</source>
        <translation>&amp;Red:</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>&amp;Proveedor:</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message numerus="yes">
        <source>Hazards (%n)</source>
        <translation>
            <numerusform>Obstáculos (%n)</numerusform>
            <numerusform>Obstáculos (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>all mail ports blocked</source>
        <translation>todos los puertos de correo bloqueados</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>en casa</translation>
    </message>
    <message>
        <source>at the airport</source>
        <translation>en el aeropuerto</translation>
    </message>
    <message>
        <source>certificate run out</source>
        <translation>certificado caducado</translation>
    </message>
    <message>
        <source>checks the sender</source>
        <translation>comprueba el remitente</translation>
    </message>
    <message>
        <source>encryption taken out</source>
        <translation>cifrado eliminado por el camino</translation>
    </message>
    <message>
        <source>fetch mail first</source>
        <translation>descargar antes el correo</translation>
    </message>
    <message>
        <source>in the hotel</source>
        <translation>en el hotel</translation>
    </message>
    <message>
        <source>in the office</source>
        <translation>en la oficina</translation>
    </message>
    <message>
        <source>network answers in the server’s place</source>
        <translation>la red responde en lugar del servidor</translation>
    </message>
    <message>
        <source>only from its own network</source>
        <translation>solo desde su propia red</translation>
    </message>
    <message>
        <source>only from listed addresses</source>
        <translation>solo desde direcciones de una lista</translation>
    </message>
    <message>
        <source>open to everybody</source>
        <translation>abierto a todo el mundo</translation>
    </message>
    <message>
        <source>port 25 blocked</source>
        <translation>puerto 25 bloqueado</translation>
    </message>
    <message>
        <source>sign-in page in the way</source>
        <translation>página de inicio de sesión en medio</translation>
    </message>
    <message>
        <source>sign-in when sending</source>
        <translation>inicio de sesión al enviar</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lenta</translation>
    </message>
    <message>
        <source>takes mail and drops it</source>
        <translation>acepta el correo y lo tira</translation>
    </message>
</context>
<context>
    <name>DetailTable</name>
    <message>
        <source>The message, its way, and what was checked</source>
        <translation>El mensaje, su recorrido y lo que se comprobó</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>&amp;Close Roampost</source>
        <translation>&amp;Salir de Roampost</translation>
    </message>
    <message>
        <source>&amp;Send one test message to make sure</source>
        <translation>&amp;Enviar un mensaje de prueba para asegurarse</translation>
    </message>
    <message>
        <source>How do you &amp;know that it works?</source>
        <translation>¿Cóm&amp;o se sabe que funciona?</translation>
    </message>
    <message>
        <source>Put the &amp;old settings back</source>
        <translation>Resta&amp;blecer los ajustes anteriores</translation>
    </message>
</context>
<context>
    <name>EditTable</name>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>What is written, key by key</source>
        <translation>Lo que se escribe, punto por punto</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Qué se ha visto</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>&amp;Close Roampost</source>
        <translation>&amp;Cerrar Roampost</translation>
    </message>
    <message>
        <source>&amp;Forget it all</source>
        <translation>&amp;Olvidarlo todo</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>&amp;Conservarlo todo</translation>
    </message>
    <message>
        <source>Forget the messages that were &amp;never sent too</source>
        <translation>Olvidar también los mensajes &amp;nunca enviados</translation>
    </message>
    <message>
        <source>This is forgotten</source>
        <translation>Esto se olvida</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Esto se queda</translation>
    </message>
</context>
<context>
    <name>Gmail app</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Outgoing settings</source>
        <translation>Ajustes de salida</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Require sign-in</source>
        <translation>Solicitar inicio de sesión</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>Servidor SMTP</translation>
    </message>
    <message>
        <source>Security type</source>
        <translation>Tipo de seguridad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>&amp;Copied</source>
        <translation>C&amp;opiado</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>C&amp;opiar el texto</translation>
    </message>
    <message>
        <source>&amp;Sign in for me while I am here</source>
        <translation>&amp;Iniciar sesión por mí mientras esté aquí</translation>
    </message>
    <message>
        <source>&amp;Text to send</source>
        <translation>&amp;Texto para enviar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Copiar {name}</translation>
    </message>
    <message>
        <source>I have done it, check &amp;again</source>
        <translation>Ya está hecho, comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Or take these values over with the phone’s camera: this code holds them as text, and no password.</source>
        <translation>O pase estos valores al teléfono con su cámara: este código los contiene como texto, sin ninguna contraseña.</translation>
    </message>
    <message>
        <source>QR code with the values above</source>
        <translation>Código QR con los valores de arriba</translation>
    </message>
    <message>
        <source>Save a file for it: {name}…</source>
        <translation>Guardar un archivo para él: {name}…</translation>
    </message>
    <message>
        <source>Which &amp;mail program?</source>
        <translation>¿Qué &amp;programa de correo?</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Goes back by itself once its network is left.</source>
        <translation>Se deshace por sí solo al salir de su red.</translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation>Hasta ahora no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Put back the change for {address}</source>
        <translation>Deshacer el cambio de {address}</translation>
    </message>
    <message>
        <source>Was put back.</source>
        <translation>Cambio deshecho.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>What was seen so &amp;far</source>
        <translation>Lo &amp;que se ha visto hasta ahora</translation>
    </message>
    <message>
        <source>When &amp;it was done</source>
        <translation>El &amp;momento de cada paso</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Roampost</source>
        <translation>&amp;Acerca de Roampost</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Cambios</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Open a returned message…</source>
        <translation>A&amp;brir un mensaje devuelto…</translation>
    </message>
    <message>
        <source>&amp;Paste an error text…</source>
        <translation>&amp;Pegar el texto de un error…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Report for the helpdesk…</source>
        <translation>&amp;Informe para el servicio de asistencia…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>Account Settings</source>
        <translation>Configuración de la cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzadas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Log on to incoming mail server before sending mail</source>
        <translation>Iniciar sesión en el servidor de correo de entrada antes de enviar correo</translation>
    </message>
    <message>
        <source>Log on using</source>
        <translation>Iniciar sesión utilizando</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Administrar</translation>
    </message>
    <message>
        <source>More Settings</source>
        <translation>Más configuraciones</translation>
    </message>
    <message>
        <source>My outgoing server (SMTP) requires authentication</source>
        <translation>Mi servidor de salida (SMTP) requiere autenticación</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Outgoing Server</source>
        <translation>Servidor de salida</translation>
    </message>
    <message>
        <source>Outgoing mail server (SMTP)</source>
        <translation>Servidor de correo saliente (SMTP)</translation>
    </message>
    <message>
        <source>Outgoing server (SMTP)</source>
        <translation>Servidor de salida (SMTP)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Use the following type of encrypted connection</source>
        <translation>Usar el siguiente tipo de conexión cifrada</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>&amp;Error text:</source>
        <translation>&amp;Texto del error:</translation>
    </message>
    <message>
        <source>Copy what your mail program said, or the returned message, and paste it here.</source>
        <translation>Copie lo que dijo su programa de correo, o el mensaje devuelto, y péguelo aquí.</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xplicar</translation>
    </message>
    <message>
        <source>Paste an error text</source>
        <translation>Pegar el texto de un error</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message>
        <source>&amp;Remove it from the mailbox afterwards</source>
        <translation>&amp;Quitarlo después del buzón</translation>
    </message>
    <message>
        <source>&amp;Send this one message</source>
        <translation>&amp;Enviar solo este mensaje</translation>
    </message>
    <message>
        <source>Send &amp;nothing</source>
        <translation>&amp;No enviar nada</translation>
    </message>
    <message>
        <source>The test message goes &amp;to</source>
        <translation>El &amp;mensaje de prueba se envía a</translation>
    </message>
    <message>
        <source>Use this &amp;address</source>
        <translation>U&amp;sar esta dirección</translation>
    </message>
</context>
<context>
    <name>Proved</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&amp;Way, checks and what was said</source>
        <translation>Recorrid&amp;o, comprobaciones y diálogo</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>Not there yet, after {passed} of {most} seconds.</source>
        <translation>Todavía no ha llegado, tras {passed} de {most} segundos.</translation>
    </message>
    <message>
        <source>S&amp;top looking</source>
        <translation>Dejar de &amp;buscar</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>&amp;Every line of it</source>
        <translation>&amp;Cada una de sus líneas</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Guardar el informe…</translation>
    </message>
</context>
<context>
    <name>Roampost</name>
    <message>
        <source>(not there)</source>
        <translation>(ausente)</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to put aside or refuse mail in its name that comes from other servers (DMARC), and whether {host} counts as one of its own could not be found out from here.</source>
        <translation>@{domain} pide a todos que aparten o rechacen el correo en su nombre que llegue de otros servidores (DMARC), y desde aquí no se pudo averiguar si {host} cuenta como uno de los suyos.</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to put mail in its name that comes from other servers into junk (DMARC), and {host} is none of its own.</source>
        <translation>@{domain} pide a todos que pongan en el correo no deseado los mensajes en su nombre que lleguen de otros servidores (DMARC), y {host} no es uno de los suyos.</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to refuse mail in its name that comes from other servers (DMARC), and {host} is none of its own.</source>
        <translation>@{domain} pide a todos que rechacen el correo en su nombre que llegue de otros servidores (DMARC), y {host} no es uno de los suyos.</translation>
    </message>
    <message>
        <source>@{domain} names {host} among the servers that may send for it (SPF).</source>
        <translation>@{domain} nombra a {host} entre los servidores que pueden enviar en su nombre (SPF).</translation>
    </message>
    <message>
        <source>A copy of the old settings is kept. You can undo this.</source>
        <translation>Se guarda una copia de los ajustes anteriores. Puede deshacer este cambio.</translation>
    </message>
    <message>
        <source>A firewall on this computer does not let mail programs reach {host} on port {port}.</source>
        <translation>Un cortafuegos de este equipo no deja que los programas de correo lleguen a {host} por el puerto {port}.</translation>
    </message>
    <message>
        <source>A log-in counts for {minutes} min, as the server says.</source>
        <translation>Un inicio de sesión vale {minutes} min, según dice el servidor.</translation>
    </message>
    <message>
        <source>A log-in counts for {minutes} min, as you say.</source>
        <translation>Un inicio de sesión vale {minutes} min, según dice usted.</translation>
    </message>
    <message>
        <source>A log-in is taken to count for {minutes} min, as is common; your provider’s help pages may say more.</source>
        <translation>Se supone que un inicio de sesión vale {minutes} min, como es habitual; las páginas de ayuda de su proveedor quizá digan más.</translation>
    </message>
    <message>
        <source>A log-in name for {host} is needed before {program} can be set.</source>
        <translation>Hace falta un nombre de usuario para {host} antes de poder ajustar {program}.</translation>
    </message>
    <message>
        <source>A message that was never sent: {file}</source>
        <translation>Un mensaje que nunca se envió: {file}</translation>
    </message>
    <message>
        <source>A name was not found: the server&apos;s in your settings, or the domain of the recipient&apos;s address. Check the spelling, and whether you are online.</source>
        <translation>No se encontró un nombre: el del servidor en sus ajustes, o el dominio de la dirección del destinatario. Compruebe cómo está escrito y si tiene conexión.</translation>
    </message>
    <message>
        <source>A password of {program} is still set aside from an earlier change. Please put that change back first.</source>
        <translation>Una contraseña de {program} sigue apartada desde un cambio anterior. Deshaga primero ese cambio.</translation>
    </message>
    <message>
        <source>A port stayed silent: does the same server answer on another one, before and afterwards?</source>
        <translation>Un puerto no respondió: ¿contesta el mismo servidor en otro, antes y después?</translation>
    </message>
    <message>
        <source>A server on the way reports that it keeps trying to reach {recipient}.</source>
        <translation>Un servidor del camino avisa de que sigue intentando llegar a {recipient}.</translation>
    </message>
    <message>
        <source>A text only points; “roampost diagnose” finds out what is really so.</source>
        <translation>Un texto solo da una pista; «roampost diagnose» averigua lo que ocurre de verdad.</translation>
    </message>
    <message>
        <source>A text to send:</source>
        <translation>Un texto para enviar:</translation>
    </message>
    <message>
        <source>A value here is of a kind that is not read ({kind}).</source>
        <translation>Aquí hay un valor de un tipo que no se lee ({kind}).</translation>
    </message>
    <message>
        <source>A way out, tried just now: {what}</source>
        <translation>Una solución, recién probada: {what}</translation>
    </message>
    <message>
        <source>A way out: {what}</source>
        <translation>Una solución: {what}</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Aceptado a las</translation>
    </message>
    <message>
        <source>Accepted, but not arrived so far</source>
        <translation>Aceptado, pero aún no ha llegado</translation>
    </message>
    <message>
        <source>Account: {value}</source>
        <translation>Cuenta: {value}</translation>
    </message>
    <message>
        <source>Address it was for: {value}</source>
        <translation>Dirección de destino: {value}</translation>
    </message>
    <message>
        <source>After a change until you leave this network, the closed window leaves its icon beside the clock. Once you leave, it puts everything back and goes. Otherwise that is done when Roampost is next opened.</source>
        <translation>Tras un cambio válido hasta que deje esta red, la ventana cerrada deja su icono junto al reloj. Cuando usted se va, lo devuelve todo a su sitio y desaparece. Si no, eso se hace la próxima vez que se abra Roampost.</translation>
    </message>
    <message>
        <source>An address that answers every message, given by your organisation.</source>
        <translation>Una dirección que responde a todos los mensajes, indicada por su organización.</translation>
    </message>
    <message>
        <source>An address that looks like an option is not passed on. In mutt leave the first -- out: {example}</source>
        <translation>Una dirección que parece una opción no se transmite. En mutt, quite el primer --: {example}</translation>
    </message>
    <message>
        <source>Anna is on the network “{network}”. She writes to {recipient}.</source>
        <translation>Anna está en la red «{network}». Escribe a {recipient}.</translation>
    </message>
    <message>
        <source>Another account of yours, with another provider: that it arrives there says most.</source>
        <translation>Otra cuenta suya, con otro proveedor: que llegue allí es la mejor prueba.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>Ask about an address with “roampost diagnose --account you@example.com”, or look at “roampost demo”.</source>
        <translation>Pregunte por una dirección con «roampost diagnose --account usted@example.com», o mire «roampost demo».</translation>
    </message>
    <message>
        <source>Ask blocklists about this network’s address</source>
        <translation>Consultar las listas de bloqueo sobre la dirección de esta red</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>Preguntar a su proveedor</translation>
    </message>
    <message>
        <source>Ask {provider} how to send mail from outside its network.</source>
        <translation>Pregunte a {provider} cómo enviar correo desde fuera de su red.</translation>
    </message>
    <message>
        <source>Asked for a page</source>
        <translation>Petición de una página</translation>
    </message>
    <message>
        <source>Asked for encryption</source>
        <translation>Petición de cifrado</translation>
    </message>
    <message>
        <source>Asked what it can do</source>
        <translation>Pregunta: ¿qué sabe hacer el servidor?</translation>
    </message>
    <message>
        <source>Asking for web pages</source>
        <translation>Petición de páginas web</translation>
    </message>
    <message>
        <source>Asking how {domain} wants mail to be sent</source>
        <translation>Consulta de cómo quiere {domain} que se envíe el correo</translation>
    </message>
    <message>
        <source>Asking the server once more, with the new settings…</source>
        <translation>Consultando de nuevo al servidor, con los nuevos ajustes…</translation>
    </message>
    <message>
        <source>Asks {whom} for the servers of your address’s domain, over an encrypted connection, and only where your provider itself does not name them. The list learns the domain, not your address.</source>
        <translation>Pregunta a {whom} por los servidores del dominio de su dirección, por una conexión cifrada, y solo si su proveedor no los indica. La lista conoce así el dominio, no su dirección.</translation>
    </message>
    <message>
        <source>Asks {whom} whether this network’s address has a bad name. They learn that address, by way of this network’s name server; nothing about you or your mail.</source>
        <translation>Pregunta a {whom} si la dirección de esta red tiene mala fama. Así conocen esa dirección, a través del servidor de nombres de esta red; nada sobre usted ni sobre su correo.</translation>
    </message>
    <message>
        <source>Away from here it may well not work: many networks block port 25, the one you send on.</source>
        <translation>Fuera de aquí es posible que no funcione: muchas redes bloquean el puerto 25, el que usted usa para enviar.</translation>
    </message>
    <message>
        <source>Balsa</source>
        <translation>Balsa</translation>
    </message>
    <message>
        <source>Before you go on</source>
        <translation>Antes de continuar</translation>
    </message>
    <message>
        <source>Began the test message</source>
        <translation>Inicio del mensaje de prueba</translation>
    </message>
    <message>
        <source>Beside “{field}”, choose “{choice}”, and write {username} and your password.</source>
        <translation>Junto a «{field}», elija «{choice}» y escriba {username} y su contraseña.</translation>
    </message>
    <message>
        <source>Beside “{field}”, choose “{choice}”.</source>
        <translation>Junto a «{field}», elija «{choice}».</translation>
    </message>
    <message>
        <source>Beside “{field}”, write {value}.</source>
        <translation>Junto a «{field}», escriba {value}.</translation>
    </message>
    <message>
        <source>Better not: many recipients will refuse messages sent this way, or put them into junk.</source>
        <translation>Mejor no: muchos destinatarios rechazarán los mensajes enviados así, o los pondrán en el correo no deseado.</translation>
    </message>
    <message>
        <source>Better not: {remedy}</source>
        <translation>Mejor no: {remedy}</translation>
    </message>
    <message>
        <source>Betterbird</source>
        <translation>Betterbird</translation>
    </message>
    <message>
        <source>Blocked here</source>
        <translation>Bloqueado aquí</translation>
    </message>
    <message>
        <source>Blocked here, but there is a way</source>
        <translation>Bloqueado aquí, pero hay una solución</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change it?</source>
        <translation>¿Cambiar?</translation>
    </message>
    <message>
        <source>Changed until you leave this network.</source>
        <translation>Cambiado hasta que deje esta red.</translation>
    </message>
    <message>
        <source>Changing the settings, with a copy of the old ones kept…</source>
        <translation>Cambiando los ajustes y guardando una copia de los anteriores…</translation>
    </message>
    <message>
        <source>Check the name and password for {provider}.</source>
        <translation>Compruebe el nombre de usuario y la contraseña de {provider}.</translation>
    </message>
    <message>
        <source>Check the name and password for {provider}; with two-step sign-in it wants an application password.</source>
        <translation>Compruebe el nombre de usuario y la contraseña de {provider}; con la verificación en dos pasos, pide una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Checked by {server}</source>
        <translation>Comprobado por {server}</translation>
    </message>
    <message>
        <source>Checked by {server}: {checks}</source>
        <translation>Comprobado por {server}: {checks}</translation>
    </message>
    <message>
        <source>Checked with the new settings: the server takes your mail from here.</source>
        <translation>Comprobado con los nuevos ajustes: desde aquí, el servidor acepta su correo.</translation>
    </message>
    <message>
        <source>Choose SSL/TLS as the kind of connection.</source>
        <translation>Elija SSL/TLS como tipo de conexión.</translation>
    </message>
    <message>
        <source>Choose STARTTLS as the kind of connection.</source>
        <translation>Elija STARTTLS como tipo de conexión.</translation>
    </message>
    <message>
        <source>Choose a connection without encryption.</source>
        <translation>Elija una conexión sin cifrado.</translation>
    </message>
    <message>
        <source>Choose “{choice}”.</source>
        <translation>Elija «{choice}».</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the account {address}, then “{change}”.</source>
        <translation>Elija «{path}», después la cuenta {address} y después «{change}».</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the account {address}, then “{tab}”.</source>
        <translation>Elija «{path}», después la cuenta {address} y después «{tab}».</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the server of {address}, then “{change}”.</source>
        <translation>Elija «{path}», después el servidor de {address} y después «{change}».</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Close Roampost now. When you open it again, it begins as on the first day.</source>
        <translation>Cierre ahora Roampost. Cuando vuelva a abrirlo, empezará como el primer día.</translation>
    </message>
    <message>
        <source>Connect to your VPN, then try again.</source>
        <translation>Conéctese a su VPN e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conexión con el servidor</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Connection: {security}; {authentication}.</source>
        <translation>Conexión: {security}; {authentication}.</translation>
    </message>
    <message>
        <source>Diagnose afresh, and tell a helpdesk what was seen: names and addresses are replaced, secrets never get in. The report is shown line by line; with -o it is also kept as a file.</source>
        <translation>Hace un nuevo diagnóstico y cuenta a un servicio de asistencia lo que se vio: los nombres y las direcciones se sustituyen, los secretos no entran nunca. El informe se muestra línea por línea; con -o también se guarda en un archivo.</translation>
    </message>
    <message>
        <source>Disconnect your VPN, or use another network, for example your phone&apos;s hotspot.</source>
        <translation>Desconecte su VPN o use otra red, por ejemplo el punto de acceso de su teléfono.</translation>
    </message>
    <message>
        <source>Done. Send your message again from {program}.</source>
        <translation>Listo. Envíe de nuevo su mensaje desde {program}.</translation>
    </message>
    <message>
        <source>Done: {account} now sends in the new way, which the server accepted just now.</source>
        <translation>Listo: {account} envía ahora de la nueva forma, que el servidor acaba de aceptar.</translation>
    </message>
    <message>
        <source>Earlier changes cannot be read from {folder}: {reason}.</source>
        <translation>No se pueden leer los cambios anteriores en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Encrypted mail is opened on its way by {issuer}, software of this computer or of whoever looks after it; the network is not behind that.</source>
        <translation>El correo cifrado lo abre por el camino {issuer}, un programa de este equipo o de quien se encarga de él; la red no tiene nada que ver.</translation>
    </message>
    <message>
        <source>Enter the password again</source>
        <translation>Introducir de nuevo la contraseña</translation>
    </message>
    <message>
        <source>Error number: {value}</source>
        <translation>Número de error: {value}</translation>
    </message>
    <message>
        <source>Everything is as it was before, to the last octet.</source>
        <translation>Todo está como antes, hasta el último byte.</translation>
    </message>
    <message>
        <source>Everything is back as it was.</source>
        <translation>Todo vuelve a estar como antes.</translation>
    </message>
    <message>
        <source>Everything is forgotten</source>
        <translation>Todo está olvidado</translation>
    </message>
    <message>
        <source>Exim’s own check does not take what would be written there</source>
        <translation>La propia comprobación de Exim no acepta lo que se escribiría allí</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>Fetch mail first, then send</source>
        <translation>Descargar antes el correo y después enviar</translation>
    </message>
    <message>
        <source>Fetch mail from {incoming} before each send.</source>
        <translation>Descargue el correo de {incoming} antes de cada envío.</translation>
    </message>
    <message>
        <source>Fetch your mail once before you send.</source>
        <translation>Descargue su correo una vez antes de enviar.</translation>
    </message>
    <message>
        <source>Fetching mail from {host} first</source>
        <translation>Descarga previa del correo de {host}</translation>
    </message>
    <message>
        <source>Find out what else works</source>
        <translation>Averiguar qué otra cosa funciona</translation>
    </message>
    <message>
        <source>Find out what is in the way, and what works instead.</source>
        <translation>Averiguar qué lo impide y qué funciona en su lugar.</translation>
    </message>
    <message>
        <source>Find out why mail does not go out?</source>
        <translation>¿Averiguar por qué no sale el correo?</translation>
    </message>
    <message>
        <source>Finding out whether mail from {address} will go out elsewhere too…</source>
        <translation>Averiguando si el correo de {address} saldrá también en otros lugares…</translation>
    </message>
    <message>
        <source>Finding out why mail from {address} does not go out…</source>
        <translation>Averiguando por qué no sale el correo de {address}…</translation>
    </message>
    <message>
        <source>Finds out why mail cannot be sent from here, and puts it right. Without a command it opens the window.</source>
        <translation>Averigua por qué no se puede enviar correo desde aquí y lo soluciona. Sin una orden, abre la ventana.</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>¿Olvidarlo todo?</translation>
    </message>
    <message>
        <source>Forget it?</source>
        <translation>¿Olvidarlo todo?</translation>
    </message>
    <message>
        <source>Forget what Roampost knows and keeps: its passwords in the keyring, what it learned, its settings. Messages that were never sent and changes that were not put back are named, and stay.</source>
        <translation>Olvida lo que Roampost sabe y guarda: sus contraseñas del llavero, lo que aprendió, sus ajustes. Los mensajes que nunca se enviaron y los cambios que no se deshicieron se indican, y se conservan.</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Olvidando…</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Olvidada.</translation>
    </message>
    <message>
        <source>Forgotten. Passwords taken out of the keyring: {count}.</source>
        <translation>Olvidado. Contraseñas quitadas del llavero: {count}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From this network {host} took your mail without a sign-in before.</source>
        <translation>Desde esta red, {host} ya aceptó antes su correo sin inicio de sesión.</translation>
    </message>
    <message>
        <source>Gathering what the helpdesk needs…</source>
        <translation>Reuniendo lo que necesita el servicio de asistencia…</translation>
    </message>
    <message>
        <source>Gmail app (Android)</source>
        <translation>Aplicación Gmail (Android)</translation>
    </message>
    <message>
        <source>Handed the test message over</source>
        <translation>Entrega del mensaje de prueba</translation>
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
        <translation>Buenos días:

Desde donde estoy ahora no puedo enviar correo como {account} a través de su servidor.

Hora: {time}
Servidor: {host}, puerto {port}
Destinatario: una dirección de {domain}
Su respuesta: {reply}
Mi dirección en internet: {address}
Su nombre: {name}
También probado: {tried}

{question}

Gracias.</translation>
    </message>
    <message>
        <source>Himalaya</source>
        <translation>Himalaya</translation>
    </message>
    <message>
        <source>Home network</source>
        <translation>Red doméstica</translation>
    </message>
    <message>
        <source>I have read this and want to go on</source>
        <translation>He leído esto y quiero continuar</translation>
    </message>
    <message>
        <source>If {program} is open, close it and open it again: it reads this at start.</source>
        <translation>Si {program} está abierto, ciérrelo y vuelva a abrirlo: lee estos ajustes al arrancar.</translation>
    </message>
    <message>
        <source>In no mail program of this computer</source>
        <translation>En ningún programa de correo de este equipo</translation>
    </message>
    <message>
        <source>In the demo no program of this computer is started; send-via runs outside of it.</source>
        <translation>En la demostración no se inicia ningún programa de este equipo; send-via funciona fuera de ella.</translation>
    </message>
    <message>
        <source>In the demo nobody outside this computer is ever asked.</source>
        <translation>En la demostración nunca se pregunta a nadie fuera de este equipo.</translation>
    </message>
    <message>
        <source>In your mail program’s account settings, look for the outgoing (SMTP) server of {address}.</source>
        <translation>En los ajustes de cuentas de su programa de correo, busque el servidor de salida (SMTP) de {address}.</translation>
    </message>
    <message>
        <source>In {program}</source>
        <translation>En {program}</translation>
    </message>
    <message>
        <source>In {program}, sends through {host}</source>
        <translation>En {program}, envía a través de {host}</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>It arrived, in junk</source>
        <translation>Ha llegado, al correo no deseado</translation>
    </message>
    <message>
        <source>It came back to the sender&apos;s own mailbox.</source>
        <translation>Ha vuelto al propio buzón del remitente.</translation>
    </message>
    <message>
        <source>It cannot be seen whether {program} is open, so nothing was changed. Please close it.</source>
        <translation>No se puede ver si {program} está abierto, así que no se ha cambiado nada. Por favor, ciérrelo.</translation>
    </message>
    <message>
        <source>It ends when you stop it or close Roampost, when this computer is on another network, and for good as soon as the server refuses the log-in.</source>
        <translation>Termina cuando usted lo para o cierra Roampost, cuando este equipo está en otra red, y para siempre en cuanto el servidor rechaza el inicio de sesión.</translation>
    </message>
    <message>
        <source>It has arrived in the mailbox of {recipient}.</source>
        <translation>Ha llegado al buzón de {recipient}.</translation>
    </message>
    <message>
        <source>It is late</source>
        <translation>Se retrasa</translation>
    </message>
    <message>
        <source>It is not a signed policy.</source>
        <translation>No es una directiva firmada.</translation>
    </message>
    <message>
        <source>It is not signed in the only way that counts, EdDSA (Ed25519).</source>
        <translation>No está firmada de la única forma que vale, EdDSA (Ed25519).</translation>
    </message>
    <message>
        <source>It is not the network of {provider}.</source>
        <translation>No es la red de {provider}.</translation>
    </message>
    <message>
        <source>It is older (serial {new}) than the one kept here (serial {kept}).</source>
        <translation>Es más antigua (serial {new}) que la guardada aquí (serial {kept}).</translation>
    </message>
    <message>
        <source>It is safe in {path}. Find out why: {next}</source>
        <translation>Está a salvo en {path}. Para averiguar el motivo: {next}</translation>
    </message>
    <message>
        <source>It is the network of {provider}.</source>
        <translation>Es la red de {provider}.</translation>
    </message>
    <message>
        <source>It is tried once with {host}, to be sure that this works. Nothing is changed yet.</source>
        <translation>Se prueba una vez con {host}, para asegurarse de que funciona. Todavía no se cambia nada.</translation>
    </message>
    <message>
        <source>It may not say {key}: only this computer may.</source>
        <translation>No puede indicar {key}: solo este equipo puede.</translation>
    </message>
    <message>
        <source>It may still come. Until it does, do not rely on messages sent this way; take another way out, or call.</source>
        <translation>Todavía puede llegar. Hasta entonces, no confíe en los mensajes enviados así; use otra solución, o llame por teléfono.</translation>
    </message>
    <message>
        <source>It must hold {keys}, and nothing else.</source>
        <translation>Debe contener {keys}, y nada más.</translation>
    </message>
    <message>
        <source>It never arrived in the mailbox of {recipient}: somebody lost it.</source>
        <translation>No llegó nunca al buzón de {recipient}: alguien lo perdió por el camino.</translation>
    </message>
    <message>
        <source>It should work away from here too: {incoming} accepted your log-in just now, and your mail program fetches before it sends.</source>
        <translation>Debería funcionar también fuera de aquí: {incoming} acaba de aceptar su inicio de sesión, y su programa de correo descarga antes de enviar.</translation>
    </message>
    <message>
        <source>It wants you to sign in on a web page before anything gets through.</source>
        <translation>Pide iniciar sesión en una página web antes de dejar pasar nada.</translation>
    </message>
    <message>
        <source>It was not signed with the key that the policy here names.</source>
        <translation>No se firmó con la clave que nombra la directiva de este equipo.</translation>
    </message>
    <message>
        <source>It was refused</source>
        <translation>Fue rechazado</translation>
    </message>
    <message>
        <source>It was removed from the mailbox again.</source>
        <translation>Se quitó de nuevo del buzón.</translation>
    </message>
    <message>
        <source>It was valid until {moment} only.</source>
        <translation>Solo fue válida hasta {moment}.</translation>
    </message>
    <message>
        <source>It will not work away from here either, before this is put right.</source>
        <translation>Tampoco funcionará fuera de aquí mientras esto no se solucione.</translation>
    </message>
    <message>
        <source>It will not work away from here: {host} takes your mail without a log-in, because of this network.</source>
        <translation>No funcionará fuera de aquí: {host} acepta su correo sin inicio de sesión, a causa de esta red.</translation>
    </message>
    <message>
        <source>It will work away from here too: {host} accepted your log-in on port {port} just now.</source>
        <translation>Funcionará también fuera de aquí: {host} acaba de aceptar su inicio de sesión en el puerto {port}.</translation>
    </message>
    <message>
        <source>Its access ends in {minutes} min; then it wants you to sign in again.</source>
        <translation>El acceso termina dentro de {minutes}&#xa0;min; después pedirá iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Its mark</source>
        <translation>Su marca</translation>
    </message>
    <message>
        <source>Its name server makes up the address {address} for names that do not exist.</source>
        <translation>Su servidor de nombres inventa la dirección {address} para los nombres que no existen.</translation>
    </message>
    <message>
        <source>Its own settings, with the language and the place of the window</source>
        <translation>Sus propios ajustes, con el idioma y el lugar de la ventana</translation>
    </message>
    <message>
        <source>Its policy must be an object in braces.</source>
        <translation>Su valor policy debe ser un objeto entre llaves.</translation>
    </message>
    <message>
        <source>Its serial must be a whole number from 1.</source>
        <translation>Su valor serial debe ser un número entero a partir de 1.</translation>
    </message>
    <message>
        <source>Its valid_until must be a moment in UTC such as {example}.</source>
        <translation>Su valor valid_until debe ser un momento en UTC, como {example}.</translation>
    </message>
    <message>
        <source>KMail</source>
        <translation>KMail</translation>
    </message>
    <message>
        <source>Keep it in {where} for next time?</source>
        <translation>¿Guardarla para la próxima vez ({where})?</translation>
    </message>
    <message>
        <source>Keep or forget a password in the system&apos;s keyring. It is read from a prompt or from standard input, never from the command line.</source>
        <translation>Guarda u olvida una contraseña en el llavero del sistema. Se pide en el terminal o se lee de la entrada estándar, nunca de la línea de órdenes.</translation>
    </message>
    <message>
        <source>Kept in {where}.</source>
        <translation>Guardada. Dónde: {where}.</translation>
    </message>
    <message>
        <source>Leave the line that says where your password is as it is, if it is for this server.</source>
        <translation>Deje como está la línea que dice dónde está su contraseña, si es la de este servidor.</translation>
    </message>
    <message>
        <source>Log-in name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Log-in name for {address}:</source>
        <translation>Nombre de usuario de {address}:</translation>
    </message>
    <message>
        <source>Look whether this network wants a sign-in first</source>
        <translation>Comprobar si esta red pide antes iniciar sesión</translation>
    </message>
    <message>
        <source>Look your provider up in the public list of providers</source>
        <translation>Buscar su proveedor en la lista pública de proveedores</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Se busca</translation>
    </message>
    <message>
        <source>Looked for an earlier test message</source>
        <translation>Búsqueda de un mensaje de prueba anterior</translation>
    </message>
    <message>
        <source>Looked into the mailbox</source>
        <translation>Consulta del buzón</translation>
    </message>
    <message>
        <source>Looked up the address</source>
        <translation>Búsqueda de la dirección</translation>
    </message>
    <message>
        <source>Looking for this network&apos;s own outgoing server</source>
        <translation>Búsqueda del servidor de salida propio de esta red</translation>
    </message>
    <message>
        <source>Looking into the mailbox of {mailbox} ({seconds} of {limit} s)</source>
        <translation>Mirando en el buzón de {mailbox} ({seconds} de {limit}&#xa0;s)</translation>
    </message>
    <message>
        <source>Looking up names</source>
        <translation>Búsqueda de nombres</translation>
    </message>
    <message>
        <source>Looking what Roampost holds…</source>
        <translation>Mirando qué guarda Roampost…</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTOS</translation>
    </message>
    <message>
        <source>Made it encrypted</source>
        <translation>Activación del cifrado</translation>
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
        <translation>Desde aquí no sale el correo.</translation>
    </message>
    <message>
        <source>Mail from {address} will not go out from here.</source>
        <translation>El correo de {address} no saldrá desde aquí.</translation>
    </message>
    <message>
        <source>Mail gets lost</source>
        <translation>El correo se pierde</translation>
    </message>
    <message>
        <source>Mail goes out from here, but takes its time.</source>
        <translation>Desde aquí el correo sale, pero tarda un poco.</translation>
    </message>
    <message>
        <source>Mail goes out from here.</source>
        <translation>Desde aquí sale el correo.</translation>
    </message>
    <message>
        <source>Mailspring</source>
        <translation>Mailspring</translation>
    </message>
    <message>
        <source>Make an application password on {provider}&apos;s web page, and give it to the mail program in place of your own.</source>
        <translation>Cree una contraseña de aplicación en la página web de {provider} e introdúzcala en el programa de correo en lugar de la suya.</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, and some servers refuse them, because @{domain} says that other servers than its own may not send for it (SPF).</source>
        <translation>Los mensajes de @{domain} enviados a través de {host} pueden acabar en el correo no deseado, y algunos servidores los rechazan, porque @{domain} declara que otros servidores que no sean los suyos no pueden enviar en su nombre (SPF).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because @{domain} does not name it among its servers (SPF), and it cannot sign for @{domain} (DKIM).</source>
        <translation>Los mensajes de @{domain} enviados a través de {host} pueden acabar en el correo no deseado, porque @{domain} no lo nombra entre sus servidores (SPF) y no puede firmar por @{domain} (DKIM).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because @{domain} says that other servers than its own should not send for it (SPF).</source>
        <translation>Los mensajes de @{domain} enviados a través de {host} pueden acabar en el correo no deseado, porque @{domain} declara que otros servidores que no sean los suyos no deberían enviar en su nombre (SPF).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because what @{domain} says about its servers has a fault (SPF), and {host} cannot sign for it (DKIM).</source>
        <translation>Los mensajes de @{domain} enviados a través de {host} pueden acabar en el correo no deseado, porque lo que @{domain} declara sobre sus servidores tiene un error (SPF) y {host} no puede firmar en su nombre (DKIM).</translation>
    </message>
    <message>
        <source>Messages sent this way may be refused or land in junk: they will not look genuine to everybody.</source>
        <translation>Los mensajes enviados así pueden ser rechazados o acabar en el correo no deseado: no a todos les parecerán auténticos.</translation>
    </message>
    <message>
        <source>Messages sent this way may land in junk.</source>
        <translation>Los mensajes enviados así pueden acabar en el correo no deseado.</translation>
    </message>
    <message>
        <source>Messages sent this way should arrive.</source>
        <translation>Los mensajes enviados así deberían llegar.</translation>
    </message>
    <message>
        <source>Messages that wait in {program}: {count}</source>
        <translation>Mensajes en espera en {program}: {count}</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Red móvil</translation>
    </message>
    <message>
        <source>More than one thing is in the way. To be solved in this order: {causes}.</source>
        <translation>Hay más de un obstáculo. Para resolver en este orden: {causes}.</translation>
    </message>
    <message>
        <source>Most likely so; not everything could be tried.</source>
        <translation>Es lo más probable; no se pudo probar todo.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>Named the recipient</source>
        <translation>Indicación del destinatario</translation>
    </message>
    <message>
        <source>Named the recipient {recipient}</source>
        <translation>Indicación del destinatario {recipient}</translation>
    </message>
    <message>
        <source>Named the sender</source>
        <translation>Indicación del remitente</translation>
    </message>
    <message>
        <source>Named the sender {sender}</source>
        <translation>Indicación del remitente {sender}</translation>
    </message>
    <message>
        <source>Names and addresses in here are stand-ins: user1@domain1.example is the first account, and what is equal has the same one everywhere. 192.0.2.x and 2001:db8:1:: are private addresses, 203.0.113.x and 2001:db8:: public ones; … was taken out.</source>
        <translation>Los nombres y las direcciones son aquí sustitutos: user1@domain1.example es la primera cuenta, y lo que es igual lleva en todas partes el mismo. 192.0.2.x y 2001:db8:1:: son direcciones privadas, 203.0.113.x y 2001:db8:: públicas; … se ha quitado.</translation>
    </message>
    <message>
        <source>Needs to know whom you are writing to.</source>
        <translation>Hace falta saber a quién escribe.</translation>
    </message>
    <message>
        <source>Needs your consent to a risk.</source>
        <translation>Hace falta su consentimiento a un riesgo.</translation>
    </message>
    <message>
        <source>Needs your log-in name.</source>
        <translation>Hace falta su nombre de usuario.</translation>
    </message>
    <message>
        <source>Needs your password, to be sure that it works.</source>
        <translation>Hace falta su contraseña, para asegurarse de que funciona.</translation>
    </message>
    <message>
        <source>Next: change the message and send it again. Your settings can stay as they are.</source>
        <translation>Siguiente paso: modifique el mensaje y envíelo de nuevo. Sus ajustes pueden quedarse como están.</translation>
    </message>
    <message>
        <source>Next: check the recipient&apos;s address. A diagnosis of your account would not help.</source>
        <translation>Siguiente paso: compruebe la dirección del destinatario. Un diagnóstico de su cuenta no serviría.</translation>
    </message>
    <message>
        <source>Next: check your own address in the mail program, letter by letter.</source>
        <translation>Siguiente paso: compruebe su propia dirección en el programa de correo, letra por letra.</translation>
    </message>
    <message>
        <source>Next: reach the recipient in another way. A diagnosis of your account would not help.</source>
        <translation>Siguiente paso: póngase en contacto con el destinatario de otra manera. Un diagnóstico de su cuenta no serviría.</translation>
    </message>
    <message>
        <source>Next: wait some minutes and send again. If it stays so, “roampost diagnose” finds out more.</source>
        <translation>Siguiente paso: espere unos minutos y envíe de nuevo. Si sigue igual, «roampost diagnose» averigua más.</translation>
    </message>
    <message>
        <source>No account of yours with another provider is known, so to yourself.</source>
        <translation>No se conoce ninguna cuenta suya con otro proveedor, así que el mensaje se envía a usted.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No copy could be kept in {path}, so nothing was changed.</source>
        <translation>No se pudo guardar una copia en {path}, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>No copy of it was fetched yet.</source>
        <translation>Todavía no se ha obtenido ninguna copia.</translation>
    </message>
    <message>
        <source>No keyring of this computer can be reached from here. Roampost keeps passwords nowhere else and will ask for them every time.</source>
        <translation>Desde aquí no se puede acceder a ningún llavero de este equipo. Roampost no guarda las contraseñas en ningún otro sitio y las pedirá cada vez.</translation>
    </message>
    <message>
        <source>No log-in for sending was found: does fetching mail first open the server?</source>
        <translation>No se encontró ningún inicio de sesión para enviar: ¿descargar antes el correo abre el servidor?</translation>
    </message>
    <message>
        <source>No mail account was found on this computer.</source>
        <translation>No se encontró ninguna cuenta de correo en este equipo.</translation>
    </message>
    <message>
        <source>No mail program here holds a sending account.</source>
        <translation>Ningún programa de correo tiene aquí una cuenta que envíe.</translation>
    </message>
    <message>
        <source>No mail program here holds this account, so nothing can be changed.</source>
        <translation>Ningún programa de correo tiene aquí esta cuenta, así que no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>No mail program holds the account {account}.</source>
        <translation>Ningún programa de correo tiene la cuenta {account}.</translation>
    </message>
    <message>
        <source>No mail program says by which server this account sends.</source>
        <translation>Ningún programa de correo dice por qué servidor envía esta cuenta.</translation>
    </message>
    <message>
        <source>No message is fetched, read or deleted, and nothing is changed in your mail program.</source>
        <translation>No se recoge, lee ni borra ningún mensaje, y en su programa de correo no cambia nada.</translation>
    </message>
    <message>
        <source>No password is sent to this server.</source>
        <translation>A este servidor no se envía ninguna contraseña.</translation>
    </message>
    <message>
        <source>No password was given, or one far too long. Nothing was kept.</source>
        <translation>No se dio ninguna contraseña, o es demasiado larga. No se guardó nada.</translation>
    </message>
    <message>
        <source>No password was kept for this.</source>
        <translation>No había ninguna contraseña guardada para esto.</translation>
    </message>
    <message>
        <source>No test message was sent.</source>
        <translation>No se envió ningún mensaje de prueba.</translation>
    </message>
    <message>
        <source>No trusted encrypted connection could be made: the server offers none, or its certificate does not fit. Do not accept an exception in a network you do not know; it may be somebody in between.</source>
        <translation>No se pudo establecer una conexión cifrada de confianza: el servidor no la ofrece, o su certificado no es adecuado. No acepte una excepción en una red que no conozca; puede haber alguien en medio.</translation>
    </message>
    <message>
        <source>No way in so far: does another of your provider&apos;s servers let you sign in?</source>
        <translation>Hasta ahora no hay acceso: ¿permite iniciar sesión otro de los servidores de su proveedor?</translation>
    </message>
    <message>
        <source>None of your mailboxes can be looked into. Name a recipient, or add an account that fetches mail.</source>
        <translation>No se puede mirar en ninguno de sus buzones. Indique un destinatario, o añada una cuenta que descargue correo.</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Todavía no está claro</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Not everything could be forgotten</source>
        <translation>No todo se pudo olvidar</translation>
    </message>
    <message>
        <source>Not everything could be put back.</source>
        <translation>No se pudo restablecer todo.</translation>
    </message>
    <message>
        <source>Not readable: {where} ({program}): {why}</source>
        <translation>No se puede leer: {where} ({program}): {why}</translation>
    </message>
    <message>
        <source>Not the network of {domain}</source>
        <translation>No es la red de {domain}</translation>
    </message>
    <message>
        <source>Nothing comes back from {host} on port {port}, while {other} answers on that port from here: either {host} lets nobody in there, or this network singles it out.</source>
        <translation>De {host} no vuelve nada por el puerto {port}, mientras que {other} responde desde aquí en ese puerto: o {host} no deja entrar a nadie por ahí, o esta red lo bloquea a él en particular.</translation>
    </message>
    <message>
        <source>Nothing needs to be changed.</source>
        <translation>No hay que cambiar nada.</translation>
    </message>
    <message>
        <source>Nothing tells this network from others, so Roampost could not notice when you leave it. Nothing was changed; change it for good, and put it back by hand.</source>
        <translation>Nada distingue esta red de otras, así que Roampost no podría notar cuándo sale usted de ella. No se ha cambiado nada; haga el cambio de forma permanente y deshágalo a mano.</translation>
    </message>
    <message>
        <source>Nothing was begun: say --yes to have it done.</source>
        <translation>No se ha empezado nada: indique --yes para que se haga.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed: say --yes to change it.</source>
        <translation>No se ha cambiado nada: añada --yes para cambiarlo.</translation>
    </message>
    <message>
        <source>Nothing was forgotten.</source>
        <translation>No se ha olvidado nada.</translation>
    </message>
    <message>
        <source>Nothing was forgotten: say --yes to forget it.</source>
        <translation>No se ha olvidado nada: indique --yes para olvidarlo.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se envió nada</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody has agreed to it.</source>
        <translation>No se envió nada: nadie ha dado su consentimiento.</translation>
    </message>
    <message>
        <source>Nothing was sent: your accounts have changed, and it would go to another address now.</source>
        <translation>No se envió nada: sus cuentas han cambiado, y ahora iría a otra dirección.</translation>
    </message>
    <message>
        <source>Nothing was written; with -o FILE it is kept as a file.</source>
        <translation>No se escribió nada; con -o ARCHIVO se guarda en un archivo.</translation>
    </message>
    <message>
        <source>Now install {path} in Thunderbird: Add-ons and Themes, the wheel, Install Add-on From File.</source>
        <translation>Instale ahora {path} en Thunderbird: Complementos y temas, la rueda, Instalar complemento desde archivo.</translation>
    </message>
    <message>
        <source>Office network</source>
        <translation>Red de la oficina</translation>
    </message>
    <message>
        <source>On this system the installer tells Thunderbird where Roampost is.</source>
        <translation>En este sistema es el instalador quien indica a Thunderbird dónde está Roampost.</translation>
    </message>
    <message>
        <source>Once this computer is on another network, Roampost puts it back: at once where “roampost watch” runs, else when it is next started.</source>
        <translation>En cuanto este equipo esté en otra red, Roampost deshará el cambio: al momento si «roampost watch» está en marcha, y si no, la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>Once this computer is on another network, the old settings come back: at once where Roampost watches the network, else when it is next started.</source>
        <translation>En cuanto este equipo esté en otra red, volverán los ajustes anteriores: al momento si Roampost vigila la red, y si no, la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>One of the servers tried passes on mail for anybody. Its owner should be told: such servers get blocked.</source>
        <translation>Uno de los servidores probados reenvía correo de cualquiera. Habría que avisar a su responsable: esos servidores acaban bloqueados.</translation>
    </message>
    <message>
        <source>One of the two addresses cannot be put into a message as it is.</source>
        <translation>Una de las dos direcciones no se puede poner tal cual en un mensaje.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, is looked for there and removed again.</source>
        <translation>Un mensaje de prueba va de {address} a {recipient}, se busca allí y se vuelve a quitar.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, is looked for there, and stays there.</source>
        <translation>Un mensaje de prueba va de {address} a {recipient}, se busca allí y allí se queda.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, whose mailbox cannot be seen from here.</source>
        <translation>Un mensaje de prueba va de {address} a {recipient}, cuyo buzón no se puede ver desde aquí.</translation>
    </message>
    <message>
        <source>Only Roampost&apos;s own Thunderbird extension may start this.</source>
        <translation>Solo la extensión de Roampost para Thunderbird puede iniciar este programa.</translation>
    </message>
    <message>
        <source>Open Roampost to put it right.</source>
        <translation>Abra Roampost para solucionarlo.</translation>
    </message>
    <message>
        <source>Open the list beside “{field}”, choose “{choice}”, and press + for a new one.</source>
        <translation>Abra la lista junto a «{field}», elija «{choice}» y pulse + para añadir uno.</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Abrir la página de inicio de sesión</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>Abrir la página web</translation>
    </message>
    <message>
        <source>Open webmail</source>
        <translation>Abrir el correo web</translation>
    </message>
    <message>
        <source>Open {file} with a text editor, and find [{section}], the account {address}.</source>
        <translation>Abra {file} con un editor de texto y busque [{section}], la cuenta {address}.</translation>
    </message>
    <message>
        <source>Opening the mailbox of {address}</source>
        <translation>Apertura del buzón de {address}</translation>
    </message>
    <message>
        <source>Opens test pages of {whom}. They learn that a computer at this network’s address is online; they learn nothing about you or your mail. Without it, a sign-in page may be taken for another fault.</source>
        <translation>Abre páginas de prueba de {whom}. Así saben que un equipo en la dirección de esta red está conectado; no saben nada de usted ni de su correo. Sin esto, una página de inicio de sesión puede confundirse con otro fallo.</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Servidor de salida</translation>
    </message>
    <message>
        <source>Outlook (classic, Windows)</source>
        <translation>Outlook (clásico, Windows)</translation>
    </message>
    <message>
        <source>Outlook (new, Windows)</source>
        <translation>Outlook (nuevo, Windows)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password for fetching mail</source>
        <translation>Contraseña para descargar el correo</translation>
    </message>
    <message>
        <source>Password for fetching the mail of {address}</source>
        <translation>Contraseña para descargar el correo de {address}</translation>
    </message>
    <message>
        <source>Password for sending from {address}</source>
        <translation>Contraseña para enviar desde {address}</translation>
    </message>
    <message>
        <source>Password for {address} (empty: go on without):</source>
        <translation>Contraseña de {address} (vacía: continuar sin ella):</translation>
    </message>
    <message>
        <source>Password for {address}:</source>
        <translation>Contraseña de {address}:</translation>
    </message>
    <message>
        <source>Passwords are kept in {where}, under the service “roampost”.</source>
        <translation>Dónde se guardan las contraseñas: {where}, bajo el servicio «roampost».</translation>
    </message>
    <message>
        <source>Passwords are never part of it; names and addresses are replaced. Nothing is written or sent before you save it, and then only to the file that you name.</source>
        <translation>Las contraseñas nunca forman parte de él; los nombres y las direcciones se sustituyen. No se escribe ni se envía nada antes de que usted lo guarde, y entonces solo en el archivo que indique.</translation>
    </message>
    <message>
        <source>Paste the error text, then press Ctrl-D on a line of its own.</source>
        <translation>Pegue el texto del error y pulse después Ctrl-D en una línea vacía.</translation>
    </message>
    <message>
        <source>Please tell me how I can send from here: with SMTP authentication on port 587 or 465, or by fetching my mail first (POP before SMTP)? If neither is possible, please put my address on your list; if it changes, a list will not help me for long.</source>
        <translation>¿Podrían decirme cómo puedo enviar desde aquí: con autenticación SMTP en el puerto 587 o 465, o descargando antes mi correo (POP antes de SMTP)? Si nada de esto es posible, les ruego que añadan mi dirección a su lista; si cambia, una lista no me servirá por mucho tiempo.</translation>
    </message>
    <message>
        <source>Please tell me how I can send from outside your network: with SMTP authentication on port 587 or 465, or by fetching my mail first (POP before SMTP)? If neither is possible, please put my address on your list.</source>
        <translation>¿Podrían decirme cómo puedo enviar desde fuera de su red: con autenticación SMTP en el puerto 587 o 465, o descargando antes mi correo (POP antes de SMTP)? Si nada de esto es posible, les ruego que añadan mi dirección a su lista.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Port {port}: {state}</source>
        <translation>Puerto {port}: {state}</translation>
    </message>
    <message>
        <source>Press “{first}”, then “{then}”, then “{last}”.</source>
        <translation>Pulse «{first}», después «{then}» y después «{last}».</translation>
    </message>
    <message>
        <source>Press “{first}”, then “{then}”.</source>
        <translation>Pulse «{first}» y después «{then}».</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, take the tick out of “{needs}”.</source>
        <translation>Pulse «{more}». En «{tab}», desmarque «{needs}».</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, tick “{needs}” and choose “{choice}”.</source>
        <translation>Pulse «{more}». En «{tab}», marque «{needs}» y elija «{choice}».</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, tick “{needs}”, choose “{choice}”, and write {username} and your password.</source>
        <translation>Pulse «{more}». En «{tab}», marque «{needs}», elija «{choice}» y escriba {username} y su contraseña.</translation>
    </message>
    <message>
        <source>Public Wi-Fi</source>
        <translation>Wi-Fi pública</translation>
    </message>
    <message>
        <source>Put back, since that network was left: {account} sends as it did before.</source>
        <translation>Cambio deshecho, porque ha salido de esa red: {account} envía como antes.</translation>
    </message>
    <message>
        <source>Put this right before you leave</source>
        <translation>Solucione esto antes de salir de viaje</translation>
    </message>
    <message>
        <source>Putting everything back…</source>
        <translation>Devolviendo todo a como estaba…</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Leyendo los ajustes…</translation>
    </message>
    <message>
        <source>Reading your mail programs…</source>
        <translation>Leyendo sus programas de correo…</translation>
    </message>
    <message>
        <source>Ready to travel</source>
        <translation>Todo listo para el viaje</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Refused because you are not on {provider}&apos;s network; {host} takes mail from anywhere if you sign in, on port {port}, encrypted.</source>
        <translation>Rechazado porque usted no está en la red de {provider}; {host} acepta correo desde cualquier lugar si inicia sesión, en el puerto {port}, con cifrado.</translation>
    </message>
    <message>
        <source>Report for the helpdesk</source>
        <translation>Informe para el servicio de asistencia</translation>
    </message>
    <message>
        <source>Roampost asks your own provider’s servers. Whom else it may ask is for you to say; it holds from the next look on.</source>
        <translation>Roampost pregunta a los servidores de su propio proveedor. A quién más puede preguntar lo decide usted; vale a partir de la próxima comprobación.</translation>
    </message>
    <message>
        <source>Roampost cannot look into that mail program; this says what the server answers. Send your message again from it.</source>
        <translation>Roampost no puede mirar en ese programa de correo; esto es lo que responde el servidor. Envíe de nuevo su mensaje desde ese programa.</translation>
    </message>
    <message>
        <source>Roampost cannot sign in by itself for this account here and now.</source>
        <translation>Roampost no puede iniciar sesión por sí mismo para esta cuenta aquí y ahora.</translation>
    </message>
    <message>
        <source>Roampost could not keep the message; your mail program still has it. Find out why: {next}</source>
        <translation>Roampost no pudo guardar el mensaje; su programa de correo todavía lo tiene. Para averiguar el motivo: {next}</translation>
    </message>
    <message>
        <source>Roampost could not notice when you leave this network, so it does not sign in by itself.</source>
        <translation>Roampost no podría notar cuándo deja usted esta red, así que no inicia sesión por sí mismo.</translation>
    </message>
    <message>
        <source>Roampost does not start by itself at log-in.</source>
        <translation>Roampost no se inicia por sí solo al abrir la sesión.</translation>
    </message>
    <message>
        <source>Roampost has changed the settings of the mail program.</source>
        <translation>Roampost ha cambiado los ajustes del programa de correo.</translation>
    </message>
    <message>
        <source>Roampost is already changing something in {path}. Please try again in a moment.</source>
        <translation>Roampost ya está cambiando algo en {path}. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Roampost is no longer installed, so it watches no longer.</source>
        <translation>Roampost ya no está instalado, así que ya no vigila.</translation>
    </message>
    <message>
        <source>Roampost itself has failed here; nothing was changed by that. With -vv it tells more.</source>
        <translation>Ha fallado el propio Roampost; eso no ha cambiado nada. Con -vv cuenta más.</translation>
    </message>
    <message>
        <source>Roampost looks for the reason, without sending anything …</source>
        <translation>Roampost busca el motivo, sin enviar nada…</translation>
    </message>
    <message>
        <source>Roampost made a mistake of its own ({kind}). Please try once more.</source>
        <translation>Roampost ha cometido un error propio ({kind}). Inténtelo una vez más.</translation>
    </message>
    <message>
        <source>Roampost reads the settings of {program} and does not change them: please do it there.</source>
        <translation>Roampost lee los ajustes de {program} y no los cambia: hágalo allí, por favor.</translation>
    </message>
    <message>
        <source>Roampost signs in no more, as you wish.</source>
        <translation>Roampost ya no inicia sesión, como usted desea.</translation>
    </message>
    <message>
        <source>Roampost signs in to your mailbox every {minutes} min while you are here.</source>
        <translation>Roampost inicia sesión en su buzón cada {minutes} min mientras usted esté aquí.</translation>
    </message>
    <message>
        <source>Roampost signs in to {server} as {address} every {minutes} min, and {host} takes your mail meanwhile.</source>
        <translation>Roampost inicia sesión en {server} como {address} cada {minutes} min, y mientras tanto {host} acepta su correo.</translation>
    </message>
    <message>
        <source>Roampost stays until you leave this network.</source>
        <translation>Roampost se queda hasta que deje esta red.</translation>
    </message>
    <message>
        <source>Roampost test message</source>
        <translation>Mensaje de prueba de Roampost</translation>
    </message>
    <message>
        <source>Roampost watches the network already.</source>
        <translation>Roampost ya está vigilando la red.</translation>
    </message>
    <message>
        <source>Roampost watches the network from every log-in on.</source>
        <translation>Roampost vigila la red cada vez que se abre la sesión.</translation>
    </message>
    <message>
        <source>Roampost will forget the passwords it keeps, what it learned of servers and networks, earlier log-ins and proofs, its own settings, the policy it fetched, and the changes that were put back. Your mail programs are not touched.</source>
        <translation>Roampost olvidará las contraseñas que guarda, lo que aprendió de servidores y redes, los inicios de sesión y las pruebas anteriores, sus propios ajustes, la directiva que descargó y los cambios ya deshechos. Sus programas de correo no se tocan.</translation>
    </message>
    <message>
        <source>Roampost&apos;s own</source>
        <translation>de Roampost</translation>
    </message>
    <message>
        <source>Roampost&apos;s window is open already, or could not be opened.</source>
        <translation>La ventana de Roampost ya está abierta, o no se ha podido abrir.</translation>
    </message>
    <message>
        <source>Round {number}: {because}</source>
        <translation>Ronda {number}: {because}</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEGUNDOS</translation>
    </message>
    <message>
        <source>Said goodbye</source>
        <translation>Despedida del servidor</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Send another test message</source>
        <translation>Enviar otro mensaje de prueba</translation>
    </message>
    <message>
        <source>Send as {sender}</source>
        <translation>Enviar como {sender}</translation>
    </message>
    <message>
        <source>Send as {sender}; that is accepted here.</source>
        <translation>Envíe como {sender}; eso se acepta aquí.</translation>
    </message>
    <message>
        <source>Send encrypted, through {host} (port {port}).</source>
        <translation>Envíe con cifrado, a través de {host} (puerto {port}).</translation>
    </message>
    <message>
        <source>Send from another address</source>
        <translation>Enviar desde otra dirección</translation>
    </message>
    <message>
        <source>Send from {provider}&apos;s web page.</source>
        <translation>Envíe desde la página web de {provider}.</translation>
    </message>
    <message>
        <source>Send it to {where}.</source>
        <translation>Envíelo a {where}.</translation>
    </message>
    <message>
        <source>Send it?</source>
        <translation>¿Enviarlo?</translation>
    </message>
    <message>
        <source>Send one marked message as the mail program would, and look for it in the mailbox: delivered, in junk, delayed, or accepted and lost. Nothing is sent without a yes.</source>
        <translation>Envía un mensaje marcado como lo haría el programa de correo y lo busca en el buzón: entregado, en el correo no deseado, con retraso, o aceptado y perdido. No se envía nada sin un sí.</translation>
    </message>
    <message>
        <source>Send one test message?</source>
        <translation>¿Enviar un mensaje de prueba?</translation>
    </message>
    <message>
        <source>Send over an encrypted connection</source>
        <translation>Enviar por una conexión cifrada</translation>
    </message>
    <message>
        <source>Send this from your account {sender}; {host} takes it from here.</source>
        <translation>Envíe este mensaje desde su cuenta {sender}; {host} lo acepta desde aquí.</translation>
    </message>
    <message>
        <source>Send through another server</source>
        <translation>Enviar a través de otro servidor</translation>
    </message>
    <message>
        <source>Send through {host}</source>
        <translation>Enviar a través de {host}</translation>
    </message>
    <message>
        <source>Send through {host} (port {port}, {security}).</source>
        <translation>Envíe a través de {host} (puerto {port}, {security}).</translation>
    </message>
    <message>
        <source>Send through {host} on port {port} ({security}).</source>
        <translation>Envíe a través de {host} por el puerto {port} ({security}).</translation>
    </message>
    <message>
        <source>Send your message now. Ctrl-C ends this.</source>
        <translation>Envíe ahora su mensaje. Ctrl-C termina esto.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Sending changes for these addresses too: {addresses}</source>
        <translation>El envío cambia también para estas direcciones: {addresses}</translation>
    </message>
    <message>
        <source>Sending the test message to {recipient}</source>
        <translation>Envío del mensaje de prueba a {recipient}</translation>
    </message>
    <message>
        <source>Sending the test message…</source>
        <translation>Enviando el mensaje de prueba…</translation>
    </message>
    <message>
        <source>Sending works</source>
        <translation>El envío funciona</translation>
    </message>
    <message>
        <source>Sending works from here: {host} accepts mail from you for {recipient}.</source>
        <translation>El envío funciona desde aquí: {host} acepta su correo para {recipient}.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Enviado a</translation>
    </message>
    <message>
        <source>Sent to yourself: it says nothing about mail to other people&apos;s servers.</source>
        <translation>Enviado a usted: no dice nada sobre el correo a los servidores de otras personas.</translation>
    </message>
    <message>
        <source>Sent within {domain}: it says nothing about mail to other servers.</source>
        <translation>Enviado dentro de {domain}: no dice nada sobre el correo a otros servidores.</translation>
    </message>
    <message>
        <source>Sent. Looking for it in the mailbox of {mailbox}…</source>
        <translation>Enviado. Buscándolo en el buzón de {mailbox}…</translation>
    </message>
    <message>
        <source>Sent; nobody here can see whether it arrived</source>
        <translation>Enviado; desde aquí nadie puede ver si llegó</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server name, port or log-in name cannot be written as they are.</source>
        <translation>El nombre del servidor, el puerto o el nombre de usuario no se pueden escribir tal como están.</translation>
    </message>
    <message>
        <source>Server: {value}</source>
        <translation>Servidor: {value}</translation>
    </message>
    <message>
        <source>Servers see you as {address}.</source>
        <translation>Los servidores le ven como {address}.</translation>
    </message>
    <message>
        <source>Set by your organisation, in {where}.</source>
        <translation>Establecido por su organización, en {where}.</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Establecido por su organización.</translation>
    </message>
    <message>
        <source>Set the mail program to sign in to {provider} in the browser (OAuth 2.0).</source>
        <translation>Ajuste el programa de correo para que inicie sesión en {provider} con el navegador (OAuth 2.0).</translation>
    </message>
    <message>
        <source>Several mail programs hold this account. Say which with --account, one of: {accounts}</source>
        <translation>Varios programas de correo tienen esta cuenta. Indique cuál con --account, uno de: {accounts}</translation>
    </message>
    <message>
        <source>Sign in for as long as you are here?</source>
        <translation>¿Iniciar sesión mientras usted esté aquí?</translation>
    </message>
    <message>
        <source>Sign in on this network&apos;s web page, then try again.</source>
        <translation>Inicie sesión en la página web de esta red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Sign in through your provider’s web page</source>
        <translation>Iniciar sesión en la página web de su proveedor</translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation>Iniciar sesión en esta red</translation>
    </message>
    <message>
        <source>Sign in to {provider} in the browser (OAuth 2.0), or make an application password there.</source>
        <translation>Inicie sesión en {provider} con el navegador (OAuth 2.0), o cree allí una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Sign in when sending</source>
        <translation>Iniciar sesión al enviar</translation>
    </message>
    <message>
        <source>Sign in when sending, through {host} (port {port}, {security}).</source>
        <translation>Inicie sesión al enviar, a través de {host} (puerto {port}, {security}).</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <translation>Servicio de inicio de sesión</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Signed in at {time}, good until {until}. The next time is {next}.</source>
        <translation>Sesión iniciada a las {time}, vale hasta las {until}. La próxima vez es a las {next}.</translation>
    </message>
    <message>
        <source>Signed in to fetch mail</source>
        <translation>Inicio de sesión para descargar el correo</translation>
    </message>
    <message>
        <source>Signing in through the provider&apos;s own page has to be set up in {program} itself.</source>
        <translation>El inicio de sesión en la página del proveedor hay que configurarlo en el propio {program}.</translation>
    </message>
    <message>
        <source>Some of these settings were changed since; they were left alone.</source>
        <translation>Algunos de estos ajustes se han cambiado desde entonces; se han dejado como estaban.</translation>
    </message>
    <message>
        <source>Some recipients may find your messages in their junk folder.</source>
        <translation>Algunos destinatarios pueden encontrar sus mensajes en la carpeta de correo no deseado.</translation>
    </message>
    <message>
        <source>Some servers learn a moment later that mail was fetched: asked again.</source>
        <translation>Algunos servidores se enteran un momento después de que se ha descargado el correo: se pregunta de nuevo.</translation>
    </message>
    <message>
        <source>Some servers let the first message from somewhere new wait for some minutes. Nothing is wrong yet.</source>
        <translation>Algunos servidores hacen esperar unos minutos al primer mensaje que viene de un sitio nuevo. Por ahora no ocurre nada malo.</translation>
    </message>
    <message>
        <source>Something on the way answers port {port} before {host} does.</source>
        <translation>Algo en el camino responde en el puerto {port} antes que {host}.</translation>
    </message>
    <message>
        <source>Something on this network answers in place of {host}, or strips its encryption; no password was sent there.</source>
        <translation>Algo en esta red responde en lugar de {host}, o le quita el cifrado; allí no se envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>Something on this network answers in place of {host}: it calls itself {now}, and elsewhere the server was {before}; no password was sent there.</source>
        <translation>Algo en esta red responde en lugar de {host}: se llama a sí mismo {now}, y en otros lugares el servidor era {before}; allí no se envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>Something on this network opens every encrypted connection and signs for {host} and others in the name of {issuer}, which nothing here trusts; no password was sent there.</source>
        <translation>Algo en esta red abre todas las conexiones cifradas y firma por {host} y otros en nombre de {issuer}, en quien aquí nada confía; allí no se envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>Etapa {number}</translation>
    </message>
    <message>
        <source>Stay in the background: on every new network find out whether the next message will go out, without signing in, and say so before it fails; put back what was changed for a network once it is left.</source>
        <translation>Se queda en segundo plano: en cada red nueva averigua, sin iniciar sesión, si saldrá el próximo mensaje, y avisa antes de que falle; deshace lo que se cambió para una red cuando se sale de ella.</translation>
    </message>
    <message>
        <source>Stays in the background without a window. On every new network it finds out whether the next message will go out, says so before it fails, and puts back what was changed for a network once that is left.</source>
        <translation>Se queda en segundo plano, sin ventana. En cada red nueva averigua si saldrá el próximo mensaje, avisa antes de que falle y deshace lo que se cambió para una red cuando se sale de ella.</translation>
    </message>
    <message>
        <source>Stopped. If the message had been sent by then, it is on its way and stays where it arrives.</source>
        <translation>Detenido. Si el mensaje ya se había enviado, está en camino y se queda donde llegue.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Switch the sign-in for sending off.</source>
        <translation>Desactive el inicio de sesión para el envío.</translation>
    </message>
    <message>
        <source>Switch the sign-in for sending on, with {username} and your password.</source>
        <translation>Active el inicio de sesión para el envío, con {username} y su contraseña.</translation>
    </message>
    <message>
        <source>Switch “{box}” off.</source>
        <translation>Desactive «{box}».</translation>
    </message>
    <message>
        <source>Switch “{box}” on.</source>
        <translation>Active «{box}».</translation>
    </message>
    <message>
        <source>Take out every line there that begins with: {line}</source>
        <translation>Quite allí cada línea que empiece por: {line}</translation>
    </message>
    <message>
        <source>Take the tick out of “{box}”: else Mail may change the port back.</source>
        <translation>Desmarque «{box}»: si no, Mail puede volver a poner el puerto anterior.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>That mailbox cannot be looked into from here; ask there whether it came.</source>
        <translation>En ese buzón no se puede mirar desde aquí; pregunte al destinatario si llegó.</translation>
    </message>
    <message>
        <source>The POP3 server refused the log-in: {reply}</source>
        <translation>El servidor POP3 rechazó el inicio de sesión: {reply}</translation>
    </message>
    <message>
        <source>The address of the network you send from is refused: it is on a blocklist, has a bad reputation or no proper name. Your password is not the problem. Send through your provider with sign-in, or from another network.</source>
        <translation>Se rechaza la dirección de la red desde la que envía: está en una lista de bloqueo, tiene mala reputación o no tiene un nombre correcto. Su contraseña no es el problema. Envíe a través de su proveedor con inicio de sesión, o desde otra red.</translation>
    </message>
    <message>
        <source>The change to {account} in {program} stays, so that it can be undone: roampost undo</source>
        <translation>El cambio de {account} en {program} se conserva, para poder deshacerlo: roampost undo</translation>
    </message>
    <message>
        <source>The change to {account} in {program}, so that it can still be undone</source>
        <translation>El cambio en {account} de {program}, para poder deshacerlo todavía</translation>
    </message>
    <message>
        <source>The connection is less protected than the settings say, so nothing was sent over it.</source>
        <translation>La conexión está menos protegida de lo que dicen los ajustes, así que no se envió nada por ella.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before it said whether it took the message.</source>
        <translation>La conexión con {host} se cortó antes de que dijera si aceptaba el mensaje.</translation>
    </message>
    <message>
        <source>The connection was refused at once: the port is blocked here, or the server does not listen on it. Another port of the same server often works.</source>
        <translation>La conexión se rechazó al momento: el puerto está bloqueado aquí, o el servidor no escucha en él. A menudo funciona otro puerto del mismo servidor.</translation>
    </message>
    <message>
        <source>The file is too long; it must be at most {most} bytes.</source>
        <translation>El archivo es demasiado largo; debe tener como máximo {most} bytes.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {reason}.</source>
        <translation>La carpeta {folder} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The history of changes that were put back, with the copies made before them</source>
        <translation>El historial de cambios deshechos, con las copias hechas antes</translation>
    </message>
    <message>
        <source>The keyring could not be opened: its window was closed, or could not be shown. Until it can be, Roampost will ask for the password every time.</source>
        <translation>No se pudo abrir el llavero: su ventana se cerró, o no se pudo mostrar. Mientras siga así, Roampost pedirá la contraseña cada vez.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password. Roampost will ask for it every time.</source>
        <translation>El llavero no guardó la contraseña. Roampost la pedirá cada vez.</translation>
    </message>
    <message>
        <source>The keyring has stopped answering. Roampost keeps passwords nowhere else and will ask for them every time.</source>
        <translation>El llavero ha dejado de responder. Roampost no guarda las contraseñas en ningún otro sitio y las pedirá cada vez.</translation>
    </message>
    <message>
        <source>The keyring is locked and was not unlocked. Unlock it and try again; until then Roampost will ask for the password every time.</source>
        <translation>El llavero está bloqueado y no se ha desbloqueado. Desbloquéelo e inténtelo de nuevo; hasta entonces, Roampost pedirá la contraseña cada vez.</translation>
    </message>
    <message>
        <source>The keyring reported a fault and kept nothing. Roampost will ask for the password every time.</source>
        <translation>El llavero avisó de un fallo y no guardó nada. Roampost pedirá la contraseña cada vez.</translation>
    </message>
    <message>
        <source>The log-in did not come about: no answer, no password at hand, or the mailbox is in use. Again at {time}.</source>
        <translation>El inicio de sesión no llegó a hacerse: sin respuesta, sin contraseña a mano, o el buzón está en uso. De nuevo a las {time}.</translation>
    </message>
    <message>
        <source>The mail program does not know the password of {address}.</source>
        <translation>El programa de correo no conoce la contraseña de {address}.</translation>
    </message>
    <message>
        <source>The mail program has no account {address}.</source>
        <translation>El programa de correo no tiene ninguna cuenta {address}.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message breaks off in the middle.</source>
        <translation>El mensaje del programa de correo se corta a la mitad.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message has more than the {limit} KB that are read.</source>
        <translation>El mensaje del programa de correo supera los {limit} KB que se leen.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message is no JSON object.</source>
        <translation>El mensaje del programa de correo no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message is not one that Roampost knows.</source>
        <translation>El mensaje del programa de correo no es de los que Roampost conoce.</translation>
    </message>
    <message>
        <source>The mailbox of {address} did not accept the name and password.</source>
        <translation>El buzón de {address} no aceptó el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>The mailbox of {mailbox} could not be looked into.</source>
        <translation>No se pudo mirar en el buzón de {mailbox}.</translation>
    </message>
    <message>
        <source>The mailbox was read by POP3, which shows no junk folder: it may stand there.</source>
        <translation>El buzón se leyó por POP3, que no muestra el correo no deseado: el mensaje puede estar ahí.</translation>
    </message>
    <message>
        <source>The message broke off before {program} was given it, so it was not sent.</source>
        <translation>El mensaje se interrumpió antes de entregarlo a {program}, así que no se envió.</translation>
    </message>
    <message>
        <source>The message is too big for the server. Make the attachments smaller or send a link to them.</source>
        <translation>El mensaje es demasiado grande para el servidor. Reduzca los archivos adjuntos o envíe un enlace a ellos.</translation>
    </message>
    <message>
        <source>The message itself was taken for spam, or an attachment is not allowed. Your settings are not the problem: change the text, the links or the attachment.</source>
        <translation>El propio mensaje se tomó por spam, o un archivo adjunto no está permitido. Sus ajustes no son el problema: cambie el texto, los enlaces o el archivo adjunto.</translation>
    </message>
    <message>
        <source>The message to {recipient} was refused by the server: {reply}</source>
        <translation>El servidor rechazó el mensaje para {recipient}: {reply}</translation>
    </message>
    <message>
        <source>The name {host} cannot be found from here.</source>
        <translation>Desde aquí no se encuentra el nombre {host}.</translation>
    </message>
    <message>
        <source>The name {host} does not exist; this network&apos;s name server makes up the address {address} for names that do not.</source>
        <translation>El nombre {host} no existe; el servidor de nombres de esta red inventa la dirección {address} para los nombres que no existen.</translation>
    </message>
    <message>
        <source>The network of {domain}</source>
        <translation>La red de {domain}</translation>
    </message>
    <message>
        <source>The network wants you to sign in</source>
        <translation>La red pide iniciar sesión</translation>
    </message>
    <message>
        <source>The old settings are back.</source>
        <translation>Los ajustes anteriores se han restablecido.</translation>
    </message>
    <message>
        <source>The outgoing server cannot be talked to.</source>
        <translation>No se puede hablar con el servidor de salida.</translation>
    </message>
    <message>
        <source>The outgoing server does not answer.</source>
        <translation>El servidor de salida no responde.</translation>
    </message>
    <message>
        <source>The outgoing server does not pass on mail to other domains for you here: it does not know you as its customer. Usually it wants you to sign in, to fetch your mail first, or to be in its own network. The recipient&apos;s address is not the problem.</source>
        <translation>Aquí el servidor de salida no reenvía su correo a otros dominios: no le reconoce como cliente. Normalmente pide que inicie sesión, que descargue antes su correo, o que esté en su propia red. La dirección del destinatario no es el problema.</translation>
    </message>
    <message>
        <source>The outgoing server wants you to sign in before you send. Switch on authentication for the outgoing server, with an encrypted connection.</source>
        <translation>El servidor de salida pide que inicie sesión antes de enviar. Active la autenticación para el servidor de salida, con una conexión cifrada.</translation>
    </message>
    <message>
        <source>The outgoing server&apos;s certificate is not to be trusted.</source>
        <translation>El certificado del servidor de salida no es de confianza.</translation>
    </message>
    <message>
        <source>The outgoing server&apos;s name cannot be found.</source>
        <translation>No se encuentra el nombre del servidor de salida.</translation>
    </message>
    <message>
        <source>The password is kept in: {where}</source>
        <translation>Dónde se guarda la contraseña: {where}</translation>
    </message>
    <message>
        <source>The password of {address} is needed, and is not at hand.</source>
        <translation>Hace falta la contraseña de {address}, y no está disponible.</translation>
    </message>
    <message>
        <source>The password stays in this computer’s memory until Roampost is closed, and is asked for every time: {why} It is never written to a file, a log or a report.</source>
        <translation>La contraseña permanece en la memoria de este equipo hasta que se cierra Roampost, y se pide cada vez: {why} No se escribe nunca en un archivo, un registro o un informe.</translation>
    </message>
    <message>
        <source>The password stays in this computer’s memory until Roampost is closed. If you tick “remember”, it is put into {keyring}, under the name “roampost”, and nowhere else. It is never written to a file, a log or a report.</source>
        <translation>La contraseña permanece en la memoria de este equipo hasta que se cierra Roampost. Si marca «Guardarla», va a un solo sitio: {keyring}, con el nombre «roampost». No se escribe nunca en un archivo, un registro o un informe.</translation>
    </message>
    <message>
        <source>The password stored in {program} is taken out, so that it never goes to another server.</source>
        <translation>La contraseña guardada en {program} se quita, para que no vaya nunca a otro servidor.</translation>
    </message>
    <message>
        <source>The password that Roampost keeps is put into the keyring where {program} looks for it.</source>
        <translation>La contraseña que guarda Roampost se pone en el llavero, donde {program} la busca.</translation>
    </message>
    <message>
        <source>The password that was put into the keyring for {program} is still there, under “{label}”: {reason}</source>
        <translation>La contraseña que se puso en el llavero para {program} sigue allí, como «{label}»: {reason}</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is not used, so that {host} never gets it.</source>
        <translation>La contraseña que {program} guarda para el servidor anterior no se usa, para que {host} no la reciba nunca.</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is set aside, so that {host} never gets it.</source>
        <translation>La contraseña que {program} guarda para el servidor anterior se aparta, para que {host} no la reciba nunca.</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is taken out, so that {host} never gets it. Once {program} has been used, you type it again after putting the change back.</source>
        <translation>La contraseña que {program} guarda para el servidor anterior se quita, para que {host} no la reciba nunca. Una vez usado {program}, tendrá que escribirla de nuevo después de deshacer el cambio.</translation>
    </message>
    <message>
        <source>The password would have travelled unprotected, so nothing was sent.</source>
        <translation>La contraseña habría viajado sin protección, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The passwords that Roampost keeps in the keyring</source>
        <translation>Las contraseñas que Roampost guarda en el llavero</translation>
    </message>
    <message>
        <source>The policy that it fetched from your organisation; it is fetched again</source>
        <translation>La política recibida de su organización; se vuelve a descargar</translation>
    </message>
    <message>
        <source>The receiving server found that your address&apos;s domain does not allow mail from the server that sent it (SPF, DKIM or DMARC). Send through the server that belongs to your address.</source>
        <translation>El servidor receptor comprobó que el dominio de su dirección no admite correo del servidor que lo envió (SPF, DKIM o DMARC). Envíe a través del servidor que corresponde a su dirección.</translation>
    </message>
    <message>
        <source>The recipient is refused</source>
        <translation>Destinatario rechazado</translation>
    </message>
    <message>
        <source>The recipient&apos;s address does not exist. This is not about your settings: check the address for typing errors or ask the recipient in another way.</source>
        <translation>La dirección del destinatario no existe. No se debe a sus ajustes: compruebe que la dirección esté bien escrita, o póngase en contacto con el destinatario de otra manera.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox does not take this message: it is closed, has moved, or accepts only certain senders. This is not about your settings; ask the recipient in another way.</source>
        <translation>El buzón del destinatario no acepta este mensaje: está cerrado, se ha trasladado, o solo acepta a ciertos remitentes. No se debe a sus ajustes; póngase en contacto con el destinatario de otra manera.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full. This is not about your settings: try later or ask the recipient in another way.</source>
        <translation>El buzón del destinatario está lleno. No se debe a sus ajustes: inténtelo más tarde o póngase en contacto con el destinatario de otra manera.</translation>
    </message>
    <message>
        <source>The record {file} of an earlier change is damaged. That change can no longer be undone by Roampost; its copies of the files are in {folder}.</source>
        <translation>El registro {file} de un cambio anterior está dañado. Roampost ya no puede deshacer ese cambio; sus copias de los archivos están en {folder}.</translation>
    </message>
    <message>
        <source>The remedy {wanted} is not one of signing in by POP3 again and again.</source>
        <translation>El remedio {wanted} no consiste en iniciar sesión por POP3 una y otra vez.</translation>
    </message>
    <message>
        <source>The sender address or its domain does not exist for the server. Check your own address in the mail program.</source>
        <translation>Para el servidor, la dirección del remitente o su dominio no existe. Compruebe su propia dirección en el programa de correo.</translation>
    </message>
    <message>
        <source>The server accepted the test message to {recipient}; whether it arrived is not known here.</source>
        <translation>El servidor aceptó el mensaje de prueba para {recipient}; aquí no se sabe si llegó.</translation>
    </message>
    <message>
        <source>The server accepted the test message, yet it has not arrived at {recipient} after {seconds} s.</source>
        <translation>El servidor aceptó el mensaje de prueba, pero después de {seconds}&#xa0;s no ha llegado a {recipient}.</translation>
    </message>
    <message>
        <source>The server accepts this only over an encrypted connection. Switch on STARTTLS (port 587) or TLS (port 465).</source>
        <translation>El servidor solo lo acepta por una conexión cifrada. Active STARTTLS (puerto 587) o TLS (puerto 465).</translation>
    </message>
    <message>
        <source>The server did not answer, or the connection broke. The network you are in may block the port; another port of the same server often works.</source>
        <translation>El servidor no respondió, o la conexión se cortó. Puede que la red en la que está bloquee el puerto; a menudo funciona otro puerto del mismo servidor.</translation>
    </message>
    <message>
        <source>The server does not let this sign-in or connection use this sender address. Send with the address that belongs to the server, or through the server that belongs to the address.</source>
        <translation>El servidor no deja que este inicio de sesión o esta conexión use esta dirección de remitente. Envíe con la dirección que corresponde al servidor, o a través del servidor que corresponde a la dirección.</translation>
    </message>
    <message>
        <source>The server is asked whether it would take a message there. None is sent.</source>
        <translation>Se pregunta al servidor si aceptaría un mensaje para allí. No se envía ninguno.</translation>
    </message>
    <message>
        <source>The server lets in certain listed addresses only.</source>
        <translation>El servidor solo deja entrar a ciertas direcciones de una lista.</translation>
    </message>
    <message>
        <source>The server lets in its provider’s own network only.</source>
        <translation>El servidor solo deja entrar a la propia red de su proveedor.</translation>
    </message>
    <message>
        <source>The server lets in its provider’s own network or certain listed addresses only; which of the two cannot be told from here.</source>
        <translation>El servidor solo deja entrar a la propia red de su proveedor o a ciertas direcciones de una lista; desde aquí no se puede saber cuál de las dos cosas.</translation>
    </message>
    <message>
        <source>The server lets you send for some minutes after you have fetched your mail. Fetch your mail, then send again; the mail program can do this by itself each time.</source>
        <translation>El servidor le deja enviar durante unos minutos después de descargar su correo. Descargue su correo y envíe de nuevo; el programa de correo puede hacerlo por sí mismo cada vez.</translation>
    </message>
    <message>
        <source>The server of your settings, and its other ports for sending, all at once.</source>
        <translation>El servidor de sus ajustes y sus otros puertos para enviar, todos a la vez.</translation>
    </message>
    <message>
        <source>The server offers encryption: does it take the message with it?</source>
        <translation>El servidor ofrece cifrado: ¿acepta con él el mensaje?</translation>
    </message>
    <message>
        <source>The server puts it off for now (it is busy, or it lets unknown senders wait). Send again in some minutes; nothing needs to be changed.</source>
        <translation>Por ahora el servidor lo aplaza (está ocupado, o hace esperar a los remitentes desconocidos). Envíe de nuevo dentro de unos minutos; no hay que cambiar nada.</translation>
    </message>
    <message>
        <source>The server refused the sign-in: the user name or password is wrong, or this way of signing in is switched off. It may want an application password or another method.</source>
        <translation>El servidor rechazó el inicio de sesión: el nombre de usuario o la contraseña no es correcto, o esta forma de iniciar sesión está desactivada. Puede que pida una contraseña de aplicación u otro método.</translation>
    </message>
    <message>
        <source>The server said: {reply}</source>
        <translation>El servidor dijo: {reply}</translation>
    </message>
    <message>
        <source>The server serves only certain networks or addresses, and yours here is not among them. Sign in where the provider offers it, use the server of the network you are in, or a VPN.</source>
        <translation>El servidor solo atiende a ciertas redes o direcciones, y la suya aquí no está entre ellas. Inicie sesión si el proveedor lo ofrece, use el servidor de la red en la que está, o una VPN.</translation>
    </message>
    <message>
        <source>The server {host} does not answer on port {port}.</source>
        <translation>El servidor {host} no responde en el puerto {port}.</translation>
    </message>
    <message>
        <source>The server’s certificate runs out soon.</source>
        <translation>El certificado del servidor caduca pronto.</translation>
    </message>
    <message>
        <source>The server’s own words</source>
        <translation>Las palabras del servidor</translation>
    </message>
    <message>
        <source>The settings are the same to the last byte.</source>
        <translation>Los ajustes son los mismos, hasta el último byte.</translation>
    </message>
    <message>
        <source>The settings could not be written to {file}: {reason}.</source>
        <translation>No se pudieron escribir los ajustes en {file}: {reason}.</translation>
    </message>
    <message>
        <source>The settings file is the old one, to the last byte.</source>
        <translation>El archivo de ajustes es el anterior, hasta el último byte.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read: {reason}.</source>
        <translation>No se pueden leer los ajustes de {file}: {reason}.</translation>
    </message>
    <message>
        <source>The settings of {address} are managed by {manager}; please ask there to have them changed.</source>
        <translation>Los ajustes de {address} los gestiona {manager}; pida allí que los cambien.</translation>
    </message>
    <message>
        <source>The settings of {program} could not be read ({where}): {why}</source>
        <translation>No se pudieron leer los ajustes de {program} ({where}): {why}</translation>
    </message>
    <message>
        <source>The system does not tell when the network changes: {reason}. Open Roampost after you leave it.</source>
        <translation>El sistema no avisa cuando cambia la red: {reason}. Abra Roampost después de dejarla.</translation>
    </message>
    <message>
        <source>The test message arrived at {recipient} within {seconds} s.</source>
        <translation>El mensaje de prueba llegó a {recipient} en {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>The test message arrived at {recipient}, in the junk folder.</source>
        <translation>El mensaje de prueba llegó a {recipient}, a la carpeta de correo no deseado.</translation>
    </message>
    <message>
        <source>The test message is still in the mailbox; you may delete it.</source>
        <translation>El mensaje de prueba sigue en el buzón; puede eliminarlo.</translation>
    </message>
    <message>
        <source>The test message to {recipient} is late ({seconds} s).</source>
        <translation>El mensaje de prueba para {recipient} se retrasa ({seconds}&#xa0;s).</translation>
    </message>
    <message>
        <source>The test message to {recipient} was put off.</source>
        <translation>El mensaje de prueba para {recipient} se ha aplazado.</translation>
    </message>
    <message>
        <source>The test message to {recipient} was refused.</source>
        <translation>El mensaje de prueba para {recipient} fue rechazado.</translation>
    </message>
    <message>
        <source>The test message was taken out of the mailbox again.</source>
        <translation>El mensaje de prueba se ha quitado de nuevo del buzón.</translation>
    </message>
    <message>
        <source>The way it came:</source>
        <translation>El camino que siguió:</translation>
    </message>
    <message>
        <source>The whole program against a small mail world on this computer: a home provider, an office, a hotel, an airport. No real account, keyring or mail program is touched. With -- COMMAND it runs any command in that world.</source>
        <translation>Todo el programa ante un pequeño mundo de correo en este equipo: un proveedor doméstico, una oficina, un hotel, un aeropuerto. No se toca ninguna cuenta, llavero ni programa de correo de verdad. Con -- ORDEN ejecuta cualquier orden en ese mundo.</translation>
    </message>
    <message>
        <source>Then it puts back what you changed for here, and goes. Its icon beside the clock opens it again; in the settings you can tell it not to stay.</source>
        <translation>Después devuelve a su sitio lo que cambió para aquí, y se va. Su icono junto al reloj lo abre de nuevo; en los ajustes puede decirle que no se quede.</translation>
    </message>
    <message>
        <source>There are {number} files here; at most {most} are read.</source>
        <translation>Aquí hay {number} archivos; se leen como máximo {most}.</translation>
    </message>
    <message>
        <source>There is a way</source>
        <translation>Hay una solución</translation>
    </message>
    <message>
        <source>There is no demo within the demo.</source>
        <translation>No hay ninguna demostración dentro de la demostración.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. In the terminal: “roampost diagnose”, or “roampost demo” to look around.</source>
        <translation>No hay ninguna pantalla en la que abrir una ventana. En el terminal: «roampost diagnose», o «roampost demo» para echar un vistazo.</translation>
    </message>
    <message>
        <source>There is no remedy {wanted} here and now. There are: {remedies}</source>
        <translation>Aquí y ahora no hay ningún remedio {wanted}. Hay: {remedies}</translation>
    </message>
    <message>
        <source>There is no room left on the disk to write {path}, so nothing was changed.</source>
        <translation>No queda espacio en el disco para escribir {path}, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is nothing here that Roampost can change for this account.</source>
        <translation>Aquí no hay nada que Roampost pueda cambiar para esta cuenta.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>There is nothing to explain: the text is empty.</source>
        <translation>No hay nada que explicar: el texto está vacío.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>These accounts share that password and lose it too: {names}.</source>
        <translation>Estas cuentas comparten esa contraseña y también la pierden: {names}.</translation>
    </message>
    <message>
        <source>This account hands its mail to a command, not to a server; Roampost does not run it.</source>
        <translation>Esta cuenta entrega su correo a una orden, no a un servidor; Roampost no la ejecuta.</translation>
    </message>
    <message>
        <source>This account is managed by {who}.</source>
        <translation>Esta cuenta la gestiona {who}.</translation>
    </message>
    <message>
        <source>This account is used on a web page only; there is nothing to set in a mail program.</source>
        <translation>Esta cuenta solo se usa en una página web; no hay nada que ajustar en un programa de correo.</translation>
    </message>
    <message>
        <source>This account signs in through the browser, which Roampost cannot do for it.</source>
        <translation>Esta cuenta inicia sesión con el navegador, y Roampost no puede hacerlo por ella.</translation>
    </message>
    <message>
        <source>This cannot be read: {reason}. Every user must be able to read it (chmod a+rX).</source>
        <translation>No se puede leer: {reason}. Todos los usuarios deben poder leerlo (chmod a+rX).</translation>
    </message>
    <message>
        <source>This cannot be undone. Nothing is forgotten yet.</source>
        <translation>Esto no se puede deshacer. Todavía no se ha olvidado nada.</translation>
    </message>
    <message>
        <source>This changes sending for {account} too.</source>
        <translation>Esto cambia también el envío de {account}.</translation>
    </message>
    <message>
        <source>This changes the way of all mail that this computer sends with {program}.</source>
        <translation>Esto cambia el camino de todo el correo que este equipo envía con {program}.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Este equipo no está conectado a ninguna red.</translation>
    </message>
    <message>
        <source>This could not be tried just now, so nothing is begun. Keep the password first: roampost password set --for incoming --account {account}</source>
        <translation>Esto no se pudo probar ahora, así que no se empieza nada. Guarde antes la contraseña: roampost password set --for incoming --account {account}</translation>
    </message>
    <message>
        <source>This could not be tried just now, so nothing was changed. Keep the password first: roampost password set --account {account}</source>
        <translation>Esto no se pudo probar ahora mismo, así que no se ha cambiado nada. Guarde primero la contraseña: roampost password set --account {account}</translation>
    </message>
    <message>
        <source>This is another network: Roampost signs in no more.</source>
        <translation>Esta es otra red: Roampost ya no inicia sesión.</translation>
    </message>
    <message>
        <source>This is inferred from what was seen, not proven.</source>
        <translation>Esto se deduce de lo que se vio, no está probado.</translation>
    </message>
    <message>
        <source>This is missing: {what}</source>
        <translation>Falta: {what}</translation>
    </message>
    <message>
        <source>This is nested too deeply for a policy.</source>
        <translation>Está anidado con demasiada profundidad para una directiva.</translation>
    </message>
    <message>
        <source>This is no error report: it is a message, an automatic answer or a notice.</source>
        <translation>Esto no es un aviso de error: es un mensaje, una respuesta automática o una notificación.</translation>
    </message>
    <message>
        <source>This is no property list that can be read.</source>
        <translation>Esto no es una lista de propiedades (plist) que se pueda leer.</translation>
    </message>
    <message>
        <source>This is not JSON: {found} stands where {wanted} should be.</source>
        <translation>Esto no es JSON: hay {found} donde debería haber {wanted}.</translation>
    </message>
    <message>
        <source>This is not UTF-8; save the file in that encoding.</source>
        <translation>Esto no es UTF-8; guarde el archivo con esa codificación.</translation>
    </message>
    <message>
        <source>This is not known here: {what}</source>
        <translation>Esto no se conoce aquí: {what}</translation>
    </message>
    <message>
        <source>This is set by your organisation.</source>
        <translation>Esto lo ha establecido su organización.</translation>
    </message>
    <message>
        <source>This line is not a JSON object with “text” or “message_base64”, or it is too long.</source>
        <translation>Esta línea no es un objeto JSON con «text» o «message_base64», o es demasiado larga.</translation>
    </message>
    <message>
        <source>This message was never sent, and is lost with it: {file}</source>
        <translation>Este mensaje nunca se envió, y se pierde con lo demás: {file}</translation>
    </message>
    <message>
        <source>This message was never sent, and stays: {file}</source>
        <translation>Este mensaje nunca se envió, y se conserva: {file}</translation>
    </message>
    <message>
        <source>This message was sent by Roampost, at its user&apos;s wish, to see whether mail arrives. It needs no answer and may be deleted.</source>
        <translation>Este mensaje lo envió Roampost, a petición de quien lo usa, para ver si el correo llega. No necesita respuesta y se puede eliminar.</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Esta red</translation>
    </message>
    <message>
        <source>This network calls itself {name}.</source>
        <translation>Esta red se llama {name}.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}.</source>
        <translation>Esta red no deja que los programas de correo lleguen a {host} por el puerto {port}.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}: the device {device} on the way turns them away.</source>
        <translation>Esta red no deja que los programas de correo lleguen a {host} por el puerto {port}: el dispositivo {device} los rechaza por el camino.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}: what is sent there vanishes at the device {device}, or right behind it.</source>
        <translation>Esta red no deja que los programas de correo lleguen a {host} por el puerto {port}: lo que se envía allí desaparece en el dispositivo {device}, o justo detrás.</translation>
    </message>
    <message>
        <source>This network speaks IPv6 alone, and your mail program is told the IPv4 address {host}. The server answers; it must be set by its name instead of the number.</source>
        <translation>Esta red solo habla IPv6, y en su programa de correo figura la dirección IPv4 {host}. El servidor responde; hay que indicarlo por su nombre en lugar del número.</translation>
    </message>
    <message>
        <source>This network wants you to sign in on its web page before it lets anything through.</source>
        <translation>Esta red pide iniciar sesión en su página web antes de dejar pasar nada.</translation>
    </message>
    <message>
        <source>This network&apos;s name server gives {host} the private address {address}, and who answers there cannot prove to be {host}; no password was sent there.</source>
        <translation>El servidor de nombres de esta red da a {host} la dirección privada {address}, y quien responde allí no puede demostrar que es {host}; allí no se envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>This network&apos;s name server leads every name to {address}, {host} among them; no password was sent there.</source>
        <translation>El servidor de nombres de esta red lleva todos los nombres a {address}, también {host}; allí no se envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>This password is longer than the {limit} characters that the Windows keyring can keep. Nothing was kept; Roampost will ask for it every time.</source>
        <translation>Esta contraseña supera los {limit} caracteres que puede guardar el llavero de Windows. No se guardó nada; Roampost la pedirá cada vez.</translation>
    </message>
    <message>
        <source>This server takes the password without encryption only: anybody on this network could read it. Send it all the same?</source>
        <translation>Este servidor solo acepta la contraseña sin cifrado: cualquiera en esta red podría leerla. ¿Enviarla de todos modos?</translation>
    </message>
    <message>
        <source>This shows whether mail really arrives. Exactly this message is sent, with a mark by which it is found again, once, and only when you press the button.</source>
        <translation>Así se ve si el correo llega de verdad. Se envía exactamente este mensaje, con una marca que permite encontrarlo, una sola vez y solo cuando usted pulsa el botón.</translation>
    </message>
    <message>
        <source>This text does not end on its line, or holds a sign that must be escaped; close it with a double quote, and double each backslash.</source>
        <translation>Este texto no termina en su línea, o contiene un signo que debe ir precedido de una barra invertida; ciérrelo con una comilla doble recta y duplique cada barra invertida.</translation>
    </message>
    <message>
        <source>This text does not say clearly why the message was not sent. A diagnosis of the account may.</source>
        <translation>Este texto no dice con claridad por qué no se envió el mensaje. Un diagnóstico de la cuenta quizá lo diga.</translation>
    </message>
    <message>
        <source>This text holds half a character; both halves must be there.</source>
        <translation>Este texto contiene medio carácter; deben estar las dos mitades.</translation>
    </message>
    <message>
        <source>This version reads these keys and does nothing with them yet: {keys}</source>
        <translation>Esta versión lee estas claves y todavía no hace nada con ellas: {keys}</translation>
    </message>
    <message>
        <source>This way out cannot be carried out by Roampost.</source>
        <translation>Roampost no puede aplicar esta solución.</translation>
    </message>
    <message>
        <source>This will change in {program}</source>
        <translation>Lo que cambiará en {program}</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>A través de</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Thunderbird did not take the change while it is open. Close it, and try again.</source>
        <translation>Thunderbird no ha aceptado el cambio mientras está abierto. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Thunderbird does not find Roampost by {path} any more.</source>
        <translation>Thunderbird ya no encuentra Roampost por {path}.</translation>
    </message>
    <message>
        <source>Thunderbird starts this program by itself, once it was told where it is: {command}</source>
        <translation>Thunderbird inicia este programa por sí mismo, una vez que se le ha indicado dónde está: {command}</translation>
    </message>
    <message>
        <source>Thunderbird will find Roampost by {path}.</source>
        <translation>Thunderbird encontrará Roampost por {path}.</translation>
    </message>
    <message>
        <source>To do it in {program}:</source>
        <translation>Para hacerlo en {program}:</translation>
    </message>
    <message>
        <source>To have it done, as long as you are here:</source>
        <translation>Para que se haga, mientras esté aquí:</translation>
    </message>
    <message>
        <source>To have it done:</source>
        <translation>Para que se haga:</translation>
    </message>
    <message>
        <source>To put everything back as it was:</source>
        <translation>Para dejar todo como estaba:</translation>
    </message>
    <message>
        <source>To see whether it arrives, with one test message:</source>
        <translation>Para ver si llega, con un solo mensaje de prueba:</translation>
    </message>
    <message>
        <source>Too many messages or recipients in a short time, says the server. Wait and send again, to fewer recipients.</source>
        <translation>Demasiados mensajes o destinatarios en poco tiempo, dice el servidor. Espere y envíe de nuevo, a menos destinatarios.</translation>
    </message>
    <message>
        <source>Took it back, nothing was sent</source>
        <translation>Petición retirada, no se envió nada</translation>
    </message>
    <message>
        <source>Tried just now for a message to {recipient}; nothing was sent.</source>
        <translation>Recién probado con un mensaje para {recipient}; no se envió nada.</translation>
    </message>
    <message>
        <source>Tried just now: it works.</source>
        <translation>Recién probado: funciona.</translation>
    </message>
    <message>
        <source>Tried just now: this server takes your mail.</source>
        <translation>Recién probado: este servidor acepta su correo.</translation>
    </message>
    <message>
        <source>Tried just now; nothing was sent.</source>
        <translation>Recién probado; no se envió nada.</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Intentarlo de nuevo</translation>
    </message>
    <message>
        <source>Trying whether this works…</source>
        <translation>Probando si funciona…</translation>
    </message>
    <message>
        <source>Trying {host} on port {port}</source>
        <translation>Prueba de {host} en el puerto {port}</translation>
    </message>
    <message>
        <source>Under “{tab}”, write {port} beside “{field}” and choose “{choice}” for “{encryption}”.</source>
        <translation>En «{tab}», escriba {port} junto a «{field}» y elija «{choice}» para «{encryption}».</translation>
    </message>
    <message>
        <source>Use another network</source>
        <translation>Usar otra red</translation>
    </message>
    <message>
        <source>Use another network, for example your phone&apos;s hotspot.</source>
        <translation>Use otra red, por ejemplo el punto de acceso de su teléfono.</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Usar otro puerto</translation>
    </message>
    <message>
        <source>Use port {port} instead</source>
        <translation>Usar el puerto {port} en su lugar</translation>
    </message>
    <message>
        <source>Use your VPN</source>
        <translation>Usar su VPN</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Wait a while</source>
        <translation>Esperar un poco</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>Espere un poco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wait and try later</source>
        <translation>Esperar e intentarlo más tarde</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Waited for the greeting</source>
        <translation>Espera del saludo del servidor</translation>
    </message>
    <message>
        <source>Wants you to sign in first</source>
        <translation>Pide antes iniciar sesión</translation>
    </message>
    <message>
        <source>Watching the network.</source>
        <translation>Vigilando la red.</translation>
    </message>
    <message>
        <source>Ways that your organisation does not allow:</source>
        <translation>Soluciones que su organización no permite:</translation>
    </message>
    <message>
        <source>Webmail only</source>
        <translation>Solo correo web</translation>
    </message>
    <message>
        <source>What @{domain} asks others to do with mail sent through {host} (DMARC) could not be found out from here.</source>
        <translation>Desde aquí no se pudo averiguar qué pide @{domain} que se haga con el correo enviado a través de {host} (DMARC).</translation>
    </message>
    <message>
        <source>What changes for {address}: {before} becomes {after}.</source>
        <translation>Lo que cambia para {address}: {before} pasa a ser {after}.</translation>
    </message>
    <message>
        <source>What is being changed could not be written down in {folder}: {reason}.</source>
        <translation>No se pudo anotar en {folder} lo que se está cambiando: {reason}.</translation>
    </message>
    <message>
        <source>What is in the way could not be found out from here.</source>
        <translation>Desde aquí no se pudo averiguar cuál es el obstáculo.</translation>
    </message>
    <message>
        <source>What is in the way is still being found out; but here is something that works.</source>
        <translation>Todavía se está averiguando cuál es el obstáculo, pero aquí hay algo que funciona.</translation>
    </message>
    <message>
        <source>What is sent to {host} does not go through your VPN.</source>
        <translation>Lo que se envía a {host} no pasa por su VPN.</translation>
    </message>
    <message>
        <source>What is sent to {host} goes through a VPN.</source>
        <translation>Lo que se envía a {host} pasa por una VPN.</translation>
    </message>
    <message>
        <source>What it learned of networks and servers, and of earlier log-ins and proofs</source>
        <translation>Lo que aprendió de redes y servidores, y de inicios de sesión y pruebas anteriores</translation>
    </message>
    <message>
        <source>What it took: rounds of questions {rounds}, mail transactions {transactions}, log-ins {logins}; no message was sent.</source>
        <translation>Lo que hizo falta: rondas de preguntas {rounds}, transacciones de correo {transactions}, inicios de sesión {logins}; no se envió ningún mensaje.</translation>
    </message>
    <message>
        <source>What was changed for the network that you left has been put back.</source>
        <translation>Lo que se cambió para la red de la que ha salido se ha restablecido.</translation>
    </message>
    <message>
        <source>What you can do:</source>
        <translation>Lo que puede hacer:</translation>
    </message>
    <message>
        <source>What your organisation has set on this computer</source>
        <translation>Lo que su organización ha fijado en este equipo</translation>
    </message>
    <message>
        <source>Whether Roampost starts at log-in cannot be settled: {reason}.</source>
        <translation>No se puede decidir si Roampost se inicia al abrir la sesión: {reason}.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told without a recipient outside {provider}.</source>
        <translation>No se puede saber si funcionará fuera de aquí sin un destinatario ajeno a {provider}.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told: no password is at hand to try the log-in with.</source>
        <translation>No se puede saber si funcionará fuera de aquí: no hay ninguna contraseña con la que probar el inicio de sesión.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told: your mail program signs in through the browser, which is not tried here.</source>
        <translation>No se puede saber si funcionará fuera de aquí: su programa de correo inicia sesión con el navegador, y eso aquí no se prueba.</translation>
    </message>
    <message>
        <source>Whether it will work elsewhere cannot be told from here.</source>
        <translation>Desde aquí no se puede saber si funcionará en otros lugares.</translation>
    </message>
    <message>
        <source>Whether mail goes out from here is not known yet.</source>
        <translation>Todavía no se sabe si desde aquí sale el correo.</translation>
    </message>
    <message>
        <source>Whether messages sent this way arrive cannot be told.</source>
        <translation>No se puede saber si los mensajes enviados así llegan.</translation>
    </message>
    <message>
        <source>Whether {host} may send for @{domain} (SPF) could not be found out from here.</source>
        <translation>Desde aquí no se pudo averiguar si {host} puede enviar en nombre de @{domain} (SPF).</translation>
    </message>
    <message>
        <source>Which account does not send?</source>
        <translation>¿Qué cuenta no envía?</translation>
    </message>
    <message>
        <source>Which program takes the message? Say it like this: roampost send-via -- msmtp -t</source>
        <translation>¿Qué programa se encarga del mensaje? Escríbalo así: roampost send-via -- msmtp -t</translation>
    </message>
    <message>
        <source>Who answers here: the server itself, or something nearer on the way?</source>
        <translation>¿Quién responde aquí: el propio servidor, o algo más cercano en el camino?</translation>
    </message>
    <message>
        <source>Whoever runs this server could read what you send through it.</source>
        <translation>Quien gestiona este servidor podría leer lo que envíe a través de él.</translation>
    </message>
    <message>
        <source>Whom did you want to write to?</source>
        <translation>¿A quién quería escribir?</translation>
    </message>
    <message>
        <source>Whom were you writing to?</source>
        <translation>¿A quién le escribía?</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Por qué:</translation>
    </message>
    <message>
        <source>Wired network</source>
        <translation>Red por cable</translation>
    </message>
    <message>
        <source>With -v you get a text to send.</source>
        <translation>Con -v se obtiene un texto para enviar.</translation>
    </message>
    <message>
        <source>With the settings as they are, your password travels unprotected.</source>
        <translation>Con los ajustes actuales, su contraseña viaja sin protección.</translation>
    </message>
    <message>
        <source>Without the password it cannot be told whether {host} lets you send from here.</source>
        <translation>Sin la contraseña no se puede saber si {host} le deja enviar desde aquí.</translation>
    </message>
    <message>
        <source>Working out what has to change…</source>
        <translation>Preparando los cambios necesarios…</translation>
    </message>
    <message>
        <source>Working out what would be sent…</source>
        <translation>Preparando lo que se enviaría…</translation>
    </message>
    <message>
        <source>Works here, but not everywhere</source>
        <translation>Funciona aquí, pero no en todas partes</translation>
    </message>
    <message>
        <source>Works here; elsewhere is not clear yet</source>
        <translation>Funciona aquí; en otros lugares aún no está claro</translation>
    </message>
    <message>
        <source>Write from your provider’s web page</source>
        <translation>Escribir desde la página web de su proveedor</translation>
    </message>
    <message>
        <source>Write there, in place of the line that begins alike: {line}</source>
        <translation>Escriba allí, en lugar de la línea que empieza igual: {line}</translation>
    </message>
    <message>
        <source>Write {host} as the outgoing server and {port} as its port.</source>
        <translation>Escriba {host} como servidor de salida y {port} como puerto.</translation>
    </message>
    <message>
        <source>Written to {file}. Names and addresses are replaced; read it through before you hand it on.</source>
        <translation>Escrito en {file}. Los nombres y las direcciones están sustituidos; léalo entero antes de entregarlo.</translation>
    </message>
    <message>
        <source>You are away from {provider}&apos;s network already, and signed in to {host} on port {port} just now.</source>
        <translation>Ya está fuera de la red de {provider}, y acaba de iniciar sesión en {host} por el puerto {port}.</translation>
    </message>
    <message>
        <source>You are away from {provider}&apos;s network already: this is what to expect elsewhere too.</source>
        <translation>Ya está fuera de la red de {provider}: en otros lugares cabe esperar lo mismo.</translation>
    </message>
    <message>
        <source>You can send your own message now.</source>
        <translation>Ahora puede enviar su propio mensaje.</translation>
    </message>
    <message>
        <source>Your address {address} belongs to {name}.</source>
        <translation>Su dirección {address} pertenece a {name}.</translation>
    </message>
    <message>
        <source>Your address {address} calls itself {name}, but that name leads elsewhere.</source>
        <translation>Su dirección {address} se llama a sí misma {name}, pero ese nombre lleva a otro sitio.</translation>
    </message>
    <message>
        <source>Your address&apos;s name ends in {suffix}, as it did where {host} took your mail without a sign-in.</source>
        <translation>El nombre de su dirección termina en {suffix}, como donde {host} aceptaba su correo sin inicio de sesión.</translation>
    </message>
    <message>
        <source>Your mail program cannot do this by itself. Roampost can: it signs in to {server} as {address} again and again, for as long as you are on this network.</source>
        <translation>Su programa de correo no puede hacerlo por sí mismo. Roampost sí: inicia sesión en {server} como {address} una y otra vez, mientras usted esté en esta red.</translation>
    </message>
    <message>
        <source>Your mail programs, with their settings and their own passwords</source>
        <translation>Sus programas de correo, con sus ajustes y sus propias contraseñas</translation>
    </message>
    <message>
        <source>Your messages go out, but may be overlooked. Tell the people you write to, to look into junk too.</source>
        <translation>Sus mensajes salen, pero pueden pasar inadvertidos. Diga a las personas a las que escribe que miren también en el correo no deseado.</translation>
    </message>
    <message>
        <source>Your organisation does not allow sending through other operators&apos; servers such as {host}.</source>
        <translation>Su organización no permite enviar a través de servidores de otros operadores, como {host}.</translation>
    </message>
    <message>
        <source>Your organisation does not allow sending through {host} without encryption.</source>
        <translation>Su organización no permite enviar a través de {host} sin cifrado.</translation>
    </message>
    <message>
        <source>Your organisation does not allow signing in to {host} without encryption.</source>
        <translation>Su organización no permite iniciar sesión en {host} sin cifrado.</translation>
    </message>
    <message>
        <source>Your organisation does not let this be changed without asking ({kind}), so --yes does not count.</source>
        <translation>Su organización no deja cambiar esto sin preguntar ({kind}), así que --yes no cuenta.</translation>
    </message>
    <message>
        <source>Your organisation forbids sending through {host}.</source>
        <translation>Su organización prohíbe enviar a través de {host}.</translation>
    </message>
    <message>
        <source>Your organisation says:</source>
        <translation>Su organización dice:</translation>
    </message>
    <message>
        <source>Your organisation says: {text}</source>
        <translation>Su organización dice: {text}</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy in {where} has a fault, so what it forbids is not known for certain: nothing is changed until that is put right. “roampost policy show” says what is wrong.</source>
        <translation>La directiva de su organización en {where} tiene un error, así que no se sabe con certeza qué prohíbe: no se cambia nada hasta que se corrija. «roampost policy show» dice qué está mal.</translation>
    </message>
    <message>
        <source>Your organisation’s client id for this sign-in: {client}</source>
        <translation>El ID de cliente de su organización para este inicio de sesión: {client}</translation>
    </message>
    <message>
        <source>Your organisation’s client id for this sign-in: {client} (at {issuer})</source>
        <translation>El ID de cliente de su organización para este inicio de sesión: {client} (en {issuer})</translation>
    </message>
    <message>
        <source>Your organisation’s helpdesk: {ways}</source>
        <translation>El servicio de asistencia de su organización: {ways}</translation>
    </message>
    <message>
        <source>Your organisation’s helpdesk: {ways}. {text}</source>
        <translation>El servicio de asistencia de su organización: {ways}. {text}</translation>
    </message>
    <message>
        <source>Your password for {address}</source>
        <translation>Su contraseña de {address}</translation>
    </message>
    <message>
        <source>Your password would travel unprotected: others on this network could read it.</source>
        <translation>Su contraseña viajaría sin protección: otras personas en esta red podrían leerla.</translation>
    </message>
    <message>
        <source>Your provider has no way in from here: does this network, or another account, have a server?</source>
        <translation>Su proveedor no ofrece ningún acceso desde aquí: ¿tiene un servidor esta red, u otra cuenta?</translation>
    </message>
    <message>
        <source>Your server can only be reached on port 25, which many networks block.</source>
        <translation>A su servidor solo se llega por el puerto 25, que muchas redes bloquean.</translation>
    </message>
    <message>
        <source>Your server takes your mail only because of where you are now; elsewhere it will not.</source>
        <translation>Su servidor solo acepta su correo por el lugar en el que está ahora; en otros lugares no lo aceptará.</translation>
    </message>
    <message>
        <source>Your settings work; {host} refuses the address {recipient} itself.</source>
        <translation>Sus ajustes funcionan; lo que {host} rechaza es la propia dirección {recipient}.</translation>
    </message>
    <message>
        <source>Your traffic goes through a VPN.</source>
        <translation>Su tráfico pasa por una VPN.</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>dos puntos</translation>
    </message>
    <message>
        <source>a comma or a closing brace</source>
        <translation>una coma o una llave de cierre</translation>
    </message>
    <message>
        <source>a comma or a closing bracket</source>
        <translation>una coma o un corchete de cierre</translation>
    </message>
    <message>
        <source>a domain such as example.org, in ASCII form (xn--…)</source>
        <translation>un dominio como example.org, en su forma ASCII (xn--…)</translation>
    </message>
    <message>
        <source>a host name such as smtp.example.org, all of a domain such as *.example.org, or an IP address</source>
        <translation>un nombre de servidor como smtp.example.org, un dominio entero como *.example.org, o una dirección IP</translation>
    </message>
    <message>
        <source>a host name such as smtp.example.org, in ASCII form (xn--…)</source>
        <translation>un nombre de servidor como smtp.example.org, en su forma ASCII (xn--…)</translation>
    </message>
    <message>
        <source>a key in double quotes</source>
        <translation>una clave entre comillas dobles rectas</translation>
    </message>
    <message>
        <source>a language code such as en, it or pt-BR</source>
        <translation>un código de idioma como en, it o pt-BR</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>una lista entre corchetes</translation>
    </message>
    <message>
        <source>a new file for it: a ZIP, or JSON where its name ends in .json</source>
        <translation>un archivo nuevo en el que guardarlo: un ZIP, o JSON si su nombre termina en .json</translation>
    </message>
    <message>
        <source>a piece of what a server says: two letters or digits in a row at least</source>
        <translation>un trozo de lo que dice un servidor: al menos dos letras o cifras seguidas</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>una directiva</translation>
    </message>
    <message>
        <source>a quote in line {number} is not closed</source>
        <translation>en la línea {number} hay unas comillas sin cerrar</translation>
    </message>
    <message>
        <source>a quote of server {number} is not closed</source>
        <translation>unas comillas del servidor {number} no están cerradas</translation>
    </message>
    <message>
        <source>a telephone number such as +39 02 1234567</source>
        <translation>un número de teléfono como +39 02 1234567</translation>
    </message>
    <message>
        <source>a text in double quotes</source>
        <translation>un texto entre comillas dobles rectas</translation>
    </message>
    <message>
        <source>a text of at most 2000 characters, without control characters</source>
        <translation>un texto de 2000 caracteres como máximo, sin caracteres de control</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un número entero de {least} a {most}</translation>
    </message>
    <message>
        <source>an Ed25519 public key: 32 octets in Base64</source>
        <translation>una clave pública Ed25519: 32 octetos en Base64</translation>
    </message>
    <message>
        <source>an address that begins with http://</source>
        <translation>una dirección que empiece por http://</translation>
    </message>
    <message>
        <source>an address that begins with https://</source>
        <translation>una dirección que empiece por https://</translation>
    </message>
    <message>
        <source>an address that begins with https:// and ends with a slash</source>
        <translation>una dirección que empiece por https:// y termine con una barra</translation>
    </message>
    <message>
        <source>an address, or PROGRAM/PROFILE/ADDRESS</source>
        <translation>una dirección, o PROGRAMA/PERFIL/DIRECCIÓN</translation>
    </message>
    <message>
        <source>an e-mail address such as name@example.org</source>
        <translation>una dirección de correo como nombre@example.org</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>un objeto entre llaves</translation>
    </message>
    <message>
        <source>answer as one JSON document</source>
        <translation>responde con un solo documento JSON</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>ha respondido</translation>
    </message>
    <message>
        <source>answered nonsense</source>
        <translation>respuesta sin sentido</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>answers in the server’s place</source>
        <translation>responde en lugar del servidor</translation>
    </message>
    <message>
        <source>answers without offering a sign-in</source>
        <translation>responde sin ofrecer inicio de sesión</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>ask whether sending will work away from here</source>
        <translation>pregunta si el envío funcionará fuera de aquí</translation>
    </message>
    <message>
        <source>asks you to wait</source>
        <translation>pide esperar</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>en prueba</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>blocks the port</source>
        <translation>bloquea el puerto</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>cannot prove who it is</source>
        <translation>no puede demostrar quién es</translation>
    </message>
    <message>
        <source>certificate for another name</source>
        <translation>certificado para otro nombre</translation>
    </message>
    <message>
        <source>certificate from nobody known</source>
        <translation>certificado de una autoridad desconocida</translation>
    </message>
    <message>
        <source>certificate has run out</source>
        <translation>certificado caducado</translation>
    </message>
    <message>
        <source>change nothing; sign in by POP3 again and again, for a mail program that cannot, until Ctrl-C or until this network is left</source>
        <translation>no cambiar nada; iniciar sesión por POP3 una y otra vez, para un programa de correo que no puede, hasta Ctrl-C o hasta que se deje esta red</translation>
    </message>
    <message>
        <source>change the mail program&apos;s settings so that sending works; undo puts them back</source>
        <translation>cambia los ajustes del programa de correo para que el envío funcione; undo los restablece</translation>
    </message>
    <message>
        <source>change what works here and will not away from here</source>
        <translation>cambia lo que aquí funciona y fuera de aquí no funcionará</translation>
    </message>
    <message>
        <source>change without asking</source>
        <translation>cambia sin preguntar</translation>
    </message>
    <message>
        <source>check an IT policy file; show what is in force</source>
        <translation>comprueba un archivo de directiva de la organización; muestra lo que está en vigor</translation>
    </message>
    <message>
        <source>checked nothing</source>
        <translation>no comprobó nada</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>connected to {ip}</source>
        <translation>conectado a {ip}</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>no lo dice</translation>
    </message>
    <message>
        <source>done, and sending was still refused</source>
        <translation>hecho, y el envío se rechazó igualmente</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>con cifrado</translation>
    </message>
    <message>
        <source>encrypted (STARTTLS)</source>
        <translation>con cifrado (STARTTLS)</translation>
    </message>
    <message>
        <source>encrypted (TLS)</source>
        <translation>con cifrado (TLS)</translation>
    </message>
    <message>
        <source>encrypted, certificate checked</source>
        <translation>con cifrado, certificado comprobado</translation>
    </message>
    <message>
        <source>encrypted, certificate not checked</source>
        <translation>con cifrado, certificado sin comprobar</translation>
    </message>
    <message>
        <source>encrypted, certificate of {subject} checked</source>
        <translation>con cifrado, certificado de {subject} comprobado</translation>
    </message>
    <message>
        <source>encryption could not be agreed on</source>
        <translation>sin acuerdo sobre el cifrado</translation>
    </message>
    <message>
        <source>ended on the way</source>
        <translation>terminó por el camino</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ha fallado</translation>
    </message>
    <message>
        <source>fetches mail first</source>
        <translation>descarga antes el correo</translation>
    </message>
    <message>
        <source>find out why sending fails here and what works; sends no message</source>
        <translation>averigua por qué falla el envío aquí y qué funciona; no envía ningún mensaje</translation>
    </message>
    <message>
        <source>for sending (the default) or for fetching mail</source>
        <translation>para enviar (lo predeterminado) o para descargar el correo</translation>
    </message>
    <message>
        <source>forbidden by the network</source>
        <translation>prohibido por la red</translation>
    </message>
    <message>
        <source>forget messages as well that were never sent</source>
        <translation>olvida también los mensajes que nunca se enviaron</translation>
    </message>
    <message>
        <source>forget what Roampost knows and keeps</source>
        <translation>olvida lo que Roampost sabe y guarda</translation>
    </message>
    <message>
        <source>forget without asking</source>
        <translation>olvida sin preguntar</translation>
    </message>
    <message>
        <source>hand a message on to msmtp or sendmail, and help when it is refused</source>
        <translation>pasa un mensaje a msmtp o sendmail, y ayuda cuando se rechaza</translation>
    </message>
    <message>
        <source>hands mail to the command {command}</source>
        <translation>entrega el correo a la orden {command}</translation>
    </message>
    <message>
        <source>has locked the account</source>
        <translation>ha bloqueado la cuenta</translation>
    </message>
    <message>
        <source>how long to look for it (60)</source>
        <translation>cuánto tiempo buscarlo (60)</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>cerró la conexión</translation>
    </message>
    <message>
        <source>in the mailbox of {mailbox}, for {seconds} seconds at most</source>
        <translation>en el buzón de {mailbox}, durante {seconds} segundos como máximo</translation>
    </message>
    <message>
        <source>intercepted</source>
        <translation>interceptado</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>es rechazado</translation>
    </message>
    <message>
        <source>it had been accepted, and did not arrive</source>
        <translation>se había aceptado, y no llegó</translation>
    </message>
    <message>
        <source>it holds a password of an older release. Please start {program} once, then try again</source>
        <translation>contiene una contraseña de una versión anterior. Inicie {program} una vez e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>it names no sender by a line “set from = …”</source>
        <translation>no indica ningún remitente con una línea «set from = …»</translation>
    </message>
    <message>
        <source>its name is not found</source>
        <translation>no se encuentra su nombre</translation>
    </message>
    <message>
        <source>keep or forget a password in the system&apos;s keyring</source>
        <translation>guarda u olvida una contraseña en el llavero del sistema</translation>
    </message>
    <message>
        <source>leave the message in the mailbox</source>
        <translation>deja el mensaje en el buzón</translation>
    </message>
    <message>
        <source>letters, digits and signs without spaces, 200 at most</source>
        <translation>letras, cifras y signos sin espacios, 200 como máximo</translation>
    </message>
    <message>
        <source>line {number} begins or ends a block out of place</source>
        <translation>la línea {number} empieza o termina un bloque fuera de lugar</translation>
    </message>
    <message>
        <source>line {number} is neither section nor key</source>
        <translation>la línea {number} no es una sección ni una clave</translation>
    </message>
    <message>
        <source>line {number} is no preference</source>
        <translation>la línea {number} no es una preferencia</translation>
    </message>
    <message>
        <source>line {number} is not a server, a log-in name and a password</source>
        <translation>la línea {number} no es un servidor, un nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>line {number} stands before the first account</source>
        <translation>la línea {number} está antes de la primera cuenta</translation>
    </message>
    <message>
        <source>line {number} takes in its own file</source>
        <translation>la línea {number} incluye su propio archivo</translation>
    </message>
    <message>
        <source>list the sending accounts of your mail programs</source>
        <translation>enumera las cuentas que envían en sus programas de correo</translation>
    </message>
    <message>
        <source>look ahead on networks where traffic costs too</source>
        <translation>se anticipa también en redes donde el tráfico cuesta dinero</translation>
    </message>
    <message>
        <source>macOS does not let Roampost talk to {host}, which is on this local network. Allow it in System Settings, Privacy &amp; Security, Local Network, then look again.</source>
        <translation>macOS no deja que Roampost hable con {host}, que está en esta red local. Permítalo en Ajustes del Sistema, Privacidad y seguridad, Red local, y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>mail does not arrive</source>
        <translation>el correo no llega</translation>
    </message>
    <message>
        <source>mail is accepted and does not arrive</source>
        <translation>el correo se acepta y no llega</translation>
    </message>
    <message>
        <source>mail is taken on</source>
        <translation>el correo se acepta</translation>
    </message>
    <message>
        <source>make a report for a helpdesk, without secrets, names and addresses</source>
        <translation>prepara un informe para un servicio de asistencia, sin secretos, nombres ni direcciones</translation>
    </message>
    <message>
        <source>managed by {who}</source>
        <translation>gestionada por {who}</translation>
    </message>
    <message>
        <source>many at once: each input line is a JSON object with text or message_base64, and any id</source>
        <translation>muchos a la vez: cada línea de entrada es un objeto JSON con text o message_base64, y un id cualquiera</translation>
    </message>
    <message>
        <source>messages waiting to be sent: {number}</source>
        <translation>mensajes en espera de envío: {number}</translation>
    </message>
    <message>
        <source>most likely: {what}</source>
        <translation>lo más probable: {what}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>sin inicio de sesión</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>nombre inexistente</translation>
    </message>
    <message>
        <source>no way there from this network</source>
        <translation>desde esta red no hay camino</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>aún no se ha indicado a nadie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing listed</source>
        <translation>nada en la lista</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>offers a sign-in</source>
        <translation>ofrece inicio de sesión</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>uno de {choices}</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>solo muestra lo que cambiaría</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>open the window on a returned message or an error text</source>
        <translation>abre la ventana con un mensaje devuelto o el texto de un error</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>options of every command</source>
        <translation>opciones de todas las órdenes</translation>
    </message>
    <message>
        <source>port 587: {submission}; port 465: {submissions}; fetching mail first: {pop}</source>
        <translation>puerto 587: {submission}; puerto 465: {submissions}; descargar antes el correo: {pop}</translation>
    </message>
    <message>
        <source>put back what the last fix changed</source>
        <translation>deshace lo que cambió el último fix</translation>
    </message>
    <message>
        <source>put it back by itself once this network is left</source>
        <translation>lo deshace por sí mismo al salir de esta red</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>recommended by your organisation</source>
        <translation>recomendado por su organización</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>rechaza</translation>
    </message>
    <message>
        <source>refuses for now</source>
        <translation>rechaza por ahora</translation>
    </message>
    <message>
        <source>refuses mail from here</source>
        <translation>rechaza el correo desde aquí</translation>
    </message>
    <message>
        <source>refuses the password</source>
        <translation>rechaza la contraseña</translation>
    </message>
    <message>
        <source>refuses this network’s address</source>
        <translation>rechaza la dirección de esta red</translation>
    </message>
    <message>
        <source>refuses this password</source>
        <translation>rechaza esta contraseña</translation>
    </message>
    <message>
        <source>refuses your sender address</source>
        <translation>rechaza su dirección de remitente</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>roampost send-via -- PROGRAM ARGS…: hand the message on standard input to a sendmail-like program unchanged, and leave with its exit status. A message that it does not take is kept safe, and Roampost says where and how to find out why. In mutt leave the first -- out, since it puts its own where it belongs: set sendmail=&quot;roampost send-via msmtp&quot;</source>
        <translation>roampost send-via -- PROGRAMA ARGUMENTOS…: pasa sin cambios el mensaje de la entrada estándar a un programa del estilo de sendmail, y termina con el mismo estado de salida. Un mensaje que este no acepte queda a salvo, y Roampost dice dónde está y cómo averiguar el motivo. En mutt, quite el primer --, porque mutt pone el suyo donde corresponde: set sendmail=&quot;roampost send-via msmtp&quot;</translation>
    </message>
    <message>
        <source>say each value in force, and where it comes from</source>
        <translation>dice cada valor en vigor y de dónde viene</translation>
    </message>
    <message>
        <source>say what an error text or a returned message means; no network</source>
        <translation>dice qué significa el texto de un error o un mensaje devuelto; sin red</translation>
    </message>
    <message>
        <source>say what is wrong in a policy file, line by line</source>
        <translation>dice qué está mal en un archivo de directiva, línea por línea</translation>
    </message>
    <message>
        <source>say what network this is and what it does to mail</source>
        <translation>dice qué red es esta y qué hace con el correo</translation>
    </message>
    <message>
        <source>send one marked message, and look whether it arrives</source>
        <translation>envía un mensaje marcado y mira si llega</translation>
    </message>
    <message>
        <source>send without asking</source>
        <translation>envía sin preguntar</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>establecido por usted</translation>
    </message>
    <message>
        <source>set by your organisation</source>
        <translation>establecido por su organización</translation>
    </message>
    <message>
        <source>show the version and leave</source>
        <translation>muestra la versión y sale</translation>
    </message>
    <message>
        <source>show this and leave</source>
        <translation>muestra esta ayuda y sale</translation>
    </message>
    <message>
        <source>sign-in through a web page</source>
        <translation>inicio de sesión en una página web</translation>
    </message>
    <message>
        <source>sign-in with password</source>
        <translation>inicio de sesión con contraseña</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>mudo</translation>
    </message>
    <message>
        <source>something answers in the server’s place</source>
        <translation>algo responde en lugar del servidor</translation>
    </message>
    <message>
        <source>something not known</source>
        <translation>algo desconocido</translation>
    </message>
    <message>
        <source>something was slipped in before encryption</source>
        <translation>se coló algo antes del cifrado</translation>
    </message>
    <message>
        <source>start this at every log-in, or no longer, or say which; then end</source>
        <translation>inicia esto cada vez que se abre la sesión, deja de hacerlo, o dice cuál de las dos cosas vale; después termina</translation>
    </message>
    <message>
        <source>stay in the background and look ahead on every network</source>
        <translation>se queda en segundo plano y se anticipa en cada red</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>takes your mail</source>
        <translation>acepta su correo</translation>
    </message>
    <message>
        <source>tell what is being done; twice for more</source>
        <translation>cuenta lo que se está haciendo; dos veces para saber más</translation>
    </message>
    <message>
        <source>the account in line {number} cannot be defined like this</source>
        <translation>la cuenta de la línea {number} no se puede definir así</translation>
    </message>
    <message>
        <source>the account is locked</source>
        <translation>la cuenta está bloqueada</translation>
    </message>
    <message>
        <source>the account {name} depends on an eval line, which Roampost does not run</source>
        <translation>la cuenta {name} depende de una línea eval, que Roampost no ejecuta</translation>
    </message>
    <message>
        <source>the account {name} names no sender</source>
        <translation>la cuenta {name} no indica ningún remitente</translation>
    </message>
    <message>
        <source>the account {name} names no server</source>
        <translation>la cuenta {name} no indica ningún servidor</translation>
    </message>
    <message>
        <source>the address of this network has a bad name</source>
        <translation>la dirección de esta red tiene mala fama</translation>
    </message>
    <message>
        <source>the answer is there by then (20)</source>
        <translation>la respuesta está lista en ese tiempo (20)</translation>
    </message>
    <message>
        <source>the command in line {number} is not known</source>
        <translation>la orden de la línea {number} no se conoce</translation>
    </message>
    <message>
        <source>the demo&apos;s memory</source>
        <translation>la memoria de la demostración</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>el final del archivo</translation>
    </message>
    <message>
        <source>the error text or returned message; - for standard input</source>
        <translation>el texto del error o el mensaje devuelto; - para la entrada estándar</translation>
    </message>
    <message>
        <source>the language to speak: ar, de, en, es, fr, it, nl, pl, pt</source>
        <translation>el idioma que se usa: ar, de, en, es, fr, it, nl, pl, pt</translation>
    </message>
    <message>
        <source>the line “set v15-compat” is missing, and older rules are not known</source>
        <translation>falta la línea «set v15-compat», y no se conocen las reglas más antiguas</translation>
    </message>
    <message>
        <source>the log-in name that goes with it</source>
        <translation>el nombre de usuario que la acompaña</translation>
    </message>
    <message>
        <source>the message or text; - for standard input</source>
        <translation>el mensaje o el texto; - para la entrada estándar</translation>
    </message>
    <message>
        <source>the name server did not answer</source>
        <translation>el servidor de nombres no respondió</translation>
    </message>
    <message>
        <source>the name server failed</source>
        <translation>el servidor de nombres falló</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>la directiva</translation>
    </message>
    <message>
        <source>the policy file</source>
        <translation>el archivo de directiva</translation>
    </message>
    <message>
        <source>the recipient is refused</source>
        <translation>el destinatario es rechazado</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>no se puede acceder al servidor</translation>
    </message>
    <message>
        <source>the server does not accept the password</source>
        <translation>el servidor no acepta la contraseña</translation>
    </message>
    <message>
        <source>the server does not allow this sender address</source>
        <translation>el servidor no permite esta dirección de remitente</translation>
    </message>
    <message>
        <source>the server no longer takes this password</source>
        <translation>el servidor ya no acepta esta contraseña</translation>
    </message>
    <message>
        <source>the server takes mail only from certain places</source>
        <translation>el servidor solo acepta correo desde ciertos lugares</translation>
    </message>
    <message>
        <source>the server wants an encrypted connection</source>
        <translation>el servidor pide una conexión cifrada</translation>
    </message>
    <message>
        <source>the server wants you to fetch mail first</source>
        <translation>el servidor pide descargar antes el correo</translation>
    </message>
    <message>
        <source>the server wants you to sign in</source>
        <translation>el servidor pide iniciar sesión</translation>
    </message>
    <message>
        <source>the server’s certificate cannot be trusted</source>
        <translation>el certificado del servidor no es de confianza</translation>
    </message>
    <message>
        <source>the server’s name is not found</source>
        <translation>no se encuentra el nombre del servidor</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>se rechazó el inicio de sesión</translation>
    </message>
    <message>
        <source>the text or message; - or nothing for standard input</source>
        <translation>el texto o el mensaje; - o nada para la entrada estándar</translation>
    </message>
    <message>
        <source>the whole program in a small mail world on this computer</source>
        <translation>todo el programa en un pequeño mundo de correo en este equipo</translation>
    </message>
    <message>
        <source>this computer has no connection</source>
        <translation>este equipo no tiene conexión</translation>
    </message>
    <message>
        <source>this network blocks the port</source>
        <translation>esta red bloquea el puerto</translation>
    </message>
    <message>
        <source>this network wants you to sign in first</source>
        <translation>esta red pide antes iniciar sesión</translation>
    </message>
    <message>
        <source>too much was sent or tried for now</source>
        <translation>se ha enviado o probado demasiado por ahora</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>uso:</translation>
    </message>
    <message>
        <source>wants an encrypted connection</source>
        <translation>pide una conexión cifrada</translation>
    </message>
    <message>
        <source>wants you to fetch mail first</source>
        <translation>pide descargar antes el correo</translation>
    </message>
    <message>
        <source>wants you to sign in</source>
        <translation>pide iniciar sesión</translation>
    </message>
    <message>
        <source>wants you to sign in first</source>
        <translation>pide antes iniciar sesión</translation>
    </message>
    <message>
        <source>what else is in the way; may be given more than once</source>
        <translation>qué más hay en medio; se puede dar varias veces</translation>
    </message>
    <message>
        <source>what follows its line of setting {number} is not understood</source>
        <translation>no se entiende lo que sigue a su línea de ajuste {number}</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>qué hacer</translation>
    </message>
    <message>
        <source>what {name} is depends on a command or a condition in line {number}, which Roampost does not run</source>
        <translation>el valor de {name} depende de una orden o una condición de la línea {number}, que Roampost no ejecuta</translation>
    </message>
    <message>
        <source>where Anna is (hotel)</source>
        <translation>dónde está Anna (hotel)</translation>
    </message>
    <message>
        <source>which remedy, as diagnose names it; else the first</source>
        <translation>qué remedio, tal como lo nombra diagnose; si no, el primero</translation>
    </message>
    <message>
        <source>whom her provider lets send (authentication)</source>
        <translation>a quién deja enviar su proveedor (authentication)</translation>
    </message>
    <message>
        <source>whom to send it to; else another account of yours, else yourself</source>
        <translation>a quién enviarlo; si no, a otra cuenta suya, y si no, a usted</translation>
    </message>
    <message>
        <source>whom you wanted to write to</source>
        <translation>a quién quería escribir</translation>
    </message>
    <message>
        <source>with --keep-signing-in: how long a POP3 log-in counts, where your provider says so</source>
        <translation>con --keep-signing-in: cuánto vale un inicio de sesión POP3, si su proveedor lo dice</translation>
    </message>
    <message>
        <source>y</source>
        <translation>s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>your system’s own keyring</source>
        <translation>el llavero propio de su sistema</translation>
    </message>
    <message>
        <source>{account} is not an e-mail address.</source>
        <translation>{account} no es una dirección de correo.</translation>
    </message>
    <message>
        <source>{account} sends as it did before.</source>
        <translation>{account} envía como antes.</translation>
    </message>
    <message>
        <source>{account} still sends as on the network that you left.</source>
        <translation>{account} sigue enviando como en la red de la que ha salido.</translation>
    </message>
    <message>
        <source>{address} has no POP3 server to log in to first.</source>
        <translation>{address} no tiene ningún servidor POP3 en el que iniciar sesión antes.</translation>
    </message>
    <message>
        <source>{address} has no outgoing server.</source>
        <translation>{address} no tiene servidor de salida.</translation>
    </message>
    <message>
        <source>{address} now sends through {after} instead of {before}.</source>
        <translation>{address} envía ahora a través de {after} en lugar de {before}.</translation>
    </message>
    <message>
        <source>{address} now sends through {settings}.</source>
        <translation>{address} envía ahora a través de {settings}.</translation>
    </message>
    <message>
        <source>{address} sends in another way by now, so Roampost signs in no more.</source>
        <translation>{address} ya envía de otra manera, así que Roampost no inicia más sesión.</translation>
    </message>
    <message>
        <source>{count} accounts take their settings from {name}, so it was not touched.</source>
        <translation>{count} cuentas toman sus ajustes de {name}, así que no se ha tocado.</translation>
    </message>
    <message>
        <source>{expectation} {reason}</source>
        <translation>{expectation} {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>No se puede leer {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>No se puede escribir {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>No se puede escribir {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} could not be taken away: {reason}.</source>
        <translation>No se ha podido quitar {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not the name of a file</source>
        <translation>{file} no es el nombre de un archivo</translation>
    </message>
    <message>
        <source>{file} is not the name of a file that can be made.</source>
        <translation>{file} no es el nombre de un archivo que se pueda crear.</translation>
    </message>
    <message>
        <source>{file} is there already, and is left as it is; name another file.</source>
        <translation>{file} ya existe y se deja como está; indique otro archivo.</translation>
    </message>
    <message>
        <source>{file} is too large to be an error text or a returned message</source>
        <translation>{file} es demasiado grande para ser el texto de un error o un mensaje devuelto</translation>
    </message>
    <message>
        <source>{file}, line {line}: these settings were written by another version of Roampost; what this one knows of them holds.</source>
        <translation>{file}, línea {line}: estos ajustes los escribió otra versión de Roampost; vale lo que esta conoce de ellos.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not valid JSON. None of these settings holds until it is put right.</source>
        <translation>{file}, línea {line}: esto no es JSON válido. Ninguno de estos ajustes vale hasta que se corrija.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} cannot have this value; its default holds instead.</source>
        <translation>{file}, línea {line}: {key} no puede tener este valor; en su lugar vale el predeterminado.</translation>
    </message>
    <message>
        <source>{first} And the log-in that would help was refused just now.</source>
        <translation>{first} Y el inicio de sesión que ayudaría se acaba de rechazar.</translation>
    </message>
    <message>
        <source>{first} It offers a log-in, which could not be tried without the password.</source>
        <translation>{first} Ofrece un inicio de sesión, que no se pudo probar sin la contraseña.</translation>
    </message>
    <message>
        <source>{first} It offers a sign-in in the browser only (OAuth 2.0).</source>
        <translation>{first} Solo ofrece el inicio de sesión en el navegador (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{first} It offers no log-in.</source>
        <translation>{first} No ofrece inicio de sesión.</translation>
    </message>
    <message>
        <source>{first} It offers no log-in; whether fetching mail first would open it can only be tried from elsewhere.</source>
        <translation>{first} No ofrece inicio de sesión; si descargar antes el correo lo abriría, solo se puede probar desde otra red.</translation>
    </message>
    <message>
        <source>{first} It takes mail from anywhere if you sign in.</source>
        <translation>{first} Acepta correo desde cualquier lugar si inicia sesión.</translation>
    </message>
    <message>
        <source>{first} None of your other addresses that were tried is accepted either.</source>
        <translation>{first} Tampoco se acepta ninguna de sus otras direcciones que se probaron.</translation>
    </message>
    <message>
        <source>{first} Signed in, it takes it from anywhere; that was tried just now.</source>
        <translation>{first} Con la sesión iniciada, lo acepta desde cualquier lugar; se acaba de probar.</translation>
    </message>
    <message>
        <source>{first} That was less than {minutes} minutes ago. It was not tried again by itself, so that {provider} does not lock the account; typing the password tries it at once.</source>
        <translation>{first} Eso fue hace menos de {minutes} minutos. No se volvió a probar automáticamente, para que {provider} no bloquee la cuenta; si escribe la contraseña, se prueba al momento.</translation>
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
        <translation>{first}, luego {rest}</translation>
    </message>
    <message>
        <source>{found} stands after the end; the file must hold one object only.</source>
        <translation>Después del final hay {found}; el archivo debe contener un solo objeto.</translation>
    </message>
    <message>
        <source>{here} {away}</source>
        <translation>{here} {away}</translation>
    </message>
    <message>
        <source>{host} accepts mail for {provider}&apos;s own addresses; whether it accepts others from here is not known without a recipient to ask about.</source>
        <translation>{host} acepta correo para las propias direcciones de {provider}; sin un destinatario por el que preguntar no se sabe si desde aquí acepta otras.</translation>
    </message>
    <message>
        <source>{host} accepts your mail here and loses it: a test message was accepted and did not arrive.</source>
        <translation>{host} acepta aquí su correo y lo pierde: un mensaje de prueba se aceptó y no llegó.</translation>
    </message>
    <message>
        <source>{host} answered over IPv4 while IPv6 stayed silent; a mail program that tries IPv6 first may wait long.</source>
        <translation>{host} respondió por IPv4 mientras IPv6 no contestaba; un programa de correo que pruebe antes IPv6 puede esperar mucho.</translation>
    </message>
    <message>
        <source>{host} asks to come again later; it has not taken the message so far.</source>
        <translation>{host} pide volver más tarde; hasta ahora no ha aceptado el mensaje.</translation>
    </message>
    <message>
        <source>{host} asks to wait before trying again.</source>
        <translation>{host} pide esperar antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>{host} cannot check passwords at the moment. That is the server&apos;s own trouble, not a wrong password.</source>
        <translation>{host} no puede comprobar contraseñas en este momento. Es un problema del propio servidor, no una contraseña incorrecta.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is the real server, so no password was sent to it.</source>
        <translation>{host} no puede demostrar que es el servidor auténtico, así que no se le envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>{host} could not be talked to on port {port}; a diagnosis of the account says why.</source>
        <translation>No se pudo hablar con {host} por el puerto {port}; un diagnóstico de la cuenta dice por qué.</translation>
    </message>
    <message>
        <source>{host} did not accept the name and password.</source>
        <translation>{host} no aceptó el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>{host} did not accept this log-in name and password.</source>
        <translation>{host} no aceptó este nombre de usuario y esta contraseña.</translation>
    </message>
    <message>
        <source>{host} does not let you send as {address} here; as {sender} you may.</source>
        <translation>{host} no le deja enviar aquí como {address}; como {sender} sí puede.</translation>
    </message>
    <message>
        <source>{host} does not let you send as {address}.</source>
        <translation>{host} no le deja enviar como {address}.</translation>
    </message>
    <message>
        <source>{host} does not take mail from {address} over this connection, because of the rules that {domain} publishes for its senders (SPF, DMARC).</source>
        <translation>{host} no acepta correo de {address} por esta conexión, debido a las reglas que {domain} publica para sus remitentes (SPF, DMARC).</translation>
    </message>
    <message>
        <source>{host} does not take mail from {address}, because it does not find that this address or its domain exists.</source>
        <translation>{host} no acepta correo de {address}, porque no le consta que esta dirección o su dominio exista.</translation>
    </message>
    <message>
        <source>{host} does not take your mail from here without a sign-in.</source>
        <translation>Desde aquí, {host} no acepta su correo sin inicio de sesión.</translation>
    </message>
    <message>
        <source>{host} has the private address {address}: it can be reached inside its own network, or over that network&apos;s VPN, and not from here.</source>
        <translation>{host} tiene la dirección privada {address}: se puede acceder a él dentro de su propia red, o por la VPN de esa red, y no desde aquí.</translation>
    </message>
    <message>
        <source>{host} is a server by which mail from @{domain} goes out anyway.</source>
        <translation>{host} es un servidor por el que el correo de @{domain} sale de todos modos.</translation>
    </message>
    <message>
        <source>{host} itself, or its own network, lets nobody connect to port {port} from here; the network you are in is not the cause.</source>
        <translation>Es el propio {host}, o su red, quien no deja que nadie se conecte desde aquí al puerto {port}; la red en la que está no es la causa.</translation>
    </message>
    <message>
        <source>{host} offers no way to sign in there that Roampost knows.</source>
        <translation>{host} no ofrece allí ninguna forma de iniciar sesión que Roampost conozca.</translation>
    </message>
    <message>
        <source>{host} only takes mail from addresses on its list, and yours is not on it.</source>
        <translation>{host} solo acepta correo de direcciones de su lista, y la suya no está en ella.</translation>
    </message>
    <message>
        <source>{host} only takes mail from {provider}&apos;s own network or from addresses on its list, and you are on neither.</source>
        <translation>{host} solo acepta correo de la propia red de {provider} o de direcciones de su lista, y usted no está en ninguna de las dos.</translation>
    </message>
    <message>
        <source>{host} only takes mail from {provider}&apos;s own network, and you are not on it.</source>
        <translation>{host} solo acepta correo de la propia red de {provider}, y usted no está en ella.</translation>
    </message>
    <message>
        <source>{host} only takes mail over an encrypted connection.</source>
        <translation>{host} solo acepta correo por una conexión cifrada.</translation>
    </message>
    <message>
        <source>{host} refuses mail because this network&apos;s address has a bad name; it is not about you.</source>
        <translation>{host} rechaza el correo porque la dirección de esta red tiene mala fama; no es por usted.</translation>
    </message>
    <message>
        <source>{host} refuses mail because this network&apos;s address stands on a blocklist ({zone}); it is not about you.</source>
        <translation>{host} rechaza el correo porque la dirección de esta red está en una lista de bloqueo ({zone}); no es por usted.</translation>
    </message>
    <message>
        <source>{host} speaks no TLS version on port {port} that your organisation allows; it must be {version} or newer.</source>
        <translation>{host} no habla en el puerto {port} ninguna versión de TLS que su organización permita; debe ser la {version} o una más reciente.</translation>
    </message>
    <message>
        <source>{host} takes no more log-ins from this network&apos;s address for a while.</source>
        <translation>{host} no acepta más inicios de sesión desde la dirección de esta red durante un tiempo.</translation>
    </message>
    <message>
        <source>{host} takes your mail from here without a sign-in, and refused it elsewhere.</source>
        <translation>{host} acepta su correo desde aquí sin inicio de sesión, y en otro lugar lo rechazó.</translation>
    </message>
    <message>
        <source>{host} wants you to fetch your mail first, and lets you send after that.</source>
        <translation>{host} pide que descargue antes su correo, y después le deja enviar.</translation>
    </message>
    <message>
        <source>{host}, port {port}, {security}, {authentication}</source>
        <translation>{host}, puerto {port}, {security}, {authentication}</translation>
    </message>
    <message>
        <source>{host}: connections {opened}, of {most} at most.</source>
        <translation>{host}: conexiones {opened}, de {most} como máximo.</translation>
    </message>
    <message>
        <source>{issuer}, which vouches for {host}, was added to this computer: it belongs to the same organisation, or software here reads along.</source>
        <translation>{issuer}, que responde por {host}, se añadió a este equipo: es de la misma organización, o un programa de aquí también está leyendo.</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; it must be {right}.</source>
        <translation>{key} no puede ser {value}; debe ser {right}.</translation>
    </message>
    <message>
        <source>{key} holds {number} entries; it must hold at most {most}.</source>
        <translation>{key} contiene {number} entradas; puede contener como máximo {most}.</translation>
    </message>
    <message>
        <source>{key} in line {number} has a value that is not known</source>
        <translation>{key}, en la línea {number}, tiene un valor desconocido</translation>
    </message>
    <message>
        <source>{key} in {file} was left alone: it is {found} now, which Roampost did not write.</source>
        <translation>{key}, en {file}, se ha dejado como está: ahora es {found}, y eso no lo escribió Roampost.</translation>
    </message>
    <message>
        <source>{key} is empty; it must hold something.</source>
        <translation>{key} está vacío; debe contener algo.</translation>
    </message>
    <message>
        <source>{key} lacks {missing}; it must be there.</source>
        <translation>A {key} le falta {missing}; tiene que estar.</translation>
    </message>
    <message>
        <source>{key} of {section} has a value that is not known</source>
        <translation>{key} de {section} tiene un valor desconocido</translation>
    </message>
    <message>
        <source>{key} repeats {value}; once is enough.</source>
        <translation>{key} repite {value}; con una vez basta.</translation>
    </message>
    <message>
        <source>{key} stands here twice; it was set in line {line} already.</source>
        <translation>{key} está aquí dos veces; ya se estableció en la línea {line}.</translation>
    </message>
    <message>
        <source>{key} was changed since, to “{found}”; it was left as it is.</source>
        <translation>{key} se cambió desde entonces a «{found}»; se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>{name} (it looks like an address that changes)</source>
        <translation>{name} (parece una dirección que cambia)</translation>
    </message>
    <message>
        <source>{name} (nothing in it says that the address changes)</source>
        <translation>{name} (nada en el nombre dice que la dirección cambie)</translation>
    </message>
    <message>
        <source>{name} and {what} exclude each other</source>
        <translation>{name} y {what} se excluyen entre sí</translation>
    </message>
    <message>
        <source>{name} can mean several things: {choices}</source>
        <translation>{name} puede significar varias cosas: {choices}</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>No se puede leer {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be {what}</source>
        <translation>{name} no puede ser {what}</translation>
    </message>
    <message>
        <source>{name} cannot be {what}; it is one of {choices}</source>
        <translation>{name} no puede ser {what}; es uno de {choices}</translation>
    </message>
    <message>
        <source>{name} did not do what it was asked over the session bus.</source>
        <translation>{name} no hizo lo que se le pidió por el bus de sesión.</translation>
    </message>
    <message>
        <source>{name} has a value that is not known</source>
        <translation>{name} tiene un valor desconocido</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name} no contiene ningún texto.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation>{name} no es un número</translation>
    </message>
    <message>
        <source>{name} is no port</source>
        <translation>{name} no es un puerto</translation>
    </message>
    <message>
        <source>{name} is set in a file of Exim’s that an administrator wrote, and would overrule the change. It has to be taken out there first.</source>
        <translation>{name} está puesto en un archivo de Exim que escribió un administrador, y prevalecería sobre el cambio. Primero hay que quitarlo de allí.</translation>
    </message>
    <message>
        <source>{name} makes it depend on more than is read here</source>
        <translation>{name} hace que dependa de más de lo que se lee aquí</translation>
    </message>
    <message>
        <source>{name} needs a value</source>
        <translation>{name} necesita un valor</translation>
    </message>
    <message>
        <source>{name} stands there twice</source>
        <translation>{name} está dos veces</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{one}, or {other}</source>
        <translation>{one}, o bien {other}</translation>
    </message>
    <message>
        <source>{path} breaks off in the middle; it looks damaged, so it was not touched.</source>
        <translation>{path} se interrumpe a la mitad; parece dañado, así que no se ha tocado.</translation>
    </message>
    <message>
        <source>{path} could not be read: {detail}.</source>
        <translation>No se pudo leer {path}: {detail}.</translation>
    </message>
    <message>
        <source>{path} could not be written ({detail}), so nothing was changed.</source>
        <translation>No se pudo escribir {path} ({detail}), así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{path} did not keep what was written to it, so everything was put back as it was.</source>
        <translation>{path} no conservó lo que se escribió en él, así que todo se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>{path} has been changed by another program meanwhile, so it was not touched. Please try again.</source>
        <translation>Otro programa ha cambiado {path} entretanto, así que no se ha tocado. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} has no say: Exim follows {other}, which an administrator has to change by hand.</source>
        <translation>{path} no cuenta: Exim sigue {other}, que un administrador debe cambiar a mano.</translation>
    </message>
    <message>
        <source>{path} holds something unexpected, so it was not touched: {detail}.</source>
        <translation>{path} contiene algo inesperado, así que no se ha tocado: {detail}.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is not there.</source>
        <translation>{path} es un enlace a un archivo que no existe.</translation>
    </message>
    <message>
        <source>{path} is kept under a second name as well, so it was not touched.</source>
        <translation>{path} existe también con un segundo nombre, así que no se ha tocado.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB, which no settings file is; it was not touched.</source>
        <translation>{path} ocupa más de {limit}&#xa0;MB, y ningún archivo de ajustes es tan grande; no se ha tocado.</translation>
    </message>
    <message>
        <source>{path} is not Roampost&apos;s own, so it was not touched.</source>
        <translation>{path} no es de Roampost, así que no se ha tocado.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file, so it was not touched.</source>
        <translation>{path} no es un archivo normal, así que no se ha tocado.</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} ya no existe.</translation>
    </message>
    <message>
        <source>{path} is not written in UTF-8, so it was not touched.</source>
        <translation>{path} no está escrito en UTF-8, así que no se ha tocado.</translation>
    </message>
    <message>
        <source>{path} is refused: it belongs to user {user}, and must belong to root (chown root).</source>
        <translation>{path} se rechaza: pertenece al usuario {user}, y debe pertenecer a root (chown root).</translation>
    </message>
    <message>
        <source>{path} is refused: it is no ordinary file.</source>
        <translation>{path} se rechaza: no es un archivo normal.</translation>
    </message>
    <message>
        <source>{path} is refused: others than root may write to it; take that away (chmod go-w).</source>
        <translation>{path} se rechaza: pueden escribir en él otros además de root; quíteles ese permiso (chmod go-w).</translation>
    </message>
    <message>
        <source>{path} may not be read here.</source>
        <translation>Aquí no está permitido leer {path}.</translation>
    </message>
    <message>
        <source>{path} may not be written here, so nothing was changed.</source>
        <translation>Aquí no está permitido escribir {path}, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{place} has no key {key}; did you mean {near}?</source>
        <translation>{place} no tiene ninguna clave {key}; ¿quería decir {near}?</translation>
    </message>
    <message>
        <source>{place} has no key {key}; it may have: {known}.</source>
        <translation>{place} no tiene ninguna clave {key}; puede tener: {known}.</translation>
    </message>
    <message>
        <source>{program} cannot log in to fetch mail before it sends with this account. Fetch your mail first, then send within a few minutes.</source>
        <translation>Con esta cuenta, {program} no puede iniciar sesión para descargar el correo antes de enviar. Descargue primero su correo y envíe en los minutos siguientes.</translation>
    </message>
    <message>
        <source>{program} could not be started, so the message was not sent.</source>
        <translation>No se pudo iniciar {program}, así que el mensaje no se envió.</translation>
    </message>
    <message>
        <source>{program} did not send the message.</source>
        <translation>{program} no envió el mensaje.</translation>
    </message>
    <message>
        <source>{program} does not ask for passwords, and holds none for {host}. Please enter a command that gives it as “outgoing-cred-cmd” in {path}, together with the server.</source>
        <translation>{program} no pide contraseñas, y no tiene ninguna para {host}. Indique en {path}, junto con el servidor, una orden que la dé, como «outgoing-cred-cmd».</translation>
    </message>
    <message>
        <source>{program} does not hold the account {address} any more as it was read. Please try again.</source>
        <translation>{program} ya no tiene la cuenta {address} tal como se leyó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{program} hands the mail of {address} to another program, so there is no server to change.</source>
        <translation>{program} entrega el correo de {address} a otro programa, así que no hay ningún servidor que cambiar.</translation>
    </message>
    <message>
        <source>{program} has one switch for encryption: with it off, your mail and password would be fetched unencrypted as well, so it was not touched.</source>
        <translation>{program} tiene un solo interruptor para el cifrado: al apagarlo, también su correo y su contraseña se descargarían sin cifrado, así que no se ha tocado.</translation>
    </message>
    <message>
        <source>{program} has the new settings now.</source>
        <translation>{program} ya tiene los nuevos ajustes.</translation>
    </message>
    <message>
        <source>{program} holds no password for {host} at port {port}. An administrator has to enter it for {program} first.</source>
        <translation>{program} no tiene ninguna contraseña para {host} en el puerto {port}. Un administrador debe introducirla antes para {program}.</translation>
    </message>
    <message>
        <source>{program} is not installed here.</source>
        <translation>{program} no está instalado aquí.</translation>
    </message>
    <message>
        <source>{program} is not there, so the message was not sent.</source>
        <translation>{program} no está instalado, así que el mensaje no se envió.</translation>
    </message>
    <message>
        <source>{program} is open and would overwrite the change. Please close it, then try again.</source>
        <translation>{program} está abierto y sobrescribiría el cambio. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{program} is open. Close it first, then go on.</source>
        <translation>{program} está abierto. Ciérrelo primero y después continúe.</translation>
    </message>
    <message>
        <source>{program} is open. Please quit it and open it again: then it uses the new settings.</source>
        <translation>{program} está abierto. Ciérrelo del todo y vuelva a abrirlo: entonces usará los nuevos ajustes.</translation>
    </message>
    <message>
        <source>{program} is set like this already.</source>
        <translation>{program} ya está ajustado así.</translation>
    </message>
    <message>
        <source>{program} keeps the password it has.</source>
        <translation>{program} conserva la contraseña que tiene.</translation>
    </message>
    <message>
        <source>{program} knows the servers of {address} by itself, and no other can be set there.</source>
        <translation>{program} conoce por sí mismo los servidores de {address}, y no se puede indicar ningún otro allí.</translation>
    </message>
    <message>
        <source>{program} looks for the password for {host} in its keyring entry, else asks in the terminal.</source>
        <translation>{program} busca la contraseña de {host} en su entrada del llavero; si no está, la pide en el terminal.</translation>
    </message>
    <message>
        <source>{program} sends for the whole computer, so only an administrator can change {path}: there, {host} at port {port} has to be entered.</source>
        <translation>{program} envía para todo el equipo, así que solo un administrador puede cambiar {path}: allí hay que indicar {host} en el puerto {port}.</translation>
    </message>
    <message>
        <source>{program} still has other settings: {settings}.</source>
        <translation>{program} todavía tiene otros ajustes: {settings}.</translation>
    </message>
    <message>
        <source>{program} then insists on encryption when it fetches mail, too.</source>
        <translation>A partir de entonces, {program} exige el cifrado también al descargar el correo.</translation>
    </message>
    <message>
        <source>{program} will ask for the password for {host} when it sends next.</source>
        <translation>{program} pedirá la contraseña de {host} en su próximo envío.</translation>
    </message>
    <message>
        <source>{program} will ask for your password the next time you send.</source>
        <translation>{program} pedirá su contraseña la próxima vez que envíe.</translation>
    </message>
    <message>
        <source>{program} will log in to {host}, where it fetches mail.</source>
        <translation>{program} iniciará sesión en {host}, de donde descarga el correo.</translation>
    </message>
    <message>
        <source>{program} will show the certificate of {host} once; it is good if it says that the signature is correct.</source>
        <translation>{program} mostrará una vez el certificado de {host}; es bueno si dice que la firma es correcta.</translation>
    </message>
    <message>
        <source>{program} will sign in with the password it fetches mail with.</source>
        <translation>{program} iniciará sesión con la contraseña con la que descarga el correo.</translation>
    </message>
    <message>
        <source>{provider} does not take your own password from mail programs; it wants an application password, or a sign-in in the browser (OAuth 2.0).</source>
        <translation>{provider} no acepta su contraseña habitual desde los programas de correo; pide una contraseña de aplicación, o un inicio de sesión en el navegador (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{provider} does not take your own password from mail programs; it wants an application password, which you make on its web page.</source>
        <translation>{provider} no acepta su contraseña habitual desde los programas de correo; pide una contraseña de aplicación, que se crea en su página web.</translation>
    </message>
    <message>
        <source>{provider} has locked or suspended this account for now. Nothing more was tried, so as not to make it worse.</source>
        <translation>{provider} ha bloqueado o suspendido esta cuenta por ahora. No se probó nada más, para no empeorarlo.</translation>
    </message>
    <message>
        <source>{provider} has no server that mail programs could send through; {address} can be written from only on its web page.</source>
        <translation>{provider} no tiene ningún servidor a través del cual puedan enviar los programas de correo; desde {address} solo se puede escribir en su página web.</translation>
    </message>
    <message>
        <source>{provider} no longer accepts this kind of password; it wants another way to sign in.</source>
        <translation>{provider} ya no acepta este tipo de contraseña; pide otra forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>{provider} takes mail from anywhere if you sign in.</source>
        <translation>{provider} acepta correo desde cualquier lugar si inicia sesión.</translation>
    </message>
    <message>
        <source>{provider} takes no passwords from mail programs; it wants you to sign in in the browser (OAuth 2.0).</source>
        <translation>{provider} no acepta contraseñas desde los programas de correo; pide iniciar sesión en el navegador (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{question} [y/N]</source>
        <translation>{question} [s/N]</translation>
    </message>
    <message>
        <source>{reason} This is inferred: from which of its addresses {host} sends on is not known.</source>
        <translation>{reason} Esto se deduce: no se sabe desde cuál de sus direcciones reenvía {host}.</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} segundos</translation>
    </message>
    <message>
        <source>{server} could not be signed in to several times, so Roampost tries it no more.</source>
        <translation>Varias veces no se pudo iniciar sesión en {server}, así que Roampost ya no lo intenta.</translation>
    </message>
    <message>
        <source>{server} refused the log-in. Roampost tries it no more: has the password of {address} changed?</source>
        <translation>{server} rechazó el inicio de sesión. Roampost ya no lo intenta: ¿ha cambiado la contraseña de {address}?</translation>
    </message>
    <message>
        <source>{server} takes the password without encryption only: each time, anybody here could read it.</source>
        <translation>{server} solo acepta la contraseña sin cifrar: cada vez, cualquiera aquí podría leerla.</translation>
    </message>
    <message>
        <source>{subject} [its mark]</source>
        <translation>{subject} [su marca]</translation>
    </message>
    <message>
        <source>{what}: {came}</source>
        <translation>{what}: {came}</translation>
    </message>
    <message>
        <source>{where} chooses the keyring {backend}, which is not this computer&apos;s own. Roampost keeps no password there and will ask for it every time.</source>
        <translation>{where} elige el llavero {backend}, que no es el propio de este equipo. Roampost no guarda ahí ninguna contraseña y la pedirá cada vez.</translation>
    </message>
    <message>
        <source>{who}, in {place}</source>
        <translation>{who}, en {place}</translation>
    </message>
    <message>
        <source>{works} A test message sent from here earlier landed in the junk folder.</source>
        <translation>{works} Un mensaje de prueba enviado antes desde aquí acabó en la carpeta de correo no deseado.</translation>
    </message>
    <message>
        <source>“{subject}” to {recipient} was sent.</source>
        <translation>Se envió «{subject}» a {recipient}.</translation>
    </message>
    <message>
        <source>“{text}” is not a language code such as en, it or pt_BR.</source>
        <translation>«{text}» no es un código de idioma como en, it o pt_BR.</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>Shows what was seen there</source>
        <translation>Muestra lo que se vio allí</translation>
    </message>
    <message>
        <source>The way of your message</source>
        <translation>El recorrido de su mensaje</translation>
    </message>
</context>
<context>
    <name>RoutePanel</name>
    <message>
        <source>Nothing was seen here yet.</source>
        <translation>Aquí todavía no se ha visto nada.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&amp;Forget everything…</source>
        <translation>&amp;Olvidarlo todo…</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Stay beside the clock</source>
        <translation>&amp;Quedarse junto al reloj</translation>
    </message>
    <message>
        <source>&amp;Watch the network from log-in on</source>
        <translation>&amp;Vigilar la red desde que se abre la sesión</translation>
    </message>
    <message>
        <source>Before you give this computer away, Roampost can forget all that it holds of its own.</source>
        <translation>Antes de que usted dé este equipo, Roampost puede olvidar todo lo que guarda.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Who may be asked</source>
        <translation>A quién se puede preguntar</translation>
    </message>
</context>
<context>
    <name>Thunderbird</name>
    <message>
        <source>Account Settings</source>
        <translation>Configuración de la cuenta</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation>Método de identificación</translation>
    </message>
    <message>
        <source>Connection security</source>
        <translation>Seguridad de la conexión</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>Sin identificación</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Normal password</source>
        <translation>Contraseña normal</translation>
    </message>
    <message>
        <source>Outgoing Server (SMTP)</source>
        <translation>Servidor de salida (SMTP)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Server Name</source>
        <translation>Nombre del servidor</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Begun (s)</source>
        <translation>Inicio (s)</translation>
    </message>
    <message>
        <source>Took (s)</source>
        <translation>Duración (s)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What was done when</source>
        <translation>Qué se hizo y cuándo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>{began} s after the start, took {took} s</source>
        <translation>{began}&#xa0;s después del inicio, duración {took}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Roampost</source>
        <translation>&amp;Abrir Roampost</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Undo the change for &amp;this network</source>
        <translation>Deshacer el cambio para esta &amp;red</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>What was written, &amp;key by key</source>
        <translation>&amp;Lo que se escribió, punto por punto</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>&amp;Check for this person</source>
        <translation>Comprobar para e&amp;sta persona</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Deta&amp;lles</translation>
    </message>
    <message>
        <source>&amp;Other ways</source>
        <translation>&amp;Otras soluciones</translation>
    </message>
    <message>
        <source>&amp;Report for the helpdesk…</source>
        <translation>&amp;Informe para el servicio de asistencia…</translation>
    </message>
    <message>
        <source>&amp;Send one test message to make sure</source>
        <translation>&amp;Enviar un mensaje de prueba para asegurarse</translation>
    </message>
    <message>
        <source>&amp;Whom were you writing to?</source>
        <translation>¿A &amp;quién le escribía?</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Still trying other ways…</source>
        <translation>Probando todavía otras soluciones…</translation>
    </message>
    <message>
        <source>What was &amp;said (C: this computer, S: the server)</source>
        <translation>Lo que se di&amp;jo (C: este equipo, S: el servidor)</translation>
    </message>
    <message>
        <source>When &amp;it was done</source>
        <translation>El &amp;momento de cada paso</translation>
    </message>
    <message>
        <source>Will it wor&amp;k away from here?</source>
        <translation>¿&amp;Funcionará fuera de aquí?</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Deshacer el último cambio</translation>
    </message>
    <message>
        <source>About Roampost</source>
        <translation>Acerca de Roampost</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Finds out why mail cannot be sent from here, and puts it right. It asks the servers only; no message is sent, and nothing is changed before you have seen it and said yes.</source>
        <translation>Averigua por qué no se puede enviar correo desde aquí y lo soluciona. Solo pregunta a los servidores; no se envía ningún mensaje y no se cambia nada antes de que usted lo haya visto y haya dicho que sí.</translation>
    </message>
    <message>
        <source>Messages and texts (*.eml *.txt *.msg *.log)</source>
        <translation>Mensajes y textos (*.eml *.txt *.msg *.log)</translation>
    </message>
    <message>
        <source>Open a returned message or a saved error text</source>
        <translation>Abrir un mensaje devuelto o el texto guardado de un error</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Report (*.zip)</source>
        <translation>Informe (*.zip)</translation>
    </message>
    <message>
        <source>Report without its lines (*.json)</source>
        <translation>Informe sin sus líneas (*.json)</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>Guardar como archivo nuevo</translation>
    </message>
</context>
<context>
    <name>_KeepingLine</name>
    <message>
        <source>&amp;All right</source>
        <translation>&amp;De acuerdo</translation>
    </message>
    <message>
        <source>S&amp;top signing in</source>
        <translation>Dejar de &amp;iniciar sesión</translation>
    </message>
</context>
<context>
    <name>iPhone</name>
    <message>
        <source>Add Server…</source>
        <translation>Añadir servidor…</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Mail Accounts</source>
        <translation>Cuentas de Mail</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Server Port</source>
        <translation>Puerto del servidor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Use SSL</source>
        <translation>Usar SSL</translation>
    </message>
</context>
</TS>
