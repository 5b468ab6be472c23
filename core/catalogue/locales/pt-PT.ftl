### Portuguese (Portugal): what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = português (Portugal)
    .english = Portuguese (Portugal)
    .reviewed = false

unlisted = Ocorreu uma situação inesperada (código { $code }).
    .recovery = Tente novamente e indique o código { $code } se contactar a equipa de apoio.

unknown-error = Ocorreu um problema do lado do serviço.
    .recovery = Tente novamente dentro de momentos; se o problema persistir, contacte a equipa de apoio da aplicação.

user-generic = Não foi possível concluir uma ação na sessão.
    .recovery = Tente novamente.

user-not-found = Não está na sessão, ou é a outra pessoa que não está.
    .recovery = Volte a entrar na sessão; se isso não ajudar, só os programadores desta aplicação podem corrigir esta situação.

user-closed = Um participante saiu da sessão.
    .recovery = Não precisa de fazer nada.

existing-user-in-session = Alguém na sessão já utiliza este nome.
    .recovery = Escolha outro nome e tente novamente.

user-not-streaming = Ainda não há imagem nem som a serem partilhados.
    .recovery = Verifique se tem a câmara ou o microfone ativo, ou aguarde que a outra pessoa os ative; se nada mudar, contacte a equipa de apoio da aplicação.

user-not-authorized = Esta ação não está disponível para si nesta sessão.
    .recovery = Saia da sessão e volte a entrar.

user-video-permission-denied = O navegador não tem autorização para utilizar a sua câmara.
    .recovery = No navegador, autorize esta página a utilizar a câmara e, em seguida, volte a entrar na sessão.

user-audio-permission-denied = O navegador não tem autorização para utilizar o seu microfone.
    .recovery = No navegador, autorize esta página a utilizar o microfone e, em seguida, volte a entrar na sessão.

session-generic = A sessão não consegue processar este pedido neste momento.
    .recovery = Aguarde um momento e volte a tentar.

session-closed = A sessão terminou.
    .recovery = Volte a entrar ou comece uma nova sessão.

session-cannot-be-created = Não foi possível começar a sessão.
    .recovery = Tente novamente dentro de alguns minutos e, se a sessão ainda assim não começar, contacte a equipa de apoio da aplicação.

session-is-full = A sessão está cheia.
    .recovery = Aguarde que alguém saia e tente novamente.

media-endpoint = Não foi possível estabelecer a ligação à imagem e ao som de um participante.
    .recovery = Aguarde alguns segundos e tente ligar-se novamente.

media-audio-permission = Esta aplicação não tem autorização para utilizar o seu microfone.
    .recovery = Nas definições do dispositivo, autorize esta aplicação a utilizar o microfone e, em seguida, volte a entrar na sessão.

media-video-permission = Esta aplicação não tem autorização para utilizar a sua câmara.
    .recovery = Nas definições do dispositivo, autorize esta aplicação a utilizar a câmara e, em seguida, volte a entrar na sessão.

transport-request = O serviço não conseguiu executar esta ação neste momento.
    .recovery = Tente novamente daqui a pouco; se nada mudar, contacte a equipa de apoio da aplicação.

transport-response = Não foi possível compreender a resposta do serviço.
    .recovery = Tente mais uma vez dentro de um minuto.

transport = A aplicação enviou um pedido que o serviço não conseguiu processar.
    .recovery = Só os programadores desta aplicação podem corrigir esta situação; talvez uma atualização da aplicação já ajude.

generic-connection = A ligação foi encerrada antes de conseguir entrar na sessão.
    .recovery = Verifique a sua ligação à Internet e tente novamente.

generic-error = O serviço não suporta o que a aplicação pediu.
    .recovery = Só os programadores desta aplicação podem alterar esta situação; por favor, diga-lhes o que estava a fazer.

invalid-token-expired = O seu acesso a esta sessão expirou.
    .recovery = Volte a abrir a sessão a partir da aplicação; se isso não ajudar, peça um novo convite para todas as pessoas da sessão.

invalid-token = Não foi possível confirmar o seu acesso a esta sessão.
    .recovery = Volte a abrir a sessão a partir da aplicação ou do link completo; se isso não ajudar, contacte a equipa de apoio da aplicação.

invalid-token-data = Não foi possível ler o seu convite para esta sessão.
    .recovery = Volte a abrir a sessão a partir do convite original; se isso não ajudar, contacte a equipa de apoio da aplicação.

invalid-token-json-data = O seu convite para esta sessão está incompleto.
    .recovery = Contacte a equipa de apoio da aplicação; pode ser necessário um novo convite para todas as pessoas da sessão.

invalid-socket-url = A aplicação recebeu o endereço errado do serviço.
    .recovery = Volte a abrir a sessão a partir da aplicação; se isso não ajudar, informe os programadores desta aplicação.

invalid-stun-server = Uma definição de ligação à sessão não está correta.
    .recovery = Volte a abrir a sessão a partir do convite; se isso não ajudar, informe os programadores desta aplicação de que as sessões não estabelecem ligação.

action-retry = Tentar novamente
action-rejoin = Voltar a entrar
action-refresh-token = Renovar acesso
action-ask-permission = Abrir definições
action-fix-call = Contactar o apoio
action-fix-configuration = Contactar o apoio
action-choose-another-name = Alterar nome
action-wait = Aguardar e tentar novamente
action-ignore = Continuar
action-report = Comunicar problema
