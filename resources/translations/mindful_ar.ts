<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>the journal: its passphrase is being changed; please try again in a moment</source>
        <translation>اليوميات: عبارة مرورها قيد التغيير؛ يمكن المحاولة مجددًا بعد لحظة</translation>
    </message>
    <message>
        <source>Something went wrong in mindful, not with you. What was saved is still there.</source>
        <translation>حدث خطأ في mindful، لا فيك. وما حُفظ لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>there is no situation {situation!r}</source>
        <translation>لا يوجد موقف {situation!r}</translation>
    </message>
    <message>
        <source>start: {key} is not of the right kind</source>
        <translation>start: ‏{key} ليس من النوع الصحيح</translation>
    </message>
    <message>
        <source>there is no flow {name!r}; there are {known}</source>
        <translation>لا يوجد تسلسل {name!r}؛ الموجود {known}</translation>
    </message>
    <message>
        <source>there is no bed called {bed}; there are {known}</source>
        <translation>لا توجد خلفية صوتية باسم {bed}؛ الموجود {known}</translation>
    </message>
    <message>
        <source>Your headphones are gone, so it is silent. M brings the sound back.</source>
        <translation>فُصلت سماعات الرأس، فالصوت صامت. المفتاح M يعيد الصوت.</translation>
    </message>
    <message>
        <source>No sound right now; the breath goes on.</source>
        <translation>لا صوت الآن؛ والنَّفَس يمضي.</translation>
    </message>
    <message>
        <source>No sound here: PortAudio is missing; install libportaudio2 (Debian, Ubuntu).</source>
        <translation>لا صوت هنا: PortAudio غير موجود؛ يلزم تثبيت libportaudio2 (‏Debian وUbuntu).</translation>
    </message>
    <message>
        <source>No sound: the device {device} is not there.</source>
        <translation>لا صوت: الجهاز {device} غير موجود.</translation>
    </message>
    <message>
        <source>No sound: the session goes on in silence.</source>
        <translation>لا صوت: تمضي الجلسة في صمت.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}</source>
        <translation>تعذّرت الكتابة إلى {target}: {reason}</translation>
    </message>
    <message>
        <source>autostart cannot be read: {reason}</source>
        <translation>تعذّرت قراءة التشغيل التلقائي: {reason}</translation>
    </message>
    <message>
        <source>autostart cannot be changed: {reason}</source>
        <translation>تعذّر تغيير التشغيل التلقائي: {reason}</translation>
    </message>
    <message>
        <source>mindful is in a Flatpak: the settings of your desktop can start it at login</source>
        <translation>يعمل mindful داخل Flatpak: يمكن لإعدادات سطح المكتب تشغيله عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>{phase} of {seconds:g} s is outside {shortest:g} to {longest:g} s</source>
        <translation>{phase} مدّته {seconds:g} ث خارج المدى {shortest:g} إلى {longest:g} ث</translation>
    </message>
    <message>
        <source>a breath needs an inhale and an exhale</source>
        <translation>يحتاج النَّفَس إلى شهيق وزفير</translation>
    </message>
    <message>
        <source>a breath of {seconds:g} s is outside {shortest:g} to {longest:g} s</source>
        <translation>نَفَس مدّته {seconds:g} ث خارج المدى {shortest:g} إلى {longest:g} ث</translation>
    </message>
    <message>
        <source>give minutes or breaths, not both</source>
        <translation>إما الدقائق وإما الأنفاس، لا كلاهما</translation>
    </message>
    <message>
        <source>minutes must lie between 1 and {most}</source>
        <translation>يجب أن تقع الدقائق بين 1 و{most}</translation>
    </message>
    <message>
        <source>at least one breath is needed</source>
        <translation>يلزم نَفَس واحد على الأقل</translation>
    </message>
    <message>
        <source>settle-in must lie between 0 and {most:g} seconds</source>
        <translation>يجب أن يقع وقت السكون بين 0 و{most:g} ثانية</translation>
    </message>
    <message>
        <source>{practice} has no breaths to count; give minutes</source>
        <translation>لا أنفاس تُعدّ في {practice}؛ تلزم الدقائق</translation>
    </message>
    <message>
        <source>{practice} takes at most {most} breaths</source>
        <translation>أقصى عدد أنفاس في {practice} هو {most}</translation>
    </message>
    <message>
        <source>{practice}: more than {most} minutes of breaths</source>
        <translation>{practice}: أنفاس تتجاوز {most} دقيقة</translation>
    </message>
    <message>
        <source>{practice} takes {fits} minutes</source>
        <translation>مدّة {practice}: ‏{fits} دقيقة</translation>
    </message>
    <message>
        <source>{practice} is led by words; give minutes instead of breaths</source>
        <translation>{practice} تقوده الكلمات؛ تلزم الدقائق بدل الأنفاس</translation>
    </message>
    <message>
        <source>{practice} takes {also}{shortest} to {longest} minutes</source>
        <translation>مدّة {practice}: ‏{also}{shortest} إلى {longest} دقيقة</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else</source>
        <translation>{folder} يخصّ شخصًا آخر</translation>
    </message>
    <message>
        <source>there is no folder for passing files: set XDG_RUNTIME_DIR</source>
        <translation>لا مجلد للملفات المؤقتة: يلزم ضبط XDG_RUNTIME_DIR</translation>
    </message>
    <message>
        <source>cannot make {folder}: {reason}</source>
        <translation>تعذّر إنشاء {folder}: {reason}</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>{what}: {reason}: {path}</source>
        <translation>{what}: {reason}: {path}</translation>
    </message>
    <message>
        <source>there is nothing in it yet</source>
        <translation>لا شيء فيه بعد</translation>
    </message>
    <message>
        <source>this is no copy of a journal</source>
        <translation>هذا ليس نسخة من اليوميات</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>the copy is not what was to be copied</source>
        <translation>النسخة ليست ما أريد نسخه</translation>
    </message>
    <message>
        <source>{file}: nested too deeply</source>
        <translation>{file}: تداخل عميق جدًا</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{file}: larger than {most} MiB</source>
        <translation>{file}: أكبر من {most} MiB</translation>
    </message>
    <message>
        <source>the journal: a check-in: {reason}: {path}</source>
        <translation>اليوميات: مراجعة أسبوع: {reason}: {path}</translation>
    </message>
    <message>
        <source>the journal: a comparison: {reason}: {path}</source>
        <translation>اليوميات: مقارنة: {reason}: {path}</translation>
    </message>
    <message>
        <source>the journal: {reason}: {path}</source>
        <translation>اليوميات: {reason}: {path}</translation>
    </message>
    <message>
        <source>there is no practice {id!r}</source>
        <translation>لا يوجد تمرين {id!r}</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>الكتابة غير مسموحة</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>تعذّر فتحه</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>فتحه غير مسموح</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>يستعمله برنامج آخر</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>يبلّغ القرص عن خطأ</translation>
    </message>
    <message>
        <source>something in it does not fit together</source>
        <translation>شيء فيه لا يتوافق</translation>
    </message>
    <message>
        <source>the journal: it is locked with a passphrase: {path}</source>
        <translation>اليوميات: مقفلة بعبارة مرور: {path}</translation>
    </message>
    <message>
        <source>{what}: a value in it cannot be stored: {path}</source>
        <translation>{what}: قيمة فيه لا يمكن حفظها: {path}</translation>
    </message>
    <message>
        <source>it was written by a newer version of the app</source>
        <translation>كتبه إصدار أحدث من التطبيق</translation>
    </message>
    <message>
        <source>this is a file of another program</source>
        <translation>هذا ملف برنامج آخر</translation>
    </message>
    <message>
        <source>{to} is there already; --force writes over it</source>
        <translation>{to} موجود بالفعل؛ ‎--force يكتب فوقه</translation>
    </message>
    <message>
        <source>{to}: the name has to end in .json or .csv</source>
        <translation>{to}: يجب أن ينتهي الاسم بـ .json أو .csv</translation>
    </message>
    <message>
        <source>{to}: {reason}</source>
        <translation>{to}: {reason}</translation>
    </message>
    <message>
        <source>the journal: it was moved or removed: {path}</source>
        <translation>اليوميات: نُقلت أو أزيلت: {path}</translation>
    </message>
    <message>
        <source>locking needs SQLCipher: pip install mindful[lock]</source>
        <translation>يحتاج القفل إلى SQLCipher: pip install mindful[lock]</translation>
    </message>
    <message>
        <source>the journal: this is not its passphrase</source>
        <translation>اليوميات: هذه ليست عبارة مرورها</translation>
    </message>
    <message>
        <source>the new file is not what was to be in it</source>
        <translation>الملف الجديد ليس ما ينبغي أن يكون فيه</translation>
    </message>
    <message>
        <source>The journal had been set aside, and a new one begins. Nothing of the earlier one was deleted.</source>
        <translation>كانت اليوميات قد وُضعت جانبًا، وتبدأ واحدة جديدة. لم يُحذف شيء من السابقة.</translation>
    </message>
    <message>
        <source>the app has to be opened once to bring it up to date</source>
        <translation>يلزم فتح التطبيق مرة واحدة لتحديثها</translation>
    </message>
    <message>
        <source>the journal: damaged, {reason}: {path}</source>
        <translation>اليوميات: تالفة، {reason}: {path}</translation>
    </message>
    <message>
        <source>The journal could not be read. It is kept as {file}, and a new one begins. Nothing of it was deleted.</source>
        <translation>تعذّرت قراءة اليوميات. حُفظت باسم {file}، وتبدأ واحدة جديدة. لم يُحذف منها شيء.</translation>
    </message>
    <message>
        <source>This pattern was removed elsewhere meanwhile; nothing was saved.</source>
        <translation>أزيل هذا النمط في مكان آخر في هذه الأثناء؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This pattern was changed elsewhere meanwhile; nothing was saved.</source>
        <translation>تغيّر هذا النمط في مكان آخر في هذه الأثناء؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This pattern was removed elsewhere meanwhile.</source>
        <translation>أزيل هذا النمط في مكان آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>{file}: id: {id!r} is there already</source>
        <translation>{file}: id: ‏{id!r} موجود بالفعل</translation>
    </message>
    <message>
        <source>the journal: it is open on another computer, {computer!r}, or mindful did not end well there: {path}</source>
        <translation>اليوميات: مفتوحة على حاسوب آخر، {computer!r}، أو لم يُغلق mindful هناك كما ينبغي: {path}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>تعذّرت كتابة {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}</source>
        <translation>تعذّرت إزالة {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} is there again; nothing was changed</source>
        <translation>{file} موجود من جديد؛ لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>{file} cannot come back: {reason}</source>
        <translation>تعذّرت إعادة {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>تعذّرت قراءة {file}: {reason}</translation>
    </message>
    <message>
        <source>There is no pattern to export.</source>
        <translation>لا نمط للتصدير.</translation>
    </message>
    <message>
        <source>{count} patterns are more than one file of 64 KiB holds.</source>
        <translation>{count} من الأنماط أكثر مما يسعه ملف واحد من 64 KiB.</translation>
    </message>
    <message>
        <source>{file}: {where}{reason}</source>
        <translation>{file}: {where}{reason}</translation>
    </message>
    <message>
        <source>{key}.breathe: {reason}</source>
        <translation>{key}.breathe: {reason}</translation>
    </message>
    <message>
        <source>{key}: {reason}</source>
        <translation>{key}: {reason}</translation>
    </message>
    <message>
        <source>A pattern needs a name of letters or signs that can be seen.</source>
        <translation>يحتاج النمط إلى اسم من حروف أو علامات مرئية.</translation>
    </message>
    <message>
        <source>A name has up to {allowed:g} characters; this one has {found:g}.</source>
        <translation>أقصى طول للاسم {allowed:g} حرفًا؛ وفي هذا {found:g}.</translation>
    </message>
    <message>
        <source>Another practice is called {name!r}; choose another name.</source>
        <translation>هناك تمرين آخر اسمه {name!r}؛ يلزم اسم آخر.</translation>
    </message>
    <message>
        <source>{found:g} minutes are outside 1 to {allowed:g}.</source>
        <translation>{found:g} دقيقة خارج المدى 1 إلى {allowed:g}.</translation>
    </message>
    <message>
        <source>It would be {found:g} breaths; {allowed:g} are the most.</source>
        <translation>سيكون عدد الأنفاس {found:g}؛ والأقصى {allowed:g}.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{file}: id: {id!r} is not the file&apos;s name</source>
        <translation>{file}: id: ‏{id!r} ليس اسم الملف</translation>
    </message>
    <message>
        <source>{file}: text: needs at least [text.en]</source>
        <translation>{file}: text: يلزم [text.en] على الأقل</translation>
    </message>
    <message>
        <source>{file}: item: {id!r} is not known</source>
        <translation>{file}: item: ‏{id!r} غير معروف</translation>
    </message>
    <message>
        <source>{file}: item: {item!r} is missing</source>
        <translation>{file}: item: ‏{item!r} ناقص</translation>
    </message>
    <message>
        <source>{file}: {key}: {id!r} is there twice</source>
        <translation>{file}: {key}: ‏{id!r} موجود مرتين</translation>
    </message>
    <message>
        <source>the app is running ({owner}); close it and try again</source>
        <translation>التطبيق يعمل ({owner})؛ يلزم إغلاقه ثم المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>this is the journal itself</source>
        <translation>هذه هي اليوميات نفسها</translation>
    </message>
    <message>
        <source>one of it and the journal is locked and the other is not</source>
        <translation>أحدهما مقفل، هو أو اليوميات، والآخر غير مقفل</translation>
    </message>
    <message>
        <source>the journal: it is locked with another passphrase: {path}</source>
        <translation>اليوميات: مقفلة بعبارة مرور أخرى: {path}</translation>
    </message>
    <message>
        <source>Settings could not be read: {reason}.</source>
        <translation>تعذّرت قراءة الإعدادات: {reason}.</translation>
    </message>
    <message>
        <source>settings cannot be kept: {reason}</source>
        <translation>تعذّر حفظ الإعدادات: {reason}</translation>
    </message>
    <message>
        <source>Settings are not readable and could not be set aside: {reason}.</source>
        <translation>الإعدادات غير مقروءة وتعذّر وضعها جانبًا: {reason}.</translation>
    </message>
    <message>
        <source>Settings were not readable and begin anew; the old file is kept as {file}.</source>
        <translation>كانت الإعدادات غير مقروءة وتبدأ من جديد؛ حُفظ الملف القديم باسم {file}.</translation>
    </message>
    <message>
        <source>Settings: {name} could not be used and is as it was at first.</source>
        <translation>الإعدادات: تعذّر استعمال {name} وهو الآن كما كان أولًا.</translation>
    </message>
    <message>
        <source>{id}.toml: {reason}</source>
        <translation>{id}.toml: {reason}</translation>
    </message>
    <message>
        <source>{file}: longer than {most} KiB</source>
        <translation>{file}: أطول من {most} KiB</translation>
    </message>
    <message>
        <source>{file}: not written in UTF-8</source>
        <translation>{file}: غير مكتوب بترميز UTF-8</translation>
    </message>
    <message>
        <source>cannot write the trace to {path}: {reason}</source>
        <translation>تعذّرت كتابة التتبّع إلى {path}: {reason}</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>مؤكد إلى حدّ ما</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>No difference found</source>
        <translation>لم يظهر فرق</translation>
    </message>
    <message>
        <source>Our own choice</source>
        <translation>اختيار منّا</translation>
    </message>
    <message>
        <source>It is for times when your anxiety is between {low} and {high}. With less there is little to notice; with more, do whatever helps and leave this aside.</source>
        <translation>هذا للأوقات التي يقع فيها قلقك بين {low} و{high}. مع أقلّ من ذلك لا يُلحظ إلا القليل؛ ومع أكثر، الأنسب فعل ما يعين وترك هذا جانبًا.</translation>
    </message>
    <message>
        <source>Only large differences show. About 15 pairs show one of two points; smaller ones stay hidden.</source>
        <translation>لا تظهر إلا الفروق الكبيرة. نحو 15 زوجًا تُظهر فرق نقطتين؛ والأصغر يبقى خفيًا.</translation>
    </message>
    <message>
        <source>A pair is two sessions within seven days, at least four hours apart. One a day is plenty.</source>
        <translation>الزوج جلستان خلال سبعة أيام، بينهما أربع ساعات على الأقل. واحدة في اليوم تكفي وزيادة.</translation>
    </message>
    <message>
        <source>Which one comes next is drawn by lot now and told when a session begins. No result is shown before the last pair.</source>
        <translation>أيّهما تأتي تاليًا تقرره القرعة الآن، ويُقال عند بدء الجلسة. لا نتيجة تُعرض قبل الزوج الأخير.</translation>
    </message>
    <message>
        <source>You can leave at any time. The sessions stay yours.</source>
        <translation>يمكن التوقف في أي وقت. وتبقى الجلسات لك.</translation>
    </message>
    <message numerus="yes">
        <source>With {pairs} pairs you can try out how it goes; so few end without an answer.</source>
        <translation>
            <numerusform>بلا أزواج لا شيء للتجربة ({pairs}).</numerusform>
            <numerusform>زوج واحد يتيح تجربة الأمر؛ وهذا العدد القليل ينتهي بلا جواب.</numerusform>
            <numerusform>زوجان يتيحان تجربة الأمر؛ وهذا العدد القليل ينتهي بلا جواب.</numerusform>
            <numerusform>{pairs} أزواج تتيح تجربة الأمر؛ وهذا العدد القليل ينتهي بلا جواب.</numerusform>
            <numerusform>{pairs} زوجًا تتيح تجربة الأمر؛ وهذا العدد القليل ينتهي بلا جواب.</numerusform>
            <numerusform>{pairs} زوج تتيح تجربة الأمر؛ وهذا العدد القليل ينتهي بلا جواب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pairs} pairs, {sessions} sessions, show a difference of about {points} points or more.</source>
        <translation>
            <numerusform>{pairs} زوج (الجلسات: {sessions}) تُظهر فرقًا بنحو {points} من النقاط أو أكثر.</numerusform>
            <numerusform>زوج واحد (الجلسات: {sessions}) يُظهر فرقًا بنحو {points} من النقاط أو أكثر.</numerusform>
            <numerusform>زوجان (الجلسات: {sessions}) يُظهران فرقًا بنحو {points} من النقاط أو أكثر.</numerusform>
            <numerusform>{pairs} أزواج (الجلسات: {sessions}) تُظهر فرقًا بنحو {points} من النقاط أو أكثر.</numerusform>
            <numerusform>{pairs} زوجًا (الجلسات: {sessions}) تُظهر فرقًا بنحو {points} من النقاط أو أكثر.</numerusform>
            <numerusform>{pairs} زوج (الجلسات: {sessions}) تُظهر فرقًا بنحو {points} من النقاط أو أكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pairs} of {planned} pairs</source>
        <translation>
            <numerusform>الأزواج: {pairs} من {planned}</numerusform>
            <numerusform>الأزواج: {pairs} من {planned}</numerusform>
            <numerusform>الأزواج: {pairs} من {planned}</numerusform>
            <numerusform>الأزواج: {pairs} من {planned}</numerusform>
            <numerusform>الأزواج: {pairs} من {planned}</numerusform>
            <numerusform>الأزواج: {pairs} من {planned}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session is kept but does not count: </source>
        <translation>جلسة واحدة محفوظة لكنها لا تُحسب: </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions are kept but do not count: </source>
        <translation>
            <numerusform>{count} جلسة محفوظة لكنها لا تُحسب: </numerusform>
            <numerusform>جلسة واحدة محفوظة لكنها لا تُحسب: </numerusform>
            <numerusform>جلستان محفوظتان لكنهما لا تُحسبان: </numerusform>
            <numerusform>{count} جلسات محفوظة لكنها لا تُحسب: </numerusform>
            <numerusform>{count} جلسة محفوظة لكنها لا تُحسب: </numerusform>
            <numerusform>{count} جلسة محفوظة لكنها لا تُحسب: </numerusform>
        </translation>
    </message>
    <message>
        <source>begun outside {low} to {high}, not rated before and after, or another practice.</source>
        <translation>بدأت خارج {low} إلى {high}، أو بلا تقييم قبلها وبعدها، أو بتمرين آخر.</translation>
    </message>
    <message>
        <source>Outside {low} to {high}, so this session is yours alone and does not count in the comparison. You can go on, or do whatever helps.</source>
        <translation>خارج {low} إلى {high}، فهذه الجلسة لك وحدك ولا تُحسب في المقارنة. يمكن المضيّ، أو فعل ما يعين.</translation>
    </message>
    <message>
        <source>The next one is possible from {time}.</source>
        <translation>التالية ممكنة من {time}.</translation>
    </message>
    <message>
        <source>The next one is possible tomorrow from {time}.</source>
        <translation>التالية ممكنة غدًا من {time}.</translation>
    </message>
    <message>
        <source>There was one today, and one a day is plenty. Tomorrow is fine too.</source>
        <translation>كانت هناك واحدة اليوم، وواحدة في اليوم تكفي وزيادة. وغدًا حسن أيضًا.</translation>
    </message>
    <message>
        <source>The second of this pair has time until {day}; later the pair begins anew.</source>
        <translation>أمام الثانية من هذا الزوج وقت حتى {day}؛ وبعدها يبدأ الزوج من جديد.</translation>
    </message>
    <message>
        <source>Whenever you like, if your anxiety is between {low} and {high}.</source>
        <translation>متى شئت، إن كان قلقك بين {low} و{high}.</translation>
    </message>
    <message>
        <source>What came of your pairs is worked out once a week, from Monday on, so that looking often changes nothing.</source>
        <translation>تُحسب نتيجة أزواجك مرة في الأسبوع، من يوم الاثنين، فلا يغيّر النظر المتكرر شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>Could not tell: {pairs} pairs are too few.</source>
        <translation>
            <numerusform>لا يمكن القول: {pairs} زوج قليل جدًا.</numerusform>
            <numerusform>لا يمكن القول: زوج واحد قليل جدًا.</numerusform>
            <numerusform>لا يمكن القول: زوجان قليل جدًا.</numerusform>
            <numerusform>لا يمكن القول: {pairs} أزواج قليلة جدًا.</numerusform>
            <numerusform>لا يمكن القول: {pairs} زوجًا قليلة جدًا.</numerusform>
            <numerusform>لا يمكن القول: {pairs} زوج قليلة جدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not tell: one pair is too few.</source>
        <translation>لا يمكن القول: زوج واحد قليل جدًا.</translation>
    </message>
    <message numerus="yes">
        <source>No clear difference: over {pairs} pairs you rated about the same after both. A small one may be there that so few pairs do not show.</source>
        <translation>
            <numerusform>لا فرق واضح: عبر {pairs} زوج كان تقييمك بعد الاثنين متقاربًا. قد يكون هناك فرق صغير لا يُظهره هذا العدد القليل.</numerusform>
            <numerusform>لا فرق واضح: عبر زوج واحد كان تقييمك بعد الاثنين متقاربًا. قد يكون هناك فرق صغير لا يُظهره هذا العدد القليل.</numerusform>
            <numerusform>لا فرق واضح: عبر زوجين كان تقييمك بعد الاثنين متقاربًا. قد يكون هناك فرق صغير لا يُظهره هذا العدد القليل.</numerusform>
            <numerusform>لا فرق واضح: عبر {pairs} أزواج كان تقييمك بعد الاثنين متقاربًا. قد يكون هناك فرق صغير لا يُظهره هذا العدد القليل.</numerusform>
            <numerusform>لا فرق واضح: عبر {pairs} زوجًا كان تقييمك بعد الاثنين متقاربًا. قد يكون هناك فرق صغير لا يُظهره هذا العدد القليل.</numerusform>
            <numerusform>لا فرق واضح: عبر {pairs} زوج كان تقييمك بعد الاثنين متقاربًا. قد يكون هناك فرق صغير لا يُظهره هذا العدد القليل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} looked better for you: over {pairs} pairs you rated about {points} less anxiety after it than after {other}{within}.</source>
        <translation>
            <numerusform>{better} بدا أنسب لك: عبر {pairs} زوج كان تقييمك للقلق بعده أقلّ بنحو {points} مما بعد {other}{within}.</numerusform>
            <numerusform>{better} بدا أنسب لك: عبر زوج واحد كان تقييمك للقلق بعده أقلّ بنحو {points} مما بعد {other}{within}.</numerusform>
            <numerusform>{better} بدا أنسب لك: عبر زوجين كان تقييمك للقلق بعده أقلّ بنحو {points} مما بعد {other}{within}.</numerusform>
            <numerusform>{better} بدا أنسب لك: عبر {pairs} أزواج كان تقييمك للقلق بعده أقلّ بنحو {points} مما بعد {other}{within}.</numerusform>
            <numerusform>{better} بدا أنسب لك: عبر {pairs} زوجًا كان تقييمك للقلق بعده أقلّ بنحو {points} مما بعد {other}{within}.</numerusform>
            <numerusform>{better} بدا أنسب لك: عبر {pairs} زوج كان تقييمك للقلق بعده أقلّ بنحو {points} مما بعد {other}{within}.</numerusform>
        </translation>
    </message>
    <message>
        <source> (plausible range {low} to {high})</source>
        <translation> (المدى المعقول {low} إلى {high})</translation>
    </message>
    <message>
        <source>{n} point</source>
        <translation>{n} نقطة</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} نقطة</translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation>في انتظار رد</translation>
    </message>
    <message>
        <source>Before you send something</source>
        <translation>قبل إرسال شيء</translation>
    </message>
    <message>
        <source>After an argument</source>
        <translation>بعد شجار</translation>
    </message>
    <message>
        <source>Before a hard talk</source>
        <translation>قبل حديث صعب</translation>
    </message>
    <message>
        <source>Show my card</source>
        <translation>عرض بطاقتي</translation>
    </message>
    <message>
        <source>A kind hand, one minute</source>
        <translation>يد حانية، دقيقة واحدة</translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>قبل {value}</translation>
    </message>
    <message>
        <source>before –</source>
        <translation>قبل –</translation>
    </message>
    <message>
        <source>after {value}</source>
        <translation>بعد {value}</translation>
    </message>
    <message>
        <source>after –</source>
        <translation>بعد –</translation>
    </message>
    <message>
        <source>What you rated after each practice</source>
        <translation>تقييمك بعد كل تمرين</translation>
    </message>
    <message>
        <source>Chart of what you rated after each practice</source>
        <translation>رسم تقييمك بعد كل تمرين</translation>
    </message>
    <message>
        <source>Table of what you rated after each practice</source>
        <translation>جدول تقييمك بعد كل تمرين</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التمرين</translation>
    </message>
    <message>
        <source>How much {lower} you rated {scale} after each practice, as if you had begun each where you usually begin. Where ranges overlap, no order is meant.</source>
        <translation>بكم كان تقييمك {lower} بعد كل تمرين، على مقياس {scale}، كأن كلًّا منها بدأ من حيث تبدأ جلساتك عادة. حيث تتداخل المديات لا يُقصد ترتيب.</translation>
    </message>
    <message>
        <source>Talking practices and staying near are left out on purpose: a brave talk may feel harder at first.</source>
        <translation>تُركت تمارين الحديث والبقاء قريبًا عن قصد: فالحديث الشجاع قد يبدو أصعب في البداية.</translation>
    </message>
    <message>
        <source>What you rated in each situation</source>
        <translation>تقييمك في كل موقف</translation>
    </message>
    <message>
        <source>Chart of what you rated in each situation</source>
        <translation>رسم تقييمك في كل موقف</translation>
    </message>
    <message>
        <source>Table of what you rated in each situation</source>
        <translation>جدول تقييمك في كل موقف</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>How much {lower} you rated {scale} after practising in each situation, as if you had begun each where you usually begin. Where ranges overlap, no order is meant.</source>
        <translation>بكم كان تقييمك {lower} بعد التمرين في كل موقف، على مقياس {scale}، كأن كلًّا منها بدأ من حيث تبدأ جلساتك عادة. حيث تتداخل المديات لا يُقصد ترتيب.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>جلسة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} جلسة</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>{count} جلسات</numerusform>
            <numerusform>{count} جلسة</numerusform>
            <numerusform>{count} جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a day as 2026-11-24.</source>
        <translation>يُكتب اليوم هكذا: 2026-11-24.</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>أسهل</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>كما كان تقريبًا</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>أصعب</translation>
    </message>
    <message>
        <source>{title} (comparison)</source>
        <translation>{title} (مقارنة)</translation>
    </message>
    <message>
        <source>{clock} practised</source>
        <translation>مدّة التمرين {clock}</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>قبل: {value}</translation>
    </message>
    <message>
        <source>After: {value}</source>
        <translation>بعد: {value}</translation>
    </message>
    <message>
        <source>Compared: {value}</source>
        <translation>بالمقارنة: {value}</translation>
    </message>
    <message>
        <source>Note: {value}</source>
        <translation>ملاحظة: {value}</translation>
    </message>
    <message>
        <source>perhaps unlike your others: pattern, not proof</source>
        <translation>ربما يختلف عن غيره لديك: نمط لا برهان</translation>
    </message>
    <message>
        <source>Points lower after than before</source>
        <translation>نقاط أقلّ بعد مما قبل</translation>
    </message>
    <message>
        <source>Points higher after than before</source>
        <translation>نقاط أكثر بعد مما قبل</translation>
    </message>
    <message>
        <source>plausibly {low} to {high}</source>
        <translation>المعقول {low} إلى {high}</translation>
    </message>
    <message>
        <source>later {value}</source>
        <translation>لاحقًا {value}</translation>
    </message>
    <message>
        <source>0 never, 4 every day</source>
        <translation>0 أبدًا، 4 كل يوم</translation>
    </message>
    <message>
        <source>0 not settled at all, 10 completely settled</source>
        <translation>0 لا سكينة أبدًا، 10 سكينة تامة</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>همّ</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>سكينة</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>لا شيء هنا بعد، ولا شيء منتظَر.</translation>
    </message>
    <message>
        <source>One session. It says how that one was, no more.</source>
        <translation>جلسة واحدة. تقول كيف كانت تلك، لا أكثر.</translation>
    </message>
    <message>
        <source>You rated no session in these days. All shows everything that is kept.</source>
        <translation>لا جلسة مقيّمة في هذه الأيام. «الكل» يعرض كل ما حُفظ.</translation>
    </message>
    <message>
        <source>You rated one session in these days. It says how that one was, no more.</source>
        <translation>جلسة واحدة مقيّمة في هذه الأيام. تقول كيف كانت تلك، لا أكثر.</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>أسبوع واحد</translation>
    </message>
    <message numerus="yes">
        <source>{weeks} weeks</source>
        <translation>
            <numerusform>{weeks} أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>{weeks} أسابيع</numerusform>
            <numerusform>{weeks} أسبوعًا</numerusform>
            <numerusform>{weeks} أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You rated {count} sessions in {span}.</source>
        <translation>
            <numerusform>لك {count} جلسة مقيّمة، المدة: {span}.</numerusform>
            <numerusform>لك جلسة واحدة مقيّمة، المدة: {span}.</numerusform>
            <numerusform>لك جلستان مقيّمتان، المدة: {span}.</numerusform>
            <numerusform>لك {count} جلسات مقيّمة، المدة: {span}.</numerusform>
            <numerusform>لك {count} جلسة مقيّمة، المدة: {span}.</numerusform>
            <numerusform>لك {count} جلسة مقيّمة، المدة: {span}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week by week, the {scale} you rated on arriving went from about {first} to {last} over {weeks} weeks, more steadily than chance alone tends to. Many things change in that time; this chart cannot say why.</source>
        <translation>
            <numerusform>أسبوعًا بعد أسبوع انتقل تقييمك عند الوصول على مقياس {scale} من نحو {first} إلى {last} خلال {weeks} أسبوع، بانتظام يفوق ما تفعله المصادفة وحدها عادة. تتغيّر أمور كثيرة في هذا الوقت؛ ولا يستطيع هذا الرسم قول السبب.</numerusform>
            <numerusform>أسبوعًا بعد أسبوع انتقل تقييمك عند الوصول على مقياس {scale} من نحو {first} إلى {last} خلال أسبوع واحد، بانتظام يفوق ما تفعله المصادفة وحدها عادة. تتغيّر أمور كثيرة في هذا الوقت؛ ولا يستطيع هذا الرسم قول السبب.</numerusform>
            <numerusform>أسبوعًا بعد أسبوع انتقل تقييمك عند الوصول على مقياس {scale} من نحو {first} إلى {last} خلال أسبوعين، بانتظام يفوق ما تفعله المصادفة وحدها عادة. تتغيّر أمور كثيرة في هذا الوقت؛ ولا يستطيع هذا الرسم قول السبب.</numerusform>
            <numerusform>أسبوعًا بعد أسبوع انتقل تقييمك عند الوصول على مقياس {scale} من نحو {first} إلى {last} خلال {weeks} أسابيع، بانتظام يفوق ما تفعله المصادفة وحدها عادة. تتغيّر أمور كثيرة في هذا الوقت؛ ولا يستطيع هذا الرسم قول السبب.</numerusform>
            <numerusform>أسبوعًا بعد أسبوع انتقل تقييمك عند الوصول على مقياس {scale} من نحو {first} إلى {last} خلال {weeks} أسبوعًا، بانتظام يفوق ما تفعله المصادفة وحدها عادة. تتغيّر أمور كثيرة في هذا الوقت؛ ولا يستطيع هذا الرسم قول السبب.</numerusform>
            <numerusform>أسبوعًا بعد أسبوع انتقل تقييمك عند الوصول على مقياس {scale} من نحو {first} إلى {last} خلال {weeks} أسبوع، بانتظام يفوق ما تفعله المصادفة وحدها عادة. تتغيّر أمور كثيرة في هذا الوقت؛ ولا يستطيع هذا الرسم قول السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week by week it goes up and down, in no clear direction.</source>
        <translation>أسبوعًا بعد أسبوع يعلو ويهبط، بلا اتجاه واضح.</translation>
    </message>
    <message>
        <source>Week by week it stays about the same.</source>
        <translation>أسبوعًا بعد أسبوع يبقى كما هو تقريبًا.</translation>
    </message>
    <message>
        <source>Too early to say where it goes.</source>
        <translation>من المبكر القول إلى أين يتّجه.</translation>
    </message>
    <message>
        <source>Before sessions the middle {scale} was {value} of {highest}.</source>
        <translation>قبل الجلسات كان الأوسط على مقياس {scale} ‏{value} من {highest}.</translation>
    </message>
    <message>
        <source>After sessions the middle {scale} was {value} of {highest}.</source>
        <translation>بعد الجلسات كان الأوسط على مقياس {scale} ‏{value} من {highest}.</translation>
    </message>
    <message>
        <source>{name}, {low} {low_words}, {high} {high_words}</source>
        <translation>{name}، {low} {low_words}، {high} {high_words}</translation>
    </message>
    <message>
        <source>dashed: the middle of your last {count}, smoothed</source>
        <translation>الخط المتقطّع: أوسط آخر {count}، بعد التمليس</translation>
    </message>
    <message>
        <source>too few to say anything yet</source>
        <translation>أقلّ من أن يُقال شيء بعد</translation>
    </message>
    <message>
        <source>Many of these sessions were not rated afterwards, and those may have gone otherwise.</source>
        <translation>كثير من هذه الجلسات بلا تقييم بعدها، وربما مضت على نحو آخر.</translation>
    </message>
    <message>
        <source>The middle of a few sessions is mostly chance, so nothing is made of it.</source>
        <translation>أوسط بضع جلسات مصادفة في معظمه، فلا يُبنى عليه شيء.</translation>
    </message>
    <message>
        <source>pattern, not proof</source>
        <translation>نمط لا برهان</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>مرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>{count} مرات</numerusform>
            <numerusform>{count} مرة</numerusform>
            <numerusform>{count} مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>you rated it about {points} points lower afterwards</source>
        <translation>كان تقييمك بعدها أقلّ بنحو {points} من النقاط</translation>
    </message>
    <message>
        <source>you rated it about {points} points higher afterwards</source>
        <translation>كان تقييمك بعدها أعلى بنحو {points} من النقاط</translation>
    </message>
    <message>
        <source>Lower anxiety does not mean a relationship is good for you.</source>
        <translation>قلق أقلّ لا يعني أن العلاقة خير لك.</translation>
    </message>
    <message>
        <source>Import patterns</source>
        <translation>استيراد أنماط</translation>
    </message>
    <message>
        <source>Export patterns</source>
        <translation>تصدير أنماط</translation>
    </message>
    <message>
        <source>{found} s is quicker than can be followed with eyes closed; it begins at {allowed} s.</source>
        <translation>{found} ث أسرع مما يمكن تتبّعه بعينين مغمضتين؛ تبدأ من {allowed} ث.</translation>
    </message>
    <message>
        <source>{found} s is longer than is comfortable; it ends at {allowed} s.</source>
        <translation>{found} ث أطول من المريح؛ تنتهي عند {allowed} ث.</translation>
    </message>
    <message>
        <source>{found} s is a long time to hold; it ends at {allowed} s.</source>
        <translation>{found} ث وقت طويل للحبس؛ تنتهي عند {allowed} ث.</translation>
    </message>
    <message>
        <source>A whole breath of {found} s can make you light-headed; it begins at {allowed} s.</source>
        <translation>نَفَس كامل من {found} ث قد يسبّب دوارًا؛ تبدأ من {allowed} ث.</translation>
    </message>
    <message>
        <source>A whole breath of {found} s leaves you short of air; it ends at {allowed} s.</source>
        <translation>نَفَس كامل من {found} ث يضيق معه الهواء؛ تنتهي عند {allowed} ث.</translation>
    </message>
    <message>
        <source>{found} minutes are more than fit; it ends at {allowed}.</source>
        <translation>{found} من الدقائق أكثر مما يتّسع؛ تنتهي عند {allowed}.</translation>
    </message>
    <message>
        <source>That is {found} breaths; {allowed} are the most for this one.</source>
        <translation>هذه {found} من الأنفاس؛ والأقصى هنا {allowed}.</translation>
    </message>
    <message>
        <source>Give it a name of your own.</source>
        <translation>يلزم اسم من اختيارك.</translation>
    </message>
    <message>
        <source>A name has up to {allowed} characters; this one has {found}.</source>
        <translation>أقصى طول للاسم {allowed} حرفًا؛ وفي هذا {found}.</translation>
    </message>
    <message>
        <source>Another practice is called that already.</source>
        <translation>هناك تمرين آخر بهذا الاسم.</translation>
    </message>
    <message>
        <source>{seconds} in</source>
        <translation>{seconds} شهيق</translation>
    </message>
    <message>
        <source>{seconds} hold</source>
        <translation>{seconds} حبس</translation>
    </message>
    <message>
        <source>{seconds} out</source>
        <translation>{seconds} زفير</translation>
    </message>
    <message>
        <source>{seconds} rest</source>
        <translation>{seconds} راحة</translation>
    </message>
    <message>
        <source>{seconds} free</source>
        <translation>{seconds} حرّ</translation>
    </message>
    <message>
        <source>{seconds} more</source>
        <translation>{seconds} زيادة</translation>
    </message>
    <message>
        <source>{pace} breaths a minute</source>
        <translation>{pace} من الأنفاس في الدقيقة</translation>
    </message>
    <message numerus="yes">
        <source>{breaths} breaths in 1 minute</source>
        <translation>
            <numerusform>{breaths} نَفَس في الدقيقة</numerusform>
            <numerusform>نَفَس واحد في الدقيقة</numerusform>
            <numerusform>نَفَسان في الدقيقة</numerusform>
            <numerusform>{breaths} أنفاس في الدقيقة</numerusform>
            <numerusform>{breaths} نَفَسًا في الدقيقة</numerusform>
            <numerusform>{breaths} نَفَس في الدقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{breaths} breaths in {minutes} minutes</source>
        <translation>
            <numerusform>{breaths} نَفَس في {minutes} د</numerusform>
            <numerusform>نَفَس واحد في {minutes} د</numerusform>
            <numerusform>نَفَسان في {minutes} د</numerusform>
            <numerusform>{breaths} أنفاس في {minutes} د</numerusform>
            <numerusform>{breaths} نَفَسًا في {minutes} د</numerusform>
            <numerusform>{breaths} نَفَس في {minutes} د</numerusform>
        </translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>قليل بعد</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>شهيق</translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation>حبس لين</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>زفير</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>Breathe freely</source>
        <translation>تنفس حرّ</translation>
    </message>
    <message>
        <source>in {seconds}</source>
        <translation>شهيق {seconds}</translation>
    </message>
    <message>
        <source>hold {seconds}</source>
        <translation>حبس {seconds}</translation>
    </message>
    <message>
        <source>out {seconds}</source>
        <translation>زفير {seconds}</translation>
    </message>
    <message>
        <source>rest {seconds}</source>
        <translation>راحة {seconds}</translation>
    </message>
    <message>
        <source>breathe freely {seconds}</source>
        <translation>تنفس حرّ {seconds}</translation>
    </message>
    <message>
        <source>{pace} breaths a minute.</source>
        <translation>{pace} من الأنفاس في الدقيقة.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>أحد الاثنين</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في الإدخال/الإخراج</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا ملف ولا مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لا مساحة باقية على الجهاز</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>نظام ملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things in a row</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <comment>a name and what it is</comment>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <comment>two whole sentences, one after the other</comment>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <comment>two remarks in one line</comment>
        <translation>{one}؛ {other}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message numerus="yes">
        <source>{count} breaths</source>
        <translation>
            <numerusform>{count} نَفَس</numerusform>
            <numerusform>نَفَس واحد</numerusform>
            <numerusform>نَفَسان</numerusform>
            <numerusform>{count} أنفاس</numerusform>
            <numerusform>{count} نَفَسًا</numerusform>
            <numerusform>{count} نَفَس</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at {clock}. That is allowed.</source>
        <translation>توقّف عند {clock}. ذلك مسموح.</translation>
    </message>
    <message>
        <source>You rated it easier.</source>
        <translation>تقييمك: أسهل.</translation>
    </message>
    <message>
        <source>About the same, which is common.</source>
        <translation>كما كان تقريبًا، وهذا شائع.</translation>
    </message>
    <message>
        <source>Harder than before. That happens, and you did nothing wrong. You can stop here.</source>
        <translation>أصعب من قبل. يحدث هذا، ولم يكن منك أي خطأ. يمكن التوقف هنا.</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month under a chart, in Qt&apos;s signs for dates</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day under a chart, in Qt&apos;s signs for dates</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Anywhere else</source>
        <translation>أي مكان آخر</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Elsewhere in the European Union</source>
        <translation>مكان آخر في الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Find a helpline where you are</source>
        <translation>خط مساعدة في مكانك</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>نيوزيلندا</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>ليلًا ونهارًا</translation>
    </message>
</context>
<context>
    <name>AfterArgument</name>
    <message>
        <source>After an argument</source>
        <translation>بعد شجار</translation>
    </message>
    <message>
        <source>Bodies need about twenty minutes to come down. You can say that you take them, and when you are back.</source>
        <translation>تحتاج الأجساد إلى نحو عشرين دقيقة لتهدأ. يمكن قول ذلك، مع موعد العودة.</translation>
    </message>
    <message>
        <source>If you are afraid of this person, this is not the right tool: get somewhere safe first.</source>
        <translation>إن كان هذا الشخص يخيفك، فليست هذه الأداة المناسبة: مكان آمن أولًا.</translation>
    </message>
    <message>
        <source>I need a break to calm my head. I will be back at {time}.</source>
        <translation>أحتاج إلى وقفة ليهدأ رأسي. سأعود عند {time}.</translation>
    </message>
    <message>
        <source>What you could say</source>
        <translation>ما يمكن قوله</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>نسخ الجملة</translation>
    </message>
    <message>
        <source>Ground yourself, three minutes</source>
        <translation>تثبيت، ثلاث دقائق</translation>
    </message>
    <message>
        <source>Rest right away</source>
        <translation>راحة فورًا</translation>
    </message>
    <message>
        <source>Rest until {time}</source>
        <translation>راحة حتى {time}</translation>
    </message>
    <message>
        <source>Walk, drink something, look out of the window, fold a towel. If the argument replays, you can let it play without writing the answer.</source>
        <translation>مشي، أو شرب شيء، أو نظر من النافذة، أو طيّ منشفة. إن أُعيد الشجار في الذهن، فيمكن تركه يدور من غير كتابة الجواب.</translation>
    </message>
    <message>
        <source>At that time this window says so once, without a sound.</source>
        <translation>في ذلك الوقت تقول هذه النافذة ذلك مرة، بلا صوت.</translation>
    </message>
    <message>
        <source>Breathe a little</source>
        <translation>تنفس قليلًا</translation>
    </message>
    <message>
        <source>I am ready sooner</source>
        <translation>يمكنني قبل ذلك</translation>
    </message>
    <message>
        <source>Is it still loud in you?</source>
        <translation>ألا يزال عاليًا فيك؟</translation>
    </message>
    <message>
        <source>Then take twenty minutes more, and let them know.</source>
        <translation>إذن عشرون دقيقة أخرى، مع إخبار الطرف الآخر.</translation>
    </message>
    <message>
        <source>If you go back: begin softly, and with one thing.</source>
        <translation>عند العودة: بداية لينة، بأمر واحد.</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>العودة الآن</translation>
    </message>
    <message>
        <source>Softly, and one thing.</source>
        <translation>بلين، وأمر واحد.</translation>
    </message>
    <message>
        <source>Twenty minutes more</source>
        <translation>عشرون دقيقة أخرى</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>Name another time for the talk, so that it has one.</source>
        <translation>تسمية موعد آخر للحديث، ليكون له موعد.</translation>
    </message>
    <message>
        <source>That is allowed. Let them know the new time.</source>
        <translation>ذلك مسموح. ويبقى إخبار الطرف الآخر بالموعد الجديد.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>إغلاق mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
    <message>
        <source>It is {time}, the time you named.</source>
        <translation>إنها {time}، الموعد الذي سمّيته.</translation>
    </message>
</context>
<context>
    <name>Alongside</name>
    <message>
        <source>Paused, {minutes} min left</source>
        <translation>متوقف مؤقتًا، بقي {minutes} د</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>بقي {minutes} د</translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>{scale} before</source>
        <translation>{scale} قبل</translation>
    </message>
    <message>
        <source>{scale} after</source>
        <translation>{scale} بعد</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>بلا تقييم</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Timer</source>
        <translation>مؤقّت</translation>
    </message>
</context>
<context>
    <name>AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>theme mode night</source>
        <translation>سمة وضع ليل</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>خط تكبير كبير</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>حركة أقلّ</translation>
    </message>
    <message>
        <source>The breath guide stands still; words and the ring lead.</source>
        <translation>يقف دليل النَّفَس؛ وتقود الكلمات والحلقة.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>تحريك</translation>
    </message>
    <message>
        <source>Sessions on light ground</source>
        <translation>الجلسات على أرضية فاتحة</translation>
    </message>
    <message>
        <source>The icon in the tray breathes along</source>
        <translation>أيقونة علبة النظام تتنفس معك</translation>
    </message>
    <message>
        <source>In a session only; still with reduced motion, and while discreet.</source>
        <translation>في الجلسة فقط؛ ساكنة مع الحركة الأقلّ وفي وضع التكتّم.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>English is the original. Nobody who grew up with the others has read them yet.</source>
        <translation>الإنجليزية هي الأصل. لم يقرأ اللغات الأخرى بعدُ أحد ممن نشأ عليها.</translation>
    </message>
</context>
<context>
    <name>ArrivalView</name>
    <message>
        <source>How you arrived and left</source>
        <translation>كيف وصلت وكيف غادرت</translation>
    </message>
    <message>
        <source>Chart of before and after</source>
        <translation>رسم ما قبل وما بعد</translation>
    </message>
    <message>
        <source>Table of before and after</source>
        <translation>جدول ما قبل وما بعد</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التمرين</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>About attachment</source>
        <translation>عن التعلّق</translation>
    </message>
    <message>
        <source>Short cards, about a minute each. Nothing in them is asked of you.</source>
        <translation>بطاقات قصيرة، نحو دقيقة لكلٍّ منها. لا شيء فيها يُطلب منك.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>كل البطاقات</translation>
    </message>
    <message>
        <source>Questions to stay with</source>
        <translation>أسئلة للبقاء معها</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>عن التطبيق ومصادره</translation>
    </message>
</context>
<context>
    <name>BeforeSend</name>
    <message>
        <source>Before you send</source>
        <translation>قبل الإرسال</translation>
    </message>
    <message>
        <source>Put it here for a moment. It stays in memory only and is never looked into.</source>
        <translation>يمكن وضعها هنا لحظة. تبقى في الذاكرة فقط ولا يُنظر فيها أبدًا.</translation>
    </message>
    <message>
        <source>Breathe first</source>
        <translation>نَفَس أولًا</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>قراءتها من جديد</translation>
    </message>
    <message>
        <source>You can change it. Send it, keep it for later, or let it go.</source>
        <translation>يمكن تغييرها. إرسالها، أو حفظها لوقت آخر، أو تركها.</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>إرسال لاحقًا</translation>
    </message>
    <message>
        <source>Breathe once more</source>
        <translation>نَفَس مرة أخرى</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>رسالتك</translation>
    </message>
    <message>
        <source>Anything about safety can be sent right away.</source>
        <translation>ما يخصّ السلامة يمكن إرساله فورًا.</translation>
    </message>
    <message>
        <source>It waits here until mindful is closed.</source>
        <translation>تنتظر هنا حتى إغلاق mindful.</translation>
    </message>
    <message>
        <source>Come back to it whenever you like; it is written down nowhere.</source>
        <translation>العودة إليها متى شئت؛ ليست مكتوبة في أي مكان.</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>إنها في الحافظة.</translation>
    </message>
    <message>
        <source>Paste it where you want it within two minutes; then it is taken away again.</source>
        <translation>يمكن لصقها حيث شئت خلال دقيقتين؛ ثم تُزال من جديد.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>لقد ذهبت.</translation>
    </message>
    <message>
        <source>What you felt was real. It can be said later.</source>
        <translation>ما شعرت به كان حقيقيًا. ويمكن قوله لاحقًا.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>إغلاق mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
</context>
<context>
    <name>BeforeTalk</name>
    <message>
        <source>Before a hard talk</source>
        <translation>قبل حديث صعب</translation>
    </message>
    <message>
        <source>Settle first, then three short lines: what you want, how to begin, a limit.</source>
        <translation>سكون أولًا، ثم ثلاثة أسطر قصيرة: المراد، وكيف البداية، وحدّ.</translation>
    </message>
    <message>
        <source>Settle, three minutes</source>
        <translation>سكون، ثلاث دقائق</translation>
    </message>
    <message>
        <source>Straight to the lines</source>
        <translation>إلى الأسطر مباشرة</translation>
    </message>
    <message>
        <source>Three lines, as short as you like</source>
        <translation>ثلاثة أسطر، قصيرة كما شئت</translation>
    </message>
    <message>
        <source>What I want from this talk</source>
        <translation>ما أريده من هذا الحديث</translation>
    </message>
    <message>
        <source>My first sentence</source>
        <translation>جملتي الأولى</translation>
    </message>
    <message>
        <source>My limit: when I take a pause</source>
        <translation>حدّي: متى آخذ وقفة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Keep them in view</source>
        <translation>إبقاؤها أمام العين</translation>
    </message>
    <message>
        <source>Keep as a card</source>
        <translation>حفظها بطاقةً</translation>
    </message>
    <message>
        <source>For the talk</source>
        <translation>للحديث</translation>
    </message>
    <message>
        <source>Kept among your cards.</source>
        <translation>حُفظت بين بطاقاتك.</translation>
    </message>
    <message>
        <source>You can go in slowly.</source>
        <translation>يمكن الدخول على مهل.</translation>
    </message>
    <message>
        <source>You may ask for a pause at any time, and you may leave.</source>
        <translation>يمكن طلب وقفة في أي وقت، ويمكن المغادرة.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>إغلاق mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
</context>
<context>
    <name>Belongings</name>
    <message>
        <source>mindful.json</source>
        <translation>mindful.json</translation>
    </message>
    <message>
        <source>Import sessions</source>
        <translation>استيراد جلسات</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restored sessions: {count}</source>
        <translation>الجلسات المستعادة: {count}</translation>
    </message>
    <message>
        <source>Deleted sessions: {count}</source>
        <translation>الجلسات المحذوفة: {count}</translation>
    </message>
    <message>
        <source>Something is still going on; please try again afterwards.</source>
        <translation>هناك ما لا يزال جاريًا؛ يمكن المحاولة بعده.</translation>
    </message>
    <message>
        <source>Sessions in {name}: {count}</source>
        <translation>الجلسات في {name}: {count}</translation>
    </message>
    <message>
        <source>Taken in: {added}. Already there: {known}.</source>
        <translation>أُضيف: {added}. موجود من قبل: {known}.</translation>
    </message>
    <message>
        <source>Backed up as {name}.</source>
        <translation>حُفظت نسخة احتياطية باسم {name}.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>See support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>المصادر: {sources}</translation>
    </message>
</context>
<context>
    <name>CareGroup</name>
    <message>
        <source>Take care of me</source>
        <translation>العناية بي</translation>
    </message>
    <message>
        <source>If something of this is true for you, practices that may not fit are left out of suggestions. It stays on this computer and is in no export.</source>
        <translation>إن صحّ لك شيء من هذا، فالتمارين التي قد لا تناسب تُترك خارج الاقتراحات. يبقى هذا على هذا الحاسوب ولا يدخل في أي تصدير.</translation>
    </message>
    <message>
        <source>Panic, or strong air hunger</source>
        <translation>ذعر، أو ضيق هواء شديد</translation>
    </message>
    <message>
        <source>Trauma, or feeling unreal</source>
        <translation>صدمة نفسية، أو شعور بعدم الواقعية</translation>
    </message>
    <message>
        <source>Psychosis or mania at present</source>
        <translation>ذهان أو هوس في الوقت الحاضر</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>حمل</translation>
    </message>
    <message>
        <source>Heart, lungs or blood pressure</source>
        <translation>القلب أو الرئتان أو ضغط الدم</translation>
    </message>
    <message>
        <source>Migraine, tinnitus, or sensitive hearing</source>
        <translation>صداع نصفي أو طنين أو سمع حسّاس</translation>
    </message>
    <message>
        <source>With heart and lungs: also seizures, eye trouble, or recent surgery.</source>
        <translation>مع القلب والرئتين أيضًا: النوبات، ومشكلات العين، وجراحة حديثة.</translation>
    </message>
    <message>
        <source>Only looking around with open eyes is suggested then. Please ask a doctor who knows you before using the rest.</source>
        <translation>عندها يُقترح النظر حولك بعينين مفتوحتين فقط. والأنسب سؤال طبيب يعرفك قبل استعمال الباقي.</translation>
    </message>
    <message>
        <source>Suggest “{title}” again</source>
        <translation>اقتراح «{title}» من جديد</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>The T key does the same</source>
        <translation>المفتاح T يفعل الشيء نفسه</translation>
    </message>
    <message>
        <source>Show whole</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>رسم</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Begin</source>
        <translation>بداية</translation>
    </message>
    <message>
        <source>Stay with {title}</source>
        <translation>البقاء مع {title}</translation>
    </message>
    <message>
        <source>Begin without rating</source>
        <translation>بداية بلا تقييم</translation>
    </message>
    <message>
        <source>Keys 0 to 9, right of 0 for 10  ·  X skips</source>
        <translation>المفاتيح 0 إلى 9، و10 على يمين 0‏  ·  للتخطّي X</translation>
    </message>
    <message>
        <source>You can keep your eyes open. {how}</source>
        <translation>يمكن إبقاء العينين مفتوحتين. {how}</translation>
    </message>
    <message>
        <source>You have been working hard at this. Would stepping away, moving or talking to someone help more? You can also continue.</source>
        <translation>لقد بذلت جهدًا كبيرًا في هذا. هل يعين أكثر الابتعاد أو الحركة أو الحديث إلى أحد؟ ويمكن المتابعة أيضًا.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Begin with eyes open</source>
        <translation>بداية بعينين مفتوحتين</translation>
    </message>
</context>
<context>
    <name>CheckOut</name>
    <message>
        <source>A note, if you like</source>
        <translation>ملاحظة، إن شئت</translation>
    </message>
    <message>
        <source>Did you find your words?</source>
        <translation>هل وجدت كلماتك؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>بعضها</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Compared with before, it feels</source>
        <translation>بالمقارنة مع قبل، الشعور</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>أسهل</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>كما كان تقريبًا</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>أصعب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>دقيقة أخرى</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>What to compare</source>
        <translation>ما يُقارن</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>First practice</source>
        <translation>التمرين الأول</translation>
    </message>
    <message>
        <source>Second practice</source>
        <translation>التمرين الثاني</translation>
    </message>
    <message>
        <source>Length of each session</source>
        <translation>مدّة كل جلسة</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>الأزواج</translation>
    </message>
    <message>
        <source>Begin the comparison</source>
        <translation>بدء المقارنة</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>يلزم اختيار اثنين مختلفين.</translation>
    </message>
    <message>
        <source>They have no length in common; choose another.</source>
        <translation>لا مدّة مشتركة بينهما؛ يلزم اختيار آخر.</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Compare two practices fairly</source>
        <translation>مقارنة تمرينين بإنصاف</translation>
    </message>
    <message>
        <source>Two practices in turn, equally long, in an order that is drawn. It is the one way here to find out whether one suits you better.</source>
        <translation>تمرينان بالتناوب، متساويا المدّة، بترتيب تقرره القرعة. إنها الطريقة الوحيدة هنا لمعرفة أيهما أنسب لك.</translation>
    </message>
    <message>
        <source>All practices</source>
        <translation>كل التمارين</translation>
    </message>
    <message>
        <source>Lower anxiety does not mean a relationship is good for you.</source>
        <translation>قلق أقلّ لا يعني أن العلاقة خير لك.</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} و{b}</translation>
    </message>
    <message>
        <source>{a} and {b}, {minutes} min each</source>
        <translation>{a} و{b}، {minutes} د لكلٍّ</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>2026-11-24</source>
        <translation>2026-11-24</translation>
    </message>
</context>
<context>
    <name>DaysView</name>
    <message>
        <source>Days practised</source>
        <translation>أيام التمرين</translation>
    </message>
    <message>
        <source>Calendar of days practised</source>
        <translation>تقويم أيام التمرين</translation>
    </message>
    <message>
        <source>Table of days practised</source>
        <translation>جدول أيام التمرين</translation>
    </message>
    <message>
        <source>Darker means more sessions on that day.</source>
        <translation>الأغمق يعني جلسات أكثر في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Days you practised in the last {span} days: {count}.</source>
        <translation>أيام التمرين في آخر {span} يومًا: {count}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
</context>
<context>
    <name>DesktopGroup</name>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>البدء مع سطح المكتب</translation>
    </message>
    <message>
        <source>It then waits in the tray; where there is none, the window opens.</source>
        <translation>ينتظر عندها في علبة النظام؛ وحيث لا توجد، تُفتح النافذة.</translation>
    </message>
    <message>
        <source>autostart login</source>
        <translation>تشغيل تلقائي دخول</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>All practices</source>
        <translation>كل التمارين</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>ما يُعرف عنه</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>للانتباه</translation>
    </message>
    <message>
        <source>With open eyes</source>
        <translation>بعينين مفتوحتين</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>المصادر: {sources}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بداية</translation>
    </message>
    <message>
        <source>Begin silently</source>
        <translation>بداية صامتة</translation>
    </message>
    <message>
        <source>Without holds</source>
        <translation>بلا حبس</translation>
    </message>
    <message>
        <source>This one asks you to hold the breath. Please leave it out in pregnancy, with heart, lung, blood pressure or eye trouble, after a stroke or recent surgery, with seizures or fainting, and when holding brings panic. Never while driving or in water.</source>
        <translation>يطلب هذا التمرين حبس النَّفَس. يُرجى تركه في الحمل، ومع مشكلات القلب أو الرئتين أو ضغط الدم أو العينين، وبعد سكتة أو جراحة حديثة، ومع النوبات أو الإغماء، وحين يجلب الحبس الذعر. وليس أبدًا أثناء القيادة أو في الماء.</translation>
    </message>
    <message>
        <source>Holding is all right for me</source>
        <translation>الحبس مناسب لي</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Delete these days…</source>
        <translation>حذف هذه الأيام…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>حذف كل شيء…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Sessions of these days and all backups will be gone for good.</source>
        <translation>ستزول جلسات هذه الأيام وكل النسخ الاحتياطية نهائيًا.</translation>
    </message>
    <message>
        <source>Every session, card, check-in and backup will be gone for good. Files that you exported are yours to delete.</source>
        <translation>ستزول كل جلسة وبطاقة ومراجعة ونسخة احتياطية نهائيًا. أما الملفات التي صدّرتها فحذفها لك.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>It could not be written: {reason}.</source>
        <translation>تعذّرت كتابته: {reason}.</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>كُتب: {name}</translation>
    </message>
</context>
<context>
    <name>GoneRow</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{session} is deleted.</source>
        <translation>حُذف: {session}.</translation>
    </message>
    <message>
        <source>Undo: {session}</source>
        <translation>تراجع: {session}</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>أزيل: {name}.</translation>
    </message>
    <message>
        <source>{deed}: {name}</source>
        <translation>{deed}: {name}</translation>
    </message>
</context>
<context>
    <name>Harder</name>
    <message>
        <source>One minute of looking around, eyes open</source>
        <translation>دقيقة من النظر حولك بعينين مفتوحتين</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Or stand up, drink some water, move a little, talk to someone, and leave it here for today.</source>
        <translation>أو الوقوف، وشرب ماء، وحركة قليلة، والحديث إلى أحد، وترك الأمر هنا لهذا اليوم.</translation>
    </message>
    <message>
        <source>It was harder a few times lately. A pause from this app, and a person to talk to, may do more for you: someone close, a doctor, a counsellor.</source>
        <translation>كان الأمر أصعب بضع مرات مؤخرًا. قد تنفعك أكثر راحة من هذا التطبيق وإنسان للحديث: شخص قريب، أو طبيب، أو مرشد.</translation>
    </message>
    <message>
        <source>Leave “{title}” out of suggestions</source>
        <translation>ترك «{title}» خارج الاقتراحات</translation>
    </message>
    <message>
        <source>Left out. You can bring it back under Settings.</source>
        <translation>تُرك خارجها. يمكن إعادته من الإعدادات.</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>Words in notes</source>
        <translation>كلمات في الملاحظات</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التمرين</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>إلى يوم</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التمرين</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>التمرّن</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>بالمقارنة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>{header}: {value}</source>
        <translation>{header}: {value}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>السجلّ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Add a past session</source>
        <translation>إضافة جلسة سابقة</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>جلسة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} جلسة</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>{count} جلسات</numerusform>
            <numerusform>{count} جلسة</numerusform>
            <numerusform>{count} جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is like that.</source>
        <translation>لا جلسة كهذه.</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>لا شيء هنا بعد، ولا شيء منتظَر.</translation>
    </message>
</context>
<context>
    <name>HoldSwitches</name>
    <message>
        <source>Hold after breathing in</source>
        <translation>حبس بعد الشهيق</translation>
    </message>
    <message>
        <source>Rest after breathing out</source>
        <translation>راحة بعد الزفير</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>حبس النَّفَس</translation>
    </message>
    <message>
        <source>Please leave holds out in pregnancy, with heart, lung, blood pressure or eye trouble, after a stroke or recent surgery, with seizures or fainting, and when holding brings panic. Never while driving or in water.</source>
        <translation>يُرجى ترك الحبس في الحمل، ومع مشكلات القلب أو الرئتين أو ضغط الدم أو العينين، وبعد سكتة أو جراحة حديثة، ومع النوبات أو الإغماء، وحين يجلب الحبس الذعر. وليس أبدًا أثناء القيادة أو في الماء.</translation>
    </message>
    <message>
        <source>Holding is all right for me</source>
        <translation>الحبس مناسب لي</translation>
    </message>
</context>
<context>
    <name>InView</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>Journey</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>A sheet for a therapist</source>
        <translation>ورقة للمعالج</translation>
    </message>
    <message>
        <source>After each practice</source>
        <translation>بعد كل تمرين</translation>
    </message>
    <message>
        <source>In each situation</source>
        <translation>في كل موقف</translation>
    </message>
    <message>
        <source>Days practised</source>
        <translation>أيام التمرين</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>الأسابيع</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجلّ</translation>
    </message>
    <message>
        <source>Compare two practices fairly</source>
        <translation>مقارنة تمرينين بإنصاف</translation>
    </message>
    <message>
        <source>Weekly check-in</source>
        <translation>مراجعة الأسبوع</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>The journal is locked. This session is kept in memory until you unlock it.</source>
        <translation>اليوميات مقفلة. تبقى هذه الجلسة في الذاكرة حتى فتح القفل.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>استعمالها هنا</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>{line} There is a good copy from {name}.</source>
        <translation>{line} هناك نسخة سليمة من {name}.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>أخذها من هناك</translation>
    </message>
    <message>
        <source>A copy is being made; please try again in a moment.</source>
        <translation>تُصنع نسخة الآن؛ يمكن المحاولة مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>Sessions brought back: {count}</source>
        <translation>الجلسات العائدة: {count}</translation>
    </message>
    <message>
        <source>mindful-copy.json</source>
        <translation>mindful-copy.json</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>History</source>
        <translation>السجلّ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>LeaningRow</name>
    <message>
        <source>Right now I feel more</source>
        <translation>الآن أشعر أكثر</translation>
    </message>
    <message>
        <source>Pulled to chase</source>
        <translation>بميل إلى الملاحقة</translation>
    </message>
    <message>
        <source>Pulled to withdraw</source>
        <translation>بميل إلى الانسحاب</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>بالاثنين</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>لا أدري</translation>
    </message>
</context>
<context>
    <name>LevelsPart</name>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Breath tones</source>
        <translation>نغمات النَّفَس</translation>
    </message>
    <message>
        <source>Bed of sound</source>
        <translation>خلفية صوتية</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>جرس</translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation>كلمات منطوقة</translation>
    </message>
    <message>
        <source>What a minute sounds like</source>
        <translation>كيف تبدو دقيقة</translation>
    </message>
    <message>
        <source>picture volume loud soft</source>
        <translation>صورة مستوى صوت عالٍ خافت</translation>
    </message>
    <message>
        <source>The same in both ears</source>
        <translation>الصوت نفسه في الأذنين</translation>
    </message>
    <message>
        <source>mono one ear</source>
        <translation>أحادي أذن واحدة</translation>
    </message>
</context>
<context>
    <name>LiveOrb</name>
    <message>
        <source>Breath guide</source>
        <translation>دليل النَّفَس</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>The journal is locked. You can breathe and find help as ever.</source>
        <translation>اليوميات مقفلة. التنفس وإيجاد العون ممكنان كالعادة.</translation>
    </message>
    <message>
        <source>Please wait {count} s and try again.</source>
        <translation>يُرجى الانتظار {count} ث ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Something is still going on; please try again afterwards.</source>
        <translation>هناك ما لا يزال جاريًا؛ يمكن المحاولة بعده.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>There is no keyring here to remember it in.</source>
        <translation>لا حلقة مفاتيح هنا لحفظها.</translation>
    </message>
    <message>
        <source>These could not be read and stay as they are: {names}</source>
        <translation>تعذّرت قراءة هذه وتبقى كما هي: {names}</translation>
    </message>
</context>
<context>
    <name>MinutePicture</name>
    <message>
        <source>What a minute sounds like</source>
        <translation>كيف تبدو دقيقة</translation>
    </message>
    <message>
        <source>Breath tones</source>
        <translation>نغمات النَّفَس</translation>
    </message>
    <message>
        <source>Bed of sound</source>
        <translation>خلفية صوتية</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>جرس</translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation>كلمات منطوقة</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>Heard in it: {parts}.</source>
        <translation>يُسمع فيها: {parts}.</translation>
    </message>
    <message>
        <source>Nothing is heard in it.</source>
        <translation>لا شيء يُسمع فيها.</translation>
    </message>
</context>
<context>
    <name>MoreHelp</name>
    <message>
        <source>Step by step</source>
        <translation>خطوة خطوة</translation>
    </message>
    <message>
        <source>Step by step…</source>
        <translation>خطوة خطوة…</translation>
    </message>
</context>
<context>
    <name>NewSessionFields</name>
    <message>
        <source>Practice</source>
        <translation>التمرين</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدّة</translation>
    </message>
    <message>
        <source>Write a time as 9:15.</source>
        <translation>يُكتب الوقت هكذا: 9:15.</translation>
    </message>
    <message>
        <source>That moment is still to come.</source>
        <translation>تلك اللحظة لم تأت بعد.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>What is happening right now?</source>
        <translation>ماذا يحدث الآن؟</translation>
    </message>
    <message>
        <source>Choose what fits, or begin as it is.</source>
        <translation>اختيار ما يناسب، أو البداية كما هو الحال.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Esc stops, F9 hides. Start whenever you like.</source>
        <translation>كل شيء يبقى على هذا الحاسوب. Esc يوقف، وF9 يخفي. البداية متى شئت.</translation>
    </message>
    <message>
        <source>your computer&apos;s own output</source>
        <translation>مخرج الحاسوب نفسه</translation>
    </message>
    <message>
        <source>Sound: {device}</source>
        <translation>الصوت: {device}</translation>
    </message>
    <message>
        <source>Private: nothing of a session is written.</source>
        <translation>خاص: لا يُكتب شيء من الجلسة.</translation>
    </message>
    <message>
        <source>What you chose last time</source>
        <translation>ما اخترته آخر مرة</translation>
    </message>
    <message>
        <source>To begin with, if you like</source>
        <translation>للبداية، إن شئت</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>اختيارك</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>A minute for yourself, if you like.</source>
        <translation>دقيقة لنفسك، إن شئت.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>بداية جديدة</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بداية</translation>
    </message>
    <message>
        <source>{begin}: {title}, {minutes} min</source>
        <translation>{begin}: {title}، {minutes} د</translation>
    </message>
</context>
<context>
    <name>Over</name>
    <message>
        <source>You left it after {progress}. That is allowed.</source>
        <translation>توقفت بعد: {progress}. ذلك مسموح.</translation>
    </message>
    <message>
        <source>Begun on {day}. It says how it was for you, in these weeks.</source>
        <translation>البداية في {day}. يقول كيف كان ذلك لك في هذه الأسابيع.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعتها</translation>
    </message>
</context>
<context>
    <name>OwnSituations</name>
    <message>
        <source>“{title}” is there already.</source>
        <translation>«{title}» موجود بالفعل.</translation>
    </message>
</context>
<context>
    <name>OwnSituationsGroup</name>
    <message>
        <source>Your own situations</source>
        <translation>مواقفك أنت</translation>
    </message>
    <message>
        <source>Add one under Now, More. Archived ones keep their history.</source>
        <translation>يُضاف موقف من «الآن» ثم «المزيد». والمؤرشفة تحتفظ بسجلّها.</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>عرضه من جديد</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
</context>
<context>
    <name>PaceButtons</name>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Without holds</source>
        <translation>بلا حبس</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>{part}, seconds</source>
        <translation>{part}، بالثواني</translation>
    </message>
</context>
<context>
    <name>PassphraseChoices</name>
    <message>
        <source>Set a passphrase…</source>
        <translation>تعيين عبارة مرور…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Take it away…</source>
        <translation>إزالتها…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation>القفل إن غاب الجميع مدّة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
    <message>
        <source>A passphrase keeps the journal from whoever has your computer.</source>
        <translation>تحفظ عبارة المرور اليوميات ممن بيده حاسوبك.</translation>
    </message>
    <message>
        <source>A passphrase over the journal is possible with: pip install mindful[lock]</source>
        <translation>عبارة مرور لليوميات ممكنة مع: pip install mindful[lock]</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Remember it in the keyring of this computer</source>
        <translation>تذكّرها في حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Unlock the journal</source>
        <translation>فتح قفل اليوميات</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>تعيين عبارة مرور</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>إزالة عبارة المرور</translation>
    </message>
    <message>
        <source>Without it nobody can read your journal and its backups, you neither. If it is lost, they are lost: nobody can bring them back. A few words that you will remember are better than one. Settings and practices of your own stay readable.</source>
        <translation>من دونها لا يستطيع أحد قراءة يومياتك ونسخها الاحتياطية، ولا أنت. إن ضاعت ضاعت معها: لا يستطيع أحد إعادتها. بضع كلمات تبقى في الذاكرة خير من واحدة. وتبقى الإعدادات وتمارينك الخاصة مقروءة.</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} letters, please.</source>
        <translation>
            <numerusform>يُرجى {count} حرف على الأقل.</numerusform>
            <numerusform>يُرجى حرف واحد على الأقل.</numerusform>
            <numerusform>يُرجى حرفان على الأقل.</numerusform>
            <numerusform>يُرجى {count} أحرف على الأقل.</numerusform>
            <numerusform>يُرجى {count} حرفًا على الأقل.</numerusform>
            <numerusform>يُرجى {count} حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>PatternEditor</name>
    <message>
        <source>A new pattern</source>
        <translation>نمط جديد</translation>
    </message>
    <message>
        <source>Your pattern</source>
        <translation>نمطك</translation>
    </message>
    <message>
        <source>Smaller and softer, not bigger. What is comfortable is right.</source>
        <translation>أصغر وألين، لا أكبر. والمريح هو الصحيح.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>مغادرة بلا حفظ</translation>
    </message>
    <message>
        <source>Save as another pattern</source>
        <translation>حفظ كنمط آخر</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Save is off until what is said beside its field is settled.</source>
        <translation>الحفظ متوقف حتى يُسوّى ما قيل بجانب حقله.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغيّر شيء بعد.</translation>
    </message>
</context>
<context>
    <name>PatternForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>A second sip</source>
        <translation>رشفة ثانية</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
</context>
<context>
    <name>PatternPage</name>
    <message>
        <source>Patterns of your own</source>
        <translation>أنماطك أنت</translation>
    </message>
    <message>
        <source>Breaths at the pace that suits you, under names that are yours.</source>
        <translation>أنفاس بالإيقاع الذي يناسبك، بأسماء من اختيارك.</translation>
    </message>
    <message>
        <source>All practices</source>
        <translation>كل التمارين</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>البداية من</translation>
    </message>
    <message>
        <source>New pattern</source>
        <translation>نمط جديد</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>لا شيء هنا بعد، ولا شيء منتظَر.</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>تصدير الكل</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>PatternRow</name>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>{deed}: {name}</source>
        <translation>{deed}: {name}</translation>
    </message>
</context>
<context>
    <name>PausePanel</name>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Look around with open eyes</source>
        <translation>نظر حولك بعينين مفتوحتين</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>توقّف هنا</translation>
    </message>
    <message>
        <source>That is all right. Nothing has to be pushed through.</source>
        <translation>لا بأس. لا شيء يجب تحمّله بالقوة.</translation>
    </message>
    <message>
        <source>Paused while you were away. Go on whenever you like.</source>
        <translation>توقف مؤقتًا في غيابك. المتابعة متى شئت.</translation>
    </message>
    <message>
        <source>Paused. Take the time you need.</source>
        <translation>متوقف مؤقتًا. الوقت كله لك.</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Breath guide</source>
        <translation>دليل النَّفَس</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>شهيق</translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation>حبس لين</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>زفير</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation>سكون</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>قليل بعد</translation>
    </message>
</context>
<context>
    <name>PracticesPage</name>
    <message>
        <source>Practices</source>
        <translation>التمارين</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>Timer</source>
        <translation>مؤقّت</translation>
    </message>
</context>
<context>
    <name>PrivacyGroup</name>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one folder that only your own account can read. Nothing is sent anywhere.</source>
        <translation>كل شيء يبقى على هذا الحاسوب، في مجلد واحد لا يقرؤه إلا حسابك. لا شيء يُرسل إلى أي مكان.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Discreet: a neutral name in titles, taskbar and tray</source>
        <translation>تكتّم: اسم محايد في العناوين وشريط المهام وعلبة النظام</translation>
    </message>
    <message>
        <source>Private: write nothing until this is switched off</source>
        <translation>خاص: لا يُكتب شيء حتى إيقاف هذا</translation>
    </message>
    <message>
        <source>Both help against a glance. Neither helps against somebody who watches the device itself; then a device that nobody else can look into is safer.</source>
        <translation>كلاهما يعين ضد نظرة عابرة. ولا يعين أي منهما ضد من يراقب الجهاز نفسه؛ عندها يكون جهاز لا يراه أحد غيرك أأمن.</translation>
    </message>
    <message>
        <source>password encrypt</source>
        <translation>كلمة مرور تشفير</translation>
    </message>
</context>
<context>
    <name>QuietMenu</name>
    <message>
        <source>Quiet reminders</source>
        <translation>إسكات التذكيرات</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>لساعة واحدة</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>حتى أقول</translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation>لتأت من جديد</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>الدعم</translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 أسابيع</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>مخصّص</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>RatingSections</name>
    <message>
        <source>{scale}, {low} {low_words} to {high} {high_words}</source>
        <translation>{scale}، {low} {low_words} إلى {high} {high_words}</translation>
    </message>
    <message>
        <source>{scale} after each practice</source>
        <translation>{scale} بعد كل تمرين</translation>
    </message>
    <message>
        <source>{scale} in each situation</source>
        <translation>{scale} في كل موقف</translation>
    </message>
    <message>
        <source>What is to be expected from the usual beginning, with a 95 % range, up to last Sunday.</source>
        <translation>المتوقَّع من البداية المعتادة، مع مدى 95 %، حتى الأحد الماضي.</translation>
    </message>
    <message>
        <source>Rated sessions: {rated}, before and after: {both}</source>
        <translation>الجلسات المقيّمة: {rated}، قبل وبعد: {both}</translation>
    </message>
    <message>
        <source>The middle rating before was {value}.</source>
        <translation>كان التقييم الأوسط قبلها {value}.</translation>
    </message>
    <message>
        <source>The middle rating after was {value}.</source>
        <translation>كان التقييم الأوسط بعدها {value}.</translation>
    </message>
    <message>
        <source>Compared with before: {counts}</source>
        <translation>بالمقارنة مع قبل: {counts}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Rated before and after</source>
        <translation>تقييم قبل وبعد</translation>
    </message>
    <message>
        <source>Points less afterwards</source>
        <translation>نقاط أقلّ بعدها</translation>
    </message>
    <message>
        <source>Points more afterwards</source>
        <translation>نقاط أكثر بعدها</translation>
    </message>
    <message>
        <source>too seldom rated afterwards to say anything</source>
        <translation>نادرًا ما قُيّم بعدها فلا يُقال شيء</translation>
    </message>
    <message>
        <source>too few to say anything yet</source>
        <translation>أقلّ من أن يُقال شيء بعد</translation>
    </message>
    <message>
        <source>{middle} (between {low} and {high})</source>
        <translation>{middle} (بين {low} و{high})</translation>
    </message>
</context>
<context>
    <name>ReflectionsPage</name>
    <message>
        <source>Questions to stay with</source>
        <translation>أسئلة للبقاء معها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>واحد في كل مرة</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>الكل معًا</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>طريقة العرض</translation>
    </message>
</context>
<context>
    <name>ReliefView</name>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>كيف يُحسب هذا</translation>
    </message>
    <message>
        <source>{points}, each with its 95 % range</source>
        <translation>{points}، مع مدى 95 % لكلٍّ</translation>
    </message>
    <message>
        <source>What you rated is kept; it is too few to say anything yet.</source>
        <translation>تقييماتك محفوظة؛ وهي أقلّ من أن يُقال شيء بعد.</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>أقلّ</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>perhaps unlike your others: pattern, not proof</source>
        <translation>ربما يختلف عن غيره لديك: نمط لا برهان</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Counted are sessions rated before and after that began above two of ten points of strain, up to last Sunday; it is worked out once a week, so looking often changes nothing. People begin when they feel worst, and much of that passes by itself, so each is set to begin where you usually begin. Where there are few sessions, the point leans towards what is common to all. The line is a 95 % range. Ranges and points say how you rated, not what did it.</source>
        <translation>تُحسب الجلسات المقيّمة قبلها وبعدها والتي بدأت فوق نقطتين من عشر من الضيق، حتى الأحد الماضي؛ ويُحسب ذلك مرة في الأسبوع، فلا يغيّر النظر المتكرر شيئًا. يبدأ الناس حين يكونون في أسوأ حال، وكثير من ذلك يمضي من تلقاء نفسه، لذلك تُضبط كلٌّ منها لتبدأ من حيث تبدأ جلساتك عادة. وحيث تقلّ الجلسات تميل النقطة إلى المشترك بين الجميع. والخط مدى 95 %. تقول المديات والنقاط كيف كان تقييمك، لا ما الذي صنعه.</translation>
    </message>
</context>
<context>
    <name>RemindersGroup</name>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Remind me of a minute for myself</source>
        <translation>تذكيري بدقيقة لنفسي</translation>
    </message>
    <message>
        <source>A quiet line beside the tray, without a sound, three times a day at most. None comes in a session, over a full-screen window, on a locked screen or right after waking.</source>
        <translation>سطر هادئ بجانب علبة النظام، بلا صوت، ثلاث مرات في اليوم على الأكثر. لا يأتي أي منها في جلسة، ولا فوق نافذة تملأ الشاشة، ولا على شاشة مقفلة، ولا بعد الاستيقاظ مباشرة.</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>At</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في أيام</translation>
    </message>
    <message>
        <source>Keep them quiet</source>
        <translation>إسكاتها</translation>
    </message>
    <message>
        <source>Quiet until {time}.</source>
        <translation>صامتة حتى {time}.</translation>
    </message>
    <message>
        <source>Quiet until you say.</source>
        <translation>صامتة حتى إذنك.</translation>
    </message>
    <message>
        <source>Here no program is told whether another window fills the screen, so one may come over it; the “do not disturb” of your desktop holds it back.</source>
        <translation>لا يُخبَر أي برنامج هنا إن كانت نافذة أخرى تملأ الشاشة، فقد يأتي تذكير فوقها؛ ووضع «عدم الإزعاج» في سطح مكتبك يمنعه.</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>لساعة واحدة</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>حتى أقول</translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation>لتأت من جديد</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Which of the two it is, the session tells you.</source>
        <translation>أيّ الاثنين هو، تخبرك الجلسة.</translation>
    </message>
    <message>
        <source>Begin next</source>
        <translation>بدء التالية</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>ترك المقارنة</translation>
    </message>
</context>
<context>
    <name>SafetyLine</name>
    <message>
        <source>If you are afraid of this person, this is not the right tool.</source>
        <translation>إن كان هذا الشخص يخيفك، فليست هذه الأداة المناسبة.</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>الدعم</translation>
    </message>
</context>
<context>
    <name>SecureBase</name>
    <message>
        <source>They can be with you in the next hour too.</source>
        <translation>يمكن أن تبقى معك في الساعة القادمة أيضًا.</translation>
    </message>
    <message>
        <source>Only you see them, and only when you open this.</source>
        <translation>لا يراها أحد غيرك، وفقط عند فتح هذه الصفحة.</translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation>بطاقاتك</translation>
    </message>
    <message>
        <source>Write: {kind}</source>
        <translation>كتابة: {kind}</translation>
    </message>
    <message>
        <source>A safe presence, three minutes</source>
        <translation>حضور آمن، ثلاث دقائق</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>إغلاق mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change: {kind}</source>
        <translation>تغيير: {kind}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove: {kind}</source>
        <translation>إزالة: {kind}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>A card without words is not kept.</source>
        <translation>البطاقة بلا كلمات لا تُحفظ.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>On a steadier day you can write down whom or what you can turn to, what they would say, and how you got through before. It is there when it is hard.</source>
        <translation>في يوم أهدأ يمكن كتابة من أو ما يمكن اللجوء إليه، وما قد يقوله، وكيف عبرت من قبل. وتكون هنا حين يصعب الأمر.</translation>
    </message>
    <message>
        <source>Whom or what I can turn to</source>
        <translation>من أو ما ألجأ إليه</translation>
    </message>
    <message>
        <source>What they would say</source>
        <translation>ما قد يقوله</translation>
    </message>
    <message>
        <source>How I got through</source>
        <translation>كيف عبرت</translation>
    </message>
    <message>
        <source>A note from a steadier day</source>
        <translation>كلمة من يوم أهدأ</translation>
    </message>
    <message>
        <source>For a talk</source>
        <translation>لحديث</translation>
    </message>
    <message>
        <source>A friend, a relative, a teacher, a pet, a figure of faith, a place. More than one is good.</source>
        <translation>صديق، قريب، معلّم، حيوان أليف، شخصية من الإيمان، مكان. وأكثر من واحد حسن.</translation>
    </message>
    <message>
        <source>A sentence or two, in their voice.</source>
        <translation>جملة أو اثنتان، بصوته.</translation>
    </message>
    <message>
        <source>A hard time that ended, and what helped.</source>
        <translation>وقت صعب انتهى، وما أعان.</translation>
    </message>
    <message>
        <source>What you would like to hear from yourself when it is hard.</source>
        <translation>ما يطيب لك سماعه من نفسك حين يصعب الأمر.</translation>
    </message>
    <message>
        <source>What you want, how to begin, your limit.</source>
        <translation>المراد، وكيف البداية، وحدّك.</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>Pause</source>
        <translation>وقفة</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>إيقاف الصوت</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>تشغيل النطق</translation>
    </message>
    <message>
        <source>Skip this part</source>
        <translation>تخطّي هذا الجزء</translation>
    </message>
    <message>
        <source>Too slow for me</source>
        <translation>بطيء جدًا لي</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>توقّف هنا</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>This is not helping</source>
        <translation>هذا لا يعين</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>إيقاف النطق</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation>بالمقارنة مع قبل</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>ملاحظة، إن شئت</translation>
    </message>
    <message>
        <source>A session from before</source>
        <translation>جلسة من قبل</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>تركها كما كانت</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Ask how you are</source>
        <translation>السؤال عن الحال</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>After only</source>
        <translation>بعد فقط</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>ratings questions</source>
        <translation>تقييم أسئلة</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Seconds to settle in</source>
        <translation>ثوانٍ للسكون</translation>
    </message>
    <message>
        <source>Show seconds</source>
        <translation>عرض الثواني</translation>
    </message>
    <message>
        <source>Off at first: with seconds in view it is easy to push.</source>
        <translation>متوقف في البداية: مع رؤية الثواني يسهل الضغط على النفس.</translation>
    </message>
    <message>
        <source>Announce phases to a screen reader</source>
        <translation>إعلان المراحل لقارئ الشاشة</translation>
    </message>
    <message>
        <source>Once a breath at most.</source>
        <translation>مرة لكل نَفَس على الأكثر.</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>إمكانية الوصول</translation>
    </message>
    <message>
        <source>Breathing makes it worse</source>
        <translation>التنفس يزيد الأمر سوءًا</translation>
    </message>
    <message>
        <source>Paced breathing is then left out of every suggestion. That happens, and it is no fault of yours.</source>
        <translation>عندها يُترك التنفس على إيقاع خارج كل اقتراح. يحدث هذا، وليس ذنبك.</translation>
    </message>
    <message>
        <source>Suggest patterns that hold the breath</source>
        <translation>اقتراح أنماط فيها حبس النَّفَس</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Every change works at once.</source>
        <translation>كل تغيير يعمل فورًا.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>بحث في الإعدادات</translation>
    </message>
    <message>
        <source>Nothing here is called that. Esc shows everything again.</source>
        <translation>لا شيء هنا بهذا الاسم. Esc يعرض كل شيء من جديد.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>إعادة ضبط الإعدادات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>As at first. What you said of yourself under Take care of me stays.</source>
        <translation>كما كانت أولًا. ويبقى ما قلته عن نفسك في «العناية بي».</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>مؤقّت للعون الذاتي في الضغط اليومي؛ ليس رعاية طبية ولا للطوارئ.</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>عون الآن</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>عن التطبيق ومصادره</translation>
    </message>
</context>
<context>
    <name>SheetContents</name>
    <message>
        <source>Ratings of one&apos;s own</source>
        <translation>تقييمات شخصية</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} إلى {until}</translation>
    </message>
    <message>
        <source>These are a person&apos;s own ratings, made in a self-help app.</source>
        <translation>هذه تقييمات شخص لنفسه، في تطبيق للعون الذاتي.</translation>
    </message>
    <message>
        <source>They were given before and after short breathing and mindfulness sessions. Many things change over weeks, and ratings cannot say why.</source>
        <translation>أُعطيت قبل جلسات قصيرة من التنفس واليقظة الذهنية وبعدها. تتغيّر أمور كثيرة عبر الأسابيع، ولا تستطيع التقييمات قول السبب.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>Nothing was kept in these days, and that is all.</source>
        <translation>لم يُحفظ شيء في هذه الأيام، وهذا كل شيء.</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>الجلسات: {count}</translation>
    </message>
    <message>
        <source>Days with a session: {count}</source>
        <translation>أيام فيها جلسة: {count}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Worry, 0 to 4</source>
        <translation>همّ، 0 إلى 4</translation>
    </message>
    <message>
        <source>Something to lean on, 0 to 4</source>
        <translation>ما يُستند إليه، 0 إلى 4</translation>
    </message>
    <message>
        <source>Settled, 0 to 10</source>
        <translation>سكينة، 0 إلى 10</translation>
    </message>
    <message>
        <source>Questions of the app&apos;s own that nobody has tested.</source>
        <translation>أسئلة التطبيق الخاصة التي لم يختبرها أحد.</translation>
    </message>
    <message>
        <source>Weekly check-ins</source>
        <translation>مراجعات الأسبوع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التمرين</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>التمرّن</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>بالمقارنة</translation>
    </message>
    <message>
        <source>The newest {listed} of {total}.</source>
        <translation>أحدث {listed} من {total}.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>A sheet for a therapist</source>
        <translation>ورقة للمعالج</translation>
    </message>
    <message>
        <source>Or for anyone you trust. You see all of it before it is written.</source>
        <translation>أو لأي شخص هو أهل ثقتك. كلها أمامك قبل أن تُكتب.</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>إلى يوم</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>مع ملاحظاتي</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>معاينة الورقة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>حفظ بصيغة HTML</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>A file can be read by whoever has it, so choose its place well.</source>
        <translation>الملف يقرؤه كل من بيده، فالأنسب اختيار مكانه جيدًا.</translation>
    </message>
    <message>
        <source>The first day comes after the last.</source>
        <translation>اليوم الأول يأتي بعد الأخير.</translation>
    </message>
    <message>
        <source>The sheet has changed; you can look at it once more.</source>
        <translation>تغيّرت الورقة؛ يمكن النظر إليها مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>SituationChips</name>
    <message>
        <source>What is happening right now?</source>
        <translation>ماذا يحدث الآن؟</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>In your own words…</source>
        <translation>بكلماتك…</translation>
    </message>
    <message>
        <source>A situation in your own words</source>
        <translation>موقف بكلماتك</translation>
    </message>
</context>
<context>
    <name>SoothingTouch</name>
    <message>
        <source>That was a minute for you.</source>
        <translation>كانت تلك دقيقة لك.</translation>
    </message>
    <message>
        <source>You can do this anywhere, also without any app.</source>
        <translation>يمكن هذا في أي مكان، وبلا أي تطبيق أيضًا.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>إغلاق mindful</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
</context>
<context>
    <name>SoundGroup</name>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>المخرج</translation>
    </message>
    <message>
        <source>Play a few seconds</source>
        <translation>تشغيل بضع ثوانٍ</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Ocean-like</source>
        <translation>شبيه بالبحر</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>بني</translation>
    </message>
    <message>
        <source>Chord</source>
        <translation>تآلف</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>noise sea waves silence</source>
        <translation>ضجيج بحر أمواج صمت</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>إشارات</translation>
    </message>
    <message>
        <source>Gliding tones</source>
        <translation>نغمات منزلقة</translation>
    </message>
    <message>
        <source>Soft ticks</source>
        <translation>نقرات لينة</translation>
    </message>
    <message>
        <source>breath tones minimal</source>
        <translation>نغمات النَّفَس بسيط</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>البداية والنهاية</translation>
    </message>
    <message>
        <source>Singing bowl</source>
        <translation>وعاء رنّان</translation>
    </message>
    <message>
        <source>Small bell</source>
        <translation>جرس صغير</translation>
    </message>
    <message>
        <source>The voice tells the phases of the first breaths</source>
        <translation>الصوت المنطوق يقول مراحل الأنفاس الأولى</translation>
    </message>
    <message>
        <source>spoken breathe in out</source>
        <translation>منطوق شهيق زفير</translation>
    </message>
    <message>
        <source>Small speakers</source>
        <translation>سماعات صغيرة</translation>
    </message>
    <message>
        <source>Everything a little higher, nothing deep: for a laptop or a phone.</source>
        <translation>كل شيء أعلى قليلًا، بلا عميق: لحاسوب محمول أو هاتف.</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>اتّباع النظام</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>دافئ</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>همس</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت المنطوق</translation>
    </message>
    <message>
        <source>The voice speaks English only. In this language every line is shown.</source>
        <translation>الصوت المنطوق بالإنجليزية فقط. في هذه اللغة يُعرض كل سطر.</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>About and sources</source>
        <translation>عن التطبيق ومصادره</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What mindful says or does, and the study behind it. How sure that is, is said in four plain ways: fairly sure, unsure, no difference found, our own choice.</source>
        <translation>ما يقوله mindful أو يفعله، والدراسة وراءه. ومدى التأكد يُقال بأربع طرق بسيطة: مؤكد إلى حدّ ما، غير مؤكد، لم يظهر فرق، اختيار منّا.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>mindful {version}, MIT licence</source>
        <translation>mindful {version}، رخصة MIT</translation>
    </message>
    <message>
        <source>Typefaces: {one} and {other}, SIL Open Font License 1.1</source>
        <translation>الخطوط: {one} و{other}، SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>مؤقّت للعون الذاتي في الضغط اليومي؛ ليس رعاية طبية ولا للطوارئ.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Begin</source>
        <translation>بداية</translation>
    </message>
    <message>
        <source>Begin silently</source>
        <translation>بداية صامتة</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>نافذة صغيرة</translation>
    </message>
    <message>
        <source>Two other practices</source>
        <translation>تمرينان آخران</translation>
    </message>
    <message>
        <source>Breath guide at rest</source>
        <translation>دليل النَّفَس في راحة</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
</context>
<context>
    <name>SupportLine</name>
    <message>
        <source>See support</source>
        <translation>الدعم</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>See support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>You do not have to carry this alone.</source>
        <translation>لا حاجة إلى حمل هذا وحدك.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Help in</source>
        <translation>العون في</translation>
    </message>
    <message>
        <source>One minute of grounding</source>
        <translation>دقيقة من التثبيت</translation>
    </message>
    <message>
        <source>In danger now: {number}</source>
        <translation>في خطر الآن: {number}</translation>
    </message>
    <message>
        <source>In danger now: call the emergency number of where you are.</source>
        <translation>في خطر الآن: الاتصال برقم الطوارئ في مكانك.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>شخص للحديث</translation>
    </message>
    <message>
        <source>Afraid of someone close?</source>
        <translation>هل يخيفك شخص قريب؟</translation>
    </message>
    <message>
        <source>Source: {source}, read there on {day}</source>
        <translation>المصدر: {source}، قُرئ هناك في {day}</translation>
    </message>
    <message>
        <source>{origin}. May be out of date.</source>
        <translation>{origin}. ربما صار قديمًا.</translation>
    </message>
    <message>
        <source>If someone close frightens you</source>
        <translation>إن كان شخص قريب يخيفك</translation>
    </message>
    <message>
        <source>Being watched or followed, threats, being kept from friends or money, being pushed into sex, harm to a pet, being punished for honesty: none of this is your fault, and love and fear can live side by side.</source>
        <translation>المراقبة أو الملاحقة، والتهديد، والمنع من الأصدقاء أو المال، والإكراه على الجنس، وإيذاء حيوان أليف، والعقاب على الصدق: لا شيء من هذا ذنبك، وقد يعيش الحب والخوف جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>You do not have to breathe your way through that. Leaving can be the riskiest time, so it helps to plan it with someone from a line above, from a device nobody else can look into.</source>
        <translation>لا حاجة إلى عبور هذا بالتنفس. قد تكون المغادرة أخطر وقت، فيعين التخطيط لها مع شخص من خط أعلاه، من جهاز لا يراه أحد غيرك.</translation>
    </message>
    <message>
        <source>This page is not recorded here; calls and browsing may leave traces. Chest pain, fainting, numbness that stays, or feeling unreal for hours: please see a doctor. mindful is a self-help timer for everyday stress; not medical care, not for emergencies, and not made for people under 16.</source>
        <translation>هذه الصفحة لا تُسجَّل هنا؛ وقد تترك المكالمات والتصفّح أثرًا. ألم الصدر، أو الإغماء، أو خدر لا يزول، أو شعور بعدم الواقعية ساعات: يُرجى مراجعة طبيب. mindful مؤقّت للعون الذاتي في الضغط اليومي؛ ليس رعاية طبية، ولا للطوارئ، ولا لمن هم دون 16 عامًا.</translation>
    </message>
</context>
<context>
    <name>TapRate</name>
    <message>
        <source>Tap at each in-breath</source>
        <translation>نقرة عند كل شهيق</translation>
    </message>
    <message>
        <source>Six taps find your own pace; without them it starts at 12 a minute.</source>
        <translation>ستّ نقرات تجد إيقاعك؛ ومن دونها تكون البداية من 12 في الدقيقة.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>بقي {count}</numerusform>
            <numerusform>بقيت واحدة</numerusform>
            <numerusform>بقيت اثنتان</numerusform>
            <numerusform>بقي {count}</numerusform>
            <numerusform>بقي {count}</numerusform>
            <numerusform>بقي {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>About {pace} breaths a minute. Tap on to measure again.</source>
        <translation>نحو {pace} من الأنفاس في الدقيقة. مواصلة النقر تقيس من جديد.</translation>
    </message>
</context>
<context>
    <name>TenthsBox</name>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>9:15</source>
        <translation>9:15</translation>
    </message>
</context>
<context>
    <name>TimesRow</name>
    <message>
        <source>Another time</source>
        <translation>وقت آخر</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Begin</source>
        <translation>بداية</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>فتح {name}</translation>
    </message>
    <message>
        <source>It is time.</source>
        <translation>حان الوقت.</translation>
    </message>
    <message>
        <source>One minute of grounding</source>
        <translation>دقيقة من التثبيت</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>نافذة صغيرة</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>By situation</source>
        <translation>حسب الموقف</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة خطوة</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} من {count}</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Arrow keys walk through the chart, plus and minus change how much is shown, Home shows it whole, T shows the table.</source>
        <translation>مفاتيح الأسهم تمشي في الرسم، وزائد وناقص يغيّران مقدار ما يُعرض، وHome يعرض الكل، وT يعرض الجدول.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>What were you doing before?</source>
        <translation>ماذا كان يشغلك قبل هذا؟</translation>
    </message>
    <message>
        <source>One line to go back to, if you like. It is not kept anywhere.</source>
        <translation>سطر واحد للعودة إليه، إن شئت. لا يُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>What I was doing</source>
        <translation>ما كان يشغلني</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>مضيّ</translation>
    </message>
    <message>
        <source>Shall this ask once more how strong the pull is?</source>
        <translation>هل يُسأل مرة أخرى عن قوة الإلحاح؟</translation>
    </message>
    <message>
        <source>Silently, in this window, and only once.</source>
        <translation>بصمت، في هذه النافذة، ومرة واحدة فقط.</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>لا، شكرًا</translation>
    </message>
    <message numerus="yes">
        <source>In {minutes} minutes</source>
        <translation>
            <numerusform>بعد {minutes} دقيقة</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد {minutes} دقائق</numerusform>
            <numerusform>بعد {minutes} دقيقة</numerusform>
            <numerusform>بعد {minutes} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>You can leave this window as it is.</source>
        <translation>يمكن ترك هذه النافذة كما هي.</translation>
    </message>
    <message>
        <source>Something arrived (R)</source>
        <translation>وصل شيء (R)</translation>
    </message>
    <message>
        <source>No more asking</source>
        <translation>لا أسئلة بعد الآن</translation>
    </message>
    <message>
        <source>You asked to be asked once.</source>
        <translation>طلبت أن يُسأل مرة.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Read it now, or after one breath.</source>
        <translation>قراءته الآن، أو بعد نَفَس واحد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>One breath</source>
        <translation>نَفَس واحد</translation>
    </message>
    <message>
        <source>Whatever comes, it can be read then.</source>
        <translation>أيًّا كان ما يأتي، فيمكن قراءته عندها.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>إغلاق mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
    <message>
        <source>Back to: {what}</source>
        <translation>عودة إلى: {what}</translation>
    </message>
    <message>
        <source>Back to your day, at your own pace.</source>
        <translation>عودة إلى يومك، على مهلك.</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting for a reply</source>
        <translation>في انتظار رد</translation>
    </message>
    <message>
        <source>Chart of the pull while waiting</source>
        <translation>رسم الإلحاح أثناء الانتظار</translation>
    </message>
    <message>
        <source>Table of the pull while waiting</source>
        <translation>جدول الإلحاح أثناء الانتظار</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>One waiting. It says how that one was, no more.</source>
        <translation>انتظار واحد. يقول كيف كان ذلك، لا أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>You rated the pull in {count} waitings. The points stand in their order and may rise or fall; what comes next they cannot say.</source>
        <translation>
            <numerusform>قيّمت الإلحاح في {count} انتظار. تقف النقاط بترتيبها وقد تعلو أو تهبط؛ وما يأتي بعدها لا تستطيع قوله.</numerusform>
            <numerusform>قيّمت الإلحاح في انتظار واحد. تقف النقاط بترتيبها وقد تعلو أو تهبط؛ وما يأتي بعدها لا تستطيع قوله.</numerusform>
            <numerusform>قيّمت الإلحاح في انتظارين. تقف النقاط بترتيبها وقد تعلو أو تهبط؛ وما يأتي بعدها لا تستطيع قوله.</numerusform>
            <numerusform>قيّمت الإلحاح في {count} مرات انتظار. تقف النقاط بترتيبها وقد تعلو أو تهبط؛ وما يأتي بعدها لا تستطيع قوله.</numerusform>
            <numerusform>قيّمت الإلحاح في {count} مرة انتظار. تقف النقاط بترتيبها وقد تعلو أو تهبط؛ وما يأتي بعدها لا تستطيع قوله.</numerusform>
            <numerusform>قيّمت الإلحاح في {count} مرة انتظار. تقف النقاط بترتيبها وقد تعلو أو تهبط؛ وما يأتي بعدها لا تستطيع قوله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التمرين</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>WeeklyCard</name>
    <message>
        <source>Weekly check-in</source>
        <translation>مراجعة الأسبوع</translation>
    </message>
    <message>
        <source>Kept on this computer. Journey shows it, if you like.</source>
        <translation>محفوظة على هذا الحاسوب. ويعرضها «المسار»، إن شئت.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer  ·  X leaves out  ·  arrows move</source>
        <translation>المفاتيح 1 إلى 5 للإجابة  ·  X للترك  ·  الأسهم للتنقّل</translation>
    </message>
    <message>
        <source>Nothing is answered yet, so there is nothing to keep.</source>
        <translation>لا جواب بعد، فلا شيء للحفظ.</translation>
    </message>
</context>
<context>
    <name>WeeklyForm</name>
    <message>
        <source>Settled</source>
        <translation>سكينة</translation>
    </message>
</context>
<context>
    <name>WeeklyPage</name>
    <message>
        <source>Weekly check-in</source>
        <translation>مراجعة الأسبوع</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>WeeksView</name>
    <message>
        <source>Weeks</source>
        <translation>الأسابيع</translation>
    </message>
    <message>
        <source>Chart of weekly check-ins</source>
        <translation>رسم مراجعات الأسبوع</translation>
    </message>
    <message>
        <source>Table of weekly check-ins</source>
        <translation>جدول مراجعات الأسبوع</translation>
    </message>
    <message>
        <source>Worry: worries and checking. Resources: someone to turn to, saying or choosing to wait, feeling worth caring for. The questions are our own and nobody has tested them, so there are no types and no cut-offs.</source>
        <translation>همّ: الهموم والتفقّد. سند: من يمكن اللجوء إليه، والقول أو اختيار الانتظار، والشعور باستحقاق الرعاية. الأسئلة من وضعنا ولم يختبرها أحد، فلا أنماط ولا حدود فاصلة.</translation>
    </message>
    <message>
        <source>Your own answers; a gap is a week without one.</source>
        <translation>أجوبتك أنت؛ والفجوة أسبوع بلا جواب.</translation>
    </message>
    <message>
        <source>One check-in. It says how that week was, no more.</source>
        <translation>مراجعة واحدة. تقول كيف كان ذلك الأسبوع، لا أكثر.</translation>
    </message>
    <message>
        <source>No answers in these days. All shows everything that is kept.</source>
        <translation>لا أجوبة في هذه الأيام. «الكل» يعرض كل ما حُفظ.</translation>
    </message>
    <message>
        <source>One check-in in these days, in your own answers.</source>
        <translation>مراجعة واحدة في هذه الأيام، بأجوبتك أنت.</translation>
    </message>
    <message numerus="yes">
        <source>You answered {count} weekly check-ins. The lines show your answers; too few and too rough to say why they go as they do.</source>
        <translation>
            <numerusform>أجبت عن {count} مراجعة أسبوع. تعرض الخطوط أجوبتك؛ وهي أقلّ وأخشن من أن تقول لماذا تمضي هكذا.</numerusform>
            <numerusform>أجبت عن مراجعة أسبوع واحدة. تعرض الخطوط أجوبتك؛ وهي أقلّ وأخشن من أن تقول لماذا تمضي هكذا.</numerusform>
            <numerusform>أجبت عن مراجعتي أسبوع. تعرض الخطوط أجوبتك؛ وهي أقلّ وأخشن من أن تقول لماذا تمضي هكذا.</numerusform>
            <numerusform>أجبت عن {count} مراجعات أسبوع. تعرض الخطوط أجوبتك؛ وهي أقلّ وأخشن من أن تقول لماذا تمضي هكذا.</numerusform>
            <numerusform>أجبت عن {count} مراجعة أسبوع. تعرض الخطوط أجوبتك؛ وهي أقلّ وأخشن من أن تقول لماذا تمضي هكذا.</numerusform>
            <numerusform>أجبت عن {count} مراجعة أسبوع. تعرض الخطوط أجوبتك؛ وهي أقلّ وأخشن من أن تقول لماذا تمضي هكذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Worry, 0 to 4</source>
        <translation>همّ، 0 إلى 4</translation>
    </message>
    <message>
        <source>Resources, 0 to 4</source>
        <translation>سند، 0 إلى 4</translation>
    </message>
    <message>
        <source>Settled, 0 to 10</source>
        <translation>سكينة، 0 إلى 10</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Time {number}</source>
        <translation>الوقت {number}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
</context>
<context>
    <name>_ListPage</name>
    <message>
        <source>Practices</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>From five minutes on there are more studies; one minute is welcome too.</source>
        <translation>من خمس دقائق فصاعدًا دراسات أكثر؛ والدقيقة الواحدة مرحّب بها أيضًا.</translation>
    </message>
    <message>
        <source>About attachment</source>
        <translation>عن التعلّق</translation>
    </message>
    <message>
        <source>Patterns of your own</source>
        <translation>أنماطك أنت</translation>
    </message>
    <message>
        <source>Compare two practices fairly</source>
        <translation>مقارنة تمرينين بإنصاف</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>مؤقّت للعون الذاتي في الضغط اليومي؛ ليس رعاية طبية ولا للطوارئ.</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>عون الآن</translation>
    </message>
    <message>
        <source>Practices of your own are files in a folder.</source>
        <translation>تمارينك الخاصة ملفات في مجلد.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>قراءة من جديد</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>تنفس</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Feel safe</source>
        <translation>شعور بالأمان</translation>
    </message>
    <message>
        <source>Be kind</source>
        <translation>لطف</translation>
    </message>
    <message>
        <source>Think again</source>
        <translation>تفكير من جديد</translation>
    </message>
    <message>
        <source>Speak and listen</source>
        <translation>حديث وإصغاء</translation>
    </message>
</context>
</TS>
