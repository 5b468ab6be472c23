### Portuguese (Portugal): what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = português (Portugal)
    .english = Portuguese (Portugal)

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Ocorreu uma situação inesperada (código { $code }).
    .recovery = Tente novamente e indique o código { $code } se contactar a equipa de apoio.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = Ocorreu um problema do lado do serviço.
    .recovery = Tente novamente dentro de momentos; se o problema persistir, contacte a equipa de apoio da aplicação.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = Não foi possível concluir uma ação na sessão.
    .recovery = Tente novamente.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Não está na sessão, ou é a outra pessoa que não está.
    .recovery = Volte a entrar na sessão; se isso não ajudar, só os programadores desta aplicação podem corrigir esta situação.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = Um participante saiu da sessão.
    .recovery = Não precisa de fazer nada.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Alguém na sessão já utiliza este nome.
    .recovery = Escolha outro nome e tente novamente.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Ainda não há imagem nem som a serem partilhados.
    .recovery = Verifique se tem a câmara ou o microfone ativo, ou aguarde que a outra pessoa os ative; se nada mudar, contacte a equipa de apoio da aplicação.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Esta ação não está disponível para si nesta sessão.
    .recovery = Saia da sessão e volte a entrar.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = O navegador não tem autorização para utilizar a sua câmara.
    .recovery = No navegador, autorize esta página a utilizar a câmara e, em seguida, volte a entrar na sessão.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = O navegador não tem autorização para utilizar o seu microfone.
    .recovery = No navegador, autorize esta página a utilizar o microfone e, em seguida, volte a entrar na sessão.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = A sessão não consegue processar este pedido neste momento.
    .recovery = Aguarde um momento e volte a tentar.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = A sessão terminou.
    .recovery = Volte a entrar ou comece uma nova sessão.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = Não foi possível começar a sessão.
    .recovery = Tente novamente dentro de alguns minutos e, se a sessão ainda assim não começar, contacte a equipa de apoio da aplicação.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = A sessão está cheia.
    .recovery = Aguarde que alguém saia e tente novamente.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = Não foi possível estabelecer a ligação à imagem e ao som de um participante.
    .recovery = Aguarde alguns segundos e tente ligar-se novamente.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Esta aplicação não tem autorização para utilizar o seu microfone.
    .recovery = Nas definições do dispositivo, autorize esta aplicação a utilizar o microfone e, em seguida, volte a entrar na sessão.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Esta aplicação não tem autorização para utilizar a sua câmara.
    .recovery = Nas definições do dispositivo, autorize esta aplicação a utilizar a câmara e, em seguida, volte a entrar na sessão.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = O serviço não conseguiu executar esta ação neste momento.
    .recovery = Tente novamente daqui a pouco; se nada mudar, contacte a equipa de apoio da aplicação.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = Não foi possível compreender a resposta do serviço.
    .recovery = Tente mais uma vez dentro de um minuto.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = A aplicação enviou um pedido que o serviço não conseguiu processar.
    .recovery = Só os programadores desta aplicação podem corrigir esta situação; talvez uma atualização da aplicação já ajude.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = A ligação foi encerrada antes de conseguir entrar na sessão.
    .recovery = Verifique a sua ligação à Internet e tente novamente.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = O serviço não suporta o que a aplicação pediu.
    .recovery = Só os programadores desta aplicação podem alterar esta situação; por favor, diga-lhes o que estava a fazer.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = O seu acesso a esta sessão expirou.
    .recovery = Volte a abrir a sessão a partir da aplicação; se isso não ajudar, peça um novo convite para todas as pessoas da sessão.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Não foi possível confirmar o seu acesso a esta sessão.
    .recovery = Volte a abrir a sessão a partir da aplicação ou do link completo; se isso não ajudar, contacte a equipa de apoio da aplicação.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Não foi possível ler o seu convite para esta sessão.
    .recovery = Volte a abrir a sessão a partir do convite original; se isso não ajudar, contacte a equipa de apoio da aplicação.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = O seu convite para esta sessão está incompleto.
    .recovery = Contacte a equipa de apoio da aplicação; pode ser necessário um novo convite para todas as pessoas da sessão.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = A aplicação recebeu o endereço errado do serviço.
    .recovery = Volte a abrir a sessão a partir da aplicação; se isso não ajudar, informe os programadores desta aplicação.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = Uma definição de ligação à sessão não está correta.
    .recovery = Volte a abrir a sessão a partir do convite; se isso não ajudar, informe os programadores desta aplicação de que as sessões não estabelecem ligação.

## Labels of buttons

# Try again
action-retry = Tentar novamente

# Join again
action-rejoin = Voltar a entrar

# Renew access
action-refresh-token = Renovar acesso

# Open settings
action-ask-permission = Abrir definições

# Contact support
action-fix-call = Contactar o apoio

# Contact support
action-fix-configuration = Contactar o apoio

# Change name
action-choose-another-name = Alterar nome

# Wait and try again
action-wait = Aguardar e tentar novamente

# Continue
action-ignore = Continuar

# Report problem
action-report = Comunicar problema
