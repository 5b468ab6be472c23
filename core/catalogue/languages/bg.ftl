### Bulgarian: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = български
    .english = Bulgarian

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Случи се нещо неочаквано (код { $code }).
    .recovery = Опитайте отново и посочете код { $code }, ако се свържете с екипа за поддръжка.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = Възникна проблем в услугата.
    .recovery = Опитайте отново след малко, а ако това продължи да се случва, свържете се с екипа за поддръжка на приложението.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = Действие в сесията не можа да бъде завършено.
    .recovery = Опитайте отново.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Вие или другият участник не сте в сесията.
    .recovery = Присъединете се към сесията отново; ако това не помогне, само създателите на това приложение могат да поправят проблема.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = Един от участниците напусна сесията.
    .recovery = Не е необходимо да правите нищо.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Някой в сесията вече използва това име.
    .recovery = Изберете друго име и опитайте отново.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Все още не се споделя нито видео, нито звук.
    .recovery = Проверете дали сте включили камерата или микрофона си, или изчакайте другият участник да го направи; ако това не помогне, свържете се с екипа за поддръжка.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Това действие не е достъпно за вас в тази сесия.
    .recovery = Напуснете сесията и се присъединете към нея отново.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = Браузърът няма разрешение да използва камерата ви.
    .recovery = В браузъра си разрешете на тази страница да използва камерата, след което се присъединете отново.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = Браузърът няма разрешение да използва микрофона ви.
    .recovery = В браузъра си разрешете на тази страница да използва микрофона, след което се присъединете отново.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = В момента сесията не може да изпълни тази заявка.
    .recovery = Изчакайте малко и опитайте отново.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = Сесията приключи.
    .recovery = Присъединете се отново или започнете нова сесия.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = Сесията не можа да започне.
    .recovery = Опитайте отново след няколко минути, а ако сесията пак не започне, свържете се с екипа за поддръжка на приложението.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = В сесията няма свободни места.
    .recovery = Изчакайте някой да излезе и опитайте отново.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = Не можа да се установи връзка с видеото и звука на един от участниците.
    .recovery = Изчакайте няколко секунди и опитайте да се свържете отново.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Това приложение няма разрешение да използва микрофона ви.
    .recovery = В настройките на устройството си разрешете на това приложение да използва микрофона, след което се присъединете отново.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Това приложение няма разрешение да използва камерата ви.
    .recovery = В настройките на устройството си разрешете на това приложение да използва камерата, след което се присъединете отново.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = Услугата не можа да изпълни това в момента.
    .recovery = Опитайте пак след малко; ако нищо не се промени, свържете се с екипа за поддръжка на приложението.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = Отговорът на услугата не можа да бъде разчетен.
    .recovery = Опитайте още веднъж след минута.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = Приложението изпрати заявка, която услугата не можа да обработи.
    .recovery = Само създателите на това приложение могат да поправят това; възможно е да помогне актуализация на приложението.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = Връзката прекъсна, преди да се присъедините към сесията.
    .recovery = Проверете връзката си с интернет и опитайте отново.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = Услугата не поддържа това, което приложението поиска.
    .recovery = Само създателите на това приложение могат да променят това; кажете им какво правехте в този момент.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Достъпът ви до тази сесия е изтекъл.
    .recovery = Отворете сесията отново от приложението; ако това не помогне, поискайте нова покана за всички участници в нея.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Достъпът ви до тази сесия не можа да бъде потвърден.
    .recovery = Отворете сесията отново от приложението или от пълния линк; ако това не помогне, свържете се с екипа за поддръжка на приложението.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Поканата ви за тази сесия не можа да бъде прочетена.
    .recovery = Отворете сесията отново от първоначалната покана; ако това не помогне, свържете се с екипа за поддръжка на приложението.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Поканата ви за тази сесия е непълна.
    .recovery = Свържете се с екипа за поддръжка на приложението; може да е необходима нова покана за всички участници в сесията.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = Приложението е получило грешен адрес на услугата.
    .recovery = Отворете сесията отново от приложението; ако това не помогне, съобщете за проблема на създателите на приложението.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = Една от настройките за връзка със сесията не е правилна.
    .recovery = Отворете сесията отново от поканата за нея; ако това не помогне, кажете на създателите на приложението, че не се осъществява връзка със сесиите.

## Labels of buttons

# Try again
action-retry = Нов опит

# Join again
action-rejoin = Повторно присъединяване

# Renew access
action-refresh-token = Подновяване на достъпа

# Open settings
action-ask-permission = Отваряне на настройките

# Contact support
action-fix-call = Връзка с екипа за поддръжка

# Contact support
action-fix-configuration = Връзка с екипа за поддръжка

# Change name
action-choose-another-name = Промяна на името

# Wait and try again
action-wait = Изчакване и нов опит

# Continue
action-ignore = Продължаване

# Report problem
action-report = Съобщаване за проблем
