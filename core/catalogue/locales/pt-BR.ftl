### Portuguese (Brazil): what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = português (Brasil)
    .english = Portuguese (Brazil)
    .reviewed = false
    .serves = pt

unlisted = Aconteceu algo inesperado (código { $code }).
    .recovery = Tente novamente e informe o código { $code } se entrar em contato com o suporte.

unknown-error = Algo deu errado no serviço.
    .recovery = Tente novamente daqui a pouco; se continuar acontecendo, avise o suporte do app.

user-generic = Não foi possível concluir sua solicitação.
    .recovery = Tente novamente.

user-not-found = Esta pessoa não está na sessão.
    .recovery = Só os desenvolvedores deste app podem corrigir isso; até lá, entrar novamente na sessão pode ajudar.

user-closed = A outra pessoa saiu da sessão.
    .recovery = Você não precisa fazer nada.

existing-user-in-session = Alguém na sessão já está usando este nome.
    .recovery = Escolha outro nome e entre novamente na sessão.

user-not-streaming = Ainda não há imagem nem som sendo compartilhados.
    .recovery = Verifique se há uma câmera ou um microfone ligado; se já houver, só os desenvolvedores deste app podem corrigir isso.

user-not-authorized = Esta ação não está disponível para você nesta sessão.
    .recovery = Saia da sessão e entre nela novamente.

user-video-permission-denied = O navegador não tem permissão para usar sua câmera.
    .recovery = No navegador, permita que esta página use a câmera; depois, entre novamente na sessão.

user-audio-permission-denied = O navegador não tem permissão para usar seu microfone.
    .recovery = No navegador, permita que esta página use o microfone; depois, entre novamente na sessão.

session-generic = A sessão está ocupada no momento.
    .recovery = Aguarde um instante e tente de novo.

session-closed = A sessão terminou.
    .recovery = Entre novamente ou inicie uma nova sessão.

session-cannot-be-created = A sessão não pôde ser iniciada.
    .recovery = Tente novamente em alguns minutos e avise o suporte do app se ela ainda não iniciar.

session-is-full = A sessão está cheia.
    .recovery = Espere até alguém sair e tente entrar novamente.

media-endpoint = Não foi possível conectar a imagem e o som de um participante.
    .recovery = Aguarde alguns segundos e tente se conectar novamente.

media-audio-permission = Este app não tem permissão para usar seu microfone.
    .recovery = Nas configurações do dispositivo, permita que este app use o microfone; depois, entre novamente na sessão.

media-video-permission = Este app não tem permissão para usar sua câmera.
    .recovery = Nas configurações do dispositivo, permita que este app use a câmera; depois, entre novamente na sessão.

transport-request = Não foi possível acessar o serviço.
    .recovery = Tente novamente em breve; se nada mudar, verifique sua conexão com a internet.

transport-response = Não foi possível entender a resposta do serviço.
    .recovery = Tente mais uma vez daqui a um minuto.

transport = O app enviou uma solicitação que o serviço não conseguiu processar.
    .recovery = Só os desenvolvedores deste app podem corrigir isso; talvez uma atualização do app já resolva o problema.

generic-connection = A conexão foi encerrada antes de você entrar na sessão.
    .recovery = Verifique sua conexão com a internet e tente entrar novamente na sessão.

generic-error = O serviço não é compatível com o que o app solicitou.
    .recovery = Só os desenvolvedores deste app podem mudar isso; por favor, conte a eles o que você estava fazendo.

invalid-token-expired = Seu acesso a esta sessão expirou.
    .recovery = Abra a sessão novamente pelo app para renovar seu acesso.

invalid-token = Não foi possível confirmar seu acesso a esta sessão.
    .recovery = Faça login novamente ou abra a sessão por um novo link.

invalid-token-data = Não foi possível ler seus dados de acesso a esta sessão.
    .recovery = Peça um novo convite e use-o para abrir a sessão.

invalid-token-json-data = Seus dados de acesso a esta sessão estão incompletos.
    .recovery = Peça um novo link da sessão; se isso não resolver, entre em contato com o suporte do app.

invalid-socket-url = O app está configurado com um endereço errado para o serviço.
    .recovery = Só os desenvolvedores deste app podem corrigir as configurações dele; tente novamente após uma atualização.

invalid-stun-server = Uma configuração de conexão deste app não está correta.
    .recovery = Só os desenvolvedores deste app podem corrigir isso; por favor, avise a eles que as chamadas não estão se conectando.
