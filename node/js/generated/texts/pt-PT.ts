// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "pt-PT",
  sentences: {
    unknown_error: [
      "Ocorreu um problema do lado do serviço.",
      "Tente novamente dentro de momentos; se o problema persistir, contacte a equipa de apoio da aplicação.",
    ],
    user_generic: [
      "Não foi possível concluir uma ação na sessão.",
      "Tente novamente.",
    ],
    user_not_found: [
      "Não está na sessão, ou é a outra pessoa que não está.",
      "Volte a entrar na sessão; se isso não ajudar, só os programadores desta aplicação podem corrigir esta situação.",
    ],
    user_closed: [
      "Um participante saiu da sessão.",
      "Não precisa de fazer nada.",
    ],
    existing_user_in_session: [
      "Alguém na sessão já utiliza este nome.",
      "Escolha outro nome e tente novamente.",
    ],
    user_not_streaming: [
      "Ainda não há imagem nem som a serem partilhados.",
      "Verifique se tem a câmara ou o microfone ativo, ou aguarde que a outra pessoa os ative; se nada mudar, contacte a equipa de apoio da aplicação.",
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
      "A sessão não consegue processar este pedido neste momento.",
      "Aguarde um momento e volte a tentar.",
    ],
    session_closed: [
      "A sessão terminou.",
      "Volte a entrar ou comece uma nova sessão.",
    ],
    session_cannot_be_created: [
      "Não foi possível começar a sessão.",
      "Tente novamente dentro de alguns minutos e, se a sessão ainda assim não começar, contacte a equipa de apoio da aplicação.",
    ],
    session_is_full: [
      "A sessão está cheia.",
      "Aguarde que alguém saia e tente novamente.",
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
      "O serviço não conseguiu executar esta ação neste momento.",
      "Tente novamente daqui a pouco; se nada mudar, contacte a equipa de apoio da aplicação.",
    ],
    transport_response: [
      "Não foi possível compreender a resposta do serviço.",
      "Tente mais uma vez dentro de um minuto.",
    ],
    transport: [
      "A aplicação enviou um pedido que o serviço não conseguiu processar.",
      "Só os programadores desta aplicação podem corrigir esta situação; talvez uma atualização da aplicação já ajude.",
    ],
    generic_connection: [
      "A ligação foi encerrada antes de conseguir entrar na sessão.",
      "Verifique a sua ligação à Internet e tente novamente.",
    ],
    generic_error: [
      "O serviço não suporta o que a aplicação pediu.",
      "Só os programadores desta aplicação podem alterar esta situação; por favor, diga-lhes o que estava a fazer.",
    ],
    invalid_token_expired: [
      "O seu acesso a esta sessão expirou.",
      "Volte a abrir a sessão a partir da aplicação; se isso não ajudar, peça um novo convite para todas as pessoas da sessão.",
    ],
    invalid_token: [
      "Não foi possível confirmar o seu acesso a esta sessão.",
      "Volte a abrir a sessão a partir da aplicação ou do link completo; se isso não ajudar, contacte a equipa de apoio da aplicação.",
    ],
    invalid_token_data: [
      "Não foi possível ler o seu convite para esta sessão.",
      "Volte a abrir a sessão a partir do convite original; se isso não ajudar, contacte a equipa de apoio da aplicação.",
    ],
    invalid_token_json_data: [
      "O seu convite para esta sessão está incompleto.",
      "Contacte a equipa de apoio da aplicação; pode ser necessário um novo convite para todas as pessoas da sessão.",
    ],
    invalid_socket_url: [
      "A aplicação recebeu o endereço errado do serviço.",
      "Volte a abrir a sessão a partir da aplicação; se isso não ajudar, informe os programadores desta aplicação.",
    ],
    invalid_stun_server: [
      "Uma definição de ligação à sessão não está correta.",
      "Volte a abrir a sessão a partir do convite; se isso não ajudar, informe os programadores desta aplicação de que as sessões não estabelecem ligação.",
    ],
    unlisted: [
      "Ocorreu uma situação inesperada (código \n).",
      "Tente novamente e indique o código \n se contactar a equipa de apoio.",
    ],
  },
  labels: {
    retry: "Tentar novamente",
    rejoin: "Voltar a entrar",
    refresh_token: "Renovar acesso",
    ask_permission: "Abrir definições",
    fix_call: "Contactar o apoio",
    fix_configuration: "Contactar o apoio",
    choose_another_name: "Alterar nome",
    wait: "Aguardar e tentar novamente",
    ignore: "Continuar",
    report: "Comunicar problema",
  },
};
export default texts;
