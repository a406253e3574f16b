<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>&amp;Find out why</source>
        <translation>معرفة السب&amp;ب</translation>
    </message>
    <message>
        <source>Another &amp;address:</source>
        <translation>&amp;عنوان آخر:</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>معرفة السبب</translation>
    </message>
    <message>
        <source>Find out why {address} does not send</source>
        <translation>معرفة لماذا لا يرسل {address}</translation>
    </message>
    <message>
        <source>Look round in the &amp;demo</source>
        <translation>جولة في العرض ال&amp;تجريبي</translation>
    </message>
    <message>
        <source>Will it work away from here?</source>
        <translation>هل سيعمل الإرسال في مكان آخر؟</translation>
    </message>
    <message>
        <source>Will sending from {address} work away from here?</source>
        <translation>هل سيعمل الإرسال من {address} في مكان آخر؟</translation>
    </message>
    <message>
        <source>Your mail &amp;address:</source>
        <translation>ع&amp;نوان بريدك:</translation>
    </message>
</context>
<context>
    <name>Apple Mail</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>Automatically manage connection settings</source>
        <translation>إدارة إعدادات الاتصال تلقائيًا</translation>
    </message>
    <message>
        <source>Edit SMTP Server List…</source>
        <translation>تعديل قائمة خوادم SMTP…</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>اسم المضيف</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Outgoing Mail Account</source>
        <translation>حساب البريد الصادر</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>إعدادات الخادم</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Use TLS/SSL</source>
        <translation>استخدام TLS/SSL</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>&amp;Remember it in this computer’s keyring</source>
        <translation>حف&amp;ظها في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;تجربة</translation>
    </message>
    <message>
        <source>&amp;Where is this kept?</source>
        <translation>أين تُ&amp;حفظ؟</translation>
    </message>
    <message>
        <source>&amp;Whom were you writing to?</source>
        <translation>إلى &amp;من كنت تكتب؟</translation>
    </message>
    <message>
        <source>Log-in &amp;name</source>
        <translation>اسم المست&amp;خدم</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Do &amp;not change anything</source>
        <translation>&amp;عدم تغيير شيء</translation>
    </message>
    <message>
        <source>For &amp;good</source>
        <translation>&amp;نهائيًا</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>إلى متى؟</translation>
    </message>
    <message>
        <source>Until I &amp;leave this network</source>
        <translation>&amp;حتى أغادر هذه الشبكة</translation>
    </message>
    <message>
        <source>What is written, &amp;key by key</source>
        <translation>ما يُكتب، إعدادًا &amp;فإعدادًا</translation>
    </message>
</context>
<context>
    <name>DemoBar</name>
    <message>
        <source>&amp;Network:</source>
        <translation>ال&amp;شبكة:</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>الم&amp;زوّد:</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>عرض تجريبي</translation>
    </message>
    <message numerus="yes">
        <source>Hazards (%n)</source>
        <translation>
            <numerusform>العوائق (%n)</numerusform>
            <numerusform>العوائق (%n)</numerusform>
            <numerusform>العوائق (%n)</numerusform>
            <numerusform>العوائق (%n)</numerusform>
            <numerusform>العوائق (%n)</numerusform>
            <numerusform>العوائق (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>all mail ports blocked</source>
        <translation>كل منافذ البريد محجوبة</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>في المنزل</translation>
    </message>
    <message>
        <source>at the airport</source>
        <translation>في المطار</translation>
    </message>
    <message>
        <source>certificate run out</source>
        <translation>شهادة منتهية الصلاحية</translation>
    </message>
    <message>
        <source>checks the sender</source>
        <translation>يتحقق من المرسل</translation>
    </message>
    <message>
        <source>encryption taken out</source>
        <translation>التشفير يُنزع في الطريق</translation>
    </message>
    <message>
        <source>fetch mail first</source>
        <translation>جلب البريد أولًا</translation>
    </message>
    <message>
        <source>in the hotel</source>
        <translation>في الفندق</translation>
    </message>
    <message>
        <source>in the office</source>
        <translation>في المكتب</translation>
    </message>
    <message>
        <source>network answers in the server’s place</source>
        <translation>الشبكة تجيب بدل الخادم</translation>
    </message>
    <message>
        <source>only from its own network</source>
        <translation>من شبكته الخاصة فقط</translation>
    </message>
    <message>
        <source>only from listed addresses</source>
        <translation>من عناوين مسجّلة فقط</translation>
    </message>
    <message>
        <source>open to everybody</source>
        <translation>مفتوح للجميع</translation>
    </message>
    <message>
        <source>port 25 blocked</source>
        <translation>المنفذ 25 محجوب</translation>
    </message>
    <message>
        <source>sign-in page in the way</source>
        <translation>صفحة تسجيل دخول تعترض الطريق</translation>
    </message>
    <message>
        <source>sign-in when sending</source>
        <translation>تسجيل الدخول عند الإرسال</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>بطيئة</translation>
    </message>
    <message>
        <source>takes mail and drops it</source>
        <translation>يقبل البريد ثم يتخلص منه</translation>
    </message>
</context>
<context>
    <name>DetailTable</name>
    <message>
        <source>The message, its way, and what was checked</source>
        <translation>الرسالة وطريقها وما جرى التحقق منه</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>سيئ</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>&amp;Close Roampost</source>
        <translation>إغلا&amp;ق Roampost</translation>
    </message>
    <message>
        <source>&amp;Send one test message to make sure</source>
        <translation>إرسال رسالة تجري&amp;بية للتأكد</translation>
    </message>
    <message>
        <source>How do you &amp;know that it works?</source>
        <translation>&amp;كيف تعرف أنه يعمل؟</translation>
    </message>
    <message>
        <source>Put the &amp;old settings back</source>
        <translation>إعادة الإعدادات القدي&amp;مة</translation>
    </message>
</context>
<context>
    <name>EditTable</name>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>What is written, key by key</source>
        <translation>ما يُكتب، إعدادًا فإعدادًا</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تم فعله</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>ما تمت ملاحظته</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>سيئ</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>&amp;Close Roampost</source>
        <translation>إغلا&amp;ق Roampost</translation>
    </message>
    <message>
        <source>&amp;Forget it all</source>
        <translation>&amp;نسيان كل شيء</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>الإ&amp;بقاء على كل شيء</translation>
    </message>
    <message>
        <source>Forget the messages that were &amp;never sent too</source>
        <translation>نسيان الرسائل التي لم تُرسل قط أي&amp;ضًا</translation>
    </message>
    <message>
        <source>This is forgotten</source>
        <translation>يُنسى هذا</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>يبقى هذا</translation>
    </message>
</context>
<context>
    <name>Gmail app</name>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Outgoing settings</source>
        <translation>إعدادات البريد الصادر</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Require sign-in</source>
        <translation>طلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>خادم SMTP</translation>
    </message>
    <message>
        <source>Security type</source>
        <translation>نوع الأمان</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>&amp;Copied</source>
        <translation>تم ال&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;نسخ النص</translation>
    </message>
    <message>
        <source>&amp;Sign in for me while I am here</source>
        <translation>&amp;سجّل الدخول نيابة عني ما دمت هنا</translation>
    </message>
    <message>
        <source>&amp;Text to send</source>
        <translation>النص ال&amp;مطلوب إرساله</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>نسخ {name}</translation>
    </message>
    <message>
        <source>I have done it, check &amp;again</source>
        <translation>فعلتُ ذلك، إ&amp;عادة التحقق</translation>
    </message>
    <message>
        <source>Or take these values over with the phone’s camera: this code holds them as text, and no password.</source>
        <translation>أو انقل هذه القيم بكاميرا الهاتف: يحملها هذا الرمز نصًّا، من دون أي كلمة مرور.</translation>
    </message>
    <message>
        <source>QR code with the values above</source>
        <translation>رمز QR بالقيم المذكورة أعلاه</translation>
    </message>
    <message>
        <source>Save a file for it: {name}…</source>
        <translation>احفظ ملفًا له: {name}…</translation>
    </message>
    <message>
        <source>Which &amp;mail program?</source>
        <translation>أي &amp;برنامج بريد؟</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Goes back by itself once its network is left.</source>
        <translation>يعود من تلقاء نفسه عند مغادرة شبكته.</translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation>لم يُغيَّر شيء حتى الآن.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Put back the change for {address}</source>
        <translation>التراجع عن تغيير {address}</translation>
    </message>
    <message>
        <source>Was put back.</source>
        <translation>تم التراجع عنه.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>ما تم تغييره</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>S&amp;top</source>
        <translation>إيقا&amp;ف</translation>
    </message>
    <message>
        <source>What was seen so &amp;far</source>
        <translation>ما تمت &amp;ملاحظته حتى الآن</translation>
    </message>
    <message>
        <source>When &amp;it was done</source>
        <translation>متى تم &amp;ذلك</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Roampost</source>
        <translation>&amp;حول Roampost</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>التغي&amp;يرات</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>م&amp;لف</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساع&amp;دة</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;Open a returned message…</source>
        <translation>فت&amp;ح رسالة مرتجعة…</translation>
    </message>
    <message>
        <source>&amp;Paste an error text…</source>
        <translation>ل&amp;صق نص خطأ…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Report for the helpdesk…</source>
        <translation>&amp;تقرير للدعم الفني…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقا&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>الترا&amp;جع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>إ&amp;عادة التحقق</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>Account Settings</source>
        <translation>إعدادات الحساب</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>خيارات متقدمة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Log on to incoming mail server before sending mail</source>
        <translation>تسجيل الدخول إلى خادم البريد الوارد قبل إرسال البريد</translation>
    </message>
    <message>
        <source>Log on using</source>
        <translation>تسجيل الدخول باستخدام</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>إدارة</translation>
    </message>
    <message>
        <source>More Settings</source>
        <translation>المزيد من الإعدادات</translation>
    </message>
    <message>
        <source>My outgoing server (SMTP) requires authentication</source>
        <translation>يتطلب الخادم الصادر (SMTP) المصادقة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Outgoing Server</source>
        <translation>الخادم الصادر</translation>
    </message>
    <message>
        <source>Outgoing mail server (SMTP)</source>
        <translation>خادم البريد الصادر (SMTP)</translation>
    </message>
    <message>
        <source>Outgoing server (SMTP)</source>
        <translation>الخادم الصادر (SMTP)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Use the following type of encrypted connection</source>
        <translation>استخدام النوع التالي من الاتصال المشفر</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>&amp;Error text:</source>
        <translation>ن&amp;ص الخطأ:</translation>
    </message>
    <message>
        <source>Copy what your mail program said, or the returned message, and paste it here.</source>
        <translation>انسخ ما قاله برنامج البريد، أو الرسالة المرتجعة، والصقه هنا.</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>&amp;شرح</translation>
    </message>
    <message>
        <source>Paste an error text</source>
        <translation>لصق نص خطأ</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message>
        <source>&amp;Remove it from the mailbox afterwards</source>
        <translation>&amp;حذفها من صندوق البريد بعد ذلك</translation>
    </message>
    <message>
        <source>&amp;Send this one message</source>
        <translation>إرسال &amp;هذه الرسالة وحدها</translation>
    </message>
    <message>
        <source>Send &amp;nothing</source>
        <translation>عد&amp;م إرسال شيء</translation>
    </message>
    <message>
        <source>The test message goes &amp;to</source>
        <translation>&amp;تذهب الرسالة التجريبية إلى</translation>
    </message>
    <message>
        <source>Use this &amp;address</source>
        <translation>استخدام هذا ال&amp;عنوان</translation>
    </message>
</context>
<context>
    <name>Proved</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
    <message>
        <source>&amp;Way, checks and what was said</source>
        <translation>ال&amp;طريق والفحوص وما قيل</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>Not there yet, after {passed} of {most} seconds.</source>
        <translation>لم تصل بعد، مضت {passed} ثانية من {most}.</translation>
    </message>
    <message>
        <source>S&amp;top looking</source>
        <translation>إيقا&amp;ف البحث</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>&amp;Every line of it</source>
        <translation>&amp;كل سطر منه</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;حفظ التقرير…</translation>
    </message>
</context>
<context>
    <name>Roampost</name>
    <message>
        <source>(not there)</source>
        <translation>(غير موجود)</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to put aside or refuse mail in its name that comes from other servers (DMARC), and whether {host} counts as one of its own could not be found out from here.</source>
        <translation>يطلب النطاق {domain} من الجميع أن يعزلوا أو يرفضوا البريد المرسل باسمه من خوادم أخرى (DMARC)، ولم تمكن من هنا معرفة هل يُعدّ {host} من خوادمه.</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to put mail in its name that comes from other servers into junk (DMARC), and {host} is none of its own.</source>
        <translation>يطلب النطاق {domain} من الجميع أن يضعوا البريد المرسل باسمه من خوادم أخرى في البريد غير المرغوب (DMARC)، و{host} ليس من خوادمه.</translation>
    </message>
    <message>
        <source>@{domain} asks everybody to refuse mail in its name that comes from other servers (DMARC), and {host} is none of its own.</source>
        <translation>يطلب النطاق {domain} من الجميع أن يرفضوا البريد المرسل باسمه من خوادم أخرى (DMARC)، و{host} ليس من خوادمه.</translation>
    </message>
    <message>
        <source>@{domain} names {host} among the servers that may send for it (SPF).</source>
        <translation>يذكر النطاق {domain} الخادم {host} بين الخوادم التي يحق لها الإرسال باسمه (SPF).</translation>
    </message>
    <message>
        <source>A copy of the old settings is kept. You can undo this.</source>
        <translation>تُحفظ نسخة من الإعدادات القديمة. يمكنك التراجع عن هذا التغيير.</translation>
    </message>
    <message>
        <source>A firewall on this computer does not let mail programs reach {host} on port {port}.</source>
        <translation>جدار حماية على هذا الحاسوب لا يدع برامج البريد تصل إلى {host} على المنفذ {port}.</translation>
    </message>
    <message>
        <source>A log-in counts for {minutes} min, as the server says.</source>
        <translation>يسري تسجيل الدخول لمدة {minutes} دقيقة، كما يقول الخادم.</translation>
    </message>
    <message>
        <source>A log-in counts for {minutes} min, as you say.</source>
        <translation>يسري تسجيل الدخول لمدة {minutes} دقيقة، كما حددتَ.</translation>
    </message>
    <message>
        <source>A log-in is taken to count for {minutes} min, as is common; your provider’s help pages may say more.</source>
        <translation>يُفترض أن تسجيل الدخول يسري لمدة {minutes} دقيقة، كما هو شائع؛ وقد تجد المزيد في صفحات المساعدة لدى مزوّدك.</translation>
    </message>
    <message>
        <source>A log-in name for {host} is needed before {program} can be set.</source>
        <translation>يلزم اسم مستخدم لـ {host} قبل ضبط {program}.</translation>
    </message>
    <message>
        <source>A message that was never sent: {file}</source>
        <translation>رسالة لم تُرسل قط: {file}</translation>
    </message>
    <message>
        <source>A name was not found: the server&apos;s in your settings, or the domain of the recipient&apos;s address. Check the spelling, and whether you are online.</source>
        <translation>لم يُعثر على أحد الأسماء: اسم الخادم في إعداداتك، أو نطاق عنوان المستلم. تحقق من كتابتهما ومن أنك متصل بالإنترنت.</translation>
    </message>
    <message>
        <source>A password of {program} is still set aside from an earlier change. Please put that change back first.</source>
        <translation>ما زالت كلمة مرور من {program} محفوظة جانبًا بسبب تغيير سابق. تراجع عن ذلك التغيير أولًا من فضلك.</translation>
    </message>
    <message>
        <source>A port stayed silent: does the same server answer on another one, before and afterwards?</source>
        <translation>ظل أحد المنافذ صامتًا: هل يجيب الخادم نفسه على منفذ آخر، قبل ذلك وبعده؟</translation>
    </message>
    <message>
        <source>A server on the way reports that it keeps trying to reach {recipient}.</source>
        <translation>يفيد خادم على الطريق بأنه ما زال يحاول الوصول إلى {recipient}.</translation>
    </message>
    <message>
        <source>A text only points; “roampost diagnose” finds out what is really so.</source>
        <translation>النص مجرد إشارة؛ الأمر «roampost diagnose» يكشف حقيقة الأمر.</translation>
    </message>
    <message>
        <source>A text to send:</source>
        <translation>نص يمكن إرساله:</translation>
    </message>
    <message>
        <source>A value here is of a kind that is not read ({kind}).</source>
        <translation>هنا قيمة من نوع لا يُقرأ ({kind}).</translation>
    </message>
    <message>
        <source>A way out, tried just now: {what}</source>
        <translation>حل جُرّب للتو: {what}</translation>
    </message>
    <message>
        <source>A way out: {what}</source>
        <translation>حل ممكن: {what}</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>قُبلت في</translation>
    </message>
    <message>
        <source>Accepted, but not arrived so far</source>
        <translation>قُبلت، لكنها لم تصل حتى الآن</translation>
    </message>
    <message>
        <source>Account: {value}</source>
        <translation>الحساب: {value}</translation>
    </message>
    <message>
        <source>Address it was for: {value}</source>
        <translation>العنوان المقصود: {value}</translation>
    </message>
    <message>
        <source>After a change until you leave this network, the closed window leaves its icon beside the clock. Once you leave, it puts everything back and goes. Otherwise that is done when Roampost is next opened.</source>
        <translation>بعد تغيير يسري حتى تغادر هذه الشبكة، تترك النافذة المغلقة أيقونتها بجانب الساعة. وعندما تغادر يعيد Roampost كل شيء كما كان ثم ينتهي. وإلا فيحدث ذلك عند فتح Roampost في المرة القادمة.</translation>
    </message>
    <message>
        <source>An address that answers every message, given by your organisation.</source>
        <translation>عنوان يردّ على كل رسالة، حددته مؤسستك.</translation>
    </message>
    <message>
        <source>An address that looks like an option is not passed on. In mutt leave the first -- out: {example}</source>
        <translation>العنوان الذي يشبه خيارًا من خيارات الأوامر لا يُمرَّر. في mutt احذف الـ -- الأولى: {example}</translation>
    </message>
    <message>
        <source>Anna is on the network “{network}”. She writes to {recipient}.</source>
        <translation>آنا على الشبكة «{network}»، وهي تكتب إلى {recipient}.</translation>
    </message>
    <message>
        <source>Another account of yours, with another provider: that it arrives there says most.</source>
        <translation>حساب آخر لك لدى مزوّد آخر: وصول الرسالة إليه أقوى دليل.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>Ask about an address with “roampost diagnose --account you@example.com”, or look at “roampost demo”.</source>
        <translation>اسأل عن عنوان بالأمر «roampost diagnose --account you@example.com»، أو ألقِ نظرة على «roampost demo».</translation>
    </message>
    <message>
        <source>Ask blocklists about this network’s address</source>
        <translation>سؤال قوائم الحظر عن عنوان هذه الشبكة</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>اسأل مزوّدك</translation>
    </message>
    <message>
        <source>Ask {provider} how to send mail from outside its network.</source>
        <translation>اسأل {provider} كيف يُرسل البريد من خارج شبكته.</translation>
    </message>
    <message>
        <source>Asked for a page</source>
        <translation>طلب صفحة</translation>
    </message>
    <message>
        <source>Asked for encryption</source>
        <translation>طلب التشفير</translation>
    </message>
    <message>
        <source>Asked what it can do</source>
        <translation>السؤال عمّا يستطيعه الخادم</translation>
    </message>
    <message>
        <source>Asking for web pages</source>
        <translation>طلب صفحات ويب</translation>
    </message>
    <message>
        <source>Asking how {domain} wants mail to be sent</source>
        <translation>السؤال كيف يريد {domain} أن يُرسل البريد</translation>
    </message>
    <message>
        <source>Asking the server once more, with the new settings…</source>
        <translation>سؤال الخادم مرة أخرى بالإعدادات الجديدة…</translation>
    </message>
    <message>
        <source>Asks {whom} for the servers of your address’s domain, over an encrypted connection, and only where your provider itself does not name them. The list learns the domain, not your address.</source>
        <translation>يسأل {whom} عن خوادم نطاق عنوانك، عبر اتصال مشفّر، وفقط حين لا يذكرها مزوّدك نفسه. تعرف القائمة النطاق، لا عنوانك.</translation>
    </message>
    <message>
        <source>Asks {whom} whether this network’s address has a bad name. They learn that address, by way of this network’s name server; nothing about you or your mail.</source>
        <translation>يسأل {whom} هل لعنوان هذه الشبكة سمعة سيئة. يعرفون ذلك العنوان عن طريق خادم أسماء هذه الشبكة، ولا يعرفون شيئًا عنك أو عن بريدك.</translation>
    </message>
    <message>
        <source>Away from here it may well not work: many networks block port 25, the one you send on.</source>
        <translation>في مكان آخر قد لا يعمل الإرسال: شبكات كثيرة تحجب المنفذ 25 الذي ترسل عبره.</translation>
    </message>
    <message>
        <source>Balsa</source>
        <translation>Balsa</translation>
    </message>
    <message>
        <source>Before you go on</source>
        <translation>قبل أن تتابع</translation>
    </message>
    <message>
        <source>Began the test message</source>
        <translation>بدء الرسالة التجريبية</translation>
    </message>
    <message>
        <source>Beside “{field}”, choose “{choice}”, and write {username} and your password.</source>
        <translation>بجانب «{field}» اختر «{choice}»، واكتب {username} وكلمة مرورك.</translation>
    </message>
    <message>
        <source>Beside “{field}”, choose “{choice}”.</source>
        <translation>بجانب «{field}» اختر «{choice}».</translation>
    </message>
    <message>
        <source>Beside “{field}”, write {value}.</source>
        <translation>بجانب «{field}» اكتب {value}.</translation>
    </message>
    <message>
        <source>Better not: many recipients will refuse messages sent this way, or put them into junk.</source>
        <translation>يُفضّل ألا تفعل: كثير من المستلمين سيرفضون الرسائل المرسلة بهذه الطريقة أو يضعونها في البريد غير المرغوب.</translation>
    </message>
    <message>
        <source>Better not: {remedy}</source>
        <translation>يُفضّل تجنّبه: {remedy}</translation>
    </message>
    <message>
        <source>Betterbird</source>
        <translation>Betterbird</translation>
    </message>
    <message>
        <source>Blocked here</source>
        <translation>محجوب هنا</translation>
    </message>
    <message>
        <source>Blocked here, but there is a way</source>
        <translation>محجوب هنا، لكن يوجد حل</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change it?</source>
        <translation>هل نغيّر ذلك؟</translation>
    </message>
    <message>
        <source>Changed until you leave this network.</source>
        <translation>غُيّر حتى تغادر هذه الشبكة.</translation>
    </message>
    <message>
        <source>Changing the settings, with a copy of the old ones kept…</source>
        <translation>تغيير الإعدادات، مع حفظ نسخة من القديمة…</translation>
    </message>
    <message>
        <source>Check the name and password for {provider}.</source>
        <translation>تحقق من اسم المستخدم وكلمة المرور لدى {provider}.</translation>
    </message>
    <message>
        <source>Check the name and password for {provider}; with two-step sign-in it wants an application password.</source>
        <translation>تحقق من اسم المستخدم وكلمة المرور لدى {provider}؛ فمع التحقق بخطوتين يطلب كلمة مرور للتطبيقات.</translation>
    </message>
    <message>
        <source>Checked by {server}</source>
        <translation>فحصها {server}</translation>
    </message>
    <message>
        <source>Checked by {server}: {checks}</source>
        <translation>فحصها {server}: {checks}</translation>
    </message>
    <message>
        <source>Checked with the new settings: the server takes your mail from here.</source>
        <translation>جرى التحقق بالإعدادات الجديدة: الخادم يقبل بريدك من هنا.</translation>
    </message>
    <message>
        <source>Choose SSL/TLS as the kind of connection.</source>
        <translation>اختر SSL/TLS نوعًا للاتصال.</translation>
    </message>
    <message>
        <source>Choose STARTTLS as the kind of connection.</source>
        <translation>اختر STARTTLS نوعًا للاتصال.</translation>
    </message>
    <message>
        <source>Choose a connection without encryption.</source>
        <translation>اختر اتصالًا بلا تشفير.</translation>
    </message>
    <message>
        <source>Choose “{choice}”.</source>
        <translation>اختر «{choice}».</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the account {address}, then “{change}”.</source>
        <translation>اختر «{path}»، ثم الحساب {address}، ثم «{change}».</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the account {address}, then “{tab}”.</source>
        <translation>اختر «{path}»، ثم الحساب {address}، ثم «{tab}».</translation>
    </message>
    <message>
        <source>Choose “{path}”, then the server of {address}, then “{change}”.</source>
        <translation>اختر «{path}»، ثم خادم {address}، ثم «{change}».</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Close Roampost now. When you open it again, it begins as on the first day.</source>
        <translation>أغلق Roampost الآن. وعندما تفتحه مجددًا يبدأ كما في اليوم الأول.</translation>
    </message>
    <message>
        <source>Connect to your VPN, then try again.</source>
        <translation>اتصل بشبكة VPN الخاصة بك، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Connection: {security}; {authentication}.</source>
        <translation>الاتصال: {security}؛ {authentication}.</translation>
    </message>
    <message>
        <source>Diagnose afresh, and tell a helpdesk what was seen: names and addresses are replaced, secrets never get in. The report is shown line by line; with -o it is also kept as a file.</source>
        <translation>تشخيص جديد، وإخبار الدعم الفني بما لوحظ: تُستبدل الأسماء والعناوين، ولا تدخل الأسرار فيه أبدًا. يُعرض التقرير سطرًا سطرًا؛ ومع -o يُحفظ في ملف أيضًا.</translation>
    </message>
    <message>
        <source>Disconnect your VPN, or use another network, for example your phone&apos;s hotspot.</source>
        <translation>افصل شبكة VPN، أو استخدم شبكة أخرى، مثل نقطة اتصال هاتفك.</translation>
    </message>
    <message>
        <source>Done. Send your message again from {program}.</source>
        <translation>تم. أرسل رسالتك مجددًا من {program}.</translation>
    </message>
    <message>
        <source>Done: {account} now sends in the new way, which the server accepted just now.</source>
        <translation>تم: الحساب {account} يرسل الآن بالطريقة الجديدة التي قبلها الخادم للتو.</translation>
    </message>
    <message>
        <source>Earlier changes cannot be read from {folder}: {reason}.</source>
        <translation>تعذرت قراءة التغييرات السابقة من {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Encrypted mail is opened on its way by {issuer}, software of this computer or of whoever looks after it; the network is not behind that.</source>
        <translation>البريد المشفّر يفتحه في الطريق {issuer}، وهو برنامج على هذا الحاسوب أو لمن يديره؛ لا علاقة للشبكة بذلك.</translation>
    </message>
    <message>
        <source>Enter the password again</source>
        <translation>أدخل كلمة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Error number: {value}</source>
        <translation>رقم الخطأ: {value}</translation>
    </message>
    <message>
        <source>Everything is as it was before, to the last octet.</source>
        <translation>كل شيء كما كان من قبل، حتى آخر بايت.</translation>
    </message>
    <message>
        <source>Everything is back as it was.</source>
        <translation>عاد كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Everything is forgotten</source>
        <translation>نُسي كل شيء</translation>
    </message>
    <message>
        <source>Exim’s own check does not take what would be written there</source>
        <translation>فحص Exim نفسه لا يقبل ما كان سيُكتب هناك</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Fetch mail first, then send</source>
        <translation>جلب البريد أولًا ثم الإرسال</translation>
    </message>
    <message>
        <source>Fetch mail from {incoming} before each send.</source>
        <translation>اجلب البريد من {incoming} قبل كل إرسال.</translation>
    </message>
    <message>
        <source>Fetch your mail once before you send.</source>
        <translation>اجلب بريدك مرة قبل الإرسال.</translation>
    </message>
    <message>
        <source>Fetching mail from {host} first</source>
        <translation>جلب البريد من {host} أولًا</translation>
    </message>
    <message>
        <source>Find out what else works</source>
        <translation>معرفة ما يعمل سوى ذلك</translation>
    </message>
    <message>
        <source>Find out what is in the way, and what works instead.</source>
        <translation>معرفة العائق وما يعمل بدلًا منه.</translation>
    </message>
    <message>
        <source>Find out why mail does not go out?</source>
        <translation>هل تريد معرفة لماذا لا يخرج البريد؟</translation>
    </message>
    <message>
        <source>Finding out whether mail from {address} will go out elsewhere too…</source>
        <translation>البحث في ما إذا كان بريد {address} سيخرج من أماكن أخرى أيضًا…</translation>
    </message>
    <message>
        <source>Finding out why mail from {address} does not go out…</source>
        <translation>البحث عن سبب عدم خروج بريد {address}…</translation>
    </message>
    <message>
        <source>Finds out why mail cannot be sent from here, and puts it right. Without a command it opens the window.</source>
        <translation>يكتشف لماذا لا يمكن إرسال البريد من هنا، ويصلح ذلك. من دون أمر يفتح النافذة.</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>هل يُنسى كل شيء؟</translation>
    </message>
    <message>
        <source>Forget it?</source>
        <translation>هل يُنسى؟</translation>
    </message>
    <message>
        <source>Forget what Roampost knows and keeps: its passwords in the keyring, what it learned, its settings. Messages that were never sent and changes that were not put back are named, and stay.</source>
        <translation>نسيان ما يعرفه Roampost ويحتفظ به: كلمات مروره في حلقة المفاتيح، وما تعلمه، وإعداداته. أما الرسائل التي لم تُرسل قط والتغييرات التي لم يُتراجع عنها فتُذكر وتبقى.</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>جارٍ النسيان…</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>نُسيت.</translation>
    </message>
    <message>
        <source>Forgotten. Passwords taken out of the keyring: {count}.</source>
        <translation>نُسي. كلمات المرور التي أُزيلت من حلقة المفاتيح: {count}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From this network {host} took your mail without a sign-in before.</source>
        <translation>من هذه الشبكة سبق أن قبل {host} بريدك من دون تسجيل دخول.</translation>
    </message>
    <message>
        <source>Gathering what the helpdesk needs…</source>
        <translation>جارٍ جمع ما يحتاجه الدعم الفني…</translation>
    </message>
    <message>
        <source>Gmail app (Android)</source>
        <translation>تطبيق Gmail (Android)</translation>
    </message>
    <message>
        <source>Handed the test message over</source>
        <translation>تسليم الرسالة التجريبية</translation>
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
        <translation>مرحبًا،

من مكاني الحالي لا أستطيع إرسال البريد بالحساب {account} عبر خادمكم.

الوقت: {time}
الخادم: {host}، المنفذ {port}
المستلم: عنوان في {domain}
رد الخادم: {reply}
عنواني على الإنترنت: {address}
اسمه: {name}
جُرّب أيضًا: {tried}

{question}

شكرًا لكم.</translation>
    </message>
    <message>
        <source>Himalaya</source>
        <translation>Himalaya</translation>
    </message>
    <message>
        <source>Home network</source>
        <translation>شبكة منزلية</translation>
    </message>
    <message>
        <source>I have read this and want to go on</source>
        <translation>قرأت هذا وأريد المتابعة</translation>
    </message>
    <message>
        <source>If {program} is open, close it and open it again: it reads this at start.</source>
        <translation>إذا كان {program} مفتوحًا فأغلقه وافتحه مجددًا: فهو يقرأ هذه الإعدادات عند بدء التشغيل.</translation>
    </message>
    <message>
        <source>In no mail program of this computer</source>
        <translation>ليس في أي برنامج بريد على هذا الحاسوب</translation>
    </message>
    <message>
        <source>In the demo no program of this computer is started; send-via runs outside of it.</source>
        <translation>في العرض التجريبي لا يُشغَّل أي برنامج من هذا الحاسوب؛ أما send-via فيعمل خارجه.</translation>
    </message>
    <message>
        <source>In the demo nobody outside this computer is ever asked.</source>
        <translation>في العرض التجريبي لا يُسأل أحد خارج هذا الحاسوب أبدًا.</translation>
    </message>
    <message>
        <source>In your mail program’s account settings, look for the outgoing (SMTP) server of {address}.</source>
        <translation>في إعدادات الحساب في برنامج البريد، ابحث عن خادم البريد الصادر (SMTP) للعنوان {address}.</translation>
    </message>
    <message>
        <source>In {program}</source>
        <translation>في {program}</translation>
    </message>
    <message>
        <source>In {program}, sends through {host}</source>
        <translation>في {program}، يرسل عبر {host}</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>It arrived, in junk</source>
        <translation>وصلت، في البريد غير المرغوب</translation>
    </message>
    <message>
        <source>It came back to the sender&apos;s own mailbox.</source>
        <translation>عادت إلى صندوق بريد المرسل نفسه.</translation>
    </message>
    <message>
        <source>It cannot be seen whether {program} is open, so nothing was changed. Please close it.</source>
        <translation>لا تمكن معرفة ما إذا كان {program} مفتوحًا، لذلك لم يُغيَّر شيء. أغلقه من فضلك.</translation>
    </message>
    <message>
        <source>It ends when you stop it or close Roampost, when this computer is on another network, and for good as soon as the server refuses the log-in.</source>
        <translation>ينتهي ذلك حين توقفه أو تغلق Roampost، أو حين يكون هذا الحاسوب على شبكة أخرى، وينتهي نهائيًا حالما يرفض الخادم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>It has arrived in the mailbox of {recipient}.</source>
        <translation>وصلت إلى صندوق بريد {recipient}.</translation>
    </message>
    <message>
        <source>It is late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>It is not a signed policy.</source>
        <translation>هذه ليست سياسة موقّعة.</translation>
    </message>
    <message>
        <source>It is not signed in the only way that counts, EdDSA (Ed25519).</source>
        <translation>ليست موقّعة بالطريقة الوحيدة المعتمدة، وهي EdDSA (Ed25519).</translation>
    </message>
    <message>
        <source>It is not the network of {provider}.</source>
        <translation>هذه ليست شبكة {provider}.</translation>
    </message>
    <message>
        <source>It is older (serial {new}) than the one kept here (serial {kept}).</source>
        <translation>إنها أقدم (serial {new}) من المحفوظة هنا (serial {kept}).</translation>
    </message>
    <message>
        <source>It is safe in {path}. Find out why: {next}</source>
        <translation>الرسالة محفوظة بأمان في {path}. لمعرفة السبب: {next}</translation>
    </message>
    <message>
        <source>It is the network of {provider}.</source>
        <translation>هذه شبكة {provider}.</translation>
    </message>
    <message>
        <source>It is tried once with {host}, to be sure that this works. Nothing is changed yet.</source>
        <translation>تُجرَّب مرة واحدة مع {host} للتأكد من أنها تعمل. لا يُغيَّر شيء بعد.</translation>
    </message>
    <message>
        <source>It may not say {key}: only this computer may.</source>
        <translation>لا يجوز لها أن تحدد {key}: فذلك لهذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>It may still come. Until it does, do not rely on messages sent this way; take another way out, or call.</source>
        <translation>قد تصل لاحقًا. وإلى أن تصل لا تعتمد على الرسائل المرسلة بهذه الطريقة؛ استخدم حلًا آخر أو اتصل هاتفيًا.</translation>
    </message>
    <message>
        <source>It must hold {keys}, and nothing else.</source>
        <translation>يجب أن تحتوي على {keys} ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>It never arrived in the mailbox of {recipient}: somebody lost it.</source>
        <translation>لم تصل قط إلى صندوق بريد {recipient}: ضاعت عند جهة ما.</translation>
    </message>
    <message>
        <source>It should work away from here too: {incoming} accepted your log-in just now, and your mail program fetches before it sends.</source>
        <translation>يُفترض أن يعمل الإرسال في مكان آخر أيضًا: قبل {incoming} تسجيل دخولك للتو، وبرنامج بريدك يجلب البريد قبل الإرسال.</translation>
    </message>
    <message>
        <source>It wants you to sign in on a web page before anything gets through.</source>
        <translation>تريد منك أن تسجّل الدخول في صفحة ويب قبل أن يمر أي شيء.</translation>
    </message>
    <message>
        <source>It was not signed with the key that the policy here names.</source>
        <translation>لم تُوقَّع بالمفتاح الذي تسمّيه السياسة هنا.</translation>
    </message>
    <message>
        <source>It was refused</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>It was removed from the mailbox again.</source>
        <translation>حُذفت من صندوق البريد بعد ذلك.</translation>
    </message>
    <message>
        <source>It was valid until {moment} only.</source>
        <translation>كانت صالحة حتى {moment} فقط.</translation>
    </message>
    <message>
        <source>It will not work away from here either, before this is put right.</source>
        <translation>لن يعمل الإرسال في مكان آخر أيضًا قبل إصلاح هذا.</translation>
    </message>
    <message>
        <source>It will not work away from here: {host} takes your mail without a log-in, because of this network.</source>
        <translation>لن يعمل الإرسال في مكان آخر: {host} يقبل بريدك من دون تسجيل دخول لأنك على هذه الشبكة فقط.</translation>
    </message>
    <message>
        <source>It will work away from here too: {host} accepted your log-in on port {port} just now.</source>
        <translation>سيعمل الإرسال في مكان آخر أيضًا: قبل {host} تسجيل دخولك على المنفذ {port} للتو.</translation>
    </message>
    <message>
        <source>Its access ends in {minutes} min; then it wants you to sign in again.</source>
        <translation>ينتهي الوصول إليها بعد {minutes} دقيقة؛ ثم تطلب تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Its mark</source>
        <translation>علامتها</translation>
    </message>
    <message>
        <source>Its name server makes up the address {address} for names that do not exist.</source>
        <translation>خادم الأسماء فيها يختلق العنوان {address} لأسماء لا وجود لها.</translation>
    </message>
    <message>
        <source>Its own settings, with the language and the place of the window</source>
        <translation>إعداداته الخاصة، ومنها اللغة ومكان النافذة</translation>
    </message>
    <message>
        <source>Its policy must be an object in braces.</source>
        <translation>يجب أن تكون قيمة policy فيها كائنًا بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>Its serial must be a whole number from 1.</source>
        <translation>يجب أن تكون قيمة serial فيها عددًا صحيحًا من 1 فصاعدًا.</translation>
    </message>
    <message>
        <source>Its valid_until must be a moment in UTC such as {example}.</source>
        <translation>يجب أن تكون قيمة valid_until فيها وقتًا بتوقيت UTC مثل {example}.</translation>
    </message>
    <message>
        <source>KMail</source>
        <translation>KMail</translation>
    </message>
    <message>
        <source>Keep it in {where} for next time?</source>
        <translation>هل تُحفظ للمرة القادمة؟ المكان: {where}.</translation>
    </message>
    <message>
        <source>Keep or forget a password in the system&apos;s keyring. It is read from a prompt or from standard input, never from the command line.</source>
        <translation>حفظ كلمة مرور في سلسلة مفاتيح النظام أو نسيانها. تُقرأ من سؤال في الطرفية أو من الدخل القياسي، ولا تُقرأ أبدًا من سطر الأوامر.</translation>
    </message>
    <message>
        <source>Kept in {where}.</source>
        <translation>حُفظت في {where}.</translation>
    </message>
    <message>
        <source>Leave the line that says where your password is as it is, if it is for this server.</source>
        <translation>اترك السطر الذي يذكر مكان كلمة مرورك كما هو، إذا كان لهذا الخادم.</translation>
    </message>
    <message>
        <source>Log-in name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Log-in name for {address}:</source>
        <translation>اسم المستخدم لـ {address}:</translation>
    </message>
    <message>
        <source>Look whether this network wants a sign-in first</source>
        <translation>معرفة هل تطلب هذه الشبكة تسجيل الدخول أولًا</translation>
    </message>
    <message>
        <source>Look your provider up in the public list of providers</source>
        <translation>البحث عن مزوّدك في القائمة العامة للمزوّدين</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>البحث عنها</translation>
    </message>
    <message>
        <source>Looked for an earlier test message</source>
        <translation>البحث عن رسالة تجريبية سابقة</translation>
    </message>
    <message>
        <source>Looked into the mailbox</source>
        <translation>النظر في صندوق البريد</translation>
    </message>
    <message>
        <source>Looked up the address</source>
        <translation>البحث عن العنوان</translation>
    </message>
    <message>
        <source>Looking for this network&apos;s own outgoing server</source>
        <translation>البحث عن خادم البريد الصادر الخاص بهذه الشبكة</translation>
    </message>
    <message>
        <source>Looking into the mailbox of {mailbox} ({seconds} of {limit} s)</source>
        <translation>النظر في صندوق بريد {mailbox} ({seconds} من {limit} ث)</translation>
    </message>
    <message>
        <source>Looking up names</source>
        <translation>البحث عن الأسماء</translation>
    </message>
    <message>
        <source>Looking what Roampost holds…</source>
        <translation>البحث عمّا يحتفظ به Roampost…</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>Made it encrypted</source>
        <translation>تشفير الاتصال</translation>
    </message>
    <message>
        <source>Mail (Mac)</source>
        <translation>Mail (Mac)</translation>
    </message>
    <message>
        <source>Mail (iPhone, iPad)</source>
        <translation>Mail (iPhone، iPad)</translation>
    </message>
    <message>
        <source>Mail does not go out from here.</source>
        <translation>البريد لا يخرج من هنا.</translation>
    </message>
    <message>
        <source>Mail from {address} will not go out from here.</source>
        <translation>لن يخرج البريد من {address} من هنا.</translation>
    </message>
    <message>
        <source>Mail gets lost</source>
        <translation>البريد يضيع</translation>
    </message>
    <message>
        <source>Mail goes out from here, but takes its time.</source>
        <translation>البريد يخرج من هنا، لكنه يستغرق وقتًا.</translation>
    </message>
    <message>
        <source>Mail goes out from here.</source>
        <translation>البريد يخرج من هنا.</translation>
    </message>
    <message>
        <source>Mailspring</source>
        <translation>Mailspring</translation>
    </message>
    <message>
        <source>Make an application password on {provider}&apos;s web page, and give it to the mail program in place of your own.</source>
        <translation>أنشئ كلمة مرور للتطبيقات في صفحة ويب {provider}، وضعها في برنامج البريد بدل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, and some servers refuse them, because @{domain} says that other servers than its own may not send for it (SPF).</source>
        <translation>رسائل النطاق {domain} المرسلة عبر {host} قد تقع في البريد غير المرغوب، وبعض الخوادم ترفضها، لأن النطاق {domain} يعلن أنه لا يحق لغير خوادمه الإرسال باسمه (SPF).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because @{domain} does not name it among its servers (SPF), and it cannot sign for @{domain} (DKIM).</source>
        <translation>رسائل النطاق {domain} المرسلة عبر {host} قد تقع في البريد غير المرغوب، لأن النطاق {domain} لا يذكره بين خوادمه (SPF)، ولأنه لا يستطيع التوقيع باسم النطاق {domain} (DKIM).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because @{domain} says that other servers than its own should not send for it (SPF).</source>
        <translation>رسائل النطاق {domain} المرسلة عبر {host} قد تقع في البريد غير المرغوب، لأن النطاق {domain} يعلن أنه لا ينبغي لغير خوادمه الإرسال باسمه (SPF).</translation>
    </message>
    <message>
        <source>Messages from @{domain} sent through {host} may land in junk, because what @{domain} says about its servers has a fault (SPF), and {host} cannot sign for it (DKIM).</source>
        <translation>رسائل النطاق {domain} المرسلة عبر {host} قد تقع في البريد غير المرغوب، لأن في ما يعلنه النطاق {domain} عن خوادمه خطأ (SPF)، ولأن {host} لا يستطيع التوقيع باسمه (DKIM).</translation>
    </message>
    <message>
        <source>Messages sent this way may be refused or land in junk: they will not look genuine to everybody.</source>
        <translation>الرسائل المرسلة بهذه الطريقة قد تُرفض أو تقع في البريد غير المرغوب: فلن تبدو أصلية للجميع.</translation>
    </message>
    <message>
        <source>Messages sent this way may land in junk.</source>
        <translation>الرسائل المرسلة بهذه الطريقة قد تقع في البريد غير المرغوب.</translation>
    </message>
    <message>
        <source>Messages sent this way should arrive.</source>
        <translation>يُفترض أن تصل الرسائل المرسلة بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Messages that wait in {program}: {count}</source>
        <translation>الرسائل المنتظرة في {program}: {count}</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>شبكة هاتف محمول</translation>
    </message>
    <message>
        <source>More than one thing is in the way. To be solved in this order: {causes}.</source>
        <translation>هناك أكثر من عائق. تُحل بهذا الترتيب: {causes}.</translation>
    </message>
    <message>
        <source>Most likely so; not everything could be tried.</source>
        <translation>هذا هو الأرجح؛ لم تمكن تجربة كل شيء.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Named the recipient</source>
        <translation>تحديد المستلم</translation>
    </message>
    <message>
        <source>Named the recipient {recipient}</source>
        <translation>تحديد المستلم {recipient}</translation>
    </message>
    <message>
        <source>Named the sender</source>
        <translation>تحديد المرسل</translation>
    </message>
    <message>
        <source>Named the sender {sender}</source>
        <translation>تحديد المرسل {sender}</translation>
    </message>
    <message>
        <source>Names and addresses in here are stand-ins: user1@domain1.example is the first account, and what is equal has the same one everywhere. 192.0.2.x and 2001:db8:1:: are private addresses, 203.0.113.x and 2001:db8:: public ones; … was taken out.</source>
        <translation>الأسماء والعناوين هنا بدائل: user1@domain1.example هو الحساب الأول، وما تساوى فله البديل نفسه في كل موضع. 192.0.2.x و2001:db8:1:: عناوين خاصة، و203.0.113.x و2001:db8:: عناوين عامة؛ والعلامة … تعني أن شيئًا قد حُذف.</translation>
    </message>
    <message>
        <source>Needs to know whom you are writing to.</source>
        <translation>يلزم معرفة من تكتب إليه.</translation>
    </message>
    <message>
        <source>Needs your consent to a risk.</source>
        <translation>تلزم موافقتك على مخاطرة.</translation>
    </message>
    <message>
        <source>Needs your log-in name.</source>
        <translation>يلزم اسم المستخدم الخاص بك.</translation>
    </message>
    <message>
        <source>Needs your password, to be sure that it works.</source>
        <translation>تلزم كلمة مرورك للتأكد من أنه يعمل.</translation>
    </message>
    <message>
        <source>Next: change the message and send it again. Your settings can stay as they are.</source>
        <translation>الخطوة التالية: عدّل الرسالة وأرسلها مجددًا. يمكن أن تبقى إعداداتك كما هي.</translation>
    </message>
    <message>
        <source>Next: check the recipient&apos;s address. A diagnosis of your account would not help.</source>
        <translation>الخطوة التالية: تحقق من عنوان المستلم. لن يفيد تشخيص حسابك.</translation>
    </message>
    <message>
        <source>Next: check your own address in the mail program, letter by letter.</source>
        <translation>الخطوة التالية: تحقق من عنوانك أنت في برنامج البريد، حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>Next: reach the recipient in another way. A diagnosis of your account would not help.</source>
        <translation>الخطوة التالية: تواصل مع المستلم بطريقة أخرى. لن يفيد تشخيص حسابك.</translation>
    </message>
    <message>
        <source>Next: wait some minutes and send again. If it stays so, “roampost diagnose” finds out more.</source>
        <translation>الخطوة التالية: انتظر بضع دقائق وأرسل مجددًا. إن بقي الأمر على حاله فالأمر «roampost diagnose» يكشف المزيد.</translation>
    </message>
    <message>
        <source>No account of yours with another provider is known, so to yourself.</source>
        <translation>لا يُعرف حساب آخر لك لدى مزوّد آخر، لذا تُرسل إليك أنت.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>No copy could be kept in {path}, so nothing was changed.</source>
        <translation>تعذر حفظ نسخة في {path}، لذلك لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>No copy of it was fetched yet.</source>
        <translation>لم تُجلب نسخة منها بعد.</translation>
    </message>
    <message>
        <source>No keyring of this computer can be reached from here. Roampost keeps passwords nowhere else and will ask for them every time.</source>
        <translation>لا يمكن الوصول من هنا إلى أي سلسلة مفاتيح في هذا الحاسوب. لا يحفظ Roampost كلمات المرور في أي مكان آخر، وسيسأل عنها كل مرة.</translation>
    </message>
    <message>
        <source>No log-in for sending was found: does fetching mail first open the server?</source>
        <translation>لم يُعثر على تسجيل دخول للإرسال: هل يفتح جلب البريد أولًا الخادم؟</translation>
    </message>
    <message>
        <source>No mail account was found on this computer.</source>
        <translation>لم يُعثر على أي حساب بريد في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No mail program here holds a sending account.</source>
        <translation>لا يوجد حساب إرسال في أي برنامج بريد هنا.</translation>
    </message>
    <message>
        <source>No mail program here holds this account, so nothing can be changed.</source>
        <translation>لا يوجد هذا الحساب في أي برنامج بريد هنا، لذا لا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>No mail program holds the account {account}.</source>
        <translation>لا يوجد الحساب {account} في أي برنامج بريد.</translation>
    </message>
    <message>
        <source>No mail program says by which server this account sends.</source>
        <translation>لا يذكر أي برنامج بريد عبر أي خادم يرسل هذا الحساب.</translation>
    </message>
    <message>
        <source>No message is fetched, read or deleted, and nothing is changed in your mail program.</source>
        <translation>لا تُجلب أي رسالة ولا تُقرأ ولا تُحذف، ولا يُغيَّر شيء في برنامج بريدك.</translation>
    </message>
    <message>
        <source>No password is sent to this server.</source>
        <translation>لا تُرسل أي كلمة مرور إلى هذا الخادم.</translation>
    </message>
    <message>
        <source>No password was given, or one far too long. Nothing was kept.</source>
        <translation>لم تُدخل كلمة مرور، أو أُدخلت كلمة طويلة جدًا. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>No password was kept for this.</source>
        <translation>لم تكن هناك كلمة مرور محفوظة لهذا.</translation>
    </message>
    <message>
        <source>No test message was sent.</source>
        <translation>لم تُرسل أي رسالة تجريبية.</translation>
    </message>
    <message>
        <source>No trusted encrypted connection could be made: the server offers none, or its certificate does not fit. Do not accept an exception in a network you do not know; it may be somebody in between.</source>
        <translation>تعذر إنشاء اتصال مشفّر موثوق: إما أن الخادم لا يوفره أو أن شهادته لا تطابق. لا تقبل استثناءً في شبكة لا تعرفها؛ فقد يكون هناك من يتوسط الاتصال.</translation>
    </message>
    <message>
        <source>No way in so far: does another of your provider&apos;s servers let you sign in?</source>
        <translation>لا طريق للدخول حتى الآن: هل يسمح لك خادم آخر من خوادم مزوّدك بتسجيل الدخول؟</translation>
    </message>
    <message>
        <source>None of your mailboxes can be looked into. Name a recipient, or add an account that fetches mail.</source>
        <translation>لا يمكن النظر في أي من صناديق بريدك. حدد مستلمًا، أو أضف حسابًا يجلب البريد.</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>غير واضح بعد</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Not everything could be forgotten</source>
        <translation>تعذر نسيان كل شيء</translation>
    </message>
    <message>
        <source>Not everything could be put back.</source>
        <translation>تعذرت إعادة كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Not readable: {where} ({program}): {why}</source>
        <translation>لا يمكن قراءته: {where} ({program}): {why}</translation>
    </message>
    <message>
        <source>Not the network of {domain}</source>
        <translation>ليست شبكة {domain}</translation>
    </message>
    <message>
        <source>Nothing comes back from {host} on port {port}, while {other} answers on that port from here: either {host} lets nobody in there, or this network singles it out.</source>
        <translation>لا يعود شيء من {host} على المنفذ {port}، بينما يجيب {other} على هذا المنفذ من هنا: إما أن {host} لا يسمح لأحد بالدخول من هذا المنفذ، أو أن هذه الشبكة تخصّه بالحجب.</translation>
    </message>
    <message>
        <source>Nothing needs to be changed.</source>
        <translation>لا حاجة إلى تغيير شيء.</translation>
    </message>
    <message>
        <source>Nothing tells this network from others, so Roampost could not notice when you leave it. Nothing was changed; change it for good, and put it back by hand.</source>
        <translation>لا شيء يميّز هذه الشبكة عن غيرها، فلن يلاحظ Roampost مغادرتك لها. لم يُغيَّر شيء؛ اختر التغيير الدائم، ثم تراجع عنه بنفسك.</translation>
    </message>
    <message>
        <source>Nothing was begun: say --yes to have it done.</source>
        <translation>لم يبدأ شيء: أضف --yes للتنفيذ.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed: say --yes to change it.</source>
        <translation>لم يُغيَّر شيء: اكتب --yes للتغيير.</translation>
    </message>
    <message>
        <source>Nothing was forgotten.</source>
        <translation>لم يُنسَ شيء.</translation>
    </message>
    <message>
        <source>Nothing was forgotten: say --yes to forget it.</source>
        <translation>لم يُنسَ شيء: أضف --yes لنسيانه.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>لم يُرسل شيء</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody has agreed to it.</source>
        <translation>لم يُرسل شيء: لم يوافق أحد على ذلك.</translation>
    </message>
    <message>
        <source>Nothing was sent: your accounts have changed, and it would go to another address now.</source>
        <translation>لم يُرسل شيء: تغيّرت حساباتك، وستذهب الرسالة الآن إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>Nothing was written; with -o FILE it is kept as a file.</source>
        <translation>لم يُكتب شيء؛ بالخيار -o ملف يُحفظ في ملف.</translation>
    </message>
    <message>
        <source>Now install {path} in Thunderbird: Add-ons and Themes, the wheel, Install Add-on From File.</source>
        <translation>ثبّت الآن {path} في Thunderbird: الإضافات والسمات، ثم الترس، ثم تثبيت إضافة من ملف.</translation>
    </message>
    <message>
        <source>Office network</source>
        <translation>شبكة مكتب</translation>
    </message>
    <message>
        <source>On this system the installer tells Thunderbird where Roampost is.</source>
        <translation>على هذا النظام يخبر برنامج التثبيت Thunderbird بمكان Roampost.</translation>
    </message>
    <message>
        <source>Once this computer is on another network, Roampost puts it back: at once where “roampost watch” runs, else when it is next started.</source>
        <translation>حين ينتقل هذا الحاسوب إلى شبكة أخرى يعيد Roampost الإعدادات السابقة: فورًا حيث يعمل «roampost watch»، وإلا فعند بدء تشغيله في المرة القادمة.</translation>
    </message>
    <message>
        <source>Once this computer is on another network, the old settings come back: at once where Roampost watches the network, else when it is next started.</source>
        <translation>عندما يصبح هذا الحاسوب على شبكة أخرى، تعود الإعدادات القديمة: فورًا حيث يراقب Roampost الشبكة، وإلا عند تشغيله التالي.</translation>
    </message>
    <message>
        <source>One of the servers tried passes on mail for anybody. Its owner should be told: such servers get blocked.</source>
        <translation>أحد الخوادم المجرَّبة يمرر بريد أي شخص كان. ينبغي إبلاغ صاحبه: فمثل هذه الخوادم تُحظر.</translation>
    </message>
    <message>
        <source>One of the two addresses cannot be put into a message as it is.</source>
        <translation>أحد العنوانين لا يمكن وضعه في رسالة كما هو.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, is looked for there and removed again.</source>
        <translation>تذهب رسالة تجريبية واحدة من {address} إلى {recipient}، ثم يُبحث عنها هناك وتُحذف.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, is looked for there, and stays there.</source>
        <translation>تذهب رسالة تجريبية واحدة من {address} إلى {recipient}، ثم يُبحث عنها هناك وتبقى فيه.</translation>
    </message>
    <message>
        <source>One test message goes from {address} to {recipient}, whose mailbox cannot be seen from here.</source>
        <translation>تذهب رسالة تجريبية واحدة من {address} إلى {recipient}، وصندوق بريده لا يُرى من هنا.</translation>
    </message>
    <message>
        <source>Only Roampost&apos;s own Thunderbird extension may start this.</source>
        <translation>وحدها إضافة Roampost لبرنامج Thunderbird تستطيع تشغيل هذا.</translation>
    </message>
    <message>
        <source>Open Roampost to put it right.</source>
        <translation>افتح Roampost لإصلاح الأمر.</translation>
    </message>
    <message>
        <source>Open the list beside “{field}”, choose “{choice}”, and press + for a new one.</source>
        <translation>افتح القائمة بجانب «{field}»، واختر «{choice}»، واضغط + لواحد جديد.</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>فتح صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>فتح صفحة الويب</translation>
    </message>
    <message>
        <source>Open webmail</source>
        <translation>فتح بريد الويب</translation>
    </message>
    <message>
        <source>Open {file} with a text editor, and find [{section}], the account {address}.</source>
        <translation>افتح {file} بمحرر نصوص، وابحث عن [{section}]، وهو الحساب {address}.</translation>
    </message>
    <message>
        <source>Opening the mailbox of {address}</source>
        <translation>فتح صندوق بريد {address}</translation>
    </message>
    <message>
        <source>Opens test pages of {whom}. They learn that a computer at this network’s address is online; they learn nothing about you or your mail. Without it, a sign-in page may be taken for another fault.</source>
        <translation>يفتح صفحات اختبار لدى {whom}. يعرفون أن حاسوبًا بعنوان هذه الشبكة متصل بالإنترنت، ولا يعرفون شيئًا عنك أو عن بريدك. من دون ذلك قد تُحسب صفحة تسجيل الدخول عطلًا آخر.</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>خادم البريد الصادر</translation>
    </message>
    <message>
        <source>Outlook (classic, Windows)</source>
        <translation>Outlook (الكلاسيكي، Windows)</translation>
    </message>
    <message>
        <source>Outlook (new, Windows)</source>
        <translation>Outlook (الجديد، Windows)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password for fetching mail</source>
        <translation>كلمة مرور جلب البريد</translation>
    </message>
    <message>
        <source>Password for fetching the mail of {address}</source>
        <translation>كلمة مرور جلب بريد {address}</translation>
    </message>
    <message>
        <source>Password for sending from {address}</source>
        <translation>كلمة مرور الإرسال من {address}</translation>
    </message>
    <message>
        <source>Password for {address} (empty: go on without):</source>
        <translation>كلمة مرور {address} (اتركها فارغة للمتابعة من دونها):</translation>
    </message>
    <message>
        <source>Password for {address}:</source>
        <translation>كلمة مرور {address}:</translation>
    </message>
    <message>
        <source>Passwords are kept in {where}, under the service “roampost”.</source>
        <translation>تُحفظ كلمات المرور في {where}، تحت الخدمة «roampost».</translation>
    </message>
    <message>
        <source>Passwords are never part of it; names and addresses are replaced. Nothing is written or sent before you save it, and then only to the file that you name.</source>
        <translation>لا تكون كلمات المرور جزءًا منه أبدًا؛ والأسماء والعناوين مستبدلة. لا يُكتب شيء ولا يُرسل قبل أن تحفظه، وعندها فقط في الملف الذي تسميه.</translation>
    </message>
    <message>
        <source>Paste the error text, then press Ctrl-D on a line of its own.</source>
        <translation>الصق نص الخطأ، ثم اضغط Ctrl-D في سطر مستقل.</translation>
    </message>
    <message>
        <source>Please tell me how I can send from here: with SMTP authentication on port 587 or 465, or by fetching my mail first (POP before SMTP)? If neither is possible, please put my address on your list; if it changes, a list will not help me for long.</source>
        <translation>أرجو إخباري كيف يمكنني الإرسال من هنا: بمصادقة SMTP على المنفذ 587 أو 465، أم بجلب بريدي أولًا (POP before SMTP)؟ إن لم يكن أي منهما ممكنًا فأرجو إضافة عنواني إلى قائمتكم؛ لكن إن تغيّر العنوان فلن تنفعني القائمة طويلًا.</translation>
    </message>
    <message>
        <source>Please tell me how I can send from outside your network: with SMTP authentication on port 587 or 465, or by fetching my mail first (POP before SMTP)? If neither is possible, please put my address on your list.</source>
        <translation>أرجو إخباري كيف يمكنني الإرسال من خارج شبكتكم: بمصادقة SMTP على المنفذ 587 أو 465، أم بجلب بريدي أولًا (POP before SMTP)؟ إن لم يكن أي منهما ممكنًا فأرجو إضافة عنواني إلى قائمتكم.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Port {port}: {state}</source>
        <translation>المنفذ {port}: {state}</translation>
    </message>
    <message>
        <source>Press “{first}”, then “{then}”, then “{last}”.</source>
        <translation>اضغط «{first}»، ثم «{then}»، ثم «{last}».</translation>
    </message>
    <message>
        <source>Press “{first}”, then “{then}”.</source>
        <translation>اضغط «{first}»، ثم «{then}».</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, take the tick out of “{needs}”.</source>
        <translation>اضغط «{more}». تحت «{tab}» أزل العلامة من «{needs}».</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, tick “{needs}” and choose “{choice}”.</source>
        <translation>اضغط «{more}». تحت «{tab}» ضع علامة على «{needs}» واختر «{choice}».</translation>
    </message>
    <message>
        <source>Press “{more}”. Under “{tab}”, tick “{needs}”, choose “{choice}”, and write {username} and your password.</source>
        <translation>اضغط «{more}». تحت «{tab}» ضع علامة على «{needs}»، واختر «{choice}»، واكتب {username} وكلمة مرورك.</translation>
    </message>
    <message>
        <source>Public Wi-Fi</source>
        <translation>شبكة Wi-Fi عامة</translation>
    </message>
    <message>
        <source>Put back, since that network was left: {account} sends as it did before.</source>
        <translation>أُعيد كل شيء كما كان لأنك غادرت تلك الشبكة: الحساب {account} يرسل كما كان من قبل.</translation>
    </message>
    <message>
        <source>Put this right before you leave</source>
        <translation>أصلح هذا قبل أن تغادر</translation>
    </message>
    <message>
        <source>Putting everything back…</source>
        <translation>إعادة كل شيء كما كان…</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>قراءة الإعدادات…</translation>
    </message>
    <message>
        <source>Reading your mail programs…</source>
        <translation>قراءة برامج البريد لديك…</translation>
    </message>
    <message>
        <source>Ready to travel</source>
        <translation>جاهز للسفر</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Refused because you are not on {provider}&apos;s network; {host} takes mail from anywhere if you sign in, on port {port}, encrypted.</source>
        <translation>رُفض لأنك لست على شبكة {provider}؛ لكن {host} يقبل البريد من أي مكان إذا سجّلت الدخول، على المنفذ {port}، باتصال مشفّر.</translation>
    </message>
    <message>
        <source>Report for the helpdesk</source>
        <translation>تقرير للدعم الفني</translation>
    </message>
    <message>
        <source>Roampost asks your own provider’s servers. Whom else it may ask is for you to say; it holds from the next look on.</source>
        <translation>يسأل Roampost خوادم مزوّدك أنت. أما من عداها فلك أن تقرر من يُسأل؛ ويسري ذلك من الفحص القادم.</translation>
    </message>
    <message>
        <source>Roampost cannot look into that mail program; this says what the server answers. Send your message again from it.</source>
        <translation>لا يستطيع Roampost النظر في برنامج البريد ذاك؛ هذا ما يجيب به الخادم. أرسل رسالتك منه مرة أخرى.</translation>
    </message>
    <message>
        <source>Roampost cannot sign in by itself for this account here and now.</source>
        <translation>لا يستطيع Roampost تسجيل الدخول تلقائيًا لهذا الحساب هنا والآن.</translation>
    </message>
    <message>
        <source>Roampost could not keep the message; your mail program still has it. Find out why: {next}</source>
        <translation>تعذر على Roampost حفظ الرسالة؛ ما زالت لدى برنامج بريدك. لمعرفة السبب: {next}</translation>
    </message>
    <message>
        <source>Roampost could not notice when you leave this network, so it does not sign in by itself.</source>
        <translation>لن يلاحظ Roampost مغادرتك لهذه الشبكة، لذلك لا يسجّل الدخول تلقائيًا.</translation>
    </message>
    <message>
        <source>Roampost does not start by itself at log-in.</source>
        <translation>لا يبدأ Roampost تلقائيًا عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Roampost has changed the settings of the mail program.</source>
        <translation>غيّر Roampost إعدادات برنامج البريد.</translation>
    </message>
    <message>
        <source>Roampost is already changing something in {path}. Please try again in a moment.</source>
        <translation>يغيّر Roampost شيئًا في {path} الآن. حاول مجددًا بعد لحظة من فضلك.</translation>
    </message>
    <message>
        <source>Roampost is no longer installed, so it watches no longer.</source>
        <translation>لم يعد Roampost مثبتًا، لذلك لم يعد يراقب.</translation>
    </message>
    <message>
        <source>Roampost itself has failed here; nothing was changed by that. With -vv it tells more.</source>
        <translation>حدث عطل في Roampost نفسه هنا؛ ولم يتغيّر شيء بسبب ذلك. مع -vv يذكر تفاصيل أكثر.</translation>
    </message>
    <message>
        <source>Roampost looks for the reason, without sending anything …</source>
        <translation>يبحث Roampost عن السبب، من دون إرسال شيء…</translation>
    </message>
    <message>
        <source>Roampost made a mistake of its own ({kind}). Please try once more.</source>
        <translation>وقع Roampost في خطأ من عنده ({kind}). حاول مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>Roampost reads the settings of {program} and does not change them: please do it there.</source>
        <translation>يقرأ Roampost إعدادات {program} ولا يغيّرها: افعل ذلك هناك من فضلك.</translation>
    </message>
    <message>
        <source>Roampost signs in no more, as you wish.</source>
        <translation>لم يعد Roampost يسجّل الدخول، كما أردت.</translation>
    </message>
    <message>
        <source>Roampost signs in to your mailbox every {minutes} min while you are here.</source>
        <translation>يسجّل Roampost الدخول إلى صندوق بريدك كل {minutes} د ما دمت هنا.</translation>
    </message>
    <message>
        <source>Roampost signs in to {server} as {address} every {minutes} min, and {host} takes your mail meanwhile.</source>
        <translation>يسجّل Roampost الدخول إلى {server} باسم {address} كل {minutes} دقيقة، ويقبل {host} بريدك في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Roampost stays until you leave this network.</source>
        <translation>يبقى Roampost حتى تغادر هذه الشبكة.</translation>
    </message>
    <message>
        <source>Roampost test message</source>
        <translation>رسالة تجريبية من Roampost</translation>
    </message>
    <message>
        <source>Roampost watches the network already.</source>
        <translation>يراقب Roampost الشبكة بالفعل.</translation>
    </message>
    <message>
        <source>Roampost watches the network from every log-in on.</source>
        <translation>يراقب Roampost الشبكة منذ كل تسجيل دخول.</translation>
    </message>
    <message>
        <source>Roampost will forget the passwords it keeps, what it learned of servers and networks, earlier log-ins and proofs, its own settings, the policy it fetched, and the changes that were put back. Your mail programs are not touched.</source>
        <translation>سينسى Roampost كلمات المرور التي يحتفظ بها، وما تعلمه عن الخوادم والشبكات، وعمليات الدخول والتجارب السابقة، وإعداداته، والسياسة التي جلبها، والتغييرات التي تم التراجع عنها. لا تُمس برامج بريدك.</translation>
    </message>
    <message>
        <source>Roampost&apos;s own</source>
        <translation>من Roampost نفسه</translation>
    </message>
    <message>
        <source>Roampost&apos;s window is open already, or could not be opened.</source>
        <translation>نافذة Roampost مفتوحة بالفعل، أو تعذّر فتحها.</translation>
    </message>
    <message>
        <source>Round {number}: {because}</source>
        <translation>الجولة {number}: {because}</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>Said goodbye</source>
        <translation>الوداع</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>Send another test message</source>
        <translation>إرسال رسالة تجريبية أخرى</translation>
    </message>
    <message>
        <source>Send as {sender}</source>
        <translation>أرسل باسم {sender}</translation>
    </message>
    <message>
        <source>Send as {sender}; that is accepted here.</source>
        <translation>أرسل باسم {sender}؛ فهو مقبول هنا.</translation>
    </message>
    <message>
        <source>Send encrypted, through {host} (port {port}).</source>
        <translation>أرسل باتصال مشفّر عبر {host} (المنفذ {port}).</translation>
    </message>
    <message>
        <source>Send from another address</source>
        <translation>الإرسال من عنوان آخر</translation>
    </message>
    <message>
        <source>Send from {provider}&apos;s web page.</source>
        <translation>أرسل من صفحة ويب {provider}.</translation>
    </message>
    <message>
        <source>Send it to {where}.</source>
        <translation>أرسله إلى {where}.</translation>
    </message>
    <message>
        <source>Send it?</source>
        <translation>هل نرسلها؟</translation>
    </message>
    <message>
        <source>Send one marked message as the mail program would, and look for it in the mailbox: delivered, in junk, delayed, or accepted and lost. Nothing is sent without a yes.</source>
        <translation>إرسال رسالة واحدة معلَّمة كما يفعل برنامج البريد، والبحث عنها في صندوق البريد: وصلت، أو وقعت في البريد غير المرغوب، أو تأخرت، أو قُبلت وضاعت. لا يُرسل شيء من دون موافقة.</translation>
    </message>
    <message>
        <source>Send one test message?</source>
        <translation>هل نرسل رسالة تجريبية واحدة؟</translation>
    </message>
    <message>
        <source>Send over an encrypted connection</source>
        <translation>الإرسال عبر اتصال مشفّر</translation>
    </message>
    <message>
        <source>Send this from your account {sender}; {host} takes it from here.</source>
        <translation>أرسل هذه من حسابك {sender}؛ فالخادم {host} يقبلها من هنا.</translation>
    </message>
    <message>
        <source>Send through another server</source>
        <translation>الإرسال عبر خادم آخر</translation>
    </message>
    <message>
        <source>Send through {host}</source>
        <translation>الإرسال عبر {host}</translation>
    </message>
    <message>
        <source>Send through {host} (port {port}, {security}).</source>
        <translation>أرسل عبر {host} (المنفذ {port}، {security}).</translation>
    </message>
    <message>
        <source>Send through {host} on port {port} ({security}).</source>
        <translation>أرسل عبر {host} على المنفذ {port} ({security}).</translation>
    </message>
    <message>
        <source>Send your message now. Ctrl-C ends this.</source>
        <translation>أرسل رسالتك الآن. اضغط Ctrl-C لإنهاء هذا.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Sending changes for these addresses too: {addresses}</source>
        <translation>يتغيّر الإرسال لهذه العناوين أيضًا: {addresses}</translation>
    </message>
    <message>
        <source>Sending the test message to {recipient}</source>
        <translation>إرسال الرسالة التجريبية إلى {recipient}</translation>
    </message>
    <message>
        <source>Sending the test message…</source>
        <translation>إرسال الرسالة التجريبية…</translation>
    </message>
    <message>
        <source>Sending works</source>
        <translation>الإرسال يعمل</translation>
    </message>
    <message>
        <source>Sending works from here: {host} accepts mail from you for {recipient}.</source>
        <translation>الإرسال يعمل من هنا: يقبل {host} بريدك إلى {recipient}.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>أُرسلت إلى</translation>
    </message>
    <message>
        <source>Sent to yourself: it says nothing about mail to other people&apos;s servers.</source>
        <translation>أُرسلت إليك أنت: لا يدل ذلك على شيء بشأن البريد إلى خوادم الآخرين.</translation>
    </message>
    <message>
        <source>Sent within {domain}: it says nothing about mail to other servers.</source>
        <translation>أُرسلت داخل {domain}: لا يدل ذلك على شيء بشأن البريد إلى خوادم أخرى.</translation>
    </message>
    <message>
        <source>Sent. Looking for it in the mailbox of {mailbox}…</source>
        <translation>أُرسلت. البحث عنها في صندوق بريد {mailbox}…</translation>
    </message>
    <message>
        <source>Sent; nobody here can see whether it arrived</source>
        <translation>أُرسلت؛ ولا أحد هنا يستطيع أن يرى هل وصلت</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Server name, port or log-in name cannot be written as they are.</source>
        <translation>لا يمكن كتابة اسم الخادم أو المنفذ أو اسم المستخدم كما هو.</translation>
    </message>
    <message>
        <source>Server: {value}</source>
        <translation>الخادم: {value}</translation>
    </message>
    <message>
        <source>Servers see you as {address}.</source>
        <translation>تراك الخوادم بالعنوان {address}.</translation>
    </message>
    <message>
        <source>Set by your organisation, in {where}.</source>
        <translation>حددته مؤسستك، في {where}.</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>حددته مؤسستك.</translation>
    </message>
    <message>
        <source>Set the mail program to sign in to {provider} in the browser (OAuth 2.0).</source>
        <translation>اضبط برنامج البريد على تسجيل الدخول إلى {provider} في المتصفح (OAuth 2.0).</translation>
    </message>
    <message>
        <source>Several mail programs hold this account. Say which with --account, one of: {accounts}</source>
        <translation>هذا الحساب موجود في عدة برامج بريد. حدد أيّها بالخيار --account، وهو واحد من: {accounts}</translation>
    </message>
    <message>
        <source>Sign in for as long as you are here?</source>
        <translation>هل يُسجَّل الدخول ما دمت هنا؟</translation>
    </message>
    <message>
        <source>Sign in on this network&apos;s web page, then try again.</source>
        <translation>سجّل الدخول في صفحة ويب هذه الشبكة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Sign in through your provider’s web page</source>
        <translation>تسجيل الدخول عبر صفحة ويب مزوّدك</translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation>تسجيل الدخول إلى هذه الشبكة</translation>
    </message>
    <message>
        <source>Sign in to {provider} in the browser (OAuth 2.0), or make an application password there.</source>
        <translation>سجّل الدخول إلى {provider} في المتصفح (OAuth 2.0)، أو أنشئ هناك كلمة مرور للتطبيقات.</translation>
    </message>
    <message>
        <source>Sign in when sending</source>
        <translation>تسجيل الدخول عند الإرسال</translation>
    </message>
    <message>
        <source>Sign in when sending, through {host} (port {port}, {security}).</source>
        <translation>سجّل الدخول عند الإرسال، عبر {host} (المنفذ {port}، {security}).</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <translation>خدمة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signed in at {time}, good until {until}. The next time is {next}.</source>
        <translation>سُجّل الدخول في {time}، ويسري حتى {until}. المرة القادمة في {next}.</translation>
    </message>
    <message>
        <source>Signed in to fetch mail</source>
        <translation>تسجيل الدخول لجلب البريد</translation>
    </message>
    <message>
        <source>Signing in through the provider&apos;s own page has to be set up in {program} itself.</source>
        <translation>تسجيل الدخول عبر صفحة المزوّد نفسها يجب إعداده في {program} ذاته.</translation>
    </message>
    <message>
        <source>Some of these settings were changed since; they were left alone.</source>
        <translation>تغيّرت بعض هذه الإعدادات بعد ذلك؛ فتُركت كما هي.</translation>
    </message>
    <message>
        <source>Some recipients may find your messages in their junk folder.</source>
        <translation>قد يجد بعض المستلمين رسائلك في مجلد البريد غير المرغوب.</translation>
    </message>
    <message>
        <source>Some servers learn a moment later that mail was fetched: asked again.</source>
        <translation>بعض الخوادم تعلم بجلب البريد متأخرة قليلًا: سُئل الخادم مرة أخرى.</translation>
    </message>
    <message>
        <source>Some servers let the first message from somewhere new wait for some minutes. Nothing is wrong yet.</source>
        <translation>بعض الخوادم تجعل أول رسالة من مصدر جديد تنتظر بضع دقائق. لا خطأ حتى الآن.</translation>
    </message>
    <message>
        <source>Something on the way answers port {port} before {host} does.</source>
        <translation>شيء ما في الطريق يجيب على المنفذ {port} قبل {host}.</translation>
    </message>
    <message>
        <source>Something on this network answers in place of {host}, or strips its encryption; no password was sent there.</source>
        <translation>شيء ما على هذه الشبكة يجيب بدل {host}، أو ينزع التشفير عنه؛ ولم تُرسل إليه أي كلمة مرور.</translation>
    </message>
    <message>
        <source>Something on this network answers in place of {host}: it calls itself {now}, and elsewhere the server was {before}; no password was sent there.</source>
        <translation>شيء ما على هذه الشبكة يجيب بدل {host}: يسمّي نفسه {now}، وكان الخادم في مكان آخر {before}؛ ولم تُرسل إليه أي كلمة مرور.</translation>
    </message>
    <message>
        <source>Something on this network opens every encrypted connection and signs for {host} and others in the name of {issuer}, which nothing here trusts; no password was sent there.</source>
        <translation>شيء ما على هذه الشبكة يفتح كل اتصال مشفّر ويوقّع عن {host} وغيره باسم {issuer}، ولا شيء هنا يثق به؛ ولم تُرسل إليه أي كلمة مرور.</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>المرحلة {number}</translation>
    </message>
    <message>
        <source>Stay in the background: on every new network find out whether the next message will go out, without signing in, and say so before it fails; put back what was changed for a network once it is left.</source>
        <translation>البقاء في الخلفية: على كل شبكة جديدة يُعرف هل ستخرج الرسالة القادمة، من دون تسجيل دخول، ويُقال ذلك قبل أن تفشل؛ وما غُيّر من أجل شبكة يُعاد كما كان عند مغادرتها.</translation>
    </message>
    <message>
        <source>Stays in the background without a window. On every new network it finds out whether the next message will go out, says so before it fails, and puts back what was changed for a network once that is left.</source>
        <translation>يبقى في الخلفية بلا نافذة. على كل شبكة جديدة يعرف ما إذا كانت الرسالة التالية ستخرج، ويقول ذلك قبل أن تفشل، ويتراجع عمّا غُيّر لشبكة بعد مغادرتها.</translation>
    </message>
    <message>
        <source>Stopped. If the message had been sent by then, it is on its way and stays where it arrives.</source>
        <translation>تم الإيقاف. إن كانت الرسالة قد أُرسلت قبل ذلك فهي في طريقها وتبقى حيث تصل.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Switch the sign-in for sending off.</source>
        <translation>أوقف تسجيل الدخول للإرسال.</translation>
    </message>
    <message>
        <source>Switch the sign-in for sending on, with {username} and your password.</source>
        <translation>فعّل تسجيل الدخول للإرسال، باستخدام {username} وكلمة مرورك.</translation>
    </message>
    <message>
        <source>Switch “{box}” off.</source>
        <translation>أوقف «{box}».</translation>
    </message>
    <message>
        <source>Switch “{box}” on.</source>
        <translation>فعّل «{box}».</translation>
    </message>
    <message>
        <source>Take out every line there that begins with: {line}</source>
        <translation>احذف كل سطر هناك يبدأ بما يلي: {line}</translation>
    </message>
    <message>
        <source>Take the tick out of “{box}”: else Mail may change the port back.</source>
        <translation>أزل العلامة من «{box}»: وإلا فقد يعيد Mail المنفذ السابق.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>That mailbox cannot be looked into from here; ask there whether it came.</source>
        <translation>لا يمكن النظر في ذلك الصندوق من هنا؛ اسأل هناك هل وصلت.</translation>
    </message>
    <message>
        <source>The POP3 server refused the log-in: {reply}</source>
        <translation>رفض خادم POP3 تسجيل الدخول: {reply}</translation>
    </message>
    <message>
        <source>The address of the network you send from is refused: it is on a blocklist, has a bad reputation or no proper name. Your password is not the problem. Send through your provider with sign-in, or from another network.</source>
        <translation>عنوان الشبكة التي ترسل منها مرفوض: إما أنه في قائمة حظر، أو سمعته سيئة، أو ليس له اسم سليم. كلمة مرورك ليست المشكلة. أرسل عبر مزوّدك مع تسجيل الدخول، أو من شبكة أخرى.</translation>
    </message>
    <message>
        <source>The change to {account} in {program} stays, so that it can be undone: roampost undo</source>
        <translation>يبقى تغيير {account} في {program} حتى يمكن التراجع عنه: roampost undo</translation>
    </message>
    <message>
        <source>The change to {account} in {program}, so that it can still be undone</source>
        <translation>تغيير {account} في {program}، حتى يظل التراجع عنه ممكنًا</translation>
    </message>
    <message>
        <source>The connection is less protected than the settings say, so nothing was sent over it.</source>
        <translation>الاتصال أقل حماية مما تقوله الإعدادات، لذلك لم يُرسل عبره شيء.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before it said whether it took the message.</source>
        <translation>انقطع الاتصال بـ {host} قبل أن يقول هل قبل الرسالة.</translation>
    </message>
    <message>
        <source>The connection was refused at once: the port is blocked here, or the server does not listen on it. Another port of the same server often works.</source>
        <translation>رُفض الاتصال فورًا: إما أن المنفذ محجوب هنا، أو أن الخادم لا يستقبل عليه. كثيرًا ما يعمل منفذ آخر للخادم نفسه.</translation>
    </message>
    <message>
        <source>The file is too long; it must be at most {most} bytes.</source>
        <translation>الملف طويل جدًا؛ الحد الأقصى {most} بايت.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {reason}.</source>
        <translation>لا يمكن استخدام المجلد {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The history of changes that were put back, with the copies made before them</source>
        <translation>سجل التغييرات التي تم التراجع عنها، مع النسخ المحفوظة قبلها</translation>
    </message>
    <message>
        <source>The keyring could not be opened: its window was closed, or could not be shown. Until it can be, Roampost will ask for the password every time.</source>
        <translation>تعذر فتح سلسلة المفاتيح: أُغلقت نافذتها، أو تعذر عرضها. وإلى أن يمكن ذلك سيسأل Roampost عن كلمة المرور كل مرة.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password. Roampost will ask for it every time.</source>
        <translation>لم تحفظ سلسلة المفاتيح كلمة المرور. سيسأل Roampost عنها كل مرة.</translation>
    </message>
    <message>
        <source>The keyring has stopped answering. Roampost keeps passwords nowhere else and will ask for them every time.</source>
        <translation>توقفت سلسلة المفاتيح عن الاستجابة. لا يحفظ Roampost كلمات المرور في أي مكان آخر، وسيسأل عنها كل مرة.</translation>
    </message>
    <message>
        <source>The keyring is locked and was not unlocked. Unlock it and try again; until then Roampost will ask for the password every time.</source>
        <translation>سلسلة المفاتيح مقفلة ولم يُفتح قفلها. افتح قفلها وحاول مجددًا؛ وإلى ذلك الحين سيسأل Roampost عن كلمة المرور كل مرة.</translation>
    </message>
    <message>
        <source>The keyring reported a fault and kept nothing. Roampost will ask for the password every time.</source>
        <translation>أبلغت سلسلة المفاتيح عن عطل ولم تحفظ شيئًا. سيسأل Roampost عن كلمة المرور كل مرة.</translation>
    </message>
    <message>
        <source>The log-in did not come about: no answer, no password at hand, or the mailbox is in use. Again at {time}.</source>
        <translation>لم يتم تسجيل الدخول: لا جواب، أو لا توجد كلمة مرور متاحة، أو صندوق البريد قيد الاستخدام. مرة أخرى في {time}.</translation>
    </message>
    <message>
        <source>The mail program does not know the password of {address}.</source>
        <translation>لا يعرف برنامج البريد كلمة مرور {address}.</translation>
    </message>
    <message>
        <source>The mail program has no account {address}.</source>
        <translation>لا يوجد في برنامج البريد الحساب {address}.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message breaks off in the middle.</source>
        <translation>تنقطع رسالة برنامج البريد في منتصفها.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message has more than the {limit} KB that are read.</source>
        <translation>رسالة برنامج البريد أكبر من {limit} كيلوبايت التي تُقرأ.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message is no JSON object.</source>
        <translation>رسالة برنامج البريد ليست كائن JSON.</translation>
    </message>
    <message>
        <source>The mail program&apos;s message is not one that Roampost knows.</source>
        <translation>رسالة برنامج البريد ليست مما يعرفه Roampost.</translation>
    </message>
    <message>
        <source>The mailbox of {address} did not accept the name and password.</source>
        <translation>لم يقبل صندوق بريد {address} اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>The mailbox of {mailbox} could not be looked into.</source>
        <translation>تعذر النظر في صندوق بريد {mailbox}.</translation>
    </message>
    <message>
        <source>The mailbox was read by POP3, which shows no junk folder: it may stand there.</source>
        <translation>قُرئ صندوق البريد عبر POP3، وهو لا يُظهر مجلد البريد غير المرغوب: فقد تكون الرسالة هناك.</translation>
    </message>
    <message>
        <source>The message broke off before {program} was given it, so it was not sent.</source>
        <translation>انقطعت الرسالة قبل تسليمها إلى {program}، لذلك لم تُرسل.</translation>
    </message>
    <message>
        <source>The message is too big for the server. Make the attachments smaller or send a link to them.</source>
        <translation>الرسالة أكبر مما يقبله الخادم. صغّر المرفقات أو أرسل رابطًا إليها.</translation>
    </message>
    <message>
        <source>The message itself was taken for spam, or an attachment is not allowed. Your settings are not the problem: change the text, the links or the attachment.</source>
        <translation>حُسبت الرسالة نفسها بريدًا مزعجًا، أو فيها مرفق غير مسموح به. إعداداتك ليست المشكلة: غيّر النص أو الروابط أو المرفق.</translation>
    </message>
    <message>
        <source>The message to {recipient} was refused by the server: {reply}</source>
        <translation>رفض الخادم الرسالة إلى {recipient}: {reply}</translation>
    </message>
    <message>
        <source>The name {host} cannot be found from here.</source>
        <translation>لا يُعثر على الاسم {host} من هنا.</translation>
    </message>
    <message>
        <source>The name {host} does not exist; this network&apos;s name server makes up the address {address} for names that do not.</source>
        <translation>الاسم {host} لا وجود له؛ وخادم أسماء هذه الشبكة يختلق العنوان {address} للأسماء التي لا وجود لها.</translation>
    </message>
    <message>
        <source>The network of {domain}</source>
        <translation>شبكة {domain}</translation>
    </message>
    <message>
        <source>The network wants you to sign in</source>
        <translation>تريد الشبكة منك تسجيل الدخول</translation>
    </message>
    <message>
        <source>The old settings are back.</source>
        <translation>عادت الإعدادات القديمة.</translation>
    </message>
    <message>
        <source>The outgoing server cannot be talked to.</source>
        <translation>لا يمكن التخاطب مع خادم البريد الصادر.</translation>
    </message>
    <message>
        <source>The outgoing server does not answer.</source>
        <translation>خادم البريد الصادر لا يجيب.</translation>
    </message>
    <message>
        <source>The outgoing server does not pass on mail to other domains for you here: it does not know you as its customer. Usually it wants you to sign in, to fetch your mail first, or to be in its own network. The recipient&apos;s address is not the problem.</source>
        <translation>لا يمرر خادم البريد الصادر بريدك إلى نطاقات أخرى من هنا: فهو لا يعرفك من عملائه. عادةً يريد منك تسجيل الدخول، أو جلب بريدك أولًا، أو أن تكون على شبكته. عنوان المستلم ليس المشكلة.</translation>
    </message>
    <message>
        <source>The outgoing server wants you to sign in before you send. Switch on authentication for the outgoing server, with an encrypted connection.</source>
        <translation>يريد خادم البريد الصادر أن تسجّل الدخول قبل الإرسال. فعّل المصادقة لخادم البريد الصادر، مع اتصال مشفّر.</translation>
    </message>
    <message>
        <source>The outgoing server&apos;s certificate is not to be trusted.</source>
        <translation>شهادة خادم البريد الصادر لا يمكن الوثوق بها.</translation>
    </message>
    <message>
        <source>The outgoing server&apos;s name cannot be found.</source>
        <translation>لا يُعثر على اسم خادم البريد الصادر.</translation>
    </message>
    <message>
        <source>The password is kept in: {where}</source>
        <translation>كلمة المرور محفوظة في: {where}</translation>
    </message>
    <message>
        <source>The password of {address} is needed, and is not at hand.</source>
        <translation>كلمة مرور {address} لازمة، وليست متوفرة.</translation>
    </message>
    <message>
        <source>The password stays in this computer’s memory until Roampost is closed, and is asked for every time: {why} It is never written to a file, a log or a report.</source>
        <translation>تبقى كلمة المرور في ذاكرة هذا الحاسوب حتى إغلاق Roampost، وتُطلب كل مرة: {why} لا تُكتب أبدًا في ملف أو سجل أو تقرير.</translation>
    </message>
    <message>
        <source>The password stays in this computer’s memory until Roampost is closed. If you tick “remember”, it is put into {keyring}, under the name “roampost”, and nowhere else. It is never written to a file, a log or a report.</source>
        <translation>تبقى كلمة المرور في ذاكرة هذا الحاسوب حتى إغلاق Roampost. وإذا اخترت «حفظها» توضع في {keyring}، تحت الاسم «roampost»، ولا توضع في أي مكان آخر. لا تُكتب أبدًا في ملف أو سجل أو تقرير.</translation>
    </message>
    <message>
        <source>The password stored in {program} is taken out, so that it never goes to another server.</source>
        <translation>تُزال كلمة المرور المخزّنة في {program}، كي لا تذهب أبدًا إلى خادم آخر.</translation>
    </message>
    <message>
        <source>The password that Roampost keeps is put into the keyring where {program} looks for it.</source>
        <translation>توضع كلمة المرور التي يحتفظ بها Roampost في حلقة المفاتيح حيث يبحث عنها {program}.</translation>
    </message>
    <message>
        <source>The password that was put into the keyring for {program} is still there, under “{label}”: {reason}</source>
        <translation>كلمة المرور التي وُضعت في حلقة المفاتيح لبرنامج {program} ما زالت هناك، تحت «{label}»: {reason}</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is not used, so that {host} never gets it.</source>
        <translation>كلمة المرور التي يحفظها {program} للخادم القديم لا تُستخدم، كي لا يحصل عليها {host} أبدًا.</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is set aside, so that {host} never gets it.</source>
        <translation>كلمة المرور التي يحفظها {program} للخادم القديم توضع جانبًا، كي لا يحصل عليها {host} أبدًا.</translation>
    </message>
    <message>
        <source>The password that {program} keeps for the old server is taken out, so that {host} never gets it. Once {program} has been used, you type it again after putting the change back.</source>
        <translation>كلمة المرور التي يحفظها {program} للخادم القديم تُزال، كي لا يحصل عليها {host} أبدًا. وإذا استُخدم {program} بعدها فعليك كتابتها من جديد بعد التراجع عن التغيير.</translation>
    </message>
    <message>
        <source>The password would have travelled unprotected, so nothing was sent.</source>
        <translation>كانت كلمة المرور ستنتقل من دون حماية، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The passwords that Roampost keeps in the keyring</source>
        <translation>كلمات المرور التي يحتفظ بها Roampost في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The policy that it fetched from your organisation; it is fetched again</source>
        <translation>السياسة التي جلبها من مؤسستك؛ وسيجلبها من جديد</translation>
    </message>
    <message>
        <source>The receiving server found that your address&apos;s domain does not allow mail from the server that sent it (SPF, DKIM or DMARC). Send through the server that belongs to your address.</source>
        <translation>وجد الخادم المستقبِل أن نطاق عنوانك لا يسمح بالبريد من الخادم الذي أرسله (SPF أو DKIM أو DMARC). أرسل عبر الخادم الذي يتبع عنوانك.</translation>
    </message>
    <message>
        <source>The recipient is refused</source>
        <translation>المستلم مرفوض</translation>
    </message>
    <message>
        <source>The recipient&apos;s address does not exist. This is not about your settings: check the address for typing errors or ask the recipient in another way.</source>
        <translation>عنوان المستلم غير موجود. الأمر لا يتعلق بإعداداتك: ابحث عن خطأ كتابي في العنوان أو اسأل المستلم بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox does not take this message: it is closed, has moved, or accepts only certain senders. This is not about your settings; ask the recipient in another way.</source>
        <translation>صندوق بريد المستلم لا يقبل هذه الرسالة: إما أنه مغلق، أو انتقل، أو لا يقبل إلا مرسلين معيّنين. الأمر لا يتعلق بإعداداتك؛ اسأل المستلم بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full. This is not about your settings: try later or ask the recipient in another way.</source>
        <translation>صندوق بريد المستلم ممتلئ. الأمر لا يتعلق بإعداداتك: حاول لاحقًا أو اسأل المستلم بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The record {file} of an earlier change is damaged. That change can no longer be undone by Roampost; its copies of the files are in {folder}.</source>
        <translation>السجل {file} لتغيير سابق تالف. لم يعد Roampost قادرًا على التراجع عن ذلك التغيير؛ نسخ الملفات موجودة في {folder}.</translation>
    </message>
    <message>
        <source>The remedy {wanted} is not one of signing in by POP3 again and again.</source>
        <translation>الحل {wanted} ليس من حلول تسجيل الدخول المتكرر عبر POP3.</translation>
    </message>
    <message>
        <source>The sender address or its domain does not exist for the server. Check your own address in the mail program.</source>
        <translation>عنوان المرسل أو نطاقه غير موجود في نظر الخادم. تحقق من عنوانك أنت في برنامج البريد.</translation>
    </message>
    <message>
        <source>The server accepted the test message to {recipient}; whether it arrived is not known here.</source>
        <translation>قبل الخادم الرسالة التجريبية إلى {recipient}؛ ولا يُعرف هنا هل وصلت.</translation>
    </message>
    <message>
        <source>The server accepted the test message, yet it has not arrived at {recipient} after {seconds} s.</source>
        <translation>قبل الخادم الرسالة التجريبية، لكنها لم تصل إلى {recipient} بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>The server accepts this only over an encrypted connection. Switch on STARTTLS (port 587) or TLS (port 465).</source>
        <translation>لا يقبل الخادم هذا إلا عبر اتصال مشفّر. فعّل STARTTLS (المنفذ 587) أو TLS (المنفذ 465).</translation>
    </message>
    <message>
        <source>The server did not answer, or the connection broke. The network you are in may block the port; another port of the same server often works.</source>
        <translation>لم يجب الخادم، أو انقطع الاتصال. ربما تحجب الشبكة التي أنت عليها المنفذ؛ وكثيرًا ما يعمل منفذ آخر للخادم نفسه.</translation>
    </message>
    <message>
        <source>The server does not let this sign-in or connection use this sender address. Send with the address that belongs to the server, or through the server that belongs to the address.</source>
        <translation>لا يسمح الخادم لتسجيل الدخول هذا أو لهذا الاتصال باستخدام عنوان المرسل هذا. أرسل بالعنوان الذي يتبع الخادم، أو عبر الخادم الذي يتبع العنوان.</translation>
    </message>
    <message>
        <source>The server is asked whether it would take a message there. None is sent.</source>
        <translation>يُسأل الخادم هل يقبل رسالة إلى هناك. لا تُرسل أي رسالة.</translation>
    </message>
    <message>
        <source>The server lets in certain listed addresses only.</source>
        <translation>لا يسمح الخادم إلا لعناوين مسجّلة معيّنة.</translation>
    </message>
    <message>
        <source>The server lets in its provider’s own network only.</source>
        <translation>لا يسمح الخادم إلا لشبكة مزوّده.</translation>
    </message>
    <message>
        <source>The server lets in its provider’s own network or certain listed addresses only; which of the two cannot be told from here.</source>
        <translation>لا يسمح الخادم إلا لشبكة مزوّده أو لعناوين مسجّلة معيّنة؛ ولا تمكن معرفة أيهما من هنا.</translation>
    </message>
    <message>
        <source>The server lets you send for some minutes after you have fetched your mail. Fetch your mail, then send again; the mail program can do this by itself each time.</source>
        <translation>يتيح لك الخادم الإرسال بضع دقائق بعد جلب بريدك. اجلب بريدك ثم أرسل مجددًا؛ ويستطيع برنامج البريد أن يفعل ذلك تلقائيًا كل مرة.</translation>
    </message>
    <message>
        <source>The server of your settings, and its other ports for sending, all at once.</source>
        <translation>خادم إعداداتك ومنافذه الأخرى للإرسال، كلها في وقت واحد.</translation>
    </message>
    <message>
        <source>The server offers encryption: does it take the message with it?</source>
        <translation>يوفر الخادم التشفير: هل يقبل الرسالة معه؟</translation>
    </message>
    <message>
        <source>The server puts it off for now (it is busy, or it lets unknown senders wait). Send again in some minutes; nothing needs to be changed.</source>
        <translation>يؤجلها الخادم الآن (لأنه مشغول، أو لأنه يجعل المرسلين الجدد ينتظرون). أرسل مجددًا بعد بضع دقائق؛ لا حاجة إلى تغيير شيء.</translation>
    </message>
    <message>
        <source>The server refused the sign-in: the user name or password is wrong, or this way of signing in is switched off. It may want an application password or another method.</source>
        <translation>رفض الخادم تسجيل الدخول: إما أن اسم المستخدم أو كلمة المرور خطأ، أو أن طريقة تسجيل الدخول هذه معطّلة. وقد يريد كلمة مرور للتطبيقات أو طريقة أخرى.</translation>
    </message>
    <message>
        <source>The server said: {reply}</source>
        <translation>قال الخادم: {reply}</translation>
    </message>
    <message>
        <source>The server serves only certain networks or addresses, and yours here is not among them. Sign in where the provider offers it, use the server of the network you are in, or a VPN.</source>
        <translation>لا يخدم هذا الخادم إلا شبكات أو عناوين معيّنة، وعنوانك هنا ليس منها. سجّل الدخول إن كان المزوّد يتيح ذلك، أو استخدم خادم الشبكة التي أنت عليها، أو شبكة VPN.</translation>
    </message>
    <message>
        <source>The server {host} does not answer on port {port}.</source>
        <translation>لا يجيب الخادم {host} على المنفذ {port}.</translation>
    </message>
    <message>
        <source>The server’s certificate runs out soon.</source>
        <translation>ستنتهي صلاحية شهادة الخادم قريبًا.</translation>
    </message>
    <message>
        <source>The server’s own words</source>
        <translation>كلام الخادم نفسه</translation>
    </message>
    <message>
        <source>The settings are the same to the last byte.</source>
        <translation>الإعدادات هي نفسها حتى آخر بايت.</translation>
    </message>
    <message>
        <source>The settings could not be written to {file}: {reason}.</source>
        <translation>تعذرت كتابة الإعدادات في {file}: {reason}.</translation>
    </message>
    <message>
        <source>The settings file is the old one, to the last byte.</source>
        <translation>ملف الإعدادات هو القديم نفسه، حتى آخر بايت.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة الإعدادات في {file}: {reason}.</translation>
    </message>
    <message>
        <source>The settings of {address} are managed by {manager}; please ask there to have them changed.</source>
        <translation>إعدادات {address} يديرها {manager}؛ اطلب تغييرها هناك من فضلك.</translation>
    </message>
    <message>
        <source>The settings of {program} could not be read ({where}): {why}</source>
        <translation>تعذرت قراءة إعدادات {program} ({where}): {why}</translation>
    </message>
    <message>
        <source>The system does not tell when the network changes: {reason}. Open Roampost after you leave it.</source>
        <translation>لا يخبر النظام متى تتغير الشبكة: {reason}. افتح Roampost بعد مغادرتها.</translation>
    </message>
    <message>
        <source>The test message arrived at {recipient} within {seconds} s.</source>
        <translation>وصلت الرسالة التجريبية إلى {recipient} خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>The test message arrived at {recipient}, in the junk folder.</source>
        <translation>وصلت الرسالة التجريبية إلى {recipient}، في مجلد البريد غير المرغوب.</translation>
    </message>
    <message>
        <source>The test message is still in the mailbox; you may delete it.</source>
        <translation>ما زالت الرسالة التجريبية في صندوق البريد؛ يمكنك حذفها.</translation>
    </message>
    <message>
        <source>The test message to {recipient} is late ({seconds} s).</source>
        <translation>الرسالة التجريبية إلى {recipient} متأخرة ({seconds} ث).</translation>
    </message>
    <message>
        <source>The test message to {recipient} was put off.</source>
        <translation>أُجّلت الرسالة التجريبية إلى {recipient}.</translation>
    </message>
    <message>
        <source>The test message to {recipient} was refused.</source>
        <translation>رُفضت الرسالة التجريبية إلى {recipient}.</translation>
    </message>
    <message>
        <source>The test message was taken out of the mailbox again.</source>
        <translation>حُذفت الرسالة التجريبية من صندوق البريد بعد ذلك.</translation>
    </message>
    <message>
        <source>The way it came:</source>
        <translation>الطريق الذي سلكته:</translation>
    </message>
    <message>
        <source>The whole program against a small mail world on this computer: a home provider, an office, a hotel, an airport. No real account, keyring or mail program is touched. With -- COMMAND it runs any command in that world.</source>
        <translation>البرنامج كله أمام عالم بريد صغير على هذا الحاسوب: مزوّد منزلي ومكتب وفندق ومطار. لا يُمس أي حساب حقيقي أو سلسلة مفاتيح أو برنامج بريد. ومع -- أمر يشغّل أي أمر كان في ذلك العالم.</translation>
    </message>
    <message>
        <source>Then it puts back what you changed for here, and goes. Its icon beside the clock opens it again; in the settings you can tell it not to stay.</source>
        <translation>عندئذ يتراجع عمّا غيّرته لهذا المكان ثم ينتهي. أيقونته بجانب الساعة تفتحه مجددًا؛ ويمكنك في الإعدادات أن تطلب منه ألا يبقى.</translation>
    </message>
    <message>
        <source>There are {number} files here; at most {most} are read.</source>
        <translation>عدد الملفات هنا {number}؛ لا يُقرأ منها أكثر من {most}.</translation>
    </message>
    <message>
        <source>There is a way</source>
        <translation>يوجد حل</translation>
    </message>
    <message>
        <source>There is no demo within the demo.</source>
        <translation>لا يوجد عرض تجريبي داخل العرض التجريبي.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. In the terminal: “roampost diagnose”, or “roampost demo” to look around.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها. في الطرفية: «roampost diagnose»، أو «roampost demo» لإلقاء نظرة.</translation>
    </message>
    <message>
        <source>There is no remedy {wanted} here and now. There are: {remedies}</source>
        <translation>لا يوجد الحل {wanted} هنا والآن. الموجود: {remedies}</translation>
    </message>
    <message>
        <source>There is no room left on the disk to write {path}, so nothing was changed.</source>
        <translation>لم يبق مكان على القرص لكتابة {path}، لذلك لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>There is nothing here that Roampost can change for this account.</source>
        <translation>لا يوجد هنا ما يستطيع Roampost تغييره لهذا الحساب.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>لا يوجد ما يلزم فعله.</translation>
    </message>
    <message>
        <source>There is nothing to explain: the text is empty.</source>
        <translation>لا يوجد ما يُشرح: النص فارغ.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>لا يوجد ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>These accounts share that password and lose it too: {names}.</source>
        <translation>هذه الحسابات تشترك في كلمة المرور تلك وتفقدها أيضًا: {names}.</translation>
    </message>
    <message>
        <source>This account hands its mail to a command, not to a server; Roampost does not run it.</source>
        <translation>يسلّم هذا الحساب بريده إلى أمر لا إلى خادم؛ ولا يشغّله Roampost.</translation>
    </message>
    <message>
        <source>This account is managed by {who}.</source>
        <translation>هذا الحساب يديره {who}.</translation>
    </message>
    <message>
        <source>This account is used on a web page only; there is nothing to set in a mail program.</source>
        <translation>يُستخدم هذا الحساب في صفحة ويب فقط؛ لا يوجد ما يُضبط في برنامج بريد.</translation>
    </message>
    <message>
        <source>This account signs in through the browser, which Roampost cannot do for it.</source>
        <translation>يسجّل هذا الحساب الدخول عبر المتصفح، ولا يستطيع Roampost فعل ذلك نيابةً عنه.</translation>
    </message>
    <message>
        <source>This cannot be read: {reason}. Every user must be able to read it (chmod a+rX).</source>
        <translation>لا يمكن قراءة هذا: {reason}. يجب أن يستطيع كل مستخدم قراءته (chmod a+rX).</translation>
    </message>
    <message>
        <source>This cannot be undone. Nothing is forgotten yet.</source>
        <translation>لا يمكن التراجع عن هذا. لم يُنسَ شيء بعد.</translation>
    </message>
    <message>
        <source>This changes sending for {account} too.</source>
        <translation>يغيّر هذا الإرسال للحساب {account} أيضًا.</translation>
    </message>
    <message>
        <source>This changes the way of all mail that this computer sends with {program}.</source>
        <translation>هذا يغيّر طريق كل البريد الذي يرسله هذا الحاسوب عبر {program}.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>هذا الحاسوب غير متصل بأي شبكة.</translation>
    </message>
    <message>
        <source>This could not be tried just now, so nothing is begun. Keep the password first: roampost password set --for incoming --account {account}</source>
        <translation>لم تمكن تجربة هذا الآن، لذلك لم يبدأ شيء. احفظ كلمة المرور أولًا: roampost password set --for incoming --account {account}</translation>
    </message>
    <message>
        <source>This could not be tried just now, so nothing was changed. Keep the password first: roampost password set --account {account}</source>
        <translation>لم تمكن تجربة هذا الآن، لذلك لم يُغيَّر شيء. احفظ كلمة المرور أولًا: roampost password set --account {account}</translation>
    </message>
    <message>
        <source>This is another network: Roampost signs in no more.</source>
        <translation>هذه شبكة أخرى: لم يعد Roampost يسجّل الدخول.</translation>
    </message>
    <message>
        <source>This is inferred from what was seen, not proven.</source>
        <translation>هذا مستنتج مما لوحظ، وليس مثبتًا.</translation>
    </message>
    <message>
        <source>This is missing: {what}</source>
        <translation>ينقص هذا: {what}</translation>
    </message>
    <message>
        <source>This is nested too deeply for a policy.</source>
        <translation>التداخل هنا أعمق مما يجوز في سياسة.</translation>
    </message>
    <message>
        <source>This is no error report: it is a message, an automatic answer or a notice.</source>
        <translation>هذا ليس بلاغ خطأ: إنه رسالة أو رد تلقائي أو إشعار.</translation>
    </message>
    <message>
        <source>This is no property list that can be read.</source>
        <translation>هذه ليست قائمة خصائص يمكن قراءتها.</translation>
    </message>
    <message>
        <source>This is not JSON: {found} stands where {wanted} should be.</source>
        <translation>هذا ليس JSON: يوجد {found} حيث ينبغي أن يكون {wanted}.</translation>
    </message>
    <message>
        <source>This is not UTF-8; save the file in that encoding.</source>
        <translation>هذا ليس UTF-8؛ احفظ الملف بهذا الترميز.</translation>
    </message>
    <message>
        <source>This is not known here: {what}</source>
        <translation>هذا غير معروف هنا: {what}</translation>
    </message>
    <message>
        <source>This is set by your organisation.</source>
        <translation>هذا حددته مؤسستك.</translation>
    </message>
    <message>
        <source>This line is not a JSON object with “text” or “message_base64”, or it is too long.</source>
        <translation>هذا السطر ليس كائن JSON فيه «text» أو «message_base64»، أو أنه طويل جدًا.</translation>
    </message>
    <message>
        <source>This message was never sent, and is lost with it: {file}</source>
        <translation>هذه الرسالة لم تُرسل قط، وتضيع معه: {file}</translation>
    </message>
    <message>
        <source>This message was never sent, and stays: {file}</source>
        <translation>هذه الرسالة لم تُرسل قط، وتبقى: {file}</translation>
    </message>
    <message>
        <source>This message was sent by Roampost, at its user&apos;s wish, to see whether mail arrives. It needs no answer and may be deleted.</source>
        <translation>أرسل Roampost هذه الرسالة بطلب من مستخدمه، ليُعرف هل يصل البريد. لا تحتاج إلى رد ويمكن حذفها.</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>هذه الشبكة</translation>
    </message>
    <message>
        <source>This network calls itself {name}.</source>
        <translation>تسمّي هذه الشبكة نفسها {name}.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}.</source>
        <translation>هذه الشبكة لا تدع برامج البريد تصل إلى {host} على المنفذ {port}.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}: the device {device} on the way turns them away.</source>
        <translation>هذه الشبكة لا تدع برامج البريد تصل إلى {host} على المنفذ {port}: الجهاز {device} في الطريق يصدّها.</translation>
    </message>
    <message>
        <source>This network does not let mail programs reach {host} on port {port}: what is sent there vanishes at the device {device}, or right behind it.</source>
        <translation>هذه الشبكة لا تدع برامج البريد تصل إلى {host} على المنفذ {port}: ما يُرسل إلى هناك يختفي عند الجهاز {device} أو خلفه مباشرة.</translation>
    </message>
    <message>
        <source>This network speaks IPv6 alone, and your mail program is told the IPv4 address {host}. The server answers; it must be set by its name instead of the number.</source>
        <translation>تتحدث هذه الشبكة IPv6 وحده، وقد أُعطي برنامج بريدك عنوان IPv4 وهو {host}. الخادم يجيب؛ لكن يجب ضبطه باسمه بدل الرقم.</translation>
    </message>
    <message>
        <source>This network wants you to sign in on its web page before it lets anything through.</source>
        <translation>تريد هذه الشبكة أن تسجّل الدخول في صفحة الويب الخاصة بها قبل أن تسمح بمرور أي شيء.</translation>
    </message>
    <message>
        <source>This network&apos;s name server gives {host} the private address {address}, and who answers there cannot prove to be {host}; no password was sent there.</source>
        <translation>خادم أسماء هذه الشبكة يعطي {host} العنوان الخاص {address}، ومن يجيب هناك لا يستطيع إثبات أنه {host}؛ ولم تُرسل إليه أي كلمة مرور.</translation>
    </message>
    <message>
        <source>This network&apos;s name server leads every name to {address}, {host} among them; no password was sent there.</source>
        <translation>خادم أسماء هذه الشبكة يقود كل اسم إلى {address}، ومنها {host}؛ ولم تُرسل إليه أي كلمة مرور.</translation>
    </message>
    <message>
        <source>This password is longer than the {limit} characters that the Windows keyring can keep. Nothing was kept; Roampost will ask for it every time.</source>
        <translation>كلمة المرور هذه أطول من {limit} حرفًا، وهو ما تستطيع سلسلة مفاتيح Windows حفظه. لم يُحفظ شيء؛ سيسأل Roampost عنها كل مرة.</translation>
    </message>
    <message>
        <source>This server takes the password without encryption only: anybody on this network could read it. Send it all the same?</source>
        <translation>لا يقبل هذا الخادم كلمة المرور إلا من دون تشفير: أي شخص على هذه الشبكة يمكنه قراءتها. هل نرسلها مع ذلك؟</translation>
    </message>
    <message>
        <source>This shows whether mail really arrives. Exactly this message is sent, with a mark by which it is found again, once, and only when you press the button.</source>
        <translation>يبيّن هذا هل يصل البريد حقًا. تُرسل هذه الرسالة تحديدًا، مع علامة يُعثر بها عليها، مرة واحدة، وفقط عندما تضغط الزر.</translation>
    </message>
    <message>
        <source>This text does not end on its line, or holds a sign that must be escaped; close it with a double quote, and double each backslash.</source>
        <translation>هذا النص لا ينتهي في سطره، أو فيه رمز يجب تهريبه؛ أغلقه بعلامة اقتباس مزدوجة، وضاعف كل شرطة مائلة عكسية.</translation>
    </message>
    <message>
        <source>This text does not say clearly why the message was not sent. A diagnosis of the account may.</source>
        <translation>لا يقول هذا النص بوضوح لماذا لم تُرسل الرسالة. قد يقوله تشخيص للحساب.</translation>
    </message>
    <message>
        <source>This text holds half a character; both halves must be there.</source>
        <translation>في هذا النص نصف حرف؛ يجب أن يكون النصفان موجودين.</translation>
    </message>
    <message>
        <source>This version reads these keys and does nothing with them yet: {keys}</source>
        <translation>يقرأ هذا الإصدار هذه المفاتيح ولا يفعل بها شيئًا بعد: {keys}</translation>
    </message>
    <message>
        <source>This way out cannot be carried out by Roampost.</source>
        <translation>هذا الحل لا يستطيع Roampost تنفيذه.</translation>
    </message>
    <message>
        <source>This will change in {program}</source>
        <translation>ما سيتغيّر في {program}</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>عبر</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Thunderbird did not take the change while it is open. Close it, and try again.</source>
        <translation>لم يقبل Thunderbird التغيير وهو مفتوح. أغلقه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Thunderbird does not find Roampost by {path} any more.</source>
        <translation>لم يعد Thunderbird يجد Roampost عبر {path}.</translation>
    </message>
    <message>
        <source>Thunderbird starts this program by itself, once it was told where it is: {command}</source>
        <translation>يشغّل Thunderbird هذا البرنامج بنفسه بعد أن يُخبَر بمكانه: {command}</translation>
    </message>
    <message>
        <source>Thunderbird will find Roampost by {path}.</source>
        <translation>سيجد Thunderbird برنامج Roampost عبر {path}.</translation>
    </message>
    <message>
        <source>To do it in {program}:</source>
        <translation>لفعل ذلك في {program}:</translation>
    </message>
    <message>
        <source>To have it done, as long as you are here:</source>
        <translation>لإنجاز ذلك ما دمت هنا:</translation>
    </message>
    <message>
        <source>To have it done:</source>
        <translation>لتنفيذ ذلك:</translation>
    </message>
    <message>
        <source>To put everything back as it was:</source>
        <translation>لإعادة كل شيء كما كان:</translation>
    </message>
    <message>
        <source>To see whether it arrives, with one test message:</source>
        <translation>لمعرفة هل يصل، برسالة تجريبية واحدة:</translation>
    </message>
    <message>
        <source>Too many messages or recipients in a short time, says the server. Wait and send again, to fewer recipients.</source>
        <translation>يقول الخادم إن الرسائل أو المستلمين كثيرون جدًا في وقت قصير. انتظر ثم أرسل مجددًا إلى عدد أقل من المستلمين.</translation>
    </message>
    <message>
        <source>Took it back, nothing was sent</source>
        <translation>سحب الرسالة، لم يُرسل شيء</translation>
    </message>
    <message>
        <source>Tried just now for a message to {recipient}; nothing was sent.</source>
        <translation>جُرّب للتو لرسالة إلى {recipient}؛ ولم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Tried just now: it works.</source>
        <translation>جُرّب للتو: إنه يعمل.</translation>
    </message>
    <message>
        <source>Tried just now: this server takes your mail.</source>
        <translation>جُرّب للتو: هذا الخادم يقبل بريدك.</translation>
    </message>
    <message>
        <source>Tried just now; nothing was sent.</source>
        <translation>جُرّب للتو؛ ولم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>التجربة مجددًا</translation>
    </message>
    <message>
        <source>Trying whether this works…</source>
        <translation>تجربة هل يعمل هذا…</translation>
    </message>
    <message>
        <source>Trying {host} on port {port}</source>
        <translation>تجربة {host} على المنفذ {port}</translation>
    </message>
    <message>
        <source>Under “{tab}”, write {port} beside “{field}” and choose “{choice}” for “{encryption}”.</source>
        <translation>تحت «{tab}» اكتب {port} بجانب «{field}» واختر «{choice}» لـ«{encryption}».</translation>
    </message>
    <message>
        <source>Use another network</source>
        <translation>استخدام شبكة أخرى</translation>
    </message>
    <message>
        <source>Use another network, for example your phone&apos;s hotspot.</source>
        <translation>استخدم شبكة أخرى، مثل نقطة اتصال هاتفك.</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>استخدام منفذ آخر</translation>
    </message>
    <message>
        <source>Use port {port} instead</source>
        <translation>استخدم المنفذ {port} بدلًا منه</translation>
    </message>
    <message>
        <source>Use your VPN</source>
        <translation>استخدام شبكة VPN</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Wait a while</source>
        <translation>الانتظار قليلًا</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>انتظر قليلًا، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Wait and try later</source>
        <translation>الانتظار والمحاولة لاحقًا</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Waited for the greeting</source>
        <translation>انتظار التحية</translation>
    </message>
    <message>
        <source>Wants you to sign in first</source>
        <translation>تريد تسجيل الدخول أولًا</translation>
    </message>
    <message>
        <source>Watching the network.</source>
        <translation>مراقبة الشبكة.</translation>
    </message>
    <message>
        <source>Ways that your organisation does not allow:</source>
        <translation>حلول لا تسمح بها مؤسستك:</translation>
    </message>
    <message>
        <source>Webmail only</source>
        <translation>بريد الويب فقط</translation>
    </message>
    <message>
        <source>What @{domain} asks others to do with mail sent through {host} (DMARC) could not be found out from here.</source>
        <translation>تعذرت من هنا معرفة ما يطلبه النطاق {domain} من الآخرين بشأن البريد المرسل عبر {host} (DMARC).</translation>
    </message>
    <message>
        <source>What changes for {address}: {before} becomes {after}.</source>
        <translation>ما يتغيّر لـ {address}: {before} يصبح {after}.</translation>
    </message>
    <message>
        <source>What is being changed could not be written down in {folder}: {reason}.</source>
        <translation>تعذر تدوين ما يجري تغييره في {folder}: {reason}.</translation>
    </message>
    <message>
        <source>What is in the way could not be found out from here.</source>
        <translation>تعذرت من هنا معرفة العائق.</translation>
    </message>
    <message>
        <source>What is in the way is still being found out; but here is something that works.</source>
        <translation>ما زال البحث عن العائق جاريًا؛ لكن إليك شيئًا يعمل.</translation>
    </message>
    <message>
        <source>What is sent to {host} does not go through your VPN.</source>
        <translation>ما يُرسل إلى {host} لا يمر عبر شبكة VPN الخاصة بك.</translation>
    </message>
    <message>
        <source>What is sent to {host} goes through a VPN.</source>
        <translation>ما يُرسل إلى {host} يمر عبر شبكة VPN.</translation>
    </message>
    <message>
        <source>What it learned of networks and servers, and of earlier log-ins and proofs</source>
        <translation>ما تعلمه عن الشبكات والخوادم، وعن عمليات الدخول والتجارب السابقة</translation>
    </message>
    <message>
        <source>What it took: rounds of questions {rounds}, mail transactions {transactions}, log-ins {logins}; no message was sent.</source>
        <translation>ما استلزمه ذلك: جولات الأسئلة {rounds}، معاملات البريد {transactions}، عمليات تسجيل الدخول {logins}؛ ولم تُرسل أي رسالة.</translation>
    </message>
    <message>
        <source>What was changed for the network that you left has been put back.</source>
        <translation>ما غُيّر من أجل الشبكة التي غادرتها أُعيد كما كان.</translation>
    </message>
    <message>
        <source>What you can do:</source>
        <translation>ما يمكنك فعله:</translation>
    </message>
    <message>
        <source>What your organisation has set on this computer</source>
        <translation>ما حددته مؤسستك على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Whether Roampost starts at log-in cannot be settled: {reason}.</source>
        <translation>لا يمكن تحديد ما إذا كان Roampost يبدأ عند تسجيل الدخول: {reason}.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told without a recipient outside {provider}.</source>
        <translation>لا تمكن معرفة هل سيعمل الإرسال في مكان آخر من دون مستلم خارج {provider}.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told: no password is at hand to try the log-in with.</source>
        <translation>لا تمكن معرفة هل سيعمل الإرسال في مكان آخر: لا تتوفر كلمة مرور لتجربة تسجيل الدخول بها.</translation>
    </message>
    <message>
        <source>Whether it will work away from here cannot be told: your mail program signs in through the browser, which is not tried here.</source>
        <translation>لا تمكن معرفة هل سيعمل الإرسال في مكان آخر: برنامج بريدك يسجّل الدخول عبر المتصفح، وهذا لا يُجرَّب هنا.</translation>
    </message>
    <message>
        <source>Whether it will work elsewhere cannot be told from here.</source>
        <translation>لا تمكن من هنا معرفة هل سيعمل الإرسال في مكان آخر.</translation>
    </message>
    <message>
        <source>Whether mail goes out from here is not known yet.</source>
        <translation>لا يُعرف بعد هل يخرج البريد من هنا.</translation>
    </message>
    <message>
        <source>Whether messages sent this way arrive cannot be told.</source>
        <translation>لا تمكن معرفة هل تصل الرسائل المرسلة بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Whether {host} may send for @{domain} (SPF) could not be found out from here.</source>
        <translation>تعذرت من هنا معرفة هل يحق للخادم {host} الإرسال باسم النطاق {domain} (SPF).</translation>
    </message>
    <message>
        <source>Which account does not send?</source>
        <translation>أي حساب لا يرسل؟</translation>
    </message>
    <message>
        <source>Which program takes the message? Say it like this: roampost send-via -- msmtp -t</source>
        <translation>أي برنامج يأخذ الرسالة؟ حدّده هكذا: roampost send-via -- msmtp -t</translation>
    </message>
    <message>
        <source>Who answers here: the server itself, or something nearer on the way?</source>
        <translation>من يجيب هنا: الخادم نفسه، أم شيء أقرب في الطريق؟</translation>
    </message>
    <message>
        <source>Whoever runs this server could read what you send through it.</source>
        <translation>يستطيع من يدير هذا الخادم قراءة ما ترسله عبره.</translation>
    </message>
    <message>
        <source>Whom did you want to write to?</source>
        <translation>إلى من أردت أن تكتب؟</translation>
    </message>
    <message>
        <source>Whom were you writing to?</source>
        <translation>إلى من كنت تكتب؟</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>السبب:</translation>
    </message>
    <message>
        <source>Wired network</source>
        <translation>شبكة سلكية</translation>
    </message>
    <message>
        <source>With -v you get a text to send.</source>
        <translation>مع -v تحصل على نص جاهز للإرسال.</translation>
    </message>
    <message>
        <source>With the settings as they are, your password travels unprotected.</source>
        <translation>بالإعدادات الحالية تنتقل كلمة مرورك من دون حماية.</translation>
    </message>
    <message>
        <source>Without the password it cannot be told whether {host} lets you send from here.</source>
        <translation>من دون كلمة المرور لا تمكن معرفة هل يسمح لك {host} بالإرسال من هنا.</translation>
    </message>
    <message>
        <source>Working out what has to change…</source>
        <translation>تحديد ما يجب تغييره…</translation>
    </message>
    <message>
        <source>Working out what would be sent…</source>
        <translation>تحديد ما سيُرسل…</translation>
    </message>
    <message>
        <source>Works here, but not everywhere</source>
        <translation>يعمل هنا، لكن ليس في كل مكان</translation>
    </message>
    <message>
        <source>Works here; elsewhere is not clear yet</source>
        <translation>يعمل هنا؛ أما في مكان آخر فغير واضح بعد</translation>
    </message>
    <message>
        <source>Write from your provider’s web page</source>
        <translation>الكتابة من صفحة ويب مزوّدك</translation>
    </message>
    <message>
        <source>Write there, in place of the line that begins alike: {line}</source>
        <translation>اكتب هناك، بدل السطر الذي يبدأ البداية نفسها: {line}</translation>
    </message>
    <message>
        <source>Write {host} as the outgoing server and {port} as its port.</source>
        <translation>اكتب {host} خادمًا للبريد الصادر و{port} منفذًا له.</translation>
    </message>
    <message>
        <source>Written to {file}. Names and addresses are replaced; read it through before you hand it on.</source>
        <translation>كُتب في {file}. استُبدلت الأسماء والعناوين؛ اقرأه كاملًا قبل أن تسلّمه لأحد.</translation>
    </message>
    <message>
        <source>You are away from {provider}&apos;s network already, and signed in to {host} on port {port} just now.</source>
        <translation>أنت خارج شبكة {provider} بالفعل، وقد سُجّل دخولك إلى {host} على المنفذ {port} للتو.</translation>
    </message>
    <message>
        <source>You are away from {provider}&apos;s network already: this is what to expect elsewhere too.</source>
        <translation>أنت خارج شبكة {provider} بالفعل: وهذا ما تتوقعه في أماكن أخرى أيضًا.</translation>
    </message>
    <message>
        <source>You can send your own message now.</source>
        <translation>يمكنك الآن إرسال رسالتك.</translation>
    </message>
    <message>
        <source>Your address {address} belongs to {name}.</source>
        <translation>عنوانك {address} يتبع {name}.</translation>
    </message>
    <message>
        <source>Your address {address} calls itself {name}, but that name leads elsewhere.</source>
        <translation>عنوانك {address} يسمّي نفسه {name}، لكن هذا الاسم يقود إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Your address&apos;s name ends in {suffix}, as it did where {host} took your mail without a sign-in.</source>
        <translation>ينتهي اسم عنوانك بـ {suffix}، كما كان حين قبل {host} بريدك من دون تسجيل دخول.</translation>
    </message>
    <message>
        <source>Your mail program cannot do this by itself. Roampost can: it signs in to {server} as {address} again and again, for as long as you are on this network.</source>
        <translation>لا يستطيع برنامج بريدك فعل ذلك تلقائيًا، أما Roampost فيستطيع: يسجّل الدخول إلى {server} باسم {address} مرارًا ما دمت على هذه الشبكة.</translation>
    </message>
    <message>
        <source>Your mail programs, with their settings and their own passwords</source>
        <translation>برامج بريدك، بإعداداتها وكلمات مرورها</translation>
    </message>
    <message>
        <source>Your messages go out, but may be overlooked. Tell the people you write to, to look into junk too.</source>
        <translation>رسائلك تخرج، لكن قد لا ينتبه لها أحد. أخبر من تكتب إليهم أن ينظروا في البريد غير المرغوب أيضًا.</translation>
    </message>
    <message>
        <source>Your organisation does not allow sending through other operators&apos; servers such as {host}.</source>
        <translation>لا تسمح مؤسستك بالإرسال عبر خوادم جهات أخرى مثل {host}.</translation>
    </message>
    <message>
        <source>Your organisation does not allow sending through {host} without encryption.</source>
        <translation>لا تسمح مؤسستك بالإرسال عبر {host} من دون تشفير.</translation>
    </message>
    <message>
        <source>Your organisation does not allow signing in to {host} without encryption.</source>
        <translation>لا تسمح مؤسستك بتسجيل الدخول إلى {host} من دون تشفير.</translation>
    </message>
    <message>
        <source>Your organisation does not let this be changed without asking ({kind}), so --yes does not count.</source>
        <translation>لا تسمح مؤسستك بتغيير هذا من دون سؤال ({kind})، لذا لا يُعتدّ بالخيار --yes.</translation>
    </message>
    <message>
        <source>Your organisation forbids sending through {host}.</source>
        <translation>تمنع مؤسستك الإرسال عبر {host}.</translation>
    </message>
    <message>
        <source>Your organisation says:</source>
        <translation>تقول مؤسستك:</translation>
    </message>
    <message>
        <source>Your organisation says: {text}</source>
        <translation>تقول مؤسستك: {text}</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy in {where} has a fault, so what it forbids is not known for certain: nothing is changed until that is put right. “roampost policy show” says what is wrong.</source>
        <translation>في سياسة مؤسستك في {where} خطأ، فلا يُعرف يقينًا ما تمنعه: لا يُغيَّر شيء حتى يُصلح ذلك. الأمر «roampost policy show» يقول ما الخطأ.</translation>
    </message>
    <message>
        <source>Your organisation’s client id for this sign-in: {client}</source>
        <translation>معرّف العميل الخاص بمؤسستك لتسجيل الدخول هذا: {client}</translation>
    </message>
    <message>
        <source>Your organisation’s client id for this sign-in: {client} (at {issuer})</source>
        <translation>معرّف العميل الخاص بمؤسستك لتسجيل الدخول هذا: {client} (لدى {issuer})</translation>
    </message>
    <message>
        <source>Your organisation’s helpdesk: {ways}</source>
        <translation>الدعم الفني في مؤسستك: {ways}</translation>
    </message>
    <message>
        <source>Your organisation’s helpdesk: {ways}. {text}</source>
        <translation>الدعم الفني في مؤسستك: {ways}. {text}</translation>
    </message>
    <message>
        <source>Your password for {address}</source>
        <translation>كلمة مرورك لـ {address}</translation>
    </message>
    <message>
        <source>Your password would travel unprotected: others on this network could read it.</source>
        <translation>ستنتقل كلمة مرورك من دون حماية: يستطيع آخرون على هذه الشبكة قراءتها.</translation>
    </message>
    <message>
        <source>Your provider has no way in from here: does this network, or another account, have a server?</source>
        <translation>ليس لدى مزوّدك طريق للدخول من هنا: هل لهذه الشبكة، أو لحساب آخر، خادم؟</translation>
    </message>
    <message>
        <source>Your server can only be reached on port 25, which many networks block.</source>
        <translation>لا يمكن الوصول إلى خادمك إلا على المنفذ 25، وشبكات كثيرة تحجبه.</translation>
    </message>
    <message>
        <source>Your server takes your mail only because of where you are now; elsewhere it will not.</source>
        <translation>لا يقبل خادمك بريدك إلا بسبب مكانك الحالي؛ ولن يقبله في مكان آخر.</translation>
    </message>
    <message>
        <source>Your settings work; {host} refuses the address {recipient} itself.</source>
        <translation>إعداداتك تعمل؛ لكن {host} يرفض العنوان {recipient} نفسه.</translation>
    </message>
    <message>
        <source>Your traffic goes through a VPN.</source>
        <translation>تمر بياناتك عبر شبكة VPN.</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>نقطتان رأسيتان</translation>
    </message>
    <message>
        <source>a comma or a closing brace</source>
        <translation>فاصلة أو قوس معقوف مغلق</translation>
    </message>
    <message>
        <source>a comma or a closing bracket</source>
        <translation>فاصلة أو قوس مربع مغلق</translation>
    </message>
    <message>
        <source>a domain such as example.org, in ASCII form (xn--…)</source>
        <translation>نطاق مثل example.org، بصيغة ASCII (xn--…)</translation>
    </message>
    <message>
        <source>a host name such as smtp.example.org, all of a domain such as *.example.org, or an IP address</source>
        <translation>اسم مضيف مثل smtp.example.org، أو نطاق كامل مثل *.example.org، أو عنوان IP</translation>
    </message>
    <message>
        <source>a host name such as smtp.example.org, in ASCII form (xn--…)</source>
        <translation>اسم مضيف مثل smtp.example.org، بصيغة ASCII (xn--…)</translation>
    </message>
    <message>
        <source>a key in double quotes</source>
        <translation>مفتاح بين علامتي اقتباس مزدوجتين</translation>
    </message>
    <message>
        <source>a language code such as en, it or pt-BR</source>
        <translation>رمز لغة مثل en أو it أو pt-BR</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>قائمة بين قوسين مربعين</translation>
    </message>
    <message>
        <source>a new file for it: a ZIP, or JSON where its name ends in .json</source>
        <translation>ملف جديد له: ZIP، أو JSON إذا انتهى اسمه بـ .json</translation>
    </message>
    <message>
        <source>a piece of what a server says: two letters or digits in a row at least</source>
        <translation>جزء مما يقوله خادم: حرفان أو رقمان متتاليان على الأقل</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>سياسة</translation>
    </message>
    <message>
        <source>a quote in line {number} is not closed</source>
        <translation>علامة اقتباس في السطر {number} غير مغلقة</translation>
    </message>
    <message>
        <source>a quote of server {number} is not closed</source>
        <translation>علامة اقتباس للخادم {number} غير مغلقة</translation>
    </message>
    <message>
        <source>a telephone number such as +39 02 1234567</source>
        <translation>رقم هاتف مثل +39 02 1234567</translation>
    </message>
    <message>
        <source>a text in double quotes</source>
        <translation>نص بين علامتي اقتباس مزدوجتين</translation>
    </message>
    <message>
        <source>a text of at most 2000 characters, without control characters</source>
        <translation>نص لا يزيد على 2000 حرف، من دون أحرف تحكم</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>قيمة</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>عدد صحيح من {least} إلى {most}</translation>
    </message>
    <message>
        <source>an Ed25519 public key: 32 octets in Base64</source>
        <translation>مفتاح Ed25519 عام: 32 بايت بترميز Base64</translation>
    </message>
    <message>
        <source>an address that begins with http://</source>
        <translation>عنوان يبدأ بـ http://</translation>
    </message>
    <message>
        <source>an address that begins with https://</source>
        <translation>عنوان يبدأ بـ https://</translation>
    </message>
    <message>
        <source>an address that begins with https:// and ends with a slash</source>
        <translation>عنوان يبدأ بـ https:// وينتهي بشرطة مائلة</translation>
    </message>
    <message>
        <source>an address, or PROGRAM/PROFILE/ADDRESS</source>
        <translation>عنوان، أو PROGRAM/PROFILE/ADDRESS</translation>
    </message>
    <message>
        <source>an e-mail address such as name@example.org</source>
        <translation>عنوان بريد إلكتروني مثل name@example.org</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>كائن بين قوسين معقوفين</translation>
    </message>
    <message>
        <source>answer as one JSON document</source>
        <translation>الإجابة في مستند JSON واحد</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أجاب</translation>
    </message>
    <message>
        <source>answered nonsense</source>
        <translation>أجاب بما لا معنى له</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>يجيب</translation>
    </message>
    <message>
        <source>answers in the server’s place</source>
        <translation>تجيب بدل الخادم</translation>
    </message>
    <message>
        <source>answers without offering a sign-in</source>
        <translation>يجيب من دون أن يعرض تسجيل الدخول</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>وسائط</translation>
    </message>
    <message>
        <source>ask whether sending will work away from here</source>
        <translation>السؤال هل سيعمل الإرسال في مكان آخر</translation>
    </message>
    <message>
        <source>asks you to wait</source>
        <translation>يطلب منك الانتظار</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>تجري التجربة</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>blocks the port</source>
        <translation>تحجب المنفذ</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>لا يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>cannot prove who it is</source>
        <translation>لا يستطيع إثبات هويته</translation>
    </message>
    <message>
        <source>certificate for another name</source>
        <translation>شهادة باسم آخر</translation>
    </message>
    <message>
        <source>certificate from nobody known</source>
        <translation>شهادة من جهة غير معروفة</translation>
    </message>
    <message>
        <source>certificate has run out</source>
        <translation>شهادة منتهية الصلاحية</translation>
    </message>
    <message>
        <source>change nothing; sign in by POP3 again and again, for a mail program that cannot, until Ctrl-C or until this network is left</source>
        <translation>عدم تغيير شيء؛ وتسجيل الدخول عبر POP3 مرارًا، نيابةً عن برنامج بريد لا يستطيع ذلك، حتى Ctrl-C أو حتى مغادرة هذه الشبكة</translation>
    </message>
    <message>
        <source>change the mail program&apos;s settings so that sending works; undo puts them back</source>
        <translation>تغيير إعدادات برنامج البريد ليعمل الإرسال؛ والأمر undo يعيدها</translation>
    </message>
    <message>
        <source>change what works here and will not away from here</source>
        <translation>تغيير ما يعمل هنا ولن يعمل في مكان آخر</translation>
    </message>
    <message>
        <source>change without asking</source>
        <translation>التغيير من دون سؤال</translation>
    </message>
    <message>
        <source>check an IT policy file; show what is in force</source>
        <translation>فحص ملف سياسة لتقنية المعلومات، وعرض ما هو سارٍ</translation>
    </message>
    <message>
        <source>checked nothing</source>
        <translation>لم يفحص شيئًا</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>أوامر</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>الاتصال قائم</translation>
    </message>
    <message>
        <source>connected to {ip}</source>
        <translation>تم الاتصال بـ {ip}</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>لا يذكر شيئًا</translation>
    </message>
    <message>
        <source>done, and sending was still refused</source>
        <translation>تم، ورُفض الإرسال مع ذلك</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>encrypted (STARTTLS)</source>
        <translation>مشفّر (STARTTLS)</translation>
    </message>
    <message>
        <source>encrypted (TLS)</source>
        <translation>مشفّر (TLS)</translation>
    </message>
    <message>
        <source>encrypted, certificate checked</source>
        <translation>مشفّر، وجرى التحقق من الشهادة</translation>
    </message>
    <message>
        <source>encrypted, certificate not checked</source>
        <translation>مشفّر، ولم يجرِ التحقق من الشهادة</translation>
    </message>
    <message>
        <source>encrypted, certificate of {subject} checked</source>
        <translation>مشفّر، وجرى التحقق من شهادة {subject}</translation>
    </message>
    <message>
        <source>encryption could not be agreed on</source>
        <translation>تعذر الاتفاق على التشفير</translation>
    </message>
    <message>
        <source>ended on the way</source>
        <translation>انتهى في الطريق</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>fetches mail first</source>
        <translation>يجلب البريد أولًا</translation>
    </message>
    <message>
        <source>find out why sending fails here and what works; sends no message</source>
        <translation>معرفة لماذا يفشل الإرسال هنا وما الذي يعمل؛ لا يرسل أي رسالة</translation>
    </message>
    <message>
        <source>for sending (the default) or for fetching mail</source>
        <translation>للإرسال (الافتراضي) أو لجلب البريد</translation>
    </message>
    <message>
        <source>forbidden by the network</source>
        <translation>ممنوع من الشبكة</translation>
    </message>
    <message>
        <source>forget messages as well that were never sent</source>
        <translation>نسيان الرسائل التي لم تُرسل قط أيضًا</translation>
    </message>
    <message>
        <source>forget what Roampost knows and keeps</source>
        <translation>نسيان ما يعرفه Roampost ويحتفظ به</translation>
    </message>
    <message>
        <source>forget without asking</source>
        <translation>النسيان دون سؤال</translation>
    </message>
    <message>
        <source>hand a message on to msmtp or sendmail, and help when it is refused</source>
        <translation>تسليم رسالة إلى msmtp أو sendmail، والمساعدة حين تُرفض</translation>
    </message>
    <message>
        <source>hands mail to the command {command}</source>
        <translation>يسلّم البريد إلى الأمر {command}</translation>
    </message>
    <message>
        <source>has locked the account</source>
        <translation>قفل الحساب</translation>
    </message>
    <message>
        <source>how long to look for it (60)</source>
        <translation>مدة البحث عنها (60)</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>أنهى الاتصال</translation>
    </message>
    <message>
        <source>in the mailbox of {mailbox}, for {seconds} seconds at most</source>
        <translation>في صندوق بريد {mailbox}، لمدة {seconds} ثانية على الأكثر</translation>
    </message>
    <message>
        <source>intercepted</source>
        <translation>معترَض</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>it had been accepted, and did not arrive</source>
        <translation>كانت قد قُبلت، ولم تصل</translation>
    </message>
    <message>
        <source>it holds a password of an older release. Please start {program} once, then try again</source>
        <translation>فيه كلمة مرور من إصدار أقدم. شغّل {program} مرة واحدة من فضلك، ثم حاول مجددًا</translation>
    </message>
    <message>
        <source>it names no sender by a line “set from = …”</source>
        <translation>لا يذكر مرسلًا بسطر «set from = …»</translation>
    </message>
    <message>
        <source>its name is not found</source>
        <translation>لا يُعثر على اسمه</translation>
    </message>
    <message>
        <source>keep or forget a password in the system&apos;s keyring</source>
        <translation>حفظ كلمة مرور في سلسلة مفاتيح النظام أو نسيانها</translation>
    </message>
    <message>
        <source>leave the message in the mailbox</source>
        <translation>ترك الرسالة في صندوق البريد</translation>
    </message>
    <message>
        <source>letters, digits and signs without spaces, 200 at most</source>
        <translation>حروف وأرقام ورموز من دون مسافات، 200 على الأكثر</translation>
    </message>
    <message>
        <source>line {number} begins or ends a block out of place</source>
        <translation>السطر {number} يبدأ كتلة أو ينهيها في غير مكانها</translation>
    </message>
    <message>
        <source>line {number} is neither section nor key</source>
        <translation>السطر {number} ليس قسمًا ولا مفتاحًا</translation>
    </message>
    <message>
        <source>line {number} is no preference</source>
        <translation>السطر {number} ليس تفضيلًا</translation>
    </message>
    <message>
        <source>line {number} is not a server, a log-in name and a password</source>
        <translation>السطر {number} ليس خادمًا واسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>line {number} stands before the first account</source>
        <translation>السطر {number} يسبق الحساب الأول</translation>
    </message>
    <message>
        <source>line {number} takes in its own file</source>
        <translation>السطر {number} يُدرج ملفه نفسه</translation>
    </message>
    <message>
        <source>list the sending accounts of your mail programs</source>
        <translation>عرض حسابات الإرسال في برامج بريدك</translation>
    </message>
    <message>
        <source>look ahead on networks where traffic costs too</source>
        <translation>الاستباق أيضًا على الشبكات التي تُدفع فيها رسوم البيانات</translation>
    </message>
    <message>
        <source>macOS does not let Roampost talk to {host}, which is on this local network. Allow it in System Settings, Privacy &amp; Security, Local Network, then look again.</source>
        <translation>لا يسمح macOS لـ Roampost بالتخاطب مع {host}، وهو على هذه الشبكة المحلية. اسمح بذلك في إعدادات النظام، الخصوصية والأمن، الشبكة المحلية، ثم افحص مجددًا.</translation>
    </message>
    <message>
        <source>mail does not arrive</source>
        <translation>البريد لا يصل</translation>
    </message>
    <message>
        <source>mail is accepted and does not arrive</source>
        <translation>البريد يُقبل ولا يصل</translation>
    </message>
    <message>
        <source>mail is taken on</source>
        <translation>البريد مقبول</translation>
    </message>
    <message>
        <source>make a report for a helpdesk, without secrets, names and addresses</source>
        <translation>إعداد تقرير للدعم الفني، من دون أسرار أو أسماء أو عناوين</translation>
    </message>
    <message>
        <source>managed by {who}</source>
        <translation>يديره {who}</translation>
    </message>
    <message>
        <source>many at once: each input line is a JSON object with text or message_base64, and any id</source>
        <translation>عدة نصوص معًا: كل سطر دخل كائن JSON فيه text أو message_base64، وأي id</translation>
    </message>
    <message>
        <source>messages waiting to be sent: {number}</source>
        <translation>رسائل تنتظر الإرسال: {number}</translation>
    </message>
    <message>
        <source>most likely: {what}</source>
        <translation>على الأرجح: {what}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>من دون تسجيل دخول</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>لا يوجد اسم كهذا</translation>
    </message>
    <message>
        <source>no way there from this network</source>
        <translation>لا طريق إليه من هذه الشبكة</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>لم يُحدَّد أحد بعد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يتم الوصول إليه</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing listed</source>
        <translation>لا شيء مدرج</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>offers a sign-in</source>
        <translation>يعرض تسجيل الدخول</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>واحد من {choices}</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>عرض ما سيتغيّر فقط</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>open the window on a returned message or an error text</source>
        <translation>فتح النافذة على رسالة مرتجعة أو نص خطأ</translation>
    </message>
    <message>
        <source>options</source>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>options of every command</source>
        <translation>خيارات كل الأوامر</translation>
    </message>
    <message>
        <source>port 587: {submission}; port 465: {submissions}; fetching mail first: {pop}</source>
        <translation>المنفذ 587: {submission}؛ المنفذ 465: {submissions}؛ جلب البريد أولًا: {pop}</translation>
    </message>
    <message>
        <source>put back what the last fix changed</source>
        <translation>التراجع عما غيّره آخر أمر fix</translation>
    </message>
    <message>
        <source>put it back by itself once this network is left</source>
        <translation>التراجع تلقائيًا عند مغادرة هذه الشبكة</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>recommended by your organisation</source>
        <translation>توصي به مؤسستك</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>يرفض</translation>
    </message>
    <message>
        <source>refuses for now</source>
        <translation>يرفض الآن</translation>
    </message>
    <message>
        <source>refuses mail from here</source>
        <translation>يرفض البريد من هنا</translation>
    </message>
    <message>
        <source>refuses the password</source>
        <translation>يرفض كلمة المرور</translation>
    </message>
    <message>
        <source>refuses this network’s address</source>
        <translation>يرفض عنوان هذه الشبكة</translation>
    </message>
    <message>
        <source>refuses this password</source>
        <translation>يرفض كلمة المرور هذه</translation>
    </message>
    <message>
        <source>refuses your sender address</source>
        <translation>يرفض عنوان المرسل الخاص بك</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مردود</translation>
    </message>
    <message>
        <source>roampost send-via -- PROGRAM ARGS…: hand the message on standard input to a sendmail-like program unchanged, and leave with its exit status. A message that it does not take is kept safe, and Roampost says where and how to find out why. In mutt leave the first -- out, since it puts its own where it belongs: set sendmail=&quot;roampost send-via msmtp&quot;</source>
        <translation>roampost send-via -- PROGRAM ARGS…: تسليم الرسالة الواردة في الدخل القياسي كما هي إلى برنامج شبيه بـ sendmail، ثم الخروج بحالة خروجه نفسها. والرسالة التي لا يقبلها تُحفظ بأمان، ويقول Roampost أين هي وكيف يُعرف السبب. في mutt احذف الـ -- الأولى، لأنه يضع علامته حيث يلزم: set sendmail=&quot;roampost send-via msmtp&quot;</translation>
    </message>
    <message>
        <source>say each value in force, and where it comes from</source>
        <translation>ذكر كل قيمة سارية ومن أين أتت</translation>
    </message>
    <message>
        <source>say what an error text or a returned message means; no network</source>
        <translation>ذكر معنى نص خطأ أو رسالة مرتجعة؛ من دون شبكة</translation>
    </message>
    <message>
        <source>say what is wrong in a policy file, line by line</source>
        <translation>ذكر ما هو خطأ في ملف سياسة، سطرًا سطرًا</translation>
    </message>
    <message>
        <source>say what network this is and what it does to mail</source>
        <translation>ذكر ما هذه الشبكة وما تفعله بالبريد</translation>
    </message>
    <message>
        <source>send one marked message, and look whether it arrives</source>
        <translation>إرسال رسالة واحدة معلَّمة ومعرفة هل تصل</translation>
    </message>
    <message>
        <source>send without asking</source>
        <translation>الإرسال من دون سؤال</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>حددتَه أنت</translation>
    </message>
    <message>
        <source>set by your organisation</source>
        <translation>حددته مؤسستك</translation>
    </message>
    <message>
        <source>show the version and leave</source>
        <translation>عرض الإصدار ثم الخروج</translation>
    </message>
    <message>
        <source>show this and leave</source>
        <translation>عرض هذه المساعدة ثم الخروج</translation>
    </message>
    <message>
        <source>sign-in through a web page</source>
        <translation>تسجيل الدخول عبر صفحة ويب</translation>
    </message>
    <message>
        <source>sign-in with password</source>
        <translation>تسجيل الدخول بكلمة المرور</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>something answers in the server’s place</source>
        <translation>شيء ما يجيب بدل الخادم</translation>
    </message>
    <message>
        <source>something not known</source>
        <translation>شيء غير معروف</translation>
    </message>
    <message>
        <source>something was slipped in before encryption</source>
        <translation>دُسّ شيء قبل التشفير</translation>
    </message>
    <message>
        <source>start this at every log-in, or no longer, or say which; then end</source>
        <translation>تشغيل هذا عند كل تسجيل دخول، أو إيقافه، أو قول أيهما؛ ثم الانتهاء</translation>
    </message>
    <message>
        <source>stay in the background and look ahead on every network</source>
        <translation>البقاء في الخلفية والاستباق على كل شبكة</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>takes your mail</source>
        <translation>يقبل بريدك</translation>
    </message>
    <message>
        <source>tell what is being done; twice for more</source>
        <translation>ذكر ما يجري؛ ومرتين لمزيد من التفاصيل</translation>
    </message>
    <message>
        <source>the account in line {number} cannot be defined like this</source>
        <translation>لا يمكن تعريف الحساب في السطر {number} بهذا الشكل</translation>
    </message>
    <message>
        <source>the account is locked</source>
        <translation>الحساب مقفل</translation>
    </message>
    <message>
        <source>the account {name} depends on an eval line, which Roampost does not run</source>
        <translation>يعتمد الحساب {name} على سطر eval، ولا يشغّله Roampost</translation>
    </message>
    <message>
        <source>the account {name} names no sender</source>
        <translation>لا يذكر الحساب {name} مرسلًا</translation>
    </message>
    <message>
        <source>the account {name} names no server</source>
        <translation>لا يذكر الحساب {name} خادمًا</translation>
    </message>
    <message>
        <source>the address of this network has a bad name</source>
        <translation>لعنوان هذه الشبكة سمعة سيئة</translation>
    </message>
    <message>
        <source>the answer is there by then (20)</source>
        <translation>تكون الإجابة موجودة خلال هذه المدة (20)</translation>
    </message>
    <message>
        <source>the command in line {number} is not known</source>
        <translation>الأمر في السطر {number} غير معروف</translation>
    </message>
    <message>
        <source>the demo&apos;s memory</source>
        <translation>ذاكرة العرض التجريبي</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>نهاية الملف</translation>
    </message>
    <message>
        <source>the error text or returned message; - for standard input</source>
        <translation>نص الخطأ أو الرسالة المرتجعة؛ - للدخل القياسي</translation>
    </message>
    <message>
        <source>the language to speak: ar, de, en, es, fr, it, nl, pl, pt</source>
        <translation>اللغة المستخدمة: ar, de, en, es, fr, it, nl, pl, pt</translation>
    </message>
    <message>
        <source>the line “set v15-compat” is missing, and older rules are not known</source>
        <translation>ينقص السطر «set v15-compat»، والقواعد الأقدم غير معروفة</translation>
    </message>
    <message>
        <source>the log-in name that goes with it</source>
        <translation>اسم المستخدم المرافق لها</translation>
    </message>
    <message>
        <source>the message or text; - for standard input</source>
        <translation>الرسالة أو النص؛ - للدخل القياسي</translation>
    </message>
    <message>
        <source>the name server did not answer</source>
        <translation>لم يجب خادم الأسماء</translation>
    </message>
    <message>
        <source>the name server failed</source>
        <translation>فشل خادم الأسماء</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>the policy file</source>
        <translation>ملف السياسة</translation>
    </message>
    <message>
        <source>the recipient is refused</source>
        <translation>المستلم مرفوض</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>لا يمكن الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>the server does not accept the password</source>
        <translation>لا يقبل الخادم كلمة المرور</translation>
    </message>
    <message>
        <source>the server does not allow this sender address</source>
        <translation>لا يسمح الخادم بعنوان المرسل هذا</translation>
    </message>
    <message>
        <source>the server no longer takes this password</source>
        <translation>لم يعد الخادم يقبل كلمة المرور هذه</translation>
    </message>
    <message>
        <source>the server takes mail only from certain places</source>
        <translation>لا يقبل الخادم البريد إلا من أماكن معيّنة</translation>
    </message>
    <message>
        <source>the server wants an encrypted connection</source>
        <translation>يريد الخادم اتصالًا مشفّرًا</translation>
    </message>
    <message>
        <source>the server wants you to fetch mail first</source>
        <translation>يريد الخادم أن تجلب البريد أولًا</translation>
    </message>
    <message>
        <source>the server wants you to sign in</source>
        <translation>يريد الخادم أن تسجّل الدخول</translation>
    </message>
    <message>
        <source>the server’s certificate cannot be trusted</source>
        <translation>لا يمكن الوثوق بشهادة الخادم</translation>
    </message>
    <message>
        <source>the server’s name is not found</source>
        <translation>لا يُعثر على اسم الخادم</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>the text or message; - or nothing for standard input</source>
        <translation>النص أو الرسالة؛ - أو لا شيء للدخل القياسي</translation>
    </message>
    <message>
        <source>the whole program in a small mail world on this computer</source>
        <translation>البرنامج كله في عالم بريد صغير على هذا الحاسوب</translation>
    </message>
    <message>
        <source>this computer has no connection</source>
        <translation>هذا الحاسوب غير متصل</translation>
    </message>
    <message>
        <source>this network blocks the port</source>
        <translation>هذه الشبكة تحجب المنفذ</translation>
    </message>
    <message>
        <source>this network wants you to sign in first</source>
        <translation>تريد هذه الشبكة أن تسجّل الدخول أولًا</translation>
    </message>
    <message>
        <source>too much was sent or tried for now</source>
        <translation>كثر الإرسال أو المحاولات في الوقت الحالي</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>wants an encrypted connection</source>
        <translation>يريد اتصالًا مشفّرًا</translation>
    </message>
    <message>
        <source>wants you to fetch mail first</source>
        <translation>يريد أن تجلب البريد أولًا</translation>
    </message>
    <message>
        <source>wants you to sign in</source>
        <translation>يريد أن تسجّل الدخول</translation>
    </message>
    <message>
        <source>wants you to sign in first</source>
        <translation>تريد أن تسجّل الدخول أولًا</translation>
    </message>
    <message>
        <source>what else is in the way; may be given more than once</source>
        <translation>عائق آخر؛ يمكن ذكر الخيار أكثر من مرة</translation>
    </message>
    <message>
        <source>what follows its line of setting {number} is not understood</source>
        <translation>ما يلي سطر الإعداد {number} غير مفهوم</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>ما يُراد فعله</translation>
    </message>
    <message>
        <source>what {name} is depends on a command or a condition in line {number}, which Roampost does not run</source>
        <translation>قيمة {name} تعتمد على أمر أو شرط في السطر {number}، ولا يشغّله Roampost</translation>
    </message>
    <message>
        <source>where Anna is (hotel)</source>
        <translation>أين توجد آنا (hotel)</translation>
    </message>
    <message>
        <source>which remedy, as diagnose names it; else the first</source>
        <translation>أي حل، كما يسمّيه diagnose؛ وإلا فالأول</translation>
    </message>
    <message>
        <source>whom her provider lets send (authentication)</source>
        <translation>لمن يسمح مزوّدها بالإرسال (authentication)</translation>
    </message>
    <message>
        <source>whom to send it to; else another account of yours, else yourself</source>
        <translation>إلى من تُرسل؛ وإلا فإلى حساب آخر لك، وإلا فإليك أنت</translation>
    </message>
    <message>
        <source>whom you wanted to write to</source>
        <translation>إلى من أردت أن تكتب</translation>
    </message>
    <message>
        <source>with --keep-signing-in: how long a POP3 log-in counts, where your provider says so</source>
        <translation>مع --keep-signing-in: مدة سريان تسجيل الدخول عبر POP3، إذا ذكرها مزوّدك</translation>
    </message>
    <message>
        <source>y</source>
        <translation>ن</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>your system’s own keyring</source>
        <translation>سلسلة مفاتيح نظامك</translation>
    </message>
    <message>
        <source>{account} is not an e-mail address.</source>
        <translation>القيمة {account} ليست عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>{account} sends as it did before.</source>
        <translation>الحساب {account} يرسل كما كان من قبل.</translation>
    </message>
    <message>
        <source>{account} still sends as on the network that you left.</source>
        <translation>الحساب {account} ما زال يرسل كما على الشبكة التي غادرتها.</translation>
    </message>
    <message>
        <source>{address} has no POP3 server to log in to first.</source>
        <translation>ليس للحساب {address} خادم POP3 يُسجَّل الدخول إليه أولًا.</translation>
    </message>
    <message>
        <source>{address} has no outgoing server.</source>
        <translation>ليس للحساب {address} خادم بريد صادر.</translation>
    </message>
    <message>
        <source>{address} now sends through {after} instead of {before}.</source>
        <translation>الحساب {address} يرسل الآن عبر {after} بدل {before}.</translation>
    </message>
    <message>
        <source>{address} now sends through {settings}.</source>
        <translation>الحساب {address} يرسل الآن عبر {settings}.</translation>
    </message>
    <message>
        <source>{address} sends in another way by now, so Roampost signs in no more.</source>
        <translation>يرسل {address} الآن بطريقة أخرى، لذلك لم يعد Roampost يسجّل الدخول.</translation>
    </message>
    <message>
        <source>{count} accounts take their settings from {name}, so it was not touched.</source>
        <translation>عدد الحسابات التي تأخذ إعداداتها من {name} هو {count}، لذلك لم يُمسّ.</translation>
    </message>
    <message>
        <source>{expectation} {reason}</source>
        <translation>{expectation} {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>لا يمكن قراءة {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>لا يمكن كتابة {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>لا يمكن كتابة {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} could not be taken away: {reason}.</source>
        <translation>تعذّرت إزالة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not the name of a file</source>
        <translation>القيمة {file} ليست اسم ملف</translation>
    </message>
    <message>
        <source>{file} is not the name of a file that can be made.</source>
        <translation>القيمة {file} ليست اسم ملف يمكن إنشاؤه.</translation>
    </message>
    <message>
        <source>{file} is there already, and is left as it is; name another file.</source>
        <translation>الملف {file} موجود بالفعل ويبقى كما هو؛ حدد ملفًا آخر.</translation>
    </message>
    <message>
        <source>{file} is too large to be an error text or a returned message</source>
        <translation>الملف {file} أكبر من أن يكون نص خطأ أو رسالة مرتجعة</translation>
    </message>
    <message>
        <source>{file}, line {line}: these settings were written by another version of Roampost; what this one knows of them holds.</source>
        <translation>الملف {file}، السطر {line}: هذه الإعدادات كتبها إصدار آخر من Roampost؛ ويسري منها ما يعرفه هذا الإصدار.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not valid JSON. None of these settings holds until it is put right.</source>
        <translation>الملف {file}، السطر {line}: هذا ليس JSON صحيحًا. لا يسري أي من هذه الإعدادات حتى يُصلح.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} cannot have this value; its default holds instead.</source>
        <translation>الملف {file}، السطر {line}: لا يمكن أن تكون لـ {key} هذه القيمة؛ وتسري بدلًا منها القيمة الافتراضية.</translation>
    </message>
    <message>
        <source>{first} And the log-in that would help was refused just now.</source>
        <translation>{first} وتسجيل الدخول الذي كان سيفيد رُفض للتو.</translation>
    </message>
    <message>
        <source>{first} It offers a log-in, which could not be tried without the password.</source>
        <translation>{first} يعرض تسجيل الدخول، لكن لم تمكن تجربته من دون كلمة المرور.</translation>
    </message>
    <message>
        <source>{first} It offers a sign-in in the browser only (OAuth 2.0).</source>
        <translation>{first} يعرض تسجيل الدخول في المتصفح فقط (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{first} It offers no log-in.</source>
        <translation>{first} لا يعرض تسجيل الدخول.</translation>
    </message>
    <message>
        <source>{first} It offers no log-in; whether fetching mail first would open it can only be tried from elsewhere.</source>
        <translation>{first} لا يعرض تسجيل الدخول؛ أما هل يفتحه جلب البريد أولًا فلا تمكن تجربته إلا من مكان آخر.</translation>
    </message>
    <message>
        <source>{first} It takes mail from anywhere if you sign in.</source>
        <translation>{first} يقبل البريد من أي مكان إذا سجّلت الدخول.</translation>
    </message>
    <message>
        <source>{first} None of your other addresses that were tried is accepted either.</source>
        <translation>{first} ولا يُقبل أي من عناوينك الأخرى التي جُرّبت.</translation>
    </message>
    <message>
        <source>{first} Signed in, it takes it from anywhere; that was tried just now.</source>
        <translation>{first} وعند تسجيل الدخول يقبلها من أي مكان؛ وقد جُرّب ذلك للتو.</translation>
    </message>
    <message>
        <source>{first} That was less than {minutes} minutes ago. It was not tried again by itself, so that {provider} does not lock the account; typing the password tries it at once.</source>
        <translation>{first} كان ذلك قبل أقل من {minutes} دقيقة. لم تُعَد التجربة تلقائيًا، كي لا يقفل {provider} الحساب؛ كتابة كلمة المرور تجرّبها فورًا.</translation>
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
        <translation>{first}، ثم {rest}</translation>
    </message>
    <message>
        <source>{found} stands after the end; the file must hold one object only.</source>
        <translation>يوجد {found} بعد النهاية؛ يجب أن يحتوي الملف على كائن واحد فقط.</translation>
    </message>
    <message>
        <source>{here} {away}</source>
        <translation>{here} {away}</translation>
    </message>
    <message>
        <source>{host} accepts mail for {provider}&apos;s own addresses; whether it accepts others from here is not known without a recipient to ask about.</source>
        <translation>يقبل {host} البريد لعناوين {provider} نفسه؛ ولا يُعرف هل يقبل غيرها من هنا من دون مستلم يُسأل عنه.</translation>
    </message>
    <message>
        <source>{host} accepts your mail here and loses it: a test message was accepted and did not arrive.</source>
        <translation>يقبل {host} بريدك هنا ثم يضيّعه: قُبلت رسالة تجريبية ولم تصل.</translation>
    </message>
    <message>
        <source>{host} answered over IPv4 while IPv6 stayed silent; a mail program that tries IPv6 first may wait long.</source>
        <translation>أجاب {host} عبر IPv4 بينما ظل IPv6 صامتًا؛ وبرنامج البريد الذي يجرّب IPv6 أولًا قد ينتظر طويلًا.</translation>
    </message>
    <message>
        <source>{host} asks to come again later; it has not taken the message so far.</source>
        <translation>يطلب {host} العودة لاحقًا؛ ولم يقبل الرسالة حتى الآن.</translation>
    </message>
    <message>
        <source>{host} asks to wait before trying again.</source>
        <translation>يطلب {host} الانتظار قبل المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>{host} cannot check passwords at the moment. That is the server&apos;s own trouble, not a wrong password.</source>
        <translation>لا يستطيع {host} التحقق من كلمات المرور حاليًا. هذه مشكلة الخادم نفسه، وليست كلمة مرور خاطئة.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is the real server, so no password was sent to it.</source>
        <translation>لا يستطيع {host} إثبات أنه الخادم الحقيقي، لذلك لم تُرسل إليه أي كلمة مرور.</translation>
    </message>
    <message>
        <source>{host} could not be talked to on port {port}; a diagnosis of the account says why.</source>
        <translation>تعذر التخاطب مع {host} على المنفذ {port}؛ تشخيص الحساب يقول السبب.</translation>
    </message>
    <message>
        <source>{host} did not accept the name and password.</source>
        <translation>لم يقبل {host} اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>{host} did not accept this log-in name and password.</source>
        <translation>لم يقبل {host} اسم المستخدم وكلمة المرور هذين.</translation>
    </message>
    <message>
        <source>{host} does not let you send as {address} here; as {sender} you may.</source>
        <translation>لا يسمح لك {host} هنا بالإرسال باسم {address}؛ ويسمح لك به باسم {sender}.</translation>
    </message>
    <message>
        <source>{host} does not let you send as {address}.</source>
        <translation>لا يسمح لك {host} بالإرسال باسم {address}.</translation>
    </message>
    <message>
        <source>{host} does not take mail from {address} over this connection, because of the rules that {domain} publishes for its senders (SPF, DMARC).</source>
        <translation>لا يقبل {host} البريد من {address} عبر هذا الاتصال، بسبب القواعد التي ينشرها {domain} لمرسليه (SPF وDMARC).</translation>
    </message>
    <message>
        <source>{host} does not take mail from {address}, because it does not find that this address or its domain exists.</source>
        <translation>لا يقبل {host} البريد من {address}، لأنه لا يجد هذا العنوان أو نطاقه.</translation>
    </message>
    <message>
        <source>{host} does not take your mail from here without a sign-in.</source>
        <translation>لا يقبل {host} بريدك من هنا من دون تسجيل دخول.</translation>
    </message>
    <message>
        <source>{host} has the private address {address}: it can be reached inside its own network, or over that network&apos;s VPN, and not from here.</source>
        <translation>للخادم {host} العنوان الخاص {address}: يمكن الوصول إليه من داخل شبكته، أو عبر شبكة VPN الخاصة بها، وليس من هنا.</translation>
    </message>
    <message>
        <source>{host} is a server by which mail from @{domain} goes out anyway.</source>
        <translation>الخادم {host} من الخوادم التي يخرج عبرها بريد النطاق {domain} أصلًا.</translation>
    </message>
    <message>
        <source>{host} itself, or its own network, lets nobody connect to port {port} from here; the network you are in is not the cause.</source>
        <translation>الخادم {host} نفسه، أو شبكته، لا يدع أحدًا يتصل بالمنفذ {port} من هنا؛ والشبكة التي أنت عليها ليست السبب.</translation>
    </message>
    <message>
        <source>{host} offers no way to sign in there that Roampost knows.</source>
        <translation>لا يعرض {host} أي طريقة لتسجيل الدخول يعرفها Roampost.</translation>
    </message>
    <message>
        <source>{host} only takes mail from addresses on its list, and yours is not on it.</source>
        <translation>لا يقبل {host} البريد إلا من عناوين في قائمته، وعنوانك ليس فيها.</translation>
    </message>
    <message>
        <source>{host} only takes mail from {provider}&apos;s own network or from addresses on its list, and you are on neither.</source>
        <translation>لا يقبل {host} البريد إلا من شبكة {provider} أو من عناوين في قائمته، وأنت لست على أي منهما.</translation>
    </message>
    <message>
        <source>{host} only takes mail from {provider}&apos;s own network, and you are not on it.</source>
        <translation>لا يقبل {host} البريد إلا من شبكة {provider}، وأنت لست عليها.</translation>
    </message>
    <message>
        <source>{host} only takes mail over an encrypted connection.</source>
        <translation>لا يقبل {host} البريد إلا عبر اتصال مشفّر.</translation>
    </message>
    <message>
        <source>{host} refuses mail because this network&apos;s address has a bad name; it is not about you.</source>
        <translation>يرفض {host} البريد لأن لعنوان هذه الشبكة سمعة سيئة؛ الأمر لا يتعلق بك.</translation>
    </message>
    <message>
        <source>{host} refuses mail because this network&apos;s address stands on a blocklist ({zone}); it is not about you.</source>
        <translation>يرفض {host} البريد لأن عنوان هذه الشبكة في قائمة حظر ({zone})؛ الأمر لا يتعلق بك.</translation>
    </message>
    <message>
        <source>{host} speaks no TLS version on port {port} that your organisation allows; it must be {version} or newer.</source>
        <translation>لا يستخدم {host} على المنفذ {port} أي إصدار من TLS تسمح به مؤسستك؛ يجب أن يكون {version} أو أحدث.</translation>
    </message>
    <message>
        <source>{host} takes no more log-ins from this network&apos;s address for a while.</source>
        <translation>لن يقبل {host} مزيدًا من عمليات تسجيل الدخول من عنوان هذه الشبكة لبعض الوقت.</translation>
    </message>
    <message>
        <source>{host} takes your mail from here without a sign-in, and refused it elsewhere.</source>
        <translation>يقبل {host} بريدك من هنا من دون تسجيل دخول، ورفضه في مكان آخر.</translation>
    </message>
    <message>
        <source>{host} wants you to fetch your mail first, and lets you send after that.</source>
        <translation>يريد {host} أن تجلب بريدك أولًا، ويسمح لك بالإرسال بعد ذلك.</translation>
    </message>
    <message>
        <source>{host}, port {port}, {security}, {authentication}</source>
        <translation>{host}، المنفذ {port}، {security}، {authentication}</translation>
    </message>
    <message>
        <source>{host}: connections {opened}, of {most} at most.</source>
        <translation>الخادم {host}: عدد الاتصالات {opened}، والحد الأقصى {most}.</translation>
    </message>
    <message>
        <source>{issuer}, which vouches for {host}, was added to this computer: it belongs to the same organisation, or software here reads along.</source>
        <translation>أُضيفت الجهة {issuer} التي تشهد لـ {host} إلى هذا الحاسوب: إما أنها تتبع المؤسسة نفسها، أو أن برنامجًا هنا يقرأ ما يمر.</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; it must be {right}.</source>
        <translation>لا يمكن أن تكون قيمة {key} هي {value}؛ يجب أن تكون {right}.</translation>
    </message>
    <message>
        <source>{key} holds {number} entries; it must hold at most {most}.</source>
        <translation>في {key} عدد من المدخلات هو {number}؛ والحد الأقصى {most}.</translation>
    </message>
    <message>
        <source>{key} in line {number} has a value that is not known</source>
        <translation>قيمة {key} في السطر {number} غير معروفة</translation>
    </message>
    <message>
        <source>{key} in {file} was left alone: it is {found} now, which Roampost did not write.</source>
        <translation>تُرك {key} في {file} كما هو: قيمته الآن {found}، ولم يكتبها Roampost.</translation>
    </message>
    <message>
        <source>{key} is empty; it must hold something.</source>
        <translation>المفتاح {key} فارغ؛ يجب أن يحتوي على شيء.</translation>
    </message>
    <message>
        <source>{key} lacks {missing}; it must be there.</source>
        <translation>ينقص {key} المفتاح {missing}؛ وهو لازم.</translation>
    </message>
    <message>
        <source>{key} of {section} has a value that is not known</source>
        <translation>قيمة {key} في {section} غير معروفة</translation>
    </message>
    <message>
        <source>{key} repeats {value}; once is enough.</source>
        <translation>يكرر {key} القيمة {value}؛ مرة واحدة تكفي.</translation>
    </message>
    <message>
        <source>{key} stands here twice; it was set in line {line} already.</source>
        <translation>ورد {key} هنا مرتين؛ وقد حُدد في السطر {line} من قبل.</translation>
    </message>
    <message>
        <source>{key} was changed since, to “{found}”; it was left as it is.</source>
        <translation>تغيّر {key} بعد ذلك إلى «{found}»؛ فتُرك كما هو.</translation>
    </message>
    <message>
        <source>{name} (it looks like an address that changes)</source>
        <translation>{name} (يبدو عنوانًا يتغيّر)</translation>
    </message>
    <message>
        <source>{name} (nothing in it says that the address changes)</source>
        <translation>{name} (لا شيء فيه يدل على أن العنوان يتغيّر)</translation>
    </message>
    <message>
        <source>{name} and {what} exclude each other</source>
        <translation>لا يجتمع {name} و{what}</translation>
    </message>
    <message>
        <source>{name} can mean several things: {choices}</source>
        <translation>قد يعني {name} عدة أشياء: {choices}</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be {what}</source>
        <translation>لا يمكن أن يكون {name} هو {what}</translation>
    </message>
    <message>
        <source>{name} cannot be {what}; it is one of {choices}</source>
        <translation>لا يمكن أن يكون {name} هو {what}؛ فهو واحد من {choices}</translation>
    </message>
    <message>
        <source>{name} did not do what it was asked over the session bus.</source>
        <translation>لم يفعل {name} ما طُلب منه عبر ناقل الجلسة.</translation>
    </message>
    <message>
        <source>{name} has a value that is not known</source>
        <translation>قيمة {name} غير معروفة</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>ليس في {name} نص.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} غير موجود</translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation>{name} ليس رقمًا</translation>
    </message>
    <message>
        <source>{name} is no port</source>
        <translation>{name} ليس منفذًا</translation>
    </message>
    <message>
        <source>{name} is set in a file of Exim’s that an administrator wrote, and would overrule the change. It has to be taken out there first.</source>
        <translation>الإعداد {name} محدد في ملف من ملفات Exim كتبه مسؤول، وسيُبطل التغيير. يجب حذفه من هناك أولًا.</translation>
    </message>
    <message>
        <source>{name} makes it depend on more than is read here</source>
        <translation>يجعله {name} معتمدًا على أكثر مما يُقرأ هنا</translation>
    </message>
    <message>
        <source>{name} needs a value</source>
        <translation>يحتاج {name} إلى قيمة</translation>
    </message>
    <message>
        <source>{name} stands there twice</source>
        <translation>ورد {name} مرتين</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{one}, or {other}</source>
        <translation>{one}، أو {other}</translation>
    </message>
    <message>
        <source>{path} breaks off in the middle; it looks damaged, so it was not touched.</source>
        <translation>الملف {path} ينقطع في منتصفه؛ يبدو تالفًا، لذلك لم يُمسّ.</translation>
    </message>
    <message>
        <source>{path} could not be read: {detail}.</source>
        <translation>تعذرت قراءة {path}: {detail}.</translation>
    </message>
    <message>
        <source>{path} could not be written ({detail}), so nothing was changed.</source>
        <translation>تعذرت كتابة {path} ({detail})، لذلك لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>{path} did not keep what was written to it, so everything was put back as it was.</source>
        <translation>لم يحتفظ الملف {path} بما كُتب فيه، لذلك أُعيد كل شيء كما كان.</translation>
    </message>
    <message>
        <source>{path} has been changed by another program meanwhile, so it was not touched. Please try again.</source>
        <translation>غيّر برنامج آخر الملف {path} في هذه الأثناء، لذلك لم يُمسّ. حاول مجددًا من فضلك.</translation>
    </message>
    <message>
        <source>{path} has no say: Exim follows {other}, which an administrator has to change by hand.</source>
        <translation>الملف {path} لا تأثير له: يتبع Exim الملف {other}، ويجب أن يغيّره مسؤول بنفسه.</translation>
    </message>
    <message>
        <source>{path} holds something unexpected, so it was not touched: {detail}.</source>
        <translation>في الملف {path} شيء غير متوقع، لذلك لم يُمسّ: {detail}.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is not there.</source>
        <translation>الملف {path} رابط إلى ملف غير موجود.</translation>
    </message>
    <message>
        <source>{path} is kept under a second name as well, so it was not touched.</source>
        <translation>الملف {path} محفوظ باسم ثانٍ أيضًا، لذلك لم يُمسّ.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB, which no settings file is; it was not touched.</source>
        <translation>الملف {path} أكبر من {limit} ميغابايت، ولا يبلغ ذلك أي ملف إعدادات؛ لذلك لم يُمسّ.</translation>
    </message>
    <message>
        <source>{path} is not Roampost&apos;s own, so it was not touched.</source>
        <translation>{path} ليس لبرنامج Roampost، لذا لم يُمس.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file, so it was not touched.</source>
        <translation>الملف {path} ليس ملفًا عاديًا، لذلك لم يُمسّ.</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>لم يعد {path} موجودًا.</translation>
    </message>
    <message>
        <source>{path} is not written in UTF-8, so it was not touched.</source>
        <translation>الملف {path} ليس مكتوبًا بترميز UTF-8، لذلك لم يُمسّ.</translation>
    </message>
    <message>
        <source>{path} is refused: it belongs to user {user}, and must belong to root (chown root).</source>
        <translation>الملف {path} مرفوض: إنه ملك المستخدم {user}، ويجب أن يكون ملك root (chown root).</translation>
    </message>
    <message>
        <source>{path} is refused: it is no ordinary file.</source>
        <translation>الملف {path} مرفوض: إنه ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>{path} is refused: others than root may write to it; take that away (chmod go-w).</source>
        <translation>الملف {path} مرفوض: يستطيع غير root الكتابة فيه؛ أزل هذا الإذن (chmod go-w).</translation>
    </message>
    <message>
        <source>{path} may not be read here.</source>
        <translation>لا يُسمح هنا بقراءة {path}.</translation>
    </message>
    <message>
        <source>{path} may not be written here, so nothing was changed.</source>
        <translation>لا يُسمح هنا بكتابة {path}، لذلك لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>{place} has no key {key}; did you mean {near}?</source>
        <translation>لا يوجد في {place} المفتاح {key}؛ هل قصدت {near}؟</translation>
    </message>
    <message>
        <source>{place} has no key {key}; it may have: {known}.</source>
        <translation>لا يوجد في {place} المفتاح {key}؛ والممكن فيه: {known}.</translation>
    </message>
    <message>
        <source>{program} cannot log in to fetch mail before it sends with this account. Fetch your mail first, then send within a few minutes.</source>
        <translation>لا يستطيع {program} تسجيل الدخول لجلب البريد قبل الإرسال بهذا الحساب. اجلب بريدك أولًا، ثم أرسل خلال بضع دقائق.</translation>
    </message>
    <message>
        <source>{program} could not be started, so the message was not sent.</source>
        <translation>تعذر تشغيل {program}، لذلك لم تُرسل الرسالة.</translation>
    </message>
    <message>
        <source>{program} did not send the message.</source>
        <translation>لم يرسل {program} الرسالة.</translation>
    </message>
    <message>
        <source>{program} does not ask for passwords, and holds none for {host}. Please enter a command that gives it as “outgoing-cred-cmd” in {path}, together with the server.</source>
        <translation>لا يطلب {program} كلمات مرور، وليست لديه واحدة لـ{host}. أدخل في {path} مع الخادم أمرًا يعطيها باسم «outgoing-cred-cmd».</translation>
    </message>
    <message>
        <source>{program} does not hold the account {address} any more as it was read. Please try again.</source>
        <translation>لم يعد الحساب {address} في {program} كما قُرئ. حاول مجددًا من فضلك.</translation>
    </message>
    <message>
        <source>{program} hands the mail of {address} to another program, so there is no server to change.</source>
        <translation>يسلّم {program} بريد {address} إلى برنامج آخر، فلا يوجد خادم لتغييره.</translation>
    </message>
    <message>
        <source>{program} has one switch for encryption: with it off, your mail and password would be fetched unencrypted as well, so it was not touched.</source>
        <translation>في {program} مفتاح واحد للتشفير: وبإيقافه يُجلب بريدك وكلمة مرورك من دون تشفير أيضًا، لذلك لم يُمسّ.</translation>
    </message>
    <message>
        <source>{program} has the new settings now.</source>
        <translation>لدى {program} الإعدادات الجديدة الآن.</translation>
    </message>
    <message>
        <source>{program} holds no password for {host} at port {port}. An administrator has to enter it for {program} first.</source>
        <translation>ليست لدى {program} كلمة مرور لـ{host} على المنفذ {port}. يجب أن يدخلها مسؤول لبرنامج {program} أولًا.</translation>
    </message>
    <message>
        <source>{program} is not installed here.</source>
        <translation>{program} غير مثبت هنا.</translation>
    </message>
    <message>
        <source>{program} is not there, so the message was not sent.</source>
        <translation>البرنامج {program} غير موجود، لذلك لم تُرسل الرسالة.</translation>
    </message>
    <message>
        <source>{program} is open and would overwrite the change. Please close it, then try again.</source>
        <translation>البرنامج {program} مفتوح وسيكتب فوق التغيير. أغلقه من فضلك، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>{program} is open. Close it first, then go on.</source>
        <translation>البرنامج {program} مفتوح. أغلقه أولًا، ثم تابع.</translation>
    </message>
    <message>
        <source>{program} is open. Please quit it and open it again: then it uses the new settings.</source>
        <translation>البرنامج {program} مفتوح. أنهِه من فضلك وافتحه مجددًا: عندها يستخدم الإعدادات الجديدة.</translation>
    </message>
    <message>
        <source>{program} is set like this already.</source>
        <translation>البرنامج {program} مضبوط هكذا بالفعل.</translation>
    </message>
    <message>
        <source>{program} keeps the password it has.</source>
        <translation>يحتفظ {program} بكلمة المرور التي لديه.</translation>
    </message>
    <message>
        <source>{program} knows the servers of {address} by itself, and no other can be set there.</source>
        <translation>يعرف {program} خوادم {address} من تلقاء نفسه، ولا يمكن ضبط غيرها هناك.</translation>
    </message>
    <message>
        <source>{program} looks for the password for {host} in its keyring entry, else asks in the terminal.</source>
        <translation>يبحث {program} عن كلمة مرور {host} في سلسلة مفاتيحه، وإلا سأل عنها في الطرفية.</translation>
    </message>
    <message>
        <source>{program} sends for the whole computer, so only an administrator can change {path}: there, {host} at port {port} has to be entered.</source>
        <translation>يرسل {program} عن الحاسوب كله، لذا لا يستطيع تغيير {path} إلا مسؤول: يجب إدخال {host} على المنفذ {port} هناك.</translation>
    </message>
    <message>
        <source>{program} still has other settings: {settings}.</source>
        <translation>ما زالت لدى {program} إعدادات أخرى: {settings}.</translation>
    </message>
    <message>
        <source>{program} then insists on encryption when it fetches mail, too.</source>
        <translation>عندها يشترط {program} التشفير عند جلب البريد أيضًا.</translation>
    </message>
    <message>
        <source>{program} will ask for the password for {host} when it sends next.</source>
        <translation>سيسأل {program} عن كلمة مرور {host} عند الإرسال القادم.</translation>
    </message>
    <message>
        <source>{program} will ask for your password the next time you send.</source>
        <translation>سيسأل {program} عن كلمة مرورك عند إرسالك القادم.</translation>
    </message>
    <message>
        <source>{program} will log in to {host}, where it fetches mail.</source>
        <translation>سيسجّل {program} الدخول إلى {host}، حيث يجلب البريد.</translation>
    </message>
    <message>
        <source>{program} will show the certificate of {host} once; it is good if it says that the signature is correct.</source>
        <translation>سيعرض {program} شهادة {host} مرة واحدة؛ وهي سليمة إذا قال إن التوقيع صحيح.</translation>
    </message>
    <message>
        <source>{program} will sign in with the password it fetches mail with.</source>
        <translation>سيسجّل {program} الدخول بكلمة المرور التي يجلب بها البريد.</translation>
    </message>
    <message>
        <source>{provider} does not take your own password from mail programs; it wants an application password, or a sign-in in the browser (OAuth 2.0).</source>
        <translation>لا يقبل {provider} كلمة مرورك من برامج البريد؛ بل يريد كلمة مرور للتطبيقات، أو تسجيل الدخول في المتصفح (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{provider} does not take your own password from mail programs; it wants an application password, which you make on its web page.</source>
        <translation>لا يقبل {provider} كلمة مرورك من برامج البريد؛ بل يريد كلمة مرور للتطبيقات، تنشئها في صفحة الويب الخاصة به.</translation>
    </message>
    <message>
        <source>{provider} has locked or suspended this account for now. Nothing more was tried, so as not to make it worse.</source>
        <translation>قفل {provider} هذا الحساب أو علّقه في الوقت الحالي. لم يُجرَّب شيء آخر، كي لا يسوء الأمر.</translation>
    </message>
    <message>
        <source>{provider} has no server that mail programs could send through; {address} can be written from only on its web page.</source>
        <translation>ليس لدى {provider} خادم يمكن لبرامج البريد الإرسال عبره؛ لا تمكن الكتابة من {address} إلا في صفحة الويب الخاصة به.</translation>
    </message>
    <message>
        <source>{provider} no longer accepts this kind of password; it wants another way to sign in.</source>
        <translation>لم يعد {provider} يقبل هذا النوع من كلمات المرور؛ ويريد طريقة أخرى لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>{provider} takes mail from anywhere if you sign in.</source>
        <translation>يقبل {provider} البريد من أي مكان إذا سجّلت الدخول.</translation>
    </message>
    <message>
        <source>{provider} takes no passwords from mail programs; it wants you to sign in in the browser (OAuth 2.0).</source>
        <translation>لا يقبل {provider} أي كلمة مرور من برامج البريد؛ ويريد أن تسجّل الدخول في المتصفح (OAuth 2.0).</translation>
    </message>
    <message>
        <source>{question} [y/N]</source>
        <translation>{question} [ن/ل]</translation>
    </message>
    <message>
        <source>{reason} This is inferred: from which of its addresses {host} sends on is not known.</source>
        <translation>{reason} هذا استنتاج: فلا يُعرف من أيٍّ من عناوينه يواصل {host} الإرسال.</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} ثانية</translation>
    </message>
    <message>
        <source>{server} could not be signed in to several times, so Roampost tries it no more.</source>
        <translation>تعذر تسجيل الدخول إلى {server} عدة مرات، لذلك لن يحاول Roampost ذلك بعد الآن.</translation>
    </message>
    <message>
        <source>{server} refused the log-in. Roampost tries it no more: has the password of {address} changed?</source>
        <translation>رفض {server} تسجيل الدخول. لن يحاول Roampost ذلك بعد الآن: هل تغيّرت كلمة مرور {address}؟</translation>
    </message>
    <message>
        <source>{server} takes the password without encryption only: each time, anybody here could read it.</source>
        <translation>لا يقبل {server} كلمة المرور إلا من دون تشفير: في كل مرة يمكن لأي شخص هنا قراءتها.</translation>
    </message>
    <message>
        <source>{subject} [its mark]</source>
        <translation>{subject} [علامتها]</translation>
    </message>
    <message>
        <source>{what}: {came}</source>
        <translation>{what}: {came}</translation>
    </message>
    <message>
        <source>{where} chooses the keyring {backend}, which is not this computer&apos;s own. Roampost keeps no password there and will ask for it every time.</source>
        <translation>يختار {where} سلسلة المفاتيح {backend}، وهي ليست سلسلة هذا الحاسوب. لا يحفظ Roampost فيها أي كلمة مرور، وسيسأل عنها كل مرة.</translation>
    </message>
    <message>
        <source>{who}, in {place}</source>
        <translation>{who}، في {place}</translation>
    </message>
    <message>
        <source>{works} A test message sent from here earlier landed in the junk folder.</source>
        <translation>{works} وقعت رسالة تجريبية أُرسلت من هنا سابقًا في مجلد البريد غير المرغوب.</translation>
    </message>
    <message>
        <source>“{subject}” to {recipient} was sent.</source>
        <translation>أُرسلت «{subject}» إلى {recipient}.</translation>
    </message>
    <message>
        <source>“{text}” is not a language code such as en, it or pt_BR.</source>
        <translation>القيمة «{text}» ليست رمز لغة مثل en أو it أو pt_BR.</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>Shows what was seen there</source>
        <translation>عرض ما لوحظ هناك</translation>
    </message>
    <message>
        <source>The way of your message</source>
        <translation>طريق رسالتك</translation>
    </message>
</context>
<context>
    <name>RoutePanel</name>
    <message>
        <source>Nothing was seen here yet.</source>
        <translation>لم يُلاحَظ هنا شيء بعد.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&amp;Forget everything…</source>
        <translation>&amp;نسيان كل شيء…</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>اللغ&amp;ة:</translation>
    </message>
    <message>
        <source>&amp;Stay beside the clock</source>
        <translation>ال&amp;بقاء بجانب الساعة</translation>
    </message>
    <message>
        <source>&amp;Watch the network from log-in on</source>
        <translation>&amp;مراقبة الشبكة منذ تسجيل الدخول</translation>
    </message>
    <message>
        <source>Before you give this computer away, Roampost can forget all that it holds of its own.</source>
        <translation>قبل أن تتخلى عن هذا الحاسوب، يستطيع Roampost أن ينسى كل ما يحتفظ به لنفسه.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Who may be asked</source>
        <translation>من يمكن سؤاله</translation>
    </message>
</context>
<context>
    <name>Thunderbird</name>
    <message>
        <source>Account Settings</source>
        <translation>إعدادات الحساب</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation>طريقة المصادقة</translation>
    </message>
    <message>
        <source>Connection security</source>
        <translation>أمان الاتصال</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>بلا مصادقة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Normal password</source>
        <translation>كلمة مرور عادية</translation>
    </message>
    <message>
        <source>Outgoing Server (SMTP)</source>
        <translation>الخادم الصادر (SMTP)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Server Name</source>
        <translation>اسم الخادم</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Begun (s)</source>
        <translation>البداية (ث)</translation>
    </message>
    <message>
        <source>Took (s)</source>
        <translation>المدة (ث)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تم فعله</translation>
    </message>
    <message>
        <source>What was done when</source>
        <translation>ما تم فعله ومتى</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>سيئ</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>{began} s after the start, took {took} s</source>
        <translation>بعد البداية بـ {began} ث، استغرق {took} ث</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Roampost</source>
        <translation>فت&amp;ح Roampost</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>إ&amp;عادة التحقق</translation>
    </message>
    <message>
        <source>Undo the change for &amp;this network</source>
        <translation>الترا&amp;جع عن تغيير هذه الشبكة</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>Check &amp;again</source>
        <translation>إ&amp;عادة التحقق</translation>
    </message>
    <message>
        <source>What was written, &amp;key by key</source>
        <translation>ما كُتب، إعدادًا &amp;فإعدادًا</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>&amp;Check for this person</source>
        <translation>ال&amp;تحقق لهذا الشخص</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>التفا&amp;صيل</translation>
    </message>
    <message>
        <source>&amp;Other ways</source>
        <translation>&amp;حلول أخرى</translation>
    </message>
    <message>
        <source>&amp;Report for the helpdesk…</source>
        <translation>&amp;تقرير للدعم الفني…</translation>
    </message>
    <message>
        <source>&amp;Send one test message to make sure</source>
        <translation>إرسال رسالة تجري&amp;بية للتأكد</translation>
    </message>
    <message>
        <source>&amp;Whom were you writing to?</source>
        <translation>إلى &amp;من كنت تكتب؟</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>إ&amp;عادة التحقق</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقا&amp;ف</translation>
    </message>
    <message>
        <source>Still trying other ways…</source>
        <translation>ما زالت تجربة حلول أخرى جارية…</translation>
    </message>
    <message>
        <source>What was &amp;said (C: this computer, S: the server)</source>
        <translation>ما &amp;قيل (C: هذا الحاسوب، S: الخادم)</translation>
    </message>
    <message>
        <source>When &amp;it was done</source>
        <translation>متى تم &amp;ذلك</translation>
    </message>
    <message>
        <source>Will it wor&amp;k away from here?</source>
        <translation>هل سيعمل في م&amp;كان آخر؟</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>الترا&amp;جع عن آخر تغيير</translation>
    </message>
    <message>
        <source>About Roampost</source>
        <translation>حول Roampost</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Finds out why mail cannot be sent from here, and puts it right. It asks the servers only; no message is sent, and nothing is changed before you have seen it and said yes.</source>
        <translation>يكتشف لماذا لا يمكن إرسال البريد من هنا، ويصلح ذلك. يسأل الخوادم فقط؛ لا تُرسل أي رسالة، ولا يُغيَّر شيء قبل أن تراه وتقول نعم.</translation>
    </message>
    <message>
        <source>Messages and texts (*.eml *.txt *.msg *.log)</source>
        <translation>رسائل ونصوص (*.eml *.txt *.msg *.log)</translation>
    </message>
    <message>
        <source>Open a returned message or a saved error text</source>
        <translation>فتح رسالة مرتجعة أو نص خطأ محفوظ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Report (*.zip)</source>
        <translation>تقرير (*.zip)</translation>
    </message>
    <message>
        <source>Report without its lines (*.json)</source>
        <translation>تقرير بلا أسطره (*.json)</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>حفظ كملف جديد</translation>
    </message>
</context>
<context>
    <name>_KeepingLine</name>
    <message>
        <source>&amp;All right</source>
        <translation>&amp;حسنًا</translation>
    </message>
    <message>
        <source>S&amp;top signing in</source>
        <translation>&amp;أوقف تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>iPhone</name>
    <message>
        <source>Add Server…</source>
        <translation>إضافة خادم…</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>التطبيقات</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>اسم المضيف</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Mail Accounts</source>
        <translation>حسابات البريد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Server Port</source>
        <translation>منفذ الخادم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Use SSL</source>
        <translation>استخدام SSL</translation>
    </message>
</context>
</TS>
