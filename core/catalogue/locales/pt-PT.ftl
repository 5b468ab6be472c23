### Portuguese (Portugal): what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = português (Portugal)
    .english = Portuguese (Portugal)
    .reviewed = false

unlisted = Ocorreu uma situação inesperada (código { $code }).
    .recovery = Tente novamente e indique o código { $code } se contactar a equipa de apoio.

unknown-error = Ocorreu um problema do lado do serviço.
    .recovery = Tente novamente dentro de momentos; se o problema persistir, informe a equipa de apoio da aplicação.

user-generic = Não foi possível concluir o seu pedido.
    .recovery = Tente novamente.

user-not-found = Esta pessoa não está na sessão.
    .recovery = Só os programadores desta aplicação podem corrigir esta situação; até lá, voltar a entrar na sessão pode ajudar.

user-closed = A outra pessoa saiu da sessão.
    .recovery = Não precisa de fazer nada.

existing-user-in-session = Alguém na sessão já utiliza este nome.
    .recovery = Escolha outro nome e volte a entrar na sessão.

user-not-streaming = Ainda não há imagem nem som a serem partilhados.
    .recovery = Verifique se há uma câmara ou um microfone ativo; se já houver, só os programadores desta aplicação podem corrigir esta situação.

user-not-authorized = Esta ação não está disponível para si nesta sessão.
    .recovery = Saia da sessão e volte a entrar.

user-video-permission-denied = O navegador não tem autorização para utilizar a sua câmara.
    .recovery = No navegador, autorize esta página a utilizar a câmara e, em seguida, volte a entrar na sessão.

user-audio-permission-denied = O navegador não tem autorização para utilizar o seu microfone.
    .recovery = No navegador, autorize esta página a utilizar o microfone e, em seguida, volte a entrar na sessão.

session-generic = A sessão está ocupada neste momento.
    .recovery = Aguarde um momento e volte a tentar.

session-closed = A sessão terminou.
    .recovery = Volte a entrar ou comece uma nova sessão.

session-cannot-be-created = Não foi possível começar a sessão.
    .recovery = Tente novamente dentro de alguns minutos e informe a equipa de apoio da aplicação se a sessão continuar sem começar.

session-is-full = A sessão está cheia.
    .recovery = Aguarde que alguém saia e tente entrar novamente.

media-endpoint = Não foi possível estabelecer a ligação à imagem e ao som de um participante.
    .recovery = Aguarde alguns segundos e tente ligar-se novamente.

media-audio-permission = Esta aplicação não tem autorização para utilizar o seu microfone.
    .recovery = Nas definições do dispositivo, autorize esta aplicação a utilizar o microfone e, em seguida, volte a entrar na sessão.

media-video-permission = Esta aplicação não tem autorização para utilizar a sua câmara.
    .recovery = Nas definições do dispositivo, autorize esta aplicação a utilizar a câmara e, em seguida, volte a entrar na sessão.

transport-request = Não foi possível contactar o serviço.
    .recovery = Tente novamente daqui a pouco; se nada mudar, verifique a sua ligação à Internet.

transport-response = Não foi possível compreender a resposta do serviço.
    .recovery = Tente mais uma vez dentro de um minuto.

transport = A aplicação enviou um pedido que o serviço não conseguiu processar.
    .recovery = Só os programadores desta aplicação podem corrigir esta situação; talvez uma atualização da aplicação já a resolva.

generic-connection = A ligação foi encerrada antes de ter entrado na sessão.
    .recovery = Verifique a sua ligação à Internet e tente entrar novamente na sessão.

generic-error = O serviço não suporta o que a aplicação pediu.
    .recovery = Só os programadores desta aplicação podem alterar esta situação; por favor, diga-lhes o que estava a fazer.

invalid-token-expired = O seu acesso a esta sessão expirou.
    .recovery = Volte a abrir a sessão a partir da aplicação para renovar o seu acesso.

invalid-token = Não foi possível confirmar o seu acesso a esta sessão.
    .recovery = Volte a identificar-se ou abra a sessão a partir de um novo link.

invalid-token-data = Não foi possível ler os seus dados de acesso a esta sessão.
    .recovery = Peça um novo convite e utilize-o para abrir a sessão.

invalid-token-json-data = Os seus dados de acesso a esta sessão estão incompletos.
    .recovery = Peça um novo link para a sessão; se isso não ajudar, contacte a equipa de apoio da aplicação.

invalid-socket-url = A aplicação está configurada com um endereço errado para o serviço.
    .recovery = Só os programadores desta aplicação podem corrigir as respetivas definições; tente novamente após uma atualização.

invalid-stun-server = Uma definição de ligação desta aplicação não está correta.
    .recovery = Só os programadores desta aplicação podem corrigir esta situação; por favor, informe-os de que as chamadas não estabelecem ligação.
