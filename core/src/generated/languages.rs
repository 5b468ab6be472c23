// Made from core/catalogue/ by `cargo dev generate`. Do not edit.
//
// Each text ends with a NUL: message and recovery of each row, then of unlisted codes, these in two halves, then the
// labels of the actions. Where a language lacks a text, the English one stands, and its index is among the missing.

use crate::raw::{Language, text};

/// The languages of this build, sorted by tag.
pub(crate) static LANGUAGES: &[Language] = &[
#[cfg(feature = "lang-ar")]
    AR,
#[cfg(feature = "lang-bg")]
    BG,
#[cfg(feature = "lang-ca")]
    CA,
#[cfg(feature = "lang-cs")]
    CS,
#[cfg(feature = "lang-da")]
    DA,
#[cfg(feature = "lang-de")]
    DE,
#[cfg(feature = "lang-el")]
    EL,
    EN,
#[cfg(feature = "lang-es")]
    ES,
#[cfg(feature = "lang-fi")]
    FI,
#[cfg(feature = "lang-fr")]
    FR,
#[cfg(feature = "lang-he")]
    HE,
#[cfg(feature = "lang-hi")]
    HI,
#[cfg(feature = "lang-hr")]
    HR,
#[cfg(feature = "lang-hu")]
    HU,
#[cfg(feature = "lang-id")]
    ID,
#[cfg(feature = "lang-it")]
    IT,
#[cfg(feature = "lang-ja")]
    JA,
#[cfg(feature = "lang-ko")]
    KO,
#[cfg(feature = "lang-ms")]
    MS,
#[cfg(feature = "lang-nb")]
    NB,
#[cfg(feature = "lang-nl")]
    NL,
#[cfg(feature = "lang-pl")]
    PL,
#[cfg(feature = "lang-pt-br")]
    PT_BR,
#[cfg(feature = "lang-pt-pt")]
    PT_PT,
#[cfg(feature = "lang-ro")]
    RO,
#[cfg(feature = "lang-ru")]
    RU,
#[cfg(feature = "lang-sk")]
    SK,
#[cfg(feature = "lang-sv")]
    SV,
#[cfg(feature = "lang-th")]
    TH,
#[cfg(feature = "lang-tr")]
    TR,
#[cfg(feature = "lang-uk")]
    UK,
#[cfg(feature = "lang-vi")]
    VI,
#[cfg(feature = "lang-zh-hans")]
    ZH_HANS,
#[cfg(feature = "lang-zh-hant")]
    ZH_HANT,
];

#[cfg(feature = "lang-ar")]
const AR: Language = Language::new(
    text!("ar"),
    text!("العربية"),
    text!("Arabic"),
    true,
    false,
    &["ar"],
    0x0003_affe_07ff_ff82_0800_1000_0000_4001,
    &[],
    concat!(
        // unknown-error
        "حدث خطأ ما من جانب الخدمة.\0",
        "يُرجى المحاولة مرة أخرى بعد قليل؛ وإذا تكرر ذلك، فيُرجى التواصل مع فريق دعم التطبيق.\0",
        // user-generic
        "تعذّر إتمام إحدى العمليات في الجلسة.\0",
        "يُرجى المحاولة مرة أخرى.\0",
        // user-not-found
        "إما أنك لست في الجلسة، أو أن الشخص الآخر ليس فيها.\0",
        "يُرجى الانضمام إلى الجلسة من جديد؛ وإذا لم يُجدِ ذلك، فلا يستطيع تصحيح الأمر سوى مطوّري هذا التطبيق.\0",
        // user-closed
        "غادر أحد المشاركين الجلسة.\0",
        "ليس عليك فعل أي شيء.\0",
        // existing-user-in-session
        "هناك شخص في الجلسة يستخدم هذا الاسم بالفعل.\0",
        "يُرجى اختيار اسم آخر، ثم المحاولة مرة أخرى.\0",
        // user-not-streaming
        "لم يبدأ أحد بثّ الفيديو أو الصوت بعد.\0",
        "يُرجى التأكد من تشغيل الكاميرا أو الميكروفون لديك، أو انتظار أن يشغّل الشخص الآخر أحدهما؛ وإذا لم يتغير شيء، فيُرجى التواصل مع فريق دعم التطبيق.\0",
        // user-not-authorized
        "هذا الإجراء غير متاح لك في هذه الجلسة.\0",
        "يُرجى مغادرة الجلسة، ثم الانضمام إليها من جديد.\0",
        // user-video-permission-denied
        "ليس لدى المتصفح إذن باستخدام الكاميرا.\0",
        "يُرجى السماح لهذه الصفحة باستخدام الكاميرا في متصفحك، ثم الانضمام من جديد.\0",
        // user-audio-permission-denied
        "ليس لدى المتصفح إذن باستخدام الميكروفون.\0",
        "يُرجى السماح لهذه الصفحة باستخدام الميكروفون في متصفحك، ثم الانضمام من جديد.\0",
        // session-generic
        "يتعذّر على الجلسة تنفيذ هذا الطلب الآن.\0",
        "يُرجى الانتظار قليلًا، ثم المحاولة مرة أخرى.\0",
        // session-closed
        "انتهت الجلسة.\0",
        "يُرجى الانضمام من جديد أو بدء جلسة جديدة.\0",
        // session-cannot-be-created
        "تعذّر بدء الجلسة.\0",
        "يُرجى المحاولة مرة أخرى بعد بضع دقائق، والتواصل مع فريق دعم التطبيق إذا لم تبدأ الجلسة بعد ذلك.\0",
        // session-is-full
        "اكتمل عدد المشاركين في الجلسة.\0",
        "يُرجى الانتظار حتى يغادر أحدهم، ثم المحاولة مرة أخرى.\0",
        // media-endpoint
        "تعذّر الاتصال بفيديو أحد المشاركين وصوته.\0",
        "يُرجى الانتظار بضع ثوانٍ، ثم محاولة الاتصال مرة أخرى.\0",
        // media-audio-permission
        "ليس لدى هذا التطبيق إذن باستخدام الميكروفون.\0",
        "يُرجى السماح لهذا التطبيق باستخدام الميكروفون من إعدادات جهازك، ثم الانضمام من جديد.\0",
        // media-video-permission
        "ليس لدى هذا التطبيق إذن باستخدام الكاميرا.\0",
        "يُرجى السماح لهذا التطبيق باستخدام الكاميرا من إعدادات جهازك، ثم الانضمام من جديد.\0",
        // transport-request
        "لم تتمكن الخدمة من تنفيذ ذلك الآن.\0",
        "يُرجى المحاولة مرة أخرى بعد وقت قصير؛ وإذا لم يتغير شيء، فيُرجى التواصل مع فريق دعم التطبيق.\0",
        // transport-response
        "تعذّر فهم رد الخدمة.\0",
        "يُرجى المحاولة مرة أخرى بعد دقيقة.\0",
        // transport
        "أرسل التطبيق طلبًا لم تتمكن الخدمة من معالجته.\0",
        "لا يستطيع تصحيح ذلك سوى مطوّري هذا التطبيق؛ وقد يفيد تحديث التطبيق في حل المشكلة.\0",
        // generic-connection
        "انقطع الاتصال قبل انضمامك إلى الجلسة.\0",
        "يُرجى التحقق من اتصالك بالإنترنت، ثم المحاولة مرة أخرى.\0",
        // generic-error
        "لا تدعم الخدمة ما طلبه التطبيق.\0",
        "لا يستطيع تغيير ذلك سوى مطوّري هذا التطبيق؛ لذا يُرجى إخبارهم بالخطوات التي سبقت ظهور هذه الرسالة.\0",
        // invalid-token-expired
        "انتهت صلاحية دخولك إلى هذه الجلسة.\0",
        "يُرجى فتح الجلسة مرة أخرى من التطبيق؛ وإذا لم يُجدِ ذلك، فيُرجى طلب دعوة جديدة لجميع المشاركين فيها.\0",
        // invalid-token
        "تعذّر التحقق من صلاحية دخولك إلى هذه الجلسة.\0",
        "يُرجى فتح الجلسة مرة أخرى من التطبيق أو من الرابط الكامل؛ وإذا لم يُجدِ ذلك، فيُرجى التواصل مع فريق دعم التطبيق.\0",
        // invalid-token-data
        "تعذّرت قراءة دعوتك إلى هذه الجلسة.\0",
        "يُرجى فتح الجلسة مرة أخرى من الدعوة الأصلية؛ وإذا لم يُجدِ ذلك، فيُرجى التواصل مع فريق دعم التطبيق.\0",
        // invalid-token-json-data
        "دعوتك إلى هذه الجلسة غير مكتملة.\0",
        "يُرجى التواصل مع فريق دعم التطبيق؛ فقد يلزم إصدار دعوة جديدة لجميع المشاركين في الجلسة.\0",
        // invalid-socket-url
        "تلقّى التطبيق عنوانًا غير صحيح للخدمة.\0",
        "يُرجى فتح الجلسة مرة أخرى من التطبيق؛ وإذا لم يُجدِ ذلك، فيُرجى إبلاغ مطوّري هذا التطبيق.\0",
        // invalid-stun-server
        "أحد إعدادات الاتصال بالجلسة غير صحيح.\0",
        "يُرجى فتح الجلسة مرة أخرى من دعوتها؛ وإذا لم يُجدِ ذلك، فيُرجى إبلاغ مطوّري هذا التطبيق بتعذّر الاتصال بالجلسات.\0",
        // unlisted
        "حدث أمر غير متوقع (الرمز \0",
        ").\0",
        "يُرجى المحاولة مرة أخرى، وذكر الرمز \0",
        " عند التواصل مع فريق الدعم.\0",
        // labels
        "إعادة المحاولة\0",
        "إعادة الانضمام\0",
        "تجديد صلاحية الدخول\0",
        "فتح الإعدادات\0",
        "التواصل مع فريق الدعم\0",
        "التواصل مع فريق الدعم\0",
        "تغيير الاسم\0",
        "الانتظار وإعادة المحاولة\0",
        "متابعة\0",
        "الإبلاغ عن مشكلة\0",
    ),
);

#[cfg(feature = "lang-bg")]
const BG: Language = Language::new(
    text!("bg"),
    text!("български"),
    text!("Bulgarian"),
    false,
    false,
    &["bg"],
    0x0000_0000_0000_c7ff_fdff_0000_0800_5001,
    &[],
    concat!(
        // unknown-error
        "Възникна проблем в услугата.\0",
        "Опитайте отново след малко, а ако това продължи да се случва, свържете се с екипа за поддръжка на приложението.\0",
        // user-generic
        "Действие в сесията не можа да бъде завършено.\0",
        "Опитайте отново.\0",
        // user-not-found
        "Вие или другият участник не сте в сесията.\0",
        "Присъединете се към сесията отново; ако това не помогне, само създателите на това приложение могат да поправят проблема.\0",
        // user-closed
        "Един от участниците напусна сесията.\0",
        "Не е необходимо да правите нищо.\0",
        // existing-user-in-session
        "Някой в сесията вече използва това име.\0",
        "Изберете друго име и опитайте отново.\0",
        // user-not-streaming
        "Все още не се споделя нито видео, нито звук.\0",
        "Проверете дали сте включили камерата или микрофона си, или изчакайте другият участник да го направи; ако това не помогне, свържете се с екипа за поддръжка.\0",
        // user-not-authorized
        "Това действие не е достъпно за вас в тази сесия.\0",
        "Напуснете сесията и се присъединете към нея отново.\0",
        // user-video-permission-denied
        "Браузърът няма разрешение да използва камерата ви.\0",
        "В браузъра си разрешете на тази страница да използва камерата, след което се присъединете отново.\0",
        // user-audio-permission-denied
        "Браузърът няма разрешение да използва микрофона ви.\0",
        "В браузъра си разрешете на тази страница да използва микрофона, след което се присъединете отново.\0",
        // session-generic
        "В момента сесията не може да изпълни тази заявка.\0",
        "Изчакайте малко и опитайте отново.\0",
        // session-closed
        "Сесията приключи.\0",
        "Присъединете се отново или започнете нова сесия.\0",
        // session-cannot-be-created
        "Сесията не можа да започне.\0",
        "Опитайте отново след няколко минути, а ако сесията пак не започне, свържете се с екипа за поддръжка на приложението.\0",
        // session-is-full
        "В сесията няма свободни места.\0",
        "Изчакайте някой да излезе и опитайте отново.\0",
        // media-endpoint
        "Не можа да се установи връзка с видеото и звука на един от участниците.\0",
        "Изчакайте няколко секунди и опитайте да се свържете отново.\0",
        // media-audio-permission
        "Това приложение няма разрешение да използва микрофона ви.\0",
        "В настройките на устройството си разрешете на това приложение да използва микрофона, след което се присъединете отново.\0",
        // media-video-permission
        "Това приложение няма разрешение да използва камерата ви.\0",
        "В настройките на устройството си разрешете на това приложение да използва камерата, след което се присъединете отново.\0",
        // transport-request
        "Услугата не можа да изпълни това в момента.\0",
        "Опитайте пак след малко; ако нищо не се промени, свържете се с екипа за поддръжка на приложението.\0",
        // transport-response
        "Отговорът на услугата не можа да бъде разчетен.\0",
        "Опитайте още веднъж след минута.\0",
        // transport
        "Приложението изпрати заявка, която услугата не можа да обработи.\0",
        "Само създателите на това приложение могат да поправят това; възможно е да помогне актуализация на приложението.\0",
        // generic-connection
        "Връзката прекъсна, преди да се присъедините към сесията.\0",
        "Проверете връзката си с интернет и опитайте отново.\0",
        // generic-error
        "Услугата не поддържа това, което приложението поиска.\0",
        "Само създателите на това приложение могат да променят това; кажете им какво правехте в този момент.\0",
        // invalid-token-expired
        "Достъпът ви до тази сесия е изтекъл.\0",
        "Отворете сесията отново от приложението; ако това не помогне, поискайте нова покана за всички участници в нея.\0",
        // invalid-token
        "Достъпът ви до тази сесия не можа да бъде потвърден.\0",
        "Отворете сесията отново от приложението или от пълния линк; ако това не помогне, свържете се с екипа за поддръжка на приложението.\0",
        // invalid-token-data
        "Поканата ви за тази сесия не можа да бъде прочетена.\0",
        "Отворете сесията отново от първоначалната покана; ако това не помогне, свържете се с екипа за поддръжка на приложението.\0",
        // invalid-token-json-data
        "Поканата ви за тази сесия е непълна.\0",
        "Свържете се с екипа за поддръжка на приложението; може да е необходима нова покана за всички участници в сесията.\0",
        // invalid-socket-url
        "Приложението е получило грешен адрес на услугата.\0",
        "Отворете сесията отново от приложението; ако това не помогне, съобщете за проблема на създателите на приложението.\0",
        // invalid-stun-server
        "Една от настройките за връзка със сесията не е правилна.\0",
        "Отворете сесията отново от поканата за нея; ако това не помогне, кажете на създателите на приложението, че не се осъществява връзка със сесиите.\0",
        // unlisted
        "Случи се нещо неочаквано (код \0",
        ").\0",
        "Опитайте отново и посочете код \0",
        ", ако се свържете с екипа за поддръжка.\0",
        // labels
        "Нов опит\0",
        "Повторно присъединяване\0",
        "Подновяване на достъпа\0",
        "Отваряне на настройките\0",
        "Връзка с екипа за поддръжка\0",
        "Връзка с екипа за поддръжка\0",
        "Промяна на името\0",
        "Изчакване и нов опит\0",
        "Продължаване\0",
        "Съобщаване за проблем\0",
    ),
);

#[cfg(feature = "lang-ca")]
const CA: Language = Language::new(
    text!("ca"),
    text!("català"),
    text!("Catalan"),
    false,
    false,
    &["ca"],
    0x0080_0000_0000_0000_0000_0000_0d7f_f7ff,
    &[],
    concat!(
        // unknown-error
        "Hi ha hagut un problema en el servei.\0",
        "Torneu-ho a provar d’aquí a un moment; si continua passant, contacteu amb el servei d’assistència de l’aplicació.\0",
        // user-generic
        "No s’ha pogut completar una acció a la sessió.\0",
        "Torneu-ho a provar.\0",
        // user-not-found
        "O bé no sou a la sessió o bé no hi és l’altra persona.\0",
        "Torneu-vos a unir a la sessió; si això no ho resol, només els desenvolupadors d’aquesta aplicació poden corregir-ho.\0",
        // user-closed
        "Un participant ha sortit de la sessió.\0",
        "No cal que feu res.\0",
        // existing-user-in-session
        "Algú de la sessió ja fa servir aquest nom.\0",
        "Trieu un altre nom i torneu-ho a provar.\0",
        // user-not-streaming
        "Encara no es comparteix ni vídeo ni àudio.\0",
        "Comproveu que teniu la càmera o el micròfon activats o espereu que l’altra persona els activi; si no canvia res, contacteu amb el servei d’assistència.\0",
        // user-not-authorized
        "No teniu disponible aquesta acció en aquesta sessió.\0",
        "Sortiu de la sessió i torneu-vos-hi a unir.\0",
        // user-video-permission-denied
        "El navegador no té permís per fer servir la vostra càmera.\0",
        "Al navegador, permeteu que aquesta pàgina faci servir la càmera i torneu-vos a unir a la sessió.\0",
        // user-audio-permission-denied
        "El navegador no té permís per fer servir el vostre micròfon.\0",
        "Al navegador, permeteu que aquesta pàgina faci servir el micròfon i torneu-vos a unir a la sessió.\0",
        // session-generic
        "La sessió no pot atendre aquesta sol·licitud en aquest moment.\0",
        "Espereu un moment i torneu-ho a provar.\0",
        // session-closed
        "La sessió ha acabat.\0",
        "Torneu-vos-hi a unir o comenceu una sessió nova.\0",
        // session-cannot-be-created
        "La sessió no ha pogut començar.\0",
        "Torneu-ho a provar d’aquí a uns minuts i, si encara no comença, contacteu amb el servei d’assistència de l’aplicació.\0",
        // session-is-full
        "La sessió és plena.\0",
        "Espereu que surti algú i torneu-ho a provar.\0",
        // media-endpoint
        "No s’ha pogut establir la connexió amb el vídeo i l’àudio d’un participant.\0",
        "Espereu uns segons i proveu de connectar-vos de nou.\0",
        // media-audio-permission
        "Aquesta aplicació no té permís per fer servir el vostre micròfon.\0",
        "A la configuració del dispositiu, permeteu que aquesta aplicació faci servir el micròfon i torneu-vos a unir a la sessió.\0",
        // media-video-permission
        "Aquesta aplicació no té permís per fer servir la vostra càmera.\0",
        "A la configuració del dispositiu, permeteu que aquesta aplicació faci servir la càmera i torneu-vos a unir a la sessió.\0",
        // transport-request
        "El servei no ha pogut fer aquesta acció en aquest moment.\0",
        "Torneu-ho a provar d’aquí a poca estona; si no canvia res, contacteu amb el servei d’assistència de l’aplicació.\0",
        // transport-response
        "No s’ha pogut entendre la resposta del servei.\0",
        "Proveu-ho una vegada més d’aquí a un minut.\0",
        // transport
        "L’aplicació ha enviat una sol·licitud que el servei no ha pogut gestionar.\0",
        "Només els desenvolupadors d’aquesta aplicació poden corregir-ho; potser ja hi ajudarà una actualització de l’aplicació.\0",
        // generic-connection
        "La connexió s’ha tancat abans que us uníssiu a la sessió.\0",
        "Comproveu la connexió a Internet i torneu-ho a provar.\0",
        // generic-error
        "El servei no admet el que l’aplicació ha demanat.\0",
        "Només els desenvolupadors d’aquesta aplicació poden canviar-ho; si us plau, expliqueu-los què estàveu fent.\0",
        // invalid-token-expired
        "El vostre accés a aquesta sessió ha caducat.\0",
        "Torneu a obrir la sessió des de l’aplicació; si això no ho resol, demaneu una invitació nova per a tots els participants.\0",
        // invalid-token
        "No s’ha pogut confirmar el vostre accés a aquesta sessió.\0",
        "Torneu a obrir la sessió des de l’aplicació o amb l’enllaç complet; si això no ho resol, contacteu amb el servei d’assistència de l’aplicació.\0",
        // invalid-token-data
        "No s’ha pogut llegir la vostra invitació a aquesta sessió.\0",
        "Torneu a obrir la sessió amb la invitació original; si això no ho resol, contacteu amb el servei d’assistència de l’aplicació.\0",
        // invalid-token-json-data
        "La vostra invitació a aquesta sessió és incompleta.\0",
        "Contacteu amb el servei d’assistència de l’aplicació; pot ser que calgui una invitació nova per a tots els participants de la sessió.\0",
        // invalid-socket-url
        "L’adreça del servei que ha rebut l’aplicació no és correcta.\0",
        "Torneu a obrir la sessió des de l’aplicació; si això no ho resol, comuniqueu-ho als desenvolupadors d’aquesta aplicació.\0",
        // invalid-stun-server
        "Un paràmetre de connexió a la sessió no és correcte.\0",
        "Torneu a obrir la sessió amb la invitació; si això no ho resol, feu saber als desenvolupadors d’aquesta aplicació que les sessions no es connecten.\0",
        // unlisted
        "S’ha produït un error inesperat (codi \0",
        ").\0",
        "Torneu-ho a provar i indiqueu el codi \0",
        " si contacteu amb el servei d’assistència.\0",
        // labels
        "Torna-ho a provar\0",
        "Torna a la sessió\0",
        "Renova l’accés\0",
        "Obre la configuració\0",
        "Demana assistència\0",
        "Demana assistència\0",
        "Canvia el nom\0",
        "Espera i torna-ho a provar\0",
        "Continua\0",
        "Informa d’un problema\0",
    ),
);

#[cfg(feature = "lang-cs")]
const CS: Language = Language::new(
    text!("cs"),
    text!("čeština"),
    text!("Czech"),
    false,
    false,
    &["cs"],
    0x0000_0000_0000_0000_0000_0000_0e7d_ff7f,
    &[],
    concat!(
        // unknown-error
        "Na straně služby se něco pokazilo.\0",
        "Zkuste to za chvíli znovu, a pokud se to bude opakovat, obraťte se na podporu aplikace.\0",
        // user-generic
        "Něco v relaci se nepodařilo dokončit.\0",
        "Zkuste to znovu.\0",
        // user-not-found
        "Vy nebo druhá osoba nejste v relaci.\0",
        "Připojte se k relaci znovu; pokud to nepomůže, mohou to opravit jen tvůrci této aplikace.\0",
        // user-closed
        "Jeden z účastníků opustil relaci.\0",
        "Nemusíte nic dělat.\0",
        // existing-user-in-session
        "Toto jméno už v relaci někdo používá.\0",
        "Zvolte si jiné jméno a zkuste to znovu.\0",
        // user-not-streaming
        "Zatím se nepřenáší obraz ani zvuk.\0",
        "Zkontrolujte, zda máte zapnutou kameru nebo mikrofon, nebo počkejte, až je zapne druhá osoba; pokud to nepomůže, obraťte se na podporu aplikace.\0",
        // user-not-authorized
        "Tato akce pro vás v této relaci není dostupná.\0",
        "Opusťte relaci a připojte se k ní znovu.\0",
        // user-video-permission-denied
        "Prohlížeč nemá povoleno používat vaši kameru.\0",
        "V prohlížeči povolte této stránce používat kameru a pak se připojte znovu.\0",
        // user-audio-permission-denied
        "Prohlížeč nemá povoleno používat váš mikrofon.\0",
        "V prohlížeči povolte této stránce používat mikrofon a pak se připojte znovu.\0",
        // session-generic
        "Relace teď nemůže tento požadavek vyřídit.\0",
        "Chvíli počkejte a pak to zkuste znovu.\0",
        // session-closed
        "Relace skončila.\0",
        "Připojte se znovu, nebo zahajte novou relaci.\0",
        // session-cannot-be-created
        "Relaci se nepodařilo zahájit.\0",
        "Zkuste to znovu za několik minut, a pokud relaci stále nepůjde zahájit, obraťte se na podporu aplikace.\0",
        // session-is-full
        "Relace je plně obsazená.\0",
        "Počkejte, až někdo odejde, a pak to zkuste znovu.\0",
        // media-endpoint
        "Nepodařilo se navázat spojení s obrazem a zvukem některého z účastníků.\0",
        "Počkejte několik sekund a zkuste spojení navázat znovu.\0",
        // media-audio-permission
        "Tato aplikace nemá povoleno používat váš mikrofon.\0",
        "V nastavení zařízení povolte této aplikaci používat mikrofon a pak se připojte znovu.\0",
        // media-video-permission
        "Tato aplikace nemá povoleno používat vaši kameru.\0",
        "V nastavení zařízení povolte této aplikaci používat kameru a pak se připojte znovu.\0",
        // transport-request
        "Služba to teď nedokázala provést.\0",
        "Zkuste to za okamžik znovu; pokud se nic nezmění, obraťte se na podporu aplikace.\0",
        // transport-response
        "Odpověď služby se nepodařilo zpracovat.\0",
        "Zkuste to za minutu ještě jednou.\0",
        // transport
        "Aplikace odeslala požadavek, který služba nedokázala zpracovat.\0",
        "Opravit to mohou jen tvůrci této aplikace; možná už pomůže její aktualizace.\0",
        // generic-connection
        "Spojení se přerušilo dřív, než jste se připojili k relaci.\0",
        "Zkontrolujte připojení k internetu a pak to zkuste znovu.\0",
        // generic-error
        "Služba nepodporuje to, o co ji aplikace požádala.\0",
        "Změnit to mohou jen tvůrci této aplikace; dejte jim prosím vědět, při jaké činnosti k tomu došlo.\0",
        // invalid-token-expired
        "Platnost vašeho přístupu k této relaci vypršela.\0",
        "Otevřete relaci znovu z aplikace; pokud to nepomůže, požádejte o novou pozvánku pro všechny její účastníky.\0",
        // invalid-token
        "Váš přístup k této relaci se nepodařilo ověřit.\0",
        "Otevřete relaci znovu z aplikace nebo pomocí úplného odkazu; pokud to nepomůže, obraťte se na podporu aplikace.\0",
        // invalid-token-data
        "Vaši pozvánku do této relace se nepodařilo přečíst.\0",
        "Otevřete relaci znovu pomocí původní pozvánky; pokud to nepomůže, obraťte se na podporu aplikace.\0",
        // invalid-token-json-data
        "Vaše pozvánka do této relace není úplná.\0",
        "Obraťte se na podporu aplikace; možná bude potřeba nová pozvánka pro všechny účastníky relace.\0",
        // invalid-socket-url
        "Aplikace dostala nesprávnou adresu služby.\0",
        "Otevřete relaci znovu z aplikace; pokud to nepomůže, dejte vědět tvůrcům této aplikace.\0",
        // invalid-stun-server
        "Jedno z nastavení pro připojení k relaci není správné.\0",
        "Otevřete relaci znovu pomocí pozvánky; pokud to nepomůže, dejte tvůrcům této aplikace vědět, že se k relacím nedaří připojit.\0",
        // unlisted
        "Došlo k neočekávanému problému (kód \0",
        ").\0",
        "Zkuste to znovu, a pokud se obrátíte na podporu, uveďte kód \0",
        ".\0",
        // labels
        "Zkusit znovu\0",
        "Připojit se znovu\0",
        "Obnovit přístup\0",
        "Otevřít nastavení\0",
        "Kontaktovat podporu\0",
        "Kontaktovat podporu\0",
        "Změnit jméno\0",
        "Počkat a zkusit znovu\0",
        "Pokračovat\0",
        "Nahlásit problém\0",
    ),
);

#[cfg(feature = "lang-da")]
const DA: Language = Language::new(
    text!("da"),
    text!("dansk"),
    text!("Danish"),
    false,
    false,
    &["da"],
    0x0000_0000_0100_0040_0000_0000_0afd_fff7,
    &[],
    concat!(
        // unknown-error
        "Der opstod en fejl i tjenesten.\0",
        "Prøv igen om et øjeblik, og kontakt appens support, hvis det bliver ved med at ske.\0",
        // user-generic
        "Noget i sessionen kunne ikke gennemføres.\0",
        "Prøv igen.\0",
        // user-not-found
        "Du eller den anden person er ikke med i sessionen.\0",
        "Deltag i sessionen igen; hvis det ikke hjælper, kan kun appens udviklere rette dette.\0",
        // user-closed
        "En deltager har forladt sessionen.\0",
        "Du behøver ikke at gøre noget.\0",
        // existing-user-in-session
        "En anden i sessionen bruger allerede dette navn.\0",
        "Vælg et andet navn, og prøv igen.\0",
        // user-not-streaming
        "Der deles endnu hverken video eller lyd.\0",
        "Tjek, at du har slået dit kamera eller din mikrofon til, eller vent, til den anden person gør det; hvis det ikke hjælper, så kontakt appens support.\0",
        // user-not-authorized
        "Denne handling er ikke tilgængelig for dig i denne session.\0",
        "Forlad sessionen, og deltag i den igen.\0",
        // user-video-permission-denied
        "Browseren har ikke tilladelse til at bruge dit kamera.\0",
        "Giv denne side adgang til kameraet i din browser, og deltag derefter igen.\0",
        // user-audio-permission-denied
        "Browseren har ikke tilladelse til at bruge din mikrofon.\0",
        "Giv denne side adgang til mikrofonen i din browser, og deltag derefter igen.\0",
        // session-generic
        "Sessionen kan ikke håndtere denne anmodning lige nu.\0",
        "Vent et øjeblik, og prøv så igen.\0",
        // session-closed
        "Sessionen er slut.\0",
        "Deltag igen, eller start en ny session.\0",
        // session-cannot-be-created
        "Sessionen kunne ikke startes.\0",
        "Prøv igen om et par minutter, og kontakt appens support, hvis sessionen stadig ikke starter.\0",
        // session-is-full
        "Sessionen er fuld.\0",
        "Vent, til nogen forlader sessionen, og prøv så igen.\0",
        // media-endpoint
        "Der kunne ikke oprettes forbindelse til en deltagers video og lyd.\0",
        "Vent nogle sekunder, og prøv at oprette forbindelse igen.\0",
        // media-audio-permission
        "Denne app har ikke tilladelse til at bruge din mikrofon.\0",
        "Giv appen adgang til mikrofonen i enhedens indstillinger, og deltag derefter igen.\0",
        // media-video-permission
        "Denne app har ikke tilladelse til at bruge dit kamera.\0",
        "Giv appen adgang til kameraet i enhedens indstillinger, og deltag derefter igen.\0",
        // transport-request
        "Tjenesten kunne ikke udføre dette lige nu.\0",
        "Prøv igen om lidt; hvis det ikke hjælper, så kontakt appens support.\0",
        // transport-response
        "Svaret fra tjenesten kunne ikke forstås.\0",
        "Prøv en gang til om et minut.\0",
        // transport
        "Appen sendte en anmodning, som tjenesten ikke kunne behandle.\0",
        "Kun appens udviklere kan rette dette; måske hjælper det allerede at opdatere appen.\0",
        // generic-connection
        "Forbindelsen blev afbrudt, før du var kommet med i sessionen.\0",
        "Tjek din internetforbindelse, og prøv derefter igen.\0",
        // generic-error
        "Tjenesten understøtter ikke det, appen bad om.\0",
        "Kun appens udviklere kan ændre dette; fortæl dem gerne, hvad du var i gang med.\0",
        // invalid-token-expired
        "Din adgang til denne session er udløbet.\0",
        "Åbn sessionen igen fra appen; hvis det ikke hjælper, så bed om en ny invitation til alle i sessionen.\0",
        // invalid-token
        "Din adgang til denne session kunne ikke bekræftes.\0",
        "Åbn sessionen igen fra appen eller via det fulde link; hvis det ikke hjælper, så kontakt appens support.\0",
        // invalid-token-data
        "Din invitation til denne session kunne ikke læses.\0",
        "Åbn sessionen igen via den oprindelige invitation; hvis det ikke hjælper, så kontakt appens support.\0",
        // invalid-token-json-data
        "Din invitation til denne session er ufuldstændig.\0",
        "Kontakt appens support; det kan være nødvendigt med en ny invitation til alle i sessionen.\0",
        // invalid-socket-url
        "Appen har fået en forkert adresse til tjenesten.\0",
        "Åbn sessionen igen fra appen; hvis det ikke hjælper, så giv appens udviklere besked.\0",
        // invalid-stun-server
        "En indstilling for forbindelsen til sessionen er ikke korrekt.\0",
        "Åbn sessionen igen via invitationen; hvis det ikke hjælper, så fortæl appens udviklere, at der ikke kan oprettes forbindelse til sessioner.\0",
        // unlisted
        "Der skete noget uventet (kode \0",
        ").\0",
        "Prøv igen, og oplys koden \0",
        ", hvis du kontakter supporten.\0",
        // labels
        "Prøv igen\0",
        "Deltag igen\0",
        "Forny adgang\0",
        "Åbn indstillinger\0",
        "Kontakt support\0",
        "Kontakt support\0",
        "Skift navn\0",
        "Vent, og prøv igen\0",
        "Fortsæt\0",
        "Rapportér et problem\0",
    ),
);

#[cfg(feature = "lang-de")]
const DE: Language = Language::new(
    text!("de"),
    text!("Deutsch"),
    text!("German"),
    false,
    false,
    &["de"],
    0x0000_0000_0000_0000_0000_0000_0cfd_ffff,
    &[],
    concat!(
        // unknown-error
        "Beim Dienst ist etwas schiefgelaufen.\0",
        "Bitte versuchen Sie es gleich noch einmal; wenn das Problem weiterhin auftritt, wenden Sie sich an den Support der App.\0",
        // user-generic
        "Ein Vorgang in der Sitzung konnte nicht abgeschlossen werden.\0",
        "Bitte versuchen Sie es noch einmal.\0",
        // user-not-found
        "Sie oder die andere Person sind nicht in der Sitzung.\0",
        "Bitte treten Sie der Sitzung erneut bei; wenn das nicht hilft, kann nur das Entwicklungsteam dieser App das beheben.\0",
        // user-closed
        "Jemand hat die Sitzung verlassen.\0",
        "Sie müssen nichts weiter tun.\0",
        // existing-user-in-session
        "Jemand in der Sitzung verwendet diesen Namen bereits.\0",
        "Bitte wählen Sie einen anderen Namen und versuchen Sie es dann erneut.\0",
        // user-not-streaming
        "Bisher werden weder Bild noch Ton übertragen.\0",
        "Bitte prüfen Sie, ob Ihre Kamera oder Ihr Mikrofon an ist, oder warten Sie auf Bild oder Ton der anderen Person; hilft das nicht, kontaktieren Sie den Support.\0",
        // user-not-authorized
        "Diese Aktion steht Ihnen in dieser Sitzung nicht zur Verfügung.\0",
        "Bitte verlassen Sie die Sitzung und treten Sie ihr erneut bei.\0",
        // user-video-permission-denied
        "Der Browser darf nicht auf Ihre Kamera zugreifen.\0",
        "Bitte erlauben Sie dieser Seite in Ihrem Browser den Zugriff auf die Kamera und treten Sie der Sitzung dann erneut bei.\0",
        // user-audio-permission-denied
        "Der Browser darf nicht auf Ihr Mikrofon zugreifen.\0",
        "Bitte erlauben Sie dieser Seite in Ihrem Browser den Zugriff auf das Mikrofon und treten Sie der Sitzung dann erneut bei.\0",
        // session-generic
        "Die Sitzung kann diese Anfrage im Moment nicht bearbeiten.\0",
        "Bitte warten Sie einen Moment und versuchen Sie es dann erneut.\0",
        // session-closed
        "Die Sitzung wurde beendet.\0",
        "Bitte treten Sie der Sitzung erneut bei oder starten Sie eine neue.\0",
        // session-cannot-be-created
        "Die Sitzung konnte nicht gestartet werden.\0",
        "Bitte versuchen Sie es in ein paar Minuten erneut und wenden Sie sich an den Support der App, wenn die Sitzung immer noch nicht startet.\0",
        // session-is-full
        "Die Sitzung ist voll.\0",
        "Bitte warten Sie, bis jemand die Sitzung verlässt, und versuchen Sie es dann erneut.\0",
        // media-endpoint
        "Die Verbindung zu Bild und Ton einer teilnehmenden Person kam nicht zustande.\0",
        "Bitte warten Sie einige Sekunden und versuchen Sie dann noch einmal, die Verbindung herzustellen.\0",
        // media-audio-permission
        "Diese App darf nicht auf Ihr Mikrofon zugreifen.\0",
        "Bitte erlauben Sie dieser App in den Einstellungen Ihres Geräts den Zugriff auf das Mikrofon und treten Sie der Sitzung dann erneut bei.\0",
        // media-video-permission
        "Diese App darf nicht auf Ihre Kamera zugreifen.\0",
        "Bitte erlauben Sie dieser App in den Einstellungen Ihres Geräts den Zugriff auf die Kamera und treten Sie der Sitzung dann erneut bei.\0",
        // transport-request
        "Der Dienst konnte das im Moment nicht ausführen.\0",
        "Bitte versuchen Sie es in Kürze erneut; wenn sich nichts ändert, wenden Sie sich an den Support der App.\0",
        // transport-response
        "Die Antwort des Dienstes konnte nicht verstanden werden.\0",
        "Bitte versuchen Sie es in einer Minute noch einmal.\0",
        // transport
        "Die App hat eine Anfrage gesendet, die der Dienst nicht verarbeiten konnte.\0",
        "Nur das Entwicklungsteam dieser App kann das beheben; vielleicht hilft bereits ein Update der App.\0",
        // generic-connection
        "Die Verbindung wurde getrennt, bevor Sie der Sitzung beigetreten waren.\0",
        "Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es dann erneut.\0",
        // generic-error
        "Der Dienst unterstützt nicht, was die App angefordert hat.\0",
        "Nur das Entwicklungsteam dieser App kann das ändern; bitte teilen Sie dem Team mit, was Sie gerade gemacht haben.\0",
        // invalid-token-expired
        "Ihr Zugang zu dieser Sitzung ist abgelaufen.\0",
        "Bitte öffnen Sie die Sitzung erneut über die App; wenn das nicht hilft, bitten Sie um eine neue Einladung für alle in der Sitzung.\0",
        // invalid-token
        "Ihr Zugang zu dieser Sitzung konnte nicht bestätigt werden.\0",
        "Bitte öffnen Sie die Sitzung erneut über die App oder den vollständigen Link; wenn das nicht hilft, wenden Sie sich an den Support der App.\0",
        // invalid-token-data
        "Ihre Einladung zu dieser Sitzung konnte nicht gelesen werden.\0",
        "Bitte öffnen Sie die Sitzung erneut über die ursprüngliche Einladung; wenn das nicht hilft, wenden Sie sich an den Support der App.\0",
        // invalid-token-json-data
        "Ihre Einladung zu dieser Sitzung ist unvollständig.\0",
        "Bitte wenden Sie sich an den Support der App; möglicherweise ist eine neue Einladung für alle in der Sitzung nötig.\0",
        // invalid-socket-url
        "Die App hat eine falsche Adresse für den Dienst erhalten.\0",
        "Bitte öffnen Sie die Sitzung erneut über die App; wenn das nicht hilft, informieren Sie das Entwicklungsteam dieser App.\0",
        // invalid-stun-server
        "Eine Einstellung für die Verbindung zur Sitzung ist nicht korrekt.\0",
        "Bitte öffnen Sie die Sitzung erneut über die Einladung; wenn das nicht hilft, teilen Sie dem Entwicklungsteam mit, dass keine Sitzungen zustande kommen.\0",
        // unlisted
        "Es ist etwas Unerwartetes passiert (Code \0",
        ").\0",
        "Bitte versuchen Sie es erneut und geben Sie den Code \0",
        " an, wenn Sie sich an den Support wenden.\0",
        // labels
        "Erneut versuchen\0",
        "Erneut beitreten\0",
        "Zugang erneuern\0",
        "Einstellungen öffnen\0",
        "Support kontaktieren\0",
        "Support kontaktieren\0",
        "Namen ändern\0",
        "Warten und erneut versuchen\0",
        "Weiter\0",
        "Problem melden\0",
    ),
);

#[cfg(feature = "lang-el")]
const EL: Language = Language::new(
    text!("el"),
    text!("Ελληνικά"),
    text!("Greek"),
    false,
    false,
    &["el"],
    0xfffe_0000_0000_0000_0000_03ff_0000_5001,
    &[],
    concat!(
        // unknown-error
        "Κάτι πήγε στραβά από την πλευρά της υπηρεσίας.\0",
        "Δοκιμάστε ξανά σε λίγο και, αν συνεχίσει να συμβαίνει, επικοινωνήστε με την υποστήριξη της εφαρμογής.\0",
        // user-generic
        "Δεν ήταν δυνατή η ολοκλήρωση μιας ενέργειας στη συνεδρία.\0",
        "Δοκιμάστε ξανά.\0",
        // user-not-found
        "Εσείς ή το άλλο άτομο δεν είστε στη συνεδρία.\0",
        "Μπείτε ξανά στη συνεδρία· αν αυτό δεν βοηθήσει, μόνο οι δημιουργοί αυτής της εφαρμογής μπορούν να το διορθώσουν.\0",
        // user-closed
        "Ένας συμμετέχων αποχώρησε από τη συνεδρία.\0",
        "Δεν χρειάζεται να κάνετε κάτι.\0",
        // existing-user-in-session
        "Κάποιος στη συνεδρία χρησιμοποιεί ήδη αυτό το όνομα.\0",
        "Επιλέξτε άλλο όνομα και μετά δοκιμάστε ξανά.\0",
        // user-not-streaming
        "Δεν μεταδίδεται ακόμη βίντεο ή ήχος.\0",
        "Ελέγξτε αν έχετε ανοίξει την κάμερα ή το μικρόφωνο ή περιμένετε να το κάνει το άλλο άτομο· αν δεν βοηθήσει αυτό, επικοινωνήστε με την υποστήριξη.\0",
        // user-not-authorized
        "Αυτή η ενέργεια δεν είναι διαθέσιμη για εσάς σε αυτήν τη συνεδρία.\0",
        "Αποχωρήστε από τη συνεδρία και μπείτε ξανά σε αυτήν.\0",
        // user-video-permission-denied
        "Το πρόγραμμα περιήγησης δεν έχει άδεια να χρησιμοποιεί την κάμερά σας.\0",
        "Επιτρέψτε τη χρήση της κάμερας σε αυτήν τη σελίδα από το πρόγραμμα περιήγησης και μετά μπείτε ξανά.\0",
        // user-audio-permission-denied
        "Το πρόγραμμα περιήγησης δεν έχει άδεια να χρησιμοποιεί το μικρόφωνό σας.\0",
        "Επιτρέψτε τη χρήση του μικροφώνου σε αυτήν τη σελίδα από το πρόγραμμα περιήγησης και μετά μπείτε ξανά.\0",
        // session-generic
        "Η συνεδρία δεν μπορεί να διεκπεραιώσει αυτό το αίτημα τώρα.\0",
        "Περιμένετε λίγο και μετά δοκιμάστε ξανά.\0",
        // session-closed
        "Η συνεδρία τελείωσε.\0",
        "Μπείτε ξανά ή ξεκινήστε μια νέα συνεδρία.\0",
        // session-cannot-be-created
        "Δεν ήταν δυνατή η έναρξη της συνεδρίας.\0",
        "Δοκιμάστε ξανά σε λίγα λεπτά και, αν και πάλι δεν ξεκινήσει, επικοινωνήστε με την υποστήριξη της εφαρμογής.\0",
        // session-is-full
        "Η συνεδρία είναι πλήρης.\0",
        "Περιμένετε να αποχωρήσει κάποιος και μετά δοκιμάστε ξανά.\0",
        // media-endpoint
        "Δεν ήταν δυνατή η σύνδεση με το βίντεο και τον ήχο ενός συμμετέχοντα.\0",
        "Περιμένετε μερικά δευτερόλεπτα και δοκιμάστε να συνδεθείτε ξανά.\0",
        // media-audio-permission
        "Αυτή η εφαρμογή δεν έχει άδεια να χρησιμοποιεί το μικρόφωνό σας.\0",
        "Επιτρέψτε τη χρήση του μικροφώνου σε αυτήν την εφαρμογή από τις ρυθμίσεις της συσκευής σας και μετά μπείτε ξανά.\0",
        // media-video-permission
        "Αυτή η εφαρμογή δεν έχει άδεια να χρησιμοποιεί την κάμερά σας.\0",
        "Επιτρέψτε τη χρήση της κάμερας σε αυτήν την εφαρμογή από τις ρυθμίσεις της συσκευής σας και μετά μπείτε ξανά.\0",
        // transport-request
        "Η υπηρεσία δεν μπόρεσε να εκτελέσει αυτήν την ενέργεια τώρα.\0",
        "Δοκιμάστε ξανά σε λίγο· αν δεν αλλάξει κάτι, επικοινωνήστε με την υποστήριξη της εφαρμογής.\0",
        // transport-response
        "Η απάντηση της υπηρεσίας δεν ήταν κατανοητή.\0",
        "Δοκιμάστε άλλη μία φορά σε ένα λεπτό.\0",
        // transport
        "Η εφαρμογή έστειλε ένα αίτημα που η υπηρεσία δεν μπόρεσε να διεκπεραιώσει.\0",
        "Μόνο οι δημιουργοί αυτής της εφαρμογής μπορούν να το διορθώσουν· ίσως βοηθήσει μια ενημέρωση της εφαρμογής.\0",
        // generic-connection
        "Η σύνδεση διακόπηκε προτού μπείτε στη συνεδρία.\0",
        "Ελέγξτε τη σύνδεσή σας στο διαδίκτυο και μετά δοκιμάστε ξανά.\0",
        // generic-error
        "Η υπηρεσία δεν υποστηρίζει αυτό που ζήτησε η εφαρμογή.\0",
        "Μόνο οι δημιουργοί αυτής της εφαρμογής μπορούν να το αλλάξουν· πείτε τους τι κάνατε εκείνη τη στιγμή.\0",
        // invalid-token-expired
        "Η πρόσβασή σας σε αυτήν τη συνεδρία έληξε.\0",
        "Ανοίξτε ξανά τη συνεδρία από την εφαρμογή· αν αυτό δεν βοηθήσει, ζητήστε νέα πρόσκληση για όλους τους συμμετέχοντες.\0",
        // invalid-token
        "Δεν ήταν δυνατή η επιβεβαίωση της πρόσβασής σας σε αυτήν τη συνεδρία.\0",
        "Ανοίξτε ξανά τη συνεδρία από την εφαρμογή ή από τον πλήρη σύνδεσμο· αν αυτό δεν βοηθήσει, επικοινωνήστε με την υποστήριξη της εφαρμογής.\0",
        // invalid-token-data
        "Δεν ήταν δυνατή η ανάγνωση της πρόσκλησής σας για αυτήν τη συνεδρία.\0",
        "Ανοίξτε ξανά τη συνεδρία από την αρχική πρόσκληση· αν αυτό δεν βοηθήσει, επικοινωνήστε με την υποστήριξη της εφαρμογής.\0",
        // invalid-token-json-data
        "Η πρόσκλησή σας για αυτήν τη συνεδρία δεν είναι πλήρης.\0",
        "Επικοινωνήστε με την υποστήριξη της εφαρμογής· ίσως χρειάζεται νέα πρόσκληση για όλους τους συμμετέχοντες στη συνεδρία.\0",
        // invalid-socket-url
        "Δόθηκε στην εφαρμογή λανθασμένη διεύθυνση της υπηρεσίας.\0",
        "Ανοίξτε ξανά τη συνεδρία από την εφαρμογή· αν αυτό δεν βοηθήσει, ενημερώστε τους δημιουργούς της εφαρμογής.\0",
        // invalid-stun-server
        "Μια ρύθμιση για τη σύνδεση στη συνεδρία δεν είναι σωστή.\0",
        "Ανοίξτε ξανά τη συνεδρία από την πρόσκλησή της· αν αυτό δεν βοηθήσει, πείτε στους δημιουργούς της εφαρμογής ότι δεν γίνεται σύνδεση στις συνεδρίες.\0",
        // unlisted
        "Συνέβη κάτι απρόσμενο (κωδικός \0",
        ").\0",
        "Δοκιμάστε ξανά και, αν επικοινωνήσετε με την υποστήριξη, αναφέρετε τον κωδικό \0",
        ".\0",
        // labels
        "Δοκιμή ξανά\0",
        "Είσοδος ξανά\0",
        "Ανανέωση πρόσβασης\0",
        "Άνοιγμα ρυθμίσεων\0",
        "Επικοινωνία με υποστήριξη\0",
        "Επικοινωνία με υποστήριξη\0",
        "Αλλαγή ονόματος\0",
        "Αναμονή και δοκιμή ξανά\0",
        "Συνέχεια\0",
        "Αναφορά προβλήματος\0",
    ),
);

const EN: Language = Language::new(
    text!("en"),
    text!("English"),
    text!("English"),
    false,
    false,
    &["en"],
    0x0000_0000_0000_0000_0000_0000_0bff_ffff,
    &[],
    concat!(
        // unknown-error
        "Something went wrong on the service's side.\0",
        "Please try again in a moment; if it keeps happening, contact the app's support.\0",
        // user-generic
        "Something in the session could not be completed.\0",
        "Please try again.\0",
        // user-not-found
        "You or the other person is not in the session.\0",
        "Please join the session again; if that does not help, only the makers of this app can correct this.\0",
        // user-closed
        "A participant has left the session.\0",
        "There is nothing you need to do.\0",
        // existing-user-in-session
        "Someone in the session already uses this name.\0",
        "Please choose another name, then try again.\0",
        // user-not-streaming
        "No picture or sound is being shared yet.\0",
        "Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.\0",
        // user-not-authorized
        "This action is not available to you in this session.\0",
        "Please leave the session and join it again.\0",
        // user-video-permission-denied
        "The browser is not allowed to use your camera.\0",
        "Please allow the camera for this page in your browser, then join again.\0",
        // user-audio-permission-denied
        "The browser is not allowed to use your microphone.\0",
        "Please allow the microphone for this page in your browser, then join again.\0",
        // session-generic
        "The session cannot handle this request right now.\0",
        "Please wait a moment, then try again.\0",
        // session-closed
        "The session has ended.\0",
        "Please join again or start a new session.\0",
        // session-cannot-be-created
        "The session could not be started.\0",
        "Please try again in a few minutes, and contact the app's support if it still does not start.\0",
        // session-is-full
        "The session is full.\0",
        "Please wait until someone leaves, then try again.\0",
        // media-endpoint
        "A connection to a participant's picture and sound could not be made.\0",
        "Please wait a few seconds and try to connect again.\0",
        // media-audio-permission
        "This app is not allowed to use your microphone.\0",
        "Please allow the microphone for this app in your device's settings, then join again.\0",
        // media-video-permission
        "This app is not allowed to use your camera.\0",
        "Please allow the camera for this app in your device's settings, then join again.\0",
        // transport-request
        "The service could not carry this out right now.\0",
        "Please try again shortly; if nothing changes, contact the app's support.\0",
        // transport-response
        "The service's answer could not be understood.\0",
        "Please try once more in a minute.\0",
        // transport
        "The app sent a request that the service could not handle.\0",
        "Only the makers of this app can correct this; an update of the app may already help.\0",
        // generic-connection
        "The connection closed before you had joined the session.\0",
        "Please check your internet connection, then try again.\0",
        // generic-error
        "The service does not support what the app asked for.\0",
        "Only the makers of this app can change this; please tell them what you were doing.\0",
        // invalid-token-expired
        "Your access to this session has expired.\0",
        "Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.\0",
        // invalid-token
        "Your access to this session could not be confirmed.\0",
        "Please open the session again from the app or from the complete link; if that does not help, contact the app's support.\0",
        // invalid-token-data
        "Your invitation to this session could not be read.\0",
        "Please open the session again from the original invitation; if that does not help, contact the app's support.\0",
        // invalid-token-json-data
        "Your invitation to this session is incomplete.\0",
        "Please contact the app's support; a new invitation for everyone in the session may be needed.\0",
        // invalid-socket-url
        "The app was given the wrong address for the service.\0",
        "Please open the session again from the app; if that does not help, tell the makers of this app.\0",
        // invalid-stun-server
        "A setting for connecting to the session is not correct.\0",
        "Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.\0",
        // unlisted
        "Something unexpected happened (code \0",
        ").\0",
        "Please try again, and mention code \0",
        " if you contact support.\0",
        // labels
        "Try again\0",
        "Join again\0",
        "Renew access\0",
        "Open settings\0",
        "Contact support\0",
        "Contact support\0",
        "Change name\0",
        "Wait and try again\0",
        "Continue\0",
        "Report problem\0",
    ),
);

#[cfg(feature = "lang-es")]
const ES: Language = Language::new(
    text!("es"),
    text!("español"),
    text!("Spanish"),
    false,
    false,
    &["es"],
    0x0000_0000_0000_0000_0000_0000_0f7f_f7ff,
    &[],
    concat!(
        // unknown-error
        "Hubo un problema en el servicio.\0",
        "Inténtelo de nuevo en unos instantes; si sigue ocurriendo, póngase en contacto con el equipo de soporte de la aplicación.\0",
        // user-generic
        "No se pudo completar una acción en la sesión.\0",
        "Inténtelo de nuevo.\0",
        // user-not-found
        "Usted o la otra persona no está en la sesión.\0",
        "Vuelva a unirse a la sesión; si el problema continúa, solo los desarrolladores de esta aplicación pueden corregirlo.\0",
        // user-closed
        "Un participante salió de la sesión.\0",
        "No es necesario que haga nada.\0",
        // existing-user-in-session
        "Alguien en la sesión ya usa este nombre.\0",
        "Elija otro nombre y vuelva a intentarlo.\0",
        // user-not-streaming
        "Todavía no se está transmitiendo imagen ni sonido.\0",
        "Compruebe que su cámara o micrófono esté activado o espere a que la otra persona active el suyo; si nada cambia, póngase en contacto con el equipo de soporte.\0",
        // user-not-authorized
        "Esta acción no está disponible para usted en esta sesión.\0",
        "Salga de la sesión y vuelva a unirse.\0",
        // user-video-permission-denied
        "El navegador no tiene permiso para usar su cámara.\0",
        "Permita en su navegador que esta página use la cámara; después, vuelva a unirse a la sesión.\0",
        // user-audio-permission-denied
        "El navegador no tiene permiso para usar su micrófono.\0",
        "Permita en su navegador que esta página use el micrófono; después, vuelva a unirse a la sesión.\0",
        // session-generic
        "La sesión no puede atender esta solicitud en este momento.\0",
        "Espere un momento y vuelva a intentarlo.\0",
        // session-closed
        "La sesión terminó.\0",
        "Vuelva a unirse o comience una sesión nueva.\0",
        // session-cannot-be-created
        "La sesión no pudo comenzar.\0",
        "Inténtelo de nuevo en unos minutos y, si la sesión sigue sin comenzar, póngase en contacto con el equipo de soporte de la aplicación.\0",
        // session-is-full
        "La sesión está llena.\0",
        "Espere a que alguien salga y vuelva a intentarlo.\0",
        // media-endpoint
        "No se pudo establecer la conexión con la imagen y el sonido de un participante.\0",
        "Espere unos segundos e intente conectarse de nuevo.\0",
        // media-audio-permission
        "Esta aplicación no tiene permiso para usar su micrófono.\0",
        "Permita en la configuración de su dispositivo que esta aplicación use el micrófono; después, vuelva a unirse a la sesión.\0",
        // media-video-permission
        "Esta aplicación no tiene permiso para usar su cámara.\0",
        "Permita en la configuración de su dispositivo que esta aplicación use la cámara; después, vuelva a unirse a la sesión.\0",
        // transport-request
        "El servicio no pudo realizar esta acción en este momento.\0",
        "Vuelva a intentarlo en breve; si nada cambia, póngase en contacto con el equipo de soporte de la aplicación.\0",
        // transport-response
        "No se pudo entender la respuesta del servicio.\0",
        "Pruebe una vez más dentro de un minuto.\0",
        // transport
        "La aplicación envió una solicitud que el servicio no pudo procesar.\0",
        "Solo los desarrolladores de esta aplicación pueden corregirlo; quizá ayude actualizar la aplicación.\0",
        // generic-connection
        "La conexión se cerró antes de que usted se uniera a la sesión.\0",
        "Compruebe su conexión a internet y vuelva a intentarlo.\0",
        // generic-error
        "El servicio no admite lo que la aplicación solicitó.\0",
        "Solo los desarrolladores de esta aplicación pueden cambiarlo; por favor, cuénteles qué estaba haciendo.\0",
        // invalid-token-expired
        "Su acceso a esta sesión expiró.\0",
        "Abra de nuevo la sesión desde la aplicación; si el problema continúa, pida una invitación nueva para todos los participantes.\0",
        // invalid-token
        "No se pudo confirmar su acceso a esta sesión.\0",
        "Abra de nuevo la sesión desde la aplicación o con el enlace completo; si el problema continúa, póngase en contacto con el equipo de soporte de la aplicación.\0",
        // invalid-token-data
        "No se pudo leer su invitación a esta sesión.\0",
        "Abra de nuevo la sesión con la invitación original; si el problema continúa, póngase en contacto con el equipo de soporte de la aplicación.\0",
        // invalid-token-json-data
        "Su invitación a esta sesión está incompleta.\0",
        "Póngase en contacto con el equipo de soporte de la aplicación; puede que haga falta una invitación nueva para todos los participantes.\0",
        // invalid-socket-url
        "La dirección del servicio que recibió la aplicación no es correcta.\0",
        "Abra de nuevo la sesión desde la aplicación; si el problema continúa, avise a los desarrolladores de esta aplicación.\0",
        // invalid-stun-server
        "Un ajuste para conectarse a la sesión no es correcto.\0",
        "Abra de nuevo la sesión con la invitación; si el problema continúa, avise a los desarrolladores de esta aplicación de que las sesiones no se conectan.\0",
        // unlisted
        "Ocurrió algo inesperado (código \0",
        ").\0",
        "Inténtelo de nuevo y mencione el código \0",
        " si se pone en contacto con el equipo de soporte.\0",
        // labels
        "Intentar de nuevo\0",
        "Volver a unirse\0",
        "Renovar acceso\0",
        "Abrir configuración\0",
        "Contactar con soporte\0",
        "Contactar con soporte\0",
        "Cambiar nombre\0",
        "Esperar e intentar de nuevo\0",
        "Continuar\0",
        "Informar de un problema\0",
    ),
);

#[cfg(feature = "lang-fi")]
const FI: Language = Language::new(
    text!("fi"),
    text!("suomi"),
    text!("Finnish"),
    false,
    false,
    &["fi"],
    0x0000_0000_0000_0000_0000_0000_0a7d_ff73,
    &[],
    concat!(
        // unknown-error
        "Palvelussa meni jotain vikaan.\0",
        "Yritä hetken kuluttua uudelleen; jos tilanne toistuu, ota yhteyttä sovelluksen tukeen.\0",
        // user-generic
        "Jotakin istunnon toimintoa ei voitu suorittaa.\0",
        "Yritä uudelleen.\0",
        // user-not-found
        "Joko et itse ole istunnossa tai toinen henkilö puuttuu siitä.\0",
        "Liity istuntoon uudelleen; jos se ei auta, vain sovelluksen kehittäjät voivat korjata tämän.\0",
        // user-closed
        "Yksi osallistujista on poistunut istunnosta.\0",
        "Sinun ei tarvitse tehdä mitään.\0",
        // existing-user-in-session
        "Joku istunnossa käyttää jo tätä nimeä.\0",
        "Valitse toinen nimi ja yritä uudelleen.\0",
        // user-not-streaming
        "Kuvaa tai ääntä ei vielä jaeta.\0",
        "Tarkista, että kamerasi tai mikrofonisi on päällä, tai odota, että toinen henkilö avaa omansa; jos mikään ei muutu, ota yhteyttä sovelluksen tukeen.\0",
        // user-not-authorized
        "Tämä toiminto ei ole käytettävissäsi tässä istunnossa.\0",
        "Poistu istunnosta ja liity siihen uudelleen.\0",
        // user-video-permission-denied
        "Selaimella ei ole lupaa käyttää kameraasi.\0",
        "Salli selaimessa kameran käyttö tällä sivulla ja liity sitten uudelleen.\0",
        // user-audio-permission-denied
        "Selaimella ei ole lupaa käyttää mikrofoniasi.\0",
        "Salli selaimessa mikrofonin käyttö tällä sivulla ja liity sitten uudelleen.\0",
        // session-generic
        "Istunto ei voi juuri nyt käsitellä tätä pyyntöä.\0",
        "Odota hetki ja yritä sitten uudelleen.\0",
        // session-closed
        "Istunto on päättynyt.\0",
        "Liity uudelleen tai aloita uusi istunto.\0",
        // session-cannot-be-created
        "Istuntoa ei voitu aloittaa.\0",
        "Yritä uudelleen muutaman minuutin kuluttua ja ota yhteyttä sovelluksen tukeen, jos istunto ei vieläkään ala.\0",
        // session-is-full
        "Istunto on täynnä.\0",
        "Odota, että joku poistuu, ja yritä sitten uudelleen.\0",
        // media-endpoint
        "Osallistujan kuvaan ja ääneen ei saatu yhteyttä.\0",
        "Odota muutama sekunti ja yritä muodostaa yhteys uudelleen.\0",
        // media-audio-permission
        "Tällä sovelluksella ei ole lupaa käyttää mikrofoniasi.\0",
        "Salli mikrofonin käyttö tälle sovellukselle laitteesi asetuksissa ja liity sitten uudelleen.\0",
        // media-video-permission
        "Tällä sovelluksella ei ole lupaa käyttää kameraasi.\0",
        "Salli kameran käyttö tälle sovellukselle laitteesi asetuksissa ja liity sitten uudelleen.\0",
        // transport-request
        "Palvelu ei voinut tehdä tätä juuri nyt.\0",
        "Yritä pian uudelleen; jos mikään ei muutu, ota yhteyttä sovelluksen tukeen.\0",
        // transport-response
        "Palvelun vastausta ei voitu tulkita.\0",
        "Yritä vielä kerran minuutin kuluttua.\0",
        // transport
        "Sovellus lähetti pyynnön, jota palvelu ei pystynyt käsittelemään.\0",
        "Vain sovelluksen kehittäjät voivat korjata tämän; sovelluksen päivittäminen saattaa jo auttaa.\0",
        // generic-connection
        "Yhteys katkesi, ennen kuin ehdit liittyä istuntoon.\0",
        "Tarkista internetyhteytesi ja yritä sitten uudelleen.\0",
        // generic-error
        "Palvelu ei tue sitä, mitä sovellus pyysi.\0",
        "Vain sovelluksen kehittäjät voivat muuttaa tämän; kerro heille, mitä olit tekemässä.\0",
        // invalid-token-expired
        "Pääsyoikeutesi tähän istuntoon on vanhentunut.\0",
        "Avaa istunto uudelleen sovelluksesta; jos se ei auta, pyydä uusi kutsu kaikille istunnon osallistujille.\0",
        // invalid-token
        "Pääsyoikeuttasi tähän istuntoon ei voitu vahvistaa.\0",
        "Avaa istunto uudelleen sovelluksesta tai käytä koko linkkiä; jos se ei auta, ota yhteyttä sovelluksen tukeen.\0",
        // invalid-token-data
        "Kutsuasi tähän istuntoon ei voitu lukea.\0",
        "Avaa istunto uudelleen alkuperäisestä kutsusta; jos se ei auta, ota yhteyttä sovelluksen tukeen.\0",
        // invalid-token-json-data
        "Kutsusi tähän istuntoon on puutteellinen.\0",
        "Ota yhteyttä sovelluksen tukeen; kaikki istunnon osallistujat saattavat tarvita uuden kutsun.\0",
        // invalid-socket-url
        "Sovellukselle annettu palvelun osoite on väärä.\0",
        "Avaa istunto uudelleen sovelluksesta; jos se ei auta, kerro asiasta sovelluksen kehittäjille.\0",
        // invalid-stun-server
        "Yksi istunnon yhteysasetuksista on virheellinen.\0",
        "Avaa istunto uudelleen kutsusta; jos se ei auta, kerro sovelluksen kehittäjille, että istuntoihin ei saada yhteyttä.\0",
        // unlisted
        "Tapahtui jotain odottamatonta (koodi \0",
        ").\0",
        "Yritä uudelleen ja mainitse koodi \0",
        ", jos otat yhteyttä tukeen.\0",
        // labels
        "Yritä uudelleen\0",
        "Liity uudelleen\0",
        "Päivitä pääsyoikeus\0",
        "Avaa asetukset\0",
        "Ota yhteyttä tukeen\0",
        "Ota yhteyttä tukeen\0",
        "Vaihda nimi\0",
        "Odota ja yritä uudelleen\0",
        "Jatka\0",
        "Ilmoita ongelmasta\0",
    ),
);

#[cfg(feature = "lang-fr")]
const FR: Language = Language::new(
    text!("fr"),
    text!("français"),
    text!("French"),
    false,
    false,
    &["fr"],
    0x0000_8000_0000_0000_0000_0000_0f7f_f7ff,
    &[],
    concat!(
        // unknown-error
        "Un problème est survenu du côté du service.\0",
        "Veuillez réessayer dans un instant ; si le problème persiste, contactez l’assistance de l’application.\0",
        // user-generic
        "Une opération dans la session n’a pas pu aboutir.\0",
        "Veuillez réessayer.\0",
        // user-not-found
        "Vous n’êtes pas dans la session, ou bien l’autre personne n’y est pas.\0",
        "Veuillez rejoindre à nouveau la session ; si cela ne suffit pas, seuls les développeurs de cette application peuvent corriger le problème.\0",
        // user-closed
        "Un participant a quitté la session.\0",
        "Vous n’avez rien à faire.\0",
        // existing-user-in-session
        "Une personne de la session utilise déjà ce nom.\0",
        "Veuillez choisir un autre nom, puis réessayer.\0",
        // user-not-streaming
        "Pour l’instant, ni vidéo ni son ne sont partagés.\0",
        "Veuillez vérifier que votre caméra ou votre micro est activé, ou attendre que l’autre personne active les siens ; si rien ne change, contactez l’assistance.\0",
        // user-not-authorized
        "Cette action ne vous est pas accessible dans cette session.\0",
        "Veuillez quitter la session, puis la rejoindre à nouveau.\0",
        // user-video-permission-denied
        "Le navigateur n’est pas autorisé à utiliser votre caméra.\0",
        "Veuillez autoriser l’accès à la caméra pour cette page dans votre navigateur, puis rejoindre à nouveau la session.\0",
        // user-audio-permission-denied
        "Le navigateur n’est pas autorisé à utiliser votre micro.\0",
        "Veuillez autoriser l’accès au micro pour cette page dans votre navigateur, puis rejoindre à nouveau la session.\0",
        // session-generic
        "La session ne peut pas traiter cette demande pour le moment.\0",
        "Veuillez patienter un instant, puis réessayer.\0",
        // session-closed
        "La session est terminée.\0",
        "Vous pouvez rejoindre à nouveau la session ou en démarrer une nouvelle.\0",
        // session-cannot-be-created
        "La session n’a pas pu démarrer.\0",
        "Veuillez réessayer dans quelques minutes et, si elle ne démarre toujours pas, contacter l’assistance de l’application.\0",
        // session-is-full
        "La session est complète.\0",
        "Veuillez attendre que quelqu’un quitte la session, puis réessayer.\0",
        // media-endpoint
        "La connexion à la vidéo et au son d’un participant n’a pas pu être établie.\0",
        "Veuillez patienter quelques secondes, puis essayer de vous reconnecter.\0",
        // media-audio-permission
        "Cette application n’est pas autorisée à utiliser votre micro.\0",
        "Veuillez autoriser l’accès au micro pour cette application dans les paramètres de votre appareil, puis rejoindre à nouveau la session.\0",
        // media-video-permission
        "Cette application n’est pas autorisée à utiliser votre caméra.\0",
        "Veuillez autoriser l’accès à la caméra pour cette application dans les paramètres de votre appareil, puis rejoindre à nouveau la session.\0",
        // transport-request
        "Le service n’a pas pu effectuer cette opération pour le moment.\0",
        "Veuillez réessayer d’ici peu ; si rien ne change, contactez l’assistance de l’application.\0",
        // transport-response
        "La réponse du service n’a pas pu être comprise.\0",
        "Veuillez essayer encore une fois dans une minute.\0",
        // transport
        "L’application a envoyé une demande que le service n’a pas pu traiter.\0",
        "Seuls les développeurs de cette application peuvent corriger ce problème ; mettre l’application à jour suffira peut-être.\0",
        // generic-connection
        "La connexion a été coupée avant que vous ayez rejoint la session.\0",
        "Veuillez vérifier votre connexion Internet, puis réessayer.\0",
        // generic-error
        "Le service ne prend pas en charge ce que l’application a demandé.\0",
        "Seuls les développeurs de cette application peuvent y remédier ; merci de leur indiquer ce que vous étiez en train de faire.\0",
        // invalid-token-expired
        "Votre accès à cette session a expiré.\0",
        "Veuillez accéder à nouveau à la session depuis l’application ; si cela ne suffit pas, demandez une nouvelle invitation pour tous les participants.\0",
        // invalid-token
        "Votre accès à cette session n’a pas pu être confirmé.\0",
        "Veuillez accéder à nouveau à la session depuis l’application ou avec le lien complet ; si cela ne suffit pas, contactez l’assistance de l’application.\0",
        // invalid-token-data
        "Votre invitation à cette session n’a pas pu être lue.\0",
        "Veuillez accéder à nouveau à la session avec l’invitation d’origine ; si cela ne suffit pas, contactez l’assistance de l’application.\0",
        // invalid-token-json-data
        "Votre invitation à cette session est incomplète.\0",
        "Veuillez contacter l’assistance de l’application ; une nouvelle invitation pour tous les participants à la session est peut-être nécessaire.\0",
        // invalid-socket-url
        "L’adresse du service fournie à l’application est incorrecte.\0",
        "Veuillez accéder à nouveau à la session depuis l’application ; si cela ne suffit pas, signalez-le aux développeurs de cette application.\0",
        // invalid-stun-server
        "Un paramètre de connexion à la session est incorrect.\0",
        "Veuillez accéder à nouveau à la session avec l’invitation ; si cela ne suffit pas, signalez aux développeurs de l’application que la connexion échoue.\0",
        // unlisted
        "Une erreur inattendue s’est produite (code \0",
        ").\0",
        "Veuillez réessayer et mentionner le code \0",
        " si vous contactez l’assistance.\0",
        // labels
        "Réessayer\0",
        "Rejoindre à nouveau\0",
        "Renouveler l’accès\0",
        "Ouvrir les paramètres\0",
        "Contacter l’assistance\0",
        "Contacter l’assistance\0",
        "Changer de nom\0",
        "Patienter et réessayer\0",
        "Continuer\0",
        "Signaler un problème\0",
    ),
);

#[cfg(feature = "lang-he")]
const HE: Language = Language::new(
    text!("he"),
    text!("עברית"),
    text!("Hebrew"),
    true,
    false,
    &["he"],
    0x0000_07df_ffff_0000_0000_0000_0800_5001,
    &[],
    concat!(
        // unknown-error
        "משהו השתבש בשירות.\0",
        "יש לנסות שוב בעוד רגע; אם זה חוזר על עצמו, כדאי לפנות לתמיכה של האפליקציה.\0",
        // user-generic
        "לא ניתן היה להשלים פעולה מסוימת במפגש.\0",
        "יש לנסות שוב.\0",
        // user-not-found
        "אינך במפגש, או שהצד השני אינו בו.\0",
        "יש להצטרף שוב למפגש; אם זה לא עוזר, רק מפתחי האפליקציה יכולים לתקן את זה.\0",
        // user-closed
        "אחד המשתתפים יצא מהמפגש.\0",
        "אין צורך לעשות דבר.\0",
        // existing-user-in-session
        "מישהו במפגש כבר משתמש בשם הזה.\0",
        "יש לבחור שם אחר ואז לנסות שוב.\0",
        // user-not-streaming
        "עדיין אין שידור של וידאו או שמע.\0",
        "יש לוודא שהמצלמה או המיקרופון שלך פועלים, או להמתין עד שהצד השני יפעיל את שלו; אם המצב לא משתנה, כדאי לפנות לתמיכה של האפליקציה.\0",
        // user-not-authorized
        "הפעולה הזו לא זמינה לך במפגש הזה.\0",
        "יש לצאת מהמפגש ולהצטרף אליו שוב.\0",
        // user-video-permission-denied
        "לדפדפן אין הרשאה להשתמש במצלמה שלך.\0",
        "יש לאשר בדפדפן גישה למצלמה עבור הדף הזה, ואז להצטרף שוב.\0",
        // user-audio-permission-denied
        "לדפדפן אין הרשאה להשתמש במיקרופון שלך.\0",
        "יש לאשר בדפדפן גישה למיקרופון עבור הדף הזה, ואז להצטרף שוב.\0",
        // session-generic
        "המפגש לא יכול לטפל בבקשה הזו כרגע.\0",
        "יש להמתין רגע ואז לנסות שוב.\0",
        // session-closed
        "המפגש הסתיים.\0",
        "אפשר להצטרף שוב או להתחיל מפגש חדש.\0",
        // session-cannot-be-created
        "לא ניתן היה להתחיל את המפגש.\0",
        "יש לנסות שוב בעוד כמה דקות, ואם המפגש עדיין לא מתחיל, כדאי לפנות לתמיכה של האפליקציה.\0",
        // session-is-full
        "המפגש מלא.\0",
        "יש להמתין עד שמישהו ייצא ואז לנסות שוב.\0",
        // media-endpoint
        "לא ניתן היה להתחבר לווידאו ולשמע של אחד המשתתפים.\0",
        "יש להמתין כמה שניות ולנסות להתחבר שוב.\0",
        // media-audio-permission
        "לאפליקציה הזו אין הרשאה להשתמש במיקרופון שלך.\0",
        "יש לאשר לאפליקציה הזו גישה למיקרופון בהגדרות המכשיר, ואז להצטרף שוב.\0",
        // media-video-permission
        "לאפליקציה הזו אין הרשאה להשתמש במצלמה שלך.\0",
        "יש לאשר לאפליקציה הזו גישה למצלמה בהגדרות המכשיר, ואז להצטרף שוב.\0",
        // transport-request
        "השירות לא הצליח לבצע את הפעולה כרגע.\0",
        "יש לנסות שוב בעוד זמן קצר; אם שום דבר לא משתנה, כדאי לפנות לתמיכה של האפליקציה.\0",
        // transport-response
        "לא ניתן היה להבין את התשובה של השירות.\0",
        "יש לנסות פעם נוספת בעוד דקה.\0",
        // transport
        "האפליקציה שלחה בקשה שהשירות לא הצליח לטפל בה.\0",
        "רק מפתחי האפליקציה יכולים לתקן את זה; ייתכן שעדכון האפליקציה כבר יעזור.\0",
        // generic-connection
        "החיבור נותק לפני שהצטרפת למפגש.\0",
        "יש לבדוק את החיבור לאינטרנט ואז לנסות שוב.\0",
        // generic-error
        "השירות לא תומך במה שהאפליקציה ביקשה.\0",
        "רק מפתחי האפליקציה יכולים לשנות את זה; כדאי לספר להם מה עשית כשזה קרה.\0",
        // invalid-token-expired
        "פג תוקף הגישה שלך למפגש הזה.\0",
        "יש לפתוח שוב את המפגש מהאפליקציה; אם זה לא עוזר, כדאי לבקש הזמנה חדשה עבור כל המשתתפים במפגש.\0",
        // invalid-token
        "לא ניתן היה לאמת את הגישה שלך למפגש הזה.\0",
        "יש לפתוח שוב את המפגש מהאפליקציה או מהקישור המלא; אם זה לא עוזר, כדאי לפנות לתמיכה של האפליקציה.\0",
        // invalid-token-data
        "לא ניתן היה לקרוא את ההזמנה שלך למפגש הזה.\0",
        "יש לפתוח שוב את המפגש מההזמנה המקורית; אם זה לא עוזר, כדאי לפנות לתמיכה של האפליקציה.\0",
        // invalid-token-json-data
        "חסרים פרטים בהזמנה שלך למפגש הזה.\0",
        "יש לפנות לתמיכה של האפליקציה; ייתכן שתידרש הזמנה חדשה עבור כל המשתתפים במפגש.\0",
        // invalid-socket-url
        "האפליקציה קיבלה כתובת שגויה של השירות.\0",
        "יש לפתוח שוב את המפגש מהאפליקציה; אם זה לא עוזר, כדאי לדווח למפתחי האפליקציה.\0",
        // invalid-stun-server
        "אחת מהגדרות החיבור למפגש שגויה.\0",
        "יש לפתוח שוב את המפגש מההזמנה; אם זה לא עוזר, כדאי לדווח למפתחי האפליקציה שלא ניתן להתחבר למפגשים.\0",
        // unlisted
        "קרה משהו לא צפוי (קוד \0",
        ").\0",
        "יש לנסות שוב, ובפנייה לתמיכה לציין את הקוד \0",
        ".\0",
        // labels
        "ניסיון חוזר\0",
        "הצטרפות מחדש\0",
        "חידוש הגישה\0",
        "פתיחת ההגדרות\0",
        "פנייה לתמיכה\0",
        "פנייה לתמיכה\0",
        "שינוי השם\0",
        "המתנה וניסיון חוזר\0",
        "המשך\0",
        "דיווח על בעיה\0",
    ),
);

#[cfg(feature = "lang-hi")]
const HI: Language = Language::new(
    text!("hi"),
    text!("हिन्दी"),
    text!("Hindi"),
    false,
    false,
    &["hi"],
    0x0000_298f_d3e5_fdf7_bcfb_83f6_0800_3001,
    &[],
    concat!(
        // unknown-error
        "सेवा की ओर से कोई गड़बड़ी हुई है।\0",
        "कृपया थोड़ी देर में फिर से कोशिश करें; अगर ऐसा बार-बार हो, तो ऐप की सहायता टीम से संपर्क करें।\0",
        // user-generic
        "सेशन में कोई काम पूरा नहीं हो सका।\0",
        "कृपया फिर से कोशिश करें।\0",
        // user-not-found
        "या तो आप सेशन में नहीं हैं या फिर दूसरा व्यक्ति।\0",
        "कृपया सेशन में फिर से शामिल हों; अगर इससे मदद न मिले, तो इसे सिर्फ़ इस ऐप के डेवलपर ठीक कर सकते हैं।\0",
        // user-closed
        "किसी प्रतिभागी ने सेशन छोड़ दिया है।\0",
        "आपको कुछ करने की ज़रूरत नहीं है।\0",
        // existing-user-in-session
        "सेशन में कोई पहले से इस नाम का इस्तेमाल कर रहा है।\0",
        "कृपया कोई दूसरा नाम चुनें और फिर से कोशिश करें।\0",
        // user-not-streaming
        "अभी तक कोई वीडियो या ऑडियो शेयर नहीं हो रहा है।\0",
        "कृपया पक्का करें कि आपका कैमरा या माइक्रोफ़ोन चालू हो या दूसरे व्यक्ति का चालू होने तक इंतज़ार करें; समस्या बनी रहे, तो ऐप की सहायता टीम से संपर्क करें।\0",
        // user-not-authorized
        "इस सेशन में यह कार्रवाई आपके लिए उपलब्ध नहीं है।\0",
        "कृपया सेशन छोड़कर उसमें फिर से शामिल हों।\0",
        // user-video-permission-denied
        "ब्राउज़र को आपके कैमरे का इस्तेमाल करने की अनुमति नहीं है।\0",
        "कृपया अपने ब्राउज़र में इस पेज को कैमरे की अनुमति दें और फिर से शामिल हों।\0",
        // user-audio-permission-denied
        "ब्राउज़र को आपके माइक्रोफ़ोन का इस्तेमाल करने की अनुमति नहीं है।\0",
        "कृपया अपने ब्राउज़र में इस पेज को माइक्रोफ़ोन की अनुमति दें और फिर से शामिल हों।\0",
        // session-generic
        "सेशन में अभी यह अनुरोध पूरा नहीं हो सकता।\0",
        "कृपया थोड़ा इंतज़ार करें और फिर से कोशिश करें।\0",
        // session-closed
        "सेशन समाप्त हो गया है।\0",
        "कृपया फिर से शामिल हों या नया सेशन शुरू करें।\0",
        // session-cannot-be-created
        "सेशन शुरू नहीं हो सका।\0",
        "कृपया कुछ मिनट बाद फिर से कोशिश करें और अगर सेशन तब भी शुरू न हो, तो ऐप की सहायता टीम से संपर्क करें।\0",
        // session-is-full
        "सेशन में अब जगह नहीं है।\0",
        "कृपया किसी के सेशन छोड़ने तक इंतज़ार करें और फिर से कोशिश करें।\0",
        // media-endpoint
        "किसी प्रतिभागी के वीडियो और ऑडियो से कनेक्ट नहीं हो सका।\0",
        "कृपया कुछ सेकंड रुकें और फिर से कनेक्ट करने की कोशिश करें।\0",
        // media-audio-permission
        "इस ऐप को आपके माइक्रोफ़ोन का इस्तेमाल करने की अनुमति नहीं है।\0",
        "कृपया अपने डिवाइस की सेटिंग में इस ऐप को माइक्रोफ़ोन की अनुमति दें और फिर से शामिल हों।\0",
        // media-video-permission
        "इस ऐप को आपके कैमरे का इस्तेमाल करने की अनुमति नहीं है।\0",
        "कृपया अपने डिवाइस की सेटिंग में इस ऐप को कैमरे की अनुमति दें और फिर से शामिल हों।\0",
        // transport-request
        "सेवा अभी यह काम पूरा नहीं कर सकी।\0",
        "कृपया थोड़ी देर में फिर से कोशिश करें; अगर समस्या बनी रहे, तो ऐप की सहायता टीम से संपर्क करें।\0",
        // transport-response
        "सेवा से मिला जवाब समझा नहीं जा सका।\0",
        "कृपया एक मिनट बाद एक बार और कोशिश करें।\0",
        // transport
        "ऐप ने ऐसा अनुरोध भेजा जिसे सेवा पूरा नहीं कर सकी।\0",
        "इसे सिर्फ़ इस ऐप के डेवलपर ठीक कर सकते हैं; हो सकता है कि ऐप को अपडेट करने से ही मदद मिल जाए।\0",
        // generic-connection
        "सेशन में आपके शामिल होने से पहले ही कनेक्शन बंद हो गया।\0",
        "कृपया अपना इंटरनेट कनेक्शन जाँचें और फिर से कोशिश करें।\0",
        // generic-error
        "ऐप ने जिस सुविधा का अनुरोध किया, वह सेवा में उपलब्ध नहीं है।\0",
        "इसे सिर्फ़ इस ऐप के डेवलपर बदल सकते हैं; कृपया उन्हें बताएँ कि उस समय ऐप में क्या किया जा रहा था।\0",
        // invalid-token-expired
        "इस सेशन के लिए आपके ऐक्सेस की अवधि समाप्त हो गई है।\0",
        "कृपया ऐप से सेशन फिर से खोलें; अगर इससे मदद न मिले, तो सेशन के सभी प्रतिभागियों के लिए नया न्योता माँगें।\0",
        // invalid-token
        "इस सेशन के लिए आपके ऐक्सेस की पुष्टि नहीं हो सकी।\0",
        "कृपया ऐप से या पूरे लिंक से सेशन फिर से खोलें; अगर इससे मदद न मिले, तो ऐप की सहायता टीम से संपर्क करें।\0",
        // invalid-token-data
        "इस सेशन का आपका न्योता पढ़ा नहीं जा सका।\0",
        "कृपया मूल न्योते से सेशन फिर से खोलें; अगर इससे मदद न मिले, तो ऐप की सहायता टीम से संपर्क करें।\0",
        // invalid-token-json-data
        "इस सेशन का आपका न्योता अधूरा है।\0",
        "कृपया ऐप की सहायता टीम से संपर्क करें; सेशन के सभी प्रतिभागियों के लिए नए न्योते की ज़रूरत पड़ सकती है।\0",
        // invalid-socket-url
        "ऐप को सेवा का गलत पता मिला है।\0",
        "कृपया ऐप से सेशन फिर से खोलें; अगर इससे मदद न मिले, तो इस ऐप के डेवलपर को बताएँ।\0",
        // invalid-stun-server
        "सेशन से कनेक्ट करने की एक सेटिंग सही नहीं है।\0",
        "कृपया न्योते से सेशन फिर से खोलें; अगर इससे मदद न मिले, तो इस ऐप के डेवलपर को बताएँ कि सेशन कनेक्ट नहीं हो रहे हैं।\0",
        // unlisted
        "कुछ ऐसा हुआ जिसकी उम्मीद नहीं थी (कोड \0",
        ")।\0",
        "कृपया फिर से कोशिश करें और सहायता टीम से संपर्क करने पर कोड \0",
        " बताएँ।\0",
        // labels
        "फिर से कोशिश करें\0",
        "फिर से शामिल हों\0",
        "ऐक्सेस रिन्यू करें\0",
        "सेटिंग खोलें\0",
        "सहायता टीम से संपर्क करें\0",
        "सहायता टीम से संपर्क करें\0",
        "नाम बदलें\0",
        "रुककर फिर से कोशिश करें\0",
        "जारी रखें\0",
        "समस्या की रिपोर्ट करें\0",
    ),
);

#[cfg(feature = "lang-hr")]
const HR: Language = Language::new(
    text!("hr"),
    text!("hrvatski"),
    text!("Croatian"),
    false,
    false,
    &["hr"],
    0x0002_0000_0000_0000_0000_0000_0c7d_ffff,
    &[],
    concat!(
        // unknown-error
        "Nešto je pošlo po zlu na strani usluge.\0",
        "Pokušajte ponovno za koji trenutak, a ako se to nastavi događati, obratite se podršci aplikacije.\0",
        // user-generic
        "Nešto u sesiji nije bilo moguće dovršiti.\0",
        "Pokušajte ponovno.\0",
        // user-not-found
        "Vi ili druga osoba niste u sesiji.\0",
        "Ponovno se pridružite sesiji; ako to ne pomogne, problem mogu ispraviti samo autori ove aplikacije.\0",
        // user-closed
        "Jedan od sudionika napustio je sesiju.\0",
        "Ne morate ništa učiniti.\0",
        // existing-user-in-session
        "Netko u sesiji već koristi to ime.\0",
        "Odaberite drugo ime, a zatim pokušajte ponovno.\0",
        // user-not-streaming
        "Još se ne prenosi ni slika ni zvuk.\0",
        "Provjerite je li uključena vaša kamera ili mikrofon ili pričekajte da ih druga osoba uključi; ako se ništa ne promijeni, obratite se podršci aplikacije.\0",
        // user-not-authorized
        "Ova vam radnja nije dostupna u ovoj sesiji.\0",
        "Napustite sesiju i ponovno joj se pridružite.\0",
        // user-video-permission-denied
        "Preglednik nema dopuštenje za korištenje vaše kamere.\0",
        "U pregledniku dopustite ovoj stranici korištenje kamere, a zatim se ponovno pridružite.\0",
        // user-audio-permission-denied
        "Preglednik nema dopuštenje za korištenje vašeg mikrofona.\0",
        "U pregledniku dopustite ovoj stranici korištenje mikrofona, a zatim se ponovno pridružite.\0",
        // session-generic
        "Sesija trenutačno ne može obraditi ovaj zahtjev.\0",
        "Pričekajte trenutak, a zatim pokušajte ponovno.\0",
        // session-closed
        "Sesija je završila.\0",
        "Ponovno se pridružite ili započnite novu sesiju.\0",
        // session-cannot-be-created
        "Sesiju nije bilo moguće započeti.\0",
        "Pokušajte ponovno za nekoliko minuta, a ako sesija ni tada ne započne, obratite se podršci aplikacije.\0",
        // session-is-full
        "Sesija je popunjena.\0",
        "Pričekajte da netko izađe, a zatim pokušajte ponovno.\0",
        // media-endpoint
        "Nije bilo moguće uspostaviti vezu sa slikom i zvukom jednog od sudionika.\0",
        "Pričekajte nekoliko sekundi i pokušajte se ponovno povezati.\0",
        // media-audio-permission
        "Ova aplikacija nema dopuštenje za korištenje vašeg mikrofona.\0",
        "U postavkama uređaja dopustite ovoj aplikaciji korištenje mikrofona, a zatim se ponovno pridružite.\0",
        // media-video-permission
        "Ova aplikacija nema dopuštenje za korištenje vaše kamere.\0",
        "U postavkama uređaja dopustite ovoj aplikaciji korištenje kamere, a zatim se ponovno pridružite.\0",
        // transport-request
        "Usluga trenutačno nije mogla izvršiti ovu radnju.\0",
        "Pokušajte ponovno malo kasnije; ako se ništa ne promijeni, obratite se podršci aplikacije.\0",
        // transport-response
        "Odgovor usluge nije bio razumljiv.\0",
        "Pokušajte još jednom za minutu.\0",
        // transport
        "Aplikacija je poslala zahtjev koji usluga nije mogla obraditi.\0",
        "To mogu ispraviti samo autori ove aplikacije; možda će već pomoći ažuriranje aplikacije.\0",
        // generic-connection
        "Veza je prekinuta prije nego što ste se pridružili sesiji.\0",
        "Provjerite internetsku vezu, a zatim pokušajte ponovno.\0",
        // generic-error
        "Usluga ne podržava ono što je aplikacija zatražila.\0",
        "To mogu promijeniti samo autori ove aplikacije; javite im što ste radili kad se to dogodilo.\0",
        // invalid-token-expired
        "Vaš pristup ovoj sesiji je istekao.\0",
        "Ponovno otvorite sesiju iz aplikacije; ako to ne pomogne, zatražite novu pozivnicu za sve sudionike sesije.\0",
        // invalid-token
        "Vaš pristup ovoj sesiji nije bilo moguće potvrditi.\0",
        "Ponovno otvorite sesiju iz aplikacije ili putem potpune poveznice; ako to ne pomogne, obratite se podršci aplikacije.\0",
        // invalid-token-data
        "Vašu pozivnicu za ovu sesiju nije bilo moguće pročitati.\0",
        "Ponovno otvorite sesiju putem izvorne pozivnice; ako to ne pomogne, obratite se podršci aplikacije.\0",
        // invalid-token-json-data
        "Vaša pozivnica za ovu sesiju nije potpuna.\0",
        "Obratite se podršci aplikacije; možda je potrebna nova pozivnica za sve sudionike sesije.\0",
        // invalid-socket-url
        "Aplikacija je dobila pogrešnu adresu usluge.\0",
        "Ponovno otvorite sesiju iz aplikacije; ako to ne pomogne, obavijestite autore ove aplikacije.\0",
        // invalid-stun-server
        "Jedna od postavki za povezivanje sa sesijom nije ispravna.\0",
        "Ponovno otvorite sesiju putem pozivnice; ako to ne pomogne, javite autorima ove aplikacije da povezivanje sa sesijama ne uspijeva.\0",
        // unlisted
        "Dogodilo se nešto neočekivano (kôd \0",
        ").\0",
        "Pokušajte ponovno, a ako se obratite podršci, navedite kôd \0",
        ".\0",
        // labels
        "Pokušaj ponovno\0",
        "Ponovno se pridruži\0",
        "Obnovi pristup\0",
        "Otvori postavke\0",
        "Kontaktiraj podršku\0",
        "Kontaktiraj podršku\0",
        "Promijeni ime\0",
        "Pričekaj i pokušaj ponovno\0",
        "Nastavi\0",
        "Prijavi problem\0",
    ),
);

#[cfg(feature = "lang-hu")]
const HU: Language = Language::new(
    text!("hu"),
    text!("magyar"),
    text!("Hungarian"),
    false,
    false,
    &["hu"],
    0x0000_0000_0000_0000_0000_0000_0e7d_ffff,
    &[],
    concat!(
        // unknown-error
        "Hiba történt a szolgáltatásban.\0",
        "Próbálja újra egy kis idő múlva; ha továbbra is előfordul, forduljon az alkalmazás ügyfélszolgálatához.\0",
        // user-generic
        "Egy műveletet nem sikerült végrehajtani a munkamenetben.\0",
        "Próbálja meg újra.\0",
        // user-not-found
        "Ön vagy a másik személy nincs a munkamenetben.\0",
        "Csatlakozzon újra a munkamenethez; ha ez nem segít, a hibát csak az alkalmazás fejlesztői tudják kijavítani.\0",
        // user-closed
        "Az egyik résztvevő kilépett a munkamenetből.\0",
        "Nincs semmi teendője.\0",
        // existing-user-in-session
        "A munkamenetben valaki már használja ezt a nevet.\0",
        "Válasszon másik nevet, majd próbálja újra.\0",
        // user-not-streaming
        "Még senki sem oszt meg videót vagy hangot.\0",
        "Ellenőrizze, hogy a kamerája vagy mikrofonja be van-e kapcsolva, vagy várjon a másik személyre; ha nincs változás, forduljon az alkalmazás ügyfélszolgálatához.\0",
        // user-not-authorized
        "Ez a művelet nem érhető el az Ön számára ebben a munkamenetben.\0",
        "Lépjen ki a munkamenetből, majd csatlakozzon hozzá újra.\0",
        // user-video-permission-denied
        "A böngészőnek nincs engedélye a kamera használatára.\0",
        "Engedélyezze a böngészőben a kamera használatát ezen az oldalon, majd csatlakozzon újra.\0",
        // user-audio-permission-denied
        "A böngészőnek nincs engedélye a mikrofon használatára.\0",
        "Engedélyezze a böngészőben a mikrofon használatát ezen az oldalon, majd csatlakozzon újra.\0",
        // session-generic
        "A munkamenet jelenleg nem tudja teljesíteni ezt a kérést.\0",
        "Várjon egy kicsit, majd próbálja újra.\0",
        // session-closed
        "A munkamenet véget ért.\0",
        "Csatlakozzon újra, vagy indítson új munkamenetet.\0",
        // session-cannot-be-created
        "A munkamenetet nem sikerült elindítani.\0",
        "Próbálja újra néhány perc múlva, és ha továbbra sem indul el, forduljon az alkalmazás ügyfélszolgálatához.\0",
        // session-is-full
        "A munkamenet megtelt.\0",
        "Várja meg, amíg valaki kilép, majd próbálja újra.\0",
        // media-endpoint
        "Nem sikerült kapcsolódni az egyik résztvevő videójához és hangjához.\0",
        "Várjon néhány másodpercet, majd próbáljon meg újra kapcsolódni.\0",
        // media-audio-permission
        "Ennek az alkalmazásnak nincs engedélye a mikrofon használatára.\0",
        "Engedélyezze az alkalmazásnak a mikrofon használatát az eszköze beállításaiban, majd csatlakozzon újra.\0",
        // media-video-permission
        "Ennek az alkalmazásnak nincs engedélye a kamera használatára.\0",
        "Engedélyezze az alkalmazásnak a kamera használatát az eszköze beállításaiban, majd csatlakozzon újra.\0",
        // transport-request
        "A szolgáltatás ezt most nem tudta végrehajtani.\0",
        "Próbálja újra kicsit később; ha nincs változás, forduljon az alkalmazás ügyfélszolgálatához.\0",
        // transport-response
        "A szolgáltatás válasza nem volt értelmezhető.\0",
        "Próbálja meg még egyszer egy perc múlva.\0",
        // transport
        "Az alkalmazás olyan kérést küldött, amelyet a szolgáltatás nem tudott feldolgozni.\0",
        "Ezt csak az alkalmazás fejlesztői tudják kijavítani; lehet, hogy az alkalmazás frissítése már segít.\0",
        // generic-connection
        "A kapcsolat megszakadt, mielőtt Ön csatlakozott volna a munkamenethez.\0",
        "Ellenőrizze az internetkapcsolatát, majd próbálja újra.\0",
        // generic-error
        "A szolgáltatás nem támogatja azt, amit az alkalmazás kért.\0",
        "Ezen csak az alkalmazás fejlesztői tudnak változtatni; kérjük, írja meg nekik, mit csinált, amikor ez történt.\0",
        // invalid-token-expired
        "Lejárt a hozzáférése ehhez a munkamenethez.\0",
        "Nyissa meg újra a munkamenetet az alkalmazásból; ha ez nem segít, kérjen új meghívót a munkamenet minden résztvevője számára.\0",
        // invalid-token
        "Nem sikerült megerősíteni a hozzáférését ehhez a munkamenethez.\0",
        "Nyissa meg újra a munkamenetet az alkalmazásból vagy a teljes linkkel; ha ez nem segít, forduljon az alkalmazás ügyfélszolgálatához.\0",
        // invalid-token-data
        "Nem sikerült beolvasni az ehhez a munkamenethez kapott meghívóját.\0",
        "Nyissa meg újra a munkamenetet az eredeti meghívóval; ha ez nem segít, forduljon az alkalmazás ügyfélszolgálatához.\0",
        // invalid-token-json-data
        "Az ehhez a munkamenethez kapott meghívója hiányos.\0",
        "Forduljon az alkalmazás ügyfélszolgálatához; lehet, hogy a munkamenet minden résztvevője számára új meghívóra van szükség.\0",
        // invalid-socket-url
        "Az alkalmazás hibás címet kapott a szolgáltatáshoz.\0",
        "Nyissa meg újra a munkamenetet az alkalmazásból; ha ez nem segít, jelezze az alkalmazás fejlesztőinek.\0",
        // invalid-stun-server
        "A munkamenethez való kapcsolódás egyik beállítása nem megfelelő.\0",
        "Nyissa meg újra a munkamenetet a meghívóval; ha ez nem segít, jelezze az alkalmazás fejlesztőinek, hogy nem lehet kapcsolódni a munkamenetekhez.\0",
        // unlisted
        "Valami váratlan történt (kód: \0",
        ").\0",
        "Próbálja újra, és ha az ügyfélszolgálathoz fordul, adja meg ezt a kódot: \0",
        ".\0",
        // labels
        "Újrapróbálkozás\0",
        "Újracsatlakozás\0",
        "Hozzáférés megújítása\0",
        "Beállítások megnyitása\0",
        "Ügyfélszolgálat elérése\0",
        "Ügyfélszolgálat elérése\0",
        "Név módosítása\0",
        "Várakozás és újrapróbálkozás\0",
        "Folytatás\0",
        "Probléma bejelentése\0",
    ),
);

#[cfg(feature = "lang-id")]
const ID: Language = Language::new(
    text!("id"),
    text!("Indonesia"),
    text!("Indonesian"),
    false,
    false,
    &["id"],
    0x0000_0000_0000_0000_0000_0000_0efd_ffff,
    &[],
    concat!(
        // unknown-error
        "Terjadi masalah di pihak layanan.\0",
        "Silakan coba kembali sebentar lagi; jika masalah terus terjadi, hubungi tim dukungan aplikasi.\0",
        // user-generic
        "Suatu proses dalam sesi tidak dapat diselesaikan.\0",
        "Silakan coba lagi.\0",
        // user-not-found
        "Anda atau orang yang dituju tidak ada dalam sesi.\0",
        "Silakan bergabung kembali ke sesi; jika itu tidak membantu, hanya pengembang aplikasi ini yang dapat memperbaikinya.\0",
        // user-closed
        "Seorang peserta telah keluar dari sesi.\0",
        "Anda tidak perlu melakukan apa pun.\0",
        // existing-user-in-session
        "Seseorang dalam sesi sudah memakai nama ini.\0",
        "Silakan pilih nama lain, lalu coba lagi.\0",
        // user-not-streaming
        "Belum ada video atau audio yang dibagikan.\0",
        "Pastikan kamera atau mikrofon Anda menyala, atau tunggu sampai orang lain menyalakannya; jika tidak ada perubahan, hubungi tim dukungan aplikasi.\0",
        // user-not-authorized
        "Tindakan ini tidak tersedia untuk Anda dalam sesi ini.\0",
        "Silakan keluar dari sesi, lalu bergabung kembali.\0",
        // user-video-permission-denied
        "Browser tidak diizinkan menggunakan kamera Anda.\0",
        "Izinkan kamera untuk halaman ini di browser Anda, lalu bergabung kembali.\0",
        // user-audio-permission-denied
        "Browser tidak diizinkan menggunakan mikrofon Anda.\0",
        "Izinkan mikrofon untuk halaman ini di browser Anda, lalu bergabung kembali.\0",
        // session-generic
        "Sesi sedang tidak dapat memproses permintaan ini.\0",
        "Silakan tunggu sebentar, lalu coba lagi.\0",
        // session-closed
        "Sesi telah berakhir.\0",
        "Silakan bergabung kembali atau mulai sesi baru.\0",
        // session-cannot-be-created
        "Sesi tidak dapat dimulai.\0",
        "Silakan coba lagi dalam beberapa menit, dan hubungi tim dukungan aplikasi jika sesi masih belum bisa dimulai.\0",
        // session-is-full
        "Sesi sudah penuh.\0",
        "Silakan tunggu sampai ada yang keluar, lalu coba lagi.\0",
        // media-endpoint
        "Tidak dapat tersambung ke video dan audio salah satu peserta.\0",
        "Silakan tunggu beberapa detik, lalu coba sambungkan lagi.\0",
        // media-audio-permission
        "Aplikasi ini tidak diizinkan menggunakan mikrofon Anda.\0",
        "Izinkan mikrofon untuk aplikasi ini di pengaturan perangkat Anda, lalu bergabung kembali.\0",
        // media-video-permission
        "Aplikasi ini tidak diizinkan menggunakan kamera Anda.\0",
        "Izinkan kamera untuk aplikasi ini di pengaturan perangkat Anda, lalu bergabung kembali.\0",
        // transport-request
        "Layanan sedang tidak dapat menjalankan tindakan ini.\0",
        "Silakan coba beberapa saat lagi; jika tidak ada perubahan, hubungi tim dukungan aplikasi.\0",
        // transport-response
        "Jawaban dari layanan tidak dapat dipahami.\0",
        "Silakan coba sekali lagi setelah satu menit.\0",
        // transport
        "Aplikasi mengirim permintaan yang tidak dapat ditangani layanan.\0",
        "Hanya pengembang aplikasi ini yang dapat memperbaikinya; memperbarui aplikasi mungkin sudah bisa membantu.\0",
        // generic-connection
        "Koneksi terputus sebelum Anda bergabung ke sesi.\0",
        "Silakan periksa koneksi internet Anda, lalu coba lagi.\0",
        // generic-error
        "Layanan tidak mendukung hal yang diminta aplikasi.\0",
        "Hanya pengembang aplikasi ini yang dapat mengubahnya; beri tahu mereka apa yang sedang Anda lakukan saat itu.\0",
        // invalid-token-expired
        "Akses Anda ke sesi ini sudah kedaluwarsa.\0",
        "Silakan buka kembali sesi dari aplikasi; jika itu tidak membantu, minta undangan baru untuk semua peserta sesi.\0",
        // invalid-token
        "Akses Anda ke sesi ini tidak dapat dikonfirmasi.\0",
        "Silakan buka kembali sesi dari aplikasi atau dari tautan lengkapnya; jika itu tidak membantu, hubungi tim dukungan aplikasi.\0",
        // invalid-token-data
        "Undangan Anda ke sesi ini tidak dapat dibaca.\0",
        "Silakan buka kembali sesi dari undangan aslinya; jika itu tidak membantu, hubungi tim dukungan aplikasi.\0",
        // invalid-token-json-data
        "Undangan Anda ke sesi ini tidak lengkap.\0",
        "Silakan hubungi tim dukungan aplikasi; undangan baru untuk semua peserta sesi mungkin diperlukan.\0",
        // invalid-socket-url
        "Aplikasi menerima alamat layanan yang salah.\0",
        "Silakan buka kembali sesi dari aplikasi; jika itu tidak membantu, beri tahu pengembang aplikasi ini.\0",
        // invalid-stun-server
        "Salah satu pengaturan untuk tersambung ke sesi tidak benar.\0",
        "Silakan buka kembali sesi dari undangannya; jika itu tidak membantu, beri tahu pengembang aplikasi ini bahwa sesi tidak dapat tersambung.\0",
        // unlisted
        "Terjadi sesuatu yang tidak terduga (kode \0",
        ").\0",
        "Silakan coba lagi, dan sebutkan kode \0",
        " jika Anda menghubungi tim dukungan.\0",
        // labels
        "Coba lagi\0",
        "Bergabung kembali\0",
        "Perbarui akses\0",
        "Buka pengaturan\0",
        "Hubungi tim dukungan\0",
        "Hubungi tim dukungan\0",
        "Ganti nama\0",
        "Tunggu dan coba lagi\0",
        "Lanjutkan\0",
        "Laporkan masalah\0",
    ),
);

#[cfg(feature = "lang-it")]
const IT: Language = Language::new(
    text!("it"),
    text!("italiano"),
    text!("Italian"),
    false,
    false,
    &["it"],
    0x0000_0000_0000_0000_0000_0000_0cff_fbff,
    &[],
    concat!(
        // unknown-error
        "Si è verificato un problema nel servizio.\0",
        "Riprova tra un attimo; se il problema persiste, contatta l’assistenza dell’app.\0",
        // user-generic
        "Non è stato possibile completare un’operazione nella sessione.\0",
        "Prova di nuovo.\0",
        // user-not-found
        "Non sei nella sessione oppure non c’è l’altra persona.\0",
        "Rientra nella sessione; se non basta, solo gli sviluppatori di questa app possono correggere il problema.\0",
        // user-closed
        "Un partecipante ha lasciato la sessione.\0",
        "Non devi fare nulla.\0",
        // existing-user-in-session
        "Qualcuno nella sessione usa già questo nome.\0",
        "Scegli un altro nome, poi riprova.\0",
        // user-not-streaming
        "Per ora non vengono condivisi né video né audio.\0",
        "Controlla di avere la videocamera o il microfono attivi, o attendi che li attivi l’altra persona; se non cambia nulla, contatta l’assistenza dell’app.\0",
        // user-not-authorized
        "Questa azione non è disponibile per te in questa sessione.\0",
        "Esci dalla sessione, poi rientra.\0",
        // user-video-permission-denied
        "Il browser non è autorizzato a usare la tua videocamera.\0",
        "Nel browser, consenti a questa pagina di usare la videocamera, poi rientra nella sessione.\0",
        // user-audio-permission-denied
        "Il browser non è autorizzato a usare il tuo microfono.\0",
        "Nel browser, consenti a questa pagina di usare il microfono, poi rientra nella sessione.\0",
        // session-generic
        "La sessione non può gestire questa richiesta in questo momento.\0",
        "Attendi un attimo, poi riprova.\0",
        // session-closed
        "La sessione è terminata.\0",
        "Rientra nella sessione o avviane una nuova.\0",
        // session-cannot-be-created
        "Non è stato possibile avviare la sessione.\0",
        "Riprova tra qualche minuto e, se la sessione continua a non avviarsi, contatta l’assistenza dell’app.\0",
        // session-is-full
        "La sessione è al completo.\0",
        "Attendi che qualcuno esca, poi riprova.\0",
        // media-endpoint
        "Non è stato possibile stabilire il collegamento con il video e l’audio di un partecipante.\0",
        "Attendi qualche secondo, poi prova a collegarti di nuovo.\0",
        // media-audio-permission
        "Questa app non è autorizzata a usare il tuo microfono.\0",
        "Nelle impostazioni del dispositivo, consenti a questa app di usare il microfono, poi rientra nella sessione.\0",
        // media-video-permission
        "Questa app non è autorizzata a usare la tua videocamera.\0",
        "Nelle impostazioni del dispositivo, consenti a questa app di usare la videocamera (voce “Fotocamera”), poi rientra nella sessione.\0",
        // transport-request
        "Al momento il servizio non può eseguire questa operazione.\0",
        "Riprova tra poco; se non cambia nulla, contatta l’assistenza dell’app.\0",
        // transport-response
        "Non è stato possibile interpretare la risposta del servizio.\0",
        "Prova ancora una volta tra un minuto.\0",
        // transport
        "L’app ha inviato una richiesta che il servizio non ha potuto gestire.\0",
        "Solo gli sviluppatori di questa app possono correggere il problema; un aggiornamento dell’app potrebbe già essere d’aiuto.\0",
        // generic-connection
        "La connessione si è chiusa prima che tu entrassi nella sessione.\0",
        "Controlla la connessione a Internet, poi riprova.\0",
        // generic-error
        "Il servizio non supporta ciò che l’app ha richiesto.\0",
        "Solo gli sviluppatori di questa app possono intervenire; comunica loro che cosa stavi facendo.\0",
        // invalid-token-expired
        "Il tuo accesso a questa sessione è scaduto.\0",
        "Apri di nuovo la sessione dall’app; se non basta, chiedi un nuovo invito per tutti i partecipanti.\0",
        // invalid-token
        "Non è stato possibile confermare il tuo accesso a questa sessione.\0",
        "Apri di nuovo la sessione dall’app o dal link completo; se non basta, contatta l’assistenza dell’app.\0",
        // invalid-token-data
        "Non è stato possibile leggere il tuo invito a questa sessione.\0",
        "Apri di nuovo la sessione dall’invito originale; se non basta, contatta l’assistenza dell’app.\0",
        // invalid-token-json-data
        "Il tuo invito a questa sessione è incompleto.\0",
        "Contatta l’assistenza dell’app; potrebbe servire un nuovo invito per tutti i partecipanti alla sessione.\0",
        // invalid-socket-url
        "L’app ha ricevuto un indirizzo errato del servizio.\0",
        "Apri di nuovo la sessione dall’app; se non basta, segnalalo agli sviluppatori di questa app.\0",
        // invalid-stun-server
        "Un’impostazione per il collegamento alla sessione non è corretta.\0",
        "Apri di nuovo la sessione dall’invito; se non basta, segnala agli sviluppatori di questa app che il collegamento alle sessioni non riesce.\0",
        // unlisted
        "Si è verificato un errore imprevisto (codice \0",
        ").\0",
        "Riprova e indica il codice \0",
        " se contatti l’assistenza.\0",
        // labels
        "Riprova\0",
        "Entra di nuovo\0",
        "Rinnova accesso\0",
        "Apri impostazioni\0",
        "Contatta l’assistenza\0",
        "Contatta l’assistenza\0",
        "Cambia nome\0",
        "Attendi e riprova\0",
        "Continua\0",
        "Segnala problema\0",
    ),
);

#[cfg(feature = "lang-ja")]
const JA: Language = Language::new(
    text!("ja"),
    text!("日本語"),
    text!("Japanese"),
    false,
    false,
    &["ja"],
    0xbeff_bfff_1e7f_bfef_efff_ff7f_0002_0000,
    &[],
    concat!(
        // unknown-error
        "サービス側で問題が発生しました。\0",
        "しばらくしてからもう一度お試しいただき、繰り返し発生する場合はアプリのサポートにお問い合わせください。\0",
        // user-generic
        "セッション内の処理を完了できませんでした。\0",
        "もう一度お試しください。\0",
        // user-not-found
        "ご自身または相手の参加者がセッションに参加していません。\0",
        "セッションにもう一度参加してください（それでも改善しない場合、修正できるのはこのアプリの開発者だけです）。\0",
        // user-closed
        "参加者の一人がセッションから退出しました。\0",
        "特に何もしていただく必要はありません。\0",
        // existing-user-in-session
        "この名前は、セッション内の別の参加者がすでに使用しています。\0",
        "別の名前を選んで、もう一度お試しください。\0",
        // user-not-streaming
        "映像も音声もまだ共有されていません。\0",
        "ご自身のカメラまたはマイクがオンであることを確認するか、相手がオンにするまで待ち、それでも変わらない場合はアプリのサポートにお問い合わせください。\0",
        // user-not-authorized
        "このセッションでは、この操作を行うことはできません。\0",
        "いったんセッションから退出して、もう一度参加してください。\0",
        // user-video-permission-denied
        "ブラウザにカメラの使用が許可されていません。\0",
        "ブラウザでこのページにカメラの使用を許可してから、もう一度参加してください。\0",
        // user-audio-permission-denied
        "ブラウザにマイクの使用が許可されていません。\0",
        "ブラウザでこのページにマイクの使用を許可してから、もう一度参加してください。\0",
        // session-generic
        "セッションは現在、このリクエストを処理できません。\0",
        "少し待ってから、もう一度お試しください。\0",
        // session-closed
        "セッションは終了しました。\0",
        "もう一度参加するか、新しいセッションを開始してください。\0",
        // session-cannot-be-created
        "セッションを開始できませんでした。\0",
        "数分後にもう一度お試しいただき、それでも開始できない場合はアプリのサポートにお問い合わせください。\0",
        // session-is-full
        "セッションは満員です。\0",
        "他の参加者が退出するまで待ってから、もう一度お試しください。\0",
        // media-endpoint
        "参加者の一人の映像と音声に接続できませんでした。\0",
        "数秒待ってから、もう一度接続をお試しください。\0",
        // media-audio-permission
        "このアプリにマイクの使用が許可されていません。\0",
        "端末の設定でこのアプリにマイクの使用を許可してから、もう一度参加してください。\0",
        // media-video-permission
        "このアプリにカメラの使用が許可されていません。\0",
        "端末の設定でこのアプリにカメラの使用を許可してから、もう一度参加してください。\0",
        // transport-request
        "現在、サービスでこの操作を実行できません。\0",
        "少し時間をおいてもう一度お試しいただき、状況が変わらない場合はアプリのサポートにお問い合わせください。\0",
        // transport-response
        "サービスからの応答を正しく読み取れませんでした。\0",
        "1分ほどしてから、もう一度お試しください。\0",
        // transport
        "アプリが送信したリクエストを、サービスが処理できませんでした。\0",
        "この問題を修正できるのはこのアプリの開発者だけですが、アプリを更新すると改善する場合があります。\0",
        // generic-connection
        "セッションに参加する前に接続が切れました。\0",
        "インターネット接続を確認してから、もう一度お試しください。\0",
        // generic-error
        "アプリが要求した内容に、サービスが対応していません。\0",
        "これを変更できるのはこのアプリの開発者だけですので、何をしていたときに起きたかを開発者にお知らせください。\0",
        // invalid-token-expired
        "このセッションへのアクセス権の有効期限が切れました。\0",
        "アプリからセッションをもう一度開き、それでも解決しない場合は、参加者全員で使う新しい招待を依頼してください。\0",
        // invalid-token
        "このセッションへのアクセス権を確認できませんでした。\0",
        "アプリまたは完全なリンクからセッションをもう一度開き、それでも解決しない場合はアプリのサポートにお問い合わせください。\0",
        // invalid-token-data
        "このセッションへの招待を読み取れませんでした。\0",
        "元の招待からセッションをもう一度開き、それでも解決しない場合はアプリのサポートにお問い合わせください。\0",
        // invalid-token-json-data
        "このセッションへの招待の内容が不足しています。\0",
        "アプリのサポートにお問い合わせください（参加者全員で使う新しい招待が必要な場合があります）。\0",
        // invalid-socket-url
        "アプリに渡されたサービスの接続先が正しくありません。\0",
        "アプリからセッションをもう一度開き、それでも解決しない場合はこのアプリの開発者にお知らせください。\0",
        // invalid-stun-server
        "セッションへの接続設定の一つに誤りがあります。\0",
        "招待からセッションをもう一度開き、それでも解決しない場合は、セッションに接続できないことをこのアプリの開発者にお知らせください。\0",
        // unlisted
        "予期しない問題が発生しました（コード \0",
        "）。\0",
        "もう一度お試しのうえ、サポートにお問い合わせの際はコード \0",
        " をお伝えください。\0",
        // labels
        "再試行\0",
        "もう一度参加\0",
        "アクセス権を更新\0",
        "設定を開く\0",
        "サポートに問い合わせる\0",
        "サポートに問い合わせる\0",
        "名前を変更\0",
        "待ってから再試行\0",
        "続ける\0",
        "問題を報告\0",
    ),
);

#[cfg(feature = "lang-ko")]
const KO: Language = Language::new(
    text!("ko"),
    text!("한국어"),
    text!("Korean"),
    false,
    false,
    &["ko"],
    0x3911_3331_39b3_13f3_3133_3513_0002_5001,
    &[],
    concat!(
        // unknown-error
        "서비스 쪽에서 문제가 발생했습니다.\0",
        "잠시 후 다시 시도해 주시고, 문제가 계속되면 앱 고객 지원팀에 문의해 주세요.\0",
        // user-generic
        "세션에서 작업을 완료하지 못했습니다.\0",
        "다시 시도해 주세요.\0",
        // user-not-found
        "본인이나 상대방이 세션에 참여하고 있지 않습니다.\0",
        "세션에 다시 참여해 주시고, 그래도 안 되면 이 문제는 이 앱의 개발자만 해결할 수 있습니다.\0",
        // user-closed
        "참여자 한 명이 세션에서 나갔습니다.\0",
        "따로 하실 일은 없습니다.\0",
        // existing-user-in-session
        "세션에 이미 이 이름을 사용하는 사람이 있습니다.\0",
        "다른 이름을 선택한 후 다시 시도해 주세요.\0",
        // user-not-streaming
        "아직 공유 중인 영상이나 소리가 없습니다.\0",
        "본인의 카메라나 마이크가 켜져 있는지 확인하거나 상대방이 켤 때까지 기다려 주시고, 문제가 계속되면 앱 고객 지원팀에 문의해 주세요.\0",
        // user-not-authorized
        "이 세션에서는 이 작업을 하실 수 없습니다.\0",
        "세션에서 나간 후 다시 참여해 주세요.\0",
        // user-video-permission-denied
        "브라우저에 카메라 사용 권한이 없습니다.\0",
        "브라우저에서 이 페이지의 카메라 사용을 허용한 후 다시 참여해 주세요.\0",
        // user-audio-permission-denied
        "브라우저에 마이크 사용 권한이 없습니다.\0",
        "브라우저에서 이 페이지의 마이크 사용을 허용한 후 다시 참여해 주세요.\0",
        // session-generic
        "지금은 세션에서 이 요청을 처리할 수 없습니다.\0",
        "잠시 기다린 후 다시 시도해 주세요.\0",
        // session-closed
        "세션이 종료되었습니다.\0",
        "다시 참여하거나 새 세션을 시작해 주세요.\0",
        // session-cannot-be-created
        "세션을 시작하지 못했습니다.\0",
        "몇 분 후 다시 시도해 주시고, 그래도 시작되지 않으면 앱 고객 지원팀에 문의해 주세요.\0",
        // session-is-full
        "세션 정원이 찼습니다.\0",
        "누군가 나갈 때까지 기다린 후 다시 시도해 주세요.\0",
        // media-endpoint
        "참여자 한 명의 영상과 소리에 연결하지 못했습니다.\0",
        "몇 초 기다린 후 다시 연결해 주세요.\0",
        // media-audio-permission
        "이 앱에 마이크 사용 권한이 없습니다.\0",
        "기기 설정에서 이 앱의 마이크 사용을 허용한 후 다시 참여해 주세요.\0",
        // media-video-permission
        "이 앱에 카메라 사용 권한이 없습니다.\0",
        "기기 설정에서 이 앱의 카메라 사용을 허용한 후 다시 참여해 주세요.\0",
        // transport-request
        "지금은 서비스에서 이 작업을 수행할 수 없습니다.\0",
        "조금 뒤에 다시 시도해 주시고, 그래도 해결되지 않으면 앱 고객 지원팀에 문의해 주세요.\0",
        // transport-response
        "서비스의 응답을 처리하지 못했습니다.\0",
        "1분 후에 한 번 더 시도해 주세요.\0",
        // transport
        "앱이 보낸 요청을 서비스에서 처리하지 못했습니다.\0",
        "이 문제는 이 앱의 개발자만 해결할 수 있으며, 앱을 업데이트하면 해결될 수도 있습니다.\0",
        // generic-connection
        "세션에 참여하기 전에 연결이 끊어졌습니다.\0",
        "인터넷 연결을 확인한 후 다시 시도해 주세요.\0",
        // generic-error
        "앱이 요청한 기능을 서비스에서 지원하지 않습니다.\0",
        "이 부분은 이 앱의 개발자만 변경할 수 있으니, 무엇을 하고 계셨는지 개발자에게 알려 주세요.\0",
        // invalid-token-expired
        "이 세션의 접속 권한이 만료되었습니다.\0",
        "앱에서 세션을 다시 열어 주시고, 그래도 해결되지 않으면 세션 참여자 모두를 위한 새 초대를 요청해 주세요.\0",
        // invalid-token
        "이 세션의 접속 권한을 확인하지 못했습니다.\0",
        "앱에서 또는 전체 링크로 세션을 다시 열어 주시고, 그래도 해결되지 않으면 앱 고객 지원팀에 문의해 주세요.\0",
        // invalid-token-data
        "이 세션의 초대를 읽지 못했습니다.\0",
        "원래 받은 초대로 세션을 다시 열어 주시고, 그래도 해결되지 않으면 앱 고객 지원팀에 문의해 주세요.\0",
        // invalid-token-json-data
        "이 세션의 초대 내용이 완전하지 않습니다.\0",
        "세션 참여자 모두를 위한 새 초대가 필요할 수 있으니 앱 고객 지원팀에 문의해 주세요.\0",
        // invalid-socket-url
        "앱에 전달된 서비스 주소가 올바르지 않습니다.\0",
        "앱에서 세션을 다시 열어 주시고, 그래도 해결되지 않으면 이 앱의 개발자에게 알려 주세요.\0",
        // invalid-stun-server
        "세션 연결에 필요한 설정 하나가 올바르지 않습니다.\0",
        "초대로 세션을 다시 열어 주시고, 그래도 해결되지 않으면 세션이 연결되지 않는다고 이 앱의 개발자에게 알려 주세요.\0",
        // unlisted
        "예상치 못한 문제가 발생했습니다(코드 \0",
        ").\0",
        "다시 시도해 주시고, 고객 지원팀에 문의하실 때는 코드(\0",
        ")를 알려 주세요.\0",
        // labels
        "다시 시도\0",
        "다시 참여\0",
        "접속 권한 갱신\0",
        "설정 열기\0",
        "고객 지원팀에 문의\0",
        "고객 지원팀에 문의\0",
        "이름 변경\0",
        "기다린 후 다시 시도\0",
        "계속\0",
        "문제 신고\0",
    ),
);

#[cfg(feature = "lang-ms")]
const MS: Language = Language::new(
    text!("ms"),
    text!("Melayu"),
    text!("Malay"),
    false,
    false,
    &["ms"],
    0x0000_0000_0000_0000_0000_0000_0afd_ffff,
    &[],
    concat!(
        // unknown-error
        "Terdapat masalah di pihak perkhidmatan.\0",
        "Sila cuba semula sebentar lagi; jika perkara ini berterusan, hubungi pasukan sokongan aplikasi.\0",
        // user-generic
        "Ada sesuatu dalam sesi yang tidak dapat diselesaikan.\0",
        "Sila cuba semula.\0",
        // user-not-found
        "Anda atau orang yang satu lagi tiada dalam sesi.\0",
        "Sila sertai semula sesi; jika itu tidak membantu, hanya pembangun aplikasi ini boleh membetulkan perkara ini.\0",
        // user-closed
        "Seorang peserta telah meninggalkan sesi.\0",
        "Anda tidak perlu berbuat apa-apa.\0",
        // existing-user-in-session
        "Nama ini telah digunakan oleh seseorang dalam sesi.\0",
        "Sila pilih nama lain, kemudian cuba semula.\0",
        // user-not-streaming
        "Belum ada video atau audio yang dikongsi.\0",
        "Sila pastikan kamera atau mikrofon anda dihidupkan, atau tunggu peserta lain menghidupkannya; jika tiada perubahan, hubungi pasukan sokongan aplikasi.\0",
        // user-not-authorized
        "Tindakan ini tidak tersedia untuk anda dalam sesi ini.\0",
        "Sila tinggalkan sesi, kemudian sertainya semula.\0",
        // user-video-permission-denied
        "Penyemak imbas tidak dibenarkan menggunakan kamera anda.\0",
        "Sila benarkan kamera untuk halaman ini dalam penyemak imbas anda, kemudian sertai semula.\0",
        // user-audio-permission-denied
        "Penyemak imbas tidak dibenarkan menggunakan mikrofon anda.\0",
        "Sila benarkan mikrofon untuk halaman ini dalam penyemak imbas anda, kemudian sertai semula.\0",
        // session-generic
        "Sesi tidak dapat mengendalikan permintaan ini sekarang.\0",
        "Sila tunggu sebentar, kemudian cuba semula.\0",
        // session-closed
        "Sesi telah tamat.\0",
        "Sila sertai semula atau mulakan sesi baharu.\0",
        // session-cannot-be-created
        "Sesi tidak dapat dimulakan.\0",
        "Sila cuba semula selepas beberapa minit, dan hubungi pasukan sokongan aplikasi jika sesi masih tidak dapat dimulakan.\0",
        // session-is-full
        "Sesi ini telah penuh.\0",
        "Sila tunggu sehingga ada orang keluar, kemudian cuba semula.\0",
        // media-endpoint
        "Sambungan kepada video dan audio seorang peserta tidak dapat dibuat.\0",
        "Sila tunggu beberapa saat, kemudian cuba sambungkan semula.\0",
        // media-audio-permission
        "Aplikasi ini tidak dibenarkan menggunakan mikrofon anda.\0",
        "Sila benarkan mikrofon untuk aplikasi ini dalam tetapan peranti anda, kemudian sertai semula.\0",
        // media-video-permission
        "Aplikasi ini tidak dibenarkan menggunakan kamera anda.\0",
        "Sila benarkan kamera untuk aplikasi ini dalam tetapan peranti anda, kemudian sertai semula.\0",
        // transport-request
        "Perkhidmatan tidak dapat melaksanakan tindakan ini sekarang.\0",
        "Sila cuba semula sebentar lagi; jika tiada perubahan, hubungi pasukan sokongan aplikasi.\0",
        // transport-response
        "Jawapan daripada perkhidmatan tidak dapat difahami.\0",
        "Sila cuba sekali lagi selepas seminit.\0",
        // transport
        "Aplikasi menghantar permintaan yang tidak dapat dikendalikan oleh perkhidmatan.\0",
        "Hanya pembangun aplikasi ini boleh membetulkan perkara ini; kemas kini aplikasi mungkin sudah dapat membantu.\0",
        // generic-connection
        "Sambungan terputus sebelum anda menyertai sesi.\0",
        "Sila periksa sambungan internet anda, kemudian cuba semula.\0",
        // generic-error
        "Perkhidmatan tidak menyokong perkara yang diminta oleh aplikasi.\0",
        "Hanya pembangun aplikasi ini boleh mengubah perkara ini; sila maklumkan kepada mereka apa yang anda lakukan ketika itu.\0",
        // invalid-token-expired
        "Akses anda kepada sesi ini telah tamat tempoh.\0",
        "Sila buka semula sesi melalui aplikasi; jika itu tidak membantu, minta jemputan baharu untuk semua orang dalam sesi itu.\0",
        // invalid-token
        "Akses anda kepada sesi ini tidak dapat disahkan.\0",
        "Sila buka semula sesi melalui aplikasi atau pautan yang lengkap; jika itu tidak membantu, hubungi pasukan sokongan aplikasi.\0",
        // invalid-token-data
        "Jemputan anda ke sesi ini tidak dapat dibaca.\0",
        "Sila buka semula sesi melalui jemputan asal; jika itu tidak membantu, hubungi pasukan sokongan aplikasi.\0",
        // invalid-token-json-data
        "Jemputan anda ke sesi ini tidak lengkap.\0",
        "Sila hubungi pasukan sokongan aplikasi; jemputan baharu untuk semua orang dalam sesi mungkin diperlukan.\0",
        // invalid-socket-url
        "Aplikasi menerima alamat perkhidmatan yang salah.\0",
        "Sila buka semula sesi melalui aplikasi; jika itu tidak membantu, maklumkan kepada pembangun aplikasi ini.\0",
        // invalid-stun-server
        "Salah satu tetapan untuk menyambung ke sesi tidak betul.\0",
        "Sila buka semula sesi melalui jemputannya; jika itu tidak membantu, maklumkan kepada pembangun aplikasi ini bahawa sesi tidak dapat disambungkan.\0",
        // unlisted
        "Sesuatu yang tidak dijangka telah berlaku (kod \0",
        ").\0",
        "Sila cuba semula dan nyatakan kod \0",
        " jika anda menghubungi pasukan sokongan.\0",
        // labels
        "Cuba semula\0",
        "Sertai semula\0",
        "Perbaharui akses\0",
        "Buka tetapan\0",
        "Hubungi sokongan\0",
        "Hubungi sokongan\0",
        "Tukar nama\0",
        "Tunggu dan cuba semula\0",
        "Teruskan\0",
        "Laporkan masalah\0",
    ),
);

#[cfg(feature = "lang-nb")]
const NB: Language = Language::new(
    text!("nb"),
    text!("norsk bokmål"),
    text!("Norwegian Bokmål"),
    false,
    false,
    &["nb", "no"],
    0x0000_0000_0100_0040_0000_0000_0a7d_fff7,
    &[],
    concat!(
        // unknown-error
        "Noe gikk galt i tjenesten.\0",
        "Prøv igjen om et øyeblikk, og kontakt appens brukerstøtte hvis det fortsetter å skje.\0",
        // user-generic
        "Noe i økten kunne ikke fullføres.\0",
        "Prøv på nytt.\0",
        // user-not-found
        "Du eller den andre personen er ikke med i økten.\0",
        "Bli med i økten på nytt; hvis det ikke hjelper, er det bare utviklerne av denne appen som kan rette dette.\0",
        // user-closed
        "En deltaker har forlatt økten.\0",
        "Du trenger ikke å gjøre noe.\0",
        // existing-user-in-session
        "Noen i økten bruker allerede dette navnet.\0",
        "Velg et annet navn, og prøv igjen.\0",
        // user-not-streaming
        "Det deles verken bilde eller lyd ennå.\0",
        "Sjekk at kamera eller mikrofon er slått på hos deg, eller vent til det er gjort hos den andre; kontakt appens brukerstøtte hvis ingenting endrer seg.\0",
        // user-not-authorized
        "Denne handlingen er ikke tilgjengelig for deg i denne økten.\0",
        "Forlat økten, og bli med i den på nytt.\0",
        // user-video-permission-denied
        "Nettleseren har ikke tillatelse til å bruke kameraet ditt.\0",
        "Gi denne siden tilgang til kameraet i nettleseren, og bli deretter med på nytt.\0",
        // user-audio-permission-denied
        "Nettleseren har ikke tillatelse til å bruke mikrofonen din.\0",
        "Gi denne siden tilgang til mikrofonen i nettleseren, og bli deretter med på nytt.\0",
        // session-generic
        "Økten kan ikke behandle denne forespørselen akkurat nå.\0",
        "Vent et øyeblikk, og prøv igjen.\0",
        // session-closed
        "Økten er avsluttet.\0",
        "Bli med på nytt, eller start en ny økt.\0",
        // session-cannot-be-created
        "Økten kunne ikke startes.\0",
        "Prøv igjen om noen minutter, og kontakt appens brukerstøtte hvis økten fortsatt ikke starter.\0",
        // session-is-full
        "Økten er full.\0",
        "Vent til noen forlater økten, og prøv igjen.\0",
        // media-endpoint
        "Det kunne ikke opprettes forbindelse til bildet og lyden fra en deltaker.\0",
        "Vent noen sekunder, og prøv å koble til på nytt.\0",
        // media-audio-permission
        "Denne appen har ikke tillatelse til å bruke mikrofonen din.\0",
        "Gi appen tilgang til mikrofonen i innstillingene på enheten, og bli deretter med på nytt.\0",
        // media-video-permission
        "Denne appen har ikke tillatelse til å bruke kameraet ditt.\0",
        "Gi appen tilgang til kameraet i innstillingene på enheten, og bli deretter med på nytt.\0",
        // transport-request
        "Tjenesten kunne ikke utføre dette akkurat nå.\0",
        "Prøv igjen om litt, og kontakt appens brukerstøtte hvis det ikke hjelper.\0",
        // transport-response
        "Svaret fra tjenesten kunne ikke forstås.\0",
        "Prøv en gang til om et minutt.\0",
        // transport
        "Appen sendte en forespørsel som tjenesten ikke kunne behandle.\0",
        "Bare utviklerne av denne appen kan rette dette; kanskje hjelper det å oppdatere appen.\0",
        // generic-connection
        "Forbindelsen ble brutt før du hadde blitt med i økten.\0",
        "Sjekk internettforbindelsen din, og prøv igjen.\0",
        // generic-error
        "Tjenesten støtter ikke det appen ba om.\0",
        "Bare utviklerne av denne appen kan endre dette; fortell dem gjerne hva du holdt på med.\0",
        // invalid-token-expired
        "Tilgangen din til denne økten har utløpt.\0",
        "Åpne økten på nytt fra appen; hvis det ikke hjelper, kan du be om en ny invitasjon for alle i økten.\0",
        // invalid-token
        "Tilgangen din til denne økten kunne ikke bekreftes.\0",
        "Åpne økten på nytt fra appen eller fra den fullstendige lenken, og kontakt appens brukerstøtte hvis det ikke hjelper.\0",
        // invalid-token-data
        "Invitasjonen din til denne økten kunne ikke leses.\0",
        "Åpne økten på nytt fra den opprinnelige invitasjonen, og kontakt appens brukerstøtte hvis det ikke hjelper.\0",
        // invalid-token-json-data
        "Invitasjonen din til denne økten er ufullstendig.\0",
        "Kontakt appens brukerstøtte; det kan være nødvendig med en ny invitasjon for alle i økten.\0",
        // invalid-socket-url
        "Appen har fått feil adresse til tjenesten.\0",
        "Åpne økten på nytt fra appen, og si fra til utviklerne av denne appen hvis det ikke hjelper.\0",
        // invalid-stun-server
        "En innstilling for tilkobling til økten er ikke riktig.\0",
        "Åpne økten på nytt fra invitasjonen; hvis det ikke hjelper, kan du si fra til utviklerne av denne appen om at økter ikke får forbindelse.\0",
        // unlisted
        "Det skjedde noe uventet (kode \0",
        ").\0",
        "Prøv igjen, og oppgi koden \0",
        " hvis du kontakter brukerstøtten.\0",
        // labels
        "Prøv igjen\0",
        "Bli med på nytt\0",
        "Forny tilgangen\0",
        "Åpne innstillinger\0",
        "Kontakt brukerstøtte\0",
        "Kontakt brukerstøtte\0",
        "Endre navn\0",
        "Vent og prøv igjen\0",
        "Fortsett\0",
        "Rapporter problem\0",
    ),
);

#[cfg(feature = "lang-nl")]
const NL: Language = Language::new(
    text!("nl"),
    text!("Nederlands"),
    text!("Dutch"),
    false,
    false,
    &["nl"],
    0x0000_0000_0000_0000_0000_0000_0cfd_ffff,
    &[],
    concat!(
        // unknown-error
        "Er is iets misgegaan aan de kant van de dienst.\0",
        "Probeer het zo nog eens; blijft het gebeuren, neem dan contact op met de klantenservice van de app.\0",
        // user-generic
        "Iets in de sessie kon niet worden voltooid.\0",
        "Probeer het opnieuw.\0",
        // user-not-found
        "Jij of de andere persoon zit niet in de sessie.\0",
        "Neem opnieuw deel aan de sessie; helpt dat niet, dan kunnen alleen de makers van deze app dit verhelpen.\0",
        // user-closed
        "Een deelnemer heeft de sessie verlaten.\0",
        "Je hoeft niets te doen.\0",
        // existing-user-in-session
        "Iemand in de sessie gebruikt deze naam al.\0",
        "Kies een andere naam en probeer het opnieuw.\0",
        // user-not-streaming
        "Er wordt nog geen beeld of geluid gedeeld.\0",
        "Controleer of je camera of microfoon aanstaat of wacht tot die van de ander aanstaat; blijft dit zo, neem dan contact op met de klantenservice van de app.\0",
        // user-not-authorized
        "Deze actie is voor jou niet beschikbaar in deze sessie.\0",
        "Verlaat de sessie en neem er opnieuw aan deel.\0",
        // user-video-permission-denied
        "De browser heeft geen toestemming om je camera te gebruiken.\0",
        "Geef deze pagina in je browser toegang tot de camera en neem daarna opnieuw deel.\0",
        // user-audio-permission-denied
        "De browser heeft geen toestemming om je microfoon te gebruiken.\0",
        "Geef deze pagina in je browser toegang tot de microfoon en neem daarna opnieuw deel.\0",
        // session-generic
        "De sessie kan dit verzoek op dit moment niet verwerken.\0",
        "Wacht even en probeer het dan opnieuw.\0",
        // session-closed
        "De sessie is afgelopen.\0",
        "Neem opnieuw deel of start een nieuwe sessie.\0",
        // session-cannot-be-created
        "De sessie kon niet worden gestart.\0",
        "Probeer het over een paar minuten opnieuw en neem contact op met de klantenservice van de app als de sessie dan nog niet start.\0",
        // session-is-full
        "De sessie is vol.\0",
        "Wacht tot iemand de sessie verlaat en probeer het dan opnieuw.\0",
        // media-endpoint
        "Er kon geen verbinding worden gemaakt met het beeld en geluid van een deelnemer.\0",
        "Wacht een paar seconden en probeer opnieuw verbinding te maken.\0",
        // media-audio-permission
        "Deze app heeft geen toestemming om je microfoon te gebruiken.\0",
        "Geef deze app in de instellingen van je apparaat toegang tot de microfoon en neem daarna opnieuw deel.\0",
        // media-video-permission
        "Deze app heeft geen toestemming om je camera te gebruiken.\0",
        "Geef deze app in de instellingen van je apparaat toegang tot de camera en neem daarna opnieuw deel.\0",
        // transport-request
        "De dienst kan dit op dit moment niet uitvoeren.\0",
        "Probeer het over een ogenblik opnieuw; verandert er niets, neem dan contact op met de klantenservice van de app.\0",
        // transport-response
        "Het antwoord van de dienst kon niet worden verwerkt.\0",
        "Probeer het over een minuut nog een keer.\0",
        // transport
        "De app heeft een verzoek verstuurd dat de dienst niet kon verwerken.\0",
        "Alleen de makers van deze app kunnen dit verhelpen; misschien helpt een update van de app al.\0",
        // generic-connection
        "De verbinding werd verbroken voordat je aan de sessie deelnam.\0",
        "Controleer je internetverbinding en probeer het daarna opnieuw.\0",
        // generic-error
        "De dienst ondersteunt niet wat de app heeft gevraagd.\0",
        "Alleen de makers van deze app kunnen dit aanpassen; laat hun weten wat je aan het doen was.\0",
        // invalid-token-expired
        "Je toegang tot deze sessie is verlopen.\0",
        "Open de sessie opnieuw vanuit de app; helpt dat niet, vraag dan om een nieuwe uitnodiging voor iedereen in de sessie.\0",
        // invalid-token
        "Je toegang tot deze sessie kon niet worden bevestigd.\0",
        "Open de sessie opnieuw vanuit de app of via de volledige link; helpt dat niet, neem dan contact op met de klantenservice van de app.\0",
        // invalid-token-data
        "Je uitnodiging voor deze sessie kon niet worden gelezen.\0",
        "Open de sessie opnieuw via de oorspronkelijke uitnodiging; helpt dat niet, neem dan contact op met de klantenservice van de app.\0",
        // invalid-token-json-data
        "Je uitnodiging voor deze sessie is onvolledig.\0",
        "Neem contact op met de klantenservice van de app; misschien is er een nieuwe uitnodiging nodig voor iedereen in de sessie.\0",
        // invalid-socket-url
        "De app heeft een verkeerd adres voor de dienst gekregen.\0",
        "Open de sessie opnieuw vanuit de app; helpt dat niet, laat het dan weten aan de makers van deze app.\0",
        // invalid-stun-server
        "Een instelling voor de verbinding met de sessie klopt niet.\0",
        "Open de sessie opnieuw via de uitnodiging; helpt dat niet, laat de makers van deze app dan weten dat sessies geen verbinding krijgen.\0",
        // unlisted
        "Er is iets onverwachts gebeurd (code \0",
        ").\0",
        "Probeer het opnieuw en vermeld code \0",
        " als je contact opneemt met de klantenservice.\0",
        // labels
        "Opnieuw proberen\0",
        "Opnieuw deelnemen\0",
        "Toegang vernieuwen\0",
        "Instellingen openen\0",
        "Contact met klantenservice\0",
        "Contact met klantenservice\0",
        "Naam wijzigen\0",
        "Wachten en opnieuw proberen\0",
        "Doorgaan\0",
        "Probleem melden\0",
    ),
);

#[cfg(feature = "lang-pl")]
const PL: Language = Language::new(
    text!("pl"),
    text!("polski"),
    text!("Polish"),
    false,
    false,
    &["pl"],
    0x0000_0000_0000_0004_0000_0000_0ebd_ffff,
    &[],
    concat!(
        // unknown-error
        "Coś poszło nie tak po stronie usługi.\0",
        "Spróbuj ponownie za chwilę, a jeśli problem będzie się powtarzał, skontaktuj się z pomocą techniczną aplikacji.\0",
        // user-generic
        "Nie udało się dokończyć działania w sesji.\0",
        "Spróbuj ponownie.\0",
        // user-not-found
        "Ciebie lub drugiej osoby nie ma w sesji.\0",
        "Dołącz do sesji ponownie; jeśli to nie pomoże, problem mogą naprawić tylko twórcy tej aplikacji.\0",
        // user-closed
        "Jeden z uczestników opuścił sesję.\0",
        "Nie musisz nic robić.\0",
        // existing-user-in-session
        "Ktoś w sesji używa już tej nazwy.\0",
        "Wybierz inną nazwę i spróbuj ponownie.\0",
        // user-not-streaming
        "Na razie nie jest udostępniany ani obraz, ani dźwięk.\0",
        "Sprawdź, czy masz włączoną kamerę lub mikrofon, albo poczekaj, aż włączy je druga osoba; jeśli to nie pomoże, skontaktuj się z pomocą techniczną aplikacji.\0",
        // user-not-authorized
        "Ta czynność nie jest dla Ciebie dostępna w tej sesji.\0",
        "Opuść sesję i dołącz do niej ponownie.\0",
        // user-video-permission-denied
        "Przeglądarka nie ma pozwolenia na korzystanie z Twojej kamery.\0",
        "W przeglądarce zezwól tej stronie na korzystanie z kamery, a następnie dołącz ponownie.\0",
        // user-audio-permission-denied
        "Przeglądarka nie ma pozwolenia na korzystanie z Twojego mikrofonu.\0",
        "W przeglądarce zezwól tej stronie na korzystanie z mikrofonu, a następnie dołącz ponownie.\0",
        // session-generic
        "Sesja nie może teraz obsłużyć tego żądania.\0",
        "Odczekaj chwilę, a potem spróbuj ponownie.\0",
        // session-closed
        "Sesja się zakończyła.\0",
        "Dołącz ponownie albo rozpocznij nową sesję.\0",
        // session-cannot-be-created
        "Nie udało się rozpocząć sesji.\0",
        "Spróbuj ponownie za kilka minut, a jeśli sesja nadal się nie rozpocznie, skontaktuj się z pomocą techniczną aplikacji.\0",
        // session-is-full
        "W sesji nie ma już wolnych miejsc.\0",
        "Poczekaj, aż ktoś wyjdzie, a następnie spróbuj ponownie.\0",
        // media-endpoint
        "Nie udało się połączyć z transmisją obrazu i dźwięku jednego z uczestników.\0",
        "Odczekaj kilka sekund i spróbuj połączyć się ponownie.\0",
        // media-audio-permission
        "Ta aplikacja nie ma pozwolenia na korzystanie z Twojego mikrofonu.\0",
        "W ustawieniach urządzenia zezwól tej aplikacji na korzystanie z mikrofonu, a następnie dołącz ponownie.\0",
        // media-video-permission
        "Ta aplikacja nie ma pozwolenia na korzystanie z Twojej kamery.\0",
        "W ustawieniach urządzenia zezwól tej aplikacji na korzystanie z kamery (pozycja „Aparat”), a następnie dołącz ponownie.\0",
        // transport-request
        "Usługa nie może teraz wykonać tej czynności.\0",
        "Spróbuj ponownie za moment; jeśli nic się nie zmieni, skontaktuj się z pomocą techniczną aplikacji.\0",
        // transport-response
        "Nie udało się odczytać odpowiedzi usługi.\0",
        "Spróbuj jeszcze raz za minutę.\0",
        // transport
        "Aplikacja wysłała żądanie, którego usługa nie mogła obsłużyć.\0",
        "Mogą to naprawić tylko twórcy tej aplikacji; możliwe, że pomoże już jej aktualizacja.\0",
        // generic-connection
        "Połączenie zostało przerwane, zanim udało Ci się dołączyć do sesji.\0",
        "Sprawdź połączenie z internetem, a następnie spróbuj ponownie.\0",
        // generic-error
        "Usługa nie obsługuje tego, o co poprosiła aplikacja.\0",
        "Mogą to zmienić tylko twórcy tej aplikacji; napisz im, co działo się w aplikacji, gdy wystąpił problem.\0",
        // invalid-token-expired
        "Twój dostęp do tej sesji wygasł.\0",
        "Otwórz sesję ponownie z aplikacji; jeśli to nie pomoże, poproś o nowe zaproszenie dla wszystkich w tej sesji.\0",
        // invalid-token
        "Nie udało się potwierdzić Twojego dostępu do tej sesji.\0",
        "Otwórz sesję ponownie z aplikacji albo za pomocą pełnego linku; jeśli to nie pomoże, skontaktuj się z pomocą techniczną aplikacji.\0",
        // invalid-token-data
        "Nie udało się odczytać Twojego zaproszenia do tej sesji.\0",
        "Otwórz sesję ponownie z pierwotnego zaproszenia; jeśli to nie pomoże, skontaktuj się z pomocą techniczną aplikacji.\0",
        // invalid-token-json-data
        "Twoje zaproszenie do tej sesji jest niekompletne.\0",
        "Skontaktuj się z pomocą techniczną aplikacji; może być potrzebne nowe zaproszenie dla wszystkich w sesji.\0",
        // invalid-socket-url
        "Aplikacja otrzymała niewłaściwy adres usługi.\0",
        "Otwórz sesję ponownie z aplikacji; jeśli to nie pomoże, powiadom twórców tej aplikacji.\0",
        // invalid-stun-server
        "Jedno z ustawień połączenia z sesją jest nieprawidłowe.\0",
        "Otwórz sesję ponownie z zaproszenia; jeśli to nie pomoże, powiadom twórców tej aplikacji, że nie udaje się nawiązać połączenia w sesjach.\0",
        // unlisted
        "Wystąpił nieoczekiwany problem (kod \0",
        ").\0",
        "Spróbuj ponownie, a jeśli skontaktujesz się z pomocą techniczną, podaj kod \0",
        ".\0",
        // labels
        "Spróbuj ponownie\0",
        "Dołącz ponownie\0",
        "Odnów dostęp\0",
        "Otwórz ustawienia\0",
        "Kontakt z pomocą techniczną\0",
        "Kontakt z pomocą techniczną\0",
        "Zmień nazwę\0",
        "Poczekaj i spróbuj ponownie\0",
        "Kontynuuj\0",
        "Zgłoś problem\0",
    ),
);

#[cfg(feature = "lang-pt-br")]
const PT_BR: Language = Language::new(
    text!("pt-BR"),
    text!("português (Brasil)"),
    text!("Portuguese (Brazil)"),
    false,
    false,
    &["pt-BR", "pt"],
    0x0000_0000_0000_0000_0000_0000_0d7f_ffff,
    &[],
    concat!(
        // unknown-error
        "Algo deu errado no serviço.\0",
        "Tente novamente daqui a pouco; se continuar acontecendo, entre em contato com o suporte do app.\0",
        // user-generic
        "Não foi possível concluir uma ação na sessão.\0",
        "Tente novamente.\0",
        // user-not-found
        "Você ou a outra pessoa não está na sessão.\0",
        "Entre novamente na sessão; se isso não resolver, só os desenvolvedores deste app podem corrigir o problema.\0",
        // user-closed
        "Um participante saiu da sessão.\0",
        "Você não precisa fazer nada.\0",
        // existing-user-in-session
        "Alguém na sessão já está usando este nome.\0",
        "Escolha outro nome e tente novamente.\0",
        // user-not-streaming
        "Ainda não há imagem nem som sendo compartilhados.\0",
        "Verifique se sua câmera ou seu microfone está ligado ou espere a outra pessoa ligar os dela; se nada mudar, entre em contato com o suporte do app.\0",
        // user-not-authorized
        "Esta ação não está disponível para você nesta sessão.\0",
        "Saia da sessão e entre nela novamente.\0",
        // user-video-permission-denied
        "O navegador não tem permissão para usar sua câmera.\0",
        "No navegador, permita que esta página use a câmera; depois, entre novamente na sessão.\0",
        // user-audio-permission-denied
        "O navegador não tem permissão para usar seu microfone.\0",
        "No navegador, permita que esta página use o microfone; depois, entre novamente na sessão.\0",
        // session-generic
        "A sessão não pode processar esta solicitação no momento.\0",
        "Aguarde um instante e tente de novo.\0",
        // session-closed
        "A sessão terminou.\0",
        "Entre novamente ou inicie uma nova sessão.\0",
        // session-cannot-be-created
        "Não foi possível iniciar a sessão.\0",
        "Tente novamente em alguns minutos; se a sessão ainda não iniciar, entre em contato com o suporte do app.\0",
        // session-is-full
        "A sessão está cheia.\0",
        "Espere até alguém sair e tente novamente.\0",
        // media-endpoint
        "Não foi possível estabelecer conexão com a imagem e o som de um participante.\0",
        "Aguarde alguns segundos e tente se conectar novamente.\0",
        // media-audio-permission
        "Este app não tem permissão para usar seu microfone.\0",
        "Nas configurações do dispositivo, permita que este app use o microfone; depois, entre novamente na sessão.\0",
        // media-video-permission
        "Este app não tem permissão para usar sua câmera.\0",
        "Nas configurações do dispositivo, permita que este app use a câmera; depois, entre novamente na sessão.\0",
        // transport-request
        "O serviço não conseguiu realizar esta ação no momento.\0",
        "Tente novamente em instantes; se nada mudar, entre em contato com o suporte do app.\0",
        // transport-response
        "Não foi possível entender a resposta do serviço.\0",
        "Tente mais uma vez daqui a um minuto.\0",
        // transport
        "O app enviou uma solicitação que o serviço não conseguiu processar.\0",
        "Só os desenvolvedores deste app podem corrigir isso; talvez uma atualização do app já ajude.\0",
        // generic-connection
        "A conexão foi encerrada antes de você entrar na sessão.\0",
        "Verifique sua conexão com a internet e tente novamente.\0",
        // generic-error
        "O serviço não é compatível com o que o app solicitou.\0",
        "Só os desenvolvedores deste app podem mudar isso; por favor, conte a eles o que você estava fazendo.\0",
        // invalid-token-expired
        "Seu acesso a esta sessão expirou.\0",
        "Abra a sessão novamente pelo app; se isso não resolver, peça um novo convite para todos na sessão.\0",
        // invalid-token
        "Não foi possível confirmar seu acesso a esta sessão.\0",
        "Abra a sessão novamente pelo app ou pelo link completo; se isso não resolver, entre em contato com o suporte do app.\0",
        // invalid-token-data
        "Não foi possível ler seu convite para esta sessão.\0",
        "Abra a sessão novamente pelo convite original; se isso não resolver, entre em contato com o suporte do app.\0",
        // invalid-token-json-data
        "Seu convite para esta sessão está incompleto.\0",
        "Entre em contato com o suporte do app; pode ser necessário um novo convite para todos na sessão.\0",
        // invalid-socket-url
        "O app recebeu o endereço errado do serviço.\0",
        "Abra a sessão novamente pelo app; se isso não resolver, avise os desenvolvedores deste app.\0",
        // invalid-stun-server
        "Uma configuração de conexão com a sessão não está correta.\0",
        "Abra a sessão novamente pelo convite; se isso não resolver, informe aos desenvolvedores deste app que as sessões não estão se conectando.\0",
        // unlisted
        "Aconteceu algo inesperado (código \0",
        ").\0",
        "Tente novamente e informe o código \0",
        " se entrar em contato com o suporte.\0",
        // labels
        "Tentar novamente\0",
        "Entrar novamente\0",
        "Renovar acesso\0",
        "Abrir configurações\0",
        "Falar com o suporte\0",
        "Falar com o suporte\0",
        "Alterar nome\0",
        "Aguardar e tentar novamente\0",
        "Continuar\0",
        "Relatar problema\0",
    ),
);

#[cfg(feature = "lang-pt-pt")]
const PT_PT: Language = Language::new(
    text!("pt-PT"),
    text!("português (Portugal)"),
    text!("Portuguese (Portugal)"),
    false,
    false,
    &["pt-PT"],
    0x0000_0000_0000_0000_0000_0000_0d7f_ffff,
    &[],
    concat!(
        // unknown-error
        "Ocorreu um problema do lado do serviço.\0",
        "Tente novamente dentro de momentos; se o problema persistir, contacte a equipa de apoio da aplicação.\0",
        // user-generic
        "Não foi possível concluir uma ação na sessão.\0",
        "Tente novamente.\0",
        // user-not-found
        "Não está na sessão, ou é a outra pessoa que não está.\0",
        "Volte a entrar na sessão; se isso não ajudar, só os programadores desta aplicação podem corrigir esta situação.\0",
        // user-closed
        "Um participante saiu da sessão.\0",
        "Não precisa de fazer nada.\0",
        // existing-user-in-session
        "Alguém na sessão já utiliza este nome.\0",
        "Escolha outro nome e tente novamente.\0",
        // user-not-streaming
        "Ainda não há imagem nem som a serem partilhados.\0",
        "Verifique se tem a câmara ou o microfone ativo, ou aguarde que a outra pessoa os ative; se nada mudar, contacte a equipa de apoio da aplicação.\0",
        // user-not-authorized
        "Esta ação não está disponível para si nesta sessão.\0",
        "Saia da sessão e volte a entrar.\0",
        // user-video-permission-denied
        "O navegador não tem autorização para utilizar a sua câmara.\0",
        "No navegador, autorize esta página a utilizar a câmara e, em seguida, volte a entrar na sessão.\0",
        // user-audio-permission-denied
        "O navegador não tem autorização para utilizar o seu microfone.\0",
        "No navegador, autorize esta página a utilizar o microfone e, em seguida, volte a entrar na sessão.\0",
        // session-generic
        "A sessão não consegue processar este pedido neste momento.\0",
        "Aguarde um momento e volte a tentar.\0",
        // session-closed
        "A sessão terminou.\0",
        "Volte a entrar ou comece uma nova sessão.\0",
        // session-cannot-be-created
        "Não foi possível começar a sessão.\0",
        "Tente novamente dentro de alguns minutos e, se a sessão ainda assim não começar, contacte a equipa de apoio da aplicação.\0",
        // session-is-full
        "A sessão está cheia.\0",
        "Aguarde que alguém saia e tente novamente.\0",
        // media-endpoint
        "Não foi possível estabelecer a ligação à imagem e ao som de um participante.\0",
        "Aguarde alguns segundos e tente ligar-se novamente.\0",
        // media-audio-permission
        "Esta aplicação não tem autorização para utilizar o seu microfone.\0",
        "Nas definições do dispositivo, autorize esta aplicação a utilizar o microfone e, em seguida, volte a entrar na sessão.\0",
        // media-video-permission
        "Esta aplicação não tem autorização para utilizar a sua câmara.\0",
        "Nas definições do dispositivo, autorize esta aplicação a utilizar a câmara e, em seguida, volte a entrar na sessão.\0",
        // transport-request
        "O serviço não conseguiu executar esta ação neste momento.\0",
        "Tente novamente daqui a pouco; se nada mudar, contacte a equipa de apoio da aplicação.\0",
        // transport-response
        "Não foi possível compreender a resposta do serviço.\0",
        "Tente mais uma vez dentro de um minuto.\0",
        // transport
        "A aplicação enviou um pedido que o serviço não conseguiu processar.\0",
        "Só os programadores desta aplicação podem corrigir esta situação; talvez uma atualização da aplicação já ajude.\0",
        // generic-connection
        "A ligação foi encerrada antes de conseguir entrar na sessão.\0",
        "Verifique a sua ligação à Internet e tente novamente.\0",
        // generic-error
        "O serviço não suporta o que a aplicação pediu.\0",
        "Só os programadores desta aplicação podem alterar esta situação; por favor, diga-lhes o que estava a fazer.\0",
        // invalid-token-expired
        "O seu acesso a esta sessão expirou.\0",
        "Volte a abrir a sessão a partir da aplicação; se isso não ajudar, peça um novo convite para todas as pessoas da sessão.\0",
        // invalid-token
        "Não foi possível confirmar o seu acesso a esta sessão.\0",
        "Volte a abrir a sessão a partir da aplicação ou do link completo; se isso não ajudar, contacte a equipa de apoio da aplicação.\0",
        // invalid-token-data
        "Não foi possível ler o seu convite para esta sessão.\0",
        "Volte a abrir a sessão a partir do convite original; se isso não ajudar, contacte a equipa de apoio da aplicação.\0",
        // invalid-token-json-data
        "O seu convite para esta sessão está incompleto.\0",
        "Contacte a equipa de apoio da aplicação; pode ser necessário um novo convite para todas as pessoas da sessão.\0",
        // invalid-socket-url
        "A aplicação recebeu o endereço errado do serviço.\0",
        "Volte a abrir a sessão a partir da aplicação; se isso não ajudar, informe os programadores desta aplicação.\0",
        // invalid-stun-server
        "Uma definição de ligação à sessão não está correta.\0",
        "Volte a abrir a sessão a partir do convite; se isso não ajudar, informe os programadores desta aplicação de que as sessões não estabelecem ligação.\0",
        // unlisted
        "Ocorreu uma situação inesperada (código \0",
        ").\0",
        "Tente novamente e indique o código \0",
        " se contactar a equipa de apoio.\0",
        // labels
        "Tentar novamente\0",
        "Voltar a entrar\0",
        "Renovar acesso\0",
        "Abrir definições\0",
        "Contactar o apoio\0",
        "Contactar o apoio\0",
        "Alterar nome\0",
        "Aguardar e tentar novamente\0",
        "Continuar\0",
        "Comunicar problema\0",
    ),
);

#[cfg(feature = "lang-ro")]
const RO: Language = Language::new(
    text!("ro"),
    text!("română"),
    text!("Romanian"),
    false,
    false,
    &["ro"],
    0x0000_0000_0000_0000_0000_0000_0dfd_ffff,
    &[],
    concat!(
        // unknown-error
        "A apărut o problemă la nivelul serviciului.\0",
        "Încercați din nou peste câteva momente; dacă problema persistă, contactați echipa de asistență a aplicației.\0",
        // user-generic
        "O acțiune din sesiune nu a putut fi finalizată.\0",
        "Încercați din nou.\0",
        // user-not-found
        "Nu sunteți în sesiune sau lipsește cealaltă persoană.\0",
        "Intrați din nou în sesiune; dacă nu ajută, doar dezvoltatorii acestei aplicații pot remedia problema.\0",
        // user-closed
        "Un participant a părăsit sesiunea.\0",
        "Nu trebuie să faceți nimic.\0",
        // existing-user-in-session
        "Cineva din sesiune folosește deja acest nume.\0",
        "Alegeți alt nume, apoi încercați din nou.\0",
        // user-not-streaming
        "Deocamdată nu se partajează nici imagine, nici sunet.\0",
        "Verificați dacă aveți camera sau microfonul pornit ori așteptați să le pornească cealaltă persoană; dacă nu ajută, contactați echipa de asistență a aplicației.\0",
        // user-not-authorized
        "Nu puteți efectua această acțiune în sesiunea curentă.\0",
        "Părăsiți sesiunea, apoi intrați din nou.\0",
        // user-video-permission-denied
        "Browserul nu are permisiunea de a vă folosi camera.\0",
        "Permiteți în browser accesul acestei pagini la cameră, apoi intrați din nou în sesiune.\0",
        // user-audio-permission-denied
        "Browserul nu are permisiunea de a vă folosi microfonul.\0",
        "Permiteți în browser accesul acestei pagini la microfon, apoi intrați din nou în sesiune.\0",
        // session-generic
        "Sesiunea nu poate procesa această solicitare în acest moment.\0",
        "Așteptați puțin, apoi încercați din nou.\0",
        // session-closed
        "Sesiunea s-a încheiat.\0",
        "Intrați din nou sau porniți o sesiune nouă.\0",
        // session-cannot-be-created
        "Sesiunea nu a putut fi pornită.\0",
        "Încercați din nou peste câteva minute și contactați echipa de asistență a aplicației dacă sesiunea tot nu pornește.\0",
        // session-is-full
        "Sesiunea este plină.\0",
        "Așteptați până iese cineva, apoi încercați din nou.\0",
        // media-endpoint
        "Nu s-a putut stabili conexiunea la imaginea și sunetul unui participant.\0",
        "Așteptați câteva secunde, apoi încercați să vă conectați din nou.\0",
        // media-audio-permission
        "Această aplicație nu are permisiunea de a vă folosi microfonul.\0",
        "Permiteți accesul acestei aplicații la microfon în setările dispozitivului, apoi intrați din nou în sesiune.\0",
        // media-video-permission
        "Această aplicație nu are permisiunea de a vă folosi camera.\0",
        "Permiteți accesul acestei aplicații la cameră în setările dispozitivului, apoi intrați din nou în sesiune.\0",
        // transport-request
        "Serviciul nu poate efectua această acțiune în acest moment.\0",
        "Încercați din nou peste puțin timp; dacă nu se schimbă nimic, contactați echipa de asistență a aplicației.\0",
        // transport-response
        "Răspunsul serviciului nu a putut fi înțeles.\0",
        "Mai încercați o dată peste un minut.\0",
        // transport
        "Aplicația a trimis o solicitare pe care serviciul nu a putut-o procesa.\0",
        "Doar dezvoltatorii acestei aplicații pot remedia problema; este posibil să ajute deja o actualizare a aplicației.\0",
        // generic-connection
        "Conexiunea s-a întrerupt înainte să intrați în sesiune.\0",
        "Verificați conexiunea la internet, apoi încercați din nou.\0",
        // generic-error
        "Serviciul nu acceptă ceea ce a cerut aplicația.\0",
        "Doar dezvoltatorii acestei aplicații pot schimba acest lucru; spuneți-le ce făceați în acel moment.\0",
        // invalid-token-expired
        "Accesul dumneavoastră la această sesiune a expirat.\0",
        "Deschideți din nou sesiunea din aplicație; dacă nu ajută, cereți o invitație nouă pentru toți cei din sesiune.\0",
        // invalid-token
        "Accesul dumneavoastră la această sesiune nu a putut fi confirmat.\0",
        "Deschideți din nou sesiunea din aplicație sau folosind linkul complet; dacă nu ajută, contactați echipa de asistență a aplicației.\0",
        // invalid-token-data
        "Invitația dumneavoastră la această sesiune nu a putut fi citită.\0",
        "Deschideți din nou sesiunea folosind invitația inițială; dacă nu ajută, contactați echipa de asistență a aplicației.\0",
        // invalid-token-json-data
        "Invitația dumneavoastră la această sesiune este incompletă.\0",
        "Contactați echipa de asistență a aplicației; ar putea fi necesară o invitație nouă pentru toți cei din sesiune.\0",
        // invalid-socket-url
        "Aplicația a primit o adresă greșită a serviciului.\0",
        "Deschideți din nou sesiunea din aplicație; dacă nu ajută, anunțați dezvoltatorii acestei aplicații.\0",
        // invalid-stun-server
        "O setare pentru conectarea la sesiune nu este corectă.\0",
        "Deschideți din nou sesiunea folosind invitația; dacă nu ajută, spuneți-le dezvoltatorilor acestei aplicații că sesiunile nu se conectează.\0",
        // unlisted
        "S-a întâmplat ceva neașteptat (cod \0",
        ").\0",
        "Încercați din nou și menționați codul \0",
        " dacă contactați echipa de asistență.\0",
        // labels
        "Încercați din nou\0",
        "Intrați din nou\0",
        "Reînnoiți accesul\0",
        "Deschideți setările\0",
        "Contactați asistența\0",
        "Contactați asistența\0",
        "Schimbați numele\0",
        "Așteptați și reîncercați\0",
        "Continuați\0",
        "Raportați problema\0",
    ),
);

#[cfg(feature = "lang-ru")]
const RU: Language = Language::new(
    text!("ru"),
    text!("русский"),
    text!("Russian"),
    false,
    false,
    &["ru"],
    0x0000_0000_0000_fbff_fdff_0000_0800_7001,
    &[],
    concat!(
        // unknown-error
        "На стороне сервиса что-то пошло не так.\0",
        "Попробуйте ещё раз чуть позже, а если это будет повторяться, обратитесь в поддержку приложения.\0",
        // user-generic
        "Не удалось выполнить действие в сеансе.\0",
        "Попробуйте ещё раз.\0",
        // user-not-found
        "Вас или другого участника нет в сеансе.\0",
        "Присоединитесь к сеансу ещё раз; если это не поможет, исправить ошибку смогут только разработчики этого приложения.\0",
        // user-closed
        "Один из участников вышел из сеанса.\0",
        "Вам ничего не нужно делать.\0",
        // existing-user-in-session
        "Кто-то в сеансе уже использует это имя.\0",
        "Выберите другое имя и попробуйте ещё раз.\0",
        // user-not-streaming
        "Пока не передаётся ни видео, ни звук.\0",
        "Проверьте, включены ли у вас камера или микрофон, или подождите, пока их включит другой участник; если это не поможет, обратитесь в поддержку приложения.\0",
        // user-not-authorized
        "Это действие недоступно вам в этом сеансе.\0",
        "Выйдите из сеанса и присоединитесь к нему снова.\0",
        // user-video-permission-denied
        "У браузера нет доступа к вашей камере.\0",
        "В браузере разрешите этой странице доступ к камере, а затем присоединитесь снова.\0",
        // user-audio-permission-denied
        "У браузера нет доступа к вашему микрофону.\0",
        "В браузере разрешите этой странице доступ к микрофону, а затем присоединитесь снова.\0",
        // session-generic
        "Сеанс сейчас не может обработать этот запрос.\0",
        "Немного подождите и попробуйте ещё раз.\0",
        // session-closed
        "Сеанс завершён.\0",
        "Присоединитесь ещё раз или начните новый сеанс.\0",
        // session-cannot-be-created
        "Не удалось начать сеанс.\0",
        "Попробуйте ещё раз через несколько минут, а если сеанс так и не начнётся, обратитесь в поддержку приложения.\0",
        // session-is-full
        "В сеансе нет свободных мест.\0",
        "Подождите, пока кто-нибудь не выйдет, и попробуйте ещё раз.\0",
        // media-endpoint
        "Не удалось подключиться к видео и звуку одного из участников.\0",
        "Подождите несколько секунд и попробуйте подключиться ещё раз.\0",
        // media-audio-permission
        "У этого приложения нет доступа к вашему микрофону.\0",
        "В настройках устройства разрешите этому приложению доступ к микрофону, а затем присоединитесь снова.\0",
        // media-video-permission
        "У этого приложения нет доступа к вашей камере.\0",
        "В настройках устройства разрешите этому приложению доступ к камере, а затем присоединитесь снова.\0",
        // transport-request
        "Сервис сейчас не может выполнить это действие.\0",
        "Повторите попытку чуть позже; если ничего не изменится, обратитесь в поддержку приложения.\0",
        // transport-response
        "Не удалось распознать ответ сервиса.\0",
        "Попробуйте ещё раз через минуту.\0",
        // transport
        "Приложение отправило запрос, который сервис не смог обработать.\0",
        "Исправить это могут только разработчики этого приложения; возможно, поможет обновление приложения.\0",
        // generic-connection
        "Соединение прервалось до того, как вы присоединились к сеансу.\0",
        "Проверьте подключение к интернету и попробуйте ещё раз.\0",
        // generic-error
        "Сервис не поддерживает то, что запросило приложение.\0",
        "Изменить это могут только разработчики этого приложения; расскажите им, что вы делали.\0",
        // invalid-token-expired
        "Срок вашего доступа к этому сеансу истёк.\0",
        "Снова откройте сеанс из приложения; если это не поможет, попросите новое приглашение для всех участников сеанса.\0",
        // invalid-token
        "Не удалось подтвердить ваш доступ к этому сеансу.\0",
        "Снова откройте сеанс из приложения или по полной ссылке; если это не поможет, обратитесь в поддержку приложения.\0",
        // invalid-token-data
        "Не удалось прочитать ваше приглашение на этот сеанс.\0",
        "Снова откройте сеанс по исходному приглашению; если это не поможет, обратитесь в поддержку приложения.\0",
        // invalid-token-json-data
        "Ваше приглашение на этот сеанс неполное.\0",
        "Обратитесь в поддержку приложения; возможно, понадобится новое приглашение для всех участников сеанса.\0",
        // invalid-socket-url
        "Приложение получило неверный адрес сервиса.\0",
        "Снова откройте сеанс из приложения; если это не поможет, сообщите об этом разработчикам этого приложения.\0",
        // invalid-stun-server
        "Один из параметров подключения к сеансу задан неверно.\0",
        "Снова откройте сеанс по приглашению; если это не поможет, сообщите разработчикам этого приложения, что подключиться к сеансам не удаётся.\0",
        // unlisted
        "Произошло что-то непредвиденное (код \0",
        ").\0",
        "Попробуйте ещё раз, а если обратитесь в поддержку, укажите код \0",
        ".\0",
        // labels
        "Попробовать ещё раз\0",
        "Присоединиться снова\0",
        "Продлить доступ\0",
        "Открыть настройки\0",
        "Обратиться в поддержку\0",
        "Обратиться в поддержку\0",
        "Изменить имя\0",
        "Подождать и повторить\0",
        "Продолжить\0",
        "Сообщить о проблеме\0",
    ),
);

#[cfg(feature = "lang-sk")]
const SK: Language = Language::new(
    text!("sk"),
    text!("slovenčina"),
    text!("Slovak"),
    false,
    false,
    &["sk"],
    0x0000_0000_0000_0000_0000_0000_0e7d_ff7f,
    &[],
    concat!(
        // unknown-error
        "Na strane služby sa niečo pokazilo.\0",
        "Skúste to o chvíľu znova, a ak sa to bude opakovať, obráťte sa na podporu aplikácie.\0",
        // user-generic
        "Niečo sa na stretnutí nepodarilo dokončiť.\0",
        "Skúste to znova.\0",
        // user-not-found
        "Vy alebo druhá osoba nie ste na stretnutí.\0",
        "Pripojte sa k stretnutiu znova; ak to nepomôže, opraviť to môžu iba tvorcovia tejto aplikácie.\0",
        // user-closed
        "Jeden z účastníkov opustil stretnutie.\0",
        "Nemusíte nič robiť.\0",
        // existing-user-in-session
        "Toto meno už na stretnutí niekto používa.\0",
        "Vyberte si iné meno a skúste to znova.\0",
        // user-not-streaming
        "Zatiaľ sa nezdieľa žiadny obraz ani zvuk.\0",
        "Skontrolujte, či máte zapnutú kameru alebo mikrofón, alebo počkajte, kým ich zapne druhá osoba; ak sa nič nezmení, obráťte sa na podporu aplikácie.\0",
        // user-not-authorized
        "Táto akcia pre vás na tomto stretnutí nie je dostupná.\0",
        "Opustite stretnutie a pripojte sa k nemu znova.\0",
        // user-video-permission-denied
        "Prehliadač nemá povolenie používať vašu kameru.\0",
        "V prehliadači povoľte tejto stránke používať kameru a potom sa pripojte znova.\0",
        // user-audio-permission-denied
        "Prehliadač nemá povolenie používať váš mikrofón.\0",
        "V prehliadači povoľte tejto stránke používať mikrofón a potom sa pripojte znova.\0",
        // session-generic
        "Stretnutie momentálne nedokáže spracovať túto požiadavku.\0",
        "Chvíľu počkajte a potom to skúste znova.\0",
        // session-closed
        "Stretnutie sa skončilo.\0",
        "Pripojte sa znova alebo začnite nové stretnutie.\0",
        // session-cannot-be-created
        "Stretnutie sa nepodarilo začať.\0",
        "Skúste to znova o niekoľko minút, a ak sa stretnutie stále nezačne, obráťte sa na podporu aplikácie.\0",
        // session-is-full
        "Stretnutie je plne obsadené.\0",
        "Počkajte, kým niekto odíde, a potom to skúste znova.\0",
        // media-endpoint
        "Nepodarilo sa nadviazať obrazové a zvukové spojenie s jedným z účastníkov.\0",
        "Počkajte niekoľko sekúnd a skúste nadviazať spojenie znova.\0",
        // media-audio-permission
        "Táto aplikácia nemá povolenie používať váš mikrofón.\0",
        "V nastaveniach zariadenia povoľte tejto aplikácii používať mikrofón a potom sa pripojte znova.\0",
        // media-video-permission
        "Táto aplikácia nemá povolenie používať vašu kameru.\0",
        "V nastaveniach zariadenia povoľte tejto aplikácii používať kameru a potom sa pripojte znova.\0",
        // transport-request
        "Služba to momentálne nedokázala vykonať.\0",
        "Skúste to o moment znova; ak sa nič nezmení, obráťte sa na podporu aplikácie.\0",
        // transport-response
        "Odpoveď služby sa nepodarilo spracovať.\0",
        "Skúste to ešte raz o minútu.\0",
        // transport
        "Aplikácia odoslala požiadavku, ktorú služba nedokázala spracovať.\0",
        "Opraviť to môžu iba tvorcovia tejto aplikácie; možno už pomôže jej aktualizácia.\0",
        // generic-connection
        "Spojenie sa prerušilo skôr, ako ste sa pripojili k stretnutiu.\0",
        "Skontrolujte pripojenie na internet a potom to skúste znova.\0",
        // generic-error
        "Služba nepodporuje to, o čo ju aplikácia požiadala.\0",
        "Zmeniť to môžu iba tvorcovia tejto aplikácie; dajte im vedieť, čo ste práve robili.\0",
        // invalid-token-expired
        "Platnosť vášho prístupu k tomuto stretnutiu uplynula.\0",
        "Otvorte stretnutie znova z aplikácie; ak to nepomôže, požiadajte o novú pozvánku pre všetkých účastníkov stretnutia.\0",
        // invalid-token
        "Váš prístup k tomuto stretnutiu sa nepodarilo overiť.\0",
        "Otvorte stretnutie znova z aplikácie alebo pomocou úplného odkazu; ak to nepomôže, obráťte sa na podporu aplikácie.\0",
        // invalid-token-data
        "Vašu pozvánku na toto stretnutie sa nepodarilo prečítať.\0",
        "Otvorte stretnutie znova z pôvodnej pozvánky; ak to nepomôže, obráťte sa na podporu aplikácie.\0",
        // invalid-token-json-data
        "Vaša pozvánka na toto stretnutie nie je úplná.\0",
        "Obráťte sa na podporu aplikácie; možno bude potrebná nová pozvánka pre všetkých účastníkov stretnutia.\0",
        // invalid-socket-url
        "Aplikácia dostala nesprávnu adresu služby.\0",
        "Otvorte stretnutie znova z aplikácie; ak to nepomôže, dajte vedieť tvorcom tejto aplikácie.\0",
        // invalid-stun-server
        "Jedno z nastavení pripojenia k stretnutiu nie je správne.\0",
        "Otvorte stretnutie znova z pozvánky; ak to nepomôže, dajte vedieť tvorcom tejto aplikácie, že sa k stretnutiam nedá pripojiť.\0",
        // unlisted
        "Vyskytol sa neočakávaný problém (kód \0",
        ").\0",
        "Skúste to znova, a ak sa obrátite na podporu, uveďte kód \0",
        ".\0",
        // labels
        "Skúsiť znova\0",
        "Pripojiť sa znova\0",
        "Obnoviť prístup\0",
        "Otvoriť nastavenia\0",
        "Kontaktovať podporu\0",
        "Kontaktovať podporu\0",
        "Zmeniť meno\0",
        "Počkať a skúsiť znova\0",
        "Pokračovať\0",
        "Nahlásiť problém\0",
    ),
);

#[cfg(feature = "lang-sv")]
const SV: Language = Language::new(
    text!("sv"),
    text!("svenska"),
    text!("Swedish"),
    false,
    false,
    &["sv"],
    0x0000_0000_0000_0000_0000_0000_0afd_ffff,
    &[],
    concat!(
        // unknown-error
        "Något gick fel i tjänsten.\0",
        "Försök igen om en liten stund och kontakta appens support om det fortsätter att hända.\0",
        // user-generic
        "Något i sessionen kunde inte slutföras.\0",
        "Försök igen.\0",
        // user-not-found
        "Du eller den andra personen är inte med i sessionen.\0",
        "Gå med i sessionen igen; om det inte hjälper är det bara appens utvecklare som kan rätta till detta.\0",
        // user-closed
        "En deltagare har lämnat sessionen.\0",
        "Du behöver inte göra något.\0",
        // existing-user-in-session
        "Någon i sessionen använder redan det här namnet.\0",
        "Välj ett annat namn och försök sedan igen.\0",
        // user-not-streaming
        "Än så länge delas varken bild eller ljud.\0",
        "Kontrollera att din kamera eller mikrofon är på eller vänta tills den andra personen slår på sin; kontakta appens support om inget förändras.\0",
        // user-not-authorized
        "Den här åtgärden är inte tillgänglig för dig i den här sessionen.\0",
        "Lämna sessionen och gå med i den igen.\0",
        // user-video-permission-denied
        "Webbläsaren har inte tillåtelse att använda din kamera.\0",
        "Ge den här sidan åtkomst till kameran i webbläsarens inställningar och gå sedan med igen.\0",
        // user-audio-permission-denied
        "Webbläsaren har inte tillåtelse att använda din mikrofon.\0",
        "Ge den här sidan åtkomst till mikrofonen i webbläsarens inställningar och gå sedan med igen.\0",
        // session-generic
        "Sessionen kan inte hantera begäran just nu.\0",
        "Vänta en stund och försök sedan igen.\0",
        // session-closed
        "Sessionen har avslutats.\0",
        "Gå med igen eller starta en ny session.\0",
        // session-cannot-be-created
        "Sessionen kunde inte startas.\0",
        "Försök igen om några minuter och kontakta appens support om sessionen fortfarande inte startar.\0",
        // session-is-full
        "Sessionen är full.\0",
        "Vänta tills någon lämnar sessionen och försök sedan igen.\0",
        // media-endpoint
        "Det gick inte att ansluta till en deltagares bild och ljud.\0",
        "Vänta några sekunder och försök ansluta igen.\0",
        // media-audio-permission
        "Den här appen har inte tillåtelse att använda din mikrofon.\0",
        "Ge appen åtkomst till mikrofonen i enhetens inställningar och gå sedan med igen.\0",
        // media-video-permission
        "Den här appen har inte tillåtelse att använda din kamera.\0",
        "Ge appen åtkomst till kameran i enhetens inställningar och gå sedan med igen.\0",
        // transport-request
        "Tjänsten kunde inte utföra detta just nu.\0",
        "Försök igen om en liten stund och kontakta appens support om inget förändras.\0",
        // transport-response
        "Det gick inte att tolka svaret från tjänsten.\0",
        "Försök en gång till om en minut.\0",
        // transport
        "Appen skickade en begäran som tjänsten inte kunde hantera.\0",
        "Det är bara appens utvecklare som kan rätta till detta, men det kan hjälpa att uppdatera appen.\0",
        // generic-connection
        "Anslutningen bröts innan du hade hunnit gå med i sessionen.\0",
        "Kontrollera din internetanslutning och försök sedan igen.\0",
        // generic-error
        "Tjänsten har inte stöd för det som appen begärde.\0",
        "Det är bara appens utvecklare som kan ändra detta, så berätta gärna för dem vad du gjorde när det hände.\0",
        // invalid-token-expired
        "Din åtkomst till den här sessionen har gått ut.\0",
        "Öppna sessionen igen från appen; om det inte hjälper kan du be om en ny inbjudan för alla i sessionen.\0",
        // invalid-token
        "Din åtkomst till den här sessionen kunde inte bekräftas.\0",
        "Öppna sessionen igen från appen eller via den fullständiga länken och kontakta appens support om det inte hjälper.\0",
        // invalid-token-data
        "Din inbjudan till den här sessionen kunde inte läsas.\0",
        "Öppna sessionen igen från den ursprungliga inbjudan och kontakta appens support om det inte hjälper.\0",
        // invalid-token-json-data
        "Din inbjudan till den här sessionen är ofullständig.\0",
        "Kontakta appens support; det kan behövas en ny inbjudan för alla i sessionen.\0",
        // invalid-socket-url
        "Appen har fått fel adress till tjänsten.\0",
        "Öppna sessionen igen från appen och meddela appens utvecklare om det inte hjälper.\0",
        // invalid-stun-server
        "En inställning för anslutningen till sessionen är felaktig.\0",
        "Öppna sessionen igen från inbjudan; om det inte hjälper kan du meddela appens utvecklare att det inte går att ansluta till sessioner.\0",
        // unlisted
        "Något oväntat inträffade (kod \0",
        ").\0",
        "Försök igen och uppge koden \0",
        " om du kontaktar supporten.\0",
        // labels
        "Försök igen\0",
        "Gå med igen\0",
        "Förnya åtkomst\0",
        "Öppna inställningar\0",
        "Kontakta supporten\0",
        "Kontakta supporten\0",
        "Ändra namn\0",
        "Vänta och försök igen\0",
        "Fortsätt\0",
        "Rapportera problem\0",
    ),
);

#[cfg(feature = "lang-th")]
const TH: Language = Language::new(
    text!("th"),
    text!("ไทย"),
    text!("Thai"),
    false,
    false,
    &["th"],
    0x03ff_2caf_fffc_2f96_0000_13df_0000_0001,
    &[],
    concat!(
        // unknown-error
        "เกิดข้อผิดพลาดบางอย่างทางฝั่งบริการ\0",
        "โปรดลองอีกครั้งในอีกสักครู่ หากยังเกิดขึ้นซ้ำๆ โปรดติดต่อฝ่ายสนับสนุนของแอป\0",
        // user-generic
        "การดำเนินการบางอย่างในเซสชันไม่สำเร็จ\0",
        "โปรดลองอีกครั้ง\0",
        // user-not-found
        "คุณหรืออีกฝ่ายไม่ได้อยู่ในเซสชัน\0",
        "โปรดเข้าร่วมเซสชันอีกครั้ง หากยังไม่ได้ผล มีเพียงผู้พัฒนาแอปนี้เท่านั้นที่แก้ไขเรื่องนี้ได้\0",
        // user-closed
        "ผู้เข้าร่วมรายหนึ่งออกจากเซสชันแล้ว\0",
        "คุณไม่จำเป็นต้องทำอะไร\0",
        // existing-user-in-session
        "มีคนในเซสชันใช้ชื่อนี้อยู่แล้ว\0",
        "โปรดเลือกชื่ออื่น แล้วลองอีกครั้ง\0",
        // user-not-streaming
        "ยังไม่มีการแชร์ภาพหรือเสียง\0",
        "โปรดตรวจสอบว่ากล้องหรือไมโครโฟนของคุณเปิดอยู่ หรือรอให้อีกฝ่ายเปิด หากยังเหมือนเดิม โปรดติดต่อฝ่ายสนับสนุนของแอป\0",
        // user-not-authorized
        "คุณไม่สามารถดำเนินการนี้ในเซสชันนี้ได้\0",
        "โปรดออกจากเซสชัน แล้วเข้าร่วมใหม่\0",
        // user-video-permission-denied
        "เบราว์เซอร์ไม่ได้รับอนุญาตให้ใช้กล้องของคุณ\0",
        "โปรดไปที่การตั้งค่าของเบราว์เซอร์เพื่ออนุญาตให้หน้านี้ใช้กล้อง แล้วเข้าร่วมใหม่\0",
        // user-audio-permission-denied
        "เบราว์เซอร์ไม่ได้รับอนุญาตให้ใช้ไมโครโฟนของคุณ\0",
        "โปรดไปที่การตั้งค่าของเบราว์เซอร์เพื่ออนุญาตให้หน้านี้ใช้ไมโครโฟน แล้วเข้าร่วมใหม่\0",
        // session-generic
        "เซสชันยังไม่สามารถดำเนินการตามคำขอนี้ได้ในตอนนี้\0",
        "โปรดรอสักครู่ แล้วลองอีกครั้ง\0",
        // session-closed
        "เซสชันสิ้นสุดแล้ว\0",
        "โปรดเข้าร่วมใหม่หรือเริ่มเซสชันใหม่\0",
        // session-cannot-be-created
        "ไม่สามารถเริ่มเซสชันได้\0",
        "โปรดลองอีกครั้งในอีกไม่กี่นาที และติดต่อฝ่ายสนับสนุนของแอปหากยังเริ่มเซสชันไม่ได้\0",
        // session-is-full
        "เซสชันเต็มแล้ว\0",
        "โปรดรอจนกว่าจะมีคนออก แล้วลองอีกครั้ง\0",
        // media-endpoint
        "ไม่สามารถเชื่อมต่อกับภาพและเสียงของผู้เข้าร่วมรายหนึ่งได้\0",
        "โปรดรอสองสามวินาที แล้วลองเชื่อมต่ออีกครั้ง\0",
        // media-audio-permission
        "แอปนี้ไม่ได้รับอนุญาตให้ใช้ไมโครโฟนของคุณ\0",
        "โปรดไปที่การตั้งค่าของอุปกรณ์เพื่ออนุญาตให้แอปนี้ใช้ไมโครโฟน แล้วเข้าร่วมใหม่\0",
        // media-video-permission
        "แอปนี้ไม่ได้รับอนุญาตให้ใช้กล้องของคุณ\0",
        "โปรดไปที่การตั้งค่าของอุปกรณ์เพื่ออนุญาตให้แอปนี้ใช้กล้อง แล้วเข้าร่วมใหม่\0",
        // transport-request
        "บริการไม่สามารถดำเนินการนี้ได้ในตอนนี้\0",
        "โปรดรอสักพักแล้วลองอีกครั้ง หากยังเหมือนเดิม โปรดติดต่อฝ่ายสนับสนุนของแอป\0",
        // transport-response
        "ไม่สามารถประมวลผลการตอบกลับจากบริการได้\0",
        "โปรดลองอีกครั้งในอีกหนึ่งนาที\0",
        // transport
        "แอปส่งคำขอที่บริการไม่สามารถจัดการได้\0",
        "มีเพียงผู้พัฒนาแอปนี้เท่านั้นที่แก้ไขเรื่องนี้ได้ ทั้งนี้การอัปเดตแอปอาจช่วยได้\0",
        // generic-connection
        "การเชื่อมต่อขาดหายก่อนที่คุณจะเข้าร่วมเซสชัน\0",
        "โปรดตรวจสอบการเชื่อมต่ออินเทอร์เน็ตของคุณ แล้วลองอีกครั้ง\0",
        // generic-error
        "บริการไม่รองรับสิ่งที่แอปร้องขอ\0",
        "มีเพียงผู้พัฒนาแอปนี้เท่านั้นที่เปลี่ยนแปลงเรื่องนี้ได้ โปรดแจ้งผู้พัฒนาว่าคุณกำลังทำอะไรอยู่ในตอนนั้น\0",
        // invalid-token-expired
        "สิทธิ์เข้าถึงเซสชันนี้ของคุณหมดอายุแล้ว\0",
        "โปรดเปิดเซสชันอีกครั้งจากแอป หากยังไม่ได้ผล โปรดขอคำเชิญใหม่สำหรับทุกคนในเซสชัน\0",
        // invalid-token
        "ไม่สามารถยืนยันสิทธิ์เข้าถึงเซสชันนี้ของคุณได้\0",
        "โปรดเปิดเซสชันอีกครั้งจากแอปหรือจากลิงก์แบบเต็ม หากยังไม่ได้ผล โปรดติดต่อฝ่ายสนับสนุนของแอป\0",
        // invalid-token-data
        "ไม่สามารถอ่านคำเชิญเข้าร่วมเซสชันนี้ของคุณได้\0",
        "โปรดเปิดเซสชันอีกครั้งจากคำเชิญต้นฉบับ หากยังไม่ได้ผล โปรดติดต่อฝ่ายสนับสนุนของแอป\0",
        // invalid-token-json-data
        "คำเชิญเข้าร่วมเซสชันนี้ของคุณไม่ครบถ้วน\0",
        "โปรดติดต่อฝ่ายสนับสนุนของแอป เนื่องจากอาจต้องใช้คำเชิญใหม่สำหรับทุกคนในเซสชัน\0",
        // invalid-socket-url
        "แอปได้รับที่อยู่ของบริการที่ไม่ถูกต้อง\0",
        "โปรดเปิดเซสชันอีกครั้งจากแอป หากยังไม่ได้ผล โปรดแจ้งผู้พัฒนาแอปนี้\0",
        // invalid-stun-server
        "การตั้งค่ารายการหนึ่งสำหรับเชื่อมต่อกับเซสชันไม่ถูกต้อง\0",
        "โปรดเปิดเซสชันอีกครั้งจากคำเชิญ หากยังไม่ได้ผล โปรดแจ้งผู้พัฒนาแอปนี้ว่าเชื่อมต่อกับเซสชันไม่ได้\0",
        // unlisted
        "เกิดเหตุการณ์ที่ไม่คาดคิด (รหัส \0",
        ")\0",
        "โปรดลองอีกครั้ง และแจ้งรหัส \0",
        " หากคุณติดต่อฝ่ายสนับสนุน\0",
        // labels
        "ลองอีกครั้ง\0",
        "เข้าร่วมใหม่\0",
        "ต่ออายุสิทธิ์เข้าถึง\0",
        "เปิดการตั้งค่า\0",
        "ติดต่อฝ่ายสนับสนุน\0",
        "ติดต่อฝ่ายสนับสนุน\0",
        "เปลี่ยนชื่อ\0",
        "รอแล้วลองอีกครั้ง\0",
        "ดำเนินการต่อ\0",
        "รายงานปัญหา\0",
    ),
);

#[cfg(feature = "lang-tr")]
const TR: Language = Language::new(
    text!("tr"),
    text!("Türkçe"),
    text!("Turkish"),
    false,
    false,
    &["tr"],
    0x0000_0000_0000_0000_0002_0000_0e7d_fbff,
    &[],
    concat!(
        // unknown-error
        "Hizmet tarafında bir sorun oluştu.\0",
        "Lütfen birazdan tekrar deneyin; sorun devam ederse uygulamanın destek ekibiyle iletişime geçin.\0",
        // user-generic
        "Görüşmedeki bir işlem tamamlanamadı.\0",
        "Lütfen tekrar deneyin.\0",
        // user-not-found
        "Ya siz ya da diğer kişi görüşmede değil.\0",
        "Lütfen görüşmeye yeniden katılın; bu işe yaramazsa sorunu yalnızca bu uygulamanın geliştiricileri düzeltebilir.\0",
        // user-closed
        "Bir katılımcı görüşmeden ayrıldı.\0",
        "Yapmanız gereken bir şey yok.\0",
        // existing-user-in-session
        "Görüşmedeki biri bu adı zaten kullanıyor.\0",
        "Lütfen başka bir ad seçip tekrar deneyin.\0",
        // user-not-streaming
        "Henüz görüntü veya ses paylaşılmıyor.\0",
        "Kameranızın veya mikrofonunuzun açık olduğundan emin olun ya da diğer kişinin açmasını bekleyin; durum değişmezse uygulamanın destek ekibiyle iletişime geçin.\0",
        // user-not-authorized
        "Bu görüşmede bu işlemi yapamazsınız.\0",
        "Lütfen görüşmeden ayrılıp yeniden katılın.\0",
        // user-video-permission-denied
        "Tarayıcının kameranızı kullanma izni yok.\0",
        "Lütfen tarayıcınızda bu sayfa için kameraya izin verin, ardından yeniden katılın.\0",
        // user-audio-permission-denied
        "Tarayıcının mikrofonunuzu kullanma izni yok.\0",
        "Lütfen tarayıcınızda bu sayfa için mikrofona izin verin, ardından yeniden katılın.\0",
        // session-generic
        "Görüşmede bu istek şu anda gerçekleştirilemiyor.\0",
        "Lütfen biraz bekleyip tekrar deneyin.\0",
        // session-closed
        "Görüşme sona erdi.\0",
        "Lütfen yeniden katılın veya yeni bir görüşme başlatın.\0",
        // session-cannot-be-created
        "Görüşme başlatılamadı.\0",
        "Lütfen birkaç dakika sonra tekrar deneyin; görüşme yine başlamazsa uygulamanın destek ekibiyle iletişime geçin.\0",
        // session-is-full
        "Görüşme dolu.\0",
        "Lütfen biri ayrılana kadar bekleyin, ardından tekrar deneyin.\0",
        // media-endpoint
        "Bir katılımcıyla görüntü ve ses bağlantısı kurulamadı.\0",
        "Lütfen birkaç saniye bekleyip yeniden bağlanmayı deneyin.\0",
        // media-audio-permission
        "Bu uygulamanın mikrofonunuzu kullanma izni yok.\0",
        "Lütfen cihazınızın ayarlarında bu uygulama için mikrofona izin verin, ardından yeniden katılın.\0",
        // media-video-permission
        "Bu uygulamanın kameranızı kullanma izni yok.\0",
        "Lütfen cihazınızın ayarlarında bu uygulama için kameraya izin verin, ardından yeniden katılın.\0",
        // transport-request
        "Hizmet bu işlemi şu anda gerçekleştiremedi.\0",
        "Lütfen kısa bir süre sonra tekrar deneyin; bir şey değişmezse uygulamanın destek ekibiyle iletişime geçin.\0",
        // transport-response
        "Hizmetten gelen yanıt anlaşılamadı.\0",
        "Lütfen bir dakika sonra bir kez daha deneyin.\0",
        // transport
        "Uygulama, hizmetin işleyemediği bir istek gönderdi.\0",
        "Bunu yalnızca bu uygulamanın geliştiricileri düzeltebilir; uygulamayı güncellemek işe yarayabilir.\0",
        // generic-connection
        "Siz görüşmeye katılmadan önce bağlantı kesildi.\0",
        "Lütfen internet bağlantınızı kontrol edip tekrar deneyin.\0",
        // generic-error
        "Hizmet, uygulamanın istediği şeyi desteklemiyor.\0",
        "Bunu yalnızca bu uygulamanın geliştiricileri değiştirebilir; lütfen onlara o sırada ne yaptığınızı anlatın.\0",
        // invalid-token-expired
        "Bu görüşmeye erişiminizin süresi doldu.\0",
        "Lütfen görüşmeyi uygulamadan yeniden açın; bu işe yaramazsa görüşmedeki herkes için yeni bir davet isteyin.\0",
        // invalid-token
        "Bu görüşmeye erişiminiz doğrulanamadı.\0",
        "Lütfen görüşmeyi uygulamadan veya eksiksiz davet bağlantısıyla yeniden açın; bu işe yaramazsa uygulamanın destek ekibiyle iletişime geçin.\0",
        // invalid-token-data
        "Bu görüşme için aldığınız davet okunamadı.\0",
        "Lütfen görüşmeyi size gelen ilk davetten yeniden açın; bu işe yaramazsa uygulamanın destek ekibiyle iletişime geçin.\0",
        // invalid-token-json-data
        "Bu görüşme için aldığınız davet eksik.\0",
        "Lütfen uygulamanın destek ekibiyle iletişime geçin; görüşmedeki herkes için yeni bir davet gerekebilir.\0",
        // invalid-socket-url
        "Uygulamaya hizmetin adresi yanlış verilmiş.\0",
        "Lütfen görüşmeyi uygulamadan yeniden açın; bu işe yaramazsa durumu bu uygulamanın geliştiricilerine bildirin.\0",
        // invalid-stun-server
        "Görüşmeye bağlanmak için kullanılan bir ayar doğru değil.\0",
        "Lütfen görüşmeyi davetten yeniden açın; bu işe yaramazsa bu uygulamanın geliştiricilerine görüşmelere bağlanılamadığını bildirin.\0",
        // unlisted
        "Beklenmedik bir durum oluştu (kod: \0",
        ").\0",
        "Lütfen tekrar deneyin ve destek ekibiyle iletişime geçerseniz \0",
        " kodunu belirtin.\0",
        // labels
        "Tekrar dene\0",
        "Yeniden katıl\0",
        "Erişimi yenile\0",
        "Ayarları aç\0",
        "Destek ekibine ulaş\0",
        "Destek ekibine ulaş\0",
        "Adı değiştir\0",
        "Bekle ve tekrar dene\0",
        "Devam et\0",
        "Sorun bildir\0",
    ),
);

#[cfg(feature = "lang-uk")]
const UK: Language = Language::new(
    text!("uk"),
    text!("українська"),
    text!("Ukrainian"),
    false,
    false,
    &["uk"],
    0x0000_0000_0050_d3ff_fdff_0000_0800_7081,
    &[],
    concat!(
        // unknown-error
        "На боці сервісу щось пішло не так.\0",
        "Спробуйте ще раз трохи згодом, а якщо це повторюватиметься, зверніться до служби підтримки застосунку.\0",
        // user-generic
        "Не вдалося виконати одну з дій у сеансі.\0",
        "Спробуйте ще раз.\0",
        // user-not-found
        "Вас або іншої людини немає в сеансі.\0",
        "Приєднайтеся до сеансу ще раз; якщо це не допоможе, виправити проблему можуть лише розробники цього застосунку.\0",
        // user-closed
        "Один з учасників вийшов із сеансу.\0",
        "Вам нічого не потрібно робити.\0",
        // existing-user-in-session
        "Хтось у сеансі вже використовує це ім’я.\0",
        "Виберіть інше ім’я та спробуйте ще раз.\0",
        // user-not-streaming
        "Поки що не передається ні зображення, ні звук.\0",
        "Перевірте, чи ввімкнено вашу камеру або мікрофон, або зачекайте, доки їх увімкне інша людина; якщо не допоможе, зверніться до служби підтримки застосунку.\0",
        // user-not-authorized
        "Ця дія недоступна для вас у цьому сеансі.\0",
        "Вийдіть із сеансу та приєднайтеся до нього знову.\0",
        // user-video-permission-denied
        "Браузер не має дозволу на доступ до вашої камери.\0",
        "У браузері дозвольте цій сторінці використовувати камеру, а потім приєднайтеся знову.\0",
        // user-audio-permission-denied
        "Браузер не має дозволу на доступ до вашого мікрофона.\0",
        "У браузері дозвольте цій сторінці використовувати мікрофон, а потім приєднайтеся знову.\0",
        // session-generic
        "Сеанс зараз не може обробити цей запит.\0",
        "Трохи зачекайте та спробуйте ще раз.\0",
        // session-closed
        "Сеанс завершено.\0",
        "Приєднайтеся ще раз або почніть новий сеанс.\0",
        // session-cannot-be-created
        "Не вдалося почати сеанс.\0",
        "Спробуйте ще раз за кілька хвилин, а якщо сеанс так і не почнеться, зверніться до служби підтримки застосунку.\0",
        // session-is-full
        "У сеансі немає вільних місць.\0",
        "Зачекайте, доки хтось вийде, і спробуйте ще раз.\0",
        // media-endpoint
        "Не вдалося встановити відео- та аудіозв’язок з одним з учасників.\0",
        "Зачекайте кілька секунд і спробуйте підключитися ще раз.\0",
        // media-audio-permission
        "Цей застосунок не має дозволу на доступ до вашого мікрофона.\0",
        "У налаштуваннях пристрою дозвольте цьому застосунку використовувати мікрофон, а потім приєднайтеся знову.\0",
        // media-video-permission
        "Цей застосунок не має дозволу на доступ до вашої камери.\0",
        "У налаштуваннях пристрою дозвольте цьому застосунку використовувати камеру, а потім приєднайтеся знову.\0",
        // transport-request
        "Сервіс зараз не може виконати цю дію.\0",
        "Повторіть спробу трохи згодом; якщо нічого не зміниться, зверніться до служби підтримки застосунку.\0",
        // transport-response
        "Не вдалося розпізнати відповідь сервісу.\0",
        "Спробуйте ще раз за хвилину.\0",
        // transport
        "Застосунок надіслав запит, який сервіс не зміг обробити.\0",
        "Виправити це можуть лише розробники цього застосунку; можливо, вже допоможе оновлення застосунку.\0",
        // generic-connection
        "З’єднання перервалося до того, як ви приєдналися до сеансу.\0",
        "Перевірте підключення до інтернету та спробуйте ще раз.\0",
        // generic-error
        "Сервіс не підтримує того, про що його попросив застосунок.\0",
        "Змінити це можуть лише розробники цього застосунку; розкажіть їм, що ви робили.\0",
        // invalid-token-expired
        "Термін дії вашого доступу до цього сеансу минув.\0",
        "Знову відкрийте сеанс із застосунку; якщо це не допоможе, попросіть нове запрошення для всіх учасників сеансу.\0",
        // invalid-token
        "Не вдалося підтвердити ваш доступ до цього сеансу.\0",
        "Знову відкрийте сеанс із застосунку або за повним посиланням; якщо це не допоможе, зверніться до служби підтримки застосунку.\0",
        // invalid-token-data
        "Не вдалося прочитати ваше запрошення до цього сеансу.\0",
        "Знову відкрийте сеанс за початковим запрошенням; якщо це не допоможе, зверніться до служби підтримки застосунку.\0",
        // invalid-token-json-data
        "Ваше запрошення до цього сеансу неповне.\0",
        "Зверніться до служби підтримки застосунку; можливо, знадобиться нове запрошення для всіх учасників сеансу.\0",
        // invalid-socket-url
        "Застосунок отримав неправильну адресу сервісу.\0",
        "Знову відкрийте сеанс із застосунку; якщо це не допоможе, повідомте розробників цього застосунку.\0",
        // invalid-stun-server
        "Один із параметрів підключення до сеансу задано неправильно.\0",
        "Знову відкрийте сеанс за запрошенням; якщо це не допоможе, повідомте розробників цього застосунку, що не вдається підключитися до сеансів.\0",
        // unlisted
        "Сталося щось неочікуване (код \0",
        ").\0",
        "Спробуйте ще раз, а якщо звернетеся до служби підтримки, укажіть код \0",
        ".\0",
        // labels
        "Спробувати ще раз\0",
        "Приєднатися знову\0",
        "Поновити доступ\0",
        "Відкрити налаштування\0",
        "Звернутися до підтримки\0",
        "Звернутися до підтримки\0",
        "Змінити ім’я\0",
        "Зачекати й спробувати ще раз\0",
        "Продовжити\0",
        "Повідомити про проблему\0",
    ),
);

#[cfg(feature = "lang-vi")]
const VI: Language = Language::new(
    text!("vi"),
    text!("Tiếng Việt"),
    text!("Vietnamese"),
    false,
    false,
    &["vi"],
    0x0002_0000_0000_0000_0000_0000_0b7f_fbbf,
    &[],
    concat!(
        // unknown-error
        "Đã xảy ra sự cố ở phía dịch vụ.\0",
        "Vui lòng thử lại sau giây lát; nếu sự cố vẫn tiếp diễn, hãy liên hệ với bộ phận hỗ trợ của ứng dụng.\0",
        // user-generic
        "Không thể hoàn tất một thao tác trong cuộc gọi.\0",
        "Vui lòng thử lại.\0",
        // user-not-found
        "Bạn hoặc người kia hiện không ở trong cuộc gọi.\0",
        "Vui lòng tham gia lại cuộc gọi; nếu vẫn không được, chỉ nhà phát triển ứng dụng này mới có thể khắc phục.\0",
        // user-closed
        "Một người tham gia đã rời khỏi cuộc gọi.\0",
        "Bạn không cần làm gì cả.\0",
        // existing-user-in-session
        "Đã có người trong cuộc gọi dùng tên này.\0",
        "Vui lòng chọn tên khác rồi thử lại.\0",
        // user-not-streaming
        "Chưa có hình ảnh hoặc âm thanh nào được chia sẻ.\0",
        "Vui lòng kiểm tra xem camera hoặc micrô của bạn đã bật chưa, hoặc chờ người kia bật; nếu vẫn vậy, hãy liên hệ với bộ phận hỗ trợ của ứng dụng.\0",
        // user-not-authorized
        "Bạn không thể thực hiện thao tác này trong cuộc gọi này.\0",
        "Vui lòng rời khỏi cuộc gọi rồi tham gia lại.\0",
        // user-video-permission-denied
        "Trình duyệt chưa được phép sử dụng camera của bạn.\0",
        "Vui lòng cho phép trang này dùng camera trong trình duyệt của bạn rồi tham gia lại.\0",
        // user-audio-permission-denied
        "Trình duyệt chưa được phép sử dụng micrô của bạn.\0",
        "Vui lòng cho phép trang này dùng micrô trong trình duyệt của bạn rồi tham gia lại.\0",
        // session-generic
        "Cuộc gọi hiện chưa thể xử lý yêu cầu này.\0",
        "Vui lòng chờ một chút rồi thử lại.\0",
        // session-closed
        "Cuộc gọi đã kết thúc.\0",
        "Vui lòng tham gia lại hoặc bắt đầu một cuộc gọi mới.\0",
        // session-cannot-be-created
        "Không thể bắt đầu cuộc gọi.\0",
        "Vui lòng thử lại sau vài phút và liên hệ với bộ phận hỗ trợ của ứng dụng nếu vẫn không bắt đầu được cuộc gọi.\0",
        // session-is-full
        "Cuộc gọi đã đủ người.\0",
        "Vui lòng chờ đến khi có người rời đi rồi thử lại.\0",
        // media-endpoint
        "Không thể kết nối với hình ảnh và âm thanh của một người tham gia.\0",
        "Vui lòng chờ vài giây rồi thử kết nối lại.\0",
        // media-audio-permission
        "Ứng dụng này chưa được phép sử dụng micrô của bạn.\0",
        "Vui lòng cho phép ứng dụng này dùng micrô trong phần cài đặt thiết bị rồi tham gia lại.\0",
        // media-video-permission
        "Ứng dụng này chưa được phép sử dụng camera của bạn.\0",
        "Vui lòng cho phép ứng dụng này dùng camera trong phần cài đặt thiết bị rồi tham gia lại.\0",
        // transport-request
        "Dịch vụ hiện không thể thực hiện thao tác này.\0",
        "Vui lòng thử lại sau ít phút; nếu không có gì thay đổi, hãy liên hệ với bộ phận hỗ trợ của ứng dụng.\0",
        // transport-response
        "Không thể xử lý phản hồi từ dịch vụ.\0",
        "Vui lòng thử thêm một lần nữa sau một phút.\0",
        // transport
        "Ứng dụng đã gửi một yêu cầu mà dịch vụ không thể xử lý.\0",
        "Chỉ nhà phát triển ứng dụng này mới có thể khắc phục; bạn có thể thử cập nhật ứng dụng.\0",
        // generic-connection
        "Kết nối đã bị ngắt trước khi bạn tham gia cuộc gọi.\0",
        "Vui lòng kiểm tra kết nối mạng của bạn rồi thử lại.\0",
        // generic-error
        "Dịch vụ không hỗ trợ điều mà ứng dụng yêu cầu.\0",
        "Chỉ nhà phát triển ứng dụng này mới có thể thay đổi điều đó; vui lòng cho họ biết lúc đó bạn đang làm gì.\0",
        // invalid-token-expired
        "Quyền tham gia cuộc gọi này của bạn đã hết hạn.\0",
        "Vui lòng vào lại cuộc gọi từ ứng dụng; nếu vẫn không được, hãy xin lời mời mới cho mọi người trong cuộc gọi.\0",
        // invalid-token
        "Không thể xác nhận quyền tham gia cuộc gọi này của bạn.\0",
        "Vui lòng vào lại cuộc gọi từ ứng dụng hoặc bằng liên kết đầy đủ; nếu vẫn không được, hãy liên hệ với bộ phận hỗ trợ của ứng dụng.\0",
        // invalid-token-data
        "Không thể đọc lời mời bạn nhận được cho cuộc gọi này.\0",
        "Vui lòng vào lại cuộc gọi từ lời mời ban đầu; nếu vẫn không được, hãy liên hệ với bộ phận hỗ trợ của ứng dụng.\0",
        // invalid-token-json-data
        "Lời mời bạn nhận được cho cuộc gọi này không đầy đủ.\0",
        "Vui lòng liên hệ với bộ phận hỗ trợ của ứng dụng; có thể cần lời mời mới cho mọi người trong cuộc gọi.\0",
        // invalid-socket-url
        "Ứng dụng đã nhận sai địa chỉ của dịch vụ.\0",
        "Vui lòng vào lại cuộc gọi từ ứng dụng; nếu vẫn không được, hãy báo cho nhà phát triển ứng dụng này.\0",
        // invalid-stun-server
        "Một thiết lập để kết nối với cuộc gọi chưa đúng.\0",
        "Vui lòng vào lại cuộc gọi từ lời mời; nếu vẫn không được, hãy báo cho nhà phát triển ứng dụng này rằng cuộc gọi không kết nối được.\0",
        // unlisted
        "Đã xảy ra sự cố ngoài dự kiến (mã \0",
        ").\0",
        "Vui lòng thử lại và cung cấp mã \0",
        " nếu bạn liên hệ với bộ phận hỗ trợ.\0",
        // labels
        "Thử lại\0",
        "Tham gia lại\0",
        "Gia hạn quyền tham gia\0",
        "Mở phần cài đặt\0",
        "Liên hệ bộ phận hỗ trợ\0",
        "Liên hệ bộ phận hỗ trợ\0",
        "Đổi tên\0",
        "Chờ rồi thử lại\0",
        "Tiếp tục\0",
        "Báo cáo sự cố\0",
    ),
);

#[cfg(feature = "lang-zh-hans")]
const ZH_HANS: Language = Language::new(
    text!("zh-Hans"),
    text!("简体中文"),
    text!("Chinese (Simplified)"),
    false,
    false,
    &["zh-Hans", "zh"],
    0xa7fd_efef_ff77_ffff_dffb_7f77_0000_0000,
    &[],
    concat!(
        // unknown-error
        "服务方面出了点问题。\0",
        "请稍后重试；如果问题反复出现，请联系应用客服。\0",
        // user-generic
        "通话中的某项操作未能完成。\0",
        "请重试。\0",
        // user-not-found
        "您或对方不在通话中。\0",
        "请重新加入通话；如果仍未解决，则只有此应用的开发者才能解决这个问题。\0",
        // user-closed
        "有参与者离开了通话。\0",
        "您无需进行任何操作。\0",
        // existing-user-in-session
        "通话中已有人使用此名称。\0",
        "请换一个名称，然后重试。\0",
        // user-not-streaming
        "目前还没有共享任何画面或声音。\0",
        "请检查您的摄像头或麦克风是否已开启，或等待对方开启；如果情况没有变化，请联系应用客服。\0",
        // user-not-authorized
        "您无法在此通话中执行这项操作。\0",
        "请离开通话，然后重新加入。\0",
        // user-video-permission-denied
        "浏览器未获准使用您的摄像头。\0",
        "请在浏览器中允许此页面使用摄像头，然后重新加入。\0",
        // user-audio-permission-denied
        "浏览器未获准使用您的麦克风。\0",
        "请在浏览器中允许此页面使用麦克风，然后重新加入。\0",
        // session-generic
        "此通话暂时无法处理该请求。\0",
        "请稍等片刻，然后重试。\0",
        // session-closed
        "通话已结束。\0",
        "请重新加入，或发起新的通话。\0",
        // session-cannot-be-created
        "未能发起通话。\0",
        "请过几分钟再试；如果仍无法发起通话，请联系应用客服。\0",
        // session-is-full
        "通话人数已满。\0",
        "请等有人离开后再试。\0",
        // media-endpoint
        "无法连接某位参与者的画面和声音。\0",
        "请等待几秒，然后再次尝试连接。\0",
        // media-audio-permission
        "此应用未获准使用您的麦克风。\0",
        "请在设备设置中允许此应用使用麦克风，然后重新加入。\0",
        // media-video-permission
        "此应用未获准使用您的摄像头。\0",
        "请在设备设置中允许此应用使用摄像头（相机），然后重新加入。\0",
        // transport-request
        "服务暂时无法执行此操作。\0",
        "请稍后再试；如果情况没有变化，请联系应用客服。\0",
        // transport-response
        "无法识别服务返回的内容。\0",
        "请过一分钟再试一次。\0",
        // transport
        "服务无法处理应用发送的请求。\0",
        "只有此应用的开发者才能解决这个问题；更新应用或许会有帮助。\0",
        // generic-connection
        "在您加入通话之前，连接已断开。\0",
        "请检查您的网络连接，然后重试。\0",
        // generic-error
        "服务不支持应用所请求的内容。\0",
        "这个问题只能由此应用的开发者处理；请告诉他们您当时在做什么。\0",
        // invalid-token-expired
        "您加入此通话的权限已过期。\0",
        "请从应用中重新进入此通话；如果仍未解决，请为通话中的所有人索取新的邀请。\0",
        // invalid-token
        "无法确认您加入此通话的权限。\0",
        "请从应用中或通过完整的链接重新进入此通话；如果仍未解决，请联系应用客服。\0",
        // invalid-token-data
        "无法读取您加入此通话的邀请。\0",
        "请通过原始邀请重新进入此通话；如果仍未解决，请联系应用客服。\0",
        // invalid-token-json-data
        "您加入此通话的邀请不完整。\0",
        "请联系应用客服；可能需要为通话中的所有人提供新的邀请。\0",
        // invalid-socket-url
        "应用获得的服务地址不正确。\0",
        "请从应用中重新进入此通话；如果仍未解决，请告知此应用的开发者。\0",
        // invalid-stun-server
        "一项用于连接通话的设置不正确。\0",
        "请通过邀请重新进入此通话；如果仍未解决，请告诉此应用的开发者通话无法接通。\0",
        // unlisted
        "发生了意外情况（代码 \0",
        "）。\0",
        "请重试；如需联系客服，请提供代码 \0",
        "。\0",
        // labels
        "重试\0",
        "重新加入\0",
        "更新通话权限\0",
        "打开设置\0",
        "联系客服\0",
        "联系客服\0",
        "更改名称\0",
        "稍等后重试\0",
        "继续\0",
        "反馈问题\0",
    ),
);

#[cfg(feature = "lang-zh-hant")]
const ZH_HANT: Language = Language::new(
    text!("zh-Hant"),
    text!("繁體中文"),
    text!("Chinese (Traditional)"),
    false,
    false,
    &["zh-Hant"],
    0xf7e7_ffef_fff7_bf7f_bfff_fff7_0000_0000,
    &[],
    concat!(
        // unknown-error
        "服務出了一點問題。\0",
        "請稍後再試一次；如果問題持續發生，請聯絡應用程式的支援團隊。\0",
        // user-generic
        "通話中的某個動作無法完成。\0",
        "請再試一次。\0",
        // user-not-found
        "您或對方不在通話中。\0",
        "請重新加入通話；如果仍未解決，就只有此應用程式的開發人員才能修正這個問題。\0",
        // user-closed
        "有參與者離開了通話。\0",
        "您不需要做任何事。\0",
        // existing-user-in-session
        "通話中已有人使用這個名稱。\0",
        "請選擇其他名稱，然後再試一次。\0",
        // user-not-streaming
        "目前尚未分享任何畫面或聲音。\0",
        "請確認您的攝影機或麥克風已開啟，或等候對方開啟；如果情況沒有改變，請聯絡應用程式的支援團隊。\0",
        // user-not-authorized
        "您無法在這場通話中執行此動作。\0",
        "請先離開通話，再重新加入。\0",
        // user-video-permission-denied
        "瀏覽器未獲准使用您的攝影機。\0",
        "請在瀏覽器中允許此頁面使用攝影機，再重新加入。\0",
        // user-audio-permission-denied
        "瀏覽器未獲准使用您的麥克風。\0",
        "請在瀏覽器中允許此頁面使用麥克風，再重新加入。\0",
        // session-generic
        "這場通話暫時無法處理這項要求。\0",
        "請稍候片刻，然後再試一次。\0",
        // session-closed
        "通話已結束。\0",
        "請重新加入，或開始新的通話。\0",
        // session-cannot-be-created
        "無法開始通話。\0",
        "請過幾分鐘再試一次；如果仍無法開始，請聯絡應用程式的支援團隊。\0",
        // session-is-full
        "通話人數已滿。\0",
        "請等有人離開後，再試一次。\0",
        // media-endpoint
        "無法連接某位參與者的畫面和聲音。\0",
        "請等候幾秒，然後再次嘗試連線。\0",
        // media-audio-permission
        "此應用程式未獲准使用您的麥克風。\0",
        "請在裝置設定中允許此應用程式使用麥克風，再重新加入。\0",
        // media-video-permission
        "此應用程式未獲准使用您的攝影機。\0",
        "請在裝置設定中允許此應用程式使用攝影機（相機），再重新加入。\0",
        // transport-request
        "服務目前無法執行此動作。\0",
        "請稍後再試；如果情況沒有改變，請聯絡應用程式的支援團隊。\0",
        // transport-response
        "無法解讀服務傳回的回應。\0",
        "請過一分鐘再試一次。\0",
        // transport
        "服務無法處理應用程式送出的要求。\0",
        "只有此應用程式的開發人員才能修正這個問題；更新應用程式或許會有幫助。\0",
        // generic-connection
        "連線在您加入通話前就中斷了。\0",
        "請檢查您的網路連線，然後再試一次。\0",
        // generic-error
        "服務不支援應用程式要求的內容。\0",
        "這個問題只能由此應用程式的開發人員處理；請告訴他們您當時正在做什麼。\0",
        // invalid-token-expired
        "您加入這場通話的權限已過期。\0",
        "請從應用程式重新進入這場通話；如果仍未解決，請為通話中的所有人索取新的邀請。\0",
        // invalid-token
        "無法確認您加入這場通話的權限。\0",
        "請從應用程式或透過完整的連結重新進入這場通話；如果仍未解決，請聯絡應用程式的支援團隊。\0",
        // invalid-token-data
        "無法讀取您加入這場通話的邀請。\0",
        "請透過原始邀請重新進入這場通話；如果仍未解決，請聯絡應用程式的支援團隊。\0",
        // invalid-token-json-data
        "您加入這場通話的邀請不完整。\0",
        "請聯絡應用程式的支援團隊；可能需要為通話中的所有人提供新的邀請。\0",
        // invalid-socket-url
        "應用程式取得的服務位址不正確。\0",
        "請從應用程式重新進入這場通話；如果仍未解決，請通知此應用程式的開發人員。\0",
        // invalid-stun-server
        "有一項用於連接通話的設定不正確。\0",
        "請透過邀請重新進入這場通話；如果仍未解決，請告訴此應用程式的開發人員通話無法接通。\0",
        // unlisted
        "發生了未預期的狀況（代碼 \0",
        "）。\0",
        "請再試一次；如需聯絡支援團隊，請提供代碼 \0",
        "。\0",
        // labels
        "再試一次\0",
        "重新加入\0",
        "更新通話權限\0",
        "開啟設定\0",
        "聯絡支援團隊\0",
        "聯絡支援團隊\0",
        "變更名稱\0",
        "稍候再試一次\0",
        "繼續\0",
        "回報問題\0",
    ),
);
