### Portuguese (Brazil): what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = português (Brasil)
    .english = Portuguese (Brazil)
    .serves = pt

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Aconteceu algo inesperado (código { $code }).
    .recovery = Tente novamente e informe o código { $code } se entrar em contato com o suporte.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = Algo deu errado no serviço.
    .recovery = Tente novamente daqui a pouco; se continuar acontecendo, entre em contato com o suporte do app.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = Não foi possível concluir uma ação na sessão.
    .recovery = Tente novamente.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Você ou a outra pessoa não está na sessão.
    .recovery = Entre novamente na sessão; se isso não resolver, só os desenvolvedores deste app podem corrigir o problema.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = Um participante saiu da sessão.
    .recovery = Você não precisa fazer nada.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Alguém na sessão já está usando este nome.
    .recovery = Escolha outro nome e tente novamente.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Ainda não há imagem nem som sendo compartilhados.
    .recovery = Verifique se sua câmera ou seu microfone está ligado ou espere a outra pessoa ligar os dela; se nada mudar, entre em contato com o suporte do app.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Esta ação não está disponível para você nesta sessão.
    .recovery = Saia da sessão e entre nela novamente.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = O navegador não tem permissão para usar sua câmera.
    .recovery = No navegador, permita que esta página use a câmera; depois, entre novamente na sessão.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = O navegador não tem permissão para usar seu microfone.
    .recovery = No navegador, permita que esta página use o microfone; depois, entre novamente na sessão.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = A sessão não pode processar esta solicitação no momento.
    .recovery = Aguarde um instante e tente de novo.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = A sessão terminou.
    .recovery = Entre novamente ou inicie uma nova sessão.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = Não foi possível iniciar a sessão.
    .recovery = Tente novamente em alguns minutos; se a sessão ainda não iniciar, entre em contato com o suporte do app.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = A sessão está cheia.
    .recovery = Espere até alguém sair e tente novamente.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = Não foi possível estabelecer conexão com a imagem e o som de um participante.
    .recovery = Aguarde alguns segundos e tente se conectar novamente.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Este app não tem permissão para usar seu microfone.
    .recovery = Nas configurações do dispositivo, permita que este app use o microfone; depois, entre novamente na sessão.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Este app não tem permissão para usar sua câmera.
    .recovery = Nas configurações do dispositivo, permita que este app use a câmera; depois, entre novamente na sessão.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = O serviço não conseguiu realizar esta ação no momento.
    .recovery = Tente novamente em instantes; se nada mudar, entre em contato com o suporte do app.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = Não foi possível entender a resposta do serviço.
    .recovery = Tente mais uma vez daqui a um minuto.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = O app enviou uma solicitação que o serviço não conseguiu processar.
    .recovery = Só os desenvolvedores deste app podem corrigir isso; talvez uma atualização do app já ajude.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = A conexão foi encerrada antes de você entrar na sessão.
    .recovery = Verifique sua conexão com a internet e tente novamente.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = O serviço não é compatível com o que o app solicitou.
    .recovery = Só os desenvolvedores deste app podem mudar isso; por favor, conte a eles o que você estava fazendo.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Seu acesso a esta sessão expirou.
    .recovery = Abra a sessão novamente pelo app; se isso não resolver, peça um novo convite para todos na sessão.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Não foi possível confirmar seu acesso a esta sessão.
    .recovery = Abra a sessão novamente pelo app ou pelo link completo; se isso não resolver, entre em contato com o suporte do app.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Não foi possível ler seu convite para esta sessão.
    .recovery = Abra a sessão novamente pelo convite original; se isso não resolver, entre em contato com o suporte do app.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Seu convite para esta sessão está incompleto.
    .recovery = Entre em contato com o suporte do app; pode ser necessário um novo convite para todos na sessão.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = O app recebeu o endereço errado do serviço.
    .recovery = Abra a sessão novamente pelo app; se isso não resolver, avise os desenvolvedores deste app.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = Uma configuração de conexão com a sessão não está correta.
    .recovery = Abra a sessão novamente pelo convite; se isso não resolver, informe aos desenvolvedores deste app que as sessões não estão se conectando.

## Labels of buttons

# Try again
action-retry = Tentar novamente

# Join again
action-rejoin = Entrar novamente

# Renew access
action-refresh-token = Renovar acesso

# Open settings
action-ask-permission = Abrir configurações

# Contact support
action-fix-call = Falar com o suporte

# Contact support
action-fix-configuration = Falar com o suporte

# Change name
action-choose-another-name = Alterar nome

# Wait and try again
action-wait = Aguardar e tentar novamente

# Continue
action-ignore = Continuar

# Report problem
action-report = Relatar problema
