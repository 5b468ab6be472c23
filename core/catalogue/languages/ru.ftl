### Russian: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = русский
    .english = Russian

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Произошло что-то непредвиденное (код { $code }).
    .recovery = Попробуйте ещё раз, а если обратитесь в поддержку, укажите код { $code }.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = На стороне сервиса что-то пошло не так.
    .recovery = Попробуйте ещё раз чуть позже, а если это будет повторяться, обратитесь в поддержку приложения.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = Не удалось выполнить действие в сеансе.
    .recovery = Попробуйте ещё раз.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Вас или другого участника нет в сеансе.
    .recovery = Присоединитесь к сеансу ещё раз; если это не поможет, исправить ошибку смогут только разработчики этого приложения.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = Один из участников вышел из сеанса.
    .recovery = Вам ничего не нужно делать.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Кто-то в сеансе уже использует это имя.
    .recovery = Выберите другое имя и попробуйте ещё раз.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Пока не передаётся ни видео, ни звук.
    .recovery = Проверьте, включены ли у вас камера или микрофон, или подождите, пока их включит другой участник; если это не поможет, обратитесь в поддержку приложения.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Это действие недоступно вам в этом сеансе.
    .recovery = Выйдите из сеанса и присоединитесь к нему снова.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = У браузера нет доступа к вашей камере.
    .recovery = В браузере разрешите этой странице доступ к камере, а затем присоединитесь снова.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = У браузера нет доступа к вашему микрофону.
    .recovery = В браузере разрешите этой странице доступ к микрофону, а затем присоединитесь снова.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = Сеанс сейчас не может обработать этот запрос.
    .recovery = Немного подождите и попробуйте ещё раз.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = Сеанс завершён.
    .recovery = Присоединитесь ещё раз или начните новый сеанс.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = Не удалось начать сеанс.
    .recovery = Попробуйте ещё раз через несколько минут, а если сеанс так и не начнётся, обратитесь в поддержку приложения.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = В сеансе нет свободных мест.
    .recovery = Подождите, пока кто-нибудь не выйдет, и попробуйте ещё раз.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = Не удалось подключиться к видео и звуку одного из участников.
    .recovery = Подождите несколько секунд и попробуйте подключиться ещё раз.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = У этого приложения нет доступа к вашему микрофону.
    .recovery = В настройках устройства разрешите этому приложению доступ к микрофону, а затем присоединитесь снова.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = У этого приложения нет доступа к вашей камере.
    .recovery = В настройках устройства разрешите этому приложению доступ к камере, а затем присоединитесь снова.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = Сервис сейчас не может выполнить это действие.
    .recovery = Повторите попытку чуть позже; если ничего не изменится, обратитесь в поддержку приложения.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = Не удалось распознать ответ сервиса.
    .recovery = Попробуйте ещё раз через минуту.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = Приложение отправило запрос, который сервис не смог обработать.
    .recovery = Исправить это могут только разработчики этого приложения; возможно, поможет обновление приложения.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = Соединение прервалось до того, как вы присоединились к сеансу.
    .recovery = Проверьте подключение к интернету и попробуйте ещё раз.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = Сервис не поддерживает то, что запросило приложение.
    .recovery = Изменить это могут только разработчики этого приложения; расскажите им, что вы делали.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Срок вашего доступа к этому сеансу истёк.
    .recovery = Снова откройте сеанс из приложения; если это не поможет, попросите новое приглашение для всех участников сеанса.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Не удалось подтвердить ваш доступ к этому сеансу.
    .recovery = Снова откройте сеанс из приложения или по полной ссылке; если это не поможет, обратитесь в поддержку приложения.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Не удалось прочитать ваше приглашение на этот сеанс.
    .recovery = Снова откройте сеанс по исходному приглашению; если это не поможет, обратитесь в поддержку приложения.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Ваше приглашение на этот сеанс неполное.
    .recovery = Обратитесь в поддержку приложения; возможно, понадобится новое приглашение для всех участников сеанса.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = Приложение получило неверный адрес сервиса.
    .recovery = Снова откройте сеанс из приложения; если это не поможет, сообщите об этом разработчикам этого приложения.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = Один из параметров подключения к сеансу задан неверно.
    .recovery = Снова откройте сеанс по приглашению; если это не поможет, сообщите разработчикам этого приложения, что подключиться к сеансам не удаётся.

## Labels of buttons

# Try again
action-retry = Попробовать ещё раз

# Join again
action-rejoin = Присоединиться снова

# Renew access
action-refresh-token = Продлить доступ

# Open settings
action-ask-permission = Открыть настройки

# Contact support
action-fix-call = Обратиться в поддержку

# Contact support
action-fix-configuration = Обратиться в поддержку

# Change name
action-choose-another-name = Изменить имя

# Wait and try again
action-wait = Подождать и повторить

# Continue
action-ignore = Продолжить

# Report problem
action-report = Сообщить о проблеме
