// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "Algo deu errado no serviço.",
    "Tente novamente daqui a pouco; se continuar acontecendo, avise o suporte do app.",
  ],
  user_generic: [
    "Não foi possível concluir sua solicitação.",
    "Tente novamente.",
  ],
  user_not_found: [
    "Esta pessoa não está na sessão.",
    "Só os desenvolvedores deste app podem corrigir isso; até lá, entrar novamente na sessão pode ajudar.",
  ],
  user_closed: [
    "A outra pessoa saiu da sessão.",
    "Você não precisa fazer nada.",
  ],
  existing_user_in_session: [
    "Alguém na sessão já está usando este nome.",
    "Escolha outro nome e entre novamente na sessão.",
  ],
  user_not_streaming: [
    "Ainda não há imagem nem som sendo compartilhados.",
    "Verifique se há uma câmera ou um microfone ligado; se já houver, só os desenvolvedores deste app podem corrigir isso.",
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
    "A sessão está ocupada no momento.",
    "Aguarde um instante e tente de novo.",
  ],
  session_closed: [
    "A sessão terminou.",
    "Entre novamente ou inicie uma nova sessão.",
  ],
  session_cannot_be_created: [
    "A sessão não pôde ser iniciada.",
    "Tente novamente em alguns minutos e avise o suporte do app se ela ainda não iniciar.",
  ],
  session_is_full: [
    "A sessão está cheia.",
    "Espere até alguém sair e tente entrar novamente.",
  ],
  media_endpoint: [
    "Não foi possível conectar a imagem e o som de um participante.",
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
    "Não foi possível acessar o serviço.",
    "Tente novamente em breve; se nada mudar, verifique sua conexão com a internet.",
  ],
  transport_response: [
    "Não foi possível entender a resposta do serviço.",
    "Tente mais uma vez daqui a um minuto.",
  ],
  transport: [
    "O app enviou uma solicitação que o serviço não conseguiu processar.",
    "Só os desenvolvedores deste app podem corrigir isso; talvez uma atualização do app já resolva o problema.",
  ],
  generic_connection: [
    "A conexão foi encerrada antes de você entrar na sessão.",
    "Verifique sua conexão com a internet e tente entrar novamente na sessão.",
  ],
  generic_error: [
    "O serviço não é compatível com o que o app solicitou.",
    "Só os desenvolvedores deste app podem mudar isso; por favor, conte a eles o que você estava fazendo.",
  ],
  invalid_token_expired: [
    "Seu acesso a esta sessão expirou.",
    "Abra a sessão novamente pelo app para renovar seu acesso.",
  ],
  invalid_token: [
    "Não foi possível confirmar seu acesso a esta sessão.",
    "Faça login novamente ou abra a sessão por um novo link.",
  ],
  invalid_token_data: [
    "Não foi possível ler seus dados de acesso a esta sessão.",
    "Peça um novo convite e use-o para abrir a sessão.",
  ],
  invalid_token_json_data: [
    "Seus dados de acesso a esta sessão estão incompletos.",
    "Peça um novo link da sessão; se isso não resolver, entre em contato com o suporte do app.",
  ],
  invalid_socket_url: [
    "O app está configurado com um endereço errado para o serviço.",
    "Só os desenvolvedores deste app podem corrigir as configurações dele; tente novamente após uma atualização.",
  ],
  invalid_stun_server: [
    "Uma configuração de conexão deste app não está correta.",
    "Só os desenvolvedores deste app podem corrigir isso; por favor, avise a eles que as chamadas não estão se conectando.",
  ],
  unlisted: [
    "Aconteceu algo inesperado (código \n).",
    "Tente novamente e informe o código \n se entrar em contato com o suporte.",
  ],
};
export default texts;
