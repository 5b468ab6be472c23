// Made from core/catalogue/ by `cargo dev generate`. Do not edit.
//
// Each text ends with a NUL: message and recovery of each row, then of unlisted codes, these in two halves.

use crate::raw::{Locale, text};

/// The languages of this build, sorted by tag.
pub(crate) static LOCALES: &[Locale] = &[
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
const AR: Locale = Locale::new(
    text!("ar"),
    text!("العربية"),
    text!("Arabic"),
    true,
    false,
    &["ar"],
    concat!(
        // unknown-error
        "حدث خطأ ما من جانب الخدمة.\0",
        "يُرجى المحاولة مرة أخرى بعد قليل؛ وإذا تكرر ذلك، فيُرجى إبلاغ فريق دعم التطبيق.\0",
        // user-generic
        "تعذّر إكمال طلبك.\0",
        "يُرجى المحاولة مرة أخرى.\0",
        // user-not-found
        "هذا الشخص غير موجود في الجلسة.\0",
        "لا يستطيع تصحيح ذلك سوى مطوّري هذا التطبيق؛ وإلى ذلك الحين قد يفيد الانضمام من جديد.\0",
        // user-closed
        "غادر الشخص الآخر الجلسة.\0",
        "ليس عليك فعل أي شيء.\0",
        // existing-user-in-session
        "هناك شخص في الجلسة يستخدم هذا الاسم بالفعل.\0",
        "يُرجى اختيار اسم آخر، ثم الانضمام من جديد.\0",
        // user-not-streaming
        "لم تبدأ مشاركة أي صورة أو صوت بعد.\0",
        "يُرجى التأكد من تشغيل كاميرا أو ميكروفون؛ وفيما عدا ذلك، لا يستطيع تصحيح الأمر سوى مطوّري هذا التطبيق.\0",
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
        "الجلسة مشغولة الآن.\0",
        "يُرجى الانتظار قليلًا، ثم المحاولة مرة أخرى.\0",
        // session-closed
        "انتهت الجلسة.\0",
        "يُرجى الانضمام من جديد أو بدء جلسة جديدة.\0",
        // session-cannot-be-created
        "تعذّر بدء الجلسة.\0",
        "يُرجى المحاولة مرة أخرى بعد بضع دقائق، وإبلاغ فريق دعم التطبيق إذا لم تبدأ الجلسة بعد ذلك.\0",
        // session-is-full
        "اكتمل عدد المشاركين في الجلسة.\0",
        "يُرجى الانتظار حتى يغادر أحدهم، ثم الانضمام من جديد.\0",
        // media-endpoint
        "تعذّر توصيل صورة أحد المشاركين وصوته.\0",
        "يُرجى الانتظار بضع ثوانٍ، ثم محاولة الاتصال مرة أخرى.\0",
        // media-audio-permission
        "ليس لدى هذا التطبيق إذن باستخدام الميكروفون.\0",
        "يُرجى السماح لهذا التطبيق باستخدام الميكروفون من إعدادات جهازك، ثم الانضمام من جديد.\0",
        // media-video-permission
        "ليس لدى هذا التطبيق إذن باستخدام الكاميرا.\0",
        "يُرجى السماح لهذا التطبيق باستخدام الكاميرا من إعدادات جهازك، ثم الانضمام من جديد.\0",
        // transport-request
        "تعذّر الوصول إلى الخدمة.\0",
        "يُرجى المحاولة مرة أخرى بعد وقت قصير؛ وإذا لم يتغير شيء، فيُرجى التحقق من اتصالك بالإنترنت.\0",
        // transport-response
        "تعذّر فهم رد الخدمة.\0",
        "يُرجى المحاولة مرة أخرى بعد دقيقة.\0",
        // transport
        "أرسل التطبيق طلبًا لم تتمكن الخدمة من معالجته.\0",
        "لا يستطيع تصحيح ذلك سوى مطوّري هذا التطبيق؛ وقد يكون تحديث التطبيق كافيًا لحل المشكلة.\0",
        // generic-connection
        "انقطع الاتصال قبل انضمامك إلى الجلسة.\0",
        "يُرجى التحقق من اتصالك بالإنترنت، ثم الانضمام من جديد.\0",
        // generic-error
        "لا تدعم الخدمة ما طلبه التطبيق.\0",
        "لا يستطيع تغيير ذلك سوى مطوّري هذا التطبيق؛ يُرجى إخبارهم بما كنت تفعله.\0",
        // invalid-token-expired
        "انتهت صلاحية دخولك إلى هذه الجلسة.\0",
        "يُرجى فتح الجلسة مرة أخرى من التطبيق لتجديد صلاحية دخولك.\0",
        // invalid-token
        "تعذّر التحقق من صلاحية دخولك إلى هذه الجلسة.\0",
        "يُرجى تسجيل الدخول مرة أخرى، أو فتح الجلسة من رابط جديد.\0",
        // invalid-token-data
        "تعذّرت قراءة بيانات دخولك إلى هذه الجلسة.\0",
        "يُرجى طلب دعوة جديدة وفتح الجلسة من خلالها.\0",
        // invalid-token-json-data
        "بيانات دخولك إلى هذه الجلسة غير مكتملة.\0",
        "يُرجى طلب رابط جديد للجلسة؛ وإذا لم يُجدِ ذلك، فيُرجى التواصل مع فريق دعم التطبيق.\0",
        // invalid-socket-url
        "عنوان الخدمة المحدد في التطبيق غير صحيح.\0",
        "لا يستطيع تصحيح إعدادات التطبيق سوى مطوّريه؛ يُرجى المحاولة مرة أخرى بعد تحديثه.\0",
        // invalid-stun-server
        "أحد إعدادات الاتصال في هذا التطبيق غير صحيح.\0",
        "لا يستطيع تصحيح ذلك سوى مطوّري هذا التطبيق؛ يُرجى إخبارهم بأن الاتصال بالمكالمات متعذّر.\0",
        // unlisted
        "حدث أمر غير متوقع (الرمز \0",
        ").\0",
        "يُرجى المحاولة مرة أخرى، وذكر الرمز \0",
        " عند التواصل مع فريق الدعم.\0",
    ),
);

#[cfg(feature = "lang-bg")]
const BG: Locale = Locale::new(
    text!("bg"),
    text!("български"),
    text!("Bulgarian"),
    false,
    false,
    &["bg"],
    concat!(
        // unknown-error
        "Нещо се обърка от страна на услугата.\0",
        "Опитайте отново след малко, а ако това продължи да се случва, съобщете на екипа за поддръжка на приложението.\0",
        // user-generic
        "Заявката ви не можа да бъде изпълнена.\0",
        "Опитайте отново.\0",
        // user-not-found
        "Този човек не е в сесията.\0",
        "Само създателите на това приложение могат да поправят това; дотогава може да помогне, ако се присъедините отново.\0",
        // user-closed
        "Другият участник напусна сесията.\0",
        "Не е необходимо да правите нищо.\0",
        // existing-user-in-session
        "Някой в сесията вече използва това име.\0",
        "Изберете друго име и се присъединете отново.\0",
        // user-not-streaming
        "Все още не се споделя нито картина, нито звук.\0",
        "Проверете дали е включена камера или микрофон; ако това не помогне, само създателите на това приложение могат да поправят проблема.\0",
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
        "В момента сесията е натоварена.\0",
        "Изчакайте малко и опитайте отново.\0",
        // session-closed
        "Сесията приключи.\0",
        "Присъединете се отново или започнете нова сесия.\0",
        // session-cannot-be-created
        "Сесията не можа да започне.\0",
        "Опитайте отново след няколко минути, а ако сесията пак не започне, съобщете на екипа за поддръжка на приложението.\0",
        // session-is-full
        "В сесията няма свободни места.\0",
        "Изчакайте някой да излезе и се присъединете отново.\0",
        // media-endpoint
        "Картината и звукът на един от участниците не можаха да се свържат.\0",
        "Изчакайте няколко секунди и опитайте да се свържете отново.\0",
        // media-audio-permission
        "Това приложение няма разрешение да използва микрофона ви.\0",
        "В настройките на устройството си разрешете на това приложение да използва микрофона, след което се присъединете отново.\0",
        // media-video-permission
        "Това приложение няма разрешение да използва камерата ви.\0",
        "В настройките на устройството си разрешете на това приложение да използва камерата, след което се присъединете отново.\0",
        // transport-request
        "Не можа да се осъществи връзка с услугата.\0",
        "Опитайте пак след малко; ако нищо не се промени, проверете връзката си с интернет.\0",
        // transport-response
        "Отговорът на услугата не можа да бъде разчетен.\0",
        "Опитайте още веднъж след минута.\0",
        // transport
        "Приложението изпрати заявка, която услугата не можа да обработи.\0",
        "Само създателите на това приложение могат да поправят това; възможно е негова актуализация вече да решава проблема.\0",
        // generic-connection
        "Връзката прекъсна, преди да се присъедините към сесията.\0",
        "Проверете връзката си с интернет и се присъединете отново.\0",
        // generic-error
        "Услугата не поддържа това, което приложението поиска.\0",
        "Само създателите на това приложение могат да променят това; кажете им какво правехте в този момент.\0",
        // invalid-token-expired
        "Достъпът ви до тази сесия е изтекъл.\0",
        "Отворете сесията отново от приложението, за да подновите достъпа си.\0",
        // invalid-token
        "Достъпът ви до тази сесия не можа да бъде потвърден.\0",
        "Влезте отново в профила си или отворете сесията от нов линк.\0",
        // invalid-token-data
        "Данните ви за достъп до тази сесия не можаха да бъдат прочетени.\0",
        "Поискайте нова покана и отворете сесията чрез нея.\0",
        // invalid-token-json-data
        "Данните ви за достъп до тази сесия са непълни.\0",
        "Поискайте нов линк към сесията; ако това не помогне, свържете се с екипа за поддръжка на приложението.\0",
        // invalid-socket-url
        "В приложението е зададен грешен адрес на услугата.\0",
        "Само създателите на това приложение могат да поправят настройките му; опитайте отново след актуализация.\0",
        // invalid-stun-server
        "Една от настройките за връзка на това приложение не е правилна.\0",
        "Само създателите на това приложение могат да поправят това; кажете им, че разговорите не се осъществяват.\0",
        // unlisted
        "Случи се нещо неочаквано (код \0",
        ").\0",
        "Опитайте отново и посочете код \0",
        ", ако се свържете с екипа за поддръжка.\0",
    ),
);

#[cfg(feature = "lang-ca")]
const CA: Locale = Locale::new(
    text!("ca"),
    text!("català"),
    text!("Catalan"),
    false,
    false,
    &["ca"],
    concat!(
        // unknown-error
        "Hi ha hagut un problema en el servei.\0",
        "Torneu-ho a provar d’aquí a un moment; si continua passant, comuniqueu-ho a l’assistència de l’aplicació.\0",
        // user-generic
        "No s’ha pogut completar la vostra sol·licitud.\0",
        "Torneu-ho a provar.\0",
        // user-not-found
        "Aquesta persona no és a la sessió.\0",
        "Només els desenvolupadors d’aquesta aplicació poden corregir-ho; mentrestant, pot ajudar que us torneu a unir a la sessió.\0",
        // user-closed
        "L’altra persona ha sortit de la sessió.\0",
        "No cal que feu res.\0",
        // existing-user-in-session
        "Algú de la sessió ja fa servir aquest nom.\0",
        "Trieu un altre nom i torneu-vos a unir a la sessió.\0",
        // user-not-streaming
        "Encara no es comparteix cap imatge ni cap so.\0",
        "Comproveu que hi hagi una càmera o un micròfon activats; si ja és així, només els desenvolupadors d’aquesta aplicació poden corregir-ho.\0",
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
        "La sessió està ocupada en aquest moment.\0",
        "Espereu un moment i torneu-ho a provar.\0",
        // session-closed
        "La sessió ha acabat.\0",
        "Torneu-vos-hi a unir o comenceu una sessió nova.\0",
        // session-cannot-be-created
        "La sessió no ha pogut començar.\0",
        "Torneu-ho a provar d’aquí a uns minuts i, si encara no comença, comuniqueu-ho a l’assistència de l’aplicació.\0",
        // session-is-full
        "La sessió és plena.\0",
        "Espereu que surti algú i proveu d’unir-vos-hi un altre cop.\0",
        // media-endpoint
        "No s’han pogut connectar la imatge i el so d’un participant.\0",
        "Espereu uns segons i proveu de connectar-vos de nou.\0",
        // media-audio-permission
        "Aquesta aplicació no té permís per fer servir el vostre micròfon.\0",
        "A la configuració del dispositiu, permeteu que aquesta aplicació faci servir el micròfon i torneu-vos a unir a la sessió.\0",
        // media-video-permission
        "Aquesta aplicació no té permís per fer servir la vostra càmera.\0",
        "A la configuració del dispositiu, permeteu que aquesta aplicació faci servir la càmera i torneu-vos a unir a la sessió.\0",
        // transport-request
        "No s’ha pogut contactar amb el servei.\0",
        "Torneu-ho a provar d’aquí a poca estona; si no canvia res, comproveu la connexió a Internet.\0",
        // transport-response
        "No s’ha pogut entendre la resposta del servei.\0",
        "Proveu-ho una vegada més d’aquí a un minut.\0",
        // transport
        "L’aplicació ha enviat una sol·licitud que el servei no ha pogut gestionar.\0",
        "Només els desenvolupadors d’aquesta aplicació poden corregir-ho; és possible que una actualització de l’aplicació ja ho resolgui.\0",
        // generic-connection
        "La connexió s’ha tancat abans que us uníssiu a la sessió.\0",
        "Comproveu la connexió a Internet i proveu d’unir-vos a la sessió un altre cop.\0",
        // generic-error
        "El servei no admet el que l’aplicació ha demanat.\0",
        "Només els desenvolupadors d’aquesta aplicació poden canviar-ho; si us plau, expliqueu-los què estàveu fent.\0",
        // invalid-token-expired
        "El vostre accés a aquesta sessió ha caducat.\0",
        "Torneu a obrir la sessió des de l’aplicació per renovar l’accés.\0",
        // invalid-token
        "No s’ha pogut confirmar el vostre accés a aquesta sessió.\0",
        "Torneu-vos a identificar o obriu la sessió des d’un enllaç nou.\0",
        // invalid-token-data
        "No s’han pogut llegir les vostres dades d’accés a aquesta sessió.\0",
        "Demaneu una invitació nova i feu-la servir per obrir la sessió.\0",
        // invalid-token-json-data
        "Les vostres dades d’accés a aquesta sessió són incompletes.\0",
        "Demaneu un enllaç nou a la sessió; si això no ho resol, contacteu amb l’assistència de l’aplicació.\0",
        // invalid-socket-url
        "L’aplicació està configurada amb una adreça incorrecta per al servei.\0",
        "Només els desenvolupadors d’aquesta aplicació poden corregir-ne la configuració; torneu-ho a provar després d’una actualització.\0",
        // invalid-stun-server
        "Un paràmetre de connexió d’aquesta aplicació no és correcte.\0",
        "Només els desenvolupadors d’aquesta aplicació poden corregir-ho; si us plau, feu-los saber que les trucades no es connecten.\0",
        // unlisted
        "S’ha produït un error inesperat (codi \0",
        ").\0",
        "Torneu-ho a provar i indiqueu el codi \0",
        " si contacteu amb l’assistència.\0",
    ),
);

#[cfg(feature = "lang-cs")]
const CS: Locale = Locale::new(
    text!("cs"),
    text!("čeština"),
    text!("Czech"),
    false,
    false,
    &["cs"],
    concat!(
        // unknown-error
        "Na straně služby se něco pokazilo.\0",
        "Zkuste to za chvíli znovu, a pokud se to bude opakovat, dejte vědět podpoře aplikace.\0",
        // user-generic
        "Váš požadavek se nepodařilo dokončit.\0",
        "Zkuste to prosím znovu.\0",
        // user-not-found
        "Tato osoba není v relaci.\0",
        "Opravit to mohou jen tvůrci této aplikace; do té doby může pomoct, když se připojíte znovu.\0",
        // user-closed
        "Druhá osoba relaci opustila.\0",
        "Nemusíte nic dělat.\0",
        // existing-user-in-session
        "Toto jméno už v relaci někdo používá.\0",
        "Zvolte si jiné jméno a připojte se znovu.\0",
        // user-not-streaming
        "Zatím se nesdílí žádný obraz ani zvuk.\0",
        "Zkontrolujte, zda je zapnutá kamera nebo mikrofon; pokud to nepomůže, mohou to opravit jen tvůrci této aplikace.\0",
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
        "Relace je právě vytížená.\0",
        "Chvíli počkejte a pak to zkuste znovu.\0",
        // session-closed
        "Relace skončila.\0",
        "Připojte se znovu, nebo zahajte novou relaci.\0",
        // session-cannot-be-created
        "Relaci se nepodařilo zahájit.\0",
        "Zkuste to znovu za několik minut, a pokud relaci stále nepůjde zahájit, dejte vědět podpoře aplikace.\0",
        // session-is-full
        "Relace je plně obsazená.\0",
        "Počkejte, až někdo odejde, a pak se připojte znovu.\0",
        // media-endpoint
        "Nepodařilo se připojit obraz a zvuk některého z účastníků.\0",
        "Počkejte několik sekund a zkuste spojení navázat znovu.\0",
        // media-audio-permission
        "Tato aplikace nemá povoleno používat váš mikrofon.\0",
        "V nastavení zařízení povolte této aplikaci používat mikrofon a pak se připojte znovu.\0",
        // media-video-permission
        "Tato aplikace nemá povoleno používat vaši kameru.\0",
        "V nastavení zařízení povolte této aplikaci používat kameru a pak se připojte znovu.\0",
        // transport-request
        "Ke službě se nepodařilo připojit.\0",
        "Zkuste to za okamžik znovu; pokud se nic nezmění, zkontrolujte připojení k internetu.\0",
        // transport-response
        "Odpovědi služby se nepodařilo porozumět.\0",
        "Zkuste to ještě jednou za minutu.\0",
        // transport
        "Aplikace odeslala požadavek, který služba nedokázala zpracovat.\0",
        "Opravit to mohou jen tvůrci této aplikace; možná to už řeší její aktualizace.\0",
        // generic-connection
        "Spojení se ukončilo ještě před vaším připojením k relaci.\0",
        "Zkontrolujte připojení k internetu a pak se připojte znovu.\0",
        // generic-error
        "Služba nepodporuje to, o co ji aplikace požádala.\0",
        "Změnit to mohou jen tvůrci této aplikace; dejte jim prosím vědět, při jaké činnosti k tomu došlo.\0",
        // invalid-token-expired
        "Platnost vašeho přístupu k této relaci vypršela.\0",
        "Přístup obnovíte tak, že relaci znovu otevřete z aplikace.\0",
        // invalid-token
        "Váš přístup k této relaci se nepodařilo ověřit.\0",
        "Přihlaste se znovu, nebo otevřete relaci pomocí nového odkazu.\0",
        // invalid-token-data
        "Vaše přístupové údaje k této relaci se nepodařilo přečíst.\0",
        "Požádejte o novou pozvánku a otevřete relaci pomocí ní.\0",
        // invalid-token-json-data
        "Vaše přístupové údaje k této relaci nejsou úplné.\0",
        "Požádejte o nový odkaz na relaci; pokud to nepomůže, obraťte se na podporu aplikace.\0",
        // invalid-socket-url
        "Aplikace má nastavenou nesprávnou adresu služby.\0",
        "Nastavení mohou opravit jen tvůrci této aplikace; zkuste to znovu po aktualizaci.\0",
        // invalid-stun-server
        "Jedno z nastavení připojení této aplikace není správné.\0",
        "Opravit to mohou jen tvůrci této aplikace; dejte jim prosím vědět, že se hovory nedaří spojit.\0",
        // unlisted
        "Došlo k neočekávanému problému (kód \0",
        ").\0",
        "Zkuste to znovu, a pokud se obrátíte na podporu, uveďte kód \0",
        ".\0",
    ),
);

#[cfg(feature = "lang-da")]
const DA: Locale = Locale::new(
    text!("da"),
    text!("dansk"),
    text!("Danish"),
    false,
    false,
    &["da"],
    concat!(
        // unknown-error
        "Noget gik galt hos tjenesten.\0",
        "Prøv igen om et øjeblik, og giv appens support besked, hvis det bliver ved med at ske.\0",
        // user-generic
        "Din anmodning kunne ikke gennemføres.\0",
        "Prøv igen.\0",
        // user-not-found
        "Denne person er ikke med i sessionen.\0",
        "Kun appens udviklere kan rette dette; indtil da kan det måske hjælpe at deltage igen.\0",
        // user-closed
        "Den anden person har forladt sessionen.\0",
        "Du behøver ikke at gøre noget.\0",
        // existing-user-in-session
        "En anden i sessionen bruger allerede dette navn.\0",
        "Vælg et andet navn, og deltag igen.\0",
        // user-not-streaming
        "Der deles endnu hverken billede eller lyd.\0",
        "Tjek, at et kamera eller en mikrofon er slået til; hvis det ikke er årsagen, kan kun appens udviklere rette dette.\0",
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
        "Der er travlt i sessionen lige nu.\0",
        "Vent et øjeblik, og prøv så igen.\0",
        // session-closed
        "Sessionen er slut.\0",
        "Deltag igen, eller start en ny session.\0",
        // session-cannot-be-created
        "Sessionen kunne ikke startes.\0",
        "Prøv igen om et par minutter, og giv appens support besked, hvis sessionen stadig ikke starter.\0",
        // session-is-full
        "Sessionen er fuld.\0",
        "Vent, til nogen forlader sessionen, og deltag så igen.\0",
        // media-endpoint
        "Der kunne ikke oprettes forbindelse til en deltagers billede og lyd.\0",
        "Vent nogle sekunder, og prøv at oprette forbindelse igen.\0",
        // media-audio-permission
        "Denne app har ikke tilladelse til at bruge din mikrofon.\0",
        "Giv appen adgang til mikrofonen i enhedens indstillinger, og deltag derefter igen.\0",
        // media-video-permission
        "Denne app har ikke tilladelse til at bruge dit kamera.\0",
        "Giv appen adgang til kameraet i enhedens indstillinger, og deltag derefter igen.\0",
        // transport-request
        "Tjenesten kunne ikke nås.\0",
        "Prøv igen om lidt; hvis det ikke hjælper, så tjek din internetforbindelse.\0",
        // transport-response
        "Svaret fra tjenesten kunne ikke forstås.\0",
        "Prøv en gang til om et minut.\0",
        // transport
        "Appen sendte en anmodning, som tjenesten ikke kunne behandle.\0",
        "Kun appens udviklere kan rette dette; måske er en opdatering af appen nok.\0",
        // generic-connection
        "Forbindelsen blev afbrudt, før du var kommet med i sessionen.\0",
        "Tjek din internetforbindelse, og deltag derefter igen.\0",
        // generic-error
        "Tjenesten understøtter ikke det, appen bad om.\0",
        "Kun appens udviklere kan ændre dette; fortæl dem gerne, hvad du var i gang med.\0",
        // invalid-token-expired
        "Din adgang til denne session er udløbet.\0",
        "Åbn sessionen igen fra appen for at forny din adgang.\0",
        // invalid-token
        "Din adgang til denne session kunne ikke bekræftes.\0",
        "Log ind igen, eller åbn sessionen fra et nyt link.\0",
        // invalid-token-data
        "Dine adgangsoplysninger til denne session kunne ikke læses.\0",
        "Bed om en ny invitation, og åbn sessionen med den.\0",
        // invalid-token-json-data
        "Dine adgangsoplysninger til denne session er ufuldstændige.\0",
        "Bed om et nyt link til sessionen; hvis det ikke hjælper, så kontakt appens support.\0",
        // invalid-socket-url
        "Appen er sat op med en forkert adresse til tjenesten.\0",
        "Kun appens udviklere kan rette dens indstillinger; prøv igen efter en opdatering.\0",
        // invalid-stun-server
        "En af appens forbindelsesindstillinger er ikke korrekt.\0",
        "Kun appens udviklere kan rette dette; fortæl dem gerne, at opkald ikke bliver forbundet.\0",
        // unlisted
        "Der skete noget uventet (kode \0",
        ").\0",
        "Prøv igen, og oplys koden \0",
        ", hvis du kontakter supporten.\0",
    ),
);

#[cfg(feature = "lang-de")]
const DE: Locale = Locale::new(
    text!("de"),
    text!("Deutsch"),
    text!("German"),
    false,
    false,
    &["de"],
    concat!(
        // unknown-error
        "Beim Dienst ist etwas schiefgelaufen.\0",
        "Bitte versuchen Sie es gleich noch einmal; wenn das Problem weiterhin auftritt, informieren Sie den Support der App.\0",
        // user-generic
        "Ihre Anfrage konnte nicht ausgeführt werden.\0",
        "Bitte versuchen Sie es noch einmal.\0",
        // user-not-found
        "Diese Person ist nicht in der Sitzung.\0",
        "Nur das Entwicklungsteam dieser App kann das beheben; bis dahin hilft es vielleicht, der Sitzung erneut beizutreten.\0",
        // user-closed
        "Die andere Person hat die Sitzung verlassen.\0",
        "Sie müssen nichts weiter tun.\0",
        // existing-user-in-session
        "Jemand in der Sitzung verwendet diesen Namen bereits.\0",
        "Bitte wählen Sie einen anderen Namen und treten Sie der Sitzung erneut bei.\0",
        // user-not-streaming
        "Bisher werden weder Bild noch Ton übertragen.\0",
        "Bitte prüfen Sie, ob eine Kamera oder ein Mikrofon eingeschaltet ist; liegt es nicht daran, kann nur das Entwicklungsteam dieser App das beheben.\0",
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
        "Die Sitzung ist im Moment stark ausgelastet.\0",
        "Bitte warten Sie einen Moment und versuchen Sie es dann erneut.\0",
        // session-closed
        "Die Sitzung wurde beendet.\0",
        "Bitte treten Sie erneut bei oder starten Sie eine neue Sitzung.\0",
        // session-cannot-be-created
        "Die Sitzung konnte nicht gestartet werden.\0",
        "Bitte versuchen Sie es in ein paar Minuten erneut und informieren Sie den Support der App, wenn die Sitzung immer noch nicht startet.\0",
        // session-is-full
        "Die Sitzung ist voll.\0",
        "Bitte warten Sie, bis jemand die Sitzung verlässt, und treten Sie dann erneut bei.\0",
        // media-endpoint
        "Die Verbindung für Bild und Ton einer teilnehmenden Person kam nicht zustande.\0",
        "Bitte warten Sie einige Sekunden und versuchen Sie dann noch einmal, die Verbindung herzustellen.\0",
        // media-audio-permission
        "Diese App darf nicht auf Ihr Mikrofon zugreifen.\0",
        "Bitte erlauben Sie dieser App in den Einstellungen Ihres Geräts den Zugriff auf das Mikrofon und treten Sie der Sitzung dann erneut bei.\0",
        // media-video-permission
        "Diese App darf nicht auf Ihre Kamera zugreifen.\0",
        "Bitte erlauben Sie dieser App in den Einstellungen Ihres Geräts den Zugriff auf die Kamera und treten Sie der Sitzung dann erneut bei.\0",
        // transport-request
        "Der Dienst konnte nicht erreicht werden.\0",
        "Bitte versuchen Sie es in Kürze erneut; wenn sich nichts ändert, prüfen Sie Ihre Internetverbindung.\0",
        // transport-response
        "Die Antwort des Dienstes konnte nicht verstanden werden.\0",
        "Bitte versuchen Sie es in einer Minute noch einmal.\0",
        // transport
        "Die App hat eine Anfrage gesendet, die der Dienst nicht verarbeiten konnte.\0",
        "Nur das Entwicklungsteam dieser App kann das beheben; vielleicht hilft bereits ein Update der App.\0",
        // generic-connection
        "Die Verbindung wurde getrennt, bevor Sie der Sitzung beigetreten waren.\0",
        "Bitte prüfen Sie Ihre Internetverbindung und treten Sie der Sitzung dann erneut bei.\0",
        // generic-error
        "Der Dienst unterstützt nicht, was die App angefordert hat.\0",
        "Nur das Entwicklungsteam dieser App kann das ändern; bitte teilen Sie dem Team mit, was Sie gerade gemacht haben.\0",
        // invalid-token-expired
        "Ihr Zugang zu dieser Sitzung ist abgelaufen.\0",
        "Bitte öffnen Sie die Sitzung erneut über die App, um Ihren Zugang zu erneuern.\0",
        // invalid-token
        "Ihr Zugang zu dieser Sitzung konnte nicht bestätigt werden.\0",
        "Bitte melden Sie sich erneut an oder öffnen Sie die Sitzung über einen neuen Link.\0",
        // invalid-token-data
        "Ihre Zugangsdaten für diese Sitzung konnten nicht gelesen werden.\0",
        "Bitte fordern Sie eine neue Einladung an und öffnen Sie die Sitzung damit.\0",
        // invalid-token-json-data
        "Ihre Zugangsdaten für diese Sitzung sind unvollständig.\0",
        "Bitte fordern Sie einen neuen Link zur Sitzung an; wenn das nicht hilft, wenden Sie sich an den Support der App.\0",
        // invalid-socket-url
        "In der App ist eine falsche Adresse für den Dienst hinterlegt.\0",
        "Nur das Entwicklungsteam dieser App kann deren Einstellungen korrigieren; bitte versuchen Sie es nach einem Update erneut.\0",
        // invalid-stun-server
        "Eine Verbindungseinstellung dieser App ist nicht korrekt.\0",
        "Nur das Entwicklungsteam dieser App kann das beheben; bitte teilen Sie dem Team mit, dass keine Anrufe zustande kommen.\0",
        // unlisted
        "Es ist etwas Unerwartetes passiert (Code \0",
        ").\0",
        "Bitte versuchen Sie es erneut und geben Sie den Code \0",
        " an, wenn Sie sich an den Support wenden.\0",
    ),
);

#[cfg(feature = "lang-el")]
const EL: Locale = Locale::new(
    text!("el"),
    text!("Ελληνικά"),
    text!("Greek"),
    false,
    false,
    &["el"],
    concat!(
        // unknown-error
        "Κάτι πήγε στραβά από την πλευρά της υπηρεσίας.\0",
        "Δοκιμάστε ξανά σε λίγο και, αν συνεχίσει να συμβαίνει, ενημερώστε την υποστήριξη της εφαρμογής.\0",
        // user-generic
        "Δεν ήταν δυνατή η ολοκλήρωση του αιτήματός σας.\0",
        "Δοκιμάστε ξανά.\0",
        // user-not-found
        "Αυτό το άτομο δεν είναι στη συνεδρία.\0",
        "Μόνο οι δημιουργοί αυτής της εφαρμογής μπορούν να το διορθώσουν· μέχρι τότε, ίσως βοηθήσει να μπείτε ξανά.\0",
        // user-closed
        "Το άλλο άτομο αποχώρησε από τη συνεδρία.\0",
        "Δεν χρειάζεται να κάνετε κάτι.\0",
        // existing-user-in-session
        "Κάποιος στη συνεδρία χρησιμοποιεί ήδη αυτό το όνομα.\0",
        "Επιλέξτε άλλο όνομα και μπείτε ξανά.\0",
        // user-not-streaming
        "Δεν μεταδίδεται ακόμη εικόνα ή ήχος.\0",
        "Βεβαιωθείτε ότι η κάμερα ή το μικρόφωνο είναι ενεργό· αν δεν βοηθήσει, μόνο οι δημιουργοί αυτής της εφαρμογής μπορούν να το διορθώσουν.\0",
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
        "Η συνεδρία είναι απασχολημένη αυτήν τη στιγμή.\0",
        "Περιμένετε λίγο και μετά δοκιμάστε ξανά.\0",
        // session-closed
        "Η συνεδρία τελείωσε.\0",
        "Μπείτε ξανά ή ξεκινήστε μια νέα συνεδρία.\0",
        // session-cannot-be-created
        "Δεν ήταν δυνατή η έναρξη της συνεδρίας.\0",
        "Δοκιμάστε ξανά σε λίγα λεπτά και, αν και πάλι δεν ξεκινήσει, ενημερώστε την υποστήριξη της εφαρμογής.\0",
        // session-is-full
        "Η συνεδρία είναι πλήρης.\0",
        "Περιμένετε να αποχωρήσει κάποιος και μετά μπείτε ξανά.\0",
        // media-endpoint
        "Δεν ήταν δυνατή η σύνδεση της εικόνας και του ήχου ενός συμμετέχοντα.\0",
        "Περιμένετε μερικά δευτερόλεπτα και δοκιμάστε να συνδεθείτε ξανά.\0",
        // media-audio-permission
        "Αυτή η εφαρμογή δεν έχει άδεια να χρησιμοποιεί το μικρόφωνό σας.\0",
        "Επιτρέψτε τη χρήση του μικροφώνου σε αυτήν την εφαρμογή από τις ρυθμίσεις της συσκευής σας και μετά μπείτε ξανά.\0",
        // media-video-permission
        "Αυτή η εφαρμογή δεν έχει άδεια να χρησιμοποιεί την κάμερά σας.\0",
        "Επιτρέψτε τη χρήση της κάμερας σε αυτήν την εφαρμογή από τις ρυθμίσεις της συσκευής σας και μετά μπείτε ξανά.\0",
        // transport-request
        "Δεν ήταν δυνατή η επικοινωνία με την υπηρεσία.\0",
        "Δοκιμάστε ξανά σύντομα· αν δεν αλλάξει κάτι, ελέγξτε τη σύνδεσή σας στο διαδίκτυο.\0",
        // transport-response
        "Η απάντηση της υπηρεσίας δεν ήταν κατανοητή.\0",
        "Δοκιμάστε άλλη μία φορά σε ένα λεπτό.\0",
        // transport
        "Η εφαρμογή έστειλε ένα αίτημα που η υπηρεσία δεν μπόρεσε να διεκπεραιώσει.\0",
        "Μόνο οι δημιουργοί αυτής της εφαρμογής μπορούν να το διορθώσουν· ίσως το διορθώνει ήδη μια ενημέρωσή της.\0",
        // generic-connection
        "Η σύνδεση έκλεισε προτού μπείτε στη συνεδρία.\0",
        "Ελέγξτε τη σύνδεσή σας στο διαδίκτυο και μετά μπείτε ξανά.\0",
        // generic-error
        "Η υπηρεσία δεν υποστηρίζει αυτό που ζήτησε η εφαρμογή.\0",
        "Μόνο οι δημιουργοί αυτής της εφαρμογής μπορούν να το αλλάξουν· πείτε τους τι κάνατε εκείνη τη στιγμή.\0",
        // invalid-token-expired
        "Η πρόσβασή σας σε αυτήν τη συνεδρία έληξε.\0",
        "Ανοίξτε ξανά τη συνεδρία από την εφαρμογή για να ανανεώσετε την πρόσβασή σας.\0",
        // invalid-token
        "Δεν ήταν δυνατή η επιβεβαίωση της πρόσβασής σας σε αυτήν τη συνεδρία.\0",
        "Συνδεθείτε ξανά στον λογαριασμό σας ή ανοίξτε τη συνεδρία από έναν νέο σύνδεσμο.\0",
        // invalid-token-data
        "Δεν ήταν δυνατή η ανάγνωση των στοιχείων πρόσβασής σας για αυτήν τη συνεδρία.\0",
        "Ζητήστε νέα πρόσκληση και ανοίξτε τη συνεδρία με αυτήν.\0",
        // invalid-token-json-data
        "Τα στοιχεία πρόσβασής σας για αυτήν τη συνεδρία δεν είναι πλήρη.\0",
        "Ζητήστε νέο σύνδεσμο για τη συνεδρία· αν δεν βοηθήσει, επικοινωνήστε με την υποστήριξη της εφαρμογής.\0",
        // invalid-socket-url
        "Η εφαρμογή έχει ρυθμιστεί με λανθασμένη διεύθυνση της υπηρεσίας.\0",
        "Μόνο οι δημιουργοί αυτής της εφαρμογής μπορούν να διορθώσουν τις ρυθμίσεις της· δοκιμάστε ξανά μετά από μια ενημέρωση.\0",
        // invalid-stun-server
        "Μια ρύθμιση σύνδεσης αυτής της εφαρμογής δεν είναι σωστή.\0",
        "Μόνο οι δημιουργοί αυτής της εφαρμογής μπορούν να το διορθώσουν· πείτε τους ότι οι κλήσεις δεν συνδέονται.\0",
        // unlisted
        "Συνέβη κάτι απρόσμενο (κωδικός \0",
        ").\0",
        "Δοκιμάστε ξανά και, αν επικοινωνήσετε με την υποστήριξη, αναφέρετε τον κωδικό \0",
        ".\0",
    ),
);

const EN: Locale = Locale::new(
    text!("en"),
    text!("English"),
    text!("English"),
    false,
    false,
    &["en"],
    concat!(
        // unknown-error
        "Something went wrong on the service's side.\0",
        "Please try again in a moment; if it keeps happening, tell the app's support.\0",
        // user-generic
        "Your request could not be completed.\0",
        "Please try again.\0",
        // user-not-found
        "This person is not in the session.\0",
        "Only the makers of this app can correct this; joining again may help until then.\0",
        // user-closed
        "The other person has left the session.\0",
        "There is nothing you need to do.\0",
        // existing-user-in-session
        "Someone in the session already uses this name.\0",
        "Please choose another name and join again.\0",
        // user-not-streaming
        "No picture or sound is being shared yet.\0",
        "Please check that a camera or microphone is on; if one is, only the makers of this app can correct this.\0",
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
        "The session is busy right now.\0",
        "Please wait a moment, then try again.\0",
        // session-closed
        "The session has ended.\0",
        "Please join again or start a new session.\0",
        // session-cannot-be-created
        "The session could not be started.\0",
        "Please try again in a few minutes, and tell the app's support if it still does not start.\0",
        // session-is-full
        "The session is full.\0",
        "Please wait until someone leaves, then join again.\0",
        // media-endpoint
        "The picture and sound of a participant could not be connected.\0",
        "Please wait a few seconds and try to connect again.\0",
        // media-audio-permission
        "This app is not allowed to use your microphone.\0",
        "Please allow the microphone for this app in your device's settings, then join again.\0",
        // media-video-permission
        "This app is not allowed to use your camera.\0",
        "Please allow the camera for this app in your device's settings, then join again.\0",
        // transport-request
        "The service could not be reached.\0",
        "Please try again shortly; if nothing changes, check your internet connection.\0",
        // transport-response
        "The service's answer could not be understood.\0",
        "Please try once more in a minute.\0",
        // transport
        "The app sent a request that the service could not handle.\0",
        "Only the makers of this app can correct this; an update of the app may already do so.\0",
        // generic-connection
        "The connection closed before you had joined the session.\0",
        "Please check your internet connection, then join again.\0",
        // generic-error
        "The service does not support what the app asked for.\0",
        "Only the makers of this app can change this; please tell them what you were doing.\0",
        // invalid-token-expired
        "Your access to this session has expired.\0",
        "Please open the session again from the app to renew your access.\0",
        // invalid-token
        "Your access to this session could not be confirmed.\0",
        "Please sign in again, or open the session from a new link.\0",
        // invalid-token-data
        "Your access details for this session could not be read.\0",
        "Please ask for a new invitation and open the session with it.\0",
        // invalid-token-json-data
        "Your access details for this session are incomplete.\0",
        "Please ask for a new link to the session; if that does not help, contact the app's support.\0",
        // invalid-socket-url
        "The app is set up with a wrong address for the service.\0",
        "Only the makers of this app can correct its settings; please try again after an update.\0",
        // invalid-stun-server
        "A connection setting of this app is not correct.\0",
        "Only the makers of this app can correct this; please tell them that calls do not connect.\0",
        // unlisted
        "Something unexpected happened (code \0",
        ").\0",
        "Please try again, and mention code \0",
        " if you contact support.\0",
    ),
);

#[cfg(feature = "lang-es")]
const ES: Locale = Locale::new(
    text!("es"),
    text!("español"),
    text!("Spanish"),
    false,
    false,
    &["es"],
    concat!(
        // unknown-error
        "Hubo un problema en el servicio.\0",
        "Inténtelo de nuevo en unos instantes; si sigue ocurriendo, avise al equipo de soporte de la aplicación.\0",
        // user-generic
        "No se pudo completar su solicitud.\0",
        "Inténtelo de nuevo.\0",
        // user-not-found
        "Esta persona no está en la sesión.\0",
        "Solo los desarrolladores de esta aplicación pueden corregirlo; mientras tanto, volver a unirse a la sesión puede ayudar.\0",
        // user-closed
        "La otra persona salió de la sesión.\0",
        "No es necesario que haga nada.\0",
        // existing-user-in-session
        "Alguien en la sesión ya usa este nombre.\0",
        "Elija otro nombre y vuelva a unirse a la sesión.\0",
        // user-not-streaming
        "Todavía no se está compartiendo imagen ni sonido.\0",
        "Compruebe que haya una cámara o un micrófono activados; si ya es así, solo los desarrolladores de esta aplicación pueden corregirlo.\0",
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
        "La sesión está ocupada en este momento.\0",
        "Espere un momento y vuelva a intentarlo.\0",
        // session-closed
        "La sesión terminó.\0",
        "Vuelva a unirse o comience una sesión nueva.\0",
        // session-cannot-be-created
        "La sesión no pudo comenzar.\0",
        "Inténtelo de nuevo en unos minutos y, si la sesión sigue sin comenzar, avise al equipo de soporte de la aplicación.\0",
        // session-is-full
        "La sesión está llena.\0",
        "Espere a que alguien salga e intente unirse de nuevo.\0",
        // media-endpoint
        "No se pudieron conectar la imagen y el sonido de un participante.\0",
        "Espere unos segundos e intente conectarse de nuevo.\0",
        // media-audio-permission
        "Esta aplicación no tiene permiso para usar su micrófono.\0",
        "Permita en la configuración de su dispositivo que esta aplicación use el micrófono; después, vuelva a unirse a la sesión.\0",
        // media-video-permission
        "Esta aplicación no tiene permiso para usar su cámara.\0",
        "Permita en la configuración de su dispositivo que esta aplicación use la cámara; después, vuelva a unirse a la sesión.\0",
        // transport-request
        "No se pudo establecer contacto con el servicio.\0",
        "Vuelva a intentarlo en breve; si nada cambia, compruebe su conexión a internet.\0",
        // transport-response
        "No se pudo entender la respuesta del servicio.\0",
        "Pruebe una vez más dentro de un minuto.\0",
        // transport
        "La aplicación envió una solicitud que el servicio no pudo procesar.\0",
        "Solo los desarrolladores de esta aplicación pueden corregirlo; es posible que una actualización de la aplicación ya lo resuelva.\0",
        // generic-connection
        "La conexión se cerró antes de que usted se uniera a la sesión.\0",
        "Compruebe su conexión a internet e intente unirse de nuevo a la sesión.\0",
        // generic-error
        "El servicio no admite lo que la aplicación solicitó.\0",
        "Solo los desarrolladores de esta aplicación pueden cambiarlo; por favor, cuénteles qué estaba haciendo.\0",
        // invalid-token-expired
        "Su acceso a esta sesión expiró.\0",
        "Abra de nuevo la sesión desde la aplicación para renovar su acceso.\0",
        // invalid-token
        "No se pudo confirmar su acceso a esta sesión.\0",
        "Identifíquese de nuevo o abra la sesión desde un enlace nuevo.\0",
        // invalid-token-data
        "No se pudieron leer sus datos de acceso a esta sesión.\0",
        "Pida una invitación nueva y abra la sesión con ella.\0",
        // invalid-token-json-data
        "Sus datos de acceso a esta sesión están incompletos.\0",
        "Pida un enlace nuevo a la sesión; si eso no ayuda, póngase en contacto con el equipo de soporte de la aplicación.\0",
        // invalid-socket-url
        "La aplicación está configurada con una dirección incorrecta para el servicio.\0",
        "Solo los desarrolladores de esta aplicación pueden corregir la configuración; inténtelo de nuevo después de una actualización.\0",
        // invalid-stun-server
        "Un ajuste de conexión de esta aplicación no es correcto.\0",
        "Solo los desarrolladores de esta aplicación pueden corregirlo; por favor, infórmeles de que las llamadas no se conectan.\0",
        // unlisted
        "Ocurrió algo inesperado (código \0",
        ").\0",
        "Inténtelo de nuevo y mencione el código \0",
        " si se pone en contacto con el equipo de soporte.\0",
    ),
);

#[cfg(feature = "lang-fi")]
const FI: Locale = Locale::new(
    text!("fi"),
    text!("suomi"),
    text!("Finnish"),
    false,
    false,
    &["fi"],
    concat!(
        // unknown-error
        "Palvelussa meni jotain vikaan.\0",
        "Yritä hetken kuluttua uudelleen; jos tilanne toistuu, ilmoita siitä sovelluksen tukeen.\0",
        // user-generic
        "Pyyntöäsi ei voitu suorittaa.\0",
        "Yritä uudelleen.\0",
        // user-not-found
        "Tämä henkilö ei ole istunnossa.\0",
        "Vain sovelluksen kehittäjät voivat korjata tämän; siihen asti uudelleen liittyminen voi auttaa.\0",
        // user-closed
        "Toinen henkilö on poistunut istunnosta.\0",
        "Sinun ei tarvitse tehdä mitään.\0",
        // existing-user-in-session
        "Joku istunnossa käyttää jo tätä nimeä.\0",
        "Valitse toinen nimi ja liity uudelleen.\0",
        // user-not-streaming
        "Kuvaa tai ääntä ei vielä jaeta.\0",
        "Tarkista, että kamera tai mikrofoni on päällä; jos syy ei ole siinä, vain sovelluksen kehittäjät voivat korjata tämän.\0",
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
        "Istunto on juuri nyt ruuhkautunut.\0",
        "Odota hetki ja yritä sitten uudelleen.\0",
        // session-closed
        "Istunto on päättynyt.\0",
        "Liity uudelleen tai aloita uusi istunto.\0",
        // session-cannot-be-created
        "Istuntoa ei voitu aloittaa.\0",
        "Yritä uudelleen muutaman minuutin kuluttua ja ilmoita asiasta sovelluksen tukeen, jos istunto ei vieläkään ala.\0",
        // session-is-full
        "Istunto on täynnä.\0",
        "Odota, että joku poistuu, ja liity sitten uudelleen.\0",
        // media-endpoint
        "Osallistujan kuvaa ja ääntä ei saatu yhdistettyä.\0",
        "Odota muutama sekunti ja yritä muodostaa yhteys uudelleen.\0",
        // media-audio-permission
        "Tällä sovelluksella ei ole lupaa käyttää mikrofoniasi.\0",
        "Salli mikrofonin käyttö tälle sovellukselle laitteesi asetuksissa ja liity sitten uudelleen.\0",
        // media-video-permission
        "Tällä sovelluksella ei ole lupaa käyttää kameraasi.\0",
        "Salli kameran käyttö tälle sovellukselle laitteesi asetuksissa ja liity sitten uudelleen.\0",
        // transport-request
        "Palveluun ei saatu yhteyttä.\0",
        "Yritä pian uudelleen; jos mikään ei muutu, tarkista internetyhteytesi.\0",
        // transport-response
        "Palvelun vastausta ei voitu tulkita.\0",
        "Yritä vielä kerran minuutin kuluttua.\0",
        // transport
        "Sovellus lähetti pyynnön, jota palvelu ei pystynyt käsittelemään.\0",
        "Vain sovelluksen kehittäjät voivat korjata tämän; sovelluksen päivittäminen saattaa jo auttaa.\0",
        // generic-connection
        "Yhteys katkesi, ennen kuin ehdit liittyä istuntoon.\0",
        "Tarkista internetyhteytesi ja liity sitten uudelleen.\0",
        // generic-error
        "Palvelu ei tue sitä, mitä sovellus pyysi.\0",
        "Vain sovelluksen kehittäjät voivat muuttaa tämän; kerro heille, mitä olit tekemässä.\0",
        // invalid-token-expired
        "Pääsyoikeutesi tähän istuntoon on vanhentunut.\0",
        "Uusi pääsyoikeutesi avaamalla istunto uudelleen sovelluksesta.\0",
        // invalid-token
        "Pääsyoikeuttasi tähän istuntoon ei voitu vahvistaa.\0",
        "Kirjaudu uudelleen sisään tai avaa istunto uudesta linkistä.\0",
        // invalid-token-data
        "Pääsytietojasi tähän istuntoon ei voitu lukea.\0",
        "Pyydä uusi kutsu ja avaa istunto sen avulla.\0",
        // invalid-token-json-data
        "Pääsytietosi tähän istuntoon ovat puutteelliset.\0",
        "Pyydä uusi linkki istuntoon; jos se ei auta, ota yhteyttä sovelluksen tukeen.\0",
        // invalid-socket-url
        "Sovellukseen on määritetty väärä palvelun osoite.\0",
        "Vain sovelluksen kehittäjät voivat korjata sen asetukset; yritä uudelleen päivityksen jälkeen.\0",
        // invalid-stun-server
        "Yksi tämän sovelluksen yhteysasetuksista on virheellinen.\0",
        "Vain sovelluksen kehittäjät voivat korjata tämän; kerro heille, että puhelut eivät yhdisty.\0",
        // unlisted
        "Tapahtui jotain odottamatonta (koodi \0",
        ").\0",
        "Yritä uudelleen ja mainitse koodi \0",
        ", jos otat yhteyttä tukeen.\0",
    ),
);

#[cfg(feature = "lang-fr")]
const FR: Locale = Locale::new(
    text!("fr"),
    text!("français"),
    text!("French"),
    false,
    false,
    &["fr"],
    concat!(
        // unknown-error
        "Un problème est survenu du côté du service.\0",
        "Veuillez réessayer dans un instant ; si le problème persiste, signalez-le à l’assistance de l’application.\0",
        // user-generic
        "Votre demande n’a pas pu aboutir.\0",
        "Veuillez réessayer.\0",
        // user-not-found
        "Cette personne n’est pas dans la session.\0",
        "Seuls les développeurs de cette application peuvent corriger ce problème ; d’ici là, rejoindre à nouveau la session peut aider.\0",
        // user-closed
        "L’autre personne a quitté la session.\0",
        "Vous n’avez rien à faire.\0",
        // existing-user-in-session
        "Une personne de la session utilise déjà ce nom.\0",
        "Veuillez choisir un autre nom, puis rejoindre à nouveau la session.\0",
        // user-not-streaming
        "Aucune image ni aucun son n’est partagé pour l’instant.\0",
        "Vérifiez qu’une caméra ou un micro est activé ; si c’est déjà le cas, seuls les développeurs de cette application peuvent corriger ce problème.\0",
        // user-not-authorized
        "Cette action ne vous est pas accessible dans cette session.\0",
        "Veuillez quitter la session, puis la rejoindre à nouveau.\0",
        // user-video-permission-denied
        "Le navigateur n’est pas autorisé à utiliser votre caméra.\0",
        "Autorisez l’accès à la caméra pour cette page dans votre navigateur, puis rejoignez à nouveau la session.\0",
        // user-audio-permission-denied
        "Le navigateur n’est pas autorisé à utiliser votre micro.\0",
        "Autorisez l’accès au micro pour cette page dans votre navigateur, puis rejoignez à nouveau la session.\0",
        // session-generic
        "La session est occupée pour le moment.\0",
        "Veuillez patienter un instant, puis réessayer.\0",
        // session-closed
        "La session est terminée.\0",
        "Vous pouvez rejoindre à nouveau la session ou en démarrer une nouvelle.\0",
        // session-cannot-be-created
        "La session n’a pas pu démarrer.\0",
        "Réessayez dans quelques minutes et, si elle ne démarre toujours pas, signalez-le à l’assistance de l’application.\0",
        // session-is-full
        "La session est complète.\0",
        "Attendez que quelqu’un quitte la session, puis essayez à nouveau de la rejoindre.\0",
        // media-endpoint
        "La connexion à l’image et au son d’un participant n’a pas pu être établie.\0",
        "Patientez quelques secondes, puis essayez de vous reconnecter.\0",
        // media-audio-permission
        "Cette application n’est pas autorisée à utiliser votre micro.\0",
        "Autorisez l’accès au micro pour cette application dans les paramètres de votre appareil, puis rejoignez à nouveau la session.\0",
        // media-video-permission
        "Cette application n’est pas autorisée à utiliser votre caméra.\0",
        "Autorisez l’accès à la caméra pour cette application dans les paramètres de votre appareil, puis rejoignez à nouveau la session.\0",
        // transport-request
        "Le service n’a pas pu être joint.\0",
        "Réessayez d’ici peu ; si rien ne change, vérifiez votre connexion Internet.\0",
        // transport-response
        "La réponse du service n’a pas pu être comprise.\0",
        "Essayez encore une fois dans une minute.\0",
        // transport
        "L’application a envoyé une demande que le service n’a pas pu traiter.\0",
        "Seuls les développeurs de cette application peuvent corriger ce problème ; une mise à jour de l’application le résout peut-être déjà.\0",
        // generic-connection
        "La connexion a été coupée avant que vous ayez rejoint la session.\0",
        "Vérifiez votre connexion Internet, puis essayez à nouveau de rejoindre la session.\0",
        // generic-error
        "Le service ne prend pas en charge ce que l’application a demandé.\0",
        "Seuls les développeurs de cette application peuvent y remédier ; merci de leur indiquer ce que vous étiez en train de faire.\0",
        // invalid-token-expired
        "Votre accès à cette session a expiré.\0",
        "Ouvrez à nouveau la session depuis l’application pour renouveler votre accès.\0",
        // invalid-token
        "Votre accès à cette session n’a pas pu être confirmé.\0",
        "Identifiez-vous à nouveau ou ouvrez la session à partir d’un nouveau lien.\0",
        // invalid-token-data
        "Vos informations d’accès à cette session n’ont pas pu être lues.\0",
        "Demandez une nouvelle invitation et utilisez-la pour ouvrir la session.\0",
        // invalid-token-json-data
        "Vos informations d’accès à cette session sont incomplètes.\0",
        "Demandez un nouveau lien vers la session ; si cela ne suffit pas, contactez l’assistance de l’application.\0",
        // invalid-socket-url
        "L’application est configurée avec une mauvaise adresse pour le service.\0",
        "Seuls les développeurs de cette application peuvent corriger ses paramètres ; veuillez réessayer après une mise à jour.\0",
        // invalid-stun-server
        "Un paramètre de connexion de cette application est incorrect.\0",
        "Seuls les développeurs de cette application peuvent corriger ce problème ; merci de leur signaler que les appels n’aboutissent pas.\0",
        // unlisted
        "Une erreur inattendue s’est produite (code \0",
        ").\0",
        "Veuillez réessayer et mentionner le code \0",
        " si vous contactez l’assistance.\0",
    ),
);

#[cfg(feature = "lang-he")]
const HE: Locale = Locale::new(
    text!("he"),
    text!("עברית"),
    text!("Hebrew"),
    true,
    false,
    &["he"],
    concat!(
        // unknown-error
        "משהו השתבש בצד של השירות.\0",
        "יש לנסות שוב בעוד רגע; אם זה חוזר על עצמו, כדאי לדווח לתמיכה של האפליקציה.\0",
        // user-generic
        "לא ניתן היה להשלים את הבקשה שלך.\0",
        "יש לנסות שוב.\0",
        // user-not-found
        "האדם הזה לא נמצא במפגש.\0",
        "רק מפתחי האפליקציה יכולים לתקן את זה; עד אז, אולי יעזור להצטרף שוב.\0",
        // user-closed
        "הצד השני יצא מהמפגש.\0",
        "אין צורך לעשות דבר.\0",
        // existing-user-in-session
        "מישהו במפגש כבר משתמש בשם הזה.\0",
        "יש לבחור שם אחר ולהצטרף שוב.\0",
        // user-not-streaming
        "עדיין אין שיתוף של תמונה או קול.\0",
        "יש לוודא שמצלמה או מיקרופון פועלים; אם זו לא הסיבה, רק מפתחי האפליקציה יכולים לתקן את זה.\0",
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
        "המפגש עמוס כרגע.\0",
        "יש להמתין רגע ואז לנסות שוב.\0",
        // session-closed
        "המפגש הסתיים.\0",
        "אפשר להצטרף שוב או להתחיל מפגש חדש.\0",
        // session-cannot-be-created
        "לא ניתן היה להתחיל את המפגש.\0",
        "יש לנסות שוב בעוד כמה דקות, ואם המפגש עדיין לא מתחיל, כדאי לדווח לתמיכה של האפליקציה.\0",
        // session-is-full
        "המפגש מלא.\0",
        "יש להמתין עד שמישהו ייצא ואז להצטרף שוב.\0",
        // media-endpoint
        "לא ניתן היה לחבר את התמונה והקול של אחד המשתתפים.\0",
        "יש להמתין כמה שניות ולנסות להתחבר שוב.\0",
        // media-audio-permission
        "לאפליקציה הזו אין הרשאה להשתמש במיקרופון שלך.\0",
        "יש לאשר לאפליקציה הזו גישה למיקרופון בהגדרות המכשיר, ואז להצטרף שוב.\0",
        // media-video-permission
        "לאפליקציה הזו אין הרשאה להשתמש במצלמה שלך.\0",
        "יש לאשר לאפליקציה הזו גישה למצלמה בהגדרות המכשיר, ואז להצטרף שוב.\0",
        // transport-request
        "לא ניתן היה להתחבר לשירות.\0",
        "יש לנסות שוב בעוד זמן קצר; אם שום דבר לא משתנה, כדאי לבדוק את החיבור לאינטרנט.\0",
        // transport-response
        "לא ניתן היה להבין את התשובה של השירות.\0",
        "יש לנסות פעם נוספת בעוד דקה.\0",
        // transport
        "האפליקציה שלחה בקשה שהשירות לא הצליח לטפל בה.\0",
        "רק מפתחי האפליקציה יכולים לתקן את זה; ייתכן שעדכון של האפליקציה כבר יפתור את הבעיה.\0",
        // generic-connection
        "החיבור נסגר לפני שהצטרפת למפגש.\0",
        "יש לבדוק את החיבור לאינטרנט ואז להצטרף שוב.\0",
        // generic-error
        "השירות לא תומך במה שהאפליקציה ביקשה.\0",
        "רק מפתחי האפליקציה יכולים לשנות את זה; כדאי לספר להם מה עשית כשזה קרה.\0",
        // invalid-token-expired
        "פג תוקף הגישה שלך למפגש הזה.\0",
        "יש לפתוח שוב את המפגש מהאפליקציה כדי לחדש את הגישה.\0",
        // invalid-token
        "לא ניתן היה לאמת את הגישה שלך למפגש הזה.\0",
        "יש להיכנס שוב לחשבון, או לפתוח את המפגש מקישור חדש.\0",
        // invalid-token-data
        "לא ניתן היה לקרוא את פרטי הגישה שלך למפגש הזה.\0",
        "יש לבקש הזמנה חדשה ולפתוח באמצעותה את המפגש.\0",
        // invalid-token-json-data
        "פרטי הגישה שלך למפגש הזה אינם מלאים.\0",
        "יש לבקש קישור חדש למפגש; אם זה לא עוזר, כדאי לפנות לתמיכה של האפליקציה.\0",
        // invalid-socket-url
        "באפליקציה מוגדרת כתובת שגויה של השירות.\0",
        "רק מפתחי האפליקציה יכולים לתקן את ההגדרות שלה; יש לנסות שוב אחרי עדכון.\0",
        // invalid-stun-server
        "אחת מהגדרות החיבור של האפליקציה הזו שגויה.\0",
        "רק מפתחי האפליקציה יכולים לתקן את זה; כדאי לספר להם שהשיחות לא מתחברות.\0",
        // unlisted
        "קרה משהו לא צפוי (קוד \0",
        ").\0",
        "יש לנסות שוב, ובפנייה לתמיכה לציין את הקוד \0",
        ".\0",
    ),
);

#[cfg(feature = "lang-hi")]
const HI: Locale = Locale::new(
    text!("hi"),
    text!("हिन्दी"),
    text!("Hindi"),
    false,
    false,
    &["hi"],
    concat!(
        // unknown-error
        "सेवा की ओर से कोई गड़बड़ी हुई है।\0",
        "कृपया थोड़ी देर में फिर से कोशिश करें; अगर ऐसा बार-बार हो, तो ऐप की सहायता टीम को बताएँ।\0",
        // user-generic
        "आपका अनुरोध पूरा नहीं हो सका।\0",
        "कृपया फिर से कोशिश करें।\0",
        // user-not-found
        "यह व्यक्ति सेशन में नहीं है।\0",
        "इसे सिर्फ़ इस ऐप के डेवलपर ठीक कर सकते हैं; तब तक फिर से शामिल होने से शायद मदद मिले।\0",
        // user-closed
        "दूसरे व्यक्ति ने सेशन छोड़ दिया है।\0",
        "आपको कुछ करने की ज़रूरत नहीं है।\0",
        // existing-user-in-session
        "सेशन में कोई पहले से इस नाम का इस्तेमाल कर रहा है।\0",
        "कृपया कोई दूसरा नाम चुनें और फिर से शामिल हों।\0",
        // user-not-streaming
        "अभी तक कोई वीडियो या ऑडियो शेयर नहीं हो रहा है।\0",
        "कृपया देख लें कि कोई कैमरा या माइक्रोफ़ोन चालू है; अगर वजह यह नहीं है, तो इसे सिर्फ़ इस ऐप के डेवलपर ठीक कर सकते हैं।\0",
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
        "सेशन अभी व्यस्त है।\0",
        "कृपया थोड़ा इंतज़ार करें और फिर से कोशिश करें।\0",
        // session-closed
        "सेशन समाप्त हो गया है।\0",
        "कृपया फिर से शामिल हों या नया सेशन शुरू करें।\0",
        // session-cannot-be-created
        "सेशन शुरू नहीं हो सका।\0",
        "कृपया कुछ मिनट बाद फिर से कोशिश करें और अगर सेशन तब भी शुरू न हो, तो ऐप की सहायता टीम को बताएँ।\0",
        // session-is-full
        "सेशन में अब जगह नहीं है।\0",
        "कृपया किसी के बाहर जाने तक इंतज़ार करें और फिर से शामिल हों।\0",
        // media-endpoint
        "एक प्रतिभागी का वीडियो और ऑडियो कनेक्ट नहीं हो सका।\0",
        "कृपया कुछ सेकंड रुकें और फिर से कनेक्ट करने की कोशिश करें।\0",
        // media-audio-permission
        "इस ऐप को आपके माइक्रोफ़ोन का इस्तेमाल करने की अनुमति नहीं है।\0",
        "कृपया अपने डिवाइस की सेटिंग में इस ऐप को माइक्रोफ़ोन की अनुमति दें और फिर से शामिल हों।\0",
        // media-video-permission
        "इस ऐप को आपके कैमरे का इस्तेमाल करने की अनुमति नहीं है।\0",
        "कृपया अपने डिवाइस की सेटिंग में इस ऐप को कैमरे की अनुमति दें और फिर से शामिल हों।\0",
        // transport-request
        "सेवा से संपर्क नहीं हो सका।\0",
        "कृपया थोड़ी देर में फिर से कोशिश करें; अगर कुछ न बदले, तो अपना इंटरनेट कनेक्शन जाँचें।\0",
        // transport-response
        "सेवा से मिला जवाब समझा नहीं जा सका।\0",
        "कृपया एक मिनट बाद एक बार और कोशिश करें।\0",
        // transport
        "ऐप ने ऐसा अनुरोध भेजा जिसे सेवा पूरा नहीं कर सकी।\0",
        "इसे सिर्फ़ इस ऐप के डेवलपर ठीक कर सकते हैं; हो सकता है कि ऐप को अपडेट करने से ही यह ठीक हो जाए।\0",
        // generic-connection
        "सेशन में आपके शामिल होने से पहले ही कनेक्शन बंद हो गया।\0",
        "कृपया अपना इंटरनेट कनेक्शन जाँचें और फिर से शामिल हों।\0",
        // generic-error
        "ऐप ने जो माँगा, सेवा में उसकी सुविधा नहीं है।\0",
        "इसे सिर्फ़ इस ऐप के डेवलपर बदल सकते हैं; कृपया उन्हें बताएँ कि आप क्या कर रहे थे।\0",
        // invalid-token-expired
        "इस सेशन के लिए आपके ऐक्सेस की अवधि समाप्त हो गई है।\0",
        "अपना ऐक्सेस रिन्यू करने के लिए कृपया ऐप से सेशन फिर से खोलें।\0",
        // invalid-token
        "इस सेशन के लिए आपके ऐक्सेस की पुष्टि नहीं हो सकी।\0",
        "कृपया फिर से साइन इन करें या नए लिंक से सेशन खोलें।\0",
        // invalid-token-data
        "इस सेशन के लिए आपके ऐक्सेस की जानकारी पढ़ी नहीं जा सकी।\0",
        "कृपया नया न्योता माँगें और उसी से सेशन खोलें।\0",
        // invalid-token-json-data
        "इस सेशन के लिए आपके ऐक्सेस की जानकारी अधूरी है।\0",
        "कृपया सेशन का नया लिंक माँगें; अगर इससे मदद न मिले, तो ऐप की सहायता टीम से संपर्क करें।\0",
        // invalid-socket-url
        "ऐप में सेवा का गलत पता सेट है।\0",
        "ऐप की सेटिंग सिर्फ़ इस ऐप के डेवलपर ठीक कर सकते हैं; कृपया अपडेट के बाद फिर से कोशिश करें।\0",
        // invalid-stun-server
        "इस ऐप की एक कनेक्शन सेटिंग सही नहीं है।\0",
        "इसे सिर्फ़ इस ऐप के डेवलपर ठीक कर सकते हैं; कृपया उन्हें बताएँ कि कॉल कनेक्ट नहीं हो रहे हैं।\0",
        // unlisted
        "कुछ ऐसा हुआ जिसकी उम्मीद नहीं थी (कोड \0",
        ")।\0",
        "कृपया फिर से कोशिश करें और सहायता टीम से संपर्क करने पर कोड \0",
        " बताएँ।\0",
    ),
);

#[cfg(feature = "lang-hr")]
const HR: Locale = Locale::new(
    text!("hr"),
    text!("hrvatski"),
    text!("Croatian"),
    false,
    false,
    &["hr"],
    concat!(
        // unknown-error
        "Nešto je pošlo po zlu na strani usluge.\0",
        "Pokušajte ponovno za koji trenutak, a ako se to nastavi događati, obavijestite podršku aplikacije.\0",
        // user-generic
        "Vaš zahtjev nije bilo moguće dovršiti.\0",
        "Pokušajte ponovno.\0",
        // user-not-found
        "Ova osoba nije u sesiji.\0",
        "To mogu ispraviti samo autori ove aplikacije; dotad može pomoći da se ponovno pridružite.\0",
        // user-closed
        "Druga osoba napustila je sesiju.\0",
        "Ne morate ništa učiniti.\0",
        // existing-user-in-session
        "Netko u sesiji već koristi to ime.\0",
        "Odaberite drugo ime i ponovno se pridružite.\0",
        // user-not-streaming
        "Još se ne dijeli ni slika ni zvuk.\0",
        "Provjerite jesu li kamera ili mikrofon uključeni; ako ne pomogne, to mogu ispraviti samo autori ove aplikacije.\0",
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
        "Sesija je trenutačno zauzeta.\0",
        "Pričekajte trenutak, a zatim pokušajte ponovno.\0",
        // session-closed
        "Sesija je završila.\0",
        "Ponovno se pridružite ili započnite novu sesiju.\0",
        // session-cannot-be-created
        "Sesiju nije bilo moguće započeti.\0",
        "Pokušajte ponovno za nekoliko minuta, a ako sesija ni tada ne započne, obavijestite podršku aplikacije.\0",
        // session-is-full
        "Sesija je popunjena.\0",
        "Pričekajte da netko izađe, a zatim se ponovno pridružite.\0",
        // media-endpoint
        "Sliku i zvuk jednog od sudionika nije bilo moguće povezati.\0",
        "Pričekajte nekoliko sekundi i pokušajte se ponovno povezati.\0",
        // media-audio-permission
        "Ova aplikacija nema dopuštenje za korištenje vašeg mikrofona.\0",
        "U postavkama uređaja dopustite ovoj aplikaciji korištenje mikrofona, a zatim se ponovno pridružite.\0",
        // media-video-permission
        "Ova aplikacija nema dopuštenje za korištenje vaše kamere.\0",
        "U postavkama uređaja dopustite ovoj aplikaciji korištenje kamere, a zatim se ponovno pridružite.\0",
        // transport-request
        "Povezivanje s uslugom nije uspjelo.\0",
        "Uskoro pokušajte ponovno; ako se ništa ne promijeni, provjerite internetsku vezu.\0",
        // transport-response
        "Odgovor usluge nije bio razumljiv.\0",
        "Pokušajte još jednom za minutu.\0",
        // transport
        "Aplikacija je poslala zahtjev koji usluga nije mogla obraditi.\0",
        "To mogu ispraviti samo autori ove aplikacije; možda to već rješava ažuriranje aplikacije.\0",
        // generic-connection
        "Veza je prekinuta prije nego što ste se pridružili sesiji.\0",
        "Provjerite internetsku vezu, a zatim se ponovno pridružite.\0",
        // generic-error
        "Usluga ne podržava ono što je aplikacija zatražila.\0",
        "To mogu promijeniti samo autori ove aplikacije; javite im što ste radili kad se to dogodilo.\0",
        // invalid-token-expired
        "Vaš pristup ovoj sesiji je istekao.\0",
        "Ponovno otvorite sesiju iz aplikacije kako biste obnovili pristup.\0",
        // invalid-token
        "Vaš pristup ovoj sesiji nije bilo moguće potvrditi.\0",
        "Ponovno se prijavite ili otvorite sesiju putem nove poveznice.\0",
        // invalid-token-data
        "Vaše podatke za pristup ovoj sesiji nije bilo moguće pročitati.\0",
        "Zatražite novu pozivnicu i otvorite sesiju putem nje.\0",
        // invalid-token-json-data
        "Vaši podaci za pristup ovoj sesiji nisu potpuni.\0",
        "Zatražite novu poveznicu za sesiju; ako to ne pomogne, obratite se podršci aplikacije.\0",
        // invalid-socket-url
        "U aplikaciji je postavljena pogrešna adresa usluge.\0",
        "Samo autori ove aplikacije mogu ispraviti njezine postavke; pokušajte ponovno nakon ažuriranja.\0",
        // invalid-stun-server
        "Jedna od postavki veze u ovoj aplikaciji nije ispravna.\0",
        "To mogu ispraviti samo autori ove aplikacije; javite im da se pozivi ne uspostavljaju.\0",
        // unlisted
        "Dogodilo se nešto neočekivano (kôd \0",
        ").\0",
        "Pokušajte ponovno, a ako se obratite podršci, navedite kôd \0",
        ".\0",
    ),
);

#[cfg(feature = "lang-hu")]
const HU: Locale = Locale::new(
    text!("hu"),
    text!("magyar"),
    text!("Hungarian"),
    false,
    false,
    &["hu"],
    concat!(
        // unknown-error
        "Hiba történt a szolgáltatás oldalán.\0",
        "Próbálja újra egy kis idő múlva; ha továbbra is előfordul, jelezze az alkalmazás ügyfélszolgálatának.\0",
        // user-generic
        "A kérését nem sikerült teljesíteni.\0",
        "Próbálja meg újra.\0",
        // user-not-found
        "Ez a személy nincs a munkamenetben.\0",
        "Ezt csak az alkalmazás fejlesztői tudják kijavítani; addig segíthet, ha újra csatlakozik.\0",
        // user-closed
        "A másik személy kilépett a munkamenetből.\0",
        "Nincs semmi teendője.\0",
        // existing-user-in-session
        "A munkamenetben valaki már használja ezt a nevet.\0",
        "Válasszon másik nevet, és csatlakozzon újra.\0",
        // user-not-streaming
        "Még nincs megosztva sem kép, sem hang.\0",
        "Ellenőrizze, hogy be van-e kapcsolva egy kamera vagy mikrofon; ha nem ez az ok, ezt csak az alkalmazás fejlesztői tudják kijavítani.\0",
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
        "A munkamenet jelenleg leterhelt.\0",
        "Várjon egy kicsit, majd próbálja újra.\0",
        // session-closed
        "A munkamenet véget ért.\0",
        "Csatlakozzon újra, vagy indítson új munkamenetet.\0",
        // session-cannot-be-created
        "A munkamenetet nem sikerült elindítani.\0",
        "Próbálja újra néhány perc múlva, és ha továbbra sem indul el, jelezze az alkalmazás ügyfélszolgálatának.\0",
        // session-is-full
        "A munkamenet megtelt.\0",
        "Várja meg, amíg valaki kilép, majd csatlakozzon újra.\0",
        // media-endpoint
        "Nem sikerült létrehozni az egyik résztvevő kép- és hangkapcsolatát.\0",
        "Várjon néhány másodpercet, majd próbáljon meg újra kapcsolódni.\0",
        // media-audio-permission
        "Ennek az alkalmazásnak nincs engedélye a mikrofon használatára.\0",
        "Engedélyezze az alkalmazásnak a mikrofon használatát az eszköze beállításaiban, majd csatlakozzon újra.\0",
        // media-video-permission
        "Ennek az alkalmazásnak nincs engedélye a kamera használatára.\0",
        "Engedélyezze az alkalmazásnak a kamera használatát az eszköze beállításaiban, majd csatlakozzon újra.\0",
        // transport-request
        "A szolgáltatást nem sikerült elérni.\0",
        "Próbálja újra rövidesen; ha nincs változás, ellenőrizze az internetkapcsolatát.\0",
        // transport-response
        "A szolgáltatás válasza nem volt értelmezhető.\0",
        "Próbálja meg még egyszer egy perc múlva.\0",
        // transport
        "Az alkalmazás olyan kérést küldött, amelyet a szolgáltatás nem tudott feldolgozni.\0",
        "Ezt csak az alkalmazás fejlesztői tudják kijavítani; lehet, hogy az alkalmazás frissítése már megoldja.\0",
        // generic-connection
        "A kapcsolat megszakadt, mielőtt csatlakozott volna a munkamenethez.\0",
        "Ellenőrizze az internetkapcsolatát, majd csatlakozzon újra.\0",
        // generic-error
        "A szolgáltatás nem támogatja azt, amit az alkalmazás kért.\0",
        "Ezen csak az alkalmazás fejlesztői tudnak változtatni; kérjük, mondja el nekik, mit csinált éppen.\0",
        // invalid-token-expired
        "Lejárt a hozzáférése ehhez a munkamenethez.\0",
        "A hozzáférése megújításához nyissa meg újra a munkamenetet az alkalmazásból.\0",
        // invalid-token
        "Nem sikerült megerősíteni a hozzáférését ehhez a munkamenethez.\0",
        "Jelentkezzen be újra, vagy nyissa meg a munkamenetet egy új linkről.\0",
        // invalid-token-data
        "Nem sikerült beolvasni az ehhez a munkamenethez tartozó hozzáférési adatait.\0",
        "Kérjen új meghívót, és azzal nyissa meg a munkamenetet.\0",
        // invalid-token-json-data
        "Az ehhez a munkamenethez tartozó hozzáférési adatai hiányosak.\0",
        "Kérjen új linket a munkamenethez; ha ez nem segít, forduljon az alkalmazás ügyfélszolgálatához.\0",
        // invalid-socket-url
        "Az alkalmazásban hibás cím van beállítva a szolgáltatáshoz.\0",
        "Az alkalmazás beállításait csak a fejlesztői tudják kijavítani; próbálja újra egy frissítés után.\0",
        // invalid-stun-server
        "Az alkalmazás egyik kapcsolati beállítása nem megfelelő.\0",
        "Ezt csak az alkalmazás fejlesztői tudják kijavítani; kérjük, jelezze nekik, hogy a hívások nem jönnek létre.\0",
        // unlisted
        "Valami váratlan történt (kód: \0",
        ").\0",
        "Próbálja újra, és ha az ügyfélszolgálathoz fordul, adja meg ezt a kódot: \0",
        ".\0",
    ),
);

#[cfg(feature = "lang-id")]
const ID: Locale = Locale::new(
    text!("id"),
    text!("Indonesia"),
    text!("Indonesian"),
    false,
    false,
    &["id"],
    concat!(
        // unknown-error
        "Terjadi masalah di pihak layanan.\0",
        "Silakan coba kembali sebentar lagi; jika terus terjadi, beri tahu tim dukungan aplikasi.\0",
        // user-generic
        "Permintaan Anda tidak dapat diselesaikan.\0",
        "Silakan coba lagi.\0",
        // user-not-found
        "Orang ini tidak ada dalam sesi.\0",
        "Hanya pengembang aplikasi ini yang dapat memperbaikinya; sementara itu, bergabung kembali mungkin bisa membantu.\0",
        // user-closed
        "Lawan bicara Anda telah keluar dari sesi.\0",
        "Anda tidak perlu melakukan apa pun.\0",
        // existing-user-in-session
        "Seseorang dalam sesi sudah memakai nama ini.\0",
        "Silakan pilih nama lain, lalu bergabung kembali.\0",
        // user-not-streaming
        "Belum ada gambar atau suara yang dibagikan.\0",
        "Pastikan kamera atau mikrofon sudah menyala; jika bukan itu penyebabnya, hanya pengembang aplikasi ini yang dapat memperbaikinya.\0",
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
        "Sesi sedang sibuk saat ini.\0",
        "Silakan tunggu sebentar, lalu coba lagi.\0",
        // session-closed
        "Sesi telah berakhir.\0",
        "Silakan bergabung kembali atau mulai sesi baru.\0",
        // session-cannot-be-created
        "Sesi tidak dapat dimulai.\0",
        "Silakan coba lagi dalam beberapa menit, dan beri tahu tim dukungan aplikasi jika sesi masih belum bisa dimulai.\0",
        // session-is-full
        "Sesi sudah penuh.\0",
        "Silakan tunggu sampai ada yang keluar, lalu bergabung kembali.\0",
        // media-endpoint
        "Gambar dan suara salah satu peserta tidak dapat dihubungkan.\0",
        "Silakan tunggu beberapa detik, lalu coba hubungkan lagi.\0",
        // media-audio-permission
        "Aplikasi ini tidak diizinkan menggunakan mikrofon Anda.\0",
        "Izinkan mikrofon untuk aplikasi ini di pengaturan perangkat Anda, lalu bergabung kembali.\0",
        // media-video-permission
        "Aplikasi ini tidak diizinkan menggunakan kamera Anda.\0",
        "Izinkan kamera untuk aplikasi ini di pengaturan perangkat Anda, lalu bergabung kembali.\0",
        // transport-request
        "Layanan tidak dapat dijangkau.\0",
        "Silakan coba kembali tidak lama lagi; jika tidak ada perubahan, periksa koneksi internet Anda.\0",
        // transport-response
        "Jawaban dari layanan tidak dapat dipahami.\0",
        "Silakan coba sekali lagi setelah satu menit.\0",
        // transport
        "Aplikasi mengirim permintaan yang tidak dapat ditangani layanan.\0",
        "Hanya pengembang aplikasi ini yang dapat memperbaikinya; pembaruan aplikasi mungkin sudah mengatasinya.\0",
        // generic-connection
        "Koneksi terputus sebelum Anda bergabung ke sesi.\0",
        "Silakan periksa koneksi internet Anda, lalu bergabung kembali.\0",
        // generic-error
        "Layanan tidak mendukung hal yang diminta aplikasi.\0",
        "Hanya pengembang aplikasi ini yang dapat mengubahnya; beri tahu mereka apa yang sedang Anda lakukan saat itu.\0",
        // invalid-token-expired
        "Akses Anda ke sesi ini sudah kedaluwarsa.\0",
        "Silakan buka kembali sesi dari aplikasi untuk memperbarui akses Anda.\0",
        // invalid-token
        "Akses Anda ke sesi ini tidak dapat dikonfirmasi.\0",
        "Silakan login kembali, atau buka sesi dari tautan baru.\0",
        // invalid-token-data
        "Detail akses Anda untuk sesi ini tidak dapat dibaca.\0",
        "Silakan minta undangan baru, lalu buka sesi dengan undangan tersebut.\0",
        // invalid-token-json-data
        "Detail akses Anda untuk sesi ini tidak lengkap.\0",
        "Silakan minta tautan baru ke sesi; jika itu tidak membantu, hubungi tim dukungan aplikasi.\0",
        // invalid-socket-url
        "Aplikasi diatur dengan alamat layanan yang salah.\0",
        "Hanya pengembang aplikasi ini yang dapat memperbaiki pengaturannya; silakan coba lagi setelah ada pembaruan.\0",
        // invalid-stun-server
        "Salah satu pengaturan koneksi aplikasi ini tidak benar.\0",
        "Hanya pengembang aplikasi ini yang dapat memperbaikinya; beri tahu mereka bahwa panggilan tidak tersambung.\0",
        // unlisted
        "Terjadi sesuatu yang tidak terduga (kode \0",
        ").\0",
        "Silakan coba lagi, dan sebutkan kode \0",
        " jika Anda menghubungi tim dukungan.\0",
    ),
);

#[cfg(feature = "lang-it")]
const IT: Locale = Locale::new(
    text!("it"),
    text!("italiano"),
    text!("Italian"),
    false,
    false,
    &["it"],
    concat!(
        // unknown-error
        "Si è verificato un problema nel servizio.\0",
        "Riprova tra un attimo; se il problema persiste, segnalalo all’assistenza dell’app.\0",
        // user-generic
        "Non è stato possibile completare la tua richiesta.\0",
        "Prova di nuovo.\0",
        // user-not-found
        "Questa persona non è nella sessione.\0",
        "Solo gli sviluppatori di questa app possono correggere il problema; nel frattempo, rientrare nella sessione potrebbe aiutare.\0",
        // user-closed
        "L’altra persona ha lasciato la sessione.\0",
        "Non devi fare nulla.\0",
        // existing-user-in-session
        "Qualcuno nella sessione usa già questo nome.\0",
        "Scegli un altro nome, poi entra di nuovo nella sessione.\0",
        // user-not-streaming
        "Per ora non vengono condivisi né video né audio.\0",
        "Controlla che una videocamera o un microfono sia attivo; se è già così, solo gli sviluppatori di questa app possono correggere il problema.\0",
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
        "La sessione è occupata in questo momento.\0",
        "Attendi un attimo, poi riprova.\0",
        // session-closed
        "La sessione è terminata.\0",
        "Rientra nella sessione o avviane una nuova.\0",
        // session-cannot-be-created
        "Non è stato possibile avviare la sessione.\0",
        "Riprova tra qualche minuto e, se la sessione continua a non avviarsi, segnalalo all’assistenza dell’app.\0",
        // session-is-full
        "La sessione è al completo.\0",
        "Attendi che qualcuno esca, poi prova di nuovo a entrare.\0",
        // media-endpoint
        "Non è stato possibile collegare il video e l’audio di un partecipante.\0",
        "Attendi qualche secondo, poi prova a collegarti di nuovo.\0",
        // media-audio-permission
        "Questa app non è autorizzata a usare il tuo microfono.\0",
        "Nelle impostazioni del dispositivo, consenti a questa app di usare il microfono, poi rientra nella sessione.\0",
        // media-video-permission
        "Questa app non è autorizzata a usare la tua videocamera.\0",
        "Nelle impostazioni del dispositivo, consenti a questa app di usare la videocamera, poi rientra nella sessione.\0",
        // transport-request
        "Non è stato possibile raggiungere il servizio.\0",
        "Riprova tra poco; se non cambia nulla, controlla la connessione a Internet.\0",
        // transport-response
        "Non è stato possibile interpretare la risposta del servizio.\0",
        "Prova ancora una volta tra un minuto.\0",
        // transport
        "L’app ha inviato una richiesta che il servizio non ha potuto gestire.\0",
        "Solo gli sviluppatori di questa app possono correggere il problema; un aggiornamento dell’app potrebbe già risolverlo.\0",
        // generic-connection
        "La connessione si è chiusa prima che entrassi nella sessione.\0",
        "Controlla la connessione a Internet, poi prova di nuovo a entrare nella sessione.\0",
        // generic-error
        "Il servizio non supporta ciò che l’app ha richiesto.\0",
        "Solo gli sviluppatori di questa app possono intervenire; per favore, comunica loro che cosa stavi facendo.\0",
        // invalid-token-expired
        "Il tuo accesso a questa sessione è scaduto.\0",
        "Apri di nuovo la sessione dall’app per rinnovare l’accesso.\0",
        // invalid-token
        "Non è stato possibile confermare il tuo accesso a questa sessione.\0",
        "Effettua di nuovo il login o apri la sessione da un nuovo link.\0",
        // invalid-token-data
        "Non è stato possibile leggere i tuoi dati di accesso a questa sessione.\0",
        "Chiedi un nuovo invito e usalo per aprire la sessione.\0",
        // invalid-token-json-data
        "I tuoi dati di accesso a questa sessione sono incompleti.\0",
        "Chiedi un nuovo link alla sessione; se non basta, contatta l’assistenza dell’app.\0",
        // invalid-socket-url
        "L’app è configurata con un indirizzo del servizio errato.\0",
        "Solo gli sviluppatori di questa app possono correggerne le impostazioni; riprova dopo un aggiornamento.\0",
        // invalid-stun-server
        "Un’impostazione di connessione di questa app non è corretta.\0",
        "Solo gli sviluppatori di questa app possono correggere il problema; per favore, segnala loro che le chiamate non si collegano.\0",
        // unlisted
        "Si è verificato un errore imprevisto (codice \0",
        ").\0",
        "Riprova e indica il codice \0",
        " se contatti l’assistenza.\0",
    ),
);

#[cfg(feature = "lang-ja")]
const JA: Locale = Locale::new(
    text!("ja"),
    text!("日本語"),
    text!("Japanese"),
    false,
    false,
    &["ja"],
    concat!(
        // unknown-error
        "サービス側で問題が発生しました。\0",
        "しばらくしてからもう一度お試しいただき、繰り返し発生する場合はアプリのサポートにお知らせください。\0",
        // user-generic
        "リクエストを完了できませんでした。\0",
        "もう一度お試しください。\0",
        // user-not-found
        "この方はセッションに参加していません。\0",
        "この問題を修正できるのはこのアプリの開発者だけですが、それまでは参加し直すと改善することがあります。\0",
        // user-closed
        "相手の方がセッションから退出しました。\0",
        "特に何もしていただく必要はありません。\0",
        // existing-user-in-session
        "この名前は、セッション内の別の方がすでに使用しています。\0",
        "別の名前を選んで、もう一度参加してください。\0",
        // user-not-streaming
        "映像も音声もまだ共有されていません。\0",
        "カメラまたはマイクがオンになっているかご確認ください（それ以外が原因の場合は、このアプリの開発者だけが修正できます）。\0",
        // user-not-authorized
        "このセッションでは、この操作をご利用いただけません。\0",
        "いったんセッションから退出して、もう一度参加してください。\0",
        // user-video-permission-denied
        "ブラウザにカメラの使用が許可されていません。\0",
        "ブラウザでこのページにカメラの使用を許可してから、もう一度参加してください。\0",
        // user-audio-permission-denied
        "ブラウザにマイクの使用が許可されていません。\0",
        "ブラウザでこのページにマイクの使用を許可してから、もう一度参加してください。\0",
        // session-generic
        "セッションは現在混み合っています。\0",
        "少し待ってから、もう一度お試しください。\0",
        // session-closed
        "セッションは終了しました。\0",
        "もう一度参加するか、新しいセッションを開始してください。\0",
        // session-cannot-be-created
        "セッションを開始できませんでした。\0",
        "数分後にもう一度お試しいただき、それでも開始できない場合はアプリのサポートにお知らせください。\0",
        // session-is-full
        "セッションは満員です。\0",
        "どなたかが退出するまで待ってから、もう一度参加してください。\0",
        // media-endpoint
        "参加者の一人の映像と音声を接続できませんでした。\0",
        "数秒待ってから、もう一度接続をお試しください。\0",
        // media-audio-permission
        "このアプリにマイクの使用が許可されていません。\0",
        "端末の設定でこのアプリにマイクの使用を許可してから、もう一度参加してください。\0",
        // media-video-permission
        "このアプリにカメラの使用が許可されていません。\0",
        "端末の設定でこのアプリにカメラの使用を許可してから、もう一度参加してください。\0",
        // transport-request
        "サービスに接続できませんでした。\0",
        "少し時間をおいてもう一度お試しいただき、状況が変わらない場合はインターネット接続をご確認ください。\0",
        // transport-response
        "サービスからの応答を正しく読み取れませんでした。\0",
        "1分ほどしてから、もう一度お試しください。\0",
        // transport
        "アプリが送信したリクエストを、サービスが処理できませんでした。\0",
        "この問題を修正できるのはこのアプリの開発者だけですが、アプリの更新ですでに解決している場合があります。\0",
        // generic-connection
        "セッションに参加する前に接続が切れました。\0",
        "インターネット接続を確認してから、もう一度参加してください。\0",
        // generic-error
        "アプリが要求した内容に、サービスが対応していません。\0",
        "これを変更できるのはこのアプリの開発者だけですので、何をしていたときに起きたかを開発者にお知らせください。\0",
        // invalid-token-expired
        "このセッションへのアクセスの有効期限が切れました。\0",
        "アプリからセッションをもう一度開いて、アクセスを更新してください。\0",
        // invalid-token
        "このセッションへのアクセスを確認できませんでした。\0",
        "もう一度サインインするか、新しいリンクからセッションを開いてください。\0",
        // invalid-token-data
        "このセッションへのアクセス情報を読み取れませんでした。\0",
        "新しい招待を依頼し、その招待からセッションを開いてください。\0",
        // invalid-token-json-data
        "このセッションへのアクセス情報が不足しています。\0",
        "セッションの新しいリンクを依頼し、それでも解決しない場合はアプリのサポートにお問い合わせください。\0",
        // invalid-socket-url
        "アプリに設定されているサービスのアドレスが正しくありません。\0",
        "この設定を修正できるのはこのアプリの開発者だけですので、アプリの更新後にもう一度お試しください。\0",
        // invalid-stun-server
        "このアプリの接続設定の一つに誤りがあります。\0",
        "この問題を修正できるのはこのアプリの開発者だけですので、通話がつながらないことを開発者にお知らせください。\0",
        // unlisted
        "予期しない問題が発生しました（コード \0",
        "）。\0",
        "もう一度お試しのうえ、サポートにお問い合わせの際はコード \0",
        " をお伝えください。\0",
    ),
);

#[cfg(feature = "lang-ko")]
const KO: Locale = Locale::new(
    text!("ko"),
    text!("한국어"),
    text!("Korean"),
    false,
    false,
    &["ko"],
    concat!(
        // unknown-error
        "서비스 쪽에서 문제가 발생했습니다.\0",
        "잠시 후 다시 시도해 주시고, 문제가 계속되면 앱 고객 지원팀에 알려 주세요.\0",
        // user-generic
        "요청을 완료하지 못했습니다.\0",
        "다시 시도해 주세요.\0",
        // user-not-found
        "이 사람은 세션에 없습니다.\0",
        "이 문제는 이 앱의 개발자만 해결할 수 있으며, 그때까지는 다시 참여해 보시면 도움이 될 수 있습니다.\0",
        // user-closed
        "상대방이 세션에서 나갔습니다.\0",
        "따로 하실 일은 없습니다.\0",
        // existing-user-in-session
        "세션에 이미 이 이름을 사용하는 사람이 있습니다.\0",
        "다른 이름을 선택한 후 다시 참여해 주세요.\0",
        // user-not-streaming
        "아직 공유 중인 영상이나 소리가 없습니다.\0",
        "카메라나 마이크가 켜져 있는지 확인해 주시기 바라며, 그 외의 경우에는 이 앱의 개발자만 해결할 수 있습니다.\0",
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
        "지금은 세션이 혼잡합니다.\0",
        "잠시 기다린 후 다시 시도해 주세요.\0",
        // session-closed
        "세션이 종료되었습니다.\0",
        "다시 참여하거나 새 세션을 시작해 주세요.\0",
        // session-cannot-be-created
        "세션을 시작하지 못했습니다.\0",
        "몇 분 후 다시 시도해 주시고, 그래도 시작되지 않으면 앱 고객 지원팀에 알려 주세요.\0",
        // session-is-full
        "세션 정원이 찼습니다.\0",
        "누군가 나갈 때까지 기다린 후 다시 참여해 주세요.\0",
        // media-endpoint
        "참여자 한 명의 영상과 소리를 연결하지 못했습니다.\0",
        "몇 초 기다린 후 다시 연결해 주세요.\0",
        // media-audio-permission
        "이 앱에 마이크 사용 권한이 없습니다.\0",
        "기기 설정에서 이 앱의 마이크 사용을 허용한 후 다시 참여해 주세요.\0",
        // media-video-permission
        "이 앱에 카메라 사용 권한이 없습니다.\0",
        "기기 설정에서 이 앱의 카메라 사용을 허용한 후 다시 참여해 주세요.\0",
        // transport-request
        "서비스에 연결하지 못했습니다.\0",
        "잠시 후 다시 시도해 주시고, 달라지지 않으면 인터넷 연결을 확인해 주세요.\0",
        // transport-response
        "서비스의 응답을 이해하지 못했습니다.\0",
        "1분 후에 한 번 더 시도해 주세요.\0",
        // transport
        "앱이 보낸 요청을 서비스에서 처리하지 못했습니다.\0",
        "이 문제는 이 앱의 개발자만 해결할 수 있으며, 앱을 업데이트하면 이미 해결되어 있을 수도 있습니다.\0",
        // generic-connection
        "세션에 참여하기 전에 연결이 끊어졌습니다.\0",
        "인터넷 연결을 확인한 후 다시 참여해 주세요.\0",
        // generic-error
        "앱이 요청한 것을 서비스에서 지원하지 않습니다.\0",
        "이 부분은 이 앱의 개발자만 변경할 수 있으니, 무엇을 하고 계셨는지 개발자에게 알려 주세요.\0",
        // invalid-token-expired
        "이 세션의 접속 권한이 만료되었습니다.\0",
        "앱에서 세션을 다시 열어 접속 권한을 갱신해 주세요.\0",
        // invalid-token
        "이 세션의 접속 권한을 확인하지 못했습니다.\0",
        "다시 로그인하거나 새 링크로 세션을 열어 주세요.\0",
        // invalid-token-data
        "이 세션의 접속 정보를 읽지 못했습니다.\0",
        "새 초대를 요청한 후 그 초대로 세션을 열어 주세요.\0",
        // invalid-token-json-data
        "이 세션의 접속 정보가 완전하지 않습니다.\0",
        "세션의 새 링크를 요청해 주시고, 그래도 해결되지 않으면 앱 고객 지원팀에 문의해 주세요.\0",
        // invalid-socket-url
        "앱에 설정된 서비스 주소가 올바르지 않습니다.\0",
        "이 설정은 이 앱의 개발자만 수정할 수 있으니, 업데이트 후 다시 시도해 주세요.\0",
        // invalid-stun-server
        "이 앱의 연결 설정 중 하나가 올바르지 않습니다.\0",
        "이 문제는 이 앱의 개발자만 해결할 수 있으니, 통화가 연결되지 않는다고 개발자에게 알려 주세요.\0",
        // unlisted
        "예상치 못한 문제가 발생했습니다(코드 \0",
        ").\0",
        "다시 시도해 주시고, 고객 지원팀에 문의하실 때는 코드(\0",
        ")를 알려 주세요.\0",
    ),
);

#[cfg(feature = "lang-ms")]
const MS: Locale = Locale::new(
    text!("ms"),
    text!("Melayu"),
    text!("Malay"),
    false,
    false,
    &["ms"],
    concat!(
        // unknown-error
        "Terdapat masalah di pihak perkhidmatan.\0",
        "Sila cuba semula sebentar lagi; jika perkara ini berterusan, maklumkan kepada pasukan sokongan aplikasi.\0",
        // user-generic
        "Permintaan anda tidak dapat disempurnakan.\0",
        "Sila cuba semula.\0",
        // user-not-found
        "Orang ini tiada dalam sesi.\0",
        "Hanya pembangun aplikasi ini boleh membetulkan perkara ini; buat sementara waktu, menyertai semula sesi mungkin membantu.\0",
        // user-closed
        "Pihak yang satu lagi telah meninggalkan sesi.\0",
        "Anda tidak perlu berbuat apa-apa.\0",
        // existing-user-in-session
        "Nama ini telah digunakan oleh seseorang dalam sesi.\0",
        "Sila pilih nama lain, kemudian sertai semula.\0",
        // user-not-streaming
        "Belum ada gambar atau bunyi yang dikongsi.\0",
        "Sila pastikan kamera atau mikrofon telah dihidupkan; jika itu bukan puncanya, hanya pembangun aplikasi ini boleh membetulkan perkara ini.\0",
        // user-not-authorized
        "Anda tidak boleh melakukan tindakan ini dalam sesi ini.\0",
        "Sila tinggalkan sesi, kemudian sertainya semula.\0",
        // user-video-permission-denied
        "Penyemak imbas tidak dibenarkan menggunakan kamera anda.\0",
        "Sila benarkan kamera untuk halaman ini dalam penyemak imbas anda, kemudian sertai semula.\0",
        // user-audio-permission-denied
        "Penyemak imbas tidak dibenarkan menggunakan mikrofon anda.\0",
        "Sila benarkan mikrofon untuk halaman ini dalam penyemak imbas anda, kemudian sertai semula.\0",
        // session-generic
        "Sesi sedang sibuk sekarang.\0",
        "Sila tunggu sebentar, kemudian cuba semula.\0",
        // session-closed
        "Sesi telah tamat.\0",
        "Sila sertai semula atau mulakan sesi baharu.\0",
        // session-cannot-be-created
        "Sesi tidak dapat dimulakan.\0",
        "Sila cuba semula dalam beberapa minit, dan maklumkan kepada pasukan sokongan aplikasi jika sesi masih tidak dapat dimulakan.\0",
        // session-is-full
        "Sesi ini telah penuh.\0",
        "Sila tunggu sehingga ada orang keluar, kemudian sertai semula.\0",
        // media-endpoint
        "Gambar dan bunyi seorang peserta tidak dapat disambungkan.\0",
        "Sila tunggu beberapa saat, kemudian cuba sambungkan semula.\0",
        // media-audio-permission
        "Aplikasi ini tidak dibenarkan menggunakan mikrofon anda.\0",
        "Sila benarkan mikrofon untuk aplikasi ini dalam tetapan peranti anda, kemudian sertai semula.\0",
        // media-video-permission
        "Aplikasi ini tidak dibenarkan menggunakan kamera anda.\0",
        "Sila benarkan kamera untuk aplikasi ini dalam tetapan peranti anda, kemudian sertai semula.\0",
        // transport-request
        "Perkhidmatan tidak dapat dihubungi.\0",
        "Sila cuba semula tidak lama lagi; jika tiada perubahan, periksa sambungan internet anda.\0",
        // transport-response
        "Jawapan daripada perkhidmatan tidak dapat difahami.\0",
        "Sila cuba sekali lagi selepas seminit.\0",
        // transport
        "Aplikasi menghantar permintaan yang tidak dapat dikendalikan oleh perkhidmatan.\0",
        "Hanya pembangun aplikasi ini boleh membetulkan perkara ini; kemas kini aplikasi mungkin sudah menyelesaikannya.\0",
        // generic-connection
        "Sambungan terputus sebelum anda menyertai sesi.\0",
        "Sila periksa sambungan internet anda, kemudian sertai semula.\0",
        // generic-error
        "Perkhidmatan tidak menyokong perkara yang diminta oleh aplikasi.\0",
        "Hanya pembangun aplikasi ini boleh mengubah perkara ini; sila maklumkan kepada mereka apa yang anda lakukan ketika itu.\0",
        // invalid-token-expired
        "Akses anda kepada sesi ini telah tamat tempoh.\0",
        "Sila buka semula sesi melalui aplikasi untuk memperbaharui akses anda.\0",
        // invalid-token
        "Akses anda kepada sesi ini tidak dapat disahkan.\0",
        "Sila log masuk semula, atau buka sesi melalui pautan baharu.\0",
        // invalid-token-data
        "Butiran akses anda untuk sesi ini tidak dapat dibaca.\0",
        "Sila minta jemputan baharu dan buka sesi dengan jemputan itu.\0",
        // invalid-token-json-data
        "Butiran akses anda untuk sesi ini tidak lengkap.\0",
        "Sila minta pautan baharu ke sesi; jika itu tidak membantu, hubungi pasukan sokongan aplikasi.\0",
        // invalid-socket-url
        "Aplikasi ditetapkan dengan alamat perkhidmatan yang salah.\0",
        "Hanya pembangun aplikasi ini boleh membetulkan tetapannya; sila cuba semula selepas kemas kini.\0",
        // invalid-stun-server
        "Salah satu tetapan sambungan aplikasi ini tidak betul.\0",
        "Hanya pembangun aplikasi ini boleh membetulkan perkara ini; sila maklumkan kepada mereka bahawa panggilan tidak dapat disambungkan.\0",
        // unlisted
        "Sesuatu yang tidak dijangka telah berlaku (kod \0",
        ").\0",
        "Sila cuba semula dan nyatakan kod \0",
        " jika anda menghubungi pasukan sokongan.\0",
    ),
);

#[cfg(feature = "lang-nb")]
const NB: Locale = Locale::new(
    text!("nb"),
    text!("norsk bokmål"),
    text!("Norwegian Bokmål"),
    false,
    false,
    &["nb", "no"],
    concat!(
        // unknown-error
        "Noe gikk galt hos tjenesten.\0",
        "Prøv igjen om et øyeblikk, og si fra til appens brukerstøtte hvis det fortsetter å skje.\0",
        // user-generic
        "Forespørselen din kunne ikke fullføres.\0",
        "Prøv på nytt.\0",
        // user-not-found
        "Denne personen er ikke med i økten.\0",
        "Bare utviklerne av denne appen kan rette dette; i mellomtiden kan det hjelpe å bli med på nytt.\0",
        // user-closed
        "Den andre personen har forlatt økten.\0",
        "Du trenger ikke å gjøre noe.\0",
        // existing-user-in-session
        "Noen i økten bruker allerede dette navnet.\0",
        "Velg et annet navn, og bli med på nytt.\0",
        // user-not-streaming
        "Det deles verken bilde eller lyd ennå.\0",
        "Sjekk at et kamera eller en mikrofon er slått på; hvis det ikke er årsaken, er det bare utviklerne av denne appen som kan rette dette.\0",
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
        "Det er stor pågang i økten akkurat nå.\0",
        "Vent et øyeblikk, og prøv igjen.\0",
        // session-closed
        "Økten er avsluttet.\0",
        "Bli med på nytt, eller start en ny økt.\0",
        // session-cannot-be-created
        "Økten kunne ikke startes.\0",
        "Prøv igjen om noen minutter, og si fra til appens brukerstøtte hvis økten fortsatt ikke starter.\0",
        // session-is-full
        "Økten er full.\0",
        "Vent til noen forlater økten, og bli deretter med på nytt.\0",
        // media-endpoint
        "Bildet og lyden til en deltaker kunne ikke kobles til.\0",
        "Vent noen sekunder, og prøv å koble til på nytt.\0",
        // media-audio-permission
        "Denne appen har ikke tillatelse til å bruke mikrofonen din.\0",
        "Gi appen tilgang til mikrofonen i innstillingene på enheten, og bli deretter med på nytt.\0",
        // media-video-permission
        "Denne appen har ikke tillatelse til å bruke kameraet ditt.\0",
        "Gi appen tilgang til kameraet i innstillingene på enheten, og bli deretter med på nytt.\0",
        // transport-request
        "Det var ikke mulig å få kontakt med tjenesten.\0",
        "Prøv igjen om litt, og sjekk internettforbindelsen din hvis det ikke hjelper.\0",
        // transport-response
        "Svaret fra tjenesten kunne ikke forstås.\0",
        "Prøv en gang til om et minutt.\0",
        // transport
        "Appen sendte en forespørsel som tjenesten ikke kunne behandle.\0",
        "Bare utviklerne av denne appen kan rette dette; kanskje holder det med en oppdatering av appen.\0",
        // generic-connection
        "Forbindelsen ble brutt før du hadde blitt med i økten.\0",
        "Sjekk internettforbindelsen din, og bli deretter med på nytt.\0",
        // generic-error
        "Tjenesten støtter ikke det appen ba om.\0",
        "Bare utviklerne av denne appen kan endre dette; fortell dem gjerne hva du holdt på med.\0",
        // invalid-token-expired
        "Tilgangen din til denne økten har utløpt.\0",
        "Åpne økten på nytt fra appen for å fornye tilgangen.\0",
        // invalid-token
        "Tilgangen din til denne økten kunne ikke bekreftes.\0",
        "Logg på igjen, eller åpne økten fra en ny lenke.\0",
        // invalid-token-data
        "Tilgangsopplysningene dine for denne økten kunne ikke leses.\0",
        "Be om en ny invitasjon, og åpne økten med den.\0",
        // invalid-token-json-data
        "Tilgangsopplysningene dine for denne økten er ufullstendige.\0",
        "Be om en ny lenke til økten, og kontakt appens brukerstøtte hvis det ikke hjelper.\0",
        // invalid-socket-url
        "Appen er satt opp med feil adresse til tjenesten.\0",
        "Bare utviklerne av denne appen kan rette innstillingene; prøv igjen etter en oppdatering.\0",
        // invalid-stun-server
        "En av tilkoblingsinnstillingene i denne appen er ikke riktig.\0",
        "Bare utviklerne av denne appen kan rette dette; fortell dem gjerne at samtaler ikke kobles til.\0",
        // unlisted
        "Det skjedde noe uventet (kode \0",
        ").\0",
        "Prøv igjen, og oppgi koden \0",
        " hvis du kontakter brukerstøtten.\0",
    ),
);

#[cfg(feature = "lang-nl")]
const NL: Locale = Locale::new(
    text!("nl"),
    text!("Nederlands"),
    text!("Dutch"),
    false,
    false,
    &["nl"],
    concat!(
        // unknown-error
        "Er is iets misgegaan bij de dienst.\0",
        "Probeer het zo nog eens; blijft het gebeuren, meld het dan bij de klantenservice van de app.\0",
        // user-generic
        "Je verzoek kon niet worden uitgevoerd.\0",
        "Probeer het opnieuw.\0",
        // user-not-found
        "Deze persoon zit niet in de sessie.\0",
        "Alleen de makers van deze app kunnen dit verhelpen; tot die tijd helpt het misschien om opnieuw deel te nemen.\0",
        // user-closed
        "De andere persoon heeft de sessie verlaten.\0",
        "Je hoeft niets te doen.\0",
        // existing-user-in-session
        "Iemand in de sessie gebruikt deze naam al.\0",
        "Kies een andere naam en neem opnieuw deel.\0",
        // user-not-streaming
        "Er wordt nog geen beeld of geluid gedeeld.\0",
        "Controleer of er een camera of microfoon aanstaat; ligt het daar niet aan, dan kunnen alleen de makers van deze app dit verhelpen.\0",
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
        "Het is op dit moment druk in de sessie.\0",
        "Wacht even en probeer het dan opnieuw.\0",
        // session-closed
        "De sessie is afgelopen.\0",
        "Neem opnieuw deel of start een nieuwe sessie.\0",
        // session-cannot-be-created
        "De sessie kon niet worden gestart.\0",
        "Probeer het over een paar minuten opnieuw en meld het bij de klantenservice van de app als de sessie dan nog niet start.\0",
        // session-is-full
        "De sessie is vol.\0",
        "Wacht tot iemand de sessie verlaat en neem dan opnieuw deel.\0",
        // media-endpoint
        "Het beeld en geluid van een deelnemer konden niet worden verbonden.\0",
        "Wacht een paar seconden en probeer opnieuw verbinding te maken.\0",
        // media-audio-permission
        "Deze app heeft geen toestemming om je microfoon te gebruiken.\0",
        "Geef deze app in de instellingen van je apparaat toegang tot de microfoon en neem daarna opnieuw deel.\0",
        // media-video-permission
        "Deze app heeft geen toestemming om je camera te gebruiken.\0",
        "Geef deze app in de instellingen van je apparaat toegang tot de camera en neem daarna opnieuw deel.\0",
        // transport-request
        "De dienst kon niet worden bereikt.\0",
        "Probeer het over een ogenblik opnieuw; verandert er niets, controleer dan je internetverbinding.\0",
        // transport-response
        "Het antwoord van de dienst kon niet worden begrepen.\0",
        "Probeer het over een minuut nog een keer.\0",
        // transport
        "De app heeft een verzoek verstuurd dat de dienst niet kon verwerken.\0",
        "Alleen de makers van deze app kunnen dit verhelpen; misschien helpt een update van de app al.\0",
        // generic-connection
        "De verbinding werd verbroken voordat je aan de sessie deelnam.\0",
        "Controleer je internetverbinding en neem daarna opnieuw deel.\0",
        // generic-error
        "De dienst ondersteunt niet wat de app heeft gevraagd.\0",
        "Alleen de makers van deze app kunnen dit aanpassen; laat hun weten wat je aan het doen was.\0",
        // invalid-token-expired
        "Je toegang tot deze sessie is verlopen.\0",
        "Open de sessie opnieuw vanuit de app om je toegang te vernieuwen.\0",
        // invalid-token
        "Je toegang tot deze sessie kon niet worden bevestigd.\0",
        "Log opnieuw in of open de sessie via een nieuwe link.\0",
        // invalid-token-data
        "Je toegangsgegevens voor deze sessie konden niet worden gelezen.\0",
        "Vraag om een nieuwe uitnodiging en open de sessie daarmee.\0",
        // invalid-token-json-data
        "Je toegangsgegevens voor deze sessie zijn onvolledig.\0",
        "Vraag om een nieuwe link naar de sessie; helpt dat niet, neem dan contact op met de klantenservice van de app.\0",
        // invalid-socket-url
        "In de app is een verkeerd adres voor de dienst ingesteld.\0",
        "Alleen de makers van deze app kunnen de instellingen ervan corrigeren; probeer het na een update opnieuw.\0",
        // invalid-stun-server
        "Een verbindingsinstelling van deze app klopt niet.\0",
        "Alleen de makers van deze app kunnen dit verhelpen; laat hun weten dat gesprekken niet tot stand komen.\0",
        // unlisted
        "Er is iets onverwachts gebeurd (code \0",
        ").\0",
        "Probeer het opnieuw en vermeld code \0",
        " als je contact opneemt met de klantenservice.\0",
    ),
);

#[cfg(feature = "lang-pl")]
const PL: Locale = Locale::new(
    text!("pl"),
    text!("polski"),
    text!("Polish"),
    false,
    false,
    &["pl"],
    concat!(
        // unknown-error
        "Coś poszło nie tak po stronie usługi.\0",
        "Spróbuj ponownie za chwilę, a jeśli problem będzie się powtarzał, powiadom pomoc techniczną aplikacji.\0",
        // user-generic
        "Nie udało się zrealizować Twojej prośby.\0",
        "Spróbuj ponownie.\0",
        // user-not-found
        "Tej osoby nie ma w sesji.\0",
        "Mogą to naprawić tylko twórcy tej aplikacji; do tego czasu może pomóc ponowne dołączenie.\0",
        // user-closed
        "Druga osoba opuściła sesję.\0",
        "Nie musisz nic robić.\0",
        // existing-user-in-session
        "Ktoś w sesji używa już tej nazwy.\0",
        "Wybierz inną nazwę i dołącz ponownie.\0",
        // user-not-streaming
        "Na razie nie jest udostępniany ani obraz, ani dźwięk.\0",
        "Sprawdź, czy kamera lub mikrofon są włączone; jeśli to nie pomoże, mogą to naprawić tylko twórcy tej aplikacji.\0",
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
        "Sesja jest w tej chwili mocno obciążona.\0",
        "Odczekaj chwilę, a potem spróbuj ponownie.\0",
        // session-closed
        "Sesja się zakończyła.\0",
        "Dołącz ponownie albo rozpocznij nową sesję.\0",
        // session-cannot-be-created
        "Nie udało się rozpocząć sesji.\0",
        "Spróbuj ponownie za kilka minut, a jeśli sesja nadal się nie rozpocznie, powiadom pomoc techniczną aplikacji.\0",
        // session-is-full
        "W sesji nie ma już wolnych miejsc.\0",
        "Poczekaj, aż ktoś wyjdzie, a następnie dołącz ponownie.\0",
        // media-endpoint
        "Nie udało się podłączyć obrazu i dźwięku jednego z uczestników.\0",
        "Odczekaj kilka sekund i spróbuj połączyć się ponownie.\0",
        // media-audio-permission
        "Ta aplikacja nie ma pozwolenia na korzystanie z Twojego mikrofonu.\0",
        "W ustawieniach urządzenia zezwól tej aplikacji na korzystanie z mikrofonu, a następnie dołącz ponownie.\0",
        // media-video-permission
        "Ta aplikacja nie ma pozwolenia na korzystanie z Twojej kamery.\0",
        "W ustawieniach urządzenia zezwól tej aplikacji na korzystanie z kamery, a następnie dołącz ponownie.\0",
        // transport-request
        "Nie udało się połączyć z usługą.\0",
        "Spróbuj ponownie za moment; jeśli nic się nie zmieni, sprawdź połączenie z internetem.\0",
        // transport-response
        "Odpowiedź usługi okazała się niezrozumiała.\0",
        "Spróbuj jeszcze raz za minutę.\0",
        // transport
        "Aplikacja wysłała żądanie, którego usługa nie mogła obsłużyć.\0",
        "Mogą to naprawić tylko twórcy tej aplikacji; możliwe, że jej aktualizacja już to rozwiązuje.\0",
        // generic-connection
        "Połączenie zostało zamknięte, zanim udało Ci się dołączyć do sesji.\0",
        "Sprawdź połączenie z internetem, a następnie dołącz ponownie.\0",
        // generic-error
        "Usługa nie obsługuje tego, o co poprosiła aplikacja.\0",
        "Mogą to zmienić tylko twórcy tej aplikacji; napisz im, podczas jakiej czynności to się stało.\0",
        // invalid-token-expired
        "Twój dostęp do tej sesji wygasł.\0",
        "Otwórz sesję ponownie z aplikacji, aby odnowić dostęp.\0",
        // invalid-token
        "Nie udało się potwierdzić Twojego dostępu do tej sesji.\0",
        "Zaloguj się ponownie albo otwórz sesję za pomocą nowego linku.\0",
        // invalid-token-data
        "Nie udało się odczytać Twoich danych dostępu do tej sesji.\0",
        "Poproś o nowe zaproszenie i otwórz sesję za jego pomocą.\0",
        // invalid-token-json-data
        "Twoje dane dostępu do tej sesji są niekompletne.\0",
        "Poproś o nowy link do sesji; jeśli to nie pomoże, skontaktuj się z pomocą techniczną aplikacji.\0",
        // invalid-socket-url
        "W aplikacji ustawiono niewłaściwy adres usługi.\0",
        "Tylko twórcy tej aplikacji mogą poprawić jej ustawienia; spróbuj ponownie po aktualizacji.\0",
        // invalid-stun-server
        "Jedno z ustawień połączenia tej aplikacji jest nieprawidłowe.\0",
        "Mogą to naprawić tylko twórcy tej aplikacji; daj im znać, że rozmowy nie dochodzą do skutku.\0",
        // unlisted
        "Wystąpił nieoczekiwany problem (kod \0",
        ").\0",
        "Spróbuj ponownie, a jeśli skontaktujesz się z pomocą techniczną, podaj kod \0",
        ".\0",
    ),
);

#[cfg(feature = "lang-pt-br")]
const PT_BR: Locale = Locale::new(
    text!("pt-BR"),
    text!("português (Brasil)"),
    text!("Portuguese (Brazil)"),
    false,
    false,
    &["pt-BR", "pt"],
    concat!(
        // unknown-error
        "Algo deu errado no serviço.\0",
        "Tente novamente daqui a pouco; se continuar acontecendo, avise o suporte do app.\0",
        // user-generic
        "Não foi possível concluir sua solicitação.\0",
        "Tente novamente.\0",
        // user-not-found
        "Esta pessoa não está na sessão.\0",
        "Só os desenvolvedores deste app podem corrigir isso; até lá, entrar novamente na sessão pode ajudar.\0",
        // user-closed
        "A outra pessoa saiu da sessão.\0",
        "Você não precisa fazer nada.\0",
        // existing-user-in-session
        "Alguém na sessão já está usando este nome.\0",
        "Escolha outro nome e entre novamente na sessão.\0",
        // user-not-streaming
        "Ainda não há imagem nem som sendo compartilhados.\0",
        "Verifique se há uma câmera ou um microfone ligado; se já houver, só os desenvolvedores deste app podem corrigir isso.\0",
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
        "A sessão está ocupada no momento.\0",
        "Aguarde um instante e tente de novo.\0",
        // session-closed
        "A sessão terminou.\0",
        "Entre novamente ou inicie uma nova sessão.\0",
        // session-cannot-be-created
        "A sessão não pôde ser iniciada.\0",
        "Tente novamente em alguns minutos e avise o suporte do app se ela ainda não iniciar.\0",
        // session-is-full
        "A sessão está cheia.\0",
        "Espere até alguém sair e tente entrar novamente.\0",
        // media-endpoint
        "Não foi possível conectar a imagem e o som de um participante.\0",
        "Aguarde alguns segundos e tente se conectar novamente.\0",
        // media-audio-permission
        "Este app não tem permissão para usar seu microfone.\0",
        "Nas configurações do dispositivo, permita que este app use o microfone; depois, entre novamente na sessão.\0",
        // media-video-permission
        "Este app não tem permissão para usar sua câmera.\0",
        "Nas configurações do dispositivo, permita que este app use a câmera; depois, entre novamente na sessão.\0",
        // transport-request
        "Não foi possível acessar o serviço.\0",
        "Tente novamente em breve; se nada mudar, verifique sua conexão com a internet.\0",
        // transport-response
        "Não foi possível entender a resposta do serviço.\0",
        "Tente mais uma vez daqui a um minuto.\0",
        // transport
        "O app enviou uma solicitação que o serviço não conseguiu processar.\0",
        "Só os desenvolvedores deste app podem corrigir isso; talvez uma atualização do app já resolva o problema.\0",
        // generic-connection
        "A conexão foi encerrada antes de você entrar na sessão.\0",
        "Verifique sua conexão com a internet e tente entrar novamente na sessão.\0",
        // generic-error
        "O serviço não é compatível com o que o app solicitou.\0",
        "Só os desenvolvedores deste app podem mudar isso; por favor, conte a eles o que você estava fazendo.\0",
        // invalid-token-expired
        "Seu acesso a esta sessão expirou.\0",
        "Abra a sessão novamente pelo app para renovar seu acesso.\0",
        // invalid-token
        "Não foi possível confirmar seu acesso a esta sessão.\0",
        "Faça login novamente ou abra a sessão por um novo link.\0",
        // invalid-token-data
        "Não foi possível ler seus dados de acesso a esta sessão.\0",
        "Peça um novo convite e use-o para abrir a sessão.\0",
        // invalid-token-json-data
        "Seus dados de acesso a esta sessão estão incompletos.\0",
        "Peça um novo link da sessão; se isso não resolver, entre em contato com o suporte do app.\0",
        // invalid-socket-url
        "O app está configurado com um endereço errado para o serviço.\0",
        "Só os desenvolvedores deste app podem corrigir as configurações dele; tente novamente após uma atualização.\0",
        // invalid-stun-server
        "Uma configuração de conexão deste app não está correta.\0",
        "Só os desenvolvedores deste app podem corrigir isso; por favor, avise a eles que as chamadas não estão se conectando.\0",
        // unlisted
        "Aconteceu algo inesperado (código \0",
        ").\0",
        "Tente novamente e informe o código \0",
        " se entrar em contato com o suporte.\0",
    ),
);

#[cfg(feature = "lang-pt-pt")]
const PT_PT: Locale = Locale::new(
    text!("pt-PT"),
    text!("português (Portugal)"),
    text!("Portuguese (Portugal)"),
    false,
    false,
    &["pt-PT"],
    concat!(
        // unknown-error
        "Ocorreu um problema do lado do serviço.\0",
        "Tente novamente dentro de momentos; se o problema persistir, informe a equipa de apoio da aplicação.\0",
        // user-generic
        "Não foi possível concluir o seu pedido.\0",
        "Tente novamente.\0",
        // user-not-found
        "Esta pessoa não está na sessão.\0",
        "Só os programadores desta aplicação podem corrigir esta situação; até lá, voltar a entrar na sessão pode ajudar.\0",
        // user-closed
        "A outra pessoa saiu da sessão.\0",
        "Não precisa de fazer nada.\0",
        // existing-user-in-session
        "Alguém na sessão já utiliza este nome.\0",
        "Escolha outro nome e volte a entrar na sessão.\0",
        // user-not-streaming
        "Ainda não há imagem nem som a serem partilhados.\0",
        "Verifique se há uma câmara ou um microfone ativo; se já houver, só os programadores desta aplicação podem corrigir esta situação.\0",
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
        "A sessão está ocupada neste momento.\0",
        "Aguarde um momento e volte a tentar.\0",
        // session-closed
        "A sessão terminou.\0",
        "Volte a entrar ou comece uma nova sessão.\0",
        // session-cannot-be-created
        "Não foi possível começar a sessão.\0",
        "Tente novamente dentro de alguns minutos e informe a equipa de apoio da aplicação se a sessão continuar sem começar.\0",
        // session-is-full
        "A sessão está cheia.\0",
        "Aguarde que alguém saia e tente entrar novamente.\0",
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
        "Não foi possível contactar o serviço.\0",
        "Tente novamente daqui a pouco; se nada mudar, verifique a sua ligação à Internet.\0",
        // transport-response
        "Não foi possível compreender a resposta do serviço.\0",
        "Tente mais uma vez dentro de um minuto.\0",
        // transport
        "A aplicação enviou um pedido que o serviço não conseguiu processar.\0",
        "Só os programadores desta aplicação podem corrigir esta situação; talvez uma atualização da aplicação já a resolva.\0",
        // generic-connection
        "A ligação foi encerrada antes de ter entrado na sessão.\0",
        "Verifique a sua ligação à Internet e tente entrar novamente na sessão.\0",
        // generic-error
        "O serviço não suporta o que a aplicação pediu.\0",
        "Só os programadores desta aplicação podem alterar esta situação; por favor, diga-lhes o que estava a fazer.\0",
        // invalid-token-expired
        "O seu acesso a esta sessão expirou.\0",
        "Volte a abrir a sessão a partir da aplicação para renovar o seu acesso.\0",
        // invalid-token
        "Não foi possível confirmar o seu acesso a esta sessão.\0",
        "Volte a identificar-se ou abra a sessão a partir de um novo link.\0",
        // invalid-token-data
        "Não foi possível ler os seus dados de acesso a esta sessão.\0",
        "Peça um novo convite e utilize-o para abrir a sessão.\0",
        // invalid-token-json-data
        "Os seus dados de acesso a esta sessão estão incompletos.\0",
        "Peça um novo link para a sessão; se isso não ajudar, contacte a equipa de apoio da aplicação.\0",
        // invalid-socket-url
        "A aplicação está configurada com um endereço errado para o serviço.\0",
        "Só os programadores desta aplicação podem corrigir as respetivas definições; tente novamente após uma atualização.\0",
        // invalid-stun-server
        "Uma definição de ligação desta aplicação não está correta.\0",
        "Só os programadores desta aplicação podem corrigir esta situação; por favor, informe-os de que as chamadas não estabelecem ligação.\0",
        // unlisted
        "Ocorreu uma situação inesperada (código \0",
        ").\0",
        "Tente novamente e indique o código \0",
        " se contactar a equipa de apoio.\0",
    ),
);

#[cfg(feature = "lang-ro")]
const RO: Locale = Locale::new(
    text!("ro"),
    text!("română"),
    text!("Romanian"),
    false,
    false,
    &["ro"],
    concat!(
        // unknown-error
        "A apărut o problemă la nivelul serviciului.\0",
        "Încercați din nou peste câteva momente; dacă problema persistă, anunțați echipa de asistență a aplicației.\0",
        // user-generic
        "Solicitarea dumneavoastră nu a putut fi finalizată.\0",
        "Încercați din nou.\0",
        // user-not-found
        "Această persoană nu este în sesiune.\0",
        "Doar dezvoltatorii acestei aplicații pot remedia problema; până atunci, ar putea ajuta să intrați din nou în sesiune.\0",
        // user-closed
        "Cealaltă persoană a părăsit sesiunea.\0",
        "Nu trebuie să faceți nimic.\0",
        // existing-user-in-session
        "Cineva din sesiune folosește deja acest nume.\0",
        "Alegeți alt nume și intrați din nou în sesiune.\0",
        // user-not-streaming
        "Deocamdată nu se partajează nici imagine, nici sunet.\0",
        "Asigurați-vă că este pornită o cameră sau un microfon; dacă este deja așa, doar dezvoltatorii acestei aplicații pot remedia problema.\0",
        // user-not-authorized
        "Această acțiune nu vă este disponibilă în această sesiune.\0",
        "Părăsiți sesiunea, apoi intrați din nou.\0",
        // user-video-permission-denied
        "Browserul nu are permisiunea de a folosi camera dumneavoastră.\0",
        "Permiteți în browser accesul acestei pagini la cameră, apoi intrați din nou în sesiune.\0",
        // user-audio-permission-denied
        "Browserul nu are permisiunea de a folosi microfonul dumneavoastră.\0",
        "Permiteți în browser accesul acestei pagini la microfon, apoi intrați din nou în sesiune.\0",
        // session-generic
        "Sesiunea este ocupată în acest moment.\0",
        "Așteptați puțin, apoi încercați din nou.\0",
        // session-closed
        "Sesiunea s-a încheiat.\0",
        "Intrați din nou sau porniți o sesiune nouă.\0",
        // session-cannot-be-created
        "Sesiunea nu a putut fi pornită.\0",
        "Încercați din nou peste câteva minute și anunțați echipa de asistență a aplicației dacă sesiunea tot nu pornește.\0",
        // session-is-full
        "Sesiunea este plină.\0",
        "Așteptați până iese cineva, apoi încercați din nou să intrați.\0",
        // media-endpoint
        "Imaginea și sunetul unui participant nu au putut fi conectate.\0",
        "Așteptați câteva secunde, apoi încercați să vă conectați din nou.\0",
        // media-audio-permission
        "Această aplicație nu are permisiunea de a folosi microfonul dumneavoastră.\0",
        "Permiteți accesul acestei aplicații la microfon în setările dispozitivului, apoi intrați din nou în sesiune.\0",
        // media-video-permission
        "Această aplicație nu are permisiunea de a folosi camera dumneavoastră.\0",
        "Permiteți accesul acestei aplicații la cameră în setările dispozitivului, apoi intrați din nou în sesiune.\0",
        // transport-request
        "Serviciul nu a putut fi contactat.\0",
        "Încercați din nou în scurt timp; dacă nu se schimbă nimic, verificați conexiunea la internet.\0",
        // transport-response
        "Răspunsul serviciului nu a putut fi înțeles.\0",
        "Mai încercați o dată peste un minut.\0",
        // transport
        "Aplicația a trimis o solicitare pe care serviciul nu a putut-o procesa.\0",
        "Doar dezvoltatorii acestei aplicații pot remedia problema; este posibil ca o actualizare a aplicației să o rezolve deja.\0",
        // generic-connection
        "Conexiunea s-a închis înainte să intrați în sesiune.\0",
        "Verificați conexiunea la internet, apoi încercați din nou să intrați în sesiune.\0",
        // generic-error
        "Serviciul nu acceptă ceea ce a cerut aplicația.\0",
        "Doar dezvoltatorii acestei aplicații pot schimba acest lucru; vă rugăm să le spuneți ce făceați.\0",
        // invalid-token-expired
        "Accesul dumneavoastră la această sesiune a expirat.\0",
        "Deschideți din nou sesiunea din aplicație pentru a vă reînnoi accesul.\0",
        // invalid-token
        "Accesul dumneavoastră la această sesiune nu a putut fi confirmat.\0",
        "Autentificați-vă din nou sau deschideți sesiunea folosind un link nou.\0",
        // invalid-token-data
        "Datele dumneavoastră de acces la această sesiune nu au putut fi citite.\0",
        "Cereți o invitație nouă și folosiți-o pentru a deschide sesiunea.\0",
        // invalid-token-json-data
        "Datele dumneavoastră de acces la această sesiune sunt incomplete.\0",
        "Cereți un link nou către sesiune; dacă nu ajută, contactați echipa de asistență a aplicației.\0",
        // invalid-socket-url
        "Aplicația este configurată cu o adresă greșită a serviciului.\0",
        "Doar dezvoltatorii acestei aplicații îi pot corecta setările; încercați din nou după o actualizare.\0",
        // invalid-stun-server
        "O setare de conexiune a acestei aplicații nu este corectă.\0",
        "Doar dezvoltatorii acestei aplicații pot remedia problema; vă rugăm să le spuneți că apelurile nu se conectează.\0",
        // unlisted
        "S-a întâmplat ceva neașteptat (cod \0",
        ").\0",
        "Încercați din nou și menționați codul \0",
        " dacă contactați echipa de asistență.\0",
    ),
);

#[cfg(feature = "lang-ru")]
const RU: Locale = Locale::new(
    text!("ru"),
    text!("русский"),
    text!("Russian"),
    false,
    false,
    &["ru"],
    concat!(
        // unknown-error
        "На стороне сервиса что-то пошло не так.\0",
        "Попробуйте ещё раз чуть позже, а если это будет повторяться, сообщите в поддержку приложения.\0",
        // user-generic
        "Не удалось выполнить ваш запрос.\0",
        "Попробуйте ещё раз.\0",
        // user-not-found
        "Этого человека нет в сеансе.\0",
        "Исправить это могут только разработчики этого приложения, а пока попробуйте присоединиться ещё раз: это может помочь.\0",
        // user-closed
        "Другой участник вышел из сеанса.\0",
        "Вам ничего не нужно делать.\0",
        // existing-user-in-session
        "Кто-то в сеансе уже использует это имя.\0",
        "Выберите другое имя и присоединитесь ещё раз.\0",
        // user-not-streaming
        "Пока не передаётся ни изображение, ни звук.\0",
        "Проверьте, включена ли камера или микрофон; если это не поможет, исправить ситуацию могут только разработчики этого приложения.\0",
        // user-not-authorized
        "Это действие недоступно вам в этом сеансе.\0",
        "Выйдите из сеанса и присоединитесь к нему снова.\0",
        // user-video-permission-denied
        "У браузера нет разрешения использовать вашу камеру.\0",
        "В браузере разрешите этой странице использовать камеру, а затем присоединитесь снова.\0",
        // user-audio-permission-denied
        "У браузера нет разрешения использовать ваш микрофон.\0",
        "В браузере разрешите этой странице использовать микрофон, а затем присоединитесь снова.\0",
        // session-generic
        "Сеанс сейчас перегружен.\0",
        "Немного подождите и попробуйте ещё раз.\0",
        // session-closed
        "Сеанс завершён.\0",
        "Присоединитесь ещё раз или начните новый сеанс.\0",
        // session-cannot-be-created
        "Не удалось начать сеанс.\0",
        "Попробуйте ещё раз через несколько минут, а если сеанс так и не начнётся, сообщите в поддержку приложения.\0",
        // session-is-full
        "В сеансе нет свободных мест.\0",
        "Подождите, пока кто-нибудь выйдет, и присоединитесь снова.\0",
        // media-endpoint
        "Не удалось подключить изображение и звук одного из участников.\0",
        "Подождите несколько секунд и попробуйте подключиться ещё раз.\0",
        // media-audio-permission
        "У этого приложения нет разрешения использовать ваш микрофон.\0",
        "В настройках устройства разрешите этому приложению использовать микрофон, а затем присоединитесь снова.\0",
        // media-video-permission
        "У этого приложения нет разрешения использовать вашу камеру.\0",
        "В настройках устройства разрешите этому приложению использовать камеру, а затем присоединитесь снова.\0",
        // transport-request
        "Не удалось связаться с сервисом.\0",
        "Повторите попытку чуть позже; если ничего не изменится, проверьте подключение к интернету.\0",
        // transport-response
        "Не удалось распознать ответ сервиса.\0",
        "Попробуйте ещё раз через минуту.\0",
        // transport
        "Приложение отправило запрос, который сервис не смог обработать.\0",
        "Исправить это могут только разработчики этого приложения; возможно, обновление приложения уже решает эту проблему.\0",
        // generic-connection
        "Соединение закрылось до того, как вы присоединились к сеансу.\0",
        "Проверьте подключение к интернету и присоединитесь ещё раз.\0",
        // generic-error
        "Сервис не поддерживает то, что запросило приложение.\0",
        "Изменить это могут только разработчики этого приложения; расскажите им, что вы делали.\0",
        // invalid-token-expired
        "Срок вашего доступа к этому сеансу истёк.\0",
        "Чтобы продлить доступ, снова откройте сеанс из приложения.\0",
        // invalid-token
        "Не удалось подтвердить ваш доступ к этому сеансу.\0",
        "Войдите в аккаунт ещё раз или откройте сеанс по новой ссылке.\0",
        // invalid-token-data
        "Не удалось прочитать ваши данные для доступа к этому сеансу.\0",
        "Попросите новое приглашение и откройте сеанс с его помощью.\0",
        // invalid-token-json-data
        "Ваши данные для доступа к этому сеансу неполные.\0",
        "Попросите новую ссылку на сеанс; если это не поможет, обратитесь в поддержку приложения.\0",
        // invalid-socket-url
        "В приложении указан неверный адрес сервиса.\0",
        "Исправить настройки могут только разработчики этого приложения; попробуйте ещё раз после обновления.\0",
        // invalid-stun-server
        "Один из параметров подключения в этом приложении задан неверно.\0",
        "Исправить это могут только разработчики этого приложения; сообщите им, что при звонках не устанавливается соединение.\0",
        // unlisted
        "Произошло что-то непредвиденное (код \0",
        ").\0",
        "Попробуйте ещё раз, а если обратитесь в поддержку, укажите код \0",
        ".\0",
    ),
);

#[cfg(feature = "lang-sk")]
const SK: Locale = Locale::new(
    text!("sk"),
    text!("slovenčina"),
    text!("Slovak"),
    false,
    false,
    &["sk"],
    concat!(
        // unknown-error
        "Na strane služby sa niečo pokazilo.\0",
        "Skúste to o chvíľu znova, a ak sa to bude opakovať, dajte vedieť podpore aplikácie.\0",
        // user-generic
        "Vašu požiadavku sa nepodarilo dokončiť.\0",
        "Skúste to znova.\0",
        // user-not-found
        "Táto osoba nie je na stretnutí.\0",
        "Opraviť to môžu iba tvorcovia tejto aplikácie; dovtedy môže pomôcť, ak sa pripojíte znova.\0",
        // user-closed
        "Druhá osoba opustila stretnutie.\0",
        "Nemusíte nič robiť.\0",
        // existing-user-in-session
        "Toto meno už na stretnutí niekto používa.\0",
        "Vyberte si iné meno a pripojte sa znova.\0",
        // user-not-streaming
        "Zatiaľ sa nezdieľa žiadny obraz ani zvuk.\0",
        "Skontrolujte, či je zapnutá kamera alebo mikrofón; ak to nepomôže, opraviť to môžu iba tvorcovia tejto aplikácie.\0",
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
        "Stretnutie je práve vyťažené.\0",
        "Chvíľu počkajte a potom to skúste znova.\0",
        // session-closed
        "Stretnutie sa skončilo.\0",
        "Pripojte sa znova alebo začnite nové stretnutie.\0",
        // session-cannot-be-created
        "Stretnutie sa nepodarilo začať.\0",
        "Skúste to znova o niekoľko minút, a ak sa stretnutie stále nezačne, dajte vedieť podpore aplikácie.\0",
        // session-is-full
        "Stretnutie je plne obsadené.\0",
        "Počkajte, kým niekto odíde, a potom sa pripojte znova.\0",
        // media-endpoint
        "Nepodarilo sa pripojiť obraz a zvuk niektorého z účastníkov.\0",
        "Počkajte niekoľko sekúnd a skúste nadviazať spojenie znova.\0",
        // media-audio-permission
        "Táto aplikácia nemá povolenie používať váš mikrofón.\0",
        "V nastaveniach zariadenia povoľte tejto aplikácii používať mikrofón a potom sa pripojte znova.\0",
        // media-video-permission
        "Táto aplikácia nemá povolenie používať vašu kameru.\0",
        "V nastaveniach zariadenia povoľte tejto aplikácii používať kameru a potom sa pripojte znova.\0",
        // transport-request
        "K službe sa nepodarilo pripojiť.\0",
        "Skúste to o moment znova; ak sa nič nezmení, skontrolujte pripojenie na internet.\0",
        // transport-response
        "Odpovedi služby sa nepodarilo porozumieť.\0",
        "Skúste to ešte raz o minútu.\0",
        // transport
        "Aplikácia odoslala požiadavku, ktorú služba nedokázala spracovať.\0",
        "Opraviť to môžu iba tvorcovia tejto aplikácie; možno to už rieši jej aktualizácia.\0",
        // generic-connection
        "Spojenie sa ukončilo skôr, ako ste sa pripojili k stretnutiu.\0",
        "Skontrolujte pripojenie na internet a potom sa pripojte znova.\0",
        // generic-error
        "Služba nepodporuje to, o čo ju aplikácia požiadala.\0",
        "Zmeniť to môžu iba tvorcovia tejto aplikácie; dajte im vedieť, čo ste práve robili.\0",
        // invalid-token-expired
        "Platnosť vášho prístupu k tomuto stretnutiu uplynula.\0",
        "Ak chcete prístup obnoviť, otvorte stretnutie znova z aplikácie.\0",
        // invalid-token
        "Váš prístup k tomuto stretnutiu sa nepodarilo overiť.\0",
        "Prihláste sa znova alebo otvorte stretnutie pomocou nového odkazu.\0",
        // invalid-token-data
        "Vaše prístupové údaje k tomuto stretnutiu sa nepodarilo prečítať.\0",
        "Požiadajte o novú pozvánku a otvorte stretnutie pomocou nej.\0",
        // invalid-token-json-data
        "Vaše prístupové údaje k tomuto stretnutiu nie sú úplné.\0",
        "Požiadajte o nový odkaz na stretnutie; ak to nepomôže, obráťte sa na podporu aplikácie.\0",
        // invalid-socket-url
        "Aplikácia má nastavenú nesprávnu adresu služby.\0",
        "Nastavenia môžu opraviť iba tvorcovia tejto aplikácie; skúste to znova po aktualizácii.\0",
        // invalid-stun-server
        "Jedno z nastavení pripojenia tejto aplikácie nie je správne.\0",
        "Opraviť to môžu iba tvorcovia tejto aplikácie; dajte im vedieť, že sa hovory nedarí spojiť.\0",
        // unlisted
        "Vyskytol sa neočakávaný problém (kód \0",
        ").\0",
        "Skúste to znova, a ak sa obrátite na podporu, uveďte kód \0",
        ".\0",
    ),
);

#[cfg(feature = "lang-sv")]
const SV: Locale = Locale::new(
    text!("sv"),
    text!("svenska"),
    text!("Swedish"),
    false,
    false,
    &["sv"],
    concat!(
        // unknown-error
        "Något gick fel hos tjänsten.\0",
        "Försök igen om en liten stund och meddela appens support om det fortsätter att hända.\0",
        // user-generic
        "Din begäran kunde inte slutföras.\0",
        "Försök igen.\0",
        // user-not-found
        "Den här personen är inte med i sessionen.\0",
        "Det är bara appens utvecklare som kan rätta till detta, men tills dess kan det hjälpa att gå med igen.\0",
        // user-closed
        "Den andra personen har lämnat sessionen.\0",
        "Du behöver inte göra något.\0",
        // existing-user-in-session
        "Någon i sessionen använder redan det här namnet.\0",
        "Välj ett annat namn och gå med igen.\0",
        // user-not-streaming
        "Varken bild eller ljud delas ännu.\0",
        "Kontrollera att en kamera eller mikrofon är på; om det inte beror på det är det bara appens utvecklare som kan rätta till detta.\0",
        // user-not-authorized
        "Den här åtgärden är inte tillgänglig för dig i den här sessionen.\0",
        "Lämna sessionen och gå med i den igen.\0",
        // user-video-permission-denied
        "Webbläsaren har inte tillåtelse att använda din kamera.\0",
        "Tillåt att den här sidan använder kameran i din webbläsare och gå sedan med igen.\0",
        // user-audio-permission-denied
        "Webbläsaren har inte tillåtelse att använda din mikrofon.\0",
        "Tillåt att den här sidan använder mikrofonen i din webbläsare och gå sedan med igen.\0",
        // session-generic
        "Sessionen är hårt belastad just nu.\0",
        "Vänta en stund och försök sedan igen.\0",
        // session-closed
        "Sessionen har avslutats.\0",
        "Gå med igen eller starta en ny session.\0",
        // session-cannot-be-created
        "Sessionen kunde inte startas.\0",
        "Försök igen om några minuter och meddela appens support om sessionen fortfarande inte startar.\0",
        // session-is-full
        "Sessionen är full.\0",
        "Vänta tills någon lämnar sessionen och gå sedan med igen.\0",
        // media-endpoint
        "Det gick inte att ansluta en deltagares bild och ljud.\0",
        "Vänta några sekunder och försök ansluta igen.\0",
        // media-audio-permission
        "Den här appen har inte tillåtelse att använda din mikrofon.\0",
        "Ge appen åtkomst till mikrofonen i enhetens inställningar och gå sedan med igen.\0",
        // media-video-permission
        "Den här appen har inte tillåtelse att använda din kamera.\0",
        "Ge appen åtkomst till kameran i enhetens inställningar och gå sedan med igen.\0",
        // transport-request
        "Det gick inte att nå tjänsten.\0",
        "Försök igen om en liten stund och kontrollera din internetanslutning om inget förändras.\0",
        // transport-response
        "Svaret från tjänsten gick inte att förstå.\0",
        "Försök en gång till om en minut.\0",
        // transport
        "Appen skickade en begäran som tjänsten inte kunde hantera.\0",
        "Det är bara appens utvecklare som kan rätta till detta, men det kanske räcker att uppdatera appen.\0",
        // generic-connection
        "Anslutningen bröts innan du hade hunnit gå med i sessionen.\0",
        "Kontrollera din internetanslutning och gå sedan med igen.\0",
        // generic-error
        "Tjänsten har inte stöd för det som appen begärde.\0",
        "Det är bara appens utvecklare som kan ändra detta, så berätta gärna för dem vad du höll på med.\0",
        // invalid-token-expired
        "Din åtkomst till den här sessionen har gått ut.\0",
        "Öppna sessionen från appen igen för att förnya din åtkomst.\0",
        // invalid-token
        "Din åtkomst till den här sessionen kunde inte bekräftas.\0",
        "Logga in igen eller öppna sessionen via en ny länk.\0",
        // invalid-token-data
        "Dina åtkomstuppgifter för den här sessionen kunde inte läsas.\0",
        "Be om en ny inbjudan och öppna sessionen med den.\0",
        // invalid-token-json-data
        "Dina åtkomstuppgifter för den här sessionen är ofullständiga.\0",
        "Be om en ny länk till sessionen och kontakta appens support om det inte hjälper.\0",
        // invalid-socket-url
        "Appen är inställd med fel adress till tjänsten.\0",
        "Det är bara appens utvecklare som kan rätta till dess inställningar, så försök igen efter en uppdatering.\0",
        // invalid-stun-server
        "En av appens anslutningsinställningar är felaktig.\0",
        "Det är bara appens utvecklare som kan rätta till detta, så berätta gärna för dem att samtal inte kopplas upp.\0",
        // unlisted
        "Något oväntat inträffade (kod \0",
        ").\0",
        "Försök igen och uppge koden \0",
        " om du kontaktar supporten.\0",
    ),
);

#[cfg(feature = "lang-th")]
const TH: Locale = Locale::new(
    text!("th"),
    text!("ไทย"),
    text!("Thai"),
    false,
    false,
    &["th"],
    concat!(
        // unknown-error
        "เกิดข้อผิดพลาดบางอย่างทางฝั่งบริการ\0",
        "โปรดลองอีกครั้งในอีกสักครู่ หากยังเกิดขึ้นซ้ำๆ โปรดแจ้งฝ่ายสนับสนุนของแอป\0",
        // user-generic
        "ไม่สามารถดำเนินการตามคำขอของคุณได้\0",
        "โปรดลองอีกครั้ง\0",
        // user-not-found
        "บุคคลนี้ไม่ได้อยู่ในเซสชัน\0",
        "มีเพียงผู้พัฒนาแอปนี้เท่านั้นที่แก้ไขเรื่องนี้ได้ ระหว่างนี้การเข้าร่วมใหม่อาจช่วยได้\0",
        // user-closed
        "อีกฝ่ายออกจากเซสชันแล้ว\0",
        "คุณไม่จำเป็นต้องทำอะไร\0",
        // existing-user-in-session
        "มีคนในเซสชันใช้ชื่อนี้อยู่แล้ว\0",
        "โปรดเลือกชื่ออื่น แล้วเข้าร่วมใหม่\0",
        // user-not-streaming
        "ยังไม่มีการแชร์ภาพหรือเสียง\0",
        "โปรดตรวจสอบว่ากล้องหรือไมโครโฟนเปิดอยู่ หากไม่ได้เกิดจากสาเหตุนี้ มีเพียงผู้พัฒนาแอปนี้เท่านั้นที่แก้ไขเรื่องนี้ได้\0",
        // user-not-authorized
        "คุณไม่สามารถดำเนินการนี้ในเซสชันนี้ได้\0",
        "โปรดออกจากเซสชัน แล้วเข้าร่วมใหม่\0",
        // user-video-permission-denied
        "เบราว์เซอร์ไม่ได้รับอนุญาตให้ใช้กล้องของคุณ\0",
        "โปรดอนุญาตให้หน้านี้ใช้กล้องในเบราว์เซอร์ของคุณ แล้วเข้าร่วมใหม่\0",
        // user-audio-permission-denied
        "เบราว์เซอร์ไม่ได้รับอนุญาตให้ใช้ไมโครโฟนของคุณ\0",
        "โปรดอนุญาตให้หน้านี้ใช้ไมโครโฟนในเบราว์เซอร์ของคุณ แล้วเข้าร่วมใหม่\0",
        // session-generic
        "เซสชันไม่ว่างในขณะนี้\0",
        "โปรดรอสักครู่ แล้วลองอีกครั้ง\0",
        // session-closed
        "เซสชันสิ้นสุดแล้ว\0",
        "โปรดเข้าร่วมใหม่หรือเริ่มเซสชันใหม่\0",
        // session-cannot-be-created
        "ไม่สามารถเริ่มเซสชันได้\0",
        "โปรดลองอีกครั้งในอีกไม่กี่นาที และแจ้งฝ่ายสนับสนุนของแอปหากยังเริ่มเซสชันไม่ได้\0",
        // session-is-full
        "เซสชันเต็มแล้ว\0",
        "โปรดรอจนกว่าจะมีคนออก แล้วเข้าร่วมใหม่\0",
        // media-endpoint
        "ไม่สามารถเชื่อมต่อภาพและเสียงของผู้เข้าร่วมรายหนึ่งได้\0",
        "โปรดรอสองสามวินาที แล้วลองเชื่อมต่ออีกครั้ง\0",
        // media-audio-permission
        "แอปนี้ไม่ได้รับอนุญาตให้ใช้ไมโครโฟนของคุณ\0",
        "โปรดอนุญาตให้แอปนี้ใช้ไมโครโฟนในการตั้งค่าอุปกรณ์ของคุณ แล้วเข้าร่วมใหม่\0",
        // media-video-permission
        "แอปนี้ไม่ได้รับอนุญาตให้ใช้กล้องของคุณ\0",
        "โปรดอนุญาตให้แอปนี้ใช้กล้องในการตั้งค่าอุปกรณ์ของคุณ แล้วเข้าร่วมใหม่\0",
        // transport-request
        "ไม่สามารถเข้าถึงบริการได้\0",
        "โปรดรอสักพักแล้วลองอีกครั้ง หากยังเหมือนเดิม โปรดตรวจสอบการเชื่อมต่ออินเทอร์เน็ตของคุณ\0",
        // transport-response
        "ไม่สามารถทำความเข้าใจคำตอบจากบริการได้\0",
        "โปรดลองอีกครั้งในอีกหนึ่งนาที\0",
        // transport
        "แอปส่งคำขอที่บริการไม่สามารถจัดการได้\0",
        "มีเพียงผู้พัฒนาแอปนี้เท่านั้นที่แก้ไขเรื่องนี้ได้ ทั้งนี้การอัปเดตแอปอาจช่วยแก้ไขได้แล้ว\0",
        // generic-connection
        "การเชื่อมต่อปิดลงก่อนที่คุณจะเข้าร่วมเซสชัน\0",
        "โปรดตรวจสอบการเชื่อมต่ออินเทอร์เน็ตของคุณ แล้วเข้าร่วมใหม่\0",
        // generic-error
        "บริการไม่รองรับสิ่งที่แอปร้องขอ\0",
        "มีเพียงผู้พัฒนาแอปนี้เท่านั้นที่เปลี่ยนแปลงเรื่องนี้ได้ โปรดแจ้งผู้พัฒนาว่าคุณกำลังทำอะไรอยู่ในตอนนั้น\0",
        // invalid-token-expired
        "สิทธิ์เข้าถึงเซสชันนี้ของคุณหมดอายุแล้ว\0",
        "โปรดเปิดเซสชันอีกครั้งจากแอปเพื่อต่ออายุสิทธิ์เข้าถึงของคุณ\0",
        // invalid-token
        "ไม่สามารถยืนยันสิทธิ์เข้าถึงเซสชันนี้ของคุณได้\0",
        "โปรดลงชื่อเข้าใช้อีกครั้ง หรือเปิดเซสชันจากลิงก์ใหม่\0",
        // invalid-token-data
        "ไม่สามารถอ่านข้อมูลการเข้าถึงเซสชันนี้ของคุณได้\0",
        "โปรดขอคำเชิญใหม่ แล้วใช้คำเชิญนั้นเปิดเซสชัน\0",
        // invalid-token-json-data
        "ข้อมูลการเข้าถึงเซสชันนี้ของคุณไม่ครบถ้วน\0",
        "โปรดขอลิงก์ใหม่สำหรับเซสชัน หากยังไม่ได้ผล โปรดติดต่อฝ่ายสนับสนุนของแอป\0",
        // invalid-socket-url
        "แอปตั้งค่าที่อยู่ของบริการไว้ไม่ถูกต้อง\0",
        "มีเพียงผู้พัฒนาแอปนี้เท่านั้นที่แก้ไขการตั้งค่าของแอปได้ โปรดลองอีกครั้งหลังการอัปเดต\0",
        // invalid-stun-server
        "การตั้งค่าการเชื่อมต่อรายการหนึ่งของแอปนี้ไม่ถูกต้อง\0",
        "มีเพียงผู้พัฒนาแอปนี้เท่านั้นที่แก้ไขเรื่องนี้ได้ โปรดแจ้งผู้พัฒนาว่าการโทรเชื่อมต่อไม่ได้\0",
        // unlisted
        "เกิดเหตุการณ์ที่ไม่คาดคิด (รหัส \0",
        ")\0",
        "โปรดลองอีกครั้ง และแจ้งรหัส \0",
        " หากคุณติดต่อฝ่ายสนับสนุน\0",
    ),
);

#[cfg(feature = "lang-tr")]
const TR: Locale = Locale::new(
    text!("tr"),
    text!("Türkçe"),
    text!("Turkish"),
    false,
    false,
    &["tr"],
    concat!(
        // unknown-error
        "Hizmet tarafında bir sorun oluştu.\0",
        "Lütfen birazdan tekrar deneyin; sorun devam ederse uygulamanın destek ekibine bildirin.\0",
        // user-generic
        "İsteğiniz tamamlanamadı.\0",
        "Lütfen tekrar deneyin.\0",
        // user-not-found
        "Bu kişi görüşmede değil.\0",
        "Bunu yalnızca bu uygulamanın geliştiricileri düzeltebilir; o zamana kadar yeniden katılmak işe yarayabilir.\0",
        // user-closed
        "Diğer kişi görüşmeden ayrıldı.\0",
        "Yapmanız gereken bir şey yok.\0",
        // existing-user-in-session
        "Görüşmedeki biri bu adı zaten kullanıyor.\0",
        "Lütfen başka bir ad seçip yeniden katılın.\0",
        // user-not-streaming
        "Henüz görüntü veya ses paylaşılmıyor.\0",
        "Lütfen bir kameranın veya mikrofonun açık olduğunu kontrol edin; sorun bu değilse bunu yalnızca bu uygulamanın geliştiricileri düzeltebilir.\0",
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
        "Görüşme şu anda yoğun.\0",
        "Lütfen biraz bekleyip tekrar deneyin.\0",
        // session-closed
        "Görüşme sona erdi.\0",
        "Lütfen yeniden katılın veya yeni bir görüşme başlatın.\0",
        // session-cannot-be-created
        "Görüşme başlatılamadı.\0",
        "Lütfen birkaç dakika sonra tekrar deneyin; görüşme yine başlamazsa uygulamanın destek ekibine bildirin.\0",
        // session-is-full
        "Görüşme dolu.\0",
        "Lütfen biri ayrılana kadar bekleyin, ardından yeniden katılın.\0",
        // media-endpoint
        "Bir katılımcının görüntüsü ve sesi bağlanamadı.\0",
        "Lütfen birkaç saniye bekleyip yeniden bağlanmayı deneyin.\0",
        // media-audio-permission
        "Bu uygulamanın mikrofonunuzu kullanma izni yok.\0",
        "Lütfen cihazınızın ayarlarında bu uygulama için mikrofona izin verin, ardından yeniden katılın.\0",
        // media-video-permission
        "Bu uygulamanın kameranızı kullanma izni yok.\0",
        "Lütfen cihazınızın ayarlarında bu uygulama için kameraya izin verin, ardından yeniden katılın.\0",
        // transport-request
        "Hizmete ulaşılamadı.\0",
        "Lütfen kısa bir süre sonra tekrar deneyin; bir şey değişmezse internet bağlantınızı kontrol edin.\0",
        // transport-response
        "Hizmetten gelen yanıt anlaşılamadı.\0",
        "Lütfen bir dakika sonra bir kez daha deneyin.\0",
        // transport
        "Uygulama, hizmetin işleyemediği bir istek gönderdi.\0",
        "Bunu yalnızca bu uygulamanın geliştiricileri düzeltebilir; uygulamayı güncellemek sorunu çözebilir.\0",
        // generic-connection
        "Siz görüşmeye katılmadan önce bağlantı kesildi.\0",
        "Lütfen internet bağlantınızı kontrol edip yeniden katılın.\0",
        // generic-error
        "Hizmet, uygulamanın istediği şeyi desteklemiyor.\0",
        "Bunu yalnızca bu uygulamanın geliştiricileri değiştirebilir; lütfen onlara o sırada ne yaptığınızı anlatın.\0",
        // invalid-token-expired
        "Bu görüşmeye erişiminizin süresi doldu.\0",
        "Erişiminizi yenilemek için lütfen görüşmeyi uygulamadan yeniden açın.\0",
        // invalid-token
        "Bu görüşmeye erişiminiz doğrulanamadı.\0",
        "Lütfen yeniden giriş yapın veya görüşmeyi yeni bir bağlantıdan açın.\0",
        // invalid-token-data
        "Bu görüşmeye ait erişim bilgileriniz okunamadı.\0",
        "Lütfen yeni bir davet isteyip görüşmeyi bu davetle açın.\0",
        // invalid-token-json-data
        "Bu görüşmeye ait erişim bilgileriniz eksik.\0",
        "Lütfen görüşme için yeni bir bağlantı isteyin; bu işe yaramazsa uygulamanın destek ekibiyle iletişime geçin.\0",
        // invalid-socket-url
        "Uygulamada hizmetin adresi yanlış ayarlanmış.\0",
        "Bu ayarları yalnızca bu uygulamanın geliştiricileri düzeltebilir; lütfen bir güncellemeden sonra tekrar deneyin.\0",
        // invalid-stun-server
        "Bu uygulamanın bir bağlantı ayarı doğru değil.\0",
        "Bunu yalnızca bu uygulamanın geliştiricileri düzeltebilir; lütfen onlara aramaların bağlanmadığını bildirin.\0",
        // unlisted
        "Beklenmedik bir durum oluştu (kod: \0",
        ").\0",
        "Lütfen tekrar deneyin ve destek ekibiyle iletişime geçerseniz \0",
        " kodunu belirtin.\0",
    ),
);

#[cfg(feature = "lang-uk")]
const UK: Locale = Locale::new(
    text!("uk"),
    text!("українська"),
    text!("Ukrainian"),
    false,
    false,
    &["uk"],
    concat!(
        // unknown-error
        "На боці сервісу щось пішло не так.\0",
        "Спробуйте ще раз за мить, а якщо це повторюватиметься, повідомте службу підтримки застосунку.\0",
        // user-generic
        "Не вдалося виконати ваш запит.\0",
        "Спробуйте ще раз.\0",
        // user-not-found
        "Цієї людини немає в сеансі.\0",
        "Виправити це можуть лише розробники цього застосунку, а поки що спробуйте приєднатися ще раз: це може допомогти.\0",
        // user-closed
        "Інший учасник вийшов із сеансу.\0",
        "Вам нічого не потрібно робити.\0",
        // existing-user-in-session
        "Хтось у сеансі вже використовує це ім’я.\0",
        "Виберіть інше ім’я та приєднайтеся ще раз.\0",
        // user-not-streaming
        "Поки що не передається ні зображення, ні звук.\0",
        "Перевірте, чи ввімкнено камеру або мікрофон; якщо це не допоможе, виправити ситуацію можуть лише розробники цього застосунку.\0",
        // user-not-authorized
        "Ця дія недоступна для вас у цьому сеансі.\0",
        "Вийдіть із сеансу та приєднайтеся до нього знову.\0",
        // user-video-permission-denied
        "Браузер не має дозволу використовувати вашу камеру.\0",
        "У браузері дозвольте цій сторінці використовувати камеру, а потім приєднайтеся знову.\0",
        // user-audio-permission-denied
        "Браузер не має дозволу використовувати ваш мікрофон.\0",
        "У браузері дозвольте цій сторінці використовувати мікрофон, а потім приєднайтеся знову.\0",
        // session-generic
        "Сеанс зараз перевантажений.\0",
        "Трохи зачекайте та спробуйте ще раз.\0",
        // session-closed
        "Сеанс завершено.\0",
        "Приєднайтеся ще раз або почніть новий сеанс.\0",
        // session-cannot-be-created
        "Не вдалося почати сеанс.\0",
        "Спробуйте ще раз за кілька хвилин, а якщо сеанс так і не почнеться, повідомте службу підтримки застосунку.\0",
        // session-is-full
        "У сеансі немає вільних місць.\0",
        "Зачекайте, доки хтось вийде, і приєднайтеся знову.\0",
        // media-endpoint
        "Не вдалося підключити зображення та звук одного з учасників.\0",
        "Зачекайте кілька секунд і спробуйте підключитися ще раз.\0",
        // media-audio-permission
        "Цей застосунок не має дозволу використовувати ваш мікрофон.\0",
        "У налаштуваннях пристрою дозвольте цьому застосунку використовувати мікрофон, а потім приєднайтеся знову.\0",
        // media-video-permission
        "Цей застосунок не має дозволу використовувати вашу камеру.\0",
        "У налаштуваннях пристрою дозвольте цьому застосунку використовувати камеру, а потім приєднайтеся знову.\0",
        // transport-request
        "Не вдалося зв’язатися із сервісом.\0",
        "Повторіть спробу трохи згодом; якщо нічого не зміниться, перевірте підключення до інтернету.\0",
        // transport-response
        "Не вдалося розпізнати відповідь сервісу.\0",
        "Спробуйте ще раз за хвилину.\0",
        // transport
        "Застосунок надіслав запит, який сервіс не зміг обробити.\0",
        "Виправити це можуть лише розробники цього застосунку; можливо, оновлення застосунку вже розв’язує цю проблему.\0",
        // generic-connection
        "З’єднання закрилося до того, як ви приєдналися до сеансу.\0",
        "Перевірте підключення до інтернету та приєднайтеся ще раз.\0",
        // generic-error
        "Сервіс не підтримує того, про що його попросив застосунок.\0",
        "Змінити це можуть лише розробники цього застосунку; розкажіть їм, що ви робили.\0",
        // invalid-token-expired
        "Термін вашого доступу до цього сеансу минув.\0",
        "Щоб поновити доступ, знову відкрийте сеанс із застосунку.\0",
        // invalid-token
        "Не вдалося підтвердити ваш доступ до цього сеансу.\0",
        "Увійдіть в обліковий запис ще раз або відкрийте сеанс за новим посиланням.\0",
        // invalid-token-data
        "Не вдалося прочитати ваші дані для доступу до цього сеансу.\0",
        "Попросіть нове запрошення та відкрийте сеанс за його допомогою.\0",
        // invalid-token-json-data
        "Ваші дані для доступу до цього сеансу неповні.\0",
        "Попросіть нове посилання на сеанс; якщо це не допоможе, зверніться до служби підтримки застосунку.\0",
        // invalid-socket-url
        "У застосунку вказано неправильну адресу сервісу.\0",
        "Виправити налаштування можуть лише розробники цього застосунку; спробуйте ще раз після оновлення.\0",
        // invalid-stun-server
        "Один із параметрів підключення в цьому застосунку неправильний.\0",
        "Виправити це можуть лише розробники цього застосунку; повідомте їх, що під час дзвінків не встановлюється з’єднання.\0",
        // unlisted
        "Сталося щось неочікуване (код \0",
        ").\0",
        "Спробуйте ще раз, а якщо звернетеся до служби підтримки, укажіть код \0",
        ".\0",
    ),
);

#[cfg(feature = "lang-vi")]
const VI: Locale = Locale::new(
    text!("vi"),
    text!("Tiếng Việt"),
    text!("Vietnamese"),
    false,
    false,
    &["vi"],
    concat!(
        // unknown-error
        "Đã xảy ra sự cố ở phía dịch vụ.\0",
        "Vui lòng thử lại sau giây lát; nếu sự cố vẫn tiếp diễn, hãy báo cho bộ phận hỗ trợ của ứng dụng.\0",
        // user-generic
        "Không thể hoàn tất yêu cầu của bạn.\0",
        "Vui lòng thử lại.\0",
        // user-not-found
        "Người này không có trong phiên.\0",
        "Chỉ nhà phát triển ứng dụng này mới có thể khắc phục; trong lúc chờ, việc tham gia lại có thể giúp ích.\0",
        // user-closed
        "Người kia đã rời khỏi phiên.\0",
        "Bạn không cần làm gì cả.\0",
        // existing-user-in-session
        "Đã có người trong phiên dùng tên này.\0",
        "Vui lòng chọn tên khác rồi tham gia lại.\0",
        // user-not-streaming
        "Chưa có hình ảnh hoặc âm thanh nào được chia sẻ.\0",
        "Vui lòng kiểm tra xem camera hoặc micrô đã bật chưa; nếu không phải do vậy, chỉ nhà phát triển ứng dụng này mới có thể khắc phục.\0",
        // user-not-authorized
        "Bạn không thể thực hiện thao tác này trong phiên này.\0",
        "Vui lòng rời khỏi phiên rồi tham gia lại.\0",
        // user-video-permission-denied
        "Trình duyệt chưa được phép sử dụng camera của bạn.\0",
        "Vui lòng cho phép trang này dùng camera trong trình duyệt của bạn rồi tham gia lại.\0",
        // user-audio-permission-denied
        "Trình duyệt chưa được phép sử dụng micrô của bạn.\0",
        "Vui lòng cho phép trang này dùng micrô trong trình duyệt của bạn rồi tham gia lại.\0",
        // session-generic
        "Phiên hiện đang bận.\0",
        "Vui lòng chờ một chút rồi thử lại.\0",
        // session-closed
        "Phiên đã kết thúc.\0",
        "Vui lòng tham gia lại hoặc bắt đầu một phiên mới.\0",
        // session-cannot-be-created
        "Không thể bắt đầu phiên.\0",
        "Vui lòng thử lại sau vài phút và báo cho bộ phận hỗ trợ của ứng dụng nếu vẫn không bắt đầu được phiên.\0",
        // session-is-full
        "Phiên đã đủ người.\0",
        "Vui lòng chờ đến khi có người rời đi rồi tham gia lại.\0",
        // media-endpoint
        "Không thể kết nối hình ảnh và âm thanh của một người tham gia.\0",
        "Vui lòng chờ vài giây rồi thử kết nối lại.\0",
        // media-audio-permission
        "Ứng dụng này chưa được phép sử dụng micrô của bạn.\0",
        "Vui lòng cho phép ứng dụng này dùng micrô trong phần cài đặt thiết bị rồi tham gia lại.\0",
        // media-video-permission
        "Ứng dụng này chưa được phép sử dụng camera của bạn.\0",
        "Vui lòng cho phép ứng dụng này dùng camera trong phần cài đặt thiết bị rồi tham gia lại.\0",
        // transport-request
        "Không thể kết nối với dịch vụ.\0",
        "Vui lòng thử lại sau ít phút; nếu không có gì thay đổi, hãy kiểm tra kết nối mạng của bạn.\0",
        // transport-response
        "Không thể hiểu được phản hồi từ dịch vụ.\0",
        "Vui lòng thử thêm một lần nữa sau một phút.\0",
        // transport
        "Ứng dụng đã gửi một yêu cầu mà dịch vụ không thể xử lý.\0",
        "Chỉ nhà phát triển ứng dụng này mới có thể khắc phục; có thể bản cập nhật ứng dụng đã giải quyết vấn đề này.\0",
        // generic-connection
        "Kết nối đã bị ngắt trước khi bạn tham gia phiên.\0",
        "Vui lòng kiểm tra kết nối mạng của bạn rồi tham gia lại.\0",
        // generic-error
        "Dịch vụ không hỗ trợ điều mà ứng dụng yêu cầu.\0",
        "Chỉ nhà phát triển ứng dụng này mới có thể thay đổi điều đó; vui lòng cho họ biết lúc đó bạn đang làm gì.\0",
        // invalid-token-expired
        "Quyền truy cập của bạn vào phiên này đã hết hạn.\0",
        "Vui lòng mở lại phiên từ ứng dụng để gia hạn quyền truy cập.\0",
        // invalid-token
        "Không thể xác nhận quyền truy cập của bạn vào phiên này.\0",
        "Vui lòng đăng nhập lại hoặc mở phiên từ một liên kết mới.\0",
        // invalid-token-data
        "Không thể đọc thông tin truy cập của bạn cho phiên này.\0",
        "Vui lòng xin lời mời mới và dùng lời mời đó để mở phiên.\0",
        // invalid-token-json-data
        "Thông tin truy cập của bạn cho phiên này chưa đầy đủ.\0",
        "Vui lòng xin liên kết mới đến phiên; nếu vẫn không được, hãy liên hệ với bộ phận hỗ trợ của ứng dụng.\0",
        // invalid-socket-url
        "Ứng dụng được thiết lập sai địa chỉ của dịch vụ.\0",
        "Chỉ nhà phát triển ứng dụng này mới có thể sửa các thiết lập đó; vui lòng thử lại sau khi có bản cập nhật.\0",
        // invalid-stun-server
        "Một thiết lập kết nối của ứng dụng này chưa đúng.\0",
        "Chỉ nhà phát triển ứng dụng này mới có thể khắc phục; vui lòng báo cho họ rằng cuộc gọi không kết nối được.\0",
        // unlisted
        "Đã xảy ra sự cố ngoài dự kiến (mã \0",
        ").\0",
        "Vui lòng thử lại và cung cấp mã \0",
        " nếu bạn liên hệ với bộ phận hỗ trợ.\0",
    ),
);

#[cfg(feature = "lang-zh-hans")]
const ZH_HANS: Locale = Locale::new(
    text!("zh-Hans"),
    text!("简体中文"),
    text!("Chinese (Simplified)"),
    false,
    false,
    &["zh-Hans", "zh"],
    concat!(
        // unknown-error
        "服务方面出了点问题。\0",
        "请稍后重试；如果问题反复出现，请告知应用客服。\0",
        // user-generic
        "未能完成您的请求。\0",
        "请重试。\0",
        // user-not-found
        "此人不在通话中。\0",
        "只有此应用的开发者才能解决这个问题；在此之前，重新加入或许会有帮助。\0",
        // user-closed
        "对方已离开通话。\0",
        "您无需进行任何操作。\0",
        // existing-user-in-session
        "通话中已有人使用此名称。\0",
        "请换一个名称，然后重新加入。\0",
        // user-not-streaming
        "目前还没有共享任何画面或声音。\0",
        "请检查摄像头或麦克风是否已开启；如果不是这个原因，则只有此应用的开发者才能解决。\0",
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
        "通话当前繁忙。\0",
        "请稍等片刻，然后重试。\0",
        // session-closed
        "通话已结束。\0",
        "请重新加入，或发起新的通话。\0",
        // session-cannot-be-created
        "未能发起通话。\0",
        "请过几分钟再试；如果仍无法发起通话，请告知应用客服。\0",
        // session-is-full
        "通话人数已满。\0",
        "请等有人离开后，再重新加入。\0",
        // media-endpoint
        "未能接通一位参与者的画面和声音。\0",
        "请等待几秒，然后再次尝试连接。\0",
        // media-audio-permission
        "此应用未获准使用您的麦克风。\0",
        "请在设备设置中允许此应用使用麦克风，然后重新加入。\0",
        // media-video-permission
        "此应用未获准使用您的摄像头。\0",
        "请在设备设置中允许此应用使用摄像头，然后重新加入。\0",
        // transport-request
        "未能连接到服务。\0",
        "请稍后再试；如果情况没有变化，请检查您的网络连接。\0",
        // transport-response
        "无法理解服务返回的内容。\0",
        "请过一分钟再试一次。\0",
        // transport
        "应用发送了服务无法处理的请求。\0",
        "只有此应用的开发者才能解决这个问题；更新应用后，问题或许就已解决。\0",
        // generic-connection
        "在您加入通话之前，连接已断开。\0",
        "请检查您的网络连接，然后重新加入。\0",
        // generic-error
        "服务不支持应用所请求的内容。\0",
        "只有此应用的开发者才能改变这一点；请告诉他们您当时在做什么。\0",
        // invalid-token-expired
        "您加入此通话的权限已过期。\0",
        "请从应用中重新打开此通话，以更新您的权限。\0",
        // invalid-token
        "无法确认您加入此通话的权限。\0",
        "请重新登录，或通过新链接打开此通话。\0",
        // invalid-token-data
        "无法读取您加入此通话所需的信息。\0",
        "请索取新的邀请，并通过该邀请打开通话。\0",
        // invalid-token-json-data
        "您加入此通话所需的信息不完整。\0",
        "请索取新的通话链接；如果仍未解决，请联系应用客服。\0",
        // invalid-socket-url
        "应用中设置的服务地址不正确。\0",
        "只有此应用的开发者才能更正其设置；请在应用更新后重试。\0",
        // invalid-stun-server
        "此应用的一项连接设置不正确。\0",
        "只有此应用的开发者才能解决这个问题；请告诉他们通话无法接通。\0",
        // unlisted
        "发生了意外情况（代码 \0",
        "）。\0",
        "请重试；如需联系客服，请提供代码 \0",
        "。\0",
    ),
);

#[cfg(feature = "lang-zh-hant")]
const ZH_HANT: Locale = Locale::new(
    text!("zh-Hant"),
    text!("繁體中文"),
    text!("Chinese (Traditional)"),
    false,
    false,
    &["zh-Hant"],
    concat!(
        // unknown-error
        "服務出了一點問題。\0",
        "請稍後再試一次；如果問題持續發生，請通知應用程式的支援團隊。\0",
        // user-generic
        "無法完成您的要求。\0",
        "請再試一次。\0",
        // user-not-found
        "這個人不在通話中。\0",
        "只有此應用程式的開發人員才能修正這個問題；在那之前，重新加入或許會有幫助。\0",
        // user-closed
        "對方已離開通話。\0",
        "您不需要採取任何動作。\0",
        // existing-user-in-session
        "通話中已有人使用這個名稱。\0",
        "請選擇其他名稱，再重新加入。\0",
        // user-not-streaming
        "目前尚未分享任何畫面或聲音。\0",
        "請確認攝影機或麥克風已開啟；如果不是這個原因，就只有此應用程式的開發人員才能修正。\0",
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
        "通話目前忙碌中。\0",
        "請稍候片刻，然後再試一次。\0",
        // session-closed
        "通話已結束。\0",
        "請重新加入，或開始新的通話。\0",
        // session-cannot-be-created
        "無法開始通話。\0",
        "請過幾分鐘再試一次；如果仍無法開始，請通知應用程式的支援團隊。\0",
        // session-is-full
        "通話人數已滿。\0",
        "請等有人離開後，再重新加入。\0",
        // media-endpoint
        "有一位參與者的畫面和聲音無法連線。\0",
        "請等候幾秒，然後再次嘗試連線。\0",
        // media-audio-permission
        "此應用程式未獲准使用您的麥克風。\0",
        "請在裝置設定中允許此應用程式使用麥克風，再重新加入。\0",
        // media-video-permission
        "此應用程式未獲准使用您的攝影機。\0",
        "請在裝置設定中允許此應用程式使用攝影機，再重新加入。\0",
        // transport-request
        "無法連上服務。\0",
        "請稍後再試；如果情況沒有改變，請檢查您的網路連線。\0",
        // transport-response
        "無法理解服務傳回的回應。\0",
        "請過一分鐘再試一次。\0",
        // transport
        "應用程式送出了服務無法處理的要求。\0",
        "只有此應用程式的開發人員才能修正這個問題；更新應用程式後，問題或許就已解決。\0",
        // generic-connection
        "連線在您加入通話前就中斷了。\0",
        "請檢查您的網路連線，再重新加入。\0",
        // generic-error
        "服務不支援應用程式要求的內容。\0",
        "只有此應用程式的開發人員才能改變這一點；請告訴他們您當時正在做什麼。\0",
        // invalid-token-expired
        "您加入這場通話的權限已過期。\0",
        "請從應用程式重新開啟這場通話，以更新您的權限。\0",
        // invalid-token
        "無法確認您加入這場通話的權限。\0",
        "請重新登入，或透過新的連結開啟這場通話。\0",
        // invalid-token-data
        "無法讀取您加入這場通話所需的資訊。\0",
        "請索取新的邀請，並透過該邀請開啟通話。\0",
        // invalid-token-json-data
        "您加入這場通話所需的資訊不完整。\0",
        "請索取新的通話連結；如果仍未解決，請聯絡應用程式的支援團隊。\0",
        // invalid-socket-url
        "應用程式中設定的服務位址不正確。\0",
        "只有此應用程式的開發人員才能修正其設定；請在更新後再試一次。\0",
        // invalid-stun-server
        "此應用程式有一項連線設定不正確。\0",
        "只有此應用程式的開發人員才能修正這個問題；請告訴他們通話無法接通。\0",
        // unlisted
        "發生了未預期的狀況（代碼 \0",
        "）。\0",
        "請再試一次；如需聯絡支援團隊，請提供代碼 \0",
        "。\0",
    ),
);
