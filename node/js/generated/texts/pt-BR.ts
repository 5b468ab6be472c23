// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "pt-BR",
  sentences: {
    unknown_error: [
      "Algo deu errado no serviço.",
      "Tente novamente daqui a pouco; se continuar acontecendo, entre em contato com o suporte do app.",
    ],
    user_generic: [
      "Não foi possível concluir uma ação na sessão.",
      "Tente novamente.",
    ],
    user_not_found: [
      "Você ou a outra pessoa não está na sessão.",
      "Entre novamente na sessão; se isso não resolver, só os desenvolvedores deste app podem corrigir o problema.",
    ],
    user_closed: [
      "Um participante saiu da sessão.",
      "Você não precisa fazer nada.",
    ],
    existing_user_in_session: [
      "Alguém na sessão já está usando este nome.",
      "Escolha outro nome e tente novamente.",
    ],
    user_not_streaming: [
      "Ainda não há imagem nem som sendo compartilhados.",
      "Verifique se sua câmera ou seu microfone está ligado ou espere a outra pessoa ligar os dela; se nada mudar, entre em contato com o suporte do app.",
    ],
    user_not_authorized: [
      "Esta ação não está disponível para você nesta sessão.",
      "Saia da sessão e entre nela novamente.",
    ],
    user_video_permission_denied: [
      "O navegador não tem permissão para usar sua câmera.",
      "No navegador, permita que esta página use a câmera; depois, entre novamente na sessão.",
    ],
    user_audio_permission_denied: [
      "O navegador não tem permissão para usar seu microfone.",
      "No navegador, permita que esta página use o microfone; depois, entre novamente na sessão.",
    ],
    session_generic: [
      "A sessão não pode processar esta solicitação no momento.",
      "Aguarde um instante e tente de novo.",
    ],
    session_closed: [
      "A sessão terminou.",
      "Entre novamente ou inicie uma nova sessão.",
    ],
    session_cannot_be_created: [
      "Não foi possível iniciar a sessão.",
      "Tente novamente em alguns minutos; se a sessão ainda não iniciar, entre em contato com o suporte do app.",
    ],
    session_is_full: [
      "A sessão está cheia.",
      "Espere até alguém sair e tente novamente.",
    ],
    media_endpoint: [
      "Não foi possível estabelecer conexão com a imagem e o som de um participante.",
      "Aguarde alguns segundos e tente se conectar novamente.",
    ],
    media_audio_permission: [
      "Este app não tem permissão para usar seu microfone.",
      "Nas configurações do dispositivo, permita que este app use o microfone; depois, entre novamente na sessão.",
    ],
    media_video_permission: [
      "Este app não tem permissão para usar sua câmera.",
      "Nas configurações do dispositivo, permita que este app use a câmera; depois, entre novamente na sessão.",
    ],
    transport_request: [
      "O serviço não conseguiu realizar esta ação no momento.",
      "Tente novamente em instantes; se nada mudar, entre em contato com o suporte do app.",
    ],
    transport_response: [
      "Não foi possível entender a resposta do serviço.",
      "Tente mais uma vez daqui a um minuto.",
    ],
    transport: [
      "O app enviou uma solicitação que o serviço não conseguiu processar.",
      "Só os desenvolvedores deste app podem corrigir isso; talvez uma atualização do app já ajude.",
    ],
    generic_connection: [
      "A conexão foi encerrada antes de você entrar na sessão.",
      "Verifique sua conexão com a internet e tente novamente.",
    ],
    generic_error: [
      "O serviço não é compatível com o que o app solicitou.",
      "Só os desenvolvedores deste app podem mudar isso; por favor, conte a eles o que você estava fazendo.",
    ],
    invalid_token_expired: [
      "Seu acesso a esta sessão expirou.",
      "Abra a sessão novamente pelo app; se isso não resolver, peça um novo convite para todos na sessão.",
    ],
    invalid_token: [
      "Não foi possível confirmar seu acesso a esta sessão.",
      "Abra a sessão novamente pelo app ou pelo link completo; se isso não resolver, entre em contato com o suporte do app.",
    ],
    invalid_token_data: [
      "Não foi possível ler seu convite para esta sessão.",
      "Abra a sessão novamente pelo convite original; se isso não resolver, entre em contato com o suporte do app.",
    ],
    invalid_token_json_data: [
      "Seu convite para esta sessão está incompleto.",
      "Entre em contato com o suporte do app; pode ser necessário um novo convite para todos na sessão.",
    ],
    invalid_socket_url: [
      "O app recebeu o endereço errado do serviço.",
      "Abra a sessão novamente pelo app; se isso não resolver, avise os desenvolvedores deste app.",
    ],
    invalid_stun_server: [
      "Uma configuração de conexão com a sessão não está correta.",
      "Abra a sessão novamente pelo convite; se isso não resolver, informe aos desenvolvedores deste app que as sessões não estão se conectando.",
    ],
    unlisted: [
      "Aconteceu algo inesperado (código \n).",
      "Tente novamente e informe o código \n se entrar em contato com o suporte.",
    ],
  },
  labels: {
    retry: "Tentar novamente",
    rejoin: "Entrar novamente",
    refresh_token: "Renovar acesso",
    ask_permission: "Abrir configurações",
    fix_call: "Falar com o suporte",
    fix_configuration: "Falar com o suporte",
    choose_another_name: "Alterar nome",
    wait: "Aguardar e tentar novamente",
    ignore: "Continuar",
    report: "Relatar problema",
  },
};
export default texts;
