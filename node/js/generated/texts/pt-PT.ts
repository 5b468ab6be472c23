// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "Ocorreu um problema do lado do serviço.",
    "Tente novamente dentro de momentos; se o problema persistir, informe a equipa de apoio da aplicação.",
  ],
  user_generic: [
    "Não foi possível concluir o seu pedido.",
    "Tente novamente.",
  ],
  user_not_found: [
    "Esta pessoa não está na sessão.",
    "Só os programadores desta aplicação podem corrigir esta situação; até lá, voltar a entrar na sessão pode ajudar.",
  ],
  user_closed: [
    "A outra pessoa saiu da sessão.",
    "Não precisa de fazer nada.",
  ],
  existing_user_in_session: [
    "Alguém na sessão já utiliza este nome.",
    "Escolha outro nome e volte a entrar na sessão.",
  ],
  user_not_streaming: [
    "Ainda não há imagem nem som a serem partilhados.",
    "Verifique se há uma câmara ou um microfone ativo; se já houver, só os programadores desta aplicação podem corrigir esta situação.",
  ],
  user_not_authorized: [
    "Esta ação não está disponível para si nesta sessão.",
    "Saia da sessão e volte a entrar.",
  ],
  user_video_permission_denied: [
    "O navegador não tem autorização para utilizar a sua câmara.",
    "No navegador, autorize esta página a utilizar a câmara e, em seguida, volte a entrar na sessão.",
  ],
  user_audio_permission_denied: [
    "O navegador não tem autorização para utilizar o seu microfone.",
    "No navegador, autorize esta página a utilizar o microfone e, em seguida, volte a entrar na sessão.",
  ],
  session_generic: [
    "A sessão está ocupada neste momento.",
    "Aguarde um momento e volte a tentar.",
  ],
  session_closed: [
    "A sessão terminou.",
    "Volte a entrar ou comece uma nova sessão.",
  ],
  session_cannot_be_created: [
    "Não foi possível começar a sessão.",
    "Tente novamente dentro de alguns minutos e informe a equipa de apoio da aplicação se a sessão continuar sem começar.",
  ],
  session_is_full: [
    "A sessão está cheia.",
    "Aguarde que alguém saia e tente entrar novamente.",
  ],
  media_endpoint: [
    "Não foi possível estabelecer a ligação à imagem e ao som de um participante.",
    "Aguarde alguns segundos e tente ligar-se novamente.",
  ],
  media_audio_permission: [
    "Esta aplicação não tem autorização para utilizar o seu microfone.",
    "Nas definições do dispositivo, autorize esta aplicação a utilizar o microfone e, em seguida, volte a entrar na sessão.",
  ],
  media_video_permission: [
    "Esta aplicação não tem autorização para utilizar a sua câmara.",
    "Nas definições do dispositivo, autorize esta aplicação a utilizar a câmara e, em seguida, volte a entrar na sessão.",
  ],
  transport_request: [
    "Não foi possível contactar o serviço.",
    "Tente novamente daqui a pouco; se nada mudar, verifique a sua ligação à Internet.",
  ],
  transport_response: [
    "Não foi possível compreender a resposta do serviço.",
    "Tente mais uma vez dentro de um minuto.",
  ],
  transport: [
    "A aplicação enviou um pedido que o serviço não conseguiu processar.",
    "Só os programadores desta aplicação podem corrigir esta situação; talvez uma atualização da aplicação já a resolva.",
  ],
  generic_connection: [
    "A ligação foi encerrada antes de ter entrado na sessão.",
    "Verifique a sua ligação à Internet e tente entrar novamente na sessão.",
  ],
  generic_error: [
    "O serviço não suporta o que a aplicação pediu.",
    "Só os programadores desta aplicação podem alterar esta situação; por favor, diga-lhes o que estava a fazer.",
  ],
  invalid_token_expired: [
    "O seu acesso a esta sessão expirou.",
    "Volte a abrir a sessão a partir da aplicação para renovar o seu acesso.",
  ],
  invalid_token: [
    "Não foi possível confirmar o seu acesso a esta sessão.",
    "Volte a identificar-se ou abra a sessão a partir de um novo link.",
  ],
  invalid_token_data: [
    "Não foi possível ler os seus dados de acesso a esta sessão.",
    "Peça um novo convite e utilize-o para abrir a sessão.",
  ],
  invalid_token_json_data: [
    "Os seus dados de acesso a esta sessão estão incompletos.",
    "Peça um novo link para a sessão; se isso não ajudar, contacte a equipa de apoio da aplicação.",
  ],
  invalid_socket_url: [
    "A aplicação está configurada com um endereço errado para o serviço.",
    "Só os programadores desta aplicação podem corrigir as respetivas definições; tente novamente após uma atualização.",
  ],
  invalid_stun_server: [
    "Uma definição de ligação desta aplicação não está correta.",
    "Só os programadores desta aplicação podem corrigir esta situação; por favor, informe-os de que as chamadas não estabelecem ligação.",
  ],
  unlisted: [
    "Ocorreu uma situação inesperada (código \n).",
    "Tente novamente e indique o código \n se contactar a equipa de apoio.",
  ],
};
export default texts;
