<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>&amp;Find out why</source>
        <translation>&amp;Descobrir o motivo</translation>
    </message>
    <message>
        <source>Another &amp;address:</source>
        <translation>Outro e&amp;ndereço:</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Descobrir o motivo</translation>
    </message>
    <message>
        <source>Find out why {address} does not send</source>
        <translation>Descobrir por que {address} não envia</translation>
    </message>
    <message>
        <source>Look round in the &amp;demo</source>
        <translation>Conhecer a de&amp;monstração</translation>
    </message>
    <message>
        <source>Will it work away from here?</source>
        <translation>Vai funcionar longe daqui?</translation>
    </message>
    <message>
        <source>Will sending from {address} work away from here?</source>
        <translation>O envio a partir de {address} vai funcionar longe daqui?</translation>
    </message>
    <message>
        <source>Your mail &amp;address:</source>
        <translation>O seu &amp;endereço de e-mail:</translation>
    </message>
</context>
<context>
    <name>Apple Mail</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>Automatically manage connection settings</source>
        <translation>Gerenciar ajustes de conexão automaticamente</translation>
    </message>
    <message>
        <source>Edit SMTP Server List…</source>
        <translation>Editar Lista de Servidores SMTP…</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>Nome do Host</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Outgoing Mail Account</source>
        <translation>Conta de E-mail de Saída</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Ajustes do Servidor</translation>
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
        <translation>&amp;Guardar no chaveiro deste computador</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>E&amp;xperimentar</translation>
    </message>
    <message>
        <source>&amp;Where is this kept?</source>
        <translation>&amp;Onde isto fica guardado?</translation>
    </message>
    <message>
        <source>&amp;Whom were you writing to?</source>
        <translation>&amp;Para quem estava escrevendo?</translation>
    </message>
    <message>
        <source>Log-in &amp;name</source>
        <translation>Nome de &amp;início de sessão</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Do &amp;not change anything</source>
        <translation>&amp;Não alterar nada</translation>
    </message>
    <message>
        <source>For &amp;good</source>
        <translation>Para &amp;sempre</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Por quanto tempo?</translation>
    </message>
    <message>
        <source>Until I &amp;leave this network</source>
        <translation>&amp;Até sair desta rede</translation>
    </message>
    <message>
        <source>What is written, &amp;key by key</source>
        <translation>O que é escrito, &amp;chave por chave</translation>
    </message>
</context>
<context>
    <name>DemoBar</name>
    <message>
        <source>&amp;Network:</source>
        <translation>&amp;Rede:</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>&amp;Provedor:</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demonstração</translation>
    </message>
    <message numerus="yes">
        <source>Hazards (%n)</source>
        <translation>
            <numerusform>Obstáculo (%n)</numerusform>
            <numerusform>Obstáculos (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>all mail ports blocked</source>
        <translation>todas as portas de e-mail bloqueadas</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>em casa</translation>
    </message>
    <message>
        <source>at the airport</source>
        <translation>no aeroporto</translation>
    </message>
    <message>
        <source>certificate run out</source>
        <translation>certificado expirado</translation>
    </message>
    <message>
        <source>checks the sender</source>
        <translation>verifica o remetente</translation>
    </message>
    <message>
        <source>encryption taken out</source>
        <translation>cifra retirada</translation>
    </message>
    <message>
        <source>fetch mail first</source>
        <translation>buscar o e-mail primeiro</translation>
    </message>
    <message>
        <source>in the hotel</source>
        <translation>no hotel</translation>
    </message>
    <message>
        <source>in the office</source>
        <translation>no escritório</translation>
    </message>
    <message>
        <source>network answers in the server’s place</source>
        <translation>a rede responde no lugar do servidor</translation>
    </message>
    <message>
        <source>only from its own network</source>
        <translation>só a partir da própria rede</translation>
    </message>
    <message>
        <source>only from listed addresses</source>
        <translation>só a partir de endereços listados</translation>
    </message>
    <message>
        <source>open to everybody</source>
        <translation>aberto a todos</translation>
    </message>
    <message>
        <source>port 25 blocked</source>
        <translation>porta 25 bloqueada</translation>
    </message>
    <message>
        <source>sign-in page in the way</source>
        <translation>página de início de sessão no caminho</translation>
    </message>
    <message>
        <source>sign-in when sending</source>
        <translation>início de sessão ao enviar</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>takes mail and drops it</source>
        <translation>aceita o e-mail e o descarta</translation>
    </message>
</context>
<context>
    <name>DetailTable</name>
    <message>
        <source>The message, its way, and what was checked</source>
        <translation>A mensagem, o seu caminho e o que foi verificado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>ruim</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bom</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>After</source>
        <translation>Depois</translation>
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
        <translation>&amp;Fechar o Roampost</translation>
    </message>
    <message>
        <source>&amp;Send one test message to make sure</source>
        <translation>&amp;Enviar uma mensagem de teste para ter certeza</translation>
    </message>
    <message>
        <source>How do you &amp;know that it works?</source>
        <translation>Como se &amp;sabe que funciona?</translation>
    </message>
    <message>
        <source>Put the &amp;old settings back</source>
        <translation>&amp;Repor as configurações antigas</translation>
    </message>
</context>
<context>
    <name>EditTable</name>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>What is written, key by key</source>
        <translation>O que é escrito, chave por chave</translation>
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
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>O que foi observado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>ruim</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bom</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>&amp;Close Roampost</source>
        <translation>&amp;Fechar o Roampost</translation>
    </message>
    <message>
        <source>&amp;Forget it all</source>
        <translation>&amp;Esquecer tudo</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>&amp;Manter tudo</translation>
    </message>
    <message>
        <source>Forget the messages that were &amp;never sent too</source>
        <translation>Esquecer também as mensagens que &amp;nunca foram enviadas</translation>
    </message>
    <message>
        <source>This is forgotten</source>
        <translation>Isto é esquecido</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Isto fica</translation>
    </message>
</context>
<context>
    <name>Gmail app</name>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Outgoing settings</source>
        <translation>Configurações de saída</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Require sign-in</source>
        <translation>Exigir login</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>Servidor SMTP</translation>
    </message>
    <message>
        <source>Security type</source>
        <translation>Tipo de segurança</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Copiado</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copiar o texto</translation>
    </message>
    <message>
        <source>&amp;Sign in for me while I am here</source>
        <translation>&amp;Entrar por mim enquanto eu estiver aqui</translation>
    </message>
    <message>
        <source>&amp;Text to send</source>
        <translation>&amp;Texto a enviar</translation>
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
        <translation>Já fiz isso, &amp;verificar de novo</translation>
    </message>
    <message>
        <source>Or take these values over with the phone’s camera: this code holds them as text, and no password.</source>
        <translation>Ou capture estes valores com a câmera do telefone: este código os contém como texto, e nenhuma senha.</translation>
    </message>
    <message>
        <source>QR code with the values above</source>
        <translation>Código QR com os valores acima</translation>
    </message>
    <message>
        <source>Save a file for it: {name}…</source>
        <translation>Salvar um arquivo para ele: {name}…</translation>
    </message>
    <message>
        <source>Which &amp;mail program?</source>
        <translation>Qual &amp;programa de e-mail?</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Goes back by itself once its network is left.</source>
        <translation>Volta atrás sozinho quando se sai da sua rede.</translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation>Até agora nada foi alterado.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>Put back the change for {address}</source>
        <translation>Desfazer a alteração para {address}</translation>
    </message>
    <message>
        <source>Was put back.</source>
        <translation>Foi reposto.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>O que foi alterado</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>What was seen so &amp;far</source>
        <translation>O que foi &amp;observado até agora</translation>
    </message>
    <message>
        <source>When &amp;it was done</source>
        <translation>Quando foi &amp;feito</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Roampost</source>
        <translation>&amp;Sobre o Roampost</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>A&amp;lterações</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Open a returned message…</source>
        <translation>A&amp;brir uma mensagem devolvida…</translation>
    </message>
    <message>
        <source>&amp;Paste an error text…</source>
        <translation>&amp;Colar o texto de um erro…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Report for the helpdesk…</source>
        <translation>&amp;Relatório para o suporte…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Desfazer a última alteração</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Verificar &amp;novamente</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Con&amp;figurações…</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>Account Settings</source>
        <translation>Configurações de Conta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Log on to incoming mail server before sending mail</source>
        <translation>Fazer logon no servidor de entrada de emails antes de enviar email</translation>
    </message>
    <message>
        <source>Log on using</source>
        <translation>Fazer logon usando</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gerenciar</translation>
    </message>
    <message>
        <source>More Settings</source>
        <translation>Mais Configurações</translation>
    </message>
    <message>
        <source>My outgoing server (SMTP) requires authentication</source>
        <translation>Meu servidor de saída (SMTP) requer autenticação</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Outgoing Server</source>
        <translation>Servidor de Saída</translation>
    </message>
    <message>
        <source>Outgoing mail server (SMTP)</source>
        <translation>Servidor de saída de emails (SMTP)</translation>
    </message>
    <message>
        <source>Outgoing server (SMTP)</source>
        <translation>Servidor de saída (SMTP)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Use the following type of encrypted connection</source>
        <translation>Usar o seguinte tipo de conexão criptografada</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>&amp;Error text:</source>
        <translation>Texto do &amp;erro:</translation>
    </message>
    <message>
        <source>Copy what your mail program said, or the returned message, and paste it here.</source>
        <translation>Copie o que o seu programa de e-mail disse, ou a mensagem devolvida, e cole aqui.</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xplicar</translation>
    </message>
    <message>
        <source>Paste an error text</source>
        <translation>Colar um texto de erro</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message>
        <source>&amp;Remove it from the mailbox afterwards</source>
        <translation>&amp;Remover da caixa de correio depois</translation>
    </message>
    <message>
        <source>&amp;Send this one message</source>
        <translation>&amp;Enviar esta única mensagem</translation>
    </message>
    <message>
        <source>Send &amp;nothing</source>
        <translation>&amp;Não enviar nada</translation>
    </message>
    <message>
        <source>The test message goes &amp;to</source>
        <translation>A mensagem de teste vai &amp;para</translation>
    </message>
    <message>
        <source>Use this &amp;address</source>
        <translation>&amp;Usar este endereço</translation>
    </message>
</context>
<context>
    <name>Proved</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>&amp;Way, checks and what was said</source>
        <translation>Ca&amp;minho, verificações e respostas</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>Not there yet, after {passed} of {most} seconds.</source>
        <translation>Ainda não chegou, após {passed} de {most} segundos.</translation>
    </message>
    <message>
        <source>S&amp;top looking</source>
        <translation>&amp;Parar de procurar</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>&amp;Every line of it</source>
        <translation>&amp;Cada uma das suas linhas</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Salvar o relatório…</translation>
    </message>
</context>
<context>
    <name>Roampost</name>
    <message>
        <source>(not there)</source>
        <translation>(não existe)</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to put aside or refuse mail in its name that comes from other servers (DMARC), and whether {host} counts as one of its own could not be found out from here.</source>
        <translation>@{domain} pede a todos que ponham de lado ou recusem e-mails em seu nome vindos de outros servidores (DMARC), e daqui não foi possível descobrir se {host} conta como um dos seus.</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to put mail in its name that comes from other servers into junk (DMARC), and {host} is none of its own.</source>
        <translation>@{domain} pede a todos que coloquem no spam os e-mails em seu nome vindos de outros servidores (DMARC), e {host} não é um dos seus.</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to refuse mail in its name that comes from other servers (DMARC), and {host} is none of its own.</source>
        <translation>@{domain} pede a todos que recusem e-mails em seu nome vindos de outros servidores (DMARC), e {host} não é um dos seus.</translation>
    </message>
    <message>
        <source>@{domain} names {host} among the servers that may send for it (SPF).</source>
        <translation>@{domain} indica {host} entre os servidores que podem enviar em seu nome (SPF).</translation>
    </message>
    <message>
        <source>A copy of the old settings is kept. You can undo this.</source>
        <translation>Fica guardada uma cópia das configurações antigas. É possível desfazer isto.</translation>
    </message>
    <message>
        <source>A firewall on this computer does not let mail programs reach {host} on port {port}.</source>
        <translation>Um firewall neste computador não deixa os programas de e-mail chegar a {host} na porta {port}.</translation>
    </message>
    <message>
        <source>A log-in counts for {minutes} min, as the server says.</source>
        <translation>Um início de sessão vale por {minutes} min, como diz o servidor.</translation>
    </message>
    <message>
        <source>A log-in counts for {minutes} min, as you say.</source>
        <translation>Um início de sessão vale por {minutes} min, conforme indicado por você.</translation>
    </message>
    <message>
        <source>A log-in is taken to count for {minutes} min, as is common; your provider’s help pages may say more.</source>
        <translation>Supõe-se que um início de sessão valha por {minutes} min, como é comum; as páginas de ajuda do seu provedor talvez digam mais.</translation>
    </message>
    <message>
        <source>A log-in name for {host} is needed before {program} can be set.</source>
        <translation>É preciso um nome de início de sessão para {host} antes de configurar {program}.</translation>
    </message>
    <message>
        <source>A message that was never sent: {file}</source>
        <translation>Uma mensagem que nunca foi enviada: {file}</translation>
    </message>
    <message>
        <source>A name was not found: the server&apos;s in your settings, or the domain of the recipient&apos;s address. Check the spelling, and whether you are online.</source>
        <translation>Um nome não foi encontrado: o do servidor nas suas configurações ou o domínio do endereço do destinatário. Verifique como está escrito e se há conexão à internet.</translation>
    </message>
    <message>
        <source>A password of {program} is still set aside from an earlier change. Please put that change back first.</source>
        <translation>Uma senha de {program} ainda está posta de lado por causa de uma alteração anterior. Desfaça primeiro essa alteração.</translation>
    </message>
    <message>
        <source>A port stayed silent: does the same server answer on another one, before and afterwards?</source>
        <translation>Uma porta ficou em silêncio: o mesmo servidor responde em outra, antes e depois?</translation>
    </message>
    <message>
        <source>A server on the way reports that it keeps trying to reach {recipient}.</source>
        <translation>Um servidor no caminho informa que continua tentando chegar a {recipient}.</translation>
    </message>
    <message>
        <source>A text only points; “roampost diagnose” finds out what is really so.</source>
        <translation>Um texto só dá pistas; “roampost diagnose” descobre o que realmente se passa.</translation>
    </message>
    <message>
        <source>A text to send:</source>
        <translation>Um texto a enviar:</translation>
    </message>
    <message>
        <source>A value here is of a kind that is not read ({kind}).</source>
        <translation>Um valor aqui é de um tipo que não é lido ({kind}).</translation>
    </message>
    <message>
        <source>A way out, tried just now: {what}</source>
        <translation>Uma saída, testada agora mesmo: {what}</translation>
    </message>
    <message>
        <source>A way out: {what}</source>
        <translation>Uma saída: {what}</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Aceita em</translation>
    </message>
    <message>
        <source>Accepted, but not arrived so far</source>
        <translation>Aceita, mas ainda não chegou</translation>
    </message>
    <message>
        <source>Account: {value}</source>
        <translation>Conta: {value}</translation>
    </message>
    <message>
        <source>Address it was for: {value}</source>
        <translation>Endereço de destino: {value}</translation>
    </message>
    <message>
        <source>After a change until you leave this network, the closed window leaves its icon beside the clock. Once you leave, it puts everything back and goes. Otherwise that is done when Roampost is next opened.</source>
        <translation>Depois de uma alteração que vale até sair desta rede, a janela fechada deixa o seu ícone ao lado do relógio. Quando você sai da rede, o Roampost repõe tudo e se encerra. Caso contrário, isso é feito na próxima vez que o Roampost for aberto.</translation>
    </message>
    <message>
        <source>An address that answers every message, given by your organisation.</source>
        <translation>Um endereço que responde a todas as mensagens, fornecido pela sua organização.</translation>
    </message>
    <message>
        <source>An address that looks like an option is not passed on. In mutt leave the first -- out: {example}</source>
        <translation>Um endereço que parece uma opção não é repassado. No mutt, omita o primeiro --: {example}</translation>
    </message>
    <message>
        <source>Anna is on the network “{network}”. She writes to {recipient}.</source>
        <translation>Anna está na rede “{network}”. Ela escreve para {recipient}.</translation>
    </message>
    <message>
        <source>Another account of yours, with another provider: that it arrives there says most.</source>
        <translation>Outra conta sua, em outro provedor: se a mensagem chegar lá, é o que diz mais.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Outro programa</translation>
    </message>
    <message>
        <source>Ask about an address with “roampost diagnose --account you@example.com”, or look at “roampost demo”.</source>
        <translation>Consulte um endereço com “roampost diagnose --account you@example.com”, ou veja “roampost demo”.</translation>
    </message>
    <message>
        <source>Ask blocklists about this network’s address</source>
        <translation>Consultar listas de bloqueio sobre o endereço desta rede</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>Perguntar ao provedor</translation>
    </message>
    <message>
        <source>Ask {provider} how to send mail from outside its network.</source>
        <translation>Pergunte a {provider} como enviar e-mail de fora da rede dele.</translation>
    </message>
    <message>
        <source>Asked for a page</source>
        <translation>Pedida uma página</translation>
    </message>
    <message>
        <source>Asked for encryption</source>
        <translation>Pedida a cifra</translation>
    </message>
    <message>
        <source>Asked what it can do</source>
        <translation>Perguntado o que sabe fazer</translation>
    </message>
    <message>
        <source>Asking for web pages</source>
        <translation>Pedindo páginas web</translation>
    </message>
    <message>
        <source>Asking how {domain} wants mail to be sent</source>
        <translation>Perguntando como {domain} quer que o e-mail seja enviado</translation>
    </message>
    <message>
        <source>Asking the server once more, with the new settings…</source>
        <translation>Perguntando mais uma vez ao servidor, com as novas configurações…</translation>
    </message>
    <message>
        <source>Asks {whom} for the servers of your address’s domain, over an encrypted connection, and only where your provider itself does not name them. The list learns the domain, not your address.</source>
        <translation>Pergunta a {whom} quais são os servidores do domínio do seu endereço, por uma conexão cifrada, e só quando o próprio provedor não os indica. A lista fica sabendo o domínio, não o seu endereço.</translation>
    </message>
    <message>
        <source>Asks {whom} whether this network’s address has a bad name. They learn that address, by way of this network’s name server; nothing about you or your mail.</source>
        <translation>Pergunta a {whom} se o endereço desta rede tem má fama. Eles ficam sabendo esse endereço, por meio do servidor de nomes desta rede; nada sobre si nem sobre o seu e-mail.</translation>
    </message>
    <message>
        <source>Away from here it may well not work: many networks block port 25, the one you send on.</source>
        <translation>Longe daqui é bem possível que não funcione: muitas redes bloqueiam a porta 25, a que está em uso para o envio.</translation>
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
        <translation>Iniciada a mensagem de teste</translation>
    </message>
    <message>
        <source>Beside “{field}”, choose “{choice}”, and write {username} and your password.</source>
        <translation>Ao lado de “{field}”, escolha “{choice}”, e escreva {username} e a sua senha.</translation>
    </message>
    <message>
        <source>Beside “{field}”, choose “{choice}”.</source>
        <translation>Ao lado de “{field}”, escolha “{choice}”.</translation>
    </message>
    <message>
        <source>Beside “{field}”, write {value}.</source>
        <translation>Ao lado de “{field}”, escreva {value}.</translation>
    </message>
    <message>
        <source>Better not: many recipients will refuse messages sent this way, or put them into junk.</source>
        <translation>Melhor não: muitos destinatários vão recusar mensagens enviadas assim, ou colocá-las no spam.</translation>
    </message>
    <message>
        <source>Better not: {remedy}</source>
        <translation>Melhor não: {remedy}</translation>
    </message>
    <message>
        <source>Betterbird</source>
        <translation>Betterbird</translation>
    </message>
    <message>
        <source>Blocked here</source>
        <translation>Bloqueado aqui</translation>
    </message>
    <message>
        <source>Blocked here, but there is a way</source>
        <translation>Bloqueado aqui, mas há uma saída</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Change it?</source>
        <translation>Alterar?</translation>
    </message>
    <message>
        <source>Changed until you leave this network.</source>
        <translation>Alterado até sair desta rede.</translation>
    </message>
    <message>
        <source>Changing the settings, with a copy of the old ones kept…</source>
        <translation>Alterando as configurações, com uma cópia das antigas guardada…</translation>
    </message>
    <message>
        <source>Check the name and password for {provider}.</source>
        <translation>Verifique o nome e a senha para {provider}.</translation>
    </message>
    <message>
        <source>Check the name and password for {provider}; with two-step sign-in it wants an application password.</source>
        <translation>Verifique o nome e a senha para {provider}; com o início de sessão em duas etapas, é preciso uma senha de aplicação.</translation>
    </message>
    <message>
        <source>Checked by {server}</source>
        <translation>Verificado por {server}</translation>
    </message>
    <message>
        <source>Checked by {server}: {checks}</source>
        <translation>Verificado por {server}: {checks}</translation>
    </message>
    <message>
        <source>Checked with the new settings: the server takes your mail from here.</source>
        <translation>Verificado com as novas configurações: o servidor aceita o seu e-mail a partir daqui.</translation>
    </message>
    <message>
        <source>Choose SSL/TLS as the kind of connection.</source>
        <translation>Escolha SSL/TLS como tipo de conexão.</translation>
    </message>
    <message>
        <source>Choose STARTTLS as the kind of connection.</source>
        <translation>Escolha STARTTLS como tipo de conexão.</translation>
    </message>
    <message>
        <source>Choose a connection without encryption.</source>
        <translation>Escolha uma conexão sem cifragem.</translation>
    </message>
    <message>
        <source>Choose “{choice}”.</source>
        <translation>Escolha “{choice}”.</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the account {address}, then “{change}”.</source>
        <translation>Escolha “{path}”, depois a conta {address}, depois “{change}”.</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the account {address}, then “{tab}”.</source>
        <translation>Escolha “{path}”, depois a conta {address}, depois “{tab}”.</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the server of {address}, then “{change}”.</source>
        <translation>Escolha “{path}”, depois o servidor de {address}, depois “{change}”.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>Close Roampost now. When you open it again, it begins as on the first day.</source>
        <translation>Feche agora o Roampost. Quando for aberto de novo, ele começa como no primeiro dia.</translation>
    </message>
    <message>
        <source>Connect to your VPN, then try again.</source>
        <translation>Conecte-se à sua VPN e tente de novo.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Connection: {security}; {authentication}.</source>
        <translation>Conexão: {security}; {authentication}.</translation>
    </message>
    <message>
        <source>Diagnose afresh, and tell a helpdesk what was seen: names and addresses are replaced, secrets never get in. The report is shown line by line; with -o it is also kept as a file.</source>
        <translation>Fazer um novo diagnóstico e contar ao suporte o que foi observado: nomes e endereços são substituídos, segredos nunca entram. O relatório é mostrado linha por linha; com -o também é guardado em um arquivo.</translation>
    </message>
    <message>
        <source>Disconnect your VPN, or use another network, for example your phone&apos;s hotspot.</source>
        <translation>Desligue a sua VPN ou use outra rede, por exemplo o hotspot do seu telefone.</translation>
    </message>
    <message>
        <source>Done. Send your message again from {program}.</source>
        <translation>Pronto. Envie a mensagem de novo a partir de {program}.</translation>
    </message>
    <message>
        <source>Done: {account} now sends in the new way, which the server accepted just now.</source>
        <translation>Pronto: {account} agora envia da nova maneira, que o servidor aceitou agora mesmo.</translation>
    </message>
    <message>
        <source>Earlier changes cannot be read from {folder}: {reason}.</source>
        <translation>Não é possível ler as alterações anteriores em {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Encrypted mail is opened on its way by {issuer}, software of this computer or of whoever looks after it; the network is not behind that.</source>
        <translation>O e-mail cifrado é aberto no caminho por {issuer}, um programa deste computador ou de quem cuida dele; a rede não tem nada a ver com isso.</translation>
    </message>
    <message>
        <source>Enter the password again</source>
        <translation>Digitar a senha de novo</translation>
    </message>
    <message>
        <source>Error number: {value}</source>
        <translation>Número do erro: {value}</translation>
    </message>
    <message>
        <source>Everything is as it was before, to the last octet.</source>
        <translation>Tudo está como antes, até ao último octeto.</translation>
    </message>
    <message>
        <source>Everything is back as it was.</source>
        <translation>Tudo voltou a ser como era.</translation>
    </message>
    <message>
        <source>Everything is forgotten</source>
        <translation>Tudo foi esquecido</translation>
    </message>
    <message>
        <source>Exim’s own check does not take what would be written there</source>
        <translation>A verificação do próprio Exim não aceita o que seria escrito lá</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARQUIVO</translation>
    </message>
    <message>
        <source>Fetch mail first, then send</source>
        <translation>Buscar o e-mail primeiro, depois enviar</translation>
    </message>
    <message>
        <source>Fetch mail from {incoming} before each send.</source>
        <translation>Buscar o e-mail em {incoming} antes de cada envio.</translation>
    </message>
    <message>
        <source>Fetch your mail once before you send.</source>
        <translation>Receba o correio uma vez antes de enviar.</translation>
    </message>
    <message>
        <source>Fetching mail from {host} first</source>
        <translation>Buscando primeiro o e-mail em {host}</translation>
    </message>
    <message>
        <source>Find out what else works</source>
        <translation>Descobrir o que mais funciona</translation>
    </message>
    <message>
        <source>Find out what is in the way, and what works instead.</source>
        <translation>Descobrir o que impede o envio e o que funciona em vez disso.</translation>
    </message>
    <message>
        <source>Find out why mail does not go out?</source>
        <translation>Descobrir por que o e-mail não sai?</translation>
    </message>
    <message>
        <source>Finding out whether mail from {address} will go out elsewhere too…</source>
        <translation>Descobrindo se o e-mail de {address} também vai sair em outros lugares…</translation>
    </message>
    <message>
        <source>Finding out why mail from {address} does not go out…</source>
        <translation>Descobrindo por que o e-mail de {address} não sai…</translation>
    </message>
    <message>
        <source>Finds out why mail cannot be sent from here, and puts it right. Without a command it opens the window.</source>
        <translation>Descobre por que não é possível enviar e-mail daqui e resolve o problema. Sem um comando, abre a janela.</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>Esquecer tudo?</translation>
    </message>
    <message>
        <source>Forget it?</source>
        <translation>Esquecer?</translation>
    </message>
    <message>
        <source>Forget what Roampost knows and keeps: its passwords in the keyring, what it learned, its settings. Messages that were never sent and changes that were not put back are named, and stay.</source>
        <translation>Esquecer o que o Roampost sabe e guarda: as suas senhas no chaveiro, o que aprendeu, as suas configurações. As mensagens nunca enviadas e as alterações não anuladas são indicadas, e ficam.</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Esquecendo…</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Esquecida.</translation>
    </message>
    <message>
        <source>Forgotten. Passwords taken out of the keyring: {count}.</source>
        <translation>Esquecido. Senhas retiradas do chaveiro: {count}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From this network {host} took your mail without a sign-in before.</source>
        <translation>A partir desta rede, {host} já aceitou o seu e-mail sem início de sessão.</translation>
    </message>
    <message>
        <source>Gathering what the helpdesk needs…</source>
        <translation>Reunindo o que o suporte precisa…</translation>
    </message>
    <message>
        <source>Gmail app (Android)</source>
        <translation>Aplicação Gmail (Android)</translation>
    </message>
    <message>
        <source>Handed the test message over</source>
        <translation>Entregue a mensagem de teste</translation>
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
        <translation>Bom dia,

Não consigo enviar e-mail como {account} através do seu servidor a partir de onde estou agora.

Hora: {time}
Servidor: {host}, porta {port}
Destinatário: um endereço em {domain}
A resposta dele: {reply}
O meu endereço na internet: {address}
O nome dele: {name}
Também tentado: {tried}

{question}

Obrigado.</translation>
    </message>
    <message>
        <source>Himalaya</source>
        <translation>Himalaya</translation>
    </message>
    <message>
        <source>Home network</source>
        <translation>Rede de casa</translation>
    </message>
    <message>
        <source>I have read this and want to go on</source>
        <translation>Li isto e quero continuar</translation>
    </message>
    <message>
        <source>If {program} is open, close it and open it again: it reads this at start.</source>
        <translation>Se {program} estiver aberto, feche-o e abra-o de novo: ele lê isto ao iniciar.</translation>
    </message>
    <message>
        <source>In no mail program of this computer</source>
        <translation>Em nenhum programa de e-mail deste computador</translation>
    </message>
    <message>
        <source>In the demo no program of this computer is started; send-via runs outside of it.</source>
        <translation>Na demonstração, nenhum programa deste computador é iniciado; send-via funciona fora dela.</translation>
    </message>
    <message>
        <source>In the demo nobody outside this computer is ever asked.</source>
        <translation>Na demonstração, ninguém fora deste computador é consultado.</translation>
    </message>
    <message>
        <source>In your mail program’s account settings, look for the outgoing (SMTP) server of {address}.</source>
        <translation>Nas configurações de conta do programa de e-mail, procure o servidor de saída (SMTP) de {address}.</translation>
    </message>
    <message>
        <source>In {program}</source>
        <translation>Em {program}</translation>
    </message>
    <message>
        <source>In {program}, sends through {host}</source>
        <translation>Em {program}, envia por {host}</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>It arrived, in junk</source>
        <translation>Chegou, no spam</translation>
    </message>
    <message>
        <source>It came back to the sender&apos;s own mailbox.</source>
        <translation>Voltou para a caixa de correio do próprio remetente.</translation>
    </message>
    <message>
        <source>It cannot be seen whether {program} is open, so nothing was changed. Please close it.</source>
        <translation>Não é possível ver se {program} está aberto, por isso nada foi alterado. Feche-o, por favor.</translation>
    </message>
    <message>
        <source>It ends when you stop it or close Roampost, when this computer is on another network, and for good as soon as the server refuses the log-in.</source>
        <translation>Termina quando você o interrompe ou fecha o Roampost, quando este computador está em outra rede, e de vez assim que o servidor recusa o login.</translation>
    </message>
    <message>
        <source>It has arrived in the mailbox of {recipient}.</source>
        <translation>Chegou à caixa de correio de {recipient}.</translation>
    </message>
    <message>
        <source>It is late</source>
        <translation>Está atrasada</translation>
    </message>
    <message>
        <source>It is not a signed policy.</source>
        <translation>Não é uma política assinada.</translation>
    </message>
    <message>
        <source>It is not signed in the only way that counts, EdDSA (Ed25519).</source>
        <translation>Não está assinada da única maneira que conta, EdDSA (Ed25519).</translation>
    </message>
    <message>
        <source>It is not the network of {provider}.</source>
        <translation>Não é a rede de {provider}.</translation>
    </message>
    <message>
        <source>It is older (serial {new}) than the one kept here (serial {kept}).</source>
        <translation>É mais antiga (número de série {new}) do que a guardada aqui (número de série {kept}).</translation>
    </message>
    <message>
        <source>It is safe in {path}. Find out why: {next}</source>
        <translation>Está em segurança em {path}. Descubra o motivo: {next}</translation>
    </message>
    <message>
        <source>It is the network of {provider}.</source>
        <translation>É a rede de {provider}.</translation>
    </message>
    <message>
        <source>It is tried once with {host}, to be sure that this works. Nothing is changed yet.</source>
        <translation>Faz-se uma tentativa com {host}, para ter certeza de que funciona. Ainda nada é alterado.</translation>
    </message>
    <message>
        <source>It may not say {key}: only this computer may.</source>
        <translation>Não pode indicar {key}: só este computador pode.</translation>
    </message>
    <message>
        <source>It may still come. Until it does, do not rely on messages sent this way; take another way out, or call.</source>
        <translation>Ainda pode chegar. Até lá, não conte com mensagens enviadas assim; escolha outra saída ou telefone.</translation>
    </message>
    <message>
        <source>It must hold {keys}, and nothing else.</source>
        <translation>Deve conter {keys}, e nada mais.</translation>
    </message>
    <message>
        <source>It never arrived in the mailbox of {recipient}: somebody lost it.</source>
        <translation>Nunca chegou à caixa de correio de {recipient}: alguém a perdeu.</translation>
    </message>
    <message>
        <source>It should work away from here too: {incoming} accepted your log-in just now, and your mail program fetches before it sends.</source>
        <translation>Deve funcionar também longe daqui: {incoming} aceitou agora mesmo o seu início de sessão, e o seu programa de e-mail busca as mensagens antes de enviar.</translation>
    </message>
    <message>
        <source>It wants you to sign in on a web page before anything gets through.</source>
        <translation>Exige o início de sessão em uma página web antes de deixar passar qualquer coisa.</translation>
    </message>
    <message>
        <source>It was not signed with the key that the policy here names.</source>
        <translation>Não foi assinada com a chave que a política daqui indica.</translation>
    </message>
    <message>
        <source>It was refused</source>
        <translation>Foi recusada</translation>
    </message>
    <message>
        <source>It was removed from the mailbox again.</source>
        <translation>Foi removida de novo da caixa de correio.</translation>
    </message>
    <message>
        <source>It was valid until {moment} only.</source>
        <translation>Só era válida até {moment}.</translation>
    </message>
    <message>
        <source>It will not work away from here either, before this is put right.</source>
        <translation>Longe daqui também não vai funcionar, enquanto isto não for resolvido.</translation>
    </message>
    <message>
        <source>It will not work away from here: {host} takes your mail without a log-in, because of this network.</source>
        <translation>Longe daqui não vai funcionar: {host} aceita o seu e-mail sem início de sessão por causa desta rede.</translation>
    </message>
    <message>
        <source>It will work away from here too: {host} accepted your log-in on port {port} just now.</source>
        <translation>Vai funcionar também longe daqui: {host} aceitou agora mesmo o seu início de sessão na porta {port}.</translation>
    </message>
    <message>
        <source>Its access ends in {minutes} min; then it wants you to sign in again.</source>
        <translation>O acesso termina em {minutes} min; depois será preciso iniciar sessão de novo.</translation>
    </message>
    <message>
        <source>Its mark</source>
        <translation>A sua marca</translation>
    </message>
    <message>
        <source>Its name server makes up the address {address} for names that do not exist.</source>
        <translation>O servidor de nomes dela inventa o endereço {address} para nomes que não existem.</translation>
    </message>
    <message>
        <source>Its own settings, with the language and the place of the window</source>
        <translation>As suas próprias configurações, com o idioma e a posição da janela</translation>
    </message>
    <message>
        <source>Its policy must be an object in braces.</source>
        <translation>A política deve ser um objeto entre chaves.</translation>
    </message>
    <message>
        <source>Its serial must be a whole number from 1.</source>
        <translation>O serial deve ser um número inteiro a partir de 1.</translation>
    </message>
    <message>
        <source>Its valid_until must be a moment in UTC such as {example}.</source>
        <translation>O valid_until deve ser um momento em UTC, como {example}.</translation>
    </message>
    <message>
        <source>KMail</source>
        <translation>KMail</translation>
    </message>
    <message>
        <source>Keep it in {where} for next time?</source>
        <translation>Guardar em {where} para a próxima vez?</translation>
    </message>
    <message>
        <source>Keep or forget a password in the system&apos;s keyring. It is read from a prompt or from standard input, never from the command line.</source>
        <translation>Guardar ou esquecer uma senha no chaveiro do sistema. Ela é lida de um pedido no terminal ou da entrada padrão, nunca da linha de comandos.</translation>
    </message>
    <message>
        <source>Kept in {where}.</source>
        <translation>Guardada em {where}.</translation>
    </message>
    <message>
        <source>Leave the line that says where your password is as it is, if it is for this server.</source>
        <translation>Deixe como está a linha que diz onde fica a sua senha, se ela for deste servidor.</translation>
    </message>
    <message>
        <source>Log-in name</source>
        <translation>Nome de início de sessão</translation>
    </message>
    <message>
        <source>Log-in name for {address}:</source>
        <translation>Nome de início de sessão para {address}:</translation>
    </message>
    <message>
        <source>Look whether this network wants a sign-in first</source>
        <translation>Ver se esta rede exige primeiro um início de sessão</translation>
    </message>
    <message>
        <source>Look your provider up in the public list of providers</source>
        <translation>Procurar o seu provedor na lista pública de provedores</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Procurada</translation>
    </message>
    <message>
        <source>Looked for an earlier test message</source>
        <translation>Procurada uma mensagem de teste anterior</translation>
    </message>
    <message>
        <source>Looked into the mailbox</source>
        <translation>Consultada a caixa de correio</translation>
    </message>
    <message>
        <source>Looked up the address</source>
        <translation>Procurado o endereço</translation>
    </message>
    <message>
        <source>Looking for this network&apos;s own outgoing server</source>
        <translation>Procurando o servidor de saída desta rede</translation>
    </message>
    <message>
        <source>Looking into the mailbox of {mailbox} ({seconds} of {limit} s)</source>
        <translation>Consultando a caixa de correio de {mailbox} ({seconds} de {limit} s)</translation>
    </message>
    <message>
        <source>Looking up names</source>
        <translation>Procurando nomes</translation>
    </message>
    <message>
        <source>Looking what Roampost holds…</source>
        <translation>Verificando o que o Roampost guarda…</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTOS</translation>
    </message>
    <message>
        <source>Made it encrypted</source>
        <translation>Conexão cifrada</translation>
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
        <translation>O e-mail não sai daqui.</translation>
    </message>
    <message>
        <source>Mail from {address} will not go out from here.</source>
        <translation>O e-mail de {address} não vai sair daqui.</translation>
    </message>
    <message>
        <source>Mail gets lost</source>
        <translation>O e-mail se perde</translation>
    </message>
    <message>
        <source>Mail goes out from here, but takes its time.</source>
        <translation>O e-mail sai daqui, mas demora.</translation>
    </message>
    <message>
        <source>Mail goes out from here.</source>
        <translation>O e-mail sai daqui.</translation>
    </message>
    <message>
        <source>Mailspring</source>
        <translation>Mailspring</translation>
    </message>
    <message>
        <source>Make an application password on {provider}&apos;s web page, and give it to the mail program in place of your own.</source>
        <translation>Crie uma senha de aplicação na página web de {provider} e indique-a ao programa de e-mail em vez da sua.</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, and some servers refuse them, because @{domain} says that other servers than its own may not send for it (SPF).</source>
        <translation>As mensagens de @{domain} enviadas por {host} podem ir parar no spam, e alguns servidores as recusam, porque @{domain} diz que servidores que não sejam os seus não podem enviar em seu nome (SPF).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because @{domain} does not name it among its servers (SPF), and it cannot sign for @{domain} (DKIM).</source>
        <translation>As mensagens de @{domain} enviadas por {host} podem ir parar no spam, porque @{domain} não o indica entre os seus servidores (SPF), e ele não pode assinar por @{domain} (DKIM).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because @{domain} says that other servers than its own should not send for it (SPF).</source>
        <translation>As mensagens de @{domain} enviadas por {host} podem ir parar no spam, porque @{domain} diz que servidores que não sejam os seus não deveriam enviar em seu nome (SPF).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because what @{domain} says about its servers has a fault (SPF), and {host} cannot sign for it (DKIM).</source>
        <translation>As mensagens de @{domain} enviadas por {host} podem ir parar no spam, porque o que @{domain} diz sobre os seus servidores tem um erro (SPF), e {host} não pode assinar por ele (DKIM).</translation>
    </message>
    <message>
        <source>Messages sent this way may be refused or land in junk: they will not look genuine to everybody.</source>
        <translation>As mensagens enviadas assim podem ser recusadas ou ir parar no spam: não vão parecer autênticas a todos.</translation>
    </message>
    <message>
        <source>Messages sent this way may land in junk.</source>
        <translation>As mensagens enviadas assim podem ir parar no spam.</translation>
    </message>
    <message>
        <source>Messages sent this way should arrive.</source>
        <translation>As mensagens enviadas assim devem chegar.</translation>
    </message>
    <message>
        <source>Messages that wait in {program}: {count}</source>
        <translation>Mensagens à espera em {program}: {count}</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Rede móvel</translation>
    </message>
    <message>
        <source>More than one thing is in the way. To be solved in this order: {causes}.</source>
        <translation>Há mais de um obstáculo. A resolver por esta ordem: {causes}.</translation>
    </message>
    <message>
        <source>Most likely so; not everything could be tried.</source>
        <translation>Muito provavelmente é assim; nem tudo pôde ser testado.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>Named the recipient</source>
        <translation>Indicado o destinatário</translation>
    </message>
    <message>
        <source>Named the recipient {recipient}</source>
        <translation>Indicado o destinatário {recipient}</translation>
    </message>
    <message>
        <source>Named the sender</source>
        <translation>Indicado o remetente</translation>
    </message>
    <message>
        <source>Named the sender {sender}</source>
        <translation>Indicado o remetente {sender}</translation>
    </message>
    <message>
        <source>Names and addresses in here are stand-ins: user1@domain1.example is the first account, and what is equal has the same one everywhere. 192.0.2.x and 2001:db8:1:: are private addresses, 203.0.113.x and 2001:db8:: public ones; … was taken out.</source>
        <translation>Os nomes e endereços aqui são substitutos: user1@domain1.example é a primeira conta, e o que é igual tem o mesmo substituto em toda parte. 192.0.2.x e 2001:db8:1:: são endereços privados, 203.0.113.x e 2001:db8:: são públicos; … foi retirado.</translation>
    </message>
    <message>
        <source>Needs to know whom you are writing to.</source>
        <translation>Precisa saber para quem a mensagem ia.</translation>
    </message>
    <message>
        <source>Needs your consent to a risk.</source>
        <translation>Precisa do seu consentimento para um risco.</translation>
    </message>
    <message>
        <source>Needs your log-in name.</source>
        <translation>Precisa do seu nome de início de sessão.</translation>
    </message>
    <message>
        <source>Needs your password, to be sure that it works.</source>
        <translation>Precisa da sua senha, para ter certeza de que funciona.</translation>
    </message>
    <message>
        <source>Next: change the message and send it again. Your settings can stay as they are.</source>
        <translation>A seguir: altere a mensagem e envie-a de novo. As suas configurações podem ficar como estão.</translation>
    </message>
    <message>
        <source>Next: check the recipient&apos;s address. A diagnosis of your account would not help.</source>
        <translation>A seguir: verifique o endereço do destinatário. Um diagnóstico da sua conta não ajudaria.</translation>
    </message>
    <message>
        <source>Next: check your own address in the mail program, letter by letter.</source>
        <translation>A seguir: verifique o seu próprio endereço no programa de e-mail, letra por letra.</translation>
    </message>
    <message>
        <source>Next: reach the recipient in another way. A diagnosis of your account would not help.</source>
        <translation>A seguir: fale com o destinatário por outro meio. Um diagnóstico da sua conta não ajudaria.</translation>
    </message>
    <message>
        <source>Next: wait some minutes and send again. If it stays so, “roampost diagnose” finds out more.</source>
        <translation>A seguir: espere alguns minutos e envie de novo. Se continuar assim, “roampost diagnose” descobre mais.</translation>
    </message>
    <message>
        <source>No account of yours with another provider is known, so to yourself.</source>
        <translation>Não se conhece nenhuma conta sua em outro provedor, por isso para o seu próprio endereço.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>No copy could be kept in {path}, so nothing was changed.</source>
        <translation>Não foi possível guardar uma cópia em {path}, por isso nada foi alterado.</translation>
    </message>
    <message>
        <source>No copy of it was fetched yet.</source>
        <translation>Ainda não foi buscada nenhuma cópia dela.</translation>
    </message>
    <message>
        <source>No keyring of this computer can be reached from here. Roampost keeps passwords nowhere else and will ask for them every time.</source>
        <translation>Não é possível chegar daqui a nenhum chaveiro deste computador. O Roampost não guarda senhas em nenhum outro lugar e vai pedi-las todas as vezes.</translation>
    </message>
    <message>
        <source>No log-in for sending was found: does fetching mail first open the server?</source>
        <translation>Não se encontrou um início de sessão para o envio: buscar o e-mail primeiro abre o servidor?</translation>
    </message>
    <message>
        <source>No mail account was found on this computer.</source>
        <translation>Não se encontrou nenhuma conta de e-mail neste computador.</translation>
    </message>
    <message>
        <source>No mail program here holds a sending account.</source>
        <translation>Nenhum programa de e-mail aqui tem uma conta de envio.</translation>
    </message>
    <message>
        <source>No mail program here holds this account, so nothing can be changed.</source>
        <translation>Nenhum programa de e-mail aqui tem esta conta, por isso nada pode ser alterado.</translation>
    </message>
    <message>
        <source>No mail program holds the account {account}.</source>
        <translation>Nenhum programa de e-mail tem a conta {account}.</translation>
    </message>
    <message>
        <source>No mail program says by which server this account sends.</source>
        <translation>Nenhum programa de e-mail diz por qual servidor esta conta envia.</translation>
    </message>
    <message>
        <source>No message is fetched, read or deleted, and nothing is changed in your mail program.</source>
        <translation>Nenhuma mensagem é recebida, lida ou apagada, e nada é alterado no seu programa de e-mail.</translation>
    </message>
    <message>
        <source>No password is sent to this server.</source>
        <translation>Nenhuma senha é enviada a este servidor.</translation>
    </message>
    <message>
        <source>No password was given, or one far too long. Nothing was kept.</source>
        <translation>Não foi indicada nenhuma senha, ou era longa demais. Nada foi guardado.</translation>
    </message>
    <message>
        <source>No password was kept for this.</source>
        <translation>Nenhuma senha estava guardada para isto.</translation>
    </message>
    <message>
        <source>No test message was sent.</source>
        <translation>Nenhuma mensagem de teste foi enviada.</translation>
    </message>
    <message>
        <source>No trusted encrypted connection could be made: the server offers none, or its certificate does not fit. Do not accept an exception in a network you do not know; it may be somebody in between.</source>
        <translation>Não foi possível estabelecer uma conexão cifrada de confiança: o servidor não a oferece ou o certificado não corresponde. Não aceite uma exceção em uma rede que não conhece; pode haver alguém no meio.</translation>
    </message>
    <message>
        <source>No way in so far: does another of your provider&apos;s servers let you sign in?</source>
        <translation>Até agora nenhuma entrada: outro servidor do seu provedor permite iniciar sessão?</translation>
    </message>
    <message>
        <source>None of your mailboxes can be looked into. Name a recipient, or add an account that fetches mail.</source>
        <translation>Não é possível consultar nenhuma das suas caixas de correio. Indique um destinatário ou adicione uma conta que busque e-mail.</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Ainda não está claro</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Not everything could be forgotten</source>
        <translation>Nem tudo pôde ser esquecido</translation>
    </message>
    <message>
        <source>Not everything could be put back.</source>
        <translation>Nem tudo pôde ser reposto.</translation>
    </message>
    <message>
        <source>Not readable: {where} ({program}): {why}</source>
        <translation>Não é possível ler: {where} ({program}): {why}</translation>
    </message>
    <message>
        <source>Not the network of {domain}</source>
        <translation>Não é a rede de {domain}</translation>
    </message>
    <message>
        <source>Nothing comes back from {host} on port {port}, while {other} answers on that port from here: either {host} lets nobody in there, or this network singles it out.</source>
        <translation>Nada volta de {host} na porta {port}, enquanto {other} responde nessa porta a partir daqui: ou {host} não deixa ninguém entrar ali, ou esta rede o bloqueia em particular.</translation>
    </message>
    <message>
        <source>Nothing needs to be changed.</source>
        <translation>Nada precisa ser alterado.</translation>
    </message>
    <message>
        <source>Nothing tells this network from others, so Roampost could not notice when you leave it. Nothing was changed; change it for good, and put it back by hand.</source>
        <translation>Nada distingue esta rede de outras, por isso o Roampost não poderia notar a saída dela. Nada foi alterado; altere de forma permanente e reponha manualmente.</translation>
    </message>
    <message>
        <source>Nothing was begun: say --yes to have it done.</source>
        <translation>Nada foi iniciado: use --yes para que seja feito.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing was changed: say --yes to change it.</source>
        <translation>Nada foi alterado: use --yes para alterar.</translation>
    </message>
    <message>
        <source>Nothing was forgotten.</source>
        <translation>Nada foi esquecido.</translation>
    </message>
    <message>
        <source>Nothing was forgotten: say --yes to forget it.</source>
        <translation>Nada foi esquecido: indique --yes para esquecer.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nada foi enviado</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody has agreed to it.</source>
        <translation>Nada foi enviado: ninguém deu autorização.</translation>
    </message>
    <message>
        <source>Nothing was sent: your accounts have changed, and it would go to another address now.</source>
        <translation>Nada foi enviado: as suas contas mudaram, e a mensagem iria agora para outro endereço.</translation>
    </message>
    <message>
        <source>Nothing was written; with -o FILE it is kept as a file.</source>
        <translation>Nada foi escrito; com -o ARQUIVO fica guardado em um arquivo.</translation>
    </message>
    <message>
        <source>Now install {path} in Thunderbird: Add-ons and Themes, the wheel, Install Add-on From File.</source>
        <translation>Agora instale {path} no Thunderbird: Extensões e temas, a engrenagem, Instalar de um arquivo.</translation>
    </message>
    <message>
        <source>Office network</source>
        <translation>Rede do escritório</translation>
    </message>
    <message>
        <source>On this system the installer tells Thunderbird where Roampost is.</source>
        <translation>Neste sistema é o instalador que diz ao Thunderbird onde está o Roampost.</translation>
    </message>
    <message>
        <source>Once this computer is on another network, Roampost puts it back: at once where “roampost watch” runs, else when it is next started.</source>
        <translation>Assim que este computador estiver em outra rede, o Roampost repõe tudo: logo, se “roampost watch” estiver em execução; caso contrário, quando for iniciado de novo.</translation>
    </message>
    <message>
        <source>Once this computer is on another network, the old settings come back: at once where Roampost watches the network, else when it is next started.</source>
        <translation>Quando este computador estiver noutra rede, voltam as configurações antigas: logo, se o Roampost vigiar a rede, senão no próximo início.</translation>
    </message>
    <message>
        <source>One of the servers tried passes on mail for anybody. Its owner should be told: such servers get blocked.</source>
        <translation>Um dos servidores testados repassa e-mails de qualquer pessoa. O dono deve ser avisado: servidores assim acabam bloqueados.</translation>
    </message>
    <message>
        <source>One of the two addresses cannot be put into a message as it is.</source>
        <translation>Um dos dois endereços não pode ser colocado em uma mensagem tal como está.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, is looked for there and removed again.</source>
        <translation>Uma mensagem de teste vai de {address} para {recipient}, é procurada lá e depois removida.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, is looked for there, and stays there.</source>
        <translation>Uma mensagem de teste vai de {address} para {recipient}, é procurada lá e lá permanece.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, whose mailbox cannot be seen from here.</source>
        <translation>Uma mensagem de teste vai de {address} para {recipient}, cuja caixa de correio não pode ser vista daqui.</translation>
    </message>
    <message>
        <source>Only Roampost&apos;s own Thunderbird extension may start this.</source>
        <translation>Só a extensão do Roampost para o Thunderbird pode iniciar isto.</translation>
    </message>
    <message>
        <source>Open Roampost to put it right.</source>
        <translation>Abra o Roampost para resolver o problema.</translation>
    </message>
    <message>
        <source>Open the list beside “{field}”, choose “{choice}”, and press + for a new one.</source>
        <translation>Abra a lista ao lado de “{field}”, escolha “{choice}” e pressione + para um novo.</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Abrir a página de início de sessão</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>Abrir a página web</translation>
    </message>
    <message>
        <source>Open webmail</source>
        <translation>Abrir o webmail</translation>
    </message>
    <message>
        <source>Open {file} with a text editor, and find [{section}], the account {address}.</source>
        <translation>Abra {file} com um editor de texto e encontre [{section}], a conta {address}.</translation>
    </message>
    <message>
        <source>Opening the mailbox of {address}</source>
        <translation>Abrindo a caixa de correio de {address}</translation>
    </message>
    <message>
        <source>Opens test pages of {whom}. They learn that a computer at this network’s address is online; they learn nothing about you or your mail. Without it, a sign-in page may be taken for another fault.</source>
        <translation>Abre páginas de teste de {whom}. Eles ficam sabendo que um computador no endereço desta rede está online; nada ficam sabendo sobre si nem sobre o seu e-mail. Sem isto, uma página de início de sessão pode ser confundida com outra falha.</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Servidor de saída</translation>
    </message>
    <message>
        <source>Outlook (classic, Windows)</source>
        <translation>Outlook (clássico, Windows)</translation>
    </message>
    <message>
        <source>Outlook (new, Windows)</source>
        <translation>Outlook (novo, Windows)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Password for fetching mail</source>
        <translation>Senha para buscar o e-mail</translation>
    </message>
    <message>
        <source>Password for fetching the mail of {address}</source>
        <translation>Senha para buscar o e-mail de {address}</translation>
    </message>
    <message>
        <source>Password for sending from {address}</source>
        <translation>Senha para enviar de {address}</translation>
    </message>
    <message>
        <source>Password for {address} (empty: go on without):</source>
        <translation>Senha para {address} (vazio: continuar sem ela):</translation>
    </message>
    <message>
        <source>Password for {address}:</source>
        <translation>Senha para {address}:</translation>
    </message>
    <message>
        <source>Passwords are kept in {where}, under the service “roampost”.</source>
        <translation>As senhas são guardadas em {where}, sob o serviço “roampost”.</translation>
    </message>
    <message>
        <source>Passwords are never part of it; names and addresses are replaced. Nothing is written or sent before you save it, and then only to the file that you name.</source>
        <translation>As senhas nunca fazem parte dele; nomes e endereços são substituídos. Nada é escrito nem enviado antes de ser salvo, e então só no arquivo que indicar.</translation>
    </message>
    <message>
        <source>Paste the error text, then press Ctrl-D on a line of its own.</source>
        <translation>Cole o texto do erro e depois pressione Ctrl-D em uma linha própria.</translation>
    </message>
    <message>
        <source>Please tell me how I can send from here: with SMTP authentication on port 587 or 465, or by fetching my mail first (POP before SMTP)? If neither is possible, please put my address on your list; if it changes, a list will not help me for long.</source>
        <translation>Por favor, indiquem-me como posso enviar a partir daqui: com autenticação SMTP na porta 587 ou 465, ou buscando primeiro o meu e-mail (POP before SMTP)? Se nenhuma das duas for possível, incluam por favor o meu endereço na sua lista; se ele mudar, uma lista não me ajudará por muito tempo.</translation>
    </message>
    <message>
        <source>Please tell me how I can send from outside your network: with SMTP authentication on port 587 or 465, or by fetching my mail first (POP before SMTP)? If neither is possible, please put my address on your list.</source>
        <translation>Por favor, indiquem-me como posso enviar de fora da sua rede: com autenticação SMTP na porta 587 ou 465, ou buscando primeiro o meu e-mail (POP before SMTP)? Se nenhuma das duas for possível, incluam por favor o meu endereço na sua lista.</translation>
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
        <translation>Pressione “{first}”, depois “{then}”, depois “{last}”.</translation>
    </message>
    <message>
        <source>Press “{first}”, then “{then}”.</source>
        <translation>Pressione “{first}”, depois “{then}”.</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, take the tick out of “{needs}”.</source>
        <translation>Pressione “{more}”. Em “{tab}”, desmarque “{needs}”.</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, tick “{needs}” and choose “{choice}”.</source>
        <translation>Pressione “{more}”. Em “{tab}”, marque “{needs}” e escolha “{choice}”.</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, tick “{needs}”, choose “{choice}”, and write {username} and your password.</source>
        <translation>Pressione “{more}”. Em “{tab}”, marque “{needs}”, escolha “{choice}”, e escreva {username} e a sua senha.</translation>
    </message>
    <message>
        <source>Public Wi-Fi</source>
        <translation>Wi-Fi público</translation>
    </message>
    <message>
        <source>Put back, since that network was left: {account} sends as it did before.</source>
        <translation>Reposto, porque essa rede ficou para trás: {account} envia como antes.</translation>
    </message>
    <message>
        <source>Put this right before you leave</source>
        <translation>Resolva isto antes de partir</translation>
    </message>
    <message>
        <source>Putting everything back…</source>
        <translation>Repondo tudo…</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Lendo as configurações…</translation>
    </message>
    <message>
        <source>Reading your mail programs…</source>
        <translation>Lendo os seus programas de e-mail…</translation>
    </message>
    <message>
        <source>Ready to travel</source>
        <translation>Tudo pronto para a viagem</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Refused because you are not on {provider}&apos;s network; {host} takes mail from anywhere if you sign in, on port {port}, encrypted.</source>
        <translation>Recusado porque o envio não vem da rede de {provider}; {host} aceita e-mail de qualquer lugar com início de sessão, na porta {port}, cifrado.</translation>
    </message>
    <message>
        <source>Report for the helpdesk</source>
        <translation>Relatório para o suporte</translation>
    </message>
    <message>
        <source>Roampost asks your own provider’s servers. Whom else it may ask is for you to say; it holds from the next look on.</source>
        <translation>O Roampost pergunta aos servidores do seu próprio provedor. A quem mais pode perguntar é decisão sua; vale a partir da próxima verificação.</translation>
    </message>
    <message>
        <source>Roampost cannot look into that mail program; this says what the server answers. Send your message again from it.</source>
        <translation>O Roampost não consegue ver esse programa de e-mail; isto diz o que o servidor responde. Envie outra vez a mensagem a partir dele.</translation>
    </message>
    <message>
        <source>Roampost cannot sign in by itself for this account here and now.</source>
        <translation>O Roampost não pode iniciar sessão sozinho para esta conta aqui e agora.</translation>
    </message>
    <message>
        <source>Roampost could not keep the message; your mail program still has it. Find out why: {next}</source>
        <translation>O Roampost não conseguiu guardar a mensagem; ela continua no seu programa de e-mail. Descubra o motivo: {next}</translation>
    </message>
    <message>
        <source>Roampost could not notice when you leave this network, so it does not sign in by itself.</source>
        <translation>O Roampost não poderia notar a sua saída desta rede, por isso não inicia sessão sozinho.</translation>
    </message>
    <message>
        <source>Roampost does not start by itself at log-in.</source>
        <translation>O Roampost não inicia sozinho no início de sessão.</translation>
    </message>
    <message>
        <source>Roampost has changed the settings of the mail program.</source>
        <translation>O Roampost alterou as configurações do programa de e-mail.</translation>
    </message>
    <message>
        <source>Roampost is already changing something in {path}. Please try again in a moment.</source>
        <translation>O Roampost já está alterando algo em {path}. Tente de novo daqui a um momento.</translation>
    </message>
    <message>
        <source>Roampost is no longer installed, so it watches no longer.</source>
        <translation>O Roampost já não está instalado, por isso já não vigia a rede.</translation>
    </message>
    <message>
        <source>Roampost itself has failed here; nothing was changed by that. With -vv it tells more.</source>
        <translation>O próprio Roampost falhou aqui; isso não alterou nada. Com -vv ele informa mais.</translation>
    </message>
    <message>
        <source>Roampost looks for the reason, without sending anything …</source>
        <translation>O Roampost procura o motivo, sem enviar nada …</translation>
    </message>
    <message>
        <source>Roampost made a mistake of its own ({kind}). Please try once more.</source>
        <translation>O Roampost cometeu um erro próprio ({kind}). Tente mais uma vez, por favor.</translation>
    </message>
    <message>
        <source>Roampost reads the settings of {program} and does not change them: please do it there.</source>
        <translation>O Roampost lê as configurações de {program} e não as altera: faça isso lá, por favor.</translation>
    </message>
    <message>
        <source>Roampost signs in no more, as you wish.</source>
        <translation>O Roampost já não inicia sessão, como você quis.</translation>
    </message>
    <message>
        <source>Roampost signs in to your mailbox every {minutes} min while you are here.</source>
        <translation>O Roampost entra na sua caixa postal a cada {minutes} min enquanto você estiver aqui.</translation>
    </message>
    <message>
        <source>Roampost signs in to {server} as {address} every {minutes} min, and {host} takes your mail meanwhile.</source>
        <translation>O Roampost inicia sessão em {server} como {address} a cada {minutes} min, e enquanto isso {host} aceita o seu e-mail.</translation>
    </message>
    <message>
        <source>Roampost stays until you leave this network.</source>
        <translation>O Roampost fica até você sair desta rede.</translation>
    </message>
    <message>
        <source>Roampost test message</source>
        <translation>Mensagem de teste do Roampost</translation>
    </message>
    <message>
        <source>Roampost watches the network already.</source>
        <translation>O Roampost já vigia a rede.</translation>
    </message>
    <message>
        <source>Roampost watches the network from every log-in on.</source>
        <translation>O Roampost vigia a rede desde cada início de sessão.</translation>
    </message>
    <message>
        <source>Roampost will forget the passwords it keeps, what it learned of servers and networks, earlier log-ins and proofs, its own settings, the policy it fetched, and the changes that were put back. Your mail programs are not touched.</source>
        <translation>O Roampost vai esquecer as senhas que guarda, o que aprendeu de servidores e redes, inícios de sessão e provas anteriores, as suas próprias configurações, a política que obteve e as alterações anuladas. Os programas de e-mail não são tocados.</translation>
    </message>
    <message>
        <source>Roampost&apos;s own</source>
        <translation>Do próprio Roampost</translation>
    </message>
    <message>
        <source>Roampost&apos;s window is open already, or could not be opened.</source>
        <translation>A janela do Roampost já está aberta, ou não se pôde abrir.</translation>
    </message>
    <message>
        <source>Round {number}: {because}</source>
        <translation>Rodada {number}: {because}</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEGUNDOS</translation>
    </message>
    <message>
        <source>Said goodbye</source>
        <translation>Despedida feita</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvo como {file}.</translation>
    </message>
    <message>
        <source>Send another test message</source>
        <translation>Enviar outra mensagem de teste</translation>
    </message>
    <message>
        <source>Send as {sender}</source>
        <translation>Enviar como {sender}</translation>
    </message>
    <message>
        <source>Send as {sender}; that is accepted here.</source>
        <translation>Enviar como {sender}; isso é aceito aqui.</translation>
    </message>
    <message>
        <source>Send encrypted, through {host} (port {port}).</source>
        <translation>Enviar com cifra, por {host} (porta {port}).</translation>
    </message>
    <message>
        <source>Send from another address</source>
        <translation>Enviar de outro endereço</translation>
    </message>
    <message>
        <source>Send from {provider}&apos;s web page.</source>
        <translation>Enviar pela página web de {provider}.</translation>
    </message>
    <message>
        <source>Send it to {where}.</source>
        <translation>Envie para {where}.</translation>
    </message>
    <message>
        <source>Send it?</source>
        <translation>Enviar?</translation>
    </message>
    <message>
        <source>Send one marked message as the mail program would, and look for it in the mailbox: delivered, in junk, delayed, or accepted and lost. Nothing is sent without a yes.</source>
        <translation>Enviar uma mensagem marcada, como o programa de e-mail faria, e procurá-la na caixa de correio: entregue, no spam, atrasada, ou aceita e perdida. Nada é enviado sem um sim.</translation>
    </message>
    <message>
        <source>Send one test message?</source>
        <translation>Enviar uma mensagem de teste?</translation>
    </message>
    <message>
        <source>Send over an encrypted connection</source>
        <translation>Enviar por uma conexão cifrada</translation>
    </message>
    <message>
        <source>Send this from your account {sender}; {host} takes it from here.</source>
        <translation>Envie isto da sua conta {sender}; {host} aceita-o a partir daqui.</translation>
    </message>
    <message>
        <source>Send through another server</source>
        <translation>Enviar por outro servidor</translation>
    </message>
    <message>
        <source>Send through {host}</source>
        <translation>Enviar por {host}</translation>
    </message>
    <message>
        <source>Send through {host} (port {port}, {security}).</source>
        <translation>Enviar por {host} (porta {port}, {security}).</translation>
    </message>
    <message>
        <source>Send through {host} on port {port} ({security}).</source>
        <translation>Enviar por {host} na porta {port} ({security}).</translation>
    </message>
    <message>
        <source>Send your message now. Ctrl-C ends this.</source>
        <translation>Envie agora a sua mensagem. Ctrl-C encerra isto.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>Sending changes for these addresses too: {addresses}</source>
        <translation>O envio muda também para estes endereços: {addresses}</translation>
    </message>
    <message>
        <source>Sending the test message to {recipient}</source>
        <translation>Enviando a mensagem de teste para {recipient}</translation>
    </message>
    <message>
        <source>Sending the test message…</source>
        <translation>Enviando a mensagem de teste…</translation>
    </message>
    <message>
        <source>Sending works</source>
        <translation>O envio funciona</translation>
    </message>
    <message>
        <source>Sending works from here: {host} accepts mail from you for {recipient}.</source>
        <translation>O envio funciona a partir daqui: {host} aceita o seu e-mail para {recipient}.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Enviada para</translation>
    </message>
    <message>
        <source>Sent to yourself: it says nothing about mail to other people&apos;s servers.</source>
        <translation>Enviada ao seu próprio endereço: não diz nada sobre e-mails para servidores de outras pessoas.</translation>
    </message>
    <message>
        <source>Sent within {domain}: it says nothing about mail to other servers.</source>
        <translation>Enviada dentro de {domain}: não diz nada sobre e-mails para outros servidores.</translation>
    </message>
    <message>
        <source>Sent. Looking for it in the mailbox of {mailbox}…</source>
        <translation>Enviada. Procurando-a na caixa de correio de {mailbox}…</translation>
    </message>
    <message>
        <source>Sent; nobody here can see whether it arrived</source>
        <translation>Enviada; aqui ninguém pode ver se chegou</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server name, port or log-in name cannot be written as they are.</source>
        <translation>O nome do servidor, a porta ou o nome de início de sessão não podem ser escritos tal como estão.</translation>
    </message>
    <message>
        <source>Server: {value}</source>
        <translation>Servidor: {value}</translation>
    </message>
    <message>
        <source>Servers see you as {address}.</source>
        <translation>Os servidores veem o seu computador como {address}.</translation>
    </message>
    <message>
        <source>Set by your organisation, in {where}.</source>
        <translation>Definido pela sua organização, em {where}.</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Definido pela sua organização.</translation>
    </message>
    <message>
        <source>Set the mail program to sign in to {provider} in the browser (OAuth 2.0).</source>
        <translation>Configure o programa de e-mail para iniciar sessão em {provider} no navegador (OAuth 2.0).</translation>
    </message>
    <message>
        <source>Several mail programs hold this account. Say which with --account, one of: {accounts}</source>
        <translation>Vários programas de e-mail têm esta conta. Indique qual com --account, um destes: {accounts}</translation>
    </message>
    <message>
        <source>Sign in for as long as you are here?</source>
        <translation>Iniciar sessão enquanto você estiver aqui?</translation>
    </message>
    <message>
        <source>Sign in on this network&apos;s web page, then try again.</source>
        <translation>Inicie sessão na página web desta rede e tente de novo.</translation>
    </message>
    <message>
        <source>Sign in through your provider’s web page</source>
        <translation>Iniciar sessão pela página web do seu provedor</translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation>Iniciar sessão nesta rede</translation>
    </message>
    <message>
        <source>Sign in to {provider} in the browser (OAuth 2.0), or make an application password there.</source>
        <translation>Inicie sessão em {provider} no navegador (OAuth 2.0) ou crie lá uma senha de aplicação.</translation>
    </message>
    <message>
        <source>Sign in when sending</source>
        <translation>Iniciar sessão ao enviar</translation>
    </message>
    <message>
        <source>Sign in when sending, through {host} (port {port}, {security}).</source>
        <translation>Iniciar sessão ao enviar, por {host} (porta {port}, {security}).</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Início de sessão</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <translation>Serviço de início de sessão</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sessão iniciada</translation>
    </message>
    <message>
        <source>Signed in at {time}, good until {until}. The next time is {next}.</source>
        <translation>Sessão iniciada às {time}, válida até {until}. A próxima vez é {next}.</translation>
    </message>
    <message>
        <source>Signed in to fetch mail</source>
        <translation>Sessão iniciada para buscar o e-mail</translation>
    </message>
    <message>
        <source>Signing in through the provider&apos;s own page has to be set up in {program} itself.</source>
        <translation>O início de sessão pela página do próprio provedor tem de ser configurado no próprio {program}.</translation>
    </message>
    <message>
        <source>Some of these settings were changed since; they were left alone.</source>
        <translation>Algumas destas configurações foram alteradas entretanto; ficaram como estavam.</translation>
    </message>
    <message>
        <source>Some recipients may find your messages in their junk folder.</source>
        <translation>Alguns destinatários podem encontrar as suas mensagens na pasta de spam.</translation>
    </message>
    <message>
        <source>Some servers learn a moment later that mail was fetched: asked again.</source>
        <translation>Alguns servidores só notam um momento depois que o e-mail foi buscado: perguntado de novo.</translation>
    </message>
    <message>
        <source>Some servers let the first message from somewhere new wait for some minutes. Nothing is wrong yet.</source>
        <translation>Alguns servidores fazem esperar alguns minutos a primeira mensagem vinda de um lugar novo. Ainda não há nada de errado.</translation>
    </message>
    <message>
        <source>Something on the way answers port {port} before {host} does.</source>
        <translation>Algo no caminho responde na porta {port} antes de {host}.</translation>
    </message>
    <message>
        <source>Something on this network answers in place of {host}, or strips its encryption; no password was sent there.</source>
        <translation>Algo nesta rede responde no lugar de {host} ou retira a cifra dele; nenhuma senha foi enviada para lá.</translation>
    </message>
    <message>
        <source>Something on this network answers in place of {host}: it calls itself {now}, and elsewhere the server was {before}; no password was sent there.</source>
        <translation>Algo nesta rede responde no lugar de {host}: apresenta-se como {now}, e em outros lugares o servidor era {before}; nenhuma senha foi enviada para lá.</translation>
    </message>
    <message>
        <source>Something on this network opens every encrypted connection and signs for {host} and others in the name of {issuer}, which nothing here trusts; no password was sent there.</source>
        <translation>Algo nesta rede abre todas as conexões cifradas e assina por {host} e outros em nome de {issuer}, em que nada aqui confia; nenhuma senha foi enviada para lá.</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>Etapa {number}</translation>
    </message>
    <message>
        <source>Stay in the background: on every new network find out whether the next message will go out, without signing in, and say so before it fails; put back what was changed for a network once it is left.</source>
        <translation>Ficar em segundo plano: em cada nova rede, descobrir se a próxima mensagem vai sair, sem iniciar sessão, e avisar antes que falhe; repor o que foi alterado para uma rede quando ela fica para trás.</translation>
    </message>
    <message>
        <source>Stays in the background without a window. On every new network it finds out whether the next message will go out, says so before it fails, and puts back what was changed for a network once that is left.</source>
        <translation>Fica em segundo plano sem janela. Em cada rede nova descobre se a próxima mensagem vai sair, di-lo antes que falhe, e anula o que foi alterado para uma rede quando se sai dela.</translation>
    </message>
    <message>
        <source>Stopped. If the message had been sent by then, it is on its way and stays where it arrives.</source>
        <translation>Interrompido. Se a mensagem já tinha sido enviada, está a caminho e fica onde chegar.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Switch the sign-in for sending off.</source>
        <translation>Desligue o início de sessão para o envio.</translation>
    </message>
    <message>
        <source>Switch the sign-in for sending on, with {username} and your password.</source>
        <translation>Ligue o início de sessão para o envio, com {username} e a sua senha.</translation>
    </message>
    <message>
        <source>Switch “{box}” off.</source>
        <translation>Desligue “{box}”.</translation>
    </message>
    <message>
        <source>Switch “{box}” on.</source>
        <translation>Ligue “{box}”.</translation>
    </message>
    <message>
        <source>Take out every line there that begins with: {line}</source>
        <translation>Retire de lá todas as linhas que começam por: {line}</translation>
    </message>
    <message>
        <source>Take the tick out of “{box}”: else Mail may change the port back.</source>
        <translation>Desmarque “{box}”: senão o Mail pode voltar a pôr a porta anterior.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>That mailbox cannot be looked into from here; ask there whether it came.</source>
        <translation>Essa caixa de correio não pode ser consultada daqui; pergunte lá se a mensagem chegou.</translation>
    </message>
    <message>
        <source>The POP3 server refused the log-in: {reply}</source>
        <translation>O servidor POP3 recusou o início de sessão: {reply}</translation>
    </message>
    <message>
        <source>The address of the network you send from is refused: it is on a blocklist, has a bad reputation or no proper name. Your password is not the problem. Send through your provider with sign-in, or from another network.</source>
        <translation>O endereço da rede de onde sai o envio é recusado: está em uma lista de bloqueio, tem má reputação ou não tem um nome próprio. A sua senha não é o problema. Envie pelo seu provedor com início de sessão, ou de outra rede.</translation>
    </message>
    <message>
        <source>The change to {account} in {program} stays, so that it can be undone: roampost undo</source>
        <translation>A alteração de {account} em {program} fica, para poder ser anulada: roampost undo</translation>
    </message>
    <message>
        <source>The change to {account} in {program}, so that it can still be undone</source>
        <translation>A alteração de {account} em {program}, para que ainda possa ser desfeita</translation>
    </message>
    <message>
        <source>The connection is less protected than the settings say, so nothing was sent over it.</source>
        <translation>A conexão está menos protegida do que dizem as configurações, por isso nada foi enviado por ela.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before it said whether it took the message.</source>
        <translation>A conexão com {host} caiu antes de ele dizer se aceitou a mensagem.</translation>
    </message>
    <message>
        <source>The connection was refused at once: the port is blocked here, or the server does not listen on it. Another port of the same server often works.</source>
        <translation>A conexão foi recusada de imediato: a porta está bloqueada aqui, ou o servidor não a usa. Outra porta do mesmo servidor funciona muitas vezes.</translation>
    </message>
    <message>
        <source>The file is too long; it must be at most {most} bytes.</source>
        <translation>O arquivo é longo demais; pode ter no máximo {most} bytes.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {reason}.</source>
        <translation>Não é possível usar a pasta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The history of changes that were put back, with the copies made before them</source>
        <translation>O histórico das alterações desfeitas, com as cópias feitas antes delas</translation>
    </message>
    <message>
        <source>The keyring could not be opened: its window was closed, or could not be shown. Until it can be, Roampost will ask for the password every time.</source>
        <translation>Não foi possível abrir o chaveiro: a janela dele foi fechada ou não pôde ser mostrada. Até que seja possível, o Roampost vai pedir a senha todas as vezes.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password. Roampost will ask for it every time.</source>
        <translation>O chaveiro não guardou a senha. O Roampost vai pedi-la todas as vezes.</translation>
    </message>
    <message>
        <source>The keyring has stopped answering. Roampost keeps passwords nowhere else and will ask for them every time.</source>
        <translation>O chaveiro deixou de responder. O Roampost não guarda senhas em nenhum outro lugar e vai pedi-las sempre.</translation>
    </message>
    <message>
        <source>The keyring is locked and was not unlocked. Unlock it and try again; until then Roampost will ask for the password every time.</source>
        <translation>O chaveiro está bloqueado e não foi desbloqueado. Desbloqueie-o e tente novamente; até lá, o Roampost vai pedir a senha sempre.</translation>
    </message>
    <message>
        <source>The keyring reported a fault and kept nothing. Roampost will ask for the password every time.</source>
        <translation>O chaveiro comunicou uma falha e não guardou nada. O Roampost vai pedir a senha sempre.</translation>
    </message>
    <message>
        <source>The log-in did not come about: no answer, no password at hand, or the mailbox is in use. Again at {time}.</source>
        <translation>O login não aconteceu: sem resposta, sem senha à mão, ou a caixa postal está em uso. De novo às {time}.</translation>
    </message>
    <message>
        <source>The mail program does not know the password of {address}.</source>
        <translation>O programa de e-mail não conhece a senha de {address}.</translation>
    </message>
    <message>
        <source>The mail program has no account {address}.</source>
        <translation>O programa de e-mail não tem nenhuma conta {address}.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message breaks off in the middle.</source>
        <translation>A mensagem do programa de e-mail interrompe-se a meio.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message has more than the {limit} KB that are read.</source>
        <translation>A mensagem do programa de e-mail passa dos {limit} KB que são lidos.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message is no JSON object.</source>
        <translation>A mensagem do programa de e-mail não é um objeto JSON.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message is not one that Roampost knows.</source>
        <translation>A mensagem do programa de e-mail não é das que o Roampost conhece.</translation>
    </message>
    <message>
        <source>The mailbox of {address} did not accept the name and password.</source>
        <translation>A caixa de correio de {address} não aceitou o nome e a senha.</translation>
    </message>
    <message>
        <source>The mailbox of {mailbox} could not be looked into.</source>
        <translation>Não foi possível consultar a caixa de correio de {mailbox}.</translation>
    </message>
    <message>
        <source>The mailbox was read by POP3, which shows no junk folder: it may stand there.</source>
        <translation>A caixa de correio foi lida por POP3, que não mostra a pasta de spam: a mensagem pode estar lá.</translation>
    </message>
    <message>
        <source>The message broke off before {program} was given it, so it was not sent.</source>
        <translation>A mensagem foi interrompida antes de ser entregue a {program}, por isso não foi enviada.</translation>
    </message>
    <message>
        <source>The message is too big for the server. Make the attachments smaller or send a link to them.</source>
        <translation>A mensagem é grande demais para o servidor. Reduza os anexos ou envie um link para eles.</translation>
    </message>
    <message>
        <source>The message itself was taken for spam, or an attachment is not allowed. Your settings are not the problem: change the text, the links or the attachment.</source>
        <translation>A própria mensagem foi tomada por spam, ou um anexo não é permitido. O problema não está nas configurações: altere o texto, os links ou o anexo.</translation>
    </message>
    <message>
        <source>The message to {recipient} was refused by the server: {reply}</source>
        <translation>A mensagem para {recipient} foi recusada pelo servidor: {reply}</translation>
    </message>
    <message>
        <source>The name {host} cannot be found from here.</source>
        <translation>Daqui não é possível encontrar o nome {host}.</translation>
    </message>
    <message>
        <source>The name {host} does not exist; this network&apos;s name server makes up the address {address} for names that do not.</source>
        <translation>O nome {host} não existe; o servidor de nomes desta rede inventa o endereço {address} para nomes que não existem.</translation>
    </message>
    <message>
        <source>The network of {domain}</source>
        <translation>A rede de {domain}</translation>
    </message>
    <message>
        <source>The network wants you to sign in</source>
        <translation>A rede pede início de sessão</translation>
    </message>
    <message>
        <source>The old settings are back.</source>
        <translation>As configurações antigas estão de volta.</translation>
    </message>
    <message>
        <source>The outgoing server cannot be talked to.</source>
        <translation>Não é possível comunicar com o servidor de saída.</translation>
    </message>
    <message>
        <source>The outgoing server does not answer.</source>
        <translation>O servidor de saída não responde.</translation>
    </message>
    <message>
        <source>The outgoing server does not pass on mail to other domains for you here: it does not know you as its customer. Usually it wants you to sign in, to fetch your mail first, or to be in its own network. The recipient&apos;s address is not the problem.</source>
        <translation>Aqui, o servidor de saída não encaminha as suas mensagens para outros domínios: não o reconhece como cliente. Em geral, exige início de sessão, que o e-mail seja recebido primeiro, ou que o computador esteja na rede dele. O problema não está no endereço do destinatário.</translation>
    </message>
    <message>
        <source>The outgoing server wants you to sign in before you send. Switch on authentication for the outgoing server, with an encrypted connection.</source>
        <translation>O servidor de saída exige início de sessão antes do envio. Ative a autenticação para o servidor de saída, com uma conexão cifrada.</translation>
    </message>
    <message>
        <source>The outgoing server&apos;s certificate is not to be trusted.</source>
        <translation>O certificado do servidor de saída não é de confiança.</translation>
    </message>
    <message>
        <source>The outgoing server&apos;s name cannot be found.</source>
        <translation>Não é possível encontrar o nome do servidor de saída.</translation>
    </message>
    <message>
        <source>The password is kept in: {where}</source>
        <translation>Onde a senha é guardada: {where}</translation>
    </message>
    <message>
        <source>The password of {address} is needed, and is not at hand.</source>
        <translation>A senha de {address} é necessária e não está disponível.</translation>
    </message>
    <message>
        <source>The password stays in this computer’s memory until Roampost is closed, and is asked for every time: {why} It is never written to a file, a log or a report.</source>
        <translation>A senha fica na memória deste computador até o Roampost ser fechado, e é pedida sempre: {why} Nunca é escrita num arquivo, num log ou num relatório.</translation>
    </message>
    <message>
        <source>The password stays in this computer’s memory until Roampost is closed. If you tick “remember”, it is put into {keyring}, under the name “roampost”, and nowhere else. It is never written to a file, a log or a report.</source>
        <translation>A senha fica na memória deste computador até o Roampost ser fechado. Se marcar “Guardar”, ela vai para um só lugar: {keyring}, com o nome “roampost”. Nunca é escrita num arquivo, num log ou num relatório.</translation>
    </message>
    <message>
        <source>The password stored in {program} is taken out, so that it never goes to another server.</source>
        <translation>A senha guardada em {program} é retirada, para que nunca vá para outro servidor.</translation>
    </message>
    <message>
        <source>The password that Roampost keeps is put into the keyring where {program} looks for it.</source>
        <translation>A senha que o Roampost guarda é posta no chaveiro onde {program} a procura.</translation>
    </message>
    <message>
        <source>The password that was put into the keyring for {program} is still there, under “{label}”: {reason}</source>
        <translation>A senha posta no chaveiro para {program} ainda lá está, em “{label}”: {reason}</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is not used, so that {host} never gets it.</source>
        <translation>A senha que {program} guarda para o servidor antigo não é usada, para que {host} nunca a receba.</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is set aside, so that {host} never gets it.</source>
        <translation>A senha que {program} guarda para o servidor antigo é posta de lado, para que {host} nunca a receba.</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is taken out, so that {host} never gets it. Once {program} has been used, you type it again after putting the change back.</source>
        <translation>A senha que {program} guarda para o servidor antigo é retirada, para que {host} nunca a receba. Depois de usar {program}, será preciso digitá-la de novo quando a alteração for desfeita.</translation>
    </message>
    <message>
        <source>The password would have travelled unprotected, so nothing was sent.</source>
        <translation>A senha teria viajado sem proteção, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>The passwords that Roampost keeps in the keyring</source>
        <translation>As senhas que o Roampost guarda no chaveiro</translation>
    </message>
    <message>
        <source>The policy that it fetched from your organisation; it is fetched again</source>
        <translation>A política que ele obteve da sua organização; ela será obtida de novo</translation>
    </message>
    <message>
        <source>The receiving server found that your address&apos;s domain does not allow mail from the server that sent it (SPF, DKIM or DMARC). Send through the server that belongs to your address.</source>
        <translation>O servidor de destino verificou que o domínio do seu endereço não permite mensagens do servidor que as enviou (SPF, DKIM ou DMARC). Envie pelo servidor que corresponde ao seu endereço.</translation>
    </message>
    <message>
        <source>The recipient is refused</source>
        <translation>O destinatário é recusado</translation>
    </message>
    <message>
        <source>The recipient&apos;s address does not exist. This is not about your settings: check the address for typing errors or ask the recipient in another way.</source>
        <translation>O endereço do destinatário não existe. Isto não tem a ver com as suas configurações: verifique se o endereço está bem escrito ou fale com o destinatário de outra forma.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox does not take this message: it is closed, has moved, or accepts only certain senders. This is not about your settings; ask the recipient in another way.</source>
        <translation>A caixa de correio do destinatário não aceita esta mensagem: está fechada, mudou de lugar ou só aceita certos remetentes. Isto não tem a ver com as suas configurações; fale com o destinatário de outra forma.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full. This is not about your settings: try later or ask the recipient in another way.</source>
        <translation>A caixa de correio do destinatário está cheia. Isto não tem a ver com as suas configurações: tente mais tarde ou fale com o destinatário de outra forma.</translation>
    </message>
    <message>
        <source>The record {file} of an earlier change is damaged. That change can no longer be undone by Roampost; its copies of the files are in {folder}.</source>
        <translation>O histórico {file} de uma alteração anterior está danificado. O Roampost já não pode desfazer essa alteração; as cópias dos arquivos estão em {folder}.</translation>
    </message>
    <message>
        <source>The remedy {wanted} is not one of signing in by POP3 again and again.</source>
        <translation>A solução {wanted} não é uma das que iniciam sessão por POP3 repetidamente.</translation>
    </message>
    <message>
        <source>The sender address or its domain does not exist for the server. Check your own address in the mail program.</source>
        <translation>Para o servidor, o endereço do remetente ou o domínio dele não existe. Verifique o seu próprio endereço no programa de e-mail.</translation>
    </message>
    <message>
        <source>The server accepted the test message to {recipient}; whether it arrived is not known here.</source>
        <translation>O servidor aceitou a mensagem de teste para {recipient}; daqui não se sabe se chegou.</translation>
    </message>
    <message>
        <source>The server accepted the test message, yet it has not arrived at {recipient} after {seconds} s.</source>
        <translation>O servidor aceitou a mensagem de teste, mas ela não chegou a {recipient} após {seconds} s.</translation>
    </message>
    <message>
        <source>The server accepts this only over an encrypted connection. Switch on STARTTLS (port 587) or TLS (port 465).</source>
        <translation>O servidor só aceita isto por uma conexão cifrada. Ative STARTTLS (porta 587) ou TLS (porta 465).</translation>
    </message>
    <message>
        <source>The server did not answer, or the connection broke. The network you are in may block the port; another port of the same server often works.</source>
        <translation>O servidor não respondeu, ou a conexão caiu. A rede em uso pode bloquear a porta; muitas vezes, outra porta do mesmo servidor funciona.</translation>
    </message>
    <message>
        <source>The server does not let this sign-in or connection use this sender address. Send with the address that belongs to the server, or through the server that belongs to the address.</source>
        <translation>O servidor não deixa este início de sessão ou esta conexão usar este endereço de remetente. Envie com o endereço que corresponde ao servidor, ou pelo servidor que corresponde ao endereço.</translation>
    </message>
    <message>
        <source>The server is asked whether it would take a message there. None is sent.</source>
        <translation>Pergunta-se ao servidor se aceitaria uma mensagem para lá. Nenhuma é enviada.</translation>
    </message>
    <message>
        <source>The server lets in certain listed addresses only.</source>
        <translation>O servidor só deixa entrar certos endereços de uma lista.</translation>
    </message>
    <message>
        <source>The server lets in its provider’s own network only.</source>
        <translation>O servidor só deixa entrar a rede do próprio provedor.</translation>
    </message>
    <message>
        <source>The server lets in its provider’s own network or certain listed addresses only; which of the two cannot be told from here.</source>
        <translation>O servidor só deixa entrar a rede do próprio provedor ou certos endereços de uma lista; daqui não é possível saber qual dos dois.</translation>
    </message>
    <message>
        <source>The server lets you send for some minutes after you have fetched your mail. Fetch your mail, then send again; the mail program can do this by itself each time.</source>
        <translation>O servidor permite enviar durante alguns minutos depois de receber o e-mail. Receba o e-mail e envie de novo; o programa de e-mail pode fazer isto sozinho de cada vez.</translation>
    </message>
    <message>
        <source>The server of your settings, and its other ports for sending, all at once.</source>
        <translation>O servidor das suas configurações e as outras portas de envio dele, tudo ao mesmo tempo.</translation>
    </message>
    <message>
        <source>The server offers encryption: does it take the message with it?</source>
        <translation>O servidor oferece cifragem: com ela, aceita a mensagem?</translation>
    </message>
    <message>
        <source>The server puts it off for now (it is busy, or it lets unknown senders wait). Send again in some minutes; nothing needs to be changed.</source>
        <translation>O servidor adia por agora (está ocupado, ou faz esperar remetentes desconhecidos). Envie de novo daqui a alguns minutos; não é preciso alterar nada.</translation>
    </message>
    <message>
        <source>The server refused the sign-in: the user name or password is wrong, or this way of signing in is switched off. It may want an application password or another method.</source>
        <translation>O servidor recusou o início de sessão: o nome ou a senha está errado, ou esta forma de iniciar sessão está desativada. Talvez exija uma senha de aplicação ou outro método.</translation>
    </message>
    <message>
        <source>The server said: {reply}</source>
        <translation>O servidor disse: {reply}</translation>
    </message>
    <message>
        <source>The server serves only certain networks or addresses, and yours here is not among them. Sign in where the provider offers it, use the server of the network you are in, or a VPN.</source>
        <translation>O servidor só atende certas redes ou endereços, e o seu endereço aqui não está entre eles. Inicie sessão onde o provedor o oferecer, use o servidor da rede em uso, ou uma VPN.</translation>
    </message>
    <message>
        <source>The server {host} does not answer on port {port}.</source>
        <translation>O servidor {host} não responde na porta {port}.</translation>
    </message>
    <message>
        <source>The server’s certificate runs out soon.</source>
        <translation>O certificado do servidor expira em breve.</translation>
    </message>
    <message>
        <source>The server’s own words</source>
        <translation>As palavras do servidor</translation>
    </message>
    <message>
        <source>The settings are the same to the last byte.</source>
        <translation>As configurações são as mesmas, até o último byte.</translation>
    </message>
    <message>
        <source>The settings could not be written to {file}: {reason}.</source>
        <translation>Não foi possível escrever as configurações em {file}: {reason}.</translation>
    </message>
    <message>
        <source>The settings file is the old one, to the last byte.</source>
        <translation>O arquivo de configurações é o antigo, até o último byte.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read: {reason}.</source>
        <translation>Não é possível ler as configurações em {file}: {reason}.</translation>
    </message>
    <message>
        <source>The settings of {address} are managed by {manager}; please ask there to have them changed.</source>
        <translation>As configurações de {address} são geridas por {manager}; peça lá que sejam alteradas.</translation>
    </message>
    <message>
        <source>The settings of {program} could not be read ({where}): {why}</source>
        <translation>Não foi possível ler as configurações de {program} ({where}): {why}</translation>
    </message>
    <message>
        <source>The system does not tell when the network changes: {reason}. Open Roampost after you leave it.</source>
        <translation>O sistema não avisa quando a rede muda: {reason}. Abra o Roampost depois de sair dela.</translation>
    </message>
    <message>
        <source>The test message arrived at {recipient} within {seconds} s.</source>
        <translation>A mensagem de teste chegou a {recipient} em {seconds} s.</translation>
    </message>
    <message>
        <source>The test message arrived at {recipient}, in the junk folder.</source>
        <translation>A mensagem de teste chegou a {recipient}, na pasta de spam.</translation>
    </message>
    <message>
        <source>The test message is still in the mailbox; you may delete it.</source>
        <translation>A mensagem de teste ainda está na caixa de correio; pode ser apagada.</translation>
    </message>
    <message>
        <source>The test message to {recipient} is late ({seconds} s).</source>
        <translation>A mensagem de teste para {recipient} está atrasada ({seconds} s).</translation>
    </message>
    <message>
        <source>The test message to {recipient} was put off.</source>
        <translation>A mensagem de teste para {recipient} foi adiada.</translation>
    </message>
    <message>
        <source>The test message to {recipient} was refused.</source>
        <translation>A mensagem de teste para {recipient} foi recusada.</translation>
    </message>
    <message>
        <source>The test message was taken out of the mailbox again.</source>
        <translation>A mensagem de teste foi retirada da caixa de correio.</translation>
    </message>
    <message>
        <source>The way it came:</source>
        <translation>O caminho que seguiu:</translation>
    </message>
    <message>
        <source>The whole program against a small mail world on this computer: a home provider, an office, a hotel, an airport. No real account, keyring or mail program is touched. With -- COMMAND it runs any command in that world.</source>
        <translation>O programa inteiro diante de um pequeno mundo de e-mail neste computador: um provedor doméstico, um escritório, um hotel, um aeroporto. Não se toca em nenhuma conta, chaveiro ou programa de e-mail de verdade. Com -- COMANDO, executa qualquer comando nesse mundo.</translation>
    </message>
    <message>
        <source>Then it puts back what you changed for here, and goes. Its icon beside the clock opens it again; in the settings you can tell it not to stay.</source>
        <translation>Depois ele repõe o que você alterou para este lugar e se encerra. O ícone ao lado do relógio o abre de novo; nas configurações você pode dizer que ele não fique.</translation>
    </message>
    <message>
        <source>There are {number} files here; at most {most} are read.</source>
        <translation>Há {number} arquivos aqui; no máximo {most} são lidos.</translation>
    </message>
    <message>
        <source>There is a way</source>
        <translation>Há uma solução</translation>
    </message>
    <message>
        <source>There is no demo within the demo.</source>
        <translation>Não há demonstração dentro da demonstração.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. In the terminal: “roampost diagnose”, or “roampost demo” to look around.</source>
        <translation>Não há onde abrir uma janela. No terminal: “roampost diagnose”, ou “roampost demo” para dar uma olhada.</translation>
    </message>
    <message>
        <source>There is no remedy {wanted} here and now. There are: {remedies}</source>
        <translation>Aqui e agora não há o remédio {wanted}. Há: {remedies}</translation>
    </message>
    <message>
        <source>There is no room left on the disk to write {path}, so nothing was changed.</source>
        <translation>Não há espaço no disco para escrever {path}, por isso nada foi alterado.</translation>
    </message>
    <message>
        <source>There is nothing here that Roampost can change for this account.</source>
        <translation>Não há nada aqui que o Roampost possa alterar para esta conta.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Não há nada a fazer.</translation>
    </message>
    <message>
        <source>There is nothing to explain: the text is empty.</source>
        <translation>Não há nada a explicar: o texto está vazio.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Não há nada a desfazer.</translation>
    </message>
    <message>
        <source>These accounts share that password and lose it too: {names}.</source>
        <translation>Estas contas usam a mesma senha e também a perdem: {names}.</translation>
    </message>
    <message>
        <source>This account hands its mail to a command, not to a server; Roampost does not run it.</source>
        <translation>Esta conta entrega o e-mail a um comando, não a um servidor; o Roampost não o executa.</translation>
    </message>
    <message>
        <source>This account is managed by {who}.</source>
        <translation>Esta conta é gerida por {who}.</translation>
    </message>
    <message>
        <source>This account is used on a web page only; there is nothing to set in a mail program.</source>
        <translation>Esta conta só é usada numa página web; não há nada a configurar num programa de e-mail.</translation>
    </message>
    <message>
        <source>This account signs in through the browser, which Roampost cannot do for it.</source>
        <translation>Esta conta inicia sessão pelo navegador, e o Roampost não pode fazer isso por ela.</translation>
    </message>
    <message>
        <source>This cannot be read: {reason}. Every user must be able to read it (chmod a+rX).</source>
        <translation>Não é possível ler: {reason}. Todas as contas do computador devem poder lê-lo (chmod a+rX).</translation>
    </message>
    <message>
        <source>This cannot be undone. Nothing is forgotten yet.</source>
        <translation>Isto não pode ser desfeito. Nada foi esquecido ainda.</translation>
    </message>
    <message>
        <source>This changes sending for {account} too.</source>
        <translation>Isto altera também o envio de {account}.</translation>
    </message>
    <message>
        <source>This changes the way of all mail that this computer sends with {program}.</source>
        <translation>Isto muda o caminho de todo o correio que este computador envia com {program}.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Este computador não está ligado a nenhuma rede.</translation>
    </message>
    <message>
        <source>This could not be tried just now, so nothing is begun. Keep the password first: roampost password set --for incoming --account {account}</source>
        <translation>Não foi possível testar isto agora, por isso nada foi iniciado. Guarde primeiro a senha: roampost password set --for incoming --account {account}</translation>
    </message>
    <message>
        <source>This could not be tried just now, so nothing was changed. Keep the password first: roampost password set --account {account}</source>
        <translation>Não foi possível testar isto agora, por isso nada foi alterado. Guarde primeiro a senha: roampost password set --account {account}</translation>
    </message>
    <message>
        <source>This is another network: Roampost signs in no more.</source>
        <translation>Esta é outra rede: o Roampost já não inicia sessão.</translation>
    </message>
    <message>
        <source>This is inferred from what was seen, not proven.</source>
        <translation>Isto é deduzido do que foi visto, não está provado.</translation>
    </message>
    <message>
        <source>This is missing: {what}</source>
        <translation>Falta: {what}</translation>
    </message>
    <message>
        <source>This is nested too deeply for a policy.</source>
        <translation>Isto tem níveis demais para uma política.</translation>
    </message>
    <message>
        <source>This is no error report: it is a message, an automatic answer or a notice.</source>
        <translation>Isto não é um aviso de erro: é uma mensagem, uma resposta automática ou uma notificação.</translation>
    </message>
    <message>
        <source>This is no property list that can be read.</source>
        <translation>Isto não é uma lista de propriedades (plist) que se possa ler.</translation>
    </message>
    <message>
        <source>This is not JSON: {found} stands where {wanted} should be.</source>
        <translation>Isto não é JSON: está {found} onde deveria estar {wanted}.</translation>
    </message>
    <message>
        <source>This is not UTF-8; save the file in that encoding.</source>
        <translation>Isto não é UTF-8; grave o arquivo nessa codificação.</translation>
    </message>
    <message>
        <source>This is not known here: {what}</source>
        <translation>Isto não é conhecido aqui: {what}</translation>
    </message>
    <message>
        <source>This is set by your organisation.</source>
        <translation>Isto foi definido pela sua organização.</translation>
    </message>
    <message>
        <source>This line is not a JSON object with “text” or “message_base64”, or it is too long.</source>
        <translation>Esta linha não é um objeto JSON com “text” ou “message_base64”, ou é longa demais.</translation>
    </message>
    <message>
        <source>This message was never sent, and is lost with it: {file}</source>
        <translation>Esta mensagem nunca foi enviada, e perde-se com o resto: {file}</translation>
    </message>
    <message>
        <source>This message was never sent, and stays: {file}</source>
        <translation>Esta mensagem nunca foi enviada, e fica: {file}</translation>
    </message>
    <message>
        <source>This message was sent by Roampost, at its user&apos;s wish, to see whether mail arrives. It needs no answer and may be deleted.</source>
        <translation>Esta mensagem foi enviada pelo Roampost, a pedido de quem o usa, para ver se o e-mail chega. Não precisa de resposta e pode ser apagada.</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Esta rede</translation>
    </message>
    <message>
        <source>This network calls itself {name}.</source>
        <translation>Esta rede chama-se {name}.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}.</source>
        <translation>Esta rede não deixa os programas de e-mail chegar a {host} na porta {port}.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}: the device {device} on the way turns them away.</source>
        <translation>Esta rede não deixa os programas de e-mail chegar a {host} na porta {port}: o dispositivo {device}, no caminho, recusa-os.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}: what is sent there vanishes at the device {device}, or right behind it.</source>
        <translation>Esta rede não deixa os programas de e-mail chegar a {host} na porta {port}: o que é enviado para lá desaparece no dispositivo {device}, ou logo atrás dele.</translation>
    </message>
    <message>
        <source>This network speaks IPv6 alone, and your mail program is told the IPv4 address {host}. The server answers; it must be set by its name instead of the number.</source>
        <translation>Esta rede só fala IPv6, e no seu programa de e-mail está o endereço IPv4 {host}. O servidor responde; é preciso indicá-lo pelo nome em vez do número.</translation>
    </message>
    <message>
        <source>This network wants you to sign in on its web page before it lets anything through.</source>
        <translation>Esta rede pede início de sessão na página web dela antes de deixar passar qualquer coisa.</translation>
    </message>
    <message>
        <source>This network&apos;s name server gives {host} the private address {address}, and who answers there cannot prove to be {host}; no password was sent there.</source>
        <translation>O servidor de nomes desta rede dá a {host} o endereço privado {address}, e quem responde lá não consegue provar que é {host}; nenhuma senha foi enviada para lá.</translation>
    </message>
    <message>
        <source>This network&apos;s name server leads every name to {address}, {host} among them; no password was sent there.</source>
        <translation>O servidor de nomes desta rede leva todos os nomes a {address}, incluindo {host}; nenhuma senha foi enviada para lá.</translation>
    </message>
    <message>
        <source>This password is longer than the {limit} characters that the Windows keyring can keep. Nothing was kept; Roampost will ask for it every time.</source>
        <translation>Esta senha ultrapassa os {limit} caracteres que o chaveiro do Windows pode guardar. Nada foi guardado; o Roampost vai pedi-la sempre.</translation>
    </message>
    <message>
        <source>This server takes the password without encryption only: anybody on this network could read it. Send it all the same?</source>
        <translation>Este servidor só aceita a senha sem cifragem: qualquer pessoa nesta rede poderia lê-la. Enviar mesmo assim?</translation>
    </message>
    <message>
        <source>This shows whether mail really arrives. Exactly this message is sent, with a mark by which it is found again, once, and only when you press the button.</source>
        <translation>Isto mostra se o e-mail chega de verdade. É enviada exatamente esta mensagem, com uma marca que permite encontrá-la, uma única vez, e só ao clicar no botão.</translation>
    </message>
    <message>
        <source>This text does not end on its line, or holds a sign that must be escaped; close it with a double quote, and double each backslash.</source>
        <translation>Este texto não termina na sua linha, ou contém um sinal que precisa de uma barra invertida antes; feche-o com aspas duplas retas e duplique cada barra invertida.</translation>
    </message>
    <message>
        <source>This text does not say clearly why the message was not sent. A diagnosis of the account may.</source>
        <translation>Este texto não diz com clareza por que a mensagem não foi enviada. Um diagnóstico da conta talvez o diga.</translation>
    </message>
    <message>
        <source>This text holds half a character; both halves must be there.</source>
        <translation>Este texto contém meio caractere; as duas metades devem estar presentes.</translation>
    </message>
    <message>
        <source>This version reads these keys and does nothing with them yet: {keys}</source>
        <translation>Esta versão lê estas chaves e ainda não faz nada com elas: {keys}</translation>
    </message>
    <message>
        <source>This way out cannot be carried out by Roampost.</source>
        <translation>O Roampost não pode aplicar esta solução.</translation>
    </message>
    <message>
        <source>This will change in {program}</source>
        <translation>O que vai mudar em {program}</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Através de</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Thunderbird did not take the change while it is open. Close it, and try again.</source>
        <translation>O Thunderbird não aceitou a alteração enquanto está aberto. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>Thunderbird does not find Roampost by {path} any more.</source>
        <translation>O Thunderbird já não encontra o Roampost por {path}.</translation>
    </message>
    <message>
        <source>Thunderbird starts this program by itself, once it was told where it is: {command}</source>
        <translation>O Thunderbird inicia este programa por si, depois de lhe ser dito onde está: {command}</translation>
    </message>
    <message>
        <source>Thunderbird will find Roampost by {path}.</source>
        <translation>O Thunderbird vai encontrar o Roampost por {path}.</translation>
    </message>
    <message>
        <source>To do it in {program}:</source>
        <translation>Para fazer isso em {program}:</translation>
    </message>
    <message>
        <source>To have it done, as long as you are here:</source>
        <translation>Para que seja feito enquanto você estiver aqui:</translation>
    </message>
    <message>
        <source>To have it done:</source>
        <translation>Para que seja feito:</translation>
    </message>
    <message>
        <source>To put everything back as it was:</source>
        <translation>Para deixar tudo como estava:</translation>
    </message>
    <message>
        <source>To see whether it arrives, with one test message:</source>
        <translation>Para ver se chega, com uma única mensagem de teste:</translation>
    </message>
    <message>
        <source>Too many messages or recipients in a short time, says the server. Wait and send again, to fewer recipients.</source>
        <translation>Mensagens ou destinatários demais em pouco tempo, diz o servidor. Espere e envie de novo, para menos destinatários.</translation>
    </message>
    <message>
        <source>Took it back, nothing was sent</source>
        <translation>Pedido retirado, nada foi enviado</translation>
    </message>
    <message>
        <source>Tried just now for a message to {recipient}; nothing was sent.</source>
        <translation>Testado agora com uma mensagem para {recipient}; nada foi enviado.</translation>
    </message>
    <message>
        <source>Tried just now: it works.</source>
        <translation>Testado agora: funciona.</translation>
    </message>
    <message>
        <source>Tried just now: this server takes your mail.</source>
        <translation>Testado agora: este servidor aceita o seu e-mail.</translation>
    </message>
    <message>
        <source>Tried just now; nothing was sent.</source>
        <translation>Testado agora; nada foi enviado.</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Trying whether this works…</source>
        <translation>Teste em andamento…</translation>
    </message>
    <message>
        <source>Trying {host} on port {port}</source>
        <translation>Teste de {host} na porta {port}</translation>
    </message>
    <message>
        <source>Under “{tab}”, write {port} beside “{field}” and choose “{choice}” for “{encryption}”.</source>
        <translation>Em “{tab}”, escreva {port} ao lado de “{field}” e escolha “{choice}” para “{encryption}”.</translation>
    </message>
    <message>
        <source>Use another network</source>
        <translation>Usar outra rede</translation>
    </message>
    <message>
        <source>Use another network, for example your phone&apos;s hotspot.</source>
        <translation>Use outra rede, por exemplo o ponto de acesso do seu telefone.</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Usar outra porta</translation>
    </message>
    <message>
        <source>Use port {port} instead</source>
        <translation>Usar antes a porta {port}</translation>
    </message>
    <message>
        <source>Use your VPN</source>
        <translation>Usar a sua VPN</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Wait a while</source>
        <translation>Esperar um pouco</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>Espere um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>Wait and try later</source>
        <translation>Esperar e tentar mais tarde</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Waited for the greeting</source>
        <translation>Espera pela saudação do servidor</translation>
    </message>
    <message>
        <source>Wants you to sign in first</source>
        <translation>Pede primeiro o início de sessão</translation>
    </message>
    <message>
        <source>Watching the network.</source>
        <translation>Vigilância da rede ativa.</translation>
    </message>
    <message>
        <source>Ways that your organisation does not allow:</source>
        <translation>Soluções que a sua organização não permite:</translation>
    </message>
    <message>
        <source>Webmail only</source>
        <translation>Só webmail</translation>
    </message>
    <message>
        <source>What @{domain} asks others to do with mail sent through {host} (DMARC) could not be found out from here.</source>
        <translation>Daqui não foi possível saber o que @{domain} pede que se faça com o e-mail enviado por {host} (DMARC).</translation>
    </message>
    <message>
        <source>What changes for {address}: {before} becomes {after}.</source>
        <translation>O que muda para {address}: {before} passa a {after}.</translation>
    </message>
    <message>
        <source>What is being changed could not be written down in {folder}: {reason}.</source>
        <translation>Não foi possível anotar em {folder} o que é alterado: {reason}.</translation>
    </message>
    <message>
        <source>What is in the way could not be found out from here.</source>
        <translation>Daqui não foi possível descobrir qual é o obstáculo.</translation>
    </message>
    <message>
        <source>What is in the way is still being found out; but here is something that works.</source>
        <translation>Ainda se procura qual é o obstáculo; mas aqui está algo que funciona.</translation>
    </message>
    <message>
        <source>What is sent to {host} does not go through your VPN.</source>
        <translation>O que é enviado para {host} não passa pela sua VPN.</translation>
    </message>
    <message>
        <source>What is sent to {host} goes through a VPN.</source>
        <translation>O que é enviado para {host} passa por uma VPN.</translation>
    </message>
    <message>
        <source>What it learned of networks and servers, and of earlier log-ins and proofs</source>
        <translation>O que aprendeu sobre redes e servidores, e sobre inícios de sessão e provas anteriores</translation>
    </message>
    <message>
        <source>What it took: rounds of questions {rounds}, mail transactions {transactions}, log-ins {logins}; no message was sent.</source>
        <translation>O que foi preciso: séries de perguntas {rounds}, transações de e-mail {transactions}, inícios de sessão {logins}; nenhuma mensagem foi enviada.</translation>
    </message>
    <message>
        <source>What was changed for the network that you left has been put back.</source>
        <translation>O que foi alterado para a rede anterior foi desfeito.</translation>
    </message>
    <message>
        <source>What you can do:</source>
        <translation>O que pode fazer:</translation>
    </message>
    <message>
        <source>What your organisation has set on this computer</source>
        <translation>O que a sua organização definiu neste computador</translation>
    </message>
    <message>
        <source>Whether Roampost starts at log-in cannot be settled: {reason}.</source>
        <translation>Não se pode definir se o Roampost inicia no início de sessão: {reason}.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told without a recipient outside {provider}.</source>
        <translation>Não é possível saber se vai funcionar fora daqui sem um destinatário de fora de {provider}.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told: no password is at hand to try the log-in with.</source>
        <translation>Não é possível saber se vai funcionar fora daqui: não há senha disponível para testar o início de sessão.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told: your mail program signs in through the browser, which is not tried here.</source>
        <translation>Não é possível saber se vai funcionar fora daqui: o seu programa de e-mail inicia sessão pelo navegador, e isso não é testado aqui.</translation>
    </message>
    <message>
        <source>Whether it will work elsewhere cannot be told from here.</source>
        <translation>Daqui não é possível saber se vai funcionar noutros lugares.</translation>
    </message>
    <message>
        <source>Whether mail goes out from here is not known yet.</source>
        <translation>Ainda não se sabe se o e-mail sai daqui.</translation>
    </message>
    <message>
        <source>Whether messages sent this way arrive cannot be told.</source>
        <translation>Não é possível saber se as mensagens enviadas assim chegam.</translation>
    </message>
    <message>
        <source>Whether {host} may send for @{domain} (SPF) could not be found out from here.</source>
        <translation>Daqui não foi possível saber se {host} pode enviar por @{domain} (SPF).</translation>
    </message>
    <message>
        <source>Which account does not send?</source>
        <translation>Que conta não envia?</translation>
    </message>
    <message>
        <source>Which program takes the message? Say it like this: roampost send-via -- msmtp -t</source>
        <translation>Que programa recebe a mensagem? Escreva assim: roampost send-via -- msmtp -t</translation>
    </message>
    <message>
        <source>Who answers here: the server itself, or something nearer on the way?</source>
        <translation>Quem responde aqui: o próprio servidor, ou algo mais perto no caminho?</translation>
    </message>
    <message>
        <source>Whoever runs this server could read what you send through it.</source>
        <translation>Quem gere este servidor poderia ler o que for enviado por ele.</translation>
    </message>
    <message>
        <source>Whom did you want to write to?</source>
        <translation>A quem queria escrever?</translation>
    </message>
    <message>
        <source>Whom were you writing to?</source>
        <translation>Para quem era a mensagem?</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Motivo:</translation>
    </message>
    <message>
        <source>Wired network</source>
        <translation>Rede com fio</translation>
    </message>
    <message>
        <source>With -v you get a text to send.</source>
        <translation>Com -v obtém-se um texto para enviar.</translation>
    </message>
    <message>
        <source>With the settings as they are, your password travels unprotected.</source>
        <translation>Com as configurações atuais, a sua senha viaja sem proteção.</translation>
    </message>
    <message>
        <source>Without the password it cannot be told whether {host} lets you send from here.</source>
        <translation>Sem a senha não é possível saber se {host} permite enviar daqui.</translation>
    </message>
    <message>
        <source>Working out what has to change…</source>
        <translation>Preparação das alterações necessárias…</translation>
    </message>
    <message>
        <source>Working out what would be sent…</source>
        <translation>Preparação do que seria enviado…</translation>
    </message>
    <message>
        <source>Works here, but not everywhere</source>
        <translation>Funciona aqui, mas não em todo lugar</translation>
    </message>
    <message>
        <source>Works here; elsewhere is not clear yet</source>
        <translation>Funciona aqui; noutros lugares ainda não se sabe</translation>
    </message>
    <message>
        <source>Write from your provider’s web page</source>
        <translation>Escrever na página web do seu provedor</translation>
    </message>
    <message>
        <source>Write there, in place of the line that begins alike: {line}</source>
        <translation>Escreva lá, no lugar da linha que começa da mesma forma: {line}</translation>
    </message>
    <message>
        <source>Write {host} as the outgoing server and {port} as its port.</source>
        <translation>Escreva {host} como servidor de saída e {port} como a sua porta.</translation>
    </message>
    <message>
        <source>Written to {file}. Names and addresses are replaced; read it through before you hand it on.</source>
        <translation>Escrito em {file}. Nomes e endereços foram substituídos; leia tudo antes de o entregar.</translation>
    </message>
    <message>
        <source>You are away from {provider}&apos;s network already, and signed in to {host} on port {port} just now.</source>
        <translation>Já está fora da rede de {provider}, e o início de sessão em {host} na porta {port} acabou de funcionar.</translation>
    </message>
    <message>
        <source>You are away from {provider}&apos;s network already: this is what to expect elsewhere too.</source>
        <translation>Já está fora da rede de {provider}: é o que se pode esperar também noutros lugares.</translation>
    </message>
    <message>
        <source>You can send your own message now.</source>
        <translation>Agora pode enviar a sua própria mensagem.</translation>
    </message>
    <message>
        <source>Your address {address} belongs to {name}.</source>
        <translation>O seu endereço {address} pertence a {name}.</translation>
    </message>
    <message>
        <source>Your address {address} calls itself {name}, but that name leads elsewhere.</source>
        <translation>O seu endereço {address} chama-se {name}, mas esse nome leva a outro lugar.</translation>
    </message>
    <message>
        <source>Your address&apos;s name ends in {suffix}, as it did where {host} took your mail without a sign-in.</source>
        <translation>O nome do seu endereço termina em {suffix}, como onde {host} aceitava o seu e-mail sem início de sessão.</translation>
    </message>
    <message>
        <source>Your mail program cannot do this by itself. Roampost can: it signs in to {server} as {address} again and again, for as long as you are on this network.</source>
        <translation>O seu programa de e-mail não consegue fazer isto sozinho. O Roampost consegue: ele inicia sessão em {server} como {address} repetidamente, enquanto você estiver nesta rede.</translation>
    </message>
    <message>
        <source>Your mail programs, with their settings and their own passwords</source>
        <translation>Os seus programas de e-mail, com as configurações e as senhas deles</translation>
    </message>
    <message>
        <source>Your messages go out, but may be overlooked. Tell the people you write to, to look into junk too.</source>
        <translation>As suas mensagens saem, mas podem passar despercebidas. Diga às pessoas a quem escreve que procurem também no spam.</translation>
    </message>
    <message>
        <source>Your organisation does not allow sending through other operators&apos; servers such as {host}.</source>
        <translation>A sua organização não permite enviar por servidores de outros operadores, como {host}.</translation>
    </message>
    <message>
        <source>Your organisation does not allow sending through {host} without encryption.</source>
        <translation>A sua organização não permite enviar por {host} sem cifragem.</translation>
    </message>
    <message>
        <source>Your organisation does not allow signing in to {host} without encryption.</source>
        <translation>A sua organização não permite iniciar sessão em {host} sem cifragem.</translation>
    </message>
    <message>
        <source>Your organisation does not let this be changed without asking ({kind}), so --yes does not count.</source>
        <translation>A sua organização não deixa alterar isto sem perguntar ({kind}), por isso --yes não conta.</translation>
    </message>
    <message>
        <source>Your organisation forbids sending through {host}.</source>
        <translation>A sua organização proíbe enviar por {host}.</translation>
    </message>
    <message>
        <source>Your organisation says:</source>
        <translation>A sua organização diz:</translation>
    </message>
    <message>
        <source>Your organisation says: {text}</source>
        <translation>A sua organização diz: {text}</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy in {where} has a fault, so what it forbids is not known for certain: nothing is changed until that is put right. “roampost policy show” says what is wrong.</source>
        <translation>A política da sua organização em {where} tem um erro, por isso não se sabe ao certo o que ela proíbe: nada é alterado até isso ser corrigido. “roampost policy show” diz o que está errado.</translation>
    </message>
    <message>
        <source>Your organisation’s client id for this sign-in: {client}</source>
        <translation>O ID do cliente da sua organização para este início de sessão: {client}</translation>
    </message>
    <message>
        <source>Your organisation’s client id for this sign-in: {client} (at {issuer})</source>
        <translation>O ID do cliente da sua organização para este início de sessão: {client} (em {issuer})</translation>
    </message>
    <message>
        <source>Your organisation’s helpdesk: {ways}</source>
        <translation>O suporte da sua organização: {ways}</translation>
    </message>
    <message>
        <source>Your organisation’s helpdesk: {ways}. {text}</source>
        <translation>O suporte da sua organização: {ways}. {text}</translation>
    </message>
    <message>
        <source>Your password for {address}</source>
        <translation>A sua senha de {address}</translation>
    </message>
    <message>
        <source>Your password would travel unprotected: others on this network could read it.</source>
        <translation>A sua senha viajaria sem proteção: outras pessoas nesta rede poderiam lê-la.</translation>
    </message>
    <message>
        <source>Your provider has no way in from here: does this network, or another account, have a server?</source>
        <translation>O seu provedor não oferece acesso daqui: esta rede, ou outra conta, tem um servidor?</translation>
    </message>
    <message>
        <source>Your server can only be reached on port 25, which many networks block.</source>
        <translation>O seu servidor só é acessível pela porta 25, que muitas redes bloqueiam.</translation>
    </message>
    <message>
        <source>Your server takes your mail only because of where you are now; elsewhere it will not.</source>
        <translation>O seu servidor só aceita o seu e-mail por causa do lugar onde está agora; noutros lugares não o aceitará.</translation>
    </message>
    <message>
        <source>Your settings work; {host} refuses the address {recipient} itself.</source>
        <translation>As suas configurações funcionam; é o próprio endereço {recipient} que {host} recusa.</translation>
    </message>
    <message>
        <source>Your traffic goes through a VPN.</source>
        <translation>O seu tráfego passa por uma VPN.</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>dois-pontos</translation>
    </message>
    <message>
        <source>a comma or a closing brace</source>
        <translation>uma vírgula ou uma chave de fecho</translation>
    </message>
    <message>
        <source>a comma or a closing bracket</source>
        <translation>uma vírgula ou um colchete de fecho</translation>
    </message>
    <message>
        <source>a domain such as example.org, in ASCII form (xn--…)</source>
        <translation>um domínio como example.org, em forma ASCII (xn--…)</translation>
    </message>
    <message>
        <source>a host name such as smtp.example.org, all of a domain such as *.example.org, or an IP address</source>
        <translation>um nome de servidor como smtp.example.org, um domínio inteiro como *.example.org, ou um endereço IP</translation>
    </message>
    <message>
        <source>a host name such as smtp.example.org, in ASCII form (xn--…)</source>
        <translation>um nome de servidor como smtp.example.org, em forma ASCII (xn--…)</translation>
    </message>
    <message>
        <source>a key in double quotes</source>
        <translation>uma chave entre aspas duplas retas</translation>
    </message>
    <message>
        <source>a language code such as en, it or pt-BR</source>
        <translation>um código de idioma como en, it ou pt-BR</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>uma lista entre colchetes</translation>
    </message>
    <message>
        <source>a new file for it: a ZIP, or JSON where its name ends in .json</source>
        <translation>um arquivo novo para isso: um ZIP, ou JSON se o nome terminar em .json</translation>
    </message>
    <message>
        <source>a piece of what a server says: two letters or digits in a row at least</source>
        <translation>um pedaço do que um servidor diz: pelo menos duas letras ou algarismos seguidos</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>uma política</translation>
    </message>
    <message>
        <source>a quote in line {number} is not closed</source>
        <translation>na linha {number} há aspas por fechar</translation>
    </message>
    <message>
        <source>a quote of server {number} is not closed</source>
        <translation>uma aspa do servidor {number} não está fechada</translation>
    </message>
    <message>
        <source>a telephone number such as +39 02 1234567</source>
        <translation>um número de telefone como +39 02 1234567</translation>
    </message>
    <message>
        <source>a text in double quotes</source>
        <translation>um texto entre aspas duplas retas</translation>
    </message>
    <message>
        <source>a text of at most 2000 characters, without control characters</source>
        <translation>um texto de no máximo 2000 caracteres, sem caracteres de controle</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>um valor</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>um número inteiro de {least} a {most}</translation>
    </message>
    <message>
        <source>an Ed25519 public key: 32 octets in Base64</source>
        <translation>uma chave pública Ed25519: 32 octetos em Base64</translation>
    </message>
    <message>
        <source>an address that begins with http://</source>
        <translation>um endereço que comece por http://</translation>
    </message>
    <message>
        <source>an address that begins with https://</source>
        <translation>um endereço que comece por https://</translation>
    </message>
    <message>
        <source>an address that begins with https:// and ends with a slash</source>
        <translation>um endereço que comece por https:// e termine com uma barra</translation>
    </message>
    <message>
        <source>an address, or PROGRAM/PROFILE/ADDRESS</source>
        <translation>um endereço, ou PROGRAMA/PERFIL/ENDEREÇO</translation>
    </message>
    <message>
        <source>an e-mail address such as name@example.org</source>
        <translation>um endereço de e-mail como nome@example.org</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>um objeto entre chaves</translation>
    </message>
    <message>
        <source>answer as one JSON document</source>
        <translation>responde com um único documento JSON</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondeu</translation>
    </message>
    <message>
        <source>answered nonsense</source>
        <translation>respondeu sem sentido</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>answers in the server’s place</source>
        <translation>responde no lugar do servidor</translation>
    </message>
    <message>
        <source>answers without offering a sign-in</source>
        <translation>responde sem oferecer início de sessão</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>ask whether sending will work away from here</source>
        <translation>pergunta se o envio vai funcionar fora daqui</translation>
    </message>
    <message>
        <source>asks you to wait</source>
        <translation>pede para esperar</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>em teste</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>blocks the port</source>
        <translation>bloqueia a porta</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>inacessível</translation>
    </message>
    <message>
        <source>cannot prove who it is</source>
        <translation>não consegue provar quem é</translation>
    </message>
    <message>
        <source>certificate for another name</source>
        <translation>certificado para outro nome</translation>
    </message>
    <message>
        <source>certificate from nobody known</source>
        <translation>certificado de uma autoridade desconhecida</translation>
    </message>
    <message>
        <source>certificate has run out</source>
        <translation>certificado expirado</translation>
    </message>
    <message>
        <source>change nothing; sign in by POP3 again and again, for a mail program that cannot, until Ctrl-C or until this network is left</source>
        <translation>não alterar nada; iniciar sessão por POP3 repetidamente, para um programa de e-mail que não consegue fazê-lo, até Ctrl-C ou até sair desta rede</translation>
    </message>
    <message>
        <source>change the mail program&apos;s settings so that sending works; undo puts them back</source>
        <translation>altera as configurações do programa de e-mail para que o envio funcione; undo repõe as anteriores</translation>
    </message>
    <message>
        <source>change what works here and will not away from here</source>
        <translation>altera o que funciona aqui e não vai funcionar fora daqui</translation>
    </message>
    <message>
        <source>change without asking</source>
        <translation>altera sem perguntar</translation>
    </message>
    <message>
        <source>check an IT policy file; show what is in force</source>
        <translation>verifica um arquivo de política da organização; mostra o que está em vigor</translation>
    </message>
    <message>
        <source>checked nothing</source>
        <translation>não verificou nada</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>comandos</translation>
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
        <translation>não diz</translation>
    </message>
    <message>
        <source>done, and sending was still refused</source>
        <translation>feito, e o envio foi recusado mesmo assim</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>com cifragem</translation>
    </message>
    <message>
        <source>encrypted (STARTTLS)</source>
        <translation>com cifragem (STARTTLS)</translation>
    </message>
    <message>
        <source>encrypted (TLS)</source>
        <translation>com cifragem (TLS)</translation>
    </message>
    <message>
        <source>encrypted, certificate checked</source>
        <translation>com cifragem, certificado verificado</translation>
    </message>
    <message>
        <source>encrypted, certificate not checked</source>
        <translation>com cifragem, certificado não verificado</translation>
    </message>
    <message>
        <source>encrypted, certificate of {subject} checked</source>
        <translation>com cifragem, certificado de {subject} verificado</translation>
    </message>
    <message>
        <source>encryption could not be agreed on</source>
        <translation>sem acordo sobre a cifragem</translation>
    </message>
    <message>
        <source>ended on the way</source>
        <translation>terminou no caminho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>fetches mail first</source>
        <translation>recebe o e-mail primeiro</translation>
    </message>
    <message>
        <source>find out why sending fails here and what works; sends no message</source>
        <translation>descobre por que o envio falha aqui e o que funciona; não envia nenhuma mensagem</translation>
    </message>
    <message>
        <source>for sending (the default) or for fetching mail</source>
        <translation>para enviar (o padrão) ou para receber e-mail</translation>
    </message>
    <message>
        <source>forbidden by the network</source>
        <translation>proibido pela rede</translation>
    </message>
    <message>
        <source>forget messages as well that were never sent</source>
        <translation>esquecer também as mensagens que nunca foram enviadas</translation>
    </message>
    <message>
        <source>forget what Roampost knows and keeps</source>
        <translation>esquecer o que o Roampost sabe e guarda</translation>
    </message>
    <message>
        <source>forget without asking</source>
        <translation>esquecer sem perguntar</translation>
    </message>
    <message>
        <source>hand a message on to msmtp or sendmail, and help when it is refused</source>
        <translation>passa uma mensagem a msmtp ou sendmail, e ajuda quando é recusada</translation>
    </message>
    <message>
        <source>hands mail to the command {command}</source>
        <translation>entrega o e-mail ao comando {command}</translation>
    </message>
    <message>
        <source>has locked the account</source>
        <translation>bloqueou a conta</translation>
    </message>
    <message>
        <source>how long to look for it (60)</source>
        <translation>quanto tempo procurá-la (60)</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>encerrou a conexão</translation>
    </message>
    <message>
        <source>in the mailbox of {mailbox}, for {seconds} seconds at most</source>
        <translation>na caixa de correio de {mailbox}, por {seconds} segundos no máximo</translation>
    </message>
    <message>
        <source>intercepted</source>
        <translation>interceptado</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>é recusado</translation>
    </message>
    <message>
        <source>it had been accepted, and did not arrive</source>
        <translation>tinha sido aceito, e não chegou</translation>
    </message>
    <message>
        <source>it holds a password of an older release. Please start {program} once, then try again</source>
        <translation>contém uma senha de uma versão mais antiga. Abra {program} uma vez e tente de novo</translation>
    </message>
    <message>
        <source>it names no sender by a line “set from = …”</source>
        <translation>não indica nenhum remetente numa linha “set from = …”</translation>
    </message>
    <message>
        <source>its name is not found</source>
        <translation>o nome não é encontrado</translation>
    </message>
    <message>
        <source>keep or forget a password in the system&apos;s keyring</source>
        <translation>guarda ou esquece uma senha no chaveiro do sistema</translation>
    </message>
    <message>
        <source>leave the message in the mailbox</source>
        <translation>deixa a mensagem na caixa de correio</translation>
    </message>
    <message>
        <source>letters, digits and signs without spaces, 200 at most</source>
        <translation>letras, algarismos e sinais sem espaços, no máximo 200</translation>
    </message>
    <message>
        <source>line {number} begins or ends a block out of place</source>
        <translation>a linha {number} começa ou acaba um bloco fora do lugar</translation>
    </message>
    <message>
        <source>line {number} is neither section nor key</source>
        <translation>a linha {number} não é seção nem chave</translation>
    </message>
    <message>
        <source>line {number} is no preference</source>
        <translation>a linha {number} não é uma preferência</translation>
    </message>
    <message>
        <source>line {number} is not a server, a log-in name and a password</source>
        <translation>a linha {number} não é um servidor, um nome de início de sessão e uma senha</translation>
    </message>
    <message>
        <source>line {number} stands before the first account</source>
        <translation>a linha {number} está antes da primeira conta</translation>
    </message>
    <message>
        <source>line {number} takes in its own file</source>
        <translation>a linha {number} inclui o próprio arquivo</translation>
    </message>
    <message>
        <source>list the sending accounts of your mail programs</source>
        <translation>lista as contas de envio dos seus programas de e-mail</translation>
    </message>
    <message>
        <source>look ahead on networks where traffic costs too</source>
        <translation>antecipa-se também em redes onde o tráfego é pago</translation>
    </message>
    <message>
        <source>macOS does not let Roampost talk to {host}, which is on this local network. Allow it in System Settings, Privacy &amp; Security, Local Network, then look again.</source>
        <translation>O macOS não deixa o Roampost comunicar com {host}, que está nesta rede local. Permita-o em Ajustes do Sistema, Privacidade e Segurança, Rede Local, e verifique de novo.</translation>
    </message>
    <message>
        <source>mail does not arrive</source>
        <translation>o e-mail não chega</translation>
    </message>
    <message>
        <source>mail is accepted and does not arrive</source>
        <translation>o e-mail é aceito e não chega</translation>
    </message>
    <message>
        <source>mail is taken on</source>
        <translation>o e-mail é aceito</translation>
    </message>
    <message>
        <source>make a report for a helpdesk, without secrets, names and addresses</source>
        <translation>prepara um relatório para um suporte técnico, sem segredos, nomes nem endereços</translation>
    </message>
    <message>
        <source>managed by {who}</source>
        <translation>gerida por {who}</translation>
    </message>
    <message>
        <source>many at once: each input line is a JSON object with text or message_base64, and any id</source>
        <translation>muitos de uma vez: cada linha de entrada é um objeto JSON com text ou message_base64, e um id qualquer</translation>
    </message>
    <message>
        <source>messages waiting to be sent: {number}</source>
        <translation>mensagens à espera de envio: {number}</translation>
    </message>
    <message>
        <source>most likely: {what}</source>
        <translation>o mais provável: {what}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>sem início de sessão</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>nome inexistente</translation>
    </message>
    <message>
        <source>no way there from this network</source>
        <translation>não há caminho a partir desta rede</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>ainda ninguém indicado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sem cifragem</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ainda não se sabe</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>não alcançado</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing listed</source>
        <translation>nada na lista</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>offers a sign-in</source>
        <translation>oferece início de sessão</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>um de {choices}</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>só mostra o que mudaria</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>open the window on a returned message or an error text</source>
        <translation>abre a janela com uma mensagem devolvida ou um texto de erro</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opções</translation>
    </message>
    <message>
        <source>options of every command</source>
        <translation>opções de todos os comandos</translation>
    </message>
    <message>
        <source>port 587: {submission}; port 465: {submissions}; fetching mail first: {pop}</source>
        <translation>porta 587: {submission}; porta 465: {submissions}; receber o e-mail primeiro: {pop}</translation>
    </message>
    <message>
        <source>put back what the last fix changed</source>
        <translation>desfaz o que o último fix alterou</translation>
    </message>
    <message>
        <source>put it back by itself once this network is left</source>
        <translation>desfaz sozinho ao sair desta rede</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>recommended by your organisation</source>
        <translation>recomendado pela sua organização</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>recusa</translation>
    </message>
    <message>
        <source>refuses for now</source>
        <translation>recusa por agora</translation>
    </message>
    <message>
        <source>refuses mail from here</source>
        <translation>recusa e-mail daqui</translation>
    </message>
    <message>
        <source>refuses the password</source>
        <translation>recusa a senha</translation>
    </message>
    <message>
        <source>refuses this network’s address</source>
        <translation>recusa o endereço desta rede</translation>
    </message>
    <message>
        <source>refuses this password</source>
        <translation>recusa esta senha</translation>
    </message>
    <message>
        <source>refuses your sender address</source>
        <translation>recusa o seu endereço de remetente</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitado</translation>
    </message>
    <message>
        <source>roampost send-via -- PROGRAM ARGS…: hand the message on standard input to a sendmail-like program unchanged, and leave with its exit status. A message that it does not take is kept safe, and Roampost says where and how to find out why. In mutt leave the first -- out, since it puts its own where it belongs: set sendmail=&quot;roampost send-via msmtp&quot;</source>
        <translation>roampost send-via -- PROGRAMA ARGUMENTOS…: passa a mensagem da entrada padrão, sem alterações, a um programa do tipo sendmail, e termina com o código de saída dele. Uma mensagem que ele não aceite fica a salvo, e o Roampost diz onde está e como descobrir o motivo. No mutt, retire o primeiro --, porque o mutt põe o dele onde deve estar: set sendmail=&quot;roampost send-via msmtp&quot;</translation>
    </message>
    <message>
        <source>say each value in force, and where it comes from</source>
        <translation>diz cada valor em vigor e de onde vem</translation>
    </message>
    <message>
        <source>say what an error text or a returned message means; no network</source>
        <translation>diz o que significa um texto de erro ou uma mensagem devolvida; sem rede</translation>
    </message>
    <message>
        <source>say what is wrong in a policy file, line by line</source>
        <translation>diz o que está errado num arquivo de política, linha por linha</translation>
    </message>
    <message>
        <source>say what network this is and what it does to mail</source>
        <translation>diz que rede é esta e o que faz com o e-mail</translation>
    </message>
    <message>
        <source>send one marked message, and look whether it arrives</source>
        <translation>envia uma mensagem marcada e verifica se chega</translation>
    </message>
    <message>
        <source>send without asking</source>
        <translation>envia sem perguntar</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>definido por quem usa este computador</translation>
    </message>
    <message>
        <source>set by your organisation</source>
        <translation>definido pela sua organização</translation>
    </message>
    <message>
        <source>show the version and leave</source>
        <translation>mostra a versão e sai</translation>
    </message>
    <message>
        <source>show this and leave</source>
        <translation>mostra esta ajuda e sai</translation>
    </message>
    <message>
        <source>sign-in through a web page</source>
        <translation>início de sessão por uma página web</translation>
    </message>
    <message>
        <source>sign-in with password</source>
        <translation>início de sessão com senha</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>mudo</translation>
    </message>
    <message>
        <source>something answers in the server’s place</source>
        <translation>algo responde no lugar do servidor</translation>
    </message>
    <message>
        <source>something not known</source>
        <translation>algo desconhecido</translation>
    </message>
    <message>
        <source>something was slipped in before encryption</source>
        <translation>algo foi introduzido antes da cifragem</translation>
    </message>
    <message>
        <source>start this at every log-in, or no longer, or say which; then end</source>
        <translation>iniciar isto em cada início de sessão, ou já não, ou dizer qual; depois terminar</translation>
    </message>
    <message>
        <source>stay in the background and look ahead on every network</source>
        <translation>fica em segundo plano e antecipa-se em cada rede</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>takes your mail</source>
        <translation>aceita o seu e-mail</translation>
    </message>
    <message>
        <source>tell what is being done; twice for more</source>
        <translation>conta o que se faz; duas vezes para saber mais</translation>
    </message>
    <message>
        <source>the account in line {number} cannot be defined like this</source>
        <translation>a conta na linha {number} não pode ser definida assim</translation>
    </message>
    <message>
        <source>the account is locked</source>
        <translation>a conta está bloqueada</translation>
    </message>
    <message>
        <source>the account {name} depends on an eval line, which Roampost does not run</source>
        <translation>a conta {name} depende de uma linha eval, que o Roampost não executa</translation>
    </message>
    <message>
        <source>the account {name} names no sender</source>
        <translation>a conta {name} não indica nenhum remetente</translation>
    </message>
    <message>
        <source>the account {name} names no server</source>
        <translation>a conta {name} não indica nenhum servidor</translation>
    </message>
    <message>
        <source>the address of this network has a bad name</source>
        <translation>o endereço desta rede tem má fama</translation>
    </message>
    <message>
        <source>the answer is there by then (20)</source>
        <translation>a resposta chega dentro deste tempo (20)</translation>
    </message>
    <message>
        <source>the command in line {number} is not known</source>
        <translation>o comando na linha {number} não é conhecido</translation>
    </message>
    <message>
        <source>the demo&apos;s memory</source>
        <translation>a memória da demonstração</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>o fim do arquivo</translation>
    </message>
    <message>
        <source>the error text or returned message; - for standard input</source>
        <translation>o texto de erro ou a mensagem devolvida; - para a entrada padrão</translation>
    </message>
    <message>
        <source>the language to speak: ar, de, en, es, fr, it, nl, pl, pt</source>
        <translation>o idioma a usar: ar, de, en, es, fr, it, nl, pl, pt</translation>
    </message>
    <message>
        <source>the line “set v15-compat” is missing, and older rules are not known</source>
        <translation>falta a linha “set v15-compat”, e as regras mais antigas não são conhecidas</translation>
    </message>
    <message>
        <source>the log-in name that goes with it</source>
        <translation>o nome de início de sessão correspondente</translation>
    </message>
    <message>
        <source>the message or text; - for standard input</source>
        <translation>a mensagem ou o texto; - para a entrada padrão</translation>
    </message>
    <message>
        <source>the name server did not answer</source>
        <translation>o servidor de nomes não respondeu</translation>
    </message>
    <message>
        <source>the name server failed</source>
        <translation>o servidor de nomes falhou</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>a política</translation>
    </message>
    <message>
        <source>the policy file</source>
        <translation>o arquivo de política</translation>
    </message>
    <message>
        <source>the recipient is refused</source>
        <translation>o destinatário é recusado</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>o servidor está inacessível</translation>
    </message>
    <message>
        <source>the server does not accept the password</source>
        <translation>o servidor não aceita a senha</translation>
    </message>
    <message>
        <source>the server does not allow this sender address</source>
        <translation>o servidor não permite este endereço de remetente</translation>
    </message>
    <message>
        <source>the server no longer takes this password</source>
        <translation>o servidor já não aceita esta senha</translation>
    </message>
    <message>
        <source>the server takes mail only from certain places</source>
        <translation>o servidor só aceita e-mail de certos lugares</translation>
    </message>
    <message>
        <source>the server wants an encrypted connection</source>
        <translation>o servidor exige uma conexão cifrada</translation>
    </message>
    <message>
        <source>the server wants you to fetch mail first</source>
        <translation>o servidor exige que o e-mail seja recebido primeiro</translation>
    </message>
    <message>
        <source>the server wants you to sign in</source>
        <translation>o servidor exige início de sessão</translation>
    </message>
    <message>
        <source>the server’s certificate cannot be trusted</source>
        <translation>o certificado do servidor não é de confiança</translation>
    </message>
    <message>
        <source>the server’s name is not found</source>
        <translation>o nome do servidor não é encontrado</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>o início de sessão foi recusado</translation>
    </message>
    <message>
        <source>the text or message; - or nothing for standard input</source>
        <translation>o texto ou a mensagem; - ou nada para a entrada padrão</translation>
    </message>
    <message>
        <source>the whole program in a small mail world on this computer</source>
        <translation>o programa inteiro num pequeno mundo de e-mail neste computador</translation>
    </message>
    <message>
        <source>this computer has no connection</source>
        <translation>este computador não tem conexão</translation>
    </message>
    <message>
        <source>this network blocks the port</source>
        <translation>esta rede bloqueia a porta</translation>
    </message>
    <message>
        <source>this network wants you to sign in first</source>
        <translation>esta rede pede primeiro o início de sessão</translation>
    </message>
    <message>
        <source>too much was sent or tried for now</source>
        <translation>foi enviado ou tentado demais por agora</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>uso:</translation>
    </message>
    <message>
        <source>wants an encrypted connection</source>
        <translation>exige uma conexão cifrada</translation>
    </message>
    <message>
        <source>wants you to fetch mail first</source>
        <translation>exige que o e-mail seja recebido primeiro</translation>
    </message>
    <message>
        <source>wants you to sign in</source>
        <translation>exige início de sessão</translation>
    </message>
    <message>
        <source>wants you to sign in first</source>
        <translation>pede primeiro um início de sessão</translation>
    </message>
    <message>
        <source>what else is in the way; may be given more than once</source>
        <translation>o que mais está no caminho; pode ser indicado várias vezes</translation>
    </message>
    <message>
        <source>what follows its line of setting {number} is not understood</source>
        <translation>não se entende o que se segue à sua linha de definição {number}</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>o que fazer</translation>
    </message>
    <message>
        <source>what {name} is depends on a command or a condition in line {number}, which Roampost does not run</source>
        <translation>o valor de {name} depende de um comando ou de uma condição na linha {number}, que o Roampost não executa</translation>
    </message>
    <message>
        <source>where Anna is (hotel)</source>
        <translation>onde Anna está (hotel)</translation>
    </message>
    <message>
        <source>which remedy, as diagnose names it; else the first</source>
        <translation>qual solução, com o nome que diagnose lhe dá; senão, a primeira</translation>
    </message>
    <message>
        <source>whom her provider lets send (authentication)</source>
        <translation>quem o provedor dela deixa enviar (authentication)</translation>
    </message>
    <message>
        <source>whom to send it to; else another account of yours, else yourself</source>
        <translation>para quem enviar; senão, outra das suas contas, senão, você mesmo</translation>
    </message>
    <message>
        <source>whom you wanted to write to</source>
        <translation>para quem queria escrever</translation>
    </message>
    <message>
        <source>with --keep-signing-in: how long a POP3 log-in counts, where your provider says so</source>
        <translation>com --keep-signing-in: por quanto tempo vale um início de sessão POP3, se o seu provedor o indicar</translation>
    </message>
    <message>
        <source>y</source>
        <translation>s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>your system’s own keyring</source>
        <translation>o chaveiro do próprio sistema</translation>
    </message>
    <message>
        <source>{account} is not an e-mail address.</source>
        <translation>{account} não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>{account} sends as it did before.</source>
        <translation>{account} envia como antes.</translation>
    </message>
    <message>
        <source>{account} still sends as on the network that you left.</source>
        <translation>{account} ainda envia como na rede de onde você saiu.</translation>
    </message>
    <message>
        <source>{address} has no POP3 server to log in to first.</source>
        <translation>{address} não tem um servidor POP3 onde iniciar sessão primeiro.</translation>
    </message>
    <message>
        <source>{address} has no outgoing server.</source>
        <translation>{address} não tem servidor de saída.</translation>
    </message>
    <message>
        <source>{address} now sends through {after} instead of {before}.</source>
        <translation>{address} agora envia por {after} em vez de {before}.</translation>
    </message>
    <message>
        <source>{address} now sends through {settings}.</source>
        <translation>{address} agora envia por {settings}.</translation>
    </message>
    <message>
        <source>{address} sends in another way by now, so Roampost signs in no more.</source>
        <translation>{address} agora envia de outra maneira, por isso o Roampost já não inicia sessão.</translation>
    </message>
    <message>
        <source>{count} accounts take their settings from {name}, so it was not touched.</source>
        <translation>{count} contas obtêm as suas configurações de {name}, por isso não se mexeu nele.</translation>
    </message>
    <message>
        <source>{expectation} {reason}</source>
        <translation>{expectation} {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>Não é possível ler {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>Não é possível ler {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>Não é possível escrever em {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file} não pode ser escrito: {reason}</translation>
    </message>
    <message>
        <source>{file} could not be taken away: {reason}.</source>
        <translation>{file} não pôde ser retirado: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not the name of a file</source>
        <translation>{file} não é o nome de um arquivo</translation>
    </message>
    <message>
        <source>{file} is not the name of a file that can be made.</source>
        <translation>{file} não é o nome de um arquivo que se possa criar.</translation>
    </message>
    <message>
        <source>{file} is there already, and is left as it is; name another file.</source>
        <translation>{file} já existe e fica como está; indique outro arquivo.</translation>
    </message>
    <message>
        <source>{file} is too large to be an error text or a returned message</source>
        <translation>{file} é grande demais para ser o texto de um erro ou uma mensagem devolvida</translation>
    </message>
    <message>
        <source>{file}, line {line}: these settings were written by another version of Roampost; what this one knows of them holds.</source>
        <translation>{file}, linha {line}: estas configurações foram escritas por outra versão do Roampost; vale o que esta versão conhece delas.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not valid JSON. None of these settings holds until it is put right.</source>
        <translation>{file}, linha {line}: isto não é JSON válido. Nenhuma destas configurações vale até que seja corrigido.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} cannot have this value; its default holds instead.</source>
        <translation>{file}, linha {line}: {key} não pode ter este valor; em vez dele, vale o valor predefinido.</translation>
    </message>
    <message>
        <source>{first} And the log-in that would help was refused just now.</source>
        <translation>{first} E o início de sessão que ajudaria acaba de ser recusado.</translation>
    </message>
    <message>
        <source>{first} It offers a log-in, which could not be tried without the password.</source>
        <translation>{first} Oferece um início de sessão, que não pôde ser testado sem a senha.</translation>
    </message>
    <message>
        <source>{first} It offers a sign-in in the browser only (OAuth 2.0).</source>
        <translation>{first} Só oferece o início de sessão no navegador (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{first} It offers no log-in.</source>
        <translation>{first} Não oferece início de sessão.</translation>
    </message>
    <message>
        <source>{first} It offers no log-in; whether fetching mail first would open it can only be tried from elsewhere.</source>
        <translation>{first} Não oferece início de sessão; só a partir de outra rede se pode testar se receber primeiro o e-mail o abriria.</translation>
    </message>
    <message>
        <source>{first} It takes mail from anywhere if you sign in.</source>
        <translation>{first} Aceita e-mail de qualquer lugar com início de sessão.</translation>
    </message>
    <message>
        <source>{first} None of your other addresses that were tried is accepted either.</source>
        <translation>{first} Também não é aceito nenhum dos seus outros endereços que foram testados.</translation>
    </message>
    <message>
        <source>{first} Signed in, it takes it from anywhere; that was tried just now.</source>
        <translation>{first} Com a sessão iniciada, aceita-o de qualquer lugar; isso acaba de ser testado.</translation>
    </message>
    <message>
        <source>{first} That was less than {minutes} minutes ago. It was not tried again by itself, so that {provider} does not lock the account; typing the password tries it at once.</source>
        <translation>{first} Isso foi há menos de {minutes} minutos. Não se tentou de novo automaticamente, para que {provider} não bloqueie a conta; ao digitar a senha, tenta-se de imediato.</translation>
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
        <translation>{first}, depois {rest}</translation>
    </message>
    <message>
        <source>{found} stands after the end; the file must hold one object only.</source>
        <translation>Depois do fim há {found}; o arquivo deve conter um único objeto.</translation>
    </message>
    <message>
        <source>{here} {away}</source>
        <translation>{here} {away}</translation>
    </message>
    <message>
        <source>{host} accepts mail for {provider}&apos;s own addresses; whether it accepts others from here is not known without a recipient to ask about.</source>
        <translation>{host} aceita e-mail para os endereços do próprio {provider}; sem um destinatário sobre o qual perguntar, não se sabe se daqui aceita outros.</translation>
    </message>
    <message>
        <source>{host} accepts your mail here and loses it: a test message was accepted and did not arrive.</source>
        <translation>{host} aceita aqui o seu e-mail e o perde: uma mensagem de teste foi aceita e não chegou.</translation>
    </message>
    <message>
        <source>{host} answered over IPv4 while IPv6 stayed silent; a mail program that tries IPv6 first may wait long.</source>
        <translation>{host} respondeu por IPv4, enquanto por IPv6 ficou em silêncio; um programa de e-mail que tente primeiro IPv6 pode esperar muito tempo.</translation>
    </message>
    <message>
        <source>{host} asks to come again later; it has not taken the message so far.</source>
        <translation>{host} pede para voltar mais tarde; até agora não aceitou a mensagem.</translation>
    </message>
    <message>
        <source>{host} asks to wait before trying again.</source>
        <translation>{host} pede para esperar antes de tentar de novo.</translation>
    </message>
    <message>
        <source>{host} cannot check passwords at the moment. That is the server&apos;s own trouble, not a wrong password.</source>
        <translation>{host} não consegue verificar senhas neste momento. É um problema do próprio servidor, não uma senha errada.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is the real server, so no password was sent to it.</source>
        <translation>{host} não consegue provar que é o servidor verdadeiro, por isso nenhuma senha lhe foi enviada.</translation>
    </message>
    <message>
        <source>{host} could not be talked to on port {port}; a diagnosis of the account says why.</source>
        <translation>Não foi possível falar com {host} na porta {port}; um diagnóstico da conta diz o motivo.</translation>
    </message>
    <message>
        <source>{host} did not accept the name and password.</source>
        <translation>{host} não aceitou o nome e a senha.</translation>
    </message>
    <message>
        <source>{host} did not accept this log-in name and password.</source>
        <translation>{host} não aceitou este nome de início de sessão e esta senha.</translation>
    </message>
    <message>
        <source>{host} does not let you send as {address} here; as {sender} you may.</source>
        <translation>{host} não permite enviar aqui como {address}; como {sender}, sim.</translation>
    </message>
    <message>
        <source>{host} does not let you send as {address}.</source>
        <translation>{host} não permite enviar como {address}.</translation>
    </message>
    <message>
        <source>{host} does not take mail from {address} over this connection, because of the rules that {domain} publishes for its senders (SPF, DMARC).</source>
        <translation>{host} não aceita e-mail de {address} por esta conexão, por causa das regras que {domain} publica para os seus remetentes (SPF, DMARC).</translation>
    </message>
    <message>
        <source>{host} does not take mail from {address}, because it does not find that this address or its domain exists.</source>
        <translation>{host} não aceita e-mail de {address}, porque não encontra este endereço ou o domínio dele.</translation>
    </message>
    <message>
        <source>{host} does not take your mail from here without a sign-in.</source>
        <translation>{host} não aceita daqui o seu e-mail sem início de sessão.</translation>
    </message>
    <message>
        <source>{host} has the private address {address}: it can be reached inside its own network, or over that network&apos;s VPN, and not from here.</source>
        <translation>{host} tem o endereço privado {address}: pode ser alcançado dentro da sua própria rede, ou pela VPN dessa rede, mas não daqui.</translation>
    </message>
    <message>
        <source>{host} is a server by which mail from @{domain} goes out anyway.</source>
        <translation>{host} é um servidor pelo qual o e-mail de @{domain} já sai de qualquer forma.</translation>
    </message>
    <message>
        <source>{host} itself, or its own network, lets nobody connect to port {port} from here; the network you are in is not the cause.</source>
        <translation>É o próprio {host}, ou a rede dele, que não deixa ninguém se conectar daqui à porta {port}; a rede em que você está não é a causa.</translation>
    </message>
    <message>
        <source>{host} offers no way to sign in there that Roampost knows.</source>
        <translation>{host} não oferece ali nenhuma forma de início de sessão que o Roampost conheça.</translation>
    </message>
    <message>
        <source>{host} only takes mail from addresses on its list, and yours is not on it.</source>
        <translation>{host} só aceita e-mail de endereços da sua lista, e o seu não está nela.</translation>
    </message>
    <message>
        <source>{host} only takes mail from {provider}&apos;s own network or from addresses on its list, and you are on neither.</source>
        <translation>{host} só aceita e-mail da rede do próprio {provider} ou de endereços da sua lista, e você não está em nenhuma das duas.</translation>
    </message>
    <message>
        <source>{host} only takes mail from {provider}&apos;s own network, and you are not on it.</source>
        <translation>{host} só aceita e-mail da rede do próprio {provider}, e você não está nela.</translation>
    </message>
    <message>
        <source>{host} only takes mail over an encrypted connection.</source>
        <translation>{host} só aceita e-mail por uma conexão cifrada.</translation>
    </message>
    <message>
        <source>{host} refuses mail because this network&apos;s address has a bad name; it is not about you.</source>
        <translation>{host} recusa e-mail porque o endereço desta rede tem má reputação; não tem a ver com você.</translation>
    </message>
    <message>
        <source>{host} refuses mail because this network&apos;s address stands on a blocklist ({zone}); it is not about you.</source>
        <translation>{host} recusa e-mail porque o endereço desta rede está numa lista de bloqueio ({zone}); não tem a ver com você.</translation>
    </message>
    <message>
        <source>{host} speaks no TLS version on port {port} that your organisation allows; it must be {version} or newer.</source>
        <translation>{host} não usa na porta {port} nenhuma versão de TLS que a sua organização permita; tem de ser {version} ou mais recente.</translation>
    </message>
    <message>
        <source>{host} takes no more log-ins from this network&apos;s address for a while.</source>
        <translation>{host} não aceita mais inícios de sessão do endereço desta rede durante algum tempo.</translation>
    </message>
    <message>
        <source>{host} takes your mail from here without a sign-in, and refused it elsewhere.</source>
        <translation>{host} aceita daqui o seu e-mail sem início de sessão, e recusou-o em outro lugar.</translation>
    </message>
    <message>
        <source>{host} wants you to fetch your mail first, and lets you send after that.</source>
        <translation>{host} pede que receba primeiro o seu e-mail, e depois permite enviar.</translation>
    </message>
    <message>
        <source>{host}, port {port}, {security}, {authentication}</source>
        <translation>{host}, porta {port}, {security}, {authentication}</translation>
    </message>
    <message>
        <source>{host}: connections {opened}, of {most} at most.</source>
        <translation>{host}: conexões {opened}, de {most} no máximo.</translation>
    </message>
    <message>
        <source>{issuer}, which vouches for {host}, was added to this computer: it belongs to the same organisation, or software here reads along.</source>
        <translation>{issuer}, que responde por {host}, foi adicionado a este computador: pertence à mesma organização, ou há aqui um programa que também lê o que passa.</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; it must be {right}.</source>
        <translation>{key} não pode ser {value}; tem de ser {right}.</translation>
    </message>
    <message>
        <source>{key} holds {number} entries; it must hold at most {most}.</source>
        <translation>{key} contém {number} entradas; pode conter no máximo {most}.</translation>
    </message>
    <message>
        <source>{key} in line {number} has a value that is not known</source>
        <translation>{key} na linha {number} tem um valor desconhecido</translation>
    </message>
    <message>
        <source>{key} in {file} was left alone: it is {found} now, which Roampost did not write.</source>
        <translation>Não se mexeu em {key} em {file}: agora o valor é {found}, que não foi escrito pelo Roampost.</translation>
    </message>
    <message>
        <source>{key} is empty; it must hold something.</source>
        <translation>{key} está vazio; tem de conter alguma coisa.</translation>
    </message>
    <message>
        <source>{key} lacks {missing}; it must be there.</source>
        <translation>Falta {missing} em {key}; tem de estar lá.</translation>
    </message>
    <message>
        <source>{key} of {section} has a value that is not known</source>
        <translation>{key} de {section} tem um valor desconhecido</translation>
    </message>
    <message>
        <source>{key} repeats {value}; once is enough.</source>
        <translation>{key} repete {value}; uma vez basta.</translation>
    </message>
    <message>
        <source>{key} stands here twice; it was set in line {line} already.</source>
        <translation>{key} aparece aqui duas vezes; já estava definido na linha {line}.</translation>
    </message>
    <message>
        <source>{key} was changed since, to “{found}”; it was left as it is.</source>
        <translation>{key} foi alterado entretanto para “{found}”; ficou como está.</translation>
    </message>
    <message>
        <source>{name} (it looks like an address that changes)</source>
        <translation>{name} (parece um endereço que muda)</translation>
    </message>
    <message>
        <source>{name} (nothing in it says that the address changes)</source>
        <translation>{name} (nada nele diz que o endereço muda)</translation>
    </message>
    <message>
        <source>{name} and {what} exclude each other</source>
        <translation>{name} e {what} excluem-se mutuamente</translation>
    </message>
    <message>
        <source>{name} can mean several things: {choices}</source>
        <translation>{name} pode significar várias coisas: {choices}</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>Não é possível ler {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be {what}</source>
        <translation>{name} não pode ser {what}</translation>
    </message>
    <message>
        <source>{name} cannot be {what}; it is one of {choices}</source>
        <translation>{name} não pode ser {what}; é um destes: {choices}</translation>
    </message>
    <message>
        <source>{name} did not do what it was asked over the session bus.</source>
        <translation>{name} não fez o que lhe foi pedido pelo barramento de sessão.</translation>
    </message>
    <message>
        <source>{name} has a value that is not known</source>
        <translation>{name} tem um valor desconhecido</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name} não contém texto.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation>{name} não é um número</translation>
    </message>
    <message>
        <source>{name} is no port</source>
        <translation>{name} não é uma porta</translation>
    </message>
    <message>
        <source>{name} is set in a file of Exim’s that an administrator wrote, and would overrule the change. It has to be taken out there first.</source>
        <translation>{name} está definido em um arquivo do Exim escrito por um administrador, e prevaleceria sobre a alteração. É preciso retirá-lo de lá primeiro.</translation>
    </message>
    <message>
        <source>{name} makes it depend on more than is read here</source>
        <translation>{name} fá-lo depender de mais do que aqui se lê</translation>
    </message>
    <message>
        <source>{name} needs a value</source>
        <translation>{name} precisa de um valor</translation>
    </message>
    <message>
        <source>{name} stands there twice</source>
        <translation>{name} aparece duas vezes</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{one}, or {other}</source>
        <translation>{one}, ou {other}</translation>
    </message>
    <message>
        <source>{path} breaks off in the middle; it looks damaged, so it was not touched.</source>
        <translation>{path} acaba no meio; parece danificado, por isso não se mexeu nele.</translation>
    </message>
    <message>
        <source>{path} could not be read: {detail}.</source>
        <translation>Não foi possível ler {path}: {detail}.</translation>
    </message>
    <message>
        <source>{path} could not be written ({detail}), so nothing was changed.</source>
        <translation>Não foi possível escrever em {path} ({detail}), por isso nada foi alterado.</translation>
    </message>
    <message>
        <source>{path} did not keep what was written to it, so everything was put back as it was.</source>
        <translation>{path} não conservou o que lá foi escrito, por isso tudo voltou a ficar como estava.</translation>
    </message>
    <message>
        <source>{path} has been changed by another program meanwhile, so it was not touched. Please try again.</source>
        <translation>{path} foi alterado entretanto por outro programa, por isso não se mexeu nele. Tente de novo.</translation>
    </message>
    <message>
        <source>{path} has no say: Exim follows {other}, which an administrator has to change by hand.</source>
        <translation>{path} não tem efeito: o Exim segue {other}, que um administrador tem de alterar manualmente.</translation>
    </message>
    <message>
        <source>{path} holds something unexpected, so it was not touched: {detail}.</source>
        <translation>{path} contém algo inesperado, por isso não se mexeu nele: {detail}.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is not there.</source>
        <translation>{path} é um link para um arquivo que não existe.</translation>
    </message>
    <message>
        <source>{path} is kept under a second name as well, so it was not touched.</source>
        <translation>{path} existe também com um segundo nome, por isso não se mexeu nele.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB, which no settings file is; it was not touched.</source>
        <translation>{path} tem mais de {limit} MB, o que nenhum arquivo de configurações tem; não se mexeu nele.</translation>
    </message>
    <message>
        <source>{path} is not Roampost&apos;s own, so it was not touched.</source>
        <translation>{path} não é do Roampost, por isso não foi tocado.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file, so it was not touched.</source>
        <translation>{path} não é um arquivo comum, por isso não se mexeu nele.</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} já não existe.</translation>
    </message>
    <message>
        <source>{path} is not written in UTF-8, so it was not touched.</source>
        <translation>{path} não está escrito em UTF-8, por isso não se mexeu nele.</translation>
    </message>
    <message>
        <source>{path} is refused: it belongs to user {user}, and must belong to root (chown root).</source>
        <translation>{path} é recusado: pertence ao usuário {user}, e tem de pertencer a root (chown root).</translation>
    </message>
    <message>
        <source>{path} is refused: it is no ordinary file.</source>
        <translation>{path} é recusado: não é um arquivo comum.</translation>
    </message>
    <message>
        <source>{path} is refused: others than root may write to it; take that away (chmod go-w).</source>
        <translation>{path} é recusado: outros além de root podem escrever nele; retire essa permissão (chmod go-w).</translation>
    </message>
    <message>
        <source>{path} may not be read here.</source>
        <translation>Aqui não é permitido ler {path}.</translation>
    </message>
    <message>
        <source>{path} may not be written here, so nothing was changed.</source>
        <translation>Aqui não é permitido escrever em {path}, por isso nada foi alterado.</translation>
    </message>
    <message>
        <source>{place} has no key {key}; did you mean {near}?</source>
        <translation>{place} não tem uma chave {key}; queria dizer {near}?</translation>
    </message>
    <message>
        <source>{place} has no key {key}; it may have: {known}.</source>
        <translation>{place} não tem uma chave {key}; pode ter: {known}.</translation>
    </message>
    <message>
        <source>{program} cannot log in to fetch mail before it sends with this account. Fetch your mail first, then send within a few minutes.</source>
        <translation>Com esta conta, {program} não consegue iniciar sessão para receber o e-mail antes de enviar. Receba primeiro o e-mail e envie nos minutos seguintes.</translation>
    </message>
    <message>
        <source>{program} could not be started, so the message was not sent.</source>
        <translation>Não foi possível iniciar {program}, por isso a mensagem não foi enviada.</translation>
    </message>
    <message>
        <source>{program} did not send the message.</source>
        <translation>{program} não enviou a mensagem.</translation>
    </message>
    <message>
        <source>{program} does not ask for passwords, and holds none for {host}. Please enter a command that gives it as “outgoing-cred-cmd” in {path}, together with the server.</source>
        <translation>{program} não pede senhas, e não tem nenhuma para {host}. Indique em {path}, junto com o servidor, um comando que a dê como “outgoing-cred-cmd”.</translation>
    </message>
    <message>
        <source>{program} does not hold the account {address} any more as it was read. Please try again.</source>
        <translation>{program} já não tem a conta {address} tal como foi lida. Tente de novo.</translation>
    </message>
    <message>
        <source>{program} hands the mail of {address} to another program, so there is no server to change.</source>
        <translation>{program} entrega o e-mail de {address} a outro programa, por isso não há servidor para alterar.</translation>
    </message>
    <message>
        <source>{program} has one switch for encryption: with it off, your mail and password would be fetched unencrypted as well, so it was not touched.</source>
        <translation>{program} tem um único interruptor para a cifragem: com ele desligado, também o e-mail recebido e a sua senha passariam sem cifra, por isso não se mexeu nele.</translation>
    </message>
    <message>
        <source>{program} has the new settings now.</source>
        <translation>{program} tem agora as novas configurações.</translation>
    </message>
    <message>
        <source>{program} holds no password for {host} at port {port}. An administrator has to enter it for {program} first.</source>
        <translation>{program} não tem senha para {host} na porta {port}. Um administrador tem de a introduzir primeiro para {program}.</translation>
    </message>
    <message>
        <source>{program} is not installed here.</source>
        <translation>{program} não está instalado aqui.</translation>
    </message>
    <message>
        <source>{program} is not there, so the message was not sent.</source>
        <translation>{program} não está instalado, por isso a mensagem não foi enviada.</translation>
    </message>
    <message>
        <source>{program} is open and would overwrite the change. Please close it, then try again.</source>
        <translation>{program} está aberto e apagaria a alteração. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>{program} is open. Close it first, then go on.</source>
        <translation>{program} está aberto. Feche-o primeiro e depois continue.</translation>
    </message>
    <message>
        <source>{program} is open. Please quit it and open it again: then it uses the new settings.</source>
        <translation>{program} está aberto. Feche-o por completo e abra-o de novo: assim usa as novas configurações.</translation>
    </message>
    <message>
        <source>{program} is set like this already.</source>
        <translation>{program} já está configurado assim.</translation>
    </message>
    <message>
        <source>{program} keeps the password it has.</source>
        <translation>{program} mantém a senha que tem.</translation>
    </message>
    <message>
        <source>{program} knows the servers of {address} by itself, and no other can be set there.</source>
        <translation>{program} conhece por si os servidores de {address}, e não é possível definir outro lá.</translation>
    </message>
    <message>
        <source>{program} looks for the password for {host} in its keyring entry, else asks in the terminal.</source>
        <translation>{program} procura a senha para {host} na sua entrada do chaveiro; senão, pede-a no terminal.</translation>
    </message>
    <message>
        <source>{program} sends for the whole computer, so only an administrator can change {path}: there, {host} at port {port} has to be entered.</source>
        <translation>{program} envia por todo o computador, por isso só um administrador pode alterar {path}: aí tem de se indicar {host} na porta {port}.</translation>
    </message>
    <message>
        <source>{program} still has other settings: {settings}.</source>
        <translation>{program} ainda tem outras configurações: {settings}.</translation>
    </message>
    <message>
        <source>{program} then insists on encryption when it fetches mail, too.</source>
        <translation>Depois disso, {program} exige a cifragem também ao receber e-mail.</translation>
    </message>
    <message>
        <source>{program} will ask for the password for {host} when it sends next.</source>
        <translation>{program} vai pedir a senha para {host} no próximo envio.</translation>
    </message>
    <message>
        <source>{program} will ask for your password the next time you send.</source>
        <translation>{program} vai pedir a sua senha no próximo envio.</translation>
    </message>
    <message>
        <source>{program} will log in to {host}, where it fetches mail.</source>
        <translation>{program} vai iniciar sessão em {host}, de onde recebe o e-mail.</translation>
    </message>
    <message>
        <source>{program} will show the certificate of {host} once; it is good if it says that the signature is correct.</source>
        <translation>{program} vai mostrar uma vez o certificado de {host}; está certo se disser que a assinatura é correta.</translation>
    </message>
    <message>
        <source>{program} will sign in with the password it fetches mail with.</source>
        <translation>{program} vai iniciar sessão com a senha com que recebe o e-mail.</translation>
    </message>
    <message>
        <source>{provider} does not take your own password from mail programs; it wants an application password, or a sign-in in the browser (OAuth 2.0).</source>
        <translation>{provider} não aceita a sua própria senha em programas de e-mail; pede uma senha de aplicativo, ou um início de sessão no navegador (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{provider} does not take your own password from mail programs; it wants an application password, which you make on its web page.</source>
        <translation>{provider} não aceita a sua própria senha em programas de e-mail; pede uma senha de aplicativo, que se cria na página web dele.</translation>
    </message>
    <message>
        <source>{provider} has locked or suspended this account for now. Nothing more was tried, so as not to make it worse.</source>
        <translation>{provider} bloqueou ou suspendeu esta conta por agora. Nada mais foi tentado, para não piorar a situação.</translation>
    </message>
    <message>
        <source>{provider} has no server that mail programs could send through; {address} can be written from only on its web page.</source>
        <translation>{provider} não tem um servidor pelo qual os programas de e-mail possam enviar; com {address} só se pode escrever na página web dele.</translation>
    </message>
    <message>
        <source>{provider} no longer accepts this kind of password; it wants another way to sign in.</source>
        <translation>{provider} já não aceita este tipo de senha; pede outra forma de início de sessão.</translation>
    </message>
    <message>
        <source>{provider} takes mail from anywhere if you sign in.</source>
        <translation>{provider} aceita e-mail de qualquer lugar com início de sessão.</translation>
    </message>
    <message>
        <source>{provider} takes no passwords from mail programs; it wants you to sign in in the browser (OAuth 2.0).</source>
        <translation>{provider} não aceita senhas de programas de e-mail; pede o início de sessão no navegador (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{question} [y/N]</source>
        <translation>{question} [s/N]</translation>
    </message>
    <message>
        <source>{reason} This is inferred: from which of its addresses {host} sends on is not known.</source>
        <translation>{reason} Isto é uma dedução: não se sabe de qual dos seus endereços {host} envia adiante.</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} segundos</translation>
    </message>
    <message>
        <source>{server} could not be signed in to several times, so Roampost tries it no more.</source>
        <translation>Não foi possível iniciar sessão em {server} várias vezes, por isso o Roampost já não tenta.</translation>
    </message>
    <message>
        <source>{server} refused the log-in. Roampost tries it no more: has the password of {address} changed?</source>
        <translation>{server} recusou o início de sessão. O Roampost já não tenta: a senha de {address} mudou?</translation>
    </message>
    <message>
        <source>{server} takes the password without encryption only: each time, anybody here could read it.</source>
        <translation>{server} só aceita a senha sem cifragem: todas as vezes, qualquer pessoa aqui poderia lê-la.</translation>
    </message>
    <message>
        <source>{subject} [its mark]</source>
        <translation>{subject} [a marca dele]</translation>
    </message>
    <message>
        <source>{what}: {came}</source>
        <translation>{what}: {came}</translation>
    </message>
    <message>
        <source>{where} chooses the keyring {backend}, which is not this computer&apos;s own. Roampost keeps no password there and will ask for it every time.</source>
        <translation>{where} escolhe o chaveiro {backend}, que não é o deste computador. O Roampost não guarda senhas nele e vai pedi-las todas as vezes.</translation>
    </message>
    <message>
        <source>{who}, in {place}</source>
        <translation>{who}, em {place}</translation>
    </message>
    <message>
        <source>{works} A test message sent from here earlier landed in the junk folder.</source>
        <translation>{works} Uma mensagem de teste enviada daqui antes ficou na pasta de spam.</translation>
    </message>
    <message>
        <source>“{subject}” to {recipient} was sent.</source>
        <translation>“{subject}” para {recipient} foi enviada.</translation>
    </message>
    <message>
        <source>“{text}” is not a language code such as en, it or pt_BR.</source>
        <translation>“{text}” não é um código de idioma como en, it ou pt_BR.</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>Shows what was seen there</source>
        <translation>Mostra o que se viu ali</translation>
    </message>
    <message>
        <source>The way of your message</source>
        <translation>O caminho da sua mensagem</translation>
    </message>
</context>
<context>
    <name>RoutePanel</name>
    <message>
        <source>Nothing was seen here yet.</source>
        <translation>Ainda não se viu nada aqui.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&amp;Forget everything…</source>
        <translation>&amp;Esquecer tudo…</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Stay beside the clock</source>
        <translation>&amp;Ficar ao lado do relógio</translation>
    </message>
    <message>
        <source>&amp;Watch the network from log-in on</source>
        <translation>&amp;Vigiar a rede desde o início de sessão</translation>
    </message>
    <message>
        <source>Before you give this computer away, Roampost can forget all that it holds of its own.</source>
        <translation>Antes de passar este computador adiante, o Roampost pode esquecer tudo o que ele mesmo guarda.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Who may be asked</source>
        <translation>A quem se pode perguntar</translation>
    </message>
</context>
<context>
    <name>Thunderbird</name>
    <message>
        <source>Account Settings</source>
        <translation>Configurações de contas</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation>Método de autenticação</translation>
    </message>
    <message>
        <source>Connection security</source>
        <translation>Segurança da conexão</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>Sem autenticação</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Normal password</source>
        <translation>Senha normal</translation>
    </message>
    <message>
        <source>Outgoing Server (SMTP)</source>
        <translation>Servidor de envio (SMTP)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Server Name</source>
        <translation>Nome do servidor</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Begun (s)</source>
        <translation>Início (s)</translation>
    </message>
    <message>
        <source>Took (s)</source>
        <translation>Duração (s)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>What was done when</source>
        <translation>O que foi feito e quando</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>ruim</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bom</translation>
    </message>
    <message>
        <source>{began} s after the start, took {took} s</source>
        <translation>{began} s depois do início, durou {took} s</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Roampost</source>
        <translation>&amp;Abrir o Roampost</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Verificar &amp;novamente</translation>
    </message>
    <message>
        <source>Undo the change for &amp;this network</source>
        <translation>&amp;Desfazer a alteração para esta rede</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Verificar &amp;novamente</translation>
    </message>
    <message>
        <source>What was written, &amp;key by key</source>
        <translation>O que foi escrito, &amp;chave por chave</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>&amp;Check for this person</source>
        <translation>Verificar para &amp;esta pessoa</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>&amp;Other ways</source>
        <translation>&amp;Outras soluções</translation>
    </message>
    <message>
        <source>&amp;Report for the helpdesk…</source>
        <translation>&amp;Relatório para o suporte…</translation>
    </message>
    <message>
        <source>&amp;Send one test message to make sure</source>
        <translation>&amp;Enviar uma mensagem de teste para ter certeza</translation>
    </message>
    <message>
        <source>&amp;Whom were you writing to?</source>
        <translation>&amp;Para quem estava escrevendo?</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Verificar &amp;novamente</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Still trying other ways…</source>
        <translation>Outras soluções ainda estão em teste…</translation>
    </message>
    <message>
        <source>What was &amp;said (C: this computer, S: the server)</source>
        <translation>O que foi di&amp;to (C: este computador, S: o servidor)</translation>
    </message>
    <message>
        <source>When &amp;it was done</source>
        <translation>Quando foi &amp;feito</translation>
    </message>
    <message>
        <source>Will it wor&amp;k away from here?</source>
        <translation>Vai funcionar &amp;longe daqui?</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Desfazer a última alteração</translation>
    </message>
    <message>
        <source>About Roampost</source>
        <translation>Sobre o Roampost</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Finds out why mail cannot be sent from here, and puts it right. It asks the servers only; no message is sent, and nothing is changed before you have seen it and said yes.</source>
        <translation>Descobre por que não é possível enviar e-mail daqui e resolve o problema. Só faz perguntas aos servidores; nenhuma mensagem é enviada, e nada é alterado antes de você ver o que é e dizer que sim.</translation>
    </message>
    <message>
        <source>Messages and texts (*.eml *.txt *.msg *.log)</source>
        <translation>Mensagens e textos (*.eml *.txt *.msg *.log)</translation>
    </message>
    <message>
        <source>Open a returned message or a saved error text</source>
        <translation>Abrir uma mensagem devolvida ou o texto guardado de um erro</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Report (*.zip)</source>
        <translation>Relatório (*.zip)</translation>
    </message>
    <message>
        <source>Report without its lines (*.json)</source>
        <translation>Relatório sem as suas linhas (*.json)</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>Salvar como novo arquivo</translation>
    </message>
</context>
<context>
    <name>_KeepingLine</name>
    <message>
        <source>&amp;All right</source>
        <translation>&amp;Tudo bem</translation>
    </message>
    <message>
        <source>S&amp;top signing in</source>
        <translation>&amp;Parar de entrar</translation>
    </message>
</context>
<context>
    <name>iPhone</name>
    <message>
        <source>Add Server…</source>
        <translation>Adicionar Servidor…</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>Nome do Host</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Mail Accounts</source>
        <translation>Contas do Mail</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Server Port</source>
        <translation>Porta do Servidor</translation>
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
