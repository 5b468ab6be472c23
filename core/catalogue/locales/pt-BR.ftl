### Portuguese (Brazil): what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = português (Brasil)
    .english = Portuguese (Brazil)
    .reviewed = false
    .serves = pt

unlisted = Aconteceu algo inesperado (código { $code }).
    .recovery = Tente novamente e informe o código { $code } se entrar em contato com o suporte.

unknown-error = Algo deu errado no serviço.
    .recovery = Tente novamente daqui a pouco; se continuar acontecendo, entre em contato com o suporte do app.

user-generic = Não foi possível concluir uma ação na sessão.
    .recovery = Tente novamente.

user-not-found = Você ou a outra pessoa não está na sessão.
    .recovery = Entre novamente na sessão; se isso não resolver, só os desenvolvedores deste app podem corrigir o problema.

user-closed = Um participante saiu da sessão.
    .recovery = Você não precisa fazer nada.

existing-user-in-session = Alguém na sessão já está usando este nome.
    .recovery = Escolha outro nome e tente novamente.

user-not-streaming = Ainda não há imagem nem som sendo compartilhados.
    .recovery = Verifique se sua câmera ou seu microfone está ligado ou espere a outra pessoa ligar os dela; se nada mudar, entre em contato com o suporte do app.

user-not-authorized = Esta ação não está disponível para você nesta sessão.
    .recovery = Saia da sessão e entre nela novamente.

user-video-permission-denied = O navegador não tem permissão para usar sua câmera.
    .recovery = No navegador, permita que esta página use a câmera; depois, entre novamente na sessão.

user-audio-permission-denied = O navegador não tem permissão para usar seu microfone.
    .recovery = No navegador, permita que esta página use o microfone; depois, entre novamente na sessão.

session-generic = A sessão não pode processar esta solicitação no momento.
    .recovery = Aguarde um instante e tente de novo.

session-closed = A sessão terminou.
    .recovery = Entre novamente ou inicie uma nova sessão.

session-cannot-be-created = Não foi possível iniciar a sessão.
    .recovery = Tente novamente em alguns minutos; se a sessão ainda não iniciar, entre em contato com o suporte do app.

session-is-full = A sessão está cheia.
    .recovery = Espere até alguém sair e tente novamente.

media-endpoint = Não foi possível estabelecer conexão com a imagem e o som de um participante.
    .recovery = Aguarde alguns segundos e tente se conectar novamente.

media-audio-permission = Este app não tem permissão para usar seu microfone.
    .recovery = Nas configurações do dispositivo, permita que este app use o microfone; depois, entre novamente na sessão.

media-video-permission = Este app não tem permissão para usar sua câmera.
    .recovery = Nas configurações do dispositivo, permita que este app use a câmera; depois, entre novamente na sessão.

transport-request = O serviço não conseguiu realizar esta ação no momento.
    .recovery = Tente novamente em instantes; se nada mudar, entre em contato com o suporte do app.

transport-response = Não foi possível entender a resposta do serviço.
    .recovery = Tente mais uma vez daqui a um minuto.

transport = O app enviou uma solicitação que o serviço não conseguiu processar.
    .recovery = Só os desenvolvedores deste app podem corrigir isso; talvez uma atualização do app já ajude.

generic-connection = A conexão foi encerrada antes de você entrar na sessão.
    .recovery = Verifique sua conexão com a internet e tente novamente.

generic-error = O serviço não é compatível com o que o app solicitou.
    .recovery = Só os desenvolvedores deste app podem mudar isso; por favor, conte a eles o que você estava fazendo.

invalid-token-expired = Seu acesso a esta sessão expirou.
    .recovery = Abra a sessão novamente pelo app; se isso não resolver, peça um novo convite para todos na sessão.

invalid-token = Não foi possível confirmar seu acesso a esta sessão.
    .recovery = Abra a sessão novamente pelo app ou pelo link completo; se isso não resolver, entre em contato com o suporte do app.

invalid-token-data = Não foi possível ler seu convite para esta sessão.
    .recovery = Abra a sessão novamente pelo convite original; se isso não resolver, entre em contato com o suporte do app.

invalid-token-json-data = Seu convite para esta sessão está incompleto.
    .recovery = Entre em contato com o suporte do app; pode ser necessário um novo convite para todos na sessão.

invalid-socket-url = O app recebeu o endereço errado do serviço.
    .recovery = Abra a sessão novamente pelo app; se isso não resolver, avise os desenvolvedores deste app.

invalid-stun-server = Uma configuração de conexão com a sessão não está correta.
    .recovery = Abra a sessão novamente pelo convite; se isso não resolver, informe aos desenvolvedores deste app que as sessões não estão se conectando.

action-retry = Tentar novamente
action-rejoin = Entrar novamente
action-refresh-token = Renovar acesso
action-ask-permission = Abrir configurações
action-fix-call = Falar com o suporte
action-fix-configuration = Falar com o suporte
action-choose-another-name = Alterar nome
action-wait = Aguardar e tentar novamente
action-ignore = Continuar
action-report = Relatar problema
