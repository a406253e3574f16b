"""The words with which servers refuse log-ins, in many languages. `assistant.engine.signin` reads them.

As in the tables of error texts: small letters without accents, ``word*`` begins so, a phrase is several words.
"""

from typing import Final

OF_APPLICATIONS: Final = """
app password*; application password*; app specific; application specific; authorization code;
authorisation code; password per app*; password per le app*; password specific* per*; password dell app*;
password applicativ*; app passwort*; app kennwort*; anwendungspasswort*; anwendungsspezifisch*;
anwendungskennwort*; mot de passe d application; mots de passe d application; mot de passe applicatif;
mot de passe specifique*; contrasen* de aplicacion*; contrasen* especifica*; senha* de app*;
senha* de aplicativo*; senha* especifica*; palavra passe de aplicac*; app wachtwoord*; toepassingswachtwoord*;
haslo* aplikacji; hasla aplikacji; haslo do aplikacji; applosenord*; app losenord*; app adgangskode*;
sovellussalasan*; heslo aplikac*; heslo pro aplikac*; alkalmazasjelsz*; uygulama sifre*; uygulama parola*;
κωδικ* εφαρμογ*; парол* приложени*; парол* для приложени*; парол* для внешн* приложени*; парол* для програм*;
пароль додатк*; アプリパスワード; アプリ パスワード; アプリケーション固有; 授权码; 授權碼; 专用密码; 專用密碼;
应用密码; 앱 비밀번호
"""
TOKENS: Final = """
oauth*; xoauth*; modern auth*; autenticazione moderna; moderne authentifizierung; authentification moderne;
autenticacion moderna; autenticacao moderna; moderne verificatie; nowoczesne uwierzytelni*;
современн* аутентиф*; 先进验证; 新式验证; 先進認証; 최신 인증
"""
BROWSER: Final = """
web login; web browser; your browser; a browser; webmail first; dal browser; dal web; im browser;
uber den browser; votre navigateur; su navegador; seu navegador; je browser; przegladark*; webblasar*;
selaimella; prohlizec*; bongeszo*; tarayici*; браузер*; ブラウザ; 浏览器; 瀏覽器; 브라우저
"""
METHOD: Final = """
basic auth*; legacy auth*; smtpclientauth*; smtp auth*; smtp client auth*; password auth*; plain auth*;
plaintext auth*; auth* method*; auth* mechanism*; auth* type*; auth* scheme*; mechanism*; less secure app*;
login method*; autenticazione di base; metod* di autent*; meccanism*; standardauthentifizierung;
basisauthentifizierung; authentifizierungsverfahren; authentisierungsverfahren; anmeldeverfahren;
anmeldemethode*; authentification de base; methode* d authent*; autenticacion basica; metodo* de autent*;
autenticacao basica; basisverificatie; verificatiemethode*; podstawowe uwierzytelni*; metod* uwierzytelni*;
grundlaggande autentis*; autentiseringsmetod*; zakladni overovani; базов* аутентиф*; метод* аутентиф*;
βασικ* ελεγχ*; 基本认证; 基本身份验证; 基本驗證; 基本認証; 認証方式; 验证方式; 기본 인증
"""
OFF: Final = """
disabled; disable; off; not enabled; not supported; unsupported; not allowed; no longer; not available;
not offered; not permitted; not accepted; blocked; unrecogni*; unknown; rejected; disabilitat*; disattivat*;
non supportat*; non piu; non consentit*; non accettat*; deaktiviert; abgeschaltet; abgestellt;
nicht unterstutzt; nicht mehr; nicht erlaubt; nicht zugelassen; desactiv*; n est plus; plus accept*;
non autoris*; plus pris*; no admit*; no se admite; deshabilitad*; no permit*; nao suportad*; desativad*;
nao e mais; uitgeschakeld; niet ondersteund; niet meer; niet toegestaan; wylaczon*; nieobslugiwan*;
inaktiverad*; stods inte; zakazan*; vypnut*; отключен*; не поддерж*; больше не; απενεργοποι*; 禁用; 停用;
不支持; 不支援; 無効; サポートされて; 비활성; 지원
"""
ACCOUNT: Final = """
account*; mailbox*; user*; login; logins; casella; utenza; utente; konto; konten; benutzer*; postfach; compte*;
utilisateur*; boite; cuenta*; usuario*; buzon; conta; contas; utilizador*; caixa; gebruiker*; postvak; konta;
kontu; uzytkownik*; skrzynk*; anvandar*; brevlad*; bruger*; postkasse; kayttaj*; tili; tilisi; ucet*; uzivatel*;
schrank*; fiok*; felhasznalo*; hesab*; kullanici*; λογαριασμ*; χρηστη*; аккаунт*; учетн*; пользовател*; ящик*;
обліков*; скриньк*; 账户; 账号; 帐户; 帐号; 帳戶; 帳號; 用户; 用戶; アカウント; ユーザー; 계정; 사용자
"""
LOCKED: Final = """
locked; locked out; lockout; suspend*; deactivat*; disabled; blocked; frozen; terminated; bloccat*; sospes*;
disattivat*; disabilitat*; gesperrt; deaktiviert; stillgelegt; verrouill*; bloqu*; suspend*; desactiv*;
suspens*; deshabilitad*; desativad*; geblokkeerd; vergrendeld; opgeschort; zablokowan*; zawieszon*; sparrad*;
spaerret; lukittu; suljettu; zablokovan*; pozastaven*; uzamc*; zarolt*; letilt*; felfuggesztett*; kilitlen*;
askiya*; κλειδωμεν*; ανασταλ*; заблокирован*; приостановлен*; отключен*; заблокован*; 锁定; 鎖定; 冻结; 凍結;
停用; 禁用; ロック; 停止; 잠겼; 잠김; 정지
"""
TOO_MANY: Final = """
too many attempts; too many failed; too many bad; too many invalid; too many incorrect; too many wrong;
too many login*; too many log in*; too many logon*; too many sign in*; too many auth*; too many unsuccessful;
too many password*; too many simultaneous login*; login attempts exceeded; maximum number of login*;
maximum login*; number of failed login*; troppi tentativi; troppi accessi; numero massimo di tentativi;
zu viele anmeld*; zu viele fehl*; zu viele login*; zu viele versuche; zu viele falsche; trop de tentatives;
trop d echecs; nombre maximal de tentatives; demasiados intentos; demasiados inicios; muitas tentativas;
demasiadas tentativas; maximo de tentativas; te veel inlog*; te veel aanmeld*; te veel mislukt*;
te veel pogingen; zbyt wiele prob; zbyt wiele nieudan*; zbyt wiele logowan*; for manga forsok;
for manga inlogg*; for manga misslyckad*; for mange forsog; for mange mislykk*; liian monta;
prilis mnoho pokusu; prilis mnoho neuspesn*; tul sok probalk*; tul sok sikertelen; cok fazla deneme;
cok fazla giris; cok fazla basarisiz; слишком много попыт*; слишком много неудач*; слишком много вход*;
забагато спроб; занадто багато спроб; πολλες προσπαθειες; πολλες αποτυχημεν*; 試行回数; ログイン試行; 登录次数;
登錄次數; 尝试次数; 次数过多; 失败次数; 시도 횟수
"""
CREDENTIALS: Final = """
credentials were incorrect; incorrect credentials; invalid credentials; bad credentials; credentials invalid;
username and password not accepted; user name or password; username or password; incorrect password;
wrong password; invalid password; bad password; invalid login; incorrect authentication data;
credenziali non valide; password errata; falsches passwort; passwort falsch; kennwort falsch;
ungultige anmeldedaten; mot de passe incorrect; mot de passe invalide; contrasena incorrecta; senha incorreta;
senha invalida; wachtwoord onjuist; nieprawidlowe haslo; неверн* парол*; 密码错误; 密碼錯誤; パスワードが違;
비밀번호가 틀
"""
BY_ADDRESS: Final = """
commands from; connections from; from your ip; from your address; from this ip; from ip; your ip; ip address
"""
