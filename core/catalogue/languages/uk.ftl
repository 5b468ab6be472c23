### Ukrainian: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = українська
    .english = Ukrainian

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Сталося щось неочікуване (код { $code }).
    .recovery = Спробуйте ще раз, а якщо звернетеся до служби підтримки, укажіть код { $code }.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = На боці сервісу щось пішло не так.
    .recovery = Спробуйте ще раз трохи згодом, а якщо це повторюватиметься, зверніться до служби підтримки застосунку.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = Не вдалося виконати одну з дій у сеансі.
    .recovery = Спробуйте ще раз.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Вас або іншої людини немає в сеансі.
    .recovery = Приєднайтеся до сеансу ще раз; якщо це не допоможе, виправити проблему можуть лише розробники цього застосунку.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = Один з учасників вийшов із сеансу.
    .recovery = Вам нічого не потрібно робити.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Хтось у сеансі вже використовує це ім’я.
    .recovery = Виберіть інше ім’я та спробуйте ще раз.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Поки що не передається ні зображення, ні звук.
    .recovery = Перевірте, чи ввімкнено вашу камеру або мікрофон, або зачекайте, доки їх увімкне інша людина; якщо не допоможе, зверніться до служби підтримки застосунку.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Ця дія недоступна для вас у цьому сеансі.
    .recovery = Вийдіть із сеансу та приєднайтеся до нього знову.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = Браузер не має дозволу на доступ до вашої камери.
    .recovery = У браузері дозвольте цій сторінці використовувати камеру, а потім приєднайтеся знову.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = Браузер не має дозволу на доступ до вашого мікрофона.
    .recovery = У браузері дозвольте цій сторінці використовувати мікрофон, а потім приєднайтеся знову.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = Сеанс зараз не може обробити цей запит.
    .recovery = Трохи зачекайте та спробуйте ще раз.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = Сеанс завершено.
    .recovery = Приєднайтеся ще раз або почніть новий сеанс.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = Не вдалося почати сеанс.
    .recovery = Спробуйте ще раз за кілька хвилин, а якщо сеанс так і не почнеться, зверніться до служби підтримки застосунку.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = У сеансі немає вільних місць.
    .recovery = Зачекайте, доки хтось вийде, і спробуйте ще раз.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = Не вдалося встановити відео- та аудіозв’язок з одним з учасників.
    .recovery = Зачекайте кілька секунд і спробуйте підключитися ще раз.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Цей застосунок не має дозволу на доступ до вашого мікрофона.
    .recovery = У налаштуваннях пристрою дозвольте цьому застосунку використовувати мікрофон, а потім приєднайтеся знову.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Цей застосунок не має дозволу на доступ до вашої камери.
    .recovery = У налаштуваннях пристрою дозвольте цьому застосунку використовувати камеру, а потім приєднайтеся знову.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = Сервіс зараз не може виконати цю дію.
    .recovery = Повторіть спробу трохи згодом; якщо нічого не зміниться, зверніться до служби підтримки застосунку.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = Не вдалося розпізнати відповідь сервісу.
    .recovery = Спробуйте ще раз за хвилину.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = Застосунок надіслав запит, який сервіс не зміг обробити.
    .recovery = Виправити це можуть лише розробники цього застосунку; можливо, вже допоможе оновлення застосунку.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = З’єднання перервалося до того, як ви приєдналися до сеансу.
    .recovery = Перевірте підключення до інтернету та спробуйте ще раз.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = Сервіс не підтримує того, про що його попросив застосунок.
    .recovery = Змінити це можуть лише розробники цього застосунку; розкажіть їм, що ви робили.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Термін дії вашого доступу до цього сеансу минув.
    .recovery = Знову відкрийте сеанс із застосунку; якщо це не допоможе, попросіть нове запрошення для всіх учасників сеансу.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Не вдалося підтвердити ваш доступ до цього сеансу.
    .recovery = Знову відкрийте сеанс із застосунку або за повним посиланням; якщо це не допоможе, зверніться до служби підтримки застосунку.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Не вдалося прочитати ваше запрошення до цього сеансу.
    .recovery = Знову відкрийте сеанс за початковим запрошенням; якщо це не допоможе, зверніться до служби підтримки застосунку.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Ваше запрошення до цього сеансу неповне.
    .recovery = Зверніться до служби підтримки застосунку; можливо, знадобиться нове запрошення для всіх учасників сеансу.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = Застосунок отримав неправильну адресу сервісу.
    .recovery = Знову відкрийте сеанс із застосунку; якщо це не допоможе, повідомте розробників цього застосунку.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = Один із параметрів підключення до сеансу задано неправильно.
    .recovery = Знову відкрийте сеанс за запрошенням; якщо це не допоможе, повідомте розробників цього застосунку, що не вдається підключитися до сеансів.

## Labels of buttons

# Try again
action-retry = Спробувати ще раз

# Join again
action-rejoin = Приєднатися знову

# Renew access
action-refresh-token = Поновити доступ

# Open settings
action-ask-permission = Відкрити налаштування

# Contact support
action-fix-call = Звернутися до підтримки

# Contact support
action-fix-configuration = Звернутися до підтримки

# Change name
action-choose-another-name = Змінити ім’я

# Wait and try again
action-wait = Зачекати й спробувати ще раз

# Continue
action-ignore = Продовжити

# Report problem
action-report = Повідомити про проблему
